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
    bool scopeTold = false;    // the requested scope is the MCP server's word (challenge, metadata), not a person's
    QString requestedAudience; // the `audience` parameter of the token request
    QString resource;          // the `resource` parameter
    QString redirectUri;
    bool wantsRefresh = false; // offline_access was asked for, or the person expects to stay signed in
    QString subject;           // the `sub` by which the MCP server authorises
    bool strictTokens = false; // the MCP server insists on RFC 9068: typ at+jwt and client_id
};

// What a person read off Okta's Admin Console. Empty means not told. Nothing of it can be seen from outside, so it turns
// a probable cause into a certain one.
struct Console {
    QString applicationType;          // "web", "native", "browser" or "service"
    QStringList scopes;               // Scopes of the authorization server
    QStringList redirectUris;         // Sign-in redirect URIs of the app
    std::optional<int> policies;      // how many access policies the authorization server has
    QStringList policyClients;        // Assign to; "*" for all clients
    QStringList ruleGrants;           // IF Grant type is, as grant_type values
    QStringList ruleScopes;           // AND Scopes requested; "*" for any
    qint64 accessTokenSeconds = 0;    // Access token lifetime of the rule that is meant to match
    qint64 refreshIdleSeconds = 0;    // the rule's "expire if not used every"
    std::optional<bool> activeSecret; // whether the secret in use is listed as active
    std::optional<bool> consentShown; // whether the browser showed a consent page
};

// What was known before this run began: kept by whoever keeps tokens and registrations. Zero or empty means not known.
struct History {
    QString clientIssuer;             // the issuer that the client id was registered with or last used at
    qint64 secretWorkedMs = 0;        // when this client secret last got a token
    qint64 refreshUsedMs = 0;         // when the refresh token was last used, or issued
    QStringList otherResources;       // resource identifiers and URLs of the other MCP servers of this client
    std::optional<jose::KeySet> keys; // an earlier JWKS of the issuer
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
    Console console;
    History history;
    QList<StationFact> failures;
    QString serverLog;   // pasted lines of a log: the MCP server's, a client's, Okta's System Log; may be empty
    QString environment; // a pasted .env; may be empty
    QString browserText; // what the browser shows, as told or pasted; may be empty
    QByteArray callback; // the URL at which the browser ended, as pasted; may be empty. It holds a code
    qint64 nowMs = 0;
};

} // namespace authscope::diagnosis
