// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/deployment.h"

#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

HttpResponse notFound()
{
    return HttpResponse::text(404, "Not Found\n"_ba);
}

QString withoutScheme(const QString &uri)
{
    const qsizetype at = uri.indexOf("://"_L1);
    return at < 0 ? uri : uri.sliced(at + 3);
}

} // namespace

Result<void> Deployment::check() const
{
    if (!m_options.publicUrl.isEmpty()) {
        if (const auto good = http::checkedUrl(m_options.publicUrl, u"the public URL"_s); !good)
            return std::unexpected(good.error());
    }
    if (m_options.open)
        return {};
    if (m_options.jwksUri.isEmpty())
        return fail(u"mcp.jwks-missing"_s, u"A protected server needs the URL of the authorization server's keys."_s);
    if (const auto good = http::checkedUrl(m_options.jwksUri, u"the URL of the keys"_s); !good)
        return std::unexpected(good.error());
    return {};
}

Trust Deployment::trust(const QByteArray &ownOrigin) const
{
    Trust trust{issuer(), m_options.audience, m_options.jwksUri, m_options.caFile, m_options.leewaySeconds};
    if (isOn("AUD_MISMATCH"))
        trust.audience = u"https://other-mcp-server.example.com"_s;
    else if (isOn("AUD_SCHEME_MISSING"))
        trust.audience = withoutScheme(trust.audience);
    else if (isOn("AUD_TRAILING_SLASH"))
        trust.audience += u'/';
    if (isOn("CFG_AUD_CHECK_OFF"))
        trust.audience.clear();
    if (isOn("ISS_MISMATCH"))
        trust.issuer = trust.issuer.left(trust.issuer.lastIndexOf(u'/')) + u"/ausother0000000000h7"_s;
    else if (isOn("ISS_TRAILING_SLASH"))
        trust.issuer += u'/';
    if (isOn("CFG_ISS_CHECK_OFF"))
        trust.issuer.clear();
    if (isOn("KID_WRONG_SERVER"))
        trust.jwksUri = ownOrigin + foreignKeysPath();
    else if (isOn("JWKS_FETCH_FAILED_AT_SERVER"))
        trust.jwksUri = "http://127.0.0.1:1/keys"_ba; // nobody listens on tcpmux
    return trust;
}

// As the configuration names it; unset under CFG_ISSUER_NONE.
QString Deployment::issuer() const
{
    return isOn("CFG_ISSUER_NONE") ? QString() : m_options.issuer;
}

QStringList Deployment::scopes() const
{
    QStringList scopes = m_options.requiredScopes;
    for (const Tool &tool : calculatorTools())
        if (!tool.scope.isEmpty() && !scopes.contains(tool.scope))
            scopes.append(tool.scope);
    return scopes;
}

QByteArray Deployment::endpointPath() const
{
    if (isOn("PATH_WRONG"))
        return "/rpc"_ba;
    const bool tls = !m_options.listener.certificateFile.isEmpty();
    return isOn("PATH_REDIRECT_307") || (tls && isOn("REDIRECT_DOWNGRADE")) ? "/mcp/"_ba : "/mcp"_ba;
}

HttpResponse Deployment::elsewhere(const HttpRequest &request, const QByteArray &origin) const
{
    if (isOn("PATH_WRONG") || request.path != "/mcp")
        return notFound();
    // What uvicorn behind a TLS proxy makes of it: the scheme of the inner connection.
    const bool downgrade = isOn("REDIRECT_DOWNGRADE") && origin.startsWith("https:");
    return HttpResponse::redirect(307, (downgrade ? "http:"_ba + origin.sliced(6) : origin) + "/mcp/"_ba);
}

QByteArray Deployment::advertisedMetadata(const QByteArray &origin) const
{
    if (isOn("PRM_MISSING") || isOn("WWW_NO_RESOURCE_METADATA"))
        return {};
    return origin + metadataPath() + endpointPath();
}

HttpResponse Deployment::resourceMetadata(const QByteArray &path, const QByteArray &origin) const
{
    const bool own = path == metadataPath() || path == metadataPath() + endpointPath();
    if (!own || isOpen() || isOn("PRM_MISSING") || isOn("PRM_ADVERTISED_404"))
        return notFound();
    if (isOn("PRM_NOT_JSON"))
        return HttpResponse::html(200, "<!doctype html>\n<title>Calculator</title>\n<div id=\"app\"></div>\n"_ba);
    const QString resource = isOn("PRM_RESOURCE_MISMATCH") ? u"https://calculator-oauth-mcp-server.example.com/mcp"_s
                                                           : QString::fromUtf8(origin + endpointPath());
    QJsonObject document{
        {u"resource"_s, resource},
        {u"resource_name"_s, u"Calculator"_s},
        {u"scopes_supported"_s, QJsonArray::fromStringList(scopes())},
        {u"bearer_methods_supported"_s, QJsonArray{u"header"_s}},
    };
    if (!isOn("PRM_NO_AUTH_SERVERS") && !m_options.issuer.isEmpty())
        document.insert(
            u"authorization_servers"_s,
            QJsonArray{isOn("PRM_AS_NOT_ISSUER") ? QString(m_options.issuer + u"/v1/authorize"_s) : m_options.issuer});
    HttpResponse response = HttpResponse::json(200, json::compact(document));
    response.headers.add("cache-control"_ba, "no-cache"_ba);
    return response;
}

HttpResponse Deployment::issuerMetadataRedirect() const
{
    if (isOn("CFG_ISSUER_NONE"))
        return HttpResponse::text(500, "Internal Server Error"_ba); // None + str
    if (m_options.issuer.isEmpty())
        return notFound();
    return HttpResponse::redirect(307, m_options.issuer.toUtf8() + "/.well-known/oauth-authorization-server"_ba);
}

HttpResponse Deployment::foreignKeys()
{
    if (!isOn("KID_WRONG_SERVER"))
        return notFound();
    if (m_foreignKeys.isEmpty()) {
        const auto key = jose::Key::generateRsa();
        if (!key)
            return HttpResponse::text(500, "No key could be made.\n"_ba);
        jose::KeySet keys;
        keys.keys.append(*key);
        m_foreignKeys = keys.toJson();
    }
    return HttpResponse::json(200, m_foreignKeys);
}

} // namespace authscope::server
