// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The MCP commands of authscope-cli against authscope-server with everything on, as a person and a script use them: over
// HTTP and as a local server, in every revision (docs/cli.md).
#include "tests/support/cliprogram.h"
#include "tests/support/shellserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#ifndef Q_OS_WIN
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using authscope::test::CliProgram;
using authscope::test::CliResult;
namespace test = authscope::test;

namespace {

const QString serverProgram = QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-server");
const QString stdioServer = u"-- "_s + serverProgram + u" --stdio --everything"_s;

} // namespace

class CliMcpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
    QString m_url;
    QString m_sseUrl;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    // {url}, {sse}, {dir} are filled in; {stdio} at the end starts a local server; ~ stands for a blank.
    QStringList words(const QString &line) const
    {
        QString text = line;
        text.replace(u"{stdio}"_s, stdioServer);
        QStringList list = text.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : list)
            word.replace(u"{url}"_s, m_url)
                .replace(u"{sse}"_s, m_sseUrl)
                .replace(u"{dir}"_s, m_folder->path())
                .replace(u"~"_s, u" "_s);
        return list;
    }
    CliResult run(const QString &line) const
    {
        CliProgram program(m_folder->path());
        return program.run(words(line));
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void speaks_data();
    void speaks();
    void commands_data();
    void commands();
    void keepsWhatItDoesNotKnow();
    void readsIntoAFile();
    void watches_data();
    void watches();
    void answersFromAFile_data();
    void answersFromAFile();
    void namesTheScript_data();
    void namesTheScript();
    void refusesBadScripts_data();
    void refusesBadScripts();
    void callsAsTask_data();
    void callsAsTask();
    void givesNothingOfOursAway();
    void completes_data();
    void completes();
#ifndef Q_OS_WIN
    void endsWithItsReader();
    void interruptedLocally_data();
    void interruptedLocally();
    void asksInTheTerminal_data();
    void asksInTheTerminal();
#endif
};

