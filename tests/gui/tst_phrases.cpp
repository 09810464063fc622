// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine says, in another language: each word of a server stays, and nothing moves without a translator.

#include "app/gui/phrases.h"
#include "core/jose/token.h"
#include "tests/support/bracketingtranslator.h"
#include "tests/unit/diagnosisrows.h"
#include "translations/phrases.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;
using namespace authscope::test;

namespace {

constexpr const char *few[] = {
    "The server says %1.", "The server says %1 and no more.", "%1 redirects to %2.", "an HTML page",
    "got %1 of %2",        "The key is not usable.",
};

QList<diagnosis::Finding> everyFinding()
{
    QList<diagnosis::Finding> all;
    for (const Row &row : rows())
        all += diagnosis::diagnose(row.make());
    for (const HealthyRow &row : healthyRows() + soundRows())
        all += diagnosis::diagnose(row.make());
    for (const HostileRow &row : hostileRows())
        all += diagnosis::diagnose(row.make());
    return all;
}

QString withoutBrackets(QString text)
{
    return text.remove(BracketingTranslator::open).remove(BracketingTranslator::close);
}

// All that a person reads of a finding.
QStringList textsOf(const diagnosis::Finding &finding)
{
    QStringList texts = {finding.title, finding.explanation, finding.fix.okta, finding.fix.server, finding.fix.client};
    for (const diagnosis::Evidence &evidence : finding.evidence)
        texts += {evidence.what, evidence.expected, evidence.actual};
    return texts;
}

} // namespace

