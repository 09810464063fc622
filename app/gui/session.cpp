// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"

#include "app/gui/explorer/explorer.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/profile/secretfields.h"
#include "core/profile/secretmark.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Session::Session(profile::Connection connection, Surroundings *around, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_effective(m_connection), m_around(around), m_http(&m_log),
      m_signIn(&m_http, around->browser()), m_explorer(std::make_unique<Explorer>(this))
{
    m_signIn.setPatience(m_patience);
    connect(&m_guide, &GuidedRun::stepChanged, this, &Session::changed);
    connect(&m_signIn, &signin::SignIn::waiting, this, [this](const QByteArray &url) { m_waitingAt = url; });
    connect(&m_signIn, &signin::SignIn::finished, this, [this] { m_waitingAt.clear(); });
    connect(m_explorer.get(), &Explorer::operationChanged, this, [this](qint64 id) {
        if (const OperationPtr operation = m_explorer->operation(id); operation)
            Q_EMIT callChanged(operation->name);
    });
}

Session::~Session() = default;

void Session::setConnection(profile::Connection connection)
{
    m_connection = std::move(connection);
    m_effective = m_connection;
    m_outdated = true;
    Q_EMIT connectionChanged();
    Q_EMIT changed();
}

journey::Station Session::station(journey::StationId id) const
{
    if (m_journey)
        return m_journey->station(id);
    journey::Station station;
    station.id = id;
    return station;
}

QList<diagnosis::Finding> Session::findings() const
{
    return m_journey ? diagnosis::redacted(m_journey->findings(), redactor()) : QList<diagnosis::Finding>();
}

QList<mcp::Tool> Session::tools() const
{
    return m_journey ? m_journey->knowledge().tools : QList<mcp::Tool>();
}

http::Redactor Session::redactor() const
{
    http::Redactor redactor;
    profile::addSecrets(&redactor, m_connection);
    redactor.addSecret(m_secret);
    if (m_journey && m_journey->knowledge().tokens) {
        const oauth::TokenResponse &tokens = *m_journey->knowledge().tokens;
        for (const QString &token : {tokens.accessToken, tokens.refreshToken, tokens.idToken})
            redactor.addSecret(token.toUtf8());
    }
    return redactor;
}

dossier::Dossier Session::dossier() const
{
    dossier::Dossier run;
    run.environment = dossier::thisEnvironment();
    run.madeMs = m_around->clock().nowMs();
    if (!m_journey)
        return run;
    run.facts = m_journey->facts();
    run.findings = m_journey->findings();
    run.outcome = journey::outcomeName(m_journey->outcome());
    for (const journey::Station &station : m_journey->stations())
        run.stations.append({journey::stationName(station.id), journey::stationTitle(station.id),
                             journey::stateName(station.state), station.summary, station.ms, station.exchanges});
    return run;
}

journey::StationState Session::state() const
{
    using journey::StationState;
    if (m_running)
        return StationState::Running;
    if (!m_journey)
        return StationState::Waiting;
    StationState worst = StationState::Waiting;
    for (const journey::Station &station : m_journey->stations()) {
        if (station.state == StationState::Failed)
            return StationState::Failed;
        if (station.state == StationState::Warned)
            worst = StationState::Warned;
        else if (station.state == StationState::Passed && worst == StationState::Waiting)
            worst = StationState::Passed;
    }
    return diagnosis::hasError(m_journey->findings()) ? StationState::Failed : worst;
}

QString Session::statusText() const
{
    using journey::StationState;
    switch (state()) {
    case StationState::Waiting: return m_startingDemo ? tr("starting the demo server…") : tr("not run yet");
    case StationState::Running: return m_guide.step() ? tr("waiting for you") : tr("running…");
    case StationState::Failed: return tr("a problem was found");
    case StationState::Skipped: return {};
    case StationState::Passed:
    case StationState::Warned: break;
    }
    QStringList parts{state() == StationState::Warned ? tr("ready, with warnings") : tr("ready")};
    const journey::Knowledge &known = m_journey->knowledge();
    if (known.accessToken) {
        const QString subject = known.accessToken->payload.value(u"sub"_s).toString();
        if (!subject.isEmpty())
            parts += elided(visible(subject), 40);
    }
    if (known.tokens && known.tokens->expiresAtMs()) {
        const qint64 minutes = (*known.tokens->expiresAtMs() - m_around->clock().nowMs()) / 60'000;
        parts += minutes < 0 ? tr("token expired") : tr("%1 min left").arg(minutes);
    }
    return parts.join(u" · "_s);
}

