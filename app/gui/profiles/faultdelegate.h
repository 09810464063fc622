// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace authscope::gui {

// A fault as its id and, below, its title over as many lines as it needs. It measures what it paints, which a word-wrapping
// item of Qt does not: that reserves a line for a title which fits beside the check box.
class FaultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What stands in an item of that width, line by line.
    static QStringList lines(const QStyleOptionViewItem &item, int width);
};

} // namespace authscope::gui
