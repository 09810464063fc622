// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/exchangemodel.h"
#include "app/gui/session.h"
#include "app/gui/surroundings.h"
#include "app/gui/traffic/ladderview.h"
#include "app/gui/traffic/trafficpage.h"
#include "app/gui/traffic/trafficrows.h"
#include "app/gui/widgets/theme.h"
#include "tests/support/notingbrowser.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

http::Exchange exchange(http::ExchangeLog &log, http::Leg leg, const QByteArray &method, const QByteArray &url,
                        int status)
{
    http::Exchange made;
    made.id = log.nextId();
    made.leg = leg;
    made.method = method;
    made.url = url;
    made.status = status;
    made.startedMs = 1'764'300'000'000 + made.id;
    made.timings.finished = double(made.id) * 10;
    return made;
}

// Six exchanges as a journey has them.
void fill(http::ExchangeLog &log)
{
    auto one = exchange(log, http::Leg::Reach, "POST", "https://mcp.example/mcp", 401);
    one.responseHeaders.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    one.note = u"the first request"_s;
    log.append(one);
    auto two = exchange(log, http::Leg::ServerMetadata, "GET",
                        "https://dev-1.okta.example/.well-known/openid-configuration", 200);
    two.responseSize = 20'000;
    log.append(two);
    auto three = exchange(log, http::Leg::Token, "POST", "https://dev-1.okta.example/oauth2/v1/token", 400);
    three.requestBody = "grant_type=client_credentials&client_secret=verysecretvalue";
    three.requestHeaders.add("Content-Type", "application/x-www-form-urlencoded");
    three.responseBody = R"({"error":"Invalid_Client","error_description":"<b>No</b>"})";
    three.responseHeaders.add("Content-Type", "application/json");
    log.append(three);
    auto four = exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200);
    four.note = u"tools/call add"_s;
    four.responseHeaders.add("Content-Type", "text/event-stream");
    log.append(four);
    auto five = exchange(log, http::Leg::Mcp, "DELETE", "https://mcp.example/mcp", 0);
    five.error = http::ErrorKind::Timeout;
    five.errorText = u"no answer in 30 s"_s;
    log.append(five);
    log.append(exchange(log, http::Leg::Jwks, "GET", "http://127.0.0.1:1/keys?or=1", 302));
}

QList<qint64> numbers(const QAbstractItemModel &model)
{
    QList<qint64> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data(ExchangeModel::ExchangeIdRole).toLongLong();
    return all;
}

} // namespace

class TestTraffic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void filters_data();
    void filters();
    void badFiltersAreExplained_data();
    void badFiltersAreExplained();
    void rowsFollowTheirLog();
    void rowsAreSorted_data();
    void rowsAreSorted();
    void bodiesAreSearchedInTheBackground();
    void arrowsGoBetweenTheRightTwo();
    void ladderIsWalkedByKeys();
    void filterLineIsCheckedAsOneTypes();
    void detailsAreFoundInAndMasked();
    void largeBodyIsMaskedToo();
    void exportIsRedactedWhateverItsSize_data();
    void exportIsRedactedWhateverItsSize();
    void hostileTrafficStaysPlain();
};

