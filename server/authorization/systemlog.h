// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <deque>

namespace authscope::server {

// Okta's System Log: what was decided and why, for the admin only. Bounded; the oldest entries go first.
// Never holds a secret, a token, a code or a password; callers put in ids, names and reasons.
class SystemLog
{
public:
    static constexpr std::size_t limit = 10'000;

    explicit SystemLog(const Clock &clock) : m_clock(clock) {}

    struct Entry {
        QString eventType; // "app.oauth2.as.token.grant"
        bool success = true;
        QString reason; // Okta's internal reason: "no_matching_policy"; empty on success
        QString client;
        QString actor;        // a user's login, or empty
        QString server;       // id of the authorization server
        QByteArray requestId; // X-Okta-Request-Id of the answer
        QJsonObject debug;    // scopes, the rules that were tried, …
    };
    void add(Entry entry);
    QJsonArray toJson() const; // newest last
    std::size_t size() const { return m_entries.size(); }

private:
    const Clock &m_clock;
    std::deque<QJsonObject> m_entries;
    qint64 m_number = 0;
};

} // namespace authscope::server
