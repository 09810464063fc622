// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/clientdocument.h"

#include "core/http/addressguard.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshMs = 300'000;
constexpr qint64 failedMs = 60'000;
constexpr qint64 documentLimit = 64 * 1024;
constexpr qsizetype mostDocuments = 1000;
constexpr qsizetype mostAtOnce = 16;
constexpr qsizetype longestId = 2000;
constexpr qsizetype mostAddresses = 3;
constexpr auto fetchTime = std::chrono::seconds(5);

std::unexpected<Failure> notFetched()
{
    return fail(u"cimd.fetch"_s, u"The metadata document could not be fetched from the 'client_id' URL."_s);
}

// Whether the whole Internet reaches that address. IPv4 within IPv6 counts as what it carries.
bool isPublic(const QHostAddress &address)
{
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast() && !http::isInside(address);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

ClientDocuments::ClientDocuments(Lab &lab, bool loopback, QObject *parent)
    : QObject(parent), m_lab(lab), m_loopback(loopback)
{
    m_resolver = [this](const QString &host, const std::function<void(const QList<QHostAddress> &)> &found) {
        QHostInfo::lookupHost(host, this, [found](const QHostInfo &info) { found(info.addresses()); });
    };
}

ClientDocuments::~ClientDocuments()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect(this);
}

bool ClientDocuments::isFetchable(const QString &clientId) const
{
    const QUrl url(clientId, QUrl::StrictMode);
    if (clientId.size() > longestId || !url.isValid() || url.host().isEmpty() || url.path().size() < 2
        || url.hasFragment() || !url.userInfo().isEmpty() || url.path().contains("/../"_L1)
        || url.path().contains("/./"_L1))
        return false;
    return url.scheme() == "https"_L1
        || (url.scheme() == "http"_L1 && m_loopback && http::isLoopback(clientId.toUtf8()));
}

const ClientDocuments::Known *ClientDocuments::fresh(const QString &clientId) const
{
    const auto known = m_known.constFind(clientId);
    if (known == m_known.cend() || m_lab.clock.nowMs() - known->at > (known->failure ? failedMs : freshMs))
        return nullptr;
    return &*known;
}

bool ClientDocuments::needs(const QString &clientId) const
{
    if (!m_lab.org().clientDocuments || !clientId.startsWith("http"_L1) || !isFetchable(clientId))
        return false;
    const Known *known = fresh(clientId);
    return !known || known->failure || !m_lab.org().app(clientId);
}

void ClientDocuments::fetch(const QString &clientId, Callback callback)
{
    if (const Known *known = fresh(clientId); known && known->failure) {
        callback(std::unexpected(*known->failure));
        return;
    }
    if (const auto waiting = m_waiting.find(clientId); waiting != m_waiting.end()) {
        waiting->append(std::move(callback));
        return;
    }
    if (m_known.size() >= mostDocuments)
        m_known.removeIf([this](const auto &entry) { return entry->failure && !fresh(entry.key()); });
    if ((m_known.size() >= mostDocuments && !m_known.contains(clientId)) || m_waiting.size() >= mostAtOnce) {
        callback(fail(u"cimd.limit"_s, u"Request throttled due to repeated invalid client errors."_s));
        return;
    }
    m_waiting.insert(clientId, {std::move(callback)});
    resolve(clientId);
}

void ClientDocuments::resolve(const QString &clientId)
{
    const QUrl url(clientId, QUrl::StrictMode);
    const auto found = [this, clientId, url](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty())
            finish(clientId, notFetched(), u"no_address"_s);
        else if (!mayAsk(url, addresses))
            finish(clientId, notFetched(), u"private_address"_s);
        else
            ask(clientId, addresses.first(std::min(addresses.size(), mostAddresses)));
    };
    if (const QHostAddress literal(url.host()); !literal.isNull())
        found({literal});
    else
        m_resolver(url.host(QUrl::FullyEncoded), found);
}

bool ClientDocuments::mayAsk(const QUrl &url, const QList<QHostAddress> &addresses) const
{
    const bool local = m_loopback
        && std::ranges::all_of(addresses, [](const QHostAddress &address) { return address.isLoopback(); });
    return local || (url.scheme() == "https"_L1 && std::ranges::all_of(addresses, isPublic));
}

