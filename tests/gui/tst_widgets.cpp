// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/explorer/callcode.h"
#include "app/gui/journey/stationtile.h"
#include "app/gui/profiles/connectionform.h"
#include "app/gui/tokens/tokenspage.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "app/gui/widgets/wireview.h"
#include "app/gui/widgets/wrappingdelegate.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

// WCAG 2.2, relative luminance and contrast.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

mcp::Tool toolOf(const QByteArray &definition)
{
    mcp::Tool tool;
    tool.bytes = definition;
    const QJsonObject json = QJsonDocument::fromJson(definition).object();
    tool.name = json.value("name"_L1).toString();
    tool.description = json.value("description"_L1).toString();
    tool.inputSchema = json.value("inputSchema"_L1).toObject();
    return tool;
}

const QByteArray everyKind = R"({"name":"all","inputSchema":{"type":"object","properties":{
    "word":{"type":"string","description":"A word"},
    "count":{"type":"integer"},
    "ratio":{"type":"number","default":1.50},
    "flag":{"type":"boolean"},
    "color":{"enum":["red","green"]},
    "list":{"type":"array","items":{"type":"integer"}}},
    "required":["word","count"]}})";

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // The offscreen platform says what it cannot do.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void colorsAreReadable_data();
    void colorsAreReadable();
    void statesDifferInShape();
    void wireTextIsPlain_data();
    void wireTextIsPlain();
    void aMillionCharactersInALine();
    void toolTipsAreNoMarkup();
    void formAndJsonFollowEachOther();
    void formKeepsTheSchemasOrder();
    void unknownMembersSurviveTheForm();
    void brokenJsonIsExplained();
    void violationsStandBesideTheirField();
    void cellsBreakLongWords();
    void tileBreaksBetweenWords();
    void hostileToolStaysPlain();
    void shellQuoting();
    void pastedTokenIsDecoded();
    void hostileTokensAreShown_data();
    void hostileTokensAreShown();
    void badConnectionIsExplained_data();
    void badConnectionIsExplained();
    void goodConnectionIsSaved();
};

void TestWidgets::colorsAreReadable_data()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::newRow("light") << Qt::ColorScheme::Light;
    QTest::newRow("dark") << Qt::ColorScheme::Dark;
}

void TestWidgets::colorsAreReadable()
{
    QFETCH(Qt::ColorScheme, scheme);
    const QPalette palette = paletteFor(scheme);
    QCOMPARE(isDark(palette), scheme == Qt::ColorScheme::Dark);
    const auto grounds = {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button};
    for (const auto ground : grounds) {
        const QColor back = palette.color(ground);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                                QPalette::Link, QPalette::ToolTipText})
            QVERIFY2(contrast(palette.color(role), back) >= 4.5,
                     qPrintable(u"role %1 on ground %2: %3"_s.arg(int(role))
                                    .arg(int(ground))
                                    .arg(contrast(palette.color(role), back))));
        for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Warn, Tone::Error, Tone::Running})
            QVERIFY2(contrast(toneColor(tone, palette), back) >= 4.5,
                     qPrintable(u"tone %1 on ground %2: %3"_s.arg(int(tone))
                                    .arg(int(ground))
                                    .arg(contrast(toneColor(tone, palette), back))));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void TestWidgets::statesDifferInShape()
{
    // In one colour, as a person who sees no colours does.
    QSet<QByteArray> shapes;
    for (const QString &name : {u"waiting"_s, u"running"_s, u"passed"_s, u"warned"_s, u"failed"_s, u"skipped"_s}) {
        const QImage image =
            tintedIcon(u"state-"_s + name).pixmap(16, 16).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!image.isNull());
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), 6);
}

