// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The challenge and the protected resource's metadata (diagnosis: leg P).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// What a defect of discovery is worth: nothing stopped, the flow found another way, or this is where it ends.
Severity weight(const Facts &facts, Severity worst)
{
    if (facts.overcome())
        return Severity::Note;
    const bool issued = std::ranges::any_of(facts.tokenRequests, &TokenRequestFact::succeeded);
    if (issued || facts.serverDocument())
        return std::max(worst, Severity::Warning);
    return worst;
}

bool allMissing(const Facts &facts)
{
    return !facts.resourceDocuments.isEmpty() && std::ranges::all_of(facts.resourceDocuments, &DocumentFact::missing);
}

QByteArray advertised(const Facts &facts)
{
    const McpFact *fact = facts.challenged();
    return fact && fact->bearer() ? fact->bearer()->parameter("resource_metadata") : QByteArray();
}

void challenge(const Facts &facts, Findings &findings)
{
    const McpFact *fact = facts.challenged();
    if (!fact)
        return;
    const qint64 id = fact->exchange->id;
    if (!headersKnown(*fact->exchange))
        return; // most logs have no header fields
    if (!fact->exchange->responseHeaders.contains("www-authenticate")) {
        Finding &finding = findings.add(u"WWW_MISSING"_s, Certainty::Certain, {},
                                        {{u"WWW-Authenticate of the 401"_s, u"a Bearer challenge"_s, u"absent"_s, id}});
        finding.severity = std::max(weight(facts, Severity::Error), finding.severity);
        return;
    }
    const QByteArray url = advertised(facts);
    const bool relative = !url.isNull() && !http::checkedUrl(url, u"resource_metadata"_s);
    if (!fact->challenges.problems.isEmpty() || relative) {
        const QString problem = relative ? u"resource_metadata is not an absolute URL"_s
                                         : fact->challenges.problems.first();
        Finding &finding = findings.add(
            u"WWW_UNPARSABLE"_s, Certainty::Certain, u"%1"_s.arg(quote(problem)),
            {{u"WWW-Authenticate"_s,
              relative ? u"an absolute URL in resource_metadata"_s : u"a list of challenges as in RFC 9110"_s,
              shown(fact->exchange->responseHeaders.value("www-authenticate")), id}});
        finding.severity = weight(facts, Severity::Error);
        return;
    }
    if (fact->bearer() && url.isNull()) {
        Finding &finding = findings.add(
            u"WWW_NO_RESOURCE_METADATA"_s, Certainty::Certain, {},
            {{u"resource_metadata in the challenge"_s, u"the URL of the resource metadata"_s, u"absent"_s, id}});
        if (facts.overcome() || facts.resourceDocument())
            finding.severity = Severity::Note;
    }
}

void missing(const Facts &facts, Findings &findings)
{
    if (!facts.requiresToken())
        return;
    const QByteArray url = advertised(facts);
    for (const DocumentFact &document : facts.resourceDocuments) {
        if (url.isEmpty() || document.asked != url || !document.missing())
            continue;
        Finding &finding = findings.add(
            u"PRM_ADVERTISED_404"_s, Certainty::Certain,
            u"The challenge names %1, which is not there."_s.arg(quote(url)),
            {{u"answer of the advertised URL"_s, u"200 and the metadata"_s, u"404"_s, document.exchange->id}});
        finding.severity = facts.resourceDocument() ? std::max(Severity::Warning, weight(facts, Severity::Error))
                                                    : weight(facts, Severity::Error);
        return;
    }
    if (!url.isEmpty() || !allMissing(facts))
        return;
    QList<Evidence> evidence;
    for (const DocumentFact &document : facts.resourceDocuments)
        evidence += {shown(document.asked), u"200 and the metadata"_s, u"404"_s, document.exchange->id};
    // One candidate alone does not prove that the other is missing too.
    Finding &finding = findings.add(u"PRM_MISSING"_s, evidence.size() > 1 ? Certainty::Certain : Certainty::Probable,
                                    {}, evidence);
    finding.severity = weight(facts, Severity::Error);
}

