// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/json/document.h"
#include "server/mcp/loglevel.h"
#include "server/mcp/stream.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <deque>
#include <functional>
#include <list>
#include <memory>

namespace authscope::server {

class Call;

// What a legacy revision remembers between the messages of one client: since its initialize, until DELETE, the end of
// its connection, or an hour of silence.
class Session
{
public:
    // What the client answered: a result, or a sentence why there is none.
    using Reply = std::function<void(const json::Value &result, const QString &refusal)>;

    QByteArray id;
    QString caller; // Caller::key
    QByteArray version;
    qint64 usedMs = 0;
    QJsonObject capabilities; // that the client declared
    LogLevel logLevel = LogLevel::Info;
    QSet<QString> subscriptions; // URIs of resources
    bool wasSentAway = false;    // told to visit a page first (urlRequired)
    EventStreamPtr standing;     // for what belongs to no request; null if there is none

    // The requests of the client that are being worked on, by their id as received.
    QHash<QByteArray, std::weak_ptr<Call>> calls;
    bool hasRoom() const { return calls.size() < maximumCalls && m_pending.size() < maximumPending; }

    // Sends a request to the client; gives its number.
    qint64 ask(QByteArrayView method, const QByteArray &params, const EventStreamPtr &stream, Reply reply);
    void withdraw(qint64 number) { m_pending.remove(number); }
    // A response of the client; one that answers nothing any more is dropped.
    void answer(const QByteArray &asked, const json::Value &result, const json::Value &error);
    // A notification that belongs to no request; lost where there is no stream for it.
    void notify(const QByteArray &message) const;
    void close();

    static constexpr qsizetype maximumCalls = 256;
    static constexpr qsizetype maximumPending = 256;
    static constexpr qsizetype maximumSubscriptions = 1000;

private:
    QHash<qint64, Reply> m_pending;
    qint64 m_last = 0;
};
using SessionPtr = std::shared_ptr<Session>;

// The sessions of the legacy revisions (Mcp-Session-Id). A session is no authentication: it is bound to the caller that
// opened it, and each request is authorized by its own token. Bounded; the oldest go first.
class Sessions
{
public:
    explicit Sessions(const Clock *clock, qsizetype maximum = 10'000) : m_clock(clock), m_maximum(maximum) {}

    SessionPtr open(const QString &caller, const QByteArray &version);
    // Null if there is none of that id, if it is another caller's, or if it was not used for an hour.
    const SessionPtr &find(const QByteArray &id, const QString &caller);
    bool close(const QByteArray &id, const QString &caller);
    void closeAll();
    qsizetype count() const { return m_sessions.size(); }
    // A session of a connection of its own, which ends with that; it is found by nobody, but told what happens.
    void adopt(const SessionPtr &session);
    QList<SessionPtr> all();

private:
    void drop(const QByteArray &id);

    const Clock *m_clock;
    qsizetype m_maximum;
    QHash<QByteArray, SessionPtr> m_sessions;
    std::deque<QByteArray> m_order;
    std::list<std::weak_ptr<Session>> m_adopted;
};

} // namespace authscope::server
