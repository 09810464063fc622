// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/store.h"

#include "core/base/random.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonObject>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

template<typename Value, typename Predicate>
void eraseWhere(QHash<QByteArray, Value> &hash, Predicate predicate)
{
    hash.removeIf([&predicate](const auto &entry) { return predicate(entry.value()); });
}

QString consentKey(const QString &userId, const QString &clientId, const QString &scope)
{
    return QStringList{userId, clientId, scope}.join(u' ');
}

} // namespace

QByteArray secretHash(const QByteArray &clear)
{
    return QCryptographicHash::hash(clear, QCryptographicHash::Sha256);
}

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    // Over digests: equal lengths, and a difference in the text is no longer at a place that an attacker chooses.
    const QByteArray x = secretHash(a);
    const QByteArray y = secretHash(b);
    uchar difference = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        difference |= uchar(x[i]) ^ uchar(y[i]);
    return difference == 0;
}

QByteArray Store::addPending(PendingRequest request)
{
    prune();
    const QByteArray flow = randomToken();
    request.createdMs = m_clock.nowMs();
    m_pending.insert(flow, std::move(request));
    return flow;
}

PendingRequest *Store::pending(const QByteArray &flow)
{
    const auto it = m_pending.find(flow);
    if (it == m_pending.end() || m_clock.nowMs() - it->createdMs > pendingLifetimeMs)
        return nullptr;
    return &*it;
}

QByteArray Store::addSession(const QString &userId)
{
    prune();
    const QByteArray id = randomToken();
    m_sessions.insert(secretHash(id), Session{userId, m_clock.nowSeconds(), m_clock.nowMs()});
    return id;
}

Session *Store::session(const QByteArray &id)
{
    const auto it = m_sessions.find(secretHash(id));
    if (it == m_sessions.end() || m_clock.nowMs() - it->lastUsedMs > sessionIdleMs)
        return nullptr;
    it->lastUsedMs = m_clock.nowMs();
    return &*it;
}

void Store::removeSession(const QByteArray &id)
{
    m_sessions.remove(secretHash(id));
}

qint64 Store::removeSessionsOf(const QString &userId)
{
    return m_sessions.removeIf([&userId](const auto &entry) { return entry.value().userId == userId; });
}

void Store::addConsent(const QString &userId, const QString &clientId, const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        m_consents.insert(consentKey(userId, clientId, scope));
        note("consent", consentKey(userId, clientId, scope).toUtf8());
    }
}

QStringList Store::withoutConsent(const QString &userId, const QString &clientId, const QStringList &scopes) const
{
    QStringList missing;
    for (const QString &scope : scopes) {
        if (!m_consents.contains(consentKey(userId, clientId, scope)))
            missing.append(scope);
    }
    return missing;
}

QByteArray Store::addCode(AuthorizationCode code, qint64 lifetimeMs)
{
    prune();
    const QByteArray clear = randomToken();
    code.expiresMs = m_clock.nowMs() + lifetimeMs;
    m_codes.insert(secretHash(clear), std::move(code));
    note("code", secretHash(clear));
    return clear;
}

AuthorizationCode *Store::code(const QByteArray &clear)
{
    const auto it = m_codes.find(secretHash(clear));
    if (it == m_codes.end())
        return nullptr;
    note("code", it.key());
    return &*it;
}

QByteArray Store::addDevice(DeviceCode &code, qint64 lifetimeMs)
{
    prune();
    const QByteArray clear = randomToken();
    // Eight consonants (RFC 8628 §6.1): 25 bits and more, no words, nothing that looks like something else.
    static constexpr QByteArrayView letters("BCDFGHJKLMNPQRSTVWXZ");
    do {
        code.userCode.clear();
        while (code.userCode.size() < 8) {
            for (const char byte : randomBytes(8)) {
                const auto index = qsizetype(uchar(byte) & 31);
                if (index < letters.size() && code.userCode.size() < 8)
                    code.userCode += QLatin1Char(letters[index]);
            }
        }
    } while (!deviceHashOf(code.userCode).isEmpty());
    code.expiresMs = m_clock.nowMs() + lifetimeMs;
    m_devices.insert(secretHash(clear), code);
    note("device", secretHash(clear));
    return clear;
}

