// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// MCP without Streamable HTTP: standard input and output, and the HTTP+SSE transport of 2024-11-05.
#include "server/mcp/stdioserver.h"
#include "tests/support/openmcp.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::server;
using namespace Qt::StringLiterals;
using test::Answer;
using test::errorCode;
using test::LiveStream;
using test::OpenMcp;
using test::resultText;

class McpChannelsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<OpenMcp> m_mcp;

    void startStdio(const QStringList &more = {u"--everything"_s})
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-server"), QStringList{u"--stdio"_s} + more);
        QVERIFY2(m_process->waitForStarted(), qPrintable(m_process->errorString()));
    }
    void send(const QByteArray &line) { m_process->write(line + '\n'); }
    QJsonObject receive()
    {
        if (!QTest::qWaitFor([this] { return m_process->canReadLine(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(m_process->readLine()).object();
    }
    QJsonObject initialize(const QByteArray &version, const QByteArray &capabilities = "{}")
    {
        send(OpenMcp::request("initialize",
                              "{\"protocolVersion\":\"" + version + "\",\"capabilities\":" + capabilities + '}', "0"));
        return receive().value("result"_L1).toObject();
    }
    std::unique_ptr<LiveStream> openSse()
    {
        McpOptions options;
        options.withSse = true;
        m_mcp = std::make_unique<OpenMcp>(options);
        auto stream = std::make_unique<LiveStream>("GET", m_mcp->server->origin() + "/sse",
                                                   http::Headers{{"Accept", "text/event-stream"}});
        stream->waitFor(1);
        return stream;
    }
    Answer postSse(const LiveStream &stream, const QByteArray &body)
    {
        return m_mcp->client.send("POST", m_mcp->server->origin() + stream.events().first().data,
                                  {{"Content-Type", "application/json"}}, body);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
        m_mcp.reset();
    }

    void cutsLines();
    void negotiatesOnStdio_data();
    void negotiatesOnStdio();
    void refusesOnStdio();
    void asksOnStdio();
    void cancelsOnStdio();
    void listensOnStdio();
    void endsWithItsInput();
    void refusesLongLines();
    void namesTheEndpoint();
    void answersOnTheStream();
    void refusesForeignMessages();
    void isNotThereUnasked();
};

void McpChannelsTest::cutsLines()
{
    LineCutter cutter(4);
    QCOMPARE(cutter.feed("ab"), QByteArrayList());
    QCOMPARE(cutter.feed("c\nde"), QByteArrayList{"abc"});
    QCOMPARE(cutter.feed("\n\nf\r\n"), QByteArrayList({"de", "", "f\r"}));
    QCOMPARE(cutter.feed("123456789"), QByteArrayList());
    QCOMPARE(cutter.feed("012\nx\n"), QByteArrayList({"12345", "x"})); // cut off, one more than allowed
}

void McpChannelsTest::negotiatesOnStdio_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("given");
    for (const char *version : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::newRow(version) << QByteArray(version) << QString::fromLatin1(version);
    QTest::newRow("unknown") << "1999-01-01"_ba << u"2025-11-25"_s;
}

void McpChannelsTest::negotiatesOnStdio()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QString, given);
    startStdio({});
    QCOMPARE(initialize(asked).value("protocolVersion"_L1).toString(), given);
    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    send(OpenMcp::call("add", "{\"a\":2,\"b\":3}", "\"sum\""));
    const QJsonObject answer = receive();
    QCOMPARE(answer.value("id"_L1).toString(), u"sum"_s);
    QCOMPARE(resultText(answer), u"5"_s);
}

void McpChannelsTest::refusesOnStdio()
{
    startStdio({});
    send("nonsense");
    QCOMPARE(errorCode(receive()), -32700);
    send(OpenMcp::request("tools/list"));
    QCOMPARE(errorCode(receive()), -32600);                                 // not initialized
    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"); // nobody to answer
    send("");                                                               // an empty line is none
    send(OpenMcp::modernBody("prompts/list", {}, "{}", "8"));
    const QJsonObject unknown = receive();
    QCOMPARE(unknown.value("id"_L1).toInt(), 8);
    QCOMPARE(errorCode(unknown), -32601);
}

void McpChannelsTest::asksOnStdio()
{
    startStdio();
    initialize("2025-11-25", "{\"sampling\":{}}");
    send(OpenMcp::call("test_sampling", "{\"prompt\":\"Say\\nyes\"}", "5"));
    const QJsonObject asked = receive();
    QCOMPARE(asked.value("method"_L1).toString(), u"sampling/createMessage"_s);
    const QByteArray id = QByteArray::number(asked.value("id"_L1).toInt());
    send("{\"jsonrpc\":\"2.0\",\"id\":" + id
         + ",\"result\":{\"role\":\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"yes\"},\"model\":\"m\"}}");
    QCOMPARE(resultText(receive()), u"LLM response: yes"_s);
}

void McpChannelsTest::cancelsOnStdio()
{
    startStdio();
    // Both eras cancel by a notification here.
    send(OpenMcp::modernBody("tools/call", "\"name\":\"slow\",\"arguments\":{\"seconds\":1}", "{}", "1"));
    send(OpenMcp::modernBody("tools/call", "\"name\":\"slow\",\"arguments\":{\"seconds\":1}", "{}", "2"));
    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,\"_meta\":{"
         "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}");
    QCOMPARE(receive().value("id"_L1).toInt(), 2);
    initialize("2025-11-25");
    send(OpenMcp::call("slow", "{\"seconds\":1}", "3"));
    send(OpenMcp::call("slow", "{\"seconds\":1}", "4"));
    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":3}}");
    QCOMPARE(receive().value("id"_L1).toInt(), 4);
}

