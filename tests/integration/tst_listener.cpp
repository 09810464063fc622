// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/hostcheck.h"
#include "server/http/listener.h"
#include "server/http/requestreader.h"

#include <QtCore/QEventLoop>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <vector>

using namespace authscope;
using namespace authscope::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype bodyLimit = 100'000;

ListenerOptions options()
{
    ListenerOptions result;
    result.maximumBody = bodyLimit;
    return result;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

QByteArray field(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    for (const QByteArray &line : answer.first(qMax(end, qsizetype(0))).split('\n'))
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.sliced(name.size() + 1).trimmed();
    return {};
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Listener> m_listener;
    QList<HttpRequest> m_seen;
    std::vector<Responder> m_waiting;
    int m_gone = 0;

    void start(ListenerOptions given = options())
    {
        m_listener = std::make_unique<Listener>(std::move(given));
        const auto echo = [this](const HttpRequest &request, const Responder &responder) {
            m_seen.append(request);
            responder.reply(HttpResponse::text(200, request.method + ' ' + request.path + ' ' + request.body));
        };
        m_listener->route("GET", "/echo", echo);
        m_listener->route("POST", "/echo", echo);
        m_listener->route("GET", "/open", echo);
        m_listener->allowAnyOrigin("/open");
        const auto later = [this](const HttpRequest &request, const Responder &responder) {
            m_seen.append(request);
            responder.onDisconnect([this] { ++m_gone; });
            m_waiting.push_back(responder);
        };
        m_listener->route("GET", "/later", later);
        m_listener->route("GET", "/stream", [this](const HttpRequest &request, const Responder &responder) {
            m_seen.append(request);
            responder.onDisconnect([this] { ++m_gone; });
            responder.beginStream({{"mcp-session-id", "s"}});
            m_waiting.push_back(responder);
        });
        m_listener->route("GET", "/long", [](const HttpRequest &, const Responder &responder) {
            responder.reply({200, {{"content-type", "text/plain"}}, QByteArray(20'000'000, 'x')});
        });
        m_listener->route("GET", "/dropped", [](const HttpRequest &, const Responder &) {});
        m_listener->route("GET", "/nothing", [](const HttpRequest &, const Responder &responder) {
            responder.reply(HttpResponse::empty(204));
        });
        const auto listening = m_listener->listen();
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error().what));
    }

    QByteArray own() const { return "127.0.0.1:" + QByteArray::number(m_listener->port()); }

    // What comes back until the server closes, or until it holds `until` `times` times.
    QByteArray talk(QByteArray request, const QByteArray &until = {}, int times = 1)
    {
        request.replace("%HOST%", own());
        QTcpSocket socket;
        QByteArray received;
        // A loop of its own: qWaitFor() sleeps between the events that the server posts itself.
        QEventLoop loop;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
            received += socket.readAll();
            if (!until.isEmpty() && received.count(until) >= times)
                loop.quit();
        });
        bool closed = false;
        connect(&socket, &QTcpSocket::disconnected, &socket, [&] {
            closed = true;
            loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
        socket.write(request);
        loop.exec();
        received += socket.readAll();
        if (closed && until.isEmpty() && received.isEmpty())
            return "closed"_ba;
        return received;
    }

    QByteArray get(const QByteArray &path, const QByteArray &more = {})
    {
        return talk("GET " + path + " HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n" + more + "\r\n");
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_seen.clear();
        m_gone = 0;
        start();
    }
    void cleanup()
    {
        m_waiting.clear();
        m_listener.reset();
    }

    void refusesWhatIsAmbiguous_data();
    void refusesWhatIsAmbiguous();
    void judgesTheHost_data();
    void judgesTheHost();
    void judgesTheOrigin_data();
    void judgesTheOrigin();
    void readsAnyCutting();
    void readsChunks();
    void answersHead();
    void answersOptions();
    void answersPreflight();
    void answersWrongMethodAndPath();
    void closesForOldClients();
    void keepsTheOrderOfPipelinedRequests();
    void goesOnAfterManyRequests();
    void asksForTheBody();
    void endsSlowHeads();
    void endsTricklingHeads();
    void endsIdleConnections();
    void tellsOfDisconnects();
    void answersForDroppedResponders();
    void dropsAnswersOfGonePeers();
    void streams();
    void streamsToOldClients();
    void dropsReadersThatLag();
    void sendsLongPieces();
    void sendsLongAnswers();
    void capsConnections();
    void closesWithLiveStreams();
    void filtersEveryAnswer();
    void speaksTls();
    void speaksOldTls();
    void namesTakenPorts();
    void namesBadCertificates();
    void writesDateAndLength();
    void parsesHosts_data();
    void parsesHosts();
};

