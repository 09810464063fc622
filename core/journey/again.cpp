// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Running again from a station, with what the earlier ones of the last run found.

#include "core/journey/journey.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::journey {

StationId Journey::startOf(StationId wanted) const
{
    for (const Station &station : m_stations)
        if (station.id < wanted && station.state != StationState::Passed && station.state != StationState::Warned
            && (station.state != StationState::Skipped || station.id < StationId::Resource))
            wanted = station.id;
    // A challenge is a part of what the first request was answered.
    if (wanted == StationId::Challenge)
        return StationId::Reach;
    // A code is good for one exchange (RFC 6749 §4.1.2), and so is a device's.
    if (wanted == StationId::Token && usesPerson() && needsToken())
        return StationId::Authorize;
    return std::min(wanted, StationId::Mcp);
}

void Journey::forgetFrom(StationId first)
{
    const Knowledge before = std::exchange(m_knowledge, {});
    if (first > StationId::Challenge) {
        m_knowledge.challenge = before.challenge;
        m_knowledge.open = before.open;
    }
    if (first > StationId::Resource)
        m_knowledge.resource = before.resource;
    if (first > StationId::Server) {
        m_knowledge.server = before.server;
        m_knowledge.keys = before.keys;
    }
    if (first > StationId::Client) {
        m_knowledge.client = before.client;
        m_knowledge.scope = before.scope;
        m_knowledge.resourceParameter = before.resourceParameter;
    }
    if (first > StationId::Token) {
        m_knowledge.tokens = before.tokens;
        m_knowledge.accessToken = before.accessToken;
        m_knowledge.idToken = before.idToken;
        m_knowledge.accessChecks = before.accessChecks;
        m_knowledge.idChecks = before.idChecks;
    }
    m_keptExchanges.clear();
    for (const Station &station : std::as_const(m_stations)) {
        if (station.id < first) {
            m_keptExchanges += station.exchanges;
            continue;
        }
        m_failures.removeIf(
            [name = stationName(station.id)](const diagnosis::StationFact &fact) { return fact.id == name; });
    }
}

QCoro::Task<Outcome> Journey::runAgain(StationId first)
{
    if (m_running)
        co_return m_outcome;
    const StationId start = startOf(first);
    if (start <= StationId::Token)
        m_keeper->forget();
    co_return co_await walk(start, StationId::Ready);
}

} // namespace authscope::journey
