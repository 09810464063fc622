// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/authorizationserver.h"
#include "server/commandline.h"
#include "server/mcp/mcpserver.h"
#include "server/mcp/stdioserver.h"

#include <QtCore/QTemporaryDir>

namespace authscope::server {

// The two roles of one process, started in the right order and announced. Lives as long as the event loop runs.
class Program
{
public:
    explicit Program(ProgramOptions options) : m_options(std::move(options)) {}

    // Ids "usage.…", "fault.unknown" and "CFG_…" mean that the call is wrong; others that it could not be done.
    Result<void> start();
    void stop();
    // New signing keys for every authorization server; the previous ones stay published.
    void rotateKeys();

private:
    using Role = ProgramOptions::Role;

    Result<void> startAuthorization();
    Result<void> startMcp();
    // The faults TLS_…: a certificate of this run's making in the place of the right one, for the MCP server alone.
    Result<void> breakTls(ListenerOptions &options);
    // Where the authority publishes the certificates of those below it.
    Result<QByteArray> startRepository();
    void startStdio();
    Result<McpOptions> mcpOptions();
    Result<QByteArray> adminToken() const;
    Result<void> announce() const;
    Result<void> writeReady(const QByteArray &line) const;
    ListenerOptions listenerOptions(quint16 port) const;
    void say(const QString &line) const;

    ProgramOptions m_options;
    Faults m_faults;
    std::unique_ptr<AuthorizationServer> m_authorization;
    std::unique_ptr<McpServer> m_mcp;
    std::unique_ptr<StdioServer> m_stdio;
    std::unique_ptr<QTemporaryDir> m_certificates; // of the faults TLS_…
    std::unique_ptr<Listener> m_repository;        // of TLS_CHAIN_INCOMPLETE
    bool m_open = false;
};

} // namespace authscope::server
