// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/httpendpoint.h"
#include "core/mcp/transport.h"

namespace authscope::mcp {

class AnswerReader;

// Streamable HTTP (MCP 2025-03-26 to 2026-07-28): each message is a POST of its own, the answer JSON or an event stream.
// Up to 2025-11-25 there may be a session, a GET stream, and broken streams are resumed (mcp.md 4.2).
class StreamableHttp : public Transport
{
    Q_OBJECT
public:
    explicit StreamableHttp(HttpEndpoint endpoint, QObject *parent = nullptr);

    QString name() const override;
    QCoro::Task<Result<Answer>> send(Call call) override;
    QCoro::Task<Result<void>> listen(QString revision, std::stop_token stop) override;
    QCoro::Task<void> close(QString revision) override;
    void forget() override;
    bool hasSession() const override { return !m_session.isEmpty(); }
    bool suggestsLegacy(const Failure &failure) const override;
    bool givingUpCancels(Era era) const override { return era == Era::Modern; }
    http::ExchangePtr lastRefusal() const override { return m_lastRefusal; }

    // The last status of an exchange named by a failure; 0 if there is none.
    int statusOf(const Failure &failure) const;

private:
    QCoro::Task<Result<http::ExchangePtr>> exchangeFor(Call call, std::shared_ptr<AnswerReader> reader);
    // The GET streams that continue a broken one, until the response is there or nothing more is to be had.
    QCoro::Task<Result<http::ExchangePtr>> resume(Call call, std::shared_ptr<AnswerReader> reader,
                                                  http::ExchangePtr exchange);
    QCoro::Task<Result<http::ExchangePtr>> getStream(QString revision, std::shared_ptr<AnswerReader> reader,
                                                     QString note, bool endless, std::stop_token stop);
    Result<Answer> judged(const Call &call, AnswerReader &reader, const http::ExchangePtr &exchange);
    Result<void> takeSession(const http::Exchange &exchange);
    std::shared_ptr<AnswerReader> readerFor(const QByteArray &id, const QString &revision);

    HttpEndpoint m_endpoint;
    QByteArray m_session;
    http::ExchangePtr m_lastRefusal;
};

} // namespace authscope::mcp
