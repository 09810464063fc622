// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoserver.h"
#include "app/demo/scriptedbrowser.h"
#include "core/http/har.h"
#include "core/http/origin.h"
#include "core/http/redaction.h"
#include "core/journey/journey.h"
#include "server/authorization/authorizationserver.h"
#include "tests/support/signinrig.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::test;

namespace {

const QString awkward = u"a b+c%2B%d:e&f=g;ä\"\\'~*/?#"_s;

// RFC 6749 §2.3.1, read with code of its own: plus is a space, then escapes.
QString decodedOnce(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QByteArray fieldOf(const QByteArray &body, const QByteArray &name)
{
    for (const QByteArray &pair : body.split('&'))
        if (pair.startsWith(QByteArray(name + '=')))
            return pair.sliced(name.size() + 1);
    return {};
}

} // namespace

// What goes out: to the browser, to the token endpoint, into the record; and the whole way with the bundled server.
class SignInWireTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignInRig> m_rig;

    void succeed(const QString &code = u"the-code"_s)
    {
        m_rig->start();
        QCOMPARE(m_rig->browser.opened.size(), 1);
        QCOMPARE(m_rig->comeBack(m_rig->goodAnswer(code)).status, 200);
        QVERIFY(m_rig->waitForEnd());
        QCOMPARE(m_rig->failureId(), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray separator(1, QDir::listSeparator().toLatin1());
        qputenv("PATH", QByteArray(AUTHSCOPE_BIN_DIR + separator + qgetenv("PATH")));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<SignInRig>();
    }
    void cleanup() { m_rig.reset(); }

    void asksForWhatWasSaid();
    void keepsTheEndpointsQuery();
    void personsParametersWin();
    void hostileEndpoint_data();
    void hostileEndpoint();
    void oddButLawfulEndpoint_data();
    void oddButLawfulEndpoint();
    void codeSurvives_data();
    void codeSurvives();
    void secretSurvives_data();
    void secretSurvives();
    void secretFitsTheBundledServer_data();
    void secretFitsTheBundledServer();
    void recordsWhatIsSent();
    void tokenAnswers_data();
    void tokenAnswers();
    void signsInAtTheBundledServer_data();
    void signsInAtTheBundledServer();
    void straySpoilsNoDiagnosis();
};

void SignInWireTest::asksForWhatWasSaid()
{
    m_rig->client.id = awkward;
    m_rig->attempt.clientId = awkward;
    m_rig->attempt.scope = u"a+b c%20d"_s;
    m_rig->attempt.resource = u"https://mcp.example/mcp?x=a+b&y=%2F"_s;
    m_rig->attempt.audience = u"api://default +"_s;
    succeed();
    const http::Form asked = http::queryOf(m_rig->browser.opened.first());
    const QList<http::Field> wanted{
        {u"response_type"_s, u"code"_s},          {u"client_id"_s, awkward},
        {u"scope"_s, m_rig->attempt.scope},       {u"resource"_s, m_rig->attempt.resource},
        {u"audience"_s, m_rig->attempt.audience}, {u"state"_s, QString::fromLatin1(m_rig->attempt.state)},
        {u"code_challenge_method"_s, u"S256"_s}};
    for (const http::Field &field : wanted) {
        QCOMPARE(asked.count(field.name), 1);
        QCOMPARE(asked.value(field.name), field.value);
    }
    QCOMPARE(asked.fields().size(), wanted.size() + 2); // redirect_uri, code_challenge
    const http::Form sent = http::formDecode(m_rig->server.seen().first().body);
    const QByteArray verifier = sent.value(u"code_verifier").toLatin1();
    QCOMPARE(verifier.size(), 64);
    QCOMPARE(oauth::Pkce::challengeFor(verifier), asked.value(u"code_challenge").toLatin1());
    QCOMPARE(sent.value(u"redirect_uri").toLatin1(), m_rig->redirectUri());
    QCOMPARE(sent.value(u"resource"), m_rig->attempt.resource);
    QCOMPARE(sent.value(u"grant_type"), u"authorization_code"_s);
}

// RFC 6749 §3.1: the query that the endpoint has stays, and no parameter comes twice.
void SignInWireTest::keepsTheEndpointsQuery()
{
    m_rig->attempt.authorizationEndpoint = "https://as.example/authorize?tenant=a%2Bb+c&p=&r=1&r=2&x%26y=z"
                                           "&state=fixed&code_challenge_method=plain&redirect_uri=https%3A%2F%2Fevil"
                                           "&client_id=other&scope=admin";
    succeed();
    const http::Form asked = http::queryOf(m_rig->browser.opened.first());
    QCOMPARE(asked.value(u"tenant"), u"a+b c"_s);
    QCOMPARE(asked.count(u"p"), 1);
    QCOMPARE(asked.value(u"p"), QString());
    QStringList repeated;
    for (const http::Field &field : asked.fields())
        if (field.name == u"r"_s)
            repeated += field.value;
    QCOMPARE(repeated, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(asked.value(u"x&y"), u"z"_s);
    QCOMPARE(asked.value(u"state").toLatin1(), m_rig->attempt.state);
    QCOMPARE(asked.value(u"code_challenge_method"), u"S256"_s);
    QVERIFY(asked.value(u"redirect_uri").startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(asked.value(u"client_id"), u"client"_s);
    QCOMPARE(asked.value(u"scope"), u"calculator.add"_s);
    for (const char16_t *name : {u"state", u"code_challenge_method", u"redirect_uri", u"client_id", u"scope"})
        QCOMPARE(asked.count(name), 1);
}

void SignInWireTest::personsParametersWin()
{
    m_rig->attempt.authorizationEndpoint = "https://as.example/authorize?prompt=none&a=b";
    m_rig->attempt.parameters = {{u"prompt"_s, u"login"_s}, {u"scope"_s, u"other"_s}, {u"x&y"_s, u"1+2"_s}};
    succeed();
    const http::Form asked = http::queryOf(m_rig->browser.opened.first());
    QCOMPARE(asked.count(u"prompt"), 1);
    QCOMPARE(asked.value(u"prompt"), u"login"_s);
    QCOMPARE(asked.count(u"scope"), 1);
    QCOMPARE(asked.value(u"scope"), u"other"_s);
    QCOMPARE(asked.value(u"x&y"), u"1+2"_s);
    QCOMPARE(asked.value(u"a"), u"b"_s);
}

void SignInWireTest::hostileEndpoint_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &endpoint, const char *id) {
        QTest::newRow(name) << endpoint << QString::fromLatin1(id);
    };
    row("javascript", "javascript:alert(1)", "url.scheme");
    row("javascript with a host", "javascript://as.example/%0aalert(1)", "url.scheme");
    row("file", "file:///etc/passwd", "url.scheme");
    row("ftp", "ftp://as.example/authorize", "url.scheme");
    row("smb", "smb://h/s", "url.scheme");
    row("search-ms", "search-ms:query=x", "url.scheme");
    row("data", "data:text/html,<script>alert(1)</script>", "url.characters");
    row("custom scheme", "ms-msdt:/id", "url.scheme");
    row("no authority, subexpression", "http:$(calc.exe)?x=1", "url.host");
    row("subexpression as host", "https://$(calc.exe)/", "url.host");
    row("Windows variable", "https://as.example/%USERPROFILE%", "url.syntax");
    row("backticks", "https://as.example/`id`", "url.characters");
    row("pipe", "https://as.example/|calc", "url.characters");
    row("redirection", "https://as.example/>out", "url.characters");
    row("quote", "https://as.example/\"&calc", "url.characters");
    row("caret", "https://as.example/^&calc", "url.characters");
    row("backslash", "https:\\\\as.example\\x", "url.characters");
    row("semicolon and a blank", "https://as.example/;open -a X", "url.characters");
    row("line feed", "https://as.example/\nX", "url.characters");
    row("leading blank", " https://as.example/", "url.characters");
    row("NUL", QByteArray("https://as.example/\0x", 21), "url.characters");
    row("escape", "https://as.example/\x1b[31m", "url.characters");
    row("userinfo", "https://login.okta.com@evil.example/", "url.userinfo");
    row("userinfo with a password", "https://a:b@as.example/", "url.userinfo");
    row("fragment", "https://as.example/authorize#x", "url.fragment");
    row("look-alike",
        "https://\xd0\xbe"
        "kta.com/",
        "url.host");
    row("plain http elsewhere", "http://as.example/authorize", "url.insecure");
    row("port", "https://as.example:99999/", "url.port");
    row("relative", "/authorize", "url.relative");
    row("an option", "--version", "url.relative");
    row("2 MB", "https://as.example/" + QByteArray(2'000'000, 'x'), "url.length");
}

void SignInWireTest::hostileEndpoint()
{
    QFETCH(const QByteArray, endpoint);
    QFETCH(const QString, id);
    oauth::ServerMetadata metadata = m_rig->metadata();
    metadata.authorizationEndpoint = endpoint;
    const auto attempt = oauth::AuthorizationAttempt::create(metadata);
    QVERIFY(!attempt);
    QCOMPARE(attempt.error().id, id);
    QVERIFY2(attempt.error().what.contains(u"authorization_endpoint"_s), qPrintable(attempt.error().what));
    // Nor by an attempt that was made otherwise.
    m_rig->attempt.authorizationEndpoint = endpoint;
    QSignalSpy waiting(&m_rig->signIn, &signin::SignIn::waiting);
    m_rig->start();
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), id);
    QVERIFY2(m_rig->failureText().contains(u"authorization_endpoint"_s), qPrintable(m_rig->failureText()));
    QVERIFY(m_rig->browser.opened.isEmpty());
    QVERIFY(waiting.isEmpty());
    QVERIFY(m_rig->log.exchanges().isEmpty());
}

