// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/discovery.h"

#include "core/base/text.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

constexpr QByteArrayView oauthWellKnown = "/.well-known/oauth-authorization-server";
constexpr QByteArrayView openidWellKnown = "/.well-known/openid-configuration";
constexpr QByteArrayView resourceWellKnown = "/.well-known/oauth-protected-resource";

QByteArray trimmedPath(const QByteArray &path)
{
    return path == "/" ? QByteArray() : path;
}

http::Request metadataRequest(http::Leg leg, const QByteArray &url, const DiscoveryOptions &options)
{
    http::Request request;
    request.leg = leg;
    request.url = url;
    request.headers.add("Accept", "application/json");
    request.redirects = limits::redirects;
    request.mayFollow = [allowPrivate = options.allowPrivate](const QByteArray &from, const QByteArray &to) {
        return checkReach(from, to, u"The redirect"_s, allowPrivate);
    };
    request.stop = options.stop;
    return request;
}

// What came of one request, in a few words.
QString outcomeOf(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None)
        return exchange.errorText;
    return QString::number(exchange.status);
}

// Whether the next candidate is to be asked after this answer (mcp.md ASM-4): a clear "not here", not a breakdown.
bool meansElsewhere(const http::Exchange &exchange)
{
    return exchange.error == http::ErrorKind::None
        && ((exchange.status >= 400 && exchange.status < 500) || exchange.status == 502);
}

bool looksLikeHtml(const http::Exchange &exchange)
{
    return http::mediaType(exchange.responseHeaders.value("content-type")) == "text/html"
        || exchange.responseBody.trimmed().startsWith("<");
}

Failure notMetadata(const http::Exchange &exchange, const QString &doing, const QString &prefix)
{
    if (exchange.error != http::ErrorKind::None)
        return exchange.failure(doing);
    return {prefix + u".status"_s, u"%1: the server answered %2."_s.arg(doing, QString::number(exchange.status)),
            visible(exchange.url), exchange.id};
}

// Takes over metadata that may be used, but none of its endpoints that lead from a public server to a private address.
void accept(ServerDiscovery &found, ServerMetadata metadata, bool allowPrivate)
{
    found.problems += takeOutUnreachable(metadata, allowPrivate);
    found.metadata = std::move(metadata);
}

void reportMismatch(ServerDiscovery &found, const ServerMetadata &metadata, const QString &expected)
{
    found.problems += Failure{
        u"server-metadata.issuer"_s,
        u"The metadata is for the issuer %1, but %2 was asked for; such metadata must not be used "
        "(RFC 8414 §3.3)."_s.arg(visible(metadata.issuer), visible(expected)),
        metadata.issuer, metadata.exchange};
}

} // namespace

QList<QByteArray> resourceMetadataCandidates(const QByteArray &mcpUrl, const QByteArray &challengeUrl)
{
    const QByteArray origin = http::originOf(mcpUrl);
    const QByteArray path = trimmedPath(http::pathOf(mcpUrl));
    QList<QByteArray> candidates;
    if (!challengeUrl.isEmpty())
        candidates += challengeUrl;
    const QList<QByteArray> wellKnown{origin + resourceWellKnown + path, origin + resourceWellKnown};
    for (const QByteArray &url : wellKnown)
        if (!candidates.contains(url))
            candidates += url;
    return candidates;
}

QList<QByteArray> serverMetadataCandidates(const QString &issuer)
{
    QByteArray id = issuer.toUtf8();
    while (id.endsWith('/'))
        id.chop(1);
    const QByteArray origin = http::originOf(id);
    const QByteArray path = trimmedPath(http::pathOf(id));
    if (path.isEmpty())
        return {origin + oauthWellKnown, origin + openidWellKnown};
    return {origin + oauthWellKnown + path, origin + openidWellKnown + path, origin + path + openidWellKnown,
            origin + path + oauthWellKnown};
}

QByteArray legacyMetadataUrl(const QByteArray &mcpUrl)
{
    return http::originOf(mcpUrl) + oauthWellKnown;
}

QString issuerOfMetadataUrl(const QByteArray &url)
{
    const qsizetype query = url.indexOf('?');
    const QByteArray plain = query < 0 ? url : url.first(query);
    for (const QByteArrayView wellKnown : {oauthWellKnown, openidWellKnown}) {
        const qsizetype at = plain.indexOf(wellKnown);
        if (at < 0)
            continue;
        const QByteArray rest = plain.mid(at + wellKnown.size());
        if (rest.isEmpty() || rest.startsWith('/'))
            return QString::fromUtf8(plain.first(at) + rest);
    }
    return {};
}

