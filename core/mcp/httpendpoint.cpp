// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/httpendpoint.h"

namespace authscope::mcp {

QCoro::Task<Result<http::Request>> endpointRequest(HttpEndpoint endpoint, QByteArray method, http::Headers headers,
                                                   QString note)
{
    http::Request request;
    request.leg = http::Leg::Mcp;
    request.note = note;
    request.method = method;
    request.url = endpoint.url;
    request.headers = headers;
    for (const http::Header &header : endpoint.headers)
        request.headers.set(header.name, header.value);
    request.maximumBody = limits::mcpBody;
    request.redirects = limits::redirects;
    request.mayFollow = endpoint.mayFollow;
    if (endpoint.authorization) {
        const Result<QByteArray> authorization = co_await endpoint.authorization();
        if (!authorization)
            co_return std::unexpected(authorization.error());
        if (!authorization->isEmpty())
            request.headers.set("Authorization", *authorization);
    }
    co_return request;
}

QCoro::Task<Result<http::ExchangePtr>> sendToEndpoint(HttpEndpoint endpoint, http::Request request)
{
    if (!endpoint.prover) {
        http::ExchangePtr exchange = co_await endpoint.http->send(std::move(request));
        co_return exchange;
    }
    for (bool repeated = false;; repeated = true) {
        http::Request attempt = request;
        if (const Result<void> proven = endpoint.prover->prove(attempt); !proven)
            co_return std::unexpected(proven.error());
        http::ExchangePtr exchange = co_await endpoint.http->send(std::move(attempt));
        if (!endpoint.prover->mayRepeat(*exchange) || repeated)
            co_return exchange;
    }
}

} // namespace authscope::mcp
