// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/finding.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace authscope::gui {

// Texts that the engine put together without a translator, told in the person's language by matching the templates that they
// were made of: "%1 refuses the connection". What stood for %1 is put in as it is. A text of which nothing is known stays as
// it is, and without a translation every text does.
class Phrases
{
public:
    // The context of the translations, and the templates as lupdate finds them (QT_TRANSLATE_NOOP). Both must outlive this.
    Phrases(const char *context, std::span<const char *const> templates);

    // The text as one template, or nothing.
    std::optional<QString> whole(const QString &text) const;
    // As one template or as several sentences one after the other, each by itself. Captured words that are a template by
    // themselves are translated too.
    QString translated(const QString &text) const;
    // The same where the text may as well be that of a server or a token: as one template that begins with words of its own
    // or with a number.
    QString translatedIfOurs(const QString &text) const;

private:
    struct Template {
        const char *source;
        QStringList literals; // around the places
        QList<int> places;    // 1 for %1
        qsizetype weight = 0; // characters of its own
    };
    struct Reading;
    struct Match {
        const Template *of = nullptr;
        QStringList captured; // in the order of the text
        qsizetype end = 0;
    };
    enum class Extent { Sentence, Rest, LooseRest };
    bool matches(const Template &candidate, const Reading &reading, qsizetype from, Extent extent, Match *match) const;
    std::optional<Match> longest(const Reading &reading, qsizetype from, Extent extent) const;
    QString filled(const Match &match, int depth) const;
    QString inSentences(const Reading &reading, bool *complete) const;
    std::optional<QString> whole(const QString &text, int depth) const;

    const char *m_context;
    QList<Template> m_templates; // those with the most words of their own first
    QHash<QChar, QList<qsizetype>>
        m_byFirst; // by their first character; those that begin with a place are under a null
};

// What the engine says of this run: the templates of translations/phrases.h.
const Phrases &enginePhrases();

// What the catalogue says (translations/catalogue.h) and what is told of the evidence, for the window; a report to others
// stays English.
QList<diagnosis::Finding> inPersonsLanguage(QList<diagnosis::Finding> findings);

} // namespace authscope::gui
