// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What surrounds the pages: palette, settings, notices, verdict, import, identities, the token bench and comparing.

#include "app/gui/journey/summary.h"
#include "app/gui/models/comparisonmodel.h"
#include "app/gui/models/noticemodel.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/tokens/tokenspage.h"
#include "app/gui/widgets/commandpalette.h"
#include "core/jose/token.h"
#include "guidriver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

QByteArray tokenOf(const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256","kid":"k1"})") + '.' + part(claims) + ".c2ln";
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"AuthscopeTest"_s);
        QSettings().clear();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void paletteFindsWords();
    void paletteIsFast();
    void paletteRunsByKeys();
    void paletteLeavesThingsAsTheyWere();
    void settingsHoldAtOnce();
    void languageIsSwitchedLive();
    void choicesAreRemembered();
    void noticesAreKept();
    void verdictStaysUntilTheNextRun();
    void identitiesHaveTheirOwnState();
    void revisionIsChosen();
    void signingOutForgets();
    void runsAreCompared();
    void serversAreImported();
    void brokenConfigurationIsExplained();
    void benchNeedsNoConnection();
    void tokensAreCompared();
    void comparisonModel();
    void refusedTokenTellsWhy();
};

void TestShell::paletteFindsWords()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    const auto entry = [](const QString &title, const QString &hint) { return PaletteEntry{title, hint, [] {}}; };
    model.setEntries({entry(u"Run with new tokens"_s, u"Ctrl+F5"_s), entry(u"Token bench"_s, u"Ctrl+T"_s),
                      entry(u"Tokens"_s, u"Ctrl+2"_s)});
    QCOMPARE(model.rowCount(), 3);
    model.setSearch(u"token"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0)->title, u"Token bench"_s); // begins with it
    model.setSearch(u"  NEW  run "_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch(u"ctrl+2"_s);
    QCOMPARE(model.at(0)->title, u"Tokens"_s);
    model.setSearch(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestShell::paletteIsFast()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries += PaletteEntry{u"tool number %1"_s.arg(i), u"tool"_s, [] {}};
    PaletteModel model;
    model.setEntries(entries);
    model.setSearch(u"number 9999"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch(u"tool"_s);
    QCOMPARE(model.rowCount(), PaletteModel::most);
}

void TestShell::paletteRunsByKeys()
{
    GuiDriver driver;
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = driver.find<QLineEdit>(u"paletteSearch"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"traffic"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::TrafficTab));
    // Another connection, with the arrow keys.
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u"demo: "_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(driver.window()->currentSession(), driver.demo(profile::Grant::ClientCredentials));
}

void TestShell::paletteLeavesThingsAsTheyWere()
{
    GuiDriver driver;
    driver.window()->activateWindow();
    auto *filter = driver.find<QLineEdit>(u"trafficFilter"_s);
    driver.window()->showTab(MainWindow::TrafficTab);
    filter->setFocus();
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = driver.find<QLineEdit>(u"paletteSearch"_s);
    QTest::keyClicks(search, u"quit"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
    QVERIFY(driver.window()->isVisible());
}

void TestShell::settingsHoldAtOnce()
{
    GuiDriver driver;
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *scheme = driver.find<QComboBox>(u"settings-scheme"_s);
    QVERIFY(scheme->isVisible());
    QTest::keyClick(scheme, Qt::Key_End);
    QTRY_VERIFY(isDark(driver.window()->palette()));
    QTest::keyClick(scheme, Qt::Key_Home);
    auto *minutes = driver.find<QSpinBox>(u"settings-minutes"_s);
    QTest::keyClick(minutes, Qt::Key_Up);
    QTRY_COMPARE(driver.window()->currentSession()->patience(), std::chrono::seconds(360));
    QTest::mouseClick(driver.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
    driver.window()->setScheme(Qt::ColorScheme::Light);
}

void TestShell::languageIsSwitchedLive()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.run(session);
    driver.window()->showTab(MainWindow::TokensTab);
    driver.window()->showSettings();
    auto *language = driver.find<QComboBox>(u"settings-language"_s);
    const int german = language->findData(u"de"_s);
    QVERIFY2(german > 0, "no German translation is built in");
    language->setCurrentIndex(german);
    QTRY_COMPARE(driver.find<QPushButton>(u"run"_s)->text(), u"Starten"_s);
    // Nothing of what was done is lost, and the settings are still what is looked at.
    QCOMPARE(driver.window()->currentSession(), session);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::TokensTab));
    QTRY_VERIFY(driver.find<QComboBox>(u"settings-language"_s)->isVisible());
    QVERIFY(driver.find<QAbstractItemView>(u"tokenClaims"_s)->model()->rowCount() > 5);
    // And it still works.
    QTest::mouseClick(driver.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    driver.run(session);
    for (const QString &each : {u"es"_s, u"ja"_s, u"en_XA"_s, u"en"_s}) {
        Preferences preferences = driver.window()->preferences();
        preferences.language = each;
        driver.window()->setPreferences(preferences);
        QCOMPARE(driver.find<QPushButton>(u"run"_s)->text() == u"Run"_s, each == "en"_L1);
    }
}

void TestShell::choicesAreRemembered()
{
    Preferences preferences;
    preferences.scheme = Qt::ColorScheme::Dark;
    preferences.textPercent = 150;
    preferences.signInMinutes = 7;
    preferences.save();
    QCOMPARE(Preferences::load(), preferences);
    // What nobody could have chosen is not believed.
    QSettings settings;
    settings.setValue(u"window/language"_s, u"../../x"_s);
    settings.setValue(u"window/scheme"_s, 99);
    settings.setValue(u"window/text"_s, 100'000);
    settings.setValue(u"signIn/minutes"_s, -1);
    const Preferences read = Preferences::load();
    QCOMPARE(read.language, QString());
    QCOMPARE(read.scheme, Qt::ColorScheme::Unknown);
    QCOMPARE(read.textPercent, 200);
    QCOMPARE(read.signInMinutes, 1);
    settings.clear();
}

void TestShell::noticesAreKept()
{
    NoticeModel model;
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < NoticeModel::most + 3; ++i)
        model.add(Tone::Error, u"c"_s, u"text %1"_s.arg(i));
    QCOMPARE(model.rowCount(), NoticeModel::most);
    QVERIFY(model.toText().contains(u"text 3"_s) && !model.toText().contains(u"text 2\n"_s));

    GuiDriver driver;
    driver.window()->openUrl("http://127.0.0.1:1/mcp");
    driver.run(driver.window()->currentSession());
    QTest::mouseClick(driver.find<QAbstractButton>(u"cornerLog"_s), Qt::LeftButton);
    auto *table = driver.find<QAbstractItemView>(u"noticeTable"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() >= 1);
    QTest::mouseClick(driver.find<QPushButton>(u"noticeClear"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::keyClick(driver.find<QPushButton>(u"noticeBack"_s), Qt::Key_Space);
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
}

void TestShell::verdictStaysUntilTheNextRun()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QTRY_VERIFY_WITH_TIMEOUT(!session->faults().isEmpty(), GuiDriver::patience);
    QSignalSpy changed(session, &Session::faultsChanged);
    session->setFaults({u"AUD_MISMATCH"_s});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, GuiDriver::patience);
    driver.run(session);
    auto *verdict = driver.find<QLabel>(u"verdictText"_s);
    for (int tab = 0; tab < driver.find<QTabWidget>(u"tabs"_s)->count(); ++tab) {
        driver.window()->showTab(MainWindow::Tab(tab));
        QVERIFY(verdict->isVisible());
    }
    QVERIFY(verdict->text().contains(session->findings().first().title));
    QTest::mouseClick(driver.find<QPushButton>(u"verdictDetails"_s), Qt::LeftButton);
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::FindingsTab));
    // Another connection has none; coming back shows it again.
    driver.window()->select(driver.demo(profile::Grant::AuthorizationCode));
    QVERIFY(!verdict->isVisible());
    driver.window()->select(session);
    QVERIFY(verdict->isVisible());
    session->setFaults({});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, GuiDriver::patience);
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(driver.find<QPushButton>(u"verdictAgain"_s), Qt::LeftButton);
    QVERIFY(!verdict->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QVERIFY(!verdict->isVisible());
}

