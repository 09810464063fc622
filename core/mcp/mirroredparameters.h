// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace authscope::mcp {

// MCP 2026-07-28, transports: arguments whose schema says `x-mcp-header` travel in Mcp-Param-… fields as well.

// Why a tool with this input schema must not be called over HTTP: a designation breaks a rule (mcp.md XMH-1 to XMH-5).
// Empty if none does.
QString mirroringProblem(const QJsonObject &inputSchema);

// The fields for a call with these arguments; nothing for those that are absent, null or of another type.
http::Headers mirroredParameters(const QJsonObject &inputSchema, const QJsonObject &arguments);

} // namespace authscope::mcp
