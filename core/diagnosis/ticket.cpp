// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A finding as a person would write it into a ticket: plain text, no marks.

#include "core/base/text.h"
#include "core/diagnosis/finding.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

constexpr qsizetype ticketEvidence = 3;

QString sentence(const QString &text)
{
    const QString line = visible(text).trimmed();
    return line.isEmpty() || line.endsWith(u'.') ? line : QString(line + u'.');
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: return {};
    case Certainty::Probable: return u"This is probable, not proven."_s;
    case Certainty::Possible: return u"This is one of several possible causes."_s;
    }
    return {};
}

} // namespace

QString ticketText(const Finding &finding)
{
    QStringList lines;
    lines += sentence(finding.title);
    lines += sentence(finding.explanation);
    if (const QString certainty = certaintyText(finding.certainty); !certainty.isEmpty())
        lines += certainty;
    if (!finding.consequenceOf.isEmpty())
        lines += u"It follows from %1."_s.arg(finding.consequenceOf);
    for (const Evidence &evidence : finding.evidence.first(std::min(finding.evidence.size(), ticketEvidence))) {
        QString line = u"Seen: %1 is %2; expected: %3"_s.arg(visible(evidence.what), visible(evidence.actual),
                                                             visible(evidence.expected));
        if (evidence.exchange > 0)
            line += u" (exchange %1)"_s.arg(evidence.exchange);
        lines += sentence(line);
    }
    if (!finding.fix.okta.isEmpty())
        lines += u"Change in Okta's Admin Console: "_s + sentence(finding.fix.okta);
    if (!finding.fix.server.isEmpty())
        lines += u"Change at the MCP server: "_s + sentence(finding.fix.server);
    if (!finding.fix.client.isEmpty())
        lines += u"Change at the client: "_s + sentence(finding.fix.client);
    if (!finding.references.isEmpty())
        lines += u"See %1."_s.arg(finding.references.join(u", "_s));
    return lines.join(u'\n') + u'\n';
}

} // namespace authscope::diagnosis
