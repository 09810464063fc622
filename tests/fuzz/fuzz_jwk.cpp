// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a key set, a JWK or a PEM text. Whatever is taken as a key must survive being written and read again.
#include "core/jose/key.h"
#include "core/json/document.h"

#include <cstdlib>

using namespace authscope;
using namespace authscope::jose;

namespace {

void examine(const Key &key)
{
    if (key.type() == KeyType::Symmetric)
        return;
    if (key.type() == KeyType::Rsa && key.bits() < 2048)
        std::abort();
    const auto again = Key::fromJwk(key.publicJwk());
    if (!again || again->isPrivate() || again->thumbprint() != key.thumbprint())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto set = KeySet::parse(bytes)) {
        for (const Key &key : set->keys)
            examine(key);
        const auto again = KeySet::parse(set->toJson());
        if (!again || !again->rejected.isEmpty())
            std::abort();
    }
    if (const auto jwk = json::parseObject(bytes)) {
        if (const auto key = Key::fromJwk(*jwk))
            examine(*key);
    }
    if (const auto key = Key::fromPem(bytes))
        examine(*key);
    return 0;
}
