// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/headers.h"
#include "core/http/origin.h"
#include "core/http/sse.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::http;

namespace {

// "Bearer(realm=x|scope=a b) Negotiate[abc]": challenges in a form that a table can hold.
QByteArray summary(const ChallengeList &list)
{
    QByteArray out;
    for (const Challenge &challenge : list.challenges) {
        out += (out.isEmpty() ? "" : " ") + challenge.scheme;
        if (!challenge.token68.isEmpty())
            out += "[" + challenge.token68 + "]";
        QByteArray parameters;
        for (const Challenge::Parameter &parameter : challenge.parameters)
            parameters += (parameters.isEmpty() ? "" : "|") + parameter.name + "=" + parameter.value;
        if (!parameters.isEmpty())
            out += "(" + parameters + ")";
    }
    return out;
}

QList<ServerEvent> events(const QList<QByteArray> &pieces)
{
    SseDecoder decoder;
    QList<ServerEvent> all;
    for (const QByteArray &piece : pieces)
        all += decoder.feed(piece).value_or(QList<ServerEvent>());
    return all;
}

} // namespace

class TestHttpParsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void headers();
    void mediaTypes_data();
    void mediaTypes();
    void formEncoding_data();
    void formEncoding();
    void formDecoding_data();
    void formDecoding();
    void queries();
    void origins_data();
    void origins();
    void sameOrigins();
    void addresses_data();
    void addresses();
    void checkedUrls_data();
    void checkedUrls();
    void browserUrls_data();
    void browserUrls();
    void resolving_data();
    void resolving();
    void challenges_data();
    void challenges();
    void severalFields();
    void hostileChallenges_data();
    void hostileChallenges();
    void quotedStrings();
    void eventStreams_data();
    void eventStreams();
    void everySplit();
    void resuming();
    void streamLimits();
};

void TestHttpParsers::headers()
{
    Headers headers{{"Accept", "a"}, {"X-One", "1"}, {"accept", "b"}, {"X-Empty", QByteArray()}};
    QCOMPARE(headers.value("ACCEPT"), "a");
    QCOMPARE(headers.values("Accept"), (QList<QByteArray>{"a", "b"}));
    QVERIFY(headers.value("absent").isNull());
    QVERIFY(!headers.value("x-empty").isNull());
    QVERIFY(headers.contains("x-one"));
    headers.set("aCCept", "c");
    QCOMPARE(headers, (Headers{{"aCCept", "c"}, {"X-One", "1"}, {"X-Empty", QByteArray()}}));
    headers.set("New", "n");
    QCOMPARE(headers.list().last().name, "New");
    headers.add("NEW", "m");
    headers.remove("new");
    QCOMPARE(headers.size(), 3);
    QVERIFY(sameName("Content-Type", "content-TYPE"));
    QVERIFY(!sameName("Content-Type", "Content-Typ"));
    // No letter outside ASCII has a case: the Kelvin sign is not k.
    QVERIFY(!sameName("k", "\xe2\x84\xaa"));
}

void TestHttpParsers::mediaTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << "application/json"_ba << "application/json"_ba;
    QTest::newRow("parameters") << " Text/Event-Stream ; charset=utf-8"_ba << "text/event-stream"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
    QTest::newRow("only parameters") << ";a=b"_ba << ""_ba;
}

void TestHttpParsers::mediaTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, expected);
    QCOMPARE(mediaType(type), expected);
}

void TestHttpParsers::formEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"azAZ09*-._"_s << "azAZ09*-._"_ba;
    QTest::newRow("space") << u"a b"_s << "a+b"_ba;
    QTest::newRow("what QUrlQuery gets wrong") << u"x+y&z=1%41 b"_s << "x%2By%26z%3D1%2541+b"_ba;
    QTest::newRow("tilde") << u"~"_s << "%7E"_ba;
    QTest::newRow("UTF-8") << u"é€\U0001f600"_s << "%C3%A9%E2%82%AC%F0%9F%98%80"_ba;
    QTest::newRow("control") << u"\r\n\t"_s << "%0D%0A%09"_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << "%00"_ba;
}

