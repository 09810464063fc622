// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The last step of v1/token: from a grant to the tokens and the answer, for every kind of grant.
#include "core/base/random.h"
#include "server/authorization/answers.h"
#include "server/authorization/tokenendpoint.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int idTokenMinutes = 60;
constexpr qint64 aheadSeconds = 3600; // of TOKEN_NOT_YET_VALID
constexpr qsizetype cutOff = 10;      // of TOKEN_TRUNCATED

HttpResponse internalError()
{
    return managementError(500, u"E0000009", u"Internal Server Error");
}

} // namespace

Result<jose::Key> TokenEndpoint::signingKey(const AuthorizationServerConfig &server)
{
    KeyRing &ring = m_lab.keys(server.id);
    if (m_lab.isOn("KID_UNKNOWN"))
        return ring.unpublished();
    if (m_lab.isOn("SIG_INVALID"))
        return ring.impostor();
    return ring.active();
}

AccessClaims TokenEndpoint::claimsOf(const Request &request, const Grant &grant) const
{
    const AuthorizationServerConfig &server = request.call.server;
    const qint64 lifetime = qint64(grant.accessMinutes) * 60;
    AccessClaims claims;
    claims.issuer = QString::fromLatin1(m_lab.issuer(server));
    claims.audience = server.isOrgServer() ? claims.issuer : server.audience;
    claims.clientId = request.app.clientId;
    claims.scopes = grant.scopes;
    claims.tokenId = u"AT."_s + QString::fromLatin1(randomToken());
    if (!grant.refreshToken.isEmpty())
        claims.tokenId += u'.' + QString::fromLatin1(grant.grantId);
    claims.issuedAt = m_lab.clock.nowSeconds();
    if (m_lab.isOn("TOKEN_EXPIRED")) // minted, signed and handed out an hour after its end
        claims.issuedAt -= lifetime + 3600;
    if (m_lab.isOn("TOKEN_NOT_YET_VALID")) {
        claims.issuedAt += aheadSeconds;
        claims.notBefore = claims.issuedAt;
    }
    claims.expiresAt = claims.issuedAt + lifetime;
    claims.userId = grant.user ? grant.user->id : QString();
    claims.subject = grant.user ? grant.user->login : request.app.clientId;
    claims.authTime = grant.authTime;
    claims.keyThumbprint = request.keyThumbprint;
    claims.orgServer = server.isOrgServer();
    claims.custom = customClaims(server, grant.scopes, grant.user, false);
    if (!grant.actor.isEmpty())
        claims.custom.append({u"act"_s, QJsonObject{{u"sub"_s, grant.actor}}});
    if (m_lab.isOn("AUD_MULTI"))
        claims.moreAudiences = {u"https://notes-mcp-server.example.com"_s};
    if (m_lab.isOn("MTLS_BOUND")) // RFC 8705 §3.1
        claims.custom.append(
            {u"cnf"_s, QJsonObject{{u"x5t#S256"_s, u"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"_s}}});
    return claims;
}

Result<QByteArray> TokenEndpoint::accessToken(const AccessClaims &claims, const AuthorizationServerConfig &server)
{
    if (m_lab.isOn("TOKEN_OPAQUE"))
        return randomToken();
    const auto key = signingKey(server);
    if (!key)
        return std::unexpected(key.error());
    const auto token = signAccessToken(claims, *key,
                                       {.withoutKid = m_lab.isOn("KID_MISSING"),
                                        .isUnsigned = m_lab.isOn("ALG_NONE"),
                                        .symmetric = m_lab.isOn("ALG_CONFUSION"),
                                        .critical = m_lab.isOn("CRIT_UNSUPPORTED")});
    if (!token || !m_lab.isOn("TOKEN_JWE"))
        return token;
    return encryptedToken(*token);
}

Result<QByteArray> TokenEndpoint::idToken(const Request &request, const Grant &grant, const AccessClaims &claims,
                                          const QByteArray &access)
{
    const AuthorizationServerConfig &server = request.call.server;
    const auto key = signingKey(server);
    if (!key)
        return std::unexpected(key.error());
    IdClaims id;
    id.issuer = claims.issuer;
    id.clientId = claims.clientId;
    id.tokenId = u"ID."_s + QString::fromLatin1(randomToken());
    id.issuedAt = m_lab.clock.nowSeconds();
    id.expiresAt = id.issuedAt + idTokenMinutes * 60;
    id.authTime = grant.authTime;
    id.nonce = grant.nonce;
    id.accessToken = access;
    id.scopes = grant.scopes;
    id.custom = customClaims(server, grant.scopes, grant.user, true);
    const auto token = signIdToken(id, *grant.user, *key);
    if (!token)
        return token;
    AccessClaims known = claims;
    known.tokenId = id.tokenId;
    known.audience = id.clientId;
    known.issuedAt = id.issuedAt;
    known.expiresAt = id.expiresAt;
    m_lab.store.addToken(*token, {known, server.id, grant.grantId, false});
    return token;
}

HttpResponse TokenEndpoint::mint(const Request &request, const Grant &grant, QJsonObject debug)
{
    const Call &call = request.call;
    const AuthorizationServerConfig &server = call.server;
    if (m_lab.isOn("HOOK_FAILED"))
        return refuse(call, request.app.clientId, 400, u"server_error"_s, u"The callback service returned an error."_s,
                      u"inline_hook_failed"_s, debug);
    const AccessClaims claims = claimsOf(request, grant);
    const auto access = accessToken(claims, server);
    if (!access)
        return internalError();
    m_lab.store.addToken(*access, {claims, server.id, grant.grantId, m_lab.isOn("TOKEN_REVOKED")});
    QByteArray id;
    if (grant.user && grant.scopes.contains("openid"_L1) && grant.issuedTokenType.isEmpty()) {
        const auto made = idToken(request, grant, claims, *access);
        if (!made)
            return internalError();
        id = *made;
    }

    const bool incomplete = m_lab.isOn("TOKEN_RESPONSE_INCOMPLETE");
    OrderedObject body;
    if (!incomplete)
        body.add(u"token_type", request.keyThumbprint.isEmpty() ? u"Bearer" : u"DPoP");
    body.add(u"expires_in", qint64(grant.accessMinutes) * 60);
    if (m_lab.isOn("TOKEN_IS_ID_TOKEN") && !id.isEmpty())
        body.add(u"access_token", id); // as a gateway that mixed the two up
    else if (!incomplete)
        body.add(u"access_token", m_lab.isOn("TOKEN_TRUNCATED") ? access->chopped(cutOff) : *access);
    body.add(u"scope", QStringView(grant.scopes.join(u' ')));
    if (!grant.refreshToken.isEmpty())
        body.add(u"refresh_token", grant.refreshToken);
    if (!id.isEmpty())
        body.add(u"id_token", id);
    if (!grant.issuedTokenType.isEmpty())
        body.add(u"issued_token_type", grant.issuedTokenType);
    debug.insert(u"grantedScopes"_s, grant.scopes.join(u' '));
    debug.insert(u"tokenId"_s, claims.tokenId);
    m_lab.log.add({.eventType = server.isOrgServer() ? u"app.oauth2.token.grant"_s : u"app.oauth2.as.token.grant"_s,
                   .success = true,
                   .reason = {},
                   .client = claims.clientId,
                   .actor = grant.user ? grant.user->login : QString(),
                   .server = server.id,
                   .requestId = call.requestId,
                   .debug = std::move(debug)});
    return freshJson(body.json());
}

} // namespace authscope::server