// What a shell would take for its own but a URL may hold: it stays one argument, unchanged, because no shell sees it.
void SignInWireTest::oddButLawfulEndpoint_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::newRow("subexpression") << "https://as.example/$(calc.exe)"_ba;
    QTest::newRow("semicolon") << "https://as.example/;calc"_ba;
    QTest::newRow("apostrophe") << "https://as.example/'calc'"_ba;
    QTest::newRow("escaped line feed") << "https://as.example/%0Acalc"_ba;
    QTest::newRow("escaped slash") << "https://as.example/a%2Fb/user"_ba;
    QTest::newRow("dot segments") << "https://as.example/a/../authorize"_ba;
    QTest::newRow("no path") << "https://as.example"_ba;
    QTest::newRow("loopback") << "http://localhost:1/authorize"_ba;
}

void SignInWireTest::oddButLawfulEndpoint()
{
    QFETCH(const QByteArray, endpoint);
    m_rig->attempt.authorizationEndpoint = endpoint;
    succeed();
    const QByteArray opened = m_rig->browser.opened.first();
    QVERIFY2(opened.startsWith(QByteArray(endpoint + '?')), opened.constData());
    QVERIFY(http::browserUrl(opened, u"the address"_s).has_value());
}

void SignInWireTest::codeSurvives_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"abc-DEF_123.~"_s;
    QTest::newRow("plus") << u"a+b+"_s;
    QTest::newRow("percent") << u"100%"_s;
    QTest::newRow("looks escaped") << u"a%2Bb%20c%41"_s;
    QTest::newRow("everything") << awkward;
    QTest::newRow("base64") << u"4/0AX4XfWh+a/b=="_s;
    QTest::newRow("long") << QString(8'000, u'%');
}