void TestHttpParsers::formEncoding()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(formEncode(text), expected);
    const Form form{{text, text}, {u"b"_s, text}};
    QCOMPARE(formEncode(form), QByteArray(expected + '=' + expected + "&b=" + expected));
    QCOMPARE(formDecode(formEncode(form)), form);
}

void TestHttpParsers::formDecoding_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("nothing") << ""_ba << QStringList();
    QTest::newRow("order and duplicates")
        << "b=1&a=2&b=3"_ba << QStringList{u"b"_s, u"1"_s, u"a"_s, u"2"_s, u"b"_s, u"3"_s};
    QTest::newRow("no equals") << "a&b="_ba << QStringList{u"a"_s, u""_s, u"b"_s, u""_s};
    QTest::newRow("empty pairs") << "&&a=1&"_ba << QStringList{u"a"_s, u"1"_s};
    QTest::newRow("empty name") << "=1"_ba << QStringList{u""_s, u"1"_s};
    QTest::newRow("equals in the value") << "a=b=c"_ba << QStringList{u"a"_s, u"b=c"_s};
    QTest::newRow("plus and escapes") << "a+b=%2B%20+"_ba << QStringList{u"a b"_s, u"+  "_s};
    QTest::newRow("broken escapes") << "a=%&b=%4&c=%zz%41"_ba
                                    << QStringList{u"a"_s, u"%"_s, u"b"_s, u"%4"_s, u"c"_s, u"%zzA"_s};
    QTest::newRow("mark") << "a=%EF%BB%BFx"_ba << QStringList{u"a"_s, u"\ufeffx"_s};
    QTest::newRow("broken UTF-8") << "a=%ff"_ba << QStringList{u"a"_s, u"\ufffd"_s};
    QTest::newRow("semicolon is no separator") << "a=1;b=2"_ba << QStringList{u"a"_s, u"1;b=2"_s};
}

void TestHttpParsers::formDecoding()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QStringList, fields);
    QStringList seen;
    const Form form = formDecode(encoded);
    for (const Field &field : form.fields())
        seen << field.name << field.value;
    QCOMPARE(seen, fields);
}

void TestHttpParsers::queries()
{
    QCOMPARE(queryOf("https://h/p?a=1&b=2#c?d=3"), (Form{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    QVERIFY(queryOf("https://h/p#?a=1").isEmpty());
    const Form add{{u"x"_s, u"y z"_s}};
    QCOMPARE(withQuery("https://h/p", add), "https://h/p?x=y+z");
    QCOMPARE(withQuery("https://h/p?", add), "https://h/p?x=y+z");
    QCOMPARE(withQuery("https://h/p?a=%41", add), "https://h/p?a=%41&x=y+z");
    QCOMPARE(withQuery("https://h/p?a=1&", add), "https://h/p?a=1&x=y+z");
    QCOMPARE(withQuery("https://h/p?a#f", add), "https://h/p?a&x=y+z#f");
    QCOMPARE(withQuery("https://h/p#f", {}), "https://h/p#f");

    Form form{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"a"_s, u"3"_s}};
    QCOMPARE(form.count(u"a"), 2);
    QCOMPARE(form.value(u"a"), u"1"_s);
    QVERIFY(form.value(u"c").isNull());
    form.set(u"a"_s, u"4"_s);
    QCOMPARE(form, (Form{{u"a"_s, u"4"_s}, {u"b"_s, u"2"_s}}));
    form.set(u"c"_s, QString());
    QVERIFY(form.contains(u"c") && !form.value(u"c").isNull());
    form.remove(u"b");
    QCOMPARE(form.fields().size(), 2);
}

void TestHttpParsers::origins_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *url, const char *origin, const char *path) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(origin) << QByteArray(path);
    };
    row("https://Example.COM/Path?q#f", "https://example.com", "/Path");
    row("HTTPS://example.com:443", "https://example.com", "");
    row("https://example.com:0443/", "https://example.com", "/");
    row("https://example.com:/a", "https://example.com", "/a");
    row("http://example.com:443/", "http://example.com:443", "/");
    row("http://example.com:80?x=/y", "http://example.com", "");
    row("https://example.com:8443/a/../b%2f", "https://example.com:8443", "/a/../b%2f");
    row("https://login.okta.com@evil.example/", "https://evil.example", "/");
    row("https://a@b@c.example/", "https://c.example", "/");
    row("https://[::1]:8080/x", "https://[::1]:8080", "/x");
    row("https://[::1", "", "");
    row("https://evil.example\\@good.example/", "", "/");
    row("https://good.example\t.evil.example/", "", "/");
    row(" https://example.com/", "", " https://example.com/");
    row("https://example.com:99999/", "", "/");
    row("https://example.com:8x/", "", "/");
    row("https:///path", "", "/path");
    row("https:example.com", "", "example.com");
    row("//example.com/a", "", "/a");
    row("/a/b?c", "", "/a/b");
    row("javascript:alert(1)", "", "alert(1)");
    row("file:///etc/passwd", "", "/etc/passwd");
    row("", "", "");
}

