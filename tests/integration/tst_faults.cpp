// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every fault of the lab, switched on in the real server process, and what the diagnosis puts first, seeing only what a
// client sees. A fault without a row of its own is expected to be named by its own id.

#include "app/demo/demoserver.h"
#include "app/demo/scriptedbrowser.h"
#include "app/signin/signin.h"
#include "core/diagnosis/console.h"
#include "core/journey/journey.h"
#include "tests/support/offline.h"

#include <QCoro/QCoroTask>

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;

namespace {

enum class Flow {
    Machine,
    User,
    UserAndRefresh,
    GuideCache,    // a machine whose token cache keeps the guide's margin of five minutes, and three calls
    MachineAsTold, // asks for the scopes that the MCP server names
    UserAsTold,
    MachineSession, // speaks the last revision that has sessions
    MachineCalls,   // calls a tool too
    Registering,    // a user, with a client that registers itself
    Impatient,      // a machine that waits two seconds for an answer
    MachineProof,   // a machine that binds its tokens by DPoP
    Agent,          // a machine that signs assertions instead of sharing a secret
    Page,           // a machine, and a page in a browser that would call the server too
    Device,         // waits for a person at another device, who does not come
};

bool isMachine(Flow flow)
{
    return flow != Flow::User && flow != Flow::UserAndRefresh && flow != Flow::UserAsTold && flow != Flow::Registering;
}

// What a diagnosis shall say of a fault.
enum class Place {
    First,  // before everything else, and no other error that is not its consequence
    Note,   // it does no harm to this journey: nothing above a note, and a note names it
    Silent, // nothing shows from outside: nothing above a note
    Open,   // what stands first is not yet what should; the table says what it is
};

// What differs for a fault from: the journey of a machine, its own id first, with and without the server's log.
struct Exception {
    QStringView fault;
    Flow flow = Flow::Machine;
    Place place = Place::First;
    QStringList ids;       // empty: its own
    bool logTells = false; // with the server's log, its own id comes first
    const char *reason = "";
};

const QList<Exception> &exceptions();

// What a person can tell besides, after which the fault's own id comes first.
struct Told {
    const char *what = ""; // for the table
    QString setting;       // NAME=VALUE of the Admin Console
    QString environment;   // the MCP server's .env
    bool page = false;     // what the browser shows
    bool systemLog = false;
    bool isNull() const { return *what == '\0'; }
};
Told toldOf(const QString &fault, const profile::Connection &connection);
// What comes first in a proxy's recording, where that is another than live; and where nobody told what the server expects.
const QHash<QString, QString> &foreignNames();
const QHash<QString, QStringList> &untoldNames();
// Faults whose cause the diagnosis does not put first yet. May only shrink.
const QStringList &notYetNamed();

Exception exceptionFor(const QString &fault)
{
    Exception found;
    for (const Exception &entry : exceptions())
        if (entry.fault == fault)
            found = entry;
    if (found.ids.isEmpty())
        found.ids = QStringList{fault};
    if (notYetNamed().contains(fault))
        found.place = Place::Open;
    return found;
}

struct Seen {
    QList<diagnosis::Finding> findings;
    diagnosis::Case facts;
    journey::Outcome outcome = journey::Outcome::Ok;
    QString page; // where the browser got stuck
};

QString listed(const QList<diagnosis::Finding> &findings)
{
    QStringList names;
    for (const diagnosis::Finding &finding : findings)
        names += u"%1 (%2, %3%4)"_s.arg(
            finding.id, diagnosis::severityName(finding.severity), diagnosis::certaintyName(finding.certainty),
            finding.consequenceOf.isEmpty() ? QString() : QString(u", follows from "_s + finding.consequenceOf));
    return names.join(u"; "_s);
}

// Empty, or what is wrong.
QString judged(const QList<diagnosis::Finding> &findings, Place place, const QStringList &ids)
{
    if (place == Place::Open)
        return {};
    if (findings.isEmpty())
        return u"nothing was found"_s;
    const auto isOne = [&ids](const diagnosis::Finding &finding) { return ids.contains(finding.id); };
    if (place == Place::First && !isOne(findings.first()))
        return u"not the first of "_s + listed(findings);
    if (place == Place::Note && std::ranges::none_of(findings, isOne))
        return u"not among "_s + listed(findings);
    for (const diagnosis::Finding &finding : findings) {
        const bool aside = place == Place::First && (isOne(finding) || !finding.consequenceOf.isEmpty());
        if (finding.severity == diagnosis::Severity::Error && !aside)
            return u"an error too many in "_s + listed(findings);
        if (finding.severity == diagnosis::Severity::Warning && place != Place::First)
            return u"more than a note in "_s + listed(findings);
    }
    return {};
}

// What stands first, where that is not yet what should.
QString firstAboveNote(const QList<diagnosis::Finding> &findings)
{
    for (const diagnosis::Finding &finding : findings) {
        if (finding.severity != diagnosis::Severity::Note)
            return finding.id;
    }
    return findings.isEmpty() ? u"nothing"_s : findings.first().id;
}

// The finding that counts, for the table, and what else is above a note.
QString cell(const QList<diagnosis::Finding> &findings, const QStringList &ids)
{
    QString text = u"nothing"_s;
    QStringList others;
    for (const diagnosis::Finding &finding : findings) {
        if (ids.contains(finding.id))
            text = u"%1 (%2, %3)"_s.arg(finding.id, diagnosis::severityName(finding.severity),
                                        diagnosis::certaintyName(finding.certainty));
        else if (finding.severity != diagnosis::Severity::Note)
            others += finding.consequenceOf.isEmpty() ? finding.id : QString(finding.id + u" follows"_s);
    }
    return others.isEmpty() ? text : QString(text + u"; "_s + others.join(u", "_s));
}

profile::Connection connectionFor(const demo::DemoServer &server, Flow flow)
{
    profile::Connection connection = isMachine(flow) ? server.machineConnection() : server.userConnection();
    if (flow == Flow::MachineAsTold || flow == Flow::UserAsTold)
        connection.scope.clear();
    if (flow == Flow::MachineSession)
        connection.revision = u"2025-11-25"_s;
    connection.dpop = flow == Flow::MachineProof;
    const QJsonValue clients = server.readiness().value("clients"_L1);
    if (flow == Flow::Agent) {
        connection.clientId = clients["agent"_L1]["client_id"_L1].toString();
        connection.tokenEndpointAuthMethod = u"private_key_jwt"_s;
    }
    if (flow == Flow::Device) {
        connection.clientId = clients["native"_L1]["client_id"_L1].toString();
        connection.tokenEndpointAuthMethod = u"none"_s;
        connection.grant = profile::Grant::DeviceCode;
    }
    if (flow == Flow::Registering) {
        connection.clientId.clear();
        connection.registersClient = true;
    }
    return connection;
}

QCoro::Task<void> call(journey::Journey *journey, int times)
{
    QJsonObject arguments;
    arguments.insert(u"a"_s, 2);
    arguments.insert(u"b"_s, 3);
    for (int i = 0; i < times; ++i)
        co_await journey->callTool(u"add"_s, arguments);
    journey->judge();
}

// The same run where nobody told what the MCP server is configured with.
diagnosis::Case untold(diagnosis::Case facts)
{
    facts.expected.issuers.clear();
    facts.expected.audiences.clear();
    facts.expected.jwksUri.clear();
    for (diagnosis::TokenFact &token : facts.tokens)
        for (jose::Check &check : token.checks)
            if (check.id == "audience"_L1)
                check.outcome = jose::Outcome::Skipped;
    return facts;
}

// The same run, judged from a recording of it.
QString offlineRow(const QString &id, const Seen &seen)
{
    const QString live = firstAboveNote(seen.findings);
    QString row = u"| %1 | %2 |"_s.arg(id, live);
    for (const test::Recording recording :
         {test::Recording::Ours, test::Recording::OursRedacted, test::Recording::Foreign}) {
        const QString first = firstAboveNote(test::judgedOffline(seen.facts, recording));
        row += first == live ? u" the same |"_s : QString(u' ' + first + u" |"_s);
    }
    return row + u'\n';
}

// Compares a document of this test's making with the one in docs/, or writes it anew.
void checkGolden(const QString &name, const QByteArray &text)
{
    QFile file(QStringLiteral(AUTHSCOPE_TEST_DATA "/../../docs/") + name);
    if (qEnvironmentVariableIsSet("AUTHSCOPE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(text));
}

QCoro::Task<Seen> journeyOf(demo::DemoServer *server, Flow flow, http::ClientOptions options = {})
{
    if (flow == Flow::Impatient)
        options.timeout = std::chrono::seconds(2);
    http::ExchangeLog log;
    http::Client http(&log, options);
    demo::ScriptedBrowser browser(server->login(), server->password());
    Seen seen;
    QObject::connect(&browser, &demo::ScriptedBrowser::stuck, &browser,
                     [&seen](const QString &text) { seen.page = text; });
    signin::SignIn signIn(&http, &browser);
    signIn.setPatience(std::chrono::seconds(2));
    // A page that the script cannot answer stays in the browser, as it would for a person.
    journey::Journey journey(&http, connectionFor(*server, flow), &signIn);
    journey.setProbing(true);
    if (flow == Flow::Page)
        journey.setBrowserOrigin("http://localhost:6274");
    if (flow == Flow::Agent) {
        const QByteArray pem = server->readiness()["clients"_L1]["agent"_L1]["private_key"_L1].toString().toLatin1();
        if (auto key = jose::Key::fromPem(pem))
            journey.setClientKey(*key);
    } else if (flow != Flow::Registering && flow != Flow::Device) {
        journey.setClientSecret(isMachine(flow) ? server->serviceSecret() : server->clientSecret());
    }
    seen.outcome = co_await journey.run();
    if (flow == Flow::UserAndRefresh && journey.keeper()->current()) {
        co_await journey.keeper()->renew();
        journey.judge();
    }
    if (flow == Flow::GuideCache && journey.mcp()) {
        journey.keeper()->setBuffer(std::chrono::minutes(5));
        co_await call(&journey, 3);
    }
    if (journey.mcp() && (flow == Flow::MachineCalls || flow == Flow::MachineSession))
        co_await call(&journey, 1);
    seen.findings = journey.findings();
    seen.facts = journey.facts();
    co_return seen;
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
    }

    void cleanupTestCase()
    {
        m_server.stop();
        const auto rows = m_table.count(u'\n');
        if (rows <= m_faults + 3)
            return; // not all of them were run
        const QByteArray table =
            "# What the diagnosis puts first, fault by fault\n\n"
            "Made by `tst_faults` (`AUTHSCOPE_UPDATE_GOLDEN=1` writes it anew), which runs the whole "
            "journey against the bundled\nservers with each fault of the lab switched on. In "
            "brackets: severity and certainty; behind the semicolon, what else is\nabove a note.\n\n"
            "| fault | named by what a client sees | with the MCP server's log too | with what a person tells | remark "
            "|\n"
            "| --- | --- | --- | --- | --- |\n"
            + m_table.toUtf8();
        checkGolden(u"faults.md"_s, table);
        const QByteArray offline = "# What the diagnosis puts first, judged from a recording\n\n"
                                   "Made by `tst_faults` (`AUTHSCOPE_UPDATE_GOLDEN=1` writes it anew): each run of "
                                   "`faults.md` was written to a HAR "
                                   "file, read back\nand judged again. A proxy's file has none of our own fields: what "
                                   "each exchange was for is "
                                   "found out from the exchanges, and\nissuer, audience and scopes of the server are "
                                   "told with the `--expect-` "
                                   "options. Two rows differ there: what a person typed and what a client did not have "
                                   "is in no exchange, so each\nleaves the same bytes as its twin.\n\n"
                                   "| fault | live | our HAR with secrets | our HAR, redacted | a proxy's HAR |\n"
                                   "| --- | --- | --- | --- | --- |\n"
            + m_offline.toUtf8();
        checkGolden(u"faults-offline.md"_s, offline);
    }

    void healthy_data()
    {
        QTest::addColumn<int>("flow");
        QTest::newRow("machine to machine") << int(Flow::Machine);
        QTest::newRow("a user") << int(Flow::User);
        QTest::newRow("a user, with a refresh") << int(Flow::UserAndRefresh);
        QTest::newRow("machine to machine, in the last revision with sessions") << int(Flow::MachineSession);
        QTest::newRow("machine to machine, with calls") << int(Flow::MachineCalls);
        QTest::newRow("machine to machine, scopes as told") << int(Flow::MachineAsTold);
        QTest::newRow("machine to machine, with proofs") << int(Flow::MachineProof);
        QTest::newRow("an agent that signs") << int(Flow::Agent);
        QTest::newRow("a page in a browser") << int(Flow::Page);
    }

    void healthy()
    {
        QFETCH(int, flow);
        const Seen seen = QCoro::waitFor(journeyOf(&m_server, Flow(flow)));
        QCOMPARE(seen.outcome, journey::Outcome::Ok);
        for (const diagnosis::Finding &finding : seen.findings)
            QVERIFY2(finding.severity == diagnosis::Severity::Note, qPrintable(listed(seen.findings)));
        for (const test::Recording recording :
             {test::Recording::Ours, test::Recording::OursRedacted, test::Recording::Foreign}) {
            const auto offline = test::judgedOffline(seen.facts, recording);
            for (const diagnosis::Finding &finding : offline)
                QVERIFY2(finding.severity == diagnosis::Severity::Note, qPrintable(listed(offline)));
        }
    }

    void fault_data()
    {
        QTest::addColumn<QString>("id");
        const auto faults = QCoro::waitFor(m_server.faults());
        QVERIFY(faults);
        QVERIFY(faults->size() >= 120);
        m_faults = faults->size();
        for (const demo::Fault &fault : *faults)
            QTest::newRow(qPrintable(fault.id)) << fault.id;
    }

    void fault()
    {
        QFETCH(QString, id);
        m_server.takeLog();
        m_logBefore = systemLog().size();
        const Result<void> broken = QCoro::waitFor(m_server.setFaults({id}));
        QVERIFY(broken);
        const Exception expected = exceptionFor(id);
        Seen seen = QCoro::waitFor(journeyOf(&m_server, expected.flow));
        const Result<void> mended = QCoro::waitFor(m_server.setFaults({}));
        QVERIFY(mended);

        const QString problem = judged(seen.findings, expected.place, expected.ids);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QString live = firstAboveNote(seen.findings);
        if (expected.place != Place::Open) {
            QCOMPARE(firstAboveNote(test::judgedOffline(seen.facts, test::Recording::Ours)), live);
            QCOMPARE(firstAboveNote(test::judgedOffline(seen.facts, test::Recording::OursRedacted)), live);
            const QString foreign = firstAboveNote(test::judgedOffline(seen.facts, test::Recording::Foreign));
            QCOMPARE(foreign, foreignNames().value(id, live));
        }
        const QString untoldProblem = judged(diagnosis::diagnose(untold(seen.facts)), expected.place,
                                             expected.ids + untoldNames().value(id));
        QVERIFY2(untoldProblem.isEmpty(), qPrintable(u"told nothing: "_s + untoldProblem));
        m_offline += offlineRow(id, seen);
        seen.facts.serverLog = m_server.takeLog();
        const QList<diagnosis::Finding> informed = diagnosis::diagnose(seen.facts);
        const QString still = expected.logTells ? judged(informed, Place::First, {id})
                                                : judged(informed, expected.place, expected.ids);
        QVERIFY2(still.isEmpty(), qPrintable(u"with the server's log: "_s + still));
        const QString asked = toldRow(id, seen);
        if (QTest::currentTestFailed())
            return;
        const QStringList told = expected.logTells ? QStringList{id} : expected.ids;
        const bool open = expected.place == Place::Open;
        const QString first = open ? u"first: "_s + firstAboveNote(seen.findings) : cell(seen.findings, expected.ids);
        m_table += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
            id, first, open ? u"first: "_s + firstAboveNote(informed) : cell(informed, told), asked,
            QString::fromUtf8(expected.reason));
    }

    // Certificates and TLS are of a server's start. Whoever trusts its authority sees nothing else that is wrong with them.
    void fromTheStart_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("tls");
        for (const char *id : {"TLS_SELF_SIGNED", "TLS_CHAIN_INCOMPLETE", "TLS_HOSTNAME", "TLS_EXPIRED", "TLS_VERSION"})
            QTest::newRow(id) << QString::fromLatin1(id) << true;
        QTest::newRow("TLS_PLAIN_ON_TLS") << u"TLS_PLAIN_ON_TLS"_s << false;
    }

