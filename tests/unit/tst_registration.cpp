// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dynamic client registration (RFC 7591) against a server that answers whatever the test says, and client metadata
// documents.

#include "core/oauth/registration.h"
#include "tests/support/stubserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::oauth;
using namespace authscope::test;
using namespace Qt::StringLiterals;

class RegistrationTest : public QObject
{
    Q_OBJECT

    static ServerMetadata metadataFor(const StubServer &server, const QStringList &methods = {})
    {
        ServerMetadata metadata;
        metadata.issuer = u"https://as.example"_s;
        metadata.registrationEndpoint = server.url("/register");
        metadata.tokenEndpointAuthMethods = methods;
        return metadata;
    }
    static Result<Registration> registered(const ServerMetadata &metadata)
    {
        http::ExchangeLog log;
        http::Client client(&log);
        RegistrationRequest request;
        request.redirectUris = {u"http://127.0.0.1:8765/callback"_s};
        return QCoro::waitFor(registerClient(&client, metadata, request));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void request()
    {
        StubServer server([](const StubRequest &) { return StubAnswer::json(R"({"client_id":"c"})", 201); });
        QVERIFY(registered(metadataFor(server)));
        const QJsonObject sent = server.seen().first().json();
        QCOMPARE(server.seen().first().header("content-type"), "application/json"_ba);
        QCOMPARE(sent["redirect_uris"_L1].toArray(), QJsonArray{u"http://127.0.0.1:8765/callback"_s});
        QCOMPARE(sent["application_type"_L1].toString(), u"native"_s);
        QCOMPARE(sent["grant_types"_L1].toArray(), (QJsonArray{u"authorization_code"_s, u"refresh_token"_s}));
        QCOMPARE(sent["token_endpoint_auth_method"_L1].toString(), u"none"_s);
        QVERIFY(!sent.contains("scope"_L1));
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("methods"); // that the server lists
        QTest::addColumn<QString>("outcome");     // the client's authentication, or a Failure's id
        const QStringList none;
        const QStringList post{u"client_secret_post"_s};
        QTest::newRow("public") << 201 << R"({"client_id":"c"})"_ba << none << u"none"_s;
        QTest::newRow("200") << 200 << R"({"client_id":"c"})"_ba << none << u"none"_s;
        QTest::newRow("secret") << 201 << R"({"client_id":"c","client_secret":"s"})"_ba << none
                                << u"client_secret_basic"_s;
        QTest::newRow("secret, post only")
            << 201 << R"({"client_id":"c","client_secret":"s"})"_ba << post << u"client_secret_post"_s;
        QTest::newRow("named") << 201
                               << R"({"client_id":"c","client_secret":"s","token_endpoint_auth_method":"none"})"_ba
                               << QStringList{u"none"_s, u"client_secret_basic"_s} << u"none"_s;
        QTest::newRow("named, but not listed")
            << 201 << R"({"client_id":"c","client_secret":"s","token_endpoint_auth_method":"client_secret_basic"})"_ba
            << post << u"client_secret_post"_s;
        QTest::newRow("refused") << 400 << R"({"error":"invalid_redirect_uri","error_description":"x"})"_ba << none
                                 << u"registration.refused"_s;
        QTest::newRow("html") << 500 << "<!DOCTYPE html>"_ba << none << u"registration.refused"_s;
        QTest::newRow("no client id") << 201 << R"({"client_secret":"s"})"_ba << none << u"registration.incomplete"_s;
        QTest::newRow("not JSON") << 201 << "client_id=c"_ba << none << u"registration.not-json"_s;
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, methods);
        QFETCH(QString, outcome);
        StubServer server([&](const StubRequest &) { return StubAnswer::json(body, status); });
        const auto registration = registered(metadataFor(server, methods));
        QCOMPARE(registration ? clientAuthenticationName(registration->client.authentication) : registration.error().id,
                 outcome);
        QCOMPARE(server.seen().size(), 1);
        if (!registration)
            return;
        QCOMPARE(registration->issuer, u"https://as.example"_s);
        const auto again = Registration::fromJson(registration->toJson());
        QVERIFY(again);
        QCOMPARE(again->client.id, u"c"_s);
        QCOMPARE(again->client.secret, registration->client.secret);
        QCOMPARE(again->client.authentication, registration->client.authentication);
        QCOMPARE(again->issuer, registration->issuer);
    }

    void endpoints_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QString>("id");
        QTest::newRow("none") << ""_ba << u"registration.none"_s;
        QTest::newRow("plain http off this machine") << "http://as.example/register"_ba << u"url.insecure"_s;
        QTest::newRow("file") << "file:///etc/passwd"_ba << u"url.scheme"_s;
    }
    void endpoints()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QString, id);
        ServerMetadata metadata;
        metadata.registrationEndpoint = endpoint;
        const auto registration = registered(metadata);
        QVERIFY(!registration);
        QCOMPARE(registration.error().id, id);
    }

    void documents_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"https://a.example/client.json"_s << true;
        QTest::newRow("no path") << u"https://a.example"_s << false;
        QTest::newRow("root") << u"https://a.example/"_s << false;
        QTest::newRow("http") << u"http://a.example/c"_s << false;
        QTest::newRow("dots") << u"https://a.example/x/../c"_s << false;
        QTest::newRow("fragment") << u"https://a.example/c#x"_s << false;
        QTest::newRow("user information") << u"https://u:p@a.example/c"_s << false;
        QTest::newRow("not a URL") << u"client"_s << false;
    }
    void documents()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        QCOMPARE(checkedDocumentUrl(url).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
