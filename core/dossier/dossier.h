// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/dossier knows what people send in and carry away: recordings, transcripts and logs of other programs become a
// case for the diagnosis, and a case with its findings becomes a report, a bundle or a comparison. It does no I/O: bytes
// in, bytes out. It must not know how a journey is made.
#pragma once

#include "core/diagnosis/finding.h"

#include <QtCore/QJsonObject>

namespace authscope::dossier {

// What a file or a pasted text is.
enum class Kind {
    Unknown,
    Har,          // HTTP Archive 1.1 or 1.2
    Bundle,       // our own support bundle
    Exchange,     // a raw request and response, as from a proxy or a ".http" file
    CurlVerbose,  // `curl -v`
    CurlInclude,  // `curl -i`: answers without their requests
    McpRemoteLog, // mcp-remote, with or without --debug
    VsCodeLog,    // the output of an MCP server in VS Code
    ClaudeLog,    // mcp.log and mcp-server-NAME.log of Claude Desktop
    PythonLog,    // httpx and FastMCP as a client
    Challenge,    // a WWW-Authenticate field
    Token,        // a token, bare or as a header line
    ServerLog,    // lines of the MCP server's log
    Environment   // a .env
};
// "har", "curl-verbose", …: stable, used for --input-kind and in JSON.
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);
// "a HAR file", "the log of mcp-remote", …: for sentences.
QString kindTitle(Kind kind);
QStringList kindNames();

// A hop of the way, as a report shows it: journey::Station without the journey.
struct StationLine {
    QString id;    // "challenge"
    QString title; // "Challenge"
    QString state; // "passed", "warned", "failed", "skipped", "waiting"
    QString summary;
    double ms = 0;
    QList<qint64> exchanges;
};

// One run with everything that is known of it. A plain value.
struct Dossier {
    Kind kind = Kind::Unknown; // Unknown: a live run
    QString source;            // "HAR of Firefox 128.0, 14 exchanges"; empty for a live run
    QStringList remarks;       // what could not be read of it, a sentence each
    diagnosis::Case facts;
    QList<StationLine> stations;
    QString outcome; // "ok", "problem", "unreachable"
    QList<diagnosis::Finding> findings;
    QJsonObject environment; // program, version, Qt, system: of the machine that made it
    qint64 madeMs = 0;
};

// Program, version, Qt and system of this machine; no names, no paths.
QJsonObject thisEnvironment();

// The stations as the exchanges of a recording show them; for dossiers without a journey.
QList<StationLine> stationsOf(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings);

// Nothing in it belongs to MCP or OAuth and nothing was found: no verdict can be given, not even a good one.
bool tellsNothing(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings);

// What has to be sent in besides before anything can be said of it, in a sentence or two: the text ends before the answer,
// or is a bare 401. Empty if it is enough.
QString whatIsMissing(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings);

// "unreachable" if no exchange got an answer, "problem" if there is an error among the findings, else "ok".
QString outcomeOf(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings);

} // namespace authscope::dossier
