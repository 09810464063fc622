// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/secretstore.h"
#include "tests/support/cliprogram.h"
#include "tests/support/mcpstub.h"

#include <QCoro/QCoroTask>

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <csignal>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace authscope;
using namespace Qt::StringLiterals;
using test::CliProgram;
using test::CliResult;
using test::McpStub;
using test::StubServer;

namespace {

const QByteArray secretToken = "secret-access-token-0123456789";

} // namespace

// authscope-cli as a person and a script meet it (docs/cli.md): what it refuses, its exit statuses, its JSON, and that
// it ends.
class CliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    // The words of a line; {url} and {dir} are filled in, {} is an empty word, ~ stands for a blank.
    QStringList words(const QString &line, const QByteArray &url) const
    {
        QStringList list = line.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : list)
            word.replace(u"{url}"_s, QString::fromLatin1(url))
                .replace(u"{dir}"_s, m_folder->path())
                .replace(u"{crlf}"_s, u"\r\n"_s)
                .replace(u"{}"_s, QString())
                .replace(u"~"_s, u" "_s);
        return list;
    }
    QStringList words(const char *line, const QByteArray &url = {}) const
    {
        return words(QString::fromUtf8(line), url);
    }
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        CliProgram program(m_folder->path());
        program.setInput(input);
        return program.run(arguments);
    }
    // A port of this machine on which nobody listens.
    static QByteArray nobody()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/mcp";
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(u"token"_s, secretToken + "\r\n");
        write(u"broken-token"_s, "first-half\nsecond-half\n");
        write(u"huge"_s, QByteArray(300 * 1024, 'x'));
        QDir(m_folder->path()).mkdir(u"folder"_s);
#ifndef Q_OS_WIN
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
#endif
    }

    void refusesBadCalls_data();
    void refusesBadCalls();
    void statuses_data();
    void statuses();
    void helps_data();
    void helps();
#ifndef Q_OS_WIN
    void lostOutput_data();
    void lostOutput();
    void closedInput();
    void closedPipe_data();
    void closedPipe();
#endif
    void unwritableHar_data();
    void unwritableHar();
    void keepsFiles_data();
    void keepsFiles();
    void overwritesWithForce();
    void saysWhatItAsksFor();
    void formsOfAReport();
    void givenTwice();
    void helpAsACommand();
    void importsTheLastOfAName();
    void unreadEvidence_data();
    void unreadEvidence();
    void unreadableStores_data();
    void unreadableStores();
    void keepsSecrets_data();
    void keepsSecrets();
    void profiles();
    void removedWithItsSecrets();
    void profileIsForItsServer();
    void toolArguments();
    void checksTheStoreBeforeTheBrowser();
    void resultStandsOut();
    void listsFaults();
#ifndef Q_OS_WIN
    void interrupted();
    void tokenFromAPipe();
#endif
};