    void fromTheStart()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, tls);
        demo::DemoServer server;
        const Result<void> started = QCoro::waitFor(server.start({id}));
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        http::ClientOptions options;
        options.caFile = server.readiness().value("ca_file"_L1).toString();
        QCOMPARE(QFile::exists(options.caFile), tls);
        const Seen seen = QCoro::waitFor(journeyOf(&server, Flow::Machine, options));
        QCOMPARE(seen.outcome, journey::Outcome::Unreachable);
        const QString problem = judged(seen.findings, Place::First, {id});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_table += u"| %1 from the start | %2 | | | |\n"_s.arg(id, cell(seen.findings, {id}));
        server.stop();
        QVERIFY(!QFile::exists(options.caFile)); // it cleaned up after itself
    }

    // To whom the root is unknown as well, nothing proves that an intermediate certificate is all that is missing.
    void chainOfAStranger()
    {
        demo::DemoServer server;
        const Result<void> started = QCoro::waitFor(server.start({u"TLS_CHAIN_INCOMPLETE"_s}));
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        const Seen seen = QCoro::waitFor(journeyOf(&server, Flow::Machine));
        QCOMPARE(listed(seen.findings), u"TLS_SELF_SIGNED (error, certain)"_s);
        const http::ExchangePtr last = seen.facts.exchanges.last();
        QCOMPARE(last->tls.chain.size(), 2); // what it was lent, too
        QVERIFY(!last->tls.errors.isEmpty());
        QCOMPARE(last->status, 0);
    }

    // The one fault that needs TLS: a redirect to http, as from behind a proxy that ends TLS.
    void redirectDowngrade()
    {
        const QString certificate = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.crt");
        const QString key = QStringLiteral(AUTHSCOPE_TEST_DATA "/tls/loopback.key");
        demo::DemoServer server;
        const Result<void> started = QCoro::waitFor(
            server.start({u"REDIRECT_DOWNGRADE"_s}, {u"--tls-cert"_s, certificate, u"--tls-key"_s, key}));
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
        http::ClientOptions options;
        options.caFile = certificate;
        const Seen seen = QCoro::waitFor(journeyOf(&server, Flow::Machine, options));
        const QString problem = judged(seen.findings, Place::First, {u"REDIRECT_DOWNGRADE"_s});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_table += u"| REDIRECT_DOWNGRADE over TLS | %1 | | | |\n"_s.arg(
            cell(seen.findings, {u"REDIRECT_DOWNGRADE"_s}));
    }

