// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace authscope::server {

// The severities of notifications/message, as in RFC 5424, rising.
enum class LogLevel { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };

inline constexpr std::array<const char *, 8> logLevelNames{"debug", "info",     "notice", "warning",
                                                           "error", "critical", "alert",  "emergency"};

inline std::optional<LogLevel> logLevelNamed(QStringView name)
{
    for (size_t i = 0; i < logLevelNames.size(); ++i)
        if (name == QLatin1StringView(logLevelNames[i]))
            return LogLevel(i);
    return std::nullopt;
}

} // namespace authscope::server
