// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jose/proof.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

constexpr Algorithm inOrder[] = {Algorithm::RS256, Algorithm::PS256, Algorithm::ES256, Algorithm::ES384,
                                 Algorithm::ES512, Algorithm::EdDSA, Algorithm::HS256, Algorithm::RS384,
                                 Algorithm::RS512, Algorithm::PS384, Algorithm::PS512, Algorithm::HS384,
                                 Algorithm::HS512};

Result<Key> privateKeyFromJson(const QByteArray &text)
{
    const auto json = json::parseObject(text);
    if (!json)
        return fail(u"key.text"_s, u"The private key is neither a PEM text nor a JWK: "_s + json.error().what);
    const QJsonValue keys = json->value("keys"_L1);
    if (keys.isUndefined())
        return Key::fromJwk(*json);
    QList<QJsonObject> found;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue &value : array)
        if (!Key::privateMember(value.toObject()).isEmpty())
            found += value.toObject();
    if (found.size() != 1)
        return fail(u"key.several"_s,
                    u"The JWK set holds %1 private keys; give the one to sign with by itself."_s.arg(found.size()));
    return Key::fromJwk(found.first());
}

QByteArray withoutQuery(const QByteArray &url)
{
    const qsizetype end = url.indexOf('?');
    const QByteArray plain = end < 0 ? url : url.first(end);
    const qsizetype fragment = plain.indexOf('#');
    return fragment < 0 ? plain : plain.first(fragment);
}

} // namespace

Result<Algorithm> signingAlgorithm(const Key &key, const QString &wanted, const QStringList &offered)
{
    const QByteArray own = key.algorithm().value_or(QByteArray());
    const QByteArray named = wanted.isEmpty() ? own : wanted.toUtf8();
    QList<Algorithm> possible;
    for (const Algorithm algorithm : inOrder)
        if (key.serves(algorithm) && (named.isEmpty() || algorithmName(algorithm) == named))
            possible += algorithm;
    if (possible.isEmpty())
        return fail(u"sign.algorithm"_s,
                    named.isEmpty()
                        ? u"There is no algorithm that this key can sign with; a secret needs at least 32 bytes for "
                          "HS256 (RFC 7518 §3.2)."_s
                        : u"This key cannot sign with %1."_s.arg(elided(visible(named), 40)),
                    QString::fromUtf8(named));
    // What a person asks for by name is tried, whatever the server says.
    if (offered.isEmpty() || !wanted.isEmpty())
        return possible.first();
    for (const Algorithm algorithm : possible)
        if (offered.contains(QString::fromLatin1(algorithmName(algorithm))))
            return algorithm;
    return fail(
        u"sign.algorithm"_s,
        u"The authorization server takes signatures with %1, and this key makes none of these; it signs with %2."_s.arg(
            elided(visible(offered.join(u", "_s)), 200), QString::fromLatin1(algorithmName(possible.first()))),
        offered.join(u' '));
}

Result<Key> privateKeyFrom(const QByteArray &text)
{
    Result<Key> key = text.contains("-----BEGIN ") ? Key::fromPem(text) : privateKeyFromJson(text);
    if (key && (!key->isPrivate() || key->type() == KeyType::Symmetric))
        return fail(u"key.public"_s,
                    key->type() == KeyType::Symmetric
                        ? u"That is a symmetric key; signing as this client needs the private half of a key pair."_s
                        : u"That is a public key; signing needs the private one."_s);
    return key;
}

QByteArray accessTokenHash(QByteArrayView token)
{
    return base64urlEncode(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
}

Result<QByteArray> dpopProof(const Key &key, Algorithm algorithm, const DpopClaims &claims)
{
    QJsonObject jwk = key.publicJwk();
    for (const QString &name : {u"kid"_s, u"use"_s, u"alg"_s, u"key_ops"_s})
        jwk.remove(name);
    const QJsonObject header{
        {u"typ"_s, u"dpop+jwt"_s}, {u"alg"_s, QString::fromLatin1(algorithmName(algorithm))}, {u"jwk"_s, jwk}};
    QJsonObject payload{{u"jti"_s, QString::fromLatin1(randomToken(16))},
                        {u"htm"_s, QString::fromLatin1(claims.method)},
                        {u"htu"_s, QString::fromUtf8(withoutQuery(claims.url))},
                        {u"iat"_s, claims.nowSeconds}};
    if (!claims.accessToken.isEmpty())
        payload.insert("ath"_L1, QString::fromLatin1(accessTokenHash(claims.accessToken)));
    if (!claims.nonce.isEmpty())
        payload.insert("nonce"_L1, QString::fromUtf8(claims.nonce));
    return sign(json::compact(header), json::compact(payload), key, algorithm);
}

} // namespace authscope::jose
