// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/authorizeendpoint.h"

#include "core/base/random.h"
#include "server/authorization/answers.h"
#include "server/authorization/cookies.h"
#include "server/authorization/pages.h"
#include "server/authorization/policy.h"
#include "server/authorization/scopes.h"

#include <QtCore/QMessageAuthenticationCode>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumState = 4096;
constexpr int maximumFailures = 5;

QString eventName(const QString &serverId, const QString &rest)
{
    return (serverId.isEmpty() ? u"app.oauth2."_s : u"app.oauth2.as."_s) + rest;
}

QString listed(const QStringList &names)
{
    return u'[' + names.join(u", "_s) + u']';
}

bool isBase64url(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

// RFC 8707 lets `resource` be repeated; everything else may stand once (RFC 6749 §3.1).
bool hasRepeated(const http::Form &form)
{
    return std::ranges::any_of(form.fields(), [&form](const http::Field &field) {
        return field.name != "resource"_L1 && form.count(field.name) > 1;
    });
}

QJsonObject debugOf(const PolicyDecision &decision, const QStringList &scopes)
{
    return {{u"requestedScopes"_s, scopes.join(u' ')}, {u"policyEvaluation"_s, toJson(decision.steps)}};
}

// A form or link that leads nowhere: nothing to redirect to.
HttpResponse refusalPage(const QString &description)
{
    return pageAnswer(400, errorPage(u"invalid_request", description));
}

} // namespace

HttpResponse AuthorizeEndpoint::authorize(const Call &call)
{
    const auto given = parametersOf(call);
    if (!given)
        return errorOnPage(
            call.server.id, {}, call.requestId,
            {u"invalid_request"_s, u"The 'request_uri' is invalid or has expired."_s, u"invalid_request_uri"_s});
    const http::Form &form = *given;
    const auto app = clientOf(call, form);
    if (!app)
        return app.error();

    PendingRequest start;
    start.serverId = call.server.id;
    start.clientId = (*app)->clientId;
    start.redirectUri = form.value(u"redirect_uri");
    start.responseMode = u"query"_s;
    start.state = form.value(u"state").left(maximumState);
    start.device = cookie(call.request, deviceCookie);
    auto parsed = check(call, **app, form, start);
    if (!parsed) {
        const QString mode = form.value(u"response_mode");
        if (mode == "fragment"_L1 || mode == "form_post"_L1)
            start.responseMode = mode;
        return errorByRedirect(start, {}, call.requestId, parsed.error());
    }
    return begin(call.request, std::move(*parsed), call.requestId);
}

std::optional<http::Form> AuthorizeEndpoint::parametersOf(const Call &call)
{
    const http::Form form = call.request.method == "POST" ? call.request.form() : call.request.queryForm();
    const QString uri = form.value(u"request_uri");
    if (!uri.startsWith("urn:okta:"_L1))
        return form;
    const auto pushed = m_lab.store.takePushed(uri);
    if (!pushed || pushed->clientId != form.value(u"client_id") || pushed->serverId != call.server.id)
        return std::nullopt;
    http::Form whole;
    for (const auto &[name, value] : pushed->fields)
        whole.add(name, value);
    return whole;
}

// What cannot be sent to a redirect URI, because that URI itself is not trusted yet.
std::expected<const App *, HttpResponse> AuthorizeEndpoint::clientOf(const Call &call, const http::Form &form)
{
    const QString clientId = form.value(u"client_id");
    const auto refuse = [&](const QString &error, const QString &description, const QString &reason) {
        return std::unexpected(errorOnPage(call.server.id, clientId, call.requestId, {error, description, reason}));
    };
    const App *app = m_lab.org().app(clientId);
    if (!app || form.count(u"client_id") > 1)
        return refuse(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s, u"invalid_client_id"_s);
    if (!app->active)
        return refuse(u"invalid_client"_s,
                      u"Client authentication failed. Either the client or the client credentials "
                      "are invalid."_s,
                      u"inactive_client"_s);
    if (app->type == AppType::Service)
        return refuse(u"invalid_request"_s,
                      u"Clients with 'application_type' of 'service' are not allowed to access "
                      "the 'authorize' endpoint."_s,
                      u"service_client"_s);
    // Character for character: no port of one's own for loopback URIs either (Okta does not follow RFC 8252 §7.3).
    const QString redirectUri = form.value(u"redirect_uri");
    if (form.count(u"redirect_uri") > 1 || !app->redirectUris.contains(redirectUri) || !checkRedirectUri(redirectUri))
        return refuse(u"invalid_request"_s,
                      u"The 'redirect_uri' parameter must be a Login redirect URI in the client "
                      "app settings."_s,
                      u"illegal_redirect_uri"_s);
    return app;
}

