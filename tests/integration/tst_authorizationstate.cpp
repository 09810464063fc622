// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a restart must not lose (--state), and what no output of a run may hold.

#include "tests/support/authlab.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace authscope;
using namespace authscope::test;

class AuthorizationStateTest : public QObject, public AuthLab
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void survivesARestart();
    void reuseIsSeenAcrossARestart();
    void keepsTheDemosSecrets();
    void refusesWhatIsNotItsOwn();
    void isForItsOwnerAndHoldsNoToken();
    void saysNoSecret();

private:
    QString file() const { return m_folder->filePath(u"state.db"_s); }
    void restart(Org org = Org::demo(), bool keepsSecrets = true)
    {
        AuthorizationOptions options;
        options.org = std::move(org);
        options.autoConsent = u"ada@example.com"_s;
        options.stateFile = file();
        options.keepsSecrets = keepsSecrets;
        options.listener.port = m_port;
        start(options);
        m_port = quint16(QUrl(QString::fromLatin1(m_server->origin())).port());
        for (const auto &[role, member] : {std::pair(u"web"_s, &m_secret), std::pair(u"service"_s, &m_serviceSecret)})
            *member = m_server->readiness()["clients"_L1][role]["client_secret"_L1].toString().toUtf8();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    quint16 m_port = 0;
};

void AuthorizationStateTest::survivesARestart()
{
    Org org = Org::demo();
    org.openRegistration = true;
    restart(org);
    const QJsonObject tokens = exchange(freshCode()).json();
    const QString code = freshCode();
    const QString used = freshCode();
    QCOMPARE(exchange(used).status, 200);
    const QByteArray keys = m_client.get(base() + "/keys").body;
    const QByteArray body = R"({"redirect_uris":["http://127.0.0.1/cb"]})";
    const QString registered =
        m_client.send("POST", m_server->origin() + "/oauth2/v1/clients", {}, body).json()["client_id"_L1].toString();
    const QJsonObject device = m_client
                                   .post(base() + "/device/authorize",
                                         {{u"client_id"_s, QString::fromLatin1(native)},
                                          {u"scope"_s, u"calculator.add"_s}})
                                   .json();

    restart(org);
    QCOMPARE(m_client.get(base() + "/keys").body, keys);
    QCOMPARE(introspect(tokens.value("access_token"_L1).toString()).value("active"_L1).toBool(), true);
    QCOMPARE(refresh(tokens.value("refresh_token"_L1).toString()).status, 200);
    QCOMPARE(exchange(code).status, 200);
    QCOMPARE(exchange(used).json().value("error"_L1).toString(), u"invalid_grant"_s);
    QVERIFY(admin("GET", "/state").body.contains(registered.toLatin1()));
    QCOMPARE(token({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                    {u"client_id"_s, QString::fromLatin1(native)},
                    {u"device_code"_s, device.value("device_code"_L1).toString()}},
                   {})
                 .json()
                 .value("error"_L1)
                 .toString(),
             u"authorization_pending"_s);
}

void AuthorizationStateTest::reuseIsSeenAcrossARestart()
{
    Org org = Org::demo();
    org.apps[0].rotateRefresh = true;
    org.apps[0].refreshLeewaySeconds = 0;
    restart(org);
    const QString first = exchange(freshCode()).json().value("refresh_token"_L1).toString();
    const QString second = refresh(first).json().value("refresh_token"_L1).toString();
    restart(org);
    QCOMPARE(refresh(first).json().value("error"_L1).toString(), u"invalid_grant"_s);
    restart(org);
    QCOMPARE(refresh(second).json().value("error"_L1).toString(), u"invalid_grant"_s); // the family went with it
}

void AuthorizationStateTest::keepsTheDemosSecrets()
{
    restart();
    const QByteArray secret = m_secret;
    const QString password = passwordOf(u"ada@example.com"_s);
    restart(Org::demo());
    QCOMPARE(m_secret, secret);
    QCOMPARE(passwordOf(u"ada@example.com"_s), password);
    QCOMPARE(
        token(asAgent({{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}}, assertion()), {})
            .status,
        200);
    // A configuration says for itself what its secrets are.
    const Org configured = Org::demo();
    restart(configured, false);
    QCOMPARE(m_secret, configured.apps[0].secrets.first());
}

