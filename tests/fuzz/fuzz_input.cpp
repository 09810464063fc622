// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/bundle.h"
#include "core/dossier/compare.h"
#include "core/dossier/import.h"
#include "core/dossier/report.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;

namespace {

void requireHarmless(const QByteArray &html)
{
    FUZZ_REQUIRE(html.startsWith("<!DOCTYPE html>"));
    FUZZ_REQUIRE(!html.contains("<script"));
    FUZZ_REQUIRE(!html.contains("<img"));
    for (const char c : html)
        FUZZ_REQUIRE(std::uint8_t(c) >= 0x20 || c == '\n' || c == '\t');
}

} // namespace

// Whatever somebody sends in: it is judged or refused with a place, every report of it is sound, and a bundle of it opens
// again with the same exchanges.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto imported = dossier::readInput(bytes);
    if (!imported) {
        FUZZ_REQUIRE(!imported.error().what.isEmpty());
        FUZZ_REQUIRE(!imported.error().evidence.isEmpty());
        return 0;
    }
    dossier::Hints hints;
    hints.nowMs = 1'795'435'200'000;
    dossier::Dossier dossier;
    dossier.facts = dossier::assemble({*imported}, hints);
    dossier.source = imported->source;
    dossier.findings = diagnosis::diagnose(dossier.facts);
    dossier.stations = dossier::stationsOf(dossier.facts, dossier.findings);
    dossier.outcome = dossier::outcomeOf(dossier.facts, dossier.findings);
    const http::Redactor redactor;
    requireHarmless(dossier::toHtml(dossier, &redactor));
    FUZZ_REQUIRE(!dossier::toJUnit(dossier, &redactor).isEmpty());
    FUZZ_REQUIRE(!dossier::toSarif(dossier, nullptr).isEmpty());
    FUZZ_REQUIRE(!dossier::toTicket(dossier, &redactor).isEmpty());
    dossier::previewRedaction(dossier, redactor);
    const auto bundle = dossier::readBundle(dossier::toBundle(dossier, &redactor));
    FUZZ_REQUIRE(bundle.has_value());
    FUZZ_REQUIRE(bundle->exchanges.size() == dossier.facts.exchanges.size());
    const dossier::Comparison itself = dossier::compare(dossier, dossier);
    FUZZ_REQUIRE(itself.sameOutcome && itself.differences.isEmpty() && itself.onlyA.isEmpty());
    return 0;
}
