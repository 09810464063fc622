// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/json/schemabudget.h"

#include <QtCore/QRegularExpression>

namespace authscope::json {

// A regular expression of ECMA-262 as PCRE2 understands it, with the "u" flag's meaning as JSON Schema recommends
// (core §6.4): \d and \w are ASCII, \s has all of Unicode's blanks, $ is the very end. What ECMA-262 does not have, as
// possessive quantifiers or \A, is refused with the reason; an escaped punctuation mark is taken though the "u" flag
// would forbid it, unless `strict`.
struct EcmaPattern {
    QString pcre;
    // Each match begins at the beginning of the text.
    bool anchored = false;
};
std::expected<EcmaPattern, QString> translateEcma(QStringView pattern, bool strict = false);

// A pattern of a schema, matched within bounds: PCRE2 counts its steps and has no JIT, and between two places of the
// text the budget's clock is asked. What it takes for one place grows with the text, so the step count shrinks with it.
class Pattern
{
public:
    explicit Pattern(const QString &text);
    // Why nothing can be matched with it: a line of Verdict::unchecked; or empty.
    const QString &fault() const { return m_fault; }

    enum class Match : quint8 { No, Yes, TooCostly };
    // Anywhere in the text.
    Match match(const QString &text, SchemaBudget &budget) const;

private:
    QRegularExpression bounded(qint64 steps) const;
    Match matchPlaces(const QString &text, SchemaBudget &budget) const;

    QString m_fault;
    EcmaPattern m_pattern;
    QRegularExpression m_quick;
    QRegularExpression m_thorough;
};

} // namespace authscope::json
