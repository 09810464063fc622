// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/import.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;

// The same text as a log of each client, and as each form of transcript: read or refused with a place, never more
// exchanges than there could be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using dossier::Kind;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Kind kind : {Kind::McpRemoteLog, Kind::VsCodeLog, Kind::ClaudeLog, Kind::PythonLog, Kind::Exchange,
                            Kind::CurlVerbose, Kind::CurlInclude}) {
        const auto imported = dossier::readInput(bytes, kind);
        if (!imported) {
            FUZZ_REQUIRE(!imported.error().evidence.isEmpty());
            continue;
        }
        FUZZ_REQUIRE(imported->exchanges.size() <= bytes.size());
        for (qsizetype i = 0; i < imported->exchanges.size(); ++i)
            FUZZ_REQUIRE(imported->exchanges[i].id == i + 1);
    }
    return 0;
}
