// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/listener.h"

#include "server/http/gate.h"
#include "server/http/hostcheck.h"

#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerRequest>

#include <vector>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// One path: its handlers by method, few enough for a row.
struct Route {
    std::vector<std::pair<QByteArray, Handler>> methods;
    bool anyOrigin = false;

    const Handler *find(QByteArrayView method) const
    {
        for (const auto &[name, handler] : methods)
            if (name == method)
                return &handler;
        return nullptr;
    }

    QByteArray allow() const
    {
        QByteArray list;
        for (const auto &[name, handler] : methods) {
            list += name + ", "_ba;
            if (name == "GET" && !find("HEAD"))
                list += "HEAD, "_ba;
        }
        return list + "OPTIONS"_ba;
    }
};

// Header names that a preflight may ask for; they are given back as asked if they are names at all.
QByteArray allowedHeaders(const QByteArray &asked)
{
    QByteArray list;
    for (const QByteArray &part : asked.left(4096).split(',')) {
        const QByteArray name = part.trimmed();
        if (isToken(name))
            list += (list.isEmpty() ? ""_ba : ", "_ba) + name;
    }
    return list;
}

} // namespace

class Listener::Private : public QAbstractHttpServer, public ResponseFilter
{
public:
    explicit Private(ListenerOptions given) : options(std::move(given)) {}

    const Route *route(const QByteArray &path) const
    {
        const auto found = routes.constFind(path);
        return found == routes.cend() ? nullptr : &*found;
    }
    bool mayCall(const HttpRequest &request, const QByteArray &origin) const;
    std::optional<HttpResponse> refusal(const HttpRequest &request);
    const Handler *handlerFor(const HttpRequest &request) const;
    HttpResponse answerOptions(const HttpRequest &request, const Route &route) const;
    HttpResponse answerWithout(const HttpRequest &request) const;
    void filter(const HttpRequest &request, HttpResponse &response) override;

    ListenerOptions options;
    QHash<QByteArray, Route> routes;
    Handler fallback;
    std::function<void(const HttpRequest &, HttpResponse &)> responseFilter;
    Gate *gate = nullptr;
    quint16 port = 0;
    QByteArray lastHost; // accepted last: clients of a keep-alive connection repeat it

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
};

bool Listener::Private::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    // Qt was given a line with the number of the connection (Connection::offer).
    Connection *connection = !gate ? nullptr : gate->connection(QStringView(request.url().path()).sliced(1).toUInt());
    if (!connection)
        return true;
    HttpRequest received = connection->takeRequest().request;
    if (auto refused = refusal(received)) {
        connection->closeAfterAnswer();
        connection->handle(
            std::move(received), [&refused](HttpRequest, Responder answer) { answer.reply(*refused); }, responder);
        return true;
    }
    if (const Handler *handler = handlerFor(received)) {
        connection->handle(std::move(received), *handler, responder);
        return true;
    }
    connection->handle(
        std::move(received), [this](HttpRequest asked, Responder answer) { answer.reply(answerWithout(asked)); },
        responder);
    return true;
}

// Host and Origin before everything else.
std::optional<HttpResponse> Listener::Private::refusal(const HttpRequest &request)
{
    if (request.host != lastHost) {
        const auto host = parseHost(request.host);
        if (!host)
            return HttpResponse::text(400, "The Host is not a host and a port.\n"_ba);
        if (!isOwnHost(*host, port, gate->isTls(), options.allowedHosts))
            return HttpResponse::text(421, "This server does not answer for that Host.\n"_ba);
        lastHost = request.host;
    }
    const QByteArray origin = request.headers.value("origin");
    if (!origin.isNull() && (!mayCall(request, origin) || request.headers.values("origin").size() > 1))
        return HttpResponse::text(403, "Pages of that Origin may not call this server.\n"_ba);
    return std::nullopt;
}

bool Listener::Private::mayCall(const HttpRequest &request, const QByteArray &origin) const
{
    const Route *found = route(request.path);
    return (found && found->anyOrigin) || isOwnOrigin(origin, options.allowedOrigins);
}

const Handler *Listener::Private::handlerFor(const HttpRequest &request) const
{
    const Route *found = route(request.path);
    if (!found || found->methods.empty())
        return fallback ? &fallback : nullptr;
    const Handler *handler = found->find(request.method);
    return !handler && request.method == "HEAD" ? found->find("GET") : handler;
}

