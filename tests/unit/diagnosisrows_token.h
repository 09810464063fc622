// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosisrows.h"

namespace authscope::test {

// The browser came back with an error.
inline CaseBuilder bounced(const QString &error, const QString &description, const Form &extra = {})
{
    return CaseBuilder().reach().resource().server().authorize(
        {{u"error"_s, error}, {u"error_description"_s, description}, {u"state"_s, u"S"_s}}, extra);
}

// Okta's own page, which no client sees unless it probes.
inline CaseBuilder page(const QString &error, const QString &description, const Form &extra = {})
{
    Form query{{u"client_id"_s, web}, {u"redirect_uri"_s, redirectUri}, {u"state"_s, u"S"_s}, {u"prompt"_s, u"none"_s}};
    for (const http::Field &field : extra.fields())
        query.set(field.name, field.value);
    const QString body = u"<html><h1>400</h1><h2>Bad Request</h2><p>Identity Provider: Unknown</p><p>Error Code: %1</p>"
                         "<p>Description: %2</p></html>"_s.arg(error,
                                                               description.toHtmlEscaped().replace(u'\'', u"&#39;"_s));
    return CaseBuilder().reach().resource().server().add(
        Hop(Leg::Authorize, "GET", iss + u"/v1/authorize?"_s + QString::fromUtf8(http::formEncode(query)))
            .status(400)
            .html(body.toUtf8()));
}

inline CaseBuilder tokenError(int status, const QString &error, const QString &description,
                              const Form &form = CaseBuilder::clientCredentials())
{
    return CaseBuilder().reach().resource().server().refusedToken(form, status, error, description);
}

inline QList<Row> authorizeRows()
{
    return {
        {"page", u"CLIENT_ID_UNKNOWN"_s, certain, u"authorize"_s,
         [] { return page(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s); }},
        {"management shape at the token endpoint", u"CLIENT_ID_UNKNOWN"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().token(
                 CaseBuilder::clientCredentials(u"0oaWRONG"_s), 401,
                 {{u"errorCode"_s, u"invalid_client"_s},
                  {u"errorSummary"_s, u"Invalid value for 'client_id' parameter."_s},
                  {u"errorLink"_s, u"invalid_client"_s},
                  {u"errorId"_s, u"oae1"_s},
                  {u"errorCauses"_s, QJsonArray()}});
         }},
        {"another port, after a time-out",
         u"REDIRECT_URI_MISMATCH"_s,
         certain,
         u"authorize"_s,
         [] {
             CaseBuilder builder = page(
                 u"invalid_request"_s,
                 u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://dev-12345678-admin.okta.com/admin/app"_s,
                 {{u"redirect_uri"_s, u"http://localhost:51234/callback"_s}});
             builder.authorize({});
             return builder;
         },
         Severity::Error,
         {u"CODE_NEVER_ARRIVED"_s}},
        {"occupied", u"REDIRECT_PORT_TAKEN"_s, certain, u"authorize"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().server();
             builder.edit().failures = {
                 {u"authorize"_s, {u"signin.listen"_s, u"Port 8765 is already in use."_s, {}, 0}}};
             return builder;
         }},
        {"another tab", u"STATE_MISMATCH"_s, certain, u"authorize"_s,
         [] {
             return CaseBuilder().reach().resource().server().authorize(
                 {{u"code"_s, u"c1"_s}, {u"state"_s, u"other"_s}});
         }},
        {"evil issuer", u"ISS_RESPONSE_MISMATCH"_s, certain, u"authorize"_s,
         [] {
             return CaseBuilder().reach().resource().server().authorize(
                 {{u"code"_s, u"c1"_s}, {u"state"_s, u"S"_s}, {u"iss"_s, u"https://evil.test"_s}});
         }},
        {"promised and absent", u"ISS_RESPONSE_MISMATCH"_s, certain, u"authorize"_s,
         [] {
             return CaseBuilder()
                 .reach()
                 .resource()
                 .server(serverMetadata({{u"authorization_response_iss_parameter_supported"_s, true}}))
                 .code();
         }},
        {"redirect", u"USER_NOT_ASSIGNED"_s, certain, u"authorize"_s,
         [] { return bounced(u"access_denied"_s, u"User is not assigned to the client application."_s); }},
        {"redirect", u"USER_CANCELLED"_s, probable, u"authorize"_s,
         [] {
             return bounced(u"access_denied"_s, u"The resource owner or authorization server denied the request."_s);
         }},
        {"prompt=none", u"CONSENT_REQUIRED"_s, certain, u"authorize"_s,
         [] { return bounced(u"consent_required"_s, u"The following scopes require user consent: [x]."_s); }},
        {"machine to machine", u"CONSENT_REQUIRED"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"consent_required"_s,
                 u"The following scopes require user consent and cannot be granted for the client credentials grant type: [x]."_s);
         }},
        {"probe, as a redirect", u"LOGIN_REQUIRED"_s, certain, u"authorize"_s,
         [] {
             return bounced(u"login_required"_s,
                            u"The client specified not to prompt, but the user is not logged in."_s,
                            {{u"prompt"_s, u"none"_s}});
         },
         Severity::Note},
        {"probe, as a page", u"LOGIN_REQUIRED"_s, certain, u"authorize"_s,
         [] {
             return page(u"login_required"_s, u"The client specified not to prompt, but the user is not logged in."_s);
         },
         Severity::Note},
        {"no challenge", u"PKCE_REQUIRED"_s, certain, u"authorize"_s,
         [] { return bounced(u"invalid_request"_s, u"PKCE code challenge is required by the application."_s); }},
        {"API Services app", u"CLIENT_TYPE_WRONG"_s, certain, u"authorize"_s,
         [] {
             return page(
                 u"invalid_request"_s,
                 u"Clients with 'application_type' of 'service' are not allowed to access the 'authorize' endpoint."_s);
         }},
        {"invalid_target", u"RESOURCE_REJECTED"_s, probable, u"authorize"_s,
         [] {
             return bounced(u"invalid_target"_s, u"The authorization server has rejected the 'resource' parameter: x"_s,
                            {{u"resource"_s, mcpUrl}});
         }},
        {"passes without resource", u"RESOURCE_REJECTED"_s, certain, u"token"_s,
         [] {
             Form form = CaseBuilder::clientCredentials();
             CaseBuilder builder;
             builder.reach().resource().server().issued(form, accessToken());
             form.add(u"resource"_s, mcpUrl);
             return builder.refusedToken(form, 400, u"invalid_target"_s,
                                         u"The authorization server has rejected the 'resource' parameter: x"_s);
         }},
        {"no callback", u"CODE_NEVER_ARRIVED"_s, possible, u"authorize"_s,
         [] { return CaseBuilder().reach().resource().server().authorize({}); }},
    };
}

