// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/pendingcalls.h"

#include "core/base/limits.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

PendingCall::PendingCall(QByteArray id, QJsonValue progressToken, std::chrono::milliseconds timeout,
                         std::stop_token stop)
    : m_id(std::move(id)), m_token(std::move(progressToken))
{
    m_age.start();
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settle(
            fail(u"mcp.timeout"_s, u"The server did not answer within %1 s."_s.arg(double(m_timer.interval()) / 1000)));
    });
    if (timeout.count() > 0)
        m_timer.start();
    if (stop.stop_possible())
        m_stop.emplace(stop, [guard = QPointer(this)] {
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [guard] { guard->settle(fail(u"mcp.cancelled"_s, u"The request was cancelled."_s)); },
                    Qt::QueuedConnection);
        });
}

void PendingCall::settle(Result<Answer> outcome)
{
    if (m_outcome)
        return;
    m_timer.stop();
    m_outcome = std::move(outcome);
    if (*m_outcome)
        (*m_outcome)->ms = double(m_age.nsecsElapsed()) / 1e6;
    Q_EMIT settled();
}

void PendingCall::touch(const QJsonValue &progressToken)
{
    if (m_timer.isActive() && !progressToken.isUndefined() && progressToken == m_token)
        m_timer.start();
}

Result<Answer> PendingCall::take()
{
    Result<Answer> outcome = std::move(*m_outcome);
    return outcome;
}

PendingCalls::~PendingCalls()
{
    failAll({u"mcp.cancelled"_s, u"The connection was given up."_s, {}, 0});
}

PendingCall *PendingCalls::add(const Call &call)
{
    const std::chrono::milliseconds time = call.timeout.count() != 0 ? call.timeout
                                                                     : std::chrono::milliseconds(limits::requestTime);
    auto *pending = new PendingCall(call.id, call.params.value("_meta"_L1)["progressToken"_L1], time, call.stop);
    m_calls += pending;
    return pending;
}

bool PendingCalls::settle(const Message &message)
{
    if (message.kind != Message::Kind::Result && message.kind != Message::Kind::Error)
        return false;
    for (PendingCall *call : std::as_const(m_calls)) {
        if (call->id() == message.id && !call->isSettled()) {
            Answer answer;
            answer.message = message;
            call->settle(std::move(answer));
            return true;
        }
    }
    return false;
}

void PendingCalls::touch(const QJsonValue &progressToken)
{
    for (PendingCall *call : std::as_const(m_calls))
        call->touch(progressToken);
}

void PendingCalls::failAll(const Failure &failure)
{
    const QList<PendingCall *> calls = std::exchange(m_calls, {});
    for (PendingCall *call : calls)
        call->settle(std::unexpected(failure));
}

QCoro::Task<Result<Answer>> outcomeOf(PendingCall *call)
{
    if (!call->isSettled())
        co_await qCoro(call, &PendingCall::settled);
    Result<Answer> outcome = call->take();
    call->deleteLater();
    co_return outcome;
}

} // namespace authscope::mcp
