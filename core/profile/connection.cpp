// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/connection.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

struct GrantName {
    Grant grant;
    QLatin1StringView name;
};

constexpr std::array allGrants{
    GrantName{Grant::Discover, "discover"_L1},
    GrantName{Grant::None, "none"_L1},
    GrantName{Grant::AuthorizationCode, "authorization_code"_L1},
    GrantName{Grant::ClientCredentials, "client_credentials"_L1},
    GrantName{Grant::DeviceCode, "device_code"_L1},
    GrantName{Grant::JwtBearer, "jwt_bearer"_L1},
    GrantName{Grant::IdJag, "id_jag"_L1},
    GrantName{Grant::TokenExchange, "token_exchange"_L1},
    GrantName{Grant::Token, "token"_L1},
};

QJsonArray pairsToJson(const QList<std::pair<QString, QString>> &pairs)
{
    QJsonArray array;
    for (const auto &[name, value] : pairs)
        array += QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    return array;
}

std::unexpected<Failure> badField(const QString &name, const QString &wanted)
{
    return fail(u"profile.field"_s, u"In a saved connection \"%1\" should be %2."_s.arg(name, wanted), name);
}

// Reads the members of a saved connection; the first of the wrong type is the failure.
class Fields
{
public:
    explicit Fields(const QJsonObject &json) : m_json(json) {}

    void read(QString &target, const QString &name)
    {
        if (const auto value = take(name, &QJsonValue::isString, u"a string"_s))
            target = value->toString();
    }
    void read(bool &target, const QString &name)
    {
        if (const auto value = take(name, &QJsonValue::isBool, u"true or false"_s))
            target = value->toBool();
    }
    void read(QStringList &target, const QString &name)
    {
        const QString wanted = u"an array of strings"_s;
        const auto value = take(name, &QJsonValue::isArray, wanted);
        if (!value)
            return;
        target.clear();
        const QJsonArray array = value->toArray();
        for (const QJsonValue &element : array) {
            if (!element.isString())
                complain(name, wanted);
            target += element.toString();
        }
    }
    QList<std::pair<QString, QString>> pairs(const QString &name)
    {
        QList<std::pair<QString, QString>> list;
        const QString wanted = u"an array of objects with \"name\" and \"value\""_s;
        if (const auto value = take(name, &QJsonValue::isArray, wanted)) {
            const QJsonArray array = value->toArray();
            for (const QJsonValue &element : array) {
                if (!element["name"_L1].isString() || !element["value"_L1].isString())
                    complain(name, wanted);
                list.emplace_back(element["name"_L1].toString(), element["value"_L1].toString());
            }
        }
        return list;
    }
    std::optional<QJsonValue> take(const QString &name, bool (QJsonValue::*is)() const, const QString &wanted)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return {};
        if ((value.*is)())
            return value;
        complain(name, wanted);
        return {};
    }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    void complain(const QString &name, const QString &wanted)
    {
        if (!m_failure)
            m_failure = badField(name, wanted).error();
    }

    const QJsonObject &m_json;
    std::optional<Failure> m_failure;
};

} // namespace

QString grantName(Grant grant)
{
    for (const GrantName &entry : allGrants)
        if (entry.grant == grant)
            return entry.name;
    return {};
}

std::optional<Grant> grantFromName(QStringView name)
{
    for (const GrantName &entry : allGrants)
        if (entry.name == name)
            return entry.grant;
    return {};
}

QStringList grantNames()
{
    QStringList names;
    for (const GrantName &entry : allGrants)
        names += entry.name;
    return names;
}

