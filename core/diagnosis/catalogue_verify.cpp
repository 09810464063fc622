// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: the token at the MCP server.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

const auto server = u"Security > API > Authorization Servers > your server > "_s;
const QString inspect = u"inspect"_s;

QList<Cause> shapeCauses()
{
    return {
        {u"TOKEN_OPAQUE"_s,
         Severity::Error,
         inspect,
         u"The token is not a JWT"_s,
         u"A server that checks tokens by their signature cannot read it. A refresh token, a code, an API token or a "
         u"client "
         "secret in the wrong field looks like this; if it was a secret, rotate it."_s,
         {{},
          u"JWTVerifier needs JWTs; IntrospectionTokenVerifier can check opaque tokens."_s,
          u"Send the access_token of the token answer."_s},
         {u"RFC 6750 §1.2"_s, u"RFC 7662 §2"_s}},
        {u"TOKEN_JWE"_s,
         Severity::Error,
         inspect,
         u"The token is encrypted"_s,
         u"Only the holder of the private key can read it, and FastMCP cannot decrypt tokens."_s,
         {QString(server + u"Settings: switch the encryption of access tokens off."_s),
          u"Or give the resource server the private key, if it can decrypt."_s,
          {}},
         {u"RFC 7516 §3.1"_s, u"RFC 7519 §5.2"_s}},
        {u"TOKEN_TRUNCATED"_s,
         Severity::Error,
         inspect,
         u"The token is cut off"_s,
         u"A part is missing: copied incompletely, or larger than a header may be, as with many groups in a claim."_s,
         {QString(server + u"Claims: fewer groups in the token."_s), u"Raise the limit on header size."_s,
          u"Copy the token again, whole."_s},
         {u"RFC 7519 §7.2"_s}},
        {u"TOKEN_IS_ID_TOKEN"_s,
         Severity::Error,
         inspect,
         u"An ID token was sent instead of an access token"_s,
         u"An ID token tells the client who signed in; its audience is the client. A server must refuse it."_s,
         {{}, {}, u"Send access_token of the token answer, not id_token."_s},
         {u"RFC 9068 §5"_s, u"RFC 8725 §2.8"_s, u"OpenID Connect Core §2"_s}},
        {u"TOKEN_IS_ID_JAG"_s,
         Severity::Error,
         inspect,
         u"An identity assertion was sent instead of an access token"_s,
         u"The ID-JAG must first be redeemed for an access token at the authorization server."_s,
         {{}, {}, u"Redeem it with grant urn:ietf:params:oauth:grant-type:jwt-bearer at {Issuer}/v1/token."_s},
         {u"RFC 7523 §2.1"_s, u"MCP enterprise-managed authorization"_s}},
        {u"ALG_NONE"_s,
         Severity::Error,
         inspect,
         u"The token is not signed"_s,
         u"Its algorithm is none: anybody can write such a token. It must be refused."_s,
         {{}, u"Nothing to relax; find out who made the token."_s, u"Get a token from the authorization server."_s},
         {u"RFC 8725 §3.2"_s, u"RFC 7519 §6"_s}},
        {u"ALG_CONFUSION"_s,
         Severity::Error,
         inspect,
         u"The token is signed with a shared secret"_s,
         u"The issuer publishes only public keys, so it cannot have signed this: an attack pattern, or a home-made token."_s,
         {{}, u"Keep a fixed list of algorithms, as FastMCP does; find out who made the token."_s, {}},
         {u"RFC 8725 §2.1"_s, u"RFC 8725 §3.1"_s}},
        {u"ALG_MISMATCH"_s,
         Severity::Error,
         inspect,
         u"The token's algorithm is not the server's"_s,
         u"Okta's custom servers sign with RS256. The server is set to another algorithm, or the token is not Okta's."_s,
         {{}, u"Leave algorithm= out of JWTVerifier; the default is RS256."_s, {}},
         {u"RFC 8725 §3.1"_s}},
        {u"KID_UNKNOWN"_s,
         Severity::Error,
         inspect,
         u"The token's key is not in the issuer's key set"_s,
         u"The key was retired, so the token is older than a rotation, or the token comes from another environment or "
         u"was "
         "forged."_s,
         {QString(server + u"Settings > Signing Key Rotation; Reports > System Log: app.oauth2.as.key.rollover."_s),
          u"Restart a verifier that never fetches the keys again; FastMCP does."_s, u"Get a new token."_s},
         {u"RFC 7515 §4.1.4"_s, u"OpenID Connect Core §10.1.1"_s}},
        {u"KID_WRONG_SERVER"_s,
         Severity::Error,
         inspect,
         u"The MCP server checks with the keys of another server"_s,
         u"The key is in the key set of the token's issuer, and the MCP server looks in another one, for instance the "
         "org's."_s,
         {QString(server + u"Settings > Issuer: the keys are at {Issuer}/v1/keys."_s),
          u"jwks_uri={Issuer}/v1/keys"_s,
          {}},
         {u"RFC 7517 §5"_s}},
        {u"SIG_INVALID"_s,
         Severity::Error,
         inspect,
         u"The signature does not fit the token"_s,
         u"The right key was found. The token was changed, cut or re-encoded on its way, or forged."_s,
         {{},
          u"jwks_uri must be that of the token's issuer."_s,
          u"Pass the token on unchanged, without URL encoding or line breaks; get a new one."_s},
         {u"RFC 7515 §5.2"_s}},
        {u"TOKEN_EXPIRED"_s,
         Severity::Error,
         inspect,
         u"The token has expired"_s,
         u"FastMCP allows no tolerance: the token dies within the second that exp names."_s,
         {QString(server + u"Access Policies > policy > rule > Access token lifetime (5 minutes to 24 hours)."_s),
          {},
          u"Refresh the token, or ask for a new one, shortly before it ends."_s},
         {u"RFC 7519 §4.1.4"_s, u"RFC 6750 §3.1"_s}},
        {u"TOKEN_NOT_YET_VALID"_s,
         Severity::Error,
         inspect,
         u"The token is not valid yet"_s,
         u"By the server's clock it was issued in the future. FastMCP looks at neither nbf nor iat; other verifiers do."_s,
         {{}, u"Switch on time synchronisation; allow 60 seconds of leeway."_s, {}},
         {u"RFC 7519 §4.1.5"_s, u"RFC 7519 §4.1.6"_s}},
    };
}

