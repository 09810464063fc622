// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/http/form.h"
#include "core/http/har.h"
#include "core/http/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::http;

namespace {

const QByteArray secret = "s3cr3t/+ \"Wert\xC3\xA9\\xyz-0123456789";
const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";

QByteArray wrapped(const QByteArray &text, const QByteArray &lineEnd)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += 20)
        out += (i > 0 ? lineEnd : QByteArray()) + text.sliced(i, std::min<qsizetype>(20, text.size() - i));
    return out;
}

ExchangePtr exchange(const std::function<void(Exchange &)> &fill)
{
    Exchange made;
    made.id = 1;
    made.method = "GET";
    made.url = "https://h.example/";
    made.status = 200;
    fill(made);
    return std::make_shared<const Exchange>(made);
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void headers_data();
    void headers();
    void urls_data();
    void urls();
    void bodies_data();
    void bodies();
    void kept_data();
    void kept();
    void knownSecrets_data();
    void knownSecrets();
    void overlapping();
    void lineEndsStay();
    void cut_data();
    void cut();
    void longSecrets();
    void manySecrets();
    void echoes();
    void compressed();
    void har();
    void harShape();
#ifdef Q_OS_UNIX
    void curl_data();
    void curl();
#endif
    void large();
    void proportional_data();
    void proportional();
};

void TestRedaction::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const char *name, const QByteArray &value, const char *expected) {
        QTest::newRow(title) << QByteArray(name) << value << QByteArray(expected);
    };
    row("bearer", "Authorization", "Bearer 0123456789abcdefWXYZ", "Bearer …WXYZ");
    row("bearer, short", "authorization", "bearer abc", "bearer …");
    row("bearer, JWT", "Authorization", "Bearer " + jwt, "Bearer …tlbg");
    row("basic", "Authorization", "Basic " + QByteArray("id:topsecretvalue").toBase64(), "Basic …");
    row("DPoP", "Authorization", "DPoP 0123456789abcdefWXYZ", "DPoP …WXYZ");
    row("no scheme", "Authorization", "0123456789abcdefWXYZ", "…WXYZ");
    row("a scheme nobody knows", "Authorization", "hunter2 0123456789abcdefWXYZ", "…WXYZ");
    row("proxy", "Proxy-Authorization", "Basic aWQ6cHc=", "Basic …");
    row("proof", "DPoP", jwt, "…tlbg");
    row("session", "Mcp-Session-Id", "0123456789abcdefWXYZ", "…WXYZ");
    row("api key", "X-Api-Key", "0123456789abcdefWXYZ", "…WXYZ");
    row("api key, one word", "apikey", "0123456789abcdefWXYZ", "…WXYZ");
    row("functions key", "x-functions-key", "0123456789abcdefWXYZ", "…WXYZ");
    row("functions key, one word", "X-FunctionsKey", "0123456789abcdefWXYZ", "…WXYZ");
    row("a key", "X-Key", "0123456789abcdefWXYZ", "…WXYZ");
    row("a key, short", "X-Key", "xkeySECRET", "…");
    row("some token", "X-Vault-Token", "0123456789abcdefWXYZ", "…WXYZ");
    row("some secret", "X-Shared-Secret", "0123456789abcdefWXYZ", "…WXYZ");
    row("forwarded credentials", "X-Forwarded-Authorization", "Bearer 0123456789abcdefWXYZ", "Bearer …WXYZ");
    row("forwarded credentials, no scheme", "X-Original-Authorization", "0123456789abcdefWXYZ", "…WXYZ");
    row("kept: an authorization server", "X-Authorization-Server", "https://i.example", "https://i.example");
    row("kept: a key's name", "X-Key-Id", "0123456789abcdefWXYZ", "0123456789abcdefWXYZ");
    row("cookie", "Cookie", "a=1; sid=0123456789abcdefWXYZ", "a=…; sid=…WXYZ");
    row("set-cookie", "Set-Cookie", "sid=0123456789abcdefWXYZ; Path=/; HttpOnly; Max-Age=3",
        "sid=…WXYZ; Path=/; HttpOnly; Max-Age=3");
    row("set-cookie, joined by line feed", "Set-Cookie", "a=1; Secure\npath=2", "a=…; Secure\npath=…");
    row("set-cookie, joined by comma", "Set-Cookie", "a=1; Path=/, b=0123456789abcdef", "a=…; Path=…cdef");
    row("set-cookie, a word", "Set-Cookie", "0123456789abcdefWXYZ", "…WXYZ");
    row("location", "Location", "https://c/cb?code=abc&state=xyz", "https://c/cb?code=…&state=xyz");
    row("location, relative", "Location", "/cb#access_token=abc&state=xyz", "/cb#access_token=…&state=xyz");
    row("a JWT anywhere", "X-Debug", "got " + jwt + " twice", "got …tlbg twice");
    row("credentials anywhere", "Link", "<https://u:pw@h/>", "<https://…@h/>");
}

void TestRedaction::headers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redactor().header(name, value), expected);
}

