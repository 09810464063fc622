// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/endpoint.h"

#include "core/jose/base64url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// Whether an Accept field names the media type itself; a wildcard does not count, as in the SDKs.
bool accepts(const HttpRequest &request, QByteArrayView type)
{
    for (const QByteArray &field : request.headers.values("accept"))
        for (const QByteArray &item : field.split(','))
            if (http::mediaType(item) == type)
                return true;
    return false;
}

std::optional<Endpoint::Answer> mediaRefusal(const HttpRequest &request)
{
    if (!accepts(request, "application/json") || !accepts(request, "text/event-stream"))
        return rpcRefusal(406, "null"_ba, rpc::invalidRequest,
                          u"Not Acceptable: Client must accept both application/json and text/event-stream"_s);
    if (http::mediaType(request.headers.value("content-type")) != "application/json")
        return rpcRefusal(415, "null"_ba, rpc::invalidRequest,
                          u"Unsupported Media Type: Content-Type must be application/json"_s);
    return std::nullopt;
}

// Whether the message belongs to 2026-07-28: it says so in the header, or has the envelope of that revision.
bool isModern(const HttpRequest &request, const json::Value &root)
{
    if (request.headers.value("mcp-protocol-version") == Endpoint::modernVersion())
        return true;
    if (!root.isObject())
        return false;
    const json::Value params = root[u"params"];
    const json::Value meta = params.isObject() ? params[u"_meta"] : json::Value();
    return meta.isObject()
        && (meta[u"io.modelcontextprotocol/protocolVersion"] || meta[u"io.modelcontextprotocol/clientCapabilities"]);
}

// Cursors are opaque to clients; to us they are an offset.
std::optional<qsizetype> offsetOf(const json::Value &cursor, qsizetype count)
{
    if (!cursor)
        return 0;
    if (!cursor.isString())
        return std::nullopt;
    const auto bytes = jose::base64urlDecode(cursor.text().toUtf8());
    if (!bytes || !bytes->startsWith("after:"))
        return std::nullopt;
    bool good = false;
    const qsizetype offset = bytes->sliced(6).toLongLong(&good);
    if (!good || offset < 1 || offset >= count)
        return std::nullopt;
    return offset;
}

QByteArray cursorAfter(qsizetype offset)
{
    const QByteArray text = "after:"_ba + QByteArray::number(offset);
    return jose::base64urlEncode(text);
}

const Tool *toolNamed(const QString &name)
{
    const auto &tools = calculatorTools();
    const auto found = std::ranges::find(tools, name, &Tool::name);
    return found == tools.end() ? nullptr : &*found;
}

QByteArray modernMembers()
{
    return ",\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba + implementation()
        + '}';
}

} // namespace

const QList<QByteArray> &Endpoint::legacyVersions()
{
    static const QList<QByteArray> versions{"2025-11-25"_ba, "2025-06-18"_ba, "2025-03-26"_ba};
    return versions;
}

QByteArray Endpoint::modernVersion()
{
    return "2026-07-28"_ba;
}

Endpoint::Answer rpcRefusal(int status, const QByteArray &id, int code, const QString &message, const QByteArray &data)
{
    Endpoint::Answer answer;
    answer.status = status;
    answer.body = rpcError(id, code, message, data);
    return answer;
}

QByteArray implementation()
{
    return "{\"name\":\"authscope-calculator\",\"title\":\"Authscope calculator\",\"version\":\"" AUTHSCOPE_VERSION
           "\"}"_ba;
}

QByteArray versionList(bool withModern)
{
    QByteArray list = withModern ? "[\""_ba + Endpoint::modernVersion() + "\","_ba : "["_ba;
    for (const QByteArray &version : Endpoint::legacyVersions())
        list += '"' + version + "\","_ba;
    list.back() = ']';
    return list;
}

// The order of checks is that of the official suite's authors: media types, JSON, envelope, versions, method, names.
Endpoint::Answer Endpoint::post(const HttpRequest &request, const Caller &caller)
{
    if (auto refused = mediaRefusal(request))
        return *refused;
    const auto document = json::Document::parse(request.body);
    if (!document)
        return rpcRefusal(400, "null"_ba, rpc::parseError,
                          u"Parse error: the body is not JSON, "_s + document.error().evidence.left(200));
    const json::Value root = document->root();
    const Context context{request, caller, request.headers.value("mcp-protocol-version")};
    return isModern(request, root) ? modern(root, context) : legacy(root, context);
}

Endpoint::Answer Endpoint::listTools(const RpcMessage &message, const Context &context) const
{
    const auto &tools = calculatorTools();
    const auto offset = offsetOf(message.params ? message.params[u"cursor"] : json::Value(), qsizetype(tools.size()));
    if (!offset)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"The cursor is not one that this server gave"_s);
    const qsizetype end = qMin(qsizetype(tools.size()), *offset + qMax(1, m_options.pageSize));
    QByteArray result = "{\"tools\":["_ba;
    for (qsizetype i = *offset; i < end; ++i)
        result += (i > *offset ? ","_ba : ""_ba) + tools[size_t(i)].definition;
    result += ']';
    if (end < qsizetype(tools.size()))
        result += ",\"nextCursor\":\""_ba + cursorAfter(end) + '"';
    // The list is the same for every caller, but a protected server's answer does not belong into a shared cache.
    if (context.modern)
        result += ",\"ttlMs\":300000,\"cacheScope\":\"private\""_ba + modernMembers();
    return {200, rpcResult(message.id, result + '}'), {}, {}, {}};
}

Endpoint::Answer Endpoint::callTool(const RpcMessage &message, const Context &context) const
{
    const json::Value name = message.params ? message.params[u"name"] : json::Value();
    if (!name.isString())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"name\" must be the name of a tool"_s);
    const Tool *tool = toolNamed(name.text());
    if (!tool)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"Unknown tool: "_s + name.text().left(128));
    const json::Value arguments = message.params[u"arguments"];
    if (arguments && !arguments.isObject())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"arguments\" must be an object"_s);
    if (!context.caller.anonymous && !tool->scope.isEmpty() && !context.caller.scopes.contains(tool->scope)) {
        Answer answer;
        answer.missingScope = tool->scope;
        return answer;
    }
    ToolOutcome outcome = tool->run(arguments, context.caller);
    if (!outcome.problem.isEmpty()) {
        // Since 2025-11-25 the model is to see it, so that it can correct itself.
        if (!context.modern && context.version != legacyVersions().first())
            return rpcRefusal(200, message.id, rpc::invalidParams, outcome.problem);
        outcome.members = toolFailure(outcome.problem);
    }
    const QByteArray result = '{' + outcome.members + (context.modern ? modernMembers() : QByteArray()) + '}';
    return {200, rpcResult(message.id, result), {}, {}, {}};
}

} // namespace authscope::server
