// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faults.h"

#include <algorithm>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

// How many edits lead from one text to the other (Levenshtein), for "did you mean".
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

// The known ids that look most like the given one: same words, or few edits away.
QStringList similarTo(const QString &id)
{
    const QString wanted = id.toUpper().replace(u'-', u'_');
    const QStringList words = wanted.split(u'_', Qt::SkipEmptyParts);
    QList<std::pair<qsizetype, QString>> ranked;
    for (const Fault &fault : Faults::known()) {
        qsizetype shared = 0;
        for (const QString &word : fault.id.split(u'_'))
            shared += words.contains(word) ? word.size() : 0;
        const qsizetype edits = distance(QStringView(wanted).left(64), fault.id);
        if (shared > 2 || edits <= wanted.size() / 2)
            ranked.append({edits - shared, fault.id});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qsizetype, QString>::first);
    QStringList names;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, ranked.size()); ++i)
        names.append(ranked[i].second);
    return names;
}

} // namespace

const QList<Fault> &Faults::known()
{
    const auto authorization = [](const QString &id, const QString &title) {
        return Fault{id, u"authorization"_s, title};
    };
    const auto mcp = [](const QString &id, const QString &title) { return Fault{id, u"mcp"_s, title}; };
    static const QList<Fault> faults{
        // Network and clock
        mcp(u"NET_TIMEOUT"_s, u"The MCP server accepts requests and never answers"_s),
        mcp(u"TLS_SELF_SIGNED"_s, u"The MCP server's certificate is its own issuer (from its start only)"_s),
        mcp(u"TLS_CHAIN_INCOMPLETE"_s,
            u"The MCP server sends its certificate without the intermediate one (from its start only)"_s),
        mcp(u"TLS_HOSTNAME"_s, u"The MCP server's certificate is for another host (from its start only)"_s),
        mcp(u"TLS_EXPIRED"_s, u"The MCP server's certificate ended yesterday (from its start only)"_s),
        mcp(u"TLS_VERSION"_s, u"The MCP server speaks only TLS 1.0 and 1.1 (from its start only)"_s),
        mcp(u"TLS_PLAIN_ON_TLS"_s, u"The MCP server names itself with https, but speaks plain http"_s),
        mcp(u"PROXY_401_FOREIGN"_s, u"A gateway in front of the MCP server refuses the requests that carry a token"_s),
        mcp(u"CLOCK_SKEW_SERVER"_s, u"The MCP server's clock is more than an hour fast"_s),
        // HTTP and MCP transport
        mcp(u"PATH_WRONG"_s, u"The MCP endpoint is at /rpc instead of /mcp"_s),
        mcp(u"PATH_REDIRECT_307"_s, u"The MCP endpoint redirects /mcp to /mcp/"_s),
        mcp(u"HEADER_STRIPPED_REDIRECT"_s, u"The MCP endpoint redirects to the same machine under another name"_s),
        mcp(u"REDIRECT_DOWNGRADE"_s, u"The MCP endpoint redirects from https to http (with TLS only)"_s),
        mcp(u"HEADER_STRIPPED_PROXY"_s, u"A proxy in front of the MCP server removes the Authorization header"_s),
        mcp(u"HTTP_405_METHOD"_s, u"The MCP endpoint takes no POST"_s),
        mcp(u"SESSION_MISSING"_s, u"A gateway does not let the session id of MCP through"_s),
        mcp(u"SESSION_NOT_FOUND"_s, u"The MCP server forgets its sessions, as replicas without stickiness do"_s),
        mcp(u"PROTOCOL_VERSION"_s, u"The MCP server knows no revision after 2024-11-05"_s),
        mcp(u"HEADER_MIRROR_MISMATCH"_s, u"A gateway drops the Mcp-Method and Mcp-Name headers"_s),
        mcp(u"HOST_REJECTED"_s, u"The MCP server answers for another Host only"_s),
        mcp(u"ORIGIN_REJECTED"_s, u"The MCP server's list of allowed origins has none of a page"_s),
        mcp(u"CORS_MCP_SERVER"_s, u"The MCP server asks the preflights of browsers for a token"_s),
        mcp(u"BODY_TOO_LARGE"_s, u"A proxy takes bodies of 64 bytes at most"_s),
        mcp(u"UPSTREAM_5XX"_s, u"The MCP server answers 502 as a gateway in front of it would"_s),
        mcp(u"RATE_LIMITED_MCP"_s, u"The MCP server answers 429"_s),
        // Challenge and protected-resource metadata
        mcp(u"WWW_MISSING"_s, u"The MCP server's 401 has no WWW-Authenticate"_s),
        mcp(u"WWW_NO_RESOURCE_METADATA"_s, u"The MCP server's challenge has no resource_metadata"_s),
        mcp(u"WWW_UNPARSABLE"_s, u"The MCP server's challenge breaks the grammar of the header"_s),
        mcp(u"PRM_MISSING"_s, u"The MCP server has no protected resource metadata, and its challenge names none"_s),
        mcp(u"PRM_WRONG_LOCATION"_s,
            u"The protected resource metadata is at the root only, and the challenge names none"_s),
        mcp(u"PRM_APPENDED_PATH"_s, u"The protected resource metadata is behind the MCP path instead of before it"_s),
        mcp(u"PRM_ADVERTISED_404"_s, u"The challenge names a metadata document that is not there"_s),
        mcp(u"PRM_NEEDS_AUTH"_s, u"The protected resource metadata asks for credentials"_s),
        mcp(u"PRM_NOT_JSON"_s, u"The protected resource metadata is an HTML page"_s),
        mcp(u"PRM_RESOURCE_MISMATCH"_s, u"The protected resource metadata names another resource"_s),
        mcp(u"PRM_NO_AUTH_SERVERS"_s, u"The protected resource metadata names no authorization server"_s),
        mcp(u"PRM_AS_NOT_ISSUER"_s,
            u"The protected resource metadata names the authorize endpoint instead of the issuer"_s),
        mcp(u"PRM_AS_TRAILING_SLASH"_s, u"The protected resource metadata names the issuer with a final slash"_s),
        mcp(u"PRM_SCOPES_BAD"_s, u"The MCP server names scopes that the authorization server does not have"_s),
        mcp(u"PRM_SERVER_OPEN"_s, u"The MCP server asks for no token"_s),
        // Authorization-server metadata and JWKS
        authorization(u"AS_METADATA_404"_s, u"Every metadata document of the authorization server is gone"_s),
        authorization(u"AS_METADATA_FORM_UNSUPPORTED"_s,
                      u"The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06"_s),
        authorization(u"AS_METADATA_ISSUER_MISMATCH"_s, u"The metadata names another issuer than its own URL"_s),
        mcp(u"AS_METADATA_REDIRECT_CORS"_s, u"The redirect to the issuer's metadata may not be read by web pages"_s),
        authorization(u"AS_METADATA_HTML"_s, u"A sign-in page answers in place of the metadata"_s),
        authorization(u"AS_NO_S256"_s, u"The metadata does not offer PKCE with S256"_s),
        authorization(u"AS_ENDPOINT_FOREIGN"_s, u"The metadata names endpoints on another host than the issuer's"_s),
        authorization(u"AS_NOT_LICENSED"_s, u"The org has no API Access Management"_s),
        authorization(u"JWKS_UNREACHABLE"_s, u"The key document is not served"_s),
        // Client registration
        authorization(u"DCR_NOT_OFFERED"_s, u"The metadata names no registration endpoint"_s),
        authorization(u"DCR_METADATA_INVALID"_s, u"Registration is open, but takes no loopback redirect URIs"_s),
        authorization(u"DCR_CLIENT_NO_POLICY"_s, u"Registration is open, but no policy covers what registers"_s),
        // Authorization request and redirect
        authorization(u"CLIENT_ID_UNKNOWN"_s, u"The app integrations were deleted"_s),
        authorization(u"REDIRECT_URI_MISMATCH"_s, u"Other sign-in redirect URIs are registered than the client's"_s),
        authorization(u"STATE_MISMATCH"_s, u"The redirect carries a state that the client never sent"_s),
        authorization(u"ISS_RESPONSE_MISMATCH"_s, u"The redirect names another issuer"_s),
        authorization(u"USER_NOT_ASSIGNED"_s, u"Nobody is assigned to the app"_s),
        authorization(u"SIGNON_POLICY_BLOCK"_s, u"The sign-on policy demands a second factor that nobody has"_s),
        authorization(u"CONSENT_REQUIRED"_s, u"Every custom scope needs a person's consent"_s),
        authorization(u"PKCE_REQUIRED"_s, u"The apps require PKCE"_s),
        authorization(u"CLIENT_TYPE_WRONG"_s, u"The web app is an API Services app"_s),
        authorization(u"RESOURCE_REJECTED"_s, u"The resource parameter is rejected"_s),
        // Token request
        authorization(u"CLIENT_SECRET_WRONG"_s, u"The client secrets were rotated; the old ones are dead"_s),
        authorization(u"CLIENT_SECRET_ROTATED"_s, u"Each client secret is rotated after its first use"_s),
        authorization(u"CLIENT_AUTH_METHOD"_s, u"The apps are registered for private_key_jwt only"_s),
        authorization(u"ASSERTION_KEY"_s, u"The public keys of the apps were replaced"_s),
        authorization(u"CLIENT_NETWORK_ZONE"_s, u"The apps may be used from another network only"_s),
        authorization(u"TOKEN_ENDPOINT_CORS"_s,
                      u"The org has no Trusted Origins: the token endpoint takes pages of redirect URIs only"_s),
        authorization(u"GRANT_NOT_ON_APP"_s, u"The apps lack the Client Credentials grant"_s),
        authorization(u"GRANT_UNSUPPORTED"_s, u"The authorization server has no Client Credentials grant"_s),
        authorization(u"ORG_SERVER_TOKEN_ENDPOINT"_s, u"The metadata names the org server's token endpoint"_s),
        authorization(u"POLICY_NONE"_s, u"The authorization server has no access policy"_s),
        authorization(u"POLICY_NOT_ASSIGNED"_s, u"The access policies are assigned to service apps only"_s),
        authorization(u"POLICY_INACTIVE"_s, u"The access policies are inactive"_s),
        authorization(u"RULE_GRANT_MISSING"_s, u"The rules do not tick Client Credentials"_s),
        authorization(u"RULE_USER_EXCLUDED"_s, u"The rules exclude the first user"_s),
        authorization(u"RULE_SCOPE_MISSING"_s, u"The rules cover the first custom scope only"_s),
        authorization(u"RULE_ORDER"_s, u"A rule with five-minute tokens stands above the rule that was meant"_s),
        authorization(u"SCOPE_UNDEFINED"_s, u"The custom scopes were removed from the authorization server"_s),
        mcp(u"SCOPE_NONE_DEFAULT"_s, u"The MCP server names no scope, and the authorization server has no default"_s),
        mcp(u"SCOPE_OIDC_IN_M2M"_s, u"The MCP server asks for openid and profile"_s),
        mcp(u"SCOPE_OPENID_REQUIRED"_s, u"The MCP server asks for profile without openid"_s),
        authorization(u"CODE_EXPIRED_OR_USED"_s, u"Authorization codes have expired by the time they arrive"_s),
        authorization(u"CODE_OTHER_SERVER"_s, u"The metadata names another authorization server's token endpoint"_s),
        authorization(u"PKCE_FAILED"_s, u"The code challenge of another attempt was kept"_s),
        authorization(u"DPOP_REQUIRED_TOKEN"_s, u"The apps require DPoP proofs in token requests"_s),
        authorization(u"DPOP_NONCE"_s, u"DPoP is required, and no nonce is ever good: each is of another node"_s),
        authorization(u"DPOP_PROOF_BAD"_s, u"DPoP is required, and proofs are compared with a custom domain's URL"_s),
        authorization(u"RATE_LIMITED"_s, u"The token endpoint's rate limit is used up"_s),
        authorization(u"TOKEN_CACHE_USELESS"_s, u"The rules give access tokens five minutes"_s),
        authorization(u"TOKEN_RESPONSE_INCOMPLETE"_s, u"Token responses lack the access token and its type"_s),
        authorization(u"HOOK_FAILED"_s, u"The token inline hook fails"_s),
        authorization(u"DEVICE_FLOW"_s, u"Device codes have expired before anybody can enter them"_s),
        // Token verification at the MCP server
        authorization(u"TOKEN_EXPIRED"_s, u"Access tokens are handed out an hour after their end"_s),
        authorization(u"TOKEN_NOT_YET_VALID"_s, u"Access tokens become valid in an hour only (nbf)"_s),
        mcp(u"AUD_MISMATCH"_s, u"The MCP server expects another audience"_s),
        mcp(u"AUD_TRAILING_SLASH"_s, u"The MCP server's audience was configured with a final slash"_s),
        mcp(u"AUD_SCHEME_MISSING"_s, u"The MCP server's audience was configured without https://"_s),
        authorization(u"AUD_DEFAULT"_s, u"The authorization server's audience is api://default"_s),
        authorization(u"AUD_IS_CLIENT_ID"_s, u"The authorization server's audience is the client id"_s),
        mcp(u"AUD_IS_MCP_URL_EXPECTED"_s, u"The MCP server expects its own URL as the audience"_s),
        mcp(u"AUD_CASE_OR_ENCODING"_s, u"The MCP server's audience was copied with an invisible character"_s),
        mcp(u"AUD_MULTI"_s, u"Tokens have two audiences, and the MCP server's verifier compares one string"_s),
        mcp(u"ISS_MISMATCH"_s, u"The MCP server expects another issuer"_s),
        mcp(u"ISS_TRAILING_SLASH"_s, u"The MCP server's issuer was configured with a final slash"_s),
        mcp(u"ISS_DEFAULT_VS_CUSTOM"_s, u"The MCP server expects the issuer of the default authorization server"_s),
        mcp(u"ISS_CUSTOM_DOMAIN"_s, u"The MCP server expects the issuer under a custom domain"_s),
        mcp(u"ISS_METADATA_URL_CONFIGURED"_s, u"The MCP server's issuer was configured with the metadata URL"_s),
        authorization(u"ISS_ORG_SERVER"_s,
                      u"The metadata leads to the org authorization server; its tokens are not for resource servers"_s),
        authorization(u"KID_UNKNOWN"_s, u"Tokens are signed with a key that is not published"_s),
        mcp(u"KID_WRONG_SERVER"_s, u"The MCP server reads the keys of another authorization server"_s),
        authorization(u"KID_MISSING"_s, u"Tokens name no key (kid), and there are several"_s),
        mcp(u"JWKS_STALE_AT_SERVER"_s, u"The MCP server keeps the keys of before a rotation"_s),
        mcp(u"JWKS_FETCH_FAILED_AT_SERVER"_s, u"The MCP server cannot fetch the keys"_s),
        authorization(u"SIG_INVALID"_s, u"Tokens are signed with another key than the one their kid names"_s),
        authorization(u"TOKEN_TRUNCATED"_s, u"Access tokens lose their last characters on the way"_s),
        authorization(u"ALG_NONE"_s, u"Access tokens are not signed (alg none)"_s),
        mcp(u"ALG_MISMATCH"_s, u"The MCP server's verifier takes ES256 only"_s),
        authorization(u"ALG_CONFUSION"_s, u"Access tokens are signed with HS256 and the public key as the secret"_s),
        authorization(u"CRIT_UNSUPPORTED"_s, u"Access tokens have a critical header that nobody knows"_s),
        mcp(u"TYP_REJECTED"_s, u"The MCP server's verifier demands the type at+jwt"_s),
        authorization(u"TOKEN_OPAQUE"_s, u"Access tokens are opaque"_s),
        authorization(u"TOKEN_JWE"_s, u"Access tokens are encrypted"_s),
        authorization(u"TOKEN_IS_ID_TOKEN"_s, u"The ID token is handed out as the access token"_s),
        mcp(u"SCOPE_MISSING_401"_s,
            u"The MCP server requires scope calculator.admin of every token, and answers 401 without it"_s),
        mcp(u"SCP_VS_SCOPE"_s, u"The MCP server's verifier reads scope, and Okta writes scp"_s),
        mcp(u"CLIENT_ID_CLAIM"_s, u"The MCP server's verifier demands client_id, and Okta writes cid"_s),
        mcp(u"SUB_UNEXPECTED"_s, u"The MCP server knows its users by Okta's ids, and sub is the login"_s),
        mcp(u"DPOP_REQUIRED_RS"_s, u"The MCP server takes only tokens that are bound to a key"_s),
        authorization(u"MTLS_BOUND"_s, u"Access tokens are bound to a client certificate"_s),
        authorization(u"TOKEN_REVOKED"_s, u"Access tokens are revoked at once, and the MCP server introspects them"_s),
        mcp(u"INTROSPECT_MISCONFIGURED"_s, u"The MCP server introspects tokens with the wrong secret"_s),
        // Server configuration and start-up
        mcp(u"CFG_AUD_CHECK_OFF"_s, u"The MCP server does not check the audience (OAUTH_AUDIENCE unset)"_s),
        mcp(u"CFG_ISS_CHECK_OFF"_s, u"The MCP server does not check the issuer (OAUTH_ISSUER unset)"_s),
        mcp(u"CFG_ISSUER_NONE"_s,
            u"The MCP server's redirect to the issuer's metadata fails with 500 (OAUTH_ISSUER unset)"_s),
        mcp(u"CFG_BASE_URL"_s, u"The MCP server names itself by its name inside the cluster"_s),
        mcp(u"CFG_ENV_STALE"_s, u"The MCP server's audience has a blank at its end"_s),
        // Authenticated MCP requests
        mcp(u"SCOPE_INSUFFICIENT_403"_s,
            u"The MCP server requires scope calculator.admin, and answers 403 without it"_s),
        mcp(u"SCOPE_403_NO_HINT"_s, u"The MCP server answers 403 without a word"_s),
        mcp(u"STEP_UP_LOOP"_s, u"The MCP server always answers 403 for want of a scope that the token has"_s),
        mcp(u"TOOL_AUTHZ_ERROR"_s, u"The tools fail with an authorization error of their own"_s),
        mcp(u"TOKEN_PASSTHROUGH"_s, u"The tools pass the token on to another API, which refuses it"_s),
        mcp(u"LIST_EMPTY_BY_SCOPE"_s, u"The MCP server shows no tools to this caller"_s),
        // Refresh and session life
        authorization(u"REFRESH_NOT_ISSUED"_s, u"The apps lack the Refresh Token grant"_s),
        authorization(u"REFRESH_INVALID"_s, u"Refresh tokens have been revoked by the time they are used"_s),
        authorization(u"REFRESH_IDLE"_s, u"Refresh tokens have been idle for too long by the time they are used"_s),
        authorization(u"REFRESH_REUSED"_s, u"Another process has used the refresh tokens before"_s),
        authorization(u"SESSION_USER_CHANGED"_s, u"People are deactivated once they have signed in"_s),
    };
    return faults;
}

bool Faults::isOn(const char *id) const
{
    return !m_on.isEmpty() && m_on.contains(QLatin1StringView(id).toString());
}

QStringList Faults::on() const
{
    QStringList ids;
    for (const Fault &fault : known()) {
        if (m_on.contains(fault.id))
            ids.append(fault.id);
    }
    return ids;
}

Result<void> Faults::set(const QStringList &ids)
{
    const QList<Fault> &all = known();
    for (const QString &id : ids) {
        if (std::ranges::none_of(all, [&id](const Fault &fault) { return fault.id == id; })) {
            const QStringList similar = similarTo(id);
            return fail(u"fault.unknown"_s,
                        similar.isEmpty()
                            ? u"There is no fault \"%1\"."_s.arg(id)
                            : u"There is no fault \"%1\"; did you mean %2?"_s.arg(id, similar.join(u" or "_s)),
                        id);
        }
    }
    const QSet<QString> next(ids.begin(), ids.end());
    if (next != m_on) {
        m_on = next;
        Q_EMIT changed();
    }
    return {};
}

} // namespace authscope::server
