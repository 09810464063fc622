// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/jose/key.h"

#include <QtCore/QStringList>

namespace authscope::jose {

// The algorithm that a key signs with: `wanted` if it is not empty; else the key's own "alg", or the first that the key
// serves, in the order RS256, PS256, ES*, EdDSA, HS256, …, if it is in `offered` or that is empty.
// Failure ids: "sign.algorithm" (an unknown name, or one that the key cannot serve, or nothing in common).
Result<Algorithm> signingAlgorithm(const Key &key, const QString &wanted, const QStringList &offered = {});

// A private key as a person has it: a PEM text, or a JWK (RFC 7517), or a JWK set with one private key.
// Failure ids: "pem.…", "jwk.…", "key.text" (neither), "key.public" (no private half), "key.several".
Result<Key> privateKeyFrom(const QByteArray &text);

// What one DPoP proof says (RFC 9449 §4.2).
struct DpopClaims {
    QByteArray method;      // htm
    QByteArray url;         // htu: query and fragment are left out
    QByteArray accessToken; // its hash is ath, where it is not empty
    QByteArray nonce;       // left out if empty
    qint64 nowSeconds = 0;  // iat
};
// A new proof with a random jti. Fails as sign() does.
Result<QByteArray> dpopProof(const Key &key, Algorithm algorithm, const DpopClaims &claims);

// base64url(SHA-256(token)), the "ath" of RFC 9449 §4.2.
QByteArray accessTokenHash(QByteArrayView token);

} // namespace authscope::jose
