// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the official suite leaves out of the legacy revisions' streams: resumption and its bounds, readers that do not
// read, cancellation, batches, and the end of the server under live streams.
#include "server/mcp/stream.h"
#include "tests/support/openmcp.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::server;
using namespace Qt::StringLiterals;
using test::Answer;
using test::LiveStream;
using test::OpenMcp;
using test::resultText;

class McpStreamsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenMcp> m_mcp;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_mcp = std::make_unique<OpenMcp>();
    }
    void cleanup() { m_mcp.reset(); }

    void keepsEventsWithinBounds();
    void givesEachReaderWhatItLacks();
    void resumesAfterHangUp();
    void resumesAfterADroppedConnection();
    void resumesOnlyItsOwnSession();
    void primesOnlyTheLastLegacyRevision_data();
    void primesOnlyTheLastLegacyRevision();
    void sendsKeepAliveComments();
    void dropsReadersThatDoNotRead();
    void endsLiveStreams();
    void cancelsOnNotification();
    void cancelsModernCallsOnDisconnect();
    void goesOnWhenALegacyClientLeaves();
    void asksOnTheStream();
    void withdrawsWhatItAsked();
    void answersBatchesOnOneStream();
    void tellsSubscribers();
    void replacesTheStandingStream();
    void refusesStandingStreams_data();
    void refusesStandingStreams();
    void endsStreamsWithTheSession();
    void limitsCallsOfASession();
};

void McpStreamsTest::keepsEventsWithinBounds()
{
    EventStream stream("7", "s");
    for (int i = 0; i < EventStream::maximumEvents + 50; ++i)
        stream.send(QByteArray::number(i));
    QList<QByteArray> got;
    const auto reader = [&got] {
        return EventStream::Reader{[&got](const StreamEvent &event) {
                                       got.append(event.data);
                                       return true;
                                   },
                                   [] {}};
    };
    stream.attach(reader(), 0);
    QCOMPARE(got.size(), EventStream::maximumEvents);
    QCOMPARE(got.last(), QByteArray::number(EventStream::maximumEvents + 49));
    // One that is larger than all that is kept is still given.
    EventStream large("8", "s");
    large.send("first");
    large.send(QByteArray(EventStream::maximumBytes + 1, 'x'));
    got.clear();
    large.attach(reader(), 0);
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().size(), EventStream::maximumBytes + 1);
    // What cannot be resumed keeps nothing that was read.
    EventStream passing;
    passing.attach(reader(), 0);
    passing.send("gone");
    QCOMPARE(passing.bytes(), 0);
}

void McpStreamsTest::givesEachReaderWhatItLacks()
{
    EventStream stream("7", "s");
    QByteArrayList first;
    QByteArrayList second;
    bool firstEnded = false;
    const quint64 one = stream.attach({[&first](const StreamEvent &event) {
                                           first.append(event.id);
                                           return true;
                                       },
                                       [&firstEnded] { firstEnded = true; }});
    stream.send("a");
    stream.send("b");
    stream.attach({[&second](const StreamEvent &event) {
                       second.append(event.id);
                       return true;
                   },
                   [] {}},
                  1);
    QVERIFY(firstEnded);
    stream.detach(one); // late, and of no concern any more
    QVERIFY(stream.isAttached());
    stream.send("c");
    QCOMPARE(first, QByteArrayList({"7.1", "7.2"}));
    QCOMPARE(second, QByteArrayList({"7.2", "7.3"}));
}

void McpStreamsTest::resumesAfterHangUp()
{
    const QByteArray session = m_mcp->initialize();
    const auto first = m_mcp->stream(session, OpenMcp::call("test_reconnection"));
    QVERIFY(first->waitForEnd());
    QCOMPARE(first->events().size(), 0); // only places to resume from
    QCOMPARE(first->retry(), std::optional<qint64>(500));
    QVERIFY(!first->lastEventId().isEmpty());
    const auto second = m_mcp->listen(session, first->lastEventId());
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->events().size(), 1);
    QVERIFY(resultText(second->last()).contains(u"Reconnection test completed"_s));
}