QList<Cause> issuerCauses()
{
    const QString issuer = server + u"Settings > Issuer: "_s;
    const QStringList references = {u"RFC 7519 §4.1.1"_s, u"RFC 9068 §4"_s, u"RFC 8725 §3.8"_s};
    const QString same = u"JWTVerifier(issuer=…) with exactly the value of the token; a list is allowed."_s;
    return {
        {u"ISS_ORG_SERVER"_s,
         Severity::Error,
         inspect,
         u"The token comes from the org's own server"_s,
         u"Tokens of the org server are for Okta's own APIs; no setting makes them valid for another server."_s,
         {QString(issuer + u"it has /oauth2/ in it; use its endpoints."_s),
          {},
          u"Use {Issuer}/v1/authorize and {Issuer}/v1/token."_s},
         {u"RFC 8414 §3.3"_s, u"RFC 7519 §4.1.1"_s}},
        {u"ISS_METADATA_URL_CONFIGURED"_s,
         Severity::Error,
         inspect,
         u"An endpoint is configured as the issuer"_s,
         u"The issuer is the bare identifier, without /.well-known/… and /v1/…."_s,
         {QString(issuer + u"copy this value."_s), u"issuer=Issuer, without the rest of the path."_s, {}},
         references},
        {u"ISS_TRAILING_SLASH"_s,
         Severity::Error,
         inspect,
         u"The issuers differ by the final slash"_s,
         u"They are compared byte by byte. Okta's issuers never end in a slash; those of Auth0 do."_s,
         {QString(issuer + u"copy this value."_s), same, {}},
         references},
        {u"ISS_DEFAULT_VS_CUSTOM"_s,
         Severity::Error,
         inspect,
         u"The token comes from another server of the same org"_s,
         u"The default server and a custom one have different issuers, keys and audiences."_s,
         {QString(issuer + u"decide for one server and use it everywhere."_s), same,
          u"Ask the other server for the token."_s},
         references},
        {u"ISS_CUSTOM_DOMAIN"_s,
         Severity::Error,
         inspect,
         u"The issuers differ by the host"_s,
         u"It is the same server under its okta.com name and under a custom domain; each name is an issuer of its own."_s,
         {QString(issuer + u"choose Okta URL or custom URL. With Dynamic the host of the request decides."_s),
          u"List both issuers, or the one that clients use."_s, u"Always use the same host."_s},
         references},
        {u"ISS_MISMATCH"_s,
         Severity::Error,
         inspect,
         u"The token comes from another issuer"_s,
         u"The server trusts the tokens of one issuer only, and compares byte by byte."_s,
         {QString(issuer + u"compare it with the token's iss."_s), same, u"Ask the right server for the token."_s},
         references},
    };
}

