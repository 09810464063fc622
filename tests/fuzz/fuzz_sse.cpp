// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/sse.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;
using namespace authscope::http;

// However a stream is cut, it has the same events.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    SseDecoder whole;
    SseDecoder bytes;
    SseDecoder halves;
    QList<ServerEvent> singly;
    const auto events = whole.feed(stream);
    FUZZ_REQUIRE(events);
    for (qsizetype i = 0; i < stream.size(); ++i)
        singly += bytes.feed(stream.sliced(i, 1)).value();
    const qsizetype cut = size > 0 ? data[0] % stream.size() : 0;
    QList<ServerEvent> twice = halves.feed(stream.first(cut)).value();
    twice += halves.feed(stream.sliced(cut)).value();
    FUZZ_REQUIRE(*events == singly);
    FUZZ_REQUIRE(*events == twice);
    FUZZ_REQUIRE(whole.lastEventId() == bytes.lastEventId());
    FUZZ_REQUIRE(whole.retry() == bytes.retry());
    FUZZ_REQUIRE(!whole.retry() || *whole.retry() >= 0);
    for (const ServerEvent &event : *events)
        FUZZ_REQUIRE(!event.data.isEmpty() && !event.type.isEmpty());
    return 0;
}
