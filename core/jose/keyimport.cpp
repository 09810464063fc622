// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys from JWK (RFC 7517, RFC 7518 §6, RFC 8037 §2) and from PEM.
#include "core/jose/keyimport.h"

#include "core/base/limits.h"
#include "core/jose/base64url.h"

#include <QtCore/QJsonArray>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>

#include <bit>
#include <span>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

std::unexpected<Failure> failMember(const QString &name, const QString &text, const QString &evidence = {})
{
    return fail(u"jwk."_s + name, text, evidence);
}

// A member that must be base64url of at least one byte. The value is never put into a message: it may be a secret.
Result<QByteArray> bytesOf(const QJsonObject &jwk, const QString &name)
{
    const QJsonValue value = jwk.value(name);
    if (value.isUndefined())
        return failMember(name, u"The JWK has no \"%1\"."_s.arg(name));
    if (!value.isString())
        return failMember(name, u"The JWK's \"%1\" is no string."_s.arg(name));
    auto bytes = base64urlDecode(value.toString().toUtf8());
    if (!bytes)
        return failMember(name, u"The JWK's \"%1\" is no base64url. %2"_s.arg(name, bytes.error().what),
                          bytes.error().evidence);
    if (bytes->isEmpty())
        return failMember(name, u"The JWK's \"%1\" is empty."_s.arg(name));
    return bytes;
}

Result<QByteArray> bytesOf(const QJsonObject &jwk, const QString &name, int width)
{
    auto bytes = bytesOf(jwk, name);
    if (bytes && bytes->size() != width)
        return failMember(
            name,
            u"The JWK's \"%1\" has %2 bytes; this curve needs exactly %3."_s.arg(name).arg(bytes->size()).arg(width),
            u"%1 bytes"_s.arg(bytes->size()));
    return bytes;
}

// Base64urlUInt of RFC 7518 §2: big-endian, no leading zero octet.
Result<NumberPtr> numberFrom(const QJsonObject &jwk, const QString &name)
{
    auto bytes = bytesOf(jwk, name);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->at(0) == '\0')
        return failMember(
            name, u"The JWK's \"%1\" begins with a zero octet; RFC 7518 §2 wants the fewest octets."_s.arg(name));
    if (const qsizetype bits = bytes->size() * 8 - std::countl_zero(uchar(bytes->at(0))); bits > limits::rsaBitsMaximum)
        return failMember(name,
                          u"The JWK's \"%1\" has %2 bits; more than %3 are refused."_s.arg(name).arg(bits).arg(
                              limits::rsaBitsMaximum),
                          u"%1 bits"_s.arg(bits));
    NumberPtr number(BN_bin2bn(reinterpret_cast<const uchar *>(bytes->constData()), int(bytes->size()), nullptr));
    OPENSSL_cleanse(bytes->data(), size_t(bytes->size()));
    if (!number)
        return failMember(name, u"The JWK's \"%1\" could not be read as a number."_s.arg(name), drainErrors());
    return number;
}

// Where a number of an RSA JWK goes in OpenSSL.
struct RsaMember {
    const char16_t *name;
    const char *parameter;
    NumberPtr number;
};

PkeyPtr fromParameters(const char *type, OSSL_PARAM_BLD *builder, bool isPrivate)
{
    const ParamsPtr parameters(OSSL_PARAM_BLD_to_param(builder));
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *pkey = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &pkey, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters.get())
            != 1)
        return nullptr;
    return PkeyPtr(pkey);
}

// RFC 7518 §6.3.2: "d" alone, or all of the others with it. The product of the primes must be the modulus.
Result<void> checkPrimes(std::span<const RsaMember> members)
{
    const BIGNUM *n = members[0].number.get();
    const BIGNUM *p = members[3].number.get();
    const BIGNUM *q = members[4].number.get();
    const NumberPtr product(BN_new());
    const std::unique_ptr<BN_CTX, Release<BN_CTX_free>> context(BN_CTX_new());
    if (!BN_is_odd(p) || !BN_is_odd(q) || BN_is_one(p) || BN_is_one(q)
        || BN_mul(product.get(), p, q, context.get()) != 1 || BN_cmp(product.get(), n) != 0)
        return failMember(u"p"_s, u"The JWK's \"n\" is not the product of its primes \"p\" and \"q\"."_s);
    for (const RsaMember &member : members.subspan(2)) {
        if (BN_cmp(member.number.get(), n) >= 0)
            return failMember(QString::fromUtf16(member.name),
                              u"The JWK's \"%1\" is larger than its modulus."_s.arg(QString::fromUtf16(member.name)));
    }
    return {};
}