// For a method that the path does not have, and a path that nobody has.
HttpResponse Listener::Private::answerWithout(const HttpRequest &request) const
{
    const Route *found = route(request.path);
    if (request.method == "OPTIONS") {
        static const Route everything{{{"GET"_ba, {}}, {"POST"_ba, {}}, {"DELETE"_ba, {}}}, false};
        if (request.path == "*")
            return answerOptions(request, everything);
        if (found)
            return answerOptions(request, *found);
    }
    if (!found || found->methods.empty())
        return HttpResponse::text(404, "Nothing is here.\n"_ba);
    HttpResponse response = HttpResponse::text(405, "This path does not have that method.\n"_ba);
    response.headers.add("allow"_ba, found->allow());
    return response;
}

HttpResponse Listener::Private::answerOptions(const HttpRequest &request, const Route &route) const
{
    HttpResponse response = HttpResponse::empty(204);
    response.headers.add("allow"_ba, route.allow());
    if (request.headers.contains("origin") && request.headers.contains("access-control-request-method")) {
        response.headers.add("access-control-allow-methods"_ba, route.allow());
        const QByteArray names = allowedHeaders(request.headers.value("access-control-request-headers"));
        if (!names.isEmpty())
            response.headers.add("access-control-allow-headers"_ba, names);
        response.headers.add("access-control-max-age"_ba, "600"_ba);
    }
    return response;
}

void Listener::Private::filter(const HttpRequest &request, HttpResponse &response)
{
    const Route *found = route(request.path);
    const QByteArray origin = request.headers.value("origin");
    if (found && found->anyOrigin) {
        response.headers.set("access-control-allow-origin"_ba, "*"_ba);
    } else if (!origin.isNull() && isOwnOrigin(origin, options.allowedOrigins)) {
        response.headers.set("access-control-allow-origin"_ba, origin);
        response.headers.add("vary"_ba, "Origin"_ba);
    }
    if (!origin.isNull() && response.headers.contains("access-control-allow-origin"))
        response.headers.add("access-control-expose-headers"_ba,
                             "WWW-Authenticate, Mcp-Session-Id, MCP-Protocol-Version, Retry-After, DPoP-Nonce"_ba);
    if (responseFilter)
        responseFilter(request, response);
}

Listener::Listener(ListenerOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

Listener::~Listener()
{
    close();
}

void Listener::route(const QByteArray &method, const QByteArray &path, Handler handler)
{
    auto &methods = d->routes[path].methods;
    std::erase_if(methods, [&method](const auto &entry) { return entry.first == method; });
    methods.emplace_back(method, std::move(handler));
}

void Listener::otherwise(Handler handler)
{
    d->fallback = std::move(handler);
}

void Listener::onResponse(std::function<void(const HttpRequest &, HttpResponse &)> filter)
{
    d->responseFilter = std::move(filter);
}

void Listener::allowAnyOrigin(const QByteArray &path)
{
    d->routes[path].anyOrigin = true;
}

Result<void> Listener::listen()
{
    close();
    auto gate = std::make_unique<Gate>(d->options, d.get());
    if (auto loaded = gate->loadCertificate(); !loaded)
        return loaded;
    const QString where = u"%1 port %2"_s.arg(d->options.address.toString(), QString::number(d->options.port));
    if (!gate->listen(d->options.address, d->options.port)) {
        const QString seen = gate->errorString();
        if (gate->serverError() == QAbstractSocket::AddressInUseError)
            return fail(u"listen.port-taken"_s,
                        u"Cannot listen on %1: another program does. Choose another port, or "
                        "0 for a free one."_s.arg(where),
                        seen);
        return fail(u"listen.address"_s, u"Cannot listen on %1: %2."_s.arg(where, seen), seen);
    }
    d->port = gate->serverPort();
    d->gate = gate.get();
    d->lastHost.clear();
    if (!d->bind(gate.release()))
        return fail(u"listen.address"_s, u"Cannot listen on %1."_s.arg(where));
    return {};
}

quint16 Listener::port() const
{
    return d->gate ? d->port : 0;
}

QByteArray Listener::origin() const
{
    const bool tls = !d->options.certificateFile.isEmpty();
    const QHostAddress &address = d->options.address;
    QByteArray host = address.toString().toLatin1();
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4)
        host = "127.0.0.1"_ba;
    else if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = "["_ba + (address == QHostAddress::AnyIPv6 ? "::1"_ba : host) + "]"_ba;
    return (tls ? "https://"_ba : "http://"_ba) + host + ':' + QByteArray::number(port());
}

int Listener::connectionCount() const
{
    return d->gate ? int(d->gate->connections().size()) : 0;
}

void Listener::close()
{
    if (!d->gate)
        return;
    d->gate->close();
    const QList<Connection *> connections = d->gate->connections().values();
    for (Connection *connection : connections)
        connection->shutDown();
    d->gate->deleteLater();
    d->gate = nullptr;
}

} // namespace authscope::server
