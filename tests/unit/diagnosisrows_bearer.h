// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server may want of a token beside its signature; what it refuses after taking it.

#pragma once

#include "diagnosisrows.h"
#include "diagnosisrows_wire.h"

namespace authscope::test {

inline CaseBuilder named(const QByteArray &token, const QByteArray &description)
{
    return CaseBuilder().flow(token).call(token, 401,
                                          "Bearer error=\"invalid_token\", error_description=\"" + description + '"');
}

inline Case withTwoKeys(CaseBuilder builder)
{
    const QJsonObject set{{u"keys"_s, QJsonArray{publicKey("k1"), publicKey("k2")}}};
    builder.edit().keys = *jose::KeySet::parse(json::compact(set));
    return builder;
}

inline Hop introspection(const QByteArray &token, bool active, const QString &url = QString(iss + u"/v1/introspect"_s))
{
    return Hop(Leg::Introspect, "POST", url)
        .form({{u"token"_s, QString::fromLatin1(token)}})
        .status(200)
        .json({{u"active"_s, active}});
}

// By all that can be checked here, the token is good.
inline QList<jose::Check> soundChecks()
{
    QList<jose::Check> checks;
    for (const QString &id : {u"signature"_s, u"issuer"_s, u"audience"_s, u"expiry"_s})
        checks += jose::Check{id, jose::Outcome::Passed, {}, {}, {}, {}};
    return checks;
}

inline QList<Row> bearerRows()
{
    const QStringList refusal = {u"AUTH_OK_THEN_401"_s};
    return {
        {"two keys, no kid", u"KID_MISSING"_s, certain, u"inspect"_s,
         [] { return withTwoKeys(refusedFlow(jwt({{u"alg"_s, u"RS256"_s}}, tokenPayload()))); }, Severity::Error,
         refusal},
        {"k1 passed, k2 does not", u"JWKS_STALE_AT_SERVER"_s, probable, u"inspect"_s,
         [] {
             const QByteArray fresh = jwt({{u"kid"_s, u"k2"_s}, {u"alg"_s, u"RS256"_s}}, tokenPayload());
             CaseBuilder builder;
             builder.flow(accessToken())
                 .call(accessToken())
                 .issued(CaseBuilder::clientCredentials(), fresh)
                 .refused(fresh);
             builder.edit().tokens.last().checks = {
                 {u"signature"_s, jose::Outcome::Passed, u"Signature"_s, {}, {}, {}}};
             return withTwoKeys(builder);
         },
         Severity::Error, refusal},
        {"named, and the address is right", u"JWKS_STALE_AT_SERVER"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder = named(accessToken(), "unknown kid");
             builder.edit().environment = guideEnvironment();
             builder.edit().tokens.last().checks = {
                 {u"signature"_s, jose::Outcome::Passed, u"Signature"_s, {}, {}, {}}};
             return withKeys(builder, "k1");
         },
         Severity::Error, refusal},
        {"b64", u"CRIT_UNSUPPORTED"_s, certain, u"inspect"_s,
         [] {
             return refusedFlow(jwt(
                 {{u"kid"_s, u"k1"_s}, {u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray{u"b64"_s}}, {u"b64"_s, false}},
                 tokenPayload()));
         },
         Severity::Error, refusal},
        {"strict server", u"TYP_REJECTED"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"client_id"_s, web}}));
             builder.edit().expected.strictTokens = true;
             return builder;
         },
         Severity::Error, refusal},
        {"named", u"CLIENT_ID_CLAIM"_s, certain, u"inspect"_s,
         [] { return named(accessToken(), "client_id claim is missing"); }, Severity::Error, refusal},
        {"by the login instead of the id", u"SUB_UNEXPECTED"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken());
             builder.edit().expected.subject = u"00u1adalovelace0h7x7"_s;
             return builder;
         },
         Severity::Error, refusal},
        {"bound token, sent as Bearer", u"DPOP_REQUIRED_RS"_s, certain, u"inspect"_s,
         [] {
             const QByteArray token = accessToken({{u"cnf"_s, QJsonObject{{u"jkt"_s, u"x"_s}}}});
             return CaseBuilder().flow(token).call(token, 401, "DPoP error=\"invalid_token\", algs=\"ES256\"");
         },
         Severity::Error, refusal},
        {"DPoP to a server that knows Bearer", u"DPOP_REQUIRED_RS"_s, certain, u"inspect"_s,
         [] {
             const QByteArray token = accessToken({{u"cnf"_s, QJsonObject{{u"jkt"_s, u"x"_s}}}});
             return CaseBuilder().flow(token).add(post(mcpUrl)
                                                      .send("Authorization", "DPoP " + token)
                                                      .status(401)
                                                      .header("WWW-Authenticate", CaseBuilder::challenge()));
         },
         Severity::Error, refusal},
        {"certificate", u"MTLS_BOUND"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken({{u"cnf"_s, QJsonObject{{u"x5t#S256"_s, u"x"_s}}}})); }, Severity::Error,
         refusal},
        {"the notes server's token", u"TOKEN_OTHER_RESOURCE"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, u"https://notes-mcp.example.com"_s}}));
             builder.edit().expected.audiences = {aud};
             builder.edit().history.otherResources = {u"https://notes-mcp.example.com/"_s};
             return builder;
         },
         Severity::Error, refusal},
        {"named, and it is in the list", u"AUD_MULTI"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = named(accessToken({{u"aud"_s, QJsonArray{aud, u"https://b"_s}}}), "bad audience");
             builder.edit().expected.audiences = {aud};
             return builder;
         },
         Severity::Error, refusal},
        {"a list, and nothing else wrong", u"AUD_MULTI"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, QJsonArray{aud, u"https://b"_s}}}));
             builder.edit().expected.audiences = {aud};
             return builder;
         },
         Severity::Error, refusal},
        {"the nearest of a list, by the server's log", u"AUD_TRAILING_SLASH"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken({{u"aud"_s, QJsonArray{u"https://b"_s, aud}}}));
             builder.edit().serverLog =
                 u"Bearer token rejected for client ada: audience mismatch (got ['https://b', '%1'], expected '%1/')\n"_s
                     .arg(aud);
             return builder;
         },
         Severity::Error, refusal},
        {"a list and one of it, by the server's log", u"AUD_MULTI"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = named(accessToken({{u"aud"_s, QJsonArray{aud, u"https://b"_s}}}), "bad audience");
             builder.edit().serverLog =
                 u"Bearer token rejected for client \"ada\": audience mismatch (got [\"%1\", \"https://b\"], expected \"%1\")\n"_s
                     .arg(aud);
             return builder;
         },
         Severity::Error, refusal},
        {"the challenge wants what is in scp alone", u"SCP_VS_SCOPE"_s, probable, u"inspect"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken())
                 .call(accessToken(), 401,
                       "Bearer error=\"invalid_token\", error_description=\"Authentication failed. The provided bearer "
                       "token is invalid, expired, or no longer recognized by the server.\", scope=\"calculator.add\"");
             builder.edit().expected.audiences = {aud};
             builder.edit().tokens.last().checks = soundChecks();
             return builder;
         },
         Severity::Error, refusal},
        {"missing, by the server's log", u"SCP_VS_SCOPE"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken());
             builder.edit().serverLog =
                 u"Bearer token rejected for client ada: missing required scopes (has [], requires ['calculator.add'])\n"_s;
             return builder;
         },
         Severity::Error, refusal},
        {"it cannot ask, it says", u"INTROSPECT_MISCONFIGURED"_s, certain, u"inspect"_s,
         [] {
             return named(accessToken(),
                          "The access token cannot be checked, because this server's introspection of it failed");
         },
         Severity::Error, refusal},
        {"refused as without a token, and good", u"HEADER_STRIPPED_PROXY"_s, probable, u"mcp"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken(), 401, CaseBuilder::challenge());
             builder.edit().tokens.last().checks = soundChecks();
             return builder;
         },
         Severity::Error, refusal},
        {"scope shadows scp", u"SCP_VS_SCOPE"_s, certain, u"inspect"_s,
         [] {
             const QByteArray token = accessToken({{u"scope"_s, QString()}});
             return CaseBuilder().flow(token).call(token, 401,
                                                   "Bearer error=\"invalid_token\", scope=\"calculator.add\"");
         },
         Severity::Error, refusal},
        {"the server says that it is missing", u"SCP_VS_SCOPE"_s, certain, u"inspect"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken(), 403, "Bearer error=\"insufficient_scope\", scope=\"calculator.add\"");
         }},
        {"introspected", u"TOKEN_REVOKED"_s, certain, u"inspect"_s,
         [] { return refusedFlow(accessToken()).add(introspection(accessToken(), false)); }, Severity::Error, refusal},
        {"at another server", u"INTROSPECT_MISCONFIGURED"_s, probable, u"inspect"_s,
         [] {
             return refusedFlow(accessToken())
                 .add(introspection(accessToken(), false, org + u"/oauth2/default/v1/introspect"_s));
         },
         Severity::Error, refusal},
        {"the server's log", u"INTROSPECT_MISCONFIGURED"_s, certain, u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken());
             builder.edit().serverLog = u"WARNING Token introspection failed: HTTP 401\n"_s;
             return builder;
         },
         Severity::Error, refusal},
        {"a blank in the value",
         u"CFG_ENV_STALE"_s,
         probable,
         u"inspect"_s,
         [] {
             return refusedFlow(
                 accessToken(),
                 u"OAUTH_ISSUER=%1\nOAUTH_JWKS_URI=%1/v1/keys\nOAUTH_AUDIENCE=\"%2 \"\n"_s.arg(iss, aud));
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s, u"AUD_CASE_OR_ENCODING"_s}},
        {"the log has another value",
         u"CFG_ENV_STALE"_s,
         probable,
         u"inspect"_s,
         [] {
             CaseBuilder builder = refusedFlow(accessToken(), guideEnvironment());
             builder.edit().serverLog =
                 u"WARNING Bearer token rejected for client ada: audience mismatch (got %1, expected https://old.example.com)\n"_s
                     .arg(aud);
             return builder;
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s, u"AUD_MISMATCH"_s}},
    };
}

