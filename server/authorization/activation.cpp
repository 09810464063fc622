// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The person's side of the device grant (RFC 8628 §3.3), and parameters pushed ahead of the browser (RFC 9126).
#include "core/base/random.h"
#include "core/json/document.h"
#include "server/authorization/answers.h"
#include "server/authorization/authorizeendpoint.h"
#include "server/authorization/clientauthentication.h"
#include "server/authorization/cookies.h"
#include "server/authorization/dpop.h"
#include "server/authorization/pages.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int guessesPerMinute = 30;
constexpr qsizetype mostPushed = 50; // parameters
const QByteArray activationFlow = "activate"_ba;

// RFC 9126 §2.1 has a form; Okta's documentation shows JSON.
std::optional<http::Form> pushedForm(const HttpRequest &request)
{
    if (http::mediaType(request.headers.value("Content-Type")) != "application/json")
        return request.form();
    const auto object = json::parseObject(request.body);
    if (!object)
        return std::nullopt;
    http::Form form;
    for (auto it = object->begin(); it != object->end(); ++it)
        form.add(it.key(), it.value().isString() ? it.value().toString() : it.value().toVariant().toString());
    return form;
}

bool isCredential(const QString &name)
{
    return name == "client_secret"_L1 || name.startsWith("client_assertion"_L1);
}

} // namespace

HttpResponse AuthorizeEndpoint::push(const Call &call)
{
    const auto form = pushedForm(call.request);
    if (!form || form->fields().size() > mostPushed)
        return oauthError(400, u"invalid_request", u"The request body was not well-formed.");
    const auto client = authenticateClient(m_lab, call, *form);
    if (!client)
        return client.error();
    const App &app = **client;
    const auto proof = checkProof(m_lab, call.request, m_lab.base(call.server) + "/par", false);
    if (!proof) {
        HttpResponse response = oauthError(400, proof.error().error, proof.error().description);
        if (!proof.error().nonce.isEmpty())
            response.headers.set("DPoP-Nonce"_ba, proof.error().nonce);
        return response;
    }
    PushedRequest pushed;
    pushed.serverId = call.server.id;
    pushed.clientId = app.clientId;
    http::Form whole;
    for (const http::Field &field : form->fields()) {
        if (!isCredential(field.name) && field.name != "client_id"_L1)
            whole.add(field.name, field.value);
    }
    whole.add(u"client_id"_s, app.clientId);
    if (whole.contains(u"request_uri"))
        return oauthError(400, u"invalid_request", u"The 'request_uri' parameter must not be pushed."); // §2.1
    if (!proof->isEmpty())
        whole.set(u"dpop_jkt"_s, QString::fromLatin1(*proof)); // RFC 9449 §10.1
    // The same checks as in the browser, so that a mistake shows at once.
    const auto known = clientOf(call, whole);
    if (!known)
        return oauthError(400, u"invalid_request",
                          u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.");
    PendingRequest start;
    start.clientId = app.clientId;
    start.serverId = call.server.id;
    start.redirectUri = whole.value(u"redirect_uri");
    start.responseMode = u"query"_s;
    start.state = whole.value(u"state");
    if (const auto parsed = check(call, app, whole, start); !parsed)
        return oauthError(400, parsed.error().error, parsed.error().description);
    for (const http::Field &field : whole.fields())
        pushed.fields.append({field.name, field.value});
    m_lab.log.add({.eventType = u"app.oauth2.as.par"_s,
                   .success = true,
                   .reason = {},
                   .client = app.clientId,
                   .actor = {},
                   .server = call.server.id,
                   .requestId = call.requestId,
                   .debug = {}});
    OrderedObject body;
    body.add(u"request_uri", m_lab.store.addPushed(std::move(pushed)))
        .add(u"expires_in", Store::pushedLifetimeMs / 1000);
    HttpResponse response = freshJson(body.json());
    response.status = 201;
    return response;
}

HttpResponse AuthorizeEndpoint::activate(const HttpRequest &request, const QByteArray &requestId)
{
    const bool posted = request.method == "POST";
    const http::Form form = posted ? request.form() : request.queryForm();
    const QString userCode = form.value(u"user_code").left(20);
    // For tests: whoever opens the link is the user who consents to everything.
    if (!posted && !m_lab.autoConsent.isEmpty() && !userCode.isEmpty())
        return beginActivation(request, userCode, requestId);
    QByteArray device = cookie(request, deviceCookie);
    const bool newDevice = device.size() != 43;
    if (newDevice)
        device = randomToken();
    const auto ask = [&](const QString &message) {
        HttpResponse response = pageAnswer(
            message.isEmpty() ? 200 : 400,
            activationPage({.userCode = userCode, .csrf = csrf(device, activationFlow), .message = message}));
        if (newDevice)
            setCookie(response, deviceCookie, device);
        return response;
    };
    if (!posted)
        return ask({});
    // A page of somebody else must not activate that one's device with this person's session (RFC 8628 §5.4).
    if (newDevice || !sameSecret(csrf(device, activationFlow), form.value(u"csrf").toLatin1()))
        return ask(u"This page has expired. Try again."_s);
    const qint64 minute = m_lab.clock.nowSeconds() / 60;
    if (m_guessMinute != minute) {
        m_guessMinute = minute;
        m_guesses = 0;
    }
    if (m_guesses >= guessesPerMinute)
        return ask(u"Too many attempts. Wait a minute."_s);
    if (m_lab.store.deviceHashOf(userCode).isEmpty()) {
        ++m_guesses;
        return ask(u"Invalid code. Try again."_s);
    }
    return beginActivation(request, userCode, requestId);
}

HttpResponse AuthorizeEndpoint::beginActivation(const HttpRequest &request, const QString &userCode,
                                                const QByteArray &requestId)
{
    const QByteArray hash = m_lab.store.deviceHashOf(userCode);
    const DeviceCode *code = hash.isEmpty() ? nullptr : m_lab.store.deviceByHash(hash);
    if (!code)
        return pageAnswer(400, errorPage(u"invalid_request", u"Invalid code. Try again."));
    Parsed parsed;
    parsed.pending.serverId = code->serverId;
    parsed.pending.clientId = code->clientId;
    parsed.pending.scopes = code->scopes;
    parsed.pending.device = cookie(request, deviceCookie);
    parsed.pending.deviceCode = hash;
    return begin(request, std::move(parsed), requestId);
}

HttpResponse AuthorizeEndpoint::approveDevice(const PendingRequest &pending, const User &user, qint64 authTime,
                                              const Rule &rule, const QByteArray &requestId, QJsonObject debug)
{
    DeviceCode *code = m_lab.store.deviceByHash(pending.deviceCode);
    if (!code || code->state != DeviceCode::State::Pending || m_lab.clock.nowMs() >= code->expiresMs)
        return pageAnswer(400, errorPage(u"expired_token", u"The device code has expired."));
    code->state = DeviceCode::State::Approved;
    code->userId = user.id;
    code->authTime = authTime;
    code->accessMinutes = rule.accessTokenMinutes;
    code->refreshMinutes = rule.refreshTokenMinutes;
    code->windowMinutes = rule.refreshWindowMinutes;
    m_lab.log.add({.eventType = u"app.oauth2.as.device.activate"_s,
                   .success = true,
                   .reason = {},
                   .client = pending.clientId,
                   .actor = user.login,
                   .server = pending.serverId,
                   .requestId = requestId,
                   .debug = std::move(debug)});
    return pageAnswer(200, activatedPage());
}

} // namespace authscope::server
