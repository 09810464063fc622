// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The MCP client against a server that answers whatever the test says: the era probe, sessions, what goes into the
// header, answers as streams and as JSON, and what a broken or hostile server can send.

#include "core/base/background.h"
#include "core/mcp/client.h"
#include "core/mcp/envelope.h"
#include "tests/support/stubserver.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::mcp;
using namespace authscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray idOf(const StubRequest &request)
{
    return QByteArray::number(request.json().value("id"_L1).toInteger());
}

QString methodOf(const StubRequest &request)
{
    return request.method == "POST" ? request.json().value("method"_L1).toString()
                                    : QString::fromLatin1(request.method);
}

QByteArray resultText(const StubRequest &request, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(request) + ",\"result\":" + result + "}";
}

QByteArray errorText(const StubRequest &request, int code, const QByteArray &data = "null")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(request) + ",\"error\":{\"code\":" + QByteArray::number(code)
        + ",\"message\":\"stub\",\"data\":" + data + "}}";
}

QByteArray discovered(const QByteArray &versions = "\"2026-07-28\"")
{
    return "{\"resultType\":\"complete\",\"supportedVersions\":[" + versions
        + "],\"capabilities\":{\"tools\":{}},\"instructions\":\"be kind\","
          "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"stub\",\"version\":\"1.2\"}}}";
}

QByteArray initialized(const QByteArray &revision = "2025-11-25")
{
    return "{\"protocolVersion\":\"" + revision
        + "\",\"capabilities\":{\"tools\":{}},\"serverInfo\":{\"name\":\"stub\",\"version\":\"1.2\"}}";
}

StubAnswer accepted()
{
    return StubAnswer::plain(202);
}

QByteArray framed(const QByteArray &data)
{
    return "event: message\ndata: " + data + "\n\n";
}

QByteArray notification(const QByteArray &method, const QByteArray &params)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
}

// Answers the opening of either era; everything else goes to `rest`.
StubServer::Handler modern(StubServer::Handler rest)
{
    return [rest](const StubRequest &request) {
        return methodOf(request) == "server/discover"_L1 ? StubAnswer::json(resultText(request, discovered()))
                                                         : rest(request);
    };
}

StubServer::Handler legacy(StubServer::Handler rest, const http::Headers &headers = {})
{
    return [rest, headers](const StubRequest &request) {
        const QString method = methodOf(request);
        if (method == "server/discover"_L1)
            return StubAnswer::plain(400);
        if (method == "initialize"_L1)
            return StubAnswer::json(resultText(request, initialized()), 200, headers);
        if (method == "notifications/initialized"_L1)
            return accepted();
        return rest(request);
    };
}

QStringList methods(const StubServer &server)
{
    QStringList list;
    for (const StubRequest &request : server.seen())
        list += methodOf(request);
    return list;
}

} // namespace

class McpClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<http::ExchangeLog> m_log;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<Client> m_client;

    Client &clientFor(const StubServer &server, ClientConfiguration configuration = {})
    {
        configuration.url = server.url("/mcp");
        m_client.reset();
        m_http.reset();
        m_log = std::make_unique<http::ExchangeLog>();
        m_http = std::make_unique<http::Client>(m_log.get());
        m_client = std::make_unique<Client>(m_http.get(), std::move(configuration));
        return *m_client;
    }
    Result<ToolResult> call(const StubServer &server, const QString &name = u"add"_s)
    {
        Client &client = clientFor(server);
        return QCoro::waitFor(client.callTool(name, {{u"a"_s, 1}}));
    }
    // The failure of a call whose answer is the body given, with ID for the id of the request.
    Failure failureOf(const QByteArray &body, const QByteArray &type = "application/json", int status = 200)
    {
        StubServer server(modern([=](const StubRequest &request) {
            return StubAnswer::plain(status, {{"Content-Type", type}}, QByteArray(body).replace("ID", idOf(request)));
        }));
        const auto result = call(server);
        return result ? Failure{} : result.error();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    // The era probe (mcp.md 3.3)

    void probe_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome"); // a revision or a Failure's id
        QTest::addColumn<QStringList>("expected");
        const QString json = u"application/json"_s;
        const QString discover = u"server/discover"_s;
        const QStringList only{discover};
        const QStringList both{discover, u"initialize"_s, u"notifications/initialized"_s};
        const auto error = [](const QByteArray &code, const QByteArray &data = "null", const QByteArray &id = "ID") {
            return QByteArray("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":" + code
                              + ",\"message\":\"no\",\"data\":" + data + "}}");
        };
        const auto result = [](const QByteArray &text) {
            return QByteArray("{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":" + text + "}");
        };
        const QByteArray html = "<!DOCTYPE html>";
        QTest::newRow("2xx") << 200 << json << result(discovered()) << u"2026-07-28"_s << only;
        QTest::newRow("2xx, serverInfo at the top")
            << 200 << json
            << result(R"({"supportedVersions":["2026-07-28"],"serverInfo":{"name":"stub","version":"1.2"}})")
            << u"2026-07-28"_s << only;
        QTest::newRow("2xx, legacy only")
            << 200 << json << result(discovered("\"2025-06-18\"")) << u"2025-11-25"_s << both;
        QTest::newRow("2xx, none in common")
            << 200 << json << result(discovered("\"2030-01-01\"")) << u"mcp.revision"_s << only;
        QTest::newRow("2xx, unknown resultType")
            << 200 << json << result(R"({"resultType":"surprise","supportedVersions":["2026-07-28"]})")
            << u"mcp.result-type"_s << only;
        QTest::newRow("-32022, legacy only")
            << 400 << json << error("-32022", R"({"supported":["2025-11-25"]})") << u"2025-11-25"_s << both;
        QTest::newRow("-32022, none in common")
            << 400 << json << error("-32022", R"({"supported":["2030-01-01"]})") << u"mcp.revision"_s << only;
        QTest::newRow("-32022, for ever") << 400 << json << error("-32022", R"({"supported":["2026-07-28"]})")
                                          << u"mcp.revision"_s << QStringList{discover, discover};
        QTest::newRow("-32020") << 400 << json << error("-32020") << u"mcp.error"_s << only;
        QTest::newRow("-32021") << 400 << json << error("-32021") << u"mcp.error"_s << only;
        QTest::newRow("400, empty") << 400 << QString() << ""_ba << u"2025-11-25"_s << both;
        QTest::newRow("400, text") << 400 << u"text/plain"_s << "Bad Request: no session"_ba << u"2025-11-25"_s << both;
        QTest::newRow("400, JSON-RPC without id")
            << 400 << json << error("-32000", "null", "null") << u"2025-11-25"_s << both;
        QTest::newRow("400, JSON-RPC with an id of its own")
            << 400 << json << error("-32600", "null", "\"server-error\"") << u"2025-11-25"_s << both;
        QTest::newRow("404, empty") << 404 << QString() << ""_ba << u"2025-11-25"_s << both;
        QTest::newRow("404, html") << 404 << u"text/html"_s << html << u"2025-11-25"_s << both;
        QTest::newRow("405") << 405 << QString() << ""_ba << u"2025-11-25"_s << both;
        QTest::newRow("406") << 406 << json << R"({"message":"x"})"_ba << u"2025-11-25"_s << both;
        QTest::newRow("200, -32601") << 200 << json << error("-32601") << u"2025-11-25"_s << both;
        QTest::newRow("200, -32602") << 200 << json << error("-32602") << u"2025-11-25"_s << both;
        QTest::newRow("200, html") << 200 << u"text/html"_s << html << u"mcp.not-mcp"_s << only;
        QTest::newRow("200, JSON that is no JSON-RPC") << 200 << json << "{}"_ba << u"mcp.not-mcp"_s << only;
        QTest::newRow("401") << 401 << json << R"({"error":"x"})"_ba << u"mcp.unauthorized"_s << only;
        QTest::newRow("401, JSON-RPC") << 401 << json << error("-32000") << u"mcp.unauthorized"_s << only;
        QTest::newRow("403") << 403 << u"text/plain"_s << "no"_ba << u"mcp.forbidden"_s << only;
        QTest::newRow("403, JSON-RPC") << 403 << json << error("-32000", "null", "null") << u"mcp.forbidden"_s << only;
        QTest::newRow("500") << 500 << u"text/html"_s << html << u"mcp.not-mcp"_s << only;
        QTest::newRow("500, JSON-RPC") << 500 << json << error("-32603") << u"mcp.error"_s << only;
        QTest::newRow("503, empty") << 503 << QString() << ""_ba << u"mcp.not-mcp"_s << only;
    }
    void probe()
    {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, outcome);
        QFETCH(QStringList, expected);
        StubServer server([&](const StubRequest &request) {
            const QString method = methodOf(request);
            if (method == "initialize"_L1)
                return StubAnswer::json(resultText(request, initialized()));
            if (method == "notifications/initialized"_L1)
                return accepted();
            http::Headers headers;
            if (!type.isEmpty())
                headers.add("Content-Type", type.toLatin1());
            return StubAnswer::plain(status, headers, QByteArray(body).replace("ID", idOf(request)));
        });
        Client &client = clientFor(server);
        const auto facts = QCoro::waitFor(client.connectToServer());
        QCOMPARE(facts ? facts->revision : facts.error().id, outcome);
        QCOMPARE(methods(server), expected);
        QCOMPARE(client.server().has_value(), facts.has_value());
        if (facts) {
            QCOMPARE(facts->era, outcome == "2026-07-28"_L1 ? Era::Modern : Era::Legacy);
            QCOMPARE(facts->name, u"stub"_s);
            QCOMPARE(facts->version, u"1.2"_s);
            QVERIFY(facts->exchange > 0);
        } else {
            QVERIFY(facts.error().exchange > 0);
        }
        const bool refusedHere = outcome == "mcp.unauthorized"_L1 || outcome == "mcp.forbidden"_L1;
        QCOMPARE(client.lastRefusal() != nullptr, refusedHere);
    }

    void refusedOnce()
    {
        // The suite refuses the first request with the very version it supports (mcp.md DISC-3).
        int asked = 0;
        StubServer server([&asked](const StubRequest &request) {
            return ++asked == 1 ? StubAnswer::json(errorText(request, -32022, R"({"supported":["2026-07-28"]})"), 400)
                                : StubAnswer::json(resultText(request, discovered()));
        });
        const auto facts = QCoro::waitFor(clientFor(server).connectToServer());
        QVERIFY(facts);
        QCOMPARE(asked, 2);
        QVERIFY(server.seen().first().json().value("id"_L1) != server.seen().last().json().value("id"_L1));
    }

    void wrongPath()
    {
        StubServer server([](const StubRequest &) { return StubAnswer::html(404); });
        const auto facts = QCoro::waitFor(clientFor(server).connectToServer());
        QVERIFY(!facts);
        QCOMPARE(facts.error().id, u"mcp.not-mcp"_s);
        QVERIFY2(facts.error().what.contains(u"path"_s) && facts.error().what.contains(u"404"_s)
                     && facts.error().what.contains(u"text/html"_s),
                 qPrintable(facts.error().what));
        // The last try is the event stream of 2024-11-05 (mcp.md 3.3).
        QCOMPARE(methods(server), (QStringList{u"server/discover"_s, u"initialize"_s, u"GET"_s}));
    }

    // A probe that was given up, to a server that had taken it and is modern from then on.
    void triesBack_data()
    {
        QTest::addColumn<int>("refusals"); // of server/discover
        QTest::addColumn<QString>("outcome");
        QTest::newRow("modern after all") << 1 << u"2026-07-28"_s;
        QTest::newRow("neither") << 9 << u"mcp.not-mcp"_s;
    }
    void triesBack()
    {
        QFETCH(int, refusals);
        QFETCH(QString, outcome);
        StubServer server;
        server.setHandler([refusals, asked = 0](const StubRequest &request) mutable {
            if (methodOf(request) == "initialize"_L1)
                return StubAnswer::json(errorText(request, -32022, R"({"supported":["2026-07-28"]})"), 400);
            return ++asked <= refusals ? StubAnswer::plain(404) : StubAnswer::json(resultText(request, discovered()));
        });
        const auto facts = QCoro::waitFor(clientFor(server).connectToServer());
        QCOMPARE(facts ? facts->revision : facts.error().id, outcome);
        QCOMPARE(methods(server).count(u"initialize"_s), 1);
    }

    void chosenRevision_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("legacy") << u"2025-06-18"_s << u"2025-06-18"_s << u"2025-06-18"_s;
        QTest::newRow("the server prefers another") << u"2025-11-25"_s << u"2025-03-26"_s << u"2025-03-26"_s;
        QTest::newRow("the server answers nonsense") << u"2025-11-25"_s << u"1999-01-01"_s << u"mcp.revision"_s;
        QTest::newRow("unknown") << u"2024-01-01"_s << QString() << u"mcp.revision"_s;
    }
    void chosenRevision()
    {
        QFETCH(QString, revision);
        QFETCH(QString, agreed);
        QFETCH(QString, outcome);
        StubServer server([agreed](const StubRequest &request) {
            return methodOf(request) == "initialize"_L1
                ? StubAnswer::json(resultText(request, initialized(agreed.toLatin1())))
                : accepted();
        });
        ClientConfiguration configuration;
        configuration.revision = revision;
        const auto facts = QCoro::waitFor(clientFor(server, configuration).connectToServer());
        QCOMPARE(facts ? facts->revision : facts.error().id, outcome);
        if (!server.seen().isEmpty())
            QCOMPARE(server.seen().first().json()["params"_L1]["protocolVersion"_L1].toString(), revision);
        // INIT-8: the negotiated revision is on everything after the handshake, and only then.
        if (facts) {
            QVERIFY(!server.seen().first().headers.contains("mcp-protocol-version"));
            QCOMPARE(server.seen().last().header("mcp-protocol-version"), outcome.toLatin1());
        }
    }

    // Sessions

    void session()
    {
        StubServer server(legacy(
            [](const StubRequest &request) {
                return request.method == "DELETE" ? StubAnswer::plain(405)
                                                  : StubAnswer::json(resultText(request, R"({"tools":[]})"));
            },
            {{"MCP-Session-Id", "s-1"}}));
        ClientConfiguration configuration;
        configuration.headers.add("X-Own", "1");
        configuration.authorization = []() -> QCoro::Task<Result<QByteArray>> { co_return "Bearer T"_ba; };
        Client &client = clientFor(server, configuration);
        QVERIFY(QCoro::waitFor(client.connectToServer())->hasSession);
        QVERIFY(QCoro::waitFor(client.listTools()));
        QCoro::waitFor(client.close());
        QCoro::waitFor(client.close());
        QCOMPARE(methods(server),
                 (QStringList{u"server/discover"_s, u"initialize"_s, u"notifications/initialized"_s, u"tools/list"_s,
                              u"DELETE"_s}));
        for (int i = 0; i < server.seen().size(); ++i) {
            const StubRequest &seen = server.seen().at(i);
            QCOMPARE(seen.header("mcp-session-id"), i < 2 ? ""_ba : "s-1"_ba);
            QCOMPARE(seen.header("authorization"), "Bearer T"_ba);
            QCOMPARE(seen.header("x-own"), "1"_ba);
        }
        QCOMPARE(server.seen().last().header("mcp-protocol-version"), "2025-11-25"_ba);
    }

    void forgottenSession_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("always");
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("JSON-RPC")
            << R"({"jsonrpc":"2.0","error":{"code":-32001,"message":"Session not found"},"id":null})"_ba << false;
        QTest::newRow("for ever") << ""_ba << true;
    }
    // SES-5: one new session, without the old one's id, and the request again.
    void forgottenSession()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, always);
        int sessions = 0;
        StubServer server([&](const StubRequest &request) {
            const QString method = methodOf(request);
            if (method == "server/discover"_L1)
                return StubAnswer::plain(400);
            if (method == "initialize"_L1)
                return StubAnswer::json(resultText(request, initialized()), 200,
                                        {{"Mcp-Session-Id", "s" + QByteArray::number(++sessions)}});
            if (method == "notifications/initialized"_L1)
                return accepted();
            if (always || request.header("mcp-session-id") == "s1")
                return StubAnswer::json(body, 404);
            return StubAnswer::json(resultText(request, R"({"tools":[{"name":"add"}]})"));
        });
        Client &client = clientFor(server);
        const auto tools = QCoro::waitFor(client.listTools());
        QCOMPARE(tools ? u"ok"_s : tools.error().id, always ? u"mcp.session"_s : u"ok"_s);
        QCOMPARE(sessions, 2);
        for (const StubRequest &request : server.seen())
            if (methodOf(request) == "initialize"_L1)
                QVERIFY(!request.headers.contains("mcp-session-id"));
        QCOMPARE(methods(server).count(u"tools/list"_s), 2);
        QCOMPARE(server.seen().last().header("mcp-session-id"), "s2"_ba);
    }

    // A handshake that breaks off leaves nothing behind to close.
    void handshakeBreaksOff()
    {
        StubServer server([](const StubRequest &request) {
            const QString method = methodOf(request);
            return method == "server/discover"_L1 ? StubAnswer::plain(400)
                : method == "initialize"_L1
                ? StubAnswer::json(resultText(request, initialized()), 200, {{"Mcp-Session-Id", "s1"}})
                : StubAnswer::plain(500);
        });
        Client &client = clientFor(server);
        QVERIFY(!QCoro::waitFor(client.connectToServer()));
        QVERIFY(!client.server());
        QCoro::waitFor(client.close());
        QCOMPARE(methods(server).count(u"DELETE"_s), 0);
    }

    void badSessionId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("blank") << "a b"_ba;
        QTest::newRow("not ASCII") << "s\xc3\xa4"_ba;
    }
    void badSessionId()
    {
        QFETCH(QByteArray, id);
        StubServer server(legacy([](const StubRequest &) { return accepted(); }, {{"Mcp-Session-Id", id}}));
        const auto facts = QCoro::waitFor(clientFor(server).connectToServer());
        QVERIFY(!facts);
        QVERIFY2(facts.error().id == "mcp.session"_L1 || facts.error().id.startsWith("http."_L1),
                 qPrintable(facts.error().id));
        QCOMPARE(methods(server).last(), u"initialize"_s);
    }

    // Qt drops such a field from the answer, so there is no session.
    void sessionIdWithControlCharacter()
    {
        QTest::ignoreMessage(QtWarningMsg, "HTTP header value contained illegal character(s)");
        StubServer server(legacy([](const StubRequest &) { return accepted(); }, {{"Mcp-Session-Id", "a\x01z"}}));
        const auto facts = QCoro::waitFor(clientFor(server).connectToServer());
        QVERIFY(facts);
        QVERIFY(!facts->hasSession);
        QVERIFY(!server.seen().last().headers.contains("mcp-session-id"));
    }

    // What goes out

    void envelope()
    {
        StubServer server(
            modern([](const StubRequest &request) { return StubAnswer::json(resultText(request, "{}")); }));
        const QString name = u"näme"_s;
        QVERIFY(call(server, name));
        const StubRequest &seen = server.seen().last();
        QCOMPARE(seen.header("content-type"), "application/json"_ba);
        QCOMPARE(seen.header("accept"), "application/json, text/event-stream"_ba);
        QCOMPARE(seen.header("mcp-protocol-version"), "2026-07-28"_ba);
        QCOMPARE(seen.header("mcp-method"), "tools/call"_ba);
        QCOMPARE(seen.header("mcp-name"), QByteArray("=?base64?" + name.toUtf8().toBase64() + "?="));
        const QJsonObject json = seen.json();
        QCOMPARE(json["jsonrpc"_L1].toString(), u"2.0"_s);
        QCOMPARE(json["params"_L1]["name"_L1].toString(), name);
        QCOMPARE(json["params"_L1]["arguments"_L1]["a"_L1].toInt(), 1);
        const QJsonObject meta = json["params"_L1]["_meta"_L1].toObject();
        QCOMPARE(meta["io.modelcontextprotocol/protocolVersion"_L1].toString(), u"2026-07-28"_s);
        QVERIFY(meta["io.modelcontextprotocol/clientInfo"_L1].isObject());
        QVERIFY(meta["io.modelcontextprotocol/clientCapabilities"_L1].isObject());
        QVERIFY(!meta["progressToken"_L1].isUndefined());
        QVERIFY(server.seen().first().header("mcp-method") == "server/discover");
        QVERIFY(!server.seen().first().headers.contains("mcp-name"));
    }

    void mirrored_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"add"_s << "add"_ba;
        QTest::newRow("inner blank") << u"a b"_s << "a b"_ba;
        QTest::newRow("empty") << u""_s << ""_ba;
        QTest::newRow("umlaut") << u"ä"_s << "=?base64?w6Q=?="_ba;
        QTest::newRow("leading blank") << u" a"_s << "=?base64?IGE=?="_ba;
        QTest::newRow("trailing blank") << u"a "_s << "=?base64?YSA=?="_ba;
        QTest::newRow("tab") << u"a\tb"_s << "=?base64?YQli?="_ba;
        QTest::newRow("line end") << u"a\r\nX: y"_s << "=?base64?YQ0KWDogeQ==?="_ba;
        QTest::newRow("DEL") << u"\x7f"_s << "=?base64?fw==?="_ba;
        QTest::newRow("looks wrapped") << u"=?base64?YQ==?="_s << "=?base64?PT9iYXNlNjQ/WVE9PT89?="_ba;
        QTest::newRow("prefix alone") << u"=?base64?a"_s << "=?base64?a"_ba;
        QTest::newRow("bidi override") << u"\u202e"_s << "=?base64?4oCu?="_ba;
    }
    void mirrored()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(mirroredValue(value), expected);
    }

    void authorizationFails()
    {
        StubServer server(modern([](const StubRequest &) { return accepted(); }));
        ClientConfiguration configuration;
        configuration.authorization = []() -> QCoro::Task<Result<QByteArray>> {
            co_return fail(u"token.refused"_s, u"no"_s);
        };
        const auto facts = QCoro::waitFor(clientFor(server, configuration).connectToServer());
        QVERIFY(!facts);
        QCOMPARE(facts.error().id, u"token.refused"_s);
        QCOMPARE(server.seen().size(), 0);
    }

    void redirect()
    {
        StubServer other([](const StubRequest &) { return accepted(); });
        StubServer server([&other](const StubRequest &) { return StubAnswer::redirect(307, other.url("/mcp")); });
        ClientConfiguration configuration;
        configuration.authorization = []() -> QCoro::Task<Result<QByteArray>> { co_return "Bearer T"_ba; };
        const auto facts = QCoro::waitFor(clientFor(server, configuration).connectToServer());
        QVERIFY(!facts);
        QCOMPARE(facts.error().id, u"http.redirect"_s);
        QCOMPARE(other.connections(), 0);
    }

    // Answers as event streams

    void streamed_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 7, 64, 100'000})
            QTest::addRow("%d bytes at a time", size) << size;
    }
    void streamed()
    {
        QFETCH(int, size);
        StubServer server(modern([size](const StubRequest &request) {
            const QByteArray text = ": hello\r\n\r\nid: 1\r\ndata: \r\n\r\n"
                + framed(notification("notifications/progress",
                                      R"({"progressToken":1,"progress":1,"total":2,"message":"ä"})"))
                + framed(notification("notifications/message", R"({"level":"info","data":"x"})"))
                + "event: other\ndata: not a message\n\n"
                + framed(notification("notifications/progress", R"({"progressToken":1,"progress":5})"))
                + "data: {\"jsonrpc\":\"2.0\",\rdata: \"id\":" + idOf(request)
                + ",\rdata: \"result\":{\"content\":[{\"type\":\"text\",\"text\":\"3\"}]}}\r\r";
            QList<QByteArray> pieces;
            for (qsizetype at = 0; at < text.size(); at += size)
                pieces += text.sliced(at, std::min<qsizetype>(size, text.size() - at));
            return StubAnswer::stream(pieces);
        }));
        Client &client = clientFor(server);
        QList<Progress> progress;
        QStringList received;
        connect(&client, &Client::progress, this, [&](const Progress &step) { progress += step; });
        connect(&client, &Client::received, this, [&](const Message &message) { received += message.method; });
        const auto result = QCoro::waitFor(client.callTool(u"add"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text, u"3"_s);
        QCOMPARE(progress.size(), 2);
        QCOMPARE(progress.at(0).progress, 1.0);
        QCOMPARE(progress.at(0).total, 2.0);
        QCOMPARE(progress.at(0).message, u"ä"_s);
        QCOMPARE(progress.at(1).progress, 5.0); // past the total: shown as it is
        QVERIFY(!progress.at(1).total);
        QCOMPARE(received,
                 (QStringList{u"notifications/progress"_s, u"notifications/message"_s, u"notifications/progress"_s}));
    }

    // The response is the answer; the stream need not end for it, nor does a second response count.
    void openStream()
    {
        StubServer server(modern([](const StubRequest &request) {
            StubAnswer answer = StubAnswer::stream(
                {framed(resultText(request, R"({"content":[{"type":"text","text":"first"}]})"))
                 + framed(resultText(request, R"({"content":[{"type":"text","text":"second"}]})"))});
            answer.close = false;
            return answer;
        }));
        const auto result = call(server);
        QVERIFY(result);
        QCOMPARE(result->content.value(0).text, u"first"_s);
    }

    void otherIdsInTheStream()
    {
        StubServer server(modern([](const StubRequest &request) {
            return StubAnswer::stream({framed(R"({"jsonrpc":"2.0","id":999,"result":{"content":[]}})"),
                                       framed(R"({"jsonrpc":"2.0","id":999,"error":{"code":1,"message":"x"}})"),
                                       framed(resultText(request, R"({"isError":true})"))});
        }));
        const auto result = call(server);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QVERIFY(result->isError);
    }

    // Parsed in another thread; while that goes on, the client can be given up.
    void largeAnswers()
    {
        const QByteArray text(3 * backgroundBytes, 'x');
        const QByteArray whole = "{\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}], \"a\" : 1}";
        StubServer server(
            modern([&](const StubRequest &request) { return StubAnswer::json(resultText(request, whole)); }));
        const auto result = call(server);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text.size(), text.size());
        QVERIFY(result->bytes == whole);

        Client &client = clientFor(server);
        bool isOver = false;
        const auto asked = client.callTool(u"add"_s, {}).then([&](const Result<ToolResult> &) { isOver = true; });
        QTRY_VERIFY(!m_log->exchanges().isEmpty() && m_log->exchanges().last()->responseSize > text.size());
        m_client.reset();
        QTRY_VERIFY(isOver);
        // As an event, spelt as one server or the other does, in a stream that stays open.
        for (const bool resultFirst : {false, true}) {
            StubServer streaming(modern([&](const StubRequest &request) {
                const QByteArray id = "\"jsonrpc\":\"2.0\",\"id\":" + idOf(request);
                const QByteArray member = "\"result\":" + whole;
                StubAnswer answer = StubAnswer::stream(
                    {framed('{' + (resultFirst ? member + ',' + id : id + ',' + member) + '}')});
                answer.close = false;
                return answer;
            }));
            const auto streamed = call(streaming);
            QVERIFY2(streamed, qPrintable(streamed ? QString() : streamed.error().what));
            QVERIFY(streamed->bytes == whole);
        }
        StubServer broken(modern([&](const StubRequest &) { return StubAnswer::json(text); }));
        const auto refused = call(broken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"mcp.not-mcp"_s);
    }

    void notificationStorm()
    {
        constexpr int count = 20'000;
        StubServer server(modern([](const StubRequest &request) {
            QByteArray storm;
            for (int i = 0; i < count; ++i)
                storm += framed(notification("notifications/message", "{}"));
            return StubAnswer::stream({storm, framed(resultText(request, "{}"))});
        }));
        Client &client = clientFor(server);
        int received = 0;
        connect(&client, &Client::received, this, [&] { ++received; });
        QVERIFY(QCoro::waitFor(client.callTool(u"add"_s, {})));
        QCOMPARE(received, count);
    }

    void brokenStreams_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("ends without a response")
            << framed(notification("notifications/message", "{}")) << u"without the response"_s;
        QTest::newRow("empty") << ""_ba << u"without the response"_s;
        QTest::newRow("ends within the response")
            << "data: {\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}\n"_ba << u"without the response"_s;
        QTest::newRow("not JSON") << framed("hello") << u"not JSON"_s;
        QTest::newRow("cut-off JSON") << framed("{\"jsonrpc\":\"2.0\",") << u"not JSON"_s;
        QTest::newRow("NUL") << framed(QByteArray("{\"jsonrpc\0\":1}", 14)) << u"not JSON"_s;
        QTest::newRow("batch") << framed("[{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}]") << u"not an object"_s;
        QTest::newRow("only another id") << framed(R"({"jsonrpc":"2.0","id":99,"result":{}})") << u"99"_s;
    }
    void brokenStreams()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        StubServer server(modern([text](const StubRequest &) { return StubAnswer::stream({text}); }));
        const auto result = call(server);
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.stream"_s);
        QVERIFY2(result.error().what.contains(named), qPrintable(result.error().what));
    }

    void endlessLine()
    {
        StubServer server(modern([](const StubRequest &) {
            StubAnswer answer = StubAnswer::stream({"data: "});
            answer.more = [] { return QByteArray(1 * limits::MiB, 'x'); };
            return answer;
        }));
        const auto result = call(server);
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.stream"_s);
        QVERIFY2(result.error().what.contains(u"64 MiB"_s), qPrintable(result.error().what));
        QVERIFY(server.written() < 128 * limits::MiB);
    }

    void cancelled()
    {
        std::stop_source stop;
        StubServer server(modern([&stop](const StubRequest &) {
            stop.request_stop();
            StubAnswer answer = StubAnswer::stream({": open\n\n"});
            answer.close = false;
            return answer;
        }));
        Client &client = clientFor(server);
        const auto result = QCoro::waitFor(client.callTool(u"add"_s, {}, stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"http.cancelled"_s);
    }

    // Answers as JSON

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("named");
        const auto message = [](const QByteArray &members) {
            return QByteArray("{\"jsonrpc\":\"2.0\"," + members + "}");
        };
        QTest::newRow("another id") << message(R"("id":99,"result":{})") << u"99"_s;
        QTest::newRow("id as a string") << message(R"("id":"ID","result":{})") << u"id"_s;
        QTest::newRow("id as a fraction") << message(R"("id":ID.5,"result":{})") << u"id"_s;
        QTest::newRow("id null") << message(R"("id":null,"result":{})") << u"id"_s;
        QTest::newRow("id missing") << message(R"("result":{})") << u"id"_s;
        QTest::newRow("id huge") << message(R"("id":1e999,"result":{})") << u"number"_s;
        QTest::newRow("an error for another") << message(R"("id":99,"error":{"code":1,"message":"x"})") << u"99"_s;
        QTest::newRow("batch") << "[{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":{}}]"_ba << u"not an object"_s;
        QTest::newRow("result and error")
            << message(R"("id":ID,"result":{},"error":{"code":1,"message":"x"})") << u"exactly one"_s;
        QTest::newRow("neither") << message(R"("id":ID)") << u"exactly one"_s;
        QTest::newRow("error without a code") << message(R"("id":ID,"error":{"message":"x"})") << u"code"_s;
        QTest::newRow("another version") << R"({"jsonrpc":"1.0","id":ID,"result":{}})"_ba << u"2.0"_s;
        QTest::newRow("cut off") << R"({"jsonrpc":"2.0","id":ID,"result":{"content":[)"_ba << u"not JSON"_s;
        QTest::newRow("1025 deep") << message("\"id\":ID,\"result\":" + QByteArray(1025, '[') + QByteArray(1025, ']'))
                                   << u"1024"_s;
        QTest::newRow("html") << "<!DOCTYPE html>"_ba << u"not JSON"_s;
        QTest::newRow("empty") << ""_ba << u"not MCP"_s;
        QTest::newRow("a notification alone") << message(R"("method":"notifications/message")") << u"no response"_s;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, named);
        const Failure failure = failureOf(body);
        QCOMPARE(failure.id, u"mcp.not-mcp"_s);
        QVERIFY2(failure.what.contains(named), qPrintable(failure.what));
        QVERIFY(failure.exchange > 0);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("named");
        const auto error = [](const QByteArray &id) {
            return QByteArray("{\"jsonrpc\":\"2.0\",\"id\":" + id
                              + ",\"error\":{\"code\":-32602,\"message\":\"bad \\u001b[31m\"}}");
        };
        QTest::newRow("200") << error("ID") << 200 << u"mcp.error"_s << u"-32602: bad \\u{1b}"_s;
        QTest::newRow("400") << error("ID") << 400 << u"mcp.error"_s << u"-32602"_s;
        QTest::newRow("id null") << error("null") << 400 << u"mcp.error"_s << u"-32602"_s;
        QTest::newRow("id of its own") << error("\"server-error\"") << 400 << u"mcp.error"_s << u"-32602"_s;
        QTest::newRow("404") << error("ID") << 404 << u"mcp.error"_s << u"-32602"_s;
        QTest::newRow("401") << error("ID") << 401 << u"mcp.unauthorized"_s << u"401"_s;
        QTest::newRow("403") << error("ID") << 403 << u"mcp.forbidden"_s << u"403"_s;
    }
    void errors()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, id);
        QFETCH(QString, named);
        const Failure failure = failureOf(body, "application/json", status);
        QCOMPARE(failure.id, id);
        QVERIFY2(failure.what.contains(named), qPrintable(failure.what));
        QVERIFY(!failure.what.contains(u'\x1b'));
    }

    void toolResult()
    {
        const QByteArray result =
            R"({ "isError": true, "structuredContent": [1.0, {"z":1,"a":2}], "resultType":"complete",)"
            R"( "content": [{"type":"text","text":"no"},{"type":"image","data":"AAE=","mimeType":"image/png"},)"
            R"({"type":"hologram","x":1},{"type":"resource","resource":{"uri":"file:///etc/passwd","blob":"Ag=="}},)"
            R"({"type":"resource_link","uri":"ui://x","name":"n"}, 5] })";
        StubServer server(
            modern([result](const StubRequest &request) { return StubAnswer::json(resultText(request, result)); }));
        const auto answer = call(server);
        QVERIFY(answer);
        QVERIFY(answer->isError);
        QCOMPARE(answer->bytes, result); // as received: spelling of numbers, order and blanks
        QVERIFY(answer->structured.isArray());
        QCOMPARE(answer->content.size(), 6);
        QCOMPARE(answer->content.at(0).text, u"no"_s);
        QCOMPARE(answer->content.at(1).data, QByteArray("\0\1", 2));
        QCOMPARE(answer->content.at(1).mimeType, u"image/png"_s);
        QCOMPARE(answer->content.at(2).type, u"hologram"_s);
        QCOMPARE(answer->content.at(2).json.value("x"_L1).toInt(), 1);
        QCOMPARE(answer->content.at(3).uri, u"file:///etc/passwd"_s);
        QCOMPARE(answer->content.at(3).data, "\2"_ba);
        QCOMPARE(answer->content.at(4).uri, u"ui://x"_s);
        QVERIFY(answer->exchange > 0);
    }

    void resultType_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("id");
        QTest::newRow("missing") << "{}"_ba << QString();
        QTest::newRow("complete") << R"({"resultType":"complete"})"_ba << QString();
        QTest::newRow("unknown") << R"({"resultType":"surprise"})"_ba << u"mcp.result-type"_s;
        QTest::newRow("a number") << R"({"resultType":5})"_ba << u"mcp.result-type"_s;
        QTest::newRow("input required") << R"({"resultType":"input_required"})"_ba << u"mcp.result-type"_s;
        QTest::newRow("not an object") << "[]"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("null") << "null"_ba << u"mcp.not-mcp"_s;
    }
    void resultType()
    {
        QFETCH(QByteArray, result);
        QFETCH(QString, id);
        QCOMPARE(failureOf("{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":" + result + "}").id, id);
    }

    // Lists

    void pages()
    {
        // An empty cursor is a cursor (PAG-3); two tools of one name are both there, each with its own bytes.
        const QByteArray odd = R"({"name" : "add","inputSchema":{"type":"object","properties":{"b":{},"a":{}}}})";
        StubServer server(modern([odd](const StubRequest &request) {
            const QJsonObject params = request.json()["params"_L1].toObject();
            if (!params.contains("cursor"_L1))
                return StubAnswer::json(resultText(request, "{\"tools\":[" + odd + "],\"nextCursor\":\"\"}"));
            if (params["cursor"_L1].toString().isEmpty())
                return StubAnswer::json(
                    resultText(request, R"({"tools":[{"name":"add","title":"Second"}],"nextCursor":"c+/ä"})"));
            return StubAnswer::json(resultText(request, R"({"tools":[{"name":"x","annotations":{"title":"X"}}]})"));
        }));
        const auto tools = QCoro::waitFor(clientFor(server).listTools());
        QVERIFY2(tools, qPrintable(tools ? QString() : tools.error().what));
        QCOMPARE(tools->size(), 3);
        QCOMPARE(tools->at(0).bytes, odd);
        QCOMPARE(tools->at(0).label(), u"add"_s);
        QCOMPARE(tools->at(1).label(), u"Second"_s);
        QCOMPARE(tools->at(1).name, u"add"_s);
        QCOMPARE(tools->at(2).label(), u"X"_s);
        QCOMPARE(server.seen().last().json()["params"_L1]["cursor"_L1].toString(), u"c+/ä"_s);
    }

    void endlessPages_data()
    {
        QTest::addColumn<bool>("cycle");
        QTest::newRow("the same cursor again") << true;
        QTest::newRow("always another") << false;
    }
    void endlessPages()
    {
        QFETCH(bool, cycle);
        int page = 0;
        StubServer server(modern([&page, cycle](const StubRequest &request) {
            const int cursor = cycle ? ++page % 3 : ++page;
            return StubAnswer::json(
                resultText(request, "{\"tools\":[],\"nextCursor\":\"" + QByteArray::number(cursor) + "\"}"));
        }));
        const auto tools = QCoro::waitFor(clientFor(server).listTools());
        QVERIFY(!tools);
        QCOMPARE(tools.error().id, u"mcp.pages"_s);
        QCOMPARE(page, cycle ? 4 : limits::listPages);
    }

    void badLists_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("id");
        QTest::newRow("no tools member") << "{}"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("tools an object") << R"({"tools":{}})"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("not an object") << "[]"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("a tool that is none") << R"({"tools":["x"]})"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("unknown resultType") << R"({"tools":[],"resultType":"x"})"_ba << u"mcp.result-type"_s;
    }
    void badLists()
    {
        QFETCH(QByteArray, result);
        QFETCH(QString, id);
        StubServer server(
            modern([result](const StubRequest &request) { return StubAnswer::json(resultText(request, result)); }));
        const auto tools = QCoro::waitFor(clientFor(server).listTools());
        QVERIFY(!tools);
        QCOMPARE(tools.error().id, id);
    }

    void manyTools()
    {
        constexpr int count = 100'000;
        QByteArray list = "{\"tools\":[";
        for (int i = 0; i < count; ++i)
            list += (i ? "," : "") + QByteArray("{\"name\":\"tool") + QByteArray::number(i) + "\"}";
        list += "]}";
        StubServer server(
            modern([list](const StubRequest &request) { return StubAnswer::json(resultText(request, list)); }));
        const auto tools = QCoro::waitFor(clientFor(server).listTools());
        QVERIFY(tools);
        QCOMPARE(tools->size(), count);
        QCOMPARE(tools->last().bytes, "{\"name\":\"tool99999\"}"_ba);
    }

    // A call is never repeated by itself.
    void callOnce()
    {
        int calls = 0;
        StubServer server(modern([&calls](const StubRequest &) {
            ++calls;
            return StubAnswer::hangUp();
        }));
        const auto result = call(server);
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"http.closed"_s);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(McpClientTest)
#include "tst_mcp_client.moc"
