// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace authscope::gui {

// Exchanges that hold every word of the filter line, in their leg, method, address, status or note. "leg:token",
// "status:401" and "method:post" look in that place alone. Or those of a given list of numbers (a station's).
class ExchangeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ExchangeFilter(QObject *parent = nullptr);

    void setWords(const QString &line);
    void setIds(const QList<qint64> &ids);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const QString &word, int row) const;

    QStringList m_words;
    std::optional<QList<qint64>> m_ids;
};

} // namespace authscope::gui
