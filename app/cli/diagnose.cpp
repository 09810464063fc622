// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminalbrowser.h"
#include "app/cli/tokenreport.h"
#include "app/signin/signin.h"
#include "core/base/text.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestPaste = 8 * 1024 * 1024;

Result<QString> pasted(const Context &context, const QString &option)
{
    if (!context.has(option))
        return QString();
    const Result<QByteArray> bytes = fileFor(option, context.value(option), largestPaste);
    if (!bytes)
        return std::unexpected(bytes.error());
    return utf8Text(*bytes);
}

QJsonObject exchangeJson(const http::Exchange &exchange)
{
    QJsonObject json{{u"id"_s, exchange.id},
                     {u"leg"_s, http::legName(exchange.leg)},
                     {u"method"_s, QString::fromLatin1(exchange.method)},
                     {u"url"_s, visible(exchange.url)},
                     {u"status"_s, exchange.status},
                     {u"ms"_s, qRound(exchange.timings.finished)}};
    if (exchange.error != http::ErrorKind::None)
        json.insert("error"_L1, visible(exchange.errorText));
    if (const QByteArray challenge = exchange.responseHeaders.value("www-authenticate"); !challenge.isEmpty())
        json.insert("www_authenticate"_L1, visible(challenge));
    return json;
}

QString outcomeText(journey::Outcome outcome)
{
    switch (outcome) {
    case journey::Outcome::Ok: return u"no problem was found"_s;
    case journey::Outcome::Problem: return u"there is a problem"_s;
    case journey::Outcome::Unreachable: return u"the server cannot be reached"_s;
    }
    return {};
}

// What the diagnosis comes to, in a line that stands out. Where no cause of the catalogue fits, what was seen stands in
// its place.
QString resultLine(const Output &out, const QList<diagnosis::Finding> &findings, journey::Outcome outcome,
                   const journey::Journey *journey)
{
    // The most severe comes first; a note is no cause.
    const bool cause = !findings.isEmpty() && findings.first().severity != diagnosis::Severity::Note;
    if (outcome == journey::Outcome::Ok && !cause)
        return out.good(u"No problem was found."_s);
    QString text = outcome == journey::Outcome::Ok ? u"It works, with a warning"_s
                                                   : QString(outcomeText(outcome).replace(0, 1, u'T'));
    if (cause)
        text += u". Cause: %1 (%2, %3)"_s.arg(visible(findings.first().title), findings.first().id,
                                              diagnosis::certaintyName(findings.first().certainty));
    else if (journey && outcome != journey::Outcome::Ok)
        text += u", and none of the known causes fits: "_s + out.redacted(visible(failureOf(*journey).what));
    if (!text.endsWith(u'.'))
        text += u'.';
    return outcome == journey::Outcome::Ok ? out.strong(text) : out.bad(text);
}

// Causes and warnings first, then notes; within each as ranked.
QList<diagnosis::Finding> notesLast(QList<diagnosis::Finding> findings)
{
    std::ranges::stable_partition(
        findings, [](const diagnosis::Finding &finding) { return finding.severity != diagnosis::Severity::Note; });
    return findings;
}

int report(Context &context, const diagnosis::Case &facts, const QList<diagnosis::Finding> &found,
           journey::Outcome outcome, const journey::Journey *journey)
{
    const QList<diagnosis::Finding> findings = diagnosis::redacted(found, context.redactor);
    const QString format = context.value(u"format"_s);
    if (context.out.json) {
        QJsonArray stations, list, tokens, exchanges;
        if (journey)
            for (const journey::Station &station : journey->stations())
                stations += stationJson(context.out, station);
        for (const diagnosis::Finding &finding : findings)
            list += diagnosis::toJson(finding);
        for (const diagnosis::TokenFact &fact : facts.tokens) {
            QJsonObject token = tokenJson(fact.token, fact.checks, {});
            token.insert("role"_L1, fact.role);
            token.insert("exchange"_L1, fact.exchange);
            tokens += token;
        }
        for (const http::ExchangePtr &exchange : facts.exchanges)
            exchanges += exchangeJson(context.showSecrets ? *exchange : context.redactor.exchange(*exchange));
        context.out.document({{u"target"_s, visible(facts.url)},
                              {u"outcome"_s, journey::outcomeName(outcome)},
                              {u"stations"_s, stations},
                              {u"findings"_s, list},
                              {u"tokens"_s, tokens},
                              {u"exchanges"_s, exchanges}});
    } else if (format == "markdown"_L1) {
        context.out.bytes(diagnosis::toMarkdown(findings).toUtf8());
    } else {
        if (journey)
            for (const journey::Station &station : journey->stations())
                context.out.line(stationLine(context.out, station));
        context.out.line();
        context.out.line(resultLine(context.out, findings, outcome, journey));
        if (!findings.isEmpty()) {
            context.out.line();
            // The line ends of a quoted body need not look like damage.
            QString text = diagnosis::toText(notesLast(findings));
            text.replace(u"\\u{d}\\u{a}"_s, u"⏎"_s).replace(u"\\u{a}"_s, u"⏎"_s);
            context.out.bytes(text.toUtf8());
        }
    }
    if (outcome == journey::Outcome::Unreachable)
        return Impossible;
    return diagnosis::hasError(findings) || outcome != journey::Outcome::Ok ? Wrong : Done;
}

