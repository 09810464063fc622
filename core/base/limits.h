// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtTypes>

#include <chrono>

// Every limit on what comes from outside, in one place. A message that reports a hit limit names it.
namespace authscope::limits {

using namespace std::chrono_literals;

inline constexpr qsizetype KiB = 1024;
inline constexpr qsizetype MiB = 1024 * KiB;

// HTTP, client side
inline constexpr qsizetype metadataBody = 1 * MiB; // discovery documents, token answers
inline constexpr qsizetype jwksBody = 256 * KiB;
inline constexpr qsizetype mcpBody = 128 * MiB;     // one JSON answer of an MCP server
inline constexpr qsizetype recordedBody = 16 * MiB; // how much of a body an exchange keeps
inline constexpr qint64 recordedBytes = 256 * MiB;  // of all exchanges of a log
inline constexpr qsizetype recordedExchanges = 10'000;
inline constexpr qsizetype learnedSecrets = 20'000; // from answers, to be looked for in other places
inline constexpr int redirects = 5;
inline constexpr auto responseTime = 30s; // for the whole of an ordinary exchange
inline constexpr auto connectTime = 10s;
inline constexpr auto streamIdle = 120s; // an event stream without a single byte
inline constexpr auto endlessIdle = 1h;  // the same, of a stream that brings messages whenever there are some

inline constexpr qsizetype url = 32 * KiB; // one URL that is sent to or opened

// JSON
inline constexpr int jsonDepth = 1024;
inline constexpr quint32 jsonValues = 2'000'000; // each takes up to 150 bytes in memory, however short it is written
inline constexpr int jsonWarnings = 1000;        // further ones of the same text are not kept
inline constexpr int jsonIndentFactor = 8;       // blanks may make an indented text this many times longer

// JSON Schema: one check of an instance, and as much again for reading the schema
inline constexpr qint64 schemaSteps = 1'000'000;
inline constexpr int schemaDepth = 500; // schemas within schemas while an instance is judged, by $ref or otherwise
inline constexpr auto schemaTime = 2s;
inline constexpr qsizetype schemaBytes = 4 * MiB;
inline constexpr qsizetype schemaViolations = 100;
inline constexpr qsizetype schemaViolationText = 1 * MiB; // of pointers in violations; a name may be long
inline constexpr qsizetype schemaPattern = 4 * KiB;       // length of one regular expression

// Event streams
inline constexpr qsizetype sseLine = 64 * MiB;
inline constexpr qsizetype sseEvent = 64 * MiB;

// Tokens and keys
inline constexpr qsizetype token = 64 * KiB;
inline constexpr int jwksKeys = 100;
inline constexpr int rsaBits = 2048;
inline constexpr int rsaBitsMaximum = 8192; // each check of a longer key would take too long
inline constexpr auto jwksRefetch = 60s;    // at most one refetch for an unknown kid within this time

// MCP
inline constexpr int listPages = 1000;
inline constexpr int inputRounds = 10;           // how often one request may ask for input
inline constexpr auto streamRetry = 300s;        // the longest `retry` of an event stream that is waited for
inline constexpr int streamResumptions = 1000;   // of one stream
inline constexpr int streamFruitless = 5;        // resumptions in a row that bring nothing new
inline constexpr qsizetype stdioLine = 64 * MiB; // one message of a local server
inline constexpr qsizetype stdioLog = 16 * KiB;  // one line of its standard error; the rest is cut off
inline constexpr auto stdioProbe = 5s;           // for the answer to server/discover
inline constexpr auto stdioEnd = 2s;             // for each of closing, terminating and killing
inline constexpr auto requestTime = 120s;        // a request over stdio or HTTP+SSE, without a sign of progress
inline constexpr auto lastWord = 2s;             // for telling a server that something was given up or is over
inline constexpr auto taskPoll = 1s;             // between two looks at a task, where the server does not say
inline constexpr auto taskPollLongest = 60s;
inline constexpr int cacheEntries = 1000;

// Challenges
inline constexpr qsizetype challengeHeader = 64 * KiB;

} // namespace authscope::limits
