// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks over every widget of every page, in each language, scheme, size of text and direction: names, labels, the order
// of the Tab key, what is cut off, and whether it can be read.

#include "app/gui/settings/preferences.h"
#include "guidriver.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *each = widget; each; each = each->parentWidget())
        if (!each->objectName().isEmpty()) {
            name += u" in "_s + each->objectName();
            break;
        }
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += u" \""_s + label->text() + u'"';
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" \""_s + button->text() + u'"';
    return name;
}

// Qt's own parts of a widget.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QHeaderView *>(widget) || widget->objectName().startsWith("qt_"_L1)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || widget->inherits("QTableCornerButton")
        || (parent && (parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QMenuBar")))
        || widget->inherits("QMenu") || widget->inherits("QTabBar");
}

QList<QWidget *> seen(QWidget *window)
{
    QList<QWidget *> visible;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible() && !isInner(widget))
            visible += widget;
    return visible;
}

// What cuts a text off, or nothing.
QString clipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1 ? u"too low"_s : QString();
        return label->sizeHint().width() > label->width() + 1 ? u"too narrow"_s : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        // A tile of the path breaks its text itself.
        if (button->text().isEmpty() || button->inherits("authscope::gui::StationTile"))
            return {};
        return button->sizeHint().width() > button->width() + 1 ? u"too narrow"_s : QString();
    }
    return {};
}

// Within something that scrolls, a widget may lie outside of what is seen; elsewhere it must not.
bool isInside(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        // That of the page scrolls only where there is too little room for it, as there is not here.
        if (parent->objectName() == "pageScroll"_L1)
            continue;
        // Its viewport comes first, and is what it lies outside of.
        const auto *around = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolls = around && around->viewport() == parent && around->objectName() != "pageScroll"_L1;
        if (scrolls || qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
        const QRect area(widget->mapTo(parent, QPoint(0, 0)), widget->size());
        // Mirrored, Qt places what is in a splitter in a scroll area up to two pixels off.
        if (!parent->rect().adjusted(-2, -2, 2, 2).contains(area))
            return false;
        if (parent->isWindow())
            break;
    }
    return true;
}

} // namespace

class TestWalkers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup();
    void everyPage_data();
    void everyPage();
    void tabReachesEverything();
    void labelsHaveBuddies();
    void rightToLeft();
    void catalogueIsListed();
    void translationsAreWhole_data();
    void translationsAreWhole();

private:
    void walk(QWidget *window, const QString &page);
    void visitPages(GuiDriver &driver, const std::function<void(const QString &page)> &visit);

    QStringList m_problems;
};

