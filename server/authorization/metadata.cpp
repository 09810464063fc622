// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/metadata.h"

#include "server/authorization/answers.h"
#include "server/authorization/pages.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

// The same machine under another name: foreign to a reader that compares strings, and harmless.
QByteArray foreign(QByteArray url)
{
    const bool literal = url.contains("://127.0.0.1");
    return literal ? url.replace("://127.0.0.1", "://localhost") : url.replace("://localhost", "://127.0.0.1");
}

QStringList publishedScopes(const AuthorizationServerConfig &server)
{
    QStringList names;
    for (const Scope &scope : server.scopes) {
        if (scope.inMetadata)
            names.append(scope.name);
    }
    return names;
}

// As the metadata names it: the server's own, unless two servers were mixed up.
QByteArray tokenEndpoint(const Lab &lab, const AuthorizationServerConfig &server, const QByteArray &base)
{
    if (!server.isOrgServer() && lab.isOn("ORG_SERVER_TOKEN_ENDPOINT"))
        return lab.origin + "/oauth2/v1/token";
    if (!server.isOrgServer() && lab.isOn("CODE_OTHER_SERVER")) {
        for (const AuthorizationServerConfig &other : lab.org().servers) {
            if (other.id != server.id)
                return lab.base(other) + "/token";
        }
    }
    return base + "/token";
}

QByteArray document(const Lab &lab, const AuthorizationServerConfig &server, bool openId)
{
    const QStringList authMethods{u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
                                  u"private_key_jwt"_s, u"none"_s};
    const QStringList assertionAlgorithms = u"HS256 HS384 HS512 RS256 RS384 RS512 ES256 ES384 ES512"_s.split(u' ');
    const AuthorizationServerConfig &target = lab.isOn("ISS_ORG_SERVER") && !server.isOrgServer() ? *lab.server({})
                                                                                                  : server;
    const QByteArray base = lab.base(target);
    const bool foreignEndpoints = lab.isOn("AS_ENDPOINT_FOREIGN") && !server.isOrgServer();
    const QByteArray frontBase = foreignEndpoints ? foreign(base) : base;
    const bool otherIssuer = lab.isOn("AS_METADATA_ISSUER_MISMATCH") && !server.isOrgServer();
    const QByteArray issuer = lab.issuer(server);

    OrderedObject object;
    object.add(u"issuer", otherIssuer ? foreign(issuer) : issuer);
    object.add(u"authorization_endpoint", QByteArray(frontBase + "/authorize"));
    object.add(u"token_endpoint", tokenEndpoint(lab, server, frontBase));
    if (openId)
        object.add(u"userinfo_endpoint", QByteArray(base + "/userinfo"));
    if (!lab.isOn("DCR_NOT_OFFERED"))
        object.add(u"registration_endpoint", QByteArray(lab.origin + "/oauth2/v1/clients"));
    object.add(u"jwks_uri", QByteArray(base + "/keys"));
    object.add(u"response_types_supported", QStringList{u"code"_s});
    object.add(u"response_modes_supported", QStringList{u"query"_s, u"fragment"_s, u"form_post"_s});
    // Only the OAuth document names client_credentials, as at Okta.
    QStringList grants{grant::authorizationCode, grant::refreshToken};
    if (!openId && !lab.isOn("GRANT_UNSUPPORTED"))
        grants.append(grant::clientCredentials);
    grants += {grant::deviceCode, grant::tokenExchange, grant::jwtBearer};
    object.add(u"grant_types_supported", grants);
    object.add(u"subject_types_supported", QStringList{u"public"_s});
    if (openId)
        object.add(u"id_token_signing_alg_values_supported", QStringList{u"RS256"_s});
    object.add(u"scopes_supported", publishedScopes(server));
    object.add(u"token_endpoint_auth_methods_supported", authMethods);
    object.add(u"token_endpoint_auth_signing_alg_values_supported", assertionAlgorithms);
    object.add(u"claims_supported",
               openId ? u"iss ver sub aud iat exp jti auth_time amr idp nonce name preferred_username given_name "
                        "family_name email email_verified at_hash"_s.split(u' ')
                      : u"ver jti iss aud iat exp cid uid scp sub"_s.split(u' '));
    if (!lab.isOn("AS_NO_S256") || server.isOrgServer())
        object.add(u"code_challenge_methods_supported", QStringList{u"S256"_s});
    object.add(u"introspection_endpoint", QByteArray(base + "/introspect"));
    object.add(u"introspection_endpoint_auth_methods_supported", authMethods);
    object.add(u"revocation_endpoint", QByteArray(base + "/revoke"));
    object.add(u"revocation_endpoint_auth_methods_supported", authMethods);
    object.add(u"end_session_endpoint", QByteArray(base + "/logout"));
    object.addFlag(u"request_parameter_supported", false);
    object.add(u"device_authorization_endpoint", QByteArray(base + "/device/authorize"));
    object.add(u"pushed_authorization_request_endpoint", QByteArray(base + "/par"));
    object.add(u"dpop_signing_alg_values_supported", u"RS256 RS384 RS512 ES256 ES384 ES512"_s.split(u' '));
    if (!server.isOrgServer())
        object.add(u"authorization_grant_profiles_supported",
                   QStringList{u"urn:ietf:params:oauth:grant-profile:id-jag"_s});
    if (lab.org().clientDocuments)
        object.addFlag(u"client_id_metadata_document_supported", true);
    return object.json();
}

} // namespace

