// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace authscope::jose {

// RFC 7515 §2: base64url without padding.
QByteArray base64urlEncode(QByteArrayView bytes);
// Strict: no padding, no white space, no characters of the other alphabet, no stray bits in the last character.
// The Failure ("base64url.…") names the offset and the character.
Result<QByteArray> base64urlDecode(QByteArrayView text);

} // namespace authscope::jose
