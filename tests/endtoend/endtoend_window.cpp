// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on a real X server with a real browser, as a person meets them: started by tests/interop/peers/window.mjs,
// which is the `xdg-open` that the system's browser is asked of, and signs in with Chromium as whom person.json names.
#include "app/gui/explorer/toolspage.h"
#include "app/gui/mainwindow.h"
#include "app/gui/surroundings.h"
#include "app/gui/systembrowser.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr auto patience = 60s; // of a browser that starts

} // namespace

class EndToEnd : public QObject
{
    Q_OBJECT

    QDir m_folder{qEnvironmentVariable("AUTHSCOPE_ENDTOEND")};
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr;

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void run()
    {
        QSignalSpy finished(m_session, &Session::runFinished);
        QTest::mouseClick(find<QPushButton>(u"run"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    }
    // What the browser's side reads before it signs in.
    void meet(const QString &login, const QString &password, const QString &answer)
    {
        const QUrl callback(m_session->connection().redirectUri());
        QSaveFile file(m_folder.filePath(u"person.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"login"_s, login},
                                             {u"password"_s, password},
                                             {u"answer"_s, answer},
                                             {u"callback"_s, callback.toString()}})
                       .toJson());
        QVERIFY(file.commit());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
        QVERIFY(m_folder.exists());
        m_around = std::make_unique<Surroundings>(std::make_unique<SystemBrowser>(),
                                                  std::make_unique<profile::MemorySecretStore>());
        m_window = std::make_unique<MainWindow>(m_around.get(),
                                                WindowOptions{m_folder.filePath(u"connections.json"_s), false});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        for (Session *session : m_window->sessions())
            if (session->connection().grant == profile::Grant::AuthorizationCode)
                m_session = session;
        QVERIFY(m_session);
        m_window->select(m_session);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"faultList"_s)->model()->rowCount() > 0, patience);
    }
    void cleanupTestCase()
    {
        m_session->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isIdle(), patience);
        m_window->grab().save(m_folder.filePath(u"window.png"_s));
        m_window.reset();
    }

    // The person says no on the consent page: the window names it, and nothing is kept.
    void personSaysNo()
    {
        meet(m_session->demo()->login(), m_session->demo()->password(), u"no"_s);
        run();
        QCOMPARE(m_session->station(journey::StationId::Authorize).state, journey::StationState::Failed);
        QVERIFY(!m_session->findings().isEmpty());
        QCOMPARE(m_session->findings().first().id, u"USER_CANCELLED"_s);
        QVERIFY(!m_session->journey()->knowledge().idToken.has_value());
    }

    void personSignsIn()
    {
        meet(m_session->demo()->login(), m_session->demo()->password(), u"yes"_s);
        run();
        QCOMPARE(m_session->station(journey::StationId::Ready).state, journey::StationState::Passed);
        QVERIFY(m_session->journey()->knowledge().idToken.has_value());
        QCOMPARE(find<QAbstractItemView>(u"tokenList"_s)->model()->rowCount(), 4);
        QVERIFY(!diagnosis::hasError(m_session->findings()));
    }

    void toolIsCalled()
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        m_window->findChild<ToolsPage *>()->showTool(u"get_me"_s);
        QTest::mouseClick(find<QPushButton>(u"toolCall"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPlainTextEdit>(u"resultContent"_s)->toPlainText().contains(m_session->demo()->login()), patience);
    }
};

QTEST_MAIN(EndToEnd)
#include "endtoend_window.moc"
