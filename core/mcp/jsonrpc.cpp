// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/jsonrpc.h"

#include "core/base/excerpt.h"
#include "core/json/document.h"

#include <QtCore/QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

std::unexpected<Failure> invalid(const QString &why, const QByteArray &bytes)
{
    return fail(u"jsonrpc.invalid"_s, u"The message is no valid JSON-RPC 2.0: "_s + why, excerpt(bytes, 200));
}

// A string, or a number without a fraction (mcp.md RPC-2).
bool isId(const QJsonValue &value)
{
    return value.isString() || (value.isDouble() && std::floor(value.toDouble()) == value.toDouble());
}

} // namespace

Result<Message> parseMessage(const QByteArray &bytes)
{
    const auto document = json::Document::parse(bytes);
    if (!document)
        return fail(u"jsonrpc.not-json"_s, u"The message is not JSON: "_s + document.error().what,
                    document.error().evidence);
    const auto object = json::parseObject(bytes);
    if (!object && object.error().id == "json.type"_L1)
        return invalid(u"it is not an object."_s, bytes);
    if (!object)
        return invalid(object.error().what, bytes);
    if (object->value("jsonrpc"_L1).toString() != u"2.0"_s)
        return invalid(u"\"jsonrpc\" is not \"2.0\"."_s, bytes);

    Message message;
    message.bytes = bytes;
    const bool hasId = object->contains("id"_L1);
    const QJsonValue id = object->value("id"_L1);
    if (hasId && isId(id))
        message.id = document->root()[u"id"].raw().toByteArray();
    if (object->contains("method"_L1)) {
        if (!object->value("method"_L1).isString())
            return invalid(u"\"method\" is not a string."_s, bytes);
        if (hasId && message.id.isEmpty())
            return invalid(u"the \"id\" of a request must be a string or an integer."_s, bytes);
        if (object->contains("params"_L1) && !object->value("params"_L1).isObject())
            return invalid(u"\"params\" is not an object."_s, bytes);
        message.kind = hasId ? Message::Kind::Request : Message::Kind::Notification;
        message.method = object->value("method"_L1).toString();
        message.params = object->value("params"_L1).toObject();
        return message;
    }
    const bool hasResult = object->contains("result"_L1);
    const bool hasError = object->contains("error"_L1);
    if (hasResult == hasError)
        return invalid(u"it has neither \"method\" nor exactly one of \"result\" and \"error\"."_s, bytes);
    if (hasResult && message.id.isEmpty())
        return invalid(u"a result needs the id of its request."_s, bytes);
    if (hasResult) {
        message.kind = Message::Kind::Result;
        message.result = object->value("result"_L1);
        const QByteArrayView raw = document->root()[u"result"].raw();
        message.resultBegin = raw.data() - document->bytes().data();
        message.resultSize = raw.size();
        return message;
    }
    const QJsonObject error = object->value("error"_L1).toObject();
    if (!error.value("code"_L1).isDouble() || !error.value("message"_L1).isString())
        return invalid(u"\"error\" needs an integer \"code\" and a string \"message\"."_s, bytes);
    message.kind = Message::Kind::Error;
    message.errorCode = error.value("code"_L1).toInt();
    message.errorMessage = error.value("message"_L1).toString();
    message.errorData = error.value("data"_L1);
    return message;
}

Result<QList<Message>> parseMessages(const QByteArray &bytes, bool batches)
{
    const auto document = batches ? json::Document::parse(bytes) : Result<json::Document>(std::unexpected(Failure()));
    if (!document || !document->root().isArray()) {
        const Result<Message> single = parseMessage(bytes);
        if (!single)
            return std::unexpected(single.error());
        return QList<Message>{*single};
    }
    QList<Message> messages;
    for (json::Value element = document->root().first(); element; element = element.next()) {
        const Result<Message> message = parseMessage(element.raw().toByteArray());
        if (!message)
            return std::unexpected(message.error());
        messages += *message;
    }
    if (messages.isEmpty())
        return invalid(u"it is an empty batch."_s, bytes);
    return messages;
}

QByteArray requestBytes(qint64 id, const QString &method, const QJsonObject &params)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}};
    if (!params.isEmpty())
        object.insert("params"_L1, params);
    return json::compact(object);
}

QByteArray notificationBytes(const QString &method, const QJsonObject &params)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (!params.isEmpty())
        object.insert("params"_L1, params);
    return json::compact(object);
}

QByteArray responseBytes(const QByteArray &id, const QJsonObject &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + json::compact(result) + "}";
}

QByteArray errorBytes(const QByteArray &id, int code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":" + json::compact(error) + "}";
}

} // namespace authscope::mcp
