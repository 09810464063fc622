// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The store's entries as JSON, for the state file. What the members mean is said in store.h.
#include "server/authorization/store.h"

#include "core/json/document.h"

#include <QtCore/QJsonArray>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonArray list(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

QStringList list(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        strings.append(item.toString());
    return strings;
}

QJsonObject object(const AuthorizationCode &code)
{
    return {{u"server"_s, code.serverId},
            {u"client"_s, code.clientId},
            {u"redirect"_s, code.redirectUri},
            {u"scopes"_s, list(code.scopes)},
            {u"user"_s, code.userId},
            {u"nonce"_s, code.nonce},
            {u"challenge"_s, code.challenge},
            {u"authTime"_s, code.authTime},
            {u"expires"_s, code.expiresMs},
            {u"access"_s, code.accessMinutes},
            {u"refresh"_s, code.refreshMinutes},
            {u"window"_s, code.windowMinutes},
            {u"key"_s, text(code.keyThumbprint)},
            {u"used"_s, code.used},
            {u"grant"_s, text(code.grantId)}};
}

AuthorizationCode codeFrom(const QJsonObject &from)
{
    AuthorizationCode code;
    code.serverId = from.value("server"_L1).toString();
    code.clientId = from.value("client"_L1).toString();
    code.redirectUri = from.value("redirect"_L1).toString();
    code.scopes = list(from.value("scopes"_L1));
    code.userId = from.value("user"_L1).toString();
    code.nonce = from.value("nonce"_L1).toString();
    code.challenge = from.value("challenge"_L1).toString();
    code.authTime = from.value("authTime"_L1).toInteger();
    code.expiresMs = from.value("expires"_L1).toInteger();
    code.accessMinutes = from.value("access"_L1).toInt();
    code.refreshMinutes = from.value("refresh"_L1).toInt();
    code.windowMinutes = from.value("window"_L1).toInt();
    code.keyThumbprint = bytes(from.value("key"_L1));
    code.used = from.value("used"_L1).toBool();
    code.grantId = bytes(from.value("grant"_L1));
    return code;
}

QJsonObject object(const DeviceCode &code)
{
    return {
        {u"server"_s, code.serverId},     {u"client"_s, code.clientId},          {u"scopes"_s, list(code.scopes)},
        {u"userCode"_s, code.userCode},   {u"state"_s, int(code.state)},         {u"expires"_s, code.expiresMs},
        {u"polled"_s, code.polledMs},     {u"interval"_s, code.intervalSeconds}, {u"user"_s, code.userId},
        {u"authTime"_s, code.authTime},   {u"access"_s, code.accessMinutes},     {u"refresh"_s, code.refreshMinutes},
        {u"window"_s, code.windowMinutes}};
}

DeviceCode deviceFrom(const QJsonObject &from)
{
    DeviceCode code;
    code.serverId = from.value("server"_L1).toString();
    code.clientId = from.value("client"_L1).toString();
    code.scopes = list(from.value("scopes"_L1));
    code.userCode = from.value("userCode"_L1).toString();
    code.state = DeviceCode::State(from.value("state"_L1).toInt());
    code.expiresMs = from.value("expires"_L1).toInteger();
    code.polledMs = from.value("polled"_L1).toInteger();
    code.intervalSeconds = from.value("interval"_L1).toInt();
    code.userId = from.value("user"_L1).toString();
    code.authTime = from.value("authTime"_L1).toInteger();
    code.accessMinutes = from.value("access"_L1).toInt();
    code.refreshMinutes = from.value("refresh"_L1).toInt();
    code.windowMinutes = from.value("window"_L1).toInt();
    return code;
}

QJsonObject object(const RefreshFamily &family)
{
    return {{u"server"_s, family.serverId},
            {u"client"_s, family.clientId},
            {u"user"_s, family.userId},
            {u"scopes"_s, list(family.scopes)},
            {u"nonce"_s, family.nonce},
            {u"authTime"_s, family.authTime},
            {u"access"_s, family.accessMinutes},
            {u"expires"_s, family.expiresMs},
            {u"window"_s, family.windowMs},
            {u"used"_s, family.lastUsedMs},
            {u"current"_s, text(family.currentHash)},
            {u"previous"_s, text(family.previousHash)},
            {u"previousUntil"_s, family.previousUntilMs},
            {u"key"_s, text(family.keyThumbprint)},
            {u"revoked"_s, family.revoked}};
}

RefreshFamily familyFrom(const QByteArray &grantId, const QJsonObject &from)
{
    RefreshFamily family;
    family.grantId = grantId;
    family.serverId = from.value("server"_L1).toString();
    family.clientId = from.value("client"_L1).toString();
    family.userId = from.value("user"_L1).toString();
    family.scopes = list(from.value("scopes"_L1));
    family.nonce = from.value("nonce"_L1).toString();
    family.authTime = from.value("authTime"_L1).toInteger();
    family.accessMinutes = from.value("access"_L1).toInt();
    family.expiresMs = from.value("expires"_L1).toInteger();
    family.windowMs = from.value("window"_L1).toInteger();
    family.lastUsedMs = from.value("used"_L1).toInteger();
    family.currentHash = bytes(from.value("current"_L1));
    family.previousHash = bytes(from.value("previous"_L1));
    family.previousUntilMs = from.value("previousUntil"_L1).toInteger();
    family.keyThumbprint = bytes(from.value("key"_L1));
    family.revoked = from.value("revoked"_L1).toBool();
    return family;
}

