// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminalbrowser.h"
#include "app/signin/signin.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/json/schema.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestArguments = 64 * limits::MiB;

// A connection that is ready for calls. With a token at hand no discovery is needed; otherwise the whole journey is made.
struct Connected {
    std::unique_ptr<TerminalBrowser> browser;
    std::unique_ptr<signin::SignIn> signIn;
    std::unique_ptr<journey::Journey> journey;
    std::unique_ptr<mcp::Client> direct;
    QList<mcp::Tool> tools;
    mcp::Client *client() const { return direct ? direct.get() : journey->mcp(); }
};

std::unique_ptr<mcp::Client> directClient(Context &context, const Target &target)
{
    mcp::ClientConfiguration configuration;
    configuration.url = target.connection.url;
    configuration.revision = target.connection.revision;
    configuration.headers = target.connection.headers;
    if (!target.token.isEmpty())
        configuration.headers.set("Authorization", "Bearer " + target.token.toUtf8());
    return std::make_unique<mcp::Client>(context.http.get(), std::move(configuration));
}

// The exit status on failure; the connection otherwise.
QCoro::Task<std::expected<std::shared_ptr<Connected>, int>> connectForCalls(Context &context, QString url)
{
    const Result<Target> wanted = co_await target(context, url);
    if (!wanted)
        co_return std::unexpected(context.out.failure(wanted.error()));
    auto connected = std::make_shared<Connected>();
    const profile::Grant grant = wanted->connection.grant;
    if (grant == profile::Grant::Token || grant == profile::Grant::None) {
        if (grant == profile::Grant::Token && wanted->token.isEmpty())
            co_return std::unexpected(
                context.out.failure(usage(u"--grant token wants a token: --token-env, --token-file "
                                          "or --token."_s)
                                        .error()));
        connected->direct = directClient(context, *wanted);
        Result<QList<mcp::Tool>> tools = co_await connected->direct->listTools();
        if (!tools) {
            const int status = context.out.failure(tools.error());
            if (tools.error().id == "mcp.unauthorized"_L1 && !context.out.json)
                context.out.note(u"       `authscope-cli diagnose` with the same options names the cause."_s);
            co_return std::unexpected(status);
        }
        connected->tools = std::move(*tools);
        co_return connected;
    }
    connected->browser = std::make_unique<TerminalBrowser>(context.out, context.has(u"no-browser"_s));
    connected->signIn = std::make_unique<signin::SignIn>(context.http.get(), connected->browser.get());
    connected->journey = makeJourney(context, *wanted, connected->signIn.get());
    const journey::Outcome outcome = co_await connected->journey->run();
    if (connected->journey->knowledge().tokens) {
        const Result<void> kept = co_await keepTokens(context, wanted->connection,
                                                      *connected->journey->knowledge().tokens);
        if (!kept)
            context.out.warn(kept.error().what);
    }
    if (outcome != journey::Outcome::Ok
        && connected->journey->station(journey::StationId::Mcp).state != journey::StationState::Passed)
        co_return std::unexpected(reportFailedJourney(context, *connected->journey));
    connected->tools = connected->journey->knowledge().tools;
    co_return connected;
}

QString parameterList(const QJsonObject &schema)
{
    QStringList names;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        names += property.key() + u": "_s + property.value()["type"_L1].toString(u"any"_s);
    return visible(names.join(u", "_s));
}

QCoro::Task<int> list(Context &context)
{
    const auto connected = co_await connectForCalls(context, context.arguments.value(0));
    if (!connected)
        co_return connected.error();
    const QList<mcp::Tool> &tools = (*connected)->tools;
    if (context.out.json) {
        // As received, definitions untouched.
        QByteArray text = "{\"tools\":[";
        for (qsizetype i = 0; i < tools.size(); ++i)
            text += (i ? "," : "") + tools[i].bytes;
        context.out.bytes(text + "]}");
    }
    for (const mcp::Tool &tool : tools) {
        const QString name = tool.name.isEmpty() ? u"(a tool without a name)"_s : visible(tool.name);
        context.out.line(u"%1(%2)"_s.arg(context.out.strong(name), parameterList(tool.inputSchema)));
        if (!tool.description.isEmpty())
            context.out.line(u"    "_s + visible(elided(tool.description, 300)));
    }
    if (tools.isEmpty())
        context.out.note(u"The server has no tools."_s);
    co_await (*connected)->client()->close();
    co_return Done;
}

// "3" becomes a number where the schema wants one; otherwise the text is the value.
QJsonValue typedValue(const QString &text, const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (type == "string"_L1)
        return text;
    const auto document = json::parseObject(QByteArray("{\"v\":" + text.toUtf8() + "}"));
    if (document && (type.isEmpty() || document->size() == 1))
        return document->value("v"_L1);
    return text;
}

Result<QJsonObject> arguments(Context &context, const QJsonObject &schema)
{
    QJsonObject values;
    if (context.has(u"args"_s)) {
        const QString text = context.value(u"args"_s);
        QByteArray bytes = text.toUtf8();
        if (text.startsWith(u'@')) {
            const Result<QByteArray> content = fileFor(u"args"_s, text.mid(1), largestArguments);
            if (!content)
                return std::unexpected(content.error());
            bytes = *content;
        }
        const auto parsed = json::parseObject(bytes);
        if (!parsed)
            return usage(u"--args is not a JSON object: %1 %2"_s.arg(parsed.error().what, parsed.error().evidence));
        values = *parsed;
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QStringList given = context.values(u"arg"_s);
    for (const QString &argument : given) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return usage(u"--arg wants name=value, not \"%1\"."_s.arg(visible(argument)));
        const QString name = argument.first(equals);
        values.insert(name, typedValue(argument.mid(equals + 1), properties.value(name).toObject()));
    }
    return values;
}

