// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"
#include "core/http/redaction.h"

namespace authscope::dossier {

// The forms in which a dossier leaves the program. With a redactor every secret is taken out; without one they are in.
// Text of servers is data in each of them: escaped, control characters made visible.

// One page without scripts, images, fonts or anything else from elsewhere; it forbids them to the browser, too.
QByteArray toHtml(const Dossier &dossier, const http::Redactor *redactor);

// JUnit XML as CI servers read it: a test case for each station, and one for each finding that is more than a note. An
// error is a failure, a consequence or a warning is not.
QByteArray toJUnit(const Dossier &dossier, const http::Redactor *redactor);

// SARIF 2.1.0 (OASIS): a rule for each cause that was found, a result for each finding.
QByteArray toSarif(const Dossier &dossier, const http::Redactor *redactor);

// Plain language for a ticket: what happens, why, what to change and who can; no ids needed to understand it.
QString toTicket(const Dossier &dossier, const http::Redactor *redactor);

// The dossier with secrets taken out of everything that a report shows.
Dossier redacted(const Dossier &dossier, const http::Redactor &redactor);

} // namespace authscope::dossier
