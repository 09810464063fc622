// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Okta gives one text for every reason why no policy rule fits (okta.md 9). One request cannot tell them apart, so one
// finding is made: the one that the other requests of the case point to, or the whole family as merely possible.

#include "core/diagnosis/findings.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

struct Attempt {
    QString client;
    QString grant;
    QString scope;
    QString user; // login_hint; empty if not known
    qint64 exchange = 0;
    bool refused = false;
    QString text;

    // Without those that every rule covers (okta.md 9).
    QSet<QString> scopes() const
    {
        static const QSet<QString> reserved = {u"openid"_s, u"profile"_s,        u"email"_s,     u"address"_s,
                                               u"phone"_s,  u"offline_access"_s, u"device_sso"_s};
        const QStringList list = scopeList(scope);
        return QSet<QString>(list.begin(), list.end()) - reserved;
    }
};

bool isPolicyError(const OAuthError &error)
{
    return error.error == u"access_denied"
        && error.description.contains(u"Policy evaluation failed"_s, Qt::CaseInsensitive);
}

QList<Attempt> attempts(const Facts &facts)
{
    QList<Attempt> list;
    for (const AuthorizeFact &fact : facts.authorizations) {
        const bool refused = isPolicyError(fact.error);
        if (refused || fact.callback.contains(u"code"_s))
            list += {fact.query.value(u"client_id"_s),
                     u"authorization_code"_s,
                     fact.query.value(u"scope"_s),
                     fact.query.value(u"login_hint"_s),
                     fact.exchange->id,
                     refused,
                     fact.error.text()};
    }
    for (const TokenRequestFact &fact : facts.tokenRequests) {
        // A code and a refresh token were judged when the user signed in.
        if (fact.refresh || (fact.grant == u"authorization_code" && !isPolicyError(fact.error)))
            continue;
        const bool refused = isPolicyError(fact.error);
        if (refused || fact.succeeded())
            list += {fact.clientId, fact.grant, fact.scope, {}, fact.exchange->id, refused, fact.error.text()};
    }
    return list;
}

Evidence line(const Attempt &refused, const Attempt *passed)
{
    return {u"grant %1 for client %2 with scope %3"_s.arg(shown(refused.grant, 80), shown(refused.client, 80),
                                                          refused.scope.isEmpty() ? u"(none)"_s : quote(refused.scope)),
            passed
                ? u"passed: grant %1, client %2, scope %3 (exchange %4)"_s.arg(
                      shown(passed->grant, 80), shown(passed->client, 80),
                      passed->scope.isEmpty() ? u"(none)"_s : quote(passed->scope), QString::number(passed->exchange))
                : u"a rule that fits"_s,
            refused.text, refused.exchange};
}

// Emits the telling one, if a request that passed differs from the refused one in one thing only.
bool byComparison(const Attempt &refused, const QList<Attempt> &all, Findings &findings)
{
    const Attempt *same = nullptr;
    const Attempt *subset = nullptr;
    const Attempt *otherGrant = nullptr;
    const Attempt *otherClient = nullptr;
    for (const Attempt &passed : all) {
        if (passed.refused)
            continue;
        if (passed.client != refused.client)
            otherClient = &passed;
        else if (passed.grant != refused.grant)
            otherGrant = passed.scopes() == refused.scopes() || !otherGrant ? &passed : otherGrant;
        else if (passed.scopes() == refused.scopes())
            same = &passed;
        else if (refused.scopes().contains(passed.scopes()))
            subset = &passed;
    }
    if (same && same->exchange > refused.exchange)
        return true; // it went through afterwards
    if (subset)
        findings.add(
            u"RULE_SCOPE_MISSING"_s, Certainty::Probable,
            u"The same request with fewer scopes passed. One scope that the rule does not cover sinks the whole "
            "request."_s,
            {line(refused, subset)});
    else if (same && same->user != refused.user && !refused.user.isEmpty())
        findings.add(u"RULE_USER_EXCLUDED"_s, Certainty::Probable, u"The same request passed for another user."_s,
                     {line(refused, same)});
    else if (same)
        findings.add(u"POLICY_INACTIVE"_s, Certainty::Possible,
                     u"The same request passed before. If another user made it, the rule does not cover this one "
                     "(RULE_USER_EXCLUDED)."_s,
                     {line(refused, same)});
    else if (otherGrant && otherGrant->scopes() == refused.scopes())
        findings.add(u"RULE_GRANT_MISSING"_s, Certainty::Probable,
                     u"Grant %1 passes with the same client and scopes, grant %2 does not."_s.arg(
                         quote(otherGrant->grant), quote(refused.grant)),
                     {line(refused, otherGrant)});
    else if (otherGrant)
        findings.add(
            u"RULE_GRANT_MISSING"_s, Certainty::Possible,
            u"Grant %1 passes with the same client, grant %2 does not; the scopes differ too, so a scope may be the "
            "reason (RULE_SCOPE_MISSING). Repeat both with the same scopes."_s.arg(quote(otherGrant->grant),
                                                                                   quote(refused.grant)),
            {line(refused, otherGrant)});
    else if (otherClient)
        findings.add(u"POLICY_NOT_ASSIGNED"_s, Certainty::Probable,
                     u"Another client gets a token from the same server."_s, {line(refused, otherClient)});
    else
        return false;
    return true;
}

