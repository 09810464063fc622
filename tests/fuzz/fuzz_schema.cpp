// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A schema and an instance, with a line "---" between them. Whatever comes, there is a verdict, it is consistent with
// itself, and it is the same twice.
#include "core/json/schema.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;

namespace {

json::SchemaOptions options(json::Draft draft)
{
    json::SchemaOptions options;
    options.draft = draft;
    options.assertsFormats = true;
    options.steps = 20'000;
    // Steps alone decide, so that a slow machine finds the same.
    options.time = std::chrono::minutes(1);
    return options;
}

void examine(const QByteArray &text, const json::Value &instance, json::Draft draft)
{
    const auto schema = json::Schema::compile(text, options(draft));
    if (!schema)
        return;
    const json::Verdict verdict = schema->check(instance);
    FUZZ_REQUIRE(verdict.valid() == (verdict.violations.isEmpty() && verdict.unchecked.isEmpty()));
    FUZZ_REQUIRE(verdict.violations.isEmpty() == (verdict.judgement != json::Judgement::Invalid));
    for (const json::Violation &violation : verdict.violations) {
        FUZZ_REQUIRE(violation.pointer.isEmpty() || violation.pointer.startsWith(u'/'));
        FUZZ_REQUIRE(violation.schema.contains(u'#'));
        FUZZ_REQUIRE(violation.sentence().endsWith(u'.'));
    }
    const json::Verdict again = schema->check(instance);
    FUZZ_REQUIRE(again.judgement == verdict.judgement && again.violations == verdict.violations);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = bytes.indexOf("\n---\n");
    if (line < 0)
        return 0;
    const auto instance = json::Document::parse(bytes.sliced(line + 5));
    if (!instance)
        return 0;
    examine(bytes.first(line), instance->root(), json::Draft::Draft2020);
    examine(bytes.first(line), instance->root(), json::Draft::Draft7);
    return 0;
}
