// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tasks: the core form of 2025-11-25 and the extension of 2026-07-28 (mcp.md 7).

#include "core/base/text.h"
#include "core/json/document.h"
#include "core/mcp/client.h"
#include "core/mcp/definitions.h"
#include "core/mcp/failures.h"
#include "core/mcp/pause.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

std::chrono::milliseconds pollTime(const Task &task)
{
    const std::chrono::milliseconds asked(task.pollMs.value_or(std::chrono::milliseconds(limits::taskPoll).count()));
    return std::clamp<std::chrono::milliseconds>(asked, std::chrono::milliseconds(1), limits::taskPollLongest);
}

std::unexpected<Failure> endedOtherwise(const Task &task, qint64 exchange)
{
    QString text = u"The task ended as \"%1\"."_s.arg(elided(visible(task.status), 80));
    if (!task.statusMessage.isEmpty())
        text += u" The server says: "_s + elided(visible(task.statusMessage), 400);
    return fail(u"mcp.task"_s, text, task.id, exchange);
}

} // namespace

QCoro::Task<Result<Task>> Client::task(QString id, std::stop_token stop)
{
    const QJsonObject params{{u"taskId"_s, id}};
    const Result<Answer> answer = co_await demand(asked(u"tasks/get"_s, params, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    Task task = taskFrom(answer->message->result.toObject());
    Q_EMIT taskChanged(task);
    co_return task;
}

QCoro::Task<Result<void>> Client::cancelTask(QString id, std::stop_token stop)
{
    const QJsonObject params{{u"taskId"_s, id}};
    const Result<Answer> answer = co_await demand(asked(u"tasks/cancel"_s, params, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<QList<Task>>> Client::listTasks(std::stop_token stop)
{
    const auto all = co_await listAll(u"tasks/list"_s, u"tasks"_s, stop);
    if (!all)
        co_return std::unexpected(all.error());
    QList<Task> tasks;
    for (const auto &[json, bytes] : *all)
        tasks += taskFrom(json);
    co_return tasks;
}

QCoro::Task<Result<ToolResult>> Client::endOfModernTask(QString tool, Task task, std::stop_token stop)
{
    QSet<QString> answered; // keys are never reused (mcp.md TSX-6)
    Q_EMIT taskChanged(task);
    for (;;) {
        const QJsonObject params{{u"taskId"_s, task.id}};
        const Result<Answer> answer = co_await demand(asked(u"tasks/get"_s, params, stop));
        if (!answer) {
            if (stop.stop_requested())
                giveUpTask(task.id);
            co_return std::unexpected(answer.error());
        }
        const QJsonObject json = answer->message->result.toObject();
        task = taskFrom(json);
        Q_EMIT taskChanged(task);
        if (task.status == "completed"_L1) {
            ToolResult result = co_await toolResult(tool, *answer, true);
            result.taskId = task.id;
            co_return result;
        }
        if (task.status == "failed"_L1 && json.value("error"_L1).isObject()) {
            Message message;
            message.errorCode = json.value("error"_L1)["code"_L1].toInt();
            message.errorMessage = json.value("error"_L1)["message"_L1].toString();
            message.errorData = json.value("error"_L1)["data"_L1];
            co_return std::unexpected(jsonRpcFailure(message, answer->exchange));
        }
        if (task.isOver())
            co_return endedOtherwise(task, answer->exchange);
        QJsonObject open = json.value("inputRequests"_L1).toObject();
        for (const QString &key : std::as_const(answered))
            open.remove(key);
        if (!open.isEmpty()) {
            const Result<QJsonObject> responses = co_await answersTo(*answer->message, answered, stop);
            if (!responses) {
                giveUpTask(task.id);
                co_return std::unexpected(responses.error());
            }
            const QStringList keys = open.keys();
            answered += QSet<QString>(keys.begin(), keys.end());
            const QJsonObject update{{u"taskId"_s, task.id}, {u"inputResponses"_s, *responses}};
            const Result<Answer> taken = co_await demand(asked(u"tasks/update"_s, update, stop));
            if (!taken)
                co_return std::unexpected(taken.error());
        }
        co_await pause(pollTime(task), stop);
    }
}

QCoro::Task<Result<ToolResult>> Client::endOfLegacyTask(QString tool, Task task, std::stop_token stop)
{
    const QString id = task.id;
    Q_EMIT taskChanged(task);
    // While input is required the server asks over the stream of tasks/result, which waits for the end anyway.
    while (!task.isOver() && task.status != "input_required"_L1) {
        co_await pause(pollTime(task), stop);
        const Result<Task> now = co_await this->task(id, stop);
        if (!now) {
            if (stop.stop_requested())
                giveUpTask(id);
            co_return std::unexpected(now.error());
        }
        task = *now;
    }
    if (task.status == "cancelled"_L1)
        co_return endedOtherwise(task, 0);
    const QJsonObject params{{u"taskId"_s, id}};
    const Result<Answer> answer = co_await demand(asked(u"tasks/result"_s, params, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    ToolResult result = co_await toolResult(tool, *answer);
    result.taskId = id;
    co_return result;
}

} // namespace authscope::mcp
