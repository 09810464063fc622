// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/client.h"

#include "core/base/text.h"
#include "core/http/sse.h"
#include "core/json/document.h"
#include "core/mcp/envelope.h"

#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

struct Client::Call {
    Era era = Era::Modern;
    QByteArray id; // empty for a notification
    QByteArray body;
    http::Headers headers;
    QString note;
    std::stop_token stop;
};

struct Client::Answer {
    std::optional<Message> message; // nothing for an accepted notification
    http::ExchangePtr exchange;
};

namespace {

// Takes the pieces of one answer as they come, as one JSON text or as an event stream, until the response to our
// request is there.
class AnswerReader
{
public:
    AnswerReader(QByteArray id, std::function<void(const Message &)> other)
        : m_id(std::move(id)), m_other(std::move(other))
    {
    }

    http::Streaming read(const http::Exchange &head, QByteArrayView piece)
    {
        if (http::mediaType(head.responseHeaders.value("content-type")) != "text/event-stream") {
            m_json += piece;
            return http::Streaming::Continue;
        }
        m_stream = true;
        const auto events = m_decoder.feed(piece);
        if (!events) {
            m_failure = events.error();
            return http::Streaming::Stop;
        }
        for (const http::ServerEvent &event : *events)
            if (event.type == "message" && take(event.data))
                return http::Streaming::Stop;
        return m_failure ? http::Streaming::Stop : http::Streaming::Continue;
    }

    // After the exchange: a JSON text, if it was one.
    void finish(const http::Exchange &exchange)
    {
        m_refused = exchange.status >= 400;
        if (!m_stream && !m_response)
            take(m_json.isEmpty() ? exchange.responseBody : m_json);
        if (!m_response && !m_failure && !m_foreignId.isEmpty())
            m_failure = Failure{u"jsonrpc.id"_s,
                                u"The response is to another request: its id is %1 instead of %2."_s.arg(
                                    elided(visible(m_foreignId), 80), visible(m_id)),
                                {},
                                0};
        else if (!m_stream && !m_response && !m_failure && m_sawOther)
            m_failure = Failure{
                u"jsonrpc.no-response"_s, u"It holds a message, but no response to the request."_s, {}, 0};
    }

    const std::optional<Message> &response() const { return m_response; }
    const std::optional<Failure> &failure() const { return m_failure; }
    bool isStream() const { return m_stream; }

private:
    // True once the response to our request is there.
    bool take(const QByteArray &bytes)
    {
        auto message = parseMessage(bytes);
        if (!message) {
            m_failure = message.error();
            return false;
        }
        const bool isResponse = message->kind == Message::Kind::Result || message->kind == Message::Kind::Error;
        // An error may come without an id, where the server could not read ours (mcp.md RPC-3); some servers then make
        // one up, but only with a status that tells.
        const bool isOurs = message->id == m_id
            || (message->kind == Message::Kind::Error && !m_stream && (message->id.isEmpty() || m_refused));
        if (isResponse && isOurs) {
            m_response = std::move(*message);
            return true;
        }
        if (isResponse) {
            m_foreignId = message->id;
        } else {
            m_sawOther = true;
            m_other(*message);
        }
        return false;
    }

