// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/mcp/types.h"

namespace authscope::mcp {

// What each revision puts around a message, free of I/O.

// The value of a mirrored header: as it is, or wrapped as =?base64?…?= where HTTP could not carry it unchanged
// (MCP 2026-07-28 transports, mcp.md HDR-3).
QByteArray mirroredValue(const QString &value);

// The header fields of a POST in a revision; `session` may be empty.
http::Headers envelopeHeaders(Era era, const QString &revision, bool opening, const QByteArray &session,
                              const QString &method, const QJsonObject &params);

// 2026-07-28: the _meta members of every request, added to what `params` has.
QJsonObject withModernMeta(QJsonObject params, const QString &revision);

QJsonObject clientInfo();

} // namespace authscope::mcp
