// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JWS signatures in the compact serialisation: RFC 7515 §5, RFC 7518 §3, RFC 8037 §3.1.
#include "core/jose/signature.h"
#include "core/jose/base64url.h"
#include "core/jose/evp.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

using Bytes = std::span<const uchar>;
using Digest = std::array<uchar, EVP_MAX_MD_SIZE>;

Bytes span(QByteArrayView view)
{
    return {reinterpret_cast<const uchar *>(view.data()), size_t(view.size())};
}

// The bytes that were signed: the first two parts with their dot, as received.
Bytes signingInput(const Token &token)
{
    return span(QByteArrayView(token.compact).first(token.parts[0].size() + 1 + token.parts[1].size()));
}

Bytes hashed(Bytes message, int bits, Digest &room)
{
    // One context for each thread: to make one takes as long as the hashing of a short token.
    thread_local const DigestContextPtr context(EVP_MD_CTX_new());
    unsigned int size = 0;
    if (!context || EVP_DigestInit_ex2(context.get(), digest(bits), nullptr) != 1
        || EVP_DigestUpdate(context.get(), message.data(), message.size()) != 1
        || EVP_DigestFinal_ex(context.get(), room.data(), &size) != 1)
        return {};
    return Bytes(room).first(size);
}

Bytes authenticated(Bytes message, const Key &key, int bits, Digest &room)
{
    const QByteArray &secret = key.handle().secret;
    unsigned int size = 0;
    if (!HMAC(digest(bits), secret.constData(), int(secret.size()), message.data(), message.size(), room.data(), &size))
        return {};
    return Bytes(room).first(size);
}

// Bytes of a signature by this key: fixed for every algorithm.
qsizetype signatureSize(const Key &key, const AlgorithmTraits &algorithm)
{
    switch (algorithm.type) {
    case KeyType::Rsa: return (key.bits() + 7) / 8;
    case KeyType::Ec: return 2 * algorithm.width;
    case KeyType::Okp: return key.curve() == "Ed448" ? 114 : 64;
    case KeyType::Symmetric: break;
    }
    return algorithm.width;
}

// ES* signatures are two numbers of fixed width (RFC 7518 §3.4); OpenSSL wants and gives them in DER.
QByteArray toDer(QByteArrayView signature, int width)
{
    const EcdsaPtr pair(ECDSA_SIG_new());
    const auto *bytes = reinterpret_cast<const uchar *>(signature.data());
    NumberPtr r(BN_bin2bn(bytes, width, nullptr));
    NumberPtr s(BN_bin2bn(bytes + width, width, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // now the pair's
    (void)s.release();
    uchar room[160]; // two numbers of 66 bytes with their tags
    uchar *end = room;
    if (i2d_ECDSA_SIG(pair.get(), nullptr) > int(sizeof room))
        return {};
    const int size = i2d_ECDSA_SIG(pair.get(), &end);
    return size > 0 ? QByteArray(reinterpret_cast<char *>(room), size) : QByteArray();
}

QByteArray fromDer(QByteArrayView der, int width)
{
    const auto *bytes = reinterpret_cast<const uchar *>(der.data());
    const EcdsaPtr pair(d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())));
    QByteArray out(2 * width, '\0');
    auto *to = reinterpret_cast<uchar *>(out.data());
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, width) != width
        || BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + width, width) != width)
        return {};
    return out;
}

bool signatureMatches(Bytes message, QByteArrayView given, const Key &key, const AlgorithmTraits &algorithm)
{
    Digest room;
    if (algorithm.type == KeyType::Symmetric) {
        const Bytes code = authenticated(message, key, algorithm.hashBits, room);
        return code.size() == size_t(given.size()) && CRYPTO_memcmp(code.data(), given.data(), code.size()) == 0;
    }
    EVP_PKEY *pkey = key.handle().pkey.get();
    if (algorithm.type == KeyType::Okp) {
        const DigestContextPtr context(EVP_MD_CTX_new());
        const Bytes signature = span(given);
        return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey) == 1
            && EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
    }
    const Bytes hash = hashed(message, algorithm.hashBits, room);
    const QByteArray der = algorithm.type == KeyType::Ec ? toDer(given, algorithm.width) : QByteArray();
    const Bytes signature = span(algorithm.type == KeyType::Ec ? QByteArrayView(der) : given);
    return !hash.empty() && !signature.empty() && key.handle().verifies(algorithm.algorithm, signature, hash);
}