QString Connection::redirectUri() const
{
    const QString host = redirectHost.contains(u':') ? u'[' + redirectHost + u']' : redirectHost;
    const QString port = redirectPort ? u":%1"_s.arg(redirectPort) : QString();
    return u"http://"_s + host + port + redirectPath;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json{{u"id"_s, connection.id},
                     {u"name"_s, connection.name},
                     {u"url"_s, QString::fromUtf8(connection.url)},
                     {u"grant"_s, grantName(connection.grant)},
                     {u"redirect_host"_s, connection.redirectHost},
                     {u"redirect_port"_s, connection.redirectPort},
                     {u"redirect_path"_s, connection.redirectPath}};
    const auto addText = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    addText(u"issuer"_s, connection.issuer);
    addText(u"client_id"_s, connection.clientId);
    addText(u"client_document"_s, connection.clientDocument);
    addText(u"token_endpoint_auth_method"_s, connection.tokenEndpointAuthMethod);
    addText(u"key_id"_s, connection.keyId);
    addText(u"signing_algorithm"_s, connection.signingAlgorithm);
    addText(u"assertion_audience"_s, connection.assertionAudience);
    addText(u"identity_provider"_s, connection.identityProvider);
    addText(u"identity_provider_client_id"_s, connection.identityProviderClientId);
    addText(u"subject_token_type"_s, connection.subjectTokenType);
    addText(u"scope"_s, connection.scope);
    addText(u"audience"_s, connection.audience);
    addText(u"resource"_s, connection.resource);
    addText(u"revision"_s, connection.revision);
    addText(u"expected_jwks_uri"_s, connection.expectedJwksUri);
    addText(u"expected_subject"_s, connection.expectedSubject);
    const auto addList = [&json](const QString &name, const QStringList &list) {
        if (!list.isEmpty())
            json.insert(name, QJsonArray::fromStringList(list));
    };
    addList(u"expected_issuers"_s, connection.expectedIssuers);
    addList(u"expected_audiences"_s, connection.expectedAudiences);
    addList(u"expected_scopes"_s, connection.expectedScopes);
    QList<std::pair<QString, QString>> parameters;
    for (const http::Field &field : connection.parameters.fields())
        parameters.emplace_back(field.name, field.value);
    QList<std::pair<QString, QString>> headers;
    for (const http::Header &header : connection.headers)
        headers.emplace_back(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    if (!parameters.isEmpty())
        json.insert(u"parameters"_s, pairsToJson(parameters));
    if (!headers.isEmpty())
        json.insert(u"headers"_s, pairsToJson(headers));
    if (connection.expectsStrictTokens)
        json.insert(u"expects_strict_tokens"_s, true);
    if (connection.registersClient)
        json.insert(u"registers_client"_s, true);
    if (connection.dpop)
        json.insert(u"dpop"_s, true);
    if (connection.pushes)
        json.insert(u"pushes"_s, true);
    if (connection.allowPrivateNetwork)
        json.insert(u"allow_private_network"_s, true);
    if (connection.keepsHistory)
        json.insert(u"keeps_history"_s, true);
    if (connection.demo)
        json.insert(u"demo"_s, true);
    return json;
}

Result<Connection> connectionFromJson(const QJsonObject &json)
{
    Connection connection;
    Fields fields(json);
    fields.read(connection.id, u"id"_s);
    fields.read(connection.name, u"name"_s);
    QString url;
    fields.read(url, u"url"_s);
    connection.url = url.toUtf8();
    QString grant = grantName(connection.grant);
    fields.read(grant, u"grant"_s);
    fields.read(connection.issuer, u"issuer"_s);
    fields.read(connection.clientId, u"client_id"_s);
    fields.read(connection.clientDocument, u"client_document"_s);
    fields.read(connection.registersClient, u"registers_client"_s);
    fields.read(connection.tokenEndpointAuthMethod, u"token_endpoint_auth_method"_s);
    fields.read(connection.keyId, u"key_id"_s);
    fields.read(connection.signingAlgorithm, u"signing_algorithm"_s);
    fields.read(connection.assertionAudience, u"assertion_audience"_s);
    fields.read(connection.dpop, u"dpop"_s);
    fields.read(connection.pushes, u"pushes"_s);
    fields.read(connection.identityProvider, u"identity_provider"_s);
    fields.read(connection.identityProviderClientId, u"identity_provider_client_id"_s);
    fields.read(connection.subjectTokenType, u"subject_token_type"_s);
    fields.read(connection.scope, u"scope"_s);
    fields.read(connection.audience, u"audience"_s);
    fields.read(connection.resource, u"resource"_s);
    fields.read(connection.redirectHost, u"redirect_host"_s);
    fields.read(connection.redirectPath, u"redirect_path"_s);
    fields.read(connection.revision, u"revision"_s);
    fields.read(connection.expectedIssuers, u"expected_issuers"_s);
    fields.read(connection.expectedAudiences, u"expected_audiences"_s);
    fields.read(connection.expectedScopes, u"expected_scopes"_s);
    fields.read(connection.expectedJwksUri, u"expected_jwks_uri"_s);
    fields.read(connection.expectedSubject, u"expected_subject"_s);
    fields.read(connection.expectsStrictTokens, u"expects_strict_tokens"_s);
    fields.read(connection.allowPrivateNetwork, u"allow_private_network"_s);
    fields.read(connection.keepsHistory, u"keeps_history"_s);
    fields.read(connection.demo, u"demo"_s);
    const auto parameters = fields.pairs(u"parameters"_s);
    for (const auto &[name, value] : parameters)
        connection.parameters.add(name, value);
    const auto headers = fields.pairs(u"headers"_s);
    for (const auto &[name, value] : headers)
        connection.headers.add(name.toUtf8(), value.toUtf8());
    if (const auto port = fields.take(u"redirect_port"_s, &QJsonValue::isDouble, u"a port number"_s)) {
        const int number = port->toInt(-1);
        if (number < 0 || number > 65535)
            return badField(u"redirect_port"_s, u"a port number from 0 to 65535"_s);
        connection.redirectPort = quint16(number);
    }
    if (fields.failure())
        return std::unexpected(*fields.failure());
    const auto known = grantFromName(grant);
    if (!known)
        return badField(u"grant"_s, u"one of %1, not %2"_s.arg(grantNames().join(u", "_s), visible(grant)));
    connection.grant = *known;
    if (connection.id.isEmpty())
        connection.id = QString::fromLatin1(randomToken(12));
    return connection;
}

} // namespace authscope::profile
