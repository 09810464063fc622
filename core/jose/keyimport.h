// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Private to core/jose: how an OpenSSL handle becomes a checked Key.
#pragma once

#include "core/jose/evp.h"

namespace authscope::jose {

struct KeyImport {
    // The only way to an asymmetric Key. Checks type, curve and the numbers; `prefix` begins the failure ids.
    static Result<Key> adopt(PkeyPtr pkey, bool isPrivate, const QString &prefix);
    // "kid", "use", "alg" and "key_ops" of a JWK.
    static Result<void> takeAttributes(Key &key, const QJsonObject &jwk);
    // A fresh private key: a random kid, use "sig".
    static Result<Key> fresh(PkeyPtr pkey, const QByteArray &algorithm, const QString &what);
};

// A number of the key, e.g. OSSL_PKEY_PARAM_RSA_N; null if the key has none.
NumberPtr numberOf(const EVP_PKEY *pkey, const char *parameter);

} // namespace authscope::jose
