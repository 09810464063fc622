// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/style.h"

#include "app/gui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int buttonMargin = 10; // at either side of the text
constexpr int smallIcon = 16;

void outline(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool frame = element == PE_FrameLineEdit || element == PE_PanelLineEdit || element == PE_Frame;
    if (box) {
        outline(painter, option->rect, option->palette.color(QPalette::PlaceholderText));
    } else if (frame && option->state & State_HasFocus) {
        if (element == PE_Frame) // for a line Fusion has a highlight of its own
            outline(painter, option->rect, option->palette.color(QPalette::Highlight));
    } else if (frame && isDark(option->palette)
               && !(widget && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))) {
        outline(painter, option->rect, option->palette.color(QPalette::Light));
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isDark(option->palette) && !(option->state & State_HasFocus))
        outline(painter, option->rect, option->palette.color(QPalette::Light));
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size = size.expandedTo(
            {contents.width() + 2 * buttonMargin, std::max(option->fontMetrics.height(), smallIcon) + 8});
    return size;
}

} // namespace authscope::gui
