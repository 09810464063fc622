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

HttpResponse rateLimited()
{
    HttpResponse response = HttpResponse::json(
        429, "{\"error\":\"rate_limited\",\"error_description\":\"Too many requests\"}"_ba);
    response.headers.add("retry-after"_ba, "7"_ba);
    return response;
}

HttpResponse badGateway()
{
    HttpResponse response{502, {{"content-type"_ba, "text/html"_ba}, {"server"_ba, "nginx"_ba}}, {}};
    response.body =
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
        "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"_ba;
    return response;
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
    void admit(const HttpRequest &request, const CallerPtr &caller, const Responder &responder);
    void deny(Denial denial, const Responder &responder);
    void answer(const HttpRequest &request, const Caller &caller, const Responder &responder);
    HttpResponse response(Endpoint::Answer answer) const;
    HttpResponse metrics() const;
    void note(const HttpRequest &request, const HttpResponse &response);

    McpServer *q;
    McpOptions options;
    Deployment deployment;
    Listener listener;
    Endpoint endpoint;
    StreamWriter writer;
    SseTransport sse;
    std::unique_ptr<TokenVerifier> verifier;
    QString remark; // of the answer under way, for the log
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
        else if (request.path == Deployment::metadataPath() + deployment.endpointPath())
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
    verifier = std::make_unique<TokenVerifier>(trust, options.clock);
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
    if (deployment.isOn("RATE_LIMITED_MCP")) {
        responder.reply(rateLimited());
        return;
    }
    if (deployment.isOn("UPSTREAM_5XX")) {
        responder.reply(badGateway());
        return;
    }
    if (request.path != deployment.endpointPath() && !SseTransport::serves(request.path)) {
        responder.reply(deployment.elsewhere(request, q->origin()));
        return;
    }
    if (deployment.isOpen()) {
        static const auto anonymous = std::make_shared<const Caller>();
        answer(request, *anonymous, responder);
        return;
    }
    const Credentials credentials = credentialsOf(request);
    if (credentials.kind == Credentials::Kind::None) {
        deny({}, responder);
    } else if (credentials.kind == Credentials::Kind::Malformed) {
        deny({.status = 400, .error = "invalid_request"_ba, .description = credentials.problem}, responder);
    } else if (const CallerPtr caller = verifier->remembered(credentials.token)) {
        admit(request, caller, responder);
    } else {
        verifier->verify(credentials.token,
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
                                 options.log(refusal.logged);
                             deny({.error = "invalid_token"_ba, .description = refusal.told}, responder);
                         });
    }
}

void McpServer::Private::admit(const HttpRequest &request, const CallerPtr &caller, const Responder &responder)
{
    // As FastMCP's required_scopes do: a token without them is no good token at all.
    if (deployment.isOn("SCOPE_MISSING_401") && !caller->scopes.contains(Deployment::adminScope())) {
        deny({.error = "invalid_token"_ba,
              .description = u"Authentication failed. The provided bearer token is invalid, expired, or no longer "
                             "recognized by the server"_s,
              .scope = Deployment::adminScope()},
             responder);
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
    denial.withChallenge = !deployment.isOn("WWW_MISSING");
    remark = denial.description.isEmpty() ? u"no token"_s : denial.description;
    responder.reply(denied(denial));
}

void McpServer::Private::answer(const HttpRequest &request, const Caller &caller, const Responder &responder)
{
    if (SseTransport::serves(request.path)) {
        sse.answer(request, caller, responder);
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
    if (!answer.session.isEmpty())
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

void McpServer::Private::note(const HttpRequest &request, const HttpResponse &response)
{
    ++statuses[response.status];
    const QString said = std::exchange(remark, {});
    if (!options.log)
        return;
    // Never the query: it may hold what belongs to nobody else.
    QString line =
        u"%1 %2 %3"_s.arg(QString::fromLatin1(request.method), elided(visible(request.path), 120)).arg(response.status);
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
    return origin() + "/mcp"_ba;
}

QStringList McpServer::toolNames() const
{
    QStringList names;
    for (const Tool &tool : d->endpoint.hub().catalogue.tools())
        names.append(tool.name);
    return names;
}

} // namespace authscope::server
