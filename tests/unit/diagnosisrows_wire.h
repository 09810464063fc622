// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Proxies, TLS, misplaced credentials, headers of MCP, CORS.

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

inline http::Certificate issuedBy(const QString &issuer, const QString &subject)
{
    http::Certificate leaf = certificate(-100, 100, {subject});
    leaf.issuer = issuer;
    return leaf;
}

inline QByteArray rpc(const QByteArray &method, const QByteArray &parameters = "{}")
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":)" + parameters + '}';
}

// The metadata's address at Okta.
inline Hop oktaMetadata()
{
    return {Leg::ServerMetadata, "GET", org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s};
}

inline Hop trusted(Hop hop, const QList<http::Certificate> &chain)
{
    return hop.tls({}, chain).error(ErrorKind::None, {});
}

inline QList<Row> proxyRows()
{
    return {
        {"407", u"PROXY_CONNECT"_s, certain, u"server"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::ServerMetadata, "CONNECT", u"dev-12345678.okta.com:443"_s)
                                          .status(407)
                                          .header("Proxy-Authenticate", "Negotiate"));
         }},
        {"the proxy refuses the connection", u"PROXY_CONNECT"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(
                 Hop(Leg::Reach, "POST", mcpUrl).error(ErrorKind::Proxy, u"Proxy connection refused"_s));
         }},
        {"private root, not trusted", u"PROXY_TLS_INTERCEPT"_s, probable, u"server"_s,
         [] {
             return CaseBuilder().add(oktaMetadata().tls(
                 {u"SelfSignedCertificateInChain"_s}, {issuedBy(u"Corp Inspection CA"_s, u"dev-12345678.okta.com"_s)}));
         }},
        {"private root, in the store", u"PROXY_TLS_INTERCEPT"_s, certain, u"server"_s,
         [] {
             return CaseBuilder().add(trusted(oktaMetadata().status(200).json(serverMetadata()),
                                              {issuedBy(u"Example Holding Root"_s, u"dev-12345678.okta.com"_s)}));
         },
         Severity::Note},
        {"leaf of a public authority alone", u"TLS_CHAIN_INCOMPLETE"_s, probable, u"reach"_s,
         [] {
             return CaseBuilder().add(
                 Hop(Leg::Reach, "POST", mcpUrl)
                     .tls({u"UnableToGetLocalIssuerCertificate"_s, u"UnableToVerifyFirstCertificate"_s},
                          {issuedBy(u"R11"_s, u"calculator-oauth-mcp-server.example.com"_s)}));
         }},
        {"accepted with the intermediate", u"TLS_CHAIN_INCOMPLETE"_s, certain, u"reach"_s,
         [] {
             const http::Certificate leaf = issuedBy(u"Issuing CA"_s, u"calculator-oauth-mcp-server.example.com"_s);
             return CaseBuilder()
                 .add(trusted(Hop(Leg::Other, "GET", mcpOrigin + u"/"_s).status(200),
                              {leaf, issuedBy(u"Root CA"_s, u"Issuing CA"_s)}))
                 .add(Hop(Leg::Reach, "POST", mcpUrl).tls({u"UnableToVerifyFirstCertificate"_s}, {leaf}));
         }},
        {"accepted with the intermediate that it was lent", u"TLS_CHAIN_INCOMPLETE"_s, certain, u"reach"_s,
         [] {
             const http::Certificate leaf = issuedBy(u"Issuing CA"_s, u"calculator-oauth-mcp-server.example.com"_s);
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).tls({u"UnableToVerifyFirstCertificate"_s}, {leaf}))
                 .add(
                     trusted(Hop(Leg::Other, "GET", mcpUrl).note(u"probe: with the issuer's certificate"_s).status(405),
                             {leaf, issuedBy(u"Root CA"_s, u"Issuing CA"_s)}));
         }},
        {"refused with what it was lent too", u"TLS_SELF_SIGNED"_s, certain, u"reach"_s,
         [] {
             const http::Certificate leaf = issuedBy(u"Issuing CA"_s, u"calculator-oauth-mcp-server.example.com"_s);
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).tls({u"UnableToVerifyFirstCertificate"_s}, {leaf}))
                 .add(Hop(Leg::Other, "GET", mcpUrl)
                          .note(u"probe: with the issuer's certificate"_s)
                          .tls({u"UnableToGetIssuerCertificate"_s}, {leaf, issuedBy(u"Root CA"_s, u"Issuing CA"_s)}));
         }},
        {"TLS 1.0, and http at its own port", u"TLS_VERSION"_s, probable, u"reach"_s,
         [] {
             const QString plain = u"http://calculator-oauth-mcp-server.example.com"_s;
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).error(ErrorKind::Tls, u"SSL: unsupported protocol"_s))
                 .add(Hop(Leg::Other, "GET", plain + u"/mcp"_s).status(301).header("Location", mcpUrl.toUtf8()))
                 .add(Hop(Leg::Other, "GET", plain + u":443/mcp"_s)
                          .note(u"probe: whether the port speaks plain HTTP"_s)
                          .status(400)
                          .html("<h1>400 The plain HTTP request was sent to HTTPS port</h1>"));
         }},
        {"a server limited to TLS 1.0", u"TLS_VERSION"_s, probable, u"reach"_s,
         [] {
             return CaseBuilder().add(
                 Hop(Leg::Reach, "POST", mcpUrl).error(ErrorKind::Tls, u"SSL: unsupported protocol"_s));
         }},
        {"two hosts lead to a third", u"CAPTIVE_PORTAL"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).status(302).header("Location", "http://login.hotspot.test/"))
                 .add(oktaMetadata().status(302).header("Location", "http://login.hotspot.test/"));
         }},
        {"one host and a telling name", u"CAPTIVE_PORTAL"_s, probable, u"reach"_s,
         [] { return CaseBuilder().add(oktaMetadata().status(302).header("Location", "http://login.hotspot.test/")); }},
        {"a load balancer",
         u"PROXY_401_FOREIGN"_s,
         probable,
         u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl)
                                          .status(401)
                                          .header("Server", "awselb/2.0")
                                          .html("<html>401 Authorization Required</html>"));
         },
         Severity::Error,
         {u"WWW_MISSING"_s}},
        {"a gateway that wants Basic, after the sign-in",
         u"PROXY_401_FOREIGN"_s,
         probable,
         u"mcp"_s,
         [] { return CaseBuilder().flow(accessToken()).call(accessToken(), 401, "Basic realm=\"gateway\""); },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"taken at the server's own address",
         u"HEADER_STRIPPED_PROXY"_s,
         certain,
         u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(Hop(Leg::Mcp, "POST", u"http://10.0.0.7:8000/mcp"_s).bearer(accessToken()).status(200))
                 .call(accessToken(), 401, CaseBuilder::challenge());
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"the server names errors at other times",
         u"HEADER_STRIPPED_PROXY"_s,
         probable,
         u"mcp"_s,
         [] {
             const QByteArray old = accessToken({{u"exp"_s, now - 50}});
             return CaseBuilder().flow(accessToken()).refused(old).call(accessToken(), 401, CaseBuilder::challenge());
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"the SDK says that it is missing",
         u"HEADER_STRIPPED_PROXY"_s,
         probable,
         u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken(), 401,
                       "Bearer error=\"invalid_token\", error_description=\"Missing Authorization header\"");
         },
         Severity::Error,
         {u"AUTH_OK_THEN_401"_s}},
        {"cut after a minute", u"PROXY_BUFFERS_SSE"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("tools/call"))
                          .status(200)
                          .header("Content-Type", "text/event-stream")
                          .took(60010)
                          .error(ErrorKind::Closed, u"closed"_s));
         },
         Severity::Warning},
        {"413", u"BODY_TOO_LARGE"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(QByteArray(5000, 'x'))
                          .status(413)
                          .answer("Request body too large"));
         }},
    };
}

