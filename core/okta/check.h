// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/oauth/token.h"
#include "core/okta/resolver.h"

namespace authscope::okta {

enum class Verdict {
    Passed,
    Failed,
    Warned,
    Open // cannot be told from outside; the text says how to find out
};
QString verdictName(Verdict verdict);

// A line of the checklist: one setting of the guide's steps 2 to 5.
struct CheckLine {
    QString id;   // "issuer", "custom", "scopes", "redirect-uri", …; stable
    int step = 0; // of the guide
    QString title;
    Verdict verdict = Verdict::Open;
    QString text;       // what was seen and what it means
    QStringList causes; // where the answer cannot tell causes apart: all of them
    QString remedy;     // what to do or how to find out; begins with the path in the Admin Console where there is one
    qint64 exchange = 0;
};

struct CheckPlan {
    QByteArray issuer; // as typed
    oauth::ClientIdentity client;
    QString redirectUri; // empty: that is not judged
    QStringList scopes;
    QString audience; // expected; empty: shown only
    // A token is fetched for the machine itself if this grant is named; the flow of a user needs a person.
    bool clientCredentials = false;
    bool allowPrivate = false; // whether metadata of a public server may lead to a private address
    std::stop_token stop;
};

// Judges from outside, without an administrator's token and without a person, with no more than: metadata and keys; one
// authorization request with prompt=none for each thing to tell apart; one token request with a scope that does not
// exist; and, if asked for, one ordinary token request. Nothing is tried in series, no secret is guessed, nothing is
// registered and no refresh token used.
QCoro::Task<QList<CheckLine>> check(http::Client *client, CheckPlan plan);

QString toText(const QList<CheckLine> &lines);
QJsonArray toJson(const QList<CheckLine> &lines);

} // namespace authscope::okta
