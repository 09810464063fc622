// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"
#include "core/http/redaction.h"

namespace authscope::gui {

// What somebody sent in (a HAR file, a support bundle, a client's log, a request and its answer), judged as it is: it is
// looked at, compared and reported on, never run. A plain value.
struct Recording {
    QString name; // of the file, as a person calls it; not yet made visible
    dossier::Dossier dossier;
    QList<diagnosis::Finding> findings; // those of the dossier, with its secrets taken out
    http::Redactor redactor;            // knows the dossier's secrets
};

// Reading and judging may take seconds, so it is for another thread than the window's. The failures are those of readFile()
// and of dossier::readInput(); their evidence is the place.
Result<Recording> readRecording(const QString &path);
Result<Recording> recordingOf(const QByteArray &bytes, const QString &name);
// The same, judged with what a person tells: in the place of what it was told of console and browser, below its log and
// its .env. As slow.
Recording withTold(Recording opened, const diagnosis::Case &told);

} // namespace authscope::gui
