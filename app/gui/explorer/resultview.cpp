// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/resultview.h"

#include "app/gui/journey/stationtile.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

QString contentText(const QList<mcp::Content> &content)
{
    QStringList parts;
    for (const mcp::Content &piece : content) {
        if (piece.type == "text"_L1) {
            parts += piece.text;
            continue;
        }
        QString line = u"["_s + piece.type;
        for (const QString &fact : {piece.mimeType, piece.uri})
            if (!fact.isEmpty())
                line += u", "_s + fact;
        if (!piece.data.isEmpty())
            line += u", "_s + QLocale().formattedDataSize(piece.data.size());
        line += u']';
        if (!piece.text.isEmpty())
            line += u'\n' + piece.text;
        parts += line;
    }
    return parts.join(u'\n');
}

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel), m_verdict((new PlainLabel)->wrapped()),
      m_exchange(
          named(new QPushButton(tr("Show the exchange")), u"resultExchange"_s, tr("Show the exchange of this call"))),
      m_tabs(named(new QTabWidget, u"resultTabs"_s, tr("Result"))),
      m_content(named(new WireView, u"resultContent"_s, tr("Content of the result"))),
      m_structured(named(new WireView, u"resultStructured"_s, tr("Structured content of the result"))),
      m_raw(named(new WireView, u"resultRaw"_s, tr("Result as received")))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_exchange, 0, Qt::AlignTop);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_content, tr("Content"));
    m_tabs->addTab(m_structured, tr("Structured"));
    m_tabs->addTab(m_raw, tr("As received"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    connect(m_exchange, &QPushButton::clicked, this, [this] { Q_EMIT exchangeActivated(m_exchangeId); });
    setCall(nullptr);
}

void ResultView::setCall(const Session::Call *call)
{
    m_exchangeId = call ? call->exchange : 0;
    m_exchange->setVisible(m_exchangeId > 0);
    m_content->clear();
    m_structured->clear();
    m_raw->clear();
    m_tabs->setTabEnabled(1, false);
    m_tabs->setTabEnabled(2, false);
    m_content->setPlaceholderText(call ? QString() : tr("The result stands here."));
    if (!call)
        setVerdict(journey::StationState::Waiting, tr("Not called yet."));
    else if (call->running)
        setVerdict(journey::StationState::Running, tr("Running…"));
    else if (call->result && *call->result)
        showResult(**call->result);
    else if (call->result)
        showFailure(call->result->error());
}

void ResultView::setVerdict(journey::StationState state, const QString &text)
{
    m_icon->setIcon(stateIcon(state));
    m_verdict->setText(text);
    m_verdict->setTone(toneOf(state));
}

void ResultView::showResult(const mcp::ToolResult &result)
{
    const QString time = durationText(result.ms);
    if (result.isError)
        setVerdict(journey::StationState::Failed, tr("The tool reports an error · %1").arg(time));
    else
        setVerdict(journey::StationState::Passed, tr("Done · %1").arg(time));
    m_content->setWireText(contentText(result.content));
    m_raw->setBytes(WireView::indented(result.bytes));
    m_tabs->setTabEnabled(2, true);
    if (const auto document = json::Document::parse(result.bytes)) {
        const json::Value structured = document->find(u"/structuredContent");
        m_tabs->setTabEnabled(1, structured.isValid());
        if (structured.isValid())
            m_structured->setBytes(WireView::indented(structured.raw().toByteArray()));
    }
}

void ResultView::showFailure(const Failure &failure)
{
    m_tabs->setCurrentIndex(0);
    setVerdict(journey::StationState::Failed, visible(failure.what));
    m_content->setWireText(failure.evidence);
}

} // namespace authscope::gui
