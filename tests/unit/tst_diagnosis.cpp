// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One row per cause, made from the Test lines of the catalogue of causes; and what must stay silent.

#include "core/diagnosis/finding.h"
#include "diagnosisrows.h"

#include <QtTest/QtTest>

using namespace authscope;
using namespace authscope::diagnosis;
using namespace authscope::test;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void catalogueIsComplete()
    {
        QSet<QString> ids;
        for (const Cause &cause : catalogue()) {
            QVERIFY2(!ids.contains(cause.id), qPrintable(cause.id));
            ids += cause.id;
            QVERIFY2(!cause.title.isEmpty() && !cause.explanation.isEmpty() && !cause.station.isEmpty(),
                     qPrintable(cause.id));
            QVERIFY2(!cause.references.isEmpty(), qPrintable(cause.id));
            QVERIFY2(!cause.title.endsWith(u'.'), qPrintable(cause.id));
            const bool somewhere = !cause.fix.okta.isEmpty() || !cause.fix.server.isEmpty()
                || !cause.fix.client.isEmpty();
            QVERIFY2(somewhere || cause.severity == Severity::Note, qPrintable(cause.id));
            QCOMPARE(findCause(cause.id), &cause);
        }
        QVERIFY(!findCause(u"NO_SUCH_CAUSE"_s));
        QVERIFY(catalogue().size() > 100);
    }

    // The list of the reference, one id a line. What this program can say beyond it is named here.
    void catalogueCoversTheReference()
    {
        QFile file(QStringLiteral(AUTHSCOPE_TEST_DATA "/diagnosis/ids.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QSet<QString> listed;
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.trimmed().isEmpty())
                listed += QString::fromLatin1(line.trimmed());
        QCOMPARE(listed.size(), qsizetype(220));
        QStringList missing;
        for (const QString &id : std::as_const(listed))
            if (!findCause(id))
                missing += id;
        missing.sort();
        QCOMPARE(missing, QStringList());
        QStringList own;
        for (const Cause &cause : catalogue())
            if (!listed.contains(cause.id))
                own += cause.id;
        own.sort();
        QCOMPARE(own.join(u' '), u"CLIENT_ID_MISSING ISSUER_UNCONFIRMED JOURNEY_ENDED NET_CLOSED REDIRECT_LOOP"_s);
    }

    void symptomsNameKnownCauses()
    {
        QVERIFY(symptoms().size() >= 15);
        for (const Symptom &symptom : symptoms()) {
            QVERIFY2(!symptom.ids.isEmpty(), qPrintable(symptom.said));
            for (const QString &id : symptom.ids)
                QVERIFY2(findCause(id), qPrintable(symptom.said + u": "_s + id));
        }
        QVERIFY(symptoms().first().ids.contains(u"AUD_SCHEME_MISSING"_s)); // AUD_* was expanded
    }

    void everyFailureHasARow()
    {
        QSet<QString> covered;
        for (const Row &row : rows())
            covered += row.id;
        // Where the old way of discovery is seen, so are the defects that lead to it, and they come first: the healthy
        // rows of the guide have this note.
        covered += u"NOTE_LEGACY_DISCOVERY"_s;
        QStringList without;
        for (const Cause &cause : catalogue())
            if (!covered.contains(cause.id))
                without += cause.id;
        QCOMPARE(without, QStringList());
    }

    // Redaction takes nothing from the catalogue's words, and every secret from what the run added.
    void redactedKeepsTheCatalogue()
    {
        http::Redactor redactor;
        redactor.addSecret("s3cr3t-value-of-the-run");
        for (const Row &row : rows()) {
            const QList<Finding> plain = diagnose(row.make());
            const QList<Finding> clean = redacted(plain, redactor);
            QCOMPARE(clean.size(), plain.size());
            for (qsizetype i = 0; i < plain.size(); ++i) {
                QCOMPARE(clean[i].references, plain[i].references);
                QVERIFY2(clean[i].explanation.endsWith(findCause(plain[i].id)->explanation), qPrintable(plain[i].id));
                QCOMPARE(clean[i].fix.client, plain[i].fix.client);
            }
        }
        Finding finding;
        finding.id = u"AUD_MISMATCH"_s;
        finding.explanation = u"It says s3cr3t-value-of-the-run. "_s + findCause(finding.id)->explanation;
        finding.evidence = {
            {u"s3cr3t-value-of-the-run"_s, u"Bearer s3cr3t-value-of-the-run"_s, u"x s3cr3t-value-of-the-run y"_s, 1}};
        const QString text = toText(redacted({finding}, redactor));
        QVERIFY(!text.contains(u"s3cr3t"));
        QVERIFY(text.contains(u"AUD_MISMATCH"_s));
    }

    void cause_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < rows().size(); ++i)
            QTest::addRow("%s: %s", qPrintable(rows()[i].id), rows()[i].name) << i;
    }
    void cause()
    {
        QFETCH(qsizetype, index);
        const Row row = rows()[index];
        const QList<Finding> findings = diagnose(row.make());
        QStringList ids;
        for (const Finding &finding : findings)
            ids += finding.id;
        QVERIFY2(!findings.isEmpty(), "nothing found");
        const Finding &first = findings.first();
        QVERIFY2(first.id == row.id, qPrintable(ids.join(u", "_s) + u'\n' + toText(findings)));
        QCOMPARE(certaintyName(first.certainty), certaintyName(row.certainty));
        QCOMPARE(first.station, row.station);
        QCOMPARE(severityName(first.severity), severityName(row.severity));
        QVERIFY(first.consequenceOf.isEmpty());
        const Case input = row.make();
        for (const Finding &finding : findings) {
            QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.id));
            QVERIFY2(pointsIntoTheCase(finding, input), qPrintable(finding.id));
            for (const Evidence &evidence : finding.evidence) {
                QVERIFY2(!evidence.what.isEmpty() && !evidence.expected.isEmpty() && !evidence.actual.isEmpty(),
                         qPrintable(finding.id + u": "_s + evidence.what + u'|' + evidence.expected + u'|'
                                    + evidence.actual));
                QVERIFY2(evidence.expected != evidence.actual || finding.severity == Severity::Note,
                         qPrintable(finding.id));
                QVERIFY(evidence.expected.size() < 700 && evidence.actual.size() < 700);
            }
            QVERIFY2(finding.explanation.size() < 1500, qPrintable(finding.id));
            QVERIFY(!finding.explanation.contains(u'%'));
        }
        const QStringList follows = row.follows;
        for (const QString &id : follows) {
            const auto found = std::ranges::find_if(findings,
                                                    [&id](const Finding &finding) { return finding.id == id; });
            QVERIFY2(found != findings.end(), qPrintable(id + u" not in "_s + ids.join(u", "_s)));
            QCOMPARE(found->consequenceOf, row.id);
        }
    }

    void healthy_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<HealthyRow> all = healthyRows() + soundRows();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name) << i;
    }
    void healthy()
    {
        QFETCH(qsizetype, index);
        const HealthyRow row = (healthyRows() + soundRows())[index];
        const QList<Finding> findings = diagnose(row.make());
        QStringList ids;
        for (const Finding &finding : findings) {
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.id + u'\n' + toText(findings)));
            ids += finding.id;
        }
        QVERIFY(!hasError(findings));
        ids.sort();
        QCOMPARE(ids.join(u' '), row.notes);
    }

    // A recording that began late, as a HAR file often does: what is left of a healthy journey is still healthy.
    void healthyFromTheMiddle_data() { healthy_data(); }
    void healthyFromTheMiddle()
    {
        QFETCH(qsizetype, index);
        Case input = (healthyRows() + soundRows())[index].make();
        while (input.exchanges.size() > 1) {
            const qint64 gone = input.exchanges.takeFirst()->id;
            for (const Finding &finding : diagnose(input))
                QVERIFY2(finding.severity != Severity::Error,
                         qPrintable(u"without exchange %1: "_s.arg(gone) + toText({finding})));
        }
    }

    // Any one exchange may be missing, or all after one: nothing is claimed without evidence that is there.
    void partial_data() { cause_data(); }
    void partial()
    {
        QFETCH(qsizetype, index);
        const Case whole = rows()[index].make();
        for (qsizetype i = 0; i < whole.exchanges.size(); ++i) {
            Case without = whole;
            without.exchanges.removeAt(i);
            Case cut = whole;
            cut.exchanges = cut.exchanges.first(i);
            for (const Case &input : {without, cut}) {
                for (const Finding &finding : diagnose(input)) {
                    QVERIFY2(!finding.evidence.isEmpty() || finding.severity == Severity::Note, qPrintable(finding.id));
                    QVERIFY2(pointsIntoTheCase(finding, input), qPrintable(finding.id));
                }
            }
        }
    }

    void hostile_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < hostileRows().size(); ++i)
            QTest::addRow("%s", hostileRows()[i].name) << i;
    }
    void hostile()
    {
        QFETCH(qsizetype, index);
        QElapsedTimer timer;
        timer.start();
        const QList<Finding> findings = diagnose(hostileRows()[index].make());
        for (const Finding &finding : findings) {
            QVERIFY2(finding.explanation.size() < 2000, qPrintable(finding.id));
            for (const Evidence &evidence : finding.evidence)
                QVERIFY(evidence.expected.size() < 1000 && evidence.actual.size() < 1000
                        && evidence.what.size() < 1000);
        }
        const QString text = toText(findings) + toMarkdown(findings);
        for (const QChar c : text)
            QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e),
                     "raw control");
    }

    void policyFamilyIsOneFinding()
    {
        // One request alone: the causes cannot be told apart, and are not four errors.
        const QList<Finding> findings = diagnose(
            CaseBuilder().server().refusedToken(CaseBuilder::clientCredentials(), 401, u"access_denied"_s, policyText));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().id, u"POLICY_NONE"_s);
        for (const QString &sibling :
             {u"POLICY_NOT_ASSIGNED"_s, u"RULE_GRANT_MISSING"_s, u"RULE_SCOPE_MISSING"_s, u"POLICY_INACTIVE"_s})
            QVERIFY(findings.first().explanation.contains(sibling));
    }

    void namedCheckMakesCertain()
    {
        CaseBuilder builder;
        const QByteArray token = accessToken({{u"aud"_s, u"https://other.example.com"_s}});
        builder.flow(token).call(token, 401,
                                 "Bearer error=\"invalid_token\", error_description=\"The access token's "
                                 "audience (aud) is not this server's\"");
        builder.edit().expected.audiences = {aud};
        const QList<Finding> findings = diagnose(builder);
        QCOMPARE(findings.first().id, u"AUD_MISMATCH"_s);
        QCOMPARE(certaintyName(findings.first().certainty), u"certain"_s);
        QCOMPARE(findings.first().evidence.first().expected, aud);
        QCOMPARE(findings.first().evidence.first().actual, u"https://other.example.com"_s);
    }

    void genericDescriptionNamesNothing()
    {
        // FastMCP's one text contains the word expired; a good token must not be called expired for it.
        CaseBuilder builder;
        builder.flow(accessToken()).refused(accessToken());
        for (const Finding &finding : diagnose(builder))
            QVERIFY(finding.id != u"TOKEN_EXPIRED");
    }

    void redactedTokensAreNotJudgedByTheirSignature()
    {
        CaseBuilder builder;
        const QByteArray whole = accessToken();
        const QByteArray cut = whole.first(whole.lastIndexOf('.') + 1) + "\xE2\x80\xA6";
        builder.flow(whole).refused(cut);
        for (const Finding &finding : diagnose(builder)) {
            QVERIFY(finding.id != u"TOKEN_TRUNCATED");
            QVERIFY(finding.id != u"SIG_INVALID");
            QVERIFY(finding.id != u"TOKEN_OPAQUE");
        }
    }

    void everyFailingCheckIsReported()
    {
        CaseBuilder builder;
        const QByteArray token = accessToken({{u"aud"_s, u"https://other.example.com"_s}, {u"exp"_s, now - 10}});
        builder.flow(token).refused(token);
        builder.edit().expected.audiences = {aud};
        QStringList ids;
        for (const Finding &finding : diagnose(builder))
            ids += finding.id;
        QVERIFY(ids.contains(u"TOKEN_EXPIRED"_s));
        QVERIFY(ids.contains(u"AUD_MISMATCH"_s));
        QCOMPARE(ids.first(), u"TOKEN_EXPIRED"_s); // certain, where the audience is only what was entered
    }

    void expiryBoundary_data()
    {
        QTest::addColumn<qint64>("expiry");
        QTest::addColumn<bool>("expired");
        QTest::newRow("exp = now - 1") << now - 1 << true;
        QTest::newRow("exp = now counts as expired") << now << true;
        QTest::newRow("exp = now + 1") << now + 1 << false;
    }
    void expiryBoundary()
    {
        QFETCH(qint64, expiry);
        QFETCH(bool, expired);
        CaseBuilder builder;
        const QByteArray token = accessToken({{u"exp"_s, expiry}});
        builder.flow(token).refused(token);
        const QList<Finding> findings = diagnose(builder);
        const bool found = std::ranges::any_of(findings, [](const Finding &f) { return f.id == u"TOKEN_EXPIRED"; });
        QCOMPARE(found, expired);
    }

    void json()
    {
        const QList<Finding> findings = diagnose(sample());
        const QJsonObject object = toJson(findings.first());
        QCOMPARE(object.value(u"id"_s).toString(), u"AUD_SCHEME_MISSING"_s);
        QCOMPARE(object.value(u"severity"_s).toString(), u"error"_s);
        QCOMPARE(object.value(u"certainty"_s).toString(), u"certain"_s);
        QCOMPARE(object.value(u"station"_s).toString(), u"inspect"_s);
        QVERIFY(!object.contains(u"consequenceOf"_s));
        const QJsonObject evidence = object.value(u"evidence"_s).toArray().first().toObject();
        QCOMPARE(evidence.value(u"expected"_s).toString(), u"calculator-mcp-server.example.com"_s);
        QCOMPARE(evidence.value(u"actual"_s).toString(), aud);
        QCOMPARE(evidence.value(u"exchange"_s).toInt(), 6);
        QVERIFY(object.value(u"fix"_s).toObject().value(u"okta"_s).toString().startsWith(u"Security > API"_s));
        QCOMPARE(toJson(findings[1]).value(u"consequenceOf"_s).toString(), u"AUD_SCHEME_MISSING"_s);
    }

    void goldenText()
    {
        const QString text = toText(diagnose(sample()));
        const QString path = QStringLiteral(AUTHSCOPE_TEST_DATA "/diagnosis/audience.txt");
        if (qEnvironmentVariableIsSet("AUTHSCOPE_UPDATE_GOLDEN")) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text.toUtf8());
        }
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(text, QString::fromUtf8(file.readAll()));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void markdownCannotBeInjected()
    {
        CaseBuilder builder;
        builder.server().refusedToken(CaseBuilder::clientCredentials(svc, u"`x` [a](http://evil.test) <img>"_s), 400,
                                      u"invalid_scope"_s, u"<script> [x](http://evil.test) `` ** \x1b[31m"_s);
        const QString text = toMarkdown(diagnose(builder));
        QVERIFY(text.contains(u"\\[x\\](http://evil.test)"_s));
        QVERIFY(text.contains(u"\\u{1b}"_s) || text.contains(u"\\\\u\\{1b\\}"_s) || text.contains(u"u{1b}"_s));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(u"\n# "_s));
    }

    void nothingWrong()
    {
        QCOMPARE(toText({}), u"Nothing is wrong.\n"_s);
        QCOMPARE(toMarkdown({}), u"Nothing is wrong.\n"_s);
    }

private:
    // Every exchange that the evidence names is in the case, or gave one of its tokens.
    static bool pointsIntoTheCase(const Finding &finding, const Case &input)
    {
        return std::ranges::all_of(finding.evidence, [&input](const Evidence &evidence) {
            const auto is = [&evidence](const auto &each) { return each && each->id == evidence.exchange; };
            return evidence.exchange == 0 || std::ranges::any_of(input.exchanges, is)
                || std::ranges::any_of(
                       input.tokens, [&evidence](const TokenFact &fact) { return fact.exchange == evidence.exchange; })
                || std::ranges::any_of(input.failures, [&evidence](const StationFact &fact) {
                       return fact.failure.exchange == evidence.exchange;
                   });
        });
    }

    // The guide's step 5: the scheme is missing in the server's environment.
    static Case sample()
    {
        CaseBuilder builder;
        builder.flow(accessToken()).refused(accessToken());
        builder.edit().environment = u"OAUTH_ISSUER=%1\nOAUTH_JWKS_URI=%1/v1/keys\n"
                                     "OAUTH_AUDIENCE=calculator-mcp-server.example.com\n"_s.arg(iss);
        return builder;
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
