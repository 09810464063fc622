// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the token endpoint says of assertions, codes, proofs, devices and refreshes.

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

// A row for a text of the token endpoint.
inline Row says(const char *name, const QString &id, int status, const QString &error, const QString &description,
                const Form &form = CaseBuilder::clientCredentials())
{
    return {name, id, certain, u"token"_s, [=] { return tokenError(status, error, description, form); }};
}

inline QList<Row> textRows()
{
    const QString client = u"invalid_client"_s;
    const QString request = u"invalid_request"_s;
    const QString grant = u"invalid_grant"_s;
    const Form code = CaseBuilder::codeExchange();
    return {
        says("Basic %%%", u"CLIENT_AUTH_BASIC_BAD"_s, 401, client,
             u"Found Authentication header but was not valid client credentials."_s),
        says("client_secret=x", u"CLIENT_SECRET_IN_QUERY"_s, 400, request,
             u"Client credentials cannot be supplied via query parameters."_s),
        says("aud=ORG", u"ASSERTION_AUD"_s, 401, client,
             u"The audience claim for client_assertion must be the endpoint invoked for the request."_s),
        says("ended", u"ASSERTION_TIME"_s, 401, client, u"The client_assertion token is expired."_s),
        says("exp=NOW+7200", u"ASSERTION_TIME"_s, 401, client,
             u"The client_assertion token has an expiration too far into the future."_s),
        says("iat=NOW+600", u"ASSERTION_TIME"_s, 401, client,
             u"The client_assertion token must be issued before the current time."_s),
        says("kid not registered", u"ASSERTION_KEY"_s, 401, client, u"The client_assertion JWT kid is invalid."_s),
        says("another key", u"ASSERTION_KEY"_s, 401, client, u"The client_assertion signature is invalid."_s),
        says("no key set", u"ASSERTION_KEY"_s, 401, client,
             u"The client does not have a JWKSet configured, but the client_assertion requires one."_s),
        says("the same assertion twice", u"ASSERTION_REPLAY"_s, 401, client,
             u"The client_assertion token has already been used."_s),
        says("outside of the zone", u"CLIENT_NETWORK_ZONE"_s, 403, u"access_denied"_s,
             u"The request is made from outside the client's permitted network zones."_s),
        says("profile", u"SCOPE_OPENID_REQUIRED"_s, 400, u"invalid_scope"_s,
             u"Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."_s,
             CaseBuilder::clientCredentials(svc, u"profile"_s)),
        says("no nonce", u"DPOP_NONCE"_s, 400, u"use_dpop_nonce"_s,
             u"Authorization server requires nonce in DPoP proof."_s),
        says("htu with query", u"DPOP_PROOF_BAD"_s, 400, u"invalid_dpop_proof"_s,
             u"The DPoP proof JWT 'htu' claim does not match the request."_s),
        says("exchange with SVC", u"CODE_OTHER_CLIENT"_s, 400, grant,
             u"The grant was issued to another client. Please make sure the 'client_id' matches the one used at the "
             "authorize request."_s,
             code),
        says("authorize at default", u"CODE_OTHER_SERVER"_s, 400, request,
             u"The grant was issued for another authorization server."_s, code),
        says("another port", u"REDIRECT_URI_TOKEN_MISMATCH"_s, 400, grant,
             u"The 'redirect_uri' does not match the redirection URI used in the authorization request."_s, code),
        says("no verifier", u"PKCE_VERIFIER_MISSING"_s, 400, request,
             u"PKCE code verifier is required by the application."_s, code),
        says("verifier without challenge", u"PKCE_REQUIRED"_s, 400, request,
             u"PKCE code challenge should be specified in the authorize request for code verification."_s, code),
        says("a browser's origin", u"TOKEN_ENDPOINT_CORS"_s, 400, request,
             u"Browser requests to the token endpoint must be part of at least one whitelisted redirect_uri."_s, code),
        says("polled twice at once", u"DEVICE_FLOW"_s, 400, u"slow_down"_s,
             u"Slow down the polling frequency. Please try again later."_s,
             {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, u"d"_s}}),
        says("over", u"DEVICE_FLOW"_s, 400, u"expired_token"_s, u"The device code has expired."_s,
             {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, u"d"_s}}),
        says("a Web app", u"DEVICE_FLOW"_s, 400, u"unauthorized_client"_s,
             u"The client is not authorized to use the provided grant type. Configured grant types: [x]."_s,
             {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, u"d"_s}}),
    };
}