inline QList<Row> tokenRows()
{
    const auto codeForm = [] { return CaseBuilder::codeExchange(); };
    return {
        {"secret and a line end", u"CLIENT_SECRET_WRONG"_s, certain, u"token"_s,
         [] {
             return tokenError(401, u"invalid_client"_s,
                               u"The client secret supplied for a confidential client is invalid."_s);
         }},
        {"id only", u"CLIENT_AUTH_MISSING"_s, certain, u"token"_s,
         [] { return tokenError(401, u"invalid_client"_s, u"No client credentials found."_s); }},
        {"post for private_key_jwt", u"CLIENT_AUTH_METHOD"_s, probable, u"token"_s,
         [] {
             return tokenError(
                 401, u"invalid_client"_s,
                 u"Client authentication failed. Either the client or the client credentials are invalid."_s);
         }},
        {"another server's bare code", u"CLIENT_AUTH_METHOD"_s, possible, u"token"_s,
         [] { return tokenError(401, u"invalid_client"_s, {}); }},
        {"Basic and body", u"CLIENT_AUTH_TWICE"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 401, u"invalid_request"_s,
                 u"Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body."_s);
         }},
        {"client credentials off", u"GRANT_NOT_ON_APP"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"unauthorized_client"_s,
                 u"The client is not authorized to use the provided grant type. Configured grant types: [authorization_code, refresh_token]."_s);
         }},
        {"unknown grant", u"GRANT_UNSUPPORTED"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"unsupported_grant_type"_s,
                 u"The authorization grant type is not supported by the authorization server. Configured grant types: [x]."_s);
         }},
        {"custom scope at the org server", u"ORG_SERVER_TOKEN_ENDPOINT"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 Hop(Leg::Token, "POST", org + u"/oauth2/v1/token"_s)
                     .form(CaseBuilder::clientCredentials())
                     .status(400)
                     .json({{u"error"_s, u"invalid_scope"_s},
                            {u"error_description"_s, u"Custom scopes are not allowed for this request."_s}}));
         }},
        {"no scope, no default", u"SCOPE_NONE_DEFAULT"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"invalid_scope"_s,
                 u"The authorization server resource does not have any configured default scopes, 'scope' must be provided."_s,
                 CaseBuilder::clientCredentials(svc, {}));
         }},
        {"openid without a user", u"SCOPE_OIDC_IN_M2M"_s, certain, u"token"_s,
         [] {
             return tokenError(400, u"invalid_scope"_s, u"Cannot request 'openid' scopes using client credentials."_s,
                               CaseBuilder::clientCredentials(svc, u"openid"_s));
         }},
        {"calculator.mul", u"SCOPE_UNDEFINED"_s, certain, u"token"_s,
         [] {
             return tokenError(400, u"invalid_scope"_s,
                               u"One or more scopes are not configured for the authorization server resource."_s,
                               CaseBuilder::clientCredentials(svc, u"calculator.mul"_s));
         }},
        {"at authorize", u"SCOPE_UNDEFINED"_s, certain, u"authorize"_s,
         [] {
             return bounced(u"invalid_scope"_s,
                            u"One or more scopes are not configured for the authorization server resource."_s);
         }},
        {"exchanged twice", u"CODE_EXPIRED_OR_USED"_s, certain, u"token"_s,
         [codeForm] {
             return tokenError(400, u"invalid_grant"_s, u"The authorization code is invalid or has expired."_s,
                               codeForm());
         }},
        {"verifier changed", u"PKCE_FAILED"_s, certain, u"token"_s,
         [codeForm] { return tokenError(400, u"invalid_grant"_s, u"PKCE verification failed."_s, codeForm()); }},
        {"API Services app", u"DPOP_REQUIRED_TOKEN"_s, certain, u"token"_s,
         [] { return tokenError(400, u"invalid_dpop_proof"_s, u"The DPoP proof JWT header is missing."_s); }},
        {"E0000047", u"RATE_LIMITED"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                     .form(CaseBuilder::clientCredentials())
                     .status(429)
                     .header("Date", dateHeader())
                     .header("X-Rate-Limit-Limit", "60")
                     .header("X-Rate-Limit-Remaining", "0")
                     .header("X-Rate-Limit-Reset", QByteArray::number(now + 42))
                     .json({{u"errorCode"_s, u"E0000047"_s},
                            {u"errorSummary"_s, u"API call exceeded rate limit due to too many requests."_s}}));
         }},
        {"inline hook", u"HOOK_FAILED"_s, certain, u"token"_s,
         [codeForm] {
             return tokenError(400, u"server_error"_s, u"The callback service returned an error."_s, codeForm());
         }},
        {"HTML from a proxy", u"TOKEN_RESPONSE_INCOMPLETE"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(Hop(Leg::Token, "POST", iss + u"/v1/token"_s)
                                                                      .form(CaseBuilder::clientCredentials())
                                                                      .status(200)
                                                                      .html("<html>hello</html>"));
         }},
        {"three calls, three grants", u"TOKEN_CACHE_USELESS"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach().resource().server();
             for (int i = 0; i < 3; ++i)
                 builder.issued(CaseBuilder::clientCredentials(), accessToken(), {{u"expires_in"_s, 300}})
                     .call(accessToken());
             return builder;
         },
         Severity::Warning},
        {"audience asked for", u"AUD_PARAM_IGNORED"_s, certain, u"token"_s,
         [] {
             Form form = CaseBuilder::clientCredentials();
             form.add(u"audience"_s, u"https://other.example.com"_s);
             return CaseBuilder().reach().resource().server().issued(form, accessToken());
         },
         Severity::Note},
        {"used up", u"REFRESH_INVALID"_s, certain, u"token"_s,
         [] {
             return CaseBuilder().reach().resource().server().add(
                 Hop(Leg::Refresh, "POST", iss + u"/v1/token"_s)
                     .form({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"r"_s}})
                     .status(400)
                     .json({{u"error"_s, u"invalid_grant"_s},
                            {u"error_description"_s, u"The refresh token is invalid or expired."_s}}));
         }},
        {"offline_access not asked for", u"REFRESH_NOT_ISSUED"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.flow(accessToken()).call(accessToken());
             builder.edit().expected.wantsRefresh = true;
             return builder;
         },
         Severity::Warning},
        {"offline_access asked for", u"REFRESH_NOT_ISSUED"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .code({{u"scope"_s, u"calculator.add offline_access"_s}})
                 .issued(CaseBuilder::codeExchange(), accessToken())
                 .call(accessToken());
             return builder;
         },
         Severity::Warning},
        {"machine to machine", u"M2M_NO_REFRESH"_s, certain, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .issued(CaseBuilder::clientCredentials(), accessToken())
                 .call(accessToken());
             builder.edit().expected.wantsRefresh = true;
             return builder;
         },
         Severity::Note},
    };
}

