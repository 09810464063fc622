// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Guided mode: what is shown before a request goes, what of it can be changed, and how an answer is explained; then the
// whole of it in the window against the bundled server.

#include "app/gui/journey/editablerequest.h"
#include "app/gui/journey/explanation.h"
#include "app/gui/journey/vocabulary.h"
#include "app/gui/models/explanationmodel.h"
#include "guidriver.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace authscope;
using namespace authscope::gui;

namespace {

http::Request tokenRequest()
{
    http::Request request;
    request.leg = http::Leg::Token;
    request.method = "POST";
    request.url = "https://as.example/token";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", "Basic aWQ6aHVzaA=="}};
    request.body = "grant_type=client_credentials&client_secret=hush%2Bhush&scope=a+b&empty=";
    return request;
}

const ExplainedField *find(const QList<ExplainedField> &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &ExplainedField::name);
    return found == fields.end() ? nullptr : &*found;
}

oauth::AuthorizationAttempt attempt()
{
    oauth::AuthorizationAttempt attempt;
    attempt.authorizationEndpoint = "https://as.example/authorize";
    attempt.clientId = u"0oa1"_s;
    attempt.redirectUri = u"http://127.0.0.1:8765/callback"_s;
    attempt.scope = u"openid a"_s;
    attempt.resource = u"https://a.example/mcp"_s;
    attempt.state = "state";
    attempt.pkce = oauth::Pkce::create();
    attempt.parameters = {{u"prompt"_s, u"consent"_s}};
    return attempt;
}

} // namespace

class TestGuided : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void secretsAreNames();
    void unchangedIsSentByteForByte();
    void changesAreTaken();
    void wrongChangesAreExplained_data();
    void wrongChangesAreExplained();
    void secretsStayAtTheirOrigin();
    void binaryBodiesStay();
    void authorizationIsChanged();
    void challengesAreExplained();
    void hostileAnswersStayPlain();
    void everyWordIsFound();
    void stopsBeforeEachRequest();
    void changedRequestGoesOut();
    void personIsAskedBeforeTheBrowser();
    void stoppedRunSaysSo();
    void restRunsByItself();
};

void TestGuided::secretsAreNames()
{
    const EditableRequest request(tokenRequest(), {});
    QCOMPARE(request.parts().method, u"POST"_s);
    QCOMPARE(request.parts().headers,
             u"Content-Type: application/x-www-form-urlencoded\n"
             "Authorization: Basic {{authorization}}"_s);
    QCOMPARE(request.parts().body,
             u"grant_type=client_credentials\nclient_secret={{client_secret}}\nscope=a b\nempty="_s);
}

void TestGuided::unchangedIsSentByteForByte()
{
    http::Request original = tokenRequest();
    original.body = "grant_type=client%5Fcredentials&&client_secret=hush"; // not as we would write it
    const EditableRequest request(original, {});
    const auto edited = request.edited(request.parts());
    QVERIFY(edited.has_value());
    QCOMPARE(edited->body, original.body);
    QCOMPARE(edited->headers, original.headers);
}

void TestGuided::changesAreTaken()
{
    const EditableRequest request(tokenRequest(), {});
    EditableRequest::Parts parts = request.parts();
    parts.body = u"grant_type=client_credentials\nclient_secret={{client_secret}}\nscope=c=d\n"_s;
    parts.headers += u"\nX-Own:  1 \n"_s;
    const auto edited = request.edited(parts);
    QVERIFY(edited.has_value());
    QCOMPARE(edited->body, "grant_type=client_credentials&client_secret=hush%2Bhush&scope=c%3Dd");
    QCOMPARE(edited->headers.value("authorization"), "Basic aWQ6aHVzaA==");
    QCOMPARE(edited->headers.value("x-own"), "1");
}

void TestGuided::wrongChangesAreExplained_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("method") << u"method"_s << u"get it"_s << u"guided.method"_s;
    QTest::newRow("no method") << u"method"_s << QString() << u"guided.method"_s;
    QTest::newRow("address") << u"url"_s << u"ftp://x/"_s << u"url.scheme"_s;
    QTest::newRow("header") << u"headers"_s << u"Accept: a\nno field"_s << u"guided.headers"_s;
    QTest::newRow("parameter") << u"body"_s << u"grant_type=x\n=y"_s << u"guided.parameter"_s;
}

void TestGuided::wrongChangesAreExplained()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, id);
    const EditableRequest request(tokenRequest(), {});
    EditableRequest::Parts parts = request.parts();
    (field == "method"_L1        ? parts.method
         : field == "url"_L1     ? parts.url
         : field == "headers"_L1 ? parts.headers
                                 : parts.body) = value;
    const auto edited = request.edited(parts);
    QVERIFY(!edited);
    QCOMPARE(edited.error().id, id);
}

