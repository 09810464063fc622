// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person who never saw Authscope must be able to do, each thing once by mouse and once by keyboard alone: (a) run
// the demo, (b) connect to a server of one's own with an app of one's own, (c) find out why it answers 401, (d) call a tool
// with nested arguments, (e) send a colleague a redacted report.

#include "app/demo/demoserver.h"
#include "app/demo/scriptedbrowser.h"
#include "app/gui/findings/reportpage.h"
#include "guidriver.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

// The person in front of the authorization server's page, whichever connection sent there.
class PersonsBrowser final : public QObject, public signin::Browser
{
public:
    Result<void> open(const QByteArray &url) override
    {
        auto *browser = new demo::ScriptedBrowser(login, password, demo::ScriptedBrowser::Decision::Allow, this);
        return browser->open(url);
    }
    QString login;
    QString password;
};

} // namespace

class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void runTheDemo_data() { ways(); }
    void runTheDemo();
    void connectToOnesOwn_data() { ways(); }
    void connectToOnesOwn();
    void whyItAnswers401_data() { ways(); }
    void whyItAnswers401();
    void callWithNestedArguments_data() { ways(); }
    void callWithNestedArguments();
    void sendAReport_data() { ways(); }
    void sendAReport();

private:
    static void ways()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by mouse") << true;
        QTest::newRow("by keyboard") << false;
    }
    // A press on the button, or the keys in its place.
    void press(GuiDriver &driver, const QString &button, bool byMouse, Qt::Key key,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (byMouse) {
            QTest::mouseClick(driver.find<QAbstractButton>(button), Qt::LeftButton);
            return;
        }
        driver.window()->activateWindow();
        QTest::keyClick(driver.window(), key, modifiers);
    }
    // A button has the focus and is pressed by the space bar.
    void pressFocused(GuiDriver &driver, const QString &button, bool byMouse)
    {
        auto *widget = driver.find<QAbstractButton>(button);
        if (byMouse) {
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
            return;
        }
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(button));
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Space);
    }
    void showTab(GuiDriver &driver, MainWindow::Tab tab, bool byMouse)
    {
        auto *tabs = driver.find<QTabWidget>(u"tabs"_s);
        if (byMouse)
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        else
            QTest::keyClick(driver.window(), Qt::Key(Qt::Key_1 + int(tab)), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), int(tab));
    }
};