QList<Failure> takeOutUnreachable(ServerMetadata &metadata, bool allowPrivate)
{
    const std::pair<QByteArray *, QString> endpoints[] = {
        {&metadata.authorizationEndpoint, u"authorization_endpoint"_s},
        {&metadata.tokenEndpoint, u"token_endpoint"_s},
        {&metadata.jwksUri, u"jwks_uri"_s},
        {&metadata.registrationEndpoint, u"registration_endpoint"_s},
        {&metadata.introspectionEndpoint, u"introspection_endpoint"_s},
        {&metadata.revocationEndpoint, u"revocation_endpoint"_s},
        {&metadata.pushedEndpoint, u"pushed_authorization_request_endpoint"_s},
        {&metadata.deviceEndpoint, u"device_authorization_endpoint"_s},
        {&metadata.userinfoEndpoint, u"userinfo_endpoint"_s},
        {&metadata.endSessionEndpoint, u"end_session_endpoint"_s},
    };
    QList<Failure> problems;
    for (const auto &[endpoint, name] : endpoints) {
        if (endpoint->isEmpty())
            continue;
        const Result<void> reach = checkReach(metadata.url, *endpoint, name, allowPrivate);
        if (reach || reach.error().id != "discovery.private-address"_L1)
            continue;
        Failure problem = reach.error();
        problem.exchange = metadata.exchange;
        problems += problem;
        endpoint->clear();
    }
    return problems;
}

Result<void> checkReach(const QByteArray &from, const QByteArray &to, const QString &what, bool allowPrivate)
{
    const auto url = http::checkedUrl(to, what);
    if (!url)
        return std::unexpected(url.error());
    const auto isInside = [](const QByteArray &address) {
        return http::isLoopback(address) || http::isPrivateAddress(address);
    };
    if (!allowPrivate && isInside(to) && !isInside(from))
        return fail(
            u"discovery.private-address"_s,
            u"%1 leads from the public %2 to the private address %3. Allow private networks for this connection "
            "if that is meant."_s.arg(what, visible(http::originOf(from)), visible(http::originOf(to))),
            visible(to));
    return {};
}

QCoro::Task<ResourceDiscovery> discoverResource(http::Client *client, QByteArray mcpUrl, QByteArray challengeUrl,
                                                DiscoveryOptions options)
{
    ResourceDiscovery found;
    const QList<QByteArray> candidates = resourceMetadataCandidates(mcpUrl, challengeUrl);
    for (const QByteArray &url : candidates) {
        const QString what = url == challengeUrl ? u"resource_metadata of the challenge"_s : u"The metadata address"_s;
        if (const auto reach = checkReach(mcpUrl, url, what, options.allowPrivate); !reach) {
            found.problems += reach.error();
            found.attempts += {url, 0, reach.error().what};
            continue;
        }
        http::Request request = metadataRequest(http::Leg::ResourceMetadata, url, options);
        const http::ExchangePtr exchange = co_await client->send(std::move(request));
        if (!exchange->ok()) {
            found.attempts += {url, exchange->id, outcomeOf(*exchange)};
            if (!meansElsewhere(*exchange) || url == challengeUrl)
                found.problems += notMetadata(*exchange, u"Fetching the protected resource metadata"_s,
                                              u"resource-metadata"_s);
            if (!meansElsewhere(*exchange) && exchange->error != http::ErrorKind::None)
                co_return found;
            continue;
        }
        auto metadata = ResourceMetadata::parse(exchange->responseBody, url, exchange->id);
        if (!metadata) {
            found.attempts += {url, exchange->id, metadata.error().what};
            found.problems += metadata.error();
            continue;
        }
        found.attempts += {url, exchange->id, u"found"_s};
        if (!resourceFits(metadata->resource, mcpUrl))
            found.problems += Failure{
                u"resource-metadata.mismatch"_s,
                u"The metadata is for the resource %1, which is not the server at %2; it must not be "
                "used (RFC 9728 §3.3)."_s.arg(visible(metadata->resource), visible(mcpUrl)),
                metadata->resource, exchange->id};
        if (metadata->authorizationServers.isEmpty())
            found.problems += Failure{u"resource-metadata.no-servers"_s,
                                      u"The metadata names no authorization server (authorization_servers)."_s,
                                      {},
                                      exchange->id};
        found.metadata = std::move(*metadata);
        co_return found;
    }
    if (found.problems.isEmpty())
        found.problems += Failure{
            u"resource-metadata.missing"_s,
            u"The server has no protected resource metadata (RFC 9728) at any of the places for it."_s,
            visible(candidates.last()), found.attempts.isEmpty() ? 0 : found.attempts.last().exchange};
    co_return found;
}

