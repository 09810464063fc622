// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawhttp.h"

#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifndef _WIN32
#include <csignal>
#include <sys/stat.h>
#endif

using namespace authscope;
using namespace Qt::StringLiterals;
using test::RawClient;

// authscope-server as a process: its command line, what it tells its parent, and how it ends.
class ServerProgramTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    RawClient m_client;

    void run(const QStringList &arguments, const QMap<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"OAUTH_ISSUER", "OAUTH_JWKS_URI", "OAUTH_AUDIENCE"})
            environment.remove(QString::fromLatin1(name));
        for (const auto &[name, value] : variables.asKeyValueRange())
            environment.insert(name, value);
        cleanup();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->setWorkingDirectory(m_folder->path());
        m_process->start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-server"), arguments);
        QVERIFY2(m_process->waitForStarted(), qPrintable(m_process->errorString()));
    }
    // The line on standard output of --ready-fd 1.
    QJsonObject ready()
    {
        if (!QTest::qWaitFor([this] { return m_process->canReadLine(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(m_process->readLine()).object();
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 20'000);
    }
    static QByteArray url(const QJsonObject &ready) { return ready.value("mcp"_L1).toString().toLatin1(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }

    void refusesBadCalls_data();
    void refusesBadCalls();
    void announcesBothRoles();
    void servesAlone();
    void readsTheEnvironment();
    void saysNothingSecret();
    void endsWithItsParent();
#ifndef _WIN32
    void rotatesKeysOnASignal();
    void leavesDevicesAlone_data();
    void leavesDevicesAlone();
    void endsOnSignals(); // Windows sends none to a program without a window
#endif
};

void ServerProgramTest::refusesBadCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(names);
    };
    row("nonsense", "nonsense");
    row("mcp again", "again");
    row("--nonsense", "nonsense");
    row("--host 0", "--allow-network");
    row("--host 0x0", "--allow-network");
    row("--host 0.0.0.0", "--allow-network");
    row("--host ::", "--allow-network");
    row("--host ::ffff:0.0.0.0", "--allow-network");
    row("--host 192.0.2.1", "--allow-network");
    row("--host mcp.example.com", "--host");
    row("--port 8000", "--mcp-port");
    row("mcp --port 65536", "--port");
    row("--mcp-port -1", "--mcp-port");
    row("--log loud", "--log");
    row("--page-size 0", "--page-size");
    row("--ready-fd x", "--ready-fd");
    row("--fault AUD_MISMATC", "AUD_MISMATCH");
    row("authorization --stdio", "--stdio");
    row("--stdio --stdin-watch", "--stdin-watch");
}

void ServerProgramTest::refusesBadCalls()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, names);
    run(arguments);
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 2);
    const QByteArray said = m_process->readAllStandardError();
    QVERIFY2(said.startsWith("authscope-server: "), said.constData());
    QVERIFY2(said.contains(names), said.constData());
    QVERIFY(m_process->readAllStandardOutput().isEmpty());
}

void ServerProgramTest::announcesBothRoles()
{
    const QString file = m_folder->filePath(u"ready.json"_s);
    run({u"--ready-fd"_s, u"1"_s, u"--ready-file"_s, file, u"--log"_s, u"none"_s, u"--fault"_s,
         u"PRM_MISSING,AUD_MISMATCH"_s});
    const QJsonObject object = ready();
    for (const char *name :
         {"mcp", "issuer", "jwks_uri", "token_endpoint", "audience", "admin", "admin_token", "clients", "users"})
        QVERIFY2(object.contains(QLatin1StringView(name)), name);
    QFile same(file);
    QVERIFY(same.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(same.readAll()).object(), object);
#ifndef Q_OS_WIN
    QVERIFY(!(same.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))); // it holds secrets
#endif
    QCOMPARE(m_client.send("POST", url(object)).status, 401);
    QCOMPARE(m_client.get(url(object).chopped(4) + "/.well-known/oauth-protected-resource/mcp").status, 404);
    QVERIFY(m_process->readAllStandardError().isEmpty());
}

void ServerProgramTest::servesAlone()
{
    run({u"mcp"_s, u"--ready-fd"_s, u"1"_s});
    QCOMPARE(ready().keys(), QStringList{u"mcp"_s});
    QByteArray said;
    QTRY_VERIFY((said += m_process->readAllStandardError()).contains("OPEN"));
}