void CliTest::refusesBadCalls_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(names);
    };
    row("--frob", "There is no option \"--frob\".");
    row("--frob tools list", "--frob");
    row("tools list {url} --timout 5", "\"--timout\" for `tools list`. Did you mean --timeout?");
    row("tools list {url} -timeout 5", "\"-timeout\" for `tools list`. Did you mean --timeout?");
    row("--verbos tools list {url}", "Did you mean --verbose?");
    row("help nonsense", "nonsense");
    row("nonsense --help", "nonsense");
    // An empty value is no value.
    row("diagnose --input {}", "--input is empty; it wants FILE");
    row("diagnose {url} --expect-audience {}", "--expect-audience is empty; it wants AUDIENCE");
    row("diagnose {url} --expect-issuer ~", "--expect-issuer is empty");
    row("diagnose {url} --expect-scope {}", "--expect-scope is empty");
    row("token decode a.b.c --jwks {}", "--jwks is empty");
    row("token decode a.b.c --scope {}", "--scope is empty");
    row("--profile {} tools list {url}", "--profile is empty");
    // Two of what only one is used of.
    row("diagnose {url} --scope a --scope b", "--scope is given 2 times");
    row("token introspect - --issuer {url} --client-id c --client-secret -", "the token and --client-secret");
    row("token introspect --issuer {url} --client-id c --client-secret -", "the token and --client-secret");
    row("diagnose --input - --browser-text -", "--browser-text and --input");
    row("token decode a.b.c --token-env TOKEN", "by --token-env, not both");
    row("token revoke a.b.c --token-file {dir}/token --issuer {url} --client-id c", "by --token-file, not both");
    row("tools list {url} --grant client_credentials --token-file {dir}/token", "--grant client_credentials");
    row("token get {url} --no-auth", "no token to get with --no-auth");
    row("token get {url} --grant none", "no token to get with --grant none");
    row("token decode a.b.c --client-id other", "--client-id");
    row("token decode {dir}/token", "say --token-file");
    row("token decode a.b.c --compare {dir}/token", "say --compare-file");
    row("token decode - --compare -", "the token and --compare");
    row("diagnose --compare {dir}/a {dir}/b --format html", "--format is for the report of one diagnosis");
    row("diagnose {url} --as vscode --bundle {dir}/x", "--bundle is for the report of one diagnosis");
    row("diagnose {url} --as vscode --preview-redaction", "--preview-redaction is for");
    row("profiles add {} {url}", "NAME is empty");
    row("profiles add ~ {url}", "NAME is empty");
    row("resources watch {url} --no-auth --count 0", "--count wants a number from 1 to 10000, not \"0\"");
    row("ping {url} --no-auth --count 0", "--count wants a number from 1 to 10000, not \"0\"");
    row("resources watch {url} --no-auth --for 0", "--for wants seconds");
    row("nonsense", "nonsense");
    row("tool list", "Did you mean tools list");
    row("tools", "tools list, tools call");
    row("token revive", "token get, token decode");
    row("token exchange", "--subject-token-file");
    row("token exchange --subject-token-file {dir}/token", "--issuer URL --client-id ID");
    row("token get {url} --grant jwt_bearer", "--assertion-file");
    row("token get {url} --grant id_jag --id-token-file {dir}/token", "--idp-issuer");
    row("token decode a.b.c --hs-secret-file {dir}/token --jwks {dir}/token", "either --hs-secret or a key set");
    row("discover {url} --private-key-file {dir}/token", "neither a PEM text nor a JWK");
    row("discover {url} --signing-alg XX256", "RS256 or EdDSA");
    row("discover {url} --client-metadata-url http://h/client", "https");
    row("discover {url} --idp-issuer nonsense", "--idp-issuer");
    row("tools list {url} more", "URL");
    row("tools list", "--profile");
    row("tools list {}", "--profile");
    row("tools call add", "URL");
    row("tools call {url}", "NAME is missing");
    row("tools call {url} --profile p", "NAME is missing");
    row("tools call add --profile p", "no profile \"p\"");
    row("tools list ftp://host/", "only https and http");
    row("tools list http://user:hunter22@host.example/mcp", "user information");
    row("tools list user:hunter22@host.example/mcp", "scheme");
    row("tools list http://user:hunter22/x@host.example/mcp", "port");
    row("tools list http://user:hunter22~x@host.example/mcp", "white space");
    row("--timeout 0 discover {url}", "--timeout wants seconds from 0.001 to 86400, not \"0\"");
    row("--timeout -1 discover {url}", "--timeout wants seconds");
    row("--timeout abc discover {url}", "--timeout wants seconds");
    row("--timeout nan discover {url}", "--timeout wants seconds");
    row("--timeout inf discover {url}", "--timeout wants seconds");
    row("discover {url} --timeout", "--timeout");
    row("login {url} --patience 0", "--patience wants seconds from 1 to 86400, not \"0\"");
    row("login {url} --patience abc", "--patience wants seconds");
    row("diagnose {url} --patience 0", "--patience wants seconds");
    row("token get {url} --buffer -1", "--buffer wants seconds");
    row("login {url} --redirect-host 0.0.0.0", "127.0.0.1, ::1 or localhost");
    row("login {url} --redirect-port 65536", "0 to 65535");
    row("login {url} --redirect-path callback", "/callback");
    row("discover {url} --header X-A", "NAME=VALUE");
    row("discover {url} --header X~A=b", "no name of a header field");
    row("discover {url} --header X-A=b{crlf}X-B:c", "line end");
    row("discover {url} --header authorization=Bearer", "--token-file");
    row("discover {url} --header Content-Length=1", "Content-Length");
    row("discover {url} --param a", "name=value");
    row("discover {url} --issuer nonsense", "--issuer");
    row("discover {url} --grant magic", "token_exchange");
    row("discover {url} --auth-method magic", "client_secret_basic");
    row("discover {url} --revision 2020-01-01", "2025-11-25");
    row("discover {url} --proxy ftp://x", "--proxy");
    row("discover {url} --secret-store attic", "file:PATH");
    row("discover {url} --token-file {dir}/none", "no file");
    row("discover {url} --token-file {dir}/folder", "folder");
    row("discover {url} --token-file {dir}/huge", "256 KiB");
    row("discover {url} --token-file {dir}/broken-token", "line break inside, after 10 characters");
    row("discover {url} --token-env AUTHSCOPE_NOT_SET", "AUTHSCOPE_NOT_SET");
    row("discover {url} --token a --token-env B", "only one of");
    row("discover {url} --token {}", "--token is empty");
    row("discover {url} --ca-file {dir}/none", "--ca-file");
    row("discover {url} --ca-file {dir}/token", "no certificate");
    row("tools call {url} add --no-auth --args [1]", "not a JSON object");
    row("tools call {url} add --no-auth --args @{dir}/none", "--args");
    row("tools call {url} add --no-auth --arg a", "name=value");
    row("tools call {url} subtract --no-auth", "no tool \"subtract\"");
    row("tools call {url} add --grant token", "--token-env");
    row("diagnose", "Say what to diagnose");
    row("diagnose --server-log {dir}/none", "--server-log");
    row("diagnose --format xml {url}", "text, markdown, html, junit, sarif, ticket");
    row("token decode abc --jwks {dir}/none", "--jwks");
    row("token introspect abc", "--issuer URL");
    row("token revoke abc --issuer {url}", "--client-id");
    row("token revoke abc --issuer {url} --client-id c --hint id_token", "refresh_token");
    row("profiles show", "NAME");
    row("profiles import", "FILE");
    row("profiles show nobody", "nobody");
    row("profiles remove nobody", "nobody");
    row("profiles add p ftp://host/", "only https and http");
    row("profiles list more", "no arguments");
    row("demo more", "no arguments");
    row("serve mcp more", "mcp|authorization");
