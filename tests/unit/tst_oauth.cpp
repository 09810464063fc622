// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Discovery, authorization and the grants: what is asked where, and what of a hostile answer is refused.

#include "core/http/form.h"
#include "core/oauth/authorization.h"
#include "core/oauth/discovery.h"
#include "core/oauth/token.h"
#include "tests/support/httplab.h"
#include "tests/support/stubserver.h"

#include <QCoro/QCoroTask>

#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::oauth;
using namespace authscope::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(authscope::http::Form)

namespace {

const QByteArray discoveryPath = "/.well-known/oauth-authorization-server";

QByteArray serverMetadata(const QByteArray &issuer, const QByteArray &more = {})
{
    return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
        + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer
        + "/keys\",\"code_challenge_methods_supported\":[\"S256\"]" + more + "}";
}

ServerMetadata usable()
{
    return *ServerMetadata::parse(serverMetadata("https://as.example"), "https://as.example", 7);
}

QList<QByteArray> targets(const StubServer &server)
{
    QList<QByteArray> list;
    for (const StubRequest &request : server.seen())
        list += request.target;
    return list;
}

http::ExchangePtr answered(int status, const QByteArray &body)
{
    http::Exchange exchange;
    exchange.id = 3;
    exchange.status = status;
    exchange.responseBody = body;
    exchange.startedMs = 1'000'000;
    exchange.timings.finished = 250;
    exchange.responseHeaders.add("X-Okta-Request-Id", "req1");
    return std::make_shared<http::Exchange>(exchange);
}

QString firstProblem(const auto &discovery)
{
    return discovery.problems.isEmpty() ? QString() : discovery.problems.first().id;
}

} // namespace