QJsonObject object(const IssuedToken &token)
{
    const AccessClaims &claims = token.claims;
    return {{u"server"_s, token.serverId},      {u"grant"_s, text(token.grantId)},
            {u"revoked"_s, token.revoked},      {u"iss"_s, claims.issuer},
            {u"aud"_s, claims.audience},        {u"client"_s, claims.clientId},
            {u"scopes"_s, list(claims.scopes)}, {u"jti"_s, claims.tokenId},
            {u"iat"_s, claims.issuedAt},        {u"exp"_s, claims.expiresAt},
            {u"uid"_s, claims.userId},          {u"sub"_s, claims.subject},
            {u"authTime"_s, claims.authTime},   {u"key"_s, text(claims.keyThumbprint)}};
}

IssuedToken tokenFrom(const QJsonObject &from)
{
    IssuedToken token;
    token.serverId = from.value("server"_L1).toString();
    token.grantId = bytes(from.value("grant"_L1));
    token.revoked = from.value("revoked"_L1).toBool();
    token.claims.issuer = from.value("iss"_L1).toString();
    token.claims.audience = from.value("aud"_L1).toString();
    token.claims.clientId = from.value("client"_L1).toString();
    token.claims.scopes = list(from.value("scopes"_L1));
    token.claims.tokenId = from.value("jti"_L1).toString();
    token.claims.issuedAt = from.value("iat"_L1).toInteger();
    token.claims.expiresAt = from.value("exp"_L1).toInteger();
    token.claims.userId = from.value("uid"_L1).toString();
    token.claims.subject = from.value("sub"_L1).toString();
    token.claims.authTime = from.value("authTime"_L1).toInteger();
    token.claims.keyThumbprint = bytes(from.value("key"_L1));
    return token;
}

// The entry as JSON, or nothing where it is gone.
template<typename T>
QByteArray recorded(const QHash<QByteArray, T> &hash, const QByteArray &key)
{
    const auto it = hash.constFind(key);
    return it == hash.cend() ? QByteArray() : json::compact(object(*it));
}

} // namespace

void Store::note(const char *kind, const QByteArray &key)
{
    if (m_notes)
        m_changed.insert({QByteArray(kind), key});
}

void Store::noteAgain(const QList<StateRecord> &changes)
{
    for (const StateRecord &change : changes)
        m_changed.insert({change.kind, change.key});
}

QList<StateRecord> Store::takeChanges()
{
    QList<StateRecord> records;
    const auto changed = std::exchange(m_changed, {});
    for (const auto &[kind, key] : changed) {
        QByteArray value;
        if (kind == "code")
            value = recorded(m_codes, key);
        else if (kind == "device")
            value = recorded(m_devices, key);
        else if (kind == "family")
            value = recorded(m_families, key);
        else if (kind == "token")
            value = recorded(m_tokens, key);
        else if (kind == "refresh" && m_refreshTokens.contains(key))
            value = json::compact({{u"grant"_s, text(m_refreshTokens.value(key))}});
        else if (kind == "once" && m_once.contains(key))
            value = json::compact({{u"until"_s, m_once.value(key)}});
        else if (kind == "consent")
            value = "{}"_ba;
        records.append({kind, key, value});
    }
    return records;
}

void Store::restore(const StateRecord &record, const QJsonObject &value)
{
    const qint64 now = m_clock.nowMs();
    if (record.kind == "code")
        m_codes.insert(record.key, codeFrom(value));
    else if (record.kind == "device")
        m_devices.insert(record.key, deviceFrom(value));
    else if (record.kind == "family")
        m_families.insert(record.key, familyFrom(record.key, value));
    else if (record.kind == "token")
        m_tokens.insert(record.key, tokenFrom(value));
    else if (record.kind == "refresh")
        m_refreshTokens.insert(record.key, bytes(value.value("grant"_L1)));
    else if (record.kind == "consent")
        m_consents.insert(QString::fromUtf8(record.key));
    else if (record.kind == "once" && value.value("until"_L1).toInteger() > now)
        m_once.insert(record.key, value.value("until"_L1).toInteger());
    // What is long over is forgotten with the next change.
    const bool over = (record.kind == "code" && m_codes.value(record.key).expiresMs < now)
        || (record.kind == "device" && m_devices.value(record.key).expiresMs < now)
        || (record.kind == "token" && m_tokens.value(record.key).claims.expiresAt * 1000 < now)
        || (record.kind == "once" && !m_once.contains(record.key));
    if (over) {
        m_codes.remove(record.key);
        m_devices.remove(record.key);
        m_tokens.remove(record.key);
        note(record.kind.constData(), record.key);
    }
}

} // namespace authscope::server
