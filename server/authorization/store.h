// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "server/authorization/org.h"
#include "server/authorization/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace authscope::server {

// An authorization request that passed its checks and waits for the user.
struct PendingRequest {
    QString serverId;
    QString clientId;
    QString redirectUri;
    QString responseMode; // query, fragment or form_post
    QString state;
    QStringList scopes;
    QString nonce;
    QString challenge; // S256; empty if the client sent none
    QString loginHint;
    QByteArray device;        // the browser that it belongs to
    QByteArray deviceCode;    // hash of the device code that is to be approved; then there is no redirect URI
    QByteArray keyThumbprint; // that the code shall be bound to (RFC 9449 §10)
    bool freshSignIn = false; // prompt=login or max_age: a session made before this request is not enough
    bool askConsent = false;  // prompt=consent
    qint64 createdMs = 0;
    int failures = 0; // wrong passwords so far
};

struct Session {
    QString userId;
    qint64 authTime = 0; // seconds
    qint64 lastUsedMs = 0;
};

struct AuthorizationCode {
    QString serverId;
    QString clientId;
    QString redirectUri;
    QStringList scopes;
    QString userId;
    QString nonce;
    QString challenge;
    qint64 authTime = 0;
    qint64 expiresMs = 0;
    int accessMinutes = 60;
    int refreshMinutes = 0;
    int windowMinutes = 10080;
    QByteArray keyThumbprint; // dpop_jkt
    bool used = false;
    QByteArray grantId; // of what came out of it, to be revoked when the code comes a second time
};

// Everything that one sign-in led to. The refresh token of the family may change; the family's limits do not.
struct RefreshFamily {
    QByteArray grantId;
    QString serverId;
    QString clientId;
    QString userId;
    QStringList scopes;
    QString nonce;
    qint64 authTime = 0;
    int accessMinutes = 60;
    qint64 expiresMs = 0; // absolute; 0: never
    qint64 windowMs = 0;
    qint64 lastUsedMs = 0;
    QByteArray currentHash;
    QByteArray previousHash;
    qint64 previousUntilMs = 0;
    QByteArray keyThumbprint; // DPoP key of a public client
    bool revoked = false;
};

// A device that waits for its person (RFC 8628).
struct DeviceCode {
    enum class State { Pending, Approved, Denied, Spent };
    QString serverId;
    QString clientId;
    QStringList scopes;
    QString userCode;
    State state = State::Pending;
    qint64 expiresMs = 0;
    qint64 polledMs = 0;
    int intervalSeconds = 5;
    QString userId;
    qint64 authTime = 0;
    int accessMinutes = 60;
    int refreshMinutes = 0;
    int windowMinutes = 10080;
};

// Parameters that were sent ahead of the browser (RFC 9126).
struct PushedRequest {
    QString serverId;
    QString clientId;
    QList<std::pair<QString, QString>> fields;
    qint64 expiresMs = 0;
};

// An access token as introspection and userinfo know it.
struct IssuedToken {
    AccessClaims claims;
    QString serverId;
    QByteArray grantId;
    bool revoked = false;
};

// One thing to be kept across restarts. An empty value: it is gone.
struct StateRecord {
    QByteArray kind;
    QByteArray key;
    QByteArray value; // a JSON object
};

enum class RefreshVerdict { Valid, Unknown, Expired, Idle, Revoked, Reused };

// Codes, refresh families, sessions, consents and pending requests, in memory; a StateFile may keep most of it. What is secret is kept as SHA-256 only;
// a look-up by hash tells an attacker nothing by its time. Everything expires, and everything is bounded.
class Store
{
public:
    static constexpr qint64 codeLifetimeMs = 300'000;
    static constexpr qint64 pendingLifetimeMs = 3'600'000;
    static constexpr qint64 sessionIdleMs = 7'200'000;
    static constexpr qsizetype maximumEntries = 20'000;

    explicit Store(const Clock &clock) : m_clock(clock) {}