HttpResponse metadataAnswer(const Lab &lab, const Call &call, MetadataForm form)
{
    const AuthorizationServerConfig &server = call.server;
    if (!server.isOrgServer()) {
        if (lab.isOn("AS_METADATA_404"))
            return unknownServer(server.id);
        if (form == MetadataForm::OAuthInserted && lab.isOn("AS_METADATA_FORM_UNSUPPORTED"))
            return managementError(404, u"E0000007", u"Not found: Resource not found: .well-known (Resource)");
        if (lab.isOn("AS_METADATA_HTML"))
            return pageAnswer(200, portalPage());
    }
    // ?client_id= narrows the document to that client's view; an unknown one has none.
    const QString clientId = call.request.queryForm().value(u"client_id");
    if (!clientId.isEmpty() && !lab.org().app(clientId))
        return managementError(400, u"invalid_client", u"Invalid value for 'client_id' parameter.");

    HttpResponse response = HttpResponse::json(200, document(lab, server, form == MetadataForm::OpenIdAppended));
    response.headers.set("Cache-Control"_ba, "max-age=86400, must-revalidate"_ba);
    return response;
}

HttpResponse keysAnswer(Lab &lab, const Call &call)
{
    if (!call.server.isOrgServer() && lab.isOn("JWKS_UNREACHABLE"))
        return managementError(404, u"E0000007", u"Not found: Resource not found: keys (Resource)");
    KeyRing &ring = lab.keys(call.server.id);
    if (lab.isOn("KID_MISSING") && ring.count() == 1) { // more than one, so that a kid is needed
        if (const auto rotated = ring.rotate(); !rotated)
            return managementError(500, u"E0000009", u"Internal Server Error");
    }
    const auto jwks = ring.jwks();
    if (!jwks)
        return managementError(500, u"E0000009", u"Internal Server Error");
    HttpResponse response = HttpResponse::json(200, *jwks);
    // JWKS_STALE_AT_SERVER: the keys are rotated as soon as the resource server beside has fetched them.
    if (!call.server.isOrgServer() && lab.isOn("JWKS_STALE_AT_SERVER") && lab.isFirstUse(u"keys "_s + call.server.id)) {
        if (const auto rotated = ring.rotate(); !rotated)
            return managementError(500, u"E0000009", u"Internal Server Error");
    }
    response.headers.set("Cache-Control"_ba, "max-age=3885115, must-revalidate"_ba);
    return response;
}

} // namespace authscope::server
