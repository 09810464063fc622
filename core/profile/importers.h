// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace authscope::profile {

// A connection as another program's configuration describes it.
struct ImportedConnection {
    // Without an id. Header fields that carry a credential are not among its headers.
    Connection connection;
    // By the name under which a SecretStore keeps them: "client-secret", "access-token".
    QMap<QString, QByteArray> secrets;
    // What was not taken over, and why, one sentence each.
    QStringList notes;
};

struct ImportResult {
    QString format; // for people: "Claude Desktop", "VS Code", "Cursor", "mcp.json", "Authscope"
    QList<ImportedConnection> connections;
    // Entries that are no connections here, a sentence each: a local program over stdio.
    QStringList skipped;
};

// Reads the server lists of MCP clients: "mcpServers" (Claude Desktop, Claude Code's .mcp.json, Cursor), "servers" (VS
// Code's mcp.json) and "mcp": {"servers": …} (VS Code's settings.json), with comments and trailing commas; mcp-remote in
// the arguments of a command is taken for the server that it connects to; and what exportConnections() wrote. Nothing is
// started or fetched. Values that stand for something elsewhere (${env:NAME}, ${input:id}) are left out and noted: this
// program's environment is not the other's. Nor is an issuer taken over, which is who may see credentials: it is noted, for
// the person to enter. Failure ids: "import.json", "import.format", "import.empty".
Result<ImportResult> importConnections(const QByteArray &bytes);

// As an mcp.json that the clients read, without secrets: header fields, a query or parameters with a key in them are left
// out; an "authscope" member per server keeps what they do not know.
QByteArray exportConnections(const QList<Connection> &connections);

// JSON with comments and trailing commas as JSON of the same length: what is not JSON becomes blanks, so that positions
// stay true.
QByteArray plainJson(QByteArrayView commented);

} // namespace authscope::profile
