// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prompts and completion (mcp.md 6.4).

#include "core/mcp/client.h"
#include "core/mcp/definitions.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

QCoro::Task<Result<QList<Prompt>>> Client::listPrompts(std::stop_token stop)
{
    const auto all = co_await listAll(u"prompts/list"_s, u"prompts"_s, stop);
    if (!all)
        co_return std::unexpected(all.error());
    QList<Prompt> prompts;
    for (const auto &[json, bytes] : *all)
        prompts += promptFrom(json, bytes);
    co_return prompts;
}

QCoro::Task<Result<PromptResult>> Client::getPrompt(QString name, QJsonObject arguments, std::stop_token stop)
{
    QJsonObject params{{u"name"_s, name}};
    if (!arguments.isEmpty())
        params.insert("arguments"_L1, arguments);
    Asked get = asked(u"prompts/get"_s, params, stop);
    get.note = u"prompts/get "_s + name;
    const Result<Answer> answer = co_await demand(get);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = answer->message->result.toObject();
    PromptResult result;
    result.description = json.value("description"_L1).toString();
    const QJsonArray messages = json.value("messages"_L1).toArray();
    for (const QJsonValue &element : messages) {
        const QJsonObject message = element.toObject();
        result.messages += {message.value("role"_L1).toString(), contentFrom(message.value("content"_L1).toObject())};
    }
    result.bytes = resultBytes(*answer->message);
    result.exchange = answer->exchange;
    co_return result;
}

QCoro::Task<Result<Completion>> Client::complete(CompletionQuestion question, std::stop_token stop)
{
    const bool ofPrompt = question.of == CompletionQuestion::Of::Prompt;
    const QJsonObject reference = ofPrompt ? QJsonObject{{u"type"_s, u"ref/prompt"_s}, {u"name"_s, question.name}}
                                           : QJsonObject{{u"type"_s, u"ref/resource"_s}, {u"uri"_s, question.name}};
    const QJsonObject argument{{u"name"_s, question.argument}, {u"value"_s, question.value}};
    QJsonObject params{{u"ref"_s, reference}, {u"argument"_s, argument}};
    // Not before 2025-06-18, but an older server ignores it.
    if (!question.context.isEmpty())
        params.insert("context"_L1, QJsonObject{{u"arguments"_s, question.context}});
    const Result<Answer> answer = co_await demand(asked(u"completion/complete"_s, params, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = answer->message->result.toObject().value("completion"_L1).toObject();
    Completion completion;
    completion.values = stringsIn(json.value("values"_L1));
    if (json.value("total"_L1).isDouble())
        completion.total = json.value("total"_L1).toInteger();
    completion.hasMore = json.value("hasMore"_L1).toBool();
    completion.bytes = resultBytes(*answer->message);
    co_return completion;
}

} // namespace authscope::mcp
