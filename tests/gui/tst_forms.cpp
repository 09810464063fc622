// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/explorer/formschema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

QByteArray object(const QByteArray &properties, const QByteArray &more = {})
{
    return "{\"type\":\"object\",\"properties\":{" + properties + '}'
        + (more.isEmpty() ? QByteArray() : QByteArray(',' + more)) + '}';
}

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

} // namespace

// The forms for arguments, without a server.
class TestForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void kinds_data();
    void kinds();
    void valuesGoBothWays_data();
    void valuesGoBothWays();
    void textCanBeEmptyOrLong();
    void listsGrowShrinkAndMove();
    void membersAreAddedAndRemoved();
    void recursionEndsAtWhatIsWanted();
    void endlessSchemasEnd_data();
    void endlessSchemasEnd();
    void formOfAChoiceIsChosen();
    void violationsStandAtTheirField();
    void missingMembersStandAtTheirField();
    void whatDoesNotFitIsKept();
    void brokenJsonHoldsTheForm();
    void defaultsAreThere();
    void jsonEditsCanBeTakenBack();
    void labelsReachTheirField();
};

void TestForms::kinds_data()
{
    using Kind = FormSchema::Kind;
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<FormSchema::Kind>("kind");
    const auto row = [](const char *name, const QByteArray &schema, Kind kind) {
        QTest::newRow(name) << schema << kind;
    };
    row("string", R"({"type":"string"})", Kind::Text);
    row("integer", R"({"type":"integer"})", Kind::Integer);
    row("number", R"({"type":"number"})", Kind::Number);
    row("boolean", R"({"type":"boolean"})", Kind::Boolean);
    row("null", R"({"type":"null"})", Kind::Null);
    row("enum", R"({"enum":["a",1,null]})", Kind::Choice);
    row("const", R"({"const":{"a":1}})", Kind::Choice);
    row("titled", R"({"oneOf":[{"const":1,"title":"One"},{"const":2}]})", Kind::Choice);
    row("titled anyOf", R"({"type":"string","anyOf":[{"const":"a","title":"A"}]})", Kind::Choice);
    row("several of a choice", R"({"type":"array","items":{"enum":["a","b"]}})", Kind::Choices);
    row("several of a titled choice", R"({"type":"array","items":{"anyOf":[{"const":"a"},{"const":"b"}]}})",
        Kind::Choices);
    row("array", R"({"type":"array","items":{"type":"string"}})", Kind::List);
    row("tuple", R"({"type":"array","prefixItems":[{"type":"string"}]})", Kind::List);
    row("object", R"({"properties":{}})", Kind::Object);
    row("map", R"({"additionalProperties":{"type":"string"}})", Kind::Object);
    row("nullable", R"({"type":["string","null"]})", Kind::Union);
    row("forms", R"({"anyOf":[{"type":"string"},{"type":"object"}]})", Kind::Union);
    row("conditions are no forms", R"({"type":"object","anyOf":[{"required":["a"]},{"required":["b"]}]})",
        Kind::Object);
    row("anything", R"({})", Kind::Json);
    row("true", "true", Kind::Json);
    row("false", "false", Kind::Nothing);
    row("no JSON", "{", Kind::Json);
    row("reference", R"({"$ref":"#/$defs/x","$defs":{"x":{"type":"integer"}}})", Kind::Integer);
    row("reference to nowhere", R"({"$ref":"#/$defs/y"})", Kind::Json);
    row("allOf", R"({"allOf":[{"description":"x"},{"type":"boolean"}]})", Kind::Boolean);
}

void TestForms::kinds()
{
    QFETCH(QByteArray, schema);
    QFETCH(FormSchema::Kind, kind);
    QCOMPARE(FormSchema(schema).kind(), kind);
}

void TestForms::valuesGoBothWays_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QByteArray &schema, const QByteArray &value) {
        QTest::newRow(name) << schema << value;
    };
    row("text", R"({"type":"string"})", R"("it \"is\" \u00e4")");
    row("several lines", R"({"type":"string"})", R"("a\nb")");
    row("empty text", R"({"type":"string"})", R"("")");
    row("long number", R"({"type":"number"})", "12345678901234567890.10");
    row("true", R"({"type":"boolean"})", "true");
    row("null", R"({"type":"null"})", "null");
    row("choice", R"({"enum":["a",{"b":1}]})", R"({"b":1})");
    row("titled choice", R"({"oneOf":[{"const":1,"title":"One"},{"const":2,"title":"Two"}]})", "2");
    row("several", R"({"type":"array","items":{"enum":["a","b","c"]}})", R"(["a", "c"])");
    row("list", R"({"type":"array","items":{"type":"integer"}})", "[3, 1, 2]");
    row("list of objects", R"({"type":"array","items":{"type":"object","properties":{"x":{"type":"number"}}}})",
        R"([{"x":1.50},{},{"x":-2}])");
    row("tuple", R"({"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false})",
        R"(["a", 1])");
    row("object", R"({"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"string"}}}}})",
        R"({"a":{"b":"x"}})");
    row("map", R"({"type":"object","additionalProperties":{"type":"integer"}})", R"({"one":1,"two":2})");
    row("unknown members", R"({"type":"object","properties":{"a":{"type":"string"}}})", R"({"a":"x","z":{"y":1.50}})");
    row("nullable null", R"({"type":["string","null"]})", "null");
    row("nullable text", R"({"type":["string","null"]})", R"("x")");
    row("one of two objects",
        R"({"anyOf":[{"type":"object","properties":{"radius":{"type":"number"}},"required":["radius"]},
                     {"type":"object","properties":{"side":{"type":"number"}},"required":["side"]}]})",
        R"({"side":3})");
    row("anything", "{}", R"([1,{"x":null}])");
    row("left out", R"({"type":"string"})", "");
}

