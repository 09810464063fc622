// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/findings.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// More would only repeat itself.
constexpr qsizetype evidenceLimit = 8;

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Note: return u"note"_s;
    }
    return u"note"_s;
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: return u"certain"_s;
    case Certainty::Probable: return u"probable"_s;
    case Certainty::Possible: return u"possible"_s;
    }
    return u"possible"_s;
}

const QList<Cause> &catalogue()
{
    static const QList<Cause> all = startupCauses() + networkCauses() + transportCauses() + resourceCauses()
        + serverCauses() + authorizeCauses() + tokenCauses() + policyCauses() + verifyCauses() + laterCauses()
        + noteCauses();
    return all;
}

const Cause *findCause(const QString &id)
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> map;
        for (qsizetype i = 0; i < catalogue().size(); ++i)
            map.insert(catalogue()[i].id, i);
        return map;
    }();
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &catalogue()[*found];
}

Finding &Findings::add(const QString &id, Certainty certainty, const QString &said, const QList<Evidence> &evidence)
{
    for (Finding &known : m_list) {
        if (known.id != id)
            continue;
        known.certainty = std::min(known.certainty, certainty);
        // The same seen again in another exchange tells nothing new.
        for (const Evidence &item : evidence)
            if (known.evidence.size() < evidenceLimit
                && !std::ranges::any_of(known.evidence, [&item](const Evidence &seen) {
                       return seen.what == item.what && seen.expected == item.expected && seen.actual == item.actual;
                   }))
                known.evidence += item;
        return known;
    }
    const Cause *cause = findCause(id);
    Q_ASSERT_X(cause, "Findings::add", qPrintable(id));
    Finding finding;
    finding.id = id;
    finding.certainty = certainty;
    if (cause) {
        finding.severity = cause->severity;
        finding.station = cause->station;
        finding.title = cause->title;
        finding.explanation = said.isEmpty() ? cause->explanation : QString(said + u' ' + cause->explanation);
        finding.fix = cause->fix;
        finding.references = cause->references;
    }
    finding.evidence = evidence.first(std::min(evidence.size(), evidenceLimit));
    m_list.push_back(finding);
    return m_list.back();
}

const Finding *Findings::find(QStringView id) const
{
    for (const Finding &finding : m_list)
        if (finding.id == id)
            return &finding;
    return nullptr;
}

bool Findings::hasAny(std::initializer_list<QStringView> ids) const
{
    return std::ranges::any_of(ids, [this](QStringView id) { return has(id); });
}

QString stationOf(http::Leg leg)
{
    using http::Leg;
    switch (leg) {
    case Leg::Reach: return u"reach"_s;
    case Leg::ResourceMetadata: return u"resource"_s;
    case Leg::ServerMetadata: return u"server"_s;
    case Leg::Jwks: return u"inspect"_s;
    case Leg::Registration: return u"client"_s;
    case Leg::Authorize: return u"authorize"_s;
    case Leg::Token:
    case Leg::Refresh:
    case Leg::Introspect:
    case Leg::Revoke: return u"token"_s;
    case Leg::Mcp: return u"mcp"_s;
    case Leg::Other: break;
    }
    return u"reach"_s;
}

void place(const Facts &facts, Finding &finding, const http::Exchange &exchange)
{
    finding.station = stationOf(exchange.leg);
    if (facts.overcome())
        finding.severity = std::max(finding.severity, Severity::Warning);
}

bool explainsRefusal(const Finding &finding)
{
    static const QStringList others = {u"HEADER_STRIPPED_REDIRECT"_s, u"HEADER_STRIPPED_PROXY"_s,
                                       u"AUTH_SCHEME_MALFORMED"_s,    u"AUTH_BASIC_USED"_s,
                                       u"AUTH_DUPLICATED"_s,          u"TOKEN_IN_QUERY"_s,
                                       u"PROXY_401_FOREIGN"_s,        u"CFG_JWKS_MISSING"_s,
                                       u"REFRESH_NOT_ATTEMPTED"_s,    u"SSE_TOKEN_EXPIRED_MIDSTREAM"_s};
    return finding.severity == Severity::Error && finding.certainty != Certainty::Possible
        && (finding.station == u"inspect" || others.contains(finding.id));
}