private:
    // Judged once more with what a person can tell; empty if nothing more is to be told.
    QString toldRow(const QString &id, const Seen &seen)
    {
        const Told told = toldOf(id, m_server.machineConnection());
        if (told.isNull())
            return {};
        diagnosis::Case facts = seen.facts;
        facts.serverLog.clear();
        facts.environment = told.environment;
        if (told.page)
            facts.browserText = seen.page;
        if (told.systemLog)
            facts.serverLog = systemLog().sliced(m_logBefore);
        const QString value = told.setting.section(u'=', 1);
        if (!told.setting.isEmpty() && !diagnosis::tell(facts.console, told.setting.section(u'=', 0, 0), value))
            QTest::qFail(qPrintable(u"no such setting: "_s + told.setting), __FILE__, __LINE__);
        const QList<diagnosis::Finding> findings = diagnosis::diagnose(facts);
        const QString problem = judged(findings, Place::First, {id});
        if (!problem.isEmpty())
            QTest::qFail(qPrintable(u"told %1: %2"_s.arg(QString::fromUtf8(told.what), problem)), __FILE__, __LINE__);
        return u"%1: %2"_s.arg(QString::fromUtf8(told.what), cell(findings, {id}));
    }

    QString systemLog() { return QCoro::waitFor(m_server.systemLog()).value_or(QString()); }

    qsizetype m_logBefore = 0;
    demo::DemoServer m_server;
    QString m_table;
    QString m_offline;
    qsizetype m_faults = 0;
};

