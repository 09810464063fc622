// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/authlab.h"

using namespace authscope;
using namespace authscope::test;

class SignInPagesTest : public QObject, private AuthLab
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_clock = TestClock();
        start();
    }
    void cleanup() { m_server.reset(); }

    void authorizeErrors_data();
    void authorizeErrors();
    void responseModes();
    void signInAndConsent();
    void consentDenied();
    void wrongPasswords();
    void formsOfOtherBrowsers();
    void pagesEscape_data();
    void pagesEscape();
    void silentRequests();
    void userNotAssigned();
    void logout();
};

void SignInPagesTest::authorizeErrors_data()
{
    QTest::addColumn<http::Form>("form");
    QTest::addColumn<bool>("onPage");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const http::Form good = authorizeForm();
    const auto row = [](const char *name, const http::Form &form, bool onPage, const QString &error,
                        const QString &description) { QTest::newRow(name) << form << onPage << error << description; };
    const QString redirect = u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings."_s;
    const QString scopes = u"One or more scopes are not configured for the authorization server resource."_s;
    row("unknown client", with(good, u"client_id"_s, u"0oawrong"_s), true, u"invalid_client"_s,
        u"Invalid value for 'client_id' parameter."_s);
    row("no client", without(good, u"client_id"_s), true, u"invalid_client"_s,
        u"Invalid value for 'client_id' parameter."_s);
    row("service app", with(good, u"client_id"_s, QString::fromLatin1(service)), true, u"invalid_request"_s,
        u"Clients with 'application_type' of 'service' are not allowed to access the 'authorize' endpoint."_s);
    row("other port", with(good, u"redirect_uri"_s, u"http://127.0.0.1:51234/callback"_s), true, u"invalid_request"_s,
        redirect);
    row("final slash", with(good, u"redirect_uri"_s, callback + u'/'), true, u"invalid_request"_s, redirect);
    row("javascript", with(good, u"redirect_uri"_s, u"javascript:alert(1)"_s), true, u"invalid_request"_s, redirect);
    row("no redirect URI", without(good, u"redirect_uri"_s), true, u"invalid_request"_s, redirect);
    row("response type", with(good, u"response_type"_s, u"token"_s), false, u"unsupported_response_type"_s,
        u"The response type is not supported by the authorization server. Configured response types: [code]."_s);
    row("response mode", with(good, u"response_mode"_s, u"carrier_pigeon"_s), false, u"unsupported_response_mode"_s,
        u"The response mode is not supported by the authorization server. Valid response modes: [query, fragment, "
        "form_post]."_s);
    http::Form twice = good;
    twice.add(u"scope"_s, u"openid"_s);
    row("scope twice", twice, false, u"invalid_request"_s,
        u"The request contained multiple parameters with the same name."_s);
    row("no state", without(good, u"state"_s), false, u"invalid_request"_s,
        u"The authentication request has an invalid 'state' parameter."_s);
    row("huge state", with(good, u"state"_s, QString(5000, u'x')), false, u"invalid_request"_s,
        u"The authentication request has an invalid 'state' parameter."_s);
    row("plain PKCE", with(good, u"code_challenge_method"_s, u"plain"_s), false, u"invalid_request"_s,
        u"PKCE code challenge method is not supported. Valid values: [S256]"_s);
    row("PKCE characters", with(good, u"code_challenge"_s, QString(43, u'=')), false, u"invalid_request"_s,
        u"PKCE code challenge contains illegal characters."_s);
    row("undefined scope", with(good, u"scope"_s, u"openid calculator.mul"_s), false, u"invalid_scope"_s, scopes);
    row("scope in other case", with(good, u"scope"_s, u"Calculator.Add"_s), false, u"invalid_scope"_s, scopes);
    row("no scope", without(good, u"scope"_s), false, u"invalid_scope"_s,
        u"The authorization server resource does not have any configured default scopes, 'scope' must be provided."_s);
    row("profile without openid", with(good, u"scope"_s, u"profile"_s), false, u"invalid_scope"_s,
        u"Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."_s);
    row("prompt none, nobody signed in", with(good, u"prompt"_s, u"none"_s), false, u"login_required"_s,
        u"The client specified not to prompt, but the user is not logged in."_s);
    row("request object", with(good, u"request"_s, u"x.y.z"_s), false, u"request_not_supported"_s,
        u"Request objects are not supported by this authorization server."_s);
}

void SignInPagesTest::authorizeErrors()
{
    QFETCH(http::Form, form);
    QFETCH(bool, onPage);
    QFETCH(QString, error);
    QFETCH(QString, description);
    const Answer answer = authorize(form);
    if (onPage) {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        QVERIFY(answer.header("Location").isEmpty());
        const QString codeLine = u"<p>Error Code: %1</p>"_s.arg(error);
        const QString descriptionLine = u"<p>Description: %1</p>"_s.arg(description);
        QVERIFY(answer.body.contains(codeLine.toUtf8()));
        QVERIFY(answer.body.contains(descriptionLine.toUtf8()));
        return;
    }
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.header("Location").startsWith("http://127.0.0.1:8765/callback?"));
    QCOMPARE(answer.location().value(u"error"), error);
    QCOMPARE(answer.location().value(u"error_description"), description);
    QCOMPARE(answer.location().value(u"state"), form.value(u"state").left(4096));
}

