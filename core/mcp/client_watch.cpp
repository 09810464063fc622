// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Being told of changes: subscriptions/listen (2026-07-28), resources/subscribe and the stream of the server's own
// messages (before) (mcp.md 5.3, 6.3).

#include "core/mcp/client.h"
#include "core/mcp/pause.h"

#include <QtCore/QJsonArray>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

QJsonObject filterOf(const Watch &what)
{
    QJsonObject filter;
    if (what.tools)
        filter.insert("toolsListChanged"_L1, true);
    if (what.prompts)
        filter.insert("promptsListChanged"_L1, true);
    if (what.resources)
        filter.insert("resourcesListChanged"_L1, true);
    if (!what.uris.isEmpty())
        filter.insert("resourceSubscriptions"_L1, QJsonArray::fromStringList(what.uris));
    if (!what.taskIds.isEmpty())
        filter.insert("taskIds"_L1, QJsonArray::fromStringList(what.taskIds));
    return filter;
}

// A stream that broke, rather than one that was refused.
bool mayBeAskedAgain(const Failure &failure)
{
    return failure.id == "mcp.stream"_L1 || failure.id == "http.closed"_L1 || failure.id == "http.timeout"_L1;
}

} // namespace

void Client::startHearing()
{
    m_hearing.request_stop();
    m_hearing = {};
    m_hears = true;
    m_deaf.reset();
    hear(this, m_server->revision, m_hearing.get_token());
}

QCoro::Task<void> Client::hear(QPointer<Client> self, QString revision, std::stop_token stop)
{
    const Result<void> ended = co_await self->m_transport->listen(revision, stop);
    if (!self || stop.stop_requested())
        co_return;
    self->m_hears = false;
    if (!ended)
        self->m_deaf = ended.error();
    // Most servers have no such stream (405), and a session that is over is noticed by the next request.
    if (!ended && ended.error().id != "mcp.no-stream"_L1 && ended.error().id != "mcp.session"_L1)
        Q_EMIT self->remark(ended.error());
}

QCoro::Task<Result<void>> Client::watch(Watch what, std::stop_token stop)
{
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    Result<void> result;
    if (m_server->era == Era::Modern)
        result = co_await watchModern(what, stop);
    else
        result = co_await watchLegacy(what, stop);
    co_return result;
}

QCoro::Task<Result<void>> Client::watchModern(Watch what, std::stop_token stop)
{
    const QJsonObject params{{u"notifications"_s, filterOf(what)}};
    const auto heard = std::make_shared<bool>(false);
    const auto hearing = connect(this, &Client::watching, this, [heard] { *heard = true; });
    Result<void> result;
    for (int fruitless = 0;;) {
        *heard = false;
        Asked listen = asked(u"subscriptions/listen"_s, params, stop);
        listen.endless = true;
        const Result<Answer> answer = co_await demand(listen);
        if (answer)
            break;
        fruitless = *heard ? 0 : fruitless + 1;
        if (!mayBeAskedAgain(answer.error()) || stop.stop_requested() || fruitless >= limits::streamFruitless) {
            result = std::unexpected(answer.error());
            break;
        }
        // Nothing is replayed: what is kept may be stale now (mcp.md SUB-8).
        m_cache.clear();
        co_await pause(std::chrono::seconds(1LL << fruitless), stop);
        if (stop.stop_requested()) {
            result = fail(u"mcp.cancelled"_s, u"Listening was ended."_s);
            break;
        }
    }
    disconnect(hearing);
    co_return result;
}

QCoro::Task<Result<void>> Client::watchLegacy(Watch what, std::stop_token stop)
{
    // The stream first, since a server has no other way to tell what changes right after the subscription. Its messages
    // may come already (servers allow one such stream).
    std::stop_source over;
    const std::stop_callback<std::function<void()>> withOuter(stop, [over]() mutable { over.request_stop(); });
    std::optional<QCoro::Task<Result<void>>> listening;
    if (!m_hears)
        listening = m_transport->listen(m_server->revision, over.get_token());
    QStringList subscribed;
    std::optional<Failure> refused;
    for (const QString &uri : std::as_const(what.uris)) {
        const QJsonObject params{{u"uri"_s, uri}};
        const Result<Answer> answer = co_await demand(asked(u"resources/subscribe"_s, params, stop));
        if (!answer) {
            refused = answer.error();
            over.request_stop();
            break;
        }
        subscribed += uri;
    }
    if (!refused)
        Q_EMIT watching(QJsonObject{{u"resourceSubscriptions"_s, QJsonArray::fromStringList(subscribed)}});
    Result<void> ended = fail(u"mcp.cancelled"_s, u"Listening was ended."_s);
    if (listening)
        ended = co_await std::move(*listening);
    else
        while (m_hears && !over.stop_requested())
            co_await pause(std::chrono::seconds(1), over.get_token());
    if (!listening && !over.stop_requested() && m_deaf)
        ended = std::unexpected(*m_deaf);
    if (ended.has_value() || ended.error().id.endsWith(".cancelled"_L1)) {
        for (const QString &uri : std::as_const(subscribed)) {
            const QJsonObject params{{u"uri"_s, uri}};
            co_await demand(asked(u"resources/unsubscribe"_s, params, m_life.get_token()));
        }
    }
    if (refused)
        co_return std::unexpected(*refused);
    co_return ended;
}

} // namespace authscope::mcp
