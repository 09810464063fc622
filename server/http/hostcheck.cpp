// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/hostcheck.h"

#include "core/http/headers.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_';
}

bool isAddressCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
}

// A decimal octet as inet_pton reads it: one to three digits, no leading zero.
bool isOctet(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return false;
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    return text.toInt() <= 255;
}

} // namespace

std::optional<HostPort> parseHost(QByteArrayView value)
{
    qsizetype end = 0;
    if (value.startsWith('[')) {
        end = value.indexOf(']');
        if (end < 3)
            return std::nullopt;
        for (const char c : value.sliced(1, end - 1))
            if (!isAddressCharacter(c))
                return std::nullopt;
        ++end;
    } else {
        while (end < value.size() && isNameCharacter(value[end]))
            ++end;
    }
    if (end == 0 || end > 255)
        return std::nullopt;
    HostPort result{value.first(end).toByteArray().toLower(), 0};
    if (end == value.size())
        return result;
    const QByteArrayView digits = value.sliced(end + 1);
    if (value[end] != ':' || digits.isEmpty() || digits.size() > 5)
        return std::nullopt;
    for (const char c : digits)
        if (c < '0' || c > '9')
            return std::nullopt;
    const int port = digits.toInt();
    if (port < 1 || port > 65535)
        return std::nullopt;
    result.port = quint16(port);
    return result;
}

bool isLoopbackHost(QByteArrayView host)
{
    if (http::sameName(host, "localhost") || host == "[::1]")
        return true;
    if (!host.startsWith("127."))
        return false;
    int octets = 0;
    qsizetype start = 0;
    while (start <= host.size()) {
        const qsizetype dot = host.indexOf('.', start);
        const qsizetype end = dot < 0 ? host.size() : dot;
        if (!isOctet(host.sliced(start, end - start)))
            return false;
        ++octets;
        start = end + 1;
    }
    return octets == 4;
}

bool isOwnHost(const HostPort &host, quint16 port, bool tls, const QList<QByteArray> &allowed)
{
    const quint16 named = host.port ? host.port : quint16(tls ? 443 : 80);
    if (named == port && isLoopbackHost(host.host))
        return true;
    for (const QByteArray &entry : allowed) {
        const auto other = parseHost(entry);
        if (other && other->host == host.host && (other->port == 0 || other->port == named))
            return true;
    }
    return false;
}

bool isOwnOrigin(QByteArrayView origin, const QList<QByteArray> &allowed)
{
    for (const QByteArray &entry : allowed)
        if (http::sameName(entry, origin))
            return true;
    const QByteArrayView prefix = origin.startsWith("https://") ? QByteArrayView("https://")
                                                                : QByteArrayView("http://");
    if (!origin.startsWith(prefix))
        return false;
    const auto host = parseHost(origin.sliced(prefix.size()));
    return host && isLoopbackHost(host->host);
}

} // namespace authscope::server
