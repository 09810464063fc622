// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON form of an Org. One Reader per object, which knows its place in the file and which members were asked for,
// so that a misspelt member is an error and not a setting that silently does nothing.
#include "core/base/file.h"
#include "core/jose/key.h"
#include "core/json/document.h"
#include "server/authorization/org.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 orgFileLimit = 4 * 1024 * 1024;

class Reader
{
public:
    Reader(QJsonObject object, QString path, Failure *failure)
        : m_object(std::move(object)), m_path(std::move(path)), m_failure(failure)
    {
    }

    ~Reader()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_asked.contains(it.key()))
                note(u"org.unknown"_s, it.key(), u"is not a member that is known here."_s);
        }
    }
    Q_DISABLE_COPY_MOVE(Reader)

    QString place(const QString &member) const { return m_path.isEmpty() ? member : QString(m_path + u'.' + member); }

    void note(const QString &id, const QString &member, const QString &what)
    {
        if (m_failure->id.isEmpty())
            *m_failure = Failure{id, u"In the org's configuration, %1 %2"_s.arg(place(member), what), {}, 0};
    }

    QJsonValue take(const QString &member)
    {
        m_asked.insert(member);
        return m_object.value(member);
    }

    QString text(const QString &member, const QString &fallback = {})
    {
        const QJsonValue value = take(member);
        if (value.isUndefined())
            return fallback;
        if (!value.isString())
            note(u"org.value"_s, member, u"must be a string."_s);
        return value.toString();
    }

    QString requiredText(const QString &member)
    {
        const QString value = text(member);
        if (value.isEmpty())
            note(u"org.member"_s, member, u"is missing or empty."_s);
        return value;
    }

    bool flag(const QString &member, bool fallback)
    {
        const QJsonValue value = take(member);
        if (value.isUndefined())
            return fallback;
        if (!value.isBool())
            note(u"org.value"_s, member, u"must be true or false."_s);
        return value.toBool();
    }

    int number(const QString &member, int fallback, int minimum, int maximum)
    {
        const QJsonValue value = take(member);
        if (value.isUndefined())
            return fallback;
        const int number = value.toInt(minimum - 1);
        if (number < minimum || number > maximum)
            note(u"org.value"_s, member, u"must be a whole number from %1 to %2."_s.arg(minimum).arg(maximum));
        return number;
    }

    QStringList texts(const QString &member, const QStringList &fallback = {})
    {
        const QJsonValue value = take(member);
        if (value.isUndefined())
            return fallback;
        QStringList list;
        if (!value.isArray())
            note(u"org.value"_s, member, u"must be an array of strings."_s);
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                note(u"org.value"_s, u"%1[%2]"_s.arg(member, QString::number(list.size())), u"must be a string."_s);
            list.append(item.toString());
        }
        return list;
    }

    QString oneOf(const QString &member, const QStringList &allowed)
    {
        const QString value = text(member, allowed.first());
        if (!allowed.contains(value))
            note(u"org.value"_s, member, u"must be one of %1, and is \"%2\"."_s.arg(allowed.join(u", "_s), value));
        return value;
    }

    template<typename T>
    QList<T> list(const QString &member, T (*read)(Reader &))
    {
        QList<T> items;
        const QJsonValue value = take(member);
        if (value.isUndefined())
            return items;
        if (!value.isArray())
            note(u"org.value"_s, member, u"must be an array of objects."_s);
        for (const QJsonValue &item : value.toArray()) {
            const QString at = u"%1[%2]"_s.arg(member, QString::number(items.size()));
            if (!item.isObject())
                note(u"org.value"_s, at, u"must be an object."_s);
            Reader reader(item.toObject(), place(at), m_failure);
            items.append(read(reader));
        }
        return items;
    }

private:
    QJsonObject m_object;
    QString m_path;
    Failure *m_failure;
    QSet<QString> m_asked;
};

