// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/tokenverifier.h"

#include "core/base/random.h"
#include "core/base/text.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr int rememberedTokens = 4096;
constexpr qsizetype rememberedProofs = 100'000;
constexpr double introspectedSeconds = 60; // how long an introspected token is believed

// One sentence for the client.
QString refusalOf(const jose::Check &check, const jose::Token &token)
{
    if (check.id == "expiry"_L1 && !token.payload.contains("exp"_L1))
        return u"The access token has no expiry (exp)"_s;
    static const QHash<QString, QString> sentences{
        {u"structure"_s, u"The access token is not a well-formed signed JWT"_s},
        {u"algorithm"_s, u"The access token's signature algorithm (alg) is not one that this server accepts"_s},
        {u"key"_s, u"The access token's key (kid) is not one of the authorization server's keys"_s},
        {u"signature"_s, u"The access token's signature does not verify"_s},
        {u"issuer"_s, u"The access token's issuer (iss) is not the one that this server trusts"_s},
        {u"audience"_s, u"The access token's audience (aud) is not this server's"_s},
        {u"expiry"_s, u"The access token has expired (exp)"_s},
        {u"not-before"_s, u"The access token is not valid yet (nbf)"_s},
        {u"issued-at"_s, u"The access token's time of issue (iat) cannot be read"_s},
    };
    return sentences.value(check.id, u"The access token was not accepted"_s);
}

QString clientOf(const jose::Token &token)
{
    for (const QLatin1StringView name : {"cid"_L1, "client_id"_L1, "azp"_L1})
        if (const QString client = token.payload.value(name).toString(); !client.isEmpty())
            return client;
    return {};
}

// The token's words are quoted: whoever made it may have put a log line into a claim.
QString quoted(const QString &value)
{
    return u'"' + elided(visible(value), 200).replace(u'"', u'\'') + u'"';
}

QString quotedList(const QStringList &values)
{
    QStringList all;
    for (const QString &value : values.first(std::min<qsizetype>(values.size(), 20)))
        all += quoted(value);
    return all.join(u", "_s);
}

// FastMCP 4: "Bearer token rejected for client C: audience mismatch (got A, expected B)".
QString logLineOf(const jose::Check &check, const jose::Token &token, const Trust &trust)
{
    const auto mismatch = [](const QString &what, const QString &got, const QString &expected) {
        return u"%1 mismatch (got %2, expected %3)"_s.arg(what, quoted(got), quoted(expected));
    };
    QString reason = check.id;
    if (check.id == "issuer"_L1)
        reason = mismatch(u"issuer"_s, token.issuer(), trust.issuer);
    else if (check.id == "audience"_L1)
        reason = mismatch(u"audience"_s, token.audience().join(u' '), trust.audience);
    else if (check.id == "expiry"_L1)
        reason = u"token expired"_s;
    return u"Bearer token rejected for client %1: %2"_s.arg(quoted(clientOf(token)), reason);
}

Caller callerOf(const jose::Token &token)
{
    Caller caller;
    caller.anonymous = false;
    caller.claims = token.payload;
    caller.scopes = token.scopes();
    caller.expires = token.time(u"exp"_s).value_or(0);
    caller.key = token.issuer() + u'\n' + token.payload.value("sub"_L1).toString() + u'\n' + clientOf(token);
    return caller;
}

// RFC 7662 §2.2: the members are those of a JWT, `scope` is a string.
Caller callerOf(const QJsonObject &introspected)
{
    Caller caller;
    caller.anonymous = false;
    caller.claims = introspected;
    caller.claims.remove(u"active"_s);
    caller.scopes = introspected.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    caller.expires = introspected.value("exp"_L1).toDouble();
    caller.key = introspected.value("iss"_L1).toString() + u'\n' + introspected.value("sub"_L1).toString() + u'\n'
        + introspected.value("client_id"_L1).toString();
    return caller;
}

QString rejected(const QString &client, const QString &reason)
{
    return u"Bearer token rejected for client %1: %2"_s.arg(quoted(client), reason);
}

QList<jose::Algorithm> algorithmsOf(const Trust &trust)
{
    if (trust.algorithms.isEmpty())
        return jose::asymmetricAlgorithms();
    QList<jose::Algorithm> algorithms;
    for (const QString &name : trust.algorithms) {
        if (const auto algorithm = jose::algorithmFromName(name.toLatin1()))
            algorithms.append(*algorithm);
    }
    return algorithms;
}

