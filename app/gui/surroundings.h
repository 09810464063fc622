// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/signin/browser.h"
#include "core/base/clock.h"
#include "core/profile/secretstore.h"

#include <memory>

namespace authscope::gui {

// What all sessions of a window share. The secret store is made when it is first asked for: looking for a keychain must
// not delay the first paint. Owned by main() or a test; outlives the window.
class Surroundings
{
public:
    // The store may be null: then the system's is used.
    explicit Surroundings(std::unique_ptr<signin::Browser> browser,
                          std::unique_ptr<profile::SecretStore> secrets = nullptr)
        : m_browser(std::move(browser)), m_secrets(std::move(secrets))
    {
    }

    signin::Browser *browser() const { return m_browser.get(); }
    profile::SecretStore &secrets()
    {
        if (!m_secrets)
            m_secrets = profile::systemSecretStore();
        return *m_secrets;
    }
    const Clock &clock() const { return Clock::system(); }

private:
    std::unique_ptr<signin::Browser> m_browser;
    std::unique_ptr<profile::SecretStore> m_secrets;
};

} // namespace authscope::gui
