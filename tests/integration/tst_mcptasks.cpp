// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tasks in both forms, requests of several rounds, and subscriptions, where the official suite does not look.
#include "tests/support/openmcp.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::server;
using namespace Qt::StringLiterals;
using test::Answer;
using test::errorCode;
using test::OpenMcp;
using test::resultText;

namespace {

const QByteArray withTasks = "{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}},\"elicitation\":{}}";

QJsonObject result(const Answer &answer)
{
    return answer.json().value("result"_L1).toObject();
}

} // namespace

class McpTasksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenMcp> m_mcp;

    QJsonObject legacyTask(const QByteArray &session, const QByteArray &tool, const QByteArray &arguments,
                           const QByteArray &task)
    {
        const Answer answer = m_mcp->post(
            session,
            OpenMcp::request("tools/call",
                             "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + ",\"task\":" + task + '}'));
        return result(answer).value("task"_L1).toObject();
    }
    Answer legacy(const QByteArray &session, const QByteArray &method, const QString &id)
    {
        return m_mcp->post(session, OpenMcp::request(method, "{\"taskId\":\"" + id.toLatin1() + "\"}"));
    }
    QString modernTask(const QByteArray &tool, const QByteArray &arguments = "{}")
    {
        return result(
                   m_mcp->modern("tools/call", tool, "\"name\":\"" + tool + "\",\"arguments\":" + arguments, withTasks))
            .value("taskId"_L1)
            .toString();
    }
    QJsonObject modernGet(const QString &id)
    {
        return m_mcp->modern("tasks/get", id.toLatin1(), "\"taskId\":\"" + id.toLatin1() + '"', withTasks).json();
    }
    QString status(const QString &id)
    {
        return modernGet(id).value("result"_L1).toObject().value("status"_L1).toString();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_mcp = std::make_unique<OpenMcp>();
    }
    void cleanup() { m_mcp.reset(); }

    void runsCoreTasks();
    void waitsForCoreResults();
    void asksInCoreTasks();
    void cancelsCoreTasks();
    void demandsTaskSupport_data();
    void demandsTaskSupport();
    void expires();
    void givesNoTaskToOlderRevisions();
    void failsTasksAsTheFormSays();
    void tellsListeners();
    void keepsToTheFilter();
    void endsListeningOnDisconnect();
    void sealsTheState_data();
    void sealsTheState();
    void keepsAnswersOverRounds();
    void sendsToAPage();
    void fitsItsOwnSchemas();
};

void McpTasksTest::runsCoreTasks()
{
    const QByteArray session = m_mcp->initialize();
    const QJsonObject task = legacyTask(session, "slow_compute", "{\"seconds\":0.05}", "{\"ttl\":60000}");
    QCOMPARE(task.value("status"_L1).toString(), u"working"_s);
    QCOMPARE(task.value("ttl"_L1).toInt(), 60000);
    QVERIFY(task.contains("pollInterval"_L1) && !task.contains("ttlMs"_L1));
    const QString id = task.value("taskId"_L1).toString();
    QTRY_COMPARE(result(legacy(session, "tasks/get", id)).value("status"_L1).toString(), u"completed"_s);
    const QJsonObject done = result(legacy(session, "tasks/result", id));
    QVERIFY(done.contains("content"_L1));
    QCOMPARE(done.value("_meta"_L1)["io.modelcontextprotocol/related-task"_L1]["taskId"_L1].toString(), id);
    const Answer list = m_mcp->post(session, OpenMcp::request("tasks/list"));
    QCOMPARE(result(list).value("tasks"_L1).toArray().size(), 1);
    QCOMPARE(errorCode(legacy(session, "tasks/cancel", id).json()), -32602); // it is over
    QCOMPARE(errorCode(legacy(session, "tasks/get", u"nobody"_s).json()), -32602);
    QCOMPARE(errorCode(modernGet(id)), -32602); // the two forms do not mix
}

