// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/journey knows the way: which stations lie between an MCP URL and a tool's result, and in what order. Each
// station's work is done by core/oauth, core/jose and core/mcp.
#pragma once

#include "core/base/clock.h"
#include "core/diagnosis/finding.h"
#include "core/journey/guide.h"
#include "core/journey/station.h"
#include "core/mcp/client.h"
#include "core/oauth/authorization.h"
#include "core/oauth/device.h"
#include "core/oauth/discovery.h"
#include "core/oauth/keeper.h"
#include "core/oauth/registration.h"
#include "core/profile/connection.h"

#include <QCoro/QCoroTask>

#include <QtCore/QObject>

#include <array>
#include <memory>

namespace authscope::journey {

// Who takes the person through the browser: app/signin, or a script in a test.
class Authorizer
{
public:
    virtual ~Authorizer() = default;
    // From the attempt to tokens: opens the browser, waits for the redirect, checks it, exchanges the code. The redirect
    // URI of the attempt is set by the authorizer where the connection leaves the port open.
    // Failure ids: "authorize.…" of codeFromCallback, "authorize.port-taken", "authorize.timeout",
    // "authorize.cancelled", "token.…".
    virtual QCoro::Task<Result<oauth::TokenResponse>> authorize(oauth::AuthorizationAttempt attempt,
                                                                oauth::ClientIdentity client,
                                                                profile::Connection connection,
                                                                std::stop_token stop) = 0;
};

// What a journey has learnt so far.
struct Knowledge {
    http::ChallengeList challenge;
    bool open = false; // the server answered without credentials
    oauth::ResourceDiscovery resource;
    oauth::ServerDiscovery server;
    std::optional<jose::KeySet> keys;
    oauth::ClientIdentity client;
    QString scope;             // asked for
    QString resourceParameter; // sent as `resource`
    std::optional<oauth::TokenResponse> tokens;
    std::optional<jose::Token> accessToken;
    std::optional<jose::Token> idToken;
    QList<jose::Check> accessChecks;
    QList<jose::Check> idChecks;
    QList<mcp::Tool> tools;
};

enum class Outcome { Ok, Problem, Unreachable };
QString outcomeName(Outcome outcome);

// One run from the URL to a list of tools. Owned by the connection view or the command; lives in the thread of its
// HTTP client, which must outlive it. run() may be called again: it starts from the beginning with what is kept of
// tokens. After the run the MCP client and the keeper stay usable for calls.
class Journey : public QObject
{
    Q_OBJECT
public:
    Journey(http::Client *http, profile::Connection connection, Authorizer *authorizer,
            const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Journey() override;

    // Secrets are handed over, not stored: the client's secret or private key, a given token, the assertion of
    // Grant::JwtBearer, the token of Grant::TokenExchange, the ID token of Grant::IdJag and the client's secret at the
    // identity provider.
    void setClientSecret(QByteArray secret) { m_clientSecret = std::move(secret); }
    void setClientKey(std::optional<jose::Key> key) { m_clientKey = std::move(key); }
    void setAccessToken(QString token) { m_givenToken = std::move(token); }
    void setAssertion(QString assertion) { m_assertion = std::move(assertion); }
    void setSubjectToken(QString token) { m_subjectToken = std::move(token); }
    void setIdentityToken(QString idToken, QByteArray clientSecret);
    // Asks also what this journey does not need, to see what other clients would get: the metadata behind the MCP
    // server's own well-known address (MCP 2025-03-26, the guide's redirect). For a diagnosis.
    void setProbing(bool on) { m_probing = on; }
    // What is known besides this run, for the diagnosis: lines of a log, a .env, what the browser shows or ended at, the
    // Admin Console's settings, and what earlier runs told. facts() begins with it; exchanges and tokens in it are ignored.
    void setTold(diagnosis::Case told) { m_told = std::move(told); }
    const diagnosis::Case &told() const { return m_told; }
    // With setProbing: asks what the browser of a page of this origin asks first (Fetch standard, CORS preflight), at the
    // MCP endpoint, its metadata and the token endpoint. Empty asks nothing.
    void setBrowserOrigin(QByteArray origin) { m_browserOrigin = std::move(origin); }
    // Tokens kept from an earlier run: reused while they are fresh. False, and nothing is taken over, if they are for
    // another MCP URL, another client, or of another issuer than the one that the connection names.
    bool setTokens(oauth::TokenResponse tokens);

    // Clients that were registered in earlier runs; each is used at its own issuer only.
    void setRegistrations(QList<oauth::Registration> registrations) { m_registrations = std::move(registrations); }
    const QList<oauth::Registration> &registrations() const { return m_registrations; }
    // Who answers what the MCP server asks; must outlive the journey.
    void setAnswerer(mcp::Answerer *answerer) { m_answerer = answerer; }

    // Who is asked before each station and before the browser; null asks nobody.
    void setGuide(Guide *guide) { m_guide = guide; }

    // Runs the stations up to and including `last`. Stops at the first that fails; later ones are Skipped.
    QCoro::Task<Outcome> run(StationId last = StationId::Ready);
    // Runs the stations from startOf(first) on with what the earlier ones of the last run found: their requests are not
    // sent again. A station up to Token gets new tokens.
    QCoro::Task<Outcome> runAgain(StationId first);
    // Where runAgain(wanted) begins: earlier where something is missing that an earlier station finds, or where what one
    // got can be used once only.
    StationId startOf(StationId wanted) const;
    void cancel();
    bool isRunning() const { return m_running; }

    const profile::Connection &connection() const { return m_connection; }
    const std::array<Station, stationCount> &stations() const { return m_stations; }
    const Station &station(StationId id) const { return m_stations[size_t(id)]; }
    const Knowledge &knowledge() const { return m_knowledge; }
    Outcome outcome() const { return m_outcome; }
    // Valid once the Mcp station ran.
    mcp::Client *mcp() const { return m_mcp.get(); }
    // The key that tokens are bound to; null where they are not.
    oauth::Dpop::Ptr boundKey() const { return m_dpop; }
    oauth::TokenKeeper *keeper() const { return m_keeper.get(); }

    // The facts of the run so far for the diagnosis, and its judgement.
    diagnosis::Case facts() const;
    const QList<diagnosis::Finding> &findings() const { return m_findings; }
    // Judges again after calls that were made later (a tool that answered 403).
    void judge();
    // Takes what was judged of facts() elsewhere, so that a thread that must not wait need not.
    void setFindings(QList<diagnosis::Finding> findings);

    // Calls a tool, with the arguments as given; the findings are judged again when it was refused.
    QCoro::Task<Result<mcp::ToolResult>> callTool(QString name, QJsonObject arguments, std::stop_token stop = {});

    // After the server refused a request for want of scope (403, insufficient_scope): asks for what was asked before and
    // what it wants now together, signing in again, within a limit. Only if the caller wants it: it may open a browser.
    // Failure ids: "stepup.none" (no such refusal), "stepup.unchanged" (all of it was asked for already),
    // "stepup.limit", and those of signing in.
    QCoro::Task<Result<void>> stepUp();
    static constexpr int stepUpLimit = 2;

Q_SIGNALS:
    // A client was registered: keep it, or the next run registers another.
    void registered(const authscope::oauth::Registration &registration);
    // Grant::DeviceCode: a person has to enter the code at the address; the run waits for it until cancel().
    void deviceCode(const authscope::oauth::DeviceAuthorization &device);
    void stationChanged(authscope::journey::StationId id);
    void tokensChanged();
    void findingsChanged();
    void finished(authscope::journey::Outcome outcome);

private:
    // What a station learnt: a line for people, and whether something about it is not as it should be.
    struct Learnt {
        QString summary;
        StationState state = StationState::Passed;
    };
    QCoro::Task<Outcome> walk(StationId first, StationId last);
    void forgetFrom(StationId first);
    QCoro::Task<Result<Learnt>> runStation(StationId id);
    QCoro::Task<Result<Learnt>> reach();
    QCoro::Task<Result<Learnt>> challenge();
    QCoro::Task<Result<Learnt>> resourceMetadata();
    QCoro::Task<Result<Learnt>> serverMetadata();
    // probes.cpp
    QCoro::Task<void> probeLegacyMetadata();
    QCoro::Task<void> probeAppendedMetadata();
    QCoro::Task<void> probeHandshake();
    QCoro::Task<void> probePlain(QByteArray url);
    QCoro::Task<void> probeIntermediate(QByteArray url, http::Certificate leaf);
    QCoro::Task<void> probePreflights();
    QCoro::Task<void> probeTokenAsPage();
    QCoro::Task<void> probeFreshToken();
    bool mayTryAgain() const;
    QCoro::Task<Result<Learnt>> identifyClient();
    // Given by the person, kept, by metadata document or newly registered (mcp.md REG-1).
    QCoro::Task<Result<oauth::ClientIdentity>> findClient();
    oauth::ClientIdentity givenClient(const oauth::ServerMetadata &metadata) const;
    // RFC 9449: whether tokens are to be bound to a key, and the key for it.
    bool bindsTokens() const;
    Result<void> prepareKey();
    QString clientId() const;
    // confirmation.cpp
    Result<void> checkIssuer() const;
    bool isConfirmed(const oauth::ServerMetadata &metadata) const;
    QString atStake() const;
    QCoro::Task<Result<Learnt>> authorize();
    QCoro::Task<Result<Learnt>> authorizeDevice();
    // OpenID Connect Core §3.1.2.1, prompt=none: tells an unknown client, an unregistered redirect URI or scope from a
    // person who did not come back. Costs nothing but a line in the authorization server's log.
    QCoro::Task<void> askWithoutPerson(oauth::AuthorizationAttempt attempt);
    QCoro::Task<Result<Learnt>> token();
    Result<Learnt> inspect();
    QCoro::Task<Result<Learnt>> openMcp();
    Result<Learnt> ready();

    // Why a station has nothing to do in this run; empty if it has.
    QString reasonToSkip(StationId id) const;
    QString whyNoToken() const;
    // Whether the station will send a request, as far as is known before it runs.
    bool sends(StationId id) const;
    bool needsToken() const;
    bool usesBrowser() const;
    bool usesPerson() const;
    oauth::GrantRequest grantRequest() const;
    oauth::DiscoveryOptions discoveryOptions() const;
    decltype(http::Request::mayFollow) redirectRule() const;
    Result<Learnt> learntFromChallenge(const http::Exchange &exchange);
    QCoro::Task<Result<oauth::TokenResponse>> fetchToken(QString refreshToken);
    QCoro::Task<Result<oauth::TokenResponse>> fetchByGrant(oauth::GrantRequest grant);
    QCoro::Task<Result<oauth::TokenResponse>> fetchByIdJag(oauth::GrantRequest grant);
    QCoro::Task<Result<QByteArray>> authorizationValue();
    void makeMcpClient(bool withToken);
    // Writes into new tokens where they belong.
    void bind(Result<oauth::TokenResponse> &tokens) const;
    void takeTokens(const oauth::TokenResponse &tokens);
    void setStation(StationId id, StationState state, const QString &summary);

    http::Client *m_http;
    profile::Connection m_connection;
    Authorizer *m_authorizer;
    const Clock &m_clock;
    QByteArray m_clientSecret;
    std::optional<jose::Key> m_clientKey;
    QString m_givenToken;
    QString m_assertion;
    QString m_subjectToken;
    QString m_identityToken;
    QByteArray m_identityProviderSecret;
    oauth::Dpop::Ptr m_dpop; // kept from run to run: refresh tokens are bound to it
    diagnosis::Case m_told;
    QByteArray m_browserOrigin;
    bool m_probing = false;
    QList<oauth::Registration> m_registrations;
    mcp::Answerer *m_answerer = nullptr;
    Guide *m_guide = nullptr;
    int m_stepUps = 0;
    std::array<Station, stationCount> m_stations;
    Knowledge m_knowledge;
    http::ExchangePtr m_reached;
    std::optional<Failure> m_tokenFailure; // of the exchange of a code, which the authorizer makes
    qint64 m_firstExchange = 1;
    QList<qint64> m_keptExchanges; // of the stations before the one that a run began with
    QList<diagnosis::StationFact> m_failures;
    QList<diagnosis::Finding> m_findings;
    std::unique_ptr<mcp::ProofMaker> m_prover;
    std::unique_ptr<mcp::Client> m_mcp;
    std::unique_ptr<oauth::TokenKeeper> m_keeper;
    std::stop_source m_stop;
    Outcome m_outcome = Outcome::Ok;
    bool m_running = false;
};

} // namespace authscope::journey
