// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callcheck.h"
#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/interruption.h"
#include "app/cli/optionvalues.h"
#include "core/base/hardening.h"
#include "core/base/text.h"
#include "core/http/har.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QSslCertificate>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::cli;

namespace authscope::cli {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"json"_s, u"Write one JSON document to standard output, nothing else there."_s},
        {u"profile"_s, u"A saved connection, by name or id."_s, u"NAME"_s},
        {u"timeout"_s,
         u"How long one request and its whole answer may take, 30 by default. The answer of a tool may take longer "
         "without this option, as long as its event stream is not silent for two minutes."_s,
         u"SECONDS"_s},
        {u"ca-file"_s, u"PEM certificates to trust besides the system's."_s, u"FILE"_s},
        {u"proxy"_s, u"http://host:port or socks5://host:port."_s, u"URL"_s},
        {u"allow-private-network"_s, u"Let a public server's metadata lead to private addresses."_s},
        {u"show-secrets"_s, u"Write tokens and secrets in full."_s},
        {u"secret-store"_s,
         u"Where tokens and secrets are kept: keychain (default where there is one), memory, or file:PATH "
         "(in clear, for you alone)."_s,
         u"PLACE"_s},
        {u"config"_s, u"The file of saved connections, or of the server's configuration."_s, u"FILE"_s},
        {u"force"_s, u"Overwrite the file that --har, --bundle or --output names."_s},
        {u"no-color"_s, u"No colours."_s},
        {{u"v"_s, u"verbose"_s}, u"A line for each exchange on standard error."_s},
        {{u"q"_s, u"quiet"_s}, u"Nothing on standard error but warnings and errors."_s},
        {u"version"_s, u"Write the version."_s},
        {{u"h"_s, u"help"_s}, u"Write this help."_s},
    };
}

QList<Command> allCommands()
{
    return demoCommands() + discoverCommands() + loginCommands() + logoutCommands() + tokenCommands()
        + tokenExchangeCommands() + toolsCommands() + resourcesCommands() + promptsCommands() + serverCommands()
        + diagnoseCommands() + oktaCommands() + historyCommands() + serveCommands() + profilesCommands()
        + completionCommands() + conformanceCommands() + verifyLinesCommands();
}

} // namespace authscope::cli

namespace {

QString optionHelp(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString names;
        const QStringList all = option.names();
        for (const QString &name : all)
            names += (names.isEmpty() ? QString() : u", "_s) + dashed(name);
        if (!option.valueName().isEmpty())
            names += u' ' + option.valueName();
        text += u"  %1\n      %2\n"_s.arg(names, option.description());
    }
    return text;
}

QString overview(const QList<Command> &commands)
{
    QString text = u"authscope-cli %1: inspects MCP servers behind OAuth\n\n"
                   "Usage: authscope-cli [global options] COMMAND …\n\nCommands:\n"_s.arg(
                       QString::fromLatin1(AUTHSCOPE_VERSION));
    for (const Command &command : commands)
        if (!command.hidden)
            text += u"  %1 %2\n"_s.arg(QString(command.name + u' ' + command.arguments).leftJustified(34),
                                       command.summary);
    text += u"\n`authscope-cli COMMAND --help` or `authscope-cli help COMMAND` explains one.\n\nGlobal options:\n"_s
        + optionHelp(globalOptions());
    text += u"\nExit status: 0 done · 1 done, and something is wrong with what was inspected · 2 the call is wrong · "
            "3 it could not be done · 130 interrupted\n\nExample: authscope-cli demo\n"_s;
    return text;
}

QString helpFor(const Command &command)
{
    const QString call = command.arguments.isEmpty() ? command.name : QString(command.name + u' ' + command.arguments);
    QString text = u"Usage: authscope-cli %1 [options]\n\n%2\n\nExample: %3\n"_s.arg(call, command.summary,
                                                                                     command.example);
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionHelp(command.options);
    if (command.connects)
        text += u"\nConnection and sign-in:\n"_s + optionHelp(connectionOptions());
    return text + u"\nGlobal options: see `authscope-cli --help`.\n"_s;
}

QList<const Command *> commandsOf(const QList<Command> &commands, const QString &group)
{
    QList<const Command *> found;
    for (const Command &command : commands)
        if (command.name.startsWith(group + u' '))
            found += &command;
    return found;
}