bool isWellKnown(const DocumentFact &document, const QByteArray &suffix)
{
    return http::pathOf(document.asked) == "/.well-known/oauth-protected-resource" + suffix;
}

// Where it is, if not at both of the addresses that clients try, and the challenge does not say which.
void location(const Facts &facts, Findings &findings)
{
    const QByteArray url = advertised(facts);
    const QByteArray path = http::pathOf(facts.input.url);
    const DocumentFact *there = nullptr;
    const DocumentFact *absent = nullptr;
    const QList<DocumentFact> documents = facts.resourceDocuments + facts.probedResources;
    for (const DocumentFact &document : documents) {
        const bool found = document.found() && document.json.contains(u"resource"_s);
        const QByteArray asked = http::pathOf(document.asked);
        if (found && asked.endsWith("/.well-known/oauth-protected-resource") && !isWellKnown(document, {})) {
            Finding &finding = findings.add(
                u"PRM_APPENDED_PATH"_s, Certainty::Certain, {},
                {{u"address of the resource metadata"_s,
                  shown(QByteArray(http::originOf(document.asked) + "/.well-known/oauth-protected-resource" + path)),
                  shown(document.asked), document.exchange->id}});
            finding.severity = url == document.asked ? Severity::Note : weight(facts, Severity::Error);
            return;
        }
        if (!isWellKnown(document, {}) && !isWellKnown(document, path))
            continue;
        if (found)
            there = &document;
        else if (document.missing())
            absent = &document;
    }
    if (!url.isEmpty() || !there || !absent || path.isEmpty() || path == "/")
        return;
    Finding &finding = findings.add(
        u"PRM_WRONG_LOCATION"_s, Certainty::Certain, {},
        {{shown(absent->asked), u"200, as at %1"_s.arg(shown(there->asked)), u"404"_s, absent->exchange->id}});
    if (facts.overcome() || facts.serverDocument())
        finding.severity = Severity::Note;
}

void needsLogin(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    const http::Exchange &exchange = *document.exchange;
    const bool refused = exchange.status == 401 || exchange.status == 403;
    const bool page = document.redirected() && document.isHtml && exchange.ok()
        && hostOf(document.asked) != hostOf(exchange.url) && !findings.has(u"CAPTIVE_PORTAL");
    if ((!refused && !page) || oauthErrorOf(exchange).management)
        return;
    Finding &finding = findings.add(
        u"PRM_NEEDS_AUTH"_s, Certainty::Certain, {},
        {{shown(document.asked), u"200 and the metadata, without credentials"_s,
          refused ? QString::number(exchange.status) : u"a page of %1"_s.arg(shown(hostOf(exchange.url))),
          exchange.id}});
    finding.station = stationOf(exchange.leg);
    finding.severity = weight(facts, Severity::Error);
}

void behindLogin(const Facts &facts, Findings &findings)
{
    if (!facts.requiresToken())
        return;
    if (!facts.resourceDocument())
        for (const DocumentFact &document : facts.resourceDocuments)
            needsLogin(facts, document, findings);
    if (!facts.serverDocument())
        for (const DocumentFact &document : facts.serverDocuments)
            needsLogin(facts, document, findings);
}

QByteArray portOf(QByteArrayView url)
{
    const QByteArray origin = http::originOf(url);
    const qsizetype colon = origin.lastIndexOf(':');
    return colon > 5 && colon > origin.lastIndexOf(']') ? origin.sliced(colon + 1) : QByteArray();
}

