// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/offermodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestTip = 600;
constexpr qsizetype longestSearched = 2'000;

} // namespace

void OfferModel::setOffers(QList<Offer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    m_searched.clear();
    m_searched.reserve(m_offers.size());
    for (const Offer &offer : std::as_const(m_offers))
        m_searched += QString(offer.key.left(longestSearched) + u'\n' + offer.label.left(longestSearched) + u'\n'
                              + offer.also.left(longestSearched) + u'\n' + offer.description.left(longestSearched))
                          .toLower();
    m_shown = matching();
    endResetModel();
}

std::vector<int> OfferModel::matching() const
{
    std::vector<int> rows;
    for (int i = 0; i < m_offers.size(); ++i)
        if (std::ranges::all_of(m_words, [&](const QString &word) { return m_searched.at(i).contains(word); }))
            rows.push_back(i);
    return rows;
}

void OfferModel::setWords(const QString &line)
{
    const QStringList words = line.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    m_shown = matching();
    endResetModel();
}

int OfferModel::offerAt(int row) const
{
    return row >= 0 && size_t(row) < m_shown.size() ? m_shown[size_t(row)] : -1;
}

int OfferModel::rowOf(const QString &key) const
{
    for (size_t row = 0; row < m_shown.size(); ++row)
        if (m_offers.at(m_shown[row]).key == key)
            return int(row);
    return -1;
}

int OfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Offer &offer = m_offers.at(m_shown[size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole: return elided(visible(offer.label), longestName);
    case Qt::ToolTipRole: {
        const QString tip = offer.key == offer.label ? offer.description
                                                     : QString(offer.key + u'\n' + offer.description);
        return plainToolTip(elided(tip, longestTip));
    }
    case Qt::DecorationRole: return offer.icon.isEmpty() ? QVariant() : QVariant(tintedIcon(offer.icon));
    case KeyRole: return offer.key;
    default: return {};
    }
}

} // namespace authscope::gui
