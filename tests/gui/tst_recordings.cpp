// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody sent in, opened in the window: chosen, dropped, pasted, by mouse and by keyboard; shown on every page that
// a recording has something for; compared; and a file that cannot be read changes nothing.

#include "app/gui/findings/reportpage.h"
#include "core/dossier/bundle.h"
#include "core/http/har.h"
#include "guidriver.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

QString input(const QString &name)
{
    return QStringLiteral(AUTHSCOPE_TEST_DATA "/inputs/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

const QByteArray rawExchange = "POST /mcp HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n\r\n{}\r\n"
                               "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\n\r\n";

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void chosenByKeys();
    void chosenByMouse();
    void everyKind_data();
    void everyKind();
    void dropped();
    void pasted();
    void namedOnTheCommandLine();
    void badFileChangesNothing_data();
    void badFileChangesNothing();
    void someGoodSomeBad();
    void readingIsCancelled();
    void isNeverRun();
    void showsWhatWasRecorded();
    void comparedWithAnother();
    void holdsNoSecretInReports();
    void hostileNames();
    void isClosed();

private:
    // The connections that are there from the start are the demo's two.
    static constexpr int connections = 2;
    static QString notice(const GuiDriver &driver)
    {
        const auto labels = driver.window()->findChildren<QLabel *>();
        QStringList texts;
        for (const QLabel *label : labels)
            if (label->parentWidget() && label->parentWidget()->inherits("authscope::gui::NoticeBar")
                && label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }
    static Session *opened(GuiDriver &driver, const QStringList &paths)
    {
        const qsizetype before = driver.window()->sessions().size();
        driver.window()->openFiles(paths);
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), before + paths.size(), GuiDriver::patience);
        }();
        return driver.window()->currentSession();
    }
    // A run of the demo as a HAR file with its secrets, as a customer's browser would write it.
    static QByteArray recordedRun(GuiDriver &driver, QByteArray *secret, QByteArray *token)
    {
        Session *session = driver.demo(profile::Grant::ClientCredentials);
        driver.run(session);
        *secret = session->demo()->serviceSecret();
        *token = session->journey()->knowledge().tokens->accessToken.toUtf8();
        return http::toHar(session->log()->exchanges(), nullptr);
    }
};

void TestRecordings::chosenByKeys()
{
    GuiDriver driver;
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = driver.find<QFileDialog>(u"openDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(input(u"chromium.har"_s)); // letter by letter it would list each folder on the way
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 1, GuiDriver::patience);
    const Session *session = driver.window()->currentSession();
    QVERIFY(session->recording());
    QCOMPARE(session->connection().name, u"chromium.har"_s);
    QTRY_VERIFY(notice(driver).contains(u"chromium.har"_s));
    // And from the palette.
    QTRY_VERIFY(!driver.window()->findChild<QFileDialog *>());
    driver.window()->select(driver.demo(profile::Grant::ClientCredentials));
    driver.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(driver.window()));
    QTest::keyClick(driver.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = driver.find<QLineEdit>(u"paletteSearch"_s);
    QTRY_VERIFY(search->isVisible());
    QTest::keyClicks(search, u"chromium"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(driver.window()->currentSession(), session);
}

void TestRecordings::chosenByMouse()
{
    GuiDriver driver;
    const QString place = QDir(QFileInfo(driver.path(u"x"_s)).path()).filePath(u"sent"_s);
    QVERIFY(QDir().mkpath(place));
    write(place + u"/customer.http"_s, rawExchange);
    QTest::mouseClick(driver.find<QPushButton>(u"connectionOpen"_s), Qt::LeftButton);
    auto *dialog = driver.find<QFileDialog>(u"openDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setDirectory(place); // as where the last one was found
    auto *files = dialog->findChild<QTreeView *>(u"treeView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(files->model()->rowCount(files->rootIndex()) == 1, GuiDriver::patience);
    const QModelIndex index = files->model()->index(0, 0, files->rootIndex());
    files->scrollTo(index);
    QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, files->visualRect(index).center());
    QAbstractButton *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    QTRY_VERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 1, GuiDriver::patience);
    QCOMPARE(driver.window()->currentSession()->connection().name, u"customer.http"_s);
    QCOMPARE(driver.window()->currentSession()->log()->exchanges().size(), 1);
}

void TestRecordings::everyKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("HAR") << u"chromium.har"_s << u"har"_s;
    QTest::newRow("curl -v") << u"curl-verbose.txt"_s << u"curl-verbose"_s;
    QTest::newRow("Claude Desktop") << u"claude-desktop.log"_s << u"claude-log"_s;
    QTest::newRow("mcp-remote") << u"mcp-remote-debug.log"_s << u"mcp-remote-log"_s;
    QTest::newRow("VS Code") << u"vscode-trace.log"_s << u"vscode-log"_s;
}

