// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person tells of a run or a recording in the window: by mouse and by keys, what it makes certain, what is wrong
// with a value, and that nothing typed is lost.

#include "app/gui/findings/consolewords.h"
#include "app/gui/findings/findingspage.h"
#include "core/base/importlimits.h"
#include "core/diagnosis/console.h"
#include "core/dossier/bundle.h"
#include "guidriver.h"

#include <QtCore/QFile>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

struct Driver : GuiDriver {
    // A run that went wrong in that way.
    Session *brokenBy(const QString &fault) const
    {
        Session *session = demo(profile::Grant::ClientCredentials);
        window()->select(session);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!session->faults().isEmpty(), GuiDriver::patience); }();
        QSignalSpy changed(session, &Session::faultsChanged);
        session->setFaults({fault});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, GuiDriver::patience); }();
        const_cast<Driver *>(this)->run(session);
        window()->activateWindow();
        (void)QTest::qWaitForWindowActive(window());
        return session;
    }
    QWidget *field(const QString &name) const { return find<QWidget>(u"told-"_s + name); }
    // What stands below the field, or nothing.
    QString problem(const QString &name) const
    {
        const auto labels = field(name)->parentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible() && label->text().contains("not \""_L1))
                return label->text();
        return {};
    }
    void openByMouse() const { QTest::mouseClick(find<QPushButton>(u"findingTell"_s), Qt::LeftButton); }
    // As far as the Tab key has to be pressed.
    bool tabTo(const QWidget *wanted) const
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
};

QString first(const Session *session)
{
    const QList<diagnosis::Finding> findings = session->findings();
    return findings.isEmpty() ? QString()
                              : findings.first().id + u' ' + diagnosis::certaintyName(findings.first().certainty);
}

} // namespace

class TestTold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyLanguage(u"en"_s); }
    void settingsAreToldBack();
    void settingsAreTranslated();
    void valuesOfTold();
    void byMouse();
    void byKeys();
    void wrongValueChangesNothing();
    void countsForTheNextRun();
    void ofARecording();
    void textsAndFiles();
    void isKeptOverLanguages();
    void isLeft();
};

void TestTold::settingsAreToldBack()
{
    const QMap<QString, QString> values{{u"app-type"_s, u"service"_s},
                                        {u"redirect-uris"_s, u"http://a.example/x http://b.example"_s},
                                        {u"secret-active"_s, u"no"_s},
                                        {u"scopes"_s, u"a b"_s},
                                        {u"policies"_s, u"0"_s},
                                        {u"policy-clients"_s, u"*"_s},
                                        {u"rule-grants"_s, u"client_credentials"_s},
                                        {u"rule-scopes"_s, u"a"_s},
                                        {u"access-token-lifetime"_s, u"300"_s},
                                        {u"refresh-idle"_s, u"7"_s},
                                        {u"consent-shown"_s, u"yes"_s}};
    diagnosis::Console console;
    QCOMPARE(diagnosis::consoleSettings().size(), values.size());
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings()) {
        QCOMPARE(diagnosis::valueOf(console, setting.name), QString());
        QVERIFY2(diagnosis::tell(console, setting.name, values.value(setting.name)), qPrintable(setting.name));
        QCOMPARE(diagnosis::valueOf(console, setting.name), values.value(setting.name));
        for (const QString &choice : setting.choices)
            QVERIFY(diagnosis::tell(console, setting.name, choice));
        QVERIFY(diagnosis::tell(console, setting.name, values.value(setting.name)));
    }
    // Through a file, and from there into the fields.
    diagnosis::Case recorded;
    recorded.console = diagnosis::consoleFromJson(diagnosis::toJson(console));
    const Told told(recorded);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        QCOMPARE(told.text(value.key()), value.value());
    QCOMPARE(told.count(), values.size());
}

void TestTold::settingsAreTranslated()
{
    const QStringList words = consoleWords();
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings())
        for (const QString &word : QStringList{setting.page, setting.place, setting.form} + setting.choices)
            QVERIFY2(word.isEmpty() || words.contains(word), qPrintable(word));
}

