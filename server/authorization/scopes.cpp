// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/scopes.h"

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumScopeParameter = 4096;

std::unexpected<ScopeRefusal> invalidScope(const QString &description)
{
    return std::unexpected(ScopeRefusal{u"invalid_scope"_s, description});
}

bool isOpenIdScope(const QString &name)
{
    static const QStringList names{u"profile"_s, u"email"_s, u"address"_s, u"phone"_s};
    return names.contains(name);
}

} // namespace

std::expected<QStringList, ScopeRefusal> grantableScopes(const Lab &lab, const AuthorizationServerConfig &server,
                                                         const App &app, QLatin1StringView grantType,
                                                         const QString &parameter)
{
    const QString unknown = u"One or more scopes are not configured for the authorization server resource."_s;
    if (parameter.size() > maximumScopeParameter)
        return invalidScope(unknown);
    QStringList scopes = parameter.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    if (scopes.isEmpty()) {
        for (const Scope &scope : server.scopes) {
            if (scope.isDefault)
                scopes.append(scope.name);
        }
        if (scopes.isEmpty())
            return invalidScope(u"The authorization server resource does not have any configured default scopes, "
                                "'scope' must be provided."_s);
    }

    const auto isDefined = [&server](const QString &name) { return server.scope(name) != nullptr; };
    if (server.isOrgServer()) {
        // ISS_ORG_SERVER: the org server shrugs at the custom scopes, so that its token is what one gets to see.
        if (lab.isOn("ISS_ORG_SERVER"))
            scopes.removeIf([&isDefined](const QString &name) { return !isDefined(name); });
        else if (!std::ranges::all_of(scopes, isDefined))
            return invalidScope(u"Custom scopes are not allowed for this request."_s);
    }
    if (!std::ranges::all_of(scopes, isDefined))
        return invalidScope(unknown);

    if (grantType == grant::clientCredentials) {
        if (scopes.contains("openid"_L1))
            return invalidScope(u"Cannot request 'openid' scopes using client credentials."_s);
        QStringList refused;
        for (const QString &name : std::as_const(scopes)) {
            if (name == "offline_access"_L1 || server.scope(name)->blockServices)
                refused.append(name);
        }
        if (!refused.isEmpty())
            return invalidScope(
                u"The following scopes are not allowed for this request: [%1]."_s.arg(refused.join(u", "_s)));
    }
    if (!scopes.contains("openid"_L1) && std::ranges::any_of(scopes, isOpenIdScope))
        return invalidScope(
            u"Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."_s);
    if (!app.grants.contains(grant::refreshToken))
        scopes.removeAll("offline_access"_L1);
    return scopes;
}

QStringList scopesNeedingConsent(const AuthorizationServerConfig &server, const App &app, const QStringList &scopes,
                                 bool askAlways)
{
    QStringList asked;
    for (const QString &name : scopes) {
        const Scope *scope = server.scope(name);
        if (scope && (askAlways || (app.consentRequired && scope->consent != ScopeConsent::Implicit)))
            asked.append(name);
    }
    return asked;
}

} // namespace authscope::server
