// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/okta/check.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "core/oauth/discovery.h"
#include "core/oauth/metadata.h"
#include "core/okta/probe.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::okta {

namespace {

// No server has it: the refusal tells how far the request came.
const QString inventedScope = u"authscope.probe.no-such-scope"_s;

QString quoted(const QString &text)
{
    return u"“"_s + elided(visible(text), 200) + u"”"_s;
}

QString page(const QByteArray &issuer)
{
    return u"Security > API > Authorization Servers > the server of %1 > "_s.arg(visible(issuer));
}

// The grants that a refusal counts up: "Configured grant types: [authorization_code, refresh_token]."
std::optional<QStringList> configuredGrants(const QString &description)
{
    static const QRegularExpression pattern(u"Configured grant types: \\[([^\\]]{0,400})\\]"_s);
    const auto match = pattern.match(description);
    if (!match.hasMatch())
        return {};
    QStringList grants = match.captured(1).split(u',', Qt::SkipEmptyParts);
    for (QString &grant : grants)
        grant = grant.trimmed();
    return grants;
}

class Checker
{
public:
    Checker(http::Client *client, CheckPlan plan) : m_client(client), m_plan(std::move(plan)) {}

    QCoro::Task<QList<CheckLine>> run()
    {
        if (!co_await metadata())
            co_return m_lines;
        co_await keys();
        scopesListed();
        co_await clientKnown();
        co_await authorize();
        co_await machine();
        refresh();
        audience();
        policyOfUsers();
        co_return m_lines;
    }

private:
    CheckLine &add(const QString &id, int step, const QString &title, Verdict verdict, const QString &text,
                   const QString &remedy = {}, qint64 exchange = 0)
    {
        m_lines += CheckLine{id, step, title, verdict, text, {}, remedy, exchange};
        return m_lines.last();
    }

    CheckLine *line(QStringView id)
    {
        for (CheckLine &entry : m_lines)
            if (entry.id == id)
                return &entry;
        return nullptr;
    }

    QCoro::Task<http::ExchangePtr> get(http::Leg leg, QByteArray url, QString note)
    {
        http::Request request;
        request.leg = leg;
        request.note = note;
        request.url = url;
        request.headers.add("Accept", "application/json");
        request.stop = m_plan.stop;
        co_return co_await m_client->send(std::move(request));
    }

    // Whether there is an authorization server to ask anything.
    QCoro::Task<bool> metadata()
    {
        const QString title = u"The issuer can be reached"_s;
        const Result<Address> address = readAddress(m_plan.issuer);
        if (!address) {
            add(u"issuer"_s, 2, title, Verdict::Failed, address.error().what);
            co_return false;
        }
        const http::ExchangePtr exchange = co_await get(http::Leg::ServerMetadata,
                                                        m_plan.issuer + "/.well-known/openid-configuration", {});
        const auto found = oauth::ServerMetadata::parse(exchange->responseBody, exchange->url, exchange->id);
        if (!exchange->ok() || !found) {
            const QString seen = exchange->error != http::ErrorKind::None ? exchange->errorText
                : !exchange->ok() ? u"%1 %2"_s.arg(exchange->status).arg(oauthText(*exchange))
                                  : found.error().what;
            QString remedy = page(m_plan.issuer) + u"Settings: copy the Issuer URI as it stands there."_s;
            if (address->issuer != m_plan.issuer)
                remedy += u" Perhaps it is %1."_s.arg(visible(address->issuer));
            add(u"issuer"_s, 2, title, Verdict::Failed, u"Its metadata could not be had: "_s + visible(seen), remedy,
                exchange->id);
            co_return false;
        }
        m_metadata = *found;
        for (const Failure &problem : oauth::takeOutUnreachable(m_metadata, m_plan.allowPrivate))
            add(u"reach"_s, 2, u"The metadata leads to public addresses only"_s, Verdict::Failed, problem.what, {},
                exchange->id);
        add(u"issuer"_s, 2, title, Verdict::Passed, u"%1 answered."_s.arg(visible(exchange->url)), {}, exchange->id);
        issuerText(*address, exchange->id);
        co_return true;
    }

