// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/keeper.h"

#include <QCoro/QCoroSignal>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

qint64 systemSteadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

TokenKeeper::TokenKeeper(Fetch fetch, const Clock &clock, QObject *parent)
    : QObject(parent), m_fetch(std::move(fetch)), m_steadyMs(systemSteadyMs), m_clock(clock)
{
}

std::chrono::seconds TokenKeeper::bufferFor(const TokenResponse &token) const
{
    if (m_buffer)
        return *m_buffer;
    const std::chrono::seconds life(token.expiresIn.value_or(0));
    return life < 2 * defaultBuffer ? life / 10 : defaultBuffer;
}

void TokenKeeper::set(TokenResponse token)
{
    m_current = std::move(token);
    m_setAtMs = m_steadyMs();
    Q_EMIT changed();
}

void TokenKeeper::forget()
{
    m_current.reset();
    m_forgotten = true;
    Q_EMIT changed();
}

bool TokenKeeper::isFresh() const
{
    if (!m_current)
        return false;
    const auto end = m_current->expiresAtMs();
    if (!end)
        return true; // the server did not say; it will answer 401 when it is over
    const qint64 buffer = std::chrono::milliseconds(bufferFor(*m_current)).count();
    const qint64 now = m_clock.nowMs();
    // The wall clock stands for the time that the machine slept, the steady one for the time that it was set back.
    constexpr qint64 tolerance = 60'000;
    const bool setBack = now + tolerance < m_current->receivedMs;
    const qint64 lived = m_steadyMs() - m_setAtMs;
    return !setBack && now < *end - buffer && lived < *end - m_current->receivedMs - buffer;
}

QCoro::Task<Result<TokenResponse>> TokenKeeper::token()
{
    // QCoro's co_return moves out of whatever it is given, members included: each gives a copy away.
    if (!m_fetching && isFresh())
        co_return TokenResponse(*m_current);
    co_return co_await renew();
}

QCoro::Task<Result<TokenResponse>> TokenKeeper::renew()
{
    if (m_fetching) {
        co_await qCoro(this, &TokenKeeper::settled);
        co_return Result<TokenResponse>(*m_outcome);
    }
    m_fetching = true;
    m_forgotten = false;
    Result<TokenResponse> outcome = co_await fetchAnew();
    m_fetching = false;
    m_outcome = outcome;
    if (outcome && !m_forgotten)
        set(*outcome);
    Q_EMIT settled();
    co_return outcome;
}

QCoro::Task<Result<TokenResponse>> TokenKeeper::fetchAnew()
{
    QString refreshToken = m_current ? m_current->refreshToken : QString();
    if (!refreshToken.isEmpty() && m_reload) {
        std::optional<TokenResponse> kept = co_await m_reload();
        if (kept && !kept->refreshToken.isEmpty() && kept->refreshToken != refreshToken
            && kept->receivedMs > m_current->receivedMs) {
            set(*kept);
            m_unanswered = false;
            if (isFresh())
                co_return Result<TokenResponse>(*m_current);
            refreshToken = m_current->refreshToken;
        }
    }
    Result<TokenResponse> outcome = co_await m_fetch(refreshToken);
    if (refreshToken.isEmpty())
        co_return outcome;
    if (outcome) {
        m_rotated = outcome->refreshToken != refreshToken;
        m_unanswered = false;
    } else if (outcome.error().id == "token.refused"_L1 && outcome.error().evidence.startsWith("invalid_grant"_L1)) {
        outcome = std::unexpected(refreshRefused(outcome.error()));
        if (m_current && m_current->refreshToken == refreshToken)
            m_current->refreshToken.clear();
        m_unanswered = false;
    } else if (outcome.error().id.startsWith("http."_L1)) {
        m_unanswered = true;
    }
    co_return outcome;
}

Failure TokenKeeper::refreshRefused(const Failure &refusal) const
{
    QString why;
    if (m_unanswered)
        why = u" An earlier request with it was sent and its answer never came: the server may have rotated it then, "
              u"so that "
              "this was a second use."_s;
    else if (m_rotated)
        why = u" This server rotates refresh tokens, and each can be used once: another program that keeps the same "
              u"one may "
              "have used it, after which the server ends the whole grant."_s;
    else
        why =
            u" It has ended, was revoked, or was used before by another program where the server rotates refresh tokens."_s;
    return {u"token.refresh-refused"_s, refusal.what + why + u" It is not presented again. Sign in again."_s,
            refusal.evidence, refusal.exchange};
}

} // namespace authscope::oauth