void CliMcpTest::initTestCase()
{
    static QTemporaryDir folder;
    const QString ready = folder.filePath(u"ready"_s);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(
        serverProgram,
        {u"mcp"_s, u"--open"_s, u"--everything"_s, u"--sse"_s, u"--stdin-watch"_s, u"--ready-file"_s, ready});
    QVERIFY2(m_server.waitForStarted(), qPrintable(m_server.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 30'000);
    QFile file(ready);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_url = QJsonDocument::fromJson(file.readAll())["mcp"_L1].toString();
    QVERIFY(m_url.endsWith(u"/mcp"_s));
    m_sseUrl = m_url.chopped(3) + u"sse"_s;
}

void CliMcpTest::cleanupTestCase()
{
    m_server.closeWriteChannel();
    QVERIFY(m_server.waitForFinished(30'000));
    QCOMPARE(m_server.exitCode(), 0);
}

// Revision and transport as they are asked for, by all three transports.
void CliMcpTest::speaks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("transport");
    for (const QString &revision : {u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s, u"2026-07-28"_s}) {
        QTest::addRow("http %s", qPrintable(revision))
            << u"server info {url} --revision "_s + revision << revision << u"streamable-http"_s;
        QTest::addRow("stdio %s", qPrintable(revision))
            << u"server info stdio --revision "_s + revision + u" {stdio}"_s << revision << u"stdio"_s;
    }
    QTest::newRow("http probed") << u"server info {url}"_s << u"2026-07-28"_s << u"streamable-http"_s;
    QTest::newRow("stdio probed") << u"server info stdio {stdio}"_s << u"2026-07-28"_s << u"stdio"_s;
    QTest::newRow("stdio 2024-11-05") << u"server info stdio --revision 2024-11-05 {stdio}"_s << u"2024-11-05"_s
                                      << u"stdio"_s;
    // The transport is of 2024-11-05; what is spoken over it is agreed on.
    QTest::newRow("sse fallback") << u"server info {sse}"_s << u"2025-11-25"_s << u"http+sse"_s;
    QTest::newRow("sse 2025-06-18") << u"server info {sse} --revision 2025-06-18"_s << u"2025-06-18"_s << u"http+sse"_s;
    QTest::newRow("sse 2024-11-05") << u"server info {sse} --revision 2024-11-05"_s << u"2024-11-05"_s << u"http+sse"_s;
}

void CliMcpTest::speaks()
{
    QFETCH(QString, line);
    QFETCH(QString, revision);
    QFETCH(QString, transport);
    const int end = int(line.indexOf(u" {stdio}"_s));
    const CliResult json = run(end < 0 ? line + u" --json"_s : line.insert(end, u" --json"_s));
    QVERIFY2(json.status == 0, json.everything().constData());
    QCOMPARE(json.json().value("revision"_L1).toString(), revision);
    QCOMPARE(json.json().value("transport"_L1).toString(), transport);
    QVERIFY(json.json().value("capabilities"_L1).toObject().contains("tools"_L1));
    QVERIFY(json.json().value("result"_L1).toObject().contains("capabilities"_L1));
}

// What a line says and with which status; in the text and on standard error.
void CliMcpTest::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *line, int status, const char *out, const char *err = "") {
        QTest::addRow("%s, %s", line, *err ? err : out)
            << QString::fromUtf8(line) << status << QByteArray(out) << QByteArray(err);
    };
    row("server info {url}", 0, "revision      2026-07-28 over streamable-http");
    row("ping {url}", 0, "server/discover answered in");
    row("ping {url} --revision 2025-11-25 --count 2", 0, "ping answered in");
    row("ping stdio --revision 2025-03-26 {stdio}", 0, "ping answered in");
    row("ping {url} --count many", 2, "", "--count");
    row("ping {url} --revision 2020-01-01", 2, "", "2025-11-25");
    row("tools list {url}", 0, "echo(");
    row("tools list {url}", 0, "[structured result");
    row("tools list {url} --revision 2025-11-25", 0, "also as a task");
    row("tools call {url} add --arg a=2 --arg b=3", 0, "5\n");
    row("tools call {sse} add --arg a=2 --arg b=3", 0, "5\n");
    row("tools call {url} add --arg a=two --arg b=3", 2, "", "nothing was sent");
    row("tools call {url} test_error_handling", 1, "intentionally returns an error", "the tool reports an error");
    row("tools call {url} fail_protocol", 1, "", "-32603");
    row("tools call {url} fail_protocol", 1, "", "{\"detail\":42}");
    row("tools call {url} test_image_content", 0, "[image, image/png, ");
    row("tools call {url} structured_weather", 0, "Partly cloudy");
    row("tools call {url} long_progress --arg steps=3 --arg pause=20", 0, "3 steps are done",
        "progress 2 of 3 Step 2 of 3");
    row("tools call {url} long_progress --arg steps=3 --arg pause=20 --revision 2025-06-18", 0, "3 steps are done",
        "progress 2 of 3 Step 2 of 3");
    row("tools call {sse} long_progress --arg steps=3 --arg pause=20", 0, "3 steps are done", "progress 2 of 3");
    row("tools call stdio long_progress --arg steps=3 --arg pause=20 {stdio}", 0, "3 steps are done",
        "progress 2 of 3 Step 2 of 3");
    row("tools call {url} stream_logs --arg lines=8 --arg pause=1 --log-level error", 0, "8 lines were logged",
        "log critical everything: ");
    row("tools call {url} stream_logs --arg lines=8 --arg pause=1 --log-level error --revision 2025-11-25", 0,
        "8 lines were logged", "log critical everything: ");
    row("tools call {url} add --arg a=2 --arg b=3 --log-level loud", 0, "5\n", "The log level \"loud\" is not one of");
    row("tools call {url} test_reconnection --revision 2025-11-25", 0, "Reconnection test completed successfully");
    row("tools call {url} test_trigger_tool_change --revision 2025-11-25 --elicit {dir}/none", 2, "", "--elicit");
    row("resources list {url}", 0, "test://numbered/2500  numbered-2500 (text/plain)");
    row("resources list stdio --revision 2025-06-18 {stdio}", 0, "test://numbered/2500");
    row("resources templates {url}", 0, "test://template/{id}/data");
    row("resources read {url} test://static-text", 0, "This is the content of the static text resource.");
    row("resources read {url} test://static-binary", 0, "[test://static-binary, image/png, ");
    row("resources read {url} test://nothing", 1, "", "Resource not found");
    row("resources read {url} test://nothing --revision 2025-11-25", 1, "", "-32002");
    row("prompts list {url}", 0, "test_prompt_with_arguments(arg1, arg2)");
    row("prompts get {url} test_prompt_with_arguments --arg arg1=x --arg arg2=y", 0,
        "user: Prompt with arguments: arg1='x', arg2='y'");
    row("prompts get {url} test_prompt_with_arguments", 1, "", "arg1");
    row("prompts get {url} no_such_prompt", 1, "", "Unknown prompt");
    row("complete {url} --prompt test_prompt_with_arguments --argument arg1 --value par", 0, "paris\npark\nparty\n");
    row("complete {url} --template test://template/{id}/data --argument id --value 1", 0, "1\n10\n", "of 111 values");
    row("complete {url} --argument id", 2, "", "--prompt");
    row("tools list stdio -- /nowhere/at-all", 3, "", "/nowhere/at-all cannot be started");
    row("tools list stdio", 2, "", "stdio -- COMMAND");
    row("stdio {stdio}", 0, "over stdio", "tools list stdio");
    row("stdio", 2, "", "stdio -- COMMAND");
#ifndef Q_OS_WIN
    row("stdio -- /bin/sh -c exit~7", 3, "", "The server ended with status 7");
    row("stdio --timeout 1 -- /bin/sh -c echo~junk;~cat~>&2", 3, "", "no message: junk");
    row("tools list stdio --timeout 0.5 -- /bin/sh -c sleep~100", 3, "", "did not answer within 0.5 s");
#endif
    row("tools list stdio --env NOT_SET_HERE {stdio}", 2, "", "NOT_SET_HERE");
    row("server info {url}x", 3, "", "404");
}

void CliMcpTest::commands()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const CliResult result = run(line);
    QVERIFY2(result.status == status && result.out.contains(out) && result.err.contains(err),
             QByteArray(QByteArray::number(result.status) + '\n' + result.everything().left(4000)).constData());
    QVERIFY(!line.startsWith("tools call"_L1) || !result.out.contains("progress ")); // it is no result
}