void SignInPagesTest::responseModes()
{
    startAs(u"ada@example.com"_s);
    const Answer fragment = authorize(with(authorizeForm(), u"response_mode"_s, u"fragment"_s));
    QVERIFY(fragment.header("Location").startsWith("http://127.0.0.1:8765/callback#code="));
    const Answer posted = authorize(with(authorizeForm(), u"response_mode"_s, u"form_post"_s));
    QCOMPARE(posted.status, 200);
    QVERIFY(posted.body.contains("action=\"http://127.0.0.1:8765/callback\""));
    QVERIFY(!posted.hidden("code").isEmpty());
    QCOMPARE(posted.hidden("state"), u"S"_s);
    QVERIFY(posted.header("Content-Security-Policy").contains("form-action 'self' http://127.0.0.1:8765"));
    // As a form, too.
    const Answer byPost = m_client.post(base() + "/authorize", authorizeForm());
    QCOMPARE(byPost.status, 302);
    QCOMPARE(byPost.location().value(u"code").size(), 43);
}

void SignInPagesTest::signInAndConsent()
{
    const Answer page = authorize(with(authorizeForm(), u"login_hint"_s, u"ada@example.com"_s));
    QCOMPARE(page.status, 200);
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("CalculatorMCPClient"));
    QVERIFY(page.body.contains("value=\"ada@example.com\""));
    for (const QByteArray &line : page.headers.values("Set-Cookie"))
        QVERIFY2(line.contains("HttpOnly") && line.contains("SameSite=Lax") && line.contains("Path=/oauth2"), line);
    QVERIFY(!m_client.cookies().contains("sid"));

    const Answer asked = signIn(u"ada@example.com"_s, authorizeForm());
    QCOMPARE(asked.status, 200);
    QVERIFY(m_client.cookies().contains("sid"));
    QVERIFY(asked.body.contains("calculator.add") && asked.body.contains("calculator.subtract"));
    QVERIFY(!asked.body.contains("offline_access")); // implicit scopes are not asked for

    const Answer allowed = consent(asked, u"allow"_s);
    QCOMPARE(allowed.status, 302);
    QCOMPARE(allowed.location().value(u"state"), u"S"_s);
    QCOMPARE(allowed.location().count(u"iss"), 0);
    const Answer tokens = exchange(allowed.location().value(u"code"));
    QCOMPARE(tokens.status, 200);

    // Signed in and asked before: straight back, without a page.
    const Answer again = authorize(authorizeForm());
    QCOMPARE(again.status, 302);
    QVERIFY(!again.location().value(u"code").isEmpty());
    QCOMPARE(authorize(with(authorizeForm(), u"prompt"_s, u"login"_s)).status, 200);
    QVERIFY(authorize(with(authorizeForm(), u"prompt"_s, u"consent"_s)).body.contains("value=\"allow\""));
    m_clock.advance(100);
    QVERIFY(authorize(with(authorizeForm(), u"max_age"_s, u"60"_s)).body.contains("name=\"password\""));
    QCOMPARE(authorize(with(authorizeForm(), u"max_age"_s, u"600"_s)).status, 302);
    m_clock.advance(3 * 3600); // the session was idle too long
    QVERIFY(authorize(authorizeForm()).body.contains("name=\"password\""));
}

void SignInPagesTest::consentDenied()
{
    const Answer denied = consent(signIn(u"ada@example.com"_s, authorizeForm()), u"deny"_s);
    QCOMPARE(denied.location().value(u"error"), u"access_denied"_s);
    QCOMPARE(denied.location().value(u"error_description"),
             u"The resource owner or authorization server denied the request."_s);
}

void SignInPagesTest::wrongPasswords()
{
    const Answer page = authorize(authorizeForm());
    http::Form form{{u"flow"_s, page.hidden("flow")},
                    {u"csrf"_s, page.hidden("csrf")},
                    {u"username"_s, u"ada@example.com"_s},
                    {u"password"_s, u"wrong"_s}};
    for (int i = 0; i < 4; ++i) {
        form.set(u"username"_s, i % 2 ? u"ada@example.com"_s : u"nobody@example.com"_s);
        const Answer refused = m_client.post(m_server->origin() + "/oauth2/signin", form);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("Unable to sign in")); // the same for an unknown login
        QVERIFY(!m_client.cookies().contains("sid"));
    }
    QCOMPARE(m_client.post(m_server->origin() + "/oauth2/signin", form).status, 400);
    form.set(u"password"_s, passwordOf(u"ada@example.com"_s)); // the right one comes too late for this attempt
    QCOMPARE(m_client.post(m_server->origin() + "/oauth2/signin", form).status, 400);
}

