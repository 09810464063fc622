// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: the token request and the access policy.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

const auto general = u"Applications and Resources > Applications > your app > General > "_s;
const auto server = u"Security > API > Authorization Servers > your server > "_s;

} // namespace

QList<Cause> tokenCauses()
{
    return {
        {u"ORG_SERVER_TOKEN_ENDPOINT"_s,
         Severity::Error,
         u"token"_s,
         u"The token was asked for at the org's own server"_s,
         u"The URL has no server id. The org server knows no custom scopes and its tokens are not for your server."_s,
         {QString(server + u"Settings > Issuer: the token endpoint is {Issuer}/v1/token."_s),
          {},
          u"Use that token endpoint, best by discovery from the Issuer."_s},
         {u"RFC 8414 §2"_s}},
        {u"CLIENT_SECRET_WRONG"_s,
         Severity::Error,
         u"token"_s,
         u"The client secret is wrong"_s,
         u"The client id is known. The secret is mistyped, has a blank or line end too many, belongs to another app, "
         u"or was "
         "rotated and deactivated."_s,
         {QString(general
                  + u"Client Credentials > Client secrets: status and date; Reports > System Log: "
                    "app.oauth2.invalid_client_credentials."_s),
          {},
          u"Enter the active secret again; Okta's have 40 or 64 characters."_s},
         {u"RFC 6749 §5.2"_s, u"RFC 6749 §2.3.1"_s}},
        {u"CLIENT_AUTH_MISSING"_s,
         Severity::Error,
         u"token"_s,
         u"The client did not authenticate"_s,
         u"The app has a secret, and the request carried neither a Basic header nor a secret in the body."_s,
         {QString(general + u"Client authentication: None is for Native and single-page apps."_s),
          {},
          u"Send the client secret, or use a Native app."_s},
         {u"RFC 6749 §2.3"_s}},
        {u"CLIENT_AUTH_METHOD"_s,
         Severity::Error,
         u"token"_s,
         u"The client authentication was refused"_s,
         u"The method may not be the registered one (Basic header, body, private key), a secret may have been sent for "
         u"an app "
         "that has none, or the app is inactive."_s,
         {QString(general + u"Client authentication: compare the method."_s),
          {},
          u"Use the registered method; token_endpoint_auth_methods_supported lists what the server knows."_s},
         {u"RFC 6749 §2.3"_s, u"RFC 8414 §2"_s}},
        {u"CLIENT_AUTH_TWICE"_s,
         Severity::Error,
         u"token"_s,
         u"The client authenticated in two ways at once"_s,
         u"Credentials came in the Basic header and in the body."_s,
         {{}, {}, u"Send them in one place only; in Python, not auth= and the form fields together."_s},
         {u"RFC 6749 §2.3"_s}},
        {u"GRANT_NOT_ON_APP"_s,
         Severity::Error,
         u"token"_s,
         u"The app may not use this grant"_s,
         u"The text lists the grants that are enabled for the app."_s,
         {QString(general + u"Grant type: tick it. Client Credentials exists for Web and API Services apps only."_s),
          {},
          u"Or use a grant that the app has."_s},
         {u"RFC 6749 §5.2"_s}},
        {u"GRANT_UNSUPPORTED"_s,
         Severity::Error,
         u"token"_s,
         u"The server does not know this grant"_s,
         u"The name is misspelt, or the request went to the org's own server, which has no client credentials for "
         u"custom "
         "scopes."_s,
         {QString(server + u"Settings > Issuer: the token endpoint is {Issuer}/v1/token."_s),
          {},
          u"Correct the token endpoint or the spelling of the grant type."_s},
         {u"RFC 6749 §5.2"_s}},
        {u"SCOPE_NONE_DEFAULT"_s,
         Severity::Error,
         u"token"_s,
         u"No scope was asked for, and there is no default"_s,
         u"Okta refuses to issue a token without any scope."_s,
         {QString(server + u"Scopes > the scope > Set as a default scope."_s), {}, u"Send the scope parameter."_s},
         {u"RFC 6749 §3.3"_s}},
        {u"SCOPE_OIDC_IN_M2M"_s,
         Severity::Error,
         u"token"_s,
         u"openid was asked for without a user"_s,
         u"OpenID scopes describe a user, and a machine-to-machine request has none."_s,
         {{}, {}, u"Ask for custom scopes only."_s},
         {u"OpenID Connect Core §3.1.2.1"_s}},
        {u"SCOPE_UNDEFINED"_s,
         Severity::Error,
         u"token"_s,
         u"A scope does not exist on this server"_s,
         u"Names are compared with upper and lower case. Asking for one scope at a time shows which it is."_s,
         {QString(server + u"Scopes > Add Scope."_s), u"required_scopes must be names of that list."_s,
          u"Ask only for scopes of that list."_s},
         {u"RFC 6749 §3.3"_s, u"RFC 6749 §5.2"_s}},
        {u"DPOP_REQUIRED_TOKEN"_s,
         Severity::Error,
         u"token"_s,
         u"The app requires DPoP"_s,
         u"API Services apps do by default. The request had no proof of possession; FastMCP servers understand plain "
         u"bearer "
         "tokens only."_s,
         {QString(general + u"untick Require Demonstrating Proof of Possession (DPoP) header in token requests."_s),
          {},
          u"Or send DPoP proofs."_s},
         {u"RFC 9449 §5"_s}},
        {u"CODE_EXPIRED_OR_USED"_s,
         Severity::Error,
         u"token"_s,
         u"The authorization code is no longer good"_s,
         u"It was exchanged twice, later than 300 seconds after it was issued, or cut on the way."_s,
         {{}, {}, u"Exchange it at once and once, on a fresh connection, and never repeat the exchange by itself."_s},
         {u"RFC 6749 §4.1.2"_s, u"RFC 6749 §10.5"_s}},
        {u"PKCE_FAILED"_s,
         Severity::Error,
         u"token"_s,
         u"The PKCE verifier does not fit the challenge"_s,
         u"The verifier belongs to another attempt, or the challenge was computed wrongly: padding, a hex digest, or "
         u"the hash "
         "of an encoded form."_s,
         {{}, {}, u"Keep verifier and state together for each attempt; check against RFC 7636, appendix B."_s},
         {u"RFC 7636 §4.6"_s}},
        {u"RATE_LIMITED"_s,
         Severity::Error,
         u"token"_s,
         u"Okta limits the rate of requests"_s,
         u"Too many requests within the minute."_s,
         {u"Reports > Rate Limits."_s, {}, u"Keep tokens until shortly before they end; wait for the reset."_s},
         {u"RFC 6585 §4"_s}},
        {u"HOOK_FAILED"_s,
         Severity::Error,
         u"token"_s,
         u"Okta could not compute the token's claims"_s,
         u"An inline hook failed, a claim's expression did, or too many groups matched."_s,
         {QString(u"Workflow > Inline Hooks; "_s + server + u"Claims."_s), {}, {}},
         {u"RFC 6749 §4.1.2.1"_s}},
        {u"TOKEN_RESPONSE_INCOMPLETE"_s,
         Severity::Error,
         u"token"_s,
         u"The token endpoint's answer holds no token"_s,
         u"The status is 200, but the answer is not that of a token endpoint: a proxy answered, or the URL is wrong."_s,
         {QString(server + u"Settings > Issuer: the token endpoint is {Issuer}/v1/token."_s),
          {},
          u"Correct the token endpoint; look at the Server and Via headers to see who answered."_s},
         {u"RFC 6749 §5.1"_s}},
        {u"TOKEN_CACHE_USELESS"_s,
         Severity::Warning,
         u"token"_s,
         u"Every call asks for a new token"_s,
         u"The token lives no longer than the margin that the cache takes off (300 seconds in the guide), so it counts "
         u"as "
         "expired at once. Okta's rate limit comes next."_s,
         {QString(server + u"Access Policies > policy > rule > Access token lifetime: more than 5 minutes."_s),
          {},
          u"Take a smaller margin: 60 seconds or a tenth of expires_in."_s},
         {u"RFC 6749 §5.1"_s}},
        {u"AUD_PARAM_IGNORED"_s,
         Severity::Warning,
         u"token"_s,
         u"Okta ignores the audience parameter"_s,
         u"The audience of a token always comes from the authorization server's settings."_s,
         {QString(server + u"Settings > Audience."_s), {}, u"Leave audience out; it has no effect."_s},
         {u"RFC 8707 §2"_s}},
    };
}

