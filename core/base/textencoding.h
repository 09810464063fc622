// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

namespace authscope {

// The bytes of a text file as UTF-8: UTF-16 with a byte order mark, as PowerShell's ">" writes it, is decoded; everything
// else is returned as it is. Never fails: half a character becomes U+FFFD.
QByteArray asUtf8(const QByteArray &bytes);

} // namespace authscope
