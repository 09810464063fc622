// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that the MCP server took the token of: what it then refused or left out (diagnosis: leg M).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::Exchange;

namespace {

bool isInsufficient(const McpFact &fact)
{
    return fact.exchange->status == 403 && fact.bearer() && fact.bearer()->parameter("error") == "insufficient_scope";
}

void forbiddenSilently(const Facts &facts, const McpFact &fact, Findings &findings)
{
    const Exchange &exchange = *fact.exchange;
    // Most logs have no header fields: that none is known does not mean that none was sent.
    if (!headersKnown(exchange))
        return;
    if (exchange.status != 403 || !fact.hasToken() || exchange.requestHeaders.contains("origin") || isInsufficient(fact)
        || (fact.bearer() && fact.bearer()->has("scope")) || facts.gotPast(fact)
        || findings.hasAny({u"PROXY_401_FOREIGN", u"AUTH_BASIC_USED", u"AUTH_DUPLICATED", u"AUTH_SCHEME_MALFORMED"}))
        return;
    findings.add(u"SCOPE_403_NO_HINT"_s, Certainty::Certain, {},
                 {{u"challenge of the 403"_s, u"Bearer error=\"insufficient_scope\" and scope"_s,
                   exchange.responseHeaders.contains("www-authenticate")
                       ? shown(exchange.responseHeaders.value("www-authenticate"))
                       : u"absent: %1"_s.arg(answerLine(exchange)),
                   exchange.id}});
}

// The scopes that were asked for before an exchange, in whatever way.
QStringList askedBefore(const Facts &facts, qint64 exchange)
{
    QStringList asked = scopeList(facts.input.expected.requestedScope);
    for (const AuthorizeFact &request : facts.authorizations)
        if (request.exchange->id < exchange)
            asked += scopeList(request.query.value(u"scope"_s));
    for (const TokenRequestFact &request : facts.tokenRequests)
        if (request.exchange->id < exchange)
            asked += scopeList(request.scope);
    return asked;
}

bool holdsAll(const QStringList &held, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&held](const QString &scope) { return held.contains(scope); });
}

} // namespace

void judgeStepUp(const Facts &facts, Findings &findings)
{
    for (const McpFact &first : facts.mcp) {
        if (!isInsufficient(first))
            continue;
        const QByteArray wanted = first.bearer()->parameter("scope");
        for (const McpFact &second : facts.mcp) {
            if (second.exchange->id <= first.exchange->id || !isInsufficient(second)
                || second.bearer()->parameter("scope") != wanted || second.authorization == first.authorization
                || second.exchange->requestBody != first.exchange->requestBody || facts.gotPast(second))
                continue;
            const QStringList held = jose::decode(second.token()).scopes();
            const QStringList needed = scopeList(QString::fromUtf8(wanted));
            const bool has = !needed.isEmpty() && holdsAll(held, needed);
            // A new token that nobody asked the scope for is no second round.
            if (!has && !holdsAll(askedBefore(facts, second.exchange->id), needed))
                continue;
            findings.add(
                u"STEP_UP_LOOP"_s, Certainty::Certain,
                (has ? u"Two tokens met the same refusal (exchanges %1 and %2), and the second has the scope in its "
                       "claim scp: the server looks for it somewhere else."_s
                     : u"Two tokens met the same refusal (exchanges %1 and %2)."_s)
                    .arg(first.exchange->id)
                    .arg(second.exchange->id),
                {{has ? u"answer to a token that has %1"_s.arg(quote(needed.join(u' ')))
                      : u"scopes of the second token"_s,
                  has                    ? u"200"_s
                      : wanted.isEmpty() ? u"those that the request needs"_s
                                         : shown(wanted),
                  has                  ? u"403 for want of it"_s
                      : held.isEmpty() ? u"none that can be read"_s
                                       : shown(held.join(u' ')),
                  second.exchange->id}});
            return;
        }
    }
}

