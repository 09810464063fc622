// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all revisions have: tools, prompts, resources and completion.
#include "core/json/schema.h"
#include "server/mcp/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// The first argument that does not fit the tool's schema, as a sentence.
QString misfit(const Tool &tool, const QJsonObject &arguments)
{
    const auto definition = json::parseObject(tool.definition);
    const json::Verdict verdict = json::check(arguments, definition->value("inputSchema"_L1).toObject());
    if (verdict.violations.isEmpty())
        return {};
    const json::Violation &first = verdict.violations.first();
    return u"The arguments do not fit the tool's schema%1: %2"_s.arg(
        first.pointer.isEmpty() ? QString() : QString(u" at "_s + first.pointer), first.text);
}

QByteArray textList(const QStringList &texts)
{
    QByteArray list = "["_ba;
    for (const QString &text : texts)
        list += (list.size() > 1 ? ","_ba : ""_ba) + jsonString(text);
    return list + ']';
}

// The definition as 2025-11-25 lists it, where a tool says whether it can be a task.
QByteArray withTaskSupport(const Tool &tool)
{
    if (tool.task == Tool::Task::Forbidden)
        return tool.definition;
    const QByteArray support = tool.task == Tool::Task::Required ? "required"_ba : "optional"_ba;
    return tool.definition.chopped(1) + ",\"execution\":{\"taskSupport\":\""_ba + support + "\"}}"_ba;
}

} // namespace

std::optional<Endpoint::Answer> Endpoint::feature(const RpcMessage &message, const Context &context)
{
    const Catalogue &catalogue = m_hub.catalogue;
    if (message.method == "tools/call"_L1)
        return callTool(message, context);
    if (message.method == "tools/list"_L1) {
        const bool tasks = catalogue.isEverything() && context.version == legacyVersions().first();
        const auto &tools = catalogue.tools();
        return list(message, context, "tools", qsizetype(tools.size()), [&tools, tasks](qsizetype i) {
            return tasks ? withTaskSupport(tools[size_t(i)]) : tools[size_t(i)].definition;
        });
    }
    if (!catalogue.isEverything())
        return std::nullopt;
    const auto definitions = [&](const char *member, const auto &entries) {
        return list(message, context, member, qsizetype(entries.size()),
                    [&entries](qsizetype i) { return entries[size_t(i)].definition; });
    };
    if (message.method == "prompts/list"_L1)
        return definitions("prompts", catalogue.prompts());
    if (message.method == "resources/list"_L1)
        return definitions("resources", catalogue.resources());
    if (message.method == "resources/templates/list"_L1)
        return definitions("resourceTemplates", catalogue.templates());
    if (message.method == "prompts/get"_L1)
        return getPrompt(message, context);
    if (message.method == "resources/read"_L1)
        return readResource(message, context);
    if (message.method == "completion/complete"_L1)
        return complete(message, context);
    return std::nullopt;
}

Endpoint::Answer Endpoint::list(const RpcMessage &message, const Context &context, const char *member, qsizetype count,
                                const std::function<QByteArray(qsizetype)> &entry) const
{
    const auto offset = offsetOf(message.params ? message.params[u"cursor"] : json::Value(), count);
    if (!offset)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"The cursor is not one that this server gave"_s);
    const qsizetype end = qMin(count, *offset + qMax(1, m_options.pageSize));
    QByteArray result = "{\""_ba + member + "\":["_ba;
    for (qsizetype i = *offset; i < end; ++i)
        result += (i > *offset ? ","_ba : ""_ba) + entry(i);
    result += ']';
    if (end < count)
        result += ",\"nextCursor\":\""_ba + cursorAfter(end) + '"';
    // The list is the same for every caller, but a protected server's answer does not belong into a shared cache.
    if (context.modern)
        result += ",\"ttlMs\":300000,\"cacheScope\":\"private\""_ba + modernMembers();
    return rpcAnswer(message.id, result + '}');
}

Endpoint::Answer Endpoint::callTool(const RpcMessage &message, const Context &context)
{
    const json::Value name = message.params ? message.params[u"name"] : json::Value();
    if (!name.isString())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"name\" must be the name of a tool"_s);
    const Tool *tool = m_hub.catalogue.tool(name.text());
    if (!tool)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"Unknown tool: "_s + name.text().left(128));
    const json::Value arguments = message.params[u"arguments"];
    if (arguments && !arguments.isObject())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"arguments\" must be an object"_s);
    if (!context.caller.anonymous && !tool->scope.isEmpty() && !context.caller.scopes.contains(tool->scope)) {
        if (context.channel) // where there is no status to say it with
            return rpcRefusal(403, message.id, rpc::invalidRequest,
                              u"This tool needs scope %1, which the access token lacks"_s.arg(tool->scope));
        Answer answer;
        answer.missingScope = tool->scope;
        return answer;
    }
    if (tool->start)
        return startTool(*tool, message, context);
    ToolOutcome outcome = tool->run(arguments, context.caller);
    if (!outcome.problem.isEmpty()) {
        // Since 2025-11-25 the model is to see it, so that it can correct itself.
        if (!context.modern && context.version != legacyVersions().first())
            return rpcRefusal(200, message.id, rpc::invalidParams, outcome.problem);
        outcome.members = toolFailure(outcome.problem);
    }
    return rpcAnswer(message.id, '{' + outcome.members + (context.modern ? modernMembers() : QByteArray()) + '}');
}

