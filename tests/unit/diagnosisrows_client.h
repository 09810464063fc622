// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Places of metadata, registration, and what the browser does.

#pragma once

#include "diagnosisrows.h"
#include "diagnosisrows_wire.h"

namespace authscope::test {

inline Hop wellKnown(const QString &path)
{
    return {Leg::ResourceMetadata, "GET", mcpOrigin + path};
}

inline Hop registrationHop(int status, const QJsonObject &answer,
                           const QString &url = QString(org + u"/oauth2/v1/clients"_s))
{
    return Hop(Leg::Registration, "POST", url)
        .send("Content-Type", "application/json")
        .body(R"({"client_name":"x"})")
        .status(status)
        .json(answer);
}

inline Case withoutClient(CaseBuilder builder)
{
    builder.edit().failures = {{u"client"_s, {u"client.none"_s, u"No client id is known."_s, {}, 0}, true}};
    return builder;
}

inline const QString appended = u"/mcp/.well-known/oauth-protected-resource"_s;
inline const QByteArray silent = "Bearer error=\"invalid_token\"";

inline QList<Row> placeRows()
{
    return {
        {"appended to the path", u"PRM_APPENDED_PATH"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder().reach(silent).resourceMissing().add(
                 wellKnown(appended).status(200).json(resourceMetadata()));
         }},
        {"found there by a probe",
         u"PRM_APPENDED_PATH"_s,
         certain,
         u"resource"_s,
         [] {
             return CaseBuilder().reach(silent).resourceMissing().add(
                 wellKnown(appended).status(200).json(resourceMetadata()).note(u"probe: behind the path"_s));
         },
         Severity::Error,
         {u"PRM_MISSING"_s}},
        {"root 404, inserted 200", u"PRM_WRONG_LOCATION"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder()
                 .reach(silent)
                 .add(wellKnown(u"/.well-known/oauth-protected-resource"_s).status(404))
                 .resource();
         },
         Severity::Warning},
        {"401", u"PRM_NEEDS_AUTH"_s, certain, u"resource"_s,
         [] {
             return CaseBuilder().reach().add(wellKnown(u"/.well-known/oauth-protected-resource/mcp"_s).status(401));
         }},
        {"a login page",
         u"PRM_NEEDS_AUTH"_s,
         certain,
         u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.reach().add(wellKnown(u"/.well-known/oauth-protected-resource/mcp"_s)
                                     .status(302)
                                     .header("Location", "https://sso.example.net/login"));
             return builder.add(Hop(Leg::ResourceMetadata, "GET", u"https://sso.example.net/login"_s)
                                    .from(builder.last())
                                    .status(200)
                                    .html("<html>Sign in</html>"));
         },
         Severity::Error,
         {u"PRM_NOT_JSON"_s}},
        {"calc.add listed, calculator.add defined",
         u"PRM_SCOPES_BAD"_s,
         certain,
         u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource(resourceMetadata({{u"scopes_supported"_s, QJsonArray{u"calc.add"_s}}}))
                 .server()
                 .authorize({{u"error"_s, u"invalid_scope"_s},
                             {u"error_description"_s,
                              u"One or more scopes are not configured for the authorization server resource."_s},
                             {u"state"_s, u"S"_s}},
                            {{u"scope"_s, u"calc.add"_s}});
             builder.edit().expected.scopes = {u"calculator.add"_s};
             return builder;
         },
         Severity::Error,
         {u"SCOPE_UNDEFINED"_s}},
        {"the server's own words, refused",
         u"PRM_SCOPES_BAD"_s,
         certain,
         u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource(resourceMetadata({{u"scopes_supported"_s, QJsonArray{u"calc.add"_s}}}))
                 .server()
                 .refusedToken(CaseBuilder::clientCredentials(svc, u"calc.add"_s), 400, u"invalid_scope"_s,
                               u"One or more scopes are not configured for the authorization server resource."_s);
             builder.edit().expected.scopeTold = true;
             return builder;
         },
         Severity::Error,
         {u"SCOPE_UNDEFINED"_s}},
        {"the same scopes, typed by a person", u"SCOPE_UNDEFINED"_s, certain, u"token"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource(resourceMetadata({{u"scopes_supported"_s, QJsonArray{u"calc.add"_s}}}))
                 .server()
                 .refusedToken(CaseBuilder::clientCredentials(svc, u"calc.add"_s), 400, u"invalid_scope"_s,
                               u"One or more scopes are not configured for the authorization server resource."_s);
         }},
        {"not among the console's", u"PRM_SCOPES_BAD"_s, probable, u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource(resourceMetadata({{u"scopes_supported"_s, QJsonArray{u"calc.add"_s}}}));
             builder.edit().console.scopes = {u"calculator.add"_s};
             return builder;
         },
         Severity::Warning},
        {"behind a public host",
         u"CFG_BASE_URL"_s,
         certain,
         u"resource"_s,
         [] {
             return CaseBuilder().reach().resource(resourceMetadata({{u"resource"_s, u"http://localhost:8000/mcp"_s}}));
         },
         Severity::Error,
         {u"PRM_RESOURCE_MISMATCH"_s}},
        {"a name without an address",
         u"CFG_BASE_URL"_s,
         certain,
         u"resource"_s,
         [] {
             return CaseBuilder()
                 .reach("Bearer resource_metadata=\"http://calc.example.net/.well-known/oauth-protected-resource/mcp\"")
                 .add(Hop(Leg::ResourceMetadata, "GET",
                          u"http://calc.example.net/.well-known/oauth-protected-resource/mcp"_s)
                          .error(ErrorKind::HostNotFound, u"Host calc.example.net not found"_s));
         },
         Severity::Error,
         {u"NET_DNS"_s}},
        {"the cluster's name, from this machine",
         u"CFG_BASE_URL"_s,
         certain,
         u"resource"_s,
         [] {
             CaseBuilder builder;
             builder.edit().url = "http://127.0.0.1:8000/mcp";
             return builder.reach().resource(
                 resourceMetadata({{u"resource"_s, u"http://calculator-0.calculator.svc:8000/mcp"_s}}));
         },
         Severity::Error,
         {u"PRM_RESOURCE_MISMATCH"_s}},
        {"the path twice",
         u"CFG_BASE_URL"_s,
         certain,
         u"resource"_s,
         [] {
             return CaseBuilder().reach().resource(resourceMetadata({{u"resource"_s, QString(mcpUrl + u"/mcp"_s)}}));
         },
         Severity::Error,
         {u"PRM_RESOURCE_MISMATCH"_s}},
        {"the org's document", u"AS_METADATA_PATH_DROPPED"_s, certain, u"server"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().add(
                 Hop(Leg::ServerMetadata, "GET", org + u"/.well-known/oauth-authorization-server"_s)
                     .status(200)
                     .json(serverMetadata({{u"issuer"_s, org}})));
             builder.edit().issuer = org;
             return builder;
         }},
        {"redirect without CORS", u"AS_METADATA_REDIRECT_CORS"_s, certain, u"server"_s,
         [] {
             return CaseBuilder().reach().add(
                 Hop(Leg::ServerMetadata, "GET", mcpOrigin + u"/.well-known/oauth-authorization-server"_s)
                     .send("Origin", "http://localhost:6274")
                     .status(307)
                     .header("Location", oktaMetadata().exchange().url));
         }},
    };
}

