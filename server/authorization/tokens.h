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
    qsizetype count() const { return m_keys.size(); }
    // The private keys as PEM with their kids, active first; and back.
    QList<std::pair<QByteArray, QByteArray>> stored() const;
    void restore(const QList<std::pair<QByteArray, QByteArray>> &stored);
    // Public keys, active first.
    Result<QByteArray> jwks();
    // A key nobody publishes, and one with the active key's kid that is another key: for KID_UNKNOWN and SIG_INVALID.
    Result<jose::Key> unpublished();
    Result<jose::Key> impostor();

private:
    QList<jose::Key> m_keys;
    std::optional<jose::Key> m_unpublished;
};

// How a token is spoilt on purpose.
struct TokenSpoiling {
    bool withoutKid = false;
    bool isUnsigned = false; // "alg":"none"
    bool symmetric = false;  // HS256 with the published key as the secret
    bool critical = false;   // a critical header that nobody knows
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
    QStringList moreAudiences; // then `aud` is a list
    qint64 notBefore = 0;      // 0: no nbf, as Okta has it
};
Result<QByteArray> signAccessToken(const AccessClaims &claims, const jose::Key &key,
                                   const TokenSpoiling &spoiling = {});

// An assertion of identity for another authorization server (ID-JAG draft): what a user allowed a client to ask for there.
struct IdJagClaims {
    QString issuer;   // the org
    QString audience; // issuer of the server that will take it
    QString clientId;
    QString subject; // the user's login
    QString userId;
    QString tokenId;
    QStringList scopes;
    QString resource; // empty: none
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 authTime = 0;
};
Result<QByteArray> signIdJag(const IdJagClaims &claims, const jose::Key &key);

// A compact JWE (RFC 7516, RSA-OAEP-256 and A256GCM) around a signed token, for a resource server whose key is made here.
Result<QByteArray> encryptedToken(const QByteArray &token);

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