std::expected<AuthorizeEndpoint::Parsed, AuthorizeEndpoint::Refusal> AuthorizeEndpoint::check(
    const Call &call, const App &app, const http::Form &form, const PendingRequest &start)
{
    const auto refuse = [](const QString &error, const QString &description, const QString &reason = {}) {
        return std::unexpected(Refusal{error, description, reason.isEmpty() ? error : reason});
    };
    const auto invalid = [&refuse](const QString &description) { return refuse(u"invalid_request"_s, description); };
    Parsed parsed;
    PendingRequest &pending = parsed.pending;
    pending = start;

    if (hasRepeated(form))
        return invalid(u"The request contained multiple parameters with the same name."_s);
    if (form.value(u"response_type") != "code"_L1)
        return refuse(u"unsupported_response_type"_s,
                      u"The response type is not supported by the authorization "
                      "server. Configured response types: [code]."_s);
    if (form.contains(u"response_mode")) {
        pending.responseMode = form.value(u"response_mode");
        static const QStringList modes{u"query"_s, u"fragment"_s, u"form_post"_s};
        if (!modes.contains(pending.responseMode))
            return refuse(u"unsupported_response_mode"_s,
                          u"The response mode is not supported by the authorization "
                          "server. Valid response modes: "_s
                              + listed(modes) + u'.');
    }
    if (form.contains(u"request") || form.contains(u"request_uri"))
        return refuse(u"request_not_supported"_s, u"Request objects are not supported by this authorization server."_s);
    if (form.value(u"state").isEmpty() || form.value(u"state").size() > maximumState)
        return invalid(u"The authentication request has an invalid 'state' parameter."_s);

    pending.challenge = form.value(u"code_challenge");
    if (pending.challenge.isEmpty()) {
        if (app.isPublic())
            return invalid(
                u"PKCE code challenge is required when the token endpoint authentication method is 'NONE'."_s);
        if (app.pkceRequired)
            return invalid(u"PKCE code challenge is required by the application."_s);
    } else if (form.value(u"code_challenge_method") != "S256"_L1) {
        return invalid(u"PKCE code challenge method is not supported. Valid values: [S256]"_s);
    } else if (pending.challenge.size() != 43 || !isBase64url(pending.challenge)) {
        return invalid(u"PKCE code challenge contains illegal characters."_s);
    }

    if (!app.grants.contains(grant::authorizationCode))
        return refuse(u"unauthorized_client"_s,
                      u"The client is not authorized to use the provided grant type. "
                      "Configured grant types: "_s
                          + listed(app.grants) + u'.');
    if (m_lab.isOn("RESOURCE_REJECTED") && form.contains(u"resource"))
        return refuse(u"invalid_target"_s,
                      u"The authorization server has rejected the 'resource' parameter: "_s
                          + form.value(u"resource").left(200));
    const auto scopes = grantableScopes(m_lab, call.server, app, grant::authorizationCode, form.value(u"scope"));
    if (!scopes)
        return refuse(scopes.error().error, scopes.error().description, u"no_matching_scope"_s);
    pending.scopes = *scopes;
    pending.nonce = form.value(u"nonce").left(1024);
    pending.keyThumbprint = form.value(u"dpop_jkt").left(64).toLatin1();
    pending.loginHint = form.value(u"login_hint").left(200);

    parsed.prompts = form.value(u"prompt").split(u' ', Qt::SkipEmptyParts);
    static const QStringList prompts{u"none"_s, u"login"_s, u"consent"_s};
    for (const QString &prompt : std::as_const(parsed.prompts)) {
        if (!prompts.contains(prompt) || (prompt == "none"_L1 && parsed.prompts.size() > 1))
            return invalid(u"The authentication request has an invalid 'prompt' parameter."_s);
    }
    pending.freshSignIn = parsed.prompts.contains("login"_L1);
    pending.askConsent = parsed.prompts.contains("consent"_L1);
    if (form.contains(u"max_age")) {
        bool isNumber = false;
        parsed.maxAge = form.value(u"max_age").toLongLong(&isNumber);
        if (!isNumber || *parsed.maxAge < 0)
            return invalid(u"The authentication request has an invalid 'max_age' parameter."_s);
    }
    return parsed;
}

