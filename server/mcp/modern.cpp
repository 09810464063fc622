// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Revision 2026-07-28: stateless, an envelope in each request's _meta, and headers that mirror the body.
#include "server/mcp/endpoint.h"
#include "server/mcp/mirror.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

Endpoint::Answer mismatch(const QByteArray &id, const QString &header)
{
    return rpcRefusal(400, id, rpc::headerMismatch,
                      u"Header mismatch: "_s + header + u" is missing, or differs from the body"_s);
}

// The member of the parameters that Mcp-Name mirrors, if the method has one.
QStringView namedBy(const QString &method)
{
    if (method == "tools/call"_L1 || method == "prompts/get"_L1)
        return u"name";
    if (method == "resources/read"_L1)
        return u"uri";
    if (method.startsWith("tasks/"_L1))
        return u"taskId";
    return {};
}

QSet<QString> texts(const json::Value &array)
{
    static constexpr qsizetype atMost = 1000;
    QSet<QString> result;
    for (json::Value item = array.isArray() ? array.first() : json::Value(); item && result.size() < atMost;
         item = item.next())
        if (item.isString())
            result.insert(item.text());
    return result;
}

QByteArray acknowledged()
{
    return "{\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba + implementation()
        + "}}"_ba;
}

bool clientHasTasks(const RpcMessage &message)
{
    const json::Value declared = message.params[u"_meta"][u"io.modelcontextprotocol/clientCapabilities"];
    const json::Value extensions = declared[u"extensions"];
    return extensions.isObject() && extensions[u"io.modelcontextprotocol/tasks"].isObject();
}

} // namespace

bool Endpoint::isOffered(const QString &method) const
{
    static const QSet<QString> always{u"server/discover"_s, u"tools/call"_s, u"tools/list"_s};
    static const QSet<QString> everything{
        u"prompts/list"_s,   u"prompts/get"_s,  u"resources/list"_s,      u"resources/templates/list"_s,
        u"resources/read"_s, u"tasks/get"_s,    u"completion/complete"_s, u"subscriptions/listen"_s,
        u"tasks/update"_s,   u"tasks/cancel"_s,
    };
    return always.contains(method) || (m_hub.catalogue.isEverything() && everything.contains(method));
}

Endpoint::Answer Endpoint::modern(const json::Value &root, Context context)
{
    context.modern = true;
    context.version = modernVersion();
    const RpcMessage message = rpcMessage(root);
    if (message.kind == RpcMessage::Kind::Invalid || message.kind == RpcMessage::Kind::Response)
        return rpcRefusal(
            400, message.id, rpc::invalidRequest,
            u"Invalid request: "_s
                + (message.problem.isEmpty() ? u"in this revision a client sends no responses"_s : message.problem));
    Answer answer;
    if (message.kind == RpcMessage::Kind::Notification) {
        answer.status = 202;
        if (context.channel && message.method == "notifications/cancelled"_L1)
            cancelOn(*context.channel, message);
    } else {
        const json::Value meta = message.params ? message.params[u"_meta"] : json::Value();
        if (auto refused = modernRefusal(message, meta, context))
            answer = std::move(*refused);
        else if (auto known = feature(message, context))
            answer = std::move(*known);
        else if (message.method == "subscriptions/listen"_L1)
            answer = listen(message, context);
        else if (message.method.startsWith("tasks/"_L1))
            answer = modernTasks(message, context);
        else
            answer = discover(message);
    }
    answer.method = message.method;
    return answer;
}

std::optional<Endpoint::Answer> Endpoint::modernRefusal(const RpcMessage &message, const json::Value &meta,
                                                        const Context &context)
{
    const HttpRequest *request = context.request;
    const auto malformed = [&message](const QString &what) {
        return rpcRefusal(400, message.id, rpc::invalidParams, u"Invalid params: "_s + what);
    };
    if (!meta.isObject())
        return malformed(u"\"_meta\" is missing"_s);
    const json::Value version = meta[u"io.modelcontextprotocol/protocolVersion"];
    if (!version.isString())
        return malformed(u"\"_meta\" lacks \"io.modelcontextprotocol/protocolVersion\", a string"_s);
    if (!meta[u"io.modelcontextprotocol/clientCapabilities"].isObject())
        return malformed(u"\"_meta\" lacks \"io.modelcontextprotocol/clientCapabilities\", an object"_s);
    const json::Value level = meta[u"io.modelcontextprotocol/logLevel"];
    if (level && !(level.isString() && logLevelNamed(level.text())))
        return malformed(u"\"io.modelcontextprotocol/logLevel\" must be one of the eight levels"_s);
    if (request) {
        const QString header = unmirrored(*request, "mcp-protocol-version", u"MCP-Protocol-Version"_s, version.text());
        if (!header.isEmpty())
            return mismatch(message.id, header);
    }
    if (version.text() != QLatin1StringView(modernVersion()))
        return rpcRefusal(400, message.id, rpc::unsupportedVersion, u"Unsupported protocol version"_s,
                          "{\"supported\":"_ba + versionList(true) + ",\"requested\":"_ba
                              + jsonString(version.text().left(100)) + '}');
    if (request) {
        const QString header = unmirrored(*request, "mcp-method", u"Mcp-Method"_s, message.method);
        if (!header.isEmpty())
            return mismatch(message.id, header);
    }
    if (!isOffered(message.method))
        return rpcRefusal(404, message.id, rpc::methodNotFound, u"Method not found: "_s + message.method.left(128));
    const QStringView member = namedBy(message.method);
    const json::Value name = member.isEmpty() ? json::Value() : message.params[member];
    if (!request || !name.isString())
        return std::nullopt;
    QString header = unmirroredName(*request, name.text());
    const Tool *tool = header.isEmpty() && message.method == "tools/call"_L1 ? m_hub.catalogue.tool(name.text())
                                                                             : nullptr;
    if (tool && !tool->mirrored.empty())
        header = unmirroredArguments(*request, *tool, message.params[u"arguments"]);
    if (!header.isEmpty())
        return mismatch(message.id, header);
    return std::nullopt;
}

