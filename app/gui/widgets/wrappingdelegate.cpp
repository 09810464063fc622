// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/wrappingdelegate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int padding = 3; // above and below
constexpr int longestWord = 16;

} // namespace

QString breakable(const QString &text)
{
    constexpr QChar breakHere(0x200b); // zero width space
    QString out;
    out.reserve(text.size() + text.size() / 4);
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        out += c;
        run = c.isSpace() ? 0 : run + 1;
        const bool whole = !c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
        const bool afterPart = u"/_.,:;&=?-"_s.contains(c) && run > 1;
        if (whole && (afterPart || run >= longestWord)) {
            out += breakHere;
            run = 0;
        }
    }
    return out;
}

void WrappingDelegate::wrap(QTableView *table, int mostLines)
{
    table->setItemDelegate(new WrappingDelegate(table));
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideRight);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const auto size = [table, mostLines] {
        table->verticalHeader()->setMaximumSectionSize(table->fontMetrics().lineSpacing() * mostLines + 2 * padding);
        table->resizeRowsToContents();
    };
    // Once for all that changes in one go.
    const auto later = [table, size, pending = std::make_shared<bool>(false)] {
        if (std::exchange(*pending, true))
            return;
        QMetaObject::invokeMethod(
            table,
            [size, pending] {
                *pending = false;
                size();
            },
            Qt::QueuedConnection);
    };
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, later);
    connect(table->model(), &QAbstractItemModel::modelReset, table, later);
    connect(table->model(), &QAbstractItemModel::rowsInserted, table, later);
    connect(table->model(), &QAbstractItemModel::dataChanged, table, later);
}

void WrappingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = breakable(option->text);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * padding);
}

} // namespace authscope::gui
