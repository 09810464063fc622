// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules ask of the facts once they were read.

#include "core/diagnosis/facts.h"

#include "core/http/origin.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

bool McpFact::isStream() const
{
    return exchange->status == 200
        && http::mediaType(exchange->responseHeaders.value("content-type")) == "text/event-stream";
}

QString McpFact::method() const
{
    return request.value(u"method"_s).toString();
}

bool McpFact::uses(QByteArrayView scheme) const
{
    const QByteArray first = authorization.value(0).trimmed();
    const qsizetype space = first.indexOf(' ');
    return (space < 0 ? first : first.first(space)).compare(scheme, Qt::CaseInsensitive) == 0;
}

QByteArray McpFact::token() const
{
    if (uses("Basic") || uses("Digest") || uses("Negotiate"))
        return {};
    const QByteArray first = authorization.value(0);
    return uses("DPoP") ? first.trimmed().mid(5) : first;
}

const McpFact *Facts::firstUnauthenticated() const
{
    for (const McpFact &fact : mcp) {
        const int status = fact.exchange->status;
        if (!fact.hasToken() && status != 0 && (status < 300 || status >= 400))
            return &fact;
    }
    return nullptr;
}

const McpFact *Facts::challenged() const
{
    for (const McpFact &fact : mcp)
        if (!fact.hasToken() && fact.exchange->status == 401)
            return &fact;
    for (const McpFact &fact : mcp)
        if (fact.exchange->status == 401)
            return &fact;
    return nullptr;
}

bool Facts::requiresToken() const
{
    return challenged() != nullptr;
}

bool Facts::laterSuccess(qint64 exchange) const
{
    return std::ranges::any_of(
        mcp, [exchange](const McpFact &fact) { return fact.exchange->id > exchange && fact.succeeded(); });
}

bool Facts::gotPast(const McpFact &refused) const
{
    return std::ranges::any_of(mcp, [&refused](const McpFact &other) {
        return other.exchange->id > refused.exchange->id && other.succeeded()
            && (other.exchange->requestBody == refused.exchange->requestBody
                || (other.hasToken() && other.authorization != refused.authorization));
    });
}

const DocumentFact *Facts::resourceDocument() const
{
    for (const DocumentFact &document : resourceDocuments)
        if (document.found() && document.json.contains(u"resource"_s))
            return &document;
    return nullptr;
}

const DocumentFact *Facts::serverDocument() const
{
    const DocumentFact *last = nullptr;
    for (const DocumentFact &document : serverDocuments) {
        if (!document.found() || !document.json.value(u"issuer"_s).isString())
            continue;
        if (!input.issuer.isEmpty() && document.json.value(u"issuer"_s).toString() == input.issuer)
            return &document;
        last = &document;
    }
    return last;
}

QStringList Facts::authorizationServers() const
{
    QStringList list;
    if (const DocumentFact *document = resourceDocument())
        for (const QJsonValue &entry : document->json.value(u"authorization_servers"_s).toArray())
            if (entry.isString())
                list += entry.toString();
    return list;
}

QString Facts::identifierFor(const DocumentFact &document) const
{
    const QByteArray origin = http::originOf(document.asked);
    QByteArray path = http::pathOf(document.asked);
    for (const QByteArrayView name : {QByteArrayView("/.well-known/oauth-authorization-server"),
                                      QByteArrayView("/.well-known/openid-configuration")}) {
        const qsizetype at = path.indexOf(name);
        if (at >= 0) {
            path = path.first(at) + path.sliced(at + name.size());
            break;
        }
    }
    const QString derived = QString::fromUtf8(origin + path);
    QStringList known{input.issuerTyped}; // what a person typed was used
    known << authorizationServers() << input.issuer;
    for (const QString &candidate : std::as_const(known))
        if (!candidate.isEmpty() && withoutSlash(candidate) == withoutSlash(derived))
            return candidate;
    return derived;
}

QString Facts::resourceSent(qint64 *exchange) const
{
    const auto give = [exchange](const QString &value, qint64 id) {
        if (exchange)
            *exchange = id;
        return value;
    };
    for (const TokenRequestFact &request : tokenRequests)
        if (request.form.contains(u"resource"_s))
            return give(request.form.value(u"resource"_s), request.exchange->id);
    for (const AuthorizeFact &request : authorizations)
        if (request.query.contains(u"resource"_s))
            return give(request.query.value(u"resource"_s), request.exchange->id);
    return give(input.expected.resource, 0);
}

double Facts::judgedAt() const
{
    const McpFact *fact = refused() ? refused() : accepted();
    if (fact) {
        if (const auto date = httpDate(fact->exchange->responseHeaders.value("date")))
            return double(*date) / 1000;
        if (fact->exchange->startedMs > 0)
            return double(fact->exchange->startedMs) / 1000;
    }
    return double(input.nowMs) / 1000;
}

