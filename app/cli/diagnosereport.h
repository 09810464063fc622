// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/dossier/dossier.h"
#include "core/journey/journey.h"

namespace authscope::cli {

// The words of --format.
QStringList reportFormats();

// The checked --format, "text" without it.
Result<QString> formatOption(const Context &context);

// A journey that has run as a dossier.
dossier::Dossier dossierOf(const journey::Journey &journey, diagnosis::Case facts);

// Writes the dossier in the wanted form, the bundle if --bundle names a file, or what redaction takes out if
// --preview-redaction is given. The exit status.
int report(Context &context, const dossier::Dossier &dossier, const Failure &ended = {});

} // namespace authscope::cli
