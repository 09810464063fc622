// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What core/jose says about a token: taking it apart, naming it, judging it check by check.
#include "core/base/limits.h"
#include "core/jose/base64url.h"
#include "core/jose/token.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::jose;

namespace {

constexpr qint64 now = 1'795'435'500; // 2026-11-23
const QString issuer = u"https://dev-12345678.okta.com/oauth2/aus1calc00000000h7x7"_s;
const QString audience = u"https://calculator-mcp-server.example.com"_s;

QByteArray unsignedToken(const QByteArray &header, const QByteArray &payload)
{
    return base64urlEncode(header) + '.' + base64urlEncode(payload) + '.' + base64urlEncode(QByteArray(256, 'x'));
}

QByteArray unsignedToken(const QByteArray &payload)
{
    return unsignedToken(R"({"kid":"k1","alg":"RS256"})", payload);
}

// The access token of the Okta guide.
const QByteArray oktaPayload =
    R"({"ver":1,"jti":"AT.9f","iss":"https://dev-12345678.okta.com/oauth2/aus1calc00000000h7x7",)"
    R"("aud":"https://calculator-mcp-server.example.com","iat":1795435200,"exp":1795438800,)"
    R"("cid":"0oa1webclient0000h7x7","uid":"00u1adalovelace0h7x7","scp":["calculator.add","openid"],)"
    R"("auth_time":1795435190,"sub":"ada@example.com"})"_ba;

const Key &signingKey()
{
    static const Key key = [] {
        Key k = Key::generateEc().value();
        k.setKid("k1");
        return k;
    }();
    return key;
}

KeySet keys(const QList<Key> &list)
{
    KeySet set;
    set.keys = list;
    return set;
}

QByteArray signedToken(const QByteArray &payload, const QByteArray &header = R"({"kid":"k1","alg":"ES256"})"_ba)
{
    return sign(header, payload, signingKey(), Algorithm::ES256).value();
}

Expectations oktaExpectations()
{
    Expectations expectations;
    expectations.issuers = {issuer};
    expectations.audiences = {audience};
    return expectations;
}

Check checkNamed(const QList<Check> &checks, const QString &id)
{
    for (const Check &check : checks) {
        if (check.id == id)
            return check;
    }
    return {};
}

bool hasProblem(const Token &token, const QString &word)
{
    return token.problems.join(u'\n').contains(word);
}

// The payload with one member replaced by JSON text; "exp" of "" leaves it out.
QByteArray payloadWith(const QByteArray &name, const QByteArray &json)
{
    QByteArray members;
    const QList<std::pair<QByteArray, QByteArray>> base = {{"iss", '"' + issuer.toLatin1() + '"'},
                                                           {"aud", '"' + audience.toLatin1() + '"'},
                                                           {"iat", "1795435200"},
                                                           {"exp", "1795438800"},
                                                           {"cid", R"("0oa1webclient0000h7x7")"},
                                                           {"scp", R"(["calculator.add","openid"])"}};
    bool replaced = false;
    for (const auto &[member, value] : base) {
        const QByteArray text = member == name ? json : value;
        replaced = replaced || member == name;
        if (!text.isEmpty())
            members += ",\"" + member + "\":" + text;
    }
    if (!replaced && !json.isEmpty())
        members += ",\"" + name + "\":" + json;
    return '{' + members.sliced(1) + '}';
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void oktaAccessToken();
    void wrapping_data();
    void wrapping();
    void description_data();
    void description();
    void problems_data();
    void problems();
    void sameHeaderAgain_data();
    void sameHeaderAgain();
    void limits_data();
    void limits();
    void scopes_data();
    void scopes();
    void accepts();
    void failureHidesNothing();
    void nothingExpected();
    void claimChecks_data();
    void claimChecks();
    void expectationChecks_data();
    void expectationChecks();
    void keyChoice_data();
    void keyChoice();
    void algorithmChecks_data();
    void algorithmChecks();
    void withoutKeys();
    void rejectedKey();
    void kidTwice();
    void acceptedNeedsJudgement();
    void everyCheckIsComplete();
    void meanings();
};

void TestToken::oktaAccessToken()
{
    const Token token = decode(unsignedToken(oktaPayload));
    QCOMPARE(token.kind, TokenKind::Jws);
    QVERIFY2(token.problems.isEmpty(), qPrintable(token.problems.join(u'\n')));
    QVERIFY(token.strict && token.claims);
    QCOMPARE(token.payloadBytes, oktaPayload);
    QCOMPARE(token.headerBytes, R"({"kid":"k1","alg":"RS256"})"_ba);
    QCOMPARE(token.parts.size(), 3);
    QCOMPARE(token.algorithm(), "RS256"_ba);
    QCOMPARE(token.kid(), "k1"_ba);
    QCOMPARE(token.issuer(), issuer);
    QCOMPARE(token.audience(), QStringList{audience});
    QCOMPARE(token.scopes(), (QStringList{u"calculator.add"_s, u"openid"_s}));
    QCOMPARE(token.time(u"exp"_s), 1795438800.0);
    QCOMPARE(token.time(u"nbf"_s), std::nullopt);
    QCOMPARE(token.time(u"iss"_s), std::nullopt);
    QCOMPARE(token.description(), u"Okta access token"_s);
    QVERIFY(!token.looksLikeIdToken());
}

void TestToken::wrapping_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("word");
    const QByteArray bare = unsignedToken(oktaPayload);
    QTest::newRow("bare") << bare << 0 << QString();
    QTest::newRow("white space") << "  " + bare + "\r\n" << 1 << u"white space"_s;
    QTest::newRow("a line end") << bare + "\n" << 0 << QString();
    QTest::newRow("a line end of Windows") << bare + "\r\n" << 0 << QString();
    QTest::newRow("parameter") << "access_token=" + bare << 1 << u"access_token"_s;
    QTest::newRow("fragment") << "#access_token=" + bare + "&token_type=Bearer" << 1 << u"access_token"_s;
    QTest::newRow("address") << "https://app.example/cb#state=s&access_token=" + bare << 1 << u"access_token"_s;
    QTest::newRow("answer of a token endpoint") << "{\"token_type\":\"Bearer\",\n \"access_token\":\"" + bare + "\"}\n"
                                                << 1 << u"access_token"_s;
    QTest::newRow("Bearer") << "Bearer " + bare << 1 << u"scheme"_s;
    QTest::newRow("bearer, blanks") << "bearer   " + bare << 1 << u"scheme"_s;
    QTest::newRow("header") << "Authorization: Bearer " + bare << 1 << u"header"_s;
    QTest::newRow("header in small letters") << "authorization:bearer " + bare << 1 << u"header"_s;
    QTest::newRow("DPoP") << "Authorization: DPoP " + bare << 1 << u"header"_s;
    QTest::newRow("header block") << "GET /mcp HTTP/1.1\r\nHost: h\r\nauthorization: Bearer " + bare
            + "\r\nAccept: */*\r\n"
                                  << 1 << u"Authorization field"_s;
    QTest::newRow("curl -v") << "> POST /mcp HTTP/1.1\n> Authorization: Bearer " + bare + "\n> Accept: */*" << 1
                             << u"Authorization field"_s;
    QTest::newRow("curl command") << "curl -H 'Authorization: Bearer " + bare + "' https://h/mcp" << 1
                                  << u"Authorization field"_s;
    QTest::newRow("quotes") << '"' + bare + '"' << 1 << u"quotes"_s;
    QTest::newRow("curl's header") << "'Authorization: Bearer " + bare + "'" << 2 << u"quotes"_s;
    QTest::newRow("all of them") << " \"'Bearer " + bare + "'\"\n" << 3 << u"white space"_s;
}

