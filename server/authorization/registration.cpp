// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/registration.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "server/authorization/answers.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostClients = 1000;
constexpr qsizetype mostUris = 20;

std::unexpected<HttpResponse> invalid(const QString &description, QStringView error = u"invalid_client_metadata")
{
    return std::unexpected(oauthError(400, error, description));
}

bool mayRegister(const Lab &lab, const HttpRequest &request, std::optional<HttpResponse> &refusal)
{
    const QByteArray header = request.headers.value("Authorization");
    if (header.startsWith("SSWS ")) {
        bool known = false;
        for (const QByteArray &token : lab.org().apiTokens)
            known |= sameSecret(token, header.sliced(5));
        if (!known)
            refusal = managementError(401, u"E0000011", u"Invalid token provided");
        return known;
    }
    if (!lab.org().openRegistration)
        refusal = managementError(403, u"E0000006", u"You do not have permission to perform the requested action");
    return lab.org().openRegistration;
}

// An array of strings, or what stands in its place if the member is not there.
std::expected<QStringList, HttpResponse> strings(const QJsonObject &body, QLatin1StringView member,
                                                 const QStringList &fallback)
{
    const QJsonValue value = body.value(member);
    if (value.isUndefined())
        return fallback;
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    if (!value.isArray() || list.size() > mostUris || list.contains(QString()))
        return invalid(u"`%1`: The field must be an array of strings."_s.arg(member));
    return list;
}

AppType typeOf(const QString &name)
{
    return name == "native"_L1 ? AppType::Native
        : name == "browser"_L1 ? AppType::Browser
        : name == "service"_L1 ? AppType::Service
                               : AppType::Web;
}

std::optional<HttpResponse> badRedirect(const Lab &lab, const QStringList &uris)
{
    for (const QString &uri : uris) {
        const auto good = checkRedirectUri(uri);
        const QUrl url(uri);
        const QString host = url.host();
        const bool loopback = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
        // DCR_METADATA_INVALID: a policy of the org that knows no desktop programs.
        const bool secure = url.scheme() == "https"_L1 || (loopback && !lab.isOn("DCR_METADATA_INVALID"));
        if (!good || !secure)
            return oauthError(
                400, u"invalid_redirect_uri",
                u"`redirect_uris`: '%1' must be an https URI%2."_s.arg(
                    elided(visible(uri), 200), lab.isOn("DCR_METADATA_INVALID") ? QString() : u" or a loopback one"_s));
    }
    return std::nullopt;
}

std::expected<App, HttpResponse> appFrom(const Lab &lab, const QJsonObject &body)
{
    App app;
    app.name = body.value("client_name"_L1).toString(u"Registered client"_s).left(200);
    app.type = typeOf(body.value("application_type"_L1).toString());
    const auto uris = strings(body, "redirect_uris"_L1, {});
    if (!uris)
        return std::unexpected(uris.error());
    app.redirectUris = *uris;
    const auto grants = strings(body, "grant_types"_L1, {grant::authorizationCode});
    if (!grants)
        return std::unexpected(grants.error());
    static const QStringList known{grant::authorizationCode, grant::refreshToken, grant::clientCredentials,
                                   grant::deviceCode};
    for (const QString &name : *grants) {
        if (!known.contains(name))
            return invalid(u"`grant_types`: '%1' is not supported."_s.arg(elided(visible(name), 100)));
    }
    app.grants = *grants;
    if (app.grants.contains(grant::authorizationCode) && app.redirectUris.isEmpty())
        return invalid(u"`redirect_uris`: The field cannot be left blank."_s, u"invalid_redirect_uri");
    if (auto refused = badRedirect(lab, app.redirectUris))
        return std::unexpected(std::move(*refused));
    const QString method = body.value("token_endpoint_auth_method"_L1).toString(u"client_secret_basic"_s);
    static const QStringList methods{u"none"_s, u"client_secret_basic"_s, u"client_secret_post"_s,
                                     u"client_secret_jwt"_s, u"private_key_jwt"_s};
    if (!methods.contains(method))
        return invalid(u"`token_endpoint_auth_method`: '%1' is not supported."_s.arg(elided(visible(method), 100)));
    app.authMethods = {method};
    app.pkceRequired = app.isPublic();
    app.keys = body.value("jwks"_L1)["keys"_L1].toArray();
    for (const QJsonValue &jwk : std::as_const(app.keys)) {
        if (!jose::Key::privateMember(jwk.toObject()).isEmpty() || !jose::Key::fromJwk(jwk.toObject()))
            return invalid(u"`jwks`: The keys must be public JWKs."_s);
    }
    if (method == "private_key_jwt"_L1 && app.keys.isEmpty())
        return invalid(u"`jwks`: The field cannot be left blank."_s);
    return app;
}

} // namespace

HttpResponse registrationAnswer(Lab &lab, const HttpRequest &request, const QByteArray &requestId)
{
    std::optional<HttpResponse> refusal;
    if (request.method != "POST" || !mayRegister(lab, request, refusal))
        return refusal
            ? *refusal
            : managementError(403, u"E0000006", u"You do not have permission to perform the requested action");
    const auto body = json::parseObject(request.body);
    if (!body)
        return managementError(400, u"E0000003", u"The request body was not well-formed.");
    if (lab.configuredOrg().apps.size() >= mostClients)
        return managementError(429, u"E0000047", u"API call exceeded rate limit due to too many requests.");
    auto app = appFrom(lab, *body);
    if (!app)
        return app.error();
    app->clientId = u"0oalab1"_s + QString::fromLatin1(randomBytes(7).toHex().first(13));
    app->consentRequired = true; // consent_method REQUIRED, as for every client that registered itself
    app->everyoneAssigned = true;
    app->registeredItself = true;
    if (app->authMethods.first().startsWith("client_secret"_L1))
        app->secrets = {newClientSecret()};
    lab.log.add({.eventType = u"application.lifecycle.create"_s,
                 .success = true,
                 .reason = {},
                 .client = app->clientId,
                 .actor = {},
                 .server = {},
                 .requestId = requestId,
                 .debug = {{u"name"_s, visible(app->name)}}});
    OrderedObject answer;
    answer.add(u"client_id", app->clientId);
    if (!app->secrets.isEmpty())
        answer.add(u"client_secret", app->secrets.first());
    answer.add(u"client_id_issued_at", lab.clock.nowSeconds()).add(u"client_secret_expires_at", qint64(0));
    answer.add(u"client_name", app->name).add(u"redirect_uris", app->redirectUris);
    answer.add(u"response_types",
               app->grants.contains(grant::authorizationCode) ? QStringList{u"code"_s} : QStringList());
    answer.add(u"grant_types", app->grants).add(u"token_endpoint_auth_method", app->authMethods.first());
    answer.add(u"application_type", appTypeName(app->type));
    lab.addApp(*app);
    HttpResponse response = freshJson(answer.json());
    response.status = 201;
    return response;
}

} // namespace authscope::server