QString sentenceOf(ProofFault fault)
{
    switch (fault) {
    case ProofFault::NotJwt: return u"The DPoP proof is not a well-formed JWT"_s;
    case ProofFault::Type: return u"The DPoP proof's type (typ) is not dpop+jwt"_s;
    case ProofFault::PrivateKey: return u"The DPoP proof's key (jwk) has private members"_s;
    case ProofFault::NoPublicKey: return u"The DPoP proof has no usable public key (jwk)"_s;
    case ProofFault::Signature: return u"The DPoP proof's signature does not verify"_s;
    case ProofFault::Method: return u"The DPoP proof is for another method (htm)"_s;
    case ProofFault::Url: return u"The DPoP proof is for another URL (htu)"_s;
    case ProofFault::NoTime: return u"The DPoP proof has no time of issue (iat)"_s;
    case ProofFault::Future: return u"The DPoP proof is issued in the future (iat)"_s;
    case ProofFault::Old: return u"The DPoP proof is more than five minutes old (iat)"_s;
    case ProofFault::TokenHash: return u"The DPoP proof is for another access token (ath)"_s;
    }
    return {};
}

Refusal badProof(const QString &told)
{
    Refusal refusal{told, u"DPoP proof rejected: "_s + told, "invalid_dpop_proof"_ba, true, {}, {}};
    return refusal;
}

} // namespace

TokenVerifier::TokenVerifier(Trust trust, const Clock *clock, QObject *parent)
    : QObject(parent), m_trust(std::move(trust)), m_clock(clock), m_keys(m_trust.jwksUri, m_trust.caFile, clock),
      m_introspection(m_trust.introspection, m_trust.caFile), m_nonces(randomBytes(32)), m_passed(rememberedTokens)
{
    m_keys.setKept(m_trust.keepsKeys);
    connect(&m_keys, &KeySource::changed, this, &TokenVerifier::forget);
}

CallerPtr TokenVerifier::remembered(const QByteArray &digest)
{
    const CallerPtr *found = m_passed.object(digest);
    if (!found)
        return nullptr;
    const double now = double(m_clock->nowMs()) / 1000;
    const Caller &caller = **found;
    if ((caller.expires > 0 && now > caller.expires + m_trust.leewaySeconds)
        || (caller.goodUntil > 0 && now > caller.goodUntil)) {
        m_passed.remove(digest);
        return nullptr;
    }
    return *found;
}

void TokenVerifier::verify(const Presented &presented, Callback callback)
{
    const QByteArray digest = QCryptographicHash::hash(presented.token, QCryptographicHash::Sha256);
    // What is known of the token is one question, how it is presented another, asked each time.
    const Callback bound = [this, presented, callback = std::move(callback)](const CallerPtr &caller,
                                                                             const Refusal &refusal) {
        if (!caller) {
            callback(nullptr, refusal);
            return;
        }
        const auto refused = judgedBinding(*caller, presented);
        callback(refused ? nullptr : caller, refused.value_or(Refusal()));
    };
    if (const CallerPtr caller = remembered(digest)) {
        bound(caller, {});
        return;
    }
    const jose::Token decoded = jose::decode(presented.token);
    // decode() is kind to what people paste; a header field gets no such kindness.
    if (decoded.kind == jose::TokenKind::Jws && decoded.compact == presented.token)
        verifyJwt(decoded, digest, bound);
    else if (m_introspection.isConfigured() && decoded.compact == presented.token)
        introspect(presented.token, digest, bound);
    else
        bound(nullptr,
              {decoded.kind == jose::TokenKind::Jwe
                   ? u"The access token is encrypted (JWE), and this server has no key for it"_s
                   : u"The access token is not a well-formed signed JWT"_s});
}

void TokenVerifier::verifyJwt(const jose::Token &token, const QByteArray &digest, const Callback &callback)
{
    m_keys.keysFor(token.kid(), [this, token, digest, callback](const jose::KeySet *keys, const Failure &) {
        if (keys)
            judge(token, digest, keys, callback);
        else
            callback(nullptr,
                     {u"The access token's signature cannot be checked, because this server has no keys of the "
                      "authorization server"_s});
    });
}

