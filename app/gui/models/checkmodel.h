// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/token.h"

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// The checks on a token: verdict, what was expected, what is there.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Verdict, Expected, Actual, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(QList<jose::Check> checks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<jose::Check> m_checks;
};

} // namespace authscope::gui
