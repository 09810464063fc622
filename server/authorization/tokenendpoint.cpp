// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/tokenendpoint.h"

#include "core/base/random.h"
#include "core/http/origin.h"
#include "server/authorization/answers.h"
#include "server/authorization/clientauthentication.h"
#include "server/authorization/policy.h"
#include "server/authorization/scopes.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

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
    HttpResponse response = refusesPage(call.request)
        ? refuse(call, call.request.form().value(u"client_id").left(100), 400, u"invalid_request"_s,
                 u"Browser requests to the token endpoint must be part of at least one whitelisted redirect_uri."_s,
                 u"origin"_s)
        : answer(call);
    response.headers.set("X-Robots-Tag"_ba, "noindex,nofollow"_ba);
    return response;
}

// Every origin that the listener lets through is a Trusted Origin of this org; without them those of the client's redirect
// URIs remain.
bool TokenEndpoint::refusesPage(const HttpRequest &request) const
{
    const QByteArray origin = request.headers.value("Origin");
    if (!m_lab.isOn("TOKEN_ENDPOINT_CORS") || origin.isNull())
        return false;
    const App *app = m_lab.org().app(request.form().value(u"client_id"));
    return !app || std::ranges::none_of(app->redirectUris, [&origin](const QString &uri) {
        return http::sameOrigin(uri.toUtf8(), origin);
    });
}

QStringList TokenEndpoint::supportedGrants() const
{
    QStringList grants{grant::authorizationCode, grant::clientCredentials, grant::refreshToken,
                       grant::deviceCode,        grant::tokenExchange,     grant::jwtBearer};
    if (m_lab.isOn("GRANT_UNSUPPORTED"))
        grants.removeAll(grant::clientCredentials);
    return grants;
}

HttpResponse TokenEndpoint::bad(const Request &request, const QString &error, const QString &description,
                                const QString &reason)
{
    return refuse(request.call, request.app.clientId, 400, error, description, reason);
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
    if (grantType == grant::deviceCode)
        return deviceGrant(request);
    if (grantType == grant::tokenExchange)
        return call.server.isOrgServer() ? idJagGrant(request) : exchangeGrant(request);
    if (grantType == grant::jwtBearer)
        return bearerGrant(request);
    return clientGrant(request);
}

