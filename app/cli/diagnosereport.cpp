// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diagnosereport.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/tokenreport.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/dossier/report.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

using dossier::Dossier;

namespace {

QJsonObject exchangeJson(const http::Exchange &exchange)
{
    QJsonObject json{{u"id"_s, exchange.id},
                     {u"leg"_s, http::legName(exchange.leg)},
                     {u"method"_s, QString::fromLatin1(exchange.method)},
                     {u"url"_s, visible(exchange.url)},
                     {u"status"_s, exchange.status},
                     {u"ms"_s, qRound(exchange.timings.finished)}};
    if (exchange.error != http::ErrorKind::None)
        json.insert("error"_L1, visible(exchange.errorText));
    if (const QByteArray challenge = exchange.responseHeaders.value("www-authenticate"); !challenge.isEmpty())
        json.insert("www_authenticate"_L1, visible(challenge));
    return json;
}

// What the diagnosis comes to, in a line that stands out. Where no cause of the catalogue fits, what was seen stands in
// its place.
QString resultLine(const Output &out, const QList<diagnosis::Finding> &findings, const QString &outcome,
                   const Failure &ended)
{
    // The most severe comes first; a note is no cause.
    const bool cause = !findings.isEmpty() && findings.first().severity != diagnosis::Severity::Note;
    const bool ok = outcome == "ok"_L1;
    if (ok && !cause)
        return out.good(u"No problem was found."_s);
    QString text = ok                 ? u"It works, with a warning"_s
        : outcome == "unreachable"_L1 ? u"The server cannot be reached"_s
                                      : u"There is a problem"_s;
    if (cause)
        text += u". Cause: %1 (%2, %3)"_s.arg(visible(findings.first().title), findings.first().id,
                                              diagnosis::certaintyName(findings.first().certainty));
    else if (!ok && !ended.what.isEmpty())
        text += u", and none of the known causes fits: "_s + out.redacted(visible(ended.what));
    if (!text.endsWith(u'.'))
        text += u'.';
    return ok ? out.strong(text) : out.bad(text);
}

// Causes and warnings first, then notes; within each as ranked.
QList<diagnosis::Finding> notesLast(QList<diagnosis::Finding> findings)
{
    std::ranges::stable_partition(
        findings, [](const diagnosis::Finding &finding) { return finding.severity != diagnosis::Severity::Note; });
    return findings;
}

void writeJson(const Context &context, const Dossier &dossier, const http::Redactor *redactor)
{
    const QList<diagnosis::Finding> findings = redactor ? diagnosis::redacted(dossier.findings, *redactor)
                                                        : dossier.findings;
    QJsonArray stations, list, tokens, exchanges;
    for (const dossier::StationLine &station : dossier.stations)
        stations += stationJson(context.out, station);
    for (const diagnosis::Finding &finding : findings)
        list += diagnosis::toJson(finding);
    for (const diagnosis::TokenFact &fact : dossier.facts.tokens) {
        QJsonObject token = tokenJson(fact.token, fact.checks, {});
        token.insert("role"_L1, fact.role);
        token.insert("exchange"_L1, fact.exchange);
        tokens += token;
    }
    for (const http::ExchangePtr &exchange : dossier.facts.exchanges)
        exchanges += exchangeJson(redactor ? redactor->exchange(*exchange) : *exchange);
    QJsonObject document{{u"target"_s, visible(redactor ? redactor->url(dossier.facts.url) : dossier.facts.url)},
                         {u"outcome"_s, dossier.outcome},
                         {u"stations"_s, stations},
                         {u"findings"_s, list},
                         {u"tokens"_s, tokens},
                         {u"exchanges"_s, exchanges}};
    if (!dossier.source.isEmpty())
        document.insert("input"_L1,
                        QJsonObject{{u"kind"_s, dossier::kindName(dossier.kind)},
                                    {u"source"_s, dossier.source},
                                    {u"remarks"_s, QJsonArray::fromStringList(dossier.remarks)}});
    context.out.document(document);
}

void writeText(const Context &context, const Dossier &dossier, const http::Redactor *redactor, const Failure &ended)
{
    const Output &out = context.out;
    const QList<diagnosis::Finding> findings = redactor ? diagnosis::redacted(dossier.findings, *redactor)
                                                        : dossier.findings;
    if (!dossier.source.isEmpty())
        out.line(out.dim(u"Read: "_s) + visible(dossier.source));
    for (const QString &remark : dossier.remarks)
        out.note(remark);
    for (const dossier::StationLine &station : dossier.stations)
        out.line(stationLine(out, station));
    out.line();
    out.line(resultLine(out, findings, dossier.outcome, ended));
    if (findings.isEmpty())
        return;
    out.line();
    // The line ends of a quoted body need not look like damage.
    QString text = diagnosis::toText(notesLast(findings));
    text.replace(u"\\u{d}\\u{a}"_s, u"⏎"_s).replace(u"\\u{a}"_s, u"⏎"_s);
    out.bytes(text.toUtf8());
}

void writePreview(const Context &context, const QList<dossier::Removal> &removals)
{
    if (context.out.json) {
        QJsonArray list;
        for (const dossier::Removal &removal : removals)
            list += QJsonObject{{u"where"_s, removal.where},
                                {u"what"_s, removal.what},
                                {u"characters"_s, removal.size},
                                {u"times"_s, removal.times}};
        context.out.document({{u"removed"_s, list}});
        return;
    }
    if (removals.isEmpty())
        context.out.line(u"Nothing secret was found; nothing is taken out."_s);
    for (const dossier::Removal &removal : removals)
        context.out.line(u"%1  %2: %3 characters%4"_s.arg(
            removal.where.leftJustified(34), removal.what, QString::number(removal.size),
            removal.times > 1 ? u", %1 times"_s.arg(removal.times) : QString()));
}

} // namespace