void TestTraffic::filters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<qint64>>("expected");
    const auto row = [](const QString &line, const QList<qint64> &expected) {
        QTest::newRow(qPrintable(line.isEmpty() ? u"nothing"_s : line)) << line << expected;
    };
    row(u""_s, {1, 2, 3, 4, 5, 6});
    row(u"OKTA"_s, {2, 3});
    row(u"tools/call"_s, {4});
    row(u"\"tools/call add\""_s, {4});
    row(u"leg:token"_s, {3});
    row(u"leg:token,jw"_s, {3, 6});
    row(u"status:4xx"_s, {1, 3});
    row(u"status:401"_s, {1});
    row(u"status:>=400"_s, {1, 3});
    row(u"status:400-401,302"_s, {1, 3, 6});
    row(u"status:none"_s, {5});
    row(u"-status:none"_s, {1, 2, 3, 4, 6});
    row(u"method:post"_s, {1, 3, 4});
    row(u"host:okta status:4xx"_s, {3});
    row(u"host:mcp.example -method:post"_s, {5});
    row(u"path:token"_s, {3});
    row(u"path:mcp"_s, {1, 4, 5});
    row(u"url:127.0.0.1"_s, {6});
    row(u"for:FIRST"_s, {1});
    row(u"for:\"first request\""_s, {1});
    row(u"ms:>40"_s, {5, 6});
    row(u"ms:20-30"_s, {2, 3});
    row(u"ms:<0.02s"_s, {1});
    row(u"size:>10k"_s, {2});
    row(u"error:any"_s, {5});
    row(u"error:timeout"_s, {5});
    row(u"is:error"_s, {1, 3, 5});
    row(u"is:redirect"_s, {6});
    row(u"is:stream"_s, {4});
    row(u"is:refused"_s, {1});
    row(u"is:plain"_s, {6});
    row(u"header:www-authenticate"_s, {1});
    row(u"header:www-authenticate=invalid_token"_s, {1});
    row(u"header:content-type=json"_s, {3});
    row(u"body:invalid_client"_s, {3});
    row(u"number:2-3"_s, {2, 3});
    row(u"leg:token or status:302"_s, {3, 6});
    row(u"okta get OR method:delete"_s, {2, 5});
    row(u"https://mcp.example"_s, {1, 4, 5});
    row(u"\"or=1\""_s, {6});
    row(u"nothing-of-the-kind"_s, {});
}

void TestTraffic::filters()
{
    QFETCH(QString, line);
    QFETCH(QList<qint64>, expected);
    http::ExchangeLog log;
    fill(log);
    const auto filter = TrafficFilter::parse(line);
    QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().text));
    QList<qint64> found;
    for (const http::ExchangePtr &one : log.exchanges())
        if (filter->matches(*one))
            found += one->id;
    QCOMPARE(found, expected);
}

void TestTraffic::badFiltersAreExplained_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such place") << u"okta lg:token"_s << qsizetype(5) << u"\"lg\" is no place"_s;
    QTest::newRow("no such leg") << u"leg:bicycle"_s << qsizetype(0) << u"resource-metadata"_s;
    QTest::newRow("no status") << u"a status:teapot"_s << qsizetype(2) << u"4xx"_s;
    QTest::newRow("no number") << u"ms:>fast"_s << qsizetype(0) << u">100"_s;
    QTest::newRow("no value") << u"host:"_s << qsizetype(0) << u"a value"_s;
    QTest::newRow("no property") << u"is:nice"_s << qsizetype(0) << u"redirect"_s;
    QTest::newRow("open quotation") << u"a \"b c"_s << qsizetype(2) << u"quotation mark"_s;
    QTest::newRow("or alone") << u"or a"_s << qsizetype(0) << u"between two"_s;
    QTest::newRow("or at the end") << u"a or"_s << qsizetype(2) << u"between two"_s;
}

void TestTraffic::badFiltersAreExplained()
{
    QFETCH(QString, line);
    QFETCH(qsizetype, position);
    QFETCH(QString, part);
    const auto filter = TrafficFilter::parse(line);
    QVERIFY(!filter);
    QCOMPARE(filter.error().position, position);
    QVERIFY2(filter.error().text.contains(part), qPrintable(filter.error().text));
}

void TestTraffic::rowsFollowTheirLog()
{
    http::ExchangeLog log;
    log.setBounds({.exchanges = 8});
    ExchangeModel model;
    TrafficRows rows(&model);
    const QAbstractItemModelTester tester(&rows, mode);
    model.setLog(&log);
    rows.setFilter(*TrafficFilter::parse(u"leg:mcp"_s));
    fill(log);
    model.flush();
    QCOMPARE(numbers(rows), (QList<qint64>{4, 5}));
    // The oldest go as new ones come.
    for (int i = 0; i < 5; ++i)
        log.append(exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200));
    model.flush();
    QCOMPARE(numbers(rows), (QList<qint64>{4, 5, 7, 8, 9, 10, 11}));
    rows.sort(ExchangeModel::Duration, Qt::DescendingOrder);
    log.append(exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200));
    model.flush();
    QCOMPARE(numbers(rows).first(), 12);
    for (int row = 0; row < rows.rowCount(); ++row)
        QCOMPARE(rows.mapFromSource(rows.mapToSource(rows.index(row, 2))), rows.index(row, 2));
    log.clear();
    QCOMPARE(rows.rowCount(), 0);
}

