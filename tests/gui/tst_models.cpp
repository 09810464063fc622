// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/summary.h"
#include "app/gui/models/checkmodel.h"
#include "app/gui/models/claimmodel.h"
#include "app/gui/models/connectionmodel.h"
#include "app/gui/models/evidencemodel.h"
#include "app/gui/models/exchangefilter.h"
#include "app/gui/models/exchangemodel.h"
#include "app/gui/models/faultmodel.h"
#include "app/gui/models/findingmodel.h"
#include "app/gui/models/offermodel.h"
#include "app/gui/models/stationmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto mode = Tester::FailureReportingMode::QtTest;

http::Exchange exchange(http::ExchangeLog &log, http::Leg leg, const QByteArray &method, const QByteArray &url,
                        int status)
{
    http::Exchange made;
    made.id = log.nextId();
    made.leg = leg;
    made.method = method;
    made.url = url;
    made.status = status;
    made.timings.finished = 12.5;
    return made;
}

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, number).data().toString();
    return texts;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void exchangesArriveInBatches();
    void exchangesFollowTheirLog();
    void filterFindsWords_data();
    void filterFindsWords();
    void filterKeepsToIds();
    void hostileTextIsMadeVisible();
    void claimsAreAsReceived();
    void claimTimesAreRelative_data();
    void claimTimesAreRelative();
    void claimsOfNoObjectAreNone();
    void checksNameTheVerdict();
    void evidenceStandsSideBySide();
    void findingsKeepTheirOrder();
    void toolsAreSearchedByDescription();
    void faultsAreWishedFor();
    void connectionsComeAndGo();
    void stationsWaitBeforeARun();
    void sentencesOfStations_data();
    void sentencesOfStations();
};

void TestModels::exchangesArriveInBatches()
{
    http::ExchangeLog log;
    ExchangeModel model;
    const Tester tester(&model, mode);
    model.setLog(&log);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 100; ++i)
        log.append(exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.index(99, ExchangeModel::Number).data().toString(), u"100"_s);
    QCOMPARE(model.rowOf(42), 41);
    QCOMPARE(model.rowOf(4'200), -1);
}

void TestModels::exchangesFollowTheirLog()
{
    auto log = std::make_unique<http::ExchangeLog>();
    log->append(exchange(*log, http::Leg::Token, "POST", "https://as.example/token", 400));
    ExchangeModel model;
    const Tester tester(&model, mode);
    model.setLog(log.get());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ExchangeModel::LegColumn).data().toString(), u"token"_s);
    QCOMPARE(model.index(0, ExchangeModel::Status).data().toString(), u"400"_s);
    log->clear();
    QCOMPARE(model.rowCount(), 0);
    log->append(exchange(*log, http::Leg::Token, "POST", "https://as.example/token", 200));
    log.reset();
    QCOMPARE(model.rowCount(), 0);
    model.flush();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::filterFindsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("nothing typed") << u""_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("part of the address") << u"WELL-known"_s << QStringList{u"2"_s};
    QTest::newRow("leg") << u"leg:token"_s << QStringList{u"3"_s};
    QTest::newRow("status") << u"status:40"_s << QStringList{u"1"_s, u"3"_s};
    QTest::newRow("method") << u"method:get"_s << QStringList{u"2"_s};
    QTest::newRow("all words") << u"post status:401"_s << QStringList{u"1"_s};
    QTest::newRow("a colon of an address") << u"https://as"_s << QStringList{u"3"_s};
    QTest::newRow("no match") << u"nowhere"_s << QStringList{};
}

void TestModels::filterFindsWords()
{
    QFETCH(QString, line);
    QFETCH(QStringList, numbers);
    http::ExchangeLog log;
    log.append(exchange(log, http::Leg::Reach, "POST", "https://mcp.example/mcp", 401));
    log.append(exchange(log, http::Leg::ResourceMetadata, "GET",
                        "https://mcp.example/.well-known/oauth-protected-resource", 200));
    log.append(exchange(log, http::Leg::Token, "POST", "https://as.example/token", 400));
    ExchangeModel model;
    ExchangeFilter filter;
    filter.setSourceModel(&model);
    const Tester tester(&filter, mode);
    model.setLog(&log);
    filter.setWords(line);
    QCOMPARE(column(filter, ExchangeModel::Number), numbers);
}

void TestModels::filterKeepsToIds()
{
    http::ExchangeLog log;
    for (int i = 0; i < 5; ++i)
        log.append(exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200));
    ExchangeModel model;
    ExchangeFilter filter;
    filter.setSourceModel(&model);
    model.setLog(&log);
    filter.setIds({2, 4});
    QCOMPARE(column(filter, ExchangeModel::Number), QStringList({u"2"_s, u"4"_s}));
}