void TestWidgets::wireTextIsPlain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << QByteArray("<b>bold</b>&amp;") << u"<b>bold</b>&amp;"_s;
    QTest::newRow("terminal codes") << QByteArray("\x1b]0;x\x07") << u"\\u{1b}]0;x\\u{7}"_s;
    QTest::newRow("bidi") << QByteArray("a\xe2\x80\xae"
                                        "b")
                          << u"a\\u{202e}b"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\\u{0}b"_s;
    QTest::newRow("line ends") << QByteArray("a\r\nb\nc\rd") << u"a\nb\nc\\u{d}d"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestWidgets::wireTextIsPlain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    WireView view;
    view.setBytes(bytes);
    QCOMPARE(view.toPlainText(), shown);
    QVERIFY(view.isReadOnly());
}

void TestWidgets::aMillionCharactersInALine()
{
    const QByteArray line(1'500'000, 'x');
    const QString shown = WireView::displayable(line);
    qsizetype longest = 0;
    for (const auto part : QStringView(shown).tokenize(u'\n'))
        longest = std::max(longest, part.size());
    QCOMPARE(longest, WireView::longestLine);
    QVERIFY(shown.contains(u"of 1.43 MiB are shown"_s));
    QCOMPARE(shown.count(u'x'), WireView::shown);
}

void TestWidgets::toolTipsAreNoMarkup()
{
    QVERIFY(!plainToolTip(u"<b>x</b>"_s).contains(u"<b>"_s));
    QVERIFY(plainToolTip(u"a & b"_s).contains(u"a &amp; b"_s));
    QVERIFY(Qt::mightBeRichText(plainToolTip(u"a"_s)));
    QCOMPARE(plainToolTip({}), QString());
}

void TestWidgets::formAndJsonFollowEachOther()
{
    ArgumentEditor editor;
    editor.setTool(toolOf(everyKind), {});
    auto *json = editor.findChild<QPlainTextEdit *>(u"toolJson"_s);
    // The default is there from the beginning, the required ones are asked for.
    QCOMPARE(editor.arguments()->value("ratio"_L1).toDouble(), 1.5);
    QCOMPARE(editor.violations(), 2);

    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-word"_s), u"say \"hi\""_s);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-count"_s), u"1234567890123456789"_s);
    QVERIFY(json->toPlainText().contains(u"\"say \\\"hi\\\"\""_s));
    // As typed, not as a double.
    QVERIFY(json->toPlainText().contains(u"1234567890123456789"_s));
    QCOMPARE(editor.violations(), 0);

    auto *flag = editor.findChild<QComboBox *>(u"arg-flag"_s);
    QTest::keyClicks(flag, u"t"_s);
    QTRY_COMPARE(editor.arguments()->value("flag"_L1), QJsonValue(true));

    json->setPlainText(u"{\"word\":\"other\",\"count\":7,\"color\":\"green\"}"_s);
    QCOMPARE(editor.findChild<QLineEdit *>(u"arg-word"_s)->text(), u"other"_s);
    QCOMPARE(editor.findChild<QLineEdit *>(u"arg-count"_s)->text(), u"7"_s);
    QCOMPARE(editor.findChild<QComboBox *>(u"arg-color"_s)->currentText(), u"green"_s);
    QCOMPARE(flag->currentIndex(), 0);
}

void TestWidgets::formKeepsTheSchemasOrder()
{
    ArgumentEditor editor;
    editor.setTool(toolOf(R"({"name":"t","inputSchema":{"type":"object","properties":{
        "zebra":{"type":"string"},"apple":{"type":"string"},"mango":{"type":"string"}}}})"),
                   {});
    editor.resize(600, 400);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const auto top = [&editor](const QString &name) {
        return editor.findChild<QLineEdit *>(name)->mapTo(&editor, QPoint()).y();
    };
    QCOMPARE_LT(top(u"arg-zebra"_s), top(u"arg-apple"_s));
    QCOMPARE_LT(top(u"arg-apple"_s), top(u"arg-mango"_s));
}

