// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/call.h"

#include "server/mcp/hub.h"
#include "server/mcp/rpc.h"
#include "server/mcp/tools.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

QByteArray decimal(double number)
{
    return QByteArray::number(number, 'g', 15);
}

// "elicitation": {} means forms only (MCP 2025-11-25, elicitation, "Capabilities").
bool declaresElicitation(const QJsonObject &declared, bool url)
{
    const QJsonValue value = declared.value("elicitation"_L1);
    if (!value.isObject())
        return false;
    const QJsonObject modes = value.toObject();
    return url ? modes.value("url"_L1).isObject() : modes.isEmpty() || modes.value("form"_L1).isObject();
}

} // namespace

QByteArray missingCapability(const QJsonObject &declared, const Question &question)
{
    if (question.method == "elicitation/create") {
        const auto params = json::parseObject(question.params);
        const bool url = params && params->value("mode"_L1).toString() == "url"_L1;
        if (declaresElicitation(declared, url))
            return {};
        return url ? "{\"elicitation\":{\"url\":{}}}"_ba : "{\"elicitation\":{\"form\":{}}}"_ba;
    }
    const bool sampling = question.method == "sampling/createMessage";
    if (declared.value(sampling ? "sampling"_L1 : "roots"_L1).isObject())
        return {};
    return sampling ? "{\"sampling\":{}}"_ba : "{\"roots\":{}}"_ba;
}

QByteArray textContent(QStringView text)
{
    return "\"content\":[{\"type\":\"text\",\"text\":"_ba + jsonString(text) + "}]"_ba;
}

Call::Call(Hub &hub, Facts facts) : m_hub(hub), m_facts(std::move(facts)), m_running(hub.running) {}

void Call::after(std::chrono::milliseconds delay, Step step)
{
    m_hub.later(delay, [self = shared_from_this(), step = std::move(step)] {
        if (!self->isOver())
            step();
    });
}

void Call::progress(double done, double total, QStringView message)
{
    if (m_over || m_facts.progressToken.isEmpty() || done <= m_progress)
        return;
    m_progress = done;
    QByteArray params = "{\"progressToken\":"_ba + m_facts.progressToken + ",\"progress\":"_ba + decimal(done);
    if (total > 0)
        params += ",\"total\":"_ba + decimal(total);
    if (!message.isEmpty())
        params += ",\"message\":"_ba + jsonString(message);
    notify(rpcCall("notifications/progress", params + '}'));
}

void Call::log(LogLevel level, QByteArrayView logger, const QByteArray &data)
{
    if (m_over || !m_facts.logLevel || level < *m_facts.logLevel)
        return;
    const QByteArray params = "{\"level\":\""_ba + logLevelNames[size_t(level)] + "\",\"logger\":\""_ba + logger
        + "\",\"data\":"_ba + data + '}';
    notify(rpcCall("notifications/message", params));
}

void Call::tell(QByteArrayView method, const QByteArray &params)
{
    if (!m_over)
        notify(rpcCall(method, params));
}

void Call::ask(const QList<Question> &questions, std::function<void(const Answers &)> then)
{
    if (m_over)
        return;
    for (const Question &question : questions) {
        const QByteArray missing = missingCapability(m_facts.capabilities, question);
        if (missing.isEmpty())
            continue;
        if (m_facts.isModern)
            fail(rpc::missingCapability, u"This needs a capability that the client did not declare"_s,
                 "{\"requiredCapabilities\":"_ba + missing + '}', 400);
        else
            refuse(u"The client does not support %1, which this needs."_s.arg(
                QString::fromLatin1(question.method.first(question.method.indexOf('/')))));
        return;
    }
    put(questions, std::move(then));
}

bool Call::finish()
{
    m_running.reset();
    return !std::exchange(m_over, true);
}

void Call::asTask(const std::function<void(const CallPtr &)> &work, bool)
{
    work(shared_from_this());
}

void Call::succeed(const QByteArray &members, bool isError)
{
    if (finish())
        finishWith('{' + members + m_facts.closing + '}', isError);
}

void Call::text(QStringView text)
{
    succeed(textContent(text));
}

void Call::refuse(const QString &text)
{
    if (m_facts.isTool)
        succeed(toolFailure(text), true);
    else
        fail(rpc::internalError, text);
}

void Call::fail(int code, const QString &message, const QByteArray &data, int httpStatus)
{
    if (!finish())
        return;
    m_httpStatus = httpStatus;
    finishWithError(code, message, data);
}

void Call::cancel()
{
    if (finish())
        dropped();
}

void StreamCall::finishWith(const QByteArray &result, bool)
{
    m_stream->send(rpcResult(facts().id, result));
    m_stream->answered();
}

void StreamCall::finishWithError(int code, const QString &message, const QByteArray &data)
{
    m_stream->send(rpcError(facts().id, code, message, data));
    m_stream->answered();
}

} // namespace authscope::server
