// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/http/challenge.h"
#include "core/jose/base64url.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "core/json/schema.h"
#include "server/mcp/deployment.h"
#include "server/mcp/environment.h"
#include "server/mcp/mcpserver.h"
#include "server/mcp/sessions.h"
#include "tests/support/livestream.h"
#include "tests/support/rawhttp.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
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
    void advance(qint64 seconds) { ms += seconds * 1000; }
    qint64 ms = 1'795'435'200'000; // 2026-11-23T12:00:00Z
};

const QString issuer = u"http://127.0.0.1:9/oauth2/aus1calc00000000h7x7"_s;
const QString audience = u"https://calculator-mcp-server.example.com"_s;
const QByteArray both = "application/json, text/event-stream";

QJsonObject claims(const TestClock &clock)
{
    const qint64 now = clock.nowSeconds();
    return {{u"ver"_s, 1},
            {u"jti"_s, u"AT.1"_s},
            {u"iss"_s, issuer},
            {u"aud"_s, audience},
            {u"iat"_s, now},
            {u"exp"_s, now + 3600},
            {u"cid"_s, u"0oaclient"_s},
            {u"uid"_s, u"00uada"_s},
            {u"scp"_s, QJsonArray{u"calculator.add"_s, u"calculator.subtract"_s}},
            {u"sub"_s, u"ada@example.com"_s}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

QByteArray request(const QByteArray &method, const QByteArray &params = {}, const QByteArray &id = "1")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + '"'
        + (params.isEmpty() ? QByteArray() : ",\"params\":" + params) + '}';
}

QByteArray call(const QByteArray &tool, const QByteArray &arguments)
{
    return request("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + '}');
}

// The envelope of 2026-07-28.
QByteArray modernParams(const QByteArray &more = {}, const QByteArray &version = "2026-07-28")
{
    return "{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"" + version
        + "\",\"io.modelcontextprotocol/clientCapabilities\":{}}" + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

int errorCode(const Answer &answer)
{
    return answer.json().value("error"_L1).toObject().value("code"_L1).toInt();
}

} // namespace

class McpServerTest : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    jose::Key m_key;
    jose::Key m_other;
    std::unique_ptr<Listener> m_keys;
    jose::KeySet m_set;
    int m_fetches = 0;
    int m_keyStatus = 200;
    std::unique_ptr<Faults> m_faults;
    std::unique_ptr<McpServer> m_server;
    QStringList m_log;
    RawClient m_client;

    McpOptions options()
    {
        McpOptions result;
        result.issuer = issuer;
        result.audience = audience;
        result.jwksUri = m_keys->origin() + "/keys";
        result.clock = &m_clock;
        result.log = [this](const QString &line) { m_log.append(line); };
        return result;
    }
    void start(McpOptions given)
    {
        m_server = std::make_unique<McpServer>(std::move(given), m_faults.get());
        const auto listening = m_server->listen();
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error().what));
    }
    QByteArray token(const QJsonObject &payload, const jose::Key &key) const
    {
        const QByteArray header = "{\"kid\":\"" + key.kid() + "\",\"alg\":\"RS256\"}";
        return jose::sign(header, json::compact(payload), key, jose::Algorithm::RS256).value();
    }
    QByteArray token(const QJsonObject &payload) const { return token(payload, m_key); }
    QByteArray token() const { return token(claims(m_clock)); }

    Answer post(const QByteArray &body, http::Headers headers, const QByteArray &bearer,
                const QByteArray &path = "/mcp")
    {
        headers.add("Content-Type", "application/json");
        headers.add("Accept", both);
        if (!bearer.isEmpty())
            headers.add("Authorization", "Bearer " + bearer);
        return m_client.send("POST", m_server->origin() + path, headers, body);
    }
    // A legacy request without a session.
    Answer legacy(const QByteArray &body) { return post(body, {{"MCP-Protocol-Version", "2025-11-25"}}, token()); }
    Answer modern(const QByteArray &method, const QByteArray &params, const QByteArray &name = {})
    {
        http::Headers headers{{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", method}};
        if (!name.isNull())
            headers.add("Mcp-Name", name);
        return post(request(method, params), headers, token());
    }
    http::Challenge challengeOf(const Answer &answer)
    {
        const auto list = http::parseChallenges(answer.headers.values("WWW-Authenticate"));
        return list.problems.isEmpty() && list.challenges.size() == 1 ? list.challenges.first() : http::Challenge();
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void challengesWithoutToken();
    void refusesTokens_data();
    void refusesTokens();
    void refusesCredentials_data();
    void refusesCredentials();
    void acceptsTokens_data();
    void acceptsTokens();
    void remembersTokensUntilTheyExpire();
    void refetchesForUnknownKids();
    void recoversFromAFailedFetch();
    void asksForScopes();
    void requiresScopes();
    void servesMetadata();
    void servesHealth();
    void negotiatesMedia_data();
    void negotiatesMedia();
    void refusesBadMessages_data();
    void refusesBadMessages();
    void initializes_data();
    void initializes();
    void keepsSessions();
    void keepsALongSession();
    void bindsSessionsToTheirCaller();
    void answersLegacy_data();
    void answersLegacy();
    void answersBatches();
    void discovers();
    void checksTheEnvelope_data();
    void checksTheEnvelope();
    void readsMirroredNames_data();
    void readsMirroredNames();
    void calculates_data();
    void calculates();
    void namesBadArguments_data();
    void namesBadArguments();
    void saysWhoCalls();
    void fitsItsOwnSchemas();
    void pagesTheList();
    void repeatsIds_data();
    void repeatsIds();
    void canBeOpen();
    void endsStreamsWithTheirToken();
    void bindsStreamsToTheirCaller();
    void breaksOnPurpose_data();
    void breaksOnPurpose();
    void breaksTokenChecks_data();
    void breaksTokenChecks();
    void breaksThePath();
    void logsWithoutSecrets();
    void readsEnvironmentFiles_data();
    void readsEnvironmentFiles();
    void configuresFromTheEnvironment_data();
    void configuresFromTheEnvironment();
};

void McpServerTest::initTestCase()
{
    m_key = jose::Key::generateRsa().value();
    m_other = jose::Key::generateRsa().value();
    m_key.setKid("key-1");
    m_other.setKid("key-2");
}

void McpServerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock.ms = 1'795'435'200'000;
    m_log.clear();
    m_fetches = 0;
    m_keyStatus = 200;
    m_set.keys = {m_key};
    m_keys = std::make_unique<Listener>(ListenerOptions());
    m_keys->route("GET", "/keys", [this](const HttpRequest &, const Responder &responder) {
        ++m_fetches;
        responder.reply(HttpResponse::json(m_keyStatus, m_set.toJson()));
    });
    QVERIFY(m_keys->listen());
    m_faults = std::make_unique<Faults>();
    start(options());
}

void McpServerTest::cleanup()
{
    m_server.reset();
    m_keys.reset();
}

void McpServerTest::challengesWithoutToken()
{
    const Answer answer = post(request("ping"), {}, {});
    QCOMPARE(answer.status, 401);
    const http::Challenge challenge = challengeOf(answer);
    QVERIFY(challenge.is("Bearer"));
    QVERIFY(!challenge.has("error")); // RFC 6750 §3.1
    QCOMPARE(challenge.parameter("scope"), "calculator.add calculator.subtract"_ba);
    QCOMPARE(challenge.parameter("resource_metadata"),
             m_server->origin() + "/.well-known/oauth-protected-resource/mcp");
    QCOMPARE(answer.json().value("error"_L1).toString(), u"unauthorized"_s);
    for (const QByteArray &method : {"GET"_ba, "DELETE"_ba})
        QCOMPARE(m_client.send(method, m_server->url()).status, 401);
}

void McpServerTest::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<QString>("names");
    const qint64 now = m_clock.nowSeconds();
    const auto row = [](const char *name, const QByteArray &bearer, const QString &part) {
        QTest::newRow(name) << bearer << part;
    };
    const QJsonObject good = claims(m_clock);
    row("audience", token(with(good, u"aud"_s, u"https://other.example.com"_s)), u"audience (aud)"_s);
    row("audience with slash", token(with(good, u"aud"_s, QString(audience + u'/'))), u"audience (aud)"_s);
    row("audience missing", token(without(good, u"aud"_s)), u"audience (aud)"_s);
    row("audience empty list", token(with(good, u"aud"_s, QJsonArray())), u"audience (aud)"_s);
    row("audience a number", token(with(good, u"aud"_s, 7)), u"audience (aud)"_s);
    row("issuer", token(with(good, u"iss"_s, u"https://other.example.com"_s)), u"issuer (iss)"_s);
    row("issuer with slash", token(with(good, u"iss"_s, QString(issuer + u'/'))), u"issuer (iss)"_s);
    row("issuer missing", token(without(good, u"iss"_s)), u"issuer (iss)"_s);
    row("expired", token(with(good, u"exp"_s, now - 60)), u"expired (exp)"_s);
    row("without expiry", token(without(good, u"exp"_s)), u"no expiry (exp)"_s);
    row("not yet", token(with(good, u"nbf"_s, now + 600)), u"not valid yet (nbf)"_s);
    row("bound to a key (DPoP)", token(with(good, u"cnf"_s, QJsonObject{{u"jkt"_s, u"abc"_s}})), u"bound to a key"_s);
    row("bound to nothing", token(with(good, u"cnf"_s, QJsonObject())), u"bound to a key"_s);
    row("another key", token(good, m_other), u"key (kid)"_s);
    QByteArray tampered = token();
    tampered[tampered.size() - 10] = tampered[tampered.size() - 10] == 'A' ? 'B' : 'A';
    row("tampered", tampered, u"signature"_s);
    row("opaque", "s3cr3t-and-opaque", u"well-formed signed JWT"_s);
    row("two parts", "e30.e30", u"well-formed signed JWT"_s);
    row("encrypted", "eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0.a.b.c.d", u"encrypted (JWE)"_s);
    row("none", "eyJhbGciOiJub25lIn0." + jose::base64urlEncode(json::compact(good)) + '.', u"alg"_s);
    const QByteArray publicPem = json::compact(m_key.publicJwk());
    row("key as secret",
        jose::sign(R"({"kid":"key-1","alg":"HS256"})", json::compact(good), jose::Key::symmetric(publicPem).value(),
                   jose::Algorithm::HS256)
            .value(),
        u"algorithm (alg)"_s);
}

