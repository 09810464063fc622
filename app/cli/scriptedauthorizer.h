// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

namespace authscope::cli {

// Signs in where no person is needed: the authorization server answers the authorization request with the redirect at
// once, as the mocks of the conformance suite do. The redirect is read, not followed.
class ScriptedAuthorizer : public journey::Authorizer
{
public:
    explicit ScriptedAuthorizer(http::Client *http) : m_http(http) {}
    QCoro::Task<Result<oauth::TokenResponse>> authorize(oauth::AuthorizationAttempt attempt,
                                                        oauth::ClientIdentity client, profile::Connection connection,
                                                        std::stop_token stop) override;

private:
    http::Client *m_http;
};

} // namespace authscope::cli