void TestWidgets::unknownMembersSurviveTheForm()
{
    ArgumentEditor editor;
    editor.setTool(toolOf(everyKind), u"{\"word\":\"a\",\"extra\":{\"x\":1.50}}"_s);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"arg-count"_s), u"1"_s);
    QVERIFY(editor.jsonText().contains(u"\"extra\": {\"x\":1.50}"_s));
}

void TestWidgets::brokenJsonIsExplained()
{
    ArgumentEditor editor;
    editor.setTool(toolOf(everyKind), u"{\"word\":\"kept\"}"_s);
    auto *json = editor.findChild<QPlainTextEdit *>(u"toolJson"_s);
    json->setPlainText(u"{\"word\":"_s);
    QVERIFY(!editor.arguments());
    QCOMPARE(editor.jsonText(), u"{\"word\":"_s);
    // The form keeps what it had.
    QCOMPARE(editor.findChild<QLineEdit *>(u"arg-word"_s)->text(), u"kept"_s);
    json->setPlainText(u"[1]"_s);
    QVERIFY(!editor.arguments());
}

void TestWidgets::violationsStandBesideTheirField()
{
    ArgumentEditor editor;
    editor.setTool(toolOf(everyKind), u"{\"word\":\"a\",\"count\":1}"_s);
    QCOMPARE(editor.violations(), 0);
    auto *count = editor.findChild<QLineEdit *>(u"arg-count"_s);
    count->selectAll();
    QTest::keyClicks(count, u"many"_s);
    QCOMPARE(editor.violations(), 1);
    QCOMPARE(editor.arguments()->value("count"_L1).toString(), u"many"_s);
    QCOMPARE(count->text(), u"many"_s);
}

// Only what is shown has the places to break; nothing is lost or put between what belongs together.
void TestWidgets::cellsBreakLongWords()
{
    const QChar here(0x200b);
    const auto bare = [here](QString text) { return text.remove(here); };
    for (const QString &text :
         {u""_s, u"two words"_s, u"dpop_signing_alg_values_supported"_s, u"https://dev-1.okta.com/oauth2/default"_s,
          QString(100, u'x'), QString(u"\U0001f600"_s).repeated(20), u"a_ b"_s, u"1.5"_s})
        QCOMPARE(bare(breakable(text)), text);
    QVERIFY(breakable(u"dpop_signing"_s).contains(u"dpop_"_s + here + u"signing"_s));
    QCOMPARE(breakable(u"two words"_s), u"two words"_s);
    QCOMPARE(breakable(QString(40, u'x')).count(here), 2);
    const QString faces = breakable(QString(u"\U0001f600"_s).repeated(20));
    for (qsizetype i = 0; i + 1 < faces.size(); ++i)
        QVERIFY(!faces[i].isHighSurrogate() || faces[i + 1].isLowSurrogate());
    // A row is as high as its text, and no higher than so many lines.
    QTableWidget table(2, 1);
    WrappingDelegate::wrap(&table, 3);
    table.setColumnWidth(0, table.fontMetrics().horizontalAdvance(QString(10, u'x')));
    table.setItem(0, 0, new QTableWidgetItem(u"short"_s));
    table.setItem(1, 0, new QTableWidgetItem(QString(300, u'x')));
    QTRY_VERIFY(table.rowHeight(1) > table.fontMetrics().lineSpacing() * 5 / 2);
    QVERIFY(table.rowHeight(1) <= table.fontMetrics().lineSpacing() * 3 + 6);
    QVERIFY(table.rowHeight(0) < table.fontMetrics().lineSpacing() * 2);
}

