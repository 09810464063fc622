// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/call.h"
#include "server/mcp/sessions.h"

#include <QtCore/QHash>

#include <deque>
#include <list>

namespace authscope::server {

// A tool's call that goes on after its request was answered: the core tasks of 2025-11-25 and those of the extension
// io.modelcontextprotocol/tasks. Shared by its call and the store.
class Task
{
public:
    enum class Status { Working, InputRequired, Completed, Failed, Cancelled };

    QByteArray id; // unguessable
    QString owner; // Caller::key
    bool isExtension = false;
    std::weak_ptr<Session> session; // that began it; for its notifications
    Status status = Status::Working;
    QString message;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 lifetimeMs = 0;
    QByteArray result; // of a task that completed, or whose tool failed
    QByteArray error;  // of a task that ended with a JSON-RPC error, an object
    std::weak_ptr<Call> call;

    bool isOver() const { return status != Status::Working && status != Status::InputRequired; }

    // What it waits for. Keys are never used twice.
    QList<Question> open;
    void ask(const QList<Question> &questions, std::function<void(const Answers &)> then);
    // Takes an answer; one that nobody waits for, or that is none, is ignored.
    void answer(const QString &key, const QJsonObject &answer);

    // Members as tasks/get gives them, without braces: "ttl" and "pollInterval", or with the extension's names.
    QByteArray members() const;
    // The same with what the extension adds for the status: inputRequests, result or error.
    QByteArray detailedMembers() const;

    // Called after each change until it is over; keeps the watcher as long.
    void watch(std::shared_ptr<void> watcher, std::function<void()> callback);
    void touch(const Clock *clock, Status next, const QString &text = {});

private:
    struct Watcher {
        std::shared_ptr<void> owner;
        std::function<void()> callback;
    };
    Answers m_answers;
    std::function<void(const Answers &)> m_then;
    std::list<Watcher> m_watchers;
};
using TaskPtr = std::shared_ptr<Task>;

// The tasks of all callers, within bounds. What has expired is gone when the next one is looked for or made.
class Tasks
{
public:
    explicit Tasks(const Clock *clock) : m_clock(clock) {}

    TaskPtr create(const QString &owner, bool isExtension, std::optional<qint64> lifetimeMs);
    TaskPtr find(const QString &id, const QString &owner);
    QList<TaskPtr> of(const QString &owner); // oldest first
    void cancelAll();

    static constexpr qint64 defaultLifetimeMs = 10 * 60 * 1000;
    static constexpr qint64 maximumLifetimeMs = 60 * 60 * 1000;
    static constexpr int pollMs = 500;
    static constexpr qsizetype maximumTasks = 1000;

private:
    void sweep();

    const Clock *m_clock;
    std::deque<TaskPtr> m_tasks;
};

// The call that works on a task: it has no stream, asks through the task's state, and leaves its result there.
class TaskCall : public Call
{
public:
    TaskCall(Hub &hub, Facts facts, TaskPtr task) : Call(hub, std::move(facts)), m_task(std::move(task)) {}

protected:
    void notify(const QByteArray &) override {}
    void finishWith(const QByteArray &result, bool isError) override;
    void finishWithError(int code, const QString &message, const QByteArray &data) override;
    void dropped() override;
    void put(const QList<Question> &questions, std::function<void(const Answers &)> then) override;

private:
    void turn(Task::Status status, const QString &message = {});

    TaskPtr m_task;
};

// "io.modelcontextprotocol/tasks" among the capabilities that a client of 2026-07-28 declared.
bool declaresTasks(const QJsonObject &capabilities);
// For an error's data.
QByteArray tasksRequired();

} // namespace authscope::server
