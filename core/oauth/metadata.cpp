// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/metadata.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

// Reads members by name and remembers the first that has the wrong type.
class Reader
{
public:
    Reader(const QJsonObject &json, QString prefix) : m_json(json), m_prefix(std::move(prefix)) {}

    QString string(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return {};
        if (!value.isString()) {
            complain(name, u"a string"_s, value);
            return {};
        }
        return value.toString();
    }

    QByteArray bytes(const QString &name) { return string(name).toUtf8(); }

    QStringList strings(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return {};
        QStringList list;
        bool good = value.isArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            good = good && element.isString();
            list += element.toString();
        }
        if (!good) {
            complain(name, u"an array of strings"_s, value);
            return {};
        }
        return list;
    }

    const std::optional<Failure> &problem() const { return m_problem; }

private:
    void complain(const QString &name, const QString &wanted, const QJsonValue &value)
    {
        if (m_problem)
            return;
        const QString type = value.isNull() ? u"null"_s
            : value.isBool()                ? u"a boolean"_s
            : value.isDouble()              ? u"a number"_s
            : value.isArray()               ? u"an array"_s
            : value.isObject()              ? u"an object"_s
                                            : u"a string"_s;
        m_problem = Failure{m_prefix + u".type"_s,
                            u"The member \"%1\" should be %2 but is %3."_s.arg(name, wanted, type), name, 0};
    }

    const QJsonObject &m_json;
    QString m_prefix;
    std::optional<Failure> m_problem;
};

Failure located(Failure failure, qint64 exchange)
{
    failure.exchange = exchange;
    return failure;
}

} // namespace

Result<ResourceMetadata> ResourceMetadata::parse(const QByteArray &bytes, const QByteArray &url, qint64 exchange)
{
    const auto json = json::parseObject(bytes);
    if (!json)
        return fail(u"resource-metadata.not-json"_s,
                    u"The protected resource metadata is not a JSON object: "_s + json.error().what,
                    json.error().evidence, exchange);
    ResourceMetadata metadata{.url = url, .exchange = exchange, .bytes = bytes, .json = *json};
    Reader reader(metadata.json, u"resource-metadata"_s);
    metadata.resource = reader.string(u"resource"_s);
    metadata.authorizationServers = reader.strings(u"authorization_servers"_s);
    metadata.scopesSupported = reader.strings(u"scopes_supported"_s);
    metadata.name = reader.string(u"resource_name"_s);
    metadata.dpopRequired = json->value("dpop_bound_access_tokens_required"_L1).toBool();
    if (reader.problem())
        return std::unexpected(located(*reader.problem(), exchange));
    if (metadata.resource.isEmpty())
        return fail(u"resource-metadata.no-resource"_s,
                    u"The protected resource metadata has no \"resource\" (RFC 9728 §2)."_s, visible(url), exchange);
    return metadata;
}

Result<ServerMetadata> ServerMetadata::parse(const QByteArray &bytes, const QByteArray &url, qint64 exchange)
{
    const auto json = json::parseObject(bytes);
    if (!json)
        return fail(u"server-metadata.not-json"_s,
                    u"The authorization server metadata is not a JSON object: "_s + json.error().what,
                    json.error().evidence, exchange);
    ServerMetadata metadata{.url = url, .exchange = exchange, .bytes = bytes, .json = *json};
    Reader reader(metadata.json, u"server-metadata"_s);
    metadata.issuer = reader.string(u"issuer"_s);
    metadata.authorizationEndpoint = reader.bytes(u"authorization_endpoint"_s);
    metadata.tokenEndpoint = reader.bytes(u"token_endpoint"_s);
    metadata.jwksUri = reader.bytes(u"jwks_uri"_s);
    metadata.registrationEndpoint = reader.bytes(u"registration_endpoint"_s);
    metadata.introspectionEndpoint = reader.bytes(u"introspection_endpoint"_s);
    metadata.revocationEndpoint = reader.bytes(u"revocation_endpoint"_s);
    metadata.pushedEndpoint = reader.bytes(u"pushed_authorization_request_endpoint"_s);
    metadata.deviceEndpoint = reader.bytes(u"device_authorization_endpoint"_s);
    metadata.userinfoEndpoint = reader.bytes(u"userinfo_endpoint"_s);
    metadata.endSessionEndpoint = reader.bytes(u"end_session_endpoint"_s);
    metadata.scopesSupported = reader.strings(u"scopes_supported"_s);
    metadata.grantTypesSupported = reader.strings(u"grant_types_supported"_s);
    metadata.codeChallengeMethods = reader.strings(u"code_challenge_methods_supported"_s);
    metadata.tokenEndpointAuthMethods = reader.strings(u"token_endpoint_auth_methods_supported"_s);
    metadata.tokenEndpointAlgorithms = reader.strings(u"token_endpoint_auth_signing_alg_values_supported"_s);
    metadata.dpopAlgorithms = reader.strings(u"dpop_signing_alg_values_supported"_s);
    metadata.pushRequired = json->value("require_pushed_authorization_requests"_L1).toBool();
    metadata.issInResponse = json->value("authorization_response_iss_parameter_supported"_L1).toBool();
    if (reader.problem())
        return std::unexpected(located(*reader.problem(), exchange));
    if (metadata.issuer.isEmpty())
        return fail(u"server-metadata.no-issuer"_s, u"The metadata has no \"issuer\" (RFC 8414 §2)."_s, visible(url),
                    exchange);
    return metadata;
}

ServerMetadata ServerMetadata::assumed(const QByteArray &mcpUrl)
{
    const QByteArray origin = http::originOf(mcpUrl);
    ServerMetadata metadata;
    metadata.url = origin;
    metadata.issuer = QString::fromUtf8(origin);
    metadata.authorizationEndpoint = origin + "/authorize";
    metadata.tokenEndpoint = origin + "/token";
    metadata.registrationEndpoint = origin + "/register";
    metadata.codeChallengeMethods = {u"S256"_s};
    return metadata;
}

bool resourceFits(const QString &resource, const QByteArray &mcpUrl)
{
    const QByteArray wanted = resource.toUtf8();
    if (wanted == mcpUrl)
        return true;
    if (!http::sameOrigin(wanted, mcpUrl) || wanted.contains('?') || wanted.contains('#'))
        return false;
    QByteArray prefix = http::pathOf(wanted);
    const QByteArray path = http::pathOf(mcpUrl);
    while (prefix.endsWith('/'))
        prefix.chop(1);
    return path == prefix || path.startsWith(QByteArray(prefix + '/'));
}

QString canonicalResource(const QByteArray &mcpUrl)
{
    const qsizetype fragment = mcpUrl.indexOf('#');
    return QString::fromUtf8(fragment < 0 ? mcpUrl : mcpUrl.first(fragment));
}

} // namespace authscope::oauth
