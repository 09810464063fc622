// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/exchange.h"

#include "core/base/text.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::http {

namespace {

struct LegName {
    Leg leg;
    QLatin1StringView name;
};

constexpr std::array legNames{
    LegName{Leg::Other, "other"_L1},
    LegName{Leg::Reach, "reach"_L1},
    LegName{Leg::ResourceMetadata, "resource-metadata"_L1},
    LegName{Leg::ServerMetadata, "server-metadata"_L1},
    LegName{Leg::Jwks, "jwks"_L1},
    LegName{Leg::Registration, "registration"_L1},
    LegName{Leg::Authorize, "authorize"_L1},
    LegName{Leg::Token, "token"_L1},
    LegName{Leg::Refresh, "refresh"_L1},
    LegName{Leg::Introspect, "introspect"_L1},
    LegName{Leg::Revoke, "revoke"_L1},
    LegName{Leg::Mcp, "mcp"_L1},
};

QString adviceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound: return u"Check the host name and the name server."_s;
    case ErrorKind::Refused: return u"Check that the server is running and that the port is right."_s;
    case ErrorKind::Tls: return u"Check the server's certificate; a private root goes into --ca-file."_s;
    case ErrorKind::Timeout: return u"Check that a firewall lets the connection through and that the server answers."_s;
    case ErrorKind::Proxy: return u"Check the proxy settings."_s;
    default: return {};
    }
}

// What an exchange takes in memory, roughly.
qint64 weight(const Exchange &exchange)
{
    qint64 bytes = exchange.url.size() + exchange.requestBody.size() + exchange.responseBody.size();
    for (const Headers *headers : {&exchange.requestHeaders, &exchange.responseHeaders}) {
        for (const Header &header : *headers)
            bytes += header.name.size() + header.value.size();
    }
    return bytes;
}

Exchange withoutBodies(Exchange exchange)
{
    exchange.requestDropped = !exchange.requestBody.isEmpty();
    exchange.responseTruncated = exchange.responseTruncated || !exchange.responseBody.isEmpty();
    exchange.requestBody.clear();
    exchange.responseBody.clear();
    return exchange;
}

} // namespace

QString legName(Leg leg)
{
    for (const LegName &entry : legNames)
        if (entry.leg == leg)
            return entry.name;
    return u"other"_s;
}

Leg legFromName(QStringView name)
{
    for (const LegName &entry : legNames)
        if (entry.name == name)
            return entry.leg;
    return Leg::Other;
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::None: return u"none"_s;
    case ErrorKind::InvalidUrl: return u"invalid-url"_s;
    case ErrorKind::Blocked: return u"blocked"_s;
    case ErrorKind::HostNotFound: return u"host-not-found"_s;
    case ErrorKind::Refused: return u"refused"_s;
    case ErrorKind::Tls: return u"tls"_s;
    case ErrorKind::Timeout: return u"timeout"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::Closed: return u"closed"_s;
    case ErrorKind::Proxy: return u"proxy"_s;
    case ErrorKind::TooLarge: return u"too-large"_s;
    case ErrorKind::Redirect: return u"redirect"_s;
    case ErrorKind::Protocol: return u"protocol"_s;
    case ErrorKind::Other: return u"other"_s;
    }
    std::unreachable();
}

Failure Exchange::failure(const QString &doing) const
{
    QString text = doing + u" failed: "_s + errorText;
    if (!text.endsWith(u'.')) // Qt's own texts
        text += u'.';
    const QString advice = adviceFor(error);
    if (!advice.isEmpty())
        text += u' ' + advice;
    return {u"http."_s + errorKindName(error), text, QString::fromLatin1(method) + u' ' + visible(url), id};
}

void ExchangeLog::append(Exchange exchange)
{
    exchange.requestSize = std::max<qint64>(exchange.requestSize, exchange.requestBody.size());
    m_bytes += weight(exchange);
    const auto shared = std::make_shared<const Exchange>(std::move(exchange));
    // Exchanges end in another order than they began; the log stays sorted by number.
    auto place = m_exchanges.end();
    while (place != m_exchanges.begin() && (*std::prev(place))->id > shared->id)
        --place;
    m_exchanges.insert(place, shared);
    shrink(shared->id);
    Q_EMIT appended(shared);
}

// Bodies go first, since they weigh most and the rest still tells what happened.
void ExchangeLog::shrink(qint64 newest)
{
    for (qsizetype i = 0; i < m_exchanges.size() && m_bytes > m_bounds.bytes; ++i) {
        const ExchangePtr whole = m_exchanges.at(i);
        if (whole->id == newest || (whole->requestBody.isEmpty() && whole->responseBody.isEmpty()))
            continue;
        m_bytes -= weight(*whole);
        const auto rest = std::make_shared<const Exchange>(withoutBodies(*whole));
        m_bytes += weight(*rest);
        m_exchanges[i] = rest;
        Q_EMIT replaced(rest);
    }
    for (qsizetype i = 0;
         i < m_exchanges.size() && (m_bytes > m_bounds.bytes || m_exchanges.size() > m_bounds.exchanges);) {
        const ExchangePtr oldest = m_exchanges.at(i);
        if (oldest->id == newest) {
            ++i;
            continue;
        }
        m_bytes -= weight(*oldest);
        m_exchanges.removeAt(i);
        Q_EMIT removed(oldest->id);
    }
}

ExchangePtr ExchangeLog::find(qint64 id) const
{
    const auto found = std::lower_bound(
        m_exchanges.begin(), m_exchanges.end(), id,
        [](const ExchangePtr &exchange, qint64 wanted) { return exchange->id < wanted; });
    return found != m_exchanges.end() && (*found)->id == id ? *found : nullptr;
}

void ExchangeLog::clear()
{
    m_exchanges.clear();
    m_bytes = 0;
    Q_EMIT cleared();
}

} // namespace authscope::http
