// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/secretfields.h"

#include <QtCore/QSet>

#include <algorithm>

namespace authscope::profile {

namespace {

bool isHarmless(const http::Header &header)
{
    static const QSet<QByteArray> names{"accept",     "accept-language", "accept-encoding", "content-type",
                                        "user-agent", "origin",          "referer",         "cache-control",
                                        "host",       "pragma",          "traceparent",     "x-request-id"};
    const QByteArray name = header.name.toLower();
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    const bool isWord = header.value.size() < 16 && std::ranges::all_of(header.value, isLetter);
    return names.contains(name) || name.startsWith("mcp-") || name.startsWith("x-forwarded-") || isWord;
}

} // namespace

void addSecrets(http::Redactor *redactor, const Connection &connection)
{
    for (const http::Header &header : connection.headers)
        if (!isHarmless(header))
            redactor->addSecret(header.value);
}

Connection masked(const Connection &connection)
{
    http::Redactor redactor;
    addSecrets(&redactor, connection);
    Connection out = connection;
    out.url = redactor.url(connection.url);
    out.parameters = http::formDecode(
        redactor.body("application/x-www-form-urlencoded", http::formEncode(connection.parameters)));
    out.headers = {};
    for (const http::Header &header : connection.headers)
        out.headers.add(header.name, redactor.header(header.name, header.value));
    return out;
}

} // namespace authscope::profile
