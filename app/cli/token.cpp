// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/terminalbrowser.h"
#include "app/cli/tokenreport.h"
#include "app/signin/signin.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QCoro::Task<int> get(Context &context)
{
    const Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    const auto journey = makeJourney(context, *wanted, &signIn);
    if (context.has(u"renew"_s))
        co_await journey->run(journey::StationId::Client);
    else
        co_await journey->run(journey::StationId::Token);
    if (context.has(u"renew"_s) && journey->outcome() == journey::Outcome::Ok) {
        const Result<oauth::TokenResponse> renewed = co_await journey->keeper()->renew();
        if (!renewed)
            co_return context.out.failure(renewed.error());
    }
    const auto &tokens = journey->keeper()->current();
    if (journey->outcome() != journey::Outcome::Ok || !tokens) {
        if (journey->facts().failures.isEmpty() && journey->knowledge().open)
            co_return context.out.failure(
                {u"token.not-needed"_s,
                 u"The server asks for no credentials; say --grant to get a token all the same."_s,
                 {},
                 0});
        co_return reportFailedJourney(context, *journey);
    }
    const Result<void> kept = co_await keepTokens(context, wanted->connection, *tokens);
    if (!kept)
        context.out.warn(kept.error().what);
    // The token is what was asked for, so it is written in full.
    if (context.out.json) {
        QJsonObject document{{u"access_token"_s, tokens->accessToken},
                             {u"token_type"_s, tokens->tokenType},
                             {u"scope"_s, tokens->scope},
                             {u"has_refresh_token"_s, !tokens->refreshToken.isEmpty()}};
        if (const auto end = tokens->expiresAtMs())
            document.insert("expires_at"_L1, *end / 1000);
        context.out.document(document);
    } else if (context.has(u"authorization"_s)) {
        context.out.line(u"Authorization: Bearer "_s + visible(tokens->accessToken));
    } else {
        context.out.line(visible(tokens->accessToken));
    }
    co_return Done;
}

// The token of the argument, standard input, or an option.
Result<QString> tokenArgument(Context &context)
{
    const QString argument = context.arguments.value(0);
    if (argument.isEmpty() || argument == "-"_L1) {
        if (argument.isEmpty()) {
            const Result<QString> option = secretOption(context, u"token"_s);
            if (!option || !option->isEmpty())
                return option;
        }
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return usage(u"Standard input cannot be read."_s);
        const QByteArray bytes = input.read(limits::token * 4);
        if (bytes.trimmed().isEmpty())
            return usage(u"No token was given: as an argument, by --token-file, --token-env, or on standard input."_s);
        return QString::fromUtf8(bytes);
    }
    return argument;
}

// The key set by --jwks (an address or a file) or --issuer.
QCoro::Task<Result<std::optional<jose::KeySet>>> keysFor(Context &context)
{
    QString source = context.value(u"jwks"_s);
    const oauth::DiscoveryOptions options{context.has(u"allow-private-network"_s), {}};
    if (source.isEmpty() && context.has(u"issuer"_s)) {
        const QString issuer = context.value(u"issuer"_s);
        const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), issuer.toUtf8(), issuer,
                                                                            options);
        if (!found.metadata)
            co_return std::unexpected(found.problems.first());
        source = QString::fromUtf8(found.metadata->jwksUri);
    }
    if (source.isEmpty())
        co_return std::optional<jose::KeySet>();
    if (source.startsWith("http:"_L1) || source.startsWith("https:"_L1)) {
        auto keys = co_await oauth::fetchKeys(context.http.get(), source.toUtf8(), options);
        if (!keys)
            co_return std::unexpected(keys.error());
        co_return std::optional(std::move(*keys));
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        co_return usage(u"--jwks: %1 cannot be read: %2."_s.arg(visible(source), file.errorString()));
    auto keys = jose::KeySet::parse(file.read(limits::jwksBody + 1));
    if (!keys)
        co_return std::unexpected(keys.error());
    co_return std::optional(std::move(*keys));
}

