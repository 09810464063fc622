// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/dpop.h"

#include "core/base/random.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<DpopRefusal> bad(const QString &description)
{
    return std::unexpected(DpopRefusal{u"invalid_dpop_proof"_s, description, {}});
}

// Okta's sentences.
QString sentence(ProofFault fault)
{
    switch (fault) {
    case ProofFault::NotJwt: return u"The DPoP proof JWT is invalid."_s;
    case ProofFault::Type: return u"'typ' must be 'dpop+jwt' in the DPoP proof JWT."_s;
    case ProofFault::PrivateKey: return u"The 'jwk' in the DPoP proof JWT must not have private members."_s;
    case ProofFault::NoPublicKey: return u"The 'jwk' in the DPoP proof JWT must be a public key."_s;
    case ProofFault::Signature: return u"The DPoP proof JWT signature is invalid."_s;
    case ProofFault::Method: return u"'htm' claim in the DPoP proof JWT is invalid."_s;
    case ProofFault::Url: return u"'htu' claim in the DPoP proof JWT is invalid."_s;
    case ProofFault::NoTime: return u"The 'iat' claim in the DPoP proof JWT is missing."_s;
    case ProofFault::Future: return u"The DPoP proof JWT is issued in the future."_s;
    case ProofFault::Old: return u"The DPoP proof JWT is issued more than five minutes in the past."_s;
    case ProofFault::TokenHash: return u"'ath' claim in the DPoP proof JWT is invalid."_s;
    }
    return {};
}

} // namespace

std::expected<QByteArray, DpopRefusal> checkProof(Lab &lab, const HttpRequest &request, const QByteArray &endpoint,
                                                  bool required, const QByteArray &accessToken)
{
    const QList<QByteArray> proofs = request.headers.values("DPoP");
    if (proofs.isEmpty()) {
        if (required)
            return bad(u"The DPoP proof JWT header is missing."_s);
        return QByteArray();
    }
    if (proofs.size() > 1)
        return bad(u"Multiple DPoP proof JWT headers are not allowed."_s);
    // DPOP_PROOF_BAD: as behind a custom domain, which the proofs are held against.
    const QByteArray url = lab.isOn("DPOP_PROOF_BAD") ? "https://login.example.com" + endpoint.mid(lab.origin.size())
                                                      : endpoint;
    const qint64 now = lab.clock.nowSeconds();
    const auto proof = readProof(proofs.first(), {request.method, url, now, accessToken});
    if (!proof)
        return bad(sentence(proof.error()));
    // DPOP_NONCE: the nonces of one node are not those of the next.
    const bool foreignNode = lab.isOn("DPOP_NONCE");
    if (foreignNode || !lab.nonces.accepts(proof->nonce, now))
        return std::unexpected(DpopRefusal{u"use_dpop_nonce"_s, u"Authorization server requires nonce in DPoP proof."_s,
                                           foreignNode ? randomToken() : lab.nonces.current(now)});
    if (proof->id.isEmpty())
        return bad(u"The 'jti' claim in the DPoP proof JWT is missing."_s);
    if (!lab.store.addOnce(proof->thumbprint + ' ' + proof->id, (proofLifetimeSeconds + proofFutureSeconds) * 1000))
        return bad(u"The DPoP proof JWT has already been used."_s);
    return proof->thumbprint;
}

} // namespace authscope::server
