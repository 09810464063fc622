// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Revision 2026-07-28: stateless, an envelope in each request's _meta, and headers that mirror the body.
#include "server/mcp/endpoint.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// A mirrored value, unwrapped: "=?base64?…?=" holds UTF-8. Nothing if the wrapper is there but what is in it is not
// Base64 as an encoder writes it.
std::optional<QByteArray> unwrapped(const QByteArray &value)
{
    static constexpr QByteArrayView before("=?base64?");
    static constexpr QByteArrayView after("?=");
    if (value.size() < before.size() + after.size() || !value.startsWith(before) || !value.endsWith(after))
        return value;
    const QByteArray inner = value.sliced(before.size(), value.size() - before.size() - after.size());
    const QByteArray bytes = QByteArray::fromBase64(inner);
    if (bytes.toBase64() != inner)
        return std::nullopt;
    return bytes;
}

// Whether the header is there exactly once and says what the body says.
bool mirrors(const HttpRequest &request, const char *name, const QString &expected, bool wrapped)
{
    const QList<QByteArray> values = request.headers.values(name);
    if (values.size() != 1)
        return false;
    const auto value = wrapped ? unwrapped(values.first()) : values.first();
    return value && *value == expected.toUtf8();
}

Endpoint::Answer mismatch(const QByteArray &id, const QString &header)
{
    return rpcRefusal(400, id, rpc::headerMismatch,
                      u"Header mismatch: "_s + header + u" is missing, or differs from the body"_s);
}

bool isOffered(const QString &method)
{
    return method == "tools/call"_L1 || method == "tools/list"_L1 || method == "server/discover"_L1;
}

} // namespace

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
    } else {
        const json::Value meta = message.params ? message.params[u"_meta"] : json::Value();
        if (auto refused = modernRefusal(message, meta, context))
            answer = std::move(*refused);
        else if (message.method == "tools/call"_L1)
            answer = callTool(message, context);
        else if (message.method == "tools/list"_L1)
            answer = listTools(message, context);
        else
            answer = discover(message);
    }
    answer.method = message.method;
    return answer;
}

std::optional<Endpoint::Answer> Endpoint::modernRefusal(const RpcMessage &message, const json::Value &meta,
                                                        const Context &context) const
{
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
    if (!mirrors(context.request, "mcp-protocol-version", version.text(), false))
        return mismatch(message.id, u"MCP-Protocol-Version"_s);
    if (version.text() != QLatin1StringView(modernVersion()))
        return rpcRefusal(400, message.id, rpc::unsupportedVersion, u"Unsupported protocol version"_s,
                          "{\"supported\":"_ba + versionList(true) + ",\"requested\":"_ba
                              + jsonString(version.text().left(100)) + '}');
    if (!mirrors(context.request, "mcp-method", message.method, false))
        return mismatch(message.id, u"Mcp-Method"_s);
    if (!isOffered(message.method))
        return rpcRefusal(404, message.id, rpc::methodNotFound, u"Method not found: "_s + message.method.left(128));
    const json::Value name = message.params[u"name"];
    if (message.method == "tools/call"_L1 && name.isString()
        && !mirrors(context.request, "mcp-name", name.text(), true))
        return mismatch(message.id, u"Mcp-Name"_s);
    return std::nullopt;
}

Endpoint::Answer Endpoint::discover(const RpcMessage &message) const
{
    const QByteArray result = "{\"resultType\":\"complete\",\"supportedVersions\":"_ba + versionList(true)
        + ",\"capabilities\":{\"tools\":{}},\"instructions\":\"A calculator: add and subtract integers, and get_me "
          "says "
          "who is calling.\",\"ttlMs\":3600000,\"cacheScope\":\"public\","
          "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba
        + implementation() + "}}"_ba;
    return {200, rpcResult(message.id, result), {}, {}, {}};
}

} // namespace authscope::server