void TestRedaction::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(expected);
    };
    row("https://h/p?a=1&b=%20#f", "https://h/p?a=1&b=%20#f");
    row("https://user:pass@h/p", "https://…@h/p");
    row("https://token@h/p", "https://…@h/p");
    row("https://h/cb?code=abcdef&state=xyz&iss=https%3A%2F%2Fi", "https://h/cb?code=…&state=xyz&iss=https%3A%2F%2Fi");
    row("https://h/cb?c%6Fde=abcdef", "https://h/cb?c%6Fde=…");
    row("https://h/cb?CODE=abcdef", "https://h/cb?CODE=…");
    row("https://h/cb?x=y&access_token=0123456789abcdefWXYZ", "https://h/cb?x=y&access_token=…WXYZ");
    row("https://h/cb#id_token=abc&state=s", "https://h/cb#id_token=…&state=s");
    row("https://h/maps?key=0123456789abcdefWXYZ&q=x", "https://h/maps?key=…WXYZ&q=x");
    row("https://h/maps?q=x&KEY=0123456789abcdefWXYZ", "https://h/maps?q=x&KEY=…WXYZ");
    row("https://h/x?api_key=a1&apikey=b2&apiKey=c3", "https://h/x?api_key=…&apikey=…&apiKey=…");
    row("https://h/x?sv=1&sig=a1&signature=b2", "https://h/x?sv=1&sig=…&signature=…");
    row("https://h/x?keys=a&keyword=b&monkey=c&token_type=d&token_endpoint=e&scope=f",
        "https://h/x?keys=a&keyword=b&monkey=c&token_type=d&token_endpoint=e&scope=f");
    row("https://h/message?sessionId=0123456789abcdefWXYZ", "https://h/message?sessionId=…WXYZ");
    row("https://h/a?code_challenge=abc&code_challenge_method=S256&client_id=c&nonce=n",
        "https://h/a?code_challenge=abc&code_challenge_method=S256&client_id=c&nonce=n");
    row("https://h/login?next=https%3A%2F%2Fc%2Fcb%3Fcode%3Dabcdef%26state%3Ds",
        "https://h/login?next=https%3A%2F%2Fc%2Fcb%3Fcode%3D…%26state%3Ds");
    row("https://h/login?next=https%3A%2F%2Fu%3Apw%40c%2Fcb", "https://h/login?next=https%3A%2F%2F…%40c%2Fcb");
    row("", "");
}

void TestRedaction::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redactor().url(url), expected);
}

