// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/import.h"

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

QString sourceOf(const QList<Imported> &inputs)
{
    QStringList sources;
    for (const Imported &input : inputs)
        if (!input.source.isEmpty())
            sources += input.source;
    return sources.join(u"; "_s);
}

void judge(Dossier &dossier, bool hasStations)
{
    dossier.findings = diagnosis::diagnose(dossier.facts);
    if (hasStations)
        dossier.stations = stationsOf(dossier.facts, dossier.findings);
    dossier.outcome = outcomeOf(dossier.facts, dossier.findings);
}

} // namespace

Dossier judged(const QList<Imported> &inputs, const Hints &hints)
{
    Dossier dossier;
    dossier.facts = assemble(inputs, hints);
    dossier.kind = inputs.isEmpty() ? Kind::Unknown : inputs.first().kind;
    dossier.source = sourceOf(inputs);
    for (const Imported &input : inputs)
        dossier.remarks += input.remarks;
    const bool recorded = std::ranges::any_of(
        inputs, [](const Imported &input) { return !input.exchanges.isEmpty() && input.kind != Kind::Challenge; });
    judge(dossier, recorded);
    dossier.environment = thisEnvironment();
    dossier.madeMs = hints.nowMs;
    return dossier;
}

Dossier judgedAgain(Dossier dossier)
{
    judge(dossier, !dossier.stations.isEmpty());
    return dossier;
}

} // namespace authscope::dossier