void TestTraffic::rowsAreSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    QTest::newRow("number") << int(ExchangeModel::Number) << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("status") << int(ExchangeModel::Status) << QList<qint64>{5, 2, 4, 6, 3, 1};
    QTest::newRow("method") << int(ExchangeModel::Method) << QList<qint64>{5, 2, 6, 1, 3, 4};
    QTest::newRow("size") << int(ExchangeModel::Size) << QList<qint64>{1, 4, 5, 6, 3, 2};
}

void TestTraffic::rowsAreSorted()
{
    QFETCH(int, column);
    QFETCH(QList<qint64>, ascending);
    http::ExchangeLog log;
    fill(log);
    ExchangeModel model;
    model.setLog(&log);
    TrafficRows rows(&model);
    rows.sort(column);
    if (column == ExchangeModel::Size)
        QCOMPARE(numbers(rows).last(), 2);
    else
        QCOMPARE(numbers(rows), ascending);
    const QList<qint64> up = numbers(rows);
    rows.sort(column, Qt::DescendingOrder);
    QCOMPARE(numbers(rows), QList<qint64>(up.crbegin(), up.crend()));
}

void TestTraffic::bodiesAreSearchedInTheBackground()
{
    http::ExchangeLog log;
    fill(log);
    ExchangeModel model;
    model.setLog(&log);
    TrafficRows rows(&model);
    const QAbstractItemModelTester tester(&rows, mode);
    rows.setFilter(*TrafficFilter::parse(u"body:invalid_client"_s));
    QTRY_VERIFY(!rows.isJudging()); // so little may be done at once
    QCOMPARE(numbers(rows), QList<qint64>{3});
    // What comes while it is searched is not lost; a newer filter wins.
    rows.setFilter(*TrafficFilter::parse(u"body:invalid_client or number:7"_s));
    log.append(exchange(log, http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200));
    model.flush();
    QTRY_VERIFY(!rows.isJudging());
    QCOMPARE(numbers(rows), (QList<qint64>{3, 7}));
    rows.setFilter(*TrafficFilter::parse(u"body:x"_s));
    rows.setFilter(*TrafficFilter::parse(u"leg:jwks"_s));
    QCOMPARE(numbers(rows), QList<qint64>{6});
    QTest::qWait(50);
    QCOMPARE(numbers(rows), QList<qint64>{6});
}

void TestTraffic::arrowsGoBetweenTheRightTwo()
{
    const auto arrow = [](http::Leg leg, const QByteArray &url) {
        http::Exchange made;
        made.leg = leg;
        made.url = url;
        return arrowOf(made, "https://mcp.example");
    };
    QVERIFY(arrow(http::Leg::Authorize, "https://as.example/authorize").from == Lane::Browser);
    QVERIFY(arrow(http::Leg::Token, "https://as.example/token").to == Lane::AuthorizationServer);
    QVERIFY(arrow(http::Leg::Mcp, "https://mcp.example/mcp").to == Lane::McpServer);
    // The guide's server answers for the authorization server's metadata.
    QVERIFY(arrow(http::Leg::ServerMetadata, "https://mcp.example/.well-known/x").to == Lane::McpServer);
    QVERIFY(arrow(http::Leg::ServerMetadata, "https://as.example/.well-known/x").to == Lane::AuthorizationServer);
}

