// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: the challenge and the resource metadata.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

QList<Cause> resourceCauses()
{
    const QString remoteAuthProvider =
        u"FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], "
        "base_url=…)."_s;
    const QString copyIssuer =
        u"Security > API > Authorization Servers > your server > Settings > Issuer: copy this value."_s;
    return {
        {u"PRM_MISSING"_s,
         Severity::Error,
         u"resource"_s,
         u"The server has no protected resource metadata"_s,
         u"The client cannot find out who issues tokens for it. Current MCP clients stop here; those of 2025-03-26 "
         "fall back to /.well-known/oauth-authorization-server of the MCP server."_s,
         {{}, remoteAuthProvider, u"Enter the issuer by hand where the client allows it."_s},
         {u"RFC 9728 §3"_s, u"MCP authorization: protected resource metadata"_s}},
        {u"PRM_ADVERTISED_404"_s,
         Severity::Error,
         u"resource"_s,
         u"The advertised resource metadata is not there"_s,
         u"FastMCP does this when JWTVerifier has a base_url but no RemoteAuthProvider serves the document; a "
         "gateway that does not route /.well-known/ has the same effect."_s,
         {{}, QString(remoteAuthProvider + u" Route /.well-known/ of the public host to the application."_s), {}},
         {u"RFC 9728 §3.2"_s, u"RFC 9728 §5.1"_s}},
        {u"PRM_APPENDED_PATH"_s,
         Severity::Error,
         u"resource"_s,
         u"The resource metadata is at the wrong end of the path"_s,
         u"The well-known part belongs between host and path. Here it is appended to the path, where no client looks."_s,
         {{},
          u"Route /.well-known/oauth-protected-resource/mcp of the public host to it; RemoteAuthProvider of FastMCP does."_s,
          {}},
         {u"RFC 9728 §3.1"_s}},
        {u"PRM_WRONG_LOCATION"_s,
         Severity::Warning,
         u"resource"_s,
         u"The resource metadata is at one of its two addresses only"_s,
         u"The challenge names neither, so a client that tries only the other one finds nothing."_s,
         {{},
          u"Name it in the challenge (resource_metadata), as FastMCP's RemoteAuthProvider does, or serve both."_s,
          {}},
         {u"RFC 9728 §3.1"_s}},
        {u"PRM_NEEDS_AUTH"_s,
         Severity::Error,
         u"resource"_s,
         u"Metadata is behind a login"_s,
         u"A client must read it before it has any token. A gateway protects /.well-known/ together with the rest."_s,
         {{}, u"Gateway: exempt /.well-known/ from authentication."_s, {}},
         {u"RFC 9728 §3"_s, u"RFC 8414 §3"_s}},
        {u"PRM_NOT_JSON"_s,
         Severity::Error,
         u"resource"_s,
         u"The resource metadata is no metadata"_s,
         u"Something else answers at the well-known path, such as the catch-all page of a web application."_s,
         {{}, u"Put the well-known route before the catch-all in the web server."_s, {}},
         {u"RFC 9728 §3.2"_s}},
        {u"WWW_MISSING"_s,
         Severity::Error,
         u"challenge"_s,
         u"The 401 has no WWW-Authenticate header"_s,
         u"A client cannot tell how to sign in. FastMCP always sends the header, so a gateway removed it or answered "
         "itself."_s,
         {{}, u"Let the gateway pass WWW-Authenticate, or send it."_s, {}},
         {u"RFC 6750 §3"_s, u"RFC 9110 §15.5.2"_s, u"RFC 9728 §5.1"_s}},
        {u"WWW_UNPARSABLE"_s,
         Severity::Error,
         u"challenge"_s,
         u"The WWW-Authenticate header is malformed"_s,
         u"Clients read it differently or not at all. This comes from hand-written middleware."_s,
         {{}, u"Write it as Bearer name=\"value\", name=\"value\", with an absolute URL in resource_metadata."_s, {}},
         {u"RFC 9110 §11.2"_s, u"RFC 9110 §11.3"_s, u"RFC 9728 §5.1"_s}},
        {u"WWW_NO_RESOURCE_METADATA"_s,
         Severity::Warning,
         u"challenge"_s,
         u"The challenge does not point to the resource metadata"_s,
         u"Clients must guess the well-known path. The guide's server, JWTVerifier alone, answers like this."_s,
         {{}, remoteAuthProvider, {}},
         {u"RFC 9728 §5.1"_s, u"MCP 2025-06-18 authorization"_s}},
        {u"PRM_RESOURCE_MISMATCH"_s,
         Severity::Error,
         u"resource"_s,
         u"The resource metadata is for another URL"_s,
         u"A client must not use metadata whose resource is not the URL that it called. Usually base_url is the inner "
         "address, or http behind a proxy that ends TLS."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Audience: ideally the same URL."_s,
          u"Set base_url to the public origin, without the MCP path, with https."_s,
          u"Use the URL that the metadata names, if it is the right one."_s},
         {u"RFC 9728 §3.3"_s, u"MCP authorization: canonical server URI"_s}},
        {u"PRM_NO_AUTH_SERVERS"_s,
         Severity::Error,
         u"resource"_s,
         u"The resource metadata names no authorization server"_s,
         u"The client has the document, but not the one thing that it needs from it."_s,
         {copyIssuer, u"authorization_servers=[AnyHttpUrl(Issuer)]"_s, {}},
         {u"RFC 9728 §2"_s, u"MCP authorization: at least one authorization server"_s}},
        {u"PRM_SCOPES_BAD"_s,
         Severity::Warning,
         u"resource"_s,
         u"The resource metadata lists scopes that should not be there"_s,
         u"Clients ask for exactly these. One that the authorization server does not know sinks the whole request; offline_access is the client's choice."_s,
         {u"Security > API > Authorization Servers > your server > Scopes: compare the names, upper and lower case too."_s,
          u"FastMCP: required_scopes and scopes_supported hold names from that list only."_s,
          u"Ask for the right scopes by hand until then."_s},
         {u"RFC 9728 §2"_s, u"MCP authorization: scope selection"_s}},
        {u"PRM_AS_NOT_ISSUER"_s,
         Severity::Error,
         u"resource"_s,
         u"The resource metadata lists an endpoint instead of an issuer"_s,
         u"authorization_servers holds issuer identifiers. Clients add the well-known path to what is there and find "
         "nothing."_s,
         {copyIssuer, u"List the Issuer in authorization_servers, without /v1/… or /.well-known/…."_s, {}},
         {u"RFC 9728 §2"_s}},
        {u"PRM_AS_TRAILING_SLASH"_s,
         Severity::Warning,
         u"resource"_s,
         u"The listed issuer has a final slash that the real one has not"_s,
         u"Issuers are compared byte by byte. FastMCP adds the slash to an issuer without a path; some clients "
         "forgive it, strict ones stop."_s,
         {u"Security > API > Authorization Servers: use a custom server, whose issuer has a path."_s,
          u"List the issuer exactly as its metadata has it, or override the document."_s,
          {}},
         {u"RFC 8414 §3.3"_s, u"RFC 3986 §6.2"_s}},
        {u"PRM_SERVER_OPEN"_s,
         Severity::Warning,
         u"challenge"_s,
         u"The server answers without a token"_s,
         u"Everyone who can reach it may use it. That is fine for an open server, and a gap for one that should be "
         "protected."_s,
         {{}, u"If it should be protected: FastMCP(…, auth=…)."_s, {}},
         {u"MCP authorization"_s, u"RFC 6750 §3"_s}},
    };
}

} // namespace authscope::diagnosis
