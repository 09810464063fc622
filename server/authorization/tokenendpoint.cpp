// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/tokenendpoint.h"

#include "core/base/random.h"
#include "server/authorization/answers.h"
#include "server/authorization/clientauthentication.h"
#include "server/authorization/policy.h"
#include "server/authorization/scopes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int idTokenMinutes = 60;

const QStringList &supportedGrants()
{
    static const QStringList grants{grant::authorizationCode, grant::clientCredentials, grant::refreshToken};
    return grants;
}

QString listed(const QStringList &names)
{
    return u'[' + names.join(u", "_s) + u']';
}

// `resource` and `audience` may be repeated (RFC 8707, RFC 8693).
bool hasRepeated(const http::Form &form)
{
    return std::ranges::any_of(form.fields(), [&form](const http::Field &field) {
        return field.name != "resource"_L1 && field.name != "audience"_L1 && form.count(field.name) > 1;
    });
}

// RFC 7636 §4.1
bool isVerifier(const QString &text)
{
    return text.size() >= 43 && text.size() <= 128 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
                   || c == u'.' || c == u'_' || c == u'~';
           });
}

QByteArray challengeOf(const QString &verifier)
{
    return QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonArray stepsOf(const PolicyDecision &decision)
{
    QJsonArray steps;
    for (const PolicyStep &step : decision.steps)
        steps.append(QJsonObject{{u"policy"_s, step.policy},
                                 {u"rule"_s, step.rule},
                                 {u"matched"_s, step.matched},
                                 {u"reason"_s, step.reason}});
    return steps;
}

QString reasonOf(RefreshVerdict verdict)
{
    switch (verdict) {
    case RefreshVerdict::Valid: return {};
    case RefreshVerdict::Unknown: return u"refresh_token_unknown"_s;
    case RefreshVerdict::Expired: return u"refresh_token_expired"_s;
    case RefreshVerdict::Idle: return u"refresh_token_idle"_s;
    case RefreshVerdict::Revoked: return u"refresh_token_revoked"_s;
    case RefreshVerdict::Reused: return u"refresh_token_reused"_s;
    }
    return {};
}

} // namespace

HttpResponse TokenEndpoint::token(const Call &call)
{
    auto refusal = takeFromBucket(call);
    HttpResponse response = refusal ? std::move(*refusal) : answer(call);
    addRateHeaders(call, response);
    response.headers.set("X-Robots-Tag"_ba, "noindex,nofollow"_ba);
    return response;
}

std::optional<HttpResponse> TokenEndpoint::takeFromBucket(const Call &call)
{
    Bucket &bucket = m_buckets[call.server.id];
    const qint64 minute = m_lab.clock.nowSeconds() / 60;
    if (bucket.minute != minute)
        bucket = {minute, 0};
    if (used(bucket) < m_lab.tokenRequestsPerMinute) {
        ++bucket.used;
        return std::nullopt;
    }
    m_lab.log.add({.eventType = u"system.client.rate_limit.violation"_s,
                   .success = false,
                   .reason = u"rate_limit"_s,
                   .client = {},
                   .actor = {},
                   .server = call.server.id,
                   .requestId = call.requestId,
                   .debug = {}});
    return managementError(429, u"E0000047", u"API call exceeded rate limit due to too many requests.");
}

int TokenEndpoint::used(const Bucket &bucket) const
{
    // Somebody else has used up the minute.
    return m_lab.isOn("RATE_LIMITED") ? m_lab.tokenRequestsPerMinute : bucket.used;
}

void TokenEndpoint::addRateHeaders(const Call &call, HttpResponse &response) const
{
    const Bucket bucket = m_buckets.value(call.server.id);
    response.headers.set("X-Rate-Limit-Limit"_ba, QByteArray::number(m_lab.tokenRequestsPerMinute));
    response.headers.set("X-Rate-Limit-Remaining"_ba, QByteArray::number(m_lab.tokenRequestsPerMinute - used(bucket)));
    response.headers.set("X-Rate-Limit-Reset"_ba, QByteArray::number((bucket.minute + 1) * 60));
}

