// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the authorization server said at /authorize and /token (diagnosis: legs A and T). Okta uses one status for many
// causes, so the text decides, never the status alone (okta.md 8.2).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

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
    if (id.startsWith(u"CLIENT_"))
        return u"client %1"_s.arg(quote(clientId));
    return {};
}

void judge(const OAuthError &error, const http::Exchange &exchange, const http::Form &form, const QString &clientId,
           Findings &findings)
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

// A rejection of the resource parameter, which several errors can express (okta.md 16).
void resource(const OAuthError &error, const http::Exchange &exchange, const http::Form &form, bool passedWithout,
              Findings &findings)
{
    const bool says = error.error == u"invalid_target" || error.error == u"unsupported_api_resource"
        || error.description.contains(u"'resource' parameter"_s);
    if (!says || !form.contains(u"resource"_s))
        return;
    Finding &finding = findings.add(
        u"RESOURCE_REJECTED"_s, passedWithout ? Certainty::Certain : Certainty::Probable,
        u"Sent was %1."_s.arg(quote(form.value(u"resource"_s))),
        {{u"answer to the resource parameter"_s, u"accepted or ignored"_s, error.text(), exchange.id}});
    finding.station = exchange.leg == Leg::Authorize ? u"authorize"_s : u"token"_s;
}

// A request of the same kind that went through afterwards: the error was overcome.
bool overcome(const Facts &facts, const TokenRequestFact &failed)
{
    return std::ranges::any_of(facts.tokenRequests, [&failed](const TokenRequestFact &other) {
        return other.exchange->id > failed.exchange->id && other.succeeded() && other.grant == failed.grant
            && other.clientId == failed.clientId && (other.scope == failed.scope || failed.refresh);
    });
}

bool overcome(const Facts &facts, const AuthorizeFact &failed)
{
    return std::ranges::any_of(facts.authorizations, [&failed](const AuthorizeFact &other) {
        return other.exchange->id > failed.exchange->id && other.callback.contains(u"code"_s)
            && other.query.value(u"scope"_s) == failed.query.value(u"scope"_s);
    });
}

void orgServer(const TokenRequestFact &fact, Findings &findings)
{
    if (fact.error.isNull() || !http::pathOf(fact.exchange->url).startsWith("/oauth2/v1/"))
        return;
    const bool custom = std::ranges::any_of(scopeList(fact.scope), [](const QString &scope) {
        static const QStringList openid = {u"openid"_s, u"profile"_s,        u"email"_s,  u"address"_s,
                                           u"phone"_s,  u"offline_access"_s, u"groups"_s, u"device_sso"_s};
        return !openid.contains(scope) && !scope.startsWith(u"okta."_s);
    });
    if (!custom && fact.error.error != u"unsupported_grant_type")
        return;
    findings.add(u"ORG_SERVER_TOKEN_ENDPOINT"_s, Certainty::Certain, {},
                 {{u"token endpoint"_s, u"{Issuer}/v1/token of a custom server"_s, shown(fact.exchange->url),
                   fact.exchange->id}});
}

void rateLimit(const TokenRequestFact &fact, Findings &findings)
{
    const http::Headers &headers = fact.exchange->responseHeaders;
    if (fact.exchange->status != 429 && fact.error.error != u"E0000047")
        return;
    QString wait;
    const qint64 reset = headers.value("x-rate-limit-reset").toLongLong();
    const auto date = httpDate(headers.value("date"));
    // Both from the answer: the local clock may be wrong (okta.md 20).
    if (reset > 0 && date && reset > *date / 1000)
        wait = u"Wait %1 s."_s.arg(reset - *date / 1000);
    findings.add(u"RATE_LIMITED"_s, Certainty::Certain, wait,
                 {{u"rate of token requests"_s,
                   headers.contains("x-rate-limit-limit")
                       ? u"at most %1 a minute"_s.arg(shown(headers.value("x-rate-limit-limit"), 20))
                       : u"within the limit"_s,
                   fact.error.isNull() ? u"429"_s : fact.error.text(), fact.exchange->id}});
}

