// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A scripted HTTP server on a free loopback port, in this thread: keeps each request byte for byte and answers with
// whatever bytes a test wants, in whatever pieces. It knows just enough of HTTP to find the end of a request.
#pragma once

#include "core/http/headers.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>

namespace authscope::test {

struct StubRequest {
    QByteArray method;
    QByteArray target;
    http::Headers headers;
    QByteArray body;
    int connection = 0; // 1, 2, … in the order of their acceptance

    QByteArray header(QByteArrayView name) const { return headers.value(name); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

struct StubAnswer {
    QList<QByteArray> pieces;         // each is written in a turn of the event loop of its own
    std::function<QByteArray()> more; // asked for further pieces as the client takes them, until it gives none
    bool close = false;               // the connection, after all that

    // Nothing is answered, and the connection stays.
    static StubAnswer silence() { return {}; }
    static StubAnswer hangUp() { return {{}, {}, true}; }
    static StubAnswer raw(QByteArray bytes, bool close = true) { return {{std::move(bytes)}, {}, close}; }
    static StubAnswer plain(int status, const http::Headers &headers = {}, const QByteArray &body = {})
    {
        QByteArray text = head(status, headers);
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        return raw(text, false);
    }
    static StubAnswer json(const QByteArray &body, int status = 200, http::Headers headers = {})
    {
        headers.add("Content-Type", "application/json");
        return plain(status, headers, body);
    }
    static StubAnswer html(int status = 200)
    {
        return plain(status, {{"Content-Type", "text/html"}}, "<!DOCTYPE html><title>Not here</title>");
    }
    static StubAnswer redirect(int status, const QByteArray &location)
    {
        return plain(status, {{"Location", location}});
    }
    // An event stream that ends with its connection, in the pieces given.
    static StubAnswer stream(const QList<QByteArray> &pieces, http::Headers headers = {})
    {
        headers.add("Content-Type", "text/event-stream");
        StubAnswer answer{{head(200, headers) + "Connection: close\r\n\r\n"}, {}, true};
        answer.pieces += pieces;
        return answer;
    }
    static QByteArray head(int status, const http::Headers &headers)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Stub\r\n";
        for (const http::Header &header : headers)
            text += header.name + ": " + header.value + "\r\n";
        return text;
    }
};

inline QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

class StubServer
{
public:
    using Handler = std::function<StubAnswer(const StubRequest &)>;

    enum class Security { None, Tls };
    explicit StubServer(Handler handler = {}, Security security = Security::None)
        : m_secure(security == Security::Tls), m_handler(std::move(handler))
    {
        if (m_secure) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(tlsConfiguration());
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    QByteArray origin() const
    {
        return (m_secure ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(m_server->serverPort());
    }
    QByteArray url(const QByteArray &path) const { return origin() + path; }
    quint16 port() const { return m_server->serverPort(); }
    const QList<StubRequest> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    // Writes to a connection whose answer is over but open, such as an event stream.
    void push(int connection, const QByteArray &bytes)
    {
        if (QTcpSocket *socket = m_sockets.value(connection))
            socket->write(bytes);
    }
    // Closes every connection, whatever is still to be written.
    void hangUp()
    {
        const auto sockets = m_server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->disconnectFromHost();
    }
    // Bytes given to the sockets so far.
    qint64 written() const { return m_written; }
    static QString certificateFile() { return QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.crt"); }

private:
    // What still has to be written to a connection.
    struct Peer {
        int number = 0;
        QByteArray received;
        QList<StubAnswer> answers;
        bool writing = false;
    };

    static QSslConfiguration tlsConfiguration()
    {
        QFile key(QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.key"));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (key.open(QIODevice::ReadOnly))
            configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile()).value(0));
        return configuration;
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const auto peer = std::make_shared<Peer>();
            peer->number = ++m_connections;
            m_sockets.insert(peer->number, socket);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, peer] { read(socket, *peer); });
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket, peer] { write(socket, *peer); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket, *peer);
        }
    }

    void read(QTcpSocket *socket, Peer &peer)
    {
        peer.received += socket->readAll();
        for (;;) {
            const qsizetype end = peer.received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            StubRequest request = parseHead(peer.received.first(end));
            const qsizetype length = request.header("content-length").toLongLong();
            if (peer.received.size() < end + 4 + length)
                return;
            request.body = peer.received.sliced(end + 4, length);
            request.connection = peer.number;
            peer.received = peer.received.sliced(end + 4 + length);
            m_seen += request;
            peer.answers += m_handler ? m_handler(request) : StubAnswer::plain(404);
            write(socket, peer);
        }
    }

    static StubRequest parseHead(const QByteArray &head)
    {
        StubRequest request;
        const QByteArrayList lines = QByteArray(head).replace("\r\n", "\n").split('\n');
        request.method = lines.first().split(' ').value(0);
        request.target = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        return request;
    }

    // Writes the next piece; comes back when the socket has passed it on.
    void write(QTcpSocket *socket, Peer &peer)
    {
        if (socket->bytesToWrite() > 0)
            return;
        while (!peer.answers.isEmpty()) {
            StubAnswer &answer = peer.answers.first();
            const QByteArray piece = !answer.pieces.isEmpty() ? answer.pieces.takeFirst()
                : answer.more                                 ? answer.more()
                                                              : QByteArray();
            if (!piece.isEmpty()) {
                m_written += piece.size();
                socket->write(piece);
                return;
            }
            const bool close = answer.close;
            peer.answers.removeFirst();
            if (close)
                socket->disconnectFromHost();
        }
    }

    bool m_secure;
    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<StubRequest> m_seen;
    int m_connections = 0;
    QHash<int, QPointer<QTcpSocket>> m_sockets;
    qint64 m_written = 0;
};

} // namespace authscope::test
