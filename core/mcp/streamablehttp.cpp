// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/streamablehttp.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/mcp/answerreader.h"
#include "core/mcp/envelope.h"
#include "core/mcp/failures.h"
#include "core/mcp/pause.h"

#include <QCoro/QCoroFuture>

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

// MCP 2025-11-25, transports: visible ASCII only.
bool isSessionId(const QByteArray &id)
{
    return std::ranges::all_of(id, [](char c) { return c > 0x20 && c < 0x7f; });
}

bool succeeded(const http::Exchange &exchange)
{
    return exchange.status >= 200 && exchange.status < 300;
}

// A stream that the server, the network or our patience ended; not one that we gave up or that broke a limit.
bool mayBeResumed(const http::Exchange &exchange)
{
    return exchange.error == http::ErrorKind::None || exchange.error == http::ErrorKind::Closed
        || exchange.error == http::ErrorKind::Timeout || exchange.error == http::ErrorKind::Refused;
}

Failure sessionGone(qint64 exchange, bool working)
{
    return {working ? u"mcp.session-lost"_s : u"mcp.session"_s,
            working
                ? u"The MCP server ended the session while it was working on the request (404); whether it was done "
                  "is not known."_s
                : u"The MCP server no longer knows the session (404)."_s,
            {},
            exchange};
}

// How long to wait before the stream is asked for again, as the server said (WHATWG HTML §9.2.5), or a second.
Result<std::chrono::milliseconds> reconnectionTime(const AnswerReader &reader)
{
    const std::chrono::milliseconds time(reader.retry().value_or(1000));
    if (time <= limits::streamRetry)
        return time;
    return fail(u"mcp.stream"_s,
                u"The server wants the stream asked for again after %1 s, more than the limit of %2 s."_s
                    .arg(time.count() / 1000)
                    .arg(std::chrono::seconds(limits::streamRetry).count()));
}

} // namespace

StreamableHttp::StreamableHttp(HttpEndpoint endpoint, QObject *parent)
    : Transport(parent), m_endpoint(std::move(endpoint))
{
}

QString StreamableHttp::name() const
{
    return u"streamable-http"_s;
}

void StreamableHttp::forget()
{
    m_session.clear();
}

int StreamableHttp::statusOf(const Failure &failure) const
{
    const http::ExchangePtr exchange = failure.exchange ? m_endpoint.http->log()->find(failure.exchange)
                                                        : http::ExchangePtr();
    return exchange ? exchange->status : 0;
}

// A 4xx that is no MCP answer comes from a server that knows nothing of the method (mcp.md 3.3).
bool StreamableHttp::suggestsLegacy(const Failure &failure) const
{
    if (failure.id != "mcp.not-mcp"_L1 && failure.id != "mcp.session"_L1)
        return false;
    const int status = statusOf(failure);
    return status >= 400 && status < 500;
}

std::shared_ptr<AnswerReader> StreamableHttp::readerFor(const QByteArray &id, const QString &revision)
{
    return std::make_shared<AnswerReader>(id, revision == revision2025_03_26,
                                          [guard = QPointer(this)](const Message &message) {
                                              if (guard)
                                                  Q_EMIT guard->received(message);
                                          });
}

QCoro::Task<Result<Answer>> StreamableHttp::send(Call call)
{
    const QPointer<StreamableHttp> self(this);
    const std::shared_ptr<AnswerReader> reader = readerFor(call.id, call.revision);
    Result<http::ExchangePtr> exchange = co_await exchangeFor(call, reader);
    if (!exchange)
        co_return std::unexpected(exchange.error());
    if (!self)
        co_return fail(u"mcp.cancelled"_s, u"The connection was given up."_s);
    if (reader->pending() > backgroundBytes) {
        co_await inBackground([reader] { reader->parse(); });
        if (!self)
            co_return fail(u"mcp.cancelled"_s, u"The connection was given up."_s);
        reader->takeParsed(**exchange);
    }
    const bool broken = call.era == Era::Legacy && !call.id.isEmpty() && reader->isStream() && !reader->response()
        && !reader->failure() && !reader->lastEventId().isEmpty() && mayBeResumed(**exchange);
    if (broken) {
        exchange = co_await resume(call, reader, *exchange);
        if (!exchange)
            co_return std::unexpected(exchange.error());
        if (!self)
            co_return fail(u"mcp.cancelled"_s, u"The connection was given up."_s);
    }
    Result<Answer> answer = judged(call, *reader, *exchange);
    co_return answer;
}

