// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"
#include "core/http/redaction.h"

namespace authscope::dossier {

// One JSON file with everything of a run, for who shall look into it: the exchanges as HAR, the claims of its tokens,
// stations and findings, what was expected, pasted log and environment, and the program that made it. It can be read
// without Authscope. With a redactor every secret is taken out; without one they are in the file.
QByteArray toBundle(const Dossier &dossier, const http::Redactor *redactor);

struct Bundle {
    Dossier dossier; // without exchanges; findings and stations as they were judged then
    QList<http::Exchange> exchanges;
    QByteArray about;
    QStringList remarks;
};
// Failure ids: "bundle.shape", "bundle.version" and those of http::readHar; the evidence is the place.
Result<Bundle> readBundle(const QByteArray &bytes);

// What redaction takes out of a run, and from where, for people who must agree before they send it: values of the same
// place and secret in one line. Shows no secret.
struct Removal {
    QString where;      // "exchange 7, request body"
    QString what;       // "client_secret"
    qsizetype size = 0; // characters that are gone
    int times = 1;
};
QList<Removal> previewRedaction(const Dossier &dossier, const http::Redactor &redactor);

// Everything secret that the places of the exchanges show, and the tokens of the case, known to a copy of the redactor.
http::Redactor informed(const http::Redactor &redactor, const diagnosis::Case &facts);

} // namespace authscope::dossier
