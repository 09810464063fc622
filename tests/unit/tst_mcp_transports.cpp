// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How messages travel: streams that break and are resumed, sessions that end, HTTP+SSE of 2024-11-05 with a hostile
// endpoint, and local servers: their environment, their lines, their end.

#include "core/mcp/stdio.h"
#include "tests/support/mcpanswers.h"
#include "tests/support/shellserver.h"

#include <QtCore/QElapsedTimer>
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

LocalServer shell(const QString &cases, const QString &before = {})
{
    return {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, shellServer(cases, before)}};
}

const QString handshake = shellHandshake();

// A server of HTTP+SSE: opens its stream, shakes hands, and takes everything else. `taken` may say more on the stream.
struct SseStub {
    explicit SseStub(std::function<void(const StubRequest &)> taken = {}, const QString &revision = revision2024_11_05)
    {
        server.setHandler([this, taken, revision](const StubRequest &request) {
            if (request.method == "GET") {
                stream = request.connection;
                StubAnswer answer = StubAnswer::stream({"event: endpoint\ndata: /messages?session=1\n\n"});
                answer.close = false;
                return answer;
            }
            if (request.target == "/sse")
                return StubAnswer::plain(405);
            if (methodOf(request) == "initialize"_L1)
                push(resultText(request, initialized(revision.toLatin1())));
            else if (taken)
                taken(request);
            return StubAnswer::plain(202);
        });
    }
    void push(const QByteArray &message) { server.push(stream, framed(message)); }

    StubServer server;
    int stream = 0; // its connection
};

