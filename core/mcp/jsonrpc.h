// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>

#include <optional>

namespace authscope::mcp {

// One JSON-RPC 2.0 message, told apart strictly (mcp.md section 2).
struct Message {
    enum class Kind { Request, Notification, Result, Error };
    Kind kind = Kind::Notification;
    QByteArray bytes; // as received
    QByteArray id;    // the id as spelt, quotes included; empty if there is none
    QString method;
    QJsonObject params;
    QJsonValue result;         // any JSON value
    qsizetype resultBegin = 0; // its place in `bytes`
    qsizetype resultSize = 0;
    int errorCode = 0;
    QString errorMessage; // server's text
    QJsonValue errorData;
};

// "jsonrpc.not-json", "jsonrpc.invalid": the text names the member that is wrong.
Result<Message> parseMessage(const QByteArray &bytes);

// What one HTTP body, event or line holds: a message, or with `batches` (MCP 2025-03-26 only) an array of them.
Result<QList<Message>> parseMessages(const QByteArray &bytes, bool batches);

QByteArray requestBytes(qint64 id, const QString &method, const QJsonObject &params);
QByteArray notificationBytes(const QString &method, const QJsonObject &params);

// Our response to a request of the server; `id` as the server spelt it.
QByteArray responseBytes(const QByteArray &id, const QJsonObject &result);
QByteArray errorBytes(const QByteArray &id, int code, const QString &message);

// The error codes that have a meaning in MCP (mcp.md 2.1).
namespace code {
inline constexpr int parseError = -32700;
inline constexpr int invalidRequest = -32600;
inline constexpr int methodNotFound = -32601;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;
inline constexpr int urlElicitationRequired = -32042; // 2025-11-25
inline constexpr int userRejected = -1;               // our answer to sampling, to 2025-11-25
inline constexpr int headerMismatch = -32020;
inline constexpr int missingCapability = -32021;
inline constexpr int unsupportedVersion = -32022;
} // namespace code

} // namespace authscope::mcp
