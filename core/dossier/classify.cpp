// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which exchange of somebody else's recording was for what.

#include "core/dossier/import.h"
#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::Exchange;
using http::Leg;

namespace {

QByteArray withoutQuery(QByteArrayView url)
{
    const qsizetype end = std::min(url.indexOf('?') < 0 ? url.size() : url.indexOf('?'),
                                   url.indexOf('#') < 0 ? url.size() : url.indexOf('#'));
    return url.first(end).toByteArray();
}

bool isMetadataPath(const QByteArray &path)
{
    return path.contains("/.well-known/oauth-authorization-server")
        || path.contains("/.well-known/openid-configuration");
}

class Classifier
{
public:
    Classifier(QList<Exchange> &exchanges, QByteArrayView mcpUrl) : m_exchanges(exchanges)
    {
        if (!mcpUrl.isEmpty())
            m_mcpUrls.insert(withoutQuery(mcpUrl));
    }

    void run()
    {
        linkRedirects();
        for (const Exchange &exchange : std::as_const(m_exchanges))
            learn(exchange);
        for (Exchange &exchange : m_exchanges)
            if (exchange.leg == Leg::Other)
                exchange.leg = legOf(exchange);
        followRedirects();
        nameTheFirst();
        markProbes();
    }

private:
    // A 3xx leads to the next request for its Location.
    void linkRedirects()
    {
        for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
            const Exchange &from = m_exchanges[i];
            const QByteArray location = from.responseHeaders.value("location");
            if (from.status < 300 || from.status > 399 || location.isEmpty())
                continue;
            const QByteArray target = withoutFragment(http::resolved(from.url, location));
            for (qsizetype j = i + 1; j < std::min(m_exchanges.size(), i + 20); ++j) {
                Exchange &to = m_exchanges[j];
                if (to.redirectedFrom != 0 || withoutFragment(to.url) != target)
                    continue;
                to.redirectedFrom = from.id;
                break;
            }
        }
    }

    static QByteArray withoutFragment(const QByteArray &url)
    {
        const qsizetype hash = url.indexOf('#');
        return hash < 0 ? url : url.first(hash);
    }

    void learn(const Exchange &exchange)
    {
        const bool document = isMetadataPath(http::pathOf(exchange.url));
        if (const auto object = document ? json::parseObject(exchange.responseBody) : Result<QJsonObject>(); object) {
            const auto endpoint = [&](QLatin1StringView member, Leg leg) {
                const QByteArray url = object->value(member).toString().toUtf8();
                if (!url.isEmpty())
                    m_endpoints.insert(withoutQuery(url), leg);
            };
            endpoint("jwks_uri"_L1, Leg::Jwks);
            endpoint("registration_endpoint"_L1, Leg::Registration);
            endpoint("authorization_endpoint"_L1, Leg::Authorize);
            endpoint("token_endpoint"_L1, Leg::Token);
            endpoint("introspection_endpoint"_L1, Leg::Introspect);
            endpoint("revocation_endpoint"_L1, Leg::Revoke);
        }
        const auto challenges = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
        if (const http::Challenge *bearer = challenges.find("Bearer"); bearer && bearer->has("resource_metadata"))
            m_resourceDocuments.insert(bearer->parameter("resource_metadata"));
        if (speaksMcp(exchange) || exchange.leg == Leg::Mcp || exchange.leg == Leg::Reach)
            m_mcpUrls.insert(withoutQuery(exchange.url));
    }

    static bool speaksMcp(const Exchange &exchange)
    {
        const auto &headers = exchange.requestHeaders;
        if (isMetadataPath(http::pathOf(exchange.url)) || exchange.url.contains("/.well-known/oauth-protected-resource")
            || exchange.method == "OPTIONS")
            return false;
        if (headers.contains("mcp-session-id") || headers.contains("mcp-method")
            || exchange.responseHeaders.contains("mcp-session-id"))
            return true;
        if (exchange.method == "POST")
            if (const auto body = json::parseObject(exchange.requestBody); body && body->contains("jsonrpc"_L1))
                return true;
        return headers.contains("mcp-protocol-version");
    }

