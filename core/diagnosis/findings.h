// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/facts.h"
#include "core/diagnosis/finding.h"

#include <deque>

namespace authscope::diagnosis {

// Collects what the rules find: each cause once, the strongest certainty, all the evidence up to a limit.
class Findings
{
public:
    // `said` is what this case shows, as plain sentences; the catalogue's explanation follows it.
    // The reference stays valid while this lives. The id must be in the catalogue.
    Finding &add(const QString &id, Certainty certainty, const QString &said, const QList<Evidence> &evidence);
    bool has(QStringView id) const { return find(id) != nullptr; }
    const Finding *find(QStringView id) const;
    bool hasAny(std::initializer_list<QStringView> ids) const;
    const std::deque<Finding> &list() const { return m_list; }

private:
    std::deque<Finding> m_list;
};

// One leg's rules each, run in masking order: a later one may look at what an earlier one found.
void judgeStartup(const Facts &facts, Findings &findings);
void judgeNetwork(const Facts &facts, Findings &findings);
void judgeTransport(const Facts &facts, Findings &findings);
void judgeResource(const Facts &facts, Findings &findings);
void judgeServer(const Facts &facts, Findings &findings);
void judgeAuthorize(const Facts &facts, Findings &findings);
void judgeToken(const Facts &facts, Findings &findings);
void judgePolicy(const Facts &facts, Findings &findings);
void judgeVerify(const Facts &facts, Findings &findings);
void judgeChecks(const Facts &facts, Findings &findings);
void judgeScopes(const Facts &facts, Findings &findings);
void judgeConfiguration(const Facts &facts, Findings &findings);
void judgeRefresh(const Facts &facts, Findings &findings);
// After everything else: a journey that failed is never without a finding.
void judgeEnd(const Facts &facts, Findings &findings);
void judgeNotes(const Facts &facts, Findings &findings);

// Parts of the catalogue, in masking order.
QList<Cause> startupCauses();
QList<Cause> networkCauses();
QList<Cause> transportCauses();
QList<Cause> resourceCauses();
QList<Cause> serverCauses();
QList<Cause> authorizeCauses();
QList<Cause> tokenCauses();
QList<Cause> policyCauses();
QList<Cause> verifyCauses();
QList<Cause> laterCauses();
QList<Cause> noteCauses();

// Marks what follows from another finding, and sorts.
QList<Finding> ranked(const Findings &findings);

} // namespace authscope::diagnosis
