// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/authlab.h"

#include <QtCore/QCryptographicHash>

using namespace authscope;
using namespace authscope::test;

class TokenEndpointTest : public QObject, private AuthLab
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

    void tokenErrors_data();
    void tokenErrors();
    void clientAuthentication_data();
    void clientAuthentication();
    void clientCredentialsToken();
    void userTokens();
    void configuredClaims();
    void codeErrors();
    void codeReuseRevokes();
    void refreshStatic();
    void refreshRotation();
    void refreshLimits();
    void publicClient();
    void dpop();
    void rateLimit();
    void introspectRevokeUserinfo();
};

void TokenEndpointTest::tokenErrors_data()
{
    QTest::addColumn<http::Form>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const http::Form good{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}};
    const QString invalidScope = u"invalid_scope"_s;
    const auto row = [](const char *name, const http::Form &form, int status, const QString &error,
                        const QString &description) { QTest::newRow(name) << form << status << error << description; };
    const QString grants = u"[authorization_code, client_credentials, refresh_token, "
                           "urn:ietf:params:oauth:grant-type:device_code, "
                           "urn:ietf:params:oauth:grant-type:token-exchange, "
                           "urn:ietf:params:oauth:grant-type:jwt-bearer]."_s;
    row("no grant_type", without(good, u"grant_type"_s), 400, u"invalid_request"_s,
        u"The token request must specify a 'grant_type'. Valid values: "_s + grants);
    row("unknown grant", with(good, u"grant_type"_s, u"password"_s), 400, u"unsupported_grant_type"_s,
        u"The authorization grant type is not supported by the authorization server. Configured grant types: "_s
            + grants);
    http::Form twice = good;
    twice.add(u"scope"_s, u"calculator.subtract"_s);
    row("scope twice", twice, 400, u"invalid_request"_s,
        u"The request contained multiple parameters with the same name."_s);
    row("no code", {{u"grant_type"_s, u"authorization_code"_s}, {u"redirect_uri"_s, callback}}, 400,
        u"invalid_request"_s, u"The required parameter 'code' is missing."_s);
    row("no refresh token", {{u"grant_type"_s, u"refresh_token"_s}}, 400, u"invalid_request"_s,
        u"The required parameter 'refresh_token' is missing."_s);
    row("wrong code", codeForm(u"nonsense"_s), 400, u"invalid_grant"_s,
        u"The authorization code is invalid or has expired."_s);
    row("wrong refresh token", {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"x"_s}}, 400,
        u"invalid_grant"_s, u"The refresh token is invalid or expired."_s);
    row("undefined scope", with(good, u"scope"_s, u"calculator.mul"_s), 400, invalidScope,
        u"One or more scopes are not configured for the authorization server resource."_s);
    row("no scope", without(good, u"scope"_s), 400, invalidScope,
        u"The authorization server resource does not have any configured default scopes, 'scope' must be provided."_s);
    row("openid", with(good, u"scope"_s, u"openid calculator.add"_s), 400, invalidScope,
        u"Cannot request 'openid' scopes using client credentials."_s);
    row("offline_access", with(good, u"scope"_s, u"offline_access calculator.add"_s), 400, invalidScope,
        u"The following scopes are not allowed for this request: [offline_access]."_s);
}

void TokenEndpointTest::tokenErrors()
{
    QFETCH(http::Form, form);
    const Answer answer = token(form, basic(web, m_secret));
    QTEST(answer.status, "status");
    QTEST(answer.json().value("error"_L1).toString(), "error");
    QTEST(answer.json().value("error_description"_L1).toString(), "description");
    QCOMPARE(memberNames(answer.body), (QStringList{u"error"_s, u"error_description"_s}));
    QCOMPARE(answer.header("Cache-Control"), "no-cache, no-store");
}