inline QList<Row> headerRows()
{
    const auto mirrored = [](const QByteArray &name) {
        return CaseBuilder()
            .flow(accessToken())
            .call(accessToken())
            .add(post(mcpUrl)
                     .bearer(accessToken())
                     .body(rpc("tools/call", R"({"name":"add"})"))
                     .send("Mcp-Method", "tools/call")
                     .send("Mcp-Name", name)
                     .status(400)
                     .json({{u"jsonrpc"_s, u"2.0"_s},
                            {u"error"_s, QJsonObject{{u"code"_s, -32020}, {u"message"_s, u"Header mismatch"_s}}}}));
    };
    const auto sent = [](const QByteArray &authorization) {
        return post(mcpUrl)
            .send("Authorization", authorization)
            .body(rpc("tools/list"))
            .status(401)
            .header("WWW-Authenticate", CaseBuilder::challenge());
    };
    return {
        {"client credentials", u"AUTH_BASIC_USED"_s, certain, u"mcp"_s,
         [sent] {
             return CaseBuilder().reach().add(sent("Basic " + QByteArray("0oa1svcclient0000h7x7:s3cret").toBase64()));
         }},
        {"two headers", u"AUTH_DUPLICATED"_s, certain, u"mcp"_s,
         [sent] {
             return CaseBuilder().reach().add(sent("Bearer " + accessToken()).send("Authorization", "Bearer B"));
         }},
        {"comma",
         u"AUTH_DUPLICATED"_s,
         certain,
         u"mcp"_s,
         [sent] { return CaseBuilder().reach().add(sent("Bearer " + accessToken() + ", Bearer B")); },
         Severity::Error,
         {u"AUTH_SCHEME_MALFORMED"_s}},
        {"access_token", u"TOKEN_IN_QUERY"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().reach().add(post(mcpUrl + u"?access_token="_s + QString::fromLatin1(accessToken()))
                                                  .status(401)
                                                  .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"POST, where GET gets through", u"HTTP_405_METHOD"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl).status(405).header("Allow", "GET"))
                 .add(Hop(Leg::Mcp, "GET", mcpUrl).status(401).header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"GET", u"HTTP_405_METHOD"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .call(accessToken())
                 .add(Hop(Leg::Mcp, "GET", mcpUrl).bearer(accessToken()).status(405).header("Allow", "POST, DELETE"));
         },
         Severity::Note},
        {"after initialize", u"SESSION_MISSING"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("initialize"))
                          .status(200)
                          .header("Mcp-Session-Id", "s1")
                          .json({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, QJsonObject()}}))
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("tools/list"))
                          .status(400)
                          .answer("Bad Request: Missing session ID"));
         }},
        {"body add, header subtract", u"HEADER_MIRROR_MISMATCH"_s, certain, u"mcp"_s,
         [mirrored] { return mirrored("subtract"); }},
        {"changed on the way", u"HEADER_MIRROR_MISMATCH"_s, probable, u"mcp"_s, [mirrored] { return mirrored("add"); }},
        {"no session was opened", u"SESSION_MISSING"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Mcp, "POST", mcpUrl)
                                          .send("Accept", "application/json, text/event-stream")
                                          .body(rpc("tools/list"))
                                          .status(400)
                                          .json({{u"message"_s, u"Bad Request: Missing session ID"_s}}));
         }},
        {"cut off in mid-body", u"NET_CLOSED"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl)
                                          .body(rpc("initialize"))
                                          .status(200)
                                          .header("Content-Type", "application/json")
                                          .answer("{\"a\":"));
         }},
        {"a refusal without a known cause", u"JOURNEY_ENDED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(Hop(Leg::Mcp, "POST", mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("tools/list"))
                          .status(404)
                          .json(
                              {{u"jsonrpc"_s, u"2.0"_s},
                               {u"error"_s, QJsonObject{{u"code"_s, -32601}, {u"message"_s, u"Method not found"_s}}}}));
         }},
        {"bare request to a server with sessions", u"ERA_MISMATCH"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl)
                                          .body(rpc("server/discover"))
                                          .status(400)
                                          .answer("Bad Request: Missing session ID"));
         }},
        {"initialize works", u"ERA_MISMATCH"_s, certain, u"mcp"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("initialize"))
                          .status(200)
                          .json({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, QJsonObject()}}))
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .body(rpc("server/discover"))
                          .status(400)
                          .answer("Bad Request: Missing session ID"));
             return builder;
         }},
        {"preflight refused", u"CORS_MCP_SERVER"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Mcp, "OPTIONS", mcpUrl)
                                          .send("Origin", "http://localhost:6274")
                                          .send("Access-Control-Request-Headers", "authorization")
                                          .status(401)
                                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"challenge not exposed", u"CORS_MCP_SERVER"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl)
                                          .send("Origin", "http://localhost:6274")
                                          .status(401)
                                          .header("Access-Control-Allow-Origin", "*")
                                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
    };
}

} // namespace authscope::test
