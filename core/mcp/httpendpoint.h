// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace authscope::mcp {

// Proves with each request that the sender holds the key that its token is bound to (RFC 9449), for whoever knows how.
class ProofMaker
{
public:
    virtual ~ProofMaker() = default;
    // Adds the proof to a request that is whole but for it.
    virtual Result<void> prove(http::Request &request) = 0;
    // Looks at the answer; true where the request should be sent once more with a new proof.
    virtual bool mayRepeat(const http::Exchange &exchange) = 0;
};

// Where an MCP server is and what goes with every request to it; shared by the two HTTP transports.
struct HttpEndpoint {
    http::Client *http = nullptr; // must outlive the transport
    QByteArray url;
    http::Headers headers; // extra, on every request
    // The value of the Authorization field for the next request, e.g. "Bearer …"; empty for none. May be null.
    std::function<QCoro::Task<Result<QByteArray>>()> authorization;
    decltype(http::Request::mayFollow) mayFollow; // asked before a redirect is followed; may be null
    ProofMaker *prover = nullptr;                 // must outlive the transport; null: no proof goes with the token
};

// A request to the endpoint with the fields given, the extra ones and the credentials.
QCoro::Task<Result<http::Request>> endpointRequest(HttpEndpoint endpoint, QByteArray method, http::Headers headers,
                                                   QString note);

// Sends such a request, with a proof where one is to be made; once more where the server only wants another proof.
QCoro::Task<Result<http::ExchangePtr>> sendToEndpoint(HttpEndpoint endpoint, http::Request request);

} // namespace authscope::mcp
