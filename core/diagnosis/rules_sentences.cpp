// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of authorization servers and the causes that they name (diagnosis: legs A, T and R). Okta uses one status
// for many causes, so the text decides, never the status alone (okta.md 8.2).

#include "core/diagnosis/findings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::Leg;

namespace {

enum class Where { Anywhere, Authorize, Token, Refresh };

// A literal text (or only an error code, with an empty text) and the cause it stands for.
struct Sentence {
    QStringView id;
    Certainty certainty;
    Where where;
    QStringView error; // empty: any
    QStringView text;  // contained in the description, without regard to case
    QStringView expected;
};

constexpr auto certain = Certainty::Certain;
constexpr auto probable = Certainty::Probable;
constexpr auto possible = Certainty::Possible;

// The first match wins: exact texts before bare error codes.
constexpr std::array sentences{
    Sentence{u"CLIENT_ID_UNKNOWN", certain, Where::Anywhere, u"invalid_client",
             u"Invalid value for 'client_id' parameter", u"a client id of this org"},
    Sentence{u"CLIENT_TYPE_WRONG", certain, Where::Authorize, u"", u"'application_type' of 'service' are not allowed",
             u"a Web, single-page or Native app"},
    Sentence{u"ORG_SERVER_TOKEN_ENDPOINT", certain, Where::Token, u"",
             u"Custom scopes are not allowed for this request", u"{Issuer}/v1/token of a custom server"},
    Sentence{u"ORG_SERVER_TOKEN_ENDPOINT", certain, Where::Token, u"", u"must use the private_key_jwt",
             u"{Issuer}/v1/token of a custom server"},
    Sentence{u"ORG_SERVER_TOKEN_ENDPOINT", certain, Where::Token, u"",
             u"Only clients with 'application_type' of 'service'", u"{Issuer}/v1/token of a custom server"},
    Sentence{u"USER_NOT_ASSIGNED", certain, Where::Anywhere, u"access_denied", u"User is not assigned to the client",
             u"a user assigned to the app"},
    Sentence{u"RULE_SCOPE_MISSING", certain, Where::Anywhere, u"access_denied", u"scopes were denied by the policy",
             u"a rule that covers every requested scope"},
    Sentence{u"RULE_SCOPE_MISSING", certain, Where::Anywhere, u"access_denied",
             u"all the requested scopes were rejected", u"a rule that covers every requested scope"},
    Sentence{u"USER_CANCELLED", probable, Where::Anywhere, u"access_denied",
             u"resource owner or authorization server denied", u"consent"},
    Sentence{u"CONSENT_REQUIRED", certain, Where::Anywhere, u"consent_required", u"",
             u"consent that is given or not needed"},
    Sentence{u"LOGIN_REQUIRED", certain, Where::Authorize, u"login_required", u"", u"a code"},
    Sentence{u"PKCE_REQUIRED", certain, Where::Authorize, u"invalid_request", u"PKCE code challenge is required",
             u"code_challenge with S256"},
    Sentence{u"PKCE_REQUIRED", certain, Where::Token, u"invalid_request", u"PKCE code challenge should be specified",
             u"code_challenge in the authorization request"},
    Sentence{u"PKCE_METHOD", certain, Where::Authorize, u"", u"PKCE code challenge method is not supported",
             u"code_challenge_method=S256"},
    Sentence{u"RESPONSE_TYPE_UNSUPPORTED", certain, Where::Authorize, u"unsupported_response_type", u"",
             u"response_type=code"},
    Sentence{u"SIGNON_POLICY_BLOCK", possible, Where::Anywhere, u"unmet_authentication_requirements", u"",
             u"a sign-in that the policy accepts"},
    Sentence{u"SIGNON_POLICY_BLOCK", possible, Where::Anywhere, u"mfa_required", u"",
             u"a sign-in that the policy accepts"},
    Sentence{u"CLIENT_NETWORK_ZONE", certain, Where::Anywhere, u"", u"outside the client's permitted network zones",
             u"a request from an allowed network"},
    Sentence{u"CLIENT_AUTH_BASIC_BAD", certain, Where::Token, u"", u"was not valid client credentials",
             u"base64 of the id, a colon and the secret"},
    Sentence{u"CLIENT_SECRET_IN_QUERY", certain, Where::Token, u"", u"credentials cannot be supplied via query",
             u"the secret in the body or the Basic header"},
    Sentence{u"ASSERTION_AUD", certain, Where::Token, u"", u"audience claim for client_assertion",
             u"the URL of the endpoint as aud"},
    Sentence{u"ASSERTION_TIME", certain, Where::Token, u"", u"client_assertion token is expired", u"exp in the future"},
    Sentence{u"ASSERTION_TIME", certain, Where::Token, u"", u"client_assertion token has an expiration too far",
             u"exp within an hour"},
    Sentence{u"ASSERTION_TIME", certain, Where::Token, u"", u"expiration too far into the future",
             u"exp within an hour"},
    Sentence{u"ASSERTION_TIME", certain, Where::Token, u"", u"must be issued before the current time",
             u"iat not in the future"},
    Sentence{u"ASSERTION_REPLAY", certain, Where::Token, u"", u"client_assertion token has already been used",
             u"a new jti for each request"},
    Sentence{u"ASSERTION_KEY", certain, Where::Token, u"", u"client_assertion signature is invalid",
             u"a signature of the app's key"},
    Sentence{u"ASSERTION_KEY", certain, Where::Token, u"", u"client_assertion JWT kid is invalid",
             u"a kid of the app's keys"},
    Sentence{u"ASSERTION_KEY", certain, Where::Token, u"", u"does not have a JWKSet configured",
             u"an app with a public key"},
    Sentence{u"ASSERTION_KEY", certain, Where::Token, u"", u"Error retrieving the client JWKSet",
             u"a key set that can be fetched"},
    Sentence{u"CODE_OTHER_CLIENT", certain, Where::Token, u"invalid_grant", u"issued to another client",
             u"the client id of the sign-in"},
    Sentence{u"CODE_OTHER_SERVER", certain, Where::Token, u"", u"issued for another authorization server",
             u"the token endpoint of the server that gave the code"},
    Sentence{u"REDIRECT_URI_TOKEN_MISMATCH", certain, Where::Token, u"", u"does not match the redirection URI used",
             u"the redirect_uri of the sign-in"},
    Sentence{u"PKCE_VERIFIER_MISSING", certain, Where::Token, u"", u"PKCE code verifier is required", u"code_verifier"},
    Sentence{u"TOKEN_ENDPOINT_CORS", certain, Where::Token, u"", u"Browser requests to the token endpoint must",
             u"an origin that the app allows, and PKCE"},
    Sentence{u"REFRESH_SCOPE_WIDENED", certain, Where::Token, u"access_denied",
             u"scopes requested for the refresh request", u"the scopes that were granted, or fewer"},
    Sentence{u"REFRESH_DPOP_KEY", certain, Where::Token, u"invalid_dpop_proof", u"Public Key binding in refresh token",
             u"a proof of the key to which the refresh token is bound"},
    Sentence{u"SCOPE_OPENID_REQUIRED", certain, Where::Anywhere, u"invalid_scope", u"require the 'openid' scope",
             u"openid beside the other OpenID scopes"},
    Sentence{u"SCOPE_NONE_DEFAULT", certain, Where::Anywhere, u"invalid_scope", u"any configured default scopes",
             u"a scope parameter"},
    Sentence{u"SCOPE_OIDC_IN_M2M", certain, Where::Token, u"invalid_scope", u"Cannot request 'openid' scopes",
             u"custom scopes only"},
    Sentence{u"SCOPE_UNDEFINED", certain, Where::Anywhere, u"invalid_scope",
             u"not configured for the authorization server", u"scopes that the server defines"},
    Sentence{u"SCOPE_UNDEFINED", possible, Where::Anywhere, u"invalid_scope", u"", u"scopes that the server grants"},
    Sentence{u"RATE_LIMITED", certain, Where::Anywhere, u"", u"exceeded rate limit", u"fewer requests"},
    Sentence{u"CLIENT_SECRET_WRONG", certain, Where::Token, u"invalid_client",
             u"client secret supplied for a confidential", u"the app's active secret"},
    Sentence{u"CLIENT_AUTH_MISSING", certain, Where::Token, u"invalid_client", u"No client credentials found",
             u"client authentication"},
    Sentence{u"CLIENT_AUTH_TWICE", certain, Where::Token, u"invalid_request",
             u"Cannot supply multiple client credentials", u"one form of client authentication"},
    Sentence{u"CLIENT_AUTH_METHOD", probable, Where::Token, u"invalid_client", u"Client authentication failed",
             u"the registered authentication method"},
    Sentence{u"GRANT_NOT_ON_APP", certain, Where::Anywhere, u"unauthorized_client",
             u"not authorized to use the provided grant type", u"a grant that the app has"},
    Sentence{u"GRANT_NOT_ON_APP", probable, Where::Anywhere, u"unauthorized_client", u"", u"a grant that the app has"},
    Sentence{u"GRANT_UNSUPPORTED", certain, Where::Token, u"unsupported_grant_type", u"",
             u"a grant that the server has"},
    Sentence{u"CODE_EXPIRED_OR_USED", certain, Where::Token, u"invalid_grant",
             u"authorization code is invalid or has expired", u"a fresh, unused code"},
    Sentence{u"PKCE_FAILED", certain, Where::Token, u"invalid_grant", u"PKCE verification failed",
             u"the verifier of this attempt"},
    Sentence{u"REFRESH_INVALID", certain, Where::Refresh, u"invalid_grant", u"refresh token is invalid or expired",
             u"a refresh token that is still good"},
    Sentence{u"REFRESH_INVALID", probable, Where::Refresh, u"invalid_grant", u"",
             u"a refresh token that is still good"},
    Sentence{u"DPOP_REQUIRED_TOKEN", certain, Where::Token, u"invalid_dpop_proof", u"header is missing",
             u"a DPoP proof, or an app that does not require one"},
    Sentence{u"DPOP_NONCE", certain, Where::Token, u"use_dpop_nonce", u"", u"a proof with the server's nonce"},
    Sentence{u"DPOP_PROOF_BAD", certain, Where::Token, u"invalid_dpop_proof", u"", u"a proof for this request"},
    Sentence{u"HOOK_FAILED", certain, Where::Anywhere, u"", u"callback service returned an error",
             u"a working inline hook"},
    Sentence{u"HOOK_FAILED", certain, Where::Anywhere, u"", u"claim could not be evaluated",
             u"a claim that can be evaluated"},
    Sentence{u"HOOK_FAILED", certain, Where::Anywhere, u"", u"groups claim matched too many groups",
             u"100 groups at most"},
    Sentence{u"CLIENT_AUTH_METHOD", possible, Where::Token, u"invalid_client", u"", u"accepted client credentials"},
};

bool applies(Where where, Leg leg)
{
    switch (where) {
    case Where::Anywhere: return true;
    case Where::Authorize: return leg == Leg::Authorize;
    case Where::Token: return leg == Leg::Token || leg == Leg::Refresh;
    case Where::Refresh: return leg == Leg::Refresh;
    }
    return false;
}

// The parameter that the cause is about, as it was sent.
QString sentFor(QStringView id, const http::Form &form, const QString &clientId)
{
    if (id.startsWith(u"SCOPE_") || id == u"RULE_SCOPE_MISSING" || id == u"CONSENT_REQUIRED") {
        const QString scope = form.value(u"scope"_s);
        return u"scope %1"_s.arg(scope.isEmpty() ? u"absent"_s : quote(scope));
    }
    if (id.startsWith(u"GRANT_"))
        return u"grant %1"_s.arg(
            quote(form.contains(u"grant_type"_s) ? form.value(u"grant_type"_s) : u"authorization_code"_s));
    if (id == u"REDIRECT_URI_TOKEN_MISMATCH")
        return u"redirect_uri %1"_s.arg(quote(form.value(u"redirect_uri"_s)));
    if (id == u"RESPONSE_TYPE_UNSUPPORTED")
        return u"response_type %1"_s.arg(quote(form.value(u"response_type"_s)));
    if (id == u"PKCE_METHOD")
        return u"code_challenge_method %1"_s.arg(
            form.contains(u"code_challenge_method"_s) ? quote(form.value(u"code_challenge_method"_s)) : u"absent"_s);
    if (id.startsWith(u"CLIENT_"))
        return u"client %1"_s.arg(quote(clientId));
    return {};
}

} // namespace

void judgeSentence(const OAuthError &error, const http::Exchange &exchange, const http::Form &form,
                   const QString &clientId, Findings &findings)
{
    if (error.isNull())
        return;
    for (const Sentence &sentence : sentences) {
        if (!applies(sentence.where, exchange.leg) || (!sentence.error.isEmpty() && error.error != sentence.error)
            || !error.description.contains(sentence.text, Qt::CaseInsensitive))
            continue;
        QString said = u"The authorization server says %1."_s.arg(
            quote(error.description.isEmpty() ? error.error : error.description));
        const QString sent = sentFor(sentence.id, form, clientId);
        if (!sent.isEmpty())
            said += u" Sent was %1."_s.arg(sent);
        Finding &finding = findings.add(
            sentence.id.toString(), sentence.certainty, said,
            {{u"answer of the authorization server"_s, sentence.expected.toString(), error.text(), exchange.id}});
        finding.station = exchange.leg == Leg::Authorize ? u"authorize"_s : u"token"_s;
        return;
    }
}

} // namespace authscope::diagnosis
