// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schemaresources.h"

#include <memory>
#include <vector>

namespace authscope::json {

class SchemaRun;

// Invalid is certain. Unknown means that no violation was found, but that something could not be judged, so that "not",
// "if" and the like must not conclude anything from it.
enum class Outcome : quint8 { Valid, Unknown, Invalid };

// Of two that must both hold.
inline Outcome both(Outcome a, Outcome b)
{
    return std::max(a, b);
}

// Which members or items of an instance some keyword has looked at: what unevaluatedProperties and unevaluatedItems
// leave alone (core §11).
class Evaluated
{
public:
    void add(qsizetype index);
    void addFirst(qsizetype count) { m_first = std::max(m_first, count); }
    void addAll() { m_all = true; }
    // A schema that may or may not hold: what it would have added is not known.
    void doubt() { m_doubtful = true; }
    void merge(const Evaluated &other);
    // What a subschema on the same instance found, with what came of it.
    void take(const Evaluated &other, Outcome outcome);
    bool has(qsizetype index) const;
    bool doubtful() const { return m_doubtful; }
    qint64 cost() const { return 1 + qint64(m_marks.size() / 64); }

private:
    std::vector<bool> m_marks;
    qsizetype m_first = 0;
    bool m_all = false;
    bool m_doubtful = false;
};

// A keyword, or several that are judged together, compiled: immutable.
class Keyword
{
public:
    Keyword(const SchemaResource &resource, const Value &source) : m_resource(&resource), m_source(source) {}
    virtual ~Keyword() = default;
    Q_DISABLE_COPY_MOVE(Keyword)

    // `evaluated` is null where nobody asks.
    virtual Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const = 0;

    const SchemaResource &resource() const { return *m_resource; }
    // The value of the keyword in the schema.
    const Value &source() const { return m_source; }

private:
    const SchemaResource *m_resource;
    Value m_source;
};

// A schema, compiled: its keywords in the order in which they are judged. Owned by SchemaProgram.
struct SchemaNode {
    Value source;
    const SchemaResource *resource = nullptr;
    std::vector<std::unique_ptr<Keyword>> keywords;
    // unevaluatedItems and unevaluatedProperties, which need what the others have found.
    std::vector<std::unique_ptr<Keyword>> unevaluated;
    bool allowsNothing = false; // the schema "false"
    bool isNoSchema = false;    // neither an object nor true or false
};

} // namespace authscope::json