void TestToken::wrapping()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problems);
    QFETCH(QString, word);
    const Token token = decode(text);
    QCOMPARE(token.compact, unsignedToken(oktaPayload));
    QCOMPARE(token.problems.size(), problems);
    QVERIFY(word.isEmpty() || hasProblem(token, word));
    QVERIFY(token.strict);
    QCOMPARE(token.description(), u"Okta access token"_s);
}

void TestToken::description_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QString>("description");
    const auto payload = [](const char *json) { return unsignedToken(QByteArray(json)); };
    const auto typ = [](const QByteArray &type) {
        return unsignedToken(R"({"alg":"RS256","typ":")" + type + "\"}", R"({"iss":"x","sub":"y"})");
    };
    const TokenKind jws = TokenKind::Jws;
    const TokenKind opaque = TokenKind::Opaque;
    QTest::newRow("nothing") << QByteArray() << TokenKind::Empty << u"nothing"_s;
    QTest::newRow("blanks") << " \n "_ba << TokenKind::Empty << u"nothing"_s;
    QTest::newRow("header alone") << "Authorization: "_ba << TokenKind::Empty << u"nothing"_s;
    QTest::newRow("Bearer alone") << "Authorization: Bearer "_ba << TokenKind::Empty << u"nothing"_s;
    QTest::newRow("client credentials grant")
        << payload(R"({"jti":"AT.x","cid":"0oa1svcclient0000h7x7","scp":["a"],"sub":"0oa1svcclient0000h7x7"})") << jws
        << u"Okta access token"_s;
    QTest::newRow("Okta without jti") << payload(R"({"cid":"0oa1svcclient0000h7x7","scp":["a"]})") << jws
                                      << u"Okta access token"_s;
    QTest::newRow("ID token") << payload(
        R"({"ver":1,"jti":"ID.x","iss":"i","aud":"0oa1webclient0000h7x","sub":"00u","amr":["pwd"]})")
                              << jws << u"Okta ID token"_s;
    QTest::newRow("ID token by audience")
        << payload(R"({"iss":"i","aud":"0oa1webclient0000h7x","sub":"00u"})") << jws << u"Okta ID token"_s;
    QTest::newRow("ID token of another") << payload(R"({"iss":"i","aud":"app","sub":"s","nonce":"n"})") << jws
                                         << u"ID token"_s;
    QTest::newRow("org server") << typ("application/okta-internal-at+jwt") << jws << u"Okta org-server access token"_s;
    QTest::newRow("ID-JAG") << typ("oauth-id-jag+jwt") << jws << u"ID-JAG"_s;
    QTest::newRow("RFC 9068") << typ("at+jwt") << jws << u"JWT access token (RFC 9068)"_s;
    QTest::newRow("RFC 9068, whole type") << typ("Application/AT+JWT") << jws << u"JWT access token (RFC 9068)"_s;
    QTest::newRow("DPoP proof") << typ("dpop+jwt") << jws << u"DPoP proof"_s;
    QTest::newRow("client assertion") << payload(R"({"iss":"c","sub":"c","aud":"https://as/token","exp":1})") << jws
                                      << u"client assertion (private_key_jwt)"_s;
    QTest::newRow("another's access token")
        << payload(R"({"iss":"i","scope":"a b","sub":"s"})") << jws << u"JWT access token"_s;
    QTest::newRow("some JWT") << payload(R"({"iss":"i"})") << jws << u"JWT"_s;
    QTest::newRow("not claims") << payload("Payload") << jws << u"signed data (JWS) without claims"_s;
    QTest::newRow("unsecured") << unsignedToken(R"({"alg":"none"})", R"({"jti":"AT.x"})") << jws
                               << u"unsecured Okta access token"_s;
    QTest::newRow("JWE") << base64urlEncode(R"({"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"})")
            + ".AAAA.AAAA.AAAA.AAAA"
                         << TokenKind::Jwe << u"encrypted token (JWE, RSA-OAEP-256, A256GCM)"_s;
    QTest::newRow("JWE with a direct key") << base64urlEncode(R"({"alg":"dir","enc":"A256GCM"})") + "..AAAA.AAAA.AAAA"
                                           << TokenKind::Jwe << u"encrypted token (JWE, dir, A256GCM)"_s;
    QTest::newRow("two parts") << unsignedToken(oktaPayload).split('.').first(2).join('.') << opaque
                               << u"damaged token (2 parts)"_s;
    QTest::newRow("refresh token") << QByteArray(43, 'a') << opaque
                                   << u"refresh token or authorization code (43 characters)"_s;
    QTest::newRow("API token") << "00" + QByteArray(40, 'a') << opaque << u"Okta API token"_s;
    QTest::newRow("SSWS header") << "Authorization: SSWS 00" + QByteArray(40, 'a') << opaque << u"Okta API token"_s;
    QTest::newRow("secret of 40") << QByteArray(40, 'b') << opaque << u"client secret (40 characters)"_s;
    QTest::newRow("secret of 64") << QByteArray(64, 'b') << opaque << u"client secret (64 characters)"_s;
    QTest::newRow("client id") << "0oa1webclient0000h7x"_ba << opaque << u"Okta client id"_s;
    QTest::newRow("opaque") << "gh_12345"_ba << opaque << u"opaque token (8 characters)"_s;
    QTest::newRow("host name") << "dev.okta.com"_ba << opaque << u"opaque token (12 characters)"_s;
    QTest::newRow("sentence") << "this is no token"_ba << opaque << u"text with white space"_s;
    QTest::newRow("Basic") << "Authorization: Basic MG9hMTpzZWNyZXQ="_ba << opaque
                           << u"client credentials (HTTP Basic)"_s;
    QTest::newRow("token response") << R"({"access_token":"a.b.c","token_type":"Bearer"})"_ba << opaque
                                    << u"JSON document (a token response)"_s;
    QTest::newRow("key set") << R"({"keys":[]})"_ba << opaque << u"JSON document (a key set)"_s;
    QTest::newRow("private JWK") << R"({"kty":"EC","d":"x"})"_ba << opaque << u"JSON document (a private key, JWK)"_s;
    QTest::newRow("JSON JWS") << R"({"payload":"a","signatures":[]})"_ba << opaque
                              << u"JSON document (a JWS in JSON serialization)"_s;
    QTest::newRow("decoded") << R"({"iss":"https://a.b.c"})"_ba << opaque << u"JSON document (a decoded token)"_s;
    QTest::newRow("error") << R"({"error":"invalid_grant"})"_ba << opaque << u"JSON document (an error response)"_s;
    QTest::newRow("JSON") << "{}"_ba << opaque << u"JSON document"_s;
    QTest::newRow("PEM") << "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"_ba << opaque
                         << u"PEM text (PRIVATE KEY)"_s;
    QTest::newRow("PEM begun") << "-----BEGIN X"_ba << opaque << u"PEM text ()"_s;
    QTest::newRow("too long") << QByteArray(10'000'000, 'a') << opaque << u"text that is too long for a token"_s;
}

