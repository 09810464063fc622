// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/station.h"

#include <QtCore/QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Station)
};

} // namespace

QString stationName(StationId id)
{
    switch (id) {
    case StationId::Reach: return u"reach"_s;
    case StationId::Challenge: return u"challenge"_s;
    case StationId::Resource: return u"resource"_s;
    case StationId::Server: return u"server"_s;
    case StationId::Client: return u"client"_s;
    case StationId::Authorize: return u"authorize"_s;
    case StationId::Token: return u"token"_s;
    case StationId::Inspect: return u"inspect"_s;
    case StationId::Mcp: return u"mcp"_s;
    case StationId::Ready: return u"ready"_s;
    }
    std::unreachable();
}

std::optional<StationId> stationFromName(QStringView name)
{
    for (int i = 0; i < stationCount; ++i)
        if (stationName(StationId(i)) == name)
            return StationId(i);
    return std::nullopt;
}

QString stationTitle(StationId id)
{
    switch (id) {
    case StationId::Reach: return Tr::tr("Reach");
    case StationId::Challenge: return Tr::tr("Challenge");
    case StationId::Resource: return Tr::tr("Resource metadata");
    case StationId::Server: return Tr::tr("Authorization server");
    case StationId::Client: return Tr::tr("Client");
    case StationId::Authorize: return Tr::tr("Authorize");
    case StationId::Token: return Tr::tr("Token");
    case StationId::Inspect: return Tr::tr("Inspect");
    case StationId::Mcp: return Tr::tr("MCP");
    case StationId::Ready: return Tr::tr("Ready");
    }
    std::unreachable();
}

QString stateName(StationState state)
{
    switch (state) {
    case StationState::Waiting: return u"waiting"_s;
    case StationState::Running: return u"running"_s;
    case StationState::Passed: return u"passed"_s;
    case StationState::Warned: return u"warned"_s;
    case StationState::Failed: return u"failed"_s;
    case StationState::Skipped: return u"skipped"_s;
    }
    std::unreachable();
}

std::optional<StationState> stateFromName(QStringView name)
{
    for (int i = 0; i <= int(StationState::Skipped); ++i)
        if (stateName(StationState(i)) == name)
            return StationState(i);
    return std::nullopt;
}

} // namespace authscope::journey
