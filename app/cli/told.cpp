// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/told.h"

#include "app/cli/diagnoseruns.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/diagnosis/console.h"
#include "core/dossier/import.h"
#include "core/dossier/past.h"
#include "core/json/document.h"
#include "core/profile/history.h"
#include "core/profile/secretmark.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qsizetype earlierRuns = 10; // as many as are read back

Result<diagnosis::Console> consoleOf(const Context &context)
{
    diagnosis::Console console;
    const QStringList values = context.values(u"console"_s);
    for (const QString &value : values) {
        const auto split = nameAndValue(u"console"_s, value);
        if (!split)
            return std::unexpected(split.error());
        if (const Result<void> told = diagnosis::tell(console, split->first, split->second); !told)
            return usage(u"--console: "_s + told.error().what);
    }
    return console;
}

// The newest token that this run got with the client's secret.
qint64 secretWorkedIn(const diagnosis::Case &facts)
{
    qint64 when = 0;
    for (const http::ExchangePtr &exchange : facts.exchanges)
        if (exchange && exchange->ok() && exchange->leg == http::Leg::Token
            && json::parseObject(exchange->responseBody).value_or(QJsonObject()).value("access_token"_L1).isString())
            when = std::max(when, exchange->startedMs);
    return when;
}

void learnFromKeptRuns(diagnosis::History &history, const diagnosis::Case &facts)
{
    const profile::History runs;
    qsizetype read = 0;
    for (const profile::KeptRun &run : runs.list()) {
        if (run.target != QString::fromUtf8(facts.url) || ++read > earlierRuns)
            continue;
        const auto earlier = runs.read(run.id).and_then(
            [](const QByteArray &bytes) { return dossier::readInput(bytes); });
        if (earlier) // only what it saw; what it was judged to be is not asked for
            dossier::learnFromEarlier(history, dossier::assemble({*earlier}, {.nowMs = facts.nowMs}), facts);
    }
}

// What is no evidence must not pass for evidence that shows nothing.
Result<void> checkText(const Context &context, const QString &option, const QString &text)
{
    if (!context.has(option))
        return {};
    // A log may have a few bytes of another encoding.
    const bool binary = text.contains(QChar()) || text.count(QChar::ReplacementCharacter) * 10 > text.size();
    const QString what = text.trimmed().isEmpty() ? u"it is empty"_s
        : binary                                  ? u"it is no text, neither UTF-8 nor UTF-16"_s
                                                  : QString();
    if (what.isEmpty())
        return {};
    return fail(u"import.text"_s, u"--%1 %2 was not read: %3."_s.arg(option, visible(context.value(option)), what));
}

} // namespace

QList<QCommandLineOption> toldOptions()
{
    QStringList settings;
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings())
        settings += setting.name;
    return {
        {u"server-log"_s, u"Lines of the MCP server's log as further evidence."_s, u"FILE"_s},
        {u"env-file"_s, u"The MCP server's .env as further evidence."_s, u"FILE"_s},
        {u"browser-text"_s,
         u"What the browser shows where the sign-in got stuck, copied from the page; - is standard input."_s,
         u"FILE"_s},
        {u"callback"_s,
         u"The address at which the browser ended, copied from its address bar; it may hold a code, so it is read from "
         "a file or, as -, from standard input."_s,
         u"FILE"_s},
        {u"console"_s,
         u"A setting read off Okta's Admin Console, which makes sure what can only be guessed from outside: %1. May be "
         "repeated."_s.arg(settings.join(u", "_s)),
         u"NAME=VALUE"_s}};
}

Result<diagnosis::Case> toldBy(const Context &context)
{
    diagnosis::Case told;
    for (const auto &[option, place] : {std::pair(u"server-log"_s, &told.serverLog),
                                        {u"env-file"_s, &told.environment},
                                        {u"browser-text"_s, &told.browserText}}) {
        const Result<QString> text = pasted(context, option);
        if (!text)
            return std::unexpected(text.error());
        if (const Result<void> good = checkText(context, option, *text); !good)
            return std::unexpected(good.error());
        *place = *text;
    }
    static const QRegularExpression assignment(u"^\\s*(export\\s+)?[A-Za-z_][A-Za-z0-9_]*\\s*[=:]"_s,
                                               QRegularExpression::MultilineOption);
    if (context.has(u"env-file"_s) && !assignment.match(told.environment).hasMatch())
        context.out.warn(u"--env-file %1 has no line NAME=VALUE, so nothing of it is used"_s.arg(
            visible(context.value(u"env-file"_s))));
    const Result<QString> callback = pasted(context, u"callback"_s);
    if (!callback)
        return std::unexpected(callback.error());
    if (const Result<void> good = checkText(context, u"callback"_s, *callback); !good)
        return std::unexpected(good.error());
    told.callback = callback->trimmed().toUtf8();
    if (!told.callback.isEmpty() && !told.callback.contains(':'))
        return usage(u"--callback wants the whole address at which the browser ended, with its scheme and its query, "
                     "such as http://127.0.0.1:8765/callback?code=…&state=…."_s);
    const Result<diagnosis::Console> console = consoleOf(context);
    if (!console)
        return std::unexpected(console.error());
    told.console = *console;
    return told;
}

QCoro::Task<diagnosis::History> rememberedFor(Context &context, const Target &target, const diagnosis::Case &facts)
{
    diagnosis::History history;
    if (target.kept && target.kept->clientId == facts.expected.clientId)
        history.clientIssuer = target.kept->issuer;
    else if (target.registration && target.registration->client.id == facts.expected.clientId)
        history.clientIssuer = target.registration->issuer;
    if (target.kept && !target.kept->refreshToken.isEmpty())
        history.refreshUsedMs = target.kept->receivedMs;
    if (!target.clientSecret.isEmpty()) {
        const auto mark = co_await context.secrets->read(profile::secretMarkName(target.connection.id));
        history.secretWorkedMs = profile::secretWorkedMs(mark.value_or(QByteArray()), target.connection,
                                                         target.clientSecret);
    }
    learnFromKeptRuns(history, facts);
    if (context.store.load())
        for (const profile::Connection &other : context.store.connections())
            if (other.url != target.connection.url && !other.url.isEmpty())
                history.otherResources += QString::fromUtf8(other.url);
    co_return history;
}

QCoro::Task<void> rememberSecret(Context &context, const Target &target, const diagnosis::Case &facts)
{
    const qint64 worked = target.clientSecret.isEmpty() ? 0 : secretWorkedIn(facts);
    if (worked == 0)
        co_return;
    // A mark that cannot be kept is no trouble of this run's.
    co_await context.secrets->write(profile::secretMarkName(target.connection.id),
                                    profile::secretMark(target.connection, target.clientSecret, worked));
}

} // namespace authscope::cli
