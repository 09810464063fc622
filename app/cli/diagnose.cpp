// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/diagnosereport.h"
#include "app/cli/diagnoseruns.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminalbrowser.h"
#include "app/cli/told.h"
#include "app/signin/signin.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/dossier/import.h"
#include "core/http/origin.h"
#include "core/okta/clientcheck.h"
#include "core/profile/history.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

using dossier::Dossier;

namespace {

// --browser-origin: where a page would be that calls the MCP server.
Result<QByteArray> browserOrigin(const Context &context)
{
    if (!context.has(u"browser-origin"_s))
        return QByteArray();
    const QByteArray text = context.value(u"browser-origin"_s).toUtf8();
    const auto url = http::checkedUrl(text, u"--browser-origin"_s);
    if (!url)
        return std::unexpected(url.error());
    if (text != http::originOf(text))
        return usage(
            u"--browser-origin wants scheme, host and port alone, as in http://localhost:6274, not \"%1\"."_s.arg(
                elided(visible(text), 80)));
    return text;
}

} // namespace

QCoro::Task<Result<Dossier>> dossierFromUrl(Context &context, QString url, Failure *ended)
{
    Result<diagnosis::Case> told = toldBy(context);
    if (!told)
        co_return std::unexpected(told.error());
    const Result<QByteArray> origin = browserOrigin(context);
    if (!origin)
        co_return std::unexpected(origin.error());
    const auto patience = secondsOption(context, u"patience"_s, 1, 86400, std::chrono::minutes(5));
    if (!patience)
        co_return std::unexpected(patience.error());
    Result<Target> wanted = co_await target(context, url);
    if (!wanted)
        co_return std::unexpected(wanted.error());
    // A kept token would hide that the client or its secret is refused by now; where no person is needed, it is got anew.
    const bool isMachine = wanted->connection.grant == profile::Grant::ClientCredentials;
    if (isMachine)
        wanted->kept.reset();
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    signIn.setPatience(std::chrono::ceil<std::chrono::seconds>(*patience));
    const auto journey = makeJourney(context, *wanted, &signIn);
    if (isMachine)
        journey->keeper()->setReload({});
    journey->setProbing(true);
    journey->setBrowserOrigin(*origin);
    journey->setTold(*told);
    co_await journey->run();
    // Only now is it known whose client it is.
    told->history = co_await rememberedFor(context, *wanted, journey->facts());
    journey->setTold(*told);
    diagnosis::Case facts = journey->facts();
    co_await rememberSecret(context, *wanted, facts);
    const http::Redactor knowing = dossier::informed(context.redactor, facts);
    context.harAbout = dossier::aboutCase(facts, context.showSecrets ? nullptr : &knowing);
    *ended = failureOf(*journey);
    Dossier dossier = dossierOf(*journey, std::move(facts));
    if (wanted->connection.keepsHistory) {
        // Redacted whatever the command line says: it stays for long.
        profile::History history;
        const Result<QString> kept = history.keep(dossier::toBundle(dossier, &knowing), dossier.madeMs);
        if (!kept)
            context.out.warn(kept.error().what);
    }
    co_return dossier;
}