class TestPhrases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // with ⟦ and ⟧ around each template
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("nothing", u""_s, u""_s);
        row("one", u"The server says “no”."_s, u"⟦The server says “no”.⟧"_s);
        row("the longer one", u"The server says “no” and no more."_s, u"⟦The server says “no” and no more.⟧"_s);
        row("several in a row", u"a redirects to b. The server says “no”. The key is not usable."_s,
            u"⟦a redirects to b.⟧ ⟦The server says “no”.⟧ ⟦The key is not usable.⟧"_s);
        row("with a space behind", u"The key is not usable. "_s, u"⟦The key is not usable.⟧ "_s);
        row("an unknown one first", u"So it is. The key is not usable."_s, u"So it is. ⟦The key is not usable.⟧"_s);
        row("an unknown one between", u"The key is not usable. So it is. The key is not usable."_s,
            u"⟦The key is not usable.⟧ So it is. ⟦The key is not usable.⟧"_s);
        row("an unknown one last", u"The key is not usable. So it is"_s, u"⟦The key is not usable.⟧ So it is"_s);
        row("a percent sign", u"got %2 of 100 %1"_s, u"⟦got %2 of 100 %1⟧"_s);
        row("regex characters", u"The server says “.*(a|b)[^c]+$\\d”."_s, u"⟦The server says “.*(a|b)[^c]+$\\d”.⟧"_s);
        row("an address", u"https://a.example/x.y redirects to https://b.example./."_s,
            u"⟦https://a.example/x.y redirects to https://b.example./.⟧"_s);
        row("a sentence in quotes", u"The server says “No. The key is not usable. Go”. The key is not usable."_s,
            u"⟦The server says “No. The key is not usable. Go”.⟧ ⟦The key is not usable.⟧"_s);
        row("a quote left open", u"The server says “No. The key is not usable."_s,
            u"⟦The server says “No. The key is not usable.⟧"_s);
        row("a phrase inside", u"The server says an HTML page."_s, u"⟦The server says ⟦an HTML page⟧.⟧"_s);
        row("nearly a phrase inside", u"The server says an HTML page or so."_s,
            u"⟦The server says an HTML page or so.⟧"_s);
        row("an empty value", u"The server says ."_s, u"The server says ."_s);
        row("several lines", u"The server says a\nb."_s, u"⟦The server says a\nb.⟧"_s);
        row("another case", u"the key is not usable."_s, u"the key is not usable."_s);
        row("too long", u"The server says "_s + QString(3'000, u'x') + u'.',
            u"The server says "_s + QString(3'000, u'x') + u'.');
    }
    void matches()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const Phrases phrases("Phrase", few);
        QCOMPARE(phrases.translated(text), text);
        const BracketingTranslator translator;
        QCOMPARE(phrases.translated(text), shown);
    }

    // A server's own words may end like one of ours.
    void wordsOfOthersStay()
    {
        const BracketingTranslator translator;
        const Phrases &phrases = enginePhrases();
        QCOMPARE(phrases.translatedIfOurs(u"invalid_client, refused"_s), u"invalid_client, refused"_s);
        QCOMPARE(phrases.translatedIfOurs(u"none"_s), u"none"_s);
        QVERIFY(phrases.translatedIfOurs(u"40 characters"_s).startsWith(BracketingTranslator::open));
        QVERIFY(phrases.translatedIfOurs(u"not set"_s).startsWith(BracketingTranslator::open));
    }

    // A template that another one hides would never be shown.
    void everyTemplateIsFound()
    {
        for (const char *source : phraseTemplates) {
            QString text = QString::fromUtf8(source);
            for (int i = 1; i < 10; ++i)
                text.replace(u'%' + QString::number(i), u"7%"_s + QString::number(10 - i) + u"(x."_s);
            QCOMPARE(enginePhrases().translated(text), text);
            const BracketingTranslator translator;
            const QString shown = enginePhrases().translated(text);
            QVERIFY2(shown.contains(BracketingTranslator::open), source);
            QCOMPARE(withoutBrackets(shown), text);
        }
    }

    void nothingMovesInEnglish()
    {
        for (const diagnosis::Finding &finding : everyFinding())
            QCOMPARE(textsOf(inPersonsLanguage({finding}).first()), textsOf(finding));
    }

    void nothingIsLost()
    {
        const BracketingTranslator translator;
        for (const diagnosis::Finding &finding : everyFinding()) {
            QStringList shown = textsOf(inPersonsLanguage({finding}).first());
            for (QString &text : shown)
                text = withoutBrackets(text);
            QCOMPARE(shown, textsOf(finding));
        }
    }

    // What has no template would stay English in every language.
    void mostIsKnown()
    {
        const BracketingTranslator translator;
        QStringList unknown;
        int sayings = 0;
        for (const Row &row : rows()) {
            for (const diagnosis::Finding &finding : diagnosis::diagnose(row.make())) {
                const QString said = diagnosis::saidOf(finding).trimmed();
                if (said.isEmpty())
                    continue;
                ++sayings;
                const QString shown = enginePhrases().translated(said);
                if (!shown.startsWith(BracketingTranslator::open) || !shown.endsWith(BracketingTranslator::close))
                    unknown += finding.id + u": "_s + said;
                if (qEnvironmentVariableIsSet("AUTHSCOPE_SHOW_UNKNOWN"))
                    for (const diagnosis::Evidence &evidence : finding.evidence)
                        for (const QString &text : {evidence.what, evidence.expected, evidence.actual})
                            if (text.contains(u' ') && enginePhrases().translatedIfOurs(text) == text)
                                qInfo("%s: %s", qPrintable(finding.id), qPrintable(text));
            }
        }
        QVERIFY(sayings > 100);
        QVERIFY2(unknown.size() * 20 <= sayings, qPrintable(unknown.join(u'\n')));
    }

    void hostileTextCostsLittle()
    {
        const BracketingTranslator translator;
        for (const QString &part :
             {u". "_s, u"“"_s, u"The server says "_s, u" redirects to "_s, u"%1. "_s, u"a, b "_s}) {
            const QString text = part.repeated(2'000 / part.size());
            QCOMPARE(withoutBrackets(enginePhrases().translated(text)), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
