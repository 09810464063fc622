// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"

#include "app/gui/explorer/explorer.h"
#include "app/gui/phrases.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/jose/proof.h"
#include "core/json/document.h"
#include "core/profile/secretfields.h"
#include "core/profile/secretmark.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Session::Session(profile::Connection connection, Surroundings *around, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_effective(m_connection), m_around(around), m_http(&m_log),
      m_signIn(&m_http, around->browser()), m_explorer(std::make_unique<Explorer>(this))
{
    m_signIn.setPatience(m_patience);
    connect(&m_guide, &GuidedRun::stepChanged, this, &Session::changed);
    connect(&m_signIn, &signin::SignIn::waiting, this, [this](const QByteArray &url) {
        m_waitingAt = url;
        m_signInEnd.setRemainingTime(m_patience);
        Q_EMIT changed();
    });
    connect(&m_signIn, &signin::SignIn::finished, this, [this] {
        m_waitingAt.clear();
        Q_EMIT changed();
    });
    connect(m_explorer.get(), &Explorer::operationChanged, this, [this](qint64 id) {
        if (const OperationPtr operation = m_explorer->operation(id); operation)
            Q_EMIT callChanged(operation->name);
    });
}

Session::Session(Recording recording, Surroundings *around, QObject *parent)
    : Session(
          [&recording] {
              profile::Connection connection;
              connection.name = recording.name;
              connection.url = recording.dossier.facts.url;
              connection.issuer = recording.dossier.facts.issuer;
              connection.expectedIssuers = recording.dossier.facts.expected.issuers;
              connection.expectedAudiences = recording.dossier.facts.expected.audiences;
              connection.expectedScopes = recording.dossier.facts.expected.scopes;
              return connection;
          }(),
          around, parent)
{
    m_recording = std::make_unique<const Recording>(std::move(recording));
    m_told = Told(m_recording->dossier.facts);
    for (const http::ExchangePtr &exchange : m_recording->dossier.facts.exchanges)
        m_log.append(*exchange);
}

Session::~Session() = default;

void Session::setConnection(profile::Connection connection)
{
    m_connection = std::move(connection);
    m_effective = m_connection;
    m_outdated = true;
    m_changed = true;
    Q_EMIT connectionChanged();
    Q_EMIT changed();
}

journey::Station Session::station(journey::StationId id) const
{
    if (m_journey)
        return m_journey->station(id);
    journey::Station station;
    station.id = id;
    if (!m_recording)
        return station;
    for (const dossier::StationLine &line : m_recording->dossier.stations) {
        if (line.id != journey::stationName(id))
            continue;
        station.state = journey::stateFromName(line.state).value_or(journey::StationState::Skipped);
        station.summary = line.summary;
        station.ms = line.ms;
        station.exchanges = line.exchanges;
    }
    return station;
}

QList<diagnosis::Finding> Session::findings() const
{
    if (m_recording)
        return inPersonsLanguage(m_recording->findings);
    return m_journey ? inPersonsLanguage(diagnosis::redacted(m_journey->findings(), redactor()))
                     : QList<diagnosis::Finding>();
}

QList<mcp::Tool> Session::tools() const
{
    return m_journey ? m_journey->knowledge().tools : QList<mcp::Tool>();
}

diagnosis::TokenFact Session::token(const QString &role) const
{
    diagnosis::TokenFact found{role, {}, {}, 0};
    if (m_recording) {
        for (const diagnosis::TokenFact &fact : m_recording->dossier.facts.tokens)
            if (fact.role == role)
                found = fact;
        return found;
    }
    if (!m_journey)
        return found;
    const journey::Knowledge &known = m_journey->knowledge();
    if (role == "access"_L1 && known.accessToken) {
        found.token = *known.accessToken;
        found.checks = known.accessChecks;
    } else if (role == "id"_L1 && known.idToken) {
        found.token = *known.idToken;
        found.checks = known.idChecks;
    } else if (role == "refresh"_L1 && known.tokens) {
        found.token = jose::decode(known.tokens->refreshToken.toUtf8());
    }
    return found;
}