namespace {

struct Shown {
    Shown()
        : around(std::make_unique<test::NotingBrowser>(), std::make_unique<profile::MemorySecretStore>()),
          session(
              [] {
                  profile::Connection connection;
                  connection.url = "https://mcp.example/mcp";
                  return connection;
              }(),
              &around)
    {
        fill(*session.log());
        page.resize(1'000, 700);
        page.setSession(&session);
        page.show();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    Surroundings around;
    Session session;
    TrafficPage page;
};

} // namespace

void TestTraffic::ladderIsWalkedByKeys()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTest::mouseClick(shown.find<QToolButton>(u"trafficAsLadder"_s), Qt::LeftButton);
    auto *ladder = shown.find<LadderView>(u"trafficLadder"_s);
    QVERIFY(ladder->isVisible());
    QCOMPARE(ladder->model()->rowCount(), 6);
    for (int lane = 0; lane < 3; ++lane)
        QVERIFY(ladder->laneX(Lane(lane)) < ladder->laneX(Lane(lane + 1)));
    QVERIFY(ladder->laneX(Lane::McpServer) < ladder->viewport()->width());
    ladder->setFocus();
    ladder->setCurrentIndex(ladder->model()->index(0, 2));
    QTest::keyClick(ladder, Qt::Key_Down);
    QTest::keyClick(ladder, Qt::Key_Down);
    QVERIFY(shown.find<QPlainTextEdit>(u"trafficRequest"_s)->toPlainText().contains(u"/oauth2/v1/token"_s));
    // Something is drawn, and what is chosen stays chosen in the table.
    QVERIFY(!ladder->grab().toImage().isNull());
    QTest::mouseClick(shown.find<QToolButton>(u"trafficAsTable"_s), Qt::LeftButton);
    QCOMPARE(shown.find<QTableView>(u"trafficTable"_s)->currentIndex().row(), 2);
}

void TestTraffic::filterLineIsCheckedAsOneTypes()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    auto *line = shown.find<QLineEdit>(u"trafficFilter"_s);
    auto *table = shown.find<QTableView>(u"trafficTable"_s);
    table->selectRow(2);
    shown.page.focusSearch();
    QTest::keyClicks(line, u"okta"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    // What is chosen stays chosen.
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClicks(line, u" status:"_s);
    QVERIFY(line->accessibleDescription().contains(u"a value"_s));
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(line, u"4xx"_s);
    QVERIFY(line->accessibleDescription().isEmpty());
    QCOMPARE(table->model()->rowCount(), 1);
    // To show one that does not pass the filter goes.
    shown.page.showExchange(4);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(table->currentIndex().row(), 3);
}

void TestTraffic::detailsAreFoundInAndMasked()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    shown.page.showExchange(3);
    auto *request = shown.find<QPlainTextEdit>(u"trafficRequest"_s);
    auto *response = shown.find<QPlainTextEdit>(u"trafficResponse"_s);
    QVERIFY(!request->toPlainText().contains(u"verysecretvalue"_s));
    QVERIFY(response->toPlainText().contains(u"\n  \"error\": \"Invalid_Client\""_s));
    QTest::mouseClick(shown.find<QToolButton>(u"trafficResponseRaw"_s), Qt::LeftButton);
    QVERIFY(response->toPlainText().contains(u"{\"error\":\"Invalid_Client\""_s));
    // Ctrl+F finds in the body that has the focus, and else filters.
    response->setFocus();
    shown.page.focusSearch();
    auto *find = shown.find<QLineEdit>(u"trafficResponseFind"_s);
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, u"invalid_client"_s);
    QCOMPARE(response->extraSelections().size(), 1);
    shown.find<QTableView>(u"trafficTable"_s)->setFocus();
    shown.page.focusSearch();
    QVERIFY(shown.find<QLineEdit>(u"trafficFilter"_s)->hasFocus());
    QTest::mouseClick(shown.find<QAbstractButton>(u"trafficShowSecrets"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(request->toPlainText().contains(u"verysecretvalue"_s));
    QVERIFY(!shown.find<QPlainTextEdit>(u"trafficCurl"_s)->toPlainText().isEmpty());
}

void TestTraffic::largeBodyIsMaskedToo()
{
    Shown shown;
    auto large = exchange(*shown.session.log(), http::Leg::Token, "POST", "https://as.example/token", 200);
    large.responseHeaders.add("Content-Type", "application/json");
    large.responseBody = R"({"access_token":"verysecrettoken","pad":")" + QByteArray(3'000'000, 'x') + "\"}";
    shown.session.log()->append(large);
    shown.page.showExchange(7);
    auto *response = shown.find<QPlainTextEdit>(u"trafficResponse"_s);
    auto *lines = shown.find<QListView>(u"trafficResponseLines"_s);
    shown.find<QToolButton>(u"trafficResponseRaw"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() > 1'000, 20'000);
    for (int row = 0; row < 10; ++row)
        QVERIFY(!lines->model()->index(row, 0).data().toString().contains(u"verysecrettoken"_s));
    QVERIFY(!response->toPlainText().contains(u"verysecrettoken"_s));
}

