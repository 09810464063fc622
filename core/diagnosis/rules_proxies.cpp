// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands between client and server: proxies, TLS inspection, sign-in pages of networks (diagnosis: leg N).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::ErrorKind;
using http::Exchange;
using http::Leg;

namespace {

bool answeredLater(const Facts &facts, const Exchange &exchange)
{
    const QByteArray origin = http::originOf(exchange.url);
    return std::ranges::any_of(facts.input.exchanges, [&](const http::ExchangePtr &other) {
        return other && other->id > exchange.id && other->status != 0 && other->method != "CONNECT"
            && http::originOf(other->url) == origin;
    });
}

void proxyConnect(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const bool refused = exchange.method == "CONNECT" && exchange.status >= 400;
    if ((!refused && exchange.error != ErrorKind::Proxy) || answeredLater(facts, exchange))
        return;
    const QByteArray scheme = exchange.responseHeaders.value("proxy-authenticate");
    QString said;
    if (exchange.status == 407)
        said = scheme.isEmpty() ? u"It wants credentials."_s : u"It wants credentials: %1."_s.arg(quote(scheme));
    place(facts,
          findings.add(u"PROXY_CONNECT"_s, Certainty::Certain, said,
                       {{u"answer of the proxy to the connection with %1"_s.arg(
                             shown(refused ? exchange.url : http::originOf(exchange.url))),
                         u"200"_s, refused ? answerLine(exchange) : shown(exchange.errorText), exchange.id}}),
          exchange);
}

// Products that inspect TLS, by the names of their authorities.
bool isInspection(const QString &name)
{
    static const QRegularExpression products(
        u"zscaler|netskope|palo alto|fortinet|fortigate|blue "
        u"?coat|umbrella|forcepoint|websense|sophos|mcafee|kaspersky|"
        "eset ssl|avast|avg |bitdefender|checkpoint|check point|barracuda|watchguard|sonicwall|mitmproxy|charles proxy|"
        "fiddler|burp|inspection|interception|firewall|web ?proxy"_s,
        QRegularExpression::CaseInsensitiveOption);
    return products.match(name).hasMatch();
}

void interception(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const QList<http::Certificate> &chain = exchange.tls.chain;
    if (chain.isEmpty())
        return;
    const QString root = chain.last().issuer.isEmpty() ? chain.last().subject : chain.last().issuer;
    const bool okta = isOktaHost(exchange.url) && !root.isEmpty() && !isPublicAuthority(root);
    const bool product = std::ranges::any_of(
        chain, [](const http::Certificate &each) { return isInspection(each.issuer) || isInspection(each.subject); });
    if (!okta && !product)
        return;
    // A wrong name or date is a fault of its own.
    const bool trusted = exchange.error == ErrorKind::None && exchange.tls.errors.isEmpty();
    Finding &finding = findings.add(u"PROXY_TLS_INTERCEPT"_s,
                                    trusted && okta ? Certainty::Certain : Certainty::Probable,
                                    trusted ? u"This machine trusts it."_s : u"This machine does not trust it."_s,
                                    {{u"issuer of the certificate of %1"_s.arg(shown(hostOf(exchange.url))),
                                      u"a public authority"_s, shown(root), exchange.id}});
    finding.station = stationOf(exchange.leg);
    if (trusted)
        finding.severity = facts.overcome() || facts.input.failures.isEmpty() ? Severity::Note : Severity::Warning;
}

void version(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    if (exchange.error != ErrorKind::Tls || !exchange.tls.errors.isEmpty() || answeredLater(facts, exchange))
        return;
    static const QRegularExpression alert(
        u"protocol version|unsupported protocol|version too low|handshake failure|no protocols available"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!alert.match(exchange.errorText).hasMatch())
        return;
    QString other;
    for (const http::ExchangePtr &each : facts.input.exchanges)
        if (each && each->status != 0 && http::originOf(each->url) == http::originOf(exchange.url))
            other = each->tls.protocol;
    place(facts,
          findings.add(u"TLS_VERSION"_s, other.isEmpty() ? Certainty::Probable : Certainty::Certain,
                       other.isEmpty() ? QString() : u"With %1 the same server answers."_s.arg(quote(other)),
                       {{u"handshake with %1"_s.arg(shown(http::originOf(exchange.url))), u"TLS 1.2 or 1.3"_s,
                         shown(exchange.errorText), exchange.id}}),
          exchange);
}

// The last two labels: enough to tell hosts that have nothing to do with each other.
QByteArray domainOf(QByteArrayView url)
{
    const QList<QByteArray> labels = hostOf(url).split('.');
    return labels.size() < 2 ? labels.value(0) : QByteArray(labels[labels.size() - 2] + '.' + labels.last());
}

void captivePortal(const Facts &facts, Findings &findings)
{
    QSet<QByteArray> known = {domainOf(facts.input.url), domainOf(facts.input.issuer.toUtf8()),
                              domainOf(facts.input.issuerTyped.toUtf8())};
    for (const QString &server : facts.authorizationServers())
        known += domainOf(server.toUtf8());
    QMap<QByteArray, QList<const Exchange *>> targets; // by the host that they lead to
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange || exchange->status < 300 || exchange->status > 399 || exchange->leg == Leg::Authorize)
            continue;
        const QByteArray target = http::resolved(exchange->url, exchange->responseHeaders.value("location"));
        if (!target.isEmpty() && domainOf(target) != domainOf(exchange->url) && !known.contains(domainOf(target)))
            targets[http::originOf(target)] += exchange.get();
    }
    static const QRegularExpression word(u"hotspot|captive|portal|wifi|wlan|guest"_s);
    for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
        QSet<QByteArray> sources;
        QList<Evidence> evidence;
        for (const Exchange *exchange : it.value()) {
            if (!sources.contains(domainOf(exchange->url)))
                evidence += {u"answer to %1"_s.arg(requestLine(*exchange)), u"one of its own"_s,
                             u"a redirect to %1"_s.arg(shown(it.key())), exchange->id};
            sources += domainOf(exchange->url);
        }
        const bool looksLike = it.key().startsWith("http:") && word.match(QString::fromUtf8(it.key())).hasMatch();
        if (sources.size() < 2 && !looksLike)
            continue;
        Finding &finding = findings.add(
            u"CAPTIVE_PORTAL"_s, sources.size() > 1 ? Certainty::Certain : Certainty::Probable,
            sources.size() > 1 ? u"Hosts that have nothing to do with each other lead to %1."_s.arg(quote(it.key()))
                               : QString(),
            evidence);
        if (facts.overcome())
            finding.severity = Severity::Note;
        return;
    }
}

} // namespace

bool isPublicAuthority(const QString &name)
{
    static const QRegularExpression authorities(
        u"^(R|E|WR|WE)\\d{1,2}$|digicert|isrg root|let's encrypt|\\bgts\\b|google trust|globalsign|amazon|starfield|"
        "baltimore|usertrust|sectigo|comodo|entrust|identrust|dst "
        "root|certum|buypass|ssl\\.com|thawte|geotrust|rapidssl|"
        "go ?daddy|quovadis|swisssign|t-telesec|harica|actalis|affirmtrust|certigna|microsoft (rsa|ecc|azure)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return authorities.match(name).hasMatch();
}

void judgeProxies(const Facts &facts, Findings &findings)
{
    QSet<QByteArray> seen;
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange)
            continue;
        proxyConnect(facts, *exchange, findings);
        version(facts, *exchange, findings);
        if (const QByteArray host = hostOf(exchange->url); !exchange->tls.chain.isEmpty() && !seen.contains(host)) {
            seen += host;
            interception(facts, *exchange, findings);
        }
    }
    captivePortal(facts, findings);
}

} // namespace authscope::diagnosis