const jose::KeySet *Session::keys() const
{
    const auto *keys = m_recording ? &m_recording->dossier.facts.keys
        : m_journey                ? &m_journey->knowledge().keys
                                   : nullptr;
    return keys && *keys ? &**keys : nullptr;
}

http::Redactor Session::redactor() const
{
    if (m_recording)
        return m_recording->redactor;
    http::Redactor redactor = m_toldSecrets;
    profile::addSecrets(&redactor, m_connection);
    for (const QByteArray &secret : m_secrets)
        redactor.addSecret(secret);
    if (m_journey && m_journey->knowledge().tokens) {
        const oauth::TokenResponse &tokens = *m_journey->knowledge().tokens;
        for (const QString &token : {tokens.accessToken, tokens.refreshToken, tokens.idToken})
            redactor.addSecret(token.toUtf8());
    }
    return redactor;
}

dossier::Dossier Session::dossier() const
{
    if (m_recording)
        return m_recording->dossier;
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
    if (!hasRun())
        return StationState::Waiting;
    StationState worst = m_recording ? StationState::Passed : StationState::Waiting;
    for (int i = 0; i < journey::stationCount; ++i) {
        const journey::Station station = this->station(journey::StationId(i));
        if (station.state == StationState::Failed)
            return StationState::Failed;
        if (station.state == StationState::Warned)
            worst = StationState::Warned;
        else if (station.state == StationState::Passed && worst == StationState::Waiting)
            worst = StationState::Passed;
    }
    const bool error = diagnosis::hasError(m_recording ? m_recording->findings : m_journey->findings());
    return error ? StationState::Failed : worst;
}

std::optional<journey::Station> Session::firstStation(journey::StationState state) const
{
    for (int i = 0; i < journey::stationCount; ++i)
        if (journey::Station found = station(journey::StationId(i)); found.state == state)
            return found;
    return {};
}

