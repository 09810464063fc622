// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `okta resolve` and `okta check`: what an org tells from outside.

#include "app/cli/command.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/okta/check.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QCoro::Task<int> resolve(Context &context)
{
    okta::ResolveOptions options;
    options.clientId = context.value(u"client-id"_s);
    options.redirectUri = context.value(u"redirect-uri"_s);
    options.resource = context.value(u"resource"_s);
    options.allowPrivate = context.has(u"allow-private-network"_s);
    context.startAt(context.arguments.first().toUtf8());
    const Result<okta::Resolution> resolution = co_await okta::resolve(context.http.get(),
                                                                       context.arguments.first().toUtf8(), options);
    if (!resolution)
        co_return context.out.failure(resolution.error());
    if (context.out.json)
        context.out.document(okta::toJson(*resolution));
    else
        context.out.bytes(context.out.redacted(okta::toText(*resolution)).toUtf8());
    const bool answered = std::ranges::any_of(resolution->servers, [](const okta::ServerView &view) {
        return std::ranges::any_of(view.forms, [](const okta::Form &form) { return form.status != 0; });
    });
    if (!answered)
        co_return Impossible;
    co_return resolution->recommended.isEmpty() || !resolution->warnings.isEmpty() ? Wrong : Done;
}

Result<okta::CheckPlan> planOf(Context &context)
{
    okta::CheckPlan plan;
    plan.issuer = context.value(u"issuer"_s).toUtf8();
    if (plan.issuer.isEmpty())
        return usage(u"--issuer is wanted: the Issuer URI of the authorization server."_s);
    if (const auto checked = http::checkedUrl(plan.issuer, u"--issuer"_s); !checked)
        return std::unexpected(checked.error());
    plan.client.id = context.value(u"client-id"_s);
    const Result<QString> secret = secretOption(context, u"client-secret"_s);
    if (!secret)
        return std::unexpected(secret.error());
    plan.client.secret = secret->toUtf8();
    context.redactor.addSecret(plan.client.secret);
    const QString method = context.value(u"auth-method"_s);
    const auto authentication = oauth::clientAuthenticationFromName(method.isEmpty() ? u"client_secret_basic"_s
                                                                                     : method);
    if (!authentication
        || (*authentication != oauth::ClientAuthentication::Basic
            && *authentication != oauth::ClientAuthentication::Post))
        return usage(
            u"--auth-method wants client_secret_basic or client_secret_post, not \"%1\"."_s.arg(visible(method)));
    plan.client.authentication = *authentication;
    plan.redirectUri = context.value(u"redirect-uri"_s);
    plan.scopes = context.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    plan.audience = context.value(u"expect-audience"_s);
    plan.allowPrivate = context.has(u"allow-private-network"_s);
    const QString grant = context.value(u"grant"_s);
    if (!grant.isEmpty() && grant != "client_credentials"_L1)
        return usage(u"--grant wants client_credentials, not \"%1\": a user's flow needs a person; use login."_s.arg(
            visible(grant)));
    plan.clientCredentials = !grant.isEmpty();
    if (plan.clientCredentials && (plan.client.secret.isEmpty() || plan.client.id.isEmpty()))
        return usage(
            u"--grant client_credentials wants --client-id and --client-secret-file or --client-secret-env."_s);
    return plan;
}

QCoro::Task<int> check(Context &context)
{
    const Result<okta::CheckPlan> plan = planOf(context);
    if (!plan)
        co_return context.out.failure(plan.error());
    context.startAt(plan->issuer);
    const QList<okta::CheckLine> lines = co_await okta::check(context.http.get(), *plan);
    const bool failed = std::ranges::any_of(
        lines, [](const okta::CheckLine &line) { return line.verdict == okta::Verdict::Failed; });
    if (context.out.json)
        context.out.document({{u"issuer"_s, visible(plan->issuer)}, {u"checks"_s, okta::toJson(lines)}});
    else
        context.out.bytes(context.out.redacted(okta::toText(lines)).toUtf8());
    const http::ExchangePtr first = context.log.exchanges().value(0);
    if (!first || first->error != http::ErrorKind::None)
        co_return Impossible;
    co_return failed ? Wrong : Done;
}

} // namespace

QList<Command> oktaCommands()
{
    const QCommandLineOption clientId(u"client-id"_s, u"The client id of the app."_s, u"ID"_s);
    const QCommandLineOption redirect(u"redirect-uri"_s, u"A redirect URI of the app."_s, u"URI"_s);
    const QCommandLineOption har(u"har"_s, u"Write what was exchanged to a HAR file, redacted unless --show-secrets."_s,
                                 u"FILE"_s);
    return {
        {.name = u"okta resolve"_s,
         .arguments = u"ADDRESS"_s,
         .summary = u"Say which authorization servers an address of Okta leads to, and which issuer to enter"_s,
         .example = u"authscope-cli okta resolve dev-12345678-admin.okta.com"_s,
         .options =
             {clientId, redirect, {u"resource"_s, u"The `resource` to ask about: the MCP URL."_s, u"URI"_s}, har},
         .minimumArguments = 1,
         .maximumArguments = 1,
         .run = resolve},
        {.name = u"okta check"_s,
         .summary = u"Judge the guide's steps 2 to 5 from outside, as a checklist; no administrator's token"_s,
         .example = u"authscope-cli okta check --issuer https://dev-12345678.okta.com/oauth2/aus1 --client-id 0oa1 "
                    "--redirect-uri http://127.0.0.1:8765/callback --scope calculator.add"_s,
         .options = {{u"issuer"_s, u"The Issuer URI of the authorization server."_s, u"URL"_s},
                     clientId,
                     {u"client-secret"_s,
                      u"The client secret (seen by others in the process list; - reads standard "
                      "input)."_s,
                      u"SECRET"_s},
                     {u"client-secret-file"_s, u"A file that holds the client secret."_s, u"FILE"_s},
                     {u"client-secret-env"_s, u"The environment variable that holds the client secret."_s, u"NAME"_s},
                     {u"auth-method"_s, u"client_secret_basic (default) or client_secret_post."_s, u"METHOD"_s},
                     redirect,
                     {u"scope"_s, u"The scopes that are needed, separated by spaces."_s, u"SCOPES"_s},
                     {u"expect-audience"_s, u"The audience that the MCP server is configured with."_s, u"AUDIENCE"_s},
                     {u"grant"_s, u"client_credentials: fetch one token, which shows policy, rule and audience."_s,
                      u"GRANT"_s},
                     har},
         .run = check}};
}

} // namespace authscope::cli
