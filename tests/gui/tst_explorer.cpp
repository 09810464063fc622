// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/explorer.h"
#include "app/gui/explorer/promptspage.h"
#include "app/gui/explorer/resourcespage.h"
#include "app/gui/explorer/toolspage.h"
#include "app/gui/mainwindow.h"
#include "app/gui/screenshots.h"
#include "app/gui/widgets/style.h"
#include "tests/support/notingbrowser.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr auto patience = 60s;

} // namespace

// Tools, resources and prompts in the real window, against the bundled server's everything set, by mouse and key.
class TestExplorer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void nestedArgumentsAreCalled();
    void resourcesAreListedReadAndSearched();
    void templateIsFilledInWithCompletion();
    void resourceIsWatched();
    void promptsAreFetched();
    void linkInAResultIsRead();
    void formOfTheServerIsAnswered();
    void declinedFormIsTold();
    void pageIsVisited();
    void modelIsStoodInFor();
    void rootsAreTold();
    void twoRoundsOfQuestions();
    void questionIsToldOnOtherPages();
    void progressAndLogAreShown();
    void callIsCancelled();
    void taskIsFollowed();
    void historyIsRepeatedAndCompared();
    void callIsCopied_data();
    void callIsCopied();
    void changedListIsTold();
    void failureStandsBesideTheCall();
    void draftsSurviveAReconnect();

private:
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    // Runs the journey anew, from its beginning, in this revision of MCP; empty: as it is probed.
    void reconnect(const QString &revision);
    void showTool(const QString &name, const QString &json = {});
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    // Calls the shown tool and waits until it is over.
    OperationPtr call();
    OperationPtr over();
    void waitForQuestion(const QString &panel = u"result"_s);
    Explorer *explorer() { return m_session->explorer(); }
    QString resultText() { return find<QPlainTextEdit>(u"resultContent"_s)->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    test::NotingBrowser *m_browser = nullptr;
    Session *m_session = nullptr;
};

void TestExplorer::initTestCase()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    auto browser = std::make_unique<test::NotingBrowser>();
    m_browser = browser.get();
    m_around = std::make_unique<Surroundings>(std::move(browser), std::make_unique<profile::MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_around.get(),
                                            WindowOptions{m_scratch->filePath(u"connections.json"_s), false});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    for (Session *session : m_window->sessions())
        if (session->connection().demo && session->connection().grant == profile::Grant::ClientCredentials)
            m_session = session;
    QVERIFY(m_session);
    m_window->select(m_session);
    QSignalSpy finished(m_session, &Session::runFinished);
    click(u"run"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(m_session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

void TestExplorer::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestExplorer::cleanup()
{
    explorer()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!explorer()->running(), patience);
}

void TestExplorer::cleanupTestCase()
{
    for (Session *session : m_window->sessions()) {
        session->cancel();
        session->cancelCall();
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_window->sessions(), &Session::isIdle), patience);
    m_window.reset();
    m_around.reset();
}

