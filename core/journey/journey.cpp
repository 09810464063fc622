// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/journey.h"

#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/http/origin.h"
#include "core/mcp/httpendpoint.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

constexpr StationId allStations[] = {StationId::Reach,  StationId::Challenge, StationId::Resource, StationId::Server,
                                     StationId::Client, StationId::Authorize, StationId::Token,    StationId::Inspect,
                                     StationId::Mcp,    StationId::Ready};

qint64 lastExchangeId(const http::ExchangeLog &log)
{
    return log.exchanges().isEmpty() ? 0 : log.exchanges().last()->id;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

// RFC 9449 §7.1: a proof for each request that carries a bound token.
class Prover : public mcp::ProofMaker
{
public:
    explicit Prover(oauth::Dpop::Ptr dpop) : m_dpop(std::move(dpop)) {}
    Result<void> prove(http::Request &request) override
    {
        const QByteArray scheme = "DPoP ";
        const QByteArray authorization = request.headers.value("authorization");
        if (!authorization.startsWith(scheme))
            return {};
        const Result<QByteArray> proof = m_dpop->proof(request.method, request.url,
                                                       authorization.sliced(scheme.size()));
        if (!proof)
            return std::unexpected(proof.error());
        request.headers.set("DPoP", *proof);
        return {};
    }
    bool mayRepeat(const http::Exchange &exchange) override { return m_dpop->learn(exchange); }

private:
    oauth::Dpop::Ptr m_dpop;
};

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return u"ok"_s;
    case Outcome::Problem: return u"problem"_s;
    case Outcome::Unreachable: return u"unreachable"_s;
    }
    std::unreachable();
}

Journey::Journey(http::Client *http, profile::Connection connection, Authorizer *authorizer, const Clock &clock,
                 QObject *parent)
    : QObject(parent), m_http(http), m_connection(std::move(connection)), m_authorizer(authorizer), m_clock(clock)
{
    for (const StationId id : allStations)
        m_stations[size_t(id)].id = id;
    m_keeper = std::make_unique<oauth::TokenKeeper>(
        [this](QString refreshToken) { return fetchToken(std::move(refreshToken)); }, m_clock);
    connect(m_keeper.get(), &oauth::TokenKeeper::changed, this, [this] {
        if (m_keeper->current())
            takeTokens(*m_keeper->current());
    });
}

Journey::~Journey()
{
    m_stop.request_stop();
}

void Journey::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<Outcome> Journey::run(StationId last)
{
    co_return co_await walk(StationId::Reach, last);
}

QCoro::Task<Outcome> Journey::walk(StationId first, StationId last)
{
    if (m_running)
        co_return m_outcome;
    m_running = true;
    m_stop = {};
    forgetFrom(first);
    m_findings.clear();
    m_tokenFailure.reset();
    m_stepUps = 0;
    m_mcp.reset();
    m_outcome = Outcome::Ok;
    m_firstExchange = lastExchangeId(*m_http->log()) + 1;
    m_http->guardNames(m_connection.allowPrivateNetwork ? QByteArray() : m_connection.url);
    for (Station &station : m_stations) {
        if (station.id < first)
            continue;
        station.exchanges.clear();
        station.ms = 0;
        setStation(station.id, StationState::Waiting, {});
    }
    Q_EMIT findingsChanged();

    QString stopped;
    for (const StationId id : allStations) {
        if (id < first)
            continue;
        if (id > last)
            break;
        const QString reason = stopped.isEmpty() ? reasonToSkip(id) : stopped;
        if (!reason.isEmpty()) {
            setStation(id, StationState::Skipped, reason);
            continue;
        }
        if (m_guide && !co_await m_guide->enter(id, sends(id))) {
            stopped = u"not reached"_s;
            m_outcome = Outcome::Problem;
            setStation(id, StationState::Failed, u"stopped before this station"_s);
            continue;
        }
        const Result<Learnt> learnt = co_await runStation(id);
        if (!learnt) {
            stopped = u"not reached"_s;
            m_outcome = id == StationId::Reach ? Outcome::Unreachable : Outcome::Problem;
        }
    }
    m_running = false;
    judge();
    if (m_outcome == Outcome::Ok && diagnosis::hasError(m_findings))
        m_outcome = Outcome::Problem;
    Q_EMIT finished(m_outcome);
    co_return m_outcome;
}

