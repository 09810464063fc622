// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/form.h"
#include "core/http/origin.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::http;

// Forms, queries and URLs: what was read can be written and read again; what is fit for a browser means the same to it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Form form = formDecode(bytes);
    FUZZ_REQUIRE(formDecode(formEncode(form)) == form);
    const QByteArray extended = withQuery(bytes, {{u"added"_s, u"a b&c"_s}});
    FUZZ_REQUIRE(queryOf(extended).fields().last() == (Field{u"added"_s, u"a b&c"_s}));
    FUZZ_REQUIRE(queryOf(extended).fields().size() == queryOf(bytes).fields().size() + 1);

    const QByteArray origin = originOf(bytes);
    FUZZ_REQUIRE(originOf(origin) == origin);
    FUZZ_REQUIRE(sameOrigin(bytes, bytes) == !origin.isEmpty());
    isPrivateAddress(bytes);
    pathOf(bytes);
    const bool loopback = isLoopback(bytes);
    if (const auto url = checkedUrl(bytes, u"it"_s)) {
        FUZZ_REQUIRE(*url == bytes);
        FUZZ_REQUIRE(!origin.isEmpty());
        FUZZ_REQUIRE(resolved(*url, "//h/x") == bytes.first(bytes.indexOf(':')) + "://h/x");
        FUZZ_REQUIRE(sameOrigin(resolved(*url, "/x"), *url));
        FUZZ_REQUIRE(sameOrigin(resolved(*url, "../x?y"), *url));
    }
    if (const auto url = browserUrl(bytes, u"it"_s)) {
        FUZZ_REQUIRE(url->scheme() == "https"_L1 || (url->scheme() == "http"_L1 && loopback));
        FUZZ_REQUIRE(url->userInfo().isEmpty());
        FUZZ_REQUIRE(!url->host().isEmpty());
        const QByteArray encoded = url->toEncoded();
        FUZZ_REQUIRE(isLoopback(encoded) == loopback);
        FUZZ_REQUIRE(isPrivateAddress(encoded) == isPrivateAddress(bytes));
    }
    resolved("https://a.example/b/c?d", bytes);
    return 0;
}
