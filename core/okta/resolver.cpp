// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/okta/resolver.h"

#include "core/base/text.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/oauth/discovery.h"
#include "core/okta/probe.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::okta {

namespace {

struct FormAddress {
    QByteArray url;
    QString title;
};

// RFC 8414 §3.1 inserts its words before the path; OpenID Connect Discovery §4 appends them; both do both in practice.
QList<FormAddress> formsOf(const QByteArray &issuer)
{
    const QByteArray origin = http::originOf(issuer);
    const QByteArray path = http::pathOf(issuer);
    QList<FormAddress> forms{
        {issuer + "/.well-known/openid-configuration", u"OpenID Connect Discovery, appended"_s},
        {issuer + "/.well-known/oauth-authorization-server", u"RFC 8414, appended (the form of Okta's guide)"_s}};
    if (!path.isEmpty()) {
        forms += {origin + "/.well-known/oauth-authorization-server" + path,
                  u"RFC 8414, inserted (MCP clients try it first)"_s};
        forms += {origin + "/.well-known/openid-configuration" + path, u"OpenID Connect Discovery, inserted"_s};
    }
    return forms;
}

QString ownerOf(const QString &issuer, const Address &address)
{
    const Result<Address> read = readAddress(issuer.toUtf8());
    if (!read)
        return u"an issuer that is no URL"_s;
    const QString host = read->org == address.org ? QString() : u", on the host "_s + visible(read->org);
    if (read->kind == ServerKind::Custom)
        return u"the custom authorization server "_s + visible(read->serverId) + host;
    return serverKindTitle(read->kind) + host;
}

QString whyNone(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None)
        return u"no answer: "_s + elided(visible(exchange.errorText), 120);
    if (exchange.status == 404)
        return u"no document (404)"_s;
    if (exchange.status != 200)
        return u"no document (%1)"_s.arg(exchange.status);
    return u"an answer that is no metadata"_s;
}

QCoro::Task<Form> fetchForm(http::Client *client, FormAddress form, QByteArray issuer, Address address,
                            std::stop_token stop, QJsonObject *metadata)
{
    http::Request request;
    request.leg = http::Leg::ServerMetadata;
    request.note = u"probe: "_s + form.title;
    request.url = form.url;
    request.headers.add("Accept", "application/json");
    request.stop = stop;
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    Form found{form.url, form.title, exchange->id, exchange->status, {}, {}, false};
    const auto document = exchange->ok() ? json::parseObject(exchange->responseBody)
                                         : Result<QJsonObject>(QJsonObject());
    found.issuer = document ? document->value("issuer"_L1).toString() : QString();
    if (found.issuer.isEmpty()) {
        found.belongsTo = whyNone(*exchange);
        co_return found;
    }
    found.matches = found.issuer.toUtf8() == issuer;
    found.belongsTo = ownerOf(found.issuer, address);
    if (metadata->isEmpty())
        *metadata = *document;
    co_return found;
}

QCoro::Task<ServerView> viewOf(http::Client *client, QByteArray issuer, ServerKind kind, Address address,
                               std::stop_token stop)
{
    ServerView view;
    view.issuer = issuer;
    view.kind = kind;
    const QList<FormAddress> forms = formsOf(issuer);
    for (const FormAddress &form : forms)
        view.forms += co_await fetchForm(client, form, issuer, address, stop, &view.metadata);
    co_return view;
}

void warn(Resolution &resolution)
{
    const Address &address = resolution.address;
    const ServerView &asked = resolution.servers.first();
    if (address.kind == ServerKind::Org && asked.exists())
        resolution.warnings +=
            u"This is the org authorization server. Its access tokens are for Okta's own interfaces, and nobody but "
            u"Okta "
            "can check them: an MCP server needs a custom one, %1/oauth2/default or %1/oauth2/aus…"_s.arg(
                visible(address.org));
    if (!asked.exists())
        resolution.warnings +=
            u"There is no metadata of %1. Check the id in the address: Okta's Admin Console shows it under "
            "Security > API > Authorization Servers, Issuer URI."_s.arg(visible(asked.issuer));
    for (const ServerView &view : std::as_const(resolution.servers))
        for (const Form &form : view.forms)
            if (!form.issuer.isEmpty() && !form.matches)
                resolution.warnings +=
                    u"%1 gives the document of %2 (%3), not of %4. A client that looks there meets another issuer."_s
                        .arg(visible(form.url), visible(form.issuer), form.belongsTo, visible(view.issuer));
}

