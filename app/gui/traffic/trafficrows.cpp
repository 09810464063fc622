// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/trafficrows.h"

#include "app/gui/models/exchangemodel.h"
#include "app/gui/widgets/background.h"

#include <algorithm>
#include <numeric>

namespace authscope::gui {

TrafficRows::TrafficRows(ExchangeModel *source, QObject *parent) : QAbstractProxyModel(parent), m_source(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        ++m_generation;
        m_judging = false;
        m_rows.clear();
        for (int row = 0; row < m_source->rowCount(); ++row)
            if (m_filter.matches(*m_source->at(row)))
                m_rows.push_back(row);
        sortRows(&m_rows);
        endResetModel();
    });
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertArrived(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeGone(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            if (const QModelIndex shown = mapFromSource(m_source->index(row, 0)); shown.isValid())
                Q_EMIT dataChanged(shown, index(shown.row(), columnCount() - 1));
    });
    judgeAll();
}

void TrafficRows::setFilter(const TrafficFilter &filter)
{
    m_filter = filter;
    judgeAll();
}

void TrafficRows::judgeAll()
{
    const quint64 generation = ++m_generation;
    const int count = m_source->rowCount();
    if (!m_filter.isSlow()) {
        m_judging = false;
        std::vector<int> rows;
        for (int row = 0; row < count; ++row)
            if (m_filter.matches(*m_source->at(row)))
                rows.push_back(row);
        takeRows(std::move(rows));
        return;
    }
    m_judging = true;
    std::vector<http::ExchangePtr> all;
    all.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        all.push_back(m_source->at(row));
    inBackground(
        this,
        [filter = m_filter, all = std::move(all)] {
            std::vector<qint64> ids;
            for (const http::ExchangePtr &exchange : all)
                if (filter.matches(*exchange))
                    ids.push_back(exchange->id);
            return ids;
        },
        [this, generation, count](const std::vector<qint64> &ids) {
            if (generation != m_generation)
                return;
            m_judging = false;
            std::vector<int> rows;
            // Rows may have gone meanwhile, and others come; both keep the order of the numbers.
            size_t at = 0;
            for (int row = 0; row < m_source->rowCount(); ++row) {
                const http::ExchangePtr exchange = m_source->at(row);
                while (at < ids.size() && ids[at] < exchange->id)
                    ++at;
                const bool seen = at < ids.size() && ids[at] == exchange->id;
                if (seen || (row >= count && m_filter.matches(*exchange)))
                    rows.push_back(row);
            }
            takeRows(std::move(rows));
        });
}

void TrafficRows::takeRows(std::vector<int> rows)
{
    sortRows(&rows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT judged();
}

void TrafficRows::insertArrived(int first, int last)
{
    std::vector<int> arrived;
    for (int row = first; row <= last; ++row)
        if (m_filter.matches(*m_source->at(row)))
            arrived.push_back(row);
    if (arrived.empty())
        return;
    // They come at the end of the source, and mostly at the end of the view.
    const bool atEnd = m_rows.empty() || m_order == Qt::AscendingOrder
        ? m_column == ExchangeModel::Number || m_column == ExchangeModel::Time
        : false;
    if (atEnd) {
        const int at = int(m_rows.size());
        beginInsertRows({}, at, at + int(arrived.size()) - 1);
        m_rows.insert(m_rows.end(), arrived.cbegin(), arrived.cend());
        endInsertRows();
        return;
    }
    for (const int row : arrived) {
        const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, [this](int left, int right) {
            return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
        });
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, row);
        endInsertRows();
    }
}

void TrafficRows::removeGone(int first, int last)
{
    const int count = last - first + 1;
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        int &row = m_rows[size_t(at)];
        if (row > last) {
            row -= count;
        } else if (row >= first) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
}

bool TrafficRows::before(int left, int right) const
{
    const http::Exchange &a = *m_source->at(left);
    const http::Exchange &b = *m_source->at(right);
    const auto text = [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive); };
    int order = 0;
    switch (m_column) {
    case ExchangeModel::LegColumn: order = int(a.leg) - int(b.leg); break;
    case ExchangeModel::Purpose: order = text(a.note, b.note); break;
    case ExchangeModel::Method: order = a.method.compare(b.method); break;
    case ExchangeModel::Url: order = a.url.compare(b.url); break;
    case ExchangeModel::Status: order = a.status - b.status; break;
    case ExchangeModel::Duration:
        order = a.timings.finished < b.timings.finished ? -1 : a.timings.finished > b.timings.finished;
        break;
    case ExchangeModel::Size: order = a.responseSize < b.responseSize ? -1 : a.responseSize > b.responseSize; break;
    default: break;
    }
    return order != 0 ? order < 0 : a.id < b.id;
}

void TrafficRows::sortRows(std::vector<int> *rows) const
{
    const bool natural = m_column == ExchangeModel::Number || m_column == ExchangeModel::Time;
    if (m_column == ExchangeModel::Url) {
        // The commonest long sort, with the addresses at hand.
        std::vector<std::pair<QByteArrayView, int>> keys;
        keys.reserve(rows->size());
        for (const int row : *rows)
            keys.emplace_back(m_source->at(row)->url, row);
        std::ranges::sort(keys, [](const auto &a, const auto &b) {
            const int order = a.first.compare(b.first);
            return order != 0 ? order < 0 : a.second < b.second;
        });
        std::ranges::transform(keys, rows->begin(), [](const auto &key) { return key.second; });
    } else if (!natural) {
        std::ranges::sort(*rows, [this](int left, int right) { return before(left, right); });
    }
    if (m_order == Qt::DescendingOrder)
        std::ranges::reverse(*rows);
}

void TrafficRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    std::vector<int> rows = m_rows;
    std::ranges::sort(rows);
    takeRows(std::move(rows));
}

QModelIndex TrafficRows::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() && size_t(proxy.row()) < m_rows.size()
        ? m_source->index(m_rows[size_t(proxy.row())], proxy.column())
        : QModelIndex();
}

QModelIndex TrafficRows::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    const bool natural = m_order == Qt::AscendingOrder
        && (m_column == ExchangeModel::Number || m_column == ExchangeModel::Time);
    const auto found = natural ? std::lower_bound(m_rows.begin(), m_rows.end(), source.row())
                               : std::find(m_rows.begin(), m_rows.end(), source.row());
    return found == m_rows.end() || *found != source.row() ? QModelIndex()
                                                           : index(int(found - m_rows.begin()), source.column());
}

QModelIndex TrafficRows::index(int row, int column, const QModelIndex &parent) const
{
    return parent.isValid() || row < 0 || size_t(row) >= m_rows.size() || column < 0 || column >= columnCount()
        ? QModelIndex()
        : createIndex(row, column);
}

int TrafficRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrafficRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ExchangeModel::columns);
}

} // namespace authscope::gui