#ifndef Q_OS_WIN
    row("discover {url} --token-file /dev/zero", "device");
    row("discover {url} --ca-file /dev/zero", "device");
    row("diagnose --env-file /dev/zero", "device");
    row("tools call {url} add --no-auth --args @/dev/zero", "device");
    row("token decode abc --jwks /dev/zero", "device");
#endif
}

void CliTest::refusesBadCalls()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, names);
    const StubServer server(test::mcpStub(McpStub::Good));
    const QStringList arguments = words(line, server.url("/mcp"));
    const CliResult text = run(arguments);
    QVERIFY2(text.status == 2, text.everything().constData());
    QVERIFY2(text.err.contains("error: ") && text.err.contains(names), text.err.constData());
    QCOMPARE(text.out, QByteArray());
    QVERIFY2(!text.err.contains("hunter22"), text.err.constData());

    const CliResult json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.status, 2);
    const QJsonObject error = json.json().value("error"_L1).toObject();
    QVERIFY2(error.value("what"_L1).toString().toUtf8().contains(names), json.out.constData());
    QVERIFY(!error.value("id"_L1).toString().isEmpty());
    QVERIFY2(!json.everything().contains("hunter22"), json.out.constData());
}

void CliTest::statuses_data()
{
    QTest::addColumn<std::optional<McpStub>>("stub");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, std::optional<McpStub> stub, const char *line, int status, const char *says) {
        QTest::newRow(name) << stub << QString::fromUtf8(line) << status << QByteArray(says);
    };
    row("list", McpStub::Good, "tools list {url} --no-auth", 0, "add");
    row("call", McpStub::Good, "tools call {url} add --no-auth", 0, "first");
    row("call that fails", McpStub::Good, "tools call {url} fails --no-auth", 1, "second");
    row("call that is refused", McpStub::Good, "tools call {url} refuses --no-auth", 1, "no such number");
    row("call without end", McpStub::Good, "tools call {url} lasts --no-auth --timeout 0.6", 3,
        "phase: the whole answer");
    row("diagnose an open server", McpStub::Good, "diagnose {url} --no-auth", 0, "answered 400");
    row("discover an open server", McpStub::Good, "discover {url} --no-auth", 0, "open");
    row("no token needed", McpStub::Good, "token get {url}", 3, "--grant");
    row("list of pings", McpStub::Pings, "tools list {url} --no-auth --timeout 0.6", 3, "phase: the whole answer");
    row("diagnose pings", McpStub::Pings, "diagnose {url} --no-auth --timeout 0.6", 1, "NET_TIMEOUT");
    row("discover pings", McpStub::Pings, "discover {url} --timeout 0.6", 1, "phase: the whole answer");
    row("login to pings", McpStub::Pings, "login {url} --no-browser --timeout 0.6", 3, "phase: the whole answer");
    row("list of nothing", McpStub::Silent, "tools list {url} --no-auth --timeout 0.6", 3, "phase: the whole answer");
    row("diagnose nothing", McpStub::Silent, "diagnose {url} --no-auth --timeout 0.6", 3, "NET_TIMEOUT");
    row("list of a page", McpStub::Page, "tools list {url} --no-auth", 3, "not MCP");
    row("diagnose a page", McpStub::Page, "diagnose {url} --no-auth", 1, "not MCP");
    row("list without a token", McpStub::Protected, "tools list {url} --no-auth", 3, "401");
    row("diagnose without a token", McpStub::Protected, "diagnose {url} --no-auth", 1, "TOKEN_");
    row("list refused", {}, "tools list {url} --no-auth", 3, "refused the connection");
    row("call refused", {}, "tools call {url} add --no-auth", 3, "refused the connection");
    row("diagnose refused", {}, "diagnose {url}", 3, "refused");
    row("discover refused", {}, "discover {url}", 3, "refused the connection");
    row("login refused", {}, "login {url} --no-browser", 3, "refused the connection");
    row("token get refused", {}, "token get {url}", 3, "refused the connection");
    row("introspect refused", {}, "token introspect abc --issuer {url} --client-id c", 3, "refused the connection");
    row("revoke refused", {}, "token revoke abc --issuer {url} --client-id c", 3, "refused the connection");
    row("decode with keys refused", {}, "token decode abc --jwks {url}", 3, "refused the connection");
    row("decode no token", {}, "token decode abc", 1, "opaque");
    row("diagnose a challenge", {}, "diagnose --challenge Bearer~x=\"", 1, "WWW_UNPARSABLE");
    row("profiles", {}, "profiles list", 0, "");
    row("version", {}, "--version", 0, "0.");
}

