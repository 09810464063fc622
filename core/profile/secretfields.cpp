// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/secretfields.h"

#include <QtCore/QSet>

#include <algorithm>

namespace authscope::profile {

namespace {

bool isHarmlessName(QByteArrayView header)
{
    static const QSet<QByteArray> names{"accept",     "accept-language", "accept-encoding", "content-type",
                                        "user-agent", "origin",          "referer",         "cache-control",
                                        "host",       "pragma",          "traceparent",     "x-request-id"};
    const QByteArray name = header.toByteArray().toLower();
    return names.contains(name) || name.startsWith("mcp-") || name.startsWith("x-forwarded-");
}

// "staging", "eu-west": would be found everywhere, and tells nothing.
bool isPlainWord(QByteArrayView value)
{
    return value.size() < 12
        && std::ranges::all_of(value, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '_'; });
}

} // namespace

void addSecrets(http::Redactor *redactor, const Connection &connection)
{
    for (const http::Header &header : connection.headers)
        if (!isHarmlessName(header.name) && !isPlainWord(header.value))
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
    // In a list nobody needs the value of a field whose name does not say that it is harmless.
    out.headers = {};
    for (const http::Header &header : connection.headers)
        out.headers.add(header.name,
                        isHarmlessName(header.name) ? redactor.header(header.name, header.value)
                                                    : QByteArray("\xE2\x80\xA6"));
    return out;
}

} // namespace authscope::profile