QStringList reportFormats()
{
    return {u"text"_s, u"markdown"_s, u"html"_s, u"junit"_s, u"sarif"_s, u"ticket"_s};
}

Result<QString> formatOption(const Context &context)
{
    const QString format = context.has(u"format"_s) ? context.value(u"format"_s) : u"text"_s;
    if (!reportFormats().contains(format))
        return usage(
            u"--format wants one of %1, not \"%2\"."_s.arg(reportFormats().join(u", "_s), elided(visible(format), 80)));
    if (context.out.json && context.has(u"format"_s))
        return usage(
            u"Give either --json or --format %1; each is a form of the report."_s.arg(elided(visible(format), 80)));
    return format;
}

Dossier dossierOf(const journey::Journey &journey, diagnosis::Case facts)
{
    Dossier dossier;
    for (const journey::Station &station : journey.stations())
        dossier.stations += lineOf(station);
    dossier.outcome = journey::outcomeName(journey.outcome());
    dossier.findings = diagnosis::diagnose(facts);
    if (dossier.outcome == "ok"_L1 && diagnosis::hasError(dossier.findings))
        dossier.outcome = u"problem"_s;
    dossier.facts = std::move(facts);
    dossier.environment = dossier::thisEnvironment();
    dossier.madeMs = Clock::system().nowMs();
    return dossier;
}

int report(Context &context, const Dossier &dossier, const Failure &ended)
{
    // What came in is as secret as what was sent.
    if (!context.showSecrets)
        context.redactor = dossier::informed(context.redactor, dossier.facts);
    const http::Redactor *redactor = context.showSecrets ? nullptr : &context.redactor;
    if (context.has(u"bundle"_s)) {
        const Result<void> written = writeOutput(u"bundle"_s, context.value(u"bundle"_s), toBundle(dossier, redactor));
        if (!written)
            return context.out.failure(written.error());
        context.out.note(u"The bundle is in %1."_s.arg(visible(context.value(u"bundle"_s))));
    }
    const QString format = context.value(u"format"_s);
    if (context.has(u"preview-redaction"_s))
        writePreview(context, previewRedaction(dossier, context.redactor));
    else if (context.out.json)
        writeJson(context, dossier, redactor);
    else if (format == "markdown"_L1)
        context.out.bytes(
            diagnosis::toMarkdown(redactor ? diagnosis::redacted(dossier.findings, *redactor) : dossier.findings)
                .toUtf8());
    else if (format == "html"_L1)
        context.out.bytes(toHtml(dossier, redactor));
    else if (format == "junit"_L1)
        context.out.bytes(toJUnit(dossier, redactor));
    else if (format == "sarif"_L1)
        context.out.bytes(toSarif(dossier, redactor));
    else if (format == "ticket"_L1)
        context.out.bytes(toTicket(dossier, redactor).toUtf8());
    else
        writeText(context, dossier, redactor, ended);
    if (dossier.outcome == "unreachable"_L1)
        return Impossible;
    return diagnosis::hasError(dossier.findings) || dossier.outcome != "ok"_L1 ? Wrong : Done;
}

} // namespace authscope::cli