void TestToken::description()
{
    QFETCH(QByteArray, text);
    const Token token = decode(text);
    QTEST(token.kind, "kind");
    QTEST(token.description(), "description");
    // A secret in HTTP Basic is never repeated.
    QVERIFY(!hasProblem(token, u"secret\""_s));
}

void TestToken::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("claims");
    const QByteArray good = unsignedToken(oktaPayload);
    const QList<QByteArray> parts = good.split('.');
    const auto header = [](const char *json) { return unsignedToken(json, oktaPayload); };
    const auto payload = [](const QByteArray &json) { return unsignedToken(json); };
    QTest::newRow("padding") << good + "==" << u"padding"_s << false << true;
    QTest::newRow("plain base64") << parts[0] + '.' + parts[1] + "." + QByteArray(340, '+') << u"plain base64"_s
                                  << false << true;
    QTest::newRow("line end within") << parts[0] + ".\n" + parts[1] + '.' + parts[2] << u"white space at offset 0"_s
                                     << false << true;
    QTest::newRow("stray bits") << base64urlEncode(R"({"alg":"RS256" })").replace(21, 1, "R") + '.' + parts[1] + '.'
            + parts[2] << u"carries bits"_s
                                << false << true;
    QTest::newRow("two parts") << parts[0] + '.' + parts[1] << u"2 parts"_s << false << true;
    QTest::newRow("four parts") << good + ".AAAA" << u"4 parts"_s << false << true;
    QTest::newRow("five parts without enc") << good + ".AA.AA" << u"no \"enc\""_s << false << true;
    QTest::newRow("cut off") << parts[0] + '.' + parts[1] + '.' + base64urlEncode(QByteArray(200, 'x'))
                             << u"at least 256: the token may have been cut off"_s << true << true;
    QTest::newRow("duplicate claim") << payload(R"({"sub":"a","exp":1,"sub":"b"})") << u"sub"_s << true << false;
    QTest::newRow("duplicate claim, escaped") << payload(R"({"sub":"a","s\u0075b":"b"})") << u"sub"_s << true << false;
    QTest::newRow("duplicate header") << header(R"({"alg":"RS256","alg":"none"})") << u"alg"_s << false << true;
    QTest::newRow("invalid UTF-8") << payload("{\"sub\":\"\xff\"}") << u"not valid JSON"_s << true << false;
    QTest::newRow("byte order mark") << payload("\xef\xbb\xbf{}") << u"not valid JSON"_s << true << false;
    QTest::newRow("trailing comma") << payload(R"({"sub":"a",})") << u"not valid JSON"_s << true << false;
    QTest::newRow("array") << payload("[]") << u"no object"_s << true << false;
    QTest::newRow("broken header") << unsignedToken(R"({"alg":"RS256")", oktaPayload) << u"header is not valid JSON"_s
                                   << false << true;
    QTest::newRow("large number") << payload(R"({"exp":9007199254740993})") << u"9007199254740993"_s << true << true;
    QTest::newRow("number beyond range") << payload(R"({"exp":1e400})") << u"beyond any range"_s << true << false;
    QTest::newRow("none") << header(R"({"alg":"nOnE"})") << u"not signed"_s << true << true;
    QTest::newRow("no alg") << header(R"({"kid":"k"})") << u"no \"alg\""_s << true << true;
    QTest::newRow("alg unknown") << header(R"({"alg":"XX1"})") << u"XX1"_s << true << true;
    QTest::newRow("alg a number") << header(R"({"alg":1})") << u"must be a string"_s << true << true;
    QTest::newRow("crit") << header(R"({"alg":"RS256","crit":["x"]})") << u"crit"_s << true << true;
    QTest::newRow("b64") << header(R"({"alg":"RS256","b64":false})") << u"b64"_s << true << true;
    QTest::newRow("jku") << header(R"({"alg":"RS256","jku":"https://evil.example/keys"})")
                         << u"(https://evil.example/keys). It was not fetched"_s << true << true;
    QTest::newRow("x5u") << header(R"({"alg":"RS256","x5u":"https://evil.example/\u001b[2J"})") << u"\\u{1b}[2J"_s
                         << true << true;
    QTest::newRow("jwk") << header(R"({"alg":"RS256","jwk":{"kty":"RSA"}})") << u"carries its own key"_s << true
                         << true;
    QTest::newRow("x5c") << header(R"({"alg":"RS256","x5c":[]})") << u"carries its own key"_s << true << true;
    QTest::newRow("kid a path") << header(R"({"alg":"RS256","kid":"../../etc/passwd"})") << u"path"_s << true << true;
    QTest::newRow("kid SQL") << header(R"({"alg":"RS256","kid":"x' OR 1=1 --"})") << u"query"_s << true << true;
    QTest::newRow("kid a number") << header(R"({"alg":"RS256","kid":1})") << u"must be a string"_s << true << true;
    QTest::newRow("aud a number") << payload(R"({"aud":1})") << u"\"aud\""_s << true << true;
    QTest::newRow("aud mixed") << payload(R"({"aud":["a",1]})") << u"\"aud\""_s << true << true;
    QTest::newRow("aud empty") << payload(R"({"aud":[]})") << u"for nobody"_s << true << true;
    QTest::newRow("exp a string") << payload(R"({"exp":"1795438800"})") << u"\"exp\""_s << true << true;
    QTest::newRow("scp an object") << payload(R"({"scp":{}})") << u"\"scp\""_s << true << true;
    QTest::newRow("scp and scope") << payload(R"({"scp":["a"],"scope":""})") << u"both"_s << true << true;
    QTest::newRow("nested") << unsignedToken(R"({"alg":"RS256","cty":"jwt"})", "eyJhbGciOiJub25lIn0..")
                            << u"another token"_s << true << false;
    QTest::newRow("pasted response") << R"({"access_token":"x"})"_ba << u"access_token"_s << false << false;
    QTest::newRow("Basic") << "Basic MG9hMTpzZWNyZXQ="_ba << u"client id and client secret of \"0oa1\""_s << false
                           << false;
    QTest::newRow("client secret") << QByteArray(64, 'b') << u"rotated"_s << false << false;
    QTest::newRow("empty") << QByteArray() << u"empty"_s << false << false;
}

void TestToken::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const Token token = decode(text);
    QVERIFY2(hasProblem(token, word), qPrintable(token.problems.join(u'\n')));
    QTEST(token.strict, "strict");
    QTEST(token.claims, "claims");
    for (const QString &problem : token.problems)
        QVERIFY2(problem.endsWith(u'.') || problem.contains(u'\n') || problem.size() > 20, qPrintable(problem));
}

void TestToken::sameHeaderAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = unsignedToken(oktaPayload);
    const QByteArray header = good.first(good.indexOf('.'));
    QTest::newRow("the same token") << good;
    QTest::newRow("other claims") << unsignedToken(R"({"iss":"https://a.example.com","aud":[]})");
    QTest::newRow("another header") << unsignedToken(R"({"kid":"k2","alg":"RS256"})", oktaPayload);
    QTest::newRow("a longer header") << header + good;
    QTest::newRow("a name twice") << unsignedToken(R"({"aud":"a","aud":"b"})");
    QTest::newRow("a name twice, one spelt otherwise") << unsignedToken(R"({"aud":"a","\u0061ud":["b",1]})");
    QTest::newRow("forms") << unsignedToken(R"({"iss":1,"exp":"1","scp":[1],"scope":{},"cid":null})");
    QTest::newRow("a number beyond any range") << unsignedToken(R"({"exp":1e400})");
    QTest::newRow("an unsafe number") << unsignedToken(R"({"exp":9007199254740993})");
    QTest::newRow("no object") << unsignedToken("[1]");
    QTest::newRow("no JSON") << unsignedToken("{");
    QTest::newRow("nested deep") << unsignedToken("{\"a\":" + QByteArray(1023, '[') + QByteArray(1023, ']') + "}");
    QTest::newRow("padding") << good + "==";
    QTest::newRow("a line end") << good + '\n';
    QTest::newRow("quotes") << '"' + good + '"';
    QTest::newRow("a scheme") << "Bearer " + good;
    QTest::newRow("the header alone") << header;
    QTest::newRow("two parts") << good.first(good.lastIndexOf('.'));
    QTest::newRow("four parts") << QByteArray(good + ".e30");
    QTest::newRow("five parts") << QByteArray(good + ".e30.e30");
    QTest::newRow("no signature") << good.first(good.lastIndexOf('.') + 1);
    QTest::newRow("a signature cut off") << good.chopped(200);
    QTest::newRow("too long") << good + QByteArray(limits::token, 'A');
}

// The header that a thread read last is not read again; what is said of a token is the same with and without it.
void TestToken::sameHeaderAgain()
{
    QFETCH(QByteArray, text);
    Token fresh;
    Token again;
    std::thread([&] { fresh = decode(text); }).join();
    std::thread([&] {
        (void)decode(unsignedToken(oktaPayload));
        again = decode(text);
    }).join();
    QCOMPARE(again.kind, fresh.kind);
    QCOMPARE(again.compact, fresh.compact);
    QCOMPARE(again.parts, fresh.parts);
    QCOMPARE(again.headerBytes, fresh.headerBytes);
    QCOMPARE(again.payloadBytes, fresh.payloadBytes);
    QCOMPARE(again.signature, fresh.signature);
    QCOMPARE(again.header, fresh.header);
    QCOMPARE(again.payload.object(), fresh.payload.object());
    QCOMPARE(again.problems, fresh.problems);
    QCOMPARE(again.strict, fresh.strict);
    QCOMPARE(again.claims, fresh.claims);
}

void TestToken::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    const auto nested = [](int depth) {
        return unsignedToken(R"({"a":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
    };
    QTest::newRow("1024 deep") << nested(1023) << QString();
    QTest::newRow("1025 deep") << nested(1024) << u"payload"_s;
    QTest::newRow("20000 deep") << nested(20'000) << u"payload"_s;
    QTest::newRow("100000 deep") << nested(100'000) << u"65536"_s;
    QTest::newRow("10 MB") << unsignedToken(R"({"a":")" + QByteArray(10'000'000, 'a') + "\"}") << u"65536"_s;
    QTest::newRow("dots") << QByteArray(60'000, '.') << QString();
    QTest::newRow("parts") << unsignedToken("{}") + QByteArray(60'000, '.') << u"60003 parts"_s;
}

void TestToken::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const Token token = decode(text);
    QVERIFY2(word.isEmpty() || hasProblem(token, word), qPrintable(token.problems.join(u'\n').left(500)));
    if (word == u"65536"_s)
        QVERIFY(token.compact.isEmpty() && token.payload.isEmpty());
    if (word.isEmpty() && token.kind == TokenKind::Jws)
        QVERIFY(token.claims);
    else
        QVERIFY(!token.claims || token.parts.size() > 5);
}

void TestToken::scopes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("scp array") << R"({"scp":["a","b"]})"_ba << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("scp string") << R"({"scp":"a b"})"_ba << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("scope string") << R"({"scope":" a  b "})"_ba << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("scope array") << R"({"scope":["a"]})"_ba << QStringList{u"a"_s};
    QTest::newRow("mixed array") << R"({"scp":["a",1,null]})"_ba << QStringList{u"a"_s};
    QTest::newRow("number") << R"({"scp":1})"_ba << QStringList();
    QTest::newRow("none") << "{}"_ba << QStringList();
}

void TestToken::scopes()
{
    QFETCH(QByteArray, payload);
    QTEST(decode(unsignedToken(payload)).scopes(), "scopes");
}

void TestToken::accepts()
{
    const KeySet set = keys({signingKey()});
    const QList<Check> checks = verify(decode(signedToken(oktaPayload)), &set, oktaExpectations(), now * 1000);
    QStringList ids;
    for (const Check &check : checks)
        ids.append(check.id + u'=' + outcomeName(check.outcome));
    QCOMPARE(ids,
             (QStringList{u"structure=passed"_s, u"algorithm=passed"_s, u"key=passed"_s, u"signature=passed"_s,
                          u"issuer=passed"_s, u"audience=passed"_s, u"expiry=passed"_s, u"not-before=skipped"_s,
                          u"issued-at=passed"_s, u"type=skipped"_s, u"scope=skipped"_s, u"client=skipped"_s}));
    QVERIFY(accepted(checks));
}

void TestToken::failureHidesNothing()
{
    // Everything that can be wrong is wrong, and each says so for itself.
    const KeySet set = keys({signingKey()});
    Expectations expectations = oktaExpectations();
    expectations.scopes = {u"calculator.admin"_s};
    expectations.clientId = u"0oa2"_s;
    expectations.type = u"at+jwt"_s;
    QByteArray compact = signedToken(
        R"({"iss":"https://a","aud":"https://b","exp":1,"nbf":1900000000,"iat":"x","cid":"y"})");
    compact.replace(compact.lastIndexOf('.') + 5, 1, compact[compact.lastIndexOf('.') + 5] == 'A' ? "B" : "A");
    const QList<Check> checks = verify(decode(compact), &set, expectations, now * 1000);
    for (const QString &id : {u"signature"_s, u"issuer"_s, u"audience"_s, u"expiry"_s, u"not-before"_s, u"issued-at"_s,
                              u"type"_s, u"scope"_s, u"client"_s}) {
        QVERIFY2(checkNamed(checks, id).outcome == Outcome::Failed, qPrintable(id));
    }
    QCOMPARE(checkNamed(checks, u"key"_s).outcome, Outcome::Passed);
    QVERIFY(!accepted(checks));
}

void TestToken::nothingExpected()
{
    const KeySet set = keys({signingKey()});
    const QList<Check> checks = verify(decode(signedToken(oktaPayload)), &set, {}, now * 1000);
    for (const QString &id : {u"issuer"_s, u"audience"_s, u"type"_s, u"scope"_s, u"client"_s}) {
        const Check check = checkNamed(checks, id);
        QCOMPARE(check.outcome, Outcome::Skipped);
        QVERIFY(check.expected.isEmpty());
        QVERIFY(id == u"type"_s || !check.actual.isEmpty());
    }
    QCOMPARE(checkNamed(checks, u"scope"_s).actual, u"calculator.add openid"_s);
    QVERIFY(accepted(checks));
}

void TestToken::claimChecks_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("leeway");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *claim, const QByteArray &json, const QString &id, Outcome outcome,
                        const QString &word, double leeway = 0) {
        QTest::newRow(name) << QByteArray(claim) << json << id << leeway << outcome << word;
    };
    const Outcome passed = Outcome::Passed;
    const Outcome failed = Outcome::Failed;
    const Outcome warned = Outcome::Warned;
    const QString expiry = u"expiry"_s;
    const QByteArray second = QByteArray::number(now);
    row("exp later", "exp", QByteArray::number(now + 1), expiry, passed, u"another 1 s"_s);
    row("exp now counts as expired", "exp", second, expiry, failed, u"expired 0 s ago"_s);
    row("exp a half second later", "exp", second + ".5", expiry, passed, u"0.5 s"_s);
    row("exp before", "exp", QByteArray::number(now - 1), expiry, failed, u"1 s ago"_s);
    row("exp hours before", "exp", QByteArray::number(now - 7200), expiry, failed, u"2 h ago"_s);
    row("exp days before", "exp", QByteArray::number(now - 864'000), expiry, failed, u"10 days ago"_s);
    row("exp within leeway", "exp", QByteArray::number(now - 59), expiry, passed, u"leeway"_s, 60);
    row("exp at the end of leeway", "exp", QByteArray::number(now - 60), expiry, failed, u"60 s ago"_s, 60);
    row("exp zero", "exp", "0", expiry, failed, u"days ago"_s);
    row("exp negative", "exp", "-5", expiry, failed, u"days ago"_s);
    row("exp hugely negative", "exp", "-1e300", expiry, failed, u"ago"_s);
    row("exp in scientific form", "exp", "1.8e9", expiry, passed, u"good"_s);
    row("exp over 2^53", "exp", "9007199254740993", expiry, warned, u"no sensible time"_s);
    row("exp 1e18", "exp", "1e18", expiry, warned, u"no sensible time"_s);
    row("exp in milliseconds", "exp", second + "000", expiry, warned, u"milliseconds"_s);
    row("exp a string", "exp", "\"1795438800\"", expiry, failed, u"string"_s);
    row("exp null", "exp", "null", expiry, failed, u"no number"_s);
    row("exp an array", "exp", "[1795438800]", expiry, failed, u"no number"_s);
    row("exp a boolean", "exp", "true", expiry, failed, u"no number"_s);
    row("exp absent", "exp", "", expiry, failed, u"never expire"_s);
    const QString before = u"not-before"_s;
    row("nbf now", "nbf", second, before, passed, u"already"_s);
    row("nbf later", "nbf", QByteArray::number(now + 300), before, failed, u"in 5 min"_s);
    row("nbf a half second later", "nbf", second + ".5", before, failed, u"in 0.5 s"_s);
    row("nbf within leeway", "nbf", QByteArray::number(now + 30), before, passed, u"already"_s, 60);
    row("nbf a string", "nbf", "\"1\"", before, failed, u"string"_s);
    row("nbf over 2^53", "nbf", "9007199254740993", before, failed, u"days"_s);
    row("nbf absent", "nbf", "", before, Outcome::Skipped, u"none is needed"_s);
    const QString issued = u"issued-at"_s;
    row("iat now", "iat", second, issued, passed, u"0 s ago"_s);
    row("iat in the future", "iat", QByteArray::number(now + 300), issued, warned, u"5 min in the future"_s);
    row("iat within leeway", "iat", QByteArray::number(now + 30), issued, passed, u"0 s ago"_s, 60);
    row("iat a string", "iat", "\"1\"", issued, failed, u"string"_s);
    row("iat negative", "iat", "-1", issued, passed, u"days ago"_s);
    row("iat absent", "iat", "", issued, Outcome::Skipped, u"does not say"_s);
}

void TestToken::claimChecks()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(double, leeway);
    QFETCH(QString, word);
    const KeySet set = keys({signingKey()});
    Expectations expectations = oktaExpectations();
    expectations.leewaySeconds = leeway;
    const auto checks = verify(decode(signedToken(payloadWith(claim, json))), &set, expectations, now * 1000);
    const Check check = checkNamed(checks, id);
    QTEST(check.outcome, "outcome");
    QVERIFY2(check.text.contains(word), qPrintable(check.text));
    QVERIFY(!check.expected.isEmpty());
    QCOMPARE(check.actual.isEmpty(), json.isEmpty());
    QCOMPARE(accepted(checks), check.outcome != Outcome::Failed);
}

void TestToken::expectationChecks_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *claim, const QByteArray &json, const QString &id, Outcome outcome,
                        const QString &word) {
        QTest::newRow(name) << QByteArray(claim) << json << id << outcome << word;
    };
    const Outcome passed = Outcome::Passed;
    const Outcome failed = Outcome::Failed;
    const QString iss = u"issuer"_s;
    const QString aud = u"audience"_s;
    const QByteArray i = issuer.toLatin1();
    const QByteArray a = audience.toLatin1();
    row("iss", "iss", '"' + i + '"', iss, passed, u"expected issuer"_s);
    row("iss with a slash", "iss", '"' + i + "/\"", iss, failed, u"slash"_s);
    row("iss in capitals", "iss", '"' + i.toUpper() + '"', iss, failed, u"case"_s);
    row("iss of another", "iss", "\"https://dev-12345678.okta.com\"", iss, failed, u"another issuer."_s);
    row("iss with a blank", "iss", '"' + i + " \"", iss, failed, u"white space"_s);
    row("iss an array", "iss", "[\"" + i + "\"]", iss, failed, u"no string"_s);
    row("iss absent", "iss", "", iss, failed, u"no issuer"_s);
    row("aud", "aud", '"' + a + '"', aud, passed, u"expected audience"_s);
    row("aud array", "aud", "[\"x\",\"" + a + "\"]", aud, passed, u"expected audience"_s);
    row("aud without scheme", "aud", "\"calculator-mcp-server.example.com\"", aud, failed, u"scheme"_s);
    row("aud default", "aud", "\"api://default\"", aud, failed, u"another audience."_s);
    row("aud with a slash", "aud", '"' + a + "/\"", aud, failed, u"slash"_s);
    row("aud number", "aud", "7", aud, failed, u"neither"_s);
    row("aud mixed array", "aud", "[\"" + a + "\",7]", aud, failed, u"neither"_s);
    row("aud empty", "aud", "[]", aud, failed, u"for nobody"_s);
    row("aud absent", "aud", "", aud, failed, u"no audience"_s);
    const QString scope = u"scope"_s;
    row("scp", "scp", R"(["openid","calculator.add","x"])", scope, passed, u"every scope"_s);
    row("scp lacks one", "scp", R"(["openid"])", scope, failed, u"lacks: calculator.add"_s);
    row("scp in capitals", "scp", R"(["Calculator.Add","openid"])", scope, failed, u"lacks: calculator.add"_s);
    row("scp absent", "scp", "", scope, failed, u"no scopes"_s);
    const QString client = u"client"_s;
    row("cid", "cid", R"("0oa1webclient0000h7x7")", client, passed, u"\"cid\""_s);
    row("cid of another", "cid", R"("0oa2")", client, failed, u"another client"_s);
    row("cid a number", "cid", "1", client, failed, u"another client"_s);
    row("cid absent", "cid", "", client, failed, u"names no client"_s);
}