HttpResponse AuthorizeEndpoint::begin(const HttpRequest &request, Parsed parsed, const QByteArray &requestId)
{
    PendingRequest &pending = parsed.pending;
    const bool silent = parsed.prompts.contains("none"_L1);
    if (!m_lab.autoConsent.isEmpty()) {
        if (const User *user = m_lab.org().user(m_lab.autoConsent))
            return decide(pending, {}, *user, m_lab.clock.nowSeconds(), false, true, requestId);
    }
    const Session *session = m_lab.store.session(cookie(request, sessionCookie));
    if (session && parsed.maxAge && m_lab.clock.nowSeconds() - session->authTime > *parsed.maxAge)
        pending.freshSignIn = true;
    const User *user = session && !pending.freshSignIn ? m_lab.org().userById(session->userId) : nullptr;
    const qint64 authTime = user ? session->authTime : 0;
    if (silent) {
        if (!user)
            return errorByRedirect(pending, {}, requestId,
                                   {u"login_required"_s,
                                    u"The client specified not to prompt, but the user is not "
                                    "logged in."_s,
                                    u"login_required"_s});
        return decide(pending, {}, *user, authTime, false, false, requestId);
    }

    const bool newDevice = pending.device.size() != 43;
    if (newDevice)
        pending.device = randomToken();
    const QByteArray flow = m_lab.store.addPending(pending);
    HttpResponse response = user ? decide(pending, flow, *user, authTime, true, false, requestId)
                                 : askToSignIn(pending, flow, pending.loginHint, {});
    if (newDevice)
        setCookie(response, deviceCookie, pending.device);
    return response;
}

HttpResponse AuthorizeEndpoint::askToSignIn(const PendingRequest &pending, const QByteArray &flow, const QString &login,
                                            const QString &message) const
{
    const App *app = m_lab.org().app(pending.clientId);
    return pageAnswer(message.isEmpty() ? 200 : 401,
                      signInPage({.appName = app ? app->name : pending.clientId,
                                  .flow = flow,
                                  .csrf = csrf(pending.device, flow),
                                  .login = login,
                                  .message = message}),
                      pending.redirectUri);
}

