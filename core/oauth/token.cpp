// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/token.h"

#include "core/base/excerpt.h"
#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

// A lifetime beyond this is a mistake rather than a wish: ten years.
constexpr double longestLifetime = 10.0 * 366 * 24 * 3600;

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

// RFC 8693 §2.2.1: N_A goes with an exchanged token that is no access token.
bool isExpectedType(const TokenResponse &response, bool bound)
{
    if (!response.issuedTokenType.isEmpty() && response.tokenType.compare("N_A"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return bound ? response.isBound() : response.tokenType.compare("bearer"_L1, Qt::CaseInsensitive) == 0;
}

// The parameters that the grants share.
http::Form grantForm(const QString &type, const GrantRequest &grant)
{
    http::Form form{{u"grant_type"_s, type}};
    addIfGiven(form, u"scope"_s, grant.scope);
    addIfGiven(form, u"audience"_s, grant.audience);
    addIfGiven(form, u"resource"_s, grant.resource);
    return form;
}

QCoro::Task<Result<TokenResponse>> sendGrant(http::Client *client, GrantRequest grant, http::Form form)
{
    ClientPost post;
    post.note = form.value(u"grant_type");
    post.leg = post.note == "refresh_token"_L1 ? http::Leg::Refresh : http::Leg::Token;
    post.endpoint = grant.tokenEndpoint;
    post.what = u"token_endpoint"_s;
    post.form = std::move(form);
    post.client = grant.client;
    post.dpop = grant.dpop;
    post.stop = grant.stop;
    const Result<http::ExchangePtr> exchange = co_await sendAsClient(client, std::move(post));
    if (!exchange)
        co_return std::unexpected(exchange.error());
    Result<TokenResponse> response = parseTokenResponse(*exchange, grant.dpop != nullptr);
    if (response) {
        response->clientId = grant.client.id;
        if (response->isBound() && grant.dpop)
            response->dpopKey = grant.dpop->privatePem();
    }
    co_return response;
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
    if (!clientId.isEmpty())
        json.insert("client_id"_L1, clientId);
    if (!askedScope.isEmpty())
        json.insert("asked_scope"_L1, askedScope);
    if (!askedTarget.isEmpty())
        json.insert("asked_target"_L1, askedTarget);
    if (!dpopKey.isEmpty())
        json.insert("dpop_private_key"_L1, QString::fromLatin1(dpopKey));
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
    tokens.clientId = json->value("client_id"_L1).toString();
    tokens.askedScope = json->value("asked_scope"_L1).toString();
    tokens.askedTarget = json->value("asked_target"_L1).toString();
    tokens.dpopKey = json->value("dpop_private_key"_L1).toString().toLatin1();
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

Result<TokenResponse> parseTokenResponse(const http::ExchangePtr &exchange, bool bound)
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
                    excerpt(exchange->responseBody, 200), exchange->id);
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
    response.issuedTokenType = json->value("issued_token_type"_L1).toString();
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
    else if (bound && !response.isBound())
        response.problems +=
            u"A DPoP proof was sent, but token_type is %1: the token is bound to no key (RFC 9449 §5)."_s.arg(
                visible(response.tokenType));
    else if (!isExpectedType(response, bound))
        response.problems += u"token_type is %1, not Bearer."_s.arg(visible(response.tokenType));
    response.expiresIn = lifetime(json->value("expires_in"_L1), response.problems);
    return response;
}

QCoro::Task<Result<TokenResponse>> requestClientCredentials(http::Client *client, GrantRequest grant)
{
    const http::Form form = grantForm(u"client_credentials"_s, grant);
    return sendGrant(client, std::move(grant), form);
}

QCoro::Task<Result<TokenResponse>> requestRefresh(http::Client *client, GrantRequest grant, QString refreshToken)
{
    grant.audience.clear();
    http::Form form = grantForm(u"refresh_token"_s, grant);
    form.add(u"refresh_token"_s, refreshToken);
    Result<TokenResponse> response = co_await sendGrant(client, std::move(grant), form);
    if (response && response->refreshToken.isEmpty())
        response->refreshToken = refreshToken;
    co_return response;
}

QCoro::Task<Result<TokenResponse>> requestCode(http::Client *client, GrantRequest grant, QString code,
                                               QString redirectUri, QByteArray verifier)
{
    http::Form form{{u"grant_type"_s, u"authorization_code"_s},
                    {u"code"_s, code},
                    {u"redirect_uri"_s, redirectUri},
                    {u"code_verifier"_s, QString::fromLatin1(verifier)}};
    addIfGiven(form, u"resource"_s, grant.resource);
    return sendGrant(client, std::move(grant), form);
}

QCoro::Task<Result<TokenResponse>> requestDeviceToken(http::Client *client, GrantRequest grant, QString deviceCode)
{
    http::Form form{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                    {u"device_code"_s, deviceCode}};
    addIfGiven(form, u"resource"_s, grant.resource);
    return sendGrant(client, std::move(grant), form);
}

QCoro::Task<Result<TokenResponse>> requestJwtBearer(http::Client *client, GrantRequest grant, QString assertion)
{
    http::Form form = grantForm(u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s, grant);
    form.add(u"assertion"_s, assertion);
    return sendGrant(client, std::move(grant), form);
}

QString tokenTypeUri(const QString &name)
{
    return name.isEmpty() || name.contains(u':') ? name : u"urn:ietf:params:oauth:token-type:"_s + name;
}

QCoro::Task<Result<TokenResponse>> requestTokenExchange(http::Client *client, GrantRequest grant,
                                                        TokenExchange exchange)
{
    http::Form form = grantForm(u"urn:ietf:params:oauth:grant-type:token-exchange"_s, grant);
    form.add(u"subject_token"_s, exchange.subjectToken);
    form.add(u"subject_token_type"_s, tokenTypeUri(exchange.subjectType));
    addIfGiven(form, u"actor_token"_s, exchange.actorToken);
    if (!exchange.actorToken.isEmpty())
        form.add(u"actor_token_type"_s, tokenTypeUri(exchange.actorType));
    addIfGiven(form, u"requested_token_type"_s, tokenTypeUri(exchange.requestedType));
    return sendGrant(client, std::move(grant), form);
}

QCoro::Task<Result<QByteArray>> introspect(http::Client *client, QByteArray endpoint, ClientIdentity identity,
                                           QString token, QString hint)
{
    ClientPost post{http::Leg::Introspect, endpoint, u"introspection_endpoint"_s, u"introspect"_s,
                    {{u"token"_s, token}}, identity};
    addIfGiven(post.form, u"token_type_hint"_s, hint);
    const Result<http::ExchangePtr> sent = co_await sendAsClient(client, std::move(post));
    if (!sent)
        co_return std::unexpected(sent.error());
    const http::ExchangePtr exchange = *sent;
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
    ClientPost post{http::Leg::Revoke,     endpoint, u"revocation_endpoint"_s, u"revoke"_s,
                    {{u"token"_s, token}}, identity};
    addIfGiven(post.form, u"token_type_hint"_s, hint);
    const Result<http::ExchangePtr> sent = co_await sendAsClient(client, std::move(post));
    if (!sent)
        co_return std::unexpected(sent.error());
    const http::ExchangePtr exchange = *sent;
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

QCoro::Task<Result<QByteArray>> userinfo(http::Client *client, QByteArray endpoint, TokenResponse tokens,
                                         Dpop::Ptr dpop)
{
    if (const Result<void> secure = checkSecureEndpoint(endpoint, u"userinfo_endpoint"_s); !secure)
        co_return std::unexpected(secure.error());
    http::ExchangePtr exchange;
    for (int round = 0; round < 2; ++round) {
        http::Request request;
        request.note = u"userinfo"_s;
        request.url = endpoint;
        request.headers.add("Accept", "application/json, application/jwt");
        const QByteArray token = tokens.accessToken.toUtf8();
        request.headers.add("Authorization", (dpop ? "DPoP " : "Bearer ") + token);
        if (dpop) {
            const Result<QByteArray> proof = dpop->proof(request.method, endpoint, token);
            if (!proof)
                co_return std::unexpected(proof.error());
            request.headers.add("DPoP", *proof);
        }
        exchange = co_await client->send(std::move(request));
        if (!dpop || !dpop->learn(*exchange))
            break;
    }
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"The userinfo request"_s));
    if (exchange->ok())
        co_return QByteArray(exchange->responseBody);
    const http::ChallengeList challenges = http::parseChallenges(exchange->responseHeaders.values("www-authenticate"));
    const http::Challenge *challenge = challenges.challenges.isEmpty() ? nullptr : &challenges.challenges.first();
    const QByteArray error = challenge ? challenge->parameter("error") : QByteArray();
    if (!error.isEmpty())
        co_return fail(u"userinfo.refused"_s,
                       u"The userinfo endpoint refused (%1): %2: %3"_s.arg(exchange->status)
                           .arg(visible(error), elided(visible(challenge->parameter("error_description")), 400)),
                       QString::fromUtf8(error), exchange->id);
    co_return fail(u"userinfo.status"_s, u"The userinfo endpoint answered %1."_s.arg(exchange->status), {},
                   exchange->id);
}

QByteArray logoutUrl(const QByteArray &endpoint, const QString &idToken, const QString &clientId,
                     const QString &redirectUri, const QByteArray &state)
{
    http::Form query;
    addIfGiven(query, u"id_token_hint"_s, idToken);
    // Either names the client; Okta takes the hint alone.
    if (idToken.isEmpty())
        addIfGiven(query, u"client_id"_s, clientId);
    addIfGiven(query, u"post_logout_redirect_uri"_s, redirectUri);
    if (!redirectUri.isEmpty())
        addIfGiven(query, u"state"_s, QString::fromLatin1(state));
    return http::withQuery(endpoint, query);
}

} // namespace authscope::oauth
