// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole journeys by each way to a token that is not the guide's: from the MCP URL to the list of tools, against one stub
// that plays the MCP server, the authorization server and the identity provider.

#include "core/journey/journey.h"
#include "tests/support/grantworld.h"

#include <QCoro/QCoroTask>

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::test;

namespace {

profile::Connection connectionTo(const GrantWorld &world, profile::Grant grant)
{
    profile::Connection connection;
    connection.id = u"test"_s;
    connection.url = world.mcp();
    connection.grant = grant;
    connection.clientId = u"the-client"_s;
    return connection;
}

QString endOf(const journey::Journey &journey)
{
    for (const diagnosis::StationFact &fact : journey.facts().failures)
        if (fact.ended)
            return fact.failure.id;
    return {};
}

// Findings that a healthy journey must not have.
QStringList aboveNote(const journey::Journey &journey)
{
    QStringList ids;
    for (const diagnosis::Finding &finding : journey.findings())
        if (finding.severity != diagnosis::Severity::Note)
            ids += finding.id;
    return ids;
}

// Keeps what it was to ask for; nobody signs in.
class Recorder final : public journey::Authorizer
{
public:
    oauth::AuthorizationAttempt attempt;
    oauth::ClientIdentity client;
    QCoro::Task<Result<oauth::TokenResponse>> authorize(oauth::AuthorizationAttempt asked, oauth::ClientIdentity by,
                                                        profile::Connection, std::stop_token) override
    {
        attempt = std::move(asked);
        client = std::move(by);
        co_return fail(u"authorize.cancelled"_s, u"Nobody is here."_s);
    }
};

} // namespace

class GrantJourneysTest : public QObject
{
    Q_OBJECT

    http::ExchangeLog m_log;
    std::unique_ptr<http::Client> m_http;

    bool isReady(const journey::Journey &journey) const
    {
        return journey.station(journey::StationId::Ready).state == journey::StationState::Passed;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_log.clear();
        m_http = std::make_unique<http::Client>(&m_log);
    }

    void bound_data()
    {
        QTest::addColumn<bool>("asked"); // by the MCP server, or by the person
        QTest::addColumn<bool>("nonces");
        QTest::newRow("the MCP server's challenge wants it") << true << false;
        QTest::newRow("with nonces") << true << true;
        QTest::newRow("the person wants it") << false << true;
    }
    void bound()
    {
        QFETCH(bool, asked);
        QFETCH(bool, nonces);
        GrantWorld world;
        world.bound = true;
        world.nonces = nonces;
        profile::Connection connection = connectionTo(world, profile::Grant::ClientCredentials);
        connection.dpop = !asked;
        journey::Journey journey(m_http.get(), connection, nullptr);
        const journey::Outcome outcome = QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        QCOMPARE(aboveNote(journey), QStringList());
        QCOMPARE(outcome, journey::Outcome::Ok);
        QCOMPARE(world.at("/token").size(), nonces ? 2 : 1);
        QSet<QString> proofs;
        int proven = 0;
        for (const StubRequest &request : world.at("/mcp")) {
            if (request.header("dpop").isEmpty())
                continue;
            ++proven;
            proofs.insert(jose::decode(request.header("dpop")).payload.value("jti"_L1).toString());
        }
        QVERIFY(proven >= 2);
        QCOMPARE(proofs.size(), proven); // each request has its own

        // What is kept goes on with the same key.
        const auto kept = oauth::TokenResponse::fromJson(journey.keeper()->current()->toJson());
        journey::Journey second(m_http.get(), connection, nullptr);
        QVERIFY(second.setTokens(*kept));
        QCOMPARE(second.boundKey()->thumbprint(), journey.boundKey()->thumbprint());
        QCoro::waitFor(second.run());
        QVERIFY(isReady(second));
        QCOMPARE(world.at("/token").size(), nonces ? 2 : 1);
    }

