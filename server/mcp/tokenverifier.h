// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/jose/token.h"
#include "server/dpop/proof.h"
#include "server/mcp/introspection.h"
#include "server/mcp/keysource.h"

#include <QtCore/QCache>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace authscope::server {

// Who calls, as a verified token says. Without a token (an open server) everything is empty.
struct Caller {
    QString key; // issuer, subject and client: what a session is bound to
    QStringList scopes;
    QJsonObject claims;
    double expires = 0;   // seconds since the epoch; 0: not known
    double goodUntil = 0; // when an introspected token is asked about again; 0: not introspected
    bool anonymous = true;
};
using CallerPtr = std::shared_ptr<const Caller>;

// What is expected of a token. Empty: not judged.
struct Trust {
    QString issuer;
    QString audience;
    QByteArray jwksUri;
    QString caFile; // for fetching the keys
    double leewaySeconds = 0;
    QStringList algorithms; // names of `alg`; empty: every asymmetric one
    // What stricter or narrower verifiers than FastMCP's do.
    QString type;                 // of the header (RFC 9068 §4: "at+jwt"); empty: any, as Okta's tokens have none
    bool needsClientId = false;   // RFC 9068 §2.2: client_id must be there, Okta's cid is not enough
    bool oneAudience = false;     // `aud` is compared as one string
    bool scopeClaimOnly = false;  // reads `scope`, not Okta's `scp`
    bool subjectIsUserId = false; // knows its people by Okta's ids (00u…)
    bool needsKeyId = false;      // a token without kid is refused where there are several keys
    bool needsProof = false;      // takes DPoP-bound tokens only
    bool keepsKeys = false;       // never fetches keys again
    QStringList scopes;           // without them the token is no good (401), as FastMCP's required_scopes have it
    IntrospectionOptions introspection;
    bool operator==(const Trust &) const = default;
};

// A token as it was presented.
struct Presented {
    QByteArray token;
    bool withProof = false;   // under the DPoP scheme (RFC 9449 §7.1)
    QList<QByteArray> proofs; // values of the DPoP field
    QByteArray method;
    QByteArray url; // as the client knows it
};

// Why a token was not taken. `told` names the check to the client, without the claim's value: who holds a token can read
// it, others need not. `logged` is for the operator, with the values, in the words of FastMCP 4.
struct Refusal {
    QString told;
    QString logged;
    QByteArray error = QByteArrayLiteral("invalid_token"); // RFC 6750 §3.1, RFC 9449 §7.1
    bool dpop = false;                                     // the challenge is one for DPoP
    QByteArray nonce;                                      // for the DPoP-Nonce field
    QString scope;                                         // that the token lacks
};

// Judges access tokens as FastMCP's JWTVerifier does, plus nbf, the algorithm list, DPoP with nonces (RFC 9449 §7, §9),
// introspection for what is no JWT (RFC 7662), and a reason for each refusal (RFC 7519 §7.2, RFC 8725, RFC 9068 §4). A
// token that passed is remembered by its SHA-256 until it expires or the keys change; a proof is judged each time. One
// that was introspected is asked about again after a minute. Owned by the server.
class TokenVerifier : public QObject
{
    Q_OBJECT
public:
    // The caller, or null and why.
    using Callback = std::function<void(CallerPtr caller, const Refusal &refusal)>;

    TokenVerifier(Trust trust, const Clock *clock, QObject *parent = nullptr);

    const Trust &trust() const { return m_trust; }
    KeySource &keys() { return m_keys; }

    // Called back at once where nothing has to be fetched.
    void verify(const Presented &presented, Callback callback);
    void forget() { m_passed.clear(); }

private:
    // The caller of a token that passed before, or null.
    CallerPtr remembered(const QByteArray &digest);
    void verifyJwt(const jose::Token &token, const QByteArray &digest, const Callback &callback);
    void introspect(const QByteArray &token, const QByteArray &digest, const Callback &callback);
    void judge(const jose::Token &token, const QByteArray &digest, const jose::KeySet *keys, const Callback &callback);
    std::optional<Refusal> judgedClaims(const jose::Token &token) const;
    CallerPtr keep(const QByteArray &digest, Caller caller);
    // Whether the token may be used in the way it was presented.
    std::optional<Refusal> judgedBinding(const Caller &caller, const Presented &presented);
    std::optional<Refusal> judgedProof(const QByteArray &thumbprint, const Presented &presented);
    bool isNew(const QByteArray &proofId);

    Trust m_trust;
    const Clock *m_clock;
    KeySource m_keys;
    Introspection m_introspection;
    DpopNonces m_nonces;
    QCache<QByteArray, CallerPtr> m_passed;
    QHash<QByteArray, qint64> m_proofs; // seen, and until when they are remembered (seconds)
};

} // namespace authscope::server