void ServerProgramTest::readsTheEnvironment()
{
    QFile file(m_folder->filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("export OAUTH_ISSUER='http://127.0.0.1:1/oauth2/a'\nOAUTH_AUDIENCE=\"x \"\n");
    file.close();
    run({u"mcp"_s});
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 2);
    QVERIFY(m_process->readAllStandardError().contains("OAUTH_JWKS_URI"));

    run({u"mcp"_s, u"--ready-fd"_s, u"1"_s}, {{u"OAUTH_JWKS_URI"_s, u"http://127.0.0.1:1/keys"_s}});
    const QJsonObject object = ready();
    QCOMPARE(m_client.send("POST", url(object)).status, 401);
    QVERIFY(m_process->readAllStandardError().contains("OAUTH_AUDIENCE holds white space"));

    run({u"mcp"_s}, {{u"OAUTH_JWKS_URI"_s, u"http://127.0.0.1:1/keys"_s}, {u"OAUTH_AUDIENCE"_s, u""_s}});
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 2);
    QVERIFY(m_process->readAllStandardError().contains("OAUTH_AUDIENCE is not set, or empty"));
}

void ServerProgramTest::saysNothingSecret()
{
    run({u"--ready-fd"_s, u"1"_s});
    const QJsonObject object = ready();
    m_client.send("POST", url(object) + "?access_token=SECRET", {{"Authorization", "Bearer SECRET"}});
    QByteArray said;
    QTRY_VERIFY((said += m_process->readAllStandardError()).contains("POST /mcp 400"));
    const QJsonObject web = object.value("clients"_L1).toObject().value("web"_L1).toObject();
    const QJsonObject user = object.value("users"_L1).toArray().first().toObject();
    for (const QString &secret : {u"SECRET"_s, web.value("client_secret"_L1).toString(),
                                  user.value("password"_L1).toString(), object.value("admin_token"_L1).toString()}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY(!said.contains(secret.toUtf8()));
    }
}

void ServerProgramTest::endsWithItsParent()
{
    run({u"mcp"_s, u"--open"_s, u"--stdin-watch"_s, u"--ready-fd"_s, u"1"_s});
    QVERIFY(!ready().isEmpty());
    QCOMPARE(m_process->state(), QProcess::Running);
    m_process->closeWriteChannel();
    QVERIFY(ended());
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

#ifndef _WIN32
void ServerProgramTest::rotatesKeysOnASignal()
{
    run({u"authorization"_s, u"--ready-fd"_s, u"1"_s, u"--state"_s, m_folder->filePath(u"state.db"_s)});
    const QByteArray keys = ready().value("jwks_uri"_L1).toString().toLatin1();
    const auto count = [this, &keys] { return m_client.get(keys).json().value("keys"_L1).toArray().size(); };
    QCOMPARE(count(), 1);
    QCOMPARE(::kill(pid_t(m_process->processId()), SIGUSR1), 0);
    QTRY_COMPARE(count(), 2);
    m_process->terminate();
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 0);
    run({u"authorization"_s, u"--ready-fd"_s, u"1"_s, u"--state"_s, m_folder->filePath(u"state.db"_s)});
    const QByteArray again = ready().value("jwks_uri"_L1).toString().toLatin1();
    QCOMPARE(m_client.get(again).json().value("keys"_L1).toArray().size(), 2);
}

void ServerProgramTest::leavesDevicesAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("configuration") << QStringList{u"--config"_s, u"/dev/zero"_s} << "device"_ba;
    QTest::newRow("admin token") << QStringList{u"--admin-token-file"_s, u"/dev/zero"_s} << "device"_ba;
    // A pipe of the test's own: a defect would put a file in its place.
    QTest::newRow("ready file") << QStringList{u"--ready-file"_s, u"pipe"_s} << "no ordinary file"_ba;
}

void ServerProgramTest::leavesDevicesAlone()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, names);
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600), 0);
    run(arguments);
    QVERIFY(ended());
    QCOMPARE(m_process->exitCode(), 3);
    const QByteArray said = m_process->readAllStandardError();
    QVERIFY2(said.contains(names), said.constData());
}

void ServerProgramTest::endsOnSignals()
{
    run({u"--ready-fd"_s, u"1"_s});
    const QUrl target(QString::fromLatin1(url(ready())));
    QTcpSocket half; // a request that is never complete
    half.connectToHost(target.host(), quint16(target.port()));
    half.write("POST /mcp HTTP/1.1\r\nHost: ");
    QTRY_COMPARE(half.state(), QAbstractSocket::ConnectedState);
    m_process->terminate();
    QVERIFY(ended());
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}
#endif

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_serverprogram.moc"
