// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/credentialoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminalbrowser.h"
#include "app/cli/tokenreport.h"
#include "app/signin/signin.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QCoro::Task<int> get(Context &context)
{
    const Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    if (wanted->connection.grant == profile::Grant::None)
        co_return context.out.failure(usage(u"There is no token to get with %1; say --grant, or leave it out."_s.arg(
                                                context.has(u"no-auth"_s)     ? u"--no-auth"_s
                                                    : context.has(u"grant"_s) ? u"--grant none"_s
                                                                              : u"this profile's grant, none"_s))
                                          .error());
    const auto buffer = secondsOption(context, u"buffer"_s, 0, 86400, std::chrono::minutes(5));
    if (!buffer)
        co_return context.out.failure(buffer.error());
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    const auto journey = makeJourney(context, *wanted, &signIn);
    journey->keeper()->setBuffer(std::chrono::floor<std::chrono::seconds>(*buffer));
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
        context.out.line(
            u"Authorization: %1 %2"_s.arg(tokens->isBound() ? u"DPoP"_s : u"Bearer"_s, visible(tokens->accessToken)));
    } else {
        context.out.line(visible(tokens->accessToken));
    }
    co_return Done;
}

// --issuer, checked before anything is asked.
Result<QString> issuerOption(const Context &context)
{
    const QString issuer = context.value(u"issuer"_s);
    if (context.has(u"issuer"_s))
        if (const auto url = http::checkedUrl(issuer.toUtf8(), u"--issuer"_s); !url)
            return std::unexpected(url.error());
    return issuer;
}

void warnOfArgument(Context &context)
{
    context.out.warn(u"a token on the command line can be seen by every user of this machine and stays in the shell's "
                     "history; use --token-file, --token-env or -"_s);
}

bool isNoToken(const QByteArray &text)
{
    const jose::TokenKind kind = jose::decode(text).kind;
    return kind != jose::TokenKind::Jws && kind != jose::TokenKind::Jwe;
}

// The argument, unless a token is also given by an option, or it is a file's name.
Result<QString> checkedArgument(const Context &context)
{
    QString argument = context.arguments.value(0);
    for (const QString &option : {u"token"_s, u"token-file"_s, u"token-env"_s})
        if (!argument.isEmpty() && context.has(option))
            return usage(u"Give the token as the argument or by --%1, not both."_s.arg(option));
    if (!argument.isEmpty() && argument != "-"_L1 && QFileInfo(argument).isFile() && isNoToken(argument.toUtf8()))
        return usage(u"The argument is a token itself, and \"%1\" is a file: say --token-file %1."_s.arg(
            elided(visible(argument), 200)));
    return argument;
}

// The token of the argument, standard input, or an option.
Result<QString> tokenArgument(Context &context)
{
    const Result<QString> checked = checkedArgument(context);
    if (!checked)
        return checked;
    const QString &argument = *checked;
    if (argument.isEmpty() || argument == "-"_L1) {
        if (argument.isEmpty()) {
            const Result<QString> option = secretOption(context, u"token"_s);
            if (!option || !option->isEmpty())
                return option;
        }
        Result<QString> read = secretFromInput();
        if (!read && read.error().what.endsWith("is empty."_L1))
            return usage(u"No token was given: as an argument, by --token-file, --token-env, or on standard input."_s);
        return read;
    }
    warnOfArgument(context);
    return argument;
}

// The same for a text of which a token is only a part: a header block, a curl command.
Result<QByteArray> tokenText(Context &context)
{
    const Result<QString> checked = checkedArgument(context);
    if (!checked)
        return std::unexpected(checked.error());
    const QString &argument = *checked;
    if (!argument.isEmpty() && argument != "-"_L1) {
        warnOfArgument(context);
        return argument.toUtf8();
    }
    if (argument.isEmpty()) {
        const Result<QByteArray> option = textOption(context, u"token"_s);
        if (!option || !option->isEmpty())
            return option;
    }
    const Result<QByteArray> read = textFromInput();
    if (read && read->trimmed().isEmpty())
        return usage(u"No token was given: as an argument, by --token-file, --token-env, or on standard input."_s);
    return read;
}