    static bool acceptsStream(const Exchange &exchange)
    {
        return exchange.requestHeaders.value("accept").contains("text/event-stream");
    }

    // An answer of a resource server: a Bearer challenge, or nothing but an answer, as `curl -i` leaves it.
    static bool refusesBearer(const Exchange &exchange)
    {
        if (exchange.status != 401 && exchange.status != 403)
            return false;
        return http::parseChallenges(exchange.responseHeaders.values("www-authenticate")).find("Bearer") != nullptr
            || exchange.url.isEmpty();
    }

    Leg formLeg(const Exchange &exchange) const
    {
        const http::Form form = http::formDecode(exchange.requestBody);
        if (form.contains(u"grant_type"_s))
            return form.value(u"grant_type"_s) == "refresh_token"_L1 ? Leg::Refresh : Leg::Token;
        const QByteArray path = http::pathOf(exchange.url);
        if (form.contains(u"token"_s) && path.endsWith("/introspect"))
            return Leg::Introspect;
        if (form.contains(u"token"_s) && path.endsWith("/revoke"))
            return Leg::Revoke;
        return Leg::Other;
    }

    Leg legOf(const Exchange &exchange) const
    {
        if (exchange.method == "OPTIONS")
            return Leg::Other; // a browser asks whether it may
        if (exchange.url.isEmpty())
            return legOfAnswer(exchange);
        const QByteArray path = http::pathOf(exchange.url);
        if (path.contains("/.well-known/oauth-protected-resource") || m_resourceDocuments.contains(exchange.url))
            return Leg::ResourceMetadata;
        if (isMetadataPath(path))
            return Leg::ServerMetadata;
        if (const Leg leg = formLeg(exchange); leg != Leg::Other)
            return leg;
        const Leg named = m_endpoints.value(withoutQuery(exchange.url), Leg::Other);
        // The same path may serve several: /authorize answers a POST of its own pages, too.
        if (named != Leg::Other && (named != Leg::Authorize || http::queryOf(exchange.url).contains(u"client_id"_s)))
            return named;
        if (speaksMcp(exchange) || m_mcpUrls.contains(withoutQuery(exchange.url)))
            return Leg::Mcp;
        const http::Form query = http::queryOf(exchange.url);
        if (query.contains(u"client_id"_s) && (query.contains(u"response_type"_s) || query.contains(u"request_uri"_s)))
            return Leg::Authorize;
        return legByShape(exchange, path);
    }

    // Of an answer without its request, as `curl -i` leaves it: what it holds. Whoever looks for an MCP server's fault
    // sends that server's answer, unless it says otherwise.
    static Leg legOfAnswer(const Exchange &exchange)
    {
        static const QStringList ofTokenEndpoint{
            u"invalid_grant"_s,          u"invalid_client"_s, u"unauthorized_client"_s,
            u"unsupported_grant_type"_s, u"invalid_scope"_s,  u"invalid_target"_s,
            u"invalid_dpop_proof"_s,     u"use_dpop_nonce"_s, u"authorization_pending"_s};
        const auto body = json::parseObject(exchange.responseBody);
        const auto has = [&body](QLatin1StringView name) { return body && body->contains(name); };
        if (has("jsonrpc"_L1))
            return Leg::Mcp;
        if (has("access_token"_L1) || ofTokenEndpoint.contains(body ? body->value("error"_L1).toString() : QString()))
            return Leg::Token;
        if (has("issuer"_L1))
            return Leg::ServerMetadata;
        if (has("authorization_servers"_L1))
            return Leg::ResourceMetadata;
        if (has("keys"_L1))
            return Leg::Jwks;
        const QByteArray type = http::mediaType(exchange.responseHeaders.value("content-type"));
        return exchange.status >= 400 || type == "text/event-stream"
                || exchange.responseHeaders.contains("mcp-session-id")
            ? Leg::Mcp
            : Leg::Other;
    }

