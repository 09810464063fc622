// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/httpsse.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/mcp/failures.h"
#include "core/mcp/pause.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

QCoro::Task<void> runStream(HttpEndpoint endpoint, http::Request request,
                            std::function<void(Result<http::ExchangePtr>)> ended)
{
    const Result<http::ExchangePtr> exchange = co_await sendToEndpoint(std::move(endpoint), std::move(request));
    ended(exchange);
}

} // namespace

HttpSse::HttpSse(HttpEndpoint endpoint, QObject *parent) : Transport(parent), m_endpoint(std::move(endpoint))
{
    m_firstEvent.setSingleShot(true);
    connect(&m_firstEvent, &QTimer::timeout, this, [this] {
        lose({u"mcp.no-stream"_s,
              u"No event stream with an endpoint began within %1 s."_s.arg(double(m_firstEvent.interval()) / 1000),
              {},
              0});
    });
}

HttpSse::~HttpSse()
{
    m_stop.request_stop();
}

QString HttpSse::name() const
{
    return u"http+sse"_s;
}

void HttpSse::forget()
{
    m_stop.request_stop();
    m_stop = {};
    m_firstEvent.stop();
    m_postUrl.clear();
    m_decoder = {};
    m_lost.reset();
}

QCoro::Task<Result<void>> HttpSse::open(std::stop_token stop)
{
    forget();
    const QPointer<HttpSse> self(this);
    const http::Headers headers{{"Accept", "text/event-stream"}};
    Result<http::Request> request = co_await endpointRequest(m_endpoint, "GET", headers, u"event stream"_s);
    if (!request)
        co_return std::unexpected(request.error());
    request->stop = m_stop.get_token();
    request->mayFollow = [](const QByteArray &from, const QByteArray &to) -> Result<void> {
        if (http::sameOrigin(from, to))
            return {};
        return fail(u"mcp.foreign-endpoint"_s, u"The stream is not followed to another origin."_s);
    };
    request->onPiece = [self](const http::Exchange &head, QByteArrayView piece) {
        return self ? self->read(head, piece) : http::Streaming::Stop;
    };
    request->endless = true;
    m_opening = true;
    // The first event has to come soon, however long the stream lives.
    m_firstEvent.start(std::min<std::chrono::milliseconds>(limits::connectTime, m_endpoint.http->options().timeout));
    runStream(m_endpoint, std::move(*request), [self, stream = m_stop.get_token()](const auto &exchange) {
        if (self && !stream.stop_requested())
            self->streamEnded(exchange);
    });
    std::stop_callback cancelled(stop, std::function<void()>([self] {
                                     if (self)
                                         QMetaObject::invokeMethod(
                                             self,
                                             [self] {
                                                 if (self->m_opening)
                                                     self->lose(
                                                         {u"http.cancelled"_s, u"The request was cancelled."_s, {}, 0});
                                             },
                                             Qt::QueuedConnection);
                                 }));
    if (m_opening)
        co_await qCoro(this, &HttpSse::opened);
    if (!self)
        co_return fail(u"mcp.cancelled"_s, u"The connection was given up."_s);
    if (m_lost)
        co_return std::unexpected(*m_lost);
    co_return Result<void>();
}

http::Streaming HttpSse::read(const http::Exchange &head, QByteArrayView piece)
{
    if (http::mediaType(head.responseHeaders.value("content-type")) != "text/event-stream")
        return http::Streaming::Stop;
    const auto events = m_decoder.feed(piece);
    if (!events) {
        lose(events.error());
        return http::Streaming::Stop;
    }
    for (const http::ServerEvent &event : *events) {
        handle(head, event);
        if (m_lost)
            return http::Streaming::Stop;
    }
    return http::Streaming::Continue;
}

void HttpSse::handle(const http::Exchange &head, const http::ServerEvent &event)
{
    if (m_postUrl.isEmpty()) {
        const QByteArray target = event.type == "endpoint" ? http::resolved(head.url, event.data.trimmed())
                                                           : QByteArray();
        if (target.isEmpty() || !http::checkedUrl(target, u"the endpoint"_s)) {
            lose({u"mcp.no-stream"_s, u"The event stream does not begin with an endpoint."_s,
                  elided(visible(event.data), 200), head.id});
        } else if (!http::sameOrigin(target, m_endpoint.url)) {
            lose({u"mcp.foreign-endpoint"_s,
                  u"The server names %1 as the address for messages, which is another origin; nothing was sent there."_s
                      .arg(elided(visible(target), 200)),
                  elided(visible(target), 200), head.id});
        } else {
            m_postUrl = target;
            m_opening = false;
            m_firstEvent.stop();
            Q_EMIT opened();
        }
        return;
    }
    if (event.type != "message")
        return;
    const Result<Message> message = parseMessage(event.data);
    if (!message) {
        Q_EMIT remark(message.error());
        return;
    }
    if (message->method == "notifications/progress"_L1)
        m_pending.touch(message->params.value("progressToken"_L1));
    if (m_pending.settle(*message))
        return;
    if (message->kind == Message::Kind::Request || message->kind == Message::Kind::Notification)
        Q_EMIT received(*message);
}

