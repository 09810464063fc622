// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/members.h"
#include "core/json/schema.h"
#include "core/json/schemabudget.h"
#include "core/json/schemadialect.h"

#include <deque>
#include <expected>

namespace authscope::json {

// A schema with a URI of its own (JSON Schema core §4.3.5): the root of a document or a subschema with $id.
struct SchemaResource {
    QString uri; // without fragment; empty if it has none
    Value root;
    const Dialect *dialect = nullptr;
    QHash<QString, Value> anchors; // dynamic ones included
    QHash<QString, Value> dynamicAnchors;
    bool recursiveAnchor = false;
    QString fault; // why its keywords cannot be understood, as a line of Verdict::unchecked; or empty
};

// Where a reference leads.
struct SchemaTarget {
    Value schema;
    const SchemaResource *resource = nullptr;
    QString dynamicAnchor; // set if the reference ends in one, which $dynamicRef then looks for from outside
};

// The resources of a schema and of what it refers to: finds them in the documents, and resolves references. Owns the
// documents. Belongs to one SchemaProgram.
class SchemaResources
{
public:
    SchemaResources(SchemaOptions options, SchemaBudget &budget);

    const SchemaResource *add(std::shared_ptr<const Document> document, const QString &uri);
    // Or a line of Verdict::unchecked.
    std::expected<SchemaTarget, QString> resolve(const SchemaResource &from, const QString &reference);
    // The resource whose root the value is, if it is one; else the one given.
    const SchemaResource *resourceOf(const Value &value, const SchemaResource *around) const;
    const std::deque<SchemaResource> &all() const { return m_resources; }

private:
    struct Place {
        Value schema;
        SchemaResource *resource;
    };
    void scan(const Place &start);
    Place entered(const Place &place);
    void readAnchors(const SchemaObject &object, const Place &place);
    void pushSubschemas(const SchemaObject &object, SchemaResource *resource, std::vector<Place> &open) const;
    SchemaResource *addResource(const QString &uri, const Value &root, const Dialect *dialect);
    void chooseDialect(SchemaResource &resource);
    const Dialect *customDialect(const QString &metaschema, QString &fault);
    const SchemaResource *find(const QString &uri);
    std::shared_ptr<const Document> load(const QString &uri) const;
    std::expected<SchemaTarget, QString> follow(const SchemaResource &resource, const QString &pointer);
    Value step(const Value &value, QString name);

    SchemaOptions m_options;
    SchemaBudget &m_budget;
    std::vector<std::shared_ptr<const Document>> m_documents;
    std::deque<SchemaResource> m_resources; // addresses stay
    std::deque<Dialect> m_dialects;
    QHash<QString, SchemaResource *> m_byUri;
    QHash<const char *, SchemaResource *> m_byRoot;
    QHash<const char *, Members> m_members; // of objects that a pointer leads through
};

// The place of a value in its resource: its URI and a pointer.
QString schemaLocation(const SchemaResource &resource, const Value &value);
// The same, short and harmless enough for a sentence.
QString shownLocation(const SchemaResource &resource, const Value &value);

} // namespace authscope::json
