// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

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

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keywords_data();
    void keywords();
    void places();
    void hostile_data();
    void hostile();
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
    row(R"({"type":5})", "1", "", "type");
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
    row(R"({"exclusiveMinimum":true})", "3", "", "exclusiveMinimum");
    row(R"({"maximum":9007199254740992})", "9007199254740993", "maximum");
    row(R"({"minimum":3})", R"("a")", "");
    row(R"({"multipleOf":0.0001})", "0.0075", "");
    row(R"({"multipleOf":0.01})", "0.0075", "multipleOf");
    row(R"({"multipleOf":3})", "9", "");
    row(R"({"multipleOf":3})", "10", "multipleOf");
    row(R"({"multipleOf":0})", "10", "", "multipleOf");
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
    row(R"({"items":[{"type":"string"}]})", "[1]", "", "items");
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
    row(R"({"not":{"unevaluatedProperties":false}})", "{}", "", "unevaluatedProperties");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "7", "multipleOf");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "4", "maximum");
    row(R"({"if":{"minimum":5},"then":{"multipleOf":2},"else":{"maximum":3}})", "6", "");
    row(R"({"$defs":{"n":{"type":"integer"}},"properties":{"a":{"$ref":"#/$defs/n"}}})", R"({"a":"x"})", "type");
    row(R"({"$defs":{"a/b~c d":{"type":"integer"}},"$ref":"#/$defs/a~1b~0c%20d"})", R"("x")", "type");
    row(R"({"$ref":"#/$defs/none"})", "1", "", "$ref");
    row(R"({"$ref":"https://example.com/s.json"})", "1", "", "$ref");
    row(R"({"$ref":"#anchor"})", "1", "", "$ref");
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
    const json::Verdict verdict = json::check(value(instance), value(schema).toObject());
    QStringList seen;
    for (const json::Violation &violation : verdict.violations) {
        seen.append(violation.keyword);
        QVERIFY(violation.text.endsWith(u'.'));
    }
    QCOMPARE(seen, violated);
    QCOMPARE(verdict.unchecked, unchecked);
    QCOMPARE(verdict.valid(), violated.isEmpty() && unchecked.isEmpty());
}

void TestSchema::places()
{
    const json::Verdict verdict = json::check(
        value(R"({"l":[0,{"a/b":"x"}]})"),
        value(R"({"properties":{"l":{"items":{"properties":{"a/b":{"type":"integer"}}}}}})").toObject());
    QCOMPARE(verdict.violations.size(), 1);
    QCOMPARE(verdict.violations.first().pointer, u"/l/1/a~1b"_s);
    QCOMPARE(verdict.violations.first().text, u"Expected integer, but there is string: \"x\"."_s);
}

void TestSchema::hostile_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("unchecked");
    QTest::newRow("reference to itself") << R"({"$ref":"#"})"_ba << "1"_ba << u"limit"_s;
    QTest::newRow("two references to each other")
        << R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"})"_ba << "1"_ba
        << u"limit"_s;
    QTest::newRow("exponential") << R"({"allOf":[{"$ref":"#"},{"$ref":"#"},{"$ref":"#"}]})"_ba << "1"_ba << u"limit"_s;
    QTest::newRow("exponential anyOf") << R"({"anyOf":[{"not":{"$ref":"#"}},{"not":{"$ref":"#"}}]})"_ba << "1"_ba
                                       << u"limit"_s;
    QTest::newRow("catastrophic pattern")
        << R"({"pattern":"^(a+)+$"})"_ba << QByteArray('"' + QByteArray(40, 'a') + "!\"") << u"pattern"_s;
    QTest::newRow("nested quantifiers") << R"({"pattern":"((((a{1,100}){1,100}){1,100}){1,100}){1,100}"})"_ba
                                        << "\"a\""_ba << u"pattern"_s;
    QTest::newRow("long pattern") << QByteArray("{\"pattern\":\"" + QByteArray(100'000, '(') + "\"}") << "\"a\""_ba
                                  << u"pattern"_s;
    QTest::newRow("deep instance") << R"({"items":{"$ref":"#"}})"_ba
                                   << QByteArray(QByteArray(900, '[') + QByteArray(900, ']')) << u"limit"_s;
}

void TestSchema::hostile()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QString, unchecked);
    const json::Verdict verdict = json::check(value(instance), value(schema).toObject());
    QVERIFY(!verdict.valid());
    QVERIFY(verdict.violations.isEmpty());
    QVERIFY2(verdict.unchecked.contains(unchecked), qPrintable(verdict.unchecked.join(u' ')));
}

void TestSchema::largeInstance()
{
    QJsonArray array;
    for (int i = 0; i < 1'000'000; ++i)
        array.append(i);
    const json::Verdict verdict = json::check(array, value(R"({"items":{"type":"string"}})").toObject());
    QVERIFY(!verdict.violations.isEmpty());
    QVERIFY(verdict.violations.size() <= 100);
    QCOMPARE(verdict.unchecked, QStringList{u"limit"_s});
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
