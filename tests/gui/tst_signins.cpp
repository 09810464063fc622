// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways to a token other than the guide's, from the connection form to the list of tools: with a code on any device
// (RFC 8628, against the bundled server), with an assertion (RFC 7523), by cross-app access, by token exchange (RFC 8693).

#include "app/demo/scriptedbrowser.h"
#include "guidriver.h"
#include "tests/support/grantworld.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;
using namespace authscope::test;

namespace {

// A person who signs in wherever they are sent, or does nothing.
class PersonsBrowser final : public QObject, public signin::Browser
{
public:
    Result<void> open(const QByteArray &url) override
    {
        opened += url;
        if (login.isEmpty())
            return {};
        auto *browser = new demo::ScriptedBrowser(login, password, demo::ScriptedBrowser::Decision::Allow, this);
        return browser->open(url);
    }
    QString login;
    QString password;
    QList<QByteArray> opened;
};

struct Driver : GuiDriver {
    Driver() : Driver(new PersonsBrowser) {}
    explicit Driver(PersonsBrowser *browser) : GuiDriver(std::unique_ptr<signin::Browser>(browser)), person(browser) {}
    PersonsBrowser *person;

    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(u"connection-"_s + field);
        QVERIFY2(line->isVisible(), qPrintable(field));
        QTest::keyClicks(line, text);
    }
    static bool clicked(QComboBox *box, int row)
    {
        if (box->view()->isVisible()) {
            const QModelIndex index = box->model()->index(row, 0);
            box->view()->scrollTo(index);
            QTest::mouseMove(box->view()->viewport(), box->view()->visualRect(index).center());
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, box->view()->visualRect(index).center());
        }
        return box->currentIndex() == row && !box->view()->isVisible();
    }
    // As a person who works through the list.
    void choose(profile::Grant grant, bool byMouse) const
    {
        auto *box = find<QComboBox>(u"connection-grant"_s);
        const int row = box->findData(int(grant));
        QVERIFY(row >= 0);
        if (byMouse) {
            QTest::mouseClick(box, Qt::LeftButton);
            QTRY_VERIFY(box->view()->isVisible());
            // What comes too soon after the press that opened the list is not taken.
            QTRY_VERIFY(clicked(box, row));
        } else {
            box->setFocus(Qt::TabFocusReason);
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < row; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        QTRY_COMPARE(box->currentIndex(), row);
    }
    Session *save(bool byMouse) const
    {
        if (byMouse)
            QTest::mouseClick(find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
        else
            QTest::keyClick(find<QLineEdit>(u"connection-clientId"_s), Qt::Key_Return);
        return window()->currentSession();
    }
    void start(bool byMouse) const
    {
        window()->activateWindow();
        if (byMouse)
            QTest::mouseClick(find<QPushButton>(u"run"_s), Qt::LeftButton);
        else
            QTest::keyClick(window(), Qt::Key_F5);
    }
};

void ways()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

} // namespace

class TestSignIns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void deviceCode_data() { ways(); }
    void deviceCode();
    void deviceIsCancelled_data() { ways(); }
    void deviceIsCancelled();
    void deviceCodeEnds();
    void assertion_data() { ways(); }
    void assertion();
    void crossAppAccess();
    void tokenExchange();
    void fieldsOfTheChosenWayOnly();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void secretsAreKeptAndForgotten();

private:
    // A connection to the stub by that way, up to its client ID.
    static void begin(Driver &driver, const GrantWorld &world, profile::Grant grant, bool byMouse)
    {
        if (byMouse)
            QTest::mouseClick(driver.find<QPushButton>(u"connectionAdd"_s), Qt::LeftButton);
        else
            QTest::keyClick(driver.window(), Qt::Key_N, Qt::ControlModifier);
        driver.type(u"url"_s, QString::fromUtf8(world.mcp()));
        driver.choose(grant, byMouse);
        driver.type(u"clientId"_s, u"the-client"_s);
    }
};