void SignInWireTest::codeSurvives()
{
    QFETCH(const QString, code);
    succeed(code);
    QCOMPARE(m_rig->server.seen().size(), 1);
    const QByteArray body = m_rig->server.seen().first().body;
    QCOMPARE(decodedOnce(fieldOf(body, "code")), code);
    QCOMPARE(m_rig->server.seen().first().header("content-type"), "application/x-www-form-urlencoded"_ba);
}

void SignInWireTest::secretSurvives_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("method");
    for (const auto &[name, secret] : {std::pair{"plain", u"abc123"_s},
                                       {"plus", u"a+b+"_s},
                                       {"percent", u"100%41%"_s},
                                       {"colon", u"a:b"_s},
                                       {"umlaut", u"äöü"_s},
                                       {"blank", u" a b "_s},
                                       {"everything", awkward}}) {
        using enum oauth::ClientAuthentication;
        QTest::addRow("%s, basic", name) << u"client"_s << secret.toUtf8() << int(Basic);
        QTest::addRow("%s, post", name) << u"client"_s << secret.toUtf8() << int(Post);
        QTest::addRow("%s as the id, basic", name) << secret << "s"_ba << int(Basic);
        QTest::addRow("%s as the id, post", name) << secret << "s"_ba << int(Post);
        QTest::addRow("%s as the id, public", name) << secret << "not sent"_ba << int(None);
    }
}