QCoro::Task<Result<http::ExchangePtr>> StreamableHttp::exchangeFor(Call call, std::shared_ptr<AnswerReader> reader)
{
    const HttpEndpoint endpoint = m_endpoint;
    const QByteArray session = call.opening ? QByteArray() : m_session;
    const http::Headers headers = envelopeHeaders(call, session);
    Result<http::Request> request = co_await endpointRequest(m_endpoint, "POST", headers, call.note);
    if (!request)
        co_return std::unexpected(request.error());
    request->body = call.body;
    request->once = true;
    request->stop = call.stop;
    request->timeout = call.timeout;
    request->endless = call.endless;
    request->onPiece = [reader](const http::Exchange &head, QByteArrayView piece) { return reader->read(head, piece); };
    Result<http::ExchangePtr> exchange = co_await sendToEndpoint(endpoint, std::move(*request));
    co_return exchange;
}

Result<Answer> StreamableHttp::judged(const Call &call, AnswerReader &reader, const http::ExchangePtr &exchange)
{
    if (exchange->status == 401 || exchange->status == 403)
        m_lastRefusal = exchange;
    if (exchange->error != http::ErrorKind::None && !reader.response())
        return std::unexpected(exchange->failure(u"The MCP request"_s));
    const bool accepted = succeeded(*exchange);
    if (call.id.isEmpty() && accepted)
        return Answer{{}, exchange->status, exchange->id, exchange->timings.finished};
    reader.finish(*exchange);
    if (exchange->status == 401 || exchange->status == 403)
        return std::unexpected(refusal(*exchange, reader.response()));
    // With or without a JSON-RPC error in it (mcp.md SES-5).
    if (exchange->status == 404 && call.era == Era::Legacy && !m_session.isEmpty() && !call.opening)
        return std::unexpected(sessionGone(exchange->id, false));
    if (reader.response()) {
        if (call.opening && call.era == Era::Legacy)
            if (const Result<void> taken = takeSession(*exchange); !taken)
                return std::unexpected(taken.error());
        return Answer{reader.response(), exchange->status, exchange->id, exchange->timings.finished};
    }
    if (reader.isStream() && accepted)
        return fail(u"mcp.stream"_s,
                    reader.failure() ? reader.failure()->what
                                     : u"The event stream ended without the response to the request."_s,
                    {}, exchange->id);
    return std::unexpected(notMcp(*exchange, reader.failure()));
}

Result<void> StreamableHttp::takeSession(const http::Exchange &exchange)
{
    const QByteArray session = exchange.responseHeaders.value("mcp-session-id");
    if (!isSessionId(session))
        return fail(u"mcp.session"_s,
                    u"The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be "
                    "sent back."_s,
                    elided(visible(session), 80), exchange.id);
    m_session = session;
    return {};
}

QCoro::Task<Result<http::ExchangePtr>> StreamableHttp::getStream(QString revision, std::shared_ptr<AnswerReader> reader,
                                                                 QString note, bool endless, std::stop_token stop)
{
    const HttpEndpoint endpoint = m_endpoint;
    http::Headers headers{{"Accept", "text/event-stream"}, {"MCP-Protocol-Version", revision.toLatin1()}};
    if (!m_session.isEmpty())
        headers.add("Mcp-Session-Id", m_session);
    if (!reader->lastEventId().isEmpty())
        headers.add("Last-Event-ID", reader->lastEventId());
    Result<http::Request> request = co_await endpointRequest(m_endpoint, "GET", headers, note);
    if (!request)
        co_return std::unexpected(request.error());
    request->stop = stop;
    request->endless = endless;
    request->onPiece = [reader](const http::Exchange &head, QByteArrayView piece) { return reader->read(head, piece); };
    Result<http::ExchangePtr> exchange = co_await sendToEndpoint(endpoint, std::move(*request));
    co_return exchange;
}

