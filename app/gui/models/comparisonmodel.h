// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/token.h"

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// Two tokens claim by claim, header first: those that differ stand before those that are the same.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Same, Left, Right, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setTokens(const jose::Token &left, const QString &leftName, const jose::Token &right,
                   const QString &rightName);
    int differences() const { return m_differences; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString left;
        QString right;
        bool same = false;
    };
    QString word(const Row &row) const;

    QList<Row> m_rows;
    QString m_leftName;
    QString m_rightName;
    int m_differences = 0;
};

} // namespace authscope::gui
