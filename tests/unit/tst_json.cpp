// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "core/json/lazyobject.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace authscope;
using json::Document;
using json::Kind;
using json::Value;

namespace {

QByteArray nested(int depth, bool closed = true)
{
    return QByteArray(depth, '[') + (closed ? QByteArray(depth, ']') : QByteArray());
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void truncated();
    void warned_data();
    void warned();
    void warningsAreBounded();
    void manyNames();
    void position();
    void values();
    void numbers_data();
    void numbers();
    void pointers_data();
    void pointers();
    void indented_data();
    void indented();
    void indentationIsBounded();
    void parseObject_data();
    void parseObject();
    void limits();
    void manyValues_data();
    void manyValues();
    void lazyObject();
    void lazyObjectInThreads();
};

void TestJson::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, QByteArrayView text, int count) {
        QTest::newRow(name) << text.toByteArray() << count;
    };
    row("null", "null", 1);
    row("true", "true", 1);
    row("false", "false", 1);
    row("string at the root", "\"a\"", 1);
    row("empty string", "\"\"", 1);
    row("number at the root", "42", 1);
    row("white space around", " \t\r\n1 \t\r\n", 1);
    row("empty object", "{}", 1);
    row("empty array", "[]", 1);
    row("blanks in empty", "[ {\n} ]", 2);
    row("nested", "{\"a\":[1,{\"b\":null}],\"c\":\"\"}", 6);
    row("empty name", "{\"\":0}", 2);
    row("duplicate name", "{\"a\":1,\"a\":2}", 3);
    row("minus zero", "-0", 1);
    row("minus zero with fraction", "-0.0", 1);
    row("exponent", "1e5", 1);
    row("exponent plus", "1E+5", 1);
    row("exponent minus, zeros", "1e-005", 1);
    row("zero exponent", "0e0", 1);
    row("zero exponent plus", "0e+1", 1);
    row("fraction and exponent", "123.456e78", 1);
    row("huge exponent", "1e99999999999999999999", 1);
    row("huge integer", "123456789012345678901234567890", 1);
    row("all escapes", R"("\"\\\/\b\f\n\r\t\u0041")", 1);
    row("surrogate pair", R"("\ud83d\ude00")", 1);
    row("lone high surrogate", R"("\ud800")", 1);
    row("lone low surrogate", R"("\udc00")", 1);
    row("high surrogate, then text", R"("\ud800abc")", 1);
    row("high surrogate, then other escape", R"("\ud800\n")", 1);
    row("two high surrogates", R"("\ud800\ud800\udc00")", 1);
    row("escaped NUL", R"("\u0000")", 1);
    row("DEL", "\"\x7f\"", 1);
    row("two bytes", "\"\xc3\xa9\"", 1);
    row("three bytes", "\"\xe2\x82\xac\"", 1);
    row("four bytes", "\"\xf0\x9f\x98\x80\"", 1);
    row("noncharacter U+FFFF", "\"\xef\xbf\xbf\"", 1);
    row("U+10FFFF", "\"\xf4\x8f\xbf\xbf\"", 1);
    row("U+FEFF within", "\"\xef\xbb\xbf\"", 1);
    row("U+2028", "\"\xe2\x80\xa8\"", 1);
    row("long plain string", QByteArray("\"" + QByteArray(1000, 'x') + "\""), 1);
    row("1,024 deep", nested(1024), 1024);
    row("wide", QByteArray("[" + QByteArray("1,").repeated(9999) + "1]"), 10001);
}

void TestJson::accepted()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const Result<Document> document = Document::parse(text);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().what));
    QCOMPARE(document->valueCount(), count);
    QCOMPARE(document->root().raw(), QByteArrayView(text).trimmed());
}

