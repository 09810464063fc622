// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/mcpserver.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "server/mcp/challenge.h"
#include "server/mcp/deployment.h"
#include "server/mcp/ssetransport.h"
#include "server/mcp/streamwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

ListenerOptions listenerOptions(const McpOptions &options)
{
    ListenerOptions result = options.listener;
    if (!options.publicUrl.isEmpty()) {
        const QByteArray origin = http::originOf(options.publicUrl);
        result.allowedHosts.append(origin.sliced(origin.indexOf("//") + 2));
        result.allowedOrigins.append(origin);
    }
    return result;
}

} // namespace

class McpServer::Private
{
public:
    Private(McpServer *owner, McpOptions given, Faults *switches)
        : q(owner), options(std::move(given)), deployment(options, switches), listener(listenerOptions(options)),
          endpoint(
              {.pageSize = options.pageSize,
               .everything = options.everything,
               .moreTools = options.moreTools,
               .later = [owner](std::chrono::milliseconds delay,
                                std::function<void()> step) { QTimer::singleShot(delay, owner, std::move(step)); }},
              options.clock),
          writer(options.keepAlive, options.clock), sse(&endpoint, &writer)
    {
    }

    void addRoutes();
    void trustAnew();
    void serve(HttpRequest request, const Responder &responder);
    QByteArray urlOf(const HttpRequest &request) const;
    void admit(const HttpRequest &request, const CallerPtr &caller, const Responder &responder);
    void deny(Denial denial, const Responder &responder);
    void answer(const HttpRequest &request, const Caller &caller, const Responder &responder);
    HttpResponse response(Endpoint::Answer answer) const;
    HttpResponse metrics() const;
    void note(const HttpRequest &request, HttpResponse &response);

    McpServer *q;
    McpOptions options;
    Deployment deployment;
    Listener listener;
    Endpoint endpoint;
    StreamWriter writer;
    SseTransport sse;
    std::unique_ptr<TokenVerifier> verifier;
    std::vector<Responder> silent; // that never answer
    QString remark;                // of the answer under way, for the log
    QMap<int, quint64> statuses;
    quint64 refusedTokens = 0;
    quint64 toolCalls = 0;
    quint64 keyFetches = 0; // of verifiers that are gone
};

void McpServer::Private::addRoutes()
{
    for (const QByteArray &method : {"POST"_ba, "GET"_ba, "DELETE"_ba})
        listener.route(method, "/mcp"_ba, [this](HttpRequest request, const Responder &responder) {
            serve(std::move(request), responder);
        });
    const auto serveSse = [this](HttpRequest request, const Responder &responder) {
        serve(std::move(request), responder);
    };
    if (options.withSse) {
        listener.route("GET"_ba, SseTransport::streamPath(), serveSse);
        listener.route("POST"_ba, SseTransport::messagePath(), serveSse);
    }
    const QByteArray metadata = Deployment::metadataPath();
    for (const QByteArray &path : {metadata, QByteArray(metadata + "/mcp"_ba)}) {
        listener.route("GET"_ba, path, [this](const HttpRequest &request, const Responder &responder) {
            responder.reply(deployment.resourceMetadata(request.path, q->origin()));
        });
        listener.allowAnyOrigin(path);
    }
    listener.route("GET"_ba, "/.well-known/oauth-authorization-server"_ba,
                   [this](const HttpRequest &, const Responder &responder) {
                       responder.reply(deployment.issuerMetadataRedirect());
                   });
    listener.allowAnyOrigin("/.well-known/oauth-authorization-server"_ba);
    listener.route("GET"_ba, "/healthz"_ba, [](const HttpRequest &, const Responder &responder) {
        responder.reply(HttpResponse::text(200, "ok\n"_ba));
    });
    listener.route("GET"_ba, "/readyz"_ba, [this](const HttpRequest &, const Responder &responder) {
        const bool ready = deployment.isOpen() || verifier->keys().hasKeys();
        responder.reply(ready ? HttpResponse::text(200, "ready\n"_ba)
                              : HttpResponse::text(503, "The keys of the authorization server are not here yet.\n"_ba));
    });
    listener.route("GET"_ba, "/metrics"_ba,
                   [this](const HttpRequest &, const Responder &responder) { responder.reply(metrics()); });
    // Where a fault moved the endpoint to; and the made-up other server's keys.
    listener.otherwise([this](HttpRequest request, const Responder &responder) {
        if (request.path == deployment.endpointPath())
            serve(std::move(request), responder);
        else if (request.path == Deployment::metadataPath() + deployment.endpointPath()
                 || request.path == "/mcp" + Deployment::metadataPath())
            responder.reply(deployment.resourceMetadata(request.path, q->origin()));
        else if (request.path == Deployment::foreignKeysPath())
            responder.reply(deployment.foreignKeys());
        else
            responder.reply(HttpResponse::text(404, "Not Found\n"_ba));
    });
    listener.onResponse([this](const HttpRequest &request, HttpResponse &response) { note(request, response); });
}

