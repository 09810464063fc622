// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/tokens.h"

#include "core/base/random.h"
#include "core/jose/base64url.h"
#include "core/jose/token.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes only containers, so the value is put into one and taken out again.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

Result<QByteArray> signed256(const QByteArray &header, const QByteArray &payload, const jose::Key &key)
{
    return jose::sign(header, payload, key, jose::Algorithm::RS256);
}

// OpenID Connect Core §3.1.3.6: the left half of SHA-256 of the access token.
QByteArray accessTokenHash(const QByteArray &token)
{
    return jose::base64urlEncode(QCryptographicHash::hash(token, QCryptographicHash::Sha256).first(16));
}

} // namespace

OrderedObject &OrderedObject::addRaw(QStringView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonText(name.toString()) + ':' + json;
    return *this;
}

OrderedObject &OrderedObject::add(QStringView name, QStringView text)
{
    return addRaw(name, jsonText(text.toString()));
}

OrderedObject &OrderedObject::add(QStringView name, const QByteArray &ascii)
{
    return addRaw(name, jsonText(QString::fromUtf8(ascii)));
}

OrderedObject &OrderedObject::add(QStringView name, qint64 number)
{
    return addRaw(name, QByteArray::number(number));
}

OrderedObject &OrderedObject::addFlag(QStringView name, bool value)
{
    return addRaw(name, value ? "true"_ba : "false"_ba);
}

OrderedObject &OrderedObject::add(QStringView name, const QStringList &array)
{
    return addRaw(name, jsonText(QJsonArray::fromStringList(array)));
}

OrderedObject &OrderedObject::addValue(QStringView name, const QJsonValue &value)
{
    return addRaw(name, jsonText(value));
}

Result<jose::Key> KeyRing::active()
{
    if (m_keys.isEmpty()) {
        if (const auto made = rotate(); !made)
            return std::unexpected(made.error());
    }
    return m_keys.first();
}

Result<void> KeyRing::rotate()
{
    const auto key = jose::Key::generateRsa(2048);
    if (!key)
        return fail(u"key.generate"_s, u"The signing key could not be made: "_s + key.error().what);
    m_keys.prepend(*key);
    if (m_keys.size() > published)
        m_keys.removeLast();
    return {};
}

Result<QByteArray> KeyRing::jwks()
{
    if (const auto key = active(); !key)
        return std::unexpected(key.error());
    // The member order of Okta's key document.
    QByteArray keys;
    for (const jose::Key &key : std::as_const(m_keys)) {
        const QJsonObject jwk = key.publicJwk();
        OrderedObject object;
        object.add(u"kty", u"RSA").add(u"alg", u"RS256").add(u"kid", key.kid()).add(u"use", u"sig");
        object.addValue(u"e", jwk.value("e"_L1)).addValue(u"n", jwk.value("n"_L1));
        keys += (keys.isEmpty() ? "" : ",") + object.json();
    }
    return QByteArray("{\"keys\":[" + keys + "]}");
}

QList<std::pair<QByteArray, QByteArray>> KeyRing::stored() const
{
    QList<std::pair<QByteArray, QByteArray>> keys;
    for (const jose::Key &key : m_keys)
        keys.append({key.kid(), key.privatePem()});
    return keys;
}

void KeyRing::restore(const QList<std::pair<QByteArray, QByteArray>> &stored)
{
    for (const auto &[kid, pem] : stored) {
        if (auto key = jose::Key::fromPem(pem)) {
            key->setKid(kid);
            m_keys.append(*key);
        }
    }
}

Result<jose::Key> KeyRing::unpublished()
{
    if (!m_unpublished) {
        const auto key = jose::Key::generateRsa(2048);
        if (!key)
            return fail(u"key.generate"_s, u"The signing key could not be made: "_s + key.error().what);
        m_unpublished = *key;
    }
    return *m_unpublished;
}

Result<jose::Key> KeyRing::impostor()
{
    auto key = unpublished();
    const auto real = active();
    if (!key || !real)
        return key ? real : key;
    key->setKid(real->kid());
    return key;
}

