// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/key.h"
#include "server/authorization/org.h"

#include <QtCore/QHash>

#include <optional>

namespace authscope::server {

// A JSON object written by hand: members stay in the order they are added, as Okta writes them.
class OrderedObject
{
public:
    OrderedObject &add(QStringView name, QStringView text);
    OrderedObject &add(QStringView name, const QByteArray &ascii);
    OrderedObject &add(QStringView name, qint64 number);
    OrderedObject &addFlag(QStringView name, bool value);
    OrderedObject &add(QStringView name, const QStringList &array);
    OrderedObject &addValue(QStringView name, const QJsonValue &value);
    OrderedObject &addRaw(QStringView name, const QByteArray &json);
    QByteArray json() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

// The signing keys of one authorization server: the active one and, after a rotation, the previous ones (published so
// that tokens already out stay verifiable). RS256, 2048 bits, made at first use.
class KeyRing
{
public:
    static constexpr qsizetype published = 3;

    // "key.generate"
    Result<jose::Key> active();
    Result<void> rotate();
    // Public keys, active first.
    Result<QByteArray> jwks();
    // A key nobody publishes, and one with the active key's kid that is another key: for KID_UNKNOWN and SIG_INVALID.
    Result<jose::Key> unpublished();
    Result<jose::Key> impostor();

private:
    QList<jose::Key> m_keys;
    std::optional<jose::Key> m_unpublished;
};

// What an access token says.
struct AccessClaims {
    QString issuer;
    QString audience;
    QString clientId;
    QStringList scopes;
    QString tokenId;     // jti, with its "AT." prefix
    qint64 issuedAt = 0; // seconds
    qint64 expiresAt = 0;
    QString userId;  // empty for client_credentials
    QString subject; // the login, or the client id
    qint64 authTime = 0;
    QByteArray keyThumbprint; // cnf.jkt of a DPoP-bound token; empty for a bearer token
    bool orgServer = false;   // another header; opaque to everyone but Okta
    QList<std::pair<QString, QJsonValue>> custom;
};
Result<QByteArray> signAccessToken(const AccessClaims &claims, const jose::Key &key);

struct IdClaims {
    QString issuer;
    QString clientId;
    QString tokenId; // "ID.…"
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 authTime = 0;
    QString nonce;
    QByteArray accessToken; // for at_hash
    QStringList scopes;
    QList<std::pair<QString, QJsonValue>> custom;
};
Result<QByteArray> signIdToken(const IdClaims &claims, const User &user, const jose::Key &key);

// The claims of the server's own making that these scopes bring into a token.
QList<std::pair<QString, QJsonValue>> customClaims(const AuthorizationServerConfig &server, const QStringList &scopes,
                                                   const User *user, bool idToken);

} // namespace authscope::server
