// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/models/connectionmodel.h"
#include "app/gui/session.h"
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

class ConnectionForm;
class ConnectionPanel;
class FaultPanel;
class FindingsPage;
class IconLabel;
class JourneyPage;
class NoticeBar;
class Page;
class PathView;
class PlainLabel;
class PromptsPage;
class ResourcesPage;
class SignInBanner;
class TokensPage;
class ToolsPage;
class TrafficPage;

struct WindowOptions {
    QString configFile;   // of the connections; empty: the platform's place
    bool remember = true; // geometry, tab, connection and colours, in QSettings
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
    // Asks first, in the window.
    void removeConnection(Session *session);
    // Unknown follows the system.
    void setScheme(Qt::ColorScheme scheme);

Q_SIGNALS:
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeViewMenu();
    QWidget *makeSidebar();
    QWidget *makeWork();
    QWidget *makeHeader();
    QWidget *makeEmpty();
    void connectPages();
    void loadConnections();
    Session *addSession(profile::Connection connection);
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
    void saveConnection(const profile::Connection &connection, const QMap<QString, QByteArray> &secrets);
    QCoro::Task<void> storeSecrets(QString id, QMap<QString, QByteArray> secrets);
    void leaveForm();
    void addDemo();
    void restore();
    void remember();
    Page *page(int tab) const;

    Surroundings *m_around;
    WindowOptions m_options;
    profile::ConnectionStore m_store;
    ConnectionModel *m_connections;
    Session *m_session = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_empty = nullptr;
    QWidget *m_work = nullptr;
    ConnectionForm *m_form = nullptr;
    ConnectionPanel *m_panel;
    FaultPanel *m_faults;
    PlainLabel *m_url;
    IconLabel *m_statusIcon;
    PlainLabel *m_status;
    QPushButton *m_run;
    QPushButton *m_stop;
    PathView *m_path;
    NoticeBar *m_notice;
    SignInBanner *m_banner;
    QTabWidget *m_tabs;
    JourneyPage *m_journeyPage;
    TokensPage *m_tokensPage;
    ToolsPage *m_toolsPage;
    ResourcesPage *m_resourcesPage;
    PromptsPage *m_promptsPage;
    TrafficPage *m_trafficPage;
    FindingsPage *m_findingsPage;
    QActionGroup *m_schemes = nullptr;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown;
    bool m_painted = false;
    bool m_closing = false;
};

} // namespace authscope::gui