void TestTold::valuesOfTold()
{
    Told told;
    QVERIFY(told.set(u"policies"_s, u" 2 "_s));
    QCOMPARE(told.text(u"policies"_s), u" 2 "_s);
    QCOMPARE(*told.facts().console.policies, 2);
    // Wrong: what was judged before is still judged.
    QVERIFY(!told.set(u"policies"_s, u"many"_s));
    QVERIFY(told.isWrong(u"policies"_s));
    QCOMPARE(told.text(u"policies"_s), u"many"_s);
    QCOMPARE(told.judged(u"policies"_s), u"2"_s);
    // And neither does it stand in the way of others.
    QVERIFY(told.set(u"scopes"_s, u"a, b"_s));
    QCOMPARE(told.facts().console.scopes, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(told.count(), 2);
    QVERIFY(told.set(u"policies"_s, {}));
    QVERIFY(!told.isWrong(u"policies"_s));
    QVERIFY(!told.facts().console.policies);
    QVERIFY(!told.set(Told::callback, u"code"_s));
    QVERIFY(told.isWrong(Told::callback));
    QVERIFY(told.set(Told::callback, u"http://127.0.0.1/callback?code=x "_s));
    QCOMPARE(told.facts().callback, "http://127.0.0.1/callback?code=x"_ba);
    QVERIFY(!told.set(Told::serverLog, QString(limits::importedText + 1, u'x')));
    QVERIFY(told.isWrong(Told::serverLog));
    QVERIFY(told.set(Told::serverLog, u"ERROR"_s));
    QVERIFY(!told.set(Told::environment, u" \n"_s)); // nothing is told by blanks
    QCOMPARE(told.count(), 3);
}

void TestTold::byMouse()
{
    Driver driver;
    Session *session = driver.brokenBy(u"RULE_GRANT_MISSING"_s);
    QVERIFY2(!first(session).endsWith("certain"_L1), qPrintable(first(session)));
    const qsizetype sent = session->log()->exchanges().size();
    driver.openByMouse();
    QVERIFY(driver.field(u"rule-grants"_s)->isVisible());
    QTest::mouseClick(driver.field(u"rule-grants"_s), Qt::LeftButton);
    QTest::keyClicks(driver.field(u"rule-grants"_s), u"authorization_code"_s);
    QTest::mouseClick(driver.field(u"rule-scopes"_s), Qt::LeftButton);
    QTRY_COMPARE(first(session), u"RULE_GRANT_MISSING certain"_s);
    QCOMPARE(session->log()->exchanges().size(), sent);
    // It is seen where it was told, in the list and above all pages; and how much was told.
    auto *list = driver.find<QAbstractItemView>(u"findingList"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), session->findings().first().title);
    QVERIFY(driver.find<QPushButton>(u"findingTell"_s)->text().contains("(1)"_L1));
    QVERIFY(driver.find<QLabel>(u"verdictText"_s)->text().contains(session->findings().first().title));
    QVERIFY(driver.field(u"rule-grants"_s)->isVisible());
    // A click on the finding shows it.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(!driver.field(u"rule-grants"_s)->isVisible());
    QVERIFY(driver.find<QWidget>(u"findingDetail"_s)->isVisible());
    // It goes with the run.
    const dossier::Dossier run = session->dossier();
    QCOMPARE(run.facts.console.ruleGrants, QStringList{u"authorization_code"_s});
    const http::Redactor redactor = dossier::informed(session->redactor(), run.facts);
    QVERIFY(dossier::toBundle(run, &redactor).contains("\"ruleGrants\""));
    // And is taken back at once.
    driver.openByMouse();
    QTest::mouseClick(driver.find<QPushButton>(u"toldForget"_s), Qt::LeftButton);
    QTRY_VERIFY2(!first(session).endsWith("certain"_L1), qPrintable(first(session)));
    QCOMPARE(session->told().count(), 0);
}

void TestTold::byKeys()
{
    Driver driver;
    Session *session = driver.brokenBy(u"POLICY_NONE"_s);
    QVERIFY2(!first(session).endsWith("certain"_L1), qPrintable(first(session)));
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(driver.field(u"app-type"_s)->hasFocus());
    // A choice by its arrow, then on to the number.
    QTest::keyClick(driver.field(u"app-type"_s), Qt::Key_Down);
    QCOMPARE(session->told().text(u"app-type"_s), u"web"_s);
    QVERIFY(driver.tabTo(driver.field(u"policies"_s)));
    QTest::keyClicks(driver.field(u"policies"_s), u"0"_s);
    QTest::keyClick(driver.field(u"policies"_s), Qt::Key_Return);
    QTRY_COMPARE(first(session), u"POLICY_NONE certain"_s);
    QVERIFY(driver.field(u"policies"_s)->hasFocus());
    QCOMPARE(*session->dossier().facts.console.policies, 0);
    QVERIFY(driver.field(u"policies"_s)->accessibleDescription().contains("Access Policies"_L1));
    // Every field can be reached.
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings())
        QVERIFY2(driver.tabTo(driver.field(setting.name)), qPrintable(setting.name));
    QTest::keyClick(driver.field(u"policies"_s), Qt::Key_Escape);
    QTRY_VERIFY(driver.find<QWidget>(u"findingDetail"_s)->isVisible());
    QVERIFY(driver.find<QWidget>(u"findingList"_s)->hasFocus());
}

