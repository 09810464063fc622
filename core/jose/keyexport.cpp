// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys as JWK, JWK set, thumbprint and PEM.
#include "core/jose/base64url.h"
#include "core/jose/keyimport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

struct Member {
    QByteArray name;
    QByteArray value;
};

QByteArray encoded(const BIGNUM *number, int width)
{
    QByteArray bytes(width, '\0');
    if (!number || BN_bn2binpad(number, reinterpret_cast<uchar *>(bytes.data()), width) != width)
        return {};
    return base64urlEncode(bytes);
}

// The members that make the public key, in alphabetical order, as RFC 7638 §3.2 wants them hashed.
QList<Member> publicMembers(const Key &key)
{
    if (key.type() == KeyType::Symmetric)
        return {{"kty"_ba, "oct"_ba}};
    const EVP_PKEY *pkey = key.handle().pkey.get();
    if (key.type() == KeyType::Rsa) {
        const NumberPtr n = numberOf(pkey, OSSL_PKEY_PARAM_RSA_N);
        const NumberPtr e = numberOf(pkey, OSSL_PKEY_PARAM_RSA_E);
        return {{"e"_ba, encoded(e.get(), BN_num_bytes(e.get()))},
                {"kty"_ba, "RSA"_ba},
                {"n"_ba, encoded(n.get(), BN_num_bytes(n.get()))}};
    }
    const int width = curveNamed(key.curve())->width;
    if (key.type() == KeyType::Ec) {
        const NumberPtr x = numberOf(pkey, OSSL_PKEY_PARAM_EC_PUB_X);
        const NumberPtr y = numberOf(pkey, OSSL_PKEY_PARAM_EC_PUB_Y);
        return {{"crv"_ba, key.curve()},
                {"kty"_ba, "EC"_ba},
                {"x"_ba, encoded(x.get(), width)},
                {"y"_ba, encoded(y.get(), width)}};
    }
    QByteArray x(width, '\0');
    size_t size = size_t(width);
    EVP_PKEY_get_raw_public_key(pkey, reinterpret_cast<uchar *>(x.data()), &size);
    return {{"crv"_ba, key.curve()}, {"kty"_ba, "OKP"_ba}, {"x"_ba, base64urlEncode(x)}};
}

QByteArray quoted(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray object(const QList<Member> &members)
{
    QByteArray out = "{"_ba;
    for (const Member &member : members) {
        if (out.size() > 1)
            out += ',';
        out += quoted(member.name) + ':' + quoted(member.value);
    }
    return out + '}';
}

} // namespace

QJsonObject Key::publicJwk() const
{
    QJsonObject jwk;
    if (!m_handle)
        return jwk;
    for (const Member &member : publicMembers(*this))
        jwk.insert(QString::fromLatin1(member.name), QString::fromLatin1(member.value));
    if (!m_kid.isEmpty())
        jwk.insert("kid"_L1, QString::fromUtf8(m_kid));
    if (!m_use.isEmpty())
        jwk.insert("use"_L1, QString::fromUtf8(m_use));
    if (m_algorithm)
        jwk.insert("alg"_L1, QString::fromUtf8(*m_algorithm));
    return jwk;
}

QByteArray Key::thumbprint() const
{
    if (!m_handle)
        return {};
    QList<Member> members;
    if (m_type == KeyType::Symmetric)
        members.append({"k"_ba, base64urlEncode(m_handle->secret)});
    members += publicMembers(*this);
    return base64urlEncode(QCryptographicHash::hash(object(members), QCryptographicHash::Sha256));
}

QByteArray Key::privatePem() const
{
    if (!m_handle || !m_private || m_type == KeyType::Symmetric)
        return {};
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_handle->pkey.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        drainErrors();
        return {};
    }
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray KeySet::toJson() const
{
    QByteArray out = "{\"keys\":["_ba;
    bool first = true;
    for (const Key &key : keys) {
        // A shared secret has no public part.
        if (key.type() == KeyType::Symmetric)
            continue;
        QList<Member> parts = publicMembers(key);
        const auto kty = std::ranges::find(parts, "kty"_ba, &Member::name);
        QList<Member> members{*kty};
        parts.erase(kty);
        if (const auto algorithm = key.algorithm())
            members.append({"alg"_ba, *algorithm});
        if (!key.kid().isEmpty())
            members.append({"kid"_ba, key.kid()});
        if (!key.use().isEmpty())
            members.append({"use"_ba, key.use()});
        out += (first ? ""_ba : ","_ba) + object(members + parts);
        first = false;
    }
    return out + "]}";
}

} // namespace authscope::jose
