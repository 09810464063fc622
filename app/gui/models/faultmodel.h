// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoserver.h"

#include <QtCore/QAbstractListModel>

namespace authscope::gui {

// The demo server's faults, each with a check mark. A change of a mark is a wish: the owner passes it on and sets the
// list anew once the server has it.
class FaultModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int SearchRole = Qt::UserRole;
    using QAbstractListModel::QAbstractListModel;

    void setFaults(QList<demo::Fault> faults);
    QStringList on() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void wished(const QStringList &ids);

private:
    QList<demo::Fault> m_faults;
};

} // namespace authscope::gui
