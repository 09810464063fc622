// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser's leg: what came back, if anything did (diagnosis: leg A). The error texts are in rules_token.cpp.

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

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

// Which difference it is to the nearest registered one, for a person.
QString difference(const QString &sent, const QStringList &registered)
{
    const QUrl mine(sent);
    QString nearest;
    for (const QString &each : registered) {
        const QUrl theirs(each);
        if (each.compare(sent, Qt::CaseInsensitive) == 0)
            return u"They differ in upper and lower case."_s;
        if (withoutSlash(each) == withoutSlash(sent))
            return u"They differ by the final slash."_s;
        if (mine.path() == theirs.path() && mine.host() == theirs.host() && mine.port() != theirs.port())
            nearest = u"They differ in the port."_s;
        else if (mine.path() == theirs.path() && http::isLoopback(sent.toUtf8()) && http::isLoopback(each.toUtf8()))
            nearest = u"localhost and 127.0.0.1 are different to Okta."_s;
        else if (nearest.isEmpty() && mine.host() == theirs.host() && mine.path() != theirs.path())
            nearest = u"They differ in the path."_s;
    }
    return nearest;
}

void redirectUri(const Facts &facts, const AuthorizeFact &fact, Findings &findings)
{
    const QString text = fact.error.description;
    if (!text.contains(u"must be a Login redirect URI"_s, Qt::CaseInsensitive))
        return;
    const QString sent = fact.query.value(u"redirect_uri"_s);
    QStringList registered = facts.input.console.redirectUris;
    if (registered.isEmpty() && !facts.input.expected.redirectUri.isEmpty())
        registered = {facts.input.expected.redirectUri};
    const QString listed = registered.join(u", "_s);
    QList<Evidence> evidence = {
        {u"redirect_uri"_s,
         listed.isEmpty() || registered.contains(sent) ? u"one of the app's Sign-in redirect URIs"_s : shown(listed),
         shown(sent), fact.exchange->id}};
    evidence += {u"answer"_s, u"a redirect to the client"_s, fact.error.text(), fact.exchange->id};
    const QString said = difference(sent, registered);
    findings.add(u"REDIRECT_URI_MISMATCH"_s, Certainty::Certain,
                 said.isEmpty() ? u"Sent was %1."_s.arg(quote(sent))
                                : QString(u"Sent was %1. "_s.arg(quote(sent)) + said),
                 evidence);
    if (http::pathOf(sent.toUtf8()).endsWith("/auth/callback"))
        findings.add(u"PROXY_AS_CALLBACK"_s, Certainty::Certain, u"Sent was %1."_s.arg(quote(sent)),
                     {{u"callback of the OAuth proxy"_s, u"one of the app's Sign-in redirect URIs"_s, shown(sent),
                       fact.exchange->id}});
}

// Without the port, if it is an http loopback URI; else empty.
QString withoutPort(const QString &uri)
{
    QUrl url(uri);
    if (!http::isLoopback(uri.toUtf8()) || url.port() < 0)
        return {};
    url.setPort(-1);
    return url.toString();
}

void randomPort(const Facts &facts, Findings &findings)
{
    const bool came = std::ranges::any_of(facts.authorizations,
                                          [](const AuthorizeFact &fact) { return fact.callback.contains(u"code"_s); });
    if (came || facts.authorizations.size() < 2)
        return;
    const AuthorizeFact &first = facts.authorizations.first();
    const QString uri = first.query.value(u"redirect_uri"_s);
    for (const AuthorizeFact &other : facts.authorizations) {
        const QString theirs = other.query.value(u"redirect_uri"_s);
        if (first.probe || other.probe || theirs == uri || withoutPort(uri).isEmpty()
            || withoutPort(uri) != withoutPort(theirs)
            || first.query.value(u"client_id"_s) != other.query.value(u"client_id"_s))
            continue;
        findings.add(
            u"REDIRECT_LOOPBACK_PORT_RANDOM"_s, Certainty::Certain, {},
            {{u"redirect_uri"_s, u"%1, as in exchange %2"_s.arg(shown(uri), QString::number(first.exchange->id)),
              shown(theirs), other.exchange->id}});
        return;
    }
}