QString Session::statusText() const
{
    using journey::StationState;
    if (m_recording) {
        const bool error = diagnosis::hasError(m_recording->findings);
        return error ? tr("recorded, a problem was found") : tr("recorded, no problem was found");
    }
    switch (state()) {
    case StationState::Waiting: return m_startingDemo ? tr("starting the demo server…") : tr("not run yet");
    case StationState::Running:
        return m_guide.step() || m_signIn.isWaiting() || device() ? tr("waiting for you") : tr("running…");
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
    if (m_running || m_ending || m_recording)
        return;
    m_outdated |= fresh;
    m_fresh = fresh;
    begin(guided);
    performRun({});
}

void Session::runAgain(journey::StationId first)
{
    if (!m_journey || m_changed) {
        run(true);
        return;
    }
    if (m_running || m_ending)
        return;
    begin(false);
    performRun(first);
}

void Session::begin(bool guided)
{
    m_guide.begin(guided);
    m_cancelled = false;
    endJudgement();
    setRunning(true);
}

// What Okta decides shows in a new token only, and what is wrong with a signature may be the keys that it was held against.
journey::StationId Session::stationToCheck(const diagnosis::Finding &finding)
{
    using journey::StationId;
    const StationId station = journey::stationFromName(finding.station).value_or(StationId::Reach);
    static constexpr std::array ofKeys{"KID_"_L1, "SIG_"_L1, "ALG_"_L1, "JWKS_"_L1};
    const bool keys = station == StationId::Inspect
        && std::ranges::any_of(ofKeys, [&finding](QLatin1StringView prefix) { return finding.id.startsWith(prefix); });
    if (keys)
        return StationId::Server;
    return station > StationId::Token && !finding.fix.okta.isEmpty() ? StationId::Token : station;
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
    m_changed = true;
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
    m_changed = true;
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

// None, and that it failed is told, where the run cannot begin.
QCoro::Task<std::optional<Session::Credentials>> Session::readCredentials()
{
    Credentials read;
    if (m_connection.demo) {
        if (!co_await demoReady())
            co_return std::nullopt;
        const bool machine = m_connection.grant == profile::Grant::ClientCredentials;
        read.clientSecret = machine ? m_demo->serviceSecret() : m_demo->clientSecret();
        m_effective = machine ? m_demo->machineConnection() : m_demo->userConnection();
        m_effective.id = m_connection.id;
        m_effective.name = m_connection.name;
        m_effective.revision = m_connection.revision;
        co_return read;
    }
    QByteArray key;
    const std::pair<QString, QByteArray *> places[] = {
        {u"client-secret"_s, &read.clientSecret},      {u"private-key"_s, &key},
        {u"access-token"_s, &read.accessToken},        {u"assertion"_s, &read.assertion},
        {u"subject-token"_s, &read.subjectToken},      {u"id-token"_s, &read.identityToken},
        {u"idp-client-secret"_s, &read.identitySecret}};
    for (const auto &[name, place] : places) {
        const auto kept = co_await m_around->secrets().read(m_connection.id + u'/' + name);
        if (!kept)
            Q_EMIT trouble(kept.error());
        *place = kept.value_or(QByteArray());
    }
    if (!key.isEmpty()) {
        Result<jose::Key> parsed = jose::privateKeyFrom(key);
        if (!parsed)
            Q_EMIT trouble(parsed.error());
        else
            read.clientKey = std::move(*parsed);
    }
    m_effective = m_connection;
    co_return read;
}

QCoro::Task<void> Session::performRun(std::optional<journey::StationId> first)
{
    const Task task(this);
    m_explorer->stop();
    co_await m_explorer->settled();
    const std::optional<Credentials> credentials = co_await readCredentials();
    if (!credentials || m_cancelled) {
        setRunning(false);
        co_return;
    }
    if (m_journey && m_journey->station(journey::StationId::Reach).state != journey::StationState::Waiting)
        m_previousRun = dossier();
    // The demo's server may have been started anew meanwhile.
    const bool again = first && m_journey && !m_changed;
    if (!again && (m_outdated || !m_journey)) {
        makeJourney(*credentials);
        if (keepsTokens() && !m_fresh)
            co_await takeKeptTokens();
    }
    Q_EMIT connectionChanged();
    // A stream that only keeps itself alive ends with the run's requests; a tool may take its time.
    m_http.setWholeTime(m_http.options().timeout);
    setGates(m_guide.isOn());
    const journey::Outcome outcome = co_await (again ? m_journey->runAgain(*first) : m_journey->run());
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

void Session::makeJourney(const Credentials &credentials)
{
    m_secret = credentials.clientSecret;
    m_secrets = {credentials.clientSecret, credentials.assertion, credentials.subjectToken, credentials.identityToken,
                 credentials.identitySecret};
    m_journey = std::make_unique<journey::Journey>(&m_http, m_effective, &m_signIn, m_around->clock());
    m_journey->setClientSecret(credentials.clientSecret);
    m_journey->setClientKey(credentials.clientKey);
    m_journey->setAccessToken(QString::fromUtf8(credentials.accessToken));
    m_journey->setAssertion(QString::fromUtf8(credentials.assertion));
    m_journey->setSubjectToken(QString::fromUtf8(credentials.subjectToken));
    m_journey->setIdentityToken(QString::fromUtf8(credentials.identityToken), credentials.identitySecret);
    m_journey->setGuide(&m_guide);
    m_journey->setAnswerer(m_explorer->questions());
    passOnTold();
    m_outdated = false;
    m_changed = false;
    connect(m_journey.get(), &journey::Journey::deviceCode, this, [this](const oauth::DeviceAuthorization &device) {
        m_device = device;
        m_deviceEnd.setRemainingTime(std::chrono::seconds(device.expiresIn));
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
    connect(m_journey.get(), &journey::Journey::findingsChanged, this, [this] {
        endJudgement();
        Q_EMIT findingsChanged();
    });
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
