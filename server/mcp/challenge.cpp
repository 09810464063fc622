// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/challenge.h"

#include "core/http/challenge.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

HttpResponse denied(const Denial &denial)
{
    QByteArray challenge = denial.dpop ? "DPoP"_ba : "Bearer"_ba;
    QByteArray separator = " "_ba;
    const auto add = [&](const char *name, const QByteArray &value) {
        if (value.isEmpty())
            return;
        challenge += separator + name + '=' + http::quoted(value);
        separator = ", "_ba;
    };
    add("error", denial.error);
    add("error_description", denial.description.toUtf8());
    add("scope", denial.scope.toUtf8());
    if (denial.dpop)
        add("algs", "RS256 RS384 RS512 ES256 ES384 ES512"_ba);
    add("resource_metadata", denial.metadata);
    if (denial.garbled) // as hand-written middleware has it: no quotes, a URL that is not absolute
        challenge = "Bearer resource_metadata=/.well-known/oauth-protected-resource, error='invalid_token'"_ba;

    const QString error = denial.error.isEmpty() ? u"unauthorized"_s : QString::fromLatin1(denial.error);
    const QString text = denial.description.isEmpty() ? u"An access token is needed"_s : denial.description;
    HttpResponse response = HttpResponse::json(denial.status,
                                               json::compact({{u"error"_s, error}, {u"error_description"_s, text}}));
    if (denial.withChallenge)
        response.headers.add("www-authenticate"_ba, challenge);
    if (!denial.nonce.isEmpty())
        response.headers.add("dpop-nonce"_ba, denial.nonce);
    response.headers.add("cache-control"_ba, "no-store"_ba);
    return response;
}

Credentials credentialsOf(const HttpRequest &request)
{
    if (!request.query.isEmpty() && request.queryForm().contains(u"access_token"))
        return {
            Credentials::Kind::Malformed, {}, u"The access token belongs into the Authorization header, not the URL"_s};
    QByteArray value;
    int fields = 0;
    for (const http::Header &header : request.headers) {
        if (http::sameName(header.name, "Authorization")) {
            value = header.value;
            ++fields;
        }
    }
    if (fields > 1)
        return {Credentials::Kind::Malformed, {}, u"The request has more than one Authorization header"_s};
    const qsizetype blank = value.indexOf(' ');
    const QByteArrayView scheme = QByteArrayView(value).first(blank < 0 ? value.size() : blank);
    const bool dpop = http::sameName(scheme, "DPoP");
    if (fields == 0 || (!dpop && !http::sameName(scheme, "Bearer")))
        return {};
    const QByteArray token = blank < 0 ? QByteArray() : value.sliced(blank + 1).trimmed();
    if (token.isEmpty())
        return {Credentials::Kind::Malformed, {}, u"The Authorization header has no token"_s};
    return {dpop ? Credentials::Kind::Dpop : Credentials::Kind::Bearer, token, {}};
}

} // namespace authscope::server
