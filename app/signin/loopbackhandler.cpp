// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signin/loopbackhandler.h"

#include "core/base/text.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::signin {

namespace {

constexpr qsizetype largestHead = 32 * 1024;
constexpr auto headTime = 10s;

QByteArray page(const QString &title, const QString &text)
{
    return u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Authscope</title>"
           "<style>body{font:16px/1.5 sans-serif;margin:3em auto;max-width:36em;padding:0 1em;color-scheme:light dark}"
           "</style><h1>%1</h1><p>%2</p></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
               .toUtf8();
}

void respond(QTcpSocket *socket, const QByteArray &status, const QByteArray &body, const QByteArray &field = {})
{
    socket->write("HTTP/1.1 " + status + "\r\n" + field
                  + "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "X-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\n"
                    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"
                  + body);
    // The handler may end with the attempt, before another turn of the event loop.
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace

LoopbackHandler::LoopbackHandler(QString host, quint16 port, QString path, QObject *parent)
    : QOAuthOobReplyHandler(parent), m_host(std::move(host)), m_port(port), m_path(std::move(path))
{
    if (!m_path.startsWith(u'/'))
        m_path.prepend(u'/');
}

LoopbackHandler::~LoopbackHandler() = default;

Result<void> LoopbackHandler::listen()
{
    QList<QHostAddress> addresses;
    if (m_host == "localhost"_L1)
        addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    else
        addresses = {QHostAddress(m_host)};
    for (const QHostAddress &address : std::as_const(addresses)) {
        if (!address.isLoopback())
            return fail(
                u"authorize.redirect-host"_s,
                u"The redirect host %1 is not this machine; use 127.0.0.1, ::1 or localhost."_s.arg(visible(m_host)),
                m_host);
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(address, m_port)) {
            // A machine without IPv6 has only one localhost.
            if (!m_servers.empty() && server->serverError() != QAbstractSocket::AddressInUseError)
                continue;
            return fail(
                u"authorize.port-taken"_s,
                u"The port %1 of the redirect URI cannot be listened on (%2). Close the program that has it, or "
                "register a redirect URI with another port and use that."_s.arg(m_port)
                    .arg(server->errorString()),
                QString::number(m_port));
        }
        m_port = server->serverPort();
        connect(server.get(), &QTcpServer::newConnection, this, [this, raw = server.get()] { accept(raw); });
        m_servers.push_back(std::move(server));
    }
    return {};
}

QString LoopbackHandler::callback() const
{
    const QString host = m_host.contains(u':') ? u'[' + m_host + u']' : m_host;
    return u"http://%1:%2%3"_s.arg(host, QString::number(m_port), m_path);
}

void LoopbackHandler::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(headTime, socket, [this, socket] {
            if (socket != m_waiting)
                socket->abort();
        });
    }
}

void LoopbackHandler::read(QTcpSocket *socket)
{
    if (socket == m_waiting)
        return;
    const QByteArray seen = socket->peek(largestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() < largestHead)
        return;
    socket->readAll();
    if (end < 0)
        respond(socket, "431 Request Header Fields Too Large", page(u"Too large"_s, u"The request is too large."_s));
    else
        request(socket, seen.first(end));
}

void LoopbackHandler::request(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    QList<QByteArray> hosts;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == "host")
            hosts += line.mid(colon + 1).trimmed().toLower();
    }
    const QByteArray authority = QUrl(callback()).authority().toLatin1().toLower();
    const bool plausible = first.size() == 3 && first[2].startsWith("HTTP/1.") && hosts.size() == 1
        && (hosts.first() == authority || (m_port == 80 && hosts.first() + ":80" == authority));
    if (!plausible || first[0] != "GET") {
        respond(socket, plausible ? "405 Method Not Allowed" : "400 Bad Request",
                page(u"Not for this address"_s, u"Authscope waits here for the end of a sign-in only."_s),
                plausible ? "Allow: GET\r\n" : QByteArray());
        return;
    }
    const qsizetype query = first[1].indexOf('?');
    const QByteArray path = query < 0 ? first[1] : first[1].first(query);
    if (path != m_path.toUtf8()) {
        respond(socket, "404 Not Found",
                page(u"Not found"_s, u"Authscope waits at another path for the end of a sign-in."_s));
        return;
    }
    if (m_waiting || m_closed) {
        respond(socket, "409 Conflict",
                page(u"Already received"_s,
                     u"The sign-in came back once already; this second "
                     "redirect was not used."_s));
        return;
    }
    m_waiting = socket;
    const QByteArray url = "http://" + authority + first[1];
    Q_EMIT arrived(http::formDecode(query < 0 ? QByteArrayView() : QByteArrayView(first[1]).sliced(query + 1)), url);
}

void LoopbackHandler::answer(bool good, const QString &text)
{
    if (!m_waiting)
        return;
    respond(m_waiting, good ? "200 OK" : "400 Bad Request", page(good ? u"Signed in"_s : u"Not signed in"_s, text));
    m_waiting = nullptr;
}

void LoopbackHandler::deliver(const QString &code, const QString &state)
{
    Q_EMIT callbackReceived({{u"code"_s, code}, {u"state"_s, state}});
}

} // namespace authscope::signin