namespace {

// The texts of a tool's error, or of a JSON-RPC error; empty if it was none.
QString refusalText(const McpFact &fact)
{
    if (fact.method() != u"tools/call" || !fact.succeeded())
        return {};
    if (!fact.rpcError.isEmpty())
        return fact.rpcError.value(u"message"_s).toString().left(2000);
    if (!fact.result.value(u"isError"_s).toBool())
        return {};
    QString text;
    for (const QJsonValue &item : fact.result.value(u"content"_s).toArray())
        text += item.toObject().value(u"text"_s).toString() + u'\n';
    return text.left(2000).trimmed();
}

void toolRefuses(const McpFact &fact, Findings &findings)
{
    static const QRegularExpression authorization(
        u"permission|forbidden|unauthori[sz]ed|not authori[sz]ed|access (is )?denied|insufficient (scope|privilege)|"
        "requires? (the )?(role|group|scope)|\\b40[13]\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression upstream(
        u"(\\b401\\b.*(for url|upstream|https?://))|((upstream|client error|https?://).*\\b401\\b)|invalid audience"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = refusalText(fact);
    if (text.isEmpty())
        return;
    const Evidence evidence{
        u"result of tool %1"_s.arg(shown(fact.request.value(u"params"_s).toObject().value(u"name"_s).toString(), 80)),
        u"no error"_s, shown(text), fact.exchange->id};
    if (upstream.match(text).hasMatch())
        findings.add(u"TOKEN_PASSTHROUGH"_s, Certainty::Possible, u"The tool says %1."_s.arg(quote(text)), {evidence});
    else if (authorization.match(text).hasMatch())
        findings.add(u"TOOL_AUTHZ_ERROR"_s, Certainty::Certain, u"The tool says %1."_s.arg(quote(text)), {evidence});
}

struct Listing {
    const McpFact *fact;
    QSet<QString> tools;
    QStringList scopes;
};

void listings(const Facts &facts, Findings &findings)
{
    QList<Listing> lists;
    for (const McpFact &fact : facts.mcp) {
        if (fact.method() != u"tools/list" || !fact.succeeded() || !fact.hasToken()
            || !fact.result.value(u"tools"_s).isArray() || fact.result.contains(u"nextCursor"_s)
            || fact.request.value(u"params"_s).toObject().contains(u"cursor"_s))
            continue;
        Listing list{&fact, {}, jose::decode(fact.token()).scopes()};
        for (const QJsonValue &tool : fact.result.value(u"tools"_s).toArray())
            list.tools += tool.toObject().value(u"name"_s).toString();
        lists += list;
    }
    for (const Listing &few : std::as_const(lists)) {
        for (const Listing &more : std::as_const(lists)) {
            if (few.fact->authorization == more.fact->authorization || few.tools == more.tools
                || !more.tools.contains(few.tools) || few.scopes == more.scopes)
                continue;
            const QSet<QString> missing = more.tools - few.tools;
            QStringList names(missing.begin(), missing.end());
            names.sort();
            findings.add(u"LIST_EMPTY_BY_SCOPE"_s, Certainty::Probable, {},
                         {{u"tools listed for a token with %1"_s.arg(
                               few.scopes.isEmpty() ? u"no scope"_s : shown(few.scopes.join(u' '), 200)),
                           u"%1 too, as in exchange %2 with %3"_s.arg(shown(names.join(u", "_s), 200),
                                                                      QString::number(more.fact->exchange->id),
                                                                      shown(more.scopes.join(u' '), 200)),
                           few.tools.isEmpty() ? u"none"_s : u"without"_s, few.fact->exchange->id}});
            return;
        }
    }
}

// A stream that was opened with the token that has ended since.
void endedMidstream(const Facts &facts, Findings &findings)
{
    const McpFact *refused = facts.refused();
    if (!refused || !facts.token())
        return;
    const auto expiry = facts.token()->token.time(u"exp"_s);
    if (!expiry || *expiry > Facts::timeOf(*refused->exchange))
        return;
    for (const McpFact &fact : facts.mcp) {
        const double opened = double(fact.exchange->startedMs) / 1000;
        const double end = fact.exchange->timings.finished;
        const bool open = end < 0 || opened + end / 1000 >= *expiry - 2;
        if (!fact.isStream() || fact.authorization != refused->authorization || opened >= *expiry || !open)
            continue;
        findings.add(
            u"SSE_TOKEN_EXPIRED_MIDSTREAM"_s, Certainty::Certain, {},
            {{u"token while the stream of exchange %1 was open"_s.arg(fact.exchange->id), u"renewed before exp"_s,
              u"ended %1 s after the stream began; the next request got 401"_s.arg(qRound64(*expiry - opened)),
              refused->exchange->id}});
        return;
    }
}

} // namespace

void judgeCalls(const Facts &facts, Findings &findings)
{
    for (const McpFact &fact : facts.mcp) {
        forbiddenSilently(facts, fact, findings);
        toolRefuses(fact, findings);
    }
    listings(facts, findings);
    endedMidstream(facts, findings);
}

} // namespace authscope::diagnosis