// A server of the shell's own: members, notifications and requests that nobody knows.
void CliMcpTest::keepsWhatItDoesNotKnow()
{
#ifdef Q_OS_WIN
    QSKIP("needs sh");
#endif
    write(u"server.sh"_s, R"sh(
while read -r line; do
    case $line in
    *'"initialize"'*) id=${line#*'"id":'} id=${id%%[,\}]*}
        printf '{"jsonrpc":"2.0","id":%s,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{},"x-odd":{"a":1}},"serverInfo":{"name":"odd","version":"1","websiteUrl":"https://odd.example"},"x-mood":"good"}}\n' "$id" ;;
    *'"notifications/initialized"'*)
        printf '%s\n' '{"jsonrpc":"2.0","method":"notifications/x/odd","params":{"weight":12}}'
        printf '%s\n' '{"jsonrpc":"2.0","id":"q","method":"x/question","params":{"why":"so"}}' ;;
    *'"tools/list"'*) id=${line#*'"id":'} id=${id%%[,\}]*}
        printf '{"jsonrpc":"2.0","id":%s,"result":{"tools":[{"name":"t","inputSchema":{"type":"object"},"x-price":7,"annotations":{"readOnlyHint":true}}]}}\n' "$id" ;;
    *'"server/discover"'*) id=${line#*'"id":'} id=${id%%[,\}]*}
        printf '{"jsonrpc":"2.0","id":%s,"error":{"code":-32601,"message":"no"}}\n' "$id" ;;
    *'"error"'*) printf 'heard: %s\n' "$line" >&2 ;;
    esac
