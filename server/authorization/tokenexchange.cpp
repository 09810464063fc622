// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The grants that turn one token into another: RFC 8693 at a custom server (on behalf of a user), its ID-JAG form at the
// org's server, and RFC 7523, which redeems an ID-JAG. Together the last two are Okta's Cross App Access.
#include "core/base/random.h"
#include "core/jose/token.h"
#include "server/authorization/answers.h"
#include "server/authorization/scopes.h"
#include "server/authorization/tokenendpoint.h"

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView accessTokenType("urn:ietf:params:oauth:token-type:access_token");
constexpr QLatin1StringView idTokenType("urn:ietf:params:oauth:token-type:id_token");
constexpr QLatin1StringView idJagType("urn:ietf:params:oauth:token-type:id-jag");
constexpr qint64 idJagSeconds = 300;

QStringList spaced(const QString &text)
{
    QStringList names = text.split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

bool isIdToken(const IssuedToken &token)
{
    return token.claims.tokenId.startsWith("ID."_L1);
}

} // namespace

// The subject is a user's access token of any server of this org; what comes out is for this server's audience.
HttpResponse TokenEndpoint::exchangeGrant(const Request &request)
{
    const http::Form &form = request.form;
    for (const QStringView name :
         {QStringView(u"subject_token"), QStringView(u"subject_token_type"), QStringView(u"audience")}) {
        if (form.value(name).isEmpty())
            return bad(request, u"invalid_request"_s, u"The required parameter '%1' is missing."_s.arg(name));
    }
    if (form.value(u"subject_token_type") != accessTokenType)
        return bad(request, u"invalid_request"_s, u"The 'subject_token_type' is not supported."_s);
    const QString wanted = form.value(u"requested_token_type");
    if (!wanted.isEmpty() && wanted != accessTokenType)
        return bad(request, u"invalid_request"_s, u"The 'requested_token_type' is not supported."_s);
    if (form.value(u"audience") != request.call.server.audience)
        return bad(request, u"invalid_target"_s, u"The 'audience' is not the audience of the authorization server."_s);
    const IssuedToken *subject = m_lab.store.token(form.value(u"subject_token").toLatin1());
    const User *user = subject ? m_lab.org().userById(subject->claims.userId) : nullptr;
    if (!subject || isIdToken(*subject) || subject->revoked || m_lab.clock.nowSeconds() >= subject->claims.expiresAt)
        return bad(request, u"invalid_grant"_s, u"The subject_token is invalid or has expired."_s,
                   u"subject_token_invalid"_s);
    if (!user || !user->active)
        return bad(request, u"invalid_grant"_s, u"The subject_token does not belong to an active user."_s,
                   u"subject_token_without_user"_s);
    const QByteArray grantId = subject->grantId; // what came of the sign-in is revoked with it
    const qint64 authTime = subject->claims.authTime;
    const auto scopes = grantableScopes(m_lab, request.call.server, request.app, grant::tokenExchange,
                                        form.value(u"scope"));
    if (!scopes)
        return bad(request, scopes.error().error, scopes.error().description, u"no_matching_scope"_s);
    QJsonObject debug;
    const auto rule = ruleFor(request, grant::tokenExchange, user, *scopes, debug);
    if (!rule)
        return rule.error();
    return mint(request,
                {.user = user,
                 .scopes = *scopes,
                 .authTime = authTime,
                 .nonce = {},
                 .accessMinutes = rule->accessTokenMinutes,
                 .grantId = grantId,
                 .refreshToken = {},
                 .issuedTokenType = accessTokenType,
                 .actor = request.app.clientId},
                debug);
}

// Identity assertion at the org's server: the user's ID token of the same client becomes an ID-JAG for another server.
HttpResponse TokenEndpoint::idJagGrant(const Request &request)
{
    const http::Form &form = request.form;
    for (const QStringView name : {QStringView(u"subject_token"), QStringView(u"subject_token_type"),
                                   QStringView(u"requested_token_type"), QStringView(u"audience")}) {
        if (form.value(name).isEmpty())
            return bad(request, u"invalid_request"_s, u"The required parameter '%1' is missing."_s.arg(name));
    }
    if (form.value(u"requested_token_type") != idJagType || form.value(u"subject_token_type") != idTokenType)
        return bad(request, u"invalid_request"_s,
                   u"The org authorization server exchanges ID tokens for ID-JAGs only."_s);
    const IssuedToken *subject = m_lab.store.token(form.value(u"subject_token").toLatin1());
    const User *user = subject ? m_lab.org().userById(subject->claims.userId) : nullptr;
    if (!subject || !isIdToken(*subject) || !subject->serverId.isEmpty() || subject->revoked || !user || !user->active
        || subject->claims.clientId != request.app.clientId || m_lab.clock.nowSeconds() >= subject->claims.expiresAt)
        return bad(request, u"invalid_grant"_s, u"The subject_token is invalid or has expired."_s,
                   u"subject_token_invalid"_s);
    const QString audience = form.value(u"audience");
    const AuthorizationServerConfig *target = nullptr;
    for (const AuthorizationServerConfig &server : m_lab.org().servers) {
        if (server.active && audience == QString::fromLatin1(m_lab.issuer(server)))
            target = &server;
    }
    if (!target)
        return bad(request, u"invalid_target"_s,
                   u"The 'audience' is not the issuer of a known authorization server."_s);
    const QStringList scopes = spaced(form.value(u"scope"));
    if (std::ranges::any_of(scopes, [target](const QString &name) { return target->scope(name) == nullptr; }))
        return bad(request, u"invalid_scope"_s,
                   u"One or more scopes are not configured for the authorization server resource."_s);

    IdJagClaims claims;
    claims.issuer = QString::fromLatin1(m_lab.issuer(request.call.server));
    claims.audience = audience;
    claims.clientId = request.app.clientId;
    claims.subject = user->login;
    claims.userId = user->id;
    claims.tokenId = u"JAG."_s + QString::fromLatin1(randomToken());
    claims.scopes = scopes;
    claims.resource = form.value(u"resource");
    claims.issuedAt = m_lab.clock.nowSeconds();
    claims.expiresAt = claims.issuedAt + idJagSeconds;
    claims.authTime = subject->claims.authTime;
    const auto key = signingKey(request.call.server);
    const auto jag = key ? signIdJag(claims, *key) : std::unexpected(key.error());
    if (!jag)
        return managementError(500, u"E0000009", u"Internal Server Error");
    m_lab.log.add({.eventType = u"app.oauth2.token.grant.id_jag"_s,
                   .success = true,
                   .reason = {},
                   .client = request.app.clientId,
                   .actor = user->login,
                   .server = {},
                   .requestId = request.call.requestId,
                   .debug = {{u"audience"_s, target->id}, {u"requestedScopes"_s, scopes.join(u' ')}}});
    OrderedObject body;
    body.add(u"issued_token_type", idJagType.toString()).add(u"access_token", *jag).add(u"token_type", u"N_A");
    body.add(u"expires_in", idJagSeconds).add(u"scope", QStringView(scopes.join(u' ')));
    return freshJson(body.json());
}

