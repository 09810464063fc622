// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/signinrig.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::test;

namespace {

const QString hostile = u"<img src=x onerror=alert(1)> \u202e+1 555 \x1b[31m"_s;

} // namespace

// What comes back from the browser, from the person, from somebody else, or not at all.
class SignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignInRig> m_rig;

    // The attempt waits as if nothing had been, and ends well.
    void stillSucceeds()
    {
        QVERIFY(m_rig->signIn.isWaiting());
        QVERIFY(!m_rig->isOver());
        const Answer page = m_rig->comeBack(m_rig->goodAnswer());
        QCOMPARE(page.status, 200);
        QVERIFY2(page.body.contains("Signed in"), page.body.constData());
        QVERIFY(m_rig->waitForEnd());
        QCOMPARE(m_rig->failureId(), QString());
        QCOMPARE((*m_rig->outcome)->accessToken, u"the-access-token"_s);
        QCOMPARE(m_rig->server.seen().size(), 1);
        QCOMPARE(http::formDecode(m_rig->server.seen().first().body).value(u"code"), u"the-code"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<SignInRig>();
    }
    void cleanup()
    {
        if (m_rig->signIn.isWaiting()) {
            m_rig->stop.request_stop();
            QVERIFY(m_rig->waitForEnd());
        }
        m_rig.reset();
    }

    void comesBack_data();
    void comesBack();
    void refuses_data();
    void refuses();
    void turnsAway_data();
    void turnsAway();
    void keepsFewStrays();
    void ignoresOtherRequests_data();
    void ignoresOtherRequests();
    void secondRedirectGetsConflict();
    void secondRedirectAfterTheFirstLeft();
    void pastes_data();
    void pastes();
    void pasteComesTooLate();
    void portTaken();
    void redirectHostElsewhere_data();
    void redirectHostElsewhere();
    void patienceEnds();
    void patienceIsForThePersonOnly();
    void cancels();
    void cancelledBeforeItBegan();
    void oneAtATime();
    void browserThatDoesNotOpen();
};

void SignInTest::comesBack_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << u"/callback"_s;
    QTest::newRow("another loopback address") << u"127.0.0.2"_s << u"/callback"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"/callback"_s;
    QTest::newRow("root path") << u"127.0.0.1"_s << u"/"_s;
    QTest::newRow("path without a slash") << u"127.0.0.1"_s << u"a/b"_s;
    // Not every machine has the other family.
    if (QTcpServer probe; probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QTest::newRow("::1") << u"::1"_s << u"/callback"_s;
}

void SignInTest::comesBack()
{
    QFETCH(const QString, host);
    QFETCH(const QString, path);
    m_rig->connection.redirectHost = host;
    m_rig->connection.redirectPath = path;
    QSignalSpy waiting(&m_rig->signIn, &signin::SignIn::waiting);
    QSignalSpy finished(&m_rig->signIn, &signin::SignIn::finished);
    m_rig->start();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().at(0).toByteArray(), m_rig->browser.opened.value(0));
    QCOMPARE(waiting.first().at(1).toString().toLatin1(), m_rig->redirectUri());
    QVERIFY2(m_rig->redirectUri().startsWith("http://"), m_rig->redirectUri().constData());
    stillSucceeds();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_rig->signIn.isWaiting());
    QCOMPARE((*m_rig->outcome)->refreshToken, u"the-refresh-token"_s);
    QVERIFY(!m_rig->isListening());
}

