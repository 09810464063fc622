// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/dpop/proof.h"

#include "core/jose/base64url.h"
#include "core/jose/token.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>

#include <cmath>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 nonceDays = 3; // an old nonce stays good that long after a new one appeared

QByteArray withoutQuery(QByteArray url)
{
    for (const char end : {'?', '#'}) {
        if (const qsizetype at = url.indexOf(end); at >= 0)
            url.truncate(at);
    }
    return url;
}

std::expected<jose::Key, ProofFault> keyOf(const jose::Token &proof)
{
    const QJsonObject jwk = proof.header.value("jwk"_L1).toObject();
    if (!jose::Key::privateMember(jwk).isEmpty())
        return std::unexpected(ProofFault::PrivateKey);
    const auto key = jose::Key::fromJwk(jwk);
    if (!key || key->isPrivate() || key->type() == jose::KeyType::Symmetric)
        return std::unexpected(ProofFault::NoPublicKey);
    using enum jose::Algorithm;
    if (!jose::verifySignature(proof, *key, {RS256, RS384, RS512, ES256, ES384, ES512}))
        return std::unexpected(ProofFault::Signature);
    return *key;
}

} // namespace

std::expected<Proof, ProofFault> readProof(const QByteArray &compact, const ProofExpectation &expected)
{
    const auto bad = [](ProofFault fault) { return std::unexpected(fault); };
    const jose::Token proof = jose::decode(compact);
    if (proof.kind != jose::TokenKind::Jws)
        return bad(ProofFault::NotJwt);
    if (proof.header.value("typ"_L1).toString() != "dpop+jwt"_L1)
        return bad(ProofFault::Type);
    const auto key = keyOf(proof);
    if (!key)
        return bad(key.error());
    if (proof.payload.value("htm"_L1).toString() != QString::fromLatin1(expected.method))
        return bad(ProofFault::Method);
    if (proof.payload.value("htu"_L1).toString() != QString::fromLatin1(withoutQuery(expected.url)))
        return bad(ProofFault::Url);
    const std::optional<double> issued = proof.time(u"iat"_s);
    if (!issued || !std::isfinite(*issued))
        return bad(ProofFault::NoTime);
    if (*issued > double(expected.nowSeconds + proofFutureSeconds))
        return bad(ProofFault::Future);
    if (*issued < double(expected.nowSeconds - proofLifetimeSeconds))
        return bad(ProofFault::Old);
    if (!expected.accessToken.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(expected.accessToken, QCryptographicHash::Sha256);
        if (proof.payload.value("ath"_L1).toString().toLatin1() != jose::base64urlEncode(hash))
            return bad(ProofFault::TokenHash);
    }
    return Proof{key->thumbprint(), proof.payload.value("jti"_L1).toString().toUtf8(),
                 proof.payload.value("nonce"_L1).toString().toLatin1()};
}

QByteArray DpopNonces::forDay(qint64 day) const
{
    return jose::base64urlEncode(QMessageAuthenticationCode::hash(QByteArray("nonce " + QByteArray::number(day)),
                                                                  m_secret, QCryptographicHash::Sha256));
}

QByteArray DpopNonces::current(qint64 nowSeconds) const
{
    return forDay(nowSeconds / daySeconds);
}

bool DpopNonces::accepts(const QByteArray &nonce, qint64 nowSeconds) const
{
    const qint64 today = nowSeconds / daySeconds;
    bool good = false; // all of them are compared
    for (qint64 day = today - nonceDays; day <= today; ++day) {
        const QByteArray own = forDay(day);
        uchar difference = own.size() == nonce.size() ? 0 : 1;
        for (qsizetype i = 0; i < std::min(own.size(), nonce.size()); ++i)
            difference |= uchar(own[i]) ^ uchar(nonce[i]);
        good |= difference == 0;
    }
    return good;
}

} // namespace authscope::server
