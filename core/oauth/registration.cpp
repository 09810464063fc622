// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/registration.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

// A native client cannot keep a secret, so it asks for none where it may.
QString wantedAuthentication(const QStringList &supported)
{
    if (supported.isEmpty() || supported.contains(u"none"_s))
        return u"none"_s;
    for (const auto method : {ClientAuthentication::Basic, ClientAuthentication::Post})
        if (supported.contains(clientAuthenticationName(method)))
            return clientAuthenticationName(method);
    return supported.first();
}

// What the server wrote into the registration, unless its metadata contradicts that (mcp.md REG-8).
QString agreedAuthentication(const QJsonObject &answer, const QStringList &supported)
{
    const QString named = answer.value("token_endpoint_auth_method"_L1).toString();
    return supported.isEmpty() || supported.contains(named) ? named : QString();
}

Result<void> checkEndpoint(const ServerMetadata &metadata)
{
    const QByteArray &endpoint = metadata.registrationEndpoint;
    if (endpoint.isEmpty())
        return fail(u"registration.none"_s, u"The authorization server offers no registration of clients."_s, {},
                    metadata.exchange);
    if (const auto url = http::checkedUrl(endpoint, u"registration_endpoint"_s); !url)
        return std::unexpected(url.error());
    // A secret may come back.
    return checkSecureEndpoint(endpoint, u"registration_endpoint"_s);
}

Result<Registration> registrationFrom(const http::ExchangePtr &exchange, const ServerMetadata &metadata)
{
    if (exchange->error != http::ErrorKind::None)
        return std::unexpected(exchange->failure(u"The registration"_s));
    if (!exchange->ok()) {
        const auto error = errorResponse(*exchange);
        const QString why = error ? visible(error->error) + u": "_s + visible(error->description) : u"no reason"_s;
        return fail(u"registration.refused"_s,
                    u"The authorization server refused to register this client (%1): %2"_s.arg(exchange->status)
                        .arg(elided(why, 400)),
                    error ? QString(error->error + u": "_s + error->description) : QString(), exchange->id);
    }
    const auto json = json::parseObject(exchange->responseBody);
    if (!json)
        return fail(u"registration.not-json"_s,
                    u"The answer to the registration is not a JSON object: "_s + json.error().what,
                    json.error().evidence, exchange->id);
    Registration registration;
    registration.issuer = metadata.issuer;
    registration.client.id = json->value("client_id"_L1).toString();
    registration.client.secret = json->value("client_secret"_L1).toString().toUtf8();
    registration.secretExpiresAt = json->value("client_secret_expires_at"_L1).toInteger();
    registration.bytes = exchange->responseBody;
    registration.exchange = exchange->id;
    if (registration.client.id.isEmpty())
        return fail(u"registration.incomplete"_s, u"The answer to the registration holds no client_id."_s, {},
                    exchange->id);
    const QStringList &supported = metadata.tokenEndpointAuthMethods;
    registration.client.authentication = chooseAuthentication(supported, !registration.client.secret.isEmpty(),
                                                              agreedAuthentication(*json, supported));
    return registration;
}

} // namespace

QByteArray Registration::toJson() const
{
    return json::compact({{u"issuer"_s, issuer},
                          {u"client_id"_s, client.id},
                          {u"client_secret"_s, QString::fromUtf8(client.secret)},
                          {u"client_secret_expires_at"_s, secretExpiresAt},
                          {u"token_endpoint_auth_method"_s, clientAuthenticationName(client.authentication)}});
}

std::optional<Registration> Registration::fromJson(const QByteArray &bytes)
{
    const auto json = json::parseObject(bytes);
    if (!json || json->value("client_id"_L1).toString().isEmpty())
        return {};
    Registration registration;
    registration.issuer = json->value("issuer"_L1).toString();
    registration.client.id = json->value("client_id"_L1).toString();
    registration.client.secret = json->value("client_secret"_L1).toString().toUtf8();
    registration.secretExpiresAt = json->value("client_secret_expires_at"_L1).toInteger();
    registration.client.authentication = clientAuthenticationFromName(
                                             json->value("token_endpoint_auth_method"_L1).toString())
                                             .value_or(ClientAuthentication::None);
    return registration;
}

QJsonObject registrationMetadata(const ServerMetadata &metadata, const RegistrationRequest &request)
{
    QJsonArray grants{u"authorization_code"_s};
    if (metadata.grantTypesSupported.isEmpty() || metadata.grantTypesSupported.contains(u"refresh_token"_s))
        grants += u"refresh_token"_s;
    const QString method = request.authenticationMethod.isEmpty()
        ? wantedAuthentication(metadata.tokenEndpointAuthMethods)
        : request.authenticationMethod;
    // OpenID Connect Registration 1.0 §2: without it, a server takes a client for a web application and refuses its
    // loopback redirect (mcp.md REG-5).
    QJsonObject json{{u"client_name"_s, request.clientName},
                     {u"redirect_uris"_s, QJsonArray::fromStringList(request.redirectUris)},
                     {u"grant_types"_s, grants},
                     {u"response_types"_s, QJsonArray{u"code"_s}},
                     {u"token_endpoint_auth_method"_s, method},
                     {u"application_type"_s, u"native"_s}};
    if (!request.scope.isEmpty())
        json.insert("scope"_L1, request.scope);
    return json;
}

QCoro::Task<Result<Registration>> registerClient(http::Client *client, ServerMetadata metadata,
                                                 RegistrationRequest request)
{
    if (const Result<void> usable = checkEndpoint(metadata); !usable)
        co_return std::unexpected(usable.error());
    http::Request post;
    post.leg = http::Leg::Registration;
    post.note = u"client registration"_s;
    post.method = "POST";
    post.url = metadata.registrationEndpoint;
    post.headers.add("Content-Type", "application/json");
    post.headers.add("Accept", "application/json");
    post.body = json::compact(registrationMetadata(metadata, request));
    post.once = true; // each would register another client
    post.stop = request.stop;
    const http::ExchangePtr exchange = co_await client->send(std::move(post));
    co_return registrationFrom(exchange, metadata);
}

bool takesMetadataDocuments(const ServerMetadata &metadata)
{
    return metadata.json.value("client_id_metadata_document_supported"_L1).toBool();
}

Result<QByteArray> checkedDocumentUrl(const QString &url)
{
    const auto wrong = [&url](const QString &why) {
        return fail(u"registration.document-url"_s, u"The client metadata document's URL %1."_s.arg(why),
                    elided(visible(url), 200));
    };
    const auto checked = http::checkedUrl(url.toUtf8(), u"The client metadata document's URL"_s);
    if (!checked)
        return std::unexpected(checked.error());
    const QByteArray path = http::pathOf(*checked);
    if (!http::originOf(*checked).startsWith("https:"))
        return wrong(u"must begin with https"_s);
    if (path.isEmpty() || path == "/")
        return wrong(u"must have a path"_s);
    const QList<QByteArray> segments = path.split('/');
    if (segments.contains(".") || segments.contains(".."))
        return wrong(u"must not have . or .. in its path"_s);
    return *checked;
}

} // namespace authscope::oauth