// A key set, a single JWK, or a PEM key, of which only the public half is used.
Result<jose::KeySet> keysFrom(const QByteArray &text)
{
    if (text.contains("-----BEGIN ")) {
        Result<jose::Key> key = jose::Key::fromPem(text);
        if (!key)
            return std::unexpected(key.error());
        return jose::KeySet{{std::move(*key)}, {}};
    }
    const auto json = json::parseObject(text);
    if (json && json->contains("kty"_L1) && !json->contains("keys"_L1))
        return jose::KeySet::parse("{\"keys\":[" + text + "]}");
    return jose::KeySet::parse(text);
}

// The keys by --jwks (an address, a file, or the keys themselves), --hs-secret or --issuer.
QCoro::Task<Result<std::optional<jose::KeySet>>> keysFor(Context &context)
{
    QString source = context.value(u"jwks"_s);
    const oauth::DiscoveryOptions options{context.has(u"allow-private-network"_s), {}};
    const Result<QString> issuer = issuerOption(context);
    if (!issuer)
        co_return std::unexpected(issuer.error());
    if (source.isEmpty() && !issuer->isEmpty()) {
        context.startAt(issuer->toUtf8());
        const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), issuer->toUtf8(),
                                                                            *issuer, options);
        if (!found.metadata)
            co_return std::unexpected(found.problems.first());
        source = QString::fromUtf8(found.metadata->jwksUri);
    }
    const Result<QString> shared = secretOption(context, u"hs-secret"_s);
    if (!shared)
        co_return std::unexpected(shared.error());
    if (!shared->isEmpty()) {
        if (!source.isEmpty())
            co_return usage(
                u"Give either --hs-secret or a key set, not both: what is public must never verify HS256."_s);
        context.redactor.addSecret(shared->toUtf8());
        auto key = jose::Key::symmetric(shared->toUtf8());
        if (!key)
            co_return std::unexpected(key.error());
        co_return std::optional(jose::KeySet{{std::move(*key)}, {}});
    }
    if (source.isEmpty())
        co_return std::optional<jose::KeySet>();
    if (source.startsWith("http:"_L1) || source.startsWith("https:"_L1)) {
        auto keys = co_await oauth::fetchKeys(context.http.get(), source.toUtf8(), options);
        if (!keys)
            co_return std::unexpected(keys.error());
        co_return std::optional(std::move(*keys));
    }
    QByteArray bytes = source.toUtf8();
    if (!bytes.trimmed().startsWith('{') && !bytes.contains("-----BEGIN ")) {
        const Result<QByteArray> content = fileFor(u"jwks"_s, source, limits::jwksBody);
        if (!content)
            co_return std::unexpected(content.error());
        bytes = *content;
    }
    auto keys = keysFrom(bytes);
    if (!keys)
        co_return std::unexpected(keys.error());
    co_return std::optional(std::move(*keys));
}

// --compare: another token.
Result<std::optional<jose::Token>> comparedToken(Context &context)
{
    const QString value = context.value(u"compare"_s);
    if (context.has(u"compare"_s) && value != "-"_L1 && QFileInfo(value).isFile() && isNoToken(value.toUtf8()))
        return usage(u"--compare takes a token itself, and \"%1\" is a file: say --compare-file %1."_s.arg(
            elided(visible(value), 200)));
    const Result<QByteArray> text = textOption(context, u"compare"_s);
    if (!text)
        return std::unexpected(text.error());
    return text->isEmpty() ? std::optional<jose::Token>() : std::optional(jose::decode(*text));
}

bool isSymmetric(const jose::Token &token)
{
    return token.algorithm().startsWith("HS");
}