    QByteArray m_id;
    std::function<void(const Message &)> m_other;
    http::SseDecoder m_decoder;
    QByteArray m_json;
    bool m_stream = false;
    bool m_refused = false;  // the status said so
    bool m_sawOther = false; // a message that is no response
    QByteArray m_foreignId;  // of a response that is not ours
    std::optional<Message> m_response;
    std::optional<Failure> m_failure;
};

Failure refusal(const http::Exchange &exchange, const std::optional<Message> &message)
{
    const bool forbidden = exchange.status == 403;
    QString text = forbidden ? u"The MCP server forbids it (403)."_s
                             : u"The MCP server does not accept the credentials (401)."_s;
    if (message && !message->errorMessage.isEmpty())
        text += u" It says: "_s + elided(visible(message->errorMessage), 400);
    return {forbidden ? u"mcp.forbidden"_s : u"mcp.unauthorized"_s, text,
            visible(exchange.responseHeaders.value("www-authenticate")), exchange.id};
}

// MCP 2025-11-25, transports: visible ASCII only.
bool isSessionId(const QByteArray &id)
{
    return std::ranges::all_of(id, [](char c) { return c > 0x20 && c < 0x7f; });
}

// What is wrong with a result that any method may give: it is no object, or of a kind that is not known (mcp.md RPC-9).
std::optional<Failure> resultProblem(const Message &message, const http::Exchange &exchange)
{
    if (!message.result.isObject())
        return Failure{u"mcp.not-mcp"_s, u"The result is not an object."_s, {}, exchange.id};
    const QJsonValue type = message.result.toObject().value("resultType"_L1);
    if (type.isUndefined() || type.toString() == "complete"_L1)
        return {};
    const QString shown = type.isString() ? elided(visible(type.toString()), 80) : u"no string"_s;
    return Failure{u"mcp.result-type"_s,
                   u"The server answered with resultType \"%1\", which this version does not handle."_s.arg(shown),
                   shown, exchange.id};
}

Failure jsonRpcFailure(const Message &message, const http::Exchange &exchange)
{
    return {u"mcp.error"_s,
            u"The MCP server answered with the error %1: %2"_s.arg(message.errorCode)
                .arg(elided(visible(message.errorMessage), 400)),
            u"%1: %2"_s.arg(message.errorCode).arg(message.errorMessage), exchange.id};
}

Failure notMcp(const http::Exchange &exchange, const std::optional<Failure> &why)
{
    const QByteArray type = http::mediaType(exchange.responseHeaders.value("content-type"));
    QString text = u"The answer (%1"_s.arg(exchange.status);
    text += type.isEmpty() ? u") is not MCP."_s : u", %1) is not MCP."_s.arg(visible(type));
    if (why && !exchange.responseBody.isEmpty())
        text += u' ' + why->what;
    text += u" Check the path of the MCP URL."_s;
    const QByteArrayView start =
        QByteArrayView(exchange.responseBody).first(std::min<qsizetype>(exchange.responseBody.size(), 400));
    return {u"mcp.not-mcp"_s, text, elided(visible(start), 200), exchange.id};
}

Content contentFrom(const QJsonObject &json)
{
    Content content;
    content.json = json;
    content.type = json.value("type"_L1).toString();
    const QJsonObject source = content.type == "resource"_L1 ? json.value("resource"_L1).toObject() : json;
    content.text = source.value("text"_L1).toString();
    content.mimeType = source.value("mimeType"_L1).toString();
    content.uri = source.value("uri"_L1).toString();
    const QJsonValue encoded = source.contains("blob"_L1) ? source.value("blob"_L1) : source.value("data"_L1);
    content.data = QByteArray::fromBase64(encoded.toString().toLatin1());
    return content;
}

Tool toolFrom(const QJsonObject &json, const QByteArray &bytes)
{
    return {.name = json.value("name"_L1).toString(),
            .title = json.value("title"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .inputSchema = json.value("inputSchema"_L1).toObject(),
            .outputSchema = json.value("outputSchema"_L1).toObject(),
            .annotations = json.value("annotations"_L1).toObject(),
            .bytes = bytes};
}

// The bytes of the member "result" as the server wrote them.
QByteArray resultBytes(const Message &message)
{
    const auto document = json::Document::parse(message.bytes);
    return document ? document->root()[u"result"].raw().toByteArray() : QByteArray();
}

bool holdsOnlyObjects(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isObject(); });
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        list += element.toString();
    return list;
}

QString firstCommon(const QStringList &ours, const QStringList &theirs)
{
    for (const QString &revision : ours)
        if (theirs.contains(revision))
            return revision;
    return {};
}

