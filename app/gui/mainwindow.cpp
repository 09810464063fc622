// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mainwindow.h"

#include "app/gui/explorer/explorer.h"
#include "app/gui/explorer/promptspage.h"
#include "app/gui/explorer/resourcespage.h"
#include "app/gui/explorer/toolspage.h"
#include "app/gui/findings/findingspage.h"
#include "app/gui/findings/verdictbar.h"
#include "app/gui/journey/journeypage.h"
#include "app/gui/journey/pathview.h"
#include "app/gui/models/noticemodel.h"
#include "app/gui/profiles/connectionpanel.h"
#include "app/gui/profiles/faultpanel.h"
#include "app/gui/profiles/signinbanner.h"
#include "app/gui/settings/settingspage.h"
#include "app/gui/tokens/tokenspage.h"
#include "app/gui/traffic/trafficpage.h"
#include "app/gui/widgets/commandpalette.h"
#include "app/gui/widgets/fittocurrent.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"
#include "core/http/redaction.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize leastPage{480, 360};
constexpr int sidebarWidth = 284; // the longest id of a fault
constexpr std::chrono::seconds closingTime{2};

} // namespace

MainWindow::MainWindow(Surroundings *around, WindowOptions options, QWidget *parent)
    : QMainWindow(parent), m_around(around), m_options(std::move(options)), m_store(m_options.configFile),
      m_connections(new ConnectionModel(this)), m_notices(new NoticeModel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Authscope"_s);
    setWindowIcon(QIcon(u":/icons/authscope.svg"_s));
    setAcceptDrops(true);
    if (m_options.remember) {
        m_preferences = Preferences::load();
        applyLanguage(m_preferences.language);
        applyTextSize(m_preferences.textPercent);
    }
    if (!m_options.language.isEmpty()) {
        m_preferences.language = m_options.language;
        applyLanguage(m_preferences.language);
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_preferences.scheme == Qt::ColorScheme::Unknown)
            setScheme(Qt::ColorScheme::Unknown);
    });
    build();
    resize(firstSize);
    loadConnections();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    m_stack = new QStackedWidget;
    m_panel = new ConnectionPanel(m_connections);
    m_faults = new FaultPanel;
    m_url = (new PlainLabel)->bold(1.15);
    m_statusIcon = new IconLabel;
    m_status = new PlainLabel;
    m_guided = named(new QPushButton(tintedIcon(u"guided"_s, Tone::Running), tr("Guided")), u"guided"_s,
                     tr("Run the journey step by step"));
    m_run = named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Run")), u"run"_s, tr("Run the journey"));
    m_stop = named(new QPushButton(tintedIcon(u"stop"_s), tr("Stop")), u"stop"_s, tr("Stop the journey"));
    m_path = new PathView;
    m_notice = new NoticeBar;
    m_verdict = new VerdictBar;
    m_banner = new SignInBanner;
    m_tabs = named(new QTabWidget, u"tabs"_s, tr("Pages of the connection"));
    m_journeyPage = new JourneyPage;
    m_tokensPage = new TokensPage;
    m_toolsPage = new ToolsPage;
    m_resourcesPage = new ResourcesPage;
    m_promptsPage = new PromptsPage;
    m_trafficPage = new TrafficPage;
    m_findingsPage = new FindingsPage;
    m_form = nullptr;
    m_settings = nullptr;
    m_import = nullptr;
    m_log = nullptr;
    m_report = nullptr;
    m_runs = nullptr;
    m_bench = nullptr;
}

void MainWindow::build()
{
    makeParts();
    m_empty = makeEmpty();
    m_work = makeWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    fitToCurrent(m_stack);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSidebar());
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_notice);
    column->addWidget(makeScroll(), 1);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({sidebarWidth, firstSize.width() - sidebarWidth});
    setCentralWidget(splitter);
    makeMenus();
    m_palette = new CommandPalette(this);
    connectPages();
}

