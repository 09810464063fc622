// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"

namespace authscope::dossier {

// What an earlier run of the same client tells about the one that is judged: the issuer at which its client id was good,
// and an earlier key set of the same issuer. Ask the newest run first: what is known already stays.
void learnFromEarlier(diagnosis::History &history, const diagnosis::Case &earlier, const diagnosis::Case &now);

} // namespace authscope::dossier
