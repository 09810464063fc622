// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/clientauthentication.h"

#include "core/jose/token.h"
#include "server/authorization/answers.h"
#include "server/authorization/clientassertion.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

struct Credentials {
    QString method; // as in token_endpoint_auth_method
    QString clientId;
    QByteArray secret;
    jose::Token assertion = {};
};

HttpResponse invalidClient(QStringView description)
{
    return oauthError(401, u"invalid_client", description);
}

HttpResponse generalRefusal()
{
    return invalidClient(u"Client authentication failed. Either the client or the client credentials are invalid.");
}

// RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
QString formDecoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' ')));
}

std::optional<Credentials> basicCredentials(const QByteArray &header)
{
    const qsizetype space = header.indexOf(' ');
    if (space < 0 || header.first(space).compare("Basic", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(header.sliced(space + 1).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? decoded.decoded : QByteArray();
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    return Credentials{u"client_secret_basic"_s, formDecoded(QByteArrayView(pair).first(colon)),
                       formDecoded(QByteArrayView(pair).sliced(colon + 1)).toUtf8()};
}

std::expected<Credentials, HttpResponse> credentialsOf(const HttpRequest &request, const http::Form &form)
{
    const http::Form query = request.queryForm();
    if (query.contains(u"client_secret") || query.contains(u"client_assertion"))
        return std::unexpected(
            oauthError(400, u"invalid_request", u"Client credentials cannot be supplied via query parameters."));
    const QList<QByteArray> headers = request.headers.values("Authorization");
    const int kinds = int(!headers.isEmpty()) + int(form.contains(u"client_secret"))
        + int(form.contains(u"client_assertion"));
    if (kinds > 1 || headers.size() > 1)
        return std::unexpected(oauthError(
            401, u"invalid_request",
            u"Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization "
            "header, credentials in the post body, or a client_assertion in the post body."));
    if (!headers.isEmpty()) {
        const auto basic = basicCredentials(headers.first());
        if (!basic || (form.contains(u"client_id") && form.value(u"client_id") != basic->clientId))
            return std::unexpected(invalidClient(u"Found Authentication header but was not valid client credentials."));
        return *basic;
    }
    if (form.contains(u"client_assertion")) {
        if (form.value(u"client_assertion_type") != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1)
            return std::unexpected(oauthError(400, u"invalid_request", u"The client_assertion_type is invalid."));
        const jose::Token assertion = jose::decode(form.value(u"client_assertion").toLatin1());
        const QString clientId = assertion.payload.value("sub"_L1).toString();
        if (assertion.kind != jose::TokenKind::Jws
            || (form.contains(u"client_id") && form.value(u"client_id") != clientId))
            return std::unexpected(generalRefusal());
        return Credentials{assertion.algorithm().startsWith("HS") ? u"client_secret_jwt"_s : u"private_key_jwt"_s,
                           clientId,
                           {},
                           assertion};
    }
    const QString clientId = form.value(u"client_id");
    if (form.contains(u"client_secret") && !clientId.isEmpty())
        return Credentials{u"client_secret_post"_s, clientId, form.value(u"client_secret").toUtf8()};
    if (clientId.isEmpty())
        return std::unexpected(invalidClient(u"No client credentials found."));
    return Credentials{u"none"_s, clientId, {}};
}

bool isInZone(const App &app, const QHostAddress &peer)
{
    return app.zones.isEmpty() || std::ranges::any_of(app.zones, [&peer](const QString &zone) {
               return peer.isInSubnet(QHostAddress::parseSubnet(zone));
           });
}

} // namespace

std::expected<const App *, HttpResponse> authenticateClient(Lab &lab, const Call &call, const http::Form &form)
{
    const auto credentials = credentialsOf(call.request, form);
    const auto refuse = [&](HttpResponse response, const QString &reason) {
        lab.log.add({.eventType = u"app.oauth2.invalid_client_credentials"_s,
                     .success = false,
                     .reason = reason,
                     .client = credentials ? credentials->clientId.left(100) : QString(),
                     .actor = {},
                     .server = call.server.id,
                     .requestId = call.requestId,
                     .debug = credentials ? QJsonObject{{u"method"_s, credentials->method}} : QJsonObject()});
        return std::unexpected(std::move(response));
    };
    if (!credentials)
        return refuse(credentials.error(), u"no_usable_credentials"_s);

    const App *app = lab.org().app(credentials->clientId);
    if (!app)
        return refuse(managementError(401, u"invalid_client", u"Invalid value for 'client_id' parameter."),
                      u"invalid_client_id"_s);
    if (!app->active)
        return refuse(generalRefusal(), u"inactive_client"_s);
    if (!isInZone(*app, call.request.peer))
        return refuse(oauthError(403, u"access_denied",
                                 u"The request is made from outside the client's permitted network zones."),
                      u"network_zone"_s);
    if (credentials->method == "private_key_jwt"_L1 && app->keys.isEmpty())
        return refuse(invalidClient(u"The client does not have a JWKSet configured, but the client_assertion requires "
                                    "one."),
                      u"no_jwks"_s);
    if (credentials->method == "none"_L1 && !app->isPublic())
        return refuse(invalidClient(u"No client credentials found."), u"no_credentials"_s);
    if (!app->authMethods.contains(credentials->method))
        return refuse(generalRefusal(), u"invalid_token_endpoint_auth_method"_s);
    if (credentials->method == "none"_L1)
        return app;
    if (credentials->assertion.kind == jose::TokenKind::Jws) {
        if (const auto refused = refusedAssertion(lab, call, *app, credentials->assertion))
            return refuse(invalidClient(refused->description), refused->reason);
        return app;
    }
    bool matches = false;
    for (const QByteArray &secret : app->secrets)
        matches |= sameSecret(secret, credentials->secret); // each one is compared, whichever fits
    // CLIENT_SECRET_ROTATED: good once, then another one was made.
    if (!matches || (lab.isOn("CLIENT_SECRET_ROTATED") && !lab.isFirstUse(app->clientId)))
        return refuse(invalidClient(u"The client secret supplied for a confidential client is invalid."),
                      u"invalid_client_secret"_s);
    return app;
}

} // namespace authscope::server
