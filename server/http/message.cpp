// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/listener.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

http::Form HttpRequest::form() const
{
    return http::formDecode(body);
}

http::Form HttpRequest::queryForm() const
{
    return http::formDecode(query);
}

HttpResponse HttpResponse::json(int status, QByteArray body)
{
    return {status, {{"content-type"_ba, "application/json"_ba}}, std::move(body)};
}

// No form-action: browsers apply it to the redirect that follows a form too, and that one leaves this origin.
HttpResponse HttpResponse::html(int status, QByteArray body)
{
    return {status,
            {{"content-type"_ba, "text/html; charset=utf-8"_ba},
             {"content-security-policy"_ba,
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"_ba},
             {"x-frame-options"_ba, "DENY"_ba},
             {"x-content-type-options"_ba, "nosniff"_ba},
             {"referrer-policy"_ba, "no-referrer"_ba},
             {"cache-control"_ba, "no-store"_ba}},
            std::move(body)};
}

HttpResponse HttpResponse::text(int status, QByteArray body)
{
    return {status,
            {{"content-type"_ba, "text/plain; charset=utf-8"_ba}, {"x-content-type-options"_ba, "nosniff"_ba}},
            std::move(body)};
}

HttpResponse HttpResponse::empty(int status)
{
    return {status, {}, {}};
}

HttpResponse HttpResponse::redirect(int status, const QByteArray &location)
{
    return {status, {{"location"_ba, location}}, {}};
}

} // namespace authscope::server