DeviceCode *Store::device(const QByteArray &clear)
{
    return deviceByHash(secretHash(clear));
}

DeviceCode *Store::deviceByHash(const QByteArray &hash)
{
    const auto it = m_devices.find(hash);
    if (it == m_devices.end())
        return nullptr;
    note("device", hash);
    return &*it;
}

QByteArray Store::deviceHashOf(const QString &userCode) const
{
    QString wanted;
    for (const QChar c : userCode.toUpper()) {
        if (c >= u'A' && c <= u'Z')
            wanted += c;
    }
    for (auto it = m_devices.begin(); it != m_devices.end(); ++it) {
        if (it->userCode == wanted && it->state == DeviceCode::State::Pending && m_clock.nowMs() < it->expiresMs)
            return it.key();
    }
    return {};
}

QString Store::addPushed(PushedRequest request)
{
    prune();
    const QString uri = u"urn:okta:"_s + QString::fromLatin1(randomToken());
    request.expiresMs = m_clock.nowMs() + pushedLifetimeMs;
    m_pushed.insert(secretHash(uri.toLatin1()), std::move(request));
    return uri;
}

std::optional<PushedRequest> Store::takePushed(const QString &requestUri)
{
    const auto it = m_pushed.find(secretHash(requestUri.toUtf8()));
    if (it == m_pushed.end())
        return std::nullopt;
    PushedRequest request = *it;
    m_pushed.erase(it);
    if (m_clock.nowMs() >= request.expiresMs)
        return std::nullopt;
    return request;
}

QByteArray Store::addFamily(RefreshFamily family)
{
    prune();
    const QByteArray clear = randomToken();
    family.currentHash = secretHash(clear);
    family.lastUsedMs = m_clock.nowMs();
    m_refreshTokens.insert(family.currentHash, family.grantId);
    note("refresh", family.currentHash);
    note("family", family.grantId);
    m_families.insert(family.grantId, std::move(family));
    return clear;
}

RefreshFamily *Store::familyOf(const QByteArray &clear)
{
    const auto id = m_refreshTokens.constFind(secretHash(clear));
    if (id == m_refreshTokens.cend())
        return nullptr;
    const auto it = m_families.find(*id);
    if (it == m_families.end())
        return nullptr;
    note("family", *id);
    return &*it;
}

RefreshVerdict Store::judge(const QByteArray &clear, int leewaySeconds, RefreshFamily *&family)
{
    family = familyOf(clear);
    if (!family)
        return RefreshVerdict::Unknown;
    if (family->revoked)
        return RefreshVerdict::Revoked;
    const qint64 now = m_clock.nowMs();
    const QByteArray hash = secretHash(clear);
    const bool inGrace = leewaySeconds > 0 && hash == family->previousHash && now <= family->previousUntilMs;
    if (hash != family->currentHash && !inGrace) {
        revokeGrant(family->grantId);
        return RefreshVerdict::Reused;
    }
    if (family->expiresMs > 0 && now >= family->expiresMs)
        return RefreshVerdict::Expired;
    if (family->windowMs > 0 && now - family->lastUsedMs >= family->windowMs)
        return RefreshVerdict::Idle;
    return RefreshVerdict::Valid;
}

QByteArray Store::rotate(RefreshFamily &family, int leewaySeconds)
{
    const QByteArray clear = randomToken();
    family.previousHash = family.currentHash;
    family.previousUntilMs = m_clock.nowMs() + qint64(leewaySeconds) * 1000;
    family.currentHash = secretHash(clear);
    m_refreshTokens.insert(family.currentHash, family.grantId);
    note("refresh", family.currentHash);
    note("family", family.grantId);
    return clear;
}

void Store::revokeGrant(const QByteArray &grantId)
{
    if (grantId.isEmpty())
        return;
    if (const auto it = m_families.find(grantId); it != m_families.end()) {
        it->revoked = true;
        note("family", grantId);
    }
    for (auto it = m_tokens.begin(); it != m_tokens.end(); ++it) {
        if (it->grantId == grantId) {
            it->revoked = true;
            note("token", it.key());
        }
    }
}