void TestToken::expectationChecks()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(QString, word);
    const KeySet set = keys({signingKey()});
    Expectations expectations = oktaExpectations();
    expectations.scopes = {u"calculator.add"_s, u"openid"_s};
    expectations.clientId = u"0oa1webclient0000h7x7"_s;
    const auto checks = verify(decode(signedToken(payloadWith(claim, json))), &set, expectations, now * 1000);
    const Check check = checkNamed(checks, id);
    QTEST(check.outcome, "outcome");
    QVERIFY2(check.text.contains(word), qPrintable(check.text));
    QVERIFY(!check.expected.isEmpty());
    QCOMPARE(accepted(checks), check.outcome == Outcome::Passed);
    // One wrong claim fails one check.
    int failures = 0;
    for (const Check &each : checks)
        failures += each.outcome == Outcome::Failed ? 1 : 0;
    QCOMPARE(failures, check.outcome == Outcome::Failed ? 1 : 0);
}

void TestToken::keyChoice_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Outcome>("key");
    QTest::addColumn<Outcome>("signature");
    QTest::addColumn<QString>("word");
    QTest::newRow("by kid") << R"({"kid":"k1","alg":"ES256"})"_ba << Outcome::Passed << Outcome::Passed << u"names"_s;
    QTest::newRow("no kid") << R"({"alg":"ES256"})"_ba << Outcome::Warned << Outcome::Passed << u"was tried (2)"_s;
    QTest::newRow("unknown kid") << R"({"kid":"k9","alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                                 << u"k0, k1, k2"_s;
    QTest::newRow("empty kid") << R"({"kid":"","alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                               << u"k0, k1, k2"_s;
    QTest::newRow("kid in capitals") << R"({"kid":"K1","alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                                     << u"k0, k1, k2"_s;
    QTest::newRow("kid a path") << R"({"kid":"../../k1","alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                                << u"k0, k1, k2"_s;
    QTest::newRow("kid a number") << R"({"kid":1,"alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                                  << u"no string"_s;
    QTest::newRow("kid of another") << R"({"kid":"k0","alg":"ES256"})"_ba << Outcome::Passed << Outcome::Failed
                                    << u"names"_s;
    QTest::newRow("kid of another type") << R"({"kid":"k2","alg":"ES256"})"_ba << Outcome::Failed << Outcome::Skipped
                                         << u"cannot serve ES256"_s;
}