Result<Key> rsaFromJwk(const QJsonObject &jwk)
{
    RsaMember members[] = {
        {u"n", OSSL_PKEY_PARAM_RSA_N, {}},          {u"e", OSSL_PKEY_PARAM_RSA_E, {}},
        {u"d", OSSL_PKEY_PARAM_RSA_D, {}},          {u"p", OSSL_PKEY_PARAM_RSA_FACTOR1, {}},
        {u"q", OSSL_PKEY_PARAM_RSA_FACTOR2, {}},    {u"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1, {}},
        {u"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2, {}}, {u"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1, {}},
    };
    const bool isPrivate = jwk.contains("d"_L1);
    if (jwk.contains("oth"_L1))
        return failMember(u"oth"_s, u"RSA keys of more than two primes (\"oth\") are not supported."_s);
    const bool primes = isPrivate && std::ranges::any_of(std::span(members).subspan(3), [&jwk](const RsaMember &m) {
                            return jwk.contains(QString::fromUtf16(m.name));
                        });
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    for (RsaMember &member : std::span(members).first(primes ? 8 : isPrivate ? 3 : 2)) {
        auto number = numberFrom(jwk, QString::fromUtf16(member.name));
        if (!number)
            return std::unexpected(number.error());
        member.number = std::move(*number);
        if (OSSL_PARAM_BLD_push_BN(builder.get(), member.parameter, member.number.get()) != 1)
            return failMember(QString::fromUtf16(member.name), u"The RSA key could not be put together."_s,
                              drainErrors());
    }
    if (primes) {
        if (auto checked = checkPrimes(members); !checked)
            return std::unexpected(checked.error());
    } else if (isPrivate && BN_cmp(members[2].number.get(), members[0].number.get()) >= 0) {
        return failMember(u"d"_s, u"The JWK's \"d\" is larger than its modulus."_s);
    }
    PkeyPtr pkey = fromParameters("RSA", builder.get(), isPrivate);
    if (!pkey)
        return failMember(u"n"_s, u"OpenSSL does not take these numbers as an RSA key."_s, drainErrors());
    return KeyImport::adopt(std::move(pkey), isPrivate, u"jwk."_s);
}

Result<const Curve *> curveFrom(const QJsonObject &jwk, KeyType type)
{
    const QJsonValue value = jwk.value("crv"_L1);
    if (!value.isString())
        return failMember(u"crv"_s, u"The JWK has no \"crv\" of type string."_s);
    const Curve *curve = curveNamed(value.toString().toUtf8());
    if (!curve || curve->type != type)
        return failMember(u"crv"_s,
                          type == KeyType::Ec ? u"The curve of an EC key must be P-256, P-384 or P-521."_s
                                              : u"The curve of an OKP key that signs is Ed25519 or Ed448."_s,
                          value.toString());
    return curve;
}

Result<Key> ecFromJwk(const QJsonObject &jwk)
{
    const auto curve = curveFrom(jwk, KeyType::Ec);
    if (!curve)
        return std::unexpected(curve.error());
    const int width = (*curve)->width;
    const auto x = bytesOf(jwk, u"x"_s, width);
    if (!x)
        return std::unexpected(x.error());
    const auto y = bytesOf(jwk, u"y"_s, width);
    if (!y)
        return std::unexpected(y.error());
    const QByteArray point = "\x04"_ba + *x + *y;
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, (*curve)->openssl, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size()));
    const bool isPrivate = jwk.contains("d"_L1);
    NumberPtr number;
    if (isPrivate) {
        auto d = bytesOf(jwk, u"d"_s, width);
        if (!d)
            return std::unexpected(d.error());
        number.reset(BN_bin2bn(reinterpret_cast<const uchar *>(d->constData()), width, nullptr));
        OPENSSL_cleanse(d->data(), size_t(d->size()));
        if (!number
            || OSSL_PARAM_BLD_push_BN_pad(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get(), size_t(width)) != 1)
            return failMember(u"d"_s, u"The JWK's \"d\" could not be read as a number."_s, drainErrors());
    }
    PkeyPtr pkey = fromParameters("EC", builder.get(), isPrivate);
    if (!pkey)
        return failMember(
            u"x"_s,
            u"The point (\"x\", \"y\") is not on the curve %1%2."_s.arg(
                QLatin1StringView((*curve)->name), isPrivate ? u", or \"d\" is out of range"_s : QString()),
            drainErrors());
    return KeyImport::adopt(std::move(pkey), isPrivate, u"jwk."_s);
}

