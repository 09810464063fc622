// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/explorer.h"

#include "app/gui/session.h"
#include "core/json/document.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype mostOperations = 500;
constexpr qint64 mostResultBytes = 384 * limits::MiB;

QString logText(const QJsonValue &data)
{
    if (data.isString())
        return data.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{data}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

template<typename T>
void take(Explorer::Listing<T> *listing, Result<QList<T>> result, bool offered)
{
    listing->loading = false;
    // A server that has no such thing refuses the question; that is an empty list and no trouble.
    const bool without = !result && !offered && result.error().id == "mcp.error"_L1;
    listing->loaded = result.has_value() || without;
    listing->failure.reset();
    listing->items.clear();
    if (result)
        listing->items = std::move(*result);
    else if (!without)
        listing->failure = result.error();
    listing->stale = false;
}

} // namespace

class Explorer::Use
{
public:
    explicit Use(Explorer *explorer) : m_explorer(explorer)
    {
        ++explorer->m_underWay;
        ++explorer->m_session->m_tasks;
    }
    ~Use()
    {
        Session *session = m_explorer->m_session;
        if (--m_explorer->m_underWay == 0)
            Q_EMIT m_explorer->becameSettled();
        session->taskEnded();
    }
    Q_DISABLE_COPY_MOVE(Use)

private:
    Explorer *m_explorer;
};

Explorer::Explorer(Session *session) : m_session(session)
{
    m_drafts.setFilter([session](const QByteArray &text) { return session->redactor().text(text); });
}

Explorer::~Explorer() = default;

mcp::Client *Explorer::client() const
{
    return m_session->journey() ? m_session->journey()->mcp() : nullptr;
}

const mcp::ServerFacts *Explorer::server() const
{
    const mcp::Client *client = this->client();
    return client && client->server() ? &*client->server() : nullptr;
}

void Explorer::attach()
{
    mcp::Client *client = this->client();
    if (client && client != m_client) {
        m_client = client;
        m_resources = {};
        m_templates = {};
        m_prompts = {};
        connect(client, &mcp::Client::progress, this, [this](const mcp::Progress &progress) {
            if (!m_running)
                return;
            m_running->progress = progress;
            Q_EMIT operationChanged(m_running->id);
        });
        connect(client, &mcp::Client::taskChanged, this, [this](const mcp::Task &task) {
            if (!m_running)
                return;
            m_running->task = task;
            Q_EMIT operationChanged(m_running->id);
        });
        connect(client, &mcp::Client::inputRequired, this, [this] {
            if (m_running)
                ++m_running->rounds;
        });
        connect(client, &mcp::Client::logged, this, &Explorer::noteLog);
        connect(client, &mcp::Client::listChanged, this, &Explorer::noteList);
        connect(client, &mcp::Client::resourceUpdated, this, [this](const QString &uri) {
            m_changed.insert(uri, QDateTime::currentMSecsSinceEpoch());
            Q_EMIT watchChanged();
        });
        connect(client, &mcp::Client::remark, this, &Explorer::trouble);
        setLogLevel(m_logLevel);
    }
    m_tools = {};
    m_tools.items = m_session->tools();
    m_tools.loaded = server() != nullptr;
    for (const auto kind : {Operation::Kind::Tool, Operation::Kind::Resource, Operation::Kind::Prompt})
        Q_EMIT listsChanged(kind);
    if (!m_watched.isEmpty() && server())
        restartWatching();
}

void Explorer::noteLog(const mcp::LogEntry &entry)
{
    if (!m_running)
        return;
    m_running->log += {entry.level, entry.logger, logText(entry.data)};
    if (m_running->log.size() > Operation::mostLogLines)
        m_running->log.removeFirst();
    Q_EMIT operationChanged(m_running->id);
}

void Explorer::noteList(const QString &list)
{
    using Kind = Operation::Kind;
    const Kind kind = list == "tools"_L1 ? Kind::Tool : list == "prompts"_L1 ? Kind::Prompt : Kind::Resource;
    m_tools.stale |= kind == Kind::Tool;
    m_prompts.stale |= kind == Kind::Prompt;
    m_resources.stale |= kind == Kind::Resource;
    Q_EMIT listsChanged(kind);
}

void Explorer::load(Operation::Kind kind, bool again)
{
    if (!server() || m_session->isRunning())
        return;
    switch (kind) {
    case Operation::Kind::Tool:
        if (!m_tools.loading && (again || !m_tools.loaded))
            loadTools(m_life.get_token());
        break;
    case Operation::Kind::Resource:
        if (!m_resources.loading && (again || !(m_resources.loaded || m_resources.failure)))
            loadResources(m_life.get_token());
        break;
    case Operation::Kind::Prompt:
        if (!m_prompts.loading && (again || !(m_prompts.loaded || m_prompts.failure)))
            loadPrompts(m_life.get_token());
        break;
    }
}