inline QList<Row> policyRows()
{
    const auto denied = [](CaseBuilder &builder, const Form &form) -> CaseBuilder & {
        return builder.refusedToken(form, 401, u"access_denied"_s, policyText);
    };
    return {
        {"one request", u"POLICY_NONE"_s, possible, u"token"_s,
         [] { return tokenError(401, u"access_denied"_s, policyText); }},
        {"user and machine fail on default", u"POLICY_NONE"_s, probable, u"token"_s,
         [denied] {
             CaseBuilder builder = bounced(u"access_denied"_s, policyText);
             denied(builder, CaseBuilder::clientCredentials(web));
             builder.edit().issuer = QString(org + u"/oauth2/default"_s);
             return builder;
         }},
        {"another client passes", u"POLICY_NOT_ASSIGNED"_s, probable, u"token"_s,
         [denied] {
             CaseBuilder builder;
             builder.reach().resource().server().issued(CaseBuilder::clientCredentials(svc), accessToken());
             return denied(builder, CaseBuilder::clientCredentials(web));
         }},
        {"passed before", u"POLICY_INACTIVE"_s, possible, u"token"_s,
         [denied] {
             CaseBuilder builder;
             builder.reach().resource().server().issued(CaseBuilder::clientCredentials(), accessToken());
             return denied(builder, CaseBuilder::clientCredentials());
         }},
        {"user flow passes", u"RULE_GRANT_MISSING"_s, probable, u"token"_s,
         [denied] {
             CaseBuilder builder;
             builder.reach().resource().server().code({{u"scope"_s, u"openid calculator.add"_s}});
             return denied(builder, CaseBuilder::clientCredentials(web));
         }},
        {"another user passes", u"RULE_USER_EXCLUDED"_s, probable, u"token"_s,
         [] {
             CaseBuilder builder;
             builder.reach()
                 .resource()
                 .server()
                 .code({{u"login_hint"_s, u"ada@example.com"_s}})
                 .authorize(
                     {{u"error"_s, u"access_denied"_s}, {u"error_description"_s, policyText}, {u"state"_s, u"S"_s}},
                     {{u"login_hint"_s, u"bob@example.com"_s}});
             return builder;
         }},
        {"a subset passes", u"RULE_SCOPE_MISSING"_s, probable, u"token"_s,
         [denied] {
             CaseBuilder builder;
             builder.reach().resource().server().issued(CaseBuilder::clientCredentials(), accessToken());
             return denied(builder, CaseBuilder::clientCredentials(svc, u"calculator.add calculator.subtract"_s));
         }},
        {"Okta names the scopes", u"RULE_SCOPE_MISSING"_s, certain, u"token"_s,
         [] {
             return tokenError(
                 400, u"access_denied"_s,
                 u"Some of the requested scopes were denied by the policy. Denied scopes: [calculator.subtract]."_s);
         }},
    };
}

} // namespace authscope::test
