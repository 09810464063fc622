// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace authscope {

// The beginning of what nobody could read, for a message: at most `length` characters of it, made visible. It may be a
// secret where something else was expected, so of a word of more than eight characters only three are shown, unless it
// is one of a language or a program: letters of one case, or with a capital at the beginning, between - _ . and /.
QString excerpt(QByteArrayView utf8, qsizetype length);

} // namespace authscope