inline Hop toolCall(const QJsonObject &answer, const QByteArray &token = accessToken())
{
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}};
    for (auto it = answer.begin(); it != answer.end(); ++it)
        message.insert(it.key(), it.value());
    return post(mcpUrl).bearer(token).body(rpc("tools/call", R"({"name":"add"})")).status(200).json(message);
}

inline QJsonObject toolError(const QString &text)
{
    const QJsonObject item{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    return {{u"result"_s, QJsonObject{{u"isError"_s, true}, {u"content"_s, QJsonArray{item}}}}};
}

inline Hop toolList(const QByteArray &token, const QStringList &names)
{
    QJsonArray tools;
    for (const QString &name : names)
        tools += QJsonObject{{u"name"_s, name}};
    return post(mcpUrl)
        .bearer(token)
        .body(rpc("tools/list"))
        .status(200)
        .json({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, QJsonObject{{u"tools"_s, tools}}}});
}

inline QList<Row> callRows()
{
    const QByteArray small = accessToken({{u"scp"_s, QJsonArray{u"calculator.add"_s}}});
    const QByteArray stepUp = "Bearer error=\"insufficient_scope\", scope=\"calculator.subtract\"";
    return {
        {"403 and nothing else", u"SCOPE_403_NO_HINT"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(post(mcpUrl).bearer(accessToken()).status(403).header("Content-Length", "9").answer("Forbidden"));
         }},
        {"two tokens, one refusal",
         u"STEP_UP_LOOP"_s,
         certain,
         u"mcp"_s,
         [small, stepUp] {
             const QByteArray second = accessToken(
                 {{u"scp"_s, QJsonArray{u"calculator.add"_s}}, {u"jti"_s, u"AT.t2"_s}});
             return CaseBuilder()
                 .flow(small)
                 .call(small, 403, stepUp)
                 .code()
                 .issued(CaseBuilder::codeExchange(), second)
                 .call(second, 403, stepUp);
         },
         Severity::Error,
         {u"SCOPE_INSUFFICIENT_403"_s}},
        {"two tokens, one refusal, and they have the scope", u"STEP_UP_LOOP"_s, certain, u"mcp"_s,
         [stepUp] {
             const QByteArray second = accessToken({{u"jti"_s, u"AT.t2"_s}});
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken(), 403, stepUp)
                 .issued(CaseBuilder::clientCredentials(), second)
                 .call(second, 403, stepUp);
         }},
        {"a second token that nobody asked the scope for", u"SCOPE_INSUFFICIENT_403"_s, certain, u"mcp"_s,
         [] {
             const QByteArray wanted = "Bearer error=\"insufficient_scope\", scope=\"calculator.admin\"";
             const QByteArray second = accessToken({{u"jti"_s, u"AT.t2"_s}});
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken(), 403, wanted)
                 .issued(CaseBuilder::clientCredentials(), second)
                 .call(second, 403, wanted);
         }},
        {"isError", u"TOOL_AUTHZ_ERROR"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(toolCall(toolError(u"Insufficient permissions: forbidden"_s)));
         },
         Severity::Warning},
        {"upstream 401 quoted", u"TOKEN_PASSTHROUGH"_s, possible, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(toolCall(toolError(u"Client error '401 Unauthorized' for url 'https://api.example.net/x'"_s)));
         },
         Severity::Warning},
        {"another token sees more", u"LIST_EMPTY_BY_SCOPE"_s, probable, u"mcp"_s,
         [small] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(toolList(accessToken(), {u"add"_s, u"subtract"_s}))
                 .add(toolList(small, {u"add"_s}));
         },
         Severity::Warning},
        {"exp while the stream is open",
         u"SSE_TOKEN_EXPIRED_MIDSTREAM"_s,
         certain,
         u"mcp"_s,
         [] {
             const QByteArray token = accessToken({{u"exp"_s, now + 5}});
             return CaseBuilder()
                 .flow(token)
                 .add(Hop(Leg::Mcp, "GET", mcpUrl)
                          .bearer(token)
                          .status(200)
                          .header("Content-Type", "text/event-stream")
                          .took(-1))
                 .add(post(mcpUrl).bearer(token).at(6).status(401).header("WWW-Authenticate",
                                                                          "Bearer error=\"invalid_token\""));
         },
         Severity::Error,
         {u"TOKEN_EXPIRED"_s, u"AUTH_OK_THEN_401"_s}},
        {"the banner of 2.9", u"CFG_FASTMCP_OLD"_s, probable, u"reach"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken());
             builder.edit().serverLog = u"  FastMCP version: 2.9.2\n"_s;
             return builder;
         },
         Severity::Warning},
    };
}

