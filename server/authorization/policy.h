// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Access policies and rules, evaluated as Okta does. Pure: values in, a decision with its reasons out.
#pragma once

#include "server/authorization/org.h"

#include <optional>

namespace authscope::server {

struct PolicyRequest {
    QString clientId;
    QString grant;
    const User *user = nullptr; // null for client_credentials: then the people condition is not evaluated
    QStringList scopes;
};

// What was tried and why it did not match, one line each: what Okta's admin sees in the System Log.
struct PolicyStep {
    QString policy;
    QString rule; // empty where the policy as a whole was passed over
    bool matched = false;
    QString reason;
    bool operator==(const PolicyStep &) const = default;
};

struct PolicyDecision {
    std::optional<Rule> rule; // the first that matched; nothing: no_matching_policy
    QString policy;
    QList<PolicyStep> steps;
};

// Active policies by priority, active rules by priority, first match wins. One requested scope that a rule does not
// cover makes it pass to the next rule; it is never trimmed. Reserved scopes are covered by every rule.
PolicyDecision evaluate(const AuthorizationServerConfig &server, const PolicyRequest &request);

// The steps for the system log: [{policy, rule, matched, reason}].
QJsonArray toJson(const QList<PolicyStep> &steps);

} // namespace authscope::server
