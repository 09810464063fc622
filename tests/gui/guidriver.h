// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/mainwindow.h"
#include "app/gui/screenshots.h"
#include "app/gui/widgets/style.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <chrono>
#include <memory>

namespace authscope::gui {

// The real window with the real authscope-server behind its demo connections, for a test that plays the person. Ends
// what runs before it goes.
class GuiDriver
{
public:
    static constexpr std::chrono::seconds patience{30};

    explicit GuiDriver(std::unique_ptr<signin::Browser> browser = nullptr)
    {
        DemoBrowser *demoBrowser = nullptr;
        if (!browser) {
            auto made = std::make_unique<DemoBrowser>();
            demoBrowser = made.get();
            browser = std::move(made);
        }
        m_around = std::make_unique<Surroundings>(std::move(browser), std::make_unique<profile::MemorySecretStore>());
        m_window = std::make_unique<MainWindow>(
            m_around.get(), WindowOptions{m_scratch.filePath(QStringLiteral("connections.json")), false});
        if (demoBrowser)
            demoBrowser->setWindow(m_window.get());
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }

    ~GuiDriver()
    {
        for (Session *session : m_window->sessions()) {
            session->cancel();
            session->cancelCall();
        }
        (void)QTest::qWaitFor([this] { return std::ranges::all_of(m_window->sessions(), &Session::isIdle); },
                              int(std::chrono::milliseconds(patience).count()));
    }

    MainWindow *window() const { return m_window.get(); }
    QString path(const QString &name) const { return m_scratch.filePath(name); }

    Session *demo(profile::Grant grant) const
    {
        for (Session *session : m_window->sessions())
            if (session->connection().demo && session->connection().grant == grant)
                return session;
        return nullptr;
    }

    // By its button, to the end.
    void run(Session *session)
    {
        m_window->select(session);
        QSignalSpy finished(session, &Session::runFinished);
        QTest::mouseClick(find<QPushButton>(QStringLiteral("run")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }

private:
    QTemporaryDir m_scratch;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
};

template<typename Test>
int guiMain(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace authscope::gui