QList<Cause> policyCauses()
{
    const QString policies = server + u"Access Policies > "_s;
    const QStringList references = {u"RFC 6749 §4.1.2.1"_s, u"RFC 6749 §5.2"_s};
    return {
        {u"POLICY_NONE"_s,
         Severity::Error,
         u"token"_s,
         u"No access policy fits this request"_s,
         u"The server issues a token only if a rule of one of its policies covers client, grant, user and scopes."_s,
         {QString(policies
                  + u"Add New Access Policy, assign it to the client, then Add Rule. Settings beside it: Token "
                    "Preview; Reports > System Log: no_matching_policy."_s),
          {},
          {}},
         references},
        {u"POLICY_NOT_ASSIGNED"_s,
         Severity::Error,
         u"token"_s,
         u"The access policy is not assigned to this client"_s,
         u"A policy with the right rule exists, but not for this client."_s,
         {QString(policies + u"policy > Edit > Assign to: add this client or choose All clients."_s), {}, {}},
         references},
        {u"POLICY_INACTIVE"_s,
         Severity::Error,
         u"token"_s,
         u"The access policy no longer applies"_s,
         u"What passed before is refused now: the policy, its rule or the server may have been deactivated."_s,
         {QString(policies + u"status of policy and rule; Reports > System Log: policy.lifecycle.deactivate."_s),
          {},
          {}},
         references},
        {u"RULE_GRANT_MISSING"_s,
         Severity::Error,
         u"token"_s,
         u"The policy's rule lacks this grant type"_s,
         u"The app has the grant, or the answer would be another; the rule must name it too."_s,
         {QString(policies + u"policy > rule > IF Grant type is: tick it."_s), {}, {}},
         references},
        {u"RULE_USER_EXCLUDED"_s,
         Severity::Error,
         u"token"_s,
         u"The policy's rule does not cover this user"_s,
         u"The rule is limited to users or groups."_s,
         {QString(policies + u"policy > rule > AND User is."_s), {}, {}},
         references},
        {u"RULE_SCOPE_MISSING"_s,
         Severity::Error,
         u"token"_s,
         u"The policy's rule does not cover a requested scope"_s,
         u"A rule limited to some scopes does not fit a request that asks for one more."_s,
         {QString(policies + u"policy > rule > AND Scopes requested: add the scope."_s),
          {},
          u"Or ask for the covered scopes only."_s},
         {u"RFC 6749 §3.3"_s}},
    };
}

} // namespace authscope::diagnosis