void TestToken::keyChoice()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, word);
    auto first = Key::generateEc();
    auto third = Key::generateEd25519();
    QVERIFY(first && third);
    first->setKid("k0");
    third->setKid("k2");
    const KeySet set = keys({*first, signingKey(), *third});
    const auto checks = verify(decode(signedToken(oktaPayload, header)), &set, oktaExpectations(), now * 1000);
    const Check key = checkNamed(checks, u"key"_s);
    QTEST(key.outcome, "key");
    QVERIFY2(key.text.contains(word), qPrintable(key.text));
    QCOMPARE(key.expected, u"k0, k1, k2"_s);
    QTEST(checkNamed(checks, u"signature"_s).outcome, "signature");
    QCOMPARE(accepted(checks), checkNamed(checks, u"signature"_s).outcome == Outcome::Passed);
}

void TestToken::algorithmChecks_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << R"("none")"_ba << u"\"none\""_s;
    QTest::newRow("NONE") << R"("NONE")"_ba << u"\"none\""_s;
    QTest::newRow("HS256") << R"("HS256")"_ba << u"algorithm confusion"_s;
    QTest::newRow("HS512") << R"("HS512")"_ba << u"algorithm confusion"_s;
    QTest::newRow("unknown") << R"("XS256")"_ba << u"not one for signatures"_s;
    QTest::newRow("not allowed") << R"("RS512")"_ba << u"not among those allowed"_s;
    QTest::newRow("number") << "5"_ba << u"names no algorithm"_s;
}