Result<QByteArray> signAccessToken(const AccessClaims &claims, const jose::Key &key, const TokenSpoiling &spoiling)
{
    OrderedObject header;
    if (!spoiling.withoutKid)
        header.add(u"kid", key.kid());
    if (claims.orgServer)
        header.add(u"typ", u"application/okta-internal-at+jwt");
    if (spoiling.critical)
        header.add(u"crit", QStringList{u"https://authscope.example/lab"_s})
            .add(u"https://authscope.example/lab", u"required");
    header.add(u"alg", spoiling.isUnsigned ? u"none" : spoiling.symmetric ? u"HS256" : u"RS256");

    OrderedObject payload;
    payload.add(u"ver", qint64(1)).add(u"jti", claims.tokenId).add(u"iss", claims.issuer);
    if (claims.moreAudiences.isEmpty())
        payload.add(u"aud", claims.audience);
    else
        payload.add(u"aud", QStringList(claims.audience) + claims.moreAudiences);
    payload.add(u"iat", claims.issuedAt).add(u"exp", claims.expiresAt);
    if (claims.notBefore > 0)
        payload.add(u"nbf", claims.notBefore);
    payload.add(u"cid", claims.clientId);
    if (!claims.userId.isEmpty())
        payload.add(u"uid", claims.userId);
    payload.add(u"scp", claims.scopes);
    if (!claims.userId.isEmpty())
        payload.add(u"auth_time", claims.authTime);
    payload.add(u"sub", claims.subject);
    if (!claims.keyThumbprint.isEmpty())
        payload.addRaw(u"cnf", OrderedObject().add(u"jkt", claims.keyThumbprint).json());
    for (const auto &[name, value] : claims.custom)
        payload.addValue(name, value);
    if (spoiling.isUnsigned)
        return QByteArray(jose::base64urlEncode(header.json()) + '.' + jose::base64urlEncode(payload.json()) + '.');
    if (spoiling.symmetric) {
        const auto secret = jose::Key::symmetric(key.publicJwk().value("n"_L1).toString().toLatin1());
        return secret ? jose::sign(header.json(), payload.json(), *secret, jose::Algorithm::HS256)
                      : std::unexpected(secret.error());
    }
    return signed256(header.json(), payload.json(), key);
}

Result<QByteArray> signIdJag(const IdJagClaims &claims, const jose::Key &key)
{
    OrderedObject header;
    header.add(u"kid", key.kid()).add(u"typ", u"oauth-id-jag+jwt").add(u"alg", u"RS256");
    OrderedObject payload;
    payload.add(u"iss", claims.issuer).add(u"aud", claims.audience).add(u"sub", claims.subject);
    payload.add(u"client_id", claims.clientId).add(u"jti", claims.tokenId);
    payload.add(u"iat", claims.issuedAt).add(u"exp", claims.expiresAt).add(u"auth_time", claims.authTime);
    payload.add(u"scope", QStringView(claims.scopes.join(u' ')));
    if (!claims.resource.isEmpty())
        payload.add(u"resource", claims.resource);
    return signed256(header.json(), payload.json(), key);
}

Result<QByteArray> signIdToken(const IdClaims &claims, const User &user, const jose::Key &key)
{
    OrderedObject header;
    header.add(u"kid", key.kid()).add(u"alg", u"RS256");

    const bool profile = claims.scopes.contains("profile"_L1);
    OrderedObject payload;
    payload.add(u"sub", user.id);
    if (profile)
        payload.add(u"name", user.name());
    if (claims.scopes.contains("email"_L1))
        payload.add(u"email", user.email);
    payload.add(u"ver", qint64(1)).add(u"iss", claims.issuer).add(u"aud", claims.clientId);
    payload.add(u"iat", claims.issuedAt).add(u"exp", claims.expiresAt).add(u"jti", claims.tokenId);
    payload.add(u"amr", QStringList{u"pwd"_s}).add(u"idp", u"00olab1org0000000000");
    if (!claims.nonce.isEmpty())
        payload.add(u"nonce", claims.nonce);
    if (profile)
        payload.add(u"preferred_username", user.login);
    payload.add(u"auth_time", claims.authTime).add(u"at_hash", accessTokenHash(claims.accessToken));
    for (const auto &[name, value] : claims.custom)
        payload.addValue(name, value);
    return signed256(header.json(), payload.json(), key);
}

QList<std::pair<QString, QJsonValue>> customClaims(const AuthorizationServerConfig &server, const QStringList &scopes,
                                                   const User *user, bool idToken)
{
    QList<std::pair<QString, QJsonValue>> claims;
    for (const Claim &claim : server.claims) {
        const bool scoped = claim.scopes.isEmpty()
            || std::ranges::any_of(claim.scopes, [&scopes](const QString &scope) { return scopes.contains(scope); });
        if (claim.inIdToken != idToken || !scoped)
            continue;
        if (claim.attribute.isEmpty())
            claims.append({claim.name, claim.value});
        else if (user)
            claims.append({claim.name, user->attribute(claim.attribute)});
    }
    return claims;
}

} // namespace authscope::server
