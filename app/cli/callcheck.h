// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a call whatever the command does, found before anything is done.
#pragma once

#include "app/cli/command.h"

namespace authscope::cli {

// Whether --har is what the command writes, not what it reads.
bool writesHar(const Context &context, const Command &command);

// An option with an empty value; one that is given again where one value is used; two secrets from standard input; a file
// to write that is also read or written by another option, or that there is already. "usage.option", or "output.…" for
// what cannot be written.
Result<void> checkCall(const Context &context, const Command &command, const QList<QCommandLineOption> &options);

// "Did you mean --timeout?" with a blank before it; empty if no option is like it.
QString similarOption(const QList<QCommandLineOption> &options, const QString &name);

// An option as it is typed: "-v", "--verbose".
QString dashed(const QString &name);

} // namespace authscope::cli
