// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// The members of a token's header or payload, in the order received and spelt as received, duplicates included, each
// with what it means; times also as a local date and relative to now.
class ClaimModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Meaning, columns };
    // A header has parameters, a payload has claims (RFC 7519 §2).
    enum class Part { Header, Payload };
    explicit ClaimModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    explicit ClaimModel(Part part, QObject *parent = nullptr) : QAbstractTableModel(parent), m_part(part) {}

    // `json` is the decoded part of the token. What is no JSON object gives no rows.
    void setJson(const QByteArray &json, qint64 nowMs);
    // Times relative to now go on.
    void setNow(qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString value;
        std::optional<double> seconds; // since the epoch, if it is a time
    };
    QString meaning(const Row &row) const;

    Part m_part = Part::Payload;
    QList<Row> m_rows;
    qint64 m_nowMs = 0;
};

// "in 47 min", "3 d ago".
QString relativeTime(double seconds, qint64 nowMs);

} // namespace authscope::gui
