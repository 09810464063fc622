// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/legacycall.h"

#include "server/mcp/hub.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::server {

namespace {

constexpr auto patience = 10min; // for a person to answer

} // namespace

void LegacyCall::put(const QList<Question> &questions, std::function<void(const Answers &)> then)
{
    const auto session = m_session.lock();
    if (!session) {
        refuse(u"The client can be asked only within a session: initialize first."_s);
        return;
    }
    const auto self = std::static_pointer_cast<LegacyCall>(shared_from_this());
    m_answers.clear();
    m_then = std::move(then);
    for (const Question &question : questions) {
        const qint64 number = session->ask(question.method, question.params, stream(),
                                           [self, question](const json::Value &result, const QString &refusal) {
                                               self->answered(question, result, refusal);
                                           });
        m_asked.insert(question.key, number);
    }
    // Does not keep the call: it may be over long before.
    hub().later(patience, [weak = std::weak_ptr(self), round = ++m_round] {
        const auto alive = weak.lock();
        if (alive && !alive->isOver() && alive->m_round == round && !alive->m_asked.isEmpty())
            alive->refuse(u"The client did not answer in time."_s);
    });
}

void LegacyCall::answered(const Question &question, const json::Value &result, const QString &refusal)
{
    if (isOver())
        return;
    m_asked.remove(question.key);
    if (!refusal.isEmpty()) {
        refuse(u"The client answered %1 with an error: %2"_s.arg(QString::fromLatin1(question.method), refusal));
        return;
    }
    const auto answer = json::parseObject(result.raw().toByteArray());
    if (!answer || !isAnswer(question, *answer)) {
        refuse(u"The client's result is none for %1."_s.arg(QString::fromLatin1(question.method)));
        return;
    }
    m_answers.insert(question.key, *answer);
    if (!m_asked.isEmpty())
        return;
    const auto then = std::exchange(m_then, nullptr);
    then(m_answers);
}

void LegacyCall::leave()
{
    m_then = nullptr;
    const auto session = m_session.lock();
    if (!session)
        return;
    session->calls.remove(facts().id);
    for (const qint64 number : std::exchange(m_asked, {})) {
        session->withdraw(number);
        stream()->send(rpcCall("notifications/cancelled", "{\"requestId\":"_ba + QByteArray::number(number) + '}'));
    }
}

void LegacyCall::finishWith(const QByteArray &result, bool isError)
{
    leave();
    StreamCall::finishWith(result, isError);
}

void LegacyCall::finishWithError(int code, const QString &message, const QByteArray &data)
{
    leave();
    StreamCall::finishWithError(code, message, data);
}

void LegacyCall::dropped()
{
    leave();
    StreamCall::dropped();
}

} // namespace authscope::server
