// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that the command line writes, for every way to a token, searched for every secret of the run. The servers
// are a stub, so that the test knows what was sent to them as well as what they answered, and so that they can say it all
// back in their refusals.

#include "tests/support/cliprogram.h"
#include "tests/support/grantworld.h"
#include "tests/support/rawhttp.h"

#include "core/jose/key.h"

#include <QtCore/QRegularExpression>

using namespace authscope;
using namespace authscope::test;

namespace {

// What the world gives out, each in the form that real servers have.
const QByteArray clientSecret = "s3cret-of-the-client+/=0123456789";
const QByteArray issuedSecret = "issued-s3cret-of-a-registration-0123";
const QByteArray registrationToken = "registration-access-token-0123456789";
const QByteArray deviceCode = "device-code-of-the-lab-0123456789abc";
const QByteArray authorizationCode = "authorization-code-0123456789-abcdef";
const QByteArray requestUri = "urn:ietf:params:oauth:request_uri:0123456789abcdefghij";
const QByteArray accessToken = "the-access-token-0123456789";
const QByteArray refreshToken = "the-refresh-token-0123456789";
const QByteArray userToken = "id-token-of-the-answer-0123456789abc";

// Parameters of requests whose value is a secret: written down here again, so that a gap in the program's own list shows.
const QStringList secretFields{
    u"client_secret"_s, u"client_assertion"_s, u"assertion"_s,   u"code"_s,  u"code_verifier"_s, u"refresh_token"_s,
    u"device_code"_s,   u"subject_token"_s,    u"actor_token"_s, u"token"_s, u"id_token_hint"_s, u"request_uri"_s};

enum class Mood { Healthy, TokenEndpointEchoes, McpServerEchoes };

// All that a request carried, as a server's careless error message repeats it.
QString echo(const StubRequest &request)
{
    QString text = QString::fromUtf8(request.body);
    for (const char *name : {"authorization", "dpop"})
        if (const QByteArray value = request.header(name); !value.isEmpty())
            text += u' ' + QString::fromLatin1(name) + u"="_s + QString::fromUtf8(value);
    for (const QString &field : secretFields)
        if (const QString value = http::formDecode(request.body).value(field); !value.isEmpty())
            text += u" got "_s + value;
    return text;
}

struct World : GrantWorld {
    Mood mood = Mood::Healthy;

    World()
    {
        more.insert("pushed_authorization_request_endpoint"_L1, QString::fromUtf8(server.url("/par")));
        more.insert("introspection_endpoint"_L1, QString::fromUtf8(server.url("/introspect")));
        more.insert("dpop_signing_alg_values_supported"_L1, QJsonArray{u"ES256"_s});
        more.insert("authorization_response_iss_parameter_supported"_L1, true);
        more.insert("scopes_supported"_L1, QJsonArray{u"openid"_s, u"offline_access"_s});
        more.insert("token_endpoint_auth_methods_supported"_L1,
                    QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
                               u"private_key_jwt"_s, u"none"_s});
        server.setHandler([this](const StubRequest &request) { return answered(request); });
    }

