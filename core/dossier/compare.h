// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"
#include "core/http/redaction.h"

namespace authscope::dossier {

// How much a difference may explain.
enum class Weight {
    Outcome,   // what came of it: findings, statuses
    Claim,     // of the token
    Parameter, // of a request to the authorization server or the MCP server
    Header,    // that the protocols give a meaning to
    Document,  // of metadata, challenge and answers
    Other      // headers of programs, such as User-Agent
};
QString weightName(Weight weight);

// Two values of one place in two runs. A null string: it is not there.
struct Difference {
    Weight weight = Weight::Other;
    QString where; // "token request", "access token"
    QString what;  // "parameter scope", "claim aud", "header Accept"
    QString a;
    QString b;
    qint64 exchangeA = 0;
    qint64 exchangeB = 0;
    bool operator==(const Difference &) const = default;
};

struct Comparison {
    QList<Difference> differences; // those that may explain most come first
    QStringList onlyA;             // requests without a counterpart: "token request, POST https://…: 400"
    QStringList onlyB;
    int usual = 0; // differences that any two runs have: times, states, nonces, codes, ids
    bool sameOutcome = true;
};

// Requests are aligned by what they were for and how often that happened before. Values are shortened.
Comparison compare(const Dossier &a, const Dossier &b);

// As a page for a terminal, and as JSON. Secrets must be out already
// (dossier::redacted): the words of both runs are shown.
QString toText(const Comparison &comparison, const Dossier &a, const Dossier &b);
QJsonObject toJson(const Comparison &comparison);

} // namespace authscope::dossier
