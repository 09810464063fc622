// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/pendingcalls.h"

#include "core/base/limits.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

PendingCall::PendingCall(const Call &call) : m_id(call.id), m_token(call.params.value("_meta"_L1)["progressToken"_L1])
{
    m_age.start();
    const bool own = call.timeout.count() > 0;
    for (QTimer *timer : {&m_timer, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, timer] {
            settle(fail(u"mcp.timeout"_s,
                        u"The server did not answer within %1 s."_s.arg(double(timer->interval()) / 1000)));
        });
    }
    if (!call.endless)
        m_timer.start(own ? call.timeout : std::chrono::milliseconds(limits::requestTime));
    if (!call.endless && call.wholeTime.count() > 0)
        m_whole.start(call.wholeTime);
    if (call.stop.stop_possible())
        m_stop.emplace(call.stop, [guard = QPointer(this)] {
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
    m_whole.stop();
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
    auto *pending = new PendingCall(call);
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
