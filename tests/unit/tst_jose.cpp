// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, signatures and base64url of core/jose. What is said about a token is in tst_token.cpp.
#include "core/base/limits.h"
#include "core/jose/base64url.h"
#include "core/jose/key.h"
#include "core/jose/signature.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::jose;

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(QLatin1StringView(AUTHSCOPE_TEST_DATA "/jose/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject vectorNamed(const QString &name)
{
    const QJsonArray all = QJsonDocument::fromJson(fileBytes(u"vectors.json"_s)).array();
    for (const QJsonValue &entry : all) {
        if (entry["name"_L1].toString() == name)
            return entry.toObject();
    }
    return {};
}

QByteArray withHeader(const QByteArray &headerJson, const QByteArray &rest)
{
    return base64urlEncode(headerJson) + rest.sliced(rest.indexOf('.'));
}

const QByteArray claims = R"({"iss":"https://as.example","sub":"ada"})"_ba;

QJsonObject rsaJwk()
{
    QJsonObject jwk = vectorNamed(u"RFC 7515 A.2"_s)["key"_L1].toObject();
    return {{u"kty"_s, u"RSA"_s}, {u"n"_s, jwk["n"_L1]}, {u"e"_s, jwk["e"_L1]}};
}

QJsonObject ecJwk()
{
    QJsonObject jwk = vectorNamed(u"RFC 7515 A.3"_s)["key"_L1].toObject();
    jwk.remove("d"_L1);
    return jwk;
}

QJsonObject with(QJsonObject jwk, const QString &name, const QJsonValue &value)
{
    jwk.insert(name, value);
    return jwk;
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(base64urlEncode(bytes));
}

} // namespace

class TestJose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void base64urlRoundTrip();
    void base64urlRefuses_data();
    void base64urlRefuses();
    void vectors_data();
    void vectors();
    void thumbprints();
    void publishedKeySets();
    void publishedRefusals_data();
    void publishedRefusals();
    void bareSignatures();
    void roundTrip_data();
    void roundTrip();
    void signatureRefused_data();
    void signatureRefused();
    void publishedLimits();
    void confusion();
    void ecdsaIsNotDer();
    void signRefuses();
    void jwkRefused_data();
    void jwkRefused();
    void jwkAccepted();
    void privateJwk_data();
    void privateJwk();
    void pem_data();
    void pem();
    void pemRoundTrip();
    void generated();
    void symmetricKeyStaysSecret();
    void keySet();
    void keySetWithPrivateMembers_data();
    void keySetWithPrivateMembers();
    void hostileKeySet();
    void keySetRefused_data();
    void keySetRefused();
    void keySetToJson();
    void sharedKeyInThreads();
};

void TestJose::base64urlRoundTrip()
{
    QByteArray bytes;
    for (int i = 0; i < 600; ++i) {
        const QByteArray text = base64urlEncode(bytes);
        QVERIFY(!text.contains('=') && !text.contains('+') && !text.contains('/'));
        const auto back = base64urlDecode(text);
        QVERIFY(back);
        QCOMPARE(*back, bytes);
        bytes.append(char(i * 7));
    }
    // RFC 7515 appendix C
    QCOMPARE(base64urlEncode("\x03\xec\xff\xe0\xc1"), "A-z_4ME"_ba);
}

void TestJose::base64urlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("padding") << "QQ=="_ba << u"base64url.padding"_s << u"offset 2: \"=\""_s;
    QTest::newRow("plus") << "ab+d"_ba << u"base64url.character"_s << u"offset 2: \"+\""_s;
    QTest::newRow("slash") << "/bcd"_ba << u"base64url.character"_s << u"offset 0: \"/\""_s;
    QTest::newRow("space") << "ab d"_ba << u"base64url.character"_s << u"offset 2: the byte 0x20"_s;
    QTest::newRow("line end") << "abcd\n"_ba << u"base64url.character"_s << u"offset 4: the byte 0x0a"_s;
    QTest::newRow("NUL") << QByteArray("ab\0d", 4) << u"base64url.character"_s << u"offset 2: the byte 0x00"_s;
    QTest::newRow("UTF-8") << "ab\xc3\xa4"_ba << u"base64url.character"_s << u"offset 2: the byte 0xc3"_s;
    QTest::newRow("one character") << "A"_ba << u"base64url.length"_s << u"1 characters"_s;
    QTest::newRow("five characters") << "AAAAA"_ba << u"base64url.length"_s << u"5 characters"_s;
    QTest::newRow("four stray bits") << "QR"_ba << u"base64url.bits"_s << u"offset 1: \"R\""_s;
    QTest::newRow("two stray bits") << "QUF"_ba << u"base64url.bits"_s << u"offset 2: \"F\""_s;
}

void TestJose::base64urlRefuses()
{
    QFETCH(QByteArray, text);
    const auto result = base64urlDecode(text);
    QVERIFY(!result);
    QTEST(result.error().id, "id");
    QTEST(result.error().evidence, "evidence");
}

void TestJose::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = QJsonDocument::fromJson(fileBytes(u"vectors.json"_s)).array();
    QCOMPARE(all.size(), 9);
    for (const QJsonValue &entry : all)
        QTest::newRow(qPrintable(entry["name"_L1].toString())) << entry.toObject();
}

void TestJose::vectors()
{
    QFETCH(QJsonObject, vector);
    const auto key = Key::fromJwk(vector["key"_L1].toObject());
    QVERIFY2(key, key ? "" : qPrintable(key.error().what));
    QVERIFY(key->isPrivate());
    const QByteArray compact = vector["token"_L1].toString().toLatin1();
    const Token token = decode(compact);
    QCOMPARE(token.kind, TokenKind::Jws);
    QVERIFY(token.strict);
    const Algorithm algorithm = *algorithmFromName(vector["algorithm"_L1].toString().toLatin1());
    const auto verified = verifySignature(token, *key, {algorithm});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().what));

    // Every single part counts.
    for (qsizetype part = 0; part < 3; ++part) {
        QList<QByteArray> parts = token.parts;
        QByteArray bytes = *base64urlDecode(parts[part]);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        parts[part] = base64urlEncode(bytes);
        QVERIFY(!verifySignature(decode(parts.join('.')), *key, {algorithm}));
    }

    // Signing the same again gives the same where the algorithm is deterministic, and a good signature anyway.
    const auto again = sign(token.headerBytes, token.payloadBytes, *key, algorithm);
    QVERIFY(again);
    QVERIFY(verifySignature(decode(*again), *key, {algorithm}));
    const QByteArray name = algorithmName(algorithm);
    if (name.startsWith("RS") || name.startsWith("HS") || name == "EdDSA")
        QCOMPARE(*again, compact);
}

