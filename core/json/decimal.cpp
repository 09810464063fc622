// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/decimal.h"

#include <QtCore/QHashFunctions>

#include <algorithm>

namespace authscope::json {

namespace {

constexpr qint64 farthestExponent = 1'000'000'000'000'000;

// remainder := (remainder * 10 + digit) mod divisor, both with the most significant digit first and of one length.
void appendDigit(QVarLengthArray<quint8, 24> &remainder, const QVarLengthArray<quint8, 24> &divisor, quint8 digit)
{
    quint8 carry = remainder.first();
    std::shift_left(remainder.begin(), remainder.end(), 1);
    remainder.last() = digit;
    while (carry > 0 || !std::ranges::lexicographical_compare(remainder, divisor)) {
        int borrow = 0;
        for (qsizetype i = remainder.size() - 1; i >= 0; --i) {
            const int difference = remainder[i] - divisor[i] - borrow;
            borrow = difference < 0;
            remainder[i] = quint8(difference + 10 * borrow);
        }
        carry = quint8(carry - borrow);
    }
}

} // namespace

Decimal::Decimal(QByteArrayView number)
{
    qsizetype i = 0;
    m_negative = number.startsWith('-');
    bool point = false;
    for (i = m_negative ? 1 : 0; i < number.size() && (number[i] | 0x20) != 'e'; ++i) {
        if (number[i] == '.') {
            point = true;
            continue;
        }
        m_digits.append(quint8(number[i] - '0'));
        m_exponent -= point;
    }
    if (i < number.size()) {
        ++i;
        const bool down = number[i] == '-';
        if (down || number[i] == '+')
            ++i;
        qint64 exponent = 0;
        for (; i < number.size(); ++i)
            exponent = std::min(exponent * 10 + (number[i] - '0'), farthestExponent);
        m_exponent += down ? -exponent : exponent;
    }
    normalise();
}

Decimal::Decimal(qint64 number) : Decimal(QByteArrayView(QByteArray::number(number))) {}

void Decimal::normalise()
{
    const auto first = std::ranges::find_if(m_digits, [](quint8 digit) { return digit != 0; });
    m_digits.erase(m_digits.begin(), first);
    while (!m_digits.isEmpty() && m_digits.last() == 0) {
        m_digits.removeLast();
        ++m_exponent;
    }
    if (m_digits.isEmpty()) {
        m_exponent = 0;
        m_negative = false;
    }
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    if (isZero() || other.isZero()) {
        if (isZero() && other.isZero())
            return std::strong_ordering::equal;
        return isZero() == m_negative ? std::strong_ordering::greater : std::strong_ordering::less;
    }
    std::strong_ordering size = magnitude() <=> other.magnitude();
    if (size == std::strong_ordering::equal)
        size = std::lexicographical_compare_three_way(m_digits.begin(), m_digits.end(), other.m_digits.begin(),
                                                      other.m_digits.end());
    return m_negative ? 0 <=> size : size;
}

size_t Decimal::hash(size_t seed) const
{
    return qHashMulti(seed, qHashBits(m_digits.constData(), size_t(m_digits.size())), m_exponent, m_negative);
}

qint64 Decimal::divisionCost(const Decimal &divisor) const
{
    if (divisor.m_digits.size() < 18)
        return m_digits.size() + 72;
    return (m_digits.size() + 4 * divisor.m_digits.size()) * divisor.m_digits.size();
}

// With a·10^x and b·10^y, whether b divides a·10^(x-y). The digits of both end in no zero, so 10 does not divide a, and
// for x < y it never does.
bool Decimal::isMultipleOf(const Decimal &divisor) const
{
    if (isZero())
        return true;
    if (divisor.isZero() || m_exponent < divisor.m_exponent)
        return false;
    // A power of ten adds nothing but twos and fives, and b has fewer than four of them for each digit.
    const qint64 zeros = std::min<qint64>(m_exponent - divisor.m_exponent, 4 * divisor.m_digits.size());
    return remainderIsZero(divisor.m_digits, zeros);
}

bool Decimal::remainderIsZero(const Digits &divisor, qint64 zeros) const
{
    if (divisor.size() < 18) { // ten times the remainder fits 64 bits
        quint64 number = 0;
        for (const quint8 digit : divisor)
            number = number * 10 + digit;
        quint64 remainder = 0;
        for (const quint8 digit : m_digits)
            remainder = (remainder * 10 + digit) % number;
        for (; zeros > 0 && remainder > 0; --zeros)
            remainder = remainder * 10 % number;
        return remainder == 0;
    }
    Digits remainder(divisor.size(), quint8(0));
    for (const quint8 digit : m_digits)
        appendDigit(remainder, divisor, digit);
    for (; zeros > 0; --zeros)
        appendDigit(remainder, divisor, 0);
    return std::ranges::all_of(remainder, [](quint8 digit) { return digit == 0; });
}

} // namespace authscope::json
