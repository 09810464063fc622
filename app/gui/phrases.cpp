// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/phrases.h"

#include "translations/phrases.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// A longer text is hardly the engine's own.
constexpr qsizetype longestText = 2'000;
// How often captured words may hold captured words.
constexpr int deepest = 2;

// Digit of a place at `at`, as in "%1", or 0.
int placeAt(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() ? std::max(text[at + 1].digitValue(), 0) : 0;
}

bool endsSentence(const QString &literal)
{
    return literal.endsWith(u'.') || literal.endsWith(u'!') || literal.endsWith(u'?');
}

QString ofCatalogue(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Cause", text.toUtf8().constData());
}

} // namespace

// A text, and where it is quoted: what stands in “…” ends no sentence.
struct Phrases::Reading {
    explicit Reading(const QString &read) : text(read), stops(read.size() + 1, read.size()), depths(read.size() + 1)
    {
        int depth = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            depths[i] = depth;
            if (text[i] == u'“')
                ++depth;
            else if (text[i] == u'”')
                depth = std::max(depth - 1, 0);
        }
        depths[text.size()] = depth;
        for (qsizetype i = text.size() - 2; i >= 0; --i)
            stops[i] = text[i] == u'.' && text[i + 1] == u' ' && depths[i] == 0 ? i : stops[i + 1];
    }
    // Whether these characters can be what one place stood for.
    bool isValue(qsizetype from, qsizetype to) const
    {
        return depths[from] == depths[to] && (stops[from] >= text.size() || stops[from] + 1 >= to);
    }

    const QString &text;
    QList<qsizetype> stops; // where the sentence of each character ends, or the size
    QList<int> depths;
};

Phrases::Phrases(const char *context, std::span<const char *const> templates) : m_context(context)
{
    for (const char *source : templates) {
        Template made{source, {}, {}, 0};
        const QString text = QString::fromUtf8(source);
        QString literal;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const int place = placeAt(text, i); place > 0) {
                made.literals += literal;
                made.places += place;
                literal.clear();
                ++i;
            } else {
                literal += text[i];
            }
        }
        made.literals += literal;
        for (const QString &each : std::as_const(made.literals))
            made.weight += each.size();
        m_templates += made;
    }
    std::ranges::stable_sort(m_templates, std::greater(), &Template::weight);
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const QString &first = m_templates[i].literals.first();
        m_byFirst[first.isEmpty() ? QChar() : first.front()] += i;
    }
}

// Each place takes as little as it can, and at least one character.
bool Phrases::matches(const Template &candidate, const Reading &reading, qsizetype from, Extent extent,
                      Match *match) const
{
    const QString &text = reading.text;
    const QStringList &literals = candidate.literals;
    const auto fits = [&reading, extent](qsizetype start, qsizetype end) {
        return extent == Extent::LooseRest || reading.isValue(start, end);
    };
    if (extent == Extent::Sentence && !endsSentence(literals.last()))
        return false;
    if (!QStringView(text).sliced(from).startsWith(literals.first()))
        return false;
    qsizetype at = from + literals.first().size();
    match->captured.clear();
    for (qsizetype i = 1; i < literals.size(); ++i) {
        const QString &literal = literals[i];
        const bool last = i + 1 == literals.size();
        qsizetype found = at + 1;
        if (last && extent != Extent::Sentence) {
            found = text.size() - literal.size();
            if (found <= at || !text.endsWith(literal) || !fits(at, found))
                return false;
        } else {
            for (;; ++found) {
                found = text.indexOf(literal, found);
                if (found < 0 || (extent != Extent::LooseRest && reading.stops[at] + 1 < found))
                    return false;
                const qsizetype end = found + literal.size();
                if (fits(at, found) && (!last || end == text.size() || text[end] == u' '))
                    break;
            }
        }
        match->captured += text.sliced(at, found - at);
        at = found + literal.size();
    }
    match->of = &candidate;
    match->end = at;
    return extent == Extent::Sentence ? at == text.size() || text[at] == u' ' : at == text.size();
}

