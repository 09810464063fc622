// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/token.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

// A lifetime beyond this is a mistake rather than a wish: ten years.
constexpr double longestLifetime = 10.0 * 366 * 24 * 3600;

http::Request formRequest(http::Leg leg, const QByteArray &url, const QString &note)
{
    http::Request request;
    request.leg = leg;
    request.note = note;
    request.method = "POST";
    request.url = url;
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "application/json");
    // A code or a rotating refresh token must not be presented twice.
    request.once = true;
    return request;
}

void addIfGiven(http::Form &form, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        form.add(name, value);
}

std::optional<qint64> lifetime(const QJsonValue &value, QStringList &problems)
{
    if (value.isUndefined()) {
        problems += u"expires_in is missing: when the token ends is not known."_s;
        return {};
    }
    double seconds = value.toDouble(-1);
    if (value.isString()) {
        bool good = false;
        seconds = value.toString().toDouble(&good);
        problems += u"expires_in is a string; RFC 6749 §5.1 makes it a number."_s;
        if (!good)
            return {};
    }
    if (!std::isfinite(seconds) || seconds < 0 || seconds > longestLifetime) {
        problems += u"expires_in has no sensible value."_s;
        return {};
    }
    return qint64(seconds);
}

// RFC 6749, appendix A.12; what else a token might hold would break the header field that carries it.
bool isAccessToken(const QString &token)
{
    return std::ranges::all_of(token, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

QCoro::Task<Result<TokenResponse>> sendGrant(http::Client *client, http::Request request)
{
    if (const Result<void> secure = checkSecureEndpoint(request.url, u"token_endpoint"_s); !secure)
        co_return std::unexpected(secure.error());
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    co_return parseTokenResponse(exchange);
}

} // namespace

Result<void> checkSecureEndpoint(const QByteArray &url, const QString &what)
{
    if (http::originOf(url).startsWith("https:") || http::isLoopback(url))
        return {};
    return fail(
        u"url.insecure"_s,
        u"%1 cannot be used: codes, tokens and secrets are sent only with https, or with http on this machine."_s.arg(
            what),
        elided(visible(url), 200));
}

QString clientAuthenticationName(ClientAuthentication method)
{
    switch (method) {
    case ClientAuthentication::None: return u"none"_s;
    case ClientAuthentication::Basic: return u"client_secret_basic"_s;
    case ClientAuthentication::Post: return u"client_secret_post"_s;
    }
    return {};
}

std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name)
{
    for (const auto method : {ClientAuthentication::None, ClientAuthentication::Basic, ClientAuthentication::Post})
        if (clientAuthenticationName(method) == name)
            return method;
    return {};
}

ClientAuthentication chooseAuthentication(const QStringList &supported, bool hasSecret, const QString &wanted)
{
    if (const auto method = clientAuthenticationFromName(wanted))
        return *method;
    if (!hasSecret)
        return ClientAuthentication::None;
    if (supported.isEmpty() || supported.contains(u"client_secret_basic"_s))
        return ClientAuthentication::Basic;
    return ClientAuthentication::Post;
}

std::optional<qint64> TokenResponse::expiresAtMs() const
{
    if (!expiresIn)
        return {};
    return receivedMs + *expiresIn * 1000;
}

QByteArray TokenResponse::toJson() const
{
    QJsonObject json{{u"answer"_s, QString::fromUtf8(bytes)},
                     {u"access_token"_s, accessToken},
                     {u"token_type"_s, tokenType},
                     {u"refresh_token"_s, refreshToken},
                     {u"id_token"_s, idToken},
                     {u"scope"_s, scope},
                     {u"received_ms"_s, receivedMs},
                     {u"issuer"_s, issuer},
                     {u"url"_s, QString::fromUtf8(url)}};
    if (expiresIn)
        json.insert("expires_in"_L1, *expiresIn);
    return json::compact(json);
}

std::optional<TokenResponse> TokenResponse::fromJson(const QByteArray &bytes)
{
    const auto json = json::parseObject(bytes);
    if (!json)
        return {};
    TokenResponse tokens;
    tokens.bytes = json->value("answer"_L1).toString().toUtf8();
    tokens.accessToken = json->value("access_token"_L1).toString();
    tokens.tokenType = json->value("token_type"_L1).toString();
    tokens.refreshToken = json->value("refresh_token"_L1).toString();
    tokens.idToken = json->value("id_token"_L1).toString();
    tokens.scope = json->value("scope"_L1).toString();
    tokens.receivedMs = json->value("received_ms"_L1).toInteger();
    tokens.issuer = json->value("issuer"_L1).toString();
    tokens.url = json->value("url"_L1).toString().toUtf8();
    if (json->contains("expires_in"_L1))
        tokens.expiresIn = json->value("expires_in"_L1).toInteger();
    if (tokens.accessToken.isEmpty())
        return {};
    return tokens;
}

