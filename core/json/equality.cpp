// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/equality.h"

#include "core/json/decimal.h"
#include "core/json/members.h"

#include <QtCore/QHashFunctions>

namespace authscope::json {

namespace {

// Long texts cost more than one step.
qint64 cost(const Value &value)
{
    return 1 + value.raw().size() / 256;
}

// Equal values have equal hashes. Recursion is bounded by the depth that the lexer allows.
size_t hashOf(const Value &value, size_t seed, SchemaBudget &budget)
{
    if (!budget.spend(value.size() > 0 ? 1 : cost(value)))
        return 0;
    switch (value.kind()) {
    case Kind::String: return qHash(value.text(), seed);
    case Kind::Number: return Decimal(value.raw()).hash(seed);
    case Kind::Array: {
        size_t hash = seed;
        for (Value item = value.first(); item; item = item.next())
            hash = qHashMulti(seed, hash, hashOf(item, seed, budget));
        return hash;
    }
    case Kind::Object: {
        const Members members(value);
        size_t hash = ~seed;
        for (const Members::Member &member : members)
            hash += qHashMulti(seed, member.name, hashOf(member.value, seed, budget));
        return hash;
    }
    case Kind::True:
    case Kind::False:
    case Kind::Null: break;
    }
    return size_t(value.kind());
}

bool equalArrays(const Value &a, const Value &b, SchemaBudget &budget)
{
    Value other = b.first();
    for (Value item = a.first(); item; item = item.next(), other = other.next()) {
        if (!equal(item, other, budget))
            return false;
    }
    return true;
}

bool equalObjects(const Value &a, const Value &b, SchemaBudget &budget)
{
    const Members members(a);
    const Members others(b);
    if (members.size() != others.size() || !budget.spend(members.size()))
        return false;
    for (const Members::Member &member : members) {
        const Value other = others.value(member.name);
        if (!other || !equal(member.value, other, budget))
            return false;
    }
    return true;
}

} // namespace

bool equal(const Value &a, const Value &b, SchemaBudget &budget)
{
    if (a.kind() != b.kind() || !budget.spend(a.size() > 0 ? 1 : cost(a)))
        return false;
    switch (a.kind()) {
    case Kind::String: return a.text() == b.text();
    case Kind::Number: return a.raw() == b.raw() || Decimal(a.raw()) == Decimal(b.raw());
    case Kind::Array: return a.size() == b.size() && equalArrays(a, b, budget);
    case Kind::Object: return equalObjects(a, b, budget);
    case Kind::True:
    case Kind::False:
    case Kind::Null: break;
    }
    return true;
}

bool ValueSet::insert(const Value &value, SchemaBudget &budget)
{
    const size_t hash = hashOf(value, QHashSeed::globalSeed(), budget);
    if (holds(hash, value, budget))
        return false;
    m_values.insert(hash, value);
    return true;
}

bool ValueSet::contains(const Value &value, SchemaBudget &budget) const
{
    return holds(hashOf(value, QHashSeed::globalSeed(), budget), value, budget);
}

bool ValueSet::holds(size_t hash, const Value &value, SchemaBudget &budget) const
{
    const auto [begin, end] = m_values.equal_range(hash);
    return std::any_of(begin, end, [&](const Value &other) { return equal(value, other, budget); });
}

} // namespace authscope::json