void AuthorizationStateTest::refusesWhatIsNotItsOwn()
{
    {
        QFile other(file());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(4096, 'x'));
    }
    AuthorizationOptions options;
    options.stateFile = file();
    AuthorizationServer foreign(options, nullptr);
    const auto refused = foreign.listen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"state.unusable"_s);
    QVERIFY(refused.error().what.contains(file()));
    QFile::remove(file());
    restart();
    AuthorizationServer second(options, nullptr);
    const auto locked = second.listen();
    QVERIFY(!locked);
    QCOMPARE(locked.error().id, u"state.locked"_s);
}

void AuthorizationStateTest::isForItsOwnerAndHoldsNoToken()
{
    restart();
    const QJsonObject tokens = exchange(freshCode()).json();
    const QString code = freshCode();
    m_server.reset();
    const auto rest = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & rest));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray bytes = kept.readAll();
    for (const QString &secret : {code, tokens["access_token"_L1].toString(), tokens["refresh_token"_L1].toString(),
                                  tokens["id_token"_L1].toString()})
        QVERIFY(!secret.isEmpty() && !bytes.contains(secret.toLatin1()));
}

// Every secret of a run is looked for in everything that an administrator may read: the log, the state, and the
// refusals that clients got.
void AuthorizationStateTest::saysNoSecret()
{
    restart();
    QList<QByteArray> said;
    const QString code = freshCode();
    const QJsonObject tokens = exchange(code).json();
    said << exchange(code).body << exchange(u"unknown-"_s + code).body;
    const QString refreshToken = tokens.value("refresh_token"_L1).toString();
    said << refresh(refreshToken + u'x').body << refresh(refreshToken, u"calculator.mul"_s).body;
    const QString signedBy = assertion();
    const http::Form machineForm{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}};
    token(asAgent(machineForm, signedBy), {});
    said << token(asAgent(machineForm, signedBy), {}).body;
    said << token(machineForm, basic(web, m_secret + "x")).body << token(machineForm, basic("0oawrong", m_secret)).body;
    said << m_client.get(base() + "/authorize?client_id=0oawrong&state=" + m_secret).body;
    const QString pushed =
        m_client.post(base() + "/par", authorizeForm(), basic(web, m_secret)).json()["request_uri"_L1].toString();
    authorize({{u"client_id"_s, QString::fromLatin1(web)}, {u"request_uri"_s, pushed}});
    said << authorize({{u"client_id"_s, QString::fromLatin1(web)}, {u"request_uri"_s, pushed}}).body;
    const QJsonObject device = m_client
                                   .post(base() + "/device/authorize",
                                         {{u"client_id"_s, QString::fromLatin1(native)},
                                          {u"scope"_s, u"calculator.add"_s}})
                                   .json();
    said << token({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                   {u"client_id"_s, QString::fromLatin1(native)},
                   {u"device_code"_s, device.value("device_code"_L1).toString()}},
                  {})
                .body;
    m_client.post(base() + "/introspect", {{u"token"_s, refreshToken}}, basic(web, m_secret));
    m_client.post(base() + "/revoke", {{u"token"_s, refreshToken}}, basic(web, m_secret));
    for (const QByteArray &path : {"/log"_ba, "/state"_ba, "/faults"_ba})
        said << admin("GET", path).body;

    const QJsonObject agentKey = m_server->readiness()["clients"_L1]["agent"_L1].toObject();
    const QStringList secrets{code,
                              refreshToken,
                              tokens["access_token"_L1].toString(),
                              tokens["id_token"_L1].toString(),
                              signedBy,
                              pushed,
                              device["device_code"_L1].toString(),
                              QString::fromLatin1(m_secret),
                              QString::fromLatin1(m_serviceSecret),
                              passwordOf(u"ada@example.com"_s),
                              passwordOf(u"grace@example.com"_s),
                              agentKey["private_key"_L1].toString().section(u'\n', 1, 1),
                              QString::fromLatin1(m_server->adminToken())};
    for (const QString &secret : secrets) {
        QVERIFY(secret.size() > 12);
        for (const QByteArray &text : std::as_const(said))
            QVERIFY2(!text.contains(secret.toLatin1()), text.left(400).constData());
    }
}

QTEST_GUILESS_MAIN(AuthorizationStateTest)
#include "tst_authorizationstate.moc"
