// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"

#include <QtCore/QString>

namespace authscope::server {

// Why a request is not admitted (RFC 6750 §3). Without `error` there were no credentials, and no error is named (§3.1).
struct Denial {
    int status = 401;
    QByteArray error;    // "invalid_token", "insufficient_scope", "invalid_request"
    QString description; // names the check, never a claim's value
    QString scope;       // what the operation needs
    QByteArray metadata; // resource_metadata (RFC 9728 §5.1); empty: left out
    bool withChallenge = true;
    bool dpop = false;    // a challenge for DPoP (RFC 9449 §7.1) in place of Bearer
    QByteArray nonce;     // for the DPoP-Nonce field (RFC 9449 §9)
    bool garbled = false; // the challenge breaks its grammar
};

// The answer: WWW-Authenticate and a JSON body that says the same.
HttpResponse denied(const Denial &denial);

// What an Authorization header holds.
struct Credentials {
    enum class Kind { None, Bearer, Dpop, Malformed };
    Kind kind = Kind::None;
    QByteArray token;
    QString problem; // of Kind::Malformed
};

// One field, scheme without case (RFC 9110 §11.4). Another scheme counts as none. A token in the query is malformed
// (RFC 6750 §2.3 is forbidden by MCP).
Credentials credentialsOf(const HttpRequest &request);

} // namespace authscope::server