Endpoint::Answer Endpoint::startTool(const Tool &tool, const RpcMessage &message, const Context &context)
{
    Call::Facts facts = factsOf(message, context);
    if (const QString problem = misfit(tool, facts.arguments); !problem.isEmpty()) {
        if (!context.modern && context.version != legacyVersions().first())
            return rpcRefusal(200, message.id, rpc::invalidParams, problem);
        return rpcAnswer(message.id, '{' + toolFailure(problem) + facts.closing + '}');
    }
    if (auto answer = asLegacyTask(tool, message, context))
        return *answer;
    return run(message, context, std::move(facts), tool.start);
}

Endpoint::Answer Endpoint::getPrompt(const RpcMessage &message, const Context &context)
{
    const json::Value name = message.params ? message.params[u"name"] : json::Value();
    const Prompt *prompt = name.isString() ? m_hub.catalogue.prompt(name.text()) : nullptr;
    if (!prompt)
        return rpcRefusal(200, message.id, rpc::invalidParams,
                          name.isString() ? QString(u"Unknown prompt: "_s + name.text().left(128))
                                          : u"\"name\" must be the name of a prompt"_s);
    Call::Facts facts = factsOf(message, context);
    facts.isTool = false;
    for (const QString &argument : prompt->required)
        if (!facts.arguments.value(argument).isString())
            return rpcRefusal(200, message.id, rpc::invalidParams,
                              u"The argument \"%1\" is missing, or is no string"_s.arg(argument));
    return run(message, context, std::move(facts), prompt->get);
}

Endpoint::Answer Endpoint::readResource(const RpcMessage &message, const Context &context) const
{
    const json::Value uri = message.params ? message.params[u"uri"] : json::Value();
    if (!uri.isString())
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"uri\" must be the URI of a resource"_s);
    const QString text = uri.text();
    const QByteArray contents = m_hub.catalogue.contents(text);
    if (contents.isEmpty())
        return rpcRefusal(200, message.id, context.modern ? rpc::invalidParams : rpc::resourceNotFound,
                          u"Resource not found"_s, "{\"uri\":"_ba + jsonString(text.left(2000)) + '}');
    QByteArray result = "{\"contents\":["_ba + contents + ']';
    if (context.modern)
        result += ",\"ttlMs\":60000,\"cacheScope\":\"private\""_ba + modernMembers();
    return rpcAnswer(message.id, result + '}');
}

Endpoint::Answer Endpoint::complete(const RpcMessage &message, const Context &context) const
{
    static constexpr qsizetype atMost = 100; // by the specification
    const auto malformed = [&message](const QString &what) {
        return rpcRefusal(200, message.id, rpc::invalidParams, what);
    };
    const json::Value ref = message.params ? message.params[u"ref"] : json::Value();
    const json::Value argument = message.params ? message.params[u"argument"] : json::Value();
    if (!ref.isObject() || !argument.isObject() || !argument[u"name"].isString() || !argument[u"value"].isString())
        return malformed(u"\"ref\" and \"argument\" with \"name\" and \"value\" must be there"_s);
    std::function<QStringList(const QString &, const QString &)> source;
    if (ref[u"type"].text() == "ref/prompt"_L1) {
        const Prompt *prompt = m_hub.catalogue.prompt(ref[u"name"].text());
        if (!prompt)
            return malformed(u"Unknown prompt: "_s + ref[u"name"].text().left(128));
        source = prompt->complete;
    } else if (ref[u"type"].text() == "ref/resource"_L1) {
        const auto &templates = m_hub.catalogue.templates();
        const auto found = std::ranges::find(templates, ref[u"uri"].text(), &Resource::uri);
        if (found == templates.end())
            return malformed(u"Unknown resource template: "_s + ref[u"uri"].text().left(200));
        source = found->complete;
    } else {
        return malformed(u"\"ref\" must be a ref/prompt or a ref/resource"_s);
    }
    const QStringList values = source ? source(argument[u"name"].text(), argument[u"value"].text()) : QStringList();
    const QByteArray result = "{\"completion\":{\"values\":"_ba + textList(values.first(qMin(atMost, values.size())))
        + ",\"total\":"_ba + QByteArray::number(values.size()) + ",\"hasMore\":"_ba
        + (values.size() > atMost ? "true}"_ba : "false}"_ba) + (context.modern ? modernMembers() : QByteArray());
    return rpcAnswer(message.id, result + '}');
}

} // namespace authscope::server
