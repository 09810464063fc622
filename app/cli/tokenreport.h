// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/jose/token.h"

namespace authscope::cli {

// A token on a page: what it is, header and claims in the order received with their meaning, each check; with `other`,
// the claims that differ. The signature is never written.
void printToken(const Output &out, const jose::Token &token, const QList<jose::Check> &checks,
                const std::optional<jose::Token> &other, qint64 nowMs);
QJsonObject tokenJson(const jose::Token &token, const QList<jose::Check> &checks,
                      const std::optional<jose::Token> &other);

// "2026-11-23 12:00:00 CET, in 47 min" for a number of seconds since the epoch.
QString timeText(double seconds, qint64 nowMs);

} // namespace authscope::cli
