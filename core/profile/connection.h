// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/profile knows how a connection is described, saved and kept secret. It must not know how one is made.
#pragma once

#include "core/base/failure.h"
#include "core/http/form.h"
#include "core/http/headers.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace authscope::profile {

// How a token is obtained.
enum class Grant {
    Discover, // by what the server asks for: code + PKCE if a client id is known, nothing if the server is open
    None,     // no credentials are ever sent
    AuthorizationCode, // code + PKCE in the system's browser
    ClientCredentials, // machine to machine
    DeviceCode,        // RFC 8628: a person signs in on another device
    JwtBearer,         // RFC 7523: a given assertion, e.g. of a workload
    IdJag,         // cross-app access: an ID token is exchanged at the identity provider, its answer is the assertion
    TokenExchange, // RFC 8693: a given token is exchanged for one of this authorization server
    Token          // a given access token
};
QString grantName(Grant grant);
std::optional<Grant> grantFromName(QStringView name);
QStringList grantNames();

// One MCP server and how to sign in to it: what a person fills in. A plain value, without secrets: the client secret
// and the tokens are in a SecretStore under `id`.
struct Connection {
    QString id; // random, stable; names the secrets
    QString name;
    QByteArray url; // the MCP URL as typed
    Grant grant = Grant::Discover;
    QString issuer; // as typed; empty: by discovery
    QString clientId;
    // Without a client id: the URL of a client metadata document, where the server takes one; and whether a client may be
    // registered, where the server offers that.
    QString clientDocument;
    bool registersClient = false;
    QString tokenEndpointAuthMethod; // empty: by the metadata
    // Of signed assertions, private_key_jwt and client_secret_jwt; the key is in a SecretStore.
    QString keyId;             // empty: as the key says
    QString signingAlgorithm;  // empty: by the key
    QString assertionAudience; // "issuer", "endpoint", a URI; empty: by the server
    bool dpop = false;         // bind tokens to a key (RFC 9449) even if the MCP server does not ask for it
    bool pushes = false;       // push the authorization request (RFC 9126) even if the server does not require it
    // Cross-app access: whose ID token it is, and as which client to exchange it there.
    QString identityProvider;
    QString identityProviderClientId;
    QString subjectTokenType; // of Grant::TokenExchange: "access_token", "id_token", "jwt", a URI; empty: access_token
    QString scope;            // space separated; empty: by the challenge
    QString audience;         // sent as `audience` if not empty
    QString resource;         // sent as `resource`; empty: the canonical MCP URL (RFC 8707); "-": left out
    QString redirectHost = QStringLiteral("127.0.0.1");
    quint16 redirectPort = 8765; // Okta compares ports, so it is fixed; 0: any
    QString redirectPath = QStringLiteral("/callback");
    http::Form parameters; // extra, for the authorization request
    http::Headers headers; // extra, for MCP requests
    QString revision;      // of MCP; empty: probed
    // What the MCP server is configured with, if the person knows it: makes the diagnosis certain.
    QStringList expectedIssuers;
    QStringList expectedAudiences;
    QStringList expectedScopes;
    QString expectedJwksUri;
    QString expectedSubject;          // the `sub` by which the MCP server knows people
    bool expectsStrictTokens = false; // the MCP server insists on RFC 9068: typ at+jwt and client_id
    bool allowPrivateNetwork = false;
    bool keepsHistory = false; // each run is kept on this machine, redacted
    bool demo = false;         // the bundled server: started and stopped with the connection

    QString redirectUri() const; // "http://127.0.0.1:8765/callback"; without the port if that is 0
};

QJsonObject toJson(const Connection &connection);
// "profile.field" names the field and the value.
Result<Connection> connectionFromJson(const QJsonObject &json);

} // namespace authscope::profile
