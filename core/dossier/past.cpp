// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/past.h"

#include <algorithm>

namespace authscope::dossier {

void learnFromEarlier(diagnosis::History &history, const diagnosis::Case &earlier, const diagnosis::Case &now)
{
    if (earlier.issuer.isEmpty())
        return;
    const bool gotToken = std::ranges::any_of(earlier.exchanges, [](const http::ExchangePtr &exchange) {
        return exchange && exchange->ok() && (exchange->leg == http::Leg::Token || exchange->leg == http::Leg::Refresh);
    });
    const QString client = now.expected.clientId;
    if (history.clientIssuer.isEmpty() && gotToken && !client.isEmpty() && earlier.expected.clientId == client)
        history.clientIssuer = earlier.issuer;
    if (!history.keys && earlier.keys && earlier.issuer == now.issuer)
        history.keys = earlier.keys;
}

} // namespace authscope::dossier
