// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/sessions.h"

#include "core/base/random.h"

namespace authscope::server {

namespace {

constexpr qint64 idleMs = 60 * 60 * 1000;

} // namespace

QByteArray Sessions::open(const QString &caller, const QByteArray &version)
{
    // Ids of sessions that were closed stay in the order until they come to its front.
    while (!m_order.empty() && (m_sessions.size() >= m_maximum || qsizetype(m_order.size()) > 2 * m_maximum)) {
        m_sessions.remove(m_order.front());
        m_order.pop_front();
    }
    const QByteArray id = randomToken(24);
    m_sessions.insert(id, {caller, version, m_clock->nowMs()});
    m_order.push_back(id);
    return id;
}

const Sessions::Session *Sessions::find(const QByteArray &id, const QString &caller)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end() || found->caller != caller)
        return nullptr;
    const qint64 now = m_clock->nowMs();
    if (now - found->usedMs > idleMs) {
        m_sessions.erase(found);
        return nullptr;
    }
    found->usedMs = now;
    return &*found;
}

bool Sessions::close(const QByteArray &id, const QString &caller)
{
    return find(id, caller) && m_sessions.remove(id);
}

} // namespace authscope::server
