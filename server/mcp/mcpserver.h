// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// server/mcp is the reference MCP server: the calculator of the guide as a protected resource, and on request one of
// everything that MCP has. An Endpoint (endpoint, legacy*, modern*, features, running) turns messages into answers or
// streams and does no I/O; a Call is a feature's only way to the client, whatever the revision; the Catalogue (tools,
// everything*) is what is offered; McpServer, SseTransport, StreamWriter and StdioServer are the transports. It must not
// know the authorization server beside it other than by its URLs, nor share the inspector's understanding of MCP
// (core/mcp).
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "server/faults/faults.h"
#include "server/http/listener.h"
#include "server/mcp/endpoint.h"
#include "server/mcp/tokenverifier.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace authscope::server {

struct McpOptions {
    ListenerOptions listener;
    bool open = false; // asks for no token
    QString issuer;    // of tokens; also named in the resource metadata. Empty: not judged
    QString audience;  // of tokens. Empty: not judged
    QByteArray jwksUri;
    QString caFile;             // PEM, trusted besides the system's when the keys are fetched
    QStringList requiredScopes; // of every request
    IntrospectionUse introspectionUse = IntrospectionUse::Never;
    IntrospectionOptions introspection; // where, and as whom
    QByteArray publicUrl; // "https://mcp.example.com" where the world sees this server; else as it listens
    double leewaySeconds = 5;
    int pageSize = 100;
    bool everything = false;                                        // offer more than the calculator
    int moreTools = 0;                                              // and so many tools besides
    bool withSse = false;                                           // the transport of 2024-11-05 too, at /sse
    std::chrono::milliseconds keepAlive = std::chrono::seconds(15); // between comments on a silent stream
    const Clock *clock = &Clock::system();                          // outlives the server
    std::function<void(const QString &)> log;                       // a line per request, without tokens; may be empty
};

// The server. Routes: /mcp, /.well-known/oauth-protected-resource[/mcp] (RFC 9728), /healthz, /readyz, /metrics, and
// /.well-known/oauth-authorization-server (307 to the issuer's, as in the guide); /sse and /messages where asked for. Lives in the thread that made it;
// `faults` may be null and must outlive it. Switching a fault takes effect with the next request.
class McpServer : public QObject
{
    Q_OBJECT
public:
    McpServer(McpOptions options, Faults *faults, QObject *parent = nullptr);
    ~McpServer() override;

    // "mcp.…" where the options do not fit together, else as Listener::listen.
    Result<void> listen();
    void close();

    QByteArray origin() const; // "http://127.0.0.1:41234", or the public URL
    QByteArray url() const;    // of the MCP endpoint; what clients are told
    QStringList toolNames() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace authscope::server
