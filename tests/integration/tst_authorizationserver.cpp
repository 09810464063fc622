// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/authlab.h"

using namespace authscope;
using namespace authscope::test;

class AuthorizationServerTest : public QObject, private AuthLab
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

    void metadata();
    void metadataErrors();
    void keys();
    void wrongMethodAndUnknownPaths();
    void registrationIsGated();
    void readinessIsComplete();
    void orgServer();
    void unknownFault();
    void adminNeedsItsToken();
    void adminSwitches();
    void systemLogExplains();
};

void AuthorizationServerTest::metadata()
{
    const Answer oauth = m_client.get(m_server->issuer() + "/.well-known/oauth-authorization-server");
    QCOMPARE(oauth.status, 200);
    QCOMPARE(oauth.header("Content-Type"), "application/json");
    QCOMPARE(oauth.header("Cache-Control"), "max-age=86400, must-revalidate");
    QCOMPARE(oauth.header("X-Okta-Request-Id").size(), 32);
    QCOMPARE(oauth.json().value("issuer"_L1).toString(), QString::fromLatin1(m_server->issuer()));
    QCOMPARE(memberNames(oauth.body).first(4),
             (QStringList{u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s, u"registration_endpoint"_s}));
    QCOMPARE(oauth.json().value("registration_endpoint"_L1).toString(),
             QString::fromLatin1(m_server->origin() + "/oauth2/v1/clients"));
    QVERIFY(oauth.json().value("grant_types_supported"_L1).toArray().contains(u"client_credentials"_s));
    QVERIFY(oauth.json().value("scopes_supported"_L1).toArray().contains(u"calculator.add"_s));
    QVERIFY(!oauth.json().contains("authorization_response_iss_parameter_supported"_L1));

    const QByteArray path = "/oauth2/aus1calc00000000lab7";
    const Answer inserted = m_client.get(m_server->origin() + "/.well-known/oauth-authorization-server" + path);
    QCOMPARE(inserted.body, oauth.body);

    const Answer openId = m_client.get(m_server->issuer() + "/.well-known/openid-configuration");
    QCOMPARE(openId.status, 200);
    QVERIFY(!openId.json().value("grant_types_supported"_L1).toArray().contains(u"client_credentials"_s));
    QCOMPARE(openId.json().value("userinfo_endpoint"_L1).toString(), QString::fromLatin1(base() + "/userinfo"));

    const Answer org = m_client.get(m_server->origin() + "/.well-known/oauth-authorization-server");
    QCOMPARE(org.json().value("issuer"_L1).toString(), QString::fromLatin1(m_server->origin()));
    QVERIFY(org.json().value("token_endpoint"_L1).toString().endsWith("/oauth2/v1/token"_L1));
}

void AuthorizationServerTest::metadataErrors()
{
    const QByteArray id = "/oauth2/aus1calc00000000lab7";
    QCOMPARE(m_client.get(m_server->origin() + "/.well-known/openid-configuration" + id).status, 404);

    const Answer unknown = m_client.get(m_server->origin() + "/oauth2/aus9wrong/.well-known/openid-configuration");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(memberNames(unknown.body),
             (QStringList{u"errorCode"_s, u"errorSummary"_s, u"errorLink"_s, u"errorId"_s, u"errorCauses"_s}));
    QCOMPARE(unknown.json().value("errorSummary"_L1).toString(),
             u"Not found: Resource not found: aus9wrong (AuthorizationServer)"_s);
    QVERIFY(unknown.json().value("errorId"_L1).toString().startsWith("oae"_L1));

    const Answer client = m_client.get(m_server->issuer()
                                       + "/.well-known/oauth-authorization-server?client_id=0oawrong");
    QCOMPARE(client.status, 400);
    QCOMPARE(client.json().value("errorCode"_L1).toString(), u"invalid_client"_s);
    QCOMPARE(m_client.get(m_server->issuer() + "/.well-known/oauth-authorization-server?client_id=" + web).status, 200);
}

void AuthorizationServerTest::keys()
{
    const Answer first = m_client.get(base() + "/keys");
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("Cache-Control").startsWith("max-age="));
    const auto set = jose::KeySet::parse(first.body);
    QVERIFY(set.has_value());
    QCOMPARE(set->keys.size(), 1);
    const auto document = json::Document::parse(first.body);
    QStringList order;
    for (json::Value value = document->find(u"/keys/0").first(); value; value = value.next())
        order.append(value.name());
    QCOMPARE(order, (QStringList{u"kty"_s, u"alg"_s, u"kid"_s, u"use"_s, u"e"_s, u"n"_s}));

    m_server->rotateKeys();
    const auto rotated = jose::KeySet::parse(m_client.get(base() + "/keys").body);
    QCOMPARE(rotated->keys.size(), 2);
    QCOMPARE(rotated->keys.last().kid(), set->keys.first().kid());
    QVERIFY(rotated->keys.first().kid() != set->keys.first().kid());
}

