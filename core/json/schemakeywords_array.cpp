// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/equality.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

// prefixItems and items (core §10.3.1); in older drafts, a list of items and additionalItems.
class ItemsKeyword final : public Keyword
{
public:
    ItemsKeyword(const SchemaResource &resource, const Value &source, std::vector<const SchemaNode *> prefix,
                 const SchemaNode *rest)
        : Keyword(resource, source), m_prefix(std::move(prefix)), m_rest(rest)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        if (!instance.isArray())
            return Outcome::Valid;
        Outcome outcome = Outcome::Valid;
        size_t index = 0;
        for (Value item = instance.first(); item && !run.isEnough(outcome); item = item.next(), ++index) {
            const SchemaNode *const node = index < m_prefix.size() ? m_prefix[index] : m_rest;
            if (!node)
                break;
            outcome = both(outcome, run.apply(*node, item, nullptr));
        }
        if (evaluated && m_rest)
            evaluated->addAll();
        else if (evaluated)
            evaluated->addFirst(qsizetype(m_prefix.size()));
        return outcome;
    }

private:
    std::vector<const SchemaNode *> m_prefix;
    const SchemaNode *m_rest;
};

// contains with minContains and maxContains (core §10.3.1.3, validation §6.4.4 and §6.4.5)
class ContainsKeyword final : public Keyword
{
public:
    ContainsKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *node)
        : Keyword(resource, source), m_node(node)
    {
    }
    void setBounds(qint64 least, const Value &most, qint64 mostCount)
    {
        m_least = least;
        m_most = most;
        m_mostCount = mostCount;
    }
    // Since 2020-12 an item that fits counts as evaluated.
    void setMarks(bool marks) { m_marks = marks; }

    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        if (!instance.isArray())
            return Outcome::Valid;
        qint64 fitting = 0;
        qint64 unknown = 0;
        qsizetype index = 0;
        for (Value item = instance.first(); item && !run.budget().exhausted(); item = item.next(), ++index) {
            const Outcome outcome = run.probe(*m_node, item, nullptr);
            fitting += outcome == Outcome::Valid;
            unknown += outcome == Outcome::Unknown;
            if (evaluated && m_marks && outcome == Outcome::Valid)
                evaluated->add(index);
            else if (evaluated && m_marks && outcome == Outcome::Unknown)
                evaluated->doubt();
        }
        if (m_most && fitting > m_mostCount)
            return fail(run, m_most, instance, u"most"_s, m_mostCount, fitting);
        if (run.budget().exhausted())
            return Outcome::Unknown;
        if (fitting + unknown < m_least)
            return fail(run, source(), instance, u"least"_s, m_least, fitting);
        return fitting < m_least || (m_most && fitting + unknown > m_mostCount) ? Outcome::Unknown : Outcome::Valid;
    }

private:
    Outcome fail(SchemaRun &run, const Value &place, const Value &instance, const QString &relation, qint64 limit,
                 qint64 count) const
    {
        return run.fail(
            *this, place, instance, [&] { return u"at %1 %2 items that fit \"contains\""_s.arg(relation).arg(limit); },
            [&] { return u"%1 among %2 items"_s.arg(count).arg(instance.size()); });
    }

    const SchemaNode *m_node;
    qint64 m_least = 1;
    Value m_most;
    qint64 m_mostCount = 0;
    bool m_marks = true;
};

// Validation §6.4.1 and §6.4.2
class ItemCountKeyword final : public Keyword
{
public:
    ItemCountKeyword(const SchemaResource &resource, const Value &source, qint64 limit, bool least)
        : Keyword(resource, source), m_limit(limit), m_least(least)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isArray() || (m_least ? instance.size() >= m_limit : instance.size() <= m_limit))
            return Outcome::Valid;
        return run.fail(
            *this, source(), instance,
            [&] { return u"at %1 %2 items"_s.arg(m_least ? u"least"_s : u"most"_s).arg(m_limit); },
            [&] { return u"an array of %1"_s.arg(instance.size()); });
    }

private:
    qint64 m_limit;
    bool m_least;
};

// Validation §6.4.3
class UniqueKeyword final : public Keyword
{
public:
    using Keyword::Keyword;
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isArray())
            return Outcome::Valid;
        ValueSet seen;
        qsizetype index = 0;
        for (Value item = instance.first(); item; item = item.next(), ++index) {
            const bool fresh = seen.insert(item, run.budget());
            if (run.budget().exhausted())
                return Outcome::Unknown;
            if (!fresh)
                return run.fail(
                    *this, source(), instance, [] { return u"no item twice"_s; },
                    [&] { return u"item %1, which repeats another: %2"_s.arg(index).arg(shown(item)); });
        }
        return Outcome::Valid;
    }
};

bool isSchema(const Value &value)
{
    return value.isObject() || value.isBool();
}

std::vector<const SchemaNode *> childrenOf(KeywordSite &site, const Value &list)
{
    std::vector<const SchemaNode *> nodes;
    for (Value schema = list.first(); schema && !site.compiler().budget().exhausted(); schema = schema.next())
        nodes.push_back(site.child(schema));
    return nodes;
}

void compileItems(KeywordSite &site)
{
    const bool newest = site.dialect().draft == Draft::Draft2020;
    const Value &items = site[Word::Items];
    if (newest) {
        std::vector<const SchemaNode *> prefix;
        if (site.use(Word::PrefixItems, site[Word::PrefixItems].isArray(), u"a list of schemas"_s))
            prefix = childrenOf(site, site[Word::PrefixItems]);
        const bool rest = site.use(Word::Items, isSchema(items),
                                   u"a schema (the list of older drafts is prefixItems)"_s);
        if (rest || !prefix.empty())
            site.add<ItemsKeyword>(rest ? Word::Items : Word::PrefixItems, std::move(prefix),
                                   rest ? site.child(items) : nullptr);
        return;
    }
    if (!site.use(Word::Items, isSchema(items) || items.isArray(), u"a schema or a list of schemas"_s))
        return;
    if (items.isArray()) // without a list additionalItems has no meaning
        site.add<ItemsKeyword>(Word::Items, childrenOf(site, items), site.childOf(Word::AdditionalItems));
    else
        site.add<ItemsKeyword>(Word::Items, std::vector<const SchemaNode *>(), site.child(items));
}

void compileContains(KeywordSite &site)
{
    const std::optional<qint64> least = countAt(site, Word::MinContains);
    const std::optional<qint64> most = countAt(site, Word::MaxContains);
    if (!site.has(Word::Contains))
        return;
    auto &keyword = site.add<ContainsKeyword>(Word::Contains, site.childOf(Word::Contains));
    keyword.setBounds(least.value_or(1), most ? site[Word::MaxContains] : Value(), most.value_or(0));
    keyword.setMarks(site.dialect().draft == Draft::Draft2020);
}

} // namespace

void compileArray(KeywordSite &site)
{
    if (const auto least = countAt(site, Word::MinItems))
        site.add<ItemCountKeyword>(Word::MinItems, *least, true);
    if (const auto most = countAt(site, Word::MaxItems))
        site.add<ItemCountKeyword>(Word::MaxItems, *most, false);
    compileItems(site);
    const Value &unique = site[Word::UniqueItems];
    if (site.use(Word::UniqueItems, unique.isBool(), u"true or false"_s) && unique.boolean())
        site.add<UniqueKeyword>(Word::UniqueItems);
    compileContains(site);
}

} // namespace authscope::json::keywords
