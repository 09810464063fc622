// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jose/key.h"

#include "core/base/limits.h"
#include "core/base/random.h"
#include "core/jose/keyimport.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

QString typeName(KeyType type)
{
    switch (type) {
    case KeyType::Rsa: return u"RSA"_s;
    case KeyType::Ec: return u"EC"_s;
    case KeyType::Okp: return u"OKP"_s;
    case KeyType::Symmetric: break;
    }
    return u"symmetric"_s;
}

// Whether a modulus has the form that Infineon's RSALib gave its keys (CVE-2017-15361, "ROCA"): modulo each small prime
// it is a power of 65537. From such a modulus its factors can be computed. A random one has that form with a
// probability of 2^-167.
bool hasRocaForm(const BIGNUM *modulus)
{
    constexpr unsigned int largest = 701; // as far as the product of primes goes in keys of 2048 bits
    for (unsigned int prime = 3; prime <= largest; prime += 2) {
        bool composite = false;
        for (unsigned int divisor = 3; divisor * divisor <= prime && !composite; divisor += 2)
            composite = prime % divisor == 0;
        if (composite)
            continue;
        const auto rest = static_cast<unsigned int>(BN_mod_word(modulus, prime));
        unsigned int power = 1;
        do
            power = power * (65537 % prime) % prime;
        while (power != rest && power != 1);
        if (power != rest)
            return false; // most often at the first primes
    }
    return true;
}

// The numbers of an RSA public key, wherever they came from. OpenSSL itself takes tiny moduli and even exponents.
Result<void> checkRsa(const EVP_PKEY *pkey, const QString &prefix)
{
    const NumberPtr n = numberOf(pkey, OSSL_PKEY_PARAM_RSA_N);
    const NumberPtr e = numberOf(pkey, OSSL_PKEY_PARAM_RSA_E);
    if (!n || !e)
        return fail(prefix + u"n"_s, u"The RSA key has no modulus or no exponent."_s);
    const int bits = BN_num_bits(n.get());
    if (bits < limits::rsaBits)
        return fail(prefix + u"n"_s,
                    u"The RSA modulus has %1 bits: too weak, at least %2 are required (RFC 7518 §3.3)."_s.arg(bits).arg(
                        limits::rsaBits),
                    u"%1 bits"_s.arg(bits));
    if (bits > limits::rsaBitsMaximum)
        return fail(prefix + u"n"_s,
                    u"The RSA modulus has %1 bits; more than %2 are refused, because each check would take too long."_s
                        .arg(bits)
                        .arg(limits::rsaBitsMaximum),
                    u"%1 bits"_s.arg(bits));
    if (hasRocaForm(n.get()))
        return fail(
            prefix + u"n"_s,
            u"The RSA modulus is of the form that a faulty library gave its keys (CVE-2017-15361, \"ROCA\"): its "
            "private key can be computed from it, so it proves nothing. Make a new key."_s);
    if (!BN_is_odd(n.get()))
        return fail(prefix + u"n"_s, u"The RSA modulus is even: it is no product of two large primes."_s);
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()))
        return fail(prefix + u"e"_s, u"The RSA exponent must be odd and at least 3."_s,
                    BN_num_bits(e.get()) <= 32 ? QString::number(BN_get_word(e.get())) : QString());
    if (BN_num_bits(e.get()) > 64)
        return fail(prefix + u"e"_s,
                    u"The RSA exponent has %1 bits; more than 64 are refused."_s.arg(BN_num_bits(e.get())));
    return {};
}

const Curve *curveOf(const EVP_PKEY *pkey)
{
    if (EVP_PKEY_is_a(pkey, "ED25519"))
        return curveNamed("Ed25519");
    if (EVP_PKEY_is_a(pkey, "ED448"))
        return curveNamed("Ed448");
    char group[64] = {};
    if (!EVP_PKEY_is_a(pkey, "EC") || EVP_PKEY_get_group_name(pkey, group, sizeof group, nullptr) != 1)
        return nullptr;
    const QByteArrayView name(group);
    if (name == "prime256v1" || name == "P-256")
        return curveNamed("P-256");
    if (name == "secp384r1" || name == "P-384")
        return curveNamed("P-384");
    if (name == "secp521r1" || name == "P-521")
        return curveNamed("P-521");
    return nullptr;
}

} // namespace

NumberPtr numberOf(const EVP_PKEY *pkey, const char *parameter)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(pkey, parameter, &number) != 1) {
        ERR_clear_error();
        return nullptr;
    }
    return NumberPtr(number);
}