void SignInTest::refuses_data()
{
    QTest::addColumn<http::Form>("answer"); // the state is added
    QTest::addColumn<bool>("issRequired");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("names"); // on the page as in the failure
    const http::Field code{u"code"_s, u"C"_s};
    const http::Field iss{u"iss"_s, u"https://as.example"_s};
    const http::Field denied{u"error"_s, u"access_denied"_s};
    QTest::newRow("wrong iss") << http::Form{code, {u"iss"_s, u"https://evil.example"_s}} << false << u"authorize.iss"_s
                               << "https://evil.example"_ba;
    QTest::newRow("iss with a slash more") << http::Form{code, {u"iss"_s, u"https://as.example/"_s}} << false
                                           << u"authorize.iss"_s << "https://as.example/ instead"_ba;
    QTest::newRow("iss promised and missing") << http::Form{code} << true << u"authorize.iss"_s << "RFC 9207"_ba;
    QTest::newRow("hostile iss") << http::Form{code, {u"iss"_s, hostile}} << false << u"authorize.iss"_s
                                 << "names the issuer"_ba;
    QTest::newRow("denied") << http::Form{denied, {u"error_description"_s, u"The user said no"_s}, iss} << true
                            << u"authorize.refused"_s << "access_denied: The user said no"_ba;
    QTest::newRow("denied without a word")
        << http::Form{denied} << false << u"authorize.refused"_s << "access_denied: no description"_ba;
    QTest::newRow("hostile description") << http::Form{denied, {u"error_description"_s, hostile}} << false
                                         << u"authorize.refused"_s << "access_denied"_ba;
    QTest::newRow("hostile error") << http::Form{{u"error"_s, hostile}} << false << u"authorize.refused"_s
                                   << "refused"_ba;
    QTest::newRow("endless description") << http::Form{denied, {u"error_description"_s, QString(9000, u'x')}} << false
                                         << u"authorize.refused"_s << "xxx"_ba;
    QTest::newRow("error and code") << http::Form{code, denied, iss} << true << u"authorize.refused"_s
                                    << "access_denied"_ba;
    QTest::newRow("neither") << http::Form{} << false << u"authorize.no-code"_s << "neither a code nor an error"_ba;
    QTest::newRow("code twice") << http::Form{code, code} << false << u"authorize.no-code"_s << "neither"_ba;
}

void SignInTest::refuses()
{
    QFETCH(http::Form, answer);
    QFETCH(const bool, issRequired);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, names);
    m_rig->attempt.issRequired = issRequired;
    m_rig->start();
    answer.add(u"state"_s, m_rig->asked(u"state"));
    const Answer page = m_rig->comeBack(answer);
    QCOMPARE(page.status, 400);
    QVERIFY2(page.body.contains("Not signed in") && page.body.contains(names), page.body.constData());
    QVERIFY(!page.body.contains("<img") && !page.body.contains('\x1b') && !page.body.contains("\u202e"));
    QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'"));

    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), id);
    QVERIFY2(m_rig->failureText().toUtf8().contains(names), qPrintable(m_rig->failureText()));
    QVERIFY(!m_rig->failureText().contains(u'\x1b') && !m_rig->failureText().contains(u'\u202e'));
    QVERIFY(m_rig->failureText().size() < 600);
    // Nothing was spent, and the redirect is there to be looked at.
    QVERIFY(m_rig->server.seen().isEmpty());
    const auto legs = m_rig->recorded(http::Leg::Authorize);
    QCOMPARE(legs.size(), 1);
    QCOMPARE(legs.first()->status, 302);
    QCOMPARE(legs.first()->responseHeaders.value("location"), m_rig->callback(answer));
    QCOMPARE(m_rig->outcome->error().exchange, legs.first()->id);
}

void SignInTest::turnsAway_data()
{
    QTest::addColumn<http::Form>("answer");
    QTest::addColumn<bool>("rightStateToo");
    QTest::addColumn<QByteArray>("names");
    const http::Field code{u"code"_s, u"C"_s};
    const http::Field wrong{u"state"_s, u"wrong"_s};
    QTest::newRow("wrong state") << http::Form{code, wrong} << false << "does not carry the state"_ba;
    QTest::newRow("hostile state") << http::Form{code, {u"state"_s, hostile}} << false << "does not carry"_ba;
    QTest::newRow("no state") << http::Form{code} << false << "carries no state"_ba;
    QTest::newRow("empty state") << http::Form{code, {u"state"_s, QString()}} << false << "does not carry"_ba;
    QTest::newRow("two states") << http::Form{code, wrong} << true << "does not carry the state"_ba;
    QTest::newRow("right state twice") << http::Form{code} << true << "does not carry the state"_ba;
    QTest::newRow("error of another attempt")
        << http::Form{{u"error"_s, u"access_denied"_s}, {u"error_description"_s, hostile}, wrong} << false
        << "another attempt"_ba;
    QTest::newRow("nothing") << http::Form{} << false << "carries no state"_ba;
}

