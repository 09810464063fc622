// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/drafts.h"
#include "app/gui/explorer/operation.h"
#include "app/gui/explorer/questions.h"
#include "core/mcp/client.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace authscope::gui {

class Session;

// What a connection's MCP server offers beside the journey, and what a person does with it: lists of resources and
// prompts, operations one at a time with their progress, log and history, the server's questions, resources that are
// watched, and what was typed. Part of its session, which it outlives in no case; uses the MCP client of the session's
// journey, so nothing may be under way while a journey is made anew: stop(), then wait for settled().
class Explorer : public QObject
{
    Q_OBJECT
public:
    // A list as it stands: not asked for, being fetched, there, or refused.
    template<typename T>
    struct Listing {
        QList<T> items;
        std::optional<Failure> failure;
        bool loading = false;
        bool loaded = false;
        bool stale = false; // the server said that it is another now
    };

    explicit Explorer(Session *session);
    ~Explorer() override;

    Session *session() const { return m_session; }
    Questions *questions() { return &m_questions; }
    Drafts *drafts() { return &m_drafts; }
    // Null until the journey reached the MCP server.
    mcp::Client *client() const;
    // What the server says of itself; nothing until then.
    const mcp::ServerFacts *server() const;

    const Listing<mcp::Tool> &tools() const { return m_tools; }
    const Listing<mcp::Resource> &resources() const { return m_resources; }
    const Listing<mcp::ResourceTemplate> &templates() const { return m_templates; }
    const Listing<mcp::Prompt> &prompts() const { return m_prompts; }
    // Fetches the lists of that kind unless they are there; `again`: even then.
    void load(Operation::Kind kind, bool again = false);

    // Nothing is done while something is under way, or before the server was reached: false.
    bool start(Operation::Kind kind, const QString &name, const QByteArray &arguments, bool asTask = false);
    // Ends the operation that is under way.
    void cancel();
    OperationPtr running() const { return m_running; }
    bool canStart() const;
    // Oldest first; at most mostOperations.
    const QList<OperationPtr> &operations() const { return m_operations; }
    // The last one of that name; null if there is none.
    OperationPtr last(Operation::Kind kind, const QString &name) const;
    OperationPtr operation(qint64 id) const;

    // Values for an argument; empty where the server offers no completion.
    QCoro::Task<Result<mcp::Completion>> complete(mcp::CompletionQuestion question);

    // Resources whose changes are told, and when each changed last (milliseconds since the epoch).
    const QSet<QString> &watched() const { return m_watched; }
    void setWatched(const QString &uri, bool on);
    qint64 changedMs(const QString &uri) const { return m_changed.value(uri); }
    // Why watching ended, if the server ended it.
    const std::optional<Failure> &watchFailure() const { return m_watchFailure; }

    // The least severe log lines to ask the server for; empty: as it likes. Kept over a new run.
    void setLogLevel(const QString &level);
    const QString &logLevel() const { return m_logLevel; }

    // The journey made its client, or a new one.
    void attach();
    // Ends everything, watching too.
    void stop();
    bool isSettled() const { return m_underWay == 0; }
    QCoro::Task<void> settled();

Q_SIGNALS:
    void listsChanged(authscope::gui::Operation::Kind kind);
    void operationChanged(qint64 id);
    void watchChanged();
    void becameSettled();
    // What could not be done and stands beside no operation.
    void trouble(const authscope::Failure &failure);

private:
    // Counts what is under way, here and in the session, which must not die meanwhile.
    class Use;
    QCoro::Task<void> perform(std::shared_ptr<Operation> operation, std::stop_token stop);
    QCoro::Task<Result<Outcome>> callTool(std::shared_ptr<Operation> operation, std::stop_token stop);
    QCoro::Task<Result<Outcome>> readResource(QString uri, std::stop_token stop);
    QCoro::Task<Result<Outcome>> getPrompt(QString name, QByteArray arguments, std::stop_token stop);
    QCoro::Task<void> loadTools(std::stop_token stop);
    QCoro::Task<void> loadResources(std::stop_token stop);
    QCoro::Task<void> loadPrompts(std::stop_token stop);
    QCoro::Task<void> watchThem(std::stop_token stop);
    QCoro::Task<void> tellLogLevel(QString level);
    void restartWatching();
    void boundHistory();
    void noteLog(const mcp::LogEntry &entry);
    void noteList(const QString &list);

    Session *m_session;
    Questions m_questions;
    Drafts m_drafts;
    QPointer<mcp::Client> m_client;
    Listing<mcp::Tool> m_tools;
    Listing<mcp::Resource> m_resources;
    Listing<mcp::ResourceTemplate> m_templates;
    Listing<mcp::Prompt> m_prompts;
    std::shared_ptr<Operation> m_running;
    QList<OperationPtr> m_operations;
    qint64 m_lastId = 0;
    QSet<QString> m_watched;
    QHash<QString, qint64> m_changed;
    std::optional<Failure> m_watchFailure;
    QString m_logLevel;
    std::stop_source m_operationStop;
    std::stop_source m_watchStop;
    std::stop_source m_life;
    int m_underWay = 0;
};

} // namespace authscope::gui
