// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The revisions with a handshake: 2025-03-26, 2025-06-18 and 2025-11-25.
#include "server/mcp/endpoint.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qsizetype largestBatch = 100;

Endpoint::Answer noSession(const QByteArray &id)
{
    return rpcRefusal(404, id, rpc::invalidRequest,
                      u"Session not found: it has ended, or it is another caller's. "
                      "Initialize again"_s);
}

} // namespace

Endpoint::Answer Endpoint::legacy(const json::Value &root, Context context)
{
    if (root.isArray()) {
        if (auto refused = legacyRefusal(context, "null"_ba))
            return *refused;
        return legacyBatch(root, context);
    }
    const RpcMessage message = rpcMessage(root);
    if (message.kind == RpcMessage::Kind::Invalid)
        return rpcRefusal(400, message.id, rpc::invalidRequest, u"Invalid request: "_s + message.problem);
    Answer answer;
    if (message.kind == RpcMessage::Kind::Request && message.method == "initialize"_L1) {
        answer = initialize(message, context);
    } else if (auto refused = legacyRefusal(context, message.id)) {
        answer = std::move(*refused);
    } else {
        answer = legacyMessage(message, context);
    }
    answer.method = message.method;
    return answer;
}

std::optional<Endpoint::Answer> Endpoint::legacyRefusal(Context &context, const QByteArray &id)
{
    const QByteArray named = context.request.headers.value("mcp-protocol-version");
    if (!named.isNull() && !legacyVersions().contains(named))
        return rpcRefusal(400, id, rpc::invalidRequest,
                          u"Bad Request: Unsupported protocol version: "_s + QString::fromUtf8(named.left(40))
                              + u". Supported versions: "_s + QString::fromLatin1(versionList(true)));
    const QByteArray session = context.request.headers.value("mcp-session-id");
    if (session.isNull()) {
        // Without a session the header alone says what the client speaks; 2025-03-26 does not have it.
        if (named.isNull())
            return rpcRefusal(400, id, rpc::invalidRequest,
                              u"Bad Request: Missing session ID. Initialize first, or send "
                              "MCP-Protocol-Version"_s);
        context.version = named;
        return std::nullopt;
    }
    const Sessions::Session *found = m_sessions.find(session, context.caller.key);
    if (!found)
        return noSession(id);
    context.version = named.isNull() ? found->version : named;
    return std::nullopt;
}

Endpoint::Answer Endpoint::initialize(const RpcMessage &message, const Context &context)
{
    const json::Value asked = message.params ? message.params[u"protocolVersion"] : json::Value();
    if (!asked.isString())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"protocolVersion\" must be a string"_s);
    QByteArray version = asked.text().toUtf8();
    if (!legacyVersions().contains(version))
        version = legacyVersions().first();
    const QByteArray result = "{\"protocolVersion\":\""_ba + version
        + "\",\"capabilities\":{\"tools\":{\"listChanged\":false}},\"serverInfo\":"_ba + implementation()
        + ",\"instructions\":\"A calculator: add and subtract integers, and get_me says who is calling.\"}"_ba;
    return {200, rpcResult(message.id, result), m_sessions.open(context.caller.key, version), {}, {}};
}

Endpoint::Answer Endpoint::legacyMessage(const RpcMessage &message, const Context &context)
{
    // This server sends no requests, so a response answers nothing; it is taken, as notifications are.
    if (message.kind != RpcMessage::Kind::Request)
        return {202, {}, {}, {}, {}};
    if (message.method == "tools/call"_L1)
        return callTool(message, context);
    if (message.method == "tools/list"_L1)
        return listTools(message, context);
    if (message.method == "ping"_L1)
        return {200, rpcResult(message.id, "{}"_ba), {}, {}, {}};
    return rpcRefusal(200, message.id, rpc::methodNotFound, u"Method not found: "_s + message.method.left(128));
}

// Only 2025-03-26 has batches.
Endpoint::Answer Endpoint::legacyBatch(const json::Value &root, const Context &context)
{
    if (context.version != "2025-03-26")
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Invalid request: this revision has no batches"_s);
    if (root.size() == 0 || root.size() > largestBatch)
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Invalid request: a batch has 1 to 100 messages"_s);
    QByteArray answers;
    for (json::Value item = root.first(); item; item = item.next()) {
        const RpcMessage message = rpcMessage(item);
        Answer answer;
        if (message.kind == RpcMessage::Kind::Invalid)
            answer = rpcRefusal(400, message.id, rpc::invalidRequest, u"Invalid request: "_s + message.problem);
        else if (message.method == "initialize"_L1)
            answer = rpcRefusal(400, message.id, rpc::invalidRequest,
                                u"Invalid request: initialize is never batched"_s);
        else
            answer = legacyMessage(message, context);
        if (!answer.missingScope.isEmpty())
            return answer;
        if (!answer.body.isEmpty())
            answers += (answers.isEmpty() ? "["_ba : ","_ba) + answer.body;
    }
    if (answers.isEmpty())
        return {202, {}, {}, {}, u"batch"_s};
    return {200, answers + ']', {}, {}, u"batch"_s};
}

Endpoint::Answer Endpoint::remove(const HttpRequest &request, const Caller &caller)
{
    const QByteArray session = request.headers.value("mcp-session-id");
    if (session.isNull())
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Bad Request: Missing session ID"_s);
    if (!m_sessions.close(session, caller.key))
        return noSession("null"_ba);
    return {204, {}, {}, {}, {}};
}

} // namespace authscope::server
