// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// app/signin is the one adapter around Qt Network Authorization: QOAuth2AuthorizationCodeFlow with our own loopback reply
// handler, and every cure that Qt's versions need (docs/protocol-notes.md). Used by the window and the command line.
#pragma once

#include "app/signin/browser.h"
#include "core/journey/journey.h"

#include <chrono>
#include <functional>

namespace authscope::signin {

class SignInAttempt;

// Signs a person in by authorization code + PKCE. Records the browser's leg as an Exchange (leg Authorize): the address
// that was opened, and the callback as the Location of a 302, or what went wrong. Owned by the application; one attempt
// at a time. The browser and the HTTP client must outlive it.
class SignIn : public QObject, public journey::Authorizer
{
    Q_OBJECT
public:
    SignIn(http::Client *http, Browser *browser, QObject *parent = nullptr);

    // How long to wait for the person to come back; the exchange of the code has limits of its own. Default five minutes.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    QCoro::Task<Result<oauth::TokenResponse>> authorize(oauth::AuthorizationAttempt attempt,
                                                        oauth::ClientIdentity client, profile::Connection connection,
                                                        std::stop_token stop) override;
    // Asked before the code is exchanged, with the request as it will go out. False ends
    // the sign-in; the code is then not used. An empty function asks nobody.
    using CodeGate = std::function<QCoro::Task<bool>(http::Request)>;
    void setCodeGate(CodeGate gate) { m_codeGate = std::move(gate); }
    // A callback address that the person pasted (the browser could not reach the loopback). "authorize.paste",
    // "authorize.state" or "authorize.second" if it does not fit the attempt under way, which then goes on; any other
    // "authorize.…" is what the attempt has ended with.
    Result<void> pasteCallback(const QByteArray &url);
    bool isWaiting() const { return m_running != nullptr; }

Q_SIGNALS:
    // The browser was asked to open this address; show it so that it can be copied.
    void waiting(const QByteArray &url, const QString &redirectUri);
    // A redirect came that belongs to another attempt; it was not used, and the waiting goes on.
    void stray(const authscope::Failure &failure);
    void finished();

private:
    http::Client *m_http;
    Browser *m_browser;
    std::chrono::milliseconds m_patience = std::chrono::minutes(5);
    CodeGate m_codeGate;
    SignInAttempt *m_running = nullptr;
};

} // namespace authscope::signin
