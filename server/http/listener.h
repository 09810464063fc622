// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// server/http is what listens: Qt HTTP Server with the guards that it lacks. It must not know OAuth or MCP.
#pragma once

#include "core/base/failure.h"
#include "core/http/form.h"
#include "core/http/headers.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace authscope::server {

// A request that passed the guards. Copied out of Qt's, so it may be kept.
struct HttpRequest {
    QByteArray method; // upper case as received: GET, POST, …
    QByteArray path;   // percent-encoded as received, no query; always begins with '/'
    QByteArray query;  // raw, without '?'
    http::Headers headers;
    QByteArray body;
    QByteArray host; // the one Host value
    QHostAddress peer;

    http::Form form() const; // of an application/x-www-form-urlencoded body
    http::Form queryForm() const;
};

struct HttpResponse {
    int status = 200;
    http::Headers headers;
    QByteArray body;

    static HttpResponse json(int status, QByteArray body);
    static HttpResponse html(int status, QByteArray body); // with Content-Security-Policy, no framing, no sniffing
    static HttpResponse text(int status, QByteArray body);
    static HttpResponse empty(int status);
    static HttpResponse redirect(int status, const QByteArray &location);
};

// An answer under way. Exactly one of reply() or beginStream() is called, now or later; a Responder dropped without
// either answers 500. Copyable handle; does nothing once the peer is gone.
class Responder
{
public:
    struct State;
    explicit Responder(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    void reply(HttpResponse response) const;

    // An event stream (text/event-stream, chunked), sent at once with these headers added.
    void beginStream(http::Headers headers = {}) const;
    // One piece of an open stream. False if the peer is gone or does not read (it is then dropped).
    bool write(QByteArrayView piece) const;
    void end() const;
    bool isOpen() const;
    // Called once when the peer disconnects before the answer is complete.
    void onDisconnect(std::function<void()> callback) const;

private:
    std::shared_ptr<State> m_state;
};

struct ListenerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); // loopback only unless asked for
    quint16 port = 0;
    QString certificateFile; // PEM; with keyFile: TLS
    QString keyFile;
    bool oldTls = false; // TLS 1.0 and 1.1 alone, which RFC 8996 forbids and today's clients refuse
    // Host values that are answered besides loopback names and literals with the right port; others get 421.
    QList<QByteArray> allowedHosts;
    // Origin values that are answered besides none at all and loopback origins; others get 403.
    QList<QByteArray> allowedOrigins;
    qsizetype maximumBody = 4 * 1024 * 1024;                   // 413
    qsizetype maximumHeader = 64 * 1024;                       // 431
    int maximumConnections = 1024;                             // the surplus is closed
    std::chrono::milliseconds idle = std::chrono::seconds(30); // a half-sent request, an unused connection
    qsizetype maximumUnread = 8 * 1024 * 1024;                 // a stream whose reader lags this far behind is dropped
};

using Handler = std::function<void(HttpRequest request, Responder responder)>;

// A listening HTTP server with exact dispatch by path and method. HEAD is answered from GET without a body, OPTIONS and
// unknown methods by 204/405 with Allow, unknown paths by `otherwise` or 404. One request line, one Host, no ambiguous
// length (Content-Length twice or with Transfer-Encoding), no header line without a colon: 400 and closed.
// Owned by the role that listens; handlers are called in its thread. Streams are ended before it is destroyed.
class Listener : public QObject
{
    Q_OBJECT
public:
    explicit Listener(ListenerOptions options, QObject *parent = nullptr);
    ~Listener() override;

    // Exact path as it appears percent-encoded in the request, e.g. "/oauth2/aus…/v1/token".
    void route(const QByteArray &method, const QByteArray &path, Handler handler);
    // For everything whose path has no route.
    void otherwise(Handler handler);
    // Runs on every response before it goes out (request first): common headers, logging, fault effects.
    void onResponse(std::function<void(const HttpRequest &, HttpResponse &)> filter);
    // Paths that may be called from any web origin (metadata, JWKS); others follow allowedOrigins.
    void allowAnyOrigin(const QByteArray &path);

    // "listen.port-taken", "listen.address", "listen.tls" …: names address and port.
    Result<void> listen();
    quint16 port() const;
    QByteArray origin() const; // "http://127.0.0.1:41234"
    int connectionCount() const;
    void close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace authscope::server