void McpStreamsTest::resumesAfterADroppedConnection()
{
    const QByteArray session = m_mcp->initialize();
    const QByteArray body = OpenMcp::request(
        "tools/call",
        "{\"name\":\"long_progress\",\"arguments\":{\"steps\":5,\"pause\":40},\"_meta\":{\"progressToken\":7}}");
    const auto first = m_mcp->stream(session, body);
    QVERIFY(first->waitFor(2));
    const qsizetype seen = first->events().size();
    const QByteArray last = first->lastEventId();
    first->disconnect();
    const auto second = m_mcp->listen(session, last);
    QVERIFY(second->waitForEnd());
    // Progress 0 to 5 and the result: nothing lost, nothing twice.
    QCOMPARE(seen + second->events().size(), 7);
    QCOMPARE(resultText(second->last()), u"5 steps are done."_s);
    // A place that is not there yet is its end.
    const auto beyond = m_mcp->listen(session, last.first(last.indexOf('.')) + ".999");
    QVERIFY(beyond->waitForEnd());
    QVERIFY(beyond->events().isEmpty());
    // From the start too, as long as it is kept.
    const auto again = m_mcp->listen(session, last.first(last.indexOf('.')) + ".0");
    QVERIFY(again->waitForEnd());
    QCOMPARE(again->events().size(), 7);
}

void McpStreamsTest::resumesOnlyItsOwnSession()
{
    const QByteArray session = m_mcp->initialize();
    const auto stream = m_mcp->stream(session, OpenMcp::call("test_tool_with_logging"));
    QVERIFY(stream->waitForEnd());
    const QByteArray other = m_mcp->initialize();
    const QByteArray first = stream->events().first().id;
    QCOMPARE(m_mcp->client.get(m_mcp->server->url(), OpenMcp::getHeaders(other, first)).status, 400);
    for (const QByteArray &bad : {"x"_ba, "1"_ba, ".1"_ba, "1.x"_ba, "99999.0"_ba})
        QCOMPARE(m_mcp->client.get(m_mcp->server->url(), OpenMcp::getHeaders(session, bad)).status, 400);
    QCOMPARE(m_mcp->client.get(m_mcp->server->url(), OpenMcp::getHeaders(session, first)).status, 200);
}

void McpStreamsTest::primesOnlyTheLastLegacyRevision_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("primed");
    QTest::newRow("2025-03-26") << "2025-03-26"_ba << false;
    QTest::newRow("2025-06-18") << "2025-06-18"_ba << false;
    QTest::newRow("2025-11-25") << "2025-11-25"_ba << true;
}

void McpStreamsTest::primesOnlyTheLastLegacyRevision()
{
    QFETCH(const QByteArray, version);
    QFETCH(const bool, primed);
    const auto stream = m_mcp->stream(m_mcp->initialize(version), OpenMcp::call("test_tool_with_logging"));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->events().size(), 4);
    static const QRegularExpression priming(u"^id: \\d+\\.0\\ndata: \\n\\n"_s);
    QCOMPARE(priming.match(QString::fromUtf8(stream->text())).hasMatch(), primed);
}

void McpStreamsTest::sendsKeepAliveComments()
{
    McpOptions options;
    options.keepAlive = std::chrono::milliseconds(20);
    m_mcp = std::make_unique<OpenMcp>(options);
    const auto stream = m_mcp->listen(m_mcp->initialize());
    QTRY_VERIFY(stream->text().count(": keep-alive\n\n") >= 3);
    QVERIFY(stream->events().isEmpty());
    QCOMPARE(stream->header("content-type"), "text/event-stream");
    QCOMPARE(stream->header("x-accel-buffering"), "no");
}

