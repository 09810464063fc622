// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/authorizationserver.h"

#include "core/base/random.h"
#include "server/authorization/adminendpoint.h"
#include "server/authorization/answers.h"
#include "server/authorization/authorizeendpoint.h"
#include "server/authorization/clientdocument.h"
#include "server/authorization/deviceendpoint.h"
#include "server/authorization/lab.h"
#include "server/authorization/metadata.h"
#include "server/authorization/pages.h"
#include "server/authorization/ratelimit.h"
#include "server/authorization/registration.h"
#include "server/authorization/statefile.h"
#include "server/authorization/tokenendpoint.h"
#include "server/authorization/tokenqueries.h"

#include <QtCore/QJsonArray>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

// What the readiness line calls an app: the first of each kind is told.
QString roleOf(const App &app)
{
    if (app.authMethods == QStringList{u"private_key_jwt"_s})
        return u"agent"_s;
    if (app.type == AppType::Service)
        return u"service"_s;
    return app.type == AppType::Native ? u"native"_s : u"web"_s;
}

// Whom a request says it is from, in its form; credentials in a header name no client by URL.
QString clientIdOf(const HttpRequest &request)
{
    const bool posted = request.method == "POST" && !request.body.isEmpty();
    return (posted ? request.form() : request.queryForm()).value(u"client_id");
}

std::function<HttpResponse(const Call &)> refusedClient(const Failure &failure)
{
    return [what = failure.what](const Call &call) {
        return call.request.method == "GET" ? pageAnswer(400, errorPage(u"invalid_client_metadata", what))
                                            : oauthError(400, u"invalid_client_metadata", what);
    };
}

} // namespace

class AuthorizationServer::Private
{
public:
    Private(AuthorizationOptions given, Faults *faults)
        : options(std::move(given)), lab(options, faults),
          adminToken(options.adminToken.isEmpty() ? randomToken() : options.adminToken), admin(lab, faults, adminToken)
    {
    }

    using Answer = std::function<HttpResponse(const Call &)>;

    Result<void> check() const;
    void install();
    void installServer(const QString &id);
    // A route of one authorization server; the server is looked up for each request, since faults change it.
    void route(const QByteArray &method, const QByteArray &path, const QString &serverId, const Answer &answer);
    // The same, counted in a bucket of that name; after that the client's metadata document is fetched, if it has one.
    void limited(const QByteArray &method, const QByteArray &path, const QString &serverId, const QString &bucket,
                 const Answer &answer);
    void reply(const HttpRequest &request, const QString &serverId, const QByteArray &requestId, const Answer &answer,
               const Responder &responder);
    // Before an answer leaves: what it promises must survive this process.
    void keep(HttpResponse &response);
    void installPages();
    void answerUnknown(const HttpRequest &request, const Responder &responder) const;

    AuthorizationOptions options;
    Lab lab;
    QByteArray adminToken;
    AdminEndpoint admin;
    AuthorizeEndpoint authorize{lab};
    TokenEndpoint token{lab};
    RateLimit rateLimit{lab};
    ClientDocuments documents{lab, options.org.loopbackClientDocuments &&options.listener.address.isLoopback()};
    std::unique_ptr<StateFile> state;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<Listener> adminListener;
};

Result<void> AuthorizationServer::Private::check() const
{
    const Org &org = lab.configuredOrg();
    if (org.servers.isEmpty())
        return fail(u"org.member"_s, u"The org has no authorization server."_s);
    if (!options.autoConsent.isEmpty() && !org.user(options.autoConsent))
        return fail(
            u"org.auto-consent"_s,
            u"The user \"%1\", who is to consent without being asked, is not in the org."_s.arg(options.autoConsent));
    for (const QString &uri : options.redirectUris) {
        if (const auto ok = checkRedirectUri(uri); !ok)
            return ok;
    }
    if (!options.admin.address.isLoopback())
        return fail(u"org.admin-address"_s, u"The admin interface listens on loopback addresses only."_s,
                    options.admin.address.toString());
    return {};
}

void AuthorizationServer::Private::route(const QByteArray &method, const QByteArray &path, const QString &serverId,
                                         const Answer &answer)
{
    listener->route(method, path, [this, serverId, answer](const HttpRequest &request, const Responder &responder) {
        reply(request, serverId, newRequestId(), answer, responder);
    });
}

