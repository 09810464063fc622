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
        // On a connection there is nobody to tell but by an answer, and only requests have one.
        if (!context.channel || message.kind == RpcMessage::Kind::Request)
            answer = std::move(*refused);
    } else {
        answer = legacyMessage(message, context);
    }
    answer.method = message.method;
    return answer;
}

std::optional<Endpoint::Answer> Endpoint::legacyRefusal(Context &context, const QByteArray &id)
{
    if (context.channel) {
        if (!context.session)
            return rpcRefusal(400, id, rpc::invalidRequest, u"Bad Request: Initialize first"_s);
        context.version = context.session->version;
        return std::nullopt;
    }
    const QByteArray named = context.request->headers.value("mcp-protocol-version");
    if (!named.isNull() && !legacyVersions().contains(named))
        return rpcRefusal(400, id, rpc::invalidRequest,
                          u"Bad Request: Unsupported protocol version: "_s + QString::fromUtf8(named.left(40))
                              + u". Supported versions: "_s + QString::fromLatin1(versionList(true)));
    const QByteArray session = context.request->headers.value("mcp-session-id");
    if (session.isNull()) {
        // Without a session the header alone says what the client speaks; 2025-03-26 does not have it.
        if (named.isNull())
            return rpcRefusal(400, id, rpc::invalidRequest,
                              u"Bad Request: Missing session ID. Initialize first, or send "
                              "MCP-Protocol-Version"_s);
        context.version = named;
        return std::nullopt;
    }
    const SessionPtr &found = m_hub.sessions.find(session, context.caller.key);
    if (!found)
        return noSession(id);
    context.session = found;
    context.version = named.isNull() ? found->version : named;
    return std::nullopt;
}

QByteArray Endpoint::legacyCapabilities(const QByteArray &version) const
{
    if (!m_hub.catalogue.isEverything())
        return "{\"tools\":{\"listChanged\":false}}"_ba;
    QByteArray list = "{\"tools\":{\"listChanged\":true},\"prompts\":{\"listChanged\":true},"
                      "\"resources\":{\"subscribe\":true,\"listChanged\":true},\"logging\":{}"_ba;
    if (version != "2024-11-05")
        list += ",\"completions\":{}"_ba;
    if (version == legacyVersions().first())
        list += ",\"tasks\":{\"list\":{},\"cancel\":{},\"requests\":{\"tools\":{\"call\":{}}}}"_ba;
    return list + '}';
}

Endpoint::Answer Endpoint::initialize(const RpcMessage &message, const Context &context)
{
    const json::Value asked = message.params ? message.params[u"protocolVersion"] : json::Value();
    if (!asked.isString())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"protocolVersion\" must be a string"_s);
    QByteArray version = asked.text().toUtf8();
    if (!legacyVersions().contains(version) && !(context.channel && version == "2024-11-05"))
        version = legacyVersions().first();
    SessionPtr session;
    if (context.channel) {
        session = std::make_shared<Session>();
        session->version = version;
        session->caller = context.caller.key;
        session->standing = context.channel->stream;
        m_hub.sessions.adopt(session);
        if (const SessionPtr before = std::exchange(context.channel->session, session)) {
            before->standing = nullptr;
            before->close();
        }
    } else {
        session = m_hub.sessions.open(context.caller.key, version);
    }
    const json::Value capabilities = message.params[u"capabilities"];
    if (capabilities.isObject() && m_hub.catalogue.isEverything())
        session->capabilities = json::parseObject(capabilities.raw().toByteArray()).value_or(QJsonObject());
    Answer answer = rpcAnswer(message.id,
                              "{\"protocolVersion\":\""_ba + version + "\",\"capabilities\":"_ba
                                  + legacyCapabilities(version) + ",\"serverInfo\":"_ba + implementation()
                                  + ",\"instructions\":"_ba + m_hub.catalogue.instructions() + '}');
    answer.session = session->id;
    return answer;
}