void McpStreamsTest::dropsReadersThatDoNotRead()
{
    McpOptions options;
    options.listener.maximumUnread = 256 * 1024;
    m_mcp = std::make_unique<OpenMcp>(options);
    const QByteArray session = m_mcp->initialize("2025-03-26");
    // Far more than the buffers of the system and the allowance together: a kilobyte for each step of each call.
    QByteArrayList calls;
    for (int i = 0; i < 20; ++i)
        calls.append(OpenMcp::request("tools/call",
                                      "{\"name\":\"long_progress\",\"arguments\":{\"steps\":1000,\"pause\":2},"
                                      "\"_meta\":{\"progressToken\":\""
                                          + QByteArray(1000, 'x') + "\"}}",
                                      QByteArray::number(i)));
    const auto stream = m_mcp->stream(session, '[' + calls.join(',') + ']');
    QTRY_COMPARE(stream->status(), 200);
    stream->stopReading();
    QTRY_COMPARE_WITH_TIMEOUT(m_mcp->metric("streams"), 0, 20'000);
    QVERIFY(m_mcp->metric("calls") > 0); // dropped, not ended
    // The server itself is well.
    QCOMPARE(m_mcp->post(session, OpenMcp::request("ping")).status, 200);
}

void McpStreamsTest::endsLiveStreams()
{
    const QByteArray session = m_mcp->initialize();
    const auto standing = m_mcp->listen(session);
    const auto running = m_mcp->stream(session, OpenMcp::call("slow", "{\"seconds\":3600}"));
    const auto modern = m_mcp->modernStream("tools/call", "slow", "\"name\":\"slow\",\"arguments\":{\"seconds\":3600}");
    const auto listening = m_mcp->modernStream("subscriptions/listen", {},
                                               "\"notifications\":{\"toolsListChanged\":true}");
    QVERIFY(listening->waitFor(1));
    QTRY_COMPARE(standing->status(), 200);
    QTRY_COMPARE(running->status(), 200);
    QTRY_COMPARE(modern->status(), 200);
    m_mcp->server->close();
    QVERIFY(listening->waitFor(2));
    QVERIFY(listening->last().contains("result"_L1)); // a subscriber is told that it is over
    QTRY_VERIFY(!standing->isConnected() && !running->isConnected() && !modern->isConnected()
                && !listening->isConnected());
}

void McpStreamsTest::cancelsOnNotification()
{
    const QByteArray session = m_mcp->initialize();
    const auto running = m_mcp->stream(session, OpenMcp::call("slow", "{\"seconds\":3600}", "\"job\""));
    QTRY_COMPARE(running->status(), 200);
    const QByteArray wrong =
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"no\"}}";
    QCOMPARE(m_mcp->post(session, wrong).status, 202);
    QVERIFY(!running->isComplete());
    const QByteArray right =
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"job\"}}";
    QCOMPARE(m_mcp->post(session, right).status, 202);
    QVERIFY(running->waitForEnd());
    QVERIFY(running->events().isEmpty()); // no response to what was cancelled
}

void McpStreamsTest::cancelsModernCallsOnDisconnect()
{
    const auto running = m_mcp->modernStream("tools/call", "long_progress",
                                             "\"name\":\"long_progress\",\"arguments\":{\"steps\":1000,\"pause\":10}");
    QTRY_COMPARE(running->status(), 200);
    QCOMPARE(m_mcp->metric("calls"), 1);
    running->disconnect();
    QTRY_COMPARE(m_mcp->metric("calls"), 0);
}

void McpStreamsTest::goesOnWhenALegacyClientLeaves()
{
    const QByteArray session = m_mcp->initialize();
    const auto running = m_mcp->stream(session, OpenMcp::call("slow", "{\"seconds\":3600}"));
    QTRY_COMPARE(running->status(), 200);
    running->disconnect();
    QTRY_COMPARE(m_mcp->metric("streams"), 0);
    QCOMPARE(m_mcp->metric("calls"), 1); // a dropped connection is no cancellation
    // Without a session nobody could come back for the result.
    http::Headers headers = OpenMcp::postHeaders();
    headers.add("MCP-Protocol-Version", "2025-11-25");
    LiveStream alone("POST", m_mcp->server->url(), headers, OpenMcp::call("slow", "{\"seconds\":3600}"));
    QTRY_COMPARE(alone.status(), 200);
    QCOMPARE(m_mcp->metric("calls"), 2);
    alone.disconnect();
    QTRY_COMPARE(m_mcp->metric("calls"), 1);
}

void McpStreamsTest::asksOnTheStream()
{
    const QByteArray session = m_mcp->initialize("2025-06-18", "{\"elicitation\":{}}");
    const auto running = m_mcp->stream(session, OpenMcp::call("test_elicitation", "{\"message\":\"Who?\"}"));
    QVERIFY(running->waitFor(1));
    const QJsonObject asked = running->message(0);
    QCOMPARE(asked.value("method"_L1).toString(), u"elicitation/create"_s);
    QCOMPARE(asked.value("params"_L1).toObject().value("message"_L1).toString(), u"Who?"_s);
    const QByteArray id = QByteArray::number(asked.value("id"_L1).toInt());
    // Another session cannot answer, and what answers nothing is taken and dropped.
    const QByteArray answer = "{\"jsonrpc\":\"2.0\",\"id\":" + id
        + ",\"result\":{\"action\":\"accept\",\"content\":{\"username\":\"ada\",\"email\":\"a@b.c\"}}}";
    QCOMPARE(m_mcp->post(m_mcp->initialize(), answer).status, 202);
    QCOMPARE(m_mcp->post(session, "{\"jsonrpc\":\"2.0\",\"id\":77,\"result\":{}}").status, 202);
    QCOMPARE(running->events().size(), 1);
    QCOMPARE(m_mcp->post(session, answer).status, 202);
    QVERIFY(running->waitForEnd());
    QVERIFY(resultText(running->last()).contains(u"\"username\":\"ada\""_s));
    // A client that cannot be asked is told so within the result.
    const Answer refused = m_mcp->post(m_mcp->initialize(),
                                       OpenMcp::call("test_elicitation", "{\"message\":\"Who?\"}"));
    QVERIFY(refused.json().value("result"_L1).toObject().value("isError"_L1).toBool());
}

void McpStreamsTest::withdrawsWhatItAsked()
{
    const QByteArray session = m_mcp->initialize("2025-11-25", "{\"sampling\":{},\"roots\":{},\"elicitation\":{}}");
    const auto running = m_mcp->stream(session, OpenMcp::call("test_input_required_result_multiple_inputs"));
    QVERIFY(running->waitFor(3));
    const QByteArray refusal = "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-1,\"message\":\"User said no\"}}";
    QCOMPARE(m_mcp->post(session, refusal).status, 202);
    QVERIFY(running->waitForEnd());
    QCOMPARE(running->events().size(), 6); // two questions are withdrawn before the result
    QCOMPARE(running->message(3).value("method"_L1).toString(), u"notifications/cancelled"_s);
    QVERIFY(resultText(running->last()).contains(u"User said no"_s));
}

void McpStreamsTest::answersBatchesOnOneStream()
{
    const QByteArray session = m_mcp->initialize("2025-03-26");
    const QByteArray body = '[' + OpenMcp::call("test_tool_with_logging", "{}", "1") + ','
        + OpenMcp::request("ping", "{}", "2") + ',' + OpenMcp::call("slow", "{\"seconds\":0}", "3") + ']';
    const auto stream = m_mcp->stream(session, body);
    QVERIFY(stream->waitForEnd());
    QSet<int> answered;
    for (qsizetype i = 0; i < stream->events().size(); ++i)
        if (stream->message(i).contains("result"_L1))
            answered.insert(stream->message(i).value("id"_L1).toInt());
    QCOMPARE(answered, QSet<int>({1, 2, 3}));
    // What is answered at once needs no stream.
    const Answer quick = m_mcp->post(session, '[' + OpenMcp::request("ping", "{}", "4") + ']');
    QCOMPARE(quick.header("content-type"), "application/json");
    QVERIFY(quick.body.startsWith('['));
}

void McpStreamsTest::tellsSubscribers()
{
    const QByteArray session = m_mcp->initialize();
    const auto standing = m_mcp->listen(session);
    QTRY_COMPARE(standing->status(), 200);
    const QByteArray uri = "{\"uri\":\"test://watched-resource\"}";
    m_mcp->post(session, OpenMcp::call("touch_resource"));
    m_mcp->post(session, OpenMcp::request("resources/subscribe", uri));
    m_mcp->post(session, OpenMcp::call("touch_resource"));
    QVERIFY(standing->waitFor(1));
    QCOMPARE(standing->message(0).value("method"_L1).toString(), u"notifications/resources/updated"_s);
    m_mcp->post(session, OpenMcp::request("resources/unsubscribe", uri));
    m_mcp->post(session, OpenMcp::call("touch_resource"));
    m_mcp->post(session, OpenMcp::call("test_trigger_tool_change"));
    QVERIFY(standing->waitFor(2));
    QCOMPARE(standing->events().size(), 2);
    QCOMPARE(standing->message(1).value("method"_L1).toString(), u"notifications/tools/list_changed"_s);
    QVERIFY(m_mcp->server->toolNames().contains(u"passing_tool"_s)); // it did change
}

void McpStreamsTest::replacesTheStandingStream()
{
    const QByteArray session = m_mcp->initialize();
    const auto first = m_mcp->listen(session);
    QTRY_COMPARE(first->status(), 200);
    const auto second = m_mcp->listen(session);
    QVERIFY(first->waitForEnd());
    QTRY_COMPARE(second->status(), 200);
    m_mcp->post(session, OpenMcp::call("test_trigger_prompt_change"));
    QVERIFY(second->waitFor(1));
}

void McpStreamsTest::refusesStandingStreams_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    QTest::newRow("no session") << ""_ba << "text/event-stream"_ba << 405;
    QTest::newRow("unknown session") << "nobody"_ba << "text/event-stream"_ba << 404;
    QTest::newRow("another type") << "good"_ba << "application/json"_ba << 406;
}