ServerFacts factsFrom(Era era, const QString &revision, const Message &message, qint64 exchange)
{
    const QJsonObject result = message.result.toObject();
    // 2026-07-28 has serverInfo in _meta; some servers still put it at the top (mcp.md DISC-5).
    QJsonObject info = result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/serverInfo"_L1).toObject();
    if (info.isEmpty())
        info = result.value("serverInfo"_L1).toObject();
    return {.era = era,
            .revision = revision,
            .name = info.value("name"_L1).toString(),
            .title = info.value("title"_L1).toString(),
            .version = info.value("version"_L1).toString(),
            .instructions = result.value("instructions"_L1).toString(),
            .capabilities = result.value("capabilities"_L1).toObject(),
            .supportedVersions = stringsIn(result.value("supportedVersions"_L1)),
            .bytes = resultBytes(message),
            .exchange = exchange};
}

// What an error to server/discover says of the server's era (mcp.md 3.3).
bool isModernError(const Message &message)
{
    return message.errorCode == code::headerMismatch || message.errorCode == code::missingCapability
        || message.errorCode == code::unsupportedVersion;
}

std::unexpected<Failure> noCommonRevision(const QStringList &theirs, qint64 exchange)
{
    return fail(u"mcp.revision"_s,
                u"The server speaks %1; this program speaks %2."_s.arg(visible(theirs.join(u", "_s)),
                                                                       supportedRevisions().join(u", "_s)),
                theirs.join(u' '), exchange);
}

} // namespace

http::Request probeRequest(const QByteArray &url)
{
    const QString method = u"server/discover"_s;
    http::Request request;
    request.leg = http::Leg::Reach;
    request.note = method;
    request.method = "POST";
    request.url = url;
    request.headers = envelopeHeaders(Era::Modern, revision2026_07_28, true, {}, method, {});
    request.body = requestBytes(0, method, withModernMeta({}, revision2026_07_28));
    request.redirects = limits::redirects;
    return request;
}

Client::Client(http::Client *http, ClientConfiguration configuration, QObject *parent)
    : QObject(parent), m_http(http), m_configuration(std::move(configuration))
{
}

Client::~Client() = default;

Client::Call Client::makeCall(const QString &method, const QJsonObject &params, const QString &note,
                              std::stop_token stop)
{
    const bool opening = !m_server;
    Call call;
    call.era = m_server ? m_server->era : Era::Modern;
    const QString revision = m_server ? m_server->revision : revision2026_07_28;
    const qint64 id = ++m_lastId;
    call.id = QByteArray::number(id);
    const QJsonObject sent = call.era == Era::Modern ? withModernMeta(params, revision) : params;
    call.body = requestBytes(id, method, sent);
    call.headers = envelopeHeaders(call.era, revision, opening, m_session, method, params);
    call.note = note;
    call.stop = std::move(stop);
    return call;
}

QCoro::Task<Result<Client::Answer>> Client::post(Call call)
{
    http::Request request;
    request.leg = http::Leg::Mcp;
    request.note = call.note;
    request.method = "POST";
    request.url = m_configuration.url;
    request.headers = call.headers;
    for (const http::Header &header : m_configuration.headers)
        request.headers.set(header.name, header.value);
    if (m_configuration.authorization) {
        const Result<QByteArray> authorization = co_await m_configuration.authorization();
        if (!authorization)
            co_return std::unexpected(authorization.error());
        if (!authorization->isEmpty())
            request.headers.set("Authorization", *authorization);
    }
    request.body = call.body;
    request.maximumBody = limits::mcpBody;
    request.redirects = limits::redirects;
    request.once = true;
    request.stop = call.stop;
    const auto reader = std::make_shared<AnswerReader>(
        call.id, [this](const Message &message) { handleServerMessage(message); });
    request.onPiece = [reader](const http::Exchange &head, QByteArrayView piece) { return reader->read(head, piece); };

    const http::ExchangePtr exchange = co_await m_http->send(std::move(request));
    if (exchange->status == 401 || exchange->status == 403)
        m_lastRefusal = exchange;
    if (exchange->error != http::ErrorKind::None && !reader->response())
        co_return std::unexpected(exchange->failure(u"The MCP request"_s));
    const bool accepted = exchange->status >= 200 && exchange->status < 300;
    if (call.id.isEmpty() && accepted)
        co_return Answer{{}, exchange};
    reader->finish(*exchange);
    if (exchange->status == 401 || exchange->status == 403)
        co_return std::unexpected(refusal(*exchange, reader->response()));
    // With or without a JSON-RPC error in it (mcp.md SES-5).
    if (exchange->status == 404 && call.era == Era::Legacy && !m_session.isEmpty())
        co_return fail(u"mcp.session"_s, u"The MCP server no longer knows the session (404)."_s, {}, exchange->id);
    if (reader->response() && reader->response()->kind == Message::Kind::Result) {
        if (const auto problem = resultProblem(*reader->response(), *exchange))
            co_return std::unexpected(*problem);
    }
    if (reader->response())
        co_return Answer{reader->response(), exchange};
    if (reader->isStream() && accepted)
        co_return fail(u"mcp.stream"_s,
                       reader->failure() ? reader->failure()->what
                                         : u"The event stream ended without the response to the request."_s,
                       {}, exchange->id);
    co_return std::unexpected(notMcp(*exchange, reader->failure()));
}

