// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a token: taken apart, described and judged. No token may be accepted that the key did not sign.
#include "core/jose/token.h"

#include <QtCore/QJsonObject>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace authscope::jose;

namespace {

// The public keys of RFC 7515 A.3 and RFC 8037 A.2: nobody signs with them here.
const KeySet &publicKeys()
{
    static const KeySet set = [] {
        KeySet keys;
        keys.keys.append(Key::fromJwk({{u"kty"_s, u"EC"_s},
                                       {u"crv"_s, u"P-256"_s},
                                       {u"kid"_s, u"k1"_s},
                                       {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
                                       {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s}})
                             .value());
        keys.keys.append(Key::fromJwk({{u"kty"_s, u"OKP"_s},
                                       {u"crv"_s, u"Ed25519"_s},
                                       {u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s}})
                             .value());
        return keys;
    }();
    return set;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Token token = decode(QByteArrayView(data, qsizetype(size)));
    (void)token.description();
    (void)token.scopes();
    Expectations expectations;
    expectations.issuers = {u"https://as.example"_s};
    expectations.scopes = {u"a"_s};
    expectations.type = u"at+jwt"_s;
    const auto checks = verify(token, &publicKeys(), expectations, 1'795'435'500'000);
    for (const Check &check : checks) {
        if (check.text.isEmpty() || check.title.isEmpty())
            std::abort();
    }
    if (accepted(checks))
        std::abort();
    return 0;
}
