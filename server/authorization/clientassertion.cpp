// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/clientassertion.h"

#include <algorithm>
#include <cmath>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSeconds = 3600;
constexpr qint64 leewaySeconds = 30; // between two machines' clocks, for iat only
constexpr qsizetype shortestSecret = 32;

using Refused = std::optional<AssertionRefusal>;

Refused wrongSecret(const App &app, const jose::Token &assertion)
{
    using enum jose::Algorithm;
    for (const QByteArray &secret : app.secrets) {
        if (secret.size() < shortestSecret)
            return AssertionRefusal{u"The client secret is too short to verify a JWT HMAC."_s, u"short_secret"_s};
        const auto key = jose::Key::symmetric(secret);
        if (key && jose::verifySignature(assertion, *key, {HS256, HS384, HS512}))
            return std::nullopt;
    }
    return AssertionRefusal{u"The client_assertion signature is invalid."_s, u"invalid_assertion_signature"_s};
}

Refused wrongKey(const App &app, const jose::Token &assertion)
{
    if (app.keys.isEmpty())
        return AssertionRefusal{
            u"The client does not have a JWKSet configured, but the client_assertion requires one."_s, u"no_jwks"_s};
    const QString kid = QString::fromUtf8(assertion.kid());
    QList<jose::Key> candidates;
    for (const QJsonValue &jwk : app.keys) {
        const auto key = jose::Key::fromJwk(jwk.toObject());
        if (key && (kid.isEmpty() || QString::fromUtf8(key->kid()) == kid))
            candidates.append(*key);
    }
    if (candidates.isEmpty())
        return AssertionRefusal{u"The client_assertion JWT kid is invalid."_s, u"invalid_assertion_kid"_s};
    using enum jose::Algorithm;
    const QList<jose::Algorithm> allowed{RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA};
    const bool fits = std::ranges::any_of(
        candidates, [&](const jose::Key &key) { return jose::verifySignature(assertion, key, allowed).has_value(); });
    if (fits)
        return std::nullopt;
    return AssertionRefusal{u"The client_assertion signature is invalid."_s, u"invalid_assertion_signature"_s};
}

Refused wrongTime(const jose::Token &assertion, qint64 now)
{
    const auto expires = assertion.time(u"exp"_s);
    if (!expires || !std::isfinite(*expires))
        return AssertionRefusal{u"The client_assertion must have an expiration."_s, u"assertion_without_exp"_s};
    if (*expires <= double(now))
        return AssertionRefusal{u"The client_assertion token is expired."_s, u"assertion_expired"_s};
    if (*expires > double(now + longestSeconds + leewaySeconds))
        return AssertionRefusal{u"The client_assertion token has an expiration too far into the future."_s,
                                u"assertion_too_long"_s};
    const auto issued = assertion.time(u"iat"_s);
    if (issued && *issued > double(now + leewaySeconds))
        return AssertionRefusal{u"The client_assertion token must be issued before the current time."_s,
                                u"assertion_in_the_future"_s};
    return std::nullopt;
}

} // namespace

std::optional<AssertionRefusal> refusedAssertion(Lab &lab, const Call &call, const App &app,
                                                 const jose::Token &assertion)
{
    const bool symmetric = assertion.algorithm().startsWith("HS");
    if (const auto refused = symmetric ? wrongSecret(app, assertion) : wrongKey(app, assertion))
        return refused;
    if (assertion.issuer() != app.clientId || assertion.payload.value("sub"_L1).toString() != app.clientId)
        return AssertionRefusal{u"The issuer and the subject of the client_assertion must be the client_id."_s,
                                u"assertion_subject"_s};
    const QByteArray base = lab.base(call.server);
    const QStringList audiences{QString::fromLatin1(lab.origin + call.request.path),
                                QString::fromLatin1(base + "/token"), QString::fromLatin1(lab.issuer(call.server))};
    const QStringList named = assertion.audience();
    if (std::ranges::none_of(named, [&audiences](const QString &name) { return audiences.contains(name); }))
        return AssertionRefusal{
            u"The audience claim for client_assertion must be the endpoint invoked for the request."_s,
            u"assertion_audience"_s};
    const qint64 now = lab.clock.nowSeconds();
    if (const auto refused = wrongTime(assertion, now))
        return refused;
    // Seen once is enough for as long as it could be shown again. Without a jti the whole assertion stands for it.
    const QString jti = assertion.payload.value("jti"_L1).toString();
    const QByteArray identity = jti.isEmpty() ? assertion.compact : jti.toUtf8();
    if (!lab.store.addOnce("assertion " + app.clientId.toLatin1() + ' ' + identity,
                           (longestSeconds + 2 * leewaySeconds) * 1000))
        return AssertionRefusal{u"The client_assertion token has already been used."_s, u"assertion_replayed"_s};
    return std::nullopt;
}

} // namespace authscope::server