QCoro::Task<void> Explorer::loadTools(std::stop_token stop)
{
    const Use use(this);
    m_tools.loading = true;
    Q_EMIT listsChanged(Operation::Kind::Tool);
    const auto before = m_tools.items;
    take(&m_tools, co_await client()->listTools(stop), server() && server()->offers(u"tools"));
    if (m_tools.failure)
        m_tools.items = before;
    Q_EMIT listsChanged(Operation::Kind::Tool);
}

QCoro::Task<void> Explorer::loadResources(std::stop_token stop)
{
    const Use use(this);
    m_resources.loading = true;
    m_templates.loading = true;
    Q_EMIT listsChanged(Operation::Kind::Resource);
    const bool offered = server()->offers(u"resources");
    auto resources = co_await client()->listResources(stop);
    take(&m_resources, std::move(resources), offered);
    Q_EMIT listsChanged(Operation::Kind::Resource);
    auto templates = co_await client()->listResourceTemplates(stop);
    // Many servers have resources, but not the method for templates.
    take(&m_templates, std::move(templates), false);
    Q_EMIT listsChanged(Operation::Kind::Resource);
}

QCoro::Task<void> Explorer::loadPrompts(std::stop_token stop)
{
    const Use use(this);
    m_prompts.loading = true;
    Q_EMIT listsChanged(Operation::Kind::Prompt);
    const bool offered = server()->offers(u"prompts");
    auto prompts = co_await client()->listPrompts(stop);
    take(&m_prompts, std::move(prompts), offered);
    Q_EMIT listsChanged(Operation::Kind::Prompt);
}

bool Explorer::canStart() const
{
    return !m_running && !m_session->isRunning() && server();
}

bool Explorer::start(Operation::Kind kind, const QString &name, const QByteArray &arguments, bool asTask)
{
    if (!canStart())
        return false;
    auto operation = std::make_shared<Operation>();
    operation->id = ++m_lastId;
    operation->kind = kind;
    operation->name = name;
    operation->arguments = arguments;
    operation->asTask = asTask;
    operation->startedMs = QDateTime::currentMSecsSinceEpoch();
    m_operations += operation;
    m_running = operation;
    m_operationStop = {};
    Q_EMIT operationChanged(operation->id);
    perform(operation, m_operationStop.get_token());
    return true;
}

QCoro::Task<void> Explorer::perform(std::shared_ptr<Operation> operation, std::stop_token stop)
{
    const Use use(this);
    const qint64 asked = m_questions.lastId();
    Result<Outcome> outcome;
    switch (operation->kind) {
    case Operation::Kind::Tool: outcome = co_await callTool(operation, stop); break;
    case Operation::Kind::Resource: outcome = co_await readResource(operation->name, stop); break;
    case Operation::Kind::Prompt: outcome = co_await getPrompt(operation->name, operation->arguments, stop); break;
    }
    // The keeper may have refreshed, and a rotated refresh token is worth nothing unless the new one is kept.
    if (m_session->keepsTokens())
        co_await m_session->keepTokens();
    if (outcome && outcome->ms <= 0)
        outcome->ms = double(QDateTime::currentMSecsSinceEpoch() - operation->startedMs);
    if (!outcome) {
        operation->exchange = outcome.error().exchange;
        m_questions.cancelSince(asked);
    }
    operation->result = std::move(outcome);
    operation->running = false;
    m_running.reset();
    boundHistory();
    Q_EMIT operationChanged(operation->id);
    Q_EMIT m_session->changed();
}

QCoro::Task<Result<Outcome>> Explorer::callTool(std::shared_ptr<Operation> operation, std::stop_token stop)
{
    const Result<QJsonObject> arguments = json::parseObject(operation->arguments);
    if (!arguments)
        co_return std::unexpected(arguments.error());
    Result<mcp::ToolResult> result;
    if (operation->asTask) {
        result = co_await client()->callToolAsTask(operation->name, *arguments, {}, stop);
        if (!result)
            m_session->journey()->judge();
    } else {
        result = co_await m_session->journey()->callTool(operation->name, *arguments, stop);
    }
    if (!result)
        co_return std::unexpected(result.error());
    operation->exchange = result->exchange;
    Outcome outcome;
    outcome.isError = result->isError;
    for (const mcp::Content &content : std::as_const(result->content))
        outcome.pieces += {QString(), content};
    outcome.bytes = result->bytes;
    const auto tool = std::ranges::find(m_tools.items, operation->name, &mcp::Tool::name);
    outcome.judged = tool != m_tools.items.end() && !tool->outputSchema.isEmpty() && !result->isError;
    outcome.schemaProblems = result->schemaProblems;
    outcome.taskId = result->taskId;
    outcome.ms = result->taskId.isEmpty() ? result->ms : 0;
    co_return outcome;
}

