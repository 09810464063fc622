// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/authorization.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

// RFC 6749 §3.1 lets the endpoint have a query of its own. One that sets what belongs to the request would take it over:
// another client, other scopes, another code challenge.
QString reservedParameter(const QByteArray &endpoint)
{
    static const QStringList reserved{
        u"response_type"_s, u"response_mode"_s, u"client_id"_s,      u"redirect_uri"_s,          u"scope"_s,
        u"state"_s,         u"nonce"_s,         u"code_challenge"_s, u"code_challenge_method"_s, u"resource"_s,
        u"audience"_s,      u"prompt"_s,        u"request"_s,        u"request_uri"_s,           u"login_hint"_s,
        u"dpop_jkt"_s,      u"max_age"_s,       u"acr_values"_s,     u"id_token_hint"_s,         u"display"_s,
        u"claims"_s};
    const qsizetype mark = endpoint.indexOf('?');
    if (mark < 0)
        return {};
    const http::Form query = http::formDecode(endpoint.sliced(mark + 1));
    for (const http::Field &field : query.fields())
        if (reserved.contains(field.name.toLower()))
            return field.name.toLower();
    return {};
}

} // namespace

Pkce Pkce::create()
{
    Pkce pkce;
    pkce.verifier = randomToken(48); // 64 characters
    pkce.challenge = challengeFor(pkce.verifier);
    return pkce;
}

QByteArray Pkce::challengeFor(QByteArrayView verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<AuthorizationAttempt> AuthorizationAttempt::create(const ServerMetadata &metadata)
{
    if (metadata.authorizationEndpoint.isEmpty())
        return fail(u"authorize.no-endpoint"_s, u"The metadata names no authorization_endpoint."_s, {},
                    metadata.exchange);
    if (metadata.tokenEndpoint.isEmpty())
        return fail(u"authorize.no-endpoint"_s, u"The metadata names no token_endpoint."_s, {}, metadata.exchange);
    if (!metadata.codeChallengeMethods.contains(u"S256"_s))
        return fail(u"authorize.no-s256"_s,
                    u"The metadata does not offer PKCE with S256 (code_challenge_methods_supported); MCP clients must "
                    "refuse such a server."_s,
                    metadata.codeChallengeMethods.join(u' '), metadata.exchange);
    if (const auto url = http::browserUrl(metadata.authorizationEndpoint, u"authorization_endpoint"_s); !url)
        return std::unexpected(url.error());
    if (const auto url = http::checkedUrl(metadata.tokenEndpoint, u"token_endpoint"_s); !url)
        return std::unexpected(url.error());
    if (Result<void> secure = checkSecureEndpoint(metadata.tokenEndpoint, u"token_endpoint"_s); !secure) {
        secure.error().exchange = metadata.exchange;
        return std::unexpected(secure.error());
    }
    if (const QString name = reservedParameter(metadata.authorizationEndpoint); !name.isEmpty())
        return fail(
            u"authorize.endpoint-query"_s,
            u"authorization_endpoint cannot be used: its query already sets %1, which is the client's to set."_s.arg(
                name),
            elided(visible(metadata.authorizationEndpoint), 200), metadata.exchange);

    AuthorizationAttempt attempt;
    attempt.issuer = metadata.issuer;
    attempt.issRequired = metadata.issInResponse;
    attempt.authorizationEndpoint = metadata.authorizationEndpoint;
    attempt.tokenEndpoint = metadata.tokenEndpoint;
    attempt.state = randomToken();
    attempt.pkce = Pkce::create();
    return attempt;
}

http::Form AuthorizationAttempt::request() const
{
    http::Form query{
        {u"response_type"_s, u"code"_s},         {u"client_id"_s, clientId},
        {u"redirect_uri"_s, redirectUri},        {u"code_challenge"_s, QString::fromLatin1(pkce.challenge)},
        {u"code_challenge_method"_s, u"S256"_s}, {u"state"_s, QString::fromLatin1(state)}};
    const auto addIfGiven = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.add(name, value);
    };
    addIfGiven(u"scope"_s, scope);
    addIfGiven(u"audience"_s, audience);
    addIfGiven(u"resource"_s, resource);
    for (const http::Field &field : parameters.fields())
        query.set(field.name, field.value);
    return query;
}