QString groupHelp(const QString &group, const QList<const Command *> &commands)
{
    QString text = u"Usage: authscope-cli %1 COMMAND …\n\nCommands:\n"_s.arg(group);
    for (const Command *command : commands)
        text += u"  %1 %2\n"_s.arg(QString(command->name + u' ' + command->arguments).leftJustified(34),
                                   command->summary);
    return text
        + u"\n`authscope-cli %1 COMMAND --help` explains one.\n\nExample: %2\n"_s.arg(group, commands.first()->example);
}

bool takesValue(const QList<QCommandLineOption> &options, const QString &argument)
{
    for (const QCommandLineOption &option : options)
        if (!option.valueName().isEmpty() && option.names().contains(argument))
            return true;
    return false;
}

// The words that are no options nor their values: the command's name is among the first of them.
QStringList firstWords(const QStringList &arguments, const QList<QCommandLineOption> &known)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size() && words.size() < 2; ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1)
            break;
        if (!argument.startsWith(u'-') || argument == "-"_L1) {
            words += argument;
            continue;
        }
        QString name = argument;
        while (name.startsWith(u'-'))
            name.remove(0, 1);
        if (!name.contains(u'=') && takesValue(known, name))
            ++i;
    }
    return words;
}

// The command that the words name, with how many of them are its name.
std::pair<const Command *, int> findCommand(const QList<Command> &commands, const QStringList &words)
{
    for (int count = int(words.size()); count > 0; --count)
        for (const Command &command : commands)
            if (command.name == words.first(count).join(u' '))
                return {&command, count};
    return {nullptr, 0};
}

QList<QCommandLineOption> everyOption(const QList<Command> &commands)
{
    QList<QCommandLineOption> options = globalOptions() + connectionOptions();
    for (const Command &command : commands)
        options += command.options;
    return options;
}

// The first option, as it was typed, that is none of these; empty if there is none.
QString unknownOption(const QStringList &arguments, const QStringList &unknown, const QList<QCommandLineOption> &known)
{
    for (const QString &name : unknown) {
        if (std::ranges::any_of(known, [&name](const auto &option) { return option.names().contains(name); }))
            continue;
        for (const QString &argument : arguments) {
            const QString typed = argument.section(u'=', 0, 0);
            // The parser takes "-timeout" for letters.
            if (typed == QString(u"--"_s + name)
                || (name.size() == 1 && typed.startsWith(u'-') && !typed.startsWith("--"_L1) && typed.contains(name)))
                return typed;
        }
        return dashed(name);
    }
    return {};
}

// "--timout" as "There is no option …", and which one is like it.
QString noOption(const QString &typed, const QString &where, const QList<QCommandLineOption> &known)
{
    QString name = typed;
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return u"There is no option \"%1\"%2.%3"_s.arg(visible(elided(typed, 80)), where, similarOption(known, name));
}

QString similar(const QList<Command> &commands, const QString &word)
{
    QStringList names;
    for (const Command &command : commands)
        if (command.name.startsWith(word.left(3)))
            names += command.name;
    return names.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(names.join(u", "_s));
}

int usageError(const Output &out, const QString &text)
{
    return out.failure({u"usage.option"_s, text, {}, 0});
}

Result<std::unique_ptr<profile::SecretStore>> secretStore(const Context &context)
{
    const QString place = context.value(u"secret-store"_s);
    if (place.isEmpty())
        return profile::systemSecretStore();
    if (place == "memory"_L1)
        return std::make_unique<profile::MemorySecretStore>();
    if (place.startsWith("file:"_L1) && place.size() > 5)
        return std::make_unique<profile::FileSecretStore>(place.mid(5));
    if (place == "keychain"_L1) {
        auto store = profile::systemSecretStore();
        if (store->survivesExit())
            return store;
        return fail(u"secret.keychain"_s,
                    u"There is no keychain here that works. Use --secret-store memory or "
                    "file:PATH."_s);
    }
    return usage(u"--secret-store wants keychain, memory or file:PATH, not \"%1\"."_s.arg(visible(place)));
}

Result<http::ClientOptions> clientOptions(const Context &context)
{
    http::ClientOptions options;
    const auto timeout = secondsOption(context, u"timeout"_s, 0.001, 86400, options.timeout);
    if (!timeout)
        return std::unexpected(timeout.error());
    options.timeout = *timeout;
    options.wholeTime = *timeout;
    options.caFile = context.value(u"ca-file"_s);
    if (context.has(u"ca-file"_s)) {
        const Result<QByteArray> roots = fileFor(u"ca-file"_s, options.caFile, 4 * limits::MiB, FileKind::Regular);
        if (!roots)
            return std::unexpected(roots.error());
        if (QSslCertificate::fromData(*roots).isEmpty())
            return usage(u"--ca-file: %1 holds no certificate in PEM."_s.arg(visible(options.caFile)));
    }
    if (context.has(u"proxy"_s)) {
        options.proxy = QUrl(context.value(u"proxy"_s), QUrl::StrictMode);
        const QString scheme = options.proxy.scheme();
        if (!options.proxy.isValid() || options.proxy.host().isEmpty()
            || (scheme != "http"_L1 && scheme != "socks5"_L1))
            return usage(u"--proxy wants http://host:port or socks5://host:port."_s);
    }
    return options;
}