HttpResponse TokenEndpoint::codeGrant(const Request &request)
{
    const auto bad = [&request, this](const QString &error, const QString &description, const QString &reason = {}) {
        return this->bad(request, error, description, reason);
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
    if (!code->keyThumbprint.isEmpty() && code->keyThumbprint != request.keyThumbprint)
        return bad(u"invalid_dpop_proof"_s, u"The DPoP proof is not made with the key of the authorization request."_s,
                   u"dpop_jkt"_s);
    const User *user = m_lab.org().userById(code->userId);
    if (!user || !user->active)
        return bad(u"invalid_grant"_s, invalid, u"user_inactive"_s);

    code->used = true;
    code->grantId = randomToken(15);
    const AuthorizationCode spent = *code; // the store may drop its own while it takes in what follows
    const QByteArray refreshToken = newFamily(request,
                                              {.serverId = spent.serverId,
                                               .scopes = spent.scopes,
                                               .userId = spent.userId,
                                               .nonce = spent.nonce,
                                               .authTime = spent.authTime,
                                               .accessMinutes = spent.accessMinutes,
                                               .refreshMinutes = spent.refreshMinutes,
                                               .windowMinutes = spent.windowMinutes,
                                               .grantId = spent.grantId});
    return mint(request,
                {.user = user,
                 .scopes = spent.scopes,
                 .authTime = spent.authTime,
                 .nonce = spent.nonce,
                 .accessMinutes = spent.accessMinutes,
                 .grantId = spent.grantId,
                 .refreshToken = refreshToken,
                 .issuedTokenType = {},
                 .actor = {}});
}

HttpResponse TokenEndpoint::deviceGrant(const Request &request)
{
    const QByteArray clear = request.form.value(u"device_code").toLatin1();
    if (clear.isEmpty())
        return bad(request, u"invalid_request"_s, u"The required parameter 'device_code' is missing."_s);
    DeviceCode *code = m_lab.store.device(clear);
    if (!code || code->clientId != request.app.clientId || code->serverId != request.call.server.id
        || code->state == DeviceCode::State::Spent)
        return bad(request, u"invalid_grant"_s, u"The device code is invalid or has expired."_s,
                   u"unknown_device_code"_s);
    const qint64 now = m_lab.clock.nowMs();
    if (now >= code->expiresMs)
        return bad(request, u"expired_token"_s, u"The device code has expired."_s, u"device_code_expired"_s);
    // RFC 8628 §3.5: five seconds more each time it comes too early.
    const bool early = code->polledMs > 0 && now - code->polledMs < qint64(code->intervalSeconds) * 1000 - 500;
    code->polledMs = now;
    if (early) {
        code->intervalSeconds += 5;
        return bad(request, u"slow_down"_s, u"Slow down the polling frequency. Please try again later."_s,
                   u"slow_down"_s);
    }
    if (code->state == DeviceCode::State::Pending)
        return bad(request, u"authorization_pending"_s,
                   u"The device authorization is pending. Please try again later."_s, u"authorization_pending"_s);
    const User *user = m_lab.org().userById(code->userId);
    if (code->state == DeviceCode::State::Denied || !user || !user->active)
        return bad(request, u"access_denied"_s, u"The resource owner or authorization server denied the request."_s,
                   u"user_denied"_s);
    code->state = DeviceCode::State::Spent;
    const DeviceCode spent = *code;
    const QByteArray grantId = randomToken(15);
    const QByteArray refreshToken = newFamily(request,
                                              {.serverId = spent.serverId,
                                               .scopes = spent.scopes,
                                               .userId = spent.userId,
                                               .nonce = {},
                                               .authTime = spent.authTime,
                                               .accessMinutes = spent.accessMinutes,
                                               .refreshMinutes = spent.refreshMinutes,
                                               .windowMinutes = spent.windowMinutes,
                                               .grantId = grantId});
    return mint(request,
                {.user = user,
                 .scopes = spent.scopes,
                 .authTime = spent.authTime,
                 .nonce = {},
                 .accessMinutes = spent.accessMinutes,
                 .grantId = grantId,
                 .refreshToken = refreshToken,
                 .issuedTokenType = {},
                 .actor = {}});
}

QByteArray TokenEndpoint::newFamily(const Request &request, const FamilyFacts &facts) const
{
    if (!facts.scopes.contains("offline_access"_L1) || !request.app.grants.contains(grant::refreshToken))
        return {};
    RefreshFamily family;
    family.grantId = facts.grantId;
    family.serverId = facts.serverId;
    family.clientId = request.app.clientId;
    family.userId = facts.userId;
    family.scopes = facts.scopes;
    family.nonce = facts.nonce;
    family.authTime = facts.authTime;
    family.accessMinutes = facts.accessMinutes;
    family.expiresMs = facts.refreshMinutes > 0 ? m_lab.clock.nowMs() + qint64(facts.refreshMinutes) * 60'000 : 0;
    family.windowMs = m_lab.isOn("REFRESH_IDLE") ? 1 : qint64(facts.windowMinutes) * 60'000;
    if (request.app.isPublic())
        family.keyThumbprint = request.keyThumbprint;
    return m_lab.store.addFamily(std::move(family));
}

std::expected<Rule, HttpResponse> TokenEndpoint::ruleFor(const Request &request, QLatin1StringView grantType,
                                                         const User *user, const QStringList &scopes,
                                                         QJsonObject &debug)
{
    debug.insert(u"requestedScopes"_s, scopes.join(u' '));
    if (request.call.server.isOrgServer())
        return Rule();
    const PolicyDecision decision = evaluate(request.call.server, {request.app.clientId, grantType, user, scopes});
    debug.insert(u"policyEvaluation"_s, toJson(decision.steps));
    if (!decision.rule)
        return std::unexpected(
            refuse(request.call, request.app.clientId, 401, u"access_denied"_s,
                   u"Policy evaluation failed for this request, please check the policy configurations."_s,
                   u"no_matching_policy"_s, debug));
    return *decision.rule;
}

HttpResponse TokenEndpoint::clientGrant(const Request &request)
{
    const Call &call = request.call;
    const AuthorizationServerConfig &server = call.server;
    if (server.isOrgServer() && !m_lab.isOn("ISS_ORG_SERVER")) {
        if (request.app.type != AppType::Service)
            return refuse(call, request.app.clientId, 401, u"invalid_client"_s,
                          u"Only clients with 'application_type' of 'service' may use the client_credentials "
                          "'grant_type' with the Org Authorization Server."_s);
        if (!request.app.authMethods.contains("private_key_jwt"_L1))
            return refuse(call, request.app.clientId, 401, u"invalid_client"_s,
                          u"Client Credentials requests to the Org Authorization Server must use the private_key_jwt "
                          "token_endpoint_auth_method."_s);
        return bad(request, u"consent_required"_s, u"You are not allowed any of the requested scopes."_s);
    }
    const auto scopes = grantableScopes(m_lab, server, request.app, grant::clientCredentials,
                                        request.form.value(u"scope"));
    if (!scopes)
        return refuse(call, request.app.clientId, 400, scopes.error().error, scopes.error().description,
                      u"no_matching_scope"_s);
    QJsonObject debug;
    const auto rule = ruleFor(request, grant::clientCredentials, nullptr, *scopes, debug);
    if (!rule)
        return rule.error();
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
                 .accessMinutes = rule->accessTokenMinutes,
                 .grantId = {},
                 .refreshToken = {},
                 .issuedTokenType = {},
                 .actor = {}},
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
    // REFRESH_REUSED: another process with the same store was faster, twice.
    for (int i = 0; m_lab.isOn("REFRESH_REUSED") && i < 2; ++i)
        m_lab.store.rotate(*family, 0);
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
    // SESSION_USER_CHANGED: the person was deactivated after the sign-in.
    if (!user || !user->active || !isAssigned(app, *user) || m_lab.isOn("SESSION_USER_CHANGED")) {
        m_lab.store.revokeGrant(family->grantId);
        if (m_lab.isOn("SESSION_USER_CHANGED"))
            m_lab.log.add({.eventType = u"user.lifecycle.deactivate"_s,
                           .success = true,
                           .reason = {},
                           .client = {},
                           .actor = user ? user->login : QString(),
                           .server = {},
                           .requestId = {},
                           .debug = {}});
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
                                                        : presented,
                      .issuedTokenType = {},
                      .actor = {}};
    return mint(request, grant);
}

} // namespace authscope::server