done
)sh");
    const QString server = u" -- /bin/sh "_s + path(u"server.sh"_s);
    const CliResult info = run(u"server info stdio"_s + server);
    QVERIFY2(info.status == 0, info.everything().constData());
    QVERIFY2(info.out.contains("further       x-mood: \"good\"\n"), info.out.constData());
    QVERIFY2(info.out.contains("serverInfo.websiteUrl: \"https://odd.example\""), info.out.constData());
    QVERIFY2(info.out.contains("x-odd"), info.out.constData());
    const CliResult json = run(u"server info stdio --json"_s + server);
    QCOMPARE(json.json()["result"_L1]["x-mood"_L1].toString(), u"good"_s);
    const CliResult tools = run(u"tools list stdio"_s + server);
    QVERIFY2(tools.out.contains("it says: read-only; further: x-price 7"), tools.everything().constData());
    QVERIFY2(tools.err.contains("notification notifications/x/odd {\"weight\":12}"), tools.err.constData());
    QVERIFY2(tools.err.contains("request x/question {\"why\":\"so\"}"), tools.err.constData());
    QVERIFY2(tools.err.contains("| heard: ") && tools.err.contains("-32601"), tools.err.constData());
    const CliResult raw = run(u"tools list stdio --json"_s + server);
    QCOMPARE(raw.json()["tools"_L1][0]["x-price"_L1].toInt(), 7);
}

void CliMcpTest::readsIntoAFile()
{
    const CliResult result = run(u"resources read {url} test://static-binary --output {dir}/image --json"_s);
    QVERIFY2(result.status == 0, result.everything().constData());
    QFile file(path(u"image"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray blob = result.json()["contents"_L1][0]["blob"_L1].toString().toLatin1();
    QVERIFY(!blob.isEmpty());
    QCOMPARE(file.readAll(), QByteArray::fromBase64(blob));
}

void CliMcpTest::watches_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QByteArray>("expected");
    for (const char *revision : {"2025-06-18", "2025-11-25", "2026-07-28"}) {
        const QString option = u" --revision "_s + QString::fromLatin1(revision);
        QTest::addRow("resource, %s", revision)
            << u"resources watch {url} test://watched-resource"_s + option << u"tools call {url} touch_resource"_s
            << "updated test://watched-resource\n"_ba;
        QTest::addRow("lists, %s", revision)
            << u"resources watch {url}"_s + option << u"tools call {url} test_trigger_prompt_change"_s
            << "the list of prompts changed\n"_ba;
    }
}

void CliMcpTest::watches()
{
    QFETCH(QString, line);
    QFETCH(QString, trigger);
    QFETCH(QByteArray, expected);
    CliProgram watcher(m_folder->path());
    watcher.start(words(line + u" --count 1"_s));
    QVERIFY2(watcher.waitFor([](const CliResult &result) { return result.err.contains("watching "); }),
             watcher.collected().everything().constData());
    // Up to 2025-11-25 the stream of changes is opened after the subscription: once more until it is told.
    for (int i = 0; i < 20 && watcher.process().state() != QProcess::NotRunning; ++i) {
        QCOMPARE(run(trigger).status, 0);
        watcher.waitFor([&expected](const CliResult &result) { return result.out.contains(expected); });
    }
    const CliResult result = watcher.finish();
    QVERIFY2(result.status == 0 && result.out == expected, result.everything().constData());
}

void CliMcpTest::answersFromAFile_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const QByteArray ada =
        R"({"elicitation":[{"action":"accept","content":{"username":"ada","email":"ada@example.com","name":"Ada"}}],)"
        R"("url":[{"action":"accept"}],)"
        R"("sampling":[{"role":"assistant","content":{"type":"text","text":"Lovelace"},"model":"m"}]})";
    const QByteArray no = R"({"elicitation":[{"action":"decline"}],"url":{"action":"decline"}})";
    for (const QString &revision : {u"2025-06-18"_s, u"2025-11-25"_s, u"2026-07-28"_s}) {
        const QByteArray name = revision.toLatin1();
        const auto row = [&](const char *what, const char *call, const QByteArray &script, const char *out,
                             const char *err) {
            QTest::addRow("%s, %s", what, name.constData())
                << revision << QString::fromLatin1(call) << script << QByteArray(out) << QByteArray(err);
        };
        row("form", "test_elicitation --arg message=Who?", ada, "ada@example.com",
            "asks: Who?; the file's answer: accept");
        row("declined", "test_elicitation --arg message=Who?", no, "decline", "the file's answer: decline");
        row("sampling", "test_sampling --arg prompt=x", ada, "Lovelace", "wants a language model's answer");
        row("roots", "list_roots --root {dir}", ada, "file://", "was told the roots");
        if (revision != "2025-06-18"_L1) {
            row("url", "elicit_url", ada, "", "http");
            row("url demanded", "demand_url", ada, "", "http");
        }
    }
    QTest::newRow("misfit") << u"2026-07-28"_s << u"test_elicitation --arg message=Who?"_s
                            << R"({"elicitation":[{"action":"accept","content":{"username":5}}]})"_ba << ""_ba
                            << "does not fit what the server asks"_ba;
}