void TestJson::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, QByteArrayView text, int offset, const QString &id = u"json.syntax"_s) {
        QTest::newRow(name) << text.toByteArray() << offset << id;
    };
    row("empty", "", 0);
    row("only blanks", "  ", 2);
    row("byte order mark", "\xEF\xBB\xBF{}", 0);
    row("UTF-16 LE with mark", QByteArrayView("\xFF\xFE{\0}\0", 6), 0);
    row("UTF-16 LE", QByteArrayView("{\0}\0", 4), 0);
    row("UTF-16 BE", QByteArrayView("\0{\0}", 4), 0);
    row("HTML", "<!DOCTYPE html>", 0);
    row("two values", "1 2", 2);
    row("trailing comma in array", "[1,]", 3);
    row("trailing comma in object", "{\"a\":1,}", 7);
    row("leading comma", "[,1]", 1);
    row("double comma", "[1,,2]", 3);
    row("missing comma", "[1 2]", 3);
    row("missing colon", "{\"a\" 1}", 5);
    row("double colon", "{\"a\"::1}", 5);
    row("missing value", "{\"a\":}", 5);
    row("unquoted name", "{a:1}", 1);
    row("single quotes", "{'a':1}", 1);
    row("number as name", "{1:1}", 1);
    row("wrong bracket", "[1}", 2);
    row("wrong brace", "{\"a\":1]", 6);
    row("closed twice", "[]]", 2);
    row("comment", "[1/*x*/]", 2);
    row("capital True", "True", 0);
    row("cut literal", "tru", 0);
    row("literal with tail", "nulll", 4);
    row("NaN", "NaN", 0);
    row("Infinity", "-Infinity", 1);
    row("plus sign", "+1", 0);
    row("leading zero", "01", 1);
    row("minus leading zero", "-01", 2);
    row("minus only", "-", 1);
    row("no digit before point", ".5", 0);
    row("no digit after point", "1.", 2);
    row("point then exponent", "1.e5", 2);
    row("empty exponent", "1e", 2);
    row("empty signed exponent", "1e+", 3);
    row("hexadecimal", "0x1", 1);
    row("double minus", "--1", 1);
    row("digits with blank", "1 000", 2);
    row("full-width digit", "\xef\xbc\x91", 0);
    row("raw tab", "\"a\tb\"", 2);
    row("raw line feed", "\"a\nb\"", 2);
    row("raw NUL", QByteArrayView("\"a\0b\"", 5), 2);
    row("raw 0x1f after eight", "\"12345678\x1f\"", 9);
    row("escape x", "\"\\x41\"", 1);
    row("escape of quote '", "\"\\'\"", 1);
    row("escape of NUL", QByteArrayView("\"a\\\0\"", 5), 2);
    row("short u escape", "\"\\u12\"", 1);
    row("u escape with sign", "\"\\u-123\"", 1);
    row("u escape with x", "\"\\u0x12\"", 1);
    row("capital U", "\"\\U0041\"", 1);
    row("unclosed string", "\"abc", 4);
    row("escaped end", "\"abc\\\"", 6);
    row("backslash at the end", "\"abc\\", 4);
    row("lone continuation", "\"\x80\"", 1);
    row("overlong two", "\"\xc0\xaf\"", 1);
    row("overlong three", "\"\xe0\x80\xaf\"", 1);
    row("overlong four", "\"\xf0\x80\x80\xaf\"", 1);
    row("UTF-8 surrogate", "\"\xed\xa0\x80\"", 1);
    row("above U+10FFFF", "\"\xf4\x90\x80\x80\"", 1);
    row("byte F8", "\"\xf8\x88\x80\x80\x80\"", 1);
    row("cut sequence", "\"\xe2\x82\"", 1);
    row("Latin-1", "\"caf\xe9\"", 4);
    row("NEL outside", "[\xc2\x85]", 1);
    row("no-break space outside", "[\xc2\xa0]", 1);
    row("form feed outside", "[\f]", 1);
    row("mark within", "[\xEF\xBB\xBF]", 1);
    row("1,025 deep", nested(1025), 1024, u"json.depth"_s);
    row("100,000 deep, open", nested(100'000, false), 1024, u"json.depth"_s);
    row("100,000 objects deep", QByteArray("{\"a\":").repeated(100'000), 1024 * 5, u"json.depth"_s);
    row("second line", "{\n \"a\": x}", 8);
}

void TestJson::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(QString, id);
    const Result<Document> document = Document::parse(text);
    QVERIFY(!document);
    QCOMPARE(document.error().id, id);
    QVERIFY(!document.error().what.isEmpty());
    QVERIFY2(document.error().evidence.contains(u"(byte %1)"_s.arg(offset)), qPrintable(document.error().evidence));
    for (const QChar c : document.error().evidence)
        QVERIFY(c >= u' ');
}

// No beginning of a text that ends in a bracket is a text; and the bytes are not assumed to end with a NUL.
void TestJson::truncated()
{
    const QByteArray whole = R"({"a":[1,-2.5e+3,true,false,null],"b\u00e9\ud83d\ude00":{"c":"x\"y€"}})";
    QVERIFY(Document::parse(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray copy(whole.constData(), size);
        const std::unique_ptr<char[]> exact(new char[size_t(size) + 1]);
        std::copy(copy.begin(), copy.end(), exact.get());
        exact[size_t(size)] = '"'; // must not be read
        QVERIFY2(!Document::parse(QByteArray::fromRawData(exact.get(), size)), copy.constData());
    }
}

