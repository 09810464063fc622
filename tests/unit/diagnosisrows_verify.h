// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

// A whole flow whose token the server refuses, FastMCP's way; `environment` is what its .env says beside the guide's.
inline CaseBuilder refusedFlow(const QByteArray &token, const QString &environment = {})
{
    CaseBuilder builder;
    builder.flow(token).refused(token);
    builder.edit().environment = environment;
    return builder;
}

inline QString guideEnvironment(const QString &audience = aud, const QString &issuer = iss)
{
    return u"OAUTH_ISSUER=%1\nOAUTH_JWKS_URI=%2/v1/keys\nOAUTH_AUDIENCE=%3\n"_s.arg(issuer, iss, audience);
}

inline Case judged(CaseBuilder builder, const QString &check, jose::Outcome outcome)
{
    builder.edit().tokens.last().checks += {check, outcome, check, u"good"_s, u"bad"_s, {}};
    return builder;
}

inline QJsonObject publicKey(const QByteArray &kid)
{
    static const jose::Key key = *jose::Key::generateRsa();
    jose::Key named = key;
    named.setKid(kid);
    return named.publicJwk();
}

inline Case withKeys(CaseBuilder builder, const QByteArray &kid)
{
    const QJsonObject set{{u"keys"_s, QJsonArray{publicKey(kid)}}};
    builder.edit().keys = *jose::KeySet::parse(json::compact(set));
    return builder;
}

inline QList<Row> shapeRows()
{
    const QStringList refusal = {u"AUTH_OK_THEN_401"_s};
    return {
        {"43 characters", u"TOKEN_OPAQUE"_s, certain, u"inspect"_s,
         [] { return refusedFlow("3CEz0Zvabcdefghijklmnopqrstuvwxyz0123456789"); }, Severity::Error, refusal},
        {"five parts", u"TOKEN_JWE"_s, certain, u"inspect"_s,
         [] {
             return refusedFlow(jose::base64urlEncode(R"({"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"})")
                                + ".AAAA.AAAA.AAAA.AAAA");
         },
         Severity::Error, refusal},
        {"no claims at all, and a signature of three bytes", u"TOKEN_TRUNCATED"_s, certain, u"inspect"_s,
         [] { return refusedFlow(jwt(tokenHeader(), {}, 4)); }, Severity::Error, refusal},
        {"ten characters less", u"TOKEN_TRUNCATED"_s, certain, u"inspect"_s,
         [] { return refusedFlow(jwt(tokenHeader(), tokenPayload(), 332)); }, Severity::Error, refusal},
        {"ID token",
         u"TOKEN_IS_ID_TOKEN"_s,
         certain,
         u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(jwt(tokenHeader(),
                                                   {{u"ver"_s, 1},
                                                    {u"jti"_s, u"ID.x"_s},
                                                    {u"iss"_s, iss},
                                                    {u"aud"_s, web},
                                                    {u"sub"_s, u"00u1adalovelace0h7x7"_s},
                                                    {u"amr"_s, QJsonArray{u"pwd"_s}},
                                                    {u"idp"_s, u"00o1"_s},
                                                    {u"exp"_s, now + 100}}));
             builder.edit().expected.audiences = {aud};
             builder.edit().expected.clientId = web;
             return builder;
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s, u"AUD_IS_CLIENT_ID"_s}},
        {"header typ", u"TOKEN_IS_ID_JAG"_s, certain, u"inspect"_s,
         [] {
             return refusedFlow(jwt({{u"kid"_s, u"k1"_s}, {u"alg"_s, u"RS256"_s}, {u"typ"_s, u"oauth-id-jag+jwt"_s}},
                                    tokenPayload({{u"aud"_s, iss}})));
         },
         Severity::Error, refusal},
        {"none", u"ALG_NONE"_s, certain, u"inspect"_s,
         [] { return refusedFlow(jwt({{u"alg"_s, u"none"_s}}, tokenPayload(), 0)); }, Severity::Error, refusal},
        {"HS256 with RSA keys", u"ALG_CONFUSION"_s, certain, u"inspect"_s,
         [] {
             return withKeys(refusedFlow(jwt({{u"kid"_s, u"k1"_s}, {u"alg"_s, u"HS256"_s}}, tokenPayload(), 43)), "k1");
         },
         Severity::Error, refusal},
        {"configured ES256", u"ALG_MISMATCH"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken(), guideEnvironment() + u"OAUTH_ALGORITHM=ES256\n"_s); }, Severity::Error,
         refusal},
        {"named with the signature", u"ALG_MISMATCH"_s, certain, u"inspect"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken({{u"iss"_s, u"https://as.example/1"_s}}))
                 .call(accessToken({{u"iss"_s, u"https://as.example/1"_s}}), 401,
                       "Bearer error=\"invalid_token\", error_description=\"The access token's signature algorithm "
                       "(alg) is "
                       "not one that this server accepts\"");
         },
         Severity::Error, refusal},
        {"retired key", u"KID_UNKNOWN"_s, certain, u"inspect"_s,
         [] { return withKeys(refusedFlow(accessToken()), "k2"); }, Severity::Error, refusal},
        {"org keys configured", u"KID_WRONG_SERVER"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(
                 accessToken(),
                 u"OAUTH_ISSUER=%1\nOAUTH_AUDIENCE=%2\nOAUTH_JWKS_URI=%3/oauth2/v1/keys\n"_s.arg(iss, aud, org));
             builder.edit().tokens.last().checks = {{u"signature"_s, jose::Outcome::Passed, {}, {}, {}, {}}};
             return withKeys(builder, "k1");
         },
         Severity::Error, refusal},
        {"payload changed", u"SIG_INVALID"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken());
             builder.edit().tokens.last().checks = {
                 {u"key"_s, jose::Outcome::Passed, {}, {}, {}, {}},
                 {u"signature"_s, jose::Outcome::Failed, {}, u"fits"_s, u"does not fit"_s, {}}};
             return Case(builder);
         },
         Severity::Error, refusal},
        {"signature really checked", u"SIG_INVALID"_s, certain, u"inspect"_s,
         [] { return withKeys(refusedFlow(accessToken()), "k1"); }, Severity::Error, refusal},
        {"by the server's Date", u"TOKEN_EXPIRED"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"exp"_s, now - 1}})); }, Severity::Error, refusal},
        {"never sent", u"TOKEN_EXPIRED"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.edit().tokens = {{u"access"_s, jose::decode(accessToken({{u"exp"_s, now - 7200}})), {}, 0}};
             return builder;
         }},
        {"nbf ahead", u"TOKEN_NOT_YET_VALID"_s, probable, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"nbf"_s, now + 300}})); }, Severity::Error, refusal},
    };
}

