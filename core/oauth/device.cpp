// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/device.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QCoro/QCoroTimer>

#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

constexpr qint64 defaultInterval = 5; // RFC 8628 §3.2
constexpr qint64 longestInterval = 300;
constexpr qint64 longestLife = 3600;

std::unexpected<Failure> incomplete(const http::Exchange &exchange, const QString &member)
{
    return fail(u"device.incomplete"_s,
                u"The answer of the device authorization endpoint has no usable \"%1\" (RFC 8628 §3.2)."_s.arg(member),
                member, exchange.id);
}

// In short pieces, so that a stop is noticed soon.
QCoro::Task<bool> pauseFor(std::chrono::milliseconds time, std::stop_token stop)
{
    while (time.count() > 0 && !stop.stop_requested()) {
        const std::chrono::milliseconds piece = std::min(time, std::chrono::milliseconds(100));
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(piece);
        co_await timer;
        time -= piece;
    }
    co_return stop.stop_requested();
}

// "authorization_pending", "slow_down", …; empty if the answer is none of these.
QString pollError(const Failure &failure)
{
    return failure.id == "token.refused"_L1 ? failure.evidence.section(u':', 0, 0) : QString();
}

} // namespace

Result<DeviceAuthorization> DeviceAuthorization::parse(const http::Exchange &exchange)
{
    const auto json = json::parseObject(exchange.responseBody);
    if (!json)
        return fail(u"device.incomplete"_s,
                    u"The answer of the device authorization endpoint is not a JSON object: "_s + json.error().what,
                    json.error().evidence, exchange.id);
    DeviceAuthorization device;
    device.exchange = exchange.id;
    device.deviceCode = json->value("device_code"_L1).toString();
    device.userCode = json->value("user_code"_L1).toString();
    device.verificationUri = json->value("verification_uri"_L1).toString().toUtf8();
    device.verificationUriComplete = json->value("verification_uri_complete"_L1).toString().toUtf8();
    device.expiresIn = json->value("expires_in"_L1).toInteger();
    device.interval = json->value("interval"_L1).toInteger(defaultInterval);
    if (device.deviceCode.isEmpty())
        return incomplete(exchange, u"device_code"_s);
    if (device.userCode.isEmpty())
        return incomplete(exchange, u"user_code"_s);
    if (device.expiresIn <= 0)
        return incomplete(exchange, u"expires_in"_s);
    if (const auto url = http::browserUrl(device.verificationUri, u"verification_uri"_s); !url)
        return std::unexpected(url.error());
    if (!device.verificationUriComplete.isEmpty()
        && !http::browserUrl(device.verificationUriComplete, u"verification_uri_complete"_s))
        device.verificationUriComplete.clear();
    device.expiresIn = std::min(device.expiresIn, longestLife);
    device.interval = std::clamp<qint64>(device.interval, 1, longestInterval);
    return device;
}

QCoro::Task<Result<DeviceAuthorization>> requestDeviceCode(http::Client *client, QByteArray deviceEndpoint,
                                                           GrantRequest grant)
{
    if (deviceEndpoint.isEmpty())
        co_return fail(u"device.no-endpoint"_s,
                       u"The authorization server's metadata names no device_authorization_endpoint."_s);
    ClientPost post;
    post.leg = http::Leg::Other;
    post.endpoint = deviceEndpoint;
    post.what = u"device_authorization_endpoint"_s;
    post.note = u"device authorization"_s;
    if (!grant.scope.isEmpty())
        post.form.add(u"scope"_s, grant.scope);
    if (!grant.audience.isEmpty())
        post.form.add(u"audience"_s, grant.audience);
    if (!grant.resource.isEmpty())
        post.form.add(u"resource"_s, grant.resource);
    post.client = grant.client;
    post.stop = grant.stop;
    const Result<http::ExchangePtr> sent = co_await sendAsClient(client, std::move(post));
    if (!sent)
        co_return std::unexpected(sent.error());
    const http::Exchange &exchange = **sent;
    if (exchange.error != http::ErrorKind::None)
        co_return std::unexpected(exchange.failure(u"The device authorization request"_s));
    if (const auto error = errorResponse(exchange); error && !exchange.ok())
        co_return fail(
            u"device.refused"_s,
            u"The authorization server refused the device authorization request (%1): %2: %3"_s.arg(exchange.status)
                .arg(visible(error->error), elided(visible(error->description), 400)),
            error->error + u": "_s + error->description, exchange.id);
    if (!exchange.ok())
        co_return fail(u"device.status"_s, u"The device authorization endpoint answered %1."_s.arg(exchange.status), {},
                       exchange.id);
    co_return DeviceAuthorization::parse(exchange);
}

QCoro::Task<Result<TokenResponse>> pollForToken(http::Client *client, GrantRequest grant, DeviceAuthorization device,
                                                Pause pause)
{
    if (!pause)
        pause = pauseFor;
    std::chrono::seconds left(device.expiresIn);
    std::chrono::seconds interval(device.interval);
    while (left.count() > 0) {
        const bool stopped = co_await pause(std::min(interval, left), grant.stop);
        if (stopped || grant.stop.stop_requested())
            co_return fail(u"device.cancelled"_s, u"The sign-in on another device was cancelled."_s, {},
                           device.exchange);
        left -= interval;
        Result<TokenResponse> response = co_await requestDeviceToken(client, grant, device.deviceCode);
        if (response)
            co_return response;
        const QString error = pollError(response.error());
        if (error == "authorization_pending"_L1)
            continue;
        if (error == "slow_down"_L1) {
            interval += std::chrono::seconds(5);
            continue;
        }
        // RFC 8628 §3.5: a time-out is a reason to ask less often, not to give up.
        if (response.error().id == "http.timeout"_L1) {
            interval *= 2;
            continue;
        }
        if (error == "access_denied"_L1)
            co_return fail(u"device.denied"_s, u"The person refused, or may not sign in: "_s + response.error().what,
                           response.error().evidence, response.error().exchange);
        if (error == "expired_token"_L1)
            break;
        co_return response;
    }
    co_return fail(u"device.expired"_s,
                   u"Nobody entered the code %1 at %2 in time; ask for a new one."_s.arg(
                       visible(device.userCode), visible(device.verificationUri)),
                   {}, device.exchange);
}

} // namespace authscope::oauth