void TestHttpParsers::origins()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, path);
    QCOMPARE(originOf(url), origin);
    QCOMPARE(pathOf(url), path);
}

void TestHttpParsers::sameOrigins()
{
    QVERIFY(sameOrigin("https://a.example/x", "HTTPS://A.example:443/y"));
    QVERIFY(!sameOrigin("https://a.example", "http://a.example"));
    QVERIFY(!sameOrigin("https://a.example", "https://a.example:444"));
    QVERIFY(!sameOrigin("https://a.example", "https://a.example."));
    QVERIFY(!sameOrigin("https://a.example", "https://b.example"));
    QVERIFY(!sameOrigin("javascript:1", "javascript:1"));
    QVERIFY(!sameOrigin("", ""));
}

void TestHttpParsers::addresses_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("loopback");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *host, bool loopback, bool isPrivate) {
        QTest::newRow(host) << QByteArray(host) << loopback << isPrivate;
    };
    row("localhost", true, false);
    row("LocalHost.", true, false);
    row("app.localhost", true, false);
    row("%6cocalhost", true, false);
    row("localhost.evil.example", false, false);
    row("notlocalhost", false, false);
    row("127.0.0.1", true, true);
    row("127.255.255.254", true, true);
    row("127.1", true, true);
    row("127.0.1", true, true);
    row("0x7f000001", true, true);
    row("0X7F.1", true, true);
    row("0177.0.0.01", true, true);
    row("2130706433", true, true);
    row("127.0.0.1.", true, true);
    row("%31%32%37.0.0.1", true, true);
    row("１２７.0.0.1", true, true);
    row("127。0。0。1", true, true);
    row("[::1]", true, true);
    row("[0:0:0:0:0:0:0:1]", true, true);
    row("[::ffff:127.0.0.1]", true, true);
    row("[::ffff:7f00:1]", true, true);
    row("[::1%25lo]", true, true);
    row("127.0.0.1.nip.io", false, false);
    row("0", false, true);
    row("0.0.0.0", false, true);
    row("0x0", false, true);
    row("[::]", false, true);
    row("10.0.0.1", false, true);
    row("10.1", false, true);
    row("172.16.0.1", false, true);
    row("172.31.255.255", false, true);
    row("172.32.0.1", false, false);
    row("192.168.1.1", false, true);
    row("192.169.1.1", false, false);
    row("169.254.169.254", false, true);
    row("0xa9fea9fe", false, true);
    row("2852039166", false, true);
    row("[::ffff:169.254.169.254]", false, true);
    row("[::ffff:a9fe:a9fe]", false, true);
    row("[64:ff9b::169.254.169.254]", false, true);
    row("[2002:a9fe:a9fe::]", false, true);
    row("[::10.0.0.1]", false, true);
    row("100.64.0.1", false, true);
    row("100.128.0.1", false, false);
    row("255.255.255.255", false, true);
    row("[fc00::1]", false, true);
    row("[fd12::1]", false, true);
    row("[fe80::1%25eth0]", false, true);
    row("[2606:4700::1111]", false, false);
    row("[::ffff:8.8.8.8]", false, false);
    row("8.8.8.8", false, false);
    row("1.2.3.4.5", false, false);
    row("256.1.1.1", false, false);
    row("4294967296", false, false);
    row("example.com", false, false);
    row("10.example.com", false, false);
}