void TestJson::warned_data()
{
    using json::Warning;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QList<int>>("offsets");
    const int name = int(Warning::Kind::DuplicateName);
    const int number = int(Warning::Kind::UnsafeNumber);
    const int surrogate = int(Warning::Kind::LoneSurrogate);
    const auto row = [](const char *title, const char *text, QList<int> kinds, QList<int> offsets) {
        QTest::newRow(title) << QByteArray(text) << kinds << offsets;
    };
    row("none", R"({"a":1,"b":9007199254740991,"c":0.1,"d":"\ud83d\ude00"})", {}, {});
    row("duplicate", R"({"a":1,"b":2,"a":3})", {name}, {13});
    row("three times", R"({"a":1,"a":2,"a":3})", {name, name}, {7, 13});
    row("duplicate by an escape", R"({"a":1,"\u0061":2})", {name}, {7});
    row("not across objects", R"({"a":{"a":1},"b":{"a":1}})", {}, {});
    row("not by case", R"({"a":1,"A":1})", {}, {});
    row("duplicate of nine", R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"a":1})", {name}, {49});
    row("2^53", "9007199254740992", {number}, {0});
    row("-2^53", "[-9007199254740992]", {number}, {1});
    row("smallest safe", "-9007199254740991", {}, {});
    row("beyond int64", "99999999999999999999", {number}, {0});
    row("beyond a double", "1e400", {number}, {0});
    row("beneath a double", "1e-400", {number}, {0});
    row("zero with a big exponent", "0e999999", {}, {});
    row("too many digits", "3.141592653589793238462643383279", {number}, {0});
    row("leading zeros do not count", "0.00000000000000000000001", {}, {});
    row("lone high", R"("a\ud800")", {surrogate}, {2});
    row("lone low", R"("\udc00")", {surrogate}, {1});
    row("in a name", R"({"\ud800":1})", {surrogate}, {2});
    row("sorted by place", R"({"x":1e400,"y":"\ud800","x":1})", {number, surrogate, name}, {5, 16, 24});
}

void TestJson::warned()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, kinds);
    QFETCH(QList<int>, offsets);
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    QList<int> seenKinds;
    QList<int> seenOffsets;
    for (const json::Warning &warning : document->warnings()) {
        seenKinds.append(int(warning.kind));
        seenOffsets.append(int(warning.position.offset));
        QCOMPARE(warning.position.column, int(warning.position.offset) + 1);
        QVERIFY(!warning.text.isEmpty());
    }
    QCOMPARE(seenKinds, kinds);
    QCOMPARE(seenOffsets, offsets);
}

