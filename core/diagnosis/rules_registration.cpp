// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the client came by its id: by hand, by registration, by a metadata document (diagnosis: leg G).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// An error of the authorization server about this client that no later request got past.
struct Refusal {
    OAuthError error;
    const http::Exchange *exchange = nullptr;
    QString clientId;
};

QList<Refusal> refusals(const Facts &facts)
{
    QList<Refusal> list;
    for (const AuthorizeFact &fact : facts.authorizations)
        if (!fact.error.isNull())
            list += {fact.error, fact.exchange.get(), fact.query.value(u"client_id"_s)};
    for (const TokenRequestFact &fact : facts.tokenRequests)
        if (!fact.error.isNull() && !fact.probe)
            list += {fact.error, fact.exchange.get(), fact.clientId};
    const bool issued = std::ranges::any_of(facts.tokenRequests, &TokenRequestFact::succeeded);
    return issued && facts.overcome() ? QList<Refusal>() : list;
}

bool isUnknownClient(const OAuthError &error)
{
    return error.description.contains(u"Invalid value for 'client_id'"_s)
        || (error.error == u"invalid_client" && error.description.contains(u"client"_s, Qt::CaseInsensitive)
            && (error.description.contains(u"not found"_s, Qt::CaseInsensitive)
                || error.description.contains(u"not registered"_s, Qt::CaseInsensitive)
                || error.description.contains(u"unknown"_s, Qt::CaseInsensitive)));
}

bool isUrl(const QString &clientId)
{
    return clientId.startsWith(u"https://"_s);
}

// --- no id at all ----------------------------------------------------------------------------------------------------

void withoutId(const Facts &facts, Findings &findings)
{
    const bool none = std::ranges::any_of(facts.input.failures, [](const StationFact &station) {
        return station.ended && station.failure.id == "client.none"_L1;
    });
    QString told = facts.logged(u"does not support dynamic client registration");
    for (const StationFact &station : facts.input.failures)
        if (told.isEmpty() && station.failure.what.contains(u"does not support dynamic client registration"_s))
            told = station.failure.what;
    const DocumentFact *document = facts.serverDocument();
    if ((!none && told.isEmpty()) || !facts.registrations.isEmpty())
        return;
    if (!document) {
        if (!told.isEmpty())
            findings.add(u"DCR_NOT_OFFERED"_s, Certainty::Probable, {},
                         {{u"the client's log"_s, u"a client id, or a registration"_s, shown(told), 0}});
        return;
    }
    const qint64 id = document->exchange->id;
    const QByteArray endpoint = document->json.value(u"registration_endpoint"_s).toString().toUtf8();
    if (http::pathOf(endpoint) == "/oauth2/v1/clients")
        findings.add(u"AS_REGISTRATION_GATED"_s,
                     isOktaHost(endpoint) || isOktaHost(facts.input.issuer.toUtf8()) ? Certainty::Certain
                                                                                     : Certainty::Probable,
                     {}, {{u"client id"_s, u"that of an app made in the console"_s, u"none"_s, id}});
    else if (endpoint.isEmpty() && !document->json.value(u"client_id_metadata_document_supported"_s).toBool())
        findings.add(
            u"DCR_NOT_OFFERED"_s, Certainty::Certain, {},
            {{u"registration_endpoint"_s, u"a URL, or a client id that is known beforehand"_s, u"absent"_s, id}});
}

// --- registration ----------------------------------------------------------------------------------------------------

bool aboutDocument(const OAuthError &error)
{
    return error.description.contains(u"metadata document"_s, Qt::CaseInsensitive)
        || error.description.contains(u"CIMD"_s);
}