void SignInPagesTest::formsOfOtherBrowsers()
{
    const QByteArray signInUrl = m_server->origin() + "/oauth2/signin";
    const Answer page = authorize(authorizeForm());
    const http::Form good{{u"flow"_s, page.hidden("flow")},
                          {u"csrf"_s, page.hidden("csrf")},
                          {u"username"_s, u"ada@example.com"_s},
                          {u"password"_s, passwordOf(u"ada@example.com"_s)}};
    QCOMPARE(m_client.post(signInUrl, with(good, u"csrf"_s, u"x"_s)).status, 400);
    QCOMPARE(m_client.post(signInUrl, without(good, u"csrf"_s)).status, 400);
    QCOMPARE(m_client.post(signInUrl, with(good, u"flow"_s, u"x"_s)).status, 400);
    QCOMPARE(m_client.post(signInUrl, good, {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(RawClient().post(signInUrl, good).status, 400); // without this browser's cookie

    const Answer asked = signIn(u"ada@example.com"_s, authorizeForm());
    QVERIFY(!asked.hidden("csrf").isEmpty());
    const http::Form allow{
        {u"flow"_s, asked.hidden("flow")}, {u"csrf"_s, asked.hidden("csrf")}, {u"consent"_s, u"allow"_s}};
    const QByteArray consentUrl = m_server->origin() + "/oauth2/consent";
    QCOMPARE(m_client.post(consentUrl, with(allow, u"csrf"_s, page.hidden("csrf"))).status, 400);
    QCOMPARE(RawClient().post(consentUrl, allow).status, 400);
    RawClient halfway; // has the browser's cookie, but nobody signed in
    halfway.cookies().insert("DT", m_client.cookies().value("DT"));
    QCOMPARE(halfway.post(consentUrl, allow).status, 400);
    QCOMPARE(m_client.post(consentUrl, allow).status, 302);
    QCOMPARE(m_client.post(consentUrl, allow).status, 400); // once
}

void SignInPagesTest::pagesEscape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"\"><script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" autofocus onfocus=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;script&gt;&quot;"_s;
    QTest::newRow("bidi") << u"\u202Eada"_s;
}

void SignInPagesTest::pagesEscape()
{
    QFETCH(QString, text);
    Org org = Org::demo();
    org.apps[0].name = text;
    org.servers[0].scopes.last().description = text;
    AuthorizationOptions options;
    options.org = org;
    start(options);
    const auto harmless = [&text](const QByteArray &body) {
        return body.contains("<html") && !body.contains(text.toUtf8()) && !body.contains("<script");
    };
    const Answer page = authorize(with(authorizeForm(), u"login_hint"_s, text));
    QVERIFY2(harmless(page.body), page.body);
    const Answer wrong = m_client.post(m_server->origin() + "/oauth2/signin",
                                       {{u"flow"_s, page.hidden("flow")},
                                        {u"csrf"_s, page.hidden("csrf")},
                                        {u"username"_s, text},
                                        {u"password"_s, text}});
    QCOMPARE(wrong.status, 401);
    QVERIFY2(harmless(wrong.body), wrong.body);
    const Answer asked = signIn(u"ada@example.com"_s, authorizeForm());
    QVERIFY2(asked.body.contains("value=\"allow\"") && harmless(asked.body), asked.body);
    const Answer error = authorize(with(authorizeForm(), u"client_id"_s, text));
    QVERIFY2(harmless(error.body), error.body);
}

void SignInPagesTest::silentRequests()
{
    signIn(u"ada@example.com"_s, authorizeForm()); // signed in, consent not given
    const http::Form silent = with(authorizeForm(), u"prompt"_s, u"none"_s);
    const Answer consentMissing = authorize(silent);
    QCOMPARE(consentMissing.location().value(u"error"), u"consent_required"_s);
    QCOMPARE(consentMissing.location().value(u"error_description"),
             u"The following scopes require user consent: [calculator.add, calculator.subtract]."_s);
    QVERIFY(!authorize(with(silent, u"scope"_s, u"openid"_s)).location().value(u"code").isEmpty());
}

void SignInPagesTest::userNotAssigned()
{
    const Answer refused = signIn(u"grace@example.com"_s, authorizeForm());
    QCOMPARE(refused.status, 302);
    QCOMPARE(refused.location().value(u"error"), u"access_denied"_s);
    QCOMPARE(refused.location().value(u"error_description"), u"User is not assigned to the client application."_s);
}

void SignInPagesTest::logout()
{
    const Answer allowed = consent(signIn(u"ada@example.com"_s, authorizeForm()), u"allow"_s);
    const QString idToken = exchange(allowed.location().value(u"code")).json().value("id_token"_L1).toString();
    const Answer wrong = m_client.get(
        http::withQuery(base() + "/logout",
                        {{u"id_token_hint"_s, idToken}, {u"post_logout_redirect_uri"_s, u"https://evil.example/"_s}}));
    QCOMPARE(wrong.status, 400);
    QVERIFY(m_client.cookies().contains("sid"));
    QCOMPARE(m_client.get(http::withQuery(base() + "/logout", {{u"id_token_hint"_s, idToken}})).status, 200);
    QVERIFY(!m_client.cookies().contains("sid"));
    QVERIFY(authorize(authorizeForm()).body.contains("name=\"password\""));
}

QTEST_GUILESS_MAIN(SignInPagesTest)
#include "tst_signinpages.moc"
