// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/mcp knows the Model Context Protocol as a client over Streamable HTTP. It must not know OAuth: the value of the
// Authorization field is asked for by a function.
#pragma once

#include "core/http/client.h"
#include "core/mcp/jsonrpc.h"
#include "core/mcp/types.h"

#include <QCoro/QCoroTask>

#include <QtCore/QObject>

#include <functional>

namespace authscope::mcp {

// The first request to an endpoint of which nothing is known: `server/discover` of 2026-07-28, which a legacy server
// refuses without harm. Without credentials.
http::Request probeRequest(const QByteArray &url);

struct ClientConfiguration {
    QByteArray url;
    QString revision;      // empty: found out by the era probe
    http::Headers headers; // extra, on every request
    // The value of the Authorization field for the next request, e.g. "Bearer …"; empty for none. May be null.
    std::function<QCoro::Task<Result<QByteArray>>()> authorization;
};

// A client of one server. Era and revision are found out on connect(); nothing above asks which it is, unless to show it.
// Failure ids: "mcp.unauthorized" (401), "mcp.forbidden" (403), "mcp.not-mcp" (an answer that is no JSON-RPC),
// "mcp.error" (a JSON-RPC error; evidence: code and message), "mcp.revision" (none in common), "mcp.stream",
// "mcp.session" (forgotten twice, or an id that cannot be sent), "mcp.result-type" (a result of an unknown kind),
// "mcp.pages" (a list that does not end), "http.…".
// Owned by the connection; must outlive the tasks it gave.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(http::Client *http, ClientConfiguration configuration, QObject *parent = nullptr);
    ~Client() override;

    QCoro::Task<Result<ServerFacts>> connectToServer(std::stop_token stop = {});
    const std::optional<ServerFacts> &server() const { return m_server; }

    // All pages, in order.
    QCoro::Task<Result<QList<Tool>>> listTools(std::stop_token stop = {});
    // Arguments are sent as they are; check them against the schema before. Never repeated by itself.
    QCoro::Task<Result<ToolResult>> callTool(QString name, QJsonObject arguments, std::stop_token stop = {});
    // Ends the session if there is one (DELETE); an answer of 405 is fine.
    QCoro::Task<void> close();

    // The last 401 or 403, for step-up and diagnosis.
    http::ExchangePtr lastRefusal() const { return m_lastRefusal; }

Q_SIGNALS:
    void progress(const authscope::mcp::Progress &progress);
    // Every message of the server that is no response: notifications, requests, unknown ones too.
    void received(const authscope::mcp::Message &message);

private:
    struct Call;
    struct Answer;
    // One POST with everything the revision wants around it; refused requests and broken answers are failures, a
    // JSON-RPC error is an Answer.
    QCoro::Task<Result<Answer>> post(Call call);
    // A request whose JSON-RPC errors are failures as well. Starts a new session once if the server forgot ours.
    QCoro::Task<Result<Answer>> request(QString method, QJsonObject params, QString note, std::stop_token stop);
    QCoro::Task<Result<ServerFacts>> connectModern(QString revision, bool probing, std::stop_token stop);
    QCoro::Task<Result<ServerFacts>> connectLegacy(QString revision, std::stop_token stop);
    Call makeCall(const QString &method, const QJsonObject &params, const QString &note, std::stop_token stop);
    void handleServerMessage(const Message &message);

    http::Client *m_http;
    ClientConfiguration m_configuration;
    std::optional<ServerFacts> m_server;
    QByteArray m_session;
    qint64 m_lastId = 0;
    http::ExchangePtr m_lastRefusal;
};

} // namespace authscope::mcp
