// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/dossier/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

constexpr qsizetype longestBody = 64 * 1024;

constexpr QByteArrayView style = R"(
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de; --wash: #f6f8fa;
        --bad: #b42318; --warn: #8a5a00; --good: #1a7f37; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9da7b3; --line: #30363d; --wash: #161b22;
          --bad: #ff8072; --warn: #e3b341; --good: #56d364; }
}
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto;
       max-width: 62rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
code, pre, td.value { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { background: var(--wash); padding: .6rem; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem;
       text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
article { border: 1px solid var(--line); border-left: .3rem solid var(--line); padding: .2rem 1rem; margin: 1rem 0; }
article.error { border-left-color: var(--bad); } article.warning { border-left-color: var(--warn); }
.error-text { color: var(--bad); } .warning-text { color: var(--warn); } .good-text { color: var(--good); }
.soft { color: var(--soft); } dt { font-weight: 600; } dd { margin: 0 0 .5rem; } summary { cursor: pointer; }
)";

// Text of anyone, for HTML: control characters visible, everything else escaped.
QString h(const QString &text)
{
    return visibleLines(text).toHtmlEscaped();
}
QString h(const QByteArray &text)
{
    return h(utf8Text(text));
}

QString tag(const QString &name, const QString &content, const QString &cssClass = {})
{
    const QString attribute = cssClass.isEmpty() ? QString() : QString(u" class=\""_s + cssClass + u'"');
    return u'<' + name + attribute + u'>' + content + u"</"_s + name + u">\n"_s;
}

QString row(std::initializer_list<QString> cells, const QString &name = u"td"_s)
{
    QString content;
    for (const QString &cell : cells)
        content += tag(name, cell);
    return tag(u"tr"_s, content);
}

QString stateText(const QString &state)
{
    const QString cssClass = state == "passed"_L1 ? u"good-text"_s
        : state == "failed"_L1                    ? u"error-text"_s
        : state == "warned"_L1                    ? u"warning-text"_s
                                                  : u"soft"_s;
    return u"<span class=\"%1\">%2</span>"_s.arg(cssClass, h(state));
}

QString stations(const Dossier &dossier)
{
    if (dossier.stations.isEmpty())
        return {};
    QString rows = row({u"station"_s, u"state"_s, u"what was seen"_s}, u"th"_s);
    for (const StationLine &station : dossier.stations)
        rows += row({h(station.title), stateText(station.state), h(station.summary)});
    return tag(u"h2"_s, u"The way"_s) + tag(u"table"_s, rows);
}

QString reference(qint64 exchange)
{
    return exchange > 0 ? u" <a href=\"#exchange-%1\">exchange %1</a>"_s.arg(exchange) : QString();
}

QString fixes(const diagnosis::Fix &fix)
{
    QString list;
    for (const auto &[who, text] :
         {std::pair(u"In Okta's Admin Console"_s, fix.okta), std::pair(u"At the MCP server"_s, fix.server),
          std::pair(u"In the client"_s, fix.client)})
        if (!text.isEmpty())
            list += tag(u"dt"_s, h(who)) + tag(u"dd"_s, h(text));
    return list.isEmpty() ? QString() : tag(u"h3"_s, u"What to change"_s) + tag(u"dl"_s, list);
}

QString finding(const diagnosis::Finding &finding)
{
    const QString severity = diagnosis::severityName(finding.severity);
    QString content = tag(u"h3"_s, h(finding.title));
    content += tag(u"p"_s,
                   u"<code>%1</code>, %2, %3%4"_s.arg(
                       h(finding.id), h(severity), h(diagnosis::certaintyName(finding.certainty)),
                       finding.consequenceOf.isEmpty()
                           ? QString()
                           : QString(u"; follows from <code>"_s + h(finding.consequenceOf) + u"</code>"_s)),
                   u"soft"_s);
    content += tag(u"p"_s, h(finding.explanation));
    QString rows;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        rows += row({h(evidence.what) + reference(evidence.exchange), u"<code>"_s + h(evidence.expected) + u"</code>"_s,
                     u"<code>"_s + h(evidence.actual) + u"</code>"_s});
    if (!rows.isEmpty())
        content += tag(u"table"_s, row({u"evidence"_s, u"expected"_s, u"actual"_s}, u"th"_s) + rows);
    content += fixes(finding.fix);
    if (!finding.references.isEmpty())
        content += tag(u"p"_s, u"See "_s + h(finding.references.join(u"; "_s)), u"soft"_s);
    return tag(u"article"_s, content, severity);
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString tokens(const Dossier &dossier)
{
    QString out;
    for (const diagnosis::TokenFact &fact : dossier.facts.tokens) {
        out += tag(u"h3"_s, h(u"%1 token: %2"_s.arg(fact.role, fact.token.description())) + reference(fact.exchange));
        QString rows;
        for (const QString &name : fact.token.payload.keys())
            rows += row({u"<code>"_s + h(name) + u"</code>"_s,
                         u"<code>"_s + h(elided(valueText(fact.token.payload.value(name)), 400)) + u"</code>"_s,
                         h(jose::claimMeaning(name))});
        if (!rows.isEmpty())
            out += tag(u"table"_s, row({u"claim"_s, u"value"_s, u"meaning"_s}, u"th"_s) + rows);
        rows.clear();
        for (const jose::Check &check : fact.checks)
            rows += row({h(check.title), h(jose::outcomeName(check.outcome)), h(check.text)});
        if (!rows.isEmpty())
            out += tag(u"table"_s, row({u"check"_s, u"outcome"_s, u"why"_s}, u"th"_s) + rows);
    }
    return out.isEmpty() ? QString() : tag(u"h2"_s, u"Tokens"_s) + out;
}

QString headers(const http::Headers &list)
{
    QString text;
    for (const http::Header &header : list)
        text += h(header.name) + u": "_s + h(header.value) + u'\n';
    return text;
}

QString body(const QByteArray &bytes, bool truncated)
{
    if (bytes.isEmpty())
        return truncated ? u"\n(the body was not kept)"_s : QString();
    const bool cut = truncated || bytes.size() > longestBody;
    return u'\n' + h(bytes.first(std::min(bytes.size(), longestBody))) + (cut ? u"\n…"_s : QString());
}

QString exchanges(const Dossier &dossier)
{
    QString out;
    for (const http::ExchangePtr &exchange : dossier.facts.exchanges) {
        const QString answer = exchange->error != http::ErrorKind::None ? http::errorKindName(exchange->error)
                                                                        : QString::number(exchange->status);
        const QString line = u"%1. %2 <code>%3</code> %4 <span class=\"soft\">%5</span>"_s.arg(
            QString::number(exchange->id), h(exchange->method), h(elided(utf8Text(exchange->url), 300)), h(answer),
            h(http::legName(exchange->leg)));
        QString content = tag(u"summary"_s, line);
        content += tag(u"pre"_s,
                       h(exchange->method) + u' ' + h(exchange->url) + u'\n' + headers(exchange->requestHeaders)
                           + body(exchange->requestBody, exchange->requestDropped));
        if (exchange->error != http::ErrorKind::None)
            content += tag(u"p"_s, h(exchange->errorText), u"error-text"_s);
        if (exchange->status != 0)
            content += tag(u"pre"_s,
                           QString::number(exchange->status) + u' ' + h(exchange->reason) + u'\n'
                               + headers(exchange->responseHeaders)
                               + body(exchange->responseBody, exchange->responseTruncated));
        out += u"<details id=\"exchange-%1\">\n"_s.arg(exchange->id) + content + u"</details>\n"_s;
    }
    return out.isEmpty() ? QString() : tag(u"h2"_s, u"Exchanges"_s) + out;
}

QString headline(const Dossier &dossier)
{
    const bool cause = !dossier.findings.isEmpty() && dossier.findings.first().severity != diagnosis::Severity::Note;
    if (!cause)
        return dossier.outcome == "ok"_L1
            ? tag(u"p"_s, u"No problem was found."_s, u"good-text"_s)
            : tag(u"p"_s, u"It did not work, and none of the known causes fits."_s, u"error-text"_s);
    const diagnosis::Finding &first = dossier.findings.first();
    return tag(u"p"_s, u"<strong>"_s + h(first.title) + u"</strong>"_s,
               first.severity == diagnosis::Severity::Error ? u"error-text"_s : u"warning-text"_s);
}

} // namespace

QByteArray toHtml(const Dossier &original, const http::Redactor *redactor)
{
    const Dossier dossier = redactor ? redacted(original, *redactor) : original;
    const QString target = dossier.facts.url.isEmpty() ? dossier.source : utf8Text(dossier.facts.url);
    const QString made =
        QDateTime::fromMSecsSinceEpoch(dossier.madeMs, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    QString findings;
    for (const diagnosis::Finding &each : dossier.findings)
        findings += finding(each);
    QString remarks;
    for (const QString &remark : dossier.remarks)
        remarks += tag(u"p"_s, h(remark), u"soft"_s);
    const QString foot = u"Made by Authscope %1, %2. %3"_s.arg(
        QStringLiteral(AUTHSCOPE_VERSION), made,
        redactor ? u"Secrets were taken out."_s : u"This report holds secrets: treat it like a password."_s);
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"_s;
    page += tag(u"title"_s, u"Diagnosis"_s) + u"<style>"_s + QString::fromUtf8(style)
        + u"</style>\n</head>\n<body>\n"_s;
    page += tag(u"h1"_s, u"Diagnosis of "_s + h(elided(target, 300)));
    if (!dossier.source.isEmpty())
        page += tag(u"p"_s, u"From "_s + h(dossier.source) + u'.', u"soft"_s);
    page += headline(dossier) + remarks + stations(dossier);
    if (!findings.isEmpty())
        page += tag(u"h2"_s, u"Findings"_s) + findings;
    page += tokens(dossier) + exchanges(dossier) + tag(u"p"_s, h(foot), u"soft"_s) + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace authscope::dossier
