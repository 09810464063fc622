// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/endpoint.h"
#include "server/mcp/streamwriter.h"

namespace authscope::server {

// The HTTP+SSE transport of 2024-11-05: a GET opens the stream on which everything comes and names the address for the
// client's messages. A stream is bound to the caller that opened it; its session ends with it. Owned by the server.
class SseTransport
{
public:
    SseTransport(Endpoint *endpoint, StreamWriter *writer) : m_endpoint(endpoint), m_writer(writer) {}

    static QByteArray streamPath() { return QByteArrayLiteral("/sse"); }
    static QByteArray messagePath() { return QByteArrayLiteral("/messages"); }
    static bool serves(const QByteArray &path) { return path == streamPath() || path == messagePath(); }

    void answer(const HttpRequest &request, const Caller &caller, const Responder &responder);
    void close();

private:
    void open(const Caller &caller, const Responder &responder);
    HttpResponse receive(const HttpRequest &request, const Caller &caller);
    void drop(const QByteArray &id);

    Endpoint *m_endpoint;
    StreamWriter *m_writer;
    QHash<QByteArray, std::shared_ptr<Endpoint::Channel>> m_channels;
};

} // namespace authscope::server
