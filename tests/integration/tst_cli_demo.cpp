// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scriptedbrowser.h"
#include "tests/support/cliprogram.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <csignal>

using namespace authscope;
using namespace Qt::StringLiterals;
using test::CliProgram;
using test::CliResult;

// What `authscope-cli demo --keep` says is enough to go on with the other commands: one demo for all rows, ended by the
// last.
class CliDemoTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CliProgram> m_demo;
    QJsonObject m_said;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return m_said.value("mcp"_L1).toString(); }
    QString issuer() const { return m_said.value("issuer"_L1).toString(); }
    QString service(const char *member) const
    {
        return m_said["clients"_L1]["service"_L1][QLatin1StringView(member)].toString();
    }
    QString web(const char *member) const
    {
        return m_said["clients"_L1]["web"_L1][QLatin1StringView(member)].toString();
    }
    CliResult run(const QStringList &arguments, const QString &input = {}) const
    {
        CliProgram program(m_folder.path());
        program.setInput(input.toUtf8());
        return program.run(arguments);
    }
    QStringList machine() const
    {
        return {u"--client-id"_s, service("client_id"),    u"--client-secret"_s, u"-"_s,
                u"--grant"_s,     u"client_credentials"_s, u"--scope"_s,         service("scope")};
    }

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void walksTheGuide_data();
    void walksTheGuide();
    void callsAsMachine();
    void asksAboutTokens();
    void signsIn();
#ifdef Q_OS_LINUX
    void hidesSecretsFromTheProcessList();
#endif
#ifndef Q_OS_WIN
    void endsWithItsServers();
#endif
    void cleanupTestCase() { m_demo->process().kill(); }
};

void CliDemoTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_demo = std::make_unique<CliProgram>(m_folder.path());
    m_demo->start({u"demo"_s, u"--keep"_s, u"--json"_s});
    QVERIFY(m_demo->waitFor([](const CliResult &result) { return result.document().isObject(); }));
    m_said = m_demo->collected().json();
    for (const QString &value : {url(), issuer(), service("client_id"), service("client_secret"), web("client_id"),
                                 web("client_secret"), web("redirect_uri"), web("login"), web("password")})
        QVERIFY(!value.isEmpty());
}

void CliDemoTest::walksTheGuide_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void CliDemoTest::walksTheGuide()
{
    QFETCH(const bool, json);
    const CliResult result = run(json ? QStringList{u"demo"_s, u"--json"_s} : QStringList{u"demo"_s});
    QVERIFY2(result.status == 0, result.everything().constData());
    QCOMPARE(result.document().isObject(), json);
    if (json) {
        QCOMPARE(result.json().value("ok"_L1), QJsonValue(true));
        QVERIFY(result.json().value("parts"_L1).toArray().size() > 5);
        return;
    }
    QVERIFY2(result.out.contains("The whole guide works."), result.out.constData());
    QVERIFY2(result.out.contains("demo --keep"), result.out.constData());
}

void CliDemoTest::callsAsMachine()
{
    const QString secret = service("client_secret");
    const CliResult called = run(
        QStringList{u"tools"_s, u"call"_s, url(), u"add"_s, u"--arg"_s, u"a=2"_s, u"--arg"_s, u"b=3"_s} + machine(),
        secret);
    QVERIFY2(called.status == 0, called.err.constData());
    QCOMPARE(called.out.trimmed(), "5");
    const CliResult diagnosed = run(QStringList{u"diagnose"_s, url(), u"--json"_s} + machine(), secret);
    QCOMPARE(diagnosed.status, 0);
    QCOMPARE(diagnosed.json().value("outcome"_L1).toString(), u"ok"_s);
    for (const CliResult &result : {called, diagnosed})
        QVERIFY(!result.everything().contains(secret.toUtf8()));
}

