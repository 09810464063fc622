// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say, and where to look (diagnosis: section 14).

#include "core/diagnosis/finding.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// "AUD_*" stands for every cause whose id begins so.
QStringList expanded(const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        if (!name.endsWith(u'*')) {
            ids += name;
            continue;
        }
        for (const Cause &cause : catalogue())
            if (cause.id.startsWith(QStringView(name).chopped(1)))
                ids += cause.id;
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

const QList<Symptom> &symptoms()
{
    static const QList<Symptom> all = [] {
        QList<Symptom> list = {
            {u"401 right after the sign-in worked"_s,
             {u"AUTH_OK_THEN_401"_s, u"AUD_*"_s, u"ISS_*"_s, u"KID_WRONG_SERVER"_s, u"TOKEN_IS_ID_TOKEN"_s,
              u"SCOPE_MISSING_401"_s}},
            {u"401, but curl works"_s,
             {u"HEADER_STRIPPED_REDIRECT"_s, u"REDIRECT_DOWNGRADE"_s, u"HEADER_STRIPPED_PROXY"_s, u"PROXY_*"_s,
              u"AUTH_SCHEME_MALFORMED"_s}},
            {u"It worked yesterday"_s,
             {u"TOKEN_EXPIRED"_s, u"REFRESH_*"_s, u"CLIENT_SECRET_ROTATED"_s, u"KID_UNKNOWN"_s, u"TLS_EXPIRED"_s,
              u"POLICY_INACTIVE"_s, u"CFG_ENV_STALE"_s}},
            {u"After a break it works only with a new sign-in"_s, {u"REFRESH_NOT_ISSUED"_s}},
            {u"Okta shows 400 Bad Request"_s,
             {u"REDIRECT_URI_MISMATCH"_s, u"CLIENT_ID_UNKNOWN"_s, u"CLIENT_TYPE_WRONG"_s}},
            {u"The browser opens, then nothing happens"_s,
             {u"CODE_NEVER_ARRIVED"_s, u"REDIRECT_NOT_REACHED"_s, u"REDIRECT_PORT_TAKEN"_s}},
            {u"Policy evaluation failed"_s,
             {u"POLICY_NONE"_s, u"POLICY_NOT_ASSIGNED"_s, u"RULE_*"_s, u"DCR_CLIENT_NO_POLICY"_s}},
            {u"Does not support dynamic client registration, or 403 on registration"_s,
             {u"DCR_NOT_OFFERED"_s, u"DCR_REFUSED"_s, u"AS_CIMD_UNSUPPORTED"_s}},
            {u"Does not implement protected resource metadata"_s,
             {u"PRM_MISSING"_s, u"PRM_WRONG_LOCATION"_s, u"PRM_ADVERTISED_404"_s}},
            {u"It works on my machine, but not deployed"_s,
             {u"CFG_BASE_URL"_s, u"REDIRECT_DOWNGRADE"_s, u"HOST_REJECTED"_s, u"JWKS_FETCH_FAILED_AT_SERVER"_s,
              u"CFG_*"_s}},
            {u"It works for me, but not for a colleague"_s,
             {u"USER_NOT_ASSIGNED"_s, u"RULE_USER_EXCLUDED"_s, u"CLIENT_NETWORK_ZONE"_s, u"SIGNON_POLICY_BLOCK"_s}},
            {u"The user's sign-in works, the service's does not"_s,
             {u"RULE_GRANT_MISSING"_s, u"GRANT_NOT_ON_APP"_s, u"SCOPE_OIDC_IN_M2M"_s, u"SCOPE_NONE_DEFAULT"_s,
              u"DPOP_REQUIRED_TOKEN"_s}},
            {u"Sometimes 404, sometimes fine"_s, {u"SESSION_NOT_FOUND"_s}},
            {u"Too many requests"_s, {u"RATE_LIMITED"_s, u"RATE_LIMITED_MCP"_s, u"TOKEN_CACHE_USELESS"_s}},
            {u"Only in the browser client"_s,
             {u"CORS_MCP_SERVER"_s, u"TOKEN_ENDPOINT_CORS"_s, u"AS_METADATA_REDIRECT_CORS"_s}},
        };
        for (Symptom &symptom : list)
            symptom.ids = expanded(symptom.ids);
        return list;
    }();
    return all;
}

} // namespace authscope::diagnosis
