// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

// The guide's server: JWTVerifier alone, and a redirect of the root metadata to Okta's.
inline CaseBuilder guideDiscovery()
{
    const QString inserted = org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s;
    CaseBuilder builder;
    builder
        .reach(
            "Bearer error=\"invalid_token\", error_description=\"Authentication failed. The provided bearer token is "
            "invalid, expired, or no longer recognized by the server.\"")
        .resourceMissing()
        .add(Hop(Leg::ServerMetadata, "GET", mcpOrigin + u"/.well-known/oauth-authorization-server"_s)
                 .status(307)
                 .header("Location", inserted.toUtf8()))
        .add(Hop(Leg::ServerMetadata, "GET", inserted).from(builder.last()).status(200).json(serverMetadata()));
    builder.edit().issuer = iss;
    return builder;
}

inline const QList<HealthyRow> &healthyRows()
{
    static const QList<HealthyRow> rows = {
        {"empty", {}, [] { return CaseBuilder(); }},
        {"guide, machine to machine",
         u"AS_METADATA_ISSUER_MISMATCH NOTE_LEGACY_DISCOVERY NOTE_M2M_NO_UID PRM_MISSING WWW_NO_RESOURCE_METADATA"_s,
         [] {
             QJsonObject payload = tokenPayload({{u"cid"_s, svc}, {u"sub"_s, svc}});
             payload.remove(u"uid"_s);
             payload.remove(u"auth_time"_s);
             const QByteArray token = jwt(tokenHeader(), payload);
             CaseBuilder builder = guideDiscovery();
             builder.issued(CaseBuilder::clientCredentials(), token).call(token);
             builder.edit().expected = {{iss},
                                        {aud},
                                        {u"calculator.add"_s},
                                        {},
                                        svc,
                                        u"client_credentials"_s,
                                        u"calculator.add"_s,
                                        false,
                                        {},
                                        {},
                                        {},
                                        false};
             builder.edit().environment = u"OAUTH_ISSUER=%1\nOAUTH_JWKS_URI=%1/v1/keys\nOAUTH_AUDIENCE=\"%2\"\n"_s.arg(
                 iss, aud);
             return builder;
         }},
        {"guide, user", u"AS_METADATA_ISSUER_MISMATCH NOTE_LEGACY_DISCOVERY PRM_MISSING WWW_NO_RESOURCE_METADATA"_s,
         [] {
             CaseBuilder builder = guideDiscovery();
             builder.code({{u"scope"_s, u"calculator.add offline_access"_s}})
                 .issued(CaseBuilder::codeExchange(), accessToken(), {{u"refresh_token"_s, u"r"_s}})
                 .call(accessToken());
             builder.edit().expected = {
                 {iss}, {aud}, {u"calculator.add"_s}, {},  web, u"authorization_code"_s, {}, false,
                 {},    {},    redirectUri,           true};
             return builder;
         }},
        {"FastMCP RemoteAuthProvider, audience unlike the MCP URL", u"NOTE_RESOURCE_SENT"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .code({{u"resource"_s, mcpUrl}})
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
             return builder;
         }},
        {"root form 404, inserted form there",
         {},
         [] {
             return CaseBuilder()
                 .reach()
                 .add(Hop(Leg::ResourceMetadata, "GET", mcpOrigin + u"/.well-known/oauth-protected-resource"_s)
                          .status(404))
                 .resource()
                 .server()
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"open server", u"PRM_SERVER_OPEN"_s,
         [] {
             CaseBuilder builder;
             builder.add(Hop(Leg::Reach, "POST", mcpUrl)
                             .status(200)
                             .json({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, QJsonObject()}}));
             builder.edit().expected.grant = u"none"_s;
             return builder;
         }},
        {"server-everything, after probing two revisions", u"PRM_SERVER_OPEN"_s,
         [] {
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).status(400).answer("Bad Request: Missing session ID"))
                 .resourceMissing()
                 .add(Hop(Leg::ServerMetadata, "GET", mcpOrigin + u"/.well-known/oauth-authorization-server"_s)
                          .status(404))
                 .add(Hop(Leg::Mcp, "POST", mcpUrl)
                          .send("MCP-Protocol-Version", "2026-07-28")
                          .status(400)
                          .answer("Unsupported protocol version"))
                 .add(Hop(Leg::Mcp, "POST", mcpUrl)
                          .status(200)
                          .header("Mcp-Session-Id", "s")
                          .header("Content-Type", "text/event-stream")
                          .answer("data: {}\n\n"))
                 .add(Hop(Leg::Mcp, "GET", mcpUrl).status(405))
                 .add(Hop(Leg::Mcp, "POST", mcpUrl).send("Mcp-Session-Id", "s").status(202));
         }},
        {"expired token, refreshed",
         {},
         [] {
             const QByteArray old = accessToken({{u"exp"_s, now - 5}});
             return CaseBuilder()
                 .flow(old)
                 .refused(old)
                 .add(Hop(Leg::Refresh, "POST", iss + u"/v1/token"_s)
                          .form({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"r"_s}})
                          .status(200)
                          .json({{u"access_token"_s, u"x"_s}, {u"token_type"_s, u"Bearer"_s}}))
                 .call(accessToken());
         }},
        {"step-up done",
         {},
         [] {
             const QByteArray small = accessToken({{u"scp"_s, QJsonArray{u"calculator.add"_s}}});
             return CaseBuilder()
                 .flow(small)
                 .call(small, 403, "Bearer error=\"insufficient_scope\", scope=\"calculator.subtract\"")
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"token alone, good",
         {},
         [] {
             CaseBuilder builder;
             builder.edit().tokens = {{u"access"_s, jose::decode(accessToken()), {}, 0}};
             builder.edit().expected.audiences = {aud};
             builder.edit().expected.issuers = {iss};
             return builder;
         }},
        {"discovery only", {}, [] { return CaseBuilder().reach().resource().server(); }},
        {"lab on loopback", u"NOTE_LAB_HTTP"_s,
         [] {
             CaseBuilder builder;
             builder.edit().url = "http://127.0.0.1:8000/mcp";
             builder.edit().issuer = u"http://127.0.0.1:9000/oauth2/aus1"_s;
             builder.add(Hop(Leg::ServerMetadata, "GET",
                             u"http://127.0.0.1:9000/.well-known/oauth-authorization-server/oauth2/aus1"_s)
                             .status(200)
                             .json({{u"issuer"_s, u"http://127.0.0.1:9000/oauth2/aus1"_s}}));
             return builder;
         }},
    };
    return rows;
}