void incomplete(const TokenRequestFact &fact, Findings &findings)
{
    if (!fact.exchange->ok() || fact.exchange->responseTruncated)
        return;
    QString seen;
    if (!fact.isJson)
        seen = isHtml(*fact.exchange) ? u"an HTML page"_s : u"no JSON object"_s;
    else if (!fact.answer.contains(u"access_token"_s))
        seen = u"no access_token"_s;
    else if (!fact.answer.contains(u"token_type"_s))
        seen = u"no token_type"_s;
    if (!seen.isEmpty())
        findings.add(u"TOKEN_RESPONSE_INCOMPLETE"_s, Certainty::Certain, {},
                     {{u"body of the 200 from the token endpoint"_s, u"access_token and token_type"_s, seen,
                       fact.exchange->id}});
}

// A token request for each MCP call: the cache of the guide keeps a token until 300 s before it ends.
void uselessCache(const Facts &facts, Findings &findings)
{
    QList<const TokenRequestFact *> grants;
    for (const TokenRequestFact &request : facts.tokenRequests)
        if (request.grant == u"client_credentials" && request.succeeded() && !request.probe)
            grants += &request;
    if (grants.size() < 2)
        return;
    const double lifetime = grants.first()->answer.value(u"expires_in"_s).toDouble(-1);
    if (lifetime <= 0 || lifetime > 300)
        return;
    for (qsizetype i = 1; i < grants.size(); ++i) {
        const qint64 from = grants[i - 1]->exchange->id;
        const qint64 to = grants[i]->exchange->id;
        const bool called = std::ranges::any_of(facts.mcp, [from, to](const McpFact &fact) {
            return fact.hasToken() && fact.exchange->id > from && fact.exchange->id < to;
        });
        if (!called || grants[i]->scope != grants[0]->scope || grants[i]->clientId != grants[0]->clientId)
            return;
    }
    findings.add(
        u"TOKEN_CACHE_USELESS"_s, grants.size() > 2 ? Certainty::Certain : Certainty::Probable, {},
        {{u"token requests"_s, u"one for several calls"_s, u"one for each call, %1 in all"_s.arg(grants.size()),
          grants.last()->exchange->id},
         {u"expires_in"_s, u"well over the margin of 300 s"_s, u"%1 s"_s.arg(lifetime), grants.first()->exchange->id}});
}

void audienceParameter(const Facts &facts, Findings &findings)
{
    for (const TokenRequestFact &request : facts.tokenRequests) {
        const bool ignored = request.grant == u"client_credentials" || request.grant == u"authorization_code";
        const QString asked = request.form.value(u"audience"_s);
        if (!ignored || asked.isEmpty() || !request.succeeded())
            continue;
        const jose::Token token = jose::decode(request.answer.value(u"access_token"_s).toString().toUtf8());
        if (token.audience().isEmpty() || token.audience().contains(asked))
            continue;
        Finding &finding = findings.add(u"AUD_PARAM_IGNORED"_s, Certainty::Certain, {},
                                        {{u"aud claim after asking with audience"_s, shown(asked),
                                          shown(token.audience().join(u", "_s)), request.exchange->id}});
        if (!facts.refused())
            finding.severity = Severity::Note;
    }
}

} // namespace

void judgeToken(const Facts &facts, Findings &findings)
{
    for (const AuthorizeFact &fact : facts.authorizations) {
        if (overcome(facts, fact))
            continue;
        const bool without = std::ranges::any_of(facts.authorizations, [](const AuthorizeFact &other) {
            return !other.query.contains(u"resource"_s) && other.callback.contains(u"code"_s);
        });
        resource(fact.error, *fact.exchange, fact.query, without, findings);
        judge(fact.error, *fact.exchange, fact.query, fact.query.value(u"client_id"_s), findings);
        if (fact.probe && fact.error.error == u"login_required")
            findings.add(u"LOGIN_REQUIRED"_s, Certainty::Certain, {}, {}).severity = Severity::Note;
    }
    for (const TokenRequestFact &fact : facts.tokenRequests) {
        incomplete(fact, findings);
        if (fact.probe || overcome(facts, fact))
            continue;
        const bool without = std::ranges::any_of(facts.tokenRequests, [](const TokenRequestFact &other) {
            return !other.form.contains(u"resource"_s) && other.succeeded();
        });
        resource(fact.error, *fact.exchange, fact.form, without, findings);
        rateLimit(fact, findings);
        orgServer(fact, findings);
        judge(fact.error, *fact.exchange, fact.form, fact.clientId, findings);
    }
    uselessCache(facts, findings);
    audienceParameter(facts, findings);
}

} // namespace authscope::diagnosis
