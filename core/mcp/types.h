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

inline const QString revision2025_03_26 = QStringLiteral("2025-03-26");
inline const QString revision2025_06_18 = QStringLiteral("2025-06-18");
inline const QString revision2025_11_25 = QStringLiteral("2025-11-25");
inline const QString revision2026_07_28 = QStringLiteral("2026-07-28");
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
    QString label() const; // title, else annotations.title, else name
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
};

struct Progress {
    double progress = 0;
    std::optional<double> total;
    QString message; // server's text
};

} // namespace authscope::mcp
