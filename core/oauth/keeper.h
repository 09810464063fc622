// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/oauth/token.h"

#include <QtCore/QObject>

#include <functional>

namespace authscope::oauth {

// Keeps a token and gets a new one when it is about to end: the token manager of the Okta guide. A token is reused until
// `buffer` before it ends. Single flight: however many callers ask at that moment, one request is made and all get its
// outcome. A clock that was set back, or a machine that slept, makes no token fresh again that has ended. A refresh token
// that was refused is not presented again: with rotation a second use takes the whole grant away (RFC 9700 §4.14).
// Owned by the connection; lives in one thread; must outlive the tasks it gave.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    // Gets a new token. `refreshToken` is empty if there is none; what the function does then is its own affair
    // (client credentials, or a Failure that says a person must sign in).
    using Fetch = std::function<QCoro::Task<Result<TokenResponse>>(QString refreshToken)>;

    explicit TokenKeeper(Fetch fetch, const Clock &clock = Clock::system(), QObject *parent = nullptr);

    static constexpr std::chrono::seconds defaultBuffer{300};
    // A buffer that a person chose is taken as it is.
    void setBuffer(std::chrono::seconds buffer) { m_buffer = buffer; }
    // The buffer in force for a token. Unless one was chosen: the default, but a tenth of the life of a token that lives
    // for less than twice as long, since the guide's five minutes would make a five-minute token useless
    // (TOKEN_CACHE_USELESS).
    std::chrono::seconds bufferFor(const TokenResponse &token) const;

    // Milliseconds that never go back, for what passes while the program runs; by default those of the system.
    void setSteadyClock(std::function<qint64()> milliseconds) { m_steadyMs = std::move(milliseconds); }
    // Asked before a refresh token is used: the tokens that another process has kept meanwhile for the same connection, if
    // any. A refresh token that it has rotated must not be used here again.
    using Reload = std::function<QCoro::Task<std::optional<TokenResponse>>()>;
    void setReload(Reload reload) { m_reload = std::move(reload); }

    void set(TokenResponse token);
    // The token of a request under way still goes to who asked for it, but is not kept.
    void forget();
    const std::optional<TokenResponse> &current() const { return m_current; }
    bool isFresh() const;

    // A token that is good for now.
    QCoro::Task<Result<TokenResponse>> token();
    // A new token whatever the old one's age; joins a request under way. Where the refresh token is refused with
    // invalid_grant the failure is "token.refresh-refused" and says what that can mean; the refresh token is forgotten.
    QCoro::Task<Result<TokenResponse>> renew();

Q_SIGNALS:
    void changed();
    void settled();

private:
    QCoro::Task<Result<TokenResponse>> fetchAnew();
    // What a refused refresh token comes to, with what is known of its life.
    Failure refreshRefused(const Failure &refusal) const;

    Fetch m_fetch;
    Reload m_reload;
    std::function<qint64()> m_steadyMs;
    qint64 m_setAtMs = 0;      // steady
    bool m_rotated = false;    // the server gave a new refresh token in exchange for the last one
    bool m_unanswered = false; // a refresh was sent and its answer never came
    const Clock &m_clock;
    std::optional<std::chrono::seconds> m_buffer;
    std::optional<TokenResponse> m_current;
    std::optional<Result<TokenResponse>> m_outcome; // of the last request
    bool m_fetching = false;
    bool m_forgotten = false; // since the request under way began
};

} // namespace authscope::oauth
