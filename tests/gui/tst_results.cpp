// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/explorer/callcode.h"
#include "app/gui/explorer/contentview.h"
#include "app/gui/explorer/drafts.h"
#include "app/gui/explorer/historyview.h"
#include "app/gui/explorer/linediff.h"
#include "app/gui/explorer/operationview.h"
#include "app/gui/explorer/questionpanel.h"
#include "app/gui/explorer/textarguments.h"
#include "app/gui/explorer/uritemplate.h"
#include "app/gui/models/jsontreemodel.h"
#include "app/gui/models/linemodel.h"
#include "app/gui/models/operationmodel.h"
#include "app/gui/widgets/bodyview.h"
#include "core/mcp/definitions.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QByteArray object(const QByteArray &properties, const QByteArray &more = {})
{
    return "{\"type\":\"object\",\"properties\":{" + properties + '}'
        + (more.isEmpty() ? QByteArray() : QByteArray(',' + more)) + '}';
}

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

// What a server may write anywhere: markup, terminal codes, bidirectional controls, NUL.
const QString hostile = u"<b>bold</b><img src=x onerror=y>&amp;\x1b[31m\u202e"_s + QChar(0) + u"end"_s;

} // namespace

// In the place of the system's programs.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url.toLocalFile(); }
};

// What is kept, copied and shown of calls, and what the server asks, without a server.
class TestResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void templates_data();
    void templates();
    void draftsHoldNoSecret();
    void draftsFollowTheSchema_data();
    void draftsFollowTheSchema();
    void draftsSurvive();
    void codeHoldsNoToken_data();
    void codeHoldsNoToken();
    void differences_data();
    void differences();
    void treeIsLazyAndInOrder();
    void linesAreFoundAndBroken();
    void bodiesAreIndentedFoundAndSaved();
    void bigBodyIsReadInTheBackground();
    void contentOfEveryKind_data();
    void contentOfEveryKind();
    void mediaIsHandedOver_data();
    void mediaIsHandedOver();
    void mediaIsSavedAsReceived();
    void historyCompares();
    void questionsAreAnswered();
    void rootsAreChecked();
    void hostileTextStaysPlain();
};

void TestResults::templates_data()
{
    QTest::addColumn<QString>("uriTemplate");
    QTest::addColumn<QString>("expanded");
    // RFC 6570 §3.2, with the values of its §3.2 that are strings.
    const auto row = [](const QString &from, const QString &to) { QTest::newRow(qPrintable(from)) << from << to; };
    row(u"{var}"_s, u"value"_s);
    row(u"{hello}"_s, u"Hello%20World%21"_s);
    row(u"{half}"_s, u"50%25"_s);
    row(u"O{empty}X"_s, u"OX"_s);
    row(u"O{undef}X"_s, u"OX"_s);
    row(u"{x,y}"_s, u"1024,768"_s);
    row(u"?{x,empty}"_s, u"?1024,"_s);
    row(u"?{x,undef}"_s, u"?1024"_s);
    row(u"{var:3}"_s, u"val"_s);
    row(u"{+path}/here"_s, u"/foo/bar/here"_s);
    row(u"{#path,x}/here"_s, u"#/foo/bar,1024/here"_s);
    row(u"X{.x,y}"_s, u"X.1024.768"_s);
    row(u"{/var,x}/here"_s, u"/value/1024/here"_s);
    row(u"{;x,y,empty}"_s, u";x=1024;y=768;empty"_s);
    row(u"{?x,y,empty}"_s, u"?x=1024&y=768&empty="_s);
    row(u"?fixed=yes{&x}"_s, u"?fixed=yes&x=1024"_s);
    row(u"test://template/{id}/data"_s, u"test://template//data"_s);
}

void TestResults::templates()
{
    QFETCH(QString, uriTemplate);
    QFETCH(QString, expanded);
    const QMap<QString, QString> values{{u"var"_s, u"value"_s},    {u"hello"_s, u"Hello World!"_s},
                                        {u"half"_s, u"50%"_s},     {u"empty"_s, u""_s},
                                        {u"x"_s, u"1024"_s},       {u"y"_s, u"768"_s},
                                        {u"path"_s, u"/foo/bar"_s}};
    QCOMPARE(expandedTemplate(uriTemplate, values).value_or(u"?"_s), expanded);
    QCOMPARE(templateVariables(u"{?x*,y:3}{/x}"_s), QStringList({u"x"_s, u"y"_s}));
    QVERIFY(!expandedTemplate(u"a{b"_s, values));
    QVERIFY(!expandedTemplate(u"a{}"_s, values));
}

