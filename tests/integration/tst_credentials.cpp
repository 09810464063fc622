// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where credentials go, and where they never do, when the MCP server names the authorization server (docs/threat-model.md).
// The stub is an HTTP proxy, so that hosts other than this machine can be played without a network.

#include "core/journey/journey.h"
#include "tests/support/stubserver.h"

#include <QCoro/QCoroTask>

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::test;

namespace {

constexpr QByteArrayView secret = "s3cr3t-of-the-app-0123456789";
constexpr QByteArrayView refreshToken = "refresh-of-the-honest-server-0123456789";
constexpr QByteArrayView accessToken = "access-of-the-honest-server-0123456789";

// An MCP server at mcp.test that names as.test, whose metadata says what a test wants.
struct World {
    QByteArray tokenEndpoint = "http://as.test/token";
    QByteArray authorizationEndpoint = "http://as.test/authorize";
    StubServer server;

    World()
    {
        server.setHandler([this](const StubRequest &request) { return answer(request); });
    }

    StubAnswer answer(const StubRequest &request) const
    {
        const QByteArray prm = "http://mcp.test/.well-known/oauth-protected-resource/mcp";
        if (request.target == "http://mcp.test/mcp")
            return StubAnswer::plain(401, {{"WWW-Authenticate", "Bearer resource_metadata=\"" + prm + "\""}});
        if (request.target == prm)
            return StubAnswer::json(R"({"resource":"http://mcp.test/mcp","authorization_servers":["http://as.test"]})");
        if (request.target == "http://as.test/.well-known/oauth-authorization-server")
            return StubAnswer::json(R"({"issuer":"http://as.test","code_challenge_methods_supported":["S256"],)"
                                    R"("authorization_endpoint":")"
                                    + authorizationEndpoint + R"(","token_endpoint":")" + tokenEndpoint + "\"}");
        if (request.method == "POST")
            return StubAnswer::json(R"({"access_token":"new-token-0123456789","token_type":"Bearer"})");
        return StubAnswer::plain(404);
    }

    http::ClientOptions options() const
    {
        http::ClientOptions options;
        options.proxy = QUrl(QString::fromLatin1(server.origin()));
        return options;
    }

    profile::Connection connection(profile::Grant grant) const
    {
        profile::Connection connection;
        connection.id = u"test"_s;
        connection.url = "http://mcp.test/mcp";
        connection.grant = grant;
        connection.clientId = u"0oaclient"_s;
        return connection;
    }

    // Whether any request held it, as it is or in Basic's base64.
    bool saw(QByteArrayView value) const
    {
        const QByteArray pair = "0oaclient:" + value.toByteArray();
        const QByteArray basic = pair.toBase64();
        return std::ranges::any_of(server.seen(), [&](const StubRequest &request) {
            QByteArray all = request.target + request.body;
            for (const http::Header &header : request.headers)
                all += header.value + '\n';
            return all.contains(value) || all.contains(basic);
        });
    }

    bool asked(QByteArrayView path) const
    {
        return std::ranges::any_of(server.seen(), [path](const StubRequest &request) {
            return request.method == "POST" && request.target.endsWith(path);
        });
    }
};

oauth::TokenResponse keptTokens(const QString &issuer, const QByteArray &url)
{
    oauth::TokenResponse tokens;
    tokens.accessToken = QString::fromLatin1(accessToken);
    tokens.refreshToken = QString::fromLatin1(refreshToken);
    tokens.tokenType = u"Bearer"_s;
    tokens.expiresIn = 60;
    tokens.issuer = issuer;
    tokens.url = url;
    return tokens;
}

// The failure of the station that ended the journey.
QString endOf(const journey::Journey &journey)
{
    for (const diagnosis::StationFact &fact : journey.facts().failures)
        if (fact.ended)
            return fact.failure.id;
    return {};
}

// A person who never comes back.
class Nobody final : public journey::Authorizer
{
public:
    bool wasAsked = false;
    QCoro::Task<Result<oauth::TokenResponse>> authorize(oauth::AuthorizationAttempt, oauth::ClientIdentity,
                                                        profile::Connection, std::stop_token) override
    {
        wasAsked = true;
        co_return fail(u"authorize.cancelled"_s, u"Nobody is here."_s);
    }
};

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void secretWaitsForAPerson()
    {
        World world;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        journey::Journey journey(&http, world.connection(profile::Grant::ClientCredentials), nullptr);
        journey.setClientSecret(secret.toByteArray());
        QCOMPARE(QCoro::waitFor(journey.run()), journey::Outcome::Problem);
        QCOMPARE(endOf(journey), u"client.issuer-unconfirmed"_s);
        QCOMPARE(journey.findings().first().id, u"ISSUER_UNCONFIRMED"_s);
        QVERIFY(!world.saw(secret));
        QVERIFY(!world.asked("/token"));
        // The message says whose endpoint it is and how to go on.
        const QString said = journey.station(journey::StationId::Client).summary;
        QVERIFY2(said.contains(u"http://as.test/token"_s) && said.contains(u"--issuer"_s), qPrintable(said));
    }

