// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the causes, and nothing else: checks that are off, authenticated requests, refresh, notes.

#include "core/diagnosis/findings.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

const auto server = u"Security > API > Authorization Servers > your server > "_s;

Cause note(const QString &id, const QString &station, const QString &title, const QString &explanation, const Fix &fix,
           const QStringList &references)
{
    return {id, Severity::Note, station, title, explanation, fix, references};
}

} // namespace

QList<Cause> laterCauses()
{
    const QString general = u"Applications and Resources > Applications > your app > General > "_s;
    return {
        {u"SCOPE_INSUFFICIENT_403"_s,
         Severity::Error,
         u"mcp"_s,
         u"The token lacks a scope for this request"_s,
         u"The token is good; this request needs more."_s,
         {QString(server
                  + u"Scopes: the scope exists; Access Policies > policy > rule > AND Scopes requested covers it."_s),
          {},
          u"Sign in again with the old scopes and the new one."_s},
         {u"RFC 6750 §3.1"_s, u"MCP authorization: step-up"_s}},
        {u"CFG_AUD_CHECK_OFF"_s,
         Severity::Error,
         u"inspect"_s,
         u"The MCP server does not check the audience"_s,
         u"Every token of that issuer is accepted, the ID token of any of its apps too. FastMCP skips the check when "
         u"audience "
         "is unset or empty."_s,
         {QString(server + u"Settings > Audience: copy the value. Nothing to change."_s),
          u"Set OAUTH_AUDIENCE to it, and refuse to start when it is empty."_s,
          {}},
         {u"RFC 8725 §3.9"_s, u"RFC 9068 §4"_s, u"MCP authorization: audience validation"_s}},
        {u"CFG_ISS_CHECK_OFF"_s,
         Severity::Warning,
         u"inspect"_s,
         u"The MCP server does not check the issuer"_s,
         u"As long as the keys belong to one issuer the risk is low."_s,
         {QString(server + u"Settings > Issuer: copy the value. Nothing to change."_s),
          u"Set OAUTH_ISSUER to it, and refuse to start when it is empty."_s,
          {}},
         {u"RFC 8725 §3.8"_s}},
        {u"REFRESH_INVALID"_s,
         Severity::Error,
         u"token"_s,
         u"The refresh token is no longer good"_s,
         u"It was idle or kept too long, already used and replaced by a newer one, revoked, or belongs to another client."_s,
         {QString(server + u"Access Policies > policy > rule: lifetime and idle time; "_s + general
                  + u"Refresh Token; "
                    "Reports > System Log."_s),
          {},
          u"Sign in again; save a new refresh token before using it, and run one refresh at a time."_s},
         {u"RFC 6749 §5.2"_s, u"RFC 6749 §6"_s}},
        {u"CLIENT_ID_MISSING"_s,
         Severity::Error,
         u"client"_s,
         u"No client id is known"_s,
         u"The authorization server has to know who asks. This program registers no client unasked."_s,
         {u"Applications and Resources > Applications > your app > General > Client ID: copy it."_s,
          {},
          u"Enter it: --client-id on the command line, Client in the window; for a service app its secret too."_s},
         {u"RFC 6749 §2.2"_s}},
        {u"ISSUER_UNCONFIRMED"_s,
         Severity::Error,
         u"client"_s,
         u"Nobody confirmed where the credentials would go"_s,
         u"The MCP server alone named this authorization server. A hostile or mistaken one could collect secrets and "
         u"codes "
         "that way, so they are sent only to an issuer that a person entered or used before."_s,
         {u"Security > API > Authorization Servers > your server > Settings > Issuer: compare."_s,
          {},
          u"If it is the right one, enter it as the issuer (--issuer on the command line)."_s},
         {u"MCP authorization: credentials keyed by issuer"_s, u"RFC 9700 §4.4"_s}},
        {u"JOURNEY_ENDED"_s,
         Severity::Error,
         u"reach"_s,
         u"The journey ended before its goal"_s,
         u"None of the known causes explains it; the exchanges show what was asked and answered."_s,
         {{}, {}, u"Look at the last exchange, and keep it for a report."_s},
         {u"MCP authorization: authorization flow steps"_s}},
        {u"REFRESH_NOT_ISSUED"_s,
         Severity::Warning,
         u"token"_s,
         u"There is no refresh token"_s,
         u"When the access token ends, the user must sign in again."_s,
         {QString(general + u"Grant type > Refresh Token."_s),
          {},
          u"Add offline_access to the scope of the authorization request."_s},
         {u"RFC 6749 §1.5"_s, u"OpenID Connect Core §11"_s}},
    };
}

