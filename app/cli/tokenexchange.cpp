// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// token exchange (RFC 8693): one token for another, at the issuer that the person names.

#include "app/cli/command.h"
#include "app/cli/credentialoptions.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

Result<oauth::TokenExchange> exchangeOptions(Context &context)
{
    oauth::TokenExchange wanted;
    const std::pair<QString, QString *> tokens[] = {{u"subject-token"_s, &wanted.subjectToken},
                                                    {u"actor-token"_s, &wanted.actorToken}};
    for (const auto &[option, place] : tokens) {
        const Result<QString> value = secretOption(context, option);
        if (!value)
            return std::unexpected(value.error());
        *place = *value;
        context.redactor.addSecret(value->toUtf8());
    }
    if (wanted.subjectToken.isEmpty())
        return usage(u"Say which token to exchange: --subject-token-file, --subject-token-env or --subject-token -."_s);
    const auto type = [&context](const QString &option, const QString &fallback) {
        return context.has(option) ? context.value(option) : fallback;
    };
    wanted.subjectType = type(u"subject-type"_s, u"access_token"_s);
    wanted.actorType = type(u"actor-type"_s, u"access_token"_s);
    wanted.requestedType = context.value(u"requested-type"_s);
    return wanted;
}

void tell(const Context &context, const oauth::TokenResponse &tokens)
{
    // The token is what was asked for, so it is written in full.
    if (context.out.json) {
        QJsonObject document{{u"access_token"_s, tokens.accessToken},
                             {u"issued_token_type"_s, tokens.issuedTokenType},
                             {u"token_type"_s, tokens.tokenType},
                             {u"scope"_s, tokens.scope}};
        if (const auto end = tokens.expiresAtMs())
            document.insert("expires_at"_L1, *end / 1000);
        context.out.document(document);
    } else {
        context.out.line(visible(tokens.accessToken));
    }
    const jose::Token token = jose::decode(tokens.accessToken.toUtf8());
    QString text = token.description();
    if (!token.audience().isEmpty())
        text += u" for "_s + elided(visible(token.audience().join(u", "_s)), 200);
    context.out.note(text);
    if (tokens.issuedTokenType.isEmpty())
        context.out.warn(u"the answer names no issued_token_type (RFC 8693 §2.2.1)"_s);
    for (const QString &problem : tokens.problems)
        context.out.warn(problem);
}

QCoro::Task<int> exchange(Context &context)
{
    const Result<oauth::TokenExchange> wanted = exchangeOptions(context);
    if (!wanted)
        co_return context.out.failure(wanted.error());
    const QString issuer = context.value(u"issuer"_s);
    if (issuer.isEmpty() || !context.has(u"client-id"_s))
        co_return context.out.failure(
            usage(
                u"Say where to exchange it, and as which client: --issuer URL --client-id ID, with its secret or key."_s)
                .error());
    if (const auto url = http::checkedUrl(issuer.toUtf8(), u"--issuer"_s); !url)
        co_return context.out.failure(url.error());
    context.startAt(issuer.toUtf8());
    const oauth::ServerDiscovery found = co_await oauth::discoverServer(context.http.get(), issuer.toUtf8(), issuer,
                                                                        {context.has(u"allow-private-network"_s), {}});
    if (!found.metadata)
        co_return context.out.failure(found.problems.first());
    const Result<oauth::ClientIdentity> client = clientOption(context, *found.metadata);
    if (!client)
        co_return context.out.failure(client.error());
    oauth::GrantRequest grant;
    grant.tokenEndpoint = found.metadata->tokenEndpoint;
    grant.client = *client;
    grant.scope = context.value(u"scope"_s);
    grant.audience = context.value(u"audience"_s);
    grant.resource = context.value(u"resource"_s);
    if (context.has(u"dpop"_s)) {
        const Result<oauth::Dpop::Ptr> key = oauth::Dpop::create(found.metadata->dpopAlgorithms);
        if (!key)
            co_return context.out.failure(key.error());
        grant.dpop = *key;
    }
    const Result<oauth::TokenResponse> tokens = co_await oauth::requestTokenExchange(context.http.get(), grant,
                                                                                     *wanted);
    if (!tokens)
        co_return context.out.failure(tokens.error());
    context.redactor.addSecret(tokens->accessToken.toUtf8());
    tell(context, *tokens);
    co_return Done;
}

QList<QCommandLineOption> options()
{
    static const QStringList taken{u"issuer"_s,
                                   u"client-id"_s,
                                   u"client-secret"_s,
                                   u"client-secret-file"_s,
                                   u"client-secret-env"_s,
                                   u"auth-method"_s,
                                   u"private-key"_s,
                                   u"private-key-file"_s,
                                   u"private-key-env"_s,
                                   u"key-id"_s,
                                   u"signing-alg"_s,
                                   u"assertion-audience"_s,
                                   u"dpop"_s,
                                   u"scope"_s,
                                   u"audience"_s,
                                   u"resource"_s,
                                   u"har"_s};
    QList<QCommandLineOption> options{
        {u"subject-token"_s, u"The token to exchange (seen by others in the process list; - reads standard input)."_s,
         u"TOKEN"_s},
        {u"subject-token-file"_s, u"A file that holds it."_s, u"FILE"_s},
        {u"subject-token-env"_s, u"The environment variable that holds it."_s, u"NAME"_s},
        {u"subject-type"_s, u"access_token (default), id_token, refresh_token, jwt, id-jag, saml2, or a URI."_s,
         u"TYPE"_s},
        {u"actor-token"_s, u"Who acts for the subject (seen by others in the process list; - reads standard input)."_s,
         u"TOKEN"_s},
        {u"actor-token-file"_s, u"A file that holds it."_s, u"FILE"_s},
        {u"actor-token-env"_s, u"The environment variable that holds it."_s, u"NAME"_s},
        {u"actor-type"_s, u"As --subject-type."_s, u"TYPE"_s},
        {u"requested-type"_s, u"What is wanted, as --subject-type; without it, as the server likes."_s, u"TYPE"_s}};
    const QList<QCommandLineOption> all = connectionOptions();
    for (const QCommandLineOption &option : all)
        if (taken.contains(option.names().first()))
            options += option;
    return options;
}

} // namespace

QList<Command> tokenExchangeCommands()
{
    return {{.name = u"token exchange"_s,
             .summary = u"Exchange a token for another one (RFC 8693), e.g. an ID token for an ID-JAG"_s,
             .example =
                 u"authscope-cli token exchange --issuer https://dev-1.okta.com --client-id 0oa… --subject-token-env "
                 "ID_TOKEN --subject-type id_token --requested-type id-jag --audience https://as.example.com"_s,
             .options = options(),
             .run = exchange}};
}

} // namespace authscope::cli
