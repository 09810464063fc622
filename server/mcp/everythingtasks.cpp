// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tools that go on as tasks where the client can have them.
#include "server/mcp/everything.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::server {

namespace {

constexpr int longestSeconds = 3600;

Tool tool(const char *name, const char *title, const char *description, const QByteArray &schema,
          std::function<void(const CallPtr &)> start, Tool::Task task = Tool::Task::Optional)
{
    Tool result;
    result.name = QString::fromLatin1(name);
    result.definition = toolDefinition(name, title, description, schema);
    result.start = std::move(start);
    result.task = task;
    return result;
}

Question confirmation(const QString &key, const QString &message)
{
    return {key, "elicitation/create"_ba,
            "{\"message\":"_ba + jsonString(message) + ",\"requestedSchema\":"_ba
                + objectSchema("{\"confirm\":{\"type\":\"boolean\"}}"_ba, {"confirm"_ba}) + '}'};
}

bool accepted(const Answers &answers, const QString &key)
{
    return answers.value(key).value("action"_L1).toString() == "accept"_L1;
}

void greet(const CallPtr &call)
{
    call->text(QString(u"Hello, %1!"_s.arg(call->argument("name"_L1).toString())));
}

void compute(const CallPtr &call)
{
    const double seconds = qBound(0.0, call->argument("seconds"_L1).toDouble(), double(longestSeconds));
    const QString done = u"slow_compute is done: %1"_s.arg(call->argument("label"_L1).toString());
    if (seconds == 0) {
        call->text(done);
        return;
    }
    call->asTask([seconds, done](const CallPtr &task) {
        task->after(std::chrono::milliseconds(qint64(seconds * 1000)), [task, done] { task->text(done); });
    });
}

void failJob(const CallPtr &call)
{
    const auto work = [](const CallPtr &task) {
        task->after(1s, [task] { task->refuse(u"The job failed, as it always does."_s); });
    };
    call->asTask(work, true);
}

void failProtocol(const CallPtr &call)
{
    call->asTask([](const CallPtr &task) {
        task->after(200ms, [task] { task->fail(rpc::internalError, u"The job ended with a protocol error"_s); });
    });
}

void confirmDelete(const CallPtr &call)
{
    const QString file = call->argument("filename"_L1).toString(u"file.txt"_s);
    call->asTask([file](const CallPtr &task) {
        task->ask({confirmation(u"confirm"_s, u"Delete %1?"_s.arg(file))}, [task, file](const Answers &answers) {
            const bool yes = accepted(answers, u"confirm"_s);
            task->text(yes ? u"Would have deleted %1."_s.arg(file) : u"Kept %1."_s.arg(file));
        });
    });
}

void askTwoThings(const CallPtr &call)
{
    call->asTask([](const CallPtr &task) {
        task->ask(
            {confirmation(u"first"_s, u"The first question"_s), confirmation(u"second"_s, u"The second question"_s)},
            [task](const Answers &answers) {
                task->text(QString(u"Answered: "_s + QStringList(answers.keys()).join(u", "_s)));
            });
    });
}

void askThenWork(const CallPtr &call)
{
    const Question question{u"user_name"_s, "elicitation/create"_ba,
                            "{\"message\":\"What is your name?\",\"requestedSchema\":"_ba
                                + objectSchema("{\"name\":{\"type\":\"string\"}}"_ba, {"name"_ba}) + '}'};
    call->ask({question}, [call](const Answers &answers) {
        const QString name = answers.value(u"user_name"_s).value("content"_L1).toObject().value("name"_L1).toString();
        const auto work = [name](const CallPtr &task) {
            task->after(100ms, [task, name] { task->text(QString(u"Hello, %1! The task is done."_s.arg(name))); });
        };
        call->asTask(work, true);
    });
}

} // namespace

std::vector<Tool> everythingTaskTools()
{
    const QByteArray nothing = objectSchema("{}"_ba);
    return {
        tool("greet", "Greeting", "Greets at once, never as a task.",
             objectSchema("{\"name\":{\"type\":\"string\"}}"_ba, {"name"_ba}), greet, Tool::Task::Forbidden),
        tool("slow_compute", "Slow computation", "Takes some seconds, as a task if it can.",
             objectSchema("{\"seconds\":{\"type\":\"number\",\"minimum\":0,\"maximum\":3600},"
                          "\"label\":{\"type\":\"string\"}}"_ba),
             compute),
        tool("failing_job", "Failing job", "A task whose tool reports an error after a second.", nothing, failJob,
             Tool::Task::Required),
        tool("protocol_error_job", "Broken job", "A task that ends with a JSON-RPC error.", nothing, failProtocol),
        tool("confirm_delete", "Asking job", "A task that asks before it goes on. Deletes nothing.",
             objectSchema("{\"filename\":{\"type\":\"string\"}}"_ba), confirmDelete),
        tool("multi_input", "Job with two questions", "A task that asks two things at once.", nothing, askTwoThings),
        tool("test_tool_with_task", "Question, then job", "Asks a name and goes on as a task.", nothing, askThenWork,
             Tool::Task::Required),
    };
}

} // namespace authscope::server
