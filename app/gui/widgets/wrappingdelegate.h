// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

// The text with places to break it after the punctuation of names and addresses, and within what is long without any.
// For showing only.
QString breakable(const QString &text);

// Cells that wrap and show all of their text, however long its words are, with room above and below. What is more than
// the row can take is left out at its end.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    // Lets a table's rows be as high as their text, up to so many lines, whenever columns or rows change.
    static void wrap(QTableView *table, int mostLines);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace authscope::gui
