// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/tokens.h"

#include "core/base/random.h"
#include "core/jose/base64url.h"
#include "core/jose/opensslhandles.h"

#include <openssl/rsa.h>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

// RFC 7518 §4.3: RSAES-OAEP with SHA-256 and MGF1 with SHA-256. Empty if OpenSSL refuses.
QByteArray wrapped(const QByteArray &secret, EVP_PKEY *key)
{
    const jose::PkeyContextPtr context(EVP_PKEY_CTX_new(key, nullptr));
    std::size_t size = 0;
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) <= 0
        || EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256()) <= 0
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), EVP_sha256()) <= 0
        || EVP_PKEY_encrypt(context.get(), nullptr, &size, bytes(secret), std::size_t(secret.size())) <= 0)
        return {};
    QByteArray out(qsizetype(size), '\0');
    if (EVP_PKEY_encrypt(context.get(), bytes(out), &size, bytes(secret), std::size_t(secret.size())) <= 0)
        return {};
    out.truncate(qsizetype(size));
    return out;
}

struct Sealed {
    QByteArray text;
    QByteArray tag;
};

// RFC 7518 §5.3. Empty text if OpenSSL refuses.
Sealed sealed(const QByteArray &clear, const QByteArray &secret, const QByteArray &nonce, const QByteArray &header)
{
    const jose::CipherContextPtr context(EVP_CIPHER_CTX_new());
    Sealed result{QByteArray(clear.size(), '\0'), QByteArray(16, '\0')};
    int size = 0;
    if (!context || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(secret), bytes(nonce)) <= 0
        || EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(header), int(header.size())) <= 0
        || EVP_EncryptUpdate(context.get(), bytes(result.text), &size, bytes(clear), int(clear.size())) <= 0
        || EVP_EncryptFinal_ex(context.get(), bytes(result.text) + size, &size) <= 0
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(result.tag.size()), result.tag.data()) <= 0)
        return {};
    return result;
}

} // namespace

Result<QByteArray> encryptedToken(const QByteArray &token)
{
    // The resource server's key; it is not given to ours, which is how this goes wrong in practice.
    static const jose::PkeyPtr key(EVP_RSA_gen(2048));
    static const QByteArray kid = randomToken();
    const QByteArray secret = randomBytes(32);
    const QByteArray nonce = randomBytes(12);
    const QByteArray wrappedSecret = key ? wrapped(secret, key.get()) : QByteArray();
    OrderedObject header;
    header.add(u"kid", kid).add(u"cty", u"JWT").add(u"enc", u"A256GCM").add(u"alg", u"RSA-OAEP-256");
    const QByteArray first = jose::base64urlEncode(header.json());
    const Sealed body = sealed(token, secret, nonce, first);
    if (wrappedSecret.isEmpty() || body.text.isEmpty())
        return fail(u"token.encrypt"_s, u"The access token could not be encrypted."_s);
    QByteArray compact = first;
    for (const QByteArray &part : {wrappedSecret, nonce, body.text, body.tag})
        compact += '.' + jose::base64urlEncode(part);
    return compact;
}

} // namespace authscope::server
