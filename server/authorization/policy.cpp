// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/policy.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QList<T> byPriority(QList<T> list)
{
    std::ranges::stable_sort(list, {}, &T::priority);
    return list;
}

// Why the rule does not cover the user; empty if it does.
QString userMismatch(const Rule &rule, const User &user)
{
    if (rule.excludedUsers.contains(user.login))
        return u"the user %1 is excluded"_s.arg(user.login);
    if (rule.everyone || rule.users.contains(user.login))
        return {};
    if (std::ranges::any_of(user.groups, [&rule](const QString &group) { return rule.groups.contains(group); }))
        return {};
    return u"the user %1 is not among its users and groups"_s.arg(user.login);
}

QString scopeMismatch(const AuthorizationServerConfig &server, const Rule &rule, const QStringList &scopes)
{
    if (rule.scopes.contains("*"_L1))
        return {};
    QStringList uncovered;
    for (const QString &name : scopes) {
        const Scope *scope = server.scope(name);
        if (!(scope && scope->reserved) && !rule.scopes.contains(name))
            uncovered.append(name);
    }
    if (uncovered.isEmpty())
        return {};
    return u"the scopes %1 are not covered; it covers %2"_s.arg(uncovered.join(u' '), rule.scopes.join(u' '));
}

QString ruleMismatch(const AuthorizationServerConfig &server, const Rule &rule, const PolicyRequest &request)
{
    if (!rule.active)
        return u"the rule is inactive"_s;
    if (!rule.grants.contains(request.grant))
        return u"the grant %1 is not ticked; ticked are %2"_s.arg(request.grant, rule.grants.join(u' '));
    if (request.user) {
        if (const QString reason = userMismatch(rule, *request.user); !reason.isEmpty())
            return reason;
    }
    return scopeMismatch(server, rule, request.scopes);
}

} // namespace

PolicyDecision evaluate(const AuthorizationServerConfig &server, const PolicyRequest &request)
{
    PolicyDecision decision;
    if (server.policies.isEmpty())
        decision.steps.append({{}, {}, false, u"the authorization server has no access policy"_s});
    for (const Policy &policy : byPriority(server.policies)) {
        QString passedOver;
        if (!policy.active)
            passedOver = u"the policy is inactive"_s;
        else if (!policy.clients.contains("ALL_CLIENTS"_L1) && !policy.clients.contains(request.clientId))
            passedOver = u"the policy is not assigned to the client %1"_s.arg(request.clientId);
        else if (policy.rules.isEmpty())
            passedOver = u"the policy has no rule"_s;
        if (!passedOver.isEmpty()) {
            decision.steps.append({policy.name, {}, false, passedOver});
            continue;
        }
        for (const Rule &rule : byPriority(policy.rules)) {
            const QString reason = ruleMismatch(server, rule, request);
            decision.steps.append(
                {policy.name, rule.name, reason.isEmpty(), reason.isEmpty() ? u"all conditions are met"_s : reason});
            if (reason.isEmpty()) {
                decision.rule = rule;
                decision.policy = policy.name;
                return decision;
            }
        }
    }
    return decision;
}

QJsonArray toJson(const QList<PolicyStep> &steps)
{
    QJsonArray array;
    for (const PolicyStep &step : steps)
        array.append(QJsonObject{{u"policy"_s, step.policy},
                                 {u"rule"_s, step.rule},
                                 {u"matched"_s, step.matched},
                                 {u"reason"_s, step.reason}});
    return array;
}

} // namespace authscope::server
