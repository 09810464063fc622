// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/transport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace authscope::mcp {

// A request that waits for its response on a transport where all messages come in one stream. Deletes itself later, once
// its outcome was taken.
class PendingCall : public QObject
{
    Q_OBJECT
public:
    explicit PendingCall(const Call &call);

    void settle(Result<Answer> outcome);
    // Progress gives it more time, within the time for the whole.
    void touch(const QJsonValue &progressToken);
    const QByteArray &id() const { return m_id; }
    bool isSettled() const { return m_outcome.has_value(); }
    Result<Answer> take();

Q_SIGNALS:
    void settled();

private:
    QByteArray m_id;
    QJsonValue m_token;
    QTimer m_timer; // without a sign of progress
    QTimer m_whole;
    QElapsedTimer m_age;
    std::optional<Result<Answer>> m_outcome;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

// The requests under way of one transport.
class PendingCalls
{
public:
    ~PendingCalls();

    PendingCall *add(const Call &call);
    void remove(PendingCall *call) { m_calls.removeAll(call); }
    // True if the message was a response to one of them.
    bool settle(const Message &message);
    void touch(const QJsonValue &progressToken);
    void failAll(const Failure &failure);

private:
    QList<PendingCall *> m_calls;
};

// Waits for the outcome of a call that was added.
QCoro::Task<Result<Answer>> outcomeOf(PendingCall *call);

} // namespace authscope::mcp