void TestRecordings::everyKind()
{
    QFETCH(QString, file);
    GuiDriver driver;
    driver.window()->openFiles({input(file)});
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 1, GuiDriver::patience);
    const Session *session = driver.window()->currentSession();
    QTEST(dossier::kindName(session->recording()->dossier.kind), "kind");
    // Each page has what there is.
    QTRY_COMPARE(driver.find<QAbstractItemView>(u"trafficTable"_s)->model()->rowCount(),
                 int(session->recording()->dossier.facts.exchanges.size()));
    QCOMPARE(driver.find<QAbstractItemView>(u"findingList"_s)->model()->rowCount(), int(session->findings().size()));
    for (int tab = 0; tab < driver.find<QTabWidget>(u"tabs"_s)->count(); ++tab)
        driver.window()->showTab(MainWindow::Tab(tab));
}

void TestRecordings::dropped()
{
    GuiDriver driver;
    const auto drop = [&driver](const QMimeData &data) {
        const QPoint middle = driver.window()->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(driver.window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(driver.window(), &event);
        return true;
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(input(u"chromium.har"_s)), QUrl::fromLocalFile(input(u"curl-verbose.txt"_s))});
    QVERIFY(drop(files));
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 2, GuiDriver::patience);
    QMimeData text;
    text.setText(QString::fromLatin1(rawExchange));
    QVERIFY(drop(text));
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 3, GuiDriver::patience);
    QCOMPARE(driver.window()->currentSession()->log()->exchanges().size(), 1);
    // An address of the web is no file.
    QMimeData link;
    link.setUrls({QUrl(u"https://a.example/x.har"_s)});
    QVERIFY(!drop(link));
}

void TestRecordings::pasted()
{
    GuiDriver driver;
    driver.window()->activateWindow();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(rawExchange));
    QTest::keyClick(driver.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 1, GuiDriver::patience);
    QVERIFY(driver.window()->currentSession()->recording());
    QCOMPARE(driver.window()->currentSession()->log()->exchanges().size(), 1);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(driver.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(notice(driver).contains(u"clipboard"_s));
    QCOMPARE(driver.window()->sessions().size(), connections + 1);
}

void TestRecordings::namedOnTheCommandLine()
{
    GuiDriver driver;
    driver.window()->open({input(u"chromium.har"_s), u"https://mcp.example/mcp"_s});
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 2, GuiDriver::patience);
    // A file that is not there is no address.
    driver.window()->open({u"customer.har"_s});
    QTRY_VERIFY_WITH_TIMEOUT(notice(driver).contains(u"customer.har could not be opened: "_s), GuiDriver::patience);
    QCOMPARE(driver.window()->sessions().size(), connections + 2);
}

void TestRecordings::badFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << QByteArray() << u"no file"_s;
    QTest::newRow("prose") << "It does not work since Monday."_ba << u"It does not work since Monday"_s;
    QTest::newRow("cut off") << "{\"log\": {\"entries\": [\n{\"request\""_ba << u"line 2"_s;
    QTest::newRow("no HAR") << "{\"log\":\n{}}"_ba << u"line 2, column 1"_s;
    QTest::newRow("hostile") << "\x1b]0;x\x07 \xe2\x80\xae nothing"_ba << u"�"_s;
}

