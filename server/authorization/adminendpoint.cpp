// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/adminendpoint.h"

#include "core/json/document.h"
#include "server/authorization/answers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumAdvance = qint64(10) * 365 * 86'400;

HttpResponse answerJson(const QJsonObject &object)
{
    return freshJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpResponse refusal(int status, const QString &id, const QString &what)
{
    HttpResponse response = answerJson({{u"error"_s, id}, {u"error_description"_s, what}});
    response.status = status;
    return response;
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject describedRule(const Rule &rule)
{
    return {{u"name"_s, rule.name},
            {u"active"_s, rule.active},
            {u"priority"_s, rule.priority},
            {u"grants"_s, strings(rule.grants)},
            {u"everyone"_s, rule.everyone},
            {u"users"_s, strings(rule.users)},
            {u"groups"_s, strings(rule.groups)},
            {u"excludedUsers"_s, strings(rule.excludedUsers)},
            {u"scopes"_s, strings(rule.scopes)},
            {u"accessTokenMinutes"_s, rule.accessTokenMinutes},
            {u"refreshTokenMinutes"_s, rule.refreshTokenMinutes},
            {u"refreshWindowMinutes"_s, rule.refreshWindowMinutes}};
}

QJsonObject describedServer(const Lab &lab, const AuthorizationServerConfig &server)
{
    QJsonArray scopes;
    for (const Scope &scope : server.scopes)
        scopes.append(scope.name);
    QJsonArray policies;
    for (const Policy &policy : server.policies) {
        QJsonArray rules;
        for (const Rule &rule : policy.rules)
            rules.append(describedRule(rule));
        policies.append(QJsonObject{{u"name"_s, policy.name},
                                    {u"active"_s, policy.active},
                                    {u"priority"_s, policy.priority},
                                    {u"clients"_s, strings(policy.clients)},
                                    {u"rules"_s, rules}});
    }
    return {{u"id"_s, server.id},
            {u"name"_s, server.name},
            {u"issuer"_s, QString::fromLatin1(lab.issuer(server))},
            {u"audience"_s, server.audience},
            {u"active"_s, server.active},
            {u"scopes"_s, scopes},
            {u"policies"_s, policies}};
}

QJsonObject describedApp(const App &app)
{
    return {{u"clientId"_s, app.clientId},
            {u"name"_s, app.name},
            {u"type"_s, appTypeName(app.type)},
            {u"active"_s, app.active},
            {u"grants"_s, strings(app.grants)},
            {u"authMethods"_s, strings(app.authMethods)},
            {u"secretCount"_s, qint64(app.secrets.size())},
            {u"redirectUris"_s, strings(app.redirectUris)},
            {u"pkceRequired"_s, app.pkceRequired},
            {u"dpopRequired"_s, app.dpopRequired},
            {u"consentRequired"_s, app.consentRequired},
            {u"rotateRefresh"_s, app.rotateRefresh},
            {u"assignedUsers"_s, strings(app.assignedUsers)},
            {u"assignedGroups"_s, strings(app.assignedGroups)},
            {u"everyoneAssigned"_s, app.everyoneAssigned}};
}

} // namespace

void AdminEndpoint::install(Listener &listener)
{
    const auto route = [this, &listener](const QByteArray &method, const QByteArray &path, auto answer) {
        listener.route(method, path, [this, answer](HttpRequest request, Responder responder) {
            responder.reply(guarded(request, [&] { return answer(request); }));
        });
    };
    route("GET", "/faults", [this](const HttpRequest &) { return faults(); });
    route("PUT", "/faults", [this](const HttpRequest &request) { return setFaults(request); });
    route("POST", "/keys/rotate", [this](const HttpRequest &) { return rotateKeys(); });
    route("GET", "/log", [this](const HttpRequest &) { return log(); });
    route("POST", "/tokens/expire", [this](const HttpRequest &request) { return advanceClock(request); });
    route("GET", "/state", [this](const HttpRequest &) { return state(); });
    listener.otherwise([this](HttpRequest request, Responder responder) {
        responder.reply(guarded(request, [] { return refusal(404, u"admin.path"_s, u"There is no such path."_s); }));
    });
}

HttpResponse AdminEndpoint::guarded(const HttpRequest &request, const std::function<HttpResponse()> &answer) const
{
    const QList<QByteArray> headers = request.headers.values("Authorization");
    const QByteArray header = headers.size() == 1 ? headers.first() : QByteArray();
    const bool bearer = header.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
    if (!sameSecret(bearer ? header.sliced(7) : QByteArray(), m_token)) {
        HttpResponse response = refusal(401, u"admin.token"_s, u"The admin token is missing or wrong."_s);
        response.headers.set("WWW-Authenticate"_ba, "Bearer realm=\"authscope-server admin\""_ba);
        return response;
    }
    return answer();
}

HttpResponse AdminEndpoint::faults() const
{
    QJsonArray list;
    for (const Fault &fault : Faults::known())
        list.append(QJsonObject{{u"id"_s, fault.id},
                                {u"role"_s, fault.role},
                                {u"title"_s, fault.title},
                                {u"on"_s, m_faults && m_faults->isOn(fault.id)}});
    return answerJson({{u"faults"_s, list}});
}

HttpResponse AdminEndpoint::setFaults(const HttpRequest &request)
{
    const auto object = json::parseObject(request.body);
    if (!object || !object->value("on"_L1).isArray())
        return refusal(400, u"admin.body"_s, u"The body must be {\"on\":[\"FAULT_ID\",…]}."_s);
    QStringList ids;
    for (const QJsonValue &value : object->value("on"_L1).toArray()) {
        if (!value.isString())
            return refusal(400, u"admin.body"_s, u"Every member of \"on\" must be a string."_s);
        ids.append(value.toString());
    }
    if (!m_faults)
        return refusal(409, u"admin.faults"_s, u"This server runs without a fault lab."_s);
    if (const auto set = m_faults->set(ids); !set)
        return refusal(400, set.error().id, set.error().what);
    return faults();
}

HttpResponse AdminEndpoint::rotateKeys()
{
    for (const AuthorizationServerConfig &server : m_lab.configuredOrg().servers) {
        if (const auto rotated = m_lab.keys(server.id).rotate(); !rotated)
            return refusal(500, rotated.error().id, rotated.error().what);
        m_lab.log.add({.eventType = u"app.oauth2.as.key.rollover"_s,
                       .success = true,
                       .reason = {},
                       .client = {},
                       .actor = u"admin"_s,
                       .server = server.id,
                       .requestId = {},
                       .debug = {}});
    }
    return state();
}

HttpResponse AdminEndpoint::log() const
{
    return answerJson({{u"log"_s, m_lab.log.toJson()}});
}

HttpResponse AdminEndpoint::advanceClock(const HttpRequest &request)
{
    const auto object = json::parseObject(request.body);
    const qint64 seconds = object ? object->value("seconds"_L1).toInteger(0) : 0;
    if (seconds < 1 || seconds > maximumAdvance || m_lab.clock.offsetSeconds() + seconds > maximumAdvance)
        return refusal(400, u"admin.body"_s,
                       u"The body must be {\"seconds\":N}, N from 1 to %1 in all."_s.arg(maximumAdvance));
    m_lab.clock.advance(seconds);
    return state();
}

HttpResponse AdminEndpoint::state() const
{
    QJsonArray servers;
    for (const AuthorizationServerConfig &server : m_lab.org().servers)
        servers.append(describedServer(m_lab, server));
    QJsonArray apps;
    for (const App &app : m_lab.org().apps)
        apps.append(describedApp(app));
    QJsonArray users;
    for (const User &user : m_lab.org().users)
        users.append(QJsonObject{{u"id"_s, user.id},
                                 {u"login"_s, user.login},
                                 {u"active"_s, user.active},
                                 {u"groups"_s, strings(user.groups)}});
    return answerJson(
        {{u"servers"_s, servers},
         {u"apps"_s, apps},
         {u"users"_s, users},
         {u"clock"_s, QJsonObject{{u"now"_s, m_lab.clock.nowSeconds()}, {u"advanced"_s, m_lab.clock.offsetSeconds()}}},
         {u"faults"_s, strings(m_faults ? m_faults->on() : QStringList())},
         {u"store"_s, m_lab.store.counts()}});
}

} // namespace authscope::server