void TestTold::wrongValueChangesNothing()
{
    Driver driver;
    Session *session = driver.brokenBy(u"POLICY_NONE"_s);
    const QString before = first(session);
    driver.openByMouse();
    auto *policies = qobject_cast<QLineEdit *>(driver.field(u"policies"_s));
    QTest::keyClicks(policies, u"none"_s);
    QTest::keyClick(policies, Qt::Key_Return);
    QTRY_VERIFY(driver.problem(u"policies"_s).contains("none"_L1));
    QVERIFY(driver.problem(u"policies"_s).contains("a number"_L1));
    QVERIFY(!session->isJudging());
    QCOMPARE(first(session), before);
    QCOMPARE(policies->text(), u"none"_s);
    QCOMPARE(session->told().count(), 0);
    // Made right, then wrong again: what was right still counts, and it says so.
    policies->selectAll();
    QTest::keyClicks(policies, u"0"_s);
    QTest::keyClick(policies, Qt::Key_Return);
    QTRY_COMPARE(first(session), u"POLICY_NONE certain"_s);
    QCOMPARE(driver.problem(u"policies"_s), QString());
    QTest::keyClicks(policies, u"x"_s);
    QTest::keyClick(policies, Qt::Key_Return);
    QTRY_VERIFY(driver.problem(u"policies"_s).contains("still \"0\""_L1));
    QCOMPARE(first(session), u"POLICY_NONE certain"_s);
    // Not there any more with nothing in it.
    policies->selectAll();
    QTest::keyClick(policies, Qt::Key_Delete);
    QTest::keyClick(policies, Qt::Key_Return);
    QTRY_COMPARE(first(session), before);
}

// What is told before a run counts in it, and in those after it; of another connection it is not.
void TestTold::countsForTheNextRun()
{
    Driver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    driver.window()->showTab(MainWindow::FindingsTab);
    driver.openByMouse();
    auto *clients = qobject_cast<QLineEdit *>(driver.field(u"policies"_s));
    QTest::keyClicks(clients, u"0"_s); // and not even Enter
    driver.brokenBy(u"POLICY_NONE"_s);
    QCOMPARE(first(session), u"POLICY_NONE certain"_s);
    driver.run(session);
    QCOMPARE(first(session), u"POLICY_NONE certain"_s);
    driver.window()->select(driver.demo(profile::Grant::AuthorizationCode));
    QCOMPARE(clients->text(), QString());
    driver.window()->select(session);
    QCOMPARE(clients->text(), u"0"_s);
}

void TestTold::ofARecording()
{
    Driver driver;
    Session *live = driver.brokenBy(u"RULE_GRANT_MISSING"_s);
    const QString before = first(live);
    live->tell(u"policies"_s, u"1"_s);
    QTRY_VERIFY(!live->isJudging());
    const dossier::Dossier run = live->dossier();
    const http::Redactor redactor = dossier::informed(live->redactor(), run.facts);
    const QString path = driver.path(u"customer.bundle"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(dossier::toBundle(run, &redactor)) > 0);
    file.close();
    driver.window()->openFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(driver.window()->currentSession()->recording(), GuiDriver::patience);
    Session *session = driver.window()->currentSession();
    QVERIFY2(!first(session).endsWith("certain"_L1), qPrintable(first(session)));
    // What was told then stands there, and may be told otherwise.
    driver.openByMouse();
    QCOMPARE(qobject_cast<QLineEdit *>(driver.field(u"policies"_s))->text(), u"1"_s);
    QTest::keyClicks(driver.field(u"rule-grants"_s), u"authorization_code"_s);
    QTest::keyClick(driver.field(u"rule-grants"_s), Qt::Key_Return);
    QTRY_COMPARE(first(session), u"RULE_GRANT_MISSING certain"_s);
    QCOMPARE(session->dossier().facts.console.ruleGrants, QStringList{u"authorization_code"_s});
    QCOMPARE(session->dossier().findings.first().certainty, diagnosis::Certainty::Certain);
    QCOMPARE(session->state(), journey::StationState::Failed);
    QVERIFY(!session->dossier().stations.isEmpty());
    QTest::mouseClick(driver.find<QPushButton>(u"toldForget"_s), Qt::LeftButton);
    QTRY_VERIFY(!session->isJudging());
    QVERIFY(!first(session).endsWith("certain"_L1));
    QVERIFY(!session->dossier().facts.console.policies);
    QCOMPARE(first(live), before); // its own is its own
}

