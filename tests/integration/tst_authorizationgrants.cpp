// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the authorization server offers beyond the guide: signed client assertions, device codes, token exchange and
// Cross App Access, pushed requests, registration, zones and limits.

#include "tests/support/authlab.h"

using namespace authscope;
using namespace authscope::test;

namespace {

const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
const QString exchangeGrant = u"urn:ietf:params:oauth:grant-type:token-exchange"_s;
const QString bearerGrant = u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s;
const QString accessType = u"urn:ietf:params:oauth:token-type:access_token"_s;
const QString idType = u"urn:ietf:params:oauth:token-type:id_token"_s;
const QString idJagType = u"urn:ietf:params:oauth:token-type:id-jag"_s;

http::Form machineForm()
{
    return {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}};
}

} // namespace

class AuthorizationGrantsTest : public QObject, public AuthLab
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void assertions_data();
    void assertions();
    void secretAssertions();
    void deviceWithPerson();
    void deviceDenied();
    void deviceCodesEnd();
    void activationIsGuarded();
    void deviceOnlyForItsApps();
    void exchange();
    void crossAppAccess();
    void pushedRequests();
    void proofBoundCodes();
    void userinfoWithProof();
    void registrationIsGated();
    void registrationWhereOpen();
    void zones();
    void limitsAreTold();
    void orgServerAndServices();

private:
    http::Form deviceForm() const
    {
        return {{u"client_id"_s, QString::fromLatin1(native)}, {u"scope"_s, u"offline_access calculator.add"_s}};
    }
    QJsonObject deviceCode()
    {
        const Answer answer = m_client.post(base() + "/device/authorize", deviceForm());
        return answer.status == 200 ? answer.json() : QJsonObject();
    }
    Answer poll(const QJsonObject &code)
    {
        return token({{u"grant_type"_s, deviceGrant},
                      {u"client_id"_s, QString::fromLatin1(native)},
                      {u"device_code"_s, code.value("device_code"_L1).toString()}},
                     {});
    }
    Answer submit(const Answer &page, const QString &userCode)
    {
        return m_client.post(m_server->origin() + "/oauth2/activate",
                             {{u"csrf"_s, page.hidden("csrf")}, {u"user_code"_s, userCode}});
    }
    // Up to the page after the sign-in.
    Answer activateAs(const QString &login, const QString &userCode)
    {
        const Answer signInPage = submit(m_client.get(m_server->origin() + "/oauth2/activate"), userCode);
        const Answer posted = m_client.post(m_server->origin() + "/oauth2/signin",
                                            {{u"flow"_s, signInPage.hidden("flow")},
                                             {u"csrf"_s, signInPage.hidden("csrf")},
                                             {u"username"_s, login},
                                             {u"password"_s, passwordOf(login)}});
        return m_client.get(m_server->origin() + posted.header("Location"));
    }
};

void AuthorizationGrantsTest::assertions_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("expected"); // empty: accepted
    const qint64 now = m_clock.nowSeconds();
    const auto row = [](const char *name, const QJsonObject &changes, const QString &expected) {
        QTest::newRow(name) << changes << expected;
    };
    row("good", {}, {});
    row("the issuer as audience", {{u"aud"_s, u"ISSUER"_s}}, {});
    row("one of two audiences", {{u"aud"_s, QJsonArray{u"https://other.example"_s, u"ISSUER"_s}}}, {});
    const QString audience = u"The audience claim for client_assertion must be the endpoint invoked for the request."_s;
    row("another audience", {{u"aud"_s, u"https://other.example"_s}}, audience);
    row("no audience", {{u"aud"_s, QJsonValue()}}, audience);
    row("expired", {{u"exp"_s, now}}, u"The client_assertion token is expired."_s);
    row("no end", {{u"exp"_s, QJsonValue()}}, u"The client_assertion must have an expiration."_s);
    row("too long", {{u"exp"_s, now + 7200}},
        u"The client_assertion token has an expiration too far into the future."_s);
    row("from the future", {{u"iat"_s, now + 600}},
        u"The client_assertion token must be issued before the current time."_s);
    row("another issuer", {{u"iss"_s, u"0oaother"_s}},
        u"The issuer and the subject of the client_assertion must be the client_id."_s);
}

