// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/mcp knows the Model Context Protocol as a client: over Streamable HTTP, HTTP+SSE and stdio. It must not know
// OAuth: the value of the Authorization field is asked for by a function.
#pragma once

#include "core/http/client.h"
#include "core/mcp/answerer.h"
#include "core/mcp/jsonrpc.h"
#include "core/mcp/resultcache.h"
#include "core/mcp/transport.h"
#include "core/mcp/types.h"

#include <QCoro/QCoroTask>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <memory>

namespace authscope::mcp {

// The first request to an endpoint of which nothing is known: `server/discover` of 2026-07-28, which a legacy server
// refuses without harm. Without credentials.
http::Request probeRequest(const QByteArray &url);

class ProofMaker;
struct HttpEndpoint;

struct ClientConfiguration {
    QByteArray url;        // not for stdio
    QString revision;      // empty: found out by the era probe
    http::Headers headers; // extra, on every request
    // The value of the Authorization field for the next request, e.g. "Bearer …"; empty for none. May be null.
    std::function<QCoro::Task<Result<QByteArray>>()> authorization;
    decltype(http::Request::mayFollow) mayFollow; // asked before a redirect is followed; may be null
    ProofMaker *prover = nullptr; // proves possession of the token's key; must outlive the client; may be null
    // Who answers the server's requests; must outlive the client. Without one, nothing of that kind is declared.
    Answerer *answerer = nullptr;
    bool tasks = true; // the tasks extension of 2026-07-28 is declared; its tasks are waited for
    // Up to 2025-11-25: the stream of the server's own messages is opened after the handshake. So it is with an answerer,
    // since some servers ask over this stream.
    bool listen = false;
    bool useCache = true; // what the server allows to be used again is (2026-07-28)
};

// A client of one server. Era, revision and transport are found out on connectToServer(); nothing above asks which it
// is, unless to show it.
// Failure ids: those of Transport, and "mcp.error" (a JSON-RPC error; evidence: code and message), "mcp.revision" (none
// in common), "mcp.result-type" (a result of an unknown kind), "mcp.pages" (a list that does not end), "mcp.input-…"
// (what the server asked could not be answered), "mcp.tool-header" (a tool that must not be called), "mcp.task",
// "mcp.not-offered" (this revision or server has no such thing).
// Owned by the connection; must outlive the tasks it gave.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(http::Client *http, ClientConfiguration configuration, QObject *parent = nullptr);
    // Over a transport of the caller's choice, for stdio.
    Client(std::unique_ptr<Transport> transport, ClientConfiguration configuration, QObject *parent = nullptr);
    ~Client() override;

    QCoro::Task<Result<ServerFacts>> connectToServer(std::stop_token stop = {});
    const std::optional<ServerFacts> &server() const { return m_server; }

    // All pages, in order. A tool with a `problem` must not be called.
    QCoro::Task<Result<QList<Tool>>> listTools(std::stop_token stop = {});
    // Arguments are sent as they are; check them against the schema before. Never repeated by itself, but for the rounds
    // of input that the server asks for, and where the server refused it without having begun.
    QCoro::Task<Result<ToolResult>> callTool(QString name, QJsonObject arguments, std::stop_token stop = {});
    // The same as a task, where the server leaves the choice to the client (2025-11-25); waits for its end.
    QCoro::Task<Result<ToolResult>> callToolAsTask(QString name, QJsonObject arguments, std::optional<qint64> ttlMs,
                                                   std::stop_token stop = {});

    QCoro::Task<Result<QList<Resource>>> listResources(std::stop_token stop = {});
    QCoro::Task<Result<QList<ResourceTemplate>>> listResourceTemplates(std::stop_token stop = {});
    QCoro::Task<Result<ReadResult>> readResource(QString uri, std::stop_token stop = {});