void TestModels::hostileTextIsMadeVisible()
{
    http::ExchangeLog log;
    log.append(exchange(log, http::Leg::Mcp, "GET", "https://x.example/<b>\x1b[31m\xe2\x80\xae", 200));
    ExchangeModel exchanges;
    exchanges.setLog(&log);
    const QString address = exchanges.index(0, ExchangeModel::Url).data().toString();
    QVERIFY(address.contains(u"<b>"_s));
    QVERIFY(address.contains(u"\\u{1b}[31m"_s));
    QVERIFY(address.contains(u"\\u{202e}"_s));
    const QString tip = exchanges.index(0, ExchangeModel::Url).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<b>"_s));
    QVERIFY(tip.contains(u"&lt;b&gt;"_s));

    OfferModel tools;
    Offer tool;
    tool.label = u"<img src=x>\u202e"_s + QChar(0) + u"evil"_s;
    tool.description = u"<script>"_s + QString(1'000'000, u'x');
    tools.setOffers({tool});
    const QString name = tools.index(0).data().toString();
    QVERIFY(name.contains(u"\\u{202e}\\u{0}evil"_s));
    QVERIFY(tools.index(0).data(Qt::ToolTipRole).toString().size() < 10'000);
    QVERIFY(!tools.index(0).data(Qt::ToolTipRole).toString().contains(u"<script>"_s));
}

void TestModels::claimsAreAsReceived()
{
    ClaimModel model;
    const Tester tester(&model, mode);
    model.setJson(R"({"sub":"ada","n":12345678901234567890123,"aud":["a","b"],"sub":"bob"})", 0);
    QCOMPARE(model.headerData(ClaimModel::Name, Qt::Horizontal, Qt::DisplayRole).toString(), u"Claim"_s);
    QCOMPARE(
        ClaimModel(ClaimModel::Part::Header).headerData(ClaimModel::Name, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"Header parameter"_s);
    QCOMPARE(column(model, ClaimModel::Name), QStringList({u"sub"_s, u"n"_s, u"aud"_s, u"sub"_s}));
    QCOMPARE(column(model, ClaimModel::Value),
             QStringList({u"ada"_s, u"12345678901234567890123"_s, u"[\"a\",\"b\"]"_s, u"bob"_s}));
}

void TestModels::claimTimesAreRelative_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("soon") << 1'000'060.0 << u"in 60 s"_s;
    QTest::newRow("an hour") << 1'003'600.0 << u"in 60 min"_s;
    QTest::newRow("hours") << 1'010'800.0 << u"in 3 h"_s;
    QTest::newRow("days ago") << 740'800.0 << u"3 d ago"_s;
    QTest::newRow("just over") << 999'999.0 << u"1 s ago"_s;
}

void TestModels::claimTimesAreRelative()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(relativeTime(seconds, 1'000'000'000), text);
    ClaimModel model;
    model.setJson("{\"exp\":" + QByteArray::number(qint64(seconds)) + "}", 1'000'000'000);
    QVERIFY(model.index(0, ClaimModel::Meaning).data().toString().contains(text));
    model.setNow(qint64(seconds) * 1'000);
    QVERIFY(model.index(0, ClaimModel::Meaning).data().toString().contains(u"in 0 s"_s));
}

void TestModels::claimsOfNoObjectAreNone()
{
    ClaimModel model;
    const Tester tester(&model, mode);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[1]"), QByteArray("{\"a\":"), QByteArray("\xff")}) {
        model.setJson(bytes, 0);
        QCOMPARE(model.rowCount(), 0);
    }
    // A number that is no date stays a number.
    model.setJson("{\"exp\":1e300}", 0);
    QCOMPARE(model.index(0, ClaimModel::Value).data().toString(), u"1e300"_s);
    QVERIFY(!model.index(0, ClaimModel::Meaning).data().toString().contains(u" · "_s));
}

void TestModels::checksNameTheVerdict()
{
    CheckModel model;
    const Tester tester(&model, mode);
    model.setChecks(
        {{u"audience"_s, jose::Outcome::Failed, u"Audience"_s, u"https://a"_s, u"api://default"_s, u"Why."_s},
         {u"scope"_s, jose::Outcome::Skipped, u"Scope"_s, {}, {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CheckModel::Verdict).data().toString(), u"failed"_s);
    QVERIFY(!model.index(0, CheckModel::Verdict).data(Qt::DecorationRole).isNull());
    QCOMPARE(model.index(1, CheckModel::Verdict).data().toString(), u"not judged"_s);
    QCOMPARE(model.index(1, CheckModel::Expected).data().toString(), u"–"_s);
}

void TestModels::evidenceStandsSideBySide()
{
    EvidenceModel model;
    const Tester tester(&model, mode);
    model.setEvidence({{u"aud claim"_s, u"https://a"_s, u"api://default\x1b"_s, 7}, {u"kid"_s, {}, {}, 0}});
    QCOMPARE(column(model, EvidenceModel::Actual), QStringList({u"api://default\\u{1b}"_s, u"(nothing)"_s}));
    QCOMPARE(column(model, EvidenceModel::Exchange), QStringList({u"#7"_s, u""_s}));
    // What is not as expected differs by colour as well; what was not expected to be anything does not.
    QVERIFY(!model.index(0, EvidenceModel::Actual).data(Qt::ForegroundRole).isNull());
    QVERIFY(model.index(1, EvidenceModel::Actual).data(Qt::ForegroundRole).isNull());
}

void TestModels::findingsKeepTheirOrder()
{
    FindingModel model;
    const Tester tester(&model, mode);
    diagnosis::Finding cause;
    cause.title = u"The token is for another audience"_s;
    diagnosis::Finding note;
    note.severity = diagnosis::Severity::Note;
    note.title = u"A note"_s;
    model.setFindings({cause, note});
    QCOMPARE(column(model, 0), QStringList({cause.title, note.title}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Error: The token is for another audience"_s);
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::toolsAreSearchedByDescription()
{
    OfferModel model;
    const Tester tester(&model, mode);
    model.setOffers({{u"add"_s, u"add"_s, u"Adds two numbers"_s, {}, u"Addition"_s},
                     {u"sub"_s, u"sub"_s, u"Takes away"_s, {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    for (const QString &words : {u"ADDI"_s, u"numbers two"_s, u"add"_s}) {
        model.setWords(words);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"add"_s);
        QCOMPARE(model.rowOf(u"sub"_s), -1);
    }
    model.setWords({});
    QCOMPARE(model.rowOf(u"sub"_s), 1);
    QCOMPARE(model.offerAt(1), 1);
}

void TestModels::faultsAreWishedFor()
{
    FaultModel model;
    const Tester tester(&model, mode);
    QSignalSpy wished(&model, &FaultModel::wished);
    model.setFaults({{u"A"_s, u"mcp"_s, u"Fault A"_s, false}, {u"B"_s, u"mcp"_s, u"Fault B"_s, true}});
    QCOMPARE(model.index(0).data().toString(), u"A\nFault A"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"A: Fault A"_s);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"Fault A"_s));
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.first().first().toStringList(), QStringList({u"A"_s, u"B"_s}));
    QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
    // The same list again keeps the rows, so that a view keeps its place.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFaults({{u"A"_s, u"mcp"_s, u"Fault A"_s, false}, {u"B"_s, u"mcp"_s, u"Fault B"_s, false}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.on(), QStringList());
}

void TestModels::connectionsComeAndGo()
{
    Surroundings around(nullptr, std::make_unique<profile::MemorySecretStore>());
    ConnectionModel model;
    const Tester tester(&model, mode);
    profile::Connection connection;
    connection.name = u"Calculator"_s;
    connection.url = "https://calculator.example.com:8443/mcp";
    Session first(connection, &around);
    connection.name = u"Other"_s;
    Session second(connection, &around);
    model.add(&first);
    model.add(&second);
    QCOMPARE(model.index(0).data().toString(), u"Calculator\ncalculator.example.com:8443"_s);
    QCOMPARE(model.rowOf(&second), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    connection.name = u"Renamed"_s;
    second.setConnection(connection);
    QVERIFY(changed.count() > 0);
    QVERIFY(model.index(1).data().toString().startsWith(u"Renamed"_s));
    model.remove(&first);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0), &second);
    model.remove(&first);
    QCOMPARE(model.rowCount(), 1);
}

void TestModels::stationsWaitBeforeARun()
{
    Surroundings around(nullptr, std::make_unique<profile::MemorySecretStore>());
    Session session(profile::Connection(), &around);
    StationModel model;
    const Tester tester(&model, mode);
    model.setSession(&session);
    QCOMPARE(model.rowCount(), journey::stationCount);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Reach, waiting"_s);
    model.setSession(nullptr);
    QCOMPARE(model.rowCount(), journey::stationCount);
}

void TestModels::sentencesOfStations_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("one key") << u"issuer https://a.example, 1 key"_s << true;
    QTest::newRow("several keys") << u"issuer https://a.example, 3 keys"_s << true;
    QTest::newRow("one key, by the server")
        << u"issuer https://a.example (by the MCP server's own well-known document), 1 key"_s << true;
    QTest::newRow("what a token is for") << u"RS256 access token for https://mcp.example"_s << true;
    QTest::newRow("an addition") << u"Bearer token for 60 min, refresh token"_s << true;
    QTest::newRow("none of them") << u"Something else"_s << false;
}

// A sentence that is not known would stay English in every language.
void TestModels::sentencesOfStations()
{
    QFETCH(const QString, english);
    QTEST(isKnownSummary(english), "isKnown");
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