    static QString oauthText(const http::Exchange &exchange)
    {
        const auto error = oauth::errorResponse(exchange);
        return error ? elided(QString(error->error + u' ' + error->description), 200) : QString();
    }

    void issuerText(const Address &address, qint64 exchange)
    {
        const bool same = m_metadata.issuer.toUtf8() == m_plan.issuer;
        add(u"issuer-text"_s, 2, u"The issuer is written as Okta writes it"_s, same ? Verdict::Passed : Verdict::Failed,
            same ? u"The metadata names exactly it."_s
                 : u"The metadata names %1, and %2 was entered. Issuers are compared character by character."_s.arg(
                       quoted(m_metadata.issuer), quoted(QString::fromUtf8(m_plan.issuer))),
            same ? QString() : u"Use the metadata's spelling in the MCP server and in the client."_s, exchange);
        const bool org = address.kind == ServerKind::Org;
        CheckLine &custom = add(
            u"custom"_s, 2, u"It is a custom authorization server"_s, org ? Verdict::Failed : Verdict::Passed,
            org ? u"It is the org authorization server: its access tokens are for Okta alone, and it "
                  "knows no scopes and policies of yours."_s
                : u"It is %1."_s.arg(serverKindTitle(address.kind)),
            org ? u"Security > API > Authorization Servers > Add Authorization Server, and use its "
                  "Issuer URI (…/oauth2/aus…)."_s
                : QString(),
            exchange);
        if (address.kind == ServerKind::Default) {
            custom.verdict = Verdict::Warned;
            custom.text += u" Its Audience is api://default unless that was changed, and in new orgs it has no access "
                           "policy."_s;
        }
        if (address.kind == ServerKind::Foreign)
            custom.verdict = Verdict::Warned;
        const bool s256 = m_metadata.codeChallengeMethods.contains(u"S256"_s);
        if (!s256)
            add(u"pkce"_s, 2, u"PKCE with S256"_s, Verdict::Failed,
                u"The metadata does not list S256 in code_challenge_methods_supported; MCP clients stop there."_s, {},
                exchange);
    }

    QCoro::Task<void> keys()
    {
        const QString title = u"The server's keys can be fetched"_s;
        if (m_metadata.jwksUri.isEmpty()) {
            add(u"keys"_s, 5, title, Verdict::Failed, u"The metadata has no jwks_uri."_s, {}, m_metadata.exchange);
            co_return;
        }
        const http::ExchangePtr exchange = co_await get(http::Leg::Jwks, m_metadata.jwksUri, {});
        auto set = exchange->ok() ? jose::KeySet::parse(exchange->responseBody)
                                  : Result<jose::KeySet>(std::unexpected(Failure{}));
        if (!set || set->keys.isEmpty()) {
            add(u"keys"_s, 5, title, Verdict::Failed,
                u"%1 gives no usable key (%2)."_s.arg(visible(m_metadata.jwksUri),
                                                      exchange->status != 0 ? QString::number(exchange->status)
                                                                            : visible(exchange->errorText)),
                u"The MCP server's OAUTH_JWKS_URI must be this address, and reachable from where it runs."_s,
                exchange->id);
            co_return;
        }
        add(u"keys"_s, 5, title, Verdict::Passed,
            u"%1 keys at %2: the value for OAUTH_JWKS_URI."_s.arg(set->keys.size()).arg(visible(m_metadata.jwksUri)),
            {}, exchange->id);
        m_keys = std::move(*set);
    }

    void scopesListed()
    {
        if (m_plan.scopes.isEmpty())
            return;
        QStringList missing;
        for (const QString &scope : std::as_const(m_plan.scopes))
            if (!m_metadata.scopesSupported.contains(scope))
                missing += scope;
        // A scope need not be published: what is asked for later decides.
        add(u"scopes"_s, 2, u"The scopes exist"_s, missing.isEmpty() ? Verdict::Passed : Verdict::Open,
            missing.isEmpty() ? u"The metadata lists %1."_s.arg(visible(m_plan.scopes.join(u' ')))
                              : u"The metadata does not list %1."_s.arg(visible(missing.join(u' '))),
            missing.isEmpty()
                ? QString()
                : page(m_plan.issuer) + u"Scopes: add it, or tick \"Include in public metadata\" if it is there."_s,
            m_metadata.exchange);
        if (!missing.isEmpty())
            m_lines.last().causes = {u"the scope does not exist on this server"_s,
                                     u"it exists without \"Include in public metadata\""_s};
    }

