// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QProxyStyle>

namespace authscope::gui {

// Fusion, with outlines that can be seen in the dark: its own are darker than the window whatever the palette is, which
// makes an unchecked box vanish (WCAG 2.2, 1.4.11 asks for 3:1).
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace authscope::gui
