// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

namespace authscope::gui {

// What a colour says. A tone is never the only sign: a word or a shape says the same.
enum class Tone { Neutral, Ok, Warn, Error, Running };

// The whole palette of a scheme; text on every ground it is used on has a contrast of at least 4.5:1.
QPalette paletteFor(Qt::ColorScheme scheme);

// Sets Fusion's palette for the scheme; Unknown counts as light. The offscreen platform ignores
// QStyleHints::setColorScheme (qt.md 0.10), so this is the one way that works everywhere.
void applyPalette(Qt::ColorScheme scheme);

bool isDark(const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);

// The font of wire text, at the size of the interface's.
QFont wireFont();

} // namespace authscope::gui