void McpServerTest::refusesTokens()
{
    QFETCH(const QByteArray, bearer);
    QFETCH(const QString, names);
    const Answer answer = post(request("ping"), {{"MCP-Protocol-Version", "2025-11-25"}}, bearer);
    QCOMPARE(answer.status, 401);
    const http::Challenge challenge = challengeOf(answer);
    QCOMPARE(challenge.parameter("error"), "invalid_token"_ba);
    const QString description = QString::fromUtf8(challenge.parameter("error_description"));
    QVERIFY2(description.contains(names), qPrintable(description));
    QVERIFY(challenge.has("scope"));
    QVERIFY(challenge.has("resource_metadata"));
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_token"_s);
    QCOMPARE(answer.json().value("error_description"_L1).toString(), description);
    // Nothing of the token comes back.
    for (const QByteArray &secret : {"example.com"_ba, "ada@"_ba, "0oaclient"_ba, "s3cr3t"_ba})
        QVERIFY(!answer.body.contains(secret) && !answer.header("www-authenticate").contains(secret));
}

void McpServerTest::refusesCredentials_data()
{
    QTest::addColumn<http::Headers>("headers");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const http::Headers &headers, const QByteArray &query, int status,
                        const QByteArray &error) { QTest::newRow(name) << headers << query << status << error; };
    row("Basic", {{"Authorization", "Basic YTpi"}}, {}, 401, {});
    row("DPoP", {{"Authorization", "DPoP a.b.c"}}, {}, 401, "invalid_token");
    row("the bare token", {{"Authorization", token()}}, {}, 401, {});
    row("empty header", {{"Authorization", ""}}, {}, 401, {});
    row("no token", {{"Authorization", "Bearer"}}, {}, 400, "invalid_request");
    row("two headers", {{"Authorization", "Bearer " + token()}, {"Authorization", "Bearer " + token()}}, {}, 400,
        "invalid_request");
    row("in the query", {}, "?access_token=" + token(), 400, "invalid_request");
    row("in both", {{"Authorization", "Bearer " + token()}}, "?a=1&access_token=x", 400, "invalid_request");
    row("quoted", {{"Authorization", "Bearer \"" + token() + '"'}}, {}, 401, "invalid_token");
    row("twice Bearer", {{"Authorization", "Bearer Bearer " + token()}}, {}, 401, "invalid_token");
}

void McpServerTest::refusesCredentials()
{
    QFETCH(const http::Headers, headers);
    QFETCH(const QByteArray, query);
    QFETCH(const int, status);
    QFETCH(const QByteArray, error);
    const Answer answer = post(request("ping"), headers, {}, "/mcp" + query);
    QCOMPARE(answer.status, status);
    QCOMPARE(challengeOf(answer).parameter("error"), error);
}

void McpServerTest::acceptsTokens_data()
{
    QTest::addColumn<QByteArray>("header");
    const QJsonObject good = claims(m_clock);
    QTest::newRow("plain") << "Bearer " + token();
    QTest::newRow("scheme in lower case") << "bearer " + token();
    QTest::newRow("two blanks") << "Bearer  " + token();
    QTest::newRow("audience in a list") << "Bearer " + token(with(good, u"aud"_s, QJsonArray{u"x"_s, audience}));
    QTest::newRow("within the leeway") << "Bearer " + token(with(good, u"nbf"_s, m_clock.nowSeconds() + 3));
}

void McpServerTest::acceptsTokens()
{
    QFETCH(const QByteArray, header);
    const Answer answer = post(request("ping"), {{"MCP-Protocol-Version", "2025-11-25"}, {"Authorization", header}},
                               {});
    QCOMPARE(answer.status, 200);
}

void McpServerTest::remembersTokensUntilTheyExpire()
{
    const QByteArray bearer = token();
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    QCOMPARE(post(request("ping"), headers, bearer).status, 200);
    m_clock.advance(3599);
    QCOMPARE(post(request("ping"), headers, bearer).status, 200);
    m_clock.advance(10);
    const Answer answer = post(request("ping"), headers, bearer);
    QCOMPARE(answer.status, 401);
    QVERIFY(challengeOf(answer).parameter("error_description").contains("expired"));
}

