// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/http/challenge.h"
#include "tests/fuzz/fuzz.h"

#include <QtCore/QSet>

using namespace authscope::http;

// Each line is a field. What was understood can be written properly and is then understood again without a problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ChallengeList list = parseChallenges(bytes.split('\n'));
    QByteArray written;
    QList<Challenge> expected;
    for (Challenge challenge : list.challenges) {
        FUZZ_REQUIRE(!challenge.scheme.isEmpty());
        written += written.isEmpty() ? "" : ", ";
        written += challenge.scheme;
        if (!challenge.token68.isEmpty()) {
            FUZZ_REQUIRE(challenge.parameters.isEmpty());
            written += ' ' + challenge.token68;
        }
        const char *separator = " ";
        QSet<QByteArray> names;
        QList<Challenge::Parameter> kept;
        for (Challenge::Parameter parameter : challenge.parameters) {
            FUZZ_REQUIRE(challenge.has(parameter.name));
            if (names.contains(parameter.name.toLower()))
                continue;
            names.insert(parameter.name.toLower());
            for (char &c : parameter.value)
                c = std::uint8_t(c) < 0x20 || c == 0x7f ? ' ' : c;
            written += separator + parameter.name + '=' + quoted(parameter.value);
            separator = ", ";
            kept.append(parameter);
        }
        challenge.parameters = kept;
        expected.append(challenge);
    }
    if (written.size() > authscope::limits::challengeHeader)
        return 0;
    const ChallengeList again = parseChallenges({written});
    FUZZ_REQUIRE(again.problems.isEmpty());
    FUZZ_REQUIRE(again.challenges == expected);
    return 0;
}
