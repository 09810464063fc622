// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which finding causes which, and their order (diagnosis: 1.4).

#include "core/diagnosis/findings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// `effect` follows from `cause` when both are there. The first row that fits decides.
struct Link {
    QStringView effect;
    QStringView cause;
};

constexpr std::array links{
    Link{u"NET_REFUSED", u"CFG_JWKS_MISSING"},
    Link{u"NET_REFUSED", u"CFG_IMPORT"},
    Link{u"UPSTREAM_5XX", u"CFG_IMPORT"},
    Link{u"UPSTREAM_5XX", u"CFG_ISSUER_NONE"},
    Link{u"TLS_EXPIRED", u"CLOCK_SKEW_CLIENT"},
    Link{u"TOKEN_EXPIRED", u"CLOCK_SKEW_SERVER"},
    Link{u"TOKEN_NOT_YET_VALID", u"CLOCK_SKEW_SERVER"},
    Link{u"PATH_REDIRECT_307", u"REDIRECT_DOWNGRADE"},
    Link{u"PATH_REDIRECT_307", u"HEADER_STRIPPED_REDIRECT"},
    Link{u"HTTP_NOT_HTTPS", u"REDIRECT_DOWNGRADE"},
    Link{u"WWW_NO_RESOURCE_METADATA", u"PRM_MISSING"},
    Link{u"AS_METADATA_404", u"PRM_AS_NOT_ISSUER"},
    Link{u"AS_METADATA_HTML", u"PRM_AS_NOT_ISSUER"},
    Link{u"AS_METADATA_404", u"URL_ADMIN_HOST"},
    Link{u"NET_DNS", u"URL_ADMIN_HOST"},
    Link{u"AS_METADATA_HTML", u"URL_ADMIN_HOST"},
    Link{u"AS_METADATA_404", u"PRM_MISSING"},
    Link{u"AS_METADATA_404", u"PRM_ADVERTISED_404"},
    Link{u"AS_METADATA_404", u"PRM_NOT_JSON"},
    Link{u"AS_METADATA_404", u"PRM_NO_AUTH_SERVERS"},
    Link{u"AS_METADATA_404", u"WWW_MISSING"},
    Link{u"AS_METADATA_HTML", u"PRM_NOT_JSON"},
    Link{u"AS_METADATA_ISSUER_MISMATCH", u"PRM_MISSING"},
    Link{u"PRM_MISSING", u"WWW_MISSING"},
    Link{u"CODE_NEVER_ARRIVED", u"REDIRECT_PORT_TAKEN"},
    Link{u"CODE_NEVER_ARRIVED", u"STATE_MISMATCH"},
    Link{u"CODE_NEVER_ARRIVED", u"REDIRECT_URI_MISMATCH"},
    Link{u"CODE_NEVER_ARRIVED", u"CLIENT_ID_UNKNOWN"},
    Link{u"CODE_NEVER_ARRIVED", u"CLIENT_TYPE_WRONG"},
    Link{u"GRANT_UNSUPPORTED", u"ORG_SERVER_TOKEN_ENDPOINT"},
    Link{u"SCOPE_UNDEFINED", u"ORG_SERVER_TOKEN_ENDPOINT"},
    Link{u"RATE_LIMITED", u"TOKEN_CACHE_USELESS"},
    Link{u"TOKEN_CACHE_USELESS", u"RULE_ORDER"},
    Link{u"AUD_IS_CLIENT_ID", u"TOKEN_IS_ID_TOKEN"},
    Link{u"AUD_MISMATCH", u"TOKEN_IS_ID_TOKEN"},
    Link{u"AUD_IS_MCP_URL_EXPECTED", u"TOKEN_IS_ID_TOKEN"},
    Link{u"SCOPE_MISSING_401", u"TOKEN_IS_ID_TOKEN"},
    Link{u"AUD_MISMATCH", u"TOKEN_IS_ID_JAG"},
    Link{u"AUD_IS_MCP_URL_EXPECTED", u"TOKEN_IS_ID_JAG"},
    Link{u"SIG_INVALID", u"ALG_NONE"},
    Link{u"SIG_INVALID", u"TOKEN_TRUNCATED"},
    Link{u"TOKEN_TRUNCATED", u"AUTH_SCHEME_MALFORMED"},
    Link{u"TOKEN_OPAQUE", u"AUTH_SCHEME_MALFORMED"},
    Link{u"AUD_PARAM_IGNORED", u"AUD_MISMATCH"},
    Link{u"PRM_RESOURCE_MISMATCH", u"CFG_BASE_URL"},
    Link{u"PRM_ADVERTISED_404", u"CFG_BASE_URL"},
    Link{u"NET_REFUSED", u"CFG_BASE_URL"},
    Link{u"NET_DNS", u"CFG_BASE_URL"},
    Link{u"NET_TIMEOUT", u"CFG_BASE_URL"},
    Link{u"AS_METADATA_ISSUER_MISMATCH", u"CFG_BASE_URL"},
    Link{u"AS_METADATA_404", u"CFG_BASE_URL"},
    Link{u"AS_METADATA_ISSUER_MISMATCH", u"TLS_PLAIN_ON_TLS"},
    Link{u"NET_REFUSED", u"PROXY_CONNECT"},
    Link{u"TLS_SELF_SIGNED", u"PROXY_TLS_INTERCEPT"},
    Link{u"TLS_HOSTNAME", u"PROXY_TLS_INTERCEPT"},
    Link{u"WWW_MISSING", u"PROXY_401_FOREIGN"},
    Link{u"PRM_MISSING", u"PROXY_401_FOREIGN"},
    Link{u"PRM_NEEDS_AUTH", u"PROXY_401_FOREIGN"},
    Link{u"TOKEN_OPAQUE", u"AUTH_BASIC_USED"},
    Link{u"AUTH_SCHEME_MALFORMED", u"AUTH_DUPLICATED"},
    Link{u"TOKEN_OPAQUE", u"AUTH_DUPLICATED"},
    Link{u"TOKEN_TRUNCATED", u"AUTH_DUPLICATED"},
    Link{u"TOKEN_MISSING", u"TOKEN_IN_QUERY"},
    Link{u"SESSION_MISSING", u"CORS_MCP_SERVER"},
    Link{u"CORS_MCP_SERVER", u"ORIGIN_REJECTED"},
    Link{u"PRM_MISSING", u"PRM_APPENDED_PATH"},
    Link{u"PRM_ADVERTISED_404", u"PRM_APPENDED_PATH"},
    Link{u"WWW_NO_RESOURCE_METADATA", u"PRM_APPENDED_PATH"},
    Link{u"AS_METADATA_404", u"PRM_NEEDS_AUTH"},
    Link{u"AS_METADATA_HTML", u"PRM_NEEDS_AUTH"},
    Link{u"PRM_NOT_JSON", u"PRM_NEEDS_AUTH"},
    Link{u"PRM_SCOPES_BAD", u"SCOPE_OPENID_REQUIRED"},
    Link{u"SCOPE_UNDEFINED", u"PRM_SCOPES_BAD"},
    Link{u"AS_METADATA_ISSUER_MISMATCH", u"AS_METADATA_PATH_DROPPED"},
    Link{u"AS_METADATA_404", u"AS_METADATA_PATH_DROPPED"},
    Link{u"ISS_ORG_SERVER", u"AS_METADATA_PATH_DROPPED"},
    Link{u"ORG_SERVER_TOKEN_ENDPOINT", u"AS_METADATA_PATH_DROPPED"},
    Link{u"SCOPE_UNDEFINED", u"AS_METADATA_PATH_DROPPED"},
    Link{u"CLIENT_ID_MISSING", u"AS_REGISTRATION_GATED"},
    Link{u"CLIENT_ID_MISSING", u"DCR_REFUSED"},
    Link{u"CLIENT_ID_MISSING", u"DCR_NOT_OFFERED"},
    Link{u"CLIENT_ID_MISSING", u"DCR_METADATA_INVALID"},
    Link{u"CLIENT_ID_MISSING", u"CIMD_DOCUMENT_BAD"},
    Link{u"CLIENT_ID_UNKNOWN", u"CIMD_DOCUMENT_BAD"},
    Link{u"CLIENT_ID_UNKNOWN", u"AS_CIMD_UNSUPPORTED"},
    Link{u"CLIENT_ID_UNKNOWN", u"CLIENT_ID_WRONG_ISSUER"},
    Link{u"CLIENT_ID_UNKNOWN", u"PROXY_AS_STATE_LOST"},
    Link{u"CLIENT_AUTH_METHOD", u"CLIENT_ID_WRONG_ISSUER"},
    Link{u"CLIENT_AUTH_METHOD", u"PROXY_AS_STATE_LOST"},
    Link{u"REDIRECT_URI_MISMATCH", u"PROXY_AS_CALLBACK"},
    Link{u"REDIRECT_URI_MISMATCH", u"REDIRECT_LOOPBACK_PORT_RANDOM"},
    Link{u"CODE_NEVER_ARRIVED", u"PROXY_AS_CALLBACK"},
    Link{u"CODE_NEVER_ARRIVED", u"REDIRECT_LOOPBACK_PORT_RANDOM"},
    Link{u"CODE_NEVER_ARRIVED", u"REDIRECT_NOT_REACHED"},
    Link{u"CODE_NEVER_ARRIVED", u"REDIRECT_SCHEME_UNHANDLED"},
    Link{u"CODE_NEVER_ARRIVED", u"AS_CIMD_UNSUPPORTED"},
    Link{u"CLIENT_SECRET_WRONG", u"CLIENT_SECRET_ROTATED"},
    Link{u"ASSERTION_TIME", u"CLOCK_SKEW_CLIENT"},
    Link{u"DPOP_PROOF_BAD", u"CLOCK_SKEW_CLIENT"},
    Link{u"TOKEN_EXPIRED", u"SSE_TOKEN_EXPIRED_MIDSTREAM"},
    Link{u"REFRESH_NOT_ATTEMPTED", u"SSE_TOKEN_EXPIRED_MIDSTREAM"},
    Link{u"TOKEN_EXPIRED", u"REFRESH_NOT_ATTEMPTED"},
    Link{u"REFRESH_INVALID", u"REFRESH_REUSED"},
    Link{u"REFRESH_INVALID", u"REFRESH_IDLE"},
    Link{u"REFRESH_INVALID", u"SESSION_USER_CHANGED"},
    Link{u"REFRESH_RACE", u"REFRESH_REUSED"},
    Link{u"SCOPE_INSUFFICIENT_403", u"STEP_UP_LOOP"},
    Link{u"AUD_MISMATCH", u"CFG_ENV_STALE"},
    Link{u"AUD_CASE_OR_ENCODING", u"CFG_ENV_STALE"},
    Link{u"AUD_TRAILING_SLASH", u"CFG_ENV_STALE"},
    Link{u"AUD_SCHEME_MISSING", u"CFG_ENV_STALE"},
    Link{u"AUD_DEFAULT", u"CFG_ENV_STALE"},
    Link{u"AUD_MULTI", u"CFG_ENV_STALE"},
    Link{u"ISS_MISMATCH", u"CFG_ENV_STALE"},
    Link{u"ISS_TRAILING_SLASH", u"CFG_ENV_STALE"},
    Link{u"ISS_DEFAULT_VS_CUSTOM", u"CFG_ENV_STALE"},
    Link{u"ISS_CUSTOM_DOMAIN", u"CFG_ENV_STALE"},
    Link{u"KID_WRONG_SERVER", u"CFG_ENV_STALE"},
    Link{u"TOKEN_OPAQUE", u"INTROSPECT_MISCONFIGURED"},
    Link{u"SIG_INVALID", u"KID_MISSING"},
    Link{u"KID_WRONG_SERVER", u"KID_MISSING"},
    Link{u"SIG_INVALID", u"CRIT_UNSUPPORTED"},
    Link{u"NOTE_REGISTRATION_ADVERTISED", u"AS_REGISTRATION_GATED"},
    Link{u"NOTE_REGISTRATION_ADVERTISED", u"DCR_REFUSED"},
};