void McpServerTest::refetchesForUnknownKids()
{
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    QCOMPARE(post(request("ping"), headers, token()).status, 200);
    QCOMPARE(m_fetches, 1);
    m_set.keys = {m_key, m_other};
    const QByteArray rotated = token(claims(m_clock), m_other);
    // Not at once again: the first fetch was just now.
    QCOMPARE(post(request("ping"), headers, rotated).status, 401);
    QCOMPARE(m_fetches, 1);
    m_clock.advance(60);
    QCOMPARE(post(request("ping"), headers, rotated).status, 200);
    QCOMPARE(m_fetches, 2);
    jose::Key made = m_other;
    for (int i = 0; i < 5; ++i) {
        made.setKid("made-up-" + QByteArray::number(i));
        QCOMPARE(post(request("ping"), headers, token(claims(m_clock), made)).status, 401);
    }
    QCOMPARE(m_fetches, 2);
    // A key that was withdrawn takes what was remembered with it.
    m_set.keys = {m_other};
    m_clock.advance(60);
    QCOMPARE(post(request("ping"), headers, token(claims(m_clock), made)).status, 401);
    QCOMPARE(m_fetches, 3);
    QCOMPARE(post(request("ping"), headers, token()).status, 401);
}

void McpServerTest::recoversFromAFailedFetch()
{
    m_keyStatus = 503;
    start(options());
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    const Answer refused = post(request("ping"), headers, token());
    QCOMPARE(refused.status, 401);
    QVERIFY(challengeOf(refused).parameter("error_description").contains("no keys"));
    QCOMPARE(m_client.get(m_server->origin() + "/readyz").status, 503);
    QVERIFY(m_log.filter(u"503"_s).size() >= 1);
    m_keyStatus = 200;
    m_clock.advance(2);
    QCOMPARE(post(request("ping"), headers, token()).status, 200);
    QCOMPARE(m_client.get(m_server->origin() + "/readyz").status, 200);
}

void McpServerTest::asksForScopes()
{
    const QByteArray poor = token(with(claims(m_clock), u"scp"_s, QJsonArray{u"calculator.add"_s}));
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    QCOMPARE(post(call("add", R"({"a":1,"b":2})"), headers, poor).status, 200);
    const Answer answer = post(call("subtract", R"({"a":1,"b":2})"), headers, poor);
    QCOMPARE(answer.status, 403);
    const http::Challenge challenge = challengeOf(answer);
    QCOMPARE(challenge.parameter("error"), "insufficient_scope"_ba);
    QCOMPARE(challenge.parameter("scope"), "calculator.subtract"_ba);
    QVERIFY(challenge.has("resource_metadata"));
    QCOMPARE(answer.json().value("error"_L1).toString(), u"insufficient_scope"_s);
    // As a string in "scope", too.
    const QByteArray other = token(
        with(without(claims(m_clock), u"scp"_s), u"scope"_s, u"openid calculator.subtract"_s));
    QCOMPARE(post(call("subtract", R"({"a":1,"b":2})"), headers, other).status, 200);
}

void McpServerTest::requiresScopes()
{
    McpOptions given = options();
    given.requiredScopes = {u"calculator.use"_s};
    start(given);
    const Answer answer = legacy(request("ping"));
    QCOMPARE(answer.status, 403);
    QCOMPARE(challengeOf(answer).parameter("scope"), "calculator.use"_ba);
    QVERIFY(challengeOf(post(request("ping"), {}, {})).parameter("scope").startsWith("calculator.use "));
}

void McpServerTest::servesMetadata()
{
    for (const QByteArray &path :
         {"/.well-known/oauth-protected-resource"_ba, "/.well-known/oauth-protected-resource/mcp"_ba}) {
        const Answer answer = m_client.get(m_server->origin() + path, {{"Origin", "https://app.example.com"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("content-type"), "application/json"_ba);
        QCOMPARE(answer.header("access-control-allow-origin"), "*"_ba);
        QCOMPARE(answer.json().value("resource"_L1).toString(), QString::fromLatin1(m_server->url()));
        QCOMPARE(answer.json().value("authorization_servers"_L1).toArray(), QJsonArray{issuer});
        QCOMPARE(answer.json().value("bearer_methods_supported"_L1).toArray(), QJsonArray{u"header"_s});
        QCOMPARE(answer.json().value("scopes_supported"_L1).toArray().size(), 2);
    }
    const Answer redirect = m_client.get(m_server->origin() + "/.well-known/oauth-authorization-server");
    QCOMPARE(redirect.status, 307);
    QCOMPARE(redirect.header("location"), issuer.toLatin1() + "/.well-known/oauth-authorization-server");

    McpOptions given = options();
    given.publicUrl = "https://mcp.example.com/ignored";
    start(given);
    QCOMPARE(m_server->url(), "https://mcp.example.com/mcp"_ba);
}

void McpServerTest::servesHealth()
{
    QCOMPARE(m_client.get(m_server->origin() + "/healthz").status, 200);
    QTRY_COMPARE(m_client.get(m_server->origin() + "/readyz").status, 200);
    legacy(call("add", R"({"a":1,"b":2})"));
    post(request("ping"), {}, "x");
    const QByteArray metrics = m_client.get(m_server->origin() + "/metrics").body;
    QVERIFY(metrics.contains("authscope_mcp_tool_calls_total 1\n"));
    QVERIFY(metrics.contains("authscope_mcp_tokens_refused_total 1\n"));
    QVERIFY(metrics.contains("authscope_mcp_responses_total{status=\"401\"} 1\n"));
}

void McpServerTest::negotiatesMedia_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("usual") << both << "application/json"_ba << 200;
    QTest::newRow("other order") << "text/event-stream,application/json"_ba << "application/json"_ba << 200;
    QTest::newRow("parameters") << "Application/JSON;q=0.9, text/event-stream; q=1"_ba
                                << "application/json; charset=utf-8"_ba << 200;
    QTest::newRow("one only") << "application/json"_ba << "application/json"_ba << 406;
    QTest::newRow("stream only") << "text/event-stream"_ba << "application/json"_ba << 406;
    QTest::newRow("anything") << "*/*"_ba << "application/json"_ba << 406;
    QTest::newRow("look-alike") << "application/json-seq, text/event-stream"_ba << "application/json"_ba << 406;
    QTest::newRow("text") << both << "text/plain"_ba << 415;
    QTest::newRow("form") << both << "application/x-www-form-urlencoded"_ba << 415;
}

void McpServerTest::negotiatesMedia()
{
    QFETCH(const QByteArray, accept);
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    const http::Headers headers{{"Authorization", "Bearer " + token()},
                                {"MCP-Protocol-Version", "2025-11-25"},
                                {"Accept", accept},
                                {"Content-Type", type}};
    QCOMPARE(m_client.send("POST", m_server->url(), headers, request("ping")).status, status);
}

void McpServerTest::refusesBadMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, int code) { QTest::newRow(name) << body << code; };
    row("nothing", "", -32700);
    row("no JSON", "{", -32700);
    row("raw control character", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"pi\nng\"}", -32700);
    row("byte order mark", "\xef\xbb\xbf{}", -32700);
    row("two values", "{}{}", -32700);
    row("too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), -32700);
    row("a number", "1", -32600);
    row("null", "null", -32600);
    row("an array", "[" + request("ping") + "]", -32600);
    row("without version", R"({"id":1,"method":"ping"})", -32600);
    row("another version", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", -32600);
    row("null id", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", -32600);
    row("fractional id", R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", -32600);
    row("object id", R"({"jsonrpc":"2.0","id":{},"method":"ping"})", -32600);
    row("method a number", R"({"jsonrpc":"2.0","id":1,"method":1})", -32600);
    row("params an array", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})", -32600);
    row("neither", R"({"jsonrpc":"2.0","id":1})", -32600);
}

void McpServerTest::refusesBadMessages()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    for (const QByteArray &version : {"2025-11-25"_ba, "2026-07-28"_ba}) {
        const Answer answer = post(body, {{"MCP-Protocol-Version", version}}, token());
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), code);
    }
}

