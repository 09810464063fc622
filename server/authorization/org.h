// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator configures in Okta, as values: authorization servers, scopes, policies, apps, users.
#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace authscope::server {

// Grant types as they appear on the wire.
namespace grant {
inline constexpr QLatin1StringView authorizationCode("authorization_code");
inline constexpr QLatin1StringView clientCredentials("client_credentials");
inline constexpr QLatin1StringView refreshToken("refresh_token");
inline constexpr QLatin1StringView deviceCode("urn:ietf:params:oauth:grant-type:device_code");
inline constexpr QLatin1StringView tokenExchange("urn:ietf:params:oauth:grant-type:token-exchange");
inline constexpr QLatin1StringView jwtBearer("urn:ietf:params:oauth:grant-type:jwt-bearer");
} // namespace grant

// How a scope's consent setting combines with the app's: never asked, as the app says, always asked.
enum class ScopeConsent { Implicit, Flexible, Required };

struct Scope {
    QString name;
    QString description;        // shown on the consent page
    bool isDefault = false;     // granted when a request has no scope parameter
    bool inMetadata = false;    // listed in scopes_supported
    bool reserved = false;      // openid, profile, … : always covered by a matching rule
    bool blockServices = false; // refused to client_credentials
    ScopeConsent consent = ScopeConsent::Implicit;
    bool operator==(const Scope &) const = default;
};

struct Claim {
    QString name;
    QString attribute; // of the user: "login", "email", "groups", … ; empty: `value` is used
    QJsonValue value;
    QStringList scopes;     // included if one of these is granted; empty: always
    bool inIdToken = false; // else in the access token
    bool operator==(const Claim &) const = default;
};

struct Rule {
    QString id;
    QString name;
    bool active = true;
    int priority = 1;
    QStringList grants;
    bool everyone = true; // any user who is assigned to the app
    QStringList users;    // logins, where not everyone
    QStringList groups;
    QStringList excludedUsers; // logins
    QStringList scopes = {QStringLiteral("*")};
    int accessTokenMinutes = 60;      // 5 to 1440
    int refreshTokenMinutes = 0;      // 0: unlimited
    int refreshWindowMinutes = 10080; // expires if not used every …
    bool operator==(const Rule &) const = default;
};

struct Policy {
    QString id;
    QString name;
    bool active = true;
    int priority = 1;
    QStringList clients; // client ids, or ALL_CLIENTS
    QList<Rule> rules;
    bool operator==(const Policy &) const = default;
};

struct AuthorizationServerConfig {
    QString id; // the last segment of the issuer; empty for the org server
    QString name;
    QString audience;
    bool active = true;
    QList<Scope> scopes;
    QList<Claim> claims;
    QList<Policy> policies;

    bool isOrgServer() const { return id.isEmpty(); }
    const Scope *scope(QStringView scopeName) const;
    bool operator==(const AuthorizationServerConfig &) const = default;
};

enum class AppType { Web, Browser, Native, Service };
QString appTypeName(AppType type); // Okta's application_type

struct App {
    QString clientId;
    QString name;
    AppType type = AppType::Web;
    bool active = true;
    QStringList grants;
    QStringList authMethods;   // token_endpoint_auth_method values that are accepted; {"none"}: a public client
    QList<QByteArray> secrets; // at most two, both work
    QJsonArray keys;           // public JWKs, for private_key_jwt
    QByteArray privateKey;     // PEM, where this program made the pair itself; for the readiness line only
    QStringList redirectUris;
    QStringList logoutUris;
    bool pkceRequired = false;
    bool dpopRequired = false;
    bool consentRequired = false; // consent_method REQUIRED, else TRUSTED
    bool rotateRefresh = false;
    int refreshLeewaySeconds = 30; // grace of a rotated token
    bool everyoneAssigned = false;
    QStringList assignedUsers; // logins
    QStringList assignedGroups;
    bool registeredItself = false;
    QStringList zones; // subnets that token requests may come from, e.g. "203.0.113.0/24"; empty: any

