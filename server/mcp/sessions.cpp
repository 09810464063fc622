// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/sessions.h"

#include "core/base/random.h"
#include "server/mcp/call.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qint64 idleMs = 60 * 60 * 1000;

} // namespace

qint64 Session::ask(QByteArrayView method, const QByteArray &params, const EventStreamPtr &stream, Reply reply)
{
    const qint64 number = ++m_last;
    m_pending.insert(number, std::move(reply));
    stream->send(rpcCall(method, params, QByteArray::number(number)));
    return number;
}

void Session::answer(const QByteArray &asked, const json::Value &result, const json::Value &error)
{
    bool good = false;
    const qint64 number = asked.toLongLong(&good);
    const Reply reply = good ? m_pending.take(number) : Reply();
    if (!reply)
        return;
    if (result)
        reply(result, {});
    else
        reply({}, error.isObject() ? error[u"message"].text().left(500) : u"The client refused."_s);
}

void Session::notify(const QByteArray &message) const
{
    if (standing)
        standing->send(message);
}

void Session::close()
{
    for (const auto &weak : std::exchange(calls, {}))
        if (const auto call = weak.lock())
            call->cancel();
    m_pending.clear();
    if (const auto stream = std::exchange(standing, nullptr))
        stream->end();
}

SessionPtr Sessions::open(const QString &caller, const QByteArray &version)
{
    // Ids of sessions that were closed stay in the order until they come to its front.
    while (!m_order.empty() && m_sessions.size() >= m_maximum)
        drop(QByteArray(m_order.front()));
    const auto session = std::make_shared<Session>();
    session->id = randomToken(24);
    session->caller = caller;
    session->version = version;
    session->usedMs = m_clock->nowMs();
    m_sessions.insert(session->id, session);
    m_order.push_back(session->id);
    return session;
}

const SessionPtr &Sessions::find(const QByteArray &id, const QString &caller)
{
    static const SessionPtr none;
    const auto found = m_sessions.constFind(id);
    if (found == m_sessions.cend() || (*found)->caller != caller)
        return none;
    Session &session = **found;
    const qint64 now = m_clock->nowMs();
    const bool listens = session.standing && session.standing->isAttached();
    if (now - session.usedMs > idleMs && !listens) {
        drop(id);
        return none;
    }
    session.usedMs = now;
    return *found;
}

bool Sessions::close(const QByteArray &id, const QString &caller)
{
    if (!find(id, caller))
        return false;
    drop(id);
    return true;
}

void Sessions::drop(const QByteArray &id)
{
    const SessionPtr session = m_sessions.take(id);
    if (!session)
        return;
    // Or else one that lasts would go because many others came and went.
    std::erase(m_order, id);
    session->close();
}

void Sessions::adopt(const SessionPtr &session)
{
    m_adopted.remove_if([](const auto &one) { return one.expired(); });
    m_adopted.push_back(session);
}

QList<SessionPtr> Sessions::all()
{
    QList<SessionPtr> list = m_sessions.values();
    for (const auto &one : m_adopted)
        if (const SessionPtr session = one.lock())
            list.append(session);
    return list;
}

void Sessions::closeAll()
{
    m_order.clear();
    for (const SessionPtr &session : std::exchange(m_sessions, {}))
        session->close();
}

} // namespace authscope::server