void ListenerTest::refusesWhatIsAmbiguous_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: %HOST%\r\n";
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("no Host", "GET /echo HTTP/1.1\r\n\r\n", 400);
    row("no Host, 1.0", "GET /echo HTTP/1.0\r\n\r\n", 400);
    row("empty Host", "GET /echo HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("two Hosts", "GET /echo HTTP/1.1\r\nHost: %HOST%\r\nhost: %HOST%\r\n\r\n", 400);
    row("junk Host", "GET /echo HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
    row("Host with user", "GET /echo HTTP/1.1\r\nHost: x@%HOST%\r\n\r\n", 400);
    row("two lengths, same", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", 400);
    row("two lengths, different", post + "Content-Length: 0\r\nContent-Length: 30\r\n\r\n", 400);
    row("list of lengths", post + "Content-Length: 1, 1\r\n\r\nx", 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", post + "Content-Length: +1\r\n\r\nx", 400);
    row("hexadecimal length", post + "Content-Length: 0x1\r\n\r\nx", 400);
    row("empty length", post + "Content-Length:\r\n\r\n", 400);
    row("length beyond 64 bits", post + "Content-Length: 18446744073709551617\r\n\r\nx", 400);
    row("length and chunks", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400);
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunked and more", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400);
    row("obscured chunked",
        post
            + "Transfer-Encoding: \x0b"
              "chunked\r\n\r\n0\r\n\r\n",
        400);
    row("unknown coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("chunks in 1.0", "POST /echo HTTP/1.0\r\nHost: %HOST%\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("no colon", post + "Garbage\r\n\r\n", 400);
    row("blank before colon", post + "Content-Length : 0\r\n\r\n", 400);
    row("folded field", post + "X: a\r\n b\r\n\r\n", 400);
    row("field without name", post + ": a\r\n\r\n", 400);
    row("NUL in a value", post + QByteArray("X: a\0b\r\n\r\n", 10), 400);
    row("bare CR in a value", post + "X: a\rb\r\n\r\n", 400);
    row("bare line feeds", "GET /echo HTTP/1.1\nHost: %HOST%\n\n", 400);
    row("one bare line feed", "GET /echo HTTP/1.1\r\nHost: %HOST%\n\r\n", 400);
    row("garbage", "garbage\r\n\r\n", 400);
    row("TLS to plain", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400);
    row("blanks in the request line", "GET  /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("blank at the end", "GET /echo HTTP/1.1 \r\nHost: %HOST%\r\n\r\n", 400);
    row("version 2.0", "GET /echo HTTP/2.0\r\nHost: %HOST%\r\n\r\n", 505);
    row("version 0.9", "GET /echo\r\n\r\n", 400);
    row("lower case version", "GET /echo http/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("bad method", "G(T /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("relative target", "GET echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("target with fragment", "GET /echo#x HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("target beyond ASCII", "GET /\xc3\xa4 HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("target of another scheme", "GET ftp://%HOST%/echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("target of another host", "GET http://evil.example/echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 400);
    row("chunk size of letters", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    row("chunk size with prefix", post + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n", 400);
    row("negative chunk", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n", 400);
    row("chunk longer than said", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk with bare line feed", post + "Transfer-Encoding: chunked\r\n\r\n1\nx\r\n0\r\n\r\n", 400);
    row("bad trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\nno colon\r\n\r\n", 400);
    row("unknown expectation", post + "Expect: a-miracle\r\n\r\n", 417);
    row("body too large", post + "Content-Length: 100001\r\n\r\n", 413);
    row("chunk too large", post + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413);
    row("header of a megabyte", post + "X: " + QByteArray(1 << 20, 'a') + "\r\n\r\n", 431);
    row("fields of a megabyte", post + QByteArray("X: a\r\n").repeated(170'000) + "\r\n", 431);
    row("200 fields", post + QByteArray("X: a\r\n").repeated(200) + "\r\n", 431);
    row("target of a megabyte", "GET /" + QByteArray(1 << 20, 'a') + " HTTP/1.1\r\nHost: %HOST%\r\n\r\n", 414);
}

void ListenerTest::refusesWhatIsAmbiguous()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    // What follows is never served, whatever somebody else may take it for.
    const QByteArray answer = talk(request + "GET /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n");
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.count("\r\ndate: "), 1);
    QCOMPARE(field(answer, "connection"), "close"_ba);
    QCOMPARE(m_seen.size(), 0);
}

void ListenerTest::judgesTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, int status) { QTest::newRow(host) << QByteArray(host) << status; };
    row("127.0.0.1:%P", 200);
    row("localhost:%P", 200);
    row("LocalHost:%P", 200);
    row("[::1]:%P", 200);
    row("127.8.9.10:%P", 200);
    row("mcp.example.com", 200); // allowed below, any port
    row("MCP.example.com:443", 200);
    row("evil.example", 421);
    row("evil.example:%P", 421);
    row("localhost", 421); // another port: 80
    row("localhost:1", 421);
    row("localhost.:%P", 421);
    row("localhost.evil.example:%P", 421);
    row("127.0.0.1.evil.example:%P", 421);
    row("127.1:%P", 421);
    row("127.0.0.01:%P", 421);
    row("0x7f000001:%P", 421);
    row("2130706433:%P", 421);
    row("0:%P", 421);
    row("0.0.0.0:%P", 421);
    row("[::]:%P", 421);
    row("[::ffff:127.0.0.1]:%P", 421);
    row("127.0.0.1:0", 400);
    row("127.0.0.1:99999", 400);
    row("127.0.0.1:", 400);
    row("127.0.0.1:%P/x", 400);
    row("[::1", 400);
    row("a,b", 400);
}

void ListenerTest::judgesTheHost()
{
    QFETCH(QByteArray, host);
    QFETCH(const int, status);
    ListenerOptions given = options();
    given.allowedHosts = {"mcp.example.com"};
    start(given);
    host.replace("%P", QByteArray::number(m_listener->port()));
    const QByteArray request = " /echo HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    QCOMPARE(statusOf(talk("GET" + request)), status);
    QCOMPARE(m_seen.size(), status == 200 ? 1 : 0);
}

void ListenerTest::judgesTheOrigin_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *origin, int status) {
        QTest::newRow(origin) << "/echo"_ba << QByteArray(origin) << status
                              << (status == 200 ? QByteArray(origin) : ""_ba);
    };
    row("http://localhost:6274", 200);
    row("http://127.0.0.1:1", 200);
    row("https://[::1]:8443", 200);
    row("http://localhost", 200);
    row("https://app.example.com", 200); // allowed below
    row("null", 403);
    row("http://evil.example", 403);
    row("http://localhost.evil.example", 403);
    row("http://127.0.0.1.evil.example", 403);
    row("http://localhost@evil.example", 403);
    row("http://app.example.com", 403);
    row("https://app.example.com:444", 403);
    row("file://", 403);
    row("localhost", 403);
    row("http://localhost/x", 403);
    row("", 403);
    QTest::newRow("any origin") << "/open"_ba << "http://evil.example"_ba << 200 << "*"_ba;
    QTest::newRow("any origin, null") << "/open"_ba << "null"_ba << 200 << "*"_ba;
}

void ListenerTest::judgesTheOrigin()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, origin);
    QFETCH(const int, status);
    QFETCH(const QByteArray, allowed);
    ListenerOptions given = options();
    given.allowedOrigins = {"https://app.example.com"};
    start(given);
    const QByteArray answer = get(path, "Origin: " + origin + "\r\n");
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(field(answer, "access-control-allow-origin"), allowed);
    QCOMPARE(m_seen.size(), status == 200 ? 1 : 0);
}

// The same request in two parts, cut at every place.
void ListenerTest::readsAnyCutting()
{
    const QByteArray text =
        "\r\nPOST http://h/a%2Fb?q=1 HTTP/1.1\r\nHost: h\r\nX:  a b \r\nX: c\r\nContent-Length: 5\r\n\r\n"
        "helloGET / HTTP/1.1\r\nHost: h\r\n\r\n";
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        RequestReader reader({});
        reader.append(text.first(cut));
        QList<ReceivedRequest> requests;
        for (int round = 0; round < 2; ++round) {
            while (reader.next() == RequestReader::Outcome::Complete)
                requests.append(reader.take());
            if (round == 0)
                reader.append(text.sliced(cut));
        }
        QCOMPARE(requests.size(), 2);
        const HttpRequest &first = requests.first().request;
        QCOMPARE(first.method, "POST"_ba);
        QCOMPARE(first.path, "/a%2Fb"_ba);
        QCOMPARE(first.query, "q=1"_ba);
        QCOMPARE(first.headers.values("x"), (QList<QByteArray>{"a b", "c"}));
        QCOMPARE(first.body, "hello"_ba);
        QCOMPARE(requests.last().request.path, "/"_ba);
        QVERIFY(!reader.isMidway());
    }
}

void ListenerTest::readsChunks()
{
    const QByteArray text =
        "POST /echo HTTP/1.1\r\nHost: %HOST%\r\nTransfer-Encoding: Chunked\r\nConnection: close\r\n\r\n"
        "5;name=\"v\"\r\nhello\r\n1\r\n \r\nA\r\nwide world\r\n0\r\nTrailer: x\r\n\r\n";
    QCOMPARE(bodyOf(talk(text)), "POST /echo hello wide world"_ba);
    for (qsizetype cut = 0; cut < text.size(); ++cut) {
        RequestReader reader({});
        reader.append(text.first(cut));
        QCOMPARE(reader.next(), RequestReader::Outcome::NeedsMore);
        reader.append(text.sliced(cut));
        QCOMPARE(reader.next(), RequestReader::Outcome::Complete);
        QCOMPARE(reader.take().request.body, "hello wide world"_ba);
    }
}

void ListenerTest::answersHead()
{
    const QByteArray answer = talk("HEAD /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n"
                                   "GET /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer.count("HTTP/1.1 200"), 2);
    QCOMPARE(field(answer, "content-length"), QByteArray::number(qstrlen("HEAD /echo ")));
    // Right after the first head comes the second one.
    QVERIFY(bodyOf(answer).startsWith("HTTP/1.1 200"));
    QCOMPARE(statusOf(talk("HEAD /none HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n")), 404);
}

void ListenerTest::answersOptions()
{
    const QByteArray answer = talk("OPTIONS /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(answer), 204);
    QCOMPARE(field(answer, "allow"), "GET, HEAD, POST, OPTIONS"_ba);
    QVERIFY(!answer.contains("content-length"));
    QVERIFY(!answer.contains("access-control"));
    QCOMPARE(statusOf(talk("OPTIONS * HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n")), 204);
    const QByteArray nothing = get("/nothing");
    QCOMPARE(statusOf(nothing), 204);
    QVERIFY(!nothing.contains("content-length"));
}

void ListenerTest::answersPreflight()
{
    const QByteArray ask = "OPTIONS /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n"
                           "Access-Control-Request-Method: POST\r\n"
                           "Access-Control-Request-Headers: authorization, x-a,b\x01\r\n"_ba.replace("\x01", "");
    const QByteArray answer = talk(ask + "Origin: http://localhost:6274\r\n\r\n");
    QCOMPARE(statusOf(answer), 204);
    QCOMPARE(field(answer, "access-control-allow-origin"), "http://localhost:6274"_ba);
    QCOMPARE(field(answer, "access-control-allow-methods"), "GET, HEAD, POST, OPTIONS"_ba);
    QCOMPARE(field(answer, "access-control-allow-headers"), "authorization, x-a, b"_ba);
    QVERIFY(field(answer, "access-control-expose-headers").contains("WWW-Authenticate"));
    QCOMPARE(statusOf(talk(ask + "Origin: http://evil.example\r\n\r\n")), 403);
}

void ListenerTest::answersWrongMethodAndPath()
{
    const QByteArray answer = talk("DELETE /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(answer), 405);
    QCOMPARE(field(answer, "allow"), "GET, HEAD, POST, OPTIONS"_ba);
    QCOMPARE(statusOf(talk("get /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n")), 405);
    for (const QByteArray &path :
         {"/"_ba, "/echo/"_ba, "//echo"_ba, "/x/../echo"_ba, "/ech%6f"_ba, "/echo%0A"_ba, "/Echo"_ba})
        QCOMPARE(statusOf(get(path)), 404);
    QCOMPARE(m_seen.size(), 0);
    m_listener->otherwise([](const HttpRequest &request, const Responder &responder) {
        responder.reply(HttpResponse::text(200, "other " + request.path));
    });
    QCOMPARE(bodyOf(get("/x%2F?q")), "other /x%2F"_ba);
}

void ListenerTest::closesForOldClients()
{
    const QByteArray answer = talk("GET /echo HTTP/1.0\r\nHost: %HOST%\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(field(answer, "connection"), "close"_ba);
    QCOMPARE(bodyOf(answer), "GET /echo "_ba);
}

void ListenerTest::keepsTheOrderOfPipelinedRequests()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write(QByteArray("GET /later HTTP/1.1\r\nHost: %1\r\n\r\nGET /echo HTTP/1.1\r\nHost: %1\r\n\r\n"
                            "POST /echo HTTP/1.1\r\nHost: %1\r\nContent-Length: 3\r\nConnection: close\r\n\r\nend")
                     .replace("%1", own()));
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    QCOMPARE(m_seen.size(), 1); // the others wait
    m_waiting.front().reply(HttpResponse::text(200, "first;"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answers = socket.readAll();
    QVERIFY(answers.indexOf("first;") < answers.indexOf("GET /echo "));
    QVERIFY(answers.endsWith("POST /echo end"));
    QCOMPARE(answers.count("HTTP/1.1 200"), 3);
}

void ListenerTest::goesOnAfterManyRequests()
{
    constexpr int count = 2000;
    const QByteArray one = "GET /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n";
    const QByteArray last = "GET /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n";
    QCOMPARE(talk(one.repeated(count - 1) + last).count("HTTP/1.1 200"), count);
    QCOMPARE(m_seen.size(), count);
}

void ListenerTest::asksForTheBody()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("POST /echo HTTP/1.1\r\nHost: " + own() + "\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(socket.bytesAvailable(), qint64(25));
    QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    socket.write("ok");
    QTRY_VERIFY(socket.bytesAvailable() > 20);
    QVERIFY(socket.readAll().endsWith("POST /echo ok"));
}

void ListenerTest::endsSlowHeads()
{
    ListenerOptions given = options();
    given.idle = 100ms;
    start(given);
    const QByteArray answer = talk("POST /echo HTTP/1.1\r\nHost: ");
    QCOMPARE(statusOf(answer), 408);
    QCOMPARE(statusOf(talk("POST /echo HTTP/1.1\r\nHost: %HOST%\r\nContent-Length: 5\r\n\r\nhel")), 408);
}

// A byte now and then does not keep a head alive.
void ListenerTest::endsTricklingHeads()
{
    ListenerOptions given = options();
    given.idle = 200ms;
    start(given);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &socket, [&socket] {
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.write("G");
    });
    trickle.start(20ms);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(statusOf(socket.readAll()), 408);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 10'000);
}

void ListenerTest::endsIdleConnections()
{
    ListenerOptions given = options();
    given.idle = 100ms;
    start(given);
    QCOMPARE(talk(""), "closed"_ba);
    // A request under way is not idle.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /later HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    QCOMPARE(talk(""), "closed"_ba); // so long at least
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    m_waiting.front().reply(HttpResponse::text(200, "late"));
    QTRY_VERIFY(socket.peek(1000).endsWith("late"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void ListenerTest::tellsOfDisconnects()
{
    for (const QByteArray &path : {"/later"_ba, "/stream"_ba}) {
        m_gone = 0;
        m_waiting.clear();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
        socket.write("GET " + path + " HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
        QTRY_COMPARE(m_waiting.size(), size_t(1));
        QVERIFY(m_waiting.front().isOpen());
        socket.abort();
        QTRY_COMPARE(m_gone, 1);
        QVERIFY(!m_waiting.front().isOpen());
        QVERIFY(!m_waiting.front().write("data: x\n\n"));
        QTRY_COMPARE(m_listener->connectionCount(), 0);
    }
}

void ListenerTest::answersForDroppedResponders()
{
    const QByteArray answers = talk("GET /dropped HTTP/1.1\r\nHost: %HOST%\r\n\r\n"
                                    "GET /echo HTTP/1.1\r\nHost: %HOST%\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(answers), 500);
    QVERIFY(answers.endsWith("GET /echo "));

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /later HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    m_waiting.clear();
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(statusOf(socket.readAll()), 500);
}

void ListenerTest::dropsAnswersOfGonePeers()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /later HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    socket.abort();
    QTRY_COMPARE(m_gone, 1);
    m_waiting.front().reply(HttpResponse::text(200, "too late"));
    QCOMPARE(statusOf(get("/echo")), 200);
}

void ListenerTest::streams()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /stream HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_VERIFY(socket.peek(1000).endsWith("\r\n\r\n"));
    const QByteArray head = socket.readAll();
    QCOMPARE(field(head, "content-type"), "text/event-stream"_ba);
    QCOMPARE(field(head, "cache-control"), "no-cache"_ba);
    QCOMPARE(field(head, "x-accel-buffering"), "no"_ba);
    QCOMPARE(field(head, "transfer-encoding"), "chunked"_ba);
    QCOMPARE(field(head, "mcp-session-id"), "s"_ba);
    QVERIFY(m_waiting.front().write("data: 1\n\n"));
    QTRY_COMPARE(socket.bytesAvailable(), qint64(14));
    QCOMPARE(socket.readAll(), "9\r\ndata: 1\n\n\r\n"_ba);
    m_waiting.front().end();
    QVERIFY(!m_waiting.front().write("data: 2\n\n"));
    QTRY_VERIFY(socket.peek(100).endsWith("0\r\n\r\n"));
    socket.readAll();
    socket.write("GET /echo HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_VERIFY(socket.peek(1000).endsWith("GET /echo "));
    QCOMPARE(m_gone, 0);
}

void ListenerTest::streamsToOldClients()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /stream HTTP/1.0\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    m_waiting.front().write("data: 1\n\n");
    m_waiting.front().end();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY(!answer.contains("chunked"));
    QCOMPARE(bodyOf(answer), "data: 1\n\n"_ba);
}

void ListenerTest::dropsReadersThatLag()
{
    ListenerOptions given = options();
    given.maximumUnread = 1'000'000;
    start(given);
    QTcpSocket socket;
    socket.setReadBufferSize(1000); // reads nothing more than that
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /stream HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    const QByteArray piece(100'000, 'x');
    int written = 0;
    while (written < 1000 && m_waiting.front().write(piece))
        ++written;
    QVERIFY(!m_waiting.front().isOpen());
    QVERIFY(written >= 5);
    QVERIFY(written <= 10); // nothing reached the system in between
    QTRY_COMPARE(m_gone, 1);
}

// A single message may be longer than a reader may lag behind.
void ListenerTest::sendsLongPieces()
{
    ListenerOptions given = options();
    given.maximumUnread = 1'000'000;
    start(given);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /stream HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    QVERIFY(m_waiting.front().write("small"));
    QVERIFY(m_waiting.front().write(QByteArray(20'000'000, 'x')));
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT((got += socket.readAll()).size() > 20'000'000, 20'000);
    QVERIFY(m_waiting.front().isOpen());
    QCOMPARE(m_gone, 0);
}

void ListenerTest::sendsLongAnswers()
{
    ListenerOptions given = options();
    given.maximumUnread = 1'000'000;
    start(given);
    const QByteArray request = "GET /long HTTP/1.1\r\nHost: " + own() + "\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    for (int i = 0; i < 2; ++i) {
        socket.write(request);
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT((got += socket.readAll()).size() > 20'000'000, 20'000);
    }
    // Who asks for more than one without reading any is sent away.
    QTcpSocket greedy;
    greedy.setReadBufferSize(1000);
    greedy.connectToHost(QHostAddress::LocalHost, m_listener->port());
    greedy.write(request + request + request);
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->connectionCount(), 1, 20'000);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void ListenerTest::capsConnections()
{
    ListenerOptions given = options();
    given.maximumConnections = 3;
    start(given);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 3; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_listener->port());
        QTRY_COMPARE(m_listener->connectionCount(), i + 1);
    }
    QCOMPARE(talk("GET /echo HTTP/1.1\r\nHost: %HOST%\r\n\r\n"), "closed"_ba);
    QCOMPARE(m_listener->connectionCount(), 3);
    sockets.front()->abort();
    QTRY_COMPARE(m_listener->connectionCount(), 2);
    QCOMPARE(statusOf(get("/echo")), 200);
}

void ListenerTest::closesWithLiveStreams()
{
    QTcpSocket stream;
    stream.connectToHost(QHostAddress::LocalHost, m_listener->port());
    stream.write("GET /stream HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTcpSocket waiting;
    waiting.connectToHost(QHostAddress::LocalHost, m_listener->port());
    waiting.write("GET /later HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(2));
    m_listener.reset();
    QTRY_COMPARE(stream.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(stream.readAll().endsWith("0\r\n\r\n"));
    QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!m_waiting.front().isOpen());
    m_waiting.back().reply(HttpResponse::text(200, "nobody"));
}

void ListenerTest::filtersEveryAnswer()
{
    QStringList seen;
    m_listener->onResponse([&seen](const HttpRequest &request, HttpResponse &response) {
        seen.append(QString::fromLatin1(request.path) + u' ' + QString::number(response.status));
        response.headers.add("x-filter", "yes");
    });
    for (const QByteArray &path : {"/echo"_ba, "/none"_ba, "/nothing"_ba, "/dropped"_ba})
        QCOMPARE(field(get(path), "x-filter"), "yes"_ba);
    QCOMPARE(seen, (QStringList{u"/echo 200"_s, u"/none 404"_s, u"/nothing 204"_s, u"/dropped 500"_s}));
}

void ListenerTest::speaksTls()
{
    ListenerOptions given = options();
    given.certificateFile = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.crt");
    given.keyFile = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.key");
    given.idle = 300ms;
    start(given);
    QVERIFY(m_listener->origin().startsWith("https://127.0.0.1:"));
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(given.certificateFile);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"localhost"_s, m_listener->port());
    QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
    socket.write("GET /echo HTTP/1.1\r\nHost: " + own() + "\r\n\r\nGET /stream HTTP/1.1\r\nHost: " + own()
                 + "\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    m_waiting.front().write("data: 1\n\n");
    QTRY_VERIFY(socket.peek(10000).endsWith("data: 1\n\n\r\n"));
    QVERIFY(socket.readAll().contains("GET /echo "));
    // A handshake that never comes.
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(m_listener->connectionCount(), 2);
    QTRY_COMPARE(m_listener->connectionCount(), 1);
}

// Who still has these versions is served; who has none of them, as everybody today, is told so.
void ListenerTest::speaksOldTls()
{
    ListenerOptions given = options();
    given.certificateFile = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.crt");
    given.keyFile = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.key");
    given.oldTls = true;
    start(given);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(given.certificateFile);
    QSslSocket today;
    today.setSslConfiguration(tls);
    today.connectToHostEncrypted(u"localhost"_s, m_listener->port());
    QTRY_COMPARE(today.error(), QAbstractSocket::SslHandshakeFailedError);
    QVERIFY2(today.errorString().contains(u"protocol version"_s), qPrintable(today.errorString()));

    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString"_ba, "DEFAULT:@SECLEVEL=0"_ba);
    tls.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1"_ba);
    tls.setBackendConfigurationOption("MaxProtocol"_ba, "TLSv1.1"_ba);
    QSslSocket old;
    old.setSslConfiguration(tls);
    old.connectToHostEncrypted(u"localhost"_s, m_listener->port());
    QTRY_VERIFY2(old.isEncrypted(), qPrintable(old.errorString()));
    old.write("GET /echo HTTP/1.1\r\nHost: " + own() + "\r\n\r\n");
    QTRY_VERIFY(old.peek(10000).contains("GET /echo "));
}

void ListenerTest::namesTakenPorts()
{
    ListenerOptions given = options();
    given.port = m_listener->port();
    Listener second(given);
    const auto listening = second.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().id, u"listen.port-taken"_s);
    QVERIFY(listening.error().what.contains(QString::number(given.port)));
}

void ListenerTest::namesBadCertificates()
{
    ListenerOptions given = options();
    given.certificateFile = u"/nowhere/cert.pem"_s;
    QCOMPARE(Listener(given).listen().error().id, u"listen.tls"_s);
    given.keyFile = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.key");
    const auto missing = Listener(given).listen();
    QVERIFY(missing.error().what.contains(u"/nowhere/cert.pem"_s));
    given.certificateFile = given.keyFile;
    QCOMPARE(Listener(given).listen().error().id, u"listen.tls"_s);
}

void ListenerTest::writesDateAndLength()
{
    const QByteArray answer = get("/echo");
    const QRegularExpression form(
        u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    QVERIFY(form.match(QString::fromLatin1(field(answer, "date"))).hasMatch());
    QCOMPARE(field(answer, "content-length"), QByteArray::number(bodyOf(answer).size()));
    QCOMPARE(answer.count("content-length"), 1);
}

void ListenerTest::parsesHosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *text, bool good, bool loopback) {
        QTest::newRow(text) << QByteArray(text) << good << loopback;
    };
    row("localhost", true, true);
    row("127.255.255.255:80", true, true);
    row("127.0.0.256", true, false);
    row("127.0.0", true, false);
    row("127.0.0.0.1", true, false);
    row("127.0.0.", true, false);
    row("[::1]", true, true);
    row("[0:0:0:0:0:0:0:1]", true, false); // one spelling only
    row("[]", false, false);
    row("[::1]x", false, false);
    row("", false, false);
    row("a:b", false, false);
    row("a:1:2", false, false);
    row("a%41", false, false);
}

void ListenerTest::parsesHosts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    QFETCH(const bool, loopback);
    const auto host = parseHost(text);
    QCOMPARE(host.has_value(), good);
    if (host)
        QCOMPARE(isLoopbackHost(host->host), loopback);
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
