// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An open MCP server with the everything set, and the requests of the eras to it.
#pragma once

#include "server/mcp/mcpserver.h"
#include "tests/support/livestream.h"
#include "tests/support/rawhttp.h"

#include <QtCore/QJsonArray>

namespace authscope::test {

class MovableClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1'795'435'200'000; // 2026-11-23T12:00:00Z
};

class OpenMcp
{
public:
    explicit OpenMcp(server::McpOptions options = {})
    {
        options.open = true;
        options.everything = true;
        options.clock = &clock;
        server = std::make_unique<server::McpServer>(std::move(options), nullptr);
        if (const auto listening = server->listen(); !listening)
            qFatal("%s", qPrintable(listening.error().what));
    }

    static QByteArray request(const QByteArray &method, const QByteArray &params = "{}", const QByteArray &id = "1")
    {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + '}';
    }
    static QByteArray call(const QByteArray &tool, const QByteArray &arguments = "{}", const QByteArray &id = "1")
    {
        return request("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + '}', id);
    }

    // Opens a legacy session; gives its id.
    QByteArray initialize(const QByteArray &version = "2025-11-25", const QByteArray &capabilities = "{}")
    {
        const Answer answer = client.send("POST", server->url(), postHeaders(),
                                          request("initialize",
                                                  "{\"protocolVersion\":\"" + version
                                                      + "\",\"capabilities\":" + capabilities
                                                      + ",\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}"));
        return answer.header("mcp-session-id");
    }
    static http::Headers postHeaders(const QByteArray &session = {})
    {
        http::Headers headers{{"Content-Type", "application/json"}, {"Accept", "application/json, text/event-stream"}};
        if (!session.isEmpty())
            headers.add("Mcp-Session-Id", session);
        return headers;
    }
    static http::Headers getHeaders(const QByteArray &session, const QByteArray &lastEvent = {})
    {
        http::Headers headers{{"Accept", "text/event-stream"}, {"Mcp-Session-Id", session}};
        if (!lastEvent.isEmpty())
            headers.add("Last-Event-ID", lastEvent);
        return headers;
    }
    Answer post(const QByteArray &session, const QByteArray &body)
    {
        return client.send("POST", server->url(), postHeaders(session), body);
    }
    std::unique_ptr<LiveStream> stream(const QByteArray &session, const QByteArray &body)
    {
        return std::make_unique<LiveStream>("POST", server->url(), postHeaders(session), body);
    }
    std::unique_ptr<LiveStream> listen(const QByteArray &session, const QByteArray &lastEvent = {})
    {
        return std::make_unique<LiveStream>("GET", server->url(), getHeaders(session, lastEvent));
    }

    // 2026-07-28: `params` without braces, put beside the envelope.
    static QByteArray modernBody(const QByteArray &method, const QByteArray &params, const QByteArray &capabilities,
                                 const QByteArray &id = "1")
    {
        return request(method,
                       "{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                       "\"io.modelcontextprotocol/clientCapabilities\":"
                           + capabilities + '}' + (params.isEmpty() ? QByteArray() : ',' + params) + '}',
                       id);
    }
    static http::Headers modernHeaders(const QByteArray &method, const QByteArray &name = {})
    {
        http::Headers headers = postHeaders();
        headers.add("MCP-Protocol-Version", "2026-07-28");
        headers.add("Mcp-Method", method);
        if (!name.isEmpty())
            headers.add("Mcp-Name", name);
        return headers;
    }
    Answer modern(const QByteArray &method, const QByteArray &name, const QByteArray &params,
                  const QByteArray &capabilities = "{}")
    {
        return client.send("POST", server->url(), modernHeaders(method, name),
                           modernBody(method, params, capabilities));
    }
    std::unique_ptr<LiveStream> modernStream(const QByteArray &method, const QByteArray &name, const QByteArray &params,
                                             const QByteArray &capabilities = "{}")
    {
        return std::make_unique<LiveStream>("POST", server->url(), modernHeaders(method, name),
                                            modernBody(method, params, capabilities));
    }

    // A gauge or counter of /metrics.
    qint64 metric(const QByteArray &name)
    {
        const QByteArray text = client.get(server->origin() + "/metrics").body;
        const QByteArray start = "\nauthscope_mcp_" + name + ' ';
        const qsizetype at = text.indexOf(start);
        return at < 0 ? -1 : text.sliced(text.indexOf(' ', at + 1)).split('\n').first().trimmed().toLongLong();
    }

    MovableClock clock;
    std::unique_ptr<server::McpServer> server;
    RawClient client;
};

// The first text of a tool's result.
inline QString resultText(const QJsonObject &message)
{
    using namespace Qt::StringLiterals;
    const QJsonArray content = message.value("result"_L1).toObject().value("content"_L1).toArray();
    return content.first().toObject().value("text"_L1).toString();
}

inline int errorCode(const QJsonObject &message)
{
    using namespace Qt::StringLiterals;
    return message.value("error"_L1).toObject().value("code"_L1).toInt();
}

} // namespace authscope::test
