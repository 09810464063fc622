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
};

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
        const bool explains = finding.station == u"inspect" || finding.id == u"HEADER_STRIPPED_REDIRECT"
            || finding.id == u"AUTH_SCHEME_MALFORMED" || finding.id == u"CFG_JWKS_MISSING";
        if (!explains || finding.severity != Severity::Error || finding.certainty == Certainty::Possible
            || !finding.consequenceOf.isEmpty() || finding.id.startsWith(u"CFG_AUD")
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
    linkRefusal(list);
    std::ranges::stable_sort(list, {}, [](const Finding &finding) {
        return std::tuple(finding.severity, !finding.consequenceOf.isEmpty(), finding.certainty, place(finding.id));
    });
    return list;
}

} // namespace authscope::diagnosis
