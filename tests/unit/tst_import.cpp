// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people send in: recognised, read, classified, judged; and refused with a place where it is broken.

#include "tests/support/casebuilder.h"
#include "tests/support/offline.h"

#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::test;

namespace {

const QByteArray token = accessToken();

QString listed(const QList<diagnosis::Finding> &findings)
{
    QStringList ids;
    for (const diagnosis::Finding &finding : findings)
        ids += finding.id;
    return ids.join(u", "_s);
}

diagnosis::Case caseOf(const QByteArray &text, const diagnosis::Expectation &expected = {})
{
    const auto imported = dossier::readInput(text);
    if (!imported)
        return {};
    dossier::Hints hints;
    hints.nowMs = now * 1000;
    hints.expected = expected;
    return dossier::assemble({*imported}, hints);
}

QByteArray read(const QString &name)
{
    QFile file(QStringLiteral(AUTHSCOPE_TEST_DATA "/inputs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("har") << R"({"log": {"version": "1.2", "entries": []}})"_ba << u"har"_s;
        QTest::newRow("har with a byte order mark") << "\xEF\xBB\xBF{\"log\": {\"entries\": []}}"_ba << u"har"_s;
        QTest::newRow("bundle") << R"({"authscopeBundle": 1, "har": {"log": {}}})"_ba << u"bundle"_s;
        QTest::newRow("raw") << "POST /mcp HTTP/1.1\nHost: a.example\n\nHTTP/1.1 401 Unauthorized\n"_ba
                             << u"exchange"_s;
        QTest::newRow("curl -i") << "HTTP/2 401 \r\nwww-authenticate: Bearer\r\n\r\n"_ba << u"curl-include"_s;
        QTest::newRow("curl -v") << "* Trying 1.2.3.4:443...\n> GET / HTTP/1.1\n> Host: a\n"_ba << u"curl-verbose"_s;
        QTest::newRow("curl's error alone") << "curl: (6) Could not resolve host: a.invalid"_ba << u"curl-verbose"_s;
        QTest::newRow("challenge") << "WWW-Authenticate: Bearer error=\"invalid_token\""_ba << u"challenge"_s;
        QTest::newRow("challenge without its name") << "Bearer error=\"invalid_token\""_ba << u"challenge"_s;
        QTest::newRow("token") << token << u"token"_s;
        QTest::newRow("token as a field") << "Authorization: Bearer " + token << u"token"_s;
        QTest::newRow("env") << "OAUTH_ISSUER=https://a\nOAUTH_AUDIENCE=b\n"_ba << u"environment"_s;
        QTest::newRow("server log") << "INFO:     1.2.3.4:5 - \"POST /mcp HTTP/1.1\" 401 Unauthorized\n"_ba
                                    << u"server-log"_s;
        QTest::newRow("VS Code") << read(u"vscode-trace.log"_s) << u"vscode-log"_s;
        QTest::newRow("mcp-remote") << read(u"mcp-remote-debug.log"_s) << u"mcp-remote-log"_s;
        QTest::newRow("Claude Desktop") << read(u"claude-desktop.log"_s) << u"claude-log"_s;
        QTest::newRow("httpx") << "HTTP Request: POST https://a.example/mcp \"HTTP/1.1 401 Unauthorized\"\n"_ba
                               << u"python-log"_s;
        QTest::newRow("prose") << "It does not work since Monday."_ba << u"unknown"_s;
        QTest::newRow("nothing") << ""_ba << u"unknown"_s;
    }
    void recognised()
    {
        QFETCH(QByteArray, text);
        QTEST(dossier::kindName(dossier::recognise(text)), "kind");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("place");
        QTest::newRow("broken JSON") << "{\n \"log\": nope}"_ba << u"har"_s << u"json.syntax"_s << u"line 2"_s;
        QTest::newRow("no log") << "{\"a\": 1}"_ba << u"har"_s << u"har.shape"_s << u"line 1, column 1"_s;
        QTest::newRow("no entries") << "{\"log\":\n{}}"_ba << u"har"_s << u"har.shape"_s << u"line 2, column 1"_s;
        QTest::newRow("no request") << "{\"log\":{\"entries\":[\n\n1]}}"_ba << u"har"_s << u"har.shape"_s
                                    << u"line 3, column 1"_s;
        QTest::newRow("no url") << R"({"log":{"entries":[{"request":{}}]}})"_ba << u"har"_s << u"har.shape"_s
                                << u"line 1, column 31"_s;
        QTest::newRow("no message") << "hello\nworld\n"_ba << u"exchange"_s << u"import.empty"_s << u"line 1"_s;
        QTest::newRow("silent log") << "2026-11-23 12:00:00.000 [info] Starting\n"_ba << u"vscode-log"_s
                                    << u"import.empty"_s << u"line 1"_s;
        QTest::newRow("prose") << "It does not work."_ba << u"unknown"_s << u"import.unknown"_s
                               << u"It does not work"_s;
        QTest::newRow("empty") << " \n"_ba << u"unknown"_s << u"import.empty"_s << u"line 1"_s;
        QTest::newRow("bundle of the future")
            << R"({"authscopeBundle": 2})"_ba << u"bundle"_s << u"bundle.version"_s << u""_s;
        QTest::newRow("bundle without har")
            << R"({"authscopeBundle": 1})"_ba << u"bundle"_s << u"bundle.shape"_s << u"line 1"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        QFETCH(QString, place);
        const auto imported = dossier::readInput(text, dossier::kindFromName(kind).value_or(dossier::Kind::Unknown));
        QVERIFY(!imported);
        QTEST(imported.error().id, "id");
        QVERIFY2(imported.error().evidence.contains(place), qPrintable(imported.error().evidence));
    }

    // A recording that is cut off or damaged at any byte is read or refused with a place; it is never read past its end.
    void damaged()
    {
        diagnosis::Case facts = CaseBuilder().flow(token).refused(token);
        const QByteArray har = recordingOf(facts, Recording::Ours).trimmed();
        for (qsizetype size = 0; size < har.size(); size += size < 400 || size > har.size() - 400 ? 1 : 97) {
            const auto file = http::readHar(har.first(size));
            QVERIFY2(!file, qPrintable(QString::number(size)));
            QVERIFY2(file.error().evidence.contains(u"line "_s), qPrintable(file.error().evidence));
        }
        for (qsizetype at = 0; at < har.size(); at += 7) {
            QByteArray broken = har;
            broken[at] = '\x01';
            const auto file = http::readHar(broken);
            QVERIFY(!file);
            QVERIFY2(file.error().evidence.contains(u"line "_s), qPrintable(file.error().evidence));
        }
    }

    void tooMuch()
    {
        QByteArray har = R"({"log":{"entries":[)";
        for (int i = 0; i < 10'001; ++i)
            har += i == 0 ? R"({"request":{"url":"x"}})" : R"(,{"request":{"url":"x"}})";
        const auto file = http::readHar(har + "]}}");
        QVERIFY(!file);
        QCOMPARE(file.error().id, u"har.size"_s);
        QVERIFY(file.error().what.contains(u"10001"_s));
        const auto line = dossier::importTranscript(QByteArray(2 * 1024 * 1024, 'x'), dossier::Kind::Exchange);
        QVERIFY(!line);
        QCOMPARE(line.error().id, u"import.size"_s);
        QCOMPARE(line.error().evidence, u"line 1"_s);
    }

    // Each browser leaves out other things.
    void browsers()
    {
        const auto chromium = http::readHar(read(u"chromium.har"_s));
        QVERIFY2(chromium, chromium ? "" : qPrintable(chromium.error().what + chromium.error().evidence));
        QCOMPARE(chromium->creator, u"WebInspector 537.36"_s);
        QCOMPARE(chromium->exchanges.size(), 3);
        const http::Exchange &first = chromium->exchanges[0];
        QVERIFY(!first.requestHeaders.contains(":method"));
        QCOMPARE(first.requestBody, R"({"jsonrpc":"2.0","id":1,"method":"initialize"})"_ba);
        QCOMPARE(first.status, 401);
        QCOMPARE(chromium->exchanges[1].requestBody, "grant_type=client_credentials&scope=a+b"_ba);
        QCOMPARE(chromium->exchanges[1].responseBody, R"({"error":"invalid_client"})"_ba);
        QCOMPARE(chromium->exchanges[2].error, http::ErrorKind::HostNotFound);
        QCOMPARE(chromium->exchanges[2].status, 0);
    }

    // Written by our program and read again: the same, byte by byte.
    void roundTrip()
    {
        diagnosis::Case facts = CaseBuilder().flow(token).refused(token);
        const auto file = http::readHar(recordingOf(facts, Recording::Ours));
        QVERIFY(file);
        QCOMPARE(file->exchanges.size(), facts.exchanges.size());
        for (qsizetype i = 0; i < file->exchanges.size(); ++i) {
            const http::Exchange &before = *facts.exchanges[i];
            const http::Exchange &after = file->exchanges[i];
            QCOMPARE(after.id, before.id);
            QCOMPARE(after.leg, before.leg);
            QCOMPARE(after.url, before.url);
            QCOMPARE(after.status, before.status);
            QCOMPARE(after.requestBody, before.requestBody);
            QCOMPARE(after.responseBody, before.responseBody);
            QCOMPARE(after.startedMs, before.startedMs);
            for (const http::Header &header : before.requestHeaders)
                QCOMPARE(after.requestHeaders.value(header.name), header.value);
        }
    }

    // Without our own fields the legs are found out.
    void legs()
    {
        diagnosis::Case facts = CaseBuilder().flow(token).call(token);
        const auto imported = dossier::readInput(recordingOf(facts, Recording::Foreign));
        QVERIFY(imported);
        for (const http::Exchange &exchange : imported->exchanges)
            QCOMPARE(exchange.leg, http::Leg::Other);
        const diagnosis::Case found = dossier::assemble({*imported}, {});
        QCOMPARE(found.exchanges.size(), facts.exchanges.size());
        for (qsizetype i = 0; i < found.exchanges.size(); ++i)
            QCOMPARE(http::legName(found.exchanges[i]->leg), http::legName(facts.exchanges[i]->leg));
        QCOMPARE(found.url, facts.url);
        QCOMPARE(found.issuer, iss);
        QCOMPARE(found.expected.clientId, web);
        QCOMPARE(found.expected.grant, u"authorization_code"_s);
        QCOMPARE(found.tokens.size(), 1);
        QCOMPARE(found.tokens.first().token.compact, token);
    }

    void leg_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("leg");
        const QByteArray form = "grant_type=refresh_token&refresh_token=r";
        QTest::newRow("prm") << "GET"_ba << "https://a.example/.well-known/oauth-protected-resource/mcp"_ba << ""_ba
                             << u"resource-metadata"_s;
        QTest::newRow("as") << "GET"_ba << "https://a.example/oauth2/aus1/.well-known/openid-configuration"_ba << ""_ba
                            << u"server-metadata"_s;
        QTest::newRow("refresh") << "POST"_ba << "https://a.example/anything"_ba << form << u"refresh"_s;
        QTest::newRow("token") << "POST"_ba << "https://a.example/t"_ba << "grant_type=client_credentials"_ba
                               << u"token"_s;
        QTest::newRow("keys") << "GET"_ba << "https://a.example/oauth2/aus1/v1/keys"_ba << ""_ba << u"jwks"_s;
        QTest::newRow("registration") << "POST"_ba << "https://a.example/r"_ba << R"({"redirect_uris":[]})"_ba
                                      << u"registration"_s;
        QTest::newRow("introspection") << "POST"_ba << "https://a.example/v1/introspect"_ba << "token=x"_ba
                                       << u"introspect"_s;
        QTest::newRow("authorize") << "GET"_ba << "https://a.example/x?client_id=1&response_type=code"_ba << ""_ba
                                   << u"authorize"_s;
        QTest::newRow("mcp") << "POST"_ba << "https://a.example/anything"_ba
                             << R"({"jsonrpc":"2.0","method":"ping"})"_ba << u"reach"_s;
        QTest::newRow("preflight") << "OPTIONS"_ba << "https://a.example/mcp"_ba << ""_ba << u"other"_s;
        QTest::newRow("picture") << "GET"_ba << "https://a.example/logo.png"_ba << ""_ba << u"other"_s;
    }
    void leg()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        http::Exchange exchange;
        exchange.id = 1;
        exchange.method = method;
        exchange.url = url;
        exchange.requestBody = body;
        exchange.status = 200;
        QList<http::Exchange> list{exchange};
        dossier::classify(list);
        QTEST(http::legName(list.first().leg), "leg");
    }

    void curlVerbose()
    {
        const auto imported = dossier::readInput(read(u"curl-verbose.txt"_s));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        QCOMPARE(imported->kind, dossier::Kind::CurlVerbose);
        QCOMPARE(imported->exchanges.size(), 1);
        const http::Exchange &exchange = imported->exchanges.first();
        QCOMPARE(exchange.method, "POST"_ba);
        QCOMPARE(exchange.url, "https://mcp.example.com/mcp"_ba);
        QCOMPARE(exchange.requestBody, R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})"_ba);
        QCOMPARE(exchange.status, 401);
        QCOMPARE(exchange.responseBody, R"({"error":"invalid_token","error_description":"The audience is wrong."})"_ba);
        QCOMPARE(exchange.tls.protocol, u"TLSv1.3"_s);
        QVERIFY(exchange.requestHeaders.value("authorization").startsWith("Bearer ey"));
        QVERIFY(!exchange.responseHeaders.value("www-authenticate").isEmpty());
    }

