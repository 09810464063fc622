// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/faultyorg.h"

#include "core/jose/key.h"

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

// The app's key pair was replaced, and the client has the old one.
QJsonArray strangerKey()
{
    static const QJsonArray keys = [] {
        auto key = jose::Key::generateEc();
        if (!key)
            return QJsonArray();
        key->setUse("sig"_ba);
        return QJsonArray{key->publicJwk()};
    }();
    return keys;
}

void breakApp(App &app, const Faults &faults, const QByteArray &strangerSecret)
{
    if (faults.isOn("REDIRECT_URI_MISMATCH")) {
        for (QString &uri : app.redirectUris)
            uri += uri.endsWith(u'/') ? u"registered"_s : u"/registered"_s;
    }
    if (faults.isOn("USER_NOT_ASSIGNED")) {
        app.everyoneAssigned = false;
        app.assignedUsers.clear();
        app.assignedGroups.clear();
    }
    if (faults.isOn("CLIENT_TYPE_WRONG") && app.type == AppType::Web)
        app.type = AppType::Service;
    if (faults.isOn("CLIENT_SECRET_WRONG") && !app.isPublic())
        app.secrets = {strangerSecret};
    if (faults.isOn("CLIENT_AUTH_METHOD") && !app.isPublic())
        app.authMethods = {u"private_key_jwt"_s};
    if (faults.isOn("GRANT_NOT_ON_APP"))
        app.grants.removeAll(grant::clientCredentials);
    if (faults.isOn("ASSERTION_KEY") && !app.keys.isEmpty())
        app.keys = strangerKey();
    if (faults.isOn("CLIENT_NETWORK_ZONE"))
        app.zones = {u"203.0.113.0/24"_s}; // RFC 5737: nobody is there
    if (faults.isOn("CONSENT_REQUIRED"))
        app.consentRequired = true;
    if (faults.isOn("PKCE_REQUIRED"))
        app.pkceRequired = true;
    if (faults.isOn("DPOP_REQUIRED_TOKEN") || faults.isOn("DPOP_NONCE") || faults.isOn("DPOP_PROOF_BAD"))
        app.dpopRequired = true;
    if (faults.isOn("REFRESH_NOT_ISSUED"))
        app.grants.removeAll(grant::refreshToken);
}

void breakRule(Rule &rule, const AuthorizationServerConfig &server, const Org &org, const Faults &faults)
{
    if (faults.isOn("RULE_GRANT_MISSING"))
        rule.grants.removeAll(grant::clientCredentials);
    if (faults.isOn("RULE_USER_EXCLUDED") && !org.users.isEmpty())
        rule.excludedUsers.append(org.users.first().login);
    if (faults.isOn("RULE_SCOPE_MISSING")) {
        // Covers the first custom scope only; a request for one more sinks as a whole.
        rule.scopes.clear();
        const auto custom = std::ranges::find_if(server.scopes, [](const Scope &scope) { return !scope.reserved; });
        if (custom != server.scopes.end())
            rule.scopes.append(custom->name);
    }
    if (faults.isOn("TOKEN_CACHE_USELESS"))
        rule.accessTokenMinutes = 5;
}

void breakPolicies(AuthorizationServerConfig &server, const Org &org, const Faults &faults)
{
    if (faults.isOn("POLICY_NONE"))
        server.policies.clear();
    for (Policy &policy : server.policies) {
        if (faults.isOn("POLICY_INACTIVE"))
            policy.active = false;
        if (faults.isOn("POLICY_NOT_ASSIGNED")) {
            // "Assign to" names the service apps only, so that the client of the users is left out.
            policy.clients.clear();
            for (const App &app : org.apps) {
                if (app.type == AppType::Service)
                    policy.clients.append(app.clientId);
            }
        }
        if (faults.isOn("RULE_ORDER") && !policy.rules.isEmpty()) {
            Rule shadow = policy.rules.first();
            shadow.id = u"0prlab1shadow0000000"_s;
            shadow.name = u"Short-lived, above the rule that was meant"_s;
            shadow.scopes = {u"*"_s};
            shadow.accessTokenMinutes = 5;
            shadow.priority = 0;
            policy.rules.prepend(shadow);
        }
        for (Rule &rule : policy.rules)
            breakRule(rule, server, org, faults);
    }
}

void breakServer(AuthorizationServerConfig &server, const Org &org, const Faults &faults)
{
    if (faults.isOn("CONSENT_REQUIRED")) {
        for (Scope &scope : server.scopes) {
            if (!scope.reserved)
                scope.consent = ScopeConsent::Required;
        }
    }
    breakPolicies(server, org, faults);
    if (faults.isOn("SCOPE_UNDEFINED"))
        server.scopes.removeIf([](const Scope &scope) { return !scope.reserved; });
    if (faults.isOn("AUD_DEFAULT"))
        server.audience = u"api://default"_s;
    if (faults.isOn("AUD_IS_CLIENT_ID") && !org.apps.isEmpty())
        server.audience = org.apps.first().clientId;
}

} // namespace

Org broken(Org org, const Faults &faults, const QByteArray &strangerSecret)
{
    const Org whole = org;
    for (AuthorizationServerConfig &server : org.servers)
        breakServer(server, whole, faults);
    if (faults.isOn("CLIENT_ID_UNKNOWN"))
        org.apps.clear();
    if (faults.isOn("DCR_METADATA_INVALID") || faults.isOn("DCR_CLIENT_NO_POLICY"))
        org.openRegistration = true;
    for (App &app : org.apps)
        breakApp(app, faults, strangerSecret);
    return org;
}

} // namespace authscope::server