QString exchangeLine(const http::Exchange &exchange, const http::Redactor &redactor)
{
    const QString answer = exchange.error == http::ErrorKind::None ? QString::number(exchange.status)
                                                                   : http::errorKindName(exchange.error);
    return u"#%1 %2 %3 %4 → %5, %6 ms"_s.arg(QString::number(exchange.id), http::legName(exchange.leg),
                                             QString::fromLatin1(exchange.method), visible(redactor.url(exchange.url)),
                                             answer, QString::number(qRound(exchange.timings.finished)));
}

Result<void> prepare(Context &context)
{
    context.showSecrets = context.has(u"show-secrets"_s);
    context.timeoutGiven = context.has(u"timeout"_s);
    if (!context.showSecrets)
        context.out.redactor = &context.redactor;
    auto options = clientOptions(context);
    if (!options)
        return std::unexpected(options.error());
    context.http = std::make_unique<http::Client>(&context.log, *options);
    if (context.has(u"config"_s))
        context.store = profile::ConnectionStore(context.value(u"config"_s));
    auto secrets = secretStore(context);
    if (!secrets)
        return std::unexpected(secrets.error());
    context.secrets = std::move(*secrets);
    if (context.has(u"verbose"_s))
        QObject::connect(&context.log, &http::ExchangeLog::appended, context.http.get(),
                         [&context](const http::ExchangePtr &exchange) {
                             context.out.note(exchangeLine(*exchange, context.redactor));
                         });
    return {};
}

QCoro::Task<void> runAndQuit(Context &context, const Command &command)
{
    int status = co_await command.run(context);
    if (context.goodbye)
        co_await std::exchange(context.goodbye, {})();
    if (context.interrupted.stop_requested())
        status = interruptionStatus();
    else if (writesHar(context, command)) {
        const QByteArray har = http::toHar(context.log.exchanges(), context.showSecrets ? nullptr : &context.redactor,
                                           context.harAbout);
        if (const Result<void> written = writeOutput(u"har"_s, context.value(u"har"_s), har); !written) {
            context.out.warn(written.error().what);
            status = Impossible;
        }
    }
    QCoreApplication::exit(status);
}

// The status to end with: what could not be said is not done.
int ended(int status)
{
    if (Output::isCutOff())
        return Unread;
    if (Output::arrived())
        return status;
    static constexpr char text[] =
        "error: standard output could not be written (it is closed, or the disk is full); what "
        "this command had to say is lost\n";
    fwrite(text, 1, sizeof text - 1, stderr);
    return Impossible;
}

// Qt's own remarks, often caused by what a server sent, are for who asks for details; only what ends the program is
// for everyone.
void qtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const bool wanted = type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    if (!wanted)
        return;
    const QByteArray line = visible(text).toUtf8() + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

// A closed descriptor would be given to the next file or connection that is opened, and what is meant for standard
// output would go there.
void keepStandardDescriptors()
{
#ifndef Q_OS_WIN
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(descriptor, F_GETFD) == -1) [[maybe_unused]]
            const int null = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY);
#endif
}

// Why no command can be run with these words and options.
QString commandProblem(const QList<Command> &commands, const QStringList &words, const QStringList &arguments,
                       const QStringList &unknownOptions)
{
    const QList<QCommandLineOption> known = everyOption(commands);
    if (const QString unknown = unknownOption(arguments, unknownOptions, known); !unknown.isEmpty())
        return noOption(unknown, {}, known) + u" `authscope-cli --help` lists them."_s;
    if (words.isEmpty())
        return u"Say which command; `authscope-cli --help` lists them."_s;
    const auto group = commandsOf(commands, words.first());
    if (group.isEmpty())
        return u"There is no command \"%1\".%2"_s.arg(elided(visible(words.first()), 80),
                                                      similar(commands, words.first()));
    QStringList names;
    for (const Command *command : group)
        names += command->name;
    return u"`%1` wants one of: %2."_s.arg(words.first(), names.join(u", "_s));
}

