// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/journey.h"

#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/http/origin.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

constexpr StationId allStations[] = {StationId::Reach,  StationId::Challenge, StationId::Resource, StationId::Server,
                                     StationId::Client, StationId::Authorize, StationId::Token,    StationId::Inspect,
                                     StationId::Mcp,    StationId::Ready};

QString lifetimeText(const oauth::TokenResponse &token)
{
    if (!token.expiresIn)
        return u"of unknown lifetime"_s;
    if (*token.expiresIn < 120)
        return u"for %1 s"_s.arg(*token.expiresIn);
    return u"for %1 min"_s.arg(*token.expiresIn / 60);
}

qint64 lastExchangeId(const http::ExchangeLog &log)
{
    return log.exchanges().isEmpty() ? 0 : log.exchanges().last()->id;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

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

bool Journey::setTokens(oauth::TokenResponse tokens)
{
    if (tokens.url != m_connection.url || (!m_connection.issuer.isEmpty() && tokens.issuer != m_connection.issuer))
        return false;
    m_keeper->set(std::move(tokens));
    return true;
}

void Journey::bind(Result<oauth::TokenResponse> &tokens) const
{
    if (!tokens)
        return;
    tokens->url = m_connection.url;
    if (m_knowledge.server.metadata)
        tokens->issuer = m_knowledge.server.metadata->issuer;
}

void Journey::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<Outcome> Journey::run(StationId last)
{
    if (m_running)
        co_return m_outcome;
    m_running = true;
    m_stop = {};
    m_knowledge = {};
    m_failures.clear();
    m_findings.clear();
    m_tokenFailure.reset();
    m_mcp.reset();
    m_outcome = Outcome::Ok;
    m_firstExchange = lastExchangeId(*m_http->log()) + 1;
    for (Station &station : m_stations) {
        station.exchanges.clear();
        station.ms = 0;
        setStation(station.id, StationState::Waiting, {});
    }
    Q_EMIT findingsChanged();

    QString stopped;
    for (const StationId id : allStations) {
        if (id > last)
            break;
        const QString reason = stopped.isEmpty() ? reasonToSkip(id) : stopped;
        if (!reason.isEmpty()) {
            setStation(id, StationState::Skipped, reason);
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
    Result<Learnt> learnt;
    switch (id) {
    case StationId::Reach: learnt = co_await reach(); break;
    case StationId::Challenge: learnt = co_await challenge(); break;
    case StationId::Resource: learnt = co_await resourceMetadata(); break;
    case StationId::Server: learnt = co_await serverMetadata(); break;
    case StationId::Client:
        learnt = identifyClient();
        if (const Result<void> checked = learnt ? checkIssuer() : Result<void>(); !checked)
            learnt = std::unexpected(checked.error());
        break;
    case StationId::Authorize: learnt = co_await authorize(); break;
    case StationId::Token: learnt = co_await token(); break;
    case StationId::Inspect: learnt = inspect(); break;
    case StationId::Mcp: learnt = co_await openMcp(); break;
    case StationId::Ready: learnt = ready(); break;
    }
    Station &station = m_stations[size_t(id)];
    station.ms = double(timer.nsecsElapsed()) / 1e6;
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
        if (!usesBrowser())
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

oauth::DiscoveryOptions Journey::discoveryOptions() const
{
    return {m_connection.allowPrivateNetwork, m_stop.get_token()};
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
    // An event stream that begins is an answer; its end is not waited for.
    request.onPiece = [](const http::Exchange &, QByteArrayView) { return http::Streaming::Stop; };
    m_reached = co_await m_http->send(std::move(request));
    if (m_reached->error != http::ErrorKind::None)
        co_return std::unexpected(m_reached->failure(u"Reaching the MCP server"_s));
    const QString tls = m_reached->tls.protocol.isEmpty() ? u"without TLS"_s : m_reached->tls.protocol;
    co_return Learnt{u"answered %1, %2"_s.arg(QString::number(m_reached->status), tls)};
}

Result<Journey::Learnt> Journey::learntFromChallenge(const http::Exchange &exchange)
{
    m_knowledge.challenge = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
    const http::Challenge *bearer = m_knowledge.challenge.find("Bearer");
    if (!bearer)
        return Learnt{u"401 without a Bearer challenge"_s, StationState::Warned};
    if (!bearer->has("resource_metadata"))
        return Learnt{u"401, Bearer, without resource_metadata"_s, StationState::Warned};
    const QByteArray scope = bearer->parameter("scope");
    QString text = u"401, Bearer, resource_metadata"_s;
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
    if (const http::Challenge *bearer = m_knowledge.challenge.find("Bearer"))
        challengeUrl = bearer->parameter("resource_metadata");
    m_knowledge.resource = co_await oauth::discoverResource(m_http, m_connection.url, challengeUrl, discoveryOptions());
    const oauth::ResourceDiscovery &found = m_knowledge.resource;
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
    const oauth::ServerDiscovery &found = m_knowledge.server;
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
    text += u", %1 keys"_s.arg(m_knowledge.keys->keys.size());
    co_return Learnt{text, state};
}

QCoro::Task<void> Journey::probeLegacyMetadata()
{
    http::Request request;
    request.leg = http::Leg::ServerMetadata;
    request.note = u"probe: where clients of MCP 2025-03-26 look"_s;
    request.url = http::originOf(m_connection.url) + "/.well-known/oauth-authorization-server";
    request.headers.add("Accept", "application/json");
    request.stop = m_stop.get_token();
    co_await m_http->send(std::move(request));
}

Result<Journey::Learnt> Journey::identifyClient()
{
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    if (m_connection.clientId.isEmpty()) {
        const QString why = metadata.registrationEndpoint.isEmpty()
            ? u"the authorization server offers no registration"_s
            : u"this program registers no client unasked"_s;
        return fail(u"client.none"_s,
                    u"No client id is known and %1. Enter the client id of an app integration."_s.arg(why), {},
                    metadata.exchange);
    }
    m_knowledge.client = {m_connection.clientId, m_clientSecret,
                          oauth::chooseAuthentication(metadata.tokenEndpointAuthMethods, !m_clientSecret.isEmpty(),
                                                      m_connection.tokenEndpointAuthMethod)};
    QString challenged;
    if (const http::Challenge *bearer = m_knowledge.challenge.find("Bearer"))
        challenged = QString::fromUtf8(bearer->parameter("scope"));
    const auto &resource = m_knowledge.resource.metadata;
    m_knowledge.scope = oauth::chooseScope(m_connection.scope, challenged,
                                           resource ? resource->scopesSupported : QStringList(),
                                           metadata.scopesSupported, usesBrowser());
    if (m_connection.resource == "-"_L1)
        m_knowledge.resourceParameter.clear();
    else if (!m_connection.resource.isEmpty())
        m_knowledge.resourceParameter = m_connection.resource;
    else
        m_knowledge.resourceParameter = resource ? resource->resource : oauth::canonicalResource(m_connection.url);
    const QString method = oauth::clientAuthenticationName(m_knowledge.client.authentication);
    return Learnt{u"%1, %2"_s.arg(visible(m_connection.clientId), method)};
}

oauth::GrantRequest Journey::grantRequest() const
{
    oauth::GrantRequest grant;
    if (m_knowledge.server.metadata)
        grant.tokenEndpoint = m_knowledge.server.metadata->tokenEndpoint;
    grant.client = m_knowledge.client;
    grant.scope = m_knowledge.scope;
    grant.audience = m_connection.audience;
    grant.resource = m_knowledge.resourceParameter;
    grant.stop = m_stop.get_token();
    return grant;
}

QCoro::Task<Result<oauth::TokenResponse>> Journey::fetchToken(QString refreshToken)
{
    oauth::GrantRequest grant = grantRequest();
    if (grant.tokenEndpoint.isEmpty())
        co_return fail(u"token.no-endpoint"_s, u"The authorization server's metadata names no token_endpoint."_s);
    if (m_connection.grant == profile::Grant::ClientCredentials) {
        Result<oauth::TokenResponse> response = co_await oauth::requestClientCredentials(m_http, grant);
        bind(response);
        co_return response;
    }
    if (refreshToken.isEmpty())
        co_return fail(
            u"token.sign-in"_s,
            u"The access token has ended and there is no refresh token. Sign in again; ask for offline_access "
            "to stay signed in."_s);
    const QString issuer = m_knowledge.server.metadata->issuer;
    if (const auto &kept = m_keeper->current(); kept && kept->issuer != issuer)
        co_return fail(u"token.other-issuer"_s,
                       u"The refresh token is of %1 and does not go to %2, which the MCP server names now. Sign in "
                       "again."_s.arg(visible(kept->issuer), visible(issuer)),
                       kept->issuer);
    grant.scope.clear(); // as granted
    Result<oauth::TokenResponse> response = co_await oauth::requestRefresh(m_http, grant, refreshToken);
    bind(response);
    co_return response;
}

QCoro::Task<Result<Journey::Learnt>> Journey::authorize()
{
    if (!m_authorizer)
        co_return fail(u"authorize.no-browser"_s, u"Signing in needs a browser, and none is to be used here."_s);
    auto attempt = oauth::AuthorizationAttempt::create(*m_knowledge.server.metadata);
    if (!attempt)
        co_return std::unexpected(attempt.error());
    attempt->clientId = m_connection.clientId;
    attempt->redirectUri = m_connection.redirectUri();
    attempt->scope = m_knowledge.scope;
    attempt->audience = m_connection.audience;
    attempt->resource = m_knowledge.resourceParameter;
    attempt->parameters = m_connection.parameters;
    Result<oauth::TokenResponse> tokens = co_await m_authorizer->authorize(*attempt, m_knowledge.client, m_connection,
                                                                           m_stop.get_token());
    if (tokens) {
        bind(tokens);
        m_keeper->set(*tokens);
        co_return Learnt{u"signed in through the browser, scope "_s + visible(m_knowledge.scope)};
    }
    // An error page of the authorization server stays in the browser; the same question without a person brings it here.
    if (tokens.error().id == "authorize.timeout"_L1)
        co_await askWithoutPerson(*attempt);
    if (tokens.error().id.startsWith("authorize."_L1) || tokens.error().id.startsWith("url."_L1))
        co_return std::unexpected(tokens.error());
    // The person came back with a code; it is the exchange of the code that failed.
    m_tokenFailure = tokens.error();
    co_return Learnt{u"a code came back"_s};
}

QCoro::Task<void> Journey::askWithoutPerson(oauth::AuthorizationAttempt attempt)
{
    attempt.parameters.set(u"prompt"_s, u"none"_s);
    http::Request request;
    request.leg = http::Leg::Authorize;
    request.note = u"prompt=none, without a person"_s;
    request.url = attempt.url();
    request.stop = m_stop.get_token();
    co_await m_http->send(std::move(request));
}

QCoro::Task<Result<Journey::Learnt>> Journey::token()
{
    if (m_tokenFailure)
        co_return std::unexpected(*m_tokenFailure);
    if (m_connection.grant == profile::Grant::Token && !m_keeper->current()) {
        if (m_givenToken.isEmpty())
            co_return fail(u"token.none"_s, u"No token was given."_s);
        oauth::TokenResponse given;
        given.accessToken = m_givenToken;
        given.tokenType = u"Bearer"_s;
        given.receivedMs = m_clock.nowMs();
        given.url = m_connection.url;
        m_keeper->set(std::move(given));
        co_return Learnt{u"a token was given"_s};
    }
    const Result<oauth::TokenResponse> tokens = co_await m_keeper->token();
    if (!tokens)
        co_return std::unexpected(tokens.error());
    takeTokens(*tokens);
    QString text = u"%1 token %2"_s.arg(tokens->tokenType.isEmpty() ? u"untyped"_s : visible(tokens->tokenType),
                                        lifetimeText(*tokens));
    if (!tokens->refreshToken.isEmpty())
        text += u", refresh token"_s;
    if (!tokens->idToken.isEmpty())
        text += u", ID token"_s;
    co_return Learnt{text, tokens->problems.isEmpty() ? StationState::Passed : StationState::Warned};
}

void Journey::takeTokens(const oauth::TokenResponse &tokens)
{
    m_knowledge.tokens = tokens;
    m_knowledge.accessToken = jose::decode(tokens.accessToken.toUtf8());
    m_knowledge.idToken.reset();
    if (!tokens.idToken.isEmpty())
        m_knowledge.idToken = jose::decode(tokens.idToken.toUtf8());

    const jose::KeySet *keys = m_knowledge.keys ? &*m_knowledge.keys : nullptr;
    jose::Expectations expected;
    expected.issuers = m_connection.expectedIssuers;
    if (expected.issuers.isEmpty() && m_knowledge.server.metadata)
        expected.issuers = {m_knowledge.server.metadata->issuer};
    expected.audiences = m_connection.expectedAudiences;
    expected.scopes = m_connection.expectedScopes;
    expected.clientId = m_connection.clientId;
    m_knowledge.accessChecks = jose::verify(*m_knowledge.accessToken, keys, expected, m_clock.nowMs());
    m_knowledge.idChecks.clear();
    if (m_knowledge.idToken) {
        jose::Expectations forId;
        forId.issuers = expected.issuers;
        forId.audiences = {m_connection.clientId};
        m_knowledge.idChecks = jose::verify(*m_knowledge.idToken, keys, forId, m_clock.nowMs());
    }
    Q_EMIT tokensChanged();
}

Result<Journey::Learnt> Journey::inspect()
{
    if (m_keeper->current())
        takeTokens(*m_keeper->current());
    const jose::Token &token = *m_knowledge.accessToken;
    if (token.kind != jose::TokenKind::Jws)
        return Learnt{token.description() + u": only its server can check it"_s, StationState::Warned};
    QStringList failed;
    for (const jose::Check &check : m_knowledge.accessChecks)
        if (check.outcome == jose::Outcome::Failed)
            failed += check.title;
    if (!failed.isEmpty())
        return Learnt{u"not as expected: "_s + failed.join(u", "_s), StationState::Warned};
    return Learnt{u"%1 for %2"_s.arg(token.description(), elided(visible(token.audience().join(u", "_s)), 120))};
}

QCoro::Task<Result<QByteArray>> Journey::authorizationValue()
{
    Result<oauth::TokenResponse> token = co_await m_keeper->token();
    if (!token)
        co_return std::unexpected(token.error());
    co_return QByteArray("Bearer ") + token->accessToken.toUtf8();
}

void Journey::makeMcpClient(bool withToken)
{
    mcp::ClientConfiguration configuration;
    configuration.url = m_connection.url;
    configuration.revision = m_connection.revision;
    configuration.headers = m_connection.headers;
    if (withToken)
        configuration.authorization = [this] { return authorizationValue(); };
    m_mcp = std::make_unique<mcp::Client>(m_http, std::move(configuration));
}

QCoro::Task<Result<Journey::Learnt>> Journey::openMcp()
{
    const bool connected = m_mcp && m_mcp->server() && !needsToken();
    if (!connected) {
        makeMcpClient(needsToken());
        const Result<mcp::ServerFacts> facts = co_await m_mcp->connectToServer(m_stop.get_token());
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    const Result<QList<mcp::Tool>> tools = co_await m_mcp->listTools(m_stop.get_token());
    if (!tools)
        co_return std::unexpected(tools.error());
    m_knowledge.tools = *tools;
    const mcp::ServerFacts &server = *m_mcp->server();
    const QString name = server.name.isEmpty() ? u"unnamed server"_s : visible(server.name);
    co_return Learnt{u"%1 %2, revision %3, %4 tools"_s.arg(name, visible(server.version), server.revision,
                                                           QString::number(tools->size()))};
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
    diagnosis::Case facts;
    facts.url = m_connection.url;
    facts.issuerTyped = m_connection.issuer;
    if (m_knowledge.server.metadata)
        facts.issuer = m_knowledge.server.metadata->issuer;
    for (const http::ExchangePtr &exchange : m_http->log()->exchanges())
        if (exchange->id >= m_firstExchange)
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
    expected.clientId = m_connection.clientId;
    const profile::Grant grant = !needsToken() ? profile::Grant::None
        : usesBrowser()                        ? profile::Grant::AuthorizationCode
                                               : m_connection.grant;
    expected.grant = profile::grantName(grant);
    expected.requestedScope = m_knowledge.scope;
    expected.requestedAudience = m_connection.audience;
    expected.resource = m_knowledge.resourceParameter;
    expected.redirectUri = m_connection.redirectUri();
    expected.wantsRefresh = words(m_knowledge.scope).contains(u"offline_access"_s);
    facts.failures = m_failures;
    facts.serverLog = m_serverLog;
    facts.nowMs = m_clock.nowMs();
    return facts;
}

void Journey::judge()
{
    m_findings = diagnosis::diagnose(facts());
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