void CliDemoTest::asksAboutTokens()
{
    const QString secret = service("client_secret");
    const CliResult got = run(QStringList{u"token"_s, u"get"_s, url(), u"--json"_s} + machine(), secret);
    QCOMPARE(got.status, 0);
    const QByteArray token = got.json().value("access_token"_L1).toString().toLatin1();
    QFile file(path(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(token + '\n') > 0);
    file.close();
    const QStringList from{u"--token-file"_s, file.fileName(), u"--issuer"_s, issuer()};
    const QStringList client{u"--client-id"_s, service("client_id"), u"--client-secret"_s, u"-"_s};
    const auto ask = [&](const QStringList &words) { return run(words + from + client, secret); };

    QCOMPARE(run(QStringList{u"token"_s, u"decode"_s, u"--json"_s} + from).status, 0);
    QCOMPARE(ask({u"token"_s, u"introspect"_s, u"--json"_s}).json().value("active"_L1), QJsonValue(true));
    const CliResult revoked = ask({u"token"_s, u"revoke"_s});
    QVERIFY2(revoked.status == 0, revoked.err.constData());
    for (const char *words : {"The access token …", "/v1/revoke answered 200", "RFC 7009"})
        QVERIFY2(revoked.out.contains(words), revoked.out.constData());
    const CliResult again = ask({u"token"_s, u"revoke"_s, u"--json"_s, u"--hint"_s, u"refresh_token"_s});
    QCOMPARE(again.json().value("token_type"_L1).toString(), u"refresh_token"_s);
    const CliResult inactive = ask({u"token"_s, u"introspect"_s});
    QCOMPARE(inactive.status, 1);
    QVERIFY2(inactive.out.contains("not active"), inactive.out.constData());
    for (const CliResult &result : {revoked, again, inactive})
        QVERIFY(!result.everything().contains(token) && !result.everything().contains(secret.toUtf8()));
}

// A script takes the person's place in the browser; a later command uses what was kept.
void CliDemoTest::signsIn()
{
    const QStringList store{u"--secret-store"_s, u"file:"_s + path(u"secrets"_s), u"--no-browser"_s, u"--client-id"_s,
                            web("client_id")};
    CliProgram login(m_folder.path());
    login.setInput(web("client_secret").toLatin1());
    login.start(QStringList{u"login"_s, url(), u"--client-secret"_s, u"-"_s, u"--redirect-port"_s,
                            QString::number(QUrl(web("redirect_uri")).port()), u"--scope"_s,
                            u"openid offline_access calculator.add"_s}
                + store);
    const QByteArray prompt = "Open this address: ";
    QVERIFY(login.waitFor([&prompt](const CliResult &result) {
        const qsizetype at = result.err.indexOf(prompt);
        return at >= 0 && result.err.indexOf('\n', at) > 0;
    }));
    const QByteArray said = login.collected().err;
    demo::ScriptedBrowser browser(web("login"), web("password"));
    QVERIFY(browser.open(said.sliced(said.indexOf(prompt) + prompt.size()).split('\n').first()));
    const CliResult signedIn = login.finish();
    QVERIFY2(signedIn.status == 0, signedIn.err.constData());
    QVERIFY2(signedIn.out.contains("kept in"), signedIn.out.constData());
    const CliResult called = run(QStringList{u"tools"_s, u"call"_s, url(), u"get_me"_s} + store);
    QVERIFY2(called.status == 0 && called.out.contains(web("login").toUtf8()), called.everything().constData());
}

#ifdef Q_OS_LINUX
void CliDemoTest::hidesSecretsFromTheProcessList()
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(m_demo->process().processId()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const QByteArrayList ids = children.readAll().simplified().split(' ');
    QVERIFY(!ids.first().isEmpty());
    for (const QByteArray &id : ids) {
        QFile line(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(id)));
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QByteArray words = line.readAll();
        QVERIFY(words.contains("authscope-server"));
        for (const QString &secret : {service("client_secret"), web("client_secret"), web("password")})
            QVERIFY2(!words.contains(secret.toUtf8()), words.constData());
    }
}
#endif

#ifndef Q_OS_WIN
void CliDemoTest::endsWithItsServers()
{
    ::kill(pid_t(m_demo->process().processId()), SIGINT);
    QCOMPARE(m_demo->finish().status, 130);
    QTRY_VERIFY(run({u"tools"_s, u"list"_s, url(), u"--no-auth"_s}).err.contains("refused the connection"));
}
#endif

QTEST_GUILESS_MAIN(CliDemoTest)
#include "tst_cli_demo.moc"
