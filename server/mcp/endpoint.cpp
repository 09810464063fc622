// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/endpoint.h"

#include "core/jose/base64url.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

// Whether an Accept field names the media type itself; a wildcard does not count, as in the SDKs.
bool accepts(const HttpRequest &request, QByteArrayView type)
{
    for (const QByteArray &field : request.headers.values("accept"))
        for (const QByteArray &item : field.split(','))
            if (http::mediaType(item) == type)
                return true;
    return false;
}

std::optional<Endpoint::Answer> mediaRefusal(const HttpRequest &request)
{
    if (!accepts(request, "application/json") || !accepts(request, "text/event-stream"))
        return rpcRefusal(406, "null"_ba, rpc::invalidRequest,
                          u"Not Acceptable: Client must accept both application/json and text/event-stream"_s);
    if (http::mediaType(request.headers.value("content-type")) != "application/json")
        return rpcRefusal(415, "null"_ba, rpc::invalidRequest,
                          u"Unsupported Media Type: Content-Type must be application/json"_s);
    return std::nullopt;
}

// Whether the message belongs to 2026-07-28: it says so in the header, or has the envelope of that revision.
bool isModern(const HttpRequest *request, const json::Value &root)
{
    if (request && request->headers.value("mcp-protocol-version") == Endpoint::modernVersion())
        return true;
    if (!root.isObject())
        return false;
    const json::Value params = root[u"params"];
    const json::Value meta = params.isObject() ? params[u"_meta"] : json::Value();
    return meta.isObject()
        && (meta[u"io.modelcontextprotocol/protocolVersion"] || meta[u"io.modelcontextprotocol/clientCapabilities"]);
}

Endpoint::Answer notJson(const Failure &failure)
{
    return rpcRefusal(400, "null"_ba, rpc::parseError,
                      u"Parse error: the body is not JSON, "_s + failure.evidence.left(200));
}

} // namespace

const QList<QByteArray> &Endpoint::legacyVersions()
{
    static const QList<QByteArray> versions{"2025-11-25"_ba, "2025-06-18"_ba, "2025-03-26"_ba};
    return versions;
}

QByteArray Endpoint::modernVersion()
{
    return "2026-07-28"_ba;
}

Endpoint::Answer rpcAnswer(const QByteArray &id, const QByteArray &result)
{
    Endpoint::Answer answer;
    answer.body = rpcResult(id, result);
    return answer;
}

Endpoint::Answer rpcRefusal(int status, const QByteArray &id, int code, const QString &message, const QByteArray &data)
{
    Endpoint::Answer answer;
    answer.status = status;
    answer.body = rpcError(id, code, message, data);
    return answer;
}

QByteArray implementation()
{
    return "{\"name\":\"authscope-calculator\",\"title\":\"Authscope calculator\",\"version\":\"" AUTHSCOPE_VERSION
           "\"}"_ba;
}

QByteArray versionList(bool withModern)
{
    QByteArray list = withModern ? "[\""_ba + Endpoint::modernVersion() + "\","_ba : "["_ba;
    for (const QByteArray &version : Endpoint::legacyVersions())
        list += '"' + version + "\","_ba;
    list.back() = ']';
    return list;
}

QByteArray modernMembers()
{
    return ",\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"_ba + implementation()
        + '}';
}

// Cursors are opaque to clients; to us they are an offset.
std::optional<qsizetype> offsetOf(const json::Value &cursor, qsizetype count)
{
    if (!cursor)
        return 0;
    if (!cursor.isString())
        return std::nullopt;
    const auto bytes = jose::base64urlDecode(cursor.text().toUtf8());
    if (!bytes || !bytes->startsWith("after:"))
        return std::nullopt;
    bool good = false;
    const qsizetype offset = bytes->sliced(6).toLongLong(&good);
    if (!good || offset < 1 || offset >= count)
        return std::nullopt;
    return offset;
}

QByteArray cursorAfter(qsizetype offset)
{
    const QByteArray text = "after:"_ba + QByteArray::number(offset);
    return jose::base64urlEncode(text);
}

// The order of checks is that of the official suite's authors: media types, JSON, envelope, versions, method, names.
Endpoint::Answer Endpoint::post(const HttpRequest &request, const Caller &caller)
{
    if (auto refused = mediaRefusal(request))
        return *refused;
    const auto document = json::Document::parse(request.body);
    if (!document)
        return notJson(document.error());
    return message(document->root(),
                   {.request = &request, .caller = caller, .version = request.headers.value("mcp-protocol-version")});
}

Endpoint::Answer Endpoint::message(const json::Value &root, const Context &context)
{
    return isModern(context.request, root) ? modern(root, context) : legacy(root, context);
}

// A standing stream, or the rest of one that broke off. Only the everything set has something to send unasked.
Endpoint::Answer Endpoint::get(const HttpRequest &request, const Caller &caller)
{
    Answer answer;
    const QByteArray id = request.headers.value("mcp-session-id");
    if (!m_options.everything || id.isNull() || isModern(&request, {})) {
        answer.status = 405;
        return answer;
    }
    if (!accepts(request, "text/event-stream"))
        return rpcRefusal(406, "null"_ba, rpc::invalidRequest,
                          u"Not Acceptable: Client must accept text/event-stream"_s);
    Context context{.request = &request, .caller = caller};
    if (auto refused = legacyRefusal(context, "null"_ba))
        return *refused;
    answer.method = u"GET"_s;
    const QByteArray last = request.headers.value("last-event-id");
    if (!last.isNull()) {
        const auto place = m_hub.streams.find(last, id);
        if (!place)
            return rpcRefusal(400, "null"_ba, rpc::invalidRequest,
                              u"Bad Request: nothing can be resumed from that Last-Event-ID"_s);
        answer.stream = place->stream;
        answer.after = place->after;
        return answer;
    }
    Session &session = *context.session;
    if (const auto before = std::exchange(session.standing, nullptr))
        before->end();
    session.standing = m_hub.streams.create(id);
    m_hub.streams.keep(session.standing);
    answer.stream = session.standing;
    return answer;
}

Endpoint::Answer Endpoint::remove(const HttpRequest &request, const Caller &caller)
{
    const QByteArray session = request.headers.value("mcp-session-id");
    if (session.isNull())
        return rpcRefusal(400, "null"_ba, rpc::invalidRequest, u"Bad Request: Missing session ID"_s);
    if (!m_hub.sessions.close(session, caller.key))
        return rpcRefusal(404, "null"_ba, rpc::invalidRequest, u"Session not found"_s);
    Answer answer;
    answer.status = 204;
    return answer;
}

void Endpoint::receive(const QByteArray &text, Channel &channel)
{
    const EventStreamPtr stream = channel.stream;
    Answer answer;
    if (const auto document = json::Document::parse(text)) {
        Context context{.request = nullptr, .caller = channel.caller};
        context.session = channel.session;
        context.stream = stream;
        context.channel = &channel;
        answer = message(document->root(), context);
    } else {
        answer = notJson(document.error());
    }
    if (!answer.body.isEmpty())
        stream->send(answer.body);
}

void Endpoint::close(Channel &channel)
{
    if (channel.session)
        channel.session->close();
    channel.stream->end();
}

void Endpoint::shutDown()
{
    m_hub.subscriptions.endAll();
    m_hub.tasks.cancelAll();
    m_hub.sessions.closeAll();
    m_hub.streams.endAll();
}

} // namespace authscope::server
