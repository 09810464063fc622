// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/authorizationserver.h"
#include "server/authorization/store.h"
#include "server/authorization/systemlog.h"
#include "server/authorization/tokens.h"
#include "server/dpop/proof.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace authscope::server {

// The machine's clock, moved by the admin.
class LabClock final : public Clock
{
public:
    explicit LabClock(const Clock &base) : m_base(base) {}
    qint64 nowMs() const override { return m_base.nowMs() + m_offsetMs; }
    void advance(qint64 seconds) { m_offsetMs += seconds * 1000; }
    qint64 offsetSeconds() const { return m_offsetMs / 1000; }

private:
    const Clock &m_base;
    qint64 m_offsetMs = 0;
};

// What the endpoints share: the configuration as the faults leave it, the keys, the store, the log. Owned by the
// AuthorizationServer, which outlives every endpoint.
class Lab
{
public:
    Lab(const AuthorizationOptions &options, const Faults *faults);

    // Recomputes org() after a fault was switched.
    void refresh();
    const Org &org() const { return m_org; }
    const Org &configuredOrg() const { return m_configured; }
    bool isOn(const char *fault) const { return m_faults && m_faults->isOn(fault); }

    // The server of that id as it is now, or the org server for an empty id. Null if unknown or inactive.
    const AuthorizationServerConfig *server(const QString &id) const;
    QByteArray base(const AuthorizationServerConfig &server) const; // ".../oauth2/aus…/v1"
    QByteArray issuer(const AuthorizationServerConfig &server) const;
    KeyRing &keys(const QString &serverId) { return m_keys[serverId]; }
    QStringList serversWithKeys() const { return m_keys.keys(); }
    // What a demo org was given in an earlier run.
    void restoreSecrets(const QString &clientId, const QJsonObject &kept);
    void restorePassword(const QString &login, const QString &password);
    // Adds an app to the configuration: one that registered itself. Pointers into org() are no longer good.
    void addApp(App app);
    // True once for each name, until a fault is switched.
    bool isFirstUse(const QString &name);

    LabClock clock;
    Store store;
    SystemLog log;
    QByteArray origin;           // set once listening
    const QByteArray pageSecret; // what CSRF tokens are derived from
    const DpopNonces nonces;
    const QString autoConsent;
    const int tokenRequestsPerMinute;

private:
    const Faults *m_faults;
    Org m_configured;
    Org m_org;
    AuthorizationServerConfig m_orgServer;
    QHash<QString, KeyRing> m_keys;
    QByteArray m_strangerSecret;
    QSet<QString> m_used;
};

// One request on its way through an endpoint.
struct Call {
    const HttpRequest &request;
    const AuthorizationServerConfig &server;
    QByteArray requestId; // 32 hex digits: X-Okta-Request-Id of the answer and transaction of the log
};

} // namespace authscope::server