void TestJose::thumbprints()
{
    // RFC 7638 §3.1; what is not part of the key does not count.
    const QByteArray n =
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjB"
        "ZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqz"
        "s8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHa"
        "Q-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_ba;
    const auto rsa = Key::fromJwk(
        object(R"({"kty":"RSA","alg":"RS256","kid":"2011-04-29","e":"AQAB","n":")" + n + "\"}"));
    QVERIFY(rsa);
    QCOMPARE(rsa->thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_ba);
    // RFC 8037 A.3
    const auto ed = Key::fromJwk(vectorNamed(u"RFC 8037 A.4"_s)["key"_L1].toObject());
    QVERIFY(ed);
    QCOMPARE(ed->thumbprint(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_ba);
    const auto publicEd = Key::fromJwk(ed->publicJwk());
    QVERIFY(publicEd);
    QCOMPARE(publicEd->thumbprint(), ed->thumbprint());
}

// RFC 7517, appendix A: sets of public, private and symmetric keys, with the RFC's own values.
void TestJose::publishedKeySets()
{
    const QByteArray ec = R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                          R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1")"_ba;
    const QByteArray rsa =
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjB)"
        "ZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqz"
        "s8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHa"
        R"(Q-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29")"_ba;
    // A.1
    const auto open = KeySet::parse("{\"keys\":[" + ec + "}," + rsa + "}]}");
    QVERIFY(open);
    QCOMPARE(open->kids(), (QList<QByteArray>{"1", "2011-04-29"}));
    QVERIFY(open->rejected.isEmpty());
    QVERIFY(open->keys[0].objection(Algorithm::ES256)); // for encryption
    QVERIFY(!open->keys[1].objection(Algorithm::RS256));
    QVERIFY(open->keys[1].objection(Algorithm::PS256)); // for RS256
    // A.2: what was published with its private members proves nothing any more.
    const QByteArray ecPrivate = ec + R"(,"d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"})";
    const auto told = KeySet::parse("{\"keys\":[" + ecPrivate + ',' + rsa + "}]}");
    QVERIFY(told);
    QCOMPARE(told->kids(), QList<QByteArray>{"2011-04-29"});
    QCOMPARE(told->rejected.first().kid, "1"_ba);
    QCOMPARE(told->rejected.first().reason.id, u"jwk.private"_s);
    const auto pair = Key::fromJwk(object(ecPrivate));
    QVERIFY(pair);
    QVERIFY(pair->isPrivate());
    // A.3
    const QJsonObject mac = object(
        R"({"kty":"oct","kid":"HMAC key used in JWS spec Appendix A.1 example",)"
        R"("k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})");
    const QJsonObject wrap = object(R"({"kty":"oct","alg":"A128KW","k":"GawgguFyGrWKav7AX4VKUg"})");
    const auto macKey = Key::fromJwk(mac);
    const auto wrapKey = Key::fromJwk(wrap);
    QVERIFY(macKey && wrapKey);
    QVERIFY(!macKey->objection(Algorithm::HS256));
    QVERIFY(wrapKey->objection(Algorithm::HS256));
    QVERIFY(verifySignature(decode(vectorNamed(u"RFC 7515 A.1"_s)["token"_L1].toString().toLatin1()), *macKey,
                            {Algorithm::HS256}));
    const QByteArray both = json::compact({{u"keys"_s, QJsonArray{mac, wrap}}});
    const auto secrets = KeySet::parse(both);
    QVERIFY(!secrets || secrets->keys.isEmpty());
    // RFC 8037 A.6: a key for agreement, not for signatures.
    const auto agreement = Key::fromJwk(
        object(R"({"kty":"OKP","crv":"X25519","kid":"Bob","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})"));
    QVERIFY(!agreement);
    QCOMPARE(agreement.error().id, u"jwk.crv"_s);
}

void TestJose::publishedRefusals_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("id");
    const QByteArray body =
        ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."_ba;
    QTest::newRow("RFC 7515 A.5, unsecured") << QByteArray("eyJhbGciOiJub25lIn0" + body) << u"signature.algorithm"_s;
    QTest::newRow("RFC 7515 A.6, JSON serialisation") << QByteArray(
        R"({"payload":")" + body.sliced(1, body.size() - 2)
        + R"(","signatures":[{"protected":"eyJhbGciOiJFUzI1NiJ9","header":{"kid":"e9bc097a-ce51-4036-9562-d2ade882db0d"},)"
          R"("signature":"DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"}]})")
                                                      << u"signature.structure"_s;
    QTest::newRow("RFC 7515 E, an unknown extension that is critical")
        << "eyJhbGciOiJub25lIiwNCiAiY3JpdCI6WyJodHRwOi8vZXhhbXBsZS5jb20vVU5ERUZJTkVEIl0sDQogImh0dHA6Ly9leGFtcGxlLmNvbS9"
           "V"
           "TkRFRklORUQiOnRydWUNCn0.RkFJTA."_ba
        << u"signature.algorithm"_s;
    const QByteArrayList kept = vectorNamed(u"RFC 7520 4.4"_s)["token"_L1].toString().toLatin1().split('.');
    QTest::newRow("RFC 7520 4.5, detached content") << QByteArray(kept[0] + ".." + kept[2]) << u"signature.mismatch"_s;
}

void TestJose::publishedRefusals()
{
    QFETCH(QByteArray, token);
    const auto key = Key::fromJwk(vectorNamed(u"RFC 7520 4.4"_s)["key"_L1].toObject());
    QVERIFY(key);
    QList<Algorithm> allowed = asymmetricAlgorithms();
    allowed += Algorithm::HS256;
    const auto verified = verifySignature(decode(token), *key, allowed);
    QVERIFY(!verified);
    QTEST(verified.error().id, "id");
}

