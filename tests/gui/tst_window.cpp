// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/toolspage.h"
#include "app/gui/journey/stationtile.h"
#include "app/gui/mainwindow.h"
#include "app/gui/screenshots.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/traffic/trafficpage.h"
#include "app/gui/widgets/style.h"
#include "app/gui/widgets/theme.h"
#include "tests/support/notingbrowser.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr auto patience = 30s;

} // namespace

// The real window with the real authscope-server behind its demo connections, driven by mouse and key.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartOffersTheDemo();
    void machineJourneyAndACall();
    void signsInAsAPerson();
    void faultShowsItsFindingFirst();
    void stationIsCheckedAgain_data();
    void stationIsCheckedAgain();
    void fitsASmallScreen();
    void waitingForTheBrowserCanBeCancelled();
    void inputSurvivesAFailedCall();
    void badAddressNamesItself();
    void connectionIsAddedAndRemoved();
    void exportHoldsNoSecret();
    void pathIsReachedByKeys();
    void everythingHasAName();
    void labelsArePlain();
    void brokenFileIsLeftAlone();
    void schemesCanBeSwitched();
    void picturesAreTaken();
    void languageIsAsked();

private:
    void makeWindow(std::unique_ptr<signin::Browser> browser = nullptr);
    Session *demo(profile::Grant grant);
    void run(Session *session);
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_scratch = std::make_unique<QTemporaryDir>();
    makeWindow();
}

void TestWindow::cleanup()
{
    for (Session *session : m_window->sessions()) {
        session->cancel();
        session->cancelCall();
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_window->sessions(), &Session::isIdle), patience);
    m_window.reset();
    m_around.reset();
}