Scope readScope(Reader &reader)
{
    Scope scope;
    scope.name = reader.requiredText(u"name"_s);
    const bool legal = std::ranges::all_of(scope.name,
                                           [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
    if (!legal || scope.name.startsWith("okta."_L1))
        reader.note(u"org.value"_s, u"name"_s,
                    u"must be printable ASCII without space, quote and backslash, and not "
                    "begin with \"okta.\"."_s);
    scope.description = reader.text(u"description"_s, scope.name);
    scope.isDefault = reader.flag(u"default"_s, false);
    scope.inMetadata = reader.flag(u"publish"_s, false);
    scope.blockServices = reader.flag(u"blockServices"_s, false);
    const QString consent = reader.oneOf(u"consent"_s, {u"IMPLICIT"_s, u"FLEXIBLE"_s, u"REQUIRED"_s});
    scope.consent = consent == "REQUIRED"_L1 ? ScopeConsent::Required
        : consent == "FLEXIBLE"_L1           ? ScopeConsent::Flexible
                                             : ScopeConsent::Implicit;
    return scope;
}

Claim readClaim(Reader &reader)
{
    static const QStringList taken{u"ver"_s,       u"jti"_s, u"iss"_s,   u"aud"_s, u"iat"_s,
                                   u"exp"_s,       u"cid"_s, u"uid"_s,   u"scp"_s, u"sub"_s,
                                   u"auth_time"_s, u"cnf"_s, u"nonce"_s, u"amr"_s, u"idp"_s};
    Claim claim;
    claim.name = reader.requiredText(u"name"_s);
    if (taken.contains(claim.name))
        reader.note(u"org.value"_s, u"name"_s, u"is reserved and cannot be overridden: \"%1\"."_s.arg(claim.name));
    claim.attribute = reader.text(u"attribute"_s);
    claim.value = reader.take(u"value"_s);
    if (claim.attribute.isEmpty() == claim.value.isUndefined())
        reader.note(u"org.value"_s, u"name"_s, u"needs either \"attribute\" or \"value\" beside it."_s);
    if (!claim.attribute.isEmpty() && User().attribute(claim.attribute).isUndefined())
        reader.note(u"org.value"_s, u"attribute"_s, u"is no attribute of a user: \"%1\"."_s.arg(claim.attribute));
    claim.scopes = reader.texts(u"scopes"_s);
    claim.inIdToken = reader.oneOf(u"in"_s, {u"access"_s, u"id"_s}) == "id"_L1;
    return claim;
}

Rule readRule(Reader &reader)
{
    Rule rule;
    rule.name = reader.requiredText(u"name"_s);
    rule.id = reader.text(u"id"_s, u"0prlab1"_s + rule.name);
    rule.active = reader.flag(u"active"_s, true);
    rule.priority = reader.number(u"priority"_s, 1, 1, 1000);
    rule.grants = reader.texts(u"grants"_s, {grant::authorizationCode, grant::clientCredentials});
    rule.users = reader.texts(u"users"_s);
    rule.groups = reader.texts(u"groups"_s);
    rule.everyone = reader.flag(u"everyone"_s, rule.users.isEmpty() && rule.groups.isEmpty());
    rule.excludedUsers = reader.texts(u"excludedUsers"_s);
    rule.scopes = reader.texts(u"scopes"_s, {u"*"_s});
    rule.accessTokenMinutes = reader.number(u"accessTokenMinutes"_s, 60, 5, 1440);
    rule.refreshTokenMinutes = reader.number(u"refreshTokenMinutes"_s, 0, 0, 2'628'000);
    rule.refreshWindowMinutes = reader.number(u"refreshWindowMinutes"_s, 10'080, 10, 2'628'000);
    return rule;
}

Policy readPolicy(Reader &reader)
{
    Policy policy;
    policy.name = reader.requiredText(u"name"_s);
    policy.id = reader.text(u"id"_s, u"00plab1"_s + policy.name);
    policy.active = reader.flag(u"active"_s, true);
    policy.priority = reader.number(u"priority"_s, 1, 1, 1000);
    policy.clients = reader.texts(u"clients"_s, {u"ALL_CLIENTS"_s});
    policy.rules = reader.list<Rule>(u"rules"_s, readRule);
    return policy;
}

AuthorizationServerConfig readServer(Reader &reader)
{
    AuthorizationServerConfig server;
    server.id = reader.requiredText(u"id"_s);
    const bool legal = std::ranges::all_of(server.id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
    if (!legal || server.id == "v1"_L1)
        reader.note(u"org.value"_s, u"id"_s, u"must be letters and digits only, and not \"v1\"."_s);
    server.name = reader.text(u"name"_s, server.id);
    server.audience = reader.requiredText(u"audience"_s);
    server.active = reader.flag(u"active"_s, true);
    server.scopes = reservedScopes() + reader.list<Scope>(u"scopes"_s, readScope);
    server.claims = reader.list<Claim>(u"claims"_s, readClaim);
    server.policies = reader.list<Policy>(u"policies"_s, readPolicy);
    return server;
}

void readKeys(Reader &reader, App &app)
{
    const QJsonValue value = reader.take(u"keys"_s);
    if (!value.isUndefined() && !value.isArray())
        reader.note(u"org.value"_s, u"keys"_s, u"must be an array of public JWKs."_s);
    app.keys = value.toArray();
    for (qsizetype i = 0; i < app.keys.size(); ++i) {
        const QJsonObject jwk = app.keys[i].toObject();
        const QString at = u"keys[%1]"_s.arg(i);
        if (const QString member = jose::Key::privateMember(jwk); !member.isEmpty())
            reader.note(u"org.value"_s, at,
                        u"holds the private member \"%1\"; give the public key only."_s.arg(member));
        else if (const auto key = jose::Key::fromJwk(jwk); !key)
            reader.note(u"org.value"_s, at, u"is no usable key. "_s + key.error().what);
    }
    if (app.keys.isEmpty() && app.authMethods.contains("private_key_jwt"_L1))
        reader.note(u"org.member"_s, u"keys"_s, u"must hold the public keys that private_key_jwt needs."_s);
}

App readApp(Reader &reader)
{
    App app;
    app.clientId = reader.requiredText(u"clientId"_s);
    app.name = reader.text(u"name"_s, app.clientId);
    const QString type = reader.oneOf(u"type"_s, {u"web"_s, u"browser"_s, u"native"_s, u"service"_s});
    app.type = type == "browser"_L1 ? AppType::Browser
        : type == "native"_L1       ? AppType::Native
        : type == "service"_L1      ? AppType::Service
                                    : AppType::Web;
    const bool publicByDefault = app.type == AppType::Browser || app.type == AppType::Native;
    app.active = reader.flag(u"active"_s, true);
    app.grants = reader.texts(u"grants"_s,
                              app.type == AppType::Service ? QStringList{grant::clientCredentials}
                                                           : QStringList{grant::authorizationCode});
    app.authMethods = reader.texts(u"authMethods"_s,
                                   publicByDefault ? QStringList{u"none"_s}
                                                   : QStringList{u"client_secret_basic"_s, u"client_secret_post"_s});
    static const QStringList methods{u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
                                     u"private_key_jwt"_s, u"none"_s};
    for (const QString &method : std::as_const(app.authMethods)) {
        if (!methods.contains(method))
            reader.note(u"org.value"_s, u"authMethods"_s,
                        u"may have %1; \"%2\" is not one of them."_s.arg(methods.join(u", "_s), method));
    }
    readKeys(reader, app);
    for (const QString &secret : reader.texts(u"secrets"_s))
        app.secrets.append(secret.toUtf8());
    if (app.secrets.size() > 2)
        reader.note(u"org.value"_s, u"secrets"_s, u"may have two secrets at most."_s);
    const bool sharesSecret = std::ranges::any_of(
        app.authMethods, [](const QString &method) { return method.startsWith("client_secret"_L1); });
    if (app.secrets.isEmpty() && sharesSecret)
        app.secrets.append(newClientSecret());
    app.redirectUris = reader.texts(u"redirectUris"_s);
    app.logoutUris = reader.texts(u"logoutUris"_s);
    const auto check = [&reader](const QString &member, const QStringList &uris) {
        for (qsizetype i = 0; i < uris.size(); ++i) {
            if (const auto ok = checkRedirectUri(uris[i]); !ok)
                reader.note(u"org.value"_s, u"%1[%2]"_s.arg(member, QString::number(i)),
                            u"is refused. "_s + ok.error().what);
        }
    };
    check(u"redirectUris"_s, app.redirectUris);
    check(u"logoutUris"_s, app.logoutUris);
    app.pkceRequired = reader.flag(u"pkceRequired"_s, app.isPublic());
    app.dpopRequired = reader.flag(u"dpopRequired"_s, false);
    app.consentRequired = reader.oneOf(u"consent"_s, {u"TRUSTED"_s, u"REQUIRED"_s}) == "REQUIRED"_L1;
    app.rotateRefresh = reader.flag(u"rotateRefresh"_s, app.type == AppType::Browser);
    app.refreshLeewaySeconds = reader.number(u"refreshLeeway"_s, 30, 0, 60);
    app.assignedUsers = reader.texts(u"assignedUsers"_s);
    app.assignedGroups = reader.texts(u"assignedGroups"_s);
    app.everyoneAssigned = reader.flag(u"everyoneAssigned"_s, false);
    app.zones = reader.texts(u"zones"_s);
    for (const QString &zone : std::as_const(app.zones)) {
        if (QHostAddress::parseSubnet(zone).second < 0)
            reader.note(u"org.value"_s, u"zones"_s,
                        u"must be subnets such as 203.0.113.0/24; \"%1\" is none."_s.arg(zone));
    }
    return app;
}

User readUser(Reader &reader)
{
    User user;
    user.login = reader.requiredText(u"login"_s);
    user.id = reader.text(u"id"_s);
    if (user.id.isEmpty()) {
        QString letters;
        for (const QChar c : std::as_const(user.login)) {
            if (letters.size() < 13 && ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')))
                letters += c;
        }
        user.id = u"00ulab1"_s + letters.leftJustified(13, u'0');
    }
    user.password = reader.text(u"password"_s, newPassword());
    if (user.password.isEmpty())
        reader.note(u"org.value"_s, u"password"_s, u"must not be empty."_s);
    user.givenName = reader.text(u"givenName"_s);
    user.familyName = reader.text(u"familyName"_s);
    user.email = reader.text(u"email"_s, user.login);
    user.active = reader.flag(u"active"_s, true);
    user.groups = reader.texts(u"groups"_s);
    return user;
}

template<typename T, typename Key>
std::optional<QString> duplicateOf(const QList<T> &list, Key key)
{
    QSet<QString> seen;
    for (const T &item : list) {
        const QString value = std::invoke(key, item);
        if (seen.contains(value))
            return value;
        seen.insert(value);
    }
    return std::nullopt;
}

} // namespace

Result<Org> orgFromJson(const QByteArray &bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object)
        return fail(u"org.json"_s, u"The org's configuration is not JSON: "_s + object.error().what,
                    object.error().evidence);
    Failure failure;
    Org org;
    {
        Reader reader(*object, {}, &failure);
        org.servers = reader.list<AuthorizationServerConfig>(u"servers"_s, readServer);
        org.apps = reader.list<App>(u"apps"_s, readApp);
        org.users = reader.list<User>(u"users"_s, readUser);
        org.openRegistration = reader.oneOf(u"registration"_s, {u"gated"_s, u"open"_s}) == "open"_L1;
        org.clientDocuments = reader.flag(u"clientDocuments"_s, false);
        org.loopbackClientDocuments = reader.flag(u"loopbackClientDocuments"_s, false);
        for (const QString &token : reader.texts(u"apiTokens"_s))
            org.apiTokens.append(token.toUtf8());
        if (org.servers.isEmpty())
            reader.note(u"org.member"_s, u"servers"_s, u"must name at least one authorization server."_s);
    }
    if (!failure.id.isEmpty())
        return std::unexpected(failure);

    const std::pair<QString, std::optional<QString>> duplicates[] = {
        {u"servers: the id"_s, duplicateOf(org.servers, &AuthorizationServerConfig::id)},
        {u"apps: the clientId"_s, duplicateOf(org.apps, &App::clientId)},
        {u"users: the login"_s, duplicateOf(org.users, [](const User &user) { return user.login.toLower(); })},
        {u"users: the id"_s, duplicateOf(org.users, &User::id)},
    };
    for (const auto &[where, value] : duplicates) {
        if (value)
            return fail(u"org.duplicate"_s,
                        u"In the org's configuration, %1 \"%2\" stands twice."_s.arg(where, *value));
    }
    for (const AuthorizationServerConfig &server : std::as_const(org.servers)) {
        if (const auto value = duplicateOf(server.scopes, &Scope::name))
            return fail(
                u"org.duplicate"_s,
                u"In the org's configuration, the scope \"%1\" stands twice in server %2."_s.arg(*value, server.id));
    }
    return org;
}

Result<Org> loadOrg(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, orgFileLimit, FileKind::RegularOrPipe);
    if (!bytes)
        return fail(u"org.file"_s, u"The org's configuration was not read: %1."_s.arg(bytes.error().what));
    return orgFromJson(*bytes);
}

QJsonObject toJson(const App &app)
{
    QJsonArray secrets;
    for (const QByteArray &secret : app.secrets)
        secrets.append(QString::fromUtf8(secret));
    return {{u"clientId"_s, app.clientId},
            {u"name"_s, app.name},
            {u"type"_s, appTypeName(app.type)},
            {u"grants"_s, QJsonArray::fromStringList(app.grants)},
            {u"authMethods"_s, QJsonArray::fromStringList(app.authMethods)},
            {u"secrets"_s, secrets},
            {u"keys"_s, app.keys},
            {u"redirectUris"_s, QJsonArray::fromStringList(app.redirectUris)},
            {u"pkceRequired"_s, app.pkceRequired},
            {u"consent"_s, app.consentRequired ? u"REQUIRED"_s : u"TRUSTED"_s},
            {u"rotateRefresh"_s, app.rotateRefresh},
            {u"everyoneAssigned"_s, app.everyoneAssigned}};
}

std::optional<App> registeredApp(const QJsonObject &object)
{
    Failure failure;
    App app;
    {
        Reader reader(object, {}, &failure);
        app = readApp(reader);
    }
    if (!failure.id.isEmpty())
        return std::nullopt;
    app.registeredItself = true;
    return app;
}

} // namespace authscope::server
