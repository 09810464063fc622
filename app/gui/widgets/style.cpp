// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/style.h"

#include "app/gui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool frame = element == PE_FrameLineEdit || element == PE_PanelLineEdit || element == PE_Frame;
    if (!box && !(frame && isDark(option->palette)))
        return;
    if (option->state & State_HasFocus && frame)
        return; // Fusion's own highlight
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(box ? QPalette::PlaceholderText : QPalette::Light));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    painter->restore();
}

} // namespace authscope::gui
