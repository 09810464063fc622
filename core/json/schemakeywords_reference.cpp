// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemakeywords.h"
#include "core/json/schemaprogram.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

// Core §8.2.3.1
class RefKeyword final : public Keyword
{
public:
    RefKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *target)
        : Keyword(resource, source), m_target(target)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        return run.apply(*m_target, instance, evaluated);
    }

private:
    const SchemaNode *m_target;
};

// $dynamicRef (core §8.2.3.2) and its forerunner $recursiveRef: the reference leads to an anchor that says "an outer
// schema may take my place", so the outermost schema that has it does.
class DynamicRefKeyword final : public Keyword
{
public:
    // An empty name is $recursiveRef.
    DynamicRefKeyword(const SchemaResource &resource, const Value &source, const SchemaNode *target, QString name)
        : Keyword(resource, source), m_target(target), m_name(std::move(name))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        const SchemaNode *const outer = run.outermost([&](const SchemaResource &scope) {
            if (m_name.isEmpty())
                return scope.recursiveAnchor ? scope.root : Value();
            return scope.dynamicAnchors.value(m_name);
        });
        return run.apply(outer ? *outer : *m_target, instance, evaluated);
    }

private:
    const SchemaNode *m_target;
    QString m_name;
};

std::optional<SchemaTarget> targetAt(KeywordSite &site, Word word)
{
    if (!site.use(word, site[word].isString(), u"the URI of a schema"_s))
        return std::nullopt;
    auto target = site.compiler().resolve(site.resource(), site[word].text());
    if (target)
        return *target;
    site.addUnknown(word, target.error());
    return std::nullopt;
}

} // namespace

void compileReferences(KeywordSite &site)
{
    SchemaCompiler &compiler = site.compiler();
    if (const auto target = targetAt(site, Word::Ref))
        site.add<RefKeyword>(Word::Ref, compiler.node(target->schema, *target->resource));
    for (const Word word : {Word::DynamicRef, Word::RecursiveRef}) {
        const auto target = targetAt(site, word);
        if (!target)
            continue;
        const SchemaNode *const node = compiler.node(target->schema, *target->resource);
        const bool recursive = word == Word::RecursiveRef;
        if (recursive ? target->resource->recursiveAnchor : !target->dynamicAnchor.isEmpty()) {
            compiler.wantDynamicAnchors();
            site.add<DynamicRefKeyword>(word, node, target->dynamicAnchor);
        } else {
            site.add<RefKeyword>(word, node);
        }
    }
}

} // namespace authscope::json::keywords
