// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "server/authorization/lab.h"

#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>
#include <optional>

namespace authscope::server {

// Clients that are named by the https URL of their own metadata document (draft-ietf-oauth-client-id-metadata-document).
// The document is fetched when such an id comes, without following redirects, within five seconds and 64 KiB, and is
// believed for five minutes, a failure for one; then the client is an app of the lab's org. Anybody can name any host, so
// (§6.5 of the draft) its addresses are looked up first, none may be private, and the connection goes to one of those very
// addresses. Owned by the authorization server.
class ClientDocuments : public QObject
{
    Q_OBJECT
public:
    // Nothing was wrong, or "cimd.…" with Okta's sentence.
    using Callback = std::function<void(const Result<void> &outcome)>;
    // Gives the addresses of a name, now or later; none if it has none.
    using Resolver = std::function<void(const QString &host, std::function<void(const QList<QHostAddress> &)> found)>;

    // `loopback`: documents of this machine are fetched too, by http as well.
    ClientDocuments(Lab &lab, bool loopback, QObject *parent = nullptr);
    ~ClientDocuments() override;

    // Instead of the system's; for tests.
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); }

    // Whether a request with that client id has to wait for fetch().
    bool needs(const QString &clientId) const;
    // Those who ask while it is under way, or soon after it failed, get that one answer.
    void fetch(const QString &clientId, Callback callback);

    // A document as an app; its URL is its client id. For the fetched bytes.
    static Result<App> read(const QString &clientId, const QByteArray &bytes);

private:
    struct Known {
        qint64 at = 0; // ms
        std::optional<Failure> failure;
    };
    const Known *fresh(const QString &clientId) const;
    bool isFetchable(const QString &clientId) const;
    void resolve(const QString &clientId);
    // The addresses of a URL's host, all of them checked; nothing if one must not be asked.
    bool mayAsk(const QUrl &url, const QList<QHostAddress> &addresses) const;
    void ask(const QString &clientId, QList<QHostAddress> addresses);
    void answered(const QString &clientId, int status, const QByteArray &body);
    void finish(const QString &clientId, const Result<void> &outcome, const QString &reason = {});

    Lab &m_lab;
    const bool m_loopback;
    Resolver m_resolver;
    QNetworkAccessManager m_network;
    QHash<QString, Known> m_known;             // by client id
    QHash<QString, QList<Callback>> m_waiting; // by client id: under way
};

} // namespace authscope::server
