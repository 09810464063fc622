// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/lab.h"

#include "core/base/random.h"
#include "server/authorization/faultyorg.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

Lab::Lab(const AuthorizationOptions &options, const Faults *faults)
    : clock(*options.clock), store(clock), log(clock), pageSecret(randomBytes(32)), nonces(randomBytes(32)),
      autoConsent(options.autoConsent), tokenRequestsPerMinute(options.tokenRequestsPerMinute), m_faults(faults),
      m_configured(options.org), m_strangerSecret(newClientSecret())
{
    for (App &app : m_configured.apps) {
        if (!app.redirectUris.isEmpty())
            app.redirectUris += options.redirectUris;
        app.redirectUris.removeDuplicates();
    }
    m_orgServer.name = u"Org authorization server"_s;
    m_orgServer.scopes = reservedScopes();
    m_orgServer.scopes.append(Scope{.name = u"groups"_s,
                                    .description = u"Read your groups"_s,
                                    .isDefault = false,
                                    .inMetadata = true,
                                    .reserved = true,
                                    .blockServices = false,
                                    .consent = ScopeConsent::Implicit});
    refresh();
}

void Lab::refresh()
{
    m_used.clear();
    m_org = m_faults ? broken(m_configured, *m_faults, m_strangerSecret) : m_configured;
}

void Lab::restoreSecrets(const QString &clientId, const QJsonObject &kept)
{
    for (App &app : m_configured.apps) {
        if (app.clientId != clientId)
            continue;
        app.secrets.clear();
        const QJsonArray secrets = kept.value("secrets"_L1).toArray();
        for (const QJsonValue &secret : secrets)
            app.secrets.append(secret.toString().toUtf8());
        app.keys = kept.value("keys"_L1).toArray();
        app.privateKey = kept.value("private"_L1).toString().toUtf8();
    }
    refresh();
}

void Lab::restorePassword(const QString &login, const QString &password)
{
    for (User &user : m_configured.users) {
        if (user.login == login)
            user.password = password;
    }
    refresh();
}

void Lab::addApp(App app)
{
    m_configured.apps.removeIf([&app](const App &each) { return each.clientId == app.clientId; });
    m_configured.apps.append(std::move(app));
    m_org = m_faults ? broken(m_configured, *m_faults, m_strangerSecret) : m_configured;
}

bool Lab::isFirstUse(const QString &name)
{
    const bool first = !m_used.contains(name);
    m_used.insert(name);
    return first;
}

const AuthorizationServerConfig *Lab::server(const QString &id) const
{
    if (id.isEmpty())
        return &m_orgServer;
    const AuthorizationServerConfig *server = m_org.server(id);
    return server && server->active ? server : nullptr;
}

QByteArray Lab::base(const AuthorizationServerConfig &server) const
{
    return server.isOrgServer() ? QByteArray(origin + "/oauth2/v1") : QByteArray(issuer(server) + "/v1");
}

QByteArray Lab::issuer(const AuthorizationServerConfig &server) const
{
    return server.isOrgServer() ? origin : QByteArray(origin + "/oauth2/" + server.id.toLatin1());
}

} // namespace authscope::server
