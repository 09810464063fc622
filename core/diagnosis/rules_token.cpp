// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the authorization server said at /authorize and /token (diagnosis: legs A and T). Okta uses one status for many
// causes, so the text decides, never the status alone (okta.md 8.2).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"
#include "core/jose/base64url.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::Leg;

namespace {

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

// JSON where a form belongs. True if that was it.
bool body(const TokenRequestFact &fact, Findings &findings)
{
    if (fact.exchange->ok() || fact.exchange->status == 0)
        return false;
    const QByteArray type = http::mediaType(fact.exchange->requestHeaders.value("content-type"));
    const bool json = fact.exchange->requestBody.trimmed().startsWith('{');
    if (type == "application/x-www-form-urlencoded" || (type.isEmpty() && !json))
        return false;
    findings.add(u"TOKEN_ENDPOINT_BODY"_s, Certainty::Certain,
                 fact.error.isNull() ? QString() : u"The authorization server says %1."_s.arg(quote(fact.error.text())),
                 {{u"Content-Type of the token request"_s, u"application/x-www-form-urlencoded"_s,
                   type.isEmpty() ? u"absent, with a JSON body"_s : shown(type), fact.exchange->id}});
    return true;
}

bool isDevice(const TokenRequestFact &fact)
{
    return fact.grant.endsWith(u"device_code"_s) || http::pathOf(fact.exchange->url).endsWith("/device/authorize");
}

// Polling is made of refusals; only the last one tells how it ended. True if the request was of that flow.
bool device(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    static const QStringList errors = {u"authorization_pending"_s, u"slow_down"_s, u"expired_token"_s,
                                       u"unauthorized_client"_s};
    const bool says = errors.contains(fact.error.error)
        || fact.error.description.contains(u"device code has expired"_s, Qt::CaseInsensitive);
    if (!isDevice(fact) || !says)
        return false;
    const bool last = std::ranges::none_of(facts.tokenRequests, [&fact](const TokenRequestFact &other) {
        return isDevice(other) && other.exchange->id > fact.exchange->id;
    });
    if (!last)
        return true;
    Finding &finding = findings.add(
        u"DEVICE_FLOW"_s, Certainty::Certain, u"The authorization server says %1."_s.arg(quote(fact.error.text())),
        {{u"answer to the device's request"_s, u"a token, in the end"_s, fact.error.text(), fact.exchange->id}});
    if (fact.error.error == u"authorization_pending")
        finding.severity = Severity::Warning;
    return true;
}

// The exchange of the code passed with this client, and its refresh is refused for want of authentication.
bool refreshUnauthenticated(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    if (!fact.refresh || fact.error.error != u"invalid_client" || fact.error.management)
        return false;
    const auto passed = std::ranges::find_if(facts.tokenRequests, [&fact](const TokenRequestFact &other) {
        return other.succeeded() && other.clientId == fact.clientId && other.exchange->id < fact.exchange->id;
    });
    if (passed == facts.tokenRequests.end())
        return false;
    const auto how = [](const TokenRequestFact &request) {
        return request.basic                               ? u"a Basic header"_s
            : request.form.contains(u"client_secret"_s)    ? u"a secret in the body"_s
            : request.form.contains(u"client_assertion"_s) ? u"an assertion"_s
                                                           : u"the client id alone"_s;
    };
    // The same secret in the same way: it was not forgotten, so it has ended since (CLIENT_SECRET_ROTATED).
    if (!fact.secret.isEmpty() && passed->secret == fact.secret && how(*passed) == how(fact))
        return false;
    // It was taken out of the recording, which says that it is the one that worked.
    const bool takenOut = isRedacted(fact.secret) || (fact.basic && fact.secret.isEmpty());
    if (takenOut && facts.input.history.secretWorkedMs > 0)
        return false;
    const bool changed = passed->secret != fact.secret && !fact.secret.isEmpty();
    findings.add(
        u"REFRESH_CLIENT_AUTH"_s, Certainty::Certain,
        u"The authorization server says %1."_s.arg(quote(fact.error.text())),
        {{u"client authentication of the refresh"_s,
          u"%1, as in exchange %2"_s.arg(how(*passed), QString::number(passed->exchange->id)),
          changed ? u"%1, with another secret"_s.arg(how(fact)) : u"%1, refused"_s.arg(how(fact)), fact.exchange->id}});
    return true;
}

// What can be said of a refused secret without showing it.
void secret(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    const bool known = !fact.secret.isEmpty() && !isRedacted(fact.secret);
    if (!findings.has(u"CLIENT_SECRET_WRONG") || (!known && facts.input.history.secretWorkedMs == 0)
        || !fact.error.description.contains(u"client secret supplied"_s, Qt::CaseInsensitive))
        return;
    if (known && fact.secret != fact.secret.trimmed())
        findings.add(u"CLIENT_SECRET_WRONG"_s, Certainty::Certain, {},
                     {{u"white space around the secret"_s, u"none"_s, u"there is some"_s, fact.exchange->id}});
    else if (known && isOktaHost(fact.exchange->url) && fact.secret.size() != 40 && fact.secret.size() != 64)
        findings.add(u"CLIENT_SECRET_WRONG"_s, Certainty::Certain, {},
                     {{u"length of the secret"_s, u"40 or 64 characters"_s, u"%1 characters"_s.arg(fact.secret.size()),
                       fact.exchange->id}});
    const auto before = std::ranges::find_if(facts.tokenRequests, [&fact, known](const TokenRequestFact &other) {
        return known && other.succeeded() && other.secret == fact.secret && other.clientId == fact.clientId
            && other.exchange->id < fact.exchange->id;
    });
    const bool recorded = before != facts.tokenRequests.end();
    const std::optional<bool> active = facts.input.console.activeSecret;
    if (!recorded && facts.input.history.secretWorkedMs == 0 && active != false)
        return;
    findings.add(u"CLIENT_SECRET_ROTATED"_s, active == false ? Certainty::Certain : Certainty::Probable,
                 active == false ? u"The console lists it as inactive."_s : QString(),
                 {{u"answer to this secret"_s,
                   recorded ? u"a token, as in exchange %1"_s.arg(before->exchange->id) : u"a token, as before"_s,
                   fact.error.text(), fact.exchange->id}});
}

// Exchanged too late, or twice.
void codeStory(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    if (!fact.error.description.contains(u"authorization code is invalid"_s, Qt::CaseInsensitive))
        return;
    const QString code = fact.form.value(u"code"_s);
    for (const TokenRequestFact &other : facts.tokenRequests)
        if (!code.isEmpty() && other.exchange->id < fact.exchange->id && other.form.value(u"code"_s) == code) {
            findings.add(u"CODE_EXPIRED_OR_USED"_s, Certainty::Certain, {},
                         {{u"uses of the code"_s, u"one"_s, u"the second, after exchange %1"_s.arg(other.exchange->id),
                           fact.exchange->id}});
            return;
        }
    for (const AuthorizeFact &given : facts.authorizations) {
        const double age = double(fact.exchange->startedMs - given.exchange->startedMs) / 1000
            - std::max(0.0, given.exchange->timings.finished) / 1000;
        if (code.isEmpty() || given.callback.value(u"code"_s) != code || age <= 300)
            continue;
        findings.add(u"CODE_EXPIRED_OR_USED"_s, Certainty::Certain, {},
                     {{u"age of the code"_s, u"300 s at most"_s, u"%1 s"_s.arg(qRound64(age)), fact.exchange->id}});
    }
}

// Whether the verifier fits the challenge of the sign-in (RFC 7636 §4.6), or that of another one.
void verifierStory(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    const QString verifier = fact.form.value(u"code_verifier"_s);
    if (!findings.has(u"PKCE_FAILED") || verifier.isEmpty() || isRedacted(verifier))
        return;
    const QString challenge = QString::fromLatin1(
        jose::base64urlEncode(QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256)));
    const AuthorizeFact *own = nullptr;
    const AuthorizeFact *fitting = nullptr;
    for (const AuthorizeFact &each : facts.authorizations) {
        if (each.callback.value(u"code"_s) == fact.form.value(u"code"_s))
            own = &each;
        if (each.query.value(u"code_challenge"_s) == challenge)
            fitting = &each;
    }
    if (!own || own == fitting || !own->query.contains(u"code_challenge"_s))
        return;
    findings.add(
        u"PKCE_FAILED"_s, Certainty::Certain, {},
        {{u"challenge made from the verifier"_s, shown(own->query.value(u"code_challenge"_s)),
          fitting ? u"%1, that of exchange %2"_s.arg(challenge, QString::number(fitting->exchange->id)) : challenge,
          fact.exchange->id}});
}

