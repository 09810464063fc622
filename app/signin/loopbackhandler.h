// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/http/form.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtNetworkAuth/QOAuthOobReplyHandler>

#include <QtCore/QPointer>

#include <memory>
#include <vector>

namespace authscope::signin {

// The place that the browser comes back to: one path on a loopback port, open only while an attempt runs (RFC 8252 §7.3).
// Answers GET with the right Host on the right path; everything else gets 400, 404, 405 or 409 and is no callback. The page that the
// person sees is written when the outcome is known (qt.md 1.3: Qt's own handler says "received" whatever came).
class LoopbackHandler : public QOAuthOobReplyHandler
{
    Q_OBJECT
public:
    // `host` is 127.0.0.1, ::1 or localhost (then both families listen); port 0 takes any.
    LoopbackHandler(QString host, quint16 port, QString path, QObject *parent = nullptr);
    ~LoopbackHandler() override;

    // "authorize.port-taken" names the port.
    Result<void> listen();
    // The redirect URI, with the port that is really used.
    QString callback() const override;

    // The sign-in has come back, here or in another way: every further redirect gets 409 and is not announced.
    void close() { m_closed = true; }
    // Ends the browser's waiting with a page that tells how it went.
    void answer(bool good, const QString &text);
    // Hands the code to the flow.
    void deliver(const QString &code, const QString &state);

Q_SIGNALS:
    // The browser came to the path with this query.
    void arrived(const authscope::http::Form &query, const QByteArray &url);

private:
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);
    void request(QTcpSocket *socket, const QByteArray &head);

    QString m_host;
    quint16 m_port;
    QString m_path;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QPointer<QTcpSocket> m_waiting; // the browser's connection that waits for its page
    bool m_closed = false;
};

} // namespace authscope::signin