void TestWidgets::tileBreaksBetweenWords()
{
    const QFontMetrics metrics{QFont()};
    const int width = metrics.horizontalAdvance(u"authorization"_s);
    const QString text = u"authorization server http://127.0.0.1:41234/oauth2/default and more of it"_s;
    const QStringList lines = tileLines(text, metrics, width, 4);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"authorization"_s);
    QCOMPARE(lines.at(1), u"server"_s);
    // A word that is too long goes on in the next line, broken behind its punctuation; the last line says that there is
    // more.
    QVERIFY2(lines.at(2).startsWith(u"http://1"_s) && lines.at(2).endsWith(u'.'), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).endsWith(u'…') && text.contains(lines.at(2) + lines.at(3).chopped(1)),
             qPrintable(lines.at(3)));
    QCOMPARE(tileLines(u"abc"_s, metrics, 1, 3).size(), 3); // less than a letter's width
    for (const QString &line : lines)
        QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
    QCOMPARE(tileLines(u"  "_s, metrics, width, 4), QStringList());
    QCOMPARE(tileLines(text, metrics, width, 0), QStringList());
    // The whole of it, as plain text, is in the tool tip.
    StationTile tile(journey::StationId::Resource);
    tile.setStation({journey::StationId::Resource, journey::StationState::Passed, text + u" <b>x</b>"_s, 1, {}});
    QVERIFY(tile.toolTip().contains(text));
    QVERIFY(tile.toolTip().contains(u"&lt;b&gt;"_s));
}

void TestWidgets::hostileToolStaysPlain()
{
    mcp::Tool tool = toolOf(R"({"name":"<b>t</b>","inputSchema":{"type":"object","properties":{
        "<img src=x>":{"type":"string","description":"<a href='file:///etc/passwd'>x</a>\u001b[31m\u202e"},
        "nul\u0000":{"type":["string","null"]}, "":{"$ref":"#"},
        "deep":{"enum":[null,1,"<i>"]}},"required":["nul\u0000",7,{}]}})");
    tool.description = u"<h1>"_s + QString(1'000'000, u'x');
    ArgumentEditor editor;
    editor.setTool(tool, {});
    const auto labels = editor.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    bool seen = false;
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x1b)) && !label->text().contains(QChar(0x202e)));
        seen |= label->text().contains(u"<a href="_s);
    }
    QVERIFY(seen);
}

void TestWidgets::shellQuoting()
{
    QCOMPARE(shellQuoted(u"it's $HOME `x`"_s), u"'it'\\''s $HOME `x`'"_s);
}

void TestWidgets::pastedTokenIsDecoded()
{
    TokensPage page;
    page.setSession(nullptr);
    // RFC 7519 §6.1, an unsecured token.
    page.paste(
        u"Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLCJleHAiOjEzMDA4MTkzODAsImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."_s);
    auto *claims = page.findChild<QTableView *>(u"tokenClaims"_s);
    QCOMPARE(claims->model()->rowCount(), 3);
    QCOMPARE(claims->model()->index(0, 0).data().toString(), u"iss"_s);
    QCOMPARE(claims->model()->index(1, 1).data().toString(), u"1300819380"_s);
    QVERIFY(page.findChild<QTableView *>(u"tokenChecks"_s)->model()->rowCount() > 0);
    // The raw token is shown on request only.
    auto *raw = page.findChild<QPlainTextEdit *>(u"tokenRaw"_s);
    QVERIFY(!raw->toPlainText().contains(u"eyJpc3Mi"_s));
    page.findChild<QPushButton *>(u"tokenReveal"_s)->click();
    QVERIFY(raw->toPlainText().contains(u"eyJpc3Mi"_s));
}

void TestWidgets::hostileTokensAreShown_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("no token") << u"hello world"_s;
    QTest::newRow("dots") << u"...."_s;
    QTest::newRow("not base64") << u"%%%.<b>.\u202e"_s;
    QTest::newRow("long") << QString(300'000, u'A');
    QTest::newRow("NUL") << QString(u"eyJh"_s + QChar(0) + u".x.y"_s);
    QTest::newRow("empty") << QString();
}

void TestWidgets::hostileTokensAreShown()
{
    QFETCH(QString, token);
    TokensPage page;
    page.paste(token);
    QVERIFY(page.findChild<QListWidget *>(u"tokenList"_s)->count() >= 1);
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }
}

