// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"

#include <QCoro/QCoroTask>

namespace authscope::okta {

// An authorization request that no person answers: prompt=none, no cookies, no redirect followed (OpenID Connect Core
// §3.1.2.1). Costs a line in the org's System Log. Tells of client id, redirect URI, grant and scopes, and nothing of
// policies: those are looked at after the sign-in.
struct AuthorizeProbe {
    QByteArray endpoint;
    QString clientId;
    QString redirectUri;
    QString scope;
    QString resource; // left out if empty
};

struct ProbeAnswer {
    qint64 exchange = 0;
    int status = 0;
    QString error; // "login_required", "invalid_scope", …; empty where none could be read
    QString text;  // the server's description, or that of its page
    // Nothing was wrong with the request: only a person is missing.
    bool isFine() const;
    // For a sentence: error and text, made visible.
    QString told() const;
};
QCoro::Task<ProbeAnswer> askAuthorize(http::Client *client, AuthorizeProbe probe, std::stop_token stop);

} // namespace authscope::okta