Endpoint::Answer Endpoint::legacyMessage(const RpcMessage &message, const Context &context)
{
    if (message.kind == RpcMessage::Kind::Request)
        return legacyRequest(message, context);
    Answer accepted;
    accepted.status = 202;
    if (!context.session)
        return accepted;
    if (message.kind == RpcMessage::Kind::Response) {
        context.session->answer(message.id, message.result, message.error);
    } else if (message.method == "notifications/cancelled"_L1 && message.params) {
        const json::Value id = message.params[u"requestId"];
        const auto call = id ? context.session->calls.value(id.raw().toByteArray()).lock() : nullptr;
        if (call)
            call->cancel();
    }
    return accepted;
}

Endpoint::Answer Endpoint::legacyRequest(const RpcMessage &message, const Context &context)
{
    if (auto answer = feature(message, context))
        return *answer;
    if (message.method == "ping"_L1)
        return rpcAnswer(message.id, "{}"_ba);
    if (m_hub.catalogue.isEverything()) {
        if (message.method == "logging/setLevel"_L1)
            return setLogLevel(message, context);
        if (message.method == "resources/subscribe"_L1 || message.method == "resources/unsubscribe"_L1)
            return subscribe(message, context, message.method == "resources/subscribe"_L1);
        if (message.method.startsWith("tasks/"_L1) && context.version == legacyVersions().first())
            return legacyTasks(message, context);
    }
    return rpcRefusal(200, message.id, rpc::methodNotFound, u"Method not found: "_s + message.method.left(128));
}

Endpoint::Answer Endpoint::setLogLevel(const RpcMessage &message, const Context &context)
{
    const json::Value name = message.params ? message.params[u"level"] : json::Value();
    const auto level = name.isString() ? logLevelNamed(name.text()) : std::nullopt;
    if (!level)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"level\" must be one of the eight levels"_s);
    if (context.session)
        context.session->logLevel = *level;
    return rpcAnswer(message.id, "{}"_ba);
}

Endpoint::Answer Endpoint::subscribe(const RpcMessage &message, const Context &context, bool on)
{
    const json::Value uri = message.params ? message.params[u"uri"] : json::Value();
    if (!uri.isString() || (on && m_hub.catalogue.contents(uri.text()).isEmpty()))
        return rpcRefusal(200, message.id, uri.isString() ? rpc::resourceNotFound : rpc::invalidParams,
                          u"\"uri\" must be the URI of a resource"_s,
                          uri.isString() ? "{\"uri\":"_ba + jsonString(uri.text().left(2000)) + '}' : QByteArray());
    if (!context.session)
        return rpcAnswer(message.id, "{}"_ba); // nothing will come, as there is no stream
    if (!on)
        context.session->subscriptions.remove(uri.text());
    else if (context.session->subscriptions.size() < Session::maximumSubscriptions)
        context.session->subscriptions.insert(uri.text());
    else
        return rpcRefusal(200, message.id, rpc::invalidParams, u"Too many subscriptions in this session"_s);
    return rpcAnswer(message.id, "{}"_ba);
}

// Only 2025-03-26 has batches. What takes its time is answered on one stream with the rest.
Endpoint::Answer Endpoint::legacyBatch(const json::Value &root, Context context)
{
    if (context.version != "2025-03-26")
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Invalid request: this revision has no batches"_s);
    if (root.size() == 0 || root.size() > largestBatch)
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Invalid request: a batch has 1 to 100 messages"_s);
    const EventStreamPtr stream = streamFor(context);
    context.stream = stream;
    stream->expect();
    QByteArrayList answers;
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
            answers.append(answer.body);
    }
    Answer answer;
    answer.method = u"batch"_s;
    const bool streams = stream->isBusy();
    if (!streams && answers.isEmpty())
        answer.status = 202;
    else if (!streams || context.channel)
        answer.body = answers.isEmpty() ? QByteArray() : QByteArray('[' + answers.join(',') + ']');
    else
        for (const QByteArray &text : std::as_const(answers))
            stream->send(text);
    stream->answered();
    if (streams && !context.channel) {
        answer.stream = stream;
        if (!stream->name().isEmpty())
            m_hub.streams.keep(stream);
    }
    return answer;
}

} // namespace authscope::server
