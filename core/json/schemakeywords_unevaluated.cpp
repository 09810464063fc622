// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

// unevaluatedItems and unevaluatedProperties (core §11): what no other keyword of this schema, and of the schemas that
// it applies to the same instance, has looked at.
class UnevaluatedKeyword final : public Keyword
{
public:
    UnevaluatedKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *node, Kind kind)
        : Keyword(resource, source), m_node(node), m_kind(kind)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        if (instance.kind() != m_kind || !evaluated)
            return Outcome::Valid;
        Outcome outcome = Outcome::Valid;
        if (m_kind == Kind::Object) {
            const Members &members = run.members(instance);
            for (qsizetype i = 0; i < members.size() && !run.isEnough(outcome); ++i)
                outcome = both(outcome, evaluateOne(run, instance, members[i].value, i, *evaluated));
        } else {
            qsizetype i = 0;
            for (Value item = instance.first(); item && !run.isEnough(outcome); item = item.next(), ++i)
                outcome = both(outcome, evaluateOne(run, instance, item, i, *evaluated));
        }
        evaluated->addAll();
        return run.unlessExhausted(outcome);
    }

private:
    Outcome evaluateOne(SchemaRun &run, const Value &instance, const Value &one, qsizetype index,
                        const Evaluated &evaluated) const
    {
        run.spend();
        if (evaluated.has(index))
            return Outcome::Valid;
        // Perhaps a schema that could not be judged has looked at it: then a violation is none for certain.
        if (evaluated.doubtful())
            return run.probe(*m_node, one, nullptr) == Outcome::Valid ? Outcome::Valid : Outcome::Unknown;
        if (!m_node->allowsNothing)
            return run.apply(*m_node, one, nullptr);
        return run.fail(
            *this, source(), instance,
            [&] {
                return m_kind == Kind::Object ? u"only members that the schema knows"_s
                                              : u"only items that the schema knows"_s;
            },
            [&] { return m_kind == Kind::Object ? shownName(one) : u"item %1: %2"_s.arg(index).arg(shown(one)); });
    }

    const SchemaNode *m_node;
    Kind m_kind;
};

} // namespace

void compileUnevaluated(KeywordSite &site)
{
    for (const auto &[word, kind] :
         {std::pair(Word::UnevaluatedItems, Kind::Array), std::pair(Word::UnevaluatedProperties, Kind::Object)}) {
        if (const SchemaNode *const node = site.childOf(word))
            site.addLast(std::make_unique<UnevaluatedKeyword>(site.resource(), site[word], node, kind));
    }
}

} // namespace authscope::json::keywords
