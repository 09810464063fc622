// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials in the wrong place, headers of MCP that do not fit, CORS, and refusals of boxes in front of the server
// (diagnosis: leg H).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::ErrorKind;
using http::Exchange;
using http::Leg;

namespace {

QString stationFor(const Exchange &exchange)
{
    return exchange.leg == Leg::Reach ? u"reach"_s : u"mcp"_s;
}

// --- credentials -----------------------------------------------------------------------------------------------------

void basic(const McpFact &fact, Findings &findings)
{
    if (!fact.uses("Basic"))
        return;
    const QByteArray pair = QByteArray::fromBase64(fact.authorization.first().trimmed().mid(6));
    const QString user = QString::fromUtf8(pair.first(std::max<qsizetype>(0, pair.indexOf(':'))));
    const bool okta = user.startsWith(u"0oa"_s);
    findings.add(u"AUTH_BASIC_USED"_s, Certainty::Certain,
                 okta ? u"The user part is the client id %1."_s.arg(quote(user)) : QString(),
                 {{u"scheme of the Authorization header"_s, u"Bearer"_s, u"Basic"_s, fact.exchange->id}});
}

void twice(const McpFact &fact, Findings &findings)
{
    QString seen;
    const QByteArray first = fact.authorization.value(0).toLower();
    if (fact.authorization.size() > 1)
        seen = u"%1 headers"_s.arg(fact.authorization.size());
    else if (first.contains(", bearer ") || first.contains(",bearer ") || first.contains(", basic "))
        seen = u"two in one header, separated by a comma"_s;
    else if (fact.hasToken()
             && (http::queryOf(fact.exchange->url).contains(u"access_token"_s)
                 || fact.exchange->requestBody.startsWith("access_token=")))
        seen = u"a header and the parameter access_token"_s;
    if (!seen.isEmpty())
        findings.add(u"AUTH_DUPLICATED"_s, Certainty::Certain, {},
                     {{u"credentials of the request"_s, u"one Authorization header"_s, seen, fact.exchange->id}});
}

void inQuery(const McpFact &fact, Findings &findings)
{
    if (!http::queryOf(fact.exchange->url).contains(u"access_token"_s))
        return;
    Finding &finding = findings.add(
        u"TOKEN_IN_QUERY"_s, Certainty::Certain, {},
        {{u"place of the token"_s, u"the Authorization header"_s, u"access_token in the URL"_s, fact.exchange->id}});
    if (fact.succeeded())
        finding.severity = Severity::Warning;
    finding.station = stationFor(*fact.exchange);
}

// --- boxes in front --------------------------------------------------------------------------------------------------

// What shows that the answer is not the MCP server's; empty if nothing does.
QString foreign(const Exchange &exchange)
{
    const http::Headers &headers = exchange.responseHeaders;
    const QByteArray challenge = headers.value("www-authenticate").trimmed().toLower();
    for (const QByteArrayView scheme :
         {QByteArrayView("basic"), QByteArrayView("negotiate"), QByteArrayView("ntlm"), QByteArrayView("digest")})
        if (challenge.startsWith(scheme))
            return u"a challenge for %1"_s.arg(shown(scheme));
    for (const QByteArrayView name : {QByteArrayView("x-amzn-errortype"), QByteArrayView("cf-mitigated")})
        if (headers.contains(name))
            return u"the header %1"_s.arg(shown(name));
    const QByteArray box = headers.value("server").toLower();
    for (const QByteArrayView name :
         {QByteArrayView("awselb"), QByteArrayView("akamaighost"), QByteArrayView("bigip"), QByteArrayView("imperva")})
        if (box.startsWith(name))
            return u"Server: %1"_s.arg(shown(headers.value("server"), 60));
    if (isHtml(exchange))
        return u"an HTML page"_s;
    return oauthErrorOf(exchange).management ? u"an error in Okta's form"_s : QString();
}

void foreignRefusal(const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if ((exchange.status != 401 && exchange.status != 403) || fact.bearer() || fact.isRpc
        || fact.challenges.find("DPoP"))
        return;
    const QString sign = foreign(exchange);
    if (sign.isEmpty() || exchange.requestHeaders.contains("origin"))
        return;
    findings
        .add(u"PROXY_401_FOREIGN"_s, Certainty::Probable, {},
             {{u"%1 to %2"_s.arg(exchange.status).arg(requestLine(exchange)),
               u"a Bearer challenge, as MCP servers send it"_s, sign, exchange.id}})
        .station = stationFor(exchange);
}

void tooLarge(const McpFact &fact, Findings &findings)
{
    if (fact.exchange->status != 413)
        return;
    const qint64 size = std::max<qint64>(fact.exchange->requestSize, fact.exchange->requestBody.size());
    findings.add(u"BODY_TOO_LARGE"_s, Certainty::Certain, {},
                 {{u"size of the request"_s, u"one that the server accepts"_s,
                   size > 0 ? u"%1 bytes: %2"_s.arg(size).arg(answerLine(*fact.exchange)) : answerLine(*fact.exchange),
                   fact.exchange->id}});
}

// A stream that came all at once at its end, or was cut when a usual idle time-out of proxies was over.
void heldBack(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (!fact.isStream() || exchange.method != "POST")
        return;
    const double first = exchange.timings.firstByte;
    const double end = exchange.timings.finished;
    const bool cut = exchange.error == ErrorKind::Closed
        && ((end > 58000 && end < 63000) || (end > 28000 && end < 32000));
    const bool atOnce = first > 5000 && end - first < 250 && exchange.responseBody.count("data:") > 1;
    if (!cut && !atOnce)
        return;
    const auto direct = std::ranges::find_if(facts.mcp, [&](const McpFact &other) {
        return other.isStream() && other.exchange->requestBody == exchange.requestBody
            && http::originOf(other.exchange->url) != http::originOf(exchange.url)
            && other.exchange->timings.firstByte >= 0 && other.exchange->timings.firstByte < 1000;
    });
    const bool compared = direct != facts.mcp.end();
    findings.add(u"PROXY_BUFFERS_SSE"_s, compared ? Certainty::Certain : Certainty::Probable, {},
                 {{u"first byte of the stream"_s,
                   compared ? u"%1 ms, as from %2 (exchange %3)"_s.arg(
                                  QString::number(qRound64(direct->exchange->timings.firstByte)),
                                  shown(http::originOf(direct->exchange->url)), QString::number(direct->exchange->id))
                            : u"at once, then event by event"_s,
                   cut ? u"cut after %1 s"_s.arg(qRound64(end / 1000))
                       : u"after %1 s, everything together"_s.arg(qRound64(first / 1000)),
                   exchange.id}});
}

// --- MCP -------------------------------------------------------------------------------------------------------------

// The request is of the revision without sessions.
bool spokeModern(const McpFact &fact)
{
    const http::Headers &headers = fact.exchange->requestHeaders;
    const QJsonObject meta = fact.request.value(u"params"_s).toObject().value(u"_meta"_s).toObject();
    return fact.method() == u"server/discover" || headers.contains("mcp-method")
        || headers.value("mcp-protocol-version") >= "2026"
        || meta.contains(u"io.modelcontextprotocol/protocolVersion"_s);
}

void sessionMissing(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (exchange.status != 400 || exchange.requestHeaders.contains("mcp-session-id"))
        return;
    const bool says = bodyHas(exchange, "issing session ID") || bodyHas(exchange, "Mcp-Session-Id");
    if (!says || fact.method() == u"initialize")
        return;
    const auto before = [&exchange](const McpFact &other) {
        return other.exchange->id < exchange.id && http::sameOrigin(other.exchange->url, exchange.url);
    };
    const auto opened = std::ranges::find_if(facts.mcp, [&before](const McpFact &other) {
        return before(other) && other.exchange->responseHeaders.contains("mcp-session-id");
    });
    const auto handshake = std::ranges::find_if(facts.mcp, [&before](const McpFact &other) {
        return before(other) && other.succeeded() && other.method() == u"initialize";
    });
    const QString field = u"Mcp-Session-Id of %1"_s.arg(requestLine(exchange));
    if (opened != facts.mcp.end())
        findings.add(
            u"SESSION_MISSING"_s, Certainty::Certain, {},
            {{field, u"that of the answer in exchange %1"_s.arg(opened->exchange->id), u"absent"_s, exchange.id}});
    else if (spokeModern(fact))
        return; // era() says what that means
    else if (handshake != facts.mcp.end() && headersKnown(*handshake->exchange))
        findings.add(
            u"SESSION_MISSING"_s, Certainty::Probable,
            u"The answer to initialize brought no session id, and the server wants one: something between takes "
            "the field away."_s,
            {{u"Mcp-Session-Id of the answer to initialize"_s, u"the session's id"_s, u"absent"_s,
              handshake->exchange->id},
             {field, u"the session's id"_s, u"absent"_s, exchange.id}});
    else
        findings.add(u"SESSION_MISSING"_s, Certainty::Probable,
                     u"The server wants the id of a session, and the request had none."_s,
                     {{field, u"the id that the answer to initialize brings"_s,
                       requestKnown(exchange) ? u"absent"_s : u"absent, says the server"_s, exchange.id}});
}

// An opening of the other generation that worked.
const McpFact *otherOpening(const Facts &facts, bool legacy)
{
    for (const McpFact &fact : facts.mcp)
        if (fact.succeeded() && (fact.method() == u"initialize") == legacy
            && (legacy || fact.exchange->requestHeaders.contains("mcp-method")))
            return &fact;
    return nullptr;
}

void era(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const QString method = fact.method();
    if (method.isEmpty() || findings.has(u"SESSION_MISSING") || exchange.requestHeaders.contains("mcp-session-id"))
        return;
    const int code = fact.rpcError.value(u"code"_s).toInt();
    const bool modern = exchange.status == 400 && bodyHas(exchange, "issing session ID") && method != u"initialize"
        && spokeModern(fact);
    const bool old = method == u"initialize" && (exchange.status == 400 || exchange.status == 404) && code == -32601;
    if (!modern && !old)
        return;
    const McpFact *other = otherOpening(facts, modern);
    findings.add(u"ERA_MISMATCH"_s, other ? Certainty::Certain : Certainty::Probable,
                 modern ? u"The server wants a session first; the client spoke as from 2026-07-28."_s
                        : u"The server knows no initialize; the client spoke as up to 2025-11-25."_s,
                 {{u"answer to %1"_s.arg(shown(method, 80)),
                   other ? u"as to %1: %2 (exchange %3)"_s.arg(shown(other->method(), 80),
                                                               QString::number(other->exchange->status),
                                                               QString::number(other->exchange->id))
                         : u"a result"_s,
                   answerLine(exchange), exchange.id}});
}

void mirrored(const McpFact &fact, Findings &findings)
{
    if (fact.rpcError.value(u"code"_s).toInt() != -32020)
        return;
    const Exchange &exchange = *fact.exchange;
    const QJsonObject parameters = fact.request.value(u"params"_s).toObject();
    QString name = parameters.value(u"name"_s).toString();
    if (name.isEmpty())
        name = parameters.value(u"uri"_s).toString();
    QList<Evidence> evidence;
    const auto compare = [&](const QByteArray &header, const QString &body) {
        const QString sent = QString::fromUtf8(exchange.requestHeaders.value(header));
        if (!body.isEmpty() && sent != body)
            evidence += {u"%1 header"_s.arg(QString::fromLatin1(header)), shown(body),
                         sent.isEmpty() ? u"absent"_s : shown(sent), exchange.id};
    };
    compare("Mcp-Method", fact.method());
    compare("Mcp-Name", name);
    const bool seen = !evidence.isEmpty();
    if (!seen)
        evidence += {u"headers and body as the server got them"_s, u"the same values, as they were sent"_s,
                     answerLine(exchange), exchange.id};
    findings.add(u"HEADER_MIRROR_MISMATCH"_s, seen ? Certainty::Certain : Certainty::Probable,
                 seen ? QString() : u"They agree where they were sent: something in between changed them."_s, evidence);
}

void methodNotAllowed(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    if (exchange.status != 405)
        return;
    if (exchange.method == "GET" || exchange.method == "DELETE") {
        findings.add(u"HTTP_405_METHOD"_s, Certainty::Certain, {},
                     {{u"answer to %1"_s.arg(requestLine(exchange)), u"405 is allowed here"_s, u"405"_s, exchange.id}});
        return;
    }
    // The address is right, since it answers another method as an MCP server does; a wrong one is PATH_WRONG.
    const auto other = std::ranges::find_if(facts.mcp, [&exchange](const McpFact &candidate) {
        const Exchange &seen = *candidate.exchange;
        return seen.url == exchange.url && seen.method != exchange.method
            && (seen.status == 401 || seen.status == 406 || candidate.isStream() || candidate.isRpc);
    });
    if (exchange.method != "POST" || other == facts.mcp.end())
        return;
    const QByteArray allowed = exchange.responseHeaders.value("allow");
    Finding &finding = findings.add(
        u"HTTP_405_METHOD"_s, Certainty::Certain,
        u"%1 is answered with %2, so the address is right."_s.arg(quote(requestLine(*other->exchange)),
                                                                  QString::number(other->exchange->status)),
        {{u"answer to %1"_s.arg(requestLine(exchange)), u"a JSON-RPC message, or 401"_s,
          allowed.isEmpty() ? u"405"_s : u"405, Allow: %1"_s.arg(shown(allowed, 80)), exchange.id}});
    finding.severity = Severity::Error;
    finding.station = stationFor(exchange);
}

// --- CORS ------------------------------------------------------------------------------------------------------------

bool isMcp(const Facts &facts, const Exchange &exchange)
{
    return exchange.leg == Leg::Mcp || exchange.leg == Leg::Reach
        || (!facts.input.url.isEmpty() && exchange.url == facts.input.url);
}

void preflight(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    if (!isMcp(facts, exchange) || exchange.error != ErrorKind::None || exchange.status == 0 || !headersKnown(exchange))
        return;
    const http::Headers &headers = exchange.responseHeaders;
    const QByteArray wanted = exchange.requestHeaders.value("access-control-request-headers").toLower();
    const QByteArray allowed = headers.value("access-control-allow-headers").toLower();
    QString seen;
    if (!exchange.ok())
        seen = QString::number(exchange.status);
    else if (!headers.contains("access-control-allow-origin"))
        seen = u"no Access-Control-Allow-Origin"_s;
    else if (wanted.contains("authorization") && !allowed.contains("authorization"))
        seen = u"Access-Control-Allow-Headers without Authorization"_s; // * does not stand for it
    if (!seen.isEmpty())
        findings
            .add(u"CORS_MCP_SERVER"_s, Certainty::Certain, {},
                 {{u"answer to the preflight from %1"_s.arg(shown(exchange.requestHeaders.value("origin"))),
                   u"2xx with Access-Control-Allow-Origin and -Headers"_s, seen, exchange.id}})
            .severity = Severity::Error;
}

void unreadable(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    const QByteArray origin = browserOrigin(exchange);
    if (exchange.status != 401 || origin.isEmpty() || fact.hasToken() || !headersKnown(exchange))
        return;
    const http::Headers &headers = exchange.responseHeaders;
    const QByteArray exposed = headers.value("access-control-expose-headers").toLower();
    const bool allowed = headers.contains("access-control-allow-origin");
    if (allowed && (exposed.contains("www-authenticate") || exposed.trimmed() == "*"))
        return;
    Finding &finding = findings.add(
        u"CORS_MCP_SERVER"_s, Certainty::Certain, {},
        {{u"%1 for a page of %2"_s.arg(allowed ? u"Access-Control-Expose-Headers of the 401"_s
                                               : u"Access-Control-Allow-Origin of the 401"_s,
                                       shown(origin)),
          allowed ? u"WWW-Authenticate, Mcp-Session-Id"_s : shown(origin),
          allowed && !exposed.isEmpty() ? shown(exposed) : u"absent"_s, exchange.id}});
    if (facts.resourceDocument() || facts.serverDocument()) // it found its way without the challenge
        finding.severity = Severity::Note;
}

} // namespace

void judgeHeaders(const Facts &facts, Findings &findings)
{
    for (const McpFact &fact : facts.mcp) {
        inQuery(fact, findings);
        heldBack(facts, fact, findings);
        if (facts.laterSuccess(fact.exchange->id))
            continue;
        if (!fact.succeeded()) {
            basic(fact, findings);
            twice(fact, findings);
            foreignRefusal(fact, findings);
            unreadable(facts, fact, findings);
        }
        tooLarge(fact, findings);
        sessionMissing(facts, fact, findings);
        era(facts, fact, findings);
        mirrored(fact, findings);
        methodNotAllowed(facts, fact, findings);
    }
    const bool went = std::ranges::any_of(
        facts.mcp, [](const McpFact &fact) { return fact.succeeded() && !browserOrigin(*fact.exchange).isEmpty(); });
    for (const http::ExchangePtr &exchange : facts.preflights)
        if (!went)
            preflight(facts, *exchange, findings);
}

} // namespace authscope::diagnosis