// The code reached the browser and not the client.
void notReached(const Facts &facts, Findings &findings)
{
    if (facts.authorizations.isEmpty() && facts.input.callback.isEmpty())
        return;
    if (std::ranges::any_of(facts.tokenRequests, &TokenRequestFact::succeeded))
        return;
    const AuthorizeFact *last = facts.authorizations.isEmpty() ? nullptr : &facts.authorizations.last();
    const qint64 id = last ? last->exchange->id : 0;
    const http::Form pasted = http::queryOf(facts.input.callback);
    if (pasted.contains(u"code"_s) && (!last || !last->returned)) {
        findings.add(u"REDIRECT_NOT_REACHED"_s, Certainty::Certain, u"The address of the browser holds a code."_s,
                     {{u"place where the code arrived"_s, u"the client"_s,
                       u"the browser, at %1"_s.arg(shown(http::originOf(facts.input.callback))), id}});
        return;
    }
    if (pasted.contains(u"error"_s) && last)
        judgeSentence({pasted.value(u"error"_s), pasted.value(u"error_description"_s)}, *last->exchange, last->query,
                      last->query.value(u"client_id"_s), findings);
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        const QByteArray uri = last ? last->query.value(u"redirect_uri"_s).toUtf8() : QByteArray();
        if (!exchange || uri.isEmpty() || exchange->status != 0 || !exchange->url.startsWith(uri)
            || !http::queryOf(exchange->url).contains(u"code"_s))
            continue;
        findings.add(u"REDIRECT_NOT_REACHED"_s, Certainty::Certain, {},
                     {{u"the browser's request to %1"_s.arg(shown(uri)), u"answered by the client"_s,
                       exchange->errorText.isEmpty() ? u"no answer"_s : shown(exchange->errorText), exchange->id}});
        return;
    }
}

void ownScheme(const Facts &facts, const AuthorizeFact &fact, Findings &findings)
{
    const QString uri = fact.query.value(u"redirect_uri"_s);
    const QString scheme = uri.section(u':', 0, 0).toLower();
    const bool nothing = fact.exchange->error == http::ErrorKind::Timeout
        || (fact.callback.contains(u"code"_s) && facts.tokenRequests.isEmpty());
    if (scheme.isEmpty() || scheme == u"http" || scheme == u"https" || scheme == u"urn" || !nothing || fact.probe)
        return;
    findings.add(u"REDIRECT_SCHEME_UNHANDLED"_s, Certainty::Probable, {},
                 {{u"program for the scheme %1"_s.arg(shown(scheme, 80)), u"one that takes the redirect"_s,
                   u"nothing came of %1"_s.arg(shown(uri)), fact.exchange->id}});
}

// What a person read in the browser, where no client sees anything.
void browserShows(const Facts &facts, Findings &findings)
{
    const QString &text = facts.input.browserText;
    if (text.trimmed().isEmpty() || facts.authorizations.isEmpty())
        return;
    const AuthorizeFact &last = facts.authorizations.last();
    if (last.callback.contains(u"code"_s))
        return;
    AuthorizeFact read = last;
    read.error = {};
    read.error.description = text;
    redirectUri(facts, read, findings);
    const qsizetype before = qsizetype(findings.list().size());
    static const QRegularExpression code(u"Error Code:\\s*([a-z_]{3,40})"_s);
    read.error.error = code.match(text).captured(1);
    judgeSentence(read.error, *last.exchange, last.query, last.query.value(u"client_id"_s), findings);
    if (qsizetype(findings.list().size()) > before || findings.has(u"REDIRECT_URI_MISMATCH"))
        return;
    findings.add(u"SIGNON_POLICY_BLOCK"_s, Certainty::Possible, {},
                 {{u"what the browser shows"_s, u"a way back to the client"_s, shown(text, 200), last.exchange->id}});
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
    browserShows(facts, findings);
    notReached(facts, findings);
    randomPort(facts, findings);
    for (const AuthorizeFact &fact : facts.authorizations) {
        if (codeArrivedLater(facts, fact))
            continue;
        redirectUri(facts, fact, findings);
        state(fact, findings);
        issuer(facts, fact, findings);
        ownScheme(facts, fact, findings);
        // Somebody else's recording has no answer where the browser never came back.
        const bool nothing = fact.exchange->error == http::ErrorKind::Timeout
            || (fact.exchange->error == http::ErrorKind::Other && fact.exchange->status == 0);
        if (nothing && !fact.probe && !findings.has(u"SIGNON_POLICY_BLOCK"))
            findings.add(u"CODE_NEVER_ARRIVED"_s, Certainty::Possible, {},
                         {{u"redirect to %1"_s.arg(shown(fact.query.value(u"redirect_uri"_s))), u"code and state"_s,
                           u"nothing within the time limit"_s, fact.exchange->id}});
    }
}

} // namespace authscope::diagnosis
