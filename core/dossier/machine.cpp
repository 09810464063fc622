// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports for CI: JUnit XML and SARIF.

#include "core/base/text.h"
#include "core/dossier/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

// What XML 1.0 can carry: control characters are visible by now, the rest of what it forbids becomes U+FFFD.
QString xml(const QString &text)
{
    QString out = visibleLines(text);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i];
        const bool pair = c.isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe)
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

QString targetOf(const Dossier &dossier)
{
    return dossier.facts.url.isEmpty() ? dossier.source : utf8Text(dossier.facts.url);
}

QString seconds(double ms)
{
    return QString::number(std::max(ms, 0.0) / 1000, 'f', 3);
}

void testCase(QXmlStreamWriter &writer, const StationLine &station)
{
    writer.writeStartElement(u"testcase"_s);
    writer.writeAttribute(u"classname"_s, u"authscope.station"_s);
    writer.writeAttribute(u"name"_s, xml(station.title));
    writer.writeAttribute(u"time"_s, seconds(station.ms));
    if (station.state == "skipped"_L1 || station.state == "waiting"_L1) {
        writer.writeStartElement(u"skipped"_s);
        writer.writeAttribute(u"message"_s, xml(station.summary));
        writer.writeEndElement();
    } else if (station.state == "failed"_L1) {
        writer.writeStartElement(u"failure"_s);
        writer.writeAttribute(u"type"_s, u"station"_s);
        writer.writeAttribute(u"message"_s, xml(station.summary));
        writer.writeEndElement();
    } else if (!station.summary.isEmpty()) {
        writer.writeTextElement(u"system-out"_s, xml(station.summary));
    }
    writer.writeEndElement();
}

QString detailsOf(const diagnosis::Finding &finding)
{
    return diagnosis::toText({finding});
}

bool isFailure(const diagnosis::Finding &finding)
{
    return finding.severity == diagnosis::Severity::Error && finding.consequenceOf.isEmpty();
}

void testCase(QXmlStreamWriter &writer, const diagnosis::Finding &finding)
{
    writer.writeStartElement(u"testcase"_s);
    writer.writeAttribute(u"classname"_s, u"authscope.finding."_s + xml(finding.station));
    writer.writeAttribute(u"name"_s, xml(finding.id));
    if (isFailure(finding)) {
        writer.writeStartElement(u"failure"_s);
        writer.writeAttribute(u"type"_s, diagnosis::certaintyName(finding.certainty));
        writer.writeAttribute(u"message"_s, xml(finding.title));
        writer.writeCharacters(xml(detailsOf(finding)));
        writer.writeEndElement();
    } else {
        writer.writeTextElement(u"system-out"_s, xml(detailsOf(finding)));
    }
    writer.writeEndElement();
}

QString levelOf(diagnosis::Severity severity)
{
    switch (severity) {
    case diagnosis::Severity::Error: return u"error"_s;
    case diagnosis::Severity::Warning: return u"warning"_s;
    case diagnosis::Severity::Note: return u"note"_s;
    }
    std::unreachable();
}

QJsonObject textObject(const QString &text)
{
    return {{u"text"_s, visibleLines(text)}};
}

// SARIF §3.49: what the rule says whatever the evidence is.
QJsonObject ruleOf(const diagnosis::Finding &finding)
{
    const diagnosis::Cause *cause = diagnosis::findCause(finding.id);
    const diagnosis::Fix &fix = cause ? cause->fix : finding.fix;
    QStringList help;
    for (const auto &[who, text] :
         {std::pair(u"Okta"_s, fix.okta), std::pair(u"Server"_s, fix.server), std::pair(u"Client"_s, fix.client)})
        if (!text.isEmpty())
            help += who + u": "_s + text;
    const QString explanation = cause ? cause->explanation : finding.explanation;
    return {
        {u"id"_s, finding.id},
        {u"shortDescription"_s, textObject(cause ? cause->title : finding.title)},
        {u"fullDescription"_s, textObject(explanation.isEmpty() ? finding.title : explanation)},
        {u"help"_s, textObject(help.isEmpty() ? finding.title : help.join(u'\n'))},
        {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(cause ? cause->severity : finding.severity)}}},
        {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{u"oauth"_s, QString(u"station:"_s + finding.station)}}}}};
}

// §3.28: where it is. Servers have addresses, not files.
QJsonObject locationOf(const Dossier &dossier, const diagnosis::Finding &finding)
{
    QJsonObject location{
        {u"logicalLocations"_s,
         QJsonArray{QJsonObject{{u"name"_s, finding.station},
                                {u"kind"_s, u"module"_s},
                                {u"fullyQualifiedName"_s, QString(u"journey/"_s + finding.station)}}}}};
    QByteArray url = dossier.facts.url;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        for (const http::ExchangePtr &exchange : dossier.facts.exchanges)
            if (evidence.exchange > 0 && exchange->id == evidence.exchange) {
                url = exchange->url;
                break;
            }
    // Only what is a URI by the letter (RFC 3986) may stand there.
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (parsed.isValid() && !parsed.isEmpty())
        location.insert(
            u"physicalLocation"_s,
            QJsonObject{
                {u"artifactLocation"_s,
                 QJsonObject{
                     {u"uri"_s, QString::fromLatin1(parsed.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment))}}}});
    return location;
}

