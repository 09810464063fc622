// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "server/authorization/lab.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>

namespace authscope::server {

// Clients that are named by the https URL of their own metadata document (draft-ietf-oauth-client-id-metadata-document).
// The document is fetched when such an id comes, without following redirects, within five seconds and 64 KiB, and is
// believed for five minutes; then the client is an app of the lab's org. http is taken from loopback addresses only, and
// nothing is fetched from an address literal of a private network. Owned by the authorization server.
class ClientDocuments : public QObject
{
    Q_OBJECT
public:
    // Nothing was wrong, or "cimd.…" with Okta's sentence.
    using Callback = std::function<void(const Result<void> &outcome)>;

    explicit ClientDocuments(Lab &lab, QObject *parent = nullptr);
    ~ClientDocuments() override;

    // Whether a request with that client id has to wait for its document.
    bool needs(const QString &clientId) const;
    void fetch(const QString &clientId, Callback callback);

    // A document as an app; its URL is its client id. For the fetched bytes.
    static Result<App> read(const QString &clientId, const QByteArray &bytes);

private:
    Lab &m_lab;
    QNetworkAccessManager m_network;
    QHash<QString, qint64> m_fetched; // client id → when (ms)
};

} // namespace authscope::server
