// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"
#include "core/http/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace authscope::diagnosis {

enum class Severity { Error, Warning, Note };
// certain: the evidence excludes every other cause of the catalogue. probable: one cause explains it and a value was not
// seen. possible: several causes share the evidence; the explanation names the next probe.
enum class Certainty { Certain, Probable, Possible };
QString severityName(Severity severity);
QString certaintyName(Certainty certainty);

// Two values side by side. Text of a server or a token: show it as plain text.
struct Evidence {
    QString what; // "aud claim of the access token"
    QString expected;
    QString actual;
    qint64 exchange = 0; // 0: none shows it
};

// Where to change it, for the three people who could. Empty: nothing to do there.
struct Fix {
    QString okta; // begins with the path in the Admin Console
    QString server;
    QString client;
};

struct Finding {
    QString id; // of the catalogue, e.g. "AUD_MISMATCH"; stable
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Possible;
    QString station; // where it shows: "challenge", "token", "mcp", …
    QString title;
    QString explanation;
    QList<Evidence> evidence;
    Fix fix;
    QStringList references; // "RFC 7519 §4.1.3"
    QString consequenceOf;  // id of the finding that caused this one; empty for a cause
};

// What a catalogue entry says whatever the evidence is.
struct Cause {
    QString id;
    Severity severity;
    QString station;
    QString title;
    QString explanation;
    Fix fix;
    QStringList references;
};
// The causes that this version can name, in masking order (diagnosis: a failed earlier leg hides later ones).
const QList<Cause> &catalogue();
const Cause *findCause(const QString &id);

// What people say of their trouble, and the causes to look at, nearest first. For a search; no evidence is needed.
struct Symptom {
    QString said; // "401, but curl works"
    QStringList ids;
};
const QList<Symptom> &symptoms();

// Judges a case. Most severe and most certain first; the first is the cause, what merely follows from it is marked.
// A healthy case gives nothing above Severity::Note.
QList<Finding> diagnose(const Case &facts);

// What this run adds to the catalogue's explanation, which stands behind it: plain sentences, or nothing.
QString saidOf(const Finding &finding);

// The findings with secrets taken out of everything that this run put into them. What the catalogue says stays.
QList<Finding> redacted(QList<Finding> findings, const http::Redactor &redactor);

// Severity::Error among them?
bool hasError(const QList<Finding> &findings);

// The form of cli.md, `diagnose --json`.
QJsonObject toJson(const Finding &finding);
// A short page that can be read in a terminal and pasted into a ticket; control characters of server text made visible.
QString toText(const QList<Finding> &findings, int width = 100);
QString toMarkdown(const QList<Finding> &findings);

} // namespace authscope::diagnosis
