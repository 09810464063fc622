// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `authscope-cli diagnose` with what a person tells besides the exchanges, and with what this machine remembers: each
// names a cause that without it is not named, or not for certain.

#include "app/demo/demoserver.h"
#include "core/dossier/import.h"
#include "core/http/har.h"
#include "core/profile/store.h"
#include "tests/support/casebuilder.h"
#include "tests/support/cliprogram.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonArray>

using namespace authscope;
using namespace Qt::StringLiterals;
using namespace authscope::test;
using http::Leg;

namespace {

const QString policyText = u"Policy evaluation failed for this request, please check the policy configurations."_s;

CaseBuilder refusedAt(const QString &error, const QString &description, int status = 401)
{
    CaseBuilder builder;
    builder.reach().resource().server().refusedToken(CaseBuilder::clientCredentials(), status, error, description);
    return builder;
}

// The browser was opened and never came back.
CaseBuilder stuck()
{
    CaseBuilder builder;
    builder.reach().resource().server().authorize({});
    return builder;
}

CaseBuilder machine()
{
    CaseBuilder builder;
    builder.reach()
        .resource()
        .server()
        .issued(CaseBuilder::clientCredentials(), accessToken(), {{u"expires_in"_s, 300}})
        .call(accessToken());
    return builder;
}

CaseBuilder refused()
{
    CaseBuilder builder;
    builder.flow(accessToken()).refused(accessToken());
    return builder;
}

} // namespace

