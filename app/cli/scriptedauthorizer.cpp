// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scriptedauthorizer.h"

#include "core/http/form.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

QCoro::Task<Result<oauth::TokenResponse>> ScriptedAuthorizer::authorize(oauth::AuthorizationAttempt attempt,
                                                                        oauth::ClientIdentity client,
                                                                        profile::Connection connection,
                                                                        std::stop_token stop)
{
    if (!attempt.pushedEndpoint.isEmpty()) {
        const Result<QString> requestUri = co_await oauth::pushRequest(m_http, attempt, client, stop);
        if (!requestUri)
            co_return std::unexpected(requestUri.error());
        attempt.requestUri = *requestUri;
    }
    http::Request request;
    request.leg = http::Leg::Authorize;
    request.note = u"authorization"_s;
    request.url = attempt.url();
    request.stop = stop;
    const http::ExchangePtr exchange = co_await m_http->send(std::move(request));
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"The authorization request"_s));
    const QByteArray location = http::resolved(attempt.url(), exchange->responseHeaders.value("location"));
    if (exchange->status < 300 || exchange->status > 399 || location.isEmpty())
        co_return fail(u"authorize.no-redirect"_s,
                       u"The authorization server answered %1 instead of a redirect."_s.arg(exchange->status), {},
                       exchange->id);
    const Result<QString> code = oauth::codeFromCallback(attempt, http::queryOf(location));
    if (!code)
        co_return std::unexpected(code.error());
    oauth::GrantRequest grant;
    grant.tokenEndpoint = attempt.tokenEndpoint;
    grant.client = client;
    grant.resource = attempt.resource;
    grant.audience = connection.audience;
    grant.dpop = attempt.dpop;
    grant.stop = stop;
    Result<oauth::TokenResponse> tokens = co_await oauth::requestCode(m_http, grant, *code, attempt.redirectUri,
                                                                      attempt.pkce.verifier);
    co_return tokens;
}

} // namespace authscope::cli
