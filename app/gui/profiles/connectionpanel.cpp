// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/connectionpanel.h"

#include "app/gui/models/connectionmodel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
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
    auto *import = named(new QPushButton(tintedIcon(u"import"_s), tr("Import")), u"connectionImport"_s,
                         tr("Import connections"));
    import->setToolTip(tr("From Claude, VS Code, Cursor or an mcp.json (Ctrl+I)"));
    auto *open = named(new QPushButton(tintedIcon(u"open"_s), tr("Open a recording…")), u"connectionOpen"_s,
                       tr("Open what was recorded"));
    open->setToolTip(tr("A HAR file, a support bundle, a log, a request with its answer (Ctrl+O)"));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(add, 0, 0);
    buttons->addWidget(import, 0, 1);
    buttons->addWidget(m_edit, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->addWidget(open, 2, 0, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new PlainLabel(tr("Connections")))->bold());
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_edit->setEnabled(current() && !current()->recording());
        m_remove->setEnabled(current());
        Q_EMIT currentChanged(current());
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ConnectionPanel::showMenu);
    connect(import, &QPushButton::clicked, this, &ConnectionPanel::importWanted);
    connect(open, &QPushButton::clicked, this, &ConnectionPanel::openWanted);
    connect(add, &QPushButton::clicked, this, &ConnectionPanel::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
}

void ConnectionPanel::showMenu(const QPoint &where)
{
    Session *session = current();
    if (!session)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (session->recording()) {
        menu->addAction(tr("Close"), this, [this, session] { Q_EMIT removeWanted(session); });
        menu->popup(m_list->viewport()->mapToGlobal(where));
        return;
    }
    menu->addAction(tr("Edit"), this, [this, session] { Q_EMIT editWanted(session); });
    menu->addAction(tr("Duplicate for another identity"), this, [this, session] { Q_EMIT duplicateWanted(session); });
    menu->addAction(tr("Sign out"), this, [this, session] { Q_EMIT signOutWanted(session); });
    menu->addAction(tr("Remove"), this, [this, session] { Q_EMIT removeWanted(session); });
    menu->popup(m_list->viewport()->mapToGlobal(where));
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
