// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/client.h"

#include "core/base/text.h"
#include "core/json/document.h"
#include "core/mcp/definitions.h"
#include "core/mcp/envelope.h"
#include "core/mcp/failures.h"
#include "core/mcp/pause.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QJsonArray>
#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

bool holdsOnlyObjects(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isObject(); });
}

// Before the same request is sent again without any input having been asked for: the server wants time.
std::chrono::milliseconds roundDelay(int round)
{
    return std::chrono::milliseconds(std::min(100 << std::min(round, 6), 5000));
}

bool mayAskForInput(const QString &method)
{
    return method == "tools/call"_L1 || method == "prompts/get"_L1 || method == "resources/read"_L1;
}

} // namespace

http::Request probeRequest(const QByteArray &url)
{
    Call call;
    call.method = u"server/discover"_s;
    call.revision = revision2026_07_28;
    http::Request request;
    request.leg = http::Leg::Reach;
    request.note = call.method;
    request.method = "POST";
    request.url = url;
    request.headers = envelopeHeaders(call, {});
    request.body = requestBytes(0, call.method, withModernMeta({}, revision2026_07_28, {}));
    request.redirects = limits::redirects;
    return request;
}

Client::Client(http::Client *http, ClientConfiguration configuration, QObject *parent)
    : QObject(parent), m_http(http), m_configuration(std::move(configuration))
{
    useTransport(httpTransport());
}

Client::Client(std::unique_ptr<Transport> transport, ClientConfiguration configuration, QObject *parent)
    : QObject(parent), m_configuration(std::move(configuration))
{
    useTransport(std::move(transport));
}

Client::~Client()
{
    m_life.request_stop();
    m_hearing.request_stop();
}

void Client::useTransport(std::unique_ptr<Transport> transport)
{
    m_transport = std::move(transport);
    connect(m_transport.get(), &Transport::received, this, &Client::handleServerMessage);
    connect(m_transport.get(), &Transport::lineWritten, this, &Client::lineWritten);
    connect(m_transport.get(), &Transport::remark, this, &Client::remark);
    connect(m_transport.get(), &Transport::carried, this, &Client::carried);
}

Client::Asked Client::asked(const QString &method, const QJsonObject &params, std::stop_token stop)
{
    Asked asked;
    asked.method = method;
    asked.params = params;
    asked.note = method;
    asked.stop = std::move(stop);
    return asked;
}

Call Client::makeCall(const Asked &asked)
{
    Call call;
    call.opening = !m_server;
    call.era = m_server ? m_server->era : Era::Modern;
    call.revision = m_server ? m_server->revision : revision2026_07_28;
    const qint64 id = ++m_lastId;
    call.id = QByteArray::number(id);
    call.method = asked.method;
    call.params = asked.params;
    if (asked.progress) {
        QJsonObject meta = call.params.value("_meta"_L1).toObject();
        meta.insert("progressToken"_L1, id);
        call.params.insert("_meta"_L1, meta);
    }
    if (call.era == Era::Modern)
        call.params = withModernMeta(call.params, call.revision,
                                     clientCapabilities(m_configuration.answerer, call.revision, m_configuration.tasks),
                                     m_logLevel);
    call.body = requestBytes(id, call.method, call.params);
    call.mirrored = asked.mirrored;
    call.note = asked.note;
    call.timeout = asked.timeout;
    call.wholeTime = m_wholeTime;
    call.endless = asked.endless;
    call.stop = asked.stop;
    return call;
}

Call Client::notificationCall(const QString &method, const QJsonObject &params, std::stop_token stop) const
{
    Call call;
    call.era = m_server ? m_server->era : Era::Legacy;
    call.revision = m_server ? m_server->revision : QString();
    call.method = method;
    call.params = params;
    call.body = notificationBytes(method, params);
    call.note = method;
    call.stop = std::move(stop);
    return call;
}

// A request that we no longer wait for (mcp.md CAN-1, TMO-1): the server is told, where giving up alone does not tell it.
void Client::tellCancelled(const Call &call, const Failure &failure)
{
    const bool cancelled = failure.id.endsWith(".cancelled"_L1);
    if ((!cancelled && !failure.id.endsWith(".timeout"_L1)) || call.opening || !m_server
        || m_transport->givingUpCancels(call.era))
        return;
    const QJsonObject params{{u"requestId"_s, call.id.toLongLong()},
                             {u"reason"_s, cancelled ? u"cancelled by the user"_s : u"no answer in time"_s}};
    sendLastWord(this, notificationCall(u"notifications/cancelled"_s, params, {}));
}

void Client::giveUpTask(const QString &id)
{
    if (m_server)
        sendLastWord(this, makeCall(asked(u"tasks/cancel"_s, {{u"taskId"_s, id}}, {})));
}

QCoro::Task<void> Client::sendLastWord(QPointer<Client> self, Call call)
{
    call.timeout = limits::lastWord;
    call.wholeTime = limits::lastWord;
    ++self->m_lastWords;
    co_await self->m_transport->send(call);
    if (!self)
        co_return;
    --self->m_lastWords;
    Q_EMIT self->lastWordSaid();
}

