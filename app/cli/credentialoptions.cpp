// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/credentialoptions.h"

#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/jose/proof.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// A secret by three options: --NAME, --NAME-file, --NAME-env.
QList<QCommandLineOption> secretOptions(const QString &name, const QString &what, const QString &value)
{
    return {{name, u"%1 (seen by others in the process list; - reads standard input)."_s.arg(what), value},
            {name + u"-file"_s, u"A file that holds it."_s, u"FILE"_s},
            {name + u"-env"_s, u"The environment variable that holds it."_s, u"NAME"_s}};
}

Result<void> checkAddress(const Context &context, const QString &option)
{
    if (!context.has(option))
        return {};
    const auto url = http::checkedUrl(context.value(option).toUtf8(), u"--"_s + option);
    if (!url)
        return std::unexpected(url.error());
    return {};
}

Result<jose::Key> keyFrom(const QByteArray &text, const QString &from)
{
    Result<jose::Key> key = jose::privateKeyFrom(text);
    if (!key)
        return usage(u"%1: %2"_s.arg(from, key.error().what));
    return key;
}

} // namespace

QList<QCommandLineOption> credentialOptions()
{
    QList<QCommandLineOption> options{{u"auth-method"_s,
                                       u"%1; without it, by the credentials and the metadata."_s.arg(
                                           oauth::clientAuthenticationNames().join(u", "_s)),
                                       u"METHOD"_s}};
    options += secretOptions(u"private-key"_s, u"The client's private key, PEM or JWK, for private_key_jwt"_s,
                             u"KEY"_s);
    options += {
        {u"key-id"_s, u"The kid of the assertion's header; without it, the JWK's."_s, u"KID"_s},
        {u"signing-alg"_s, u"RS256, PS256, ES256, EdDSA, …; without it, by the key."_s, u"ALG"_s},
        {u"assertion-audience"_s,
         u"The aud of a client assertion: issuer, endpoint or a URI; without it, the issuer, and the endpoint where "
         "the server looks like Okta's."_s,
         u"WHAT"_s},
        {u"dpop"_s, u"Bind tokens to a key and prove it with each request (RFC 9449)."_s},
        {u"par"_s, u"Push the authorization request first (RFC 9126); done anyway where the server requires it."_s},
        {u"register"_s, u"Without a client id: register a client at the server (RFC 7591), once, and keep it."_s},
        {u"client-metadata-url"_s,
         u"Without a client id: the https address of a client metadata document, where the server takes one."_s,
         u"URL"_s}};
    options += secretOptions(u"assertion"_s, u"The assertion of --grant jwt_bearer"_s, u"JWT"_s);
    options += secretOptions(u"subject-token"_s, u"The token to exchange, for --grant token_exchange"_s, u"TOKEN"_s);
    options += QCommandLineOption(u"subject-type"_s,
                                  u"What it is: access_token (default), id_token, jwt, … or a URI."_s, u"TYPE"_s);
    options += secretOptions(u"id-token"_s, u"The person's ID token, for --grant id_jag"_s, u"JWT"_s);
    options += {{u"idp-issuer"_s, u"The identity provider that gave the ID token."_s, u"URL"_s},
                {u"idp-client-id"_s, u"The client id at the identity provider; without it, --client-id."_s, u"ID"_s}};
    options += secretOptions(u"idp-client-secret"_s, u"The client secret at the identity provider"_s, u"SECRET"_s);
    return options;
}

Result<void> applyCredentials(const Context &context, profile::Connection &connection)
{
    const auto text = [&context](const QString &option, QString &place) {
        if (context.has(option))
            place = context.value(option);
    };
    text(u"auth-method"_s, connection.tokenEndpointAuthMethod);
    text(u"key-id"_s, connection.keyId);
    text(u"signing-alg"_s, connection.signingAlgorithm);
    text(u"assertion-audience"_s, connection.assertionAudience);
    text(u"client-metadata-url"_s, connection.clientDocument);
    text(u"idp-issuer"_s, connection.identityProvider);
    text(u"idp-client-id"_s, connection.identityProviderClientId);
    text(u"subject-type"_s, connection.subjectTokenType);
    connection.dpop = connection.dpop || context.has(u"dpop"_s);
    connection.pushes = connection.pushes || context.has(u"par"_s);
    connection.registersClient = connection.registersClient || context.has(u"register"_s);
    if (!connection.tokenEndpointAuthMethod.isEmpty()
        && !oauth::clientAuthenticationFromName(connection.tokenEndpointAuthMethod))
        return usage(u"--auth-method wants one of %1."_s.arg(oauth::clientAuthenticationNames().join(u", "_s)));
    if (!connection.signingAlgorithm.isEmpty() && !jose::algorithmFromName(connection.signingAlgorithm.toUtf8()))
        return usage(u"--signing-alg wants a signature algorithm of RFC 7518 or RFC 8037, such as RS256 or EdDSA, not "
                     "\"%1\"."_s.arg(elided(visible(connection.signingAlgorithm), 40)));
    if (context.has(u"client-metadata-url"_s))
        if (const auto url = oauth::checkedDocumentUrl(connection.clientDocument); !url)
            return usage(u"--client-metadata-url: "_s + url.error().what);
    return checkAddress(context, u"idp-issuer"_s);
}

