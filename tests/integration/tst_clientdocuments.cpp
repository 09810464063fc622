// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Client metadata documents, which anybody can make the authorization server fetch: from where it does, how often, and
// that a name cannot lead it to an address that was not checked.
#include "server/authorization/clientdocument.h"
#include "tests/support/authlab.h"
#include "tests/support/stubserver.h"

#include <QtNetwork/QSslConfiguration>

using namespace authscope;
using namespace authscope::test;

namespace {

const QByteArray notFetched = "cimd.fetch";

QByteArray documentOf(const QByteArray &clientId)
{
    return json::compact({{u"client_id"_s, QString::fromLatin1(clientId)},
                          {u"client_name"_s, u"Somebody's client"_s},
                          {u"redirect_uris"_s, QJsonArray{u"http://127.0.0.1/callback"_s}},
                          {u"token_endpoint_auth_method"_s, u"none"_s}});
}

// A lab that takes documents, with a resolver under the test's control.
struct World {
    explicit World(bool loopback) : lab(options(clock), nullptr), documents(lab, loopback)
    {
        documents.setResolver([this](const QString &host, const auto &found) {
            asked += host;
            found(answers);
        });
    }
    static AuthorizationOptions options(const TestClock &clock)
    {
        AuthorizationOptions options;
        options.org.clientDocuments = true;
        options.clock = &clock;
        return options;
    }
    // "good", or the id of the failure.
    QByteArray fetch(const QByteArray &clientId)
    {
        QByteArray outcome;
        documents.fetch(QString::fromLatin1(clientId), [&outcome](const Result<void> &result) {
            outcome = result ? "good"_ba : result.error().id.toLatin1();
        });
        return QTest::qWaitFor([&outcome] { return !outcome.isEmpty(); }, 30'000) ? outcome : "no answer"_ba;
    }

    TestClock clock;
    Lab lab;
    QStringList asked;
    QList<QHostAddress> answers;
    ClientDocuments documents;
};

} // namespace

class TestClientDocuments : public QObject, AuthLab
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void privateAddressesAreRefused_data();
    void privateAddressesAreRefused();
    void literalsAreRefused_data();
    void literalsAreRefused();
    void theCheckedAddressIsAsked();
    void theCertificateIsTheNames();
    void oneFetchForAll();
    void failuresAreRemembered();
    void countedBeforeFetched();
    void onlyOnLoopback_data();
    void onlyOnLoopback();
};

void TestClientDocuments::initTestCase()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(StubServer::certificateFile());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestClientDocuments::privateAddressesAreRefused_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("the rest of 127/8") << QStringList{u"127.8.8.8"_s};
    QTest::newRow("unspecified") << QStringList{u"0.0.0.0"_s};
    QTest::newRow("10/8") << QStringList{u"10.1.2.3"_s};
    QTest::newRow("172.16/12") << QStringList{u"172.31.0.1"_s};
    QTest::newRow("192.168/16") << QStringList{u"192.168.0.1"_s};
    QTest::newRow("100.64/10") << QStringList{u"100.100.1.1"_s};
    QTest::newRow("link-local, the metadata of a cloud") << QStringList{u"169.254.169.254"_s};
    QTest::newRow("multicast") << QStringList{u"224.0.0.1"_s};
    QTest::newRow("broadcast") << QStringList{u"255.255.255.255"_s};
    QTest::newRow("IPv6 loopback") << QStringList{u"::1"_s};
    QTest::newRow("IPv6 unspecified") << QStringList{u"::"_s};
    QTest::newRow("IPv6 link-local") << QStringList{u"fe80::1"_s};
    QTest::newRow("unique-local") << QStringList{u"fd00::1"_s};
    QTest::newRow("mapped") << QStringList{u"::ffff:127.0.0.1"_s};
    QTest::newRow("NAT64") << QStringList{u"64:ff9b::a9fe:a9fe"_s};
    QTest::newRow("6to4") << QStringList{u"2002:7f00:1::"_s};
    QTest::newRow("public first, private second") << QStringList{u"93.184.215.14"_s, u"127.0.0.1"_s};
    QTest::newRow("private first, public second") << QStringList{u"127.0.0.1"_s, u"93.184.215.14"_s};
    QTest::newRow("none") << QStringList();
}

