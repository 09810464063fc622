// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser's leg: what came back, if anything did (diagnosis: leg A). The error texts are in rules_token.cpp.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

bool codeArrivedLater(const Facts &facts, const AuthorizeFact &fact)
{
    return std::ranges::any_of(facts.authorizations, [&fact](const AuthorizeFact &other) {
        return other.exchange->id > fact.exchange->id && other.callback.contains(u"code"_s);
    });
}

void state(const AuthorizeFact &fact, Findings &findings)
{
    if (!fact.returned || !fact.query.contains(u"state"_s))
        return;
    const QString sent = fact.query.value(u"state"_s);
    const QString received = fact.callback.value(u"state"_s);
    if (sent == received || isRedacted(sent) || isRedacted(received))
        return;
    // Some error answers come without a state; they tell their own story.
    if (received.isEmpty() && !fact.callback.contains(u"code"_s))
        return;
    findings.add(u"STATE_MISMATCH"_s, Certainty::Certain, {},
                 {{u"state parameter of the redirect"_s, shown(sent),
                   received.isEmpty() ? u"absent"_s : shown(received), fact.exchange->id}});
}

void issuer(const Facts &facts, const AuthorizeFact &fact, Findings &findings)
{
    const DocumentFact *document = facts.serverDocument();
    if (!document || !fact.returned)
        return;
    const QString expected = document->json.value(u"issuer"_s).toString();
    const QString actual = fact.callback.value(u"iss"_s);
    const bool promised = document->json.value(u"authorization_response_iss_parameter_supported"_s).toBool();
    if (fact.callback.contains(u"iss"_s) ? actual == expected : !promised)
        return;
    findings.add(u"ISS_RESPONSE_MISMATCH"_s, Certainty::Certain, {},
                 {{u"iss parameter of the redirect"_s, shown(expected), actual.isEmpty() ? u"absent"_s : shown(actual),
                   fact.exchange->id}});
}

void redirectUri(const Facts &facts, const AuthorizeFact &fact, Findings &findings)
{
    const QString text = fact.error.description;
    if (!text.contains(u"must be a Login redirect URI"_s, Qt::CaseInsensitive))
        return;
    const QString sent = fact.query.value(u"redirect_uri"_s);
    const QString listed = facts.input.expected.redirectUri;
    QList<Evidence> evidence = {
        {u"redirect_uri"_s,
         listed.isEmpty() || listed == sent ? u"one of the app's Sign-in redirect URIs"_s : shown(listed), shown(sent),
         fact.exchange->id}};
    evidence += {u"answer"_s, u"a redirect to the client"_s, fact.error.text(), fact.exchange->id};
    findings.add(u"REDIRECT_URI_MISMATCH"_s, Certainty::Certain, u"Sent was %1."_s.arg(quote(sent)), evidence);
}

void portTaken(const Facts &facts, Findings &findings)
{
    for (const StationFact &station : facts.input.failures) {
        const Failure &failure = station.failure;
        const bool binds = station.id == u"authorize"_s
            && (failure.id.contains(u"port"_s) || failure.id.contains(u"listen"_s) || failure.id.contains(u"bind"_s)
                || failure.what.contains(u"in use"_s, Qt::CaseInsensitive));
        if (binds)
            findings.add(u"REDIRECT_PORT_TAKEN"_s, Certainty::Certain, {},
                         {{u"listening at %1"_s.arg(shown(facts.input.expected.redirectUri.isEmpty()
                                                              ? u"the redirect URI's port"_s
                                                              : facts.input.expected.redirectUri)),
                           u"possible"_s, shown(failure.what), failure.exchange}});
    }
}

} // namespace

void judgeAuthorize(const Facts &facts, Findings &findings)
{
    portTaken(facts, findings);
    for (const AuthorizeFact &fact : facts.authorizations) {
        if (codeArrivedLater(facts, fact))
            continue;
        redirectUri(facts, fact, findings);
        state(fact, findings);
        issuer(facts, fact, findings);
        if (fact.exchange->error == http::ErrorKind::Timeout && !fact.probe)
            findings.add(u"CODE_NEVER_ARRIVED"_s, Certainty::Possible, {},
                         {{u"redirect to %1"_s.arg(shown(fact.query.value(u"redirect_uri"_s))), u"code and state"_s,
                           u"nothing within the time limit"_s, fact.exchange->id}});
    }
}

} // namespace authscope::diagnosis
