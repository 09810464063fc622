// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/mcpconnection.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/json/schema.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestArguments = 64 * limits::MiB;

// The journey has listed them already.
QCoro::Task<Result<QList<mcp::Tool>>> toolsOf(std::shared_ptr<McpConnection> connection)
{
    if (connection->journey)
        co_return connection->journey->knowledge().tools;
    Result<QList<mcp::Tool>> tools = co_await connection->direct->listTools();
    co_return tools;
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
    const QString url = takeUrl(context);
    const McpConnected connected = co_await connectToMcp(context, url);
    if (!connected)
        co_return connected.error();
    const Result<QList<mcp::Tool>> listed = co_await toolsOf(*connected);
    if (!listed)
        co_return context.out.failure(listed.error());
    const QList<mcp::Tool> &tools = *listed;
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
        if (!tool.problem.isEmpty())
            context.out.warn(u"the tool \"%1\" must not be called: %2"_s.arg(visible(tool.name), tool.problem));
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
    const bool isUrl = given.first().contains("://"_L1) || given.first() == "stdio"_L1;
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
    const McpConnected connected = co_await connectToMcp(context, called->url);
    if (!connected)
        co_return connected.error();
    const QString name = called->name;
    const Result<QList<mcp::Tool>> listed = co_await toolsOf(*connected);
    if (!listed)
        co_return context.out.failure(listed.error());
    const QList<mcp::Tool> &tools = *listed;
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
    // A tool may take its time, as long as its stream is not silent; unless the person said how long.
    const auto wholeTime = context.http->options().wholeTime;
    if (!context.timeoutGiven)
        context.http->setWholeTime({});
    Result<mcp::ToolResult> result = co_await client->callTool(name, *values);
    while (!result && result.error().id == "mcp.forbidden"_L1 && (*connected)->journey && context.has(u"step-up"_s)) {
        const Result<void> more = co_await (*connected)->journey->stepUp();
        if (!more) {
            context.out.warn(u"no more scope: "_s + more.error().what);
            break;
        }
        context.out.note(
            u"scope was added: %1; calling again"_s.arg(visible((*connected)->journey->knowledge().scope)));
        if (const auto &tokens = (*connected)->journey->keeper()->current()) {
            const profile::Connection connection = (*connected)->journey->connection();
            const oauth::TokenResponse widened = *tokens;
            const Result<void> kept = co_await keepTokens(context, connection, widened);
            if (!kept)
                context.out.warn(kept.error().what);
        }
        client = (*connected)->client();
        result = co_await client->callTool(name, *values);
    }
    context.http->setWholeTime(wholeTime);
    if (!result) {
        const int status = context.out.failure(result.error());
        co_return status;
    }
    if (context.out.json)
        context.out.bytes(result->bytes);
    else
        printResult(context, *result);
    for (const QString &problem : result->schemaProblems)
        context.out.warn(u"the result does not fit the tool's outputSchema: "_s + problem);
    if (result->isError)
        context.out.note(context.out.bad(u"the tool reports an error"_s));
    co_await client->close();
    co_return result->isError ? Wrong : Done;
}

} // namespace

QList<Command> toolsCommands()
{
    return {
        {.name = u"tools list"_s,
         .arguments = u"URL"_s,
         .summary = u"The tools of an MCP server"_s,
         .example = u"authscope-cli tools list https://mcp.example.com/mcp --token-env TOKEN"_s,
         .connects = true,
         .handsOn = true,
         .options = mcpOptions(),
         .maximumArguments = 1,
         .run = list},
        {.name = u"tools call"_s,
         .arguments = u"[URL] NAME"_s,
         .summary = u"Call a tool; the arguments are checked against its schema first"_s,
         .example = u"authscope-cli tools call https://mcp.example.com/mcp add --arg a=2 --arg b=3 --grant "
                    "client_credentials --client-id 0oa… --client-secret-env SECRET"_s,
         .connects = true,
         .handsOn = true,
         .options = mcpOptions()
             + QList<QCommandLineOption>{{u"arg"_s,
                                          u"An argument; a number, true, [1,2] and so on are taken as JSON where "
                                          u"the schema allows. "
                                          "May be repeated."_s,
                                          u"NAME=VALUE"_s},
                                         {u"args"_s, u"All arguments as a JSON object, or @FILE."_s, u"JSON"_s},
                                         {u"no-validate"_s, u"Send the arguments as they are."_s},
                                         {u"step-up"_s,
                                          u"When the server wants more scope (403, insufficient_scope), sign in again "
                                          "for it and call again, twice at most."_s}},
         .minimumArguments = 1,
         .maximumArguments = 2,
         .run = call}};
}

} // namespace authscope::cli