void TestJson::warningsAreBounded()
{
    QByteArray text("{");
    for (int i = 0; i < 200'000; ++i)
        text += "\n\"a\":1e999,";
    text += "\"b\":1}";
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    QCOMPARE(document->warnings().size(), limits::jsonWarnings);
    QCOMPARE(document->warnings().last().position.line, limits::jsonWarnings + 1);
    QCOMPARE(document->warnings().last().position.column, 5);
}

void TestJson::manyNames()
{
    // Quadratic work would take hours here.
    QByteArray text("{");
    for (int i = 0; i < 500'000; ++i)
        text += "\"name" + QByteArray::number(i) + "\":0,";
    text += "\"name7\":1}";
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    QCOMPARE(document->warnings().size(), 1);
    QCOMPARE(document->root()[u"name7"].raw(), "1");
}

void TestJson::position()
{
    const QByteArray text = "{\n  \"a\": [1,\r\n 2]\n}";
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    QCOMPARE(document->find(u"/a/1").position(), (json::Position{text.indexOf('2'), 3, 2}));
    const Result<Document> broken = Document::parse("{\n  \"a\": [1,\n }");
    QVERIFY(!broken);
    QVERIFY2(broken.error().evidence.startsWith(u"line 3, column 2 (byte 14), there: }"),
             qPrintable(broken.error().evidence));
    // What was taken for JSON may be a secret: a longer word is quoted by its beginning.
    const auto evidence = [](const QByteArray &bytes) { return Document::parse(bytes).error().evidence; };
    QVERIFY2(evidence("xk7Qw_-9aT3vB").endsWith(u"there: xk7…"), qPrintable(evidence("xk7Qw_-9aT3vB")));
    QVERIFY2(evidence("correcthorsebatterystaple").endsWith(u"there: cor…"),
             qPrintable(evidence("correcthorsebatterystaple")));
    QVERIFY2(evidence("invalid_token, it says").endsWith(u"there: invalid_token, it says"),
             qPrintable(evidence("invalid_token, it says")));
    QVERIFY2(evidence("<html><head>").endsWith(u"there: <html><head>"), qPrintable(evidence("<html><head>")));
}

void TestJson::values()
{
    const QByteArray text = R"({"s":"a\n\u20ac\ud83d\ude00\/","n":-1.5,"t":true,"z":null,)"
                            R"("l":[10,[],{"x":1}],"s":"last"})";
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    const Value root = document->root();
    QVERIFY(root.isObject());
    QVERIFY(!root.parent());
    QCOMPARE(root.size(), 6);
    QCOMPARE(root.name(), QString());
    const Value string = root.first();
    QCOMPARE(string.name(), u"s"_s);
    QCOMPARE(string.text(), u"a\n\u20ac\U0001f600/"_s);
    QCOMPARE(string.raw(), R"("a\n\u20ac\ud83d\ude00\/")");
    QCOMPARE(root[u"s"].text(), u"last"_s);
    QCOMPARE(string.next().number(), -1.5);
    QCOMPARE(string.next().text(), u"-1.5"_s);
    QVERIFY(root[u"t"].boolean());
    QVERIFY(root[u"z"].isNull());
    QVERIFY(std::isnan(root[u"z"].number()));
    QCOMPARE(root[u"l"].size(), 3);
    QCOMPARE(root[u"l"].at(0).raw(), "10");
    QCOMPARE(root[u"l"].at(2).raw(), R"({"x":1})");
    QCOMPARE(root[u"l"].at(2)[u"x"].pointer(), u"/l/2/x"_s);
    QCOMPARE(root[u"l"].at(2)[u"x"].parent().parent().name(), u"l"_s);
    QVERIFY(!root[u"l"].at(3));
    QVERIFY(!root[u"l"].at(-1));
    QVERIFY(!root[u"absent"]);
    QVERIFY(!root[u"l"][u"0"]);
    QVERIFY(!root[u"l"].at(1).first());
    QVERIFY(!root[u"s"].next());

    const Value none;
    QVERIFY(!none && !none.isObject() && !none.next() && !none.first() && !none.parent() && !none[u"a"]);
    QCOMPARE(none.raw(), QByteArrayView());
    QCOMPARE(none.text(), QString());
    QCOMPARE(none.size(), 0);
    QCOMPARE(none.pointer(), QString());

    // U+FEFF is a mark only at the beginning of a whole text.
    const Result<Document> marked = Document::parse("{\"\xEF\xBB\xBF\xEF\xBB\xBF"
                                                    "a\":\"\\n\xEF\xBB\xBF\"}");
    QVERIFY(marked);
    QCOMPARE(marked->root().first().name(), u"\ufeff\ufeffa"_s);
    QCOMPARE(marked->root()[u"\ufeff\ufeffa"].text(), u"\n\ufeff"_s);

    // A name found by its meaning, not by its spelling; and a lone surrogate is no question mark.
    const Result<Document> names = Document::parse(R"({"caf\u00e9":1,"café!":2,"?":3,"\ud800":4})");
    QVERIFY(names);
    QCOMPARE(names->root()[u"café"].raw(), "1");
    QCOMPARE(names->root()[u"café!"].raw(), "2");
    QCOMPARE(names->root()[QString(QChar(0xd800))].raw(), "4");
    QCOMPARE(names->root()[u"?"].raw(), "3");
}

void TestJson::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("zero") << "0"_ba << 0.0;
    QTest::newRow("integer") << "-17"_ba << -17.0;
    QTest::newRow("fraction") << "0.1"_ba << 0.1;
    QTest::newRow("exponent") << "1.5E+3"_ba << 1500.0;
    QTest::newRow("too big") << "1e400"_ba << infinity;
    QTest::newRow("too small a number") << "-1e400"_ba << -infinity;
    QTest::newRow("too fine") << "1e-400"_ba << 0.0;
    QTest::newRow("too big by digits") << QByteArray(400, '9') << infinity;
    QTest::newRow("many digits, moved back") << QByteArray("1" + QByteArray(400, '0') + "e-400") << 1.0;
    QTest::newRow("too fine by digits") << QByteArray("0." + QByteArray(400, '0') + "1") << 0.0;
    QTest::newRow("exponent beyond 64 bits") << "1e99999999999999999999"_ba << infinity;
}

void TestJson::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const Result<Document> document = Document::parse(text);
    QVERIFY(document);
    QCOMPARE(document->root().number(), number);
}

