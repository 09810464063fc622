// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How messages travel: streams that break and are resumed, sessions that end, HTTP+SSE of 2024-11-05 with a hostile
// endpoint, and local servers: their environment, their lines, their end.

#include "core/mcp/stdio.h"
#include "tests/support/mcpanswers.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::mcp;
using namespace authscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto textResult = R"({"content":[{"type":"text","text":"done"}]})";

// A stream that ends with its connection kept: Qt 6.8 now and then repeats a GET whose connection closes at once.
StubAnswer brokenStream(const QByteArray &text)
{
    return StubAnswer::plain(200, {{"Content-Type", "text/event-stream"}}, text);
}

// A local server in a shell: answers each request by its method, with ID in place of the id.
LocalServer shell(const QString &cases, const QString &before = {})
{
    const QString script = before
        + u"\nwhile read -r line; do\n"
          "  id=$(printf %s \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
          "  case $line in\n"_s
        + cases + u"\n  esac\ndone\n"_s;
    return {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}};
}

const QString handshake =
    u"*server/discover*) printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-32601,\"message\":\"no\"}}\\n' "
    u"$id;;\n"
    "*'\"initialize\"'*) printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{\"protocolVersion\":\"2025-11-25\","
    "\"capabilities\":{},\"serverInfo\":{\"name\":\"local\",\"version\":\"1\"}}}\\n' $id;;\n"_s;

bool isRunning(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

std::unique_ptr<Client> localClient(const LocalServer &server, qsizetype longestLine = limits::stdioLine)
{
    ClientConfiguration configuration;
    configuration.revision = u"2025-11-25"_s;
    return std::make_unique<Client>(std::make_unique<Stdio>(server, longestLine), configuration);
}

} // namespace

class McpTransportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    // Resumption (mcp.md 4.2)

    void resumed()
    {
        QElapsedTimer closed;
        qint64 waited = -1;
        StubServer server(legacyServer([&](const StubRequest &request) {
            if (request.method == "GET") {
                waited = closed.elapsed();
                return brokenStream(framed(R"({"jsonrpc":"2.0","id":3,"result":)" + QByteArray(textResult) + "}"));
            }
            closed.start();
            return brokenStream("id: e-1\nretry: 150\ndata:\n\n"
                                + framed(notification("notifications/message", R"({"level":"info","data":"x"})")));
        }));
        ClientLab lab(server.url("/mcp"));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text, u"done"_s);
        QVERIFY2(waited >= 140, qPrintable(QString::number(waited)));
        const StubRequest get = requests(server, u"GET"_s).value(0);
        QCOMPARE(get.header("last-event-id"), "e-1"_ba);
        QCOMPARE(get.header("mcp-session-id"), "s-1"_ba);
        QCOMPARE(get.header("accept"), "text/event-stream"_ba);
        QCOMPARE(get.header("mcp-protocol-version"), "2025-11-25"_ba);
        QCOMPARE(requests(server, u"tools/call"_s).size(), 1);
    }

    void resumedInSteps()
    {
        int step = 0;
        StubServer server(legacyServer([&step](const StubRequest &) {
            ++step;
            if (step == 5)
                return brokenStream(framed(R"({"jsonrpc":"2.0","id":3,"result":{}})"));
            return brokenStream("retry: 0\nid: " + QByteArray::number(step) + "\ndata:\n\n");
        }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QByteArrayList ids;
        for (const StubRequest &get : requests(server, u"GET"_s))
            ids += get.header("last-event-id");
        QCOMPARE(ids.join(' '), "1 2 3 4"_ba);
    }

    void notResumed_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("status"); // of the GET
        QTest::addColumn<int>("gets");
        QTest::addColumn<QString>("named");
        QTest::newRow("no event id") << ": hello\n\n"_ba << 200 << 0 << u"without the response"_s;
        QTest::newRow("the server offers none")
            << "retry: 0\nid: 1\ndata:\n\n"_ba << 405 << 1 << u"without the response"_s;
        QTest::newRow("nothing new, ever")
            << "retry: 0\nid: 1\ndata:\n\n"_ba << 200 << limits::streamFruitless << u"brought nothing"_s;
        QTest::newRow("a retry of a day") << "retry: 86400000\nid: 1\ndata:\n\n"_ba << 200 << 0 << u"300 s"_s;
    }
    void notResumed()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, status);
        QFETCH(int, gets);
        QFETCH(QString, named);
        StubServer server(legacyServer([&](const StubRequest &request) {
            return request.method == "GET" && status != 200 ? StubAnswer::plain(status) : brokenStream(stream);
        }));
        ClientLab lab(server.url("/mcp"));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.stream"_s);
        QVERIFY2(result.error().what.contains(named), qPrintable(result.error().what));
        QCOMPARE(requests(server, u"GET"_s).size(), gets);
        QCOMPARE(requests(server, u"tools/call"_s).size(), 1);
    }

    void modernIsNotResumed()
    {
        StubServer server(modernServer([](const StubRequest &) { return brokenStream("retry: 0\nid: 1\ndata:\n\n"); }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(!QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(requests(server, u"GET"_s).size(), 0);
    }

    void sessionEndsMidStream()
    {
        StubServer server(legacyServer([](const StubRequest &request) {
            return request.method == "GET" ? StubAnswer::plain(404) : brokenStream("retry: 0\nid: 1\ndata:\n\n");
        }));
        ClientLab lab(server.url("/mcp"));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.session-lost"_s);
        // The server may have done it: it is not repeated. The next request begins a new session.
        QCOMPARE(requests(server, u"tools/call"_s).size(), 1);
        QCOMPARE(requests(server, u"initialize"_s).size(), 1);
        QVERIFY(!QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(requests(server, u"initialize"_s).size(), 2);
    }

    // Cancelling (mcp.md CAN-1, MOD-6)

    void cancelled_data()
    {
        QTest::addColumn<bool>("modern");
        QTest::newRow("legacy: the server is told") << false;
        QTest::newRow("modern: the stream is closed") << true;
    }
    void cancelled()
    {
        QFETCH(bool, modern);
        std::stop_source stop;
        const StubServer::Handler rest = [&stop](const StubRequest &request) {
            if (methodOf(request) != "tools/call"_L1)
                return StubAnswer::plain(202);
            stop.request_stop();
            StubAnswer answer = StubAnswer::stream({": open\n\n"});
            answer.close = false;
            return answer;
        };
        StubServer server(modern ? modernServer(rest) : legacyServer(rest));
        ClientLab lab(server.url("/mcp"));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}, stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"http.cancelled"_s);
        const QString method = u"notifications/cancelled"_s;
        if (modern) {
            QCOMPARE(requests(server, method).size(), 0);
            return;
        }
        QTRY_COMPARE(requests(server, method).size(), 1);
        QCOMPARE(requests(server, method).first().json()["params"_L1]["requestId"_L1].toInteger(), 3);
    }

    // HTTP+SSE of 2024-11-05 (mcp.md 4.4)

    void fallsBackToHttpSse()
    {
        int streamOf = 0;
        StubServer server;
        server.setHandler([&](const StubRequest &request) {
            if (request.method == "GET") {
                streamOf = request.connection;
                StubAnswer answer = StubAnswer::stream({"event: endpoint\ndata: /messages?session=1\n\n"});
                answer.close = false;
                return answer;
            }
            if (request.target == "/sse")
                return StubAnswer::plain(405);
            const QString method = methodOf(request);
            if (method == "initialize"_L1)
                server.push(streamOf, framed(resultText(request, initialized("2024-11-05"))));
            else if (method == "tools/call"_L1)
                server.push(streamOf,
                            framed(notification("notifications/message", R"({"level":"info","data":"x"})"))
                                + framed(resultText(request, textResult)));
            return StubAnswer::plain(202);
        });
        ClientConfiguration configuration;
        configuration.authorization = []() -> QCoro::Task<Result<QByteArray>> { co_return "Bearer T"_ba; };
        ClientLab lab(server.url("/sse"), configuration);
        QSignalSpy logged(lab.client.get(), &Client::logged);
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text, u"done"_s);
        QCOMPARE(logged.size(), 1);
        QCOMPARE(lab->server()->revision, u"2024-11-05"_s);
        QCOMPARE(lab->server()->transport, u"http+sse"_s);
        const StubRequest call = requests(server, u"tools/call"_s).first();
        QCOMPARE(call.target, "/messages?session=1"_ba);
        QCOMPARE(call.header("authorization"), "Bearer T"_ba);
        QCoro::waitFor(lab->close());
    }

    void hostileEndpoint_data()
    {
        QTest::addColumn<QByteArray>("event"); // OTHER: another server's origin
        QTest::addColumn<QString>("id");
        QTest::newRow("another origin") << "event: endpoint\ndata: OTHER/messages\n\n"_ba << u"mcp.foreign-endpoint"_s;
        QTest::newRow("another origin, without a scheme")
            << "event: endpoint\ndata: //localhost:1/x\n\n"_ba << u"mcp.foreign-endpoint"_s;
        QTest::newRow("user information")
            << "event: endpoint\ndata: http://127.0.0.1@evil.example/\n\n"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("javascript") << "event: endpoint\ndata: javascript:alert(1)\n\n"_ba << u"mcp.not-mcp"_s;
        QTest::newRow("a message first") << framed("{}") << u"mcp.not-mcp"_s;
        QTest::newRow("nothing") << ": hello\n\n"_ba << u"mcp.not-mcp"_s;
    }
    void hostileEndpoint()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, id);
        StubServer other([](const StubRequest &) { return StubAnswer::plain(202); });
        StubServer server([&](const StubRequest &request) {
            return request.method == "GET" ? brokenStream(QByteArray(event).replace("OTHER", other.origin()))
                                           : StubAnswer::plain(404);
        });
        ClientConfiguration configuration;
        configuration.authorization = []() -> QCoro::Task<Result<QByteArray>> { co_return "Bearer T"_ba; };
        ClientLab lab(server.url("/sse"), configuration);
        const auto facts = QCoro::waitFor(lab->connectToServer());
        QVERIFY(!facts);
        QCOMPARE(facts.error().id, id);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(methods(server), (QStringList{u"server/discover"_s, u"initialize"_s, u"GET"_s}));
    }

    // stdio (mcp.md 4.6)

    void local()
    {
        const auto client = localClient(
            shell(handshake
                      + u"*tools/list*) echo 'this is no message'\n"
                        "printf '{\"jsonrpc\":\"2.0\",\"method\":\"notifications/strange\",\"params\":{\"a\":1}}\\n'\n"
                        "printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{\"tools\":[{\"name\":\"t\"}]}}\\n' $id;;"_s,
                  u"printf 'a \\033[31mline\\n' >&2"_s));
        QSignalSpy lines(client.get(), &Client::lineWritten);
        QSignalSpy remarks(client.get(), &Client::remark);
        QStringList received;
        connect(client.get(), &Client::received, this, [&](const Message &message) { received += message.method; });
        const auto tools = QCoro::waitFor(client->listTools());
        QVERIFY2(tools, qPrintable(tools ? QString() : tools.error().what));
        QCOMPARE(tools->value(0).name, u"t"_s);
        QCOMPARE(client->server()->transport, u"stdio"_s);
        QCOMPARE(received, QStringList{u"notifications/strange"_s});
        QCOMPARE(remarks.size(), 1);
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(lines.first().first().toString(), u"a \x1b[31mline"_s);
        QCoro::waitFor(client->close());
    }

    void localEra()
    {
        // The probe is refused, so the server is a legacy one; no revision was chosen here.
        Client client(std::make_unique<Stdio>(shell(handshake)), ClientConfiguration());
        const auto facts = QCoro::waitFor(client.connectToServer());
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().what));
        QCOMPARE(facts->revision, u"2025-11-25"_s);
        QCOMPARE(facts->name, u"local"_s);
    }

    void environmentIsNotLeaked()
    {
        qputenv("AUTHSCOPE_TEST_SECRET", "hush");
        LocalServer server = shell(handshake, u"env >&2"_s);
        server.environment.insert(u"NAMED"_s, u"yes"_s);
        const auto client = localClient(server);
        QStringList lines;
        connect(client.get(), &Client::lineWritten, this, [&](const QString &line) { lines += line; });
        QVERIFY(QCoro::waitFor(client->connectToServer()));
        QCoro::waitFor(client->close());
        qunsetenv("AUTHSCOPE_TEST_SECRET");
        QVERIFY(lines.contains(u"NAMED=yes"_s));
        QVERIFY(lines.filter(u"PATH="_s).size() >= 1);
        QVERIFY(lines.filter(u"hush"_s).isEmpty());
        QVERIFY(lines.filter(u"TZ="_s).isEmpty());
    }

    void diesWithItsOwner()
    {
        qint64 pid = 0;
        qint64 grandchild = 0;
        {
            auto transport = std::make_unique<Stdio>(shell(handshake, u"trap '' TERM\nsleep 1000 >&2 & echo $! >&2"_s));
            Stdio *stdio = transport.get();
            ClientConfiguration configuration;
            configuration.revision = u"2025-11-25"_s;
            Client client(std::move(transport), configuration);
            QSignalSpy lines(&client, &Client::lineWritten);
            QVERIFY(QCoro::waitFor(client.connectToServer()));
            QTRY_COMPARE(lines.size(), 1);
            pid = stdio->processId();
            grandchild = lines.first().first().toString().toLongLong();
            QVERIFY(isRunning(pid));
            QVERIFY(isRunning(grandchild));
        }
        QTRY_VERIFY(!isRunning(pid));
        QTRY_VERIFY(!isRunning(grandchild));
    }

    void closesPolitely()
    {
        auto transport = std::make_unique<Stdio>(shell(handshake));
        Stdio *stdio = transport.get();
        ClientConfiguration configuration;
        configuration.revision = u"2025-11-25"_s;
        Client client(std::move(transport), configuration);
        QVERIFY(QCoro::waitFor(client.connectToServer()));
        QElapsedTimer timer;
        timer.start();
        QCoro::waitFor(client.close());
        QCOMPARE(stdio->processId(), 0);
        QVERIFY(timer.durationElapsed() < limits::stdioEnd); // the end of its input was enough
    }

    void overlongLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("without an end") << u"head -c 5000 /dev/zero | tr '\\0' x; sleep 1000"_s;
        QTest::newRow("with an end") << u"head -c 5000 /dev/zero | tr '\\0' x; echo"_s;
    }
    void overlongLine()
    {
        QFETCH(QString, line);
        const auto client = localClient(shell(handshake + u"*tools/list*) "_s + line + u";;"_s), 1000);
        const auto tools = QCoro::waitFor(client->listTools());
        QVERIFY(!tools);
        QCOMPARE(tools.error().id, u"mcp.line"_s);
        QVERIFY2(tools.error().what.contains(u"1000"_s), qPrintable(tools.error().what));
    }

    void overlongLogLine()
    {
        const auto client = localClient(
            shell(handshake, u"head -c 100000 /dev/zero | tr '\\0' x >&2; echo >&2; echo next >&2"_s));
        QStringList lines;
        connect(client.get(), &Client::lineWritten, this, [&](const QString &line) { lines += line; });
        QVERIFY(QCoro::waitFor(client->connectToServer()));
        QTRY_COMPARE(lines.size(), 2);
        QCOMPARE(lines.first().size(), limits::stdioLog + 1);
        QCOMPARE(lines.last(), u"next"_s);
    }

    void localFailures_data()
    {
        QTest::addColumn<QString>("cases");
        QTest::addColumn<QString>("id");
        QTest::newRow("ends") << u"*tools/list*) exit 7;;"_s << u"mcp.process"_s;
        QTest::newRow("is killed") << u"*tools/list*) kill -9 $$;;"_s << u"mcp.process"_s;
        QTest::newRow("answers an error")
            << u"*tools/list*) printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-32603,\"message\":\"x\"}}\\n' $id;;"_s
            << u"mcp.error"_s;
    }
    void localFailures()
    {
        QFETCH(QString, cases);
        QFETCH(QString, id);
        const auto client = localClient(shell(handshake + cases));
        const auto tools = QCoro::waitFor(client->listTools());
        QVERIFY(!tools);
        QCOMPARE(tools.error().id, id);
    }

    // A server that ended is started again for the next request, with a new handshake.
    void startedAgain()
    {
        const auto client = localClient(
            shell(handshake
                  + u"*prompts/list*) exit 0;;\n"
                    "*tools/list*) printf '{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{\"tools\":[]}}\\n' $id;;"_s));
        QVERIFY(!QCoro::waitFor(client->listPrompts()));
        const auto tools = QCoro::waitFor(client->listTools());
        QVERIFY2(tools, qPrintable(tools ? QString() : tools.error().what));
    }

    void cannotBeStarted()
    {
        Client client(std::make_unique<Stdio>(LocalServer{.program = u"/nowhere/at-all"_s}), ClientConfiguration());
        const auto facts = QCoro::waitFor(client.connectToServer());
        QVERIFY(!facts);
        QCOMPARE(facts.error().id, u"mcp.process-start"_s);
        QVERIFY(facts.error().what.contains(u"/nowhere/at-all"_s));
    }

    void localCancelled()
    {
        std::stop_source stop;
        const auto client = localClient(shell(handshake
                                              + u"*tools/call*) echo started >&2;;\n"
                                                "*notifications/cancelled*) echo \"$line\" >&2;;"_s));
        QStringList lines;
        connect(client.get(), &Client::lineWritten, this, [&](const QString &line) {
            lines += line;
            stop.request_stop();
        });
        const auto result = QCoro::waitFor(client->callTool(u"t"_s, {}, stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.cancelled"_s);
        QTRY_COMPARE(lines.size(), 2);
        QVERIFY2(lines.last().contains(u"\"requestId\":2"_s), qPrintable(lines.last()));
    }
};

QTEST_GUILESS_MAIN(McpTransportsTest)
#include "tst_mcp_transports.moc"
