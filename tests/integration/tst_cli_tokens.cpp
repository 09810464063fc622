// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line's ways to get tokens, to look at them and to end them, against a stub.

#include "core/jose/base64url.h"
#include "tests/support/cliprogram.h"
#include "tests/support/grantworld.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::test;

class CliTokensTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList stored() const { return {u"--secret-store"_s, u"file:"_s + path(u"secrets"_s)}; }
    QByteArray secrets() const
    {
        QFile file(path(u"secrets"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        CliProgram program(m_folder->path());
        program.set(u"SECRET"_s, u"a secret of at least thirty-two bytes"_s);
        program.set(u"SUBJECT"_s, QString::fromLatin1(idToken));
        program.setInput(input);
        return program.run(arguments);
    }
    CliResult runWith(const GrantWorld &world, const QString &command, const QStringList &more = {}) const
    {
        return run(command.split(u' ') + QStringList{QString::fromUtf8(world.mcp())} + more + stored());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void deviceSignInAndOut()
    {
        GrantWorld world;
        const QStringList client{u"--client-id"_s, u"c"_s};
        const CliResult in = runWith(world, u"login --device --json"_s, client);
        QVERIFY2(in.status == 0, in.err.constData());
        QVERIFY2(in.err.contains(world.server.url("/activate")) && in.err.contains("ABCD-EFGH"), in.err.constData());
        QVERIFY(secrets().contains("the-refresh-token-0123456789"));
        QVERIFY(!in.everything().contains("the-device-code"));
        QCOMPARE(runWith(world, u"tools list"_s, client + QStringList{u"--grant"_s, u"device_code"_s}).status, 0);

        const CliResult who = runWith(world, u"userinfo"_s, client + QStringList{u"--grant"_s, u"device_code"_s});
        QVERIFY2(who.status == 0 && who.out.contains("ada") && who.out.contains("\\u{1b}[31m"), who.out.constData());

        const CliResult out = runWith(world, u"logout --json"_s, client);
        QVERIFY2(out.status == 0, out.everything().constData());
        QCOMPARE(out.json().value("revoked"_L1).toArray(), (QJsonArray{u"refresh_token"_s, u"access_token"_s}));
        QCOMPARE(field(world.at("/revoke").first(), u"token"), u"the-refresh-token-0123456789"_s);
        QVERIFY(!secrets().contains("the-refresh-token-0123456789"));
        const CliResult again = runWith(world, u"logout --json"_s, client);
        QCOMPARE(again.status, 3);
        QCOMPARE(again.json()["error"_L1]["id"_L1].toString(), u"logout.none"_s);
    }

    // What the server was not told stays, unless the person says otherwise.
    void logoutThatFails()
    {
        GrantWorld world;
        const QStringList client{u"--client-id"_s, u"c"_s};
        QCOMPARE(runWith(world, u"login --device"_s, client).status, 0);
        world.refuses = true;
        const CliResult refused = runWith(world, u"logout"_s, client);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("temporarily_unavailable") && refused.err.contains("--forget"),
                 refused.err.constData());
        QVERIFY(secrets().contains("the-refresh-token-0123456789"));
        const CliResult forgot = runWith(world, u"logout --forget"_s, client);
        QCOMPARE(forgot.status, 1);
        QVERIFY(forgot.err.contains("was not told"));
        QVERIFY(!secrets().contains("the-refresh-token-0123456789"));
    }

    // One client is registered for a connection, however many commands follow.
    void registersOnce()
    {
        GrantWorld world;
        for (int i = 0; i < 2; ++i) {
            const CliResult result = runWith(world, u"login --device --register"_s);
            QVERIFY2(result.status == 0, result.err.constData());
        }
        QCOMPARE(world.at("/register").size(), 1);
        QCOMPARE(field(world.at("/token").last(), u"client_id"), u"registered"_s);
        GrantWorld unasked;
        const CliResult refused = runWith(unasked, u"login --device --json"_s);
        QCOMPARE(refused.json()["error"_L1]["id"_L1].toString(), u"client.none"_s);
        QCOMPARE(unasked.at("/register").size(), 0);
    }

    void stepUp_data()
    {
        QTest::addColumn<bool>("consent");
        QTest::newRow("with --step-up") << true;
        QTest::newRow("not unasked") << false;
    }
    void stepUp()
    {
        QFETCH(bool, consent);
        GrantWorld world;
        world.needed = u"wide"_s;
        QStringList options{u"add"_s,     u"--grant"_s, u"client_credentials"_s, u"--client-id"_s, u"c"_s,
                            u"--scope"_s, u"narrow"_s};
        if (consent)
            options += u"--step-up"_s;
        const CliResult result = runWith(world, u"tools call"_s, options);
        QVERIFY2((result.status == 0) == consent, result.everything().constData());
        QCOMPARE(world.at("/token").size(), consent ? 2 : 1);
        QCOMPARE(field(world.at("/token").last(), u"scope"), consent ? u"narrow wide"_s : u"narrow"_s);
    }

    void exchange()
    {
        GrantWorld world;
        const QString idp = QString::fromUtf8(world.server.url("/idp"));
        const QStringList arguments{u"token"_s,
                                    u"exchange"_s,
                                    u"--json"_s,
                                    u"--issuer"_s,
                                    idp,
                                    u"--client-id"_s,
                                    u"c"_s,
                                    u"--client-secret-env"_s,
                                    u"SECRET"_s,
                                    u"--subject-token-env"_s,
                                    u"SUBJECT"_s,
                                    u"--subject-type"_s,
                                    u"id_token"_s,
                                    u"--requested-type"_s,
                                    u"id-jag"_s,
                                    u"--audience"_s,
                                    u"https://as.example"_s};
        const CliResult result = run(arguments);
        QVERIFY2(result.status == 0, result.err.constData());
        QCOMPARE(result.json().value("access_token"_L1).toString().toLatin1(), idJag);
        const StubRequest request = world.at("/idp/token").first();
        QCOMPARE(field(request, u"audience"), u"https://as.example"_s);
        QCOMPARE(field(request, u"subject_token").toLatin1(), idToken);
        QVERIFY(request.headers.contains("authorization"));
        QVERIFY(!result.everything().contains(idToken.toByteArray()));
    }

    // A private key comes out nowhere, and a profile keeps it.
    void privateKey()
    {
        GrantWorld world;
        jose::Key key = *jose::Key::generateEc();
        put(u"key.pem"_s, key.privatePem());
        const QByteArray body = key.privatePem().split('\n').at(1);
        const QStringList options{
            u"--client-id"_s,   u"c"_s,        u"--grant"_s, u"client_credentials"_s, u"--private-key-file"_s,
            path(u"key.pem"_s), u"--key-id"_s, u"k1"_s};
        const CliResult direct = runWith(world, u"tools list -v --json"_s,
                                         options + QStringList{u"--har"_s, path(u"x.har"_s)});
        QVERIFY2(direct.status == 0, direct.err.constData());
        const QByteArray assertion = field(world.at("/token").first(), u"client_assertion").toLatin1();
        QVERIFY(jose::verifySignature(jose::decode(assertion), key, {jose::Algorithm::ES256}));
        QFile har(path(u"x.har"_s));
        QVERIFY(har.open(QIODevice::ReadOnly));
        const QByteArray recorded = har.readAll();
        for (const QByteArray &text : {direct.everything(), recorded}) {
            QVERIFY(!text.contains(body));
            QVERIFY(!text.contains(assertion.split('.').last()));
        }
        const QStringList add{u"profiles"_s, u"add"_s, u"p"_s, QString::fromUtf8(world.mcp())};
        const CliResult added = run(add + options + stored());
        QVERIFY2(added.status == 0 && !added.everything().contains(body), added.everything().constData());
        QVERIFY(run({u"profiles"_s, u"show"_s, u"p"_s}).out.contains("k1"));
        const CliResult kept = run(QStringList{u"--profile"_s, u"p"_s, u"tools"_s, u"list"_s} + stored());
        QVERIFY2(kept.status == 0, kept.err.constData());
    }

    void decodes_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("value"); // a file's content, or the value where it begins with =
        QTest::addColumn<bool>("symmetric");
        QTest::addColumn<int>("status");
        jose::Key key = *jose::Key::generateEc();
        key.setKid({});
        s_key = key;
        const QByteArray jwk = json::compact(key.publicJwk());
        QTest::newRow("JWK set") << u"--jwks"_s << QByteArray("{\"keys\":[" + jwk + "]}") << false << 0;
        QTest::newRow("JWK") << u"--jwks"_s << jwk << false << 0;
        QTest::newRow("PEM") << u"--jwks"_s << key.privatePem() << false << 0;
        QTest::newRow("a pasted JWK") << u"--jwks"_s << "=" + jwk << false << 0;
        QTest::newRow("another key") << u"--jwks"_s << json::compact(jose::Key::generateEc()->publicJwk()) << false
                                     << 1;
        QTest::newRow("a shared secret") << u"--hs-secret-env"_s << "=SECRET"_ba << true << 0;
        QTest::newRow("another secret") << u"--hs-secret-env"_s << "=SUBJECT"_ba << true << 1;
        QTest::newRow("a secret for another's signature") << u"--hs-secret-env"_s << "=SECRET"_ba << false << 1;
    }
    void decodes()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, value);
        QFETCH(bool, symmetric);
        QFETCH(int, status);
        const jose::Key key = symmetric ? *jose::Key::symmetric("a secret of at least thirty-two bytes") : *s_key;
        const QByteArray name = symmetric ? "HS256" : "ES256";
        const QByteArray claims = "{\"exp\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 600) + "}";
        const QByteArray token = *jose::sign("{\"alg\":\"" + name + "\"}", claims, key, *jose::algorithmFromName(name));
        if (!value.startsWith('='))
            put(u"key"_s, value);
        const QString given = value.startsWith('=') ? QString::fromUtf8(value.sliced(1)) : path(u"key"_s);
        // As it stands in a request that somebody copied.
        const QByteArray block = "POST /mcp HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token
            + "\r\nAccept: */*\r\n";
        const CliResult result = run({u"token"_s, u"decode"_s, u"-"_s, u"--json"_s, option, given}, block);
        QVERIFY2(result.status == status, result.everything().constData());
        const QJsonArray checks = result.json().value("checks"_L1).toArray();
        const auto signature = std::ranges::find_if(
            checks, [](const QJsonValue &check) { return check["id"_L1].toString() == "signature"_L1; });
        QVERIFY(signature != checks.end());
        QCOMPARE((*signature)["outcome"_L1].toString() == "passed"_L1, status == 0);
    }

    // What makes the status 1 is said in the terminal too.
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const QByteArray token = *jose::sign(R"({"alg":"ES256","kid":"k1"})", "{}", *jose::Key::generateEc(),
                                             jose::Algorithm::ES256);
        QTest::newRow("opaque") << "abcdefghijklmnop\n"_ba << QStringList() << "no signed token"_ba;
        QTest::newRow("JWE") << jose::base64urlEncode(R"({"alg":"RSA-OAEP-256","enc":"A256GCM"})")
                + ".AAAA.AAAA.AAAA.AAAA\n"
                             << QStringList() << "encrypted (JWE)"_ba;
        QTest::newRow("a shared secret for ES256")
            << token << QStringList{u"--hs-secret-file"_s, u"hs"_s} << "cannot verify ES256"_ba;
    }
    void reasons()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        put(u"hs"_s, "a secret of at least thirty-two bytes");
        options.replaceInStrings(QRegularExpression(u"^hs$"_s), path(u"hs"_s)); // the folder is this row's own
        const CliResult result = run(QStringList{u"token"_s, u"decode"_s, u"-"_s} + options, text);
        QVERIFY2(result.status == 1, result.everything().constData());
        QVERIFY2(result.out.contains(says), result.everything().constData());
        QVERIFY(!result.out.contains("white space around"));
    }

    // Another token by each way that a secret has; a plain one is warned of.
    void compares_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("file") << QStringList{u"--compare-file"_s, u"{file}"_s};
        QTest::newRow("environment") << QStringList{u"--compare-env"_s, u"OTHER"_s};
        QTest::newRow("standard input") << QStringList{u"--compare"_s, u"-"_s};
        QTest::newRow("argument") << QStringList{u"--compare"_s, u"{token}"_s};
    }
    void compares()
    {
        QFETCH(QStringList, options);
        const jose::Key key = *jose::Key::generateEc();
        const auto token = [&key](const QByteArray &subject) {
            return *jose::sign(R"({"alg":"ES256"})", "{\"sub\":\"" + subject + "\"}", key, jose::Algorithm::ES256);
        };
        const QByteArray other = token("grace");
        put(u"token"_s, token("ada"));
        put(u"other"_s, other + '\n');
        const bool open = options.contains(u"{token}"_s);
        options.replaceInStrings(u"{token}"_s, QString::fromLatin1(other));
        options.replaceInStrings(u"{file}"_s, path(u"other"_s));
        CliProgram program(m_folder->path());
        program.set(u"OTHER"_s, QString::fromLatin1(other));
        program.setInput(other);
        const CliResult result = program.run(QStringList{u"token"_s, u"decode"_s, u"--token-file"_s, path(u"token"_s)}
                                             + options);
        const qsizetype at = result.out.indexOf("Claims that differ");
        QVERIFY2(at > 0 && result.out.indexOf("grace", at) > at, result.everything().constData());
        QCOMPARE(result.err.contains("--compare on the command line can be seen"), open);
    }

    // How an HS256 token is checked is said where it was not.
    void sharedSecretIsAskedFor()
    {
        const jose::Key key = *jose::Key::symmetric("a secret of at least thirty-two bytes");
        const QByteArray token = *jose::sign(R"({"alg":"HS256"})", "{}", key, jose::Algorithm::HS256);
        const CliResult result = run({u"token"_s, u"decode"_s, u"-"_s}, token);
        QVERIFY2(result.err.contains("--hs-secret-file FILE or --hs-secret-env NAME"), result.everything().constData());
        const CliResult checked = run({u"token"_s, u"decode"_s, u"-"_s, u"--hs-secret-env"_s, u"SECRET"_s}, token);
        QVERIFY2(!checked.err.contains("--hs-secret"), checked.everything().constData());
    }

    // A shared secret is for the token at hand, whatever kid that names.
    void sharedSecretHasNoName()
    {
        put(u"hs"_s, "a secret of at least thirty-two bytes");
        const jose::Key key = *jose::Key::symmetric("a secret of at least thirty-two bytes");
        const QByteArray claims = "{\"exp\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 600) + "}";
        const QByteArray token = *jose::sign(R"({"alg":"HS256","kid":"k1"})", claims, key, jose::Algorithm::HS256);
        const CliResult result = run({u"token"_s, u"decode"_s, u"-"_s, u"--hs-secret-file"_s, path(u"hs"_s)}, token);
        QVERIFY2(result.status == 0, result.everything().constData());
    }

private:
    static inline std::optional<jose::Key> s_key;
};

QTEST_GUILESS_MAIN(CliTokensTest)
#include "tst_cli_tokens.moc"
