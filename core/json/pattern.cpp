// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/pattern.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

// Up to here a text is searched in one go: even if each place takes all the steps, that is soon over.
constexpr qsizetype shortText = 256;
constexpr qint64 quickSteps = 10'000;
constexpr qint64 thoroughSteps = 100'000;
// One step may look at the whole rest of the text.
constexpr qint64 charactersAtOnePlace = 2'000'000'000;

} // namespace

Pattern::Pattern(const QString &text)
{
    const QString name = elided(visible(text.left(200)), 60);
    if (text.size() > limits::schemaPattern) {
        m_fault = u"limit: a pattern is longer than %1 characters: %2"_s.arg(limits::schemaPattern).arg(name);
        return;
    }
    auto translated = translateEcma(text);
    if (!translated) {
        m_fault = u"pattern: \"%1\" is not one of ECMA-262: %2"_s.arg(name, translated.error());
        return;
    }
    m_pattern = *std::move(translated);
    m_quick = bounded(quickSteps);
    m_thorough = bounded(thoroughSteps);
    if (!m_quick.isValid())
        m_fault = u"pattern: \"%1\" cannot be used: %2"_s.arg(name, m_quick.errorString());
}

QRegularExpression Pattern::bounded(qint64 steps) const
{
    return QRegularExpression(u"(*NO_JIT)(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)(*LIMIT_HEAP=20000)"_s.arg(steps)
                              + m_pattern.pcre);
}

Pattern::Match Pattern::match(const QString &text, SchemaBudget &budget) const
{
    if (!budget.spend(1 + text.size() / 64))
        return Match::TooCostly;
    // PCRE2 wants well-formed text: a lone surrogate becomes U+FFFD.
    if (!text.isValidUtf16())
        return match(QString::fromUtf8(text.toUtf8()), budget);
    if (text.size() > shortText)
        return matchPlaces(text, budget);
    const QRegularExpressionMatch match = m_quick.match(text);
    if (!match.isValid())
        return matchPlaces(text, budget);
    return match.hasMatch() ? Match::Yes : Match::No;
}

Pattern::Match Pattern::matchPlaces(const QString &text, SchemaBudget &budget) const
{
    const qint64 affordable = charactersAtOnePlace / (text.size() + 1);
    const QRegularExpression regex = affordable >= thoroughSteps ? m_thorough
                                                                 : bounded(std::max<qint64>(affordable, 100));
    const auto options = QRegularExpression::AnchorAtOffsetMatchOption
        | QRegularExpression::DontCheckSubjectStringMatchOption;
    for (qsizetype place = 0; place <= text.size() && !budget.late(); ++place) {
        if (place < text.size() && text[place].isLowSurrogate())
            continue;
        const QRegularExpressionMatch match = regex.match(text, place, QRegularExpression::NormalMatch, options);
        if (!match.isValid())
            return Match::TooCostly;
        if (match.hasMatch())
            return Match::Yes;
        if (m_pattern.anchored)
            return Match::No;
    }
    return budget.late() ? Match::TooCostly : Match::No;
}

} // namespace authscope::json