void TestHttpParsers::addresses()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, loopback);
    QFETCH(bool, isPrivate);
    for (const QByteArray &url : {QByteArray("http://" + host), QByteArray("http://" + host + ":8080/x?y"),
                                  QByteArray("https://user@" + host + "/")}) {
        QCOMPARE(isLoopback(url), loopback);
        QCOMPARE(isPrivateAddress(url), isPrivate);
    }
    QVERIFY(!isLoopback(QByteArray("http://evil.example\\@" + host)));
}

void TestHttpParsers::checkedUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, const QByteArray &url, const char *failure = "") {
        QTest::newRow(name) << url << QString::fromLatin1(failure);
    };
    row("plain", "https://example.com/mcp");
    row("http", "http://example.com:8080/mcp?a=b%20c&d=[e]");
    row("no path", "https://example.com");
    row("upper case", "HTTPS://Example.COM/A");
    row("underscore", "http://my_server:1/");
    row("single label", "http://intranet/");
    row("IPv4", "http://127.0.0.1:3000/mcp");
    row("IPv4, odd", "http://127.1:3000/mcp");
    row("IPv6", "http://[::1]:3000/mcp");
    row("punycode", "https://xn--bcher-kva.example/");
    row("dot at the end", "https://example.com./");
    row("query with & and $()", "https://a.example/?x=1&calc&y=$(calc.exe)");
    row("semicolon", "https://a.example/;open%20-a%20X");
    row("empty", "", "url.empty");
    row("javascript", "javascript:alert(1)", "url.scheme");
    row("javascript with slashes", "javascript://example.com/%0aalert(1)", "url.scheme");
    row("file", "file:///etc/passwd", "url.scheme");
    row("smb", "smb://h/s", "url.scheme");
    row("search-ms", "search-ms:query=x", "url.scheme");
    row("data", "data:text/html,<script>", "url.characters");
    row("data without brackets", "data:text/html,x", "url.scheme");
    row("unix", "unix:/var/run/docker.sock", "url.scheme");
    row("ftp", "ftp://example.com/", "url.scheme");
    row("subexpression", "http:$(calc.exe)?x=1", "url.host");
    row("subexpression as host", "http://$(calc.exe)/?x=1", "url.host");
    row("variable", "https://a.example/%USERPROFILE%", "url.syntax");
    row("backticks", "https://a.example/`id`", "url.characters");
    row("leading space", " https://a.example/", "url.characters");
    row("line feed", "https://a.example/\nx", "url.characters");
    row("line feed at the end", "https://a.example/\n", "url.characters");
    row("NUL", QByteArray("https://a.example/\0x", 20), "url.characters");
    row("DEL", "https://a.example/\x7f", "url.characters");
    row("tab in the scheme", "ht\ttps://a.example/", "url.characters");
    row("backslash", "https://evil.example\\@good.example/", "url.characters");
    row("quote", "https://a.example/\"x", "url.characters");
    row("pipe", "https://a.example/|x", "url.characters");
    row("2 MB", "https://a.example/" + QByteArray(2'000'000, 'a'), "url.length");
    row("user information", "https://login.okta.com@evil.example/", "url.userinfo");
    row("empty user information", "https://@evil.example/", "url.userinfo");
    row("password", "https://u:p@a.example/", "url.userinfo");
    row("password with a slash", "https://u:hunter2/x@a.example/", "url.port");
    row("password with a blank", "https://u:hunter2 x@a.example/", "url.characters");
    row("password without a scheme", "u:hunter2@a.example/", "url.scheme");
    row("password behind much text", "https://" + QByteArray(1000, 'u') + ":hunter2@a.example/", "url.userinfo");
    row("fragment", "https://a.example/#x", "url.fragment");
    row("empty fragment", "https://a.example/#", "url.fragment");
    row("look-alike", "https://оkta.com/", "url.host");
    row("letters in the path", "https://a.example/é", "url.characters");
    row("escape in the host", "https://ex%61mple.com/", "url.host");
    row("full-width host", "https://１２７.0.0.1/", "url.host");
    row("no host", "https:///path", "url.host");
    row("only a port", "https://:8080/", "url.host");
    row("relative", "/path", "url.relative");
    row("no scheme", "example.com/mcp", "url.relative");
    row("scheme-relative", "//example.com/mcp", "url.relative");
    row("host and port only", "localhost:3000/mcp", "url.scheme");
    row("port 0", "http://a.example:0/", "url.port");
    row("port too big", "http://a.example:65536/", "url.port");
    row("port a word", "http://a.example:http/", "url.port");
    row("two ports", "http://a.example:1:2/", "url.port");
    row("not quite IPv4", "http://1.2.3.4.5/", "url.host");
    row("IPv4 too big", "http://256.256.256.256/", "url.host");
    row("broken IPv6", "http://[::1/", "url.host");
    row("wrong IPv6", "http://[::g]/", "url.host");
    row("text after IPv6", "http://[::1]evil.example/", "url.host");
}

