// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schemanode.h"

namespace authscope::json {

// A compiled schema with every schema that it can reach, shared by its Schemas. Immutable once made.
class SchemaProgram
{
public:
    SchemaProgram(std::shared_ptr<const Document> document, const SchemaOptions &options);
    Q_DISABLE_COPY_MOVE(SchemaProgram)

    const SchemaNode &root() const { return *m_root; }
    const SchemaOptions &options() const { return m_options; }
    // Why nothing can be said of any instance, as a line of Verdict::unchecked; or empty.
    const QString &fault() const { return m_fault; }
    // The compiled schema at that place, if it can be reached.
    const SchemaNode *nodeAt(const Value &schema) const { return m_byPlace.value(schema.raw().data()); }

private:
    friend class SchemaCompiler;
    SchemaOptions m_options;
    SchemaBudget m_budget;
    SchemaResources m_resources;
    std::deque<SchemaNode> m_nodes; // addresses stay
    QHash<const char *, SchemaNode *> m_byPlace;
    const SchemaNode *m_root = nullptr;
    QString m_fault;
};

} // namespace authscope::json
