// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One request to a server whose answer may be an event stream, watched while it is open.
#pragma once

#include "core/http/headers.h"
#include "core/http/sse.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

namespace authscope::test {

class LiveStream
{
public:
    LiveStream(const QByteArray &method, const QByteArray &url, const http::Headers &headers,
               const QByteArray &body = {})
    {
        const QUrl parsed = QUrl::fromEncoded(url);
        QByteArray request = method + ' ' + parsed.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: " + parsed.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
        for (const http::Header &header : headers)
            request += header.name + ": " + header.value + "\r\n";
        if (method == "POST")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        request += "\r\n" + body;
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            if (m_reads)
                read();
        });
        m_socket.connectToHost(parsed.host(), quint16(parsed.port(80)));
        m_socket.write(request);
    }

    // From now on nothing is read any more.
    void stopReading()
    {
        m_reads = false;
        m_socket.setReadBufferSize(1024);
    }
    void disconnect() { m_socket.abort(); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    int status() const { return m_status; }
    QByteArray header(QByteArrayView name) const { return m_headers.value(name); }
    bool isComplete() const { return m_complete; } // the last chunk came
    const QByteArray &text() const { return m_text; }
    const QList<http::ServerEvent> &events() const { return m_events; }
    QByteArray lastEventId() const { return m_decoder.lastEventId(); }
    std::optional<qint64> retry() const { return m_decoder.retry(); }
    QJsonObject message(qsizetype index) const { return QJsonDocument::fromJson(m_events.value(index).data).object(); }
    QJsonObject last() const { return message(m_events.size() - 1); }
    bool waitFor(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return m_events.size() >= count; }, 5000);
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_complete; }, 5000);
    }

private:
    void read()
    {
        m_received += m_socket.readAll();
        if (m_status == 0) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArrayList lines = m_received.first(end).split('\n');
            m_status = lines.first().split(' ').value(1).toInt();
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                m_headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
            }
            m_received.remove(0, end + 4);
        }
        if (m_headers.value("transfer-encoding") == "chunked")
            while (readChunk()) {}
    }

    bool readChunk()
    {
        const qsizetype line = m_received.indexOf("\r\n");
        if (m_complete || line < 0)
            return false;
        const qsizetype size = m_received.first(line).toLongLong(nullptr, 16);
        if (m_received.size() < line + 2 + size + 2)
            return false;
        const QByteArray piece = m_received.sliced(line + 2, size);
        m_received.remove(0, line + 2 + size + 2);
        m_complete = size == 0;
        m_text += piece;
        m_events += m_decoder.feed(piece).value_or(QList<http::ServerEvent>());
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
    QByteArray m_text;
    int m_status = 0;
    bool m_complete = false;
    bool m_reads = true;
    http::Headers m_headers;
    http::SseDecoder m_decoder;
    QList<http::ServerEvent> m_events;
};

} // namespace authscope::test