void McpTasksTest::waitsForCoreResults()
{
    const QByteArray session = m_mcp->initialize();
    const auto standing = m_mcp->listen(session);
    QTRY_COMPARE(standing->status(), 200);
    const QString id =
        legacyTask(session, "slow_compute", "{\"seconds\":0.2,\"label\":\"x\"}", "{}").value("taskId"_L1).toString();
    const auto waiting = m_mcp->stream(session,
                                       OpenMcp::request("tasks/result", "{\"taskId\":\"" + id.toLatin1() + "\"}"));
    QVERIFY(waiting->waitForEnd());
    QCOMPARE(resultText(waiting->last()), u"slow_compute is done: x"_s);
    QVERIFY(standing->waitFor(1));
    QCOMPARE(standing->message(0).value("method"_L1).toString(), u"notifications/tasks/status"_s);
    QCOMPARE(standing->message(0).value("params"_L1)["status"_L1].toString(), u"completed"_s);
}

void McpTasksTest::asksInCoreTasks()
{
    const QByteArray session = m_mcp->initialize("2025-11-25", "{\"elicitation\":{}}");
    const QString id =
        legacyTask(session, "confirm_delete", "{\"filename\":\"a.txt\"}", "{}").value("taskId"_L1).toString();
    QCOMPARE(result(legacy(session, "tasks/get", id)).value("status"_L1).toString(), u"input_required"_s);
    const auto waiting = m_mcp->stream(session,
                                       OpenMcp::request("tasks/result", "{\"taskId\":\"" + id.toLatin1() + "\"}"));
    QVERIFY(waiting->waitFor(1));
    const QJsonObject asked = waiting->message(0);
    QCOMPARE(asked.value("method"_L1).toString(), u"elicitation/create"_s);
    QCOMPARE(asked.value("params"_L1)["_meta"_L1]["io.modelcontextprotocol/related-task"_L1]["taskId"_L1].toString(),
             id);
    const QByteArray number = QByteArray::number(asked.value("id"_L1).toInt());
    m_mcp->post(session, "{\"jsonrpc\":\"2.0\",\"id\":" + number + ",\"result\":{\"action\":\"decline\"}}");
    QVERIFY(waiting->waitForEnd());
    QCOMPARE(resultText(waiting->last()), u"Kept a.txt."_s);
}

void McpTasksTest::cancelsCoreTasks()
{
    const QByteArray session = m_mcp->initialize();
    const QString id = legacyTask(session, "slow_compute", "{\"seconds\":3600}", "{}").value("taskId"_L1).toString();
    const auto waiting = m_mcp->stream(session,
                                       OpenMcp::request("tasks/result", "{\"taskId\":\"" + id.toLatin1() + "\"}"));
    QTRY_COMPARE(waiting->status(), 200);
    QCOMPARE(result(legacy(session, "tasks/cancel", id)).value("status"_L1).toString(), u"cancelled"_s);
    QVERIFY(waiting->waitForEnd());
    QCOMPARE(errorCode(waiting->last()), -32602);
    QTRY_COMPARE(m_mcp->metric("calls"), 0);
}

void McpTasksTest::demandsTaskSupport_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<int>("code");
    QTest::newRow("required, not asked for") << "{\"name\":\"failing_job\"}"_ba << -32601;
    QTest::newRow("forbidden, asked for")
        << "{\"name\":\"greet\",\"arguments\":{\"name\":\"x\"},\"task\":{}}"_ba << -32601;
    QTest::newRow("no object") << "{\"name\":\"slow_compute\",\"task\":true}"_ba << -32602;
    QTest::newRow("ttl is no number") << "{\"name\":\"slow_compute\",\"task\":{\"ttl\":\"1\"}}"_ba << -32602;
}

void McpTasksTest::demandsTaskSupport()
{
    QFETCH(const QByteArray, params);
    QFETCH(const int, code);
    QCOMPARE(errorCode(m_mcp->post(m_mcp->initialize(), OpenMcp::request("tools/call", params)).json()), code);
}

