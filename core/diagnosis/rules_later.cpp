// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What only shows once everything else was judged: a header that was lost although the token is good, a server that runs
// with other values than its file has, scopes that the resource metadata should not list.

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"
#include "core/json/strings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// The same token, sent to another address with the same path, was taken.
const McpFact *acceptedElsewhere(const Facts &facts, const McpFact &refused)
{
    for (const McpFact &fact : facts.mcp)
        if (fact.succeeded() && fact.authorization == refused.authorization
            && http::originOf(fact.exchange->url) != http::originOf(refused.exchange->url)
            && http::pathOf(fact.exchange->url) == http::pathOf(refused.exchange->url))
            return &fact;
    return nullptr;
}

// The token is good by every check that can be made here.
bool isSound(const Facts &facts)
{
    const jose::Check *signature = facts.check(u"signature");
    return signature && signature->outcome == jose::Outcome::Passed
        && std::ranges::none_of(facts.token()->checks,
                                [](const jose::Check &check) { return check.outcome == jose::Outcome::Failed; });
}

// The refusal is, word for word, the one that a request without a token gets.
bool isAsWithoutToken(const Facts &facts, const McpFact &refused)
{
    const McpFact *plain = facts.challenged();
    return plain && !plain->hasToken()
        && plain->exchange->responseHeaders.values("www-authenticate")
        == refused.exchange->responseHeaders.values("www-authenticate")
        && plain->exchange->responseBody == refused.exchange->responseBody;
}

// Whether the log has more requests without the field than were sent without it.
bool logCountsMore(const Facts &facts, QStringView text)
{
    qsizetype plain = 0;
    for (const McpFact &fact : facts.mcp)
        plain += !fact.hasToken() && fact.exchange->status == 401 ? 1 : 0;
    const QString &log = facts.input.serverLog;
    return log.last(std::min<qsizetype>(log.size(), 256 * 1024)).count(text, Qt::CaseInsensitive) > plain;
}

void headerLost(const Facts &facts, Findings &findings)
{
    // What a later success at another address would hide is looked for among all of them.
    for (const McpFact &fact : facts.mcp) {
        const http::Challenge *bearer = fact.bearer();
        // The TypeScript SDK: error="invalid_token", error_description="Missing Authorization header".
        const QByteArray description = bearer ? bearer->parameter("error_description").toLower() : QByteArray();
        const bool saysMissing = description.contains("missing authorization")
            || description.contains("no authorization header");
        if (fact.exchange->status != 401 || !fact.uses("Bearer") || !bearer || (bearer->has("error") && !saysMissing)
            || fact.exchange->redirectedFrom != 0 || findings.hasAny({u"AUTH_SCHEME_MALFORMED", u"AUTH_DUPLICATED"}))
            continue;
        const McpFact *direct = acceptedElsewhere(facts, fact);
        QStringView said = u"missing authorization";
        QString line = facts.logged(said);
        if (line.isEmpty()) {
            said = u"no authorization header";
            line = facts.logged(said);
        }
        // RFC 6750 §3.1: an error is named to those who sent a token. This server does so at other times.
        const bool namesErrors = std::ranges::any_of(facts.mcp, [](const McpFact &other) {
            return other.exchange->status == 401 && other.hasToken() && other.bearer() && other.bearer()->has("error");
        });
        if (!direct && line.isEmpty() && !namesErrors && !saysMissing
            && !(isAsWithoutToken(facts, fact) && isSound(facts)))
            continue;
        if (!direct && (&fact != facts.refused() || explainsRefusal(findings)))
            continue;
        const bool counted = !line.isEmpty() && logCountsMore(facts, said);
        findings.add(
            u"HEADER_STRIPPED_PROXY"_s, direct || counted ? Certainty::Certain : Certainty::Probable,
            saysMissing  ? u"The server says %1."_s.arg(quote(bearer->parameter("error_description")))
                : direct ? u"Sent to %1, the same token is taken."_s.arg(quote(http::originOf(direct->exchange->url)))
                : counted
                ? u"The server's log has more requests without the header than were sent without it."_s
                : u"The token is good by every check that can be made here, and its refusal names no error."_s,
            {{u"answer to the request with the token"_s,
              direct ? u"%1, as in exchange %2"_s.arg(direct->exchange->status).arg(direct->exchange->id)
                     : u"200, or a challenge with an error"_s,
              line.isEmpty() ? u"401 as to a request without credentials"_s : shown(line, 200), fact.exchange->id}});
        return;
    }
}

// --- values that are not in effect -----------------------------------------------------------------------------------

// The value with its blanks and quotation marks, as it stands in the file.
void badValue(const Facts &facts, QStringView suffix, Findings &findings)
{
    const QString value = facts.environmentValue(suffix);
    QString clean = value.trimmed();
    while (clean.size() > 1 && (clean.front() == u'"' || clean.front() == u'\'') && clean.back() == clean.front())
        clean = clean.sliced(1, clean.size() - 2).trimmed();
    if (value.isEmpty() || value == clean)
        return;
    findings.add(u"CFG_ENV_STALE"_s, Certainty::Probable, u"The value is not what it looks like."_s,
                 {{u"%1 of the server's environment"_s.arg(suffix), quote(clean, 300), quote(value, 300), 0}});
}

