// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

inline Hop post(const QString &url)
{
    return {Leg::Mcp, "POST", url};
}

inline Case withUrl(const QString &url, CaseBuilder builder)
{
    builder.edit().url = url.toUtf8();
    return builder;
}

inline http::Certificate certificate(qint64 from, qint64 to, const QStringList &names)
{
    http::Certificate leaf;
    leaf.subject = names.value(0);
    leaf.issuer = u"Lab root"_s;
    leaf.notBefore = QDateTime::fromSecsSinceEpoch(now + from, QTimeZone::UTC);
    leaf.notAfter = QDateTime::fromSecsSinceEpoch(now + to, QTimeZone::UTC);
    leaf.alternativeNames = names;
    return leaf;
}

inline QList<Row> networkRows()
{
    const auto reach = [](const QString &url) { return Hop(Leg::Reach, "POST", url); };
    return {
        {"nothing else known", u"NET_DNS"_s, probable, u"server"_s,
         [] {
             return CaseBuilder().add(
                 Hop(Leg::ServerMetadata, "GET",
                     u"https://dev-1234567.okta.invalid/oauth2/default/.well-known/openid-configuration"_s)
                     .error(ErrorKind::HostNotFound, u"The host name was not found."_s));
         }},
        {"another host works", u"NET_DNS"_s, certain, u"server"_s,
         [] {
             return CaseBuilder().reach().resource().add(
                 Hop(Leg::ServerMetadata, "GET",
                     u"https://dev-1234567.okta.invalid/oauth2/default/.well-known/openid-configuration"_s)
                     .error(ErrorKind::HostNotFound, u"The host name was not found."_s));
         }},
        {"nothing on port 8000", u"NET_REFUSED"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder().add(reach(u"http://127.0.0.1:8000/mcp"_s).error(ErrorKind::Refused, u"refused"_s));
         }},
        {"no HTTP behind the port", u"NET_CLOSED"_s, certain, u"reach"_s,
         [reach] { return CaseBuilder().add(reach(mcpUrl).error(ErrorKind::Closed, u"closed"_s)); }},
        {"connect phase", u"NET_TIMEOUT"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(mcpUrl).error(ErrorKind::Timeout, u"No connection was made (phase: connect) within 10 s."_s));
         }},
        {"response phase", u"NET_TIMEOUT"_s, probable, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(mcpUrl).error(ErrorKind::Timeout, u"No complete answer came (phase: response) within 30 s."_s));
         }},
        {"server on 127.0.0.1 only", u"NET_IPV6_LOCALHOST"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder()
                 .add(reach(u"http://[::1]:8000/mcp"_s).error(ErrorKind::Refused, u"refused"_s))
                 .add(reach(u"http://127.0.0.1:8000/mcp"_s)
                          .status(401)
                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"own authority", u"TLS_SELF_SIGNED"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(mcpUrl).tls({u"SelfSignedCertificateInChain"_s}, {certificate(-100, 100, {u"a.test"_s})}));
         }},
        {"certificate for a.test, call b.test", u"TLS_HOSTNAME"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(u"https://b.test/mcp"_s).tls({u"HostNameMismatch"_s}, {certificate(-100, 100, {u"a.test"_s})}));
         }},
        {"network time known", u"TLS_EXPIRED"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder()
                 .add(Hop(Leg::Jwks, "GET", iss + u"/v1/keys"_s)
                          .status(200)
                          .header("Date", dateHeader())
                          .json({{u"keys"_s, QJsonArray()}}))
                 .add(reach(mcpUrl).tls({u"CertificateExpired"_s}, {certificate(-1000000, -86400, {u"a.test"_s})}));
         }},
        {"only the local clock", u"TLS_EXPIRED"_s, probable, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(mcpUrl).tls({u"CertificateExpired"_s}, {certificate(-1000000, -86400, {u"a.test"_s})}));
         }},
        {"plain server called with https", u"TLS_PLAIN_ON_TLS"_s, probable, u"reach"_s,
         [reach] {
             return CaseBuilder().add(
                 reach(u"https://127.0.0.1:8000/mcp"_s).error(ErrorKind::Tls, u"wrong version number"_s));
         }},
        {"a Go server called with http", u"TLS_PLAIN_ON_TLS"_s, probable, u"reach"_s,
         [reach] {
             return CaseBuilder().add(reach(u"http://127.0.0.1:8443/mcp"_s)
                                          .status(400)
                                          .answer("Client sent an HTTP request to an HTTPS server."));
         }},
        {"plain http at the port of https", u"TLS_PLAIN_ON_TLS"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder()
                 .add(reach(u"https://mcp.example.com/mcp"_s).error(ErrorKind::Tls, u"wrong version number"_s))
                 .add(Hop(Leg::Other, "GET", u"http://mcp.example.com:443/mcp"_s)
                          .note(u"probe: whether the port speaks plain HTTP"_s)
                          .status(405));
         }},
        {"swapping the scheme works", u"TLS_PLAIN_ON_TLS"_s, certain, u"reach"_s,
         [reach] {
             return CaseBuilder()
                 .add(reach(u"https://127.0.0.1:8000/mcp"_s).error(ErrorKind::Tls, u"handshake failed"_s))
                 .add(reach(u"http://127.0.0.1:8000/mcp"_s)
                          .status(401)
                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"local clock 400 s ahead", u"CLOCK_SKEW_CLIENT"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl)
                          .status(401)
                          .header("WWW-Authenticate", CaseBuilder::challenge())
                          .header("Date", dateHeader(-400)))
                 .resource()
                 .add(Hop(Leg::ServerMetadata, "GET",
                          org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s)
                          .status(200)
                          .header("Date", dateHeader(-400))
                          .json(serverMetadata()));
         },
         Severity::Warning},
        {"MCP server 3700 s ahead",
         u"CLOCK_SKEW_SERVER"_s,
         certain,
         u"inspect"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .add(Hop(Leg::ServerMetadata, "GET",
                          org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s)
                          .status(200)
                          .header("Date", dateHeader())
                          .json(serverMetadata()))
                 .code()
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .add(post(mcpUrl)
                          .bearer(accessToken())
                          .status(401)
                          .header("Date", dateHeader(3700))
                          .header("WWW-Authenticate", "Bearer error=\"invalid_token\""));
         },
         Severity::Error,
         {u"TOKEN_EXPIRED"_s, u"AUTH_OK_THEN_401"_s}},
    };
}

