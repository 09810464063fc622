// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class ConnectionModel;
class Session;

// The list of connections at the left, and what can be done with them.
class ConnectionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPanel(ConnectionModel *model, QWidget *parent = nullptr);

    Session *current() const;
    void select(Session *session);

Q_SIGNALS:
    void currentChanged(authscope::gui::Session *session);
    void addWanted();
    void importWanted();
    void openWanted();
    void duplicateWanted(authscope::gui::Session *session);
    void signOutWanted(authscope::gui::Session *session);
    void editWanted(authscope::gui::Session *session);
    void removeWanted(authscope::gui::Session *session);

private:
    void showMenu(const QPoint &where);

    ConnectionModel *m_model;
    QListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace authscope::gui