// As one member of the arguments, from the JSON into the form; an edit of another member then makes the JSON anew.
void TestForms::valuesGoBothWays()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    ArgumentEditor editor;
    editor.setSchema(object("\"v\":" + schema + ",\"w\":{\"type\":\"string\"}"), {}, {});
    auto *json = editor.findChild<QPlainTextEdit *>(u"toolJson"_s);
    json->setPlainText(value.isEmpty() ? u"{}"_s : QString(u"{\"v\":"_s + QString::fromUtf8(value) + u'}'));
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-w"_s), u"x"_s);
    QVERIFY2(editor.arguments(), qPrintable(editor.jsonText()));
    QCOMPARE(editor.arguments()->value("w"_L1).toString(), u"x"_s);
    QCOMPARE(editor.arguments()->contains("v"_L1), !value.isEmpty());
    if (!value.isEmpty())
        QCOMPARE(editor.arguments()->value("v"_L1), parsed(value));
    // Numbers as they were spelt.
    if (value.contains("1.50"))
        QVERIFY(editor.jsonText().contains(u"1.50"_s));
    if (value.contains(".10"))
        QVERIFY(editor.jsonText().contains(u"12345678901234567890.10"_s));
    // And out of it again.
    json->setPlainText(u"{}"_s);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-w"_s), u"y"_s);
    QCOMPARE(editor.arguments()->keys(), QStringList{u"w"_s});
}

void TestForms::textCanBeEmptyOrLong()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("t":{"type":"string"},"d":{"type":"string","format":"date"},
                               "p":{"type":"string","format":"password"})"),
                     {}, {});
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTest::mouseClick(editor.findChild<QToolButton *>(u"argEmpty-t"_s), Qt::LeftButton);
    QCOMPARE(editor.arguments()->value("t"_L1), QJsonValue(u""_s));
    QTest::mouseClick(editor.findChild<QToolButton *>(u"argLines-t"_s), Qt::LeftButton);
    auto *text = editor.findChild<QPlainTextEdit *>(u"argText-t"_s);
    QTest::keyClicks(text, u"one"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"two"_s);
    QCOMPARE(editor.arguments()->value("t"_L1).toString(), u"one\ntwo"_s);
    QTest::mouseClick(editor.findChild<QToolButton *>(u"argMake-d"_s), Qt::LeftButton);
    QVERIFY(QDate::fromString(editor.arguments()->value("d"_L1).toString(), Qt::ISODate).isValid());
    QVERIFY(editor.findChild<QLineEdit *>(u"arg-p"_s)->echoMode() != QLineEdit::Normal);
}

void TestForms::listsGrowShrinkAndMove()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("l":{"type":"array","items":{"type":"string"}})"), {}, {});
    editor.resize(800, 600);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTest::mouseClick(editor.findChild<QCheckBox *>(u"argInclude-l"_s), Qt::LeftButton, {}, QPoint(8, 8));
    const auto add = [&] { QTest::mouseClick(editor.findChild<QPushButton *>(u"argAdd-l"_s), Qt::LeftButton); };
    const auto list = [&] { return editor.arguments()->value("l"_L1).toArray(); };
    QCOMPARE(list().size(), 0);
    for (const QString &word : {u"a"_s, u"b"_s, u"c"_s}) {
        add();
        // The new one has the focus.
        QTest::keyClicks(QApplication::focusWidget(), word);
    }
    QCOMPARE(list(), QJsonArray({u"a"_s, u"b"_s, u"c"_s}));
    const auto press = [&](const QString &name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *button = editor.findChild<QToolButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY(button->isEnabled());
        button->click();
    };
    press(u"argUp-l/2"_s);
    QCOMPARE(list(), QJsonArray({u"a"_s, u"c"_s, u"b"_s}));
    press(u"argDown-l/0"_s);
    QCOMPARE(list(), QJsonArray({u"c"_s, u"a"_s, u"b"_s}));
    press(u"argRemove-l/1"_s);
    QCOMPARE(list(), QJsonArray({u"c"_s, u"b"_s}));
    // Left out as a whole.
    editor.findChild<QCheckBox *>(u"argInclude-l"_s)->click();
    QVERIFY(!editor.arguments()->contains("l"_L1));
}

