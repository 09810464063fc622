// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDateTime>

namespace authscope::gui {

// What the window has said, newest last; the oldest of many are forgotten.
class NoticeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int most = 500;
    enum Column { Time, Kind, Connection, Text, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void add(Tone tone, const QString &connection, const QString &text);
    void clear();
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Notice {
        QDateTime time;
        Tone tone;
        QString connection;
        QString text;
    };
    static QString word(Tone tone);

    QList<Notice> m_notices;
};

} // namespace authscope::gui
