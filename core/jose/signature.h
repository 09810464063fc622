// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/key.h"

namespace authscope::jose {

// The last step of verifySignature() (RFC 7515 §5.2, number 8) alone: a signature over any bytes, of a key whose "use",
// "key_ops" and "alg" allow it. Failure ids: "signature.key", "signature.length", "signature.mismatch".
Result<void> verifyBytes(QByteArrayView input, QByteArrayView signature, const Key &key, Algorithm algorithm);

} // namespace authscope::jose