inline QList<Row> transportRows()
{
    return {
        {"MCP URL", u"HTTP_NOT_HTTPS"_s, certain, u"reach"_s,
         [] { return withUrl(u"http://calc.example.com/mcp"_s, CaseBuilder()); }, Severity::Warning},
        {"/mcp answers", u"PATH_WRONG"_s, certain, u"reach"_s,
         [] {
             return withUrl(mcpOrigin + u"/"_s,
                            CaseBuilder()
                                .add(Hop(Leg::Reach, "POST", mcpOrigin + u"/"_s).status(404).answer("Not Found"))
                                .add(Hop(Leg::Reach, "POST", mcpUrl)
                                         .status(401)
                                         .header("WWW-Authenticate", CaseBuilder::challenge())));
         }},
        {"no other path known", u"PATH_WRONG"_s, probable, u"reach"_s,
         [] { return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl).status(404).answer("Not Found")); }},
        {"a web page for a POST", u"PATH_WRONG"_s, probable, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl).status(200).answer("<!doctype html><p>hello"));
         }},
        {"JSON that is no JSON-RPC", u"PATH_WRONG"_s, probable, u"reach"_s,
         [] { return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl).status(200).answer("{\"hello\":1}")); }},
        {"a file server", u"PATH_WRONG"_s, probable, u"reach"_s,
         [] { return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl).status(501).answer("Unsupported method")); }},
        {"to itself", u"REDIRECT_LOOP"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl)
                                          .status(307)
                                          .header("Location", mcpUrl.toUtf8())
                                          .error(ErrorKind::Redirect, u"more often than 5"_s));
         }},
        {"none entered", u"CLIENT_ID_MISSING"_s, certain, u"client"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().server(
                 serverMetadata({{u"registration_endpoint"_s, QString(iss + u"/register"_s)}}));
             builder.edit().failures = {{u"client"_s, {u"client.none"_s, u"No client id is known."_s, {}, 0}, true}};
             return builder;
         }},
        {"a stranger for the secret", u"ISSUER_UNCONFIRMED"_s, certain, u"client"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().server();
             builder.edit().failures = {
                 {u"client"_s, {u"client.issuer-unconfirmed"_s, u"It would go there."_s, iss, 0}, true}};
             return builder;
         }},
        {"nothing known explains it", u"JOURNEY_ENDED"_s, certain, u"challenge"_s,
         [] {
             CaseBuilder builder;
             builder.add(Hop(Leg::Reach, "POST", mcpUrl).status(402).answer("Payment Required"));
             builder.edit().failures = {
                 {u"challenge"_s, {u"mcp.forbidden"_s, u"The server answers 402."_s, {}, 1}, true}};
             return builder;
         }},
        {"slash redirect", u"PATH_REDIRECT_307"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder()
                 .add(Hop(Leg::Reach, "POST", mcpUrl + u"/"_s).status(307).header("Location", mcpUrl.toUtf8()))
                 .add(Hop(Leg::Reach, "POST", mcpUrl)
                          .from(1)
                          .status(401)
                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         },
         Severity::Warning},
        {"to another origin", u"HEADER_STRIPPED_REDIRECT"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .add(post(u"https://a.test/mcp"_s)
                          .bearer(accessToken())
                          .status(307)
                          .header("Location", "https://b.test/mcp"))
                 .add(post(u"https://b.test/mcp"_s)
                          .from(1)
                          .status(401)
                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"redirect not followed", u"HEADER_STRIPPED_REDIRECT"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder().add(post(u"https://a.test/mcp"_s)
                                          .bearer(accessToken())
                                          .status(307)
                                          .header("Location", "https://b.test/mcp")
                                          .error(ErrorKind::Redirect, u"not followed"_s));
         }},
        {"redirect not followed, before any token", u"HEADER_STRIPPED_REDIRECT"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", u"https://a.test/mcp"_s)
                                          .status(307)
                                          .header("Location", "https://b.test/mcp")
                                          .error(ErrorKind::Redirect, u"not followed"_s));
         }},
        {"uvicorn behind TLS", u"REDIRECT_DOWNGRADE"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(Hop(Leg::Reach, "POST", mcpUrl + u"/"_s)
                                          .status(307)
                                          .header("Location", "http://calculator-oauth-mcp-server.example.com/mcp")
                                          .error(ErrorKind::Redirect, u"not followed"_s));
         }},
        {"Bearer twice", u"AUTH_SCHEME_MALFORMED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().add(post(mcpUrl)
                                          .send("Authorization", "Bearer Bearer " + accessToken())
                                          .status(401)
                                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"no scheme", u"AUTH_SCHEME_MALFORMED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().add(post(mcpUrl)
                                          .send("Authorization", accessToken())
                                          .status(401)
                                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"quoted", u"AUTH_SCHEME_MALFORMED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().add(post(mcpUrl)
                                          .send("Authorization", "Bearer \"" + accessToken() + '"')
                                          .status(401)
                                          .header("WWW-Authenticate", CaseBuilder::challenge()));
         }},
        {"token configured, not sent", u"TOKEN_MISSING"_s, certain, u"challenge"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().add(
                 post(mcpUrl).status(401).header("WWW-Authenticate", CaseBuilder::challenge()));
             builder.edit().expected.grant = u"token"_s;
             return builder;
         }},
        {"the client stops", u"TOKEN_MISSING"_s, certain, u"challenge"_s, [] { return CaseBuilder().reach(); },
         Severity::Note},
        {"Accept: */*", u"HTTP_406_ACCEPT"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .flow(accessToken())
                 .add(post(mcpUrl).bearer(accessToken()).send("Accept", "*/*").status(406).answer("Not Acceptable"));
         }},
        {"text/plain", u"HTTP_415_CONTENT_TYPE"_s, certain, u"mcp"_s,
         [] { return CaseBuilder().add(post(mcpUrl).send("Content-Type", "text/plain").status(415)); }},
        {"restart between calls", u"SESSION_NOT_FOUND"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .add(post(mcpUrl).status(200).header("Mcp-Session-Id", "s1").answer("{}"))
                 .add(
                     post(mcpUrl)
                         .send("Mcp-Session-Id", "s1")
                         .status(404)
                         .answer(
                             R"({"jsonrpc":"2.0","id":"server-error","error":{"code":-32600,"message":"Session not found"}})"));
         }},
        {"version 2099", u"PROTOCOL_VERSION"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().add(
                 post(mcpUrl)
                     .send("MCP-Protocol-Version", "2099-01-01")
                     .status(400)
                     .answer("Bad Request: Unsupported protocol version: 2099-01-01. Supported versions: 2025-11-25"));
         }},
        {"Invalid Origin header", u"ORIGIN_REJECTED"_s, probable, u"mcp"_s,
         [] {
             return CaseBuilder().add(
                 post(mcpUrl).send("Origin", "https://evil.test").status(403).answer("Invalid Origin header"));
         }},
        {"a page, and later a program that passes", u"ORIGIN_REJECTED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .add(post(mcpUrl)
                          .send("Origin", "http://localhost:6274")
                          .send("Sec-Fetch-Mode", "cors")
                          .status(403)
                          .answer("Forbidden"))
                 .flow(accessToken())
                 .call(accessToken(), 200);
         }},
        {"passes without Origin", u"ORIGIN_REJECTED"_s, certain, u"mcp"_s,
         [] {
             return CaseBuilder().reach().resource().add(
                 post(mcpUrl).send("Origin", "https://evil.test").status(403).answer("Forbidden"));
         }},
        {"tunnel", u"HOST_REJECTED"_s, certain, u"reach"_s,
         [] {
             return CaseBuilder().add(
                 post(mcpUrl).send("Host", "abc.ngrok.test").status(421).answer("Invalid Host header"));
         }},
        {"nginx", u"UPSTREAM_5XX"_s, certain, u"mcp"_s,
         [] { return CaseBuilder().add(post(mcpUrl).status(502).header("Server", "nginx").html("<html>502</html>")); }},
        {"429", u"RATE_LIMITED_MCP"_s, certain, u"mcp"_s,
         [] { return CaseBuilder().add(post(mcpUrl).status(429).header("Retry-After", "7")); }},
    };
}