// RFC 8037 A.4 without its compact form: the bytes that were signed, and the signature.
void TestJose::bareSignatures()
{
    const QJsonObject vector = vectorNamed(u"RFC 8037 A.4"_s);
    const auto key = Key::fromJwk(vector["key"_L1].toObject());
    QVERIFY(key);
    const QByteArray compact = vector["token"_L1].toString().toLatin1();
    const qsizetype dot = compact.lastIndexOf('.');
    QByteArray signature = *base64urlDecode(compact.sliced(dot + 1));
    QVERIFY(verifyBytes(compact.first(dot), signature, *key, Algorithm::EdDSA));
    QCOMPARE(verifyBytes(compact.first(dot - 1), signature, *key, Algorithm::EdDSA).error().id,
             u"signature.mismatch"_s);
    QCOMPARE(verifyBytes({}, signature, *key, Algorithm::EdDSA).error().id, u"signature.mismatch"_s);
    QCOMPARE(verifyBytes(compact.first(dot), signature, *key, Algorithm::ES256).error().id, u"signature.key"_s);
    signature.chop(1);
    QCOMPARE(verifyBytes(compact.first(dot), signature, *key, Algorithm::EdDSA).error().id, u"signature.length"_s);
    QCOMPARE(verifyBytes(compact.first(dot), {}, *key, Algorithm::EdDSA).error().id, u"signature.length"_s);
}

void TestJose::roundTrip_data()
{
    QTest::addColumn<QByteArray>("name");
    for (int i = 0; i <= int(Algorithm::HS512); ++i) {
        const QByteArray name = algorithmName(Algorithm(i));
        QCOMPARE(algorithmFromName(name), Algorithm(i));
        QTest::newRow(name.constData()) << name;
    }
}

static Result<Key> keyFor(const QByteArray &name)
{
    static const auto rsa = Key::generateRsa();
    if (name.startsWith("ES"))
        return Key::generateEc(name == "ES256" ? "P-256"_ba : name == "ES384" ? "P-384"_ba : "P-521"_ba);
    if (name == "EdDSA")
        return Key::generateEd25519();
    if (name.startsWith("HS"))
        return Key::symmetric(QByteArray(64, 's'));
    auto key = rsa;
    if (key)
        key->setAlgorithm(std::nullopt);
    return key;
}

void TestJose::roundTrip()
{
    QFETCH(QByteArray, name);
    const Algorithm algorithm = *algorithmFromName(name);
    const auto key = keyFor(name);
    QVERIFY(key);
    QVERIFY(key->serves(algorithm));
    const auto compact = sign("{\"alg\":\"" + name + "\"}", claims, *key, algorithm);
    QVERIFY2(compact, compact ? "" : qPrintable(compact.error().what));
    const Token token = decode(*compact);
    QCOMPARE(token.payloadBytes, claims);
    QVERIFY(verifySignature(token, *key, {algorithm}));
    // With the public half alone, and through JSON.
    if (key->type() != KeyType::Symmetric) {
        const auto half = Key::fromJwk(key->publicJwk());
        QVERIFY(half);
        QVERIFY(!half->isPrivate());
        QVERIFY(verifySignature(token, *half, {algorithm}));
        QCOMPARE(sign("{\"alg\":\"" + name + "\"}", claims, *half, algorithm).error().id, u"sign.key"_s);
    }
    // Every other algorithm is refused by name, and every other key by its numbers.
    for (int i = 0; i <= int(Algorithm::HS512); ++i) {
        const Algorithm other = Algorithm(i);
        if (other != algorithm)
            QCOMPARE(verifySignature(token, *key, {other}).error().id, u"signature.algorithm"_s);
    }
    const auto stranger = name.startsWith("HS") ? Key::symmetric(QByteArray(64, 'x')) : keyFor(name);
    if (!name.startsWith("RS") && !name.startsWith("PS"))
        QCOMPARE(verifySignature(token, *stranger, {algorithm}).error().id, u"signature.mismatch"_s);
}

void TestJose::signatureRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    const QJsonObject vector = vectorNamed(u"RFC 7515 A.2"_s);
    const QByteArray good = vector["token"_L1].toString().toLatin1();
    const QList<QByteArray> parts = good.split('.');
    const auto header = [&good](const char *json) { return withHeader(json, good); };
    QTest::newRow("none") << header(R"({"alg":"none"})") << u"signature.algorithm"_s << u"not signed"_s;
    QTest::newRow("NonE") << header(R"({"alg":"NonE"})") << u"signature.algorithm"_s << u"not signed"_s;
    QTest::newRow("none, no signature") << base64urlEncode(R"({"alg":"none"})") + '.' + parts[1] + '.'
                                        << u"signature.algorithm"_s << u"not signed"_s;
    QTest::newRow("no alg") << header(R"({"kid":"1"})") << u"signature.algorithm"_s << u"names no algorithm"_s;
    QTest::newRow("alg a number") << header(R"({"alg":256})") << u"signature.algorithm"_s << u"names no algorithm"_s;
    QTest::newRow("alg in small letters") << header(R"({"alg":"rs256"})") << u"signature.algorithm"_s << u"known"_s;
    QTest::newRow("alg with a blank") << header(R"({"alg":"RS256 "})") << u"signature.algorithm"_s << u"known"_s;
    QTest::newRow("ES256K") << header(R"({"alg":"ES256K"})") << u"signature.algorithm"_s << u"known"_s;
    QTest::newRow("HS256") << header(R"({"alg":"HS256"})") << u"signature.algorithm"_s << u"algorithm confusion"_s;
    QTest::newRow("ES256 with an RSA key") << header(R"({"alg":"ES256"})") << u"signature.key"_s << u"cannot serve"_s;
    QTest::newRow("crit") << header(R"({"alg":"RS256","crit":["exp"],"exp":1})") << u"signature.crit"_s << u"crit"_s;
    QTest::newRow("crit empty") << header(R"({"alg":"RS256","crit":[]})") << u"signature.crit"_s << u"crit"_s;
    QTest::newRow("crit null") << header(R"({"alg":"RS256","crit":null})") << u"signature.crit"_s << u"crit"_s;
    QTest::newRow("b64 in crit") << header(R"({"alg":"RS256","b64":false,"crit":["b64"]})") << u"signature.crit"_s
                                 << u"crit"_s;
    QTest::newRow("b64 alone") << header(R"({"alg":"RS256","b64":false})") << u"signature.crit"_s << u"unencoded"_s;
    QTest::newRow("duplicate alg") << header(R"({"alg":"none","alg":"RS256"})") << u"signature.structure"_s
                                   << QString();
    QTest::newRow("PS256 instead") << header(R"({"alg":"PS256"})") << u"signature.mismatch"_s << u"does not fit"_s;
    QTest::newRow("signature cut") << good.chopped(11) << u"signature.structure"_s << QString();
    QTest::newRow("signature cut at a byte") << good.chopped(10) << u"signature.length"_s << u"cut off"_s;
    QTest::newRow("signature longer") << parts[0] + '.' + parts[1] + '.'
            + base64urlEncode(QByteArray(*base64urlDecode(parts[2]) + 'x'))
                                      << u"signature.length"_s << u"another key"_s;
    QTest::newRow("signature empty") << parts[0] + '.' + parts[1] + '.' << u"signature.length"_s << u"0 bytes"_s;
    QTest::newRow("signature padded") << good + "==" << u"signature.structure"_s << u"padding"_s;
    QByteArray stray = good;
    stray.back() = 'x'; // "w" with stray bits
    QTest::newRow("signature with stray bits") << stray << u"signature.structure"_s << u"bits"_s;
    QTest::newRow("payload with a line end")
        << parts[0] + '.' + parts[1] + "\n." + parts[2] << u"signature.structure"_s << u"white space"_s;
    QTest::newRow("two parts") << parts[0] + '.' + parts[1] << u"signature.structure"_s << u"three parts"_s;
    QTest::newRow("four parts") << good + ".x" << u"signature.structure"_s << u"three parts"_s;
    QTest::newRow("JWE") << base64urlEncode(R"({"alg":"RSA-OAEP-256","enc":"A256GCM"})") + ".AA.AA.AA.AA"
                         << u"signature.structure"_s << u"encrypted"_s;
    QTest::newRow("nothing") << QByteArray() << u"signature.structure"_s << u"no signed token"_s;
    QTest::newRow("zero signature") << parts[0] + '.' + parts[1] + '.' + base64urlEncode(QByteArray(256, '\0'))
                                    << u"signature.mismatch"_s << QString();
}