void TestSignIns::deviceCode()
{
    QFETCH(bool, byMouse);
    Driver driver;
    Session *demo = driver.demo(profile::Grant::ClientCredentials);
    driver.run(demo); // its server stands in for one's own
    const QJsonObject ready = demo->demo()->readiness();
    driver.person->login = demo->demo()->login();
    driver.person->password = demo->demo()->password();
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_N, Qt::ControlModifier);
    driver.type(u"url"_s, QString::fromUtf8(demo->effective().url));
    driver.choose(profile::Grant::DeviceCode, byMouse);
    driver.type(u"clientId"_s, ready["clients"_L1]["native"_L1]["client_id"_L1].toString());
    driver.type(u"scope"_s, u"calculator.add"_s);
    Session *session = driver.save(byMouse);
    QVERIFY(session != demo);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(byMouse);
    auto *copyCode = driver.find<QPushButton>(u"signInCopyCode"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copyCode->isVisible(), GuiDriver::patience);
    // The code, the address, and how long it is good.
    const oauth::DeviceAuthorization device = *session->device();
    QStringList said;
    for (const QLabel *label : copyCode->parentWidget()->findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text();
    QVERIFY2(said.first().contains(device.userCode) || said.join(u'|').contains(device.userCode),
             qPrintable(said.join(u'|')));
    QVERIFY2(said.filter(QRegularExpression(u"^\\d+:\\d\\d "_s)).size() == 1, qPrintable(said.join(u'|')));
    QVERIFY(!driver.find<QLineEdit>(u"signInCallback"_s)->isVisible());
    if (byMouse)
        QTest::mouseClick(copyCode, Qt::LeftButton);
    else
        QTest::keyClick(copyCode, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), device.userCode);
    QVERIFY(driver.find<QLineEdit>(u"signInAddress"_s)->text().contains(device.userCode));
    QVERIFY(driver.person->opened.isEmpty()); // only by a press
    // Looking at another connection and back changes nothing.
    driver.window()->select(demo);
    QVERIFY(!copyCode->isVisible());
    driver.window()->select(session);
    QVERIFY(copyCode->isVisible());
    auto *open = driver.find<QPushButton>(u"signInOpen"_s);
    if (byMouse)
        QTest::mouseClick(open, Qt::LeftButton);
    else
        QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(driver.person->opened, QList{device.verificationUriComplete});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QVERIFY(!copyCode->isVisible());
    QVERIFY2(session->station(journey::StationId::Authorize).state == journey::StationState::Passed,
             qPrintable(session->station(journey::StationId::Authorize).summary));
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

