// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tools (mcp.md 6.2).

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/json/schema.h"
#include "core/mcp/client.h"
#include "core/mcp/definitions.h"
#include "core/mcp/failures.h"
#include "core/mcp/mirroredparameters.h"

#include <QCoro/QCoroFuture>

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

void checkStructuredContent(ToolResult &result, const QJsonObject &schema)
{
    if (result.structured.isUndefined()) {
        result.schemaProblems = {u"The tool has an outputSchema, but its result has no structuredContent."_s};
        return;
    }
    const json::Verdict verdict = json::check(result.structured, schema);
    for (const json::Violation &violation : verdict.violations) {
        const QString where = violation.pointer.isEmpty() ? u"structuredContent"_s : visible(violation.pointer);
        result.schemaProblems += where + u": "_s + visible(violation.text);
    }
    result.schemaUnchecked = verdict.unchecked;
}

// `ofTask`: the result stands in the result of tasks/get.
ToolResult toolResultIn(const Message &message, bool ofTask, const QJsonObject &schema)
{
    ToolResult result;
    QJsonObject json = message.result.toObject();
    result.bytes = resultBytes(message);
    if (ofTask) {
        json = json.value("result"_L1).toObject();
        const auto document = json::Document::parse(result.bytes);
        result.bytes = document ? document->root()[u"result"].raw().toByteArray() : QByteArray();
    }
    result.isError = json.value("isError"_L1).toBool();
    result.structured = json.contains("structuredContent"_L1) ? json.value("structuredContent"_L1)
                                                              : QJsonValue(QJsonValue::Undefined);
    const QJsonArray content = json.value("content"_L1).toArray();
    for (const QJsonValue &piece : content)
        result.content += contentFrom(piece.toObject());
    if (!schema.isEmpty() && !result.isError)
        checkStructuredContent(result, schema);
    return result;
}

} // namespace

QCoro::Task<Result<QList<Tool>>> Client::listTools(std::stop_token stop)
{
    const auto all = co_await listAll(u"tools/list"_s, u"tools"_s, stop);
    if (!all)
        co_return std::unexpected(all.error());
    const bool mirrors = m_server && m_server->era == Era::Modern && m_transport->name() == "streamable-http"_L1;
    QList<Tool> tools;
    m_tools.clear();
    for (const auto &[json, bytes] : *all) {
        Tool tool = toolFrom(json, bytes);
        if (mirrors)
            tool.problem = mirroringProblem(tool.inputSchema);
        m_tools.insert(tool.name, tool);
        tools += tool;
    }
    co_return tools;
}

QCoro::Task<Result<Answer>> Client::toolCall(QString name, QJsonObject arguments, std::optional<QJsonObject> task,
                                             std::stop_token stop)
{
    const QJsonObject params{{u"name"_s, name}, {u"arguments"_s, arguments}};
    Asked call = asked(u"tools/call"_s, params, stop);
    call.note = u"tools/call "_s + name;
    call.progress = true;
    if (m_configuration.tasks)
        call.resultTypes += u"task"_s;
    if (task)
        call.params.insert("task"_L1, *task);
    for (int attempt = 0;; ++attempt) {
        const auto known = m_tools.constFind(name);
        if (known != m_tools.constEnd() && !known->problem.isEmpty())
            co_return fail(u"mcp.tool-header"_s,
                           u"The tool \"%1\" must not be called over HTTP: %2."_s.arg(visible(name), known->problem));
        const bool modern = m_server && m_server->era == Era::Modern;
        if (known != m_tools.constEnd() && modern)
            call.mirrored = mirroredParameters(known->inputSchema, arguments);
        Result<Answer> answer = co_await askWithInput(call);
        if (!answer || answer->message->kind != Message::Kind::Error)
            co_return answer;
        // The server refused it for its header before it began (mcp.md HDR-8): our list may be out of date.
        if (answer->message->errorCode != code::headerMismatch || attempt > 0)
            co_return std::unexpected(jsonRpcFailure(*answer->message, answer->exchange));
        m_cache.forget(u"tools/list"_s);
        const Result<QList<Tool>> tools = co_await listTools(stop);
        if (!tools)
            co_return std::unexpected(jsonRpcFailure(*answer->message, answer->exchange));
    }
}

QCoro::Task<ToolResult> Client::toolResult(QString name, Answer answer, bool ofTask) const
{
    const QJsonObject schema = m_tools.value(name).outputSchema;
    const Message message = *answer.message;
    ToolResult result;
    if (message.bytes.size() > backgroundBytes)
        result = co_await inBackground([=] { return toolResultIn(message, ofTask, schema); });
    else
        result = toolResultIn(message, ofTask, schema);
    result.exchange = answer.exchange;
    result.ms = answer.ms;
    co_return result;
}

QCoro::Task<Result<ToolResult>> Client::callTool(QString name, QJsonObject arguments, std::stop_token stop)
{
    if (m_tools.value(name).tasks == Tool::Tasks::Required && m_server && m_server->revision == revision2025_11_25) {
        Result<ToolResult> result = co_await callToolAsTask(name, arguments, {}, stop);
        co_return result;
    }
    const Result<Answer> answer = co_await toolCall(name, arguments, {}, stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = answer->message->result.toObject();
    if (json.value("resultType"_L1).toString() == "task"_L1) {
        Result<ToolResult> result = co_await endOfModernTask(name, taskFrom(json), stop);
        co_return result;
    }
    ToolResult result = co_await toolResult(name, *answer);
    co_return result;
}

QCoro::Task<Result<ToolResult>> Client::callToolAsTask(QString name, QJsonObject arguments, std::optional<qint64> ttlMs,
                                                       std::stop_token stop)
{
    QJsonObject wish;
    if (ttlMs)
        wish.insert("ttl"_L1, *ttlMs);
    const Result<Answer> answer = co_await toolCall(name, arguments, wish, stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = answer->message->result.toObject();
    if (json.value("task"_L1).isObject()) {
        Result<ToolResult> result = co_await endOfLegacyTask(name, taskFrom(json.value("task"_L1).toObject()), stop);
        co_return result;
    }
    if (json.value("resultType"_L1).toString() == "task"_L1) {
        Result<ToolResult> result = co_await endOfModernTask(name, taskFrom(json), stop);
        co_return result;
    }
    ToolResult result = co_await toolResult(name, *answer);
    co_return result;
}

} // namespace authscope::mcp
