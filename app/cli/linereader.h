// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroTask>

#include <QtCore/QString>

#include <optional>

namespace authscope::cli {

// The next line of standard input, without its end; nothing at the end of the input. The event loop goes on meanwhile.
QCoro::Task<std::optional<QString>> readLine();

} // namespace authscope::cli