// By the address, so that the name is not looked up again: between two look-ups its owner can change the answer. The
// certificate must still be the name's.
void ClientDocuments::ask(const QString &clientId, QList<QHostAddress> addresses)
{
    const QUrl named(clientId, QUrl::StrictMode);
    const QHostAddress address = addresses.takeFirst();
    QUrl url = named;
    url.setHost(address.toString());
    QNetworkRequest request(url);
    if (QHostAddress(named.host()).isNull())
        request.setPeerVerifyName(named.host(QUrl::FullyEncoded));
    request.setRawHeader("Host", named.authority(QUrl::FullyEncoded).toLatin1());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // there the host is what is connected to
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(fetchTime);
    request.setRawHeader("Accept", "application/json");
    m_network.setProxy(address.isLoopback() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                            : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > documentLimit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, clientId, addresses = std::move(addresses)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 && !addresses.isEmpty())
            ask(clientId, addresses);
        else
            answered(clientId, reply->error() == QNetworkReply::NoError ? status : 0, reply->read(documentLimit + 1));
    });
}

void ClientDocuments::answered(const QString &clientId, int status, const QByteArray &body)
{
    if (status != 200) {
        finish(clientId, notFetched(), u"no_document"_s);
        return;
    }
    auto app = read(clientId, body);
    if (!app) {
        finish(clientId, std::unexpected(app.error()), app.error().id);
        return;
    }
    m_lab.addApp(std::move(*app));
    finish(clientId, {});
}

void ClientDocuments::finish(const QString &clientId, const Result<void> &outcome, const QString &reason)
{
    m_known.insert(clientId, {m_lab.clock.nowMs(), outcome ? std::nullopt : std::optional<Failure>(outcome.error())});
    m_lab.log.add({.eventType = u"app.oauth2.client_metadata.fetch"_s,
                   .success = outcome.has_value(),
                   .reason = reason,
                   .client = clientId,
                   .actor = {},
                   .server = {},
                   .requestId = {},
                   .debug = {}});
    for (const QList<Callback> callbacks = m_waiting.take(clientId); const Callback &callback : callbacks)
        callback(outcome);
}

Result<App> ClientDocuments::read(const QString &clientId, const QByteArray &bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object)
        return fail(u"cimd.json"_s, u"The metadata document could not be parsed as valid JSON."_s);
    if (object->value("client_id"_L1).toString() != clientId)
        return fail(u"cimd.client-id"_s,
                    u"The 'client_id' in the metadata document does not match the URL used to fetch it."_s);
    App app;
    app.clientId = clientId;
    app.name = object->value("client_name"_L1).toString(clientId).left(200);
    app.type = AppType::Native;
    app.redirectUris = strings(object->value("redirect_uris"_L1));
    if (app.redirectUris.isEmpty())
        return fail(u"cimd.redirect-uris"_s, u"The metadata document is missing the required 'redirect_uris' field."_s);
    const bool good = std::ranges::all_of(app.redirectUris,
                                          [](const QString &uri) { return checkRedirectUri(uri).has_value(); });
    if (!good || app.redirectUris.size() > 20)
        return fail(u"cimd.redirect-uris"_s, u"The metadata document has a redirect URI that cannot be registered."_s);
    const QString method = object->value("token_endpoint_auth_method"_L1).toString(u"none"_s);
    app.authMethods = {method};
    app.keys = object->value("jwks"_L1)["keys"_L1].toArray();
    // A secret cannot be shared by a document that everybody reads.
    if (object->contains("client_secret"_L1) || (method != "none"_L1 && method != "private_key_jwt"_L1)
        || (method == "private_key_jwt"_L1 && app.keys.isEmpty()))
        return fail(u"cimd.auth-method"_s,
                    u"The metadata document must name the token_endpoint_auth_method none, or private_key_jwt with "
                    "keys."_s);
    const QStringList wanted = strings(object->value("grant_types"_L1));
    for (const QLatin1StringView name : {grant::authorizationCode, grant::refreshToken, grant::deviceCode}) {
        if (wanted.contains(name) || (wanted.isEmpty() && name == grant::authorizationCode))
            app.grants.append(name);
    }
    app.pkceRequired = true;
    app.rotateRefresh = true;
    app.consentRequired = true;
    app.everyoneAssigned = true;
    return app;
}

} // namespace authscope::server
