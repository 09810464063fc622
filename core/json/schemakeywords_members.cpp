// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return u'"' + elided(visible(name.left(100)), 60) + u'"';
}

// Validation §6.5.3, and §6.5.4 where one member asks for others.
class RequiredKeyword final : public Keyword
{
public:
    RequiredKeyword(const SchemaResource &resource, const Value &source, QStringList names, QString asking = {})
        : Keyword(resource, source), m_names(std::move(names)), m_asking(std::move(asking))
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isObject())
            return Outcome::Valid;
        const Members &members = run.members(instance);
        if (!m_asking.isNull() && members.indexOf(m_asking) < 0)
            return Outcome::Valid;
        Outcome outcome = Outcome::Valid;
        for (const QString &name : m_names) {
            if (run.spend() && members.indexOf(name) < 0)
                outcome = miss(run, instance, name);
            if (run.isEnough(outcome))
                break;
        }
        return run.unlessExhausted(outcome);
    }

private:
    Outcome miss(SchemaRun &run, const Value &instance, const QString &name) const
    {
        // dependentRequired and dependencies: the place is the keyword, not the list within it.
        const Value place = m_asking.isNull() ? source() : source().parent();
        return run.fail(
            *this, place, instance,
            [&] {
                const QString because = m_asking.isNull() ? QString() : u", which %1 asks for"_s.arg(quoted(m_asking));
                return QString(u"the member "_s + quoted(name) + because);
            },
            [] { return u"none of that name"_s; });
    }

    QStringList m_names;
    QString m_asking;
};

// Validation §6.5.1 and §6.5.2
class MemberCountKeyword final : public Keyword
{
public:
    MemberCountKeyword(const SchemaResource &resource, const Value &source, qint64 limit, bool least)
        : Keyword(resource, source), m_limit(limit), m_least(least)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isObject())
            return Outcome::Valid;
        const qsizetype count = run.members(instance).size();
        if (m_least ? count >= m_limit : count <= m_limit)
            return Outcome::Valid;
        return run.fail(
            *this, source(), instance,
            [&] { return u"at %1 %2 members"_s.arg(m_least ? u"least"_s : u"most"_s).arg(m_limit); },
            [&] { return u"an object of %1"_s.arg(count); });
    }

private:
    qint64 m_limit;
    bool m_least;
};

// Core §10.2.2.4, and the schemas of the older "dependencies".
class DependentSchemaKeyword final : public Keyword
{
public:
    DependentSchemaKeyword(const SchemaResource &resource, const Value &source, QString asking, const SchemaNode *node)
        : Keyword(resource, source), m_asking(std::move(asking)), m_node(node)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *evaluated) const override
    {
        if (!instance.isObject() || run.members(instance).indexOf(m_asking) < 0)
            return Outcome::Valid;
        return run.apply(*m_node, instance, evaluated);
    }

private:
    QString m_asking;
    const SchemaNode *m_node;
};

} // namespace

void compileMembers(KeywordSite &site)
{
    SchemaBudget &budget = site.compiler().budget();
    if (const auto least = countAt(site, Word::MinProperties))
        site.add<MemberCountKeyword>(Word::MinProperties, *least, true);
    if (const auto most = countAt(site, Word::MaxProperties))
        site.add<MemberCountKeyword>(Word::MaxProperties, *most, false);
    const std::optional<QStringList> required = namesIn(site[Word::Required]);
    if (site.use(Word::Required, required.has_value(), u"a list of names"_s))
        site.add<RequiredKeyword>(Word::Required, *required);
    for (const Word word : {Word::DependentRequired, Word::DependentSchemas, Word::Dependencies}) {
        if (!site.use(word, site[word].isObject(), u"an object"_s))
            continue;
        for (Value value = site[word].first(); value && budget.spend(); value = value.next()) {
            const std::optional<QStringList> names = word == Word::DependentSchemas ? std::nullopt : namesIn(value);
            if (names)
                site.addAt<RequiredKeyword>(value, *names, value.name());
            else if (word != Word::DependentRequired)
                site.addAt<DependentSchemaKeyword>(value, value.name(), site.child(value));
            else
                site.use(word, false, u"an object of lists of names"_s);
        }
    }
}

} // namespace authscope::json::keywords