HttpResponse TokenEndpoint::refuse(const Call &call, const QString &client, int status, const QString &error,
                                   const QString &description, const QString &reason, QJsonObject debug)
{
    m_lab.log.add(
        {.eventType = call.server.isOrgServer() ? u"app.oauth2.token.grant"_s : u"app.oauth2.as.token.grant"_s,
         .success = false,
         .reason = reason.isEmpty() ? error : reason,
         .client = client,
         .actor = {},
         .server = call.server.id,
         .requestId = call.requestId,
         .debug = std::move(debug)});
    return oauthError(status, error, description);
}

HttpResponse TokenEndpoint::answer(const Call &call)
{
    const QString noGrant = u"The token request must specify a 'grant_type'. Valid values: "_s
        + listed(supportedGrants()) + u'.';
    if (http::mediaType(call.request.headers.value("Content-Type")) != "application/x-www-form-urlencoded")
        return refuse(call, {}, 400, u"invalid_request"_s, noGrant, u"content_type"_s);
    const http::Form form = call.request.form();
    if (hasRepeated(form))
        return refuse(call, {}, 400, u"invalid_request"_s,
                      u"The request contained multiple parameters with the same name."_s);
    const auto client = authenticateClient(m_lab, call, form);
    if (!client)
        return client.error();
    const App &app = **client;

    const auto proof = checkProof(m_lab, call.request, m_lab.base(call.server) + "/token", app.dpopRequired);
    if (!proof) {
        HttpResponse response = refuse(call, app.clientId, 400, proof.error().error, proof.error().description);
        if (!proof.error().nonce.isEmpty())
            response.headers.set("DPoP-Nonce"_ba, proof.error().nonce);
        return response;
    }
    const QString grantType = form.value(u"grant_type");
    if (grantType.isEmpty())
        return refuse(call, app.clientId, 400, u"invalid_request"_s, noGrant);
    if (!supportedGrants().contains(grantType))
        return refuse(call, app.clientId, 400, u"unsupported_grant_type"_s,
                      u"The authorization grant type is not supported by the authorization server. Configured grant "
                      "types: "_s
                          + listed(supportedGrants()) + u'.');
    if (!app.grants.contains(grantType))
        return refuse(call, app.clientId, 400, u"unauthorized_client"_s,
                      u"The client is not authorized to use the provided grant type. Configured grant types: "_s
                          + listed(app.grants) + u'.');
    if (m_lab.isOn("RESOURCE_REJECTED") && form.contains(u"resource"))
        return refuse(call, app.clientId, 400, u"invalid_target"_s,
                      u"The authorization server has rejected the 'resource' parameter: "_s
                          + form.value(u"resource").left(200));
    const Request request{call, form, app, *proof};
    if (grantType == grant::authorizationCode)
        return codeGrant(request);
    if (grantType == grant::refreshToken)
        return refreshGrant(request);
    return clientGrant(request);
}