void stale(const Facts &facts, Findings &findings)
{
    if (facts.overcome())
        return;
    const auto compare = [&](QStringView suffix, const QStringList &logged, NamedCheck check,
                             const QStringList &claims) {
        const QString file = facts.environmentValue(suffix);
        if (file.isEmpty())
            return;
        if (!logged.isEmpty() && !logged.contains(file))
            findings.add(
                u"CFG_ENV_STALE"_s, Certainty::Probable, u"The log shows another value than the file has."_s,
                {{u"%1 in effect, by the server's log"_s.arg(suffix), shown(file), shown(logged.join(u", "_s)), 0}});
        else if (logged.isEmpty() && facts.namedCheck() == check && claims.contains(file))
            findings.add(u"CFG_ENV_STALE"_s, Certainty::Probable,
                         u"By the file the token fits, and the server says %1."_s.arg(quote(facts.namedBy())),
                         {{u"%1 in effect"_s.arg(suffix), shown(file), u"another one"_s,
                           facts.refused() ? facts.refused()->exchange->id : 0}});
        badValue(facts, suffix, findings);
    };
    const jose::Token none;
    const jose::Token &token = facts.token() ? facts.token()->token : none;
    compare(u"AUDIENCE", facts.loggedAudience(), NamedCheck::Audience, token.audience());
    compare(u"ISSUER", facts.loggedIssuer(), NamedCheck::Issuer, {token.issuer()});
    badValue(facts, u"JWKS_URI", findings);
}

void oldFastMcp(const Facts &facts, Findings &findings)
{
    static const QRegularExpression banner(u"FastMCP(?: server)? version:?\\s*(2\\.(\\d{1,3})\\.\\d{1,3})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString log = facts.input.serverLog.last(std::min<qsizetype>(facts.input.serverLog.size(), 256 * 1024));
    const auto match = banner.match(log);
    if (match.hasMatch() && match.captured(2).toInt() < 12) {
        findings.add(u"CFG_FASTMCP_OLD"_s, Certainty::Probable, {},
                     {{u"version in the server's log"_s, u"2.12 or later"_s, match.captured(1), 0}});
        return;
    }
    const Finding *redirect = findings.find(u"PATH_REDIRECT_307");
    if (!redirect || redirect->evidence.isEmpty() || !redirect->evidence.first().expected.endsWith(u'/'))
        return;
    const Evidence seen = redirect->evidence.first();
    findings
        .add(u"CFG_FASTMCP_OLD"_s, Certainty::Possible, u"The redirect adds a slash, as those versions do."_s,
             {{u"path of the MCP endpoint"_s, u"/mcp, from 2.12 on"_s, seen.expected, seen.exchange}})
        .severity = Severity::Note;
}

// --- scopes of the resource metadata ---------------------------------------------------------------------------------

// The request whose scopes were refused, as they were sent.
QStringList refusedScopes(const Facts &facts)
{
    for (const AuthorizeFact &fact : facts.authorizations)
        if (fact.error.error == u"invalid_scope")
            return scopeList(fact.query.value(u"scope"_s));
    for (const TokenRequestFact &fact : facts.tokenRequests)
        if (fact.error.error == u"invalid_scope")
            return scopeList(fact.scope);
    return {};
}

// Nobody but the MCP server named these scopes, and the authorization server does not know them.
void toldScopesRefused(const Facts &facts, const DocumentFact &document, const QStringList &refused, Findings &findings)
{
    if (!facts.input.expected.scopeTold || refused.isEmpty() || !findings.has(u"SCOPE_UNDEFINED"))
        return;
    findings
        .add(u"PRM_SCOPES_BAD"_s, Certainty::Certain,
             u"The MCP server tells clients to ask for %1; the authorization server does not know all of that."_s.arg(
                 quote(refused.join(u' '))),
             {{u"scopes that the MCP server names"_s, u"among the authorization server's Scopes"_s,
               shown(refused.join(u' ')), document.exchange->id}})
        .severity = Severity::Error;
}

void listedScopes(const Facts &facts, Findings &findings)
{
    const DocumentFact *document = facts.resourceDocument();
    if (!document)
        return;
    const QStringList listed = json::strings(document->json.value(u"scopes_supported"_s));
    if (listed.contains(u"offline_access"_s))
        findings
            .add(u"PRM_SCOPES_BAD"_s, Certainty::Certain, {},
                 {{u"scopes_supported of the resource metadata"_s, u"without offline_access"_s,
                   shown(listed.join(u' ')), document->exchange->id}})
            .severity = Severity::Note;
    QStringList known = facts.input.console.scopes;
    if (known.isEmpty())
        known = facts.input.expected.scopes;
    static const QStringList openid = {u"openid"_s,  u"profile"_s, u"email"_s,
                                       u"address"_s, u"phone"_s,   u"offline_access"_s};
    QStringList bad;
    for (const QString &scope : listed)
        if (!known.contains(scope) && !openid.contains(scope))
            bad += scope;
    if (bad.isEmpty() || facts.overcome())
        return;
    const QStringList refused = refusedScopes(facts);
    if (known.isEmpty()) {
        toldScopesRefused(facts, *document, refused, findings);
        return;
    }
    const bool sent = std::ranges::any_of(bad, [&refused](const QString &scope) { return refused.contains(scope); });
    // Without a refusal, only the console's list says that the authorization server does not know it.
    if (!sent && facts.input.console.scopes.isEmpty())
        return;
    Finding &finding = findings.add(
        u"PRM_SCOPES_BAD"_s, sent ? Certainty::Certain : Certainty::Probable, {},
        {{u"scopes_supported of the resource metadata"_s, u"among %1"_s.arg(shown(known.join(u' '))),
          shown(bad.join(u' ')), document->exchange->id}});
    finding.severity = sent ? Severity::Error : Severity::Warning;
}

} // namespace

void judgeLater(const Facts &facts, Findings &findings)
{
    headerLost(facts, findings);
    stale(facts, findings);
    oldFastMcp(facts, findings);
    listedScopes(facts, findings);
}

} // namespace authscope::diagnosis