QCoro::Task<Result<http::ExchangePtr>> StreamableHttp::resume(Call call, std::shared_ptr<AnswerReader> reader,
                                                              http::ExchangePtr exchange)
{
    const QPointer<StreamableHttp> self(this);
    int fruitless = 0;
    for (int attempt = 0; attempt < limits::streamResumptions && fruitless < limits::streamFruitless; ++attempt) {
        const Result<std::chrono::milliseconds> wait = reconnectionTime(*reader);
        if (!wait)
            co_return std::unexpected(wait.error());
        co_await pause(*wait, call.stop);
        if (call.stop.stop_requested() || !self)
            co_return fail(u"http.cancelled"_s, u"The request was cancelled."_s, {}, exchange->id);
        const QByteArray before = reader->lastEventId();
        reader->resume();
        const QString note = call.note + u" (resumed)"_s;
        const Result<http::ExchangePtr> next = co_await getStream(call.revision, reader, note, false, call.stop);
        if (!next)
            co_return std::unexpected(next.error());
        if (!self)
            co_return fail(u"http.cancelled"_s, u"The request was cancelled."_s);
        const http::Exchange &got = **next;
        if (got.status == 404 && !m_session.isEmpty())
            co_return std::unexpected(sessionGone(got.id, true));
        if (got.status == 401 || got.status == 403)
            co_return *next;
        if (reader->response() || reader->failure() || (got.status != 0 && !succeeded(got)) || !mayBeResumed(got)) {
            // A server that offers no resuming broke the stream, it did not give a wrong answer.
            if (got.status >= 400)
                co_return exchange;
            co_return *next;
        }
        exchange = *next;
        fruitless = reader->lastEventId() == before ? fruitless + 1 : 0;
    }
    co_return fail(u"mcp.stream"_s,
                   u"The event stream ended without the response, and asking for its rest brought nothing."_s, {},
                   exchange->id);
}

QCoro::Task<Result<void>> StreamableHttp::listen(QString revision, std::stop_token stop)
{
    const QPointer<StreamableHttp> self(this);
    // A response has no place on this stream (mcp.md GET-3); no id is spelt like this one.
    const std::shared_ptr<AnswerReader> reader = readerFor("-"_ba, revision);
    int fruitless = 0;
    for (;;) {
        const QByteArray before = reader->lastEventId();
        const Result<http::ExchangePtr> exchange = co_await getStream(revision, reader, u"server's messages"_s, true,
                                                                      stop);
        if (!exchange)
            co_return std::unexpected(exchange.error());
        if (!self || stop.stop_requested())
            co_return fail(u"http.cancelled"_s, u"Listening was ended."_s, {}, (*exchange)->id);
        const http::Exchange &got = **exchange;
        if (got.status == 404 && !m_session.isEmpty())
            co_return std::unexpected(sessionGone(got.id, false));
        if (got.status == 401 || got.status == 403) {
            m_lastRefusal = *exchange;
            co_return std::unexpected(refusal(got, {}));
        }
        if (got.status >= 300)
            co_return fail(u"mcp.no-stream"_s,
                           u"The server offers no stream of messages of its own (%1)."_s.arg(got.status), {}, got.id);
        if (reader->failure())
            co_return fail(u"mcp.stream"_s, reader->failure()->what, {}, got.id);
        if (!mayBeResumed(got))
            co_return std::unexpected(got.failure(u"Listening to the server"_s));
        // A long silence is no fault: that stream was there.
        const bool silent = got.status != 0 && got.error == http::ErrorKind::Timeout;
        const bool fruitful = got.status != 0 && (got.responseSize > 0 || reader->lastEventId() != before);
        fruitless = silent || fruitful ? 0 : fruitless + 1;
        if (fruitless >= limits::streamFruitless)
            co_return fail(u"mcp.stream"_s, u"The server's stream ends again and again without a message."_s, {},
                           got.id);
        const Result<std::chrono::milliseconds> wait = reconnectionTime(*reader);
        if (!wait)
            co_return std::unexpected(wait.error());
        reader->resume();
        co_await pause(*wait, stop);
        if (!self)
            co_return fail(u"http.cancelled"_s, u"Listening was ended."_s);
    }
}

QCoro::Task<void> StreamableHttp::close(QString revision)
{
    if (m_session.isEmpty())
        co_return;
    const http::Headers headers{{"Mcp-Session-Id", m_session}, {"MCP-Protocol-Version", revision.toLatin1()}};
    m_session.clear();
    const HttpEndpoint endpoint = m_endpoint;
    Result<http::Request> request = co_await endpointRequest(m_endpoint, "DELETE", headers, u"end of session"_s);
    if (!request)
        co_return;
    request->redirects = 0;
    request->maximumBody = limits::metadataBody;
    request->timeout = limits::lastWord;
    co_await sendToEndpoint(endpoint, std::move(*request));
}

} // namespace authscope::mcp
