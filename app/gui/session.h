// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoserver.h"
#include "app/gui/journey/guidedrun.h"
#include "app/gui/recording.h"
#include "app/gui/surroundings.h"
#include "app/gui/told.h"
#include "app/signin/signin.h"
#include "core/journey/journey.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <chrono>
#include <optional>

namespace authscope::gui {

class Explorer;
struct Operation;

// One connection, live: what it exchanged, how far its journey came, its tokens and tool calls, and the bundled server
// if it is the demo. Several live side by side; the window shows one. Owned by the window. To be deleted only while
// idle (see end()), since its coroutines use its parts.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(profile::Connection connection, Surroundings *around, QObject *parent = nullptr);
    // What was recorded elsewhere, in a session's form: it sends nothing and is not saved.
    Session(Recording recording, Surroundings *around, QObject *parent = nullptr);
    ~Session() override;

    // Null for a connection.
    const Recording *recording() const { return m_recording.get(); }
    // Whether there is something to look at: a run, finished or not, or a recording.
    bool hasRun() const { return m_journey || m_recording; }

    // As saved. The demo's addresses are known only while its server runs: those are in effective().
    const profile::Connection &connection() const { return m_connection; }
    const profile::Connection &effective() const { return m_effective; }
    void setConnection(profile::Connection connection);

    http::ExchangeLog *log() { return &m_log; }
    signin::SignIn *signIn() { return &m_signIn; }
    // How long a sign-in waits for the person.
    std::chrono::seconds patience() const { return m_patience; }
    void setPatience(std::chrono::seconds patience);
    signin::Browser *browser() const { return m_around->browser(); }
    // The address that the browser was sent to, while a sign-in waits.
    const QByteArray &waitingAt() const { return m_waitingAt; }
    // When it is given up.
    QDeadlineTimer signInEnd() const { return m_signInEnd; }
    QDeadlineTimer deviceEnd() const { return m_deviceEnd; }
    // The code that a person has to enter elsewhere (RFC 8628), while that is waited for.
    const std::optional<oauth::DeviceAuthorization> &device() const { return m_device; }
    demo::DemoServer *demo() const { return m_demo.get(); }
    // Null before the first run.
    journey::Journey *journey() const { return m_journey.get(); }
    journey::Station station(journey::StationId id) const;
    // On the way from the URL, the first that stands so.
    std::optional<journey::Station> firstStation(journey::StationState state) const;
    QList<diagnosis::Finding> findings() const;
    // What a person told of it. It counts for every run of this connection until it is taken back; the last one is judged
    // again at once from what it recorded, off this thread and without the network.
    const Told &told() const { return m_told; }
    void tell(const QString &name, const QString &text);
    bool isJudging() const { return m_judging; }
    QList<mcp::Tool> tools() const;
    // The last token of that role ("access", "id", "refresh") with the verdict on it; its kind is Empty if there is none.
    diagnosis::TokenFact token(const QString &role) const;
    // Those of the issuer; null if they are not known.
    const jose::KeySet *keys() const;
    // The last run with all that is known of it, secrets included; and the one before it.
    dossier::Dossier dossier() const;
    const std::optional<dossier::Dossier> &previousRun() const { return m_previousRun; }
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
    // From that station on, with what the last run found before it; from the beginning where the connection is another one
    // than it was then. See Journey::runAgain.
    void runAgain(journey::StationId first);
    // Where a finding is to be checked again, so that a change at any of the places it names would show.
    static journey::StationId stationToCheck(const diagnosis::Finding &finding);
    // Where the person stands between the run and its requests.
    GuidedRun *guide() { return &m_guide; }
    void cancel();
    // The next run signs in anew; what the window shows of the last one stays.
    void forgetTokens();
    // Cancels everything; deletes the object as soon as nothing is under way.
    void end();

    // What is done with tools, resources and prompts.
    Explorer *explorer() const { return m_explorer.get(); }
    void callTool(const QString &name, const QJsonObject &arguments);
    // Ends a call or anything else of the explorer's.
    void cancelCall();
    // The last one of that tool; null if there is none.
    std::shared_ptr<const Operation> call(const QString &tool) const;
    bool isCalling() const;

    // The demo's fault lab. Changes take effect with the next run, which then signs in anew.
    const QList<demo::Fault> &faults() const { return m_faults; }
    void setFaults(const QStringList &ids);

Q_SIGNALS:
    void changed();
    void connectionChanged();
    void stationChanged(authscope::journey::StationId id);
    void tokensChanged();
    void findingsChanged();
    void toldChanged();
    void toolsChanged();
    void callChanged(const QString &tool);
    void faultsChanged();
    void deviceChanged();
    void runFinished(authscope::journey::Outcome outcome);
    // Something could not be done that no station stands for: the demo's server did not start.
    void trouble(const authscope::Failure &failure);
    void becameIdle();

private:
    friend class Explorer;
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
    void begin(bool guided);
    QCoro::Task<void> performRun(std::optional<journey::StationId> first);
    // What a run signs in with, as it is kept.
    struct Credentials {
        QByteArray clientSecret;
        std::optional<jose::Key> clientKey;
        QByteArray accessToken;
        QByteArray assertion;
        QByteArray subjectToken;
        QByteArray identityToken;
        QByteArray identitySecret;
    };
    QCoro::Task<std::optional<Credentials>> readCredentials();
    bool keepsTokens() const;
    QCoro::Task<void> takeKeptTokens();
    QCoro::Task<void> keepTokens();
    QCoro::Task<void> performFaults(QStringList ids);
    QCoro::Task<bool> demoReady();
    void makeJourney(const Credentials &credentials);
    // session_told.cpp
    void passOnTold();
    void judgeAgain();
    void endJudgement();
    void takeJudged(const Recording &judged);
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
    std::unique_ptr<Explorer> m_explorer; // outlives the journey, whose client asks through it
    std::unique_ptr<journey::Journey> m_journey;
    std::unique_ptr<const Recording> m_recording;
    std::unique_ptr<const Recording> m_opened; // the recording before anything was told
    Told m_told;
    http::Redactor m_toldSecrets; // knows those of what was told
    quint64 m_judgement = 0;      // the last one that was begun
    QByteArray m_secret;          // the client's, of the last run
    QList<QByteArray> m_secrets;  // all that it had been given
    std::optional<dossier::Dossier> m_previousRun;
    QByteArray m_waitingAt;
    QDeadlineTimer m_signInEnd;
    std::optional<oauth::DeviceAuthorization> m_device;
    QDeadlineTimer m_deviceEnd;
    QList<demo::Fault> m_faults;
    std::chrono::seconds m_patience{300};
    int m_tasks = 0;
    QString m_keptToken;  // the access token that the secret store has
    bool m_fresh = false; // new tokens were asked for
    bool m_judging = false;
    bool m_running = false;
    bool m_startingDemo = false;
    bool m_cancelled = false;
    bool m_outdated = true; // a new journey is needed: other connection, other faults, or asked for
    bool m_changed = false; // what the last run found is another connection's, or another person's
    bool m_ending = false;

Q_SIGNALS:
    void demoSettled();
};

} // namespace authscope::gui