bool explainsRefusal(const Findings &findings)
{
    return std::ranges::any_of(findings.list(), [](const Finding &finding) { return explainsRefusal(finding); });
}

namespace {

bool hasError(const Findings &findings)
{
    return std::ranges::any_of(findings.list(),
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

// A finding other than a note is about that exchange.
bool isTold(const Findings &findings, qint64 exchange)
{
    return std::ranges::any_of(findings.list(), [exchange](const Finding &finding) {
        return finding.severity != Severity::Note
            && std::ranges::any_of(finding.evidence,
                                   [exchange](const Evidence &item) { return item.exchange == exchange; });
    });
}

// The last token request, authorization or registration was refused without a word that a cause could be found by, and
// nothing got past it.
void silentRefusal(const Facts &facts, Findings &findings)
{
    if (hasError(findings) || facts.overcome())
        return;
    const http::Exchange *last = nullptr;
    const auto consider = [&last](const http::ExchangePtr &exchange, bool probe) {
        if (!probe && exchange->status > 0 && (!last || exchange->id > last->id))
            last = exchange.get();
    };
    for (const RegistrationFact &fact : facts.registrations)
        consider(fact.exchange, false);
    for (const AuthorizeFact &fact : facts.authorizations)
        consider(fact.exchange, fact.probe);
    for (const TokenRequestFact &fact : facts.tokenRequests)
        consider(fact.exchange, fact.probe);
    // An authorization is answered with a redirect; a token is not.
    if (!last || last->status == 304 || last->status < (last->leg == http::Leg::Authorize ? 400 : 300)
        || facts.laterSuccess(last->id))
        return;
    if (isTold(findings, last->id))
        return;
    const QString error = oauthErrorOf(*last).text();
    QString said = u"The authorization server refused the request with the status %1 and without a reason that can be "
                   "read."_s.arg(last->status);
    QString expected = u"a token"_s;
    QString look = u"Look at client_id, at the secret and the way that it is sent, and at grant_type; and send in the "
                   "answer's body, which names the reason."_s;
    if (last->leg == http::Leg::Registration) {
        expected = u"a client id"_s;
        look = u"Look at the registration that was sent, and whether the server wants a credential for it."_s;
    } else if (last->leg == http::Leg::Authorize) {
        expected = u"a code"_s;
        look = u"Look at client_id and redirect_uri, and at what the page in the browser says."_s;
    } else if (last->status < 400) {
        said = u"The authorization server answered with a redirect (%1) in place of a token."_s.arg(last->status);
        look = u"Compare the address with token_endpoint of the metadata; something before it may ask for a sign-in."_s;
    } else if (last->status == 404 || last->status == 405) {
        look = u"Compare the address with token_endpoint of the metadata."_s;
    }
    if (!error.isEmpty())
        said = u"The authorization server says %1."_s.arg(quote(error));
    Finding &finding = findings.add(
        u"JOURNEY_ENDED"_s, Certainty::Certain, said,
        {{u"answer to %1"_s.arg(requestLine(*last)), expected, error.isEmpty() ? answerLine(*last) : error, last->id}});
    finding.station = stationOf(last->leg);
    finding.fix.client = look;
}

// The last answer of the MCP server is a refusal that no cause explains, or leads where no client follows. A 401 without
// a token is how every sign-in begins, and a stream that is not offered (405) is ordinary.
void lastRefusal(const Facts &facts, Findings &findings)
{
    const McpFact *last = nullptr;
    for (const McpFact &fact : facts.mcp)
        if (fact.exchange->status > 0 && fact.exchange->method != "DELETE")
            last = &fact;
    if (!last || last->exchange->status < 300 || last->exchange->status == 304 || last->exchange->status == 401
        || (last->exchange->method == "GET" && last->exchange->status == 405) || hasError(findings))
        return;
    const http::Exchange &exchange = *last->exchange;
    if (exchange.status < 400) {
        if (isTold(findings, exchange.id))
            return;
        const QByteArray location = exchange.responseHeaders.value("location");
        Finding &finding = findings.add(
            u"JOURNEY_ENDED"_s, Certainty::Certain,
            u"The MCP server answered with a redirect (%1) in place of an answer."_s.arg(exchange.status),
            {{u"answer to %1"_s.arg(requestLine(exchange)), u"a JSON-RPC result, or 401 and a challenge"_s,
              location.isEmpty() ? answerLine(exchange) : u"%1 to %2"_s.arg(exchange.status).arg(shown(location)),
              exchange.id}});
        finding.station = stationOf(exchange.leg);
        finding.fix.client = u"If it leads to the MCP server, enter that address; if it leads to a page for a sign-in, "
                             "something before the server answers in its place."_s;
        return;
    }
    const QString message = last->rpcError.value(u"message"_s).toString();
    findings
        .add(
            u"JOURNEY_ENDED"_s, Certainty::Certain,
            message.isEmpty()
                ? u"The MCP server refused the request with the status %1."_s.arg(exchange.status)
                : u"The MCP server refused the request with the status %1 and says %2."_s.arg(exchange.status)
                      .arg(quote(message)),
            {{u"answer to %1"_s.arg(requestLine(exchange)), u"a JSON-RPC result"_s, answerLine(exchange), exchange.id}})
        .station = stationOf(exchange.leg);
}

} // namespace

void judgeEnd(const Facts &facts, Findings &findings)
{
    for (const StationFact &station : facts.input.failures) {
        const Failure &failure = station.failure;
        // What a person stopped needs no explanation.
        if (!station.ended || failure.id.endsWith(".cancelled"_L1))
            continue;
        if (failure.id == "client.none"_L1)
            findings.add(u"CLIENT_ID_MISSING"_s, Certainty::Certain, {},
                         {{u"client_id"_s, u"that of an app integration"_s, u"none"_s, 0}});
        else if (failure.id == "client.issuer-unconfirmed"_L1)
            findings.add(
                u"ISSUER_UNCONFIRMED"_s, Certainty::Certain, failure.what,
                {{u"issuer"_s, u"one that was entered or used before"_s, shown(failure.evidence), failure.exchange}});
        if (hasError(findings))
            return;
        findings
            .add(u"JOURNEY_ENDED"_s, Certainty::Certain, failure.what,
                 {{u"station"_s, u"passed"_s,
                   failure.evidence.isEmpty() ? u"failed"_s : shown(visible(failure.evidence)), failure.exchange}})
            .station = station.id;
    }
    if (!facts.input.failures.isEmpty())
        return;
    lastRefusal(facts, findings);
    silentRefusal(facts, findings);
}

QList<Finding> diagnose(const Case &input)
{
    const Facts facts(input);
    Findings findings;
    judgeStartup(facts, findings);
    judgeNetwork(facts, findings);
    judgeTransport(facts, findings);
    judgeResource(facts, findings);
    judgeServer(facts, findings);
    judgeRegistration(facts, findings);
    judgeAuthorize(facts, findings);
    judgeToken(facts, findings);
    judgePolicy(facts, findings);
    judgeVerify(facts, findings);
    judgeChecks(facts, findings);
    judgeStepUp(facts, findings);
    judgeScopes(facts, findings);
    judgeConfiguration(facts, findings);
    judgeCalls(facts, findings);
    judgeRefresh(facts, findings);
    judgeBearer(facts, findings);
    judgeLater(facts, findings);
    judgeUnexplained(facts, findings);
    judgeEnd(facts, findings);
    judgeNotes(facts, findings);
    return ranked(findings);
}

bool hasError(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace authscope::diagnosis