void CliMcpTest::answersFromAFile()
{
    QFETCH(QString, revision);
    QFETCH(QString, call);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    write(u"script"_s, script);
    const QString options = u" --elicit {dir}/script --revision "_s + revision;
    const CliResult http = run(u"tools call {url} "_s + call + options);
    QVERIFY2(http.out.contains(out) && http.err.contains(err), http.everything().constData());
    const CliResult local = run(u"tools call stdio "_s + call + options + u" {stdio}"_s);
    QVERIFY2(local.out.contains(out) && local.err.contains(err), local.everything().constData());
    QCOMPARE(local.status, http.status);
}

// Without a terminal and without a file, what could answer is named.
void CliMcpTest::namesTheScript_data()
{
    QTest::addColumn<QString>("revision");
    for (const char *revision : {"2025-06-18", "2025-11-25", "2026-07-28"})
        QTest::newRow(revision) << QString::fromLatin1(revision);
}

void CliMcpTest::namesTheScript()
{
    QFETCH(QString, revision);
    const QString line = u"tools call {url} test_elicitation --arg message=Who? --revision "_s + revision;
    const CliResult result = run(line);
    QVERIFY2(result.status != 0 && result.err.contains("--elicit FILE answers"), result.everything().constData());
    const CliResult other = run(u"tools call {url} test_error_handling --revision "_s + revision);
    QVERIFY2(other.status != 0 && !other.err.contains("--elicit"), other.everything().constData());
}

void CliMcpTest::refusesBadScripts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no JSON") << "yes"_ba << "not a JSON object"_ba;
    QTest::newRow("nothing") << "{}"_ba << "holds neither"_ba;
    QTest::newRow("action") << R"({"elicitation":[{"action":"maybe"}]})"_ba << "accept, decline or cancel"_ba;
    QTest::newRow("action of a page") << R"({"url":[{"action":"open"}]})"_ba << "accept, decline or cancel"_ba;
}

void CliMcpTest::refusesBadScripts()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, says);
    write(u"script"_s, script);
    const CliResult result = run(u"tools call {url} add --arg a=1 --arg b=2 --elicit {dir}/script"_s);
    QVERIFY2(result.status == 2 && result.err.contains(says), result.everything().constData());
}

void CliMcpTest::callsAsTask_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("left to us") << u"tools call {url} slow_compute --arg seconds=0.2 --task --revision 2025-11-25"_s
                                << 0 << ": completed"_ba;
    QTest::newRow("demanded") << u"tools call {url} failing_job --revision 2025-11-25"_s << 1 << "as it always does"_ba;
    QTest::newRow("the server's choice") << u"tools call {url} slow_compute --arg seconds=0.2"_s << 0
                                         << ": completed"_ba;
    QTest::newRow("broken") << u"tools call {url} protocol_error_job"_s << 1 << "ended with a protocol error"_ba;
    QTest::newRow("not its choice") << u"tools call {url} slow_compute --task"_s << 2 << "the server decides"_ba;
    QTest::newRow("not yet") << u"tools call {url} slow_compute --task --revision 2025-06-18"_s << 2
                             << "there are no tasks"_ba;
}

void CliMcpTest::callsAsTask()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const CliResult result = run(line);
    QVERIFY2(result.status == status && result.everything().contains(says), result.everything().constData());
}