void registration(const Facts &facts, const RegistrationFact &fact, Findings &findings)
{
    const http::Exchange &exchange = *fact.exchange;
    const bool later = std::ranges::any_of(facts.registrations, [&exchange](const RegistrationFact &other) {
        return other.exchange->id > exchange.id && !other.clientId.isEmpty();
    });
    if (later || exchange.ok() || exchange.status == 0)
        return;
    const QString seen = fact.error.isNull() ? answerLine(exchange)
                                             : u"%1 %2"_s.arg(exchange.status).arg(fact.error.text());
    if (exchange.status == 401 || exchange.status == 403) {
        static const QStringList codes = {u"E0000005"_s, u"E0000006"_s, u"E0000011"_s};
        const bool okta = isOktaHost(exchange.url) || codes.contains(fact.error.error);
        const bool anonymous = !exchange.requestHeaders.contains("authorization");
        findings.add(u"DCR_REFUSED"_s, okta && anonymous ? Certainty::Certain : Certainty::Probable,
                     anonymous ? QString() : u"A credential was sent, and it is not enough."_s,
                     {{u"answer to %1"_s.arg(requestLine(exchange)), u"201 and a client_id"_s, seen, exchange.id}});
    } else if (fact.error.error == u"invalid_client_metadata" || fact.error.error == u"invalid_redirect_uri") {
        findings.add(aboutDocument(fact.error) ? u"CIMD_DOCUMENT_BAD"_s : u"DCR_METADATA_INVALID"_s, Certainty::Certain,
                     u"The authorization server says %1."_s.arg(quote(fact.error.text())),
                     {{u"answer to the registration"_s, u"201 and a client_id"_s, seen, exchange.id}});
    }
}

void loggedRefusal(const Facts &facts, Findings &findings)
{
    for (const QStringView text : {u"Registration failed: 403", u"HTTP 403: Invalid OAuth error response"})
        if (const QString line = facts.logged(text); !line.isEmpty() && !findings.has(u"DCR_REFUSED"))
            findings.add(u"DCR_REFUSED"_s, Certainty::Probable, {},
                         {{u"the client's log"_s, u"a registration that passes"_s, shown(line), 0}});
}

// --- a URL as client id ----------------------------------------------------------------------------------------------

void documentItself(const Facts &facts, Findings &findings)
{
    const QString clientId = facts.clientId();
    if (!isUrl(clientId))
        return;
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange || exchange->url != clientId.toUtf8() || exchange->status == 0)
            continue;
        const auto document = json::parseObject(exchange->responseBody);
        QString seen;
        if (!exchange->ok())
            seen = QString::number(exchange->status);
        else if (!document)
            seen = u"no JSON object"_s;
        else if (document->value(u"client_id"_s).toString() != clientId)
            seen = u"client_id %1"_s.arg(shown(document->value(u"client_id"_s).toString()));
        else if (document->value(u"redirect_uris"_s).toArray().isEmpty())
            seen = u"no redirect_uris"_s;
        if (!seen.isEmpty())
            findings.add(u"CIMD_DOCUMENT_BAD"_s, Certainty::Certain, {},
                         {{u"document at the client id"_s, u"JSON with client_id %1"_s.arg(shown(clientId)), seen,
                           exchange->id}});
    }
}

void urlAsId(const Facts &facts, const Refusal &refusal, Findings &findings)
{
    if (aboutDocument(refusal.error) && refusal.error.error == u"invalid_client_metadata") {
        findings.add(u"CIMD_DOCUMENT_BAD"_s, Certainty::Certain,
                     u"The authorization server says %1."_s.arg(quote(refusal.error.text())),
                     {{u"answer of the authorization server"_s, u"the document accepted"_s, refusal.error.text(),
                       refusal.exchange->id}});
        return;
    }
    const DocumentFact *document = facts.serverDocument();
    if (!isUrl(refusal.clientId) || !document
        || document->json.value(u"client_id_metadata_document_supported"_s).toBool())
        return;
    findings.add(u"AS_CIMD_UNSUPPORTED"_s, Certainty::Certain, u"Sent was %1."_s.arg(quote(refusal.clientId)),
                 {{u"client_id_metadata_document_supported"_s, u"true"_s, u"absent"_s, document->exchange->id},
                  {u"answer to the client id"_s, u"accepted"_s, refusal.error.text(), refusal.exchange->id}});
}

