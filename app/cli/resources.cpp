// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mcpconnection.h"
#include "app/cli/optionvalues.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/mcp/pause.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QString sizeText(const std::optional<qint64> &size)
{
    return size ? u", %1 bytes"_s.arg(*size) : QString();
}

QCoro::Task<int> list(Context &context)
{
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const auto resources = co_await client->listResources(context.interrupted.get_token());
    if (!resources)
        co_return context.out.failure(resources.error());
    QList<QByteArray> definitions;
    for (const mcp::Resource &resource : *resources) {
        definitions += resource.bytes;
        context.out.line(u"%1  %2 (%3%4)"_s.arg(context.out.strong(visible(resource.uri)), visible(resource.label()),
                                                visible(resource.mimeType), sizeText(resource.size)));
        if (!resource.description.isEmpty())
            context.out.line(u"    "_s + visible(elided(resource.description.simplified(), 300)));
    }
    if (context.out.json)
        context.out.bytes(listDocument("resources", definitions));
    else if (resources->isEmpty())
        context.out.note(u"The server has no resources."_s);
    co_return Done;
}

QCoro::Task<int> templates(Context &context)
{
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const auto found = co_await client->listResourceTemplates(context.interrupted.get_token());
    if (!found)
        co_return context.out.failure(found.error());
    QList<QByteArray> definitions;
    for (const mcp::ResourceTemplate &one : *found) {
        definitions += one.bytes;
        context.out.line(u"%1  %2 (%3)"_s.arg(context.out.strong(visible(one.uriTemplate)), visible(one.label()),
                                              visible(one.mimeType)));
        if (!one.description.isEmpty())
            context.out.line(u"    "_s + visible(elided(one.description.simplified(), 300)));
    }
    if (context.out.json)
        context.out.bytes(listDocument("resourceTemplates", definitions));
    else if (found->isEmpty())
        context.out.note(u"The server has no resource templates."_s);
    co_return Done;
}

Result<void> writeFile(const QString &path, const mcp::Content &content)
{
    const QByteArray bytes = content.data.isEmpty() ? content.text.toUtf8() : content.data;
    const Result<void> written = writePrivate(path, bytes);
    if (!written)
        return fail(u"file.write"_s, u"%1 could not be written: %2"_s.arg(visible(path), written.error().what));
    return {};
}

QCoro::Task<int> read(Context &context)
{
    const QString url = takeUrl(context);
    if (context.arguments.size() != 1)
        co_return context.out.failure(usage(u"Say which resource: its URI after the server's URL."_s).error());
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const Result<mcp::ReadResult> result = co_await client->readResource(context.arguments.first(),
                                                                         context.interrupted.get_token());
    if (!result)
        co_return context.out.failure(result.error());
    if (context.has(u"output"_s)) {
        if (result->contents.size() != 1)
            co_return context.out.failure(
                {u"file.write"_s, u"The resource has %1 parts, not one."_s.arg(result->contents.size()), {}, 0});
        if (const Result<void> written = writeFile(context.value(u"output"_s), result->contents.first()); !written)
            co_return context.out.failure(written.error());
    }
    if (context.out.json)
        context.out.bytes(result->bytes);
    for (const mcp::Content &content : result->contents) {
        if (content.data.isEmpty())
            context.out.line(visibleLines(content.text));
        else
            context.out.line(u"[%1, %2, %3 bytes]"_s.arg(visible(content.uri), visible(content.mimeType),
                                                         QString::number(content.data.size())));
    }
    co_return Done;
}

QCoro::Task<void> stopAfter(std::chrono::milliseconds time, std::stop_source stop)
{
    co_await mcp::pause(time, stop.get_token());
    stop.request_stop();
}