void CliTest::statuses()
{
    QFETCH(const std::optional<McpStub>, stub);
    QFETCH(const QString, line);
    QFETCH(const int, status);
    QFETCH(const QByteArray, says);
    const StubServer server(test::mcpStub(stub.value_or(McpStub::Good)));
    const QStringList arguments = words(line, stub ? server.url("/mcp") : nobody());
    const CliResult text = run(arguments);
    QVERIFY2(text.status == status, text.everything().constData());
    QVERIFY2(text.everything().contains(says), text.everything().constData());
    QVERIFY2(!text.everything().contains('\x1b'), text.everything().constData());

    const CliResult json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.status, status);
    QVERIFY2(json.document().isObject(), json.out.constData());
    if (status == 3 && json.json().contains("error"_L1))
        QVERIFY(!json.json()["error"_L1]["id"_L1].toString().isEmpty());
}

void CliTest::helps_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"",
                                "demo",
                                "discover",
                                "login",
                                "logout",
                                "userinfo",
                                "token",
                                "token exchange",
                                "token get",
                                "token decode",
                                "token introspect",
                                "token revoke",
                                "tools",
                                "tools list",
                                "tools call",
                                "diagnose",
                                "serve",
                                "profiles",
                                "profiles list",
                                "profiles show",
                                "profiles add",
                                "profiles remove"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void CliTest::helps()
{
    QFETCH(const QString, command);
    const CliResult result = run(command.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    QVERIFY2(result.out.contains(QByteArray("authscope-cli " + command.toUtf8()).trimmed()), result.out.constData());
    QVERIFY2(result.out.contains("Example: "), result.out.constData());
    if (command == "tools"_L1)
        QVERIFY2(result.out.contains("tools call") && !result.out.contains("profiles"), result.out.constData());
}

#ifndef Q_OS_WIN
void CliTest::lostOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("closed");
    for (const bool closed : {false, true})
        for (const char *line : {"--version", "--help", "profiles list --json", "token decode abc",
                                 "tools list {url} --no-auth", "tools list {url} --no-auth --json", "nonsense --json"})
            QTest::addRow("%s %s", line, closed ? "closed" : "full") << QString::fromLatin1(line) << closed;
}

void CliTest::lostOutput()
{
    QFETCH(const QString, line);
    QFETCH(const bool, closed);
    const StubServer server(test::mcpStub(McpStub::Good));
    CliProgram program(m_folder->path());
    if (closed)
        program.setChildModifier([] { ::close(STDOUT_FILENO); });
    else
        program.setOutputFile(u"/dev/full"_s);
    const CliResult result = program.run(words(line, server.url("/mcp")));
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("standard output could not be written"), result.err.constData());
}

void CliTest::closedInput()
{
    CliProgram program(m_folder->path());
    program.setChildModifier([] { ::close(STDIN_FILENO); });
    const CliResult result = program.run(words("discover http://127.0.0.1/ --token -"));
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("Standard input is empty"), result.err.constData());
}

// `… | head -1`: who read went away, which is nothing to complain about.
void CliTest::closedPipe_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "tools list {url} --no-auth", "tools list {url} --no-auth --json"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliTest::closedPipe()
{
    QFETCH(const QString, line);
    const StubServer server(test::mcpStub(McpStub::Good));
    CliProgram program(m_folder->path());
    program.loseReader();
    const CliResult result = program.run(words(line, server.url("/mcp")));
    QCOMPARE(result.status, 141);
    QCOMPARE(result.err, QByteArray());
}

#endif

void CliTest::unwritableHar_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no folder") << u"{dir}/none/x.har"_s;
    QTest::newRow("a folder") << u"{dir}/folder"_s;
#ifndef Q_OS_WIN
    QTest::newRow("no ordinary file") << u"{dir}/pipe"_s;
#endif
}

