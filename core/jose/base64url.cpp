// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jose/base64url.h"

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr quint8 noDigit = 0xff;

constexpr std::array<quint8, 256> digitTable()
{
    std::array<quint8, 256> table{};
    table.fill(noDigit);
    for (quint8 i = 0; i < 64; ++i)
        table[uchar(alphabet[i])] = i;
    return table;
}

constexpr auto digits = digitTable();

// What each of four digits adds to the 24 bits that they stand for; `noBits` for what is no digit.
constexpr quint32 noBits = 0xff000000;

constexpr std::array<std::array<quint32, 256>, 4> quartetTables()
{
    std::array<std::array<quint32, 256>, 4> tables{};
    for (size_t place = 0; place < 4; ++place)
        for (size_t c = 0; c < 256; ++c)
            tables[place][c] = digits[c] == noDigit ? noBits : quint32(digits[c]) << (18 - 6 * place);
    return tables;
}

constexpr auto quartets = quartetTables();

QString characterName(uchar c)
{
    if (c > 0x20 && c < 0x7f)
        return u'"' + QString(QLatin1Char(char(c))) + u'"';
    return u"the byte 0x%1"_s.arg(uint(c), 2, 16, QLatin1Char('0'));
}

std::unexpected<Failure> wrongCharacter(QByteArrayView text, qsizetype offset)
{
    const uchar c = uchar(text[offset]);
    const QString evidence = u"offset %1: %2"_s.arg(offset).arg(characterName(c));
    if (c == '=')
        return fail(u"base64url.padding"_s,
                    u"The base64url text has padding (\"=\" at offset %1); RFC 7515 §2 wants none."_s.arg(offset),
                    evidence);
    if (c == '+' || c == '/')
        return fail(
            u"base64url.character"_s,
            u"The text holds %1 at offset %2: that is plain base64; base64url has \"-\" and \"_\" instead."_s.arg(
                characterName(c), QString::number(offset)),
            evidence);
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
        return fail(
            u"base64url.character"_s,
            u"The base64url text has white space at offset %1; it may have been wrapped when it was copied."_s.arg(
                offset),
            evidence);
    return fail(u"base64url.character"_s,
                u"The text holds %1 at offset %2, which base64url does not have."_s.arg(characterName(c),
                                                                                        QString::number(offset)),
                evidence);
}

} // namespace

QByteArray base64urlEncode(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> base64urlDecode(QByteArrayView text)
{
    const qsizetype size = text.size();
    QByteArray out(size / 4 * 3 + (size % 4 == 0 ? 0 : size % 4 - 1), Qt::Uninitialized);
    const auto *from = reinterpret_cast<const uchar *>(text.data());
    auto *to = reinterpret_cast<uchar *>(out.data());
    qsizetype i = 0;
    for (; i + 4 <= size; i += 4, to += 3) {
        const quint32 bits = quartets[0][from[i]] | quartets[1][from[i + 1]] | quartets[2][from[i + 2]]
            | quartets[3][from[i + 3]];
        if ((bits & noBits) != 0)
            break; // the loop below says which
        to[0] = uchar(bits >> 16);
        to[1] = uchar(bits >> 8);
        to[2] = uchar(bits);
    }
    quint32 held = 0; // bits not yet written, the lowest `count` of them
    int count = 0;
    for (; i < size; ++i) {
        const quint8 digit = digits[uchar(text[i])];
        if (digit == noDigit)
            return wrongCharacter(text, i);
        held = (held << 6) | digit;
        count += 6;
        if (count >= 8) {
            count -= 8;
            *to++ = uchar(held >> count);
        }
    }
    if (size % 4 == 1)
        return fail(
            u"base64url.length"_s,
            u"The base64url text has %1 characters, which no bytes can give; it may have been cut off."_s.arg(size),
            u"%1 characters"_s.arg(size));
    if ((held & ((1U << count) - 1)) != 0)
        return fail(
            u"base64url.bits"_s,
            u"The last character %1 of the base64url text (offset %2) carries bits that belong to no byte; it "
            "may have been changed or cut off."_s.arg(characterName(uchar(text[size - 1])), QString::number(size - 1)),
            u"offset %1: %2"_s.arg(size - 1).arg(characterName(uchar(text[size - 1]))));
    return out;
}

} // namespace authscope::jose