QCoro::Task<Result<Answer>> Client::ask(Asked asked)
{
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(asked.stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    for (int attempt = 0;; ++attempt) {
        const Call call = makeCall(asked);
        Result<Answer> answer = co_await m_transport->send(call);
        if (answer) {
            if (answer->message->kind == Message::Kind::Result)
                if (const auto problem = resultProblem(*answer, asked.resultTypes))
                    co_return std::unexpected(*problem);
            co_return answer;
        }
        tellCancelled(call, answer.error());
        const bool unknown = answer.error().id == "mcp.session"_L1;
        if (unknown || answer.error().id == "mcp.session-lost"_L1) {
            m_transport->forget();
            const QString revision = m_server ? m_server->revision : legacyRevisions().first();
            m_server.reset();
            // The server has not worked on a request of a session it does not know (mcp.md SES-5): it may be repeated.
            if (unknown && attempt == 0) {
                const Result<ServerFacts> facts = co_await connectLegacy(revision, asked.stop);
                if (!facts)
                    co_return std::unexpected(facts.error());
                continue;
            }
        }
        co_return answer;
    }
}

QCoro::Task<Result<Answer>> Client::askWithInput(Asked asked)
{
    const QString inputType = u"input_required"_s;
    const QJsonObject original = asked.params;
    if (mayAskForInput(asked.method))
        asked.resultTypes += inputType;
    for (int round = 0;; ++round) {
        Result<Answer> answer = co_await ask(asked);
        if (!answer)
            co_return answer;
        const Message &message = *answer->message;
        const bool urls = message.kind == Message::Kind::Error && message.errorCode == code::urlElicitationRequired
            && m_server && m_server->revision == revision2025_11_25 && m_configuration.answerer
            && m_configuration.answerer->abilities().urls;
        const QJsonObject result = message.result.toObject();
        const bool input = message.kind == Message::Kind::Result
            && result.value("resultType"_L1).toString() == inputType;
        if (!urls && !input) {
            answer->afterInput = round > 0;
            co_return answer;
        }
        if (round >= limits::inputRounds)
            co_return fail(u"mcp.input-rounds"_s,
                           u"The server asked for input more often than the limit of %1 times for one request."_s.arg(
                               limits::inputRounds),
                           {}, answer->exchange);
        if (urls) {
            const Result<void> opened = co_await openUrls(message.errorData, asked.stop);
            if (!opened)
                co_return std::unexpected(opened.error());
            continue;
        }
        Q_EMIT inputRequired(result);
        const QJsonValue wanted = result.value("inputRequests"_L1);
        const QJsonValue state = result.value("requestState"_L1);
        if (!wanted.isObject() && !state.isString())
            co_return fail(u"mcp.result-type"_s,
                           u"The server answered with resultType \"input_required\", but asks for nothing."_s,
                           inputType, answer->exchange);
        asked.params = original;
        if (wanted.isObject()) {
            const Result<QJsonObject> responses = co_await answersTo(message, {}, asked.stop);
            if (!responses)
                co_return std::unexpected(responses.error());
            asked.params.insert("inputResponses"_L1, *responses);
        } else {
            co_await pause(roundDelay(round), asked.stop);
        }
        if (state.isString())
            asked.params.insert("requestState"_L1, state);
    }
}

QCoro::Task<Result<QByteArray>> Client::credentials()
{
    if (!m_configuration.authorization)
        co_return m_configuration.headers.value("authorization");
    Result<QByteArray> value = co_await m_configuration.authorization();
    co_return value;
}

QCoro::Task<Result<Answer>> Client::demand(Asked asked)
{
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(asked.stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    QByteArray who;
    const bool cached = m_configuration.useCache && m_server->era == Era::Modern;
    if (cached) {
        const Result<QByteArray> value = co_await credentials();
        if (!value)
            co_return std::unexpected(value.error());
        who = *value;
        if (auto kept = m_cache.find(asked.method, asked.params, who))
            co_return *kept;
    }
    const bool input = mayAskForInput(asked.method);
    Result<Answer> answer;
    if (input)
        answer = co_await askWithInput(asked);
    else
        answer = co_await ask(asked);
    if (!answer)
        co_return answer;
    if (answer->message->kind == Message::Kind::Error)
        co_return std::unexpected(jsonRpcFailure(*answer->message, answer->exchange));
    // What came of a retry is never kept (mcp.md MRTR-11).
    if (cached && !answer->afterInput)
        m_cache.keep(asked.method, asked.params, who, *answer);
    co_return answer;
}

QCoro::Task<Result<QList<std::pair<QJsonObject, QByteArray>>>> Client::listAll(QString method, QString member,
                                                                               std::stop_token stop)
{
    QList<std::pair<QJsonObject, QByteArray>> all;
    QSet<QString> seen;
    QJsonObject params;
    bool fromCache = false;
    for (int page = 0; page < limits::listPages; ++page) {
        const Result<Answer> answer = co_await demand(asked(method, params, stop));
        if (!answer) {
            // A cursor that came out of the cache may be dead by now (mcp.md CACHE-8): once more, from the start.
            if (!fromCache || answer.error().id != "mcp.error"_L1)
                co_return std::unexpected(answer.error());
            m_cache.forget(method);
            all.clear();
            seen.clear();
            params = {};
            fromCache = false;
            continue;
        }
        fromCache = fromCache || answer->cached;
        const QJsonObject result = answer->message->result.toObject();
        const auto document = json::Document::parse(answer->message->bytes);
        json::Value raw = document ? document->find(QString(u"/result/"_s + member)).first() : json::Value();
        const QJsonArray array = result.value(member).toArray();
        if (!result.value(member).isArray() || !holdsOnlyObjects(array))
            co_return fail(u"mcp.not-mcp"_s, u"The answer to %1 holds no array \"%2\"."_s.arg(method, member), {},
                           answer->exchange);
        for (const QJsonValue &element : array) {
            all.append({element.toObject(), raw ? raw.raw().toByteArray() : QByteArray()});
            if (raw)
                raw = raw.next();
        }
        const QJsonValue next = result.value("nextCursor"_L1);
        if (!next.isString())
            co_return all;
        const QString cursor = next.toString();
        if (seen.contains(cursor))
            co_return fail(u"mcp.pages"_s,
                           u"The list of %1 does not end: the server gave the same cursor twice."_s.arg(member),
                           elided(visible(cursor), 80), answer->exchange);
        seen.insert(cursor);
        params = {{u"cursor"_s, cursor}};
    }
    co_return fail(u"mcp.pages"_s,
                   u"The list of %1 has more than %2 pages."_s.arg(member, QString::number(limits::listPages)));
}

QCoro::Task<Result<QByteArray>> Client::request(QString method, QJsonObject params, std::stop_token stop)
{
    Asked wanted = asked(method, params, stop);
    wanted.progress = true;
    const Result<Answer> answer = co_await demand(wanted);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return resultBytes(*answer->message);
}

QCoro::Task<Result<double>> Client::ping(std::stop_token stop)
{
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    const QString method = m_server->era == Era::Modern ? u"server/discover"_s : u"ping"_s;
    const Result<Answer> answer = co_await demand(asked(method, {}, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return answer->ms;
}

QCoro::Task<Result<void>> Client::setLogLevel(QString level, std::stop_token stop)
{
    if (!logLevels().contains(level))
        co_return fail(u"mcp.log-level"_s,
                       u"The log level \"%1\" is not one of %2."_s.arg(visible(level), logLevels().join(u", "_s)));
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    m_logLevel = level;
    if (m_server->era == Era::Modern)
        co_return Result<void>();
    const QJsonObject params{{u"level"_s, level}};
    const Result<Answer> answer = co_await demand(asked(u"logging/setLevel"_s, params, stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<void> Client::close()
{
    const QPointer<Client> self(this);
    while (self && m_lastWords > 0)
        co_await qCoro(this, &Client::lastWordSaid);
    if (!self)
        co_return;
    m_life.request_stop();
    m_life = {};
    m_hearing.request_stop();
    m_hears = false;
    m_cache.clear();
    const QString revision = m_server ? m_server->revision : QString();
    co_await m_transport->close(revision);
}

void Client::handleServerMessage(const Message &message)
{
    if (message.kind == Message::Kind::Notification)
        handleNotification(message);
    Q_EMIT received(message);
    if (message.kind != Message::Kind::Request)
        return;
    if (m_server && m_server->era == Era::Modern)
        Q_EMIT remark(
            {u"mcp.request"_s,
             u"The server sent the request \"%1\", which 2026-07-28 has no place for; it got no answer."_s.arg(
                 elided(visible(message.method), 80)),
             {},
             0});
    else
        answerRequest(this, message);
}

void Client::handleNotification(const Message &message)
{
    m_cache.invalidate(message);
    const QString &method = message.method;
    if (method == "notifications/progress"_L1)
        Q_EMIT progress(progressFrom(message.params));
    else if (method == "notifications/message"_L1)
        Q_EMIT logged(logEntryFrom(message.params));
    else if (method == "notifications/resources/updated"_L1)
        Q_EMIT resourceUpdated(message.params.value("uri"_L1).toString());
    else if (method == "notifications/subscriptions/acknowledged"_L1)
        Q_EMIT watching(message.params.value("notifications"_L1).toObject());
    else if (method == "notifications/tasks/status"_L1 || method == "notifications/tasks"_L1)
        Q_EMIT taskChanged(taskFrom(message.params));
    else if (method.startsWith("notifications/"_L1) && method.endsWith("/list_changed"_L1))
        Q_EMIT listChanged(method.section(u'/', 1, -2));
}

} // namespace authscope::mcp
