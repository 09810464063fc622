// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>

namespace authscope::gui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    setMinimumWidth(40);
    return this;
}

PlainLabel *PlainLabel::bold(double scale)
{
    QFont changed = font();
    changed.setBold(true);
    changed.setPointSizeF(changed.pointSizeF() * scale);
    setFont(changed);
    return this;
}

PlainLabel *PlainLabel::faint()
{
    setForegroundRole(QPalette::PlaceholderText);
    return this;
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    const QColor color = toneColor(tone, QGuiApplication::palette());
    if (palette().color(QPalette::WindowText) == color && palette().color(QPalette::Text) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color); // on the ground of lists and fields
    setPalette(own);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tone)
        setTone(*m_tone);
}

} // namespace authscope::gui
