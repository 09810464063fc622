// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Other programs' lists of MCP servers: what can be taken over is, what cannot is said, and no secret lies in the result.

#include "core/profile/importers.h"
#include "core/profile/secretfields.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::profile;
using namespace Qt::StringLiterals;

class TestImporters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data();
    void formats();
    void cursorsClient();
    void tokensBecomeSecrets();
    void bridgeIsTakenOutOfTheWay();
    void variablesAreLeftOut();
    void refused_data();
    void refused();
    void comments_data();
    void comments();
    void writtenAndReadAgain();
    void fileChoosesNoRecipient();
    void exportHoldsNoSecret();
};

void TestImporters::formats_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("skipped");
    QTest::newRow("Claude Desktop") << QByteArray(R"({"mcpServers":{"calc":{"url":"https://a.example/mcp"},
        "files":{"command":"npx","args":["-y","@modelcontextprotocol/server-filesystem","/tmp"]}}})")
                                    << u"Claude Desktop"_s << 1;
    QTest::newRow("mcp.json") << QByteArray(R"({"mcpServers":{"calc":{"type":"http","url":"https://a.example/mcp"}}})")
                              << u"mcp.json"_s << 0;
    QTest::newRow("VS Code") << QByteArray(R"({"servers":{"calc":{"type":"http","url":"https://a.example/mcp"}},
        "inputs":[]})") << u"VS Code"_s
                             << 0;
    QTest::newRow("VS Code settings") << QByteArray(R"({
        // the editor's own
        "editor.fontSize": 12,
        "mcp": {"servers": {"calc": {"url": "https://a.example/mcp",}, /* old */ }},
    })") << u"VS Code"_s << 0;
    QTest::newRow("Cursor") << QByteArray(R"({"mcpServers":{"calc":{"url":"https://a.example/mcp","auth":
        {"CLIENT_ID":"0oa1"}}}})")
                            << u"Cursor"_s << 0;
    QTest::newRow("byte order mark") << QByteArray(
        "\xef\xbb\xbf{\"mcpServers\":{\"c\":{\"url\":\"https://a.example/mcp\"}}}")
                                     << u"Claude Desktop"_s << 0;
}

void TestImporters::formats()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, format);
    QFETCH(int, skipped);
    const auto result = importConnections(file);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().what));
    QCOMPARE(result->format, format);
    QCOMPARE(result->connections.size(), 1);
    QCOMPARE(result->connections.first().connection.url, "https://a.example/mcp");
    QVERIFY(result->connections.first().connection.id.isEmpty());
    QCOMPARE(result->skipped.size(), skipped);
}

void TestImporters::cursorsClient()
{
    const auto result = importConnections(R"({"mcpServers":{"calc":{"url":"https://a.example/mcp","auth":
        {"CLIENT_ID":"0oa1","CLIENT_SECRET":"hush-hush","scopes":["a","b"]}}}})");
    QVERIFY(result.has_value());
    const ImportedConnection &one = result->connections.first();
    QCOMPARE(one.connection.clientId, u"0oa1"_s);
    QCOMPARE(one.connection.scope, u"a b"_s);
    QCOMPARE(one.connection.grant, Grant::AuthorizationCode);
    QCOMPARE(one.secrets.value(u"client-secret"_s), "hush-hush");
    QVERIFY(!QJsonDocument(toJson(one.connection)).toJson().contains("hush-hush"));
}

void TestImporters::tokensBecomeSecrets()
{
    const auto result = importConnections(R"({"mcpServers":{"calc":{"url":"https://a.example/mcp","headers":
        {"Authorization":"Bearer secret-token","X-Tenant":"7","Cookie":"sid=1"}}}})");
    QVERIFY(result.has_value());
    const ImportedConnection &one = result->connections.first();
    QCOMPARE(one.secrets.value(u"access-token"_s), "secret-token");
    QCOMPARE(one.connection.grant, Grant::Token);
    QCOMPARE(one.connection.headers, (http::Headers{{"X-Tenant", "7"}}));
    QCOMPARE(one.notes.size(), 1);
}

void TestImporters::bridgeIsTakenOutOfTheWay()
{
    const auto result = importConnections(R"({"mcpServers":{"calc":{"command":"npx","args":["-y","mcp-remote@latest",
        "https://a.example/mcp","3334","--header","X-Tenant: 7","--static-oauth-client-info",
        "{\"client_id\":\"0oa1\",\"client_secret\":\"hush-hush\"}","--resource","urn:calc","--allow-http"]}}})");
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().evidence));
    const ImportedConnection &one = result->connections.first();
    QCOMPARE(one.connection.url, "https://a.example/mcp");
    QCOMPARE(one.connection.clientId, u"0oa1"_s);
    QCOMPARE(one.connection.resource, u"urn:calc"_s);
    QCOMPARE(one.connection.redirectUri(), u"http://localhost:3334/oauth/callback"_s);
    QCOMPARE(one.connection.headers, (http::Headers{{"X-Tenant", "7"}}));
    QCOMPARE(one.secrets.value(u"client-secret"_s), "hush-hush");
}

