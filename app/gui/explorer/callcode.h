// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/operation.h"
#include "core/mcp/types.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace authscope::gui {

// The same operation outside of Authscope. No token is in it: each takes it from the environment variable MCP_TOKEN.
struct CallCode {
    Operation::Kind kind = Operation::Kind::Tool;
    QByteArray url;
    QString name;         // of the tool or prompt, or the URI
    QByteArray arguments; // a JSON object
    bool needsToken = true;
    mcp::Era era = mcp::Era::Legacy;
    QString revision;
    bool hasSession = false;

    QString cli() const;
    // For a POSIX shell; where the server has sessions, one is begun first.
    QString curl() const;
    // With the official SDKs: mcp (Python) and @modelcontextprotocol/sdk (TypeScript).
    QString python() const;
    QString typeScript() const;
};

// The text as one word of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace authscope::gui