void TestJose::signatureRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, word);
    const auto key = Key::fromJwk(vectorNamed(u"RFC 7515 A.2"_s)["key"_L1].toObject());
    QVERIFY(key);
    QList<Algorithm> allowed = asymmetricAlgorithms();
    QVERIFY(!allowed.contains(Algorithm::HS256));
    const auto result = verifySignature(decode(token), *key, allowed);
    QVERIFY(!result);
    QTEST(result.error().id, "id");
    QVERIFY2(result.error().what.contains(word), qPrintable(result.error().what));
}

void TestJose::publishedLimits()
{
    // RFC 8725 §3.1: a key published for one algorithm or for encryption does not verify anything else.
    const QJsonObject vector = vectorNamed(u"RFC 7515 A.2"_s);
    const Token token = decode(vector["token"_L1].toString().toLatin1());
    const auto verdict = [&token](const QJsonObject &jwk) {
        const auto key = Key::fromJwk(jwk);
        if (!key)
            return key.error().id;
        const auto verified = verifySignature(token, *key, asymmetricAlgorithms());
        return verified ? QString() : verified.error().id;
    };
    QCOMPARE(verdict(rsaJwk()), QString());
    QCOMPARE(verdict(with(rsaJwk(), u"alg"_s, u"RS256"_s)), QString());
    QCOMPARE(verdict(with(rsaJwk(), u"alg"_s, u"RS512"_s)), u"signature.key"_s);
    QCOMPARE(verdict(with(rsaJwk(), u"alg"_s, u"RSA-OAEP-256"_s)), u"signature.key"_s);
    QCOMPARE(verdict(with(rsaJwk(), u"use"_s, u"sig"_s)), QString());
    QCOMPARE(verdict(with(rsaJwk(), u"use"_s, u"enc"_s)), u"signature.key"_s);
    QCOMPARE(verdict(with(rsaJwk(), u"key_ops"_s, QJsonArray{u"verify"_s})), QString());
    QCOMPARE(verdict(with(rsaJwk(), u"key_ops"_s, QJsonArray{u"encrypt"_s})), u"signature.key"_s);
}

void TestJose::confusion()
{
    // HS256 with the public key's PEM as the secret: even where HS256 is allowed, an RSA key does not serve it.
    const auto rsa = Key::fromJwk(rsaJwk());
    QVERIFY(rsa);
    const auto secret = Key::symmetric(fileBytes(u"ec-public.pem"_s));
    QVERIFY(secret);
    const auto forged = sign(R"({"alg":"HS256"})", claims, *secret, Algorithm::HS256);
    QVERIFY(forged);
    const auto result = verifySignature(decode(*forged), *rsa, {Algorithm::HS256, Algorithm::RS256});
    QVERIFY(!result);
    QCOMPARE(result.error().id, u"signature.algorithm"_s);
    QVERIFY(result.error().what.contains(u"algorithm confusion"_s));
    // A secret shorter than the hash is no key for it (RFC 7518 §3.2).
    QVERIFY(!Key::symmetric(QByteArray(31, 'k'))->serves(Algorithm::HS256));
    QVERIFY(Key::symmetric(QByteArray(32, 'k'))->serves(Algorithm::HS256));
    QVERIFY(!Key::symmetric(QByteArray(63, 'k'))->serves(Algorithm::HS512));
    QVERIFY(!Key::symmetric({}));
}

void TestJose::ecdsaIsNotDer()
{
    const auto key = Key::generateEc();
    QVERIFY(key);
    const auto compact = sign(R"({"alg":"ES256"})", claims, *key, Algorithm::ES256);
    QVERIFY(compact);
    const Token token = decode(*compact);
    QCOMPARE(token.signature.size(), 64);
    // r and s of zero, or as large as they can be, are no signature and no crash.
    for (const QByteArray &bytes : {QByteArray(64, '\0'), QByteArray(64, '\xff')}) {
        const Token forged = decode(QByteArray(token.parts[0] + '.' + token.parts[1] + '.' + base64urlEncode(bytes)));
        QCOMPARE(verifySignature(forged, *key, {Algorithm::ES256}).error().id, u"signature.mismatch"_s);
    }
    // ES384 with a P-256 key is refused before anything is computed.
    const Token other = decode(withHeader(R"({"alg":"ES384"})", *compact));
    QCOMPARE(verifySignature(other, *key, {Algorithm::ES384}).error().id, u"signature.key"_s);
}

