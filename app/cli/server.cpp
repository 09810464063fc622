// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mcpconnection.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QJsonObject factsJson(const mcp::ServerFacts &facts)
{
    return {{u"name"_s, facts.name},
            {u"title"_s, facts.title},
            {u"version"_s, facts.version},
            {u"era"_s, facts.era == mcp::Era::Modern ? u"modern"_s : u"legacy"_s},
            {u"revision"_s, facts.revision},
            {u"transport"_s, facts.transport},
            {u"session"_s, facts.hasSession},
            {u"supported_versions"_s, QJsonArray::fromStringList(facts.supportedVersions)},
            {u"instructions"_s, facts.instructions},
            {u"capabilities"_s, facts.capabilities},
            {u"result"_s, QJsonDocument::fromJson(facts.bytes).object()}};
}

// What the server says besides what has a line of its own, a line for each member: nothing is dropped because it is not
// known here.
void printFurther(const Output &out, const json::Value &object, const QStringList &known, const QString &prefix)
{
    for (json::Value member = object ? object.first() : json::Value(); member; member = member.next())
        if (!known.contains(member.name()))
            out.line(u"further       %1%2: %3"_s.arg(prefix, visible(elided(member.name(), 80)),
                                                     visible(elided(QString::fromUtf8(member.raw()), 1000))));
}

void printFurther(const Output &out, const mcp::ServerFacts &facts)
{
    const auto document = json::Document::parse(facts.bytes);
    if (!document || !document->root().isObject())
        return;
    const QString info = u"io.modelcontextprotocol/serverInfo"_s;
    const QStringList named{u"name"_s, u"title"_s, u"version"_s};
    const json::Value root = document->root();
    printFurther(out, root,
                 {u"protocolVersion"_s, u"capabilities"_s, u"serverInfo"_s, u"instructions"_s, u"supportedVersions"_s,
                  u"resultType"_s, u"_meta"_s},
                 {});
    for (const json::Value &part : {root[u"serverInfo"], root[u"_meta"] ? root[u"_meta"][info] : json::Value()})
        if (part && part.isObject())
            printFurther(out, part, named, u"serverInfo."_s);
    if (const json::Value meta = root[u"_meta"]; meta && meta.isObject())
        printFurther(out, meta, {info}, u"_meta."_s);
}

QCoro::Task<int> info(Context &context)
{
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const mcp::ServerFacts facts = *client->server();
    const Output &out = context.out;
    if (out.json)
        out.document(factsJson(facts));
    const QString title = facts.title.isEmpty() ? QString() : u" (%1)"_s.arg(visible(facts.title));
    out.line(u"%1%2 %3"_s.arg(out.strong(facts.name.isEmpty() ? u"(unnamed server)"_s : visible(facts.name)), title,
                              visible(facts.version)));
    out.line(u"revision      %1 over %2%3"_s.arg(facts.revision, facts.transport,
                                                 facts.hasSession ? u", with a session"_s : QString()));
    if (!facts.supportedVersions.isEmpty())
        out.line(u"speaks        "_s + visible(facts.supportedVersions.join(u", "_s)));
    out.line(u"capabilities  "_s + visible(json::compact(facts.capabilities)));
    if (!facts.instructions.isEmpty())
        out.line(u"instructions  "_s + visibleLines(elided(facts.instructions, 4000)));
    printFurther(out, facts);
    co_return Done;
}

// "stdio -- COMMAND" alone: whether the local server works, and what it is.
QCoro::Task<int> localInfo(Context &context)
{
    context.arguments = {u"stdio"_s};
    const int status = co_await info(context);
    if (status == Done)
        context.out.note(
            u"`authscope-cli tools list stdio -- …` lists its tools; \"stdio\" goes in place of any URL."_s);
    co_return status;
}

QCoro::Task<int> ping(Context &context)
{
    const Result<int> count = countOption(context, u"count"_s, 1, 10000, 1);
    if (!count)
        co_return context.out.failure(count.error());
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const bool modern = client->server()->era == mcp::Era::Modern;
    const QString method = modern ? u"server/discover"_s : u"ping"_s;
    QJsonArray times;
    for (int i = 0; i < *count && !Output::isCutOff(); ++i) {
        const Result<double> ms = co_await client->ping(context.interrupted.get_token());
        if (!ms)
            co_return context.out.failure(ms.error());
        times += *ms;
        context.out.line(u"%1 answered in %2 ms"_s.arg(method, QString::number(*ms, 'f', 1)));
    }
    if (context.out.json)
        context.out.document({{u"method"_s, method}, {u"ms"_s, times}});
    co_return Done;
}

} // namespace

QList<Command> serverCommands()
{
    return {{.name = u"server info"_s,
             .arguments = u"URL"_s,
             .summary = u"What an MCP server says of itself: revision, transport, capabilities"_s,
             .example = u"authscope-cli server info stdio -- npx -y @modelcontextprotocol/server-everything"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions(),
             .maximumArguments = 1,
             .run = info},
            {.name = u"stdio"_s,
             .arguments = u"-- COMMAND ARG…"_s,
             .summary = u"What a local MCP server says of itself"_s,
             .example = u"authscope-cli stdio -- npx -y @modelcontextprotocol/server-everything"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions(),
             .run = localInfo},
            {.name = u"ping"_s,
             .arguments = u"URL"_s,
             .summary = u"How long an MCP server takes to answer"_s,
             .example = u"authscope-cli ping https://mcp.example.com/mcp --token-env TOKEN --count 3"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions() + QList<QCommandLineOption>{{u"count"_s, u"How often, 1 by default."_s, u"N"_s}},
             .maximumArguments = 1,
             .run = ping}};
}

} // namespace authscope::cli
