// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The stations that get a token and look at it: authorize, token, inspect.

#include "core/base/text.h"
#include "core/journey/journey.h"

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

QString lifetimeText(const oauth::TokenResponse &token)
{
    if (!token.expiresIn)
        return u"of unknown lifetime"_s;
    if (*token.expiresIn < 120)
        return u"for %1 s"_s.arg(*token.expiresIn);
    return u"for %1 min"_s.arg(*token.expiresIn / 60);
}

QString askedTarget(const profile::Connection &connection)
{
    return QStringList{connection.resource, connection.audience}.join(u' ').trimmed();
}

} // namespace

bool Journey::setTokens(oauth::TokenResponse tokens)
{
    if (tokens.url != m_connection.url || (!m_connection.issuer.isEmpty() && tokens.issuer != m_connection.issuer)
        || (!tokens.clientId.isEmpty() && !m_connection.clientId.isEmpty() && tokens.clientId != m_connection.clientId))
        return false;
    const QStringList granted = tokens.scope.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = m_connection.scope.split(u' ', Qt::SkipEmptyParts);
    const bool isGranted = std::ranges::all_of(wanted, [&](const QString &scope) { return granted.contains(scope); });
    if ((tokens.askedScope != m_connection.scope && !isGranted) || tokens.askedTarget != askedTarget(m_connection)
        || (m_connection.dpop && !tokens.isBound()))
        return false;
    // Without its key a bound token is of no use, and neither is its refresh token.
    if (!tokens.dpopKey.isEmpty()) {
        Result<oauth::Dpop::Ptr> key = oauth::Dpop::fromPem(tokens.dpopKey);
        if (!key)
            return false;
        m_dpop = std::move(*key);
    }
    m_keeper->set(std::move(tokens));
    return true;
}

void Journey::bind(Result<oauth::TokenResponse> &tokens) const
{
    if (!tokens)
        return;
    tokens->url = m_connection.url;
    tokens->askedScope = m_connection.scope;
    tokens->askedTarget = askedTarget(m_connection);
    if (m_knowledge.server.metadata)
        tokens->issuer = m_knowledge.server.metadata->issuer;
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
    grant.dpop = m_dpop;
    grant.stop = m_stop.get_token();
    return grant;
}