// A local server sees PATH, HOME and what it is given, and none of the rest.
void CliMcpTest::givesNothingOfOursAway()
{
#ifdef Q_OS_WIN
    QSKIP("needs env");
#endif
    CliProgram program(m_folder->path());
    program.set(u"AUTHSCOPE_TEST_SECRET"_s, u"hidden-0815"_s);
    program.set(u"AUTHSCOPE_TEST_GIVEN"_s, u"given-4711"_s);
    const CliResult result = program.run(words(
        u"tools list stdio --env AUTHSCOPE_TEST_GIVEN --env OTHER=own -- /bin/sh -c env~>&2;~exec~cat~>/dev/null"_s));
    QVERIFY2(result.err.contains("| AUTHSCOPE_TEST_GIVEN=given-4711"), result.err.constData());
    QVERIFY(result.err.contains("| OTHER=own") && result.err.contains("| PATH="));
    QVERIFY2(!result.everything().contains("hidden-0815"), result.err.constData());
}

void CliMcpTest::completes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("bash") << u"bash"_s << "complete -o default -F"_ba;
    QTest::newRow("zsh") << u"zsh"_s << "#compdef authscope-cli"_ba;
    QTest::newRow("fish") << u"fish"_s << "complete -c authscope-cli"_ba;
    QTest::newRow("powershell") << u"powershell"_s << "Register-ArgumentCompleter"_ba;
}

void CliMcpTest::completes()
{
    QFETCH(QString, shell);
    QFETCH(QByteArray, says);
    const CliResult result = run(u"completion "_s + shell);
    QVERIFY2(result.status == 0 && result.out.contains(says), result.everything().constData());
    QVERIFY(result.out.contains("resources") && result.out.contains("elicit"));
    QVERIFY(!result.out.contains("conformance")); // hidden
}

#ifndef Q_OS_WIN
// `ping --count 10000 | head -1` does not go on pinging.
void CliMcpTest::endsWithItsReader()
{
    CliProgram program(m_folder->path());
    program.loseReader();
    const CliResult result = program.run(words(u"-v ping {url} --no-auth --count 10000"_s));
    QCOMPARE(result.status, 141);
    QVERIFY2(result.err.count("server/discover") < 5 && !result.err.contains("error"), result.err.constData());
    QVERIFY2(result.err.count('\n') < 20, result.err.constData());
}

// Ctrl-C, and a CI job's end: a local server is told what is given up, and nothing of it is left.
void CliMcpTest::interruptedLocally_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("stubborn"); // it ends by nothing but SIGKILL
    QTest::newRow("Ctrl-C") << SIGINT << 1 << false;
    QTest::newRow("Ctrl-C, a server that does not end") << SIGINT << 1 << true;
    QTest::newRow("SIGTERM") << SIGTERM << 1 << false;
    QTest::newRow("Ctrl-C twice") << SIGINT << 2 << true;
}