void CliTest::unwritableHar()
{
    QFETCH(const QString, file);
    const StubServer server(test::mcpStub(McpStub::Good));
    const QStringList arguments = words(u"tools list {url} --no-auth --har "_s + file, server.url("/mcp"));
    const CliResult text = run(arguments);
    QCOMPARE(text.status, 3);
    QVERIFY2(text.err.contains("--har"), text.err.constData());
    const CliResult json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.status, 3);
    QCOMPARE(json.json()["error"_L1]["id"_L1].toString(), u"output.har"_s);
    QVERIFY(server.seen().isEmpty()); // nothing is sent when the record of it cannot be kept
}

// What a call reads it does not write over, and nothing else that was there before.
void CliTest::keepsFiles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(says);
    };
    row("diagnose --input {dir}/in.har --bundle {dir}/in.har", "would write over");
    row("diagnose --input {dir}/in.har --bundle {dir}/folder/../in.har --force", "would write over");
#ifndef Q_OS_WIN // which has no symbolic links that everybody may make
    row("diagnose --input {dir}/in.har --bundle {dir}/link.har --force", "would write over");
    row("diagnose --input {dir}/link.har --bundle {dir}/in.har --force", "would write over");
#endif
    row("diagnose --har {dir}/in.har --bundle in.har --force", "would write over");
    row("diagnose --compare {dir}/in.har {url} --har {dir}/in.har --force", "would write over");
    row("diagnose {url} --no-auth --har {dir}/in.har", "is there already");
    row("diagnose {url} --no-auth --bundle {dir}/in.har", "is there already");
    row("diagnose {url} --no-auth --har {dir}/new --bundle {dir}/folder/../new", "name the same file");
    row("tools list {url} --token-file {dir}/in.har --har {dir}/in.har --force", "would write over");
    row("resources read {url} x --no-auth --output {dir}/in.har", "is there already");
    row("history export 20261123-120000-000-AbCdEfGh --har {dir}/in.har", "is there already");
}

void CliTest::keepsFiles()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const QByteArray content = R"({"log":{"version":"1.2","entries":[]}})";
    write(u"in.har"_s, content);
    QVERIFY(QFile::link(path(u"in.har"_s), path(u"link.har"_s)));
    const StubServer server(test::mcpStub(McpStub::Good));
    const CliResult result = run(words(line, server.url("/mcp")));
    QVERIFY2(result.status == 2 && result.err.contains(says), result.everything().constData());
    QFile file(path(u"in.har"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(server.seen().isEmpty());
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void CliTest::overwritesWithForce()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    write(u"old.har"_s, "old");
    write(u"empty.har"_s, ""); // as mktemp makes it
    for (const char *line : {"tools list {url} --no-auth --har {dir}/old.har --force",
                             "tools list {url} --no-auth --har {dir}/empty.har"}) {
        const CliResult result = run(words(line, server.url("/mcp")));
        QVERIFY2(result.status == 0, result.everything().constData());
    }
    for (const QString &name : {u"old.har"_s, u"empty.har"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    }
}

// An address with percent signs, as it was asked for.
void CliTest::saysWhatItAsksFor()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    const CliResult result = run(words("-v ping {url}?u=http%3A%2F%2Fx --no-auth", server.url("/mcp")));
    QVERIFY2(result.err.contains("?u=http%3A%2F%2Fx → 200, "), result.err.constData());
    QVERIFY2(!result.err.contains("%6"), result.err.constData());
    write(u"percent.har"_s, R"({"log":{"version":"1.2","creator":{"name":"Tool%2%3","version":"1"},"entries":[{
        "startedDateTime":"2026-11-23T12:00:00Z","time":1,"request":{"method":"POST","url":"https://h.example/mcp"},
        "response":{"status":401,"headers":[{"name":"WWW-Authenticate","value":"Bearer"}]}}]}})");
    const CliResult read = run(words("diagnose --input {dir}/percent.har"));
    QVERIFY2(read.out.contains("HAR of Tool%2%3 1, 1 exchange") || read.out.contains("HAR of Tool%2%3, 1 exchange"),
             read.everything().constData());
}

// A form of the report that would not be written.
void CliTest::formsOfAReport()
{
    for (const char *format : {"html", "text"}) {
        const CliResult result = run(words("diagnose --challenge Bearer --json --format") + words(format));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.json()["error"_L1]["what"_L1].toString().contains("either --json or --format"_L1),
                 result.out.constData());
    }
}

void CliTest::givenTwice()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    const CliResult result = run(words(
        "--timeout 1 tools list {url} --no-auth --timeout 20 -v -v --header A=1 --header B=2", server.url("/mcp")));
    QVERIFY2(result.status == 0, result.everything().constData());
    QVERIFY2(result.err.contains("warning: --timeout is given 2 times"), result.err.constData());
}

void CliTest::helpAsACommand()
{
    QCOMPARE(run(words("help")).out, run(words("--help")).out);
    for (const char *command : {"tools", "tools list", "demo"}) {
        const CliResult result = run(words("help") + words(command));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, run(words(command) + QStringList{u"--help"_s}).out);
    }
    QVERIFY(run(words("help demo")).out.startsWith("Usage: authscope-cli demo [options]\n"));
    QVERIFY(run(words("help ping")).out.contains("token_exchange"));
}

