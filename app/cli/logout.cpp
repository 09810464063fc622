// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with a sign-in that is kept: who signed in (userinfo), and its end (logout).

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/terminalbrowser.h"
#include "app/signin/signin.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

struct Revoked {
    QStringList done; // "refresh_token", "access_token"
    std::optional<Failure> failure;
};

// The refresh token first: with it Okta and others end the access token too (RFC 7009 §2.1).
QCoro::Task<Revoked> revokeAll(Context &context, journey::Journey &journey, oauth::TokenResponse tokens)
{
    Revoked revoked;
    const std::pair<QString, QString> all[] = {{u"refresh_token"_s, tokens.refreshToken},
                                               {u"access_token"_s, tokens.accessToken}};
    const auto &metadata = journey.knowledge().server.metadata;
    if (!metadata) {
        const diagnosis::Case facts = journey.facts();
        revoked.failure = facts.failures.isEmpty()
            ? Failure{u"logout.no-server"_s, u"The authorization server was not found."_s, {}, 0}
            : facts.failures.last().failure;
        co_return revoked;
    }
    if (metadata->issuer != tokens.issuer) {
        revoked.failure = Failure{
            u"logout.other-issuer"_s,
            u"The tokens are of %1 and are not sent to %2, which is named as the authorization server "
            "now."_s.arg(visible(tokens.issuer), visible(metadata->issuer)),
            tokens.issuer, 0};
        co_return revoked;
    }
    if (metadata->revocationEndpoint.isEmpty()) {
        revoked.failure = Failure{
            u"token.no-endpoint"_s, u"The authorization server's metadata names no revocation_endpoint."_s, {}, 0};
        co_return revoked;
    }
    if (journey.knowledge().client.id.isEmpty()) {
        revoked.failure = failureOf(journey);
        co_return revoked;
    }
    for (const auto &[hint, token] : all) {
        if (token.isEmpty())
            continue;
        const Result<void> done = co_await oauth::revoke(context.http.get(), metadata->revocationEndpoint,
                                                         journey.knowledge().client, token, hint);
        if (done) {
            revoked.done += hint;
        } else if (done.error().evidence == "unsupported_token_type"_L1 && hint == "access_token"_L1) {
            // RFC 7009 §2.2.1: many servers cannot take back a JWT.
            context.out.note(u"The server revokes no access tokens of this kind; this one ends by itself."_s);
        } else {
            revoked.failure = done.error();
            co_return revoked;
        }
    }
    co_return revoked;
}

// RP-initiated logout ends the person's session in the browser too.
Result<QByteArray> endSession(Context &context, const journey::Journey &journey, const oauth::TokenResponse &tokens)
{
    const auto &metadata = journey.knowledge().server.metadata;
    const QByteArray endpoint = metadata ? metadata->endSessionEndpoint : QByteArray();
    if (endpoint.isEmpty())
        return fail(u"logout.no-endpoint"_s, u"The authorization server's metadata names no end_session_endpoint."_s);
    if (metadata->issuer != tokens.issuer)
        return fail(u"logout.other-issuer"_s,
                    u"The kept ID token is of %1 and does not go to %2."_s.arg(visible(tokens.issuer),
                                                                               visible(metadata->issuer)),
                    tokens.issuer);
    const QByteArray url = oauth::logoutUrl(endpoint, tokens.idToken, journey.knowledge().client.id,
                                            context.value(u"post-logout-redirect"_s), randomToken(16));
    if (const auto usable = http::browserUrl(url, u"end_session_endpoint"_s); !usable)
        return std::unexpected(usable.error());
    return url;
}

