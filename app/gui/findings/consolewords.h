// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace authscope::gui {

// What diagnosis::consoleSettings() says (pages, places, forms, choices), in the person's language. Okta's own words stay
// as its console has them.
QString consoleWord(const QString &english);
// Those that translators know of.
QStringList consoleWords();

} // namespace authscope::gui