void TokenEndpointTest::clientAuthentication_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("authorization"); // SECRET stands for the secret of the web app
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray grantType = "grant_type=client_credentials&scope=calculator.add";
    const QByteArray none;
    const auto row = [&](const char *name, const QByteArray &query, const QByteArray &authorization,
                         const QByteArray &body, int status, const QByteArray &expected) {
        QTest::newRow(name) << query << authorization << QByteArray(grantType + body) << status << expected;
    };
    row("basic", none, web + ":SECRET", none, 200, "access_token");
    row("basic and the id in the body", none, web + ":SECRET", "&client_id=" + web, 200, "access_token");
    row("post", none, none, "&client_id=" + web + "&client_secret=SECRET", 200, "access_token");
    row("nothing", none, none, none, 401, "No client credentials found.");
    row("confidential client without a secret", none, none, "&client_id=" + web, 401, "No client credentials found.");
    row("not base64", none, "%%%", none, 401, "Found Authentication header but was not valid client credentials.");
    row("no colon", none, web, none, 401, "Found Authentication header but was not valid client credentials.");
    row("unknown id, management shape", none, "0oawrong:SECRET", none, 401,
        R"({"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter.")");
    row("wrong secret", none, web + ":SECRETx", none, 401,
        "The client secret supplied for a confidential client is invalid.");
    row("both", none, web + ":SECRET", "&client_id=" + web + "&client_secret=SECRET", 401,
        "Cannot supply multiple client credentials.");
    row("secret in the query", "?client_secret=SECRET", none, "&client_id=" + web, 400,
        "Client credentials cannot be supplied via query parameters.");
    row("assertion type", none, none, "&client_assertion=x&client_assertion_type=y", 400,
        "The client_assertion_type is invalid.");
    // {"alg":"RS256"}.{"sub":"0oalab1webclient0000"}
    row("assertion without a key set", none, none,
        "&client_assertion=eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIwb2FsYWIxd2ViY2xpZW50MDAwMCJ9.AAAA&client_assertion_type="
        "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer",
        401, "The client does not have a JWKSet configured, but the client_assertion requires one.");
}

void TokenEndpointTest::clientAuthentication()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    http::Headers headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!authorization.isEmpty())
        headers.add(
            "Authorization",
            "Basic " + (authorization == "%%%" ? authorization : authorization.replace("SECRET", m_secret).toBase64()));
    const Answer answer = m_client.send("POST", base() + "/token" + query.replace("SECRET", m_secret), headers,
                                        body.replace("SECRET", m_secret));
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(expected), answer.body);

    // A JSON body is a form without fields.
    const Answer json = m_client.send("POST", base() + "/token", {{"Content-Type", "application/json"}},
                                      R"({"grant_type":"client_credentials"})");
    QVERIFY(json.body.contains("The token request must specify a 'grant_type'."));
}

void TokenEndpointTest::clientCredentialsToken()
{
    const Answer answer = token({{u"grant_type"_s, u"client_credentials"_s},
                                 {u"scope"_s, u"calculator.add"_s},
                                 {u"audience"_s, u"https://other.example"_s}, // ignored, as at Okta
                                 {u"resource"_s, u"https://mcp.example/mcp"_s}},
                                basic(service, m_serviceSecret));
    QCOMPARE(answer.status, 200);
    QCOMPARE(memberNames(answer.body), (QStringList{u"token_type"_s, u"expires_in"_s, u"access_token"_s, u"scope"_s}));
    QCOMPARE(answer.header("Cache-Control"), "no-cache, no-store");
    QCOMPARE(answer.header("Pragma"), "no-cache");
    QCOMPARE(answer.header("X-Rate-Limit-Limit"), "1200");
    QCOMPARE(answer.header("X-Rate-Limit-Reset"), QByteArray::number(m_clock.nowSeconds() + 60));
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 3600);

    const jose::Token decoded = jose::decode(answer.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(memberNames(decoded.headerBytes), (QStringList{u"kid"_s, u"alg"_s}));
    QCOMPARE(memberNames(decoded.payloadBytes),
             (QStringList{u"ver"_s, u"jti"_s, u"iss"_s, u"aud"_s, u"iat"_s, u"exp"_s, u"cid"_s, u"scp"_s, u"sub"_s}));
    QCOMPARE(decoded.payload.value("sub"_L1).toString().toLatin1(), service);
    QVERIFY(decoded.payload.value("jti"_L1).toString().startsWith("AT."_L1));

    const auto keySet = jose::KeySet::parse(m_client.get(base() + "/keys").body);
    jose::Expectations expected;
    expected.issuers = {QString::fromLatin1(m_server->issuer())};
    expected.audiences = {u"https://calculator-mcp-server.example.com"_s};
    expected.scopes = {u"calculator.add"_s};
    expected.clientId = QString::fromLatin1(service);
    QVERIFY(jose::accepted(jose::verify(decoded, &*keySet, expected, m_clock.nowMs())));
    m_clock.advance(3601);
    QVERIFY(!jose::accepted(jose::verify(decoded, &*keySet, expected, m_clock.nowMs())));
}

