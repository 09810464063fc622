// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: start-up of the MCP server, network and TLS.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

QList<Cause> startupCauses()
{
    return {
        {u"CFG_JWKS_MISSING"_s,
         Severity::Error,
         u"reach"_s,
         u"The MCP server has no address for the signing keys"_s,
         u"The server cannot check any token without the keys of the authorization server. The variable list of the "
         "guide leaves OAUTH_JWKS_URI out."_s,
         {u"Security > API > Authorization Servers > your server > Settings shows the Issuer; the keys are at "
          "{Issuer}/v1/keys. Nothing to change."_s,
          u"Set OAUTH_JWKS_URI to {Issuer}/v1/keys and restart."_s,
          {}},
         {u"RFC 7517 §5"_s}},
        {u"CFG_IMPORT"_s,
         Severity::Error,
         u"reach"_s,
         u"The MCP server's code uses a name that it does not import"_s,
         u"The code stops, or a tool fails, with a NameError before OAuth plays a part."_s,
         {{},
          u"Add the import: from starlette.requests import Request; from starlette.responses import RedirectResponse; "
          "from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; "
          "from datetime import datetime."_s,
          {}},
         {u"Python reference: NameError"_s}},
        {u"CFG_ISSUER_NONE"_s,
         Severity::Error,
         u"server"_s,
         u"The MCP server's issuer is not set"_s,
         u"The route of the guide that redirects to the authorization server's metadata adds a path to OAUTH_ISSUER "
         u"and "
         "fails when that is unset."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: copy the value."_s,
          u"Set OAUTH_ISSUER to that value and restart; better, replace the route by RemoteAuthProvider."_s,
          {}},
         {u"RFC 8414 §3"_s}},
    };
}

QList<Cause> networkCauses()
{
    return {
        {u"NET_DNS"_s,
         Severity::Error,
         u"reach"_s,
         u"The host name is not known"_s,
         u"No request could be sent. A browser may still work if it uses another name server or a VPN."_s,
         {u"Customizations > Brands > your brand > Domains, if the name is your custom domain: its CNAME record is missing."_s,
          u"Create the DNS record of the deployment."_s, u"Correct the host name; connect the VPN that knows it."_s},
         {u"RFC 1034 §3.6"_s}},
        {u"NET_IPV6_LOCALHOST"_s,
         Severity::Error,
         u"reach"_s,
         u"localhost leads to an address where nobody listens"_s,
         u"localhost stands for both 127.0.0.1 and ::1, and the server listens on only one of them."_s,
         {u"Applications and Resources > Applications > your app > General > LOGIN > Sign-in redirect URIs, if this is "
          "the redirect's address: register the literal that the client listens on."_s,
          u"Listen on both families, for instance host=\"::\" or two listeners."_s,
          u"Use the literal address that answers in the URL."_s},
         {u"RFC 8252 §7.3"_s, u"RFC 8252 §8.3"_s}},
        {u"NET_REFUSED"_s,
         Severity::Error,
         u"reach"_s,
         u"The server refuses the connection"_s,
         u"The machine was reached, but no program listens on that port."_s,
         {{}, u"Start the server; in a container bind 0.0.0.0 and publish the port."_s, u"Correct the port."_s},
         {u"RFC 9293 §3.5.2"_s}},
        {u"NET_CLOSED"_s,
         Severity::Error,
         u"reach"_s,
         u"The connection ends without an answer"_s,
         u"Something listens there, but it does not speak HTTP, expects TLS, or fell over the request. A proxy or a "
         "firewall that cuts connections looks the same."_s,
         {{}, u"Read the log of what listens on that port."_s, u"Check the port, and http against https."_s},
         {u"RFC 9112 §9.5"_s}},
        {u"NET_TIMEOUT"_s,
         Severity::Error,
         u"reach"_s,
         u"The server does not answer in time"_s,
         u"A connection that is never accepted points to a firewall. One that is accepted and then silent points to a "
         "server that hangs, often while it fetches the signing keys itself."_s,
         {u"Security > Networks, if a zone blocks the machine."_s,
          u"Open the firewall or security group; let the server reach the authorization server on port 443."_s,
          u"Check the VPN and the proxy; raise the time limit to tell slow from silent."_s},
         {u"RFC 9293 §3.8.3"_s}},
        {u"TLS_SELF_SIGNED"_s,
         Severity::Error,
         u"reach"_s,
         u"The server's certificate comes from an unknown root"_s,
         u"The certificate may be self-signed, from a private authority, or sent without its intermediate. If it names "
         u"a "
         "security product, a proxy reads the traffic."_s,
         {{},
          u"Install a certificate of a public authority, with the full chain."_s,
          u"Trust the private root (--ca-file). Do not switch verification off."_s},
         {u"RFC 6750 §5.2"_s, u"RFC 9110 §4.3.4"_s}},
        {u"TLS_HOSTNAME"_s,
         Severity::Error,
         u"reach"_s,
         u"The certificate is for another host"_s,
         u"The name in the URL is not among the names that the certificate lists."_s,
         {u"Customizations > Brands > your brand > Domains, if it is your custom domain: its certificate."_s,
          u"Install a certificate that lists the host."_s, u"Use a host name that the certificate lists."_s},
         {u"RFC 9110 §4.3.4"_s, u"RFC 9525 §6"_s}},
        {u"TLS_EXPIRED"_s,
         Severity::Error,
         u"reach"_s,
         u"The certificate is not valid at this time"_s,
         u"It has expired or is not yet valid. If only this machine's clock says so, the clock is wrong."_s,
         {{}, u"Renew the certificate."_s, u"Check this machine's clock."_s},
         {u"RFC 5280 §4.1.2.5"_s}},
        {u"TLS_PLAIN_ON_TLS"_s,
         Severity::Error,
         u"reach"_s,
         u"http and https are mixed up"_s,
         u"One side speaks TLS and the other does not."_s,
         {{},
          u"Correct the scheme of base_url, or the port that the proxy forwards to."_s,
          u"Change the scheme of the URL."_s},
         {u"RFC 9110 §4.2"_s}},
        {u"CLOCK_SKEW_CLIENT"_s,
         Severity::Warning,
         u"reach"_s,
         u"This machine's clock is wrong"_s,
         u"Two independent hosts agree on another time. Tokens then look fresh or expired wrongly, and proofs and "
         "assertions signed here are refused."_s,
         {{}, {}, u"Switch on time synchronisation on this machine."_s},
         {u"RFC 7519 §4.1.4"_s, u"RFC 9449 §11.1"_s}},
        {u"CLOCK_SKEW_SERVER"_s,
         Severity::Error,
         u"inspect"_s,
         u"The MCP server's clock differs from the issuer's"_s,
         u"A server that is ahead sees fresh tokens as expired; FastMCP allows no tolerance. One that is behind "
         u"accepts "
         "expired ones."_s,
         {{}, u"Switch on time synchronisation on the server's host or virtual machine."_s, {}},
         {u"RFC 7519 §4.1.4"_s, u"RFC 7519 §4.1.5"_s, u"RFC 7519 §4.1.6"_s}},
    };
}

} // namespace authscope::diagnosis
