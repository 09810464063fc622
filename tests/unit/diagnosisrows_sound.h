// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Journeys that work and look a little like trouble on the way. A false alarm is worse than silence.

#pragma once

#include "diagnosisrows.h"
#include "diagnosisrows_bearer.h"
#include "diagnosisrows_client.h"
#include "diagnosisrows_grants.h"

namespace authscope::test {

inline QList<HealthyRow> signInSoundRows()
{
    return {
        {"DPoP with nonces at both ends",
         {},
         [] {
             const QByteArray token = accessToken({{u"cnf"_s, QJsonObject{{u"jkt"_s, u"x"_s}}}});
             return CaseBuilder()
                 .reach("DPoP algs=\"ES256\", Bearer resource_metadata=\"" + mcpOrigin.toUtf8()
                        + "/.well-known/oauth-protected-resource/mcp\"")
                 .resource()
                 .server()
                 .code()
                 .refusedToken(CaseBuilder::codeExchange(), 400, u"use_dpop_nonce"_s, u"Use a nonce."_s)
                 .issued(CaseBuilder::codeExchange(), token)
                 .add(post(mcpUrl)
                          .send("Authorization", "DPoP " + token)
                          .status(401)
                          .header("WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""))
                 .add(post(mcpUrl).send("Authorization", "DPoP " + token).status(200));
         }},
        {"device, confirmed at the third question",
         {},
         [] {
             const Form poll{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                             {u"client_id"_s, web},
                             {u"device_code"_s, u"d"_s}};
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .add(Hop(Leg::Token, "POST", iss + u"/v1/device/authorize"_s)
                          .form({{u"client_id"_s, web}})
                          .status(200)
                          .json({{u"device_code"_s, u"d"_s}, {u"user_code"_s, u"MHXTFRPK"_s}}))
                 .refusedToken(poll, 400, u"authorization_pending"_s, u"The device authorization is pending."_s)
                 .refusedToken(poll, 400, u"slow_down"_s, u"Slow down."_s)
                 .issued(poll, accessToken())
                 .call(accessToken());
         }},
        {"pushed authorization request",
         {},
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .add(Hop(Leg::Token, "POST", iss + u"/v1/par"_s)
                          .form({{u"client_id"_s, web}})
                          .status(201)
                          .json({{u"request_uri"_s, u"urn:x"_s}, {u"expires_in"_s, 60}}))
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"three rotations",
         {},
         [] {
             return signedIn()
                 .call(accessToken())
                 .add(refreshed(u"rt1"_s, u"rt2"_s, 3000))
                 .add(refreshed(u"rt2"_s, u"rt3"_s, 6000))
                 .call(accessToken({{u"jti"_s, u"rt3"_s}}));
         }},
        {"a static refresh token, used twice",
         {},
         [] { return signedIn().add(refreshed(u"rt1"_s, u"rt1"_s)).add(refreshed(u"rt1"_s, u"rt1"_s, 5)); }},
        {"registered, then signed in",
         {},
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .add(registrationHop(201, {{u"client_id"_s, web}}, iss + u"/register"_s))
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"the port changed, and both are registered",
         {},
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .authorize({}, {{u"redirect_uri"_s, u"http://localhost:51234/callback"_s}})
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"introspected and active",
         {},
         [] { return CaseBuilder().flow(accessToken()).add(introspection(accessToken(), true)).call(accessToken()); }},
        {"two names of one server, and a token for one of them", u"PRM_RESOURCE_MISMATCH"_s,
         [] {
             const QByteArray token = accessToken({{u"aud"_s, mcpOrigin}});
             return CaseBuilder()
                 .reach()
                 .add(wellKnown(u"/.well-known/oauth-protected-resource"_s)
                          .status(200)
                          .json(resourceMetadata({{u"resource"_s, mcpOrigin}})))
                 .resource()
                 .server()
                 .code()
                 .issued(CaseBuilder::codeExchange(), token)
                 .call(token);
         }},
        {"tokens of a strict server",
         {},
         [] {
             const QByteArray token = jwt({{u"kid"_s, u"k1"_s}, {u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}},
                                          tokenPayload({{u"aud"_s, QJsonArray{aud, mcpUrl}},
                                                        {u"scope"_s, u"calculator.add calculator.subtract"_s},
                                                        {u"client_id"_s, web}}));
             CaseBuilder builder = CaseBuilder().flow(token).call(token);
             builder.edit().expected.strictTokens = true;
             builder.edit().expected.audiences = {aud};
             return builder;
         }},
    };
}

inline QList<HealthyRow> wireSoundRows()
{
    return {
        {"server with sessions, asked the new way first",
         {},
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("server/discover"))
                          .status(400)
                          .answer("Bad Request: Missing session ID"))
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("initialize"))
                          .status(200)
                          .header("Mcp-Session-Id", "s"))
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("tools/list"))
                          .send("Mcp-Session-Id", "s")
                          .status(200));
         }},
        {"a tool that fails for its own reasons",
         {},
         [] { return CaseBuilder().flow(accessToken()).add(toolCall(toolError(u"Division by zero"_s))); }},
        {"a tool that gives the number 401",
         {},
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(toolCall({{u"result"_s,
                                 QJsonObject{{u"content"_s,
                                              QJsonArray{QJsonObject{{u"type"_s, u"text"_s},
                                                                     {u"text"_s, u"401 permission"_s}}}}}}}));
         }},
        {"client in a browser",
         {},
         [] {
             const QByteArray origin = "http://localhost:6274";
             return CaseBuilder()
                 .add(Hop(Leg::Mcp, "OPTIONS", mcpUrl)
                          .send("Origin", origin)
                          .send("Access-Control-Request-Headers", "authorization,content-type")
                          .status(204)
                          .header("Access-Control-Allow-Origin", origin)
                          .header("Access-Control-Allow-Headers", "Authorization, Content-Type"))
                 .add(Hop(Leg::Reach, "POST", mcpUrl)
                          .send("Origin", origin)
                          .status(401)
                          .header("Access-Control-Allow-Origin", origin)
                          .header("Access-Control-Expose-Headers", "Mcp-Session-Id, WWW-Authenticate")
                          .header("WWW-Authenticate", CaseBuilder::challenge()))
                 .resource()
                 .server()
                 .code()
                 .add(Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                          .form(CaseBuilder::codeExchange())
                          .send("Origin", origin)
                          .status(200)
                          .header("Access-Control-Allow-Origin", origin)
                          .json({{u"access_token"_s, QString::fromLatin1(accessToken())},
                                 {u"token_type"_s, u"Bearer"_s}}))
                 .call(accessToken());
         }},
        {"certificate of a public authority",
         {},
         [] {
             return CaseBuilder().add(
                 trusted(oktaMetadata().status(200).json(serverMetadata()),
                         {issuedBy(u"DigiCert TLS RSA SHA256 2020 CA1"_s, u"*.okta.com"_s),
                          issuedBy(u"DigiCert Global Root CA"_s, u"DigiCert TLS RSA SHA256 2020 CA1"_s)}));
         }},
        {"private authority of a lab, trusted here", u"TOKEN_MISSING"_s,
         [] {
             return CaseBuilder().add(trusted(
                 Hop(Leg::Reach, "POST", mcpUrl).status(401).header("WWW-Authenticate", CaseBuilder::challenge()),
                 {issuedBy(u"Lab root"_s, u"calculator-oauth-mcp-server.example.com"_s)}));
         }},
        {"a long stream with its answer at the end",
         {},
         [] {
             Hop hop = post(mcpUrl)
                           .bearer(accessToken())
                           .body(rpc("tools/call"))
                           .status(200)
                           .header("Content-Type", "text/event-stream")
                           .answer("data: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n\n")
                           .took(20000);
             return CaseBuilder().flow(accessToken()).add(hop);
         }},
        {"two equal lists for two tokens",
         {},
         [] {
             const QByteArray other = accessToken({{u"scp"_s, QJsonArray{u"calculator.add"_s}}});
             return CaseBuilder()
                 .flow(accessToken())
                 .add(toolList(accessToken(), {u"add"_s}))
                 .add(toolList(other, {u"add"_s}));
         }},
        {"one form of the metadata needs a login, another is there",
         {},
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .add(Hop(Leg::ServerMetadata, "GET", iss + u"/.well-known/openid-configuration"_s).status(403))
                 .server()
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         }},
        {"metadata moved to the issuer's own host",
         {},
         [] {
             CaseBuilder builder;
             builder.reach().resource().add(
                 Hop(Leg::ServerMetadata, "GET", mcpOrigin + u"/.well-known/oauth-authorization-server/x"_s)
                     .note(u"probe"_s)
                     .status(302)
                     .header("Location", "https://dev-12345678.okta.com/x"));
             return builder.server().code().issued(CaseBuilder::codeExchange(), accessToken()).call(accessToken());
         }},
    };
}

} // namespace authscope::test
