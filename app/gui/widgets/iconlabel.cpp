// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/iconlabel.h"

#include <QtGui/QPainter>

namespace authscope::gui {

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace authscope::gui
