// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around an MCP server and behaves badly: gateways in front of it, its machine's clock, the accounts that its
// tools use upstream.

#include "server/mcp/deployment.h"

#include "core/http/origin.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qint64 skewSeconds = 3700; // more than a token lives
constexpr qsizetype tinyBody = 64;

HttpResponse rateLimited()
{
    HttpResponse response = HttpResponse::json(
        429, "{\"error\":\"rate_limited\",\"error_description\":\"Too many requests\"}"_ba);
    response.headers.add("retry-after"_ba, "7"_ba);
    return response;
}

HttpResponse gatewayPage(int status, const QByteArray &server, const QByteArray &title)
{
    HttpResponse response{status, {{"content-type"_ba, "text/html"_ba}, {"server"_ba, server}}, {}};
    response.body = "<html>\r\n<head><title>"_ba + title + "</title></head>\r\n<body>\r\n<center><h1>"_ba + title
        + "</h1></center>\r\n</body>\r\n</html>\r\n"_ba;
    return response;
}

// As the SDKs say it.
HttpResponse originRejected()
{
    return HttpResponse::text(403, "Invalid Origin header\n"_ba);
}

// The same machine under another name, which makes another origin of it.
QByteArray otherName(QByteArray origin)
{
    const bool literal = origin.contains("://127.0.0.1");
    return literal ? origin.replace("://127.0.0.1", "://localhost") : origin.replace("://localhost", "://127.0.0.1");
}

bool isModern(const HttpRequest &request)
{
    return request.headers.value("mcp-protocol-version") == Endpoint::modernVersion();
}

} // namespace

qint64 Deployment::ShiftedClock::nowMs() const
{
    return m_base.nowMs() + (m_deployment.isOn("CLOCK_SKEW_SERVER") ? skewSeconds * 1000 : 0);
}