inline QList<Row> grantRows()
{
    const QString wrongSecret = u"The client secret supplied for a confidential client is invalid."_s;
    return {
        {"worked before",
         u"CLIENT_SECRET_ROTATED"_s,
         probable,
         u"token"_s,
         [wrongSecret] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .issued(CaseBuilder::clientCredentials(), accessToken())
                 .refusedToken(CaseBuilder::clientCredentials(), 401, u"invalid_client"_s, wrongSecret);
         },
         Severity::Error,
         {u"CLIENT_SECRET_WRONG"_s}},
        {"inactive in the console",
         u"CLIENT_SECRET_ROTATED"_s,
         certain,
         u"token"_s,
         [wrongSecret] {
             CaseBuilder builder = tokenError(401, u"invalid_client"_s, wrongSecret);
             builder.edit().console.activeSecret = false;
             return builder;
         },
         Severity::Error,
         {u"CLIENT_SECRET_WRONG"_s}},
        {"JSON", u"TOKEN_ENDPOINT_BODY"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                     .send("Content-Type", "application/json")
                     .body(R"({"grant_type":"client_credentials"})")
                     .status(400)
                     .json({{u"error"_s, u"invalid_request"_s},
                            {u"error_description"_s,
                             u"The token request must specify a 'grant_type'. Valid values: [x]"_s}}));
         }},
        {"an answer that a page cannot read", u"TOKEN_ENDPOINT_CORS"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                                                                      .form(CaseBuilder::codeExchange())
                                                                      .send("Origin", "http://localhost:6274")
                                                                      .status(400)
                                                                      .header("Content-Type", "application/json")
                                                                      .answer("{}"));
         }},
        {"a page that asks to see, and a program that got its token", u"TOKEN_ENDPOINT_CORS"_s, certain, u"token"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server()
                 .add(Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                          .form(CaseBuilder::codeExchange())
                          .note(u"probe: as a page of http://localhost:6274"_s)
                          .send("Origin", "http://localhost:6274")
                          .status(400)
                          .header("Access-Control-Allow-Origin", "http://localhost:6274")
                          .json({{u"error"_s, u"invalid_request"_s},
                                 {u"error_description"_s,
                                  u"Browser requests to the token endpoint must be made from one of the registered "
                                  "Trusted Origins."_s}}))
                 .issued(CaseBuilder::clientCredentials(), accessToken());
         }},
        {"nobody confirmed yet", u"DEVICE_FLOW"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"authorization_pending"_s, u"The device authorization is pending. Please try again later."_s,
                 {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, u"d"_s}});
         },
         Severity::Warning},
        {"five minutes instead of sixty", u"RULE_ORDER"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .issued(CaseBuilder::clientCredentials(), accessToken(), {{u"expires_in"_s, 300}})
                 .call(accessToken());
             builder.edit().console.accessTokenSeconds = 3600;
             return builder;
         },
         Severity::Warning},
        {"a Native app for a service", u"CLIENT_TYPE_WRONG"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = tokenError(400, u"unauthorized_client"_s,
                                              u"The client is not authorized to use the provided grant type."_s);
             builder.edit().console.applicationType = u"native"_s;
             return builder;
         }},
        {"no policy in the console", u"POLICY_NONE"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = tokenError(401, u"access_denied"_s, policyText);
             builder.edit().console.policies = 0;
             return builder;
         }},
        {"clients of the policy", u"POLICY_NOT_ASSIGNED"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = tokenError(401, u"access_denied"_s, policyText);
             builder.edit().console.policyClients = {web};
             return builder;
         }},
        {"grants of the rule", u"RULE_GRANT_MISSING"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = tokenError(401, u"access_denied"_s, policyText);
             builder.edit().console.ruleGrants = {u"authorization_code"_s};
             return builder;
         }},
        {"the System Log", u"POLICY_INACTIVE"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder = tokenError(401, u"access_denied"_s, policyText);
             builder.edit().serverLog = u"2026-11-23T11:59:00Z policy.lifecycle.deactivate SUCCESS\n"_s;
             return builder;
         }},
    };
}

inline Hop refreshHop(const QString &token, qint64 at = 0)
{
    return Hop(Leg::Refresh, "POST", iss + u"/v1/token"_s)
        .form({{u"grant_type"_s, u"refresh_token"_s},
               {u"client_id"_s, web},
               {u"client_secret"_s, u"secret-secret"_s},
               {u"refresh_token"_s, token}})
        .at(at);
}

inline Hop refreshed(const QString &token, const QString &newer, qint64 at = 0)
{
    return refreshHop(token, at).status(200).json(
        {{u"access_token"_s, QString::fromLatin1(accessToken({{u"jti"_s, newer}}))},
         {u"token_type"_s, u"Bearer"_s},
         {u"expires_in"_s, 3600},
         {u"refresh_token"_s, newer}});
}

