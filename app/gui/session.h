// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoserver.h"
#include "app/gui/journey/guidedrun.h"
#include "app/gui/surroundings.h"
#include "app/signin/signin.h"
#include "core/http/redaction.h"
#include "core/journey/journey.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <chrono>
#include <optional>

namespace authscope::gui {

// One connection, live: what it exchanged, how far its journey came, its tokens and tool calls, and the bundled server
// if it is the demo. Several live side by side; the window shows one. Owned by the window. To be deleted only while
// idle (see end()), since its coroutines use its parts.
class Session : public QObject
{
    Q_OBJECT
public:
    // A call of a tool, under way or done; the last one of each tool is kept.
    struct Call {
        bool running = false;
        QJsonObject arguments;
        std::optional<Result<mcp::ToolResult>> result;
        qint64 exchange = 0;
    };

    Session(profile::Connection connection, Surroundings *around, QObject *parent = nullptr);
    ~Session() override;

    // As saved. The demo's addresses are known only while its server runs: those are in effective().
    const profile::Connection &connection() const { return m_connection; }
    const profile::Connection &effective() const { return m_effective; }
    void setConnection(profile::Connection connection);

    http::ExchangeLog *log() { return &m_log; }
    signin::SignIn *signIn() { return &m_signIn; }
    // How long a sign-in waits for the person.
    std::chrono::seconds patience() const { return m_patience; }
    void setPatience(std::chrono::seconds patience);
    // The address that the browser was sent to, while a sign-in waits.
    const QByteArray &waitingAt() const { return m_waitingAt; }
    demo::DemoServer *demo() const { return m_demo.get(); }
    // Null before the first run.
    journey::Journey *journey() const { return m_journey.get(); }
    journey::Station station(journey::StationId id) const;
    QList<diagnosis::Finding> findings() const;
    QList<mcp::Tool> tools() const;
    // Knows this session's secrets.
    http::Redactor redactor() const;

    bool isRunning() const { return m_running; }
    // Whether anything is under way that uses this object.
    bool isIdle() const { return m_tasks == 0; }
    // Where it stands as a whole, as a state and in a few words.
    journey::StationState state() const;
    QString statusText() const;

    // Starts the demo's server, so that its faults can be listed; nothing for any other connection.
    void prepare();
    // From the URL to a list of tools. `fresh`: with new tokens; `guided`: stops before each request.
    void run(bool fresh = false, bool guided = false);
    // Where the person stands between the run and its requests.
    GuidedRun *guide() { return &m_guide; }
    void cancel();
    // The next run signs in anew; what the window shows of the last one stays.
    void forgetTokens();
    // Cancels everything; deletes the object as soon as nothing is under way.
    void end();

    void callTool(const QString &name, const QJsonObject &arguments);
    void cancelCall();
    const Call *call(const QString &tool) const;
    bool isCalling() const { return m_calling; }
    // What a person typed for a tool: JSON, whether or not it parses. Survives everything but the session.
    std::optional<QString> draft(const QString &tool) const;
    void setDraft(const QString &tool, const QString &json) { m_drafts.insert(tool, json); }

    // The demo's fault lab. Changes take effect with the next run, which then signs in anew.
    const QList<demo::Fault> &faults() const { return m_faults; }
    void setFaults(const QStringList &ids);

Q_SIGNALS:
    void changed();
    void connectionChanged();
    void stationChanged(authscope::journey::StationId id);
    void tokensChanged();
    void findingsChanged();
    void toolsChanged();
    void callChanged(const QString &tool);
    void faultsChanged();
    void runFinished(authscope::journey::Outcome outcome);
    // Something could not be done that no station stands for: the demo's server did not start.
    void trouble(const authscope::Failure &failure);
    void becameIdle();

private:
    // Counts a coroutine that uses this session; the last one to end says so.
    class Task
    {
    public:
        explicit Task(Session *session) : m_session(session) { ++session->m_tasks; }
        ~Task() { m_session->taskEnded(); }
        Q_DISABLE_COPY_MOVE(Task)

    private:
        Session *m_session;
    };
    void taskEnded();

    QCoro::Task<void> startDemo();
    QCoro::Task<void> performRun();
    bool keepsTokens() const;
    QCoro::Task<void> takeKeptTokens();
    QCoro::Task<void> keepTokens();
    QCoro::Task<void> performCall(QString name, QJsonObject arguments);
    QCoro::Task<void> performFaults(QStringList ids);
    QCoro::Task<bool> demoReady();
    void makeJourney(const QByteArray &secret, const QByteArray &token);
    void setRunning(bool running);
    void setGates(bool guided);

    profile::Connection m_connection;
    profile::Connection m_effective;
    Surroundings *m_around;
    http::ExchangeLog m_log;
    http::Client m_http;
    signin::SignIn m_signIn;
    GuidedRun m_guide; // outlives the journey
    std::unique_ptr<demo::DemoServer> m_demo;
    std::unique_ptr<journey::Journey> m_journey;
    QByteArray m_secret;
    QByteArray m_waitingAt;
    QList<demo::Fault> m_faults;
    QHash<QString, Call> m_calls;
    QHash<QString, QString> m_drafts;
    std::stop_source m_callStop;
    std::chrono::seconds m_patience{300};
    int m_tasks = 0;
    QString m_keptToken;  // the access token that the secret store has
    bool m_fresh = false; // new tokens were asked for
    bool m_running = false;
    bool m_calling = false;
    bool m_startingDemo = false;
    bool m_cancelled = false;
    bool m_outdated = true; // a new journey is needed: other connection, other faults, or asked for
    bool m_ending = false;

Q_SIGNALS:
    void demoSettled();
};

} // namespace authscope::gui