void McpChannelsTest::listensOnStdio()
{
    startStdio();
    send(OpenMcp::modernBody("subscriptions/listen", "\"notifications\":{\"toolsListChanged\":true}", "{}", "\"ear\""));
    QCOMPARE(receive().value("method"_L1).toString(), u"notifications/subscriptions/acknowledged"_s);
    send(OpenMcp::modernBody("tools/call", "\"name\":\"test_trigger_tool_change\"", "{}", "2"));
    const QJsonObject told = receive();
    QCOMPARE(told.value("method"_L1).toString(), u"notifications/tools/list_changed"_s);
    QCOMPARE(told.value("params"_L1)["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toString(), u"ear"_s);
    QCOMPARE(receive().value("id"_L1).toInt(), 2);
}

void McpChannelsTest::endsWithItsInput()
{
    startStdio();
    initialize("2025-11-25");
    send(OpenMcp::call("slow", "{\"seconds\":3600}"));
    m_process->closeWriteChannel();
    QVERIFY(QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void McpChannelsTest::refusesLongLines()
{
    startStdio({});
    send(QByteArray(StdioServer::maximumLine + 100, ' '));
    QCOMPARE(errorCode(receive()), -32700);
    QCOMPARE(initialize("2025-11-25").value("protocolVersion"_L1).toString(), u"2025-11-25"_s);
}

void McpChannelsTest::namesTheEndpoint()
{
    const auto stream = openSse();
    QCOMPARE(stream->status(), 200);
    QCOMPARE(stream->events().size(), 1);
    QCOMPARE(stream->events().first().type, "endpoint");
    static const QRegularExpression relative(u"^/messages\\?session=[A-Za-z0-9_-]{32}$"_s);
    QVERIFY(relative.match(QString::fromUtf8(stream->events().first().data)).hasMatch());
}

void McpChannelsTest::answersOnTheStream()
{
    const auto stream = openSse();
    const Answer accepted = postSse(*stream,
                                    OpenMcp::request("initialize",
                                                     "{\"protocolVersion\":\"2024-11-05\",\"capabilities\":{"
                                                     "\"roots\":{}}}"));
    QCOMPARE(accepted.status, 202);
    QVERIFY(stream->waitFor(2));
    QCOMPARE(stream->last().value("result"_L1)["protocolVersion"_L1].toString(), u"2024-11-05"_s);
    QCOMPARE(postSse(*stream, OpenMcp::call("list_roots", "{}", "2")).status, 202);
    QVERIFY(stream->waitFor(3));
    QCOMPARE(stream->last().value("method"_L1).toString(), u"roots/list"_s);
    const QByteArray id = QByteArray::number(stream->last().value("id"_L1).toInt());
    postSse(*stream, "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{\"roots\":[{\"uri\":\"file:///tmp\"}]}}");
    QVERIFY(stream->waitFor(4));
    QVERIFY(resultText(stream->last()).contains(u"file:///tmp"_s));
    // What belongs to no request comes here too.
    postSse(*stream, OpenMcp::request("resources/subscribe", "{\"uri\":\"test://watched-resource\"}", "7"));
    postSse(*stream, OpenMcp::call("touch_resource", "{}", "8"));
    QVERIFY(stream->waitFor(7));
    QCOMPARE(stream->message(5).value("method"_L1).toString(), u"notifications/resources/updated"_s);
    // The end of the stream is the end of its session and its calls.
    postSse(*stream, OpenMcp::call("slow", "{\"seconds\":3600}", "3"));
    QCOMPARE(m_mcp->metric("calls"), 1);
    stream->disconnect();
    QTRY_COMPARE(m_mcp->metric("calls"), 0);
    QCOMPARE(postSse(*stream, OpenMcp::request("ping")).status, 404);
}

void McpChannelsTest::refusesForeignMessages()
{
    const auto stream = openSse();
    const QByteArray origin = m_mcp->server->origin();
    const http::Headers json{{"Content-Type", "application/json"}};
    QCOMPARE(m_mcp->client.send("POST", origin + "/messages", json, "{}").status, 404);
    QCOMPARE(m_mcp->client.send("POST", origin + "/messages?session=x", json, "{}").status, 404);
    QCOMPARE(m_mcp->client.send("POST", origin + stream->events().first().data, {}, "{}").status, 415);
    QCOMPARE(m_mcp->client.send("GET", origin + "/messages").status, 405);
    QCOMPARE(m_mcp->client.send("POST", origin + "/sse", json, "{}").status, 405);
    QCOMPARE(postSse(*stream, "nonsense").status, 202);
    QVERIFY(stream->waitFor(2));
    QCOMPARE(errorCode(stream->last()), -32700);
    m_mcp->server->close();
    QTRY_VERIFY(!stream->isConnected());
}

void McpChannelsTest::isNotThereUnasked()
{
    m_mcp = std::make_unique<OpenMcp>();
    QCOMPARE(m_mcp->client.get(m_mcp->server->origin() + "/sse").status, 404);
    QCOMPARE(m_mcp->client.send("POST", m_mcp->server->origin() + "/messages?session=x", {}, "{}").status, 404);
}

QTEST_GUILESS_MAIN(McpChannelsTest)
#include "tst_mcpchannels.moc"