void TestWidgets::badConnectionIsExplained_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no address") << u"connection-url"_s << u""_s;
    QTest::newRow("no scheme") << u"connection-url"_s << u"calculator.example.com/mcp"_s;
    QTest::newRow("script") << u"connection-url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("user information") << u"connection-url"_s << u"https://u:p@x.example/mcp"_s;
    QTest::newRow("issuer without host") << u"connection-issuer"_s << u"https:///oauth2"_s;
    QTest::newRow("port of letters") << u"connection-redirectPort"_s << u"http"_s;
    QTest::newRow("port too big") << u"connection-redirectPort"_s << u"70000"_s;
    QTest::newRow("path without slash") << u"connection-redirectPath"_s << u"callback"_s;
    QTest::newRow("public redirect host") << u"connection-redirectHost"_s << u"example.com"_s;
}

void TestWidgets::badConnectionIsExplained()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Surroundings around(nullptr, std::make_unique<profile::MemorySecretStore>());
    ConnectionForm form(&around);
    profile::Connection connection;
    connection.url = "https://good.example/mcp";
    form.edit(connection);
    QSignalSpy saved(&form, &ConnectionForm::saved);
    QTest::keyClicks(form.findChild<QLineEdit *>(u"connection-name"_s), u"Typed"_s);
    form.findChild<QLineEdit *>(u"connection-clientSecret"_s)->insert(u"s3cret+%:ä"_s);
    form.findChild<QLineEdit *>(field)->setText(value);
    QTest::mouseClick(form.findChild<QPushButton *>(u"connectionSave"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 0);
    // The reason stands in the field's own cell, and nothing typed is gone.
    const auto labels = form.findChild<QLineEdit *>(field)->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return !label->isHidden() && label->foregroundRole() != QPalette::PlaceholderText && !label->text().isEmpty();
    }));
    QCOMPARE(form.findChild<QLineEdit *>(field)->text(), value);
    QCOMPARE(form.findChild<QLineEdit *>(u"connection-name"_s)->text(), u"Typed"_s);
    QCOMPARE(form.findChild<QLineEdit *>(u"connection-clientSecret"_s)->text(), u"s3cret+%:ä"_s);
}

void TestWidgets::goodConnectionIsSaved()
{
    Surroundings around(nullptr, std::make_unique<profile::MemorySecretStore>());
    ConnectionForm form(&around);
    form.edit({});
    QSignalSpy saved(&form, &ConnectionForm::saved);
    QTest::keyClicks(form.findChild<QLineEdit *>(u"connection-url"_s), u" https://calculator.example.com/mcp "_s);
    QTest::keyClicks(form.findChild<QLineEdit *>(u"connection-clientId"_s), u"0oa1"_s);
    form.findChild<QLineEdit *>(u"connection-clientSecret"_s)->insert(u"a+b%c:ä"_s);
    QTest::keyClick(form.findChild<QLineEdit *>(u"connection-scope"_s), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto connection = saved.first().at(0).value<profile::Connection>();
    QCOMPARE(connection.url, "https://calculator.example.com/mcp");
    QCOMPARE(connection.name, u"calculator.example.com"_s);
    QCOMPARE(connection.clientId, u"0oa1"_s);
    QVERIFY(!connection.id.isEmpty());
    const auto secrets = saved.first().at(1).value<QMap<QString, QByteArray>>();
    QCOMPARE(secrets.value(u"client-secret"_s), QByteArray("a+b%c:\xc3\xa4"));
    // Changing something else later leaves the secret as it is.
    form.edit(connection);
    QTest::mouseClick(form.findChild<QPushButton *>(u"connectionSave"_s), Qt::LeftButton);
    QVERIFY((saved.last().at(1).value<QMap<QString, QByteArray>>().isEmpty()));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
