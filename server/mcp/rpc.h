// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace authscope::server {

// JSON-RPC 2.0 error codes, and those of MCP 2026-07-28.
namespace rpc {
inline constexpr int parseError = -32700;
inline constexpr int invalidRequest = -32600;
inline constexpr int methodNotFound = -32601;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;
inline constexpr int resourceNotFound = -32002; // up to 2025-11-25
inline constexpr int urlRequired = -32042;      // 2025-11-25
inline constexpr int headerMismatch = -32020;
inline constexpr int missingCapability = -32021;
inline constexpr int unsupportedVersion = -32022;
} // namespace rpc

// A text as a JSON string with its quotes.
QByteArray jsonString(QStringView text);

// {"jsonrpc":"2.0","method":…,"params":…}; with an id it is a request.
QByteArray rpcCall(QByteArrayView method, const QByteArray &params, const QByteArray &id = {});

// One message of a client; points into its document.
struct RpcMessage {
    enum class Kind { Request, Notification, Response, Invalid };

    Kind kind = Kind::Invalid;
    QByteArray id; // as received, to be repeated byte by byte; "null" where it could not be read
    QString method;
    json::Value params; // invalid if absent
    json::Value result; // of a response
    json::Value error;  // of a response
    QString problem;    // of Kind::Invalid, one sentence
};

// Takes one JSON value apart (JSON-RPC 2.0 §4; MCP: an id is a string or an integer, params an object).
RpcMessage rpcMessage(const json::Value &value);

// {"jsonrpc":"2.0","id":…,"result":…}
QByteArray rpcResult(const QByteArray &id, const QByteArray &result);
// {"jsonrpc":"2.0","id":…,"error":{…}}; `data` is JSON, or empty.
QByteArray rpcError(const QByteArray &id, int code, const QString &message, const QByteArray &data = {});

} // namespace authscope::server
