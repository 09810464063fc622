// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person tells a diagnosis besides what was exchanged, and what this machine remembers of earlier runs.
#pragma once

#include "app/cli/connectionoptions.h"

namespace authscope::cli {

// --server-log, --env-file, --browser-text, --callback, --console.
QList<QCommandLineOption> toldOptions();

// Reads them. "usage.option" and "console.…" name the option and what is wanted.
Result<diagnosis::Case> toldBy(const Context &context);

// What is known of earlier runs of this client: from the tokens and the registration that were kept, the mark that the
// secret once worked, the runs that were kept, and the other saved connections.
QCoro::Task<diagnosis::History> rememberedFor(Context &context, const Target &target, const diagnosis::Case &facts);

// Notes that this client secret got a token, in the secret store: not the secret but its digest, and when.
QCoro::Task<void> rememberSecret(Context &context, const Target &target, const diagnosis::Case &facts);

} // namespace authscope::cli
