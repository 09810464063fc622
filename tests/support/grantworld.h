// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One stub that plays an MCP server, the authorization server in front of it and an identity provider, for journeys by
// grants other than the guide's.
#pragma once

#include "core/http/form.h"
#include "core/jose/proof.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "tests/support/mcpstub.h"

namespace authscope::test {

using namespace Qt::StringLiterals;

inline constexpr QByteArrayView idToken = "id-token-of-the-person-0123456789";
inline constexpr QByteArrayView idJag = "assertion-of-the-identity-provider-0123456789";

inline QString field(const StubRequest &request, QStringView name)
{
    return http::formDecode(request.body).value(name);
}

inline bool is(const StubRequest &request, QByteArrayView path)
{
    return request.target == path || request.target.startsWith(QByteArray(path.toByteArray() + '?'));
}

struct GrantWorld {
    StubServer server;
    bool bound = false;     // the MCP server takes nothing but bound tokens
    bool nonces = false;    // both servers want a nonce
    bool metadata = true;   // there are metadata documents
    bool refuses = false;   // the token endpoint refuses
    QJsonObject more;       // of the authorization server's metadata
    int deviceSeconds = 60; // how long a device's code is good
    int pending = 0;        // how often the device's person has not come yet
    QString granted;        // the scope of the last token request
    QString needed;         // a scope without which tools/call gets 403

    GrantWorld()
    {
        server.setHandler([this](const StubRequest &request) { return answer(request); });
    }

    QByteArray mcp() const { return server.url("/mcp"); }

    StubAnswer answer(const StubRequest &request)
    {
        if (is(request, "/mcp"))
            return mcpServer(request);
        if (is(request, "/idp/token"))
            return StubAnswer::json(
                json::compact({{u"access_token"_s, QString::fromLatin1(idJag)},
                               {u"token_type"_s, u"N_A"_s},
                               {u"issued_token_type"_s, u"urn:ietf:params:oauth:token-type:id-jag"_s}}));
        if (is(request, "/token"))
            return tokenEndpoint(request);
        if (is(request, "/device"))
            return StubAnswer::json(json::compact({{u"device_code"_s, u"the-device-code"_s},
                                                   {u"user_code"_s, u"ABCD-EFGH"_s},
                                                   {u"verification_uri"_s, QString::fromUtf8(server.url("/activate"))},
                                                   {u"expires_in"_s, deviceSeconds},
                                                   {u"interval"_s, 1}}));
        if (is(request, "/register"))
            return StubAnswer::json(R"({"client_id":"registered","redirect_uris":[]})", 201);
        if (is(request, "/revoke"))
            return refuses ? StubAnswer::json(R"({"error":"temporarily_unavailable"})", 503) : StubAnswer::plain(200);
        if (is(request, "/userinfo"))
            return StubAnswer::json(R"({"sub":"ada","name":"A \u001b[31m"})");
        return document(request);
    }

    StubAnswer document(const StubRequest &request) const
    {
        if (!metadata)
            return StubAnswer::plain(404);
        const QString origin = QString::fromUtf8(server.origin());
        if (is(request, "/.well-known/oauth-protected-resource/mcp"))
            return StubAnswer::json(json::compact(
                {{u"resource"_s, QString::fromUtf8(mcp())}, {u"authorization_servers"_s, QJsonArray{origin}}}));
        QJsonObject json{{u"issuer"_s, origin},
                         {u"authorization_endpoint"_s, QString(origin + u"/authorize"_s)},
                         {u"token_endpoint"_s, QString(origin + u"/token"_s)},
                         {u"registration_endpoint"_s, QString(origin + u"/register"_s)},
                         {u"revocation_endpoint"_s, QString(origin + u"/revoke"_s)},
                         {u"userinfo_endpoint"_s, QString(origin + u"/userinfo"_s)},
                         {u"device_authorization_endpoint"_s, QString(origin + u"/device"_s)},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
        for (auto member = more.begin(); member != more.end(); ++member)
            json.insert(member.key(), member.value());
        if (is(request, "/.well-known/oauth-authorization-server"))
            return StubAnswer::json(json::compact(json));
        if (is(request, "/.well-known/oauth-authorization-server/idp")) {
            json.insert("issuer"_L1, QString(origin + u"/idp"_s));
            json.insert("token_endpoint"_L1, QString(origin + u"/idp/token"_s));
            return StubAnswer::json(json::compact(json));
        }
        return StubAnswer::plain(404);
    }

    StubAnswer tokenEndpoint(const StubRequest &request)
    {
        const QString grant = field(request, u"grant_type");
        if (grant.endsWith("device_code"_L1) && pending-- > 0)
            return StubAnswer::json(R"({"error":"authorization_pending"})", 400);
        if (refuses)
            return StubAnswer::json(R"({"error":"invalid_grant","error_description":"not this one"})", 400);
        const QByteArray proof = request.header("dpop");
        if (nonces && jose::decode(proof).payload.value("nonce"_L1).toString() != "as-nonce"_L1)
            return StubAnswer::json(R"({"error":"use_dpop_nonce"})", 400, {{"DPoP-Nonce", "as-nonce"}});
        granted = field(request, u"scope");
        const QJsonObject json{{u"access_token"_s, u"the-access-token-0123456789"_s},
                               {u"refresh_token"_s, u"the-refresh-token-0123456789"_s},
                               {u"token_type"_s, proof.isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                               {u"expires_in"_s, 3600}};
        return StubAnswer::json(json::compact(json));
    }

    StubAnswer mcpServer(const StubRequest &request) const
    {
        const QByteArray prm = server.url("/.well-known/oauth-protected-resource/mcp");
        const QByteArray parameters = metadata ? " resource_metadata=\"" + prm + "\"" : QByteArray(" realm=\"x\"");
        const QByteArray scheme = bound ? "DPoP" : "Bearer";
        const http::Headers challenge{{"WWW-Authenticate", scheme + parameters}};
        if (request.header("authorization") != scheme + " the-access-token-0123456789")
            return StubAnswer::plain(401, challenge);
        if (bound) {
            const jose::Token proof = jose::decode(request.header("dpop"));
            if (proof.payload.value("ath"_L1).toString().toLatin1()
                    != jose::accessTokenHash("the-access-token-0123456789")
                || proof.payload.value("htu"_L1).toString() != QString::fromUtf8(mcp())
                || proof.payload.value("htm"_L1).toString() != QString::fromLatin1(request.method))
                return StubAnswer::plain(401, {{"WWW-Authenticate", "DPoP error=\"invalid_dpop_proof\""}});
            if (nonces && proof.payload.value("nonce"_L1).toString() != "rs-nonce"_L1)
                return StubAnswer::plain(
                    401, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "rs-nonce"}});
        }
        const bool calls = request.json().value("method"_L1).toString() == "tools/call"_L1;
        if (calls && !needed.isEmpty() && !granted.split(u' ').contains(needed))
            return StubAnswer::plain(
                403, {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + needed.toUtf8() + "\""}});
        return mcpAnswer(request);
    }

    QList<StubRequest> at(QByteArrayView path) const
    {
        QList<StubRequest> found;
        for (const StubRequest &request : server.seen())
            if (is(request, path))
                found += request;
        return found;
    }
};

} // namespace authscope::test