void TestToken::algorithmChecks()
{
    QFETCH(QByteArray, alg);
    QFETCH(QString, word);
    const KeySet set = keys({signingKey()});
    Expectations expectations = oktaExpectations();
    expectations.algorithms = {Algorithm::RS256, Algorithm::ES256};
    const QByteArray header = R"({"kid":"k1","alg":)" + alg + '}';
    const QList<QByteArray> parts = signedToken(oktaPayload).split('.');
    for (const QByteArray &signature : {parts[2], QByteArray()}) {
        const Token token = decode(QByteArray(base64urlEncode(header) + '.' + parts[1] + '.' + signature));
        const auto checks = verify(token, &set, expectations, now * 1000);
        const Check check = checkNamed(checks, u"algorithm"_s);
        QCOMPARE(check.outcome, Outcome::Failed);
        QVERIFY2(check.text.contains(word), qPrintable(check.text));
        QCOMPARE(check.expected, u"RS256, ES256"_s);
        QCOMPARE(check.actual.toUtf8(), alg);
        QCOMPARE(checkNamed(checks, u"signature"_s).outcome, Outcome::Failed);
        QVERIFY(!accepted(checks));
    }
}

void TestToken::withoutKeys()
{
    const auto checks = verify(decode(signedToken(oktaPayload)), nullptr, oktaExpectations(), now * 1000);
    QCOMPARE(checkNamed(checks, u"key"_s).outcome, Outcome::Skipped);
    QCOMPARE(checkNamed(checks, u"signature"_s).outcome, Outcome::Skipped);
    QCOMPARE(checkNamed(checks, u"issuer"_s).outcome, Outcome::Passed);
    QVERIFY(!accepted(checks));
    const KeySet none;
    QCOMPARE(checkNamed(verify(decode(signedToken(oktaPayload)), &none, {}, now * 1000), u"key"_s).outcome,
             Outcome::Failed);
}

