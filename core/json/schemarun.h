// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schemaprogram.h"

#include <QtCore/QSet>

#include <concepts>

namespace authscope::json {

// One check of one instance: the budget, the dynamic scope, and what was found. Lives for one call of verdict().
class SchemaRun
{
public:
    explicit SchemaRun(const SchemaProgram &program);
    Verdict verdict(const Value &instance);

    // Judges an instance by a schema.
    Outcome apply(const SchemaNode &node, const Value &instance, Evaluated *evaluated);
    // The same without keeping violations, for what may fail.
    Outcome probe(const SchemaNode &node, const Value &instance, Evaluated *evaluated);
    // The same for a member's name.
    Outcome applyToName(const SchemaNode &node, const Value &member);

    // The outcome Invalid. The sentence is "Expected <expected>, but there is <actual>."; what is there is the instance
    // unless said otherwise. Called as a function, so that nothing is composed which nobody reads.
    template<std::invocable Expected>
    Outcome fail(const Keyword &keyword, const Value &place, const Value &instance, const Expected &expected)
    {
        if (keeps())
            report(keyword, place, instance, expected(), QString());
        return Outcome::Invalid;
    }
    template<std::invocable Expected, std::invocable Actual>
    Outcome fail(const Keyword &keyword, const Value &place, const Value &instance, const Expected &expected,
                 const Actual &actual)
    {
        if (keeps())
            report(keyword, place, instance, expected(), actual());
        return Outcome::Invalid;
    }
    // The outcome Unknown, with a line for Verdict::unchecked. Whoever says it is asked once only, because a place is
    // not found for nothing.
    template<std::invocable Line>
    Outcome unchecked(const void *speaker, const Line &line)
    {
        if (m_speakers.size() < limits::schemaViolations && !m_speakers.contains(speaker)) {
            m_speakers.insert(speaker);
            m_unchecked.insert(line());
        }
        return Outcome::Unknown;
    }
    Outcome unchecked(const void *speaker, const QString &line)
    {
        return unchecked(speaker, [&line] { return line; });
    }

    SchemaBudget &budget() { return m_budget; }
    bool spend(qint64 steps = 1) { return m_budget.spend(steps); }
    // After something that the budget may have cut short.
    Outcome unlessExhausted(Outcome outcome) const
    {
        return m_budget.exhausted() ? both(outcome, Outcome::Unknown) : outcome;
    }
    // Nothing that comes after this outcome would be kept.
    bool isEnough(Outcome outcome) const { return m_budget.exhausted() || (outcome == Outcome::Invalid && !keeps()); }

    const Members &members(const Value &object);
    // The schema that `find` gives for the outermost resource in the dynamic scope that has one, or null.
    template<std::invocable<const SchemaResource &> Find>
    const SchemaNode *outermost(const Find &find)
    {
        spend(qint64(m_scope.size() / 8));
        for (const SchemaResource *resource : m_scope) {
            if (const Value schema = find(*resource))
                return m_program.nodeAt(schema);
        }
        return nullptr;
    }

private:
    bool keeps() const { return m_quiet == 0 && m_violations.size() < limits::schemaViolations && m_room > 0; }
    void report(const Keyword &keyword, const Value &place, const Value &instance, const QString &expected,
                const QString &actual);
    void addViolation(const QString &keyword, const SchemaResource &resource, const Value &place, const Value &instance,
                      const QString &expected, const QString &actual);
    Outcome judge(const SchemaNode &node, const Value &instance, Evaluated *evaluated);

    const SchemaProgram &m_program;
    SchemaBudget m_budget;
    QList<Violation> m_violations;
    qsizetype m_room = limits::schemaViolationText;
    QSet<QString> m_unchecked;
    QSet<const void *> m_speakers;
    std::vector<const SchemaResource *> m_scope;
    QHash<const char *, std::shared_ptr<const Members>> m_members;
    Value m_instance;
    Value m_namedMember; // while its name is judged
    int m_quiet = 0;
    int m_depth = 0;
};

// A value in one spelling, short enough for a sentence.
QString shown(const Value &value);
// The name of a member in the same way.
QString shownName(const Value &member);

} // namespace authscope::json