QByteArray Deployment::date() const
{
    if (!isOn("CLOCK_SKEW_SERVER"))
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray Deployment::publicOrigin(const QByteArray &origin) const
{
    // base_url left at the name that the server has inside its cluster.
    return isOn("CFG_BASE_URL") ? "http://calculator-0.calculator.svc:8000"_ba : withScheme(origin);
}

QByteArray Deployment::withScheme(const QByteArray &origin) const
{
    // base_url was copied from where a proxy ends TLS, and there is no proxy.
    const bool wrong = isOn("TLS_PLAIN_ON_TLS") && m_options.listener.certificateFile.isEmpty();
    return wrong && origin.startsWith("http:") ? QByteArray("https:" + origin.sliced(5)) : origin;
}

std::optional<HttpResponse> Deployment::inFront(const HttpRequest &request, const QByteArray &origin) const
{
    if (isOn("RATE_LIMITED_MCP"))
        return rateLimited();
    if (isOn("UPSTREAM_5XX"))
        return gatewayPage(502, "nginx"_ba, "502 Bad Gateway"_ba);
    if (isOn("HOST_REJECTED"))
        return HttpResponse::text(421, "Invalid Host header\n"_ba);
    // Its list of allowed origins has none of a page.
    if (isOn("ORIGIN_REJECTED") && request.headers.contains("origin"))
        return originRejected();
    // A gateway with an authorizer of its own, which knows nothing of these tokens.
    if (isOn("PROXY_401_FOREIGN") && request.headers.contains("authorization"))
        return gatewayPage(401, "awselb/2.0"_ba, "401 Authorization Required"_ba);
    if (isOn("HTTP_405_METHOD") && request.method == "POST") {
        HttpResponse response = HttpResponse::text(405, "Method Not Allowed\n"_ba);
        response.headers.add("allow"_ba, "GET"_ba);
        return response;
    }
    if (isOn("BODY_TOO_LARGE") && request.body.size() > tinyBody)
        return gatewayPage(413, "nginx"_ba, "413 Request Entity Too Large"_ba);
    if (isOn("HEADER_STRIPPED_REDIRECT") && origin.endsWith(QByteArray("//" + request.host)))
        return HttpResponse::redirect(307, otherName(origin) + request.path);
    const QByteArray version = request.headers.value("mcp-protocol-version");
    if (isOn("PROTOCOL_VERSION") && !version.isEmpty() && version != "2024-11-05")
        return HttpResponse::json(400,
                                  rpcError("null"_ba, rpc::invalidRequest,
                                           u"Bad Request: Unsupported protocol version: "_s
                                               + QString::fromUtf8(version.left(40))
                                               + u". Supported versions: 2024-11-05"_s));
    return std::nullopt;
}

void Deployment::tamper(HttpRequest &request) const
{
    if (isOn("HEADER_STRIPPED_PROXY"))
        request.headers.remove("authorization");
    if (isOn("HEADER_MIRROR_MISMATCH")) {
        request.headers.remove("mcp-method");
        request.headers.remove("mcp-name");
    }
    // What is not on its list of headers does not pass the gateway.
    if (isOn("SESSION_MISSING") && !isModern(request)) {
        request.headers.remove("mcp-session-id");
        request.headers.remove("mcp-protocol-version");
    }
}

std::optional<Denial> Deployment::forbidden(const Caller &caller) const
{
    if (isOn("SCOPE_INSUFFICIENT_403") && !caller.scopes.contains(adminScope()))
        return Denial{.status = 403,
                      .error = "insufficient_scope"_ba,
                      .description = u"The access token lacks scope %1, which this server requires"_s.arg(adminScope()),
                      .scope = adminScope()};
    if (isOn("SCOPE_403_NO_HINT"))
        return Denial{.status = 403, .error = {}, .description = u"Forbidden"_s, .scope = {}};
    // It looks for the scope in a claim that the tokens do not have.
    if (isOn("STEP_UP_LOOP"))
        return Denial{.status = 403,
                      .error = "insufficient_scope"_ba,
                      .description = u"Required scope: calculator.add"_s,
                      .scope = u"calculator.add"_s};
    return std::nullopt;
}

void Deployment::spoil(Denial &denial) const
{
    denial.withChallenge = !isOn("WWW_MISSING") && !(denial.status == 403 && isOn("SCOPE_403_NO_HINT"));
    denial.garbled = isOn("WWW_UNPARSABLE");
    denial.dpop |= isOn("DPOP_REQUIRED_RS");
}

void Deployment::shutOut(const HttpRequest &request, HttpResponse &response) const
{
    const bool endpoint = request.path == endpointPath() && isOn("CORS_MCP_SERVER");
    const bool redirect = request.path == "/.well-known/oauth-authorization-server"
        && isOn("AS_METADATA_REDIRECT_CORS");
    const bool rejected = request.path == endpointPath() && isOn("ORIGIN_REJECTED")
        && request.headers.contains("origin");
    if (!endpoint && !redirect && !rejected)
        return;
    for (const char *name : {"access-control-allow-origin", "access-control-allow-headers",
                             "access-control-allow-methods", "access-control-expose-headers"})
        response.headers.remove(name);
    // The authentication stands outside of what would answer preflights, as middleware in the wrong order does.
    if (endpoint && request.method == "OPTIONS")
        response = HttpResponse::text(401, "Unauthorized\n"_ba);
    if (rejected && request.method == "OPTIONS")
        response = originRejected();
}

std::optional<Endpoint::Answer> Deployment::toolAnswer(const HttpRequest &request) const
{
    const bool denies = isOn("TOOL_AUTHZ_ERROR");
    const bool passes = isOn("TOKEN_PASSTHROUGH");
    const bool hides = isOn("LIST_EMPTY_BY_SCOPE");
    if (request.method != "POST" || (!denies && !passes && !hides))
        return std::nullopt;
    const auto document = json::Document::parse(request.body);
    if (!document)
        return std::nullopt;
    const RpcMessage message = rpcMessage(document->root());
    if (message.kind != RpcMessage::Kind::Request)
        return std::nullopt;
    const QByteArray end = (isModern(request) ? modernMembers() : QByteArray()) + '}';
    const QByteArray caching = isModern(request) ? ",\"ttlMs\":0,\"cacheScope\":\"private\""_ba : ""_ba;
    if (hides && message.method == "tools/list"_L1)
        return rpcAnswer(message.id, "{\"tools\":[]"_ba + caching + end);
    if (message.method != "tools/call"_L1 || hides)
        return std::nullopt;
    const QString text = denies ? u"Insufficient permissions: your account may not use this tool"_s
                                : u"Client error '401 Unauthorized' for url 'https://api.example.com/v1/add': "
                                  "{\"error\":\"invalid_token\",\"error_description\":\"audience mismatch\"}"_s;
    return rpcAnswer(message.id,
                     "{\"content\":[{\"type\":\"text\",\"text\":"_ba + jsonString(text) + "}],\"isError\":true"_ba
                         + end);
}

} // namespace authscope::server