// The first that is no org server: what was asked for, else "default".
QString recommendation(const Resolution &resolution)
{
    for (const ServerView &view : resolution.servers)
        if (view.exists() && view.kind != ServerKind::Org)
            return view.metadata.value("issuer"_L1).toString();
    return {};
}

QCoro::Task<void> askResource(http::Client *client, Resolution *resolution, ResolveOptions options)
{
    const ServerView &view = resolution->servers.first();
    const QString endpoint = view.metadata.value("authorization_endpoint"_L1).toString();
    const QString clientId = options.clientId.isEmpty() ? resolution->address.clientId : options.clientId;
    const QString redirectUri = options.redirectUri.isEmpty() ? resolution->address.redirectUri : options.redirectUri;
    QString resource = options.resource.isEmpty() ? resolution->address.resource : options.resource;
    if (clientId.isEmpty() || redirectUri.isEmpty() || endpoint.isEmpty()) {
        resolution->resourceText = u"Not asked: it takes a client id and one of its redirect URIs (--client-id, "
                                   "--redirect-uri, or a pasted authorize URL)."_s;
        co_return;
    }
    const auto reach = oauth::checkReach(view.issuer, endpoint.toUtf8(), u"authorization_endpoint"_s,
                                         options.allowPrivate);
    if (!reach) {
        resolution->resourceText = u"Not asked: "_s + reach.error().what;
        co_return;
    }
    if (resource.isEmpty())
        resource = u"https://resource.invalid/mcp"_s;
    const AuthorizeProbe plain{endpoint.toUtf8(), clientId, redirectUri, u"openid"_s, {}};
    AuthorizeProbe asking = plain;
    asking.resource = resource;
    const ProbeAnswer without = co_await askAuthorize(client, plain, options.stop);
    const ProbeAnswer with = co_await askAuthorize(client, asking, options.stop);
    resolution->resourceExchange = with.exchange;
    const bool objected = with.error == "invalid_target"_L1 || with.text.contains("resource"_L1, Qt::CaseInsensitive);
    if (objected && !without.text.contains("resource"_L1, Qt::CaseInsensitive)) {
        resolution->resource = ResourceUse::Refused;
        resolution->resourceText = u"This org looks at `resource` and refused %1: %2"_s.arg(visible(resource),
                                                                                            with.told());
    } else if (with.error == without.error && with.isFine()) {
        resolution->resource = ResourceUse::Accepted;
        resolution->resourceText =
            u"This org takes a request with resource=%1 as it takes one without. Whether it is honoured "
            "or ignored shows only in the aud of a token: ordinary orgs ignore it and put the Audience "
            "of the server's Settings there."_s.arg(visible(resource));
    } else {
        resolution->resource = ResourceUse::Unclear;
        resolution->resourceText = u"Unclear: the answer was about something else: "_s + with.told();
    }
}

QString resourceName(ResourceUse use)
{
    switch (use) {
    case ResourceUse::Unknown: return u"unknown"_s;
    case ResourceUse::Refused: return u"refused"_s;
    case ResourceUse::Accepted: return u"accepted"_s;
    case ResourceUse::Unclear: return u"unclear"_s;
    }
    std::unreachable();
}

} // namespace