    void unbound()
    {
        GrantWorld world;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::ClientCredentials), nullptr);
        QCoro::waitFor(journey.run());
        QVERIFY(isReady(journey));
        QVERIFY(!journey.boundKey());
        for (const StubRequest &request : world.server.seen())
            QVERIFY(!request.headers.contains("dpop"));
    }

    void tokensOfAnotherClient()
    {
        GrantWorld world;
        oauth::TokenResponse tokens;
        tokens.accessToken = u"T"_s;
        tokens.url = world.mcp();
        tokens.clientId = u"another-client"_s;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::ClientCredentials), nullptr);
        QVERIFY(!journey.setTokens(tokens));
        tokens.clientId = u"the-client"_s;
        QVERIFY(journey.setTokens(tokens));
        tokens.dpopKey = "no key";
        QVERIFY(!journey.setTokens(tokens));
    }

    void deviceCode()
    {
        GrantWorld world;
        world.pending = 1;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::DeviceCode), nullptr);
        QSignalSpy told(&journey, &journey::Journey::deviceCode);
        QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        QCOMPARE(aboveNote(journey), QStringList());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<oauth::DeviceAuthorization>().userCode, u"ABCD-EFGH"_s);
        QCOMPARE(world.at("/token").size(), 2);
    }

    void deviceCodeCancelled()
    {
        GrantWorld world;
        world.pending = 1000;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::DeviceCode), nullptr);
        connect(&journey, &journey::Journey::deviceCode, &journey, [&journey] { journey.cancel(); });
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), u"device.cancelled"_s);
        QCOMPARE(world.at("/token").size(), 0);
    }

    void idJagJourney()
    {
        GrantWorld world;
        profile::Connection connection = connectionTo(world, profile::Grant::IdJag);
        connection.identityProvider = QString::fromUtf8(world.server.url("/idp"));
        connection.identityProviderClientId = u"idp-client"_s;
        journey::Journey journey(m_http.get(), connection, nullptr);
        journey.setIdentityToken(QString::fromLatin1(idToken), {});
        QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        QCOMPARE(world.at("/idp/token").size(), 1);
        const StubRequest exchange = world.at("/idp/token").first();
        QCOMPARE(field(exchange, u"subject_token").toLatin1(), idToken);
        QCOMPARE(field(exchange, u"audience"), QString::fromUtf8(world.server.origin()));
        QCOMPARE(field(exchange, u"resource"), QString::fromUtf8(world.mcp()));
        QCOMPARE(field(exchange, u"client_id"), u"idp-client"_s);
        const StubRequest bearer = world.at("/token").first();
        QCOMPARE(field(bearer, u"assertion").toLatin1(), idJag);
        QVERIFY(!http::formDecode(bearer.body).contains(u"scope"));
        // The ID token went to the identity provider alone.
        for (const StubRequest &request : world.server.seen())
            QVERIFY(is(request, "/idp/token") || !request.body.contains(idToken.toByteArray()));
    }

    void exchangedToken()
    {
        GrantWorld world;
        profile::Connection connection = connectionTo(world, profile::Grant::TokenExchange);
        connection.subjectTokenType = u"id_token"_s;
        journey::Journey journey(m_http.get(), connection, nullptr);
        journey.setSubjectToken(QString::fromLatin1(idToken));
        QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        QCOMPARE(world.at("/token").size(), 1);
        const StubRequest exchange = world.at("/token").first();
        QCOMPARE(field(exchange, u"grant_type"), u"urn:ietf:params:oauth:grant-type:token-exchange"_s);
        QCOMPARE(field(exchange, u"subject_token").toLatin1(), idToken);
        QCOMPARE(field(exchange, u"subject_token_type"), u"urn:ietf:params:oauth:token-type:id_token"_s);
        QCOMPARE(field(exchange, u"requested_token_type"), u"urn:ietf:params:oauth:token-type:access_token"_s);

        journey::Journey without(m_http.get(), connection, nullptr);
        QCoro::waitFor(without.run());
        QCOMPARE(endOf(without), u"token.no-subject"_s);
        QCOMPARE(world.at("/token").size(), 1);
    }

    // From a station on: the requests of the earlier ones are not sent again, and what they found still holds.
    void runAgain_data()
    {
        QTest::addColumn<journey::StationId>("from");
        QTest::addColumn<QByteArrayList>("sent"); // the paths that are asked again, each once or more
        using journey::StationId;
        const QByteArray resource = "/.well-known/oauth-protected-resource/mcp";
        const QByteArray server = "/.well-known/oauth-authorization-server";
        QTest::newRow("mcp") << StationId::Mcp << QByteArrayList{"/mcp"};
        QTest::newRow("ready has nothing to send") << StationId::Ready << QByteArrayList{"/mcp"};
        QTest::newRow("inspect") << StationId::Inspect << QByteArrayList{"/mcp"};
        QTest::newRow("token") << StationId::Token << QByteArrayList{"/mcp", "/token"};
        QTest::newRow("authorize") << StationId::Authorize << QByteArrayList{"/mcp", "/token"};
        QTest::newRow("client") << StationId::Client << QByteArrayList{"/mcp", "/token"};
        QTest::newRow("server") << StationId::Server << QByteArrayList{server, "/mcp", "/token"};
        QTest::newRow("resource") << StationId::Resource << QByteArrayList{server, resource, "/mcp", "/token"};
    }
    void runAgain()
    {
        QFETCH(journey::StationId, from);
        QFETCH(QByteArrayList, sent);
        GrantWorld world;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::ClientCredentials), nullptr);
        QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        const qsizetype before = world.server.seen().size();
        const QList<qint64> kept = journey.station(journey::StationId::Reach).exchanges;
        QCOMPARE(QCoro::waitFor(journey.runAgain(from)), journey::Outcome::Ok);
        QVERIFY(isReady(journey));
        QSet<QByteArray> paths;
        int withoutCredentials = 0;
        for (const StubRequest &request : world.server.seen().sliced(before)) {
            paths.insert(request.target.split('?').first());
            withoutCredentials += is(request, "/mcp") && request.header("authorization").isEmpty() ? 1 : 0;
        }
        QCOMPARE(paths, QSet<QByteArray>(sent.begin(), sent.end()));
        QCOMPARE(withoutCredentials, 0); // the first request and its challenge are those of before
        QCOMPARE(journey.station(journey::StationId::Reach).exchanges, kept);
        QCOMPARE(journey.station(journey::StationId::Reach).state, journey::StationState::Passed);
        // The case is whole: the challenge of before, and the answers of now.
        const diagnosis::Case facts = journey.facts();
        QCOMPARE(facts.exchanges.first()->id, kept.first());
        QCOMPARE(aboveNote(journey), QStringList());
    }

    // Where an earlier station failed it begins there.
    void runAgainAfterAFailure()
    {
        GrantWorld world;
        world.refuses = true;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::ClientCredentials), nullptr);
        QCOMPARE(journey.startOf(journey::StationId::Mcp), journey::StationId::Reach);
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), u"token.refused"_s);
        QCOMPARE(journey.startOf(journey::StationId::Mcp), journey::StationId::Token);
        world.refuses = false;
        const qsizetype documents = world.at("/.well-known/oauth-authorization-server").size();
        QCoro::waitFor(journey.runAgain(journey::StationId::Mcp));
        QVERIFY(isReady(journey));
        QCOMPARE(aboveNote(journey), QStringList()); // of the refusal nothing is left
        QCOMPARE(world.at("/.well-known/oauth-authorization-server").size(), documents);
    }

    // A code is good for one exchange.
    void runAgainFromAPersonsToken()
    {
        GrantWorld world;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::DeviceCode), nullptr);
        QCoro::waitFor(journey.run());
        QVERIFY2(isReady(journey), qPrintable(endOf(journey)));
        QCOMPARE(journey.startOf(journey::StationId::Token), journey::StationId::Authorize);
        QCoro::waitFor(journey.runAgain(journey::StationId::Token));
        QVERIFY(isReady(journey));
        QCOMPARE(world.at("/device").size(), 2);
    }

    // After a refusal neither a retry nor another grant.
    void refusedAssertion()
    {
        GrantWorld world;
        world.refuses = true;
        journey::Journey journey(m_http.get(), connectionTo(world, profile::Grant::JwtBearer), nullptr);
        journey.setAssertion(u"a.b.c"_s);
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), u"token.refused"_s);
        QCOMPARE(world.at("/token").size(), 1);
        QCOMPARE(field(world.at("/token").first(), u"assertion"), u"a.b.c"_s);
    }

    void pushedOrNot_data()
    {
        QTest::addColumn<bool>("required");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QString>("end");
        QTest::newRow("neither") << false << false << true << u"authorize.cancelled"_s;
        QTest::newRow("required") << true << false << true << u"authorize.cancelled"_s;
        QTest::newRow("wanted") << false << true << true << u"authorize.cancelled"_s;
        QTest::newRow("wanted, not offered") << false << true << false << u"push.no-endpoint"_s;
    }
    void pushedOrNot()
    {
        QFETCH(bool, required);
        QFETCH(bool, wanted);
        QFETCH(bool, offered);
        QFETCH(QString, end);
        GrantWorld world;
        world.more.insert("require_pushed_authorization_requests"_L1, required);
        if (offered)
            world.more.insert("pushed_authorization_request_endpoint"_L1, QString::fromUtf8(world.server.url("/par")));
        profile::Connection connection = connectionTo(world, profile::Grant::AuthorizationCode);
        connection.pushes = wanted;
        Recorder recorder;
        journey::Journey journey(m_http.get(), connection, &recorder);
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), end);
        QCOMPARE(recorder.attempt.pushedEndpoint.isEmpty(), !offered || (!required && !wanted));
    }

    // MCP 2025-03-26 §2.3.3; at any other revision the missing metadata is what is told.
    void assumedEndpoints_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<bool>("assumed");
        QTest::newRow("2025-03-26") << u"2025-03-26"_s << true;
        QTest::newRow("2025-06-18") << u"2025-06-18"_s << false;
        QTest::newRow("not said") << QString() << false;
    }
    void assumedEndpoints()
    {
        QFETCH(QString, revision);
        QFETCH(bool, assumed);
        GrantWorld world;
        world.metadata = false;
        profile::Connection connection = connectionTo(world, profile::Grant::AuthorizationCode);
        connection.revision = revision;
        connection.clientId.clear();
        connection.registersClient = true;
        Recorder recorder;
        journey::Journey journey(m_http.get(), connection, &recorder);
        QSignalSpy registered(&journey, &journey::Journey::registered);
        QCoro::waitFor(journey.run());
        QCOMPARE(registered.size(), assumed ? 1 : 0);
        QCOMPARE(recorder.attempt.authorizationEndpoint, assumed ? world.server.url("/authorize") : QByteArray());
        QCOMPARE(recorder.client.id, assumed ? u"registered"_s : QString());
        QCOMPARE(journey.station(journey::StationId::Server).state,
                 assumed ? journey::StationState::Warned : journey::StationState::Failed);
    }
};

QTEST_GUILESS_MAIN(GrantJourneysTest)
#include "tst_grantjourneys.moc"
