// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// server/dpop judges DPoP proofs (RFC 9449 §4.3) for both roles: values in, a verdict out, and nonces without memory.
// It must not know who asks, nor share the inspector's making of proofs.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <expected>

namespace authscope::server {

enum class ProofFault { NotJwt, Type, PrivateKey, NoPublicKey, Signature, Method, Url, NoTime, Future, Old, TokenHash };

struct ProofExpectation {
    QByteArray method;
    QByteArray url; // query and fragment are left out of the comparison
    qint64 nowSeconds = 0;
    QByteArray accessToken = {}; // at a resource: its hash must be in the proof (`ath`)
};

struct Proof {
    QByteArray thumbprint; // RFC 7638, of the key that signed
    QByteArray id;         // jti, to be taken once for that key; empty: there is none
    QByteArray nonce;      // empty: there is none
};

inline constexpr qint64 proofLifetimeSeconds = 300;
inline constexpr qint64 proofFutureSeconds = 60;

// Everything but the nonce and the jti, which are the caller's to judge: it knows what it gave out and what it has seen.
std::expected<Proof, ProofFault> readProof(const QByteArray &compact, const ProofExpectation &expected);

// Nonces that need no memory: a code over the day under a secret of this process. A new one each day, good for three
// more, as at Okta.
class DpopNonces
{
public:
    explicit DpopNonces(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray current(qint64 nowSeconds) const;
    bool accepts(const QByteArray &nonce, qint64 nowSeconds) const;

private:
    QByteArray forDay(qint64 day) const;

    QByteArray m_secret;
};

} // namespace authscope::server
