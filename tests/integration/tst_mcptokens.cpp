// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that are more than a bearer's JWT, at the MCP server: bound by DPoP (RFC 9449), opaque or revoked (RFC 7662).

#include "core/http/challenge.h"
#include "core/jose/base64url.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "server/mcp/mcpserver.h"
#include "tests/support/rawhttp.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::server;
using namespace Qt::StringLiterals;
using test::Answer;
using test::RawClient;

namespace {

class TestClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1'795'435'200'000; // 2026-11-23T12:00:00Z
};

const QString issuer = u"http://127.0.0.1:9/oauth2/aus1calc00000000h7x7"_s;
const QString audience = u"https://calculator-mcp-server.example.com"_s;
const QByteArray secretOfServer = "s3cret-of-the-resource-server-0123456789";

} // namespace

class McpTokensTest : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    jose::Key m_key;   // of the authorization server
    jose::Key m_proof; // of the client
    std::unique_ptr<Listener> m_issuer;
    QJsonObject m_introspected;
    int m_introspections = 0;
    int m_introspectionStatus = 200;
    http::Form m_asked;
    QByteArray m_askedAs;
    Faults m_faults;
    std::unique_ptr<McpServer> m_server;
    QStringList m_log;
    RawClient m_client;
    int m_ids = 0;

    void start(IntrospectionUse use = IntrospectionUse::Never)
    {
        McpOptions options;
        options.issuer = issuer;
        options.audience = audience;
        options.jwksUri = m_issuer->origin() + "/keys";
        options.introspectionUse = use;
        options.introspection = {m_issuer->origin() + "/introspect", u"0oaserver"_s, secretOfServer};
        options.clock = &m_clock;
        options.log = [this](const QString &line) { m_log.append(line); };
        m_server = std::make_unique<McpServer>(std::move(options), &m_faults);
        QVERIFY(m_server->listen());
    }
    QByteArray token(const QJsonObject &more = {}) const
    {
        QJsonObject payload{{u"iss"_s, issuer},
                            {u"aud"_s, audience},
                            {u"exp"_s, m_clock.nowSeconds() + 3600},
                            {u"cid"_s, u"0oaclient"_s},
                            {u"scp"_s, QJsonArray{u"calculator.add"_s}},
                            {u"sub"_s, u"ada@example.com"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            payload.insert(it.key(), it.value());
        return jose::sign("{\"kid\":\"" + m_key.kid() + "\",\"alg\":\"RS256\"}", json::compact(payload), m_key,
                          jose::Algorithm::RS256)
            .value();
    }
    QByteArray boundToken() const
    {
        return token({{u"cnf"_s, QJsonObject{{u"jkt"_s, QString::fromLatin1(m_proof.thumbprint())}}}});
    }
    // A proof for a POST to the MCP URL, with these members changed.
    QByteArray proof(const QByteArray &accessToken, const QByteArray &nonce, const QJsonObject &changes = {})
    {
        QJsonObject payload{{u"htm"_s, u"POST"_s},
                            {u"htu"_s, QString::fromLatin1(m_server->url())},
                            {u"iat"_s, m_clock.nowSeconds()},
                            {u"jti"_s, QString::number(++m_ids)},
                            {u"nonce"_s, QString::fromLatin1(nonce)},
                            {u"ath"_s,
                             QString::fromLatin1(jose::base64urlEncode(
                                 QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256)))}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            payload.insert(it.key(), it.value());
        return jose::sign(R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + json::compact(m_proof.publicJwk()) + '}',
                          json::compact(payload), m_proof, jose::Algorithm::ES256)
            .value();
    }
    Answer ping(const QByteArray &scheme, const QByteArray &accessToken, const QByteArrayList &proofs = {})
    {
        http::Headers headers{{"Content-Type", "application/json"},
                              {"Accept", "application/json, text/event-stream"},
                              {"MCP-Protocol-Version", "2025-11-25"},
                              {"Authorization", scheme + ' ' + accessToken}};
        for (const QByteArray &each : proofs)
            headers.add("DPoP", each);
        return m_client.send("POST", m_server->url(), headers, R"({"jsonrpc":"2.0","id":1,"method":"ping"})");
    }
    QString told(const Answer &answer) const { return answer.json().value("error_description"_L1).toString(); }
    QByteArray nonce() { return ping("DPoP", boundToken(), {proof(boundToken(), {})}).header("DPoP-Nonce"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = jose::Key::generateRsa().value();
        m_proof = jose::Key::generateEc().value();
    }
    void init();
    void cleanup()
    {
        m_server.reset();
        m_issuer.reset();
    }

    void boundTokens();
    void badProofs_data();
    void badProofs();
    void bearerOnlyByProof();
    void opaqueTokens();
    void revokedTokens();
    void introspectionThatFails();
    void nothingSecretIsLogged();
};

void McpTokensTest::init()
{
    m_introspected = {{u"active"_s, true},
                      {u"scope"_s, u"calculator.add"_s},
                      {u"client_id"_s, u"0oaclient"_s},
                      {u"sub"_s, u"ada@example.com"_s},
                      {u"aud"_s, audience},
                      {u"iss"_s, issuer},
                      {u"exp"_s, m_clock.nowSeconds() + 3600}};
    m_introspections = 0;
    m_introspectionStatus = 200;
    m_log.clear();
    m_issuer = std::make_unique<Listener>(ListenerOptions());
    m_issuer->route("GET"_ba, "/keys"_ba, [this](const HttpRequest &, const Responder &responder) {
        jose::KeySet keys;
        keys.keys.append(m_key);
        responder.reply(HttpResponse::json(200, keys.toJson()));
    });
    m_issuer->route("POST"_ba, "/introspect"_ba, [this](const HttpRequest &request, const Responder &responder) {
        ++m_introspections;
        m_asked = request.form();
        m_askedAs = request.headers.value("Authorization");
        responder.reply(HttpResponse::json(m_introspectionStatus,
                                           m_introspectionStatus == 200 ? json::compact(m_introspected)
                                                                        : "{\"error\":\"invalid_client\"}"_ba));
    });
    QVERIFY(m_issuer->listen());
    start();
}

void McpTokensTest::boundTokens()
{
    const QByteArray bound = boundToken();
    const Answer asked = ping("DPoP", bound, {proof(bound, {})});
    QCOMPARE(asked.status, 401);
    const auto challenge = http::parseChallenges(asked.headers.values("WWW-Authenticate")).challenges.first();
    QCOMPARE(challenge.scheme.toLower(), "dpop");
    QCOMPARE(challenge.parameter("error"), "use_dpop_nonce");
    QVERIFY(challenge.parameter("algs").contains("ES256"));
    const QByteArray given = asked.header("DPoP-Nonce");
    QVERIFY(!given.isEmpty());
    const QByteArray good = proof(bound, given);
    QCOMPARE(ping("DPoP", bound, {good}).status, 200);
    QCOMPARE(told(ping("DPoP", bound, {good})), u"The DPoP proof has been used before (jti)"_s);
    QCOMPARE(ping("DPoP", bound, {proof(bound, given)}).status, 200); // remembered, and yet with a proof of its own
    // As a bearer token it is worth nothing (RFC 9449 §7.1), remembered or not.
    QCOMPARE(told(ping("Bearer", bound)),
             u"The access token is bound to a key (cnf) and cannot be used as a bearer token"_s);
}

void McpTokensTest::badProofs_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("method") << QJsonObject{{u"htm"_s, u"GET"_s}} << u"The DPoP proof is for another method (htm)"_s;
    QTest::newRow("URL") << QJsonObject{{u"htu"_s, u"https://x/mcp"_s}} << u"The DPoP proof is for another URL (htu)"_s;
    QTest::newRow("old") << QJsonObject{{u"iat"_s, 1'795'435'200 - 301}}
                         << u"The DPoP proof is more than five minutes old (iat)"_s;
    QTest::newRow("future") << QJsonObject{{u"iat"_s, 1'795'435'200 + 120}}
                            << u"The DPoP proof is issued in the future (iat)"_s;
    QTest::newRow("no time") << QJsonObject{{u"iat"_s, QJsonValue()}} << u"The DPoP proof has no time of issue (iat)"_s;
    QTest::newRow("another token") << QJsonObject{{u"ath"_s, u"x"_s}}
                                   << u"The DPoP proof is for another access token (ath)"_s;
    QTest::newRow("no id") << QJsonObject{{u"jti"_s, QJsonValue()}} << u"The DPoP proof has no id (jti)"_s;
}

void McpTokensTest::badProofs()
{
    QFETCH(QJsonObject, changes);
    const QByteArray bound = boundToken();
    const Answer answer = ping("DPoP", bound, {proof(bound, nonce(), changes)});
    QCOMPARE(answer.status, 401);
    QTEST(told(answer), "expected");
}

void McpTokensTest::bearerOnlyByProof()
{
    const QByteArray bound = boundToken();
    QCOMPARE(told(ping("DPoP", bound)), u"The DPoP proof is missing"_s);
    QCOMPARE(told(ping("DPoP", bound, {"x", "y"})), u"There is more than one DPoP proof"_s);
    QCOMPARE(told(ping("DPoP", token(), {proof(token(), nonce())})),
             u"The access token is not bound to a key (cnf) and cannot be used with DPoP"_s);
    const QByteArray foreign = token({{u"cnf"_s, QJsonObject{{u"jkt"_s, u"another"_s}}}});
    QCOMPARE(told(ping("DPoP", foreign, {proof(foreign, nonce())})),
             u"The DPoP proof is signed with another key than the access token is bound to"_s);
    QVERIFY(m_faults.set({u"DPOP_REQUIRED_RS"_s}));
    const Answer refused = ping("Bearer", token());
    QVERIFY(m_faults.set({}));
    QCOMPARE(told(refused), u"This server takes only access tokens that are bound to a key (DPoP)"_s);
    QVERIFY(refused.header("WWW-Authenticate").startsWith("DPoP error=\"invalid_token\""));
}

void McpTokensTest::opaqueTokens()
{
    QCOMPARE(told(ping("Bearer", "opaque-0123456789")), u"The access token is not a well-formed signed JWT"_s);
    start(IntrospectionUse::Opaque);
    QCOMPARE(ping("Bearer", "opaque-0123456789").status, 200);
    QCOMPARE(m_asked.value(u"token"), u"opaque-0123456789"_s);
    QCOMPARE(m_askedAs, "Basic " + QByteArray("0oaserver:" + secretOfServer).toBase64());
    QCOMPARE(ping("Bearer", "opaque-0123456789").status, 200);
    QCOMPARE(m_introspections, 1); // remembered for a minute
    m_clock.ms += 61'000;
    QCOMPARE(ping("Bearer", "opaque-0123456789").status, 200);
    QCOMPARE(m_introspections, 2);
    QCOMPARE(ping("Bearer", token()).status, 200);
    QCOMPARE(m_introspections, 2); // a JWT speaks for itself
    m_introspected.insert(u"aud"_s, u"https://another.example"_s);
    QCOMPARE(ping("Bearer", "opaque-of-another").status, 401);
    // A refresh token is active too, and for nobody.
    m_introspected.remove(u"aud"_s);
    QCOMPARE(ping("Bearer", "opaque-for-nobody").status, 401);
    m_introspected.insert(u"aud"_s, audience);
    m_introspected.insert(u"token_type"_s, u"refresh_token"_s);
    QCOMPARE(ping("Bearer", "opaque-of-another-type").status, 401);
    m_introspected.insert(u"token_type"_s, u"bearer"_s);
    QCOMPARE(ping("Bearer", "opaque-that-is-right").status, 200);
}

void McpTokensTest::revokedTokens()
{
    start(IntrospectionUse::Always);
    QCOMPARE(ping("Bearer", token()).status, 200);
    QCOMPARE(m_introspections, 1);
    m_introspected = {{u"active"_s, false}};
    m_clock.ms += 61'000;
    const Answer refused = ping("Bearer", token());
    QCOMPARE(refused.status, 401);
    QCOMPARE(told(refused), u"The access token is not active (introspection)"_s);
    const int before = m_introspections;
    QCOMPARE(ping("Bearer", token({{u"aud"_s, u"https://another.example"_s}})).status, 401);
    QCOMPARE(m_introspections, before); // what fails by itself goes nowhere
}

void McpTokensTest::introspectionThatFails()
{
    start(IntrospectionUse::Opaque);
    m_introspectionStatus = 401;
    QCOMPARE(told(ping("Bearer", "opaque")),
             u"The access token cannot be checked, because this server's introspection of it failed"_s);
    QVERIFY(m_log.join(u'\n').contains("answers 401 (invalid_client)"_L1));
    m_issuer->close();
    QCOMPARE(ping("Bearer", "opaque").status, 401);
}

void McpTokensTest::nothingSecretIsLogged()
{
    start(IntrospectionUse::Always);
    const QByteArray bound = boundToken();
    const QByteArray jwt = proof(bound, nonce());
    ping("DPoP", bound, {jwt});
    ping("Bearer", "opaque-0123456789");
    m_introspectionStatus = 401;
    ping("Bearer", "opaque-second");
    const QByteArray log = m_log.join(u'\n').toUtf8();
    for (const QByteArray &secret : {bound, jwt, "opaque-0123456789"_ba, "opaque-second"_ba, secretOfServer})
        QVERIFY(!log.contains(secret.last(std::min<qsizetype>(secret.size(), 12))));
}

QTEST_GUILESS_MAIN(McpTokensTest)
#include "tst_mcptokens.moc"
