// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <deque>

namespace authscope::gui {

// The exchanges of a log as a table: append only, inserted in batches so that a busy connection costs one layout per
// frame. Columns are computed when painted.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, LegColumn, Purpose, Method, Url, Status, Duration, Size, columns };
    enum Role { ExchangeIdRole = Qt::UserRole, SearchRole, SortRole };

    explicit ExchangeModel(QObject *parent = nullptr);

    // Null: empty. The log may die before the model.
    void setLog(http::ExchangeLog *log);
    http::ExchangePtr at(int row) const;
    int rowOf(qint64 id) const;
    // What has arrived since the last batch, now.
    void flush();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const http::Exchange &exchange, int column) const;

    QPointer<http::ExchangeLog> m_log;
    std::deque<http::ExchangePtr> m_rows;
    QList<http::ExchangePtr> m_pending;
    QTimer m_batch;
};

} // namespace authscope::gui