void TokenEndpointTest::userTokens()
{
    startAs(u"ada@example.com"_s);
    const Answer answer = exchange(freshCode());
    QCOMPARE(memberNames(answer.body),
             (QStringList{u"token_type"_s, u"expires_in"_s, u"access_token"_s, u"scope"_s, u"refresh_token"_s,
                          u"id_token"_s}));
    QCOMPARE(answer.json().value("scope"_L1).toString(), allScopes);
    QCOMPARE(answer.json().value("refresh_token"_L1).toString().size(), 43);

    const QByteArray compact = answer.json().value("access_token"_L1).toString().toLatin1();
    const jose::Token access = jose::decode(compact);
    QCOMPARE(memberNames(access.payloadBytes),
             (QStringList{u"ver"_s, u"jti"_s, u"iss"_s, u"aud"_s, u"iat"_s, u"exp"_s, u"cid"_s, u"uid"_s, u"scp"_s,
                          u"auth_time"_s, u"sub"_s}));
    QCOMPARE(access.payload.value("sub"_L1).toString(), u"ada@example.com"_s);
    QCOMPARE(access.payload.value("uid"_L1).toString(), u"00ulab1ada0000000000"_s);
    QVERIFY(access.payload.value("aud"_L1).isString());
    QVERIFY(access.payload.value("scp"_L1).isArray());

    const jose::Token id = jose::decode(answer.json().value("id_token"_L1).toString().toLatin1());
    QVERIFY(id.looksLikeIdToken());
    QCOMPARE(id.payload.value("sub"_L1).toString(), u"00ulab1ada0000000000"_s);
    QCOMPARE(id.payload.value("aud"_L1).toString().toLatin1(), web);
    QCOMPARE(id.payload.value("nonce"_L1).toString(), u"N"_s);
    QCOMPARE(id.payload.value("email"_L1).toString(), u"ada@example.com"_s);
    const QByteArray half = QCryptographicHash::hash(compact, QCryptographicHash::Sha256).first(16);
    QCOMPARE(id.payload.value("at_hash"_L1).toString().toLatin1(),
             half.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const auto keySet = jose::KeySet::parse(m_client.get(base() + "/keys").body);
    QVERIFY(jose::verifySignature(id, keySet->keys.first(), {jose::Algorithm::RS256}).has_value());
    QVERIFY(jose::verifySignature(access, keySet->keys.first(), {jose::Algorithm::RS256}).has_value());

    // Neither openid nor offline_access: neither ID token nor refresh token, and no error.
    const Answer narrow = exchange(freshCode(with(authorizeForm(), u"scope"_s, u"calculator.add"_s)));
    QCOMPARE(memberNames(narrow.body), (QStringList{u"token_type"_s, u"expires_in"_s, u"access_token"_s, u"scope"_s}));
}

void TokenEndpointTest::configuredClaims()
{
    const auto org = orgFromJson(R"({
        "servers": [{"id": "ausfile", "audience": "https://file.example",
            "scopes": [{"name": "calculator.add", "default": true}],
            "claims": [{"name": "teams", "attribute": "groups", "scopes": ["calculator.add"]},
                       {"name": "region", "value": "eu"},
                       {"name": "hidden", "value": 1, "scopes": ["email"]},
                       {"name": "tier", "value": 2, "in": "id"}],
            "policies": [{"name": "P", "rules": [{"name": "R", "accessTokenMinutes": 10}]}]}],
        "apps": [{"clientId": "0oalab1webclient0000", "redirectUris": ["http://127.0.0.1:8765/callback"],
                  "everyoneAssigned": true}],
        "users": [{"login": "kay@example.com", "groups": ["A", "B"]}]})");
    QVERIFY2(org.has_value(), org ? "" : qPrintable(org.error().what));
    AuthorizationOptions options;
    options.org = *org;
    options.autoConsent = u"kay@example.com"_s;
    start(options);
    const Answer answer = exchange(freshCode(with(authorizeForm(), u"scope"_s, u"openid calculator.add"_s)));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 600);
    const jose::Token access = jose::decode(answer.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(access.payload.value("teams"_L1).toArray(), (QJsonArray{u"A"_s, u"B"_s}));
    QCOMPARE(access.payload.value("region"_L1).toString(), u"eu"_s);
    QVERIFY(!access.payload.contains("hidden"_L1) && !access.payload.contains("tier"_L1));
    const jose::Token id = jose::decode(answer.json().value("id_token"_L1).toString().toLatin1());
    QCOMPARE(id.payload.value("tier"_L1).toInt(), 2);
    // Without a scope parameter the default scopes are granted.
    QCOMPARE(exchange(freshCode(without(authorizeForm(), u"scope"_s))).json().value("scope"_L1).toString(),
             u"calculator.add"_s);
}