ClientConfiguration overHttpSse()
{
    ClientConfiguration configuration;
    configuration.revision = revision2024_11_05;
    return configuration;
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
        SseStub stub([&stub](const StubRequest &request) {
            if (methodOf(request) != "tools/call"_L1)
                return;
            stub.push(notification("notifications/message", R"({"level":"info","data":"x"})"));
            stub.push(resultText(request, textResult));
        });
        StubServer &server = stub.server;
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

    // Streams without an end (Streamable HTTP's GET, subscriptions/listen, HTTP+SSE): the limit for a whole exchange is
    // as short as can be for each of them and for nothing else, and a message comes long after it.
    void endless_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("stream"); // the method that opens it
        QTest::newRow("HTTP+SSE") << u"2024-11-05"_s << u"GET"_s;
        QTest::newRow("the server's own messages") << u"2025-11-25"_s << u"GET"_s;
        QTest::newRow("subscriptions/listen") << u"2026-07-28"_s << u"subscriptions/listen"_s;
    }
    void endless()
    {
        QFETCH(const QString, revision);
        QFETCH(const QString, stream);
        const bool sse = revision == "2024-11-05"_L1;
        StubServer server;
        ClientConfiguration configuration;
        configuration.revision = revision;
        ClientLab lab(server.url(sse ? "/sse" : "/mcp"), configuration);
        int streamOf = 0;
        const QByteArray changed = framed(notification("notifications/tools/list_changed", "{}"));
        server.setHandler([&](const StubRequest &request) {
            const QString method = methodOf(request);
            if (method == stream) {
                lab.http.setWholeTime({});
                streamOf = request.connection;
                QTimer::singleShot(100, this, [&server, &streamOf, changed] { server.push(streamOf, changed); });
                StubAnswer answer = StubAnswer::stream(
                    {sse ? "event: endpoint\ndata: /messages\n\n"_ba : ": here\n\n"_ba});
                answer.close = false;
                return answer;
            }
            if (method == "server/discover"_L1)
                return resultOf(request, discovered());
            if (method != "initialize"_L1)
                return StubAnswer::plain(202);
            const QByteArray result = resultText(request, initialized(revision.toLatin1()));
            if (!sse)
                return StubAnswer::json(result);
            server.push(streamOf, framed(result));
            return StubAnswer::plain(202);
        });
        std::stop_source stop;
        connect(lab.client.get(), &Client::listChanged, this, [&stop] { stop.request_stop(); });
        if (!sse)
            QVERIFY(QCoro::waitFor(lab->connectToServer()));
        lab.http.setWholeTime(std::chrono::milliseconds(1));
        const auto ended = QCoro::waitFor(lab->watch({.tools = true}, stop.get_token()));
        QVERIFY(!ended);
        QVERIFY2(ended.error().id.endsWith(u".cancelled"_s), qPrintable(ended.error().what));
        QCOMPARE(requests(server, stream).size(), 1);
    }

    // The answer comes over another exchange than the request, and has its time all the same.
    void httpSseAnswersInTime()
    {
        SseStub stub([&stub](const StubRequest &request) {
            if (methodOf(request) == "tools/call"_L1)
                stub.push(
                    notification("notifications/progress", "{\"progressToken\":" + idOf(request) + ",\"progress\":1}"));
        });
        ClientLab lab(stub.server.url("/sse"), overHttpSse());
        QVERIFY(QCoro::waitFor(lab->connectToServer()));
        lab.http.setWholeTime(std::chrono::milliseconds(300));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.timeout"_s);
        QVERIFY2(result.error().what.contains(u"0.3 s"_s), qPrintable(result.error().what));
        QTRY_COMPARE(requests(stub.server, u"notifications/cancelled"_s).size(), 1);
    }

    // The question comes over the stream of all messages, and the requests of the task are far enough from each other for a
    // new connection each.
    void httpSseAsksWithinATask()
    {
        class Accepting : public Answerer
        {
        public:
            Abilities abilities() const override { return {.forms = true}; }
            QCoro::Task<ElicitationAnswer> elicit(Elicitation, std::stop_token) override
            {
                co_return ElicitationAnswer{ElicitationAnswer::Action::Accept, {{u"name"_s, u"Ada"_s}}};
            }
        } answerer;
        const QByteArray task = R"({"taskId":"t-1","ttl":null,"pollInterval":1200,"status":)";
        StubRequest waiting;
        SseStub stub(
            [&](const StubRequest &request) {
                const QString method = methodOf(request);
                if (method == "tools/list"_L1)
                    stub.push(
                        resultText(request, R"({"tools":[{"name":"t","execution":{"taskSupport":"required"}}]})"));
                else if (method == "tools/call"_L1)
                    stub.push(resultText(request, R"({"task":)" + task + R"("working"}})"));
                else if (method == "tasks/get"_L1)
                    stub.push(resultText(request, task + R"("input_required"})"));
                else if (method == "tasks/result"_L1) {
                    waiting = request;
                    stub.push(R"({"jsonrpc":"2.0","id":0,"method":"elicitation/create","params":{"message":"Who?",)"
                              R"("requestedSchema":{"type":"object","properties":{"name":{"type":"string"}}}}})");
                } else if (method.isEmpty()) {
                    const QByteArray name = request.json()["result"_L1]["content"_L1]["name"_L1].toString().toUtf8();
                    stub.push(
                        resultText(waiting, R"({"content":[{"type":"text","text":)" + ('"' + name + '"') + "}]}"));
                }
            },
            revision2025_11_25);
        ClientConfiguration configuration;
        configuration.answerer = &answerer;
        ClientLab lab(stub.server.url("/sse"), configuration);
        QVERIFY(QCoro::waitFor(lab->listTools()));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text, u"Ada"_s);
        QCOMPARE(requests(stub.server, u"GET"_s).size(), 1);
    }

    // Whoever waits for what a server tells by itself hears that nothing more will come.
    void watchedStreamEnds_data()
    {
        QTest::addColumn<bool>("heard"); // by the client itself, since somebody answers the server's requests
        QTest::newRow("opened for it") << false;
        QTest::newRow("opened before") << true;
    }
    void watchedStreamEnds()
    {
        QFETCH(const bool, heard);
        SseStub stub;
        ClientConfiguration configuration = overHttpSse();
        configuration.listen = heard;
        ClientLab lab(stub.server.url("/sse"), configuration);
        QVERIFY(QCoro::waitFor(lab->connectToServer()));
        QTimer::singleShot(0, this, [&stub] { stub.server.hangUp(); });
        const auto ended = QCoro::waitFor(lab->watch({.tools = true}, {}));
        QVERIFY(!ended);
        QCOMPARE(ended.error().id, u"mcp.stream"_s);
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

    // What a server leaves behind when it ends is ended too.
    void leavesNobodyBehind()
    {
        const auto client = localClient(shell(handshake, u"sleep 1000 >/dev/null 2>&1 & echo $! >&2"_s));
        QSignalSpy lines(client.get(), &Client::lineWritten);
        QVERIFY(QCoro::waitFor(client->connectToServer()));
        QTRY_COMPARE(lines.size(), 1);
        const qint64 child = lines.first().first().toString().toLongLong();
        QVERIFY(isRunning(child));
        QCoro::waitFor(client->close());
        QTRY_VERIFY(!isRunning(child));
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

    // Progress gives a request more time, but not more than there is for the whole.
    void localWholeTime_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("says nothing") << u"*tools/call*) ;;"_s;
        QTest::newRow("only ever tells progress")
            << u"*tools/call*) while :; do\n"
               "printf '{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":2,"
               "\"progress\":1}}\\n'; sleep 0.05; done;;"_s;
    }
    void localWholeTime()
    {
        QFETCH(const QString, server);
        const auto client = localClient(shell(handshake + server));
        QVERIFY(QCoro::waitFor(client->connectToServer()));
        client->setWholeTime(std::chrono::milliseconds(300));
        const auto result = QCoro::waitFor(client->callTool(u"t"_s, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().id, u"mcp.timeout"_s);
        QVERIFY2(result.error().what.contains(u"0.3 s"_s), qPrintable(result.error().what));
    }

    // The server hears of it before its session or process is ended.
    void tellsBeforeItCloses_data()
    {
        QTest::addColumn<bool>("local");
        QTest::newRow("a session over HTTP") << false;
        QTest::newRow("a local server") << true;
    }
    void tellsBeforeItCloses()
    {
        QFETCH(const bool, local);
        std::stop_source stop;
        QStringList lines;
        StubServer server(legacyServer([&stop](const StubRequest &request) {
            if (request.method == "DELETE")
                return StubAnswer::plain(204);
            stop.request_stop();
            return StubAnswer::silence();
        }));
        ClientLab lab(server.url("/mcp"));
        const auto ofStdio = localClient(shell(handshake
                                               + u"*tools/call*) echo started >&2;;\n"
                                                 "*notifications/cancelled*) echo cancelled >&2;;"_s));
        Client *client = local ? ofStdio.get() : lab.client.get();
        connect(client, &Client::lineWritten, this, [&](const QString &line) {
            lines += line;
            stop.request_stop();
        });
        QVERIFY(!QCoro::waitFor(client->callTool(u"t"_s, {}, stop.get_token())));
        QCoro::waitFor(client->close());
        if (local)
            QCOMPARE(lines, (QStringList{u"started"_s, u"cancelled"_s}));
        else
            QCOMPARE(methods(server).last(2), (QStringList{u"notifications/cancelled"_s, u"DELETE"_s}));
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
