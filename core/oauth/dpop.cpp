// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/dpop.h"

#include "core/base/clock.h"
#include "core/http/challenge.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

constexpr qsizetype longestNonce = 4096;

// RFC 9449 §8.1: NQCHAR.
bool isNonce(QByteArrayView nonce)
{
    return !nonce.isEmpty() && nonce.size() <= longestNonce && std::ranges::all_of(nonce, [](char c) {
        return uchar(c) > 0x20 && uchar(c) < 0x7f && c != '"' && c != '\\';
    });
}

} // namespace

Result<Dpop::Ptr> Dpop::create(const QStringList &offered)
{
    const bool rsa = !offered.isEmpty() && !offered.contains(u"ES256"_s)
        && std::ranges::any_of(offered,
                               [](const QString &name) { return name.startsWith(u"RS") || name.startsWith(u"PS"); });
    Result<jose::Key> key = rsa ? jose::Key::generateRsa() : jose::Key::generateEc();
    if (!key)
        return std::unexpected(key.error());
    key->setAlgorithm(std::nullopt);
    const Result<jose::Algorithm> algorithm = jose::signingAlgorithm(*key, {}, offered);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return Ptr(new Dpop(std::move(*key), *algorithm));
}

Result<Dpop::Ptr> Dpop::fromPem(const QByteArray &pem)
{
    Result<jose::Key> key = jose::privateKeyFrom(pem);
    if (!key)
        return std::unexpected(key.error());
    const Result<jose::Algorithm> algorithm = jose::signingAlgorithm(*key, {});
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return Ptr(new Dpop(std::move(*key), *algorithm));
}

Result<QByteArray> Dpop::proof(const QByteArray &method, const QByteArray &url, const QByteArray &accessToken) const
{
    return jose::dpopProof(m_key, m_algorithm,
                           {.method = method,
                            .url = url,
                            .accessToken = accessToken,
                            .nonce = m_nonces.value(http::originOf(url)),
                            .nowSeconds = Clock::system().nowSeconds()});
}

bool Dpop::learn(const http::Exchange &exchange)
{
    const QByteArray nonce = exchange.responseHeaders.value("dpop-nonce");
    if (!isNonce(nonce))
        return false;
    QByteArray &kept = m_nonces[http::originOf(exchange.url)];
    const bool isNew = kept != nonce;
    kept = nonce;
    return isNew && wantsDpopNonce(exchange);
}

bool wantsDpopNonce(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None || (exchange.status != 400 && exchange.status != 401))
        return false;
    const http::ChallengeList challenges = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
    const http::Challenge *dpop = challenges.find("DPoP");
    if (dpop && dpop->parameter("error") == "use_dpop_nonce")
        return true;
    const auto json = json::parseObject(exchange.responseBody);
    return json && json->value("error"_L1).toString() == "use_dpop_nonce"_L1;
}

} // namespace authscope::oauth
