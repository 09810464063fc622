// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connectionoptions.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestSecretFile = 256 * 1024;

Result<QString> readSecret(QIODevice &device, const QString &from)
{
    const QByteArray bytes = device.read(largestSecretFile + 1);
    if (bytes.size() > largestSecretFile)
        return usage(u"%1 holds more than 256 KiB; that is no secret."_s.arg(from));
    // An editor's line end is not part of the secret; anything else is.
    QByteArray secret = bytes;
    if (secret.endsWith('\n'))
        secret.chop(1);
    if (secret.endsWith('\r'))
        secret.chop(1);
    if (secret.isEmpty())
        return usage(u"%1 is empty."_s.arg(from));
    return QString::fromUtf8(secret);
}

Result<std::pair<QString, QString>> pair(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return usage(u"--%1 wants name=value, not \"%2\"."_s.arg(option, visible(text)));
    return std::pair(text.first(equals), text.mid(equals + 1));
}

Result<void> applyOptions(const Context &context, profile::Connection &connection)
{
    const auto text = [&context](const QString &option, QString &place) {
        if (context.has(option))
            place = context.value(option);
    };
    text(u"issuer"_s, connection.issuer);
    text(u"client-id"_s, connection.clientId);
    text(u"scope"_s, connection.scope);
    text(u"audience"_s, connection.audience);
    text(u"resource"_s, connection.resource);
    text(u"redirect-host"_s, connection.redirectHost);
    text(u"redirect-path"_s, connection.redirectPath);
    text(u"revision"_s, connection.revision);
    text(u"auth-method"_s, connection.tokenEndpointAuthMethod);
    text(u"expect-jwks-uri"_s, connection.expectedJwksUri);
    if (context.has(u"no-resource"_s))
        connection.resource = u"-"_s;
    const auto list = [&context](const QString &option, QStringList &place) {
        if (context.has(option))
            place = context.values(option);
    };
    list(u"expect-issuer"_s, connection.expectedIssuers);
    list(u"expect-audience"_s, connection.expectedAudiences);
    if (context.has(u"expect-scope"_s))
        connection.expectedScopes = context.value(u"expect-scope"_s).split(u' ', Qt::SkipEmptyParts);
    connection.allowPrivateNetwork = connection.allowPrivateNetwork || context.has(u"allow-private-network"_s);
    if (context.has(u"redirect-port"_s)) {
        bool good = false;
        const uint port = context.value(u"redirect-port"_s).toUInt(&good);
        if (!good || port > 65535)
            return usage(u"--redirect-port wants a port from 0 to 65535, not \"%1\"."_s.arg(
                visible(context.value(u"redirect-port"_s))));
        connection.redirectPort = quint16(port);
    }
    if (!connection.tokenEndpointAuthMethod.isEmpty()
        && !oauth::clientAuthenticationFromName(connection.tokenEndpointAuthMethod))
        return usage(u"--auth-method wants client_secret_basic, client_secret_post or none."_s);
    if (!connection.revision.isEmpty() && !mcp::supportedRevisions().contains(connection.revision))
        return usage(u"--revision wants one of %1."_s.arg(mcp::supportedRevisions().join(u", "_s)));
    const QStringList parameters = context.values(u"param"_s);
    for (const QString &parameter : parameters) {
        const auto split = pair(u"param"_s, parameter);
        if (!split)
            return std::unexpected(split.error());
        connection.parameters.set(split->first, split->second);
    }
    const QStringList headers = context.values(u"header"_s);
    for (const QString &header : headers) {
        const auto split = pair(u"header"_s, header);
        if (!split)
            return std::unexpected(split.error());
        connection.headers.set(split->first.toUtf8(), split->second.toUtf8());
    }
    return {};
}

Result<void> chooseGrant(const Context &context, profile::Connection &connection, bool hasToken)
{
    if (context.has(u"no-auth"_s)) {
        connection.grant = profile::Grant::None;
        return {};
    }
    if (context.has(u"grant"_s)) {
        const QString name = context.value(u"grant"_s);
        // The keeper refreshes by itself; asking for it by name is asking for the code flow's tokens.
        const auto grant = name == "refresh_token"_L1 ? profile::Grant::AuthorizationCode
                                                      : profile::grantFromName(name);
        if (!grant)
            return usage(
                u"--grant wants authorization_code, client_credentials, refresh_token, token, none or discover, "
                "not \"%1\"."_s.arg(visible(name)));
        connection.grant = *grant;
        return {};
    }
    if (hasToken)
        connection.grant = profile::Grant::Token;
    return {};
}