QCoro::Task<int> watch(Context &context)
{
    const Result<int> most = countOption(context, u"count"_s, 1, 10000, 0); // 0: no limit
    if (!most)
        co_return context.out.failure(most.error());
    const auto time = secondsOption(context, u"for"_s, 0.001, 1e6, {});
    if (!time)
        co_return context.out.failure(time.error());
    const QString url = takeUrl(context);
    const McpConnected connection = co_await connectToMcp(context, url);
    if (!connection)
        co_return connection.error();
    mcp::Client *client = (*connection)->client();
    const std::stop_source stop;
    const std::stop_callback<std::function<void()>> interrupted(context.interrupted.get_token(),
                                                                [stop]() mutable { stop.request_stop(); });
    const auto changes = std::make_shared<QJsonArray>();
    auto tell = [&context, changes, stop, most = *most](const QJsonObject &change, const QString &text) mutable {
        *changes += change;
        context.out.line(text);
        if ((most > 0 && changes->size() >= most) || Output::isCutOff())
            stop.request_stop();
    };
    QObject::connect(client, &mcp::Client::resourceUpdated, client, [tell](const QString &uri) mutable {
        tell({{u"updated"_s, uri}}, u"updated %1"_s.arg(visible(uri)));
    });
    QObject::connect(client, &mcp::Client::listChanged, client, [tell](const QString &list) mutable {
        tell({{u"list_changed"_s, list}}, u"the list of %1 changed"_s.arg(visible(list)));
    });
    QObject::connect(client, &mcp::Client::watching, client, [&context](const QJsonObject &accepted) {
        context.out.note(u"watching "_s + visible(json::compact(accepted)));
    });
    if (time->count() > 0)
        stopAfter(*time, stop);
    mcp::Watch what;
    what.uris = context.arguments;
    what.resources = what.tools = what.prompts = context.arguments.isEmpty();
    const Result<void> ended = co_await client->watch(what, stop.get_token());
    if (!ended && !ended.error().id.endsWith(".cancelled"_L1))
        co_return context.out.failure(ended.error());
    if (context.out.json)
        context.out.document({{u"changes"_s, *changes}});
    co_return Done;
}

Command watchCommand(const QString &name, bool hidden)
{
    return {.name = name,
            .arguments = u"URL [URI…]"_s,
            .summary = u"Tell changes of resources, or of all lists, as they come"_s,
            .example = u"authscope-cli resources watch https://mcp.example.com/mcp demo://resource/1 --for 60"_s,
            .connects = true,
            .hidden = hidden,
            .handsOn = true,
            .options = mcpOptions()
                + QList<QCommandLineOption>{{u"count"_s, u"End after so many changes."_s, u"N"_s},
                                            {u"for"_s, u"End after this time."_s, u"SECONDS"_s}},
            .maximumArguments = 100,
            .run = watch};
}

} // namespace

QList<Command> resourcesCommands()
{
    return {{.name = u"resources list"_s,
             .arguments = u"URL"_s,
             .summary = u"The resources of an MCP server"_s,
             .example = u"authscope-cli resources list stdio -- npx -y @modelcontextprotocol/server-everything"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions(),
             .maximumArguments = 1,
             .run = list},
            {.name = u"resources templates"_s,
             .arguments = u"URL"_s,
             .summary = u"The resource templates of an MCP server"_s,
             .example = u"authscope-cli resources templates https://mcp.example.com/mcp --no-auth"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions(),
             .maximumArguments = 1,
             .run = templates},
            {.name = u"resources read"_s,
             .arguments = u"URL URI"_s,
             .summary = u"Read a resource"_s,
             .example = u"authscope-cli resources read https://mcp.example.com/mcp demo://resource/1 --no-auth"_s,
             .connects = true,
             .handsOn = true,
             .options = mcpOptions()
                 + QList<QCommandLineOption>{{u"output"_s, u"Write the content to a file as well."_s, u"FILE"_s}},
             .minimumArguments = 1,
             .maximumArguments = 2,
             .run = read},
            watchCommand(u"resources watch"_s, false),
            watchCommand(u"resources subscribe"_s, true)};
}

} // namespace authscope::cli