void McpServerTest::initializes_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    for (const QByteArray &version : Endpoint::legacyVersions())
        QTest::newRow(version.constData()) << QString::fromLatin1(version) << QString::fromLatin1(version);
    QTest::newRow("too old") << u"2024-11-05"_s << u"2025-11-25"_s;
    QTest::newRow("too new") << u"2026-07-28"_s << u"2025-11-25"_s;
}

void McpServerTest::initializes()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, given);
    const Answer answer = post(request("initialize",
                                       R"({"protocolVersion":")" + asked.toLatin1()
                                           + R"(","capabilities":{},"clientInfo":{"name":"t","version":"1"}})"),
                               {}, token());
    QCOMPARE(answer.status, 200);
    const QJsonObject result = answer.json().value("result"_L1).toObject();
    QCOMPARE(result.value("protocolVersion"_L1).toString(), given);
    QVERIFY(result.value("capabilities"_L1).toObject().contains("tools"_L1));
    QVERIFY(result.value("serverInfo"_L1).toObject().contains("name"_L1));
    const QByteArray session = answer.header("mcp-session-id");
    QVERIFY(session.size() >= 22);
    for (const char c : session)
        QVERIFY(c >= 0x21 && c <= 0x7e);
    QVERIFY(!result.contains("resultType"_L1));
}

// However many others come and go, one that is in use stays; only those that are open at the same time count.
void McpServerTest::keepsALongSession()
{
    TestClock clock;
    Sessions sessions(&clock, 3);
    const QByteArray lasting = sessions.open(u"ada"_s, "2025-11-25")->id;
    for (int i = 0; i < 10; ++i)
        QVERIFY(sessions.close(sessions.open(u"ada"_s, "2025-11-25")->id, u"ada"_s));
    QVERIFY(sessions.find(lasting, u"ada"_s));
    QCOMPARE(sessions.count(), 1);
    for (int i = 0; i < 3; ++i)
        sessions.open(u"ada"_s, "2025-11-25");
    QVERIFY(!sessions.find(lasting, u"ada"_s)); // the oldest goes first
    QCOMPARE(sessions.count(), 3);
}

void McpServerTest::keepsSessions()
{
    const QByteArray bearer = token();
    const Answer opened = post(request("initialize", R"({"protocolVersion":"2025-06-18"})"), {}, bearer);
    const http::Headers session{{"Mcp-Session-Id", opened.header("mcp-session-id")}};
    QCOMPARE(post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})", session, bearer).status, 202);
    const Answer answer = post(request("tools/list"), session, bearer);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("mcp-session-id").isNull());
    http::Headers later = session;
    later.add("MCP-Protocol-Version", "2025-06-18");
    QCOMPARE(post(request("ping"), later, bearer).status, 200);
    QCOMPARE(post(request("ping"), {}, bearer).status, 400);
    QCOMPARE(post(request("ping"), {{"Mcp-Session-Id", "made-up"}}, bearer).status, 404);
    later.set("MCP-Protocol-Version", "1999-01-01");
    QCOMPARE(post(request("ping"), later, bearer).status, 400);

    http::Headers authorized = session;
    authorized.add("Authorization", "Bearer " + bearer);
    QCOMPARE(m_client.send("GET", m_server->url(), authorized).status, 405);
    QCOMPARE(m_client.send("DELETE", m_server->url(), {{"Authorization", "Bearer " + bearer}}).status, 400);
    QCOMPARE(m_client.send("DELETE", m_server->url(), authorized).status, 204);
    QCOMPARE(m_client.send("DELETE", m_server->url(), authorized).status, 404);
    QCOMPARE(post(request("ping"), session, bearer).status, 404);

    const Answer again = post(request("initialize", R"({"protocolVersion":"2025-06-18"})"), {}, bearer);
    m_clock.advance(3601);
    QCOMPARE(post(request("ping"), {{"Mcp-Session-Id", again.header("mcp-session-id")}}, token()).status, 404);
}

void McpServerTest::bindsSessionsToTheirCaller()
{
    const Answer opened = post(request("initialize", R"({"protocolVersion":"2025-11-25"})"), {}, token());
    const http::Headers session{{"Mcp-Session-Id", opened.header("mcp-session-id")}};
    const QByteArray renewed = token(with(claims(m_clock), u"jti"_s, u"AT.2"_s));
    QCOMPARE(post(request("ping"), session, renewed).status, 200);
    for (const QString &claim : {u"sub"_s, u"cid"_s}) {
        const QByteArray other = token(with(claims(m_clock), claim, u"somebody-else"_s));
        QCOMPARE(post(request("ping"), session, other).status, 404);
    }
}

void McpServerTest::answersLegacy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, int status, int code) {
        QTest::newRow(name) << body << status << code;
    };
    row("ping", request("ping"), 200, 0);
    row("list", request("tools/list"), 200, 0);
    row("notification", R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})", 202, 0);
    row("response", R"({"jsonrpc":"2.0","id":1,"result":{}})", 202, 0);
    row("unknown method", request("no/such"), 200, -32601);
    row("modern method", request("server/discover"), 200, -32601);
    row("family not offered", request("resources/list"), 200, -32601);
    row("unknown tool", call("divide", "{}"), 200, -32602);
    row("call without params", request("tools/call"), 200, -32602);
    row("call without name", request("tools/call", "{}"), 200, -32602);
    row("arguments an array", call("add", "[1,2]"), 200, -32602);
    row("bad cursor", request("tools/list", R"({"cursor":"nonsense"})"), 200, -32602);
    row("cursor a number", request("tools/list", R"({"cursor":1})"), 200, -32602);
    row("version a number", request("initialize", R"({"protocolVersion":1})"), 200, -32602);
}

void McpServerTest::answersLegacy()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const Answer answer = legacy(body);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorCode(answer), code);
    QCOMPARE(answer.body.isEmpty(), status == 202);
    if (status == 200)
        QCOMPARE(answer.json().value("id"_L1).toInt(), 1);
}

