// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/traffic/trafficfilter.h"
#include "core/http/exchange.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QTimer>

#include <vector>

namespace authscope::gui {

class ExchangeModel;

// The rows of an ExchangeModel that a filter lets pass, in the order of a column. What arrives is judged alone; a change
// of the filter judges all, at once, or off the GUI thread where bodies are searched. Unlike QSortFilterProxyModel it
// looks at the exchanges themselves, which keeps it quick at 100 000 rows.
class TrafficRows : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TrafficRows(ExchangeModel *source, QObject *parent = nullptr);

    void setFilter(const TrafficFilter &filter);
    // Whether all rows are being judged off the GUI thread; what is shown is then the state before.
    bool isJudging() const { return m_judging; }

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void judged();

private:
    void judgeAll();
    void takeRows(std::vector<int> rows);
    void insertArrived(int first, int last);
    void removeGone(int first, int last);
    void sortRows(std::vector<int> *rows) const;
    bool before(int left, int right) const;

    ExchangeModel *m_source;
    TrafficFilter m_filter;
    std::vector<int> m_rows; // of the source
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    quint64 m_generation = 0;
    bool m_judging = false;
};

} // namespace authscope::gui
