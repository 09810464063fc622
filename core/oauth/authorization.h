// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/http/form.h"
#include "core/oauth/metadata.h"
#include "core/oauth/token.h"

namespace authscope::oauth {

// RFC 7636: a fresh verifier and its S256 challenge.
struct Pkce {
    QByteArray verifier;  // 43 to 128 unreserved characters
    QByteArray challenge; // base64url(SHA-256(verifier))
    static Pkce create();
    static QByteArray challengeFor(QByteArrayView verifier);
};

// One attempt to sign in: what was asked and what the answer is held against. Everything that belongs together is
// stored together, before the browser opens (RFC 9207 §2.4, MCP authorization). Used once.
struct AuthorizationAttempt {
    QString issuer;
    bool issRequired = false; // authorization_response_iss_parameter_supported
    QByteArray authorizationEndpoint;
    QByteArray tokenEndpoint; // of the same metadata document; the code goes nowhere else
    QString clientId;
    QString redirectUri;
    QString scope;
    QString audience;
    QString resource;
    http::Form parameters; // extra
    QByteArray state;
    Pkce pkce;
    Dpop::Ptr dpop;            // null: a bearer token is wanted
    QByteArray pushedEndpoint; // where the request is to be pushed to (RFC 9126); empty: it goes through the browser
    QString requestUri;        // what stands for the pushed request

    // A new attempt with fresh state and PKCE. Refused if the metadata lacks S256 ("authorize.no-s256"), an endpoint, or
    // names an endpoint that must not be opened in a browser ("url.…").
    static Result<AuthorizationAttempt> create(const ServerMetadata &metadata);

    // All that is asked for, but for what a pushed request leaves to the browser.
    http::Form request() const;
    // The address for the browser: the request, or the reference to the pushed one. A query that the endpoint already has
    // is kept.
    QByteArray url() const;
};

// Sends the request to the attempt's pushed endpoint as the client, and gives its request_uri (RFC 9126 §2). The redirect
// URI must be final. Failure ids: "push.refused" (evidence: error and description), "push.status", "push.incomplete", and
// those of sendAsClient().
QCoro::Task<Result<QString>> pushRequest(http::Client *client, AuthorizationAttempt attempt, ClientIdentity identity,
                                         std::stop_token stop);

// The redirect back. Checks, in this order: state, iss, error, code; nothing of an answer with the wrong state or issuer
// is used or shown. Failure ids: "authorize.state", "authorize.iss", "authorize.refused" (evidence: error and
// description), "authorize.no-code". `callback` is the query as decoded.
Result<QString> codeFromCallback(const AuthorizationAttempt &attempt, const http::Form &callback);

// The scope to ask for (MCP authorization, scope selection): what the person said, else the challenge's, else all that
// the resource metadata lists, else none. `offline_access` is added where a refresh token is wanted and the server
// lists it.
QString chooseScope(const QString &typed, const QString &challenge, const QStringList &resourceScopes,
                    const QStringList &serverScopes, bool wantsRefresh);

} // namespace authscope::oauth