QCoro::Task<Result<Journey::Learnt>> Journey::runStation(StationId id)
{
    const qint64 before = lastExchangeId(*m_http->log());
    setStation(id, StationState::Running, {});
    QElapsedTimer timer;
    timer.start();
    const std::chrono::nanoseconds held = m_http->heldTime();
    Result<Learnt> learnt;
    switch (id) {
    case StationId::Reach: learnt = co_await reach(); break;
    case StationId::Challenge: learnt = co_await challenge(); break;
    case StationId::Resource: learnt = co_await resourceMetadata(); break;
    case StationId::Server: learnt = co_await serverMetadata(); break;
    case StationId::Client:
        learnt = co_await identifyClient();
        if (const Result<void> checked = learnt ? checkIssuer() : Result<void>(); !checked)
            learnt = std::unexpected(checked.error());
        if (learnt && m_probing && !m_browserOrigin.isEmpty())
            co_await probeTokenAsPage();
        break;
    case StationId::Authorize: learnt = co_await authorize(); break;
    case StationId::Token: learnt = co_await token(); break;
    case StationId::Inspect: learnt = inspect(); break;
    case StationId::Mcp: learnt = co_await openMcp(); break;
    case StationId::Ready: learnt = ready(); break;
    }
    Station &station = m_stations[size_t(id)];
    station.ms = double((timer.durationElapsed() - (m_http->heldTime() - held)).count()) / 1e6;
    for (const http::ExchangePtr &exchange : m_http->log()->exchanges())
        if (exchange->id > before)
            station.exchanges += exchange->id;
    if (learnt) {
        setStation(id, learnt->state, learnt->summary);
    } else {
        m_failures += {stationName(id), learnt.error(), true};
        setStation(id, StationState::Failed, learnt.error().what);
    }
    co_return learnt;
}

QString Journey::reasonToSkip(StationId id) const
{
    switch (id) {
    case StationId::Resource:
    case StationId::Server:
    case StationId::Client:
        if (!needsToken())
            return whyNoToken();
        if (m_connection.grant == profile::Grant::Token && id == StationId::Client)
            return u"a token was given"_s;
        return {};
    case StationId::Authorize:
        if (!needsToken())
            return whyNoToken();
        if (!usesPerson())
            return m_connection.grant == profile::Grant::Token ? u"a token was given"_s : u"machine to machine"_s;
        return m_keeper->current() ? u"tokens are kept from before"_s : QString();
    case StationId::Token:
    case StationId::Inspect: return needsToken() ? QString() : whyNoToken();
    default: return {};
    }
}

QString Journey::whyNoToken() const
{
    return m_connection.grant == profile::Grant::None ? u"no credentials are to be sent"_s
                                                      : u"the server asks for no credentials"_s;
}

bool Journey::sends(StationId id) const
{
    switch (id) {
    case StationId::Challenge: return m_reached && m_reached->status != 401 && m_reached->status != 403;
    case StationId::Client: return clientId().isEmpty() && m_connection.clientDocument.isEmpty();
    // The exchange of the code is a part of the browser's leg.
    case StationId::Token: return !usesPerson() && m_connection.grant != profile::Grant::Token;
    case StationId::Inspect:
    case StationId::Ready: return false;
    case StationId::Mcp: return needsToken() || !m_mcp || !m_mcp->server();
    default: return true;
    }
}

bool Journey::needsToken() const
{
    if (m_connection.grant == profile::Grant::None)
        return false;
    return m_connection.grant != profile::Grant::Discover || !m_knowledge.open;
}

bool Journey::usesBrowser() const
{
    return m_connection.grant == profile::Grant::AuthorizationCode || m_connection.grant == profile::Grant::Discover;
}

bool Journey::usesPerson() const
{
    return usesBrowser() || m_connection.grant == profile::Grant::DeviceCode;
}

oauth::DiscoveryOptions Journey::discoveryOptions() const
{
    return {m_connection.allowPrivateNetwork, m_stop.get_token()};
}

// Redirects of the MCP server lead into no private network that the connection does not allow.
decltype(http::Request::mayFollow) Journey::redirectRule() const
{
    return [allowPrivate = m_connection.allowPrivateNetwork](const QByteArray &from, const QByteArray &to) {
        return oauth::checkReach(from, to, u"The redirect"_s, allowPrivate);
    };
}