void SignInWireTest::secretSurvives()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, method);
    m_rig->client = {id, secret, oauth::ClientAuthentication(method)};
    m_rig->attempt.clientId = id;
    succeed();
    const StubRequest &request = m_rig->server.seen().first();
    const QByteArray authorization = request.header("authorization");
    QString seenId;
    QString seenSecret;
    if (m_rig->client.authentication == oauth::ClientAuthentication::Basic) {
        QVERIFY(authorization.startsWith("Basic "));
        const QByteArray pair = QByteArray::fromBase64(authorization.sliced(6));
        const qsizetype colon = pair.indexOf(':');
        seenId = decodedOnce(pair.first(colon));
        seenSecret = decodedOnce(pair.sliced(colon + 1));
        // RFC 6749 §2.3: no second way beside it.
        QVERIFY(!request.body.contains("client_secret") && !request.body.contains("client_id"));
    } else {
        QVERIFY(authorization.isEmpty());
        seenId = decodedOnce(fieldOf(request.body, "client_id"));
        seenSecret = decodedOnce(fieldOf(request.body, "client_secret"));
    }
    QCOMPARE(seenId, id);
    const bool isPublic = m_rig->client.authentication == oauth::ClientAuthentication::None;
    QCOMPARE(seenSecret.toUtf8(), isPublic ? QByteArray() : secret);
    QVERIFY(!m_rig->browser.opened.first().contains("client_secret"));
}

void SignInWireTest::secretFitsTheBundledServer_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("method");
    for (const auto &[name, secret] : {std::pair{"plus and percent", "a+b%2B%"_ba},
                                       {"colon and blank", "a: b "_ba},
                                       {"umlaut", u"ä"_s.toUtf8()},
                                       {"everything", awkward.toUtf8()}}) {
        QTest::addRow("%s, basic", name) << secret << int(oauth::ClientAuthentication::Basic);
        QTest::addRow("%s, post", name) << secret << int(oauth::ClientAuthentication::Post);
    }
}

