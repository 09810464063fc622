// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The core tasks of 2025-11-25 (experimental).
#include "server/mcp/endpoint.h"
#include "server/mcp/legacycall.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// tasks/result: waits for the end of the task, and asks the client what the task asks meanwhile.
class ResultCall : public LegacyCall
{
public:
    ResultCall(Hub &hub, Facts facts, EventStreamPtr stream, const SessionPtr &session, TaskPtr task)
        : LegacyCall(hub, std::move(facts), std::move(stream), session), m_owner(session), m_task(std::move(task))
    {
    }

    void look()
    {
        if (isOver())
            return;
        if (!m_task->isOver())
            ask();
        else if (!m_task->result.isEmpty() && finish())
            finishWith(m_task->result.chopped(1) + ',' + related() + '}', false);
        else if (m_task->error.isEmpty())
            fail(rpc::invalidParams, u"The task was cancelled"_s);
        else if (const auto error = json::parseObject(m_task->error))
            fail(error->value("code"_L1).toInt(), error->value("message"_L1).toString());
    }

private:
    QByteArray related() const
    {
        return "\"_meta\":{\"io.modelcontextprotocol/related-task\":{\"taskId\":\""_ba + m_task->id + "\"}}"_ba;
    }

    void ask()
    {
        const auto session = m_owner.lock();
        if (!session)
            return;
        const QList<Question> open = m_task->open;
        for (const Question &question : open) {
            if (m_asked.contains(question.key))
                continue;
            m_asked.insert(question.key);
            const QByteArray params = question.params.isEmpty()
                ? QByteArray('{' + related() + '}')
                : QByteArray(question.params.chopped(1) + ',' + related() + '}');
            session->ask(question.method, params, stream(),
                         [task = m_task, question](const json::Value &result, const QString &refusal) {
                             answer(*task, question, result, refusal);
                         });
        }
    }

    // A refusal must not leave the task waiting for ever.
    static void answer(Task &task, const Question &question, const json::Value &result, const QString &refusal)
    {
        const auto object = refusal.isEmpty() ? json::parseObject(result.raw().toByteArray()).value_or(QJsonObject())
                                              : QJsonObject();
        if (isAnswer(question, object))
            task.answer(question.key, object);
        else if (const auto call = task.call.lock())
            call->refuse(u"The client gave no answer to %1. %2"_s.arg(question.key, refusal));
    }

    std::weak_ptr<Session> m_owner;
    TaskPtr m_task;
    QSet<QString> m_asked;
};

} // namespace

std::optional<Endpoint::Answer> Endpoint::asLegacyTask(const Tool &tool, const RpcMessage &message,
                                                       const Context &context)
{
    if (context.modern || context.version != legacyVersions().first())
        return std::nullopt;
    const json::Value wish = message.params[u"task"];
    if (!wish) {
        if (tool.task != Tool::Task::Required)
            return std::nullopt;
        return rpcRefusal(200, message.id, rpc::methodNotFound, u"This tool runs only as a task"_s);
    }
    if (tool.task == Tool::Task::Forbidden)
        return rpcRefusal(200, message.id, rpc::methodNotFound, u"This tool does not run as a task"_s);
    if (!wish.isObject() || (wish[u"ttl"] && !wish[u"ttl"].isNumber()))
        return rpcRefusal(200, message.id, rpc::invalidParams, u"\"task\" must be an object with a number \"ttl\""_s);
    std::optional<qint64> lifetime;
    if (wish[u"ttl"])
        lifetime = qint64(qBound(0.0, wish[u"ttl"].number(), double(Tasks::maximumLifetimeMs)));
    const TaskPtr task = m_hub.tasks.create(context.caller.key, false, lifetime);
    task->session = context.session;
    const auto call = std::make_shared<TaskCall>(m_hub, factsOf(message, context), task);
    task->call = call;
    const QByteArray created = "{\"task\":{"_ba + task->members() + "}}"_ba;
    const auto start = tool.start; // it may change the catalogue
    start(call);
    return rpcAnswer(message.id, created);
}

Endpoint::Answer Endpoint::legacyTasks(const RpcMessage &message, const Context &context)
{
    if (message.method == "tasks/list"_L1)
        return listTasks(message, context);
    const bool get = message.method == "tasks/get"_L1;
    const bool result = message.method == "tasks/result"_L1;
    if (!get && !result && message.method != "tasks/cancel"_L1)
        return rpcRefusal(200, message.id, rpc::methodNotFound, u"Method not found: "_s + message.method.left(128));
    const json::Value id = message.params ? message.params[u"taskId"] : json::Value();
    const TaskPtr task = id.isString() ? m_hub.tasks.find(id.text(), context.caller.key) : nullptr;
    if (!task || task->isExtension)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"There is no such task, or it has expired"_s);
    if (result)
        return taskResult(message, context, task);
    if (!get) {
        if (task->isOver())
            return rpcRefusal(200, message.id, rpc::invalidParams, u"The task is over and cannot be cancelled"_s);
        if (const auto call = task->call.lock())
            call->cancel();
    }
    return rpcAnswer(message.id, '{' + task->members() + '}');
}

Endpoint::Answer Endpoint::taskResult(const RpcMessage &message, const Context &context, const TaskPtr &task)
{
    const EventStreamPtr stream = streamFor(context);
    const auto call = std::make_shared<ResultCall>(m_hub, factsOf(message, context), stream, context.session, task);
    stream->expect();
    if (context.session)
        context.session->calls.insert(message.id, call);
    if (!task->isOver())
        task->watch(call, [waiting = call.get()] { waiting->look(); });
    call->look();
    return answerOf(stream, context, 200);
}

Endpoint::Answer Endpoint::listTasks(const RpcMessage &message, const Context &context)
{
    const QList<TaskPtr> tasks = m_hub.tasks.of(context.caller.key);
    return list(message, context, "tasks", tasks.size(),
                [&tasks](qsizetype i) { return QByteArray('{' + tasks.at(i)->members() + '}'); });
}

} // namespace authscope::server
