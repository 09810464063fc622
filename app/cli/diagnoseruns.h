// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/dossier/dossier.h"

namespace authscope::cli {

// The text of a file that --NAME points to; empty without the option.
Result<QString> pasted(const Context &context, const QString &option);

// What --input, --har, --exchange, --challenge, --token, --server-log and --env-file give together.
Result<dossier::Dossier> offlineDossier(Context &context);

// One recording, judged with the expectations of the command line.
Result<dossier::Dossier> dossierFromFile(Context &context, const QString &option, const QString &path);

// A bundle or recording that is in memory already.
Result<dossier::Dossier> dossierFromBytes(const QByteArray &bytes);

// A journey to a URL, or to that of --profile if it is empty. `ended` gets the reason why it did not come through.
QCoro::Task<Result<dossier::Dossier>> dossierFromUrl(Context &context, QString url, Failure *ended);

// --compare A B
QCoro::Task<int> compareRuns(Context &context);

} // namespace authscope::cli