// Their decoder was written without ours.
void SignInWireTest::secretFitsTheBundledServer()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const int, method);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost)));
    m_rig->connection.redirectPort = probe.serverPort();
    probe.close();
    server::AuthorizationOptions options;
    options.autoConsent = options.org.users.first().login;
    options.redirectUris = {m_rig->connection.redirectUri()};
    QString id;
    for (server::App &app : options.org.apps) {
        if (app.redirectUris.isEmpty() || app.isPublic() || !id.isEmpty())
            continue;
        app.secrets = {secret};
        app.authMethods = {u"client_secret_basic"_s, u"client_secret_post"_s};
        id = app.clientId;
    }
    server::AuthorizationServer server(std::move(options), nullptr);
    const auto listening = server.listen();
    QVERIFY2(listening.has_value(), listening ? "" : qPrintable(listening.error().what));

    m_rig->client = {id, secret, oauth::ClientAuthentication(method)};
    m_rig->attempt.clientId = id;
    m_rig->attempt.issuer = QString::fromLatin1(server.issuer());
    m_rig->attempt.authorizationEndpoint = server.issuer() + "/v1/authorize";
    m_rig->attempt.tokenEndpoint = server.issuer() + "/v1/token";
    m_rig->start();
    QCOMPARE(m_rig->browser.opened.size(), 1);
    const Answer redirect = RawClient().get(m_rig->browser.opened.first());
    QVERIFY2(redirect.status == 302 || redirect.status == 303, redirect.body.constData());
    QCOMPARE(RawClient().get(redirect.header("Location")).status, 200);
    QVERIFY(m_rig->waitForEnd());
    QVERIFY2(m_rig->outcome->has_value(), qPrintable(m_rig->failureText()));
}

void SignInWireTest::recordsWhatIsSent()
{
    m_rig->client.authentication = oauth::ClientAuthentication::Post;
    succeed();
    QCOMPARE(m_rig->server.seen().size(), 1);
    QCOMPARE(m_rig->log.exchanges().size(), 2);
    const http::ExchangePtr authorize = m_rig->recorded(http::Leg::Authorize).value(0);
    QVERIFY(authorize);
    QCOMPARE(authorize->method, "GET"_ba);
    QCOMPARE(authorize->url, m_rig->browser.opened.first());
    QCOMPARE(authorize->status, 302);
    QCOMPARE(authorize->responseHeaders.value("location"), m_rig->callback(m_rig->goodAnswer()));
    const http::ExchangePtr token = m_rig->recorded(http::Leg::Token).value(0);
    QVERIFY(token);
    const StubRequest &seen = m_rig->server.seen().first();
    QCOMPARE(token->method, seen.method);
    QCOMPARE(token->url, m_rig->server.url(seen.target));
    QCOMPARE(token->requestBody, seen.body);
    for (const http::Header &header : seen.headers)
        QVERIFY2(token->requestHeaders.values(header.name).contains(header.value), header.name.constData());
    QCOMPARE(token->requestHeaders.size(), seen.headers.size());
    QCOMPARE(token->responseBody, (*m_rig->outcome)->bytes);
    QCOMPARE((*m_rig->outcome)->exchange, token->id);
    // What is sent afterwards carries nothing of it.
    QNetworkRequest later(QUrl::fromEncoded(m_rig->server.url("/later")));
    m_rig->http.accessManager()->get(later);
    QVERIFY(QTest::qWaitFor([this] { return m_rig->server.seen().size() == 2; }));
    QVERIFY(!m_rig->server.seen().last().headers.contains("authorization"));
}

void SignInWireTest::tokenAnswers_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the connection is closed
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const StubAnswer &answer, const char *id, const char *names) {
        QTest::newRow(name) << answer.pieces.value(0) << QString::fromLatin1(id) << QByteArray(names);
    };
    const QByteArray refused = R"({"error":"invalid_client","error_description":"Wrong secret \u001b[31m"})";
    const QByteArray good = SignInRig::goodTokens().pieces.first();
    const QByteArray tokens = good.sliced(good.indexOf('{'));
    row("refused", StubAnswer::json(refused, 400), "token.refused", "invalid_client: Wrong secret");
    row("refused with a Basic challenge", StubAnswer::json(refused, 401, {{"WWW-Authenticate", "Basic realm=\"x\""}}),
        "token.refused", "invalid_client: Wrong secret");
    row("refused with a Digest challenge",
        StubAnswer::json(refused, 401, {{"WWW-Authenticate", "Digest realm=\"x\", nonce=\"y\""}}), "token.refused",
        "invalid_client");
    row("server error", StubAnswer::html(503), "token.status", "503");
    row("redirect", StubAnswer::redirect(307, "https://evil.example/token"), "token.status", "307");
    row("not JSON", StubAnswer::html(), "token.not-json", "not a JSON object");
    row("no token", StubAnswer::json("{}"), "token.incomplete", "no access_token");
    row("hung up", StubAnswer::hangUp(), "http.closed", "closed the connection");
    row("JSON as plain text", StubAnswer::plain(200, {{"Content-Type", "text/plain"}}, tokens), "", "");
    row("JSON without a type", StubAnswer::plain(200, {{"X", "y"}}, tokens), "", "");
}

