// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtNetwork/QHttpHeaders>
#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qint64 readAhead = 256 * 1024; // bytes that Qt may read from the system before they are asked for
constexpr qint64 linger = 1000;          // milliseconds for the peer to read a refusal

qint64 unsent(const QTcpSocket *socket)
{
    qint64 bytes = socket->bytesToWrite();
#if QT_CONFIG(ssl)
    if (const auto *tls = qobject_cast<const QSslSocket *>(socket))
        bytes += tls->encryptedBytesToWrite();
#endif
    return bytes;
}

QHttpHeaders forQt(const http::Headers &headers)
{
    QHttpHeaders result;
    result.reserve(headers.size() + 3);
    for (const http::Header &header : headers)
        result.append(QLatin1StringView(header.name), QLatin1StringView(header.value));
    return result;
}

// RFC 9110 §6.4.1: these never have content.
bool isBodiless(int status)
{
    return status == 204 || status == 304 || status < 200;
}

HttpResponse noAnswer()
{
    return HttpResponse::text(500, "The server gave no answer.\n"_ba);
}

} // namespace

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

const QByteArray &httpDate()
{
    static QByteArray text;
    static qint64 second = -1;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(now, QTimeZone::UTC);
        text = QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    return text;
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 505: return "HTTP Version Not Supported";
    default: return "";
    }
}

Responder::State::~State()
{
    if (!connection || inHandler)
        return;
    if (phase == Phase::Waiting)
        connection->send(*this, noAnswer());
    else if (phase == Phase::Streaming)
        connection->endStream(*this);
}

Connection::Connection(QTcpSocket *socket, quint32 number, const ListenerOptions &options, ResponseFilter *filter)
    : QObject(socket), m_socket(socket), m_number(number), m_options(options), m_filter(filter),
      m_reader({.header = options.maximumHeader, .body = options.maximumBody}), m_active(monotonicMs())
{
    m_began = m_active;
}

Connection::~Connection() = default;

void Connection::guard()
{
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readable);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::disconnected);
}

void Connection::tick(qint64 now)
{
    const qint64 idle = m_options.idle.count();
    if (m_closing) {
        // An answer that is still on its way may take as long as it goes on.
        const qint64 waiting = unsent(m_socket);
        if (waiting < std::exchange(m_unsent, waiting))
            m_closed = now;
        if (now - m_closed > (waiting > 0 ? idle : linger))
            m_socket->abort();
        return;
    }
    if (m_busy) {
        m_active = now;
        return;
    }
    if (m_reader.isMidway()) {
        // The head must be whole in time; the body must go on, and not for ever.
        if (now - m_active > idle || now - m_began > (m_reader.isInBody() ? 4 * idle : idle))
            refuse({408, "The request was not complete in time."_ba, true});
    } else if (now - m_active > idle) {
        m_closing = true;
        m_closed = now;
        m_socket->disconnectFromHost();
    }
}

void Connection::shutDown()
{
    if (const auto state = m_state.lock()) {
        if (state->phase == Responder::State::Phase::Streaming)
            endStream(*state);
        else if (state->phase == Responder::State::Phase::Waiting)
            disconnected();
    }
    m_socket->flush();
    closeLater();
}