void TestTold::textsAndFiles()
{
    Driver driver;
    Session *session = driver.brokenBy(u"CFG_ENV_STALE"_s);
    const QString before = first(session);
    QVERIFY2(!before.startsWith("CFG_ENV_STALE"_L1), qPrintable(before));
    const QString audience = session->effective().expectedAudiences.value(0);
    driver.openByMouse();
    // A secret that is in it is shown nowhere.
    const QByteArray secret = "hunter2hunter2hunter2";
    QFile file(driver.path(u"env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("OAUTH_AUDIENCE=\"" + audience.toUtf8() + " \"\nSESSION_SECRET=" + secret + "\n");
    file.close();
    QTest::mouseClick(driver.find<QPushButton>(u"toldFile-env-file"_s), Qt::LeftButton);
    auto *dialog = driver.find<QFileDialog>(u"toldDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY2(first(session).startsWith("CFG_ENV_STALE"_L1), qPrintable(first(session)));
    QVERIFY(qobject_cast<QPlainTextEdit *>(driver.field(u"env-file"_s))->toPlainText().contains("OAUTH_AUDIENCE"_L1));
    QCOMPARE(session->redactor().text(secret).contains(secret), false);
    // Typed text is judged by itself once nobody types.
    auto *log = qobject_cast<QPlainTextEdit *>(driver.field(u"server-log"_s));
    QTest::keyClicks(log, u"INFO started"_s);
    QTRY_COMPARE(session->told().text(Told::serverLog), u"INFO started"_s);
    auto *environment = qobject_cast<QPlainTextEdit *>(driver.field(u"env-file"_s));
    environment->clear();
    QTRY_COMPARE(first(session), before);
    // An address that is none is named.
    QTest::keyClicks(driver.field(Told::callback), u"callback"_s);
    QTest::keyClick(driver.field(Told::callback), Qt::Key_Return);
    QVERIFY(driver.problem(Told::callback).contains("callback"_L1));
}

void TestTold::isKeptOverLanguages()
{
    Driver driver;
    Session *session = driver.brokenBy(u"POLICY_NONE"_s);
    driver.openByMouse();
    QTest::keyClicks(driver.field(u"rule-scopes"_s), u"calculator.a"_s); // Enter was not pressed
    QTest::keyClicks(driver.field(u"refresh-idle"_s), u"soon"_s);        // wrong
    QTest::keyClicks(driver.field(u"browser-text"_s), u"Access denied"_s);
    Preferences preferences = driver.window()->preferences();
    preferences.language = u"de"_s;
    driver.window()->setPreferences(preferences);
    QTRY_VERIFY(driver.field(u"rule-scopes"_s)->isVisible());
    QCOMPARE(qobject_cast<QLineEdit *>(driver.field(u"rule-scopes"_s))->text(), u"calculator.a"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(driver.field(u"refresh-idle"_s))->text(), u"soon"_s);
    QCOMPARE(qobject_cast<QPlainTextEdit *>(driver.field(u"browser-text"_s))->toPlainText(), u"Access denied"_s);
    QVERIFY(session->told().isWrong(u"refresh-idle"_s));
    QCOMPARE(session->told().count(), 2);
}

void TestTold::isLeft()
{
    Driver driver;
    // Without a finding there is no list; what is known may be told beforehand.
    driver.window()->select(driver.demo(profile::Grant::ClientCredentials));
    driver.window()->showTab(MainWindow::FindingsTab);
    driver.openByMouse();
    QVERIFY(driver.field(u"policies"_s)->isVisible());
    QVERIFY(!driver.find<QWidget>(u"findingList"_s)->isVisible());
    driver.openByMouse();
    QVERIFY(!driver.field(u"policies"_s)->isVisible());
    // A run that fails shows what is wrong, whatever was open.
    driver.openByMouse();
    driver.brokenBy(u"AUD_MISMATCH"_s);
    QVERIFY(driver.find<QWidget>(u"findingDetail"_s)->isVisible());
    QVERIFY(!driver.field(u"policies"_s)->isVisible());
}

int main(int argc, char *argv[])
{
    return guiMain<TestTold>(argc, argv);
}

#include "tst_told.moc"
