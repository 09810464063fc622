// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs that were kept on this machine, because their profile says so.

#include "core/profile/history.h"
#include "app/cli/diagnosereport.h"
#include "app/cli/diagnoseruns.h"
#include "app/cli/optionvalues.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/http/har.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QCoro::Task<int> list(Context &context)
{
    const profile::History history;
    QJsonArray runs;
    for (const profile::KeptRun &run : history.list()) {
        runs += QJsonObject{
            {u"id"_s, run.id},           {u"made"_s, run.made},       {u"target"_s, visible(run.target)},
            {u"outcome"_s, run.outcome}, {u"finding"_s, run.finding}, {u"bytes"_s, run.bytes}};
        context.out.line(u"%1  %2  %3  %4"_s.arg(run.id, run.outcome.leftJustified(11), elided(visible(run.target), 80),
                                                 context.out.dim(visible(run.finding))));
    }
    if (context.out.json)
        context.out.document({{u"runs"_s, runs}});
    else if (runs.isEmpty())
        context.out.note(
            u"No runs are kept. `profiles add NAME URL --keep-history` keeps those of `diagnose --profile NAME`, "
            "redacted, in %1."_s.arg(visible(history.folder())));
    co_return Done;
}

QCoro::Task<int> show(Context &context)
{
    if (const Result<QString> format = formatOption(context); !format)
        co_return context.out.failure(format.error());
    const Result<QByteArray> bytes = profile::History().read(context.arguments.first());
    if (!bytes)
        co_return context.out.failure(bytes.error());
    const Result<dossier::Dossier> dossier = dossierFromBytes(*bytes);
    if (!dossier)
        co_return context.out.failure(dossier.error());
    co_return report(context, *dossier);
}

QCoro::Task<int> exportRun(Context &context)
{
    if (!context.has(u"har"_s))
        co_return context.out.failure(usage(u"--har is wanted: the HAR file to write."_s).error());
    const Result<QByteArray> bytes = profile::History().read(context.arguments.first());
    if (!bytes)
        co_return context.out.failure(bytes.error());
    const Result<dossier::Bundle> bundle = dossier::readBundle(*bytes);
    if (!bundle)
        co_return context.out.failure(bundle.error());
    QList<http::ExchangePtr> exchanges;
    for (const http::Exchange &exchange : bundle->exchanges)
        exchanges += std::make_shared<const http::Exchange>(exchange);
    const auto about = json::parseObject(bundle->about);
    const QByteArray har = http::toHar(exchanges, &context.redactor, about ? *about : QJsonObject());
    if (const Result<void> written = writeOutput(u"har"_s, context.value(u"har"_s), har); !written)
        co_return context.out.failure(written.error());
    co_return Done;
}

} // namespace

QList<Command> historyCommands()
{
    const QString id = u"ID"_s;
    return {{.name = u"history list"_s,
             .summary = u"List the runs that were kept on this machine, newest first"_s,
             .example = u"authscope-cli history list"_s,
             .run = list},
            {.name = u"history show"_s,
             .arguments = id,
             .summary = u"Show a kept run, judged by what this version knows"_s,
             .example = u"authscope-cli history show 20261123-120000-000-AbCdEfGh"_s,
             .options = {{u"format"_s, u"%1."_s.arg(reportFormats().join(u", "_s)), u"FORMAT"_s}},
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = show},
            {.name = u"history export"_s,
             .arguments = id,
             .summary = u"Write the exchanges of a kept run to a HAR file, redacted as they are kept"_s,
             .example = u"authscope-cli history export 20261123-120000-000-AbCdEfGh --har run.har"_s,
             .ownsHar = true,
             .options = {{u"har"_s, u"The HAR file to write."_s, u"FILE"_s}},
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = exportRun}};
}

} // namespace authscope::cli