void TestExplorer::reconnect(const QString &revision)
{
    m_window->showTab(MainWindow::JourneyTab);
    if (profile::Connection connection = m_session->connection(); connection.revision != revision) {
        connection.revision = revision;
        m_session->setConnection(connection);
    }
    QSignalSpy finished(m_session, &Session::runFinished);
    m_session->run(true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(m_session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

void TestExplorer::showTool(const QString &name, const QString &json)
{
    m_window->showTab(MainWindow::ToolsTab);
    find<QLineEdit>(u"toolSearch"_s)->clear();
    m_window->findChild<ToolsPage *>()->showTool(name);
    if (!json.isEmpty())
        find<QPlainTextEdit>(u"toolJson"_s)->setPlainText(json);
}

OperationPtr TestExplorer::over()
{
    if (!QTest::qWaitFor([this] { return !explorer()->running(); }, patience))
        qFatal("the operation does not end");
    if (explorer()->operations().isEmpty())
        qFatal("nothing was started");
    return explorer()->operations().last();
}

OperationPtr TestExplorer::call()
{
    click(u"toolCall"_s);
    return over();
}

void TestExplorer::waitForQuestion(const QString &panel)
{
    auto *question = find<QWidget>(panel + u"QuestionPanel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patience);
    // A click goes to where its button is, and on a loaded machine that is not laid out yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

// By keyboard alone: the search, the form with an object, a list and a choice of forms in it, the call.
void TestExplorer::nestedArgumentsAreCalled()
{
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(u"toolSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"schema_forms"_s);
    QCOMPARE(find<QAbstractItemView>(u"toolList"_s)->model()->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>(u"arg-text"_s), u"hello"_s);
    QTest::keyClick(find<QCheckBox>(u"argInclude-object"_s), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"arg-object/inner/value"_s), u"inside"_s);
    QTest::keyClick(find<QCheckBox>(u"argInclude-list"_s), Qt::Key_Space);
    QTest::keyClick(find<QPushButton>(u"argAdd-list"_s), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"arg-list/0"_s), u"first"_s);
    QTest::keyClicks(find<QComboBox>(u"argForm-shape"_s), u"object:"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-shape/radius"_s), u"2.5"_s);
    QTest::keyClicks(find<QComboBox>(u"arg-titled"_s), u"Two"_s);
    QVERIFY2(find<QPushButton>(u"toolCall"_s)->isEnabled(),
             qPrintable(find<QPlainTextEdit>(u"toolJson"_s)->toPlainText()));
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    // A shortcut holds its button down for a moment.
    QTRY_VERIFY(!explorer()->operations().isEmpty());
    const OperationPtr done = over();
    QVERIFY(done->result && *done->result);
    const QJsonObject given = QJsonDocument::fromJson((*done->result)->pieces.first().content.text.toUtf8()).object();
    QCOMPARE(given.value("object"_L1)["inner"_L1]["value"_L1].toString(), u"inside"_s);
    QCOMPARE(given.value("list"_L1).toArray(), QJsonArray{u"first"_s});
    QCOMPARE(given.value("shape"_L1)["radius"_L1].toDouble(), 2.5);
    QCOMPARE(given.value("titled"_L1).toInt(), 2);
    QCOMPARE(given.value("count"_L1).toInt(), 3);
    QVERIFY(find<QTabWidget>(u"resultTabs"_s)->isTabEnabled(1));
    // Ctrl+F in a body finds in that body.
    find<QPlainTextEdit>(u"resultContent"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"resultContentFind"_s)->hasFocus());
}

void TestExplorer::resourcesAreListedReadAndSearched()
{
    m_window->showTab(MainWindow::ResourcesTab);
    auto *list = find<QAbstractItemView>(u"resourceList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 2'500, patience);
    QTest::keyClicks(find<QLineEdit>(u"resourceSearch"_s), u"static-text"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(find<QLineEdit>(u"resourceUri"_s)->text(), u"test://static-text"_s);
    click(u"resourceCall"_s);
    over();
    QTRY_VERIFY(find<QPlainTextEdit>(u"readContent"_s)->toPlainText().contains(u"static text resource"_s));
    find<QLineEdit>(u"resourceSearch"_s)->setText(u"static-binary"_s);
    click(u"resourceCall"_s);
    over();
    QTRY_VERIFY(!find<QLabel>(u"readContentPicture"_s)->pixmap().isNull());
    find<QLineEdit>(u"resourceSearch"_s)->clear();
}

void TestExplorer::templateIsFilledInWithCompletion()
{
    m_window->showTab(MainWindow::ResourcesTab);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"resourceList"_s)->model()->rowCount() > 2'500, patience);
    m_window->findChild<ResourcesPage *>()->showOffer(u"test://template/{id}/data"_s);
    QVERIFY(!find<QPushButton>(u"resourceCall"_s)->isEnabled());
    auto *id = find<QLineEdit>(u"resourceArg-id"_s);
    id->setFocus();
    QTest::keyClicks(id, u"29"_s);
    QCOMPARE(find<QLineEdit>(u"resourceUri"_s)->text(), u"test://template/29/data"_s);
    // 29, and 290 to 299.
    QTRY_COMPARE_WITH_TIMEOUT(id->completer()->model()->rowCount(), 11, patience);
    id->completer()->popup()->hide();
    click(u"resourceCall"_s);
    over();
    QTRY_VERIFY(find<QPlainTextEdit>(u"readContent"_s)->toPlainText().contains(u"Data for ID: 29"_s));
}

void TestExplorer::resourceIsWatched()
{
    m_window->showTab(MainWindow::ResourcesTab);
    auto *page = m_window->findChild<ResourcesPage *>();
    page->showOffer(u"test://watched-resource"_s);
    auto *watch = find<QPushButton>(u"resourceWatch"_s);
    QVERIFY(watch->isEnabled());
    QSignalSpy watching(explorer()->client(), &mcp::Client::watching);
    QTest::mouseClick(watch, Qt::LeftButton);
    QVERIFY(watch->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(watching.count() > 0, patience);
    showTool(u"touch_resource"_s);
    call();
    QTRY_VERIFY_WITH_TIMEOUT(explorer()->changedMs(u"test://watched-resource"_s) > 0, patience);
    m_window->showTab(MainWindow::ResourcesTab);
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"Changed at"_s); }));
    QTest::mouseClick(watch, Qt::LeftButton);
    QVERIFY(!watch->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(explorer()->isSettled(), patience);
}

void TestExplorer::promptsAreFetched()
{
    m_window->showTab(MainWindow::PromptsTab);
    auto *list = find<QAbstractItemView>(u"promptList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 5, patience);
    m_window->findChild<PromptsPage *>()->showOffer(u"test_prompt_with_arguments"_s);
    auto *first = find<QLineEdit>(u"promptArg-arg1"_s);
    first->setFocus();
    QTest::keyClicks(first, u"par"_s);
    QTRY_COMPARE_WITH_TIMEOUT(first->completer()->model()->rowCount(), 3, patience);
    first->completer()->popup()->hide();
    QTest::keyClicks(find<QLineEdit>(u"promptArg-arg2"_s), u"two"_s);
    click(u"promptCall"_s);
    over();
    QTRY_VERIFY(find<QPlainTextEdit>(u"messagesContent"_s)->toPlainText().contains(u"arg1='par', arg2='two'"_s));
    // A prompt may ask, too.
    m_window->findChild<PromptsPage *>()->showOffer(u"test_input_required_result_prompt"_s);
    click(u"promptCall"_s);
    waitForQuestion(u"messages"_s);
    QTest::keyClicks(find<QLineEdit>(u"arg-messagesQuestion:context"_s), u"the sea"_s);
    click(u"messagesQuestionAccept"_s);
    over();
    QTRY_VERIFY(find<QPlainTextEdit>(u"messagesContent"_s)->toPlainText().contains(u"the sea"_s));
}

void TestExplorer::linkInAResultIsRead()
{
    showTool(u"resource_links"_s);
    call();
    QCOMPARE(find<QListWidget>(u"resultContentPieces"_s)->count(), 2);
    click(u"resultContentRead"_s);
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::ResourcesTab));
    over();
    QTRY_VERIFY(find<QPlainTextEdit>(u"readContent"_s)->toPlainText().contains(u"static text resource"_s));
}

void TestExplorer::formOfTheServerIsAnswered()
{
    showTool(u"test_elicitation_sep1330_enums"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    QTest::keyClicks(find<QComboBox>(u"arg-resultQuestion:titledSingle"_s), u"Second"_s);
    find<QComboBox>(u"arg-resultQuestion:legacyEnum"_s)->setCurrentText(u"Option Three"_s);
    find<QListWidget>(u"arg-resultQuestion:titledMulti"_s)->item(1)->setCheckState(Qt::Checked);
    click(u"resultQuestionAccept"_s);
    over();
    QTRY_VERIFY2(resultText().contains(u"\"titledSingle\":\"value2\""_s), qPrintable(resultText()));
    QVERIFY(resultText().contains(u"\"legacyEnum\":\"opt3\""_s));
    QVERIFY(resultText().contains(u"\"titledMulti\":[\"value2\"]"_s));
    // What the server proposes is there to be sent.
    showTool(u"test_elicitation_sep1034_defaults"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    click(u"resultQuestionAccept"_s);
    over();
    QTRY_VERIFY2(resultText().contains(u"\"name\":\"John Doe\""_s), qPrintable(resultText()));
}

void TestExplorer::declinedFormIsTold()
{
    showTool(u"elicit_form"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    click(u"resultQuestionDecline"_s);
    over();
    QTRY_VERIFY2(resultText().contains(u"action=decline"_s), qPrintable(resultText()));
    QVERIFY(!find<QWidget>(u"resultQuestionPanel"_s)->isVisible());
}

void TestExplorer::pageIsVisited()
{
    showTool(u"elicit_url"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    const qsizetype before = m_browser->opened.size();
    auto *done = find<QPushButton>(u"resultQuestionAccept"_s);
    QVERIFY(!done->isEnabled());
    click(u"resultQuestionOpen"_s);
    QCOMPARE(m_browser->opened.size(), before + 1);
    QCOMPARE(QString::fromUtf8(m_browser->opened.last()), find<QLineEdit>(u"resultQuestionUrl"_s)->text());
    click(u"resultQuestionAccept"_s);
    const OperationPtr over = this->over();
    QVERIFY(over->result->has_value());
}

void TestExplorer::modelIsStoodInFor()
{
    showTool(u"test_sampling"_s, u"{\"prompt\":\"<b>Why?</b>\"}"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    QVERIFY(find<QPlainTextEdit>(u"resultQuestionMessages"_s)->toPlainText().contains(u"user: <b>Why?</b>"_s));
    QTest::keyClicks(find<QPlainTextEdit>(u"resultQuestionText"_s), u"Because."_s);
    click(u"resultQuestionAccept"_s);
    over();
    QTRY_VERIFY2(resultText().contains(u"Because."_s), qPrintable(resultText()));
    // Refused, the call says so.
    click(u"toolCall"_s);
    waitForQuestion();
    click(u"resultQuestionCancel"_s);
    const OperationPtr refused = over();
    QVERIFY(!refused->result->has_value() || (*refused->result)->isError);
}

void TestExplorer::rootsAreTold()
{
    showTool(u"list_roots"_s);
    click(u"toolCall"_s);
    waitForQuestion();
    auto *folders = find<QPlainTextEdit>(u"resultQuestionRoots"_s);
    folders->setPlainText(u"not/whole"_s);
    QVERIFY(!find<QPushButton>(u"resultQuestionAccept"_s)->isEnabled());
    folders->setPlainText(u"/srv/data"_s);
    click(u"resultQuestionAccept"_s);
    over();
    QTRY_VERIFY2(resultText().contains(u"/srv/data"_s), qPrintable(resultText()));
}

void TestExplorer::twoRoundsOfQuestions()
{
    showTool(u"test_input_required_result_multi_round"_s);
    click(u"toolCall"_s);
    for (int round = 0; round < 2; ++round) {
        waitForQuestion();
        const auto fields = find<QWidget>(u"resultQuestionPanel"_s)
                                ->findChildren<QLineEdit *>(QRegularExpression(u"^arg-resultQuestion:"_s));
        QVERIFY(!fields.isEmpty());
        QTest::keyClicks(fields.first(), u"answer"_s);
        click(u"resultQuestionAccept"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"resultQuestionPanel"_s)->isVisible() || !explorer()->running(),
                                 patience);
    }
    const OperationPtr done = over();
    QVERIFY(done->result && *done->result);
    QVERIFY2(!(*done->result)->isError, qPrintable(resultText()));
}

void TestExplorer::questionIsToldOnOtherPages()
{
    showTool(u"test_elicitation_sep1034_defaults"_s);
    click(u"toolCall"_s);
    m_window->showTab(MainWindow::TrafficTab);
    auto *answer = find<QPushButton>(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), patience);
    QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::ToolsTab));
    QVERIFY(find<QWidget>(u"resultQuestionPanel"_s)->isVisible());
    click(u"toolCancel"_s);
    over();
    // With the call its question is gone.
    QTRY_VERIFY(!find<QWidget>(u"resultQuestionPanel"_s)->isVisible());
}

void TestExplorer::progressAndLogAreShown()
{
    showTool(u"long_progress"_s, u"{\"steps\":5,\"pause\":50}"_s);
    auto *bar = find<QProgressBar>(u"resultProgress"_s);
    QVERIFY(!bar->isVisible());
    click(u"toolCall"_s);
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0 && bar->value() > 0, patience);
    const OperationPtr done = over();
    QCOMPARE(done->progress->total, 5);
    QVERIFY(!bar->isVisible());
    auto *level = find<QComboBox>(u"resultLogLevel"_s);
    level->setCurrentIndex(1);
    Q_EMIT level->activated(1);
    QTRY_VERIFY(explorer()->isSettled());
    showTool(u"stream_logs"_s, u"{\"lines\":8,\"pause\":1}"_s);
    const OperationPtr logged = call();
    QCOMPARE_GE(logged->log.size(), 5);
    QVERIFY(!find<QPlainTextEdit>(u"resultLog"_s)->toPlainText().isEmpty());
}

void TestExplorer::callIsCancelled()
{
    showTool(u"slow"_s, u"{\"seconds\":50}"_s);
    click(u"toolCall"_s);
    QVERIFY(explorer()->running());
    QVERIFY(!find<QPushButton>(u"toolCall"_s)->isEnabled());
    click(u"toolCancel"_s);
    const OperationPtr done = over();
    QVERIFY(done->result && !*done->result);
    QVERIFY(done->result->error().id.endsWith(u"cancelled"_s));
    QCOMPARE(find<QPlainTextEdit>(u"toolJson"_s)->toPlainText(), u"{\"seconds\":50}"_s);
}

void TestExplorer::taskIsFollowed()
{
    showTool(u"slow_compute"_s, u"{\"seconds\":0.3,\"label\":\"x\"}"_s);
    if (auto *task = find<QCheckBox>(u"toolTask"_s); task->isVisible())
        task->setChecked(true);
    const OperationPtr done = call();
    QVERIFY2(done->result && *done->result,
             qPrintable(done->result && !*done->result ? done->result->error().what : QString()));
    QVERIFY(done->task);
    QCOMPARE(done->task->status, u"completed"_s);
    QVERIFY(!(*done->result)->taskId.isEmpty());
    // A task that asks before it goes on.
    showTool(u"confirm_delete"_s, u"{\"filename\":\"a.txt\"}"_s);
    if (auto *task = find<QCheckBox>(u"toolTask"_s); task->isVisible())
        task->setChecked(true);
    click(u"toolCall"_s);
    waitForQuestion();
    const auto choices = find<QWidget>(u"resultQuestionPanel"_s)
                             ->findChildren<QComboBox *>(QRegularExpression(u"^arg-resultQuestion:"_s));
    if (!choices.isEmpty())
        choices.first()->setCurrentText(u"true"_s);
    click(u"resultQuestionAccept"_s);
    const OperationPtr asked = over();
    QVERIFY(asked->result && *asked->result);
}

void TestExplorer::historyIsRepeatedAndCompared()
{
    showTool(u"add"_s, u"{\"a\":1,\"b\":2}"_s);
    const qint64 first = call()->id;
    find<QPlainTextEdit>(u"toolJson"_s)->setPlainText(u"{\"a\":1,\"b\":3}"_s);
    const qint64 second = call()->id;
    QCOMPARE(second, first + 1);
    find<QTabWidget>(u"resultTabs"_s)->setCurrentIndex(4);
    auto *table = find<QAbstractItemView>(u"resultHistory"_s);
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    click(u"resultHistoryUse"_s);
    QCOMPARE(find<QPlainTextEdit>(u"toolJson"_s)->toPlainText(), u"{\"a\":1,\"b\":2}"_s);
    click(u"resultHistoryRepeat"_s);
    const OperationPtr again = over();
    QCOMPARE(again->id, second + 1);
    QCOMPARE(again->arguments, "{\"a\":1,\"b\":2}");
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(1, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    click(u"resultHistoryCompare"_s);
    auto *difference = find<QPlainTextEdit>(u"resultDifference"_s);
    QTRY_VERIFY(difference->toPlainText().contains(u"-   \"b\": 3\n+   \"b\": 2"_s));
    find<QTabWidget>(u"resultTabs"_s)->setCurrentIndex(0);
}

void TestExplorer::callIsCopied_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("part");
    QTest::newRow("authscope-cli") << 0 << u"authscope-cli tools call"_s;
    QTest::newRow("curl") << 1 << u"Bearer $MCP_TOKEN"_s;
    QTest::newRow("Python") << 2 << u"session.call_tool(\"add\""_s;
    QTest::newRow("TypeScript") << 3 << u"client.callTool({ name: \"add\""_s;
}

void TestExplorer::callIsCopied()
{
    QFETCH(int, action);
    QFETCH(QString, part);
    const QByteArray token = m_session->journey()->knowledge().tokens->accessToken.toUtf8();
    // A token that a person pasted into an argument goes no further either.
    showTool(u"add"_s, u"{\"a\":1,\"b\":2,\"note\":\"%1\"}"_s.arg(QString::fromUtf8(token)));
    find<QMenu>(u"toolCopyMenu"_s)->actions().at(action)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(part), qPrintable(copied));
    QVERIFY(!copied.contains(QString::fromUtf8(token)));
    find<QPlainTextEdit>(u"toolJson"_s)->setPlainText(u"{\"a\":1,\"b\":2}"_s);
}

void TestExplorer::changedListIsTold()
{
    // Since 2026-07-28 changes are told only to those who listen; before, to everyone with a session.
    const auto goBack = qScopeGuard([this] { reconnect({}); });
    reconnect(mcp::revision2025_11_25);
    QCOMPARE(explorer()->server()->revision, mcp::revision2025_11_25);
    showTool(u"test_trigger_tool_change"_s);
    call();
    QTRY_VERIFY_WITH_TIMEOUT(explorer()->tools().stale, patience);
    click(u"toolAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!explorer()->tools().stale && !explorer()->tools().loading, patience);
}

void TestExplorer::failureStandsBesideTheCall()
{
    showTool(u"fail_protocol"_s);
    const OperationPtr failed = call();
    QVERIFY(!failed->result->has_value());
    QVERIFY(failed->exchange > 0);
    const auto labels = find<QWidget>(u"resultTabs"_s)->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(u"intentionally fails"_s); }));
    showTool(u"test_error_handling"_s);
    QVERIFY((*call()->result)->isError);
    click(u"resultExchange"_s);
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), int(MainWindow::TrafficTab));
}

void TestExplorer::draftsSurviveAReconnect()
{
    showTool(u"schema_forms"_s, u"{\"text\":\"kept\"}"_s);
    reconnect({});
    showTool(u"add"_s);
    showTool(u"schema_forms"_s);
    QCOMPARE(find<QPlainTextEdit>(u"toolJson"_s)->toPlainText(), u"{\"text\":\"kept\"}"_s);
    // In a file for the case of a crash.
    const QString place = m_scratch->filePath(
        u"drafts/%1.json"_s.arg(QString::fromLatin1(m_session->connection().id.toUtf8().toHex())));
    explorer()->drafts()->save();
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("kept"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    TestExplorer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_explorer.moc"