void McpStreamsTest::refusesStandingStreams()
{
    QFETCH(const QByteArray, session);
    QFETCH(const QByteArray, accept);
    QFETCH(const int, status);
    http::Headers headers{{"Accept", accept}};
    if (!session.isEmpty())
        headers.add("Mcp-Session-Id", session == "good" ? m_mcp->initialize() : session);
    QCOMPARE(m_mcp->client.get(m_mcp->server->url(), headers).status, status);
}

void McpStreamsTest::endsStreamsWithTheSession()
{
    const QByteArray session = m_mcp->initialize();
    const auto standing = m_mcp->listen(session);
    const auto running = m_mcp->stream(session, OpenMcp::call("slow", "{\"seconds\":3600}"));
    QTRY_COMPARE(running->status(), 200);
    QCOMPARE(m_mcp->client.send("DELETE", m_mcp->server->url(), OpenMcp::getHeaders(session)).status, 204);
    QVERIFY(standing->waitForEnd());
    QVERIFY(running->waitForEnd());
    QCOMPARE(m_mcp->metric("calls"), 0);
    QCOMPARE(m_mcp->post(session, OpenMcp::request("ping")).status, 404);
}

void McpStreamsTest::limitsCallsOfASession()
{
    const QByteArray session = m_mcp->initialize("2025-03-26");
    std::vector<std::unique_ptr<LiveStream>> streams;
    for (int batch = 0; batch < 3; ++batch) {
        QByteArrayList calls;
        for (int i = 0; i < 100; ++i)
            calls.append(OpenMcp::call("slow", "{\"seconds\":3600}", QByteArray::number(batch * 100 + i)));
        streams.push_back(m_mcp->stream(session, '[' + calls.join(',') + ']'));
        QTRY_COMPARE(streams.back()->status(), 200);
    }
    QTRY_COMPARE(streams.back()->events().size(), 300 - Session::maximumCalls); // the surplus is refused
    QCOMPARE(m_mcp->metric("calls"), qint64(Session::maximumCalls));
}

QTEST_GUILESS_MAIN(McpStreamsTest)
#include "tst_mcpstreams.moc"
