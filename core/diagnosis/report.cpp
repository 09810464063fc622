// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Findings as JSON (cli.md), as a page for a terminal, and as Markdown for a ticket.

#include "core/base/text.h"
#include "core/diagnosis/finding.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// Lines of at most `width` characters; a word that is longer has a line to itself.
QString wrapped(const QString &text, int width, const QString &first, const QString &rest)
{
    QString out;
    QString line = first;
    bool empty = true;
    const QStringList words = visible(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!empty && line.size() + 1 + word.size() > width) {
            out += line + u'\n';
            line = rest;
            empty = true;
        }
        if (!empty)
            line += u' ';
        line += word;
        empty = false;
    }
    return out + line + u'\n';
}

QString headline(const Finding &finding)
{
    const QString severity = finding.severity == Severity::Error ? u"ERROR"_s
        : finding.severity == Severity::Warning                  ? u"WARNING"_s
                                                                 : u"NOTE"_s;
    return u"%1 %2 (%3): %4"_s.arg(severity, finding.id, certaintyName(finding.certainty), visible(finding.title));
}

QString exchangeText(qint64 exchange)
{
    return exchange > 0 ? u" [exchange %1]"_s.arg(exchange) : QString();
}

// Any text inside a Markdown line, without meaning to Markdown.
QString plainMarkdown(const QString &text)
{
    QString out;
    const QString readable = visible(text);
    for (const QChar c : readable) {
        if (u"\\`*_{}[]<>#|!~&"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

// A code span whose fence is longer than any run of backticks inside (CommonMark §6.1).
QString code(const QString &text)
{
    const QString readable = visible(text);
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : readable) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = readable.isEmpty() || readable.startsWith(u'`') || readable.endsWith(u'`') ? u" "_s : QString();
    return fence + pad + readable + pad + fence;
}

QList<std::pair<QString, QString>> fixes(const Fix &fix)
{
    QList<std::pair<QString, QString>> list;
    if (!fix.okta.isEmpty())
        list.append({u"Okta"_s, fix.okta});
    if (!fix.server.isEmpty())
        list.append({u"Server"_s, fix.server});
    if (!fix.client.isEmpty())
        list.append({u"Client"_s, fix.client});
    return list;
}

} // namespace

QString saidOf(const Finding &finding)
{
    const Cause *cause = findCause(finding.id);
    const bool stands = cause && finding.explanation.endsWith(cause->explanation);
    return finding.explanation.chopped(stands ? cause->explanation.size() : 0);
}

QList<Finding> redacted(QList<Finding> findings, const http::Redactor &redactor)
{
    const auto clean = [&redactor](QString &text) { text = QString::fromUtf8(redactor.text(text.toUtf8())); };
    for (Finding &finding : findings) {
        QString said = saidOf(finding);
        const QString stands = finding.explanation.sliced(said.size());
        clean(said);
        finding.explanation = said + stands;
        for (Evidence &evidence : finding.evidence) {
            clean(evidence.what);
            clean(evidence.expected);
            clean(evidence.actual);
        }
    }
    return findings;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &item : finding.evidence) {
        QJsonObject object{{u"what"_s, item.what}, {u"expected"_s, item.expected}, {u"actual"_s, item.actual}};
        if (item.exchange > 0)
            object.insert(u"exchange"_s, item.exchange);
        evidence.append(object);
    }
    QJsonObject fix;
    if (!finding.fix.okta.isEmpty())
        fix.insert(u"okta"_s, finding.fix.okta);
    if (!finding.fix.server.isEmpty())
        fix.insert(u"server"_s, finding.fix.server);
    if (!finding.fix.client.isEmpty())
        fix.insert(u"client"_s, finding.fix.client);
    QJsonObject object{{u"id"_s, finding.id},
                       {u"severity"_s, severityName(finding.severity)},
                       {u"certainty"_s, certaintyName(finding.certainty)},
                       {u"station"_s, finding.station},
                       {u"title"_s, finding.title},
                       {u"explanation"_s, finding.explanation},
                       {u"evidence"_s, evidence},
                       {u"fix"_s, fix},
                       {u"references"_s, QJsonArray::fromStringList(finding.references)}};
    if (!finding.consequenceOf.isEmpty())
        object.insert(u"consequenceOf"_s, finding.consequenceOf);
    return object;
}

QString toText(const QList<Finding> &findings, int width)
{
    if (findings.isEmpty())
        return u"Nothing is wrong.\n"_s;
    width = std::max(width, 40);
    QString out;
    for (const Finding &finding : findings) {
        if (!out.isEmpty())
            out += u'\n';
        out += wrapped(headline(finding), width, {}, u"  "_s);
        // What merely follows needs no remedy of its own: it would only hide the one that helps.
        const bool follows = !finding.consequenceOf.isEmpty();
        out += follows ? u"  Follows from %1, and should go with it.\n"_s.arg(finding.consequenceOf)
                       : wrapped(finding.explanation, width, u"  "_s, u"  "_s);
        for (const Evidence &item : finding.evidence) {
            out += wrapped(QString(item.what + exchangeText(item.exchange)), width, u"    "_s, u"      "_s);
            out += wrapped(item.expected, width, u"      expected: "_s, u"                "_s);
            out += wrapped(item.actual, width, u"      actual:   "_s, u"                "_s);
        }
        if (follows)
            continue;
        for (const auto &[voice, text] : fixes(finding.fix))
            out += wrapped(text, width, u"  "_s + QString(voice + u':').leftJustified(8), u"          "_s);
        if (!finding.references.isEmpty())
            out += wrapped(finding.references.join(u"; "_s), width, u"  See:    "_s, u"          "_s);
    }
    return out;
}

QString toMarkdown(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return u"Nothing is wrong.\n"_s;
    QString out;
    for (const Finding &finding : findings) {
        if (!out.isEmpty())
            out += u'\n';
        out += u"## "_s + plainMarkdown(finding.title) + u"\n\n"_s;
        out += u"%1, %2, %3"_s.arg(code(finding.id), severityName(finding.severity), certaintyName(finding.certainty));
        if (!finding.consequenceOf.isEmpty())
            out += u"; follows from "_s + code(finding.consequenceOf);
        out += u"\n\n"_s + plainMarkdown(finding.explanation) + u"\n\n"_s;
        for (const Evidence &item : finding.evidence)
            out += u"- %1%2: expected %3, actual %4\n"_s.arg(plainMarkdown(item.what),
                                                             plainMarkdown(exchangeText(item.exchange)),
                                                             code(item.expected), code(item.actual));
        if (!finding.evidence.isEmpty())
            out += u'\n';
        for (const auto &[voice, text] : fixes(finding.fix))
            out += u"- **%1**: %2\n"_s.arg(voice, plainMarkdown(text));
        if (!finding.references.isEmpty())
            out += u"\n"_s + plainMarkdown(u"See "_s + finding.references.join(u"; "_s)) + u"\n"_s;
    }
    return out;
}

} // namespace authscope::diagnosis
