// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "server/mcp/introspection.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

namespace authscope::server {

// What authscope-server was asked to do.
struct ProgramOptions {
    enum class Role { Both, Mcp, Authorization };
    enum class Log { Text, Json, None };

    Role role = Role::Both;
    Log log = Log::Text;
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 mcpPort = 0;
    quint16 authorizationPort = 0;
    quint16 adminPort = 0;
    QStringList allowedHosts;
    QString publicUrl;
    QString certificateFile;
    QString keyFile;
    QString readyFile;
    int readyFd = -1;
    bool watchStdin = false;
    QStringList faults;
    QString configFile; // of the authorization server
    QString autoConsent;
    QStringList redirectUris;
    QString adminTokenFile;
    QString stateFile;
    bool open = false;
    bool everything = false;
    bool withSse = false;
    IntrospectionUse introspectionUse = IntrospectionUse::Never;
    bool stdio = false;
    QString environmentFile;
    int pageSize = 100;
    int moreTools = 0;
    QString text; // not empty: write this to standard output and end (help, version, faults)
};

// "usage.…" names the option and its value.
Result<ProgramOptions> parseCommandLine(const QStringList &arguments);

} // namespace authscope::server
