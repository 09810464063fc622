// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A client that shows exactly what went over the wire: one connection per request, no redirect followed, no header
// added beyond Host, Connection and Content-Length. Keeps cookies as a browser does, by name.
#pragma once

#include "core/http/form.h"
#include "core/http/headers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

namespace authscope::test {

struct Answer {
    int status = 0;
    http::Headers headers;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(QByteArrayView name) const { return headers.value(name); }
    // The parameters of a redirect, of its query or its fragment.
    http::Form location() const
    {
        const QByteArray target = headers.value("Location");
        const qsizetype hash = target.indexOf('#');
        return hash >= 0 ? http::formDecode(QByteArrayView(target).sliced(hash + 1)) : http::queryOf(target);
    }
    // The value of a hidden input of a page.
    QString hidden(const QByteArray &name) const
    {
        const QByteArray start = "name=\"" + name + "\" value=\"";
        const qsizetype at = body.indexOf(start);
        if (at < 0)
            return {};
        const qsizetype begin = at + start.size();
        return QString::fromUtf8(body.sliced(begin, body.indexOf('"', begin) - begin));
    }
};

class RawClient
{
public:
    Answer send(const QByteArray &method, const QByteArray &url, const http::Headers &extra = {},
                const QByteArray &body = {})
    {
        const QUrl parsed = QUrl::fromEncoded(url);
        const QByteArray authority = parsed.authority(QUrl::FullyEncoded).toLatin1();
        const qsizetype pathAt = url.indexOf('/', url.indexOf("://") + 3);
        QByteArray request = method + ' ' + (pathAt < 0 ? "/" : url.sliced(pathAt)) + " HTTP/1.1\r\nHost: " + authority
            + "\r\nConnection: close\r\n";
        if (!m_cookies.isEmpty()) {
            QByteArrayList pairs;
            for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it)
                pairs.append(it.key() + '=' + it.value());
            request += "Cookie: " + pairs.join("; ") + "\r\n";
        }
        for (const http::Header &header : extra)
            request += header.name + ": " + header.value + "\r\n";
        if (!body.isEmpty() || method == "POST" || method == "PUT")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        request += "\r\n" + body;

        QTcpSocket socket;
        QByteArray received;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        socket.connectToHost(parsed.host(), quint16(parsed.port(80)));
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 10'000))
            return {};
        socket.write(request);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000))
            return {};
        received += socket.readAll();
        Answer answer = parse(received);
        keepCookies(answer);
        return answer;
    }

    Answer get(const QByteArray &url, const http::Headers &extra = {}) { return send("GET", url, extra); }

    Answer post(const QByteArray &url, const http::Form &form, http::Headers extra = {})
    {
        extra.add("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", url, extra, http::formEncode(form));
    }

    QMap<QByteArray, QByteArray> &cookies() { return m_cookies; }

private:
    static Answer parse(const QByteArray &received)
    {
        Answer answer;
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        const QByteArrayList lines = received.first(end).replace("\r\n", "\n").split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        answer.body = received.sliced(end + 4);
        return answer;
    }

    void keepCookies(const Answer &answer)
    {
        for (const QByteArray &line : answer.headers.values("Set-Cookie")) {
            const QByteArray pair = line.split(';').first();
            const qsizetype equals = pair.indexOf('=');
            if (line.contains("Max-Age=0"))
                m_cookies.remove(pair.first(equals));
            else
                m_cookies.insert(pair.first(equals), pair.sliced(equals + 1));
        }
    }

    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace authscope::test
