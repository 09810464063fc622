// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/faultdelegate.h"

#include "app/gui/journey/stationtile.h"

#include <QtGui/QPainter>
#include <QtWidgets/QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int padding = 3;
constexpr int mostTitleLines = 3;

QStyle *styleOf(const QStyleOptionViewItem &item)
{
    return item.widget->style();
}

int checkWidth(const QStyleOptionViewItem &item)
{
    return styleOf(item)->pixelMetric(QStyle::PM_IndicatorWidth, &item, item.widget)
        + 3 * styleOf(item)->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 2 * padding;
}

} // namespace

QStringList FaultDelegate::lines(const QStyleOptionViewItem &item, int width)
{
    const int room = width - checkWidth(item);
    QString text = item.text;
    text.replace(QChar::LineSeparator, u'\n'); // which Qt makes of it
    return tileLines(text.section(u'\n', 0, 0), item.fontMetrics, room, 1)
        + tileLines(text.section(u'\n', 1), item.fontMetrics, room, mostTitleLines);
}

QSize FaultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *list = qobject_cast<const QListView *>(item.widget);
    if (!list)
        return QStyledItemDelegate::sizeHint(option, index);
    // As wide as beside the scroll bar: a list is laid out before it is known whether there is one.
    const int bar = styleOf(item)->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, list);
    const int beside = list->width() - 2 * list->frameWidth() - bar;
    const int width = std::min(list->viewport()->width(), beside) - 2 * list->spacing();
    return {width, int(lines(item, width).size()) * item.fontMetrics.height() + 2 * padding};
}

void FaultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStringList texts = lines(item, item.rect.width());
    item.text = QChar(QChar::Nbsp); // the box stands where Qt looks for a click on it
    styleOf(item)->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect check = styleOf(item)->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    QRect room = item.rect.adjusted(0, padding, 0, -padding);
    if (item.direction == Qt::RightToLeft)
        room.setRight(check.left() - 2 * padding);
    else
        room.setLeft(check.right() + 2 * padding);
    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
                                       selected ? QPalette::HighlightedText : QPalette::Text));
    for (const QString &text : texts) {
        painter->drawText(QRect(room.left(), room.top(), room.width(), item.fontMetrics.height()),
                          int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::TextSingleLine, text);
        room.setTop(room.top() + item.fontMetrics.height());
    }
    painter->restore();
}

} // namespace authscope::gui