// What Qt says about an answer does not count; and whatever it is, the code is sent once.
void SignInWireTest::tokenAnswers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, names);
    m_rig->server.setHandler([answer](const StubRequest &) {
        return answer.isEmpty() ? StubAnswer::hangUp() : StubAnswer::raw(answer, false);
    });
    // Without a field of its own, Qt would answer a challenge.
    m_rig->client.authentication = oauth::ClientAuthentication::Post;
    m_rig->start();
    const Answer page = m_rig->comeBack(m_rig->goodAnswer());
    QVERIFY(m_rig->waitForEnd());
    QCOMPARE(m_rig->failureId(), id);
    QCOMPARE(page.status, id.isEmpty() ? 200 : 400);
    QVERIFY2(page.body.contains(names), page.body.constData());
    QVERIFY2(m_rig->failureText().toUtf8().contains(names), qPrintable(m_rig->failureText()));
    // One turn more, for what Qt might still do.
    QTest::qWait(0);
    QCOMPARE(m_rig->server.seen().size(), 1);
    QCOMPARE(m_rig->recorded(http::Leg::Authorize).size(), 1);
    QCOMPARE(m_rig->recorded(http::Leg::Token).size(), 1);
    if (!id.isEmpty())
        QCOMPARE(m_rig->outcome->error().exchange, m_rig->recorded(http::Leg::Token).first()->id);
}

void SignInWireTest::signsInAtTheBundledServer_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("allows");
    QTest::newRow("basic") << u"client_secret_basic"_s << true;
    QTest::newRow("post") << u"client_secret_post"_s << true;
    QTest::newRow("the person says no") << QString() << false;
}