HttpResponse TokenEndpoint::codeGrant(const Request &request)
{
    const auto bad = [&request, this](const QString &error, const QString &description, const QString &reason = {}) {
        return refuse(request.call, request.app.clientId, 400, error, description, reason);
    };
    for (const QStringView name : {QStringView(u"code"), QStringView(u"redirect_uri")}) {
        if (request.form.value(name).isEmpty())
            return bad(u"invalid_request"_s, u"The required parameter '%1' is missing."_s.arg(name));
    }
    const QString invalid = u"The authorization code is invalid or has expired."_s;
    AuthorizationCode *code = m_lab.store.code(request.form.value(u"code").toLatin1());
    if (!code)
        return bad(u"invalid_grant"_s, invalid, u"unknown_code"_s);
    if (code->clientId != request.app.clientId)
        return bad(u"invalid_grant"_s,
                   u"The grant was issued to another client. Please make sure the 'client_id' "
                   "matches the one used at the authorize request."_s);
    if (code->serverId != request.call.server.id)
        return bad(u"invalid_request"_s, u"The grant was issued for another authorization server."_s);
    if (code->used) {
        m_lab.store.revokeGrant(code->grantId); // RFC 6749 §4.1.2: what came of the first use is revoked
        return bad(u"invalid_grant"_s, invalid, u"code_used"_s);
    }
    if (m_lab.clock.nowMs() >= code->expiresMs)
        return bad(u"invalid_grant"_s, invalid, u"code_expired"_s);
    if (code->redirectUri != request.form.value(u"redirect_uri"))
        return bad(u"invalid_grant"_s,
                   u"The 'redirect_uri' does not match the redirection URI used in the authorization request."_s);

    const QString verifier = request.form.value(u"code_verifier");
    if (code->challenge.isEmpty() && !verifier.isEmpty())
        return bad(u"invalid_request"_s,
                   u"PKCE code challenge should be specified in the authorize request for code "
                   "verification."_s);
    if (!code->challenge.isEmpty() && verifier.isEmpty())
        return bad(u"invalid_request"_s, u"PKCE code verifier is required by the application."_s);
    if (!code->challenge.isEmpty()
        && (!isVerifier(verifier) || !sameSecret(challengeOf(verifier), code->challenge.toLatin1()))) {
        code->used = true; // one guess
        return bad(u"invalid_grant"_s, u"PKCE verification failed."_s, u"pkce_failed"_s);
    }
    const User *user = m_lab.org().userById(code->userId);
    if (!user || !user->active)
        return bad(u"invalid_grant"_s, invalid, u"user_inactive"_s);

    code->used = true;
    code->grantId = randomToken(15);
    const AuthorizationCode spent = *code; // the store may drop its own while it takes in what follows
    const QByteArray refreshToken = newFamily(request, spent);
    return mint(request,
                {.user = user,
                 .scopes = spent.scopes,
                 .authTime = spent.authTime,
                 .nonce = spent.nonce,
                 .accessMinutes = spent.accessMinutes,
                 .grantId = spent.grantId,
                 .refreshToken = refreshToken});
}

QByteArray TokenEndpoint::newFamily(const Request &request, const AuthorizationCode &code) const
{
    if (!code.scopes.contains("offline_access"_L1) || !request.app.grants.contains(grant::refreshToken))
        return {};
    RefreshFamily family;
    family.grantId = code.grantId;
    family.serverId = code.serverId;
    family.clientId = code.clientId;
    family.userId = code.userId;
    family.scopes = code.scopes;
    family.nonce = code.nonce;
    family.authTime = code.authTime;
    family.accessMinutes = code.accessMinutes;
    family.expiresMs = code.refreshMinutes > 0 ? m_lab.clock.nowMs() + qint64(code.refreshMinutes) * 60'000 : 0;
    family.windowMs = qint64(code.windowMinutes) * 60'000;
    if (request.app.isPublic())
        family.keyThumbprint = request.keyThumbprint;
    return m_lab.store.addFamily(std::move(family));
}

HttpResponse TokenEndpoint::clientGrant(const Request &request)
{
    const Call &call = request.call;
    const AuthorizationServerConfig &server = call.server;
    if (server.isOrgServer() && !m_lab.isOn("ISS_ORG_SERVER")) {
        return refuse(call, request.app.clientId, 401, u"invalid_client"_s,
                      request.app.type == AppType::Service
                          ? u"Client Credentials requests to the Org Authorization Server must use the private_key_jwt "
                            "token_endpoint_auth_method."_s
                          : u"Only clients with 'application_type' of 'service' may use the client_credentials "
                            "'grant_type' with the Org Authorization Server."_s);
    }
    const auto scopes = grantableScopes(m_lab, server, request.app, grant::clientCredentials,
                                        request.form.value(u"scope"));
    if (!scopes)
        return refuse(call, request.app.clientId, 400, scopes.error().error, scopes.error().description,
                      u"no_matching_scope"_s);
    Rule rule;
    QJsonObject debug{{u"requestedScopes"_s, scopes->join(u' ')}};
    if (!server.isOrgServer()) {
        const PolicyDecision decision = evaluate(server,
                                                 {request.app.clientId, grant::clientCredentials, nullptr, *scopes});
        debug.insert(u"policyEvaluation"_s, stepsOf(decision));
        if (!decision.rule)
            return refuse(call, request.app.clientId, 401, u"access_denied"_s,
                          u"Policy evaluation failed for this request, please check the policy configurations."_s,
                          u"no_matching_policy"_s, debug);
        rule = *decision.rule;
    }
    QStringList needConsent;
    for (const QString &name : *scopes) {
        const Scope *scope = server.scope(name);
        if (scope && scope->consent == ScopeConsent::Required)
            needConsent.append(name);
    }
    if (!needConsent.isEmpty())
        return refuse(call, request.app.clientId, 400, u"consent_required"_s,
                      u"The following scopes require user consent and cannot be granted for the client credentials "
                      "grant type: "_s
                          + listed(needConsent) + u'.',
                      {}, debug);
    return mint(request,
                {.user = nullptr,
                 .scopes = *scopes,
                 .authTime = 0,
                 .nonce = {},
                 .accessMinutes = rule.accessTokenMinutes,
                 .grantId = {},
                 .refreshToken = {}},
                debug);
}