inline QList<Row> noteRows()
{
    // A service's token: no user in it.
    const QByteArray service = [] {
        QJsonObject payload = tokenPayload({{u"cid"_s, svc}, {u"sub"_s, svc}});
        payload.remove(u"uid"_s);
        payload.remove(u"auth_time"_s);
        return jwt(tokenHeader(), payload);
    }();
    const auto accepted = [](const QByteArray &token, const QJsonObject &metadata = serverMetadata()) {
        CaseBuilder builder;
        builder.reach().resource().server(metadata).code().issued(CaseBuilder::codeExchange(), token).call(token);
        return builder;
    };
    const auto console = [accepted](const std::function<void(diagnosis::Console &)> &fill) {
        CaseBuilder builder = accepted(accessToken());
        fill(builder.edit().console);
        return builder;
    };
    return {
        {"machine to machine", u"NOTE_M2M_NO_UID"_s, certain, u"inspect"_s,
         [service] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .issued(CaseBuilder::clientCredentials(), service)
                 .call(service);
         },
         Severity::Note},
        {"Okta's metadata", u"NOTE_REGISTRATION_ADVERTISED"_s, certain, u"client"_s,
         [accepted] {
             return accepted(accessToken(),
                             serverMetadata({{u"registration_endpoint"_s, QString(org + u"/oauth2/v1/clients"_s)}}));
         },
         Severity::Note},
        {"scopes not listed", u"NOTE_CUSTOM_SCOPES_HIDDEN"_s, certain, u"server"_s,
         [accepted] {
             return accepted(accessToken(), serverMetadata({{u"scopes_supported"_s, QJsonArray{u"openid"_s}}}));
         },
         Severity::Note},
        {"five seconds left", u"NOTE_LEEWAY_ZERO"_s, certain, u"mcp"_s,
         [accepted] { return accepted(accessToken({{u"exp"_s, now + 5}})); }, Severity::Note},
        {"resource without effect", u"NOTE_RESOURCE_SENT"_s, certain, u"token"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .code({{u"resource"_s, mcpUrl}})
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
         },
         Severity::Note},
        {"loopback", u"NOTE_LAB_HTTP"_s, certain, u"server"_s,
         [] {
             CaseBuilder builder;
             builder.edit().url = "http://127.0.0.1:8000/mcp";
             builder.edit().issuer = u"http://127.0.0.1:9000/oauth2/aus1"_s;
             return builder.add(Hop(Leg::ServerMetadata, "GET",
                                    u"http://127.0.0.1:9000/.well-known/oauth-authorization-server/oauth2/aus1"_s)
                                    .status(200)
                                    .json({{u"issuer"_s, u"http://127.0.0.1:9000/oauth2/aus1"_s}}));
         },
         Severity::Note},
        {"cnf.jkt", u"NOTE_CNF_IGNORED"_s, certain, u"mcp"_s,
         [accepted] { return accepted(accessToken({{u"cnf"_s, QJsonObject{{u"jkt"_s, u"x"_s}}}})); }, Severity::Note},
        {"a day", u"NOTE_LONG_LIFETIME"_s, certain, u"inspect"_s,
         [accepted] { return accepted(accessToken({{u"exp"_s, now + 86000}})); }, Severity::Note},
        {"trusted app", u"NOTE_CONSENT_NOT_SHOWN"_s, certain, u"authorize"_s,
         [console] { return console([](diagnosis::Console &seen) { seen.consentShown = false; }); }, Severity::Note},
        {"Web app", u"NOTE_DEVICE_IN_RULE"_s, certain, u"token"_s,
         [console] {
             return console([](diagnosis::Console &seen) {
                 seen.applicationType = u"web"_s;
                 seen.ruleGrants = {u"authorization_code"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s};
             });
         },
         Severity::Note},
        {"all and all", u"NOTE_BROAD_POLICY"_s, certain, u"token"_s,
         [console] {
             return console([](diagnosis::Console &seen) {
                 seen.policyClients = {u"*"_s};
                 seen.ruleScopes = {u"*"_s};
             });
         },
         Severity::Note},
    };
}

} // namespace authscope::test