void McpServerTest::answersBatches()
{
    const QByteArray batch = "[" + request("ping", {}, "1") + R"(,{"jsonrpc":"2.0","method":"notifications/x"},)"
        + call("add", R"({"a":1,"b":2})") + ",5]";
    const Answer answer = post(batch, {{"MCP-Protocol-Version", "2025-03-26"}}, token());
    QCOMPARE(answer.status, 200);
    const QJsonArray answers = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(2).toObject().value("error"_L1).toObject().value("code"_L1).toInt(), -32600);
    QCOMPARE(
        post(R"([{"jsonrpc":"2.0","method":"notifications/x"}])", {{"MCP-Protocol-Version", "2025-03-26"}}, token())
            .status,
        202);
    QCOMPARE(post("[]", {{"MCP-Protocol-Version", "2025-03-26"}}, token()).status, 400);
    QCOMPARE(post(batch, {{"MCP-Protocol-Version", "2025-06-18"}}, token()).status, 400);
    QCOMPARE(post(batch, {{"MCP-Protocol-Version", "2026-07-28"}}, token()).status, 400);
}

void McpServerTest::discovers()
{
    const Answer answer = modern("server/discover", modernParams());
    QCOMPARE(answer.status, 200);
    const QJsonObject result = answer.json().value("result"_L1).toObject();
    QCOMPARE(result.value("resultType"_L1).toString(), u"complete"_s);
    QVERIFY(result.value("supportedVersions"_L1).toArray().contains(u"2026-07-28"_s));
    QVERIFY(result.value("capabilities"_L1).toObject().contains("tools"_L1));
    QVERIFY(result.value("ttlMs"_L1).isDouble());
    QCOMPARE(result.value("cacheScope"_L1).toString(), u"public"_s);
    QVERIFY(result.value("_meta"_L1).toObject().contains("io.modelcontextprotocol/serverInfo"_L1));

    const QJsonObject list = modern("tools/list", modernParams()).json().value("result"_L1).toObject();
    QCOMPARE(list.value("tools"_L1).toArray().size(), 3);
    QCOMPARE(list.value("resultType"_L1).toString(), u"complete"_s);
    QVERIFY(list.value("ttlMs"_L1).isDouble());
    QCOMPARE(list.value("cacheScope"_L1).toString(), u"private"_s);

    const QJsonObject sum = modern("tools/call", modernParams(R"("name":"add","arguments":{"a":1,"b":2})"), "add")
                                .json()
                                .value("result"_L1)
                                .toObject();
    QCOMPARE(sum.value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(sum.value("structuredContent"_L1).toObject().value("result"_L1).toInt(), 3);
}

void McpServerTest::checksTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<http::Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, const http::Headers &headers, int status, int code) {
        QTest::newRow(name) << body << headers << status << code;
    };
    const http::Header version{"MCP-Protocol-Version", "2026-07-28"};
    const http::Header list{"Mcp-Method", "tools/list"};
    const http::Header toolCall{"Mcp-Method", "tools/call"};
    const QByteArray good = request("tools/list", modernParams());
    const QByteArray sum = request("tools/call", modernParams(R"("name":"add","arguments":{"a":1,"b":2})"));
    row("good", good, {version, list}, 200, 0);
    row("names in any case", good, {{"mcp-protocol-VERSION", "2026-07-28"}, {"MCP-METHOD", "tools/list"}}, 200, 0);
    row("blanks around", good, {version, {"Mcp-Method", "  tools/list \t"}}, 200, 0);
    row("session header ignored", good, {version, list, {"Mcp-Session-Id", "x"}}, 200, 0);
    row("notification", R"({"jsonrpc":"2.0","method":"notifications/x"})", {version}, 202, 0);
    row("response", R"({"jsonrpc":"2.0","id":1,"result":{}})", {version}, 400, -32600);
    row("no params", request("tools/list"), {version, list}, 400, -32602);
    row("no _meta", request("tools/list", "{}"), {version, list}, 400, -32602);
    row("_meta a string", request("tools/list", R"({"_meta":""})"), {version, list}, 400, -32602);
    row("no version in _meta", request("tools/list", R"({"_meta":{"io.modelcontextprotocol/clientCapabilities":{}}})"),
        {version, list}, 400, -32602);
    row("no capabilities",
        request("tools/list", R"({"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}})"), {version, list},
        400, -32602);
    row("no version header", good, {list}, 400, -32020);
    row("legacy version header", good, {{"MCP-Protocol-Version", "2025-11-25"}, list}, 400, -32020);
    row("unknown version", request("tools/list", modernParams({}, "v999.0.0")),
        {{"MCP-Protocol-Version", "v999.0.0"}, list}, 400, -32022);
    row("legacy version in _meta", request("tools/list", modernParams({}, "2025-11-25")),
        {{"MCP-Protocol-Version", "2025-11-25"}, list}, 400, -32022);
    row("no method header", good, {version}, 400, -32020);
    row("two method headers", good, {version, list, list}, 400, -32020);
    row("method in capitals", good, {version, {"Mcp-Method", "TOOLS/LIST"}}, 400, -32020);
    row("other method", good, {version, toolCall}, 400, -32020);
    row("unknown method", request("no/such", modernParams()), {version, {"Mcp-Method", "no/such"}}, 404, -32601);
    for (const char *method : {"initialize", "ping", "logging/setLevel", "resources/subscribe", "prompts/list"})
        row(method, request(method, modernParams()), {version, {"Mcp-Method", method}}, 404, -32601);
    row("no name header", sum, {version, toolCall}, 400, -32020);
    row("other name", sum, {version, toolCall, {"Mcp-Name", "subtract"}}, 400, -32020);
    row("name", sum, {version, toolCall, {"Mcp-Name", "add"}}, 200, 0);
    row("unknown tool", request("tools/call", modernParams(R"("name":"x")")), {version, toolCall, {"Mcp-Name", "x"}},
        200, -32602);
    row("no name", request("tools/call", modernParams()), {version, toolCall}, 200, -32602);
    row("bad cursor", request("tools/list", modernParams(R"("cursor":"")")), {version, list}, 200, -32602);
}

void McpServerTest::checksTheEnvelope()
{
    QFETCH(const QByteArray, body);
    QFETCH(const http::Headers, headers);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const Answer answer = post(body, headers, token());
    QCOMPARE(answer.status, status);
    QCOMPARE(errorCode(answer), code);
    if (status != 202)
        QCOMPARE(answer.json().value("id"_L1).toInt(), 1);
    if (code == -32022) {
        const QJsonObject data = answer.json().value("error"_L1).toObject().value("data"_L1).toObject();
        QVERIFY(data.value("supported"_L1).toArray().contains(u"2026-07-28"_s));
        QCOMPARE(data.value("requested"_L1).toString().toLatin1(), headers.value("mcp-protocol-version"));
    }
}

void McpServerTest::readsMirroredNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *title, const QString &name, const QByteArray &header, bool same) {
        QTest::newRow(title) << name << header << same;
    };
    row("plain", u"add"_s, "add", true);
    row("wrapped needlessly", u"add"_s, "=?base64?YWRk?=", true);
    row("wrapped beyond ASCII", u"größe"_s, "=?base64?Z3LDtsOfZQ==?=", true);
    row("wrong padding", u"größe"_s, "=?base64?Z3LDtsOfZQ?=", false);
    row("wrong alphabet", u"add"_s, "=?base64?YW-k?=", false);
    row("marker in capitals is literal", u"add"_s, "=?BASE64?YWRk?=", false);
    row("prefix only is literal", u"=?base64?YWRk"_s, "=?base64?YWRk", true);
    row("suffix only is literal", u"YWRk?="_s, "YWRk?=", true);
    row("empty", u""_s, "", true);
    row("case", u"add"_s, "Add", false);
}