// RFC 7515 §4.1.11: an extension that is not understood must be refused, and this program understands none; an
// unencoded payload (RFC 7797) is one.
Result<void> checkExtensions(const QJsonObject &header)
{
    const QJsonValue critical = header.value("crit"_L1);
    if (!critical.isUndefined()) {
        const QByteArray listed = critical.isArray() ? QJsonDocument(critical.toArray()).toJson(QJsonDocument::Compact)
                                                     : "not an array"_ba;
        return fail(
            u"signature.crit"_s,
            u"The header has \"crit\": it demands extensions that are not understood here, so the token is refused "
            "(RFC 7515 §4.1.11)."_s,
            QString::fromUtf8(listed));
    }
    const QJsonValue encoded = header.value("b64"_L1);
    if (!encoded.isUndefined() && !(encoded.isBool() && encoded.toBool()))
        return fail(u"signature.crit"_s,
                    u"The header has \"b64\" that is not true: an unencoded payload (RFC 7797) is refused."_s,
                    u"\"b64\": false"_s);
    return {};
}

QString listed(const QList<Algorithm> &algorithms)
{
    QStringList names;
    for (Algorithm algorithm : algorithms)
        names.append(QString::fromLatin1(algorithmName(algorithm)));
    return names.join(u", "_s);
}

Result<Algorithm> chooseAlgorithm(const Token &token, const Key &key, const QList<Algorithm> &allowed)
{
    const QByteArray name = token.algorithm();
    if (name.isEmpty())
        return fail(u"signature.algorithm"_s, u"The header names no algorithm (\"alg\")."_s);
    if (name.compare("none", Qt::CaseInsensitive) == 0)
        return fail(u"signature.algorithm"_s,
                    u"The algorithm is \"none\": the token is not signed, so anyone can have written it. It is always "
                    "refused (RFC 8725 §3.2)."_s,
                    QString::fromUtf8(name));
    const auto algorithm = algorithmFromName(name);
    if (!algorithm)
        return fail(
            u"signature.algorithm"_s,
            u"The algorithm \"%1\" is not one for signatures that is known here."_s.arg(QString::fromUtf8(name)),
            QString::fromUtf8(name));
    if (traits(*algorithm).type == KeyType::Symmetric && key.type() != KeyType::Symmetric)
        return fail(
            u"signature.algorithm"_s,
            u"%1 works with a shared secret, but the key is a public one: a token made with a public key as the "
            "secret is an algorithm confusion attack (RFC 8725 §2.1)."_s.arg(QString::fromUtf8(name)),
            QString::fromUtf8(name));
    if (!allowed.contains(*algorithm))
        return fail(u"signature.algorithm"_s,
                    u"The algorithm %1 is not among those allowed: %2."_s.arg(QString::fromUtf8(name), listed(allowed)),
                    QString::fromUtf8(name));
    return *algorithm;
}

} // namespace

QList<Algorithm> asymmetricAlgorithms()
{
    return {Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::PS256, Algorithm::PS384,
            Algorithm::PS512, Algorithm::ES256, Algorithm::ES384, Algorithm::ES512, Algorithm::EdDSA};
}

Result<void> verifyBytes(QByteArrayView input, QByteArrayView signature, const Key &key, Algorithm algorithm)
{
    if (const auto objection = key.objection(algorithm))
        return fail(u"signature.key"_s, *objection, QString::fromUtf8(key.kid()));
    const AlgorithmTraits &wanted = traits(algorithm);
    const qsizetype size = signatureSize(key, wanted);
    if (signature.size() != size)
        return fail(u"signature.length"_s,
                    u"The signature has %1 bytes; %2 with this key gives %3. %4"_s.arg(signature.size())
                        .arg(QLatin1StringView(wanted.name))
                        .arg(size)
                        .arg(signature.size() < size ? u"The token may have been cut off."_s
                                                     : u"It was made with another key or algorithm."_s),
                    u"%1 bytes"_s.arg(signature.size()));
    if (!signatureMatches(span(input), signature, key, wanted)) {
        ERR_clear_error();
        return fail(u"signature.mismatch"_s,
                    u"The signature does not fit the token and this key: the token was changed after it was signed, or "
                    "signed with another key."_s,
                    key.kid().isEmpty() ? QString() : QString(u"kid "_s + QString::fromUtf8(key.kid())));
    }
    return {};
}

