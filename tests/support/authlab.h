// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An authorization server in this process on free ports, with the demo org, a clock to be set, and a client.
#pragma once

#include "core/jose/token.h"
#include "core/json/document.h"
#include "server/authorization/authorizationserver.h"
#include "tests/support/rawhttp.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

namespace authscope::test {

using namespace authscope::server;
using namespace Qt::StringLiterals;

class TestClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    void advance(qint64 seconds) { ms += seconds * 1000; }
    qint64 ms = 1'795'435'200'000; // 2026-11-23T12:00:00Z
};

inline const QByteArray web = "0oalab1webclient0000";
inline const QByteArray service = "0oalab1svcclient0000";
inline const QByteArray native = "0oalab1nativeapp0000"; // public, with the device grant
inline const QByteArray agent = "0oalab1agentapp00000";  // signs its assertions
inline const QString callback = u"http://127.0.0.1:8765/callback"_s;
inline const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s; // RFC 7636, Appendix B
inline const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
inline const QString allScopes = u"openid profile email offline_access calculator.add calculator.subtract"_s;

inline http::Headers basic(const QByteArray &id, const QByteArray &secret)
{
    return {{"Authorization", "Basic " + QByteArray(id + ':' + secret).toBase64()}};
}

inline http::Form without(http::Form form, const QString &name)
{
    form.remove(name);
    return form;
}

inline http::Form with(http::Form form, const QString &name, const QString &value)
{
    form.set(name, value);
    return form;
}

// "error: description"
inline QString reason(const Answer &answer)
{
    const QJsonObject object = answer.json();
    return object.value("error"_L1).toString() + u": "_s + object.value("error_description"_L1).toString();
}

inline QStringList memberNames(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    QStringList names;
    if (document) {
        for (json::Value value = document->root().first(); value; value = value.next())
            names.append(value.name());
    }
    return names;
}

class AuthLab
{
protected:
    TestClock m_clock;
    std::unique_ptr<Faults> m_faults;
    std::unique_ptr<AuthorizationServer> m_server;
    RawClient m_client;
    QByteArray m_secret;
    QByteArray m_serviceSecret;
    mutable int m_assertions = 0;

    void start(AuthorizationOptions options = {})
    {
        m_server.reset();
        m_faults = std::make_unique<Faults>();
        options.clock = &m_clock;
        for (const App &app : options.org.apps) {
            if (app.clientId.toLatin1() == web && !app.secrets.isEmpty())
                m_secret = app.secrets.first();
            if (app.clientId.toLatin1() == service)
                m_serviceSecret = app.secrets.first();
        }
        m_server = std::make_unique<AuthorizationServer>(std::move(options), m_faults.get());
        const auto listening = m_server->listen();
        QVERIFY2(listening.has_value(), listening ? "" : qPrintable(listening.error().what));
        m_client = RawClient();
    }

    void startAs(const QString &login)
    {
        AuthorizationOptions options;
        options.autoConsent = login;
        start(options);
    }

    QByteArray base() const { return m_server->issuer() + "/v1"; }

    http::Form authorizeForm() const
    {
        return {{u"client_id"_s, QString::fromLatin1(web)},
                {u"response_type"_s, u"code"_s},
                {u"redirect_uri"_s, callback},
                {u"scope"_s, allScopes},
                {u"state"_s, u"S"_s},
                {u"code_challenge"_s, challenge},
                {u"code_challenge_method"_s, u"S256"_s},
                {u"nonce"_s, u"N"_s}};
    }

    Answer authorize(const http::Form &form) { return m_client.get(http::withQuery(base() + "/authorize", form)); }
    Answer token(const http::Form &form, const http::Headers &headers)
    {
        return m_client.post(base() + "/token", form, headers);
    }
    Answer machine(const QString &scope = u"calculator.add"_s)
    {
        return token({{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, scope}}, basic(web, m_secret));
    }

    http::Form codeForm(const QString &code) const
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"code"_s, code},
                {u"redirect_uri"_s, callback},
                {u"code_verifier"_s, verifier}};
    }
    QString freshCode(const http::Form &form) { return authorize(form).location().value(u"code"); }
    QString freshCode() { return freshCode(authorizeForm()); }
    Answer exchange(const QString &code) { return token(codeForm(code), basic(web, m_secret)); }
    Answer refresh(const QString &refreshToken, const QString &scope = {})
    {
        http::Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
        if (!scope.isEmpty())
            form.add(u"scope"_s, scope);
        return token(form, basic(web, m_secret));
    }
    QJsonObject introspect(const QString &what)
    {
        return m_client.post(base() + "/introspect", {{u"token"_s, what}}, basic(web, m_secret)).json();
    }

    // A client_assertion of the agent, with these members of the payload changed.
    QString assertion(const QJsonObject &changes = {}, const QByteArray &endpoint = "/token") const
    {
        const auto key = jose::Key::fromPem(
            m_server->readiness()["clients"_L1]["agent"_L1]["private_key"_L1].toString().toLatin1());
        if (!key)
            return {};
        QJsonObject payload{{u"iss"_s, QString::fromLatin1(agent)},
                            {u"sub"_s, QString::fromLatin1(agent)},
                            {u"aud"_s, QString::fromLatin1(base() + endpoint)},
                            {u"iat"_s, m_clock.nowSeconds()},
                            {u"exp"_s, m_clock.nowSeconds() + 300},
                            {u"jti"_s, QString::number(++m_assertions)}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            payload.insert(it.key(), it.value());
        return QString::fromLatin1(
            jose::sign(R"({"alg":"ES256"})", json::compact(payload), *key, jose::Algorithm::ES256)
                .value_or(QByteArray()));
    }
    // The fields with which the agent says who it is.
    http::Form asAgent(http::Form form, const QString &signedBy)
    {
        form.add(u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
        form.add(u"client_assertion"_s, signedBy);
        return form;
    }

    QString passwordOf(const QString &login) const
    {
        for (const QJsonValue &user : m_server->readiness().value("users"_L1).toArray()) {
            if (user["login"_L1].toString() == login)
                return user["password"_L1].toString();
        }
        return {};
    }

    // Up to the answer after the sign-in page: the consent page or the redirect.
    Answer signIn(const QString &login, const http::Form &form)
    {
        const Answer page = authorize(form);
        const Answer posted = m_client.post(m_server->origin() + "/oauth2/signin",
                                            {{u"flow"_s, page.hidden("flow")},
                                             {u"csrf"_s, page.hidden("csrf")},
                                             {u"username"_s, login},
                                             {u"password"_s, passwordOf(login)}});
        return posted.status == 303 ? m_client.get(m_server->origin() + posted.header("Location")) : posted;
    }

    Answer consent(const Answer &page, const QString &answer)
    {
        return m_client.post(
            m_server->origin() + "/oauth2/consent",
            {{u"flow"_s, page.hidden("flow")}, {u"csrf"_s, page.hidden("csrf")}, {u"consent"_s, answer}});
    }

    http::Headers adminHeaders() const { return {{"Authorization", "Bearer " + m_server->adminToken()}}; }
    Answer admin(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return RawClient().send(method, m_server->adminOrigin() + path, adminHeaders(), body);
    }
};

} // namespace authscope::test
