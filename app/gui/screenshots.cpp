// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/screenshots.h"

#include "app/demo/scriptedbrowser.h"
#include "app/gui/explorer/explorer.h"
#include "app/gui/explorer/promptspage.h"
#include "app/gui/explorer/resourcespage.h"
#include "app/gui/explorer/toolspage.h"
#include "app/gui/journey/journeypage.h"
#include "app/gui/traffic/trafficpage.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Result<void> DemoBrowser::open(const QByteArray &url)
{
    if (m_held)
        return {};
    const Session *session = m_window ? m_window->currentSession() : nullptr;
    if (!session || !session->demo())
        return fail(u"browser.none"_s, u"There is no demo to sign in to."_s);
    auto *browser = new demo::ScriptedBrowser(session->demo()->login(), session->demo()->password(),
                                              demo::ScriptedBrowser::Decision::Allow, this);
    return browser->open(url);
}

Screenshots::Screenshots(MainWindow *window, DemoBrowser *browser, QString directory, QObject *parent)
    : QObject(parent), m_window(window), m_browser(browser), m_directory(std::move(directory))
{
}

QCoro::Task<void> Screenshots::runJourney()
{
    Session *session = m_window->currentSession();
    session->run(true);
    co_await qCoro(session, &Session::runFinished);
}

QCoro::Task<void> Screenshots::callAdd()
{
    Session *session = m_window->currentSession();
    m_window->showTab(MainWindow::ToolsTab);
    m_window->findChild<ToolsPage *>()->showTool(u"add"_s);
    const QJsonObject arguments{{u"a"_s, 5}, {u"b"_s, 3}};
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        auto *field = m_window->findChild<QLineEdit *>(u"arg-"_s + argument.key());
        if (!field)
            continue;
        field->setText(QString::number(argument.value().toInt()));
        Q_EMIT field->textEdited(field->text());
    }
    session->callTool(u"add"_s, arguments);
    while (session->isCalling())
        co_await qCoro(session, &Session::callChanged);
}

// The pages of what the server offers, with something in each.
QCoro::Task<Result<void>> Screenshots::takeExplorer()
{
    Explorer *explorer = m_window->currentSession()->explorer();
    auto *tools = m_window->findChild<ToolsPage *>();
    auto *json = m_window->findChild<QPlainTextEdit *>(u"toolJson"_s);
    tools->showTool(u"schema_forms"_s);
    json->setPlainText(u"{\"text\":\"hello\",\"count\":12,\"list\":[\"one\",\"two\"],\"object\":{\"inner\":"
                       "{\"value\":\"deep\"}},\"shape\":{\"radius\":2.5},\"titled\":2}"_s);
    Result<void> result = takeBoth(u"tools-form"_s);
    tools->showTool(u"test_multiple_content_types"_s);
    explorer->start(Operation::Kind::Tool, u"test_multiple_content_types"_s, "{}");
    while (explorer->running())
        co_await qCoro(explorer, &Explorer::operationChanged);
    m_window->findChild<QListWidget *>(u"resultContentPieces"_s)->setCurrentRow(2);
    if (result)
        result = takeBoth(u"tools-content"_s);
    m_window->findChild<QTabWidget *>(u"resultTabs"_s)->setCurrentIndex(4);
    if (result)
        result = takeBoth(u"tools-history"_s);
    m_window->findChild<QTabWidget *>(u"resultTabs"_s)->setCurrentIndex(0);
    tools->showTool(u"elicit_form"_s);
    explorer->start(Operation::Kind::Tool, u"elicit_form"_s, "{}");
    co_await qCoro(explorer->questions(), &Questions::asked);
    if (result)
        result = takeBoth(u"question"_s);
    explorer->cancel();
    while (explorer->running())
        co_await qCoro(explorer, &Explorer::operationChanged);

    m_window->showTab(MainWindow::ResourcesTab);
    while (explorer->resources().loading || explorer->templates().loading)
        co_await qCoro(explorer, &Explorer::listsChanged);
    m_window->findChild<ResourcesPage *>()->read(u"test://static-text"_s);
    while (explorer->running())
        co_await qCoro(explorer, &Explorer::operationChanged);
    if (result)
        result = takeBoth(u"resources"_s);
    m_window->showTab(MainWindow::PromptsTab);
    while (explorer->prompts().loading)
        co_await qCoro(explorer, &Explorer::listsChanged);
    m_window->findChild<PromptsPage *>()->showOffer(u"test_prompt_with_arguments"_s);
    explorer->start(Operation::Kind::Prompt, u"test_prompt_with_arguments"_s, R"({"arg1":"paris","arg2":"two"})");
    while (explorer->running())
        co_await qCoro(explorer, &Explorer::operationChanged);
    if (result)
        result = takeBoth(u"prompts"_s);
    co_return result;
}