QByteArray AuthorizationAttempt::url() const
{
    // RFC 9126 §4
    const http::Form query = requestUri.isEmpty()
        ? request()
        : http::Form{{u"client_id"_s, clientId}, {u"request_uri"_s, requestUri}};
    return http::withQuery(authorizationEndpoint, query);
}

QCoro::Task<Result<QString>> pushRequest(http::Client *client, AuthorizationAttempt attempt, ClientIdentity identity,
                                         std::stop_token stop)
{
    ClientPost post;
    post.leg = http::Leg::Other;
    post.endpoint = attempt.pushedEndpoint;
    post.what = u"pushed_authorization_request_endpoint"_s;
    post.note = u"pushed authorization request"_s;
    post.form = attempt.request();
    post.client = std::move(identity);
    post.dpop = attempt.dpop;
    post.stop = stop;
    const Result<http::ExchangePtr> sent = co_await sendAsClient(client, std::move(post));
    if (!sent)
        co_return std::unexpected(sent.error());
    const http::Exchange &exchange = **sent;
    if (exchange.error != http::ErrorKind::None)
        co_return std::unexpected(exchange.failure(u"Pushing the authorization request"_s));
    if (const auto error = errorResponse(exchange); error && !exchange.ok())
        co_return fail(u"push.refused"_s,
                       u"The authorization server refused the pushed request (%1): %2: %3"_s.arg(exchange.status)
                           .arg(visible(error->error), elided(visible(error->description), 400)),
                       error->error + u": "_s + error->description, exchange.id);
    if (!exchange.ok())
        co_return fail(u"push.status"_s,
                       u"The endpoint for pushed requests answered %1 without an OAuth error."_s.arg(exchange.status),
                       {}, exchange.id);
    const auto json = json::parseObject(exchange.responseBody);
    const QString requestUri = json ? json->value("request_uri"_L1).toString() : QString();
    if (requestUri.isEmpty())
        co_return fail(u"push.incomplete"_s,
                       u"The answer to the pushed authorization request holds no request_uri (RFC 9126 §2.2)."_s, {},
                       exchange.id);
    co_return requestUri;
}

Result<QString> codeFromCallback(const AuthorizationAttempt &attempt, const http::Form &callback)
{
    const QString state = callback.value(u"state");
    if (callback.count(u"state") != 1 || state.isEmpty() || state.toUtf8() != attempt.state)
        return fail(
            u"authorize.state"_s,
            callback.contains(u"state")
                ? u"The redirect back does not carry the state that was sent; it belongs to another attempt and "
                  "was not used."_s
                : u"The redirect back carries no state and was not used."_s,
            elided(visible(state), 80));
    const bool hasIss = callback.contains(u"iss");
    const QString iss = callback.value(u"iss");
    if ((hasIss && iss != attempt.issuer) || callback.count(u"iss") > 1 || (!hasIss && attempt.issRequired))
        return fail(
            u"authorize.iss"_s,
            hasIss
                ? u"The redirect back names the issuer %1 instead of %2; its code was not used (RFC 9207 §2.4)."_s.arg(
                      elided(visible(iss), 200), visible(attempt.issuer))
                : u"The redirect back names no issuer although the metadata promises one (RFC 9207 §2.4); its "
                  "code was not used."_s,
            elided(visible(iss), 200));
    if (callback.contains(u"error")) {
        const QString description = callback.value(u"error_description");
        const QString shown = description.isEmpty() ? u"no description"_s : elided(visible(description), 400);
        return fail(
            u"authorize.refused"_s,
            u"The authorization server refused: %1: %2"_s.arg(elided(visible(callback.value(u"error")), 80), shown),
            callback.value(u"error") + u": "_s + description);
    }
    const QString code = callback.value(u"code");
    if (code.isEmpty() || callback.count(u"code") != 1)
        return fail(u"authorize.no-code"_s, u"The redirect back carries neither a code nor an error."_s);
    return code;
}

QString chooseScope(const QString &typed, const QString &challenge, const QStringList &resourceScopes,
                    const QStringList &serverScopes, bool wantsRefresh)
{
    QString scope = !typed.isEmpty() ? typed : !challenge.isEmpty() ? challenge : resourceScopes.join(u' ');
    const QString offline = u"offline_access"_s;
    if (wantsRefresh && typed.isEmpty() && serverScopes.contains(offline) && !scope.split(u' ').contains(offline))
        scope += (scope.isEmpty() ? QString() : u" "_s) + offline;
    return scope;
}

} // namespace authscope::oauth
