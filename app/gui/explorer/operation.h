// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/mcp/types.h"

#include <QtCore/QList>

#include <memory>
#include <optional>

namespace authscope::gui {

// One piece of what an operation gave. A prompt's pieces have a role.
struct Piece {
    QString role;
    mcp::Content content;
};

// What came of an operation. All text is the server's.
struct Outcome {
    bool isError = false; // a tool said so of itself
    QString description;  // of a prompt's messages
    QList<Piece> pieces;
    QByteArray bytes;    // the result object as received
    bool judged = false; // there is an output schema, and the structured content was held against it
    QStringList schemaProblems;
    QString taskId;
    double ms = 0;
    bool cached = false;
};

struct LogLine {
    QString level;
    QString logger;
    QString text;
};

// One thing that a person had the server do: a tool called, a resource read, a prompt fetched. Made and changed by the
// Explorer; shown by the pages.
struct Operation {
    enum class Kind { Tool, Resource, Prompt };

    qint64 id = 0; // 1, 2, … within a session
    Kind kind = Kind::Tool;
    QString name;         // of the tool or prompt, or the URI
    QByteArray arguments; // a JSON object; empty for a resource
    bool asTask = false;
    qint64 startedMs = 0;
    bool running = true;
    std::optional<mcp::Progress> progress; // the latest
    std::optional<mcp::Task> task;         // as last seen
    int rounds = 0;                        // how often the server asked for input before it went on
    QList<LogLine> log;                    // the newest mostLogLines
    qint64 exchange = 0;
    std::optional<Result<Outcome>> result;
    bool forgotten = false; // the result was let go of to bound the memory
    qint64 resultSize() const { return result && *result ? (*result)->bytes.size() : 0; }

    static constexpr qsizetype mostLogLines = 2'000;
};

using OperationPtr = std::shared_ptr<const Operation>;

} // namespace authscope::gui