// Okta has one text for any scope that it does not know; the console's list tells which.
void unknownScopes(const Facts &facts, const QString &asked, qint64 exchange, Findings &findings)
{
    const QStringList &defined = facts.input.console.scopes;
    if (!findings.has(u"SCOPE_UNDEFINED") || defined.isEmpty())
        return;
    static const QStringList openid = {u"openid"_s,  u"profile"_s, u"email"_s,
                                       u"address"_s, u"phone"_s,   u"offline_access"_s};
    QStringList unknown;
    for (const QString &scope : scopeList(asked))
        if (!defined.contains(scope) && !openid.contains(scope))
            unknown += scope;
    if (!unknown.isEmpty())
        findings.add(u"SCOPE_UNDEFINED"_s, Certainty::Certain, {},
                     {{u"scopes that were asked for"_s, u"among %1"_s.arg(shown(defined.join(u' '))),
                       shown(unknown.join(u' ')), exchange}});
}

// The app is of a type that cannot have this grant at all. True if that was it.
bool wrongType(const Facts &facts, const TokenRequestFact &fact, Findings &findings)
{
    const QString &type = facts.input.console.applicationType;
    if ((type != u"native" && type != u"browser") || fact.grant != u"client_credentials"
        || fact.error.error != u"unauthorized_client")
        return false;
    findings
        .add(u"CLIENT_TYPE_WRONG"_s, Certainty::Certain,
             u"The authorization server says %1."_s.arg(quote(fact.error.text())),
             {{u"type of the app"_s, u"service or web, for client credentials"_s, shown(type), fact.exchange->id}})
        .station = u"token"_s;
    return true;
}