void CliTest::importsTheLastOfAName()
{
    write(u"mcp.json"_s, R"({"mcpServers":{"a":{"url":"https://one.example/mcp"},"b":{"url":"https://b.example/mcp"},
        "a":{"url":"https://two.example/mcp"},},})");
    const CliResult result = run(words("profiles import {dir}/mcp.json --json"));
    QVERIFY2(result.status == 0, result.everything().constData());
    QVERIFY2(result.err.contains("warning: a: the file has several servers of this name"), result.err.constData());
    QCOMPARE(result.json()["profiles"_L1].toArray().size(), 2);
    QCOMPARE(result.json()["skipped"_L1].toArray().size(), 1);
}

void CliTest::unreadEvidence_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    for (const char *option : {"--server-log", "--env-file", "--browser-text", "--callback"}) {
        QTest::addRow("%s empty", option) << QString::fromLatin1(option) << " \n"_ba << "was not read: it is empty"_ba;
        QTest::addRow("%s binary", option) << QString::fromLatin1(option)
                                           << QByteArray("\x7f"
                                                         "ELF\0\1\2\xff\xfe",
                                                         9)
                                           << "was not read: it is no text"_ba;
    }
}

// Evidence that was not read must not pass for evidence that shows nothing.
void CliTest::unreadEvidence()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, says);
    write(u"evidence"_s, content);
    const StubServer server(test::mcpStub(McpStub::Good));
    for (const char *line : {"diagnose {url} --no-auth", "diagnose --challenge Bearer"}) {
        const CliResult result = run(words(line, server.url("/mcp")) + QStringList{option, path(u"evidence"_s)});
        QVERIFY2(result.status == 3, result.everything().constData());
        QVERIFY2(result.err.contains(option.toUtf8()) && result.err.contains(says), result.err.constData());
    }
    QVERIFY(server.seen().isEmpty());
    if (option != "--env-file"_L1)
        return;
    write(u"evidence"_s, "all is well\n");
    const CliResult result = run(words("diagnose {url} --no-auth --env-file {dir}/evidence", server.url("/mcp")));
    QVERIFY2(result.status == 0 && result.err.contains("has no line NAME=VALUE"), result.everything().constData());
}

void CliTest::unreadableStores_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(names);
    };
    row("--config {dir}/folder profiles list", "folder");
    row("--config {dir}/token profiles list", "cannot be read");
    row("--secret-store file:{dir}/folder token get {url} --client-id c", "folder");
    row("--secret-store file:{dir}/token token get {url} --client-id c", "yours alone");
#ifndef Q_OS_WIN
    row("--config /dev/zero profiles list", "device");
    // Commands that write get no device here: a defect would put a file in its place.
    row("--config {dir}/pipe profiles add p {url}", "pipe");
    row("--secret-store file:{dir}/pipe token get {url} --client-id c", "pipe");
#endif
}

