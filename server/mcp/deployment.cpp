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
    if (m_options.introspectionUse == IntrospectionUse::Never)
        return {};
    if (const auto good = http::checkedUrl(m_options.introspection.endpoint, u"the introspection endpoint"_s); !good)
        return std::unexpected(good.error());
    return {};
}

QString Deployment::configuredAudience(const QByteArray &ownOrigin) const
{
    const QString audience = m_options.audience;
    if (isOn("CFG_AUD_CHECK_OFF"))
        return {};
    if (isOn("AUD_MISMATCH"))
        return u"https://other-mcp-server.example.com"_s;
    if (isOn("AUD_SCHEME_MISSING"))
        return withoutScheme(audience);
    if (isOn("AUD_TRAILING_SLASH"))
        return audience + u'/';
    if (isOn("AUD_CASE_OR_ENCODING"))
        return audience + u'\u200b'; // copied from a web page
    if (isOn("CFG_ENV_STALE"))
        return audience + u' '; // OAUTH_AUDIENCE="https://… " with a blank before the quote
    if (isOn("AUD_IS_MCP_URL_EXPECTED"))
        return QString::fromUtf8(publicOrigin(ownOrigin) + endpointPath());
    return audience;
}

QString Deployment::configuredIssuer() const
{
    const QString whole = issuer();
    const qsizetype lastSlash = whole.lastIndexOf(u'/');
    if (isOn("CFG_ISS_CHECK_OFF"))
        return {};
    if (isOn("ISS_MISMATCH"))
        return whole.left(lastSlash) + u"/ausother0000000000h7"_s;
    if (isOn("ISS_TRAILING_SLASH"))
        return whole + u'/';
    if (isOn("ISS_DEFAULT_VS_CUSTOM"))
        return whole.left(lastSlash) + u"/default"_s;
    if (isOn("ISS_CUSTOM_DOMAIN"))
        return u"https://login.example.com"_s
            + QString::fromUtf8(whole.toUtf8().mid(http::originOf(whole.toUtf8()).size()));
    if (isOn("ISS_METADATA_URL_CONFIGURED"))
        return whole + u"/.well-known/oauth-authorization-server"_s;
    return whole;
}

Trust Deployment::trust(const QByteArray &ownOrigin) const
{
    Trust trust;
    trust.issuer = configuredIssuer();
    trust.audience = configuredAudience(ownOrigin);
    trust.jwksUri = m_options.jwksUri;
    trust.caFile = m_options.caFile;
    trust.leewaySeconds = m_options.leewaySeconds;
    if (isOn("KID_WRONG_SERVER"))
        trust.jwksUri = ownOrigin + foreignKeysPath();
    else if (isOn("JWKS_FETCH_FAILED_AT_SERVER"))
        trust.jwksUri = "http://127.0.0.1:1/keys"_ba; // nobody listens on tcpmux
    trust.keepsKeys = isOn("JWKS_STALE_AT_SERVER");
    if (isOn("ALG_MISMATCH"))
        trust.algorithms = {u"ES256"_s};
    if (isOn("TYP_REJECTED"))
        trust.type = u"at+jwt"_s;
    trust.needsClientId = isOn("CLIENT_ID_CLAIM");
    trust.oneAudience = isOn("AUD_MULTI");
    trust.needsKeyId = isOn("KID_MISSING");
    trust.scopeClaimOnly = isOn("SCP_VS_SCOPE");
    trust.subjectIsUserId = isOn("SUB_UNEXPECTED");
    trust.needsProof = isOn("DPOP_REQUIRED_RS");
    // As FastMCP's required_scopes do: a token without them is no good token at all.
    if (isOn("SCOPE_MISSING_401"))
        trust.scopes = {adminScope()};
    else if (isOn("SCP_VS_SCOPE"))
        trust.scopes = scopes();
    if (m_options.introspectionUse != IntrospectionUse::Never)
        trust.introspection = m_options.introspection;
    trust.introspection.always = m_options.introspectionUse == IntrospectionUse::Always;
    if (isOn("TOKEN_REVOKED") || isOn("INTROSPECT_MISCONFIGURED")) {
        trust.introspection = m_options.introspection;
        trust.introspection.always = !trust.introspection.endpoint.isEmpty();
    }
    if (isOn("INTROSPECT_MISCONFIGURED"))
        trust.introspection.clientSecret += "-of-another-app";
    return trust;
}

// As the configuration names it; unset under CFG_ISSUER_NONE.
QString Deployment::issuer() const
{
    return isOn("CFG_ISSUER_NONE") ? QString() : m_options.issuer;
}

QStringList Deployment::scopes() const
{
    if (isOn("PRM_SCOPES_BAD"))
        return {u"calc.add"_s, u"calc.subtract"_s};
    if (isOn("SCOPE_NONE_DEFAULT"))
        return {};
    QStringList scopes = m_options.requiredScopes;
    if (isOn("SCOPE_OIDC_IN_M2M"))
        scopes += {u"openid"_s, u"profile"_s};
    else if (isOn("SCOPE_OPENID_REQUIRED"))
        scopes += u"profile"_s;
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
    for (const char *silent : {"PRM_MISSING", "WWW_NO_RESOURCE_METADATA", "PRM_WRONG_LOCATION", "PRM_APPENDED_PATH"}) {
        if (isOn(silent))
            return {};
    }
    return publicOrigin(origin) + metadataPath() + endpointPath();
}

HttpResponse Deployment::resourceMetadata(const QByteArray &path, const QByteArray &origin) const
{
    const bool atRoot = path == metadataPath();
    const bool inserted = path == metadataPath() + endpointPath();
    const bool own = isOn("PRM_WRONG_LOCATION") ? atRoot
        : isOn("PRM_APPENDED_PATH")             ? !atRoot && !inserted
                                                : atRoot || inserted;
    if (isOn("PRM_NEEDS_AUTH")) {
        HttpResponse refused = HttpResponse::text(401, "Unauthorized\n"_ba);
        refused.headers.add("www-authenticate"_ba, "Basic realm=\"gateway\""_ba);
        return refused;
    }
    if (!own || isOpen() || isOn("PRM_MISSING") || isOn("PRM_ADVERTISED_404"))
        return notFound();
    if (isOn("PRM_NOT_JSON"))
        return HttpResponse::html(200, "<!doctype html>\n<title>Calculator</title>\n<div id=\"app\"></div>\n"_ba);
    const QString resource = isOn("PRM_RESOURCE_MISMATCH") ? u"https://calculator-oauth-mcp-server.example.com/mcp"_s
                                                           : QString::fromUtf8(publicOrigin(origin) + endpointPath());
    QJsonObject document{
        {u"resource"_s, resource},
        {u"resource_name"_s, u"Calculator"_s},
        {u"scopes_supported"_s, QJsonArray::fromStringList(scopes())},
        {u"bearer_methods_supported"_s, QJsonArray{u"header"_s}},
        {u"dpop_signing_alg_values_supported"_s,
         QJsonArray::fromStringList(u"RS256 RS384 RS512 ES256 ES384 ES512"_s.split(u' '))},
    };
    if (isOn("DPOP_REQUIRED_RS"))
        document.insert(u"dpop_bound_access_tokens_required"_s, true);
    if (!isOn("PRM_NO_AUTH_SERVERS") && !m_options.issuer.isEmpty()) {
        QString server = m_options.issuer;
        if (isOn("PRM_AS_NOT_ISSUER"))
            server += u"/v1/authorize"_s;
        else if (isOn("PRM_AS_TRAILING_SLASH"))
            server += u'/';
        document.insert(u"authorization_servers"_s, QJsonArray{server});
    }
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
