// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schemaprogram.h"

#include <concepts>

namespace authscope::json {

// Fills a SchemaProgram: every schema that can be reached from the root becomes a node, one after the other and without
// recursion, so that neither depth nor references that form a circle are of concern. Lives for one call of compile().
class SchemaCompiler
{
public:
    explicit SchemaCompiler(SchemaProgram &program) : m_program(program) {}
    void compile(std::shared_ptr<const Document> document);

    // The node for a schema, which may still be empty while the compiler runs.
    const SchemaNode *node(const Value &schema, const SchemaResource &around);
    std::expected<SchemaTarget, QString> resolve(const SchemaResource &from, const QString &reference)
    {
        return m_program.m_resources.resolve(from, reference);
    }
    const SchemaOptions &options() const { return m_program.m_options; }
    SchemaBudget &budget() { return m_program.m_budget; }
    // There is a $dynamicRef: what it may lead to must be compiled too.
    void wantDynamicAnchors() { m_dynamicAnchors = true; }

private:
    void fill(SchemaNode &node);
    bool addDynamicTargets();

    SchemaProgram &m_program;
    std::vector<SchemaNode *> m_open;
    bool m_dynamicAnchors = false;
};

// One schema object while its keywords are compiled.
class KeywordSite
{
public:
    KeywordSite(SchemaCompiler &compiler, SchemaNode &node, const SchemaObject &object)
        : m_compiler(compiler), m_node(node), m_object(object)
    {
    }
    const Value &operator[](Word word) const { return m_object[word]; }
    bool has(Word word) const { return m_object.has(word); }
    SchemaCompiler &compiler() { return m_compiler; }
    const SchemaResource &resource() const { return *m_node.resource; }
    const Dialect &dialect() const { return *m_node.resource->dialect; }

    const SchemaNode *child(const Value &schema) { return m_compiler.node(schema, resource()); }
    // The same for a keyword that may be absent: null then.
    const SchemaNode *childOf(Word word) { return has(word) ? child(m_object[word]) : nullptr; }
    template<std::derived_from<Keyword> K, typename... Arguments>
    K &add(Word word, Arguments &&...arguments)
    {
        return addAt<K>(m_object[word], std::forward<Arguments>(arguments)...);
    }
    // For one of several in the value of a keyword.
    template<std::derived_from<Keyword> K, typename... Arguments>
    K &addAt(const Value &source, Arguments &&...arguments)
    {
        auto keyword = std::make_unique<K>(resource(), source, std::forward<Arguments>(arguments)...);
        K &added = *keyword;
        m_node.keywords.push_back(std::move(keyword));
        return added;
    }
    // For unevaluatedItems and unevaluatedProperties.
    void addLast(std::unique_ptr<Keyword> keyword) { m_node.unevaluated.push_back(std::move(keyword)); }
    // The keyword, if it is there and `fits`; if it does not fit, no instance can be judged by it.
    bool use(Word word, bool fits, const QString &expected);
    // Nothing can be said, and why: a line of Verdict::unchecked.
    void addUnknown(Word word, const QString &line);

private:
    SchemaCompiler &m_compiler;
    SchemaNode &m_node;
    const SchemaObject &m_object;
};

} // namespace authscope::json