HttpResponse TokenEndpoint::refreshGrant(const Request &request)
{
    const Call &call = request.call;
    const QString invalid = u"The refresh token is invalid or expired."_s;
    const auto bad = [&](const QString &reason) {
        return refuse(call, request.app.clientId, 400, u"invalid_grant"_s, invalid, reason);
    };
    const QByteArray presented = request.form.value(u"refresh_token").toLatin1();
    if (presented.isEmpty())
        return refuse(call, request.app.clientId, 400, u"invalid_request"_s,
                      u"The required parameter 'refresh_token' is missing."_s);
    const App &app = request.app;
    // Whose it is comes before what state it is in: another client's attempt must not revoke anything.
    RefreshFamily *family = m_lab.store.familyOf(presented);
    if (!family || family->clientId != app.clientId || family->serverId != call.server.id)
        return bad(u"refresh_token_unknown"_s);
    if (!family->keyThumbprint.isEmpty() && family->keyThumbprint != request.keyThumbprint)
        return refuse(call, app.clientId, 400, u"invalid_dpop_proof"_s,
                      u"Invalid DPoP Public Key binding in refresh token"_s);
    if (m_lab.isOn("REFRESH_INVALID"))
        m_lab.store.revokeGrant(family->grantId);
    const RefreshVerdict verdict = m_lab.store.judge(presented, app.refreshLeewaySeconds, family);
    if (verdict == RefreshVerdict::Reused)
        m_lab.log.add({.eventType = u"app.oauth2.as.token.detect_reuse"_s,
                       .success = false,
                       .reason = u"refresh_token_reused"_s,
                       .client = app.clientId,
                       .actor = {},
                       .server = call.server.id,
                       .requestId = call.requestId,
                       .debug = {}});
    if (verdict != RefreshVerdict::Valid)
        return bad(reasonOf(verdict));
    const User *user = m_lab.org().userById(family->userId);
    if (!user || !user->active || !isAssigned(app, *user)) {
        m_lab.store.revokeGrant(family->grantId);
        return bad(u"user_inactive_or_unassigned"_s);
    }

    QStringList scopes = request.form.value(u"scope").split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    QStringList denied;
    for (const QString &name : std::as_const(scopes)) {
        if (!family->scopes.contains(name))
            denied.append(name);
    }
    if (!denied.isEmpty())
        return refuse(call, app.clientId, 400, u"access_denied"_s,
                      u"Some of the scopes requested for the refresh request were not granted in the original "
                      "authorize request. Denied scopes: %1."_s.arg(denied.join(u", "_s)));
    if (scopes.isEmpty())
        scopes = family->scopes;

    m_lab.store.touch(*family);
    const Grant grant{.user = user,
                      .scopes = scopes,
                      .authTime = family->authTime,
                      .nonce = family->nonce,
                      .accessMinutes = family->accessMinutes,
                      .grantId = family->grantId,
                      .refreshToken = app.rotateRefresh ? m_lab.store.rotate(*family, app.refreshLeewaySeconds)
                                                        : presented};
    return mint(request, grant);
}

Result<jose::Key> TokenEndpoint::signingKey(const AuthorizationServerConfig &server)
{
    KeyRing &ring = m_lab.keys(server.id);
    if (m_lab.isOn("KID_UNKNOWN"))
        return ring.unpublished();
    if (m_lab.isOn("SIG_INVALID"))
        return ring.impostor();
    return ring.active();
}