    QCoro::Task<void> clientKnown()
    {
        if (m_plan.client.id.isEmpty())
            co_return;
        http::Form query{{u"client_id"_s, m_plan.client.id}};
        const http::ExchangePtr exchange = co_await get(
            http::Leg::ServerMetadata, http::withQuery(m_plan.issuer + "/.well-known/openid-configuration", query),
            u"probe: the client's own view"_s);
        const auto error = oauth::errorResponse(*exchange);
        const bool unknown = !exchange->ok() && error && error->error == "invalid_client"_L1;
        add(u"client"_s, 3, u"The client id is known to this org"_s,
            unknown              ? Verdict::Failed
                : exchange->ok() ? Verdict::Passed
                                 : Verdict::Open,
            unknown              ? u"Okta answers: %1"_s.arg(quoted(error->description))
                : exchange->ok() ? u"The metadata can be had for %1."_s.arg(quoted(m_plan.client.id))
                                 : u"The answer was %1, which tells nothing."_s.arg(exchange->status),
            unknown
                ? u"Applications > Applications > the app > General > Client Credentials: copy the Client ID; an app "
                  "belongs to one org."_s
                : QString(),
            exchange->id);
    }

    QCoro::Task<void> authorize()
    {
        if (m_plan.client.id.isEmpty() || m_plan.redirectUri.isEmpty() || m_metadata.authorizationEndpoint.isEmpty())
            co_return;
        QStringList scopes = m_plan.scopes;
        if (scopes.isEmpty())
            scopes = {u"openid"_s};
        const ProbeAnswer answer = co_await askAuthorize(
            m_client, {m_metadata.authorizationEndpoint, m_plan.client.id, m_plan.redirectUri, scopes.join(u' '), {}},
            m_plan.stop);
        judgeRedirect(answer);
        judgeAuthorizeGrant(answer);
        judgeAskedScopes(answer.error == "invalid_scope"_L1, answer.isFine(), answer.told(), answer.exchange);
    }

    void judgeRedirect(const ProbeAnswer &answer)
    {
        const bool wrong = answer.text.contains("Login redirect URI"_L1, Qt::CaseInsensitive)
            || answer.text.contains("redirect_uri"_L1, Qt::CaseInsensitive);
        const bool seen = answer.isFine() || answer.error == "invalid_scope"_L1
            || answer.error == "unauthorized_client"_L1 || answer.error == "access_denied"_L1;
        add(u"redirect-uri"_s, 3, u"The redirect URI is registered"_s,
            wrong      ? Verdict::Failed
                : seen ? Verdict::Passed
                       : Verdict::Open,
            wrong      ? u"Okta refuses %1: %2"_s.arg(quoted(m_plan.redirectUri), answer.told())
                : seen ? u"Okta takes %1."_s.arg(quoted(m_plan.redirectUri))
                       : u"The answer was about something else: "_s + answer.told(),
            seen ? QString()
                 : u"Applications > Applications > the app > General > Sign-in redirect URIs: it must stand there "
                   u"letter by "
                   "letter, port included."_s,
            answer.exchange);
    }

    void judgeAuthorizeGrant(const ProbeAnswer &answer)
    {
        const bool service = answer.text.contains("application_type"_L1);
        const bool refused = answer.error == "unauthorized_client"_L1 || service;
        if (!refused && !answer.isFine())
            return;
        add(u"grant-authorization-code"_s, 3, u"The app may use Authorization Code"_s,
            refused ? Verdict::Failed : Verdict::Passed,
            refused ? u"Okta answers: "_s + answer.told()
                    : u"An authorization request is taken; only a person was missing."_s,
            service ? u"Create an app of the type Web Application: one of the type API Services signs nobody in."_s
                : refused ? u"Applications > Applications > the app > General > Grant type: tick Authorization Code."_s
                          : QString(),
            answer.exchange);
    }