Result<Key> KeyImport::adopt(PkeyPtr pkey, bool isPrivate, const QString &prefix)
{
    Key key;
    key.m_private = isPrivate;
    if (EVP_PKEY_is_a(pkey.get(), "RSA")) {
        key.m_type = KeyType::Rsa;
        if (auto checked = checkRsa(pkey.get(), prefix); !checked)
            return std::unexpected(checked.error());
    } else if (const Curve *curve = curveOf(pkey.get())) {
        key.m_type = curve->type;
        key.m_curve = curve->name;
    } else {
        return fail(prefix + u"type"_s,
                    u"The key is neither RSA nor on one of the curves P-256, P-384, P-521, Ed25519, Ed448."_s,
                    QString::fromLatin1(EVP_PKEY_get0_type_name(pkey.get())));
    }
    if (isPrivate && !halvesMatch(pkey.get(), key.m_type))
        return fail(prefix + u"d"_s,
                    u"The private part of the %1 key does not belong to its public part."_s.arg(typeName(key.m_type)));
    auto handle = std::make_shared<Key::Handle>();
    handle->pkey = std::move(pkey);
    key.m_handle = std::move(handle);
    return key;
}

Result<Key> KeyImport::fresh(PkeyPtr pkey, const QByteArray &algorithm, const QString &what)
{
    if (!pkey)
        return fail(u"key.generate"_s, u"No %1 key could be generated."_s.arg(what), drainErrors());
    auto key = adopt(std::move(pkey), true, u"key."_s);
    if (!key)
        return key;
    key->m_kid = randomToken();
    key->m_use = "sig";
    key->m_algorithm = algorithm;
    return key;
}

Result<Key> Key::generateRsa(int bits)
{
    if (bits < limits::rsaBits || bits > limits::rsaBitsMaximum)
        return fail(u"key.bits"_s, u"An RSA key has %1 to %2 bits."_s.arg(limits::rsaBits).arg(limits::rsaBitsMaximum),
                    QString::number(bits));
    return KeyImport::fresh(PkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(bits))), "RS256"_ba, u"RSA"_s);
}

Result<Key> Key::generateEc(const QByteArray &curveName)
{
    const Curve *curve = curveNamed(curveName);
    if (!curve || curve->type != KeyType::Ec)
        return fail(u"key.curve"_s, u"The curve of an EC key is P-256, P-384 or P-521."_s,
                    QString::fromUtf8(curveName));
    const QByteArray algorithm = curve->width == 32 ? "ES256"_ba : curve->width == 48 ? "ES384"_ba : "ES512"_ba;
    return KeyImport::fresh(PkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve->openssl)), algorithm, u"EC"_s);
}

Result<Key> Key::generateEd25519()
{
    return KeyImport::fresh(PkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")), "EdDSA"_ba, u"Ed25519"_s);
}

Result<Key> Key::symmetric(QByteArray secret)
{
    if (secret.isEmpty())
        return fail(u"key.empty"_s, u"A symmetric key needs at least one byte."_s);
    Key key;
    key.m_type = KeyType::Symmetric;
    key.m_private = true;
    auto handle = std::make_shared<Handle>();
    // A copy of its own, so that wiping it at the end reaches the only bytes there are.
    handle->secret = QByteArray(secret.constData(), secret.size());
    key.m_handle = std::move(handle);
    return key;
}

int Key::bits() const
{
    if (!m_handle)
        return 0;
    if (m_type == KeyType::Symmetric)
        return int(m_handle->secret.size() * 8);
    const Curve *curve = curveNamed(m_curve);
    return curve ? curve->bits : EVP_PKEY_get_bits(m_handle->pkey.get());
}

bool Key::serves(Algorithm algorithm) const
{
    const AlgorithmTraits &wanted = traits(algorithm);
    if (!m_handle || wanted.type != m_type)
        return false;
    if (m_type == KeyType::Ec)
        return m_curve == QByteArrayView(wanted.curve);
    if (m_type == KeyType::Symmetric)
        return m_handle->secret.size() * 8 >= wanted.hashBits;
    return true;
}

std::optional<QString> Key::objection(Algorithm algorithm) const
{
    const QLatin1StringView wanted(traits(algorithm).name);
    if (!serves(algorithm)) {
        const QString size = m_curve.isEmpty() ? u"%1 bits"_s.arg(bits()) : QString::fromUtf8(m_curve);
        return u"A key of type %1 (%2) cannot serve %3."_s.arg(typeName(m_type), size, wanted);
    }
    if (m_algorithm && *m_algorithm != QByteArrayView(traits(algorithm).name))
        return u"The key is published for the algorithm %1 alone (its \"alg\"), not for %2."_s.arg(
            QString::fromUtf8(*m_algorithm), wanted);
    if (!m_use.isEmpty() && m_use != "sig")
        return u"The key is published for the use \"%1\", not for signatures."_s.arg(QString::fromUtf8(m_use));
    if (!m_operations.isEmpty() && !m_operations.contains("verify") && !m_operations.contains("sign"))
        return u"The key's \"key_ops\" allow neither \"verify\" nor \"sign\"."_s;
    return std::nullopt;
}

} // namespace authscope::jose
