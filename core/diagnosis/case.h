// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/diagnosis knows causes. It sees recorded facts only and does no I/O: the same engine serves a live journey, a
// customer's HAR file and a test.
#pragma once

#include "core/http/exchange.h"
#include "core/jose/token.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace authscope::diagnosis {

// A token that was seen, and where.
struct TokenFact {
    QString role; // "access", "id", "refresh"
    jose::Token token;
    QList<jose::Check> checks; // as judged with the keys of its issuer and what is expected; may be empty
    qint64 exchange = 0;       // whose response it came in, or 0 if a person gave it
};

// What a person says is configured (the guide's form, a .env): issuer, audience and scopes of the MCP server,
// the client's id and how it signs in. Empty means not told; then a mismatch can be probable at best.
struct Expectation {
    QStringList issuers;
    QStringList audiences;
    QStringList scopes;
    QString jwksUri;
    QString clientId;
    QString grant; // "authorization_code", "client_credentials", "token" or "none"
    QString requestedScope;
    QString requestedAudience; // the `audience` parameter of the token request
    QString resource;          // the `resource` parameter
    QString redirectUri;
    bool wantsRefresh = false; // offline_access was asked for, or the person expects to stay signed in
};

// A station of the journey that did not pass, with its reason.
struct StationFact {
    QString id; // "reach", "challenge", "resource", "server", "client", "authorize", "token", …
    Failure failure;
    bool ended = false; // the station failed; else it was got past
};

// Everything that is known of one run.
struct Case {
    QByteArray url;                     // the MCP URL as typed
    QString issuerTyped;                // the issuer as typed; may be empty
    QString issuer;                     // the issuer whose metadata was used; may be empty
    QList<http::ExchangePtr> exchanges; // in order; each redirect hop its own
    QList<TokenFact> tokens;
    std::optional<jose::KeySet> keys; // JWKS of the issuer
    Expectation expected;
    QList<StationFact> failures;
    QString serverLog;   // pasted lines of the MCP server's log; may be empty
    QString environment; // a pasted .env; may be empty
    qint64 nowMs = 0;
};

} // namespace authscope::diagnosis
