// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people carry away: reports, the bundle, the preview of its redaction, and the comparison of two runs.

#include "core/dossier/bundle.h"
#include "core/dossier/compare.h"
#include "core/dossier/import.h"
#include "core/dossier/report.h"
#include "tests/support/casebuilder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::test;
using dossier::Dossier;

namespace {

const QByteArray clientSecret = "s3cret-of-the-client-0123456789";
const QByteArray code = "c0de-that-came-back-0123456789";
const QByteArray verifier = "v3rifier-of-the-client-0123456789abcdef";
const QByteArray refreshToken = "r3fresh-token-of-the-user-0123456789";
const QByteArray hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m]]>&amp;\"'\xE2\x80\xAE";

QList<QByteArray> secrets(const QByteArray &access)
{
    return {clientSecret, code, verifier, refreshToken, access, access.split('.').last()};
}

Dossier judged(diagnosis::Case facts)
{
    Dossier dossier;
    dossier.findings = diagnosis::diagnose(facts);
    dossier.stations = dossier::stationsOf(facts, dossier.findings);
    dossier.outcome = dossier::outcomeOf(facts, dossier.findings);
    dossier.facts = std::move(facts);
    dossier.madeMs = now * 1000;
    dossier.environment = dossier::thisEnvironment();
    return dossier;
}

// A user's run whose token is for somebody else, with a secret in each place that has one.
Dossier run(const QByteArray &access, const QByteArray &said = "no")
{
    http::Form exchange = CaseBuilder::codeExchange();
    exchange.set(u"code"_s, QString::fromLatin1(code));
    exchange.set(u"code_verifier"_s, QString::fromLatin1(verifier));
    exchange.set(u"client_secret"_s, QString::fromLatin1(clientSecret));
    CaseBuilder builder;
    builder.reach().resource().server().authorize({{u"code"_s, QString::fromLatin1(code)}, {u"state"_s, u"S"_s}});
    builder.issued(exchange, access, {{u"refresh_token"_s, QString::fromLatin1(refreshToken)}});
    builder.call(access, 401,
                 "Bearer error=\"invalid_token\", error_description=\"" + QByteArray(said).replace('"', "'") + '"');
    builder.edit().serverLog = u"rejected "_s + QString::fromLatin1(access);
    builder.edit().environment = u"OAUTH_CLIENT_SECRET="_s + QString::fromLatin1(clientSecret);
    builder.edit().expected.audiences = {aud};
    builder.edit().expected.issuers = {iss};
    return judged(builder);
}