// In a network that answers in everybody's place, nothing else that was seen is the servers' doing.
constexpr std::array ofPortal{
    u"PRM_NOT_JSON",     u"AS_METADATA_HTML", u"AS_METADATA_404",   u"PRM_MISSING",
    u"PRM_NEEDS_AUTH",   u"WWW_MISSING",      u"PATH_WRONG",        u"REDIRECT_DOWNGRADE",
    u"JWKS_UNREACHABLE", u"TLS_HOSTNAME",     u"TLS_SELF_SIGNED",   u"REDIRECT_LOOP",
    u"UPSTREAM_5XX",     u"HTTP_NOT_HTTPS",   u"PROXY_401_FOREIGN", u"HEADER_STRIPPED_REDIRECT"};

// A token of another issuer has that issuer's keys, audience and scopes too.
constexpr std::array otherIssuer{u"ISS_ORG_SERVER", u"ISS_DEFAULT_VS_CUSTOM", u"ISS_MISMATCH"};
constexpr std::array ofOtherIssuer{u"AUD_MISMATCH",     u"AUD_DEFAULT", u"AUD_IS_MCP_URL_EXPECTED", u"KID_UNKNOWN",
                                   u"KID_WRONG_SERVER", u"SIG_INVALID", u"SCOPE_MISSING_401"};

