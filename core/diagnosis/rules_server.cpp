// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The authorization server's metadata and its keys, as the client sees them (diagnosis: leg D).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

bool isAdminHost(const QString &issuer)
{
    return hostOf(issuer.toUtf8()).contains("-admin.okta");
}

void adminHost(const Facts &facts, Findings &findings)
{
    const QString typed = isAdminHost(facts.input.issuerTyped) ? facts.input.issuerTyped : facts.input.issuer;
    if (!isAdminHost(typed) || facts.overcome())
        return;
    const QString right = QString(typed).replace(u"-admin.okta"_s, u".okta"_s);
    bool proven = false;
    qint64 shows = 0;
    for (const DocumentFact &document : facts.serverDocuments) {
        proven = proven || (document.found() && document.json.value(u"issuer"_s).toString() == withoutSlash(right));
        if (shows == 0 && hostOf(document.asked) == hostOf(typed.toUtf8()))
            shows = document.exchange->id;
    }
    findings.add(u"URL_ADMIN_HOST"_s, proven ? Certainty::Certain : Certainty::Probable,
                 u"%1 is an address of the Admin Console; the issuer is %2."_s.arg(quote(typed), quote(right)),
                 {{u"issuer"_s, shown(right), shown(typed), shows}});
}

void notFound(const Facts &facts, Findings &findings)
{
    if (facts.serverDocuments.isEmpty())
        return;
    const bool anyFound = std::ranges::any_of(facts.serverDocuments, &DocumentFact::found);
    QList<Evidence> missing;
    bool okta = false;
    bool unlicensed = false;
    for (const DocumentFact &document : facts.serverDocuments) {
        const QString code = document.json.value(u"errorCode"_s).toString();
        if (document.exchange->status == 401 && code == u"E0000015"_s)
            unlicensed = true;
        if (!document.missing())
            continue;
        okta = okta || code == u"E0000007"_s;
        missing += {shown(document.asked), u"200 and the metadata"_s,
                    code.isEmpty() ? u"404"_s
                                   : u"404 %1: %2"_s.arg(shown(code, 40),
                                                         shown(document.json.value(u"errorSummary"_s).toString(), 160)),
                    document.exchange->id};
    }
    if (missing.isEmpty() || unlicensed)
        return;
    if (anyFound) {
        Evidence found;
        for (const DocumentFact &document : facts.serverDocuments)
            if (document.found())
                found = {shown(document.asked), u"200"_s, u"200"_s, document.exchange->id};
        findings.add(u"AS_METADATA_FORM_UNSUPPORTED"_s, Certainty::Certain,
                     u"The metadata is at %1; another form of the address gives 404."_s.arg(quote(found.what)),
                     missing);
        return;
    }
    if (missing.size() != facts.serverDocuments.size())
        return;
    findings.add(u"AS_METADATA_404"_s, okta ? Certainty::Certain : Certainty::Probable,
                 okta ? u"Okta does not know an authorization server with this id."_s
                      : u"The host does not answer like Okta."_s,
                 missing);
}

void html(const Facts &facts, Findings &findings)
{
    const bool anyFound = std::ranges::any_of(facts.serverDocuments, &DocumentFact::found);
    for (const DocumentFact &document : facts.serverDocuments) {
        if (!document.exchange->ok() || document.isJson || !document.isHtml)
            continue;
        Finding &finding = findings.add(
            u"AS_METADATA_HTML"_s, Certainty::Certain, u"%1 answers with a web page."_s.arg(quote(document.asked)),
            {{u"body of the metadata"_s, u"a JSON object"_s, u"an HTML page"_s, document.exchange->id}});
        if (anyFound || facts.overcome())
            finding.severity = Severity::Note;
    }
}

// What kind of difference it is, for a person.
QString difference(const QString &expected, const QString &actual)
{
    if (withoutSlash(expected) == withoutSlash(actual))
        return u"They differ by the final slash."_s;
    if (expected.compare(actual, Qt::CaseInsensitive) == 0)
        return u"They differ in upper and lower case."_s;
    const QByteArray a = expected.toUtf8();
    const QByteArray b = actual.toUtf8();
    if (hostOf(a) == hostOf(b) && http::pathOf(a) == http::pathOf(b))
        return u"They differ in scheme or port."_s;
    if (hostOf(a) == hostOf(b) && http::pathOf(b).isEmpty())
        return u"The document is that of the org server; the path of the custom server was left out."_s;
    if (hostOf(a) != hostOf(b) && http::pathOf(a) == http::pathOf(b))
        return u"The host differs: a custom domain and the okta.com name of one org are two issuers."_s;
    return {};
}