const jose::Check *Facts::check(QStringView id) const
{
    if (!m_token || !m_tokenWhole)
        return nullptr;
    for (const jose::Check &check : m_token->checks)
        if (check.id == id)
            return &check;
    return nullptr;
}

Configured Facts::audience() const
{
    if (!m_loggedAudience.isEmpty())
        return {m_loggedAudience, u"the server's log"_s, true};
    if (const QString value = environmentValue(u"AUDIENCE"); !value.isEmpty())
        return {{value}, u"the server's environment"_s, true};
    return {input.expected.audiences, u"what was entered"_s, false};
}

Configured Facts::issuer() const
{
    if (!m_loggedIssuer.isEmpty())
        return {m_loggedIssuer, u"the server's log"_s, true};
    if (const QString value = environmentValue(u"ISSUER"); !value.isEmpty())
        return {{value}, u"the server's environment"_s, true};
    if (!input.expected.issuers.isEmpty())
        return {input.expected.issuers, u"what was entered"_s, false};
    return {authorizationServers(), u"the resource metadata"_s, false};
}

Configured Facts::scopes() const
{
    if (!m_loggedScopes.isEmpty())
        return {m_loggedScopes, u"the server's log"_s, true};
    if (refused() && refused()->bearer() && refused()->bearer()->has("scope"))
        return {scopeList(QString::fromUtf8(refused()->bearer()->parameter("scope"))), u"the challenge"_s, true};
    if (const QString value = environmentValue(u"REQUIRED_SCOPES"); !value.isEmpty())
        return {scopeList(QString(value).replace(u',', u' ')), u"the server's environment"_s, true};
    return {input.expected.scopes, u"what was entered"_s, false};
}

Configured Facts::keysUrl() const
{
    if (const QString value = environmentValue(u"JWKS_URI"); !value.isEmpty())
        return {{value}, u"the server's environment"_s, true};
    if (input.expected.jwksUri.isEmpty())
        return {};
    return {{input.expected.jwksUri}, u"what was entered"_s, false};
}

bool Facts::isClientCredentials() const
{
    const TokenRequestFact *last = nullptr;
    for (const TokenRequestFact &request : tokenRequests)
        if (!request.refresh && !request.probe)
            last = &request;
    return last ? last->grant == u"client_credentials"_s : input.expected.grant == u"client_credentials"_s;
}

bool Facts::asksForOfflineAccess(qint64 *exchange) const
{
    for (const AuthorizeFact &request : authorizations) {
        if (!request.query.contains(u"scope"_s))
            continue;
        if (exchange)
            *exchange = request.exchange->id;
        return scopeList(request.query.value(u"scope"_s)).contains(u"offline_access"_s);
    }
    return scopeList(input.expected.requestedScope).contains(u"offline_access"_s);
}

QString Facts::environmentValue(QStringView suffix) const
{
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        if ((name.startsWith(u"OAUTH_"_s) || name.startsWith(u"FASTMCP_SERVER_AUTH_"_s)) && name.endsWith(suffix))
            return environment.value(name);
    return {};
}

bool Facts::hasEnvironment(QStringView suffix) const
{
    return std::ranges::any_of(environment.keys(), [suffix](const QString &name) {
        return (name.startsWith(u"OAUTH_"_s) || name.startsWith(u"FASTMCP_SERVER_AUTH_"_s)) && name.endsWith(suffix);
    });
}

QString Facts::logged(QStringView text) const
{
    const QString log = input.serverLog.last(std::min<qsizetype>(input.serverLog.size(), 256 * 1024));
    const qsizetype at = log.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype from = at == 0 ? 0 : log.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype to = log.indexOf(u'\n', at);
    return log.sliced(from, (to < 0 ? log.size() : to) - from).trimmed();
}

QStringList Facts::otherResources() const
{
    QStringList list;
    for (const QString &other : input.history.otherResources)
        list += withoutSlash(other);
    // One server may name itself in two ways at its two well-known addresses.
    for (const DocumentFact &document : resourceDocuments)
        if (const QString other = document.json.value(u"resource"_s).toString();
            !http::sameOrigin(other.toUtf8(), input.url))
            list += withoutSlash(other);
    const QString own = withoutSlash(QString::fromUtf8(input.url));
    const DocumentFact *document = resourceDocument();
    const QString named = document ? withoutSlash(document->json.value(u"resource"_s).toString()) : QString();
    list.removeIf([&](const QString &each) { return each.isEmpty() || each == own || each == named; });
    return list;
}

QString Facts::clientId() const
{
    for (const AuthorizeFact &request : authorizations)
        if (request.query.contains(u"client_id"_s))
            return request.query.value(u"client_id"_s);
    for (const TokenRequestFact &request : tokenRequests)
        if (!request.clientId.isEmpty())
            return request.clientId;
    return input.expected.clientId;
}

double Facts::timeOf(const http::Exchange &exchange)
{
    if (const auto date = httpDate(exchange.responseHeaders.value("date")))
        return double(*date) / 1000;
    return double(exchange.startedMs) / 1000;
}

} // namespace authscope::diagnosis
