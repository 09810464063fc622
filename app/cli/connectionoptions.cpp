// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connectionoptions.h"

#include "app/cli/credentialoptions.h"
#include "app/cli/optionvalues.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/profile/secretfields.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

Result<void> checkRedirect(const profile::Connection &connection)
{
    const QStringList hosts{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    if (!hosts.contains(connection.redirectHost))
        return usage(u"--redirect-host wants 127.0.0.1, ::1 or localhost, not \"%1\": the code must come back to this "
                     "machine alone (RFC 8252 §7.3)."_s.arg(elided(visible(connection.redirectHost), 80)));
    const bool plain = std::ranges::all_of(connection.redirectPath, [](QChar c) {
        return c > u' ' && c < u'\x7f' && !QStringView(u"\"#<>?\\^`{|}").contains(c);
    });
    if (!connection.redirectPath.startsWith(u'/') || !plain)
        return usage(u"--redirect-path wants a path such as /callback, without query and fragment, not \"%1\"."_s.arg(
            elided(visible(connection.redirectPath), 80)));
    return {};
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
    text(u"expect-jwks-uri"_s, connection.expectedJwksUri);
    text(u"expect-subject"_s, connection.expectedSubject);
    connection.expectsStrictTokens = connection.expectsStrictTokens || context.has(u"expect-strict-tokens"_s);
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
    if (const Result<void> good = checkRedirect(connection); !good)
        return good;
    if (context.has(u"issuer"_s))
        if (const auto url = http::checkedUrl(context.value(u"issuer"_s).toUtf8(), u"--issuer"_s); !url)
            return std::unexpected(url.error());
    if (const Result<void> applied = applyCredentials(context, connection); !applied)
        return applied;
    if (!connection.revision.isEmpty() && !mcp::supportedRevisions().contains(connection.revision))
        return usage(u"--revision wants one of %1."_s.arg(mcp::supportedRevisions().join(u", "_s)));
    const QStringList parameters = context.values(u"param"_s);
    for (const QString &parameter : parameters) {
        const auto split = nameAndValue(u"param"_s, parameter);
        if (!split)
            return std::unexpected(split.error());
        connection.parameters.set(split->first, split->second);
    }
    const QStringList headers = context.values(u"header"_s);
    for (const QString &header : headers) {
        const auto field = headerOption(header);
        if (!field)
            return std::unexpected(field.error());
        connection.headers.set(field->name, field->value);
    }
    return {};
}

Result<void> chooseGrant(const Context &context, profile::Connection &connection, bool hasToken)
{
    if (context.has(u"no-auth"_s) && (hasToken || context.has(u"grant"_s)))
        return usage(u"Give either --no-auth or %1."_s.arg(hasToken ? u"a token"_s : u"--grant"_s));
    if (context.has(u"no-auth"_s)) {
        connection.grant = profile::Grant::None;
        return {};
    }
    if (context.has(u"grant"_s)) {
        const QString name = context.value(u"grant"_s);
        if (hasToken && name != "token"_L1)
            return usage(u"Give either a token or --grant %1: a token that is given is used as it is."_s.arg(
                elided(visible(name), 80)));
        // The keeper refreshes by itself; asking for it by name is asking for the code flow's tokens.
        const auto grant = name == "refresh_token"_L1 ? profile::Grant::AuthorizationCode
                                                      : profile::grantFromName(name);
        if (!grant)
            return usage(u"--grant wants one of %1 and refresh_token, not \"%2\"."_s.arg(
                profile::grantNames().join(u", "_s), visible(name)));
        connection.grant = *grant;
        return {};
    }
    if (hasToken)
        connection.grant = profile::Grant::Token;
    return {};
}

QCoro::Task<void> keepRegistration(Context &context, QString id, oauth::Registration registration)
{
    const Result<void> kept = co_await context.secrets->write(id + u"/registration"_s, registration.toJson());
    if (!kept)
        context.out.warn(kept.error().what);
}

// Not notes: without these lines nobody could go on, whatever --quiet says.
void tellDeviceCode(const oauth::DeviceAuthorization &device)
{
    const QByteArray url = device.verificationUriComplete.isEmpty() ? device.verificationUri
                                                                    : device.verificationUriComplete;
    const QString text =
        u"Open this address on any device: %1\nand enter the code: %2\n(it is good for %3 s; Ctrl-C gives "
        "up)\n"_s.arg(visible(url), visible(device.userCode), QString::number(device.expiresIn));
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    fflush(stderr);
}

// The same URL and client give the same id, so that tokens are found again without a saved profile.
QString derivedId(const profile::Connection &connection)
{
    const QByteArray key = connection.url + '\n' + connection.clientId.toUtf8() + '\n' + connection.issuer.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

void Context::startAt(const QByteArray &url) const
{
    http->guardNames(has(u"allow-private-network"_s) ? QByteArray() : url);
}

QString Context::secret(const QString &value) const
{
    return showSecrets ? value : masked(value);
}

QList<QCommandLineOption> connectionOptions()
{
    QList<QCommandLineOption> options{
        {u"grant"_s,
         u"How to get a token: %1 or refresh_token; without it, as the profile says, else discover: what the server "
         "asks for."_s.arg(profile::grantNames().join(u", "_s)),
         u"GRANT"_s},
        {u"no-auth"_s, u"Send no credentials."_s},
        {u"issuer"_s, u"The authorization server's issuer; without it, by discovery."_s, u"URL"_s},
        {u"client-id"_s, u"The client id of the app integration."_s, u"ID"_s},
        {u"client-secret"_s, u"The client secret (seen by others in the process list; - reads standard input)."_s,
         u"SECRET"_s},
        {u"client-secret-file"_s, u"A file that holds the client secret."_s, u"FILE"_s},
        {u"client-secret-env"_s, u"The environment variable that holds the client secret."_s, u"NAME"_s},
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
        {u"expect-subject"_s, u"The subject (sub) by which the MCP server knows the person or client."_s, u"SUBJECT"_s},
        {u"expect-strict-tokens"_s, u"The MCP server insists on RFC 9068: typ at+jwt and client_id."_s},
        {u"har"_s, u"Write what was exchanged to a HAR file, redacted unless --show-secrets."_s, u"FILE"_s},
    };
    options += credentialOptions();
    return options;
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
    // What a profile keeps is for its own server; that goes for header fields too, which may hold a key.
    const bool otherServer = !url.isEmpty() && !target.connection.url.isEmpty()
        && url.toUtf8() != target.connection.url;
    if (otherServer) {
        context.out.note(u"The profile's secrets are for %1 and are not used for another URL."_s.arg(
            visible(target.connection.url)));
        target.connection.id.clear();
        if (!http::sameOrigin(target.connection.url, url.toUtf8()))
            target.connection.headers = {};
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
    if (target.token.contains(u' '))
        context.out.warn(
            u"the token has a blank in it, which no token has; if \"Bearer\" stands before it, leave that out"_s);
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
    const Result<void> read = co_await readCredentials(context, target);
    if (!read)
        co_return std::unexpected(read.error());
    profile::addSecrets(&context.redactor, target.connection);
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
    journey->setClientKey(target.clientKey);
    journey->setAccessToken(target.token);
    journey->setAssertion(target.assertion);
    journey->setSubjectToken(target.subjectToken);
    journey->setIdentityToken(target.identityToken, target.identitySecret);
    if (target.registration)
        journey->setRegistrations({*target.registration});
    if (target.kept)
        journey->setTokens(*target.kept);
    const QString id = target.connection.id;
    journey->keeper()->setReload([&context, id]() -> QCoro::Task<std::optional<oauth::TokenResponse>> {
        const Result<QByteArray> kept = co_await context.secrets->read(id + u"/tokens"_s);
        co_return kept ? oauth::TokenResponse::fromJson(*kept) : std::nullopt;
    });
    QObject::connect(journey.get(), &journey::Journey::registered, journey.get(),
                     [&context, id](const oauth::Registration &registration) {
                         context.redactor.addSecret(registration.client.secret);
                         keepRegistration(context, id, registration);
                     });
    QObject::connect(journey.get(), &journey::Journey::deviceCode, journey.get(),
                     [](const oauth::DeviceAuthorization &device) { tellDeviceCode(device); });
    QObject::connect(journey.get(), &journey::Journey::tokensChanged, journey.get(), [&context, raw = journey.get()] {
        if (const auto &tokens = raw->knowledge().tokens) {
            context.redactor.addSecret(tokens->accessToken.toUtf8());
            context.redactor.addSecret(tokens->refreshToken.toUtf8());
            context.redactor.addSecret(tokens->idToken.toUtf8());
        }
    });
    return journey;
}

dossier::StationLine lineOf(const journey::Station &station)
{
    return {journey::stationName(station.id),
            journey::stationTitle(station.id),
            journey::stateName(station.state),
            station.summary,
            station.ms,
            station.exchanges};
}

QString stationLine(const Output &out, const dossier::StationLine &station)
{
    const QString mark = station.state == "passed"_L1 ? out.good(u"ok"_s)
        : station.state == "warned"_L1                ? out.strong(u"!!"_s)
        : station.state == "failed"_L1                ? out.bad(u"no"_s)
                                                      : out.dim(u"--"_s);
    const QString time = station.ms > 0 ? u"%1 ms"_s.arg(qRound(station.ms)) : QString();
    return u"%1  %2 %3  %4"_s.arg(mark, station.title.leftJustified(21), time.rightJustified(8),
                                  out.redacted(visible(station.summary)));
}

QJsonObject stationJson(const Output &out, const dossier::StationLine &station)
{
    QJsonArray exchanges;
    for (const qint64 id : station.exchanges)
        exchanges += id;
    return {{u"id"_s, station.id},
            {u"state"_s, station.state},
            {u"summary"_s, out.redacted(visible(station.summary))},
            {u"ms"_s, qRound(station.ms)},
            {u"exchanges"_s, exchanges}};
}

Failure failureOf(const journey::Journey &journey)
{
    const diagnosis::Case facts = journey.facts();
    if (facts.failures.isEmpty())
        return {u"journey.failed"_s, u"The server could not be used."_s, {}, 0};
    return facts.failures.last().failure;
}

int reportFailedJourney(Context &context, const journey::Journey &journey)
{
    const int status = context.out.failure(failureOf(journey));
    // The most severe comes first; a note is never the cause of a failure.
    if (!context.out.json && !journey.findings().isEmpty()
        && journey.findings().first().severity != diagnosis::Severity::Note) {
        const diagnosis::Finding &first = journey.findings().first();
        context.out.note(
            u"cause: %1 (%2, %3)"_s.arg(visible(first.title), first.id, diagnosis::certaintyName(first.certainty)));
        context.out.note(u"       `authscope-cli diagnose` with the same options explains it."_s);
    }
    return status;
}

} // namespace authscope::cli