Endpoint::Answer Endpoint::discover(const RpcMessage &message) const
{
    QByteArray capabilities = "{\"tools\":{}}"_ba;
    if (m_hub.catalogue.isEverything())
        capabilities = "{\"tools\":{\"listChanged\":true},\"prompts\":{\"listChanged\":true},"
                       "\"resources\":{\"subscribe\":true,\"listChanged\":true},\"logging\":{},\"completions\":{},"
                       "\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}"_ba;
    const QByteArray result = "{\"resultType\":\"complete\",\"supportedVersions\":"_ba + versionList(true)
        + ",\"capabilities\":"_ba + capabilities + ",\"instructions\":"_ba + m_hub.catalogue.instructions()
        + ",\"ttlMs\":3600000,\"cacheScope\":\"public\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba
        + implementation() + "}}"_ba;
    return rpcAnswer(message.id, result);
}

Endpoint::Answer Endpoint::listen(const RpcMessage &message, const Context &context)
{
    const json::Value wish = message.params[u"notifications"];
    if (!wish.isObject())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"notifications\" must be an object"_s);
    Subscriptions::Filter filter;
    filter.tools = wish[u"toolsListChanged"].boolean();
    filter.prompts = wish[u"promptsListChanged"].boolean();
    filter.resources = wish[u"resourcesListChanged"].boolean();
    for (const QString &uri : texts(wish[u"resourceSubscriptions"]))
        if (!m_hub.catalogue.contents(uri).isEmpty())
            filter.uris.insert(uri);
    if (wish[u"taskIds"] && !clientHasTasks(message))
        return rpcRefusal(400, message.id, rpc::missingCapability, u"\"taskIds\" needs the tasks extension"_s,
                          tasksRequired());
    for (const QString &id : texts(wish[u"taskIds"]))
        if (m_hub.tasks.find(id, context.caller.key))
            filter.tasks.insert(id);
    const EventStreamPtr stream = streamFor(context);
    stream->expect();
    m_hub.subscriptions.listen(stream, message.id, filter);
    Answer answer;
    if (context.channel)
        return answer;
    stream->whenGone(
        [this, weak = std::weak_ptr(stream), id = message.id] { m_hub.subscriptions.forget(weak.lock(), id); });
    answer.stream = stream;
    return answer;
}

Endpoint::Answer Endpoint::modernTasks(const RpcMessage &message, const Context &context)
{
    if (!clientHasTasks(message))
        return rpcRefusal(400, message.id, rpc::missingCapability, u"tasks/… needs the tasks extension"_s,
                          tasksRequired());
    const json::Value id = message.params[u"taskId"];
    const TaskPtr task = id.isString() ? m_hub.tasks.find(id.text(), context.caller.key) : nullptr;
    if (!task || !task->isExtension)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"There is no such task, or it has expired"_s);
    if (message.method == "tasks/get"_L1)
        return rpcAnswer(message.id, '{' + task->detailedMembers() + modernMembers() + '}');
    if (message.method == "tasks/cancel"_L1) {
        if (const auto call = task->call.lock())
            call->cancel();
        return rpcAnswer(message.id, acknowledged());
    }
    const json::Value responses = message.params[u"inputResponses"];
    const auto answers = responses.isObject() ? json::parseObject(responses.raw().toByteArray())
                                              : Result<QJsonObject>(fail({}, {}));
    if (!answers)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"inputResponses\" must be an object"_s);
    for (auto it = answers->begin(); it != answers->end(); ++it)
        task->answer(it.key(), it.value().toObject());
    return rpcAnswer(message.id, acknowledged());
}

// On a connection, which does not end with the request, this takes the place of closing the stream.
void Endpoint::cancelOn(Channel &channel, const RpcMessage &message)
{
    const json::Value member = message.params ? message.params[u"requestId"] : json::Value();
    if (!member)
        return;
    const QByteArray id = member.raw().toByteArray();
    m_hub.subscriptions.forget(channel.stream, id);
    if (const auto call = channel.calls.take(id).lock())
        call->cancel();
}

} // namespace authscope::server