    // The same goes for whatever else proves who the client is.
    void assertionWaitsForAPerson_data()
    {
        QTest::addColumn<int>("grant");
        QTest::newRow("an assertion as the grant") << int(profile::Grant::JwtBearer);
        QTest::newRow("token exchange") << int(profile::Grant::TokenExchange);
        QTest::newRow("cross-app access") << int(profile::Grant::IdJag);
        QTest::newRow("a private key") << int(profile::Grant::ClientCredentials);
    }
    void assertionWaitsForAPerson()
    {
        QFETCH(int, grant);
        World world;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        profile::Connection connection = world.connection(profile::Grant(grant));
        connection.identityProvider = u"http://idp.test"_s;
        journey::Journey journey(&http, connection, nullptr);
        journey.setAssertion(QString::fromLatin1(secret));
        journey.setSubjectToken(QString::fromLatin1(secret));
        journey.setIdentityToken(QString::fromLatin1(secret), {});
        if (profile::Grant(grant) == profile::Grant::ClientCredentials)
            journey.setClientKey(*jose::Key::generateEc());
        QCOMPARE(QCoro::waitFor(journey.run()), journey::Outcome::Problem);
        QCOMPARE(endOf(journey), u"client.issuer-unconfirmed"_s);
        QVERIFY(!world.saw(secret));
        QVERIFY(!world.asked("/token"));
    }