void TestHttpParsers::checkedUrls()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, failure);
    const Result<QByteArray> checked = checkedUrl(url, u"token_endpoint"_s);
    QCOMPARE(checked ? QString() : checked.error().id, failure);
    if (checked) {
        QCOMPARE(*checked, url);
        return;
    }
    QVERIFY(checked.error().what.startsWith(u"token_endpoint cannot be used: "));
    QVERIFY(checked.error().evidence.size() <= 200);
    QVERIFY(!checked.error().evidence.contains(u"hunter2"_s) && !checked.error().what.contains(u"hunter2"_s));
    for (const QChar c : QString(checked.error().what + checked.error().evidence))
        QVERIFY(c >= u' ');
    QVERIFY(!browserUrl(url, u"authorization_endpoint"_s));
}

void TestHttpParsers::browserUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("ok");
    QTest::newRow("https") << "https://a.example/authorize?x=1&calc&y=%25PATH%25;z='$(id)'"_ba << true;
    QTest::newRow("http") << "http://a.example/authorize"_ba << false;
    QTest::newRow("http on loopback") << "http://127.0.0.1:8080/authorize"_ba << true;
    QTest::newRow("http on localhost") << "http://localhost:8080/authorize"_ba << true;
    QTest::newRow("http on what only begins so") << "http://localhost.evil.example/authorize"_ba << false;
    QTest::newRow("http on 0.0.0.0") << "http://0.0.0.0/authorize"_ba << false;
}

void TestHttpParsers::browserUrls()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, ok);
    const Result<QUrl> result = browserUrl(url, u"authorization_endpoint"_s);
    QCOMPARE(result.has_value(), ok);
    if (ok)
        QCOMPARE(result->toEncoded(), url);
    else
        QCOMPARE(result.error().id, u"url.insecure"_s);
}

void TestHttpParsers::resolving_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *reference, const char *expected) {
        QTest::newRow(reference) << QByteArray(reference) << QByteArray(expected);
    };
    // RFC 3986 §5.4
    row("g:h", "g:h");
    row("g", "http://a/b/c/g");
    row("./g", "http://a/b/c/g");
    row("g/", "http://a/b/c/g/");
    row("/g", "http://a/g");
    row("//g", "http://g");
    row("?y", "http://a/b/c/d;p?y");
    row("g?y", "http://a/b/c/g?y");
    row("#s", "http://a/b/c/d;p?q#s");
    row("g?y#s", "http://a/b/c/g?y#s");
    row(";x", "http://a/b/c/;x");
    row("", "http://a/b/c/d;p?q");
    row(".", "http://a/b/c/");
    row("..", "http://a/b/");
    row("../g", "http://a/b/g");
    row("../..", "http://a/");
    row("../../../g", "http://a/g");
    row("/./g", "http://a/g");
    row("/../g", "http://a/g");
    row("g.", "http://a/b/c/g.");
    row("..g", "http://a/b/c/..g");
    row("./g/.", "http://a/b/c/g/");
    row("g/../h", "http://a/b/c/h");
    row("g;x=1/../y", "http://a/b/c/y");
    row("g?y/../x", "http://a/b/c/g?y/../x");
    row("file:///etc/passwd", "file:///etc/passwd");
    row("/a%2fB?%41", "http://a/a%2fB?%41");
    row(" /g", "");
    row("/g\r\nX: y", "");
}

