// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/terminalbrowser.h"
#include "app/signin/signin.h"
#include "core/journey/journey.h"
#include "core/mcp/answerer.h"

namespace authscope::cli {

// A connection that is ready for calls: to a URL, or with "stdio" in its place to the program named after "--".
struct McpConnection {
    std::unique_ptr<mcp::Answerer> answerer;
    std::unique_ptr<TerminalBrowser> browser;
    std::unique_ptr<signin::SignIn> signIn;
    std::unique_ptr<journey::Journey> journey;
    std::unique_ptr<mcp::Client> direct;
    mcp::Client *client() const { return direct ? direct.get() : journey->mcp(); }
};

using McpConnected = std::expected<std::shared_ptr<McpConnection>, int>;

// The exit status on failure, which was told; the connection otherwise. From then on Ctrl-C stops context.interrupted,
// whose token goes with every request, and the connection is closed when the command is over.
QCoro::Task<McpConnected> connectToMcp(Context &context, QString url);

// The longest that each further request may take; zero: as long as there are signs of life.
void setWholeTime(const Context &context, mcp::Client *client, std::chrono::milliseconds time);

// Takes the URL, or "stdio", off the arguments; empty if a profile names the server.
QString takeUrl(Context &context);

// A client for "stdio -- COMMAND ARG…".
Result<std::unique_ptr<mcp::Client>> localClient(Context &context, mcp::Answerer *answerer);

// Progress, log messages and a local server's lines as notes on standard error.
void follow(Context &context, mcp::Client *client);

// The options of every command that connectToMcp() serves, besides those of the connection.
QList<QCommandLineOption> mcpOptions();

// {"name":[…]} of definitions as received.
QByteArray listDocument(const QByteArray &name, const QList<QByteArray> &definitions);
// "--arg name=value" as texts.
Result<QJsonObject> textArguments(const Context &context);

} // namespace authscope::cli