    QCoro::Task<Result<QList<Prompt>>> listPrompts(std::stop_token stop = {});
    // Arguments are texts by name.
    QCoro::Task<Result<PromptResult>> getPrompt(QString name, QJsonObject arguments, std::stop_token stop = {});
    QCoro::Task<Result<Completion>> complete(CompletionQuestion question, std::stop_token stop = {});

    // How long the server takes to answer, in milliseconds. 2026-07-28 has no ping: server/discover is asked instead.
    QCoro::Task<Result<double>> ping(std::stop_token stop = {});
    // From now on: for the session, or with each request (2026-07-28).
    QCoro::Task<Result<void>> setLogLevel(QString level, std::stop_token stop = {});
    // Tells changes through the signals until it is stopped (a failure of id "….cancelled") or the server ends it.
    QCoro::Task<Result<void>> watch(Watch what, std::stop_token stop);

    // Tasks of either form.
    QCoro::Task<Result<QList<Task>>> listTasks(std::stop_token stop = {}); // 2025-11-25
    QCoro::Task<Result<Task>> task(QString id, std::stop_token stop = {});
    QCoro::Task<Result<void>> cancelTask(QString id, std::stop_token stop = {});

    // Any other method; the result object as received.
    QCoro::Task<Result<QByteArray>> request(QString method, QJsonObject params, std::stop_token stop = {});
    // Ends the session if there is one (DELETE); an answer of 405 is fine. Ends a local server.
    QCoro::Task<void> close();
    // Kills a local server with all that it started; nobody is told. For a program that ends at once.
    void abandon() { m_transport->abandon(); }

    // The longest that a request from now on may take over a transport without limits of its own (stdio), whatever
    // progress there is. Zero, as in the beginning: no such limit. Over HTTP it is the http::Client's wholeTime.
    void setWholeTime(std::chrono::milliseconds time) { m_wholeTime = time; }

    // The last 401 or 403, for step-up and diagnosis.
    http::ExchangePtr lastRefusal() const { return m_transport->lastRefusal(); }

Q_SIGNALS:
    void progress(const authscope::mcp::Progress &progress);
    // Every message of the server that is no response: notifications, requests, unknown ones too.
    void received(const authscope::mcp::Message &message);
    void logged(const authscope::mcp::LogEntry &entry);
    // "tools", "prompts", "resources": the list is another now.
    void listChanged(const QString &list);
    void resourceUpdated(const QString &uri);
    // What the server agreed to tell of (2026-07-28), or what was subscribed to.
    void watching(const QJsonObject &accepted);
    void taskChanged(const authscope::mcp::Task &task);
    // The result by which the server asks for input before it goes on (2026-07-28).
    void inputRequired(const QJsonObject &result);
    // A local server's line on its standard error. Server text.
    void lineWritten(const QString &line);
    // Something that the server should not have done, and that was not followed.
    void remark(const authscope::Failure &remark);
    // What goes over a transport that is not recorded as exchanges.
    void carried(bool outgoing, const QByteArray &bytes);

    // For close(), which waits for it.
    void lastWordSaid();

private:
    // One request as a feature wants it.
    struct Asked {
        QString method;
        QJsonObject params;
        QString note;
        std::stop_token stop;
        http::Headers mirrored;
        QStringList resultTypes; // besides "complete"
        bool progress = false;
        std::chrono::milliseconds timeout{0};
        bool endless = false; // answered by a stream that goes on until it is stopped
    };
    static Asked asked(const QString &method, const QJsonObject &params, std::stop_token stop);

