// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"
#include "server/mcp/hub.h"
#include "server/mcp/rpc.h"

namespace authscope::server {

// MCP behind the authorization: what a POST, GET or DELETE of an admitted caller gets, and what a message on a
// connection of its own gets (stdio, HTTP+SSE). Free of I/O: an answer is a JSON text, or a stream that the transport
// reads. Speaks 2025-03-26, 2025-06-18 and 2025-11-25 (with a session, or without one where the version header is sent)
// and 2026-07-28 (stateless), told apart by the version header and the request's _meta; on a connection 2024-11-05 too.
class Endpoint
{
public:
    struct Options {
        int pageSize = 100;      // entries on one page of a list
        bool everything = false; // more than the calculator
        int moreTools = 0;
        Hub::Later later;
    };
    struct Answer {
        int status = 200;
        QByteArray body = {};       // JSON, or empty
        QByteArray session = {};    // for Mcp-Session-Id
        QString missingScope = {};  // not empty: 403 with a challenge, and nothing was done
        QString method = {};        // of the message, for the log and the metrics
        EventStreamPtr stream = {}; // instead of a body
        quint64 after = 0;          // what the client has of the stream
    };
    // A connection of its own: everything to the client goes over one stream, and it is a session once initialized.
    struct Channel {
        EventStreamPtr stream;
        Caller caller;
        SessionPtr session;
        QHash<QByteArray, std::weak_ptr<Call>> calls; // of 2026-07-28, which has no session
    };

    Endpoint(Options options, const Clock *clock)
        : m_options(std::move(options)), m_hub(clock, m_options.everything, m_options.moreTools, m_options.later)
    {
    }

    Answer post(const HttpRequest &request, const Caller &caller);
    Answer get(const HttpRequest &request, const Caller &caller);
    Answer remove(const HttpRequest &request, const Caller &caller);
    // A message that came over a connection; the answer goes to its stream.
    void receive(const QByteArray &text, Channel &channel);
    static void close(Channel &channel);
    // As after a restart.
    void forgetSessions() { m_hub.sessions.closeAll(); }
    // Ends all streams, the subscriptions with a response.
    void shutDown();

    const Hub &hub() const { return m_hub; }

    static const QList<QByteArray> &legacyVersions(); // newest first
    static QByteArray modernVersion();

private:
    // What a message is answered within.
    struct Context {
        const HttpRequest *request; // null on a connection
        const Caller &caller;
        QByteArray version = {};
        bool modern = false;
        SessionPtr session = {};
        EventStreamPtr stream = {}; // of a batch or a connection, which all its answers share
        Channel *channel = nullptr;
    };

    Answer message(const json::Value &root, const Context &context);

    // legacy.cpp
    Answer legacy(const json::Value &root, Context context);
    Answer legacyMessage(const RpcMessage &message, const Context &context);
    Answer legacyRequest(const RpcMessage &message, const Context &context);
    Answer legacyBatch(const json::Value &root, Context context);
    Answer initialize(const RpcMessage &message, const Context &context);
    QByteArray legacyCapabilities(const QByteArray &version) const;
    // Judges version and session; an answer if they are refused.
    std::optional<Answer> legacyRefusal(Context &context, const QByteArray &id);
    Answer setLogLevel(const RpcMessage &message, const Context &context);
    Answer subscribe(const RpcMessage &message, const Context &context, bool on);

    // legacytasks.cpp
    Answer legacyTasks(const RpcMessage &message, const Context &context);
    Answer taskResult(const RpcMessage &message, const Context &context, const TaskPtr &task);
    Answer listTasks(const RpcMessage &message, const Context &context);
    std::optional<Answer> asLegacyTask(const Tool &tool, const RpcMessage &message, const Context &context);

    // modern.cpp
    Answer modern(const json::Value &root, Context context);
    std::optional<Answer> modernRefusal(const RpcMessage &message, const json::Value &meta, const Context &context);
    bool isOffered(const QString &method) const;
    Answer discover(const RpcMessage &message) const;
    Answer listen(const RpcMessage &message, const Context &context);
    Answer modernTasks(const RpcMessage &message, const Context &context);
    void cancelOn(Channel &channel, const RpcMessage &message);

    // features.cpp: what all revisions have
    std::optional<Answer> feature(const RpcMessage &message, const Context &context);
    Answer list(const RpcMessage &message, const Context &context, const char *member, qsizetype count,
                const std::function<QByteArray(qsizetype)> &entry) const;
    Answer callTool(const RpcMessage &message, const Context &context);
    Answer startTool(const Tool &tool, const RpcMessage &message, const Context &context);
    Answer getPrompt(const RpcMessage &message, const Context &context);
    Answer readResource(const RpcMessage &message, const Context &context) const;
    Answer complete(const RpcMessage &message, const Context &context) const;

    // running.cpp
    Call::Facts factsOf(const RpcMessage &message, const Context &context) const;
    // Starts a call; answered at once if it is over by then, else with its stream. `start` is a copy, as what it starts
    // may change the catalogue that it comes from.
    Answer run(const RpcMessage &message, const Context &context, Call::Facts facts,
               std::function<void(const CallPtr &)> start);
    Answer runModern(const RpcMessage &message, const Context &context, Call::Facts facts,
                     std::function<void(const CallPtr &)> start);
    EventStreamPtr streamFor(const Context &context);
    Answer answerOf(const EventStreamPtr &stream, const Context &context, int status);

    Options m_options;
    Hub m_hub;
};

// An answer with a result, a JSON object.
Endpoint::Answer rpcAnswer(const QByteArray &id, const QByteArray &result);
// An error answer with the HTTP status given.
Endpoint::Answer rpcRefusal(int status, const QByteArray &id, int code, const QString &message,
                            const QByteArray &data = {});

// {"name":…,"title":…,"version":…}
QByteArray implementation();
// ["2025-11-25",…]
QByteArray versionList(bool withModern);
// The members that end a complete result of 2026-07-28.
QByteArray modernMembers();
// The offset that a cursor stands for, if it is one of a list that long.
std::optional<qsizetype> offsetOf(const json::Value &cursor, qsizetype count);
QByteArray cursorAfter(qsizetype offset);

} // namespace authscope::server
