// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/trafficpage.h"

#include "app/gui/models/exchangefilter.h"
#include "app/gui/models/exchangemodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangedetail.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/http/har.h"

#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

TrafficPage::TrafficPage(QWidget *parent)
    : Page(parent), m_model(new ExchangeModel(this)), m_filter(new ExchangeFilter(this)),
      m_search(named(new QLineEdit, u"trafficFilter"_s, tr("Filter the traffic"))), m_count((new PlainLabel)->faint()),
      m_export(
          named(new QPushButton(tr("Export HAR…")), u"trafficExport"_s, tr("Export the traffic as HAR, redacted"))),
      m_notice(new NoticeBar), m_table(named(new ExchangeTable, u"trafficTable"_s, tr("Traffic"))),
      m_detail(new ExchangeDetail(u"traffic"_s))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExchangeModel::Number, Qt::AscendingOrder);
    static_cast<ExchangeTable *>(m_table)->sizeColumns();
    m_search->setPlaceholderText(tr("Filter: words, leg:token, status:401, method:post"));
    m_search->setClearButtonEnabled(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addWidget(m_export);
    auto *upper = new QWidget;
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addLayout(top);
    upperColumn->addWidget(m_notice);
    upperColumn->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, m_filter, &ExchangeFilter::setWords);
    connect(m_export, &QPushButton::clicked, this, &TrafficPage::askWhereToExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_detail->setExchange(current.isValid() ? m_model->at(m_filter->mapToSource(current).row()) : nullptr);
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &TrafficPage::countRows);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TrafficPage::countRows);
    countRows();
}

void TrafficPage::setSession(Session *session)
{
    m_session = session;
    m_notice->hide();
    m_detail->setSession(session);
    m_model->setLog(session ? session->log() : nullptr);
}

void TrafficPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TrafficPage::showExchange(qint64 id)
{
    m_model->flush();
    const QModelIndex source = m_model->index(m_model->rowOf(id), 0);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_search->clear();
    const QModelIndex index = m_filter->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void TrafficPage::countRows()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("Exchanges: %1").arg(all) : tr("%1 of %2").arg(shown).arg(all));
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
    const http::Redactor redactor = m_session->redactor();
    const QByteArray har = http::toHar(m_session->log()->exchanges(), &redactor);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(har) != har.size() || !file.commit()) {
        m_notice->showNotice(Tone::Error,
                             tr("The traffic could not be written to %1: %2").arg(path, file.errorString()));
        return;
    }
    m_notice->showNotice(Tone::Ok, tr("Written to %1, without secrets and tokens.").arg(path));
}

} // namespace authscope::gui
