// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/mirror.h"

#include <optional>

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

// Whether the header's text stands for the argument; integers compare as numbers (42 and 42.0).
bool standsFor(const QByteArray &text, const json::Value &argument)
{
    if (argument.isString())
        return text == argument.text().toUtf8();
    if (!argument.isNumber())
        return text == argument.raw();
    bool good = false;
    const double number = text.toDouble(&good);
    return good && number == argument.number();
}

} // namespace

QString unmirrored(const HttpRequest &request, const char *header, const QString &shownAs, const QString &expected)
{
    const QList<QByteArray> values = request.headers.values(header);
    return values.size() == 1 && values.first() == expected.toUtf8() ? QString() : shownAs;
}

QString unmirroredName(const HttpRequest &request, const QString &expected)
{
    const QList<QByteArray> values = request.headers.values("mcp-name");
    const auto value = values.size() == 1 ? unwrapped(values.first()) : std::nullopt;
    return value && *value == expected.toUtf8() ? QString() : u"Mcp-Name"_s;
}

QString unmirroredArguments(const HttpRequest &request, const Tool &tool, const json::Value &arguments)
{
    for (const MirroredArgument &mirrored : tool.mirrored) {
        const QList<QByteArray> values = request.headers.values(mirrored.header);
        const json::Value argument = arguments.isObject() ? arguments[mirrored.name] : json::Value();
        if (!argument || argument.isNull()) {
            if (values.isEmpty())
                continue;
            return QString::fromLatin1(mirrored.header);
        }
        const auto value = values.size() == 1 ? unwrapped(values.first()) : std::nullopt;
        if (!value || !standsFor(*value, argument))
            return QString::fromLatin1(mirrored.header);
    }
    return {};
}

} // namespace authscope::server
