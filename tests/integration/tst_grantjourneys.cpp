// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole journeys by each way to a token that is not the guide's: from the MCP URL to the list of tools, against one stub
// that plays the MCP server, the authorization server and the identity provider.

#include "core/jose/proof.h"
#include "core/journey/journey.h"
#include "core/json/document.h"
#include "tests/support/mcpstub.h"

#include <QCoro/QCoroTask>

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::test;

namespace {

constexpr QByteArrayView idToken = "id-token-of-the-person-0123456789";
constexpr QByteArrayView idJag = "assertion-of-the-identity-provider-0123456789";

QString field(const StubRequest &request, QStringView name)
{
    return http::formDecode(request.body).value(name);
}

bool is(const StubRequest &request, QByteArrayView path)
{
    return request.target == path || request.target.startsWith(QByteArray(path.toByteArray() + '?'));
}

struct World {
    StubServer server;
    bool bound = false;   // the MCP server takes nothing but bound tokens
    bool nonces = false;  // both servers want a nonce
    bool metadata = true; // there are metadata documents
    bool refuses = false; // the token endpoint refuses
    QJsonObject more;     // of the authorization server's metadata
    int pending = 0;      // how often the device's person has not come yet

    World()
    {
        server.setHandler([this](const StubRequest &request) { return answer(request); });
    }

    QByteArray mcp() const { return server.url("/mcp"); }

    StubAnswer answer(const StubRequest &request)
    {
        if (is(request, "/mcp"))
            return mcpServer(request);
        if (is(request, "/idp/token"))
            return StubAnswer::json(json::compact({{u"access_token"_s, QString::fromLatin1(idJag)},
                                                   {u"token_type"_s, u"N_A"_s},
                                                   {u"issued_token_type"_s, oauth::tokenTypeUri(u"id-jag"_s)}}));
        if (is(request, "/token"))
            return tokenEndpoint(request);
        if (is(request, "/device"))
            return StubAnswer::json(json::compact({{u"device_code"_s, u"the-device-code"_s},
                                                   {u"user_code"_s, u"ABCD-EFGH"_s},
                                                   {u"verification_uri"_s, QString::fromUtf8(server.url("/activate"))},
                                                   {u"expires_in"_s, 60},
                                                   {u"interval"_s, 1}}));
        if (is(request, "/register"))
            return StubAnswer::json(R"({"client_id":"registered","redirect_uris":[]})", 201);
        return document(request);
    }

    StubAnswer document(const StubRequest &request) const
    {
        if (!metadata)
            return StubAnswer::plain(404);
        const QString origin = QString::fromUtf8(server.origin());
        if (is(request, "/.well-known/oauth-protected-resource/mcp"))
            return StubAnswer::json(json::compact(
                {{u"resource"_s, QString::fromUtf8(mcp())}, {u"authorization_servers"_s, QJsonArray{origin}}}));
        QJsonObject json{{u"issuer"_s, origin},
                         {u"authorization_endpoint"_s, QString(origin + u"/authorize"_s)},
                         {u"token_endpoint"_s, QString(origin + u"/token"_s)},
                         {u"device_authorization_endpoint"_s, QString(origin + u"/device"_s)},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
        for (auto member = more.begin(); member != more.end(); ++member)
            json.insert(member.key(), member.value());
        if (is(request, "/.well-known/oauth-authorization-server"))
            return StubAnswer::json(json::compact(json));
        if (is(request, "/.well-known/oauth-authorization-server/idp")) {
            json.insert("issuer"_L1, QString(origin + u"/idp"_s));
            json.insert("token_endpoint"_L1, QString(origin + u"/idp/token"_s));
            return StubAnswer::json(json::compact(json));
        }
        return StubAnswer::plain(404);
    }

    StubAnswer tokenEndpoint(const StubRequest &request)
    {
        const QString grant = field(request, u"grant_type");
        if (grant.endsWith("device_code"_L1) && pending-- > 0)
            return StubAnswer::json(R"({"error":"authorization_pending"})", 400);
        if (refuses)
            return StubAnswer::json(R"({"error":"invalid_grant","error_description":"not this one"})", 400);
        const QByteArray proof = request.header("dpop");
        if (nonces && jose::decode(proof).payload.value("nonce"_L1).toString() != "as-nonce"_L1)
            return StubAnswer::json(R"({"error":"use_dpop_nonce"})", 400, {{"DPoP-Nonce", "as-nonce"}});
        QJsonObject json{{u"access_token"_s, u"the-access-token-0123456789"_s},
                         {u"token_type"_s, proof.isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                         {u"expires_in"_s, 3600}};
        return StubAnswer::json(json::compact(json));
    }

    StubAnswer mcpServer(const StubRequest &request) const
    {
        const QByteArray prm = server.url("/.well-known/oauth-protected-resource/mcp");
        const QByteArray parameters = metadata ? " resource_metadata=\"" + prm + "\"" : QByteArray(" realm=\"x\"");
        const QByteArray scheme = bound ? "DPoP" : "Bearer";
        const http::Headers challenge{{"WWW-Authenticate", scheme + parameters}};
        if (request.header("authorization") != scheme + " the-access-token-0123456789")
            return StubAnswer::plain(401, challenge);
        if (bound) {
            const jose::Token proof = jose::decode(request.header("dpop"));
            if (proof.payload.value("ath"_L1).toString().toLatin1()
                    != jose::accessTokenHash("the-access-token-0123456789")
                || proof.payload.value("htu"_L1).toString() != QString::fromUtf8(mcp())
                || proof.payload.value("htm"_L1).toString() != QString::fromLatin1(request.method))
                return StubAnswer::plain(401, {{"WWW-Authenticate", "DPoP error=\"invalid_dpop_proof\""}});
            if (nonces && proof.payload.value("nonce"_L1).toString() != "rs-nonce"_L1)
                return StubAnswer::plain(
                    401, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "rs-nonce"}});
        }
        return mcpAnswer(request);
    }

