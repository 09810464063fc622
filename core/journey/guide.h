// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/station.h"
#include "core/oauth/authorization.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace authscope::journey {

// Who goes along with a journey and says when it goes on: a person in guided mode. Requests are held by the gate of
// the HTTP client; this is for what no request stands for. Must outlive the journey.
class Guide
{
public:
    virtual ~Guide() = default;
    // Before a station begins; `sends` tells whether a request of it will come before the gate, as far as is known.
    // False ends the run here.
    virtual QCoro::Task<bool> enter(StationId id, bool sends) = 0;
    // Before the browser opens: the attempt as it is, or changed; none ends the sign-in.
    virtual QCoro::Task<std::optional<oauth::AuthorizationAttempt>> authorization(
        oauth::AuthorizationAttempt attempt) = 0;
};

} // namespace authscope::journey
