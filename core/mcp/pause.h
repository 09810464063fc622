// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroTask>

#include <chrono>
#include <stop_token>

namespace authscope::mcp {

// Waits, or until the stop is requested.
QCoro::Task<void> pause(std::chrono::milliseconds time, std::stop_token stop);

} // namespace authscope::mcp