QList<Cause> noteCauses()
{
    return {
        note(u"M2M_NO_REFRESH"_s, u"token"_s, u"Machine-to-machine tokens have no refresh token"_s,
             u"The client asks for a new access token instead."_s,
             {{}, {}, u"Ask for a new token shortly before exp."_s}, {u"RFC 6749 §4.4.3"_s}),
        note(u"NOTE_M2M_NO_UID"_s, u"inspect"_s, u"A machine-to-machine token names no user"_s,
             u"uid and auth_time are absent and sub is the client id; get_me shows no user."_s, {},
             {u"RFC 9068 §2.2"_s}),
        note(u"NOTE_REGISTRATION_ADVERTISED"_s, u"client"_s, u"Okta advertises registration, but not for everyone"_s,
             u"The endpoint needs an administrator's credential; clients need an id made in the console."_s,
             {u"Applications and Resources > Applications > Create App Integration."_s, {}, u"Enter its client id."_s},
             {u"RFC 7591 §3"_s}),
        note(u"NOTE_CUSTOM_SCOPES_HIDDEN"_s, u"server"_s, u"Custom scopes are not listed in the metadata"_s,
             u"They work all the same."_s,
             {QString(server + u"Scopes > the scope > Include in public metadata, to list them."_s), {}, {}},
             {u"RFC 8414 §2"_s}),
        note(u"NOTE_LEEWAY_ZERO"_s, u"mcp"_s, u"The token was used in its last seconds"_s,
             u"FastMCP allows no tolerance, so the next call may fail."_s, {{}, {}, u"Renew a little earlier."_s},
             {u"RFC 7519 §4.1.4"_s}),
        note(
            u"NOTE_RESOURCE_SENT"_s, u"token"_s, u"Okta's audience does not follow the resource parameter"_s,
            u"MCP clients must send resource; the audience comes from the server's settings. The MCP server accepts it."_s,
            {QString(server + u"Settings > Audience: make it the MCP URL to satisfy both."_s), {}, {}},
            {u"RFC 8707 §2"_s}),
        note(u"NOTE_LAB_HTTP"_s, u"server"_s, u"The issuer is a lab server on this machine"_s,
             u"Plain http is accepted for loopback addresses only."_s, {}, {u"RFC 8414 §2"_s}),
        note(u"NOTE_LEGACY_DISCOVERY"_s, u"server"_s, u"The authorization server was found the old way"_s,
             u"Only clients that know the fallback of MCP 2025-03-26 get this far."_s,
             {{}, u"Use RemoteAuthProvider, which serves the resource metadata."_s, {}}, {u"RFC 9728 §3"_s}),
        note(u"NOTE_CNF_IGNORED"_s, u"mcp"_s, u"A DPoP-bound token was accepted as a bearer token"_s,
             u"The server does not check the binding, so the token is worth no more than an ordinary one."_s,
             {{}, u"Check DPoP proofs, or ask for unbound tokens."_s, {}}, {u"RFC 9449 §7.1"_s}),
        note(u"NOTE_LONG_LIFETIME"_s, u"inspect"_s, u"The access token lives for more than an hour"_s,
             u"A server that checks tokens by itself does not see a revocation before the token ends."_s,
             {QString(server + u"Access Policies > policy > rule > Access token lifetime."_s), {}, {}},
             {u"RFC 7009 §3"_s}),
    };
}

} // namespace authscope::diagnosis
