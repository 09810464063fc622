// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line against authscope-server, which judges as Okta does: a client that signs its assertions, tokens bound to
// a key at the token endpoint and at the MCP server, another device, cross-app access, pushed requests.

#include "core/jose/token.h"
#include "tests/support/cliprogram.h"
#include "tests/support/rawhttp.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::test;
using namespace Qt::StringLiterals;

class CliGrantsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server;
    QJsonObject m_said;
    QString m_redirectPort = qEnvironmentVariable("AUTHSCOPE_DEMO_REDIRECT_PORT", u"8765"_s);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return m_said.value("mcp"_L1).toString(); }
    QString client(QLatin1StringView role, QLatin1StringView member = "client_id"_L1) const
    {
        return m_said["clients"_L1][role][member].toString();
    }
    QStringList stored(const QString &name) const { return {u"--secret-store"_s, u"file:"_s + path(name)}; }
    QStringList agent() const
    {
        return {u"--client-id"_s, client("agent"_L1), u"--private-key-file"_s, path(u"agent.pem"_s)};
    }
    CliResult run(const QString &command, const QStringList &more, const QByteArray &input = {}) const
    {
        CliProgram program(m_folder.path());
        program.setInput(input);
        return program.run(command.split(u' ') + more);
    }
    CliResult add(const QStringList &how) const
    {
        return run(u"tools call"_s, QStringList{url(), u"add"_s, u"--arg"_s, u"a=2"_s, u"--arg"_s, u"b=3"_s} + how);
    }
    // Signs in, opening the address that the command prints as a browser would.
    CliResult signIn(const QStringList &options) const
    {
        CliProgram program(m_folder.path());
        program.start(QStringList{u"login"_s, url(), u"--json"_s, u"--show-secrets"_s, u"--no-browser"_s,
                                  u"--redirect-port"_s, m_redirectPort}
                      + options);
        static const QRegularExpression address(u"Open this address(?: on any device)?: (\\S+)"_s);
        if (program.waitFor(
                [](const CliResult &said) { return address.match(QString::fromUtf8(said.err)).hasMatch(); })) {
            const QString shown = address.match(QString::fromUtf8(program.collected().err)).captured(1);
            RawClient browser;
            const Answer answer = browser.get(shown.toUtf8());
            if (const QByteArray back = answer.header("Location"); !back.isEmpty())
                browser.get(back);
        }
        return program.finish();
    }
    static jose::Token tokenOf(const CliResult &result, QLatin1StringView member = "access_token"_L1)
    {
        return jose::decode(result.json().value(member).toString().toUtf8());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString ready = path(u"ready.json"_s);
        m_server.setWorkingDirectory(m_folder.path());
        m_server.setStandardErrorFile(path(u"server.log"_s));
        m_server.start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-server"),
                       {u"--auto-consent"_s, u"ada@example.com"_s, u"--ready-file"_s, ready, u"--stdin-watch"_s,
                        u"--redirect-uri"_s, u"http://127.0.0.1:%1/callback"_s.arg(m_redirectPort)});
        QVERIFY(QTest::qWaitFor(
            [&] {
                QFile file(ready);
                m_said = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                        : QJsonObject();
                return !m_said.isEmpty();
            },
            20'000));
        QFile key(path(u"agent.pem"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(client("agent"_L1, "private_key"_L1).toUtf8()) > 100);
    }
    void cleanupTestCase()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished(10'000);
        m_server.kill();
    }

    void signedAssertion_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<int>("status");
        QTest::newRow("as Okta wants it") << QString() << 0;
        QTest::newRow("the issuer") << u"issuer"_s << 0;
        QTest::newRow("another") << u"https://elsewhere.example"_s << 3;
    }
    void signedAssertion()
    {
        QFETCH(QString, audience);
        QFETCH(int, status);
        QStringList how = agent() + QStringList{u"--grant"_s, u"client_credentials"_s};
        if (!audience.isEmpty())
            how += {u"--assertion-audience"_s, audience};
        const CliResult result = add(how);
        QVERIFY2(result.status == status, result.everything().constData());
        if (status == 0)
            QCOMPARE(result.out.trimmed(), "5"_ba);
        else
            QVERIFY2(result.err.contains("audience"), result.err.constData());
    }

    // A kept token serves where it is what is asked for, and hides no refusal from a diagnosis.
    void keptTokens()
    {
        const auto secretFile = [this](const QString &name, const QByteArray &secret) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(secret) > 0 ? file.fileName() : QString();
        };
        const QStringList service = QStringList{u"--grant"_s, u"client_credentials"_s, u"--client-id"_s,
                                                client("service"_L1)}
            + stored(u"kept"_s);
        const QStringList right{u"--client-secret-file"_s,
                                secretFile(u"right"_s, client("service"_L1, "client_secret"_L1).toUtf8())};
        const QStringList wrong{u"--client-secret-file"_s, secretFile(u"wrong"_s, "not-the-secret-0123456789")};
        const auto get = [&](const QString &scope) {
            return run(u"token get"_s, QStringList{url(), u"--scope"_s, scope} + service + right);
        };
        const CliResult first = get(u"calculator.add"_s);
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(get(u"calculator.add"_s).out, first.out);
        const CliResult other = get(u"calculator.subtract"_s);
        QVERIFY2(other.status == 0, other.err.constData());
        QCOMPARE(jose::decode(other.out.trimmed()).payload["scp"_L1].toArray(), QJsonArray{u"calculator.subtract"_s});
        const CliResult refused = run(u"diagnose --json"_s, QStringList{url()} + service + wrong);
        QVERIFY2(refused.status == 1, refused.out.constData());
        QCOMPARE(refused.json()["findings"_L1][0]["id"_L1].toString(), u"CLIENT_SECRET_WRONG"_s);
        const CliResult both = run(u"ping --no-auth --token-file"_s, {path(u"right"_s), url()});
        QVERIFY2(both.status == 2 && both.err.contains("--no-auth"), both.everything().constData());
    }

    void boundTokens()
    {
        const QStringList how = agent() + QStringList{u"--grant"_s, u"client_credentials"_s, u"--dpop"_s};
        const CliResult called = add(how);
        QVERIFY2(called.status == 0, called.err.constData());
        const CliResult got = run(u"token get --authorization"_s, QStringList{url()} + how);
        QVERIFY2(got.out.startsWith("Authorization: DPoP ey"), got.out.constData());
        const CliResult diagnosed = run(u"diagnose --json"_s, QStringList{url()} + how);
        QCOMPARE(diagnosed.json().value("outcome"_L1).toString(), u"ok"_s);
        const QJsonArray findings = diagnosed.json().value("findings"_L1).toArray();
        for (const QJsonValue &finding : findings)
            QCOMPARE(finding["severity"_L1].toString(), u"note"_s);
    }

    void anotherDevice()
    {
        const QStringList how = QStringList{u"--client-id"_s, client("native"_L1)} + stored(u"device"_s);
        const CliResult in = signIn(
            how + QStringList{u"--device"_s, u"--scope"_s, u"openid offline_access calculator.add"_s});
        QVERIFY2(in.status == 0, in.err.constData());
        QVERIFY(!in.json().value("refresh_token"_L1).toString().isEmpty());
        const QStringList kept = how + QStringList{u"--grant"_s, u"device_code"_s};
        QCOMPARE(add(kept).out.trimmed(), "5"_ba);
        const CliResult renewed = run(u"token get --renew --json"_s, QStringList{url()} + kept);
        QVERIFY2(renewed.status == 0, renewed.err.constData());
        QVERIFY(tokenOf(renewed).compact != tokenOf(in).compact);
        const CliResult diagnosed = run(u"diagnose --json"_s, QStringList{url()} + kept);
        QVERIFY2(diagnosed.json().value("outcome"_L1).toString() == "ok"_L1, diagnosed.out.constData());
        const CliResult out = run(u"logout --json"_s, QStringList{url()} + how);
        QVERIFY2(out.status == 0, out.everything().constData());
    }

    void pushedAndBound()
    {
        const QStringList how = agent() + QStringList{u"--par"_s, u"--dpop"_s} + stored(u"pushed"_s);
        const CliResult in = signIn(how);
        QVERIFY2(in.status == 0, in.err.constData());
        QVERIFY(tokenOf(in).payload["cnf"_L1]["jkt"_L1].isString());
        const CliResult called = add(how);
        QVERIFY2(called.out.trimmed() == "5", called.err.constData());
    }

    // The person signs in at the org; the agent exchanges the ID token there, and the assertion at the custom server.
    void crossAppAccess()
    {
        const QString org = m_said.value("issuer"_L1).toString().section(u"/oauth2/"_s, 0, 0);
        const CliResult in = signIn(agent()
                                    + QStringList{u"--issuer"_s, org, u"--scope"_s, u"openid"_s, u"--no-resource"_s}
                                    + stored(u"org"_s));
        QVERIFY2(in.status == 0, in.err.constData());
        const QByteArray idToken = in.json().value("id_token"_L1).toString().toLatin1();
        QCOMPARE(jose::decode(idToken).issuer(), org);
        QFile file(path(u"id-token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(idToken) > 0);
        file.close();
        const QStringList how = agent() + QStringList{u"--grant"_s,    u"id_jag"_s,        u"--id-token-file"_s,
                                                      file.fileName(), u"--idp-issuer"_s,  org,
                                                      u"--scope"_s,    u"calculator.add"_s};
        const CliResult called = add(how);
        QVERIFY2(called.status == 0, called.err.constData());
        QCOMPARE(called.out.trimmed(), "5"_ba);
        const CliResult again = run(u"token exchange"_s,
                                    QStringList{u"--issuer"_s, org, u"--subject-token-file"_s, file.fileName(),
                                                u"--subject-type"_s, u"id_token"_s, u"--requested-type"_s, u"id-jag"_s,
                                                u"--audience"_s, m_said.value("issuer"_L1).toString(), u"--scope"_s,
                                                u"calculator.add"_s}
                                        + agent());
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(jose::decode(again.out.trimmed()).header.value("typ"_L1).toString(), u"oauth-id-jag+jwt"_s);
    }

    // What was sent to an endpoint and refused is neither said back nor logged.
    void refusalsRepeatNoSecret()
    {
        const QByteArray base = m_said.value("token_endpoint"_L1).toString().toLatin1().chopped(6);
        const QByteArray root = m_said.value("issuer"_L1).toString().section(u"/oauth2/"_s, 0, 0).toLatin1();
        const QByteArray mcp = url().toLatin1();
        const QStringList fields{
            u"client_secret"_s, u"client_assertion"_s, u"code"_s,          u"code_verifier"_s, u"refresh_token"_s,
            u"device_code"_s,   u"assertion"_s,        u"subject_token"_s, u"actor_token"_s,   u"token"_s,
            u"request_uri"_s,   u"id_token_hint"_s,    u"password"_s,      u"user_code"_s,     u"csrf"_s,
            u"flow"_s};
        const QStringList grants{u"authorization_code"_s,
                                 u"client_credentials"_s,
                                 u"refresh_token"_s,
                                 u"password"_s,
                                 u"urn:ietf:params:oauth:grant-type:device_code"_s,
                                 u"urn:ietf:params:oauth:grant-type:token-exchange"_s,
                                 u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s,
                                 u"nonsense"_s};
        QByteArrayList sent;
        const auto secret = [&sent](const QString &what) {
            sent += "S3CRET-" + QByteArray::number(sent.size()) + '-' + what.toLatin1() + "-0123456789";
            return QString::fromLatin1(sent.last());
        };
        RawClient browser;
        QByteArray answers;
        const auto post = [&](const QByteArray &address, http::Form form, const http::Headers &headers = {}) {
            for (const QString &field : fields)
                form.add(field, secret(field));
            const Answer answer = browser.post(address, form, headers);
            QVERIFY2(answer.status >= 400 || answer.status == 200 || answer.status == 302 || answer.status == 303,
                     address.constData());
            answers += answer.body;
            for (const http::Header &header : answer.headers)
                answers += header.name + ": " + header.value + '\n';
        };
        for (const QString &role : {u"web"_s, u"service"_s, u"native"_s, u"agent"_s, u"nobody"_s}) {
            const QString id = m_said.value("clients"_L1)[role]["client_id"_L1].toString(u"nobody"_s);
            for (const QString &grant : grants)
                post(base + "/token", {{u"grant_type"_s, grant}, {u"client_id"_s, id}});
            for (const char *path :
                 {"/introspect", "/revoke", "/par", "/device/authorize", "/authorize", "/userinfo", "/logout", "/keys"})
                post(base + path, {{u"client_id"_s, id}});
        }
        for (const char *path : {"/oauth2/signin", "/oauth2/consent", "/activate", "/oauth2/v1/clients"})
            post(root + path, {{u"username"_s, u"ada@example.com"_s}});
        for (const char *scheme : {"Basic", "Bearer", "DPoP", "SSWS", "Digest", ""}) {
            for (const QByteArray &address : QByteArrayList{base + "/token", base + "/userinfo", base + "/introspect",
                                                            root + "/oauth2/v1/clients", mcp})
                post(address, {},
                     {{"Authorization", QByteArray(scheme) + ' ' + secret(u"credentials"_s).toLatin1()},
                      {"DPoP", secret(u"proof"_s).toLatin1()},
                      {"Cookie", "sid=" + secret(u"cookie"_s).toLatin1()}});
        }
        for (const QByteArray &address : QByteArrayList{base + "/authorize", base + "/keys", root + "/nowhere", mcp})
            answers += browser
                           .get(http::withQuery(address,
                                                {{u"access_token"_s, secret(u"query"_s)},
                                                 {u"code"_s, secret(u"query"_s)},
                                                 {u"client_secret"_s, secret(u"query"_s)}}))
                           .body;
        // Everything that earlier tests were given, too.
        for (const QLatin1StringView role : {"web"_L1, "service"_L1, "agent"_L1})
            for (const QLatin1StringView member : {"client_secret"_L1, "private_key"_L1})
                if (const QByteArray value = client(role, member).toUtf8(); !value.isEmpty())
                    sent += value.contains('\n') ? value.split('\n').value(1) : value;
        const http::Headers admin{{"Authorization", "Bearer " + m_said.value("admin_token"_L1).toString().toLatin1()}};
        const Answer log = browser.get(m_said.value("admin"_L1).toString().toLatin1() + "/log", admin);
        QVERIFY2(log.status == 200 && log.body.size() > 1000, log.body.constData());
        QFile file(path(u"server.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QVERIFY2(lines.contains("POST "), lines.constData());
        QVERIFY(sent.size() > 500 && answers.size() > 10'000);
        for (const QByteArray &each : std::as_const(sent)) {
            QVERIFY2(!answers.contains(each), each.constData());
            QVERIFY2(!lines.contains(each), each.constData());
            QVERIFY2(!log.body.contains(each), each.constData());
        }
    }
};

QTEST_GUILESS_MAIN(CliGrantsTest)
#include "tst_cli_grants.moc"
