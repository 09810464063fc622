// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/http/exchange.h"
#include "core/mcp/jsonrpc.h"
#include "core/mcp/types.h"

#include <QCoro/QCoroTask>

#include <QtCore/QObject>

#include <chrono>
#include <stop_token>

namespace authscope::mcp {

// One message for the server and what a transport has to know about it.
struct Call {
    Era era = Era::Modern;
    QString revision;     // in force, or offered by the opening
    bool opening = false; // server/discover or initialize
    QByteArray id;        // of a request, as spelt; empty for a notification or a response of ours
    QString method;
    QJsonObject params;
    QByteArray body;
    http::Headers mirrored;                 // Mcp-Param-…, 2026-07-28 over HTTP
    QString note;                           // a line for people: "tools/call add"
    std::chrono::milliseconds timeout{0};   // zero: the transport's own
    std::chrono::milliseconds wholeTime{0}; // whatever progress there is; zero: no such limit. HTTP has the client's
    bool endless = false;                   // answered by a stream that goes on until it is stopped
    std::stop_token stop;
};

struct Answer {
    std::optional<Message> message; // nothing where none is due
    int status = 0;                 // of HTTP; 0 elsewhere
    qint64 exchange = 0;
    double ms = 0;
    bool cached = false;
    bool afterInput = false; // the server asked for input before
};

// How messages go to one server and come back: the seam below the client. Owned by the client; lives in its thread.
// Failure ids of a transport: "mcp.unauthorized", "mcp.forbidden", "mcp.not-mcp", "mcp.stream", "mcp.session" (not known
// to the server, which has not worked on the request), "mcp.session-lost" (ended while it was working),
// "mcp.no-stream" (it offers none), "mcp.foreign-endpoint", "mcp.process", "mcp.line", "mcp.timeout", "mcp.cancelled",
// "http.…".
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString name() const = 0; // "streamable-http", "http+sse", "stdio"
    // For a request the response to it, errors included; for anything else that it was taken.
    virtual QCoro::Task<Result<Answer>> send(Call call) = 0;
    // Legacy: receives what belongs to no request, until it is stopped; then the failure is "….cancelled".
    virtual QCoro::Task<Result<void>> listen(QString revision, std::stop_token stop) = 0;
    // Ends the session, the stream or the process.
    virtual QCoro::Task<void> close(QString revision) = 0;
    // The program ends at once: what would go on without it is ended.
    virtual void abandon() {}
    // Before a new handshake: what was agreed in the last one.
    virtual void forget() = 0;
    virtual bool hasSession() const { return false; }
    // Whether a failure of the first modern request may come from a legacy server.
    virtual bool suggestsLegacy(const Failure &failure) const = 0;
    // Whether giving up a request is all there is to cancelling it; otherwise the server has to be told.
    virtual bool givingUpCancels(Era era) const = 0;
    // Zero: no other than for any request. How long to wait for the answer to the modern probe.
    virtual std::chrono::milliseconds probeTime() const { return std::chrono::milliseconds(0); }
    // The last 401 or 403.
    virtual http::ExchangePtr lastRefusal() const { return {}; }

Q_SIGNALS:
    // Every message that is no response to a request of ours.
    void received(const authscope::mcp::Message &message);
    // A line that is no message: what a local server writes to its standard error. Server text.
    void lineWritten(const QString &line);
    // Something that the server should not have done, and that was ignored.
    void remark(const authscope::Failure &remark);
    // What goes over a transport that is not recorded as exchanges.
    void carried(bool outgoing, const QByteArray &bytes);
};

} // namespace authscope::mcp