void Store::addToken(const QByteArray &clear, IssuedToken token)
{
    prune();
    m_tokens.insert(secretHash(clear), std::move(token));
    note("token", secretHash(clear));
}

IssuedToken *Store::token(const QByteArray &clear)
{
    const auto it = m_tokens.find(secretHash(clear));
    if (it == m_tokens.end())
        return nullptr;
    note("token", it.key());
    return &*it;
}

bool Store::addOnce(const QByteArray &what, qint64 lifetimeMs)
{
    prune();
    const QByteArray hash = secretHash(what);
    const auto it = m_once.constFind(hash);
    if (it != m_once.cend() && *it > m_clock.nowMs())
        return false;
    if (m_once.size() >= maximumEntries)
        return false; // full of what must not be forgotten yet: refusing is the safe answer
    m_once.insert(hash, m_clock.nowMs() + lifetimeMs);
    note("once", hash);
    return true;
}

QJsonObject Store::counts() const
{
    return {{u"pending"_s, qint64(m_pending.size())},      {u"sessions"_s, qint64(m_sessions.size())},
            {u"codes"_s, qint64(m_codes.size())},          {u"refresh_families"_s, qint64(m_families.size())},
            {u"devices"_s, qint64(m_devices.size())},      {u"pushed_requests"_s, qint64(m_pushed.size())},
            {u"access_tokens"_s, qint64(m_tokens.size())}, {u"consents"_s, qint64(m_consents.size())}};
}

// Drops what is over, but only once a table has grown: a code or family that is over still explains its refusal.
void Store::prune()
{
    const qint64 now = m_clock.nowMs();
    if (m_pending.size() >= maximumEntries) {
        eraseWhere(m_pending, [now](const PendingRequest &r) { return now - r.createdMs > pendingLifetimeMs; });
        if (m_pending.size() >= maximumEntries)
            m_pending.clear(); // a flood of sign-ins that nobody finishes
    }
    if (m_sessions.size() >= maximumEntries)
        eraseWhere(m_sessions, [now](const Session &s) { return now - s.lastUsedMs > sessionIdleMs; });
    if (m_sessions.size() >= maximumEntries)
        m_sessions.clear();
    if (m_codes.size() >= maximumEntries)
        eraseWhere(m_codes, [now](const AuthorizationCode &c) { return c.used || now >= c.expiresMs; });
    if (m_codes.size() >= maximumEntries)
        m_codes.clear();
    if (m_devices.size() >= maximumEntries)
        eraseWhere(m_devices, [now](const DeviceCode &d) { return now >= d.expiresMs; });
    if (m_devices.size() >= maximumEntries)
        m_devices.clear();
    if (m_pushed.size() >= maximumEntries)
        eraseWhere(m_pushed, [now](const PushedRequest &p) { return now >= p.expiresMs; });
    if (m_pushed.size() >= maximumEntries)
        m_pushed.clear();
    if (m_tokens.size() >= maximumEntries)
        eraseWhere(m_tokens, [now](const IssuedToken &t) { return t.revoked || now >= t.claims.expiresAt * 1000; });
    if (m_tokens.size() >= maximumEntries)
        m_tokens.clear();
    if (m_once.size() >= maximumEntries)
        eraseWhere(m_once, [now](qint64 end) { return now >= end; });
    if (m_families.size() >= maximumEntries || m_refreshTokens.size() >= 10 * maximumEntries) {
        eraseWhere(m_families, [now](const RefreshFamily &f) {
            return f.revoked || (f.expiresMs > 0 && now >= f.expiresMs)
                || (f.windowMs > 0 && now - f.lastUsedMs >= f.windowMs);
        });
        if (m_families.size() >= maximumEntries)
            m_families.clear();
        m_refreshTokens.removeIf([this](const auto &entry) {
            const auto family = m_families.constFind(entry.value());
            return family == m_families.cend()
                || (entry.key() != family->currentHash && entry.key() != family->previousHash);
        });
    }
}

} // namespace authscope::server