QJsonObject resultOf(const Dossier &dossier, const diagnosis::Finding &finding, qsizetype rule)
{
    QString text = finding.title + u". "_s + finding.explanation;
    QJsonArray evidence;
    for (const diagnosis::Evidence &item : finding.evidence) {
        text += u"\n%1: expected %2, actual %3"_s.arg(item.what, item.expected, item.actual);
        evidence += QJsonObject{{u"what"_s, visibleLines(item.what)},
                                {u"expected"_s, visibleLines(item.expected)},
                                {u"actual"_s, visibleLines(item.actual)},
                                {u"exchange"_s, item.exchange}};
    }
    QJsonObject properties{{u"certainty"_s, diagnosis::certaintyName(finding.certainty)},
                           {u"station"_s, finding.station},
                           {u"evidence"_s, evidence}};
    if (!finding.consequenceOf.isEmpty())
        properties.insert(u"consequenceOf"_s, finding.consequenceOf);
    return {{u"ruleId"_s, finding.id},
            {u"ruleIndex"_s, rule},
            {u"level"_s, levelOf(finding.severity)},
            {u"message"_s, textObject(text)},
            {u"locations"_s, QJsonArray{locationOf(dossier, finding)}},
            {u"partialFingerprints"_s, QJsonObject{{u"cause/v1"_s, finding.id}}},
            {u"properties"_s, properties}};
}

} // namespace

QByteArray toJUnit(const Dossier &original, const http::Redactor *redactor)
{
    const Dossier dossier = redactor ? redacted(original, *redactor) : original;
    int tests = 0;
    int failures = 0;
    int skipped = 0;
    double ms = 0;
    for (const StationLine &station : dossier.stations) {
        ++tests;
        failures += station.state == "failed"_L1;
        skipped += station.state == "skipped"_L1 || station.state == "waiting"_L1;
        ms += station.ms;
    }
    for (const diagnosis::Finding &finding : dossier.findings) {
        tests += finding.severity != diagnosis::Severity::Note;
        failures += isFailure(finding);
    }
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    const auto counts = [&] {
        writer.writeAttribute(u"tests"_s, QString::number(tests));
        writer.writeAttribute(u"failures"_s, QString::number(failures));
        writer.writeAttribute(u"errors"_s, u"0"_s);
        writer.writeAttribute(u"skipped"_s, QString::number(skipped));
        writer.writeAttribute(u"time"_s, seconds(ms));
    };
    writer.writeStartElement(u"testsuites"_s);
    writer.writeAttribute(u"name"_s, u"authscope"_s);
    counts();
    writer.writeStartElement(u"testsuite"_s);
    writer.writeAttribute(u"name"_s, xml(u"diagnosis of "_s + elided(targetOf(dossier), 300)));
    counts();
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(dossier.madeMs, QTimeZone::UTC);
    writer.writeAttribute(u"timestamp"_s, made.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    for (const StationLine &station : dossier.stations)
        testCase(writer, station);
    for (const diagnosis::Finding &finding : dossier.findings)
        if (finding.severity != diagnosis::Severity::Note)
            testCase(writer, finding);
    writer.writeEndDocument();
    return out;
}

QByteArray toSarif(const Dossier &original, const http::Redactor *redactor)
{
    const Dossier dossier = redactor ? redacted(original, *redactor) : original;
    QJsonArray rules;
    QJsonArray results;
    QStringList known;
    for (const diagnosis::Finding &finding : dossier.findings) {
        if (!known.contains(finding.id)) {
            known += finding.id;
            rules += ruleOf(finding);
        }
        results += resultOf(dossier, finding, known.indexOf(finding.id));
    }
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(dossier.madeMs, QTimeZone::UTC);
    const QJsonObject driver{{u"name"_s, u"Authscope"_s},
                             {u"version"_s, QStringLiteral(AUTHSCOPE_VERSION)},
                             {u"semanticVersion"_s, QStringLiteral(AUTHSCOPE_VERSION)},
                             {u"rules"_s, rules}};
    const QJsonObject run{
        {u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
        {u"columnKind"_s, u"utf16CodeUnits"_s},
        {u"invocations"_s,
         QJsonArray{QJsonObject{{u"executionSuccessful"_s, true}, {u"endTimeUtc"_s, made.toString(Qt::ISODate)}}}},
        {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{run}}})
        .toJson(QJsonDocument::Indented);
}

} // namespace authscope::dossier