inline QList<Row> resourceRows()
{
    return {
        {"401 without challenge",
         u"WWW_MISSING"_s,
         certain,
         u"challenge"_s,
         [] { return CaseBuilder().reach({}).resourceMissing(); },
         Severity::Error,
         {u"PRM_MISSING"_s}},
        {"the guide's server", u"WWW_NO_RESOURCE_METADATA"_s, certain, u"challenge"_s,
         [] { return CaseBuilder().reach("Bearer error=\"invalid_token\""); }, Severity::Warning},
        {"relative URL", u"WWW_UNPARSABLE"_s, certain, u"challenge"_s,
         [] { return CaseBuilder().reach("Bearer resource_metadata=\"/.well-known/oauth-protected-resource\""); }},
        {"unquoted URL", u"WWW_UNPARSABLE"_s, certain, u"challenge"_s,
         [] { return CaseBuilder().reach("Bearer resource_metadata=/.well-known/oauth-protected-resource"); }},
        {"both forms 404",
         u"PRM_MISSING"_s,
         certain,
         u"resource"_s,
         [] { return CaseBuilder().reach("Bearer error=\"invalid_token\"").resourceMissing(); },
         Severity::Error,
         {u"WWW_NO_RESOURCE_METADATA"_s}},
        {"advertised and absent", u"PRM_ADVERTISED_404"_s, certain, u"resource"_s,
         [] { return CaseBuilder().reach().resourceMissing(); }},
        {"catch-all page", u"PRM_NOT_JSON"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder().reach().add(
                 Hop(Leg::ResourceMetadata, "GET", mcpOrigin + u"/.well-known/oauth-protected-resource/mcp"_s)
                     .status(200)
                     .html("<!doctype html><title>App</title>"));
         }},
        {"http behind TLS", u"PRM_RESOURCE_MISMATCH"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder().reach().resource(
                 resourceMetadata({{u"resource"_s, u"http://calculator-oauth-mcp-server.example.com/mcp"_s}}));
         }},
        {"origin only", u"PRM_RESOURCE_MISMATCH"_s, certain, u"resource"_s,
         [] { return CaseBuilder().reach().resource(resourceMetadata({{u"resource"_s, mcpOrigin}})); },
         Severity::Warning},
        {"member absent", u"PRM_NO_AUTH_SERVERS"_s, certain, u"resource"_s,
         [] { return CaseBuilder().reach().resource(resourceMetadata({{u"authorization_servers"_s, QJsonValue()}})); }},
        {"endpoint listed", u"PRM_AS_NOT_ISSUER"_s, probable, u"resource"_s,
         [] {
             return CaseBuilder().reach().resource(
                 resourceMetadata({{u"authorization_servers"_s, QJsonArray{QString(iss + u"/v1/authorize"_s)}}}));
         }},
        {"endpoint listed, its prefix is the issuer", u"PRM_AS_NOT_ISSUER"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource(
                     resourceMetadata({{u"authorization_servers"_s, QJsonArray{QString(iss + u"/v1/authorize"_s)}}}))
                 .server();
         },
         Severity::Warning},
        {"pydantic's slash", u"PRM_AS_TRAILING_SLASH"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource(resourceMetadata({{u"authorization_servers"_s, QJsonArray{QString(org + u"/"_s)}}}))
                 .add(Hop(Leg::ServerMetadata, "GET", org + u"/.well-known/oauth-authorization-server"_s)
                          .status(200)
                          .json(serverMetadata({{u"issuer"_s, org}})));
         },
         Severity::Warning},
        {"pydantic's slash, where the journey ends", u"PRM_AS_TRAILING_SLASH"_s, certain, u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource(resourceMetadata({{u"authorization_servers"_s, QJsonArray{QString(iss + u"/"_s)}}}))
                 .server();
             builder.edit().issuer.clear();
             builder.edit().failures = {
                 {u"server"_s, {u"server-metadata.issuer"_s, u"The metadata is for another issuer."_s, iss, 3}, true}};
             return builder;
         }},
        {"authentication forgotten", u"PRM_SERVER_OPEN"_s, certain, u"challenge"_s,
         [] {
             CaseBuilder builder;
             builder.add(post(mcpUrl).status(200).answer(R"({"jsonrpc":"2.0","id":1,"result":{}})"));
             builder.edit().expected.grant = u"authorization_code"_s;
             return builder;
         },
         Severity::Warning},
    };
}

