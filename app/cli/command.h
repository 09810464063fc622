// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/http/client.h"
#include "core/http/redaction.h"
#include "core/profile/secretstore.h"
#include "core/profile/store.h"

#include <QCoro/QCoroTask>

#include <QtCore/QCommandLineParser>
#include <QtCore/QSet>

#include <functional>
#include <memory>
#include <stop_token>

namespace authscope::cli {

// What a command works with. Made by main() once the command line is understood; outlives the command.
struct Context {
    explicit Context(const QCommandLineParser &parsed) : options(parsed) {}

    const QCommandLineParser &options;
    QSet<QString> known;   // the names of all options of this command
    QStringList arguments; // after the command's words
    QStringList rest;      // after "--", for commands that hand it on
    Output out;
    bool showSecrets = false;
    bool timeoutGiven = false; // http has it as its limit for whole exchanges either way
    http::ExchangeLog log;
    std::unique_ptr<http::Client> http;
    // The server that a person named, from which names lead into no private network without --allow-private-network.
    void startAt(const QByteArray &url) const;
    profile::ConnectionStore store;
    std::unique_ptr<profile::SecretStore> secrets;
    http::Redactor redactor;
    QJsonObject harAbout;                       // what else goes into the file of --har
    std::stop_source interrupted;               // by Ctrl-C: whoever talks to a server gives it up
    std::function<QCoro::Task<void>()> goodbye; // ends the connection once the command is done, however it ended

    // Of options that the command does not take, as well as of those that were not given.
    bool has(const QString &option) const { return known.contains(option) && options.isSet(option); }
    QString value(const QString &option) const { return has(option) ? options.value(option) : QString(); }
    QStringList values(const QString &option) const { return has(option) ? options.values(option) : QStringList(); }
    // A secret for output: masked unless --show-secrets.
    QString secret(const QString &value) const;
};

// One command: "tools call". Plain table entries; no global registry.
struct Command {
    QString name;
    QString arguments; // for the usage line: "URL NAME"
    QString summary;
    QString example;
    bool connects = false;   // takes the options of a connection
    bool hidden = false;     // not in the overview
    bool handsOn = false;    // what follows "--" is for another program
    bool ownsHar = false;    // --har is for the command itself, not for what it exchanged
    bool readsHar = false;   // without a URL and a profile, --har names a file to read
    bool readsToken = false; // the argument, or without one standard input, is a token
    QStringList repeats;     // options that may be given again here, besides those that may everywhere
    QList<QCommandLineOption> options;
    int minimumArguments = 0;
    int maximumArguments = 0;
    QCoro::Task<int> (*run)(Context &context) = nullptr;
};

QList<Command> demoCommands();
QList<Command> discoverCommands();
QList<Command> loginCommands();
QList<Command> logoutCommands();
QList<Command> tokenCommands();
QList<Command> tokenExchangeCommands();
QList<Command> toolsCommands();
QList<Command> diagnoseCommands();
QList<Command> serveCommands();
QList<Command> profilesCommands();
QList<Command> conformanceCommands();
QList<Command> verifyLinesCommands();
QList<Command> resourcesCommands();
QList<Command> promptsCommands();
QList<Command> serverCommands();
QList<Command> completionCommands();
QList<Command> oktaCommands();
QList<Command> historyCommands();

QList<Command> allCommands();
QList<QCommandLineOption> globalOptions();

inline std::unexpected<Failure> usage(const QString &what)
{
    return fail(QStringLiteral("usage.option"), what);
}

} // namespace authscope::cli