void Connection::readable()
{
    if (m_busy)
        return; // what is pipelined waits in the socket
    // Qt begins a transaction whenever it finds nothing to read; bytes must not be read or put back inside of it.
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    const qint64 available = m_socket->bytesAvailable();
    if (m_closing) {
        m_socket->skip(available);
        return;
    }
    if (unsent(m_socket) > m_options.maximumUnread) {
        // A long answer may take its time. Who asks and asks, and reads no answer, is sent away.
        if (available > 0 || m_reader.isMidway()) {
            m_closing = true;
            QMetaObject::invokeMethod(m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
        }
        return;
    }
    if (available > 0) {
        m_active = monotonicMs();
        if (!m_reader.isMidway())
            m_began = m_active;
        m_reader.fill(available, [this](char *data, qsizetype size) { return m_socket->read(data, size); });
    }
    offer();
}

// Gives Qt the next request, if it is there. Qt's own slot runs right after this one and reads it.
void Connection::offer()
{
    switch (m_reader.next()) {
    case RequestReader::Outcome::NeedsMore:
        if (m_reader.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case RequestReader::Outcome::Refused: refuse(m_reader.refusal()); return;
    case RequestReader::Outcome::Complete: break;
    }
    m_received = m_reader.take();
    m_received.request.peer = m_socket->peerAddress();
    m_keepAlive = m_received.keepAlive;
    m_http10 = m_received.http10;
    m_busy = true;
    m_began = m_active;
    const QByteArray text = "GET /"_ba + QByteArray::number(m_number) + " HTTP/1.1\r\n\r\n"_ba;
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        m_socket->ungetChar(text.at(i));
}

void Connection::refuse(const Refusal &refusal)
{
    QByteArray body = refusal.reason + '\n';
    const http::Headers headers{{"content-type"_ba, "text/plain; charset=utf-8"_ba},
                                {"content-length"_ba, QByteArray::number(body.size())},
                                {"date"_ba, httpDate()},
                                {"connection"_ba, "close"_ba}};
    m_socket->write(head(refusal.status, headers));
    m_socket->write(body);
    m_socket->flush();
    m_closing = true;
    m_closed = monotonicMs();
    // Closing while the peer still sends would reset the connection and may destroy the answer on its way. So what
    // comes is thrown away for a moment first; tick() ends that.
    if (!refusal.moreComes)
        closeLater();
}

void Connection::closeLater()
{
    m_closing = true;
    m_closed = monotonicMs();
    // Not at once: Qt may be in the middle of its own slot, and has posted itself another call of it. Reading a closed
    // socket would make it complain.
    QMetaObject::invokeMethod(
        this, [this] { QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection); },
        Qt::QueuedConnection);
}

void Connection::disconnected()
{
    const auto state = m_state.lock();
    m_busy = false;
    m_closing = true;
    if (!state || state->phase == Responder::State::Phase::Done)
        return;
    state->phase = Responder::State::Phase::Done;
    const auto gone = std::exchange(state->gone, nullptr);
    state->connection.clear();
    if (!state->inHandler)
        state->kept.reset();
    if (gone)
        gone();
}

void Connection::handle(HttpRequest request, const Handler &handler, QHttpServerResponder &responder)
{
    const auto state = std::make_shared<Responder::State>();
    state->connection = this;
    state->request = request;
    state->live = &responder;
    m_state = state;
    const QPointer<Connection> alive(this);
    handler(std::move(request), Responder(state));
    if (!alive)
        return;
    // What is complete by now ends with Qt's own frame, not here, because Qt would connect its slot twice.
    if (state.use_count() == 1 && state->phase == Responder::State::Phase::Waiting)
        Responder(state).reply(noAnswer());
    else if (state.use_count() == 1)
        Responder(state).end();
    state->inHandler = false;
    if (state->phase == Responder::State::Phase::Done) {
        if (state->early)
            send(*state, std::move(*state->early));
        else
            finish(*state);
        return;
    }
    state->kept.emplace(std::move(responder));
    state->live = &*state->kept;
}

void Connection::send(Responder::State &state, HttpResponse response)
{
    state.phase = Responder::State::Phase::Done;
    m_filter->filter(state.request, response);
    if (!response.headers.contains("date"))
        response.headers.add("date"_ba, httpDate());
    if (!m_keepAlive || m_closing)
        response.headers.add("connection"_ba, "close"_ba);
    const bool headOnly = state.request.method == "HEAD";
    if (headOnly || isBodiless(response.status)) {
        if (!isBodiless(response.status))
            response.headers.add("content-length"_ba, QByteArray::number(response.body.size()));
        m_socket->write(head(response.status, response.headers));
    } else {
        state.live->write(response.body, forQt(response.headers), QHttpServerResponder::StatusCode(response.status));
    }
    m_socket->flush();
    finish(state);
}

// The answer is complete: Qt may go on to the next request, or the connection ends.
void Connection::finish(Responder::State &state)
{
    m_busy = false;
    m_active = monotonicMs();
    if (!m_keepAlive)
        closeLater();
    state.gone = nullptr;
    state.connection.clear();
    if (!state.inHandler)
        state.kept.reset(); // Qt reads on
}

void Connection::beginStream(Responder::State &state, http::Headers headers)
{
    state.phase = Responder::State::Phase::Streaming;
    HttpResponse response{200, std::move(headers), {}};
    if (!response.headers.contains("content-type"))
        response.headers.add("content-type"_ba, "text/event-stream"_ba);
    if (!response.headers.contains("cache-control"))
        response.headers.add("cache-control"_ba, "no-cache"_ba);
    response.headers.add("x-accel-buffering"_ba, "no"_ba);
    m_filter->filter(state.request, response);
    if (!response.headers.contains("date"))
        response.headers.add("date"_ba, httpDate());
    if (m_http10)
        state.plainStream = true;
    if (!m_keepAlive)
        response.headers.add("connection"_ba, "close"_ba);
    if (state.plainStream || state.request.method == "HEAD")
        m_socket->write(head(200, response.headers));
    else
        state.live->writeBeginChunked(forQt(response.headers));
    m_socket->flush();
    if (state.request.method == "HEAD")
        state.plainStream = true;
}

bool Connection::writeStream(Responder::State &state, QByteArrayView piece)
{
    if (piece.isEmpty() || state.request.method == "HEAD")
        return true;
    // How far behind the reader is, not how long the piece is: one message may be longer than that.
    if (unsent(m_socket) > m_options.maximumUnread) {
        m_closing = true;
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
        return false;
    }
    if (state.plainStream)
        m_socket->write(piece.data(), piece.size());
    else
        state.live->writeChunk(piece.toByteArray());
    return true;
}

void Connection::endStream(Responder::State &state)
{
    state.phase = Responder::State::Phase::Done;
    // Qt writes a last chunk with it, which must not be empty. An empty line between events means nothing.
    if (!state.plainStream)
        state.live->writeEndChunked("\n"_ba);
    m_socket->flush();
    if (!state.inHandler)
        finish(state);
}

QByteArray Connection::head(int status, const http::Headers &headers) const
{
    QByteArray text = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n"_ba;
    for (const http::Header &header : headers) {
        const auto isBreak = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        if (!std::any_of(header.value.begin(), header.value.end(), isBreak))
            text += header.name + ": "_ba + header.value + "\r\n"_ba;
    }
    return text + "\r\n"_ba;
}

void Responder::reply(HttpResponse response) const
{
    State &state = *m_state;
    if (state.phase != State::Phase::Waiting || !state.connection)
        return;
    if (state.inHandler) {
        state.phase = State::Phase::Done;
        state.early = std::move(response);
        return;
    }
    state.connection->send(state, std::move(response));
}

void Responder::beginStream(http::Headers headers) const
{
    if (m_state->phase == State::Phase::Waiting && m_state->connection)
        m_state->connection->beginStream(*m_state, std::move(headers));
}

bool Responder::write(QByteArrayView piece) const
{
    return isOpen() && m_state->phase == State::Phase::Streaming && m_state->connection->writeStream(*m_state, piece);
}

void Responder::end() const
{
    if (m_state->phase == State::Phase::Streaming && m_state->connection)
        m_state->connection->endStream(*m_state);
}

bool Responder::isOpen() const
{
    return m_state->phase != State::Phase::Done && m_state->connection && m_state->connection->isOpen();
}

void Responder::onDisconnect(std::function<void()> callback) const
{
    m_state->gone = std::move(callback);
}

} // namespace authscope::server