void TestRecordings::badFileChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    GuiDriver driver;
    Session *before = driver.window()->currentSession();
    driver.window()->showTab(MainWindow::TokensTab);
    const QString path = driver.path(u"sent.har"_s);
    if (!content.isEmpty())
        write(path, content);
    driver.window()->openFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(notice(driver).contains(u"sent.har could not be opened"_s), GuiDriver::patience);
    if (said != u"�"_s)
        QVERIFY2(notice(driver).contains(said), qPrintable(notice(driver)));
    QVERIFY(!notice(driver).contains(QChar(0x1b)) && !notice(driver).contains(QChar(0x202e)));
    QCOMPARE(driver.window()->sessions().size(), connections);
    QCOMPARE(driver.window()->currentSession(), before);
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::TokensTab));
}

void TestRecordings::someGoodSomeBad()
{
    GuiDriver driver;
    driver.window()->openFiles({driver.path(u"none.har"_s), input(u"chromium.har"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(notice(driver).contains(u"none.har could not be opened"_s), GuiDriver::patience);
    QVERIFY(notice(driver).contains(u"chromium.har: "_s));
    QCOMPARE(driver.window()->sessions().size(), connections + 1);
    QVERIFY(driver.window()->currentSession()->recording());
}

void TestRecordings::readingIsCancelled()
{
    GuiDriver driver;
    // Waits behind others, so that there is time to cancel it.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QSemaphore held;
    QThreadPool::globalInstance()->start([&held] { held.acquire(); });
    driver.window()->openFiles({input(u"chromium.har"_s)});
    QVERIFY(notice(driver).contains(u"Reading chromium.har"_s));
    QTest::mouseClick(driver.find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    held.release();
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    // What is opened later has come, so the first would have, too.
    driver.window()->openFiles({input(u"curl-verbose.txt"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(driver.window()->sessions().size(), connections + 1, GuiDriver::patience);
    QCOMPARE(driver.window()->currentSession()->connection().name, u"curl-verbose.txt"_s);
}

void TestRecordings::isNeverRun()
{
    GuiDriver driver;
    Session *session = opened(driver, {input(u"chromium.har"_s)});
    QVERIFY(!driver.find<QPushButton>(u"run"_s)->isVisible());
    QVERIFY(!driver.find<QPushButton>(u"guided"_s)->isVisible());
    QVERIFY(!driver.find<QPushButton>(u"connectionEdit"_s)->isEnabled());
    auto *tabs = driver.find<QTabWidget>(u"tabs"_s);
    for (const auto tab : {MainWindow::ToolsTab, MainWindow::ResourcesTab, MainWindow::PromptsTab})
        QVERIFY(!tabs->isTabEnabled(tab));
    const qsizetype exchanges = session->log()->exchanges().size();
    driver.window()->activateWindow();
    for (const auto modifiers :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::AltModifier)})
        QTest::keyClick(driver.window(), Qt::Key_F5, modifiers);
    QTest::keyClick(driver.window(), Qt::Key_F10);
    QTest::keyClick(driver.window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(notice(driver).contains(u"was recorded elsewhere"_s));
    QVERIFY(!session->isRunning() && !session->journey());
    QCOMPARE(session->log()->exchanges().size(), exchanges);
    // The connections beside it are as they were.
    driver.window()->select(driver.demo(profile::Grant::ClientCredentials));
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
    QVERIFY(tabs->isTabEnabled(MainWindow::ToolsTab));
}

// What a run of our own shows and what its recording shows is the same, as far as a recording can know it.
void TestRecordings::showsWhatWasRecorded()
{
    GuiDriver driver;
    Session *live = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(live);
    QTRY_VERIFY_WITH_TIMEOUT(!live->faults().isEmpty(), GuiDriver::patience);
    QSignalSpy changed(live, &Session::faultsChanged);
    live->setFaults({u"AUD_MISMATCH"_s});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, GuiDriver::patience);
    driver.run(live);
    const dossier::Dossier run = live->dossier();
    const http::Redactor redactor = dossier::informed(live->redactor(), run.facts);
    const QString path = driver.path(u"customer.bundle"_s);
    write(path, dossier::toBundle(run, &redactor));

    Session *session = opened(driver, {path});
    QCOMPARE(session->state(), journey::StationState::Failed);
    QCOMPARE(session->findings().first().id, u"AUD_MISMATCH"_s);
    QCOMPARE(driver.find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::FindingsTab));
    QVERIFY(!driver.find<QPushButton>(u"findingCheckAgain"_s)->isVisible());
    QCOMPARE(session->station(journey::StationId::Token).state, journey::StationState::Passed);
    QVERIFY(!session->station(journey::StationId::Token).exchanges.isEmpty());
    driver.window()->showTab(MainWindow::TokensTab);
    QVERIFY(driver.find<QAbstractItemView>(u"tokenClaims"_s)->model()->rowCount() > 5);
    driver.window()->showTab(MainWindow::JourneyTab);
    auto *stations = driver.find<QAbstractItemView>(u"stationList"_s);
    stations->setCurrentIndex(stations->model()->index(int(journey::StationId::Token), 0));
    QVERIFY(driver.find<QAbstractItemView>(u"stationExchanges"_s)->isVisible());
    QVERIFY(driver.find<QAbstractItemView>(u"stationExplanation"_s)->isVisible());
    QVERIFY(!driver.find<QPushButton>(u"stationCheckAgain"_s)->isVisible());
}

void TestRecordings::comparedWithAnother()
{
    GuiDriver driver;
    QByteArray secret;
    QByteArray token;
    const QByteArray har = recordedRun(driver, &secret, &token);
    write(driver.path(u"works.har"_s), har);
    write(driver.path(u"fails.har"_s), QByteArray(har).replace("/mcp", "/mcq"));
    opened(driver, {driver.path(u"works.har"_s)});
    opened(driver, {driver.path(u"fails.har"_s)});
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = driver.find<QTableWidget>(u"runsTable"_s);
    QVERIFY(table->isVisible());
    auto *first = driver.find<QComboBox>(u"runsA"_s);
    QVERIFY(first->findText(u"works.har, recorded"_s) >= 0);
    first->setCurrentIndex(first->findText(u"works.har, recorded"_s));
    QCOMPARE(driver.find<QComboBox>(u"runsB"_s)->currentText(), u"fails.har, recorded"_s);
    QVERIFY(table->rowCount() > 0);
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(row, column)->text().toUtf8().contains(token));
}

void TestRecordings::holdsNoSecretInReports()
{
    GuiDriver driver;
    QByteArray secret;
    QByteArray token;
    write(driver.path(u"run.har"_s), recordedRun(driver, &secret, &token));
    opened(driver, {driver.path(u"run.har"_s)});
    driver.window()->showReport();
    auto *form = driver.find<QComboBox>(u"reportForm"_s);
    for (int i = 0; i < form->count(); ++i) {
        form->setCurrentIndex(i);
        const QByteArray report = driver.window()->findChild<ReportPage *>()->report();
        QVERIFY2(report.size() > 100, qPrintable(form->currentText()));
        QVERIFY2(!report.contains(token) && !report.contains(secret), qPrintable(form->currentText()));
    }
}

void TestRecordings::hostileNames()
{
    GuiDriver driver;
    const QString path = driver.path(u"<b>\u202egpj.har"_s);
    write(path, contentOf(input(u"chromium.har"_s)));
    opened(driver, {path});
    QTRY_VERIFY(notice(driver).contains(u".har"_s));
    const auto labels = driver.window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->objectName()));
    const auto *list = driver.find<QAbstractItemView>(u"connectionList"_s);
    QVERIFY(!list->model()->index(connections, 0).data().toString().contains(QChar(0x202e)));
}

void TestRecordings::isClosed()
{
    GuiDriver driver;
    opened(driver, {input(u"chromium.har"_s)});
    opened(driver, {input(u"chromium.har"_s)});
    QPointer<Session> second(driver.window()->currentSession());
    QCOMPARE(second->connection().name, u"chromium.har (2)"_s);
    QTest::mouseClick(driver.find<QPushButton>(u"connectionRemove"_s), Qt::LeftButton);
    QTRY_VERIFY(!second);
    QCOMPARE(driver.window()->sessions().size(), connections + 1);
    // It was never a connection, so none is saved.
    QVERIFY(!contentOf(driver.path(u"connections.json"_s)).contains("chromium"));
}

int main(int argc, char *argv[])
{
    return guiMain<TestRecordings>(argc, argv);
}

#include "tst_recordings.moc"