    bool isPublic() const { return authMethods == QStringList{QStringLiteral("none")}; }
    bool operator==(const App &) const = default;
};

struct User {
    QString id;
    QString login;
    QString password;
    QString givenName;
    QString familyName;
    QString email;
    bool active = true;
    QStringList groups;

    QString name() const;
    // The value of a profile attribute by its Okta name; undefined if there is none.
    QJsonValue attribute(QStringView attributeName) const;
    bool operator==(const User &) const = default;
};

bool isAssigned(const App &app, const User &user);

struct Org {
    QList<AuthorizationServerConfig> servers;
    QList<App> apps;
    QList<User> users;
    // RFC 7591. Okta advertises it in every org and opens it to administrators only; `open` lets anybody register.
    bool openRegistration = false;
    QList<QByteArray> apiTokens; // of administrators (Authorization: SSWS …)
    // Takes the https URL of a client metadata document as a client id, and says so in the metadata. No ordinary org does.
    bool clientDocuments = false;
    // Takes those of this machine too, by http as well, while the server itself listens on loopback only.
    bool loopbackClientDocuments = false;

    const AuthorizationServerConfig *server(QStringView id) const;
    const App *app(QStringView clientId) const;
    const User *user(QStringView login) const;
    const User *userById(QStringView id) const;

    // The guide: CalculatorMCPAuthServer, CalculatorMCPClient, CalculatorMCPAccessPolicy, ada and grace. Secrets and
    // passwords are new on each call. Beside it stands Okta's own "default" server, without any policy, as a new
    // Integrator org has it.
    static Org demo();

    bool operator==(const Org &) const = default;
};

// Reads an org from JSON. Everything but what is marked * may be left out; missing secrets and passwords are generated.
//   servers: [{id*, name, audience*, active,
//     scopes: [{name*, description, default, publish, blockServices, consent: IMPLICIT|FLEXIBLE|REQUIRED}],
//     claims: [{name*, attribute or value*, scopes: […], in: access|id}],
//     policies: [{name*, id, active, priority, clients: [ALL_CLIENTS or ids],
//       rules: [{name*, id, active, priority, grants, everyone, users, groups, excludedUsers, scopes: ["*" or names],
//                accessTokenMinutes, refreshTokenMinutes, refreshWindowMinutes}]}]}]
//   apps: [{clientId*, name, type: web|browser|native|service, active, grants, authMethods, secrets, keys (public JWKs),
//           redirectUris, logoutUris, pkceRequired, dpopRequired, consent: TRUSTED|REQUIRED, rotateRefresh,
//           refreshLeeway, assignedUsers, assignedGroups, everyoneAssigned, zones}]
//   users: [{login*, id, password, givenName, familyName, email, active, groups}]
//   registration: gated|open, apiTokens: […], clientDocuments: true|false,
//   loopbackClientDocuments: true|false
// Every Failure ("org.json", "org.member", "org.value", "org.unknown", "org.duplicate") names the place, e.g.
// "apps[0].redirectUris[1]".
Result<Org> orgFromJson(const QByteArray &bytes);
// The same from a file; "org.file" names it.
Result<Org> loadOrg(const QString &path);

// An app that registered itself, for the state file and back. The latter gives nothing where a member is missing.
QJsonObject toJson(const App &app);
std::optional<App> registeredApp(const QJsonObject &object);

// The scopes that each authorization server has by itself: openid, profile, email, address, phone, offline_access, …
QList<Scope> reservedScopes();

// A redirect URI that may be registered: absolute http or https, a host, no fragment, no user info, no control
// characters. "redirect.…" says what is wrong.
Result<void> checkRedirectUri(const QString &uri);

// 40 characters, as Okta's console makes them; and something a person can type.
QByteArray newClientSecret();
QString newPassword();

} // namespace authscope::server