void TestRedaction::bodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const char *type, const char *body, const char *expected) {
        QTest::newRow(title) << QByteArray(type) << QByteArray(body) << QByteArray(expected);
    };
    const char *form = "application/x-www-form-urlencoded";
    const char *jsonType = "application/json; charset=utf-8";
    row("token request", form,
        "grant_type=authorization_code&code=abc&code_verifier=def&client_id=c&"
        "client_secret=ghi&redirect_uri=http%3A%2F%2Fl%2Fcb",
        "grant_type=authorization_code&code=…&code_verifier=…&client_id=c&"
        "client_secret=…&redirect_uri=http%3A%2F%2Fl%2Fcb");
    row("other grants", form,
        "assertion=a&client_assertion=b&subject_token=c&actor_token=d&password=e&device_code=f&refresh_token=g",
        "assertion=…&client_assertion=…&subject_token=…&actor_token=…&password=…&device_code=…&refresh_token=…");
    row("types stay", form, "subject_token_type=urn:x&client_assertion_type=urn:y&token_type_hint=access_token",
        "subject_token_type=urn:x&client_assertion_type=urn:y&token_type_hint=access_token");
    row("introspection", form, "token=abc&token_type_hint=x", "token=…&token_type_hint=x");
    row("spelt with escapes", form, "client%5Fsecret=abc", "client%5Fsecret=…");
    row("form called text", "text/plain", "client_secret=abc&x=y", "client_secret=…&x=y");
    row("token answer", jsonType, R"({"access_token":"0123456789abcdefWXYZ","expires_in":3600,"token_type":"Bearer"})",
        R"({"access_token":"…WXYZ","expires_in":3600,"token_type":"Bearer"})");
    row("registration", jsonType,
        R"({"client_id":"c","client_secret":"s","registration_access_token":"r","client_secret_expires_at":0})",
        R"({"client_id":"c","client_secret":"…","registration_access_token":"…","client_secret_expires_at":0})");
    row("device", jsonType,
        R"({"device_code":"d","user_code":"AB-CD","verification_uri_complete":"https://h/?user_code=AB-CD"})",
        R"({"device_code":"…","user_code":"…","verification_uri_complete":"https://h/?user_code=…"})");
    row("more names", jsonType,
        R"({"secret_key":"a","authorization_code":"b","bearer":"c","private_key":"d","secretKey":"e"})",
        R"({"secret_key":"…","authorization_code":"…","bearer":"…","private_key":"…","secretKey":"…"})");
    row("escaped name", jsonType, R"({"access\u005ftoken":"abc"})", R"({"access\u005ftoken":"…"})");
    row("escaped value", jsonType, R"({"password":"a\"b\\"})", R"({"password":"…"})");
    row("number", jsonType, R"({"password":123456})", R"({"password":"…"})");
    row("list and object", jsonType, R"({"tokens":1,"token":["a",{"b":"c"}],"secret":{"value":"x","n":1}})",
        R"({"tokens":1,"token":["…",{"b":"…"}],"secret":{"value":"…","n":"…"}})");
    row("labelled", jsonType, R"([{"name":"client_secret","value":"abc"},{"name":"x","value":"y"}])",
        R"([{"name":"client_secret","value":"…"},{"name":"x","value":"y"}])");
    row("private key", jsonType, R"({"keys":[{"kty":"EC","x":"X","y":"Y","d":"D","kid":"1"}],"d":"kept"})",
        R"({"keys":[{"kty":"EC","x":"X","y":"Y","d":"…","kid":"1"}],"d":"kept"})");
    row("JSON in a string", jsonType, R"({"text":"{\"access_token\":\"a\\\"b\",\"x\":1}"})",
        R"({"text":"{\"access_token\":\"…\",\"x\":1}"})");
    row("JSON in a string in a string", jsonType, R"({"t":"{\"t\":\"{\\\"id_token\\\":\\\"abc\\\"}\"}"})",
        R"({"t":"{\"t\":\"{\\\"id_token\\\":\\\"…\\\"}\"}"})");
    row("cut off", jsonType, R"({"access_token":"abcdefgh","refresh_token":"ijk)",
        R"({"access_token":"…","refresh_token":"…)");
    row("cut off before the value", jsonType, R"({"access_token":)", R"({"access_token":)");
    row("JSON without a type", "", R"({"access_token":"abc"})", R"({"access_token":"…"})");
    row("JSON called HTML", "text/html", R"( {"access_token":"abc"})", R"( {"access_token":"…"})");
    row("address in JSON", jsonType, R"({"u":"https:\/\/me:pw@h\/x"})", R"({"u":"https:\/\/…@h\/x"})");
    row("events", "text/event-stream",
        "event: message\nid: 1\ndata: {\"access_token\":\"abc\"}\r\n\r\n"
        "data:{\"a\\u0063cess_token\":\"abc\"}\r\rdata: /m?sessionId=abc\n",
        "event: message\nid: 1\ndata: {\"access_token\":\"…\"}\r\n\r\n"
        "data:{\"a\\u0063cess_token\":\"…\"}\r\rdata: /m?sessionId=…\n");
    row("addresses in prose", "text/plain", "see https://h/x?key=abc&amp;code=def or %3Fkey%3Dghi%26x",
        "see https://h/x?key=…&amp;code=… or %3Fkey%3D…%26x");
    row("a form_post page", "text/html",
        "<form><input type=hidden name='code' value=\"abcdef\"><INPUT value='xyz' name=\"SAMLResponse\"><input name=q "
        "value=z>",
        "<form><input type=hidden name='code' value=\"…\"><INPUT value='…' name=\"SAMLResponse\"><input name=q "
        "value=z>");
    row("HTML", "text/html", "<a href=\"/cb?code=abc&amp;state=s\">x</a> <input name=x>",
        "<a href=\"/cb?code=…&amp;state=s\">x</a> <input name=x>");
    row("a dump of headers", "text/plain",
        "Authorization: Bearer abc\r\nCookie: a=b; c=d\r\nX-Real-Authorization: Basic x y\r\nHost: h",
        "Authorization: …\r\nCookie: …\r\nX-Real-Authorization: …\r\nHost: h");
    row("prose with credentials", "text/plain",
        "sent Bearer abcdefghijklmnop0123 and Basic aWQ6cHc=", "sent Bearer …0123 and Basic …");
}

void TestRedaction::bodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redactor().body(type, body), expected);
}

// What a person needs for an explanation must survive.
void TestRedaction::kept_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *title, const char *body) { QTest::newRow(title) << QByteArray(body); };
    row("JSON-RPC error", R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}})");
    row("OAuth error", R"({"error":"invalid_grant","error_description":"The refresh token is invalid: expired."})");
    row("progress token", R"({"params":{"_meta":{"progressToken":"abc-1"}}})");
    row("tool schema",
        R"({"inputSchema":{"type":"object","properties":{"password":{"type":"string"},)"
        R"("code":{"type":"string"}},"required":["password"]}})");
    row("metadata",
        R"({"token_endpoint":"https://h/token","token_endpoint_auth_methods_supported":["client_secret_post"],)"
        R"("code_challenge_methods_supported":["S256"]})");
    row("members with like names",
        R"({"token_type":"Bearer","scope":"key secret","key":"value","keys":["a"],"bearer_methods_supported":["header"],)"
        R"("authorization_endpoint":"https://h/a","authorization_servers":["https://h"],"signed_metadata_supported":1})");
    row("public keys", R"({"keys":[{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZpt","e":"AQAB","kid":"1"}]})");
    row("challenge",
        R"(Bearer error="invalid_token", error_description="The access token expired", )"
        R"(resource_metadata="https://h/x")");
    row("prose", "Error code: 404. Invalid token: expected three parts. Basic realm=\"x\", Bearer scope=\"a\"");
    row("versions and names", "curl/8.14.1 libfoo.so.6 a.b.c.example.com 1.2.3.4");
    row("empty", "");
}

