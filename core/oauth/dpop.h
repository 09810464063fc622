// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/jose/proof.h"

#include <QtCore/QHash>

#include <memory>

namespace authscope::oauth {

// One key of a client to which its tokens are bound (RFC 9449), and the nonces that servers gave for it. It lives as long
// as the refresh token: a public client's refresh token is bound to it too (§5). Shared by the token requests and the
// requests with the token; used in one thread.
class Dpop
{
public:
    using Ptr = std::shared_ptr<Dpop>;
    // A new key on P-256, or an RSA key where the server lists algorithms and ES256 is not among them. "sign.algorithm" if
    // there is none in common.
    static Result<Ptr> create(const QStringList &offered = {});
    // The key of tokens that were kept. Fails as jose::Key::fromPem() does.
    static Result<Ptr> fromPem(const QByteArray &pem);

    QByteArray privatePem() const { return m_key.privatePem(); }
    QByteArray thumbprint() const { return m_key.thumbprint(); } // "jkt", RFC 9449 §6.1

    // A new proof for one request, with the last nonce of its origin. With an access token also its hash (§7).
    Result<QByteArray> proof(const QByteArray &method, const QByteArray &url, const QByteArray &accessToken = {}) const;

    // Keeps the nonce that a server sent (§8.2). True where the answer refuses the request only for want of this nonce (§8,
    // §9), so that it may be sent once more with a new proof.
    bool learn(const http::Exchange &exchange);

private:
    Dpop(jose::Key key, jose::Algorithm algorithm) : m_key(std::move(key)), m_algorithm(algorithm) {}

    jose::Key m_key;
    jose::Algorithm m_algorithm;
    QHash<QByteArray, QByteArray> m_nonces; // by origin
};

// Whether an answer says nothing but that a nonce is wanted: of the authorization server (§8) or of the resource (§9).
bool wantsDpopNonce(const http::Exchange &exchange);

} // namespace authscope::oauth
