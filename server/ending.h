// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace authscope::server {

// Makes SIGTERM, SIGINT and SIGHUP (on Windows: Ctrl+C and the end of the console) leave the event loop in good order.
void endOnSignals();

// Calls back, in the event loop, for each SIGUSR1. Nothing on Windows, which has no such thing. After endOnSignals().
void onUserSignal(std::function<void()> callback);

// Leaves the event loop when standard input ends: with the process that started this one.
void endWithStandardInput();

} // namespace authscope::server
