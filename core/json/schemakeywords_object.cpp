// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/pattern.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

struct PatternSchema {
    Pattern pattern;
    const SchemaNode *node;
    Value source;
};

// properties, patternProperties and additionalProperties (core §10.3.2), which depend on each other.
class PropertiesKeyword final : public Keyword
{
public:
    using Keyword::Keyword;
    QHash<QString, const SchemaNode *> properties;
    std::vector<PatternSchema> patterns;
    const SchemaNode *additional = nullptr;
    Value additionalSource;

    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        if (!instance.isObject())
            return Outcome::Valid;
        Outcome outcome = Outcome::Valid;
        const Members &members = run.members(instance);
        for (qsizetype i = 0; i < members.size() && !run.isEnough(outcome); ++i)
            outcome = both(outcome, evaluateMember(run, instance, members[i], i, evaluated));
        return run.unlessExhausted(outcome);
    }

private:
    Outcome evaluateMember(SchemaRun &run, const Value &object, const Members::Member &member, qsizetype index,
                           Evaluated *evaluated) const
    {
        Outcome outcome = Outcome::Valid;
        bool known = false;
        run.spend();
        if (const SchemaNode *const node = properties.value(member.name)) {
            known = true;
            outcome = run.apply(*node, member.value, nullptr);
        }
        bool doubtful = false;
        for (const PatternSchema &schema : patterns) {
            const Pattern::Match match = matchName(run, schema, member.name);
            known = known || match == Pattern::Match::Yes;
            doubtful = doubtful || match == Pattern::Match::TooCostly;
            if (match == Pattern::Match::Yes)
                outcome = both(outcome, run.apply(*schema.node, member.value, nullptr));
        }
        if (!known && !doubtful && additional) {
            known = true;
            outcome = both(outcome, evaluateAdditional(run, object, member));
        }
        if (evaluated && known)
            evaluated->add(index);
        else if (evaluated && doubtful)
            evaluated->doubt();
        return doubtful ? both(outcome, Outcome::Unknown) : outcome;
    }

    Pattern::Match matchName(SchemaRun &run, const PatternSchema &schema, const QString &name) const
    {
        if (!schema.pattern.fault().isEmpty()) {
            run.unchecked(&schema, schema.pattern.fault());
            return Pattern::Match::TooCostly;
        }
        const Pattern::Match match = schema.pattern.match(name, run.budget());
        if (match == Pattern::Match::TooCostly)
            run.unchecked(&schema, [&] {
                const QString place = shownLocation(resource(), schema.source);
                return u"limit: matching the pattern at %1 takes too long"_s.arg(place);
            });
        return match;
    }

    Outcome evaluateAdditional(SchemaRun &run, const Value &object, const Members::Member &member) const
    {
        if (!additional->allowsNothing)
            return run.apply(*additional, member.value, nullptr);
        return run.fail(
            *this, additionalSource, object, [] { return u"only members that the schema knows"_s; },
            [&] { return shownName(member.value); });
    }
};

// Core §10.3.2.4
class PropertyNamesKeyword final : public Keyword
{
public:
    PropertyNamesKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *node)
        : Keyword(resource, source), m_node(node)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isObject())
            return Outcome::Valid;
        Outcome outcome = Outcome::Valid;
        for (const Members::Member &member : run.members(instance)) {
            outcome = both(outcome, run.applyToName(*m_node, member.value));
            if (run.isEnough(outcome))
                break;
        }
        return run.unlessExhausted(outcome);
    }

private:
    const SchemaNode *m_node;
};

} // namespace

void compileObject(KeywordSite &site)
{
    const Value &properties = site[Word::Properties];
    const Value &patterns = site[Word::PatternProperties];
    const bool hasProperties = site.use(Word::Properties, properties.isObject(), u"an object of schemas"_s);
    const bool hasPatterns = site.use(Word::PatternProperties, patterns.isObject(), u"an object of schemas"_s);
    SchemaBudget &budget = site.compiler().budget();
    if (hasProperties || hasPatterns || site.has(Word::AdditionalProperties)) {
        const Word word = hasProperties ? Word::Properties
            : hasPatterns               ? Word::PatternProperties
                                        : Word::AdditionalProperties;
        auto &keyword = site.add<PropertiesKeyword>(word);
        for (Value value = hasProperties ? properties.first() : Value(); value && budget.spend(); value = value.next())
            keyword.properties.insert(value.name(), site.child(value));
        // Compiling a regular expression costs about as much as some dozens of steps.
        for (Value value = hasPatterns ? patterns.first() : Value(); value && budget.spend(50); value = value.next())
            keyword.patterns.push_back({Pattern(value.name()), site.child(value), value});
        keyword.additional = site.childOf(Word::AdditionalProperties);
        keyword.additionalSource = site[Word::AdditionalProperties];
    }
    if (const SchemaNode *const names = site.childOf(Word::PropertyNames))
        site.add<PropertyNamesKeyword>(Word::PropertyNames, names);
}

} // namespace authscope::json::keywords