    // An answer of Okta about the scopes themselves is better than what the metadata lists.
    void judgeAskedScopes(bool refused, bool taken, const QString &told, qint64 exchange)
    {
        CheckLine *scopes = line(u"scopes");
        if (!scopes || (!refused && !taken))
            return;
        scopes->causes.clear();
        scopes->exchange = exchange;
        scopes->verdict = refused ? Verdict::Failed : Verdict::Passed;
        scopes->text = refused ? u"Okta refuses one of %1: %2"_s.arg(quoted(m_plan.scopes.join(u' ')), told)
                               : u"Okta takes a request for %1."_s.arg(visible(m_plan.scopes.join(u' ')));
        scopes->remedy = refused ? page(m_plan.issuer) + u"Scopes > Add Scope."_s : QString();
    }

    QCoro::Task<http::ExchangePtr> askToken(QString scope, QString note)
    {
        http::Form form{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, scope}};
        http::Request request;
        request.leg = http::Leg::Token;
        request.note = note;
        request.method = "POST";
        request.url = m_metadata.tokenEndpoint;
        request.headers.add("Accept", "application/json");
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.stop = m_plan.stop;
        request.once = true;
        if (const Result<void> signedIn = oauth::authenticate(request, form, m_plan.client); !signedIn)
            co_return std::make_shared<const http::Exchange>(
                http::Exchange{.error = http::ErrorKind::InvalidUrl, .errorText = signedIn.error().what});
        request.body = http::formEncode(form);
        co_return co_await m_client->send(std::move(request));
    }

    QCoro::Task<void> machine()
    {
        if (m_plan.client.secret.isEmpty() || m_metadata.tokenEndpoint.isEmpty())
            co_return;
        const http::ExchangePtr probe = co_await askToken(
            inventedScope, u"probe: a scope that does not exist, to see how far it comes"_s);
        const auto error = oauth::errorResponse(*probe);
        judgeSecret(*probe, error);
        const bool through = error && error->error == "invalid_scope"_L1;
        judgeMachineGrant(*probe, error, through);
        if (!m_plan.clientCredentials || !through)
            co_return;
        const http::ExchangePtr asked = co_await askToken(m_plan.scopes.join(u' '), u"client credentials"_s);
        judgeToken(*asked);
    }

    void judgeSecret(const http::Exchange &probe, const std::optional<oauth::ErrorResponse> &error)
    {
        const bool refused = error && error->error == "invalid_client"_L1;
        const bool dpop = error && error->error == "invalid_dpop_proof"_L1;
        const bool answered = probe.ok() || error.has_value();
        add(u"secret"_s, 3, u"The client can sign in with its secret"_s,
            refused        ? Verdict::Failed
                : answered ? Verdict::Passed
                           : Verdict::Open,
            refused        ? u"Okta answers: %1"_s.arg(quoted(error->description))
                : answered ? u"Okta took the client's credentials."_s
                           : u"The token endpoint gave no answer that could be read (%1)."_s.arg(probe.status),
            refused
                ? u"Applications > Applications > the app > General > Client Credentials: the secret, and that Client "
                  "authentication is \"Client secret\"."_s
                : QString(),
            probe.id);
        if (refused)
            m_lines.last().causes = {u"the secret is wrong or was rotated"_s,
                                     u"the app authenticates in another way (private_key_jwt, none)"_s,
                                     u"the client id belongs to another app or org"_s};
        if (dpop)
            add(u"dpop"_s, 3, u"Tokens without DPoP"_s, Verdict::Failed,
                u"Okta answers: %1"_s.arg(quoted(error->description)),
                u"Applications > Applications > the app > General > Proof of possession: untick \"Require "
                u"Demonstrating "
                "Proof of Possession (DPoP) header in token requests\"."_s,
                probe.id);
    }

    void judgeMachineGrant(const http::Exchange &probe, const std::optional<oauth::ErrorResponse> &error, bool through)
    {
        const bool refused = error && error->error == "unauthorized_client"_L1;
        if (refused)
            m_grants = configuredGrants(error->description);
        if (!refused && !through)
            return;
        const bool wanted = m_plan.clientCredentials;
        add(u"grant-client-credentials"_s, 3, u"The app may use Client Credentials"_s,
            through      ? Verdict::Passed
                : wanted ? Verdict::Failed
                         : Verdict::Warned,
            through ? u"A request with a scope that does not exist came as far as the scopes."_s
                    : u"Okta answers: %1"_s.arg(quoted(error->description)),
            through ? QString()
                    : u"Applications > Applications > the app > General > Grant type: tick Client Credentials, if "
                      "machines are to use the app."_s,
            probe.id);
    }