void TestTraffic::exportIsRedactedWhateverItsSize_data()
{
    QTest::addColumn<qsizetype>("pad");
    QTest::newRow("small") << qsizetype(10);
    QTest::newRow("written in the background") << qsizetype(3'000'000);
}

void TestTraffic::exportIsRedactedWhateverItsSize()
{
    QFETCH(qsizetype, pad);
    Shown shown;
    auto padded = exchange(*shown.session.log(), http::Leg::Mcp, "POST", "https://mcp.example/mcp", 200);
    padded.responseBody = "\"verysecretvalue " + QByteArray(pad, 'x') + '"';
    padded.responseHeaders.add("Content-Type", "application/json");
    padded.requestHeaders.add("Authorization", "Bearer verysecretvalue");
    shown.session.log()->append(padded);
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(u"out.har"_s);
    shown.page.exportHar(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray har = file.readAll();
    QVERIFY(QJsonDocument::fromJson(har).isObject());
    QVERIFY(!har.contains("verysecretvalue"));
    shown.page.exportHar(scratch.filePath(u"no/such/place.har"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(shown.page.findChildren<QLabel *>(),
                            [](const QLabel *label) { return label->text().contains(u"could not be written"_s); }),
        20'000);
}

void TestTraffic::hostileTrafficStaysPlain()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    const QByteArray evil = "<b>x</b><img src=y>\x1b[31m\xe2\x80\xae" + QByteArray(1, '\0') + "end";
    auto hostile = exchange(*shown.session.log(), http::Leg::Mcp, "P<b>", "https://mcp.example/" + evil, 200);
    hostile.note = QString::fromUtf8(evil);
    hostile.reason = evil;
    hostile.responseHeaders.add(evil, evil);
    hostile.responseBody = evil + QByteArray(1'100'000, 'x');
    hostile.requestBody = evil;
    hostile.errorText = QString::fromUtf8(evil);
    hostile.error = http::ErrorKind::Other;
    hostile.tls.protocol = QString::fromUtf8(evil);
    hostile.tls.errors = {QString::fromUtf8(evil)};
    shown.session.log()->append(hostile);
    shown.page.showExchange(7);
    const auto harmless = [](const QString &text) {
        return !text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)) && !text.contains(QChar(0));
    };
    QTRY_VERIFY(shown.find<QPlainTextEdit>(u"trafficRequest"_s)->toPlainText().contains(u"<img"_s));
    for (const QPlainTextEdit *edit : shown.page.findChildren<QPlainTextEdit *>())
        QVERIFY2(harmless(edit->toPlainText()), qPrintable(edit->objectName()));
    auto *table = shown.find<QTableView>(u"trafficTable"_s);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QVERIFY(harmless(table->model()->index(6, column).data().toString()));
        QVERIFY(!table->model()->index(6, column).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }
    for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(harmless(label->text()));
    }
    shown.find<QLineEdit>(u"trafficFilter"_s)->setText(QString::fromUtf8(evil) + u":x"_s);
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QVERIFY(harmless(label->text()));
    shown.page.showLadder(true);
    QVERIFY(!shown.find<LadderView>(u"trafficLadder"_s)->grab().isNull());
}

QTEST_MAIN(TestTraffic)
#include "tst_traffic.moc"
