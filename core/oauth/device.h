// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/oauth/token.h"

#include <functional>

namespace authscope::oauth {

// What a person is told, so that another device can sign in (RFC 8628 §3.2). Server's texts.
struct DeviceAuthorization {
    QString deviceCode; // a secret
    QString userCode;
    QByteArray verificationUri;
    QByteArray verificationUriComplete; // with the code in it; may be empty
    qint64 expiresIn = 0;               // seconds
    qint64 interval = 5;                // seconds between two questions
    qint64 exchange = 0;

    // "device.incomplete" names the member. A verification_uri that is no web address is refused ("url.…").
    static Result<DeviceAuthorization> parse(const http::Exchange &exchange);
};

// RFC 8628 §3.1: asks for a code at the device endpoint. Failure ids: "device.refused", "device.status",
// "device.incomplete", and those of sendAsClient().
QCoro::Task<Result<DeviceAuthorization>> requestDeviceCode(http::Client *client, QByteArray deviceEndpoint,
                                                           GrantRequest grant);

// Waits for so long; true if it was stopped. The seam for a test.
using Pause = std::function<QCoro::Task<bool>(std::chrono::milliseconds time, std::stop_token stop)>;

// RFC 8628 §3.4 and §3.5: asks the token endpoint in the interval that the server wants, five seconds longer after each
// slow_down, until the person has agreed or refused, the code has ended, or it is stopped. Failure ids: "device.denied",
// "device.expired", "device.cancelled", and those of parseTokenResponse().
QCoro::Task<Result<TokenResponse>> pollForToken(http::Client *client, GrantRequest grant, DeviceAuthorization device,
                                                Pause pause = {});

} // namespace authscope::oauth
