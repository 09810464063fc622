// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/demo/demoserver.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// Runs authscope-server in this terminal: its output is ours, and so is its end.
QCoro::Task<int> serve(Context &context)
{
    const QString program = demo::serverProgram();
    if (program.isEmpty())
        co_return context.out.failure(
            {u"demo.not-found"_s,
             u"The bundled server, authscope-server, was not found beside this program or on the "
             "path."_s,
             {},
             0});
    QStringList arguments = context.arguments + context.rest;
    if (context.has(u"fault"_s))
        arguments += {u"--fault"_s, context.values(u"fault"_s).join(u',')};
    if (context.has(u"config"_s))
        arguments += {u"--config"_s, context.value(u"config"_s)};
    if (context.has(u"list-faults"_s)) {
        arguments += u"--list-faults"_s;
        if (context.out.json)
            arguments += {u"--log"_s, u"json"_s};
    }
    arguments += u"--stdin-watch"_s;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedChannels);
    server.start(program, arguments);
    if (!server.waitForStarted())
        co_return context.out.failure(
            {u"demo.not-ready"_s, u"authscope-server could not be started: %1."_s.arg(server.errorString()), {}, 0});
    co_await qCoro(&server, &QProcess::finished);
    co_return server.exitStatus() == QProcess::NormalExit ? server.exitCode() : int(Impossible);
}

} // namespace

QList<Command> serveCommands()
{
    return {{.name = u"serve"_s,
             .arguments = u"[mcp|authorization] [-- SERVER OPTIONS]"_s,
             .summary = u"Run the bundled MCP server and authorization server"_s,
             .example = u"authscope-cli serve -- --mcp-port 8000 --authorization-port 9000"_s,
             .handsOn = true,
             .options = {{u"fault"_s, u"Faults to switch on, by id, separated by commas."_s, u"IDS"_s},
                         {u"list-faults"_s, u"Write the faults that can be switched on, with their ids, and end."_s}},
             .maximumArguments = 1,
             .run = serve}};
}

} // namespace authscope::cli