void TestToken::rejectedKey()
{
    KeySet set;
    set.rejected.append({"k1", Failure{u"jwk.n"_s, u"The RSA modulus has 1024 bits."_s, {}, 0}});
    const auto checks = verify(decode(signedToken(oktaPayload)), &set, {}, now * 1000);
    const Check check = checkNamed(checks, u"key"_s);
    QCOMPARE(check.outcome, Outcome::Failed);
    QVERIFY2(check.text.contains(u"1024 bits"_s), qPrintable(check.text));
}

void TestToken::kidTwice()
{
    // Two keys of one kid, as happens when an issuer re-uses it: whichever fits counts.
    auto other = Key::generateEc();
    QVERIFY(other);
    other->setKid("k1");
    for (const KeySet &set : {keys({*other, signingKey()}), keys({signingKey(), *other})})
        QVERIFY(accepted(verify(decode(signedToken(oktaPayload)), &set, oktaExpectations(), now * 1000)));
}

void TestToken::acceptedNeedsJudgement()
{
    QVERIFY(!accepted({}));
    const KeySet set = keys({signingKey()});
    QList<Check> checks = verify(decode(signedToken(oktaPayload)), &set, oktaExpectations(), now * 1000);
    QVERIFY(accepted(checks));
    for (Check &check : checks) {
        if (check.id != u"issuer"_s && check.id != u"audience"_s && check.id != u"expiry"_s
            && check.id != u"signature"_s)
            continue;
        const Outcome before = check.outcome;
        check.outcome = Outcome::Skipped;
        QVERIFY2(!accepted(checks), qPrintable(check.id));
        check.outcome = before;
    }
    // A claim that is there twice, a JWE and an opaque token are never accepted.
    QVERIFY(!accepted(verify(decode(signedToken(payloadWith("nbf", "1,\"exp\":1795438800"))), &set, {}, now * 1000)));
    QVERIFY(!accepted(verify(decode(QByteArray(43, 'a')), &set, {}, now * 1000)));
    const QByteArray jwe = base64urlEncode(R"({"alg":"dir","enc":"A256GCM","kid":"k1"})") + "..AA.AA.AA";
    QVERIFY(!accepted(verify(decode(jwe), &set, {}, now * 1000)));
}