const QByteArray wrongAudience = accessToken({{u"aud"_s, u"https://another.example.com"_s}});

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // No output holds any secret of the run, and each says the cause.
    void secretsStay_data()
    {
        QTest::addColumn<int>("form");
        for (const auto &[name, form] : {std::pair("html", 0),
                                         {"junit", 1},
                                         {"sarif", 2},
                                         {"ticket", 3},
                                         {"bundle", 4},
                                         {"comparison", 5},
                                         {"preview", 6}})
            QTest::newRow(name) << form;
    }
    void secretsStay()
    {
        QFETCH(int, form);
        const Dossier dossier = run(wrongAudience, "you sent " + wrongAudience + " and " + clientSecret);
        const http::Redactor redactor;
        QByteArray text;
        switch (form) {
        case 0: text = toHtml(dossier, &redactor); break;
        case 1: text = toJUnit(dossier, &redactor); break;
        case 2: text = toSarif(dossier, &redactor); break;
        case 3: text = toTicket(dossier, &redactor).toUtf8(); break;
        case 4: text = toBundle(dossier, &redactor); break;
        case 5: {
            const Dossier a = redacted(dossier, redactor);
            const Dossier b = redacted(run(accessToken()), redactor);
            const dossier::Comparison comparison = compare(a, b);
            text = toText(comparison, a, b).toUtf8() + QJsonDocument(toJson(comparison)).toJson();
            break;
        }
        default:
            for (const dossier::Removal &removal : previewRedaction(dossier, redactor))
                text += (removal.where + removal.what).toUtf8() + '\n';
        }
        QVERIFY(text.size() > 100);
        for (const QByteArray &secret : secrets(wrongAudience)) {
            QVERIFY2(!text.contains(secret), text.constData());
            QVERIFY2(!text.contains(secret.toBase64(QByteArray::OmitTrailingEquals)), secret.constData());
        }
        if (form < 5)
            QVERIFY2(text.contains("another.example.com"), text.constData());
    }

    // The same without redaction holds them: the search above can fail.
    void secretsShown()
    {
        const Dossier dossier = run(wrongAudience);
        const QByteArray bundle = toBundle(dossier, nullptr);
        for (const QByteArray &secret : secrets(wrongAudience))
            QVERIFY2(bundle.contains(secret), secret.constData());
        QVERIFY(toHtml(dossier, nullptr).contains(clientSecret));
    }

    void htmlIsAlone()
    {
        const QByteArray html = toHtml(run(wrongAudience, hostile), nullptr);
        QVERIFY(html.contains("default-src 'none'"));
        for (const char *word : {"<script", "<img", "<link", "<iframe", "<object", "javascript:", "url(", "@import",
                                 " onerror=alert(2)>", "src=\"", "http-equiv=\"refresh"})
            QVERIFY2(!html.contains(word), word);
        // Links lead to places of the page only.
        static const QRegularExpression links(u"href=\"([^\"]*)\""_s);
        auto each = links.globalMatch(QString::fromUtf8(html));
        QVERIFY(each.hasNext());
        while (each.hasNext())
            QVERIFY(each.next().captured(1).startsWith(u"#exchange-"_s));
        QVERIFY(!html.contains('\x1b'));
        QVERIFY(!html.contains("\xE2\x80\xAE"));
        QVERIFY(html.contains("&lt;script&gt;"));
        // Well-formed enough for an XML reader, but for its doctype and void elements.
        QByteArray xml = html.sliced(html.indexOf("<body>"));
        xml = xml.first(xml.indexOf("</body>") + 7);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QString::number(reader.lineNumber())));
    }

    // Names of secrets have nothing in common.
    void environment()
    {
        Dossier dossier = run(wrongAudience, hostile);
        const QStringList secrets{u"SECRET_KEY_BASE=a1b2c3d4e5"_s, u"DB_PASS=hunter2-hunter2"_s,
                                  u"export STRIPE_KEY=\"sk_live_0123\""_s, u"GITHUB_PAT=ghp_0123456789"_s,
                                  u"SOMETHING=Zm9vYmFy0"_s};
        const QStringList open{u"OAUTH_AUDIENCE=api://x1"_s, u"OAUTH_ISSUER=https://dev-1.okta.com/oauth2/a1"_s,
                               u"PORT=8000"_s, u"MODE=production"_s};
        dossier.facts.environment = (secrets + open).join(u'\n');
        const http::Redactor redactor;
        const QByteArray bundle = toBundle(dossier, &redactor);
        for (const QString &line : secrets) {
            const QByteArray value = line.section(u'=', 1).remove(u'"').toUtf8();
            QVERIFY2(!bundle.contains(value), value.constData());
            QVERIFY2(bundle.contains(line.section(u'=', 0, 0).toUtf8()), value.constData());
        }
        for (const QString &line : open)
            QVERIFY2(bundle.contains(line.toUtf8()), qPrintable(line));
    }

    void junit()
    {
        const Dossier dossier = run(wrongAudience, hostile);
        QXmlStreamReader reader(toJUnit(dossier, nullptr));
        int cases = 0;
        int failures = 0;
        int tests = -1;
        int told = -1;
        QStringList names;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = reader.attributes();
            if (reader.name() == "testsuite"_L1) {
                tests = attributes.value("tests"_L1).toInt();
                told = attributes.value("failures"_L1).toInt();
            } else if (reader.name() == "testcase"_L1) {
                ++cases;
                names += attributes.value("name"_L1).toString();
            } else if (reader.name() == "failure"_L1) {
                ++failures;
                QVERIFY(!attributes.value("message"_L1).isEmpty());
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(cases, tests);
        QCOMPARE(failures, told);
        QVERIFY(failures >= 1);
        QVERIFY2(names.contains(u"AUD_MISMATCH"_s), qPrintable(names.join(u' ')));
        const Dossier healthy = judged(CaseBuilder().flow(accessToken()).call(accessToken()));
        QVERIFY(toJUnit(healthy, nullptr).contains("failures=\"0\""));
    }

    void sarif()
    {
        const Dossier dossier = run(wrongAudience, hostile);
        const QJsonObject log = QJsonDocument::fromJson(toSarif(dossier, nullptr)).object();
        QCOMPARE(log.value("version"_L1).toString(), u"2.1.0"_s);
        QVERIFY(log.value("$schema"_L1).isString());
        QCOMPARE(log.value("runs"_L1).toArray().size(), 1);
        const QJsonObject run = log.value("runs"_L1).toArray().first().toObject();
        const QJsonArray rules = run.value("tool"_L1)["driver"_L1]["rules"_L1].toArray();
        QVERIFY(run.value("tool"_L1)["driver"_L1]["name"_L1].isString());
        const QJsonArray results = run.value("results"_L1).toArray();
        QCOMPARE(results.size(), dossier.findings.size());
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject result = results[i].toObject();
            const int rule = result.value("ruleIndex"_L1).toInt(-1);
            QVERIFY(rule >= 0 && rule < rules.size());
            QCOMPARE(rules[rule]["id"_L1].toString(), result.value("ruleId"_L1).toString());
            QVERIFY(QStringList({u"error"_s, u"warning"_s, u"note"_s}).contains(result.value("level"_L1).toString()));
            QVERIFY(!result.value("message"_L1)["text"_L1].toString().isEmpty());
            const QJsonObject location = result.value("locations"_L1)[0].toObject();
            const QString uri = location.value("physicalLocation"_L1)["artifactLocation"_L1]["uri"_L1].toString();
            QVERIFY(uri.isEmpty() || QUrl(uri, QUrl::StrictMode).isValid());
            QVERIFY(!location.value("logicalLocations"_L1).toArray().isEmpty());
        }
        for (const QJsonValue &rule : rules) {
            const QJsonArray tags = rule["properties"_L1]["tags"_L1].toArray();
            for (qsizetype i = 1; i < tags.size(); ++i)
                QVERIFY(tags[i] != tags[0]); // §3.8.2: unique
        }
        for (const QJsonValue &rule : rules)
            for (const auto member : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
                QVERIFY(!rule[member]["text"_L1].toString().isEmpty());
        QCOMPARE(results.first()["ruleId"_L1].toString(), u"AUD_MISMATCH"_s);
    }

    void ticket()
    {
        const QString text = toTicket(run(wrongAudience), nullptr);
        QVERIFY2(text.startsWith(u"Subject: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"The token was issued by "_s + iss + u" for https://another.example.com"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"The server expects"_s) && text.contains(aud), qPrintable(text));
        QVERIFY2(text.contains(u"What to change"_s) && text.contains(u"Who administers Okta"_s), qPrintable(text));
        // No id of the catalogue is needed to understand it.
        QVERIFY2(!text.contains(u"AUD_MISMATCH"_s), qPrintable(text));
        const QString healthy = toTicket(judged(CaseBuilder().flow(accessToken()).call(accessToken())), nullptr);
        QVERIFY2(healthy.contains(u"nothing is wrong"_s), qPrintable(healthy));
    }

    // Server text cannot add a line to a ticket, nor paint in the terminal where it is shown.
    void ticketOfHostileTexts()
    {
        diagnosis::Finding hostile;
        hostile.title = u"x\x1b[2J"_s;
        hostile.evidence = {{u"a\r\nb"_s, u"c"_s, u"\u202e"_s, 0}};
        hostile.severity = diagnosis::Severity::Error;
        Dossier dossier;
        dossier.source = u"a\nfile"_s;
        dossier.findings = {hostile, hostile};
        dossier.findings.last().consequenceOf = u"X"_s;
        const QString text = toTicket(dossier, nullptr);
        QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(u'\r') && !text.contains(QChar(0x202e)),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"a\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"(follows from the above)"_s), qPrintable(text));
    }

    void bundleOpensAgain_data()
    {
        QTest::addColumn<bool>("redacts");
        QTest::newRow("redacted") << true;
        QTest::newRow("with secrets") << false;
    }
    void bundleOpensAgain()
    {
        QFETCH(bool, redacts);
        const Dossier dossier = run(wrongAudience);
        const http::Redactor redactor;
        const QByteArray bytes = toBundle(dossier, redacts ? &redactor : nullptr);
        QCOMPARE(dossier::recognise(bytes), dossier::Kind::Bundle);
        const auto imported = dossier::readInput(bytes);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().what));
        const diagnosis::Case facts = dossier::assemble({*imported}, {});
        QCOMPARE(facts.exchanges.size(), dossier.facts.exchanges.size());
        QCOMPARE(facts.url, dossier.facts.url);
        QCOMPARE(facts.expected.audiences, dossier.facts.expected.audiences);
        const auto findings = diagnosis::diagnose(facts);
        QCOMPARE(findings.first().id, dossier.findings.first().id);
        QVERIFY(imported->bundled);
        QCOMPARE(imported->bundled->findings.size(), dossier.findings.size());
        QCOMPARE(imported->bundled->findings.first().id, dossier.findings.first().id);
        QCOMPARE(imported->bundled->stations.size(), dossier.stations.size());
        QCOMPARE(imported->bundled->madeMs, dossier.madeMs);
        QVERIFY(imported->environment.contains(u"OAUTH_CLIENT_SECRET"_s));
        // The claims are there, as they are in the report.
        const jose::Token &token = facts.tokens.last().token;
        QCOMPARE(token.audience(), QStringList{u"https://another.example.com"_s});
    }

    void preview()
    {
        const http::Redactor redactor;
        const QList<dossier::Removal> removals = previewRedaction(run(wrongAudience), redactor);
        const auto has = [&removals](const QString &where, const QString &what) {
            return std::ranges::any_of(removals, [&](const dossier::Removal &removal) {
                return removal.where == where && removal.what == what && removal.size > 0;
            });
        };
        QVERIFY(has(u"exchange 5, request body"_s, u"client_secret"_s));
        QVERIFY(has(u"exchange 5, request body"_s, u"code_verifier"_s));
        QVERIFY(has(u"exchange 5, response body"_s, u"access_token"_s));
        QVERIFY(has(u"exchange 5, response body"_s, u"refresh_token"_s));
        QVERIFY(has(u"exchange 6, request header"_s, u"Authorization"_s));
        QVERIFY(has(u"the server's environment"_s, u"a secret within the text"_s));
        QVERIFY(has(u"the server's log"_s, u"a secret within the text"_s));
        diagnosis::Case open = CaseBuilder().reach();
        QVERIFY(previewRedaction(judged(open), redactor).isEmpty());
    }

    void comparesUsers()
    {
        // Works for one, not for the other: the claims and what was asked for come first.
        const Dossier a = judged(CaseBuilder().flow(accessToken()).call(accessToken()));
        const QByteArray other = accessToken({{u"sub"_s, u"bob@example.com"_s},
                                              {u"scp"_s, QJsonArray{u"calculator.add"_s}},
                                              {u"jti"_s, u"AT.t2"_s},
                                              {u"iat"_s, now},
                                              {u"exp"_s, now + 3600}});
        CaseBuilder builder;
        builder.reach().resource().server().code({{u"scope"_s, u"calculator.add"_s}});
        builder.issued(CaseBuilder::codeExchange(), other).refused(other);
        const Dossier b = judged(builder);
        const dossier::Comparison comparison = compare(a, b);
        QVERIFY(!comparison.sameOutcome);
        QStringList seen;
        for (const dossier::Difference &difference : comparison.differences)
            seen += weightName(difference.weight) + u": "_s + difference.where + u": "_s + difference.what;
        QVERIFY2(seen.contains(u"claim: access token: claim scp"_s), qPrintable(seen.join(u'\n')));
        QVERIFY2(seen.contains(u"claim: access token: claim sub"_s), qPrintable(seen.join(u'\n')));
        QVERIFY2(seen.contains(u"parameter: authorization request: parameter scope"_s), qPrintable(seen.join(u'\n')));
        QVERIFY2(!seen.join(u' ').contains(u"jti"_s), qPrintable(seen.join(u'\n')));
        QVERIFY(comparison.usual > 0);
        for (qsizetype i = 1; i < comparison.differences.size(); ++i)
            QVERIFY(comparison.differences[i - 1].weight <= comparison.differences[i].weight);
        const QString text = toText(comparison, a, b);
        QVERIFY2(text.contains(u"A: calculator.add calculator.subtract"_s) && text.contains(u"B: calculator.add\n"_s),
                 qPrintable(text));
    }

    void comparesClients()
    {
        // Works in one client, not in the other: a header and a request that only one sends.
        CaseBuilder one;
        one.reach().resource().server();
        one.add(Hop(http::Leg::Mcp, "POST", mcpUrl).send("Accept", "application/json, text/event-stream").status(200));
        CaseBuilder other;
        other.reach().server();
        other.add(Hop(http::Leg::Mcp, "POST", mcpUrl).send("Accept", "*/*").send("User-Agent", "x").status(406));
        const dossier::Comparison comparison = compare(judged(one), judged(other));
        QCOMPARE(comparison.onlyA.size(), 1);
        QVERIFY(comparison.onlyA.first().startsWith(u"resource metadata"_s));
        const auto find = [&comparison](const QString &what) {
            for (const dossier::Difference &difference : comparison.differences)
                if (difference.what == what)
                    return difference;
            return dossier::Difference();
        };
        QCOMPARE(find(u"header accept"_s).b, u"*/*"_s);
        QCOMPARE(find(u"header accept"_s).weight, dossier::Weight::Header);
        QCOMPARE(find(u"header user-agent"_s).weight, dossier::Weight::Other);
        QVERIFY(find(u"header user-agent"_s).a.isNull());
        QCOMPARE(find(u"answer"_s).a, u"200"_s);
    }

    void comparesItself()
    {
        const Dossier dossier = run(wrongAudience);
        const dossier::Comparison comparison = compare(dossier, dossier);
        QVERIFY(comparison.differences.isEmpty());
        QVERIFY(comparison.onlyA.isEmpty() && comparison.onlyB.isEmpty());
        QVERIFY(comparison.sameOutcome);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