void AuthorizationGrantsTest::assertions()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, expected);
    const QString issuer = QString::fromLatin1(m_server->issuer());
    if (changes.value("aud"_L1).isArray())
        changes.insert(u"aud"_s, QJsonArray{u"https://other.example"_s, issuer});
    else if (changes.value("aud"_L1).toString() == "ISSUER"_L1)
        changes.insert(u"aud"_s, issuer);
    const QString made = assertion(changes);
    const Answer answer = token(asAgent(machineForm(), made), {});
    if (expected.isEmpty()) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(reason(token(asAgent(machineForm(), made), {})),
                 u"invalid_client: The client_assertion token has already been used."_s);
        return;
    }
    QCOMPARE(answer.status, 401);
    QCOMPARE(reason(answer), u"invalid_client: "_s + expected);
}

void AuthorizationGrantsTest::secretAssertions()
{
    Org org = Org::demo();
    org.apps[0].authMethods = {u"client_secret_jwt"_s};
    const QByteArray secret = org.apps[0].secrets.first();
    AuthorizationOptions options;
    options.org = org;
    start(options);
    const auto ask = [&](const QByteArray &with, const QByteArray &alg, jose::Algorithm algorithm) {
        const QJsonObject payload{{u"iss"_s, QString::fromLatin1(web)},
                                  {u"sub"_s, QString::fromLatin1(web)},
                                  {u"aud"_s, QString::fromLatin1(base() + "/token")},
                                  {u"exp"_s, m_clock.nowSeconds() + 60},
                                  {u"jti"_s, QString::fromLatin1(alg + with)}};
        const auto made = jose::sign("{\"alg\":\"" + alg + "\"}", json::compact(payload), *jose::Key::symmetric(with),
                                     algorithm);
        return token(asAgent(machineForm(), QString::fromLatin1(made.value_or(QByteArray()))), {});
    };
    QCOMPARE(ask(secret, "HS256", jose::Algorithm::HS256).status, 200);
    QCOMPARE(reason(ask(QByteArray(40, 'x'), "HS256", jose::Algorithm::HS256)),
             u"invalid_client: The client_assertion signature is invalid."_s);
    // The secret itself is not one of the ways any more.
    QCOMPARE(
        reason(machine()),
        u"invalid_client: Client authentication failed. Either the client or the client credentials are invalid."_s);
}

void AuthorizationGrantsTest::deviceWithPerson()
{
    const QJsonObject code = deviceCode();
    QCOMPARE(code.keys().size(), 6);
    QCOMPARE(code.value("user_code"_L1).toString().size(), 8);
    QCOMPARE(code.value("interval"_L1).toInt(), 5);
    QCOMPARE(reason(poll(code)),
             u"authorization_pending: The device authorization is pending. Please try again later."_s);
    QCOMPARE(reason(poll(code)), u"slow_down: Slow down the polling frequency. Please try again later."_s);
    const QString typed = code.value("user_code"_L1).toString().toLower().insert(4, u'-');
    const Answer done = activateAs(u"ada@example.com"_s, typed);
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.contains("Device activated"));
    m_clock.advance(10);
    const Answer tokens = poll(code);
    QCOMPARE(tokens.status, 200);
    QVERIFY(!tokens.json().value("refresh_token"_L1).toString().isEmpty());
    const jose::Token access = jose::decode(tokens.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(access.payload.value("sub"_L1).toString(), u"ada@example.com"_s);
    m_clock.advance(20);
    QCOMPARE(poll(code).json().value("error"_L1).toString(), u"invalid_grant"_s); // once
    QVERIFY(admin("GET", "/log").body.contains("app.oauth2.as.device.activate"));
}