void issuerMember(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    if (!document.found() || document.asked.isEmpty()) // `curl -i` does not tell what was asked for
        return;
    const QString actual = document.json.value(u"issuer"_s).toString();
    const QString expected = facts.identifierFor(document);
    if (actual.isEmpty() || actual == expected)
        return;
    if (withoutSlash(actual) == withoutSlash(expected) && facts.authorizationServers().contains(expected)) {
        Finding &finding = findings.add(
            u"PRM_AS_TRAILING_SLASH"_s, Certainty::Certain, {},
            {{u"entry of authorization_servers"_s, shown(actual), shown(expected), document.exchange->id}});
        const bool stopped = std::ranges::any_of(facts.input.failures, [](const StationFact &station) {
            return station.ended && station.failure.id == u"server-metadata.issuer";
        });
        if (facts.overcome())
            finding.severity = Severity::Note;
        else if (stopped)
            finding.severity = Severity::Error;
        return;
    }
    // The guide's server redirects the root well-known path of its own origin to the issuer's document.
    const bool legacy = document.redirected() && http::sameOrigin(document.asked, facts.input.url);
    Finding &finding = findings.add(
        u"AS_METADATA_ISSUER_MISMATCH"_s, Certainty::Certain,
        legacy ? u"The MCP server redirects to the document of %1; strict clients refuse that."_s.arg(quote(actual))
               : difference(expected, actual),
        {{u"issuer of the metadata"_s, shown(expected), shown(actual), document.exchange->id}});
    if (facts.overcome())
        finding.severity = legacy ? Severity::Note : Severity::Warning;
    else if (legacy)
        finding.severity = Severity::Warning;
}

// The client asked at the origin alone and took the org server's document for that of the issuer with a path.
void pathDropped(const Facts &facts, Findings &findings)
{
    QStringList wanted = facts.authorizationServers();
    wanted << facts.input.issuerTyped << facts.input.expected.issuers;
    for (const QString &issuer : std::as_const(wanted)) {
        const bool hasPath = http::pathOf(issuer.toUtf8()).size() > 1;
        const bool found = std::ranges::any_of(facts.serverDocuments, [&issuer](const DocumentFact &document) {
            return document.found()
                && withoutSlash(document.json.value(u"issuer"_s).toString()) == withoutSlash(issuer);
        });
        if (!hasPath || found)
            continue;
        for (const DocumentFact &document : facts.serverDocuments) {
            const QString actual = document.json.value(u"issuer"_s).toString();
            const QByteArray asked = http::pathOf(document.asked);
            const bool bare = asked == "/.well-known/oauth-authorization-server"
                || asked == "/.well-known/openid-configuration";
            if (!document.found() || !bare || http::pathOf(actual.toUtf8()).size() > 1
                || !http::sameOrigin(actual.toUtf8(), issuer.toUtf8()))
                continue;
            Finding &finding = findings.add(
                u"AS_METADATA_PATH_DROPPED"_s, Certainty::Certain, {},
                {{u"issuer of the metadata"_s, shown(issuer), shown(actual), document.exchange->id}});
            if (facts.overcome())
                finding.severity = Severity::Note;
            return;
        }
    }
}

void redirectForBrowsers(const Facts &facts, Findings &findings)
{
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange || exchange->status < 300 || exchange->status > 399 || browserOrigin(*exchange).isEmpty()
            || (exchange->leg != http::Leg::ServerMetadata && exchange->leg != http::Leg::ResourceMetadata)
            || exchange->responseHeaders.contains("access-control-allow-origin"))
            continue;
        Finding &finding = findings.add(u"AS_METADATA_REDIRECT_CORS"_s, Certainty::Certain, {},
                                        {{u"Access-Control-Allow-Origin of the redirect to %1"_s.arg(
                                              shown(exchange->responseHeaders.value("location"), 200)),
                                          shown(exchange->requestHeaders.value("origin")), u"absent"_s, exchange->id}});
        // Asked for a page, it stands in that page's way, though the resource metadata is another one.
        if (facts.overcome())
            finding.severity = exchange->note.contains(u"as a page"_s) ? Severity::Warning : Severity::Note;
        return;
    }
}

