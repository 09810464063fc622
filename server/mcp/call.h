// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"
#include "server/mcp/loglevel.h"
#include "server/mcp/stream.h"
#include "server/mcp/tokenverifier.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace authscope::server {

struct Hub;
class Session;
class Call;
using CallPtr = std::shared_ptr<Call>;

// Something that a feature needs of the client.
struct Question {
    QString key;       // names the answer
    QByteArray method; // elicitation/create, sampling/createMessage or roots/list
    QByteArray params; // JSON, or empty
};
// The client's results, by the keys of the questions.
using Answers = QMap<QString, QJsonObject>;

// What the client must have declared to be asked that, as a ClientCapabilities object; empty if it did.
QByteArray missingCapability(const QJsonObject &declared, const Question &question);

// A tool's call, a prompt or a resource that takes its time or needs something of the client. It is all that a feature
// sees of the protocol, and hides how the revisions differ: in the legacy ones the client is asked by a request on the
// stream, since 2026-07-28 by a result that asks for another round, in a task by the task's state. Shared by who works
// on it and who may cancel it; over after the first of succeed(), refuse(), fail() and cancel(), and silent from then.
class Call : public std::enable_shared_from_this<Call>
{
public:
    struct Facts {
        QByteArray id; // of the request, as received
        QByteArray version;
        bool isModern = false;
        bool isTool = true;
        Caller caller;
        QJsonObject capabilities;         // of the client
        QByteArray progressToken;         // as received; empty: no progress wanted
        std::optional<LogLevel> logLevel; // none: no log wanted
        QJsonObject arguments;
        QByteArray closing;             // members at the end of a complete result
        std::weak_ptr<Session> session; // of the legacy revisions
    };
    using Step = std::function<void()>;

    Call(Hub &hub, Facts facts);
    virtual ~Call() = default;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    Hub &hub() const { return m_hub; }
    const Facts &facts() const { return m_facts; }
    QJsonValue argument(QLatin1StringView name) const { return m_facts.arguments.value(name); }
    bool mayAsk(const Question &question) const { return missingCapability(m_facts.capabilities, question).isEmpty(); }

    // Goes on later, unless it is over by then.
    void after(std::chrono::milliseconds delay, Step step);
    // Must rise from call to call.
    void progress(double done, double total, QStringView message = {});
    // `data` is JSON.
    void log(LogLevel level, QByteArrayView logger, const QByteArray &data);
    // Goes on with all answers. Where the client cannot be asked, the call ends with the error that says so.
    void ask(const QList<Question> &questions, std::function<void(const Answers &)> then);
    // A notification of a kind that the call itself does not know; `params` is JSON.
    void tell(QByteArrayView method, const QByteArray &params);
    // Ends the connection, not the call, where the client can come back for the rest.
    virtual void hangUp(std::chrono::milliseconds) {}
    // Goes on as a task where there can be one: `work` is given the call to go on with.
    // With `required` the client must be able to have one. `work` may run after this call was answered.
    virtual void asTask(const std::function<void(const CallPtr &)> &work, bool required = false);

    // A complete result: its members as JSON, without braces.
    void succeed(const QByteArray &members) { succeed(members, false); }
    void text(QStringView text); // succeed() with one text
    // Could not be done: a tool's result with isError, an error otherwise.
    void refuse(const QString &text);
    void fail(int code, const QString &message, const QByteArray &data = {}, int httpStatus = 200);
    void cancel();
    bool isOver() const { return m_over; }
    int httpStatus() const { return m_httpStatus; }

protected:
    virtual void notify(const QByteArray &message) = 0;
    // The end: exactly one of the two is called.
    virtual void finishWith(const QByteArray &result, bool isError) = 0; // an object; isError as in a tool's result
    virtual void finishWithError(int code, const QString &message, const QByteArray &data) = 0;
    virtual void dropped() = 0; // cancelled: nothing more is to be sent
    virtual void put(const QList<Question> &questions, std::function<void(const Answers &)> then) = 0;

    bool finish(); // true for the first
    void setHttpStatus(int status) { m_httpStatus = status; }

private:
    void succeed(const QByteArray &members, bool isError);

    Hub &m_hub;
    Facts m_facts;
    double m_progress = -1;
    bool m_over = false;
    int m_httpStatus = 200;
    std::shared_ptr<int> m_running;
};

// A call that is answered on an event stream.
class StreamCall : public Call
{
public:
    StreamCall(Hub &hub, Facts facts, EventStreamPtr stream) : Call(hub, std::move(facts)), m_stream(std::move(stream))
    {
    }

protected:
    void notify(const QByteArray &message) override { m_stream->send(message); }
    void finishWith(const QByteArray &result, bool isError) override;
    void finishWithError(int code, const QString &message, const QByteArray &data) override;
    void dropped() override { m_stream->answered(); }
    const EventStreamPtr &stream() const { return m_stream; }

private:
    EventStreamPtr m_stream;
};

// {"content":[{"type":"text","text":…}]} without braces.
QByteArray textContent(QStringView text);

} // namespace authscope::server
