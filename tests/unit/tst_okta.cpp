// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of Okta as people have them, and the client profiles. What an org answers: tests/integration/tst_oktaorg.

#include "core/okta/clientcheck.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace authscope;
using namespace Qt::StringLiterals;

class OktaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("remark");
        using okta::ServerKind;
        const QByteArray org = "https://dev-12345678.okta.com";
        const QByteArray custom = org + "/oauth2/aus1calc00000000h7x7";
        const auto row = [](const char *name, const QByteArray &typed, const QByteArray &issuer, ServerKind kind,
                            const QString &remark = {}) {
            QTest::newRow(name) << typed << issuer << int(kind) << remark;
        };
        row("org", org, org, ServerKind::Org);
        row("org with a slash", org + "/", org, ServerKind::Org, u"no slash"_s);
        row("without a scheme", "dev-12345678.okta.com", org, ServerKind::Org, u"no scheme"_s);
        row("blanks around", "  " + org + "\n", org, ServerKind::Org);
        row("admin host", "https://dev-12345678-admin.okta.com", org, ServerKind::Org, u"-admin"_s);
        row("admin page of a server",
            "https://dev-12345678-admin.okta.com/admin/oauth2/as/aus1calc00000000h7x7#tab-scopes", custom,
            ServerKind::Custom, u"-admin"_s);
        row("preview admin", "https://acme-admin.oktapreview.com/admin/dashboard", "https://acme.oktapreview.com",
            ServerKind::Org, u"-admin"_s);
        row("default", org + "/oauth2/default", org + "/oauth2/default", ServerKind::Default);
        row("custom", custom, custom, ServerKind::Custom);
        row("custom with a slash", custom + "/", custom, ServerKind::Custom);
        row("authorize", custom + "/v1/authorize?client_id=0oa1&redirect_uri=http%3A%2F%2Flocalhost%2Fcb&scope=a",
            custom, ServerKind::Custom, u"0oa1"_s);
        row("token endpoint", custom + "/v1/token", custom, ServerKind::Custom);
        row("org's authorize", org + "/oauth2/v1/authorize?client_id=0oa1", org, ServerKind::Org, u"0oa1"_s);
        row("appended metadata", custom + "/.well-known/oauth-authorization-server", custom, ServerKind::Custom);
        row("inserted metadata", org + "/.well-known/oauth-authorization-server/oauth2/aus1calc00000000h7x7", custom,
            ServerKind::Custom);
        row("org metadata", org + "/.well-known/openid-configuration", org, ServerKind::Org);
        row("custom domain", "https://login.example.com/oauth2/aus9", "https://login.example.com/oauth2/aus9",
            ServerKind::Custom);
        row("not -admin of Okta", "https://x-admin.example.com", "https://x-admin.example.com", ServerKind::Org);
        row("another product", "https://id.example.com/realms/a", "https://id.example.com/realms/a",
            ServerKind::Foreign);
        row("loopback with a port", "http://127.0.0.1:9000/oauth2/default/v1/keys",
            "http://127.0.0.1:9000/oauth2/default", ServerKind::Default);
    }
    void address()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, remark);
        const auto read = okta::readAddress(typed);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QTEST(read->issuer, "issuer");
        QTEST(int(read->kind), "kind");
        QVERIFY2(remark.isEmpty() ? true : read->remarks.join(u' ').contains(remark),
                 qPrintable(read->remarks.join(u' ')));
    }

    void pastedRequest()
    {
        const auto read = okta::readAddress("https://a.okta.com/oauth2/aus1/v1/authorize?client_id=0oa1&redirect_uri="
                                            "http%3A%2F%2Flocalhost%3A1%2Fcb&scope=a+b&resource=https%3A%2F%2Fm%2Fmcp");
        QVERIFY(read);
        QCOMPARE(read->clientId, u"0oa1"_s);
        QCOMPARE(read->redirectUri, u"http://localhost:1/cb"_s);
        QCOMPARE(read->scope, u"a b"_s);
        QCOMPARE(read->resource, u"https://m/mcp"_s);
    }

    void notAnAddress_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed : {"", "   ", "ftp://a.okta.com", "https://", "https://user:pw@a.okta.com",
                                  "javascript://x", "https://a b.okta.com"})
            QTest::newRow(typed) << QByteArray(typed);
    }
    void notAnAddress()
    {
        QFETCH(QByteArray, typed);
        const auto read = okta::readAddress(typed);
        QVERIFY(!read);
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(!read.error().what.contains(u"pw"_s));
    }

    void clientProfiles()
    {
        QVERIFY(okta::clientProfiles().size() >= 8);
        QSet<QString> names;
        for (const okta::ClientProfile &profile : okta::clientProfiles()) {
            QVERIFY2(!names.contains(profile.name), qPrintable(profile.name));
            names += profile.name;
            QVERIFY2(!profile.title.isEmpty() && !profile.redirectUris.isEmpty() && !profile.registration.isEmpty()
                         && !profile.enterClientId.isEmpty(),
                     qPrintable(profile.name));
            QVERIFY(QStringList({u"measured"_s, u"source"_s, u"documented"_s}).contains(profile.basis));
            for (const QString &way : profile.registration)
                QVERIFY(QStringList({u"given"_s, u"document"_s, u"dynamic"_s}).contains(way));
        }
        for (const auto name : {u"vscode", u"claude", u"cursor", u"mcp-remote", u"inspector", u"fastmcp"})
            QVERIFY(okta::findClientProfile(name));
        QVERIFY(!okta::findClientProfile(u"nobody"));
    }
};

QTEST_GUILESS_MAIN(OktaTest)
#include "tst_okta.moc"
