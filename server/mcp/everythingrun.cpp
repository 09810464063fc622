// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Progress, logs, errors, time, size and changes.
#include "server/mcp/everything.h"
#include "server/mcp/hub.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::server {

namespace {

constexpr int longestSeconds = 3600;
constexpr int largestText = 112 * 1024 * 1024;

int number(const CallPtr &call, QLatin1StringView name, int otherwise, int least, int most)
{
    return qBound(least, call->argument(name).toInt(otherwise), most);
}

QByteArray numberSchema(const char *name, const char *description, int most)
{
    return "\""_ba + name + "\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":"_ba + QByteArray::number(most)
        + ",\"description\":\""_ba + description + "\"}"_ba;
}

void logThrice(const CallPtr &call, const char *logger)
{
    const QByteArray name = logger;
    call->log(LogLevel::Info, name, "\"Tool execution started\""_ba);
    call->after(50ms, [call, name] {
        call->log(LogLevel::Info, name, "\"Tool processing data\""_ba);
        call->after(50ms, [call, name] {
            call->log(LogLevel::Info, name, "\"Tool execution completed\""_ba);
            call->text(u"Tool with logging executed successfully");
        });
    });
}

void threeSteps(const CallPtr &call)
{
    call->progress(0, 100);
    call->after(50ms, [call] {
        call->progress(50, 100);
        call->after(50ms, [call] {
            call->progress(100, 100);
            call->text(u"Tool with progress executed successfully");
        });
    });
}

// One step after the other until all are done.
void step(const CallPtr &call, int done, int steps, std::chrono::milliseconds pause,
          const std::function<void(int)> &each, const QString &end)
{
    each(done);
    if (done == steps) {
        call->text(end);
        return;
    }
    call->after(pause, [call, done, steps, pause, each, end] { step(call, done + 1, steps, pause, each, end); });
}

void longProgress(const CallPtr &call)
{
    const int steps = number(call, "steps"_L1, 10, 1, 1000);
    const auto pause = std::chrono::milliseconds(number(call, "pause"_L1, 200, 0, 10'000));
    const auto each = [weak = std::weak_ptr(call), steps](int done) {
        if (const auto alive = weak.lock())
            alive->progress(done, steps, QString(u"Step %1 of %2"_s.arg(done).arg(steps)));
    };
    step(call, 0, steps, pause, each, u"%1 steps are done."_s.arg(steps));
}

// All eight levels in turn.
void streamLogs(const CallPtr &call)
{
    const int lines = number(call, "lines"_L1, 16, 1, 1000);
    const auto pause = std::chrono::milliseconds(number(call, "pause"_L1, 100, 0, 10'000));
    const auto each = [weak = std::weak_ptr(call)](int done) {
        if (const auto alive = weak.lock())
            alive->log(LogLevel(done % 8), "everything",
                       "{\"line\":"_ba + QByteArray::number(done) + ",\"text\":\"A line of the log\"}"_ba);
    };
    step(call, 1, lines, pause, each, u"%1 lines were logged."_s.arg(lines));
}

void beSlow(const CallPtr &call)
{
    const int seconds = number(call, "seconds"_L1, 5, 0, longestSeconds);
    call->after(std::chrono::seconds(seconds), [call, seconds] { call->text(u"Took %1 s."_s.arg(seconds)); });
}

void beHuge(const CallPtr &call)
{
    const int bytes = number(call, "bytes"_L1, 1'000'000, 0, largestText);
    call->text(QString(bytes, u'x'));
}

void reconnect(const CallPtr &call)
{
    call->after(50ms, [call] {
        call->hangUp(500ms);
        call->after(200ms, [call] {
            call->text(u"Reconnection test completed successfully. If you received this, the client properly "
                       "reconnected after stream closure.");
        });
    });
}

void touch(const CallPtr &call)
{
    const QString uri = call->argument("uri"_L1).toString(u"test://watched-resource"_s);
    if (call->hub().catalogue.contents(uri).isEmpty()) {
        call->refuse(u"There is no such resource."_s);
        return;
    }
    call->hub().resourceUpdated(uri);
    call->text(QString(u"Told the subscribers of "_s + uri));
}

} // namespace

Tool passingTool()
{
    return constantTool("passing_tool", "Comes and goes",
                        "Is there after every other call of test_trigger_tool_change.", textContent(u"Still here."));
}

std::vector<Tool> everythingRunTools()
{
    const QByteArray pause = numberSchema("pause", "Milliseconds between two", 10'000);
    return {
        tool("test_tool_with_logging", "Logging", "Logs three lines while it works.",
             [](const CallPtr &call) { logThrice(call, "test_tool_with_logging"); }),
        tool("test_logging_tool", "Logging on request", "Logs three lines, if the request asks for a log.",
             [](const CallPtr &call) { logThrice(call, "test_logging_tool"); }),
        tool("test_tool_with_progress", "Progress", "Reports progress in three steps.", threeSteps),
        tool("test_error_handling", "Failing", "Always fails, as tools do.",
             [](const CallPtr &call) { call->refuse(u"This tool intentionally returns an error for testing"_s); }),
        tool("fail_protocol", "Failing at the protocol", "Always ends with a JSON-RPC error.",
             [](const CallPtr &call) {
                 call->fail(rpc::internalError, u"This tool intentionally fails as a request"_s, "{\"detail\":42}"_ba);
             }),
        tool("test_reconnection", "Reconnection", "Closes the connection half-way; the result waits for the client.",
             reconnect),
        tool("long_progress", "Long progress", "Reports progress with a message for each step.", longProgress,
             objectSchema('{' + numberSchema("steps", "How many", 1000) + ',' + pause + '}')),
        tool("stream_logs", "Many logs", "Logs lines of all levels.", streamLogs,
             objectSchema('{' + numberSchema("lines", "How many", 1000) + ',' + pause + '}')),
        tool("slow", "Slow", "Answers after some seconds.", beSlow,
             objectSchema('{' + numberSchema("seconds", "How long", longestSeconds) + '}')),
        tool("huge", "Huge", "Gives a text of that many bytes.", beHuge,
             objectSchema('{' + numberSchema("bytes", "How large", largestText) + '}')),
        tool("touch_resource", "Touch a resource", "Tells those who have subscribed to a resource that it changed.",
             touch, objectSchema("{\"uri\":{\"type\":\"string\",\"default\":\"test://watched-resource\"}}"_ba)),
        tool("test_trigger_tool_change", "Change the tools", "Adds a tool to the list, or takes it away.",
             [](const CallPtr &call) {
                 call->hub().catalogue.toggleTool();
                 call->hub().changed(Change::Tools);
                 call->text(u"The list of tools has changed.");
             }),
        tool("test_trigger_prompt_change", "Change the prompts", "Adds a prompt to the list, or takes it away.",
             [](const CallPtr &call) {
                 call->hub().catalogue.togglePrompt();
                 call->hub().changed(Change::Prompts);
                 call->text(u"The list of prompts has changed.");
             }),
    };
}

} // namespace authscope::server