QCoro::Task<int> decode(Context &context)
{
    const Result<QString> text = tokenArgument(context);
    if (!text)
        co_return context.out.failure(text.error());
    const jose::Token token = jose::decode(text->toUtf8());
    const Result<std::optional<jose::KeySet>> keys = co_await keysFor(context);
    if (!keys)
        co_return context.out.failure(keys.error());
    jose::Expectations expected;
    if (context.has(u"issuer"_s))
        expected.issuers = {context.value(u"issuer"_s)};
    expected.audiences = context.values(u"audience"_s);
    expected.scopes = context.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    const qint64 now = Clock::system().nowMs();
    const QList<jose::Check> checks = jose::verify(token, keys->has_value() ? &**keys : nullptr, expected, now);
    std::optional<jose::Token> other;
    if (context.has(u"compare"_s))
        other = jose::decode(context.value(u"compare"_s).toUtf8());
    if (context.out.json)
        context.out.document(tokenJson(token, checks, other));
    else
        printToken(context.out, token, checks, other, now);
    const bool failed = std::ranges::any_of(
        checks, [](const jose::Check &check) { return check.outcome == jose::Outcome::Failed; });
    co_return failed ? Wrong : Done;
}

struct Endpoint {
    QByteArray url;
    oauth::ClientIdentity client;
};

// The endpoint of the issuer's metadata, and the client that may ask it.
QCoro::Task<Result<Endpoint>> endpointFor(Context &context, bool introspection)
{
    if (!context.has(u"issuer"_s) || !context.has(u"client-id"_s))
        co_return usage(
            u"Say whose token it is: --issuer URL, and as which client to ask: --client-id ID with its secret."_s);
    const QString issuer = context.value(u"issuer"_s);
    const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), issuer.toUtf8(), issuer,
                                                                        {});
    if (!found.metadata)
        co_return std::unexpected(found.problems.first());
    const Result<QString> secret = secretOption(context, u"client-secret"_s);
    if (!secret)
        co_return std::unexpected(secret.error());
    context.redactor.addSecret(secret->toUtf8());
    Endpoint endpoint;
    endpoint.url = introspection ? found.metadata->introspectionEndpoint : found.metadata->revocationEndpoint;
    endpoint.client = {context.value(u"client-id"_s), secret->toUtf8(),
                       oauth::chooseAuthentication(found.metadata->tokenEndpointAuthMethods, !secret->isEmpty(),
                                                   context.value(u"auth-method"_s))};
    if (endpoint.url.isEmpty())
        co_return fail(u"token.no-endpoint"_s,
                       u"The authorization server's metadata names no %1."_s.arg(
                           introspection ? u"introspection_endpoint"_s : u"revocation_endpoint"_s));
    co_return endpoint;
}

QCoro::Task<int> introspect(Context &context)
{
    const Result<QString> token = tokenArgument(context);
    if (!token)
        co_return context.out.failure(token.error());
    const Result<Endpoint> endpoint = co_await endpointFor(context, true);
    if (!endpoint)
        co_return context.out.failure(endpoint.error());
    const Result<QByteArray> answer = co_await oauth::introspect(context.http.get(), endpoint->url, endpoint->client,
                                                                 token->trimmed(), context.value(u"hint"_s));
    if (!answer)
        co_return context.out.failure(answer.error());
    const auto json = json::parseObject(*answer);
    const bool active = json && json->value("active"_L1).toBool();
    if (context.out.json) {
        context.out.bytes(*answer);
    } else {
        context.out.line(active ? context.out.good(u"active"_s) : context.out.bad(u"not active"_s));
        const auto document = json::Document::parse(*answer);
        for (json::Value member = document->root().first(); member; member = member.next())
            context.out.line(u"  %1  %2"_s.arg(visible(member.name()).leftJustified(14), visible(member.text())));
    }
    co_return active ? Done : Wrong;
}

