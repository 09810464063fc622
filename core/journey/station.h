// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace authscope::journey {

enum class StationId { Reach, Challenge, Resource, Server, Client, Authorize, Token, Inspect, Mcp, Ready };
inline constexpr int stationCount = 10;
enum class StationState { Waiting, Running, Passed, Warned, Failed, Skipped };

// "reach", "challenge", …: stable, used in JSON.
QString stationName(StationId id);
std::optional<StationId> stationFromName(QStringView name);
// "Reach", "Challenge", "Resource metadata", …: for people, translated.
QString stationTitle(StationId id);
QString stateName(StationState state);
std::optional<StationState> stateFromName(QStringView name);

// One hop on the way from a URL to a tool's result, and how it went.
struct Station {
    StationId id = StationId::Reach;
    StationState state = StationState::Waiting;
    QString summary; // one line; may hold server text, made visible
    double ms = 0;
    QList<qint64> exchanges;
};

} // namespace authscope::journey
