// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "server/mcp/mcpserver.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace authscope::server {

// What a .env file says: NAME=value lines, "export" before them allowed, # comments, values bare, in single quotes (as
// they are) or in double quotes (with \n, \t, \", \\ and \$). Variables are not expanded.
struct Environment {
    QMap<QString, QString> values;
    QStringList warnings; // lines that are none, with their numbers
};
Environment parseEnvironment(const QByteArray &bytes);
// "environment.unreadable" names the file.
Result<Environment> readEnvironment(const QString &path);

// The guide's variables: OAUTH_ISSUER, OAUTH_JWKS_URI, OAUTH_AUDIENCE. None of them: an open server. One of them absent
// or empty: a Failure ("CFG_JWKS_MISSING", "CFG_AUD_CHECK_OFF", "CFG_ISS_CHECK_OFF"), because a check would silently be
// off. `warnings` gets what looks wrong in the values.
Result<McpOptions> optionsFromEnvironment(const QMap<QString, QString> &values, QStringList &warnings);

} // namespace authscope::server