void TestJose::signRefuses()
{
    const auto key = Key::generateEc();
    QVERIFY(key);
    QCOMPARE(sign("{}", claims, *key, Algorithm::ES256).error().id, u"sign.header"_s);
    QCOMPARE(sign(R"({"alg":"ES384"})", claims, *key, Algorithm::ES256).error().id, u"sign.header"_s);
    QCOMPARE(sign("alg", claims, *key, Algorithm::ES256).error().id, u"sign.header"_s);
    QCOMPARE(sign(R"({"alg":"ES384"})", claims, *key, Algorithm::ES384).error().id, u"sign.key"_s);
    QCOMPARE(sign(R"({"alg":"RS256"})", claims, *key, Algorithm::RS256).error().id, u"sign.key"_s);
    QCOMPARE(sign(R"({"alg":"HS256"})", claims, *key, Algorithm::HS256).error().id, u"sign.key"_s);
    // The header's members stay in the order in which they were given.
    const auto compact = sign(R"({"kid":"1","alg":"ES256"})", claims, *key, Algorithm::ES256);
    QVERIFY(compact);
    QVERIFY(compact->startsWith(QByteArray(base64urlEncode(R"({"kid":"1","alg":"ES256"})") + '.')));
}

void TestJose::jwkRefused_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("id");
    const QJsonObject rsa = rsaJwk();
    const QJsonObject ec = ecJwk();
    const QJsonObject ed = Key::generateEd25519()->publicJwk();
    const auto ones = [](int bytes, char last = '\xff') {
        QByteArray number(bytes, '\xff');
        number.back() = last;
        return encoded(number);
    };
    QTest::newRow("empty") << QJsonObject() << u"jwk.kty"_s;
    QTest::newRow("kty unknown") << QJsonObject{{u"kty"_s, u"rsa"_s}} << u"jwk.kty"_s;
    QTest::newRow("kty a number") << QJsonObject{{u"kty"_s, 1}} << u"jwk.kty"_s;
    QTest::newRow("no n") << QJsonObject{{u"kty"_s, u"RSA"_s}, {u"e"_s, u"AQAB"_s}} << u"jwk.n"_s;
    QTest::newRow("no e") << QJsonObject{{u"kty"_s, u"RSA"_s}, {u"n"_s, rsa["n"_L1]}} << u"jwk.e"_s;
    QTest::newRow("n a number") << with(rsa, u"n"_s, 17) << u"jwk.n"_s;
    QTest::newRow("n empty") << with(rsa, u"n"_s, QString()) << u"jwk.n"_s;
    QTest::newRow("n padded") << with(rsa, u"n"_s, QString(rsa["n"_L1].toString() + u"=="_s)) << u"jwk.n"_s;
    QTest::newRow("n plain base64") << with(rsa, u"n"_s, u"ab+/"_s) << u"jwk.n"_s;
    QTest::newRow("n with a zero octet") << with(
        rsa, u"n"_s, encoded(QByteArray(1, '\0') + *base64urlDecode(rsa["n"_L1].toString().toLatin1())))
                                         << u"jwk.n"_s;
    QTest::newRow("n of 512 bits") << with(rsa, u"n"_s, ones(64)) << u"jwk.n"_s;
    QTest::newRow("n of 1024 bits") << with(rsa, u"n"_s, ones(128)) << u"jwk.n"_s;
    QTest::newRow("n of 2040 bits") << with(rsa, u"n"_s, ones(255)) << u"jwk.n"_s;
    QTest::newRow("n of 8193 bits") << with(rsa, u"n"_s, encoded(QByteArray("\x01" + QByteArray(1024, '\xff'))))
                                    << u"jwk.n"_s;
    QTest::newRow("n of 16384 bits") << with(rsa, u"n"_s, ones(2048)) << u"jwk.n"_s;
    QTest::newRow("n of 100000 bytes") << with(rsa, u"n"_s, ones(100'000)) << u"jwk.n"_s;
    QTest::newRow("n even") << with(rsa, u"n"_s, ones(256, '\xfe')) << u"jwk.n"_s;
    // A product of small primes and a power of 65537, as the faulty library's keys are; nobody's key.
    const QString roca = QStringLiteral(
        "gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFYflIErdMNxJnLnRSryiU"
        "vReipnYZLLDt0r6ipaeoAjcuKIBdRFRVvsAa-CeEaXHHQ7di6ANkedJC4pjduqA_yzIt-25ybbEfrQlQnvhimN2uWwUPsGvEb6Ci"
        "H6TbAwbOJWv8d3W_E8PkAwO8iQTcNppEynSkktoGSQ");
    QTest::newRow("n of a faulty library (ROCA)") << with(rsa, u"n"_s, roca) << u"jwk.n"_s;
    QTest::newRow("e zero") << with(rsa, u"e"_s, u"AA"_s) << u"jwk.e"_s;
    QTest::newRow("e one") << with(rsa, u"e"_s, u"AQ"_s) << u"jwk.e"_s;
    QTest::newRow("e even") << with(rsa, u"e"_s, u"Ag"_s) << u"jwk.e"_s;
    QTest::newRow("e enormous") << with(rsa, u"e"_s, ones(200)) << u"jwk.e"_s;
    QTest::newRow("multi-prime") << with(with(rsa, u"d"_s, u"AQ"_s), u"oth"_s, QJsonArray()) << u"jwk.oth"_s;
    QTest::newRow("d wrong") << with(rsa, u"d"_s, u"AQAB"_s) << u"jwk.d"_s;
    QTest::newRow("d larger than n") << with(rsa, u"d"_s, ones(300)) << u"jwk.d"_s;
    QTest::newRow("no crv") << with(ec, u"crv"_s, QJsonValue()) << u"jwk.crv"_s;
    QTest::newRow("crv unknown") << with(ec, u"crv"_s, u"secp256k1"_s) << u"jwk.crv"_s;
    QTest::newRow("crv of OKP") << with(ec, u"crv"_s, u"Ed25519"_s) << u"jwk.crv"_s;
    QTest::newRow("crv another") << with(ec, u"crv"_s, u"P-384"_s) << u"jwk.x"_s;
    QTest::newRow("off the curve") << with(ec, u"y"_s, ec["x"_L1]) << u"jwk.x"_s;
    QTest::newRow("x larger than the field") << with(ec, u"x"_s, ones(32)) << u"jwk.x"_s;
    QTest::newRow("the point 0, 0") << with(with(ec, u"x"_s, encoded(QByteArray(32, '\0'))), u"y"_s,
                                            encoded(QByteArray(32, '\0')))
                                    << u"jwk.x"_s;
    QTest::newRow("x short") << with(ec, u"x"_s, ones(31)) << u"jwk.x"_s;
    QTest::newRow("y long") << with(ec, u"y"_s, ones(33)) << u"jwk.y"_s;
    QTest::newRow("no y") << with(ec, u"y"_s, QJsonValue(QJsonValue::Undefined)) << u"jwk.y"_s;
    QTest::newRow("d zero") << with(ec, u"d"_s, encoded(QByteArray(32, '\0'))) << u"jwk.d"_s;
    QTest::newRow("d short") << with(ec, u"d"_s, encoded(QByteArray(31, '\1'))) << u"jwk.d"_s;
    QTest::newRow("d of another key") << with(ec, u"d"_s, encoded(QByteArray(32, '\1'))) << u"jwk.d"_s;
    QTest::newRow("X25519") << with(ed, u"crv"_s, u"X25519"_s) << u"jwk.crv"_s;
    QTest::newRow("Ed25519 short") << with(ed, u"x"_s, ones(31)) << u"jwk.x"_s;
    QTest::newRow("Ed25519 d of another key") << with(ed, u"d"_s, encoded(QByteArray(32, '\1'))) << u"jwk.d"_s;
    QTest::newRow("oct without k") << QJsonObject{{u"kty"_s, u"oct"_s}} << u"jwk.k"_s;
    QTest::newRow("oct empty") << QJsonObject{{u"kty"_s, u"oct"_s}, {u"k"_s, QString()}} << u"jwk.k"_s;
    QTest::newRow("kid a number") << with(rsa, u"kid"_s, 7) << u"jwk.kid"_s;
    QTest::newRow("use an array") << with(rsa, u"use"_s, QJsonArray{u"sig"_s}) << u"jwk.use"_s;
    QTest::newRow("alg null") << with(rsa, u"alg"_s, QJsonValue::Null) << u"jwk.alg"_s;
    QTest::newRow("key_ops a string") << with(rsa, u"key_ops"_s, u"verify"_s) << u"jwk.key_ops"_s;
    QTest::newRow("key_ops of numbers") << with(rsa, u"key_ops"_s, QJsonArray{1}) << u"jwk.key_ops"_s;
}

void TestJose::jwkRefused()
{
    QFETCH(QJsonObject, jwk);
    const auto key = Key::fromJwk(jwk);
    QVERIFY(!key);
    QTEST(key.error().id, "id");
    QVERIFY(!key.error().what.isEmpty());
    QCOMPARE(key.error().what.contains(u"ROCA"_s), QByteArrayView(QTest::currentDataTag()).contains("ROCA"));
}

void TestJose::jwkAccepted()
{
    const auto rsa = Key::fromJwk(with(rsaJwk(), u"kid"_s, u"k/1"_s));
    QVERIFY(rsa);
    QCOMPARE(rsa->type(), KeyType::Rsa);
    QCOMPARE(rsa->bits(), 2048);
    QCOMPARE(rsa->curve(), QByteArray());
    QCOMPARE(rsa->kid(), "k/1"_ba);
    QVERIFY(!rsa->isPrivate());
    QVERIFY(rsa->privatePem().isEmpty());
    QVERIFY(rsa->serves(Algorithm::PS512) && rsa->serves(Algorithm::RS256));
    QVERIFY(!rsa->serves(Algorithm::ES256) && !rsa->serves(Algorithm::HS256) && !rsa->serves(Algorithm::EdDSA));
    QCOMPARE(rsa->publicJwk(), with(rsaJwk(), u"kid"_s, u"k/1"_s));
    const auto ec = Key::fromJwk(ecJwk());
    QVERIFY(ec);
    QCOMPARE(ec->curve(), "P-256"_ba);
    QCOMPARE(ec->bits(), 256);
    QCOMPARE(ec->publicJwk(), ecJwk());
    QVERIFY(ec->serves(Algorithm::ES256) && !ec->serves(Algorithm::ES384));
    // A default-constructed key is harmless.
    const Key none;
    QVERIFY(!none.serves(Algorithm::RS256) && none.bits() == 0 && none.publicJwk().isEmpty());
    QVERIFY(none.thumbprint().isEmpty() && none.privatePem().isEmpty());
    QCOMPARE(verifySignature(decode(vectorNamed(u"RFC 7515 A.2"_s)["token"_L1].toString().toLatin1()), none,
                             asymmetricAlgorithms())
                 .error()
                 .id,
             u"signature.key"_s);
}

void TestJose::privateJwk_data()
{
    QTest::addColumn<QString>("leaveOut");
    QTest::addColumn<QString>("id");
    QTest::newRow("d alone") << u"p q dp dq qi"_s << QString();
    QTest::newRow("all") << QString() << QString();
    QTest::newRow("no q") << u"q"_s << u"jwk.q"_s;
    QTest::newRow("no qi") << u"qi"_s << u"jwk.qi"_s;
}

void TestJose::privateJwk()
{
    QFETCH(QString, leaveOut);
    QFETCH(QString, id);
    QJsonObject jwk = vectorNamed(u"RFC 7515 A.2"_s)["key"_L1].toObject();
    for (const QString &name : leaveOut.split(u' ', Qt::SkipEmptyParts))
        jwk.remove(name);
    const auto key = Key::fromJwk(jwk);
    QCOMPARE(key ? QString() : key.error().id, id);
    if (key) {
        const auto compact = sign(R"({"alg":"RS256"})", claims, *key, Algorithm::RS256);
        QVERIFY(compact);
        QVERIFY(verifySignature(decode(*compact), *key, {Algorithm::RS256}));
        QCOMPARE(key->publicJwk(), rsaJwk());
        jwk.insert(u"p"_s, jwk["q"_L1].isUndefined() ? jwk["n"_L1] : jwk["q"_L1]);
        QVERIFY(!Key::fromJwk(jwk));
    }
}

void TestJose::pem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("EC traditional, after its parameters") << fileBytes(u"ec-sec1.pem"_s) << QString() << true;
    QTest::newRow("EC public") << fileBytes(u"ec-public.pem"_s) << QString() << false;
    QTest::newRow("RSA traditional") << fileBytes(u"rsa-traditional.pem"_s) << QString() << true;
    QTest::newRow("RSA traditional public") << fileBytes(u"rsa-traditional-public.pem"_s) << QString() << false;
    QTest::newRow("with text before") << "a key:\n" + fileBytes(u"ec-public.pem"_s) << QString() << false;
    QTest::newRow("encrypted") << fileBytes(u"ec-encrypted.pem"_s) << u"pem.encrypted"_s << true;
    QTest::newRow("certificate") << fileBytes(u"certificate.pem"_s) << u"pem.certificate"_s << false;
    QTest::newRow("RSA 1024") << fileBytes(u"rsa-1024.pem"_s) << u"pem.n"_s << false;
    QTest::newRow("secp256k1") << fileBytes(u"ec-secp256k1.pem"_s) << u"pem.type"_s << true;
    QTest::newRow("X25519") << fileBytes(u"x25519.pem"_s) << u"pem.type"_s << true;
    QTest::newRow("empty") << QByteArray() << u"pem.missing"_s << false;
    QTest::newRow("begun only") << "-----BEGIN PUBLIC KEY"_ba << u"pem.missing"_s << false;
    QTest::newRow("cut") << fileBytes(u"ec-public.pem"_s).first(80) << u"pem.key"_s << false;
    QTest::newRow("label that lies") << fileBytes(u"ec-public.pem"_s).replace("PUBLIC", "PRIVATE") << u"pem.key"_s
                                     << true;
    QTest::newRow("too long") << QByteArray(limits::token + 1, 'x') << u"pem.size"_s << false;
}