// A page that needs more room than there is (a banner came, the text is large, the screen is small) scrolls. Without this the
// window would grow, past the screen if need be, since a page's least size is the window's.
QWidget *MainWindow::makeScroll()
{
    auto *scroll = named(new QScrollArea, u"pageScroll"_s, tr("Page"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumSize(leastPage);
    // The area would make a layout whose labels wrap as high as it likes to be. A splitter asks for the least height alone.
    auto *frame = new QSplitter;
    frame->addWidget(m_stack);
    frame->setChildrenCollapsible(false);
    scroll->setWidget(frame);
    return scroll;
}

// Every text and every measure anew: another language, another size of text. What is under way goes on, since the
// sessions are not touched.
void MainWindow::rebuild()
{
    const int tab = m_tabs->currentIndex();
    const journey::StationId station = m_journeyPage->current();
    const QString pasted = m_tokensPage->pasted();
    const bool telling = m_findingsPage->isTelling();
    Session *session = m_session;
    const bool settings = m_settings && m_stack->currentWidget() == m_settings;
    showSession(nullptr);
    delete m_palette;
    delete takeCentralWidget();
    setMenuBar(nullptr);
    build();
    if (session)
        select(session);
    else
        showSession(nullptr);
    m_tabs->setCurrentIndex(tab);
    m_journeyPage->showStation(station);
    if (!pasted.isEmpty())
        m_tokensPage->setPasted(pasted);
    m_findingsPage->setTelling(telling);
    if (settings)
        showSettings();
}

QWidget *MainWindow::makeSidebar()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_panel, 1);
    column->addWidget(m_faults, 3);
    return side;
}

QWidget *MainWindow::makeHeader()
{
    m_run->setToolTip(tr("Run the journey from the beginning (F5)"));
    m_stop->setToolTip(tr("Stop the journey (Shift+F5)"));
    m_guided->setToolTip(tr("Stop before each request, with a new sign-in (F10)"));
    m_url->setMinimumWidth(40);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_url, 1);
    row->addWidget(m_statusIcon);
    row->addWidget(m_status);
    row->addSpacing(12);
    row->addWidget(m_guided);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    return head;
}

QWidget *MainWindow::makeWork()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_journeyPage, tr("Journey"));
    m_tabs->addTab(m_tokensPage, tr("Tokens"));
    m_tabs->addTab(m_toolsPage, tr("Tools"));
    m_tabs->addTab(m_resourcesPage, tr("Resources"));
    m_tabs->addTab(m_promptsPage, tr("Prompts"));
    m_tabs->addTab(m_trafficPage, tr("Traffic"));
    m_tabs->addTab(m_findingsPage, tr("Findings"));
    fitToCurrent(m_tabs);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_path);
    column->addWidget(m_verdict);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    return work;
}

QWidget *MainWindow::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    auto *title = (new PlainLabel(tr("No connection")))->bold(1.4);
    title->setAlignment(Qt::AlignCenter);
    auto *text = (new PlainLabel(
                      tr("Add the address of an MCP server to see what lies between it and a tool's result, or "
                         "start with the demo, which needs no account and no network.")))
                     ->wrapped();
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(fontMetrics().horizontalAdvance(u'M') * 40);
    auto *add = named(new QPushButton(tintedIcon(u"add"_s), tr("Add a connection")), u"emptyAdd"_s,
                      tr("Add a connection"));
    auto *demo = named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Add the demo")), u"emptyDemo"_s,
                       tr("Add the demo connections"));
    auto *import = named(new QPushButton(tintedIcon(u"import"_s), tr("Import")), u"emptyImport"_s,
                         tr("Import connections"));
    auto *open = named(new QPushButton(tintedIcon(u"open"_s), tr("Open a recording…")), u"emptyOpen"_s,
                       tr("Open what was recorded"));
    auto *bench = named(new QPushButton(tintedIcon(u"edit"_s), tr("Look at a token")), u"emptyBench"_s,
                        tr("Open the token bench"));
    auto *buttons = new QVBoxLayout;
    for (const auto &line : {QList<QWidget *>{add, demo, import}, QList<QWidget *>{open, bench}}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        for (QWidget *button : line)
            row->addWidget(button);
        row->addStretch(1);
        buttons->addLayout(row);
    }
    column->addStretch(2);
    column->addWidget(title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(text);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(add, &QPushButton::clicked, this, [this] { editConnection({}); });
    connect(demo, &QPushButton::clicked, this, &MainWindow::addDemo);
    connect(import, &QPushButton::clicked, this, &MainWindow::showImport);
    connect(open, &QPushButton::clicked, this, &MainWindow::askWhatToOpen);
    connect(bench, &QPushButton::clicked, this, &MainWindow::showBench);
    return empty;
}