// Takes over what the deployment trusts now, with new keys if it is something else than before.
void McpServer::Private::trustAnew()
{
    const Trust trust = deployment.trust(listener.origin());
    if (verifier && verifier->trust() == trust) {
        verifier->forget();
        return;
    }
    if (verifier)
        keyFetches += quint64(verifier->keys().fetches());
    verifier = std::make_unique<TokenVerifier>(trust, &deployment.clock());
    if (options.log && !deployment.isOpen()) {
        if (trust.audience.isEmpty())
            options.log(u"Warning: OAUTH_AUDIENCE is not set, the audience of tokens is not checked"_s);
        if (trust.issuer.isEmpty())
            options.log(u"Warning: OAUTH_ISSUER is not set, the issuer of tokens is not checked"_s);
    }
    QObject::connect(&verifier->keys(), &KeySource::failed, q, [this](const Failure &failure) {
        if (options.log)
            options.log(visible(failure.what));
    });
    if (!options.open)
        verifier->keys().prefetch();
}

void McpServer::Private::serve(HttpRequest request, const Responder &responder)
{
    if (deployment.isOn("NET_TIMEOUT")) {
        silent.push_back(responder); // the connection stays open, and nothing comes
        return;
    }
    if (auto answered = deployment.inFront(request, q->origin())) {
        responder.reply(std::move(*answered));
        return;
    }
    deployment.tamper(request);
    if (request.path != deployment.endpointPath() && !SseTransport::serves(request.path)) {
        responder.reply(deployment.elsewhere(request, q->origin()));
        return;
    }
    if (deployment.isOpen()) {
        static const auto anonymous = std::make_shared<const Caller>();
        answer(request, *anonymous, responder);
        return;
    }
    const Credentials credentials = deployment.isOn("HEADER_STRIPPED_PROXY") ? Credentials() : credentialsOf(request);
    if (credentials.kind == Credentials::Kind::None) {
        deny({}, responder);
    } else if (credentials.kind == Credentials::Kind::Malformed) {
        deny({.status = 400, .error = "invalid_request"_ba, .description = credentials.problem}, responder);
    } else {
        const Presented presented{.token = credentials.token,
                                  .withProof = credentials.kind == Credentials::Kind::Dpop,
                                  .proofs = request.headers.values("DPoP"),
                                  .method = request.method,
                                  .url = urlOf(request)};
        verifier->verify(presented,
                         [this, alive = QPointer<McpServer>(q), request = std::move(request),
                          responder](const CallerPtr &verified, const Refusal &refusal) {
                             if (!alive)
                                 return;
                             if (verified) {
                                 admit(request, verified, responder);
                                 return;
                             }
                             ++refusedTokens;
                             if (options.log && !refusal.logged.isEmpty())
                                 options.log(visible(refusal.logged));
                             deny({.error = refusal.error,
                                   .description = refusal.told,
                                   .scope = refusal.scope,
                                   .dpop = refusal.dpop,
                                   .nonce = refusal.nonce},
                                  responder);
                         });
    }
}

// As the client knows it, for the htu of proofs; the Host field has passed the guard.
QByteArray McpServer::Private::urlOf(const HttpRequest &request) const
{
    const QByteArray origin = q->origin();
    const QByteArray scheme = origin.first(origin.indexOf("//") + 2);
    return (options.publicUrl.isEmpty() ? scheme + request.host : origin) + request.path;
}

void McpServer::Private::admit(const HttpRequest &request, const CallerPtr &caller, const Responder &responder)
{
    if (auto refused = deployment.forbidden(*caller)) {
        deny(std::move(*refused), responder);
        return;
    }
    for (const QString &scope : options.requiredScopes) {
        if (!caller->scopes.contains(scope)) {
            deny({.status = 403,
                  .error = "insufficient_scope"_ba,
                  .description = u"The access token lacks scope %1, which this server requires"_s.arg(scope),
                  .scope = options.requiredScopes.join(u' ')},
                 responder);
            return;
        }
    }
    answer(request, *caller, responder);
}

void McpServer::Private::deny(Denial denial, const Responder &responder)
{
    if (denial.scope.isEmpty() && denial.status == 401)
        denial.scope = deployment.scopes().join(u' ');
    denial.metadata = deployment.advertisedMetadata(q->origin());
    deployment.spoil(denial);
    remark = denial.description.isEmpty() ? u"no Authorization header"_s : denial.description;
    responder.reply(denied(denial));
}

