// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

namespace authscope::gui {

// What must change in `before` to make `after` of it, line by line: "- " went, "+ " came, "  " stayed; long stretches
// that stayed are left out ("@ 120 lines are the same"). Where there is too much to compare, the lines that differ from
// the first to the last are given as a whole. Empty if they are the same.
QByteArray lineDifference(const QByteArray &before, const QByteArray &after);

} // namespace authscope::gui
