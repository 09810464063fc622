// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

#include <optional>

namespace authscope::server {

// Okta's limits: one bucket for each endpoint of each server and minute, told in X-Rate-Limit-Limit, -Remaining and -Reset
// (seconds since the epoch). Metadata and keys have none.
class RateLimit
{
public:
    explicit RateLimit(Lab &lab) : m_lab(lab) {}

    // Counts the request; the refusal (429, E0000047) is there when the minute is used up.
    std::optional<HttpResponse> take(const Call &call, const QString &endpoint);
    void addHeaders(const Call &call, const QString &endpoint, HttpResponse &response) const;

private:
    struct Bucket {
        qint64 minute = 0;
        int used = 0;
    };
    int limit(const QString &endpoint) const;
    int used(const Bucket &bucket, const QString &endpoint) const;

    Lab &m_lab;
    QHash<QString, Bucket> m_buckets;
};

} // namespace authscope::server