void asFamily(const Facts &facts, const QList<Attempt> &all, Findings &findings)
{
    QSet<QString> grants;
    QList<Evidence> evidence;
    for (const Attempt &attempt : all) {
        grants += attempt.grant;
        evidence += line(attempt, nullptr);
    }
    const bool everything = grants.size() > 1;
    const bool factory = withoutSlash(facts.input.issuer).endsWith(u"/oauth2/default"_s);
    struct Sibling {
        QString id;
        QString cause;
        QString probe;
    };
    QList<Sibling> siblings = {
        {u"POLICY_NOT_ASSIGNED"_s, u"the policy is not assigned to this client"_s, u"try another client"_s},
        {u"RULE_SCOPE_MISSING"_s, u"the rule does not cover a scope"_s, u"ask for one scope at a time"_s},
        {u"POLICY_INACTIVE"_s, u"the policy or its rule is inactive"_s, u"look at their status"_s}};
    if (!everything)
        siblings.insert(1, {u"RULE_GRANT_MISSING"_s, u"the rule lacks the grant type"_s, u"try the other grant"_s});
    if (grants.contains(u"authorization_code"_s))
        siblings += {u"RULE_USER_EXCLUDED"_s, u"the rule does not cover this user"_s, u"try another user"_s};
    QStringList names;
    for (const Sibling &sibling : std::as_const(siblings)) {
        names += u"%1 (%2)"_s.arg(sibling.cause, sibling.id);
        evidence += {u"also possible: %1"_s.arg(sibling.id), u"excluded by a probe: %1"_s.arg(sibling.probe),
                     u"not separated: %1"_s.arg(sibling.cause), 0};
    }
    findings.add(
        u"POLICY_NONE"_s, everything && factory ? Certainty::Probable : Certainty::Possible,
        QString((everything ? u"Every grant that was tried is refused alike, which points to a server without a "
                              "policy. "_s
                            : QString())
                + u"Okta gives the same text for each of these: there is no policy; "_s + names.join(u"; "_s)
                + u". Token Preview of the server tells which, without a client; so does what the console shows, once "
                  "told here."_s),
        evidence);
}

// What the console shows decides without any comparison.
bool byConsole(const Facts &facts, const Attempt &refused, Findings &findings)
{
    const Console &console = facts.input.console;
    const auto add = [&](const QString &id, const QString &what, const QStringList &listed, const QString &asked) {
        findings.add(id, Certainty::Certain, {},
                     {line(refused, nullptr),
                      {what, u"%1 among them"_s.arg(shown(asked, 120)),
                       listed.isEmpty() ? u"none"_s : shown(listed.join(u", "_s)), refused.exchange}});
        return true;
    };
    if (console.policies == 0)
        return add(u"POLICY_NONE"_s, u"access policies of the server"_s, {}, u"a policy"_s);
    const auto lacks = [](const QStringList &list, const QString &value) {
        return !list.isEmpty() && !list.contains(u"*"_s) && !list.contains(value);
    };
    if (lacks(console.policyClients, refused.client))
        return add(u"POLICY_NOT_ASSIGNED"_s, u"clients of the policy"_s, console.policyClients, refused.client);
    if (lacks(console.ruleGrants, refused.grant))
        return add(u"RULE_GRANT_MISSING"_s, u"grant types of the rule"_s, console.ruleGrants, refused.grant);
    for (const QString &scope : refused.scopes())
        if (lacks(console.ruleScopes, scope))
            return add(u"RULE_SCOPE_MISSING"_s, u"scopes of the rule"_s, console.ruleScopes, scope);
    return false;
}

// A client that registered itself is in no policy that lists clients.
bool registeredHere(const Facts &facts, const Attempt &refused, Findings &findings)
{
    for (const RegistrationFact &registration : facts.registrations) {
        if (registration.clientId.isEmpty() || registration.clientId != refused.client)
            continue;
        findings.add(u"DCR_CLIENT_NO_POLICY"_s, Certainty::Probable,
                     u"Client %1 registered itself in exchange %2."_s.arg(quote(refused.client),
                                                                          QString::number(registration.exchange->id)),
                     {line(refused, nullptr)});
        return true;
    }
    return false;
}

bool byLog(const Facts &facts, const Attempt &refused, Findings &findings)
{
    const QString entry = facts.logged(u"policy.lifecycle.deactivate");
    if (entry.isEmpty())
        return false;
    findings.add(
        u"POLICY_INACTIVE"_s, Certainty::Probable, {},
        {line(refused, nullptr), {u"Okta's System Log"_s, u"no change of the policy"_s, shown(entry, 200), 0}});
    return true;
}

} // namespace

void judgePolicy(const Facts &facts, Findings &findings)
{
    const QList<Attempt> all = attempts(facts);
    QList<Attempt> refused;
    bool explained = false;
    for (const Attempt &attempt : all) {
        if (!attempt.refused)
            continue;
        refused += attempt;
        const bool told = byConsole(facts, attempt, findings) || registeredHere(facts, attempt, findings)
            || byLog(facts, attempt, findings);
        explained = told || byComparison(attempt, all, findings) || explained;
    }
    if (!refused.isEmpty() && !explained)
        asFamily(facts, refused, findings);
}

} // namespace authscope::diagnosis