// A token, a challenge or log lines on their own: nothing is sent.
QCoro::Task<int> diagnoseOffline(Context &context, QString serverLog, QString environment)
{
    diagnosis::Case facts;
    facts.nowMs = Clock::system().nowMs();
    facts.serverLog = serverLog;
    facts.environment = environment;
    facts.expected.issuers = context.values(u"expect-issuer"_s);
    facts.expected.audiences = context.values(u"expect-audience"_s);
    facts.expected.scopes = context.value(u"expect-scope"_s).split(u' ', Qt::SkipEmptyParts);
    facts.expected.jwksUri = context.value(u"expect-jwks-uri"_s);
    facts.expected.clientId = context.value(u"client-id"_s);
    const Result<QString> text = secretOption(context, u"token"_s);
    if (!text)
        co_return context.out.failure(text.error());
    if (!text->isEmpty()) {
        context.redactor.addSecret(text->toUtf8());
        jose::Expectations expected;
        expected.issuers = facts.expected.issuers;
        expected.audiences = facts.expected.audiences;
        expected.scopes = facts.expected.scopes;
        diagnosis::TokenFact fact{u"access"_s, jose::decode(text->toUtf8()), {}, 0};
        fact.checks = jose::verify(fact.token, nullptr, expected, facts.nowMs);
        facts.tokens += fact;
    }
    if (context.has(u"challenge"_s)) {
        http::Exchange exchange;
        exchange.id = 1;
        exchange.leg = text->isEmpty() ? http::Leg::Reach : http::Leg::Mcp;
        exchange.method = "POST";
        exchange.status = 401;
        QString header = context.value(u"challenge"_s);
        if (const qsizetype colon = header.indexOf(u':');
            colon > 0 && header.first(colon).trimmed().compare("www-authenticate"_L1, Qt::CaseInsensitive) == 0)
            header = header.mid(colon + 1).trimmed();
        exchange.responseHeaders.add("WWW-Authenticate", header.toUtf8());
        if (!text->isEmpty())
            exchange.requestHeaders.add("Authorization", "Bearer " + text->toUtf8());
        facts.exchanges += std::make_shared<const http::Exchange>(std::move(exchange));
    }
    const QList<diagnosis::Finding> findings = diagnosis::diagnose(facts);
    const journey::Outcome outcome = diagnosis::hasError(findings) ? journey::Outcome::Problem : journey::Outcome::Ok;
    co_return report(context, facts, findings, outcome, nullptr);
}

QCoro::Task<int> diagnose(Context &context)
{
    const Result<QString> serverLog = pasted(context, u"server-log"_s);
    if (!serverLog)
        co_return context.out.failure(serverLog.error());
    const Result<QString> environment = pasted(context, u"env-file"_s);
    if (!environment)
        co_return context.out.failure(environment.error());
    const QString format = context.value(u"format"_s);
    if (!format.isEmpty() && format != "text"_L1 && format != "markdown"_L1)
        co_return context.out.failure(
            usage(u"--format wants text or markdown, not \"%1\"."_s.arg(visible(format))).error());

    const bool offline = context.arguments.isEmpty() && !context.has(u"profile"_s);
    if (offline) {
        const bool something = context.has(u"challenge"_s) || context.has(u"token"_s) || context.has(u"token-file"_s)
            || context.has(u"token-env"_s) || !serverLog->isEmpty() || !environment->isEmpty();
        if (!something)
            co_return context.out.failure(usage(u"Say what to diagnose: a URL, --token, --challenge, --server-log or "
                                                "--env-file."_s)
                                              .error());
        const int status = co_await diagnoseOffline(context, *serverLog, *environment);
        co_return status;
    }
    const auto patience = secondsOption(context, u"patience"_s, 1, 86400, std::chrono::minutes(5));
    if (!patience)
        co_return context.out.failure(patience.error());
    const Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    signIn.setPatience(std::chrono::ceil<std::chrono::seconds>(*patience));
    const auto journey = makeJourney(context, *wanted, &signIn);
    journey->setProbing(true);
    journey->setServerLog(*serverLog);
    const journey::Outcome outcome = co_await journey->run();
    diagnosis::Case facts = journey->facts();
    facts.environment = *environment;
    const QList<diagnosis::Finding> findings = diagnosis::diagnose(facts);
    co_return report(context, facts, findings, outcome, journey.get());
}

} // namespace

QList<Command> diagnoseCommands()
{
    return {{.name = u"diagnose"_s,
             .arguments = u"[URL]"_s,
             .summary = u"Run the journey and name the cause of what is wrong, with expected beside actual"_s,
             .example = u"authscope-cli diagnose https://mcp.example.com/mcp --token-env TOKEN --expect-audience "
                        "https://mcp.example.com"_s,
             .connects = true,
             .options = {{u"challenge"_s, u"A WWW-Authenticate field to judge, without the network."_s, u"HEADER"_s},
                         {u"server-log"_s, u"Lines of the MCP server's log as further evidence."_s, u"FILE"_s},
                         {u"env-file"_s, u"The MCP server's .env as further evidence."_s, u"FILE"_s},
                         {u"format"_s, u"text or markdown."_s, u"FORMAT"_s},
                         {u"patience"_s, u"How long to wait for the browser, 300 by default."_s, u"SECONDS"_s}},
             .maximumArguments = 1,
             .run = diagnose}};
}

} // namespace authscope::cli