QCoro::Task<Result<oauth::TokenResponse>> Journey::fetchToken(QString refreshToken)
{
    oauth::GrantRequest grant = grantRequest();
    if (grant.tokenEndpoint.isEmpty())
        co_return fail(u"token.no-endpoint"_s, u"The authorization server's metadata names no token_endpoint."_s);
    if (!usesPerson()) {
        Result<oauth::TokenResponse> response = co_await fetchByGrant(std::move(grant));
        bind(response);
        // Such a grant is made again instead (RFC 6749 §4.4.3).
        if (response)
            response->refreshToken.clear();
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

QCoro::Task<Result<oauth::TokenResponse>> Journey::fetchByGrant(oauth::GrantRequest grant)
{
    if (m_connection.grant == profile::Grant::IdJag)
        co_return co_await fetchByIdJag(std::move(grant));
    if (m_connection.grant == profile::Grant::JwtBearer) {
        if (m_assertion.isEmpty())
            co_return fail(u"token.no-assertion"_s, u"The JWT bearer grant needs an assertion, and none was given."_s);
        co_return co_await oauth::requestJwtBearer(m_http, std::move(grant), m_assertion);
    }
    if (m_connection.grant == profile::Grant::TokenExchange) {
        if (m_subjectToken.isEmpty())
            co_return fail(u"token.no-subject"_s, u"Token exchange needs a token to exchange, and none was given."_s);
        const QString type = m_connection.subjectTokenType.isEmpty() ? u"access_token"_s
                                                                     : m_connection.subjectTokenType;
        co_return co_await oauth::requestTokenExchange(m_http, std::move(grant),
                                                       {m_subjectToken, type, {}, {}, u"access_token"_s});
    }
    co_return co_await oauth::requestClientCredentials(m_http, std::move(grant));
}

void Journey::setIdentityToken(QString idToken, QByteArray clientSecret)
{
    m_identityToken = std::move(idToken);
    m_identityProviderSecret = std::move(clientSecret);
}

// draft-ietf-oauth-identity-assertion-authz-grant §4: the ID token is exchanged at the identity provider for an assertion
// that names the resource's authorization server, and the assertion there for the token.
QCoro::Task<Result<oauth::TokenResponse>> Journey::fetchByIdJag(oauth::GrantRequest grant)
{
    if (m_identityToken.isEmpty() || m_connection.identityProvider.isEmpty())
        co_return fail(
            u"token.no-assertion"_s,
            u"Cross-app access needs the person's ID token and the issuer of the identity provider that gave it."_s);
    const oauth::ServerDiscovery found = co_await oauth::discoverServer(
        m_http, m_connection.identityProvider.toUtf8(), m_connection.identityProvider, discoveryOptions());
    if (!found.metadata)
        co_return std::unexpected(found.problems.first());
    oauth::GrantRequest exchange;
    exchange.tokenEndpoint = found.metadata->tokenEndpoint;
    exchange.client.id = m_connection.identityProviderClientId.isEmpty() ? m_connection.clientId
                                                                         : m_connection.identityProviderClientId;
    exchange.client.secret = m_identityProviderSecret;
    exchange.client.key = m_clientKey;
    exchange.client.keyId = m_connection.keyId;
    exchange.client.offeredAlgorithms = found.metadata->tokenEndpointAlgorithms;
    exchange.client.assertionAudience = oauth::assertionAudience(*found.metadata, m_connection.assertionAudience);
    exchange.client.authentication = oauth::chooseAuthentication(
        found.metadata->tokenEndpointAuthMethods, !m_identityProviderSecret.isEmpty(), {}, m_clientKey.has_value());
    exchange.scope = grant.scope;
    exchange.audience = m_knowledge.server.metadata->issuer;
    exchange.resource = m_knowledge.resourceParameter;
    exchange.stop = grant.stop;
    const oauth::TokenExchange wanted{m_identityToken, u"id_token"_s, {}, {}, u"id-jag"_s};
    const Result<oauth::TokenResponse> assertion = co_await oauth::requestTokenExchange(m_http, exchange, wanted);
    if (!assertion) {
        Failure failure = assertion.error();
        failure.what = u"At the identity provider: "_s + failure.what;
        co_return std::unexpected(failure);
    }
    // The assertion says what is granted; Okta refuses a scope beside it.
    grant.scope.clear();
    grant.audience.clear();
    grant.resource.clear();
    co_return co_await oauth::requestJwtBearer(m_http, std::move(grant), assertion->accessToken);
}

QCoro::Task<Result<Journey::Learnt>> Journey::authorizeDevice()
{
    const QByteArray endpoint = m_knowledge.server.metadata->deviceEndpoint;
    const oauth::GrantRequest grant = grantRequest();
    const Result<oauth::DeviceAuthorization> device = co_await oauth::requestDeviceCode(m_http, endpoint, grant);
    if (!device)
        co_return std::unexpected(device.error());
    Q_EMIT deviceCode(*device);
    Result<oauth::TokenResponse> tokens = co_await oauth::pollForToken(m_http, grant, *device);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    bind(tokens);
    m_keeper->set(*tokens);
    co_return Learnt{u"signed in on another device, scope "_s + visible(m_knowledge.scope)};
}

QCoro::Task<Result<Journey::Learnt>> Journey::authorize()
{
    if (m_connection.grant == profile::Grant::DeviceCode)
        co_return co_await authorizeDevice();
    if (!m_authorizer)
        co_return fail(u"authorize.no-browser"_s, u"Signing in needs a browser, and none is to be used here."_s);
    auto attempt = oauth::AuthorizationAttempt::create(*m_knowledge.server.metadata);
    if (!attempt)
        co_return std::unexpected(attempt.error());
    attempt->clientId = m_knowledge.client.id;
    attempt->redirectUri = m_connection.redirectUri();
    attempt->scope = m_knowledge.scope;
    attempt->audience = m_connection.audience;
    attempt->resource = m_knowledge.resourceParameter;
    attempt->parameters = m_connection.parameters;
    attempt->dpop = m_dpop;
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    if (metadata.pushRequired || m_connection.pushes) {
        if (metadata.pushedEndpoint.isEmpty())
            co_return fail(u"push.no-endpoint"_s,
                           u"The authorization request cannot be pushed: the metadata names no "
                           "pushed_authorization_request_endpoint."_s,
                           {}, metadata.exchange);
        attempt->pushedEndpoint = metadata.pushedEndpoint;
    }
    if (m_guide) {
        auto looked = co_await m_guide->authorization(*attempt);
        if (!looked)
            co_return fail(u"authorize.cancelled"_s, u"The sign-in was cancelled before the browser opened."_s);
        *attempt = std::move(*looked);
    }
    // Qt's flow exchanges the code itself, so its endpoint is judged beforehand.
    if (const auto objection = co_await m_http->objection(metadata.tokenEndpoint))
        co_return fail(u"authorize.private-address"_s, u"Nobody signs in: token_endpoint: %1."_s.arg(*objection), {},
                       metadata.exchange);
    Result<oauth::TokenResponse> tokens = co_await m_authorizer->authorize(*attempt, m_knowledge.client, m_connection,
                                                                           m_stop.get_token());
    if (tokens) {
        bind(tokens);
        m_keeper->set(*tokens);
        co_return Learnt{u"signed in through the browser, scope "_s + visible(m_knowledge.scope)};
    }
    // An error page of the authorization server stays in the browser; the same question without a person brings it here.
    if (tokens.error().id == "authorize.timeout"_L1 && attempt->pushedEndpoint.isEmpty())
        co_await askWithoutPerson(*attempt);
    const bool before = std::ranges::any_of(
        std::array{"authorize."_L1, "url."_L1, "push."_L1},
        [&tokens](QLatin1StringView prefix) { return tokens.error().id.startsWith(prefix); });
    if (before)
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
    expected.clientId = clientId();
    m_knowledge.accessChecks = jose::verify(*m_knowledge.accessToken, keys, expected, m_clock.nowMs());
    m_knowledge.idChecks.clear();
    if (m_knowledge.idToken) {
        jose::Expectations forId;
        forId.issuers = expected.issuers;
        forId.audiences = {clientId()};
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
    const QByteArray scheme = token->isBound() && m_dpop ? "DPoP "_ba : "Bearer "_ba;
    co_return scheme + token->accessToken.toUtf8();
}

} // namespace authscope::journey