void TestShell::identitiesHaveTheirOwnState()
{
    GuiDriver driver;
    Session *machine = driver.demo(profile::Grant::ClientCredentials);
    driver.run(machine);
    profile::Connection connection = machine->effective();
    connection.id = u"one"_s;
    connection.name = u"One"_s;
    connection.demo = false;
    connection.allowPrivateNetwork = true;
    Session *one = driver.window()->addConnection(connection);
    driver.window()->select(one);
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_D, Qt::ControlModifier);
    Session *two = driver.window()->currentSession();
    QVERIFY(two != one);
    QCOMPARE(two->connection().url, one->connection().url);
    QVERIFY(two->connection().id != one->connection().id);
    QVERIFY(two->connection().name != one->connection().name);
    // Both run at once; neither has a secret, so both are refused, each for itself.
    QSignalSpy oneFinished(one, &Session::runFinished);
    QSignalSpy twoFinished(two, &Session::runFinished);
    one->run();
    two->run();
    QTRY_VERIFY_WITH_TIMEOUT(oneFinished.count() == 1 && twoFinished.count() == 1, GuiDriver::patience);
    QVERIFY(one->log() != two->log());
    QVERIFY(!one->log()->exchanges().isEmpty() && !two->log()->exchanges().isEmpty());
    QCOMPARE(machine->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

// The revision of MCP to speak: by keys, kept with the connection as the command line keeps it, and spoken.
void TestShell::revisionIsChosen()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    const auto choose = [&](const QString &revision) {
        driver.window()->activateWindow();
        QTest::keyClick(driver.window(), Qt::Key_E, Qt::ControlModifier);
        auto *box = driver.find<QComboBox>(u"connection-revision"_s);
        QTRY_VERIFY(box->isVisible());
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int row = box->findData(revision); row > 0; --row)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), revision);
        QTest::mouseClick(driver.find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
        driver.run(session);
    };
    const auto learnt = [session] { return session->station(journey::StationId::Mcp).summary; };
    choose(u"2025-06-18"_s);
    QVERIFY2(learnt().contains(", revision 2025-06-18, "_L1), qPrintable(learnt()));
    QVERIFY2(learnt().endsWith(", the chosen revision"_L1), qPrintable(learnt()));
    QVERIFY(isKnownSummary(learnt()));
    const auto saved = [&] {
        profile::ConnectionStore store(driver.path(u"connections.json"_s));
        return store.load() ? store.find(session->connection().id)->revision : u"?"_s;
    };
    QCOMPARE(saved(), u"2025-06-18"_s);
    choose(QString());
    QCOMPARE(saved(), QString());
    QVERIFY2(learnt().contains(", revision 2026-07-28, "_L1) && !learnt().contains("chosen"_L1), qPrintable(learnt()));
    // One that this version does not know is neither lost nor passed over in silence.
    profile::Connection other = session->connection();
    other.revision = u"2031-01-01"_s;
    driver.window()->editConnection(other);
    QCOMPARE(driver.find<QComboBox>(u"connection-revision"_s)->currentText(), u"2031-01-01"_s);
    QTest::mouseClick(driver.find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
    QCOMPARE(saved(), u"2031-01-01"_s);
    driver.run(session);
    QCOMPARE(session->station(journey::StationId::Mcp).state, journey::StationState::Failed);
    QVERIFY(!session->findings().isEmpty());
}

