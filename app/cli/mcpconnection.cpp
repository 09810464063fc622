// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mcpconnection.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/interruption.h"
#include "app/cli/terminalanswerer.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/mcp/stdio.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

mcp::ClientConfiguration configurationFor(const Target &target, mcp::Answerer *answerer)
{
    mcp::ClientConfiguration configuration;
    configuration.url = target.connection.url;
    configuration.revision = target.connection.revision;
    configuration.headers = target.connection.headers;
    configuration.answerer = answerer;
    if (!target.token.isEmpty())
        configuration.headers.set("Authorization", "Bearer " + target.token.toUtf8());
    return configuration;
}

Result<mcp::LocalServer> localServer(const Context &context)
{
    if (context.rest.isEmpty())
        return usage(u"After \"stdio\" say what to start: … stdio -- COMMAND ARG…"_s);
    mcp::LocalServer server;
    server.program = context.rest.first();
    server.arguments = context.rest.sliced(1);
    server.folder = context.value(u"cwd"_s);
    const QStringList variables = context.values(u"env"_s);
    for (const QString &variable : variables) {
        const qsizetype equals = variable.indexOf(u'=');
        const QString name = equals < 0 ? variable : variable.first(equals);
        if (name.isEmpty())
            return usage(u"--env wants NAME or NAME=VALUE, not \"%1\"."_s.arg(visible(variable)));
        if (equals < 0 && !qEnvironmentVariableIsSet(name.toLocal8Bit().constData()))
            return usage(u"--env: the environment variable %1 is not set."_s.arg(visible(name)));
        server.environment.insert(
            name, equals < 0 ? qEnvironmentVariable(name.toLocal8Bit().constData()) : variable.mid(equals + 1));
    }
    return server;
}

QCoro::Task<Result<void>> connectDirectly(std::shared_ptr<McpConnection> connection, std::stop_token stop)
{
    const Result<mcp::ServerFacts> facts = co_await connection->direct->connectToServer(stop);
    if (!facts)
        co_return std::unexpected(facts.error());
    co_return Result<void>();
}

QCoro::Task<void> closeConnection(std::shared_ptr<McpConnection> connection)
{
    co_await connection->client()->close();
}

// Ctrl-C gives up what goes on, in the way of the server's era, and then the program ends.
void endPolitely(Context &context, const std::shared_ptr<McpConnection> &connection)
{
    context.goodbye = [connection] { return closeConnection(connection); };
    tellInterruption(
        QCoreApplication::instance(),
        [&context] {
            context.out.note(u"interrupted: the server is told; once more ends at once"_s);
            context.out.silent = true;
            context.interrupted.request_stop();
        },
        [connection] { connection->client()->abandon(); });
}

} // namespace

QString takeUrl(Context &context)
{
    const QString first = context.arguments.value(0);
    const bool names = first == "stdio"_L1 || first.contains("://"_L1);
    if (first.isEmpty() || (!names && context.has(u"profile"_s)))
        return {};
    return context.arguments.takeFirst();
}

Result<std::unique_ptr<mcp::Client>> localClient(Context &context, mcp::Answerer *answerer)
{
    const Result<mcp::LocalServer> server = localServer(context);
    if (!server)
        return std::unexpected(server.error());
    const QString revision = context.value(u"revision"_s);
    if (!revision.isEmpty() && !mcp::supportedRevisions().contains(revision))
        return usage(u"--revision wants one of %1."_s.arg(mcp::supportedRevisions().join(u", "_s)));
    mcp::ClientConfiguration configuration;
    configuration.revision = revision;
    configuration.answerer = answerer;
    auto client = std::make_unique<mcp::Client>(std::make_unique<mcp::Stdio>(*server), std::move(configuration));
    // Unasked it gets more time: it may have to be installed first.
    if (context.timeoutGiven)
        client->setWholeTime(context.http->options().wholeTime);
    return client;
}

void setWholeTime(const Context &context, mcp::Client *client, std::chrono::milliseconds time)
{
    context.http->setWholeTime(time);
    client->setWholeTime(time);
}

