// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/har.h"
#include "core/http/redaction.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope::http;

// The first two lines are secrets, the rest is a text: no known secret is in anything that comes out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    if (second < 0)
        return 0;
    const QByteArray secrets[] = {bytes.first(first), bytes.sliced(first + 1, second - first - 1)};
    const QByteArray text = bytes.sliced(second + 1);
    Redactor redactor;
    for (const QByteArray &secret : secrets)
        redactor.addSecret(secret);
    const auto require = [&secrets](const QByteArray &out) {
        for (const QByteArray &secret : secrets)
            FUZZ_REQUIRE(secret.size() < 6 || !out.contains(secret));
    };
    require(redactor.text(text));
    require(redactor.url(text));
    require(redactor.header("Cookie", text));
    require(redactor.header("Set-Cookie", text));
    require(redactor.header("Authorization", text));
    require(redactor.header("Location", text));
    for (const char *type :
         {"application/json", "application/x-www-form-urlencoded", "text/event-stream", "text/plain"})
        require(redactor.body(type, text));

    Exchange exchange;
    exchange.url = text;
    exchange.requestHeaders = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", text}};
    exchange.requestBody = text;
    exchange.responseHeaders = {{"Content-Type", "application/json"}, {"Location", text}};
    exchange.responseBody = text;
    const Exchange out = redactor.exchange(exchange);
    for (const QByteArray &part : {out.url, out.requestBody, out.responseBody,
                                   out.requestHeaders.value("Authorization"), out.responseHeaders.value("Location")})
        require(part);
    return 0;
}
