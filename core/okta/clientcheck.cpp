// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/okta/clientcheck.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/json/strings.h"
#include "core/oauth/authorization.h"
#include "core/oauth/discovery.h"
#include "core/oauth/registration.h"
#include "core/okta/probe.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::okta {

namespace {

ClientProfile profileFrom(const QJsonObject &object)
{
    ClientProfile profile;
    profile.name = object.value("name"_L1).toString();
    profile.title = object.value("title"_L1).toString();
    profile.version = object.value("version"_L1).toString();
    profile.redirectUris = json::strings(object.value("redirectUris"_L1));
    profile.anyRedirect = object.value("anyRedirect"_L1).toBool();
    profile.registration = json::strings(object.value("registration"_L1));
    profile.enterClientId = object.value("enterClientId"_L1).toString();
    profile.enterDocument = object.value("enterDocument"_L1).toString();
    profile.pinPort = object.value("pinPort"_L1).toString();
    profile.resource = object.value("resource"_L1).toBool();
    profile.prompt = object.value("prompt"_L1).toString();
    profile.offlineAccess = object.value("offlineAccess"_L1).toBool();
    profile.needsResourceMetadata = object.value("resourceMetadata"_L1).toString() == "required"_L1;
    profile.exactIssuer = object.value("exactIssuer"_L1).toBool();
    profile.needsS256 = object.value("needsS256"_L1).toBool();
    profile.needsMethods = object.value("needsMethods"_L1).toBool();
    profile.basis = object.value("basis"_L1).toString();
    return profile;
}

class ClientChecker
{
public:
    ClientChecker(http::Client *client, ClientProfile profile, ClientPlan plan)
        : m_client(client), m_profile(std::move(profile)), m_plan(std::move(plan))
    {
    }

    QCoro::Task<QList<CheckLine>> run()
    {
        co_await discover();
        if (!m_server) {
            add(u"server"_s, u"It finds the authorization server"_s, Verdict::Failed,
                u"No metadata of an authorization server was found from %1."_s.arg(visible(m_plan.url)),
                u"`authscope-cli discover` shows each address that was tried."_s);
            co_return m_lines;
        }
        judgeDiscovery();
        judgeRegistration();
        co_await judgeRequests();
        co_return m_lines;
    }

private:
    CheckLine &add(const QString &id, const QString &title, Verdict verdict, const QString &text,
                   const QString &remedy = {}, qint64 exchange = 0)
    {
        m_lines += CheckLine{id, 0, title, verdict, text, {}, remedy, exchange};
        return m_lines.last();
    }

