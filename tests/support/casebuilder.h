// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"
#include "core/http/form.h"
#include "core/jose/base64url.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace authscope::test {

using namespace Qt::StringLiterals;

// The names of the reference's fixtures.
inline const QString org = u"https://dev-12345678.okta.com"_s;
inline const QString iss = u"https://dev-12345678.okta.com/oauth2/aus1calc00000000h7x7"_s;
inline const QString aud = u"https://calculator-mcp-server.example.com"_s;
inline const QString mcpUrl = u"https://calculator-oauth-mcp-server.example.com/mcp"_s;
inline const QString mcpOrigin = u"https://calculator-oauth-mcp-server.example.com"_s;
inline const QString web = u"0oa1webclient0000h7x7"_s;
inline const QString svc = u"0oa1svcclient0000h7x7"_s;
inline const QString redirectUri = u"http://localhost:8765/callback"_s;
constexpr qint64 now = 1795435200;

// "Mon, 23 Nov 2026 12:00:00 GMT", `offset` seconds from now.
inline QByteArray dateHeader(qint64 offset = 0)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(now + offset, QTimeZone::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

// One exchange, written as a sentence.
class Hop
{
public:
    Hop(http::Leg leg, QByteArray method, const QString &url)
    {
        m_exchange.leg = leg;
        m_exchange.method = std::move(method);
        m_exchange.url = url.toUtf8();
        m_exchange.startedMs = now * 1000;
        m_exchange.timings.finished = 40;
    }
    Hop &send(QByteArray name, QByteArray value)
    {
        m_exchange.requestHeaders.add(std::move(name), std::move(value));
        return *this;
    }
    Hop &bearer(const QByteArray &token) { return send("Authorization", "Bearer " + token); }
    Hop &form(const http::Form &form)
    {
        m_exchange.requestBody = http::formEncode(form);
        return send("Content-Type", "application/x-www-form-urlencoded");
    }
    Hop &body(QByteArray body)
    {
        m_exchange.requestBody = std::move(body);
        return *this;
    }
    Hop &status(int status)
    {
        m_exchange.status = status;
        return *this;
    }
    Hop &header(QByteArray name, QByteArray value)
    {
        m_exchange.responseHeaders.add(std::move(name), std::move(value));
        return *this;
    }
    Hop &answer(QByteArray body)
    {
        m_exchange.responseSize = body.size();
        m_exchange.responseBody = std::move(body);
        return *this;
    }
    Hop &json(const QJsonObject &object)
    {
        return header("Content-Type", "application/json").answer(json::compact(object));
    }
    Hop &html(QByteArray page) { return header("Content-Type", "text/html").answer(std::move(page)); }
    Hop &error(http::ErrorKind kind, const QString &text)
    {
        m_exchange.error = kind;
        m_exchange.errorText = text;
        return *this;
    }
    Hop &from(qint64 exchange)
    {
        m_exchange.redirectedFrom = exchange;
        return *this;
    }
    Hop &took(double milliseconds)
    {
        m_exchange.timings.finished = milliseconds;
        return *this;
    }
    Hop &at(qint64 seconds) // after `now`
    {
        m_exchange.startedMs = (now + seconds) * 1000;
        return *this;
    }
    Hop &note(const QString &note)
    {
        m_exchange.note = note;
        return *this;
    }
    Hop &tls(QStringList errors, QList<http::Certificate> chain)
    {
        m_exchange.tls.errors = std::move(errors);
        m_exchange.tls.chain = std::move(chain);
        return error(http::ErrorKind::Tls, u"The TLS certificate was not accepted."_s);
    }
    const http::Exchange &exchange() const { return m_exchange; }

private:
    http::Exchange m_exchange;
};

// A JWT that nobody signed: 342 characters of signature, as RS256 with 2048 bits has.
inline QByteArray jwt(const QJsonObject &header, const QJsonObject &payload, qsizetype signature = 342)
{
    return jose::base64urlEncode(json::compact(header)) + '.' + jose::base64urlEncode(json::compact(payload)) + '.'
        + QByteArray(signature, 'A');
}

inline QJsonObject tokenHeader()
{
    return {{u"kid"_s, u"k1"_s}, {u"alg"_s, u"RS256"_s}};
}

inline QJsonObject tokenPayload(const QJsonObject &changes = {})
{
    QJsonObject payload{{u"ver"_s, 1},
                        {u"jti"_s, u"AT.t1"_s},
                        {u"iss"_s, iss},
                        {u"aud"_s, aud},
                        {u"iat"_s, now - 60},
                        {u"exp"_s, now + 3540},
                        {u"cid"_s, web},
                        {u"uid"_s, u"00u1adalovelace0h7x7"_s},
                        {u"scp"_s, QJsonArray{u"calculator.add"_s, u"calculator.subtract"_s}},
                        {u"auth_time"_s, now - 60},
                        {u"sub"_s, u"ada@example.com"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        payload.insert(it.key(), it.value());
    return payload;
}

inline QByteArray accessToken(const QJsonObject &changes = {})
{
    return jwt(tokenHeader(), tokenPayload(changes));
}

inline QJsonObject serverMetadata(const QJsonObject &changes = {})
{
    QJsonObject metadata{{u"issuer"_s, iss},
                         {u"authorization_endpoint"_s, QString(iss + u"/v1/authorize")},
                         {u"token_endpoint"_s, QString(iss + u"/v1/token")},
                         {u"jwks_uri"_s, QString(iss + u"/v1/keys")},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            metadata.remove(it.key());
        else
            metadata.insert(it.key(), it.value());
    }
    return metadata;
}

inline QJsonObject resourceMetadata(const QJsonObject &changes = {})
{
    QJsonObject metadata{{u"resource"_s, mcpUrl}, {u"authorization_servers"_s, QJsonArray{iss}}};
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            metadata.remove(it.key());
        else
            metadata.insert(it.key(), it.value());
    }
    return metadata;
}

// A case, exchange by exchange. Numbers start at 1.
class CaseBuilder
{
public:
    CaseBuilder()
    {
        m_case.url = mcpUrl.toUtf8();
        m_case.nowMs = now * 1000;
    }
    CaseBuilder &add(const Hop &hop)
    {
        auto exchange = std::make_shared<http::Exchange>(hop.exchange());
        exchange->id = ++m_last;
        m_case.exchanges.append(exchange);
        return *this;
    }
    diagnosis::Case &edit() { return m_case; }
    qint64 last() const { return m_last; }
    operator diagnosis::Case() const { return m_case; }

    static QByteArray challenge()
    {
        return "Bearer resource_metadata=\"" + mcpOrigin.toUtf8() + "/.well-known/oauth-protected-resource/mcp\"";
    }
    CaseBuilder &reach(const QByteArray &challenge = CaseBuilder::challenge(), int status = 401)
    {
        Hop hop(http::Leg::Reach, "POST", QString::fromUtf8(m_case.url));
        hop.status(status);
        if (!challenge.isEmpty())
            hop.header("WWW-Authenticate", challenge);
        else
            hop.header("Content-Length", "0"); // it has header fields, and this is none of them
        return add(hop);
    }
    CaseBuilder &resource(const QJsonObject &metadata = resourceMetadata())
    {
        return add(Hop(http::Leg::ResourceMetadata, "GET", mcpOrigin + u"/.well-known/oauth-protected-resource/mcp"_s)
                       .status(200)
                       .json(metadata));
    }
    CaseBuilder &resourceMissing()
    {
        for (const QString &path : {u"/mcp"_s, QString()})
            add(Hop(http::Leg::ResourceMetadata, "GET", mcpOrigin + u"/.well-known/oauth-protected-resource"_s + path)
                    .status(404)
                    .answer("Not Found"));
        return *this;
    }
    CaseBuilder &server(const QJsonObject &metadata = serverMetadata())
    {
        m_case.issuer = iss;
        return add(Hop(http::Leg::ServerMetadata, "GET",
                       org + u"/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7"_s)
                       .status(200)
                       .json(metadata));
    }
    // The browser came back with these parameters; none: it never did.
    CaseBuilder &authorize(const http::Form &callback, const http::Form &extra = {})
    {
        http::Form query{{u"response_type"_s, u"code"_s},
                         {u"client_id"_s, web},
                         {u"redirect_uri"_s, redirectUri},
                         {u"state"_s, u"S"_s},
                         {u"scope"_s, u"calculator.add calculator.subtract"_s}};
        for (const http::Field &field : extra.fields())
            query.set(field.name, field.value);
        Hop hop(http::Leg::Authorize, "GET", iss + u"/v1/authorize?"_s + QString::fromUtf8(http::formEncode(query)));
        if (callback.isEmpty())
            hop.error(http::ErrorKind::Timeout, u"The browser did not come back."_s);
        else
            hop.status(302).header("Location", redirectUri.toUtf8() + '?' + http::formEncode(callback));
        return add(hop);
    }
    CaseBuilder &code(const http::Form &extra = {})
    {
        return authorize({{u"code"_s, u"c1"_s}, {u"state"_s, u"S"_s}}, extra);
    }
    static http::Form clientCredentials(const QString &client = svc, const QString &scope = u"calculator.add"_s)
    {
        http::Form form{{u"grant_type"_s, u"client_credentials"_s},
                        {u"client_id"_s, client},
                        {u"client_secret"_s, u"secret-secret"_s}};
        if (!scope.isEmpty())
            form.add(u"scope"_s, scope);
        return form;
    }
    static http::Form codeExchange()
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"client_id"_s, web},
                {u"code"_s, u"c1"_s},
                {u"redirect_uri"_s, redirectUri},
                {u"code_verifier"_s, u"v"_s}};
    }
    CaseBuilder &token(const http::Form &form, int status, const QJsonObject &answer)
    {
        return add(Hop(http::Leg::Token, "POST", iss + u"/v1/token"_s).form(form).status(status).json(answer));
    }
    CaseBuilder &refusedToken(const http::Form &form, int status, const QString &error, const QString &description)
    {
        return token(form, status, {{u"error"_s, error}, {u"error_description"_s, description}});
    }
    CaseBuilder &issued(const http::Form &form, const QByteArray &access, const QJsonObject &extra = {})
    {
        QJsonObject answer{
            {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}, {u"access_token"_s, QString::fromLatin1(access)}};
        for (auto it = extra.begin(); it != extra.end(); ++it)
            answer.insert(it.key(), it.value());
        token(form, 200, answer);
        diagnosis::TokenFact fact;
        fact.role = u"access"_s;
        fact.token = jose::decode(access);
        fact.exchange = m_last;
        m_case.tokens.append(fact);
        return *this;
    }
    CaseBuilder &call(const QByteArray &access, int status = 200, const QByteArray &challenge = {})
    {
        Hop hop(http::Leg::Mcp, "POST", QString::fromUtf8(m_case.url));
        hop.bearer(access).body(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})").status(status);
        if (!challenge.isEmpty())
            hop.header("WWW-Authenticate", challenge);
        if (status == 200)
            hop.header("Content-Type", "application/json").answer(R"({"jsonrpc":"2.0","id":1,"result":{"tools":[]}})");
        return add(hop);
    }
    // FastMCP's one answer for every refused token.
    CaseBuilder &refused(const QByteArray &access)
    {
        return call(access, 401,
                    "Bearer error=\"invalid_token\", error_description=\"Authentication failed. The provided "
                    "bearer token is invalid, expired, or no longer recognized by the server.\"");
    }
    // Everything up to a user's token, then the answer to it.
    CaseBuilder &flow(const QByteArray &access)
    {
        return reach().resource().server().code().issued(codeExchange(), access);
    }

private:
    diagnosis::Case m_case;
    qint64 m_last = 0;
};

} // namespace authscope::test