    void judgeToken(const http::Exchange &exchange)
    {
        const QString title = u"A policy is assigned, and its rule allows the grant and the scopes"_s;
        const auto error = oauth::errorResponse(exchange);
        const QString scopes = visible(m_plan.scopes.join(u' '));
        const auto body = json::parseObject(exchange.responseBody);
        if (exchange.ok() && body && body->contains("access_token"_L1)) {
            m_token = jose::decode(body->value("access_token"_L1).toString().toUtf8());
            m_tokenExchange = exchange.id;
            add(u"policy"_s, 4, title, Verdict::Passed,
                u"Client Credentials gave a token with %1."_s.arg(quoted(body->value("scope"_L1).toString())), {},
                exchange.id);
            judgeAskedScopes(false, true, {}, exchange.id);
            return;
        }
        if (error && error->error == "invalid_scope"_L1) {
            judgeAskedScopes(true, false, quoted(error->description), exchange.id);
            add(u"policy"_s, 4, title, Verdict::Open, u"Policies are looked at after the scopes, which were refused."_s,
                {}, exchange.id);
            return;
        }
        const bool policy = error && error->description.contains("Policy evaluation failed"_L1);
        CheckLine &failed = add(
            u"policy"_s, 4, title, policy ? Verdict::Failed : Verdict::Open,
            u"Okta answers: %1"_s.arg(error ? quoted(error->description) : u"status %1"_s.arg(exchange.status)), {},
            exchange.id);
        if (!policy)
            return;
        // okta.md 9: one text for all of them.
        failed.causes = {u"the server has no access policy, or none that is active"_s,
                         u"no policy has this app under \"Assign to\""_s,
                         u"no active rule of it has Client Credentials ticked"_s,
                         u"the rule's scopes lack one of: "_s + (scopes.isEmpty() ? u"those asked for"_s : scopes)};
        failed.remedy = page(m_plan.issuer)
            + u"Token Preview: choose the app, Client Credentials and the scopes, and it shows which rule fits; or "
              u"Reports > "
              "System Log, event app.oauth2.as.token.grant, which names the reason. Then set it under Access Policies."_s;
    }

    void refresh()
    {
        const bool listed = m_metadata.scopesSupported.contains(u"offline_access"_s);
        const bool known = m_grants.has_value();
        const bool ticked = known && m_grants->contains(u"refresh_token"_s);
        const Verdict verdict = known && !ticked ? Verdict::Failed
            : !listed                            ? Verdict::Warned
            : known                              ? Verdict::Passed
                                                 : Verdict::Open;
        add(u"refresh"_s, 3, u"A refresh is possible"_s, verdict,
            verdict == Verdict::Failed
                ? u"Refresh Token is not among the app's grant types (%1)."_s.arg(visible(m_grants->join(u", "_s)))
                : verdict == Verdict::Warned ? u"The metadata does not list offline_access."_s
                : verdict == Verdict::Passed
                ? u"Refresh Token is among the app's grant types; ask for offline_access."_s
                : u"Whether Refresh Token is ticked shows only after a sign-in: ask for "
                  "offline_access and see whether a refresh_token comes."_s,
            verdict == Verdict::Passed
                ? QString()
                : u"Applications > Applications > the app > General > Grant type > Refresh Token. (A rule has no such box.)"_s,
            m_metadata.exchange);
    }

