// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/requestreader.h"

#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QTcpSocket>

#include <optional>

namespace authscope::server {

class Connection;

// Judges and decorates answers on their way out; the listener's private part.
class ResponseFilter
{
public:
    virtual ~ResponseFilter() = default;
    virtual void filter(const HttpRequest &request, HttpResponse &response) = 0;
};

// One answer under way. Shared by the handles that a handler keeps; the connection knows it weakly.
struct Responder::State {
    enum class Phase { Waiting, Streaming, Done };

    QPointer<Connection> connection;
    HttpRequest request;
    Phase phase = Phase::Waiting;
    bool inHandler = true;    // Qt's responder is still in the frame below
    bool plainStream = false; // to HTTP/1.0: no chunks, the end of the connection ends it
    QHttpServerResponder *live = nullptr;
    std::optional<QHttpServerResponder> kept;
    std::optional<HttpResponse> early; // replied before the handler returned
    std::function<void()> gone;

    ~State();
};

// The guard of a connection: reads the bytes before Qt does, checks them with a RequestReader and gives Qt HTTP Server
// one whole, harmless request at a time: a line with this connection's number. Qt answers and keeps the order. So what
// Qt 6.8 lets pass (ambiguous lengths, missing Host, endless heads, 1.0, half-sent requests) never reaches it, and all
// versions of Qt behave alike. Owned by its socket, which is owned by Qt's handler.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, quint32 number, const ListenerOptions &options, ResponseFilter *filter);
    ~Connection() override;

    quint32 number() const { return m_number; }
    // Starts to read; called before the socket is given to Qt, so that this object's slots come first.
    void guard();
    // Called by the listener's clock: ends what takes too long. `now` in milliseconds, monotonic.
    void tick(qint64 now);
    // Ends streams and drops unanswered requests; the socket is closed when its bytes are out.
    void shutDown();

    // The request that was read; for Qt's handleRequest.
    ReceivedRequest takeRequest() { return std::move(m_received); }
    // The answer to this request is the last one.
    void closeAfterAnswer() { m_keepAlive = false; }
    // Runs `handler` and writes what it replied, now or later.
    void handle(HttpRequest request, const Handler &handler, QHttpServerResponder &responder);

    bool isOpen() const { return !m_closing; }
    void send(Responder::State &state, HttpResponse response);
    void beginStream(Responder::State &state, http::Headers headers);
    bool writeStream(Responder::State &state, QByteArrayView piece);
    void endStream(Responder::State &state);

private:
    void readable();
    void offer();
    void refuse(const Refusal &refusal);
    void disconnected();
    void closeLater();
    void finish(Responder::State &state);
    QByteArray head(int status, const http::Headers &headers) const;

    QTcpSocket *m_socket;
    quint32 m_number;
    const ListenerOptions &m_options;
    ResponseFilter *m_filter;
    RequestReader m_reader;
    ReceivedRequest m_received;
    std::weak_ptr<Responder::State> m_state;
    bool m_busy = false;     // Qt has a request that is not answered
    bool m_keepAlive = true; // after the answer under way
    bool m_http10 = false;
    bool m_closing = false;
    qint64 m_began = 0;  // when the unfinished request began
    qint64 m_active = 0; // when the last byte came or went
    qint64 m_closed = 0; // when the end was decided
    qint64 m_unsent = 0; // at the last tick of a closing connection
};

// Milliseconds of a clock that never goes back.
qint64 monotonicMs();

// "Date" of now (RFC 9110 §6.6.1), made once per second.
const QByteArray &httpDate();
QByteArrayView reasonPhrase(int status);

} // namespace authscope::server