void TestJson::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("raw");
    // RFC 6901 §5
    QTest::newRow("whole") << u""_s << R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"m~n":8,"01":{"2":3}})"_ba;
    QTest::newRow("foo") << u"/foo"_s << R"(["bar","baz"])"_ba;
    QTest::newRow("foo/0") << u"/foo/0"_s << R"("bar")"_ba;
    QTest::newRow("empty name") << u"/"_s << "0"_ba;
    QTest::newRow("slash") << u"/a~1b"_s << "1"_ba;
    QTest::newRow("percent") << u"/c%d"_s << "2"_ba;
    QTest::newRow("tilde") << u"/m~0n"_s << "8"_ba;
    QTest::newRow("number as a name") << u"/01/2"_s << "3"_ba;
    QTest::newRow("no slash") << u"foo"_s << QByteArray();
    QTest::newRow("behind the end") << u"/foo/2"_s << QByteArray();
    QTest::newRow("dash") << u"/foo/-"_s << QByteArray();
    QTest::newRow("leading zero") << u"/foo/00"_s << QByteArray();
    QTest::newRow("huge index") << u"/foo/99999999999999999999"_s << QByteArray();
    QTest::newRow("into a string") << u"/foo/0/0"_s << QByteArray();
    QTest::newRow("bad tilde") << u"/m~2n"_s << QByteArray();
    QTest::newRow("tilde at the end") << u"/m~"_s << QByteArray();
    QTest::newRow("absent") << u"/x/y"_s << QByteArray();
}

void TestJson::pointers()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, raw);
    const auto document = Document::parse(R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"m~n":8,"01":{"2":3}})");
    QVERIFY(document);
    const Value value = document->find(pointer);
    QCOMPARE(value.raw(), QByteArrayView(raw));
    if (value)
        QCOMPARE(value.pointer(), pointer);
}

void TestJson::indented_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("scalar") << " 1.0 "_ba << "1.0"_ba;
    QTest::newRow("empty") << "{ }"_ba << "{}"_ba;
    QTest::newRow("order, spelling, duplicates") << R"({"b":1.50,"a":"\u0041","b":[]})"_ba
                                                 << "{\n  \"b\": 1.50,\n  \"a\": \"\\u0041\",\n  \"b\": []\n}"_ba;
    QTest::newRow("nested") << R"([[1,2],{"a":{}}])"_ba
                            << "[\n  [\n    1,\n    2\n  ],\n  {\n    \"a\": {}\n  }\n]"_ba;
}

void TestJson::indented()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto document = Document::parse(text);
    QVERIFY(document);
    QCOMPARE(document->indented(), expected);
    const auto again = Document::parse(document->indented());
    QVERIFY(again);
    QCOMPARE(again->indented(), expected);
}

void TestJson::indentationIsBounded()
{
    // Indented by two, these 2 MB would become 2 GB.
    const QByteArray text = QByteArray(1000, '[') + QByteArray("1,").repeated(1'000'000) + '1' + QByteArray(1000, ']');
    const auto document = Document::parse(text);
    QVERIFY(document);
    QVERIFY(document->indented().size() < limits::jsonIndentFactor * text.size() + limits::MiB);
}

void TestJson::parseObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("failure");
    QTest::newRow("object") << R"({"a":1})"_ba << QString();
    QTest::newRow("array") << "[]"_ba << u"json.type"_s;
    QTest::newRow("scalar") << "null"_ba << u"json.type"_s;
    QTest::newRow("accepted by QJson alone: point") << R"({"a":1.})"_ba << u"json.syntax"_s;
    QTest::newRow("accepted by QJson alone: tab") << "{\"a\":\"\t\"}"_ba << u"json.syntax"_s;
    QTest::newRow("accepted by QJson alone: mark") << "\xEF\xBB\xBF{}"_ba << u"json.syntax"_s;
    QTest::newRow("number beyond a double") << R"({"a":1E400})"_ba << u"json.number"_s;
    QTest::newRow("lone surrogate") << R"({"a":"\ud800"})"_ba << QString();
    QTest::newRow("deepest") << QByteArray("{\"a\":" + nested(1023) + "}") << QString();
    QTest::newRow("too deep") << QByteArray("{\"a\":" + nested(1024) + "}") << u"json.depth"_s;
    QTest::newRow("HTML") << "<html>"_ba << u"json.syntax"_s;
}

