// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/clientdocument.h"

#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshMs = 300'000;
constexpr qint64 documentLimit = 64 * 1024;
constexpr qsizetype mostDocuments = 1000;
constexpr auto fetchTime = std::chrono::seconds(5);

bool isFetchable(const QString &clientId)
{
    const QUrl url(clientId, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2 || url.hasFragment() || !url.userInfo().isEmpty()
        || url.path().contains("/../"_L1) || url.path().contains("/./"_L1))
        return false;
    const bool loopback = http::isLoopback(clientId.toUtf8());
    if (url.scheme() == "http"_L1)
        return loopback;
    const QHostAddress literal(url.host());
    return url.scheme() == "https"_L1
        && (literal.isNull() || loopback || (literal.isGlobal() && !literal.isPrivateUse()));
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

ClientDocuments::ClientDocuments(Lab &lab, QObject *parent) : QObject(parent), m_lab(lab) {}

ClientDocuments::~ClientDocuments()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect(this);
}

bool ClientDocuments::needs(const QString &clientId) const
{
    if (!m_lab.org().clientDocuments || !clientId.startsWith("http"_L1) || !isFetchable(clientId))
        return false;
    const auto at = m_fetched.constFind(clientId);
    return at == m_fetched.cend() || m_lab.clock.nowMs() - *at > freshMs || !m_lab.org().app(clientId);
}

void ClientDocuments::fetch(const QString &clientId, Callback callback)
{
    if (m_fetched.size() >= mostDocuments && !m_fetched.contains(clientId)) {
        callback(fail(u"cimd.limit"_s, u"Request throttled due to repeated invalid client errors."_s));
        return;
    }
    QNetworkRequest request(QUrl(clientId, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(fetchTime);
    request.setRawHeader("Accept", "application/json");
    m_network.setProxy(http::isLoopback(clientId.toUtf8()) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                           : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > documentLimit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, clientId, callback = std::move(callback)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 200 || reply->error() != QNetworkReply::NoError) {
            callback(fail(u"cimd.fetch"_s, u"The metadata document could not be fetched from the 'client_id' URL."_s));
            return;
        }
        auto app = read(clientId, reply->read(documentLimit + 1));
        if (!app) {
            callback(std::unexpected(app.error()));
            return;
        }
        m_fetched.insert(clientId, m_lab.clock.nowMs());
        m_lab.addApp(std::move(*app));
        callback({});
    });
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