QCoro::Task<int> decode(Context &context)
{
    const Result<QByteArray> text = tokenText(context);
    if (!text)
        co_return context.out.failure(text.error());
    const jose::Token token = jose::decode(*text);
    const Result<std::optional<jose::Token>> compared = comparedToken(context);
    if (!compared)
        co_return context.out.failure(compared.error());
    const std::optional<jose::Token> &other = *compared;
    const Result<std::optional<jose::KeySet>> keys = co_await keysFor(context);
    if (!keys)
        co_return context.out.failure(keys.error());
    jose::Expectations expected;
    if (context.has(u"issuer"_s))
        expected.issuers = {context.value(u"issuer"_s)};
    expected.audiences = context.values(u"audience"_s);
    const bool hasSecret = context.has(u"hs-secret"_s) || context.has(u"hs-secret-file"_s)
        || context.has(u"hs-secret-env"_s);
    if (hasSecret)
        expected.algorithms = {jose::Algorithm::HS256, jose::Algorithm::HS384, jose::Algorithm::HS512};
    expected.scopes = context.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    const qint64 now = Clock::system().nowMs();
    const QList<jose::Check> checks = jose::verify(token, keys->has_value() ? &**keys : nullptr, expected, now);
    if (context.out.json)
        context.out.document(tokenJson(token, checks, other));
    else
        printToken(context.out, token, checks, other, now);
    if (isSymmetric(token) && !hasSecret)
        context.out.note(
            u"%1 is signed with a shared secret: --hs-secret-file FILE or --hs-secret-env NAME checks it."_s.arg(
                visible(token.algorithm())));
    const bool failed = std::ranges::any_of(
        checks, [](const jose::Check &check) { return check.outcome == jose::Outcome::Failed; });
    co_return failed ? Wrong : Done;
}

struct Endpoint {
    QByteArray url;
    oauth::ClientIdentity client;
};

// The iss claim names whom to ask, but a token that somebody sent must not decide where a client secret goes: the person
// does.
Failure missingIssuer(const QString &token)
{
    const QString issuer = jose::decode(token.toUtf8()).payload.value("iss"_L1).toString();
    return {u"usage.option"_s,
            issuer.isEmpty() ? u"Say whose token it is: --issuer URL."_s
                             : u"Say whose token it is. The token says --issuer %1; the client's secret goes there, so "
                               "give it only if you trust that address."_s.arg(elided(visible(issuer), 200)),
            {},
            0};
}

// The endpoint of the issuer's metadata, and the client that may ask it.
QCoro::Task<Result<Endpoint>> endpointFor(Context &context, QString token, bool introspection)
{
    const Result<QString> issuerGiven = issuerOption(context);
    if (!issuerGiven)
        co_return std::unexpected(issuerGiven.error());
    const QString issuer = *issuerGiven;
    if (issuer.isEmpty())
        co_return std::unexpected(missingIssuer(token));
    if (!context.has(u"client-id"_s))
        co_return usage(u"Say as which client to ask: --client-id ID, with its secret if it has one."_s);
    const QString hint = context.value(u"hint"_s);
    if (context.has(u"hint"_s) && hint != "access_token"_L1 && hint != "refresh_token"_L1)
        co_return usage(u"--hint wants access_token or refresh_token, not \"%1\"."_s.arg(elided(visible(hint), 80)));
    context.redactor.addSecret(token.toUtf8());
    context.startAt(issuer.toUtf8());
    const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), issuer.toUtf8(), issuer,
                                                                        {context.has(u"allow-private-network"_s), {}});
    if (!found.metadata)
        co_return std::unexpected(found.problems.first());
    Result<oauth::ClientIdentity> client = clientOption(context, *found.metadata);
    if (!client)
        co_return std::unexpected(client.error());
    Endpoint endpoint;
    endpoint.url = introspection ? found.metadata->introspectionEndpoint : found.metadata->revocationEndpoint;
    endpoint.client = std::move(*client);
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
    const Result<Endpoint> endpoint = co_await endpointFor(context, token->trimmed(), true);
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

struct TokenKind {
    QString name; // as in token_type_hint; empty if nothing tells
    QString shown;
};

// What a token is: as the person says, or an access token if it is a signed JWT, which no server makes its refresh
// tokens of that a client would see.
TokenKind kindOf(const Context &context, const QString &token)
{
    QString name = context.value(u"hint"_s);
    if (name.isEmpty() && jose::decode(token.trimmed().toUtf8()).kind == jose::TokenKind::Jws)
        name = u"access_token"_s;
    return {name,
            name == "access_token"_L1        ? u"The access token"_s
                : name == "refresh_token"_L1 ? u"The refresh token"_s
                                             : u"The token (access or refresh: --hint was not given)"_s};
}

