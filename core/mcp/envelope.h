// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/mcp/transport.h"

namespace authscope::mcp {

// What each revision puts around a message, free of I/O.

// The value of a mirrored header: as it is, or wrapped as =?base64?…?= where HTTP could not carry it unchanged
// (MCP 2026-07-28 transports, mcp.md HDR-3).
QByteArray mirroredValue(const QString &value);

// The header fields of a POST; `session` may be empty.
http::Headers envelopeHeaders(const Call &call, const QByteArray &session);

// 2026-07-28: the _meta members of every request, added to what `params` has. No log level: none is sent.
QJsonObject withModernMeta(QJsonObject params, const QString &revision, const QJsonObject &capabilities,
                           const QString &logLevel = {});

QJsonObject clientInfo();

} // namespace authscope::mcp
