// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/tasks.h"

#include "core/base/random.h"
#include "server/mcp/hub.h"
#include "server/mcp/rpc.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

const char *statusName(Task::Status status)
{
    switch (status) {
    case Task::Status::Working: return "working";
    case Task::Status::InputRequired: return "input_required";
    case Task::Status::Completed: return "completed";
    case Task::Status::Failed: return "failed";
    case Task::Status::Cancelled: break;
    }
    return "cancelled";
}

QByteArray instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

bool declaresTasks(const QJsonObject &capabilities)
{
    return capabilities.value("extensions"_L1).toObject().value("io.modelcontextprotocol/tasks"_L1).isObject();
}

QByteArray tasksRequired()
{
    return "{\"requiredCapabilities\":{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}"_ba;
}

void Task::ask(const QList<Question> &questions, std::function<void(const Answers &)> then)
{
    open = questions;
    m_answers.clear();
    m_then = std::move(then);
}

void Task::answer(const QString &key, const QJsonObject &answer)
{
    const auto asked = std::ranges::find(open, key, &Question::key);
    if (isOver() || asked == open.end() || !isAnswer(*asked, answer))
        return;
    open.erase(asked);
    m_answers.insert(key, answer);
    if (!open.isEmpty())
        return;
    const auto then = std::exchange(m_then, nullptr);
    const Answers answers = std::exchange(m_answers, {});
    if (then)
        then(answers);
}

QByteArray Task::members() const
{
    QByteArray text = "\"taskId\":\""_ba + id + "\",\"status\":\""_ba + statusName(status) + '"';
    if (!message.isEmpty())
        text += ",\"statusMessage\":"_ba + jsonString(message);
    text += ",\"createdAt\":\""_ba + instant(createdMs) + "\",\"lastUpdatedAt\":\""_ba + instant(updatedMs) + '"';
    text += (isExtension ? ",\"ttlMs\":"_ba : ",\"ttl\":"_ba) + QByteArray::number(lifetimeMs);
    text += (isExtension ? ",\"pollIntervalMs\":"_ba : ",\"pollInterval\":"_ba) + QByteArray::number(Tasks::pollMs);
    return text;
}

QByteArray Task::detailedMembers() const
{
    if (status == Status::Completed)
        return members() + ",\"result\":"_ba + result;
    if (status == Status::Failed)
        return members() + ",\"error\":"_ba + error;
    if (status == Status::InputRequired)
        return members() + ",\"inputRequests\":"_ba + questionMap(open);
    return members();
}

void Task::watch(std::shared_ptr<void> watcher, std::function<void()> callback)
{
    m_watchers.push_back({std::move(watcher), std::move(callback)});
}

void Task::touch(const Clock *clock, Status next, const QString &text)
{
    status = next;
    message = text;
    updatedMs = clock->nowMs();
    // A watcher may make another one come or go.
    const std::list<Watcher> watchers = m_watchers;
    if (isOver())
        m_watchers.clear();
    for (const Watcher &one : watchers)
        one.callback();
}

TaskPtr Tasks::create(const QString &owner, bool isExtension, std::optional<qint64> lifetimeMs)
{
    sweep();
    const auto task = std::make_shared<Task>();
    task->id = randomToken(24);
    task->owner = owner;
    task->isExtension = isExtension;
    task->createdMs = task->updatedMs = m_clock->nowMs();
    task->lifetimeMs = qBound(qint64(1000), lifetimeMs.value_or(defaultLifetimeMs), maximumLifetimeMs);
    m_tasks.push_back(task);
    return task;
}

TaskPtr Tasks::find(const QString &id, const QString &owner)
{
    sweep();
    const QByteArray wanted = id.toUtf8();
    const auto found = std::ranges::find(m_tasks, wanted, &Task::id);
    return found != m_tasks.end() && (*found)->owner == owner ? *found : nullptr;
}

QList<TaskPtr> Tasks::of(const QString &owner)
{
    sweep();
    QList<TaskPtr> result;
    for (const TaskPtr &task : m_tasks)
        if (task->owner == owner && !task->isExtension)
            result.append(task);
    return result;
}

void Tasks::sweep()
{
    const qint64 now = m_clock->nowMs();
    QList<TaskPtr> gone;
    const auto expired = [&](const TaskPtr &task) {
        if (now - task->createdMs <= task->lifetimeMs)
            return false;
        gone.append(task);
        return true;
    };
    std::erase_if(m_tasks, expired);
    while (qsizetype(m_tasks.size()) >= maximumTasks) {
        gone.append(m_tasks.front());
        m_tasks.pop_front();
    }
    for (const TaskPtr &task : std::as_const(gone))
        if (const auto call = task->call.lock())
            call->cancel();
}

void Tasks::cancelAll()
{
    for (const TaskPtr &task : std::exchange(m_tasks, {}))
        if (const auto call = task->call.lock())
            call->cancel();
}

void TaskCall::turn(Task::Status status, const QString &message)
{
    m_task->touch(hub().clock, status, message);
    hub().taskChanged(*m_task);
}

void TaskCall::finishWith(const QByteArray &result, bool isError)
{
    m_task->result = result;
    // The two forms differ in what a tool's error makes of its task.
    const bool failed = isError && !m_task->isExtension;
    turn(failed ? Task::Status::Failed : Task::Status::Completed, failed ? u"The tool reported an error"_s : QString());
}

void TaskCall::finishWithError(int code, const QString &message, const QByteArray &data)
{
    m_task->error = "{\"code\":"_ba + QByteArray::number(code) + ",\"message\":"_ba + jsonString(message)
        + (data.isEmpty() ? ""_ba : ",\"data\":"_ba + data) + '}';
    turn(Task::Status::Failed, message);
}

void TaskCall::dropped()
{
    m_task->ask({}, nullptr);
    turn(Task::Status::Cancelled, u"Cancelled"_s);
}

void TaskCall::put(const QList<Question> &questions, std::function<void(const Answers &)> then)
{
    m_task->ask(questions, [self = std::weak_ptr(shared_from_this()), then = std::move(then)](const Answers &answers) {
        const auto alive = std::static_pointer_cast<TaskCall>(self.lock());
        if (!alive || alive->isOver())
            return;
        alive->turn(Task::Status::Working);
        then(answers);
    });
    turn(Task::Status::InputRequired);
}

} // namespace authscope::server
