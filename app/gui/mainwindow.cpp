// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mainwindow.h"

#include "app/gui/explorer/explorer.h"
#include "app/gui/explorer/promptspage.h"
#include "app/gui/explorer/resourcespage.h"
#include "app/gui/explorer/toolspage.h"
#include "app/gui/findings/findingspage.h"
#include "app/gui/journey/journeypage.h"
#include "app/gui/journey/pathview.h"
#include "app/gui/profiles/connectionform.h"
#include "app/gui/profiles/connectionpanel.h"
#include "app/gui/profiles/faultpanel.h"
#include "app/gui/profiles/signinbanner.h"
#include "app/gui/tokens/tokenspage.h"
#include "app/gui/traffic/trafficpage.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr int sidebarWidth = 284; // the longest id of a fault
constexpr std::chrono::seconds closingTime{2};

} // namespace

MainWindow::MainWindow(Surroundings *around, WindowOptions options, QWidget *parent)
    : QMainWindow(parent), m_around(around), m_options(std::move(options)), m_store(m_options.configFile),
      m_connections(new ConnectionModel(this)), m_stack(new QStackedWidget),
      m_panel(new ConnectionPanel(m_connections)), m_faults(new FaultPanel), m_url((new PlainLabel)->bold(1.15)),
      m_statusIcon(new IconLabel), m_status(new PlainLabel),
      m_run(named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Run")), u"run"_s, tr("Run the journey"))),
      m_stop(named(new QPushButton(tintedIcon(u"stop"_s), tr("Stop")), u"stop"_s, tr("Stop the journey"))),
      m_path(new PathView), m_notice(new NoticeBar), m_banner(new SignInBanner),
      m_tabs(named(new QTabWidget, u"tabs"_s, tr("Pages of the connection"))), m_journeyPage(new JourneyPage),
      m_tokensPage(new TokensPage), m_toolsPage(new ToolsPage), m_resourcesPage(new ResourcesPage),
      m_promptsPage(new PromptsPage), m_trafficPage(new TrafficPage), m_findingsPage(new FindingsPage)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Authscope"_s);
    setWindowIcon(QIcon(u":/icons/authscope.svg"_s));
    m_empty = makeEmpty();
    m_work = makeWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSidebar());
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({sidebarWidth, firstSize.width() - sidebarWidth});
    setCentralWidget(splitter);
    makeMenus();
    connectPages();
    resize(firstSize);
    loadConnections();
    restore();
}

MainWindow::~MainWindow() = default;

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
    m_url->setMinimumWidth(40);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_url, 1);
    row->addWidget(m_statusIcon);
    row->addWidget(m_status);
    row->addSpacing(12);
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
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_path);
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
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(demo);
    buttons->addStretch(1);
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
    return empty;
}

void MainWindow::connectPages()
{
    connect(m_panel, &ConnectionPanel::currentChanged, this, &MainWindow::showSession);
    connect(m_panel, &ConnectionPanel::addWanted, this, [this] { editConnection({}); });
    connect(m_panel, &ConnectionPanel::editWanted, this,
            [this](Session *session) { editConnection(session->connection()); });
    connect(m_panel, &ConnectionPanel::removeWanted, this, &MainWindow::removeConnection);
    connect(m_run, &QPushButton::clicked, this, [this] { run(false); });
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
    connect(m_findingsPage, &FindingsPage::checkAgain, this, [this] { run(true); });
}

void MainWindow::loadConnections()
{
    const Result<void> loaded = m_store.load();
    if (!loaded)
        m_notice->showNotice(Tone::Error, visible(loaded.error().what));
    for (const profile::Connection &connection : m_store.connections())
        addSession(connection);
    // The first start.
    if (loaded && m_store.connections().isEmpty())
        addDemo();
    else if (!sessions().isEmpty())
        select(sessions().first());
    if (sessions().isEmpty())
        showSession(nullptr);
}