void TestRedaction::kept()
{
    QFETCH(QByteArray, body);
    QCOMPARE(Redactor().body("application/json", body), body);
    QCOMPARE(Redactor().text(body), body);
}

void TestRedaction::knownSecrets_data()
{
    QTest::addColumn<QByteArray>("spelling");
    const QString text = QString::fromUtf8(secret);
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    const QByteArray percent = secret.toPercentEncoding();
    QTest::newRow("raw") << secret;
    QTest::newRow("percent") << percent;
    QTest::newRow("percent, small letters") << percent.toLower().replace("wert", "Wert");
    QTest::newRow("percent, everything") << [] {
        QByteArray all;
        for (const char c : secret)
            all += "%" + QByteArray(1, c).toHex();
        return all;
    }();
    QTest::newRow("percent, twice") << percent.toPercentEncoding();
    QTest::newRow("form") << formEncode(text);
    QTest::newRow("JSON") << json.sliced(2, json.size() - 4);
    QTest::newRow("JSON, all escaped") << [text] {
        QByteArray all;
        for (const QChar c : text)
            all += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        return all;
    }();
    QTest::newRow("JSON, slash escaped") << json.sliced(2, json.size() - 4).replace("/", "\\/");
    const QByteArray twice = QJsonDocument(QJsonArray{QString::fromUtf8(json)}).toJson(QJsonDocument::Compact);
    QTest::newRow("JSON in JSON") << twice;
    const QByteArray html = text.toHtmlEscaped().toUtf8();
    QTest::newRow("HTML") << html;
    QTest::newRow("HTML, twice") << QString::fromUtf8(html).toHtmlEscaped().toUtf8();
    QTest::newRow("HTML, by number") << [text] {
        QByteArray all;
        for (const QChar c : text)
            all += "&#" + QByteArray::number(c.unicode()) + ';';
        return all;
    }();
    QTest::newRow("HTML, by hexadecimal number") << [text] {
        QByteArray all;
        for (const QChar c : text)
            all += "&#x" + QByteArray::number(c.unicode(), 16).toUpper() + ';';
        return all;
    }();
    QTest::newRow("HTML, by name") << QByteArray(html).replace("/", "&sol;").replace("+", "&plus;");
    QTest::newRow("percent in HTML") << QByteArray(percent).replace("%", "&#37;");
    QTest::newRow("HTML in JSON") << QByteArray(html).replace("&", "\\u0026").replace("\\xyz", "\\\\xyz");
    QTest::newRow("over two lines") << QByteArray(secret).insert(13, "\r\n\t");
    QTest::newRow("percent in JSON") << QByteArray("\"" + QByteArray(percent).replace("%", "\\u0025") + "\"");
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray pair = QByteArray(shift, 'u') + ":" + secret + "!";
        QTest::addRow("base64, shift %d", shift) << pair.toBase64();
        QTest::addRow("base64 over lines, shift %d", shift) << wrapped(pair.toBase64(), "\n");
        QTest::addRow("base64 over folded lines, shift %d", shift) << wrapped(pair.toBase64(), "\r\n  ");
        QTest::addRow("base64 over lines in JSON, shift %d", shift) << wrapped(pair.toBase64(), "\\r\\n");
        QTest::addRow("base64 over lines in a query, shift %d", shift) << wrapped(pair.toBase64(), "%0D%0A");
        QTest::addRow("base64url, shift %d", shift) << pair.toBase64(QByteArray::Base64UrlEncoding);
        QTest::addRow("Basic as OAuth has it, shift %d", shift)
            << QByteArray(QByteArray(shift, 'u') + ":" + formEncode(text)).toBase64();
    }
}

void TestRedaction::knownSecrets()
{
    QFETCH(QByteArray, spelling);
    Redactor redactor;
    redactor.addSecret(secret);
    const auto check = [&](const QByteArray &out, QByteArrayView before, QByteArrayView after) {
        QVERIFY2(out.startsWith(before) && out.endsWith(after), out.constData());
        QVERIFY2(out.contains("…"), out.constData());
        // Not even a half of it is left.
        QVERIFY2(!out.contains(spelling.first(spelling.size() / 2)), out.constData());
        QVERIFY2(!out.contains(spelling.last(spelling.size() / 2)), out.constData());
    };
    check(redactor.text(QByteArray("before " + spelling + " after")), "before ", " after");
    check(redactor.url(QByteArray("https://h/" + spelling)), "https://h/", "");
    check(redactor.header("X-Any", QByteArray("a " + spelling + " b")), "a ", " b");
    check(redactor.body("text/html", QByteArray("<p>" + spelling + "</p>")), "<p>", "</p>");
    QCOMPARE(redactor.text("nothing here"), "nothing here");
}