    QCoro::Task<void> discover()
    {
        http::Request request;
        request.leg = http::Leg::Reach;
        request.note = u"the first request"_s;
        request.method = "POST";
        request.url = m_plan.url;
        request.headers.add("Accept", "application/json, text/event-stream");
        request.headers.add("Content-Type", "application/json");
        request.body = R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{}})";
        request.stop = m_plan.stop;
        const http::ExchangePtr reached = co_await m_client->send(std::move(request));
        const auto challenges = http::parseChallenges(reached->responseHeaders.values("www-authenticate"));
        QByteArray named;
        if (const http::Challenge *bearer = challenges.find("Bearer")) {
            named = bearer->parameter("resource_metadata");
            m_challenged = QString::fromUtf8(bearer->parameter("scope"));
        }
        const oauth::DiscoveryOptions options{m_plan.allowPrivate, m_plan.stop};
        const oauth::ResourceDiscovery resource = co_await oauth::discoverResource(m_client, m_plan.url, named,
                                                                                   options);
        m_resource = resource.metadata;
        m_issuer = m_plan.issuer;
        if (m_issuer.isEmpty() && m_resource && !m_resource->authorizationServers.isEmpty())
            m_issuer = m_resource->authorizationServers.first();
        const oauth::ServerDiscovery server = m_issuer.isEmpty()
            ? co_await oauth::discoverLegacyServer(m_client, m_plan.url, options)
            : co_await oauth::discoverServer(m_client, m_plan.url, m_issuer, options);
        m_server = server.metadata;
    }

    void judgeDiscovery()
    {
        const bool none = !m_resource;
        add(u"resource-metadata"_s, u"It finds the resource metadata"_s,
            none ? (m_profile.needsResourceMetadata ? Verdict::Failed : Verdict::Warned) : Verdict::Passed,
            none ? u"There is none; %1 %2."_s.arg(m_profile.title,
                                                  m_profile.needsResourceMetadata
                                                      ? u"stops here"_s
                                                      : u"guesses from the MCP server's own address"_s)
                 : u"It names %1."_s.arg(visible(m_issuer)),
            none
                ? u"At the MCP server: publish /.well-known/oauth-protected-resource (RemoteAuthProvider in FastMCP)."_s
                : QString(),
            m_resource ? m_resource->exchange : 0);
        const bool other = !m_issuer.isEmpty() && m_server->issuer != m_issuer;
        if (other)
            add(u"issuer"_s, u"It accepts the issuer"_s, m_profile.exactIssuer ? Verdict::Failed : Verdict::Warned,
                u"It was led to %1, and the metadata names %2."_s.arg(visible(m_issuer), visible(m_server->issuer)),
                u"At the MCP server: name the issuer exactly as Okta writes it."_s, m_server->exchange);
        const QStringList &methods = m_server->codeChallengeMethods;
        const bool stops = methods.isEmpty() ? m_profile.needsMethods : m_profile.needsS256;
        if (!methods.contains(u"S256"_s))
            add(u"pkce"_s, u"It accepts the PKCE methods"_s, stops ? Verdict::Failed : Verdict::Warned,
                methods.isEmpty() ? u"The metadata lists no PKCE methods."_s : u"The metadata does not list S256."_s,
                {}, m_server->exchange);
    }

    void judgeRegistration()
    {
        const QString title = u"It has a client id"_s;
        if (!m_plan.clientId.isEmpty()) {
            const bool takes = m_profile.registration.contains(u"given"_s);
            add(u"registration"_s, title, takes ? Verdict::Passed : Verdict::Failed,
                takes ? u"%1 is entered (%2)."_s.arg(visible(m_plan.clientId), m_profile.enterClientId)
                      : u"It takes none that is entered."_s,
                {}, m_server->exchange);
            return;
        }
        const bool document = m_profile.registration.contains(u"document"_s) && m_profile.enterDocument.isEmpty()
            && oauth::takesMetadataDocuments(*m_server);
        const bool dynamic = m_profile.registration.contains(u"dynamic"_s) && !m_server->registrationEndpoint.isEmpty();
        if (document) {
            add(u"registration"_s, title, Verdict::Passed, u"The server takes client metadata documents."_s, {},
                m_server->exchange);
            return;
        }
        CheckLine &line = add(
            u"registration"_s, title, dynamic ? Verdict::Open : Verdict::Failed,
            dynamic ? u"It would register itself at %1. That is not tried here, since it makes an app."_s.arg(
                          visible(m_server->registrationEndpoint))
                    : u"The server offers neither registration nor metadata documents."_s,
            m_profile.enterClientId.isEmpty()
                ? u"This client cannot be used with this server."_s
                : u"Enter the client id of an app integration: "_s + m_profile.enterClientId,
            m_server->exchange);
        // okta.md 17: it wants a token of an administrator.
        if (dynamic)
            line.causes = {
                u"it is open to everyone"_s,
                u"it wants an administrator's token, as Okta's does: the client then stops with 401 or 403"_s};
    }

    QString scopes() const
    {
        QString scope = oauth::chooseScope(m_plan.scope, m_challenged,
                                           m_resource ? m_resource->scopesSupported : QStringList(),
                                           m_server->scopesSupported, m_profile.offlineAccess);
        const bool listed = m_server->scopesSupported.contains(u"offline_access"_s);
        if (m_profile.offlineAccess && listed && !scope.split(u' ').contains(u"offline_access"_s))
            scope += (scope.isEmpty() ? u""_s : u" "_s) + u"offline_access"_s;
        return scope;
    }

    QCoro::Task<void> judgeRequests()
    {
        if (m_plan.clientId.isEmpty()) {
            add(u"authorize"_s, u"Its authorization request is taken"_s, Verdict::Open,
                u"That can be asked with a client id only (--client-id)."_s);
            co_return;
        }
        for (QString uri : std::as_const(m_profile.redirectUris)) {
            const bool open = uri.contains("{port}"_L1) && m_plan.port == 0;
            // Any port but a well-known one, to ask whether the address is registered with one.
            uri.replace(u"{port}"_s, QString::number(m_plan.port != 0 ? m_plan.port : 49152));
            const QString resource = !m_profile.resource ? QString()
                : m_resource                             ? m_resource->resource
                                                         : oauth::canonicalResource(m_plan.url);
            const ProbeAnswer answer = co_await askAuthorize(
                m_client, {m_server->authorizationEndpoint, m_plan.clientId, uri, scopes(), resource}, m_plan.stop);
            judge(uri, open, resource, answer);
        }
    }

    void judge(const QString &uri, bool open, const QString &resource, const ProbeAnswer &answer)
    {
        const bool refused = answer.text.contains("Login redirect URI"_L1, Qt::CaseInsensitive)
            || answer.text.contains("redirect_uri"_L1, Qt::CaseInsensitive);
        CheckLine &line = add(
            u"authorize"_s, u"It may come back to %1"_s.arg(visible(uri)),
            answer.isFine() ? Verdict::Passed : Verdict::Failed,
            answer.isFine()
                ? u"The request with scope \"%1\"%2 was taken; only a person was missing."_s.arg(
                      visible(scopes()), resource.isEmpty() ? QString() : u" and resource=%1"_s.arg(visible(resource)))
                : u"Okta answers: "_s + answer.told(),
            {}, answer.exchange);
        if (answer.status == 0) {
            line.verdict = Verdict::Open;
            return;
        }
        if (refused) {
            line.remedy = u"Applications > Applications > the app > General > Sign-in redirect URIs: add it."_s;
            if (open)
                line.remedy += u" Okta compares ports: fix the client's port first%1."_s.arg(
                    m_profile.pinPort.isEmpty() ? QString() : QString(u" ("_s + m_profile.pinPort + u')'));
            if (m_profile.anyRedirect && m_profile.redirectUris.size() > 1)
                line.verdict = Verdict::Warned;
        } else if (answer.error == "invalid_scope"_L1) {
            line.remedy =
                u"The scopes come from the challenge and the metadata: correct them at the MCP server, or add them "
                "to the authorization server."_s;
        } else if (answer.error == "invalid_target"_L1) {
            line.remedy = u"This client sends `resource` and cannot leave it out: make the MCP URL a resource that the "
                          "authorization server knows."_s;
        }
    }

    http::Client *m_client;
    ClientProfile m_profile;
    ClientPlan m_plan;
    QString m_challenged;
    QString m_issuer;
    std::optional<oauth::ResourceMetadata> m_resource;
    std::optional<oauth::ServerMetadata> m_server;
    QList<CheckLine> m_lines;
};

} // namespace

const QList<ClientProfile> &clientProfiles()
{
    static const QList<ClientProfile> profiles = [] {
        QList<ClientProfile> list;
        QFile file(u":/clients/clients.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return list;
        const auto document = json::parseObject(file.readAll());
        if (document)
            for (const QJsonValue &entry : document->value("clients"_L1).toArray())
                list += profileFrom(entry.toObject());
        return list;
    }();
    return profiles;
}

const ClientProfile *findClientProfile(QStringView name)
{
    for (const ClientProfile &profile : clientProfiles())
        if (profile.name == name)
            return &profile;
    return nullptr;
}

QCoro::Task<QList<CheckLine>> checkAs(http::Client *client, ClientProfile profile, ClientPlan plan)
{
    ClientChecker checker(client, std::move(profile), std::move(plan));
    co_return co_await checker.run();
}

} // namespace authscope::okta
