// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/compare.h"
#include "app/cli/diagnoseruns.h"
#include "core/dossier/report.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

using dossier::Dossier;

namespace {

bool isUrl(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QCoro::Task<Result<Dossier>> dossierOfRun(Context &context, QString run)
{
    if (!isUrl(run))
        co_return dossierFromFile(context, u"compare"_s, run);
    Failure ended;
    Result<Dossier> dossier = co_await dossierFromUrl(context, run, &ended);
    co_return dossier;
}

} // namespace

QCoro::Task<int> compareRuns(Context &context)
{
    const QString first = context.value(u"compare"_s);
    const QString second = context.arguments.value(0);
    if (second.isEmpty())
        co_return context.out.failure(usage(u"--compare wants two runs: `diagnose --compare A B`."_s).error());
    if (isUrl(first) && isUrl(second))
        co_return context.out.failure(
            usage(u"--compare tries one URL at a time; record the other run with --har and give the file."_s).error());
    Result<Dossier> a = co_await dossierOfRun(context, first);
    if (!a)
        co_return context.out.failure(a.error());
    Result<Dossier> b = co_await dossierOfRun(context, second);
    if (!b)
        co_return context.out.failure(b.error());
    // Values that differ are shown, so secrets are taken out of both before: each also of the other's.
    const dossier::Comparison comparison = dossier::compare(*a, *b);
    dossier::Comparison shown = comparison;
    if (!context.showSecrets) {
        *a = dossier::redacted(*a, context.redactor);
        *b = dossier::redacted(*b, context.redactor);
        shown = dossier::compare(*a, *b);
        shown.sameOutcome = comparison.sameOutcome;
    }
    if (context.out.json)
        context.out.document(dossier::toJson(shown));
    else
        context.out.bytes(dossier::toText(shown, *a, *b).toUtf8());
    co_return shown.differences.isEmpty() && shown.onlyA.isEmpty() && shown.onlyB.isEmpty() ? Done : Wrong;
}

} // namespace authscope::cli