QCoro::Task<Result<void>> Screenshots::takeSignIn()
{
    Session *session = m_window->currentSession();
    m_browser->setHeld(true);
    m_window->showTab(MainWindow::JourneyTab);
    session->run(true);
    co_await qCoro(session->signIn(), &signin::SignIn::waiting);
    m_window->findChild<JourneyPage *>()->showStation(journey::StationId::Authorize);
    const Result<void> result = takeBoth(u"sign-in"_s);
    session->cancel();
    co_await qCoro(session, &Session::runFinished);
    co_return result;
}

QCoro::Task<Result<void>> Screenshots::takeGuided()
{
    Session *session = m_window->currentSession();
    m_window->showTab(MainWindow::JourneyTab);
    session->run(true, true);
    Result<void> result;
    while (session->isRunning()) {
        if (!session->guide()->step())
            co_await qCoro(session->guide(), &GuidedRun::stepChanged);
        const GuidedRun::Step *step = session->guide()->step();
        if (!step)
            break;
        if (result && step->station == journey::StationId::Resource)
            result = takeBoth(u"guided-request"_s);
        if (result && step->kind == GuidedRun::Kind::Browser)
            result = takeBoth(u"guided-browser"_s);
        if (result && step->kind == GuidedRun::Kind::Code)
            result = takeBoth(u"guided-code"_s);
        if (step->station == journey::StationId::Inspect)
            break;
        session->guide()->proceed();
    }
    session->guide()->runRest();
    if (session->isRunning())
        co_await qCoro(session, &Session::runFinished);
    co_return result;
}

// Told as a person does it, with one value that cannot be.
QCoro::Task<Result<void>> Screenshots::takeTelling()
{
    Session *session = m_window->currentSession();
    m_window->showTelling();
    const std::pair<QString, QString> values[] = {{u"told-policies"_s, u"1"_s},
                                                  {u"told-policy-clients"_s, u"*"_s},
                                                  {u"told-rule-grants"_s, u"authorization_code refresh_token"_s},
                                                  {u"told-access-token-lifetime"_s, u"one hour"_s}};
    for (const auto &[name, value] : values) {
        auto *field = m_window->findChild<QLineEdit *>(name);
        field->setText(value);
        Q_EMIT field->editingFinished();
    }
    while (session->isJudging())
        co_await qCoro(session, &Session::findingsChanged);
    const Result<void> result = takeBoth(u"told"_s);
    m_window->findChild<QPushButton *>(u"toldForget"_s)->click();
    m_window->findChild<QPushButton *>(u"findingTell"_s)->setChecked(false);
    co_return result;
}

Result<void> Screenshots::takeComparison()
{
    m_window->showTab(MainWindow::TokensTab);
    auto *other = m_window->findChild<QComboBox *>(u"tokenOther"_s);
    other->setCurrentIndex(1);
    const Result<void> result = takeBoth(u"tokens-compared"_s);
    other->setCurrentIndex(0);
    return result;
}