void TestWalkers::cleanup()
{
    applyLanguage(u"en"_s);
    applyTextSize(100);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWalkers::visitPages(GuiDriver &driver, const std::function<void(const QString &page)> &visit)
{
    MainWindow *window = driver.window();
    for (int tab = 0; tab < driver.find<QTabWidget>(u"tabs"_s)->count(); ++tab) {
        window->showTab(MainWindow::Tab(tab));
        visit(u"tab %1"_s.arg(tab));
    }
    window->showTelling();
    visit(u"told"_s);
    QTest::mouseClick(driver.find<QPushButton>(u"findingTell"_s), Qt::LeftButton);
    window->editConnection({});
    visit(u"connection"_s);
    window->showImport();
    visit(u"import"_s);
    window->showLog();
    visit(u"notices"_s);
    window->showReport();
    visit(u"report"_s);
    window->showRuns();
    visit(u"runs"_s);
    window->showBench();
    visit(u"bench"_s);
    window->showSettings();
    visit(u"settings"_s);
    window->showPalette();
    visit(u"palette"_s);
    QTest::keyClick(driver.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Escape);
    QTest::mouseClick(driver.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
}

void TestWalkers::walk(QWidget *window, const QString &page)
{
    QCoreApplication::processEvents();
    // What came of it, so that nothing is measured between a text and its place.
    // A layout asks the one around it in turn.
    for (int level = 0; level < 8; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    for (const QWidget *widget : seen(window)) {
        const auto complain = [&](const QString &what) {
            m_problems += u"%1: %2: %3"_s.arg(page, nameOf(widget), what);
        };
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QTabWidget *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (interactive && widget->accessibleName().isEmpty())
            complain(u"no accessible name"_s);
        if (interactive && widget->objectName().isEmpty())
            complain(u"no object name"_s);
        if (const QString how = clipped(widget); !how.isEmpty())
            complain(u"%1 (%2 of %3)"_s.arg(how).arg(widget->width()).arg(widget->sizeHint().width()));
        if (interactive && !isInside(widget))
            complain(u"outside of its parent"_s);
        if (!widget->isEnabled())
            continue;
        const bool hasText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!hasText)
            continue;
        const QColor text = widget->palette().color(widget->foregroundRole());
        const bool onButton = qobject_cast<const QPushButton *>(widget);
        const QColor ground = widget->palette().color(onButton ? QPalette::Button : QPalette::Window);
        const double found = contrast(text, ground);
        if (found < 4.5)
            complain(u"contrast %1"_s.arg(found));
    }
}

void TestWalkers::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<int>("text");
    QTest::newRow("English, light") << u"en"_s << Qt::ColorScheme::Light << 100;
    QTest::newRow("English, dark, 150 %") << u"en"_s << Qt::ColorScheme::Dark << 150;
    QTest::newRow("German, light") << u"de"_s << Qt::ColorScheme::Light << 100;
    QTest::newRow("Spanish, dark") << u"es"_s << Qt::ColorScheme::Dark << 100;
    QTest::newRow("Japanese, light") << u"ja"_s << Qt::ColorScheme::Light << 100;
    QTest::newRow("pseudo-locale, light") << u"en_XA"_s << Qt::ColorScheme::Light << 100;
}

void TestWalkers::everyPage()
{
    QFETCH(QString, language);
    QFETCH(Qt::ColorScheme, scheme);
    QFETCH(int, text);
    m_problems.clear();
    GuiDriver driver;
    // As wide as a person who needs large text makes it.
    driver.window()->resize(text > 100 || language == "en_XA"_L1 ? QSize(1900, 1200) : QSize(1366, 860));
    Preferences preferences;
    preferences.language = language;
    preferences.scheme = scheme;
    preferences.textPercent = text;
    driver.window()->setPreferences(preferences);
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    visitPages(driver, [&](const QString &page) { walk(driver.window(), page + u", not run"_s); });
    QTRY_VERIFY_WITH_TIMEOUT(!session->isRunning(), GuiDriver::patience);
    driver.run(session);
    visitPages(driver, [&](const QString &page) { walk(driver.window(), page + u", run"_s); });
    QTest::mouseClick(driver.find<QPushButton>(u"guided"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session->guide()->step(), GuiDriver::patience);
    walk(driver.window(), u"guided"_s);
    session->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(session->isIdle(), GuiDriver::patience);
    m_problems.removeDuplicates();
    QVERIFY2(m_problems.isEmpty(), qPrintable(u'\n' + m_problems.join(u'\n')));
}

void TestWalkers::tabReachesEverything()
{
    GuiDriver driver;
    driver.run(driver.demo(profile::Grant::ClientCredentials));
    visitPages(driver, [&](const QString &page) {
        QSet<const QWidget *> reached;
        const QWidget *first = driver.window();
        const QWidget *widget = first->nextInFocusChain();
        for (; widget != first && reached.size() < 10'000; widget = widget->nextInFocusChain())
            reached.insert(widget);
        for (const QWidget *each : seen(driver.window())) {
            const bool wants = each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
            QVERIFY2(!wants || reached.contains(each), qPrintable(page + u": "_s + nameOf(each)));
        }
        // And something can be reached at all: the first stop is no trap.
        QTest::keyClick(driver.window(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget(), qPrintable(page));
    });
}

void TestWalkers::labelsHaveBuddies()
{
    GuiDriver driver;
    driver.window()->editConnection({});
    driver.window()->showSettings();
    QSet<const QWidget *> named;
    const auto labels = driver.window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->buddy())
            named.insert(label->buddy());
    int fields = 0;
    const auto widgets = driver.window()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool field = (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                            || qobject_cast<const QAbstractSpinBox *>(widget))
            && (widget->objectName().startsWith("connection-"_L1) || widget->objectName().startsWith("settings-"_L1)
                || widget->objectName().startsWith("told-"_L1));
        if (!field)
            continue;
        ++fields;
        QVERIFY2(named.contains(widget), qPrintable(nameOf(widget)));
    }
    QVERIFY(fields >= 30);
}

void TestWalkers::rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    GuiDriver driver;
    driver.run(driver.demo(profile::Grant::ClientCredentials));
    const auto *reach = driver.find<QWidget>(u"station-reach"_s);
    const auto *ready = driver.find<QWidget>(u"station-ready"_s);
    QVERIFY(reach->mapToGlobal(QPoint()).x() > ready->mapToGlobal(QPoint()).x());
    m_problems.clear();
    visitPages(driver, [&](const QString &page) { walk(driver.window(), page); });
    QVERIFY2(m_problems.isEmpty(), qPrintable(u'\n' + m_problems.join(u'\n')));
    // An arrow key follows what is seen.
    auto *challenge = driver.find<QAbstractButton>(u"station-challenge"_s);
    driver.window()->activateWindow();
    driver.find<QWidget>(u"station-reach"_s)->setFocus();
    QTRY_VERIFY(driver.find<QWidget>(u"station-reach"_s)->hasFocus());
    QTest::keyClick(driver.find<QWidget>(u"station-reach"_s), Qt::Key_Left);
    QVERIFY(challenge->isChecked());
}

// Qt's tools find no text that the engine and the server put together by themselves, so those are listed for them in
// translations/catalogue.h: AUTHSCOPE_UPDATE_GOLDEN=1 writes it anew. What is not in it yet appears in English, which a few
// texts may for a while.
void TestWalkers::catalogueIsListed()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QTRY_VERIFY_WITH_TIMEOUT(!session->faults().isEmpty(), GuiDriver::patience);
    QStringList lines;
    const auto add = [&lines](const char *context, QString text) {
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        const QString line = u"    QT_TRANSLATE_NOOP(\"%1\", \"%2\"),"_s.arg(QString::fromLatin1(context), text);
        if (!lines.contains(line))
            lines += line;
    };
    for (const diagnosis::Cause &cause : diagnosis::catalogue())
        for (const QString &text : {cause.title, cause.explanation, cause.fix.okta, cause.fix.server, cause.fix.client})
            if (!text.isEmpty())
                add("Cause", text);
    for (const demo::Fault &fault : session->faults())
        add("Fault", fault.title);
    QFile file(QStringLiteral(AUTHSCOPE_TEST_DATA "/../../translations/catalogue.h"));
    if (qEnvironmentVariableIsSet("AUTHSCOPE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "// SPDX-FileCopyrightText: 2026 The Authscope developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
            "// Written by tst_walkers (AUTHSCOPE_UPDATE_GOLDEN=1) for lupdate; compiled by nobody. What the\n"
            "// catalogue says of the causes, and the titles of the demo server's faults.\n// clang-format off\nstatic "
            "const char *const texts[] = {\n");
        file.write(lines.join(u'\n').toUtf8() + "\n};\n");
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString listed = QString::fromUtf8(file.readAll());
    QStringList missing;
    for (const QString &line : std::as_const(lines))
        if (!listed.contains(line))
            missing += line;
    QVERIFY2(missing.size() * 20 <= lines.size(), qPrintable(missing.join(u'\n')));
    // And they arrive where they are shown.
    applyLanguage(u"de"_s);
    const diagnosis::Cause *cause = diagnosis::findCause(u"AUD_MISMATCH"_s);
    QVERIFY(QCoreApplication::translate("Cause", cause->title.toUtf8().constData()) != cause->title);
    const QString fault = session->faults().first().title;
    const auto *list = driver.find<QAbstractItemView>(u"faultList"_s);
    QVERIFY(!list->model()->index(0, 0).data().toString().contains(fault));
}

void TestWalkers::translationsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "ja", "en_XA"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// Every text has its translation, and the places in it are the same.
void TestWalkers::translationsAreWhole()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(AUTHSCOPE_TEST_DATA "/../../translations/authscope_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    static const QRegularExpression place(u"%[1-9n]"_s);
    const auto places = [](const QString &text) {
        QStringList found;
        auto match = place.globalMatch(text);
        while (match.hasNext())
            found += match.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    };
    QString source;
    int count = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "source"_L1)
            source = reader.readElementText();
        if (reader.name() != "translation"_L1)
            continue;
        QVERIFY2(reader.attributes().value("type"_L1).isEmpty(), qPrintable(source));
        const QString translation = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!translation.trimmed().isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
        QVERIFY2(places(translation) == places(source), qPrintable(source + u" → "_s + translation));
        ++count;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(count > 500);
}

int main(int argc, char *argv[])
{
    return guiMain<TestWalkers>(argc, argv);
}

#include "tst_walkers.moc"