void AuthorizationServerTest::wrongMethodAndUnknownPaths()
{
    const Answer method = m_client.get(base() + "/token");
    QCOMPARE(method.status, 405);
    QCOMPARE(method.json().value("errorCode"_L1).toString(), u"E0000022"_s);
    QVERIFY(method.header("Allow").contains("POST"));
    QCOMPARE(m_client.get(m_server->origin() + "/nothing").json().value("errorCode"_L1).toString(), u"E0000007"_s);
    const Answer off = m_client.post(base() + "/bc/authorize", {});
    QCOMPARE(off.status, 400);
    QCOMPARE(off.json().value("error_description"_L1).toString(),
             u"The requested feature is not enabled in this environment."_s);
}

void AuthorizationServerTest::registrationIsGated()
{
    const Answer anonymous = m_client.send("POST", m_server->origin() + "/oauth2/v1/clients",
                                           {{"Content-Type", "application/json"}}, R"({"redirect_uris":[]})");
    QCOMPARE(anonymous.status, 403);
    QCOMPARE(anonymous.json().value("errorCode"_L1).toString(), u"E0000006"_s);
    const Answer ssws = m_client.send("POST", m_server->origin() + "/oauth2/v1/clients",
                                      {{"Authorization", "SSWS wrong"}}, "{}");
    QCOMPARE(ssws.status, 401);
    QCOMPARE(ssws.json().value("errorCode"_L1).toString(), u"E0000011"_s);
}

void AuthorizationServerTest::readinessIsComplete()
{
    const QJsonObject ready = m_server->readiness();
    QCOMPARE(ready.value("issuer"_L1).toString(),
             QString::fromLatin1(m_server->origin() + "/oauth2/aus1calc00000000lab7"));
    QCOMPARE(ready.value("jwks_uri"_L1).toString(), QString::fromLatin1(base() + "/keys"));
    QCOMPARE(ready.value("token_endpoint"_L1).toString(), QString::fromLatin1(base() + "/token"));
    QCOMPARE(ready.value("audience"_L1).toString(), u"https://calculator-mcp-server.example.com"_s);
    QCOMPARE(ready.value("admin"_L1).toString(), QString::fromLatin1(m_server->adminOrigin()));
    QCOMPARE(ready["clients"_L1]["web"_L1]["client_secret"_L1].toString().toLatin1(), m_secret);
    QCOMPARE(ready["clients"_L1]["service"_L1]["client_id"_L1].toString().toLatin1(), service);
    QCOMPARE(ready["users"_L1].toArray().size(), 2);

    AuthorizationOptions options;
    options.autoConsent = u"nobody@example.com"_s;
    AuthorizationServer wrong(options, nullptr);
    QCOMPARE(wrong.listen().error().id, u"org.auto-consent"_s);
    AuthorizationOptions script;
    script.redirectUris = {u"javascript:alert(1)"_s};
    AuthorizationServer refused(script, nullptr);
    QCOMPARE(refused.listen().error().id, u"redirect.invalid"_s);
}

void AuthorizationServerTest::orgServer()
{
    const QByteArray url = m_server->origin() + "/oauth2/v1/token";
    const http::Form form{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}};
    QCOMPARE(m_client.post(url, form, basic(web, m_secret)).json().value("error_description"_L1).toString(),
             u"Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the "
             "Org Authorization Server."_s);
    QCOMPARE(m_client.post(url, form, basic(service, m_serviceSecret)).json().value("error_description"_L1).toString(),
             u"Client Credentials requests to the Org Authorization Server must use the private_key_jwt "
             "token_endpoint_auth_method."_s);
    const Answer scope = m_client.get(http::withQuery(m_server->origin() + "/oauth2/v1/authorize", authorizeForm()));
    QCOMPARE(scope.location().value(u"error_description"), u"Custom scopes are not allowed for this request."_s);
}

