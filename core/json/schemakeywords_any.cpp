// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/json/decimal.h"
#include "core/json/equality.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

#include <algorithm>

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const Value &value)
{
    switch (value.kind()) {
    case Kind::Object: return u"object"_s;
    case Kind::Array: return u"array"_s;
    case Kind::String: return u"string"_s;
    case Kind::Number: return Decimal(value.raw()).isInteger() ? u"integer"_s : u"number"_s;
    case Kind::True:
    case Kind::False: return u"boolean"_s;
    case Kind::Null: break;
    }
    return u"null"_s;
}

// Validation §6.1.1
class TypeKeyword final : public Keyword
{
public:
    TypeKeyword(const SchemaResource &resource, const Value &source, QStringList types)
        : Keyword(resource, source), m_types(std::move(types))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        const QString type = typeOf(instance);
        const auto allows = [&](const QString &name) {
            return name == type || (name == "number"_L1 && type == "integer"_L1);
        };
        if (std::ranges::any_of(m_types, allows))
            return Outcome::Valid;
        return run.fail(
            *this, source(), instance, [&] { return m_types.join(u" or "_s); },
            [&] { return QString(instance.isNull() ? type : QString(type + u": "_s + shown(instance))); });
    }

private:
    QStringList m_types;
};

// Validation §6.1.2
class EnumKeyword final : public Keyword
{
public:
    EnumKeyword(const SchemaResource &resource, const Value &source, SchemaBudget &budget) : Keyword(resource, source)
    {
        for (Value value = source.first(); value && !budget.exhausted(); value = value.next())
            m_values.insert(value, budget);
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (m_values.contains(instance, run.budget()))
            return Outcome::Valid;
        if (run.budget().exhausted())
            return Outcome::Unknown;
        return run.fail(*this, source(), instance, [&] { return QString(u"one of "_s + shown(source())); });
    }

private:
    ValueSet m_values;
};

// Validation §6.1.3
class ConstKeyword final : public Keyword
{
public:
    using Keyword::Keyword;
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (equal(instance, source(), run.budget()))
            return Outcome::Valid;
        if (run.budget().exhausted())
            return Outcome::Unknown;
        return run.fail(*this, source(), instance, [&] { return shown(source()); });
    }
};

std::optional<QStringList> typesIn(const Value &value)
{
    static const QStringList known = {u"null"_s,   u"boolean"_s, u"object"_s, u"array"_s,
                                      u"number"_s, u"string"_s,  u"integer"_s};
    const std::optional<QStringList> types = value.isString() ? QStringList{value.text()} : namesIn(value);
    if (!types || types->isEmpty() || std::ranges::any_of(*types, [](const QString &t) { return !known.contains(t); }))
        return std::nullopt;
    return types;
}

} // namespace

std::optional<QStringList> namesIn(const Value &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList names;
    for (Value item = value.first(); item; item = item.next()) {
        if (!item.isString())
            return std::nullopt;
        names.append(item.text());
    }
    return names;
}

void compileAny(KeywordSite &site)
{
    const std::optional<QStringList> types = typesIn(site[Word::Type]);
    if (site.use(Word::Type, types.has_value(), u"the name of a type, or a list of them,"_s))
        site.add<TypeKeyword>(Word::Type, *types);
    if (site.use(Word::Enum, site[Word::Enum].isArray(), u"a list"_s))
        site.add<EnumKeyword>(Word::Enum, site.compiler().budget());
    if (site.has(Word::Const))
        site.add<ConstKeyword>(Word::Const);
}

} // namespace authscope::json::keywords