// The server was told a base_url that is not how the world sees it.
void baseUrl(const Facts &facts, Findings &findings)
{
    const QByteArray &typed = facts.input.url;
    if (typed.isEmpty())
        return;
    QList<std::pair<QString, QByteArray>> names = {{u"resource_metadata of the challenge"_s, advertised(facts)}};
    qint64 shows = facts.challenged() ? facts.challenged()->exchange->id : 0;
    if (const DocumentFact *document = facts.resourceDocument()) {
        names.prepend({u"resource of the metadata"_s, document->json.value(u"resource"_s).toString().toUtf8()});
        shows = document->exchange->id;
    }
    for (const auto &[what, url] : std::as_const(names)) {
        // Seen from this machine itself, a name of another network's inside is none either.
        const bool otherHost = hostOf(url) != hostOf(typed);
        const bool nameless = otherHost && std::ranges::any_of(facts.input.exchanges, [&url](const auto &exchange) {
                                  return exchange && exchange->error == http::ErrorKind::HostNotFound
                                      && hostOf(exchange->url) == hostOf(url);
                              });
        const bool inner = isInnerHost(url)
            && (!isInnerHost(typed) || (otherHost && http::isLoopback(typed) && !http::isLoopback(url)));
        const bool otherPort = http::isLoopback(url) && http::isLoopback(typed) && portOf(url) != portOf(typed);
        const bool doubled = http::pathOf(url).contains("/mcp/mcp") && !http::pathOf(typed).contains("/mcp/mcp");
        if (!inner && !otherPort && !doubled && !nameless)
            continue;
        Finding &finding = findings.add(
            u"CFG_BASE_URL"_s, Certainty::Certain,
            doubled        ? u"The MCP path is in it twice: base_url contains it already."_s
                : nameless ? u"It calls itself %1, a name that has no address here."_s.arg(quote(http::originOf(url)))
                           : u"It calls itself %1."_s.arg(quote(http::originOf(url))),
            {{what, doubled ? shown(typed) : shown(http::originOf(typed)), shown(url), shows}});
        if (facts.overcome())
            finding.severity = Severity::Warning;
        return;
    }
}

void content(const Facts &facts, Findings &findings)
{
    if (facts.resourceDocument())
        return;
    for (const DocumentFact &document : facts.resourceDocuments) {
        if (!document.exchange->ok() || (document.found() && document.json.contains(u"resource"_s)))
            continue;
        // A catch-all page at the well-known path of an open server harms nobody.
        if (!facts.requiresToken())
            continue;
        const QString seen = document.isHtml ? u"an HTML page"_s
            : document.isJson                ? u"JSON without a resource member"_s
                                             : u"no JSON object"_s;
        Finding &finding = findings.add(
            u"PRM_NOT_JSON"_s, Certainty::Certain, u"%1 answers 200 with %2."_s.arg(quote(document.asked), seen),
            {{u"body of the resource metadata"_s, u"a JSON object with resource"_s, seen, document.exchange->id}});
        finding.severity = weight(facts, Severity::Error);
        return;
    }
}

bool samePrefix(const QByteArray &url, const QByteArray &resource)
{
    if (!http::sameOrigin(url, resource))
        return false;
    QByteArray base = http::pathOf(resource);
    if (base.endsWith('/'))
        base.chop(1);
    const QByteArray path = http::pathOf(url);
    return path == base || path.startsWith(QByteArray(base + '/'));
}

void resourceMember(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    const QJsonValue value = document.json.value(u"resource"_s);
    const QByteArray resource = value.toString().toUtf8();
    if (facts.input.url.isEmpty() || resource == facts.input.url)
        return;
    for (const McpFact &fact : facts.mcp)
        if (fact.exchange->redirectedFrom != 0 && fact.exchange->url == resource)
            return; // where a redirect of the server itself led
    const bool lenient = samePrefix(facts.input.url, resource);
    Finding &finding = findings.add(
        u"PRM_RESOURCE_MISMATCH"_s, Certainty::Certain,
        lenient ? u"The origin is the same and the path begins alike, which lenient clients accept."_s
                : u"Clients refuse this: “Protected resource … does not match expected …”."_s,
        {{u"resource of the metadata"_s, shown(facts.input.url), value.isString() ? shown(resource) : u"no string"_s,
          document.exchange->id}});
    if (facts.overcome())
        finding.severity = lenient ? Severity::Note : Severity::Warning;
    else if (lenient)
        finding.severity = Severity::Warning;
}

