// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/dossier/report.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

QString moment(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString shortened(const QString &text)
{
    return elided(visible(text), 300);
}

// The token that went to the server last, in one sentence.
QString tokenSentence(const Dossier &dossier)
{
    const jose::Token *token = nullptr;
    for (const diagnosis::TokenFact &fact : dossier.facts.tokens)
        if (fact.role == "access"_L1 && !fact.token.payload.isEmpty())
            token = &fact.token;
    if (!token)
        return {};
    QString text = u"The token was issued by %1 for %2"_s.arg(
        token->issuer().isEmpty() ? u"an issuer that it does not name"_s : shortened(token->issuer()),
        token->audience().isEmpty() ? u"no named audience"_s : shortened(token->audience().join(u" and "_s)));
    if (const QString client = token->payload.value("cid"_L1).toString(); !client.isEmpty())
        text += u", to the client "_s + shortened(client);
    if (!token->scopes().isEmpty())
        text += u", with the scopes "_s + shortened(token->scopes().join(u' '));
    if (const auto ends = token->time(u"exp"_s))
        text += u"; it ends at "_s + moment(*ends);
    return text + u'.';
}

QString expectationSentence(const Dossier &dossier)
{
    const diagnosis::Expectation &expected = dossier.facts.expected;
    QStringList parts;
    if (!expected.issuers.isEmpty())
        parts += u"tokens issued by "_s + shortened(expected.issuers.join(u" or "_s));
    if (!expected.audiences.isEmpty())
        parts += u"the audience "_s + shortened(expected.audiences.join(u" or "_s));
    if (!expected.scopes.isEmpty())
        parts += u"the scopes "_s + shortened(expected.scopes.join(u' '));
    return parts.isEmpty()
        ? QString()
        : QString(u"The server expects, as was entered or recorded, "_s + parts.join(u", "_s) + u'.');
}

QString changes(const diagnosis::Fix &fix)
{
    QString text;
    for (const auto &[who, what] :
         {std::pair(u"Who administers Okta"_s, fix.okta), std::pair(u"Who runs the MCP server"_s, fix.server),
          std::pair(u"Who uses the client"_s, fix.client)})
        if (!what.isEmpty())
            text += u"- %1: %2\n"_s.arg(who, visible(what));
    return text;
}

QString sureness(diagnosis::Certainty certainty)
{
    switch (certainty) {
    case diagnosis::Certainty::Certain: return u"This is certain: what was seen excludes every other cause."_s;
    case diagnosis::Certainty::Probable: return u"This is probable: it explains all that was seen."_s;
    case diagnosis::Certainty::Possible: return u"This is one of several causes that look alike from outside."_s;
    }
    std::unreachable();
}

QString causeText(const Dossier &dossier, const diagnosis::Finding &cause)
{
    QString text = u"What is wrong\n%1. %2\n%3\n\n"_s.arg(visible(cause.title), visible(cause.explanation),
                                                          sureness(cause.certainty));
    QString seen;
    for (const diagnosis::Evidence &evidence : cause.evidence)
        seen += u"- %1: expected %2, but it is %3\n"_s.arg(shortened(evidence.what), shortened(evidence.expected),
                                                           shortened(evidence.actual));
    const bool ofToken = cause.station == "inspect"_L1 || cause.station == "mcp"_L1;
    for (const QString &sentence :
         {ofToken ? tokenSentence(dossier) : QString(), ofToken ? expectationSentence(dossier) : QString()})
        if (!sentence.isEmpty())
            seen += u"- "_s + sentence + u'\n';
    if (!seen.isEmpty())
        text += u"How that shows\n"_s + seen + u'\n';
    if (const QString change = changes(cause.fix); !change.isEmpty())
        text += u"What to change (one of these, as it fits)\n"_s + change + u'\n';
    return text;
}

} // namespace

QString toTicket(const Dossier &original, const http::Redactor *redactor)
{
    const Dossier dossier = redactor ? redacted(original, *redactor) : original;
    const QString target = dossier.facts.url.isEmpty() ? dossier.source : utf8Text(dossier.facts.url);
    const bool found = !dossier.findings.isEmpty() && dossier.findings.first().severity != diagnosis::Severity::Note;
    QString text = u"Subject: %1: %2\n\n"_s.arg(elided(visible(target), 120),
                                                found ? visible(dossier.findings.first().title)
                                                    : dossier.outcome == "ok"_L1 ? u"no problem was found"_s
                                                                                 : u"no known cause fits"_s);
    if (!dossier.source.isEmpty())
        text += u"Judged from %1.\n\n"_s.arg(visible(dossier.source));
    if (found)
        text += causeText(dossier, dossier.findings.first());
    else if (dossier.outcome == "ok"_L1)
        text += u"The server was reached and nothing is wrong with what was seen.\n\n"_s;
    else
        text += u"It does not work, and none of the known causes fits what was seen.\n\n"_s;
    QString others;
    for (const diagnosis::Finding &finding : dossier.findings.sliced(std::min<qsizetype>(1, dossier.findings.size())))
        if (finding.severity != diagnosis::Severity::Note)
            others += u"- %1%2\n"_s.arg(visible(finding.title),
                                        finding.consequenceOf.isEmpty() ? QString() : u" (follows from the above)"_s);
    if (!others.isEmpty())
        text += u"Also seen\n"_s + others + u'\n';
    const QString made = moment(double(dossier.madeMs) / 1000);
    return text
        + u"Made by Authscope %1 at %2.%3\n"_s.arg(QStringLiteral(AUTHSCOPE_VERSION), made,
                                                   redactor ? u" Secrets were taken out."_s : QString());
}

} // namespace authscope::dossier
