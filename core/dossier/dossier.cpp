// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/dossier.h"

#include "core/base/text.h"
#include "core/diagnosis/environment.h"
#include "core/http/origin.h"

#include <QtCore/QSysInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::Leg;

namespace {

struct KindEntry {
    Kind kind;
    QLatin1StringView name;
    const char16_t *title;
};

constexpr std::array kinds{
    KindEntry{Kind::Har, "har"_L1, u"a HAR file"},
    KindEntry{Kind::Bundle, "bundle"_L1, u"a support bundle"},
    KindEntry{Kind::Exchange, "exchange"_L1, u"raw requests and responses"},
    KindEntry{Kind::CurlVerbose, "curl-verbose"_L1, u"the output of curl -v"},
    KindEntry{Kind::CurlInclude, "curl-include"_L1, u"the output of curl -i"},
    KindEntry{Kind::McpRemoteLog, "mcp-remote-log"_L1, u"a log of mcp-remote"},
    KindEntry{Kind::VsCodeLog, "vscode-log"_L1, u"an MCP log of VS Code"},
    KindEntry{Kind::ClaudeLog, "claude-log"_L1, u"a log of Claude Desktop"},
    KindEntry{Kind::PythonLog, "python-log"_L1, u"a log of a Python client"},
    KindEntry{Kind::Challenge, "challenge"_L1, u"a WWW-Authenticate field"},
    KindEntry{Kind::Token, "token"_L1, u"a token"},
    KindEntry{Kind::ServerLog, "server-log"_L1, u"a log of the MCP server"},
    KindEntry{Kind::Environment, "environment"_L1, u"environment variables"},
};

// The hops of a recording, and which legs and findings belong to each.
struct Hop {
    QLatin1StringView id;
    const char16_t *title;
    QList<Leg> legs;
};

const QList<Hop> &hops()
{
    static const QList<Hop> list{
        {"reach"_L1, u"Reach", {Leg::Reach}},
        {"challenge"_L1, u"Challenge", {}},
        {"resource"_L1, u"Resource metadata", {Leg::ResourceMetadata}},
        {"server"_L1, u"Authorization server", {Leg::ServerMetadata, Leg::Jwks}},
        {"client"_L1, u"Client", {Leg::Registration}},
        {"authorize"_L1, u"Authorize", {Leg::Authorize}},
        {"token"_L1, u"Token", {Leg::Token, Leg::Refresh}},
        {"inspect"_L1, u"Inspect", {}},
        {"mcp"_L1, u"MCP", {Leg::Mcp}},
    };
    return list;
}

QString answerOf(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None)
        return http::errorKindName(exchange.error);
    return exchange.status != 0 ? QString::number(exchange.status) : u"no answer"_s;
}

QString summaryOf(const QList<http::ExchangePtr> &list)
{
    if (list.isEmpty())
        return u"nothing in this recording"_s;
    const http::Exchange &last = *list.last();
    QString text = u"%1 %2 answered %3"_s.arg(QString::fromLatin1(last.method), elided(visible(last.url), 80),
                                              answerOf(last));
    if (list.size() > 1)
        text += u" (the last of %1)"_s.arg(list.size());
    return text;
}

StationLine stationOf(const Hop &hop, const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings)
{
    StationLine station{hop.id, QString::fromUtf16(hop.title), u"skipped"_s, {}, 0, {}};
    QList<http::ExchangePtr> list;
    for (const http::ExchangePtr &exchange : facts.exchanges) {
        const bool challenge = hop.id == "challenge"_L1 && exchange->status == 401
            && (exchange->leg == Leg::Reach || exchange->leg == Leg::Mcp);
        if (!hop.legs.contains(exchange->leg) && !challenge)
            continue;
        list += exchange;
        station.exchanges += exchange->id;
        station.ms += std::max(exchange->timings.finished, 0.0);
    }
    station.summary = summaryOf(list);
    if (hop.id == "inspect"_L1 && !facts.tokens.isEmpty()) {
        station.state = u"passed"_s;
        station.summary = facts.tokens.first().token.description();
    }
    if (!list.isEmpty())
        station.state = list.last()->status != 0 || hop.id == "authorize"_L1 ? u"passed"_s : u"failed"_s;
    for (const diagnosis::Finding &finding : findings) {
        if (finding.station != hop.id || finding.severity == diagnosis::Severity::Note)
            continue;
        const bool error = finding.severity == diagnosis::Severity::Error && finding.consequenceOf.isEmpty();
        station.state = error ? u"failed"_s : station.state == "failed"_L1 ? station.state : u"warned"_s;
        if (error) {
            station.summary = finding.title;
            break;
        }
    }
    return station;
}