Finding *find(QList<Finding> &list, QStringView id)
{
    for (Finding &finding : list)
        if (finding.id == id)
            return &finding;
    return nullptr;
}

void link(QList<Finding> &list, QStringView effect, QStringView cause)
{
    Finding *follows = find(list, effect);
    const Finding *leads = find(list, cause);
    // What only may be cannot be named as the cause of something.
    if (!follows || !leads || !follows->consequenceOf.isEmpty() || leads->certainty == Certainty::Possible
        || leads->consequenceOf == follows->id || leads->severity > follows->severity)
        return;
    follows->consequenceOf = leads->id;
}

qsizetype place(const QString &id)
{
    const Cause *cause = findCause(id);
    return cause ? cause - catalogue().constData() : catalogue().size();
}

// The refusal after a good sign-in follows from whatever is wrong with the token.
void linkRefusal(QList<Finding> &list)
{
    Finding *refusal = find(list, u"AUTH_OK_THEN_401");
    if (!refusal)
        return;
    const Finding *cause = nullptr;
    for (const Finding &finding : std::as_const(list)) {
        if (!explainsRefusal(finding) || !finding.consequenceOf.isEmpty() || finding.id.startsWith(u"CFG_AUD")
            || finding.id == u"JWKS_UNREACHABLE")
            continue;
        if (!cause || std::pair(finding.certainty, place(finding.id)) < std::pair(cause->certainty, place(cause->id)))
            cause = &finding;
    }
    if (cause)
        refusal->consequenceOf = cause->id;
}

} // namespace

QList<Finding> ranked(const Findings &findings)
{
    QList<Finding> list(findings.list().begin(), findings.list().end());
    for (const Link &each : links)
        link(list, each.effect, each.cause);
    for (const auto *cause : otherIssuer)
        for (const auto *effect : ofOtherIssuer)
            link(list, effect, cause);
    for (const auto *effect : ofPortal)
        link(list, effect, u"CAPTIVE_PORTAL");
    linkRefusal(list);
    std::ranges::stable_sort(list, {}, [](const Finding &finding) {
        return std::tuple(finding.severity, !finding.consequenceOf.isEmpty(), finding.certainty, place(finding.id));
    });
    return list;
}

} // namespace authscope::diagnosis