void TestRedaction::overlapping()
{
    Redactor redactor;
    redactor.addSecret("first-secret-wxyz");
    redactor.addSecret("wxyz12");
    redactor.addSecret("short");
    redactor.addSecret("");
    QCOMPARE(redactor.text("first-secret-wxyz"), "…wxyz");
    // What is left of the one must not spell the other with what follows.
    const QByteArray out = redactor.text("first-secret-wxyz12");
    QVERIFY2(!out.contains("wxyz12"), out.constData());
    QCOMPARE(redactor.text("a short word"), "a short word");
    QCOMPARE(redactor.text("wxyz12wxyz12"), "……");

    Redactor ellipsis;
    ellipsis.addSecret("…aaaaaa…");
    ellipsis.addSecret("aaaaaa");
    QVERIFY(!ellipsis.text("……aaaaaa……").contains("aaaaaa"));
}

void TestRedaction::lineEndsStay()
{
    Redactor redactor;
    redactor.addSecret("opaque-access-token-wxyz");
    QCOMPARE(redactor.text("a\nopaque-access-token-wxyz\r\n b"), "a\n…wxyz\r\n b");
    QCOMPARE(redactor.text("a\nopaque-acc\n  ess-token-wxyz\r\n b"), "a\n…\r\n b");
    QCOMPARE(redactor.text("opaque-acc ess-token-wxyz"), "opaque-acc ess-token-wxyz");
}

// Who shortens a text before it is redacted leaves the beginning of a secret.
void TestRedaction::cut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const QByteArray &text, const char *expected) {
        QTest::newRow(title) << text << QByteArray(expected);
    };
    row("all but one", "seen: opaque-access-token-wxy… [400]", "seen: …… [400]");
    row("twelve", "seen: opaque-acces…", "seen: ……");
    row("eleven", "seen: opaque-acce…", "seen: opaque-acce…");
    row("no ellipsis", "seen: opaque-access-tok", "seen: opaque-access-tok");
    row("three dots", "seen: opaque-access-tok...", "seen: opaque-access-tok...");
    row("another word", "seen: opaque-access-tea…", "seen: opaque-access-tea…");
    row("in JSON", R"("opaque-access\u002dtok\u2026")", R"("…\u2026")");
    row("in a query", "?x=opaque-access%2Dtok%E2%80%A6", "?x=…%E2%80%A6");
    row("in base64", QByteArray("opaque-access-token-wxyz").toBase64().first(20) + "…", "……");
    row("whole", "opaque-access-token-wxyz…", "…wxyz…");
    row("a euro is no ellipsis", "secret-of-12-€…", "……");
    row("and is cut before it", "secret-of-12-…", "……");
}

void TestRedaction::cut()
{
    QFETCH(QByteArray, text);
    Redactor redactor;
    redactor.addSecret("opaque-access-token-wxyz");
    redactor.addSecret("secret-of-12-€uros");
    QTEST(redactor.text(text), "expected");
    const QString message = u"The server said: you sent opaque-access-token-wxyz to it"_s;
    for (qsizetype length = 1; length < message.size(); ++length)
        QVERIFY(!redactor.text(elided(message, length).toUtf8()).contains("opaque-acces"));
}

// A part of a long secret that is long itself is found without an ellipsis, wherever it was cut off.
void TestRedaction::longSecrets()
{
    QByteArray assertion;
    for (int i = 0; i < 1000; ++i)
        assertion += QByteArray::number(i * i) + '.';
    Redactor redactor;
    redactor.addSecret(assertion);
    QCOMPARE(redactor.text(QByteArray("<" + assertion + ">")), "<…>");
    QCOMPARE(redactor.text(QByteArray("<" + assertion.first(300) + ">")), "<…>");
    QCOMPARE(redactor.text(assertion.first(200)), assertion.first(200));
}

// Every one of many secrets with beginnings in common, one the beginning of another.
void TestRedaction::manySecrets()
{
    Redactor redactor;
    QList<QByteArray> secrets;
    for (int i = 0; i < 300; ++i)
        secrets += "common-beginning-" + QByteArray::number(i * 37) + QByteArray(i % 5, 'x');
    for (const QByteArray &known : std::as_const(secrets))
        redactor.addSecret(known);
    for (const QByteArray &known : std::as_const(secrets)) {
        const QByteArray out = redactor.text(QByteArray("<" + known + "> <" + known.toBase64() + ">"));
        QVERIFY2(out.startsWith("<…") && !out.contains(known.sliced(0, 18)), out.constData());
        QVERIFY2(!out.contains(known.toBase64().first(12)), out.constData());
    }
    QCOMPARE(redactor.text("common-beginning-y"), "common-beginning-y");
    QCOMPARE(redactor.text("common-beginnin"), "common-beginnin");
}

void TestRedaction::echoes()
{
    // The token stands in a known place once, and is echoed without a hint elsewhere.
    const auto made = exchange([](Exchange &e) {
        e.requestHeaders.add("Authorization", "Bearer opaque/token+0123456789==");
        e.responseHeaders.add("X-Echo", "opaque/token+0123456789==");
        e.responseBody = R"({"content":[{"type":"text",)"
                         R"("text":"you sent opaque\/token+0123456789== and b3BhcXVlL3Rva2VuKzAxMjM0NTY3ODk9PQ"}]})";
        e.errorText = u"failed for opaque%2Ftoken%2B0123456789%3D%3D"_s;
        e.note = u"opaque/token+0123456789=="_s;
        e.reason = "opaque/token+0123456789==";
        e.url = "https://h/opaque/token+0123456789==/x";
    });
    const Exchange out = Redactor().exchange(*made);
    for (const QByteArray &text : {out.responseHeaders.value("X-Echo"), out.responseBody, out.errorText.toUtf8(),
                                   out.note.toUtf8(), out.reason, out.url}) {
        QVERIFY2(!text.contains("0123456789") && !text.contains("b3BhcXVl"), text.constData());
    }
    QCOMPARE(out.url, "https://h/…/x");
}