Session *MainWindow::addSession(profile::Connection connection)
{
    auto *session = new Session(std::move(connection), m_around, this);
    m_connections->add(session);
    const QDir place = QFileInfo(m_store.path()).dir();
    session->explorer()->drafts()->setFile(
        place.filePath(u"drafts/%1.json"_s.arg(QString::fromLatin1(session->connection().id.toUtf8().toHex()))));
    connect(session->explorer()->questions(), &Questions::asked, this, [this, session] { tellQuestion(session); });
    return session;
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

void MainWindow::addDemo()
{
    profile::Connection person;
    person.id = u"demo"_s;
    person.name = tr("Demo: as a person");
    person.grant = profile::Grant::AuthorizationCode;
    person.demo = true;
    profile::Connection machine = person;
    machine.id = u"demo-machine"_s;
    machine.name = tr("Demo: machine to machine");
    machine.grant = profile::Grant::ClientCredentials;
    Session *first = nullptr;
    for (const profile::Connection &connection : {person, machine}) {
        const auto there = std::ranges::find_if(
            sessions(), [&](const Session *session) { return session->connection().id == connection.id; });
        if (there != sessions().end())
            continue;
        if (const Result<void> saved = m_store.put(connection); !saved)
            m_notice->showNotice(Tone::Warn, visible(saved.error().what));
        Session *added = addSession(connection);
        first = first ? first : added;
    }
    if (first)
        select(first);
}

void MainWindow::select(Session *session)
{
    m_panel->select(session);
}

void MainWindow::openUrl(const QByteArray &url)
{
    for (Session *session : sessions()) {
        if (session->connection().url == url && !session->connection().demo) {
            select(session);
            return;
        }
    }
    const auto checked = http::checkedUrl(url, tr("The address"));
    profile::Connection connection;
    connection.url = url;
    if (!checked) {
        editConnection(connection);
        m_form->setProblem(visible(checked.error().what));
        return;
    }
    connection.id = QString::fromLatin1(randomToken(12));
    const QByteArray origin = http::originOf(url);
    connection.name = visible(origin.mid(origin.indexOf("://") + 3));
    select(addSession(connection));
}

void MainWindow::showSession(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->explorer(), nullptr, this, nullptr);
    }
    m_session = session;
    m_path->setSession(session);
    m_banner->setSession(session);
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
    connect(session, &Session::changed, this, &MainWindow::fillHeader);
    connect(session, &Session::connectionChanged, this, &MainWindow::fillHeader);
    connect(session, &Session::findingsChanged, this, &MainWindow::fillFindingsTitle);
    connect(session, &Session::runFinished, this, &MainWindow::runFinished);
    const auto tell = [this](const Failure &failure) {
        const QString text = failure.evidence.isEmpty() ? failure.what
                                                        : QString(failure.what + u'\n' + failure.evidence);
        m_notice->showNotice(Tone::Error, visibleLines(text));
    };
    connect(session, &Session::trouble, this, tell);
    connect(session->explorer(), &Explorer::trouble, this, tell);
}