void HttpSse::streamEnded(const Result<http::ExchangePtr> &ended)
{
    if (m_lost)
        return;
    if (!ended) {
        lose(ended.error());
        return;
    }
    const http::ExchangePtr &exchange = *ended;
    if (exchange->status == 401 || exchange->status == 403) {
        m_lastRefusal = exchange;
        lose(refusal(*exchange, {}));
    } else if (exchange->error != http::ErrorKind::None) {
        lose(exchange->failure(u"The event stream"_s));
    } else if (m_opening) {
        lose(
            {u"mcp.no-stream"_s, u"The server offers no event stream (%1)."_s.arg(exchange->status), {}, exchange->id});
    } else {
        lose({u"mcp.stream"_s, u"The server ended the event stream."_s, {}, exchange->id});
    }
}

void HttpSse::lose(const Failure &failure)
{
    if (m_lost)
        return;
    m_lost = failure;
    m_firstEvent.stop();
    m_postUrl.clear();
    m_stop.request_stop();
    if (m_opening) {
        m_opening = false;
        Q_EMIT opened();
    }
    m_pending.failAll(failure);
    Q_EMIT lost();
}

QCoro::Task<Result<Answer>> HttpSse::send(Call call)
{
    const QPointer<HttpSse> self(this);
    if (m_lost && !call.opening)
        co_return fail(u"mcp.session"_s, u"The event stream is over: "_s + m_lost->what);
    if (m_postUrl.isEmpty()) {
        const Result<void> open = co_await this->open(call.stop);
        if (!open)
            co_return std::unexpected(open.error());
    }
    const http::Headers headers{{"Content-Type", "application/json"},
                                {"Accept", "application/json, text/event-stream"}};
    Result<http::Request> request = co_await endpointRequest(m_endpoint, "POST", headers, call.note);
    if (!request)
        co_return std::unexpected(request.error());
    if (!self || m_postUrl.isEmpty())
        co_return fail(u"mcp.stream"_s, u"The event stream is over."_s);
    request->url = m_postUrl;
    request->body = call.body;
    request->redirects = 0;
    request->once = true;
    request->stop = call.stop;
    if (call.id.isEmpty())
        request->timeout = call.timeout;
    call.wholeTime = m_endpoint.http->options().wholeTime;
    // The response may come over the stream before the POST is answered.
    PendingCall *pending = call.id.isEmpty() ? nullptr : m_pending.add(call);
    const Result<http::ExchangePtr> sent = co_await sendToEndpoint(m_endpoint, std::move(*request));
    if (!sent) {
        if (!pending)
            co_return std::unexpected(sent.error());
        pending->settle(std::unexpected(sent.error()));
        Result<Answer> none = co_await outcomeOf(pending);
        if (self)
            m_pending.remove(pending);
        co_return none;
    }
    const http::ExchangePtr exchange = *sent;
    std::optional<Failure> failure;
    if (exchange->status == 401 || exchange->status == 403)
        failure = refusal(*exchange, {});
    else if (exchange->error != http::ErrorKind::None)
        failure = exchange->failure(u"The MCP request"_s);
    else if (!exchange->ok())
        failure = notMcp(*exchange, {});
    if (self && (exchange->status == 401 || exchange->status == 403))
        m_lastRefusal = exchange;
    if (!pending) {
        if (failure)
            co_return std::unexpected(*failure);
        co_return Answer{{}, exchange->status, exchange->id, exchange->timings.finished};
    }
    if (failure)
        pending->settle(std::unexpected(*failure));
    Result<Answer> answer = co_await outcomeOf(pending);
    if (self)
        m_pending.remove(pending);
    if (answer) {
        answer->exchange = exchange->id;
        answer->status = exchange->status;
    }
    co_return answer;
}

QCoro::Task<Result<void>> HttpSse::listen(QString, std::stop_token stop)
{
    const QPointer<HttpSse> self(this);
    std::stop_source over;
    const std::stop_callback<std::function<void()>> stopped(stop, [over]() mutable { over.request_stop(); });
    const QMetaObject::Connection connection = connect(this, &HttpSse::lost, this,
                                                       [over]() mutable { over.request_stop(); });
    while (!over.stop_requested() && self && !m_lost)
        co_await pause(limits::endlessIdle, over.get_token());
    disconnect(connection);
    if (self && !stop.stop_requested() && m_lost)
        co_return std::unexpected(*m_lost);
    co_return fail(u"http.cancelled"_s, u"Listening was ended."_s);
}

QCoro::Task<void> HttpSse::close(QString)
{
    forget();
    co_return;
}

} // namespace authscope::mcp
