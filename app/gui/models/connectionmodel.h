// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"

#include <QtCore/QAbstractListModel>

namespace authscope::gui {

// The connections of the window, each with its session, which the window owns.
class ConnectionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void add(Session *session);
    void remove(Session *session);
    Session *at(int row) const;
    int rowOf(const Session *session) const;
    const QList<Session *> &sessions() const { return m_sessions; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Session *> m_sessions;
};

} // namespace authscope::gui