struct CommandLine {
    const QCommandLineParser &parser;
    const Output &out;
    const QList<Command> &commands;
    QList<QCommandLineOption> options; // that can be given here
    QStringList arguments;
    QStringList words;
    const Command *command;
    bool parsed;
};

// What needs no command to be run: help, the version, and calls that are wrong. The exit status, if it was one of these.
std::optional<int> answered(const CommandLine &line)
{
    if (line.parser.isSet(u"version"_s)) {
        const QString version = QString::fromLatin1(AUTHSCOPE_VERSION);
        if (line.out.json)
            line.out.document({{u"version"_s, version}});
        else
            Output::plain(u"authscope-cli %1\n"_s.arg(version));
        return Done;
    }
    const bool nothing = line.words.isEmpty() && line.parser.optionNames().isEmpty() && line.parsed;
    const auto group = line.words.isEmpty() ? QList<const Command *>() : commandsOf(line.commands, line.words.first());
    const bool understood = line.command || line.words.isEmpty() || !group.isEmpty();
    if ((line.parser.isSet(u"help"_s) && understood) || nothing) {
        Output::plain(line.command          ? helpFor(*line.command)
                          : group.isEmpty() ? overview(line.commands)
                                            : groupHelp(line.words.first(), group));
        return nothing ? Usage : Done;
    }
    if (!line.command)
        return usageError(line.out,
                          commandProblem(line.commands, line.words, line.arguments, line.parser.unknownOptionNames()));
    if (!line.parsed) {
        const QString unknown = unknownOption(line.arguments, line.parser.unknownOptionNames(), line.options);
        const QString problem = unknown.isEmpty()
            ? visible(line.parser.errorText())
            : noOption(unknown, u" for `%1`"_s.arg(line.command->name), line.options);
        return usageError(line.out,
                          u"%1 `authscope-cli %2 --help` lists the options."_s.arg(problem, line.command->name));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    endOnInterruption();
    keepStandardDescriptors();
    qInstallMessageHandler(qtMessage);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"authscope"_s);
    QCoreApplication::setOrganizationName(u"Authscope"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(AUTHSCOPE_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    QStringList rest;
    if (const qsizetype separator = arguments.indexOf(u"--"_s); separator > 0) {
        rest = arguments.sliced(separator + 1);
        arguments = arguments.first(separator);
    }
    const QList<Command> commands = allCommands();
    QStringList words = firstWords(arguments.sliced(1), everyOption(commands));
    if (words.value(0) == "help"_L1) { // `help tools list` is `tools list --help`
        arguments.removeAt(arguments.indexOf(u"help"_s, 1));
        arguments += u"--help"_s;
        words = firstWords(arguments.sliced(1), everyOption(commands));
    }
    const auto [command, wordCount] = findCommand(commands, words);

    QCommandLineParser parser;
    QList<QCommandLineOption> options = globalOptions();
    if (command)
        options += command->connects ? command->options + connectionOptions() : command->options;
    parser.addOptions(options);
    const bool parsed = parser.parse(arguments);
    Output out;
    out.json = parser.isSet(u"json"_s);
    out.quiet = parser.isSet(u"quiet"_s);
    out.color = !parser.isSet(u"no-color"_s) && !out.json && isatty(fileno(stdout))
        && qEnvironmentVariableIsEmpty("NO_COLOR");

    if (const std::optional<int> status = answered({parser, out, commands, options, arguments, words, command, parsed}))
        return ended(*status);
    Context context(parser);
    for (const QCommandLineOption &option : std::as_const(options))
        for (const QString &name : option.names())
            context.known.insert(name);
    context.arguments = parser.positionalArguments().sliced(wordCount);
    if (command->handsOn)
        context.rest = rest;
    else
        context.arguments += rest;
    context.out = out;
    const qsizetype given = context.arguments.size();
    if (given < command->minimumArguments || given > command->maximumArguments)
        return ended(
            usageError(out,
                       u"`%1` wants %2; `authscope-cli %1 --help` explains it."_s.arg(
                           command->name, command->arguments.isEmpty() ? u"no arguments"_s : command->arguments)));
    // Said before anything is done, not after a person has signed in.
    if (const Result<void> good = checkCall(context, *command, options); !good)
        return ended(out.failure(good.error()));
    if (const Result<void> prepared = prepare(context); !prepared)
        return ended(out.failure(prepared.error()));

    // From within the event loop: a command that waits for nothing would otherwise end before the loop begins.
    QMetaObject::invokeMethod(
        &application, [&context, chosen = command] { runAndQuit(context, *chosen); }, Qt::QueuedConnection);
    return ended(QCoreApplication::exec());
}