Result<void> Screenshots::takeOwnPages()
{
    m_window->showPalette();
    Result<void> result = takeBoth(u"palette"_s);
    m_window->showSettings();
    if (result)
        result = takeBoth(u"settings"_s);
    m_window->showLog();
    if (result)
        result = takeBoth(u"notices"_s);
    m_window->showBench();
    if (result)
        result = takeBoth(u"token-bench"_s);
    m_window->showImport();
    m_window->findChild<QPlainTextEdit *>(u"importText"_s)->setPlainText(uR"({"mcpServers": {
  "calculator": {"url": "https://calculator.example.com/mcp", "auth": {"CLIENT_ID": "0oa1example", "scopes": ["calculator.add"]}},
  "staging": {"command": "npx", "args": ["mcp-remote", "https://staging.example.com/mcp", "--debug"]},
  "files": {"command": "files-server"}}})"_s);
    if (result)
        result = takeBoth(u"import"_s);
    return result;
}

Result<void> Screenshots::takeBoth(const QString &name)
{
    const QList<std::pair<Qt::ColorScheme, QString>> schemes{{Qt::ColorScheme::Light, u"light"_s},
                                                             {Qt::ColorScheme::Dark, u"dark"_s}};
    for (const auto &[scheme, suffix] : schemes) {
        m_window->setScheme(scheme);
        // Posted layout and palette changes, not input.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QString path = QDir(m_directory).filePath(u"%1-%2.png"_s.arg(name, suffix));
        if (!m_window->grab().save(path))
            return fail(u"screenshot.write"_s, u"The picture %1 could not be written."_s.arg(path));
        ++m_written;
    }
    return {};
}

QCoro::Task<Result<void>> Screenshots::take()
{
    if (!QDir().mkpath(m_directory))
        co_return fail(u"screenshot.directory"_s, u"The directory %1 could not be made."_s.arg(m_directory));
    Session *session = m_window->currentSession();
    m_window->showTab(MainWindow::JourneyTab);
    Result<void> result = takeBoth(u"start"_s);

    co_await runJourney();
    if (session->state() == journey::StationState::Waiting)
        co_return fail(u"screenshot.demo"_s, u"The demo's journey did not run."_s);
    m_window->showTab(MainWindow::JourneyTab);
    m_window->findChild<JourneyPage *>()->showStation(journey::StationId::Resource);
    if (result)
        result = takeBoth(u"journey"_s);
    m_window->showTab(MainWindow::TokensTab);
    if (result)
        result = takeBoth(u"tokens"_s);
    if (result)
        result = takeComparison();
    co_await callAdd();
    if (result)
        result = takeBoth(u"tools"_s);
    if (result)
        result = co_await takeExplorer();
    m_window->showTab(MainWindow::TrafficTab);
    if (!session->log()->exchanges().isEmpty())
        m_window->findChild<TrafficPage *>()->showExchange(session->log()->exchanges().last()->id);
    if (result)
        result = takeBoth(u"traffic"_s);
    m_window->findChild<TrafficPage *>()->showLadder(true);
    if (result)
        result = takeBoth(u"ladder"_s);
    m_window->findChild<TrafficPage *>()->showLadder(false);

    if (result)
        result = co_await takeGuided();
    session->setFaults({u"AUD_MISMATCH"_s});
    co_await qCoro(session, &Session::faultsChanged);
    co_await runJourney();
    if (result)
        result = takeBoth(u"findings"_s);
    if (result)
        result = co_await takeTelling();

    m_window->showReport();
    if (result)
        result = takeBoth(u"report"_s);
    m_window->showRuns();
    if (result)
        result = takeBoth(u"runs"_s);
    QMetaObject::invokeMethod(m_window->findChild<QPushButton *>(u"runsBack"_s), &QAbstractButton::click);

    if (result)
        result = co_await takeSignIn();

    if (result)
        result = takeOwnPages();
    m_window->editConnection({});
    if (result)
        result = takeBoth(u"connection"_s);
    const QList<Session *> all = m_window->sessions();
    for (Session *each : all) {
        m_window->removeConnection(each);
        m_window->findChild<QPushButton *>(u"noticeAction"_s)->click();
    }
    if (result)
        result = takeBoth(u"empty"_s);
    co_return result;
}

} // namespace authscope::gui
