// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/operation.h"

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// The operations of a kind, the newest first.
class OperationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Name, Arguments, Result, Duration, columns };
    enum Role { IdRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setOperations(const QList<OperationPtr> &operations, Operation::Kind kind);
    OperationPtr at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const Operation &operation, int column) const;

    QList<OperationPtr> m_rows;
};

// How it went, in a word or two.
QString outcomeText(const Operation &operation);

} // namespace authscope::gui
