// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client sends to an authorization server beyond the three grants of the guide: signed assertions, DPoP proofs with
// nonces, pushed requests, device codes, exchanged tokens.

#include "core/jose/proof.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "core/oauth/authorization.h"
#include "core/oauth/device.h"
#include "tests/support/httplab.h"
#include "tests/support/stubserver.h"

#include <QCoro/QCoroTask>

#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::oauth;
using namespace authscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({"access_token":"T","token_type":"Bearer","expires_in":60})";
const QByteArray bound = R"({"access_token":"T","token_type":"DPoP","expires_in":60,"refresh_token":"R"})";

jose::Key keyFor(const QByteArray &algorithm)
{
    if (algorithm.startsWith("ES"))
        return *jose::Key::generateEc(algorithm == "ES256" ? "P-256" : algorithm == "ES384" ? "P-384" : "P-521");
    if (algorithm == "EdDSA")
        return *jose::Key::generateEd25519();
    jose::Key key = *jose::Key::generateRsa();
    key.setAlgorithm(std::nullopt);
    return key;
}

QString field(const StubRequest &request, QStringView name)
{
    return http::formDecode(request.body).value(name);
}

// The DPoP proof of a request, its signature checked with the key in its own header.
jose::Token proofOf(const StubRequest &request)
{
    const jose::Token proof = jose::decode(request.header("dpop"));
    const auto key = jose::Key::fromJwk(proof.header.value("jwk"_L1).toObject());
    if (!key || !jose::verifySignature(proof, *key, jose::asymmetricAlgorithms()))
        return {};
    return proof;
}

} // namespace