void TestHttpParsers::resolving()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, expected);
    QCOMPARE(resolved("http://a/b/c/d;p?q", reference), expected);
    QCOMPARE(resolved("http://a", "g"), "http://a/g");
    QVERIFY(resolved("a/b", "g").isEmpty());
}

void TestHttpParsers::challenges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("problems");
    const auto row = [](const char *field, const char *expected, int problems = 0) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(expected) << problems;
    };
    row("", "");
    row("Bearer", "Bearer");
    row("bearer realm=\"x\"", "bearer(realm=x)");
    row("Bearer resource_metadata=\"https://h/.well-known/x\", scope=\"a b\"",
        "Bearer(resource_metadata=https://h/.well-known/x|scope=a b)");
    row("Bearer realm = \"x\" , error =invalid_token", "Bearer(realm=x|error=invalid_token)");
    row("Bearer realm=\"a, b=\\\"c\\\\\", error=x", "Bearer(realm=a, b=\"c\\|error=x)");
    row("Basic realm=\"a\", Bearer realm=\"b\", scope=c", "Basic(realm=a) Bearer(realm=b|scope=c)");
    row("Basic, Bearer", "Basic Bearer");
    row("Negotiate, Bearer a=1", "Negotiate Bearer(a=1)");
    row("Negotiate YWJj==, Bearer a=1", "Negotiate[YWJj==] Bearer(a=1)");
    row("Negotiate YWJj, NTLM", "Negotiate[YWJj] NTLM");
    row(", ,Bearer a=1,,b=2,", "Bearer(a=1|b=2)");
    row("DPoP algs=\"ES256 RS256\", Bearer", "DPoP(algs=ES256 RS256) Bearer");
    row("Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"",
        "Newauth(realm=apps|type=1|title=Login to \"apps\") Basic(realm=simple)");
    row("Bearer\trealm=x", "Bearer(realm=x)");
    // Broken, and still told
    row("Bearer resource_metadata=https://h/x, error=e", "Bearer(resource_metadata=https://h/x|error=e)", 1);
    row("Bearer realm=\"a\" error=\"b\"", "Bearer(realm=a|error=b)", 1);
    row("Bearer scope=a b c, error=x", "Bearer(scope=a|error=x)", 2);
    row("Bearer scope=mcp:read mcp:write, error=x", "Bearer(scope=mcp:read|error=x)", 2);
    row("Bearer error=x Basic realm=y", "Bearer(error=x) Basic(realm=y)", 1);
    row("Bearer realm=\"open", "Bearer(realm=open)", 1);
    row("Bearer realm=\"open\\", "Bearer(realm=open\\)", 1);
    row("Bearer scope=, error=x", "Bearer(scope=|error=x)", 1);
    row("Bearer resource_metadata=", "Bearer(resource_metadata=)", 1);
    row("realm=\"x\"", "", 1);
    row("Bearer a=1, A=2", "Bearer(a=1|A=2)", 1);
    row("Bearer: realm=x", "Bearer(realm=x)", 1);
    row("\"Bearer\"", "", 1);
    row("Negotiate YWJj a=1", "Negotiate YWJj(a=1)", 1);
    row("Bearer realm=\"a\r\nX: y\"", "Bearer(realm=a\r\nX: y)", 1);
    row("{\"error\":1}", "", 1);
}

void TestHttpParsers::challenges()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    QFETCH(int, problems);
    const ChallengeList list = parseChallenges({field});
    QCOMPARE(summary(list), expected);
    QVERIFY2(list.problems.size() == problems, qPrintable(list.problems.join(u'\n')));
}

