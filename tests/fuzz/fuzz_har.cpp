// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/har.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;

// What was read can be written, and is then read again as the same; what was not read has a place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto file = http::readHar(bytes);
    if (!file) {
        FUZZ_REQUIRE(!file.error().what.isEmpty());
        FUZZ_REQUIRE(!file.error().evidence.isEmpty());
        return 0;
    }
    QList<http::ExchangePtr> exchanges;
    qint64 last = 0;
    for (const http::Exchange &exchange : file->exchanges) {
        FUZZ_REQUIRE(exchange.id > last);
        FUZZ_REQUIRE(exchange.status == 0 || (exchange.status >= 100 && exchange.status <= 999));
        FUZZ_REQUIRE(exchange.status != 0 || exchange.error != http::ErrorKind::None);
        last = exchange.id;
        exchanges += std::make_shared<const http::Exchange>(exchange);
    }
    const auto again = http::readHar(http::toHar(exchanges, nullptr));
    FUZZ_REQUIRE(again.has_value());
    FUZZ_REQUIRE(again->exchanges.size() == exchanges.size());
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        FUZZ_REQUIRE(again->exchanges[i].id == exchanges[i]->id);
        FUZZ_REQUIRE(again->exchanges[i].status == exchanges[i]->status);
        FUZZ_REQUIRE(again->exchanges[i].requestBody == exchanges[i]->requestBody);
    }
    return 0;
}