Result<void> verifySignature(const Token &token, const Key &key, const QList<Algorithm> &allowed)
{
    if (token.kind == TokenKind::Jwe)
        return fail(u"signature.structure"_s, u"The token is encrypted (JWE): it has no signature to verify."_s);
    if (token.kind != TokenKind::Jws || token.parts.size() != 3)
        return fail(u"signature.structure"_s, u"This is no signed token: a JWS has three parts and a JSON header."_s);
    const auto algorithm = chooseAlgorithm(token, key, allowed);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    if (!token.strict)
        return fail(u"signature.structure"_s,
                    u"The token is not written as RFC 7515 wants it, so its signature is not verified: %1"_s.arg(
                        token.problems.join(u' ')));
    if (auto checked = checkExtensions(token.header); !checked)
        return checked;
    const Bytes input = signingInput(token);
    return verifyBytes({input.data(), qsizetype(input.size())}, token.signature, key, *algorithm);
}

namespace {

QByteArray signedWith(EVP_PKEY *pkey, Bytes message, const AlgorithmTraits &algorithm)
{
    QByteArray out(EVP_PKEY_get_size(pkey), Qt::Uninitialized);
    auto *to = reinterpret_cast<uchar *>(out.data());
    size_t size = size_t(out.size());
    if (algorithm.type == KeyType::Okp) {
        const DigestContextPtr context(EVP_MD_CTX_new());
        if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, pkey) != 1
            || EVP_DigestSign(context.get(), to, &size, message.data(), message.size()) != 1)
            return {};
    } else {
        Digest room;
        const Bytes hash = hashed(message, algorithm.hashBits, room);
        const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey, nullptr));
        if (!context || hash.empty() || EVP_PKEY_sign_init(context.get()) != 1 || !configure(context.get(), algorithm)
            || EVP_PKEY_sign(context.get(), to, &size, hash.data(), hash.size()) != 1)
            return {};
    }
    out.truncate(qsizetype(size));
    return algorithm.type == KeyType::Ec ? fromDer(out, algorithm.width) : out;
}

} // namespace

Result<QByteArray> sign(const QByteArray &headerJson, const QByteArray &payloadJson, const Key &key,
                        Algorithm algorithm)
{
    const AlgorithmTraits &wanted = traits(algorithm);
    const auto header = json::parseObject(headerJson);
    if (!header)
        return fail(u"sign.header"_s, u"The header to be signed is no JSON object. %1"_s.arg(header.error().what),
                    header.error().evidence);
    if (header->value("alg"_L1).toString() != QLatin1StringView(wanted.name))
        return fail(u"sign.header"_s,
                    u"The header's \"alg\" must be %1, with which it is signed."_s.arg(QLatin1StringView(wanted.name)),
                    header->value("alg"_L1).toString());
    if (!key.serves(algorithm))
        return fail(
            u"sign.key"_s,
            u"The key cannot sign with %1: %2"_s.arg(QLatin1StringView(wanted.name),
                                                     key.objection(algorithm).value_or(u"it is of another type."_s)));
    if (!key.isPrivate())
        return fail(u"sign.key"_s, u"The key has no private part, so it cannot sign."_s);
    QByteArray compact = base64urlEncode(headerJson) + '.' + base64urlEncode(payloadJson);
    QByteArray signature;
    if (wanted.type == KeyType::Symmetric) {
        Digest room;
        const Bytes code = authenticated(span(compact), key, wanted.hashBits, room);
        signature = QByteArray(reinterpret_cast<const char *>(code.data()), qsizetype(code.size()));
    } else {
        signature = signedWith(key.handle().pkey.get(), span(compact), wanted);
    }
    if (signature.isEmpty())
        return fail(u"sign.failed"_s, u"OpenSSL could not sign with %1."_s.arg(QLatin1StringView(wanted.name)),
                    drainErrors());
    return QByteArray(compact + '.' + base64urlEncode(signature));
}

} // namespace authscope::jose