inline const QList<HostileRow> &hostileRows()
{
    static const QList<HostileRow> rows = {
        {"empty case", [] { return Case(); }},
        {"null exchange",
         [] {
             Case input;
             input.exchanges = {nullptr};
             return input;
         }},
        {"HTML everywhere",
         [] {
             CaseBuilder builder;
             for (const Leg leg :
                  {Leg::Reach, Leg::ResourceMetadata, Leg::ServerMetadata, Leg::Jwks, Leg::Authorize, Leg::Token,
                   Leg::Refresh, Leg::Mcp, Leg::Registration, Leg::Introspect, Leg::Revoke, Leg::Other})
                 for (const int status : {0, 200, 302, 401, 404, 500})
                     builder.add(Hop(leg, "POST", u"https://x.test/y"_s)
                                     .status(status)
                                     .html("<html><p>Error Code: a<p>Description: \x1b[2J"));
             return builder;
         }},
        {"garbage challenge",
         [] {
             return CaseBuilder().reach(QByteArray("=,\"\\, Bearer ,,==\x01\xff resource_metadata=")
                                        + QByteArray(70000, '"'));
         }},
        {"a megabyte of description",
         [] {
             return CaseBuilder().server().refusedToken(CaseBuilder::clientCredentials(svc, QString(1 << 20, u's')),
                                                        400, u"invalid_scope"_s,
                                                        QString(1 << 20, u'x') + QChar(0x202e));
         }},
        {"a megabyte of page without end",
         [] {
             return CaseBuilder().server().add(Hop(Leg::Authorize, "GET", u"https://x.test/authorize"_s)
                                                   .status(400)
                                                   .html("Error Code:" + QByteArray(1 << 20, '<') + "Description:"));
         }},
        {"claims of wrong types",
         [] {
             const QByteArray token = accessToken({{u"aud"_s, 7},
                                                   {u"iss"_s, QJsonArray{1}},
                                                   {u"exp"_s, u"soon"_s},
                                                   {u"scp"_s, QJsonObject()},
                                                   {u"iat"_s, -1e300}});
             CaseBuilder builder;
             builder.flow(token).refused(token);
             builder.edit().expected.audiences = {QString(), u"x"_s};
             return builder;
         }},
        {"metadata of wrong types",
         [] {
             return CaseBuilder()
                 .reach()
                 .resource({{u"resource"_s, 1}, {u"authorization_servers"_s, u"x"_s}})
                 .server({{u"issuer"_s, QJsonArray()},
                          {u"token_endpoint"_s, 4},
                          {u"code_challenge_methods_supported"_s, QJsonObject()}});
         }},
        {"environment and log of noise",
         [] {
             CaseBuilder builder;
             builder.edit().environment = QString(100000, u'=') + u"\n=\nOAUTH_=\nOAUTH_AUDIENCE='\nexport \n"_s;
             builder.edit().serverLog = u"rejected for client "_s.repeated(20000) + u": audience mismatch (got "_s;
             return builder;
         }},
        {"terminal escapes in every text",
         [] {
             const QString bad = u"\x1b]0;x\x07\u202e\r\n"_s;
             CaseBuilder builder;
             const QByteArray token = accessToken({{u"aud"_s, bad}, {u"iss"_s, bad}});
             builder.flow(token).refused(token).refusedToken(CaseBuilder::clientCredentials(bad, bad), 400, bad, bad);
             builder.edit().expected.audiences = {bad + u"x"_s};
             builder.edit().expected.issuers = {bad + u"y"_s};
             return builder;
         }},
    };
    return rows;
}

} // namespace authscope::test
