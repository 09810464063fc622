// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An MCP server of the test's own on top of StubServer: revision 2025-11-25, a few tools, and several ways to misbehave.
#pragma once

#include "tests/support/stubserver.h"

#include <QtCore/QJsonArray>

namespace authscope::test {

enum class McpStub {
    Good,     // tools add, fails (isError), refuses (JSON-RPC error), lasts (a stream of keep-alives), ends
    Pings,    // every answer is an event stream of keep-alives that does not end
    Silent,   // every answer is the head of an event stream, nothing after it
    Page,     // every answer is a page of HTML with control characters
    Protected // 401 with a bare challenge; repeats the Authorization field in its text
};

// An event stream that goes on as long as the connection does, a comment a time.
inline StubAnswer keepAlives()
{
    StubAnswer answer{{StubAnswer::head(200, {{"Content-Type", "text/event-stream"}}) + "Connection: close\r\n\r\n"}};
    // Each piece follows when the client took the last; the pieces are large enough not to make a million of them.
    answer.more = [] { return QByteArray(": " + QByteArray(4096, '.') + "\n\n"); };
    return answer;
}

inline StubAnswer resultAnswer(const StubRequest &request, const QJsonObject &result)
{
    const QJsonObject message{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), request.json().value(QLatin1StringView("id"))},
                              {QStringLiteral("result"), result}};
    return StubAnswer::json(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

inline StubAnswer errorAnswer(const StubRequest &request, int code, const QString &text, int status,
                              http::Headers headers = {})
{
    const QJsonObject message{
        {QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
        {QStringLiteral("id"), request.json().value(QLatin1StringView("id"))},
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}}}};
    return StubAnswer::json(QJsonDocument(message).toJson(QJsonDocument::Compact), status, std::move(headers));
}

inline StubAnswer toolAnswer(const StubRequest &request)
{
    const QJsonObject params = request.json().value(QLatin1StringView("params")).toObject();
    const QString tool = params.value(QLatin1StringView("name")).toString();
    if (tool == QLatin1StringView("lasts"))
        return keepAlives();
    if (tool == QLatin1StringView("refuses"))
        return errorAnswer(request, -32602, QStringLiteral("no such number"), 200);
    const QJsonObject text{{QStringLiteral("type"), QStringLiteral("text")},
                           {QStringLiteral("text"), QStringLiteral("first\nsecond \x1b[31m")}};
    return resultAnswer(request,
                        {{QStringLiteral("content"), QJsonArray{text}},
                         {QStringLiteral("isError"), tool == QLatin1StringView("fails")}});
}

inline StubAnswer mcpAnswer(const StubRequest &request)
{
    const QString method = request.json().value(QLatin1StringView("method")).toString();
    if (method == QLatin1StringView("initialize"))
        return resultAnswer(request,
                            {{QStringLiteral("protocolVersion"), QStringLiteral("2025-11-25")},
                             {QStringLiteral("capabilities"), QJsonObject()},
                             {QStringLiteral("serverInfo"), QJsonObject()}});
    if (method == QLatin1StringView("tools/call"))
        return toolAnswer(request);
    if (method == QLatin1StringView("tools/list")) {
        QJsonArray tools;
        for (const char *name : {"add", "fails", "refuses", "lasts"})
            tools += QJsonObject{
                {QStringLiteral("name"), QString::fromLatin1(name)},
                {QStringLiteral("inputSchema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}}}};
        return resultAnswer(request, {{QStringLiteral("tools"), tools}});
    }
    if (method == QLatin1StringView("notifications/initialized"))
        return StubAnswer::plain(202);
    return errorAnswer(request, -32601, QStringLiteral("no such method"), 400);
}

inline StubServer::Handler mcpStub(McpStub kind)
{
    return [kind](const StubRequest &request) {
        switch (kind) {
        case McpStub::Good: return mcpAnswer(request);
        case McpStub::Pings: return keepAlives();
        case McpStub::Silent:
            return StubAnswer::raw(StubAnswer::head(200, {{"Content-Type", "text/event-stream"}}) + "\r\n", false);
        case McpStub::Page:
            return StubAnswer::plain(200, {{"Content-Type", "text/html"}}, "<!DOCTYPE html>\r\n<p>\x1b[31mHello\n");
        case McpStub::Protected:
            return errorAnswer(request, -32001, QString::fromLatin1("refused " + request.header("authorization")), 401,
                               {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
        }
        Q_UNREACHABLE_RETURN(StubAnswer());
    };
}

} // namespace authscope::test