void TestRedaction::compressed()
{
    const auto made = exchange([](Exchange &e) {
        e.responseHeaders.add("content-encoding", "gzip");
        e.responseBody = "\x1f\x8b";
    });
    QVERIFY(Redactor().exchange(*made).responseBody.startsWith("(left out"));
}

void TestRedaction::har()
{
    const auto authorize = exchange([](Exchange &e) {
        e.url = "https://u:userinfo-pw1@i.example/authorize?state=kept-state&login_hint=a";
        e.status = 302;
        e.responseHeaders.add("Location", "http://127.0.0.1/cb?code=the-code-123456&state=kept-state");
        e.responseHeaders.add("Set-Cookie", "sid=the-cookie-1234567; Path=/");
    });
    const auto token = exchange([](Exchange &e) {
        e.method = "POST";
        e.url = "https://i.example/token";
        e.requestHeaders = {
            {"Content-Type", "application/x-www-form-urlencoded"},
            {"Authorization", "Basic " + QByteArray("client:" + formEncode(QString::fromUtf8(secret))).toBase64()},
            {"Cookie", "sid=the-cookie-1234567"},
            {"DPoP", jwt}};
        e.requestBody = "grant_type=authorization_code&code=the-code-123456&code_verifier=the-verifier-123456";
        e.responseHeaders = {{"Content-Type", "application/json"}};
        e.responseBody = R"({"access_token":"opaque-access-token-1","refresh_token":"opaque-refresh-1",)"
                         R"("id_token":")"
            + jwt + "\"}";
    });
    const auto mcp = exchange([](Exchange &e) {
        e.requestHeaders = {{"Authorization", "Bearer opaque-access-token-1"},
                            {"Mcp-Session-Id", "session-0123456789"}};
        e.responseHeaders = {{"Content-Type", "text/event-stream"}};
        e.responseBody = "data: {\"result\":{\"text\":\"opaque-refresh-1 the-code-123456\"}}\n\n";
        e.error = ErrorKind::Closed;
        e.errorText = u"gone: opaque-access-token-1"_s;
    });
    const QList<ExchangePtr> all{authorize, token, mcp};
    Redactor redactor;
    redactor.addSecret(secret);
    const QByteArray hidden = toHar(all, &redactor);
    const QByteArray open = toHar(all, nullptr);
    const QByteArray signature = jwt.sliced(jwt.lastIndexOf('.') + 1);
    for (const QByteArray &value :
         {QByteArray("userinfo-pw1"), QByteArray("the-code-123456"), QByteArray("the-cookie-1234567"),
          QByteArray("the-verifier-123456"), QByteArray("opaque-access-token-1"), QByteArray("opaque-refresh-1"),
          QByteArray("session-0123456789"), signature}) {
        QVERIFY2(!hidden.contains(value), value.constData());
        QVERIFY2(open.contains(value), value.constData());
    }
    QVERIFY(!hidden.contains(formEncode(QString::fromUtf8(secret)).toBase64()));
    QVERIFY(hidden.contains("kept-state"));
}

