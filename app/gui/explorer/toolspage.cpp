// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/toolspage.h"

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/explorer/resultview.h"
#include "app/gui/models/toolmodel.h"
#include "app/gui/session.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/text.h"
#include "core/http/har.h"
#include "core/json/document.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

ToolsPage::ToolsPage(QWidget *parent)
    : Page(parent), m_model(new ToolModel(this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(named(new QLineEdit, u"toolSearch"_s, tr("Search the tools"))),
      m_list(named(new QListView, u"toolList"_s, tr("Tools"))), m_stack(new QStackedWidget),
      m_empty((new PlainLabel)->wrapped()->faint()), m_title((new PlainLabel)->bold(1.15)),
      m_description(named(new WireView, u"toolDescription"_s, tr("Description of the tool"))),
      m_arguments(new ArgumentEditor), m_call(named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Call")),
                                                    u"toolCall"_s, tr("Call the tool"))),
      m_cancel(named(new QPushButton(tintedIcon(u"stop"_s), tr("Cancel")), u"toolCancel"_s, tr("Cancel the call"))),
      m_copyCommand(named(new CopyButton(tr("Copy as authscope-cli"), [this] { return asCommand(); }),
                          u"toolCopyCommand"_s, tr("Copy the call as an authscope-cli command"))),
      m_copyCurl(named(new CopyButton(tr("Copy as curl"), [this] { return asCurl(); }), u"toolCopyCurl"_s,
                       tr("Copy the last call as a curl command, redacted"))),
      m_hint((new PlainLabel)->faint()), m_result(new ResultView)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ToolModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_search->setPlaceholderText(tr("Search tools"));
    m_search->setClearButtonEnabled(true);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeDetail());
    splitter->setSizes({210, 790});
    splitter->setStretchFactor(1, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_stack);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ToolsPage::fillTool);
    connect(m_arguments, &ArgumentEditor::changed, this, [this] {
        if (m_session && !m_tool.name.isEmpty())
            m_session->setDraft(m_tool.name, m_arguments->jsonText());
        fillState();
    });
    connect(m_call, &QPushButton::clicked, this, &ToolsPage::call);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->cancelCall();
    });
    connect(m_result, &ResultView::exchangeActivated, this, &ToolsPage::exchangeActivated);
    fillList();
}

QLayout *ToolsPage::makeButtons()
{
    m_call->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_call->setToolTip(tr("Call the tool (%1)").arg(m_call->shortcut().toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout;
    row->addWidget(m_call);
    row->addWidget(m_cancel);
    row->addWidget(m_hint, 1);
    row->addWidget(m_copyCommand);
    row->addWidget(m_copyCurl);
    return row;
}

QWidget *ToolsPage::makeDetail()
{
    m_description->setFrameShape(QFrame::NoFrame);
    m_description->setFont(font());
    m_description->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_description->viewport()->setBackgroundRole(QPalette::Window);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(m_arguments, 1);
    column->addLayout(makeButtons());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_result);
    m_result->layout()->setContentsMargins(8, 0, 0, 0);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void ToolsPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session, &Session::toolsChanged, this, &ToolsPage::fillList);
        connect(session, &Session::changed, this, &ToolsPage::fillState);
        connect(session, &Session::callChanged, this, [this](const QString &tool) {
            if (tool == m_tool.name)
                m_result->setCall(m_session->call(tool));
            fillState();
        });
    }
    fillList();
}

void ToolsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ToolsPage::showTool(const QString &name)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_model->tools().at(m_filter->mapToSource(index).row()).name == name)
            m_list->setCurrentIndex(index);
    }
}

void ToolsPage::fillList()
{
    const QString before = m_tool.name;
    m_model->setTools(m_session ? m_session->tools() : QList<mcp::Tool>());
    const bool ready = m_session && m_session->journey()
        && m_session->station(journey::StationId::Mcp).state == journey::StationState::Passed;
    m_empty->setText(ready ? tr("This server has no tools.")
                           : tr("The tools are listed once the journey reaches the MCP server. Press F5 to run it."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    showTool(before);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    fillTool();
}

void ToolsPage::fillTool()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_tool = {};
        m_arguments->clear();
        m_title->clear();
        m_description->clear();
        m_result->setCall(nullptr);
        fillState();
        return;
    }
    m_tool = m_model->tools().at(m_filter->mapToSource(index).row());
    const QString label = m_tool.label();
    m_title->setText(
        elided(visible(label == m_tool.name ? label : QString(label + u" ("_s + m_tool.name + u')')), 160));
    m_description->setWireText(m_tool.description);
    const int lines = std::clamp(m_description->document()->blockCount(), 1, 4);
    m_description->setFixedHeight(
        fontMetrics().lineSpacing() * (m_tool.description.size() > 110 ? std::max(lines, 3) : lines) + 10);
    m_description->setVisible(!m_tool.description.isEmpty());
    m_arguments->setTool(m_tool, m_session ? m_session->draft(m_tool.name) : std::nullopt);
    m_result->setCall(m_session ? m_session->call(m_tool.name) : nullptr);
    fillState();
}

void ToolsPage::fillState()
{
    const bool busy = m_session && (m_session->isCalling() || m_session->isRunning());
    const bool parses = m_arguments->arguments().has_value();
    m_call->setEnabled(m_session && m_session->journey() && !busy && parses && !m_tool.name.isEmpty());
    m_cancel->setEnabled(m_session && m_session->isCalling());
    m_copyCommand->setEnabled(parses && !m_tool.name.isEmpty());
    const Session::Call *last = m_session ? m_session->call(m_tool.name) : nullptr;
    m_copyCurl->setEnabled(last && last->exchange > 0);
    const qsizetype violations = m_arguments->violations();
    m_hint->setText(!parses              ? tr("Mend the JSON to call.")
                        : violations > 0 ? tr("Problems: %1. Sent as it is.").arg(violations)
                                         : QString());
}

void ToolsPage::call()
{
    if (m_session && m_arguments->arguments())
        m_session->callTool(m_tool.name, *m_arguments->arguments());
}

QString ToolsPage::asCommand() const
{
    if (!m_session || !m_arguments->arguments())
        return {};
    return u"authscope-cli tools call %1 %2 --args %3"_s.arg(
        shellQuoted(QString::fromUtf8(m_session->effective().url)), shellQuoted(m_tool.name),
        shellQuoted(QString::fromUtf8(json::compact(*m_arguments->arguments()))));
}

QString ToolsPage::asCurl() const
{
    const Session::Call *last = m_session ? m_session->call(m_tool.name) : nullptr;
    const http::ExchangePtr exchange = last ? m_session->log()->find(last->exchange) : nullptr;
    if (!exchange)
        return {};
    const http::Redactor redactor = m_session->redactor();
    return QString::fromUtf8(http::toCurl(*exchange, &redactor));
}

} // namespace authscope::gui
