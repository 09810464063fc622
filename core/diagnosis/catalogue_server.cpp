// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: the authorization server's metadata, and the browser's leg.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

QList<Cause> serverCauses()
{
    const QString copyIssuer =
        u"Security > API > Authorization Servers > your server > Settings > Issuer: copy this value."_s;
    return {
        {u"URL_ADMIN_HOST"_s,
         Severity::Error,
         u"server"_s,
         u"The issuer is an address of the Admin Console"_s,
         u"The console's host has -admin in its name and serves no metadata."_s,
         {QString(copyIssuer + u" Do not copy from the address bar."_s), {}, u"Enter the Issuer without -admin."_s},
         {u"RFC 8414 §3"_s}},
        {u"AS_NOT_LICENSED"_s,
         Severity::Error,
         u"server"_s,
         u"This Okta org has no custom authorization servers"_s,
         u"API Access Management is not part of it, and the org's own server cannot replace a custom one."_s,
         {u"Security > API: without the tab Authorization Servers, use another org; the Integrator Free Plan has it."_s,
          {},
          {}},
         {u"Okta error code E0000015"_s}},
        {u"AS_METADATA_404"_s,
         Severity::Error,
         u"server"_s,
         u"The authorization server's metadata is not there"_s,
         u"The id in the issuer is wrong, the server was deleted or deactivated, or it belongs to another org."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: compare each character, and see "
          u"that "
          "the status is Active."_s,
          u"List the right issuer in authorization_servers."_s, u"Correct the issuer."_s},
         {u"RFC 8414 §3.1"_s}},
        {u"AS_METADATA_FORM_UNSUPPORTED"_s,
         Severity::Note,
         u"server"_s,
         u"The metadata is served at only some of the well-known addresses"_s,
         u"Older Okta releases and other providers know one form only. A client that tries just the other one fails; "
         u"this "
         "one tried them all."_s,
         {{},
          u"For clients that try one form: serve the metadata at the MCP server's own origin."_s,
          u"Update clients that try only one form."_s},
         {u"RFC 8414 §3.1"_s, u"RFC 8414 §5"_s, u"OpenID Connect Discovery §4"_s}},
        {u"AS_METADATA_HTML"_s,
         Severity::Error,
         u"server"_s,
         u"A web page answers where the metadata should be"_s,
         u"The address is not that of an authorization server, or a login page stands before it."_s,
         {copyIssuer, {}, u"Correct the issuer."_s},
         {u"RFC 8414 §3.2"_s}},
        {u"AS_METADATA_ISSUER_MISMATCH"_s,
         Severity::Error,
         u"server"_s,
         u"The metadata is of another issuer"_s,
         u"A client must not use a document whose issuer is not the one that it asked for."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: choose the mode (Okta URL, "
          u"custom URL "
          "or dynamic) and use that string everywhere."_s,
          u"List the same string in the resource metadata; replace the guide's redirect by RemoteAuthProvider."_s,
          u"Enter the issuer exactly as the document has it."_s},
         {u"RFC 8414 §3.3"_s, u"RFC 9207 §2.4"_s}},
        {u"AS_NO_S256"_s,
         Severity::Error,
         u"server"_s,
         u"The metadata does not offer PKCE with S256"_s,
         u"An MCP client must refuse such a server. Okta always offers it, so a proxy rewrote the document."_s,
         {{}, u"Let the proxy pass code_challenge_methods_supported: [\"S256\"]."_s, {}},
         {u"MCP authorization: PKCE"_s, u"RFC 8414 §2"_s, u"RFC 7636 §4.2"_s}},
        {u"AS_ENDPOINT_FOREIGN"_s,
         Severity::Warning,
         u"server"_s,
         u"An endpoint is on another host than the issuer"_s,
         u"Often a custom domain and the okta.com name are mixed. It would also look like this if someone had swapped "
         u"an "
         "endpoint, so check the hosts before signing in."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: the mode decides the host."_s,
          {},
          u"Use the issuer whose host the endpoints have."_s},
         {u"RFC 9207 §1"_s, u"RFC 8414 §6.2"_s}},
        {u"JWKS_UNREACHABLE"_s,
         Severity::Error,
         u"inspect"_s,
         u"The signing keys cannot be fetched"_s,
         u"Without them no signature can be checked here. The MCP server may see them from where it is, or not."_s,
         {u"Security > API > Authorization Servers > your server > Settings: the keys are at {Issuer}/v1/keys."_s,
          u"Set jwks_uri to {Issuer}/v1/keys."_s,
          {}},
         {u"RFC 8414 §2"_s, u"RFC 7517 §5"_s}},
    };
}