QCoro::Task<Result<Resolution>> resolve(http::Client *client, QByteArray typed, ResolveOptions options)
{
    const Result<Address> address = readAddress(typed);
    if (!address)
        co_return std::unexpected(address.error());
    Resolution resolution;
    resolution.address = *address;
    QList<std::pair<QByteArray, ServerKind>> wanted{{address->issuer, address->kind}};
    if (address->kind != ServerKind::Org)
        wanted += {address->org, ServerKind::Org};
    if (address->kind != ServerKind::Default && address->kind != ServerKind::Foreign)
        wanted += {address->org + "/oauth2/default", ServerKind::Default};
    for (const auto &[issuer, kind] : wanted)
        resolution.servers += co_await viewOf(client, issuer, kind, *address, options.stop);
    warn(resolution);
    resolution.recommended = recommendation(resolution);
    co_await askResource(client, &resolution, options);
    co_return resolution;
}

QString toText(const Resolution &resolution)
{
    const Address &address = resolution.address;
    QString text = u"%1\n  points to %2: %3\n"_s.arg(visible(address.typed), serverKindTitle(address.kind),
                                                     visible(address.issuer));
    for (const QString &remark : address.remarks)
        text += u"  "_s + remark + u'\n';
    for (const ServerView &view : resolution.servers) {
        text += u"\n%1 (%2)%3\n"_s.arg(visible(view.issuer), serverKindTitle(view.kind),
                                       view.exists() ? QString() : u": not there"_s);
        for (const Form &form : view.forms)
            text += u"  %1 %2\n      %3: %4%5 [exchange %6]\n"_s.arg(
                form.status != 0 ? QString::number(form.status) : u"---"_s, visible(form.url), form.title,
                form.issuer.isEmpty() ? form.belongsTo : u"issuer "_s + visible(form.issuer),
                form.issuer.isEmpty() ? QString()
                    : form.matches    ? u", as it should be"_s
                                      : QString(u", which is "_s + form.belongsTo),
                QString::number(form.exchange));
        if (view.exists()) {
            QStringList scopes;
            for (const QJsonValue &scope : view.metadata.value("scopes_supported"_L1).toArray())
                scopes += scope.toString();
            if (!scopes.isEmpty())
                text += u"  scopes: %1\n"_s.arg(elided(visible(scopes.join(u' ')), 400));
        }
    }
    if (!resolution.warnings.isEmpty())
        text += u'\n';
    for (const QString &warning : resolution.warnings)
        text += u"! %1\n"_s.arg(warning);
    text += u"\nresource (RFC 8707): %1\n"_s.arg(resolution.resourceText);
    text += resolution.recommended.isEmpty() ? u"\nNo custom authorization server was found at this address.\n"_s
                                             : u"\nIssuer to enter: %1\n"_s.arg(visible(resolution.recommended));
    return text;
}

QJsonObject toJson(const Resolution &resolution)
{
    QJsonArray servers;
    for (const ServerView &view : resolution.servers) {
        QJsonArray forms;
        for (const Form &form : view.forms)
            forms += QJsonObject{{u"url"_s, visible(form.url)},    {u"title"_s, form.title},
                                 {u"status"_s, form.status},       {u"issuer"_s, form.issuer},
                                 {u"belongsTo"_s, form.belongsTo}, {u"matches"_s, form.matches},
                                 {u"exchange"_s, form.exchange}};
        servers += QJsonObject{{u"issuer"_s, visible(view.issuer)},
                               {u"kind"_s, serverKindTitle(view.kind)},
                               {u"exists"_s, view.exists()},
                               {u"forms"_s, forms}};
    }
    const Address &address = resolution.address;
    return {{u"typed"_s, visible(address.typed)},
            {u"org"_s, visible(address.org)},
            {u"issuer"_s, visible(address.issuer)},
            {u"kind"_s, serverKindTitle(address.kind)},
            {u"serverId"_s, address.serverId},
            {u"remarks"_s, QJsonArray::fromStringList(address.remarks)},
            {u"servers"_s, servers},
            {u"warnings"_s, QJsonArray::fromStringList(resolution.warnings)},
            {u"resource"_s,
             QJsonObject{{u"use"_s, resourceName(resolution.resource)},
                         {u"text"_s, resolution.resourceText},
                         {u"exchange"_s, resolution.resourceExchange}}},
            {u"recommended"_s, resolution.recommended}};
}

} // namespace authscope::okta