void McpTasksTest::expires()
{
    const QByteArray session = m_mcp->initialize();
    const QString core =
        legacyTask(session, "slow_compute", "{\"seconds\":3600}", "{\"ttl\":5000}").value("taskId"_L1).toString();
    const QString extension = modernTask("slow_compute", "{\"seconds\":3600}");
    QCOMPARE(m_mcp->metric("calls"), 2);
    m_mcp->clock.ms += 5000;
    QCOMPARE(legacy(session, "tasks/get", core).json().contains("result"_L1), true);
    m_mcp->clock.ms += 1;
    QCOMPARE(errorCode(legacy(session, "tasks/get", core).json()), -32602);
    QCOMPARE(m_mcp->metric("calls"), 1); // what has expired does not go on
    QCOMPARE(status(extension), u"working"_s);
    m_mcp->clock.ms += Tasks::defaultLifetimeMs;
    QCOMPARE(errorCode(modernGet(extension)), -32602);
    // Nobody gets more than an hour.
    const QJsonObject long1 = legacyTask(session, "slow_compute", "{\"seconds\":1}", "{\"ttl\":1e12}");
    QCOMPARE(long1.value("ttl"_L1).toInteger(), Tasks::maximumLifetimeMs);
}

void McpTasksTest::givesNoTaskToOlderRevisions()
{
    const QByteArray session = m_mcp->initialize("2025-06-18");
    const Answer answer = m_mcp->post(
        session,
        OpenMcp::request("tools/call", "{\"name\":\"slow_compute\",\"arguments\":{\"seconds\":0},\"task\":{}}"));
    QVERIFY(result(answer).contains("content"_L1)); // a member that it does not know
    QCOMPARE(errorCode(m_mcp->post(session, OpenMcp::request("tasks/list")).json()), -32601);
    const Answer list = m_mcp->post(session, OpenMcp::request("tools/list"));
    QVERIFY(!list.body.contains("taskSupport"));
    QVERIFY(m_mcp->post(m_mcp->initialize(), OpenMcp::request("tools/list")).body.contains("taskSupport"));
}

// 2025-11-25 calls a task failed whose tool reports an error; the extension calls it completed.
void McpTasksTest::failsTasksAsTheFormSays()
{
    const QByteArray session = m_mcp->initialize();
    const QString core = legacyTask(session, "failing_job", "{}", "{}").value("taskId"_L1).toString();
    const QString extension = modernTask("failing_job");
    QTRY_COMPARE(status(extension), u"completed"_s);
    QVERIFY(modernGet(extension).value("result"_L1)["result"_L1]["isError"_L1].toBool());
    QCOMPARE(result(legacy(session, "tasks/get", core)).value("status"_L1).toString(), u"failed"_s);
    QVERIFY(result(legacy(session, "tasks/result", core)).value("isError"_L1).toBool());
}