void TestHttpParsers::severalFields()
{
    const ChallengeList list = parseChallenges({"Basic realm=\"a\"", "BEARER Scope=\"s\", error=\"\""});
    QCOMPARE(summary(list), "Basic(realm=a) BEARER(Scope=s|error=)");
    const Challenge *bearer = list.find("Bearer");
    QVERIFY(bearer);
    QVERIFY(bearer->is("bearer"));
    QCOMPARE(bearer->parameter("scope"), "s");
    QVERIFY(bearer->has("error"));
    QVERIFY(!bearer->has("realm"));
    QVERIFY(!list.find("DPoP"));
    // A parameter in a field of its own belongs to no scheme.
    QCOMPARE(parseChallenges({"Bearer", "realm=x"}).problems.size(), 1);
}

void TestHttpParsers::hostileChallenges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("1 MB value") << QByteArray("Bearer resource_metadata=\"" + QByteArray(1'000'000, 'a') + "\"");
    QTest::newRow("1 MB of commas") << QByteArray(1'000'000, ',');
    QTest::newRow("1 MB of quotes") << QByteArray(1'000'000, '"');
    QTest::newRow("1 MB of backslashes") << QByteArray("Bearer a=\"" + QByteArray(1'000'000, '\\'));
    QTest::newRow("1 MB of equals") << QByteArray(1'000'000, '=');
    QTest::newRow("1 MB of spaces") << QByteArray("Bearer" + QByteArray(1'000'000, ' '));
    QTest::newRow("parameters without end") << QByteArray("Bearer " + QByteArray("a=b,").repeated(250'000));
    QTest::newRow("schemes without end") << QByteArray("a b,").repeated(250'000);
    QTest::newRow("words without end") << QByteArray("Bearer a=\"\" " + QByteArray("b ").repeated(500'000));
    QTest::newRow("all bytes") << [] {
        QByteArray all;
        for (int i = 0; i < 65536; ++i)
            all += char(i * 7);
        return all;
    }();
}

void TestHttpParsers::hostileChallenges()
{
    QFETCH(QByteArray, field);
    const ChallengeList list = parseChallenges({field, field});
    QVERIFY(list.challenges.size() <= limits::challengeHeader / 2);
    QVERIFY(list.problems.size() < 60);
    if (field.size() > limits::challengeHeader)
        QVERIFY(list.problems.last().contains(u"only the first 64 KiB were read"));
}

void TestHttpParsers::quotedStrings()
{
    QCOMPARE(quoted("a\"b\\c\r\nd\x7f"), "\"a\\\"b\\\\c  d \"");
    QCOMPARE(quoted(""), "\"\"");
    const ChallengeList list = parseChallenges({QByteArray("Bearer a=" + quoted("x \"y\" \\z, b=c"))});
    QCOMPARE(list.challenges.first().parameter("a"), "x \"y\" \\z, b=c");
    QVERIFY(list.problems.isEmpty());
}

void TestHttpParsers::eventStreams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<ServerEvent>>("expected");
    using List = QList<ServerEvent>;
    const auto row = [](const char *name, const QByteArray &stream, const List &expected) {
        QTest::newRow(name) << stream << expected;
    };
    // WHATWG HTML §9.2.6
    row("three events, one comment",
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
        List{{"message", "first event", "1"}, {"message", "second event", ""}});
    row("lines are joined", "data: YHOO\ndata: +2\ndata: 10\n\n", List{{"message", "YHOO\n+2\n10", ""}});
    row("empty data is not given", "data\n\ndata\ndata\n\ndata:", List{{"message", "\n", ""}});
    row("one blank is removed", "data:test\n\ndata: test\n\ndata:  test\n\n",
        List{{"message", "test", ""}, {"message", "test", ""}, {"message", " test", ""}});
    row("named", "event: endpoint\ndata: /m\n\ndata: x\n\n", List{{"endpoint", "/m", ""}, {"message", "x", ""}});
    row("CR", "data: a\r\rdata: b\r\r", List{{"message", "a", ""}, {"message", "b", ""}});
    row("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", List{{"message", "a", ""}, {"message", "b", ""}});
    row("mixed", "data: a\r\ndata: b\rdata: c\n\n", List{{"message", "a\nb\nc", ""}});
    row("mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        List{{"message", "a", ""}});
    row("second mark is text",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\ndata: b\n\n",
        List{{"message", "b", ""}});
    row("id only", "id: 7\ndata:\n\ndata: x\n\n", List{{"message", "x", "7"}});
    row("id with NUL", QByteArray("id: 1\n\nid: a\0b\ndata: x\n\n", 24), List{{"message", "x", "1"}});
    row("NUL in data", QByteArray("data: a\0b\n\n", 11), List{{"message", QByteArray("a\0b", 3), ""}});
    row("unknown fields", "foo: bar\nData: x\n data: y\ndata: z\n\n", List{{"message", "z", ""}});
    row("colon in value", "data: a: b\n\n", List{{"message", "a: b", ""}});
    row("empty name", ":data: a\n\n", List{});
    row("ends within", "data: a\n", List{});
    row("type without data is dropped", "event: x\n\ndata: a\n\n", List{{"message", "a", ""}});
    row("empty stream", "", List{});
}

void TestHttpParsers::eventStreams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QList<ServerEvent>, expected);
    QCOMPARE(events({stream}), expected);
    QList<QByteArray> bytes;
    for (const char c : stream)
        bytes.append(QByteArray(1, c));
    QCOMPARE(events(bytes), expected);
}

void TestHttpParsers::everySplit()
{
    const QByteArray stream = "\xEF\xBB\xBF: hi\r\nid: 1\r\nevent: message\r\n"
                              "data: {\"a\":\r\ndata: \"\xe2\x82\xac\"}\r\n\r\n"
                              "retry: 5\rdata: x\r\rid: 2\ndata: y\n\n\r\n\r\ndata: z\r\n\n";
    const QList<ServerEvent> whole = events({stream});
    QCOMPARE(whole.size(), 4);
    QCOMPARE(whole[0].data, "{\"a\":\n\"\xe2\x82\xac\"}");
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            const QList<ServerEvent> split = events(
                {stream.first(first), stream.sliced(first, second - first), stream.sliced(second)});
            if (split != whole)
                QFAIL(qPrintable(u"split at %1 and %2"_s.arg(first).arg(second)));
        }
    }
}