inline Hop refreshFails(const QString &token, qint64 at = 0, int status = 400,
                        const QString &error = u"invalid_grant"_s,
                        const QString &description = u"The refresh token is invalid or expired."_s)
{
    return refreshHop(token, at).status(status).json({{u"error"_s, error}, {u"error_description"_s, description}});
}

inline CaseBuilder signedIn(const QByteArray &token = accessToken())
{
    Form form = CaseBuilder::codeExchange();
    form.add(u"client_secret"_s, u"secret-secret"_s);
    return CaseBuilder().reach().resource().server().code().issued(form, token, {{u"refresh_token"_s, u"rt1"_s}});
}

inline QList<Row> refreshRows()
{
    const QStringList invalid = {u"REFRESH_INVALID"_s};
    constexpr qint64 day = 24 * 3600;
    return {
        {"after eight days", u"REFRESH_IDLE"_s, probable, u"token"_s,
         [] { return signedIn().add(refreshFails(u"rt1"_s, 8 * day)); }, Severity::Error, invalid},
        {"the rule is known", u"REFRESH_IDLE"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = signedIn();
             builder.add(refreshFails(u"rt1"_s, 2 * day));
             builder.edit().console.refreshIdleSeconds = day;
             return builder;
         },
         Severity::Error, invalid},
        {"rt1, rt2, rt1, rt2", u"REFRESH_REUSED"_s, certain, u"token"_s,
         [] {
             return signedIn()
                 .add(refreshed(u"rt1"_s, u"rt2"_s))
                 .add(refreshFails(u"rt1"_s, 61))
                 .add(refreshFails(u"rt2"_s, 62));
         },
         Severity::Error, invalid},
        {"rt1 twice", u"REFRESH_REUSED"_s, probable, u"token"_s,
         [] { return signedIn().add(refreshed(u"rt1"_s, u"rt2"_s)).add(refreshFails(u"rt1"_s, 61)); }, Severity::Error,
         invalid},
        {"two at once", u"REFRESH_RACE"_s, probable, u"token"_s,
         [] { return signedIn().add(refreshed(u"rt1"_s, u"rt2"_s)).add(refreshed(u"rt1"_s, u"rt3"_s, 1)); },
         Severity::Warning},
        {"an extra scope", u"REFRESH_SCOPE_WIDENED"_s, certain, u"token"_s,
         [] {
             return signedIn().add(
                 refreshFails(u"rt1"_s, 10, 400, u"access_denied"_s,
                              u"Some of the scopes requested for the refresh request were not granted "
                              "in the original authorize request. Denied scopes: x."_s));
         }},
        {"without secret", u"REFRESH_CLIENT_AUTH"_s, certain, u"token"_s,
         [] {
             return signedIn().add(
                 Hop(Leg::Refresh, "POST", iss + u"/v1/token"_s)
                     .form(
                         {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, web}, {u"refresh_token"_s, u"rt1"_s}})
                     .status(401)
                     .json({{u"error"_s, u"invalid_client"_s},
                            {u"error_description"_s, u"No client credentials found."_s}}));
         }},
        {"another key", u"REFRESH_DPOP_KEY"_s, certain, u"token"_s,
         [] {
             return signedIn().add(refreshFails(u"rt1"_s, 10, 400, u"invalid_dpop_proof"_s,
                                                u"Invalid DPoP Public Key binding in refresh token"_s));
         }},
        {"exp passed, no request",
         u"REFRESH_NOT_ATTEMPTED"_s,
         certain,
         u"token"_s,
         [] {
             const QByteArray token = accessToken({{u"exp"_s, now + 300}});
             CaseBuilder builder = signedIn(token);
             return builder.add(post(mcpUrl).bearer(token).at(400).status(401).header(
                 "WWW-Authenticate", "Bearer error=\"invalid_token\""));
         },
         Severity::Error,
         {u"TOKEN_EXPIRED"_s, u"AUTH_OK_THEN_401"_s}},
        {"unassigned", u"SESSION_USER_CHANGED"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder = signedIn();
             return builder.add(refreshFails(u"rt1"_s, 600)).call(accessToken());
         },
         Severity::Error, invalid},
        {"the System Log", u"SESSION_USER_CHANGED"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder = signedIn();
             builder.add(refreshFails(u"rt1"_s, 600));
             builder.edit().serverLog = u"application.user_membership.remove ada@example.com\n"_s;
             return builder;
         },
         Severity::Error, invalid},
    };
}

} // namespace authscope::test
