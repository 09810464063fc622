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
QCoro::Task<Result<QList<mcp::Tool>>> toolsOf(std::shared_ptr<McpConnection> connection, std::stop_token stop)
{
    if (connection->journey)
        co_return connection->journey->knowledge().tools;
    Result<QList<mcp::Tool>> tools = co_await connection->direct->listTools(stop);
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

// What a definition says besides name, parameters and description; members that are not known here by name.
QString traits(const mcp::Tool &tool)
{
    QStringList hints;
    const auto hint = [&hints, &tool](QLatin1StringView name, const QString &yes, const QString &no) {
        const QJsonValue value = tool.annotations.value(name);
        if (value.isBool())
            hints += value.toBool() ? yes : no;
    };
    hint("readOnlyHint"_L1, u"read-only"_s, u"not read-only"_s);
    hint("destructiveHint"_L1, u"destructive"_s, u"not destructive"_s);
    hint("idempotentHint"_L1, u"idempotent"_s, u"not idempotent"_s);
    hint("openWorldHint"_L1, u"open world"_s, u"closed world"_s);
    QStringList parts;
    if (!hints.isEmpty())
        parts += u"it says: "_s + hints.join(u", "_s);
    if (!tool.outputSchema.isEmpty())
        parts += u"structured result"_s;
    if (tool.tasks != mcp::Tool::Tasks::Forbidden)
        parts += tool.tasks == mcp::Tool::Tasks::Required ? u"as a task only"_s : u"also as a task"_s;
    if (!tool.icons.isEmpty())
        parts += u"%1 icons"_s.arg(tool.icons.size());
    static const QStringList known{u"name"_s,         u"title"_s,       u"description"_s, u"inputSchema"_s,
                                   u"outputSchema"_s, u"annotations"_s, u"icons"_s,       u"execution"_s};
    const auto document = json::Document::parse(tool.bytes);
    QStringList further;
    for (json::Value member = document ? document->root().first() : json::Value(); member; member = member.next())
        if (!known.contains(member.name()))
            further += visible(elided(member.name(), 40)) + u' '
                + visible(elided(QString::fromUtf8(member.raw()), 120));
    if (!further.isEmpty())
        parts += u"further: "_s + further.join(u", "_s);
    return parts.join(u"; "_s);
}

QCoro::Task<int> list(Context &context)
{
    const QString url = takeUrl(context);
    const McpConnected connected = co_await connectToMcp(context, url);
    if (!connected)
        co_return connected.error();
    const Result<QList<mcp::Tool>> listed = co_await toolsOf(*connected, context.interrupted.get_token());
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
            context.out.line(u"    "_s + visible(elided(tool.description.simplified(), 300)));
        if (const QString more = traits(tool); !more.isEmpty())
            context.out.line(context.out.dim(u"    ["_s + elided(more, 1000) + u']'));
        if (!tool.problem.isEmpty())
            context.out.warn(u"the tool \"%1\" must not be called: %2"_s.arg(visible(tool.name), tool.problem));
    }
    if (tools.isEmpty())
        context.out.note(u"The server has no tools."_s);
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
    if (verdict.judgement == json::Judgement::Undecided)
        context.out.warn(u"whether the arguments fit the schema of \"%1\" is undecided; they are sent: %2"_s.arg(
            visible(tool.name), visible(elided(verdict.unchecked.join(u"; "_s), 1000))));
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

// Where nobody answers the server's questions and the call fails for one of them: how it can be answered.
void tellHowToAnswer(const Context &context, const McpConnection &connection, const Result<mcp::ToolResult> &result)
{
    QString text = result ? QString() : QString(result.error().what + result.error().evidence);
    if (result && result->isError)
        for (const mcp::Content &content : result->content)
            text += content.text;
    const bool asked = text.contains("elicit"_L1, Qt::CaseInsensitive)
        || text.contains("sampling"_L1, Qt::CaseInsensitive);
    if (asked && !connection.answerer && !context.out.json)
        context.out.note(
            u"       The server asks something, and there is no terminal to answer in: --elicit FILE answers "
            "from a file."_s);
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
    // Since 2026-07-28 the server decides (mcp.md 7); before 2025-11-25 there are no tasks.
    if (context.has(u"task"_s) && (*connected)->client()->server()->revision != mcp::revision2025_11_25)
        co_return context.out.failure(usage(u"--task is for revision %1; this server speaks %2, in which %3."_s.arg(
                                                mcp::revision2025_11_25, (*connected)->client()->server()->revision,
                                                (*connected)->client()->server()->era == mcp::Era::Modern
                                                    ? u"the server decides what becomes a task"_s
                                                    : u"there are no tasks"_s))
                                          .error());
    const Result<QList<mcp::Tool>> listed = co_await toolsOf(*connected, context.interrupted.get_token());
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
        setWholeTime(context, client, {});
    const std::stop_token stop = context.interrupted.get_token();
    const auto callOnce = [&]() -> QCoro::Task<Result<mcp::ToolResult>> {
        if (context.has(u"task"_s))
            co_return co_await client->callToolAsTask(name, *values, {}, stop);
        co_return co_await client->callTool(name, *values, stop);
    };
    Result<mcp::ToolResult> result = co_await callOnce();
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
        result = co_await callOnce();
    }
    setWholeTime(context, client, wholeTime);
    if (!result) {
        const int status = context.out.failure(result.error());
        tellHowToAnswer(context, **connected, result);
        co_return status;
    }
    if (context.out.json)
        context.out.bytes(result->bytes);
    else
        printResult(context, *result);
    for (const QString &problem : result->schemaProblems)
        context.out.warn(u"the result does not fit the tool's outputSchema: "_s + problem);
    if (result->schemaProblems.isEmpty() && !result->schemaUnchecked.isEmpty())
        context.out.warn(u"whether the result fits the tool's outputSchema is undecided: "_s
                         + visible(elided(result->schemaUnchecked.join(u"; "_s), 1000)));
    if (result->isError)
        context.out.note(context.out.bad(u"the tool reports an error"_s));
    tellHowToAnswer(context, **connected, result);
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
                                         {u"task"_s,
                                          u"Call it as a task and wait for its end, where the tool leaves the "
                                          "choice (revision 2025-11-25)."_s},
                                         {u"no-validate"_s, u"Send the arguments as they are."_s},
                                         {u"step-up"_s,
                                          u"When the server wants more scope (403, insufficient_scope), sign in again "
                                          "for it and call again, twice at most."_s}},
         .minimumArguments = 1,
         .maximumArguments = 2,
         .run = call}};
}

} // namespace authscope::cli