void TestHttpParsers::resuming()
{
    SseDecoder decoder;
    QVERIFY(decoder.feed("id: 1\ndata: a\nretry: 3000\n\n"
                         "retry: 1x\nretry: -1\nretry:\nretry: 99999999999999999999\nid: 2\ndata: b\n"));
    // The event that was cut off must come again.
    QCOMPARE(decoder.lastEventId(), "1");
    QCOMPARE(decoder.retry(), 3000);
    QVERIFY(decoder.feed("\n"));
    QCOMPARE(decoder.lastEventId(), "2");
    QVERIFY(decoder.feed("id:\n\n"));
    QCOMPARE(decoder.lastEventId(), "");
}

void TestHttpParsers::streamLimits()
{
    const QByteArray block(limits::MiB, 'x');
    SseDecoder line;
    QVERIFY(line.feed("data: "));
    qsizetype fed = 0;
    while (line.feed(block))
        QVERIFY(++fed <= limits::sseLine / limits::MiB);
    QCOMPARE(fed, limits::sseLine / limits::MiB - 1);
    const Result<QList<ServerEvent>> failure = line.feed("\n\ndata: x\n\n");
    QVERIFY(!failure);
    QCOMPARE(failure.error().id, u"sse.limit"_s);
    QVERIFY(failure.error().what.contains(u"64 MiB"));

    SseDecoder event;
    fed = 0;
    while (event.feed(QByteArray("data: " + block + "\n")))
        QVERIFY(++fed <= limits::sseEvent / limits::MiB);
    QCOMPARE(fed, limits::sseEvent / limits::MiB - 1);

    // Many short lines in one piece take linear time.
    for (const char *end : {"\n", "\r", "\r\n"}) {
        SseDecoder many;
        QVERIFY(many.feed(QByteArray(end).repeated(8'000'000)));
    }
}

QTEST_GUILESS_MAIN(TestHttpParsers)
#include "tst_http_parsers.moc"