QCoro::Task<int> revoke(Context &context)
{
    const Result<QString> token = tokenArgument(context);
    if (!token)
        co_return context.out.failure(token.error());
    const Result<Endpoint> endpoint = co_await endpointFor(context, token->trimmed(), false);
    if (!endpoint)
        co_return context.out.failure(endpoint.error());
    const Result<void> done = co_await oauth::revoke(context.http.get(), endpoint->url, endpoint->client,
                                                     token->trimmed(), context.value(u"hint"_s));
    if (!done)
        co_return context.out.failure(done.error());
    const TokenKind kind = kindOf(context, *token);
    if (context.out.json)
        context.out.document({{u"revoked"_s, true},
                              {u"token"_s, masked(token->trimmed())},
                              {u"token_type"_s, kind.name},
                              {u"endpoint"_s, QString::fromUtf8(endpoint->url)}});
    context.out.line(u"%1 %2 is revoked: %3 answered 200."_s.arg(kind.shown, visible(masked(token->trimmed())),
                                                                 visible(endpoint->url)));
    context.out.line(
        u"That is also the answer for a token the server does not know (RFC 7009 §2.2); `token introspect` "
        "tells whether it is active."_s);
    if (kind.name != "refresh_token"_L1)
        context.out.line(u"An MCP server that checks only the signature accepts an access token until it ends."_s);
    co_return Done;
}

// `taken` are names, or how they begin.
QList<QCommandLineOption> chosenOptions(const QStringList &taken)
{
    QList<QCommandLineOption> options;
    const QList<QCommandLineOption> all = connectionOptions();
    for (const QCommandLineOption &option : all) {
        const QString name = option.names().first();
        if (std::ranges::any_of(taken, [&name](const QString &start) { return name.startsWith(start); }))
            options += option;
    }
    return options;
}

} // namespace

QList<Command> tokenCommands()
{
    const QCommandLineOption hint(u"hint"_s, u"token_type_hint: access_token or refresh_token."_s, u"TYPE"_s);
    QList<QCommandLineOption> askOptions = chosenOptions({u"token"_s, u"client-id"_s, u"client-secret"_s,
                                                          u"auth-method"_s, u"private-key"_s, u"key-id"_s,
                                                          u"signing-alg"_s, u"assertion-audience"_s, u"har"_s});
    askOptions += {
        hint, {u"issuer"_s, u"The issuer of the server to ask, always wanted: the secret goes there."_s, u"URL"_s}};
    QList<QCommandLineOption> decodeOptions = chosenOptions({u"token"_s, u"har"_s});
    decodeOptions += {
        {u"issuer"_s, u"The issuer that is expected; without --jwks its keys verify the signature."_s, u"URL"_s},
        {u"jwks"_s,
         u"The keys: an address, a file, or the text itself; a JWK set, a JWK or PEM. Without it, --issuer's."_s,
         u"URL|FILE|KEY"_s},
        {u"hs-secret"_s,
         u"The shared secret of an HS256 token (seen by others in the process list; - reads standard input)."_s,
         u"SECRET"_s},
        {u"hs-secret-file"_s, u"A file that holds it."_s, u"FILE"_s},
        {u"hs-secret-env"_s, u"The environment variable that holds it."_s, u"NAME"_s},
        {u"audience"_s, u"The audience that is expected; may be repeated."_s, u"AUDIENCE"_s},
        {u"scope"_s, u"The scopes that are expected."_s, u"SCOPES"_s},
        {u"compare"_s, u"Another token to compare with (seen by others in the process list; - reads standard input)."_s,
         u"TOKEN"_s},
        {u"compare-file"_s, u"A file that holds it."_s, u"FILE"_s},
        {u"compare-env"_s, u"The environment variable that holds it."_s, u"NAME"_s}};
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
         .readsToken = true,
         .repeats = {u"audience"_s},
         .options = decodeOptions,
         .maximumArguments = 1,
         .run = decode},
        {.name = u"token introspect"_s,
         .arguments = u"[TOKEN|-]"_s,
         .summary = u"Ask the authorization server whether a token is active (RFC 7662)"_s,
         .example = u"authscope-cli token introspect - --issuer URL --client-id ID --client-secret-env SECRET"_s,
         .readsToken = true,
         .options = askOptions,
         .maximumArguments = 1,
         .run = introspect},
        {.name = u"token revoke"_s,
         .arguments = u"[TOKEN|-]"_s,
         .summary = u"Revoke a token (RFC 7009)"_s,
         .example = u"authscope-cli token revoke - --issuer URL --client-id ID --client-secret-env SECRET"_s,
         .readsToken = true,
         .options = askOptions,
         .maximumArguments = 1,
         .run = revoke}};
}

} // namespace authscope::cli