Result<Key> okpFromJwk(const QJsonObject &jwk)
{
    const auto curve = curveFrom(jwk, KeyType::Okp);
    if (!curve)
        return std::unexpected(curve.error());
    const int width = (*curve)->width;
    const auto x = bytesOf(jwk, u"x"_s, width);
    if (!x)
        return std::unexpected(x.error());
    PkeyPtr pkey(EVP_PKEY_new_raw_public_key_ex(nullptr, (*curve)->openssl, nullptr,
                                                reinterpret_cast<const uchar *>(x->constData()), size_t(width)));
    if (!pkey)
        return failMember(u"x"_s,
                          u"OpenSSL does not take \"x\" as a key on %1."_s.arg(QLatin1StringView((*curve)->name)),
                          drainErrors());
    const bool isPrivate = jwk.contains("d"_L1);
    if (isPrivate) {
        auto d = bytesOf(jwk, u"d"_s, width);
        if (!d)
            return std::unexpected(d.error());
        PkeyPtr whole(EVP_PKEY_new_raw_private_key_ex(nullptr, (*curve)->openssl, nullptr,
                                                      reinterpret_cast<const uchar *>(d->constData()), size_t(width)));
        OPENSSL_cleanse(d->data(), size_t(d->size()));
        // OpenSSL computes the public half from "d"; the JWK's own "x" must say the same.
        if (!whole || EVP_PKEY_eq(whole.get(), pkey.get()) != 1)
            return failMember(u"d"_s, u"The JWK's \"d\" does not belong to its \"x\"."_s, drainErrors());
        pkey = std::move(whole);
    }
    return KeyImport::adopt(std::move(pkey), isPrivate, u"jwk."_s);
}

Result<Key> symmetricFromJwk(const QJsonObject &jwk)
{
    auto secret = bytesOf(jwk, u"k"_s);
    if (!secret)
        return std::unexpected(secret.error());
    return Key::symmetric(std::move(*secret));
}

// The label of the first block that holds a key ("RSA PRIVATE KEY"), and the text from there on.
struct PemBlock {
    QByteArray label;
    qsizetype offset = 0;
};

std::optional<PemBlock> firstKeyBlock(const QByteArray &pem)
{
    static constexpr QByteArrayView begin("-----BEGIN ");
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at + 1)) {
        const qsizetype end = pem.indexOf("-----", at + begin.size());
        if (end < 0)
            return std::nullopt;
        const QByteArray label = pem.mid(at + begin.size(), end - at - begin.size());
        if (label.size() <= 64 && label.endsWith("KEY"))
            return PemBlock{label, at};
    }
    return std::nullopt;
}

} // namespace