void TestWindow::makeWindow(std::unique_ptr<signin::Browser> browser)
{
    m_window.reset();
    DemoBrowser *demoBrowser = nullptr;
    if (!browser) {
        auto made = std::make_unique<DemoBrowser>();
        demoBrowser = made.get();
        browser = std::move(made);
    }
    m_around = std::make_unique<Surroundings>(std::move(browser), std::make_unique<profile::MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_around.get(),
                                            WindowOptions{m_scratch->filePath(u"connections.json"_s), false});
    if (demoBrowser)
        demoBrowser->setWindow(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

Session *TestWindow::demo(profile::Grant grant)
{
    for (Session *session : m_window->sessions())
        if (session->connection().demo && session->connection().grant == grant)
            return session;
    return nullptr;
}

void TestWindow::run(Session *session)
{
    m_window->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(find<QPushButton>(u"run"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
}

void TestWindow::firstStartOffersTheDemo()
{
    QCOMPARE(m_window->sessions().size(), 2);
    QVERIFY(m_window->currentSession()->connection().demo);
    QVERIFY(find<QPushButton>(u"run"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"stop"_s)->isEnabled());
    // The server is started after the first paint, and then the fault lab fills.
    const auto *faults = find<QAbstractItemView>(u"faultList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(faults->model()->rowCount() >= 20, patience);
    // Its id, and below what is broken.
    QTRY_VERIFY(faults->visualRect(faults->model()->index(0, 0)).height() >= 2 * faults->fontMetrics().height());
}

void TestWindow::machineJourneyAndACall()
{
    Session *session = demo(profile::Grant::ClientCredentials);
    m_window->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QCOMPARE(find<StationTile>(u"station-authorize"_s)->station().state, journey::StationState::Skipped);
    QVERIFY(find<StationTile>(u"station-ready"_s)->accessibleName().contains(u"passed"_s));

    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::ToolsTab));
    QTest::keyClicks(find<QLineEdit>(u"toolSearch"_s), u"add"_s);
    m_window->findChild<ToolsPage *>()->showTool(u"add"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-a"_s), u"5"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-b"_s), u"3"_s);
    QTest::mouseClick(find<QPushButton>(u"toolCall"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"resultContent"_s)->toPlainText().contains(u'8'), patience);
    QVERIFY(!session->call(u"add"_s)->running);
    // Every exchange is in the table, the call among them.
    QTRY_COMPARE(find<QAbstractItemView>(u"trafficTable"_s)->model()->rowCount(),
                 int(session->log()->exchanges().size()));
}

void TestWindow::signsInAsAPerson()
{
    Session *session = demo(profile::Grant::AuthorizationCode);
    QSignalSpy waiting(session->signIn(), &signin::SignIn::waiting);
    run(session);
    QCOMPARE(waiting.count(), 1);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QVERIFY(session->journey()->knowledge().idToken.has_value());
    QCOMPARE(find<QAbstractItemView>(u"tokenList"_s)->model()->rowCount(), 4);
    QVERIFY(find<QAbstractItemView>(u"tokenClaims"_s)->model()->rowCount() > 5);
}

void TestWindow::faultShowsItsFindingFirst()
{
    Session *session = demo(profile::Grant::ClientCredentials);
    m_window->select(session);
    auto *list = find<QAbstractItemView>(u"faultList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    QTest::keyClicks(find<QLineEdit>(u"faultSearch"_s), u"AUD_MISMATCH"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QSignalSpy changed(session, &Session::faultsChanged);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
    run(session);
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::FindingsTab));
    QCOMPARE(session->findings().first().id, u"AUD_MISMATCH"_s);
    auto *findings = find<QAbstractItemView>(u"findingList"_s);
    QCOMPARE(findings->currentIndex().row(), 0);
    // The path and the journey's page stand at what failed.
    QCOMPARE(session->station(journey::StationId::Mcp).state, journey::StationState::Failed);
    QVERIFY(find<StationTile>(u"station-mcp"_s)->isChecked());
    QCOMPARE(find<QAbstractItemView>(u"stationList"_s)->currentIndex().row(), int(journey::StationId::Mcp));
    QVERIFY(find<QAbstractItemView>(u"findingEvidence"_s)->model()->rowCount() > 0);

    // Mended, it is checked again from here, with a new token; what came before is not asked for again.
    QTest::mouseClick(find<QPushButton>(u"faultNone"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
    const qint64 last = session->log()->exchanges().last()->id;
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(find<QPushButton>(u"findingCheckAgain"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QVERIFY(!diagnosis::hasError(session->findings()));
    QSet<http::Leg> legs;
    for (const http::ExchangePtr &exchange : session->log()->exchanges())
        if (exchange->id > last)
            legs.insert(exchange->leg);
    QCOMPARE(legs, (QSet{http::Leg::Token, http::Leg::Mcp}));
}

void TestWindow::stationIsCheckedAgain_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestWindow::stationIsCheckedAgain()
{
    QFETCH(bool, byMouse);
    Session *session = demo(profile::Grant::AuthorizationCode);
    m_window->select(session);
    auto *again = find<QPushButton>(u"stationCheckAgain"_s);
    QVERIFY(!again->isVisible()); // there is nothing to repeat yet
    run(session);
    m_window->showTab(MainWindow::JourneyTab);
    auto *stations = find<QAbstractItemView>(u"stationList"_s);
    stations->setCurrentIndex(stations->model()->index(int(journey::StationId::Mcp), 0));
    QSignalSpy waiting(session->signIn(), &signin::SignIn::waiting);
    QSignalSpy finished(session, &Session::runFinished);
    const qint64 last = session->log()->exchanges().last()->id;
    const QString token = session->journey()->knowledge().tokens->accessToken;
    const auto press = [&] {
        if (byMouse) {
            QTest::mouseClick(again, Qt::LeftButton);
            return;
        }
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::AltModifier);
    };
    press();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    for (const http::ExchangePtr &exchange : session->log()->exchanges())
        QVERIFY(exchange->id <= last || exchange->leg == http::Leg::Mcp);
    QVERIFY(session->log()->exchanges().last()->id > last);
    QCOMPARE(waiting.count(), 0);
    QCOMPARE(session->journey()->knowledge().tokens->accessToken, token);
    // From the token on the person signs in again: a code is good for one exchange.
    stations->setCurrentIndex(stations->model()->index(int(journey::StationId::Token), 0));
    press();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patience);
    QCOMPARE(waiting.count(), 1);
    QVERIFY(session->journey()->knowledge().tokens->accessToken != token);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

// 1366 × 768, less what the system keeps for itself.
void TestWindow::fitsASmallScreen()
{
    Session *session = demo(profile::Grant::AuthorizationCode);
    run(session);
    const auto *page = find<QScrollArea>(u"pageScroll"_s);
    for (const QSize size : {m_window->size(), QSize(1366, 700)})
        for (int tab = 0; tab < find<QTabWidget>(u"tabs"_s)->count(); ++tab) {
            m_window->resize(size);
            m_window->showTab(MainWindow::Tab(tab));
            // No page has to be scrolled as a whole.
            QTRY_VERIFY2(page->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(tab)));
            QVERIFY2(page->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(tab)));
        }
    QCOMPARE(m_window->size(), QSize(1366, 700));
}

void TestWindow::waitingForTheBrowserCanBeCancelled()
{
    auto browser = std::make_unique<test::NotingBrowser>();
    test::NotingBrowser *idle = browser.get();
    makeWindow(std::move(browser));
    Session *session = demo(profile::Grant::AuthorizationCode);
    m_window->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(find<QPushButton>(u"run"_s), Qt::LeftButton);
    auto *address = find<QLineEdit>(u"signInAddress"_s);
    const QSize before = m_window->size();
    QTRY_VERIFY_WITH_TIMEOUT(address->isVisible(), patience);
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(m_window->size(), before);
    for (int tab = 0; tab < find<QTabWidget>(u"tabs"_s)->count(); ++tab) {
        m_window->showTab(MainWindow::Tab(tab));
        QTRY_VERIFY2(find<QScrollArea>(u"pageScroll"_s)->verticalScrollBar()->maximum() == 0,
                     qPrintable(QString::number(tab)));
    }
    QCOMPARE(idle->opened.size(), 1);
    QCOMPARE(address->text().toUtf8(), idle->opened.first());
    // A callback that is not ours is refused beside the field, and what was pasted stays.
    auto *pasted = find<QLineEdit>(u"signInCallback"_s);
    QTest::keyClicks(pasted, u"http://127.0.0.1/callback?code=x"_s);
    QTest::mouseClick(find<QPushButton>(u"signInUse"_s), Qt::LeftButton);
    QCOMPARE(pasted->text(), u"http://127.0.0.1/callback?code=x"_s);
    QVERIFY(session->signIn()->isWaiting());
    QTest::mouseClick(find<QPushButton>(u"signInCancel"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QVERIFY(!address->isVisible());
    QCOMPARE(session->station(journey::StationId::Authorize).state, journey::StationState::Failed);
    QCOMPARE(find<QAbstractItemView>(u"stationList"_s)->currentIndex().row(), int(journey::StationId::Authorize));
}

void TestWindow::inputSurvivesAFailedCall()
{
    Session *session = demo(profile::Grant::ClientCredentials);
    run(session);
    m_window->showTab(MainWindow::ToolsTab);
    m_window->findChild<ToolsPage *>()->showTool(u"add"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-a"_s), u"41"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-b"_s), u"1"_s);
    session->demo()->stop();
    QTest::mouseClick(find<QPushButton>(u"toolCall"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session->call(u"add"_s) && !session->call(u"add"_s)->running, patience);
    QVERIFY(!session->call(u"add"_s)->result->has_value());
    QCOMPARE(find<QLineEdit>(u"arg-a"_s)->text(), u"41"_s);
    // And over a look at another connection.
    m_window->select(demo(profile::Grant::AuthorizationCode));
    m_window->select(session);
    m_window->findChild<ToolsPage *>()->showTool(u"add"_s);
    QCOMPARE(find<QLineEdit>(u"arg-a"_s)->text(), u"41"_s);
    QCOMPARE(find<QLineEdit>(u"arg-b"_s)->text(), u"1"_s);
}

void TestWindow::badAddressNamesItself()
{
    m_window->openUrl("https://");
    QCOMPARE(find<QLineEdit>(u"connection-url"_s)->text(), u"https://"_s);
    QVERIFY(find<QLineEdit>(u"connection-url"_s)->isVisible());
}

void TestWindow::connectionIsAddedAndRemoved()
{
    QTest::mouseClick(find<QPushButton>(u"connectionAdd"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"connection-url"_s), u"http://127.0.0.1:1/mcp"_s);
    QTest::keyClicks(find<QLineEdit>(u"connection-name"_s), u"Nobody"_s);
    QTest::mouseClick(find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
    QCOMPARE(m_window->sessions().size(), 3);
    Session *session = m_window->currentSession();
    QCOMPARE(session->connection().name, u"Nobody"_s);

    // Nobody listens there: the journey says so, and the window goes to the finding.
    run(session);
    QCOMPARE(session->station(journey::StationId::Reach).state, journey::StationState::Failed);
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::FindingsTab));

    QPointer<Session> removed(session);
    QTest::mouseClick(find<QPushButton>(u"connectionRemove"_s), Qt::LeftButton);
    QCOMPARE(m_window->sessions().size(), 3);
    QTest::mouseClick(find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(m_window->sessions().size(), 2);
    QTRY_VERIFY(!removed);
    QFile file(m_scratch->filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Nobody"));
}

void TestWindow::exportHoldsNoSecret()
{
    Session *session = demo(profile::Grant::ClientCredentials);
    run(session);
    const QString path = m_scratch->filePath(u"out.har"_s);
    m_window->findChild<TrafficPage *>()->exportHar(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray har = file.readAll();
    QVERIFY(!QJsonDocument::fromJson(har).object().value("log"_L1)["entries"_L1].toArray().isEmpty());
    QVERIFY(!har.contains(session->demo()->serviceSecret()));
    QVERIFY(!har.contains(session->journey()->knowledge().tokens->accessToken.toUtf8()));
    // On the screen, too, a secret is shown on request only.
    m_window->showTab(MainWindow::TrafficTab);
    const QByteArray token = session->journey()->knowledge().tokens->accessToken.toUtf8();
    const auto &exchanges = session->log()->exchanges();
    const auto last = std::ranges::find_last_if(exchanges, [](const http::ExchangePtr &one) {
                          return one->leg == http::Leg::Mcp && one->requestHeaders.contains("authorization");
                      }).begin();
    QVERIFY(last != exchanges.end());
    m_window->findChild<TrafficPage *>()->showExchange((*last)->id);
    auto *request = find<QPlainTextEdit>(u"trafficRequest"_s);
    QVERIFY(request->toPlainText().contains(u"uthorization: "_s));
    QVERIFY(!request->toPlainText().contains(QString::fromLatin1(token)));
    QTest::mouseClick(find<QAbstractButton>(u"trafficShowSecrets"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(request->toPlainText().contains(QString::fromLatin1(token)));
}

void TestWindow::pathIsReachedByKeys()
{
    auto *reach = find<StationTile>(u"station-reach"_s);
    auto *challenge = find<StationTile>(u"station-challenge"_s);
    m_window->showTab(MainWindow::TrafficTab);
    reach->setFocus();
    QTest::keyClick(reach, Qt::Key_Right);
    QVERIFY(challenge->isChecked());
    QTRY_COMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::JourneyTab));
    QCOMPARE(find<QAbstractItemView>(u"stationList"_s)->currentIndex().row(), 1);
}

void TestWindow::everythingHasAName()
{
    m_window->editConnection({});
    run(demo(profile::Grant::ClientCredentials));
    m_window->showTab(MainWindow::ToolsTab);
    int seen = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QTabWidget *>(widget);
        // Qt's own parts: headers, the clear button in a line, the scroll buttons of tabs, the list of a combo box.
        const bool inner = qobject_cast<const QHeaderView *>(widget) || widget->objectName().startsWith("qt_"_L1)
            || qobject_cast<const QLineEdit *>(widget->parent()) || qobject_cast<const QTabBar *>(widget->parent())
            || widget->parent()->inherits("QComboBoxPrivateContainer") || widget->inherits("QTableCornerButton")
            || widget->parent()->inherits("QMenuBar");
        if (!interactive || inner)
            continue;
        ++seen;
        QVERIFY2(!widget->objectName().isEmpty(),
                 qPrintable(u"%1 in %2 has no object name"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                                 widget->parent()->objectName())));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName() + u" has no accessible name"_s));
    }
    QCOMPARE_GT(seen, 60);
}

void TestWindow::labelsArePlain()
{
    m_window->editConnection({});
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(labels.size() > 20);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestWindow::brokenFileIsLeftAlone()
{
    m_window.reset();
    QFile file(m_scratch->filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"connections\": [");
    file.close();
    makeWindow();
    QCOMPARE(m_window->sessions().size(), 0);
    QVERIFY(find<QPushButton>(u"emptyAdd"_s)->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\"connections\": [");
}

void TestWindow::schemesCanBeSwitched()
{
    m_window->setScheme(Qt::ColorScheme::Dark);
    QTRY_VERIFY(isDark(m_window->palette()));
    const QColor dark = m_window->grab().toImage().pixelColor(2, m_window->height() - 2);
    m_window->setScheme(Qt::ColorScheme::Light);
    QTRY_VERIFY(!isDark(m_window->palette()));
    const QColor light = m_window->grab().toImage().pixelColor(2, m_window->height() - 2);
    QVERIFY(dark.lightness() < 100 && light.lightness() > 200);
}

// The program itself, which starts where there is no screen and says where it left what it made.
void TestWindow::picturesAreTaken()
{
    QProcess program;
    const QString place = QDir(m_scratch->path()).canonicalPath() + u"/pictures"_s;
    program.start(QStringLiteral(AUTHSCOPE_PROGRAM), {u"--screenshot"_s, place});
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(program.exitCode(), 0);
    const qsizetype count = QDir(place).entryList({u"*.png"_s}).size();
    QVERIFY(count >= 16);
    const QString said = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    QCOMPARE(said, u"%1 pictures written to %2"_s.arg(count).arg(QDir::toNativeSeparators(place)));
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

void TestWindow::languageIsAsked()
{
    MainWindow window(m_around.get(), {m_scratch->filePath(u"asked.json"_s), false, u"de"_s});
    QCOMPARE(window.findChild<QPushButton *>(u"run"_s)->text(), u"Starten"_s);
    applyLanguage(u"en"_s);
    QProcess program;
    program.start(QStringLiteral(AUTHSCOPE_PROGRAM), {u"--language"_s, u"xx"_s, u"--screenshot"_s, u"nowhere"_s});
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().startsWith("There is no language xx. There are: en, de"));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