void TestResults::draftsHoldNoSecret()
{
    const QJsonObject schema =
        parsed(
            R"({"properties":{"pin":{"type":"string","format":"password"},"o":{"properties":{"w":{"writeOnly":true}}}}})")
            .toObject();
    const auto kept = withoutSecrets(R"({"a":1,"pin":"1234","api_key":"k","o":{"w":"x","v":2,"Client-Secret":"s"}})",
                                     schema);
    QCOMPARE(parsed(*kept).toObject(), parsed(R"({"a":1,"o":{"v":2}})").toObject());
    // As spelt where nothing had to go; and what does not parse goes as a whole or not at all.
    QCOMPARE(*withoutSecrets(R"({"a": 1.50})", {}), QByteArray(R"({"a": 1.50})"));
    QCOMPARE(*withoutSecrets(R"({"a": )", {}), QByteArray(R"({"a": )"));
    QVERIFY(!withoutSecrets(R"({"password":"x)", {}));
}

void TestResults::draftsFollowTheSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("kept"); // empty: nothing
    const auto row = [](const char *name, QByteArray schema, QByteArray typed, QByteArray kept) {
        QTest::newRow(name) << schema << typed << kept;
    };
    const QByteArray password = R"({"type":"string","format":"password"})"_ba;
    const auto pin = [](const QByteArray &definition) {
        return QByteArray(
            R"({"properties":{"pin":)" + definition
            + R"(},"$defs":{"p":{"format":"password"},"q":{"$ref":"#/$defs/p"},"a~/b":{"writeOnly":true},)"
              R"("loop":{"$ref":"#/$defs/loop"},"named":{"$anchor":"here","writeOnly":true}}})");
    };
    const QByteArray typed = R"({"pin":"1234","n":1})"_ba;
    const QByteArray kept = R"({"n":1})"_ba;
    row("allOf", pin(R"({"allOf":[{"type":"string"},)" + password + "]}"), typed, kept);
    row("anyOf", pin(R"({"anyOf":[{"type":"null"},)" + password + "]}"), typed, kept);
    row("oneOf", pin(R"({"oneOf":[)" + password + R"(,{"type":"null"}]})"), typed, kept);
    row("nested", pin(R"({"anyOf":[{"allOf":[{"oneOf":[)" + password + "]}]}]}"), typed, kept);
    row("if", pin(R"({"if":)" + password + "}"), typed, kept);
    row("then", pin(R"({"if":{},"then":)" + password + "}"), typed, kept);
    row("else", pin(R"({"if":{},"else":)" + password + "}"), typed, kept);
    row("$ref", pin(R"({"$ref":"#/$defs/p"})"), typed, kept);
    row("$ref of a $ref", pin(R"({"anyOf":[{"$ref":"#/$defs/q"}]})"), typed, kept);
    row("$ref, escaped", pin(R"({"$ref":"#/$defs/a~0~1b"})"), typed, kept);
    row("$ref, percent-encoded", pin(R"({"$ref":"#/%24defs/p"})"), typed, kept);
    row("$ref to an anchor", pin(R"({"$ref":"#here"})"), typed, kept);
    row("$ref that leads nowhere", pin(R"({"$ref":"#/$defs/none"})"), typed, kept);
    row("$ref to elsewhere", pin(R"({"$ref":"https://schemas.example/pin"})"), typed, kept);
    row("$ref in a circle", pin(R"({"$ref":"#/$defs/loop"})"), typed, typed);
    row("patternProperties", R"({"patternProperties":{"^p":)" + password + R"(},"properties":{"n":{}}})",
        R"({"pin":"1"})", "{}");
    row("additionalProperties", R"({"properties":{"n":{}},"additionalProperties":)" + password + "}", typed, kept);
    row("dependentSchemas", R"({"dependentSchemas":{"n":{"properties":{"pin":)" + password + "}}}}", typed, kept);
    row("a branch of the whole", R"({"oneOf":[{"properties":{"pin":)" + password + R"(}},{"properties":{"n":{}}}]})",
        typed, kept);
    row("items", R"({"properties":{"pins":{"items":)" + password + "}}}", R"({"pins":["1234"],"n":1})", kept);
    row("items behind anyOf",
        R"({"properties":{"pins":{"anyOf":[{"items":{"$ref":"#/$defs/p"}}]}},"$defs":{"p":)" + password + "}}",
        R"({"pins":["1234"],"n":1})", kept);
    row("items, objects", R"({"properties":{"l":{"items":{"properties":{"pin":)" + password + "}}}}}",
        R"({"l":[{"pin":"1","v":2}]})", R"({"l":[{"v":2}]})");
    row("prefixItems", R"({"properties":{"pins":{"prefixItems":[{},)" + password + "]}}}",
        R"({"pins":["a","1234"],"n":1})", kept);
    row("items as a list", R"({"properties":{"pins":{"items":[{},)" + password + "]}}}",
        R"({"pins":["a","1234"],"n":1})", kept);
    row("the whole", R"({"writeOnly":true})", typed, {});
    row("does not parse yet", pin(R"({"anyOf":[{"$ref":"#/$defs/p"}]})"), R"({"pin":"1234)", {});
    row("no secret in it", R"({"properties":{"pin":{"anyOf":[{"type":"string","format":"date"}]}}})", typed, typed);
}

void TestResults::draftsFollowTheSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, kept);
    QVERIFY(parsed(schema).isObject());
    const auto result = withoutSecrets(typed, parsed(schema).toObject());
    QCOMPARE(result.has_value(), !kept.isEmpty());
    if (result)
        QCOMPARE(parsed(*result).toObject(), parsed(kept).toObject());
}

void TestResults::draftsSurvive()
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(u"deep/drafts.json"_s);
    using Kind = Operation::Kind;
    {
        Drafts drafts;
        drafts.setFile(path);
        drafts.setFilter([](QByteArray text) { return text.replace("KNOWN", "…"); });
        drafts.setDraft(Kind::Tool, u"add"_s, u"{\"a\":1,\"note\":\"KNOWN\"}"_s, "{\"a\":1,\"note\":\"KNOWN\"}");
        drafts.setDraft(Kind::Prompt, u"add"_s, u"{\"password\":\"x\"}"_s, "{}");
        QCOMPARE(*drafts.draft(Kind::Prompt, u"add"_s), u"{\"password\":\"x\"}"_s);
        // The program dies here: written a second later at the latest.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 5'000);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("KNOWN") && !written.contains("password"));
    Drafts again;
    again.setFile(path);
    QCOMPARE(*again.draft(Kind::Tool, u"add"_s), u"{\"a\":1,\"note\":\"…\"}"_s);
    QVERIFY(!again.draft(Kind::Resource, u"add"_s));
    again.forget();
    QVERIFY(!QFile::exists(path));
}

void TestResults::codeHoldsNoToken_data()
{
    QTest::addColumn<bool>("session");
    QTest::addColumn<bool>("modern");
    QTest::newRow("stateless") << false << true;
    QTest::newRow("session") << true << false;
}

void TestResults::codeHoldsNoToken()
{
    QFETCH(bool, session);
    QFETCH(bool, modern);
    CallCode code;
    code.url = "https://mcp.example/mcp";
    code.name = u"it's \"x\"\n"_s;
    code.arguments = "{\"a\": \"\xf0\x9f\x98\x80\"}";
    code.era = modern ? mcp::Era::Modern : mcp::Era::Legacy;
    code.revision = modern ? mcp::revision2026_07_28 : mcp::revision2025_11_25;
    code.hasSession = session;
    QVERIFY(code.cli().startsWith(u"authscope-cli tools call --args="_s));
    QVERIFY(code.cli().contains(u" -- 'https://mcp.example/mcp' 'it'\\''s"_s)); // a name is never an option
    const QString curl = code.curl();
    QVERIFY(curl.contains(u"Bearer $MCP_TOKEN"_s));
    QCOMPARE(curl.contains(u"Mcp-Method: tools/call"_s), modern);
    QCOMPARE(curl.contains(u"Mcp-Session-Id: $session"_s), session);
    QVERIFY(code.python().contains(u"os.environ[\"MCP_TOKEN\"]"_s));
    QVERIFY(code.python().contains(u"\\U0001f600"_s));
    QVERIFY(code.typeScript().contains(u"process.env.MCP_TOKEN"_s));
    QVERIFY(code.typeScript().contains(u"\\ud83d\\ude00"_s));
    code.needsToken = false;
    for (const QString &text : {code.curl(), code.python(), code.typeScript()})
        QVERIFY(!text.contains(u"MCP_TOKEN"_s));
    code.kind = Operation::Kind::Prompt;
    QVERIFY(code.cli().contains(u"prompts get"_s) && code.cli().contains(u"--arg='a="_s));
    code.kind = Operation::Kind::Resource;
    QVERIFY(code.python().contains(u"read_resource"_s));
}

void TestResults::differences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("the same") << QByteArray("a\nb") << QByteArray("a\nb") << QByteArray();
    QTest::newRow("changed") << QByteArray("a\nb\nc") << QByteArray("a\nx\nc") << QByteArray("  a\n- b\n+ x\n  c\n");
    QTest::newRow("added") << QByteArray("a") << QByteArray("a\nb") << QByteArray("  a\n+ b\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a") << QByteArray("- \n+ a\n");
    QTest::newRow("long same") << QByteArray(QByteArray("s\n").repeated(10) + 'a')
                               << QByteArray(QByteArray("s\n").repeated(10) + 'b')
                               << QByteArray("@ 7 lines are the same\n  s\n  s\n  s\n- a\n+ b\n");
}

void TestResults::differences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, difference);
    QCOMPARE(lineDifference(before, after), difference);
}

void TestResults::treeIsLazyAndInOrder()
{
    QByteArray text = "{\"z\":1.50,\"a\":[";
    for (int i = 0; i < 1'200; ++i)
        text += (i ? "," : "") + QByteArray::number(i);
    text += "],\"z\":\"again\"}";
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setDocument(std::make_shared<const json::Document>(*json::Document::parse(text)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"z"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"1.50"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"\"again\""_s);
    const QModelIndex list = model.index(1, 0);
    QVERIFY(model.hasChildren(list));
    while (model.canFetchMore(list))
        model.fetchMore(list);
    QCOMPARE(model.rowCount(list), 1'200);
    QCOMPARE(model.index(1'199, 0, list).data(JsonTreeModel::PointerRole).toString(), u"/a/1199"_s);
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestResults::linesAreFoundAndBroken()
{
    const QByteArray text = "one\r\nTWO\n" + QByteArray(2'500, 'x') + "\n\xc3\xa4\x1b\xe2\x80\xae";
    const auto lines = LineModel::linesOf(text);
    LineModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setText(text, lines);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(1).data().toString(), u"TWO"_s);
    QCOMPARE(model.index(5).data().toString(), u"ä\\u{1b}\\u{202e}"_s);
    QCOMPARE(LineModel::found(text, *lines, "two", 10), std::vector<int>{1});
    QVERIFY(LineModel::found(text, *lines, "three", 10).empty());
    // No character is torn in two.
    const QByteArray umlauts = 'x' + QByteArray("\xc3\xa4").repeated(1'000);
    model.setText(umlauts, LineModel::linesOf(umlauts));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data().toString().contains(QChar(0xfffd)));
}

void TestResults::bodiesAreIndentedFoundAndSaved()
{
    BodyView view(u"body"_s, u"Body"_s);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QByteArray body = R"({"b":1.50,"a":["needle","hay","Needle"]})";
    view.setBody(body, "HEAD\n\n");
    auto *text = view.findChild<QPlainTextEdit *>(u"body"_s);
    QVERIFY(text->toPlainText().startsWith(u"HEAD\n\n{\n  \"b\": 1.50"_s));
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    auto *find = view.findChild<QLineEdit *>(u"bodyFind"_s);
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, u"needle"_s);
    QCOMPARE(text->extraSelections().size(), 2);
    const int first = text->textCursor().position();
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE_GT(text->textCursor().position(), first);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    view.findChild<QToolButton *>(u"bodyRaw"_s)->click();
    QCOMPARE(text->toPlainText(), QString(u"HEAD\n\n"_s + QString::fromUtf8(body)));
    view.findChild<QToolButton *>(u"bodyAsTree"_s)->click();
    QCOMPARE(view.findChild<QTreeView *>(u"bodyTree"_s)->model()->rowCount(), 2);
    const QTemporaryDir scratch;
    QVERIFY(view.saveTo(scratch.filePath(u"x.json"_s)));
    QFile file(scratch.filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
    QVERIFY(!view.saveTo(scratch.filePath(u"no/such/place"_s)));
}

void TestResults::bigBodyIsReadInTheBackground()
{
    QByteArray body = "[";
    while (body.size() < 3'000'000)
        body += "{\"name\":\"<b>x</b>\",\"value\":123456},";
    body += "\"needle\"]";
    BodyView view(u"body"_s, u"Body"_s);
    view.setBody(body);
    QVERIFY(!view.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 20'000);
    QCOMPARE(view.mode(), BodyView::Tree);
    QCOMPARE_GE(view.findChild<QTreeView *>(u"bodyTree"_s)->model()->rowCount(), 500);
    // Found in the text of it.
    view.openFind();
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 20'000);
    auto *find = view.findChild<QLineEdit *>(u"bodyFind"_s);
    find->setText(u"NEEDLE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 20'000);
    auto *lines = view.findChild<QListView *>(u"bodyLines"_s);
    QVERIFY(lines->currentIndex().isValid());
    QVERIFY(lines->currentIndex().data().toString().contains(u"needle"_s));
    // A newer body wins over one that is still being read.
    view.setBody(body + ' ');
    view.setBody("{\"small\":1}");
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 20'000);
    QVERIFY(view.findChild<QPlainTextEdit *>(u"body"_s)->toPlainText().contains(u"small"_s));
}

void TestResults::contentOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("shown"); // in the text; empty: the picture
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    QTest::newRow("text") << QByteArray(R"({"type":"text","text":"<i>hi</i>"})") << u"<i>hi</i>"_s;
    QTest::newRow("picture") << QByteArray(R"({"type":"image","mimeType":"image/png","data":")" + png.toBase64()
                                           + "\"}")
                             << QString();
    QTest::newRow("no picture") << QByteArray(R"({"type":"image","mimeType":"image/png","data":"eHh4"})") << u"xxx"_s;
    QTest::newRow("script as a picture") << QByteArray(
        R"({"type":"image","mimeType":"image/svg+xml","data":"PHN2Zz4="})")
                                         << u"<svg>"_s;
    QTest::newRow("sound") << QByteArray(R"({"type":"audio","mimeType":"audio/wav","data":"UklGRg=="})") << u"RIFF"_s;
    QTest::newRow("link") << QByteArray(R"({"type":"resource_link","uri":"test://x","name":"n"})") << u"test://x"_s;
    QTest::newRow("text resource") << QByteArray(R"({"type":"resource","resource":{"uri":"test://x","text":"inside"}})")
                                   << u"inside"_s;
    QTest::newRow("bytes of a resource") << QByteArray(
        R"({"type":"resource","resource":{"uri":"test://x","blob":"AAEC"}})")
                                         << u"00 01 02"_s;
    QTest::newRow("unknown") << QByteArray(R"({"type":"hologram","depth":3})") << u"\"depth\": 3"_s;
    QTest::newRow("no type") << QByteArray(R"({"x":1})") << u"\"x\": 1"_s;
}

void TestResults::contentOfEveryKind()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, shown);
    ContentView view(u"content"_s);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Piece piece;
    piece.content = mcp::contentFrom(parsed(content).toObject());
    view.setPiece(piece);
    auto *picture = view.findChild<QLabel *>(u"contentPicture"_s);
    auto *text = view.findChild<QPlainTextEdit *>(u"content"_s);
    if (shown.isEmpty()) {
        QTRY_VERIFY(!picture->pixmap().isNull());
        QVERIFY(picture->isVisible());
    } else {
        QTRY_VERIFY2(text->toPlainText().contains(shown), qPrintable(text->toPlainText()));
        QVERIFY(!picture->isVisible());
    }
    QSignalSpy wanted(&view, &ContentView::resourceWanted);
    auto *read = view.findChild<QPushButton *>(u"contentRead"_s);
    QCOMPARE(read->isVisible(), piece.content.type == "resource_link"_L1);
    if (read->isVisible()) {
        QTest::mouseClick(read, Qt::LeftButton);
        QCOMPARE(wanted.first().first().toString(), u"test://x"_s);
    }
}

void TestResults::mediaIsHandedOver_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("ending");  // empty: there is no button
    QTest::addColumn<QString>("refusal"); // in the line above it
    const QByteArray wav = "RIFF" + QByteArray::fromHex("24000000") + "WAVEfmt ";
    const QByteArray elf = QByteArray::fromHex("7f454c46020101000000000000000000") + QByteArray(64, '\0');
    QTest::newRow("wav") << u"audio/wav"_s << wav << u".wav"_s << QString();
    QTest::newRow("with a parameter") << u"Audio/X-WAV; rate=8000"_s << wav << u".wav"_s << QString();
    QTest::newRow("mp3") << u"audio/mpeg"_s << QByteArray("ID3\x03\0\0\0\0\0\0", 10) << u".mp3"_s << QString();
    QTest::newRow("unknown bytes") << u"audio/opus"_s << QByteArray::fromHex("0001fffe8081") << u".opus"_s << QString();
    QTest::newRow("kind unknown here") << u"audio/x-exe"_s << wav << QString() << QString();
    QTest::newRow("ending in the type") << u"audio/wav.exe"_s << wav << QString() << QString();
    QTest::newRow("a way in the type") << u"audio/../wav"_s << wav << QString() << QString();
    QTest::newRow("page") << u"text/html"_s << QByteArray("<html>") << QString() << QString();
    QTest::newRow("program") << u"application/x-executable"_s << elf << QString() << QString();
    QTest::newRow("program that is called a sound") << u"audio/mpeg"_s << elf << u".mp3"_s << u"x-"_s;
    QTest::newRow("script that is called a sound")
        << u"audio/wav"_s << QByteArray("#!/bin/sh\nid\n") << u".wav"_s << u"shellscript"_s;
    QTest::newRow("page that is called a picture")
        << u"image/tiff"_s << QByteArray("<!DOCTYPE html><html></html>") << u".tiff"_s << u"text/html"_s;
}

// By a button, with a name of our own, readable for this person alone, and gone with the view.
void TestResults::mediaIsHandedOver()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, ending);
    QFETCH(QString, refusal);
    Opener system;
    auto view = std::make_unique<ContentView>(u"content"_s);
    view->resize(400, 300);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    Piece piece;
    piece.content.type = u"audio"_s;
    piece.content.mimeType = type;
    piece.content.data = data;
    piece.content.uri = u"file:///tmp/run.desktop"_s;
    view->setPiece(piece);
    auto *open = view->findChild<QPushButton *>(u"contentOpen"_s);
    QCOMPARE(open->isVisible(), !ending.isEmpty());
    if (ending.isEmpty())
        return;
    QTest::mouseClick(open, Qt::LeftButton);
    if (!refusal.isEmpty()) {
        const auto facts = [&view] {
            QStringList texts;
            for (const QLabel *label : view->findChildren<QLabel *>())
                texts += label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(facts().contains("It is not opened"_L1) && facts().contains(refusal), qPrintable(facts()));
        QCOMPARE(system.opened, QStringList());
        return;
    }
    QTRY_COMPARE(system.opened.size(), 1);
    const QFileInfo file(system.opened.first());
    QCOMPARE(file.fileName(), QString(u"result-1"_s + ending));
    QFile written(file.filePath());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), data);
#ifdef Q_OS_UNIX
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.path()).permissions() & (others & ~QFile::Permissions(QFile::ExeOwner))));
#endif
    // By the keyboard too; each time a file of its own.
    QTRY_VERIFY(open->isEnabled());
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_COMPARE(system.opened.size(), 2);
    QVERIFY(system.opened.first() != system.opened.last());
    view.reset();
    for (const QString &path : std::as_const(system.opened))
        QVERIFY(!QFileInfo::exists(path));
}

// Not as the hexadecimal text that shows them.
void TestResults::mediaIsSavedAsReceived()
{
    const QTemporaryDir scratch;
    ContentView view(u"content"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Piece piece;
    piece.content.type = u"audio"_s;
    piece.content.mimeType = u"audio/wav"_s;
    piece.content.data = "RIFF" + QByteArray::fromHex("0001");
    view.setPiece(piece);
    const auto saved = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(view.findChild<BodyView *>()->saveTo(scratch.filePath(u"a.wav"_s)));
    QCOMPARE(saved(scratch.filePath(u"a.wav"_s)), piece.content.data);
    // A picture has no text beside it to save it by.
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(3, 2, QImage::Format_RGB32).save(&buffer, "PNG");
    piece.content.type = u"image"_s;
    piece.content.mimeType = u"image/png"_s;
    piece.content.data = png;
    view.setPiece(piece);
    auto *save = view.findChild<QPushButton *>(u"contentSavePicture"_s);
    QVERIFY(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    auto *dialog = view.findChild<QFileDialog *>(u"contentDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"content.png"_s);
    name->setText(scratch.filePath(u"b.png"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(saved(scratch.filePath(u"b.png"_s)), png);
    // And what is text is saved as text again.
    piece = {};
    piece.content.type = u"text"_s;
    piece.content.text = u"hello"_s;
    view.setPiece(piece);
    QVERIFY(!save->isVisible());
    QVERIFY(view.findChild<BodyView *>()->saveTo(scratch.filePath(u"c.txt"_s)));
    QCOMPARE(saved(scratch.filePath(u"c.txt"_s)), "hello"_ba);
}

void TestResults::historyCompares()
{
    const auto operation = [](qint64 id, const QByteArray &arguments, const QByteArray &result) {
        auto made = std::make_shared<Operation>();
        made->id = id;
        made->name = u"add"_s;
        made->arguments = arguments;
        made->running = false;
        made->result = Outcome{.bytes = result};
        return OperationPtr(made);
    };
    QList<OperationPtr> all{operation(1, R"({"a":1})", R"({"x":[1,2]})"), operation(2, R"({"a":2})", R"({"x":[1,3]})")};
    OperationModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setOperations(all.first(1), Operation::Kind::Tool);
    model.setOperations(all, Operation::Kind::Tool);
    QCOMPARE(model.index(0, OperationModel::Number).data().toString(), u"2"_s);

    HistoryView view(u"h"_s, Operation::Kind::Tool);
    view.setOperations(all);
    view.setFree(true);
    auto *compare = view.findChild<QPushButton *>(u"hHistoryCompare"_s);
    QVERIFY(!compare->isEnabled());
    auto *table = view.findChild<QTableView *>(u"hHistory"_s);
    table->selectRow(0);
    QSignalSpy repeat(&view, &HistoryView::repeatWanted);
    view.findChild<QPushButton *>(u"hHistoryRepeat"_s)->click();
    QCOMPARE(repeat.first().first().toLongLong(), 2);
    table->selectAll();
    QVERIFY(compare->isEnabled());
    compare->click();
    auto *difference = view.findChild<QPlainTextEdit *>(u"hDifference"_s);
    QTRY_VERIFY(difference->toPlainText().contains(u"-   \"a\": 1\n+   \"a\": 2"_s));
    QVERIFY(difference->toPlainText().contains(u"-     2\n+     3"_s));
}

void TestResults::questionsAreAnswered()
{
    Questions questions;
    QuestionPanel panel(u"q"_s);
    panel.setQuestions(&questions, nullptr);
    QVERIFY(panel.isHidden());
    mcp::Elicitation elicitation;
    elicitation.message = hostile;
    elicitation.schemaBytes = object(R"("name":{"type":"string"},"age":{"type":"string"},"city":{"type":"string"})",
                                     R"("required":["name"])");
    std::optional<mcp::ElicitationAnswer> answer;
    std::stop_source stop;
    const auto ask = [&]() -> QCoro::Task<void> { answer = co_await questions.elicit(elicitation, stop.get_token()); };
    auto asked = ask();
    QTRY_VERIFY(!panel.isHidden());
    auto *send = panel.findChild<QPushButton *>(u"qQuestionAccept"_s);
    QVERIFY(!send->isEnabled());
    QStringList fields; // in the server's order
    for (const QLineEdit *field : panel.findChildren<QLineEdit *>(QRegularExpression(u"^arg-qQuestion:"_s)))
        fields += field->objectName().section(u':', 1);
    QCOMPARE(fields, (QStringList{u"name"_s, u"age"_s, u"city"_s}));
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"arg-qQuestion:name"_s), u"Ada"_s);
    QVERIFY(send->isEnabled());
    send->click();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->action, mcp::ElicitationAnswer::Action::Accept);
    QCOMPARE(answer->content.value("name"_L1).toString(), u"Ada"_s);
    QVERIFY(panel.isHidden());

    // Declined, and no longer wanted.
    answer.reset();
    auto again = ask();
    QTRY_VERIFY(!panel.isHidden());
    panel.findChild<QPushButton *>(u"qQuestionDecline"_s)->click();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->action, mcp::ElicitationAnswer::Action::Decline);
    answer.reset();
    auto last = ask();
    QTRY_VERIFY(!panel.isHidden());
    stop.request_stop();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->action, mcp::ElicitationAnswer::Action::Cancel);
    QVERIFY(panel.isHidden());
}

void TestResults::rootsAreChecked()
{
    QString problem;
    QCOMPARE(rootsFrom(u"/srv/ada/a b\nfile:///opt\n\n"_s, &problem),
             (QJsonArray{QJsonObject{{u"uri"_s, u"file:///srv/ada/a%20b"_s}, {u"name"_s, u"a b"_s}},
                         QJsonObject{{u"uri"_s, u"file:///opt"_s}, {u"name"_s, u"opt"_s}}}));
    QVERIFY(problem.isEmpty());
    QVERIFY(rootsFrom(u"relative/path"_s, &problem).isEmpty());
    QVERIFY(!problem.isEmpty());
    rootsFrom(u"https://example.com/"_s, &problem);
    QVERIFY(!problem.isEmpty());
}

// Everywhere that a server's text shows in the explorer's parts.
void TestResults::hostileTextStaysPlain()
{
    const QByteArray text = QJsonDocument(QJsonArray{hostile}).toJson(QJsonDocument::Compact);
    const QByteArray json = text.mid(1, text.size() - 2);
    QWidget all;
    auto *editor = new ArgumentEditor(u"tool"_s, &all);
    editor->setSchema(object(json + ":{\"type\":\"string\",\"title\":" + json + ",\"description\":" + json
                             + ",\"default\":" + json + "},\"e\":{\"oneOf\":[{\"const\":" + json + ",\"title\":" + json
                             + "}]},\"u\":{\"anyOf\":[{\"type\":\"string\",\"title\":" + json + "},{\"type\":" + json
                             + "}]},\"m\":{\"type\":\"array\",\"items\":{\"enum\":[" + json + ",1]}}"),
                      {}, {});
    editor->setJsonText(u"{\"e\":"_s + QString::fromUtf8(json) + u'1' + u'}');
    auto *content = new ContentView(u"content"_s, &all);
    Piece piece;
    piece.role = hostile;
    piece.content.type = hostile;
    piece.content.mimeType = hostile;
    piece.content.uri = hostile;
    piece.content.text = hostile + QString(1'000'000, u'x');
    content->setPiece(piece);
    auto *pieces = new PiecesView(u"pieces"_s, &all);
    pieces->setPieces({piece, piece});
    auto *arguments = new TextArguments(u"prompt"_s, &all);
    arguments->setFields(mcp::CompletionQuestion::Of::Prompt, hostile, {{hostile, hostile, hostile, true}}, {});
    auto *result = new OperationView(u"result"_s, Operation::Kind::Tool, &all);
    auto operation = std::make_shared<Operation>();
    operation->id = 1;
    operation->name = hostile;
    operation->running = false;
    operation->log += {hostile, hostile, hostile};
    operation->result = Outcome{
        .isError = true, .description = hostile, .pieces = {piece}, .bytes = text, .schemaProblems = {hostile}};
    result->showOperation(operation);
    auto failed = std::make_shared<Operation>(*operation);
    failed->id = 2;
    failed->result = fail(u"mcp.error"_s, hostile, hostile);
    auto *failure = new OperationView(u"failure"_s, Operation::Kind::Tool, &all);
    failure->showOperation(failed);
    QTRY_VERIFY([&] {
        for (const BodyView *body : all.findChildren<BodyView *>())
            if (!body->isReady())
                return false;
        return true;
    }());

    const auto harmless = [](const QString &shown) {
        return !shown.contains(QChar(0x1b)) && !shown.contains(QChar(0x202e)) && !shown.contains(QChar(0));
    };
    const auto labels = all.findChildren<QLabel *>();
    bool seen = false;
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(harmless(label->text()), qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains(u"<img"_s), qPrintable(label->toolTip()));
        seen |= label->text().contains(u"<img"_s);
    }
    QVERIFY(seen);
    for (const QPlainTextEdit *edit : all.findChildren<QPlainTextEdit *>())
        if (edit->isReadOnly())
            QVERIFY2(harmless(edit->toPlainText()), qPrintable(edit->objectName()));
    for (const QComboBox *box : all.findChildren<QComboBox *>())
        for (int i = 0; i < box->count(); ++i)
            QVERIFY(harmless(box->itemText(i)));
    for (const QListWidget *list : all.findChildren<QListWidget *>())
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(harmless(list->item(i)->text()));
    for (const QWidget *widget : all.findChildren<QWidget *>())
        QVERIFY2(harmless(widget->accessibleName()) && harmless(widget->accessibleDescription()),
                 qPrintable(widget->objectName()));
}

QTEST_MAIN(TestResults)
#include "tst_results.moc"