    // client.cpp. Connects if needed; starts a new session once if the server forgot ours. A JSON-RPC error is an Answer.
    QCoro::Task<Result<Answer>> ask(Asked asked);
    // The same, and the rounds of input that the server asks for (2026-07-28), and its URLs (2025-11-25).
    QCoro::Task<Result<Answer>> askWithInput(Asked asked);
    // JSON-RPC errors are failures; what may be cached is.
    QCoro::Task<Result<Answer>> demand(Asked asked);
    QCoro::Task<Result<QByteArray>> credentials();
    Call makeCall(const Asked &asked);
    void tellCancelled(const Call &call, const Failure &failure);
    void giveUpTask(const QString &id);
    // Tells the server that something was given up; close() waits for that, for a short time.
    static QCoro::Task<void> sendLastWord(QPointer<Client> self, Call call);
    QCoro::Task<Result<QList<std::pair<QJsonObject, QByteArray>>>> listAll(QString method, QString member,
                                                                           std::stop_token stop);
    void useTransport(std::unique_ptr<Transport> transport);
    void handleServerMessage(const Message &message);
    void handleNotification(const Message &message);

    // client_connect.cpp
    QCoro::Task<Result<ServerFacts>> connectModern(QString revision, bool probing, std::stop_token stop);
    QCoro::Task<Result<ServerFacts>> connectLegacy(QString revision, std::stop_token stop);
    QCoro::Task<Result<ServerFacts>> connectHttpSse(QString revision, Failure before, std::stop_token stop);
    QCoro::Task<Result<Answer>> shakeHands(QString revision, std::stop_token stop); // a JSON-RPC error is an Answer
    Call notificationCall(const QString &method, const QJsonObject &params, std::stop_token stop) const;
    HttpEndpoint endpoint() const;
    std::unique_ptr<Transport> httpTransport() const;

    // client_answers.cpp
    static QCoro::Task<void> answerRequest(QPointer<Client> self, Message message);
    // `bytes`: the params as received.
    QCoro::Task<Result<QJsonObject>> answerTo(QString method, QJsonObject params, QByteArray bytes,
                                              std::stop_token stop);
    QCoro::Task<Result<QJsonObject>> answerElicitation(QJsonObject params, QByteArray bytes, std::stop_token stop);
    // To the inputRequests of a result, one after the other in the server's order, without those that are answered.
    QCoro::Task<Result<QJsonObject>> answersTo(Message asking, QSet<QString> answered, std::stop_token stop);
    QCoro::Task<Result<void>> openUrls(QJsonValue errorData, std::stop_token stop);
    QString serverName() const;

    // client_tools.cpp
    QCoro::Task<Result<Answer>> toolCall(QString name, QJsonObject arguments, std::optional<QJsonObject> task,
                                         std::stop_token stop);
    // `ofTask`: the answer is that of tasks/get.
    QCoro::Task<ToolResult> toolResult(QString name, Answer answer, bool ofTask = false) const;

    // client_tasks.cpp
    QCoro::Task<Result<ToolResult>> endOfModernTask(QString tool, Task task, std::stop_token stop);
    QCoro::Task<Result<ToolResult>> endOfLegacyTask(QString tool, Task task, std::stop_token stop);

    // client_watch.cpp
    void startHearing();
    static QCoro::Task<void> hear(QPointer<Client> self, QString revision, std::stop_token stop);
    QCoro::Task<Result<void>> watchModern(Watch what, std::stop_token stop);
    QCoro::Task<Result<void>> watchLegacy(Watch what, std::stop_token stop);

    http::Client *m_http = nullptr;
    ClientConfiguration m_configuration;
    std::unique_ptr<Transport> m_transport;
    std::optional<ServerFacts> m_server;
    QHash<QString, Tool> m_tools; // as last listed
    ResultCache m_cache;
    QString m_logLevel;
    qint64 m_lastId = 0;
    std::stop_source m_life;    // of what goes on in the background
    std::stop_source m_hearing; // of the stream of the server's own messages
    bool m_hears = false;
    std::optional<Failure> m_deaf; // why it no longer does
    std::chrono::milliseconds m_wholeTime{0};
    int m_lastWords = 0;      // on their way
    bool m_triedBack = false; // from the legacy era to the modern one, which is done once for a connection
};

} // namespace authscope::mcp