void TestJose::pem()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, id);
    QFETCH(bool, isPrivate);
    const auto key = Key::fromPem(pem);
    QCOMPARE(key ? QString() : key.error().id, id);
    if (key)
        QCOMPARE(key->isPrivate(), isPrivate);
}

void TestJose::pemRoundTrip()
{
    for (const QByteArray &name : {"RS256"_ba, "ES256"_ba, "ES384"_ba, "ES512"_ba, "EdDSA"_ba}) {
        const auto key = keyFor(name);
        QVERIFY(key);
        const QByteArray pem = key->privatePem();
        QVERIFY(pem.startsWith("-----BEGIN PRIVATE KEY-----"));
        const auto back = Key::fromPem(pem);
        QVERIFY2(back, back ? "" : qPrintable(back.error().what + u' ' + back.error().evidence));
        QVERIFY(back->isPrivate());
        QCOMPARE(back->thumbprint(), key->thumbprint());
    }
}

void TestJose::generated()
{
    const auto first = Key::generateEd25519();
    const auto second = Key::generateEd25519();
    QVERIFY(first && second);
    QCOMPARE(first->kid().size(), 43);
    QVERIFY(first->kid() != second->kid());
    QVERIFY(first->thumbprint() != second->thumbprint());
    QCOMPARE(first->use(), "sig"_ba);
    QCOMPARE(first->algorithm(), "EdDSA"_ba);
    QCOMPARE(first->curve(), "Ed25519"_ba);
    QCOMPARE(Key::generateEc("P-384"_ba)->algorithm(), "ES384"_ba);
    QCOMPARE(Key::generateEc("P-192"_ba).error().id, u"key.curve"_s);
    QCOMPARE(Key::generateEc("Ed25519"_ba).error().id, u"key.curve"_s);
    QCOMPARE(Key::generateRsa(1024).error().id, u"key.bits"_s);
    QCOMPARE(Key::generateRsa(1 << 20).error().id, u"key.bits"_s);
}

