// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mcpconnection.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QCoro::Task<int> list(Context &context)
{
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const auto prompts = co_await client->listPrompts(context.interrupted.get_token());
    if (!prompts)
        co_return context.out.failure(prompts.error());
    QList<QByteArray> definitions;
    for (const mcp::Prompt &prompt : *prompts) {
        definitions += prompt.bytes;
        QStringList names;
        for (const mcp::PromptArgument &argument : prompt.arguments)
            names += argument.required ? visible(argument.name) : visible(argument.name) + u'?';
        context.out.line(u"%1(%2)"_s.arg(context.out.strong(visible(prompt.name)), names.join(u", "_s)));
        if (!prompt.description.isEmpty())
            context.out.line(u"    "_s + visible(elided(prompt.description.simplified(), 300)));
    }
    if (context.out.json)
        context.out.bytes(listDocument("prompts", definitions));
    else if (prompts->isEmpty())
        context.out.note(u"The server has no prompts."_s);
    co_return Done;
}

QString contentLine(const mcp::Content &content)
{
    if (content.type == "text"_L1 || (content.data.isEmpty() && !content.text.isEmpty()))
        return visibleLines(content.text);
    return u"[%1, %2 %3, %4 bytes]"_s.arg(visible(content.type), visible(content.mimeType), visible(content.uri),
                                          QString::number(content.data.size()));
}

QCoro::Task<int> get(Context &context)
{
    const QString url = takeUrl(context);
    if (context.arguments.size() != 1)
        co_return context.out.failure(usage(u"Say which prompt: its name after the server's URL."_s).error());
    const Result<QJsonObject> arguments = textArguments(context);
    if (!arguments)
        co_return context.out.failure(arguments.error());
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const Result<mcp::PromptResult> prompt = co_await client->getPrompt(context.arguments.first(), *arguments,
                                                                        context.interrupted.get_token());
    if (!prompt)
        co_return context.out.failure(prompt.error());
    if (context.out.json)
        context.out.bytes(prompt->bytes);
    for (const mcp::PromptMessage &message : prompt->messages)
        context.out.line(u"%1: %2"_s.arg(context.out.strong(visible(message.role)), contentLine(message.content)));
    co_return Done;
}

QCoro::Task<int> complete(Context &context)
{
    mcp::CompletionQuestion question;
    const bool ofPrompt = context.has(u"prompt"_s);
    if (ofPrompt == context.has(u"template"_s) || !context.has(u"argument"_s))
        co_return context.out.failure(
            usage(u"Say what to complete: --prompt NAME or --template URI, and --argument NAME."_s).error());
    question.of = ofPrompt ? mcp::CompletionQuestion::Of::Prompt : mcp::CompletionQuestion::Of::Resource;
    question.name = context.value(ofPrompt ? u"prompt"_s : u"template"_s);
    question.argument = context.value(u"argument"_s);
    question.value = context.value(u"value"_s);
    const Result<QJsonObject> others = textArguments(context);
    if (!others)
        co_return context.out.failure(others.error());
    question.context = *others;
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const Result<mcp::Completion> completion = co_await client->complete(question, context.interrupted.get_token());
    if (!completion)
        co_return context.out.failure(completion.error());
    if (context.out.json)
        context.out.bytes(completion->bytes);
    for (const QString &value : completion->values)
        context.out.line(visible(value));
    if (completion->hasMore)
        context.out.note(completion->total ? u"of %1 values"_s.arg(*completion->total) : u"and more values"_s);
    co_return Done;
}

} // namespace

QList<Command> promptsCommands()
{
    const QCommandLineOption argument(u"arg"_s, u"An argument; may be repeated."_s, u"NAME=TEXT"_s);
    return {
        {.name = u"prompts list"_s,
         .arguments = u"URL"_s,
         .summary = u"The prompts of an MCP server"_s,
         .example = u"authscope-cli prompts list https://mcp.example.com/mcp --token-env TOKEN"_s,
         .connects = true,
         .handsOn = true,
         .options = mcpOptions(),
         .maximumArguments = 1,
         .run = list},
        {.name = u"prompts get"_s,
         .arguments = u"URL NAME"_s,
         .summary = u"A prompt's messages, with its arguments filled in"_s,
         .example = u"authscope-cli prompts get https://mcp.example.com/mcp greet --arg name=Ada"_s,
         .connects = true,
         .handsOn = true,
         .options = mcpOptions() + QList<QCommandLineOption>{argument},
         .minimumArguments = 1,
         .maximumArguments = 2,
         .run = get},
        {.name = u"complete"_s,
         .arguments = u"URL"_s,
         .summary = u"The server's completions for an argument of a prompt or a resource template"_s,
         .example = u"authscope-cli complete https://mcp.example.com/mcp --prompt greet --argument name --value A"_s,
         .connects = true,
         .handsOn = true,
         .options = mcpOptions()
             + QList<QCommandLineOption>{{u"prompt"_s, u"The prompt."_s, u"NAME"_s},
                                         {u"template"_s, u"The resource template."_s, u"URI"_s},
                                         {u"argument"_s, u"The argument to complete."_s, u"NAME"_s},
                                         {u"value"_s, u"What is typed so far."_s, u"TEXT"_s},
                                         {u"arg"_s, u"Another argument that is known; may be repeated."_s,
                                          u"NAME=TEXT"_s}},
         .maximumArguments = 1,
         .run = complete}};
}

} // namespace authscope::cli