void TokenEndpointTest::codeErrors()
{
    Org org = Org::demo();
    App other = org.apps[0];
    other.clientId = u"0oalab1other00000000"_s;
    other.secrets = {"other-secret-of-forty-characters-0000000"};
    org.apps.append(other);
    AuthorizationOptions options;
    options.org = org;
    options.autoConsent = u"ada@example.com"_s;
    start(options);
    const QString invalid = u"invalid_grant: The authorization code is invalid or has expired."_s;

    QCOMPARE(reason(token(with(codeForm(freshCode()), u"redirect_uri"_s, u"http://localhost:8765/callback"_s),
                          basic(web, m_secret))),
             u"invalid_grant: The 'redirect_uri' does not match the redirection URI used in the authorization "
             "request."_s);
    QCOMPARE(reason(token(codeForm(freshCode()), basic("0oalab1other00000000", other.secrets.first()))),
             u"invalid_grant: The grant was issued to another client. Please make sure the 'client_id' matches the one "
             "used at the authorize request."_s);
    QCOMPARE(reason(m_client.post(m_server->origin() + "/oauth2/default/v1/token", codeForm(freshCode()),
                                  basic(web, m_secret))),
             u"invalid_request: The grant was issued for another authorization server."_s);
    QCOMPARE(reason(token(without(codeForm(freshCode()), u"code_verifier"_s), basic(web, m_secret))),
             u"invalid_request: PKCE code verifier is required by the application."_s);
    http::Form plain = without(without(authorizeForm(), u"code_challenge"_s), u"code_challenge_method"_s);
    QCOMPARE(reason(exchange(freshCode(plain))),
             u"invalid_request: PKCE code challenge should be specified in the authorize request for code "
             "verification."_s);
    QCOMPARE(token(without(codeForm(freshCode(plain)), u"code_verifier"_s), basic(web, m_secret)).status, 200);

    const QString guessed = freshCode();
    QString wrong = verifier;
    wrong[0] = u'X';
    QCOMPARE(reason(token(with(codeForm(guessed), u"code_verifier"_s, wrong), basic(web, m_secret))),
             u"invalid_grant: PKCE verification failed."_s);
    QCOMPARE(reason(exchange(guessed)), invalid); // one guess

    const QString late = freshCode();
    m_clock.advance(300);
    QCOMPARE(reason(exchange(late)), invalid);
    const QString inTime = freshCode();
    m_clock.advance(299);
    QCOMPARE(exchange(inTime).status, 200);
}

void TokenEndpointTest::codeReuseRevokes()
{
    startAs(u"ada@example.com"_s);
    const QString code = freshCode();
    const QJsonObject tokens = exchange(code).json();
    const QString access = tokens.value("access_token"_L1).toString();
    QVERIFY(introspect(access).value("active"_L1).toBool());
    const Answer second = exchange(code);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.json().value("error_description"_L1).toString(),
             u"The authorization code is invalid or has expired."_s);
    QVERIFY(!introspect(access).value("active"_L1).toBool());
    QCOMPARE(refresh(tokens.value("refresh_token"_L1).toString()).status, 400);
}