inline QList<Row> serverRows()
{
    const auto metadata = [](const QString &url) { return Hop(Leg::ServerMetadata, "GET", url); };
    const QString inserted = org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s;
    return {
        {"copied from the address bar",
         u"URL_ADMIN_HOST"_s,
         probable,
         u"server"_s,
         [metadata] {
             CaseBuilder builder;
             builder.reach().add(
                 metadata(u"https://dev-12345678-admin.okta.com/oauth2/default/.well-known/openid-configuration"_s)
                     .status(404)
                     .answer("no"));
             builder.edit().issuerTyped = u"https://dev-12345678-admin.okta.com/oauth2/default"_s;
             return builder;
         },
         Severity::Error,
         {u"AS_METADATA_404"_s}},
        {"id with one changed letter", u"AS_METADATA_404"_s, certain, u"server"_s,
         [metadata] {
             return CaseBuilder().reach().resource().add(
                 metadata(iss + u"/.well-known/openid-configuration"_s)
                     .status(404)
                     .json({{u"errorCode"_s, u"E0000007"_s},
                            {u"errorSummary"_s, u"Not found: Resource not found: X (AuthorizationServer)"_s}}));
         }},
        {"not an Okta host", u"AS_METADATA_404"_s, probable, u"server"_s,
         [metadata] {
             return CaseBuilder().reach().resource().add(
                 metadata(iss + u"/.well-known/openid-configuration"_s).status(404).answer("Not Found"));
         }},
        {"before 2026.06", u"AS_METADATA_FORM_UNSUPPORTED"_s, certain, u"server"_s,
         [metadata, inserted] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .add(metadata(inserted).status(404).answer("Not Found"))
                 .add(metadata(iss + u"/.well-known/openid-configuration"_s).status(200).json(serverMetadata()));
         },
         Severity::Note},
        {"document of the org server", u"AS_METADATA_ISSUER_MISMATCH"_s, certain, u"server"_s,
         [metadata, inserted] {
             return CaseBuilder().reach().resource().add(
                 metadata(inserted).status(200).json(serverMetadata({{u"issuer"_s, org}})));
         }},
        {"the guide's 307", u"AS_METADATA_ISSUER_MISMATCH"_s, certain, u"server"_s,
         [metadata, inserted] {
             return CaseBuilder()
                 .add(metadata(mcpOrigin + u"/.well-known/oauth-authorization-server"_s)
                          .status(307)
                          .header("Location", inserted.toUtf8()))
                 .add(metadata(inserted).from(1).status(200).json(serverMetadata()));
         },
         Severity::Warning},
        {"sign-in page", u"AS_METADATA_HTML"_s, certain, u"server"_s,
         [metadata] {
             return CaseBuilder().reach().resource().add(
                 metadata(iss + u"/.well-known/openid-configuration"_s).status(200).html("<html>Sign in</html>"));
         }},
        {"member absent", u"AS_NO_S256"_s, certain, u"server"_s,
         [] {
             return CaseBuilder().reach().resource().server(
                 serverMetadata({{u"code_challenge_methods_supported"_s, QJsonValue()}}));
         }},
        {"custom domain and okta.com", u"AS_ENDPOINT_FOREIGN"_s, probable, u"server"_s,
         [] {
             return CaseBuilder().reach().resource().server(
                 serverMetadata({{u"token_endpoint"_s, u"https://login.example.com/oauth2/x/v1/token"_s}}));
         },
         Severity::Warning},
        {"API Access Management missing", u"AS_NOT_LICENSED"_s, certain, u"server"_s,
         [metadata] {
             return CaseBuilder().reach().resource().add(
                 metadata(iss + u"/.well-known/openid-configuration"_s)
                     .status(401)
                     .json({{u"errorCode"_s, u"E0000015"_s},
                            {u"errorSummary"_s,
                             u"You do not have permission to access the feature you are requesting"_s}}));
         }},
        {"wrong path", u"JWKS_UNREACHABLE"_s, certain, u"inspect"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 Hop(Leg::Jwks, "GET", iss + u"/keys"_s).status(404).json({{u"errorCode"_s, u"E0000022"_s}}));
         }},
    };
}

} // namespace authscope::test