void TestJson::parseObject()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, failure);
    const Result<QJsonObject> object = json::parseObject(text);
    QCOMPARE(object ? QString() : object.error().id, failure);
    if (object)
        QVERIFY(object->contains(u"a"));
}

void TestJson::limits()
{
    QVERIFY(Document::parse("[1,2]", {.depth = 1, .values = 3}));
    const auto many = Document::parse("[1,2,3]", {.depth = 1, .values = 3});
    QVERIFY(!many);
    QCOMPARE(many.error().id, u"json.values"_s);
    const auto deep = Document::parse("[[]]", {.depth = 1, .values = 3});
    QVERIFY(!deep);
    QCOMPARE(deep.error().id, u"json.depth"_s);
    QCOMPARE(json::compact({{u"b"_s, 1}, {u"a"_s, QJsonValue()}}), R"({"a":null,"b":1})");
}

// What a value costs in memory does not depend on how short it is written, so their number bounds it.
void TestJson::manyValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    const auto list = [](const QByteArray &element, qsizetype count) {
        return QByteArray("{\"tools\":[" + QByteArray(element + ',').repeated(count - 1) + element + "]}");
    };
    const qsizetype limit = authscope::limits::jsonValues;
    QTest::newRow("as many as may be") << list("{}", limit - 2) << true;
    QTest::newRow("one more") << list("{}", limit - 1) << false;
    QTest::newRow("60 MB of nothing") << list("{}", 20'000'000) << false;
    QTest::newRow("members") << QByteArray(R"({"a":{"b":1)" + QByteArray(R"(,"b":1)").repeated(limit) + "}}") << false;
    const QByteArray tool = R"({"name":"a_tool","description":"What it does, in a sentence or two of usual length.",)"
                            R"("inputSchema":{"type":"object","properties":{"a":{"type":"string","description":"one"},)"
                            R"("b":{"type":"integer","minimum":0},"c":{"type":"array","items":{"type":"string"}}},)"
                            R"("required":["a","b"]},"annotations":{"readOnlyHint":true,"openWorldHint":false}})";
    QTest::newRow("10,000 tools") << list(tool, 10'000) << true;
    QTest::newRow("16 MB of records") << list(R"({"id":12345,"name":"somebody","active":true})", 350'000) << true;
    QTest::newRow("one string of 50 MB") << list('"' + QByteArray(50'000'000, 'x') + '"', 1) << true;
}

void TestJson::manyValues()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, fits);
    const auto object = json::parseObject(text);
    QCOMPARE(object ? QString() : object.error().id, fits ? QString() : u"json.values"_s);
    if (!fits)
        QVERIFY2(object.error().what.contains(QString::number(authscope::limits::jsonValues)),
                 qPrintable(object.error().what));
}

void TestJson::lazyObject()
{
    const json::LazyObject none;
    QVERIFY(none.isEmpty() && none.keys().isEmpty() && !none.contains("a"_L1));
    const json::LazyObject object = json::LazyObject::ofText(R"({"a":1,"b":["c"]})");
    const json::LazyObject copy = object; // before anything was asked
    QCOMPARE(copy.value(u"a").toInt(), 1);
    QCOMPARE(object["b"_L1].toArray().size(), 1);
    QCOMPARE(&copy.object(), &object.object());
    QCOMPARE(json::LazyObject(QJsonObject{{u"a"_s, 1}}).keys(), QStringList{u"a"_s});
    QVERIFY(json::LazyObject::ofText("[1]").isEmpty());
    QVERIFY(json::LazyObject::ofText("{").isEmpty());
}

// Made once, whoever asks first; the sanitizer of threads looks on.
void TestJson::lazyObjectInThreads()
{
    const json::LazyObject object = json::LazyObject::ofText(R"({"a":"b"})");
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&object, &right] { right += object.value("a"_L1).toString() == "b"_L1 ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 4);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
