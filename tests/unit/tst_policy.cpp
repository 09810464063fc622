// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/policy.h"

#include <QtTest/QTest>

using namespace authscope::server;
using namespace Qt::StringLiterals;

namespace {

const QString app = u"0oalab1webclient0000"_s;

Rule rule(const QString &name, int minutes = 60)
{
    Rule made;
    made.name = name;
    made.grants = {grant::authorizationCode, grant::clientCredentials};
    made.accessTokenMinutes = minutes;
    return made;
}

Policy policy(const QString &name, const QList<Rule> &rules)
{
    Policy made;
    made.name = name;
    made.clients = {app};
    made.rules = rules;
    return made;
}

User ada()
{
    User user;
    user.id = u"00ulab1ada0000000000"_s;
    user.login = u"ada@example.com"_s;
    user.groups = {u"Calculator Users"_s};
    return user;
}

AuthorizationServerConfig serverWith(const QList<Policy> &policies)
{
    AuthorizationServerConfig server;
    server.id = u"aus"_s;
    server.scopes = reservedScopes();
    server.scopes.append(Scope{.name = u"calculator.add"_s});
    server.scopes.append(Scope{.name = u"calculator.subtract"_s});
    server.policies = policies;
    return server;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void matching_data()
    {
        QTest::addColumn<QList<Policy>>("policies");
        QTest::addColumn<QString>("grantType");
        QTest::addColumn<bool>("hasUser");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("expectedRule"); // empty: none matches
        QTest::addColumn<QString>("reason");       // of the last step

        const QStringList add{u"calculator.add"_s};
        const QString code = grant::authorizationCode;
        const QString machine = grant::clientCredentials;
        const QString met = u"all conditions are met"_s;
        const auto row = [](const char *name, const QList<Policy> &policies, const QString &grantType, bool hasUser,
                            const QStringList &scopes, const QString &expected, const QString &reason) {
            QTest::newRow(name) << policies << grantType << hasUser << scopes << expected << reason;
        };
        row("no policy", {}, code, true, add, {}, u"the authorization server has no access policy"_s);
        row("match", {policy(u"P"_s, {rule(u"R"_s)})}, code, true, add, u"R"_s, met);

        Policy inactive = policy(u"P"_s, {rule(u"R"_s)});
        inactive.active = false;
        row("inactive policy", {inactive}, code, true, add, {}, u"the policy is inactive"_s);
        row("inactive policy, then another", {inactive, policy(u"Q"_s, {rule(u"R2"_s)})}, code, true, add, u"R2"_s,
            met);

        Policy foreign = policy(u"P"_s, {rule(u"R"_s)});
        foreign.clients = {u"0oalab1svcclient0000"_s};
        row("assigned to another client", {foreign}, code, true, add, {},
            u"the policy is not assigned to the client 0oalab1webclient0000"_s);
        Policy all = foreign;
        all.clients = {u"ALL_CLIENTS"_s};
        row("assigned to all clients", {all}, code, true, add, u"R"_s, met);
        row("no rule", {policy(u"P"_s, {})}, code, true, add, {}, u"the policy has no rule"_s);

        Rule off = rule(u"R"_s);
        off.active = false;
        row("inactive rule", {policy(u"P"_s, {off})}, code, true, add, {}, u"the rule is inactive"_s);
        row("inactive rule, then another", {policy(u"P"_s, {off, rule(u"R2"_s)})}, code, true, add, u"R2"_s, met);

        Rule users = rule(u"R"_s);
        users.grants = {grant::authorizationCode};
        row("grant not ticked", {policy(u"P"_s, {users})}, machine, false, add, {},
            u"the grant client_credentials is not ticked; ticked are authorization_code"_s);

        Rule excluded = rule(u"R"_s);
        excluded.excludedUsers = {u"ada@example.com"_s};
        row("user excluded", {policy(u"P"_s, {excluded})}, code, true, add, {},
            u"the user ada@example.com is excluded"_s);
        row("no user: people are not looked at", {policy(u"P"_s, {excluded})}, machine, false, add, u"R"_s, met);

        Rule group = rule(u"R"_s);
        group.everyone = false;
        group.groups = {u"Calculator Users"_s};
        row("user by group", {policy(u"P"_s, {group})}, code, true, add, u"R"_s, met);
        group.groups = {u"Others"_s};
        row("user in no group", {policy(u"P"_s, {group})}, code, true, add, {},
            u"the user ada@example.com is not among its users and groups"_s);
        group.users = {u"ada@example.com"_s};
        row("user by name", {policy(u"P"_s, {group})}, code, true, add, u"R"_s, met);

        Rule narrow = rule(u"R"_s);
        narrow.scopes = {u"calculator.add"_s};
        row("scope covered", {policy(u"P"_s, {narrow})}, code, true, add, u"R"_s, met);
        row("one uncovered scope sinks the request", {policy(u"P"_s, {narrow})}, code, true,
            {u"calculator.add"_s, u"calculator.subtract"_s}, {},
            u"the scopes calculator.subtract are not covered; it covers calculator.add"_s);
        row("and goes on to the next rule", {policy(u"P"_s, {narrow, rule(u"Wide"_s)})}, code, true,
            {u"calculator.add"_s, u"calculator.subtract"_s}, u"Wide"_s, met);
        row("reserved scopes are always covered", {policy(u"P"_s, {narrow})}, code, true,
            {u"openid"_s, u"offline_access"_s, u"calculator.add"_s}, u"R"_s, met);

        Rule late = rule(u"Late"_s);
        late.priority = 2;
        row("priority beats the order written", {policy(u"P"_s, {late, rule(u"Early"_s)})}, code, true, add, u"Early"_s,
            met);
        Policy second = policy(u"Second"_s, {rule(u"R2"_s)});
        second.priority = 2;
        row("policies by priority", {second, policy(u"First"_s, {rule(u"R1"_s)})}, code, true, add, u"R1"_s, met);
    }

    void matching()
    {
        QFETCH(QList<Policy>, policies);
        QFETCH(QString, grantType);
        QFETCH(bool, hasUser);
        QFETCH(QStringList, scopes);
        QFETCH(QString, expectedRule);
        QFETCH(QString, reason);
        const User user = ada();
        const PolicyDecision decision = evaluate(serverWith(policies),
                                                 {app, grantType, hasUser ? &user : nullptr, scopes});
        QCOMPARE(decision.rule ? decision.rule->name : QString(), expectedRule);
        QVERIFY(!decision.steps.isEmpty());
        QCOMPARE(decision.steps.last().reason, reason);
        QCOMPARE(decision.steps.last().matched, !expectedRule.isEmpty());
    }

    void everyStepIsExplained()
    {
        Rule first = rule(u"Machines"_s);
        first.grants = {grant::clientCredentials};
        Policy foreign = policy(u"Foreign"_s, {rule(u"R"_s)});
        foreign.clients = {u"0oaother"_s};
        const User user = ada();
        const PolicyDecision decision = evaluate(
            serverWith({foreign, policy(u"Mine"_s, {first, rule(u"People"_s, 5)})}),
            {app, grant::authorizationCode, &user, {u"calculator.add"_s}});
        const QList<PolicyStep> expected{
            {u"Foreign"_s, {}, false, u"the policy is not assigned to the client 0oalab1webclient0000"_s},
            {u"Mine"_s, u"Machines"_s, false,
             u"the grant authorization_code is not ticked; ticked are client_credentials"_s},
            {u"Mine"_s, u"People"_s, true, u"all conditions are met"_s}};
        QCOMPARE(decision.steps, expected);
        QCOMPARE(decision.policy, u"Mine"_s);
        QCOMPARE(decision.rule->accessTokenMinutes, 5);
    }

    void demoFollowsTheGuide()
    {
        const Org org = Org::demo();
        const AuthorizationServerConfig *server = org.server(u"aus1calc00000000lab7");
        QVERIFY(server);
        QCOMPARE(server->audience, u"https://calculator-mcp-server.example.com"_s);
        for (const App &each : org.apps) {
            QCOMPARE(each.clientId.size(), 20);
            QCOMPARE(each.secrets.isEmpty(), each.isPublic() || !each.keys.isEmpty());
            for (const QByteArray &secret : each.secrets)
                QCOMPARE(secret.size(), 40);
            QVERIFY(evaluate(*server, {each.clientId, grant::clientCredentials, nullptr, {u"calculator.add"_s}}).rule);
        }
        QCOMPARE(server->id.size(), 20);
        QVERIFY(isAssigned(*org.app(u"0oalab1webclient0000"), *org.user(u"ada@example.com")));
        QVERIFY(!isAssigned(*org.app(u"0oalab1webclient0000"), *org.user(u"grace@example.com")));
        QVERIFY(Org::demo().apps.first().secrets != org.apps.first().secrets);
    }

    void orgFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id"); // empty: accepted
        QTest::addColumn<QString>("place");
        QTest::newRow("smallest") << R"({"servers":[{"id":"aus1","audience":"https://a.example"}]})"_ba << QString()
                                  << QString();
        QTest::newRow("not JSON") << "{"_ba << u"org.json"_s << QString();
        QTest::newRow("no server") << "{}"_ba << u"org.member"_s << u"servers"_s;
        QTest::newRow("no audience") << R"({"servers":[{"id":"aus1"}]})"_ba << u"org.member"_s
                                     << u"servers[0].audience"_s;
        QTest::newRow("misspelt member") << R"({"servers":[{"id":"a","audience":"x","polices":[]}]})"_ba
                                         << u"org.unknown"_s << u"servers[0].polices"_s;
        QTest::newRow("bad id") << R"({"servers":[{"id":"a/b","audience":"x"}]})"_ba << u"org.value"_s
                                << u"servers[0].id"_s;
        QTest::newRow("bad scope name") << R"({"servers":[{"id":"a","audience":"x","scopes":[{"name":"a b"}]}]})"_ba
                                        << u"org.value"_s << u"servers[0].scopes[0].name"_s;
        QTest::newRow("scope twice") << R"({"servers":[{"id":"a","audience":"x","scopes":[{"name":"openid"}]}]})"_ba
                                     << u"org.duplicate"_s << u"openid"_s;
        QTest::newRow("script as redirect URI") << R"json({"servers":[{"id":"a","audience":"x"}],
                "apps":[{"clientId":"c","redirectUris":["https://ok.example/cb","javascript:alert(1)"]}]})json"_ba
                                                << u"org.value"_s << u"apps[0].redirectUris[1]"_s;
        QTest::newRow("lifetime too short")
            << R"({"servers":[{"id":"a","audience":"x",
                "policies":[{"name":"P","rules":[{"name":"R","accessTokenMinutes":4}]}]}]})"_ba
            << u"org.value"_s << u"servers[0].policies[0].rules[0].accessTokenMinutes"_s;
        QTest::newRow("login twice")
            << R"({"servers":[{"id":"a","audience":"x"}],"users":[{"login":"a@x"},{"login":"A@x"}]})"_ba
            << u"org.duplicate"_s << u"A@x"_s.toLower();
        QTest::newRow("auth method not there") << R"({"servers":[{"id":"a","audience":"x"}],
                "apps":[{"clientId":"c","authMethods":["tls_client_auth"]}]})"_ba
                                               << u"org.value"_s << u"apps[0].authMethods"_s;
        QTest::newRow("private_key_jwt without keys") << R"({"servers":[{"id":"a","audience":"x"}],
                "apps":[{"clientId":"c","authMethods":["private_key_jwt"]}]})"_ba
                                                      << u"org.member"_s << u"apps[0].keys"_s;
        QTest::newRow("a private key") << R"({"servers":[{"id":"a","audience":"x"}],
                "apps":[{"clientId":"c","keys":[{"kty":"EC","crv":"P-256","x":"a","y":"b","d":"c"}]}]})"_ba
                                       << u"org.value"_s << u"apps[0].keys[0]"_s;
        QTest::newRow("a zone that is no subnet") << R"({"servers":[{"id":"a","audience":"x"}],
                "apps":[{"clientId":"c","zones":["office"]}]})"_ba
                                                  << u"org.value"_s << u"apps[0].zones"_s;
        QTest::newRow("registration by a word that does not exist")
            << R"({"servers":[{"id":"a","audience":"x"}],"registration":"maybe"})"_ba << u"org.value"_s
            << u"registration"_s;
        QTest::newRow("reserved claim")
            << R"({"servers":[{"id":"a","audience":"x","claims":[{"name":"sub","value":"me"}]}]})"_ba << u"org.value"_s
            << u"servers[0].claims[0].name"_s;
    }

    void orgFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(QString, place);
        const auto org = orgFromJson(text);
        QCOMPARE(org ? QString() : org.error().id, id);
        if (!org)
            QVERIFY2(org.error().what.contains(place), qPrintable(org.error().what));
    }

    void redirectUri_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("loopback") << u"http://127.0.0.1:8765/callback"_s << true;
        QTest::newRow("https") << u"https://app.example/cb?x=1"_s << true;
        for (const char *bad : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/callback", "http://",
                                "https://user@app.example/cb", "https://app.example/cb#f",
                                "https://app.example/\"><script>", "https://app.example/a b", "com.example.app:/cb"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }

    void redirectUri()
    {
        QFETCH(QString, uri);
        QTEST(checkRedirectUri(uri).has_value(), "accepted");
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