QCoro::Task<int> revoke(Context &context)
{
    const Result<QString> token = tokenArgument(context);
    if (!token)
        co_return context.out.failure(token.error());
    const Result<Endpoint> endpoint = co_await endpointFor(context, false);
    if (!endpoint)
        co_return context.out.failure(endpoint.error());
    const Result<void> done = co_await oauth::revoke(context.http.get(), endpoint->url, endpoint->client,
                                                     token->trimmed(), context.value(u"hint"_s));
    if (!done)
        co_return context.out.failure(done.error());
    if (context.out.json)
        context.out.document({{u"revoked"_s, true}});
    context.out.line(u"Revoked. A server that checks signatures only accepts an access token until it ends."_s);
    co_return Done;
}

QList<QCommandLineOption> tokenSourceOptions()
{
    QList<QCommandLineOption> options;
    const QList<QCommandLineOption> all = connectionOptions();
    for (const QCommandLineOption &option : all) {
        const QString name = option.names().first();
        if (name.startsWith("token"_L1) || name.startsWith("client-"_L1) || name == "issuer"_L1
            || name == "auth-method"_L1 || name == "har"_L1)
            options += option;
    }
    return options;
}

} // namespace

QList<Command> tokenCommands()
{
    const QCommandLineOption hint(u"hint"_s, u"token_type_hint: access_token or refresh_token."_s, u"TYPE"_s);
    QList<QCommandLineOption> decodeOptions = tokenSourceOptions();
    decodeOptions += {{u"jwks"_s, u"The key set: an address or a file. Without it, --issuer's."_s, u"URL|FILE"_s},
                      {u"audience"_s, u"The audience that is expected; may be repeated."_s, u"AUDIENCE"_s},
                      {u"scope"_s, u"The scopes that are expected."_s, u"SCOPES"_s},
                      {u"compare"_s, u"Another token to compare with."_s, u"TOKEN"_s}};
    return {
        {.name = u"token get"_s,
         .arguments = u"URL"_s,
         .summary = u"A valid access token: kept, refreshed or new; reused until five minutes before it ends"_s,
         .example = u"authscope-cli token get https://mcp.example.com/mcp --grant client_credentials --client-id 0oa… "
                    "--client-secret-env SECRET"_s,
         .connects = true,
         .options = {{u"buffer"_s, u"How long before its end a token is no longer used, 300 by default."_s,
                      u"SECONDS"_s},
                     {u"authorization"_s, u"Write the whole Authorization line."_s},
                     {u"renew"_s, u"Get a new token even if the kept one is good."_s}},
         .maximumArguments = 1,
         .run = get},
        {.name = u"token decode"_s,
         .arguments = u"[TOKEN|-]"_s,
         .summary = u"Header and claims with their meaning, and each check on its own"_s,
         .example = u"pbpaste | authscope-cli token decode - --issuer https://dev-1.okta.com/oauth2/default"_s,
         .options = decodeOptions,
         .maximumArguments = 1,
         .run = decode},
        {.name = u"token introspect"_s,
         .arguments = u"[TOKEN|-]"_s,
         .summary = u"Ask the authorization server whether a token is active (RFC 7662)"_s,
         .example = u"authscope-cli token introspect - --issuer URL --client-id ID --client-secret-env SECRET"_s,
         .options = tokenSourceOptions() + QList{hint},
         .maximumArguments = 1,
         .run = introspect},
        {.name = u"token revoke"_s,
         .arguments = u"[TOKEN|-]"_s,
         .summary = u"Revoke a token (RFC 7009)"_s,
         .example = u"authscope-cli token revoke - --issuer URL --client-id ID --client-secret-env SECRET"_s,
         .options = tokenSourceOptions() + QList{hint},
         .maximumArguments = 1,
         .run = revoke}};
}

} // namespace authscope::cli