void CliTest::unreadableStores()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, names);
    if (names == "yours alone")
        QVERIFY(QFile::setPermissions(path(u"token"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QStringList arguments = words(line, nobody());
    const CliResult text = run(arguments);
    QCOMPARE(text.status, 3);
    QVERIFY2(text.err.contains(names), text.err.constData());
    const CliResult json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.status, 3);
    QVERIFY2(json.json().contains("error"_L1), json.out.constData());
}

void CliTest::keepsSecrets_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"tools list {url} --token-file {dir}/token", "tools call {url} add --token-env TOKEN",
          "diagnose {url} --token -", "diagnose {url} --token-file {dir}/token --format markdown",
          "discover {url} --token-env TOKEN", "diagnose --token-file {dir}/token",
          "token get {url} --grant client_credentials --client-id c --client-secret-env TOKEN",
          "profiles add p {url} --client-id c --client-secret-env TOKEN --secret-store file:{dir}/secrets",
          "token get {url} --grant jwt_bearer --client-id c --assertion-env TOKEN",
          "token get {url} --grant id_jag --client-id c --id-token-file {dir}/token --idp-issuer {url}",
          "token exchange --issuer {url} --client-id c --subject-token-env TOKEN", "userinfo {url} --token-env TOKEN",
          "token decode a.b.c --hs-secret-env TOKEN", "logout {url} --client-id c --client-secret-env TOKEN",
          "token introspect --token-file {dir}/token --issuer {url} --client-id c --client-secret-env TOKEN",
          "token revoke --token-file {dir}/token --issuer {url} --client-id c --client-secret-env TOKEN"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

// The server repeats the token in its answer; it must not come out anywhere.
void CliTest::keepsSecrets()
{
    QFETCH(const QString, line);
    const StubServer server(test::mcpStub(McpStub::Protected));
    for (const bool json : {false, true}) {
        CliProgram program(m_folder->path());
        program.set(u"TOKEN"_s, QString::fromLatin1(secretToken));
        program.setInput(secretToken + "\n");
        QStringList arguments = words(line, server.url("/mcp")) + QStringList{u"-v"_s};
        // Without a URL, --har of diagnose names what is read.
        const bool reads = line.startsWith("diagnose"_L1) && !line.contains("{url}"_L1);
        const bool recorded = !reads && (!line.startsWith("profiles"_L1) || json);
        if (recorded)
            arguments += {u"--har"_s, path(u"x.har"_s), u"--force"_s};
        if (json)
            arguments += {u"--json"_s, u"--config"_s, path(u"json.json"_s)};
        const CliResult result = program.run(arguments);
        QVERIFY(result.status >= 0);
        QVERIFY2(!result.everything().contains(secretToken), result.everything().constData());
        if (!recorded)
            continue;
        QFile har(path(u"x.har"_s));
        QVERIFY(har.open(QIODevice::ReadOnly));
        const QByteArray bytes = har.readAll();
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        QVERIFY(!bytes.contains(secretToken));
    }
}

void CliTest::profiles()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    const QByteArray url = server.url("/mcp");
    const CliResult added = run(
        words("profiles add calc {url} --no-auth --header X-Api-Key=0123456789abcdef --json", url));
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json().value("name"_L1).toString(), u"calc"_s);
    QCOMPARE(run(words("profiles add calc {url}", url)).status, 2); // there is one already
    const CliResult shown = run(words("profiles show calc"));
    QVERIFY(shown.document().isObject());
    const CliResult listed = run(words("profiles list --json"));
    QCOMPARE(listed.json()["profiles"_L1].toArray().size(), 1);
    for (const CliResult &result : {added, shown, listed})
        QVERIFY2(!result.everything().contains("0123456789abcdef"), result.out.constData());
    QVERIFY(run(words("profiles show calc --show-secrets")).out.contains("0123456789abcdef"));

    const CliResult called = run(words("--profile calc tools call add"));
    QVERIFY2(called.status == 0, called.err.constData());
    QVERIFY2(called.out.contains("first\nsecond \\u{1b}[31m"), called.out.constData());
    QCOMPARE(server.seen().last().header("x-api-key"), "0123456789abcdef");
    QCOMPARE(run(words("--profile calc tools list")).status, 0);
    QCOMPARE(run(words("profiles remove calc --json")).json().contains("removed"_L1), true);
    QCOMPARE(run(words("--profile calc tools list")).status, 2);
}

// What the window kept for a connection goes with it, too; what is kept for another one stays.
void CliTest::removedWithItsSecrets()
{
    const CliResult added = run(words("profiles add calc https://mcp.example/mcp --client-id c --json"));
    QCOMPARE(added.status, 0);
    const QString id = added.json().value("id"_L1).toString();
    profile::FileSecretStore store(path(u"secrets"_s));
    const QStringList names = profile::secretNames();
    for (const QString &owner : {id, u"another"_s})
        for (const QString &name : names)
            QVERIFY(QCoro::waitFor(store.write(owner + u'/' + name, "value")));
    QCOMPARE(run(words("profiles remove calc --secret-store file:{dir}/secrets")).status, 0);
    for (const QString &name : names) {
        QCOMPARE(QCoro::waitFor(store.read(id + u'/' + name)).value_or("unreadable"), QByteArray());
        QCOMPARE(QCoro::waitFor(store.read(u"another/"_s + name)).value_or("unreadable"), QByteArray("value"));
    }
}

void CliTest::profileIsForItsServer()
{
    const StubServer own(test::mcpStub(McpStub::Good));
    const StubServer other(test::mcpStub(McpStub::Good));
    QCOMPARE(
        run(words("profiles add calc {url} --no-auth --header X-Api-Key=0123456789abcdef", own.url("/mcp"))).status, 0);
    QCOMPARE(run(words("--profile calc tools list {url}", other.url("/mcp"))).status, 0);
    QVERIFY(!other.seen().isEmpty());
    for (const test::StubRequest &request : other.seen())
        QVERIFY(!request.headers.contains("x-api-key"));
}

void CliTest::toolArguments()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    // Longer than what a shell hands over in one argument without trouble.
    write(u"arguments.json"_s, "{\"text\":\"" + QByteArray(1024 * 1024, 'a') + "\"}");
    const CliResult result = run(words(
        "tools call {url} add --no-auth --args @{dir}/arguments.json --arg n=-2 --arg list=[1,2]", server.url("/mcp")));
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject sent = server.seen().last().json()["params"_L1]["arguments"_L1].toObject();
    QCOMPARE(sent.value("text"_L1).toString().size(), 1024 * 1024);
    QCOMPARE(sent.value("n"_L1), QJsonValue(-2));
    QCOMPARE(sent.value("list"_L1), QJsonValue(QJsonArray{1, 2}));
}