    QByteArray addPending(PendingRequest request);
    PendingRequest *pending(const QByteArray &flow);
    void removePending(const QByteArray &flow) { m_pending.remove(flow); }

    QByteArray addSession(const QString &userId);
    // Null if there is none or it was idle too long; touches it.
    Session *session(const QByteArray &id);
    void removeSession(const QByteArray &id);
    qint64 removeSessionsOf(const QString &userId);

    void addConsent(const QString &userId, const QString &clientId, const QStringList &scopes);
    QStringList withoutConsent(const QString &userId, const QString &clientId, const QStringList &scopes) const;

    // Gives the code in clear, once.
    QByteArray addCode(AuthorizationCode code, qint64 lifetimeMs = codeLifetimeMs);
    AuthorizationCode *code(const QByteArray &clear);

    static constexpr qint64 deviceLifetimeMs = 600'000;
    static constexpr qint64 pushedLifetimeMs = 3'600'000;
    // Gives the device code in clear; the user code is made here and stands in `code`.
    QByteArray addDevice(DeviceCode &code, qint64 lifetimeMs = deviceLifetimeMs);
    DeviceCode *device(const QByteArray &clear);
    DeviceCode *deviceByHash(const QByteArray &hash);
    // The hash that the user code, typed in any case and with any dashes, belongs to; empty if none is waiting.
    QByteArray deviceHashOf(const QString &userCode) const;

    // Gives the request_uri.
    QString addPushed(PushedRequest request);
    // Once; nothing if there is none any more.
    std::optional<PushedRequest> takePushed(const QString &requestUri);

    // The first refresh token of a new family.
    QByteArray addFamily(RefreshFamily family);
    // Finds the family and judges the token: reuse of a rotated token outside its grace revokes the whole family.
    RefreshVerdict judge(const QByteArray &clear, int leewaySeconds, RefreshFamily *&family);
    // A new token takes over; the one in hand stays good for the grace period.
    QByteArray rotate(RefreshFamily &family, int leewaySeconds);
    void touch(RefreshFamily &family) { family.lastUsedMs = m_clock.nowMs(); }
    void revokeGrant(const QByteArray &grantId);

    void addToken(const QByteArray &clear, IssuedToken token);
    IssuedToken *token(const QByteArray &clear);
    RefreshFamily *familyOf(const QByteArray &clear);

    // False if it was there already. Kept for `lifetimeMs`.
    bool addOnce(const QByteArray &what, qint64 lifetimeMs);

    QJsonObject counts() const;

    // storestate.cpp: whether changes are noted at all, what changed since the last call, and the way back.
    void noteChanges() { m_notes = true; }
    QList<StateRecord> takeChanges();
    void noteAgain(const QList<StateRecord> &changes); // which could not be written
    void restore(const StateRecord &record, const QJsonObject &value);

private:
    void prune();
    // Something of that kind was handed out to be changed, or is new.
    void note(const char *kind, const QByteArray &key);

    const Clock &m_clock;
    QHash<QByteArray, PendingRequest> m_pending;
    QHash<QByteArray, Session> m_sessions;         // by hash of the cookie
    QHash<QByteArray, AuthorizationCode> m_codes;  // by hash
    QHash<QByteArray, DeviceCode> m_devices;       // by hash
    QHash<QByteArray, PushedRequest> m_pushed;     // by hash of the request_uri
    QHash<QByteArray, RefreshFamily> m_families;   // by grant id
    QHash<QByteArray, QByteArray> m_refreshTokens; // hash of any token of a family, old ones too → grant id
    QHash<QByteArray, IssuedToken> m_tokens;       // by hash
    QHash<QByteArray, qint64> m_once;              // hash → end
    QSet<QString> m_consents;
    bool m_notes = false;
    QSet<std::pair<QByteArray, QByteArray>> m_changed;
};

// SHA-256, as the store keys secrets.
QByteArray secretHash(const QByteArray &clear);
// Compares without telling by its time where they differ.
bool sameSecret(const QByteArray &a, const QByteArray &b);

} // namespace authscope::server
