// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `authscope-cli diagnose` with what people send in, and what it writes: through the program, against the bundled server.

#include "app/demo/demoserver.h"
#include "tests/support/cliprogram.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonArray>

using namespace authscope;
using namespace Qt::StringLiterals;
using test::CliProgram;
using test::CliResult;

class CliInputsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    demo::DemoServer m_server;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        CliProgram program(m_folder->path());
        program.setInput(input);
        return program.run(arguments + QStringList{u"--secret-store"_s, u"memory"_s});
    }
    QStringList live() const
    {
        const profile::Connection connection = m_server.machineConnection();
        return {u"diagnose"_s,
                QString::fromUtf8(connection.url),
                u"--grant"_s,
                u"client_credentials"_s,
                u"--client-id"_s,
                connection.clientId,
                u"--client-secret-file"_s,
                path(u"secret"_s),
                u"--scope"_s,
                connection.scope,
                u"--expect-audience"_s,
                connection.expectedAudiences.first()};
    }
    static QString first(const CliResult &result) { return result.json().value("findings"_L1)[0]["id"_L1].toString(); }
    void setFaults(const QStringList &ids)
    {
        const Result<void> done = QCoro::waitFor(m_server.setFaults(ids));
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        write(u"secret"_s, m_server.serviceSecret());
        // One run that fails and one that does not, for all tests.
        setFaults({u"AUD_MISMATCH"_s});
        const CliResult bad = run(
            live() + QStringList{u"--json"_s, u"--har"_s, path(u"bad.har"_s), u"--bundle"_s, path(u"bad.bundle"_s)});
        QVERIFY2(bad.status == 1, bad.everything().constData());
        QCOMPARE(first(bad), u"AUD_MISMATCH"_s);
        const CliResult naked = run(live()
                                    + QStringList{u"--json"_s, u"--show-secrets"_s, u"--har"_s, path(u"naked.har"_s)});
        QCOMPARE(naked.status, 1);
        setFaults({});
        const CliResult good = run(live() + QStringList{u"--json"_s, u"--har"_s, path(u"good.har"_s)});
        QVERIFY2(good.status == 0, good.everything().constData());
    }
    void cleanupTestCase() { m_server.stop(); }

    void recordings_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("kind");
        QTest::newRow("--har") << QStringList{u"--har"_s, u"bad.har"_s} << u"har"_s;
        QTest::newRow("--input") << QStringList{u"--input"_s, u"bad.har"_s} << u"har"_s;
        QTest::newRow("with secrets") << QStringList{u"--input"_s, u"naked.har"_s} << u"har"_s;
        QTest::newRow("bundle") << QStringList{u"--input"_s, u"bad.bundle"_s} << u"bundle"_s;
    }
    void recordings()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = read(arguments.last());
        const CliResult result = run(QStringList{u"diagnose"_s, u"--json"_s} + arguments);
        QVERIFY2(result.status == 1, result.everything().constData());
        QCOMPARE(first(result), u"AUD_MISMATCH"_s);
        QTEST(result.json().value("input"_L1)["kind"_L1].toString(), "kind");
        QVERIFY(!result.json().value("stations"_L1).toArray().isEmpty());
        // What was read is not written to.
        QCOMPARE(read(arguments.last()), before);
    }

    void healthyRecording()
    {
        const CliResult result = run({u"diagnose"_s, u"--har"_s, u"good.har"_s});
        QVERIFY2(result.status == 0, result.everything().constData());
        QVERIFY(result.out.contains("No problem was found."));
        QVERIFY2(result.out.contains("Read: HAR of Authscope"), result.out.constData());
    }

    // Every form of output of a file that holds the secrets, searched for each of them.
    void secrets_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *format : {"text", "markdown", "html", "junit", "sarif", "ticket"})
            QTest::newRow(format) << QStringList{u"--format"_s, QString::fromLatin1(format)};
        QTest::newRow("json") << QStringList{u"--json"_s};
        QTest::newRow("preview") << QStringList{u"--preview-redaction"_s};
        QTest::newRow("bundle") << QStringList{u"--bundle"_s, u"out.bundle"_s};
    }
    void secrets()
    {
        QFETCH(QStringList, arguments);
        const QByteArray naked = read(u"naked.har"_s);
        const QByteArray secret = m_server.serviceSecret();
        const qsizetype at = naked.indexOf("Bearer eyJ");
        QVERIFY(at > 0);
        const QByteArray token = naked.sliced(at + 7, naked.indexOf('"', at) - at - 7);
        QVERIFY(token.count('.') == 2);
        const QByteArray basic = QByteArray(m_server.machineConnection().clientId.toUtf8() + ':' + secret).toBase64();
        QVERIFY(naked.contains(basic));
        const CliResult result = run(QStringList{u"diagnose"_s, u"--har"_s, u"naked.har"_s} + arguments);
        QVERIFY2(result.status == 1, result.everything().constData());
        QByteArray everything = result.everything();
        if (arguments.contains(u"--bundle"_s))
            everything += read(u"out.bundle"_s);
        QVERIFY2(everything.size() > 100, everything.constData());
        for (const QByteArray &each : {secret, token, token.split('.').last(), basic})
            QVERIFY2(!everything.contains(each), each.constData());
    }

    void standardInput()
    {
        const CliResult curl = run(
            {u"diagnose"_s, u"--json"_s, u"--input"_s, u"-"_s},
            "$ curl -v https://mcp.invalid/mcp\ncurl: (6) Could not resolve host: mcp.invalid\n");
        QCOMPARE(first(curl), u"NET_DNS"_s);
        QCOMPARE(curl.status, 3); // it was not reached, then as now
        const CliResult raw = run(
            {u"diagnose"_s, u"--json"_s, u"--exchange"_s, u"-"_s},
            "POST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer Bearer x\n\nHTTP/1.1 401 "
            "Unauthorized\n\n");
        QCOMPARE(first(raw), u"AUTH_SCHEME_MALFORMED"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{u"diagnose"_s} << 2 << "Say what to diagnose"_ba;
        QTest::newRow("format") << QStringList{u"diagnose"_s, u"--har"_s, u"bad.har"_s, u"--format"_s, u"pdf"_s} << 2
                                << "--format wants one of"_ba;
        QTest::newRow("kind") << QStringList{u"diagnose"_s, u"--input"_s, u"bad.har"_s, u"--input-kind"_s, u"x"_s} << 2
                              << "--input-kind wants one of"_ba;
        QTest::newRow("missing") << QStringList{u"diagnose"_s, u"--har"_s, u"none.har"_s} << 2 << "there is no file"_ba;
        QTest::newRow("no HAR") << QStringList{u"diagnose"_s, u"--har"_s, u"secret"_s} << 3 << "line 1, column "_ba;
        QTest::newRow("unknown") << QStringList{u"diagnose"_s, u"--input"_s, u"secret"_s} << 3 << "--input-kind"_ba;
        QTest::newRow("input and URL") << QStringList{u"diagnose"_s, u"http://127.0.0.1:1/mcp"_s, u"--input"_s,
                                                      u"bad.har"_s}
                                       << 2 << "without the network"_ba;
        QTest::newRow("bundle") << QStringList{u"diagnose"_s, u"--har"_s, u"bad.har"_s, u"--bundle"_s, u"/dev/null"_s}
                                << 3 << "no ordinary file"_ba;
        QTest::newRow("one run") << QStringList{u"diagnose"_s, u"--compare"_s, u"bad.har"_s} << 2 << "two runs"_ba;
        QTest::newRow("client") << QStringList{u"diagnose"_s, u"http://127.0.0.1:1/mcp"_s, u"--as"_s, u"nobody"_s} << 2
                                << "vscode"_ba;
        QTest::newRow("resolve nothing") << QStringList{u"okta"_s, u"resolve"_s} << 2 << "ADDRESS"_ba;
        QTest::newRow("resolve no URL") << QStringList{u"okta"_s, u"resolve"_s, u"ftp://x"_s} << 2 << "ftp"_ba;
        QTest::newRow("check nothing") << QStringList{u"okta"_s, u"check"_s} << 2 << "--issuer"_ba;
        QTest::newRow("check without secret") << QStringList{u"okta"_s,     u"check"_s,
                                                             u"--issuer"_s, u"http://127.0.0.1:1"_s,
                                                             u"--grant"_s,  u"client_credentials"_s}
                                              << 2 << "--client-secret"_ba;
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const CliResult result = run(arguments);
        QTEST(result.status, "status");
        QVERIFY2(result.err.contains(says), result.everything().constData());
        QVERIFY(!result.everything().contains(m_server.serviceSecret().sliced(4, 8))); // nor a part of it
    }

    // What a support engineer has in hand.
    void evidence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QStringList input{u"--input"_s, u"-"_s};
        QTest::newRow("expired") << QStringList{u"--challenge"_s,
                                                u"Bearer error=\"invalid_token\", "
                                                "error_description=\"The access token expired\""_s}
                                 << ""_ba << 1 << "TOKEN_EXPIRED"_ba;
        QTest::newRow("missing field") << QStringList{u"--challenge"_s,
                                                      u"Bearer error=\"insufficient_scope\", "
                                                      "scope=\"add\""_s}
                                       << ""_ba << 1 << "Authorization is missing from the recording"_ba;
        QTest::newRow("server log") << input
                                    << "Bearer token rejected for client X: audience mismatch (got https://a, expected "
                                       "https://b)\n"_ba
                                    << 1 << "AUD_MISMATCH"_ba;
        QTest::newRow("empty HAR") << input << R"({"log":{"version":"1.2","entries":[]}})"_ba << 3
                                   << "Nothing of MCP or OAuth was found"_ba;
        QTest::newRow("no token") << QStringList{u"--input"_s, u"-"_s, u"--input-kind"_s, u"token"_s}
                                  << "there is nothing here"_ba << 3 << "There is no token in it"_ba;
        QTest::newRow("strange log") << QStringList{u"--input"_s, u"-"_s, u"--input-kind"_s, u"server-log"_s}
                                     << "INFO all is well\n"_ba << 3 << "Nothing of MCP or OAuth that is known"_ba;
        const QByteArray asked = "> POST /oauth2/aus1/v1/token HTTP/1.1\n> Host: as.example.com\n> Content-Type: "
                                 "application/x-www-form-urlencoded\n> \n";
        QTest::newRow("curl to a file") << input
                                        << asked
                + "} [50 bytes data]\n< HTTP/1.1 401 Unauthorized\n< content-type: application/json\n< \n"
                  "{ [78 bytes data]\n"
                  "\r100   163  100   113  100    50  95117  42087 --:--:-- --:--:-- --:--:--  159k\n"
                  "* Connection #0 to host as.example.com left intact\n"
                  "{\"error\":\"invalid_client\",\"error_description\":\"The client secret supplied for a confidential "
                  "client is invalid.\"}"
                                        << 1 << "CLIENT_SECRET_WRONG"_ba;
        for (const char *status : {"400", "401", "403", "404", "302"})
            QTest::newRow(qPrintable(QString(u"a token request refused in silence, "_s + QLatin1StringView(status))))
                << input << asked + "< HTTP/1.1 " + status + " No\n< date: x\n< \n"
                << 1 << "no  Token"_ba;
        QTest::newRow("a redirect of the MCP server")
            << input << "POST /mcp HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 302 Found\nLocation: /login\n\n"_ba << 1
            << "302 to /login"_ba;
        QTest::newRow("mcp-remote, a refused audience")
            << input
            << "[1] Connecting to remote server: https://mcp.example.com/mcp\n[1] Error: Error POSTing to endpoint "
               "(HTTP "
               "401): {\"error\":\"invalid_token\",\"error_description\":\"The access token's audience (aud) is not "
               "this "
               "server's\"}\n"_ba
            << 1 << "AUD_MISMATCH"_ba;
        QTest::newRow("the server's line beside the client's")
            << input
            << "HTTP Request: POST https://mcp.example.com/mcp \"HTTP/1.1 401 Unauthorized\"\nBearer token rejected: "
               "audience mismatch\n"_ba
            << 1 << "AUD_MISMATCH"_ba;
        QTest::newRow("another program's variables") << input << "FOO=bar\n"_ba << 3 << "Nothing of MCP or OAuth"_ba;
        QTest::newRow("of a process") << input << QByteArray("HOME=/root\0PATH=/bin\0", 21) << 3
                                      << "Nothing of MCP or OAuth"_ba;
        QTest::newRow("cut within the token")
            << input << "> POST /mcp HTTP/1.1\n> Host: mcp.example.com\n> Authorization: Bearer eyJhbGciOiJSUzI1"_ba
            << 3 << "The text ends before the answer"_ba;
        QTest::newRow("a status alone") << input << "HTTP/1.1 401 Unauthorized\n"_ba << 3 << "curl -v writes both"_ba;
        QTest::newRow("TLS on a plain port")
            << input
            << "* Connected to 127.0.0.1 (127.0.0.1) port 8000 (#0)\n* TLSv1.3 (OUT), TLS handshake, Client hello "
               "(1):\n"
               "* OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number\n* Closing connection 0\n"
               "curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number\n"_ba
            << 3 << "TLS_PLAIN_ON_TLS"_ba;
        const auto part = [](const QByteArray &json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray signature = '.' + QByteArray(342, 'A');
        const QByteArray claims = "{\"iss\":\"https://as.example.com\",\"aud\":\"a\",\"exp\":99999999999}";
        const QStringList told{u"--token"_s, u"-"_s};
        QTest::newRow("token without exp")
            << told << part("{\"alg\":\"RS256\"}") + '.' + part("{\"iss\":\"https://as.example.com\"}") + signature << 1
            << "The token does not say when it ends"_ba;
        QTest::newRow("token with a shared secret")
            << told << part("{\"alg\":\"HS256\"}") + '.' + part(claims) + '.' + QByteArray(43, 'A') << 1
            << "ALG_MISMATCH"_ba;
        QTest::newRow("token of a list") << told << part("{\"alg\":\"RS256\"}") + '.' + part("[1,2]") + signature << 1
                                         << "TOKEN_OPAQUE"_ba;
        QTest::newRow("token with a blank") << told << "abc def"_ba << 1 << "TOKEN_OPAQUE"_ba;
        QTest::newRow("encrypted token") << told
                                         << part("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}") + ".AAAA.AAAA.AAAA.AAAA"
                                         << 1 << "TOKEN_JWE"_ba;
        QTest::newRow("JUnit") << input + QStringList{u"--format"_s, u"junit"_s} << "HTTP/1.1 503 No\nDate: x\n\n"_ba
                               << 1 << "<failure type=\"station\""_ba;
    }
    void evidence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, says);
        const CliResult result = run(QStringList{u"diagnose"_s} + arguments, input);
        QVERIFY2(result.everything().contains(says), result.everything().constData());
        QTEST(result.status, "status");
        QVERIFY(!result.out.contains("No problem was found"));
    }

    // What is in order is not made a problem of.
    void healthy_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray issuer = "https://as.example.com/oauth2/aus1";
        const QByteArray metadata = "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
            + "/v1/authorize\",\"token_endpoint\":\"" + issuer + "/v1/token\",\"jwks_uri\":\"" + issuer
            + "/v1/keys\",\"response_types_supported\":[\"code\"],\"code_challenge_methods_supported\":[\"S256\"]}";
        QTest::newRow("metadata by curl -i") << "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + metadata;
        QTest::newRow("resource metadata by curl -i")
            << "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"resource\":\"https://mcp.example.com/mcp\","
               "\"authorization_servers\":[\""
                + issuer + "\"]}";
        QTest::newRow("a path with a final slash")
            << "POST /mcp/ HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 307 Temporary Redirect\nLocation: "
               "https://mcp.example.com/mcp\n\n"_ba;
        QTest::newRow("a refused token request and one that passed")
            << "POST /oauth2/aus1/v1/token HTTP/1.1\nHost: as.example.com\nContent-Type: "
               "application/x-www-form-urlencoded\n\ngrant_type=client_credentials\n\nHTTP/1.1 400 No\nDate: x\n\n"
               "POST /oauth2/aus1/v1/token HTTP/1.1\nHost: as.example.com\nContent-Type: "
               "application/x-www-form-urlencoded\n\ngrant_type=client_credentials\n\nHTTP/1.1 200 OK\nContent-Type: "
               "application/json\n\n{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\"}\n"_ba;
    }
    void healthy()
    {
        QFETCH(QByteArray, input);
        const CliResult result = run({u"diagnose"_s, u"--input"_s, u"-"_s}, input);
        QVERIFY2(result.status == 0, result.everything().constData());
        QVERIFY2(!result.out.contains("ERROR"), result.everything().constData());
    }

    void compares()
    {
        const CliResult text = run({u"diagnose"_s, u"--compare"_s, u"good.har"_s, u"bad.har"_s});
        QVERIFY2(text.status == 1, text.everything().constData());
        QVERIFY2(text.out.contains("challenge Bearer error_description"), text.out.constData());
        QVERIFY2(text.out.contains("Only in A\n  MCP request tools/list"), text.out.constData());
        const CliResult json = run({u"diagnose"_s, u"--json"_s, u"--compare"_s, u"good.har"_s, u"good.har"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(json.json().value("sameOutcome"_L1).toBool());
        // A file beside the server as it is now.
        QStringList arguments = live();
        arguments.insert(1, u"bad.har"_s);
        arguments.insert(1, u"--compare"_s);
        const CliResult now = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(now.status == 1, now.everything().constData());
        QVERIFY(!now.json().value("sameOutcome"_L1).toBool());
        QVERIFY(!now.everything().contains(m_server.serviceSecret()));
    }

    void okta()
    {
        const QString issuer = m_server.readiness().value("issuer"_L1).toString();
        const CliResult resolved = run({u"okta"_s, u"resolve"_s, issuer, u"--json"_s});
        QVERIFY2(resolved.status == 0, resolved.everything().constData());
        QCOMPARE(resolved.json().value("recommended"_L1).toString(), issuer);
        const CliResult checked = run(
            {u"okta"_s, u"check"_s, u"--issuer"_s, issuer, u"--client-id"_s, m_server.machineConnection().clientId,
             u"--client-secret-file"_s, path(u"secret"_s), u"--grant"_s, u"client_credentials"_s, u"--scope"_s,
             u"calculator.add"_s, u"--expect-audience"_s, m_server.readiness().value("audience"_L1).toString()});
        QVERIFY2(checked.status == 0, checked.everything().constData());
        QVERIFY2(checked.out.contains("Step 4 of the guide"), checked.out.constData());
        QVERIFY(!checked.everything().contains(m_server.serviceSecret()));
        const CliResult refused = run({u"okta"_s, u"check"_s, u"--issuer"_s, u"http://127.0.0.1:1/oauth2/aus1"_s});
        QVERIFY2(refused.status == 3, refused.everything().constData());
    }

    void history()
    {
        // Nothing is kept unasked.
        const CliResult none = run({u"history"_s, u"list"_s, u"--json"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(none.json().value("runs"_L1).toArray().isEmpty());
        QStringList arguments = live();
        arguments[0] = u"lab"_s;
        const CliResult saved = run(QStringList{u"profiles"_s, u"add"_s} + arguments
                                    + QStringList{u"--keep-history"_s});
        QVERIFY2(saved.status == 0, saved.everything().constData());
        const CliResult diagnosed = run({u"diagnose"_s, u"--profile"_s, u"lab"_s, u"--client-secret-file"_s,
                                         path(u"secret"_s), u"--show-secrets"_s});
        QVERIFY2(diagnosed.status == 0, diagnosed.everything().constData());
        const CliResult list = run({u"history"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.json().value("runs"_L1).toArray().size(), 1);
        const QString id = list.json().value("runs"_L1)[0]["id"_L1].toString();
        const CliResult shown = run({u"history"_s, u"show"_s, id});
        QVERIFY2(shown.status == 0 && shown.out.contains("No problem was found."), shown.everything().constData());
        const CliResult exported = run({u"history"_s, u"export"_s, id, u"--har"_s, path(u"kept.har"_s)});
        QVERIFY2(exported.status == 0, exported.everything().constData());
        const QByteArray har = read(u"kept.har"_s);
        QVERIFY(har.contains("\"entries\"") && har.contains("_authscopeLeg"));
        QVERIFY(!har.contains("Bearer eyJ") && !har.contains(m_server.serviceSecret()));
        const CliResult again = run({u"diagnose"_s, u"--har"_s, path(u"kept.har"_s)});
        QVERIFY2(again.status == 0, again.everything().constData());
        for (const QString &bad : {u"../../etc/passwd"_s, u"20261123-120000-000-AbCdEfGh"_s})
            QCOMPARE(run({u"history"_s, u"show"_s, bad}).status, 3);
    }

    void asAnotherClient()
    {
        const profile::Connection user = m_server.userConnection();
        const CliResult result = run({u"diagnose"_s, QString::fromUtf8(user.url), u"--as"_s, u"vscode"_s,
                                      u"--client-id"_s, user.clientId, u"--json"_s});
        QVERIFY2(result.status == 1, result.everything().constData());
        QCOMPARE(result.json().value("client"_L1).toString(), u"vscode"_s);
        QVERIFY(!result.json().value("checks"_L1).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliInputsTest)
#include "tst_cli_inputs.moc"