void Session::prepare()
{
    if (m_connection.demo && !m_startingDemo && !(m_demo && m_demo->isRunning()))
        startDemo();
}

void Session::run(bool fresh, bool guided)
{
    if (m_running || m_ending)
        return;
    m_guide.begin(guided);
    m_outdated |= fresh;
    m_fresh = fresh;
    m_cancelled = false;
    setRunning(true);
    performRun();
}

void Session::cancel()
{
    m_cancelled = true;
    if (m_journey)
        m_journey->cancel();
    m_guide.stop();
}

void Session::setPatience(std::chrono::seconds patience)
{
    m_patience = patience;
    m_signIn.setPatience(patience);
}

void Session::forgetTokens()
{
    m_keptToken.clear();
    m_outdated = true;
}

void Session::end()
{
    m_ending = true;
    cancel();
    cancelCall();
    if (isIdle())
        deleteLater();
}

void Session::taskEnded()
{
    if (--m_tasks > 0)
        return;
    if (m_ending)
        deleteLater();
    Q_EMIT becameIdle();
}

void Session::setRunning(bool running)
{
    m_running = running;
    Q_EMIT changed();
}

QCoro::Task<void> Session::startDemo()
{
    const Task task(this);
    m_startingDemo = true;
    Q_EMIT changed();
    if (!m_demo) {
        m_demo = std::make_unique<demo::DemoServer>();
        connect(m_demo.get(), &demo::DemoServer::stopped, this, [this](const QString &reason) {
            if (!m_ending)
                Q_EMIT trouble({u"demo.stopped"_s, tr("The demo server ended: %1").arg(visible(reason)), {}, 0});
        });
    }
    // The server's everything set: there is something of each kind to try.
    const Result<void> started = co_await m_demo->start({}, {u"--everything"_s});
    m_outdated = true;
    if (started) {
        auto faults = co_await m_demo->faults();
        if (faults)
            m_faults = std::move(*faults);
        Q_EMIT faultsChanged();
    }
    m_startingDemo = false;
    if (!started)
        Q_EMIT trouble(started.error());
    Q_EMIT demoSettled();
    Q_EMIT changed();
}

QCoro::Task<bool> Session::demoReady()
{
    prepare();
    if (m_startingDemo)
        co_await qCoro(this, &Session::demoSettled);
    co_return m_demo && m_demo->isRunning();
}

QCoro::Task<void> Session::performRun()
{
    const Task task(this);
    m_explorer->stop();
    co_await m_explorer->settled();
    QByteArray secret;
    QByteArray token;
    if (m_connection.demo) {
        const bool ready = co_await demoReady();
        if (!ready || m_cancelled) {
            setRunning(false);
            co_return;
        }
        const bool machine = m_connection.grant == profile::Grant::ClientCredentials;
        secret = machine ? m_demo->serviceSecret() : m_demo->clientSecret();
        m_effective = machine ? m_demo->machineConnection() : m_demo->userConnection();
        m_effective.id = m_connection.id;
        m_effective.name = m_connection.name;
        m_effective.revision = m_connection.revision;
    } else {
        const auto keptSecret = co_await m_around->secrets().read(m_connection.id + u"/client-secret"_s);
        const auto keptToken = co_await m_around->secrets().read(m_connection.id + u"/access-token"_s);
        if (!keptSecret)
            Q_EMIT trouble(keptSecret.error());
        secret = keptSecret.value_or(QByteArray());
        token = keptToken.value_or(QByteArray());
        m_effective = m_connection;
    }
    if (m_cancelled) {
        setRunning(false);
        co_return;
    }
    if (m_journey && m_journey->station(journey::StationId::Reach).state != journey::StationState::Waiting)
        m_previousRun = dossier();
    if (m_outdated || !m_journey) {
        makeJourney(secret, token);
        if (keepsTokens() && !m_fresh)
            co_await takeKeptTokens();
    }
    Q_EMIT connectionChanged();
    // A stream that only keeps itself alive ends with the run's requests; a tool may take its time.
    m_http.setWholeTime(m_http.options().timeout);
    setGates(m_guide.isOn());
    const journey::Outcome outcome = co_await m_journey->run();
    setGates(false);
    m_http.setWholeTime({});
    m_device.reset();
    Q_EMIT deviceChanged();
    if (keepsTokens())
        co_await keepTokens();
    m_explorer->attach();
    setRunning(false);
    Q_EMIT toolsChanged();
    Q_EMIT runFinished(outcome);
}

