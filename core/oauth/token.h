// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/http/client.h"
#include "core/http/form.h"
#include "core/jose/key.h"
#include "core/oauth/dpop.h"
#include "core/oauth/metadata.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace authscope::oauth {

// RFC 6749 §2.3, RFC 7523 §2.2 and RFC 8414 token_endpoint_auth_methods_supported.
enum class ClientAuthentication { None, Basic, Post, SecretJwt, PrivateKeyJwt };
QString clientAuthenticationName(ClientAuthentication method); // "client_secret_basic"
std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name);
QStringList clientAuthenticationNames();

// The method for a client: `wanted` if given; otherwise private_key_jwt with a key, none without key and secret; with a
// secret basic if the metadata lists it or lists nothing, else post, or client_secret_jwt where that alone is listed.
ClientAuthentication chooseAuthentication(const QStringList &supported, bool hasSecret, const QString &wanted,
                                          bool hasKey = false);

// A client and what it proves itself by. The secret and the key are never logged, never exported.
struct ClientIdentity {
    QString id;
    QByteArray secret;
    ClientAuthentication authentication = ClientAuthentication::None;
    // For signed assertions (RFC 7523 §3).
    std::optional<jose::Key> key = {};
    QString keyId = {};                 // the header's kid; empty: the key's own, if it has one
    QString algorithm = {};             // empty: by the key, or HS256
    QStringList offeredAlgorithms = {}; // token_endpoint_auth_signing_alg_values_supported
    QString assertionAudience = {};     // aud; empty: the endpoint that is asked
};

// The assertion's audience for a server. `wanted` is "issuer", "endpoint", a URI, or empty: then the issuer (what
// draft-ietf-oauth-rfc7523bis and FAPI 2.0 want), but the endpoint where the metadata has the form of Okta's, which takes
// nothing else. Gives what ClientIdentity::assertionAudience holds.
QString assertionAudience(const ServerMetadata &metadata, const QString &wanted);

// A new assertion that authenticates the client at the endpoint: iss and sub are the client's id, five minutes of life, a
// random jti. Failure ids: "client.no-key", "client.no-secret", "sign.…".
Result<QByteArray> clientAssertion(const ClientIdentity &client, const QByteArray &endpoint, qint64 nowSeconds);

// A token endpoint's success (RFC 6749 §5.1), with the raw answer kept.
struct TokenResponse {
    QByteArray bytes;
    qint64 exchange = 0;
    qint64 receivedMs = 0;
    QString accessToken;
    QString tokenType;
    QString refreshToken;
    QString idToken;
    QString scope;
    std::optional<qint64> expiresIn; // seconds
    QStringList problems;            // what is unusual in it: no token_type, expires_in a string, …
    // Where it belongs: the issuer that gave it and the MCP URL that it was asked for. Neither the refresh token nor
    // the access token goes anywhere else (MCP authorization: credentials are keyed by issuer).
    QString issuer;
    QByteArray url;
    QString clientId; // the client that they were given to
    // What they were asked with, as the person set it: tokens for other scopes or another target do not serve.
    QString askedScope;
    QString askedTarget;     // resource and audience
    QString issuedTokenType; // RFC 8693 §2.2.1
    QByteArray dpopKey;      // PKCS#8 of the key that they are bound to (RFC 9449); a secret
    // Whether the access token has to be sent with the scheme DPoP and a proof.
    bool isBound() const { return tokenType.compare(QLatin1StringView("DPoP"), Qt::CaseInsensitive) == 0; }

    // When the access token ends, in milliseconds since the epoch; nothing if the server did not say.
    std::optional<qint64> expiresAtMs() const;

    // For a secret store; nothing comes back where no access token was kept.
    QByteArray toJson() const;
    static std::optional<TokenResponse> fromJson(const QByteArray &bytes);
};

// An error answer, in OAuth's shape (RFC 6749 §5.2) or Okta's management shape (okta.md section 20).
struct ErrorResponse {
    QString error;       // "invalid_client", or errorCode
    QString description; // error_description, or errorSummary
    QString errorId;     // Okta's, for its support
    QString requestId;   // X-Okta-Request-Id
    bool managementShape = false;
};
std::optional<ErrorResponse> errorResponse(const http::Exchange &exchange);

// "url.insecure": credentials go over https only, or over http on this machine (RFC 6749 §3.2, RFC 8252 §7.3).
Result<void> checkSecureEndpoint(const QByteArray &url, const QString &what);

