// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace authscope::server {

// The two parts of a Host value; the port is 0 if none was given.
struct HostPort {
    QByteArray host; // lower case, an IPv6 literal with its brackets
    quint16 port = 0;
    bool operator==(const HostPort &) const = default;
};

// One grammar (RFC 9110 §7.2 without user information, percent-encoding and other oddities): a name, an IPv4 literal or
// a bracketed IPv6 literal, and a decimal port.
std::optional<HostPort> parseHost(QByteArrayView value);

// "localhost", a dotted quad in 127/8, "[::1]". No other spelling: 127.1, 0x7f.1 and localhost. are foreign.
bool isLoopbackHost(QByteArrayView host);

// Whether a request that names this Host was meant for us. A page whose name was rebound to 127.0.0.1 sends its own
// name (DNS rebinding). `allowed` holds hosts with or without port.
bool isOwnHost(const HostPort &host, quint16 port, bool tls, const QList<QByteArray> &allowed);

// Whether pages of this origin may call: loopback ones on any port, and the ones named. Never "null".
bool isOwnOrigin(QByteArrayView origin, const QList<QByteArray> &allowed);

} // namespace authscope::server