void SignInTest::turnsAway()
{
    QFETCH(http::Form, answer);
    QFETCH(const bool, rightStateToo);
    QFETCH(const QByteArray, names);
    QSignalSpy stray(&m_rig->signIn, &signin::SignIn::stray);
    m_rig->start();
    if (rightStateToo)
        answer.add(u"state"_s, m_rig->asked(u"state"));
    if (answer.count(u"state") == 1 && rightStateToo)
        answer.add(u"state"_s, m_rig->asked(u"state"));
    const Answer page = m_rig->comeBack(answer);
    QCOMPARE(page.status, 400);
    QVERIFY2(page.body.contains(names), page.body.constData());
    // Nothing of somebody else's answer is shown.
    QVERIFY2(!page.body.contains("555") && !page.body.contains("access_denied"), page.body.constData());
    QCOMPARE(stray.size(), 1);
    const auto told = stray.first().first().value<Failure>();
    QCOMPARE(told.id, u"authorize.state"_s);
    QVERIFY2(told.what.toUtf8().contains(names) && !told.what.contains(u"555"_s), qPrintable(told.what));
    auto legs = m_rig->recorded(http::Leg::Authorize);
    QCOMPARE(legs.size(), 1);
    QCOMPARE(told.exchange, legs.first()->id);
    QCOMPARE(legs.first()->responseHeaders.value("location"), m_rig->callback(answer));
    QVERIFY(m_rig->server.seen().isEmpty());

    stillSucceeds();
    QCOMPARE(m_rig->browser.opened.size(), 1);
    // The one that was used comes after the one that was not: that is how the diagnosis knows the latter is overcome.
    legs = m_rig->recorded(http::Leg::Authorize);
    QCOMPARE(legs.size(), 2);
    QVERIFY(legs.last()->id > legs.first()->id);
    QCOMPARE(legs.last()->responseHeaders.value("location"), m_rig->callback(m_rig->goodAnswer()));
    QVERIFY(m_rig->recorded(http::Leg::Token).first()->id > legs.last()->id);
}

// Any page in any browser can send requests here.
void SignInTest::keepsFewStrays()
{
    QSignalSpy stray(&m_rig->signIn, &signin::SignIn::stray);
    m_rig->start();
    for (int i = 0; i < 60; ++i)
        QCOMPARE(m_rig->comeBack({{u"code"_s, u"C"_s}, {u"state"_s, QString::number(i)}}).status, 400);
    QCOMPARE(stray.size(), 20);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 20);
    stillSucceeds();
}