void McpTasksTest::tellsListeners()
{
    const QString id = modernTask("slow_compute", "{\"seconds\":0.2}");
    const auto listening = m_mcp->modernStream("subscriptions/listen", {},
                                               "\"notifications\":{\"taskIds\":[\"" + id.toLatin1()
                                                   + "\",\"nobody\"],\"resourceSubscriptions\":["
                                                     "\"test://watched-resource\",\"test://nothing\"]}",
                                               withTasks);
    QVERIFY(listening->waitFor(1));
    const QJsonObject granted = listening->message(0).value("params"_L1)["notifications"_L1].toObject();
    QCOMPARE(granted.value("taskIds"_L1).toArray(), QJsonArray{id});
    QCOMPARE(granted.value("resourceSubscriptions"_L1).toArray(), QJsonArray{u"test://watched-resource"_s});
    QVERIFY(listening->waitFor(2));
    const QJsonObject told = listening->message(1);
    QCOMPARE(told.value("method"_L1).toString(), u"notifications/tasks"_s);
    QCOMPARE(told.value("params"_L1)["status"_L1].toString(), u"completed"_s);
    QCOMPARE(told.value("params"_L1)["_meta"_L1]["io.modelcontextprotocol/subscriptionId"_L1].toInt(), 1);
    m_mcp->modern("tools/call", "touch_resource", "\"name\":\"touch_resource\"");
    QVERIFY(listening->waitFor(3));
    QCOMPARE(listening->message(2).value("params"_L1)["uri"_L1].toString(), u"test://watched-resource"_s);
    // Without the extension its filter is refused.
    const Answer refused = m_mcp->modern("subscriptions/listen", {}, "\"notifications\":{\"taskIds\":[]}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(errorCode(refused.json()), -32021);
}

void McpTasksTest::keepsToTheFilter()
{
    const auto prompts = m_mcp->modernStream("subscriptions/listen", {},
                                             "\"notifications\":{\"promptsListChanged\":true}");
    QVERIFY(prompts->waitFor(1));
    m_mcp->modern("tools/call", "test_trigger_tool_change", "\"name\":\"test_trigger_tool_change\"");
    m_mcp->modern("tools/call", "test_trigger_prompt_change", "\"name\":\"test_trigger_prompt_change\"");
    QVERIFY(prompts->waitFor(2));
    QCOMPARE(prompts->events().size(), 2);
    QCOMPARE(prompts->message(1).value("method"_L1).toString(), u"notifications/prompts/list_changed"_s);
}

void McpTasksTest::endsListeningOnDisconnect()
{
    const auto listening = m_mcp->modernStream("subscriptions/listen", {}, "\"notifications\":{}");
    QVERIFY(listening->waitFor(1));
    QCOMPARE(m_mcp->metric("subscriptions"), 1);
    listening->disconnect();
    QTRY_COMPARE(m_mcp->metric("subscriptions"), 0);
}

void McpTasksTest::sealsTheState_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<int>("changed"); // position of a character in the state
    QTest::addColumn<int>("code");
    const QByteArray own = "test_input_required_result_request_state";
    QTest::newRow("as given") << own << "{}"_ba << qint64(0) << -1 << 0;
    QTest::newRow("just in time") << own << "{}"_ba << qint64(600'000) << -1 << 0;
    QTest::newRow("too late") << own << "{}"_ba << qint64(600'001) << -1 << -32602;
    QTest::newRow("for another tool") << "test_input_required_result_tampered_state"_ba << "{}"_ba << qint64(0) << -1
                                      << -32602;
    QTest::newRow("for other arguments") << own << "{\"x\":1}"_ba << qint64(0) << -1 << -32602;
    QTest::newRow("payload changed") << own << "{}"_ba << qint64(0) << 3 << -32602;
    QTest::newRow("seal changed") << own << "{}"_ba << qint64(0) << 1000 << -32602;
}

void McpTasksTest::sealsTheState()
{
    QFETCH(const QByteArray, tool);
    QFETCH(const QByteArray, arguments);
    QFETCH(const qint64, later);
    QFETCH(const int, changed);
    QFETCH(const int, code);
    const QByteArray own = "test_input_required_result_request_state";
    const Answer first = m_mcp->modern("tools/call", own, "\"name\":\"" + own + "\",\"arguments\":{}",
                                       "{\"elicitation\":{}}");
    QByteArray state = result(first).value("requestState"_L1).toString().toLatin1();
    QVERIFY(!state.isEmpty());
    if (changed >= 0) {
        char &character = state[qMin(qsizetype(changed), state.size() - 2)];
        character = character == 'A' ? 'B' : 'A';
    }
    m_mcp->clock.ms += later;
    const Answer second = m_mcp->modern(
        "tools/call", tool,
        "\"name\":\"" + tool + "\",\"arguments\":" + arguments + ",\"requestState\":\"" + state
            + "\",\"inputResponses\":{\"confirm\":{\"action\":\"accept\",\"content\":{\"ok\":true}}}",
        "{\"elicitation\":{}}");
    QCOMPARE(errorCode(second.json()), code);
    QCOMPARE(resultText(second.json()).contains(u"state-ok"_s), code == 0);
}

void McpTasksTest::keepsAnswersOverRounds()
{
    const QByteArray tool = "test_input_required_result_multi_round";
    const QByteArray start = "\"name\":\"" + tool + '"';
    const auto round = [&](const QJsonObject &before, const QByteArray &answers) {
        const QByteArray state = before.value("requestState"_L1).toString().toLatin1();
        return result(m_mcp->modern("tools/call", tool,
                                    start + ",\"requestState\":\"" + state + "\",\"inputResponses\":" + answers,
                                    "{\"elicitation\":{}}"));
    };
    const QJsonObject first = result(m_mcp->modern("tools/call", tool, start, "{\"elicitation\":{}}"));
    QVERIFY(first.value("inputRequests"_L1).toObject().contains("step1"_L1));
    const QJsonObject second = round(first, "{\"step1\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}");
    QCOMPARE(second.value("inputRequests"_L1).toObject().keys(), QStringList{u"step2"_s});
    // No answer at all: the same is asked again, and nothing is forgotten.
    const QJsonObject again = round(second, "{\"step2\":{\"nonsense\":1}}");
    QCOMPARE(again.value("inputRequests"_L1).toObject().keys(), QStringList{u"step2"_s});
    const QJsonObject third = round(again, "{\"step2\":{\"action\":\"accept\",\"content\":{\"color\":\"red\"}}}");
    QCOMPARE(third.value("content"_L1)[0]["text"_L1].toString(), u"Ada likes red."_s);
}

void McpTasksTest::sendsToAPage()
{
    const QByteArray session = m_mcp->initialize("2025-11-25", "{\"elicitation\":{\"url\":{}}}");
    const QJsonObject refused = m_mcp->post(session, OpenMcp::call("demand_url")).json();
    QCOMPARE(errorCode(refused), -32042);
    QCOMPARE(refused.value("error"_L1)["data"_L1]["elicitations"_L1][0]["mode"_L1].toString(), u"url"_s);
    QCOMPARE(resultText(m_mcp->post(session, OpenMcp::call("demand_url")).json()), u"The page was visited."_s);
    const auto asking = m_mcp->stream(session, OpenMcp::call("elicit_url"));
    QVERIFY(asking->waitFor(1));
    const QJsonValue params = asking->message(0).value("params"_L1);
    const QByteArray number = QByteArray::number(asking->message(0).value("id"_L1).toInt());
    m_mcp->post(session, "{\"jsonrpc\":\"2.0\",\"id\":" + number + ",\"result\":{\"action\":\"accept\"}}");
    QVERIFY(asking->waitForEnd());
    QCOMPARE(asking->events().size(), 3);
    QCOMPARE(asking->message(1).value("method"_L1).toString(), u"notifications/elicitation/complete"_s);
    QCOMPARE(asking->message(1).value("params"_L1)["elicitationId"_L1], params["elicitationId"_L1]);
    // A client that has forms only is not asked.
    const QByteArray forms = m_mcp->initialize("2025-11-25", "{\"elicitation\":{}}");
    QVERIFY(result(m_mcp->post(forms, OpenMcp::call("elicit_url"))).value("isError"_L1).toBool());
}

// Every page of every list, and each definition is well formed.
void McpTasksTest::fitsItsOwnSchemas()
{
    const QByteArray session = m_mcp->initialize();
    const QList<std::pair<QByteArray, QString>> lists{{"tools/list", u"tools"_s},
                                                      {"prompts/list", u"prompts"_s},
                                                      {"resources/list", u"resources"_s},
                                                      {"resources/templates/list", u"resourceTemplates"_s}};
    for (const auto &[method, member] : lists) {
        QSet<QString> names;
        qsizetype count = 0;
        QString cursor;
        do {
            const QByteArray params = cursor.isEmpty() ? "{}"_ba
                                                       : QByteArray("{\"cursor\":\"" + cursor.toLatin1() + "\"}");
            const QJsonObject page = result(m_mcp->post(session, OpenMcp::request(method, params)));
            const QJsonArray entries = page.value(member).toArray();
            for (const QJsonValue &entry : entries) {
                names.insert(entry["name"_L1].toString());
                QVERIFY(!entry["description"_L1].toString().isEmpty());
            }
            count += entries.size();
            cursor = page.value("nextCursor"_L1).toString();
        } while (!cursor.isEmpty());
        QCOMPARE(names.size(), count);
        QVERIFY(count > (member == "resources"_L1 ? 2000 : 0));
    }
}

QTEST_GUILESS_MAIN(McpTasksTest)
#include "tst_mcptasks.moc"
