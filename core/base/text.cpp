// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace authscope {

namespace {

struct Characters {
    char32_t first;
    char32_t last;
};

// What shows nothing (Unicode's Default_Ignorable_Code_Point), ends a line, or is half of something; in order.
// Characters of the category Cf need no line here.
constexpr Characters harmful[] = {
    {0x0000, 0x001f},   {0x007f, 0x009f}, // controls
    {0x034f, 0x034f},                     // combining grapheme joiner
    {0x115f, 0x1160},                     // Hangul fillers
    {0x17b4, 0x17b5},                     // Khmer inherent vowels
    {0x180b, 0x180f},                     // Mongolian variation selectors and vowel separator
    {0x2028, 0x2029},                     // line and paragraph separators
    {0x2060, 0x206f},                     // word joiner, invisible operators, isolates
    {0x3164, 0x3164},                     // Hangul filler
    {0xd800, 0xdfff},                     // a surrogate on its own
    {0xfe00, 0xfe0f},                     // variation selectors
    {0xffa0, 0xffa0},                     // halfwidth Hangul filler
    {0xfff0, 0xfffb},                     // interlinear annotation
    {0xe0000, 0xe0fff},                   // tags and more variation selectors
};

bool isHarmful(char32_t c)
{
    if (c >= 0x20 && c < 0x7f)
        return false;
    const auto *const range = std::ranges::lower_bound(harmful, c, {}, &Characters::last);
    return (range != std::end(harmful) && c >= range->first) || QChar::category(c) == QChar::Other_Format;
}

QString escaped(QStringView text, bool lines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (lines && (c == '\n' || c == '\t'))
            out += QChar(c);
        else if (isHarmful(c))
            out += QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
        else
            out += pair ? text.mid(i, 2).toString() : QString(text[i]);
        if (pair)
            ++i;
    }
    return out;
}

} // namespace

QString visible(QStringView text)
{
    return escaped(text, false);
}

QString visibleLines(QStringView text)
{
    return escaped(text, true);
}

QString visible(QByteArrayView utf8)
{
    return escaped(utf8Text(utf8), false);
}

QString utf8Text(QByteArrayView utf8)
{
    QString marks;
    while (utf8.startsWith("\xEF\xBB\xBF")) {
        marks += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(3);
    }
    return marks.isEmpty() ? QString::fromUtf8(utf8) : QString(marks + QString::fromUtf8(utf8));
}

QString elided(QStringView text, qsizetype length)
{
    if (text.size() <= length)
        return text.toString();
    return text.first(std::max<qsizetype>(length - 1, 0)).toString() + QChar(0x2026);
}

QString masked(QStringView secret)
{
    return secret.size() < 16 ? QStringLiteral("…") : QString(QStringLiteral("…") + secret.last(4));
}

QByteArray masked(QByteArrayView secret)
{
    const QByteArray dots = QByteArrayLiteral("\xE2\x80\xA6");
    return secret.size() < 16 ? dots : dots + secret.last(4).toByteArray();
}

QByteArray fingerprint(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex().first(12);
}

} // namespace authscope
