// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/keysource.h"

#include "core/base/limits.h"
#include "core/http/origin.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr auto freshness = std::chrono::hours(1); // then the set is fetched anew, as FastMCP does
constexpr auto retry = std::chrono::seconds(1);   // after a failure, while there are no keys at all
constexpr auto fetchTime = std::chrono::seconds(10);

qint64 ms(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

KeySource::KeySource(QByteArray uri, const QString &caFile, const Clock *clock, QObject *parent)
    : QObject(parent), m_uri(std::move(uri)), m_clock(clock), m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!caFile.isEmpty())
        m_tls.addCaCertificates(caFile);
    if (http::isLoopback(m_uri))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

KeySource::~KeySource()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

bool KeySource::isFresh(const QByteArray &kid) const
{
    if (m_kept && hasKeys())
        return true;
    const qint64 now = m_clock->nowMs();
    const bool mayFetch = m_attemptedMs < 0 || now < m_attemptedMs || now - m_attemptedMs >= ms(limits::jwksRefetch);
    if (!hasKeys())
        return m_attemptedMs >= 0 && now >= m_attemptedMs && now - m_attemptedMs < ms(retry);
    if (now < m_fetchedMs || now - m_fetchedMs > ms(freshness))
        return !mayFetch;
    return kid.isEmpty() || !m_keys.withKid(kid).isEmpty() || !mayFetch;
}

void KeySource::keysFor(const QByteArray &kid, Callback callback)
{
    if (!m_reply && isFresh(kid)) {
        callback(hasKeys() ? &m_keys : nullptr, m_failure);
        return;
    }
    m_waiting.push_back(std::move(callback));
    fetch();
}

void KeySource::prefetch()
{
    if (!hasKeys())
        fetch();
}

void KeySource::fetch()
{
    if (m_reply)
        return;
    m_attemptedMs = m_clock->nowMs();
    ++m_fetches;
    QNetworkRequest request(QUrl::fromEncoded(m_uri));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(fetchTime);
    m_reply = m_network.get(request);
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > limits::jwksBody)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

Result<jose::KeySet> KeySource::read(QNetworkReply *reply) const
{
    const QString where = QString::fromUtf8(m_uri);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (reply->error() != QNetworkReply::NoError && status == 200))
        return fail(u"jwks.unreachable"_s,
                    u"The keys cannot be fetched from %1: %2."_s.arg(where, reply->errorString()));
    if (status != 200)
        return fail(u"jwks.status"_s,
                    u"The keys cannot be fetched from %1: it answers %2."_s.arg(where, QString::number(status)));
    auto keys = jose::KeySet::parse(reply->peek(limits::jwksBody + 1));
    if (!keys)
        return keys;
    if (keys->keys.isEmpty())
        return fail(u"jwks.empty"_s, u"The document at %1 holds no usable key."_s.arg(where));
    return keys;
}

void KeySource::finished(QNetworkReply *reply)
{
    reply->deleteLater();
    m_reply = nullptr;
    auto keys = read(reply);
    if (keys) {
        m_fetchedMs = m_clock->nowMs();
        m_failure = {};
        const QByteArray bytes = reply->readAll();
        if (bytes != m_bytes) {
            m_bytes = bytes;
            m_keys = std::move(*keys);
            Q_EMIT changed();
        }
    } else {
        m_failure = keys.error();
        Q_EMIT failed(m_failure);
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const Callback &callback : waiting)
        callback(hasKeys() ? &m_keys : nullptr, m_failure);
}

} // namespace authscope::server