    profile::Connection connection(profile::Grant grant) const
    {
        profile::Connection connection;
        connection.id = u"test"_s;
        connection.url = mcp();
        connection.grant = grant;
        connection.clientId = u"the-client"_s;
        return connection;
    }

    QList<StubRequest> at(QByteArrayView path) const
    {
        QList<StubRequest> found;
        for (const StubRequest &request : server.seen())
            if (is(request, path))
                found += request;
        return found;
    }
};

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
        World world;
        world.bound = true;
        world.nonces = nonces;
        profile::Connection connection = world.connection(profile::Grant::ClientCredentials);
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
        World world;
        journey::Journey journey(m_http.get(), world.connection(profile::Grant::ClientCredentials), nullptr);
        QCoro::waitFor(journey.run());
        QVERIFY(isReady(journey));
        QVERIFY(!journey.boundKey());
        for (const StubRequest &request : world.server.seen())
            QVERIFY(!request.headers.contains("dpop"));
    }

    void tokensOfAnotherClient()
    {
        World world;
        oauth::TokenResponse tokens;
        tokens.accessToken = u"T"_s;
        tokens.url = world.mcp();
        tokens.clientId = u"another-client"_s;
        journey::Journey journey(m_http.get(), world.connection(profile::Grant::ClientCredentials), nullptr);
        QVERIFY(!journey.setTokens(tokens));
        tokens.clientId = u"the-client"_s;
        QVERIFY(journey.setTokens(tokens));
        tokens.dpopKey = "no key";
        QVERIFY(!journey.setTokens(tokens));
    }

    void deviceCode()
    {
        World world;
        world.pending = 1;
        journey::Journey journey(m_http.get(), world.connection(profile::Grant::DeviceCode), nullptr);
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
        World world;
        world.pending = 1000;
        journey::Journey journey(m_http.get(), world.connection(profile::Grant::DeviceCode), nullptr);
        connect(&journey, &journey::Journey::deviceCode, &journey, [&journey] { journey.cancel(); });
        QCoro::waitFor(journey.run());
        QCOMPARE(endOf(journey), u"device.cancelled"_s);
        QCOMPARE(world.at("/token").size(), 0);
    }

    void idJagJourney()
    {
        World world;
        profile::Connection connection = world.connection(profile::Grant::IdJag);
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

    // After a refusal neither a retry nor another grant.
    void refusedAssertion()
    {
        World world;
        world.refuses = true;
        journey::Journey journey(m_http.get(), world.connection(profile::Grant::JwtBearer), nullptr);
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
        World world;
        world.more.insert("require_pushed_authorization_requests"_L1, required);
        if (offered)
            world.more.insert("pushed_authorization_request_endpoint"_L1, QString::fromUtf8(world.server.url("/par")));
        profile::Connection connection = world.connection(profile::Grant::AuthorizationCode);
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
        World world;
        world.metadata = false;
        profile::Connection connection = world.connection(profile::Grant::AuthorizationCode);
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