void TestImporters::variablesAreLeftOut()
{
    qputenv("AUTHSCOPE_TEST_VARIABLE", "of this program");
    const auto result = importConnections(R"({"servers":{
        "a":{"url":"https://a.example/mcp","headers":{"Authorization":"Bearer ${input:token}","X":"$AUTHSCOPE_TEST_VARIABLE"}},
        "b":{"url":"${env:SERVER}/mcp"}}})");
    QVERIFY(result.has_value());
    QCOMPARE(result->connections.size(), 1);
    QVERIFY(result->connections.first().secrets.isEmpty());
    QVERIFY(result->connections.first().connection.headers.isEmpty());
    QCOMPARE(result->connections.first().notes.size(), 2);
    QCOMPARE(result->skipped.size(), 1);
    QVERIFY(result->skipped.first().startsWith(u"b: "));
}

void TestImporters::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QByteArray() << u"import.json"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"import.json"_s;
    QTest::newRow("cut off") << QByteArray(R"({"mcpServers":{"a":)") << u"import.json"_s;
    QTest::newRow("comment without an end") << QByteArray("{} /* {") << u"import.format"_s;
    QTest::newRow("something else") << QByteArray(R"({"log":{"entries":[]}})") << u"import.format"_s;
    QTest::newRow("only programs") << QByteArray(R"({"mcpServers":{"a":{"command":"x"}}})") << u"import.empty"_s;
    QTest::newRow("wrong scheme") << QByteArray(R"({"mcpServers":{"a":{"url":"file:///etc/passwd"}}})")
                                  << u"import.empty"_s;
    QTest::newRow("no object") << QByteArray(R"({"mcpServers":{"a":3}})") << u"import.empty"_s;
}

void TestImporters::refused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    const auto result = importConnections(file);
    QVERIFY(!result);
    QCOMPARE(result.error().id, id);
}

void TestImporters::comments_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("line") << QByteArray("{//x\n}") << QByteArray("{   \n}");
    QTest::newRow("block") << QByteArray("{/*\n*/}") << QByteArray("{  \n  }");
    QTest::newRow("in a string") << QByteArray(R"({"a":"//x,]"})") << QByteArray(R"({"a":"//x,]"})");
    QTest::newRow("quote in a string") << QByteArray(R"({"a":"\"//x"})") << QByteArray(R"({"a":"\"//x"})");
    QTest::newRow("comma") << QByteArray("[1, ]") << QByteArray("[1  ]");
    QTest::newRow("comma and comment") << QByteArray("[1,//\n]") << QByteArray("[1   \n]");
    QTest::newRow("two commas stay an error") << QByteArray("[1,,]") << QByteArray("[1, ]");
    QTest::newRow("string without an end") << QByteArray(R"({"a)") << QByteArray(R"({"a)");
}

void TestImporters::comments()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(plainJson(in), out);
}

void TestImporters::writtenAndReadAgain()
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.name = u"Rechner"_s;
    connection.url = "https://a.example/mcp";
    connection.grant = Grant::ClientCredentials;
    connection.clientId = u"0oa1"_s;
    connection.issuer = u"https://as.example/"_s;
    connection.audience = u"aud"_s;
    connection.expectedAudiences = {u"aud"_s};
    const auto result = importConnections(exportConnections({connection}));
    QVERIFY(result.has_value());
    QCOMPARE(result->format, u"Authscope"_s);
    Connection read = result->connections.first().connection;
    QVERIFY(read.id.isEmpty());
    read.id = connection.id;
    // Who may see credentials is not for a file to say.
    QVERIFY(read.issuer.isEmpty());
    QVERIFY(result->connections.first().notes.join(u' ').contains(connection.issuer));
    read.issuer = connection.issuer;
    QCOMPARE(toJson(read), toJson(connection));
}

void TestImporters::fileChoosesNoRecipient()
{
    const auto result = importConnections(R"({"mcpServers": {
        "a": {"url": "https://a.example/mcp", "oauth": {"clientId": "0oa1", "issuer": "https://evil.example"}},
        "b": {"url": "https://b.example/mcp", "authscope": {"issuer": "https://evil.example", "grant": "id_jag",
              "identity_provider": "https://evil.example/idp", "allow_private_network": true,
              "parameters": [{"name": "scope", "value": "everything"}]}}}})");
    QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
    QCOMPARE(result->connections.size(), 2);
    for (const ImportedConnection &imported : result->connections) {
        QVERIFY(imported.connection.issuer.isEmpty());
        QVERIFY(imported.connection.identityProvider.isEmpty());
        QVERIFY(!imported.connection.allowPrivateNetwork);
        QVERIFY2(imported.notes.join(u' ').contains(u"https://evil.example"_s), qPrintable(imported.connection.name));
    }
    QVERIFY(result->connections.at(1).notes.join(u' ').contains(u"scope"_s));
}

void TestImporters::exportHoldsNoSecret()
{
    Connection connection;
    connection.name = u"n"_s;
    connection.url = "https://a.example/mcp";
    connection.headers = {{"X-Api-Key", "hush-hush"}};
    connection.parameters.add(u"password"_s, u"hush-hush"_s);
    Connection keyed = connection;
    keyed.url = "https://a.example/mcp?api_key=hush-hush&tenant=1";
    Connection demo;
    demo.name = u"the demo"_s;
    demo.demo = true;
    const QByteArray file = exportConnections({connection, keyed, demo});
    QVERIFY(!file.contains("hush-hush"));
    QVERIFY(!file.contains("the demo"));
    QVERIFY(!QJsonDocument(toJson(masked(keyed))).toJson().contains("hush-hush"));
    QCOMPARE(QJsonDocument::fromJson(file).object().value("mcpServers"_L1).toObject().size(), 2);
}

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"