void TestForms::membersAreAddedAndRemoved()
{
    ArgumentEditor editor;
    editor.setSchema(R"({"type":"object","additionalProperties":{"type":"integer"}})", {}, {});
    editor.findChild<QPushButton *>(u"argAdd-"_s)->click();
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"argName-/0"_s), u"one/~x"_s);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-+0"_s), u"1"_s);
    QCOMPARE(*editor.arguments(), (QJsonObject{{u"one/~x"_s, 1}}));
    QCOMPARE(editor.violations(), 0);
    editor.findChild<QToolButton *>(u"argRemove-/+0"_s)->click();
    QCOMPARE(*editor.arguments(), QJsonObject());
}

void TestForms::recursionEndsAtWhatIsWanted()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("node":{"$ref":"#/$defs/node"})",
                            R"("$defs":{"node":{"type":"object","properties":{
                               "value":{"type":"string"},"next":{"$ref":"#/$defs/node"}}}})"),
                     {}, {});
    QVERIFY(!editor.findChild<QLineEdit *>(u"arg-node/value"_s));
    editor.findChild<QCheckBox *>(u"argInclude-node"_s)->click();
    editor.findChild<QCheckBox *>(u"argInclude-node/next"_s)->click();
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-node/next/value"_s), u"deep"_s);
    QCOMPARE(editor.arguments()->value("node"_L1)["next"_L1]["value"_L1].toString(), u"deep"_s);
}

void TestForms::endlessSchemasEnd_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("itself") << QByteArray(R"({"$ref":"#"})");
    QTest::newRow("required without end")
        << QByteArray(R"({"type":"object","properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}},"required":["a","b"]})");
    QTest::newRow("a choice of itself") << QByteArray(R"({"anyOf":[{"$ref":"#"},{"$ref":"#"},{"type":"string"}]})");
    QTest::newRow("elements of itself") << QByteArray(R"({"type":"array","items":{"$ref":"#"}})");
    QTest::newRow("all of itself") << QByteArray(R"({"allOf":[{"$ref":"#"},{"$ref":"#"}]})");
    QByteArray wide;
    for (int i = 0; i < 5'000; ++i)
        wide += (i ? "," : "") + ("\"m" + QByteArray::number(i)) + "\":{\"type\":\"string\"}";
    QTest::newRow("wide") << object(wide);
    QTest::newRow("deep") << QByteArray(
        QByteArray("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":").repeated(200) + "{}"
        + QByteArray("}}").repeated(200));
}

void TestForms::endlessSchemasEnd()
{
    QFETCH(QByteArray, schema);
    ArgumentEditor editor;
    editor.setSchema(schema, {}, {});
    editor.setJsonText(u"{\"a\":{\"a\":{\"b\":{}}},\"m1\":\"x\",\"m4999\":\"y\"}"_s);
    QVERIFY(editor.arguments());
    QVERIFY(editor.findChildren<QWidget *>().size() < 6'000);
}

void TestForms::formOfAChoiceIsChosen()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("shape":{"oneOf":[
        {"title":"Circle","type":"object","properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},
         "required":["kind","radius"]},
        {"title":"Square","type":"object","properties":{"kind":{"const":"square"},"side":{"type":"number"}},
         "required":["kind","side"]}]})"),
                     {}, {});
    auto *choice = editor.findChild<QComboBox *>(u"argForm-shape"_s);
    QCOMPARE(choice->itemText(1), u"Circle"_s);
    choice->setCurrentIndex(2);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-shape/side"_s), u"2"_s);
    QCOMPARE(editor.arguments()->value("shape"_L1)["side"_L1].toDouble(), 2.0);
    // From the JSON, by the member that tells them apart.
    editor.setJsonText(u"{\"shape\":{\"kind\":\"circle\",\"radius\":1}}"_s);
    QCOMPARE(choice->currentText(), u"Circle"_s);
    QCOMPARE(editor.violations(), 0);
}

void TestForms::violationsStandAtTheirField()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("o":{"type":"object","properties":{"l":{"type":"array","items":{"type":"integer"}}}})"),
                     {}, {});
    editor.setJsonText(u"{\"o\":{\"l\":[1,\"two\",3]}}"_s);
    QCOMPARE(editor.violations(), 1);
    // The text of the field that is wrong is in the same editor as its problem.
    auto *wrong = editor.findChild<QLineEdit *>(u"arg-o/l/1"_s);
    QCOMPARE(wrong->text(), u"two"_s);
    const auto problems = [](const QWidget *field) {
        QStringList texts;
        for (const QLabel *label : field->parentWidget()->findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(u"integer"_s))
                texts += label->text();
        return texts;
    };
    QVERIFY(!problems(wrong).isEmpty());
    QVERIFY(problems(editor.findChild<QLineEdit *>(u"arg-o/l/0"_s)).isEmpty());
    wrong->selectAll();
    QTest::keyClicks(wrong, u"2"_s);
    QCOMPARE(editor.violations(), 0);
    QVERIFY(problems(wrong).isEmpty());
}

void TestForms::missingMembersStandAtTheirField()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("a":{"type":"string"},"b":{"type":"string"})", R"("required":["b"])"), {}, {});
    const auto required = [&](const QString &name) {
        QWidget *field = editor.findChild<QLineEdit *>(name)->parentWidget()->parentWidget();
        const auto labels = field->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return !label->isHidden() && label->text() == u"This is required."_s; });
    };
    QVERIFY(required(u"arg-b"_s));
    QVERIFY(!required(u"arg-a"_s));
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-b"_s), u"x"_s);
    QVERIFY(!required(u"arg-b"_s));
}

