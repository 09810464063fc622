// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QVarLengthArray>

#include <compare>
#include <optional>

namespace authscope::json {

// A JSON number exactly as it is written: no double comes near it, so that 9007199254740993 is not 9007199254740992 and
// 0.0075 is a multiple of 0.0001. Two spellings of one number are equal. A value type.
class Decimal
{
public:
    // A number that the lexer has accepted. An exponent beyond ±10^15 is taken as that.
    explicit Decimal(QByteArrayView number);
    explicit Decimal(qint64 number);

    bool isZero() const { return m_digits.isEmpty(); }
    bool isNegative() const { return m_negative; }
    // JSON Schema core §4.2.3: 1.0 and 1e3 are integers.
    bool isInteger() const { return m_exponent >= 0; }

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const = default;
    size_t hash(size_t seed) const;

    // What isMultipleOf() costs, in steps of one digit.
    qint64 divisionCost(const Decimal &divisor) const;
    // Whether the quotient is an integer. The divisor must be above zero.
    bool isMultipleOf(const Decimal &divisor) const;

private:
    using Digits = QVarLengthArray<quint8, 24>;
    qint64 magnitude() const { return m_exponent + m_digits.size(); }
    void normalise();
    bool remainderIsZero(const Digits &divisor, qint64 zeros) const;

    // The number is the digits as an integer times 10^exponent. No zero at either end; none at all for 0.
    Digits m_digits;
    qint64 m_exponent = 0;
    bool m_negative = false;
};

} // namespace authscope::json