void McpServerTest::readsMirroredNames()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, header);
    QFETCH(const bool, same);
    const Answer answer = modern("tools/call", modernParams(R"("arguments":{},"name":)" + jsonString(name)), header);
    QCOMPARE(answer.status, same ? 200 : 400);
    if (!same)
        QCOMPARE(errorCode(answer), -32020);
}

void McpServerTest::calculates_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const QByteArray &tool, const QByteArray &arguments, const QByteArray &result) {
        QTest::newRow(QByteArray(tool + ' ' + arguments).constData()) << tool << arguments << result;
    };
    row("add", R"({"a":2,"b":3})", "5");
    row("add", R"({"b":-3,"a":2})", "-1");
    row("subtract", R"({"a":2,"b":3})", "-1");
    row("add", R"({"a":2.0,"b":3e0})", "5");
    row("add", R"({"a":9007199254740993,"b":0})", "9007199254740993");
    row("add", R"({"a":9223372036854775806,"b":1})", "9223372036854775807");
}

void McpServerTest::calculates()
{
    QFETCH(const QByteArray, tool);
    QFETCH(const QByteArray, arguments);
    QFETCH(const QByteArray, result);
    const Answer answer = legacy(call(tool, arguments));
    QCOMPARE(answer.body,
             R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":")" + result
                 + R"("}],"structuredContent":{"result":)" + result + R"(},"isError":false}})");
}

void McpServerTest::namesBadArguments_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("names");
    const auto row = [](const QByteArray &arguments, const QString &names) {
        QTest::newRow(arguments.constData()) << arguments << names;
    };
    row("{}", u"\"a\""_s);
    row(R"({"a":1})", u"\"b\""_s);
    row(R"({"a":1,"b":"2"})", u"\"b\""_s);
    row(R"({"a":1.5,"b":2})", u"\"a\""_s);
    row(R"({"a":null,"b":2})", u"\"a\""_s);
    row(R"({"a":true,"b":2})", u"\"a\""_s);
    row(R"({"a":1e300,"b":2})", u"\"a\""_s);
    row(R"({"a":1,"b":2,"c":3})", u"\"c\""_s);
    row(R"({"a":9223372036854775807,"b":1})", u"64 bits"_s);
}

void McpServerTest::namesBadArguments()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const QString, names);
    const QJsonObject result = legacy(call("add", arguments)).json().value("result"_L1).toObject();
    QVERIFY(result.value("isError"_L1).toBool());
    QVERIFY(!result.contains("structuredContent"_L1));
    const QString text = result.value("content"_L1).toArray().first().toObject().value("text"_L1).toString();
    QVERIFY2(text.contains(names), qPrintable(text));
    if (names.startsWith(u'"')) // a protocol error in older revisions
        QCOMPARE(errorCode(post(call("add", arguments), {{"MCP-Protocol-Version", "2025-06-18"}}, token())), -32602);
}

void McpServerTest::saysWhoCalls()
{
    const QJsonObject me = legacy(request("tools/call", R"({"name":"get_me"})"))
                               .json()
                               .value("result"_L1)
                               .toObject()
                               .value("structuredContent"_L1)
                               .toObject();
    QCOMPARE(me.value("user_id"_L1).toString(), u"ada@example.com"_s);
    QCOMPARE(me.value("uid"_L1).toString(), u"00uada"_s);
    QCOMPARE(me.value("issuer"_L1).toString(), issuer);
    QCOMPARE(me.value("audience"_L1).toString(), audience);
    QCOMPARE(me.value("client_id"_L1).toString(), u"0oaclient"_s);
    QCOMPARE(me.value("scopes"_L1).toArray().size(), 2);
    QCOMPARE(me.value("issued_at"_L1).toString(), u"2026-11-23T12:00:00Z"_s);
    QCOMPARE(me.value("expires_at"_L1).toString(), u"2026-11-23T13:00:00Z"_s);
    QCOMPARE(me.value("token_id"_L1).toString(), u"AT.1"_s);
    // Machine to machine: no user.
    const QByteArray machine = token(with(without(claims(m_clock), u"uid"_s), u"sub"_s, u"0oaclient"_s));
    const QJsonObject other = post(call("get_me", "{}"), {{"MCP-Protocol-Version", "2025-11-25"}}, machine)
                                  .json()
                                  .value("result"_L1)
                                  .toObject()
                                  .value("structuredContent"_L1)
                                  .toObject();
    QVERIFY(other.contains("uid"_L1) && other.value("uid"_L1).isNull());
}

void McpServerTest::fitsItsOwnSchemas()
{
    const QJsonArray tools =
        legacy(request("tools/list")).json().value("result"_L1).toObject().value("tools"_L1).toArray();
    QCOMPARE(tools.size(), 3);
    for (const QJsonValue &value : tools) {
        const QJsonObject tool = value.toObject();
        QVERIFY(!tool.value("description"_L1).toString().isEmpty());
        QCOMPARE(tool.value("inputSchema"_L1).toObject().value("type"_L1).toString(), u"object"_s);
        QVERIFY(tool.value("annotations"_L1).toObject().value("readOnlyHint"_L1).toBool());
        const QByteArray name = tool.value("name"_L1).toString().toLatin1();
        const QByteArray arguments = name == "get_me" ? "{}"_ba : R"({"a":1,"b":2})"_ba;
        const QJsonObject result = legacy(call(name, arguments)).json().value("result"_L1).toObject();
        const auto verdict = json::check(result.value("structuredContent"_L1),
                                         tool.value("outputSchema"_L1).toObject());
        QVERIFY2(verdict.valid(),
                 verdict.violations.isEmpty() ? "unchecked" : qPrintable(verdict.violations.first().text));
    }
}

void McpServerTest::pagesTheList()
{
    McpOptions given = options();
    given.pageSize = 2;
    start(given);
    QStringList names;
    QByteArray params = "{}";
    for (int page = 0; page < 5; ++page) {
        const QJsonObject result = legacy(request("tools/list", params)).json().value("result"_L1).toObject();
        for (const QJsonValue &tool : result.value("tools"_L1).toArray())
            names.append(tool.toObject().value("name"_L1).toString());
        if (!result.contains("nextCursor"_L1))
            break;
        params = R"({"cursor":)" + jsonString(result.value("nextCursor"_L1).toString()) + '}';
    }
    QCOMPARE(names, m_server->toolNames());
}

void McpServerTest::repeatsIds_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"0", "-7", "12345678901234567890123", "\"\"", "\"a\\u0041\\n\"", "\"\xc3\xa4\""})
        QTest::newRow(id) << QByteArray(id);
}

void McpServerTest::repeatsIds()
{
    QFETCH(const QByteArray, id);
    QCOMPARE(legacy(request("ping", {}, id)).body, R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{}})");
}

void McpServerTest::canBeOpen()
{
    McpOptions given = options();
    given.open = true;
    start(given);
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    QCOMPARE(post(call("add", R"({"a":1,"b":2})"), headers, {}).status, 200);
    QVERIFY(post(call("get_me", "{}"), headers, {}).json().value("result"_L1).toObject().value("isError"_L1).toBool());
    QCOMPARE(m_client.get(m_server->origin() + "/.well-known/oauth-protected-resource/mcp").status, 404);
    QCOMPARE(m_client.get(m_server->origin() + "/readyz").status, 200);
}