void TestShell::signingOutForgets()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::AuthorizationCode);
    driver.run(session);
    QSignalSpy waiting(session->signIn(), &signin::SignIn::waiting);
    driver.run(session); // with the kept tokens
    QCOMPARE(waiting.count(), 0);
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(driver.find<QLineEdit>(u"paletteSearch"_s), u"sign out"_s);
    QTest::keyClick(driver.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    driver.run(session);
    QCOMPARE(waiting.count(), 1);
}

void TestShell::runsAreCompared()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.run(session);
    driver.window()->showRuns();
    QVERIFY(!driver.find<QTableWidget>(u"runsTable"_s)->isVisible()); // there is one run only
    QTest::mouseClick(driver.find<QPushButton>(u"runsBack"_s), Qt::LeftButton);
    QSignalSpy changed(session, &Session::faultsChanged);
    session->setFaults({u"AUD_MISMATCH"_s});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, GuiDriver::patience);
    driver.run(session);
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = driver.find<QTableWidget>(u"runsTable"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->rowCount() > 0);
    const QString token = session->journey()->knowledge().tokens->accessToken;
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(row, column)->text().contains(token));
}

void TestShell::serversAreImported()
{
    GuiDriver driver;
    QTest::mouseClick(driver.find<QPushButton>(u"connectionImport"_s), Qt::LeftButton);
    auto *text = driver.find<QPlainTextEdit>(u"importText"_s);
    text->setPlainText(uR"({"mcpServers":{"a":{"url":"https://a.example/mcp","auth":{"CLIENT_ID":"0oa1"}},
        "<b>b\u202e":{"url":"https://b.example/mcp"},"c":{"command":"x"}}})"_s);
    auto *table = driver.find<QTableWidget>(u"importTable"_s);
    QCOMPARE(table->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!table->item(row, 0)->text().contains(QChar(0x202e)));
    const int b = table->item(0, 0)->text() == "a"_L1 ? 1 : 0;
    table->item(b, 0)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(driver.find<QPushButton>(u"importTake"_s), Qt::LeftButton);
    QCOMPARE(driver.window()->sessions().size(), 3);
    QCOMPARE(driver.window()->currentSession()->connection().clientId, u"0oa1"_s);
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
}