void TestSignIns::deviceIsCancelled()
{
    QFETCH(bool, byMouse);
    GrantWorld world;
    world.pending = 1000;
    Driver driver;
    begin(driver, world, profile::Grant::DeviceCode, byMouse);
    Session *session = driver.save(byMouse);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(byMouse);
    auto *cancel = driver.find<QPushButton>(u"signInCancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), GuiDriver::patience);
    if (byMouse)
        QTest::mouseClick(cancel, Qt::LeftButton);
    else
        QTest::keyClick(driver.window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QVERIFY(!cancel->isVisible());
    QCOMPARE(session->station(journey::StationId::Authorize).state, journey::StationState::Failed);
    QVERIFY2(session->station(journey::StationId::Authorize).summary.contains(u"cancelled"_s),
             qPrintable(session->station(journey::StationId::Authorize).summary));
}

void TestSignIns::deviceCodeEnds()
{
    GrantWorld world;
    world.pending = 1000;
    world.deviceSeconds = 2;
    Driver driver;
    begin(driver, world, profile::Grant::DeviceCode, false);
    Session *session = driver.save(false);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(false);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QVERIFY(!driver.find<QPushButton>(u"signInCancel"_s)->isVisible());
    QCOMPARE(session->station(journey::StationId::Authorize).state, journey::StationState::Failed);
    QVERIFY2(session->station(journey::StationId::Authorize).summary.contains(u"code"_s),
             qPrintable(session->station(journey::StationId::Authorize).summary));
    // What to do next stands there.
    QVERIFY(driver.find<QLabel>(u"verdictText"_s)->isVisible());
}

void TestSignIns::assertion()
{
    QFETCH(bool, byMouse);
    GrantWorld world;
    Driver driver;
    begin(driver, world, profile::Grant::JwtBearer, byMouse);
    driver.type(u"assertion"_s, u"a.b.c"_s);
    Session *session = driver.save(byMouse);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(byMouse);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QCOMPARE(world.at("/token").size(), 1);
    QCOMPARE(field(world.at("/token").first(), u"grant_type"), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    QCOMPARE(field(world.at("/token").first(), u"assertion"), u"a.b.c"_s);
}

void TestSignIns::crossAppAccess()
{
    GrantWorld world;
    Driver driver;
    begin(driver, world, profile::Grant::IdJag, false);
    driver.type(u"identityProvider"_s, QString::fromUtf8(world.server.url("/idp")));
    driver.type(u"idToken"_s, QString::fromLatin1(idToken));
    driver.type(u"identityClientId"_s, u"idp-client"_s);
    driver.type(u"identitySecret"_s, u"idp-secret-0123"_s);
    Session *session = driver.save(false);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(false);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    const StubRequest exchange = world.at("/idp/token").first();
    QCOMPARE(field(exchange, u"subject_token").toLatin1(), idToken);
    QVERIFY(exchange.header("authorization").startsWith("Basic ") || field(exchange, u"client_secret").size() > 0);
    QCOMPARE(field(world.at("/token").first(), u"assertion").toLatin1(), idJag);
}

void TestSignIns::tokenExchange()
{
    GrantWorld world;
    Driver driver;
    begin(driver, world, profile::Grant::TokenExchange, false);
    driver.type(u"subjectToken"_s, QString::fromLatin1(idToken));
    auto *type = driver.find<QComboBox>(u"connection-subjectType"_s);
    QTest::keyClick(type, Qt::Key_Down);
    Session *session = driver.save(false);
    QCOMPARE(session->connection().subjectTokenType, u"id_token"_s);
    QSignalSpy finished(session, &Session::runFinished);
    driver.start(false);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    QCOMPARE(field(world.at("/token").first(), u"subject_token").toLatin1(), idToken);
    QCOMPARE(field(world.at("/token").first(), u"subject_token_type"), u"urn:ietf:params:oauth:token-type:id_token"_s);
}

void TestSignIns::fieldsOfTheChosenWayOnly()
{
    const QMap<profile::Grant, QStringList> own{
        {profile::Grant::Discover, {u"redirectPort"_s}},
        {profile::Grant::AuthorizationCode, {u"redirectPort"_s}},
        {profile::Grant::ClientCredentials, {}},
        {profile::Grant::DeviceCode, {}},
        {profile::Grant::JwtBearer, {u"assertion"_s}},
        {profile::Grant::IdJag, {u"identityProvider"_s, u"idToken"_s, u"identityClientId"_s, u"identitySecret"_s}},
        {profile::Grant::TokenExchange, {u"subjectToken"_s, u"subjectType"_s}},
        {profile::Grant::Token, {u"accessToken"_s}},
        {profile::Grant::None, {}}};
    Driver driver;
    driver.window()->editConnection({});
    for (auto way = own.cbegin(); way != own.cend(); ++way) {
        driver.choose(way.key(), false);
        for (auto other = own.cbegin(); other != own.cend(); ++other)
            for (const QString &name : other.value())
                QVERIFY2(driver.find<QWidget>(u"connection-"_s + name)->isVisible() == way.value().contains(name),
                         qPrintable(profile::grantName(way.key()) + u": "_s + name));
    }
}

void TestSignIns::whatIsMissingIsNamed_data()
{
    QTest::addColumn<profile::Grant>("grant");
    QTest::addColumn<QString>("field");
    QTest::newRow("no client") << profile::Grant::JwtBearer << u"clientId"_s;
    QTest::newRow("no assertion") << profile::Grant::JwtBearer << u"assertion"_s;
    QTest::newRow("no identity provider") << profile::Grant::IdJag << u"identityProvider"_s;
    QTest::newRow("no ID token") << profile::Grant::IdJag << u"idToken"_s;
    QTest::newRow("nothing to exchange") << profile::Grant::TokenExchange << u"subjectToken"_s;
    QTest::newRow("no token") << profile::Grant::Token << u"accessToken"_s;
}

void TestSignIns::whatIsMissingIsNamed()
{
    QFETCH(profile::Grant, grant);
    QFETCH(QString, field);
    Driver driver;
    driver.window()->editConnection({});
    driver.type(u"url"_s, u"https://mcp.example/mcp"_s);
    driver.choose(grant, false);
    QTest::mouseClick(driver.find<QPushButton>(u"connectionSave"_s), Qt::LeftButton);
    QCOMPARE(driver.window()->sessions().size(), 2);
    auto *editor = driver.find<QLineEdit>(u"connection-"_s + field);
    QVERIFY(editor->isVisible());
    QVERIFY(std::ranges::any_of(editor->parentWidget()->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->foregroundRole() != QPalette::PlaceholderText && !label->text().isEmpty();
    }));
}

void TestSignIns::secretsAreKeptAndForgotten()
{
    GrantWorld world;
    Driver driver;
    begin(driver, world, profile::Grant::JwtBearer, false);
    driver.type(u"assertion"_s, u"assertion-0123456789"_s);
    Session *session = driver.save(false);
    const QString id = session->connection().id;
    QFile file(driver.path(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("assertion-0123456789"));
    // Edited, it does not show, and is not asked for again.
    driver.window()->editConnection(session->connection());
    QCOMPARE(driver.find<QLineEdit>(u"connection-assertion"_s)->text(), QString());
    driver.save(false);
    QVERIFY(driver.find<QPushButton>(u"run"_s)->isVisible());
    driver.run(session);
    QCOMPARE(field(world.at("/token").first(), u"assertion"), u"assertion-0123456789"_s);
    // It is a secret in reports, too.
    QVERIFY(!session->redactor().text("x assertion-0123456789 x").contains("0123456789"));
}

int main(int argc, char *argv[])
{
    return guiMain<TestSignIns>(argc, argv);
}

#include "tst_signins.moc"