void TestJourneys::runTheDemo()
{
    QFETCH(bool, byMouse);
    GuiDriver driver;
    Session *session = driver.window()->currentSession();
    QSignalSpy finished(session, &Session::runFinished);
    press(driver, u"startRun"_s, byMouse, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    // And what the flow was: the first station's answer, field by field.
    auto *reach = driver.find<QAbstractButton>(u"station-reach"_s);
    if (byMouse) {
        QTest::mouseClick(reach, Qt::LeftButton);
    } else {
        QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(driver.find<QLineEdit>(u"paletteSearch"_s), u"reach"_s);
        QTest::keyClick(driver.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    }
    auto *explanation = driver.find<QAbstractItemView>(u"stationExplanation"_s);
    QVERIFY(explanation->isVisible());
    QVERIFY(explanation->model()->rowCount() > 2);
}

void TestJourneys::connectToOnesOwn()
{
    QFETCH(bool, byMouse);
    auto browser = std::make_unique<PersonsBrowser>();
    PersonsBrowser *person = browser.get();
    GuiDriver driver(std::move(browser));
    Session *demo = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(demo);
    driver.run(demo); // its server stands in for one's own
    const profile::Connection own = demo->demo()->userConnection();
    person->login = demo->demo()->login();
    person->password = demo->demo()->password();

    press(driver, u"connectionAdd"_s, byMouse, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(driver.find<QLineEdit>(u"connection-url"_s), QString::fromUtf8(own.url));
    QTest::keyClicks(driver.find<QLineEdit>(u"connection-clientId"_s), own.clientId);
    QTest::keyClicks(driver.find<QLineEdit>(u"connection-clientSecret"_s),
                     QString::fromUtf8(demo->demo()->clientSecret()));
    QTest::keyClicks(driver.find<QLineEdit>(u"connection-issuer"_s), own.issuer);
    if (byMouse)
        QTest::mouseClick(driver.find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
    else
        QTest::keyClick(driver.find<QLineEdit>(u"connection-issuer"_s), Qt::Key_Return);
    Session *session = driver.window()->currentSession();
    QVERIFY(session != demo);
    QSignalSpy finished(session, &Session::runFinished);
    press(driver, u"run"_s, byMouse, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    for (const journey::Station &station : session->journey()->stations())
        QVERIFY2(station.state != journey::StationState::Failed, qPrintable(station.summary));
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

void TestJourneys::whyItAnswers401()
{
    QFETCH(bool, byMouse);
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QTRY_VERIFY_WITH_TIMEOUT(!session->faults().isEmpty(), GuiDriver::patience);
    QSignalSpy changed(session, &Session::faultsChanged);
    session->setFaults({u"AUD_MISMATCH"_s});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, GuiDriver::patience);
    QSignalSpy finished(session, &Session::runFinished);
    press(driver, u"run"_s, byMouse, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    // Without a further step: the window is there, the cause is first, and it says what to change.
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::FindingsTab));
    QCOMPARE(session->findings().first().id, u"AUD_MISMATCH"_s);
    QVERIFY(driver.find<QAbstractItemView>(u"findingEvidence"_s)->isVisible());
    QVERIFY(driver.find<QPushButton>(u"fixOktaCopy"_s)->isVisible());
    pressFocused(driver, u"fixOktaCopy"_s, byMouse);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Audience"_s));
}

void TestJourneys::callWithNestedArguments()
{
    QFETCH(bool, byMouse);
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.run(session);
    driver.window()->activateWindow();
    showTab(driver, MainWindow::ToolsTab, byMouse);
    auto *search = driver.find<QLineEdit>(u"toolSearch"_s);
    if (byMouse)
        QTest::mouseClick(search, Qt::LeftButton);
    else
        QTest::keyClick(driver.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, u"schema_forms"_s);
    QTest::keyClicks(driver.find<QLineEdit>(u"arg-text"_s), u"hello"_s);
    pressFocused(driver, u"argInclude-object"_s, byMouse);
    QTest::keyClicks(driver.find<QLineEdit>(u"arg-object/inner/value"_s), u"inside"_s);
    pressFocused(driver, u"argInclude-list"_s, byMouse);
    pressFocused(driver, u"argAdd-list"_s, byMouse);
    QTest::keyClicks(driver.find<QLineEdit>(u"arg-list/0"_s), u"first"_s);
    if (byMouse)
        QTest::mouseClick(driver.find<QPushButton>(u"toolCall"_s), Qt::LeftButton);
    else
        QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    auto *result = driver.find<QPlainTextEdit>(u"resultContent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->toPlainText().contains(u"inside"_s), GuiDriver::patience);
}

void TestJourneys::sendAReport()
{
    QFETCH(bool, byMouse);
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.run(session);
    driver.window()->activateWindow();
    if (byMouse) {
        showTab(driver, MainWindow::FindingsTab, true);
        QTest::mouseClick(driver.find<QPushButton>(u"findingsReport"_s), Qt::LeftButton);
    } else {
        QTest::keyClick(driver.window(), Qt::Key_R, Qt::ControlModifier);
    }
    auto *removals = driver.find<QAbstractItemView>(u"reportRemovals"_s);
    QVERIFY(removals->isVisible());
    QVERIFY(removals->model()->rowCount() > 0);
    const QByteArray token = session->journey()->knowledge().tokens->accessToken.toUtf8();
    const QByteArray secret = session->demo()->serviceSecret();
    auto *form = driver.find<QComboBox>(u"reportForm"_s);
    auto *page = driver.window()->findChild<ReportPage *>();
    for (int i = 0; i < form->count(); ++i) {
        form->setCurrentIndex(i);
        const QString path = driver.path(u"report%1"_s.arg(i));
        page->save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY2(report.size() > 100, qPrintable(form->currentText()));
        QVERIFY2(!report.contains(token) && !report.contains(secret), qPrintable(form->currentText()));
        QVERIFY(!driver.find<QPlainTextEdit>(u"reportText"_s)->toPlainText().contains(QString::fromUtf8(token)));
    }
    pressFocused(driver, u"reportCopy"_s, byMouse);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    pressFocused(driver, u"reportBack"_s, byMouse);
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
}

int main(int argc, char *argv[])
{
    return guiMain<TestJourneys>(argc, argv);
}

#include "tst_journeys.moc"
