// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/org.h"

#include "core/base/random.h"
#include "core/jose/key.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

template<typename List, typename Predicate>
auto *findIf(const List &list, Predicate predicate)
{
    const auto it = std::ranges::find_if(list, predicate);
    return it == list.end() ? nullptr : &*it;
}

bool sharesAny(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&b](const QString &item) { return b.contains(item); });
}

// Six bits of each byte pick a character; what lies outside the alphabet is thrown away, so that there is no bias.
QByteArray randomText(qsizetype length, QByteArrayView alphabet)
{
    QByteArray text;
    text.reserve(length);
    while (text.size() < length) {
        for (const char byte : randomBytes(length)) {
            const auto index = qsizetype(uchar(byte) & 63);
            if (index < alphabet.size() && text.size() < length)
                text += alphabet[index];
        }
    }
    return text;
}

Scope calculatorScope(const QString &name, const QString &description)
{
    return Scope{.name = name,
                 .description = description,
                 .isDefault = false,
                 .inMetadata = true,
                 .reserved = false,
                 .blockServices = false,
                 .consent = ScopeConsent::Flexible};
}

AuthorizationServerConfig calculatorServer(const QStringList &clients)
{
    AuthorizationServerConfig server;
    server.id = u"aus1calc00000000lab7"_s;
    server.name = u"CalculatorMCPAuthServer"_s;
    server.audience = u"https://calculator-mcp-server.example.com"_s;
    server.scopes = reservedScopes();
    server.scopes.append(calculatorScope(u"calculator.add"_s, u"Add numbers with the calculator"_s));
    server.scopes.append(calculatorScope(u"calculator.subtract"_s, u"Subtract numbers with the calculator"_s));

    Rule rule;
    rule.id = u"0prlab1default000000"_s;
    rule.name = u"Default Rule"_s;
    rule.grants = {grant::authorizationCode, grant::clientCredentials, grant::deviceCode, grant::tokenExchange,
                   grant::jwtBearer};
    Policy policy;
    policy.id = u"00plab1calculator000"_s;
    policy.name = u"CalculatorMCPAccessPolicy"_s;
    policy.clients = clients;
    policy.rules = {rule};
    server.policies = {policy};
    return server;
}

} // namespace

const Scope *AuthorizationServerConfig::scope(QStringView scopeName) const
{
    return findIf(scopes, [scopeName](const Scope &scope) { return scope.name == scopeName; });
}

QString appTypeName(AppType type)
{
    switch (type) {
    case AppType::Web: return u"web"_s;
    case AppType::Browser: return u"browser"_s;
    case AppType::Native: return u"native"_s;
    case AppType::Service: return u"service"_s;
    }
    return {};
}

QString User::name() const
{
    return QString(givenName + u' ' + familyName).trimmed();
}

QJsonValue User::attribute(QStringView attributeName) const
{
    if (attributeName == "login"_L1)
        return login;
    if (attributeName == "email"_L1)
        return email;
    if (attributeName == "name"_L1)
        return name();
    if (attributeName == "givenName"_L1 || attributeName == "firstName"_L1)
        return givenName;
    if (attributeName == "familyName"_L1 || attributeName == "lastName"_L1)
        return familyName;
    if (attributeName == "id"_L1)
        return id;
    if (attributeName == "groups"_L1)
        return QJsonArray::fromStringList(groups);
    return QJsonValue(QJsonValue::Undefined);
}

bool isAssigned(const App &app, const User &user)
{
    return app.everyoneAssigned || app.assignedUsers.contains(user.login) || sharesAny(app.assignedGroups, user.groups);
}

const AuthorizationServerConfig *Org::server(QStringView id) const
{
    return findIf(servers, [id](const AuthorizationServerConfig &server) { return server.id == id; });
}

const App *Org::app(QStringView clientId) const
{
    return findIf(apps, [clientId](const App &app) { return app.clientId == clientId; });
}

const User *Org::user(QStringView login) const
{
    // Logins are compared without case, as Okta does; ids are not.
    return findIf(users, [login](const User &user) { return user.login.compare(login, Qt::CaseInsensitive) == 0; });
}

const User *Org::userById(QStringView id) const
{
    return findIf(users, [id](const User &user) { return user.id == id; });
}

