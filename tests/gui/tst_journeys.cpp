// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person who never saw Authscope must be able to do, each thing once by mouse and once by keyboard alone: (a) run
// the demo, (b) connect to a server of one's own with an app of one's own, (c) find out why it answers 401, (d) call a tool
// with nested arguments, (e) send a colleague a redacted report.

#include "app/demo/demoserver.h"
#include "app/demo/scriptedbrowser.h"
#include "app/gui/journey/summary.h"
#include "guidriver.h"
#include "tests/support/bracketingtranslator.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
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
    // As the wheel does.
    static void scrollTo(QWidget *widget)
    {
        QCoreApplication::processEvents();
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        QCoreApplication::processEvents();
    }
    // There by a click, or by Tab from wherever the focus is.
    static void goTo(GuiDriver &driver, QWidget *widget, bool byMouse)
    {
        QTRY_VERIFY2(widget->isVisible(), qPrintable(widget->objectName()));
        QStringList way;
        if (byMouse) {
            scrollTo(widget);
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
        } else {
            // A dialog that closed leaves it to the window manager who is next.
            driver.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(driver.window()));
            constexpr int most = 300;
            for (int i = 0; i < most && QApplication::focusWidget() != widget; ++i) {
                QWidget *now = QApplication::focusWidget();
                way += now ? now->objectName() : u"nothing"_s;
                QTest::keyClick(now ? now : driver.window(), Qt::Key_Tab);
            }
        }
        QTRY_VERIFY2(widget->hasFocus(), qPrintable(widget->objectName() + u" by "_s + way.join(u' ')));
    }
    // What is typed goes where the focus is, as at a real keyboard.
    static void type(GuiDriver &driver, const QString &field, const QString &text, bool byMouse)
    {
        goTo(driver, driver.find<QLineEdit>(field), byMouse);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static bool clicked(QComboBox *box, int row)
    {
        if (box->view()->isVisible()) {
            const QRect place = box->view()->visualRect(box->model()->index(row, 0));
            QTest::mouseMove(box->view()->viewport(), place.center());
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, place.center());
        }
        return box->currentIndex() == row && !box->view()->isVisible();
    }
    // An entry of a list that opens.
    static void choose(GuiDriver &driver, QComboBox *box, int row, bool byMouse)
    {
        if (byMouse) {
            QTest::mouseClick(box, Qt::LeftButton);
            QTRY_VERIFY(box->view()->isVisible());
            // What comes too soon after the press that opened the list is not taken.
            QTRY_VERIFY(clicked(box, row));
        } else {
            goTo(driver, box, false);
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < row; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentIndex(), row);
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
            scrollTo(widget);
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
            return;
        }
        goTo(driver, widget, false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
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
    // Each station's sentence has its translations; the client's is its id and its method.
    for (int i = 0; i < journey::stationCount; ++i)
        if (const journey::Station station = session->station(journey::StationId(i));
            station.id != journey::StationId::Client)
            QVERIFY2(isKnownSummary(station.summary), qPrintable(station.summary));
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
    type(driver, u"connection-url"_s, QString::fromUtf8(own.url), byMouse);
    type(driver, u"connection-issuer"_s, demo->journey()->knowledge().server.metadata->issuer, byMouse);
    type(driver, u"connection-clientId"_s, own.clientId, byMouse);
    type(driver, u"connection-clientSecret"_s, QString::fromUtf8(demo->demo()->clientSecret()), byMouse);
    if (byMouse)
        QTest::mouseClick(driver.find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
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
    {
        // In another language nothing of it stays English but what the server and the token say.
        const test::BracketingTranslator translator;
        for (const diagnosis::Finding &finding : session->findings()) {
            const QString said = diagnosis::saidOf(finding);
            QVERIFY2(said.isEmpty() || said.startsWith(translator.open), qPrintable(said));
            for (const diagnosis::Evidence &evidence : finding.evidence)
                QVERIFY2(evidence.what.startsWith(translator.open) || !evidence.what.contains(u' '),
                         qPrintable(evidence.what));
        }
    }
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
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"schema_forms"_s);
    type(driver, u"arg-text"_s, u"hello"_s, byMouse);
    pressFocused(driver, u"argInclude-object"_s, byMouse);
    type(driver, u"arg-object/inner/value"_s, u"inside"_s, byMouse);
    pressFocused(driver, u"argInclude-list"_s, byMouse);
    pressFocused(driver, u"argAdd-list"_s, byMouse);
    type(driver, u"arg-list/0"_s, u"first"_s, byMouse);
    if (byMouse)
        QTest::mouseClick(driver.find<QPushButton>(u"toolCall"_s), Qt::LeftButton);
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
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
    for (int i = 0; i < form->count(); ++i) {
        choose(driver, form, i, byMouse);
        const QString path = driver.path(u"report%1"_s.arg(i));
        pressFocused(driver, u"reportSave"_s, byMouse);
        auto *dialog = driver.find<QFileDialog>(u"reportDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QTRY_VERIFY(name->isVisible());
        name->setText(path); // letter by letter it would list each folder on the way
        if (byMouse)
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        else
            QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!driver.window()->findChild<QFileDialog *>());
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
