// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/tokenqueries.h"

#include "server/authorization/answers.h"
#include "server/authorization/clientauthentication.h"
#include "server/authorization/dpop.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

bool isAlive(const Lab &lab, const IssuedToken &token)
{
    return !token.revoked && lab.clock.nowSeconds() < token.claims.expiresAt;
}

QString usernameOf(const Lab &lab, const QString &userId)
{
    const User *user = lab.org().userById(userId);
    return user ? user->login : QString();
}

QByteArray describedAccess(const Lab &lab, const AccessClaims &claims)
{
    OrderedObject object;
    object.addFlag(u"active", true).add(u"token_type", claims.keyThumbprint.isEmpty() ? u"Bearer" : u"DPoP");
    object.add(u"scope", QStringView(claims.scopes.join(u' '))).add(u"client_id", claims.clientId);
    if (!claims.userId.isEmpty())
        object.add(u"username", QStringView(usernameOf(lab, claims.userId)));
    object.add(u"exp", claims.expiresAt).add(u"iat", claims.issuedAt).add(u"sub", claims.subject);
    object.add(u"aud", claims.audience).add(u"iss", claims.issuer).add(u"jti", claims.tokenId);
    if (!claims.userId.isEmpty())
        object.add(u"uid", claims.userId);
    if (!claims.keyThumbprint.isEmpty())
        object.addRaw(u"cnf", OrderedObject().add(u"jkt", claims.keyThumbprint).json());
    return object.json();
}

// A refresh token is described without using it, so neither its window nor its rotation is touched.
QByteArray describedRefresh(const Lab &lab, const RefreshFamily &family)
{
    OrderedObject object;
    object.addFlag(u"active", true).add(u"scope", QStringView(family.scopes.join(u' ')));
    object.add(u"client_id", family.clientId).add(u"username", QStringView(usernameOf(lab, family.userId)));
    if (family.expiresMs > 0)
        object.add(u"exp", family.expiresMs / 1000);
    object.add(u"sub", QStringView(usernameOf(lab, family.userId))).add(u"uid", family.userId);
    return object.json();
}

bool isAlive(const Lab &lab, const RefreshFamily &family, const QByteArray &clear)
{
    const qint64 now = lab.clock.nowMs();
    const QByteArray hash = secretHash(clear);
    const bool current = hash == family.currentHash || (hash == family.previousHash && now <= family.previousUntilMs);
    return current && !family.revoked && (family.expiresMs == 0 || now < family.expiresMs)
        && (family.windowMs == 0 || now - family.lastUsedMs < family.windowMs);
}

HttpResponse challenge(int status, const QByteArray &error, const QByteArray &description,
                       const QByteArray &scheme = "Bearer ")
{
    HttpResponse response;
    response.status = status;
    response.headers = {
        {"Cache-Control"_ba, "no-cache, no-store"_ba},
        {"WWW-Authenticate"_ba, scheme + "error=\"" + error + "\", error_description=\"" + description + '"'}};
    return response;
}

} // namespace

HttpResponse introspectAnswer(Lab &lab, const Call &call)
{
    const http::Form form = call.request.form();
    const auto app = authenticateClient(lab, call, form);
    if (!app)
        return app.error();
    const QByteArray clear = form.value(u"token").toLatin1();
    if (clear.isEmpty())
        return oauthError(400, u"invalid_request", u"The 'token' parameter is required.");
    if (const IssuedToken *token = lab.store.token(clear)) {
        if (token->serverId == call.server.id && isAlive(lab, *token))
            return freshJson(describedAccess(lab, token->claims));
    } else if (const RefreshFamily *family = lab.store.familyOf(clear)) {
        if (family->serverId == call.server.id && family->clientId == (*app)->clientId && isAlive(lab, *family, clear))
            return freshJson(describedRefresh(lab, *family));
    }
    return freshJson(R"({"active":false})"_ba);
}

HttpResponse revokeAnswer(Lab &lab, const Call &call)
{
    const http::Form form = call.request.form();
    const auto app = authenticateClient(lab, call, form);
    if (!app)
        return app.error();
    const QByteArray clear = form.value(u"token").toLatin1();
    if (clear.isEmpty())
        return oauthError(400, u"invalid_request", u"The 'token' parameter is required.");
    QString what;
    IssuedToken *token = lab.store.token(clear);
    if (token && token->claims.clientId == (*app)->clientId && token->serverId == call.server.id) {
        token->revoked = true;
        what = u"access_token"_s;
    } else if (const RefreshFamily *family = lab.store.familyOf(clear);
               family && family->clientId == (*app)->clientId && family->serverId == call.server.id) {
        lab.store.revokeGrant(family->grantId);
        what = u"refresh_token"_s;
    }
    if (!what.isEmpty())
        lab.log.add({.eventType = u"app.oauth2.as.token.revoke"_s,
                     .success = true,
                     .reason = {},
                     .client = (*app)->clientId,
                     .actor = {},
                     .server = call.server.id,
                     .requestId = call.requestId,
                     .debug = {{u"kind"_s, what}}});
    HttpResponse response;
    response.headers = {{"Cache-Control"_ba, "no-cache, no-store"_ba}};
    return response;
}

HttpResponse userinfoAnswer(Lab &lab, const Call &call)
{
    const QByteArray header = call.request.headers.value("Authorization");
    const qsizetype space = header.indexOf(' ');
    const QByteArray scheme = header.first(std::max<qsizetype>(space, 0)).toLower();
    const QByteArray clear = header.sliced(space + 1).trimmed();
    const IssuedToken *token = scheme == "bearer" || scheme == "dpop" ? lab.store.token(clear) : nullptr;
    const bool usable = token && token->serverId == call.server.id && isAlive(lab, *token)
        && token->claims.tokenId.startsWith("AT."_L1) && token->claims.keyThumbprint.isEmpty() == (scheme == "bearer");
    if (usable && scheme == "dpop") {
        const AccessClaims claims = token->claims; // the store takes the proof's id in
        const auto proof = checkProof(lab, call.request, lab.base(call.server) + "/userinfo", true, clear);
        if (!proof || *proof != claims.keyThumbprint) {
            HttpResponse response = challenge(401, proof ? "invalid_token"_ba : proof.error().error.toLatin1(),
                                              proof ? "The access token is bound to another key"_ba
                                                    : proof.error().description.toLatin1(),
                                              "DPoP algs=\"RS256 RS384 RS512 ES256 ES384 ES512\", ");
            if (!proof && !proof.error().nonce.isEmpty())
                response.headers.set("DPoP-Nonce"_ba, proof.error().nonce);
            return response;
        }
        token = lab.store.token(clear);
    }
    const User *user = usable ? lab.org().userById(token->claims.userId) : nullptr;
    if (!usable || (!user && !token->claims.userId.isEmpty()))
        return challenge(401, "invalid_token", "The access token is invalid");
    const QStringList &scopes = token->claims.scopes;
    if (!user || !scopes.contains("openid"_L1))
        return challenge(403, "insufficient_scope",
                         "The access token must provide access to at least one of these "
                         "scopes - profile, email, address or phone");
    OrderedObject object;
    object.add(u"sub", user->id);
    if (scopes.contains("profile"_L1)) {
        object.add(u"name", QStringView(user->name())).add(u"preferred_username", user->login);
        object.add(u"given_name", user->givenName).add(u"family_name", user->familyName);
    }
    if (scopes.contains("email"_L1))
        object.add(u"email", user->email).addFlag(u"email_verified", true);
    if (scopes.contains("groups"_L1))
        object.add(u"groups", user->groups);
    return freshJson(object.json());
}

} // namespace authscope::server
