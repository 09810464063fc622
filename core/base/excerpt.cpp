// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/excerpt.h"

#include "core/base/text.h"

#include <algorithm>

namespace authscope {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool inWord(char c)
{
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9') || QByteArrayView("-._~+/=").contains(c);
}

// Not random: see the header.
bool isPlainWord(QByteArrayView word)
{
    constexpr qsizetype longest = 48;
    constexpr qsizetype longestPart = 16;
    if (word.size() > longest)
        return false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at < word.size() && !QByteArrayView("-_./").contains(word[at]))
            continue;
        const QByteArrayView part = word.sliced(begin, at - begin);
        const QByteArrayView rest = part.isEmpty() ? part : part.sliced(1);
        const bool isWord = part.isEmpty() || (isLower(part.front()) && std::ranges::all_of(rest, isLower))
            || (isUpper(part.front()) && (std::ranges::all_of(rest, isLower) || std::ranges::all_of(rest, isUpper)));
        if (!isWord || part.size() > longestPart)
            return false;
        begin = at + 1;
    }
    return true;
}

} // namespace

QString excerpt(QByteArrayView utf8, qsizetype length)
{
    constexpr qsizetype wordLimit = 8;
    constexpr qsizetype wordBeginning = 3;
    const QByteArrayView read = utf8.first(std::min(4 * length + wordLimit + 1, utf8.size()));
    QByteArray text;
    for (auto at = read.begin(); at != read.end();) {
        const auto end = std::find_if_not(at, read.end(), inWord);
        const bool isLong = end - at > wordLimit && !isPlainWord(QByteArrayView(at, end));
        const auto shown = end == at ? at + 1 : isLong ? at + wordBeginning : end;
        text += QByteArrayView(at, shown);
        if (isLong)
            text += "\xE2\x80\xA6";
        at = std::max(end, shown);
    }
    return elided(visible(text), length);
}

} // namespace authscope