void TestForms::whatDoesNotFitIsKept()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("o":{"type":"object","properties":{}},"e":{"enum":["a"]},"n":{"type":"integer"},
                               "w":{"type":"string"})"),
                     {}, {});
    editor.setJsonText(u"{\"o\":[1],\"e\":\"z\",\"n\":{\"x\":1},\"w\":7}"_s);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-w"_s), u"x"_s);
    QCOMPARE(editor.arguments()->value("o"_L1).toArray().size(), 1);
    QCOMPARE(editor.arguments()->value("e"_L1).toString(), u"z"_s);
    QVERIFY(editor.arguments()->value("n"_L1).isObject());
    QCOMPARE(editor.arguments()->value("w"_L1).toString(), u"x"_s);
}

void TestForms::brokenJsonHoldsTheForm()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("a":{"type":"string"})"), u"{\"a\":\"kept\"}"_s, {});
    auto *json = editor.findChild<QPlainTextEdit *>(u"toolJson"_s);
    json->setPlainText(u"{\"a\":"_s);
    auto *field = editor.findChild<QLineEdit *>(u"arg-a"_s);
    QCOMPARE(field->text(), u"kept"_s);
    QVERIFY(!field->isEnabled());
    json->setPlainText(u"{\"a\":\"new\"}"_s);
    QVERIFY(field->isEnabled());
    QCOMPARE(field->text(), u"new"_s);
}

void TestForms::defaultsAreThere()
{
    ArgumentEditor editor;
    editor.setSchema(
        object(R"("a":{"type":"number","default":1.50},"k":{"const":"x"},"o":{"type":"object","properties":{
                               "i":{"type":"boolean","default":false}},"required":[]}, "n":{"type":"string"})",
               R"("required":["k","o"])"),
        {}, {});
    QVERIFY(editor.jsonText().contains(u"1.50"_s));
    QCOMPARE(*editor.arguments(),
             (QJsonObject{{u"a"_s, 1.5}, {u"k"_s, u"x"_s}, {u"o"_s, QJsonObject{{u"i"_s, false}}}}));
    QCOMPARE(editor.violations(), 0);
}

void TestForms::jsonEditsCanBeTakenBack()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("a":{"type":"string"})"), u"{\"a\":\"b\"}"_s, {});
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-a"_s), u"c"_s);
    QCOMPARE(editor.arguments()->value("a"_L1).toString(), u"bc"_s);
    editor.findChild<QPlainTextEdit *>(u"toolJson"_s)->undo();
    QCOMPARE(editor.jsonText(), u"{\"a\":\"b\"}"_s);
    QCOMPARE(editor.findChild<QLineEdit *>(u"arg-a"_s)->text(), u"b"_s);
}

void TestForms::labelsReachTheirField()
{
    ArgumentEditor editor;
    editor.setSchema(object(R"("a&b":{"type":"string"})"), {}, {});
    const auto labels = editor.findChildren<QLabel *>();
    const auto label = std::ranges::find_if(labels, [](const QLabel *one) { return one->buddy() != nullptr; });
    QVERIFY(label != labels.end());
    QCOMPARE((*label)->text(), u"a&&b"_s);
    QCOMPARE((*label)->buddy(), editor.findChild<QLineEdit *>(u"arg-a&b"_s));
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
