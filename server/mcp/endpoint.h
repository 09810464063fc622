// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"
#include "server/mcp/rpc.h"
#include "server/mcp/sessions.h"
#include "server/mcp/tools.h"

namespace authscope::server {

// Streamable HTTP of MCP behind the authorization: what a POST, GET or DELETE of an admitted caller gets. Free of I/O.
// Speaks 2025-03-26, 2025-06-18 and 2025-11-25 (with a session, or without one where the version header is sent) and
// 2026-07-28 (stateless), told apart by the version header and the request's _meta.
class Endpoint
{
public:
    struct Options {
        int pageSize = 100; // tools on one page of a list
    };
    struct Answer {
        int status = 200;
        QByteArray body;      // JSON, or empty
        QByteArray session;   // for Mcp-Session-Id
        QString missingScope; // not empty: 403 with a challenge, and nothing was done
        QString method;       // of the message, for the log and the metrics
    };

    Endpoint(Options options, const Clock *clock) : m_options(options), m_sessions(clock) {}

    Answer post(const HttpRequest &request, const Caller &caller);
    Answer remove(const HttpRequest &request, const Caller &caller);
    const Sessions &sessions() const { return m_sessions; }

    static const QList<QByteArray> &legacyVersions(); // newest first
    static QByteArray modernVersion();

private:
    // What a message is answered within.
    struct Context {
        const HttpRequest &request;
        const Caller &caller;
        QByteArray version;
        bool modern = false;
    };

    // legacy.cpp
    Answer legacy(const json::Value &root, Context context);
    Answer legacyMessage(const RpcMessage &message, const Context &context);
    Answer legacyBatch(const json::Value &root, const Context &context);
    Answer initialize(const RpcMessage &message, const Context &context);
    // Judges version and session; an answer if they are refused.
    std::optional<Answer> legacyRefusal(Context &context, const QByteArray &id);

    // modern.cpp
    Answer modern(const json::Value &root, Context context);
    std::optional<Answer> modernRefusal(const RpcMessage &message, const json::Value &meta,
                                        const Context &context) const;
    Answer discover(const RpcMessage &message) const;

    // endpoint.cpp
    Answer listTools(const RpcMessage &message, const Context &context) const;
    Answer callTool(const RpcMessage &message, const Context &context) const;

    Options m_options;
    Sessions m_sessions;
};

// An error answer with the HTTP status given.
Endpoint::Answer rpcRefusal(int status, const QByteArray &id, int code, const QString &message,
                            const QByteArray &data = {});

// {"name":…,"title":…,"version":…}
QByteArray implementation();
// ["2025-11-25",…]
QByteArray versionList(bool withModern);

} // namespace authscope::server
