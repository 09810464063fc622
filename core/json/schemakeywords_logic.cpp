// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

using Nodes = std::vector<const SchemaNode *>;

// Core §10.2.1.1
class AllOfKeyword final : public Keyword
{
public:
    AllOfKeyword(const SchemaResource &resource, const Value &source, Nodes nodes)
        : Keyword(resource, source), m_nodes(std::move(nodes))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        Outcome outcome = Outcome::Valid;
        for (const SchemaNode *node : m_nodes) {
            outcome = both(outcome, run.apply(*node, instance, evaluated));
            if (run.isEnough(outcome))
                break;
        }
        return outcome;
    }

private:
    Nodes m_nodes;
};

// anyOf and oneOf (core §10.2.1.2 and §10.2.1.3)
class SomeOfKeyword final : public Keyword
{
public:
    SomeOfKeyword(const SchemaResource &resource, const Value &source, Nodes nodes, bool exactlyOne)
        : Keyword(resource, source), m_nodes(std::move(nodes)), m_exactlyOne(exactlyOne)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        qsizetype valid = 0;
        qsizetype unknown = 0;
        for (const SchemaNode *node : m_nodes) {
            const Outcome outcome = run.probe(*node, instance, evaluated);
            valid += outcome == Outcome::Valid;
            unknown += outcome == Outcome::Unknown;
            if (m_exactlyOne ? valid > 1 : valid > 0 && !evaluated)
                break;
        }
        if (m_exactlyOne && valid > 1)
            return run.fail(
                *this, source(), instance,
                [&] { return u"a value that fits exactly one of the %1 schemas of oneOf"_s.arg(m_nodes.size()); },
                [&] { return QString(shown(instance) + u", which fits more"_s); });
        if (valid > 0)
            return m_exactlyOne && unknown > 0 ? Outcome::Unknown : Outcome::Valid;
        if (unknown > 0)
            return Outcome::Unknown;
        return run.fail(
            *this, source(), instance,
            [&] {
                return m_exactlyOne ? u"a value that fits one of the %1 schemas of oneOf"_s.arg(m_nodes.size())
                                    : u"a value that fits one of the %1 schemas of anyOf"_s.arg(m_nodes.size());
            },
            [&] { return QString(shown(instance) + u", which fits none"_s); });
    }

private:
    Nodes m_nodes;
    bool m_exactlyOne;
};

// Core §10.2.1.4
class NotKeyword final : public Keyword
{
public:
    NotKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *node)
        : Keyword(resource, source), m_node(node)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        switch (run.probe(*m_node, instance, nullptr)) {
        case Outcome::Unknown: return Outcome::Unknown;
        case Outcome::Invalid: return Outcome::Valid;
        case Outcome::Valid: break;
        }
        return run.fail(*this, source(), instance, [] { return u"a value that does not fit the schema of \"not\""_s; });
    }

private:
    const SchemaNode *m_node;
};

// Core §10.2.2
class IfKeyword final : public Keyword
{
public:
    // Either branch may be absent.
    IfKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *condition,
              const SchemaNode *thenNode, const SchemaNode *elseNode)
        : Keyword(resource, source), m_if(condition), m_then(thenNode), m_else(elseNode)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        const Outcome condition = run.probe(*m_if, instance, evaluated);
        if (condition != Outcome::Unknown) {
            const SchemaNode *const branch = condition == Outcome::Valid ? m_then : m_else;
            return branch ? run.apply(*branch, instance, evaluated) : Outcome::Valid;
        }
        if (evaluated)
            evaluated->doubt();
        const Outcome one = m_then ? run.probe(*m_then, instance, nullptr) : Outcome::Valid;
        const Outcome other = m_else ? run.probe(*m_else, instance, nullptr) : Outcome::Valid;
        return one == Outcome::Valid && other == Outcome::Valid ? Outcome::Valid : Outcome::Unknown;
    }

private:
    const SchemaNode *m_if;
    const SchemaNode *m_then;
    const SchemaNode *m_else;
};

std::optional<Nodes> nodesAt(KeywordSite &site, Word word)
{
    if (!site.use(word, site[word].isArray() && site[word].size() > 0, u"a list of schemas"_s))
        return std::nullopt;
    Nodes nodes;
    for (Value schema = site[word].first(); schema && site.compiler().budget().spend(); schema = schema.next())
        nodes.push_back(site.child(schema));
    return nodes;
}

} // namespace

void compileLogic(KeywordSite &site)
{
    if (auto nodes = nodesAt(site, Word::AllOf))
        site.add<AllOfKeyword>(Word::AllOf, *std::move(nodes));
    if (auto nodes = nodesAt(site, Word::AnyOf))
        site.add<SomeOfKeyword>(Word::AnyOf, *std::move(nodes), false);
    if (auto nodes = nodesAt(site, Word::OneOf))
        site.add<SomeOfKeyword>(Word::OneOf, *std::move(nodes), true);
    if (const SchemaNode *const node = site.childOf(Word::Not))
        site.add<NotKeyword>(Word::Not, node);
    if (const SchemaNode *const condition = site.childOf(Word::If))
        site.add<IfKeyword>(Word::If, condition, site.childOf(Word::Then), site.childOf(Word::Else));
}

} // namespace authscope::json::keywords
