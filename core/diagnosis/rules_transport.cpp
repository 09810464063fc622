// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HTTP and the MCP transport: paths, redirects, headers, sessions (diagnosis: leg H).

#include "core/base/text.h"
#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::ErrorKind;
using http::Exchange;
using http::Leg;

namespace {

void notHttps(const Facts &facts, Findings &findings)
{
    QList<std::pair<QString, QByteArray>> urls = {
        {u"MCP URL"_s, facts.input.url},
        {u"redirect URI"_s, facts.input.expected.redirectUri.toUtf8()},
        {u"issuer"_s, (facts.input.issuer.isEmpty() ? facts.input.issuerTyped : facts.input.issuer).toUtf8()}};
    if (const DocumentFact *document = facts.serverDocument())
        for (const QString &name : {u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s})
            urls.append({name, document->json.value(name).toString().toUtf8()});
    QList<Evidence> evidence;
    for (const auto &[name, url] : urls)
        if (url.toLower().startsWith("http://") && !http::isLoopback(url))
            evidence += {u"scheme of the %1"_s.arg(name), u"https"_s, shown(url), 0};
    if (!evidence.isEmpty())
        findings.add(u"HTTP_NOT_HTTPS"_s, Certainty::Certain, {}, evidence);
}

bool isRedirect(const Exchange &exchange)
{
    return exchange.status >= 301 && exchange.status <= 308 && exchange.status != 304
        && exchange.responseHeaders.contains("location");
}

void slashRedirect(const Facts &facts, const Exchange &exchange, const QByteArray &target, Findings &findings)
{
    if (exchange.status != 307 && exchange.status != 308)
        return;
    const QByteArray from = http::pathOf(exchange.url);
    const QByteArray to = http::pathOf(target);
    if (from == to || (from + '/' != to && from != to + '/'))
        return;
    Finding &finding = findings.add(u"PATH_REDIRECT_307"_s, Certainty::Certain, {},
                                    {{u"path of the MCP endpoint"_s, shown(to), shown(from), exchange.id}});
    if (facts.laterSuccess(exchange.id))
        finding.severity = Severity::Note;
}

void redirects(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (!isRedirect(exchange))
        return;
    const QByteArray target = http::resolved(exchange.url, exchange.responseHeaders.value("location"));
    if (target.isEmpty())
        return;
    slashRedirect(facts, exchange, target, findings);
    if (exchange.url.startsWith("https:") && target.startsWith("http:") && hostOf(exchange.url) == hostOf(target)) {
        findings.add(
            u"REDIRECT_DOWNGRADE"_s, Certainty::Certain, {},
            {{u"target of the redirect"_s, u"https://%1"_s.arg(shown(hostOf(target))), shown(target), exchange.id}});
        return;
    }
    if (exchange.error == ErrorKind::Redirect && http::sameOrigin(exchange.url, target)) {
        findings.add(u"REDIRECT_LOOP"_s, Certainty::Certain, {},
                     {{u"target of the redirect"_s, u"an address that answers"_s, shown(target), exchange.id}});
        return;
    }
    if (http::sameOrigin(exchange.url, target) || facts.overcome())
        return;
    for (const McpFact &next : facts.mcp) {
        if (!fact.hasToken() || next.exchange->redirectedFrom != exchange.id || next.hasToken()
            || next.exchange->status != 401)
            continue;
        findings.add(
            u"HEADER_STRIPPED_REDIRECT"_s, Certainty::Certain,
            u"%1 redirects to %2; the first request carries Authorization, the second does not, and gets 401."_s.arg(
                quote(http::originOf(exchange.url)), quote(http::originOf(target))),
            {{u"Authorization at the last hop"_s, u"Bearer, as at the first hop (exchange %1)"_s.arg(exchange.id),
              u"absent"_s, next.exchange->id}});
        return;
    }
    // A recording of somebody else's does not say why nothing followed.
    const bool followed = std::ranges::any_of(
        facts.mcp, [&exchange](const McpFact &next) { return next.exchange->redirectedFrom == exchange.id; });
    if (!followed)
        findings.add(u"HEADER_STRIPPED_REDIRECT"_s, Certainty::Probable,
                     u"%1 redirects to %2, another origin, where no token may follow. The address to enter is that "
                     "of the redirect."_s.arg(quote(exchange.url), quote(target)),
                     {{u"target of the redirect"_s, u"the same origin, %1"_s.arg(shown(http::originOf(exchange.url))),
                       shown(target), exchange.id}});
}

// What is wrong with the form of the header; empty if nothing is.
QString malformed(const QByteArray &value)
{
    const QByteArray lower = value.toLower();
    if (value != value.trimmed())
        return u"white space or a line break around the value"_s;
    if (value.contains('\n') || value.contains('\r'))
        return u"a line break inside the value"_s;
    if (lower.startsWith("bearer:"))
        return u"a colon after the scheme"_s;
    if (lower.startsWith("bearer bearer "))
        return u"the scheme twice"_s;
    if (lower.startsWith("bearer \"") || lower.startsWith("bearer '"))
        return u"quotation marks around the token"_s;
    if (!value.contains(' ') && lower != "bearer" && value.size() > 8)
        return u"no scheme before the token"_s;
    if (lower == "bearer")
        return u"no token after the scheme"_s;
    if (lower.startsWith("bearer ") && QByteArrayView(value).sliced(7).contains(' '))
        return u"a blank inside the token"_s;
    return {};
}

void authorizationHeader(const McpFact &fact, Findings &findings)
{
    if (!fact.hasToken() || fact.succeeded())
        return;
    const QByteArray value = fact.authorization.first();
    const QString problem = malformed(value);
    if (problem.isEmpty())
        return;
    // The token itself must not be shown: the beginning tells enough.
    const QString start = value.contains(' ') || value.toLower().startsWith("bearer")
        ? shown(value.first(std::min<qsizetype>(value.size(), 16))) + u"…"_s
        : masked(QString::fromUtf8(value));
    findings.add(u"AUTH_SCHEME_MALFORMED"_s, Certainty::Certain, u"The request has %1."_s.arg(problem),
                 {{u"Authorization header"_s, u"Bearer, one space, the token"_s, start, fact.exchange->id}});
}

void tokenMissing(const Facts &facts, Findings &findings)
{
    const McpFact *first = facts.challenged();
    if (!first || first->hasToken())
        return;
    if (std::ranges::any_of(facts.mcp, &McpFact::hasToken))
        return;
    // The journey's first request is without credentials on purpose; only a later one should have had the token.
    const bool called = std::ranges::any_of(
        facts.mcp, [](const McpFact &fact) { return fact.exchange->leg == Leg::Mcp && fact.exchange->status == 401; });
    if (called && facts.input.expected.grant == u"none") {
        findings.add(u"TOKEN_MISSING"_s, Certainty::Certain,
                     u"The connection is set to send no credentials, and the server asks for a token."_s,
                     {{u"Authorization header"_s, u"Bearer and a token"_s, u"absent"_s, first->exchange->id}});
        return;
    }
    if (!facts.input.failures.isEmpty())
        return;
    const bool given = facts.token() && facts.token()->exchange == 0;
    const bool meantTo = called && (facts.input.expected.grant == u"token"_s || given);
    const bool stopped = facts.input.exchanges.size() == facts.mcp.size() && facts.input.expected.grant != u"none"_s;
    if (!meantTo && !stopped)
        return;
    Finding &finding = findings.add(
        u"TOKEN_MISSING"_s, requestKnown(*first->exchange) ? Certainty::Certain : Certainty::Probable,
        meantTo ? u"A token is there, but no request carried it."_s : QString(),
        {{u"Authorization header"_s, u"Bearer and a token"_s, u"absent"_s, first->exchange->id}});
    if (!meantTo)
        finding.severity = Severity::Note;
}

// JSON that stops in its middle. Content-Length is no measure: what people copy has lost line ends.
bool cutOff(const Exchange &exchange)
{
    const QByteArray body = exchange.responseBody.trimmed();
    return body.startsWith('{') && !body.endsWith('}');
}

void ended(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const bool whole = exchange.error == ErrorKind::None && !cutOff(exchange);
    if (exchange.status != 200 || exchange.responseTruncated || exchange.responseBody.isEmpty() || fact.isStream()
        || exchange.method == "GET" || whole
        || (exchange.error != ErrorKind::None && exchange.error != ErrorKind::Closed))
        return;
    place(facts,
          findings.add(u"NET_CLOSED"_s, Certainty::Certain, u"The connection was closed in the middle of the answer."_s,
                       {{u"body of the answer to %1"_s.arg(requestLine(exchange)), u"whole"_s,
                         u"ends after %1 bytes: %2"_s.arg(exchange.responseBody.size()).arg(answerLine(exchange)),
                         exchange.id}}),
          exchange);
}

void path(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const bool post = exchange.method == "POST";
    // A file server answers 501 to a POST, a web site 200 and a page.
    const bool wrongMethod = post && (exchange.status == 405 || exchange.status == 501);
    const bool page = post && exchange.status == 200 && exchange.error == ErrorKind::None && !exchange.responseTruncated
        && !exchange.responseBody.isEmpty() && !fact.isStream();
    if ((exchange.status != 404 && !wrongMethod && !page) || fact.isRpc || fact.bearer()
        || exchange.requestHeaders.contains("mcp-session-id"))
        return;
    if (page && cutOff(exchange))
        return;
    const QByteArray here = http::pathOf(exchange.url);
    const Exchange *elsewhere = nullptr;
    for (const McpFact &other : facts.mcp) {
        const int status = other.exchange->status;
        const bool alive = status == 401 || status == 405 || status == 406 || other.isRpc || other.isStream();
        const bool samePath = http::pathOf(other.exchange->url) == here;
        if (samePath && alive && !(wrongMethod && status == 405))
            return;
        if (!samePath && alive && http::sameOrigin(other.exchange->url, exchange.url))
            elsewhere = other.exchange.get();
    }
    findings.add(u"PATH_WRONG"_s, elsewhere ? Certainty::Certain : Certainty::Probable,
                 elsewhere ? u"%1 answers, %2 does not."_s.arg(quote(http::pathOf(elsewhere->url)),
                                                               quote(here.isEmpty() ? QByteArray("/") : here))
                           : QString(),
                 {{u"answer to %1"_s.arg(requestLine(exchange)),
                   elsewhere ? u"as at %1: %2 (exchange %3)"_s.arg(shown(http::pathOf(elsewhere->url)),
                                                                   QString::number(elsewhere->status),
                                                                   QString::number(elsewhere->id))
                             : u"401, 405 or a JSON-RPC message"_s,
                   answerLine(exchange), exchange.id}});
}

void negotiation(const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const bool known = requestKnown(exchange);
    const QString absent = known ? u"absent"_s : u"not in the recording"_s;
    if (exchange.status == 406) {
        const QByteArray accept = exchange.requestHeaders.value("accept").toLower();
        const bool both = accept.contains("application/json") && accept.contains("text/event-stream");
        findings.add(u"HTTP_406_ACCEPT"_s, both || !known ? Certainty::Probable : Certainty::Certain, {},
                     {{u"Accept header"_s, u"application/json, text/event-stream"_s,
                       accept.isEmpty() ? absent : shown(accept), exchange.id}});
    }
    if (exchange.status == 415 || (exchange.status == 400 && bodyHas(exchange, "Invalid Content-Type")))
        findings.add(
            u"HTTP_415_CONTENT_TYPE"_s, Certainty::Certain, {},
            {{u"Content-Type header"_s, u"application/json"_s,
              exchange.requestHeaders.contains("content-type") ? shown(exchange.requestHeaders.value("content-type"))
                                                               : absent,
              exchange.id}});
    const int code = fact.rpcError.value(u"code"_s).toInt();
    if ((exchange.status == 400 && bodyHas(exchange, "nsupported protocol version")) || code == -32022) {
        const QByteArray sent = exchange.requestHeaders.value("mcp-protocol-version");
        findings.add(u"PROTOCOL_VERSION"_s, Certainty::Certain, {},
                     {{u"MCP-Protocol-Version"_s, u"one that the server supports: %1"_s.arg(answerLine(exchange)),
                       sent.isEmpty() ? absent : shown(sent), exchange.id}});
    }
}

void session(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const QByteArray id = exchange.requestHeaders.value("mcp-session-id");
    // Without its request it may have had one; the server says so.
    const bool unknown = !requestKnown(exchange) && bodyHas(exchange, "ession");
    if (exchange.status != 404 || (id.isEmpty() && !unknown))
        return;
    const bool before = !id.isEmpty() && std::ranges::any_of(facts.mcp, [&](const McpFact &other) {
        return other.exchange->id < exchange.id && other.succeeded()
            && (other.exchange->requestHeaders.value("mcp-session-id") == id
                || other.exchange->responseHeaders.value("mcp-session-id") == id);
    });
    if (!fact.isRpc && !before && !bodyHas(exchange, "ession"))
        return;
    findings.add(u"SESSION_NOT_FOUND"_s, before ? Certainty::Certain : Certainty::Probable, {},
                 {{u"session of %1"_s.arg(requestLine(exchange)),
                   before ? u"known, as before"_s : u"known to the server"_s, answerLine(exchange), exchange.id}});
}

// A program leaves Origin out and gets past; a page cannot.
bool pageGotPast(const Facts &facts, const Exchange &refused)
{
    if (!refused.requestHeaders.contains("sec-fetch-mode"))
        return facts.laterSuccess(refused.id);
    return std::ranges::any_of(facts.mcp, [&refused](const McpFact &other) {
        return other.exchange->id > refused.id && other.succeeded() && !browserOrigin(*other.exchange).isEmpty();
    });
}

void originGuard(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (exchange.status != 403 || !exchange.requestHeaders.contains("origin") || fact.bearer()
        || pageGotPast(facts, exchange))
        return;
    const bool without = std::ranges::any_of(facts.mcp, [](const McpFact &other) {
        return other.exchange->status != 0 && other.exchange->status != 403
            && !other.exchange->requestHeaders.contains("origin");
    });
    if (without || bodyHas(exchange, "Origin"))
        findings.add(u"ORIGIN_REJECTED"_s, without ? Certainty::Certain : Certainty::Probable, {},
                     {{u"Origin header"_s, u"one that the server allows, or none"_s,
                       shown(exchange.requestHeaders.value("origin")), exchange.id}});
}

void hostGuard(const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (exchange.status != 421)
        return;
    const bool says = bodyHas(exchange, "Invalid Host") || bodyHas(exchange, "Misdirected");
    const QByteArray host = exchange.requestHeaders.value("host");
    findings.add(u"HOST_REJECTED"_s, says ? Certainty::Certain : Certainty::Probable, {},
                 {{u"Host header"_s, u"one of the server's allowed hosts"_s,
                   shown(host.isEmpty() ? hostOf(exchange.url) : host), exchange.id}});
}

void trouble(const Facts &facts, Findings &findings)
{
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange)
            continue;
        const bool toMcp = exchange->leg == Leg::Mcp || exchange->leg == Leg::Reach;
        if (toMcp && exchange->status == 429 && !facts.laterSuccess(exchange->id)) {
            const QByteArray wait = exchange->responseHeaders.value("retry-after");
            findings.add(u"RATE_LIMITED_MCP"_s, Certainty::Certain, {},
                         {{u"status of the MCP server"_s, u"not 429"_s,
                           wait.isEmpty() ? u"429"_s : u"429, Retry-After: %1"_s.arg(shown(wait)), exchange->id}});
        }
        const bool metadata = exchange->leg == Leg::ServerMetadata || exchange->leg == Leg::ResourceMetadata;
        if (exchange->status < 500 || (metadata && facts.overcome()))
            continue;
        if (exchange->status == 501 && findings.has(u"PATH_WRONG"))
            continue;
        if (!oauthErrorOf(*exchange).isNull() && !toMcp)
            continue;
        const bool later = std::ranges::any_of(facts.input.exchanges, [&exchange](const http::ExchangePtr &other) {
            return other && other->id > exchange->id && other->url == exchange->url && other->ok();
        });
        if (later)
            continue;
        QByteArray box = exchange->responseHeaders.value("server");
        if (box.isEmpty())
            box = exchange->responseHeaders.value("via");
        Finding &finding = findings.add(u"UPSTREAM_5XX"_s, Certainty::Certain,
                                        box.isEmpty() ? QString()
                                                      : u"The answer names %1 as its sender."_s.arg(quote(box, 80)),
                                        {{u"answer to %1"_s.arg(requestLine(*exchange)), u"no server error"_s,
                                          answerLine(*exchange), exchange->id}});
        if (metadata)
            finding.station = u"server"_s;
        else if (!toMcp)
            finding.station = u"token"_s;
        else if (exchange->leg == Leg::Reach)
            finding.station = u"reach"_s;
    }
}

} // namespace

void judgeTransport(const Facts &facts, Findings &findings)
{
    notHttps(facts, findings);
    for (const McpFact &fact : facts.mcp) {
        redirects(facts, fact, findings);
        originGuard(facts, fact, findings);
        if (facts.laterSuccess(fact.exchange->id))
            continue; // probing and renewal are ordinary: what was got past is no finding
        authorizationHeader(fact, findings);
        path(facts, fact, findings);
        ended(facts, fact, findings);
        negotiation(fact, findings);
        session(facts, fact, findings);
        hostGuard(fact, findings);
    }
    judgeHeaders(facts, findings);
    tokenMissing(facts, findings);
    trouble(facts, findings);
}

} // namespace authscope::diagnosis
