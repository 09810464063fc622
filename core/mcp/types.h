// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace authscope::mcp {

// Legacy: initialize handshake and sessions (to 2025-11-25). Modern: stateless, metadata on each request (2026-07-28).
enum class Era { Legacy, Modern };

inline const QString revision2024_11_05 = QStringLiteral("2024-11-05");
inline const QString revision2025_03_26 = QStringLiteral("2025-03-26");
inline const QString revision2025_06_18 = QStringLiteral("2025-06-18");
inline const QString revision2025_11_25 = QStringLiteral("2025-11-25");
inline const QString revision2026_07_28 = QStringLiteral("2026-07-28");
inline const QString tasksExtension = QStringLiteral("io.modelcontextprotocol/tasks");
// Newest first.
const QStringList &legacyRevisions();
QStringList supportedRevisions();

// What the server says of itself. All of it is server text: display only.
struct ServerFacts {
    Era era = Era::Legacy;
    QString revision; // in force
    QString name;
    QString title;
    QString version;
    QString instructions;
    QJsonObject capabilities;
    QStringList supportedVersions; // modern only
    QByteArray bytes;              // the result of initialize or server/discover as received
    qint64 exchange = 0;
    bool hasSession = false;
    QString transport; // "streamable-http", "http+sse", "stdio"

    // Whether the server declares a capability, or a member of one: "tools", "resources/subscribe".
    bool offers(QStringView capability) const;
};

// MCP 2025-11-25 (icons). Never fetched by core; see mcp.md 6.6 before doing so.
struct Icon {
    QString source;
    QString mimeType;
    QStringList sizes;
    QString theme;
};

// MCP 2025-11-25 and 2026-07-28, tools. `bytes` holds the definition as received, unknown members included.
struct Tool {
    QString name;
    QString title;
    QString description;
    QJsonObject inputSchema;
    QJsonObject outputSchema;
    QJsonObject annotations;
    QByteArray bytes;
    QList<Icon> icons;
    enum class Tasks { Forbidden, Optional, Required };
    Tasks tasks = Tasks::Forbidden; // execution.taskSupport, 2025-11-25
    // Why a client over HTTP must not call it (2026-07-28, a broken x-mcp-header); empty if it may.
    QString problem;

    QString label() const; // title, else annotations.title, else name
    // The server's hints, with the defaults of the specification; not to be trusted (mcp.md TOOL-4).
    bool readOnlyHint() const { return annotations.value(QLatin1StringView("readOnlyHint")).toBool(false); }
    bool destructiveHint() const { return annotations.value(QLatin1StringView("destructiveHint")).toBool(true); }
    bool idempotentHint() const { return annotations.value(QLatin1StringView("idempotentHint")).toBool(false); }
    bool openWorldHint() const { return annotations.value(QLatin1StringView("openWorldHint")).toBool(true); }
};

// One piece of a result's `content`.
struct Content {
    QString type; // "text", "image", "audio", "resource", "resource_link", or unknown
    QString text;
    QByteArray data; // decoded, for image, audio and blob resources
    QString mimeType;
    QString uri;
    QJsonObject json; // as received
};

struct ToolResult {
    bool isError = false;
    QList<Content> content;
    QJsonValue structured; // undefined if there is none
    QByteArray bytes;      // the result object as received
    qint64 exchange = 0;
    double ms = 0;
    // How the structured content does not fit the tool's outputSchema, a line each (mcp.md TOOL-10).
    QStringList schemaProblems;
    // Why it could not be told of all of it, a line each: json::Verdict::unchecked. Server text is in it.
    QStringList schemaUnchecked;
    QString taskId; // of the task that it came from
};

struct Progress {
    double progress = 0;
    std::optional<double> total;
    QString message; // server's text
    QJsonValue token;
};

struct Resource {
    QString uri; // as received, never opened by itself
    QString name;
    QString title;
    QString description;
    QString mimeType;
    std::optional<qint64> size;
    QJsonObject annotations;
    QList<Icon> icons;
    QByteArray bytes;
    QString label() const { return title.isEmpty() ? name : title; }
};

struct ResourceTemplate {
    QString uriTemplate; // RFC 6570
    QString name;
    QString title;
    QString description;
    QString mimeType;
    QJsonObject annotations;
    QList<Icon> icons;
    QByteArray bytes;
    QString label() const { return title.isEmpty() ? name : title; }
};

struct ReadResult {
    QList<Content> contents; // each with uri, and text or data
    QByteArray bytes;        // the result object as received
    qint64 exchange = 0;
    bool cached = false;
};

struct PromptArgument {
    QString name;
    QString title;
    QString description;
    bool required = false;
};

struct Prompt {
    QString name;
    QString title;
    QString description;
    QList<PromptArgument> arguments;
    QList<Icon> icons;
    QByteArray bytes;
    QString label() const { return title.isEmpty() ? name : title; }
};

struct PromptMessage {
    QString role;
    Content content;
};

struct PromptResult {
    QString description;
    QList<PromptMessage> messages;
    QByteArray bytes;
    qint64 exchange = 0;
};

// What is to be completed: an argument of a prompt, or a variable of a resource template.
struct CompletionQuestion {
    enum class Of { Prompt, Resource };
    Of of = Of::Prompt;
    QString name; // of the prompt, or the URI template
    QString argument;
    QString value;       // typed so far
    QJsonObject context; // the other arguments, name to text (2025-06-18)
};

struct Completion {
    QStringList values;
    std::optional<qint64> total;
    bool hasMore = false;
    QByteArray bytes;
};

// notifications/message. All text is the server's.
struct LogEntry {
    QString level; // "debug" … "emergency", or whatever the server said
    QString logger;
    QJsonValue data;
};
const QStringList &logLevels(); // least severe first

// A task of either form (mcp.md 7).
struct Task {
    QString id;
    QString status; // "working", "input_required", "completed", "failed", "cancelled"
    QString statusMessage;
    std::optional<qint64> ttlMs;
    std::optional<qint64> pollMs;
    QJsonObject json; // as received
    bool isOver() const;
};

// What to be told of. In 2026-07-28 this is one subscriptions/listen; before, resources/subscribe for each URI, and
// the lists' changes come as the server likes.
struct Watch {
    bool tools = false;
    bool prompts = false;
    bool resources = false;
    QStringList uris;
    QStringList taskIds; // with the tasks extension
};

} // namespace authscope::mcp
