// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QtCore/QCryptographicHash>

namespace authscope {

namespace {

bool isHarmful(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    switch (c) {
    case 0x061c: // Arabic letter mark
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x200e:
    case 0x200f:
    case 0x2028:
    case 0x2029: // line and paragraph separators
    case 0x2060:
    case 0xfeff: return true;
    default: break;
    }
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) // bidirectional controls
        || (c >= 0xe0000 && c <= 0xe007f)                               // tags
        || (c >= 0xd800 && c <= 0xdfff);                                // a surrogate on its own
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