void AuthorizationGrantsTest::deviceDenied()
{
    const QJsonObject code = deviceCode();
    // Grace is not assigned to the app.
    const Answer page = activateAs(u"grace@example.com"_s, code.value("user_code"_L1).toString());
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("User is not assigned to the client application."));
    QCOMPARE(poll(code).json().value("error"_L1).toString(), u"access_denied"_s);
}

void AuthorizationGrantsTest::deviceCodesEnd()
{
    const QJsonObject code = deviceCode();
    m_clock.advance(601);
    QCOMPARE(reason(poll(code)), u"expired_token: The device code has expired."_s);
    const Answer page = submit(m_client.get(m_server->origin() + "/oauth2/activate"),
                               code.value("user_code"_L1).toString());
    QVERIFY(page.body.contains("Invalid code"));
}

void AuthorizationGrantsTest::activationIsGuarded()
{
    const QString userCode = deviceCode().value("user_code"_L1).toString();
    const Answer page = m_client.get(m_server->origin() + "/oauth2/activate?user_code=%22%3E%3Cscript%3E");
    QVERIFY(!page.body.contains("<script>"));
    QVERIFY(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    // Another page's form has no token of this browser.
    RawClient stranger;
    const Answer forged = stranger.post(m_server->origin() + "/oauth2/activate",
                                        {{u"csrf"_s, page.hidden("csrf")}, {u"user_code"_s, userCode}});
    QCOMPARE(forged.status, 400);
    QVERIFY(!forged.body.contains("name=\"password\""));
    for (int i = 0; i < 30; ++i)
        QVERIFY(submit(page, u"BCDFGHJK"_s).body.contains("Invalid code"));
    QVERIFY(submit(page, userCode).body.contains("Too many attempts"));
    m_clock.advance(60);
    QVERIFY(submit(page, userCode).body.contains("name=\"password\""));
}

void AuthorizationGrantsTest::deviceOnlyForItsApps()
{
    const Answer answer = m_client.post(base() + "/device/authorize", {{u"scope"_s, u"calculator.add"_s}},
                                        basic(web, m_secret));
    QCOMPARE(reason(answer),
             u"unauthorized_client: The client is not authorized to use the provided grant type. Configured grant "
             "types: [authorization_code, refresh_token, client_credentials]."_s);
}

void AuthorizationGrantsTest::exchange()
{
    startAs(u"ada@example.com"_s);
    const QString subject = this->AuthLab::exchange(freshCode()).json().value("access_token"_L1).toString();
    const http::Form form{{u"grant_type"_s, exchangeGrant},
                          {u"subject_token"_s, subject},
                          {u"subject_token_type"_s, accessType},
                          {u"audience"_s, u"https://calculator-mcp-server.example.com"_s},
                          {u"scope"_s, u"calculator.add"_s}};
    const Answer answer = token(asAgent(form, assertion()), {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("issued_token_type"_L1).toString(), accessType);
    const jose::Token made = jose::decode(answer.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(made.payload.value("sub"_L1).toString(), u"ada@example.com"_s);
    QCOMPARE(made.payload.value("cid"_L1).toString().toLatin1(), agent);
    QCOMPARE(made.payload.value("act"_L1)["sub"_L1].toString().toLatin1(), agent);
    QCOMPARE(made.scopes(), QStringList{u"calculator.add"_s});
    QCOMPARE(reason(token(asAgent(without(form, u"audience"_s), assertion()), {})),
             u"invalid_request: The required parameter 'audience' is missing."_s);
    QCOMPARE(
        token(asAgent(with(form, u"audience"_s, u"https://x"_s), assertion()), {}).json().value("error"_L1).toString(),
        u"invalid_target"_s);
    QCOMPARE(reason(token(asAgent(with(form, u"subject_token"_s, u"x"_s), assertion()), {})),
             u"invalid_grant: The subject_token is invalid or has expired."_s);
    // What was signed out by the admin or ran out is worth nothing here either.
    m_clock.advance(3601);
    QCOMPARE(reason(token(asAgent(form, assertion()), {})),
             u"invalid_grant: The subject_token is invalid or has expired."_s);
}

void AuthorizationGrantsTest::crossAppAccess()
{
    startAs(u"ada@example.com"_s);
    const QByteArray org = m_server->origin() + "/oauth2/v1";
    http::Form authorization = authorizeForm();
    authorization.set(u"client_id"_s, QString::fromLatin1(agent));
    authorization.set(u"scope"_s, u"openid"_s);
    const QString code = m_client.get(http::withQuery(org + "/authorize", authorization)).location().value(u"code");
    QVERIFY(!code.isEmpty());
    const QString orgToken = QString::fromLatin1(org + "/token");
    const Answer signedIn = m_client.post(org + "/token", asAgent(codeForm(code), assertion({{u"aud"_s, orgToken}})));
    QCOMPARE(signedIn.status, 200);
    const http::Form form{{u"grant_type"_s, exchangeGrant},
                          {u"requested_token_type"_s, idJagType},
                          {u"subject_token"_s, signedIn.json().value("id_token"_L1).toString()},
                          {u"subject_token_type"_s, idType},
                          {u"audience"_s, QString::fromLatin1(m_server->issuer())},
                          {u"scope"_s, u"calculator.add"_s}};
    const Answer jag = m_client.post(org + "/token", asAgent(form, assertion({{u"aud"_s, orgToken}})));
    QCOMPARE(jag.status, 200);
    QCOMPARE(jag.json().value("token_type"_L1).toString(), u"N_A"_s);
    QCOMPARE(jag.json().value("issued_token_type"_L1).toString(), idJagType);
    QCOMPARE(jag.json().value("expires_in"_L1).toInt(), 300);
    const QString compact = jag.json().value("access_token"_L1).toString();
    QCOMPARE(jose::decode(compact.toLatin1()).header.value("typ"_L1).toString(), u"oauth-id-jag+jwt"_s);

    const http::Form redeem{{u"grant_type"_s, bearerGrant}, {u"assertion"_s, compact}};
    QCOMPARE(reason(token(asAgent(with(redeem, u"scope"_s, u"calculator.add"_s), assertion()), {})),
             u"invalid_request: The id-jag request must not include a 'scope' parameter."_s);
    const Answer access = token(asAgent(redeem, assertion()), {});
    QCOMPARE(access.status, 200);
    const jose::Token made = jose::decode(access.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(made.payload.value("sub"_L1).toString(), u"ada@example.com"_s);
    QCOMPARE(made.scopes(), QStringList{u"calculator.add"_s});
    QCOMPARE(reason(token(asAgent(redeem, assertion()), {})), u"invalid_grant: The id-jag was already used."_s);
    QCOMPARE(reason(token(asAgent(with(redeem, u"assertion"_s, u"a.b.c"_s), assertion()), {})),
             u"invalid_grant: The assertion is not an id-jag."_s);
}

void AuthorizationGrantsTest::pushedRequests()
{
    startAs(u"ada@example.com"_s);
    const Answer pushed = m_client.post(base() + "/par", authorizeForm(), basic(web, m_secret));
    QCOMPARE(pushed.status, 201);
    QCOMPARE(pushed.json().value("expires_in"_L1).toInt(), 3600);
    const QString uri = pushed.json().value("request_uri"_L1).toString();
    QVERIFY(uri.startsWith("urn:okta:"_L1));
    const http::Form byReference{{u"client_id"_s, QString::fromLatin1(web)}, {u"request_uri"_s, uri}};
    const http::Form back = authorize(byReference).location();
    QCOMPARE(back.value(u"state"), u"S"_s);
    QCOMPARE(this->AuthLab::exchange(back.value(u"code")).status, 200);
    QVERIFY(authorize(byReference).body.contains("request_uri")); // once
    const Answer another = m_client.post(base() + "/par", authorizeForm(), basic(web, m_secret));
    QCOMPARE(authorize({{u"client_id"_s, QString::fromLatin1(native)},
                        {u"request_uri"_s, another.json().value("request_uri"_L1).toString()}})
                 .status,
             400);
    QCOMPARE(m_client.post(base() + "/par", authorizeForm(), basic(web, "wrong")).status, 401);
    const Answer early = m_client.post(base() + "/par", with(authorizeForm(), u"scope"_s, u"x"_s),
                                       basic(web, m_secret));
    QCOMPARE(reason(early),
             u"invalid_scope: One or more scopes are not configured for the authorization server resource."_s);
    QCOMPARE(
        m_client.post(base() + "/par", with(authorizeForm(), u"redirect_uri"_s, u"https://x/"_s), basic(web, m_secret))
            .status,
        400);
}

void AuthorizationGrantsTest::proofBoundCodes()
{
    startAs(u"ada@example.com"_s);
    const QString code = freshCode(with(authorizeForm(), u"dpop_jkt"_s, u"of-another-key"_s));
    QCOMPARE(this->AuthLab::exchange(code).json().value("error"_L1).toString(), u"invalid_dpop_proof"_s);
}

void AuthorizationGrantsTest::userinfoWithProof()
{
    startAs(u"ada@example.com"_s);
    const auto key = jose::Key::generateEc();
    QVERIFY(key);
    const auto proof = [&](const QByteArray &method, const QByteArray &url, const QByteArray &nonce,
                           const QByteArray &accessToken) {
        QJsonObject payload{{u"htm"_s, QString::fromLatin1(method)},
                            {u"htu"_s, QString::fromLatin1(url)},
                            {u"iat"_s, m_clock.nowSeconds()},
                            {u"jti"_s, QString::number(++m_assertions)},
                            {u"nonce"_s, QString::fromLatin1(nonce)}};
        if (!accessToken.isEmpty())
            payload.insert(
                u"ath"_s,
                QString::fromLatin1(QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256)
                                        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        return jose::sign(R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + json::compact(key->publicJwk()) + '}',
                          json::compact(payload), *key, jose::Algorithm::ES256)
            .value_or(QByteArray());
    };
    http::Headers headers = basic(web, m_secret);
    headers.add("DPoP", proof("POST", base() + "/token", {}, {}));
    const QString code = freshCode();
    const QByteArray nonce = token(codeForm(code), headers).header("DPoP-Nonce");
    headers.set("DPoP", proof("POST", base() + "/token", nonce, {}));
    const Answer bound = token(codeForm(code), headers);
    QCOMPARE(bound.json().value("token_type"_L1).toString(), u"DPoP"_s);
    const QByteArray access = bound.json().value("access_token"_L1).toString().toLatin1();
    const QByteArray url = base() + "/userinfo";
    const auto ask = [&](const QByteArray &scheme, const QByteArray &jwt) {
        return m_client.get(url, {{"Authorization", scheme + ' ' + access}, {"DPoP", jwt}});
    };
    QCOMPARE(ask("DPoP", proof("GET", url, nonce, access)).status, 200);
    QCOMPARE(ask("DPoP", proof("GET", url, nonce, "another")).status, 401);
    QCOMPARE(ask("Bearer", proof("GET", url, nonce, access)).status, 401);
    const Answer noNonce = ask("DPoP", proof("GET", url, {}, access));
    QVERIFY(noNonce.header("WWW-Authenticate").contains("use_dpop_nonce"));
    QVERIFY(!noNonce.header("DPoP-Nonce").isEmpty());
}

void AuthorizationGrantsTest::registrationIsGated()
{
    const QByteArray url = m_server->origin() + "/oauth2/v1/clients";
    const QByteArray body = R"({"redirect_uris":["http://127.0.0.1:8765/callback"]})";
    QCOMPARE(m_client.send("POST", url, {}, body).status, 403);
    QCOMPARE(m_client.send("POST", url, {{"Authorization", "SSWS x"}}, body).json().value("errorCode"_L1).toString(),
             u"E0000011"_s);
    AuthorizationOptions options;
    options.org.apiTokens = {"00token-of-an-administrator"};
    start(options);
    QCOMPARE(m_client
                 .send("POST", m_server->origin() + "/oauth2/v1/clients",
                       {{"Authorization", "SSWS 00token-of-an-administrator"}}, body)
                 .status,
             201);
}

void AuthorizationGrantsTest::registrationWhereOpen()
{
    AuthorizationOptions options;
    options.org.openRegistration = true;
    options.org.servers[0].policies[0].clients = {u"ALL_CLIENTS"_s};
    start(options);
    const auto ask = [&](const QByteArray &body) {
        return m_client.send("POST", m_server->origin() + "/oauth2/v1/clients", {}, body);
    };
    const Answer made = ask(R"({"client_name":"A","redirect_uris":["http://127.0.0.1:8765/callback"],)"
                            R"("grant_types":["authorization_code","client_credentials"]})");
    QCOMPARE(made.status, 201);
    const QByteArray id = made.json().value("client_id"_L1).toString().toLatin1();
    const QByteArray secret = made.json().value("client_secret"_L1).toString().toLatin1();
    QVERIFY(id.startsWith("0oa"));
    QCOMPARE(token(machineForm(), basic(id, secret)).status, 200);
    const QByteArray elsewhere = R"({"redirect_uris":["http://10.0.0.1/cb"]})";
    QCOMPARE(ask(elsewhere).json().value("error"_L1).toString(), u"invalid_redirect_uri"_s);
    const QByteArray implicit = R"({"redirect_uris":["https://a/"],"grant_types":["implicit"]})";
    QCOMPARE(ask(implicit).json().value("error"_L1).toString(), u"invalid_client_metadata"_s);
    QCOMPARE(ask("{").json().value("errorCode"_L1).toString(), u"E0000003"_s);
    // A switched fault rebuilds the org, and must not forget the client.
    QVERIFY(m_faults->set({u"AS_NO_S256"_s}));
    QCOMPARE(token(machineForm(), basic(id, secret)).status, 200);
}

void AuthorizationGrantsTest::zones()
{
    AuthorizationOptions options;
    options.org.apps[0].zones = {u"203.0.113.0/24"_s};
    start(options);
    const Answer outside = machine();
    QCOMPARE(outside.status, 403);
    QCOMPARE(reason(outside),
             u"access_denied: The request is made from outside the client's permitted network zones."_s);
    options.org.apps[0].zones = {u"127.0.0.0/8"_s};
    start(options);
    QCOMPARE(machine().status, 200);
}

void AuthorizationGrantsTest::limitsAreTold()
{
    const Answer introspection = m_client.post(base() + "/introspect", {{u"token"_s, u"x"_s}}, basic(web, m_secret));
    QCOMPARE(introspection.header("X-Rate-Limit-Limit"), "1200");
    QCOMPARE(introspection.header("X-Rate-Limit-Remaining"), "1199");
    QCOMPARE(introspection.header("X-Rate-Limit-Reset").toLongLong() % 60, 0);
    QVERIFY(m_client.get(base() + "/keys").header("X-Rate-Limit-Limit").isEmpty());
}

void AuthorizationGrantsTest::orgServerAndServices()
{
    const Answer answer = m_client.post(m_server->origin() + "/oauth2/v1/token", machineForm(),
                                        basic(service, m_serviceSecret));
    QCOMPARE(
        reason(answer),
        u"invalid_client: Client Credentials requests to the Org Authorization Server must use the private_key_jwt "
        "token_endpoint_auth_method."_s);
}

QTEST_GUILESS_MAIN(AuthorizationGrantsTest)
#include "tst_authorizationgrants.moc"
