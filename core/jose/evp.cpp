// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jose/evp.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

constexpr AlgorithmTraits algorithms[] = {
    {Algorithm::RS256, "RS256", KeyType::Rsa, 256, false, nullptr, 0},
    {Algorithm::RS384, "RS384", KeyType::Rsa, 384, false, nullptr, 0},
    {Algorithm::RS512, "RS512", KeyType::Rsa, 512, false, nullptr, 0},
    {Algorithm::PS256, "PS256", KeyType::Rsa, 256, true, nullptr, 0},
    {Algorithm::PS384, "PS384", KeyType::Rsa, 384, true, nullptr, 0},
    {Algorithm::PS512, "PS512", KeyType::Rsa, 512, true, nullptr, 0},
    {Algorithm::ES256, "ES256", KeyType::Ec, 256, false, "P-256", 32},
    {Algorithm::ES384, "ES384", KeyType::Ec, 384, false, "P-384", 48},
    {Algorithm::ES512, "ES512", KeyType::Ec, 512, false, "P-521", 66},
    {Algorithm::EdDSA, "EdDSA", KeyType::Okp, 0, false, nullptr, 0},
    {Algorithm::HS256, "HS256", KeyType::Symmetric, 256, false, nullptr, 32},
    {Algorithm::HS384, "HS384", KeyType::Symmetric, 384, false, nullptr, 48},
    {Algorithm::HS512, "HS512", KeyType::Symmetric, 512, false, nullptr, 64},
};

constexpr Curve curves[] = {
    {"P-256", "P-256", KeyType::Ec, 256, 32},  {"P-384", "P-384", KeyType::Ec, 384, 48},
    {"P-521", "P-521", KeyType::Ec, 521, 66},  {"Ed25519", "ED25519", KeyType::Okp, 255, 32},
    {"Ed448", "ED448", KeyType::Okp, 448, 57},
};

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

} // namespace

const AlgorithmTraits &traits(Algorithm algorithm)
{
    return algorithms[size_t(algorithm)];
}

QByteArray algorithmName(Algorithm algorithm)
{
    return traits(algorithm).name;
}

std::optional<Algorithm> algorithmFromName(QByteArrayView name)
{
    for (const AlgorithmTraits &entry : algorithms) {
        if (name == QByteArrayView(entry.name))
            return entry.algorithm;
    }
    return std::nullopt;
}

const Curve *curveNamed(QByteArrayView name)
{
    for (const Curve &curve : curves) {
        if (name == QByteArrayView(curve.name))
            return &curve;
    }
    return nullptr;
}

const EVP_MD *digest(int bits)
{
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    static const EVP_MD *const sha384 = EVP_MD_fetch(nullptr, "SHA2-384", nullptr);
    static const EVP_MD *const sha512 = EVP_MD_fetch(nullptr, "SHA2-512", nullptr);
    return bits == 256 ? sha256 : bits == 384 ? sha384 : sha512;
}

QString drainErrors()
{
    QStringList texts;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        texts.append(QString::fromLatin1(text.data()));
    }
    return texts.join(u"; "_s);
}

Key::Handle::~Handle()
{
    if (!secret.isEmpty())
        OPENSSL_cleanse(secret.data(), size_t(secret.size()));
}

bool Key::Handle::verifies(Algorithm algorithm, std::span<const uchar> signature, std::span<const uchar> hash) const
{
    if (!pkey || size_t(algorithm) >= std::size(m_prepared))
        return false;
    Prepared &prepared = m_prepared[size_t(algorithm)];
    std::call_once(prepared.once, [this, algorithm, &prepared] {
        PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey.get(), nullptr));
        if (context && EVP_PKEY_verify_init(context.get()) == 1 && configure(context.get(), traits(algorithm)))
            prepared.pattern = std::move(context);
    });
    if (!prepared.pattern)
        return false;
    PkeyContextPtr context(prepared.idle.exchange(nullptr));
    if (!context)
        context.reset(EVP_PKEY_CTX_dup(prepared.pattern.get()));
    const bool good = context
        && EVP_PKEY_verify(context.get(), signature.data(), signature.size(), hash.data(), hash.size()) == 1;
    EVP_PKEY_CTX *none = nullptr;
    if (context && prepared.idle.compare_exchange_strong(none, context.get()))
        (void)context.release(); // now the key's again
    return good;
}

bool configure(EVP_PKEY_CTX *context, const AlgorithmTraits &algorithm)
{
    if (algorithm.type == KeyType::Rsa) {
        // The padding first: a digest is checked against it.
        if (EVP_PKEY_CTX_set_rsa_padding(context, algorithm.pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) != 1)
            return false;
        // RFC 7518 §3.5: the salt is as long as the hash, and MGF1 uses the same hash.
        if (algorithm.pss && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) != 1)
            return false;
    }
    return EVP_PKEY_CTX_set_signature_md(context, digest(algorithm.hashBits)) == 1;
}

bool halvesMatch(EVP_PKEY *pkey, KeyType type)
{
    static constexpr QByteArrayView message("the two halves of a key pair");
    const EVP_MD *md = type == KeyType::Okp ? nullptr : digest(256);
    DigestContextPtr signing(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(pkey), Qt::Uninitialized);
    size_t size = size_t(signature.size());
    bool match = signing && EVP_DigestSignInit(signing.get(), nullptr, md, nullptr, pkey) == 1
        && EVP_DigestSign(signing.get(), reinterpret_cast<uchar *>(signature.data()), &size, bytesOf(message),
                          size_t(message.size()))
            == 1;
    DigestContextPtr verifying(EVP_MD_CTX_new());
    match = match && verifying && EVP_DigestVerifyInit(verifying.get(), nullptr, md, nullptr, pkey) == 1
        && EVP_DigestVerify(verifying.get(), bytesOf(signature), size, bytesOf(message), size_t(message.size())) == 1;
    ERR_clear_error();
    return match;
}

} // namespace authscope::jose