// Nobody knows whether there was an answer: the text ends before it, or does not tell of it.
bool isUnanswered(const http::ExchangePtr &exchange)
{
    return exchange->status == 0 && exchange->error == http::ErrorKind::Other && exchange->responseTruncated;
}

// An answer of which nothing but its 401 was sent in.
bool isBareRefusal(const http::ExchangePtr &exchange)
{
    return exchange->status == 401 && exchange->url.isEmpty() && exchange->responseHeaders.isEmpty()
        && exchange->responseBody.isEmpty() && exchange->requestHeaders.isEmpty();
}

bool onlyNotes(const QList<diagnosis::Finding> &findings)
{
    return std::ranges::all_of(
        findings, [](const diagnosis::Finding &finding) { return finding.severity == diagnosis::Severity::Note; });
}

} // namespace

QString kindName(Kind kind)
{
    for (const KindEntry &entry : kinds)
        if (entry.kind == kind)
            return entry.name;
    return u"unknown"_s;
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const KindEntry &entry : kinds)
        if (entry.name == name)
            return entry.kind;
    return {};
}

QString kindTitle(Kind kind)
{
    for (const KindEntry &entry : kinds)
        if (entry.kind == kind)
            return QString::fromUtf16(entry.title);
    return u"nothing that is known"_s;
}

QStringList kindNames()
{
    QStringList names;
    for (const KindEntry &entry : kinds)
        names += entry.name;
    return names;
}

QJsonObject thisEnvironment()
{
    return {{u"program"_s, u"Authscope"_s},
            {u"version"_s, QStringLiteral(AUTHSCOPE_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"architecture"_s, QSysInfo::currentCpuArchitecture()}};
}

QList<StationLine> stationsOf(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings)
{
    QList<StationLine> stations;
    for (const Hop &hop : hops())
        stations += stationOf(hop, facts, findings);
    return stations;
}

QString whatIsMissing(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings)
{
    const bool more = !facts.serverLog.isEmpty() || !facts.environment.isEmpty() || !facts.failures.isEmpty();
    if (facts.exchanges.isEmpty() || more || !onlyNotes(findings))
        return {};
    if (std::ranges::all_of(facts.exchanges, isUnanswered))
        return u"The text ends before the answer. Send all of it, up to the answer's last line."_s;
    if (std::ranges::all_of(facts.exchanges, isBareRefusal))
        return u"A 401 alone does not tell why. Send the answer's header fields too, WWW-Authenticate above all, and "
               "the request: curl -v writes both."_s;
    return {};
}

bool tellsNothing(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings)
{
    const bool about = std::ranges::any_of(facts.exchanges,
                                           [](const auto &exchange) { return exchange->leg != Leg::Other; });
    return !about && findings.isEmpty() && facts.tokens.isEmpty() && facts.failures.isEmpty()
        && !diagnosis::concernsServer(diagnosis::environmentOf(facts.environment));
}

QString outcomeOf(const diagnosis::Case &facts, const QList<diagnosis::Finding> &findings)
{
    const bool answered = std::ranges::any_of(facts.exchanges,
                                              [](const auto &exchange) { return exchange->status != 0; });
    const bool known = !std::ranges::all_of(facts.exchanges, isUnanswered);
    if (!facts.exchanges.isEmpty() && !answered && known)
        return u"unreachable"_s;
    return diagnosis::hasError(findings) ? u"problem"_s : u"ok"_s;
}

} // namespace authscope::dossier
