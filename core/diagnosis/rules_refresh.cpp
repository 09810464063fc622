// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Refresh tokens (diagnosis: leg R).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

void notIssued(const Facts &facts, Findings &findings)
{
    const TokenRequestFact *last = nullptr;
    for (const TokenRequestFact &request : facts.tokenRequests)
        if (request.succeeded() && !request.refresh && !request.probe)
            last = &request;
    if (!last || last->answer.contains(u"refresh_token"_s))
        return;
    qint64 askedIn = 0;
    const bool asked = facts.asksForOfflineAccess(&askedIn);
    if (!facts.input.expected.wantsRefresh && !asked)
        return;
    if (last->grant == u"client_credentials") {
        findings.add(u"M2M_NO_REFRESH"_s, Certainty::Certain, {},
                     {{u"refresh_token of a client credentials answer"_s, u"none, by the grant"_s, u"absent"_s,
                       last->exchange->id}});
        return;
    }
    if (last->grant != u"authorization_code" && !last->grant.contains(u"device_code"_s))
        return;
    findings.add(u"REFRESH_NOT_ISSUED"_s, asked ? Certainty::Probable : Certainty::Certain,
                 asked ? u"offline_access was asked for, so the app lacks the grant."_s
                       : u"offline_access was not asked for."_s,
                 {{asked ? u"refresh_token of the answer"_s : u"scope of the authorization request"_s,
                   asked ? u"present"_s : u"offline_access among the scopes"_s,
                   asked ? u"absent"_s : u"not among them"_s, asked || askedIn == 0 ? last->exchange->id : askedIn}});
}

// --- refreshes that were refused ------------------------------------------------------------------------------------

bool isInvalid(const TokenRequestFact &request)
{
    return request.refresh && request.error.error == u"invalid_grant";
}

// The refresh token that was sent; empty where a redacted export took it away.
QString sentIn(const TokenRequestFact &request)
{
    const QString token = request.form.value(u"refresh_token"_s);
    return isRedacted(token) ? QString() : token;
}

QString givenBy(const TokenRequestFact &request)
{
    const QString token = request.answer.value(u"refresh_token"_s).toString();
    return isRedacted(token) ? QString() : token;
}

// The refusal came when an earlier use of this token had already replaced it.
bool reused(const Facts &facts, const TokenRequestFact &failed, Findings &findings)
{
    const QString token = sentIn(failed);
    const QString entry = facts.logged(u"token.detect_reuse");
    const auto first = std::ranges::find_if(facts.tokenRequests, [&](const TokenRequestFact &other) {
        return other.refresh && other.succeeded() && !token.isEmpty() && sentIn(other) == token
            && !givenBy(other).isEmpty() && givenBy(other) != token && other.exchange->id < failed.exchange->id;
    });
    if (first == facts.tokenRequests.end()) {
        if (entry.isEmpty())
            return false;
        findings.add(u"REFRESH_REUSED"_s, Certainty::Certain, {},
                     {{u"Okta's System Log"_s, u"no reuse"_s, shown(entry, 200), failed.exchange->id}});
        return true;
    }
    const QString newer = givenBy(*first);
    const auto dead = std::ranges::find_if(facts.tokenRequests, [&](const TokenRequestFact &other) {
        return isInvalid(other) && sentIn(other) == newer && other.exchange->id > failed.exchange->id;
    });
    const bool sure = dead != facts.tokenRequests.end() || !entry.isEmpty();
    findings.add(u"REFRESH_REUSED"_s, sure ? Certainty::Certain : Certainty::Probable,
                 dead != facts.tokenRequests.end()
                     ? u"Afterwards the newer token failed as well (exchange %1)."_s.arg(dead->exchange->id)
                     : QString(),
                 {{u"refresh token"_s, u"the one that exchange %1 gave"_s.arg(first->exchange->id),
                   u"the one that was used there already"_s, failed.exchange->id}});
    return true;
}

// Seconds since this refresh token was given or last used; negative if that is not known.
double unusedFor(const Facts &facts, const TokenRequestFact &failed)
{
    qint64 last = facts.input.history.refreshUsedMs;
    const QString token = sentIn(failed);
    for (const TokenRequestFact &other : facts.tokenRequests)
        if (other.succeeded() && !token.isEmpty() && other.exchange->id < failed.exchange->id
            && (givenBy(other) == token || sentIn(other) == token))
            last = std::max(last, other.exchange->startedMs);
    return last > 0 ? double(failed.exchange->startedMs - last) / 1000 : -1;
}

bool idle(const Facts &facts, const TokenRequestFact &failed, Findings &findings)
{
    const qint64 known = facts.input.console.refreshIdleSeconds;
    const qint64 window = known > 0 ? known : qint64(7) * 24 * 3600;
    const double unused = unusedFor(facts, failed);
    if (unused <= double(window))
        return false;
    findings.add(u"REFRESH_IDLE"_s, known > 0 ? Certainty::Certain : Certainty::Probable, {},
                 {{u"time since the last use of the refresh token"_s,
                   u"%1 h at most, by %2"_s.arg(window / 3600).arg(known > 0 ? u"the rule"_s : u"Okta's default"_s),
                   u"%1 h"_s.arg(qRound64(unused / 3600)), failed.exchange->id}});
    return true;
}