inline QList<Row> audienceRows()
{
    const QStringList refusal = {u"AUTH_OK_THEN_401"_s};
    return {
        {"from the log", u"AUD_MISMATCH"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, u"https://other.example.com"_s}}));
             builder.edit().serverLog =
                 u"WARNING Bearer token rejected for client ada@example.com: audience mismatch (got https://other.example.com, expected %1)\n"_s
                     .arg(aud);
             return builder;
         },
         Severity::Error, refusal},
        {"from what was entered", u"AUD_MISMATCH"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, u"https://other.example.com"_s}}));
             builder.edit().expected.audiences = {aud};
             return builder;
         },
         Severity::Error, refusal},
        {"final slash", u"AUD_TRAILING_SLASH"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken(), guideEnvironment(aud + u"/"_s)); }, Severity::Error, refusal},
        {"the guide's step 5", u"AUD_SCHEME_MISSING"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken(), guideEnvironment(u"calculator-mcp-server.example.com"_s)); },
         Severity::Error, refusal},
        {"invisible character", u"AUD_CASE_OR_ENCODING"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"aud"_s, QString(aud + QChar(0x200b))}}), guideEnvironment()); },
         Severity::Error, refusal},
        {"default port", u"AUD_CASE_OR_ENCODING"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"aud"_s, QString(aud + u":443"_s)}}), guideEnvironment()); },
         Severity::Error, refusal},
        {"factory audience", u"AUD_DEFAULT"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, u"api://default"_s}}));
             builder.edit().expected.audiences = {aud};
             return builder;
         },
         Severity::Error, refusal},
        {"client id", u"AUD_IS_CLIENT_ID"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"aud"_s, web}}), guideEnvironment()); }, Severity::Error, refusal},
        {"server wants the MCP URL", u"AUD_IS_MCP_URL_EXPECTED"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken(), guideEnvironment(mcpUrl));
             builder.edit().expected.resource = mcpUrl;
             return builder;
         },
         Severity::Error, refusal},
    };
}

inline QList<Row> issuerRows()
{
    const QStringList refusal = {u"AUTH_OK_THEN_401"_s};
    const auto entered = [](const QJsonObject &changes, const QString &issuer) {
        return refusedFlow(accessToken(changes), guideEnvironment(aud, issuer));
    };
    return {
        {"another server", u"ISS_MISMATCH"_s, certain, u"inspect"_s,
         [entered] { return entered({{u"iss"_s, QString(org + u"/oauth2/ausother"_s)}}, iss); }, Severity::Error,
         refusal},
        {"from the resource metadata", u"ISS_MISMATCH"_s, probable, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"iss"_s, QString(org + u"/oauth2/ausother"_s)}})); }, Severity::Error,
         refusal},
        {"final slash", u"ISS_TRAILING_SLASH"_s, certain, u"inspect"_s, [entered] { return entered({}, iss + u"/"_s); },
         Severity::Error, refusal},
        {"org server",
         u"ISS_ORG_SERVER"_s,
         certain,
         u"inspect"_s,
         [entered] { return entered({{u"iss"_s, org}, {u"aud"_s, org}}, iss); },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s, u"AUD_MISMATCH"_s}},
        {"default server",
         u"ISS_DEFAULT_VS_CUSTOM"_s,
         certain,
         u"inspect"_s,
         [entered] {
             return entered({{u"iss"_s, QString(org + u"/oauth2/default"_s)}, {u"aud"_s, u"api://default"_s}}, iss);
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s, u"AUD_DEFAULT"_s}},
        {"custom domain", u"ISS_CUSTOM_DOMAIN"_s, certain, u"inspect"_s,
         [entered] { return entered({{u"iss"_s, u"https://login.example.com/oauth2/aus1calc00000000h7x7"_s}}, iss); },
         Severity::Error, refusal},
        {"metadata URL", u"ISS_METADATA_URL_CONFIGURED"_s, certain, u"inspect"_s,
         [entered] { return entered({}, iss + u"/.well-known/oauth-authorization-server"_s); }, Severity::Error,
         refusal},
    };
}