HttpResponse TokenEndpoint::mint(const Request &request, const Grant &grant, QJsonObject debug)
{
    const Call &call = request.call;
    const AuthorizationServerConfig &server = call.server;
    if (m_lab.isOn("HOOK_FAILED"))
        return refuse(call, request.app.clientId, 400, u"server_error"_s, u"The callback service returned an error."_s,
                      u"inline_hook_failed"_s, debug);
    const auto key = signingKey(server);
    if (!key)
        return managementError(500, u"E0000009", u"Internal Server Error");

    const qint64 lifetime = qint64(grant.accessMinutes) * 60;
    AccessClaims claims;
    claims.issuer = QString::fromLatin1(m_lab.issuer(server));
    claims.audience = server.isOrgServer() ? claims.issuer : server.audience;
    claims.clientId = request.app.clientId;
    claims.scopes = grant.scopes;
    claims.tokenId = u"AT."_s + QString::fromLatin1(randomToken());
    if (!grant.refreshToken.isEmpty())
        claims.tokenId += u'.' + QString::fromLatin1(grant.grantId);
    // TOKEN_EXPIRED: minted, signed and handed out an hour after its end.
    claims.issuedAt = m_lab.clock.nowSeconds() - (m_lab.isOn("TOKEN_EXPIRED") ? lifetime + 3600 : 0);
    claims.expiresAt = claims.issuedAt + lifetime;
    claims.userId = grant.user ? grant.user->id : QString();
    claims.subject = grant.user ? grant.user->login : request.app.clientId;
    claims.authTime = grant.authTime;
    claims.keyThumbprint = request.keyThumbprint;
    claims.orgServer = server.isOrgServer();
    claims.custom = customClaims(server, grant.scopes, grant.user, false);
    const auto access = signAccessToken(claims, *key);
    if (!access)
        return managementError(500, u"E0000009", u"Internal Server Error");
    m_lab.store.addToken(*access, {claims, server.id, grant.grantId, false});

    OrderedObject body;
    if (!m_lab.isOn("TOKEN_RESPONSE_INCOMPLETE"))
        body.add(u"token_type", request.keyThumbprint.isEmpty() ? u"Bearer" : u"DPoP");
    body.add(u"expires_in", lifetime);
    if (!m_lab.isOn("TOKEN_RESPONSE_INCOMPLETE"))
        body.add(u"access_token", *access);
    body.add(u"scope", QStringView(grant.scopes.join(u' ')));
    if (!grant.refreshToken.isEmpty())
        body.add(u"refresh_token", grant.refreshToken);
    if (grant.user && grant.scopes.contains("openid"_L1)) {
        IdClaims id;
        id.issuer = claims.issuer;
        id.clientId = claims.clientId;
        id.tokenId = u"ID."_s + QString::fromLatin1(randomToken());
        id.issuedAt = m_lab.clock.nowSeconds();
        id.expiresAt = id.issuedAt + idTokenMinutes * 60;
        id.authTime = grant.authTime;
        id.nonce = grant.nonce;
        id.accessToken = *access;
        id.scopes = grant.scopes;
        id.custom = customClaims(server, grant.scopes, grant.user, true);
        const auto idToken = signIdToken(id, *grant.user, *key);
        if (!idToken)
            return managementError(500, u"E0000009", u"Internal Server Error");
        AccessClaims known = claims;
        known.tokenId = id.tokenId;
        known.audience = id.clientId;
        known.issuedAt = id.issuedAt;
        known.expiresAt = id.expiresAt;
        m_lab.store.addToken(*idToken, {known, server.id, grant.grantId, false});
        body.add(u"id_token", *idToken);
    }
    debug.insert(u"grantedScopes"_s, grant.scopes.join(u' '));
    debug.insert(u"tokenId"_s, claims.tokenId);
    m_lab.log.add({.eventType = server.isOrgServer() ? u"app.oauth2.token.grant"_s : u"app.oauth2.as.token.grant"_s,
                   .success = true,
                   .reason = {},
                   .client = claims.clientId,
                   .actor = grant.user ? grant.user->login : QString(),
                   .server = server.id,
                   .requestId = call.requestId,
                   .debug = std::move(debug)});
    return freshJson(body.json());
}

} // namespace authscope::server
