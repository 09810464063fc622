// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/tokenverifier.h"

#include "core/base/text.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr int rememberedTokens = 4096;

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

CallerPtr callerOf(const jose::Token &token)
{
    auto caller = std::make_shared<Caller>();
    caller->anonymous = false;
    caller->claims = token.payload;
    caller->scopes = token.scopes();
    caller->expires = token.time(u"exp"_s).value_or(0);
    caller->key = token.issuer() + u'\n' + token.payload.value("sub"_L1).toString() + u'\n' + clientOf(token);
    return caller;
}

} // namespace

TokenVerifier::TokenVerifier(Trust trust, const Clock *clock, QObject *parent)
    : QObject(parent), m_trust(std::move(trust)), m_clock(clock), m_keys(m_trust.jwksUri, m_trust.caFile, clock),
      m_passed(rememberedTokens)
{
    connect(&m_keys, &KeySource::changed, this, &TokenVerifier::forget);
}

CallerPtr TokenVerifier::remembered(const QByteArray &token)
{
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const CallerPtr *found = m_passed.object(digest);
    if (!found)
        return nullptr;
    if (double(m_clock->nowMs()) / 1000 > (*found)->expires + m_trust.leewaySeconds) {
        m_passed.remove(digest);
        return nullptr;
    }
    return *found;
}

void TokenVerifier::verify(const QByteArray &token, Callback callback)
{
    jose::Token decoded = jose::decode(token);
    // decode() is kind to what people paste; a header field gets no such kindness.
    if (decoded.kind != jose::TokenKind::Jws || decoded.compact != token) {
        callback(nullptr,
                 {decoded.kind == jose::TokenKind::Jwe
                      ? u"The access token is encrypted (JWE), and this server has no key for it"_s
                      : u"The access token is not a well-formed signed JWT"_s,
                  {}});
        return;
    }
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const QByteArray kid = decoded.kid();
    m_keys.keysFor(
        kid,
        [this, decoded = std::move(decoded), digest, callback = std::move(callback)](const jose::KeySet *keys,
                                                                                     const Failure &) {
            if (keys)
                judge(decoded, digest, keys, callback);
            else
                callback(nullptr,
                         {u"The access token's signature cannot be checked, because this server has no keys of the "
                          "authorization server"_s,
                          {}});
        });
}

void TokenVerifier::judge(const jose::Token &token, const QByteArray &digest, const jose::KeySet *keys,
                          const Callback &callback)
{
    jose::Expectations expectations;
    if (!m_trust.issuer.isEmpty())
        expectations.issuers = {m_trust.issuer};
    if (!m_trust.audience.isEmpty())
        expectations.audiences = {m_trust.audience};
    expectations.leewaySeconds = m_trust.leewaySeconds;
    const QList<jose::Check> checks = jose::verify(token, keys, expectations, m_clock->nowMs());
    if (!jose::accepted(checks)) {
        for (const jose::Check &check : checks) {
            if (check.outcome == jose::Outcome::Failed) {
                callback(nullptr, {refusalOf(check, token), logLineOf(check, token, m_trust)});
                return;
            }
        }
        callback(nullptr, {u"The access token was not accepted"_s, {}});
        return;
    }
    // RFC 9449 §7.1, RFC 7800: a bound token is no bearer token, and this server takes no proofs.
    if (token.payload.contains("cnf"_L1)) {
        callback(nullptr,
                 {u"The access token is bound to a key (cnf) and cannot be used as a bearer token"_s,
                  u"Bearer token rejected for client %1: bound to a key (cnf)"_s.arg(quoted(clientOf(token)))});
        return;
    }
    const CallerPtr caller = callerOf(token);
    m_passed.insert(digest, new CallerPtr(caller));
    callback(caller, {});
}

} // namespace authscope::server