void SignInTest::ignoresOtherRequests_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT and QUERY are filled in
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = "\r\nHost: 127.0.0.1:PORT\r\n";
    row("favicon", "GET /favicon.ico HTTP/1.1" + host, 404);
    row("root", "GET / HTTP/1.1" + host, 404);
    row("root with the answer", "GET /?QUERY HTTP/1.1" + host, 404);
    row("slash more", "GET /callback/?QUERY HTTP/1.1" + host, 404);
    row("dot segments", "GET /callback/../callback?QUERY HTTP/1.1" + host, 404);
    row("prefix", "GET /callback2?QUERY HTTP/1.1" + host, 404);
    row("escaped", "GET /%63allback?QUERY HTTP/1.1" + host, 404);
    row("another case", "GET /Callback?QUERY HTTP/1.1" + host, 404);
    row("POST", "POST /callback?QUERY HTTP/1.1" + host, 405);
    row("POST with a form", "POST /callback HTTP/1.1" + host + "Content-Length: 5\r\n", 405);
    row("PUT", "PUT /callback?QUERY HTTP/1.1" + host, 405);
    row("OPTIONS", "OPTIONS /callback HTTP/1.1" + host, 405);
    row("HEAD", "HEAD /callback?QUERY HTTP/1.1" + host, 405);
    row("get", "get /callback?QUERY HTTP/1.1" + host, 405);
    row("foreign host", "GET /callback?QUERY HTTP/1.1\r\nHost: evil.example\r\n", 400);
    row("rebound host", "GET /callback?QUERY HTTP/1.1\r\nHost: evil.example:PORT\r\n", 400);
    row("localhost for 127.0.0.1", "GET /callback?QUERY HTTP/1.1\r\nHost: localhost:PORT\r\n", 400);
    row("host without the port", "GET /callback?QUERY HTTP/1.1\r\nHost: 127.0.0.1\r\n", 400);
    row("two hosts", "GET /callback?QUERY HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\n", 400);
    row("no host", "GET /callback?QUERY HTTP/1.1\r\n", 400);
    row("not HTTP", "hello\r\n", 400);
    row("no version", "GET /callback?QUERY\r\nHost: 127.0.0.1:PORT\r\n", 400);
    row("absolute form, foreign", "GET http://evil.example/callback?QUERY HTTP/1.1" + host, 404);
    row("head too large", "GET /callback?QUERY HTTP/1.1" + host + "X: " + QByteArray(40'000, 'x') + "\r\n", 431);
}

void SignInTest::ignoresOtherRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(const int, status);
    QSignalSpy stray(&m_rig->signIn, &signin::SignIn::stray);
    m_rig->start();
    const QUrl redirect(QString::fromLatin1(m_rig->redirectUri()));
    request.replace("PORT", QByteArray::number(redirect.port()))
        .replace("QUERY", http::formEncode(m_rig->goodAnswer(u"not-this-one"_s)));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), quint16(redirect.port()));
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write(request + "\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), answer.constData());
    QCOMPARE(answer.contains("\r\nAllow: GET\r\n"), status == 405);
    QVERIFY(stray.isEmpty());
    QVERIFY(m_rig->log.exchanges().isEmpty());
    stillSucceeds();
}

void SignInTest::secondRedirectGetsConflict()
{
    Answer second;
    m_rig->server.setHandler([this, &second](const StubRequest &) {
        // The code is under way.
        second = m_rig->comeBack(m_rig->goodAnswer(u"another-code"_s));
        return SignInRig::goodTokens();
    });
    m_rig->start();
    stillSucceeds();
    QCOMPARE(second.status, 409);
    QVERIFY2(second.body.contains("came back once already"), second.body.constData());
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 1);
}

// The browser need not wait for its page.
void SignInTest::secondRedirectAfterTheFirstLeft()
{
    QTcpSocket first;
    Answer second;
    m_rig->server.setHandler([&](const StubRequest &) {
        first.abort();
        // Until the handler has noticed.
        QTest::qWait(0);
        second = m_rig->comeBack(m_rig->goodAnswer(u"another-code"_s));
        return SignInRig::goodTokens();
    });
    m_rig->start();
    const QUrl redirect(QString::fromLatin1(m_rig->redirectUri()));
    first.connectToHost(redirect.host(), quint16(redirect.port()));
    QVERIFY(QTest::qWaitFor([&] { return first.state() == QAbstractSocket::ConnectedState; }));
    const QByteArray target = m_rig->callback(m_rig->goodAnswer());
    first.write("GET " + target.sliced(target.indexOf("/callback"))
                + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), QString());
    QCOMPARE(second.status, 409);
    QCOMPARE(m_rig->server.seen().size(), 1);
    QCOMPARE(http::formDecode(m_rig->server.seen().first().body).value(u"code"), u"the-code"_s);
}