// Fresh, unused, and refused all the same, while the access token still passes: the grant itself is gone.
void userChanged(const Facts &facts, const TokenRequestFact &failed, Findings &findings)
{
    QString entry = facts.logged(u"application.user_membership.remove");
    if (entry.isEmpty())
        entry = facts.logged(u"user.lifecycle.deactivate");
    const auto passes = std::ranges::find_if(facts.mcp, [&failed](const McpFact &fact) {
        return fact.exchange->id > failed.exchange->id && fact.succeeded() && fact.hasToken();
    });
    if (!entry.isEmpty()) {
        findings.add(
            u"SESSION_USER_CHANGED"_s, Certainty::Certain, {},
            {{u"Okta's System Log"_s, u"the user assigned and active"_s, shown(entry, 200), failed.exchange->id}});
        return;
    }
    const double unused = unusedFor(facts, failed);
    if (passes == facts.mcp.end() || unused < 0)
        return;
    findings.add(u"SESSION_USER_CHANGED"_s, Certainty::Probable,
                 u"The refresh token was neither idle nor used before."_s,
                 {{u"refresh while the access token still passes (exchange %1)"_s.arg(passes->exchange->id),
                   u"a new token"_s, failed.error.text(), failed.exchange->id}});
}

void refused(const Facts &facts, Findings &findings)
{
    for (const TokenRequestFact &failed : facts.tokenRequests) {
        const bool later = std::ranges::any_of(facts.tokenRequests, [&failed](const TokenRequestFact &other) {
            return other.exchange->id > failed.exchange->id && other.succeeded();
        });
        if (!isInvalid(failed) || later || findings.has(u"REFRESH_REUSED"))
            continue;
        if (!reused(facts, failed, findings) && !idle(facts, failed, findings))
            userChanged(facts, failed, findings);
    }
}

void race(const Facts &facts, Findings &findings)
{
    for (const TokenRequestFact &first : facts.tokenRequests) {
        for (const TokenRequestFact &second : facts.tokenRequests) {
            const qint64 apart = second.exchange->startedMs - first.exchange->startedMs;
            if (!first.refresh || !second.refresh || first.exchange->id >= second.exchange->id || !first.succeeded()
                || !second.succeeded() || sentIn(first).isEmpty() || sentIn(first) != sentIn(second)
                || givenBy(first).isEmpty() || givenBy(first) == givenBy(second) || givenBy(first) == sentIn(first)
                || apart > 60000)
                continue;
            findings.add(u"REFRESH_RACE"_s, Certainty::Probable, {},
                         {{u"uses of one refresh token"_s, u"one"_s,
                           u"two within %1 s, each with a new token"_s.arg(qRound64(double(apart) / 1000)),
                           second.exchange->id}});
            return;
        }
    }
}

// The access token ended, and the refresh token that came with it was left where it was.
void notAttempted(const Facts &facts, Findings &findings)
{
    const TokenRequestFact *holder = nullptr;
    for (const TokenRequestFact &request : facts.tokenRequests)
        if (request.succeeded() && !request.probe && request.answer.contains(u"refresh_token"_s))
            holder = &request;
    if (!holder)
        return;
    const qint64 since = holder->exchange->id;
    if (std::ranges::any_of(facts.tokenRequests, [since](const TokenRequestFact &request) {
            return request.refresh && request.exchange->id > since;
        }))
        return;
    const jose::Token token = jose::decode(holder->answer.value(u"access_token"_s).toString().toUtf8());
    if (token.compact.isEmpty())
        return;
    const double issued = Facts::timeOf(*holder->exchange);
    double expiry = token.time(u"exp"_s).value_or(0);
    if (expiry <= 0)
        expiry = issued + holder->answer.value(u"expires_in"_s).toDouble(-1e12);
    if (expiry <= issued) // it was never good
        return;
    const McpFact *last = facts.refused();
    const bool stopped = last && jose::decode(last->token()).compact == token.compact && last->exchange->id > since
        && facts.judgedAt() >= expiry;
    // Asking for more than was granted takes the browser; that is no forgotten refresh.
    const QStringList granted = scopeList(holder->answer.value(u"scope"_s).toString());
    const auto again = std::ranges::find_if(facts.authorizations, [&](const AuthorizeFact &fact) {
        const QStringList asked = scopeList(fact.query.value(u"scope"_s));
        const bool more = !granted.isEmpty()
            && std::ranges::any_of(asked, [&granted](const QString &scope) { return !granted.contains(scope); });
        return !more && !fact.probe && fact.exchange->id > since && double(fact.exchange->startedMs) / 1000 >= expiry;
    });
    const bool browser = again != facts.authorizations.end();
    if (!stopped && !browser)
        return;
    Finding &finding = findings.add(u"REFRESH_NOT_ATTEMPTED"_s, Certainty::Certain,
                                    u"The refresh token came in exchange %1."_s.arg(since),
                                    {{u"request after the access token ended"_s, u"a refresh"_s,
                                      browser ? u"a sign-in in the browser"_s : u"none but the one that got 401"_s,
                                      browser ? again->exchange->id : last->exchange->id}});
    if (facts.overcome())
        finding.severity = Severity::Warning;
}

} // namespace

void judgeRefresh(const Facts &facts, Findings &findings)
{
    notIssued(facts, findings);
    refused(facts, findings);
    race(facts, findings);
    notAttempted(facts, findings);
}

} // namespace authscope::diagnosis
