// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Private to core/dossier: the grammar that HTTP/1.1 texts, curl's output and client logs share.
#pragma once

#include "core/http/exchange.h"

#include <QtCore/QList>

namespace authscope::dossier {

// "POST /mcp HTTP/1.1": the method and the target, or empty arrays.
struct RequestLine {
    QByteArray method;
    QByteArray target;
    bool isNull() const { return method.isEmpty(); }
};
RequestLine requestLine(QByteArrayView line);

// "HTTP/1.1 401 Unauthorized": the status, or 0.
struct StatusLine {
    int status = 0;
    QByteArray reason;
};
StatusLine statusLine(QByteArrayView line);

// "Name: value", with a token for a name (RFC 9110 §5.1).
std::optional<http::Header> headerLine(QByteArrayView line);

// The lines of a text without their ends.
QList<QByteArrayView> linesOf(QByteArrayView text);

// The words of a POSIX command line: quotes and backslashes resolved, nothing expanded.
QList<QByteArray> shellWords(QByteArrayView command);

// A body in chunks, put together; as it stands where it is none (RFC 9112 §7.1).
QByteArray dechunked(const QByteArray &body);

} // namespace authscope::dossier
