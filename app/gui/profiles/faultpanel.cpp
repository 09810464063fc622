// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/faultpanel.h"

#include "app/gui/models/faultmodel.h"
#include "app/gui/profiles/faultdelegate.h"
#include "app/gui/session.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

FaultPanel::FaultPanel(QWidget *parent)
    : QWidget(parent), m_model(new FaultModel(this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(named(new QLineEdit, u"faultSearch"_s, tr("Search the faults"))),
      m_list(named(new QListView, u"faultList"_s, tr("Faults of the demo server"))), m_count((new PlainLabel)->faint()),
      m_none(named(new QPushButton(tr("None")), u"faultNone"_s, tr("Switch all faults off"))),
      m_hint(
          (new PlainLabel(tr("The faults are listed here once the demo server runs. Press Run.")))->wrapped()->faint())
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(FaultModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setSpacing(2);
    m_list->setItemDelegate(new FaultDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setPlaceholderText(tr("Search faults"));
    m_search->setClearButtonEnabled(true);
    auto *title = new QHBoxLayout;
    title->addWidget((new PlainLabel(tr("Fault lab")))->bold());
    title->addStretch(1);
    title->addWidget(m_count);
    title->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(title);
    column->addWidget(m_search);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addStretch();

    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->setFaults({});
    });
    connect(m_model, &FaultModel::wished, this, [this](const QStringList &ids) {
        if (m_session)
            m_session->setFaults(ids);
    });
    fill();
}

void FaultPanel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session, &Session::faultsChanged, this, &FaultPanel::fill);
    fill();
}

void FaultPanel::fill()
{
    setVisible(m_session && m_session->connection().demo);
    m_model->setFaults(m_session ? m_session->faults() : QList<demo::Fault>());
    const int on = int(m_model->on().size());
    m_none->setEnabled(on > 0);
    const bool any = m_model->rowCount() > 0;
    m_hint->setVisible(!any);
    m_list->setVisible(any);
    m_search->setVisible(any);
    m_count->setText(m_model->rowCount() == 0 ? QString() : tr("%1 of %2 on").arg(on).arg(m_model->rowCount()));
}

} // namespace authscope::gui