void TestToken::everyCheckIsComplete()
{
    const KeySet set = keys({signingKey()});
    const QByteArray jwe = base64urlEncode(R"({"alg":"dir","enc":"x"})") + "..AA.AA.AA";
    for (const QByteArray &text :
         {signedToken(oktaPayload), unsignedToken("{}"), QByteArray(), "a"_ba, "{}"_ba, "..."_ba, jwe}) {
        for (const KeySet *at : {static_cast<const KeySet *>(nullptr), &set}) {
            const auto checks = verify(decode(text), at, oktaExpectations(), now * 1000);
            QCOMPARE(checks.size(), 12);
            for (const Check &check : checks) {
                QVERIFY(!check.title.isEmpty());
                QVERIFY2(check.text.endsWith(u'.'), qPrintable(check.id + u": "_s + check.text));
            }
        }
    }
}

void TestToken::meanings()
{
    for (const char *claim : {"iss", "sub",    "aud",   "exp",       "nbf", "iat",    "jti",     "ver",   "cid",
                              "uid", "scp",    "scope", "auth_time", "amr", "idp",    "at_hash", "nonce", "cnf",
                              "act", "groups", "email", "epk",       "p2c", "s_hash", "ds_hash"})
        QVERIFY2(!claimMeaning(QString::fromLatin1(claim)).isEmpty(), claim);
    QVERIFY(claimMeaning(u"unheard-of"_s).isEmpty());
    QVERIFY(claimMeaning(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
