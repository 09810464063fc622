// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/dpop.h"

#include "core/jose/token.h"

#include <QtCore/QMessageAuthenticationCode>

#include <cmath>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 proofLifetimeSeconds = 300;
constexpr qint64 futureLeewaySeconds = 60;
constexpr qint64 nonceDays = 3; // an old nonce stays good that long after a new one appeared

QByteArray nonceOf(const Lab &lab, qint64 day)
{
    return QMessageAuthenticationCode::hash(QByteArray("nonce " + QByteArray::number(day)), lab.pageSecret,
                                            QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isGoodNonce(const Lab &lab, qint64 today, const QByteArray &nonce)
{
    bool good = false;
    for (qint64 day = today - nonceDays; day <= today; ++day)
        good |= sameSecret(nonceOf(lab, day), nonce);
    return good;
}

std::unexpected<DpopRefusal> bad(const QString &description)
{
    return std::unexpected(DpopRefusal{u"invalid_dpop_proof"_s, description, {}});
}

QByteArray withoutQuery(QByteArray url)
{
    for (const char end : {'?', '#'}) {
        if (const qsizetype at = url.indexOf(end); at >= 0)
            url.truncate(at);
    }
    return url;
}

} // namespace

std::expected<QByteArray, DpopRefusal> checkProof(Lab &lab, const HttpRequest &request, const QByteArray &endpoint,
                                                  bool required)
{
    const QList<QByteArray> proofs = request.headers.values("DPoP");
    if (proofs.isEmpty()) {
        if (required)
            return bad(u"The DPoP proof JWT header is missing."_s);
        return QByteArray();
    }
    if (proofs.size() > 1)
        return bad(u"Multiple DPoP proof JWT headers are not allowed."_s);

    const jose::Token proof = jose::decode(proofs.first());
    if (proof.kind != jose::TokenKind::Jws)
        return bad(u"The DPoP proof JWT is invalid."_s);
    if (proof.header.value("typ"_L1).toString() != "dpop+jwt"_L1)
        return bad(u"'typ' must be 'dpop+jwt' in the DPoP proof JWT."_s);
    const QJsonObject jwk = proof.header.value("jwk"_L1).toObject();
    if (const QString member = jose::Key::privateMember(jwk); !member.isEmpty())
        return bad(u"The 'jwk' in the DPoP proof JWT must not have private members."_s); // RFC 9449 §4.3
    const auto key = jose::Key::fromJwk(jwk);
    if (!key || key->isPrivate() || key->type() == jose::KeyType::Symmetric)
        return bad(u"The 'jwk' in the DPoP proof JWT must be a public key."_s);
    using enum jose::Algorithm;
    if (!jose::verifySignature(proof, *key, {RS256, RS384, RS512, ES256, ES384, ES512}))
        return bad(u"The DPoP proof JWT signature is invalid."_s);

    if (proof.payload.value("htm"_L1).toString() != QString::fromLatin1(request.method))
        return bad(u"'htm' claim in the DPoP proof JWT is invalid."_s);
    if (proof.payload.value("htu"_L1).toString() != QString::fromLatin1(withoutQuery(endpoint)))
        return bad(u"'htu' claim in the DPoP proof JWT is invalid."_s);
    const qint64 now = lab.clock.nowSeconds();
    const std::optional<double> issued = proof.time(u"iat"_s);
    if (!issued || !std::isfinite(*issued))
        return bad(u"The 'iat' claim in the DPoP proof JWT is missing."_s);
    if (*issued > double(now + futureLeewaySeconds))
        return bad(u"The DPoP proof JWT is issued in the future."_s);
    if (*issued < double(now - proofLifetimeSeconds))
        return bad(u"The DPoP proof JWT is issued more than five minutes in the past."_s);
    const qint64 today = now / 86'400;
    if (!isGoodNonce(lab, today, proof.payload.value("nonce"_L1).toString().toLatin1()))
        return std::unexpected(DpopRefusal{u"use_dpop_nonce"_s, u"Authorization server requires nonce in DPoP proof."_s,
                                           nonceOf(lab, today)});
    const QString jti = proof.payload.value("jti"_L1).toString();
    if (jti.isEmpty())
        return bad(u"The 'jti' claim in the DPoP proof JWT is missing."_s);
    const QByteArray thumbprint = key->thumbprint();
    if (!lab.store.addOnce(thumbprint + ' ' + jti.toUtf8(), (proofLifetimeSeconds + futureLeewaySeconds) * 1000))
        return bad(u"The DPoP proof JWT has already been used."_s);
    return thumbprint;
}

} // namespace authscope::server
