// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

namespace authscope {

// Bytes of the system's cryptographic generator.
QByteArray randomBytes(qsizetype count);

// `count` random bytes as unpadded base64url, for states, verifiers, nonces and handles: 32 bytes give 43 characters.
QByteArray randomToken(qsizetype count = 32);

} // namespace authscope