    void audience()
    {
        const QString title = u"The audience is as expected"_s;
        const QString where = page(m_plan.issuer)
            + u"Settings > Audience; the same text goes into the MCP server's "
              "OAUTH_AUDIENCE."_s;
        if (!m_token) {
            add(u"audience"_s, 2, title, Verdict::Open, u"Only a token shows it, and none was fetched here."_s,
                where + u" Or run this with --grant client_credentials, or `token decode` a token."_s);
            return;
        }
        const QStringList actual = m_token->audience();
        const bool judged = !m_plan.audience.isEmpty();
        const bool same = actual.contains(m_plan.audience);
        add(u"audience"_s, 2, title,
            !judged    ? Verdict::Open
                : same ? Verdict::Passed
                       : Verdict::Failed,
            u"The token is for %1%2"_s.arg(quoted(actual.join(u", "_s)),
                                           !judged    ? u"; say with --expect-audience what the MCP server wants."_s
                                               : same ? u"."_s
                                                      : u", and %1 is expected."_s.arg(quoted(m_plan.audience))),
            judged && same ? QString() : where, m_tokenExchange);
        const auto checks = jose::verify(*m_token, m_keys ? &*m_keys : nullptr, {}, 0);
        for (const jose::Check &check : checks)
            if (check.id == "signature"_L1 && check.outcome == jose::Outcome::Failed)
                add(u"signature"_s, 5, u"The token fits the keys"_s, Verdict::Failed, check.text, {}, m_tokenExchange);
        if (m_token->issuer() != m_metadata.issuer)
            add(u"token-issuer"_s, 5, u"The token names the issuer"_s, Verdict::Failed,
                u"The token names %1, the metadata %2."_s.arg(quoted(m_token->issuer()), quoted(m_metadata.issuer)),
                page(m_plan.issuer) + u"Settings > Issuer: org URL, custom URL or dynamic."_s, m_tokenExchange);
    }

    void policyOfUsers()
    {
        if (m_plan.redirectUri.isEmpty())
            return;
        add(u"policy-user"_s, 4, u"A policy and a rule allow the sign-in of a user"_s, Verdict::Open,
            u"Okta looks at policies and assignments only after a person has signed in."_s,
            page(m_plan.issuer) + u"Token Preview tells it without a client; or sign in with `authscope-cli login`."_s);
    }

    http::Client *m_client;
    CheckPlan m_plan;
    oauth::ServerMetadata m_metadata;
    std::optional<jose::KeySet> m_keys;
    std::optional<jose::Token> m_token;
    qint64 m_tokenExchange = 0;
    std::optional<QStringList> m_grants; // of the app, where a refusal counted them up
    QList<CheckLine> m_lines;
};

QString markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed: return u"ok"_s;
    case Verdict::Failed: return u"no"_s;
    case Verdict::Warned: return u"!!"_s;
    case Verdict::Open: return u" ?"_s;
    }
    std::unreachable();
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed: return u"passed"_s;
    case Verdict::Failed: return u"failed"_s;
    case Verdict::Warned: return u"warned"_s;
    case Verdict::Open: return u"open"_s;
    }
    std::unreachable();
}

QCoro::Task<QList<CheckLine>> check(http::Client *client, CheckPlan plan)
{
    Checker checker(client, std::move(plan));
    QList<CheckLine> lines = co_await checker.run();
    std::ranges::stable_sort(lines, {}, &CheckLine::step);
    co_return lines;
}

QString toText(const QList<CheckLine> &lines)
{
    QString text;
    int step = 0;
    for (const CheckLine &line : lines) {
        if (line.step != step && line.step > 0)
            text += u"%1Step %2 of the guide\n"_s.arg(text.isEmpty() ? QString() : u"\n"_s).arg(line.step);
        step = line.step;
        text += u"  %1  %2\n        %3\n"_s.arg(markOf(line.verdict), line.title, line.text);
        if (!line.causes.isEmpty())
            text += u"        This cannot be told apart from outside:\n"_s;
        for (const QString &cause : line.causes)
            text += u"        - %1\n"_s.arg(cause);
        if (!line.remedy.isEmpty())
            text += u"        > %1\n"_s.arg(line.remedy);
    }
    return text;
}

QJsonArray toJson(const QList<CheckLine> &lines)
{
    QJsonArray list;
    for (const CheckLine &line : lines)
        list += QJsonObject{{u"id"_s, line.id},         {u"step"_s, line.step},
                            {u"title"_s, line.title},   {u"verdict"_s, verdictName(line.verdict)},
                            {u"text"_s, line.text},     {u"causes"_s, QJsonArray::fromStringList(line.causes)},
                            {u"remedy"_s, line.remedy}, {u"exchange"_s, line.exchange}};
    return list;
}

} // namespace authscope::okta