namespace {

const QStringList &notYetNamed()
{
    static const QStringList list;
    return list;
}

const QHash<QString, QString> &foreignNames()
{
    static const QHash<QString, QString> names{
        // That nobody typed the scopes is not in the exchanges: both causes leave the same bytes.
        {u"PRM_SCOPES_BAD"_s, u"SCOPE_UNDEFINED"_s},
        // It ends with sound metadata, as the recording of a mere discovery does.
        {u"DCR_NOT_OFFERED"_s, u"NOTE_LAB_HTTP"_s}};
    return names;
}

const QHash<QString, QStringList> &untoldNames()
{
    static const QHash<QString, QStringList> names{
        // The server says that it is the audience; whether one of the two is the right one, only its configuration tells.
        {u"AUD_MULTI"_s, {u"AUD_MISMATCH"_s}},
        // One text for every refusal: any of several that are only possible.
        {u"SCP_VS_SCOPE"_s, {u"AUTH_OK_THEN_401"_s, u"AUD_IS_MCP_URL_EXPECTED"_s, u"JWKS_FETCH_FAILED_AT_SERVER"_s}}};
    return names;
}

Told toldOf(const QString &fault, const profile::Connection &connection)
{
    const auto console = [](const QString &setting) { return Told{"the console", setting, {}}; };
    const auto environment = [](const QString &lines) { return Told{"the .env", {}, lines}; };
    const auto systemLog = [] { return Told{"Okta's System Log", {}, {}, false, true}; };
    const QHash<QString, Told> all{
        {u"POLICY_NONE"_s, console(u"policies=0"_s)},
        {u"POLICY_NOT_ASSIGNED"_s, console(u"policy-clients="_s + connection.clientId)},
        {u"RULE_GRANT_MISSING"_s, console(u"rule-grants=authorization_code"_s)},
        {u"RULE_SCOPE_MISSING"_s, console(u"rule-scopes=calculator.add"_s)},
        {u"RULE_ORDER"_s, console(u"access-token-lifetime=3600"_s)},
        {u"POLICY_INACTIVE"_s, systemLog()},
        {u"REFRESH_REUSED"_s, systemLog()},
        {u"SESSION_USER_CHANGED"_s, systemLog()},
        {u"SIGNON_POLICY_BLOCK"_s, Told{"what the browser shows", {}, {}, true}},
        {u"CFG_ENV_STALE"_s, environment(u"OAUTH_AUDIENCE=\"%1 \"\n"_s.arg(connection.expectedAudiences.value(0)))},
        {u"JWKS_STALE_AT_SERVER"_s,
         environment(u"OAUTH_ISSUER=%1\nOAUTH_AUDIENCE=%2\nOAUTH_JWKS_URI=%3\n"_s.arg(
             connection.expectedIssuers.value(0), connection.expectedAudiences.value(0), connection.expectedJwksUri))},
    };
    return all.value(fault);
}

QStringList either(QStringView first, QStringView second)
{
    return {first.toString(), second.toString()};
}

const QList<Exception> &exceptions()
{
    const QStringList policy{u"POLICY_NONE"_s};
    static const char *const oneText = "Okta has one text for every policy cause";
    const QStringList ended{u"REFRESH_INVALID"_s};
    static const char *const oneEnd = "Okta has one text for every end of a refresh token";
    static const char *const ofStart = "the certificate is that of the server's start; see below";
    static const char *const untold = "the server does not tell a client what it expects";
    static const QList<Exception> list{
        {u"AS_ENDPOINT_FOREIGN", Flow::Machine, Place::Note, {}, false, "two hosts are usual elsewhere"},
        {u"TLS_SELF_SIGNED", Flow::Machine, Place::Silent, {}, false, ofStart},
        {u"TLS_CHAIN_INCOMPLETE", Flow::Machine, Place::Silent, {}, false, ofStart},
        {u"TLS_HOSTNAME", Flow::Machine, Place::Silent, {}, false, ofStart},
        {u"TLS_EXPIRED", Flow::Machine, Place::Silent, {}, false, ofStart},
        {u"TLS_VERSION",
         Flow::Machine,
         Place::Silent,
         {},
         false,
         "the listener is that of the server's start; see below"},
        {u"REDIRECT_DOWNGRADE", Flow::Machine, Place::Silent, {}, false, "shows with TLS only; see below"},
        {u"REDIRECT_URI_MISMATCH", Flow::User},
        {u"USER_NOT_ASSIGNED", Flow::User},
        {u"POLICY_NOT_ASSIGNED", Flow::User, Place::First, policy, false, oneText},
        {u"POLICY_INACTIVE", Flow::Machine, Place::First, policy, false, oneText},
        {u"RULE_GRANT_MISSING", Flow::Machine, Place::First, policy, false, oneText},
        {u"RULE_SCOPE_MISSING", Flow::Machine, Place::First, policy, false, oneText},
        {u"RULE_USER_EXCLUDED", Flow::User, Place::First, policy, false, oneText},
        {u"RULE_ORDER",
         Flow::GuideCache,
         Place::First,
         {u"TOKEN_CACHE_USELESS"_s},
         false,
         "all that shows is the short lifetime"},
        {u"TOKEN_CACHE_USELESS", Flow::GuideCache},
        {u"STATE_MISMATCH", Flow::User},
        {u"ISS_RESPONSE_MISMATCH", Flow::User},
        {u"CODE_EXPIRED_OR_USED", Flow::User},
        {u"PKCE_FAILED", Flow::User},
        {u"CLIENT_TYPE_WRONG", Flow::User},
        {u"AUD_TRAILING_SLASH", Flow::Machine, Place::First, {u"AUD_MISMATCH"_s}, true, untold},
        {u"AUD_SCHEME_MISSING", Flow::Machine, Place::First, {u"AUD_MISMATCH"_s}, true, untold},
        {u"ISS_TRAILING_SLASH", Flow::Machine, Place::First, {u"ISS_MISMATCH"_s}, true, untold},
        {u"AUD_IS_MCP_URL_EXPECTED", Flow::Machine, Place::First, {u"AUD_MISMATCH"_s}, true, untold},
        {u"AUD_CASE_OR_ENCODING", Flow::Machine, Place::First, {u"AUD_MISMATCH"_s}, true, untold},
        {u"CFG_ENV_STALE", Flow::Machine, Place::First,
         QStringList{u"AUD_MISMATCH"_s, u"AUD_CASE_OR_ENCODING"_s, u"CFG_ENV_STALE"_s}, false, untold},
        {u"ISS_DEFAULT_VS_CUSTOM", Flow::Machine, Place::First, {u"ISS_MISMATCH"_s}, true, untold},
        {u"ISS_CUSTOM_DOMAIN", Flow::Machine, Place::First, {u"ISS_MISMATCH"_s}, true, untold},
        {u"ISS_METADATA_URL_CONFIGURED", Flow::Machine, Place::First, {u"ISS_MISMATCH"_s}, true, untold},
        {u"JWKS_STALE_AT_SERVER", Flow::Machine, Place::First, either(u"KID_WRONG_SERVER", u"JWKS_STALE_AT_SERVER"),
         false, "from outside it looks like another server's keys"},
        {u"DPOP_REQUIRED_RS",
         Flow::Machine,
         Place::Silent,
         {},
         false,
         "this client binds its tokens where a server asks for it"},
        {u"CFG_AUD_CHECK_OFF", Flow::Machine, Place::Silent, {}, true, "a good token passes either way"},
        {u"CFG_ISS_CHECK_OFF", Flow::Machine, Place::Silent, {}, true, "a good token passes either way"},
        {u"SIGNON_POLICY_BLOCK",
         Flow::User,
         Place::First,
         {u"CODE_NEVER_ARRIVED"_s},
         false,
         "the page stays in the browser; pasted, it is named"},
        {u"CLIENT_SECRET_ROTATED", Flow::UserAndRefresh},
        {u"CODE_OTHER_SERVER", Flow::User},
        {u"TOKEN_IS_ID_TOKEN", Flow::User},
        {u"NET_TIMEOUT", Flow::Impatient},
        {u"SESSION_MISSING", Flow::MachineSession},
        {u"SESSION_NOT_FOUND", Flow::MachineSession},
        {u"PROTOCOL_VERSION", Flow::MachineSession},
        {u"PRM_SCOPES_BAD", Flow::MachineAsTold},
        {u"SCOPE_NONE_DEFAULT", Flow::MachineAsTold},
        {u"SCOPE_OIDC_IN_M2M", Flow::MachineAsTold},
        {u"SCOPE_OPENID_REQUIRED", Flow::UserAsTold},
        {u"DCR_NOT_OFFERED", Flow::Registering},
        {u"DCR_METADATA_INVALID", Flow::Registering},
        {u"DCR_CLIENT_NO_POLICY", Flow::Registering},
        {u"TOOL_AUTHZ_ERROR", Flow::MachineCalls},
        {u"TOKEN_PASSTHROUGH", Flow::MachineCalls},
        {u"REFRESH_IDLE", Flow::UserAndRefresh, Place::First, ended, false, oneEnd},
        {u"REFRESH_REUSED", Flow::UserAndRefresh, Place::First, ended, false, oneEnd},
        {u"SESSION_USER_CHANGED", Flow::UserAndRefresh, Place::First, ended, false, oneEnd},
        {u"PKCE_REQUIRED", Flow::User, Place::Silent, {}, false, "this client always sends a challenge"},
        {u"ORIGIN_REJECTED", Flow::Page},
        {u"CORS_MCP_SERVER", Flow::Page},
        {u"TOKEN_ENDPOINT_CORS", Flow::Page},
        {u"AS_METADATA_REDIRECT_CORS", Flow::Page},
        {u"ASSERTION_KEY", Flow::Agent},
        {u"DEVICE_FLOW", Flow::Device},
        {u"DPOP_NONCE", Flow::MachineProof},
        {u"DPOP_PROOF_BAD", Flow::MachineProof},
        {u"LIST_EMPTY_BY_SCOPE", Flow::Machine, Place::Silent, {}, false, "shows beside another caller's list only"},
        {u"REFRESH_NOT_ISSUED", Flow::User},
        {u"REFRESH_INVALID", Flow::UserAndRefresh},
        {u"AS_NO_S256", Flow::User},
    };
    return list;
}

} // namespace

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