void AuthorizationServerTest::unknownFault()
{
    QVERIFY(m_faults->set({u"POLICY_NONE"_s}).has_value());
    const auto wrong = m_faults->set({u"KID_UNKNOWN"_s, u"POLICY-NON"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().id, u"fault.unknown"_s);
    QVERIFY2(wrong.error().what.contains("POLICY_NONE"_L1), qPrintable(wrong.error().what));
    QCOMPARE(m_faults->on(), QStringList{u"POLICY_NONE"_s}); // nothing changed
}

void AuthorizationServerTest::adminNeedsItsToken()
{
    for (const QByteArray &path : {"/faults"_ba, "/log"_ba, "/state"_ba, "/nothing"_ba}) {
        QCOMPARE(RawClient().get(m_server->adminOrigin() + path).status, 401);
        QCOMPARE(RawClient().get(m_server->adminOrigin() + path, {{"Authorization", "Bearer wrong"}}).status, 401);
        QCOMPARE(RawClient().get(m_server->adminOrigin() + path, {{"Authorization", "Bearer "}}).status, 401);
    }
    const Answer refused = RawClient().send("PUT", m_server->adminOrigin() + "/faults", {},
                                            R"({"on":["POLICY_NONE"]})");
    QCOMPARE(refused.status, 401);
    QVERIFY(m_faults->on().isEmpty());
    QCOMPARE(admin("GET", "/nothing").status, 404);
    // Not on the public listener.
    QCOMPARE(RawClient().get(m_server->origin() + "/faults", adminHeaders()).status, 404);
}

void AuthorizationServerTest::adminSwitches()
{
    const Answer set = admin("PUT", "/faults", R"({"on":["POLICY_NONE","KID_UNKNOWN"]})");
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json().value("faults"_L1).toArray().size(), Faults::known().size());
    QCOMPARE(m_faults->on(), (QStringList{u"POLICY_NONE"_s, u"KID_UNKNOWN"_s}));
    QCOMPARE(machine().status, 401);
    QCOMPARE(admin("PUT", "/faults", R"({"on":["NO_SUCH"]})").json().value("error"_L1).toString(), u"fault.unknown"_s);
    QCOMPARE(admin("PUT", "/faults", R"({"on":"POLICY_NONE"})").status, 400);
    QCOMPARE(admin("PUT", "/faults", R"({"on":[]})").status, 200);
    QCOMPARE(machine().status, 200);

    QCOMPARE(admin("POST", "/keys/rotate").status, 200);
    QCOMPARE(m_client.get(base() + "/keys").json().value("keys"_L1).toArray().size(), 2);
    QCOMPARE(admin("POST", "/tokens/expire", R"({"seconds":-1})").status, 400);
    const Answer moved = admin("POST", "/tokens/expire", R"({"seconds":120})");
    QCOMPARE(moved.json()["clock"_L1]["now"_L1].toInteger(), m_clock.nowSeconds() + 120);
}

void AuthorizationServerTest::systemLogExplains()
{
    const Answer allowed = consent(signIn(u"ada@example.com"_s, authorizeForm()), u"allow"_s);
    const QString code = allowed.location().value(u"code");
    const QJsonObject tokens = exchange(code).json();
    QVERIFY(m_faults->set({u"RULE_SCOPE_MISSING"_s}).has_value());
    const Answer refused = machine(u"calculator.subtract"_s);
    QCOMPARE(refused.status, 401);

    const Answer log = admin("GET", "/log");
    const QJsonArray entries = log.json().value("log"_L1).toArray();
    const QJsonObject last = entries.last().toObject();
    QCOMPARE(last.value("eventType"_L1).toString(), u"app.oauth2.as.token.grant"_s);
    QCOMPARE(last["outcome"_L1]["reason"_L1].toString(), u"no_matching_policy"_s);
    QCOMPARE(last.value("transaction"_L1).toString().toLatin1(), refused.header("X-Okta-Request-Id"));
    const QJsonObject step = last["debug"_L1]["policyEvaluation"_L1].toArray().first().toObject();
    QCOMPARE(step.value("policy"_L1).toString(), u"CalculatorMCPAccessPolicy"_s);
    QCOMPARE(step.value("rule"_L1).toString(), u"Default Rule"_s);
    QVERIFY(step.value("reason"_L1).toString().contains("calculator.subtract"_L1));

    const QByteArray all = log.body + admin("GET", "/state").body;
    for (const QByteArray &secret :
         {m_secret, m_serviceSecret, passwordOf(u"ada@example.com"_s).toUtf8(), code.toLatin1(),
          tokens.value("access_token"_L1).toString().toLatin1(), tokens.value("refresh_token"_L1).toString().toLatin1(),
          m_server->adminToken(), m_client.cookies().value("sid")}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY(!all.contains(secret));
    }
}

QTEST_GUILESS_MAIN(AuthorizationServerTest)
#include "tst_authorizationserver.moc"
