// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Private to core/jose: the facts about algorithms that keys and signatures share.
#pragma once

#include "core/jose/key.h"
#include "core/jose/opensslhandles.h"

#include <atomic>
#include <mutex>
#include <span>

namespace authscope::jose {

// What RFC 7518 §3.1 and RFC 8037 §3.1 say of an algorithm.
struct AlgorithmTraits {
    Algorithm algorithm;
    const char *name;
    KeyType type;
    int hashBits; // 0 for EdDSA, which takes the message whole
    bool pss;
    const char *curve; // of ES*, else nullptr
    int width;         // bytes of each of the two numbers of an ES* signature, of an HS* code; else 0
};
const AlgorithmTraits &traits(Algorithm algorithm);

// The curves of RFC 7518 §6.2.1.1 and RFC 8037 §2 that sign.
struct Curve {
    const char *name;    // in a JWK
    const char *openssl; // group or key type in OpenSSL
    KeyType type;
    int bits;  // of the field
    int width; // bytes of a coordinate, or of an OKP key
};
const Curve *curveNamed(QByteArrayView name);

// SHA-2 of 256, 384 or 512 bits, fetched once for the process: a fetch per token would cost more than the hashing.
const EVP_MD *digest(int bits);

// OpenSSL's error queue of this thread as text, emptied. Empty if there was none.
QString drainErrors();

// The owner of the secret parts. Never changed after creation, so it may be used by several threads at once.
struct Key::Handle {
    PkeyPtr pkey;      // not for symmetric keys
    QByteArray secret; // of symmetric keys; wiped at the end

    // Whether the signature, in OpenSSL's form, of an RS*, PS* or ES* algorithm is this key's over that hash. The context
    // that it takes is kept for the next one: setting it up anew costs several times what a copy does, and a copy more
    // than all that stands around the arithmetic.
    bool verifies(Algorithm algorithm, std::span<const uchar> signature, std::span<const uchar> hash) const;

    Handle() = default;
    ~Handle();
    Q_DISABLE_COPY_MOVE(Handle)

private:
    struct Prepared {
        ~Prepared() { EVP_PKEY_CTX_free(idle.load()); }
        std::once_flag once;
        PkeyContextPtr pattern;                     // never used itself; null if OpenSSL refuses
        std::atomic<EVP_PKEY_CTX *> idle = nullptr; // a copy that no thread uses now
    };
    mutable Prepared m_prepared[9]; // RS256 to ES512, by Algorithm
};

// Sets padding, salt length and digest for a context on which sign_init or verify_init was called.
bool configure(EVP_PKEY_CTX *context, const AlgorithmTraits &algorithm);

// Whether the private half of a pair belongs to its public half: signs a constant and verifies it.
bool halvesMatch(EVP_PKEY *pkey, KeyType type);

} // namespace authscope::jose
