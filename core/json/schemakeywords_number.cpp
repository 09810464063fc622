// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/decimal.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

#include <array>

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

struct Bound {
    Word word;
    QLatin1StringView relation;
    bool (*holds)(std::strong_ordering order);
};

// Validation §6.2.2 to §6.2.5
constexpr std::array<Bound, 4> bounds = {{
    {Word::Minimum, "at least"_L1, [](std::strong_ordering order) { return order >= 0; }},
    {Word::Maximum, "at most"_L1, [](std::strong_ordering order) { return order <= 0; }},
    {Word::ExclusiveMinimum, "more than"_L1, [](std::strong_ordering order) { return order > 0; }},
    {Word::ExclusiveMaximum, "less than"_L1, [](std::strong_ordering order) { return order < 0; }},
}};

class BoundKeyword final : public Keyword
{
public:
    BoundKeyword(const SchemaResource &resource, const Value &source, const Bound &bound)
        : Keyword(resource, source), m_bound(bound), m_limit(source.raw())
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isNumber() || m_bound.holds(Decimal(instance.raw()) <=> m_limit))
            return Outcome::Valid;
        return run.fail(*this, source(), instance, [&] { return QString(m_bound.relation + u' ' + shown(source())); });
    }

private:
    const Bound &m_bound;
    Decimal m_limit;
};

// Validation §6.2.1
class MultipleKeyword final : public Keyword
{
public:
    MultipleKeyword(const SchemaResource &resource, const Value &source)
        : Keyword(resource, source), m_divisor(source.raw())
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isNumber())
            return Outcome::Valid;
        const Decimal number(instance.raw());
        if (!run.spend(number.divisionCost(m_divisor) / 64))
            return Outcome::Unknown;
        if (number.isMultipleOf(m_divisor))
            return Outcome::Valid;
        return run.fail(*this, source(), instance, [&] { return QString(u"a multiple of "_s + shown(source())); });
    }

private:
    Decimal m_divisor;
};

} // namespace

std::optional<qint64> countAt(KeywordSite &site, Word word)
{
    const Value &value = site[word];
    const auto fits = [&value] {
        const Decimal number(value.raw());
        return number.isInteger() && !number.isNegative();
    };
    if (!site.use(word, value.isNumber() && fits(), u"a whole number, zero or more,"_s))
        return std::nullopt;
    // Nothing here is counted beyond 2^53, where doubles begin to lie.
    constexpr qint64 farthest = qint64(1) << 53;
    return Decimal(value.raw()) > Decimal(farthest) ? farthest : qint64(value.number());
}

void compileNumber(KeywordSite &site)
{
    for (const Bound &bound : bounds) {
        if (site.use(bound.word, site[bound.word].isNumber(), u"a number"_s))
            site.add<BoundKeyword>(bound.word, bound);
    }
    const Value &divisor = site[Word::MultipleOf];
    const auto aboveZero = [&divisor] {
        return !Decimal(divisor.raw()).isNegative() && !Decimal(divisor.raw()).isZero();
    };
    if (site.use(Word::MultipleOf, divisor.isNumber() && aboveZero(), u"a number above zero"_s))
        site.add<MultipleKeyword>(Word::MultipleOf);
}

} // namespace authscope::json::keywords
