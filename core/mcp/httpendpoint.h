// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace authscope::mcp {

// Where an MCP server is and what goes with every request to it; shared by the two HTTP transports.
struct HttpEndpoint {
    http::Client *http = nullptr; // must outlive the transport
    QByteArray url;
    http::Headers headers; // extra, on every request
    // The value of the Authorization field for the next request, e.g. "Bearer …"; empty for none. May be null.
    std::function<QCoro::Task<Result<QByteArray>>()> authorization;
    decltype(http::Request::mayFollow) mayFollow; // asked before a redirect is followed; may be null
};

// A request to the endpoint with the fields given, the extra ones and the credentials.
QCoro::Task<Result<http::Request>> endpointRequest(HttpEndpoint endpoint, QByteArray method, http::Headers headers,
                                                   QString note);

} // namespace authscope::mcp
