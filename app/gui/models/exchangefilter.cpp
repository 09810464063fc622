// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/exchangefilter.h"

#include "app/gui/models/exchangemodel.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

ExchangeFilter::ExchangeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ExchangeModel::SortRole);
}

void ExchangeFilter::setWords(const QString &line)
{
    m_words = line.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ExchangeFilter::setIds(const QList<qint64> &ids)
{
    m_ids = ids;
    invalidateFilter();
}

bool ExchangeFilter::accepts(const QString &word, int row) const
{
    const qsizetype colon = word.indexOf(u':');
    const QStringView place = QStringView(word).first(std::max<qsizetype>(colon, 0));
    const int column = place == u"leg" ? ExchangeModel::LegColumn
        : place == u"status"           ? ExchangeModel::Status
        : place == u"method"           ? ExchangeModel::Method
                                       : -1;
    const auto value = [&](int at, int role) { return sourceModel()->index(row, at).data(role).toString(); };
    if (column < 0)
        return value(0, ExchangeModel::SearchRole).contains(word, Qt::CaseInsensitive);
    return value(column, Qt::DisplayRole).startsWith(QStringView(word).sliced(colon + 1), Qt::CaseInsensitive);
}

bool ExchangeFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_ids && !m_ids->contains(sourceModel()->index(row, 0).data(ExchangeModel::ExchangeIdRole).toLongLong()))
        return false;
    return std::ranges::all_of(m_words, [this, row](const QString &word) { return accepts(word, row); });
}

} // namespace authscope::gui
