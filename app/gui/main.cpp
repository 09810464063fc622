// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mainwindow.h"
#include "app/gui/screenshots.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/systembrowser.h"
#include "app/gui/widgets/style.h"
#include "core/base/hardening.h"
#include "core/base/text.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace authscope;

namespace {

struct Options {
    QStringList targets;
    QString config;
    QString screenshots;
    bool printFirstPaint = false;
    bool printReady = false;
    QString language;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Inspector for MCP servers behind OAuth"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"URL"_s,
        QApplication::translate("main",
                                "The MCP server to connect to; or files to look at: HAR, a support "
                                "bundle, a client's log, a request with its answer."),
        u"[URL | FILE…]"_s);
    const QCommandLineOption config(u"config"_s, QApplication::translate("main", "Use this file of connections."),
                                    u"FILE"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, QApplication::translate("main", "Write pictures of the main views, then exit."), u"DIR"_s);
    const QCommandLineOption paint(u"print-first-paint"_s,
                                   QApplication::translate("main", "Print how long the first paint took."));
    const QCommandLineOption language(
        u"language"_s,
        QApplication::translate("main", "Show the texts in this language: %1.").arg(gui::languages().join(u", "_s)),
        u"CODE"_s);
    // For measuring (tests/bench).
    QCommandLineOption ready(u"print-ready"_s);
    ready.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({config, screenshot, paint, language, ready});
    parser.process(application);
    if (parser.isSet(language) && !gui::languages().contains(parser.value(language))) {
        QTextStream(stderr) << QApplication::translate("main", "There is no language %1. There are: %2.")
                                   .arg(visible(parser.value(language)), gui::languages().join(u", "_s))
                            << Qt::endl;
        std::exit(2);
    }
    return {parser.positionalArguments(), parser.value(config), parser.value(screenshot),
            parser.isSet(paint),          parser.isSet(ready),  parser.value(language)};
}

// From the first paint to the list of tools, as the person who presses Run at once.
void runDemo(gui::MainWindow *window, const QElapsedTimer &timer)
{
    const auto isMachine = [](const gui::Session *session) {
        return session->connection().demo && session->connection().grant == profile::Grant::ClientCredentials;
    };
    const auto found = std::ranges::find_if(window->sessions(), isMachine);
    if (found == window->sessions().end())
        return;
    window->select(*found);
    QObject::connect(*found, &gui::Session::runFinished, window, [timer](journey::Outcome outcome) {
        QTextStream(stderr) << (outcome == journey::Outcome::Ok ? "ready " : "not ready ") << timer.elapsed() << " ms"
                            << Qt::endl;
    });
    (*found)->run();
}

QCoro::Task<void> takeScreenshots(gui::MainWindow *window, gui::DemoBrowser *browser, QString directory)
{
    gui::Screenshots screenshots(window, browser, directory);
    const Result<void> result = co_await screenshots.take();
    if (screenshots.written() > 0)
        QTextStream(stdout) << QApplication::translate("main", "%n pictures written to %1", nullptr,
                                                       screenshots.written())
                                   .arg(QDir::toNativeSeparators(QFileInfo(directory).absoluteFilePath()))
                            << Qt::endl;
    if (!result)
        QTextStream(stderr) << visible(result.error().what) << Qt::endl;
    window->close();
    QApplication::exit(result ? 0 : 3);
}

QtMessageHandler otherMessages = nullptr;

// Without a screen there are no size hints to pass on, and nobody needs to be told.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != "This plugin does not support propagateSizeHints()"_L1)
        otherMessages(type, context, message);
}

int runScreenshots(const Options &options)
{
    const QTemporaryDir scratch;
    auto browser = std::make_unique<gui::DemoBrowser>();
    gui::DemoBrowser *demoBrowser = browser.get();
    gui::Surroundings around(std::move(browser), std::make_unique<profile::MemorySecretStore>());
    // Nothing is remembered here; English too has a file, for its plurals.
    const QString language = options.language.isEmpty() ? u"en"_s : options.language;
    gui::MainWindow window(&around, {scratch.filePath(u"connections.json"_s), false, language});
    demoBrowser->setWindow(&window);
    QObject::connect(
        &window, &gui::MainWindow::firstPainted, &window,
        [&window, demoBrowser, directory = options.screenshots] { takeScreenshots(&window, demoBrowser, directory); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QElapsedTimer timer;
    timer.start();
    const bool pictures = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).startsWith("--screenshot");
    });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    if (QGuiApplication::platformName() == "offscreen"_L1)
        otherMessages = qInstallMessageHandler(passMessage);
    QApplication::setStyle(new gui::Style);
    QApplication::setApplicationName(u"Authscope"_s);
    QApplication::setOrganizationName(u"Authscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(AUTHSCOPE_VERSION));
    QApplication::setDesktopFileName(u"authscope"_s);
    const Options options = readOptions(application);
    if (!options.screenshots.isEmpty())
        return runScreenshots(options);

    gui::Surroundings around(std::make_unique<gui::SystemBrowser>());
    gui::MainWindow window(&around, {options.config, options.config.isEmpty(), options.language});
    window.open(options.targets);
    if (options.printFirstPaint)
        QObject::connect(&window, &gui::MainWindow::firstPainted, &window,
                         [timer] { QTextStream(stderr) << "first paint " << timer.elapsed() << " ms" << Qt::endl; });
    if (options.printReady)
        QObject::connect(&window, &gui::MainWindow::firstPainted, &window,
                         [timer, &window] { runDemo(&window, timer); });
    window.show();
    return QApplication::exec();
}