void browser(const TokenRequestFact &fact, Findings &findings)
{
    const QByteArray origin = browserOrigin(*fact.exchange);
    if (origin.isEmpty() || fact.exchange->status == 0 || !headersKnown(*fact.exchange)
        || fact.exchange->responseHeaders.contains("access-control-allow-origin"))
        return;
    findings.add(
        u"TOKEN_ENDPOINT_CORS"_s, Certainty::Certain, {},
        {{u"Access-Control-Allow-Origin of the token answer"_s, shown(origin), u"absent"_s, fact.exchange->id}});
}

// Sent as a page would, to see what CORS says, by a client that is a program and gets its tokens as one.
bool isAsPage(const Facts &facts, const TokenRequestFact &fact)
{
    return !browserOrigin(*fact.exchange).isEmpty()
        && (fact.probe || std::ranges::any_of(facts.tokenRequests, [&fact](const TokenRequestFact &other) {
                return other.succeeded() && other.clientId == fact.clientId && browserOrigin(*other.exchange).isEmpty();
            }));
}

void page(const TokenRequestFact &fact, Findings &findings)
{
    browser(fact, findings);
    if (fact.error.description.startsWith(u"Browser requests to the token endpoint must"))
        judgeSentence(fact.error, *fact.exchange, fact.form, fact.clientId, findings);
}

void ruleOrder(const Facts &facts, Findings &findings)
{
    const qint64 meant = facts.input.console.accessTokenSeconds;
    if (meant <= 0)
        return;
    for (const TokenRequestFact &request : facts.tokenRequests) {
        const double lifetime = request.answer.value(u"expires_in"_s).toDouble(-1);
        if (!request.succeeded() || request.probe || lifetime <= 0 || std::abs(lifetime - double(meant)) < 2)
            continue;
        findings.add(u"RULE_ORDER"_s, Certainty::Probable, {},
                     {{u"expires_in"_s, u"%1 s, by the rule that is meant"_s.arg(meant), u"%1 s"_s.arg(lifetime),
                       request.exchange->id}});
        return;
    }
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
    // Neighbours of the token endpoint answer with something else (RFC 8628 §3.2, RFC 9126 §2.2).
    const bool other = fact.answer.contains(u"device_code"_s) || fact.answer.contains(u"request_uri"_s);
    if (!fact.exchange->ok() || fact.exchange->responseTruncated || other)
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
        judgeSentence(fact.error, *fact.exchange, fact.query, fact.query.value(u"client_id"_s), findings);
        unknownScopes(facts, fact.query.value(u"scope"_s), fact.exchange->id, findings);
        if (fact.probe && fact.error.error == u"login_required")
            findings.add(u"LOGIN_REQUIRED"_s, Certainty::Certain, {}, {}).severity = Severity::Note;
    }
    for (const TokenRequestFact &fact : facts.tokenRequests) {
        incomplete(fact, findings);
        if (isAsPage(facts, fact)) {
            page(fact, findings);
            continue;
        }
        if (fact.probe || overcome(facts, fact))
            continue;
        const bool without = std::ranges::any_of(facts.tokenRequests, [](const TokenRequestFact &other) {
            return !other.form.contains(u"resource"_s) && other.succeeded();
        });
        resource(fact.error, *fact.exchange, fact.form, without, findings);
        rateLimit(fact, findings);
        orgServer(fact, findings);
        if (wrongType(facts, fact, findings) || body(fact, findings) || device(facts, fact, findings)
            || refreshUnauthenticated(facts, fact, findings))
            continue;
        judgeSentence(fact.error, *fact.exchange, fact.form, fact.clientId, findings);
        unknownScopes(facts, fact.scope, fact.exchange->id, findings);
        secret(facts, fact, findings);
        codeStory(facts, fact, findings);
        verifierStory(facts, fact, findings);
        browser(fact, findings);
    }
    ruleOrder(facts, findings);
    uselessCache(facts, findings);
    audienceParameter(facts, findings);
}

} // namespace authscope::diagnosis
