// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace authscope::gui {

// A tool tip that shows the text as it is: Qt would take "<b>" in a server's text for markup. Controls are made
// visible, and what is long is cut.
QString plainToolTip(const QString &text);

} // namespace authscope::gui
