// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/hardening.h"
#include "core/base/text.h"

#include <QtTest/QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace authscope;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void hidden_data();
    void hidden();
    void formatCharacters();
    void seen_data();
    void seen();
    void lines();
    void hardening_data();
    void hardening();
};

// What would show nothing, or change how its surroundings are shown, shows its number instead.
void TestBase::hidden_data()
{
    QTest::addColumn<char32_t>("first");
    QTest::addColumn<char32_t>("last");
    const auto row = [](const char *title, char32_t first, char32_t last) { QTest::newRow(title) << first << last; };
    row("C0 controls", 0x00, 0x1f);
    row("delete and C1 controls", 0x7f, 0x9f);
    row("soft hyphen", 0xad, 0xad);
    row("combining grapheme joiner", 0x34f, 0x34f);
    row("Arabic number signs", 0x600, 0x605);
    row("Arabic letter mark", 0x61c, 0x61c);
    row("Hangul fillers", 0x115f, 0x1160);
    row("Khmer inherent vowels", 0x17b4, 0x17b5);
    row("Mongolian selectors and vowel separator", 0x180b, 0x180f);
    row("zero width, marks of direction", 0x200b, 0x200f);
    row("separators and overrides", 0x2028, 0x202e);
    row("word joiner, invisible operators", 0x2060, 0x2064);
    row("isolates and deprecated controls", 0x2065, 0x206f);
    row("Hangul filler", 0x3164, 0x3164);
    row("lone surrogates", 0xd800, 0xdfff);
    row("variation selectors", 0xfe00, 0xfe0f);
    row("byte order mark", 0xfeff, 0xfeff);
    row("halfwidth Hangul filler", 0xffa0, 0xffa0);
    row("interlinear annotation", 0xfff9, 0xfffb);
    row("shorthand controls", 0x1bca0, 0x1bca3);
    row("musical controls", 0x1d173, 0x1d17a);
    row("tags", 0xe0000, 0xe007f);
    row("more variation selectors", 0xe0100, 0xe01ef);
}

void TestBase::hidden()
{
    QFETCH(char32_t, first);
    QFETCH(char32_t, last);
    for (char32_t c = first; c <= last; ++c) {
        const QString text = QStringView(QChar::fromUcs4(c)).toString();
        QCOMPARE(visible(QString(u'a' + text + u'b')), u"a\\u{%1}b"_s.arg(uint(c), 0, 16));
    }
}

void TestBase::formatCharacters()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (QChar::category(c) != QChar::Other_Format)
            continue;
        const QString text = QStringView(QChar::fromUcs4(c)).toString();
        QVERIFY2(!visible(text).contains(text), qPrintable(QString::number(uint(c), 16)));
    }
}

void TestBase::seen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s;
    QTest::newRow("Latin") << u"Grüße, žluťoučký kůň, ¿qué? «ça»"_s;
    QTest::newRow("Greek, Russian") << u"Ελληνικά Русский"_s;
    QTest::newRow("Hebrew, Arabic") << u"שלום مرحبا"_s;
    QTest::newRow("Devanagari, Thai") << u"नमस्ते สวัสดี"_s;
    QTest::newRow("Chinese, Japanese, Korean") << u"汉字 かな 한국어"_s;
    QTest::newRow("combining") << u"e\u0301"_s;
    QTest::newRow("emoji") << u"🙂🔑"_s;
    QTest::newRow("no-break space and dashes") << u"a\u00a0b – — …"_s;
    QTest::newRow("replacement") << u"\ufffd"_s;
}

void TestBase::seen()
{
    QFETCH(QString, text);
    QCOMPARE(visible(text), text);
    QCOMPARE(visible(text.toUtf8()), text);
    QCOMPARE(visibleLines(text), text);
}

void TestBase::lines()
{
    QCOMPARE(visible(u"a\n\tb\r\u200b"_s), u"a\\u{a}\\u{9}b\\u{d}\\u{200b}"_s);
    QCOMPARE(visibleLines(u"a\n\tb\r\u200b"_s), u"a\n\tb\\u{d}\\u{200b}"_s);
}

void TestBase::hardening_data()
{
    QTest::addColumn<bool>("debugging");
    // In this order: what is forbidden stays so.
    QTest::newRow("a debugger is wanted") << true;
    QTest::newRow("as usual") << false;
}

void TestBase::hardening()
{
    QFETCH(bool, debugging);
    if (debugging)
        qputenv("AUTHSCOPE_DEBUG", "");
    else
        qunsetenv("AUTHSCOPE_DEBUG");
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    const Hardening result = hardenProcess();
    const int dumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    rlimit after{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &after), 0);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // whatever watches this test may go on
    setrlimit(RLIMIT_CORE, &before);
    // Under a sanitizer it is left alone too.
    if (debugging)
        QCOMPARE(result, Hardening::Debugging);
    else
        QVERIFY(result != Hardening::NotSupported);
    QCOMPARE(dumpable, result == Hardening::Done ? 0 : 1);
    QCOMPARE(after.rlim_cur, result == Hardening::Done ? 0 : before.rlim_cur);
    QCOMPARE(after.rlim_max, before.rlim_max);
#else
    QCOMPARE(hardenProcess(), debugging ? Hardening::Debugging : Hardening::NotSupported);
#endif
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