QByteArray AuthorizeEndpoint::csrf(const QByteArray &device, const QByteArray &flow) const
{
    return QMessageAuthenticationCode::hash(QByteArray(device + ' ' + flow), m_lab.pageSecret,
                                            QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

PendingRequest *AuthorizeEndpoint::ownFlow(const HttpRequest &request, const QByteArray &flow)
{
    PendingRequest *pending = m_lab.store.pending(flow);
    if (!pending || !sameSecret(pending->device, cookie(request, deviceCookie)))
        return nullptr;
    return pending;
}

HttpResponse AuthorizeEndpoint::signIn(const HttpRequest &request, const QByteArray &requestId)
{
    const http::Form form = request.form();
    const QByteArray flow = form.value(u"flow").toLatin1();
    PendingRequest *pending = ownFlow(request, flow);
    if (!pending || !sameSecret(csrf(pending->device, flow), form.value(u"csrf").toLatin1()))
        return refusalPage(u"This sign-in has expired or was begun in another browser. Start again from the "
                           "application."_s);

    const QString login = form.value(u"username").trimmed().left(200);
    const User *user = m_lab.org().user(login);
    // The comparison is made for an unknown login too, so that its time does not tell whether there is such a user.
    const bool matches = sameSecret(user ? user->password.toUtf8() : QByteArray(m_lab.pageSecret),
                                    form.value(u"password").toUtf8());
    if (!user || !matches || !user->active) {
        m_lab.log.add({.eventType = u"user.session.start"_s,
                       .success = false,
                       .reason = u"INVALID_CREDENTIALS"_s,
                       .client = pending->clientId,
                       .actor = user ? user->login : QString(),
                       .server = pending->serverId,
                       .requestId = requestId,
                       .debug = {}});
        if (++pending->failures >= maximumFailures) {
            m_lab.store.removePending(flow);
            return refusalPage(u"Too many attempts to sign in. Start again from the application."_s);
        }
        return askToSignIn(*pending, flow, login, u"Unable to sign in"_s);
    }
    m_lab.log.add({.eventType = u"user.session.start"_s,
                   .success = true,
                   .reason = {},
                   .client = pending->clientId,
                   .actor = user->login,
                   .server = pending->serverId,
                   .requestId = requestId,
                   .debug = {}});
    pending->freshSignIn = false;
    m_lab.store.removeSession(cookie(request, sessionCookie)); // a new id with each sign-in, against fixation
    HttpResponse response;
    response.status = 303;
    response.headers = {{"Location"_ba, "/oauth2/continue?flow=" + flow},
                        {"Cache-Control"_ba, "no-cache, no-store"_ba},
                        {"Referrer-Policy"_ba, "same-origin"_ba}};
    setCookie(response, sessionCookie, m_lab.store.addSession(user->id));
    return response;
}

HttpResponse AuthorizeEndpoint::proceed(const HttpRequest &request, const QByteArray &requestId)
{
    const QByteArray flow = request.queryForm().value(u"flow").toLatin1();
    const PendingRequest *pending = ownFlow(request, flow);
    if (!pending)
        return refusalPage(u"This sign-in has expired or was begun in another browser. Start again from the "
                           "application."_s);
    const Session *session = m_lab.store.session(cookie(request, sessionCookie));
    const User *user = session ? m_lab.org().userById(session->userId) : nullptr;
    if (!user || pending->freshSignIn)
        return askToSignIn(*pending, flow, pending->loginHint, {});
    return decide(PendingRequest(*pending), flow, *user, session->authTime, true, false, requestId);
}

HttpResponse AuthorizeEndpoint::consent(const HttpRequest &request, const QByteArray &requestId)
{
    const http::Form form = request.form();
    const QByteArray flow = form.value(u"flow").toLatin1();
    const PendingRequest *found = ownFlow(request, flow);
    const Session *session = m_lab.store.session(cookie(request, sessionCookie));
    const User *user = session ? m_lab.org().userById(session->userId) : nullptr;
    if (!found || !user || found->freshSignIn || !sameSecret(csrf(found->device, flow), form.value(u"csrf").toLatin1()))
        return refusalPage(u"This sign-in has expired or was begun in another browser. Start again from the "
                           "application."_s);
    const PendingRequest pending = *found;
    const QString answer = form.value(u"consent");
    if (answer != "allow"_L1) {
        m_lab.store.removePending(flow);
        return errorByRedirect(pending, user->login, requestId,
                               {u"access_denied"_s, u"The resource owner or authorization server denied the request."_s,
                                u"user_denied"_s});
    }
    m_lab.store.addConsent(user->id, pending.clientId, pending.scopes);
    m_lab.log.add({.eventType = eventName(pending.serverId, u"consent.grant"_s),
                   .success = true,
                   .reason = {},
                   .client = pending.clientId,
                   .actor = user->login,
                   .server = pending.serverId,
                   .requestId = requestId,
                   .debug = {{u"scopes"_s, pending.scopes.join(u' ')}}});
    return decide(pending, flow, *user, session->authTime, true, true, requestId);
}

HttpResponse AuthorizeEndpoint::decide(const PendingRequest &pending, const QByteArray &flow, const User &user,
                                       qint64 authTime, bool mayAsk, bool consented, const QByteArray &requestId)
{
    const auto refuse = [&](const Refusal &refusal, const QJsonObject &debug = {}) {
        m_lab.store.removePending(flow);
        return errorByRedirect(pending, user.login, requestId, refusal, debug);
    };
    // Both may have gone while the person was typing.
    const AuthorizationServerConfig *server = m_lab.server(pending.serverId);
    const App *app = m_lab.org().app(pending.clientId);
    if (!server || !app)
        return refusalPage(u"The application or the authorization server is no longer there."_s);
    if (m_lab.isOn("SIGNON_POLICY_BLOCK")) // the app's own policy, before the server's: it asks for factors
        return blockedBySignOnPolicy(pending, flow, user, !mayAsk && !consented, requestId);
    if (!isAssigned(*app, user))
        return refuse(
            {u"access_denied"_s, u"User is not assigned to the client application."_s, u"user_not_assigned"_s});

    Rule rule; // the org server has no policies; its lifetimes are fixed
    rule.refreshTokenMinutes = 90 * 24 * 60;
    rule.refreshWindowMinutes = 0;
    QJsonObject debug{{u"requestedScopes"_s, pending.scopes.join(u' ')}};
    if (!server->isOrgServer()) {
        const PolicyDecision decision = evaluate(
            *server,
            {pending.clientId, pending.deviceCode.isEmpty() ? grant::authorizationCode : grant::deviceCode, &user,
             pending.scopes});
        debug = debugOf(decision, pending.scopes);
        if (!decision.rule)
            return refuse({u"access_denied"_s,
                           u"Policy evaluation failed for this request, please check the policy "
                           "configurations."_s,
                           u"no_matching_policy"_s},
                          debug);
        rule = *decision.rule;
    }
    if (!consented) {
        const QStringList needed = scopesNeedingConsent(*server, *app, pending.scopes, pending.askConsent);
        const QStringList missing = pending.askConsent ? needed
                                                       : m_lab.store.withoutConsent(user.id, pending.clientId, needed);
        if (!missing.isEmpty() && !mayAsk)
            return refuse({u"consent_required"_s,
                           u"The following scopes require user consent: %1."_s.arg(listed(missing)),
                           u"consent_required"_s},
                          debug);
        if (!missing.isEmpty()) {
            ConsentPage page{.appName = app->name,
                             .login = user.login,
                             .flow = flow,
                             .csrf = csrf(pending.device, flow),
                             .scopes = {}};
            for (const QString &name : missing)
                page.scopes.append(*server->scope(name));
            return pageAnswer(200, consentPage(page), pending.redirectUri);
        }
    }
    m_lab.store.removePending(flow);
    return pending.deviceCode.isEmpty() ? issueCode(pending, user, authTime, rule, requestId, debug)
                                        : approveDevice(pending, user, authTime, rule, requestId, debug);
}

HttpResponse AuthorizeEndpoint::blockedBySignOnPolicy(const PendingRequest &pending, const QByteArray &flow,
                                                      const User &user, bool silent, const QByteArray &requestId)
{
    m_lab.log.add({.eventType = u"policy.evaluate_sign_on"_s,
                   .success = false,
                   .reason = u"DENY"_s,
                   .client = pending.clientId,
                   .actor = user.login,
                   .server = pending.serverId,
                   .requestId = requestId,
                   .debug = {{u"required"_s, u"a second factor that the user has not set up"_s}}});
    if (silent)
        return errorByRedirect(pending, user.login, requestId,
                               {u"login_required"_s,
                                u"The client specified not to prompt, but the client app requires re-authentication or "
                                "MFA."_s,
                                u"mfa_required"_s});
    const PendingRequest kept = pending; // what follows may drop it
    m_lab.store.removePending(flow);
    return pageAnswer(403,
                      errorPage(u"access_denied",
                                u"Set up security methods: the sign-on policy requires a second factor, and none is "
                                "enrolled. Contact your administrator."),
                      kept.redirectUri);
}

HttpResponse AuthorizeEndpoint::issueCode(const PendingRequest &pending, const User &user, qint64 authTime,
                                          const Rule &rule, const QByteArray &requestId, QJsonObject debug)
{
    AuthorizationCode code;
    code.serverId = pending.serverId;
    code.clientId = pending.clientId;
    code.redirectUri = pending.redirectUri;
    code.scopes = pending.scopes;
    code.userId = user.id;
    code.nonce = pending.nonce;
    code.challenge = pending.challenge;
    code.keyThumbprint = pending.keyThumbprint;
    if (m_lab.isOn("PKCE_FAILED") && !code.challenge.isEmpty())
        std::ranges::reverse(code.challenge); // as if the pair of another attempt had been kept
    code.authTime = authTime;
    code.accessMinutes = rule.accessTokenMinutes;
    code.refreshMinutes = rule.refreshTokenMinutes;
    code.windowMinutes = rule.refreshWindowMinutes;
    const QByteArray clear = m_lab.store.addCode(code, m_lab.isOn("CODE_EXPIRED_OR_USED") ? 0 : Store::codeLifetimeMs);
    m_lab.log.add({.eventType = eventName(pending.serverId, u"authorize.code"_s),
                   .success = true,
                   .reason = {},
                   .client = pending.clientId,
                   .actor = user.login,
                   .server = pending.serverId,
                   .requestId = requestId,
                   .debug = std::move(debug)});
    return sendBack(pending, {{u"code"_s, QString::fromLatin1(clear)}, {u"state"_s, pending.state}});
}

HttpResponse AuthorizeEndpoint::errorOnPage(const QString &serverId, const QString &client, const QByteArray &requestId,
                                            const Refusal &refusal)
{
    m_lab.log.add({.eventType = eventName(serverId, u"authorize"_s),
                   .success = false,
                   .reason = refusal.reason,
                   .client = client.left(100),
                   .actor = {},
                   .server = serverId,
                   .requestId = requestId,
                   .debug = {}});
    return pageAnswer(400, errorPage(refusal.error, refusal.description));
}

HttpResponse AuthorizeEndpoint::errorByRedirect(const PendingRequest &pending, const QString &actor,
                                                const QByteArray &requestId, const Refusal &refusal, QJsonObject debug)
{
    m_lab.log.add({.eventType = eventName(pending.serverId, u"authorize"_s),
                   .success = false,
                   .reason = refusal.reason,
                   .client = pending.clientId,
                   .actor = actor,
                   .server = pending.serverId,
                   .requestId = requestId,
                   .debug = std::move(debug)});
    if (DeviceCode *code = pending.deviceCode.isEmpty() ? nullptr : m_lab.store.deviceByHash(pending.deviceCode)) {
        code->state = DeviceCode::State::Denied;
        return pageAnswer(400, errorPage(refusal.error, refusal.description));
    }
    http::Form fields;
    if (!pending.state.isEmpty())
        fields.add(u"state"_s, pending.state);
    fields.add(u"error"_s, refusal.error);
    fields.add(u"error_description"_s, refusal.description);
    return sendBack(pending, fields);
}

HttpResponse AuthorizeEndpoint::sendBack(const PendingRequest &pending, http::Form fields) const
{
    if (m_lab.isOn("STATE_MISMATCH"))
        fields.set(u"state"_s, QString::fromLatin1(randomToken()));
    if (m_lab.isOn("ISS_RESPONSE_MISMATCH")) // RFC 9207, with the issuer of another server
        fields.add(u"iss"_s, QString::fromLatin1(m_lab.origin) + u"/oauth2/aus1other0000000lab7"_s);
    if (pending.responseMode == "form_post"_L1)
        return pageAnswer(200, formPostPage(pending.redirectUri, fields), pending.redirectUri);
    const QByteArray target = pending.redirectUri.toUtf8();
    HttpResponse response;
    response.status = 302;
    response.headers = {{"Location"_ba,
                         pending.responseMode == "fragment"_L1 ? QByteArray(target + '#' + http::formEncode(fields))
                                                               : http::withQuery(target, fields)},
                        {"Cache-Control"_ba, "no-cache, no-store"_ba},
                        {"Referrer-Policy"_ba, "no-referrer"_ba}};
    return response;
}

HttpResponse AuthorizeEndpoint::logout(const Call &call)
{
    const http::Form form = call.request.method == "POST" ? call.request.form() : call.request.queryForm();
    const QString target = form.value(u"post_logout_redirect_uri");
    const QByteArray sessionId = cookie(call.request, sessionCookie);
    const QString hint = form.value(u"id_token_hint");
    const IssuedToken *token = hint.isEmpty() ? nullptr : m_lab.store.token(hint.toLatin1());
    if (!hint.isEmpty() && (!token || token->serverId != call.server.id))
        return refusalPage(u"The 'id_token_hint' is invalid."_s);
    if (!target.isEmpty()) {
        const App *app = token ? m_lab.org().app(token->claims.clientId) : nullptr;
        if (!app || !app->logoutUris.contains(target))
            return refusalPage(u"The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client "
                               "app settings."_s);
    }
    m_lab.store.removeSession(sessionId);
    if (token)
        m_lab.store.removeSessionsOf(token->claims.userId);
    HttpResponse response = pageAnswer(200, signedOutPage());
    if (!target.isEmpty()) {
        http::Form fields;
        if (form.contains(u"state"))
            fields.add(u"state"_s, form.value(u"state").left(maximumState));
        response = HttpResponse();
        response.status = 302;
        response.headers = {{"Location"_ba, http::withQuery(target.toUtf8(), fields)}};
    }
    setCookie(response, sessionCookie, {});
    return response;
}

} // namespace authscope::server