void TestJose::symmetricKeyStaysSecret()
{
    const auto key = Key::symmetric("0123456789abcdef0123456789abcdef"_ba);
    QVERIFY(key);
    QCOMPARE(key->bits(), 256);
    QCOMPARE(key->publicJwk(), (QJsonObject{{u"kty"_s, u"oct"_s}}));
    QVERIFY(key->privatePem().isEmpty());
    KeySet set;
    set.keys.append(*key);
    QCOMPARE(set.toJson(), R"({"keys":[]})"_ba);
}

void TestJose::keySet()
{
    QJsonObject weak = with(rsaJwk(), u"n"_s, encoded(QByteArray(128, '\xff')));
    weak.insert(u"kid"_s, u"weak"_s);
    const QJsonArray keys{with(rsaJwk(), u"kid"_s, u"a"_s),
                          with(ecJwk(), u"kid"_s, u"b"_s),
                          ecJwk(),
                          weak,
                          QJsonObject{{u"kty"_s, u"XYZ"_s}, {u"kid"_s, u"other"_s}},
                          7};
    QByteArray bytes = QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson();
    bytes.replace("    ]", R"(  ,{"kty":"oct","k":"AAAA","k":"BBBB","kid":"twice"} ])");
    const auto set = KeySet::parse(bytes);
    QVERIFY2(set, set ? "" : qPrintable(set.error().what));
    QCOMPARE(set->keys.size(), 3);
    QCOMPARE(set->kids(), (QList<QByteArray>{"a", "b"}));
    QCOMPARE(set->withKid("b").size(), 1);
    QCOMPARE(set->withKid("b").first().type(), KeyType::Ec);
    QVERIFY(set->withKid("c").isEmpty());
    QCOMPARE(set->rejected.size(), 4);
    QCOMPARE(set->rejected[0].kid, "weak"_ba);
    QCOMPARE(set->rejected[0].reason.id, u"jwk.n"_s);
    QVERIFY(set->rejected[0].reason.what.contains(u"1024"_s));
    QCOMPARE(set->rejected[1].reason.id, u"jwk.kty"_s);
    QCOMPARE(set->rejected[2].reason.id, u"jwk.type"_s);
    QCOMPARE(set->rejected[3].reason.id, u"jwk.duplicate"_s);
    QCOMPARE(set->rejected[3].kid, "twice"_ba);
}