void TestRedaction::harShape()
{
    const auto made = exchange([](Exchange &e) {
        e.id = 7;
        e.leg = Leg::Token;
        e.note = u"n"_s;
        e.startedMs = 1'767'225'600'123;
        e.method = "POST";
        e.url = "https://h.example/a?b=c+d&e=%C3%A9";
        e.requestHeaders = {{"Content-Type", "application/x-www-form-urlencoded"}, {"X", "1"}, {"X", "2"}};
        e.requestBody = "x=y";
        e.reason = "OK";
        e.responseHeaders = {{"Content-Type", "image/png"}};
        e.responseBody = "\x89PNG\xff";
        e.responseSize = 5;
        e.timings = {.connected = 10, .encrypted = 20, .sent = 21, .firstByte = 50, .finished = 60};
        e.redirectedFrom = 3;
    });
    const QJsonObject log = QJsonDocument::fromJson(toHar({made}, nullptr)).object().value(u"log"_s).toObject();
    QCOMPARE(log.value(u"version"_s), u"1.2"_s);
    const QJsonObject entry = log.value(u"entries"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"startedDateTime"_s), u"2026-01-01T00:00:00.123Z"_s);
    QCOMPARE(entry.value(u"time"_s).toDouble(), 60.0);
    QCOMPARE(entry.value(u"_authscopeLeg"_s), legName(Leg::Token));
    QCOMPARE(entry.value(u"_authscopeId"_s), 7);
    QCOMPARE(entry.value(u"_authscopeRedirectedFrom"_s), 3);
    const QJsonObject request = entry.value(u"request"_s).toObject();
    QCOMPARE(request.value(u"headers"_s).toArray().size(), 3);
    QCOMPARE(request.value(u"queryString"_s).toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"b"_s}, {u"value"_s, u"c d"_s}},
                         QJsonObject{{u"name"_s, u"e"_s}, {u"value"_s, u"é"_s}}}));
    QCOMPARE(request.value(u"postData"_s).toObject().value(u"text"_s), u"x=y"_s);
    const QJsonObject content = entry.value(u"response"_s).toObject().value(u"content"_s).toObject();
    QCOMPARE(content.value(u"encoding"_s), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(content.value(u"text"_s).toString().toLatin1()), made->responseBody);
    const QJsonObject timings = entry.value(u"timings"_s).toObject();
    QCOMPARE(timings.value(u"connect"_s).toDouble(), 20.0);
    QCOMPARE(timings.value(u"ssl"_s).toDouble(), 10.0);
    QCOMPARE(timings.value(u"send"_s).toDouble(), 1.0);
    QCOMPARE(timings.value(u"wait"_s).toDouble(), 29.0);
    QCOMPARE(timings.value(u"receive"_s).toDouble(), 10.0);

    // Nothing came back: no field of HAR may be missing for that.
    const auto failed = exchange([](Exchange &e) {
        e.status = 0;
        e.error = ErrorKind::Refused;
        e.errorText = u"refused"_s;
    });
    const QJsonObject other = QJsonDocument::fromJson(toHar({failed}, nullptr))
                                  .object()
                                  .value(u"log"_s)
                                  .toObject()
                                  .value(u"entries"_s)
                                  .toArray()
                                  .first()
                                  .toObject();
    QCOMPARE(other.value(u"response"_s).toObject().value(u"status"_s), 0);
    QCOMPARE(other.value(u"_authscopeError"_s).toObject().value(u"text"_s), u"refused"_s);
    for (const QString &phase : {u"send"_s, u"wait"_s, u"receive"_s})
        QVERIFY(other.value(u"timings"_s).toObject().value(phase).toDouble() >= 0);
}

#ifdef Q_OS_UNIX
void TestRedaction::curl_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << "v"_ba << R"({"a":1})"_ba;
    QTest::newRow("quotes") << "it's \"x\""_ba << "'; echo pwned; '"_ba;
    QTest::newRow("expansion") << "$(id) `id` $HOME !! %s"_ba << "$(id) `id` ${HOME} \\n \\"_ba;
    QTest::newRow("file") << "@/etc/passwd"_ba << "@/etc/passwd"_ba;
    QTest::newRow("line feeds at the end") << "v"_ba << "a\nb\n\n"_ba;
    QTest::newRow("control characters") << "\x1b[31m\x7f"_ba << "\x1b]0;x\x07 a\tb\r\n\r"_ba;
    QTest::newRow("NUL") << "v"_ba << QByteArray("a\0'%b\\\n", 7);
    QTest::newRow("every byte") << "v"_ba << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }();
    QTest::newRow("UTF-8") << "é"_ba << "€\U0001f600"_ba;
    QTest::newRow("looks like an option") << "--output x"_ba << "--output x"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
}

// The command runs in a real shell, with a function in the place of curl that writes its arguments.
void TestRedaction::curl()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    const auto made = exchange([&](Exchange &e) {
        e.method = "POST";
        e.url = "https://h.example/'$(id)'?[x]{y}=1&z;#";
        e.requestHeaders = {{"Host", "h.example"}, {"X-Test", header}, {"@file", "x"}, {"Content-Length", "3"}};
        e.requestBody = body;
    });
    const QByteArray command = toCurl(*made, nullptr);
    for (const char c : command)
        QVERIFY((uchar(c) >= 0x20 || c == '\n') && c != 0x7f);

    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write("curl() { for word; do printf '%s' \"$word\" | od -An -v -tx1 | tr -d ' \\n'; echo; done;"
                " case \"$*\" in *@-*) echo stdin; od -An -v -tx1 | tr -d ' \\n'; echo;; esac; }\n");
    shell.write(command);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);
    QList<QByteArray> words;
    QByteArray input;
    bool piped = false;
    for (const QByteArray &line : shell.readAllStandardOutput().split('\n')) {
        if (line == "stdin")
            piped = true;
        else if (piped)
            input += QByteArray::fromHex(line);
        else
            words.append(QByteArray::fromHex(line));
    }
    if (!piped)
        words.removeLast();
    QList<QByteArray> expected{"--globoff", "--path-as-is",
                               "--request", "POST",
                               "--header",  header.isEmpty() ? QByteArray("X-Test;") : "X-Test: " + header};
    if (body.contains('\0'))
        expected << "--data-binary" << "@-";
    else if (!body.isEmpty())
        expected << "--data-raw" << body;
    expected << "--url" << made->url;
    QCOMPARE(words, expected);
    QCOMPARE(input, body.contains('\0') ? body : QByteArray());
    QVERIFY(!toCurl(*exchange([](Exchange &e) { e.requestHeaders.add("Authorization", "Bearer abcdefghij123456"); }),
                    std::make_unique<Redactor>().get())
                 .contains("abcdefghij"));
}
#endif