void TokenEndpointTest::refreshStatic()
{
    startAs(u"ada@example.com"_s);
    const QString first = exchange(freshCode()).json().value("refresh_token"_L1).toString();
    const Answer again = refresh(first);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json().value("refresh_token"_L1).toString(), first);
    QVERIFY(again.json().contains("id_token"_L1));

    const Answer narrower = refresh(first, u"calculator.add"_s);
    QCOMPARE(narrower.json().value("scope"_L1).toString(), u"calculator.add"_s);
    const Answer wider = refresh(first, u"calculator.add address"_s);
    QCOMPARE(wider.status, 400);
    QCOMPARE(wider.json().value("error"_L1).toString(), u"access_denied"_s);
    QCOMPARE(wider.json().value("error_description"_L1).toString(),
             u"Some of the scopes requested for the refresh request were not granted in the original authorize "
             "request. Denied scopes: address."_s);
    // Of another client: unknown to it, and unharmed by the attempt.
    QCOMPARE(
        token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first}}, basic(service, m_serviceSecret))
            .json()
            .value("error"_L1)
            .toString(),
        u"unauthorized_client"_s);
    QCOMPARE(refresh(first).status, 200);
}

void TokenEndpointTest::refreshRotation()
{
    AuthorizationOptions options;
    options.org.apps[0].rotateRefresh = true;
    options.autoConsent = u"ada@example.com"_s;
    start(options);
    const QJsonObject begin = exchange(freshCode()).json();
    const QString first = begin.value("refresh_token"_L1).toString();
    const QString second = refresh(first).json().value("refresh_token"_L1).toString();
    QCOMPARE(second.size(), 43);
    QVERIFY(second != first);
    m_clock.advance(29); // within the grace period the previous one still works
    const QString third = refresh(first).json().value("refresh_token"_L1).toString();
    QCOMPARE(third.size(), 43);
    m_clock.advance(31);
    const Answer reused = refresh(first);
    QCOMPARE(reused.status, 400);
    QCOMPARE(reused.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(reused.json().value("error_description"_L1).toString(), u"The refresh token is invalid or expired."_s);
    QCOMPARE(refresh(third).status, 400); // the whole family is gone
    QVERIFY(!introspect(begin.value("access_token"_L1).toString()).value("active"_L1).toBool());
    QVERIFY(admin("GET", "/log").body.contains("app.oauth2.as.token.detect_reuse"));
}

void TokenEndpointTest::refreshLimits()
{
    AuthorizationOptions options;
    options.org.servers[0].policies[0].rules[0].refreshTokenMinutes = 30 * 24 * 60;
    options.autoConsent = u"ada@example.com"_s;
    start(options);
    const QString idle = exchange(freshCode()).json().value("refresh_token"_L1).toString();
    m_clock.advance(7 * 86'400 - 1);
    QCOMPARE(refresh(idle).status, 200); // used in time, the window begins anew
    m_clock.advance(7 * 86'400);
    QCOMPARE(refresh(idle).status, 400);

    const QString old = exchange(freshCode()).json().value("refresh_token"_L1).toString();
    for (int week = 0; week < 4; ++week) {
        m_clock.advance(7 * 86'400 - 1);
        QCOMPARE(refresh(old).status, 200);
    }
    m_clock.advance(3 * 86'400);
    QCOMPARE(refresh(old).status, 400); // 31 days: the absolute end
    QVERIFY(admin("GET", "/log").body.contains("refresh_token_expired"));
    QVERIFY(admin("GET", "/log").body.contains("refresh_token_idle"));
}

void TokenEndpointTest::publicClient()
{
    AuthorizationOptions options;
    App &app = options.org.apps[0];
    app.type = AppType::Native;
    app.authMethods = {u"none"_s};
    app.secrets.clear();
    options.autoConsent = u"ada@example.com"_s;
    start(options);
    const http::Form plain = without(without(authorizeForm(), u"code_challenge"_s), u"code_challenge_method"_s);
    QCOMPARE(authorize(plain).location().value(u"error_description"),
             u"PKCE code challenge is required when the token endpoint authentication method is 'NONE'."_s);
    const Answer answer = token(with(codeForm(freshCode()), u"client_id"_s, QString::fromLatin1(web)), {});
    QCOMPARE(answer.status, 200);
    const Answer secret = token(codeForm(freshCode()), basic(web, "anything"));
    QCOMPARE(secret.status, 401);
    QCOMPARE(secret.json().value("error_description"_L1).toString(),
             u"Client authentication failed. Either the client or the client credentials are invalid."_s);
}

void TokenEndpointTest::dpop()
{
    const auto key = jose::Key::generateEc();
    QVERIFY(key.has_value());
    const QByteArray jwk = json::compact(jose::Key::fromJwk(key->publicJwk())->publicJwk());
    const auto proof = [&](const QByteArray &nonce, const QByteArray &htm, const QByteArray &htu, qint64 iat,
                           const QByteArray &jti) {
        const QByteArray header = R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + jwk + '}';
        const QByteArray payload = "{\"htm\":\"" + htm + "\",\"htu\":\"" + htu + "\",\"iat\":" + QByteArray::number(iat)
            + ",\"jti\":\"" + jti + "\",\"nonce\":\"" + nonce + "\"}";
        return jose::sign(header, payload, *key, jose::Algorithm::ES256).value_or(QByteArray());
    };
    const auto ask = [&](const QByteArray &jwt) {
        http::Headers headers = basic(web, m_secret);
        headers.add("DPoP", jwt);
        return token({{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}}, headers);
    };
    const QByteArray url = base() + "/token";
    const qint64 now = m_clock.nowSeconds();
    const Answer first = ask(proof("", "POST", url, now, "1"));
    QCOMPARE(reason(first), u"use_dpop_nonce: Authorization server requires nonce in DPoP proof."_s);
    const QByteArray nonce = first.header("DPoP-Nonce");
    QVERIFY(!nonce.isEmpty());

    const Answer bound = ask(proof(nonce, "POST", url, now, "2"));
    QCOMPARE(bound.status, 200);
    QCOMPARE(bound.json().value("token_type"_L1).toString(), u"DPoP"_s);
    const jose::Token decoded = jose::decode(bound.json().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(decoded.payload["cnf"_L1]["jkt"_L1].toString().toLatin1(), key->thumbprint());

    QCOMPARE(reason(ask(proof(nonce, "POST", url, now, "2"))),
             u"invalid_dpop_proof: The DPoP proof JWT has already been used."_s);
    QCOMPARE(reason(ask(proof(nonce, "GET", url, now, "3"))),
             u"invalid_dpop_proof: 'htm' claim in the DPoP proof JWT is invalid."_s);
    QCOMPARE(reason(ask(proof(nonce, "POST", url + "?x=1", now, "4"))),
             u"invalid_dpop_proof: 'htu' claim in the DPoP proof JWT is invalid."_s);
    QCOMPARE(reason(ask(proof(nonce, "POST", url, now - 301, "5"))),
             u"invalid_dpop_proof: The DPoP proof JWT is issued more than five minutes in the past."_s);
    QCOMPARE(reason(ask(proof(nonce, "POST", url, now + 120, "6"))),
             u"invalid_dpop_proof: The DPoP proof JWT is issued in the future."_s);
    QCOMPARE(reason(ask("x.y.z")).section(u':', 0, 0), u"invalid_dpop_proof"_s);
    // A private half has no place in a proof, and is refused before anything is computed with it.
    const auto leaking = jose::sign(R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + jwk.chopped(1) + R"(,"d":"AQAB"}})",
                                    "{}", *key, jose::Algorithm::ES256);
    QVERIFY(leaking.has_value());
    QCOMPARE(reason(ask(*leaking)),
             u"invalid_dpop_proof: The 'jwk' in the DPoP proof JWT must not have private members."_s);
    m_clock.advance(3 * 86'400); // an older nonce stays good for three days
    QCOMPARE(ask(proof(nonce, "POST", url, m_clock.nowSeconds(), "7")).status, 200);
    m_clock.advance(86'400);
    QCOMPARE(ask(proof(nonce, "POST", url, m_clock.nowSeconds(), "8")).json().value("error"_L1).toString(),
             u"use_dpop_nonce"_s);
}

void TokenEndpointTest::rateLimit()
{
    AuthorizationOptions options;
    options.tokenRequestsPerMinute = 2;
    start(options);
    QCOMPARE(machine().header("X-Rate-Limit-Remaining"), "1");
    QCOMPARE(machine().header("X-Rate-Limit-Remaining"), "0");
    const Answer refused = machine();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json().value("errorCode"_L1).toString(), u"E0000047"_s);
    QCOMPARE(refused.header("X-Rate-Limit-Reset"), QByteArray::number(m_clock.nowSeconds() + 60));
    m_clock.advance(60);
    QCOMPARE(machine().status, 200);
}

void TokenEndpointTest::introspectRevokeUserinfo()
{
    startAs(u"ada@example.com"_s);
    const QJsonObject tokens = exchange(freshCode()).json();
    const QString access = tokens.value("access_token"_L1).toString();
    const QString refreshToken = tokens.value("refresh_token"_L1).toString();
    const QJsonObject active = introspect(access);
    QVERIFY(active.value("active"_L1).toBool());
    QCOMPARE(active.value("scope"_L1).toString(), allScopes);
    QCOMPARE(active.value("username"_L1).toString(), u"ada@example.com"_s);
    QCOMPARE(active.value("client_id"_L1).toString().toLatin1(), web);
    QVERIFY(introspect(refreshToken).value("active"_L1).toBool());
    QCOMPARE(introspect(u"nonsense"_s), (QJsonObject{{u"active"_s, false}}));
    QCOMPARE(
        m_client
            .post(m_server->origin() + "/oauth2/default/v1/introspect", {{u"token"_s, access}}, basic(web, m_secret))
            .json(),
        (QJsonObject{{u"active"_s, false}})); // of another server
    QCOMPARE(
        m_client.post(base() + "/introspect", {}, basic(web, m_secret)).json().value("error_description"_L1).toString(),
        u"The 'token' parameter is required."_s);
    QCOMPARE(m_client.post(base() + "/introspect", {{u"token"_s, access}}).status, 401);

    const auto userinfo = [this](const QString &what) {
        return m_client.get(base() + "/userinfo", {{"Authorization", "Bearer " + what.toLatin1()}});
    };
    const Answer me = userinfo(access);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json().value("sub"_L1).toString(), u"00ulab1ada0000000000"_s);
    QCOMPARE(me.json().value("given_name"_L1).toString(), u"Ada"_s);
    QCOMPARE(userinfo(u"nonsense"_s).status, 401);
    QVERIFY(userinfo(u"nonsense"_s).header("WWW-Authenticate").startsWith("Bearer error=\"invalid_token\""));
    QCOMPARE(userinfo(tokens.value("id_token"_L1).toString()).status, 401);
    QCOMPARE(userinfo(machine().json().value("access_token"_L1).toString()).status, 403);

    const auto revoke = [this](const QString &what, const http::Headers &who) {
        return m_client.post(base() + "/revoke", {{u"token"_s, what}}, who);
    };
    QCOMPARE(revoke(u"nonsense"_s, basic(web, m_secret)).status, 200);
    QCOMPARE(revoke(access, basic(service, m_serviceSecret)).status, 200); // another's: no effect
    QVERIFY(introspect(access).value("active"_L1).toBool());
    const Answer revoked = revoke(refreshToken, basic(web, m_secret));
    QCOMPARE(revoked.status, 200);
    QVERIFY(revoked.body.isEmpty());
    QVERIFY(!introspect(access).value("active"_L1).toBool()); // what came of the same sign-in goes too
    QCOMPARE(refresh(refreshToken).status, 400);

    const QString expiring = machine().json().value("access_token"_L1).toString();
    QVERIFY(introspect(expiring).value("active"_L1).toBool());
    QCOMPARE(admin("POST", "/tokens/expire", R"({"seconds":3600})").status, 200);
    QVERIFY(!introspect(expiring).value("active"_L1).toBool());
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tst_tokenendpoint.moc"
