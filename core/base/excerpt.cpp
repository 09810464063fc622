// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/excerpt.h"

#include "core/base/text.h"

#include <algorithm>

namespace authscope {

QString excerpt(QByteArrayView utf8, qsizetype length)
{
    constexpr qsizetype wordLimit = 8;
    constexpr qsizetype wordBeginning = 3;
    const auto inWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("-._~+/=").contains(c);
    };
    const QByteArrayView read = utf8.first(std::min(4 * length + wordLimit + 1, utf8.size()));
    QByteArray text;
    for (auto at = read.begin(); at != read.end();) {
        const auto end = std::find_if_not(at, read.end(), inWord);
        const bool isLong = end - at > wordLimit;
        const auto shown = end == at ? at + 1 : isLong ? at + wordBeginning : end;
        text += QByteArrayView(at, shown);
        if (isLong)
            text += "\xE2\x80\xA6";
        at = std::max(end, shown);
    }
    return elided(visible(text), length);
}

} // namespace authscope
