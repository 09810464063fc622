// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/urlparts.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace authscope::http {

namespace {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isScheme(QByteArrayView text)
{
    return !text.isEmpty() && isAlpha(text.front()) && std::ranges::all_of(text, [](char c) {
        return isAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
}

void splitAuthority(UrlParts &parts)
{
    QByteArrayView rest = parts.authority;
    // The last at sign, as browsers have it: what stands before it is never the host.
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        parts.hasUserInfo = true;
        parts.userInfo = rest.first(at);
        rest = rest.sliced(at + 1);
    }
    const qsizetype literalEnd = rest.startsWith('[') ? rest.indexOf(']') : -1;
    const qsizetype colon = rest.indexOf(':', std::max<qsizetype>(literalEnd, 0));
    parts.hasPort = colon >= 0;
    parts.host = colon < 0 ? rest : rest.first(colon);
    parts.port = colon < 0 ? QByteArrayView() : rest.sliced(colon + 1);
}

// One number of an IPv4 address as inet_aton reads it: 0x… hexadecimal, 0… octal, else decimal.
std::optional<quint64> ipv4Number(QByteArrayView text)
{
    int base = 10;
    if (text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        base = 16;
        text = text.sliced(2);
        if (text.isEmpty())
            return 0; // browsers take 0x for nothing
    } else if (text.size() >= 2 && text[0] == '0') {
        base = 8;
        text = text.sliced(1);
    }
    if (text.isEmpty())
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : isAlpha(c) ? (c | 0x20) - 'a' + 10 : 99;
        if (digit >= base)
            return std::nullopt;
        value = std::min<quint64>(value * quint64(base) + quint64(digit), quint64(1) << 40);
    }
    return value;
}

std::optional<quint32> ipv4(QByteArrayView host)
{
    std::array<quint64, 4> parts{};
    size_t count = 0;
    for (;;) {
        const qsizetype dot = host.indexOf('.');
        const auto number = ipv4Number(dot < 0 ? host : host.first(dot));
        if (!number || count == 4)
            return std::nullopt;
        parts[count++] = *number;
        if (dot < 0)
            break;
        host = host.sliced(dot + 1);
    }
    const quint64 last = parts[count - 1];
    if (last >= quint64(1) << (8 * (5 - count)))
        return std::nullopt;
    quint64 address = last;
    for (size_t i = 0; i + 1 < count; ++i) {
        if (parts[i] > 255)
            return std::nullopt;
        address |= parts[i] << (8 * (3 - i));
    }
    return quint32(address);
}

} // namespace

UrlParts splitUrl(QByteArrayView url)
{
    UrlParts parts;
    if (const qsizetype hash = url.indexOf('#'); hash >= 0) {
        parts.hasFragment = true;
        parts.fragment = url.sliced(hash + 1);
        url = url.first(hash);
    }
    if (const qsizetype mark = url.indexOf('?'); mark >= 0) {
        parts.hasQuery = true;
        parts.query = url.sliced(mark + 1);
        url = url.first(mark);
    }
    if (const qsizetype colon = url.indexOf(':'); colon > 0 && isScheme(url.first(colon))) {
        parts.hasScheme = true;
        parts.scheme = url.first(colon);
        url = url.sliced(colon + 1);
    }
    if (url.startsWith("//")) {
        const qsizetype slash = url.indexOf('/', 2);
        parts.hasAuthority = true;
        parts.authority = slash < 0 ? url.sliced(2) : url.sliced(2, slash - 2);
        url = slash < 0 ? QByteArrayView() : url.sliced(slash);
        splitAuthority(parts);
    }
    parts.path = url;
    return parts;
}

std::optional<AddressBytes> addressOf(QByteArrayView host)
{
    AddressBytes bytes{};
    if (host.startsWith('[')) {
        if (!host.endsWith(']'))
            return std::nullopt;
        QByteArrayView literal = host.sliced(1, host.size() - 2);
        if (const qsizetype zone = literal.indexOf('%'); zone >= 0)
            literal = literal.first(zone);
        QHostAddress address;
        if (!literal.contains(':') || !address.setAddress(QString::fromLatin1(literal)))
            return std::nullopt;
        const Q_IPV6ADDR value = address.toIPv6Address();
        std::copy(std::begin(value.c), std::end(value.c), bytes.begin());
        return bytes;
    }
    // What a resolver would make of it: escapes decoded, full-width digits and dots mapped, one final dot dropped.
    QByteArray name = QByteArray::fromPercentEncoding(host.toByteArray());
    if (std::ranges::any_of(name, [](char c) { return uchar(c) >= 0x80; }))
        name = QUrl::toAce(QString::fromUtf8(name));
    if (name.endsWith('.'))
        name.chop(1);
    const std::optional<quint32> address = ipv4(name);
    if (!address)
        return std::nullopt;
    bytes[10] = bytes[11] = 0xff;
    for (size_t i = 0; i < 4; ++i)
        bytes[12 + i] = quint8(*address >> (8 * (3 - i)));
    return bytes;
}

} // namespace authscope::http
