// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/sse.h"
#include "core/mcp/httpendpoint.h"
#include "core/mcp/pendingcalls.h"
#include "core/mcp/transport.h"

namespace authscope::mcp {

// HTTP+SSE of MCP 2024-11-05: one GET stream carries everything from the server, and its first event names the address
// to which messages are POSTed. That address is the server's word: it must have the origin of the stream, or the
// credentials would follow it elsewhere.
class HttpSse : public Transport
{
    Q_OBJECT
public:
    explicit HttpSse(HttpEndpoint endpoint, QObject *parent = nullptr);
    ~HttpSse() override;

    QString name() const override;
    QCoro::Task<Result<Answer>> send(Call call) override;
    // All messages come anyway: waits for the stop, or for the end of the stream.
    QCoro::Task<Result<void>> listen(QString revision, std::stop_token stop) override;
    QCoro::Task<void> close(QString revision) override;
    void forget() override;
    bool suggestsLegacy(const Failure &) const override { return true; }
    bool givingUpCancels(Era) const override { return false; }
    http::ExchangePtr lastRefusal() const override { return m_lastRefusal; }

    // Opens the stream and waits for the endpoint.
    QCoro::Task<Result<void>> open(std::stop_token stop);

Q_SIGNALS:
    void opened(); // or failed
    void lost();   // the stream is over, and not by our wish

private:
    http::Streaming read(const http::Exchange &head, QByteArrayView piece);
    void handle(const http::Exchange &head, const http::ServerEvent &event);
    void streamEnded(const Result<http::ExchangePtr> &ended);
    void lose(const Failure &failure);

    HttpEndpoint m_endpoint;
    QByteArray m_postUrl; // empty: not open
    http::SseDecoder m_decoder;
    PendingCalls m_pending;
    std::optional<Failure> m_lost;
    std::stop_source m_stop;
    QTimer m_firstEvent;
    bool m_opening = false;
    http::ExchangePtr m_lastRefusal;
};

} // namespace authscope::mcp
