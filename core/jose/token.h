// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/jose knows tokens and keys: it takes bytes and gives verdicts. It must not know HTTP or where keys come from.
#pragma once

#include "core/base/failure.h"
#include "core/jose/key.h"
#include "core/json/lazyobject.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace authscope::jose {

enum class TokenKind {
    Jws,    // three parts, a JSON header
    Jwe,    // five parts, header "enc": only the header can be read
    Opaque, // anything else that may be a token
    Empty
};

// A token taken apart, nothing verified. `problems` lists everything in it that is not as it should be (RFC 7515, 7519,
// 8725), each a sentence. Bytes are as received; the objects are for reading by name.
struct Token {
    TokenKind kind = TokenKind::Empty;
    QByteArray compact;      // after trimming and removing "Bearer " or "Authorization: Bearer "
    QList<QByteArray> parts; // as split at dots
    QByteArray headerBytes;
    QByteArray payloadBytes; // empty for a JWE
    QByteArray signature;
    QJsonObject header;
    json::LazyObject payload;
    QStringList problems;
    // Every part is strict base64url and the header is one JSON object without duplicate names: without that nothing is
    // verified. Parts that are not are still decoded as far as possible, to be shown.
    bool strict = false;
    // The payload is one JSON object without duplicate names.
    bool claims = false;

    QByteArray algorithm() const;
    QByteArray kid() const;
    QString issuer() const;
    QStringList audience() const; // a single string gives one element (RFC 7519 §4.1.3)
    // "scp" (array or string) and "scope" (string or array), whichever is there; Okta writes scp.
    QStringList scopes() const;
    // Seconds since the epoch; nothing if absent or no number.
    std::optional<double> time(const QString &claim) const;
    // What kind of credential it looks like, in plain words: "Okta access token", "Okta ID token", "ID-JAG",
    // "refresh token or authorization code (43 characters)", "Okta API token", "JWT access token (RFC 9068)", …
    QString description() const;
    bool looksLikeIdToken() const;
};

// Never fails: what cannot be read is a problem of the token. Accepts a bare token, a "Bearer …" line, an
// "Authorization: Bearer …" line, surrounding white space and quotes (each noted as a problem). Limit: limits::token.
Token decode(QByteArrayView text);

// Verifies the signature over the first two parts. The algorithm must be the token's own `alg`, be named in `allowed`,
// and suit the key (RFC 8725 §3.1). Symmetric algorithms only with a symmetric key. `crit` and `b64:false` are refused.
// Failure ids: "signature.structure", "signature.algorithm", "signature.key", "signature.crit", "signature.length",
// "signature.mismatch".
Result<void> verifySignature(const Token &token, const Key &key, const QList<Algorithm> &allowed);
QList<Algorithm> asymmetricAlgorithms();

// Signs compactly. Header members are written in the order given by `headerJson`, which must hold the right "alg".
// Failure ids: "sign.header", "sign.key", "sign.failed". The key's own "alg" and "use" are the caller's business here.
Result<QByteArray> sign(const QByteArray &headerJson, const QByteArray &payloadJson, const Key &key,
                        Algorithm algorithm);

enum class Outcome { Passed, Failed, Warned, Skipped };

// One check on a token with its evidence. Ids: "structure", "algorithm", "key", "signature", "issuer", "audience",
// "expiry", "not-before", "issued-at", "type", "scope", "client".
struct Check {
    QString id;
    Outcome outcome = Outcome::Skipped;
    QString title;    // "Signature"
    QString expected; // what should be there; empty if nothing was expected
    QString actual;   // what is there
    QString text;     // one sentence
};
QString outcomeName(Outcome outcome);

// What a token should satisfy; what is not set is not judged but still shown (Outcome::Skipped).
struct Expectations {
    QStringList issuers;   // any of them, byte by byte
    QStringList audiences; // any of them, byte by byte
    QStringList scopes;    // all of them
    QString clientId;      // cid, client_id or azp
    QList<Algorithm> algorithms = asymmetricAlgorithms();
    double leewaySeconds = 0;
    std::optional<QString> type; // header typ, e.g. "at+jwt"
};

// All checks, each on its own: one that fails does not hide the next. `keys` may be null: then the signature is not
// judged. The key is chosen by kid; a token without kid may be tried on every key that serves its algorithm.
QList<Check> verify(const Token &token, const KeySet *keys, const Expectations &expectations, qint64 nowMs);
// True if none failed, the signature and the expiry were judged, and so were the issuer and the audience where any was
// expected.
bool accepted(const QList<Check> &checks);

// What a claim means, for people; empty if unknown. Registered, OpenID Connect and Okta's own (cid, uid, scp, ver…).
QString claimMeaning(const QString &claim);

} // namespace authscope::jose
