// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>

#include <QtCore/QElapsedTimer>

namespace authscope::http {

Certificate certificateFacts(const QSslCertificate &certificate);

// Watches one reply and fills in its exchange. A child of the reply.
class Recorder : public QObject
{
    Q_OBJECT
public:
    // `seed` holds what is known before: number, leg, note, url, body.
    Recorder(QNetworkReply *reply, Exchange seed);

    // Reads status, headers and errors out of the reply. `cause` overrides what Qt reports, where we ended it.
    void complete();
    Exchange &exchange() { return m_exchange; }
    bool requestSent() const { return m_exchange.timings.sent >= 0; }

private:
    void readHead();
    void readTls();
    void readChain();
    bool endedEarly() const;
    bool answeredWithoutFields() const;

    QNetworkReply *m_reply;
    Exchange m_exchange;
    QElapsedTimer m_timer;
};

// The one place where Qt's access manager is made fit for an inspector (qt.md 0.2–0.4, 3.1): no redirects followed, no
// cookies, no cached credentials, no decompression, enough connections for event streams. Requests that do not come
// from our Client (those of Qt Network Authorization) are recorded as they finish.
class AccessManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    AccessManager(ExchangeLog *log, ClientOptions options, QObject *parent);

    // Attribute of requests whose exchange the Client records itself.
    static constexpr auto ownedByClient = QNetworkRequest::User;

    void setPreparer(Client::Preparer preparer) { m_preparer = std::move(preparer); }

    // Certificates that servers should have sent, before the first request (Request::lent).
    void lend(const QList<QSslCertificate> &certificates);

    // The header fields that this request sends, Qt's own included.
    static Headers sentHeaders(const QNetworkRequest &request, qsizetype bodySize);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *outgoing) override;

private:
    // Records a request of others, within the same limits as the Client's.
    void watch(QNetworkReply *reply, Exchange seed);

    ExchangeLog *m_log;
    ClientOptions m_options;
    QList<QSslCertificate> m_extraRoots;
    Client::Preparer m_preparer;
};

} // namespace authscope::http