Result<std::optional<jose::Key>> privateKeyOption(Context &context)
{
    const Result<QByteArray> text = textOption(context, u"private-key"_s);
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return std::optional<jose::Key>();
    Result<jose::Key> key = keyFrom(*text, u"--private-key"_s);
    if (!key)
        return std::unexpected(key.error());
    return std::optional(std::move(*key));
}

QCoro::Task<Result<void>> readCredentials(Context &context, Target &target)
{
    const profile::Connection &connection = target.connection;
    Result<std::optional<jose::Key>> key = privateKeyOption(context);
    if (!key)
        co_return std::unexpected(key.error());
    target.clientKey = std::move(*key);
    if (!target.clientKey && !connection.clientId.isEmpty()) {
        const Result<QByteArray> kept = co_await context.secrets->read(connection.id + u"/private-key"_s);
        if (!kept)
            co_return std::unexpected(kept.error());
        if (!kept->isEmpty()) {
            Result<jose::Key> read = keyFrom(*kept, u"the private key that is kept for this connection"_s);
            if (!read)
                co_return std::unexpected(read.error());
            target.clientKey = std::move(*read);
        }
    }
    const std::pair<QString, QString *> tokens[] = {{u"assertion"_s, &target.assertion},
                                                    {u"subject-token"_s, &target.subjectToken},
                                                    {u"id-token"_s, &target.identityToken}};
    for (const auto &[option, place] : tokens) {
        const Result<QString> value = secretOption(context, option);
        if (!value)
            co_return std::unexpected(value.error());
        *place = *value;
        context.redactor.addSecret(value->toUtf8());
    }
    const Result<QString> secret = secretOption(context, u"idp-client-secret"_s);
    if (!secret)
        co_return std::unexpected(secret.error());
    target.identitySecret = secret->toUtf8();
    context.redactor.addSecret(target.identitySecret);
    if (connection.grant == profile::Grant::JwtBearer && target.assertion.isEmpty())
        co_return usage(
            u"--grant jwt_bearer wants an assertion: --assertion-file, --assertion-env or --assertion -."_s);
    if (connection.grant == profile::Grant::TokenExchange && target.subjectToken.isEmpty())
        co_return usage(
            u"--grant token_exchange wants the token to exchange: --subject-token-file, --subject-token-env "
            "or --subject-token -."_s);
    if (connection.grant == profile::Grant::IdJag
        && (target.identityToken.isEmpty() || connection.identityProvider.isEmpty()))
        co_return usage(
            u"--grant id_jag wants the person's ID token (--id-token-file, --id-token-env or --id-token -) and "
            "the issuer that gave it (--idp-issuer)."_s);
    if (connection.clientId.isEmpty()) {
        const Result<QByteArray> kept = co_await context.secrets->read(connection.id + u"/registration"_s);
        if (!kept)
            co_return std::unexpected(kept.error());
        target.registration = oauth::Registration::fromJson(*kept);
        if (target.registration)
            context.redactor.addSecret(target.registration->client.secret);
    }
    co_return Result<void>();
}

Result<oauth::ClientIdentity> clientOption(Context &context, const oauth::ServerMetadata &metadata)
{
    profile::Connection wanted;
    if (const Result<void> applied = applyCredentials(context, wanted); !applied)
        return std::unexpected(applied.error());
    const Result<QString> secret = secretOption(context, u"client-secret"_s);
    if (!secret)
        return std::unexpected(secret.error());
    Result<std::optional<jose::Key>> key = privateKeyOption(context);
    if (!key)
        return std::unexpected(key.error());
    context.redactor.addSecret(secret->toUtf8());
    oauth::ClientIdentity client;
    client.id = context.value(u"client-id"_s);
    client.secret = secret->toUtf8();
    client.authentication = oauth::chooseAuthentication(metadata.tokenEndpointAuthMethods, !secret->isEmpty(),
                                                        wanted.tokenEndpointAuthMethod, key->has_value());
    client.key = std::move(*key);
    client.keyId = wanted.keyId;
    client.algorithm = wanted.signingAlgorithm;
    client.offeredAlgorithms = metadata.tokenEndpointAlgorithms;
    client.assertionAudience = oauth::assertionAudience(metadata, wanted.assertionAudience);
    return client;
}

} // namespace authscope::cli
