// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace authscope::server {

// Makes SIGTERM, SIGINT and SIGHUP (on Windows: Ctrl+C and the end of the console) leave the event loop in good order.
void endOnSignals();

// Leaves the event loop when standard input ends: with the process that started this one.
void endWithStandardInput();

} // namespace authscope::server
