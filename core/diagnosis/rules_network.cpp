// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Name resolution, TCP, TLS and clocks (diagnosis: leg N).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::ErrorKind;
using http::Exchange;
using http::Leg;

namespace {

// Made after a handshake that failed, to see what it takes; whether that worked says nothing of the connection itself.
bool isTrial(const Exchange &exchange)
{
    return exchange.leg == Leg::Other && isProbe(exchange);
}

// The browser's leg is no connection of ours: when nothing comes back, rules_authorize says so.
bool counts(const Facts &facts, const Exchange &exchange)
{
    if (exchange.leg == Leg::Authorize || isTrial(exchange))
        return false;
    const QByteArray origin = http::originOf(exchange.url);
    return std::ranges::none_of(facts.input.exchanges, [&](const http::ExchangePtr &other) {
        return other && other->id > exchange.id && other->status != 0 && !isTrial(*other)
            && http::originOf(other->url) == origin;
    });
}

QString portOf(QByteArrayView origin)
{
    const QByteArray text = origin.toByteArray();
    const qsizetype colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf(']') && colon > 5 ? QString::fromLatin1(text.sliced(colon + 1)) : QString();
}

// The other spelling of loopback on the same port, answering.
const Exchange *otherLoopback(const Facts &facts, const Exchange &refused)
{
    if (!http::isLoopback(refused.url))
        return nullptr;
    const QByteArray origin = http::originOf(refused.url);
    for (const http::ExchangePtr &other : facts.input.exchanges) {
        if (!other || other->status == 0 || !http::isLoopback(other->url))
            continue;
        const QByteArray theirs = http::originOf(other->url);
        if (theirs != origin && portOf(theirs) == portOf(origin))
            return other.get();
    }
    return nullptr;
}

constexpr double silentMs = 1500; // what no refusal takes

void unreachable(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const QString host = quote(hostOf(exchange.url));
    const QString where = u"connection to %1"_s.arg(shown(http::originOf(exchange.url)));
    if (exchange.error == ErrorKind::HostNotFound) {
        const bool othersWork = std::ranges::any_of(facts.input.exchanges, [&](const http::ExchangePtr &other) {
            return other && other->status != 0 && hostOf(other->url) != hostOf(exchange.url);
        });
        place(facts,
              findings.add(u"NET_DNS"_s, othersWork ? Certainty::Certain : Certainty::Probable,
                           u"The name %1 has no address."_s.arg(host),
                           {{u"address of the host"_s, u"an address for %1"_s.arg(shown(hostOf(exchange.url))),
                             u"none: %1"_s.arg(shown(exchange.errorText)), exchange.id}}),
              exchange);
    } else if (exchange.error == ErrorKind::Refused) {
        if (const Exchange *other = otherLoopback(facts, exchange)) {
            findings.add(u"NET_IPV6_LOCALHOST"_s, Certainty::Certain,
                         u"%1 refuses the connection while %2 answers on the same port."_s.arg(
                             quote(http::originOf(exchange.url)), quote(http::originOf(other->url))),
                         {{where,
                           u"an answer, as from %1 (exchange %2)"_s.arg(shown(http::originOf(other->url)),
                                                                        QString::number(other->id)),
                           u"refused"_s, exchange.id}});
            return;
        }
        place(facts,
              findings.add(u"NET_REFUSED"_s, Certainty::Certain,
                           u"Nothing accepts connections at %1."_s.arg(quote(http::originOf(exchange.url))),
                           {{where, u"accepted"_s, u"refused"_s, exchange.id}}),
              exchange);
    } else if (exchange.status == 0 && (exchange.error == ErrorKind::Closed || exchange.error == ErrorKind::Protocol)) {
        place(facts,
              findings.add(u"NET_CLOSED"_s, Certainty::Certain,
                           u"%1 took the request and gave no HTTP answer."_s.arg(quote(http::originOf(exchange.url))),
                           {{u"answer of %1"_s.arg(shown(http::originOf(exchange.url))), u"an HTTP answer"_s,
                             shown(exchange.errorText), exchange.id}}),
              exchange);
    } else if (exchange.error == ErrorKind::Timeout) {
        const bool answering = exchange.errorText.contains(u"response"_s) || exchange.timings.sent >= 0;
        const bool connecting = !answering && exchange.errorText.contains(u"connect"_s);
        const QString phase = answering ? u"response"_s : connecting ? u"connect"_s : u"not known"_s;
        place(facts,
              findings.add(u"NET_TIMEOUT"_s, connecting ? Certainty::Certain : Certainty::Probable,
                           answering ? u"%1 accepted the connection and then did not answer in time."_s.arg(host)
                                     : u"%1 did not accept the connection in time."_s.arg(host),
                           {{u"phase that timed out"_s, u"an answer within the limit"_s,
                             u"%1: %2"_s.arg(phase, shown(exchange.errorText)), exchange.id}}),
              exchange);
    } else if (exchange.status == 0 && exchange.error == ErrorKind::Other && exchange.timings.finished >= silentMs) {
        // Somebody else's recording does not say why. A refusal or a missing name is told at once.
        place(facts,
              findings.add(u"NET_TIMEOUT"_s, Certainty::Possible,
                           u"The recording has no answer of %1, and the request lasted long."_s.arg(host),
                           {{where, u"an answer"_s,
                             u"none after %1 s"_s.arg(exchange.timings.finished / 1000, 0, 'f', 1), exchange.id}}),
              exchange);
    }
}

// The time by the Date header of another host, in milliseconds; 0 if none told.
qint64 networkTime(const Facts &facts, const Exchange &exchange)
{
    for (const ClockFact &clock : facts.clocks)
        if (clock.origin != http::originOf(exchange.url) && exchange.startedMs > 0)
            return exchange.startedMs - qint64(clock.offsetSeconds * 1000);
    return 0;
}

void certificateDates(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const http::Certificate leaf = exchange.tls.chain.isEmpty() ? http::Certificate() : exchange.tls.chain.first();
    const qint64 now = networkTime(facts, exchange);
    const bool expired = leaf.notAfter.isValid() && now > 0 && leaf.notAfter.toMSecsSinceEpoch() < now;
    const bool early = leaf.notBefore.isValid() && now > 0 && leaf.notBefore.toMSecsSinceEpoch() > now;
    const QString span = leaf.notAfter.isValid() ? QString(leaf.notBefore.toUTC().toString(Qt::ISODate) + u" to "_s
                                                           + leaf.notAfter.toUTC().toString(Qt::ISODate))
                                                 : u"not within its dates"_s;
    place(facts,
          findings.add(u"TLS_EXPIRED"_s, expired || early ? Certainty::Certain : Certainty::Probable, {},
                       {{u"validity of the certificate of %1"_s.arg(shown(hostOf(exchange.url))),
                         u"to include the time of the request"_s, span, exchange.id}}),
          exchange);
}

// The intermediate certificate was left out: the leaf alone came, and whoever issued it is a public authority, or the
// same server was seen with it.
bool chainIncomplete(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    if (exchange.tls.chain.size() != 1)
        return false;
    const http::Certificate &leaf = exchange.tls.chain.first();
    if (leaf.issuer == leaf.subject || leaf.selfSigned)
        return false;
    const bool proven = std::ranges::any_of(facts.input.exchanges, [&](const http::ExchangePtr &other) {
        return other && other->status != 0 && other->tls.errors.isEmpty() && other->tls.chain.size() > 1
            && other->tls.chain.first().subject == leaf.subject && hostOf(other->url) == hostOf(exchange.url);
    });
    if (!proven && !isPublicAuthority(leaf.issuer))
        return false;
    place(facts,
          findings.add(
              u"TLS_CHAIN_INCOMPLETE"_s, proven ? Certainty::Certain : Certainty::Probable,
              proven ? u"With the intermediate certificate the same server was accepted."_s : QString(),
              {{u"chain that %1 sends"_s.arg(shown(hostOf(exchange.url))),
                u"the certificate and that of %1"_s.arg(shown(leaf.issuer)), u"the certificate alone"_s, exchange.id}}),
          exchange);
    return true;
}

void untrusted(const Facts &facts, const Exchange &exchange, bool selfSigned, Findings &findings)
{
    if (findings.has(u"PROXY_TLS_INTERCEPT") || (!selfSigned && chainIncomplete(facts, exchange, findings)))
        return;
    // The chain proves it; without one the root was not seen. A longer one leads nearer to it.
    QList<http::Certificate> chain = exchange.tls.chain;
    for (const http::ExchangePtr &other : facts.input.exchanges)
        if (other && isTrial(*other) && http::originOf(other->url) == http::originOf(exchange.url)
            && other->tls.chain.size() > chain.size())
            chain = other->tls.chain;
    const QString root = chain.isEmpty() ? QString() : chain.last().issuer;
    place(facts,
          findings.add(u"TLS_SELF_SIGNED"_s, root.isEmpty() ? Certainty::Probable : Certainty::Certain, {},
                       {{u"root of the certificate of %1"_s.arg(shown(hostOf(exchange.url))),
                         u"a root that this machine trusts"_s,
                         root.isEmpty() ? shown(exchange.tls.errors.join(u", "_s)) : shown(root), exchange.id}}),
          exchange);
}

void certificate(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const QStringList &errors = exchange.tls.errors;
    const auto any = [&errors](std::initializer_list<QStringView> names) {
        return std::ranges::any_of(names, [&errors](QStringView name) { return errors.contains(name); });
    };
    const QString host = shown(hostOf(exchange.url));
    const http::Certificate leaf = exchange.tls.chain.isEmpty() ? http::Certificate() : exchange.tls.chain.first();
    if (any({u"HostNameMismatch"}))
        place(
            facts,
            findings.add(u"TLS_HOSTNAME"_s, Certainty::Certain, {},
                         {{u"names of the certificate"_s, host,
                           shown(leaf.alternativeNames.isEmpty() ? leaf.subject : leaf.alternativeNames.join(u", "_s)),
                           exchange.id}}),
            exchange);
    if (any({u"CertificateExpired", u"CertificateNotYetValid"}))
        certificateDates(facts, exchange, findings);
    if (any({u"SelfSignedCertificate", u"SelfSignedCertificateInChain", u"UnableToGetLocalIssuerCertificate",
             u"UnableToVerifyFirstCertificate", u"UnableToGetIssuerCertificate", u"CertificateUntrusted"}))
        untrusted(facts, exchange, any({u"SelfSignedCertificate", u"SelfSignedCertificateInChain"}), findings);
}

// A server that expects TLS answers a plain request in plain text: nginx, Go, Apache.
bool wantsTls(const Exchange &exchange)
{
    return exchange.status == 400
        && (bodyHas(exchange, "HTTPS port") || bodyHas(exchange, "HTTPS server")
            || bodyHas(exchange, "SSL-enabled server port"));
}

// Scheme aside, the same place: https://host is port 443 also where http is spoken.
bool isSamePort(const QByteArray &first, const QByteArray &second)
{
    const auto port = [](const QByteArray &origin) {
        const QString named = portOf(origin);
        return !named.isEmpty() ? named : origin.startsWith("https:") ? u"443"_s : u"80"_s;
    };
    return hostOf(first) == hostOf(second) && port(first) == port(second);
}

void plainAndTls(const Facts &facts, const Exchange &exchange, Findings &findings)
{
    const QByteArray origin = http::originOf(exchange.url);
    // Somebody else's recording does not say why nothing came.
    const bool untold = exchange.status == 0 && exchange.error == ErrorKind::Other;
    const bool failed = untold || (exchange.error == ErrorKind::Tls && exchange.tls.errors.isEmpty());
    if (origin.startsWith("https:") && failed) {
        const bool answers = std::ranges::any_of(facts.input.exchanges, [&origin](const http::ExchangePtr &other) {
            const QByteArray theirs = other ? http::originOf(other->url) : QByteArray();
            return theirs.startsWith("http:") && other->status != 0 && !wantsTls(*other) && isSamePort(theirs, origin);
        });
        const bool says = exchange.errorText.contains(u"wrong version"_s, Qt::CaseInsensitive)
            || exchange.errorText.contains(u"packet length"_s, Qt::CaseInsensitive)
            || exchange.errorText.contains(u"http request"_s, Qt::CaseInsensitive);
        if (!answers && !says)
            return;
        place(facts,
              findings.add(u"TLS_PLAIN_ON_TLS"_s, answers && !untold ? Certainty::Certain : Certainty::Probable,
                           u"The address says https, but the port speaks plain HTTP."_s,
                           {{u"protocol of %1"_s.arg(shown(origin)), u"TLS"_s,
                             u"no TLS: %1"_s.arg(shown(exchange.errorText)), exchange.id}}),
              exchange);
        return;
    }
    if (origin.startsWith("http:") && wantsTls(exchange)) {
        const QByteArray secure = "https:" + origin.sliced(5);
        const bool answers = std::ranges::any_of(facts.input.exchanges, [&secure](const http::ExchangePtr &other) {
            return other && other->status != 0 && http::originOf(other->url) == secure;
        });
        place(facts,
              findings.add(u"TLS_PLAIN_ON_TLS"_s, answers ? Certainty::Certain : Certainty::Probable,
                           u"The address says http, but the port expects TLS."_s,
                           {{u"protocol of %1"_s.arg(shown(origin)), u"plain HTTP"_s,
                             u"TLS: the server answers 400 to a plain request"_s, exchange.id}}),
              exchange);
    }
}

void clientClock(const Facts &facts, Findings &findings)
{
    for (const ClockFact &first : facts.clocks) {
        for (const ClockFact &second : facts.clocks) {
            if (first.origin >= second.origin || hostOf(first.origin) == hostOf(second.origin))
                continue;
            const bool far = std::abs(first.offsetSeconds) > 60 + first.errorSeconds
                && std::abs(second.offsetSeconds) > 60 + second.errorSeconds;
            const bool agree = std::abs(first.offsetSeconds - second.offsetSeconds)
                <= first.errorSeconds + second.errorSeconds + 2;
            if (!far || !agree)
                continue;
            const auto line = [](const ClockFact &clock) {
                return Evidence{
                    u"this machine's clock against the Date of %1"_s.arg(shown(clock.origin)), u"within 60 s"_s,
                    u"%1%2 s"_s.arg(clock.offsetSeconds > 0 ? u"+"_s : QString()).arg(qRound64(clock.offsetSeconds)),
                    clock.exchange};
            };
            findings.add(u"CLOCK_SKEW_CLIENT"_s, Certainty::Certain,
                         u"This machine's clock is %1 s %2."_s.arg(std::abs(qRound64(first.offsetSeconds)))
                             .arg(first.offsetSeconds > 0 ? u"fast"_s : u"slow"_s),
                         {line(first), line(second)});
            return;
        }
    }
}

void serverClock(const Facts &facts, Findings &findings)
{
    const auto mcp = std::ranges::find_if(facts.clocks, [](const ClockFact &clock) { return clock.mcp; });
    const auto okta = std::ranges::find_if(facts.clocks, [](const ClockFact &clock) { return !clock.mcp; });
    if (mcp == facts.clocks.end() || okta == facts.clocks.end())
        return;
    // Positive: the MCP server is ahead.
    const double skew = okta->offsetSeconds - mcp->offsetSeconds;
    if (std::abs(skew) <= 30 + okta->errorSeconds + mcp->errorSeconds)
        return;
    const std::optional<double> expiry = facts.token() ? facts.token()->token.time(u"exp"_s) : std::nullopt;
    const double serverTime = facts.judgedAt();
    const bool decides = facts.refused() && expiry && *expiry <= serverTime && *expiry > serverTime - skew;
    Finding &finding = findings.add(
        u"CLOCK_SKEW_SERVER"_s, decides ? Certainty::Certain : Certainty::Probable,
        u"The MCP server's clock is %1 s %2 the authorization server's."_s.arg(std::abs(qRound64(skew)))
            .arg(skew > 0 ? u"ahead of"_s : u"behind"_s),
        {{u"Date of the MCP server against that of %1"_s.arg(shown(okta->origin)), u"within 30 s"_s,
          u"%1%2 s"_s.arg(skew > 0 ? u"+"_s : QString()).arg(qRound64(skew)), mcp->exchange}});
    if (decides)
        finding.evidence += {
            u"exp claim, by the authorization server's clock"_s, u"in the future"_s,
            u"%1 s ahead there, past by the MCP server's clock"_s.arg(qRound64(*expiry - serverTime + skew)),
            facts.refused()->exchange->id};
    else
        finding.severity = facts.refused() ? Severity::Warning : Severity::Note;
}

} // namespace

void judgeNetwork(const Facts &facts, Findings &findings)
{
    judgeProxies(facts, findings); // first: what a proxy did is not the server's doing
    for (const http::ExchangePtr &exchange : facts.input.exchanges) {
        if (!exchange || !counts(facts, *exchange))
            continue;
        unreachable(facts, *exchange, findings);
        certificate(facts, *exchange, findings);
        plainAndTls(facts, *exchange, findings);
    }
    clientClock(facts, findings);
    serverClock(facts, findings);
}

} // namespace authscope::diagnosis