void TestClientDocuments::privateAddressesAreRefused()
{
    QFETCH(QStringList, addresses);
    const StubServer stub({}, StubServer::Security::Tls);
    World world(false);
    for (const QString &address : addresses)
        world.answers += QHostAddress(address);
    const QByteArray id = "https://client.example:" + QByteArray::number(stub.port()) + "/client";
    QVERIFY(world.documents.needs(QString::fromLatin1(id)));
    QCOMPARE(world.fetch(id), notFetched);
    QCOMPARE(world.asked, QStringList{u"client.example"_s});
    QCOMPARE(stub.connections(), 0);
    // The person who runs the server can see why; whoever asked cannot.
    const QJsonObject entry = world.lab.log.toJson().last().toObject();
    QCOMPARE(entry["outcome"_L1]["reason"_L1].toString(), addresses.isEmpty() ? u"no_address"_s : u"private_address"_s);
}

void TestClientDocuments::literalsAreRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : {"127.0.0.1", "127.1", "0x7f.1", "0x7f000001", "2130706433", "0177.0.0.1", "0", "[::1]",
                             "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "169.254.169.254", "[fe80::1]"})
        QTest::newRow(host) << QByteArray(host);
}

// Whether Qt takes a spelling for an address or for a name, which the resolver then spells out as libc does.
void TestClientDocuments::literalsAreRefused()
{
    QFETCH(QByteArray, host);
    const StubServer stub({}, StubServer::Security::Tls);
    World world(false);
    world.answers = {QHostAddress(QHostAddress::LocalHost)};
    const QByteArray id = "https://" + host + ':' + QByteArray::number(stub.port()) + "/client";
    if (world.documents.needs(QString::fromLatin1(id)))
        QCOMPARE(world.fetch(id), notFetched);
    QCOMPARE(stub.connections(), 0);
    QVERIFY(!world.documents.needs(QString::fromLatin1("http://" + host + "/client")));
}

void TestClientDocuments::theCheckedAddressIsAsked()
{
    StubServer stub({}, StubServer::Security::Tls);
    const QByteArray authority = "localhost:" + QByteArray::number(stub.port());
    const QByteArray id = "https://" + authority + "/client";
    stub.setHandler([id](const StubRequest &) { return StubAnswer::json(documentOf(id)); });
    World world(true);
    world.answers = {QHostAddress(QHostAddress::LocalHost)};
    QCOMPARE(world.fetch(id), "good"_ba);
    QVERIFY(world.lab.org().app(QString::fromLatin1(id)));
    QVERIFY(!world.documents.needs(QString::fromLatin1(id)));
    // Looked up once; and the server still learns by which name it was asked.
    QCOMPARE(world.asked, QStringList{u"localhost"_s});
    QCOMPARE(stub.seen().size(), 1);
    QCOMPARE(stub.seen().first().header("Host"), authority);

    // The system would find the stub by this name; the address that was checked is another.
    world.answers = {QHostAddress(u"127.0.0.2"_s)};
    QCOMPARE(world.fetch("https://" + authority + "/other"), notFetched);
    QCOMPARE(stub.connections(), 1);
}

void TestClientDocuments::theCertificateIsTheNames()
{
    StubServer stub({}, StubServer::Security::Tls);
    // The certificate is for localhost and 127.0.0.1: the address fits, the name does not.
    const QByteArray id = "https://client.example:" + QByteArray::number(stub.port()) + "/client";
    stub.setHandler([id](const StubRequest &) { return StubAnswer::json(documentOf(id)); });
    World world(true);
    world.answers = {QHostAddress(QHostAddress::LocalHost)};
    QCOMPARE(world.fetch(id), notFetched);
    QCOMPARE(stub.seen().size(), 0);
}

