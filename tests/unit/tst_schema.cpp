// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace authscope;

namespace {

QJsonValue value(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]", &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.array().first();
}

json::Verdict judged(const QByteArray &instance, const QByteArray &schema, const json::SchemaOptions &options = {})
{
    const auto document = json::Document::parse(instance);
    const auto compiled = json::Schema::compile(schema, options);
    if (!document || !compiled)
        qFatal("no JSON: %s / %s", schema.first(std::min<qsizetype>(schema.size(), 200)).constData(),
               instance.first(std::min<qsizetype>(instance.size(), 200)).constData());
    return compiled->check(document->root());
}

// The first word of each line that says why something was not judged.
QStringList reasons(const json::Verdict &verdict)
{
    QStringList words;
    for (const QString &line : verdict.unchecked) {
        const QString word = line.section(u' ', 0, 0).remove(u':');
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

// "[0,1,…]", or anything else in place of the numbers.
QByteArray list(int count, const std::function<QByteArray(int)> &item)
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + item(i);
    return text + "]";
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keywords_data();
    void keywords();
    void places();
    void sentences_data();
    void sentences();
    void partOfADocument();
    void references();
    void dialects();
    void patterns_data();
    void patterns();
    void formats_data();
    void formats();
    void hostile_data();
    void hostile();
    void largeEnum();
    void largeInstance();
};

void TestSchema::keywords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QStringList>("violated");
    QTest::addColumn<QStringList>("unchecked");
    int number = 0;
    const auto row = [&number](const char *schema, const char *instance, const char *violated,
                               const char *unchecked = "") {
        const QString words = QString::fromLatin1(violated);
        const QString open = QString::fromLatin1(unchecked);
        QTest::addRow("%d: %s / %s", ++number, schema, instance)
            << QByteArray(schema) << QByteArray(instance) << words.split(u' ', Qt::SkipEmptyParts)
            << open.split(u' ', Qt::SkipEmptyParts);
    };
    row("{}", "null", "");
    row(R"({"type":"string"})", R"("a")", "");
    row(R"({"type":"string"})", "1", "type");
    row(R"({"type":"integer"})", "1.0", "");
    row(R"({"type":"integer"})", "1.5", "type");
    row(R"({"type":"integer"})", "9223372036854775807", "");
    row(R"({"type":"number"})", "1", "");
    row(R"({"type":["string","null"]})", "null", "");
    row(R"({"type":["string","null"]})", "{}", "type");
    row(R"({"type":5})", "1", "", "schema");
    row(R"({"type":"boolean"})", "0", "type");
    row(R"({"enum":[1,"a",{"b":[]}]})", R"({"b":[]})", "");
    row(R"({"enum":[1,"a"]})", R"("b")", "enum");
    row(R"({"enum":[]})", "1", "enum");
    row(R"({"const":1})", "1.0", "");
    row(R"({"const":null})", "0", "const");
    row(R"({"const":false})", "0", "const");
    row(R"({"minimum":3,"maximum":5})", "3", "");
    row(R"({"minimum":3})", "2.9", "minimum");
    row(R"({"exclusiveMinimum":3})", "3", "exclusiveMinimum");
    row(R"({"exclusiveMaximum":3})", "3", "exclusiveMaximum");
    row(R"({"exclusiveMinimum":true})", "3", "", "schema");
    row(R"({"maximum":9007199254740992})", "9007199254740993", "maximum");
    row(R"({"minimum":3})", R"("a")", "");
    row(R"({"multipleOf":0.0001})", "0.0075", "");
    row(R"({"multipleOf":0.01})", "0.0075", "multipleOf");
    row(R"({"multipleOf":3})", "9", "");
    row(R"({"multipleOf":3})", "10", "multipleOf");
    row(R"({"multipleOf":0})", "10", "", "schema");
    row(R"({"minLength":2,"maxLength":2})", R"("\ud83d\ude00a")", "");
    row(R"({"maxLength":1})", R"("ab")", "maxLength");
    row(R"({"pattern":"^a+$"})", R"("aaa")", "");
    row(R"({"pattern":"b"})", R"("aaa")", "pattern");
    row(R"({"pattern":"("})", R"("aaa")", "", "pattern");
    row(R"({"minItems":1})", "[]", "minItems");
    row(R"({"maxItems":1})", "[1,2]", "maxItems");
    row(R"({"uniqueItems":true})", "[1,2,1.0]", "uniqueItems");
    row(R"({"uniqueItems":true})", R"([{"a":1,"b":2},{"b":2,"a":1}])", "uniqueItems");
    row(R"({"uniqueItems":true})", R"([1,"1",[1],null,false,0])", "");
    row(R"({"items":{"type":"string"}})", R"(["a",1,2])", "type type");
    row(R"({"items":false})", "[1]", "false");
    row(R"({"prefixItems":[{"type":"string"}],"items":{"type":"integer"}})", R"(["a",1])", "");
    row(R"({"prefixItems":[{"type":"string"}],"items":false})", R"(["a",1])", "false");
    row(R"({"items":[{"type":"string"}]})", "[1]", "", "schema");
    row(R"({"contains":{"const":1}})", "[0,1]", "");
    row(R"({"contains":{"const":1}})", "[0]", "contains");
    row(R"({"contains":{"const":1},"minContains":0})", "[0]", "");
    row(R"({"contains":{"const":1},"maxContains":1})", "[1,1]", "maxContains");
    row(R"({"required":["a","b"]})", R"({"a":1})", "required");
    row(R"({"properties":{"a":{"type":"string"}}})", R"({"a":1,"b":1})", "type");
    row(R"({"properties":{"a":true},"additionalProperties":false})", R"({"a":1,"b":1})", "additionalProperties");
    row(R"({"patternProperties":{"^x":{"type":"string"}},"additionalProperties":false})", R"({"x1":"","y":1})",
        "additionalProperties");
    row(R"({"patternProperties":{"^x":{"type":"string"}}})", R"({"x1":1})", "type");
    row(R"({"additionalProperties":{"type":"string"}})", R"({"x1":1})", "type");
    row(R"({"propertyNames":{"maxLength":1}})", R"({"ab":1})", "maxLength");
    row(R"({"minProperties":1})", "{}", "minProperties");
    row(R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})", "dependentRequired");
    row(R"({"dependentRequired":{"a":["b"]}})", R"({"c":1})", "");
    row(R"({"dependentSchemas":{"a":{"required":["b"]}}})", R"({"a":1})", "required");
    row(R"({"allOf":[{"minimum":3},{"maximum":1}]})", "2", "minimum maximum");
    row(R"({"anyOf":[{"type":"string"},{"minimum":3}]})", "2", "anyOf");
    row(R"({"anyOf":[{"type":"string"},{"minimum":3}]})", "4", "");
    row(R"({"oneOf":[{"minimum":1},{"minimum":3}]})", "4", "oneOf");
    row(R"({"oneOf":[{"minimum":1},{"minimum":3}]})", "2", "");
    row(R"({"oneOf":[{"minimum":1},{"minimum":3}]})", "0", "oneOf");
    row(R"({"not":{"type":"string"}})", R"("a")", "not");
    row(R"({"not":{"type":"string"}})", "1", "");
    row(R"({"not":{"unevaluatedProperties":false}})", "{}", "not");
    row(R"({"not":{"unevaluatedProperties":false}})", R"({"a":1})", "");
    row(R"({"not":{"pattern":"("}})", R"("a")", "", "pattern");
    row(R"({"anyOf":[{"pattern":"("},{"minLength":1}]})", R"("a")", "");
    row(R"({"oneOf":[{"pattern":"("},{"minLength":1}]})", R"("a")", "", "pattern");
    row(R"({"oneOf":[true,{"pattern":"("},{"minLength":1}]})", R"("a")", "oneOf", "pattern");
    row(R"({"if":{"pattern":"("},"then":{"minLength":1},"else":{"maxLength":1}})", R"("a")", "");
    row(R"({"if":{"pattern":"("},"then":{"minLength":2}})", R"("a")", "", "pattern");
    row(R"({"contains":{"pattern":"("}})", R"([1,"a"])", "");
    row(R"({"contains":{"pattern":"("},"minContains":2})", R"([1,"a"])", "", "pattern");
    row(R"({"contains":{"pattern":"("},"minContains":3})", R"([1,"a"])", "contains", "pattern");
    row(R"({"anyOf":[{"pattern":"("},true],"unevaluatedItems":false})", "[1]", "unevaluatedItems");
    row(R"({"$ref":"https://example.com/s","unevaluatedItems":false})", "[1]", "", "reference");
    row(R"({"patternProperties":{"(":true},"additionalProperties":false})", R"({"a":1})", "", "pattern");
    row(R"({"properties":{"a":true},"patternProperties":{"(":true}})", R"({"a":1})", "", "pattern");
    row(R"({"properties":{"a":true},"unevaluatedProperties":false})", R"({"a":1,"b":2})", "unevaluatedProperties");
    row(R"({"prefixItems":[true],"unevaluatedItems":false})", "[1,2]", "unevaluatedItems");
    row(R"({"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":{"type":"string"}})", R"({"a":1,"b":2})",
        "type");
    row(R"({"$anchor":"x","properties":{"a":{"$ref":"#x"}},"minProperties":1})", R"({"a":{}})", "minProperties");
    row(R"({"$id":"https://example.com/root","$defs":{"a":{"$id":"a","type":"string"}},"$ref":"a"})", "1", "type");
    row(R"({"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}],"additionalItems":false})",
        R"(["a",1])", "false");
    row(R"({"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/a","type":"string",
        "definitions":{"a":{"minimum":2}}})",
        "1", "minimum");
    row(R"({"$schema":"http://json-schema.org/draft-07/schema#","dependencies":{"a":["b"],"c":{"required":["d"]}}})",
        R"({"a":1,"c":1})", "dependencies required");
    row(R"({"$schema":"http://json-schema.org/draft-04/schema#","type":"string"})", "1", "", "dialect");
    row(R"({"$schema":"https://example.com/own","type":"string"})", "1", "", "dialect");
    row(R"({"$ref":"https://json-schema.org/draft/2020-12/schema"})", R"({"type":"strin"})", "anyOf");
    row(R"({"$ref":"https://json-schema.org/draft/2020-12/schema"})", R"({"properties":{"a":{"minLength":0}}})", "");
    row(R"({"$ref":"http://json-schema.org/draft-07/schema#"})", R"({"properties":{"a":{"minLength":-1}}})", "minimum");
    row(R"({"properties":{"a":{"type":"string"}},"unevaluatedProperties":false})", R"({"a":1,"b":1})", "type");
    row(R"({"pattern":"^.$"})", R"("\ud800")", "");
    row(R"({"minimum":1e400})", "1E+400", "");
    row(R"({"minimum":1e400})", "0.99e400", "minimum");
    row(R"({"maximum":-0.0})", "0", "");
    row(R"({"exclusiveMaximum":-1.5})", "-1.5", "exclusiveMaximum");
    row(R"({"exclusiveMaximum":-1.5})", "-1.50000000000000000000000001", "");
    row(R"({"const":9007199254740993})", "9007199254740992", "const");
    row(R"({"const":9007199254740993})", "9007199254740993.0", "");
    row(R"({"const":"a\u0062"})", R"("ab")", "");
    row(R"({"enum":[100]})", "1e2", "");
    row(R"({"type":"integer"})", "1e-1", "type");
    row(R"({"type":"integer"})", "10e-1", "");
    row(R"({"type":"integer"})", "1e400", "");
    row(R"({"multipleOf":1e-8})", "12391239123", "");
    row(R"({"multipleOf":0.3})", "1e1000000000000", "multipleOf");
    row(R"({"multipleOf":0.8})", "1e1000000000000", "");
    row(R"({"multipleOf":12345678901234567890123})", "37037036703703703670369", "");
    row(R"({"multipleOf":12345678901234567890123})", "37037036703703703670368", "multipleOf");
    row(R"({"multipleOf":-1})", "1", "", "schema");
    row(R"({"minLength":1e400})", R"("a")", "minLength");
    row(R"({"minLength":0.5})", R"("a")", "", "schema");
    row(R"({"maxProperties":1})", R"({"a":1,"a":2})", "");
    row(R"({"properties":{"a":{"const":2}}})", R"({"a":1,"a":2})", "");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "7", "multipleOf");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "4", "maximum");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "6", "");
    row(R"({"$defs":{"n":{"type":"integer"}},"properties":{"a":{"$ref":"#/$defs/n"}}})", R"({"a":"x"})", "type");
    row(R"({"$defs":{"a/b~c d":{"type":"integer"}},"$ref":"#/$defs/a~1b~0c%20d"})", R"("x")", "type");
    row(R"({"$ref":"#/$defs/none"})", "1", "", "reference");
    row(R"({"$ref":"https://example.com/s.json"})", "1", "", "reference");
    row(R"({"$ref":"#anchor"})", "1", "", "reference");
    row(R"({"allOf":[{"minimum":3}],"$ref":"#/allOf/0"})", "2", "minimum minimum");
    row(R"({"properties":{"next":{"$ref":"#"},"v":{"type":"integer"}}})", R"({"v":1,"next":{"v":2,"next":{"v":"x"}}})",
        "type");
    row(R"({"format":"email","title":"x","default":1,"x-own":1})", R"("no mail")", "");
    row(R"({"properties":{"a":5}})", R"({"a":1})", "", "schema");
}

void TestSchema::keywords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QStringList, violated);
    QFETCH(QStringList, unchecked);
    const json::Verdict verdict = judged(instance, schema);
    QStringList seen;
    for (const json::Violation &violation : verdict.violations) {
        seen.append(violation.keyword);
        QVERIFY(violation.text.endsWith(u'.'));
    }
    QCOMPARE(seen, violated);
    QCOMPARE(reasons(verdict), unchecked);
    QCOMPARE(verdict.valid(), violated.isEmpty() && unchecked.isEmpty());
    QCOMPARE(verdict.judgement == json::Judgement::Invalid, !violated.isEmpty());
}

void TestSchema::places()
{
    const json::Verdict verdict = json::check(
        value(R"({"l":[0,{"a/b":"x"}]})"),
        value(R"({"properties":{"l":{"items":{"properties":{"a/b":{"type":"integer"}}}}}})").toObject());
    QCOMPARE(verdict.violations.size(), 1);
    const json::Violation &violation = verdict.violations.first();
    QCOMPARE(violation.pointer, u"/l/1/a~1b"_s);
    QCOMPARE(violation.schema, u"#/properties/l/items/properties/a~1b/type"_s);
    QCOMPARE(violation.text, u"Expected integer, but there is string: \"x\"."_s);
    QCOMPARE(violation.sentence(),
             u"At /l/1/a~1b: expected integer, but there is string: \"x\" "
             "(type, #/properties/l/items/properties/a~1b/type)."_s);
}

void TestSchema::sentences_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("through a reference")
        << R"({"$defs":{"n":{"minimum":1}},"items":{"$ref":"#/$defs/n"}})"_ba
        << "[0]"_ba << u"At /0: expected at least 1, but there is 0 (minimum, #/$defs/n/minimum)."_s;
    QTest::newRow("a schema with a name")
        << R"({"$id":"https://example.com/s","$defs":{"n":{"$id":"n","minimum":1}},"$ref":"n"})"_ba << "0"_ba
        << u"At the root: expected at least 1, but there is 0 (minimum, https://example.com/n#/minimum)."_s;
    QTest::newRow("required") << R"({"required":["a"]})"_ba << "{}"_ba
                              << u"At the root: expected the member \"a\", but there is none of that name "
                                 "(required, #/required)."_s;
    QTest::newRow("dependentRequired") << R"({"dependentRequired":{"a":["b"]}})"_ba << R"({"a":1})"_ba
                                       << u"At the root: expected the member \"b\", which \"a\" asks for, but there is "
                                          "none of that name (dependentRequired, #/dependentRequired)."_s;
    QTest::newRow("additionalProperties") << R"({"additionalProperties":false})"_ba << R"({"a":1})"_ba
                                          << u"At the root: expected only members that the schema knows, but there is "
                                             "\"a\" (additionalProperties, #/additionalProperties)."_s;
    QTest::newRow("a member's name") << R"({"propertyNames":{"maxLength":1}})"_ba << R"({"a":1,"bc":1})"_ba
                                     << u"At /bc: expected at most 1 characters, but there is \"bc\", which has 2 "
                                        "(maxLength, #/propertyNames/maxLength)."_s;
    QTest::newRow("escape sequences stay visible")
        << R"({"type":"integer"})"_ba << R"("\u001b[2J")"_ba
        << u"At the root: expected integer, but there is string: \"\\u{1b}[2J\" (type, #/type)."_s;
}

void TestSchema::sentences()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QString, sentence);
    const json::Verdict verdict = judged(instance, schema);
    QCOMPARE(verdict.violations.size(), 1);
    QCOMPARE(verdict.violations.first().sentence(), sentence);
}

// An instance may be a part of a text: its pointers begin where it does.
void TestSchema::partOfADocument()
{
    const auto document = json::Document::parse(R"({"result":[{"a":1}]})");
    const auto schema = json::Schema::compile(R"({"properties":{"a":{"type":"string"}}})");
    QVERIFY(document && schema);
    const json::Verdict verdict = schema->check(document->find(u"/result/0"));
    QCOMPARE(verdict.violations.size(), 1);
    QCOMPARE(verdict.violations.first().pointer, u"/a"_s);
}

void TestSchema::references()
{
    const QByteArray schema = R"({"$id":"https://example.com/a/b","$ref":"c#/$defs/n"})";
    const json::Verdict alone = judged("1", schema);
    QCOMPARE(alone.judgement, json::Judgement::Undecided);
    QCOMPARE(alone.unchecked, QStringList{u"reference not available: c#/$defs/n"_s});

    json::SchemaOptions options;
    QVERIFY(options.bundle.add(u"https://example.com/a/c"_s, R"({"$defs":{"n":{"type":"string"}}})"));
    QCOMPARE(judged("1", schema, options).judgement, json::Judgement::Invalid);
    QCOMPARE(judged("\"\"", schema, options).judgement, json::Judgement::Valid);
    QVERIFY(!options.bundle.add(u"https://example.com/bad"_s, "{"));

    // A file is a reference like any other: nothing is read.
    for (const char *uri :
         {"file:///etc/hostname", "http://127.0.0.1:1/", ":/metaschemas/draft7/schema.json", "../x"}) {
        const json::Verdict verdict = judged("1", QByteArray("{\"$ref\":\"") + uri + "\"}");
        QCOMPARE(verdict.judgement, json::Judgement::Undecided);
        QCOMPARE(verdict.unchecked, QStringList{u"reference not available: "_s + QString::fromLatin1(uri)});
    }
}

void TestSchema::dialects()
{
    const QByteArray tuple = R"({"items":[{"type":"string"}]})";
    json::SchemaOptions options;
    QCOMPARE(judged("[1]", tuple, options).judgement, json::Judgement::Undecided);
    options.draft = json::Draft::Draft7;
    QCOMPARE(judged("[1]", tuple, options).judgement, json::Judgement::Invalid);

    const QByteArray own = R"({"$schema":"https://example.com/own","format":"ipv4","minimum":5})";
    QVERIFY(options.bundle.add(u"https://example.com/own"_s, R"({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                        "https://json-schema.org/draft/2020-12/vocab/format-assertion": true}})"));
    QCOMPARE(judged("\"x\"", own, options).judgement, json::Judgement::Invalid);
    QCOMPARE(judged("1", own, options).judgement, json::Judgement::Valid); // without the validation vocabulary
    QVERIFY(options.bundle.add(u"https://example.com/own"_s, R"({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$vocabulary": {"https://example.com/vocabulary": true}})"));
    const json::Verdict verdict = judged("1", own, options);
    QCOMPARE(verdict.unchecked, QStringList{u"dialect not available: the vocabulary https://example.com/vocabulary"_s});
}

void TestSchema::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *pattern, const QString &text, const char *expected) {
        QTest::addRow("%s on %s", pattern, qPrintable(text))
            << QString::fromUtf8(pattern) << text << QString::fromLatin1(expected);
    };
    row("^a$", u"a\n"_s, "no");
    row("^a$", u"a"_s, "yes");
    row("a.c", u"a\u2028c"_s, "no");
    row("\\d", u"\u0661"_s, "no");
    row("\\w", u"\u00e9"_s, "no");
    row("^\\s$", u"\ufeff"_s, "yes");
    row("^[\\s]$", u"\u3000"_s, "yes");
    row("^\\S$", u"\u00a0"_s, "no");
    row("^[^\\S]$", u"\u00a0"_s, "yes");
    row("^[\\S]$", u"\u2029"_s, "no");
    row("[]", u"a"_s, "no");
    row("^[^]$", u"\n"_s, "yes");
    row("^[[]$", u"["_s, "yes");
    row("^[[:alpha:]]$", u"a]"_s, "yes");
    row("^\\u{1F600}$", u"\U0001F600"_s, "yes");
    row("^\\ud83d\\ude00$", u"\U0001F600"_s, "yes");
    row("^.$", u"\U0001F600"_s, "yes");
    row("\\cA", u"\u0001"_s, "yes");
    row("^\\v$", u"\n"_s, "no");
    row("^\\p{Letter}+$", u"\u00e9a"_s, "yes");
    row("^\\p{Script=Greek}$", u"\u03b1"_s, "yes");
    row("^\\P{Lu}$", u"A"_s, "no");
    row("^a\\-b\\@c$", u"a-b@c"_s, "yes");
    row("^a{,2}$", u"a{,2}"_s, "yes");
    row("^a{2,}?$", u"aaa"_s, "yes");
    row("^(?<name>a)\\k<name>$", u"aa"_s, "yes");
    row("^(a)(b)\\2\\1$", u"abba"_s, "yes");
    row("(?<=a)b", u"ab"_s, "yes");
    row("^(?!a)", u"ab"_s, "no");
    row("a|^b", QString(QString(300, u'x') + u'a'), "yes");
    row("^b", QString(QString(300, u'x') + u'b'), "no");
    row("x$", QString(QString(5000, u'y') + u'x'), "yes");
    for (const char *refused :
         {"a++",     "a**", "*",    "(*NO_JIT)a", "(?>a)", "(?i)a",   "(?P<n>a)", "\\Aa",  "a\\Z",
          "\\Qa\\E", "\\h", "(",    ")",          "[a",    "\\",      "\\xZZ",    "\\u12", "\\u{110000}",
          "\\ud83d", "\\p", "\\p{", "\\k",        "(?#a)", "(?<1>a)", "a{2}{3}",  "^*",    "\\p{No such}",
          "[b-a]",   "\\a", "\\1",  "[\\1]",      "a{2,1}"})
        row(refused, u"a"_s, "undecided");
}

void TestSchema::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const json::Verdict verdict = json::check(text, QJsonObject{{u"pattern"_s, pattern}});
    QCOMPARE(verdict.judgement,
             expected == "yes"_L1      ? json::Judgement::Valid
                 : expected == "no"_L1 ? json::Judgement::Invalid
                                       : json::Judgement::Undecided);
}

void TestSchema::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *format, const QString &text, bool fits) {
        QTest::addRow("%s: %s", format, qPrintable(text)) << QString::fromLatin1(format) << text << fits;
    };
    row("date-time", u"1998-12-31T23:59:60Z"_s, true);
    row("date-time", u"1998-12-31T15:59:60.123-08:00"_s, true);
    row("date-time", u"1998-12-31T22:59:60Z"_s, false);
    row("date-time", u"1998-12-31 22:59:10Z"_s, false);
    row("date", u"0000-02-29"_s, true);
    row("date", u"2023-02-29"_s, false);
    row("time", u"12:00:00"_s, false);
    row("time", u"12:00:00.Z"_s, false);
    row("duration", u"P1Y2M3DT4H5M6S"_s, true);
    row("duration", u"P1Y3D"_s, false);
    row("duration", u"PT"_s, false);
    row("duration", u"P2W"_s, true);
    row("duration", u"P2W1D"_s, false);
    row("email", u"\"a b\"@[IPv6:::1]"_s, true);
    row("email", u"a..b@example.com"_s, false);
    row("email", u"@example.com"_s, false);
    row("email", u"\u00fc@example.com"_s, false);
    row("idn-email", u"\u00fc@example.com"_s, true);
    row("hostname", u"xn--mnchen-3ya.de"_s, true);
    row("hostname", u"xn--X"_s, false);
    row("hostname", u"a."_s, false);
    row("hostname", u""_s, false);
    row("idn-hostname", u"m\u00fcnchen.de"_s, true);
    row("idn-hostname", u"\u05d0\u05d1.1a"_s, false);
    row("idn-hostname", u"a\u200db"_s, false);
    row("ipv4", u"1.2.3.04"_s, false);
    row("ipv6", u"::ffff:1.2.3.4"_s, true);
    row("ipv6", u"1::2::3"_s, false);
    row("ipv6", u"1:2:3:4:5:6:7::8"_s, false);
    row("ipv6", u"fe80::1%eth0"_s, false);
    row("uri", u"http://[::1]:80/a?b#c"_s, true);
    row("uri", u"http://[::1/"_s, false);
    row("uri", u"http://a:b/"_s, false);
    row("uri", u"//a/b"_s, false);
    row("uri-reference", u"//a/b"_s, true);
    row("uri-reference", u"1:b"_s, false);
    row("uri-reference", u"a/1:b"_s, true);
    row("uri-reference", u"%zz"_s, false);
    row("iri", u"http://\u00fc/\u00fc?\ue000#\u00fc"_s, true);
    row("iri", u"http://a/\ue000"_s, false);
    row("uri", u"http://\u00fc/"_s, false);
    row("uri-template", u"/a{?b*,c:3}{/d.e}"_s, true);
    row("uri-template", u"/a{"_s, false);
    row("uri-template", u"/a{b:0}"_s, false);
    row("uuid", u"2eb8aa08-aa98-11ea-b4aa-73b441d16380"_s, true);
    row("uuid", u"2eb8aa08aa98-11ea-b4aa-73b441d16380-"_s, false);
    row("json-pointer", u"/a~1b/~0"_s, true);
    row("json-pointer", u"/~2"_s, false);
    row("relative-json-pointer", u"0#"_s, true);
    row("relative-json-pointer", u"01/a"_s, false);
    row("regex", u"^a\\-b$"_s, false);
    row("regex", u"^[a\\-b]$"_s, true);
    row("no-such-format", u"anything"_s, true);
}

void TestSchema::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const QJsonObject schema{{u"format"_s, format}};
    QVERIFY(json::check(text, schema).valid());
    json::SchemaOptions options;
    options.assertsFormats = true;
    QCOMPARE(json::check(text, schema, options).judgement, fits ? json::Judgement::Valid : json::Judgement::Invalid);
}

// Each of these must come to an end soon, and say that a limit was the reason.
void TestSchema::hostile_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &schema, const QByteArray &instance,
                        const QString &reason = u"limit"_s) { QTest::newRow(name) << schema << instance << reason; };
    const QByteArray many = QByteArray(40, 'a') + "!";
    row("reference to itself", R"({"$ref":"#"})", "1");
    row("two references to each other",
        R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"})", "1");
    row("dynamic reference to itself", R"({"$dynamicAnchor":"a","$dynamicRef":"#a"})", "1");
    row("two dynamic references to each other", R"({"$id":"https://example.com/","$dynamicAnchor":"a","$ref":"b",
        "$defs":{"b":{"$id":"b","$dynamicAnchor":"a","$dynamicRef":"#a"}}})",
        "1");
    row("exponential", R"({"allOf":[{"$ref":"#"},{"$ref":"#"},{"$ref":"#"}]})", "1");
    row("exponential anyOf", R"({"anyOf":[{"not":{"$ref":"#"}},{"not":{"$ref":"#"}}]})", "1");
    row("exponential unevaluated", R"({"unevaluatedItems":true,"anyOf":[{"$ref":"#"},{"$ref":"#"}]})", "[1]");
    QByteArray doubling = R"({"$ref":"#/$defs/0","$defs":{"60":true)";
    for (int i = 0; i < 60; ++i) {
        const QByteArray next = QByteArray::number(i + 1);
        doubling += ",\"" + QByteArray::number(i) + R"(":{"allOf":[{"$ref":"#/$defs/)" + next
            + R"("},{"$ref":"#/$defs/)" + next + R"("}]})";
    }
    row("two to the sixtieth", doubling + "}}", "1");
    row("catastrophic pattern", R"({"pattern":"^(a+)+$"})", '"' + many + '"');
    row("catastrophic pattern in the middle", R"({"pattern":"(a+)+$"})", '"' + QByteArray(5000, 'b') + many + '"');
    row("catastrophic pattern for names", R"({"patternProperties":{"(a+)+$":true}})", "{\"" + many + "\":1}");
    row("patterns on a long text", R"({"pattern":"(?:(?=[^b]*b)a){300}z"})", '"' + QByteArray(1'000'000, 'a') + "b\"");
    row("nested quantifiers", R"({"pattern":"((((a{1,100}){1,100}){1,100}){1,100}){1,100}"})", "\"a\"", u"pattern"_s);
    row("long pattern", "{\"pattern\":\"" + QByteArray(100'000, '(') + "\"}", "\"a\"");
    row("deep instance", R"({"items":{"$ref":"#"}})", QByteArray(900, '[') + QByteArray(900, ']'));
    row("schema of 10 MB", R"({"enum":)" + list(1'500'000, [](int i) { return QByteArray::number(i); }) + "}", "1");
    row("many subschemas", R"({"allOf":)" + list(1'300'000, [](int) { return "{}"_ba; }) + "}", "1");
    row("many keywords that are not what they must be",
        R"({"allOf":)" + list(300'000, [](int) { return "{\"type\":5}"_ba; }) + "}", "1", u"schema"_s);
    row("10 MB of items that must differ", R"({"uniqueItems":true})",
        list(1'400'000, [](int i) { return QByteArray::number(i); }));
    row("10 MB of members", R"({"additionalProperties":{"type":"integer"}})",
        "{"
            + list(1'000'000, [](int i) { return '"' + QByteArray::number(i) + "\":1"; })
                  .replace('[', "")
                  .replace(']', "}"));
    row("many patterns for many names",
        R"({"patternProperties":{)"
            + list(2000, [](int i) { return "\"x{1,9}y" + QByteArray::number(i) + "\":true"; })
                  .replace('[', "")
                  .replace(']', "}}"),
        "{"
            + list(2000, [](int i) { return "\"xxxxxxxxxxxxxxxx" + QByteArray::number(i) + "\":1"; })
                  .replace('[', "")
                  .replace(']', "}"));
    row("division of long numbers", R"({"multipleOf":1)" + QByteArray(200'000, '3') + "}",
        '1' + QByteArray(300'000, '7'));
}

void TestSchema::hostile()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    // Where something else than a limit must be the reason, a busy machine must not make the time the reason.
    json::SchemaOptions options;
    if (reason != u"limit"_s)
        options.time = std::chrono::minutes(1);
    const json::Verdict verdict = judged(instance, schema, options);
    QCOMPARE(verdict.judgement, json::Judgement::Undecided);
    QVERIFY(verdict.violations.isEmpty());
    QVERIFY2(reasons(verdict).contains(reason), qPrintable(verdict.unchecked.join(u' ')));
    // Twice the time limit, and reading the text; a sanitizer makes that several times as long.
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestSchema::largeEnum()
{
    const QByteArray schema = R"({"enum":)" + list(100'000, [](int i) { return QByteArray::number(i); }) + "}";
    QVERIFY(judged("99999.0", schema).valid());
    QCOMPARE(judged("100000", schema).judgement, json::Judgement::Invalid);
}

void TestSchema::largeInstance()
{
    QJsonArray array;
    for (int i = 0; i < 1'000'000; ++i)
        array.append(i);
    const json::Verdict verdict = json::check(array, value(R"({"items":{"type":"string"}})").toObject());
    QCOMPARE(verdict.judgement, json::Judgement::Invalid);
    QCOMPARE(verdict.violations.size(), 100);
    QVERIFY(verdict.unchecked.isEmpty()); // what follows would not change the verdict
    const json::Verdict early = json::check(array, value(R"({"items":{"minimum":1}})").toObject());
    QCOMPARE(early.judgement, json::Judgement::Invalid); // the first, though the rest was not reached
    QCOMPARE(early.violations.size(), 1);
    QCOMPARE(reasons(early), QStringList{u"limit"_s});
    const json::Verdict mixed = json::check(array, value(R"({"items":{"maximum":999998}})").toObject());
    QCOMPARE(mixed.judgement, json::Judgement::Undecided);
    QCOMPARE(reasons(mixed), QStringList{u"limit"_s});
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
