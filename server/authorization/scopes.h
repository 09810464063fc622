// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which scopes a request gets, before any policy: the same for users and services.
#pragma once

#include "server/authorization/lab.h"

#include <expected>

namespace authscope::server {

struct ScopeRefusal {
    QString error;
    QString description;
};

// The parameter, taken apart at spaces, checked against the server: every scope must exist, an empty parameter stands
// for the default scopes, and OpenID scopes need "openid". `grantType` and `app` decide on offline_access, which is
// dropped in silence where the app has no refresh_token grant.
std::expected<QStringList, ScopeRefusal> grantableScopes(const Lab &lab, const AuthorizationServerConfig &server,
                                                         const App &app, QLatin1StringView grantType,
                                                         const QString &parameter);

// The scopes among these that the person must be asked about.
QStringList scopesNeedingConsent(const AuthorizationServerConfig &server, const App &app, const QStringList &scopes,
                                 bool askAlways);

} // namespace authscope::server
