// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/http/client.h"
#include "core/http/form.h"
#include "core/oauth/metadata.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace authscope::oauth {

// RFC 6749 §2.3 and RFC 8414 token_endpoint_auth_methods_supported.
enum class ClientAuthentication { None, Basic, Post };
QString clientAuthenticationName(ClientAuthentication method); // "client_secret_basic"
std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name);

// The method for a client: without a secret none; otherwise `wanted` if given, basic if the metadata lists it or lists
// nothing, else post.
ClientAuthentication chooseAuthentication(const QStringList &supported, bool hasSecret, const QString &wanted);

struct ClientIdentity {
    QString id;
    QByteArray secret; // never logged, never exported
    ClientAuthentication authentication = ClientAuthentication::None;
};

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
Result<TokenResponse> parseTokenResponse(const http::ExchangePtr &exchange);

// Adds the client's authentication to a token, introspection or revocation request. For Basic both parts are
// form-encoded first (RFC 6749 §2.3.1).
void authenticate(http::Request &request, http::Form &form, const ClientIdentity &client);
QByteArray basicAuthorization(const ClientIdentity &client);

// Each of the following fails with "url.insecure" and sends nothing where the endpoint is not safe for credentials.
struct GrantRequest {
    QByteArray tokenEndpoint;
    ClientIdentity client;
    QString scope;    // left out if empty
    QString audience; // left out if empty
    QString resource; // left out if empty
    std::stop_token stop;
};
// RFC 6749 §4.4.
QCoro::Task<Result<TokenResponse>> requestClientCredentials(http::Client *client, GrantRequest grant);
// RFC 6749 §6. The old refresh token is kept in the answer if the server gives no new one.
QCoro::Task<Result<TokenResponse>> requestRefresh(http::Client *client, GrantRequest grant, QString refreshToken);
// RFC 6749 §4.1.3 with PKCE.
QCoro::Task<Result<TokenResponse>> requestCode(http::Client *client, GrantRequest grant, QString code,
                                               QString redirectUri, QByteArray verifier);

// RFC 7662; the JSON answer as received.
QCoro::Task<Result<QByteArray>> introspect(http::Client *client, QByteArray endpoint, ClientIdentity identity,
                                           QString token, QString hint);
// RFC 7009.
QCoro::Task<Result<void>> revoke(http::Client *client, QByteArray endpoint, ClientIdentity identity, QString token,
                                 QString hint);

} // namespace authscope::oauth