void CliTest::checksTheStoreBeforeTheBrowser()
{
    const StubServer server(test::mcpStub(McpStub::Protected));
    const CliResult result = run(
        words("login {url} --no-browser --client-id c --secret-store file:{dir}/token/secrets", server.url("/mcp")));
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("cannot be written"), result.err.constData());
    QVERIFY(server.seen().isEmpty());
}

void CliTest::resultStandsOut()
{
    const StubServer page(test::mcpStub(McpStub::Page));
    const CliResult unknown = run(words("diagnose {url} --no-auth", page.url("/mcp")));
    QVERIFY2(unknown.out.contains("There is a problem"), unknown.out.constData());
    const CliResult quoted = run(words("tools list {url} --no-auth", page.url("/mcp")));
    QVERIFY2(quoted.err.contains("<!DOCTYPE html>\n       <p>\\u{1b}[31mHello"), quoted.err.constData());

    const StubServer refusing(test::mcpStub(McpStub::Protected));
    const CliResult known = run(words("diagnose {url} --no-auth", refusing.url("/mcp")));
    const qsizetype line = known.out.indexOf("There is a problem. Cause: ");
    QVERIFY2(line > 0, known.out.constData());
    QVERIFY(line < known.out.indexOf("ERROR "));
    const qsizetype note = known.out.indexOf("\nNOTE ");
    QVERIFY2(note < 0 || note > known.out.lastIndexOf("\nERROR "), known.out.constData());
    const CliResult open = run(words("diagnose {url} --no-auth", StubServer(test::mcpStub(McpStub::Good)).url("/mcp")));
    QVERIFY(!open.out.contains("Cause: ") || !open.out.contains("NOTE"));
}

void CliTest::listsFaults()
{
    const CliResult text = run(words("serve --list-faults"));
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("AUD_MISMATCH"), text.out.constData());
    const CliResult json = run(words("serve --list-faults --json"));
    const QJsonArray faults = json.json().value("faults"_L1).toArray();
    QVERIFY(faults.size() > 50);
    QProcess server;
    server.start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-server"), {u"--list-faults"_s});
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.readAllStandardOutput(), text.out);
    // The ids that the page names exist.
    QFile page(QStringLiteral(AUTHSCOPE_TEST_DATA "/../../docs/server.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(page.readAll());
    static const QRegularExpression named(u"--fault ([A-Z][A-Z0-9_,]+)"_s);
    QStringList ids;
    for (const QRegularExpressionMatch &match : named.globalMatch(words))
        ids += match.captured(1).split(u',');
    QVERIFY(ids.size() >= 3);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(text.out.contains(QByteArray(id.toUtf8() + ' ')), qPrintable(id));
    for (const QJsonValue &fault : faults) {
        QVERIFY(!fault["title"_L1].toString().isEmpty());
        QVERIFY(text.out.contains(fault["id"_L1].toString().toUtf8()));
    }
}

#ifndef Q_OS_WIN
void CliTest::interrupted()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    for (const char *line :
         {"tools call {url} lasts --no-auth", "tools call {url} lasts --no-auth --json --har {dir}/x"}) {
        const qsizetype before = server.seen().size();
        CliProgram program(m_folder->path());
        program.start(words(line, server.url("/mcp")));
        QVERIFY(program.waitFor([&](const CliResult &) {
            return server.seen().size() > before && server.seen().last().json()["method"_L1] == u"tools/call"_s;
        }));
        ::kill(pid_t(program.process().processId()), SIGINT);
        const CliResult result = program.finish();
        QCOMPARE(result.status, 130);
        QCOMPARE(result.out, QByteArray());
        // The server was told, in the way of its era.
        const QJsonObject called = server.seen().at(server.seen().size() - 2).json();
        const QJsonObject last = server.seen().last().json();
        QCOMPARE(last["method"_L1].toString(), u"notifications/cancelled"_s);
        QCOMPARE(last["params"_L1]["requestId"_L1], called["id"_L1]);
    }
    QVERIFY(!QFile::exists(path(u"x"_s))); // nothing half written is left
    QCOMPARE(QDir(m_folder->path()).entryList({u"x*"_s}, QDir::Files), QStringList());
}

// `--token-file <(…)`: what another program writes, of no size.
void CliTest::tokenFromAPipe()
{
    const StubServer server(test::mcpStub(McpStub::Good));
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], secretToken.constData(), size_t(secretToken.size())), ssize_t(secretToken.size()));
    ::close(ends[1]);
    const CliResult result = run(
        words("tools list {url} --token-file", server.url("/mcp"))
        + QStringList{u"/proc/%1/fd/%2"_s.arg(QCoreApplication::applicationPid()).arg(ends[0])});
    ::close(ends[0]);
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.seen().last().header("authorization"), "Bearer " + secretToken);
}
#endif

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
