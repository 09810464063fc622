// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/tools.h"

#include "server/mcp/rpc.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// An integer as JSON Schema means it: 3, but also 3.0 and 3e0 (2020-12 validation §6.1.1).
std::optional<qint64> integer(const json::Value &value)
{
    if (!value.isNumber())
        return std::nullopt;
    bool good = false;
    const qint64 exact = value.raw().toLongLong(&good);
    if (good)
        return exact;
    const double number = value.number();
    if (std::trunc(number) != number || std::abs(number) > 9007199254740991.0)
        return std::nullopt;
    return qint64(number);
}

QString kindName(const json::Value &value)
{
    if (!value)
        return u"nothing"_s;
    switch (value.kind()) {
    case json::Kind::Object: return u"an object"_s;
    case json::Kind::Array: return u"an array"_s;
    case json::Kind::String: return u"a string"_s;
    case json::Kind::Number:
        return u"the number "_s + QString::fromUtf8(value.raw().first(qMin(value.raw().size(), 40)));
    case json::Kind::True:
    case json::Kind::False: return u"a boolean"_s;
    case json::Kind::Null: break;
    }
    return u"null"_s;
}

// Arguments that the schema does not have ("additionalProperties": false).
QString strayArgument(const json::Value &arguments, const QStringList &known)
{
    for (json::Value member = arguments.first(); member; member = member.next())
        if (!known.contains(member.name()))
            return u"The argument \"%1\" is not one of this tool's."_s.arg(member.name().left(100));
    return {};
}

using Operation = bool (*)(qint64, qint64, qint64 *);

ToolOutcome calculate(const json::Value &arguments, Operation operation)
{
    qint64 values[2] = {};
    int index = 0;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        const json::Value value = arguments ? arguments[name] : json::Value();
        const auto number = integer(value);
        if (!number)
            return {
                {},
                u"The argument \"%1\" must be an integer of at most 64 bits, and is %2."_s.arg(name, kindName(value))};
        values[index++] = *number;
    }
    if (const QString stray = strayArgument(arguments, {u"a"_s, u"b"_s}); !stray.isEmpty())
        return {{}, stray};
    qint64 result = 0;
    if (operation(values[0], values[1], &result))
        return {toolFailure(u"The result does not fit into 64 bits."_s), {}};
    const QByteArray text = QByteArray::number(result);
    return {"\"content\":[{\"type\":\"text\",\"text\":\""_ba + text + "\"}],\"structuredContent\":{\"result\":"_ba
                + text + "},\"isError\":false"_ba,
            {}};
}

QJsonValue instant(const QJsonValue &seconds)
{
    if (!seconds.isDouble() || std::abs(seconds.toDouble()) > 253402300799.0)
        return QJsonValue::Null;
    return QDateTime::fromSecsSinceEpoch(qint64(seconds.toDouble()), QTimeZone::UTC).toString(Qt::ISODate);
}

// Only what the output schema allows: a claim of another type shows as null.
QJsonValue textOrNull(const QJsonValue &value)
{
    return value.isString() ? value : QJsonValue(QJsonValue::Null);
}

// The guide's fields, read from the verified token.
ToolOutcome whoCalls(const json::Value &arguments, const Caller &caller)
{
    if (const QString stray = arguments ? strayArgument(arguments, {}) : QString(); !stray.isEmpty())
        return {{}, stray};
    if (caller.anonymous)
        return {toolFailure(u"There is no access token: this server asks for none."_s), {}};
    const QJsonObject &claims = caller.claims;
    QJsonValue client = claims.value("cid"_L1);
    for (const QLatin1StringView name : {"client_id"_L1, "azp"_L1})
        if (!client.isString())
            client = claims.value(name);
    const QJsonObject result{
        {u"user_id"_s, textOrNull(claims.value("sub"_L1))},
        {u"uid"_s, textOrNull(claims.value("uid"_L1))},
        {u"issuer"_s, textOrNull(claims.value("iss"_L1))},
        {u"audience"_s, claims.value("aud"_L1).isArray() ? claims.value("aud"_L1) : textOrNull(claims.value("aud"_L1))},
        {u"client_id"_s, textOrNull(client)},
        {u"scopes"_s, QJsonArray::fromStringList(caller.scopes)},
        {u"issued_at"_s, instant(claims.value("iat"_L1))},
        {u"expires_at"_s, instant(claims.value("exp"_L1))},
        {u"token_id"_s, textOrNull(claims.value("jti"_L1))},
    };
    const QByteArray text = json::compact(result);
    return {textContent(QString::fromUtf8(text)) + ",\"structuredContent\":"_ba + text + ",\"isError\":false"_ba, {}};
}

QByteArray arithmetic(const char *name, const char *title, const char *description)
{
    return "{\"name\":\""_ba + name + "\",\"title\":\""_ba + title + "\",\"description\":\""_ba + description
        + "\",\"inputSchema\":{\"type\":\"object\",\"properties\":{"
          "\"a\":{\"type\":\"integer\",\"description\":\"The first number\"},"
          "\"b\":{\"type\":\"integer\",\"description\":\"The second number\"}},"
          "\"required\":[\"a\",\"b\"],\"additionalProperties\":false},"
          "\"outputSchema\":{\"type\":\"object\",\"properties\":{\"result\":{\"type\":\"integer\"}},"
          "\"required\":[\"result\"]},"
          "\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,"
          "\"openWorldHint\":false}}"_ba;
}

QByteArray identity()
{
    return "{\"name\":\"get_me\",\"title\":\"Who am I\","
           "\"description\":\"Says who is calling, as the verified access token tells it.\","
           "\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},"
           "\"outputSchema\":{\"type\":\"object\",\"properties\":{"
           "\"user_id\":{\"type\":[\"string\",\"null\"]},\"uid\":{\"type\":[\"string\",\"null\"]},"
           "\"issuer\":{\"type\":[\"string\",\"null\"]},"
           "\"audience\":{\"type\":[\"string\",\"array\",\"null\"],\"items\":{\"type\":\"string\"}},"
           "\"client_id\":{\"type\":[\"string\",\"null\"]},"
           "\"scopes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},"
           "\"issued_at\":{\"type\":[\"string\",\"null\"]},\"expires_at\":{\"type\":[\"string\",\"null\"]},"
           "\"token_id\":{\"type\":[\"string\",\"null\"]}},"
           "\"required\":[\"user_id\",\"uid\",\"issuer\",\"audience\",\"client_id\",\"scopes\",\"issued_at\","
           "\"expires_at\",\"token_id\"]},"
           "\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,"
           "\"openWorldHint\":false}}"_ba;
}

} // namespace

QByteArray toolFailure(const QString &text)
{
    return textContent(text) + ",\"isError\":true"_ba;
}

const std::vector<Tool> &calculatorTools()
{
    static const std::vector<Tool> tools{
        {u"add"_s, u"calculator.add"_s, arithmetic("add", "Add", "Adds two integers."),
         [](const json::Value &arguments, const Caller &) {
             return calculate(arguments, [](qint64 a, qint64 b, qint64 *r) { return qAddOverflow(a, b, r); });
         }},
        {u"subtract"_s, u"calculator.subtract"_s,
         arithmetic("subtract", "Subtract", "Subtracts the second integer from the first."),
         [](const json::Value &arguments, const Caller &) {
             return calculate(arguments, [](qint64 a, qint64 b, qint64 *r) { return qSubOverflow(a, b, r); });
         }},
        {u"get_me"_s, {}, identity(), whoCalls},
    };
    return tools;
}

} // namespace authscope::server