// Failure ids: "token.refused" (evidence: error and description), "token.incomplete", "token.not-json", "http.…".
// `bound`: a proof was sent, so that a token of type DPoP is expected (RFC 9449 §5).
Result<TokenResponse> parseTokenResponse(const http::ExchangePtr &exchange, bool bound = false);

// Adds the client's authentication to a request for the endpoint that it names. For Basic both parts are form-encoded
// first (RFC 6749 §2.3.1). Fails where an assertion could not be signed.
Result<void> authenticate(http::Request &request, http::Form &form, const ClientIdentity &client);
QByteArray basicAuthorization(const ClientIdentity &client);

// A form for one of the authorization server's endpoints, with the client's authentication.
struct ClientPost {
    http::Leg leg = http::Leg::Token;
    QByteArray endpoint;
    QString what; // the metadata's member: "token_endpoint"
    QString note;
    http::Form form;
    ClientIdentity client;
    Dpop::Ptr dpop = {}; // null: no proof
    std::stop_token stop = {};
};
// Sends it, once more with a new proof and a new assertion where the server only wants a nonce (RFC 9449 §8). Nothing is
// sent where the endpoint is not safe for credentials ("url.insecure").
QCoro::Task<Result<http::ExchangePtr>> sendAsClient(http::Client *client, ClientPost post);

// Each of the following fails as sendAsClient() and parseTokenResponse() do.
struct GrantRequest {
    QByteArray tokenEndpoint;
    ClientIdentity client;
    QString scope;    // left out if empty
    QString audience; // left out if empty
    QString resource; // left out if empty
    Dpop::Ptr dpop;   // null: a bearer token
    std::stop_token stop;
};
// RFC 6749 §4.4.
QCoro::Task<Result<TokenResponse>> requestClientCredentials(http::Client *client, GrantRequest grant);
// RFC 6749 §6. The old refresh token is kept in the answer if the server gives no new one.
QCoro::Task<Result<TokenResponse>> requestRefresh(http::Client *client, GrantRequest grant, QString refreshToken);
// RFC 6749 §4.1.3 with PKCE.
QCoro::Task<Result<TokenResponse>> requestCode(http::Client *client, GrantRequest grant, QString code,
                                               QString redirectUri, QByteArray verifier);
// RFC 8628 §3.4: one question; "token.refused" with "authorization_pending: …" while the person has not answered.
QCoro::Task<Result<TokenResponse>> requestDeviceToken(http::Client *client, GrantRequest grant, QString deviceCode);
// RFC 7523 §2.1: an assertion as the grant, e.g. an ID-JAG or a workload's token.
QCoro::Task<Result<TokenResponse>> requestJwtBearer(http::Client *client, GrantRequest grant, QString assertion);

// RFC 8693 §2.1. Types are URIs; short names such as "access_token", "id_token", "id-jag" and "jwt" stand for those that
// begin with urn:ietf:params:oauth:token-type:.
struct TokenExchange {
    QString subjectToken;
    QString subjectType;
    QString actorToken;
    QString actorType;
    QString requestedType; // left out if empty
};
QString tokenTypeUri(const QString &name);
QCoro::Task<Result<TokenResponse>> requestTokenExchange(http::Client *client, GrantRequest grant,
                                                        TokenExchange exchange);

// RFC 7662; the JSON answer as received.
QCoro::Task<Result<QByteArray>> introspect(http::Client *client, QByteArray endpoint, ClientIdentity identity,
                                           QString token, QString hint);
// RFC 7009.
QCoro::Task<Result<void>> revoke(http::Client *client, QByteArray endpoint, ClientIdentity identity, QString token,
                                 QString hint);
// OpenID Connect Core §5.3; the claims as received, JSON or a signed JWT. Failure ids: "userinfo.refused" (with the
// challenge's words), "userinfo.status", "http.…".
QCoro::Task<Result<QByteArray>> userinfo(http::Client *client, QByteArray endpoint, TokenResponse tokens,
                                         Dpop::Ptr dpop);
// OpenID Connect RP-Initiated Logout §2: the address for the browser; parameters that are empty are left out.
QByteArray logoutUrl(const QByteArray &endpoint, const QString &idToken, const QString &clientId,
                     const QString &redirectUri, const QByteArray &state);

} // namespace authscope::oauth