// fault, path, and what must be in the answer: status, then a header or body part
void McpServerTest::endsStreamsWithTheirToken()
{
    McpOptions given = options();
    given.everything = true;
    given.keepAlive = std::chrono::milliseconds(20);
    start(given);
    const QByteArray bearer = "Bearer " + token();
    const QByteArray body = request("initialize", "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}");
    const QByteArray session = post(body, {}, token()).header("mcp-session-id");
    const http::Headers headers{
        {"Accept", "text/event-stream"}, {"Mcp-Session-Id", session}, {"Authorization", bearer}};
    test::LiveStream stream("GET", m_server->url(), headers);
    QTRY_VERIFY(stream.text().contains(": keep-alive"));
    m_clock.advance(3599);
    const qsizetype seen = stream.text().size();
    QTRY_VERIFY(stream.text().size() > seen);
    QVERIFY(!stream.isComplete());
    m_clock.advance(1);
    QVERIFY(stream.waitForEnd());
}

// A session, its streams and its tasks are of one caller, whatever their ids.
void McpServerTest::bindsStreamsToTheirCaller()
{
    McpOptions given = options();
    given.everything = true;
    start(given);
    const QByteArray other = token(with(claims(m_clock), u"sub"_s, u"eve@example.com"_s));
    const QByteArray hello = request("initialize", "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}");
    const QByteArray session = post(hello, {}, token()).header("mcp-session-id");
    const QByteArray begin = request("tools/call",
                                     "{\"name\":\"slow_compute\",\"arguments\":{\"seconds\":9},\"task\":{}}");
    const Answer begun = post(begin, {{"Mcp-Session-Id", session}}, token());
    const QByteArray id = begun.json()["result"_L1]["task"_L1]["taskId"_L1].toString().toLatin1();
    const QByteArray get = request("tasks/get", "{\"taskId\":\"" + id + "\"}");
    QCOMPARE(errorCode(post(get, {{"Mcp-Session-Id", session}}, token())), 0);
    const QByteArray otherSession = post(hello, {}, other).header("mcp-session-id");
    QCOMPARE(errorCode(post(get, {{"Mcp-Session-Id", otherSession}}, other)), -32602);
    const auto status = [&](const QByteArray &bearer) {
        test::LiveStream stream(
            "GET", m_server->url(),
            {{"Accept", "text/event-stream"}, {"Mcp-Session-Id", session}, {"Authorization", "Bearer " + bearer}});
        (void)QTest::qWaitFor([&stream] { return stream.status() != 0; });
        return stream.status();
    };
    QCOMPARE(status(other), 404);
    QCOMPARE(status(token()), 200);
}

void McpServerTest::breaksOnPurpose_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("absent");
    const QByteArray metadata = "/.well-known/oauth-protected-resource/mcp";
    const auto row = [](const char *fault, const QByteArray &path, int status, const QByteArray &there,
                        const QByteArray &absent) {
        QTest::newRow(QByteArray(fault + QByteArray(' ' + path)).constData())
            << QString::fromLatin1(fault) << path << status << there << absent;
    };
    row("PRM_MISSING", metadata, 404, "", "resource");
    row("PRM_MISSING", "/mcp", 401, "Bearer", "resource_metadata");
    row("PRM_ADVERTISED_404", metadata, 404, "", "");
    row("PRM_ADVERTISED_404", "/mcp", 401, "resource_metadata", "");
    row("PRM_NOT_JSON", metadata, 200, "<!doctype html>", "");
    row("PRM_RESOURCE_MISMATCH", metadata, 200, "https://calculator-oauth-mcp-server.example.com/mcp", "127.0.0.1:%P");
    row("PRM_NO_AUTH_SERVERS", metadata, 200, "resource", "authorization_servers");
    row("PRM_AS_NOT_ISSUER", metadata, 200, "/v1/authorize\"]", "");
    row("PRM_SERVER_OPEN", "/mcp", 200, "\"result\":{}", "");
    row("WWW_MISSING", "/mcp", 401, "", "www-authenticate");
    row("WWW_NO_RESOURCE_METADATA", "/mcp", 401, "scope=", "resource_metadata");
    row("WWW_NO_RESOURCE_METADATA", metadata, 200, "authorization_servers", "");
    row("CFG_ISSUER_NONE", "/.well-known/oauth-authorization-server", 500, "Internal Server Error", "");
    row("RATE_LIMITED_MCP", "/mcp", 429, "retry-after: 7", "");
    row("UPSTREAM_5XX", "/mcp", 502, "nginx", "");
    row("PATH_WRONG", "/mcp", 404, "", "www-authenticate");
    row("PATH_WRONG", "/rpc", 401, "oauth-protected-resource/rpc", "");
    row("PATH_REDIRECT_307", "/mcp", 307, "/mcp/", "www-authenticate");
    row("PATH_REDIRECT_307", "/mcp/", 401, "Bearer", "");
    row("REDIRECT_DOWNGRADE", "/mcp", 401, "Bearer", ""); // no effect without TLS
}

void McpServerTest::breaksOnPurpose()
{
    QFETCH(const QString, fault);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, there);
    QFETCH(const QByteArray, absent);
    QVERIFY(m_faults->set({fault}));
    const bool get = path.startsWith("/.well-known");
    const Answer answer = get ? m_client.get(m_server->origin() + path)
                              : post(request("ping"), {{"MCP-Protocol-Version", "2025-11-25"}}, {}, path);
    QByteArray whole;
    for (const http::Header &header : answer.headers)
        whole += header.name + ": " + header.value + '\n';
    whole += answer.body;
    QCOMPARE(answer.status, status);
    QVERIFY2(whole.contains(there), whole.constData());
    QVERIFY2(absent.isEmpty() || !whole.contains(absent), whole.constData());
    // And healed again.
    QVERIFY(m_faults->set({}));
    QCOMPARE(legacy(request("ping")).status, 200);
}

void McpServerTest::breaksTokenChecks_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("claim"); // changed in the token
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *fault, const QString &claim, int status, const QByteArray &names) {
        QTest::newRow(QByteArray(QByteArray(fault) + ' ' + claim.toLatin1()).constData())
            << QString::fromLatin1(fault) << claim << status << names;
    };
    row("AUD_MISMATCH", {}, 401, "(aud)");
    row("AUD_SCHEME_MISSING", {}, 401, "(aud)");
    row("AUD_TRAILING_SLASH", {}, 401, "(aud)");
    row("ISS_MISMATCH", {}, 401, "(iss)");
    row("ISS_TRAILING_SLASH", {}, 401, "(iss)");
    row("KID_WRONG_SERVER", {}, 401, "(kid)");
    row("JWKS_FETCH_FAILED_AT_SERVER", {}, 401, "no keys");
    row("SCOPE_MISSING_401", {}, 401, "Authentication failed");
    row("CFG_AUD_CHECK_OFF", u"aud"_s, 200, "");
    row("CFG_AUD_CHECK_OFF", u"iss"_s, 401, "(iss)");
    row("CFG_ISS_CHECK_OFF", u"iss"_s, 200, "");
    row("CFG_ISS_CHECK_OFF", u"aud"_s, 401, "(aud)");
}