void pkce(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    const QJsonValue value = document.json.value(u"code_challenge_methods_supported"_s);
    const QJsonArray methods = value.toArray();
    if (methods.contains(u"S256"_s) || !document.json.contains(u"authorization_endpoint"_s))
        return;
    QStringList names;
    for (const QJsonValue &method : methods)
        names += method.toString();
    Finding &finding = findings.add(
        u"AS_NO_S256"_s, Certainty::Certain, {},
        {{u"code_challenge_methods_supported"_s, u"S256"_s, names.isEmpty() ? u"absent"_s : shown(names.join(u", "_s)),
          document.exchange->id}});
    const bool withoutBrowser = facts.isClientCredentials() || facts.input.expected.grant == u"token"_s;
    if (withoutBrowser || facts.overcome())
        finding.severity = Severity::Note;
}

void endpoints(const Facts &facts, const DocumentFact &document, Findings &findings)
{
    const QByteArray issuer = document.json.value(u"issuer"_s).toString().toUtf8();
    QList<Evidence> evidence;
    for (const QString &name : {u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s}) {
        const QByteArray url = document.json.value(name).toString().toUtf8();
        if (!url.isEmpty() && !hostOf(url).isEmpty() && hostOf(url) != hostOf(issuer))
            evidence += {u"host of %1"_s.arg(name), shown(hostOf(issuer)), shown(url), document.exchange->id};
    }
    if (evidence.isEmpty())
        return;
    Finding &finding = findings.add(u"AS_ENDPOINT_FOREIGN"_s, Certainty::Probable, {}, evidence);
    if (facts.overcome())
        finding.severity = Severity::Note;
}

void license(const Facts &facts, Findings &findings)
{
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange || exchange->status != 401 || exchange->leg == http::Leg::Mcp
            || exchange->leg == http::Leg::Reach)
            continue;
        const OAuthError error = oauthErrorOf(*exchange);
        if (error.error == u"E0000015"_s)
            findings.add(
                u"AS_NOT_LICENSED"_s, Certainty::Certain, {},
                {{u"answer of the authorization server"_s, u"its metadata or a token"_s, error.text(), exchange->id}});
    }
}

void keys(const Facts &facts, Findings &findings)
{
    const bool anyFound = std::ranges::any_of(facts.keyDocuments, [](const DocumentFact &document) {
        return document.found() && document.json.value(u"keys"_s).isArray();
    });
    if (anyFound)
        return;
    for (const DocumentFact &document : facts.keyDocuments) {
        const http::Exchange &exchange = *document.exchange;
        if (exchange.error == http::ErrorKind::Cancelled)
            continue;
        const QString seen = exchange.status == 0 ? shown(exchange.errorText)
            : !exchange.ok()                      ? QString::number(exchange.status)
            : document.isHtml                     ? u"an HTML page"_s
                                                  : u"no key set"_s;
        Finding &finding = findings.add(
            u"JWKS_UNREACHABLE"_s, Certainty::Certain, u"%1 gives no keys."_s.arg(quote(document.asked)),
            {{u"answer of the jwks_uri"_s, u"a JSON object with keys"_s, seen, exchange.id}});
        if (facts.overcome())
            finding.severity = Severity::Warning;
    }
}

} // namespace

void judgeServer(const Facts &facts, Findings &findings)
{
    // An open server was only asked whether it has metadata; that it has none is as it should be.
    if (!facts.requiresToken() && facts.firstUnauthenticated() && facts.input.issuerTyped.isEmpty()
        && facts.input.issuer.isEmpty() && facts.authorizationServers().isEmpty())
        return;
    adminHost(facts, findings);
    license(facts, findings);
    notFound(facts, findings);
    html(facts, findings);
    pathDropped(facts, findings);
    redirectForBrowsers(facts, findings);
    for (const DocumentFact &document : facts.serverDocuments)
        issuerMember(facts, document, findings);
    if (const DocumentFact *document = facts.serverDocument()) {
        pkce(facts, *document, findings);
        endpoints(facts, *document, findings);
    }
    keys(facts, findings);
}

} // namespace authscope::diagnosis
