// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/ratelimit.h"

#include "server/authorization/answers.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

int RateLimit::limit(const QString &endpoint) const
{
    return endpoint == "token"_L1 ? m_lab.tokenRequestsPerMinute : 1200;
}

int RateLimit::used(const Bucket &bucket, const QString &endpoint) const
{
    // Somebody else has used up the minute.
    return m_lab.isOn("RATE_LIMITED") && endpoint == "token"_L1 ? limit(endpoint) : bucket.used;
}

std::optional<HttpResponse> RateLimit::take(const Call &call, const QString &endpoint)
{
    Bucket &bucket = m_buckets[call.server.id + u' ' + endpoint];
    const qint64 minute = m_lab.clock.nowSeconds() / 60;
    if (bucket.minute != minute)
        bucket = {minute, 0};
    if (used(bucket, endpoint) < limit(endpoint)) {
        ++bucket.used;
        return std::nullopt;
    }
    m_lab.log.add({.eventType = u"system.client.rate_limit.violation"_s,
                   .success = false,
                   .reason = u"rate_limit"_s,
                   .client = {},
                   .actor = {},
                   .server = call.server.id,
                   .requestId = call.requestId,
                   .debug = {{u"endpoint"_s, endpoint}}});
    return managementError(429, u"E0000047", u"API call exceeded rate limit due to too many requests.");
}

void RateLimit::addHeaders(const Call &call, const QString &endpoint, HttpResponse &response) const
{
    const Bucket bucket = m_buckets.value(call.server.id + u' ' + endpoint);
    response.headers.set("X-Rate-Limit-Limit"_ba, QByteArray::number(limit(endpoint)));
    response.headers.set("X-Rate-Limit-Remaining"_ba, QByteArray::number(limit(endpoint) - used(bucket, endpoint)));
    response.headers.set("X-Rate-Limit-Reset"_ba, QByteArray::number((bucket.minute + 1) * 60));
}

} // namespace authscope::server
