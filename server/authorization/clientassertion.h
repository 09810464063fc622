// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/token.h"
#include "server/authorization/lab.h"

#include <optional>

namespace authscope::server {

struct AssertionRefusal {
    QString description; // Okta's sentence
    QString reason;      // for the system log
};

// Judges a client_assertion of client_secret_jwt or private_key_jwt (RFC 7523 §3) as Okta does: the client's own name, an
// audience that is the endpoint called (or the issuer), an end within the hour, the app's key or secret, and each jti once.
std::optional<AssertionRefusal> refusedAssertion(Lab &lab, const Call &call, const App &app,
                                                 const jose::Token &assertion);

} // namespace authscope::server