void TestClientDocuments::oneFetchForAll()
{
    StubServer stub;
    const QByteArray id = stub.url("/client");
    stub.setHandler([id](const StubRequest &) { return StubAnswer::json(documentOf(id)); });
    World world(true);
    int good = 0;
    for (int i = 0; i < 20; ++i)
        world.documents.fetch(QString::fromLatin1(id), [&good](const Result<void> &result) { good += result ? 1 : 0; });
    QTRY_COMPARE(good, 20);
    QCOMPARE(stub.seen().size(), 1);
    // Believed for five minutes.
    world.clock.advance(301);
    QVERIFY(world.documents.needs(QString::fromLatin1(id)));
}

void TestClientDocuments::failuresAreRemembered()
{
    StubServer stub;
    World world(true);
    const QByteArray id = stub.url("/client");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.fetch(id), notFetched); // 404
    QCOMPARE(stub.seen().size(), 1);
    stub.setHandler([](const StubRequest &) { return StubAnswer::json("{}"); });
    QCOMPARE(world.fetch(id), notFetched);
    world.clock.advance(61);
    QCOMPARE(world.fetch(id), "cimd.client-id"_ba);
    QCOMPARE(world.fetch(id), "cimd.client-id"_ba);
    QCOMPARE(stub.seen().size(), 2);
}

void TestClientDocuments::countedBeforeFetched()
{
    const StubServer stub;
    AuthorizationOptions options;
    options.org.clientDocuments = true;
    options.org.loopbackClientDocuments = true;
    options.tokenRequestsPerMinute = 2;
    start(options);
    const auto ask = [this, &stub](const QByteArray &path) {
        http::Form form = codeForm(u"code"_s);
        form.add(u"client_id"_s, QString::fromLatin1(stub.url(path)));
        return token(form, {});
    };
    QCOMPARE(reason(ask("/a")),
             u"invalid_client_metadata: The metadata document could not be fetched from the 'client_id' URL."_s);
    const Answer second = ask("/b");
    QCOMPARE(second.status, 400);
    QCOMPARE(second.header("X-Rate-Limit-Remaining"), "0"_ba);
    const Answer third = ask("/c");
    QCOMPARE(third.status, 429);
    QCOMPARE(third.json()["errorCode"_L1].toString(), u"E0000047"_s);
    QCOMPARE(stub.seen().size(), 2);
    // What names no client fetches nothing: metadata and keys.
    static_cast<void>(m_client.get(base() + "/keys?client_id=" + stub.url("/d").toPercentEncoding()));
    QCOMPARE(stub.seen().size(), 2);
}

void TestClientDocuments::onlyOnLoopback_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::newRow("not allowed") << false;
    QTest::newRow("allowed") << true;
}

void TestClientDocuments::onlyOnLoopback()
{
    QFETCH(bool, allowed);
    StubServer stub;
    const QByteArray id = stub.url("/client");
    stub.setHandler([id](const StubRequest &) { return StubAnswer::json(documentOf(id)); });
    AuthorizationOptions options;
    options.org.clientDocuments = true;
    options.org.loopbackClientDocuments = allowed;
    start(options);
    http::Form form = codeForm(u"code"_s);
    form.add(u"client_id"_s, QString::fromLatin1(id));
    const Answer answer = token(form, {});
    QVERIFY2(answer.status >= 400, answer.body.constData());
    QCOMPARE(stub.seen().size(), allowed ? 1 : 0);
    // Known, its code is judged; unknown, the client is.
    QVERIFY2(answer.body.contains("invalid_grant") == allowed, answer.body.constData());
}

QTEST_GUILESS_MAIN(TestClientDocuments)
#include "tst_clientdocuments.moc"