QCoro::Task<int> logout(Context &context)
{
    Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    if (!wanted->kept) {
        const Result<QByteArray> kept = co_await context.secrets->read(wanted->connection.id + u"/tokens"_s);
        if (kept)
            wanted->kept = oauth::TokenResponse::fromJson(*kept);
    }
    if (!wanted->kept)
        co_return context.out.failure(
            {u"logout.none"_s,
             u"Nothing is kept for this connection in %1. Say --client-id and --issuer as with "
             "`login`, or --profile."_s.arg(context.secrets->place()),
             {},
             0});
    const oauth::TokenResponse tokens = *wanted->kept;
    if (wanted->connection.issuer.isEmpty())
        wanted->connection.issuer = tokens.issuer;
    if (wanted->connection.clientId.isEmpty() && !wanted->registration)
        wanted->connection.clientId = tokens.clientId;
    wanted->connection.grant = profile::Grant::AuthorizationCode; // so that the client is identified; nobody signs in
    const auto journey = makeJourney(context, *wanted, nullptr);
    co_await journey->run(journey::StationId::Client);
    const Revoked revoked = co_await revokeAll(context, *journey, tokens);
    if (revoked.failure && !context.has(u"forget"_s)) {
        const int status = context.out.failure(*revoked.failure);
        context.out.note(
            u"Nothing was forgotten; --forget removes what is kept here although the server was not told."_s);
        co_return status;
    }
    if (context.has(u"end-session"_s)) {
        const Result<QByteArray> url = endSession(context, *journey, tokens);
        if (!url)
            co_return context.out.failure(url.error());
        TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
        if (const Result<void> opened = browser.open(*url); !opened)
            context.out.warn(opened.error().what);
    }
    const Result<void> removed = co_await context.secrets->remove(wanted->connection.id + u"/tokens"_s);
    if (!removed)
        co_return context.out.failure(removed.error());
    if (context.out.json)
        context.out.document({{u"revoked"_s, QJsonArray::fromStringList(revoked.done)}, {u"forgotten"_s, true}});
    if (revoked.failure)
        context.out.warn(u"the server was not told: "_s + revoked.failure->what);
    context.out.line(u"Signed out: %1 forgotten in %2."_s.arg(
        revoked.done.isEmpty() ? u"the tokens are"_s
                               : u"the tokens are revoked (%1) and"_s.arg(revoked.done.join(u", "_s)),
        context.secrets->place()));
    co_return revoked.failure ? Wrong : Done;
}

QCoro::Task<QByteArray> userinfoEndpoint(Context &context, profile::Connection connection,
                                         std::optional<oauth::ServerMetadata> metadata)
{
    if (!metadata || !metadata->userinfoEndpoint.isEmpty())
        co_return metadata ? metadata->userinfoEndpoint : QByteArray();
    oauth::DiscoveryOptions options;
    options.allowPrivate = connection.allowPrivateNetwork;
    options.openidOnly = true;
    const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), connection.url,
                                                                        metadata->issuer, options);
    co_return found.metadata ? found.metadata->userinfoEndpoint : QByteArray();
}

QCoro::Task<int> showUserinfo(Context &context)
{
    const Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    const auto journey = makeJourney(context, *wanted, &signIn);
    co_await journey->run(journey::StationId::Token);
    const auto &tokens = journey->keeper()->current();
    if (!tokens)
        co_return reportFailedJourney(context, *journey);
    const auto &metadata = journey->knowledge().server.metadata;
    const QByteArray endpoint = co_await userinfoEndpoint(context, wanted->connection, metadata);
    if (endpoint.isEmpty())
        co_return context.out.failure(
            {u"token.no-endpoint"_s, u"The authorization server's metadata names no userinfo_endpoint."_s, {}, 0});
    if (wanted->connection.grant != profile::Grant::Token) {
        const Result<void> kept = co_await keepTokens(context, wanted->connection, *tokens);
        if (!kept)
            context.out.warn(kept.error().what);
    }
    const oauth::Dpop::Ptr key = tokens->isBound() ? journey->boundKey() : nullptr;
    const Result<QByteArray> answer = co_await oauth::userinfo(context.http.get(), endpoint, *tokens, key);
    if (!answer)
        co_return context.out.failure(answer.error());
    const auto document = json::Document::parse(*answer);
    if (!document) {
        // OpenID Connect Core §5.3.2: it may come as a JWT.
        const jose::Token token = jose::decode(*answer);
        if (token.kind != jose::TokenKind::Jws)
            co_return context.out.failure(
                {u"userinfo.status"_s, u"The userinfo endpoint gave neither JSON nor a JWT."_s, {}, 0});
        context.out.document(token.payload);
        co_return Done;
    }
    if (context.out.json)
        context.out.bytes(*answer);
    for (json::Value member = document->root().first(); member; member = member.next())
        context.out.line(u"%1  %2"_s.arg(visible(member.name()).leftJustified(20), visible(member.text())));
    co_return Done;
}

} // namespace

QList<Command> logoutCommands()
{
    return {
        {.name = u"logout"_s,
         .arguments = u"URL"_s,
         .summary = u"Revoke the tokens that are kept for a connection (RFC 7009), then forget them"_s,
         .example = u"authscope-cli logout --profile staging"_s,
         .connects = true,
         .options = {{u"forget"_s, u"Forget them even if they could not be revoked."_s},
                     {u"end-session"_s, u"Open the server's logout page too (OpenID Connect RP-Initiated Logout)."_s},
                     {u"post-logout-redirect"_s, u"Where the logout page goes back to; registered at the server."_s,
                      u"URL"_s}},
         .maximumArguments = 1,
         .run = logout},
        {.name = u"userinfo"_s,
         .arguments = u"URL"_s,
         .summary = u"What the authorization server says of the person who signed in (OpenID Connect Core §5.3)"_s,
         .example = u"authscope-cli userinfo --profile staging"_s,
         .connects = true,
         .maximumArguments = 1,
         .run = showUserinfo}};
}

} // namespace authscope::cli
