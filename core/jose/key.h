// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace authscope::jose {

// RFC 7518 §3.1 and RFC 8037 §3.1.
enum class Algorithm { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, HS256, HS384, HS512 };
QByteArray algorithmName(Algorithm algorithm);
std::optional<Algorithm> algorithmFromName(QByteArrayView name);

enum class KeyType { Rsa, Ec, Okp, Symmetric };

// A key (RFC 7517). Cheap to copy: the OpenSSL handle is shared and never changed. Creation checks the numbers: RSA
// 2048 to 8192 bits with an odd exponent of at least 3, points on the curve, exact widths.
class Key
{
public:
    // From a JWK; private members are used if present. Failure ids "jwk.…" name the member.
    static Result<Key> fromJwk(const QJsonObject &jwk);
    // The name of the JWK's first private or secret member ("d", "p", "k", …; RFC 7518 §6), empty if it has none. Ask
    // before fromJwk() where a stranger sent the key: to check that the halves belong together is work.
    static QString privateMember(const QJsonObject &jwk);
    // PEM, PKCS#8 or SubjectPublicKeyInfo or traditional.
    static Result<Key> fromPem(const QByteArray &pem);
    static Result<Key> symmetric(QByteArray secret);
    // New private keys, with a random kid of 43 characters.
    static Result<Key> generateRsa(int bits = 2048);
    static Result<Key> generateEc(const QByteArray &curve = "P-256");
    static Result<Key> generateEd25519();

    KeyType type() const { return m_type; }
    bool isPrivate() const { return m_private; }
    // Modulus or field size in bits.
    int bits() const;
    QByteArray curve() const { return m_curve; } // "P-256", "Ed25519"; empty for RSA
    const QByteArray &kid() const { return m_kid; }
    void setKid(QByteArray kid) { m_kid = std::move(kid); }
    const QByteArray &use() const { return m_use; }
    void setUse(QByteArray use) { m_use = std::move(use); }
    // The JWK's "alg", if it names one. Generated keys: RS256 for RSA, else the only one of the curve.
    std::optional<QByteArray> algorithm() const { return m_algorithm; }
    void setAlgorithm(std::optional<QByteArray> algorithm) { m_algorithm = std::move(algorithm); }
    // The JWK's "key_ops" (RFC 7517 §4.3); empty if it has none.
    const QList<QByteArray> &operations() const { return m_operations; }
    // Whether the type and size of this key can serve the algorithm at all (RFC 7518 §3.2: a symmetric key is at least
    // as long as the hash).
    bool serves(Algorithm algorithm) const;
    // Whether the key was also published for that: "use", "key_ops" and "alg" do not say otherwise (RFC 8725 §3.1).
    // Nothing if so, else the reason, a sentence.
    std::optional<QString> objection(Algorithm algorithm) const;
    // Public JWK; "kid", "use", "alg" as set. A symmetric key gives its "kty" alone and never its "k".
    QJsonObject publicJwk() const;
    // RFC 7638, SHA-256, base64url.
    QByteArray thumbprint() const;
    // PKCS#8; empty for a public or a symmetric key.
    QByteArray privatePem() const;

    struct Handle; // EVP_PKEY or the symmetric bytes
    const Handle &handle() const { return *m_handle; }

private:
    friend struct KeyImport;
    KeyType m_type = KeyType::Rsa;
    bool m_private = false;
    QByteArray m_kid;
    QByteArray m_use;
    QByteArray m_curve;
    std::optional<QByteArray> m_algorithm;
    QList<QByteArray> m_operations;
    std::shared_ptr<const Handle> m_handle;
};

// A published JWK set (RFC 7517 §5): the usable keys, and why others are not usable. At most limits::jwksKeys keys and
// limits::jwksBody bytes. All keys are public: one whose private members were published too ("jwk.private") proves
// nothing any more, and is not even looked at.
struct KeySet {
    QList<Key> keys;
    struct Rejected {
        QByteArray kid;
        Failure reason;
    };
    QList<Rejected> rejected;

    static Result<KeySet> parse(const QByteArray &bytes);
    QList<Key> withKid(QByteArrayView kid) const;
    QList<QByteArray> kids() const;
    QByteArray toJson() const; // public parts, in Okta's member order: kty, alg, kid, use, e, n
};

} // namespace authscope::jose
