// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QStringList>

#include <vector>

namespace authscope::gui {

// One thing that a server offers: a tool, a resource, a template, a prompt.
struct Offer {
    QString key;         // tells it from the others: name or URI
    QString label;       // shown
    QString description; // in the tool tip
    QString icon;        // of resources/icons; may be empty
    QString also;        // searched too
};

// What a server offers, in its order, as far as it holds every word of the search line. All text is the server's.
class OfferModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setOffers(QList<Offer> offers);
    void setWords(const QString &line);
    const QList<Offer> &offers() const { return m_offers; }
    // The index into offers() of a row, and the row of a key; -1 if it is not shown.
    int offerAt(int row) const;
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<int> matching() const;

    QList<Offer> m_offers;
    QStringList m_searched; // lower case, made once
    QStringList m_words;
    std::vector<int> m_shown;
};

} // namespace authscope::gui