Result<void> checkArguments(const Context &context, const QJsonObject &values, const mcp::Tool &tool)
{
    if (context.has(u"no-validate"_s))
        return {};
    const json::Verdict verdict = json::check(values, tool.inputSchema);
    if (verdict.violations.isEmpty())
        return {};
    QStringList lines;
    for (const json::Violation &violation : verdict.violations)
        lines += u"%1: %2"_s.arg(violation.pointer.isEmpty() ? u"the arguments"_s : visible(violation.pointer),
                                 visible(violation.text));
    return usage(
        u"The arguments do not fit the schema of \"%1\"; nothing was sent (--no-validate sends them as they are):\n  %2"_s
            .arg(visible(tool.name), lines.join(u"\n  "_s)));
}

void printResult(const Context &context, const mcp::ToolResult &result)
{
    for (const mcp::Content &content : result.content) {
        if (content.type == "text"_L1)
            context.out.line(visibleLines(content.text));
        else if (!content.data.isEmpty())
            context.out.line(u"[%1, %2, %3 bytes]"_s.arg(visible(content.type), visible(content.mimeType),
                                                         QString::number(content.data.size())));
        else if (content.type.isEmpty())
            context.out.line(u"[content without a type]"_s);
        else
            context.out.line(
                u"[%1] %2 %3"_s.arg(visible(content.type), visible(content.uri), visibleLines(content.text)));
    }
    if (result.content.isEmpty() && !result.structured.isUndefined())
        context.out.line(visibleLines(QString::fromUtf8(result.bytes)));
}

// What a call is for: with two arguments the server and the tool; with a profile the tool alone will do.
struct Called {
    QString url;
    QString name;
};

Result<Called> calledBy(const Context &context)
{
    const QStringList &given = context.arguments;
    if (given.size() > 1)
        return Called{given.first(), given.last()};
    const bool isUrl = given.first().contains("://"_L1);
    if (isUrl || !context.has(u"profile"_s))
        return usage(isUrl ? u"Say which tool: NAME is missing after the URL; `authscope-cli tools list` shows the "
                             "names."_s
                           : u"Say which server: a URL before the name of the tool, or --profile NAME."_s);
    return Called{{}, given.first()};
}

QCoro::Task<int> call(Context &context)
{
    const Result<Called> called = calledBy(context);
    if (!called)
        co_return context.out.failure(called.error());
    const auto connected = co_await connectForCalls(context, called->url);
    if (!connected)
        co_return connected.error();
    const QString name = called->name;
    const QList<mcp::Tool> &tools = (*connected)->tools;
    const auto tool = std::ranges::find(tools, name, &mcp::Tool::name);
    if (tool == tools.end() && !context.has(u"no-validate"_s)) {
        QStringList names;
        for (const mcp::Tool &known : tools)
            names += known.name;
        co_return context.out.failure(usage(u"The server has no tool \"%1\"; it has: %2."_s.arg(
                                                visible(name), elided(visible(names.join(u", "_s)), 400)))
                                          .error());
    }
    const mcp::Tool definition = tool == tools.end() ? mcp::Tool{.name = name} : *tool;
    const Result<QJsonObject> values = arguments(context, definition.inputSchema);
    if (!values)
        co_return context.out.failure(values.error());
    if (const Result<void> fits = checkArguments(context, *values, definition); !fits)
        co_return context.out.failure(fits.error());

    mcp::Client *client = (*connected)->client();
    QObject::connect(client, &mcp::Client::progress, client, [&context](const mcp::Progress &progress) {
        context.out.note(u"progress %1%2 %3"_s.arg(QString::number(progress.progress),
                                                   progress.total ? u" of %1"_s.arg(*progress.total) : QString(),
                                                   visible(progress.message)));
    });
    // A tool may take its time, as long as its stream is not silent; unless the person said how long.
    const auto wholeTime = context.http->options().wholeTime;
    if (!context.timeoutGiven)
        context.http->setWholeTime({});
    const Result<mcp::ToolResult> result = co_await client->callTool(name, *values);
    context.http->setWholeTime(wholeTime);
    if (!result) {
        const int status = context.out.failure(result.error());
        co_return status;
    }
    if (context.out.json)
        context.out.bytes(result->bytes);
    else
        printResult(context, *result);
    if (result->isError)
        context.out.note(context.out.bad(u"the tool reports an error"_s));
    co_await client->close();
    co_return result->isError ? Wrong : Done;
}

} // namespace

QList<Command> toolsCommands()
{
    return {{.name = u"tools list"_s,
             .arguments = u"URL"_s,
             .summary = u"The tools of an MCP server"_s,
             .example = u"authscope-cli tools list https://mcp.example.com/mcp --token-env TOKEN"_s,
             .connects = true,
             .maximumArguments = 1,
             .run = list},
            {.name = u"tools call"_s,
             .arguments = u"[URL] NAME"_s,
             .summary = u"Call a tool; the arguments are checked against its schema first"_s,
             .example = u"authscope-cli tools call https://mcp.example.com/mcp add --arg a=2 --arg b=3 --grant "
                        "client_credentials --client-id 0oa… --client-secret-env SECRET"_s,
             .connects = true,
             .options = {{u"arg"_s,
                          u"An argument; a number, true, [1,2] and so on are taken as JSON where the schema allows. "
                          "May be repeated."_s,
                          u"NAME=VALUE"_s},
                         {u"args"_s, u"All arguments as a JSON object, or @FILE."_s, u"JSON"_s},
                         {u"no-validate"_s, u"Send the arguments as they are."_s}},
             .minimumArguments = 1,
             .maximumArguments = 2,
             .run = call}};
}

} // namespace authscope::cli