namespace {

QCoro::Task<int> diagnoseLive(Context &context)
{
    Failure ended;
    const Result<Dossier> dossier = co_await dossierFromUrl(context, context.arguments.value(0), &ended);
    if (!dossier)
        co_return context.out.failure(dossier.error());
    co_return report(context, *dossier, ended);
}

// What another client would meet: --as NAME.
QCoro::Task<int> diagnoseAs(Context &context)
{
    const okta::ClientProfile *profile = okta::findClientProfile(context.value(u"as"_s));
    if (!profile) {
        QStringList names;
        for (const okta::ClientProfile &each : okta::clientProfiles())
            names += each.name;
        co_return context.out.failure(usage(u"--as wants one of %1, not \"%2\"."_s.arg(
                                                names.join(u", "_s), elided(visible(context.value(u"as"_s)), 80)))
                                          .error());
    }
    const Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    const profile::Connection &connection = wanted->connection;
    const quint16 port = context.has(u"redirect-port"_s) ? connection.redirectPort : quint16(0);
    const QList<okta::CheckLine> lines = co_await okta::checkAs(context.http.get(), *profile,
                                                                {connection.url,
                                                                 connection.issuer,
                                                                 connection.clientId,
                                                                 port,
                                                                 connection.scope,
                                                                 connection.allowPrivateNetwork,
                                                                 {}});
    const QString title = u"%1 %2"_s.arg(profile->title, profile->version);
    if (context.out.json)
        context.out.document({{u"client"_s, profile->name}, {u"title"_s, title}, {u"checks"_s, okta::toJson(lines)}});
    else
        context.out.bytes(
            (title + u", at "_s + visible(connection.url) + u"\n\n"_s + context.out.redacted(okta::toText(lines)))
                .toUtf8());
    const bool failed = std::ranges::any_of(
        lines, [](const okta::CheckLine &line) { return line.verdict == okta::Verdict::Failed; });
    co_return failed ? Wrong : Done;
}

// Options of the report, where something else is written than a report.
Result<void> checkNoReport(const Context &context, const QString &instead)
{
    for (const QString &option : {u"format"_s, u"bundle"_s, u"preview-redaction"_s})
        if (context.has(option) && (option != "format"_L1 || context.value(option) != "text"_L1))
            return usage(u"--%1 is for the report of one diagnosis; --%2 writes something else, as text or with "
                         "--json."_s.arg(option, instead));
    return {};
}

QCoro::Task<int> diagnose(Context &context)
{
    for (const QString &option : {u"compare"_s, u"as"_s})
        if (context.has(option))
            if (const Result<void> good = checkNoReport(context, option); !good)
                co_return context.out.failure(good.error());
    if (const Result<QString> format = formatOption(context); !format)
        co_return context.out.failure(format.error());
    if (context.has(u"compare"_s))
        co_return co_await compareRuns(context);
    const bool live = !context.arguments.isEmpty() || context.has(u"profile"_s);
    if (live) {
        for (const QString &option : {u"input"_s, u"exchange"_s, u"challenge"_s})
            if (context.has(option))
                co_return context.out.failure(
                    usage(u"--%1 is judged without the network; leave out the URL and --profile, or say --mcp-url "
                          "instead."_s.arg(option))
                        .error());
        if (context.has(u"as"_s))
            co_return co_await diagnoseAs(context);
        co_return co_await diagnoseLive(context);
    }
    const Result<Dossier> dossier = offlineDossier(context);
    if (!dossier)
        co_return context.out.failure(dossier.error());
    co_return report(context, *dossier);
}

Command diagnoseCommand()
{
    return {
        .name = u"diagnose"_s,
        .arguments = u"[URL]"_s,
        .summary = u"Run the journey and name the cause of what is wrong, with expected beside actual"_s,
        .example = u"authscope-cli diagnose https://mcp.example.com/mcp --token-env TOKEN --expect-audience "
                   "https://mcp.example.com\n         authscope-cli diagnose --input customer.har --format ticket"_s,
        .connects = true,
        .readsHar = true,
        .options =
            {{u"input"_s,
              u"Something sent in, judged without the network: a HAR file, a support bundle, raw requests and "
              "responses, output of curl -v or -i, a log of mcp-remote, VS Code, Claude Desktop or a Python "
              "client, a challenge, a token, lines of the server's log, a .env; what it is is recognised. - is "
              "standard input; may be repeated. A HAR file may also be given as --har."_s,
              u"FILE"_s},
             {u"input-kind"_s,
              u"What --input is, if that is not recognised: %1."_s.arg(dossier::kindNames().join(u", "_s)), u"KIND"_s},
             {u"exchange"_s, u"A raw request and response, or output of curl; - is standard input."_s, u"FILE"_s},
             {u"mcp-url"_s, u"Which address of the recording is the MCP server's, if that is not clear."_s, u"URL"_s},
             {u"challenge"_s, u"A WWW-Authenticate field to judge, without the network."_s, u"HEADER"_s},
             {u"format"_s, u"%1."_s.arg(reportFormats().join(u", "_s)), u"FORMAT"_s},
             {u"bundle"_s,
              u"Write all that is known into one file that --input opens again, redacted unless "
              "--show-secrets."_s,
              u"FILE"_s},
             {u"preview-redaction"_s, u"Say what redaction takes out and from where, in place of the report."_s},
             {u"as"_s,
              u"Say whether another client would come through, by sending what it would send: vscode, claude, "
              "claude-code, cursor, mcp-remote, inspector, fastmcp, codex. --redirect-port is the port that it "
              "is fixed to."_s,
              u"CLIENT"_s},
             {u"compare"_s,
              u"Say in what two runs differ: `diagnose --compare A B`, each a HAR file, another --input, or a URL "
              "that is tried now."_s,
              u"A"_s},
             {u"browser-origin"_s,
              u"Ask also what the browser of a page of this origin would be told (CORS), for clients in a browser."_s,
              u"ORIGIN"_s},
             {u"patience"_s, u"How long to wait for the browser, 300 by default."_s, u"SECONDS"_s}},
        .maximumArguments = 1,
        .run = diagnose};
}

} // namespace

QList<Command> diagnoseCommands()
{
    Command command = diagnoseCommand();
    command.options += toldOptions();
    return {command};
}

} // namespace authscope::cli