void MainWindow::fillHeader()
{
    const QByteArray url = m_session->effective().url;
    m_url->setText(url.isEmpty() ? visible(m_session->connection().name) : visible(url));
    m_statusIcon->setIcon(stateIcon(m_session->state()));
    m_status->setText(m_session->statusText());
    m_status->setTone(toneOf(m_session->state()));
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
    const auto &stations = m_session->journey()->stations();
    for (const auto state : {journey::StationState::Failed, journey::StationState::Warned}) {
        const auto found = std::ranges::find(stations, state, &journey::Station::state);
        if (found == stations.end())
            continue;
        m_journeyPage->showStation(found->id);
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

void MainWindow::askForIssuer()
{
    const QString issuer = m_session->journey()->knowledge().server.metadata->issuer;
    const QString question = tr(
        "The MCP server names %1 as its authorization server. Send this connection's credentials "
        "there?");
    m_notice->ask(Tone::Warn, question.arg(visible(issuer)), tr("Use this issuer"),
                  [this, issuer, session = QPointer(m_session)] {
                      if (!session)
                          return;
                      profile::Connection connection = session->connection();
                      connection.issuer = issuer;
                      if (const Result<void> saved = m_store.put(connection); !saved) {
                          m_notice->showNotice(Tone::Error, visible(saved.error().what));
                          return;
                      }
                      session->setConnection(connection);
                      session->run(false);
                  });
}

void MainWindow::run(bool fresh)
{
    if (!m_session || m_stack->currentWidget() != m_work)
        return;
    m_notice->hide();
    m_session->run(fresh);
}

void MainWindow::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

Page *MainWindow::page(int tab) const
{
    return static_cast<Page *>(m_tabs->widget(tab));
}

void MainWindow::editConnection(const profile::Connection &connection)
{
    if (!m_form) {
        m_form = new ConnectionForm(m_around);
        m_stack->addWidget(m_form);
        connect(m_form, &ConnectionForm::saved, this, &MainWindow::saveConnection);
        connect(m_form, &ConnectionForm::cancelled, this, &MainWindow::leaveForm);
    }
    m_stack->setCurrentWidget(m_form);
    m_form->edit(connection);
}

void MainWindow::leaveForm()
{
    m_stack->setCurrentWidget(m_session ? m_work : m_empty);
}

void MainWindow::saveConnection(const profile::Connection &connection, const QMap<QString, QByteArray> &secrets)
{
    if (const Result<void> saved = m_store.put(connection); !saved) {
        m_form->setProblem(visible(saved.error().what));
        return;
    }
    storeSecrets(connection.id, secrets);
    Session *found = nullptr;
    for (Session *session : sessions())
        if (session->connection().id == connection.id)
            found = session;
    if (found)
        found->setConnection(connection);
    else
        found = addSession(connection);
    select(found);
    leaveForm();
}

QCoro::Task<void> MainWindow::storeSecrets(QString id, QMap<QString, QByteArray> secrets)
{
    const QPointer<MainWindow> self(this);
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        const QString name = id + u'/' + secret.key();
        const Result<void> done = co_await (secret.value().isEmpty() ? m_around->secrets().remove(name)
                                                                     : m_around->secrets().write(name, secret.value()));
        if (self && !done)
            m_notice->showNotice(Tone::Error, visible(done.error().what));
    }
}

void MainWindow::removeConnection(Session *session)
{
    const QString id = session->connection().id;
    m_notice->ask(Tone::Warn, tr("Remove \"%1\" and its stored secrets?").arg(visible(session->connection().name)),
                  tr("Remove"), [this, id] {
                      const auto found = std::ranges::find_if(
                          sessions(), [&id](const Session *candidate) { return candidate->connection().id == id; });
                      if (found == sessions().end())
                          return;
                      Session *removed = *found;
                      if (const Result<void> done = m_store.remove(id); !done) {
                          m_notice->showNotice(Tone::Error, visible(done.error().what));
                          return;
                      }
                      removed->explorer()->drafts()->forget();
                      storeSecrets(id, {{u"client-secret"_s, {}}, {u"access-token"_s, {}}, {u"tokens"_s, {}}});
                      m_connections->remove(removed);
                      if (m_session == removed || sessions().isEmpty())
                          showSession(m_panel->current());
                      removed->end();
                  });
}

void MainWindow::setScheme(Qt::ColorScheme scheme)
{
    m_scheme = scheme;
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
    if (!m_options.remember) {
        setScheme(Qt::ColorScheme::Unknown);
        return;
    }
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_tabs->setCurrentIndex(settings.value(u"window/tab"_s, int(JourneyTab)).toInt());
    const QString last = settings.value(u"window/connection"_s).toString();
    for (Session *session : sessions())
        if (session->connection().id == last)
            select(session);
    const auto scheme = Qt::ColorScheme(settings.value(u"window/scheme"_s, int(Qt::ColorScheme::Unknown)).toInt());
    setScheme(scheme);
    const auto actions = m_schemes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(scheme));
}

void MainWindow::remember()
{
    if (!m_options.remember)
        return;
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/tab"_s, m_tabs->currentIndex());
    settings.setValue(u"window/connection"_s, m_session ? m_session->connection().id : QString());
    settings.setValue(u"window/scheme"_s, int(m_scheme));
}

} // namespace authscope::gui