inline QList<Row> verifyRows()
{
    const QList<Row> rest = {
        {"named by the challenge",
         u"SCOPE_MISSING_401"_s,
         certain,
         u"inspect"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken(), 401,
                       "Bearer error=\"invalid_token\", error_description=\"Authentication failed\", "
                       "scope=\"calculator.admin\"");
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"from what was entered",
         u"SCOPE_MISSING_401"_s,
         probable,
         u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken());
             builder.edit().expected.scopes = {u"calculator.admin"_s};
             return builder;
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"slow, and everything passes",
         u"JWKS_FETCH_FAILED_AT_SERVER"_s,
         probable,
         u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken())
                 .add(Hop(Leg::Mcp, "POST", mcpUrl)
                          .bearer(accessToken())
                          .status(401)
                          .took(10050)
                          .header("WWW-Authenticate", "Bearer error=\"invalid_token\""));
             return judged(builder, u"signature"_s, jose::Outcome::Passed);
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"nothing else known", u"AUTH_OK_THEN_401"_s, certain, u"mcp"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource(resourceMetadata({{u"resource"_s, mcpUrl}}))
                 .server()
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken({{u"aud"_s, mcpUrl}}))
                 .refused(accessToken({{u"aud"_s, mcpUrl}}));
             return builder;
         }},
        {"step-up wanted", u"SCOPE_INSUFFICIENT_403"_s, certain, u"mcp"_s,
         [] {
             const QByteArray token = accessToken({{u"scp"_s, QJsonArray{u"calculator.add"_s}}});
             return CaseBuilder()
                 .flow(token)
                 .call(token, 200)
                 .add(Hop(Leg::Mcp, "POST", mcpUrl)
                          .bearer(token)
                          .body("subtract")
                          .status(403)
                          .header("WWW-Authenticate",
                                  "Bearer error=\"insufficient_scope\", scope=\"calculator.subtract\""));
         }},
    };
    return shapeRows() + audienceRows() + issuerRows() + rest;
}

inline QList<Row> configurationRows()
{
    return {
        {"log",
         u"CFG_JWKS_MISSING"_s,
         certain,
         u"reach"_s,
         [] {
             CaseBuilder builder;
             builder.add(Hop(Leg::Reach, "POST", mcpUrl).error(ErrorKind::Refused, u"refused"_s));
             builder.edit().serverLog = u"ValueError: Either public_key or jwks_uri must be provided\n"_s;
             return builder;
         },
         Severity::Error,
         {u"NET_REFUSED"_s}},
        {"log", u"CFG_IMPORT"_s, certain, u"reach"_s,
         [] {
             CaseBuilder builder;
             builder.edit().serverLog = u"Traceback\nNameError: name 'Request' is not defined\n"_s;
             return builder;
         }},
        {"500 at the guide's route",
         u"CFG_ISSUER_NONE"_s,
         certain,
         u"server"_s,
         [] {
             CaseBuilder builder;
             builder.add(Hop(Leg::ServerMetadata, "GET", mcpOrigin + u"/.well-known/oauth-authorization-server"_s)
                             .status(500)
                             .answer("Internal Server Error"));
             builder.edit().serverLog = u"TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'"_s;
             return builder;
         },
         Severity::Error,
         {u"UPSTREAM_5XX"_s}},
        {"ID token accepted", u"CFG_AUD_CHECK_OFF"_s, certain, u"inspect"_s,
         [] {
             const QByteArray token = jwt(tokenHeader(),
                                          {{u"jti"_s, u"ID.x"_s},
                                           {u"iss"_s, iss},
                                           {u"aud"_s, web},
                                           {u"sub"_s, u"00u1adalovelace0h7x7"_s},
                                           {u"amr"_s, QJsonArray{u"pwd"_s}},
                                           {u"exp"_s, now + 100}});
             return CaseBuilder().flow(token).call(token);
         }},
        {"empty in the environment", u"CFG_AUD_CHECK_OFF"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken());
             builder.edit().environment = guideEnvironment({});
             return builder;
         }},
        {"accepted against what was entered", u"CFG_AUD_CHECK_OFF"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken());
             builder.edit().expected.audiences = {u"https://else.example.com"_s};
             return builder;
         },
         Severity::Warning},
        {"unset in the environment", u"CFG_ISS_CHECK_OFF"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken());
             builder.edit().environment = u"OAUTH_JWKS_URI=%1/v1/keys\nOAUTH_AUDIENCE=%2\n"_s.arg(iss, aud);
             return builder;
         },
         Severity::Warning},
    };
}

} // namespace authscope::test
