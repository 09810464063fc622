// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/mcp/jsonrpc.h"
#include "core/mcp/types.h"

namespace authscope::mcp {

// What a server's JSON says, as values. `bytes` is the definition as received. Nothing is refused here: a member of the
// wrong type reads as absent.
Content contentFrom(const QJsonObject &json);
Tool toolFrom(const QJsonObject &json, const QByteArray &bytes);
Resource resourceFrom(const QJsonObject &json, const QByteArray &bytes);
ResourceTemplate resourceTemplateFrom(const QJsonObject &json, const QByteArray &bytes);
Prompt promptFrom(const QJsonObject &json, const QByteArray &bytes);
Task taskFrom(const QJsonObject &json);
Progress progressFrom(const QJsonObject &params);
LogEntry logEntryFrom(const QJsonObject &params);
ServerFacts factsFrom(Era era, const QString &revision, const Message &message, qint64 exchange);

// The bytes of the member "result" as the server wrote them.
QByteArray resultBytes(const Message &message);
QStringList stringsIn(const QJsonValue &value);

} // namespace authscope::mcp