QCoro::Task<McpConnected> connectToMcp(Context &context, QString url)
{
    auto connection = std::make_shared<McpConnection>();
    auto answerer = answererFor(context);
    if (!answerer)
        co_return std::unexpected(context.out.failure(answerer.error()));
    connection->answerer = std::move(*answerer);
    if (url == "stdio"_L1) {
        auto client = localClient(context, connection->answerer.get());
        if (!client)
            co_return std::unexpected(context.out.failure(client.error()));
        connection->direct = std::move(*client);
    } else {
        const Result<Target> wanted = co_await target(context, url);
        if (!wanted)
            co_return std::unexpected(context.out.failure(wanted.error()));
        const profile::Grant grant = wanted->connection.grant;
        if (grant == profile::Grant::Token && wanted->token.isEmpty())
            co_return std::unexpected(context.out.failure(
                usage(u"--grant token wants a token: --token-env, --token-file or --token."_s).error()));
        if (grant == profile::Grant::Token || grant == profile::Grant::None) {
            connection->direct = std::make_unique<mcp::Client>(context.http.get(),
                                                               configurationFor(*wanted, connection->answerer.get()));
        } else {
            connection->browser = std::make_unique<TerminalBrowser>(context.out, context.has(u"no-browser"_s));
            connection->signIn = std::make_unique<signin::SignIn>(context.http.get(), connection->browser.get());
            connection->journey = makeJourney(context, *wanted, connection->signIn.get());
            connection->journey->setAnswerer(connection->answerer.get());
            co_await connection->journey->run();
            const auto &tokens = connection->journey->knowledge().tokens;
            if (tokens) {
                const Result<void> kept = co_await keepTokens(context, wanted->connection, *tokens);
                if (!kept)
                    context.out.warn(kept.error().what);
            }
            const journey::StationState state = connection->journey->station(journey::StationId::Mcp).state;
            if (state != journey::StationState::Passed)
                co_return std::unexpected(reportFailedJourney(context, *connection->journey));
        }
    }
    follow(context, connection->client());
    endPolitely(context, connection);
    if (connection->direct) {
        const Result<void> connected = co_await connectDirectly(connection, context.interrupted.get_token());
        if (!connected) {
            const int status = context.out.failure(connected.error());
            if (connected.error().id == "mcp.unauthorized"_L1 && !context.out.json)
                context.out.note(u"       `authscope-cli diagnose` with the same options names the cause."_s);
            co_return std::unexpected(status);
        }
    }
    if (context.has(u"log-level"_s)) {
        const Result<void> set = co_await connection->client()->setLogLevel(context.value(u"log-level"_s),
                                                                            context.interrupted.get_token());
        if (!set)
            context.out.warn(set.error().what);
    }
    co_return connection;
}

void follow(Context &context, mcp::Client *client)
{
    QObject::connect(client, &mcp::Client::progress, client, [&context](const mcp::Progress &progress) {
        context.out.note(u"progress %1%2 %3"_s.arg(QString::number(progress.progress),
                                                   progress.total ? u" of %1"_s.arg(*progress.total) : QString(),
                                                   visible(progress.message)));
    });
    QObject::connect(client, &mcp::Client::logged, client, [&context](const mcp::LogEntry &entry) {
        const QString text = entry.data.isString() ? entry.data.toString()
                                                   : QString::fromUtf8(json::compact({{u"data"_s, entry.data}}));
        const QString logger = entry.logger.isEmpty() ? QString() : u' ' + visible(entry.logger);
        context.out.note(u"log %1%2: %3"_s.arg(visible(entry.level), logger, visible(elided(text, 4000))));
    });
    QObject::connect(client, &mcp::Client::lineWritten, client,
                     [&context](const QString &line) { context.out.note(u"| "_s + visible(line)); });
    QObject::connect(client, &mcp::Client::remark, client,
                     [&context](const Failure &remark) { context.out.warn(visible(remark.what)); });
    QObject::connect(client, &mcp::Client::taskChanged, client, [&context](const mcp::Task &task) {
        context.out.note(u"task %1: %2 %3"_s.arg(visible(elided(task.id, 40)), visible(task.status),
                                                 visible(elided(task.statusMessage, 400))));
    });
    QObject::connect(client, &mcp::Client::received, client, [&context](const mcp::Message &message) {
        // The others have a line of their own, or a question.
        static const QStringList shown{u"notifications/progress"_s,
                                       u"notifications/message"_s,
                                       u"notifications/tasks"_s,
                                       u"notifications/tasks/status"_s,
                                       u"ping"_s,
                                       u"elicitation/create"_s,
                                       u"sampling/createMessage"_s,
                                       u"roots/list"_s};
        if (shown.contains(message.method))
            return;
        const bool request = message.kind == mcp::Message::Kind::Request;
        const QString params = message.params.isEmpty() ? QString() : QString::fromUtf8(json::compact(message.params));
        context.out.note(u"%1 %2 %3"_s
                             .arg(request ? u"request"_s : u"notification"_s, visible(elided(message.method, 200)),
                                  visible(elided(params, 2000)))
                             .trimmed());
    });
    if (context.has(u"verbose"_s))
        QObject::connect(client, &mcp::Client::carried, client, [&context](bool outgoing, const QByteArray &bytes) {
            context.out.note((outgoing ? u"→ "_s : u"← "_s) + visible(elided(QString::fromUtf8(bytes), 2000)));
        });
}

QList<QCommandLineOption> mcpOptions()
{
    return answererOptions()
        + QList<QCommandLineOption>{
            {u"log-level"_s, u"Ask the server for log messages of this level and above: debug, info, warning, …"_s,
             u"LEVEL"_s},
            {u"env"_s, u"stdio: a variable for the server besides PATH, HOME and the like: NAME takes ours."_s,
             u"NAME[=VALUE]"_s},
            {u"cwd"_s, u"stdio: the folder to start the server in."_s, u"FOLDER"_s}};
}

QByteArray listDocument(const QByteArray &name, const QList<QByteArray> &definitions)
{
    return "{\"" + name + "\":[" + definitions.join(',') + "]}";
}

Result<QJsonObject> textArguments(const Context &context)
{
    QJsonObject values;
    const QStringList given = context.values(u"arg"_s);
    for (const QString &argument : given) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return usage(u"--arg wants name=value, not \"%1\"."_s.arg(visible(argument)));
        values.insert(argument.first(equals), argument.mid(equals + 1));
    }
    return values;
}

} // namespace authscope::cli
