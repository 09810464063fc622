// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/format.h"
#include "core/json/pattern.h"
#include "core/json/schemakeywords.h"
#include "core/json/schemarun.h"

namespace authscope::json::keywords {

using namespace Qt::StringLiterals;

namespace {

// RFC 8259 §8.2 leaves surrogates open; one on its own counts as a character.
qint64 codePoints(const QString &text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    return count;
}

// Validation §6.3.1 and §6.3.2
class LengthKeyword final : public Keyword
{
public:
    LengthKeyword(const SchemaResource &resource, const Value &source, qint64 limit, bool least)
        : Keyword(resource, source), m_limit(limit), m_least(least)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isString())
            return Outcome::Valid;
        const qint64 length = run.spend(instance.raw().size() / 256) ? codePoints(instance.text()) : 0;
        if (run.budget().exhausted())
            return Outcome::Unknown;
        if (m_least ? length >= m_limit : length <= m_limit)
            return Outcome::Valid;
        return run.fail(
            *this, source(), instance,
            [&] { return u"at %1 %2 characters"_s.arg(m_least ? u"least"_s : u"most"_s).arg(m_limit); },
            [&] { return u"%1, which has %2"_s.arg(shown(instance), QString::number(length)); });
    }

private:
    qint64 m_limit;
    bool m_least;
};

// Validation §6.3.3
class PatternKeyword final : public Keyword
{
public:
    PatternKeyword(const SchemaResource &resource, const Value &source)
        : Keyword(resource, source), m_pattern(source.text())
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isString())
            return Outcome::Valid;
        if (!m_pattern.fault().isEmpty())
            return run.unchecked(this, m_pattern.fault());
        switch (m_pattern.match(instance.text(), run.budget())) {
        case Pattern::Match::Yes: return Outcome::Valid;
        case Pattern::Match::No: break;
        case Pattern::Match::TooCostly:
            return run.unchecked(
                this, [this] { return u"limit: matching the pattern %1 takes too long"_s.arg(shown(source())); });
        }
        return run.fail(*this, source(), instance,
                        [&] { return QString(u"a text that matches "_s + shown(source())); });
    }

private:
    Pattern m_pattern;
};

// Validation §7.2, where formats are asserted.
class FormatKeyword final : public Keyword
{
public:
    FormatKeyword(const SchemaResource &resource, const Value &source, FormatCheck check)
        : Keyword(resource, source), m_check(check)
    {
    }
    Outcome evaluate(SchemaRun &run, const Value &instance, Evaluated *) const override
    {
        if (!instance.isString() || (run.spend(1 + instance.raw().size() / 16) && m_check(instance.text())))
            return Outcome::Valid;
        if (run.budget().exhausted())
            return Outcome::Unknown;
        return run.fail(*this, source(), instance,
                        [&] { return QString(u"a text of the format "_s + shown(source())); });
    }

private:
    FormatCheck m_check;
};

} // namespace

void compileString(KeywordSite &site)
{
    if (const auto least = countAt(site, Word::MinLength))
        site.add<LengthKeyword>(Word::MinLength, *least, true);
    if (const auto most = countAt(site, Word::MaxLength))
        site.add<LengthKeyword>(Word::MaxLength, *most, false);
    if (site.use(Word::Pattern, site[Word::Pattern].isString(), u"a regular expression"_s))
        site.add<PatternKeyword>(Word::Pattern);
    if (!site.compiler().options().assertsFormats && !site.dialect().assertsFormats)
        return;
    if (site.use(Word::Format, site[Word::Format].isString(), u"the name of a format"_s)) {
        if (const FormatCheck check = formatCheck(site[Word::Format].text()))
            site.add<FormatKeyword>(Word::Format, check);
    }
}

} // namespace authscope::json::keywords