void Client::handleServerMessage(const Message &message)
{
    if (message.method == "notifications/progress"_L1) {
        Progress progress;
        progress.progress = message.params.value("progress"_L1).toDouble();
        if (message.params.contains("total"_L1))
            progress.total = message.params.value("total"_L1).toDouble();
        progress.message = message.params.value("message"_L1).toString();
        Q_EMIT this->progress(progress);
    }
    Q_EMIT received(message);
}

QCoro::Task<Result<ServerFacts>> Client::connectToServer(std::stop_token stop)
{
    m_server.reset();
    m_session.clear();
    const QString wanted = m_configuration.revision;
    if (!wanted.isEmpty() && !supportedRevisions().contains(wanted))
        co_return fail(u"mcp.revision"_s,
                       u"The revision %1 is not one of %2."_s.arg(visible(wanted), supportedRevisions().join(u", "_s)),
                       wanted);
    if (!wanted.isEmpty() && wanted != revision2026_07_28) {
        Result<ServerFacts> legacy = co_await connectLegacy(wanted, stop);
        co_return legacy;
    }
    Result<ServerFacts> facts = co_await connectModern(revision2026_07_28, wanted.isEmpty(), stop);
    co_return facts;
}

QCoro::Task<Result<ServerFacts>> Client::connectModern(QString revision, bool probing, std::stop_token stop)
{
    // A server may refuse even the right version once (mcp.md DISC-3), so an unsupported version is answered by one repeat.
    qint64 lastExchange = 0;
    for (int attempt = 0; attempt < 2; ++attempt) {
        Call call = makeCall(u"server/discover"_s, {}, u"server/discover"_s, stop);
        const Result<Answer> answer = co_await post(std::move(call));
        if (!answer) {
            const QString id = answer.error().id;
            // A 4xx that is no MCP answer comes from a server that knows nothing of this method.
            if (probing && (id == "mcp.not-mcp"_L1 || id == "mcp.session"_L1)) {
                const http::ExchangePtr exchange = m_http->log()->find(answer.error().exchange);
                if (exchange && exchange->status >= 400 && exchange->status < 500) {
                    Result<ServerFacts> legacy = co_await connectLegacy(legacyRevisions().first(), stop);
                    // Two refusals in one voice: the first says it best.
                    if (!legacy && legacy.error().id == id)
                        co_return std::unexpected(answer.error());
                    co_return legacy;
                }
            }
            co_return std::unexpected(answer.error());
        }
        const Message &message = *answer->message;
        const qint64 exchange = answer->exchange->id;
        lastExchange = exchange;
        if (message.kind == Message::Kind::Result) {
            ServerFacts facts = factsFrom(Era::Modern, revision, message, exchange);
            if (facts.supportedVersions.isEmpty() || facts.supportedVersions.contains(revision)) {
                m_server = facts;
                co_return facts;
            }
            const QString legacyRevision = firstCommon(legacyRevisions(), facts.supportedVersions);
            if (legacyRevision.isEmpty())
                co_return noCommonRevision(facts.supportedVersions, exchange);
            Result<ServerFacts> legacy = co_await connectLegacy(legacyRevision, stop);
            co_return legacy;
        }
        if (message.errorCode == code::unsupportedVersion) {
            const QStringList theirs = stringsIn(message.errorData.toObject().value("supported"_L1));
            if (theirs.contains(revision))
                continue;
            const QString legacyRevision = firstCommon(legacyRevisions(), theirs);
            if (legacyRevision.isEmpty())
                co_return noCommonRevision(theirs, exchange);
            Result<ServerFacts> legacy = co_await connectLegacy(legacyRevision, stop);
            co_return legacy;
        }
        // A server that breaks down says nothing of its era.
        if (isModernError(message) || !probing || answer->exchange->status >= 500)
            co_return std::unexpected(jsonRpcFailure(message, *answer->exchange));
        Result<ServerFacts> legacy = co_await connectLegacy(legacyRevisions().first(), stop);
        co_return legacy;
    }
    co_return fail(u"mcp.revision"_s,
                   u"The server keeps refusing the revision %1 although it lists it."_s.arg(revision), revision,
                   lastExchange);
}