// Each of these would give another failure, or be a good key, if anything but its names were looked at.
void TestJose::keySetWithPrivateMembers_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("member");
    const QJsonObject offCurve = with(ecJwk(), u"x"_s, encoded(QByteArray(32, '\1')));
    QTest::newRow("a good EC pair") << vectorNamed(u"RFC 7515 A.3"_s)["key"_L1].toObject() << u"d"_s;
    QTest::newRow("a good RSA pair") << vectorNamed(u"RFC 7515 A.2"_s)["key"_L1].toObject() << u"d"_s;
    QTest::newRow("a good OKP pair") << vectorNamed(u"RFC 8037 A.4"_s)["key"_L1].toObject() << u"d"_s;
    QTest::newRow("a secret") << QJsonObject{{u"kty"_s, u"oct"_s}, {u"k"_s, u"AAAA"_s}} << u"k"_s;
    QTest::newRow("a bad d") << with(rsaJwk(), u"d"_s, u"AQAB"_s) << u"d"_s;
    QTest::newRow("d no string") << with(ecJwk(), u"d"_s, 7) << u"d"_s;
    QTest::newRow("off the curve") << with(offCurve, u"d"_s, u"AQAB"_s) << u"d"_s;
    for (const QString &member : {u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s})
        QTest::newRow(qPrintable(member)) << with(rsaJwk(), member, u"AQAB"_s) << member;
}

void TestJose::keySetWithPrivateMembers()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, member);
    QCOMPARE(Key::privateMember(jwk), member);
    const QJsonArray keys{with(jwk, u"kid"_s, u"leaked"_s), ecJwk()};
    const auto set = KeySet::parse(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
    QVERIFY(set);
    QCOMPARE(set->keys.size(), 1);
    QVERIFY(!set->keys.first().isPrivate());
    QCOMPARE(set->rejected.size(), 1);
    QCOMPARE(set->rejected.first().kid, "leaked"_ba);
    QCOMPARE(set->rejected.first().reason.id, u"jwk.private"_s);
    QVERIFY(set->rejected.first().reason.what.contains(u"has private members (\"%1\")"_s.arg(member)));
}

// To try whether the halves of one such key belong together takes OpenSSL more than a second.
void TestJose::hostileKeySet()
{
    const QByteArray number = base64urlEncode(QByteArray(2048, '\xff'));
    const QByteArray pair = R"({"kty":"RSA","e":"AQAB","n":")" + number + R"(","d":")" + number + R"("})";
    const QByteArray half = R"({"kty":"RSA","e":"AQAB","n":")" + number + R"("})";
    const auto pairs = KeySet::parse(R"({"keys":[)" + pair + QByteArray("," + pair).repeated(45) + "]}");
    QVERIFY(pairs);
    QCOMPARE(pairs->rejected.size(), 46);
    for (const KeySet::Rejected &rejected : pairs->rejected)
        QCOMPARE(rejected.reason.id, u"jwk.private"_s);
    const auto halves = KeySet::parse(R"({"keys":[)" + half + QByteArray("," + half).repeated(89) + "]}");
    QVERIFY(halves);
    QCOMPARE(halves->rejected.size(), 90);
    for (const KeySet::Rejected &rejected : halves->rejected) {
        QCOMPARE(rejected.reason.id, u"jwk.n"_s);
        QVERIFY(rejected.reason.what.contains(u"16384 bits"_s));
    }
}

void TestJose::keySetRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QByteArray() << u"jwks.syntax"_s;
    QTest::newRow("HTML") << "<html>"_ba << u"jwks.syntax"_s;
    QTest::newRow("array") << "[]"_ba << u"jwks.keys"_s;
    QTest::newRow("no keys") << "{}"_ba << u"jwks.keys"_s;
    QTest::newRow("keys an object") << R"({"keys":{}})"_ba << u"jwks.keys"_s;
    QTest::newRow("keys twice") << R"({"keys":[],"keys":[]})"_ba << u"jwks.keys"_s;
    QTest::newRow("a single key") << R"({"kty":"RSA"})"_ba << u"jwks.keys"_s;
    QTest::newRow("101 keys") << R"({"keys":[{})"_ba + QByteArray(",{}").repeated(100) + "]}" << u"jwks.count"_s;
    QTest::newRow("10000 keys") << R"({"keys":[{})"_ba + QByteArray(",{}").repeated(9999) + "]}" << u"jwks.count"_s;
    QTest::newRow("too long") << R"({"keys":[]})"_ba + QByteArray(limits::jwksBody, ' ') << u"jwks.size"_s;
    QTest::newRow("too deep") << R"({"keys":)"_ba + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'
                              << u"jwks.syntax"_s;
}

void TestJose::keySetRefused()
{
    QFETCH(QByteArray, bytes);
    const auto set = KeySet::parse(bytes);
    QVERIFY(!set);
    QTEST(set.error().id, "id");
}

void TestJose::keySetToJson()
{
    auto rsa = Key::fromJwk(rsaJwk());
    QVERIFY(rsa);
    rsa->setKid("a\"b");
    rsa->setUse("sig");
    rsa->setAlgorithm("RS256"_ba);
    KeySet set;
    set.keys = {*rsa, *Key::fromJwk(ecJwk())};
    const QByteArray n = rsaJwk()["n"_L1].toString().toLatin1();
    const QJsonObject ec = ecJwk();
    // Okta's order of members.
    QCOMPARE(set.toJson(),
             R"({"keys":[{"kty":"RSA","alg":"RS256","kid":"a\"b","use":"sig","e":"AQAB","n":")" + n
                 + R"("},{"kty":"EC","crv":"P-256","x":")" + ec["x"_L1].toString().toLatin1() + R"(","y":")"
                 + ec["y"_L1].toString().toLatin1() + R"("}]})");
    const auto back = KeySet::parse(set.toJson());
    QVERIFY(back);
    QCOMPARE(back->keys.size(), 2);
    QCOMPARE(back->keys[0].kid(), "a\"b"_ba);
    // A private key leaves no trace of its private parts.
    KeySet own;
    own.keys.append(*Key::generateEc());
    const auto published = KeySet::parse(own.toJson());
    QVERIFY(published);
    QVERIFY(!published->keys[0].isPrivate());
}

void TestJose::sharedKeyInThreads()
{
    // One key is used by several threads at once: what it prepares for itself must be made once and copied.
    const QJsonObject vector = vectorNamed(u"RFC 7515 A.2"_s);
    const auto key = Key::fromJwk(vector["key"_L1].toObject());
    QVERIFY(key);
    const Token token = decode(vector["token"_L1].toString().toLatin1());
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&key, &token, &good] {
            for (int round = 0; round < 50; ++round)
                good += verifySignature(token, *key, {Algorithm::RS256}).has_value() ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(good.load(), 200);
}

QTEST_GUILESS_MAIN(TestJose)
#include "tst_jose.moc"
