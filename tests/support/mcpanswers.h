// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What MCP servers answer, for tests that script one.
#pragma once

#include "core/mcp/client.h"
#include "tests/support/stubserver.h"

#include <QCoro/QCoroTask>

namespace authscope::test {

inline QByteArray idOf(const StubRequest &request)
{
    return QByteArray::number(request.json().value(QLatin1StringView("id")).toInteger());
}

inline QString methodOf(const StubRequest &request)
{
    return request.method == "POST" ? request.json().value(QLatin1StringView("method")).toString()
                                    : QString::fromLatin1(request.method);
}

inline QByteArray resultText(const StubRequest &request, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(request) + ",\"result\":" + result + "}";
}

inline QByteArray errorText(const StubRequest &request, int code, const QByteArray &data = "null")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(request) + ",\"error\":{\"code\":" + QByteArray::number(code)
        + ",\"message\":\"stub\",\"data\":" + data + "}}";
}

inline QByteArray framed(const QByteArray &data)
{
    return "event: message\ndata: " + data + "\n\n";
}

inline QByteArray notification(const QByteArray &method, const QByteArray &params)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
}

inline QByteArray discovered()
{
    return R"({"resultType":"complete","supportedVersions":["2026-07-28"],"capabilities":{"tools":{}}})";
}

inline QByteArray initialized(const QByteArray &revision = "2025-11-25",
                              const QByteArray &capabilities = "{\"tools\":{}}")
{
    return "{\"protocolVersion\":\"" + revision + "\",\"capabilities\":" + capabilities
        + ",\"serverInfo\":{\"name\":\"stub\",\"version\":\"1.2\"}}";
}

inline StubAnswer resultOf(const StubRequest &request, const QByteArray &result)
{
    return StubAnswer::json(resultText(request, result));
}

// Answers the opening of either era; everything else goes to `rest`.
inline StubServer::Handler modernServer(StubServer::Handler rest)
{
    return [rest](const StubRequest &request) {
        return methodOf(request) == QLatin1StringView("server/discover") ? resultOf(request, discovered())
                                                                         : rest(request);
    };
}

inline StubServer::Handler legacyServer(StubServer::Handler rest, const QByteArray &revision = "2025-11-25",
                                        const QByteArray &capabilities = "{\"tools\":{}}")
{
    return [rest, revision, capabilities](const StubRequest &request) {
        const QString method = methodOf(request);
        if (method == QLatin1StringView("server/discover"))
            return StubAnswer::plain(400);
        if (method == QLatin1StringView("initialize"))
            return StubAnswer::json(resultText(request, initialized(revision, capabilities)), 200,
                                    {{"Mcp-Session-Id", "s-1"}});
        if (method.startsWith(QLatin1StringView("notifications/")))
            return StubAnswer::plain(202);
        return rest(request);
    };
}

inline QStringList methods(const StubServer &server)
{
    QStringList list;
    for (const StubRequest &request : server.seen())
        list += methodOf(request);
    return list;
}

// The requests of one method, in order.
inline QList<StubRequest> requests(const StubServer &server, const QString &method)
{
    QList<StubRequest> list;
    for (const StubRequest &request : server.seen())
        if (methodOf(request) == method)
            list += request;
    return list;
}

// A client of a stub and what it needs; made anew for each test.
struct ClientLab {
    explicit ClientLab(const QByteArray &url, mcp::ClientConfiguration configuration = {})
    {
        configuration.url = url;
        client = std::make_unique<mcp::Client>(&http, std::move(configuration));
    }
    http::ExchangeLog log;
    http::Client http{&log};
    std::unique_ptr<mcp::Client> client;
    mcp::Client *operator->() const { return client.get(); }
};

} // namespace authscope::test
