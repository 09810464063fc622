// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A local MCP server in a few lines of shell, for /bin/sh -c.
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

namespace authscope::test {

// Answers each request by the `cases` of its line, in which $id is its id. `before` runs first.
inline QString shellServer(const QString &cases, const QString &before = {})
{
    return before
        + QStringLiteral("\nwhile read -r line; do\n"
                         "  id=$(printf %s \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
                         "  case $line in\n")
        + cases + QStringLiteral("\n  esac\ndone\n");
}

// One case: the method by a part of it, and the result as JSON without single quotes.
inline QString shellResult(const QString &method, const QString &result)
{
    return QStringLiteral("*'\"") + method + QStringLiteral("\"'*) printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":")
        + result + QStringLiteral("}\\n' $id;;\n");
}

// The cases of a server of 2025-11-25.
inline QString shellHandshake()
{
    return QStringLiteral("*server/discover*) printf "
                          "'{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-32601,\"message\":\"no\"}}\\n' $id;;\n")
        + shellResult(QStringLiteral("initialize"),
                      QStringLiteral("{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                                     "\"serverInfo\":{\"name\":\"local\",\"version\":\"1\"}}"));
}

// Whether there is such a process, and it has not ended unnoticed.
inline bool isRunning(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace authscope::test