QList<Cause> audienceCauses()
{
    const QString audience = server + u"Settings > Audience: "_s;
    const QString set = audience + u"change it to what the server expects; tokens issued before keep the old one."_s;
    const QString copy = u"JWTVerifier(audience=…) with exactly the value of the token's aud."_s;
    const QStringList references = {u"RFC 7519 §4.1.3"_s, u"RFC 9068 §4"_s, u"RFC 8707 §2"_s, u"RFC 8725 §3.9"_s,
                                    u"MCP authorization: audience validation"_s};
    return {
        {u"AUD_TRAILING_SLASH"_s,
         Severity::Error,
         inspect,
         u"The audiences differ by the final slash"_s,
         u"They are compared byte by byte. Change one of the two."_s,
         {set, copy, {}},
         references},
        {u"AUD_SCHEME_MISSING"_s,
         Severity::Error,
         inspect,
         u"The audiences differ by https://"_s,
         u"The guide's example for OAUTH_AUDIENCE lacks the scheme. Change one of the two."_s,
         {set, copy, {}},
         references},
        {u"AUD_CASE_OR_ENCODING"_s,
         Severity::Error,
         inspect,
         u"The audiences only look alike"_s,
         u"They differ in upper and lower case, encoding, a default port or an invisible character."_s,
         {QString(audience + u"copy this value."_s), u"Paste it into audience= byte for byte."_s, {}},
         {u"RFC 7519 §2"_s, u"RFC 7519 §4.1.3"_s}},
        {u"AUD_DEFAULT"_s,
         Severity::Error,
         inspect,
         u"The token has the factory audience of the default server"_s,
         u"api://default is the audience of Okta's ready-made server; yours has its own."_s,
         {set, copy, u"Ask your own server for the token."_s},
         references},
        {u"AUD_IS_CLIENT_ID"_s,
         Severity::Error,
         inspect,
         u"The token's audience is a client id"_s,
         u"Either an ID token was sent, or the audience of the server was set to the client's id."_s,
         {set, copy, u"Send the access token."_s},
         references},
        {u"AUD_IS_MCP_URL_EXPECTED"_s,
         Severity::Error,
         inspect,
         u"The server expects its own URL as audience"_s,
         u"MCP asks for that, and the client sends it as resource, but Okta's tokens carry the audience of the "
         u"server's "
         "settings."_s,
         {QString(audience + u"make it the MCP URL, character for character."_s),
          u"Or set audience= to the Audience in Okta."_s,
          {}},
         {u"RFC 8707 §2.2"_s, u"MCP authorization: canonical server URI"_s, u"RFC 7519 §4.1.3"_s}},
        {u"AUD_MISMATCH"_s,
         Severity::Error,
         inspect,
         u"The token is for another audience"_s,
         u"A server must refuse tokens that are not meant for it. Make both sides name the same string."_s,
         {set, copy, {}},
         references},
    };
}

} // namespace

QList<Cause> verifyCauses()
{
    const QList<Cause> rest = {
        {u"SCOPE_MISSING_401"_s,
         Severity::Error,
         inspect,
         u"The token lacks a scope that the server requires"_s,
         u"FastMCP answers 401 for this, where 403 would be right."_s,
         {QString(server
                  + u"Scopes: the scope exists; Access Policies > policy > rule > AND Scopes requested covers it."_s),
          u"Check scopes per tool instead of in required_scopes; that gives 403."_s,
          u"Ask for the scope when signing in."_s},
         {u"RFC 6750 §3.1"_s}},
        {u"JWKS_FETCH_FAILED_AT_SERVER"_s,
         Severity::Error,
         inspect,
         u"The MCP server may not be able to fetch the keys"_s,
         u"A server that cannot reach the key set refuses every token. Its log shows it; a revoked token or an old "
         "configuration still in memory look the same from here."_s,
         {{},
          u"Let the server reach the issuer on port 443, with the proxy and the roots that it needs; restart it."_s,
          {}},
         {u"RFC 7517 §5"_s}},
        {u"AUTH_OK_THEN_401"_s,
         Severity::Error,
         u"mcp"_s,
         u"The token was issued, but the MCP server refuses it"_s,
         u"The fault lies between the token and the server's configuration, mostly in audience or issuer. FastMCP "
         u"gives one "
         "401 for every reason; its log names it (FASTMCP_LOG_LEVEL=DEBUG before version 4)."_s,
         {QString(server + u"Settings: compare Issuer and Audience with the server's configuration."_s),
          u"Compare issuer, audience and jwks_uri with the token; restart after a change."_s,
          {}},
         {u"RFC 6750 §3.1"_s}},
    };
    return shapeCauses() + issuerCauses() + audienceCauses() + rest;
}

} // namespace authscope::diagnosis