Result<void> KeyImport::takeAttributes(Key &key, const QJsonObject &jwk)
{
    for (const QString &name : {u"kid"_s, u"use"_s, u"alg"_s}) {
        const QJsonValue value = jwk.value(name);
        if (!value.isUndefined() && !value.isString())
            return failMember(name, u"The JWK's \"%1\" is no string."_s.arg(name));
    }
    key.m_kid = jwk.value("kid"_L1).toString().toUtf8();
    key.m_use = jwk.value("use"_L1).toString().toUtf8();
    if (jwk.contains("alg"_L1))
        key.m_algorithm = jwk.value("alg"_L1).toString().toUtf8();
    const QJsonValue operations = jwk.value("key_ops"_L1);
    if (!operations.isUndefined() && !operations.isArray())
        return failMember(u"key_ops"_s, u"The JWK's \"key_ops\" is no array."_s);
    const QJsonArray listed = operations.toArray();
    for (const QJsonValue &operation : listed) {
        if (!operation.isString())
            return failMember(u"key_ops"_s, u"The JWK's \"key_ops\" holds something that is no string."_s);
        key.m_operations.append(operation.toString().toUtf8());
    }
    return {};
}

QString Key::privateMember(const QJsonObject &jwk)
{
    for (const QString &name : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s, u"k"_s}) {
        if (jwk.contains(name))
            return name;
    }
    return {};
}

Result<Key> Key::fromJwk(const QJsonObject &jwk)
{
    ERR_clear_error();
    const QJsonValue type = jwk.value("kty"_L1);
    if (!type.isString())
        return failMember(u"kty"_s,
                          type.isUndefined() ? u"The JWK has no \"kty\"."_s : u"The JWK's \"kty\" is no string."_s);
    const QString kty = type.toString();
    Result<Key> key = kty == "RSA"_L1 ? rsaFromJwk(jwk)
        : kty == "EC"_L1              ? ecFromJwk(jwk)
        : kty == "OKP"_L1             ? okpFromJwk(jwk)
        : kty == "oct"_L1             ? symmetricFromJwk(jwk)
                                      : failMember(u"kty"_s, u"The key type is none of RSA, EC, OKP, oct."_s, kty);
    if (!key)
        return key;
    if (auto taken = KeyImport::takeAttributes(*key, jwk); !taken)
        return std::unexpected(taken.error());
    return key;
}

Result<Key> Key::fromPem(const QByteArray &pem)
{
    ERR_clear_error();
    if (pem.size() > limits::token)
        return fail(u"pem.size"_s,
                    u"The PEM text has %1 bytes; at most %2 are read."_s.arg(pem.size()).arg(limits::token));
    const auto block = firstKeyBlock(pem);
    if (!block && pem.contains("-----BEGIN CERTIFICATE-----"))
        return fail(u"pem.certificate"_s,
                    u"The PEM text holds a certificate, not a key. Take its key out with "
                    "\"openssl x509 -pubkey -noout -in FILE\"."_s);
    if (!block)
        return fail(u"pem.missing"_s, u"The text holds no PEM key: a line \"-----BEGIN … KEY-----\" was looked for."_s);
    if (block->label.startsWith("ENCRYPTED") || pem.indexOf("Proc-Type: 4,ENCRYPTED", block->offset) >= 0)
        return fail(u"pem.encrypted"_s,
                    u"The private key is protected by a passphrase. Decrypt it first, for example "
                    "with \"openssl pkey -in FILE -out FILE\"."_s);
    const bool isPrivate = block->label.contains("PRIVATE");
    EVP_PKEY *raw = nullptr;
    const DecoderPtr decoder(OSSL_DECODER_CTX_new_for_pkey(
        &raw, "PEM", nullptr, nullptr, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, nullptr, nullptr));
    auto *data = reinterpret_cast<const uchar *>(pem.constData()) + block->offset;
    size_t size = size_t(pem.size() - block->offset);
    // Without this a passphrase would be asked for on the terminal.
    pem_password_cb *const noPassphrase = [](char *, int, int, void *) { return -1; };
    const bool decoded = decoder && OSSL_DECODER_CTX_set_pem_password_cb(decoder.get(), noPassphrase, nullptr) == 1
        && OSSL_DECODER_from_data(decoder.get(), &data, &size) == 1;
    PkeyPtr pkey(raw);
    if (!decoded || !pkey)
        return fail(u"pem.key"_s,
                    u"The PEM block \"%1\" could not be read as a key."_s.arg(QString::fromUtf8(block->label)),
                    drainErrors());
    ERR_clear_error();
    return KeyImport::adopt(std::move(pkey), isPrivate, u"pem."_s);
}

} // namespace authscope::jose