void TokenVerifier::introspect(const QByteArray &token, const QByteArray &digest, const Callback &callback)
{
    m_introspection.ask(token, [this, digest, callback](const Result<QJsonObject> &answer) {
        if (!answer) {
            callback(nullptr,
                     {u"The access token cannot be checked, because this server's introspection of it failed"_s,
                      answer.error().what});
            return;
        }
        if (!answer->value("active"_L1).toBool()) {
            callback(nullptr,
                     {u"The access token is not active (introspection)"_s,
                      rejected({}, u"introspection says that the token is not active"_s)});
            return;
        }
        const auto differs = [&answer](QLatin1StringView name, const QString &expected) {
            const QJsonValue value = answer->value(name);
            const QStringList values = value.isArray() ? value.toVariant().toStringList()
                                                       : QStringList{value.toString()};
            return !expected.isEmpty() && !value.isUndefined() && !values.contains(expected);
        };
        // Any token of the authorization server may be active, a refresh token too: only one that says for whom it is
        // counts (RFC 7662 §4, MCP: tokens are for this server).
        const QString type = answer->value("token_type"_L1).toString(u"Bearer"_s);
        const bool forSomebody = m_trust.audience.isEmpty() || answer->contains("aud"_L1);
        if (!forSomebody || (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0 && type != "DPoP"_L1)) {
            callback(nullptr,
                     {u"The token is not an access token for this server (introspection)"_s,
                      rejected(answer->value("client_id"_L1).toString(),
                               u"introspection names no audience, or another type of token"_s)});
            return;
        }
        if (differs("iss"_L1, m_trust.issuer) || differs("aud"_L1, m_trust.audience)) {
            callback(nullptr,
                     {u"The access token's issuer (iss) or audience (aud) is not what this server expects"_s,
                      rejected(answer->value("client_id"_L1).toString(), u"issuer or audience mismatch"_s)});
            return;
        }
        callback(keep(digest, callerOf(*answer)), {});
    });
}

CallerPtr TokenVerifier::keep(const QByteArray &digest, Caller caller)
{
    if (m_introspection.isConfigured())
        caller.goodUntil = double(m_clock->nowMs()) / 1000 + introspectedSeconds;
    if (m_trust.scopeClaimOnly)
        caller.scopes = caller.claims.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    auto kept = std::make_shared<const Caller>(std::move(caller));
    m_passed.insert(digest, new CallerPtr(kept));
    return kept;
}

// The first check that failed, in FastMCP's words.
std::optional<Refusal> TokenVerifier::judgedClaims(const jose::Token &token) const
{
    const QString client = clientOf(token);
    const auto refuse = [&client](const QString &told, const QString &reason) {
        return Refusal{told, rejected(client, reason)};
    };
    if (!m_trust.type.isEmpty() && token.header.value("typ"_L1).toString() != m_trust.type)
        return refuse(u"The access token's type (typ) is not the one that this server takes"_s,
                      u"type mismatch (got %1, expected %2)"_s.arg(quoted(token.header.value("typ"_L1).toString()),
                                                                   quoted(m_trust.type)));
    if (m_trust.oneAudience && token.payload.value("aud"_L1).isArray())
        return refuse(
            u"The access token's audience (aud) is not this server's"_s,
            u"audience mismatch (got [%1], expected %2)"_s.arg(quotedList(token.audience()), quoted(m_trust.audience)));
    if (m_trust.needsClientId && !token.payload.value("client_id"_L1).isString())
        return refuse(u"The access token has no client id (client_id)"_s, u"no client_id claim"_s);
    if (m_trust.subjectIsUserId && !token.payload.value("sub"_L1).toString().startsWith("00u"_L1))
        return refuse(u"The access token's subject (sub) is nobody that this server knows"_s,
                      u"unknown subject %1"_s.arg(quoted(token.payload.value("sub"_L1).toString())));
    const QStringList scopes = m_trust.scopeClaimOnly
        ? token.payload.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts)
        : token.scopes();
    const bool lacking = std::ranges::any_of(m_trust.scopes,
                                             [&scopes](const QString &scope) { return !scopes.contains(scope); });
    if (lacking) {
        Refusal refusal = refuse(
            u"Authentication failed. The provided bearer token is invalid, expired, or no longer "
            "recognized by the server"_s,
            u"missing required scopes (has [%1], requires [%2])"_s.arg(quotedList(scopes), quotedList(m_trust.scopes)));
        refusal.scope = m_trust.scopes.join(u' ');
        return refusal;
    }
    return std::nullopt;
}