void serverMember(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    if (document.exchange->responseTruncated)
        return;
    const QJsonValue value = document.json.value(u"authorization_servers"_s);
    const QJsonArray list = value.toArray();
    const bool strings = std::ranges::all_of(list, [](const QJsonValue &entry) { return entry.isString(); });
    if (list.isEmpty() || !strings) {
        Finding &finding = findings.add(u"PRM_NO_AUTH_SERVERS"_s, Certainty::Certain, {},
                                        {{u"authorization_servers"_s, u"an array with at least one issuer"_s,
                                          value.isUndefined()    ? u"absent"_s
                                              : !value.isArray() ? u"no array"_s
                                              : list.isEmpty()   ? u"an empty array"_s
                                                                 : u"not only strings"_s,
                                          document.exchange->id}});
        finding.severity = weight(facts, Severity::Error);
        return;
    }
    for (const QJsonValue &entry : list) {
        const QString issuer = entry.toString();
        static const QStringList ends = {u"/v1/authorize"_s, u"/v1/token"_s, u"/v1/keys"_s};
        QString prefix;
        for (const QString &end : ends)
            if (withoutSlash(issuer).endsWith(end))
                prefix = withoutSlash(issuer).chopped(end.size());
        if (const qsizetype at = issuer.indexOf(u"/.well-known/"_s); at >= 0)
            prefix = issuer.first(at);
        if (prefix.isEmpty() && issuer.contains(u"-admin.okta"_s))
            prefix = QString(issuer).replace(u"-admin.okta"_s, u".okta"_s);
        if (prefix.isEmpty())
            continue;
        const bool proven = std::ranges::any_of(facts.serverDocuments, [&prefix](const DocumentFact &server) {
            return server.found() && server.json.value(u"issuer"_s).toString() == prefix;
        });
        Finding &finding = findings.add(
            u"PRM_AS_NOT_ISSUER"_s, proven ? Certainty::Certain : Certainty::Probable,
            u"The metadata lists %1; the issuer is %2."_s.arg(quote(issuer), quote(prefix)),
            {{u"entry of authorization_servers"_s, shown(prefix), shown(issuer), document.exchange->id}});
        finding.severity = weight(facts, Severity::Error);
    }
}

void open(const Facts &facts, Findings &findings)
{
    if (facts.requiresToken())
        return;
    // A POST that gave a JSON-RPC answer or a stream; a page at the address would be a wrong path. What came before may
    // have been the search for the server's revision.
    const auto first = std::ranges::find_if(facts.mcp, [](const McpFact &fact) {
        return !fact.hasToken() && fact.succeeded() && fact.exchange->method == "POST"
            && (fact.isRpc
                || http::mediaType(fact.exchange->responseHeaders.value("content-type")) == "text/event-stream");
    });
    if (first == facts.mcp.end())
        return;
    const Expectation &expected = facts.input.expected;
    const bool protectedMeant = (!expected.grant.isEmpty() && expected.grant != u"none"_s)
        || !expected.audiences.isEmpty() || !expected.clientId.isEmpty() || facts.resourceDocument();
    Finding &finding = findings.add(
        u"PRM_SERVER_OPEN"_s, Certainty::Certain,
        protectedMeant ? u"Sign-in is set up for this server, but it does not ask for a token."_s : QString(),
        {{u"answer without a token"_s, u"401 with a challenge, if the server is meant to be protected"_s,
          QString::number(first->exchange->status), first->exchange->id}});
    finding.severity = protectedMeant ? Severity::Warning : Severity::Note;
}

} // namespace

void judgeResource(const Facts &facts, Findings &findings)
{
    missing(facts, findings);
    challenge(facts, findings);
    content(facts, findings);
    location(facts, findings);
    behindLogin(facts, findings);
    baseUrl(facts, findings);
    if (const DocumentFact *document = facts.resourceDocument()) {
        resourceMember(facts, *document, findings);
        serverMember(facts, *document, findings);
    }
    open(facts, findings);
}

} // namespace authscope::diagnosis