inline QList<Row> registrationRows()
{
    const QJsonObject okta{{u"registration_endpoint"_s, QString(org + u"/oauth2/v1/clients"_s)}};
    const QJsonObject refusal{{u"errorCode"_s, u"E0000006"_s},
                              {u"errorSummary"_s, u"You do not have permission to perform the requested action"_s},
                              {u"errorLink"_s, u"E0000006"_s},
                              {u"errorId"_s, u"oae1"_s},
                              {u"errorCauses"_s, QJsonArray()}};
    const auto unknown = [](const QString &clientId) {
        return [clientId] {
            CaseBuilder builder = page(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s,
                                       {{u"client_id"_s, clientId}});
            builder.edit().expected.clientId = clientId;
            return builder;
        };
    };
    return {
        {"Okta's metadata, no client id",
         u"AS_REGISTRATION_GATED"_s,
         certain,
         u"client"_s,
         [okta] { return withoutClient(CaseBuilder().reach().resource().server(serverMetadata(okta))); },
         Severity::Error,
         {u"CLIENT_ID_MISSING"_s}},
        {"no endpoint, no client id",
         u"DCR_NOT_OFFERED"_s,
         certain,
         u"client"_s,
         [] { return withoutClient(CaseBuilder().reach().resource().server()); },
         Severity::Error,
         {u"CLIENT_ID_MISSING"_s}},
        {"a client's log", u"DCR_NOT_OFFERED"_s, probable, u"client"_s,
         [] {
             CaseBuilder builder;
             builder.edit().serverLog =
                 u"Error: Incompatible auth server: does not support dynamic client registration\n"_s;
             return builder;
         }},
        {"a URL as client id",
         u"AS_CIMD_UNSUPPORTED"_s,
         certain,
         u"client"_s,
         unknown(u"https://app.example/client.json"_s),
         Severity::Error,
         {u"CLIENT_ID_UNKNOWN"_s}},
        {"E0000006", u"DCR_REFUSED"_s, certain, u"client"_s,
         [okta, refusal] {
             return CaseBuilder().reach().resource().server(serverMetadata(okta)).add(registrationHop(403, refusal));
         }},
        {"a client's log", u"DCR_REFUSED"_s, probable, u"client"_s,
         [] {
             CaseBuilder builder;
             builder.edit().serverLog = u"SDK auth failed: HTTP 403: Invalid OAuth error response\n"_s;
             return builder;
         }},
        {"redirect URI of the network", u"DCR_METADATA_INVALID"_s, certain, u"client"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 registrationHop(400,
                                 {{u"error"_s, u"invalid_redirect_uri"_s},
                                  {u"error_description"_s, u"redirect_uris: http://10.0.0.1/cb"_s}},
                                 iss + u"/register"_s));
         }},
        {"final slash in client_id", u"CIMD_DOCUMENT_BAD"_s, certain, u"client"_s,
         [] {
             return tokenError(400, u"invalid_client_metadata"_s,
                               u"The 'client_id' in the metadata document does not match the URL used to fetch it."_s);
         }},
        {"the document itself", u"CIMD_DOCUMENT_BAD"_s, certain, u"client"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().server().add(Hop(Leg::Other, "GET", u"https://app.example/client.json"_s)
                                                         .status(200)
                                                         .json({{u"client_id"_s, u"https://app.example/client.json/"_s},
                                                                {u"redirect_uris"_s, QJsonArray{redirectUri}}}));
             builder.edit().expected.clientId = u"https://app.example/client.json"_s;
             return builder;
         }},
        {"the server moved",
         u"CLIENT_ID_WRONG_ISSUER"_s,
         certain,
         u"client"_s,
         [] {
             CaseBuilder builder = page(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s);
             builder.edit().expected.clientId = web;
             builder.edit().history.clientIssuer = u"https://dev-87654321.okta.com/oauth2/default"_s;
             return builder;
         },
         Severity::Error,
         {u"CLIENT_ID_UNKNOWN"_s}},
        {"the proxy was restarted", u"PROXY_AS_STATE_LOST"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource(resourceMetadata({{u"authorization_servers"_s, QJsonArray{mcpOrigin}}}));
             builder.edit().issuer = mcpOrigin;
             builder.add(registrationHop(201, {{u"client_id"_s, u"d6d0-registered"_s}}, mcpOrigin + u"/register"_s))
                 .add(Hop(Leg::Token, "POST", mcpOrigin + u"/token"_s)
                          .form(CaseBuilder::clientCredentials(u"d6d0-registered"_s))
                          .status(401)
                          .json({{u"error"_s, u"invalid_client"_s},
                                 {u"error_description"_s, u"Client ID 'd6d0-registered' not found"_s}}));
             return builder;
         }},
        {"self-registered", u"DCR_CLIENT_NO_POLICY"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .add(registrationHop(201, {{u"client_id"_s, u"0oa9new"_s}}))
                 .authorize(
                     {{u"error"_s, u"access_denied"_s}, {u"error_description"_s, policyText}, {u"state"_s, u"S"_s}},
                     {{u"client_id"_s, u"0oa9new"_s}});
             return builder;
         }},
    };
}

