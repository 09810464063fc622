// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/station.h"

namespace authscope::gui {

// What a station learnt, in the person's language and with the server's text in it made visible. The engine's own sentence
// stays English, for the reports and bundles that go to others; one that is not known here is shown as it is.
QString shownSummary(const journey::Station &station);
// Whether the sentence is known.
bool isKnownSummary(const QString &summary);

} // namespace authscope::gui
