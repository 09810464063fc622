// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved connections and secrets: nothing is lost, nothing unreadable is overwritten, no secret lies open.

#include "core/profile/secretfields.h"
#include "core/profile/secretstore.h"
#include "core/profile/store.h"

#include <QCoro/QCoroTask>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>
#include <vector>

using namespace authscope;
using namespace authscope::profile;
using namespace Qt::StringLiterals;

namespace {

Connection full()
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.name = u"Rechner ä \u202e"_s;
    connection.url = "https://mcp.example/mcp?a=%20b";
    connection.grant = Grant::AuthorizationCode;
    connection.issuer = u"https://as.example/"_s;
    connection.clientId = u"id+%:"_s;
    connection.tokenEndpointAuthMethod = u"client_secret_post"_s;
    connection.keyId = u"k1"_s;
    connection.signingAlgorithm = u"PS256"_s;
    connection.assertionAudience = u"endpoint"_s;
    connection.dpop = true;
    connection.pushes = true;
    connection.identityProvider = u"https://idp.example"_s;
    connection.identityProviderClientId = u"idp-client"_s;
    connection.subjectTokenType = u"id_token"_s;
    connection.scope = u"a b"_s;
    connection.audience = u"aud"_s;
    connection.resource = u"-"_s;
    connection.redirectHost = u"::1"_s;
    connection.redirectPort = 0;
    connection.redirectPath = u"/cb"_s;
    connection.parameters = {{u"prompt"_s, u"consent"_s}, {u"prompt"_s, u"again"_s}, {u"x"_s, QString()}};
    connection.headers = {{"X-Own", "1"}, {"X-Own", "2"}};
    connection.revision = u"2025-06-18"_s;
    connection.expectedIssuers = {u"i"_s};
    connection.expectedAudiences = {u"a1"_s, u"a2"_s};
    connection.expectedScopes = {u"s"_s};
    connection.expectedJwksUri = u"https://as.example/keys"_s;
    connection.expectedSubject = u"00u1"_s;
    connection.expectsStrictTokens = true;
    connection.allowPrivateNetwork = true;
    connection.demo = true;
    return connection;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config/connections.json"_s);
    }

    void roundTrip_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("everything") << true;
        QTest::newRow("nothing but an id") << false;
    }
    void roundTrip()
    {
        QFETCH(bool, everything);
        Connection connection = everything ? full() : Connection();
        connection.id = u"c1"_s;
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.put(connection));
        ConnectionStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.connections().size(), 1);
        const Connection &read = again.connections().first();
        QCOMPARE(toJson(read), toJson(connection));
        QCOMPARE(read.url, connection.url);
        QCOMPARE(read.grant, connection.grant);
        QCOMPARE(read.parameters, connection.parameters);
        QCOMPARE(read.headers, connection.headers);
        QCOMPARE(read.redirectUri(), connection.redirectUri());
        QCOMPARE(read.expectedAudiences, connection.expectedAudiences);
        QCOMPARE(read.allowPrivateNetwork, everything);
        QCOMPARE(read.demo, everything);
        QCOMPARE(read.keyId, connection.keyId);
        QCOMPARE(read.signingAlgorithm, connection.signingAlgorithm);
        QCOMPARE(read.assertionAudience, connection.assertionAudience);
        QCOMPARE(read.dpop, everything);
        QCOMPARE(read.pushes, everything);
        QCOMPARE(read.identityProvider, connection.identityProvider);
        QCOMPARE(read.identityProviderClientId, connection.identityProviderClientId);
        QCOMPARE(read.subjectTokenType, connection.subjectTokenType);
    }

    void redirectUris()
    {
        QCOMPARE(Connection().redirectUri(), u"http://127.0.0.1:8765/callback"_s);
        QCOMPARE(full().redirectUri(), u"http://[::1]/cb"_s);
        for (const Grant grant :
             {Grant::Discover, Grant::None, Grant::AuthorizationCode, Grant::ClientCredentials, Grant::DeviceCode,
              Grant::JwtBearer, Grant::IdJag, Grant::TokenExchange, Grant::Token})
            QCOMPARE(grantFromName(grantName(grant)), grant);
        QVERIFY(!grantFromName(u"implicit"));
    }

    void putAndRemove()
    {
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.put(full()));
        Connection other;
        other.id = u"c2"_s;
        other.name = u"Second"_s;
        QVERIFY(store.put(other));
        other.name = u"Renamed"_s;
        QVERIFY(store.put(other));
        QCOMPARE(store.connections().size(), 2);
        QCOMPARE(store.find(u"Renamed"_s)->id, u"c2"_s);
        QCOMPARE(store.find(u"c1"_s)->name, full().name);
        QCOMPARE(store.find(u"Second"_s), nullptr);
        QVERIFY(store.remove(u"c1"_s));
        QVERIFY(store.remove(u"unknown"_s));
        ConnectionStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.connections().size(), 1);
        QCOMPARE(again.connections().first().id, u"c2"_s);
    }

    // A newer version's members stay, of the file and of each connection; what was emptied goes.
    // What is switched off or emptied does not come back from the file.
    void emptiedMembers()
    {
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        Connection connection = full();
        connection.clientDocument = u"https://app.example/client.json"_s;
        connection.registersClient = true;
        connection.keepsHistory = true;
        QVERIFY(store.put(connection));
        Connection empty;
        empty.id = connection.id;
        QVERIFY(store.put(empty));
        ConnectionStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(toJson(*again.find(connection.id)), toJson(empty));
    }

    // Two programs at a time: each keeps what the other wrote.
    void sideBySide()
    {
        ConnectionStore one(m_path);
        ConnectionStore other(m_path);
        QVERIFY(one.load());
        QVERIFY(other.load());
        const auto named = [](const QString &id) {
            Connection connection;
            connection.id = id;
            return connection;
        };
        QVERIFY(one.put(named(u"a"_s)));
        QVERIFY(other.put(named(u"b"_s)));
        QVERIFY(one.put(named(u"c"_s)));
        QVERIFY(other.remove(u"a"_s));
        ConnectionStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.connections().size(), 2);

        const QString secrets = m_path + u".secrets"_s;
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < 4; ++writer)
            writers.emplace_back([&secrets, writer] {
                FileSecretStore store(secrets);
                for (int i = 0; i < 8; ++i)
                    QCoro::waitFor(store.write(u"%1-%2"_s.arg(writer).arg(i), "value"));
            });
        writers.clear();
        FileSecretStore store(secrets);
        for (int writer = 0; writer < 4; ++writer)
            for (int i = 0; i < 8; ++i)
                QCOMPARE(*QCoro::waitFor(store.read(u"%1-%2"_s.arg(writer).arg(i))), "value");
    }

    void unknownMembers()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(::put(m_path,
                      R"({"version":7,"connections":[{"id":"c1","name":"A","scope":"s","future":{"x":[1,null]}},)"
                      R"({"id":"c2","other":true}],"zoom":1.5})"));
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        Connection changed = *store.find(u"c1"_s);
        changed.name = u"B"_s;
        changed.scope.clear();
        QVERIFY(store.put(changed));
        const QJsonObject document = QJsonDocument::fromJson(contents(m_path)).object();
        QCOMPARE(document["version"_L1].toInt(), 7);
        QCOMPARE(document["zoom"_L1].toDouble(), 1.5);
        const QJsonObject first = document["connections"_L1][0].toObject();
        QCOMPARE(first["name"_L1].toString(), u"B"_s);
        QCOMPARE(first["future"_L1].toObject(), (QJsonObject{{u"x"_s, QJsonArray{1, QJsonValue::Null}}}));
        QVERIFY(!first.contains("scope"_L1));
        QCOMPARE(document["connections"_L1][1]["other"_L1].toBool(), true);
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const auto one = [](const QByteArray &members) { return QByteArray("{\"connections\":[{" + members + "}]}"); };
        QTest::newRow("empty") << ""_ba << QString();
        QTest::newRow("cut off") << "{\"connections\":[{\"id\":\"c1\""_ba << u"line 1"_s;
        QTest::newRow("array") << "[]"_ba << u"object"_s;
        QTest::newRow("connections no array") << R"({"connections":{"c1":{}}})"_ba << u"connections"_s;
        QTest::newRow("a connection that is none") << R"({"connections":["c1"]})"_ba << u"connections"_s;
        QTest::newRow("name a number") << one(R"("name":5)") << u"name"_s;
        QTest::newRow("url null") << one(R"("url":null)") << u"url"_s;
        QTest::newRow("demo a string") << one(R"("demo":"yes")") << u"demo"_s;
        QTest::newRow("issuers a string") << one(R"("expected_issuers":"x")") << u"expected_issuers"_s;
        QTest::newRow("an issuer a number") << one(R"("expected_issuers":[5])") << u"expected_issuers"_s;
        QTest::newRow("headers an object") << one(R"("headers":{"A":"b"})") << u"headers"_s;
        QTest::newRow("a header a string") << one(R"("headers":["A: b"])") << u"headers"_s;
        QTest::newRow("a header's value a number") << one(R"("headers":[{"name":"A","value":1}])") << u"headers"_s;
        QTest::newRow("port too high") << one(R"("redirect_port":65536)") << u"redirect_port"_s;
        QTest::newRow("port negative") << one(R"("redirect_port":-1)") << u"redirect_port"_s;
        QTest::newRow("port a fraction") << one(R"("redirect_port":80.5)") << u"redirect_port"_s;
        QTest::newRow("port a string") << one(R"("redirect_port":"80")") << u"redirect_port"_s;
        QTest::newRow("grant unknown") << one("\"grant\":\"implicit\\u001b[31m\"") << u"implicit\\u{1b}"_s;
    }
    void unreadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(::put(m_path, bytes));
        ConnectionStore store(m_path);
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().id, u"profile.unreadable"_s);
        const QString text = loaded.error().what + u' ' + loaded.error().evidence;
        QVERIFY2(text.contains(u"connections.json"_s) && text.contains(named), qPrintable(text));
        QVERIFY(!text.contains(u'\x1b'));
        // Nothing is written over it, by whatever way.
        QVERIFY(!store.put(full()));
        QVERIFY(!store.remove(u"c1"_s));
        QCOMPARE(contents(m_path), bytes);
        QVERIFY(store.connections().isEmpty());
        // Mended, it is used again.
        QVERIFY(::put(m_path, "{}"));
        QVERIFY(store.load());
        QVERIFY(store.put(full()));
    }

    void notLoaded()
    {
        ConnectionStore store(m_path);
        QVERIFY(!store.put(full()));
        QVERIFY(!QFile::exists(m_path));
    }

    void unwritable()
    {
        // The folder's place is taken by a file.
        QVERIFY(::put(m_folder->filePath(u"config"_s), "x"));
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        const auto saved = store.put(full());
        QVERIFY(!saved);
        QCOMPARE(saved.error().id, u"profile.unwritable"_s);
        QVERIFY(saved.error().what.contains(u"connections.json"_s));
        QVERIFY(store.connections().isEmpty());
    }

    void newId()
    {
        const auto first = connectionFromJson({});
        const auto second = connectionFromJson({});
        QVERIFY(first && second);
        QVERIFY(!first->id.isEmpty() && first->id != second->id);
    }

    // Secrets

    void memory()
    {
        MemorySecretStore store;
        QVERIFY(!store.survivesExit());
        QVERIFY(store.place().contains(u"memory"_s));
        QCOMPARE(QCoro::waitFor(store.read(u"c1/client-secret"_s)).value(), ""_ba);
        QVERIFY(QCoro::waitFor(store.write(u"c1/client-secret"_s, "a+%:\xc3\xa4\0z"_ba)));
        QCOMPARE(QCoro::waitFor(store.read(u"c1/client-secret"_s)).value(), "a+%:\xc3\xa4\0z"_ba);
        QVERIFY(QCoro::waitFor(store.remove(u"c1/client-secret"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"c1/client-secret"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"c1/client-secret"_s)).value(), ""_ba);
    }

    void file()
    {
        const QString path = m_folder->filePath(u"deep/secrets.json"_s);
        FileSecretStore store(path);
        QVERIFY(store.survivesExit());
        QVERIFY2(store.place().contains(u"secrets.json"_s) && store.place().contains(u"in clear"_s),
                 qPrintable(store.place()));
        QCOMPARE(QCoro::waitFor(store.read(u"none"_s)).value(), ""_ba);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QCoro::waitFor(store.write(u"a/client-secret"_s, "a+%:\xc3\xa4\"\n")));
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, "2")));
        FileSecretStore again(path);
        QCOMPARE(QCoro::waitFor(again.read(u"a/client-secret"_s)).value(), "a+%:\xc3\xa4\"\n"_ba);
        QVERIFY(QCoro::waitFor(again.remove(u"a/client-secret"_s)));
        QCOMPARE(QCoro::waitFor(again.read(u"a/client-secret"_s)).value(), ""_ba);
        QCOMPARE(QCoro::waitFor(again.read(u"b"_s)).value(), "2"_ba);
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(QFile::permissions(path) & QFile::ReadOwner);
#endif
    }

    // A JSON file holds text; a secret that is none would come back as another.
    void notText()
    {
        const QString path = m_folder->filePath(u"secrets.json"_s);
        FileSecretStore store(path);
        const auto written = QCoro::waitFor(store.write(u"a"_s, "\xff\xfe"));
        QVERIFY(!written);
        QCOMPARE(written.error().id, u"secret.file"_s);
        QVERIFY(!QFile::exists(path));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("id");
        QTest::newRow("not JSON") << "secret=abc"_ba << false << u"secret.file"_s;
        QTest::newRow("empty") << ""_ba << false << u"secret.file"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("readable by the group") << R"({"a":"abc"})"_ba << true << u"secret.file-permissions"_s;
#endif
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, open);
        QFETCH(QString, id);
        const QString path = m_folder->filePath(u"secrets.json"_s);
        QVERIFY(::put(path, bytes));
        QVERIFY(QFile::setPermissions(
            path, QFile::ReadOwner | QFile::WriteOwner | (open ? QFile::ReadGroup : QFile::Permissions())));
        FileSecretStore store(path);
        for (const Result<void> &outcome :
             {QCoro::waitFor(store.write(u"a"_s, "1")), QCoro::waitFor(store.remove(u"a"_s))}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().id, id);
        }
        const auto read = QCoro::waitFor(store.read(u"a"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().id, id);
        QVERIFY2(read.error().what.contains(u"secrets.json"_s), qPrintable(read.error().what));
        QVERIFY(!QString(read.error().what + read.error().evidence).contains(u"abc"_s));
        QCOMPARE(contents(path), bytes);
    }

    // What the person fills in besides secrets is saved; what belongs into the secret store has no place in it. Extra
    // header fields may hold a key all the same, so nobody else reads the file.
    void connectionsFile()
    {
        ConnectionStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.put(full()));
        for (const QString &name : toJson(full()).keys())
            QVERIFY2(!name.contains(u"secret"_s) && !name.contains(u"access_token"_s) && !name.contains(u"refresh"_s)
                         && !name.contains(u"password"_s) && !name.contains(u"private_key"_s),
                     qPrintable(name));
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
#endif
    }

    // What a person adds as a header field is a secret unless it is known not to be one.
    void addedHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("listed"); // its value is shown in lists
        QTest::addColumn<bool>("kept");   // and stays where it occurs elsewhere
        QTest::newRow("a key in letters") << "X-Key"_ba << "xkeySECRET"_ba << false << false;
        QTest::newRow("a name that tells nothing") << "X-Custom"_ba << "s3cr3t-value"_ba << false << false;
        QTest::newRow("capitals") << "X-Custom"_ba << "HUNTERTWO"_ba << false << false;
        QTest::newRow("a plain word") << "X-Tenant"_ba << "staging"_ba << false << true;
        QTest::newRow("a long word") << "X-Tenant"_ba << "correcthorsebattery"_ba << false << false;
        QTest::newRow("a harmless name") << "Accept-Language"_ba << "de-CH-1996"_ba << true << true;
    }
    void addedHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, listed);
        QFETCH(bool, kept);
        profile::Connection connection;
        connection.headers.add(name, value);
        QCOMPARE(profile::masked(connection).headers.value(name) == value, listed);
        http::Redactor redactor;
        profile::addSecrets(&redactor, connection);
        QCOMPARE(redactor.text(QByteArray("the server said " + value)).contains(value), kept);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