std::optional<Phrases::Match> Phrases::longest(const Reading &reading, qsizetype from, Extent extent) const
{
    if (from >= reading.text.size())
        return {};
    Match match;
    for (const QChar first : {reading.text[from], QChar()}) {
        const auto candidates = m_byFirst.constFind(first);
        if (candidates == m_byFirst.cend())
            continue;
        for (const qsizetype i : *candidates)
            if (matches(m_templates[i], reading, from, extent, &match))
                return match;
    }
    return {};
}

// The values may hold a percent sign, so they are put in at once.
QString Phrases::filled(const Match &match, int depth) const
{
    const QString text = QCoreApplication::translate(m_context, match.of->source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = match.of->places.indexOf(placeAt(text, i));
        if (place < 0) {
            out += text[i];
            continue;
        }
        const QString &value = match.captured[place];
        // One word is as likely a name.
        out += depth > 0 && value.contains(u' ') ? whole(value, depth - 1).value_or(value) : value;
        ++i;
    }
    return out;
}

std::optional<QString> Phrases::whole(const QString &text, int depth) const
{
    if (text.isEmpty() || text.size() > longestText)
        return {};
    const Reading reading(text);
    const auto match = longest(reading, 0, Extent::Rest);
    return match ? std::optional(filled(*match, depth)) : std::nullopt;
}

std::optional<QString> Phrases::whole(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestText)
        return {};
    const Reading reading(text);
    const auto match = longest(reading, 0, Extent::LooseRest);
    return match ? std::optional(filled(*match, 0)) : std::nullopt;
}

QString Phrases::inSentences(const Reading &reading, bool *complete) const
{
    const QString &text = reading.text;
    *complete = true;
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            out += text[at++];
            continue;
        }
        auto match = longest(reading, at, Extent::Rest);
        if (!match)
            match = longest(reading, at, Extent::Sentence);
        if (match) {
            out += filled(*match, deepest);
            at = match->end;
            continue;
        }
        const qsizetype end = std::min(reading.stops[at] + 1, text.size());
        out += QStringView(text).sliced(at, end - at);
        at = end;
        *complete = false;
    }
    return out;
}

QString Phrases::translated(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestText)
        return text;
    const Reading reading(text);
    bool complete = false;
    const QString sentences = inSentences(reading, &complete);
    if (complete)
        return sentences;
    // A value of several sentences, which another template must not be allowed to begin with.
    const auto match = longest(reading, 0, Extent::LooseRest);
    return match && !match->of->literals.first().isEmpty() ? filled(*match, deepest) : sentences;
}

QString Phrases::translatedIfOurs(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestText)
        return text;
    const Reading reading(text);
    const auto match = longest(reading, 0, Extent::Rest);
    if (!match)
        return text;
    bool number = false;
    if (match->of->literals.first().isEmpty())
        match->captured.first().toDouble(&number);
    return number || !match->of->literals.first().isEmpty() ? filled(*match, 1) : text;
}

const Phrases &enginePhrases()
{
    static const Phrases phrases("Phrase", phraseTemplates);
    return phrases;
}

QList<diagnosis::Finding> inPersonsLanguage(QList<diagnosis::Finding> findings)
{
    for (diagnosis::Finding &finding : findings) {
        const QString said = diagnosis::saidOf(finding);
        // A few have words of their own in place of the catalogue's.
        const QString title = ofCatalogue(finding.title);
        finding.title = title == finding.title ? enginePhrases().translated(title) : title;
        finding.explanation = enginePhrases().translated(said) + ofCatalogue(finding.explanation.sliced(said.size()));
        for (QString *fix : {&finding.fix.okta, &finding.fix.server, &finding.fix.client})
            *fix = ofCatalogue(*fix);
        for (diagnosis::Evidence &evidence : finding.evidence) {
            evidence.what = enginePhrases().translated(evidence.what);
            evidence.expected = enginePhrases().translatedIfOurs(evidence.expected);
            evidence.actual = enginePhrases().translatedIfOurs(evidence.actual);
        }
    }
    return findings;
}

} // namespace authscope::gui