// The same URL and client give the same id, so that tokens are found again without a saved profile.
QString derivedId(const profile::Connection &connection)
{
    const QByteArray key = connection.url + '\n' + connection.clientId.toUtf8() + '\n' + connection.issuer.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

QString Context::secret(const QString &value) const
{
    return showSecrets ? value : masked(value);
}

QList<QCommandLineOption> connectionOptions()
{
    return {
        {u"grant"_s,
         u"How to get a token: authorization_code, client_credentials, refresh_token, token, none; without it, "
         "what the server asks for."_s,
         u"GRANT"_s},
        {u"no-auth"_s, u"Send no credentials."_s},
        {u"issuer"_s, u"The authorization server's issuer; without it, by discovery."_s, u"URL"_s},
        {u"client-id"_s, u"The client id of the app integration."_s, u"ID"_s},
        {u"client-secret"_s, u"The client secret (seen by others in the process list; - reads standard input)."_s,
         u"SECRET"_s},
        {u"client-secret-file"_s, u"A file that holds the client secret."_s, u"FILE"_s},
        {u"client-secret-env"_s, u"The environment variable that holds the client secret."_s, u"NAME"_s},
        {u"auth-method"_s, u"client_secret_basic, client_secret_post or none; without it, by the metadata."_s,
         u"METHOD"_s},
        {u"scope"_s, u"Scopes, separated by spaces; without it, by the server's challenge."_s, u"SCOPES"_s},
        {u"audience"_s, u"The `audience` parameter (Okta ignores it)."_s, u"AUDIENCE"_s},
        {u"resource"_s, u"The `resource` parameter (RFC 8707); without it, the MCP server's identifier."_s, u"URI"_s},
        {u"no-resource"_s, u"Leave the `resource` parameter out."_s},
        {u"redirect-host"_s, u"127.0.0.1 (default), ::1 or localhost."_s, u"HOST"_s},
        {u"redirect-port"_s, u"The redirect URI's port, 8765 by default; 0 takes any. Okta compares ports."_s,
         u"PORT"_s},
        {u"redirect-path"_s, u"The redirect URI's path, /callback by default."_s, u"PATH"_s},
        {u"param"_s, u"An extra parameter of the authorization request; may be repeated."_s, u"NAME=VALUE"_s},
        {u"no-browser"_s, u"Print the authorization address instead of opening it."_s},
        {u"token"_s, u"An access token to use (seen by others in the process list; - reads standard input)."_s,
         u"TOKEN"_s},
        {u"token-file"_s, u"A file that holds the access token."_s, u"FILE"_s},
        {u"token-env"_s, u"The environment variable that holds the access token."_s, u"NAME"_s},
        {u"header"_s, u"An extra header field of MCP requests; may be repeated."_s, u"NAME=VALUE"_s},
        {u"revision"_s, u"The MCP revision, e.g. 2025-11-25; without it, by the era probe."_s, u"DATE"_s},
        {u"expect-issuer"_s, u"The issuer that the MCP server is configured with."_s, u"URL"_s},
        {u"expect-audience"_s, u"The audience that the MCP server is configured with."_s, u"AUDIENCE"_s},
        {u"expect-scope"_s, u"The scopes that the MCP server requires."_s, u"SCOPES"_s},
        {u"expect-jwks-uri"_s, u"The JWKS address that the MCP server is configured with."_s, u"URL"_s},
        {u"har"_s, u"Write what was exchanged to a HAR file, redacted unless --show-secrets."_s, u"FILE"_s},
    };
}

Result<QString> secretOption(Context &context, const QString &name)
{
    const QString file = name + u"-file"_s;
    const QString environment = name + u"-env"_s;
    if (context.has(file)) {
        QFile source(context.value(file));
        if (!source.open(QIODevice::ReadOnly))
            return usage(
                u"--%1: %2 cannot be read: %3."_s.arg(file, visible(context.value(file)), source.errorString()));
        return readSecret(source, u"--"_s + file);
    }
    if (context.has(environment)) {
        const QByteArray variable = context.value(environment).toUtf8();
        const QString value = qEnvironmentVariable(variable.constData());
        if (value.isEmpty())
            return usage(u"--%1: the environment variable %2 is not set."_s.arg(environment, visible(variable)));
        return value;
    }
    if (!context.has(name))
        return QString();
    const QString value = context.value(name);
    if (value == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return usage(u"Standard input cannot be read."_s);
        return readSecret(input, u"Standard input"_s);
    }
    if (value.isEmpty())
        return usage(u"--%1 is empty."_s.arg(name));
    context.out.warn(
        u"--%1 on the command line can be seen by every user of this machine and stays in the shell's history; "
        "use --%1-file, --%1-env or --%1 -"_s.arg(name));
    return value;
}

QCoro::Task<Result<Target>> target(Context &context, QString url)
{
    Target target;
    if (context.has(u"profile"_s)) {
        const QString name = context.value(u"profile"_s);
        if (const Result<void> loaded = context.store.load(); !loaded)
            co_return std::unexpected(loaded.error());
        const profile::Connection *saved = context.store.find(name);
        if (!saved && url.isEmpty())
            co_return usage(u"There is no profile \"%1\"; `authscope-cli profiles list` shows those there are."_s.arg(
                visible(name)));
        if (saved)
            target.connection = *saved;
        else
            target.connection.name = name;
    }
    // What a profile keeps is for its own server.
    const bool otherServer = !url.isEmpty() && !target.connection.url.isEmpty()
        && url.toUtf8() != target.connection.url;
    if (otherServer) {
        context.out.note(u"The profile's secrets are for %1 and are not used for another URL."_s.arg(
            visible(target.connection.url)));
        target.connection.id.clear();
    }
    if (!url.isEmpty())
        target.connection.url = url.toUtf8();
    if (target.connection.url.isEmpty())
        co_return usage(u"Say which MCP server: a URL, or --profile NAME."_s);
    const auto checked = http::checkedUrl(target.connection.url, u"The MCP URL"_s);
    if (!checked)
        co_return std::unexpected(checked.error());
    if (const Result<void> applied = applyOptions(context, target.connection); !applied)
        co_return std::unexpected(applied.error());

    const Result<QString> secret = secretOption(context, u"client-secret"_s);
    if (!secret)
        co_return std::unexpected(secret.error());
    const Result<QString> token = secretOption(context, u"token"_s);
    if (!token)
        co_return std::unexpected(token.error());
    target.clientSecret = secret->toUtf8();
    target.token = *token;
    if (const Result<void> chosen = chooseGrant(context, target.connection, !token->isEmpty()); !chosen)
        co_return std::unexpected(chosen.error());
    if (target.connection.id.isEmpty())
        target.connection.id = derivedId(target.connection);

    if (target.clientSecret.isEmpty() && !target.connection.clientId.isEmpty()) {
        const Result<QByteArray> kept = co_await context.secrets->read(target.connection.id + u"/client-secret"_s);
        if (!kept)
            co_return std::unexpected(kept.error());
        target.clientSecret = *kept;
    }
    if (target.connection.grant != profile::Grant::Token && target.connection.grant != profile::Grant::None) {
        const Result<QByteArray> kept = co_await context.secrets->read(target.connection.id + u"/tokens"_s);
        if (!kept)
            co_return std::unexpected(kept.error());
        target.kept = oauth::TokenResponse::fromJson(*kept);
    }
    context.redactor.addSecret(target.clientSecret);
    context.redactor.addSecret(target.token.toUtf8());
    if (target.kept) {
        context.redactor.addSecret(target.kept->accessToken.toUtf8());
        context.redactor.addSecret(target.kept->refreshToken.toUtf8());
    }
    co_return target;
}

QCoro::Task<Result<void>> keepTokens(Context &context, profile::Connection connection, oauth::TokenResponse tokens)
{
    const Result<void> kept = co_await context.secrets->write(connection.id + u"/tokens"_s, tokens.toJson());
    co_return kept;
}

std::unique_ptr<journey::Journey> makeJourney(Context &context, const Target &target, journey::Authorizer *authorizer)
{
    auto journey = std::make_unique<journey::Journey>(context.http.get(), target.connection, authorizer);
    journey->setClientSecret(target.clientSecret);
    journey->setAccessToken(target.token);
    if (target.kept)
        journey->setTokens(*target.kept);
    if (context.has(u"buffer"_s))
        journey->keeper()->setBuffer(std::chrono::seconds(context.value(u"buffer"_s).toInt()));
    QObject::connect(journey.get(), &journey::Journey::tokensChanged, journey.get(), [&context, raw = journey.get()] {
        if (const auto &tokens = raw->knowledge().tokens) {
            context.redactor.addSecret(tokens->accessToken.toUtf8());
            context.redactor.addSecret(tokens->refreshToken.toUtf8());
            context.redactor.addSecret(tokens->idToken.toUtf8());
        }
    });
    return journey;
}

QString stationLine(const Output &out, const journey::Station &station)
{
    QString mark;
    switch (station.state) {
    case journey::StationState::Passed: mark = out.good(u"ok"_s); break;
    case journey::StationState::Warned: mark = out.strong(u"!!"_s); break;
    case journey::StationState::Failed: mark = out.bad(u"no"_s); break;
    default: mark = out.dim(u"--"_s); break;
    }
    const QString time = station.ms > 0 ? u"%1 ms"_s.arg(qRound(station.ms)) : QString();
    return u"%1  %2 %3  %4"_s.arg(mark, journey::stationTitle(station.id).leftJustified(21), time.rightJustified(8),
                                  visible(station.summary));
}

QJsonObject stationJson(const journey::Station &station)
{
    QJsonArray exchanges;
    for (const qint64 id : station.exchanges)
        exchanges += id;
    return {{u"id"_s, journey::stationName(station.id)},
            {u"state"_s, journey::stateName(station.state)},
            {u"summary"_s, visible(station.summary)},
            {u"ms"_s, qRound(station.ms)},
            {u"exchanges"_s, exchanges}};
}

int reportFailedJourney(Context &context, const journey::Journey &journey)
{
    const diagnosis::Case facts = journey.facts();
    const Failure failure = facts.failures.isEmpty()
        ? Failure{u"journey.failed"_s, u"The server could not be used."_s, {}, 0}
        : facts.failures.last().failure;
    const int status = context.out.failure(failure);
    if (!context.out.json && !journey.findings().isEmpty()) {
        const diagnosis::Finding &first = journey.findings().first();
        context.out.note(
            u"cause: %1 (%2, %3)"_s.arg(visible(first.title), first.id, diagnosis::certaintyName(first.certainty)));
        context.out.note(u"       `authscope-cli diagnose` with the same options explains it."_s);
    }
    return status;
}

} // namespace authscope::cli