void AuthorizationServer::Private::reply(const HttpRequest &request, const QString &serverId,
                                         const QByteArray &requestId, const Answer &answer, const Responder &responder)
{
    const AuthorizationServerConfig *server = lab.server(serverId);
    HttpResponse response = !server ? unknownServer(serverId)
        : lab.isOn("AS_NOT_LICENSED") && !serverId.isEmpty()
        ? managementError(401, u"E0000015", u"You do not have permission to access the feature you are requesting")
        : answer(Call{request, *server, requestId});
    keep(response);
    response.headers.set("X-Okta-Request-Id"_ba, requestId);
    responder.reply(std::move(response));
}

void AuthorizationServer::Private::keep(HttpResponse &response)
{
    if (state && !state->flush(lab))
        response = managementError(500, u"E0000009", u"Internal Server Error");
}

void AuthorizationServer::Private::installServer(const QString &id)
{
    const QByteArray root = id.isEmpty() ? QByteArray() : QByteArray("/oauth2/" + id.toLatin1());
    const QByteArray base = id.isEmpty() ? "/oauth2/v1"_ba : QByteArray(root + "/v1");
    const auto metadata = [&](const QByteArray &path, MetadataForm form) {
        route("GET", path, id, [this, form](const Call &call) { return metadataAnswer(lab, call, form); });
        listener->allowAnyOrigin(path);
    };
    metadata(root + "/.well-known/openid-configuration", MetadataForm::OpenIdAppended);
    metadata(root + "/.well-known/oauth-authorization-server", MetadataForm::OAuthAppended);
    if (!id.isEmpty()) // the inserted openid-configuration does not exist
        metadata("/.well-known/oauth-authorization-server" + root, MetadataForm::OAuthInserted);

    route("GET", base + "/keys", id, [this](const Call &call) { return keysAnswer(lab, call); });
    listener->allowAnyOrigin(base + "/keys");
    for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
        limited(method, base + "/authorize", id, u"authorize"_s,
                [this](const Call &call) { return authorize.authorize(call); });
        limited(method, base + "/userinfo", id, u"userinfo"_s,
                [this](const Call &call) { return userinfoAnswer(lab, call); });
        route(method, base + "/logout", id, [this](const Call &call) { return authorize.logout(call); });
    }
    const auto post = [&](const QByteArray &path, const QString &bucket, const Answer &answer) {
        limited("POST", base + path, id, bucket, answer);
    };
    post("/token", u"token"_s, [this](const Call &call) { return token.token(call); });
    post("/introspect", u"introspect"_s, [this](const Call &call) { return introspectAnswer(lab, call); });
    post("/revoke", u"revoke"_s, [this](const Call &call) { return revokeAnswer(lab, call); });
    post("/device/authorize", u"device"_s, [this](const Call &call) { return deviceAnswer(lab, call); });
    post("/par", u"par"_s, [this](const Call &call) { return authorize.push(call); });
    // What Okta has and this lab has not, in Okta's words for a feature that is switched off.
    for (const QByteArray &name :
         {"/bc/authorize"_ba, "/interact"_ba, "/challenge"_ba, "/primary-authenticate"_ba, "/oob-authenticate"_ba})
        route("POST", base + name, id, [](const Call &) {
            return oauthError(400, u"access_denied", u"The requested feature is not enabled in this environment.");
        });
}

void AuthorizationServer::Private::limited(const QByteArray &method, const QByteArray &path, const QString &serverId,
                                           const QString &bucket, const Answer &answer)
{
    listener->route(
        method, path, [this, serverId, bucket, answer](const HttpRequest &request, const Responder &responder) {
            const QByteArray requestId = newRequestId();
            const auto send = [this, serverId, bucket, requestId, responder](const HttpRequest &to,
                                                                             const Answer &with) {
                const Answer counted = [this, bucket, &with](const Call &call) {
                    HttpResponse response = with(call);
                    rateLimit.addHeaders(call, bucket, response);
                    return response;
                };
                reply(to, serverId, requestId, counted, responder);
            };
            const AuthorizationServerConfig *server = lab.server(serverId);
            const auto refusal = server ? rateLimit.take({request, *server, requestId}, bucket) : std::nullopt;
            const QString clientId = clientIdOf(request);
            if (refusal)
                send(request, [&refusal](const Call &) { return *refusal; });
            else if (server && documents.needs(clientId))
                documents.fetch(clientId, [request, answer, send](const Result<void> &known) {
                    send(request, known ? answer : refusedClient(known.error()));
                });
            else
                send(request, answer);
        });
}