void TestRedaction::large()
{
    // Linear in the text, whatever it is made of.
    Redactor redactor;
    redactor.addSecret(secret);
    redactor.addSecret("aaaaaaaa");
    for (const QByteArray &piece :
         {QByteArray("a"), QByteArray("="), QByteArray("\\"), QByteArray("%25"), QByteArray("\""), QByteArray("code="),
          QByteArray("://"), QByteArray("eyJ."), QByteArray("bearer "), QByteArray("x@"), QByteArray("\\u0061"),
          QByteArray("{\"token\":")}) {
        const QByteArray text = piece.repeated(500'000 / piece.size());
        QVERIFY(!redactor.body("text/plain", text).isEmpty());
        QVERIFY(!redactor.body("application/x-www-form-urlencoded", text).isEmpty());
        QVERIFY(!redactor.url(text).isEmpty());
    }
}

// Four times the text, four times the work: of the search by place and of the search by value, and whatever the text is
// made of. Counted, not timed.
void TestRedaction::proportional_data()
{
    QTest::addColumn<QByteArray>("piece");
    const auto row = [](const char *piece) {
        QTest::newRow(QByteArray(piece).toPercentEncoding(" =:\"'&;#\\/@<{[").constData()) << QByteArray(piece);
    };
    for (const char *piece : {"token:",
                              "token%3A",
                              "token=",
                              "token%3D",
                              "code=",
                              ".code=",
                              "code%3D",
                              "token: ",
                              "token=\"",
                              "token='",
                              "token=%22",
                              "token:%22",
                              "token=\\\"",
                              "token:\\",
                              "\"token\":",
                              "token\\\":",
                              "cookie:",
                              "authorization:",
                              "-authorization:",
                              "set-cookie:\r",
                              "?key=",
                              "&key=",
                              "key%3D",
                              "secret:x",
                              "token:1",
                              "password:%",
                              "a:b@c",
                              "://",
                              "://a@",
                              ":\\/\\/",
                              "%3A%2F%2F",
                              "%3A%2F%2Fa%40",
                              "@",
                              "bearer ",
                              "basic =",
                              "dpop a",
                              "eyJ",
                              "eyJ.",
                              "eyJhbGciOi.",
                              "eyJhbGciOiJub25lIn0.",
                              "eyJhbGciOiJub25lIn0.e.",
                              "a",
                              "A",
                              "=",
                              ":",
                              "%",
                              "%25",
                              "%2525",
                              "\"",
                              "'",
                              "\\",
                              "\\\\\"",
                              "\\u0061",
                              "\\u005c",
                              "&",
                              "&amp;",
                              "&#38;",
                              "&#x26;",
                              "&;",
                              "\n",
                              "\r\n ",
                              "a\n",
                              " ",
                              "\xE2\x80\xA6",
                              "aaaaaaaaaaaa\xE2\x80\xA6",
                              "aaaaaaa",
                              "aaaaaaab",
                              "s3cr3t/",
                              "data:",
                              "data:{\n",
                              "{\"token\":",
                              "{\"kty\":1,\"a\":",
                              "[",
                              "[1,",
                              "{",
                              "<",
                              ";",
                              "a=b;",
                              "x=",
                              "\x80",
                              "\xff"})
        row(piece);
    // The piece is numbered: no two secrets are the same.
    for (const char *piece :
         {"token=aaaaaaaaaaaa#", "{\"token\":\"aaaaaaaaaaaa#\"},", "access_token=#", "bearer a#aaaaaaaaaaaaaa "})
        row(piece);
}

void TestRedaction::proportional()
{
    QFETCH(QByteArray, piece);
    const auto text = [&piece](qsizetype size) {
        QByteArray made;
        made.reserve(size + 100);
        for (int i = 1'000'000; made.size() < size; ++i)
            made += piece.contains('#') && piece.size() > 10 ? QByteArray(piece).replace("#", QByteArray::number(i))
                                                             : piece;
        return made;
    };
    const auto work = [](const QByteArray &body) {
        Redactor redactor;
        redactor.addSecret(secret);
        redactor.addSecret("aaaaaaaa");
        redactor.addSecret(QByteArray(QByteArray(100, 'a') + 'b'));
        redactor.addSecret(QByteArray(QByteArray(5'000, 'A') + 'b'));
        const auto made = exchange([&body](Exchange &e) {
            e.url = "http://h/?" + body;
            e.responseHeaders = {{"X", body}, {"Set-Cookie", body}};
            e.responseBody = body;
        });
        redactor.exchange(*made);
        for (const char *type : {"application/x-www-form-urlencoded", "text/event-stream"})
            redactor.body(type, body);
        redactor.body("application/json", QJsonDocument(QJsonArray{QString::fromLatin1(body)}).toJson());
        return redactor.steps();
    };
    constexpr qsizetype size = 16 * 1024;
    const qint64 small = work(text(size));
    const qint64 large = work(text(4 * size));
    QVERIFY2(large < 5 * small, qPrintable(u"%1, then %2"_s.arg(small).arg(large)));
    QVERIFY2(large < 400 * 4 * size, qPrintable(QString::number(double(large) / (4 * size))));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