void SignInTest::pastes_data()
{
    QTest::addColumn<QByteArray>("text"); // REDIRECT, STATE and OPENED are filled in
    QTest::addColumn<QString>("id");      // empty: used
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const QByteArray &text, const QString &id, bool goesOn, const char *names) {
        QTest::newRow(name) << text << id << goesOn << QByteArray(names);
    };
    const QString paste = u"authorize.paste"_s;
    row("right", "REDIRECT?code=the-code&state=STATE", {}, false, "");
    row("right, with a fragment", "REDIRECT?code=the-code&state=STATE#_=_", {}, false, "");
    row("right, as some browsers show it", "127.0.0.1/callback?code=the-code&state=STATE", {}, false, "");
    row("wrong state", "REDIRECT?code=the-code&state=wrong", u"authorize.state"_s, true, "does not carry the state");
    row("two states", "REDIRECT?code=the-code&state=STATE&state=STATE", u"authorize.state"_s, true, "the state");
    row("no state", "REDIRECT?code=the-code", paste, true, "it carries no state");
    row("no URL", "the-code", paste, true, "REDIRECT?");
    row("nothing", "", paste, true, "no state");
    row("the address that was opened", "OPENED", paste, true, "neither a code nor an error");
    row("line end within", "REDIRECT?code=the-code&state=STATE\r\nX: y", paste, true, "line ends");
    row("endless", "REDIRECT?state=STATE&code=" + QByteArray(40'000, 'x'), paste, true, "longer");
    row("wrong iss", "REDIRECT?code=C&state=STATE&iss=https%3A%2F%2Fevil.example", u"authorize.iss"_s, false,
        "evil.example");
    row("denied", "REDIRECT?error=access_denied&error_description=No&state=STATE", u"authorize.refused"_s, false,
        "access_denied: No");
}

void SignInTest::pastes()
{
    QFETCH(QByteArray, text);
    QFETCH(const QString, id);
    QFETCH(const bool, goesOn);
    QFETCH(QByteArray, names);
    QVERIFY(!m_rig->signIn.pasteCallback("http://127.0.0.1/callback?code=C&state=S"));
    m_rig->start();
    const auto fill = [this](QByteArray &in) {
        in.replace("REDIRECT", m_rig->redirectUri())
            .replace("STATE", m_rig->asked(u"state").toLatin1())
            .replace("OPENED", m_rig->browser.opened.first());
    };
    fill(text);
    fill(names);
    const Result<void> used = m_rig->signIn.pasteCallback(text);
    QCOMPARE(used ? QString() : used.error().id, id);
    if (!used)
        QVERIFY2(used.error().what.toUtf8().contains(names), qPrintable(used.error().what));
    if (goesOn) {
        QVERIFY(m_rig->log.exchanges().isEmpty());
        stillSucceeds();
        return;
    }
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), id);
    QCOMPARE(m_rig->server.seen().size(), id.isEmpty() ? 1 : 0);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 1);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).first()->responseHeaders.value("location"), text);
}

void SignInTest::pasteComesTooLate()
{
    std::optional<Result<void>> pasted;
    Answer second;
    m_rig->server.setHandler([&](const StubRequest &) {
        pasted = m_rig->signIn.pasteCallback(m_rig->callback(m_rig->goodAnswer(u"another-code"_s)));
        second = m_rig->comeBack(m_rig->goodAnswer(u"another-code"_s));
        return SignInRig::goodTokens();
    });
    m_rig->start();
    QVERIFY(m_rig->signIn.pasteCallback(m_rig->callback(m_rig->goodAnswer())).has_value());
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), QString());
    QVERIFY(pasted.has_value() && !*pasted);
    QCOMPARE(pasted->error().id, u"authorize.second"_s);
    QCOMPARE(second.status, 409);
    QCOMPARE(m_rig->server.seen().size(), 1);
}