void AuthorizationServer::Private::installPages()
{
    const auto page = [this](const QByteArray &method, const QByteArray &path, auto answer) {
        listener->route(method, path, [this, answer](HttpRequest request, Responder responder) {
            const QByteArray requestId = newRequestId();
            HttpResponse response = answer(request, requestId);
            keep(response);
            response.headers.set("X-Okta-Request-Id"_ba, requestId);
            responder.reply(std::move(response));
        });
    };
    page("POST", "/oauth2/signin", [this](const HttpRequest &request, const QByteArray &requestId) {
        return authorize.signIn(request, requestId);
    });
    page("GET", "/oauth2/continue", [this](const HttpRequest &request, const QByteArray &requestId) {
        return authorize.proceed(request, requestId);
    });
    page("POST", "/oauth2/consent", [this](const HttpRequest &request, const QByteArray &requestId) {
        return authorize.consent(request, requestId);
    });
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "PUT"_ba, "DELETE"_ba})
        page(method, "/oauth2/v1/clients", [this](const HttpRequest &request, const QByteArray &requestId) {
            return registrationAnswer(lab, request, requestId);
        });
    // Below /oauth2, where the cookies go.
    for (const QByteArray &method : {"GET"_ba, "POST"_ba})
        page(method, "/oauth2/activate", [this](const HttpRequest &request, const QByteArray &requestId) {
            return authorize.activate(request, requestId);
        });
}

void AuthorizationServer::Private::answerUnknown(const HttpRequest &request, const Responder &responder) const
{
    const QList<QByteArray> parts = request.path.split('/');
    const bool underServer = parts.size() > 2 && parts[1] == "oauth2";
    const bool known = underServer && lab.configuredOrg().server(QString::fromLatin1(parts[2]));
    responder.reply(underServer && !known && parts[2] != "v1"
                        ? unknownServer(QString::fromLatin1(parts[2]))
                        : managementError(404, u"E0000007",
                                          u"Not found: Resource not found: %1 (Resource)"_s.arg(
                                              QString::fromLatin1(parts.last().left(64)))));
}

void AuthorizationServer::Private::install()
{
    installServer({});
    for (const AuthorizationServerConfig &server : lab.configuredOrg().servers)
        installServer(server.id);
    installPages();
    listener->otherwise([this](HttpRequest request, Responder responder) { answerUnknown(request, responder); });
    listener->onResponse([this](const HttpRequest &request, HttpResponse &response) {
        // The preflight is answered for every origin, as at Okta; what is judged is the request itself.
        if (request.method == "POST" && request.path.endsWith("/v1/token") && token.refusesPage(request)) {
            response.headers.remove("access-control-allow-origin");
            response.headers.remove("access-control-expose-headers");
        }
        if (response.status == 405) { // the listener's own answer, in Okta's shape
            HttpResponse shaped = wrongMethod();
            const QByteArray allow = response.headers.value("Allow");
            if (!allow.isEmpty())
                shaped.headers.set("Allow"_ba, allow);
            response = std::move(shaped);
        }
        if (!response.headers.contains("X-Okta-Request-Id"))
            response.headers.set("X-Okta-Request-Id"_ba, newRequestId());
        response.headers.set("X-Content-Type-Options"_ba, "nosniff"_ba);
        if (!response.headers.contains("Referrer-Policy"))
            response.headers.set("Referrer-Policy"_ba, "strict-origin-when-cross-origin"_ba);
    });
    admin.install(*adminListener);
}

AuthorizationServer::AuthorizationServer(AuthorizationOptions options, Faults *faults, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), faults))
{
    if (faults)
        connect(faults, &Faults::changed, this, [this, faults] {
            d->lab.refresh();
            if (faults->isOn("POLICY_INACTIVE"))
                d->lab.log.add({.eventType = u"policy.lifecycle.deactivate"_s,
                                .success = true,
                                .reason = {},
                                .client = {},
                                .actor = u"admin"_s,
                                .server = {},
                                .requestId = {},
                                .debug = {}});
        });
}