void TestGuided::secretsStayAtTheirOrigin()
{
    const EditableRequest request(tokenRequest(), {});
    EditableRequest::Parts parts = request.parts();
    parts.url = u"https://elsewhere.example/token"_s;
    QCOMPARE(request.edited(parts).error().id, u"guided.secret"_s);
    parts.headers = u"Content-Type: application/x-www-form-urlencoded"_s;
    QCOMPARE(request.edited(parts).error().id, u"guided.secret"_s);
    parts.body = u"grant_type=client_credentials"_s;
    QVERIFY(request.edited(parts).has_value());
    parts = request.parts();
    parts.url = u"https://as.example/other"_s;
    QVERIFY(request.edited(parts).has_value());
}

void TestGuided::binaryBodiesStay()
{
    http::Request original;
    original.url = "https://a.example/";
    original.method = "POST";
    original.body = QByteArray("\xff\x00z", 3);
    const EditableRequest request(original, {});
    QVERIFY(!request.isBodyEditable());
    QCOMPARE(request.edited(request.parts())->body, original.body);
}

void TestGuided::authorizationIsChanged()
{
    const oauth::AuthorizationAttempt before = attempt();
    QString text = authorizationText(before);
    QVERIFY(text.contains(u"scope=openid a\n"_s));
    text.replace(u"scope=openid a\n"_s, u"scope=openid\nlogin_hint=ada\n"_s)
        .remove(u"\nresource=https://a.example/mcp"_s)
        .remove(u"\nprompt=consent"_s);
    const auto changed = editedAuthorization(before, text);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->scope, u"openid"_s);
    QVERIFY(changed->resource.isEmpty());
    QCOMPARE(changed->parameters, (http::Form{{u"login_hint"_s, u"ada"_s}}));
    QCOMPARE(changed->state, before.state);
    const auto refused = editedAuthorization(before, text.remove(u"client_id=0oa1\n"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"guided.parameter"_s);
    QVERIFY(refused.error().what.contains(u"client_id"_s));
}

void TestGuided::challengesAreExplained()
{
    http::Exchange exchange;
    exchange.status = 401;
    exchange.reason = "Unauthorized";
    exchange.responseHeaders = {
        {"WWW-Authenticate", R"(Bearer error="invalid_token", error_description="The aud is wrong", scope="a b")"},
        {"Content-Type", "application/json; charset=utf-8"}};
    exchange.responseBody = R"({"error":"invalid_grant","errorCode":"E0000011"})";
    const QList<ExplainedField> fields = explain(exchange, {});
    QVERIFY(find(fields, u"401"_s)->meaning.contains(u"WWW-Authenticate"_s));
    QCOMPARE(find(fields, u"error_description"_s)->value, u"The aud is wrong"_s);
    QCOMPARE(find(fields, u"scope"_s)->reference, u"RFC 6750 §3"_s);
    QVERIFY(!find(fields, u"content-type"_s)->meaning.isEmpty());
    QVERIFY(!find(fields, u"errorCode"_s)->meaning.isEmpty());
    // What a value says goes before what its name says.
    QVERIFY(meaningOf(Vocabulary::Refusal, u"error"_s, u"invalid_grant"_s).text
            != meaningOf(Vocabulary::Refusal, u"error"_s, u"other"_s).text);

    ExplanationModel model;
    QAbstractItemModelTester tester(&model);
    model.setFields(fields);
    QCOMPARE(model.rowCount(), int(fields.size()));
}

void TestGuided::hostileAnswersStayPlain()
{
    http::Exchange exchange;
    exchange.leg = http::Leg::Token;
    exchange.status = 200;
    exchange.responseBody = QByteArray(R"({"access_token":"secret-secret-secret","<b>x\u202e":"\u001b[31m)")
        + QByteArray(1024 * 1024, 'z') + R"("})";
    const QList<ExplainedField> fields = explain(exchange, {});
    for (const ExplainedField &field : fields) {
        QVERIFY(field.value.size() <= 700);
        QVERIFY(!field.value.contains(QChar(0x1b)) && !field.name.contains(QChar(0x202e)));
        QVERIFY(!field.value.contains(u"secret-secret-secret"_s));
    }
    exchange.responseBody = "{" + QByteArray(100'000, '[');
    QVERIFY(explain(exchange, {}).size() <= 2);
}

void TestGuided::everyWordIsFound()
{
    QCOMPARE(meaningOf(Vocabulary::ServerMetadata, u"issuer"_s, {}).reference, u"RFC 8414 §3.3"_s);
    QVERIFY(meaningOf(Vocabulary::ServerMetadata, u"Issuer"_s, {}).text.isEmpty());
    QVERIFY(!meaningOf(Vocabulary::Header, u"Content-Type"_s, u"text/event-stream"_s).text.isEmpty());
    QVERIFY(meaningOf(Vocabulary::Rpc, u"nothing known"_s, {}).text.isEmpty());
}

void TestGuided::stopsBeforeEachRequest()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::AuthorizationCode);
    driver.window()->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    driver.window()->activateWindow();
    QTest::keyClick(driver.window(), Qt::Key_F10);
    QSet<journey::StationId> seen;
    QList<GuidedRun::Kind> kinds;
    while (finished.isEmpty()) {
        QVERIFY(QTest::qWaitFor([&] { return session->guide()->step() || !finished.isEmpty(); }, GuiDriver::patience));
        if (!finished.isEmpty())
            break;
        const GuidedRun::Step *step = session->guide()->step();
        seen.insert(step->station);
        kinds += step->kind;
        QVERIFY(driver.find<QPushButton>(u"guideNext"_s)->isVisible());
        const auto sent = session->log()->exchanges().size();
        if (step->kind == GuidedRun::Kind::Request) {
            QCOMPARE(driver.find<QLineEdit>(u"guideUrl"_s)->text().toUtf8(), step->request.url);
            // Nothing goes out while it waits.
            QTest::qWait(1);
            QCOMPARE(session->log()->exchanges().size(), sent);
        }
        QTest::keyClick(driver.window(), Qt::Key_F10);
    }
    QCOMPARE(seen.size(), journey::stationCount);
    QVERIFY(kinds.contains(GuidedRun::Kind::Browser) && kinds.contains(GuidedRun::Kind::Code));
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
    // The person's thinking is no time of the station.
    QVERIFY(!driver.find<QPushButton>(u"guideNext"_s)->isVisible());
    QVERIFY(driver.find<QAbstractItemView>(u"stationExplanation"_s)->model());
}

