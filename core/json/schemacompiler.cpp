// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemacompiler.h"

#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

// Stands in for what cannot be judged.
class UnknownKeyword final : public Keyword
{
public:
    UnknownKeyword(const SchemaResource &resource, const Value &source, QString line)
        : Keyword(resource, source), m_line(std::move(line))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &, Evaluated *evaluated) const override
    {
        if (evaluated)
            evaluated->doubt();
        return run.unchecked(this, m_line);
    }

private:
    QString m_line;
};

// Stands in for a keyword whose value is not what it must be.
class MalformedKeyword final : public Keyword
{
public:
    MalformedKeyword(const SchemaResource &resource, const Value &source, QString expected)
        : Keyword(resource, source), m_expected(std::move(expected))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &, Evaluated *evaluated) const override
    {
        if (evaluated)
            evaluated->doubt();
        return run.unchecked(this, [this] {
            return u"schema: at %1 %2 is expected, but there is %3"_s.arg(shownLocation(resource(), source()),
                                                                          m_expected, shown(source()));
        });
    }

private:
    QString m_expected;
};

} // namespace

// --- SchemaProgram

SchemaProgram::SchemaProgram(std::shared_ptr<const Document> document, const SchemaOptions &options)
    : m_options(options), m_budget(options.steps, options.time), m_resources(options, m_budget)
{
    if (document->bytes().size() > limits::schemaBytes)
        m_fault =
            u"limit: the schema has %1 bytes, more than %2"_s.arg(document->bytes().size()).arg(limits::schemaBytes);
    else
        SchemaCompiler(*this).compile(std::move(document));
}

// --- SchemaCompiler

void SchemaCompiler::compile(std::shared_ptr<const Document> document)
{
    const SchemaResource *const resource = m_program.m_resources.add(std::move(document), m_program.m_options.baseUri);
    m_program.m_root = node(resource->root, *resource);
    do {
        while (!m_open.empty() && budget().spend()) {
            SchemaNode &next = *m_open.back();
            m_open.pop_back();
            fill(next);
        }
    } while (addDynamicTargets());
    if (budget().exhausted())
        m_program.m_fault = u"limit: reading the schema took more than %1 steps or %2 ms"_s.arg(options().steps)
                                .arg(options().time.count());
}

const SchemaNode *SchemaCompiler::node(const Value &schema, const SchemaResource &around)
{
    SchemaNode *&node = m_program.m_byPlace[schema.raw().data()];
    if (!node) {
        node = &m_program.m_nodes.emplace_back();
        node->source = schema;
        node->resource = m_program.m_resources.resourceOf(schema, &around);
        m_open.push_back(node);
    }
    return node;
}

void SchemaCompiler::fill(SchemaNode &node)
{
    if (node.source.isBool()) {
        node.allowsNothing = !node.source.boolean();
        return;
    }
    if (!node.resource->fault.isEmpty())
        return;
    if (!node.source.isObject()) {
        node.isNoSchema = true;
        return;
    }
    const Dialect &dialect = *node.resource->dialect;
    const SchemaObject object(node.source, dialect.words);
    KeywordSite site(*this, node, object);
    keywords::compileReferences(site);
    if (object.has(Word::Ref) && dialect.refStandsAlone())
        return;
    keywords::compileAny(site);
    keywords::compileNumber(site);
    keywords::compileString(site);
    keywords::compileArray(site);
    keywords::compileObject(site);
    keywords::compileMembers(site);
    keywords::compileLogic(site);
    keywords::compileUnevaluated(site);
}

// Whether that gave something to compile.
bool SchemaCompiler::addDynamicTargets()
{
    if (!m_dynamicAnchors || budget().exhausted())
        return false;
    for (const SchemaResource &resource : m_program.m_resources.all()) {
        for (const Value &schema : resource.dynamicAnchors)
            node(schema, resource);
        if (resource.recursiveAnchor)
            node(resource.root, resource);
    }
    return !m_open.empty();
}

// --- KeywordSite

bool KeywordSite::use(Word word, bool fits, const QString &expected)
{
    if (!has(word))
        return false;
    if (!fits)
        add<MalformedKeyword>(word, expected);
    return fits;
}

void KeywordSite::addUnknown(Word word, const QString &line)
{
    add<UnknownKeyword>(word, line);
}

} // namespace authscope::json
