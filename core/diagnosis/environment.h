// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace authscope::diagnosis {

// The variables of a .env file: NAME=VALUE lines, with `export`, comments and quotes. Never fails: other lines are passed
// over.
QHash<QString, QString> environmentOf(const QString &text);

// Whether any of them is one that an MCP server is configured with (OAUTH_…, FASTMCP_SERVER_AUTH_…).
bool concernsServer(const QHash<QString, QString> &environment);

} // namespace authscope::diagnosis
