// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/mcp/transport.h"

namespace authscope::mcp {

// 401 or 403, with what the server says about it.
Failure refusal(const http::Exchange &exchange, const std::optional<Message> &message);
// An answer that is no JSON-RPC.
Failure notMcp(const http::Exchange &exchange, const std::optional<Failure> &why);
// "mcp.error"; the evidence begins with the code.
Failure jsonRpcFailure(const Message &message, qint64 exchange);
// What is wrong with a result of this type: it is no object, or of a kind that is not known (mcp.md RPC-9).
std::optional<Failure> resultProblem(const Answer &answer, const QStringList &knownTypes);

} // namespace authscope::mcp