QList<Cause> authorizeCauses()
{
    const QString general = u"Applications and Resources > Applications > your app > General > "_s;
    return {
        {u"CLIENT_ID_UNKNOWN"_s,
         Severity::Error,
         u"authorize"_s,
         u"Okta does not know the client id"_s,
         u"It is mistyped, of another org, deleted or, less likely, inactive. In the browser this is Okta's own page: "
         u"the "
         "client is never called back."_s,
         {QString(general + u"Client ID: copy it, and check that the app is active and the org is the right one."_s),
          {},
          u"Enter that client id; a URL as client id needs client_id_metadata_document_supported."_s},
         {u"RFC 6749 §4.1.2.1"_s, u"RFC 6749 §5.2"_s}},
        {u"REDIRECT_URI_MISMATCH"_s,
         Severity::Error,
         u"authorize"_s,
         u"The redirect URI is not registered"_s,
         u"Okta compares the whole string, the port of loopback addresses too, and shows its own page when it is not "
         u"in the "
         "list. localhost and 127.0.0.1 are different."_s,
         {QString(general + u"LOGIN > Sign-in redirect URIs: add exactly the value that was sent."_s),
          u"FastMCP OAuthProxy or OIDCProxy: register {base_url}/auth/callback."_s,
          u"Use a fixed port and path, for instance callback_port."_s},
         {u"RFC 6749 §3.1.2.3"_s, u"RFC 8252 §7.3"_s, u"RFC 9700 §2.1"_s}},
        {u"CLIENT_TYPE_WRONG"_s,
         Severity::Error,
         u"authorize"_s,
         u"The app is of the wrong type for this flow"_s,
         u"An API Services app has no users and may not sign anyone in. The type of an app cannot be changed."_s,
         {u"Applications and Resources > Applications > Create App Integration: Web for gateways with a secret, Native "
          u"for "
          "desktop clients, API Services for machine to machine."_s,
          {},
          u"Enter the id of the new app."_s},
         {u"RFC 6749 §2.1"_s}},
        {u"PKCE_REQUIRED"_s,
         Severity::Error,
         u"authorize"_s,
         u"The app requires PKCE"_s,
         u"The authorization request had no code_challenge."_s,
         {QString(general + u"Require PKCE as additional verification: leave it on."_s),
          {},
          u"Send code_challenge with code_challenge_method=S256."_s},
         {u"RFC 7636 §4.4.1"_s, u"OAuth 2.1 §4.1.1"_s}},
        {u"RESOURCE_REJECTED"_s,
         Severity::Error,
         u"authorize"_s,
         u"The authorization server rejects the resource parameter"_s,
         u"MCP clients must send resource with the MCP URL; this server does not know that resource."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Audience: make it the MCP URL, or add "
          u"the "
          "resource."_s,
          u"FastMCP OAuthProxy: forward_resource=False."_s,
          {}},
         {u"RFC 8707 §2"_s, u"MCP authorization: resource parameter"_s}},
        {u"STATE_MISMATCH"_s,
         Severity::Error,
         u"authorize"_s,
         u"The answer belongs to another sign-in"_s,
         u"The state that came back is not the one that was sent: a second browser tab, an old link, or an attack. The "
         u"code "
         "was not used."_s,
         {{}, {}, u"Close other sign-in tabs and start again."_s},
         {u"RFC 6749 §4.1.1"_s, u"RFC 6749 §10.12"_s}},
        {u"ISS_RESPONSE_MISMATCH"_s,
         Severity::Error,
         u"authorize"_s,
         u"The answer comes from another issuer"_s,
         u"The iss parameter of the redirect is not the issuer whose metadata was used. The code must not be sent "
         "anywhere."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: see whether the mode makes two "
          u"names "
          "of it."_s,
          {},
          u"Start again from the right issuer."_s},
         {u"RFC 9207 §2.4"_s}},
        {u"USER_NOT_ASSIGNED"_s,
         Severity::Error,
         u"authorize"_s,
         u"The user is not assigned to the app"_s,
         u"Signing in worked, but Okta gives this app no code for this user."_s,
         {u"Applications and Resources > Applications > your app > Assignments > Assign to People or Groups."_s,
          {},
          {}},
         {u"RFC 6749 §4.1.2.1"_s}},
        {u"USER_CANCELLED"_s,
         Severity::Error,
         u"authorize"_s,
         u"The sign-in was declined"_s,
         u"Somebody pressed No or Cancel on the consent page; a policy of an administrator can do the same."_s,
         {{}, {}, u"Sign in again and allow it."_s},
         {u"RFC 6749 §4.1.2.1"_s}},
        {u"CONSENT_REQUIRED"_s,
         Severity::Error,
         u"authorize"_s,
         u"A scope needs the user's consent"_s,
         u"Nobody was there to give it: in a machine-to-machine request there never is, and prompt=none forbids the "
         "question."_s,
         {u"Security > API > Authorization Servers > your server > Scopes > the scope > User consent: Implicit or "
          u"Flexible; "
          "and General > User consent of the app."_s,
          {},
          u"Sign in as a user without prompt=none, or leave the scope out."_s},
         {u"OpenID Connect Core §3.1.2.6"_s}},
        {u"LOGIN_REQUIRED"_s,
         Severity::Error,
         u"authorize"_s,
         u"No one is signed in"_s,
         u"The request forbade the sign-in page with prompt=none. As a probe this is good news: client id, redirect "
         u"URI and "
         "scopes passed."_s,
         {{}, {}, u"Repeat without prompt=none."_s},
         {u"OpenID Connect Core §3.1.2.6"_s}},
        {u"REDIRECT_PORT_TAKEN"_s,
         Severity::Error,
         u"authorize"_s,
         u"The port of the redirect URI is in use"_s,
         u"The client must listen there to receive the answer, but another program already does."_s,
         {QString(general + u"LOGIN > Sign-in redirect URIs: register a second fixed port."_s),
          {},
          u"Close the other program, or use the second port."_s},
         {u"RFC 8252 §7.3"_s, u"RFC 8252 §8.3"_s}},
        {u"CODE_NEVER_ARRIVED"_s,
         Severity::Error,
         u"authorize"_s,
         u"The browser did not come back"_s,
         u"Either Okta shows a page of its own (wrong redirect URI or client id, or a sign-on policy), or the browser "
         u"could "
         "not reach the address where the client listens, or nobody finished the sign-in. See what the browser shows; "
         "the "
         "same request with prompt=none separates the first two."_s,
         {QString(general + u"LOGIN > Sign-in redirect URIs, and Reports > System Log: what Okta recorded."_s),
          {},
          u"Finish the sign-in, or paste the address that the browser ended at."_s},
         {u"RFC 6749 §4.1.2.1"_s, u"RFC 8252 §7.3"_s}},
    };
}

} // namespace authscope::diagnosis
