// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"
#include "server/mcp/rpc.h"
#include "server/mcp/tools.h"

namespace authscope::server {

// The headers of 2026-07-28 that mirror the body, so that what stands in between can route without reading it. Each
// function gives the name of the first header that is missing or says something else, or nothing.

QString unmirrored(const HttpRequest &request, const char *header, const QString &shownAs, const QString &expected);
// Mcp-Name, which may be wrapped as "=?base64?…?=".
QString unmirroredName(const HttpRequest &request, const QString &expected);
// Mcp-Param-…, for the arguments that the tool marks.
QString unmirroredArguments(const HttpRequest &request, const Tool &tool, const json::Value &arguments);

} // namespace authscope::server