class OAuthTest : public QObject, HttpLab
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    // Where to look

    void resourceCandidates_data()
    {
        QTest::addColumn<QByteArray>("mcp");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QList<QByteArray>>("expected");
        const QByteArray root = "https://h/.well-known/oauth-protected-resource";
        QTest::newRow("path") << "https://h/p/mcp"_ba << ""_ba << QList<QByteArray>{root + "/p/mcp", root};
        QTest::newRow("root") << "https://h"_ba << ""_ba << QList<QByteArray>{root};
        QTest::newRow("slash") << "https://h/"_ba << ""_ba << QList<QByteArray>{root};
        QTest::newRow("query") << "https://h/mcp?a=b"_ba << ""_ba << QList<QByteArray>{root + "/mcp", root};
        QTest::newRow("port") << "https://h:8443/mcp"_ba << ""_ba
                              << QList<QByteArray>{"https://h:8443/.well-known/oauth-protected-resource/mcp",
                                                   "https://h:8443/.well-known/oauth-protected-resource"};
        QTest::newRow("challenge") << "https://h/mcp"_ba << "https://x/meta"_ba
                                   << QList<QByteArray>{"https://x/meta", root + "/mcp", root};
        QTest::newRow("challenge is the path form")
            << "https://h/mcp"_ba << QByteArray(root + "/mcp") << QList<QByteArray>{root + "/mcp", root};
    }
    void resourceCandidates()
    {
        QFETCH(QByteArray, mcp);
        QFETCH(QByteArray, challenge);
        QFETCH(QList<QByteArray>, expected);
        QCOMPARE(resourceMetadataCandidates(mcp, challenge), expected);
    }

    void serverCandidates_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QList<QByteArray>>("expected");
        const QByteArray oauth = "https://a/.well-known/oauth-authorization-server";
        const QByteArray openid = "https://a/.well-known/openid-configuration";
        QTest::newRow("root") << u"https://a"_s << QList<QByteArray>{oauth, openid};
        QTest::newRow("root, slash") << u"https://a/"_s << QList<QByteArray>{oauth, openid};
        const QList<QByteArray> withPath{oauth + "/t1", openid + "/t1", "https://a/t1/.well-known/openid-configuration",
                                         "https://a/t1/.well-known/oauth-authorization-server"};
        QTest::newRow("path") << u"https://a/t1"_s << withPath;
        QTest::newRow("path, slash") << u"https://a/t1/"_s << withPath;
        QTest::newRow("port and case") << u"HTTPS://A:444"_s
                                       << QList<QByteArray>{"https://a:444/.well-known/oauth-authorization-server",
                                                            "https://a:444/.well-known/openid-configuration"};
    }
    void serverCandidates()
    {
        QFETCH(QString, issuer);
        QFETCH(QList<QByteArray>, expected);
        QCOMPARE(serverMetadataCandidates(issuer), expected);
    }

    void issuerOfMetadata_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("inserted") << "https://a/.well-known/oauth-authorization-server/oauth2/x"_ba
                                  << u"https://a/oauth2/x"_s;
        QTest::newRow("appended") << "https://a/oauth2/x/.well-known/oauth-authorization-server"_ba
                                  << u"https://a/oauth2/x"_s;
        QTest::newRow("openid") << "https://a/.well-known/openid-configuration?client_id=c"_ba << u"https://a"_s;
        QTest::newRow("longer name") << "https://a/.well-known/openid-configuration-evil"_ba << QString();
        QTest::newRow("none") << "https://a/metadata"_ba << QString();
    }
    void issuerOfMetadata()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, issuer);
        QCOMPARE(issuerOfMetadataUrl(url), issuer);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QByteArray>("mcp");
        QTest::addColumn<bool>("expected");
        const QByteArray mcp = "https://h/resources/mcp";
        QTest::newRow("identical") << u"https://h/resources/mcp"_s << mcp << true;
        QTest::newRow("origin") << u"https://h"_s << mcp << true;
        QTest::newRow("origin, slash") << u"https://h/"_s << mcp << true;
        QTest::newRow("prefix") << u"https://h/resources"_s << mcp << true;
        QTest::newRow("prefix, slash") << u"https://h/resources/"_s << mcp << true;
        QTest::newRow("usual port") << u"https://h:443/resources"_s << mcp << true;
        QTest::newRow("case of the host") << u"https://H/resources"_s << mcp << true;
        QTest::newRow("case of the path") << u"https://h/Resources"_s << mcp << false;
        QTest::newRow("not at a boundary") << u"https://h/res"_s << mcp << false;
        QTest::newRow("sibling") << u"https://h/resources"_s << "https://h/resources-evil"_ba << false;
        QTest::newRow("longer") << u"https://h/resources/mcp/more"_s << mcp << false;
        QTest::newRow("another host") << u"https://evil/resources"_s << mcp << false;
        QTest::newRow("host as user") << u"https://h@evil/resources"_s << mcp << false;
        QTest::newRow("longer host") << u"https://h.evil/resources"_s << mcp << false;
        QTest::newRow("another port") << u"https://h:8443/resources"_s << mcp << false;
        QTest::newRow("http") << u"http://h/resources"_s << mcp << false;
        QTest::newRow("query") << u"https://h/resources?x"_s << mcp << false;
        QTest::newRow("fragment") << u"https://h/resources#x"_s << mcp << false;
        QTest::newRow("relative") << u"/resources"_s << mcp << false;
        QTest::newRow("empty") << QString() << mcp << false;
        QTest::newRow("query, identical") << u"https://h/m?a"_s << "https://h/m?a"_ba << true;
    }
    void fits()
    {
        QFETCH(QString, resource);
        QFETCH(QByteArray, mcp);
        QFETCH(bool, expected);
        QCOMPARE(resourceFits(resource, mcp), expected);
    }

    void reach_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refused");
        const QByteArray out = "https://mcp.example/mcp";
        const QString inside = u"discovery.private-address"_s;
        for (const char *address :
             {"http://169.254.169.254/latest", "http://[::ffff:169.254.169.254]/", "http://127.0.0.1/", "http://127.1/",
              "http://0/", "http://0x7f000001/", "http://localhost/", "http://localhost./", "http://a.localhost/",
              "http://10.0.0.1/", "http://172.16.0.1/", "https://192.168.1.1/", "http://[::1]/", "http://[fd00::1]/",
              "http://[fe80::1]/", "http://100.64.0.1/"})
            QTest::newRow(address) << out << QByteArray(address) << inside;
        QTest::newRow("public to public") << out << "https://as.example/x"_ba << QString();
        QTest::newRow("private to private") << "http://10.0.0.1/mcp"_ba << "http://10.0.0.2/"_ba << QString();
        QTest::newRow("loopback to loopback") << "http://localhost:1/mcp"_ba << "http://127.0.0.1:2/"_ba << QString();
        QTest::newRow("private to public") << "http://10.0.0.1/mcp"_ba << "https://as.example/"_ba << QString();
        QTest::newRow("file") << out << "file:///etc/passwd"_ba << u"url.scheme"_s;
        QTest::newRow("relative") << out << "/x"_ba << u"url.relative"_s;
        QTest::newRow("empty") << out << ""_ba << u"url.empty"_s;
    }
    void reach()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refused);
        const Result<void> result = checkReach(from, to, u"jwks_uri"_s, false);
        QCOMPARE(result ? QString() : result.error().id, refused);
        if (!result)
            QVERIFY2(result.error().what.contains(u"jwks_uri"_s), qPrintable(result.error().what));
        if (refused == u"discovery.private-address"_s)
            QVERIFY(checkReach(from, to, u"jwks_uri"_s, true));
    }

    // Discovery over the wire

    void resourceFound()
    {
        StubServer server;
        server.setHandler([&server](const StubRequest &request) {
            return request.target == "/.well-known/oauth-protected-resource"
                ? StubAnswer::json(
                      "{\"resource\":\"" + server.origin()
                      + "\",\"authorization_servers\":[\"https://as.example\"],\"scopes_supported\":[\"a\"]}")
                : StubAnswer::html(404);
        });
        const auto found = QCoro::waitFor(discoverResource(m_client.get(), server.url("/p/mcp"), {}, {}));
        QVERIFY(found.metadata);
        QVERIFY2(found.problems.isEmpty(), qPrintable(firstProblem(found)));
        QCOMPARE(found.metadata->authorizationServers, QStringList{u"https://as.example"_s});
        QCOMPARE(found.attempts.size(), 2);
        QCOMPARE(found.attempts.first().outcome, u"404"_s);
        QCOMPARE(found.metadata->exchange, found.attempts.last().exchange);
        QCOMPARE(m_log.find(found.metadata->exchange)->leg, http::Leg::ResourceMetadata);
    }

    void resourceProblems_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("kept");
        QTest::newRow("another resource")
            << R"({"resource":"https://evil.example/","authorization_servers":["https://a"]})"_ba
            << u"resource-metadata.mismatch"_s << true;
        QTest::newRow("html") << "<html>"_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("array") << "[]"_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("null") << "null"_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("empty") << ""_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("cut off") << R"({"resource":"x")"_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba << u"resource-metadata.not-json"_s << false;
        QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4) << u"resource-metadata.not-json"_s << false;
        QTest::newRow("no resource") << "{}"_ba << u"resource-metadata.no-resource"_s << false;
        QTest::newRow("resource null") << R"({"resource":null})"_ba << u"resource-metadata.type"_s << false;
        QTest::newRow("servers a string")
            << R"({"resource":"x","authorization_servers":"https://a"})"_ba << u"resource-metadata.type"_s << false;
        QTest::newRow("a server a number")
            << R"({"resource":"x","authorization_servers":[1]})"_ba << u"resource-metadata.type"_s << false;
        QTest::newRow("1025 deep") << QByteArray(R"({"resource":)" + QByteArray(1025, '[') + QByteArray(1025, ']')
                                                 + "}")
                                   << u"resource-metadata.not-json"_s << false;
    }
    void resourceProblems()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        QFETCH(bool, kept);
        StubServer server([body](const StubRequest &) { return StubAnswer::json(body); });
        const auto found = QCoro::waitFor(discoverResource(m_client.get(), server.url("/mcp"), {}, {}));
        QCOMPARE(firstProblem(found), problem);
        QCOMPARE(found.metadata.has_value(), kept);
        QVERIFY(found.problems.first().exchange > 0);
    }

    void resourceByChallengeFailing()
    {
        // What the challenge promised and was not there is a problem of its own, found by another way or not.
        StubServer server;
        server.setHandler([&server](const StubRequest &request) {
            return request.target == "/.well-known/oauth-protected-resource/mcp"
                ? StubAnswer::json("{\"resource\":\"" + server.url("/mcp")
                                   + "\",\"authorization_servers\":[\"https://a\"]}")
                : StubAnswer::html(404);
        });
        const auto found = QCoro::waitFor(
            discoverResource(m_client.get(), server.url("/mcp"), server.url("/missing"), {}));
        QVERIFY(found.metadata);
        QCOMPARE(firstProblem(found), u"resource-metadata.status"_s);
        QCOMPARE(targets(server), (QList<QByteArray>{"/missing", "/.well-known/oauth-protected-resource/mcp"}));
    }

    void serverInOrder()
    {
        StubServer server;
        server.setHandler([&server](const StubRequest &request) {
            return request.target == "/t1/.well-known/openid-configuration"
                ? StubAnswer::json(serverMetadata(server.url("/t1")))
                : StubAnswer::html(404);
        });
        const auto found = QCoro::waitFor(
            discoverServer(m_client.get(), server.url("/mcp"), QString::fromLatin1(server.url("/t1")), {}));
        QVERIFY2(found.metadata, qPrintable(firstProblem(found)));
        QCOMPARE(targets(server),
                 (QList<QByteArray>{discoveryPath + "/t1", "/.well-known/openid-configuration/t1",
                                    "/t1/.well-known/openid-configuration"}));
        QVERIFY(found.problems.isEmpty());
        QCOMPARE(found.metadata->tokenEndpoint, server.url("/t1/token"));
    }

    void issuerMismatch_data()
    {
        QTest::addColumn<QString>("instead");
        QTest::newRow("final slash") << u"http%1/"_s;
        QTest::newRow("path") << u"http%1/x"_s;
        QTest::newRow("case") << u"HTTP%1"_s;
        QTest::newRow("host") << u"https://evil.example"_s;
    }
    void issuerMismatch()
    {
        QFETCH(QString, instead);
        StubServer server;
        const QString issuer = QString::fromLatin1(server.origin());
        const QByteArray other = instead.replace(u"%1"_s, issuer.sliced(4)).toLatin1();
        server.setHandler([other](const StubRequest &) { return StubAnswer::json(serverMetadata(other)); });
        const auto found = QCoro::waitFor(discoverServer(m_client.get(), server.url("/mcp"), issuer, {}));
        QVERIFY(!found.metadata);
        QCOMPARE(firstProblem(found), u"server-metadata.issuer"_s);
        QVERIFY(found.problems.first().what.contains(QString::fromLatin1(other)));
    }

    void serverProblems_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("asked");
        QTest::newRow("html") << "<!DOCTYPE html>"_ba << 200 << u"server-metadata.not-json"_s << 2;
        QTest::newRow("array") << "[1]"_ba << 200 << u"server-metadata.not-json"_s << 2;
        QTest::newRow("no issuer") << "{}"_ba << 200 << u"server-metadata.no-issuer"_s << 2;
        QTest::newRow("issuer a number") << R"({"issuer":1})"_ba << 200 << u"server-metadata.type"_s << 2;
        QTest::newRow("endpoint null") << R"({"issuer":"x","token_endpoint":null})"_ba << 200
                                       << u"server-metadata.type"_s << 2;
        QTest::newRow("nowhere") << ""_ba << 404 << u"server-metadata.missing"_s << 2;
        QTest::newRow("gateway") << ""_ba << 502 << u"server-metadata.missing"_s << 2;
        QTest::newRow("broken") << ""_ba << 500 << u"server-metadata.status"_s << 1;
    }
    void serverProblems()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, problem);
        QFETCH(int, asked);
        StubServer server([body, status](const StubRequest &) { return StubAnswer::json(body, status); });
        const auto found = QCoro::waitFor(
            discoverServer(m_client.get(), server.url("/mcp"), QString::fromLatin1(server.origin()), {}));
        QVERIFY(!found.metadata);
        QCOMPARE(firstProblem(found), problem);
        QCOMPARE(server.seen().size(), asked);
    }

    void duplicateMembers()
    {
        // Which of two counts is for the reader to know; the bytes with both are kept for it.
        const QByteArray body = R"({"issuer":"https://evil.example","issuer":"https://as.example"})";
        const auto metadata = ServerMetadata::parse(body, "https://as.example", 1);
        QVERIFY(metadata);
        QCOMPARE(metadata->issuer, u"https://as.example"_s);
        QCOMPARE(metadata->bytes, body);
    }

    // The guide's server forwards its well-known document to the issuer's with a 307.
    void guideFallback()
    {
        StubServer okta;
        StubServer mcp([&okta](const StubRequest &) {
            return StubAnswer::redirect(307, okta.url("/oauth2/aus1" + discoveryPath));
        });
        okta.setHandler(
            [&okta](const StubRequest &) { return StubAnswer::json(serverMetadata(okta.url("/oauth2/aus1"))); });
        const auto found = QCoro::waitFor(discoverLegacyServer(m_client.get(), mcp.url("/mcp"), {}));
        QVERIFY2(found.metadata, qPrintable(firstProblem(found)));
        QVERIFY(found.legacy);
        QCOMPARE(found.metadata->issuer, QString::fromLatin1(okta.url("/oauth2/aus1")));
        QCOMPARE(targets(mcp), QList<QByteArray>{discoveryPath});
        QCOMPARE(targets(okta), QList<QByteArray>{"/oauth2/aus1" + discoveryPath});
        QCOMPARE(m_log.exchanges().size(), 2);
    }

    void fallbackForAnotherIssuer()
    {
        StubServer mcp([](const StubRequest &) { return StubAnswer::json(serverMetadata("https://as.example")); });
        const auto found = QCoro::waitFor(discoverLegacyServer(m_client.get(), mcp.url("/mcp"), {}));
        QVERIFY(!found.metadata);
        QCOMPARE(firstProblem(found), u"server-metadata.issuer"_s);
    }

    // Public servers that point inwards; the stub is a proxy here, so it sees every request that is made.

    void steeredByDocument_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("refused") << false;
        QTest::newRow("allowed by the person") << true;
    }
    void steeredByDocument()
    {
        QFETCH(bool, allowed);
        StubServer proxy([](const StubRequest &) {
            return StubAnswer::json(serverMetadata("http://as.example",
                                                   ",\"jwks_uri\":\"http://169.254.169.254/keys\","
                                                   "\"token_endpoint\":\"http://localhost.:8080/token\""));
        });
        http::ClientOptions options;
        options.proxy = QUrl(QString::fromLatin1(proxy.origin()));
        http::Client client(&m_log, options);
        const auto found = QCoro::waitFor(
            discoverServer(&client, "http://mcp.example/mcp", u"http://as.example"_s, {allowed, {}}));
        QVERIFY(found.metadata);
        QCOMPARE(found.metadata->jwksUri, allowed ? "http://169.254.169.254/keys"_ba : ""_ba);
        QCOMPARE(found.metadata->tokenEndpoint, allowed ? "http://localhost.:8080/token"_ba : ""_ba);
        QCOMPARE(found.metadata->authorizationEndpoint, "http://as.example/authorize"_ba);
        QCOMPARE(found.problems.size(), allowed ? 0 : 2);
        if (!allowed)
            QCOMPARE(firstProblem(found), u"discovery.private-address"_s);
    }

    void steeredByRedirect_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("resource metadata") << 0;
        QTest::newRow("server metadata") << 1;
        QTest::newRow("the guide's redirect") << 2;
        QTest::newRow("keys") << 3;
    }
    void steeredByRedirect()
    {
        QFETCH(int, which);
        StubServer proxy([](const StubRequest &request) {
            return request.target.startsWith("http://169.254.") ? StubAnswer::json("{}")
                                                                : StubAnswer::redirect(302, "http://169.254.169.254/x");
        });
        http::ClientOptions options;
        options.proxy = QUrl(QString::fromLatin1(proxy.origin()));
        http::Client client(&m_log, options);
        const QByteArray mcp = "http://mcp.example/mcp";
        QString told;
        if (which == 0)
            told = QCoro::waitFor(discoverResource(&client, mcp, {}, {})).problems.value(0).what;
        else if (which == 1)
            told = QCoro::waitFor(discoverServer(&client, mcp, u"http://as.example"_s, {})).problems.value(0).what;
        else if (which == 2)
            told = QCoro::waitFor(discoverLegacyServer(&client, mcp, {})).problems.value(0).what;
        else
            told = QCoro::waitFor(fetchKeys(&client, "http://as.example/keys", {})).error().what;
        QVERIFY2(told.contains(u"169.254.169.254"_s) && told.contains(u"private"_s), qPrintable(told));
        for (const StubRequest &request : proxy.seen())
            QVERIFY2(!request.target.startsWith("http://169.254."), request.target.constData());
    }

    void steeredByChallenge()
    {
        StubServer proxy([](const StubRequest &) { return StubAnswer::html(404); });
        http::ClientOptions options;
        options.proxy = QUrl(QString::fromLatin1(proxy.origin()));
        http::Client client(&m_log, options);
        const auto found = QCoro::waitFor(
            discoverResource(&client, "http://mcp.example/mcp", "http://10.0.0.1/.well-known/x", {}));
        QCOMPARE(firstProblem(found), u"discovery.private-address"_s);
        QCOMPARE(proxy.seen().size(), 2); // the places on the server's own origin
    }

    void keys_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << 200 << R"({"keys":[]})"_ba << QString();
        QTest::newRow("404") << 404 << ""_ba << u"jwks.status"_s;
        QTest::newRow("too large") << 200 << QByteArray(limits::jwksBody + 1, ' ') << u"http.too-large"_s;
    }
    void keys()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        StubServer server([status, body](const StubRequest &) { return StubAnswer::json(body, status); });
        const auto result = QCoro::waitFor(fetchKeys(m_client.get(), server.url("/keys"), {}));
        QCOMPARE(result ? QString() : result.error().id, problem);
    }

    // The authorization request

    void pkce()
    {
        // RFC 7636, Appendix B.
        QCOMPARE(Pkce::challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
        const Pkce first = Pkce::create();
        QVERIFY(first.verifier.size() >= 43 && first.verifier.size() <= 128);
        QCOMPARE(first.challenge, Pkce::challengeFor(first.verifier));
        QVERIFY(first.verifier != Pkce::create().verifier);
        for (const char c : first.verifier)
            QVERIFY(QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~").contains(c));
    }

    void endpointRefused_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        for (const QByteArray &endpoint : {"javascript:alert(1)"_ba,
                                           "file:///etc/passwd"_ba,
                                           "smb://h/s"_ba,
                                           "search-ms:query=x"_ba,
                                           "data:text/html,x"_ba,
                                           "http:$(calc.exe)?x=1"_ba,
                                           "https://a/%USERPROFILE%"_ba,
                                           "https://a/`id`"_ba,
                                           "https://a/;open -a X"_ba,
                                           " https://a/"_ba,
                                           "https://a/\n"_ba,
                                           "https://login.okta.com@evil.example/"_ba,
                                           "https://xn--/"_ba,
                                           "https://l\xc3\xb6gin.okta.com/"_ba,
                                           "https://user:pw@a/"_ba,
                                           "https://a/#x"_ba,
                                           "http://as.example/authorize"_ba,
                                           "https:\\\\a/"_ba,
                                           "vbscript:x"_ba,
                                           "/authorize"_ba,
                                           "HTTPS://"_ba})
            QTest::newRow(endpoint.constData()) << endpoint;
        QTest::newRow("NUL") << QByteArray("https://a/\0x", 12);
        QTest::newRow("2 MB") << QByteArray("https://a/" + QByteArray(2 * limits::MiB, 'a'));
        QTest::newRow("none") << ""_ba;
    }
    void endpointRefused()
    {
        QFETCH(QByteArray, endpoint);
        ServerMetadata metadata = usable();
        metadata.authorizationEndpoint = endpoint;
        const auto attempt = AuthorizationAttempt::create(metadata);
        QVERIFY(!attempt);
        QVERIFY2(attempt.error().what.contains(u"authorization_endpoint"_s), qPrintable(attempt.error().what));
        QVERIFY(attempt.error().what.size() < 1000 && attempt.error().evidence.size() < 1000);
    }

    void tokenEndpointRefused_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QString>("id");
        QTest::newRow("none") << ""_ba << u"authorize.no-endpoint"_s;
        QTest::newRow("file") << "file:///x"_ba << u"url.scheme"_s;
        QTest::newRow("clear text") << "http://as.example/token"_ba << u"url.insecure"_s;
        QTest::newRow("user information") << "https://a@b/"_ba << u"url.userinfo"_s;
    }
    void tokenEndpointRefused()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QString, id);
        ServerMetadata metadata = usable();
        metadata.tokenEndpoint = endpoint;
        const auto attempt = AuthorizationAttempt::create(metadata);
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().id, id);
        QVERIFY2(attempt.error().what.contains(u"token_endpoint"_s), qPrintable(attempt.error().what));
    }

    void noS256_data()
    {
        QTest::addColumn<QStringList>("methods");
        QTest::newRow("none") << QStringList();
        QTest::newRow("plain") << QStringList{u"plain"_s};
        QTest::newRow("case") << QStringList{u"s256"_s};
    }
    void noS256()
    {
        QFETCH(QStringList, methods);
        ServerMetadata metadata = usable();
        metadata.codeChallengeMethods = methods;
        const auto attempt = AuthorizationAttempt::create(metadata);
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().id, u"authorize.no-s256"_s);
    }

    void url()
    {
        ServerMetadata metadata = usable();
        metadata.authorizationEndpoint = "https://as.example/authorize?tenant=a%20b&x=1+1";
        auto attempt = AuthorizationAttempt::create(metadata);
        QVERIFY(attempt);
        QCOMPARE(attempt->issuer, u"https://as.example"_s);
        attempt->clientId = u"id+%&ä"_s;
        attempt->redirectUri = u"http://127.0.0.1:8765/callback"_s;
        attempt->scope = u"a b"_s;
        attempt->resource = u"https://h/mcp"_s;
        attempt->parameters.add(u"prompt"_s, u"consent"_s);
        const QByteArray address = attempt->url();
        QVERIFY2(address.startsWith("https://as.example/authorize?tenant=a%20b&x=1+1&"), address.constData());
        QVERIFY2(address.contains("client_id=id%2B%25%26%C3%A4"), address.constData());
        const http::Form query = http::queryOf(address);
        QCOMPARE(query.value(u"client_id"), u"id+%&ä"_s);
        QCOMPARE(query.value(u"redirect_uri"), u"http://127.0.0.1:8765/callback"_s);
        QCOMPARE(query.value(u"scope"), u"a b"_s);
        QCOMPARE(query.value(u"resource"), u"https://h/mcp"_s);
        QCOMPARE(query.value(u"response_type"), u"code"_s);
        QCOMPARE(query.value(u"code_challenge_method"), u"S256"_s);
        QCOMPARE(query.value(u"code_challenge").toLatin1(), Pkce::challengeFor(attempt->pkce.verifier));
        QCOMPARE(query.value(u"state").toLatin1(), attempt->state);
        QVERIFY(attempt->state.size() >= 43);
        QCOMPARE(query.value(u"prompt"), u"consent"_s);
        QVERIFY(!query.contains(u"audience"));
        QVERIFY(!address.contains(attempt->pkce.verifier));
        QVERIFY(attempt->state != AuthorizationAttempt::create(metadata)->state);
    }

    // The redirect back

    void callback_data()
    {
        QTest::addColumn<http::Form>("answer");
        QTest::addColumn<bool>("issRequired");
        QTest::addColumn<QString>("outcome"); // the code, or the Failure's id
        const http::Field state{u"state"_s, u"S"_s};
        const http::Field code{u"code"_s, u"C"_s};
        const http::Field iss{u"iss"_s, u"https://as.example"_s};
        const http::Field error{u"error"_s, u"access_denied"_s};
        const QString badState = u"authorize.state"_s;
        const QString badIss = u"authorize.iss"_s;
        QTest::newRow("good") << http::Form{state, code} << false << u"C"_s;
        QTest::newRow("good, with iss") << http::Form{state, code, iss} << true << u"C"_s;
        QTest::newRow("state missing") << http::Form{code} << false << badState;
        QTest::newRow("state empty") << http::Form{{u"state"_s, QString()}, code} << false << badState;
        QTest::newRow("state wrong") << http::Form{{u"state"_s, u"T"_s}, code} << false << badState;
        QTest::newRow("state in another case") << http::Form{{u"state"_s, u"s"_s}, code} << false << badState;
        QTest::newRow("state twice") << http::Form{state, state, code} << false << badState;
        QTest::newRow("state right, then wrong") << http::Form{state, {u"state"_s, u"T"_s}, code} << false << badState;
        QTest::newRow("error with a wrong state") << http::Form{{u"state"_s, u"T"_s}, error} << false << badState;
        QTest::newRow("iss wrong") << http::Form{state, code, {u"iss"_s, u"https://evil.example"_s}} << false << badIss;
        QTest::newRow("iss with a slash")
            << http::Form{state, code, {u"iss"_s, u"https://as.example/"_s}} << false << badIss;
        QTest::newRow("iss with the port")
            << http::Form{state, code, {u"iss"_s, u"https://as.example:443"_s}} << false << badIss;
        QTest::newRow("iss empty") << http::Form{state, code, {u"iss"_s, QString()}} << false << badIss;
        QTest::newRow("iss twice") << http::Form{state, code, iss, iss} << false << badIss;
        QTest::newRow("iss promised, missing") << http::Form{state, code} << true << badIss;
        QTest::newRow("error, iss promised, missing") << http::Form{state, error} << true << badIss;
        QTest::newRow("error, iss wrong")
            << http::Form{state, error, {u"iss"_s, u"https://evil.example"_s}} << false << badIss;
        QTest::newRow("error") << http::Form{state, error} << false << u"authorize.refused"_s;
        QTest::newRow("error and code") << http::Form{state, code, error} << false << u"authorize.refused"_s;
        QTest::newRow("neither") << http::Form{state} << false << u"authorize.no-code"_s;
        QTest::newRow("code empty") << http::Form{state, {u"code"_s, QString()}} << false << u"authorize.no-code"_s;
        QTest::newRow("code twice") << http::Form{state, code, code} << false << u"authorize.no-code"_s;
    }
    void callback()
    {
        QFETCH(http::Form, answer);
        QFETCH(bool, issRequired);
        QFETCH(QString, outcome);
        AuthorizationAttempt attempt;
        attempt.issuer = u"https://as.example"_s;
        attempt.state = "S";
        attempt.issRequired = issRequired;
        answer.add(u"error_description"_s, u"Call \u202e+1 555 \x1b[31m"_s);
        const Result<QString> code = codeFromCallback(attempt, answer);
        QCOMPARE(code ? *code : code.error().id, outcome);
        if (code)
            return;
        QVERIFY(!code.error().what.contains(u'\x1b') && !code.error().what.contains(u'\u202e'));
        if (outcome == u"authorize.refused"_s)
            QVERIFY2(code.error().what.contains(u"access_denied"_s), qPrintable(code.error().what));
        else
            QVERIFY(!QString(code.error().what + code.error().evidence).contains(u"555"_s));
    }

    // Without a state of our own there is none to compare with.
    void callbackWithoutAttempt()
    {
        const auto code = codeFromCallback({}, {{u"state"_s, QString()}, {u"code"_s, u"C"_s}});
        QVERIFY(!code);
        QCOMPARE(code.error().id, u"authorize.state"_s);
    }

    void scope_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<QStringList>("resource");
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<bool>("refresh");
        QTest::addColumn<QString>("expected");
        const QStringList listed{u"r1"_s, u"r2"_s};
        const QStringList offline{u"openid"_s, u"offline_access"_s};
        QTest::newRow("typed") << u"t"_s << u"c"_s << listed << offline << true << u"t"_s;
        QTest::newRow("challenge") << QString() << u"c d"_s << listed << QStringList() << true << u"c d"_s;
        QTest::newRow("resource") << QString() << QString() << listed << QStringList() << false << u"r1 r2"_s;
        QTest::newRow("none") << QString() << QString() << QStringList() << QStringList() << true << QString();
        QTest::newRow("offline") << QString() << u"c"_s << listed << offline << true << u"c offline_access"_s;
        QTest::newRow("offline alone") << QString() << QString() << QStringList() << offline << true
                                       << u"offline_access"_s;
        QTest::newRow("offline there") << QString() << u"offline_access c"_s << listed << offline << true
                                       << u"offline_access c"_s;
        QTest::newRow("offline not wanted") << QString() << u"c"_s << listed << offline << false << u"c"_s;
        QTest::newRow("offline not listed") << QString() << u"c"_s << listed << listed << true << u"c"_s;
    }
    void scope()
    {
        QFETCH(QString, typed);
        QFETCH(QString, challenge);
        QFETCH(QStringList, resource);
        QFETCH(QStringList, server);
        QFETCH(bool, refresh);
        QFETCH(QString, expected);
        QCOMPARE(chooseScope(typed, challenge, resource, server, refresh), expected);
    }

    // The token endpoint

    void tokenResponse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("text"); // in the failure's sentence, or in the problems
        QTest::addColumn<qint64>("expires");
        const auto token = [](const QByteArray &more) {
            return QByteArray("{\"access_token\":\"T\",\"token_type\":\"Bearer\"" + more + "}");
        };
        QTest::newRow("good") << 200 << token(",\"expires_in\":3600") << QString() << QString() << qint64(3600);
        QTest::newRow("200 with error") << 200 << R"({"error":"invalid_grant","error_description":"old"})"_ba
                                        << u"token.refused"_s << u"invalid_grant: old"_s << qint64(-1);
        QTest::newRow("200 with error and token")
            << 200 << token(",\"error\":\"x\"") << u"token.refused"_s << u"x: no description"_s << qint64(-1);
        QTest::newRow("400") << 400 << R"({"error":"invalid_client"})"_ba << u"token.refused"_s << u"(400)"_s
                             << qint64(-1);
        QTest::newRow("management shape")
            << 403 << R"({"errorCode":"E0000006","errorSummary":"You do not have permission","errorId":"oae1"})"_ba
            << u"token.refused"_s << u"E0000006: You do not have permission"_s << qint64(-1);
        QTest::newRow("escape sequence") << 400 << "{\"error\":\"x\",\"error_description\":\"\\u001b[31mred\"}"_ba
                                         << u"token.refused"_s << u"\\u{1b}"_s << qint64(-1);
        QTest::newRow("error an object") << 400 << R"({"error":{"code":1}})"_ba << u"token.status"_s << u"400"_s
                                         << qint64(-1);
        QTest::newRow("html") << 200 << "<html>"_ba << u"token.not-json"_s << u"JSON"_s << qint64(-1);
        QTest::newRow("html 502") << 502 << "<html>"_ba << u"token.status"_s << u"502"_s << qint64(-1);
        QTest::newRow("array") << 200 << "[]"_ba << u"token.not-json"_s << u"object"_s << qint64(-1);
        QTest::newRow("no token") << 200 << "{}"_ba << u"token.incomplete"_s << u"access_token"_s << qint64(-1);
        QTest::newRow("token a number") << 200 << R"({"access_token":1})"_ba << u"token.incomplete"_s
                                        << u"access_token"_s << qint64(-1);
        QTest::newRow("token with a line end") << 200 << R"({"access_token":"a\r\nX-Evil: 1"})"_ba
                                               << u"token.incomplete"_s << u"access_token"_s << qint64(-1);
        QTest::newRow("token not ASCII") << 200 << R"({"access_token":"ä"})"_ba << u"token.incomplete"_s
                                         << u"access_token"_s << qint64(-1);
        QTest::newRow("no token_type") << 200 << R"({"access_token":"T","expires_in":1})"_ba << QString()
                                       << u"token_type is missing"_s << qint64(1);
        QTest::newRow("DPoP") << 200 << R"({"access_token":"T","token_type":"DPoP","expires_in":1})"_ba << QString()
                              << u"token_type is DPoP"_s << qint64(1);
        QTest::newRow("bearer in another case")
            << 200 << R"({"access_token":"T","token_type":"bEARER","expires_in":1})"_ba << QString() << QString()
            << qint64(1);
        QTest::newRow("no expires_in") << 200 << token("") << QString() << u"expires_in is missing"_s << qint64(-1);
        QTest::newRow("negative") << 200 << token(",\"expires_in\":-5") << QString() << u"no sensible value"_s
                                  << qint64(-1);
        QTest::newRow("zero") << 200 << token(",\"expires_in\":0") << QString() << QString() << qint64(0);
        QTest::newRow("string") << 200 << token(",\"expires_in\":\"3600\"") << QString() << u"is a string"_s
                                << qint64(3600);
        QTest::newRow("no number") << 200 << token(",\"expires_in\":\"soon\"") << QString() << u"is a string"_s
                                   << qint64(-1);
        QTest::newRow("1e18") << 200 << token(",\"expires_in\":1e18") << QString() << u"no sensible value"_s
                              << qint64(-1);
        QTest::newRow("string nan") << 200 << token(",\"expires_in\":\"nan\"") << QString() << u"no sensible value"_s
                                    << qint64(-1);
        QTest::newRow("null") << 200 << token(",\"expires_in\":null") << QString() << u"no sensible value"_s
                              << qint64(-1);
        QTest::newRow("fraction") << 200 << token(",\"expires_in\":1.9") << QString() << QString() << qint64(1);
    }
    void tokenResponse()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, failure);
        QFETCH(QString, text);
        QFETCH(qint64, expires);
        const auto response = parseTokenResponse(answered(status, body));
        QCOMPARE(response ? QString() : response.error().id, failure);
        if (!response) {
            QVERIFY2(response.error().what.contains(text), qPrintable(response.error().what));
            QVERIFY(!response.error().what.contains(u'\x1b'));
            QCOMPARE(response.error().exchange, 3);
            return;
        }
        QCOMPARE(response->accessToken, u"T"_s);
        QCOMPARE(response->bytes, body);
        QCOMPARE(response->expiresIn.value_or(-1), expires);
        QCOMPARE(response->problems.isEmpty(), text.isEmpty());
        QVERIFY2(response->problems.join(u' ').contains(text), qPrintable(response->problems.join(u' ')));
        if (expires >= 0)
            QCOMPARE(response->expiresAtMs(), 1'000'250 + expires * 1000);
    }

    void tokenWithoutAnswer()
    {
        http::Exchange exchange;
        exchange.error = http::ErrorKind::Refused;
        exchange.errorText = u"as.example refused the connection on port 443."_s;
        const auto response = parseTokenResponse(std::make_shared<http::Exchange>(exchange));
        QVERIFY(!response);
        QCOMPARE(response.error().id, u"http.refused"_s);
        QVERIFY(response.error().what.contains(u"token request"_s));
    }

    void oktaFacts()
    {
        const auto error = errorResponse(
            *answered(403, R"({"errorCode":"E0000006","errorSummary":"s","errorLink":"E0000006","errorId":"oaeX"})"));
        QVERIFY(error);
        QVERIFY(error->managementShape);
        QCOMPARE(error->errorId, u"oaeX"_s);
        QCOMPARE(error->requestId, u"req1"_s);
        QVERIFY(!errorResponse(*answered(200, "{}")));
        QVERIFY(!errorResponse(*answered(500, "<html>")));
    }

    void basic()
    {
        // RFC 6749 §2.3.1: both are form-encoded before they are joined.
        ClientIdentity client{u"id:ä"_s, "a+b%c:d\xc3\xa4 ", ClientAuthentication::Basic};
        QCOMPARE(QByteArray::fromBase64(basicAuthorization(client).sliced(6)), "id%3A%C3%A4:a%2Bb%25c%3Ad%C3%A4+"_ba);
    }

    void authentication_data()
    {
        QTest::addColumn<QStringList>("supported");
        QTest::addColumn<bool>("secret");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const QString basicName = u"client_secret_basic"_s;
        const QString postName = u"client_secret_post"_s;
        QTest::newRow("public") << QStringList{basicName} << false << QString() << u"none"_s;
        QTest::newRow("nothing listed") << QStringList() << true << QString() << basicName;
        QTest::newRow("both") << QStringList{postName, basicName} << true << QString() << basicName;
        QTest::newRow("post alone") << QStringList{postName} << true << QString() << postName;
        QTest::newRow("wanted") << QStringList{basicName} << true << postName << postName;
        QTest::newRow("wanted, unknown") << QStringList() << true << u"tls"_s << basicName;
    }
    void authentication()
    {
        QFETCH(QStringList, supported);
        QFETCH(bool, secret);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        QCOMPARE(clientAuthenticationName(chooseAuthentication(supported, secret, wanted)), expected);
        QCOMPARE(clientAuthenticationFromName(expected), chooseAuthentication(supported, secret, wanted));
    }

    void grants_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("basic") << int(ClientAuthentication::Basic);
        QTest::newRow("post") << int(ClientAuthentication::Post);
        QTest::newRow("public") << int(ClientAuthentication::None);
    }
    void grants()
    {
        QFETCH(int, method);
        StubServer server([](const StubRequest &) {
            return StubAnswer::json(R"({"access_token":"T","token_type":"Bearer","expires_in":60,"scope":"a"})");
        });
        const QByteArray secret = "a+b%c:d\xc3\xa4 ";
        GrantRequest grant{.tokenEndpoint = server.url("/token?x=1"),
                           .client = {u"id 1"_s, secret, ClientAuthentication(method)},
                           .scope = u"a b"_s,
                           .resource = u"https://h/mcp"_s};
        const auto machine = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(machine);
        QCOMPARE(machine->scope, u"a"_s);
        const auto code = QCoro::waitFor(
            requestCode(m_client.get(), grant, u"c+d"_s, u"http://127.0.0.1:1/callback"_s, "verifier"));
        QVERIFY(code);
        const auto refreshed = QCoro::waitFor(requestRefresh(m_client.get(), grant, u"old+1"_s));
        QVERIFY(refreshed);
        QCOMPARE(refreshed->refreshToken, u"old+1"_s); // the server gave no new one

        QCOMPARE(server.seen().size(), 3);
        const QStringList types{u"client_credentials"_s, u"authorization_code"_s, u"refresh_token"_s};
        for (int i = 0; i < 3; ++i) {
            const StubRequest &seen = server.seen().at(i);
            const http::Form form = http::formDecode(seen.body);
            QCOMPARE(seen.method, "POST"_ba);
            QCOMPARE(seen.target, "/token?x=1"_ba);
            QCOMPARE(form.value(u"grant_type"), types.at(i));
            QCOMPARE(form.value(u"resource"), u"https://h/mcp"_s);
            const bool inBody = ClientAuthentication(method) == ClientAuthentication::Post;
            const bool inHeader = ClientAuthentication(method) == ClientAuthentication::Basic;
            QCOMPARE(form.contains(u"client_secret"), inBody);
            QCOMPARE(seen.headers.contains("authorization"), inHeader);
            QCOMPARE(form.contains(u"client_id"), !inHeader);
            if (inBody)
                QCOMPARE(form.value(u"client_secret").toUtf8(), secret);
            if (inHeader)
                QCOMPARE(seen.header("authorization"), basicAuthorization(grant.client));
        }
        const http::Form second = http::formDecode(server.seen().at(1).body);
        QCOMPARE(second.value(u"code"), u"c+d"_s);
        QCOMPARE(second.value(u"code_verifier"), u"verifier"_s);
        QCOMPARE(second.value(u"redirect_uri"), u"http://127.0.0.1:1/callback"_s);
        QCOMPARE(http::formDecode(server.seen().at(2).body).value(u"refresh_token"), u"old+1"_s);
        QCOMPARE(m_log.exchanges().last()->leg, http::Leg::Refresh);
    }

    void rotatedRefreshToken()
    {
        StubServer server([](const StubRequest &) {
            return StubAnswer::json(R"({"access_token":"T","token_type":"Bearer","refresh_token":"new"})");
        });
        const GrantRequest grant{.tokenEndpoint = server.url("/token"), .client = {u"id"_s, {}, {}}};
        const auto refreshed = QCoro::waitFor(requestRefresh(m_client.get(), grant, u"old"_s));
        QVERIFY(refreshed);
        QCOMPARE(refreshed->refreshToken, u"new"_s);
    }

    // A secret goes where it was meant to go and nowhere else.
    void tokenRequestIsNotRedirected()
    {
        StubServer other([](const StubRequest &) { return StubAnswer::json("{}"); });
        StubServer server([&other](const StubRequest &) { return StubAnswer::redirect(307, other.url("/token")); });
        const GrantRequest grant{.tokenEndpoint = server.url("/token"),
                                 .client = {u"id"_s, "secret", ClientAuthentication::Basic}};
        const auto token = QCoro::waitFor(requestClientCredentials(m_client.get(), grant));
        QVERIFY(!token);
        QCOMPARE(token.error().id, u"token.status"_s);
        QCOMPARE(other.connections(), 0);
    }

    void introspection()
    {
        StubServer server([](const StubRequest &request) {
            return request.target == "/good" ? StubAnswer::json("{\"active\":true}")
                : request.target == "/bad"   ? StubAnswer::json(R"({"error":"invalid_client"})", 401)
                                             : StubAnswer::html();
        });
        const ClientIdentity client{u"id"_s, "s", ClientAuthentication::Basic};
        const auto ask = [&](const QByteArray &path) {
            return QCoro::waitFor(introspect(m_client.get(), server.url(path), client, u"T"_s, u"access_token"_s));
        };
        QCOMPARE(ask("/good").value(), "{\"active\":true}"_ba);
        QCOMPARE(http::formDecode(server.seen().first().body).value(u"token"), u"T"_s);
        QCOMPARE(ask("/bad").error().id, u"introspect.refused"_s);
        QCOMPARE(ask("/html").error().id, u"introspect.status"_s);
        QVERIFY(QCoro::waitFor(revoke(m_client.get(), server.url("/good"), client, u"T"_s, {})));
        const auto refusedAnswer = QCoro::waitFor(revoke(m_client.get(), server.url("/bad"), client, u"T"_s, {}));
        QVERIFY(!refusedAnswer);
        QVERIFY(refusedAnswer.error().what.contains(u"invalid_client"_s));
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