void TestShell::brokenConfigurationIsExplained()
{
    GuiDriver driver;
    driver.window()->showImport();
    auto *text = driver.find<QPlainTextEdit>(u"importText"_s);
    QTest::keyClicks(text, u"{\"mcpServers\": 3}"_s);
    QVERIFY(!driver.find<QPushButton>(u"importTake"_s)->isEnabled());
    QVERIFY(!driver.find<QTableWidget>(u"importTable"_s)->isVisible());
    QTest::mouseClick(driver.find<QPushButton>(u"importCancel"_s), Qt::LeftButton);
    QCOMPARE(driver.window()->sessions().size(), 2);
}

void TestShell::benchNeedsNoConnection()
{
    GuiDriver driver;
    const auto sessions = driver.window()->sessions();
    for (Session *session : sessions) {
        driver.window()->removeConnection(session);
        QTest::mouseClick(driver.find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    }
    QVERIFY(!driver.window()->currentSession());
    QTest::mouseClick(driver.find<QPushButton>(u"emptyBench"_s), Qt::LeftButton);
    auto *paste = driver.find<QPlainTextEdit>(u"benchPaste"_s);
    QVERIFY(paste->isVisible());
    QTest::keyClicks(paste, QString::fromLatin1(tokenOf(R"({"iss":"https://x","exp":1})")));
    QCOMPARE(driver.find<QAbstractItemView>(u"benchClaims"_s)->model()->rowCount(), 2);
    QTest::mouseClick(driver.find<QPushButton>(u"benchBack"_s), Qt::LeftButton);
    QVERIFY(driver.find<QPushButton>(u"emptyBench"_s)->isVisible());
}

void TestShell::tokensAreCompared()
{
    TokensPage page;
    page.show();
    page.paste(QString::fromLatin1(tokenOf(R"({"aud":"a","sub":"x"})")));
    auto *other = page.findChild<QComboBox *>(u"tokenOther"_s);
    other->setCurrentIndex(other->count() - 1);
    auto *second = page.findChild<QPlainTextEdit *>(u"tokenPasteToo"_s);
    QVERIFY(second->isVisible());
    second->setPlainText(QString::fromLatin1(tokenOf(R"({"sub":"x","aud":["a"],"n":1})")));
    auto *table = page.findChild<QAbstractItemView *>(u"tokenComparison"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->model()->index(0, ComparisonModel::Name).data().toString(), u"aud"_s);
}

void TestShell::comparisonModel()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    model.setTokens(jose::decode(tokenOf(R"({"aud":"a","sub":"x","aud":"b"})")), u"l"_s,
                    jose::decode(tokenOf("{\"aud\":\"a\",\"sub\":\"\\u001b[31m\"}")), u"r"_s);
    QCOMPARE(model.differences(), 2);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, ComparisonModel::Right).data().toString().contains(QChar(0x1b)));
    model.setTokens({}, {}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestShell::refusedTokenTellsWhy()
{
    TokensPage page;
    page.show();
    page.paste(QString::fromLatin1(tokenOf(R"({"iss":"https://x","exp":1})")));
    auto *checks = page.findChild<QAbstractItemView *>(u"tokenChecks"_s);
    QVERIFY(checks->currentIndex().isValid());
    const QString reason = checks->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY(!reason.isEmpty());
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *label) { return label->isVisible() && label->text() == reason; }));
}

int main(int argc, char *argv[])
{
    return guiMain<TestShell>(argc, argv);
}

#include "tst_shell.moc"