QCoro::Task<Result<Journey::Learnt>> Journey::reach()
{
    if (const auto url = http::checkedUrl(m_connection.url, u"The MCP URL"_s); !url)
        co_return std::unexpected(url.error());
    http::Request request = mcp::probeRequest(m_connection.url);
    for (const http::Header &header : m_connection.headers)
        if (!http::sameName(header.name, "authorization"))
            request.headers.set(header.name, header.value);
    request.stop = m_stop.get_token();
    request.mayFollow = redirectRule();
    // An event stream that begins is an answer; its end is not waited for.
    request.onPiece = [](const http::Exchange &, QByteArrayView) { return http::Streaming::Stop; };
    m_reached = co_await m_http->send(std::move(request));
    if (m_probing && !m_browserOrigin.isEmpty() && m_reached->error == http::ErrorKind::None)
        co_await probePreflights();
    if (m_probing && m_reached->error == http::ErrorKind::Tls)
        co_await probeHandshake();
    if (m_reached->error != http::ErrorKind::None)
        co_return std::unexpected(m_reached->failure(u"Reaching the MCP server"_s));
    const QString tls = m_reached->tls.protocol.isEmpty() ? u"without TLS"_s : m_reached->tls.protocol;
    co_return Learnt{u"answered %1, %2"_s.arg(QString::number(m_reached->status), tls)};
}

Result<Journey::Learnt> Journey::learntFromChallenge(const http::Exchange &exchange)
{
    m_knowledge.challenge = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
    const http::Challenge *challenge = m_knowledge.challenge.forToken();
    if (!challenge)
        return Learnt{u"401 without a Bearer challenge"_s, StationState::Warned};
    const QString scheme = challenge->is("Bearer") ? u"Bearer"_s : u"DPoP"_s;
    if (!challenge->has("resource_metadata"))
        return Learnt{u"401, %1, without resource_metadata"_s.arg(scheme), StationState::Warned};
    const QByteArray scope = challenge->parameter("scope");
    QString text = u"401, %1, resource_metadata"_s.arg(scheme);
    if (!scope.isEmpty())
        text += u", scope "_s + elided(visible(scope), 80);
    return Learnt{text, m_knowledge.challenge.problems.isEmpty() ? StationState::Passed : StationState::Warned};
}

QCoro::Task<Result<Journey::Learnt>> Journey::challenge()
{
    if (m_reached->status == 401)
        co_return learntFromChallenge(*m_reached);
    if (m_reached->status == 403)
        co_return fail(u"challenge.forbidden"_s,
                       u"The server answers 403 before any credentials were sent; it gives no challenge to follow."_s,
                       {}, m_reached->id);
    // Whatever the probe got, the server is open if a client can connect without credentials.
    makeMcpClient(false);
    const Result<mcp::ServerFacts> facts = co_await m_mcp->connectToServer(m_stop.get_token());
    if (facts) {
        m_knowledge.open = true;
        co_return Learnt{u"open: the server asks for no credentials"_s,
                         needsToken() ? StationState::Warned : StationState::Passed};
    }
    const http::ExchangePtr refusal = m_mcp->lastRefusal();
    if (refusal && refusal->status == 401)
        co_return learntFromChallenge(*refusal);
    co_return std::unexpected(facts.error());
}

QCoro::Task<Result<Journey::Learnt>> Journey::resourceMetadata()
{
    QByteArray challengeUrl;
    if (const http::Challenge *challenge = m_knowledge.challenge.forToken())
        challengeUrl = challenge->parameter("resource_metadata");
    m_knowledge.resource = co_await oauth::discoverResource(m_http, m_connection.url, challengeUrl, discoveryOptions());
    const oauth::ResourceDiscovery &found = m_knowledge.resource;
    if (m_probing && !found.metadata)
        co_await probeAppendedMetadata();
    for (const Failure &problem : found.problems) {
        if (problem.id == "resource-metadata.mismatch"_L1)
            co_return std::unexpected(problem);
        m_failures += {stationName(StationId::Resource), problem};
    }
    if (!found.metadata)
        co_return Learnt{u"none: "_s + found.problems.first().what, StationState::Warned};
    const QStringList &servers = found.metadata->authorizationServers;
    co_return Learnt{servers.isEmpty() ? u"names no authorization server"_s
                                       : u"authorization server "_s + visible(servers.first()),
                     found.problems.isEmpty() ? StationState::Passed : StationState::Warned};
}