class CliToldTest : public QObject
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
    CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        CliProgram program(m_folder->path());
        program.setInput(input);
        program.set(u"XDG_DATA_HOME"_s, m_folder->path());
        return program.run(arguments
                           + QStringList{u"--secret-store"_s, u"file:"_s + path(u"secrets"_s), u"--config"_s,
                                         path(u"connections.json"_s)});
    }
    // "ID (certainty)" of the finding, or of the first if no id is given.
    static QString found(const CliResult &result, const QString &id = {})
    {
        const QJsonArray findings = result.json().value("findings"_L1).toArray();
        for (const QJsonValue &finding : findings)
            if (id.isEmpty() || finding["id"_L1].toString() == id)
                return finding["id"_L1].toString() + u" ("_s + finding["certainty"_L1].toString() + u')';
        return {};
    }
    void setFaults(const QStringList &ids)
    {
        const Result<void> done = QCoro::waitFor(m_server.setFaults(ids));
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    }
    QStringList live(const profile::Connection &connection) const
    {
        return {u"diagnose"_s,
                QString::fromUtf8(connection.url),
                u"--json"_s,
                u"--grant"_s,
                u"client_credentials"_s,
                u"--client-id"_s,
                connection.clientId,
                u"--client-secret-file"_s,
                path(u"secret"_s),
                u"--scope"_s,
                connection.scope};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_server.stop(); }

    void recording_data()
    {
        QTest::addColumn<diagnosis::Case>("facts");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input"); // of the option whose value is -
        QTest::addColumn<QString>("before");   // empty: anything else
        QTest::addColumn<QString>("after");
        const auto console = [](const char *name, const CaseBuilder &builder, const QString &setting,
                                const QString &before, const QString &after) {
            QTest::newRow(name) << diagnosis::Case(builder) << QStringList{u"--console"_s, setting} << QByteArray()
                                << before << after;
        };
        const CaseBuilder policy = refusedAt(u"access_denied"_s, policyText);
        const QString family = u"POLICY_NONE (possible)"_s;
        console("policies", policy, u"policies=0"_s, family, u"POLICY_NONE (certain)"_s);
        console("policy-clients", policy, u"policy-clients="_s + web, family, u"POLICY_NOT_ASSIGNED (certain)"_s);
        console("rule-grants", policy, u"rule-grants=authorization_code"_s, family, u"RULE_GRANT_MISSING (certain)"_s);
        console("rule-scopes", policy, u"rule-scopes=calculator.mul"_s, family, u"RULE_SCOPE_MISSING (certain)"_s);
        const QString wrong = u"The client secret supplied for a confidential client is invalid."_s;
        console("secret-active", refusedAt(u"invalid_client"_s, wrong), u"secret-active=no"_s,
                u"CLIENT_SECRET_WRONG (certain)"_s, u"CLIENT_SECRET_ROTATED (certain)"_s);
        console("app-type", refusedAt(u"unauthorized_client"_s, u"The client is not authorized."_s, 400),
                u"app-type=native"_s, {}, u"CLIENT_TYPE_WRONG (certain)"_s);
        console("access-token-lifetime", machine(), u"access-token-lifetime=3600"_s, {}, u"RULE_ORDER (probable)"_s);
        CaseBuilder user;
        user.flow(accessToken()).call(accessToken());
        QTest::newRow("consent-shown") << diagnosis::Case(user) << QStringList{u"--console"_s, u"consent-shown=no"_s}
                                       << QByteArray() << QString() << u"NOTE_CONSENT_NOT_SHOWN (certain)"_s;
        CaseBuilder old;
        old.reach().resource().server().code().issued(CaseBuilder::codeExchange(), accessToken(),
                                                      {{u"refresh_token"_s, u"rt1"_s}});
        constexpr qint64 day = 24 * 3600;
        old.add(
            Hop(Leg::Refresh, "POST", iss + u"/v1/token"_s)
                .form({{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, web}, {u"refresh_token"_s, u"rt1"_s}})
                .at(2 * day)
                .status(400)
                .json({{u"error"_s, u"invalid_grant"_s},
                       {u"error_description"_s, u"The refresh token is invalid or expired."_s}}));
        console("refresh-idle", old, u"refresh-idle=86400"_s, u"REFRESH_INVALID (certain)"_s,
                u"REFRESH_IDLE (certain)"_s);

        const auto typed = [](const char *name, const CaseBuilder &builder, const QString &option,
                              const QByteArray &input, const QString &before, const QString &after) {
            QTest::newRow(name) << diagnosis::Case(builder) << QStringList{option, u"-"_s} << input << before << after;
        };
        const QString waiting = u"CODE_NEVER_ARRIVED (possible)"_s;
        typed("browser-text, Okta's page", stuck(), u"--browser-text"_s,
              "400 Bad Request\nThe 'redirect_uri' parameter must be a Login redirect URI in the client app settings: "
              "https://dev-12345678-admin.okta.com/\nError Code: invalid_request\n",
              waiting, u"REDIRECT_URI_MISMATCH (certain)"_s);
        typed("browser-text, a factor is wanted", stuck(), u"--browser-text"_s,
              "You are not allowed to access this app. To request access, contact an admin.\n", waiting,
              u"SIGNON_POLICY_BLOCK (possible)"_s);
        typed("callback", stuck(), u"--callback"_s, "http://localhost:8765/callback?code=c1&state=S\n", waiting,
              u"REDIRECT_NOT_REACHED (certain)"_s);
        typed("server-log", refused(), u"--server-log"_s,
              "Bearer token rejected for client ada@example.com: missing required scopes (has [], requires "
              "['calculator.add'])\n",
              {}, u"SCP_VS_SCOPE (certain)"_s);
        typed("env-file", refused(), u"--env-file"_s, "OAUTH_AUDIENCE=https://calculator-mcp-server.example.com/\n", {},
              u"AUD_TRAILING_SLASH (certain)"_s);
        QTest::newRow("expect-subject") << diagnosis::Case(refused())
                                        << QStringList{u"--expect-subject"_s, u"00u1adalovelace0h7x7"_s} << QByteArray()
                                        << QString() << u"SUB_UNEXPECTED (certain)"_s;
        QTest::newRow("expect-strict-tokens") << diagnosis::Case(refused()) << QStringList{u"--expect-strict-tokens"_s}
                                              << QByteArray() << QString() << u"TYP_REJECTED (certain)"_s;
    }
    void recording()
    {
        QFETCH(diagnosis::Case, facts);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QString, before);
        QFETCH(QString, after);
        write(u"run.har"_s, http::toHar(facts.exchanges, nullptr, dossier::aboutCase(facts, nullptr)));
        const QStringList plain{u"diagnose"_s, u"--json"_s, u"--har"_s, path(u"run.har"_s)};
        const QString id = after.section(u' ', 0, 0);
        const CliResult untold = run(plain);
        QVERIFY2(untold.status == 0 || untold.status == 1, untold.everything().constData());
        if (!before.isEmpty())
            QCOMPARE(found(untold), before);
        QVERIFY2(found(untold, id) != after, untold.out.constData());
        const CliResult told = run(plain + options, input);
        QCOMPARE(found(told, id), after);
        if (!id.startsWith("NOTE_"_L1))
            QCOMPARE(found(told), after);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such setting") << QStringList{u"--console"_s, u"policy=0"_s} << "no console setting"_ba;
        QTest::newRow("no number") << QStringList{u"--console"_s, u"policies=some"_s} << "a number"_ba;
        QTest::newRow("no value") << QStringList{u"--console"_s, u"policies"_s} << "wants name=value"_ba;
        QTest::newRow("no address") << QStringList{u"--callback"_s, u"-"_s} << "--callback wants"_ba;
        QTest::newRow("no origin") << QStringList{u"--browser-origin"_s, u"http://localhost:6274/app"_s}
                                   << "--browser-origin wants"_ba;
    }
    void refusals()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const CliResult result = run(QStringList{u"diagnose"_s, u"http://127.0.0.1:9/mcp"_s} + options, "nothing\n");
        QVERIFY2(result.status == 2, result.everything().constData());
        QVERIFY2(result.err.contains(says), result.err.constData());
    }

    // The secret worked, then it was rotated: the second run remembers. The store holds its digest and not the secret.
    void secretThatWorked()
    {
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        write(u"secret"_s, m_server.serviceSecret());
        const QStringList arguments = live(m_server.machineConnection());
        const CliResult good = run(arguments);
        QVERIFY2(good.status == 0, good.everything().constData());
        QFile kept(path(u"secrets"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray content = kept.readAll();
        QVERIFY(!content.isEmpty());
        QVERIFY(!content.contains(m_server.serviceSecret()));
        QVERIFY(!content.contains(m_server.serviceSecret().toBase64()));
        setFaults({u"CLIENT_SECRET_WRONG"_s});
        const CliResult bad = run(arguments);
        QCOMPARE(found(bad), u"CLIENT_SECRET_ROTATED (probable)"_s);
        // Another secret never worked.
        write(u"secret"_s, "another-secret-of-forty-characters-000000");
        QCOMPARE(found(run(arguments)), u"CLIENT_SECRET_WRONG (certain)"_s);
        setFaults({});
        m_server.stop();
    }

    // The token is for another server that a profile is saved for.
    void otherConnections()
    {
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        profile::Connection other;
        other.id = u"other"_s;
        other.name = u"Notes"_s;
        other.url = m_server.machineConnection().expectedAudiences.first().toUtf8();
        profile::ConnectionStore store(path(u"connections.json"_s));
        QVERIFY(store.load());
        QVERIFY(store.put(other));
        write(u"secret"_s, m_server.serviceSecret());
        setFaults({u"AUD_MISMATCH"_s});
        const QStringList arguments = live(m_server.machineConnection());
        QCOMPARE(found(run(arguments)), u"TOKEN_OTHER_RESOURCE (certain)"_s);
        QVERIFY(QFile::remove(path(u"connections.json"_s)));
        QCOMPARE(found(run(arguments)), u"AUD_MISMATCH (certain)"_s);
        setFaults({});
        m_server.stop();
    }

    // Kept runs: the client id was good at another issuer, and an earlier key set had the key.
    void keptRuns()
    {
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        const profile::Connection machine = m_server.machineConnection();
        write(u"secret"_s, m_server.serviceSecret());
        const CliResult added = run({u"profiles"_s, u"add"_s, u"calc"_s, QString::fromUtf8(machine.url), u"--grant"_s,
                                     u"client_credentials"_s, u"--client-id"_s, machine.clientId, u"--scope"_s,
                                     machine.scope, u"--keep-history"_s});
        QVERIFY2(added.status == 0, added.everything().constData());
        const QStringList arguments{
            u"diagnose"_s,    u"--profile"_s,      u"calc"_s,           u"--json"_s,
            u"--har"_s,       path(u"told.har"_s), u"--show-secrets"_s, u"--client-secret-file"_s,
            path(u"secret"_s)};
        const CliResult good = run(arguments);
        QVERIFY2(good.status == 0, good.everything().constData());
        const CliResult again = run(arguments + QStringList{u"--force"_s});
        QVERIFY2(again.status == 0, again.everything().constData());
        QFile har(path(u"told.har"_s));
        QVERIFY(har.open(QIODevice::ReadOnly));
        const QJsonObject history =
            QJsonDocument::fromJson(har.readAll()).object()["log"_L1]["_authscope"_L1]["history"_L1].toObject();
        QCOMPARE(history.value("clientIssuer"_L1).toString(), machine.expectedIssuers.first());
        QVERIFY(!history.value("keys"_L1)["keys"_L1].toArray().isEmpty());
        QVERIFY(history.value("secretWorkedMs"_L1).toInteger() > 0);
        m_server.stop();
    }
};

QTEST_GUILESS_MAIN(CliToldTest)
#include "tst_cli_told.moc"
