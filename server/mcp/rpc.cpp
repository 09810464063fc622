// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

QByteArray jsonString(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray result;
    const QByteArray utf8 = text.toUtf8(); // lone surrogates become U+FFFD
    result.reserve(utf8.size() + 2);
    result.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            result.append('\\').append(c);
        } else if (uchar(c) < 0x20 || c == 0x7f) {
            result.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 15]);
        } else {
            result.append(c);
        }
    }
    return result.append('"');
}

RpcMessage rpcMessage(const json::Value &value)
{
    RpcMessage message;
    message.id = "null"_ba;
    const auto invalid = [&message](const QString &problem) {
        message.kind = RpcMessage::Kind::Invalid;
        message.problem = problem;
        return message;
    };
    if (!value.isObject())
        return invalid(u"A message must be a JSON object."_s);
    json::Value version;
    json::Value id;
    json::Value method;
    for (json::Value member = value.first(); member; member = member.next()) {
        const QString name = member.name();
        if (name == "id"_L1)
            id = member;
        else if (name == "method"_L1)
            method = member;
        else if (name == "params"_L1)
            message.params = member;
        else if (name == "jsonrpc"_L1)
            version = member;
        else if (name == "result"_L1)
            message.result = member;
        else if (name == "error"_L1)
            message.error = member;
    }
    const bool integer = id.isNumber() && !id.raw().contains('.') && !id.raw().contains('e') && !id.raw().contains('E');
    if (id.isString() || integer)
        message.id = id.raw().toByteArray();
    if (!version.isString() || version.text() != "2.0"_L1)
        return invalid(u"\"jsonrpc\" must be \"2.0\"."_s);
    if (id && !id.isString() && !integer)
        return invalid(u"\"id\" must be a string or an integer."_s);
    if (message.id.size() > 1024)
        return invalid(u"\"id\" is longer than 1024 bytes."_s);
    if (!method) {
        if ((!message.result && !message.error) || !id)
            return invalid(u"\"method\" is missing."_s);
        message.kind = RpcMessage::Kind::Response;
        return message;
    }
    if (!method.isString())
        return invalid(u"\"method\" must be a string."_s);
    if (message.params && !message.params.isObject())
        return invalid(u"\"params\" must be an object."_s);
    message.method = method.text();
    message.kind = id ? RpcMessage::Kind::Request : RpcMessage::Kind::Notification;
    return message;
}

QByteArray rpcCall(QByteArrayView method, const QByteArray &params, const QByteArray &id)
{
    QByteArray message = "{\"jsonrpc\":\"2.0\","_ba;
    if (!id.isEmpty())
        message += "\"id\":"_ba + id + ',';
    message += "\"method\":\""_ba + method + '"';
    if (!params.isEmpty())
        message += ",\"params\":"_ba + params;
    return message + '}';
}

QByteArray rpcResult(const QByteArray &id, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":"_ba + id + ",\"result\":"_ba + result + '}';
}

QByteArray rpcError(const QByteArray &id, int code, const QString &message, const QByteArray &data)
{
    QByteArray error = "{\"jsonrpc\":\"2.0\",\"id\":"_ba + id + ",\"error\":{\"code\":"_ba + QByteArray::number(code)
        + ",\"message\":"_ba + jsonString(message);
    if (!data.isEmpty())
        error += ",\"data\":"_ba + data;
    return error + "}}"_ba;
}

} // namespace authscope::server
