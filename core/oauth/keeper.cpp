// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/keeper.h"

#include <QCoro/QCoroSignal>

namespace authscope::oauth {

TokenKeeper::TokenKeeper(Fetch fetch, const Clock &clock, QObject *parent)
    : QObject(parent), m_fetch(std::move(fetch)), m_clock(clock)
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
    return m_clock.nowMs() < *end - buffer;
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
    const QString refreshToken = m_current ? m_current->refreshToken : QString();
    Result<TokenResponse> outcome = co_await m_fetch(refreshToken);
    m_fetching = false;
    m_outcome = outcome;
    if (outcome && !m_forgotten)
        set(*outcome);
    Q_EMIT settled();
    co_return outcome;
}

} // namespace authscope::oauth