    // What `curl -v URL > FILE 2>&1` writes (7.88): the meter, the count of what came, and the body after the remark on
    // the connection; and what script(1) makes of it.
    void curlToFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body");
        const QByteArray body = R"({"error":"invalid_client","error_description":"The client secret is invalid."})";
        const QByteArray head =
            "> POST /oauth2/aus1/v1/token HTTP/1.1\r\n> Host: as.example.com\r\n> \r\n} [50 bytes data]\n"
            "< HTTP/1.1 401 Unauthorized\r\n< content-type: application/json\r\n";
        const QByteArray length = "< content-length: " + QByteArray::number(body.size()) + "\r\n";
        const QByteArray meter = "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                                 "                                 Dload  Upload   Total   Spent    Left  Speed\n"
                                 "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0";
        const QByteArray trying =
            "*   Trying 10.0.0.1:443...\n* Connected to as.example.com (10.0.0.1) port 443 (#0)\n";
        const QByteArray came = "< \r\n{ [78 bytes data]\n"
                                "\r100   163  100   113  100    50  95117  42087 --:--:-- --:--:-- --:--:--  159k\n";
        const QByteArray left = "* Connection #0 to host as.example.com left intact\n";
        const QByteArray whole = meter + trying + head + length + came + left + body;
        QTest::newRow("a file") << whole << body;
        QTest::newRow("a line end") << whole + "\n" << body;
        QTest::newRow("a prompt") << whole + "me@host:~$ \n" << body;
        QTest::newRow("no length") << meter + trying + head + came + left + body << body;
        QTest::newRow("no length, a prompt") << trying + head + came + left + body + "me@host:~$ \n" << body;
        QTest::newRow("closed") << trying + head + came + "* Closing connection 0\n" + body << body;
        QTest::newRow("before the remark") << trying + head + length + "< \r\n" + body + left << body;
        QTest::newRow("before the meter") << trying + head + length + "< \r\n{ [78 bytes data]\n" + body
                + "\r100   163  100   113  100    50  95117  42087 --:--:-- --:--:-- --:--:--  159k\n"
                + left << body;
        QTest::newRow("in two pieces") << trying + head + length + "< \r\n" + body.first(20) + "{ [58 bytes data]\n"
                + body.sliced(20, 20) + left
                + body.sliced(40) << body;
        QTest::newRow("script") << "Script started on 2026-11-28 13:10:20+00:00 [COMMAND=\"curl\"]\n" + trying + head
                + length + "< \r\r\n" + left + body
                + "\nScript done on 2026-11-28 13:10:20+00:00 [COMMAND_EXIT_CODE=\"0\"]\n"
                                << body;
        QTest::newRow("another transfer after it") << whole + whole << body;
    }
    void curlToFile()
    {
        QFETCH(QByteArray, text);
        const auto imported = dossier::readInput(text);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        QVERIFY(!imported->exchanges.isEmpty());
        for (const http::Exchange &exchange : imported->exchanges) {
            QTEST(exchange.responseBody, "body");
            QCOMPARE(exchange.url, "https://as.example.com/oauth2/aus1/v1/token"_ba);
            QCOMPARE(exchange.status, 401);
        }
    }

    // The body went elsewhere (`-o FILE`): nothing is known of it.
    void curlWithoutBody()
    {
        const auto imported = dossier::readInput(
            "> POST /oauth2/aus1/v1/token HTTP/1.1\n> Host: as.example.com\n> \n< HTTP/1.1 200 OK\n"
            "< content-type: application/json\n< content-length: 113\n< \n{ [113 bytes data]\n"
            "* Connection #0 to host as.example.com left intact\n"_ba);
        QVERIFY(imported);
        QVERIFY(imported->exchanges.first().responseTruncated);
    }

    // The text ends within the answer: that is not how the answer was.
    void curlCutWithinBody()
    {
        const QByteArray text =
            "> POST /oauth2/aus1/v1/token HTTP/1.1\n> Host: as.example.com\n> \n< HTTP/1.1 200 OK\n"
            "< content-type: application/json\n< content-length: 905\n< \n"
            "* Connection #0 to host as.example.com left intact\n{\"token_type\":\"Bearer\",\"access_token\":\"eyJra";
        const auto findings = diagnosis::diagnose(caseOf(text));
        QVERIFY2(!listed(findings).contains(u"TOKEN_RESPONSE_INCOMPLETE"_s), qPrintable(listed(findings)));
    }

    void curlErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("finding");
        const QByteArray command = "$ curl -v https://mcp.example.com/mcp\n";
        QTest::newRow("name") << command
                + "* Could not resolve host: mcp.example.com\ncurl: (6) Could not resolve host: mcp.example.com\n"
                              << u"host-not-found"_s << u"NET_DNS"_s;
        QTest::newRow("refused") << command
                + "curl: (7) Failed to connect to mcp.example.com port 443: Connection refused\n"
                                 << u"refused"_s << u"NET_REFUSED"_s;
        QTest::newRow("certificate") << command + "curl: (60) SSL certificate problem: self-signed certificate\n"
                                     << u"tls"_s << u"TLS_SELF_SIGNED"_s;
        QTest::newRow("time-out") << command + "curl: (28) Connection timed out after 10001 milliseconds\n"
                                  << u"timeout"_s << u"NET_TIMEOUT"_s;
    }
    void curlErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        const diagnosis::Case facts = caseOf(text);
        QCOMPARE(facts.exchanges.size(), 1);
        QTEST(http::errorKindName(facts.exchanges.first()->error), "kind");
        const auto findings = diagnosis::diagnose(facts);
        QVERIFY2(!findings.isEmpty() && findings.first().id == finding, qPrintable(listed(findings)));
    }

    void rawMessages()
    {
        const QByteArray text =
            "POST /mcp HTTP/1.1\r\nHost: mcp.example.com\r\nAuthorization: Bearer Bearer x.y.z\r\n\r\n"
            "{\"jsonrpc\":\"2.0\"}\r\n\r\nHTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\n"
            "5\r\nhello\r\n0\r\n\r\nGET https://other.example/x HTTP/1.1\r\n\r\nHTTP/1.1 204 No Content\r\n";
        const auto imported = dossier::readInput(text);
        QVERIFY(imported);
        QCOMPARE(imported->exchanges.size(), 2);
        QCOMPARE(imported->exchanges[0].url, "https://mcp.example.com/mcp"_ba);
        QCOMPARE(imported->exchanges[0].responseBody, "hello"_ba);
        QCOMPARE(imported->exchanges[1].url, "https://other.example/x"_ba);
        QCOMPARE(imported->exchanges[1].status, 204);
        const auto findings = diagnosis::diagnose(caseOf(text));
        QVERIFY2(listed(findings).contains(u"AUTH_SCHEME_MALFORMED"_s), qPrintable(listed(findings)));
    }

    void loopbackIsPlain()
    {
        const auto imported = dossier::readInput("GET /mcp HTTP/1.1\nHost: 127.0.0.1:8000\n\nHTTP/1.1 405 No\n\n"_ba);
        QVERIFY(imported);
        QCOMPARE(imported->exchanges.first().url, "http://127.0.0.1:8000/mcp"_ba);
    }

    void curlInclude()
    {
        const diagnosis::Case facts = caseOf(
            "HTTP/2 401 \r\nwww-authenticate: Basic realm=\"gateway\"\r\nserver: awselb/2.0\r\n"
            "content-type: text/html\r\n\r\n<html>no</html>"_ba);
        QCOMPARE(facts.exchanges.size(), 1);
        QCOMPARE(facts.exchanges.first()->status, 401);
    }

    // Logs of clients, and what comes first of what they tell.
    void clientLog_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const QByteArray remote = "[123] Connecting to remote server: https://mcp.example.com/mcp\n";
        QTest::newRow("VS Code, a wrong audience") << read(u"vscode-trace.log"_s) << u"AUD_MISMATCH"_s;
        QTest::newRow("mcp-remote, a wrong secret") << remote
                + "[123] Connection error: InvalidClientError: The client secret supplied for a confidential client is "
                  "invalid.\n" << u"CLIENT_SECRET_WRONG"_s;
        QTest::newRow("mcp-remote, refused connection")
            << remote + "[123] Connection error: TypeError: fetch failed: connect ECONNREFUSED 127.0.0.1:8000\n"
            << u"NET_REFUSED"_s;
        QTest::newRow("mcp-remote, TLS on a plain port") << remote
                + "[123] Connection error: TypeError: fetch failed: write EPROTO 40:error:0A00010B:SSL "
                  "routines:ssl3_get_record:wrong version number\n"
                                                         << u"TLS_PLAIN_ON_TLS"_s;
        QTest::newRow("mcp-remote, policy") << remote
                + "Please authorize this client by visiting:\n"
                  "https://dev-1.okta.com/oauth2/aus1/v1/authorize?response_type=code&client_id=0oa1&redirect_uri="
                  "http%3A%2F%2Flocalhost%3A3334%2Foauth%2Fcallback&state=s&scope=a\n"
                  "[123] callback http://localhost:3334/oauth/callback?error=access_denied&error_description=Policy+"
                  "evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.&state=s\n"
                                            << u"POLICY_NONE"_s;
        QTest::newRow("Claude, registration") << "2026-11-23T12:00:00.000Z [calc] [error] Error: Incompatible auth "
                                                 "server: does not support dynamic client "
                                                 "registration\n"_ba
                                              << u"DCR_NOT_OFFERED"_s;
        QTest::newRow("Claude, no npx")
            << "2026-11-23T12:00:00.000Z [calc] [error] spawn npx ENOENT {\"code\":\"ENOENT\"}\n"_ba
            << u"JOURNEY_ENDED"_s;
        QTest::newRow("mcp-remote, no registration") << remote
                + "[123] Connection error: Error POSTing to endpoint: {\"error\":\"invalid_token\"}\n"
                  "[123] Fatal error: Incompatible auth server: does not support dynamic client registration\n"
                                                     << u"DCR_NOT_OFFERED"_s;
        QTest::newRow("Python, PKCE")
            << "INFO:httpx:HTTP Request: POST https://mcp.example.com/mcp \"HTTP/1.1 401 Unauthorized\"\n"
               "ERROR: OAuth flow error: Token exchange failed (400): "
               "{\"error\":\"invalid_grant\",\"error_description\":"
               "\"PKCE verification failed.\"}\n"_ba
            << u"PKCE_FAILED"_s;
        QTest::newRow("TypeScript SDK, resource") << remote
                + "[123] Fatal error: Protected resource https://a.example does not match expected "
                  "https://mcp.example.com/mcp "
                  "(or origin)\n" << u"PRM_RESOURCE_MISMATCH"_s;
        QTest::newRow("port") << remote + "[123] Error: listen EADDRINUSE: address already in use 127.0.0.1:3334\n"
                              << u"REDIRECT_PORT_TAKEN"_s;
    }
    void clientLog()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        const auto imported = dossier::readInput(text);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        const auto findings = diagnosis::diagnose(caseOf(text));
        QVERIFY2(!findings.isEmpty() && findings.first().id == finding, qPrintable(listed(findings)));
    }

    // A log without header fields says nothing about them.
    void unknownHeaders_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray code =
            "2026-11-23 12:00:00.000 [info] 401 status sending message to https://mcp.example.com/mcp: ";
        QTest::newRow("VS Code") << code + "{\"error\":\"invalid_token\"}\n";
        QTest::newRow("VS Code, no body") << code + "\n";
        QTest::newRow("mcp-remote")
            << "[123] Connecting to remote server: https://mcp.example.com/mcp\n[123] Connection "
               "error: Error POSTing to endpoint (HTTP 401): {\"error\":\"invalid_token\"}\n"_ba;
        QTest::newRow("status line alone") << "HTTP/1.1 401 Unauthorized\n\n"_ba;
    }
    void unknownHeaders()
    {
        QFETCH(QByteArray, text);
        const diagnosis::Case facts = caseOf(text);
        QCOMPARE(facts.exchanges.size(), 1);
        const auto findings = diagnosis::diagnose(facts);
        for (const diagnosis::Finding &finding : findings)
            QVERIFY2(finding.certainty != diagnosis::Certainty::Certain, qPrintable(finding.id));
        QVERIFY2(!listed(findings).contains(u"WWW_MISSING"_s), qPrintable(listed(findings)));
    }

    // RFC 6750 §3.1: an answer that names such an error is one to a request that had a token.
    void strippedAuthorization_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const auto curl = [](int status, const QByteArray &challenge, const QByteArray &more = {}) {
            return "> POST /mcp HTTP/1.1\n> Host: mcp.example.com\n> Accept: */*\n" + more + ">\n< HTTP/1.1 "
                + QByteArray::number(status) + " No\n< WWW-Authenticate: " + challenge + "\n<\n";
        };
        const auto error = [](const QByteArray &text) {
            return "Bearer error=\"invalid_token\", error_description=\"" + text + '"';
        };
        const QByteArray narrow = "Bearer error=\"insufficient_scope\", scope=\"calculator.add\"";
        QTest::newRow("expired") << curl(401, error("The access token expired")) << u"TOKEN_EXPIRED"_s;
        QTest::newRow("audience") << curl(401, error("The audience is wrong")) << u"AUD_MISMATCH"_s;
        QTest::newRow("issuer") << curl(401, error("Unexpected issuer")) << u"ISS_MISMATCH"_s;
        QTest::newRow("scope") << curl(403, narrow) << u"SCOPE_INSUFFICIENT_403"_s;
        QTest::newRow("nothing named") << curl(401, "Bearer error=\"invalid_token\"") << u"AUTH_OK_THEN_401"_s;
        QTest::newRow("challenge") << error("The access token expired") << u"TOKEN_EXPIRED"_s;
        QTest::newRow("challenge of a 403") << narrow << u"SCOPE_INSUFFICIENT_403"_s;
        QTest::newRow("Chrome's HAR")
            << R"({"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"entries":[{"request":{"method":"POST","url":"https://mcp.example.com/mcp","headers":[{"name":"accept","value":"application/json"}]},"response":{"status":401,"headers":[{"name":"www-authenticate","value":"Bearer error=\"invalid_token\", error_description=\"The access token expired\""}]}}]}})"_ba
            << u"TOKEN_EXPIRED"_s;
    }
    void strippedAuthorization()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        const auto imported = dossier::readInput(text);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        QVERIFY2(imported->remarks.join(u' ').contains(u"Authorization is missing from the recording"_s),
                 qPrintable(imported->remarks.join(u' ')));
        const auto findings = diagnosis::diagnose(caseOf(text));
        QVERIFY2(!findings.isEmpty() && findings.first().id == finding, qPrintable(listed(findings)));
        QVERIFY(diagnosis::hasError(findings));
        QVERIFY(!listed(findings).contains(u"TOKEN_MISSING"_s));
    }

    // Servers that name the error to requests without a token, and recordings that keep the field.
    void noTokenSent_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("before");
        const auto error = [](const QByteArray &text) {
            return "Bearer error=\"invalid_token\", error_description=\"" + text + '"';
        };
        QTest::newRow("TypeScript SDK") << error("Missing Authorization header") << QByteArray();
        QTest::newRow("Python SDK") << error("Authentication required") << QByteArray();
        QTest::newRow("FastMCP") << error("Authentication failed. The provided bearer token is invalid, expired, or no "
                                          "longer recognized by the server.")
                                 << QByteArray();
        QTest::newRow("kept elsewhere") << error("The access token expired")
                                        << "> POST /mcp HTTP/1.1\n> Host: mcp.example.com\n> Authorization: Bearer "
                + token + "\n>\n< HTTP/1.1 200 OK\n< Content-Type: application/json\n<\n{}\n"_ba;
    }
    void noTokenSent()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, before);
        const auto imported = dossier::readInput(
            before + "> POST /mcp HTTP/1.1\n> Host: mcp.example.com\n>\n< HTTP/1.1 401 No\n< WWW-Authenticate: "
                + challenge + "\n<\n",
            dossier::Kind::CurlVerbose);
        QVERIFY(imported);
        QVERIFY(!imported->exchanges.last().requestHeaders.contains("authorization"));
        QVERIFY(imported->remarks.isEmpty());
    }

    // The server's log alone is enough where it names the reason.
    void serverLog_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("audience, with both values")
            << "Bearer token rejected for client X: audience mismatch (got https://a, expected https://b)"_ba
            << u"AUD_MISMATCH"_s << u"https://b|https://a"_s;
        QTest::newRow("audience, a slash")
            << "Bearer token rejected for client X: audience mismatch (got https://b/, expected https://b)"_ba
            << u"AUD_TRAILING_SLASH"_s << u"https://b|https://b/"_s;
        QTest::newRow("issuer")
            << "Bearer token rejected for client X: issuer mismatch (got https://a, expected https://b)"_ba
            << u"ISS_MISMATCH"_s << u"https://b|https://a"_s;
        QTest::newRow("expired") << "Bearer token rejected for client X: token expired"_ba << u"TOKEN_EXPIRED"_s
                                 << QString();
        QTest::newRow("scopes")
            << "Bearer token rejected for client X: missing required scopes (has ['a'], requires ['b'])"_ba
            << u"SCOPE_MISSING_401"_s << QString();
        QTest::newRow("FastMCP 2, audience")
            << "Token validation failed: audience mismatch for client X"_ba << u"AUD_MISMATCH"_s << QString();
        QTest::newRow("FastMCP 2, issuer")
            << "Token validation failed: issuer mismatch for client X"_ba << u"ISS_MISMATCH"_s << QString();
        QTest::newRow("FastMCP 2, expired")
            << "Token validation failed: expired token for client X"_ba << u"TOKEN_EXPIRED"_s << QString();
        QTest::newRow("FastMCP 2, signature")
            << "Token validation failed: JWT signature/format invalid"_ba << u"SIG_INVALID"_s << QString();
        QTest::newRow("jose, audience") << "JWTClaimValidationFailed: unexpected \"aud\" claim value"_ba
                                        << u"AUD_MISMATCH"_s << QString();
        QTest::newRow("jsonwebtoken") << "TokenExpiredError: jwt expired"_ba << u"TOKEN_EXPIRED"_s << QString();
    }
    void serverLog()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, finding);
        QFETCH(QString, evidence);
        const auto imported = dossier::readInput(line + '\n', dossier::Kind::ServerLog);
        QVERIFY(imported);
        const auto findings = diagnosis::diagnose(dossier::assemble({*imported}, {}));
        QVERIFY2(!findings.isEmpty() && findings.first().id == finding, qPrintable(listed(findings)));
        QVERIFY(diagnosis::hasError(findings));
        if (evidence.isEmpty())
            return;
        const diagnosis::Evidence &first = findings.first().evidence.first();
        QCOMPARE(first.expected + u'|' + first.actual, evidence);
    }

    // FastMCP before 4 names the check at DEBUG, without values; the token has them.
    void serverLogBesideToken()
    {
        diagnosis::Case facts = CaseBuilder().flow(token).refused(token);
        facts.serverLog = u"Token validation failed: audience mismatch for client X\n"_s;
        const auto findings = diagnosis::diagnose(facts);
        QVERIFY2(!findings.isEmpty() && findings.first().id == u"AUD_MISMATCH"_s, qPrintable(listed(findings)));
    }

    // What `curl -i` leaves, without the command: whatever it refuses is a finding at the right station.
    void answerAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("station");
        const auto answer = [](const QByteArray &status, const QByteArray &body) {
            return "HTTP/1.1 " + status
                + "\r\nContent-Type: application/json\r\nDate: Mon, 23 Nov 2026 12:00:00 GMT\r\n\r\n" + body + '\n';
        };
        const QByteArray rpc = R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Bad Request"}})";
        QTest::newRow("400") << answer("400 Bad Request", rpc) << u"JOURNEY_ENDED"_s << u"reach"_s;
        QTest::newRow("403") << answer("403 Forbidden", "{}") << u"JOURNEY_ENDED"_s << u"reach"_s;
        QTest::newRow("404") << answer("404 Not Found", R"({"detail":"Not Found"})") << u"PATH_WRONG"_s << u"reach"_s;
        QTest::newRow("404, a session") << answer("404 Not Found",
                                                  R"({"jsonrpc":"2.0","error":{"message":"Session not found"}})")
                                        << u"SESSION_NOT_FOUND"_s << u"mcp"_s;
        QTest::newRow("406") << answer("406 Not Acceptable", rpc) << u"HTTP_406_ACCEPT"_s << u"mcp"_s;
        QTest::newRow("429") << answer("429 Too Many Requests", "") << u"RATE_LIMITED_MCP"_s << u"mcp"_s;
        QTest::newRow("503") << answer("503 Service Unavailable", "") << u"UPSTREAM_5XX"_s << u"reach"_s;
        QTest::newRow("no session") << answer("400 Bad Request", R"({"message":"Bad Request: Missing session ID"})")
                                    << u"SESSION_MISSING"_s << u"mcp"_s;
        QTest::newRow("token endpoint") << answer(
            "400 Bad Request", R"({"error":"invalid_grant","error_description":"PKCE verification failed."})")
                                        << u"PKCE_FAILED"_s << u"token"_s;
        QTest::newRow("404 with the command")
            << "$ curl -i -X POST https://mcp.example.com/mcp -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}'\n"
                + answer("404 Not Found", rpc)
            << u"JOURNEY_ENDED"_s << u"reach"_s;
    }
    void answerAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        QFETCH(QString, station);
        const diagnosis::Case facts = caseOf(text);
        QCOMPARE(facts.exchanges.size(), 1);
        const auto findings = diagnosis::diagnose(facts);
        QVERIFY2(!findings.isEmpty() && findings.first().id == finding, qPrintable(listed(findings)));
        QCOMPARE(findings.first().station, station);
        QVERIFY(diagnosis::hasError(findings));
        QVERIFY2(!findings.first().evidence.first().what.endsWith(u' '),
                 qPrintable(findings.first().evidence.first().what));
        const auto stations = dossier::stationsOf(facts, findings);
        const auto there = std::ranges::find(stations, station, &dossier::StationLine::id);
        QVERIFY(there != stations.end());
        QCOMPARE(there->state, u"failed"_s);
    }

    // curl's word that the answer was cut off in its middle.
    void cutOff()
    {
        const auto findings = diagnosis::diagnose(
            caseOf("> POST /mcp HTTP/1.1\n> Host: mcp.example.com\n>\n< HTTP/1.1 200 OK\n< Content-Type: "
                   "application/json\n<\n{\"a\":\ncurl: (18) transfer closed with 90 bytes remaining to read\n"_ba));
        QVERIFY2(!findings.isEmpty() && findings.first().id == u"NET_CLOSED"_s, qPrintable(listed(findings)));
        QVERIFY(!listed(findings).contains(u"PATH_WRONG"_s));
    }

    // PowerShell's ">" writes UTF-16; some tools make CR CR LF of line ends.
    void encodings()
    {
        const QByteArray plain = "Authorization: Bearer " + token + "\n";
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray wide = encoder(QString::fromUtf8(plain));
            const auto imported = dossier::readInput(wide);
            QVERIFY(imported);
            QCOMPARE(imported->kind, dossier::Kind::Token);
            QCOMPARE(imported->tokens, QStringList{QString::fromUtf8(token)});
        }
        QCOMPARE(dossier::readInput("\xFF\xFE"_ba).error().id, u"import.empty"_s);
        QByteArray curl = read(u"curl-verbose.txt"_s);
        const auto before = dossier::readInput(curl);
        const auto after = dossier::readInput(curl.replace("\r\n", "\n").replace("\n", "\r\r\n"));
        QVERIFY(before && after);
        QCOMPARE(after->exchanges.first().url, before->exchanges.first().url);
        QCOMPARE(after->exchanges.first().method, "POST"_ba);
        QCOMPARE(after->exchanges.first().status, 401);
    }

    // No verdict, not even a good one, where nothing belongs to MCP or OAuth.
    void tellsNothing()
    {
        const QByteArray empty = R"({"log":{"version":"1.2","entries":[]}})";
        const QByteArray shop = R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET",)"
                                R"("url":"https://shop.example/","headers":[]},"response":{"status":200,)"
                                R"("headers":[{"name":"content-type","value":"text/html"}]}}]}})";
        for (const QByteArray &text : {empty, shop}) {
            const diagnosis::Case facts = caseOf(text);
            QVERIFY(dossier::tellsNothing(facts, diagnosis::diagnose(facts)));
        }
        const diagnosis::Case sound = CaseBuilder().flow(token).call(token);
        QVERIFY(!dossier::tellsNothing(sound, diagnosis::diagnose(sound)));
        QCOMPARE(dossier::readInput("there is nothing here"_ba, dossier::Kind::Token).error().id, u"import.nothing"_s);
    }

    // mcp-remote as it wrote it in a run against the bundled server.
    void recordedLog()
    {
        const auto imported = dossier::readInput(read(u"mcp-remote-debug.log"_s));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        QSet<QString> legs;
        diagnosis::Case facts = caseOf(read(u"mcp-remote-debug.log"_s));
        for (const http::ExchangePtr &exchange : facts.exchanges)
            legs += http::legName(exchange->leg);
        for (const QString &leg :
             {u"reach"_s, u"resource-metadata"_s, u"server-metadata"_s, u"authorize"_s, u"token"_s, u"mcp"_s})
            QVERIFY2(legs.contains(leg), qPrintable(QStringList(legs.values()).join(u' ')));
        QVERIFY(facts.issuer.endsWith(u"/oauth2/aus1calc00000000lab7"_s));
        const auto findings = diagnosis::diagnose(facts);
        QVERIFY2(!findings.isEmpty() && findings.first().id == u"AUTH_OK_THEN_401"_s, qPrintable(listed(findings)));
    }

    // The same cause is found from a recording as from the run, with and without the secrets.
    void judgedAlike_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QString>("finding");
        QTest::newRow("audience") << accessToken({{u"aud"_s, u"api://default"_s}}) << u"AUD_DEFAULT"_s;
        QTest::newRow("expired") << accessToken({{u"exp"_s, now - 10}}) << u"TOKEN_EXPIRED"_s;
        QTest::newRow("other issuer") << accessToken({{u"iss"_s, u"https://other.okta.com/oauth2/aus2"_s}})
                                      << u"ISS_MISMATCH"_s;
    }
    void judgedAlike()
    {
        QFETCH(QByteArray, access);
        QFETCH(QString, finding);
        diagnosis::Case facts = CaseBuilder().flow(access).refused(access);
        facts.expected.audiences = {aud};
        facts.expected.issuers = {iss};
        jose::Expectations expected;
        expected.issuers = {iss};
        expected.audiences = {aud};
        facts.tokens.first().checks = jose::verify(facts.tokens.first().token, nullptr, expected, facts.nowMs);
        const QString live = diagnosis::diagnose(facts).first().id;
        QCOMPARE(live, finding);
        for (const Recording recording : {Recording::Ours, Recording::OursRedacted, Recording::Foreign}) {
            const auto findings = judgedOffline(facts, recording);
            QVERIFY2(!findings.isEmpty() && findings.first().id == live, qPrintable(listed(findings)));
        }
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
