// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/addressguard.h"

#include "core/base/text.h"
#include "core/http/origin.h"

#include <QCoro/QCoroFuture>

#include <QtCore/QCoreApplication>
#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QUrl>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkProxy>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace authscope::http {

namespace {

QCoro::Task<QList<QHostAddress>> systemsAnswer(QString host)
{
    const auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [promise](const QHostInfo &info) {
        promise->addResult(info.addresses());
        promise->finish();
    });
    co_return co_await promise->future();
}

bool isProxied(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace

bool isInside(const QHostAddress &address)
{
    const QString text = address.toString();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + text + u']' : text;
    return isPrivateAddress(QString(u"https://"_s + host + u'/').toLatin1());
}

AddressGuard::AddressGuard(QByteArray start, bool proxied, Resolver resolver)
    : m_start(std::move(start)), m_proxied(proxied), m_resolver(resolver ? std::move(resolver) : systemsAnswer)
{
    if (isLoopback(m_start) || isPrivateAddress(m_start))
        m_outside = false;
}

QCoro::Task<QList<QHostAddress>> AddressGuard::addressesOf(QByteArray url) const
{
    const QUrl parsed = QUrl::fromEncoded(url);
    if (m_proxied || parsed.host().isEmpty() || !QHostAddress(parsed.host()).isNull() || isLoopback(url)
        || isProxied(parsed))
        co_return {};
    const Resolver resolver = m_resolver;
    co_return co_await resolver(parsed.host(QUrl::FullyEncoded));
}

QCoro::Task<std::optional<QString>> AddressGuard::objection(QByteArray url)
{
    if (!m_outside) {
        const QList<QHostAddress> start = co_await addressesOf(m_start);
        m_outside = std::ranges::none_of(start, isInside);
    }
    if (!*m_outside)
        co_return std::nullopt;
    const QList<QHostAddress> found = co_await addressesOf(url);
    const auto inside = std::ranges::find_if(found, isInside);
    if (inside == found.end())
        co_return std::nullopt;
    const QString host = visible(QUrl::fromEncoded(url).host());
    if (sameOrigin(url, m_start))
        co_return u"%1 had a public address before and now resolves to the private address %2: its owner may be "
                  "leading this program into your network (DNS rebinding)"_s.arg(host, inside->toString());
    co_return u"%1 resolves to the private address %2, and the public server %3 leads there. Allow private networks "
              "for this connection if that is meant"_s.arg(host, inside->toString(), visible(originOf(m_start)));
}

} // namespace authscope::http