QCoro::Task<Result<ServerFacts>> Client::connectLegacy(QString revision, std::stop_token stop)
{
    const QJsonObject params{
        {u"protocolVersion"_s, revision}, {u"capabilities"_s, QJsonObject()}, {u"clientInfo"_s, clientInfo()}};
    const qint64 id = ++m_lastId;
    Call call;
    call.era = Era::Legacy;
    call.id = QByteArray::number(id);
    call.body = requestBytes(id, u"initialize"_s, params);
    call.headers = envelopeHeaders(Era::Legacy, revision, true, {}, u"initialize"_s, params);
    call.note = u"initialize"_s;
    call.stop = stop;
    const Result<Answer> answer = co_await post(std::move(call));
    if (!answer)
        co_return std::unexpected(answer.error());
    const Message &message = *answer->message;
    if (message.kind == Message::Kind::Error)
        co_return std::unexpected(jsonRpcFailure(message, *answer->exchange));
    const QString agreed = message.result.toObject().value("protocolVersion"_L1).toString();
    if (!legacyRevisions().contains(agreed))
        co_return noCommonRevision({agreed}, answer->exchange->id);

    ServerFacts facts = factsFrom(Era::Legacy, agreed, message, answer->exchange->id);
    const QByteArray session = answer->exchange->responseHeaders.value("mcp-session-id");
    if (!isSessionId(session))
        co_return fail(u"mcp.session"_s,
                       u"The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be "
                       "sent back."_s,
                       elided(visible(session), 80), answer->exchange->id);
    m_session = session;
    facts.hasSession = !m_session.isEmpty();
    m_server = facts;

    Call initialized;
    initialized.era = Era::Legacy;
    initialized.body = notificationBytes(u"notifications/initialized"_s, {});
    initialized.headers = envelopeHeaders(Era::Legacy, agreed, false, m_session, u"notifications/initialized"_s, {});
    initialized.note = u"notifications/initialized"_s;
    initialized.stop = stop;
    const Result<Answer> noted = co_await post(std::move(initialized));
    if (!noted) {
        m_server.reset();
        m_session.clear();
        co_return std::unexpected(noted.error());
    }
    co_return facts;
}

QCoro::Task<Result<Client::Answer>> Client::request(QString method, QJsonObject params, QString note,
                                                    std::stop_token stop)
{
    if (!m_server) {
        const Result<ServerFacts> facts = co_await connectToServer(stop);
        if (!facts)
            co_return std::unexpected(facts.error());
    }
    for (int attempt = 0;; ++attempt) {
        Call call = makeCall(method, params, note, stop);
        Result<Answer> answer = co_await post(std::move(call));
        // The server has not worked on a request of a session it does not know (mcp.md SES-5): it may be repeated.
        if (!answer && answer.error().id == "mcp.session"_L1 && attempt == 0) {
            m_session.clear();
            const QString revision = m_server->revision;
            m_server.reset();
            const Result<ServerFacts> facts = co_await connectLegacy(revision, stop);
            if (!facts)
                co_return std::unexpected(facts.error());
            continue;
        }
        if (answer && answer->message && answer->message->kind == Message::Kind::Error)
            co_return std::unexpected(jsonRpcFailure(*answer->message, *answer->exchange));
        co_return answer;
    }
}

