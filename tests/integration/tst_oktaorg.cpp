// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `okta resolve`, `okta check` and the client profiles against the bundled authorization server: healthy, and with the
// fault that concerns each line.

#include "app/demo/demoserver.h"
#include "core/http/origin.h"
#include "core/okta/clientcheck.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace authscope;
using namespace Qt::StringLiterals;

namespace {

QString listed(const QList<okta::CheckLine> &lines)
{
    QStringList texts;
    for (const okta::CheckLine &line : lines)
        texts += u"%1 %2: %3"_s.arg(line.id, okta::verdictName(line.verdict), line.text);
    return texts.join(u'\n');
}

const okta::CheckLine *find(const QList<okta::CheckLine> &lines, QStringView id)
{
    for (const okta::CheckLine &line : lines)
        if (line.id == id)
            return &line;
    return nullptr;
}

} // namespace

class OktaOrgTest : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;

    QByteArray issuer() const { return m_server.readiness().value("issuer"_L1).toString().toUtf8(); }
    QByteArray org() const { return http::originOf(issuer()); }

    okta::CheckPlan machinePlan() const
    {
        okta::CheckPlan plan;
        plan.issuer = issuer();
        plan.client = {m_server.machineConnection().clientId, m_server.serviceSecret(),
                       oauth::ClientAuthentication::Basic};
        plan.scopes = {u"calculator.add"_s, u"calculator.subtract"_s};
        plan.audience = m_server.readiness().value("audience"_L1).toString();
        plan.clientCredentials = true;
        return plan;
    }
    okta::CheckPlan userPlan() const
    {
        okta::CheckPlan plan = machinePlan();
        plan.client = {m_server.userConnection().clientId, m_server.clientSecret(), oauth::ClientAuthentication::Basic};
        plan.redirectUri = m_server.userConnection().redirectUri();
        plan.clientCredentials = false;
        return plan;
    }
    QList<okta::CheckLine> judged(const okta::CheckPlan &plan, http::ExchangeLog *log = nullptr)
    {
        http::ExchangeLog own;
        http::Client http(log ? log : &own);
        return QCoro::waitFor(okta::check(&http, plan));
    }
    void setFaults(const QStringList &ids)
    {
        const Result<void> done = QCoro::waitFor(m_server.setFaults(ids));
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = QCoro::waitFor(m_server.start());
        QVERIFY2(started, started ? "" : qPrintable(started.error().what + started.error().evidence));
    }
    void cleanup() { setFaults({}); }
    void cleanupTestCase() { m_server.stop(); }

    void healthy_data()
    {
        QTest::addColumn<bool>("machine");
        QTest::newRow("machine") << true;
        QTest::newRow("user") << false;
    }
    void healthy()
    {
        QFETCH(bool, machine);
        http::ExchangeLog log;
        const QList<okta::CheckLine> lines = judged(machine ? machinePlan() : userPlan(), &log);
        for (const okta::CheckLine &line : lines)
            QVERIFY2(line.verdict == okta::Verdict::Passed || line.verdict == okta::Verdict::Open,
                     qPrintable(listed(lines)));
        const auto passed = [&lines](QStringView id) {
            const okta::CheckLine *line = find(lines, id);
            return line && line->verdict == okta::Verdict::Passed;
        };
        for (const auto id : {u"issuer", u"issuer-text", u"custom", u"scopes", u"client", u"secret", u"keys"})
            QVERIFY2(passed(id), qPrintable(listed(lines)));
        for (const auto id : machine ? QList<QStringView>{u"grant-client-credentials", u"policy", u"audience"}
                                     : QList<QStringView>{u"redirect-uri", u"grant-authorization-code"})
            QVERIFY2(passed(id), qPrintable(listed(lines)));
        // No more than it says it sends: two token requests at most, no registration, no refresh.
        int tokens = 0;
        for (const http::ExchangePtr &exchange : log.exchanges()) {
            tokens += exchange->leg == http::Leg::Token;
            QVERIFY(exchange->leg != http::Leg::Registration && exchange->leg != http::Leg::Refresh);
        }
        QVERIFY(tokens <= 2);
        QVERIFY(log.exchanges().size() <= 8);
    }

    void fault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("machine");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("severalCauses");
        const auto row = [](const char *fault, bool machine, const char *line, bool several = false) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << machine << QString::fromLatin1(line) << several;
        };
        row("AS_METADATA_404", true, "issuer");
        row("AS_METADATA_HTML", true, "issuer");
        row("AS_METADATA_ISSUER_MISMATCH", true, "issuer-text");
        row("AS_NO_S256", true, "pkce");
        row("JWKS_UNREACHABLE", true, "keys");
        row("CLIENT_ID_UNKNOWN", true, "secret", true);
        row("CLIENT_SECRET_WRONG", true, "secret", true);
        row("CLIENT_AUTH_METHOD", true, "secret", true);
        row("DPOP_REQUIRED_TOKEN", true, "dpop");
        row("GRANT_NOT_ON_APP", true, "grant-client-credentials");
        row("SCOPE_UNDEFINED", true, "scopes");
        row("POLICY_NONE", true, "policy", true);
        row("POLICY_INACTIVE", true, "policy", true);
        row("RULE_GRANT_MISSING", true, "policy", true);
        row("RULE_SCOPE_MISSING", true, "policy", true);
        row("AUD_DEFAULT", true, "audience");
        row("REDIRECT_URI_MISMATCH", false, "redirect-uri");
        row("CLIENT_TYPE_WRONG", false, "grant-authorization-code");
    }
    void fault()
    {
        QFETCH(QString, fault);
        QFETCH(bool, machine);
        QFETCH(QString, line);
        setFaults({fault});
        const QList<okta::CheckLine> lines = judged(machine ? machinePlan() : userPlan());
        const okta::CheckLine *found = find(lines, line);
        QVERIFY2(found && found->verdict == okta::Verdict::Failed, qPrintable(listed(lines)));
        QFETCH(bool, severalCauses);
        QCOMPARE(found->causes.size() > 1, severalCauses);
        QVERIFY2(!found->text.isEmpty() && found->exchange > 0, qPrintable(found->text));
        if (severalCauses)
            QVERIFY2(!found->remedy.isEmpty(), qPrintable(found->text));
    }

    void orgServer()
    {
        okta::CheckPlan plan = machinePlan();
        plan.issuer = org();
        const QList<okta::CheckLine> lines = judged(plan);
        const okta::CheckLine *custom = find(lines, u"custom");
        QVERIFY2(custom && custom->verdict == okta::Verdict::Failed, qPrintable(listed(lines)));
    }

    void slashAtTheEnd()
    {
        okta::CheckPlan plan = machinePlan();
        plan.issuer += '/';
        const QList<okta::CheckLine> lines = judged(plan);
        QVERIFY2(std::ranges::any_of(lines,
                                     [](const okta::CheckLine &line) { return line.verdict == okta::Verdict::Failed; }),
                 qPrintable(listed(lines)));
    }

    void secretsStayOut()
    {
        const QList<okta::CheckLine> lines = judged(machinePlan());
        const QString text = okta::toText(lines);
        QVERIFY(!text.contains(QString::fromUtf8(m_server.serviceSecret())));
        QVERIFY(!text.contains(u"eyJ"_s));
        QVERIFY(text.contains(u"Step 2 of the guide"_s) && text.contains(u"Step 4 of the guide"_s));
    }

    void resolves_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("recommended"); // "custom", "default" or ""
        QTest::addColumn<bool>("warns");
        QTest::newRow("org") << ""_ba << u""_s << true;
        QTest::newRow("custom") << "/oauth2/aus1calc00000000lab7"_ba << u"custom"_s << false;
        QTest::newRow("authorize") << "/oauth2/aus1calc00000000lab7/v1/authorize?client_id=x"_ba << u"custom"_s
                                   << false;
        QTest::newRow("inserted") << "/.well-known/oauth-authorization-server/oauth2/aus1calc00000000lab7"_ba
                                  << u"custom"_s << false;
        QTest::newRow("unknown server") << "/oauth2/ausnothere"_ba << u""_s << true;
    }
    void resolves()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, recommended);
        QFETCH(bool, warns);
        http::ExchangeLog log;
        http::Client http(&log);
        const auto resolution = QCoro::waitFor(okta::resolve(&http, org() + path, {}));
        QVERIFY2(resolution, resolution ? "" : qPrintable(resolution.error().what));
        const QString text = okta::toText(*resolution);
        if (recommended == "custom"_L1)
            QCOMPARE(resolution->recommended.toUtf8(), issuer());
        else
            QVERIFY2(resolution->recommended.toUtf8() != issuer(), qPrintable(text));
        QVERIFY2(resolution->warnings.isEmpty() != warns, qPrintable(text));
        // Every form was fetched, and each says whose document it is.
        for (const okta::ServerView &view : resolution->servers)
            for (const okta::Form &form : view.forms) {
                QVERIFY2(form.status != 0 && !form.belongsTo.isEmpty(), qPrintable(text));
                QVERIFY2(text.contains(QString::fromUtf8(form.url)), qPrintable(text));
            }
        for (const http::ExchangePtr &exchange : log.exchanges())
            QCOMPARE(exchange->method, "GET"_ba);
    }

    void resource()
    {
        const profile::Connection user = m_server.userConnection();
        okta::ResolveOptions options{user.clientId, user.redirectUri(), QString::fromUtf8(user.url), {}};
        http::ExchangeLog log;
        http::Client http(&log);
        const auto taken = QCoro::waitFor(okta::resolve(&http, issuer(), options));
        QVERIFY(taken);
        QCOMPARE(taken->resource, okta::ResourceUse::Accepted);
        setFaults({u"RESOURCE_REJECTED"_s});
        const auto refused = QCoro::waitFor(okta::resolve(&http, issuer(), options));
        QVERIFY(refused);
        QVERIFY2(refused->resource == okta::ResourceUse::Refused, qPrintable(refused->resourceText));
    }

    void clients_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        // None of these clients' own addresses is registered with the demo's app.
        QTest::newRow("vscode") << u"vscode"_s << u""_s << u"authorize"_s << u"Login redirect URI"_s;
        QTest::newRow("cursor") << u"cursor"_s << u""_s << u"authorize"_s << u"redirect"_s;
        QTest::newRow("inspector, wrong issuer")
            << u"inspector"_s << u"AS_METADATA_ISSUER_MISMATCH"_s << u"server"_s << u""_s;
        QTest::newRow("claude, no S256") << u"claude"_s << u"AS_NO_S256"_s << u"pkce"_s << u"lists no PKCE methods"_s;
    }
    void clients()
    {
        QFETCH(QString, client);
        QFETCH(QString, fault);
        QFETCH(QString, line);
        QFETCH(QString, text);
        if (!fault.isEmpty())
            setFaults({fault});
        const okta::ClientProfile *profile = okta::findClientProfile(client);
        QVERIFY(profile);
        http::ExchangeLog log;
        http::Client http(&log);
        const profile::Connection user = m_server.userConnection();
        const auto lines = QCoro::waitFor(
            okta::checkAs(&http, *profile, {user.url, {}, user.clientId, 0, user.scope, false, {}}));
        const bool found = std::ranges::any_of(lines, [&](const okta::CheckLine &each) {
            return each.id == line && each.verdict == okta::Verdict::Failed
                && each.text.contains(text, Qt::CaseInsensitive);
        });
        QVERIFY2(found, qPrintable(listed(lines)));
    }

    void clientComesThrough()
    {
        // mcp-remote on a port and path that the demo's app has: none of its own, so its address is put in place.
        okta::ClientProfile profile = *okta::findClientProfile(u"mcp-remote");
        const profile::Connection user = m_server.userConnection();
        profile.redirectUris = {user.redirectUri()};
        http::ExchangeLog log;
        http::Client http(&log);
        const auto lines = QCoro::waitFor(
            okta::checkAs(&http, profile, {user.url, {}, user.clientId, 0, {}, false, {}}));
        for (const okta::CheckLine &line : lines)
            QVERIFY2(line.verdict == okta::Verdict::Passed, qPrintable(listed(lines)));
        QVERIFY(find(lines, u"authorize"));
        QVERIFY(find(lines, u"registration"));
    }
};

QTEST_GUILESS_MAIN(OktaOrgTest)
#include "tst_oktaorg.moc"