inline QList<Row> browserRows()
{
    const QString mismatch = u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings."_s;
    const auto timedOut = [] { return CaseBuilder().reach().resource().server().authorize({}); };
    return {
        {"the proxy's callback",
         u"PROXY_AS_CALLBACK"_s,
         certain,
         u"authorize"_s,
         [mismatch] {
             return page(u"invalid_request"_s, mismatch,
                         {{u"redirect_uri"_s, QString(mcpOrigin + u"/auth/callback"_s)}});
         },
         Severity::Error,
         {u"REDIRECT_URI_MISMATCH"_s}},
        {"ports 51234 and 51302",
         u"REDIRECT_LOOPBACK_PORT_RANDOM"_s,
         certain,
         u"authorize"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .authorize({}, {{u"redirect_uri"_s, u"http://localhost:51234/callback"_s}})
                 .authorize({}, {{u"redirect_uri"_s, u"http://localhost:51302/callback"_s}});
         },
         Severity::Error,
         {u"CODE_NEVER_ARRIVED"_s}},
        {"plain", u"PKCE_METHOD"_s, certain, u"authorize"_s,
         [] {
             return bounced(u"invalid_request"_s,
                            u"PKCE code challenge method is not supported. Valid values: [S256]"_s,
                            {{u"code_challenge_method"_s, u"plain"_s}});
         }},
        {"token", u"RESPONSE_TYPE_UNSUPPORTED"_s, certain, u"authorize"_s,
         [] {
             return bounced(u"unsupported_response_type"_s,
                            u"The response type is not supported by the authorization server. Configured response "
                            "types: [code]."_s,
                            {{u"response_type"_s, u"token"_s}});
         }},
        {"told by the user", u"SIGNON_POLICY_BLOCK"_s, possible, u"authorize"_s,
         [timedOut] {
             CaseBuilder builder = timedOut();
             builder.edit().browserText = u"Okta shows an error after the password"_s;
             return builder;
         }},
        {"the page, read out",
         u"REDIRECT_URI_MISMATCH"_s,
         certain,
         u"authorize"_s,
         [timedOut, mismatch] {
             CaseBuilder builder = timedOut();
             builder.edit().browserText = u"400 Bad Request\nError Code: invalid_request\nDescription: "_s + mismatch;
             return builder;
         },
         Severity::Error,
         {u"CODE_NEVER_ARRIVED"_s}},
        {"the address of the browser, pasted",
         u"REDIRECT_NOT_REACHED"_s,
         certain,
         u"authorize"_s,
         [timedOut] {
             CaseBuilder builder = timedOut();
             builder.edit().callback = redirectUri.toUtf8() + "?code=c1&state=S";
             return builder;
         },
         Severity::Error,
         {u"CODE_NEVER_ARRIVED"_s}},
        {"recorded by the browser", u"REDIRECT_NOT_REACHED"_s, certain, u"authorize"_s,
         [] {
             return CaseBuilder().reach().resource().server().code().add(
                 Hop(Leg::Other, "GET", redirectUri + u"?code=c1&state=S"_s)
                     .error(ErrorKind::Other, u"net::ERR_CONNECTION_REFUSED"_s));
         }},
        {"its own scheme",
         u"REDIRECT_SCHEME_UNHANDLED"_s,
         probable,
         u"authorize"_s,
         [] {
             return CaseBuilder().reach().resource().server().authorize(
                 {}, {{u"redirect_uri"_s, u"com.example.app:/cb"_s}});
         },
         Severity::Error,
         {u"CODE_NEVER_ARRIVED"_s}},
    };
}

} // namespace authscope::test