QCoro::Task<Result<Journey::Learnt>> Journey::serverMetadata()
{
    QString issuer = m_connection.issuer;
    if (issuer.isEmpty() && m_knowledge.resource.metadata
        && !m_knowledge.resource.metadata->authorizationServers.isEmpty())
        issuer = m_knowledge.resource.metadata->authorizationServers.first();
    // A given token needs no authorization server; its own issuer tells whose keys verify it.
    const bool optional = m_connection.grant == profile::Grant::Token;
    if (issuer.isEmpty())
        m_knowledge.server = co_await oauth::discoverLegacyServer(m_http, m_connection.url, discoveryOptions());
    else
        m_knowledge.server = co_await oauth::discoverServer(m_http, m_connection.url, issuer, discoveryOptions());
    oauth::ServerDiscovery &found = m_knowledge.server;
    // MCP 2025-03-26, section 2.3.3; of any other revision a missing document is what has to be told.
    const bool assumed = !found.metadata && issuer.isEmpty() && !optional
        && m_connection.revision == mcp::revision2025_03_26;
    if (assumed) {
        for (const Failure &problem : std::as_const(found.problems))
            m_failures += {stationName(StationId::Server), problem};
        found.metadata = oauth::ServerMetadata::assumed(m_connection.url);
        co_return Learnt{
            u"no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)"_s.arg(
                visible(found.metadata->issuer)),
            StationState::Warned};
    }
    if (!found.metadata) {
        if (optional)
            co_return Learnt{u"none found; the token's signature cannot be checked"_s, StationState::Warned};
        co_return std::unexpected(found.problems.first());
    }
    for (const Failure &problem : found.problems)
        m_failures += {stationName(StationId::Server), problem};
    if (m_probing && !found.legacy)
        co_await probeLegacyMetadata();
    QString text = u"issuer "_s + visible(found.metadata->issuer);
    StationState state = found.problems.isEmpty() && !found.legacy ? StationState::Passed : StationState::Warned;
    if (found.legacy)
        text += u" (by the MCP server's own well-known document)"_s;
    if (found.metadata->jwksUri.isEmpty())
        co_return Learnt{text + u"; no jwks_uri"_s, StationState::Warned};
    auto keys = co_await oauth::fetchKeys(m_http, found.metadata->jwksUri, discoveryOptions());
    if (!keys) {
        m_failures += {stationName(StationId::Server), keys.error()};
        co_return Learnt{text + u"; "_s + keys.error().what, StationState::Warned};
    }
    m_knowledge.keys = std::move(*keys);
    text += (m_knowledge.keys->keys.size() == 1 ? u", 1 key"_s : u", %1 keys"_s.arg(m_knowledge.keys->keys.size()));
    co_return Learnt{text, state};
}

void Journey::makeMcpClient(bool withToken)
{
    m_mcp.reset(); // before the prover that it uses
    mcp::ClientConfiguration configuration;
    configuration.url = m_connection.url;
    configuration.revision = m_connection.revision;
    configuration.headers = m_connection.headers;
    if (withToken) {
        configuration.authorization = [this] { return authorizationValue(); };
        if (m_dpop) {
            m_prover = std::make_unique<Prover>(m_dpop);
            configuration.prover = m_prover.get();
        }
    }
    configuration.answerer = m_answerer;
    configuration.mayFollow = redirectRule();
    m_mcp = std::make_unique<mcp::Client>(m_http, std::move(configuration));
}

