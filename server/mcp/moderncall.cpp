// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/moderncall.h"

#include "server/mcp/endpoint.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

Result<ModernCall::Rounds> ModernCall::Rounds::read(const json::Value &params, const InputState &state,
                                                    const QString &caller, const QByteArray &subject)
{
    Rounds rounds{caller, subject, {}, {}};
    if (const json::Value sealed = params[u"requestState"]) {
        const auto accepted = sealed.isString() ? state.open(sealed.text().toUtf8(), caller, subject) : std::nullopt;
        if (!accepted)
            return authscope::fail(u"state"_s, u"\"requestState\" is not what this server gave for this request"_s);
        rounds.accepted = *accepted;
    }
    const json::Value responses = params[u"inputResponses"];
    if (!responses)
        return rounds;
    const auto object = responses.isObject() ? json::parseObject(responses.raw().toByteArray())
                                             : Result<QJsonObject>(authscope::fail({}, {}));
    if (!object)
        return authscope::fail(u"responses"_s, u"\"inputResponses\" must be an object"_s);
    for (auto it = object->begin(); it != object->end(); ++it)
        if (it.value().isObject())
            rounds.given.insert(it.key(), it.value().toObject());
    return rounds;
}

void ModernCall::put(const QList<Question> &questions, std::function<void(const Answers &)> then)
{
    QList<Question> open;
    Answers answers;
    for (const Question &question : questions) {
        const auto given = m_rounds.given.constFind(question.key);
        if (given != m_rounds.given.cend() && isAnswer(question, *given))
            m_rounds.accepted.insert(question.key, *given);
        if (m_rounds.accepted.contains(question.key))
            answers.insert(question.key, m_rounds.accepted.value(question.key));
        else
            open.append(question);
    }
    if (open.isEmpty()) {
        then(answers);
        return;
    }
    const QByteArray state = hub().inputState.seal(m_rounds.accepted, m_rounds.caller, m_rounds.subject);
    end("{\"resultType\":\"input_required\",\"inputRequests\":"_ba + questionMap(open) + ",\"requestState\":\""_ba
        + state + "\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba + implementation() + "}}"_ba);
}

void ModernCall::end(const QByteArray &result)
{
    if (finish())
        finishWith(result, false);
}

void ModernCall::asTask(const std::function<void(const CallPtr &)> &work, bool required)
{
    if (!declaresTasks(facts().capabilities)) {
        if (required)
            fail(rpc::missingCapability, u"This tool runs only as a task, and the client does not declare tasks"_s,
                 tasksRequired(), 400);
        else
            work(shared_from_this());
        return;
    }
    const TaskPtr task = hub().tasks.create(facts().caller.key, true, std::nullopt);
    const auto call = std::make_shared<TaskCall>(hub(), facts(), task);
    task->call = call;
    end("{\"resultType\":\"task\","_ba + task->members() + ",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba
        + implementation() + "}}"_ba);
    work(call);
}

} // namespace authscope::server
