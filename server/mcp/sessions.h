// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <deque>

namespace authscope::server {

// The sessions of the legacy revisions (Mcp-Session-Id). A session is no authentication: it is bound to the caller that
// opened it, and each request is authorized by its own token. Bounded; the oldest go first.
class Sessions
{
public:
    struct Session {
        QString caller; // Caller::key
        QByteArray version;
        qint64 usedMs = 0;
    };

    explicit Sessions(const Clock *clock, qsizetype maximum = 10'000) : m_clock(clock), m_maximum(maximum) {}

    QByteArray open(const QString &caller, const QByteArray &version);
    // Null if there is none of that id, if it is another caller's, or if it was not used for an hour.
    const Session *find(const QByteArray &id, const QString &caller);
    bool close(const QByteArray &id, const QString &caller);
    qsizetype count() const { return m_sessions.size(); }

private:
    const Clock *m_clock;
    qsizetype m_maximum;
    QHash<QByteArray, Session> m_sessions;
    std::deque<QByteArray> m_order;
};

} // namespace authscope::server