void TestGuided::changedRequestGoesOut()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QTest::mouseClick(driver.find<QPushButton>(u"guided"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session->guide()->step(), GuiDriver::patience);
    auto *headers = driver.find<QPlainTextEdit>(u"guideHeaders"_s);
    headers->moveCursor(QTextCursor::End);
    QTest::keyClick(headers, Qt::Key_Return);
    QTest::keyClicks(headers, u"X-Own 1"_s);
    QTest::mouseClick(driver.find<QPushButton>(u"guideNext"_s), Qt::LeftButton);
    // What is wrong stands beside it, and nothing is lost or sent.
    QVERIFY(session->guide()->step());
    QVERIFY(headers->toPlainText().endsWith(u"X-Own 1"_s));
    headers->textCursor().movePosition(QTextCursor::End);
    QTest::keyClick(headers, Qt::Key_Backspace);
    QTest::keyClick(headers, Qt::Key_Backspace);
    QTest::keyClicks(headers, u": 2"_s);
    QTest::mouseClick(driver.find<QPushButton>(u"guideNext"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session->log()->exchanges().size(), 1, GuiDriver::patience);
    QCOMPARE(session->log()->exchanges().first()->requestHeaders.value("x-own"), "2");
    session->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(session->isIdle(), GuiDriver::patience);
}

void TestGuided::personIsAskedBeforeTheBrowser()
{
    GuiDriver driver;
    Session *demo = driver.demo(profile::Grant::AuthorizationCode);
    driver.run(demo);
    // The same server, as a connection of one's own: nobody has agreed to its authorization server yet.
    profile::Connection connection = demo->effective();
    connection.id = u"own"_s;
    connection.demo = false;
    connection.issuer.clear();
    connection.allowPrivateNetwork = true;
    Session *own = driver.window()->addConnection(connection);
    QSignalSpy waiting(own->signIn(), &signin::SignIn::waiting);
    QSignalSpy finished(own, &Session::runFinished);
    driver.window()->select(own);
    QTest::mouseClick(driver.find<QPushButton>(u"run"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(own->guide()->step() || !finished.isEmpty(), GuiDriver::patience);
    QVERIFY2(own->guide()->step(), qPrintable(own->station(journey::StationId::Client).summary));
    auto *open = driver.find<QPushButton>(u"signInOpen"_s);
    QVERIFY(open->isVisible());
    QVERIFY(driver.find<QLineEdit>(u"signInAddress"_s)->text().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(waiting.count(), 0);
    QTest::mouseClick(driver.find<QPushButton>(u"signInCancel"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(waiting.count(), 0);
    QVERIFY(!open->isVisible());
    QCOMPARE(own->station(journey::StationId::Authorize).state, journey::StationState::Failed);
}

void TestGuided::stoppedRunSaysSo()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(driver.find<QPushButton>(u"guided"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session->guide()->step(), GuiDriver::patience);
    QTest::mouseClick(driver.find<QPushButton>(u"guideStop"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Reach).state, journey::StationState::Failed);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Skipped);
    QCOMPARE(session->log()->exchanges().size(), 1);
    QCOMPARE(session->log()->exchanges().first()->error, http::ErrorKind::Cancelled);
    // And again from the beginning.
    driver.run(session);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

void TestGuided::restRunsByItself()
{
    GuiDriver driver;
    Session *session = driver.demo(profile::Grant::ClientCredentials);
    driver.window()->select(session);
    QSignalSpy finished(session, &Session::runFinished);
    QTest::mouseClick(driver.find<QPushButton>(u"guided"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(session->guide()->step(), GuiDriver::patience);
    QTest::mouseClick(driver.find<QPushButton>(u"guideRest"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, GuiDriver::patience);
    QCOMPARE(session->station(journey::StationId::Ready).state, journey::StationState::Passed);
}

int main(int argc, char *argv[])
{
    return guiMain<TestGuided>(argc, argv);
}

#include "tst_guided.moc"