void SignInTest::portTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_rig->connection.redirectPort = other.serverPort();
    m_rig->start();
    QVERIFY(m_rig->isOver());
    QCOMPARE(m_rig->failureId(), u"authorize.port-taken"_s);
    QVERIFY2(m_rig->failureText().contains(QString::number(other.serverPort())), qPrintable(m_rig->failureText()));
    QVERIFY(m_rig->browser.opened.isEmpty());
    QVERIFY(m_rig->log.exchanges().isEmpty());
    // The same connection again, once the port is free.
    other.close();
    m_rig->outcome.reset();
    m_rig->start();
    QCOMPARE(m_rig->redirectUri(),
             "http://127.0.0.1:" + QByteArray::number(m_rig->connection.redirectPort) + "/callback");
    stillSucceeds();
}

void SignInTest::redirectHostElsewhere_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"0.0.0.0", "::", "192.0.2.1", "example.com", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void SignInTest::redirectHostElsewhere()
{
    QFETCH(const QString, host);
    m_rig->connection.redirectHost = host;
    m_rig->start();
    QCOMPARE(m_rig->failureId(), u"authorize.redirect-host"_s);
    QVERIFY2(m_rig->failureText().contains(u"redirect host %1 "_s.arg(host)), qPrintable(m_rig->failureText()));
    QVERIFY(m_rig->browser.opened.isEmpty());
}

void SignInTest::patienceEnds()
{
    m_rig->signIn.setPatience(50ms);
    m_rig->start();
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), u"authorize.timeout"_s);
    QVERIFY2(m_rig->failureText().contains(u"within 0.05 s"_s), qPrintable(m_rig->failureText()));
    const auto legs = m_rig->recorded(http::Leg::Authorize);
    QCOMPARE(legs.size(), 1);
    QCOMPARE(legs.first()->error, http::ErrorKind::Timeout);
    QCOMPARE(legs.first()->url, m_rig->browser.opened.first());
    QCOMPARE(m_rig->outcome->error().exchange, legs.first()->id);
    QVERIFY(!m_rig->isListening());
    QVERIFY(m_rig->server.seen().isEmpty());
}

// A token endpoint that takes its time is not a person who does not come.
void SignInTest::patienceIsForThePersonOnly()
{
    m_rig->signIn.setPatience(300ms);
    m_rig->server.setHandler([](const StubRequest &) {
        QTest::qWait(600);
        return SignInRig::goodTokens();
    });
    m_rig->start();
    stillSucceeds();
}

void SignInTest::cancels()
{
    m_rig->start();
    QVERIFY(m_rig->signIn.isWaiting());
    m_rig->stop.request_stop();
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), u"authorize.cancelled"_s);
    QVERIFY(!m_rig->signIn.isWaiting());
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 1);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).first()->error, http::ErrorKind::Cancelled);
    QVERIFY(!m_rig->isListening());
    // And again, as a new attempt.
    m_rig->stop = {};
    m_rig->outcome.reset();
    m_rig->browser.opened.clear();
    m_rig->attempt = m_rig->newAttempt();
    m_rig->start();
    stillSucceeds();
}

void SignInTest::cancelledBeforeItBegan()
{
    m_rig->stop.request_stop();
    m_rig->start();
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), u"authorize.cancelled"_s);
    QVERIFY(m_rig->browser.opened.isEmpty());
    QVERIFY(m_rig->log.exchanges().isEmpty());
}

void SignInTest::oneAtATime()
{
    m_rig->start();
    auto second = m_rig->signIn.authorize(m_rig->newAttempt(), m_rig->client, m_rig->connection, {});
    std::optional<Result<oauth::TokenResponse>> refused;
    std::move(second).then([&refused](Result<oauth::TokenResponse> result) { refused = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return refused.has_value(); }));
    QVERIFY(!*refused);
    QCOMPARE(refused->error().id, u"authorize.busy"_s);
    QCOMPARE(m_rig->browser.opened.size(), 1);
    stillSucceeds();
}

void SignInTest::browserThatDoesNotOpen()
{
    m_rig->browser.answer = fail(u"authorize.browser"_s, u"There is no browser here."_s);
    m_rig->start();
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), u"authorize.browser"_s);
    QCOMPARE(m_rig->failureText(), u"There is no browser here."_s);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 1);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).first()->error, http::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