void CliMcpTest::interruptedLocally()
{
    QFETCH(const int, signal);
    QFETCH(const int, times);
    QFETCH(const bool, stubborn);
    const QString server =
        test::shellServer(
            test::shellHandshake() + test::shellResult(u"tools/list"_s, u"{\"tools\":[{\"name\":\"lasts\"}]}"_s)
                + u"*tools/call*) echo called >&2;;\n*notifications/cancelled*) echo \"$line\" >told;;\n"_s,
            (stubborn ? u"trap '' TERM\n"_s : QString()) + u"sleep 1000 >/dev/null 2>&1 & echo $$ $! >pids\n"_s)
        + (stubborn ? u"while :; do sleep 0.1; done\n"_s : QString());
    CliProgram program(m_folder->path());
    program.start({u"tools"_s, u"call"_s, u"stdio"_s, u"lasts"_s, u"--"_s, u"/bin/sh"_s, u"-c"_s, server});
    QVERIFY2(program.waitFor([](const CliResult &so) { return so.err.contains("| called"); }),
             program.collected().err.constData());
    for (int i = 0; i < times; ++i) {
        ::kill(pid_t(program.process().processId()), signal);
        // Two signals at once would be one.
        if (i + 1 < times)
            QVERIFY(program.waitFor([](const CliResult &so) { return so.err.contains("interrupted"); }));
    }
    const CliResult result = program.finish();
    QCOMPARE(result.status, 128 + signal);
    QCOMPARE(result.out, QByteArray());
    if (times == 1)
        QVERIFY(QFile::exists(path(u"told"_s)));
    QFile file(path(u"pids"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList pids = file.readAll().simplified().split(' ');
    QCOMPARE(pids.size(), 2);
    for (const QByteArray &pid : pids)
        QTRY_VERIFY(!test::isRunning(pid.toLongLong()));
}

void CliMcpTest::asksInTheTerminal_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QList<QByteArray>>("talk"); // a question, what is typed, the next question, …
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *call, const QList<QByteArray> &talk, int status,
                        const char *end) {
        QTest::newRow(name) << QString::fromLatin1(call) << talk << status << QByteArray(end);
    };
    const QList<QByteArray> form{"Answer? [Y]es", "y", "username", "ada", "email", "ada@example.com"};
    row("form, 2025-11-25", "test_elicitation --arg message=Who? --revision 2025-11-25", form, 0, "ada@example.com");
    row("form, 2026-07-28", "test_elicitation --arg message=Who?", form, 0, "ada@example.com");
    row("declined", "test_elicitation --arg message=Who?", {"Answer? [Y]es", "d"}, 0, "decline");
    row("given up", "test_elicitation --arg message=Who?", {"Answer? [Y]es", "\x04"}, 0, "cancel");
    row("two rounds", "test_input_required_result_multi_round",
        {"Answer? [Y]es", "", "name", "Ada", "Answer? [Y]es", "y", "color", "teal"}, 0, "Ada likes teal.");
    row("every field", "elicit_form",
        {"Answer? [Y]es", "y",   "  Name", "Ada", "  mail",   "", "  page",   "",  "  born",   "", "  call", "",
         "  age",         "200", "  age",  "36",  "  height", "", "  agrees", "y", "  colour", "", "  days", ""},
        0, "\"age\":36");
    row("sampling", "test_sampling --arg prompt=Who?", {"Answer in its place", "Lovelace"}, 0, "Lovelace");
    row("a page", "elicit_url --no-browser", {"Open it in the browser?", "y", "Press Enter", ""}, 0, "accept");
    row("a page refused", "elicit_url", {"Open it in the browser?", "d"}, 0, "decline");
}

// In a terminal of its own, with a person who types when asked.
void CliMcpTest::asksInTheTerminal()
{
    QFETCH(QString, call);
    QFETCH(QList<QByteArray>, talk);
    QFETCH(int, status);
    QFETCH(QByteArray, end);
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const QByteArray name = ptsname(terminal);
    QVERIFY(fcntl(terminal, F_SETFL, O_NONBLOCK) == 0);

    QProcess process;
    process.setChildProcessModifier([name] {
        setsid();
        const int line = open(name.constData(), O_RDWR);
        ioctl(line, TIOCSCTTY, 0);
        for (int descriptor = 0; descriptor < 3; ++descriptor)
            dup2(line, descriptor);
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-cli"), words(u"tools call {url} "_s + call));
    QVERIFY(process.waitForStarted());

    QByteArray said;
    qsizetype seen = 0;
    const auto listen = [&](const std::function<bool()> &enough) {
        return QTest::qWaitFor(
            [&] {
                char piece[4096];
                for (ssize_t got; (got = read(terminal, piece, sizeof piece)) > 0;)
                    said.append(piece, got);
                return enough();
            },
            20'000);
    };
    for (qsizetype i = 0; i + 1 < talk.size(); i += 2) {
        QVERIFY2(listen([&] { return said.indexOf(talk[i], seen) >= 0; }), said.constData());
        seen = said.indexOf(talk[i], seen) + talk[i].size();
        // The question is whole once it ends in a blank.
        QVERIFY2(listen([&] { return said.endsWith(' '); }), said.constData());
        const QByteArray typed = talk[i + 1] == "\x04" ? talk[i + 1] : talk[i + 1] + '\n';
        QCOMPARE(::write(terminal, typed.constData(), size_t(typed.size())), ssize_t(typed.size()));
    }
    QVERIFY2(listen([&] { return process.state() == QProcess::NotRunning; }), said.constData());
    listen([] { return true; });
    ::close(terminal);
    QVERIFY2(process.exitCode() == status && said.contains(end), said.constData());
}
#endif

QTEST_GUILESS_MAIN(CliMcpTest)
#include "tst_cli_mcp.moc"