void Session::setGates(bool guided)
{
    m_guide.setTrustsAll(m_connection.demo);
    if (!m_connection.issuer.isEmpty())
        m_guide.trust(http::originOf(m_connection.issuer.toUtf8()));
    m_http.setGate(guided ? [this](http::Request request) { return m_guide.request(std::move(request)); }
                          : http::Client::Gate());
    m_signIn.setCodeGate(guided ? [this](http::Request request) { return m_guide.code(std::move(request)); }
                                : signin::SignIn::CodeGate());
}

// The demo's tokens end with its server, a given token is kept where it was entered.
bool Session::keepsTokens() const
{
    return !m_connection.demo && m_connection.grant != profile::Grant::Token
        && m_connection.grant != profile::Grant::None;
}

QCoro::Task<void> Session::takeKeptTokens()
{
    const auto kept = co_await m_around->secrets().read(m_connection.id + u"/tokens"_s);
    if (!kept)
        Q_EMIT trouble(kept.error());
    diagnosis::Case told = m_journey->told();
    if (auto tokens = oauth::TokenResponse::fromJson(kept.value_or(QByteArray()))) {
        if (tokens->clientId == m_effective.clientId)
            told.history.clientIssuer = tokens->issuer;
        if (!tokens->refreshToken.isEmpty())
            told.history.refreshUsedMs = tokens->receivedMs;
        m_journey->setTokens(std::move(*tokens));
    }
    const auto mark = co_await m_around->secrets().read(profile::secretMarkName(m_connection.id));
    told.history.secretWorkedMs = profile::secretWorkedMs(mark.value_or(QByteArray()), m_effective, m_secret);
    m_journey->setTold(std::move(told));
}

QCoro::Task<void> Session::keepTokens()
{
    const auto &tokens = m_journey->keeper()->current();
    if (!tokens || tokens->accessToken == m_keptToken)
        co_return;
    m_keptToken = tokens->accessToken;
    const QByteArray json = tokens->toJson();
    const bool worked = !m_secret.isEmpty() && tokens->exchange > 0;
    const QByteArray mark = profile::secretMark(m_effective, m_secret, tokens->receivedMs);
    if (worked)
        co_await m_around->secrets().write(profile::secretMarkName(m_connection.id), mark);
    const Result<void> kept = co_await m_around->secrets().write(m_connection.id + u"/tokens"_s, json);
    if (!kept)
        Q_EMIT trouble(kept.error());
}

void Session::makeJourney(const QByteArray &secret, const QByteArray &token)
{
    m_secret = secret;
    m_journey = std::make_unique<journey::Journey>(&m_http, m_effective, &m_signIn, m_around->clock());
    m_journey->setClientSecret(secret);
    m_journey->setAccessToken(QString::fromUtf8(token));
    m_journey->setGuide(&m_guide);
    m_journey->setAnswerer(m_explorer->questions());
    m_outdated = false;
    connect(m_journey.get(), &journey::Journey::deviceCode, this, [this](const oauth::DeviceAuthorization &device) {
        m_device = device;
        Q_EMIT deviceChanged();
    });
    connect(m_journey.get(), &journey::Journey::stationChanged, this, [this](journey::StationId id) {
        if (m_device && m_journey->station(id).state != journey::StationState::Running) {
            m_device.reset();
            Q_EMIT deviceChanged();
        }
    });
    connect(m_journey.get(), &journey::Journey::stationChanged, this, &Session::stationChanged);
    connect(m_journey.get(), &journey::Journey::tokensChanged, this, &Session::tokensChanged);
    connect(m_journey.get(), &journey::Journey::findingsChanged, this, &Session::findingsChanged);
}

void Session::callTool(const QString &name, const QJsonObject &arguments)
{
    if (!m_ending)
        m_explorer->start(Operation::Kind::Tool, name, json::compact(arguments));
}

void Session::cancelCall()
{
    m_explorer->stop();
}

OperationPtr Session::call(const QString &tool) const
{
    return m_explorer->last(Operation::Kind::Tool, tool);
}

bool Session::isCalling() const
{
    return m_explorer->running() != nullptr;
}

void Session::setFaults(const QStringList &ids)
{
    if (m_demo && m_demo->isRunning())
        performFaults(ids);
}

QCoro::Task<void> Session::performFaults(QStringList ids)
{
    const Task task(this);
    const Result<void> done = co_await m_demo->setFaults(ids);
    m_outdated = true;
    if (!done)
        Q_EMIT trouble(done.error());
    else
        for (demo::Fault &fault : m_faults)
            fault.on = ids.contains(fault.id);
    Q_EMIT faultsChanged();
}

} // namespace authscope::gui
