// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// server/authorization is an authorization server that behaves as Okta's do, for the lab: same paths, fields, orders,
// lifetimes and errors. It must not know MCP, nor share the inspector's understanding of OAuth (core/oauth).
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "server/authorization/org.h"
#include "server/faults/faults.h"
#include "server/http/listener.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <memory>

namespace authscope::server {

struct AuthorizationOptions {
    Org org = Org::demo();
    ListenerOptions listener;  // of the authorization server; loopback and a free port unless set
    ListenerOptions admin;     // of the admin interface; always on loopback
    QByteArray adminToken;     // generated where empty
    QString autoConsent;       // a login: authorize answers at once as that user, without any page
    QStringList redirectUris;  // added to every app that has redirect URIs, e.g. another callback port
    QString stateFile;         // what survives a restart is kept there; empty: nothing is
    bool keepsSecrets = false; // of the org too, because they were made up for this run (the demo)
    int tokenRequestsPerMinute = 1200;
    const Clock *clock = &Clock::system(); // outlives the server
};

// The server with its two listeners. Lives in the thread that made it; `faults` may be null and must outlive it.
class AuthorizationServer : public QObject
{
    Q_OBJECT
public:
    AuthorizationServer(AuthorizationOptions options, Faults *faults, QObject *parent = nullptr);
    ~AuthorizationServer() override;

    // "org.…" where the options do not fit together, "state.…" for the state file, else as Listener::listen.
    Result<void> listen();
    void close();

    // What a parent needs to use it, secrets included: {issuer, issuers, jwks_uri, token_endpoint, audience, admin,
    // admin_token, clients:{web:{client_id,client_secret,redirect_uris},service:{client_id,client_secret},
    // native:{client_id,redirect_uris},agent:{client_id,private_key (PEM),redirect_uris}},
    // users:[{login,password,assigned}]}. For the parent only; never logged.
    QJsonObject readiness() const;
    QByteArray issuer() const; // of the first server of the org: "http://127.0.0.1:41234/oauth2/aus…"
    QByteArray origin() const; // the org's URL
    QByteArray adminOrigin() const;
    QByteArray adminToken() const;

    // Tokens signed from now on carry a new key; the previous one stays published.
    void rotateKeys();
    // Moves the lab's clock, so that what was issued gets older. clock() is that clock; a resource server in the same
    // process that reads it grows old together with the tokens.
    void advanceClock(qint64 seconds);
    const Clock &clock() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace authscope::server
