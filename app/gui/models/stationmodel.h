// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>

namespace authscope::gui {

// The stations of a session's journey, in order.
class StationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSession(Session *session);
    journey::Station at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPointer<Session> m_session;
};

} // namespace authscope::gui