QCoro::Task<Result<QList<Tool>>> Client::listTools(std::stop_token stop)
{
    QList<Tool> tools;
    QSet<QString> seen;
    QJsonObject params;
    for (int page = 0; page < limits::listPages; ++page) {
        const Result<Answer> answer = co_await request(u"tools/list"_s, params, u"tools/list"_s, stop);
        if (!answer)
            co_return std::unexpected(answer.error());
        const QJsonObject result = answer->message->result.toObject();
        const auto document = json::Document::parse(answer->message->bytes);
        json::Value raw = document ? document->find(u"/result/tools").first() : json::Value();
        const QJsonArray array = result.value("tools"_L1).toArray();
        if (!result.value("tools"_L1).isArray() || !holdsOnlyObjects(array))
            co_return fail(u"mcp.not-mcp"_s, u"The answer to tools/list holds no array of tools."_s, {},
                           answer->exchange->id);
        for (const QJsonValue &element : array) {
            tools += toolFrom(element.toObject(), raw ? raw.raw().toByteArray() : QByteArray());
            if (raw)
                raw = raw.next();
        }
        const QJsonValue next = result.value("nextCursor"_L1);
        if (!next.isString())
            co_return tools;
        const QString cursor = next.toString();
        if (seen.contains(cursor))
            co_return fail(u"mcp.pages"_s, u"The list of tools does not end: the server gave the same cursor twice."_s,
                           elided(visible(cursor), 80), answer->exchange->id);
        seen.insert(cursor);
        params = {{u"cursor"_s, cursor}};
    }
    co_return fail(u"mcp.pages"_s, u"The list of tools has more than %1 pages."_s.arg(limits::listPages));
}

QCoro::Task<Result<ToolResult>> Client::callTool(QString name, QJsonObject arguments, std::stop_token stop)
{
    const QJsonObject meta{{u"progressToken"_s, m_lastId + 1}};
    const QJsonObject params{{u"name"_s, name}, {u"arguments"_s, arguments}, {u"_meta"_s, meta}};
    const Result<Answer> answer = co_await request(u"tools/call"_s, params, u"tools/call "_s + name, stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Message &message = *answer->message;
    const QJsonObject json = message.result.toObject();
    ToolResult result;
    result.isError = json.value("isError"_L1).toBool();
    result.structured = json.contains("structuredContent"_L1) ? json.value("structuredContent"_L1)
                                                              : QJsonValue(QJsonValue::Undefined);
    const QJsonArray content = json.value("content"_L1).toArray();
    for (const QJsonValue &piece : content)
        result.content += contentFrom(piece.toObject());
    result.bytes = resultBytes(message);
    result.exchange = answer->exchange->id;
    result.ms = answer->exchange->timings.finished;
    co_return result;
}

QCoro::Task<void> Client::close()
{
    if (m_session.isEmpty())
        co_return;
    http::Request request;
    request.leg = http::Leg::Mcp;
    request.note = u"end of session"_s;
    request.method = "DELETE";
    request.url = m_configuration.url;
    request.headers = m_configuration.headers;
    request.headers.set("Mcp-Session-Id", m_session);
    request.headers.set("MCP-Protocol-Version", m_server->revision.toLatin1());
    if (m_configuration.authorization) {
        const Result<QByteArray> authorization = co_await m_configuration.authorization();
        if (authorization && !authorization->isEmpty())
            request.headers.set("Authorization", *authorization);
    }
    m_session.clear();
    co_await m_http->send(std::move(request));
}

} // namespace authscope::mcp
