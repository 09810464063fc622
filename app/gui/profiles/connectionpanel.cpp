// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/connectionpanel.h"

#include "app/gui/models/connectionmodel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

ConnectionPanel::ConnectionPanel(ConnectionModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(named(new QListView, u"connectionList"_s, tr("Connections"))),
      m_edit(named(new QPushButton(tintedIcon(u"edit"_s), tr("Edit")), u"connectionEdit"_s, tr("Edit the connection"))),
      m_remove(named(new QPushButton(tintedIcon(u"remove"_s), tr("Remove")), u"connectionRemove"_s,
                     tr("Remove the connection")))
{
    m_list->setModel(model);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(1);
    m_list->setIconSize({16, 16});
    auto *add = named(new QPushButton(tintedIcon(u"add"_s), tr("Add")), u"connectionAdd"_s, tr("Add a connection"));
    add->setToolTip(tr("Add a connection (Ctrl+N)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new PlainLabel(tr("Connections")))->bold());
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_edit->setEnabled(current());
        m_remove->setEnabled(current());
        Q_EMIT currentChanged(current());
    });
    connect(add, &QPushButton::clicked, this, &ConnectionPanel::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
}

Session *ConnectionPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index.row()) : nullptr;
}

void ConnectionPanel::select(Session *session)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(session)));
}

} // namespace authscope::gui