void SignInWireTest::signsInAtTheBundledServer()
{
    QFETCH(const QString, method);
    QFETCH(const bool, allows);
    demo::DemoServer server;
    std::optional<Result<void>> started;
    server.start({u"CONSENT_REQUIRED"_s}).then([&started](Result<void> result) { started = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return started.has_value(); }, 20'000));
    QVERIFY2(started->has_value(), *started ? "" : qPrintable(started->error().what));

    http::ExchangeLog log;
    http::Client http(&log);
    using demo::ScriptedBrowser;
    ScriptedBrowser browser(server.login(), server.password(),
                            allows ? ScriptedBrowser::Decision::Allow : ScriptedBrowser::Decision::Deny);
    signin::SignIn signIn(&http, &browser);
    signIn.setPatience(20s);
    profile::Connection connection = server.userConnection();
    connection.tokenEndpointAuthMethod = method;
    journey::Journey journey(&http, connection, &signIn);
    journey.setClientSecret(server.clientSecret());
    QSignalSpy finished(&journey, &journey::Journey::finished);
    journey.run();
    QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, 30'000));

    using journey::StationId;
    using journey::StationState;
    const journey::Station &authorize = journey.station(StationId::Authorize);
    if (!allows) {
        QCOMPARE(authorize.state, StationState::Failed);
        QVERIFY2(authorize.summary.contains(u"access_denied"_s), qPrintable(authorize.summary));
        QCOMPARE(journey.station(StationId::Token).state, StationState::Skipped);
    } else {
        QVERIFY2(authorize.state == StationState::Passed, qPrintable(authorize.summary));
        QCOMPARE(journey.station(StationId::Ready).state, StationState::Passed);
    }

    // Nothing in the record that must not leave the house, known to the redactor or not.
    QList<QByteArray> secrets{server.clientSecret(), server.password().toUtf8()};
    for (const http::ExchangePtr &exchange : log.exchanges()) {
        const http::Form form = http::formDecode(exchange->requestBody);
        secrets += form.value(u"code_verifier").toUtf8();
        secrets += http::queryOf(exchange->responseHeaders.value("location")).value(u"code").toUtf8();
    }
    if (journey.knowledge().tokens) {
        const oauth::TokenResponse &tokens = *journey.knowledge().tokens;
        secrets += {tokens.accessToken.toUtf8(), tokens.refreshToken.toUtf8(), tokens.idToken.toUtf8()};
        secrets += {tokens.accessToken.section(u'.', 2).toUtf8(), tokens.idToken.section(u'.', 2).toUtf8()};
    }
    secrets.removeAll(QByteArray());
    QCOMPARE(secrets.size(), allows ? 9 : 2);
    const QByteArray plain = http::toHar(log.exchanges(), nullptr);
    const http::Redactor knowsNothing;
    const QByteArray redacted = http::toHar(log.exchanges(), &knowsNothing);
    QVERIFY(redacted.contains("authorize"));
    for (const QByteArray &secret : std::as_const(secrets)) {
        const QByteArrayList spellings{secret, secret.toBase64(), secret.toPercentEncoding(),
                                       http::formEncode(QString::fromUtf8(secret))};
        for (const QByteArray &spelling : spellings)
            QVERIFY2(!redacted.contains(spelling), spelling.constData());
        // The check must be able to fail. The password is the browser's, and never was in the record.
        const bool inPlain = plain.contains(secret) || (method == u"client_secret_basic"_s || method.isEmpty());
        QVERIFY2(inPlain || secret == server.password().toUtf8(), secret.constData());
    }
    if (allows && method == u"client_secret_basic"_s) {
        oauth::ClientIdentity client{connection.clientId, server.clientSecret(), oauth::ClientAuthentication::Basic};
        const QByteArray value = oauth::basicAuthorization(client);
        QVERIFY(plain.contains(value));
        QVERIFY(!redacted.contains(value.sliced(6)));
    }
}

// A redirect that was turned away is no finding once the right one has come.
void SignInWireTest::straySpoilsNoDiagnosis()
{
    demo::DemoServer server;
    std::optional<Result<void>> started;
    server.start().then([&started](Result<void> result) { started = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return started.has_value(); }, 20'000));
    QVERIFY2(started->has_value(), *started ? "" : qPrintable(started->error().what));

    http::ExchangeLog log;
    http::Client http(&log);
    NotingBrowser idle;
    signin::SignIn signIn(&http, &idle);
    QSignalSpy stray(&signIn, &signin::SignIn::stray);
    journey::Journey journey(&http, server.userConnection(), &signIn);
    journey.setClientSecret(server.clientSecret());
    QSignalSpy finished(&journey, &journey::Journey::finished);
    journey.run();
    QVERIFY(QTest::qWaitFor([&] { return idle.opened.size() == 1; }, 20'000));
    const QByteArray redirect = http::queryOf(idle.opened.first()).value(u"redirect_uri").toLatin1();
    QCOMPARE(RawClient().get(QByteArray(redirect + "?code=C&state=S")).status, 400);
    QCOMPARE(stray.size(), 1);
    demo::ScriptedBrowser person(server.login(), server.password());
    QVERIFY(person.open(idle.opened.first()).has_value());
    QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, 30'000));
    QCOMPARE(journey.outcome(), journey::Outcome::Ok);
    for (const diagnosis::Finding &finding : journey.findings())
        QVERIFY2(finding.id != u"STATE_MISMATCH"_s, qPrintable(finding.title));
}

QTEST_GUILESS_MAIN(SignInWireTest)
#include "tst_signinwire.moc"
