// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/certificates.h"

#include "core/jose/opensslhandles.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

using Certificate = std::unique_ptr<X509, jose::Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, jose::Release<X509_EXTENSION_free>>;

constexpr long day = 24 * 3600;

std::unexpected<Failure> failed(const QString &step)
{
    return fail(u"certificate.failed"_s, u"A certificate could not be made: %1 failed."_s.arg(step));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

QByteArray pemOf(X509 *certificate)
{
    const jose::BioPtr bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray derOf(X509 *certificate)
{
    const jose::BioPtr bio(BIO_new(BIO_s_mem()));
    return bio && i2d_X509_bio(bio.get(), certificate) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray pemOf(EVP_PKEY *key)
{
    const jose::BioPtr bio(BIO_new(BIO_s_mem()));
    const bool written = bio && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? contentOf(bio.get()) : QByteArray();
}

bool addExtension(X509 *certificate, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    unsigned char bytes[8] = {};
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    uint64_t number = 0;
    for (const unsigned char byte : bytes)
        number = number << 8U | byte;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1U | 1U) == 1;
}

struct Wanted {
    const char *name;
    long from = -30 * day; // seconds from now
    long until = 30 * day;
    bool authority = false;
    const char *hosts = nullptr; // of subjectAltName
    QByteArray issuerUrl = {};   // of authorityInfoAccess
};

// Signed by `issuer` with its key; by itself if there is none.
Certificate make(const Wanted &wanted, EVP_PKEY *own, X509 *issuer, EVP_PKEY *issuersKey)
{
    Certificate certificate(X509_new());
    if (!certificate)
        return nullptr;
    X509 *raw = certificate.get();
    X509_NAME *name = X509_get_subject_name(raw);
    const auto *text = reinterpret_cast<const unsigned char *>(wanted.name);
    const bool made = X509_set_version(raw, X509_VERSION_3) == 1 && setSerial(raw)
        && X509_gmtime_adj(X509_getm_notBefore(raw), wanted.from)
        && X509_gmtime_adj(X509_getm_notAfter(raw), wanted.until) && X509_set_pubkey(raw, own) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
        && X509_set_issuer_name(raw, issuer ? X509_get_subject_name(issuer) : name) == 1;
    if (!made)
        return nullptr;
    const char *basic = wanted.authority ? "critical,CA:TRUE" : "critical,CA:FALSE";
    const char *usage = wanted.authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature";
    const bool extended = addExtension(raw, issuer ? issuer : raw, NID_basic_constraints, basic)
        && addExtension(raw, issuer ? issuer : raw, NID_key_usage, usage)
        && (!wanted.hosts || addExtension(raw, issuer ? issuer : raw, NID_subject_alt_name, wanted.hosts))
        && (wanted.issuerUrl.isEmpty()
            || addExtension(raw, issuer ? issuer : raw, NID_info_access,
                            QByteArray("caIssuers;URI:" + wanted.issuerUrl).constData()));
    if (!extended || X509_sign(raw, issuersKey ? issuersKey : own, EVP_sha256()) == 0)
        return nullptr;
    return certificate;
}

} // namespace

Result<FaultyCertificate> makeFaultyCertificate(CertificateFault fault, const QByteArray &intermediateUrl)
{
    const jose::PkeyPtr authoritysKey(EVP_EC_gen("P-256"));
    const jose::PkeyPtr intermediatesKey(EVP_EC_gen("P-256"));
    const jose::PkeyPtr key(EVP_EC_gen("P-256"));
    if (!authoritysKey || !intermediatesKey || !key)
        return failed(u"making its key"_s);
    const Certificate authority = make({.name = "Authscope lab authority", .authority = true}, authoritysKey.get(),
                                       nullptr, nullptr);
    if (!authority)
        return failed(u"signing its authority"_s);
    Wanted wanted{.name = "Authscope lab", .hosts = "IP:127.0.0.1,IP:::1,DNS:localhost"};
    X509 *issuer = authority.get();
    EVP_PKEY *issuersKey = authoritysKey.get();
    Certificate intermediate;
    switch (fault) {
    case CertificateFault::Nothing: break;
    case CertificateFault::SelfSigned:
        issuer = nullptr;
        issuersKey = nullptr;
        break;
    case CertificateFault::Expired: wanted.until = -day; break;
    case CertificateFault::OtherHost: wanted.hosts = "DNS:calculator.example.com"; break;
    case CertificateFault::IntermediateMissing:
        intermediate = make({.name = "Authscope lab intermediate", .authority = true}, intermediatesKey.get(), issuer,
                            issuersKey);
        if (!intermediate)
            return failed(u"signing its intermediate"_s);
        issuer = intermediate.get();
        issuersKey = intermediatesKey.get();
        wanted.issuerUrl = intermediateUrl;
        break;
    }
    const Certificate certificate = make(wanted, key.get(), issuer, issuersKey);
    if (!certificate)
        return failed(u"signing it"_s);
    FaultyCertificate made{.certificate = pemOf(certificate.get()),
                           .key = pemOf(key.get()),
                           .authority = pemOf(authority.get()),
                           .intermediate = intermediate ? derOf(intermediate.get()) : QByteArray()};
    if (made.certificate.isEmpty() || made.key.isEmpty() || made.authority.isEmpty()
        || (intermediate && made.intermediate.isEmpty()))
        return failed(u"writing it"_s);
    return made;
}

} // namespace authscope::server