    void secretGoesToTheIssuerThatWasTyped()
    {
        World world;
        world.tokenEndpoint = world.server.url("/token");
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        profile::Connection connection = world.connection(profile::Grant::ClientCredentials);
        connection.issuer = u"http://as.test"_s;
        connection.allowPrivateNetwork = true;
        journey::Journey journey(&http, connection, nullptr);
        journey.setClientSecret(secret.toByteArray());
        QCoro::waitFor(journey.run(journey::StationId::Token));
        QVERIFY(world.saw(secret));
        const auto &kept = journey.keeper()->current();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->issuer, u"http://as.test"_s);
        QCOMPARE(kept->url, "http://mcp.test/mcp");
    }

    void refreshTokenStaysWithItsIssuer()
    {
        World world;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        Nobody nobody;
        journey::Journey journey(&http, world.connection(profile::Grant::AuthorizationCode), &nobody);
        QVERIFY(journey.setTokens(keptTokens(u"http://honest.test"_s, "http://mcp.test/mcp")));
        QCoro::waitFor(journey.run());
        // Before anything else the issuer, which is not the one of the kept tokens, needs a person.
        QCOMPARE(endOf(journey), u"client.issuer-unconfirmed"_s);
        QVERIFY(!world.saw(refreshToken));
        QVERIFY(!world.saw(accessToken)); // it has ended
    }

    void tokensStayWithTheirServer()
    {
        World world;
        world.tokenEndpoint = world.server.url("/token");
        world.authorizationEndpoint = world.server.url("/authorize");
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        Nobody nobody;
        profile::Connection connection = world.connection(profile::Grant::AuthorizationCode);
        connection.allowPrivateNetwork = true;
        connection.issuer = u"http://as.test"_s;
        journey::Journey journey(&http, connection, &nobody);
        oauth::TokenResponse fresh = keptTokens(u"http://as.test"_s, "https://other.test/mcp");
        fresh.receivedMs = Clock::system().nowMs();
        fresh.expiresIn = 3600;
        QVERIFY(!journey.setTokens(fresh));
        QCoro::waitFor(journey.run());
        QVERIFY(nobody.wasAsked);
        QVERIFY(!world.saw(accessToken));
        QVERIFY(!world.saw(refreshToken));
        // Nor are those of another issuer than the one that a person typed.
        profile::Connection typed = world.connection(profile::Grant::AuthorizationCode);
        typed.issuer = u"http://as.test"_s;
        journey::Journey second(&http, typed, &nobody);
        QVERIFY(!second.setTokens(keptTokens(u"http://honest.test"_s, typed.url)));
    }

    // A sign-in at an honest server whose code would go to another one: named as such, or reached by a redirect of the
    // other's own page, which cannot be seen from here.
    void mixUpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("grant");
        QTest::newRow("two hosts") << "http://honest.test/authorize"_ba << int(profile::Grant::AuthorizationCode);
        QTest::newRow("one host") << World().authorizationEndpoint << int(profile::Grant::AuthorizationCode);
        QTest::newRow("by discovery") << World().authorizationEndpoint << int(profile::Grant::Discover);
        QTest::newRow("a device") << World().authorizationEndpoint << int(profile::Grant::DeviceCode);
    }
    void mixUpIsRefused()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, grant);
        World world;
        world.authorizationEndpoint = page;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        Nobody nobody;
        profile::Connection connection = world.connection(profile::Grant(grant));
        journey::Journey journey(&http, connection, &nobody);
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), u"client.issuer-unconfirmed"_s);
        QVERIFY(!nobody.wasAsked);
        QVERIFY(!world.asked("/token"));
        if (profile::Grant(grant) == profile::Grant::DeviceCode)
            return;
        // A person who names the issuer takes it for the right one.
        connection.issuer = u"http://as.test"_s;
        journey::Journey confirmed(&http, connection, &nobody);
        QCoro::waitFor(confirmed.run());
        QCOMPARE_NE(endOf(confirmed), u"client.issuer-unconfirmed"_s);
    }

    // The MCP server's own redirect, from a public name into this machine.
    void redirectLeadsIntoNoPrivateNetwork()
    {
        World world;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        profile::Connection connection = world.connection(profile::Grant::None);
        connection.headers.add("X-Api-Key", "k3y-of-the-server");
        world.server.setHandler([&world](const StubRequest &request) {
            return request.target == "http://mcp.test/mcp" ? StubAnswer::redirect(302, world.server.url("/landing"))
                                                           : world.answer(request);
        });
        journey::Journey journey(&http, connection, nullptr);
        QCOMPARE(QCoro::waitFor(journey.run()), journey::Outcome::Unreachable);
        QVERIFY(std::ranges::none_of(world.server.seen(),
                                     [](const StubRequest &request) { return request.target.endsWith("/landing"); }));
        const QString said = journey.station(journey::StationId::Reach).summary;
        QVERIFY2(said.contains(u"private address"_s), qPrintable(said));
        // Where the connection allows it, it is followed, without the field that was for the first server.
        connection.allowPrivateNetwork = true;
        journey::Journey allowed(&http, connection, nullptr);
        QCoro::waitFor(allowed.run());
        QVERIFY(std::ranges::any_of(world.server.seen(), [](const StubRequest &request) {
            return request.target.endsWith("/landing") && request.header("x-api-key").isEmpty();
        }));
    }

    void endpointSetsNothingOfOurs_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query :
             {"client_id=0oahonest", "a=b&code_challenge=x", "scope=okta.users.manage", "redirect_uri=http://e",
              "state=x", "prompt=none", "request_uri=urn:x", "request=eyJ", "response_type=token", "Client%5FId=x",
              "code_challenge_method=plain", "resource=http://e", "nonce=1", "response_mode=fragment"})
            QTest::newRow(query) << QByteArray(query);
    }
    void endpointSetsNothingOfOurs()
    {
        QFETCH(QByteArray, query);
        oauth::ServerMetadata metadata;
        metadata.issuer = u"https://as.test"_s;
        metadata.tokenEndpoint = "https://as.test/token";
        metadata.codeChallengeMethods = {u"S256"_s};
        metadata.authorizationEndpoint = "https://as.test/authorize?" + query;
        const auto attempt = oauth::AuthorizationAttempt::create(metadata);
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().id, u"authorize.endpoint-query"_s);
        metadata.authorizationEndpoint = "https://as.test/authorize?tenant=7";
        QVERIFY(oauth::AuthorizationAttempt::create(metadata));
    }

    void nothingGoesInClear()
    {
        World world;
        http::ExchangeLog log;
        http::Client http(&log, world.options());
        oauth::GrantRequest grant;
        grant.tokenEndpoint = "http://as.test/token";
        grant.client = {u"0oaclient"_s, secret.toByteArray(), oauth::ClientAuthentication::Post};
        const QString token = QString::fromLatin1(refreshToken);
        const auto machine = QCoro::waitFor(oauth::requestClientCredentials(&http, grant));
        const auto refreshed = QCoro::waitFor(oauth::requestRefresh(&http, grant, token));
        const auto code = QCoro::waitFor(
            oauth::requestCode(&http, grant, u"code"_s, u"http://127.0.0.1/"_s, "verifier"));
        for (const auto *outcome : {&machine, &refreshed, &code}) {
            QVERIFY(!*outcome);
            QCOMPARE(outcome->error().id, u"url.insecure"_s);
        }
        const auto active = QCoro::waitFor(
            oauth::introspect(&http, "http://as.test/introspect", grant.client, token, u"refresh_token"_s));
        QVERIFY(!active);
        QCOMPARE(active.error().id, u"url.insecure"_s);
        const auto revoked = QCoro::waitFor(
            oauth::revoke(&http, "http://as.test/revoke", grant.client, token, u"refresh_token"_s));
        QVERIFY(!revoked);
        QCOMPARE(revoked.error().id, u"url.insecure"_s);
        QCOMPARE(world.server.seen().size(), 0);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
