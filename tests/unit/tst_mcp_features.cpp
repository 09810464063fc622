// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client does with a server beyond calling tools: answering its questions in each era's way, input rounds and
// their limit, mirrored parameters, the cache, tasks, watching, lists, completion.

#include "core/mcp/envelope.h"
#include "core/mcp/mirroredparameters.h"
#include "tests/support/mcpanswers.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::mcp;
using namespace authscope::test;
using namespace Qt::StringLiterals;

namespace {

using Action = ElicitationAnswer::Action;

// Answers as the test says, and keeps what it was asked.
class Scripted : public Answerer
{
public:
    Abilities able{.forms = true};
    ElicitationAnswer answer;
    QList<Elicitation> asked;

    Abilities abilities() const override { return able; }
    QCoro::Task<ElicitationAnswer> elicit(Elicitation elicitation, std::stop_token) override
    {
        asked += elicitation;
        co_return answer;
    }
    QCoro::Task<Result<QJsonObject>> sample(QString, QJsonObject params, std::stop_token) override
    {
        if (params.value("messages"_L1).toArray().isEmpty())
            co_return fail(u"sampling.refused"_s, u"The user refused."_s);
        co_return QJsonObject{{u"role"_s, u"assistant"_s}};
    }
    QCoro::Task<Result<QJsonArray>> roots(QString, std::stop_token) override
    {
        co_return QJsonArray{QJsonObject{{u"uri"_s, u"file:///x"_s}}};
    }
};

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

ClientConfiguration with(Answerer *answerer)
{
    ClientConfiguration configuration;
    configuration.answerer = answerer;
    return configuration;
}

constexpr auto form =
    R"({"message":"who?","requestedSchema":{"type":"object","properties":{"name":{"type":"string"}}}})";

} // namespace

class McpFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void capabilities_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("2025-03-26") << u"2025-03-26"_s << R"({"roots":{},"sampling":{}})"_ba;
        QTest::newRow("2025-06-18") << u"2025-06-18"_s << R"({"elicitation":{},"roots":{},"sampling":{}})"_ba;
        QTest::newRow("2025-11-25") << u"2025-11-25"_s
                                    << R"({"elicitation":{"form":{},"url":{}},"roots":{},"sampling":{"tools":{}}})"_ba;
        QTest::newRow("2026-07-28")
            << u"2026-07-28"_s
            << R"({"elicitation":{"form":{},"url":{}},"extensions":{"io.modelcontextprotocol/tasks":{}},"roots":{},"sampling":{"tools":{}}})"_ba;
    }
    void capabilities()
    {
        QFETCH(QString, revision);
        QFETCH(QByteArray, expected);
        Scripted all;
        all.able = {.forms = true, .urls = true, .sampling = true, .samplingTools = true, .roots = true};
        QCOMPARE(compact(clientCapabilities(&all, revision, true)), expected);
        QCOMPARE(clientCapabilities(nullptr, revision, false), QJsonObject());
    }

    // Requests of the server (to 2025-11-25)

    void serverAsks_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QByteArray>("expected"); // what the response holds
        QTest::newRow("ping") << "ping"_ba << "{}"_ba << R"("result":{})"_ba;
        QTest::newRow("form") << "elicitation/create"_ba << QByteArray(form)
                              << R"("result":{"action":"accept","content":{"name":"Ada"}})"_ba;
        QTest::newRow("no schema") << "elicitation/create"_ba << R"({"message":"x"})"_ba << "-32602"_ba;
        QTest::newRow("undeclared mode") << "elicitation/create"_ba
                                         << R"({"mode":"url","message":"x","url":"https://a.example/"})"_ba
                                         << "-32602"_ba;
        QTest::newRow("hostile url") << "elicitation/create"_ba
                                     << R"({"mode":"url","message":"x","url":"file:///etc/passwd"})"_ba
                                     << "-32602"_ba;
        QTest::newRow("sampling") << "sampling/createMessage"_ba << R"({"messages":[{}],"maxTokens":1})"_ba
                                  << R"("result":{"role":"assistant"})"_ba;
        QTest::newRow("sampling refused") << "sampling/createMessage"_ba << R"({"messages":[],"maxTokens":1})"_ba
                                          << R"("code":-1,)"_ba;
        QTest::newRow("sampling with tools") << "sampling/createMessage"_ba << R"({"messages":[{}],"tools":[]})"_ba
                                             << "-32602"_ba;
        QTest::newRow("roots") << "roots/list"_ba << "{}"_ba << R"("result":{"roots":[{"uri":"file:///x"}]})"_ba;
        QTest::newRow("unknown") << "secrets/list"_ba << "{}"_ba << "-32601"_ba;
    }
    void serverAsks()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, params);
        QFETCH(QByteArray, expected);
        StubServer server(legacyServer([&](const StubRequest &request) {
            if (request.method != "POST" || methodOf(request).isEmpty())
                return StubAnswer::plain(request.method == "GET" ? 405 : 202);
            return StubAnswer::stream(
                {framed("{\"jsonrpc\":\"2.0\",\"id\":\"q-1\",\"method\":\"" + method + "\",\"params\":" + params + "}")
                 + framed(resultText(request, "{}"))});
        }));
        Scripted answerer;
        answerer.able.sampling = true;
        answerer.able.roots = true;
        answerer.answer = {Action::Accept, {{u"name"_s, u"Ada"_s}}};
        ClientLab lab(server.url("/mcp"), with(&answerer));
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QTRY_COMPARE(requests(server, QString()).size(), 1);
        const QByteArray body = requests(server, QString()).first().body;
        QVERIFY2(body.contains(R"("id":"q-1")"), body.constData()); // spelt as the server did
        QVERIFY2(body.contains(expected), body.constData());
        QCOMPARE(requests(server, QString()).first().header("mcp-session-id"), "s-1"_ba);
    }

    void nobodyAnswers()
    {
        StubServer server(legacyServer([&](const StubRequest &request) {
            if (methodOf(request).isEmpty())
                return StubAnswer::plain(202);
            return StubAnswer::stream(
                {framed(R"({"jsonrpc":"2.0","id":7,"method":"elicitation/create","params":)" + QByteArray(form) + "}")
                 + framed(resultText(request, "{}"))});
        }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(requests(server, u"initialize"_s).first().json()["params"_L1]["capabilities"_L1].toObject(),
                 QJsonObject());
        QTRY_COMPARE(requests(server, QString()).size(), 1);
        QVERIFY(requests(server, QString()).first().body.contains("-32601"));
    }

    void elicitationResults_data()
    {
        QTest::addColumn<bool>("url");
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("form accepted") << false << int(Action::Accept) << R"({"action":"accept","content":{"a":1}})"_ba;
        QTest::newRow("form declined") << false << int(Action::Decline) << R"({"action":"decline"})"_ba;
        QTest::newRow("form cancelled") << false << int(Action::Cancel) << R"({"action":"cancel"})"_ba;
        QTest::newRow("url accepted") << true << int(Action::Accept) << R"({"action":"accept"})"_ba;
    }
    void elicitationResults()
    {
        QFETCH(bool, url);
        QFETCH(int, action);
        QFETCH(QByteArray, expected);
        Elicitation elicitation;
        elicitation.mode = url ? Elicitation::Mode::Url : Elicitation::Mode::Form;
        QCOMPARE(compact(resultOf(elicitation, {Action(action), {{u"a"_s, 1}}})), expected);
    }

    void defaults()
    {
        const QJsonObject schema =
            QJsonDocument::fromJson(
                R"({"properties":{"a":{"default":"x"},"b":{"default":0.5},"c":{"default":true},"d":{},"e":{"default":["y"]}}})")
                .object();
        QCOMPARE(compact(withDefaults(schema, {{u"b"_s, 7}})), R"({"a":"x","b":7,"c":true,"e":["y"]})"_ba);
    }

    void requestsHaveNoPlaceInTheModernEra()
    {
        StubServer server(modernServer([](const StubRequest &request) {
            return StubAnswer::stream(
                {framed(R"({"jsonrpc":"2.0","id":7,"method":"roots/list"})") + framed(resultText(request, "{}"))});
        }));
        Scripted answerer;
        ClientLab lab(server.url("/mcp"), with(&answerer));
        QSignalSpy remarks(lab.client.get(), &Client::remark);
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(requests(server, QString()).size(), 0);
    }

    void unknownNotificationsAreKept()
    {
        const QByteArray text = R"({ "jsonrpc":"2.0", "method":"notifications/x.y","params":{"n":1.0}, "extra":[1] })";
        StubServer server(modernServer([&](const StubRequest &request) {
            return StubAnswer::stream({framed(text) + framed(resultText(request, "{}"))});
        }));
        ClientLab lab(server.url("/mcp"));
        QList<Message> received;
        connect(lab.client.get(), &Client::received, this, [&](const Message &message) { received += message; });
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().method, u"notifications/x.y"_s);
        QCOMPARE(received.first().bytes, text);
    }

    // Input rounds (2026-07-28, mcp.md 5.2)

    void inputRounds()
    {
        const QByteArray state = R"(s/+= "ä"\n)";
        StubServer server(modernServer([&](const StubRequest &request) {
            const QJsonObject params = request.json()["params"_L1].toObject();
            if (params.contains("inputResponses"_L1))
                return resultOf(request, R"({"resultType":"complete","content":[{"type":"text","text":"ok"}]})");
            const QJsonObject result{
                {u"resultType"_s, u"input_required"_s},
                {u"requestState"_s, QString::fromUtf8(state)},
                {u"inputRequests"_s,
                 QJsonObject{{u"who"_s,
                              QJsonObject{{u"method"_s, u"elicitation/create"_s},
                                          {u"params"_s, QJsonDocument::fromJson(form).object()}}}}}};
            return resultOf(request, compact(result));
        }));
        Scripted answerer;
        answerer.answer.action = Action::Decline; // is an answer, and sent
        ClientLab lab(server.url("/mcp"), with(&answerer));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {{u"a"_s, 1}}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(answerer.asked.size(), 1);
        QCOMPARE(answerer.asked.first().message, u"who?"_s);
        const auto calls = requests(server, u"tools/call"_s);
        QCOMPARE(calls.size(), 2);
        QVERIFY(idOf(calls.first()) != idOf(calls.last()));
        const QJsonObject again = calls.last().json()["params"_L1].toObject();
        QCOMPARE(again["requestState"_L1].toString().toUtf8(), state);
        QCOMPARE(compact(again["inputResponses"_L1]), R"({"who":{"action":"decline"}})"_ba);
        QCOMPARE(again["arguments"_L1]["a"_L1].toInt(), 1);
        // Nothing of it leaks into the next request.
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        const auto later = requests(server, u"tools/call"_s);
        QVERIFY(!later.at(2).json()["params"_L1].toObject().contains("requestState"_L1));
    }

    // Questions and the fields of their forms come in the server's order, in each way of asking; names that come twice
    // are asked for once.
    void askedInOrder_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"a request", "a result", "a task"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void askedInOrder()
    {
        QFETCH(const QString, way);
        const auto question = [](const QByteArray &message) -> QByteArray {
            const QByteArray quoted = '"' + message + '"';
            return quoted + R"(:{"method":"elicitation/create","params":{"message":)" + quoted
                + R"(,"requestedSchema":{"type":"object","properties":{"z":{"type":"string"},"a":{"type":"string"},)"
                  R"("m":{"type":"string"},"a":{"type":"number"}}}}})";
        };
        const QByteArray input = R"({"resultType":"RESULT","taskId":"t-1","status":"input_required","inputRequests":{)"
            + question("2") + ',' + question("1") + "}}";
        const QByteArray request = question("1").sliced(4); // the object without its name
        int looks = 0;
        const StubServer::Handler rest = [&](const StubRequest &asked) {
            const QString method = methodOf(asked);
            if (way == "a request"_L1)
                return method.isEmpty() || asked.method == "GET"
                    ? StubAnswer::plain(asked.method == "GET" ? 405 : 202)
                    : StubAnswer::stream({framed(R"({"jsonrpc":"2.0","id":7,)" + request.sliced(1))
                                          + framed(resultText(asked, "{}"))});
            if (asked.json()["params"_L1].toObject().contains("inputResponses"_L1))
                return resultOf(asked, R"({"resultType":"complete","content":[]})");
            if (method == "tools/call"_L1 && way == "a task"_L1)
                return resultOf(asked, R"({"resultType":"task","taskId":"t-1","status":"working","pollIntervalMs":1})");
            if (method == "tasks/get"_L1 && looks++ > 0)
                return resultOf(
                    asked, R"({"resultType":"complete","taskId":"t-1","status":"completed","result":{"content":[]}})");
            return resultOf(
                asked, QByteArray(input).replace("RESULT", method == "tasks/get"_L1 ? "complete" : "input_required"));
        };
        StubServer server(way == "a request"_L1 ? legacyServer(rest) : modernServer(rest));
        Scripted answerer;
        ClientLab lab(server.url("/mcp"), with(&answerer));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QStringList messages;
        for (const Elicitation &elicitation : std::as_const(answerer.asked)) {
            messages += elicitation.message;
            QCOMPARE(fieldsOf(elicitation), (QStringList{u"z"_s, u"a"_s, u"m"_s}));
        }
        QCOMPARE(messages, way == "a request"_L1 ? QStringList{u"1"_s} : (QStringList{u"2"_s, u"1"_s}));
    }

    void inputFailures_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("calls");
        const auto asking = [](const QByteArray &request) {
            return QByteArray(R"({"resultType":"input_required","inputRequests":{"k":)" + request + "}}");
        };
        QTest::newRow("for ever") << asking(R"({"method":"elicitation/create","params":)" + QByteArray(form) + "}")
                                  << u"mcp.input-rounds"_s << limits::inputRounds + 1;
        QTest::newRow("undeclared kind") << asking(R"({"method":"roots/list"})") << u"mcp.input-kind"_s << 1;
        QTest::newRow("unknown kind") << asking(R"({"method":"secrets/list"})") << u"mcp.input-kind"_s << 1;
        QTest::newRow("ping") << asking(R"({"method":"ping"})") << u"mcp.input-kind"_s << 1;
        QTest::newRow("no object") << asking("5") << u"mcp.input-kind"_s << 1;
        QTest::newRow("refused") << asking(R"({"method":"sampling/createMessage","params":{"messages":[]}})")
                                 << u"sampling.refused"_s << 1;
        QTest::newRow("nothing") << R"({"resultType":"input_required"})"_ba << u"mcp.result-type"_s << 1;
    }
    void inputFailures()
    {
        QFETCH(QByteArray, result);
        QFETCH(QString, id);
        QFETCH(int, calls);
        StubServer server(modernServer([&](const StubRequest &request) { return resultOf(request, result); }));
        Scripted answerer;
        answerer.able.sampling = true;
        answerer.answer.action = Action::Accept;
        ClientLab lab(server.url("/mcp"), with(&answerer));
        const auto answer = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().id, id);
        QCOMPARE(requests(server, u"tools/call"_s).size(), calls);
    }

    void stateAlone()
    {
        int calls = 0;
        StubServer server(modernServer([&](const StubRequest &request) {
            return resultOf(request, ++calls < 3 ? R"({"resultType":"input_required","requestState":"later"})" : "{}");
        }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(calls, 3);
        QVERIFY(!requests(server, u"tools/call"_s).last().json()["params"_L1].toObject().contains("inputResponses"_L1));
    }

    void onlyThreeMethodsMayAsk()
    {
        StubServer server(modernServer([&](const StubRequest &request) {
            return resultOf(request, R"({"resultType":"input_required","requestState":"x","tools":[]})");
        }));
        ClientLab lab(server.url("/mcp"));
        const auto tools = QCoro::waitFor(lab->listTools());
        QVERIFY(!tools);
        QCOMPARE(tools.error().id, u"mcp.result-type"_s);
    }

    // -32042 of 2025-11-25
    void urlsFirst_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("good");
        QTest::newRow("visited") << int(Action::Accept) << true;
        QTest::newRow("declined") << int(Action::Decline) << false;
    }
    void urlsFirst()
    {
        QFETCH(int, action);
        QFETCH(bool, good);
        int calls = 0;
        StubServer server(legacyServer([&](const StubRequest &request) {
            if (request.method != "POST")
                return StubAnswer::plain(405);
            const QByteArray page = "{\"mode\":\"url\",\"url\":\"https://a.example/x\",\"message\":\"m\"}";
            const QByteArray data = "{\"elicitations\":[" + page + "]}";
            return ++calls > 1 ? resultOf(request, "{}") : StubAnswer::json(errorText(request, -32042, data));
        }));
        Scripted answerer;
        answerer.able.urls = true;
        answerer.answer.action = Action(action);
        ClientLab lab(server.url("/mcp"), with(&answerer));
        QCOMPARE(QCoro::waitFor(lab->callTool(u"t"_s, {})).has_value(), good);
        QCOMPARE(answerer.asked.value(0).url, "https://a.example/x"_ba);
        QCOMPARE(calls, good ? 2 : 1);
    }

    // Mirrored parameters (mcp.md 4.3.1)

    void mirroring_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("expected"); // "name: value" joined by |, or "!" for a tool not to be called
        const auto one = [](const QByteArray &definition) {
            return QByteArray(R"({"type":"object","properties":{"p":)" + definition + "}}");
        };
        const QByteArray text = one(R"({"type":"string","x-mcp-header":"Region"})");
        QTest::newRow("text") << text << R"({"p":"eu"})"_ba << "Mcp-Param-Region: eu"_ba;
        QTest::newRow("empty") << text << R"({"p":""})"_ba << "Mcp-Param-Region: "_ba;
        QTest::newRow("edge blanks") << text << R"({"p":" a"})"_ba << "Mcp-Param-Region: =?base64?IGE=?="_ba;
        QTest::newRow("CRLF") << text << "{\"p\":\"a\\r\\nX: y\"}"_ba << "Mcp-Param-Region: =?base64?YQ0KWDogeQ==?="_ba;
        QTest::newRow("null") << text << R"({"p":null})"_ba << ""_ba;
        QTest::newRow("absent") << text << "{}"_ba << ""_ba;
        QTest::newRow("integer") << one(R"({"type":"integer","x-mcp-header":"N"})") << R"({"p":42})"_ba
                                 << "Mcp-Param-N: 42"_ba;
        QTest::newRow("beyond 2^53") << one(R"({"type":"integer","x-mcp-header":"N"})") << R"({"p":1e300})"_ba << ""_ba;
        QTest::newRow("boolean") << one(R"({"type":"boolean","x-mcp-header":"B"})") << R"({"p":false})"_ba
                                 << "Mcp-Param-B: false"_ba;
        QTest::newRow("nested") << one(R"({"type":"object","properties":{"q":{"type":"string","x-mcp-header":"Q"}}})")
                                << R"({"p":{"q":"v"}})"_ba << "Mcp-Param-Q: v"_ba;
        QTest::newRow("unmarked") << one(R"({"type":"string"})") << R"({"p":"eu"})"_ba << ""_ba;
        QTest::newRow("a property of that name")
            << R"({"properties":{"x-mcp-header":{"type":"string"}}})"_ba << "{}"_ba << ""_ba;
        QTest::newRow("in an enum") << one(R"({"enum":[{"x-mcp-header":""}]})") << "{}"_ba << ""_ba;
        for (
            const QByteArray &bad :
            {R"({"type":"string","x-mcp-header":""})"_ba, R"({"type":"string","x-mcp-header":"a b"})"_ba,
             R"({"type":"string","x-mcp-header":"a:b"})"_ba, R"({"type":"string","x-mcp-header":"ä"})"_ba,
             R"({"type":"string","x-mcp-header":"a\n"})"_ba, R"({"type":"string","x-mcp-header":5})"_ba,
             R"({"type":"number","x-mcp-header":"N"})"_ba, R"({"type":"object","x-mcp-header":"N"})"_ba,
             R"({"x-mcp-header":"N"})"_ba, R"({"items":{"type":"string","x-mcp-header":"N"}})"_ba,
             R"({"anyOf":[{"type":"string","x-mcp-header":"N"}]})"_ba,
             R"({"properties":{"a":{"type":"string","x-mcp-header":"N"},"b":{"type":"string","x-mcp-header":"n"}}})"_ba})
            QTest::newRow(bad.constData()) << one(bad) << "{}"_ba << "!"_ba;
        QTest::newRow("at the root") << R"({"type":"string","x-mcp-header":"N"})"_ba << "{}"_ba << "!"_ba;
        QTest::newRow("in $defs") << R"({"$defs":{"d":{"type":"string","x-mcp-header":"N"}}})"_ba << "{}"_ba << "!"_ba;
        QByteArray deep = "{}";
        for (int i = 0; i < 500; ++i)
            deep = R"({"properties":{"p":)" + deep + "}}";
        QTest::newRow("500 deep") << deep << "{}"_ba << "!"_ba;
    }
    void mirroring()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, expected);
        const QJsonObject json = QJsonDocument::fromJson(schema).object();
        QVERIFY(!json.isEmpty());
        QCOMPARE(mirroringProblem(json).isEmpty(), expected != "!");
        QByteArrayList fields;
        for (const http::Header &header : mirroredParameters(json, QJsonDocument::fromJson(arguments).object()))
            fields += header.name + ": " + header.value;
        QCOMPARE(fields.join('|'), expected == "!" ? ""_ba : expected);
    }

    void brokenToolIsNotCalled()
    {
        StubServer server(modernServer([](const StubRequest &request) {
            return resultOf(request, R"({"tools":[{"name":"bad","inputSchema":{"properties":{"p":{"x-mcp-header":""}}}},
                {"name":"good","inputSchema":{"properties":{"p":{"type":"string","x-mcp-header":"P"}}}}]})");
        }));
        ClientLab lab(server.url("/mcp"));
        const auto tools = QCoro::waitFor(lab->listTools());
        QVERIFY(tools);
        QVERIFY(!tools->at(0).problem.isEmpty());
        QVERIFY(tools->at(1).problem.isEmpty());
        QCOMPARE(QCoro::waitFor(lab->callTool(u"bad"_s, {})).error().id, u"mcp.tool-header"_s);
        QVERIFY(QCoro::waitFor(lab->callTool(u"good"_s, {{u"p"_s, u"v"_s}})));
        QCOMPARE(requests(server, u"tools/call"_s).size(), 1);
        QCOMPARE(server.seen().last().header("mcp-param-p"), "v"_ba);
    }

    // HDR-8: the list is read again, and the call repeated once with its fields.
    void headerMismatch_data()
    {
        QTest::addColumn<bool>("always");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }
    void headerMismatch()
    {
        QFETCH(bool, always);
        StubServer server(modernServer([&](const StubRequest &request) {
            if (methodOf(request) == "tools/list"_L1)
                return resultOf(
                    request,
                    R"({"tools":[{"name":"t","inputSchema":{"properties":{"p":{"type":"string","x-mcp-header":"P"}}}}]})");
            return request.header("mcp-param-p") == "v" && !always ? resultOf(request, "{}")
                                                                   : StubAnswer::json(errorText(request, -32020), 400);
        }));
        ClientLab lab(server.url("/mcp"));
        QCOMPARE(QCoro::waitFor(lab->callTool(u"t"_s, {{u"p"_s, u"v"_s}})).has_value(), !always);
        QCOMPARE(requests(server, u"tools/call"_s).size(), 2);
        QCOMPARE(requests(server, u"tools/list"_s).size(), 1);
    }

    // The cache (mcp.md 6.5)

    void cache_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("newToken");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<int>("asked");
        const QByteArray hour = R"("ttlMs":3600000,"cacheScope":"private")";
        QTest::newRow("fresh") << hour << false << false << 1;
        QTest::newRow("another token") << hour << true << false << 2;
        QTest::newRow("list_changed") << hour << false << true << 2;
        QTest::newRow("zero") << R"("ttlMs":0)"_ba << false << false << 2;
        QTest::newRow("negative") << R"("ttlMs":-5)"_ba << false << false << 2;
        QTest::newRow("absent") << R"("x":1)"_ba << false << false << 2;
        QTest::newRow("a string") << R"("ttlMs":"3600000")"_ba << false << false << 2;
        QTest::newRow("huge") << R"("ttlMs":1e300)"_ba << false << false << 1;
    }
    void cache()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, newToken);
        QFETCH(bool, changed);
        QFETCH(int, asked);
        StubServer server(modernServer([&](const StubRequest &request) {
            if (methodOf(request) == "tools/list"_L1)
                return resultOf(request, "{\"tools\":[{\"name\":\"t\"}]," + members + "}");
            return StubAnswer::stream(
                {framed(notification("notifications/tools/list_changed", "{}")) + framed(resultText(request, "{}"))});
        }));
        const auto token = std::make_shared<QByteArray>("Bearer A");
        ClientConfiguration configuration;
        configuration.authorization = [token] {
            return [](QByteArray value) -> QCoro::Task<Result<QByteArray>> { co_return value; }(*token);
        };
        ClientLab lab(server.url("/mcp"), configuration);
        QCOMPARE(QCoro::waitFor(lab->listTools())->size(), 1);
        if (newToken)
            *token = "Bearer B";
        if (changed)
            QVERIFY(QCoro::waitFor(lab->callTool(u"t"_s, {})));
        QCOMPARE(QCoro::waitFor(lab->listTools())->size(), 1);
        QCOMPARE(requests(server, u"tools/list"_s).size(), asked);
    }

    void cacheExpires()
    {
        StubServer server(modernServer(
            [](const StubRequest &request) { return resultOf(request, R"({"tools":[{"name":"t"}],"ttlMs":50})"); }));
        ClientLab lab(server.url("/mcp"));
        QCOMPARE(QCoro::waitFor(lab->listTools())->size(), 1);
        QTRY_VERIFY(QCoro::waitFor(lab->listTools()) && requests(server, u"tools/list"_s).size() == 2);
    }

    // Batches (2025-03-26 only)

    void batches_data()
    {
        QTest::addColumn<QByteArray>("revision");
        QTest::addColumn<bool>("good");
        QTest::newRow("2025-03-26") << "2025-03-26"_ba << true;
        QTest::newRow("2025-06-18") << "2025-06-18"_ba << false;
    }
    void batches()
    {
        QFETCH(QByteArray, revision);
        QFETCH(bool, good);
        StubServer server(legacyServer(
            [](const StubRequest &request) {
                return StubAnswer::json("[" + notification("notifications/message", R"({"level":"info"})") + ","
                                        + resultText(request, R"({"tools":[]})") + "]");
            },
            revision));
        ClientLab lab(server.url("/mcp"));
        QSignalSpy logged(lab.client.get(), &Client::logged);
        QCOMPARE(QCoro::waitFor(lab->listTools()).has_value(), good);
        QCOMPARE(logged.size(), good ? 1 : 0);
    }

    // Tools' results

    void outputSchema_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("problem"); // a part of it
        QTest::newRow("fits") << R"({"structuredContent":{"n":1}})"_ba << QString();
        QTest::newRow("does not fit") << R"({"structuredContent":{"n":"one"}})"_ba << u"/n"_s;
        QTest::newRow("missing") << R"({"content":[]})"_ba << u"no structuredContent"_s;
        QTest::newRow("an error needs none") << R"({"isError":true})"_ba << QString();
        QTest::newRow("undecided") << R"({"structuredContent":{"loop":1}})"_ba << QString();
    }
    void outputSchema()
    {
        QFETCH(QByteArray, result);
        QFETCH(QString, problem);
        StubServer server(modernServer([&](const StubRequest &request) {
            return resultOf(request,
                            methodOf(request) == "tools/call"_L1
                                ? result
                                : "{\"tools\":[{\"name\":\"t\",\"outputSchema\":{\"type\":\"object\",\"properties\":{"
                                  "\"n\":{\"type\":"
                                  "\"integer\"},\"loop\":{\"$ref\":\"#/properties/loop\"}}}}]}"_ba);
        }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->listTools()));
        const auto answer = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY(answer);
        QCOMPARE(answer->schemaProblems.isEmpty(), problem.isEmpty());
        QVERIFY2(answer->schemaProblems.value(0).contains(problem), qPrintable(answer->schemaProblems.value(0)));
        QCOMPARE(answer->schemaUnchecked.value(0).startsWith("limit: "_L1), result.contains("loop"));
    }

    // Tasks (mcp.md 7)

    void modernTask_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("id");
        QTest::newRow("completed") << R"("status":"completed","result":{"content":[{"type":"text","text":"7"}]})"_ba
                                   << QString();
        QTest::newRow("failed") << R"("status":"failed","error":{"code":-32603,"message":"no","data":{"k":"why"}})"_ba
                                << u"mcp.error"_s;
        QTest::newRow("cancelled") << R"("status":"cancelled","statusMessage":"enough")"_ba << u"mcp.task"_s;
    }
    void modernTask()
    {
        QFETCH(QByteArray, end);
        QFETCH(QString, id);
        int looks = 0;
        StubServer server(modernServer([&](const StubRequest &request) {
            const QString method = methodOf(request);
            const QByteArray task = R"("resultType":"complete","taskId":"t-1","ttlMs":1000,"pollIntervalMs":1,)";
            if (method == "tools/call"_L1)
                return resultOf(
                    request,
                    R"({"resultType":"task","taskId":"t-1","status":"working","ttlMs":null,"pollIntervalMs":1})");
            if (method == "tasks/update"_L1)
                return resultOf(request, R"({"resultType":"complete"})");
            if (++looks < 3)
                return resultOf(
                    request,
                    "{" + task
                        + R"("status":"input_required","inputRequests":{"k":{"method":"elicitation/create","params":)"
                        + form + "}}}");
            return resultOf(request, "{" + task + end + "}");
        }));
        Scripted answerer;
        answerer.answer.action = Action::Accept;
        ClientLab lab(server.url("/mcp"), with(&answerer));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QCOMPARE(result ? QString() : result.error().id, id);
        if (id == "mcp.error"_L1)
            QVERIFY2(result.error().evidence.endsWith("data: {\"k\":\"why\"}"_L1), qPrintable(result.error().evidence));
        if (result) {
            QCOMPARE(result->content.value(0).text, u"7"_s);
            QCOMPARE(result->taskId, u"t-1"_s);
            QCOMPARE(result->bytes, R"({"content":[{"type":"text","text":"7"}]})"_ba);
        }
        QCOMPARE(answerer.asked.size(), 1); // each key once
        QCOMPARE(requests(server, u"tasks/update"_s).size(), 1);
        QCOMPARE(requests(server, u"tasks/get"_s).first().header("mcp-name"), "t-1"_ba);
    }

    void legacyTask()
    {
        int looks = 0;
        StubServer server(legacyServer([&](const StubRequest &request) {
            const QString method = methodOf(request);
            const QByteArray task = R"("taskId":"t-1","ttl":1000,"pollInterval":1,"status":)";
            if (method == "tools/list"_L1)
                return resultOf(request, R"({"tools":[{"name":"t","execution":{"taskSupport":"required"}}]})");
            if (method == "tools/call"_L1)
                return resultOf(request, R"({"task":{)" + task + R"("working"}})");
            if (method == "tasks/get"_L1)
                return resultOf(request, "{" + task + (++looks < 2 ? R"("working"})" : R"("completed"})"));
            return resultOf(request, R"({"content":[{"type":"text","text":"7"}]})");
        }));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->listTools()));
        const auto result = QCoro::waitFor(lab->callTool(u"t"_s, {}));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->content.value(0).text, u"7"_s);
        QVERIFY(requests(server, u"tools/call"_s).first().json()["params"_L1]["task"_L1].isObject());
        QCOMPARE(requests(server, u"tasks/result"_s).size(), 1);
    }

    // Watching (mcp.md 5.3, 6.3)

    void watchModern()
    {
        StubServer server(modernServer([](const StubRequest &request) {
            return StubAnswer::stream({framed(notification("notifications/subscriptions/acknowledged",
                                                           R"({"notifications":{"toolsListChanged":true}})"))
                                       + framed(notification("notifications/tools/list_changed", "{}"))
                                       + framed(notification("notifications/resources/updated", R"({"uri":"x:1"})"))
                                       + framed(resultText(request, R"({"resultType":"complete"})"))});
        }));
        ClientLab lab(server.url("/mcp"));
        QSignalSpy watching(lab.client.get(), &Client::watching);
        QSignalSpy changed(lab.client.get(), &Client::listChanged);
        QSignalSpy updated(lab.client.get(), &Client::resourceUpdated);
        Watch what{.tools = true, .uris = {u"x:1"_s}};
        QVERIFY(QCoro::waitFor(lab->watch(what, {})));
        QCOMPARE(watching.first().first().toJsonObject(), (QJsonObject{{u"toolsListChanged"_s, true}}));
        QCOMPARE(changed.first().first().toString(), u"tools"_s);
        QCOMPARE(updated.first().first().toString(), u"x:1"_s);
        const QJsonObject sent = requests(server, u"subscriptions/listen"_s).first().json()["params"_L1].toObject();
        QCOMPARE(compact(sent["notifications"_L1]), R"({"resourceSubscriptions":["x:1"],"toolsListChanged":true})"_ba);
    }

    void watchLegacy()
    {
        StubServer server(legacyServer([](const StubRequest &request) {
            if (request.method != "GET")
                return resultOf(request, "{}");
            StubAnswer answer = StubAnswer::stream(
                {framed(notification("notifications/resources/updated", R"({"uri":"x:1"})"))});
            answer.close = false;
            return answer;
        }));
        ClientLab lab(server.url("/mcp"));
        std::stop_source stop;
        int told = 0; // both, in either order: the stream is opened before the subscription
        const auto both = [&] {
            if (++told == 2)
                stop.request_stop();
        };
        connect(lab.client.get(), &Client::resourceUpdated, this, both);
        connect(lab.client.get(), &Client::watching, this, both);
        const auto ended = QCoro::waitFor(lab->watch({.uris = {u"x:1"_s}}, stop.get_token()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().id, u"http.cancelled"_s);
        const QStringList asked = methods(server).sliced(3);
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked.contains(u"GET"_s) && asked.contains(u"resources/subscribe"_s));
        QCOMPARE(asked.last(), u"resources/unsubscribe"_s);
    }

    void watchRefused()
    {
        StubServer server(legacyServer([](const StubRequest &request) {
            if (request.method != "GET")
                return StubAnswer::json(errorText(request, -32602));
            StubAnswer answer = StubAnswer::stream({": open\n\n"});
            answer.close = false;
            return answer;
        }));
        ClientLab lab(server.url("/mcp"));
        const auto ended = QCoro::waitFor(lab->watch({.uris = {u"x:1"_s}}, {}));
        QVERIFY(!ended);
        QCOMPARE(ended.error().id, u"mcp.error"_s);
        QVERIFY(!methods(server).contains(u"resources/unsubscribe"_s));
    }

    void watchWithoutStream()
    {
        StubServer server(legacyServer([](const StubRequest &request) {
            return request.method == "GET" ? StubAnswer::plain(405) : resultOf(request, "{}");
        }));
        ClientLab lab(server.url("/mcp"));
        QCOMPARE(QCoro::waitFor(lab->watch({.tools = true}, {})).error().id, u"mcp.no-stream"_s);
    }

    // Resources, prompts, completion, log level, ping

    void resources()
    {
        StubServer server(modernServer([](const StubRequest &request) {
            const QString method = methodOf(request);
            if (method == "resources/list"_L1)
                return resultOf(
                    request,
                    R"({"resources":[{"uri":"x:1","name":"n","title":"T","size":7,"icons":[{"src":"data:,"}]}]})");
            if (method == "resources/templates/list"_L1)
                return resultOf(request, R"({"resourceTemplates":[{"uriTemplate":"x:{id}","name":"n"}]})");
            return resultOf(
                request,
                R"({"contents":[{"uri":"x:1","text":"a"},{"uri":"x:2","blob":"AAE=","mimeType":"image/png"}]})");
        }));
        ClientLab lab(server.url("/mcp"));
        const auto list = QCoro::waitFor(lab->listResources());
        QCOMPARE(list->value(0).label(), u"T"_s);
        QCOMPARE(list->value(0).size, 7);
        QCOMPARE(list->value(0).icons.value(0).source, u"data:,"_s);
        QCOMPARE(QCoro::waitFor(lab->listResourceTemplates())->value(0).uriTemplate, u"x:{id}"_s);
        const auto read = QCoro::waitFor(lab->readResource(u"x:1"_s));
        QCOMPARE(read->contents.value(0).text, u"a"_s);
        QCOMPARE(read->contents.value(1).data, QByteArray("\0\1", 2));
        QCOMPARE(server.seen().last().header("mcp-name"), "x:1"_ba);
    }

    void prompts()
    {
        StubServer server(modernServer([](const StubRequest &request) {
            const QString method = methodOf(request);
            if (method == "prompts/list"_L1)
                return resultOf(
                    request, R"({"prompts":[{"name":"p","arguments":[{"name":"a","required":true},{"name":"b"}]}]})");
            if (method == "completion/complete"_L1)
                return resultOf(request, R"({"completion":{"values":["x","y"],"total":12,"hasMore":true}})");
            return resultOf(request, R"({"messages":[{"role":"user","content":{"type":"text","text":"hi"}}]})");
        }));
        ClientLab lab(server.url("/mcp"));
        const auto list = QCoro::waitFor(lab->listPrompts());
        QCOMPARE(list->value(0).arguments.size(), 2);
        QVERIFY(list->value(0).arguments.value(0).required);
        const auto prompt = QCoro::waitFor(lab->getPrompt(u"p"_s, {{u"a"_s, u"1"_s}}));
        QCOMPARE(prompt->messages.value(0).role, u"user"_s);
        QCOMPARE(prompt->messages.value(0).content.text, u"hi"_s);
        const auto completion = QCoro::waitFor(
            lab->complete({.name = u"p"_s, .argument = u"a"_s, .value = u"x"_s, .context = {{u"b"_s, u"2"_s}}}));
        QCOMPARE(completion->values, (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(completion->total, 12);
        QVERIFY(completion->hasMore);
        const QJsonObject params = server.seen().last().json()["params"_L1].toObject();
        QCOMPARE(params["ref"_L1]["type"_L1].toString(), u"ref/prompt"_s);
        QCOMPARE(params["context"_L1]["arguments"_L1]["b"_L1].toString(), u"2"_s);
    }

    void logLevel_data()
    {
        QTest::addColumn<bool>("modern");
        QTest::newRow("for the session") << false;
        QTest::newRow("with each request") << true;
    }
    void logLevel()
    {
        QFETCH(bool, modern);
        const StubServer::Handler rest = [](const StubRequest &request) {
            return resultOf(request, R"({"tools":[]})");
        };
        StubServer server(modern ? modernServer(rest) : legacyServer(rest));
        ClientLab lab(server.url("/mcp"));
        QVERIFY(QCoro::waitFor(lab->setLogLevel(u"warning"_s)));
        QVERIFY(QCoro::waitFor(lab->listTools()));
        QCOMPARE(requests(server, u"logging/setLevel"_s).size(), modern ? 0 : 1);
        const QJsonValue level =
            server.seen().last().json()["params"_L1]["_meta"_L1]["io.modelcontextprotocol/logLevel"_L1];
        QCOMPARE(level.toString(), modern ? u"warning"_s : QString());
        QCOMPARE(QCoro::waitFor(lab->setLogLevel(u"loud"_s)).error().id, u"mcp.log-level"_s);
        QVERIFY(QCoro::waitFor(lab->ping()));
        QCOMPARE(methods(server).last(), modern ? u"server/discover"_s : u"ping"_s);
    }
};

QTEST_GUILESS_MAIN(McpFeaturesTest)
#include "tst_mcp_features.moc"
