// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/introspection.h"

#include "core/base/limits.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr auto answerTime = std::chrono::seconds(10);
constexpr qint64 answerLimit = 64 * 1024;

Result<QJsonObject> read(QNetworkReply *reply)
{
    const QString where = QString::fromUtf8(reply->url().toEncoded());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return fail(u"introspection.unreachable"_s,
                    u"The introspection endpoint %1 cannot be reached: %2."_s.arg(where, reply->errorString()));
    const QByteArray bytes = reply->read(answerLimit);
    const auto object = json::parseObject(bytes);
    if (status != 200) {
        const QString error = object ? object->value("error"_L1).toString() : QString();
        return fail(u"introspection.status"_s,
                    u"The introspection endpoint %1 answers %2%3; look at the client id and secret that this server "
                    "introspects with."_s.arg(where, QString::number(status),
                                              error.isEmpty() ? QString() : QString(u" ("_s + error.left(100) + u')')));
    }
    if (!object || !object->value("active"_L1).isBool())
        return fail(u"introspection.answer"_s,
                    u"The introspection endpoint %1 does not answer as RFC 7662 has it."_s.arg(where));
    return *object;
}

} // namespace

Introspection::Introspection(IntrospectionOptions options, const QString &caFile, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!caFile.isEmpty())
        m_tls.addCaCertificates(caFile);
    if (http::isLoopback(m_options.endpoint))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

Introspection::~Introspection()
{
    // Replies are children of the access manager and would call back while it is taken apart.
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect(this);
}

void Introspection::ask(const QByteArray &token, Callback callback)
{
    QNetworkRequest request(QUrl::fromEncoded(m_options.endpoint));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A POST is not repeated behind our back on another connection.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(answerTime);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    // RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
    const QByteArray pair = QUrl::toPercentEncoding(m_options.clientId) + ':'
        + QUrl::toPercentEncoding(QString::fromUtf8(m_options.clientSecret));
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    const http::Form form{{u"token"_s, QString::fromLatin1(token)}, {u"token_type_hint"_s, u"access_token"_s}};
    QNetworkReply *reply = m_network.post(request, http::formEncode(form));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > answerLimit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, callback = std::move(callback)] {
        reply->deleteLater();
        callback(read(reply));
    });
}

} // namespace authscope::server