void MainWindow::connectPages()
{
    connect(m_panel, &ConnectionPanel::currentChanged, this, &MainWindow::showSession);
    connect(m_panel, &ConnectionPanel::addWanted, this, [this] { editConnection({}); });
    connect(m_panel, &ConnectionPanel::editWanted, this,
            [this](Session *session) { editConnection(session->connection()); });
    connect(m_panel, &ConnectionPanel::removeWanted, this, &MainWindow::removeConnection);
    connect(m_panel, &ConnectionPanel::importWanted, this, &MainWindow::showImport);
    connect(m_panel, &ConnectionPanel::openWanted, this, &MainWindow::askWhatToOpen);
    connect(m_panel, &ConnectionPanel::duplicateWanted, this, &MainWindow::duplicateConnection);
    connect(m_panel, &ConnectionPanel::signOutWanted, this, &MainWindow::signOut);
    connect(m_notice, &NoticeBar::said, this, [this](Tone tone, const QString &text) {
        m_notices->add(tone, m_session ? visible(m_session->connection().name) : QString(), text);
    });
    connect(m_verdict, &VerdictBar::detailsWanted, this, [this] {
        showTab(FindingsTab);
        m_findingsPage->showFinding(0);
        m_findingsPage->focusSearch();
    });
    connect(m_verdict, &VerdictBar::againWanted, this, &MainWindow::checkFailureAgain);
    connect(m_run, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_guided, &QPushButton::clicked, this, &MainWindow::runGuided);
    connect(m_journeyPage, &JourneyPage::runWanted, this, [this](bool guided) { guided ? runGuided() : run(false); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(m_path, &PathView::selected, this, [this](journey::StationId id) {
        m_journeyPage->showStation(id);
        showTab(JourneyTab);
    });
    connect(m_journeyPage, &JourneyPage::stationSelected, m_path, &PathView::select);
    connect(m_journeyPage, &JourneyPage::findingActivated, this, [this](int row) {
        m_findingsPage->showFinding(row);
        showTab(FindingsTab);
    });
    const auto showExchange = [this](qint64 id) {
        showTab(TrafficTab);
        m_trafficPage->showExchange(id);
    };
    connect(m_findingsPage, &FindingsPage::exchangeActivated, this, showExchange);
    for (OfferPage *page : {static_cast<OfferPage *>(m_toolsPage), static_cast<OfferPage *>(m_resourcesPage),
                            static_cast<OfferPage *>(m_promptsPage)}) {
        connect(page, &OfferPage::exchangeActivated, this, showExchange);
        connect(page, &OfferPage::resourceWanted, this, [this](const QString &uri) {
            showTab(ResourcesTab);
            m_resourcesPage->read(uri);
        });
    }
    connect(m_findingsPage, &FindingsPage::reportWanted, this, &MainWindow::showReport);
    connect(m_findingsPage, &FindingsPage::checkAgain, this, &MainWindow::checkAgain);
    connect(m_journeyPage, &JourneyPage::checkAgain, this, &MainWindow::checkAgain);
}

void MainWindow::tellQuestion(Session *session)
{
    const OperationPtr cause = session->explorer()->running();
    const Tab tab = !cause || cause->kind == Operation::Kind::Tool ? ToolsTab
        : cause->kind == Operation::Kind::Resource                 ? ResourcesTab
                                                                   : PromptsTab;
    if (session == m_session && m_tabs->currentIndex() == tab && m_stack->currentWidget() == m_work)
        return;
    const QString name = visible(session->connection().name);
    m_notice->ask(Tone::Running, tr("\"%1\": the MCP server asks you something.").arg(name), tr("Answer"),
                  [this, tab, session = QPointer(session)] {
                      if (!session)
                          return;
                      select(session);
                      showTab(tab);
                  });
}

void MainWindow::showSession(Session *session)
{
    m_watching.reset();
    m_session = session;
    m_path->setSession(session);
    m_banner->setSession(session);
    m_verdict->setSession(session);
    m_faults->setSession(session);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        page(tab)->setSession(session);
    m_stack->setCurrentWidget(session ? m_work : m_empty);
    fillFindingsTitle();
    if (!session)
        return;
    watch(session);
    fillHeader();
    if (m_painted)
        session->prepare();
}

void MainWindow::watch(Session *session)
{
    m_watching = std::make_unique<QObject>();
    QObject *shown = m_watching.get();
    connect(session, &Session::changed, shown, [this] { fillHeader(); });
    connect(session, &Session::connectionChanged, shown, [this] { fillHeader(); });
    connect(session, &Session::findingsChanged, shown, [this] { fillFindingsTitle(); });
    connect(session, &Session::runFinished, shown, [this](journey::Outcome outcome) { runFinished(outcome); });
}

void MainWindow::fillHeader()
{
    const QByteArray url = http::Redactor().url(m_session->effective().url);
    const QString name = visible(m_session->connection().name);
    const bool recorded = m_session->recording();
    m_url->setText(url.isEmpty()  ? name
                       : recorded ? tr("%1: %2", "file, address").arg(name, visible(url))
                       : name.isEmpty() || url.contains(name.toUtf8()) ? visible(url)
                                                                       : QString(name + u" · "_s + visible(url)));
    m_statusIcon->setIcon(stateIcon(m_session->state()));
    m_status->setText(m_session->statusText());
    m_status->setTone(toneOf(m_session->state()));
    for (QWidget *button : {m_guided, m_run, m_stop})
        button->setVisible(!recorded);
    for (const Tab tab : {ToolsTab, ResourcesTab, PromptsTab}) {
        m_tabs->setTabEnabled(tab, !recorded);
        m_tabs->setTabToolTip(tab, recorded ? tr("A recording has no server to be asked.") : QString());
    }
    m_guided->setEnabled(!m_session->isRunning());
    m_run->setEnabled(!m_session->isRunning());
    m_stop->setEnabled(m_session->isRunning());
}

void MainWindow::fillFindingsTitle()
{
    const qsizetype count = m_session ? m_session->findings().size() : 0;
    m_tabs->setTabText(FindingsTab, count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
}

// The station that failed, or the first that is not as it should be, is the one that is looked at.
void MainWindow::showWhereItWentWrong()
{
    for (const auto state : {journey::StationState::Failed, journey::StationState::Warned}) {
        const std::optional<journey::Station> station = m_session->firstStation(state);
        if (!station)
            continue;
        m_journeyPage->showStation(station->id);
        return;
    }
}

void MainWindow::runFinished(journey::Outcome outcome)
{
    showWhereItWentWrong();
    if (outcome == journey::Outcome::Ok)
        return;
    if (!diagnosis::hasError(m_session->findings())) {
        // Nothing to explain, as when a person cancelled: the station itself says why.
        if (m_session->state() == journey::StationState::Failed)
            showTab(JourneyTab);
        return;
    }
    if (m_session->findings().first().id == "ISSUER_UNCONFIRMED"_L1)
        askForIssuer();
    showTab(FindingsTab);
    m_findingsPage->showFinding(0);
    m_findingsPage->focusSearch();
    const QString text = tr("A problem was found: %1").arg(visible(m_session->findings().first().title));
    QAccessibleAnnouncementEvent event(m_findingsPage, text);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::checkAgain(journey::StationId first)
{
    if (!m_session || m_stack->currentWidget() != m_work || refuseForRecording())
        return;
    m_notice->hide();
    m_session->runAgain(first);
}

void MainWindow::checkFailureAgain()
{
    if (!m_session || !m_session->hasRun())
        return;
    const QList<diagnosis::Finding> findings = m_session->findings();
    if (diagnosis::hasError(findings)) {
        checkAgain(Session::stationToCheck(findings.first()));
        return;
    }
    const std::optional<journey::Station> failed = m_session->firstStation(journey::StationState::Failed);
    checkAgain(failed ? failed->id : journey::StationId::Ready);
}

void MainWindow::run(bool fresh)
{
    if (!m_session || m_stack->currentWidget() != m_work || refuseForRecording())
        return;
    m_notice->hide();
    m_session->run(fresh);
}

void MainWindow::runGuided()
{
    if (!m_session || m_stack->currentWidget() != m_work || refuseForRecording())
        return;
    m_notice->hide();
    showTab(JourneyTab);
    m_session->run(true, true);
}

void MainWindow::step()
{
    if (m_session && m_session->guide()->step())
        m_journeyPage->next();
    else
        runGuided();
}

void MainWindow::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

Page *MainWindow::page(int tab) const
{
    return static_cast<Page *>(m_tabs->widget(tab));
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    if (m_options.remember)
        m_preferences.save();
    setScheme(preferences.scheme);
    for (Session *session : sessions())
        session->setPatience(std::chrono::minutes(preferences.signInMinutes));
    if (preferences.language == before.language && preferences.textPercent == before.textPercent)
        return;
    applyLanguage(preferences.language);
    applyTextSize(preferences.textPercent);
    rebuild();
}

void MainWindow::setScheme(Qt::ColorScheme scheme)
{
    m_preferences.scheme = scheme;
    if (m_settings)
        m_settings->show(m_preferences);
    if (m_schemes)
        for (QAction *action : m_schemes->actions())
            action->setChecked(action->data().toInt() == int(scheme));
    applyPalette(scheme == Qt::ColorScheme::Unknown ? QGuiApplication::styleHints()->colorScheme() : scheme);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstPainted();
        if (m_session)
            m_session->prepare();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing)
        remember();
    bool idle = true;
    for (Session *session : sessions()) {
        session->cancel();
        session->cancelCall();
        idle &= session->isIdle();
    }
    if (idle || m_closing) {
        QMainWindow::closeEvent(event);
        return;
    }
    // What is under way ends first; it was told to, so it takes no time worth waiting for.
    event->ignore();
    hide();
    m_closing = true;
    for (Session *session : sessions())
        connect(session, &Session::becameIdle, this, [this] {
            if (std::ranges::all_of(sessions(), &Session::isIdle))
                QTimer::singleShot(0, this, &QWidget::close);
        });
    QTimer::singleShot(closingTime, this, &QWidget::close);
}

void MainWindow::restore()
{
    setScheme(m_preferences.scheme);
    if (!m_options.remember)
        return;
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_tabs->setCurrentIndex(settings.value(u"window/tab"_s, int(JourneyTab)).toInt());
    const QString last = settings.value(u"window/connection"_s).toString();
    for (Session *session : sessions())
        if (session->connection().id == last)
            select(session);
}

void MainWindow::remember()
{
    if (!m_options.remember)
        return;
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/tab"_s, m_tabs->currentIndex());
    settings.setValue(u"window/connection"_s, m_session ? m_session->connection().id : QString());
    m_preferences.save();
}

} // namespace authscope::gui