class GrantsTest : public QObject, HttpLab
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void assertions_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("offered");
        for (const char *name : {"ES256", "ES384", "ES512", "EdDSA"})
            QTest::newRow(name) << QByteArray(name) << QString() << QStringList();
        QTest::newRow("RS256 without a word") << "RS256"_ba << QString() << QStringList();
        QTest::newRow("PS256 by name") << "PS256"_ba << u"PS256"_s << QStringList();
        QTest::newRow("PS256, as only that is offered")
            << "PS256"_ba << QString() << QStringList{u"PS256"_s, u"ES256"_s};
        QTest::newRow("RS512, as only that is offered") << "RS512"_ba << QString() << QStringList{u"RS512"_s};
    }
    void assertions()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(QString, wanted);
        QFETCH(QStringList, offered);
        StubServer server([](const StubRequest &) { return StubAnswer::json(good); });
        const jose::Key key = keyFor(algorithm);
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"the-client"_s, {}, ClientAuthentication::PrivateKeyJwt, key};
        grant.client.keyId = u"k1"_s;
        grant.client.algorithm = wanted;
        grant.client.offeredAlgorithms = offered;
        grant.client.assertionAudience = u"https://issuer.example"_s;
        const auto first = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY2(first, first ? "" : qPrintable(first.error().what));
        const auto second = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(second);
        QSet<QString> ids;
        for (const StubRequest &request : server.seen()) {
            QVERIFY(!request.headers.contains("authorization"));
            QCOMPARE(field(request, u"client_id"), u"the-client"_s);
            QCOMPARE(field(request, u"client_assertion_type"),
                     u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
            const jose::Token assertion = jose::decode(field(request, u"client_assertion").toLatin1());
            QCOMPARE(assertion.algorithm(), algorithm);
            QCOMPARE(assertion.kid(), "k1"_ba);
            QVERIFY(jose::verifySignature(assertion, key, jose::asymmetricAlgorithms()));
            QCOMPARE(assertion.issuer(), u"the-client"_s);
            QCOMPARE(assertion.payload.value("sub"_L1).toString(), u"the-client"_s);
            QCOMPARE(assertion.payload.value("aud"_L1).toString(), u"https://issuer.example"_s);
            const double life = *assertion.time(u"exp"_s) - *assertion.time(u"iat"_s);
            QVERIFY(life > 0 && life <= 3600);
            ids.insert(assertion.payload.value("jti"_L1).toString());
        }
        QCOMPARE(ids.size(), 2); // a server may refuse one that it has seen
    }

    void secretAssertion()
    {
        StubServer server([](const StubRequest &) { return StubAnswer::json(good); });
        const QByteArray secret = "a secret of the client, 32 bytes or more";
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, secret, ClientAuthentication::SecretJwt};
        QVERIFY(QCoro::waitFor(requestClientCredentials(m_client.get(), grant)));
        const StubRequest request = server.seen().first();
        const jose::Token assertion = jose::decode(field(request, u"client_assertion").toLatin1());
        QCOMPARE(assertion.algorithm(), "HS256"_ba);
        QCOMPARE(assertion.payload.value("aud"_L1).toString(), QString::fromUtf8(server.url("/token")));
        QVERIFY(jose::verifySignature(assertion, *jose::Key::symmetric(secret), {jose::Algorithm::HS256}));
        QVERIFY(!request.body.contains("a+secret"));
    }

    // Nothing is sent by a client that cannot prove itself.
    void cannotSign_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("id");
        const int jwt = int(ClientAuthentication::PrivateKeyJwt);
        QTest::newRow("no key") << jwt << QByteArray() << QStringList() << u"client.no-key"_s;
        QTest::newRow("nothing in common") << jwt << "key"_ba << QStringList{u"RS256"_s} << u"sign.algorithm"_s;
        QTest::newRow("no secret") << int(ClientAuthentication::SecretJwt) << QByteArray() << QStringList()
                                   << u"client.no-secret"_s;
        QTest::newRow("short secret") << int(ClientAuthentication::SecretJwt) << "short"_ba << QStringList()
                                      << u"sign.algorithm"_s;
    }
    void cannotSign()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, secret);
        QFETCH(QStringList, offered);
        QFETCH(QString, id);
        StubServer server;
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, secret, ClientAuthentication(method)};
        grant.client.offeredAlgorithms = offered;
        if (secret == "key")
            grant.client.key = keyFor("ES256");
        const auto answer = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(!answer);
        QCOMPARE(answer.error().id, id);
        QVERIFY(!answer.error().what.contains(u"short"_s) || id != "sign.algorithm"_L1);
        QCOMPARE(server.connections(), 0);
    }

    void audiences_data()
    {
        QTest::addColumn<QByteArray>("tokenEndpoint");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const QByteArray okta = "https://dev-1.okta.com/oauth2/default/v1/token";
        QTest::newRow("any server") << "https://as.example/token"_ba << QString() << u"https://as.example"_s;
        QTest::newRow("Okta") << okta << QString() << QString();
        QTest::newRow("Okta's org") << "https://dev-1.okta.com/oauth2/v1/token"_ba << QString() << QString();
        QTest::newRow("Okta, issuer") << okta << u"issuer"_s << u"https://as.example"_s;
        QTest::newRow("endpoint") << "https://as.example/token"_ba << u"endpoint"_s << QString();
        QTest::newRow("a URI") << okta << u"urn:x"_s << u"urn:x"_s;
    }
    void audiences()
    {
        QFETCH(QByteArray, tokenEndpoint);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        ServerMetadata metadata;
        metadata.issuer = u"https://as.example"_s;
        metadata.tokenEndpoint = tokenEndpoint;
        QCOMPARE(assertionAudience(metadata, wanted), expected);
    }

    void dpopProof()
    {
        StubServer server([](const StubRequest &) { return StubAnswer::json(bound); });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token?x=1");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        grant.dpop = *Dpop::create();
        const auto tokens = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(tokens);
        QVERIFY(tokens->isBound());
        QVERIFY(tokens->problems.isEmpty());
        const jose::Token proof = proofOf(server.seen().first());
        QCOMPARE(proof.header.value("typ"_L1).toString(), u"dpop+jwt"_s);
        QCOMPARE(proof.algorithm(), "ES256"_ba);
        const QJsonObject jwk = proof.header.value("jwk"_L1).toObject();
        QCOMPARE(jwk.keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}));
        QCOMPARE(proof.payload.value("htm"_L1).toString(), u"POST"_s);
        QCOMPARE(proof.payload.value("htu"_L1).toString(), QString::fromUtf8(server.url("/token")));
        QVERIFY(!proof.payload.contains("ath"_L1) && !proof.payload.contains("nonce"_L1));
        // The key is kept with the tokens, and is the same afterwards.
        const auto kept = TokenResponse::fromJson(tokens->toJson());
        QVERIFY(kept);
        QCOMPARE((*Dpop::fromPem(kept->dpopKey))->thumbprint(), grant.dpop->thumbprint());
        // With a token its hash (RFC 9449, figure 12 and 13 are of this pair).
        QCOMPARE(jose::accessTokenHash("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"),
                 "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_ba);
    }

    // RFC 9449, figure 2 and §6.1: the proof of the token request, and the thumbprint of its key.
    void dpopVector()
    {
        const jose::Token proof = jose::decode("eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI"
                                               "6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJo"
                                               "RjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VER"
                                               "WclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19"
                                               ".eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi"
                                               "8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwi"
                                               "aWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-"
                                               "FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg");
        const auto key = jose::Key::fromJwk(proof.header.value("jwk"_L1).toObject());
        QVERIFY(key);
        QVERIFY(jose::verifySignature(proof, *key, {jose::Algorithm::ES256}));
        QCOMPARE(key->thumbprint(), "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_ba);
        QCOMPARE(proof.payload.value("htu"_L1).toString(), u"https://server.example.com/token"_s);
    }

    // Figure 13: the proof beside the access token of figure 12, by the same key.
    void dpopVectorAtTheResource()
    {
        const jose::Token proof = jose::decode("eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI"
                                               "6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJo"
                                               "RjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VER"
                                               "WclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19"
                                               ".eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6L"
                                               "y9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2"
                                               "MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVF"
                                               "FbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-"
                                               "yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA");
        const auto key = jose::Key::fromJwk(proof.header.value("jwk"_L1).toObject());
        QVERIFY(key);
        QVERIFY(jose::verifySignature(proof, *key, {jose::Algorithm::ES256}));
        QCOMPARE(key->thumbprint(), "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_ba);
        QCOMPARE(proof.payload.value("htm"_L1).toString(), u"GET"_s);
        QCOMPARE(proof.payload.value("ath"_L1).toString().toLatin1(),
                 jose::accessTokenHash("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));
    }

    // RFC 7797 §4.1 and §4.2: an unencoded payload is refused, detached or not (§7: a reader that does not know it must).
    void unencodedPayloads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("detached") << QByteArray();
        QTest::newRow("in place") << "$"_ba;
    }
    void unencodedPayloads()
    {
        QFETCH(QByteArray, payload);
        const QByteArray secret = QByteArray::fromBase64(
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
            QByteArray::Base64UrlEncoding);
        const QByteArray compact = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19." + payload
            + ".A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";
        const jose::Token token = jose::decode(compact);
        const auto verified = jose::verifySignature(token, *jose::Key::symmetric(secret), {jose::Algorithm::HS256});
        QVERIFY(!verified);
        QVERIFY2(verified.error().id == "signature.crit"_L1 || verified.error().id == "signature.structure"_L1,
                 qPrintable(verified.error().id));
    }

    void dpopNonce_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("good");
        QTest::newRow("once") << 1 << 2 << true;
        QTest::newRow("again and again: given up after the second") << 5 << 2 << false;
    }
    void dpopNonce()
    {
        QFETCH(int, refusals);
        QFETCH(int, requests);
        QFETCH(bool, good);
        int count = 0;
        StubServer server([&](const StubRequest &) {
            if (++count <= refusals)
                return StubAnswer::json(R"({"error":"use_dpop_nonce"})", 400,
                                        {{"DPoP-Nonce", "n" + QByteArray::number(count)}});
            return StubAnswer::json(bound);
        });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::PrivateKeyJwt, keyFor("ES256")};
        grant.dpop = *Dpop::create();
        const auto tokens = QCoro::waitFor(requestCode(m_client.get(), grant, u"code"_s, u"http://127.0.0.1/"_s, "v"));
        QCOMPARE(tokens.has_value(), good);
        QCOMPARE(server.seen().size(), requests);
        const jose::Token first = proofOf(server.seen().at(0));
        const jose::Token second = proofOf(server.seen().at(1));
        QVERIFY(!first.payload.contains("nonce"_L1));
        QCOMPARE(second.payload.value("nonce"_L1).toString(), u"n1"_s);
        QVERIFY(first.payload.value("jti"_L1) != second.payload.value("jti"_L1));
        QVERIFY(field(server.seen().at(0), u"client_assertion") != field(server.seen().at(1), u"client_assertion"));
        QCOMPARE(field(server.seen().at(1), u"code"), u"code"_s);
        if (good) { // and the next request begins with it
            QVERIFY(QCoro::waitFor(requestRefresh(m_client.get(), grant, u"R"_s)));
            QCOMPARE(proofOf(server.seen().last()).payload.value("nonce"_L1).toString(), u"n1"_s);
        }
    }

    // Another error is final, whatever nonce comes with it; and one that no header can carry is not taken.
    void noRepetition_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("nonce");
        QTest::newRow("another error") << R"({"error":"invalid_grant"})"_ba << "n"_ba;
        QTest::newRow("no nonce") << R"({"error":"use_dpop_nonce"})"_ba << QByteArray();
        QTest::newRow("a nonce with a quote") << R"({"error":"use_dpop_nonce"})"_ba << "a\"b"_ba;
        QTest::newRow("an endless nonce") << R"({"error":"use_dpop_nonce"})"_ba << QByteArray(5000, 'a');
    }
    void noRepetition()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, nonce);
        StubServer server([&](const StubRequest &) {
            return StubAnswer::json(body, 400,
                                    nonce.isEmpty() ? http::Headers() : http::Headers{{"DPoP-Nonce", nonce}});
        });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        grant.dpop = *Dpop::create();
        QVERIFY(!QCoro::waitFor(requestClientCredentials(m_client.get(), grant)));
        QCOMPARE(server.seen().size(), 1);
    }

    void boundOrNot()
    {
        StubServer server([](const StubRequest &) { return StubAnswer::json(good); });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        grant.dpop = *Dpop::create();
        const auto unbound = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(unbound && !unbound->isBound() && unbound->dpopKey.isEmpty());
        QVERIFY(unbound->problems.join(u' ').contains(u"bound to no key"_s));
    }

    void pushed()
    {
        StubServer server([](const StubRequest &) {
            return StubAnswer::json(R"({"request_uri":"urn:x:1 2","expires_in":60})", 201);
        });
        ServerMetadata metadata;
        metadata.issuer = u"https://as.example"_s;
        metadata.authorizationEndpoint = "https://as.example/authorize?own=1";
        metadata.tokenEndpoint = "https://as.example/token";
        metadata.codeChallengeMethods = {u"S256"_s};
        AuthorizationAttempt attempt = *AuthorizationAttempt::create(metadata);
        attempt.clientId = u"c"_s;
        attempt.redirectUri = u"http://127.0.0.1:1/cb"_s;
        attempt.scope = u"a b"_s;
        attempt.pushedEndpoint = server.url("/par");
        const ClientIdentity client{u"c"_s, "secret", ClientAuthentication::Basic};
        const auto uri = QCoro::waitFor(pushRequest(m_client.get(), attempt, client, {}));
        QVERIFY(uri);
        QCOMPARE(*uri, u"urn:x:1 2"_s);
        const StubRequest request = server.seen().first();
        QCOMPARE(field(request, u"scope"), u"a b"_s);
        QCOMPARE(field(request, u"state").toLatin1(), attempt.state);
        QCOMPARE(field(request, u"code_challenge").toLatin1(), attempt.pkce.challenge);
        QCOMPARE(request.header("authorization"), basicAuthorization(client));
        attempt.requestUri = *uri;
        QCOMPARE(attempt.url(), "https://as.example/authorize?own=1&client_id=c&request_uri=urn%3Ax%3A1+2"_ba);
    }

    void pushedRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::newRow("refused") << 400 << R"({"error":"invalid_request","error_description":"no"})"_ba
                                 << u"push.refused"_s;
        QTest::newRow("a page") << 404 << "<html>"_ba << u"push.status"_s;
        QTest::newRow("empty") << 201 << "{}"_ba << u"push.incomplete"_s;
    }
    void pushedRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        StubServer server([&](const StubRequest &) { return StubAnswer::json(body, status); });
        AuthorizationAttempt attempt;
        attempt.pushedEndpoint = server.url("/par");
        const auto uri = QCoro::waitFor(pushRequest(m_client.get(), attempt, {u"c"_s, {}, {}}, {}));
        QVERIFY(!uri);
        QCOMPARE(uri.error().id, id);
    }

    void deviceCode_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("evidence"); // empty: it is good
        const QByteArray whole =
            R"({"device_code":"d","user_code":"U","verification_uri":"https://as.example/d","expires_in":60})";
        QTest::newRow("good") << whole << QString();
        QTest::newRow("no code") << QByteArray(whole).replace("device_code", "x") << u"device_code"_s;
        QTest::newRow("no user code") << QByteArray(whole).replace("user_code", "x") << u"user_code"_s;
        QTest::newRow("no life") << QByteArray(whole).replace("60", "0") << u"expires_in"_s;
        QTest::newRow("a script") << QByteArray(whole).replace("https:", "javascript:") << u"javascript"_s;
        QTest::newRow("no JSON") << "x"_ba << u""_s + QString();
    }
    void deviceCode()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, evidence);
        http::Exchange exchange;
        exchange.responseBody = body;
        const auto device = DeviceAuthorization::parse(exchange);
        if (body.startsWith('{') && evidence.isEmpty()) {
            QVERIFY(device);
            QCOMPARE(device->interval, 5);
            return;
        }
        QVERIFY(!device);
        QVERIFY(evidence.isEmpty() || QString(device.error().evidence + device.error().what).contains(evidence));
    }

    void polling_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QList<int>>("pauses"); // seconds
        QTest::addColumn<QString>("id");        // empty: a token
        QTest::newRow("at once") << QStringList{u""_s} << QList<int>{2} << QString();
        QTest::newRow("later") << QStringList{u"authorization_pending"_s, u"authorization_pending"_s, u""_s}
                               << QList<int>{2, 2, 2} << QString();
        QTest::newRow("slower each time")
            << QStringList{u"slow_down"_s, u"authorization_pending"_s, u"slow_down"_s, u""_s} << QList<int>{2, 7, 7, 12}
            << QString();
        QTest::newRow("refused") << QStringList{u"access_denied"_s} << QList<int>{2} << u"device.denied"_s;
        QTest::newRow("ended") << QStringList{u"expired_token"_s} << QList<int>{2} << u"device.expired"_s;
        QTest::newRow("another error") << QStringList{u"invalid_client"_s} << QList<int>{2} << u"token.refused"_s;
        QTest::newRow("nobody came") << QStringList(40, u"authorization_pending"_s) << QList<int>(15, 2)
                                     << u"device.expired"_s;
    }
    void polling()
    {
        QFETCH(QStringList, answers);
        QFETCH(QList<int>, pauses);
        QFETCH(QString, id);
        qsizetype next = 0;
        StubServer server([&](const StubRequest &) {
            const QString answer = answers.value(next++);
            return answer.isEmpty() ? StubAnswer::json(good)
                                    : StubAnswer::json("{\"error\":\"" + answer.toUtf8() + "\"}", 400);
        });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        DeviceAuthorization device;
        device.deviceCode = u"the-code"_s;
        device.expiresIn = 30;
        device.interval = 2;
        QList<int> paused;
        const Pause pause = [&paused](std::chrono::milliseconds time, std::stop_token) -> QCoro::Task<bool> {
            paused += int(time.count() / 1000);
            co_return false;
        };
        const auto tokens = QCoro::waitFor(pollForToken(m_client.get(), grant, device, pause));
        QCOMPARE(tokens ? QString() : tokens.error().id, id);
        QCOMPARE(paused, pauses);
        QCOMPARE(field(server.seen().first(), u"device_code"), u"the-code"_s);
        QCOMPARE(field(server.seen().first(), u"grant_type"), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    }

    void pollingStopped()
    {
        StubServer server(
            [](const StubRequest &) { return StubAnswer::json(R"({"error":"authorization_pending"})", 400); });
        std::stop_source stop;
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        grant.stop = stop.get_token();
        DeviceAuthorization device;
        device.deviceCode = u"d"_s;
        device.expiresIn = 600;
        device.interval = 300;
        QTimer::singleShot(0, this, [&stop] { stop.request_stop(); });
        const auto tokens = QCoro::waitFor(pollForToken(m_client.get(), grant, device));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().id, u"device.cancelled"_s);
        QCOMPARE(server.connections(), 0);
    }

    void exchanged()
    {
        StubServer server([](const StubRequest &) {
            return StubAnswer::json(R"({"access_token":"J","token_type":"N_A","expires_in":300,)"
                                    R"("issued_token_type":"urn:ietf:params:oauth:token-type:id-jag"})");
        });
        GrantRequest grant;
        grant.tokenEndpoint = server.url("/token");
        grant.client = {u"c"_s, {}, ClientAuthentication::None};
        grant.audience = u"https://as.example"_s;
        grant.resource = u"https://mcp.example/mcp"_s;
        const TokenExchange wanted{u"I"_s, u"id_token"_s, u"A"_s, u"urn:own"_s, u"id-jag"_s};
        const auto tokens = QCoro::waitFor(requestTokenExchange(m_client.get(), grant, wanted));
        QVERIFY(tokens);
        QCOMPARE(tokens->issuedTokenType, u"urn:ietf:params:oauth:token-type:id-jag"_s);
        QVERIFY2(tokens->problems.isEmpty(), qPrintable(tokens->problems.join(u' ')));
        const StubRequest request = server.seen().first();
        QCOMPARE(field(request, u"grant_type"), u"urn:ietf:params:oauth:grant-type:token-exchange"_s);
        QCOMPARE(field(request, u"subject_token"), u"I"_s);
        QCOMPARE(field(request, u"subject_token_type"), u"urn:ietf:params:oauth:token-type:id_token"_s);
        QCOMPARE(field(request, u"actor_token_type"), u"urn:own"_s);
        QCOMPARE(field(request, u"requested_token_type"), u"urn:ietf:params:oauth:token-type:id-jag"_s);
        QCOMPARE(field(request, u"audience"), u"https://as.example"_s);

        QVERIFY(QCoro::waitFor(requestJwtBearer(m_client.get(), grant, u"J.W.T"_s)));
        QCOMPARE(field(server.seen().last(), u"grant_type"), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
        QCOMPARE(field(server.seen().last(), u"assertion"), u"J.W.T"_s);
    }

    void userinfos()
    {
        StubServer server([](const StubRequest &request) {
            if (request.target == "/refused")
                return StubAnswer::plain(403, {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\""}});
            if (request.headers.contains("dpop") && !proofOf(request).payload.contains("nonce"_L1))
                return StubAnswer::plain(401,
                                         {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "n"}});
            return StubAnswer::json(R"({"sub":"ada"})");
        });
        TokenResponse tokens;
        tokens.accessToken = u"T"_s;
        const auto plain = QCoro::waitFor(userinfo(m_client.get(), server.url("/userinfo"), tokens, {}));
        QCOMPARE(plain.value(), R"({"sub":"ada"})"_ba);
        QCOMPARE(server.seen().last().header("authorization"), "Bearer T"_ba);
        const auto proven = QCoro::waitFor(userinfo(m_client.get(), server.url("/userinfo"), tokens, *Dpop::create()));
        QVERIFY(proven);
        QCOMPARE(server.seen().last().header("authorization"), "DPoP T"_ba);
        QCOMPARE(proofOf(server.seen().last()).payload.value("ath"_L1).toString().toLatin1(),
                 jose::accessTokenHash("T"));
        const auto refused = QCoro::waitFor(userinfo(m_client.get(), server.url("/refused"), tokens, {}));
        QCOMPARE(refused.error().id, u"userinfo.refused"_s);
        QVERIFY(refused.error().what.contains(u"insufficient_scope"_s));
    }

    void logoutUrls()
    {
        QCOMPARE(logoutUrl("https://as.example/logout", u"I"_s, u"c"_s, {}, "s"),
                 "https://as.example/logout?id_token_hint=I"_ba);
        QCOMPARE(
            logoutUrl("https://as.example/logout?x=1", {}, u"c"_s, u"http://127.0.0.1/"_s, "s"),
            "https://as.example/logout?x=1&client_id=c&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%2F&state=s"_ba);
    }

    void privateKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        const jose::Key key = *jose::Key::generateEc();
        const QByteArray jwk = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                               R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",)"
                               R"("d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})"; // RFC 7515, A.3
        QTest::newRow("PEM") << key.privatePem() << QString();
        QTest::newRow("JWK") << jwk << QString();
        QTest::newRow("JWK set") << QByteArray("{\"keys\":[" + json::compact(key.publicJwk()) + "," + jwk + "]}")
                                 << QString();
        QTest::newRow("two private keys") << QByteArray("{\"keys\":[" + jwk + "," + jwk + "]}") << u"key.several"_s;
        QTest::newRow("public") << json::compact(key.publicJwk()) << u"key.public"_s;
        QTest::newRow("symmetric") << R"({"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA"})"_ba
                                   << u"key.public"_s;
        QTest::newRow("neither") << "a secret"_ba << u"key.text"_s;
    }
    void privateKeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        const auto key = jose::privateKeyFrom(text);
        QCOMPARE(key ? QString() : key.error().id, id);
        if (!key)
            QVERIFY(!QString(key.error().what + key.error().evidence).contains(u"a secret"_s));
    }
};

QTEST_GUILESS_MAIN(GrantsTest)
#include "tst_grants.moc"
