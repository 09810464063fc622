// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemarun.h"

#include "core/base/text.h"
#include "core/json/decimal.h"
#include "core/json/schemaprogram.h"

#include <algorithm>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMembersShown = 20;

QString limitLine(const SchemaOptions &options)
{
    return u"limit: the check took more than %1 steps or %2 ms"_s.arg(options.steps).arg(options.time.count());
}

} // namespace

QString shown(const Value &value)
{
    if (!value)
        return u"nothing"_s;
    if (value.isArray() && value.size() > mostMembersShown)
        return u"an array of %1"_s.arg(value.size());
    if (value.isObject() && value.size() > mostMembersShown)
        return u"an object of %1 members"_s.arg(value.size());
    if (value.isString() && value.raw().size() < 2000)
        return u'"' + elided(visible(value.text().left(100)), 60) + u'"';
    const QByteArrayView raw = value.raw();
    return elided(visible(raw.first(std::min<qsizetype>(raw.size(), 100))), 60);
}

QString shownName(const Value &member)
{
    return u'"' + elided(visible(member.name().left(100)), 60) + u'"';
}

// --- Evaluated

void Evaluated::add(qsizetype index)
{
    if (size_t(index) >= m_marks.size())
        m_marks.resize(size_t(index) + 1);
    m_marks[size_t(index)] = true;
}

void Evaluated::merge(const Evaluated &other)
{
    m_all = m_all || other.m_all;
    m_doubtful = m_doubtful || other.m_doubtful;
    m_first = std::max(m_first, other.m_first);
    if (m_marks.size() < other.m_marks.size())
        m_marks.resize(other.m_marks.size());
    for (size_t i = 0; i < other.m_marks.size(); ++i) {
        if (other.m_marks[i])
            m_marks[i] = true;
    }
}

void Evaluated::take(const Evaluated &other, Outcome outcome)
{
    if (outcome == Outcome::Valid)
        merge(other);
    else if (outcome == Outcome::Unknown)
        doubt();
}

bool Evaluated::has(qsizetype index) const
{
    return m_all || index < m_first || (size_t(index) < m_marks.size() && m_marks[size_t(index)]);
}

// --- SchemaRun

SchemaRun::SchemaRun(const SchemaProgram &program)
    : m_program(program), m_budget(program.options().steps, program.options().time)
{
}

Verdict SchemaRun::verdict(const Value &instance)
{
    m_instance = instance;
    Outcome outcome = Outcome::Unknown;
    if (!m_program.fault().isEmpty())
        m_unchecked.insert(m_program.fault());
    else
        outcome = apply(m_program.root(), instance, nullptr);
    if (m_budget.exhausted())
        m_unchecked.insert(limitLine(m_program.options()));
    Verdict verdict;
    if (outcome == Outcome::Valid && !m_budget.exhausted())
        return verdict; // what was not judged did not matter
    verdict.judgement = outcome == Outcome::Invalid ? Judgement::Invalid : Judgement::Undecided;
    verdict.violations = std::move(m_violations);
    verdict.unchecked = QStringList(m_unchecked.begin(), m_unchecked.end());
    verdict.unchecked.sort();
    return verdict;
}

Outcome SchemaRun::probe(const SchemaNode &node, const Value &instance, Evaluated *evaluated)
{
    ++m_quiet;
    const Outcome outcome = apply(node, instance, evaluated);
    --m_quiet;
    return outcome;
}

Outcome SchemaRun::applyToName(const SchemaNode &node, const Value &member)
{
    // The name's text is a JSON text of its own.
    const Result<Document> name = Document::parse(member.rawName().toByteArray());
    if (!name)
        return Outcome::Unknown;
    const Value outer = std::exchange(m_namedMember, member);
    const Outcome outcome = apply(node, name->root(), nullptr);
    m_namedMember = outer;
    return outcome;
}

Outcome SchemaRun::apply(const SchemaNode &node, const Value &instance, Evaluated *evaluated)
{
    if (!spend())
        return Outcome::Unknown;
    if (node.isNoSchema)
        return unchecked(&node, [&node] {
            const QString place = shownLocation(*node.resource, node.source);
            return u"schema: at %1 a schema is expected, but there is %2"_s.arg(place, shown(node.source));
        });
    if (!node.resource->fault.isEmpty())
        return unchecked(node.resource, node.resource->fault);
    if (node.allowsNothing) {
        if (keeps())
            addViolation(u"false"_s, *node.resource, node.source, instance, u"no value here"_s, shown(instance));
        return Outcome::Invalid;
    }
    if (m_depth >= limits::schemaDepth)
        return unchecked(this, u"limit: schemas within schemas go deeper than %1"_s.arg(limits::schemaDepth));
    ++m_depth;
    const bool enters = m_scope.empty() || m_scope.back() != node.resource;
    if (enters)
        m_scope.push_back(node.resource);
    const Outcome outcome = judge(node, instance, evaluated);
    if (enters)
        m_scope.pop_back();
    --m_depth;
    return outcome;
}

Outcome SchemaRun::judge(const SchemaNode &node, const Value &instance, Evaluated *evaluated)
{
    Evaluated own;
    Evaluated *const found = evaluated || !node.unevaluated.empty() ? &own : nullptr;
    Outcome outcome = Outcome::Valid;
    for (const auto &keyword : node.keywords) {
        outcome = both(outcome, keyword->evaluate(*this, instance, found));
        if (isEnough(outcome))
            break;
    }
    // What a keyword that failed has looked at does not count, so nothing can be said of the rest.
    for (size_t i = 0; i < node.unevaluated.size() && outcome != Outcome::Invalid && !m_budget.exhausted(); ++i)
        outcome = both(outcome, node.unevaluated[i]->evaluate(*this, instance, found));
    if (evaluated) {
        spend(own.cost());
        evaluated->take(own, outcome);
    }
    return unlessExhausted(outcome);
}

const Members &SchemaRun::members(const Value &object)
{
    std::shared_ptr<const Members> &members = m_members[object.raw().data()];
    if (!members) {
        spend(object.size());
        members = std::make_shared<const Members>(object);
    }
    return *members;
}

void SchemaRun::report(const Keyword &keyword, const Value &place, const Value &instance, const QString &expected,
                       const QString &actual)
{
    addViolation(place.name(), keyword.resource(), place, instance, expected,
                 actual.isNull() ? shown(instance) : actual);
}

void SchemaRun::addViolation(const QString &keyword, const SchemaResource &resource, const Value &place,
                             const Value &instance, const QString &expected, const QString &actual)
{
    Violation violation;
    violation.pointer = (m_namedMember ? m_namedMember : instance).pointer().sliced(m_instance.pointer().size());
    violation.keyword = keyword;
    violation.schema = schemaLocation(resource, place);
    violation.expected = expected;
    violation.actual = actual;
    violation.text = u"Expected %1, but there is %2."_s.arg(expected, actual);
    m_room -= violation.pointer.size() + violation.schema.size();
    m_violations.append(violation);
}

} // namespace authscope::json