void McpServerTest::breaksTokenChecks()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, claim);
    QFETCH(const int, status);
    QFETCH(const QByteArray, names);
    const http::Headers headers{{"MCP-Protocol-Version", "2025-11-25"}};
    QJsonObject payload = claims(m_clock);
    QCOMPARE(post(request("ping"), headers, token(payload)).status, 200); // remembered, and yet:
    if (!claim.isEmpty())
        payload.insert(claim, u"https://other.example.com"_s);
    QVERIFY(m_faults->set({fault}));
    const Answer answer = post(request("ping"), headers, token(payload));
    QCOMPARE(answer.status, status);
    QVERIFY(challengeOf(answer).parameter("error_description").contains(names));
    if (fault == "SCOPE_MISSING_401"_L1)
        QCOMPARE(challengeOf(answer).parameter("scope"), "calculator.admin"_ba);
    if (fault == "KID_WRONG_SERVER"_L1)
        QVERIFY(jose::KeySet::parse(m_client.get(m_server->origin() + "/other-keys").body)->withKid("key-1").isEmpty());
    QVERIFY(m_faults->set({}));
    QCOMPARE(post(request("ping"), headers, token(payload)).status, claim.isEmpty() ? 200 : 401);
    QCOMPARE(m_client.get(m_server->origin() + "/other-keys").status, 404);
}

void McpServerTest::breaksThePath()
{
    QVERIFY(m_faults->set({u"PATH_REDIRECT_307"_s}));
    const Answer answer = post(request("ping"), {}, token());
    QCOMPARE(answer.header("location"), m_server->origin() + "/mcp/");
    const Answer document = m_client.get(m_server->origin() + "/.well-known/oauth-protected-resource/mcp/");
    QCOMPARE(document.json().value("resource"_L1).toString(), QString::fromLatin1(m_server->origin() + "/mcp/"));

    // With TLS, to http.
    QVERIFY(m_faults->set({u"REDIRECT_DOWNGRADE"_s}));
    McpOptions given = options();
    const Deployment plain(given, m_faults.get());
    QCOMPARE(plain.endpointPath(), "/mcp"_ba);
    given.listener.certificateFile = u"cert.pem"_s;
    const Deployment tls(given, m_faults.get());
    QCOMPARE(tls.endpointPath(), "/mcp/"_ba);
    const HttpResponse redirect = tls.elsewhere({.method = "POST", .path = "/mcp"}, "https://h:8443");
    QCOMPARE(redirect.status, 307);
    QCOMPARE(redirect.headers.value("location"), "http://h:8443/mcp/"_ba);
}

void McpServerTest::logsWithoutSecrets()
{
    legacy(call("add", R"({"a":1,"b":2})"));
    post(request("ping"), {}, {}, "/mcp?access_token=SECRET");
    post(request("ping"), {}, "SECRET.SECRET.SECRET");
    post(request("x\\u001b[31m"), {{"MCP-Protocol-Version", "2025-11-25"}}, token());
    const QString log = m_log.join(u'\n');
    QVERIFY2(log.contains(u"POST /mcp 200 tools/call"_s), qPrintable(log));
    QVERIFY(log.contains(u"POST /mcp 401 "_s));
    QVERIFY(!log.contains(u"SECRET"_s));
    QVERIFY(!log.contains(u"eyJ"_s));
    QVERIFY(!log.contains(QChar(0x1b)));
}

void McpServerTest::readsEnvironmentFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("warnings");
    const auto row = [](const QByteArray &text, const QString &value, int warnings) {
        QTest::newRow(text.constData()) << text << value << warnings;
    };
    row("A=b", u"b"_s, 0);
    row("A = b ", u"b"_s, 0);
    row("export A=b\r\n", u"b"_s, 0);
    row("# A=c\n\nA=b # why", u"b"_s, 0);
    row("A=b#c", u"b#c"_s, 0);
    row("A=\"b # c\" # d", u"b # c"_s, 0);
    row("A='b\\n\"$X'", u"b\\n\"$X"_s, 0);
    row("A=\"b\\n\\\"\\\\\"", u"b\n\"\\"_s, 0);
    row("A=", u""_s, 0);
    row("A=#c", u""_s, 0);
    row("A=1\nA=2", u"2"_s, 0);
    row("\xef\xbb\xbf"
        "A=b",
        u"b"_s, 0);
    row("A", QString(), 1);
    row("A=\"b", QString(), 1);
    row("A='b' c", QString(), 1);
    row("1A=b\nA B=c\n=d", QString(), 3);
}

void McpServerTest::readsEnvironmentFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, value);
    QFETCH(const int, warnings);
    const Environment environment = parseEnvironment(text);
    QCOMPARE(environment.values.value(u"A"_s), value);
    QCOMPARE(environment.values.contains(u"A"_s), !value.isNull());
    QCOMPARE(environment.warnings.size(), warnings);
}

void McpServerTest::configuresFromTheEnvironment_data()
{
    using Values = QMap<QString, QString>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("warnings");
    const QString i = u"OAUTH_ISSUER"_s;
    const QString j = u"OAUTH_JWKS_URI"_s;
    const QString a = u"OAUTH_AUDIENCE"_s;
    QTest::newRow("none") << Values{} << QString() << true << 0;
    QTest::newRow("all") << Values{{i, u"x"_s}, {j, u"y"_s}, {a, u"z"_s}} << QString() << false << 0;
    QTest::newRow("blank") << Values{{i, u"x"_s}, {j, u"y"_s}, {a, u"z "_s}} << QString() << false << 1;
    QTest::newRow("no keys") << Values{{i, u"x"_s}, {a, u"z"_s}} << u"CFG_JWKS_MISSING"_s << false << 0;
    QTest::newRow("empty audience") << Values{{i, u"x"_s}, {j, u"y"_s}, {a, u""_s}} << u"CFG_AUD_CHECK_OFF"_s << false
                                    << 0;
    QTest::newRow("blank audience") << Values{{i, u"x"_s}, {j, u"y"_s}, {a, u" "_s}} << u"CFG_AUD_CHECK_OFF"_s << false
                                    << 1;
    QTest::newRow("no audience") << Values{{i, u"x"_s}, {j, u"y"_s}} << u"CFG_AUD_CHECK_OFF"_s << false << 0;
    QTest::newRow("no issuer") << Values{{j, u"y"_s}, {a, u"z"_s}} << u"CFG_ISS_CHECK_OFF"_s << false << 0;
}

void McpServerTest::configuresFromTheEnvironment()
{
    using Values = QMap<QString, QString>;
    QFETCH(const Values, values);
    QFETCH(const QString, failure);
    QFETCH(const bool, open);
    QFETCH(const int, warnings);
    QStringList said;
    const auto result = optionsFromEnvironment(values, said);
    QCOMPARE(result ? QString() : result.error().id, failure);
    QCOMPARE(said.size(), warnings);
    if (result)
        QCOMPARE(result->open, open);
    else
        QVERIFY(result.error().what.contains(u"OAUTH_"_s));
}

QTEST_GUILESS_MAIN(McpServerTest)
#include "tst_mcpserver.moc"
