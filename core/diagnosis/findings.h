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
void judgeProxies(const Facts &facts, Findings &findings); // called by judgeNetwork
void judgeTransport(const Facts &facts, Findings &findings);
void judgeHeaders(const Facts &facts, Findings &findings); // called by judgeTransport
void judgeResource(const Facts &facts, Findings &findings);
void judgeServer(const Facts &facts, Findings &findings);
void judgeRegistration(const Facts &facts, Findings &findings);
void judgeAuthorize(const Facts &facts, Findings &findings);
void judgeToken(const Facts &facts, Findings &findings);
void judgePolicy(const Facts &facts, Findings &findings);
void judgeVerify(const Facts &facts, Findings &findings);
void judgeChecks(const Facts &facts, Findings &findings);
void judgeStepUp(const Facts &facts, Findings &findings); // before judgeScopes, which it spares a word
void judgeScopes(const Facts &facts, Findings &findings);
void judgeConfiguration(const Facts &facts, Findings &findings);
void judgeCalls(const Facts &facts, Findings &findings);
void judgeRefresh(const Facts &facts, Findings &findings);
// What remains to be said of a token that the server refused although nothing above is wrong with it.
void judgeBearer(const Facts &facts, Findings &findings);
// What only shows once everything else was judged: which of the configurations stands behind it.
void judgeLater(const Facts &facts, Findings &findings);
// After all that explain a refusal: what is left when none of them does.
void judgeUnexplained(const Facts &facts, Findings &findings);
// After everything else: a journey that failed is never without a finding.
void judgeEnd(const Facts &facts, Findings &findings);
void judgeNotes(const Facts &facts, Findings &findings);

// A text that stands in an answer of the authorization server, and the cause that it names: the first that fits of the
// table in rules_sentences.cpp. `form` is what was sent. Nothing happens if no text fits.
void judgeSentence(const OAuthError &error, const http::Exchange &exchange, const http::Form &form,
                   const QString &clientId, Findings &findings);

// The station to which an exchange belongs: "server", "token", …
QString stationOf(http::Leg leg);
// Puts the finding at the exchange's station; a trouble that was got past is a warning.
void place(const Facts &facts, Finding &finding, const http::Exchange &exchange);
// A finding of this kind explains that a good token, or what was taken for one, gets 401.
bool explainsRefusal(const Finding &finding);
bool explainsRefusal(const Findings &findings); // one of them does, and more than possibly

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