    static Leg legByShape(const Exchange &exchange, const QByteArray &path)
    {
        const auto answer = json::parseObject(exchange.responseBody);
        if (exchange.method == "GET" && answer && answer->value("keys"_L1).isArray())
            return Leg::Jwks;
        if (exchange.method == "GET"
            && (path.endsWith("/v1/keys") || path.endsWith("/jwks.json") || path.endsWith("/jwks")))
            return Leg::Jwks;
        if (exchange.method == "POST" && (path.endsWith("/v1/token") || path.endsWith("/oauth/token")))
            return Leg::Token;
        if (exchange.method == "POST")
            if (const auto body = json::parseObject(exchange.requestBody); body && body->contains("redirect_uris"_L1))
                return Leg::Registration;
        const bool endpoint = path.endsWith("/mcp") || path.endsWith("/mcp/") || path.endsWith("/sse");
        if (refusesBearer(exchange) || acceptsStream(exchange) || endpoint)
            return Leg::Mcp;
        return Leg::Other;
    }

    // What a redirect leads to is for what the redirected request was for.
    void followRedirects()
    {
        QHash<qint64, Leg> legs;
        for (Exchange &exchange : m_exchanges) {
            const Leg before = exchange.redirectedFrom != 0 ? legs.value(exchange.redirectedFrom, Leg::Other)
                                                            : Leg::Other;
            const bool document = before == Leg::ResourceMetadata || before == Leg::ServerMetadata
                || before == Leg::Jwks || before == Leg::Mcp || before == Leg::Reach;
            if (document)
                exchange.leg = before;
            legs.insert(exchange.id, exchange.leg);
        }
    }

    // The first request to the MCP server, without credentials, and what it was redirected to.
    void nameTheFirst()
    {
        qint64 reached = 0;
        for (Exchange &exchange : m_exchanges) {
            if (exchange.leg == Leg::Reach)
                return;
            if (exchange.leg != Leg::Mcp)
                continue;
            const bool goesOn = reached != 0 && exchange.redirectedFrom == reached;
            if ((reached != 0 && !goesOn) || exchange.requestHeaders.contains("authorization"))
                return;
            exchange.leg = Leg::Reach;
            reached = exchange.id;
        }
    }

    // Metadata that was asked for although another document had been found already was needed by nobody.
    void markProbes()
    {
        QByteArray mcpOrigin;
        for (const Exchange &exchange : std::as_const(m_exchanges))
            if (exchange.leg == Leg::Reach || exchange.leg == Leg::Mcp) {
                mcpOrigin = http::originOf(exchange.url);
                break;
            }
        bool found = false;
        QSet<qint64> probes;
        for (Exchange &exchange : m_exchanges) {
            if (exchange.leg != Leg::ServerMetadata || !exchange.note.isEmpty())
                continue;
            const bool legacy = http::originOf(exchange.url) == mcpOrigin
                && http::pathOf(exchange.url) == "/.well-known/oauth-authorization-server";
            if ((found && legacy) || probes.contains(exchange.redirectedFrom)) {
                exchange.note = u"probe: another document had been found"_s;
                probes.insert(exchange.id);
                continue;
            }
            const auto object = exchange.ok() ? json::parseObject(exchange.responseBody) : Result<QJsonObject>();
            found = found || (object && object->value("issuer"_L1).isString());
        }
    }

    QList<Exchange> &m_exchanges;
    QHash<QByteArray, Leg> m_endpoints;
    QSet<QByteArray> m_resourceDocuments;
    QSet<QByteArray> m_mcpUrls;
};

} // namespace

void classify(QList<http::Exchange> &exchanges, QByteArrayView mcpUrl)
{
    Classifier(exchanges, mcpUrl).run();
}

} // namespace authscope::dossier