Org Org::demo()
{
    App web;
    web.clientId = u"0oalab1webclient0000"_s;
    web.name = u"CalculatorMCPClient"_s;
    web.type = AppType::Web;
    web.grants = {grant::authorizationCode, grant::refreshToken, grant::clientCredentials};
    web.authMethods = {u"client_secret_basic"_s, u"client_secret_post"_s};
    web.secrets = {newClientSecret()};
    web.redirectUris = {u"http://127.0.0.1:8765/callback"_s, u"http://localhost:8765/callback"_s};
    web.consentRequired = true; // an app made in the console is TRUSTED; REQUIRED gives the guide's "Click Allow"
    web.assignedUsers = {u"ada@example.com"_s};

    App service;
    service.clientId = u"0oalab1svcclient0000"_s;
    service.name = u"CalculatorMCPService"_s;
    service.type = AppType::Service;
    service.grants = {grant::clientCredentials};
    service.authMethods = web.authMethods;
    service.secrets = {newClientSecret()};

    // What the guide does not make: a command-line program's app, and an agent that signs instead of sharing a secret.
    App native;
    native.clientId = u"0oalab1nativeapp0000"_s;
    native.name = u"CalculatorMCPTerminal"_s;
    native.type = AppType::Native;
    native.grants = {grant::authorizationCode, grant::refreshToken, grant::deviceCode};
    native.authMethods = {u"none"_s};
    native.redirectUris = web.redirectUris;
    native.pkceRequired = true;
    native.rotateRefresh = true;
    native.assignedUsers = web.assignedUsers;

    App agent;
    agent.clientId = u"0oalab1agentapp00000"_s;
    agent.name = u"CalculatorMCPAgent"_s;
    agent.type = AppType::Web;
    agent.grants = {grant::authorizationCode, grant::clientCredentials, grant::tokenExchange, grant::jwtBearer};
    agent.authMethods = {u"private_key_jwt"_s};
    agent.redirectUris = web.redirectUris;
    agent.assignedUsers = web.assignedUsers;
    if (auto key = jose::Key::generateEc()) {
        key->setUse("sig"_ba);
        agent.keys = {key->publicJwk()};
        agent.privateKey = key->privatePem();
    }

    AuthorizationServerConfig other;
    other.id = u"default"_s;
    other.name = u"default"_s;
    other.audience = u"api://default"_s;
    other.scopes = reservedScopes();

    Org org;
    org.servers = {calculatorServer({web.clientId, service.clientId, native.clientId, agent.clientId}), other};
    org.apps = {web, service, native, agent};
    org.users = {User{.id = u"00ulab1ada0000000000"_s,
                      .login = u"ada@example.com"_s,
                      .password = newPassword(),
                      .givenName = u"Ada"_s,
                      .familyName = u"Lovelace"_s,
                      .email = u"ada@example.com"_s,
                      .active = true,
                      .groups = {u"Everyone"_s, u"Calculator Users"_s}},
                 User{.id = u"00ulab1grace00000000"_s,
                      .login = u"grace@example.com"_s,
                      .password = newPassword(),
                      .givenName = u"Grace"_s,
                      .familyName = u"Hopper"_s,
                      .email = u"grace@example.com"_s,
                      .active = true,
                      .groups = {u"Everyone"_s}}};
    return org;
}

QList<Scope> reservedScopes()
{
    const std::pair<QString, QString> names[] = {
        {u"openid"_s, u"Sign you in"_s},
        {u"profile"_s, u"Read your profile"_s},
        {u"email"_s, u"Read your email address"_s},
        {u"address"_s, u"Read your address"_s},
        {u"phone"_s, u"Read your phone number"_s},
        {u"offline_access"_s, u"Keep access while you are away"_s},
        {u"device_sso"_s, u"Sign you in to other apps on this device"_s},
    };
    QList<Scope> scopes;
    for (const auto &[name, description] : names)
        scopes.append(Scope{.name = name,
                            .description = description,
                            .isDefault = false,
                            .inMetadata = true,
                            .reserved = true,
                            .blockServices = false,
                            .consent = ScopeConsent::Implicit});
    return scopes;
}

Result<void> checkRedirectUri(const QString &uri)
{
    const auto bad = [&uri](const QString &why) {
        return fail(u"redirect.invalid"_s, u"The redirect URI cannot be registered: "_s + why, uri);
    };
    if (uri.size() > 2000)
        return bad(u"it is longer than 2000 characters."_s);
    if (std::ranges::any_of(uri, [](QChar c) { return c <= u' ' || c >= u'\x7f' || u"\"<>\\^`{|}"_s.contains(c); }))
        return bad(u"it has a character that a URI cannot have; escape it."_s);
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return bad(u"it must be an absolute http or https URL."_s);
    if (url.host().isEmpty())
        return bad(u"it has no host."_s);
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return bad(u"it must have no user information and no fragment (RFC 6749 section 3.1.2)."_s);
    return {};
}

QByteArray newClientSecret()
{
    return randomText(40, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
}

QString newPassword()
{
    return QString::fromLatin1(randomText(16, "abcdefghijkmnpqrstuvwxyz23456789"));
}

} // namespace authscope::server
