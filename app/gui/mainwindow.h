// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/models/connectionmodel.h"
#include "app/gui/session.h"
#include "app/gui/settings/preferences.h"
#include "core/profile/importers.h"
#include "core/profile/store.h"

#include <QtWidgets/QMainWindow>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class CommandPalette;
class ConnectionForm;
class ConnectionPanel;
class FaultPanel;
class FindingsPage;
class IconLabel;
class ImportPage;
class JourneyPage;
class LogPage;
class NoticeBar;
class NoticeModel;
class Page;
class PathView;
class PlainLabel;
class PromptsPage;
class ResourcesPage;
class ReportPage;
class RunsPage;
class SettingsPage;
class SignInBanner;
class TokensPage;
class ToolsPage;
class TrafficPage;
class VerdictBar;
struct PaletteEntry;

struct WindowOptions {
    QString configFile;   // of the connections; empty: the platform's place
    bool remember = true; // geometry, tab, connection and colours, in QSettings
    QString language;     // one of languages(), whatever the settings say; empty: theirs
};

// The window of Authscope: connections at the left, the path of the shown one across the top, its pages below. Nothing
// slow happens before the first paint: no network, no keychain, no server.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Tab { JourneyTab, TokensTab, ToolsTab, ResourcesTab, PromptsTab, TrafficTab, FindingsTab };

    MainWindow(Surroundings *around, WindowOptions options, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session *currentSession() const { return m_session; }
    const QList<Session *> &sessions() const { return m_connections->sessions(); }
    void select(Session *session);
    // The connection for that address, an existing one or a new one that is saved once it is edited.
    void openUrl(const QByteArray &url);
    void showTab(Tab tab);
    void editConnection(const profile::Connection &connection);
    // What the command line names: addresses and files.
    void open(const QStringList &targets);
    // What was recorded elsewhere (docs/guide.md); each is shown beside the connections until it is closed. What cannot be
    // read is named, and changes nothing.
    void openFiles(const QStringList &paths);
    // `name` stands in the list of connections.
    void openText(const QString &text, const QString &name);
    // Asks first, in the window; a recording is only closed.
    void removeConnection(Session *session);
    // Adds and saves it; the id must be new.
    Session *addConnection(const profile::Connection &connection);
    // Unknown follows the system.
    void setScheme(Qt::ColorScheme scheme);
    const Preferences &preferences() const { return m_preferences; }
    // In force at once; another language makes the widgets anew.
    void setPreferences(const Preferences &preferences);
    void showSettings();
    void showLog();
    void showImport();
    // Tokens without a connection.
    void showBench();
    void showPalette();
    // The shown run as something to send.
    void showReport();
    // What a person knows of the shown run.
    void showTelling();
    // Two runs side by side.
    void showRuns();

Q_SIGNALS:
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void makeParts();
    void rebuild();
    void makeMenus();
    void makeCorner();
    QList<PaletteEntry> paletteEntries();
    void makeViewMenu();
    QWidget *makeScroll();
    QWidget *makeSidebar();
    QWidget *makeWork();
    QWidget *makeHeader();
    QWidget *makeEmpty();
    void connectPages();
    void loadConnections();
    Session *addSession(profile::Connection connection);
    // mainwindow_recordings.cpp
    struct Opening;
    void askWhatToOpen();
    void openClipboard();
    void tellOpening(const std::shared_ptr<Opening> &opening, const QString &what);
    void takeRecording(Opening &opening, const QString &name, const Result<Recording> &read);
    void openingEnded(const Opening &opening);
    void showWhatWasRecorded();
    Session *addRecording(Recording recording);
    bool refuseForRecording();
    void showSession(Session *session);
    void watch(Session *session);
    void fillHeader();
    void fillFindingsTitle();
    void showWhereItWentWrong();
    void runFinished(journey::Outcome outcome);
    // The MCP server asks something while another page is looked at.
    void tellQuestion(Session *session);
    // Credentials would go to an issuer that only the server named.
    void askForIssuer();
    void run(bool fresh);
    void checkAgain(journey::StationId first);
    // From where the run failed.
    void checkFailureAgain();
    // Starts a guided run, or goes on with the one that waits.
    void step();
    void runGuided();
    void saveConnection(const profile::Connection &connection, const QMap<QString, QByteArray> &secrets);
    QCoro::Task<void> storeSecrets(QString id, QMap<QString, QByteArray> secrets);
    void leaveForm();
    void tell(Session *session, const Failure &failure);
    QString freeName(const QString &wanted) const;
    void duplicateConnection(Session *session);
    QCoro::Task<void> copySecret(QString from, QString to);
    void signOut(Session *session);
    void takeImported(const QList<profile::ImportedConnection> &connections);
    void exportConnections();
    void addDemo();
    void restore();
    void remember();
    Page *page(int tab) const;

    Surroundings *m_around;
    WindowOptions m_options;
    profile::ConnectionStore m_store;
    ConnectionModel *m_connections;
    Session *m_session = nullptr;
    NoticeModel *m_notices;
    std::unique_ptr<QObject> m_watching; // the session that is shown; what is connected through it ends with that
    Preferences m_preferences;
    // All of what follows is made anew by build().
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_work = nullptr;
    ConnectionForm *m_form = nullptr;
    SettingsPage *m_settings = nullptr;
    ImportPage *m_import = nullptr;
    LogPage *m_log = nullptr;
    ReportPage *m_report = nullptr;
    RunsPage *m_runs = nullptr;
    QWidget *m_bench = nullptr;
    CommandPalette *m_palette = nullptr;
    ConnectionPanel *m_panel = nullptr;
    FaultPanel *m_faults = nullptr;
    PlainLabel *m_url = nullptr;
    IconLabel *m_statusIcon = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_guided = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_stop = nullptr;
    PathView *m_path = nullptr;
    NoticeBar *m_notice = nullptr;
    VerdictBar *m_verdict = nullptr;
    SignInBanner *m_banner = nullptr;
    QTabWidget *m_tabs = nullptr;
    JourneyPage *m_journeyPage = nullptr;
    TokensPage *m_tokensPage = nullptr;
    ToolsPage *m_toolsPage = nullptr;
    ResourcesPage *m_resourcesPage = nullptr;
    PromptsPage *m_promptsPage = nullptr;
    TrafficPage *m_trafficPage = nullptr;
    FindingsPage *m_findingsPage = nullptr;
    QActionGroup *m_schemes = nullptr;
    bool m_painted = false;
    bool m_closing = false;
};

} // namespace authscope::gui