QCoro::Task<Result<Outcome>> Explorer::readResource(QString uri, std::stop_token stop)
{
    const Result<mcp::ReadResult> result = co_await client()->readResource(uri, stop);
    if (!result)
        co_return std::unexpected(result.error());
    if (m_running)
        m_running->exchange = result->exchange;
    Outcome outcome;
    for (const mcp::Content &content : result->contents)
        outcome.pieces += {QString(), content};
    outcome.bytes = result->bytes;
    outcome.cached = result->cached;
    co_return outcome;
}

QCoro::Task<Result<Outcome>> Explorer::getPrompt(QString name, QByteArray arguments, std::stop_token stop)
{
    const Result<QJsonObject> parsed = json::parseObject(arguments);
    if (!parsed)
        co_return std::unexpected(parsed.error());
    const Result<mcp::PromptResult> result = co_await client()->getPrompt(name, *parsed, stop);
    if (!result)
        co_return std::unexpected(result.error());
    if (m_running)
        m_running->exchange = result->exchange;
    Outcome outcome;
    outcome.description = result->description;
    for (const mcp::PromptMessage &message : result->messages)
        outcome.pieces += {message.role, message.content};
    outcome.bytes = result->bytes;
    co_return outcome;
}

void Explorer::cancel()
{
    m_operationStop.request_stop();
}

OperationPtr Explorer::last(Operation::Kind kind, const QString &name) const
{
    const auto found = std::find_if(m_operations.crbegin(), m_operations.crend(), [&](const OperationPtr &operation) {
        return operation->kind == kind && operation->name == name;
    });
    return found == m_operations.crend() ? nullptr : *found;
}

OperationPtr Explorer::operation(qint64 id) const
{
    const auto found = std::ranges::find_if(m_operations, [id](const OperationPtr &one) { return one->id == id; });
    return found == m_operations.end() ? nullptr : *found;
}

void Explorer::boundHistory()
{
    while (m_operations.size() > mostOperations)
        m_operations.removeFirst();
    qint64 bytes = 0;
    for (qsizetype i = m_operations.size() - 1; i >= 0; --i) {
        const qint64 size = m_operations.at(i)->resultSize();
        bytes += size;
        if (bytes <= mostResultBytes || i == m_operations.size() - 1 || size == 0)
            continue;
        bytes -= size;
        auto thin = std::make_shared<Operation>(*m_operations.at(i));
        thin->result = Outcome{.isError = (*thin->result)->isError, .ms = (*thin->result)->ms};
        thin->forgotten = true;
        m_operations[i] = thin;
    }
}

QCoro::Task<Result<mcp::Completion>> Explorer::complete(mcp::CompletionQuestion question)
{
    if (!server() || m_session->isRunning() || !server()->offers(u"completions"))
        co_return mcp::Completion();
    const Use use(this);
    Result<mcp::Completion> completion = co_await client()->complete(question, m_life.get_token());
    co_return completion;
}

void Explorer::setWatched(const QString &uri, bool on)
{
    if (m_watched.contains(uri) == on)
        return;
    if (on)
        m_watched.insert(uri);
    else
        m_watched.remove(uri);
    m_watchFailure.reset();
    if (server() && !m_session->isRunning())
        restartWatching();
    Q_EMIT watchChanged();
}

void Explorer::restartWatching()
{
    m_watchStop.request_stop();
    m_watchStop = {};
    if (!m_watched.isEmpty())
        watchThem(m_watchStop.get_token());
}

QCoro::Task<void> Explorer::watchThem(std::stop_token stop)
{
    const Use use(this);
    mcp::Watch what;
    what.uris = QStringList(m_watched.begin(), m_watched.end());
    what.uris.sort();
    // Since 2026-07-28 changes of the lists are told only to those who listen, and who listens may hear of them too.
    what.tools = what.prompts = what.resources = true;
    const Result<void> ended = co_await client()->watch(what, stop);
    if (stop.stop_requested())
        co_return;
    // What the server ended is not watched any more, and says so.
    m_watchFailure = ended ? Failure{u"mcp.watch"_s, tr("The server ended the watching."), {}, 0} : ended.error();
    m_watched.clear();
    Q_EMIT watchChanged();
}

void Explorer::setLogLevel(const QString &level)
{
    m_logLevel = level;
    if (!level.isEmpty() && server() && !m_session->isRunning())
        tellLogLevel(level);
}

QCoro::Task<void> Explorer::tellLogLevel(QString level)
{
    const Use use(this);
    const Result<void> done = co_await client()->setLogLevel(level, m_life.get_token());
    if (!done)
        Q_EMIT trouble(done.error());
}

void Explorer::stop()
{
    m_operationStop.request_stop();
    m_watchStop.request_stop();
    m_life.request_stop();
    m_life = {};
}

QCoro::Task<void> Explorer::settled()
{
    while (m_underWay > 0)
        co_await qCoro(this, &Explorer::becameSettled);
}

} // namespace authscope::gui
