// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace authscope::http {

// "scheme://host[:port]" of a URL in lower case, default ports left out (RFC 6454 §6.2); empty if it has none.
QByteArray originOf(QByteArrayView url);
bool sameOrigin(QByteArrayView a, QByteArrayView b);

// The path of a URL as written, without query and fragment; "" if it has none.
QByteArray pathOf(QByteArrayView url);

// Whether a URL's host is this machine: localhost, *.localhost, 127/8, ::1 in any spelling that the resolver accepts.
bool isLoopback(QByteArrayView url);
// Whether a host literal is private, link-local, unique-local, loopback or unspecified (RFC 6890). False for names.
bool isPrivateAddress(QByteArrayView url);

// A URL, sound or not, without what stands before its last @ where that may be a name and a password: "https://…@host/".
// For messages.
QByteArray withoutUserInfo(QByteArrayView url);

// Checks a URL that a person typed or a server sent before anything is sent there: absolute, http or https, a host, no
// user information, no fragment, no white space or control characters. The Failure ("url.…") names the part and the
// value, user information left out. `what` names the URL in the sentence: "the MCP URL", "token_endpoint".
Result<QByteArray> checkedUrl(QByteArrayView url, const QString &what);

// The same, and fit to be opened in a browser: https, or http on loopback (attacks.md, input 1).
Result<QUrl> browserUrl(QByteArrayView url, const QString &what);

// Resolves a Location value against the URL that was asked (RFC 3986 §5), or an empty array.
QByteArray resolved(QByteArrayView base, QByteArrayView reference);

} // namespace authscope::http
