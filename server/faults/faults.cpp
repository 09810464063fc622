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
        // HTTP and MCP transport
        mcp(u"PATH_WRONG"_s, u"The MCP endpoint is at /rpc instead of /mcp"_s),
        mcp(u"PATH_REDIRECT_307"_s, u"The MCP endpoint redirects /mcp to /mcp/"_s),
        mcp(u"REDIRECT_DOWNGRADE"_s, u"The MCP endpoint redirects from https to http (with TLS only)"_s),
        mcp(u"UPSTREAM_5XX"_s, u"The MCP server answers 502 as a gateway in front of it would"_s),
        mcp(u"RATE_LIMITED_MCP"_s, u"The MCP server answers 429"_s),
        // Challenge and protected-resource metadata
        mcp(u"WWW_MISSING"_s, u"The MCP server's 401 has no WWW-Authenticate"_s),
        mcp(u"WWW_NO_RESOURCE_METADATA"_s, u"The MCP server's challenge has no resource_metadata"_s),
        mcp(u"PRM_MISSING"_s, u"The MCP server has no protected resource metadata, and its challenge names none"_s),
        mcp(u"PRM_ADVERTISED_404"_s, u"The challenge names a metadata document that is not there"_s),
        mcp(u"PRM_NOT_JSON"_s, u"The protected resource metadata is an HTML page"_s),
        mcp(u"PRM_RESOURCE_MISMATCH"_s, u"The protected resource metadata names another resource"_s),
        mcp(u"PRM_NO_AUTH_SERVERS"_s, u"The protected resource metadata names no authorization server"_s),
        mcp(u"PRM_AS_NOT_ISSUER"_s,
            u"The protected resource metadata names the authorize endpoint instead of the issuer"_s),
        mcp(u"PRM_SERVER_OPEN"_s, u"The MCP server asks for no token"_s),
        // Authorization-server metadata and JWKS
        authorization(u"AS_METADATA_404"_s, u"Every metadata document of the authorization server is gone"_s),
        authorization(u"AS_METADATA_FORM_UNSUPPORTED"_s,
                      u"The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06"_s),
        authorization(u"AS_METADATA_ISSUER_MISMATCH"_s, u"The metadata names another issuer than its own URL"_s),
        authorization(u"AS_METADATA_HTML"_s, u"A sign-in page answers in place of the metadata"_s),
        authorization(u"AS_NO_S256"_s, u"The metadata does not offer PKCE with S256"_s),
        authorization(u"AS_ENDPOINT_FOREIGN"_s, u"The metadata names endpoints on another host than the issuer's"_s),
        authorization(u"AS_NOT_LICENSED"_s, u"The org has no API Access Management"_s),
        authorization(u"JWKS_UNREACHABLE"_s, u"The key document is not served"_s),
        // Authorization request and redirect
        authorization(u"CLIENT_ID_UNKNOWN"_s, u"The app integrations were deleted"_s),
        authorization(u"REDIRECT_URI_MISMATCH"_s, u"Other sign-in redirect URIs are registered than the client's"_s),
        authorization(u"STATE_MISMATCH"_s, u"The redirect carries a state that the client never sent"_s),
        authorization(u"ISS_RESPONSE_MISMATCH"_s, u"The redirect names another issuer"_s),
        authorization(u"USER_NOT_ASSIGNED"_s, u"Nobody is assigned to the app"_s),
        authorization(u"CONSENT_REQUIRED"_s, u"Every custom scope needs a person's consent"_s),
        authorization(u"CLIENT_TYPE_WRONG"_s, u"The web app is an API Services app"_s),
        authorization(u"RESOURCE_REJECTED"_s, u"The resource parameter is rejected"_s),
        // Token request
        authorization(u"CLIENT_SECRET_WRONG"_s, u"The client secrets were rotated; the old ones are dead"_s),
        authorization(u"CLIENT_AUTH_METHOD"_s, u"The apps are registered for private_key_jwt only"_s),
        authorization(u"GRANT_NOT_ON_APP"_s, u"The apps lack the Client Credentials grant"_s),
        authorization(u"POLICY_NONE"_s, u"The authorization server has no access policy"_s),
        authorization(u"POLICY_NOT_ASSIGNED"_s, u"The access policies are assigned to service apps only"_s),
        authorization(u"POLICY_INACTIVE"_s, u"The access policies are inactive"_s),
        authorization(u"RULE_GRANT_MISSING"_s, u"The rules do not tick Client Credentials"_s),
        authorization(u"RULE_USER_EXCLUDED"_s, u"The rules exclude the first user"_s),
        authorization(u"RULE_SCOPE_MISSING"_s, u"The rules cover the first custom scope only"_s),
        authorization(u"RULE_ORDER"_s, u"A rule with five-minute tokens stands above the rule that was meant"_s),
        authorization(u"SCOPE_UNDEFINED"_s, u"The custom scopes were removed from the authorization server"_s),
        authorization(u"CODE_EXPIRED_OR_USED"_s, u"Authorization codes have expired by the time they arrive"_s),
        authorization(u"PKCE_FAILED"_s, u"The code challenge of another attempt was kept"_s),
        authorization(u"DPOP_REQUIRED_TOKEN"_s, u"The apps require DPoP proofs in token requests"_s),
        authorization(u"RATE_LIMITED"_s, u"The token endpoint's rate limit is used up"_s),
        authorization(u"TOKEN_CACHE_USELESS"_s, u"The rules give access tokens five minutes"_s),
        authorization(u"TOKEN_RESPONSE_INCOMPLETE"_s, u"Token responses lack the access token and its type"_s),
        authorization(u"HOOK_FAILED"_s, u"The token inline hook fails"_s),
        // Token verification at the MCP server
        authorization(u"TOKEN_EXPIRED"_s, u"Access tokens are handed out an hour after their end"_s),
        mcp(u"AUD_MISMATCH"_s, u"The MCP server expects another audience"_s),
        mcp(u"AUD_TRAILING_SLASH"_s, u"The MCP server's audience was configured with a final slash"_s),
        mcp(u"AUD_SCHEME_MISSING"_s, u"The MCP server's audience was configured without https://"_s),
        authorization(u"AUD_DEFAULT"_s, u"The authorization server's audience is api://default"_s),
        mcp(u"ISS_MISMATCH"_s, u"The MCP server expects another issuer"_s),
        mcp(u"ISS_TRAILING_SLASH"_s, u"The MCP server's issuer was configured with a final slash"_s),
        authorization(u"ISS_ORG_SERVER"_s,
                      u"The metadata leads to the org authorization server; its tokens are not for resource servers"_s),
        authorization(u"KID_UNKNOWN"_s, u"Tokens are signed with a key that is not published"_s),
        mcp(u"KID_WRONG_SERVER"_s, u"The MCP server reads the keys of another authorization server"_s),
        mcp(u"JWKS_FETCH_FAILED_AT_SERVER"_s, u"The MCP server cannot fetch the keys"_s),
        authorization(u"SIG_INVALID"_s, u"Tokens are signed with another key than the one their kid names"_s),
        mcp(u"SCOPE_MISSING_401"_s,
            u"The MCP server requires scope calculator.admin of every token, and answers 401 without it"_s),
        // Server configuration and start-up
        mcp(u"CFG_AUD_CHECK_OFF"_s, u"The MCP server does not check the audience (OAUTH_AUDIENCE unset)"_s),
        mcp(u"CFG_ISS_CHECK_OFF"_s, u"The MCP server does not check the issuer (OAUTH_ISSUER unset)"_s),
        mcp(u"CFG_ISSUER_NONE"_s,
            u"The MCP server's redirect to the issuer's metadata fails with 500 (OAUTH_ISSUER unset)"_s),
        // Refresh and session life
        authorization(u"REFRESH_NOT_ISSUED"_s, u"The apps lack the Refresh Token grant"_s),
        authorization(u"REFRESH_INVALID"_s, u"Refresh tokens have been revoked by the time they are used"_s),
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
