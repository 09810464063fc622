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
// outcome. Owned by the connection; lives in one thread; must outlive the tasks it gave.
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

    void set(TokenResponse token);
    // The token of a request under way still goes to who asked for it, but is not kept.
    void forget();
    const std::optional<TokenResponse> &current() const { return m_current; }
    bool isFresh() const;

    // A token that is good for now.
    QCoro::Task<Result<TokenResponse>> token();
    // A new token whatever the old one's age; joins a request under way.
    QCoro::Task<Result<TokenResponse>> renew();

Q_SIGNALS:
    void changed();
    void settled();

private:
    Fetch m_fetch;
    const Clock &m_clock;
    std::optional<std::chrono::seconds> m_buffer;
    std::optional<TokenResponse> m_current;
    std::optional<Result<TokenResponse>> m_outcome; // of the last request
    bool m_fetching = false;
    bool m_forgotten = false; // since the request under way began
};

} // namespace authscope::oauth