QCoro::Task<ServerDiscovery> discoverServer(http::Client *client, QByteArray mcpUrl, QString issuer,
                                            DiscoveryOptions options)
{
    ServerDiscovery found;
    if (const auto reach = checkReach(mcpUrl, issuer.toUtf8(), u"The issuer"_s, options.allowPrivate); !reach) {
        found.problems += reach.error();
        co_return found;
    }
    QList<QByteArray> candidates = serverMetadataCandidates(issuer);
    if (options.openidOnly)
        candidates.removeIf([](const QByteArray &url) { return !url.contains(openidWellKnown); });
    for (const QByteArray &url : candidates) {
        http::Request request = metadataRequest(http::Leg::ServerMetadata, url, options);
        const http::ExchangePtr exchange = co_await client->send(std::move(request));
        if (!exchange->ok()) {
            found.attempts += {url, exchange->id, outcomeOf(*exchange)};
            if (meansElsewhere(*exchange))
                continue;
            found.problems += notMetadata(*exchange, u"Fetching the authorization server metadata"_s,
                                          u"server-metadata"_s);
            co_return found;
        }
        auto metadata = ServerMetadata::parse(exchange->responseBody, url, exchange->id);
        if (!metadata) {
            const bool html = looksLikeHtml(*exchange);
            found.attempts += {url, exchange->id, html ? u"an HTML page"_s : metadata.error().what};
            found.problems += metadata.error();
            continue;
        }
        if (metadata->issuer != issuer) {
            found.attempts += {url, exchange->id, u"for the issuer "_s + visible(metadata->issuer)};
            reportMismatch(found, *metadata, issuer);
            continue;
        }
        found.attempts += {url, exchange->id, u"found"_s};
        accept(found, std::move(*metadata), options.allowPrivate);
        co_return found;
    }
    if (found.problems.isEmpty())
        found.problems += Failure{
            u"server-metadata.missing"_s,
            u"No authorization server metadata was found for the issuer %1."_s.arg(visible(issuer)), issuer,
            found.attempts.isEmpty() ? 0 : found.attempts.last().exchange};
    co_return found;
}

QCoro::Task<ServerDiscovery> discoverLegacyServer(http::Client *client, QByteArray mcpUrl, DiscoveryOptions options)
{
    ServerDiscovery found;
    found.legacy = true;
    const QByteArray url = legacyMetadataUrl(mcpUrl);
    http::Request request = metadataRequest(http::Leg::ServerMetadata, url, options);
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    found.attempts += {url, exchange->id, exchange->ok() ? u"found"_s : outcomeOf(*exchange)};
    if (!exchange->ok()) {
        found.problems += notMetadata(*exchange,
                                      u"Fetching the authorization server metadata of the MCP server's origin"_s,
                                      u"server-metadata"_s);
        co_return found;
    }
    auto metadata = ServerMetadata::parse(exchange->responseBody, exchange->url, exchange->id);
    if (!metadata) {
        found.attempts.last().outcome = metadata.error().what;
        found.problems += metadata.error();
        co_return found;
    }
    // Behind the guide's redirect the document speaks for the issuer at whose own place it was found.
    const QString expected = issuerOfMetadataUrl(exchange->url);
    if (metadata->issuer != expected) {
        reportMismatch(found, *metadata, expected);
        co_return found;
    }
    accept(found, std::move(*metadata), options.allowPrivate);
    co_return found;
}

QCoro::Task<Result<jose::KeySet>> fetchKeys(http::Client *client, QByteArray jwksUri, DiscoveryOptions options)
{
    http::Request request = metadataRequest(http::Leg::Jwks, jwksUri, options);
    request.maximumBody = limits::jwksBody;
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    if (!exchange->ok())
        co_return std::unexpected(notMetadata(*exchange, u"Fetching the key set (JWKS)"_s, u"jwks"_s));
    auto keys = jose::KeySet::parse(exchange->responseBody);
    if (!keys)
        co_return fail(keys.error().id, u"The key set (JWKS) cannot be read: "_s + keys.error().what,
                       keys.error().evidence, exchange->id);
    co_return std::move(*keys);
}

} // namespace authscope::oauth