HttpResponse TokenEndpoint::bearerGrant(const Request &request)
{
    const http::Form &form = request.form;
    if (form.value(u"assertion").isEmpty())
        return bad(request, u"invalid_request"_s, u"The required parameter 'assertion' is missing."_s);
    if (form.contains(u"scope"))
        return bad(request, u"invalid_request"_s, u"The id-jag request must not include a 'scope' parameter."_s);
    const auto refuse = [&](const QString &description, const QString &reason) {
        return bad(request, u"invalid_grant"_s, description, reason);
    };
    const jose::Token assertion = jose::decode(form.value(u"assertion").toLatin1());
    const QString org = QString::fromLatin1(m_lab.origin);
    if (assertion.kind != jose::TokenKind::Jws || assertion.header.value("typ"_L1).toString() != "oauth-id-jag+jwt"_L1)
        return refuse(u"The assertion is not an id-jag."_s, u"assertion_type"_s);
    if (assertion.issuer() != org)
        return refuse(u"The issuer of the id-jag is not a trusted authorization server."_s, u"assertion_issuer"_s);
    const auto jwks = m_lab.keys({}).jwks();
    const auto keys = jwks ? jose::KeySet::parse(*jwks) : std::unexpected(jwks.error());
    const QList<jose::Key> candidates = keys ? keys->withKid(assertion.kid()) : QList<jose::Key>();
    const bool fits = std::ranges::any_of(candidates, [&assertion](const jose::Key &key) {
        return jose::verifySignature(assertion, key, {jose::Algorithm::RS256}).has_value();
    });
    if (!fits)
        return refuse(u"The signature of the id-jag is invalid."_s, u"assertion_signature"_s);
    if (assertion.audience() != QStringList{QString::fromLatin1(m_lab.issuer(request.call.server))})
        return refuse(u"The audience of the JWT Bearer Grant must match the the issuer of the authorization server."_s,
                      u"assertion_audience"_s); // the doubled word is Okta's
    if (assertion.payload.value("client_id"_L1).toString() != request.app.clientId)
        return refuse(u"The 'client_id' in the JWT Bearer Grant must match the 'client_id' used to authenticate the "
                      "client."_s,
                      u"assertion_client"_s);
    if (assertion.time(u"exp"_s).value_or(0) <= double(m_lab.clock.nowSeconds()))
        return refuse(u"The id-jag is expired."_s, u"assertion_expired"_s);
    if (!m_lab.store.addOnce("id-jag " + assertion.payload.value("jti"_L1).toString().toUtf8(), idJagSeconds * 1000))
        return refuse(u"The id-jag was already used."_s, u"assertion_replayed"_s);
    const User *user = m_lab.org().user(assertion.payload.value("sub"_L1).toString());
    if (!user || !user->active)
        return refuse(u"The subject of the id-jag is not an active user."_s, u"assertion_subject"_s);
    const auto scopes = grantableScopes(m_lab, request.call.server, request.app, grant::jwtBearer,
                                        assertion.payload.value("scope"_L1).toString());
    if (!scopes)
        return bad(request, scopes.error().error, scopes.error().description, u"no_matching_scope"_s);
    QJsonObject debug;
    const auto rule = ruleFor(request, grant::jwtBearer, user, *scopes, debug);
    if (!rule)
        return rule.error();
    return mint(request,
                {.user = user,
                 .scopes = *scopes,
                 .authTime = qint64(assertion.time(u"auth_time"_s).value_or(0)),
                 .nonce = {},
                 .accessMinutes = rule->accessTokenMinutes,
                 .grantId = {},
                 .refreshToken = {},
                 .issuedTokenType = {},
                 .actor = request.app.clientId},
                debug);
}

} // namespace authscope::server
