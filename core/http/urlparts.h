// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <array>
#include <optional>

namespace authscope::http {

// A URL reference cut at its delimiters (RFC 3986, appendix B), nothing decoded, normalised or judged. Views of the
// bytes it was cut from; the flags tell an absent part from an empty one.
struct UrlParts {
    QByteArrayView scheme;
    QByteArrayView authority;
    QByteArrayView userInfo;
    QByteArrayView host; // with the brackets of an IPv6 literal
    QByteArrayView port; // digits, if the URL is sound
    QByteArrayView path;
    QByteArrayView query;
    QByteArrayView fragment;
    bool hasScheme = false;
    bool hasAuthority = false;
    bool hasUserInfo = false;
    bool hasPort = false;
    bool hasQuery = false;
    bool hasFragment = false;
};

UrlParts splitUrl(QByteArrayView url);

// An address as 16 bytes; IPv4 as ::ffff:a.b.c.d.
using AddressBytes = std::array<quint8, 16>;

// The address that a host spells: dotted IPv4 in every form that inet_aton takes (RFC 6943 §3.1.1: hexadecimal, octal,
// fewer than four parts), IPv6 in brackets with or without a zone. Nothing for a name.
std::optional<AddressBytes> addressOf(QByteArrayView host);

} // namespace authscope::http