void McpServer::Private::answer(const HttpRequest &request, const Caller &caller, const Responder &responder)
{
    if (SseTransport::serves(request.path)) {
        sse.answer(request, caller, responder);
        return;
    }
    if (deployment.isOn("SESSION_NOT_FOUND"))
        endpoint.forgetSessions(); // as after a restart, or at another replica
    if (auto spoilt = deployment.toolAnswer(request)) {
        responder.reply(response(std::move(*spoilt)));
        return;
    }
    Endpoint::Answer result;
    if (request.method == "POST")
        result = endpoint.post(request, caller);
    else if (request.method == "DELETE")
        result = endpoint.remove(request, caller);
    else if (request.method == "GET")
        result = endpoint.get(request, caller);
    else
        result.status = 405; // HEAD: a stream has no length to tell
    if (!result.missingScope.isEmpty()) {
        deny({.status = 403,
              .error = "insufficient_scope"_ba,
              .description = u"This tool needs scope %1, which the access token lacks"_s.arg(result.missingScope),
              .scope = result.missingScope},
             responder);
        return;
    }
    remark = result.method;
    if (result.method == "tools/call"_L1)
        ++toolCalls;
    if (result.stream) {
        writer.write(result.stream, responder, {.after = result.after, .expiresMs = qint64(caller.expires * 1000)});
        return;
    }
    responder.reply(response(std::move(result)));
}

HttpResponse McpServer::Private::response(Endpoint::Answer answer) const
{
    if (answer.status == 405) {
        // MCP transports, GET: "or else return HTTP 405", where this server has nothing to send unasked.
        HttpResponse refused = HttpResponse::text(405, "Method Not Allowed\n"_ba);
        refused.headers.add("allow"_ba,
                            options.everything ? "POST, GET, DELETE, OPTIONS"_ba : "POST, DELETE, OPTIONS"_ba);
        return refused;
    }
    HttpResponse result = answer.body.isEmpty() ? HttpResponse::empty(answer.status)
                                                : HttpResponse::json(answer.status, std::move(answer.body));
    if (!answer.session.isEmpty() && !deployment.isOn("SESSION_MISSING"))
        result.headers.add("mcp-session-id"_ba, answer.session);
    return result;
}

HttpResponse McpServer::Private::metrics() const
{
    QByteArray text = "# TYPE authscope_mcp_responses_total counter\n"_ba;
    for (const auto &[status, count] : statuses.asKeyValueRange())
        text += "authscope_mcp_responses_total{status=\""_ba + QByteArray::number(status) + "\"} "_ba
            + QByteArray::number(count) + '\n';
    const auto add = [&text](const char *name, const char *type, quint64 value) {
        text += "# TYPE authscope_mcp_"_ba + name + ' ' + type + "\nauthscope_mcp_"_ba + name + ' '
            + QByteArray::number(value) + '\n';
    };
    add("tool_calls_total", "counter", toolCalls);
    add("tokens_refused_total", "counter", refusedTokens);
    add("key_fetches_total", "counter", keyFetches + quint64(verifier ? verifier->keys().fetches() : 0));
    add("sessions", "gauge", quint64(endpoint.hub().sessions.count()));
    add("calls", "gauge", quint64(endpoint.hub().running.use_count() - 1));
    add("subscriptions", "gauge", quint64(endpoint.hub().subscriptions.count()));
    add("streams", "gauge", quint64(writer.count()));
    add("connections", "gauge", quint64(listener.connectionCount()));
    return {200, {{"content-type"_ba, "text/plain; version=0.0.4; charset=utf-8"_ba}}, text};
}

void McpServer::Private::note(const HttpRequest &request, HttpResponse &response)
{
    deployment.shutOut(request, response);
    if (const QByteArray date = deployment.date(); !date.isEmpty())
        response.headers.set("date"_ba, date);
    ++statuses[response.status];
    const QString said = std::exchange(remark, {});
    if (!options.log)
        return;
    // Never the query: it may hold what belongs to nobody else.
    QString line = u"%1 %2 %3"_s.arg(QString::fromLatin1(request.method), elided(visible(request.path), 120),
                                     QString::number(response.status));
    if (!said.isEmpty())
        line += u" "_s + elided(visible(said), 200);
    options.log(line);
}

McpServer::McpServer(McpOptions options, Faults *faults, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options), faults))
{
    d->addRoutes();
    if (faults)
        connect(faults, &Faults::changed, this, [this] {
            d->silent.clear();
            if (d->listener.port() != 0)
                d->trustAnew();
        });
}

McpServer::~McpServer()
{
    close();
}

Result<void> McpServer::listen()
{
    if (auto good = d->deployment.check(); !good)
        return good;
    if (auto listening = d->listener.listen(); !listening)
        return listening;
    d->trustAnew();
    return {};
}

void McpServer::close()
{
    d->sse.close();
    d->endpoint.shutDown();
    d->listener.close();
    d->writer.clear();
}

QByteArray McpServer::origin() const
{
    return d->options.publicUrl.isEmpty() ? d->listener.origin() : http::originOf(d->options.publicUrl);
}

QByteArray McpServer::url() const
{
    return d->deployment.withScheme(origin()) + "/mcp"_ba;
}

QStringList McpServer::toolNames() const
{
    QStringList names;
    for (const Tool &tool : d->endpoint.hub().catalogue.tools())
        names.append(tool.name);
    return names;
}

} // namespace authscope::server
