// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/jose/key.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslConfiguration>

#include <functional>
#include <vector>

namespace authscope::server {

// The keys of an authorization server, fetched over HTTP and kept (RFC 7517 §5). A kid that is not there makes it fetch
// again, at most once per limits::jwksRefetch, so that a rotation heals itself and a flood of false kids costs nothing.
// Requests that need a fetch wait for it; there is one at a time. Owned by the verifier.
class KeySource : public QObject
{
    Q_OBJECT
public:
    // The keys, or null if there are none; then `failure` says why.
    using Callback = std::function<void(const jose::KeySet *keys, const Failure &failure)>;

    // `caFile`: PEM certificates to trust besides the system's; may be empty.
    KeySource(QByteArray uri, const QString &caFile, const Clock *clock, QObject *parent = nullptr);
    ~KeySource() override;

    const QByteArray &uri() const { return m_uri; }
    bool hasKeys() const { return !m_keys.keys.isEmpty(); }
    int fetches() const { return m_fetches; }

    // The keys for a token with that kid (empty: without). Called back at once where no fetch is needed.
    void keysFor(const QByteArray &kid, Callback callback);
    void prefetch();
    // Whether what was fetched once is kept for good, as by a verifier that must be restarted after a rotation.
    void setKept(bool kept) { m_kept = kept; }

Q_SIGNALS:
    // The set is another one than before.
    void changed();
    void failed(const authscope::Failure &failure);

private:
    bool isFresh(const QByteArray &kid) const;
    void fetch();
    void finished(QNetworkReply *reply);
    Result<jose::KeySet> read(QNetworkReply *reply) const;

    QByteArray m_uri;
    const Clock *m_clock;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    jose::KeySet m_keys;
    QByteArray m_bytes;
    Failure m_failure;
    std::vector<Callback> m_waiting;
    QNetworkReply *m_reply = nullptr;
    qint64 m_fetchedMs = -1;   // last success
    qint64 m_attemptedMs = -1; // last attempt of any kind
    int m_fetches = 0;
    bool m_kept = false;
};

} // namespace authscope::server