void TokenVerifier::judge(const jose::Token &token, const QByteArray &digest, const jose::KeySet *keys,
                          const Callback &callback)
{
    jose::Expectations expectations;
    if (!m_trust.issuer.isEmpty())
        expectations.issuers = {m_trust.issuer};
    if (!m_trust.audience.isEmpty())
        expectations.audiences = {m_trust.audience};
    expectations.algorithms = algorithmsOf(m_trust);
    expectations.leewaySeconds = m_trust.leewaySeconds;
    if (m_trust.needsKeyId && token.kid().isEmpty() && keys->keys.size() > 1) {
        callback(nullptr,
                 {u"The access token names no key (kid), and there are several"_s,
                  rejected(clientOf(token), u"no kid, and several keys"_s)});
        return;
    }
    const QList<jose::Check> checks = jose::verify(token, keys, expectations, m_clock->nowMs());
    if (!jose::accepted(checks)) {
        for (const jose::Check &check : checks) {
            if (check.outcome == jose::Outcome::Failed) {
                callback(nullptr, {refusalOf(check, token), logLineOf(check, token, m_trust)});
                return;
            }
        }
        callback(nullptr, {u"The access token was not accepted"_s});
        return;
    }
    if (const auto refused = judgedClaims(token)) {
        callback(nullptr, *refused);
        return;
    }
    if (m_trust.introspection.always)
        introspect(token.compact, digest, callback);
    else
        callback(keep(digest, callerOf(token)), {});
}

// RFC 7800, RFC 9449 §7.1, RFC 8705 §3: a bound token is no bearer token.
std::optional<Refusal> TokenVerifier::judgedBinding(const Caller &caller, const Presented &presented)
{
    const QJsonValue binding = caller.claims.value("cnf"_L1);
    const QByteArray thumbprint = binding["jkt"_L1].toString().toLatin1();
    const auto refuse = [](const QString &told, const QString &reason) {
        return Refusal{told, u"Bearer token rejected: "_s + reason, "invalid_token"_ba, true, {}, {}};
    };
    if (!binding.isUndefined() && thumbprint.isEmpty()) {
        Refusal refusal = refuse(u"The access token is bound to a key (cnf) and cannot be used as a bearer token; this "
                                 "server takes no client certificates"_s,
                                 u"bound to a certificate or another key (cnf)"_s);
        refusal.dpop = false;
        return refusal;
    }
    if (thumbprint.isEmpty() && presented.withProof)
        return refuse(u"The access token is not bound to a key (cnf) and cannot be used with DPoP"_s,
                      u"presented with DPoP, but not bound"_s);
    if (thumbprint.isEmpty() && m_trust.needsProof)
        return refuse(u"This server takes only access tokens that are bound to a key (DPoP)"_s,
                      u"not bound to a key (cnf)"_s);
    if (thumbprint.isEmpty())
        return std::nullopt;
    if (!presented.withProof)
        return refuse(u"The access token is bound to a key (cnf) and cannot be used as a bearer token"_s,
                      u"bound to a key (cnf), presented without DPoP"_s);
    return judgedProof(thumbprint, presented);
}

std::optional<Refusal> TokenVerifier::judgedProof(const QByteArray &thumbprint, const Presented &presented)
{
    if (presented.proofs.size() != 1)
        return badProof(presented.proofs.isEmpty() ? u"The DPoP proof is missing"_s
                                                   : u"There is more than one DPoP proof"_s);
    const qint64 now = m_clock->nowSeconds();
    const auto proof = readProof(presented.proofs.first(), {presented.method, presented.url, now, presented.token});
    if (!proof)
        return badProof(sentenceOf(proof.error()));
    if (proof->thumbprint != thumbprint) {
        Refusal refusal = badProof(u"The DPoP proof is signed with another key than the access token is bound to"_s);
        refusal.error = "invalid_token"_ba;
        return refusal;
    }
    if (!m_nonces.accepts(proof->nonce, now)) {
        Refusal refusal{u"A nonce of this server is needed in the DPoP proof"_s, {}, "use_dpop_nonce"_ba, true, {}, {}};
        refusal.nonce = m_nonces.current(now);
        return refusal;
    }
    if (proof->id.isEmpty() || !isNew(thumbprint + ' ' + proof->id))
        return badProof(proof->id.isEmpty() ? u"The DPoP proof has no id (jti)"_s
                                            : u"The DPoP proof has been used before (jti)"_s);
    return std::nullopt;
}

bool TokenVerifier::isNew(const QByteArray &proofId)
{
    const qint64 now = m_clock->nowSeconds();
    const QByteArray digest = QCryptographicHash::hash(proofId, QCryptographicHash::Sha256);
    if (m_proofs.value(digest) > now)
        return false;
    if (m_proofs.size() >= rememberedProofs) {
        m_proofs.removeIf([now](const auto &entry) { return entry.value() <= now; });
        if (m_proofs.size() >= rememberedProofs)
            return false; // full of what must not be forgotten yet: refusing is the safe answer
    }
    m_proofs.insert(digest, now + proofLifetimeSeconds + proofFutureSeconds);
    return true;
}

} // namespace authscope::server
