// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/trafficpage.h"

#include "app/gui/models/exchangemodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangedetail.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/traffic/ladderview.h"
#include "app/gui/traffic/trafficrows.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/http/har.h"
#include "core/http/origin.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qint64 exportedAtOnce = 2 * limits::MiB;

QString writeHar(const QString &path, const QList<http::ExchangePtr> &exchanges, const http::Redactor &redactor)
{
    const Result<void> written = writePrivate(path, http::toHar(exchanges, &redactor));
    return written ? QString() : written.error().what;
}

} // namespace

TrafficPage::TrafficPage(QWidget *parent)
    : Page(parent), m_model(new ExchangeModel(this)), m_rows(new TrafficRows(m_model, this)),
      m_search(named(new QLineEdit, u"trafficFilter"_s, tr("Filter the traffic"))),
      m_problem((new PlainLabel)->wrapped()), m_count((new PlainLabel)->faint()),
      m_asTable(named(new QToolButton, u"trafficAsTable"_s, tr("Show the traffic as a table"))),
      m_asLadder(named(new QToolButton, u"trafficAsLadder"_s, tr("Show the traffic as a ladder"))),
      m_export(
          named(new QPushButton(tr("Export HAR…")), u"trafficExport"_s, tr("Export the traffic as HAR, redacted"))),
      m_notice(new NoticeBar), m_views(new QStackedWidget),
      m_table(named(new ExchangeTable, u"trafficTable"_s, tr("Traffic"))),
      m_ladder(named(new LadderView, u"trafficLadder"_s, tr("Traffic as a ladder"))),
      m_detail(new ExchangeDetail(u"traffic"_s))
{
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExchangeModel::Number, Qt::AscendingOrder);
    m_table->sizeColumns();
    m_ladder->setModel(m_rows);
    m_ladder->setModelColumn(ExchangeModel::Purpose);
    m_ladder->setSelectionModel(m_table->selectionModel());
    m_views->addWidget(m_table);
    m_views->addWidget(m_ladder);
    m_problem->hide();
    auto *upper = new QWidget;
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addWidget(makeBar());
    upperColumn->addWidget(m_problem);
    upperColumn->addWidget(m_notice);
    upperColumn->addWidget(m_views, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, &TrafficPage::filter);
    connect(m_export, &QPushButton::clicked, this, &TrafficPage::askWhereToExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrafficPage::choose);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_rows, signal, this, &TrafficPage::countRows);
        connect(m_model, signal, this, &TrafficPage::countRows);
    }
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        countRows();
        // What was looked at stays looked at, if it passes.
        const QModelIndex index = m_rows->mapFromSource(m_model->index(m_model->rowOf(m_shown), 0));
        if (m_shown > 0 && index.isValid()) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
        }
    });
    countRows();
}

QWidget *TrafficPage::makeBar()
{
    m_search->setPlaceholderText(tr("Filter: leg:token  status:4xx  host:okta  -method:get  ms:>100  \"some words\""));
    m_search->setClearButtonEnabled(true);
    m_search->setToolTip(tr("Terms that must all hold; \"or\" makes alternatives, - negates. Places: %1")
                             .arg(TrafficFilter::places().join(u' ')));
    m_asTable->setText(tr("Table"));
    m_asLadder->setText(tr("Ladder"));
    auto *views = new QButtonGroup(this);
    for (QToolButton *button : {m_asTable, m_asLadder}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        views->addButton(button);
    }
    m_asTable->setChecked(true);
    connect(m_asTable, &QToolButton::clicked, this, [this] { showLadder(false); });
    connect(m_asLadder, &QToolButton::clicked, this, [this] { showLadder(true); });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_asTable);
    row->addWidget(m_asLadder);
    row->addWidget(m_export);
    return bar;
}

void TrafficPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, m_ladder, nullptr);
    m_session = session;
    m_shown = 0;
    m_notice->hide();
    m_detail->setSession(session);
    m_ladder->setMcpOrigin(session ? http::originOf(session->effective().url) : QByteArray());
    m_model->setLog(session ? session->log() : nullptr);
    if (session)
        connect(session, &Session::connectionChanged, m_ladder,
                [this] { m_ladder->setMcpOrigin(http::originOf(m_session->effective().url)); });
}

void TrafficPage::focusSearch()
{
    if (m_detail->isAncestorOf(QApplication::focusWidget())) {
        m_detail->openFind();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TrafficPage::showLadder(bool on)
{
    (on ? m_asLadder : m_asTable)->setChecked(true);
    m_views->setCurrentIndex(on ? 1 : 0);
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        on ? m_ladder->scrollTo(current) : m_table->scrollTo(current);
}

void TrafficPage::choose(const QModelIndex &index)
{
    const http::ExchangePtr exchange = index.isValid() ? m_model->at(m_rows->mapToSource(index).row()) : nullptr;
    if (!exchange || exchange->id == m_shown)
        return;
    m_shown = exchange->id;
    m_detail->setExchange(exchange);
}

void TrafficPage::showExchange(qint64 id)
{
    m_model->flush();
    const QModelIndex source = m_model->index(m_model->rowOf(id), 0);
    if (!source.isValid())
        return;
    if (!m_rows->mapFromSource(source).isValid())
        m_search->clear();
    const QModelIndex index = m_rows->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_ladder->scrollTo(index);
}

// While a term is no filter yet those before it hold, and it is said what is missing.
void TrafficPage::filter(const QString &line)
{
    const auto filter = TrafficFilter::parse(line);
    m_problem->setVisible(!filter);
    if (!filter) {
        m_problem->setTone(Tone::Error);
        m_problem->setText(tr("At character %1: %2.").arg(filter.error().position + 1).arg(filter.error().text));
        m_search->setAccessibleDescription(m_problem->text());
        if (const auto before = TrafficFilter::parse(line.left(filter.error().position)))
            m_rows->setFilter(*before);
        countRows();
        return;
    }
    m_search->setAccessibleDescription({});
    m_rows->setFilter(*filter);
    countRows();
}

void TrafficPage::countRows()
{
    const int shown = m_rows->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(m_rows->isJudging() ? tr("Searching…")
                         : shown == all  ? tr("Exchanges: %1").arg(all)
                                         : tr("%1 of %2").arg(shown).arg(all));
    m_export->setEnabled(all > 0);
}

void TrafficPage::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the traffic as HAR"), u"authscope.har"_s,
                                   tr("HTTP archive (*.har)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TrafficPage::exportHar);
    dialog->open();
}

void TrafficPage::exportHar(const QString &path)
{
    if (!m_session)
        return;
    const QList<http::ExchangePtr> exchanges = m_session->log()->exchanges();
    qint64 bytes = 0;
    for (const http::ExchangePtr &exchange : exchanges)
        bytes += exchange->requestBody.size() + exchange->responseBody.size() + 1'000;
    if (bytes <= exportedAtOnce) {
        written(path, writeHar(path, exchanges, m_session->redactor()));
        return;
    }
    m_notice->showNotice(Tone::Running, tr("Writing %1…").arg(visible(path)));
    inBackground(
        this, [path, exchanges, redactor = m_session->redactor()] { return writeHar(path, exchanges, redactor); },
        [this, path](const QString &error) { written(path, error); });
}

void TrafficPage::written(const QString &path, const QString &error)
{
    if (error.isEmpty())
        m_notice->showNotice(Tone::Ok, tr("Written to %1, without secrets and tokens.").arg(visible(path)));
    else
        m_notice->showNotice(Tone::Error, tr("The traffic could not be written to %1: %2").arg(visible(path), error));
}

} // namespace authscope::gui