AuthorizationServer::~AuthorizationServer() = default;

Result<void> AuthorizationServer::listen()
{
    if (const auto ok = d->check(); !ok)
        return ok;
    if (!d->options.stateFile.isEmpty()) {
        auto state = StateFile::open(d->options.stateFile);
        if (!state)
            return std::unexpected(state.error());
        d->lab.store.noteChanges();
        if (const auto loaded = (*state)->load(d->lab, d->options.keepsSecrets); !loaded)
            return loaded;
        // At once: the secrets that were made up, and proof that the file can be written.
        if (const auto written = (*state)->flush(d->lab); !written)
            return written;
        d->state = std::move(*state);
    }
    d->listener = std::make_unique<Listener>(d->options.listener);
    d->adminListener = std::make_unique<Listener>(d->options.admin);
    d->install();
    if (const auto listening = d->listener->listen(); !listening)
        return listening;
    d->lab.origin = d->listener->origin();
    return d->adminListener->listen();
}

void AuthorizationServer::close()
{
    if (d->state)
        static_cast<void>(d->state->flush(d->lab)); // e.g. keys that the admin rotated; every answer was kept before
    if (d->listener)
        d->listener->close();
    if (d->adminListener)
        d->adminListener->close();
}

QByteArray AuthorizationServer::origin() const
{
    return d->lab.origin;
}

QByteArray AuthorizationServer::issuer() const
{
    return d->lab.issuer(d->lab.configuredOrg().servers.first());
}

QByteArray AuthorizationServer::adminOrigin() const
{
    return d->adminListener ? d->adminListener->origin() : QByteArray();
}

QByteArray AuthorizationServer::adminToken() const
{
    return d->adminToken;
}

void AuthorizationServer::rotateKeys()
{
    d->admin.rotateKeys();
}

void AuthorizationServer::advanceClock(qint64 seconds)
{
    d->lab.clock.advance(seconds);
}

const Clock &AuthorizationServer::clock() const
{
    return d->lab.clock;
}

QJsonObject AuthorizationServer::readiness() const
{
    const Org &org = d->lab.configuredOrg();
    const AuthorizationServerConfig &server = org.servers.first();
    const QString base = QString::fromLatin1(d->lab.base(server));
    QJsonArray issuers;
    for (const AuthorizationServerConfig &each : org.servers)
        issuers.append(QString::fromLatin1(d->lab.issuer(each)));

    QJsonObject clients;
    for (const App &app : org.apps) {
        const QString role = roleOf(app);
        if (clients.contains(role))
            continue;
        QJsonObject client{{u"client_id"_s, app.clientId}, {u"name"_s, app.name}};
        if (!app.secrets.isEmpty())
            client.insert(u"client_secret"_s, QString::fromUtf8(app.secrets.first()));
        if (!app.privateKey.isEmpty())
            client.insert(u"private_key"_s, QString::fromLatin1(app.privateKey));
        if (app.type != AppType::Service)
            client.insert(u"redirect_uris"_s, QJsonArray::fromStringList(app.redirectUris));
        clients.insert(role, client);
    }
    QJsonArray users;
    for (const User &user : org.users) {
        bool assigned = false;
        for (const App &app : org.apps)
            assigned |= app.type != AppType::Service && isAssigned(app, user);
        users.append(QJsonObject{{u"login"_s, user.login}, {u"password"_s, user.password}, {u"assigned"_s, assigned}});
    }
    return {{u"issuer"_s, QString::fromLatin1(issuer())},
            {u"issuers"_s, issuers},
            {u"jwks_uri"_s, QString(base + u"/keys"_s)},
            {u"token_endpoint"_s, QString(base + u"/token"_s)},
            {u"audience"_s, server.audience},
            {u"admin"_s, QString::fromLatin1(adminOrigin())},
            {u"admin_token"_s, QString::fromLatin1(d->adminToken)},
            {u"clients"_s, clients},
            {u"users"_s, users}};
}

} // namespace authscope::server