    StubAnswer answered(const StubRequest &request)
    {
        const auto json = [](const QJsonObject &object, int status = 200) {
            return StubAnswer::json(json::compact(object), status);
        };
        if (mood == Mood::TokenEndpointEchoes && (is(request, "/token") || is(request, "/idp/token")))
            return json({{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, echo(request)}}, 400);
        if (mood == Mood::McpServerEchoes && is(request, "/mcp") && request.headers.contains("authorization")) {
            const QByteArray said = echo(request).left(2000).toUtf8().replace('"', '\'');
            return StubAnswer::json(
                json::compact({{u"error"_s, u"invalid_token"_s}, {u"message"_s, echo(request)}}), 401,
                {{"WWW-Authenticate",
                  "Bearer error=\"invalid_token\", error_description=\"" + said.left(500).replace('\n', ' ') + '"'}});
        }
        if (is(request, "/register"))
            return json({{u"client_id"_s, u"registered"_s},
                         {u"client_secret"_s, QString::fromLatin1(issuedSecret)},
                         {u"client_secret_expires_at"_s, 0},
                         {u"registration_access_token"_s, QString::fromLatin1(registrationToken)},
                         {u"registration_client_uri"_s, QString::fromLatin1(server.url("/register/registered"))},
                         {u"redirect_uris"_s, request.json().value("redirect_uris"_L1)},
                         {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}},
                        201);
        if (is(request, "/par"))
            return json({{u"request_uri"_s, QString::fromLatin1(requestUri)}, {u"expires_in"_s, 60}}, 201);
        if (is(request, "/introspect"))
            return json({{u"active"_s, true}, {u"client_id"_s, u"the-client"_s}});
        if (is(request, "/device"))
            return json({{u"device_code"_s, QString::fromLatin1(deviceCode)},
                         {u"user_code"_s, u"ABCD-EFGH"_s},
                         {u"verification_uri"_s, QString::fromLatin1(server.url("/activate"))},
                         {u"expires_in"_s, 60},
                         {u"interval"_s, 1}});
        if (is(request, "/token")) {
            QJsonObject tokens{{u"access_token"_s, QString::fromLatin1(accessToken)},
                               {u"token_type"_s, request.header("dpop").isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                               {u"expires_in"_s, 3600}};
            if (field(request, u"grant_type") != "client_credentials"_L1) {
                tokens.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
                tokens.insert(u"id_token"_s, QString::fromLatin1(userToken));
            }
            return json(tokens);
        }
        return answer(request);
    }

    // The secrets of what went over the wire so far.
    QSet<QByteArray> secrets() const
    {
        QSet<QByteArray> all;
        for (const StubRequest &request : server.seen()) {
            for (const http::Form &form : {http::formDecode(request.body), http::queryOf(request.target)})
                for (const QString &name : secretFields)
                    all.insert(form.value(name).toUtf8());
            all.insert(request.header("dpop"));
            const QByteArray credentials = request.header("authorization").split(' ').value(1);
            all.insert(credentials);
            if (request.header("authorization").startsWith("Basic "))
                all.insert(QByteArray::fromBase64(credentials).split(':').value(1));
            if (is(request, "/register"))
                all += {issuedSecret, registrationToken};
            if (is(request, "/par"))
                all.insert(requestUri);
            if (is(request, "/device"))
                all.insert(deviceCode);
            if (is(request, "/idp/token") && mood != Mood::TokenEndpointEchoes)
                all.insert(idJag.toByteArray());
            if (is(request, "/token") && mood != Mood::TokenEndpointEchoes) {
                all.insert(accessToken);
                if (field(request, u"grant_type") != "client_credentials"_L1)
                    all += {refreshToken, userToken};
            }
        }
        // A signed token is worthless without its signature, but a signature is not to be had either.
        for (const QByteArray &each : QSet<QByteArray>(all))
            if (each.count('.') == 2)
                all.insert(each.split('.').last());
        all.remove({});
        return all;
    }
};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The lines of private keys in a text, and private members of JWKs.
QSet<QByteArray> privateKeys(const QByteArray &text)
{
    QSet<QByteArray> found;
    static const QRegularExpression escapes(u"\\\\+n"_s); // JSON within JSON
    const QString plain = QString::fromUtf8(text).replace(escapes, u"\n"_s);
    static const QRegularExpression pem(u"-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+([A-Za-z0-9+/=\\s]+)-----END"_s);
    for (const QRegularExpressionMatch &match : pem.globalMatch(plain))
        for (const QString &line : match.captured(1).split(u'\n', Qt::SkipEmptyParts))
            if (line.size() > 20)
                found.insert(line.trimmed().toLatin1());
    return found;
}

QByteArrayList spellings(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    return {secret,
            secret.toBase64(QByteArray::OmitTrailingEquals),
            secret.toPercentEncoding(),
            http::formEncode(text),
            text.toHtmlEscaped().toUtf8(),
            QByteArray(secret).replace('/', "\\/")};
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_key; // PEM of the client
    QSet<QByteArray> m_given;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    CliResult run(const QStringList &arguments) const { return CliProgram(m_folder.path()).run(arguments); }
    QStringList store() const { return {u"--secret-store"_s, u"file:"_s + path(u"store"_s)}; }

    // Signs in as a person with a browser would, whose authorization server sends the code.
    CliResult signIn(const World &world, const QStringList &options) const
    {
        CliProgram program(m_folder.path());
        program.start(
            QStringList{u"login"_s, QString::fromLatin1(world.mcp()), u"--no-browser"_s, u"--redirect-port"_s, u"0"_s}
            + options + store());
        static const QRegularExpression address(u"Open this address: (\\S+)"_s);
        if (program.waitFor(
                [](const CliResult &said) { return address.match(QString::fromUtf8(said.err)).hasMatch(); })) {
            const QString shown = address.match(QString::fromUtf8(program.collected().err)).captured(1);
            http::Form asked = http::queryOf(shown.toLatin1());
            if (const QList<StubRequest> pushed = world.at("/par"); !pushed.isEmpty())
                asked = http::formDecode(pushed.last().body);
            RawClient().get(http::withQuery(asked.value(u"redirect_uri").toLatin1(),
                                            {{u"code"_s, QString::fromLatin1(authorizationCode)},
                                             {u"state"_s, asked.value(u"state")},
                                             {u"iss"_s, QString::fromLatin1(world.server.origin())}}));
        }
        return program.finish();
    }

    // No output has a secret of the run in any spelling. `visible`: what a person was shown on purpose.
    void search(const World &world, const QByteArray &output, const QSet<QByteArray> &visible = {})
    {
        QSet<QByteArray> secrets = world.secrets() + m_given + privateKeys(fileBytes(path(u"store"_s)));
        secrets -= visible;
        QVERIFY(!secrets.isEmpty());
        for (const QByteArray &secret : std::as_const(secrets))
            for (const QByteArray &spelling : spellings(secret)) {
                const qsizetype at = output.indexOf(spelling);
                QVERIFY2(at < 0,
                         QByteArray(spelling + " stands in: …" + output.sliced(std::max<qsizetype>(at - 200, 0), 300))
                             .constData());
            }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_key = jose::Key::generateEc()->privatePem();
        write(u"key.pem"_s, m_key);
        write(u"secret"_s, clientSecret);
        write(u"assertion"_s, "assertion-of-a-workload-0123456789");
        write(u"id-token"_s, idToken.toByteArray());
        write(u"token"_s, "a-token-that-was-given-0123456789");
        m_given = privateKeys(m_key);
        QVERIFY(!m_given.isEmpty());
    }
    void init() { QFile::remove(path(u"store"_s)); }

    void diagnoses_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<bool>("bound");
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("least"); // secrets
        const QStringList client{u"--client-id"_s, u"the-client"_s};
        const QStringList secret = client + QStringList{u"--client-secret-file"_s, u"secret"_s};
        const QStringList key = client + QStringList{u"--private-key-file"_s, u"key.pem"_s};
        const QStringList machine{u"--grant"_s, u"client_credentials"_s};
        const auto row = [](const char *name, const QStringList &how, int least, bool bound = false) {
            QTest::addRow("%s, healthy", name) << how << bound << int(Mood::Healthy) << least;
            QTest::addRow("%s, the token endpoint says it all back", name)
                << how << bound << int(Mood::TokenEndpointEchoes) << 1;
            QTest::addRow("%s, the MCP server says it all back", name)
                << how << bound << int(Mood::McpServerEchoes) << least;
        };
        row("basic", secret + machine, 3);
        row("post", secret + machine + QStringList{u"--auth-method"_s, u"client_secret_post"_s}, 2);
        row("client_secret_jwt", secret + machine + QStringList{u"--auth-method"_s, u"client_secret_jwt"_s}, 3);
        row("private_key_jwt, DPoP", key + machine + QStringList{u"--dpop"_s}, 6, true);
        row("device code", secret + QStringList{u"--grant"_s, u"device_code"_s}, 6);
        row("JWT bearer", secret + QStringList{u"--grant"_s, u"jwt_bearer"_s, u"--assertion-file"_s, u"assertion"_s},
            4);
        row("cross-app access",
            key
                + QStringList{u"--grant"_s, u"id_jag"_s, u"--id-token-file"_s, u"id-token"_s, u"--idp-client-id"_s,
                              u"idp-client"_s, u"--idp-client-secret-file"_s, u"secret"_s, u"--idp-issuer"_s,
                              u"{idp}"_s},
            5);
        row("a token that was given", {u"--token-file"_s, u"token"_s}, 1);
    }
    void diagnoses()
    {
        QFETCH(QStringList, how);
        QFETCH(bool, bound);
        QFETCH(int, mood);
        QFETCH(int, least);
        World world;
        world.bound = bound && mood != int(Mood::McpServerEchoes);
        world.nonces = bound;
        world.mood = Mood(mood);
        how.replaceInStrings(u"{idp}"_s, QString::fromUtf8(world.server.url("/idp")));
        const QStringList command = QStringList{u"diagnose"_s, QString::fromLatin1(world.mcp())} + how
            + QStringList{u"--secret-store"_s, u"memory"_s,          u"-v"_s, u"--har"_s, path(u"out.har"_s),
                          u"--bundle"_s,       path(u"out.bundle"_s)};
        QList<QStringList> forms{{u"--json"_s}, {u"--format"_s, u"html"_s}};
        if (mood != int(Mood::Healthy)) { // there is more to say
            forms += QStringList{u"--preview-redaction"_s};
            for (const char *format : {"text", "markdown", "junit", "sarif", "ticket"})
                forms += QStringList{u"--format"_s, QString::fromLatin1(format)};
        }
        for (const QStringList &form : std::as_const(forms)) {
            for (const QString &file : {u"out.har"_s, u"out.bundle"_s})
                QFile::remove(path(file));
            const CliResult result = run(command + form);
            QVERIFY2(result.status == (mood == int(Mood::Healthy) && !how.contains(u"--token-file"_s) ? 0 : 1),
                     result.everything().constData());
            const QByteArray files = fileBytes(path(u"out.har"_s)) + fileBytes(path(u"out.bundle"_s));
            QVERIFY2(result.out.size() > 50 && files.size() > 1000, result.everything().constData());
            search(world, result.everything() + files);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(world.secrets().size() >= least);
        // The search can fail: the same run with --show-secrets holds what it looked for.
        const CliResult naked = run(command + QStringList{u"--show-secrets"_s, u"--force"_s});
        const QByteArray shown = fileBytes(path(u"out.har"_s));
        int found = 0;
        for (const QByteArray &secret : world.secrets())
            found += shown.contains(secret) ? 1 : 0;
        QVERIFY2(found >= 1, naked.everything().constData());
    }

    // The commands that get, keep, renew, ask about and give up tokens.
    void commands_data()
    {
        QTest::addColumn<QStringList>("how");
        const QStringList secret{u"--client-id"_s, u"the-client"_s, u"--client-secret-file"_s, u"secret"_s};
        const QStringList key{u"--client-id"_s, u"the-client"_s, u"--private-key-file"_s, u"key.pem"_s};
        QTest::newRow("code") << secret;
        QTest::newRow("code, PAR, DPoP, signed") << key + QStringList{u"--par"_s, u"--dpop"_s};
        QTest::newRow("code, registered") << QStringList{u"--register"_s};
    }
    void commands()
    {
        QFETCH(QStringList, how);
        World world;
        world.bound = how.contains(u"--dpop"_s);
        const QStringList record{u"-v"_s, u"--har"_s, path(u"out.har"_s), u"--force"_s};
        const CliResult in = signIn(world, how + record);
        QVERIFY2(in.status == 0, in.everything().constData());
        QVERIFY(world.secrets().contains(authorizationCode));
        QVERIFY(privateKeys(fileBytes(path(u"store"_s))).isEmpty() != world.bound);
        // The address that a person opens has the reference to what was pushed, and is printed for that.
        search(world, in.out + fileBytes(path(u"out.har"_s)));
        search(world, in.err, {requestUri});
        const QString url = QString::fromLatin1(world.mcp());
        const QString issuer = QString::fromLatin1(world.server.origin());
        write(u"access"_s, accessToken);
        write(u"subject"_s, userToken);
        QStringList identity = how;
        for (const QString &word : {u"--par"_s, u"--dpop"_s, u"--register"_s})
            identity.removeAll(word);
        if (identity.isEmpty())
            identity = {u"--client-id"_s, u"registered"_s};
        const QString kept = u"kept-"_s + QString::number(world.server.port());
        QList<QStringList> later{
            QStringList{u"diagnose"_s, url} + how,
            QStringList{u"diagnose"_s, url, u"--json"_s} + how,
            QStringList{u"tools"_s, u"list"_s, url} + how,
            QStringList{u"userinfo"_s, url} + how,
            QStringList{u"token"_s, u"introspect"_s, u"--issuer"_s, issuer, u"--token-file"_s, path(u"access"_s)}
                + identity,
            QStringList{u"token"_s, u"revoke"_s, u"--issuer"_s, issuer, u"--token-file"_s, path(u"access"_s)}
                + identity,
            QStringList{u"profiles"_s, u"add"_s, kept, url} + how,
            QStringList{u"profiles"_s, u"show"_s, kept},
            QStringList{u"profiles"_s, u"export"_s},
            QStringList{u"logout"_s, url} + how};
        // What `token get` writes on standard output is the token, on purpose; its record is none.
        const CliResult again = run(QStringList{u"token"_s, u"get"_s, url, u"--renew"_s} + how + store() + record);
        QVERIFY2(again.status == 0, again.err.constData());
        search(world, again.err + fileBytes(path(u"out.har"_s)));
        for (const QStringList &command : std::as_const(later)) {
            QFile::remove(path(u"out.har"_s));
            const bool records = command.first() != "profiles"_L1;
            const CliResult result = run(command + store() + (records ? record : QStringList()));
            QVERIFY2(result.status >= 0 && result.status <= 1,
                     QByteArray(command.join(u' ').toUtf8() + '\n' + result.everything()).constData());
            search(world, result.everything() + fileBytes(path(u"out.har"_s)));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
