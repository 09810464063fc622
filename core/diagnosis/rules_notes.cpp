// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Observations that are no failures (diagnosis: section 13).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

void metadataNotes(const Facts &facts, Findings &findings)
{
    const DocumentFact *document = facts.serverDocument();
    if (!document)
        return;
    const qint64 id = document->exchange->id;
    const QString registration = document->json.value(u"registration_endpoint"_s).toString();
    if (http::pathOf(registration.toUtf8()) == "/oauth2/v1/clients")
        findings.add(u"NOTE_REGISTRATION_ADVERTISED"_s, Certainty::Certain, {},
                     {{u"registration_endpoint"_s, u"usable only with an administrator's credential"_s,
                       shown(registration), id}});
    const QString issuer = document->json.value(u"issuer"_s).toString();
    if (issuer.startsWith(u"http://"_s) && http::isLoopback(issuer.toUtf8()))
        findings.add(u"NOTE_LAB_HTTP"_s, Certainty::Certain, {},
                     {{u"issuer"_s, u"https outside a lab"_s, shown(issuer), id}});
    if (!facts.resourceDocument() && document->redirected() && http::sameOrigin(document->asked, facts.input.url))
        findings.add(u"NOTE_LEGACY_DISCOVERY"_s, Certainty::Certain, {},
                     {{u"way to the metadata"_s, u"the resource metadata"_s,
                       u"a redirect from %1"_s.arg(shown(document->asked)), id}});
    if (!facts.token() || !facts.tokenAccepted())
        return;
    QStringList supported;
    for (const QJsonValue &scope : document->json.value(u"scopes_supported"_s).toArray())
        supported += scope.toString();
    QStringList hidden;
    for (const QString &scope : facts.token()->token.scopes())
        if (!supported.isEmpty() && !supported.contains(scope))
            hidden += scope;
    if (!hidden.isEmpty())
        findings.add(u"NOTE_CUSTOM_SCOPES_HIDDEN"_s, Certainty::Certain, {},
                     {{u"scopes_supported"_s, shown(hidden.join(u' ')), u"not listed, and granted"_s, id}});
}

void tokenNotes(const Facts &facts, Findings &findings)
{
    if (!facts.token() || !facts.tokenAccepted() || facts.token()->token.kind != jose::TokenKind::Jws)
        return;
    const jose::Token &token = facts.token()->token;
    const qint64 id = facts.token()->exchange;
    if (facts.isClientCredentials() && token.payload.contains(u"cid"_s) && !token.payload.contains(u"uid"_s))
        findings.add(u"NOTE_M2M_NO_UID"_s, Certainty::Certain, {},
                     {{u"uid claim"_s, u"none without a user"_s, u"absent"_s, id}});
    qint64 sentIn = 0;
    const QString resource = facts.resourceSent(&sentIn);
    if (!resource.isEmpty() && !token.audience().isEmpty() && !token.audience().contains(resource))
        findings.add(u"NOTE_RESOURCE_SENT"_s, Certainty::Certain, {},
                     {{u"aud claim after asking with resource"_s, shown(resource),
                       shown(token.audience().join(u", "_s)), sentIn > 0 ? sentIn : id}});
    const bool bound = token.payload.value(u"cnf"_s).toObject().contains(u"jkt"_s);
    if (bound && facts.accepted()->authorization.value(0).toLower().startsWith("bearer "))
        findings.add(
            u"NOTE_CNF_IGNORED"_s, Certainty::Certain, {},
            {{u"scheme for a DPoP-bound token"_s, u"DPoP"_s, u"Bearer, accepted"_s, facts.accepted()->exchange->id}});
    const auto issued = token.time(u"iat"_s);
    const auto expiry = token.time(u"exp"_s);
    if (issued && expiry && *expiry - *issued > 3600)
        findings.add(u"NOTE_LONG_LIFETIME"_s, Certainty::Certain, {},
                     {{u"lifetime of the access token"_s, u"an hour or less"_s,
                       u"%1 min"_s.arg(qRound64((*expiry - *issued) / 60)), id}});
    if (expiry && *expiry - facts.judgedAt() < 10 && *expiry > facts.judgedAt())
        findings.add(u"NOTE_LEEWAY_ZERO"_s, Certainty::Certain, {},
                     {{u"time left when the token was used"_s, u"a margin for clocks"_s,
                       u"%1 s"_s.arg(qRound64(*expiry - facts.judgedAt())), facts.accepted()->exchange->id}});
}

void consoleNotes(const Facts &facts, Findings &findings)
{
    const Console &console = facts.input.console;
    const auto came = std::ranges::find_if(facts.authorizations,
                                           [](const AuthorizeFact &fact) { return fact.callback.contains(u"code"_s); });
    if (console.consentShown == false && came != facts.authorizations.end())
        findings.add(u"NOTE_CONSENT_NOT_SHOWN"_s, Certainty::Certain, {},
                     {{u"consent page"_s, u"shown, by the guide"_s, u"not shown"_s, came->exchange->id}});
    const bool device = std::ranges::any_of(console.ruleGrants,
                                            [](const QString &grant) { return grant.endsWith(u"device_code"_s); });
    if (device && !console.applicationType.isEmpty() && console.applicationType != u"native")
        findings.add(
            u"NOTE_DEVICE_IN_RULE"_s, Certainty::Certain, {},
            {{u"type of the app"_s, u"native, for Device Authorization"_s, shown(console.applicationType), 0}});
    if (console.policyClients.contains(u"*"_s) && console.ruleScopes.contains(u"*"_s))
        findings.add(
            u"NOTE_BROAD_POLICY"_s, Certainty::Certain, {},
            {{u"reach of the policy"_s, u"the clients and scopes that need it"_s, u"all clients and any scope"_s, 0}});
}

} // namespace

void judgeNotes(const Facts &facts, Findings &findings)
{
    metadataNotes(facts, findings);
    tokenNotes(facts, findings);
    consoleNotes(facts, findings);
}

} // namespace authscope::diagnosis