// --- an id of somewhere else -----------------------------------------------------------------------------------------

// The issuer at which this id was good before; empty if none is known.
QString earlierIssuer(const Facts &facts, const QString &clientId)
{
    if (clientId == facts.input.expected.clientId && !facts.input.history.clientIssuer.isEmpty())
        return facts.input.history.clientIssuer;
    const auto issuerWith = [&facts](const QString &member, const QByteArray &url) {
        for (const DocumentFact &document : facts.serverDocuments)
            if (document.json.value(member).toString().toUtf8() == url)
                return document.json.value(u"issuer"_s).toString();
        return QString();
    };
    for (const RegistrationFact &fact : facts.registrations)
        if (fact.clientId == clientId)
            if (const QString issuer = issuerWith(u"registration_endpoint"_s, fact.exchange->url); !issuer.isEmpty())
                return issuer;
    for (const TokenRequestFact &fact : facts.tokenRequests)
        if (fact.clientId == clientId && fact.succeeded())
            if (const QString issuer = issuerWith(u"token_endpoint"_s, fact.exchange->url); !issuer.isEmpty())
                return issuer;
    return {};
}

void wrongIssuer(const Facts &facts, const Refusal &refusal, Findings &findings)
{
    const QString earlier = earlierIssuer(facts, refusal.clientId);
    QString current = facts.input.issuer;
    if (const DocumentFact *document = facts.serverDocument(); document && current.isEmpty())
        current = document->json.value(u"issuer"_s).toString();
    if (earlier.isEmpty() || current.isEmpty() || withoutSlash(earlier) == withoutSlash(current))
        return;
    findings.add(u"CLIENT_ID_WRONG_ISSUER"_s, Certainty::Certain, {},
                 {{u"issuer of the client id %1"_s.arg(shown(refusal.clientId, 100)), shown(current), shown(earlier),
                   refusal.exchange->id}});
}

// FastMCP's proxy is the authorization server itself, on the MCP server's origin.
void proxyForgot(const Facts &facts, const Refusal &refusal, Findings &findings)
{
    if (!http::sameOrigin(refusal.exchange->url, facts.input.url) || refusal.clientId.startsWith(u"0oa"_s)
        || isUrl(refusal.clientId))
        return;
    const QString &earlier = facts.input.history.clientIssuer;
    const bool known = (!earlier.isEmpty() && earlier == facts.input.issuer)
        || std::ranges::any_of(facts.registrations, [&refusal](const RegistrationFact &fact) {
                           return fact.clientId == refusal.clientId && fact.exchange->id < refusal.exchange->id;
                       });
    Finding &finding = findings.add(
        u"PROXY_AS_STATE_LOST"_s, known && !facts.input.issuer.isEmpty() ? Certainty::Probable : Certainty::Possible,
        known ? u"It was registered here before."_s : QString(),
        {{u"client id %1 at the server's own token service"_s.arg(shown(refusal.clientId, 100)), u"known"_s,
          refusal.error.text(), refusal.exchange->id}});
    finding.station = stationOf(refusal.exchange->leg);
}

} // namespace

void judgeRegistration(const Facts &facts, Findings &findings)
{
    withoutId(facts, findings);
    for (const RegistrationFact &fact : facts.registrations)
        registration(facts, fact, findings);
    loggedRefusal(facts, findings);
    documentItself(facts, findings);
    for (const Refusal &refusal : refusals(facts)) {
        urlAsId(facts, refusal, findings);
        if (!isUnknownClient(refusal.error))
            continue;
        wrongIssuer(facts, refusal, findings);
        proxyForgot(facts, refusal, findings);
    }
}

} // namespace authscope::diagnosis
