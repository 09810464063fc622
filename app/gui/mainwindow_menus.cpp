// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's menus, shortcuts, palette and the pages beside the connection's.

#include "app/gui/mainwindow.h"

#include "app/gui/explorer/toolspage.h"
#include "app/gui/findings/findingspage.h"
#include "app/gui/findings/reportpage.h"
#include "app/gui/findings/runspage.h"
#include "app/gui/journey/journeypage.h"
#include "app/gui/phrases.h"
#include "app/gui/settings/settingspage.h"
#include "app/gui/tokens/tokenspage.h"
#include "app/gui/traffic/trafficpage.h"
#include "app/gui/widgets/commandpalette.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/logpage.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/page.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// Without its mnemonic, which some languages put in brackets behind the word.
QString plainText(QString menuText)
{
    static const QRegularExpression bracketed(u"\\s?\\(&.\\)"_s);
    return menuText.remove(bracketed).remove(u'&');
}

} // namespace

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New connection"), QKeySequence::New, this, [this] { editConnection({}); });
    file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::askWhatToOpen);
    file->addAction(tr("Open from the clip&board"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this,
                    &MainWindow::openClipboard);
    file->addSeparator();
    file->addAction(tr("&Edit connection"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        if (m_session && !refuseForRecording())
            editConnection(m_session->connection());
    });
    file->addAction(tr("&Duplicate for another identity"), QKeySequence(Qt::CTRL | Qt::Key_D), this, [this] {
        if (m_session && !refuseForRecording())
            duplicateConnection(m_session);
    });
    file->addAction(tr("&Sign out"), this, [this] {
        if (m_session && !refuseForRecording())
            signOut(m_session);
    });
    file->addAction(tr("&Remove connection"), this, [this] {
        if (m_session)
            removeConnection(m_session);
    });
    file->addSeparator();
    file->addAction(tr("&Import connections"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::showImport);
    file->addAction(tr("E&xport connections"), this, &MainWindow::exportConnections);
    file->addAction(tr("&Add the demo"), this, &MainWindow::addDemo);
    file->addSeparator();
    file->addAction(tr("Se&ttings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::showSettings)
        ->setMenuRole(QAction::PreferencesRole);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close)->setMenuRole(QAction::QuitRole);

    QMenu *journey = menuBar()->addMenu(tr("&Journey"));
    journey->addAction(tr("&Run"), QKeySequence(Qt::Key_F5), this, [this] { run(false); });
    journey->addAction(tr("Run with &new tokens"), QKeySequence(Qt::CTRL | Qt::Key_F5), this, [this] { run(true); });
    journey->addAction(tr("Check &again from the shown station"), QKeySequence(Qt::ALT | Qt::Key_F5), this, [this] {
        if (m_session && m_session->hasRun())
            checkAgain(m_journeyPage->current());
    });
    journey->addAction(tr("&Guided run, next step"), QKeySequence(Qt::Key_F10), this, &MainWindow::step);
    journey->addAction(tr("&Stop"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this, [this] {
        if (m_session)
            m_session->cancel();
    });
    journey->addSeparator();
    journey->addAction(tr("Tell what you &know"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this,
                       &MainWindow::showTelling);
    journey->addAction(tr("Re&port"), QKeySequence(Qt::CTRL | Qt::Key_R), this, &MainWindow::showReport);
    journey->addAction(tr("&Compare runs"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this,
                       &MainWindow::showRuns);
    makeViewMenu();
    makeCorner();
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        view->addAction(m_tabs->tabText(tab), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), this,
                        [this, tab] { showTab(Tab(tab)); });
    view->addSeparator();
    view->addAction(tr("&Find"), QKeySequence::Find, this, [this] {
        if (m_stack->currentWidget() == m_work)
            page(m_tabs->currentIndex())->focusSearch();
    });
    view->addAction(tr("&Command palette"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::showPalette);
    view->addAction(tr("Token &bench"), QKeySequence(Qt::CTRL | Qt::Key_T), this, &MainWindow::showBench);
    view->addAction(tr("&Notices"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::showLog);
    view->addSeparator();
    QMenu *colors = view->addMenu(tr("C&olours"));
    m_schemes = new QActionGroup(colors);
    const auto add = [&](const QString &text, Qt::ColorScheme scheme) {
        QAction *action = colors->addAction(text, this, [this, scheme] {
            Preferences preferences = m_preferences;
            preferences.scheme = scheme;
            setPreferences(preferences);
        });
        action->setCheckable(true);
        action->setData(int(scheme));
        action->setChecked(scheme == m_preferences.scheme);
        m_schemes->addAction(action);
    };
    add(tr("As the &system"), Qt::ColorScheme::Unknown);
    add(tr("&Light"), Qt::ColorScheme::Light);
    add(tr("&Dark"), Qt::ColorScheme::Dark);
}

// At the end of the menus: what has no menu of its own, for the mouse.
void MainWindow::makeCorner()
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    const auto add = [&](const QString &icon, const QString &text, const QString &name, const QString &keys,
                         auto clicked) {
        auto *button = named(new QToolButton, name, text);
        button->setIcon(tintedIcon(icon));
        button->setIconSize({14, 14});
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMaximumHeight(menuBar()->sizeHint().height());
        button->setToolTip(keys);
        connect(button, &QToolButton::clicked, this, clicked);
        row->addWidget(button);
    };
    add(u"search"_s, tr("Search"), u"cornerPalette"_s, tr("Commands, connections, stations, tools (Ctrl+K)"),
        &MainWindow::showPalette);
    add(u"note"_s, tr("Notices"), u"cornerLog"_s, tr("What was said so far (Ctrl+L)"), &MainWindow::showLog);
    add(u"settings"_s, tr("Settings"), u"cornerSettings"_s, tr("Language, colours, size of text (Ctrl+,)"),
        &MainWindow::showSettings);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_store.path(), enginePhrases().translatedIfOurs(m_around->secrets().place()));
        m_stack->addWidget(m_settings);
        // A change of language deletes the page that tells of it.
        connect(m_settings, &SettingsPage::chosen, this, &MainWindow::setPreferences, Qt::QueuedConnection);
        connect(m_settings, &SettingsPage::left, this, &MainWindow::leaveForm);
    }
    m_settings->show(m_preferences);
    m_stack->setCurrentWidget(m_settings);
    m_settings->findChild<QWidget *>(u"settings-language"_s)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showLog()
{
    if (!m_log) {
        m_log = new LogPage(m_notices);
        m_stack->addWidget(m_log);
        connect(m_log, &LogPage::left, this, &MainWindow::leaveForm);
    }
    m_stack->setCurrentWidget(m_log);
    m_log->findChild<QWidget *>(u"noticeBack"_s)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showReport()
{
    if (!m_session || !m_session->hasRun()) {
        m_notice->showNotice(Tone::Warn, tr("There is no run to report on yet. Press F5 to run the journey."));
        return;
    }
    if (!m_report) {
        m_report = new ReportPage;
        m_stack->addWidget(m_report);
        connect(m_report, &ReportPage::left, this, &MainWindow::leaveForm);
    }
    m_report->show(m_session);
    m_stack->setCurrentWidget(m_report);
}

void MainWindow::showTelling()
{
    if (!m_session)
        return;
    leaveForm();
    showTab(FindingsTab);
    m_findingsPage->setTelling(true);
}

void MainWindow::showRuns()
{
    if (!m_runs) {
        m_runs = new RunsPage;
        m_stack->addWidget(m_runs);
        connect(m_runs, &RunsPage::left, this, &MainWindow::leaveForm);
    }
    m_runs->show(sessions(), m_session);
    m_stack->setCurrentWidget(m_runs);
}

void MainWindow::showBench()
{
    if (!m_bench) {
        m_bench = new QWidget;
        auto *tokens = new TokensPage(u"bench"_s);
        auto *back = named(new QPushButton(tr("Back")), u"benchBack"_s, tr("Leave the token bench"));
        auto *head = new QHBoxLayout;
        head->addWidget((new PlainLabel(tr("Token bench")))->bold(1.25));
        head->addStretch(1);
        head->addWidget(back);
        auto *column = new QVBoxLayout(m_bench);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(head);
        column->addWidget(tokens, 1);
        m_stack->addWidget(m_bench);
        connect(back, &QPushButton::clicked, this, &MainWindow::leaveForm);
    }
    m_stack->setCurrentWidget(m_bench);
    m_bench->findChild<TokensPage *>()->focusSearch();
}

void MainWindow::showPalette()
{
    m_palette->open(paletteEntries());
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const QAction *top : menuBar()->actions()) {
        if (!top->menu())
            continue;
        for (QAction *action : top->menu()->actions())
            if (!action->isSeparator() && !action->menu())
                entries += {plainText(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                            [action] { action->trigger(); }};
    }
    for (Session *session : sessions())
        entries += {visible(session->connection().name), session->recording() ? tr("recording") : tr("connection"),
                    [this, session = QPointer(session)] {
                        if (!session)
                            return;
                        select(session);
                        leaveForm();
                    }};
    if (!m_session)
        return entries;
    for (int i = 0; i < journey::stationCount; ++i)
        entries += {journey::stationTitle(journey::StationId(i)), tr("station"), [this, i] {
                        leaveForm();
                        showTab(JourneyTab);
                        m_journeyPage->showStation(journey::StationId(i));
                    }};
    const QList<diagnosis::Finding> findings = m_session->findings();
    for (int row = 0; row < findings.size(); ++row)
        entries += {visible(findings.at(row).title), tr("finding"), [this, row] {
                        leaveForm();
                        showTab(FindingsTab);
                        m_findingsPage->showFinding(row);
                    }};
    for (const mcp::Tool &tool : m_session->tools())
        entries += {visible(tool.name), tr("tool"), [this, name = tool.name] {
                        leaveForm();
                        showTab(ToolsTab);
                        m_toolsPage->showTool(name);
                    }};
    return entries;
}

} // namespace authscope::gui
