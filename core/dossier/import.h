// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"

namespace authscope::dossier {

// What an input holds, before it is put together with others. Everything in it is the word of whoever sent it.
struct Imported {
    Kind kind = Kind::Unknown;
    QString source;                         // for people: "HAR of Firefox 128.0, 14 exchanges"
    QByteArray url;                         // of the MCP server, where a log names it
    QList<http::Exchange> exchanges;        // numbered in order; legs as far as they are known
    QList<diagnosis::StationFact> failures; // what a log says went wrong
    QStringList tokens;                     // bare tokens
    QString serverLog;
    QString environment;
    QStringList remarks;
    QByteArray about;               // what our own HAR and bundle say besides: the object "_authscope"
    std::optional<Dossier> bundled; // of a bundle: as it was judged when it was made
};

// The Authorization field of a request that had a token which the input does not hold; added by readInput.
inline constexpr QByteArrayView unknownToken("Bearer …");
// Whether it is the MCP server that was asked, as far as the recording tells: there such a token belongs.
inline bool mayGoToMcp(const http::Exchange &exchange)
{
    return exchange.leg == http::Leg::Other || exchange.leg == http::Leg::Reach || exchange.leg == http::Leg::Mcp;
}

// What the bytes look like; Unknown if like nothing that can be read. Looks at the beginning only.
Kind recognise(QByteArrayView bytes);

// Reads bytes of the given kind, or of the kind they look like. Failure ids: "import.unknown", "import.size",
// "import.empty" and those of http::readHar; the evidence is the place: "line 3", or that of json::Document.
Result<Imported> readInput(const QByteArray &bytes, Kind kind = Kind::Unknown);

// The single readers, for those who know what they have.
Result<Imported> importTranscript(const QByteArray &text, Kind kind);
Result<Imported> importClientLog(const QByteArray &text, Kind kind);

// Says of each exchange what it was for, by its address, its shape and what metadata documents among them name. Legs that
// are known already stay. Finds out which exchange is the redirect of which.
void classify(QList<http::Exchange> &exchanges, QByteArrayView mcpUrl = {});

// What is known besides the recording. Empty members are taken from the recording.
struct Hints {
    QByteArray url;       // of the MCP server
    QString issuer;       // as typed
    diagnosis::Case told; // further evidence: log lines, .env, the browser's text and address, console and history
    QString token;        // an access token
    diagnosis::Expectation expected;
    qint64 nowMs = 0;
};

// Puts the inputs together as one case: exchanges classified, tokens and keys found in them, tokens checked.
diagnosis::Case assemble(const QList<Imported> &inputs, const Hints &hints);

// The inputs as one case with its findings, its stations and what came of it.
Dossier judged(const QList<Imported> &inputs, const Hints &hints);
// A dossier that judged() gave, after more was told of its facts.
Dossier judgedAgain(Dossier dossier);

// What our own HAR and bundle carry besides the exchanges, so that they are judged like the run itself: the typed URL and
// issuer, expectations, and where the journey ended. Strings pass the redactor, if there is one.
// Redacted tokens are told by their claims and the verdicts on them, so that both survive.
QJsonObject aboutCase(const diagnosis::Case &facts, const http::Redactor *redactor);

QJsonArray tokenRecords(const diagnosis::Case &facts, const http::Redactor *redactor);

} // namespace authscope::dossier