QCoro::Task<Result<Journey::Learnt>> Journey::openMcp()
{
    const bool connected = m_mcp && m_mcp->server() && !needsToken();
    if (!connected) {
        makeMcpClient(needsToken());
        Result<mcp::ServerFacts> facts = co_await m_mcp->connectToServer(m_stop.get_token());
        if (!facts && mayTryAgain()) {
            co_await probeFreshToken();
            if (m_mcp->server())
                facts = *m_mcp->server();
        }
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    Result<QList<mcp::Tool>> tools = co_await m_mcp->listTools(m_stop.get_token());
    // A server that has only resources or prompts says so.
    if (!tools && tools.error().id == "mcp.error"_L1 && !m_mcp->server()->offers(u"tools"))
        tools = QList<mcp::Tool>();
    if (!tools)
        co_return std::unexpected(tools.error());
    m_knowledge.tools = *tools;
    const mcp::ServerFacts &server = *m_mcp->server();
    const QString name = server.name.isEmpty() ? u"unnamed server"_s : visible(server.name);
    const QString chosen = m_connection.revision.isEmpty() ? QString()
        : m_connection.revision == server.revision         ? u", the chosen revision"_s
                                                           : u", not the chosen revision"_s;
    co_return Learnt{u"%1 %2, revision %3, %4 tools"_s.arg(name, visible(server.version), server.revision,
                                                           QString::number(tools->size()))
                     + chosen};
}

Result<Journey::Learnt> Journey::ready()
{
    QStringList names;
    for (const mcp::Tool &tool : m_knowledge.tools)
        names += tool.name;
    return Learnt{names.isEmpty() ? u"the server has no tools"_s
                                  : u"tools: "_s + elided(visible(names.join(u", "_s)), 120)};
}

void Journey::setStation(StationId id, StationState state, const QString &summary)
{
    Station &station = m_stations[size_t(id)];
    station.state = state;
    station.summary = summary;
    Q_EMIT stationChanged(id);
}

diagnosis::Case Journey::facts() const
{
    diagnosis::Case facts = m_told;
    facts.exchanges.clear();
    facts.tokens.clear();
    facts.url = m_connection.url;
    facts.issuerTyped = m_connection.issuer;
    if (m_knowledge.server.metadata)
        facts.issuer = m_knowledge.server.metadata->issuer;
    for (const http::ExchangePtr &exchange : m_http->log()->exchanges())
        if (exchange->id >= m_firstExchange || m_keptExchanges.contains(exchange->id))
            facts.exchanges += exchange;
    const qint64 source = m_knowledge.tokens ? m_knowledge.tokens->exchange : 0;
    if (m_knowledge.accessToken)
        facts.tokens += {u"access"_s, *m_knowledge.accessToken, m_knowledge.accessChecks, source};
    if (m_knowledge.idToken)
        facts.tokens += {u"id"_s, *m_knowledge.idToken, m_knowledge.idChecks, source};
    facts.keys = m_knowledge.keys;
    diagnosis::Expectation &expected = facts.expected;
    expected.issuers = m_connection.expectedIssuers;
    expected.audiences = m_connection.expectedAudiences;
    expected.scopes = m_connection.expectedScopes;
    expected.jwksUri = m_connection.expectedJwksUri;
    expected.clientId = clientId();
    const profile::Grant grant = !needsToken() ? profile::Grant::None
        : usesBrowser()                        ? profile::Grant::AuthorizationCode
                                               : m_connection.grant;
    expected.grant = profile::grantName(grant);
    expected.requestedScope = m_knowledge.scope;
    expected.scopeTold = m_connection.scope.isEmpty() && !m_knowledge.scope.isEmpty();
    expected.subject = m_connection.expectedSubject;
    expected.strictTokens = m_connection.expectsStrictTokens;
    expected.requestedAudience = m_connection.audience;
    expected.resource = m_knowledge.resourceParameter;
    expected.redirectUri = m_connection.redirectUri();
    expected.wantsRefresh = words(m_knowledge.scope).contains(u"offline_access"_s);
    facts.failures = m_failures;
    facts.nowMs = m_clock.nowMs();
    return facts;
}

void Journey::judge()
{
    setFindings(diagnosis::diagnose(facts()));
}

void Journey::setFindings(QList<diagnosis::Finding> findings)
{
    m_findings = std::move(findings);
    Q_EMIT findingsChanged();
}

QCoro::Task<Result<mcp::ToolResult>> Journey::callTool(QString name, QJsonObject arguments, std::stop_token stop)
{
    if (!m_mcp)
        co_return fail(u"mcp.not-connected"_s, u"The tool cannot be called before the server is connected."_s);
    Result<mcp::ToolResult> result = co_await m_mcp->callTool(name, arguments, stop);
    if (!result)
        judge();
    co_return result;
}

} // namespace authscope::journey