std::optional<ErrorResponse> errorResponse(const http::Exchange &exchange)
{
    const auto json = json::parseObject(exchange.responseBody);
    if (!json)
        return {};
    ErrorResponse response;
    response.requestId = QString::fromLatin1(exchange.responseHeaders.value("x-okta-request-id"));
    if (json->value("error"_L1).isString()) {
        response.error = json->value("error"_L1).toString();
        response.description = json->value("error_description"_L1).toString();
        return response;
    }
    if (json->value("errorCode"_L1).isString()) {
        response.managementShape = true;
        response.error = json->value("errorCode"_L1).toString();
        response.description = json->value("errorSummary"_L1).toString();
        response.errorId = json->value("errorId"_L1).toString();
        return response;
    }
    return {};
}

Result<TokenResponse> parseTokenResponse(const http::ExchangePtr &exchange)
{
    if (exchange->error != http::ErrorKind::None)
        return std::unexpected(exchange->failure(u"The token request"_s));
    if (const auto error = errorResponse(*exchange)) {
        const QString description = error->description.isEmpty() ? u"no description"_s : visible(error->description);
        return fail(u"token.refused"_s,
                    u"The authorization server refused the token request (%1): %2: %3"_s.arg(exchange->status)
                        .arg(visible(error->error), description),
                    error->error + u": "_s + error->description, exchange->id);
    }
    if (!exchange->ok())
        return fail(u"token.status"_s,
                    u"The token endpoint answered %1 without an OAuth error."_s.arg(exchange->status),
                    elided(visible(QByteArrayView(exchange->responseBody)
                                       .first(std::min<qsizetype>(exchange->responseBody.size(), 804))),
                           200),
                    exchange->id);
    const auto json = json::parseObject(exchange->responseBody);
    if (!json)
        return fail(u"token.not-json"_s, u"The token endpoint's answer is not a JSON object: "_s + json.error().what,
                    json.error().evidence, exchange->id);

    TokenResponse response;
    response.bytes = exchange->responseBody;
    response.exchange = exchange->id;
    response.receivedMs = exchange->startedMs + qint64(std::max(0.0, exchange->timings.finished));
    response.accessToken = json->value("access_token"_L1).toString();
    response.tokenType = json->value("token_type"_L1).toString();
    response.refreshToken = json->value("refresh_token"_L1).toString();
    response.idToken = json->value("id_token"_L1).toString();
    response.scope = json->value("scope"_L1).toString();
    if (response.accessToken.isEmpty())
        return fail(u"token.incomplete"_s, u"The token endpoint answered 200 but gave no access_token."_s, {},
                    exchange->id);
    if (!isAccessToken(response.accessToken))
        return fail(u"token.incomplete"_s,
                    u"The token endpoint gave an access_token with characters that no token may have (RFC 6749, "
                    "appendix A.12)."_s,
                    {}, exchange->id);
    if (response.tokenType.isEmpty())
        response.problems += u"token_type is missing (RFC 6749 §5.1); Bearer is assumed."_s;
    else if (response.tokenType.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        response.problems += u"token_type is %1, not Bearer."_s.arg(visible(response.tokenType));
    response.expiresIn = lifetime(json->value("expires_in"_L1), response.problems);
    return response;
}

QByteArray basicAuthorization(const ClientIdentity &client)
{
    const QByteArray pair = http::formEncode(client.id) + ':' + http::formEncode(QString::fromUtf8(client.secret));
    return "Basic " + pair.toBase64();
}

void authenticate(http::Request &request, http::Form &form, const ClientIdentity &client)
{
    switch (client.authentication) {
    case ClientAuthentication::Basic: request.headers.set("Authorization", basicAuthorization(client)); break;
    case ClientAuthentication::Post:
        form.set(u"client_id"_s, client.id);
        form.set(u"client_secret"_s, QString::fromUtf8(client.secret));
        break;
    case ClientAuthentication::None: form.set(u"client_id"_s, client.id); break;
    }
}

QCoro::Task<Result<TokenResponse>> requestClientCredentials(http::Client *client, GrantRequest grant)
{
    http::Request request = formRequest(http::Leg::Token, grant.tokenEndpoint, u"client_credentials"_s);
    http::Form form{{u"grant_type"_s, u"client_credentials"_s}};
    addIfGiven(form, u"scope"_s, grant.scope);
    addIfGiven(form, u"audience"_s, grant.audience);
    addIfGiven(form, u"resource"_s, grant.resource);
    authenticate(request, form, grant.client);
    request.body = http::formEncode(form);
    request.stop = grant.stop;
    return sendGrant(client, std::move(request));
}

QCoro::Task<Result<TokenResponse>> requestRefresh(http::Client *client, GrantRequest grant, QString refreshToken)
{
    http::Request request = formRequest(http::Leg::Refresh, grant.tokenEndpoint, u"refresh_token"_s);
    http::Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
    addIfGiven(form, u"scope"_s, grant.scope);
    addIfGiven(form, u"resource"_s, grant.resource);
    authenticate(request, form, grant.client);
    request.body = http::formEncode(form);
    request.stop = grant.stop;
    Result<TokenResponse> response = co_await sendGrant(client, std::move(request));
    if (response && response->refreshToken.isEmpty())
        response->refreshToken = refreshToken;
    co_return response;
}

QCoro::Task<Result<TokenResponse>> requestCode(http::Client *client, GrantRequest grant, QString code,
                                               QString redirectUri, QByteArray verifier)
{
    http::Request request = formRequest(http::Leg::Token, grant.tokenEndpoint, u"authorization_code"_s);
    http::Form form{{u"grant_type"_s, u"authorization_code"_s},
                    {u"code"_s, code},
                    {u"redirect_uri"_s, redirectUri},
                    {u"code_verifier"_s, QString::fromLatin1(verifier)}};
    addIfGiven(form, u"resource"_s, grant.resource);
    authenticate(request, form, grant.client);
    request.body = http::formEncode(form);
    request.stop = grant.stop;
    return sendGrant(client, std::move(request));
}

QCoro::Task<Result<QByteArray>> introspect(http::Client *client, QByteArray endpoint, ClientIdentity identity,
                                           QString token, QString hint)
{
    if (const Result<void> secure = checkSecureEndpoint(endpoint, u"introspection_endpoint"_s); !secure)
        co_return std::unexpected(secure.error());
    http::Request request = formRequest(http::Leg::Introspect, endpoint, u"introspect"_s);
    http::Form form{{u"token"_s, token}};
    addIfGiven(form, u"token_type_hint"_s, hint);
    authenticate(request, form, identity);
    request.body = http::formEncode(form);
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"The introspection"_s));
    if (const auto error = errorResponse(*exchange); error && !exchange->ok())
        co_return fail(u"introspect.refused"_s,
                       u"The introspection was refused (%1): %2: %3"_s.arg(exchange->status)
                           .arg(visible(error->error), visible(error->description)),
                       error->error, exchange->id);
    if (const auto json = json::parseObject(exchange->responseBody); !json || !exchange->ok())
        co_return fail(u"introspect.status"_s,
                       u"The introspection endpoint answered %1 without a JSON object."_s.arg(exchange->status), {},
                       exchange->id);
    co_return exchange->responseBody;
}

QCoro::Task<Result<void>> revoke(http::Client *client, QByteArray endpoint, ClientIdentity identity, QString token,
                                 QString hint)
{
    if (const Result<void> secure = checkSecureEndpoint(endpoint, u"revocation_endpoint"_s); !secure)
        co_return secure;
    http::Request request = formRequest(http::Leg::Revoke, endpoint, u"revoke"_s);
    http::Form form{{u"token"_s, token}};
    addIfGiven(form, u"token_type_hint"_s, hint);
    authenticate(request, form, identity);
    request.body = http::formEncode(form);
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"The revocation"_s));
    if (!exchange->ok()) {
        const auto error = errorResponse(*exchange);
        co_return fail(
            u"revoke.refused"_s,
            u"The revocation was refused (%1)%2"_s.arg(exchange->status)
                .arg(error ? u": "_s + visible(error->error) + u": "_s + visible(error->description) : u"."_s),
            error ? error->error : QString(), exchange->id);
    }
    co_return Result<void>();
}

} // namespace authscope::oauth
