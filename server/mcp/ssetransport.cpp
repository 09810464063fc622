// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/ssetransport.h"

#include "core/base/random.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

void SseTransport::answer(const HttpRequest &request, const Caller &caller, const Responder &responder)
{
    const bool stream = request.path == streamPath();
    if (stream && request.method == "GET") {
        open(caller, responder);
    } else if (!stream && request.method == "POST") {
        responder.reply(receive(request, caller));
    } else {
        HttpResponse refused = HttpResponse::text(405, "Method Not Allowed\n"_ba);
        refused.headers.add("allow"_ba, stream ? "GET, OPTIONS"_ba : "POST, OPTIONS"_ba);
        responder.reply(std::move(refused));
    }
}

void SseTransport::open(const Caller &caller, const Responder &responder)
{
    const QByteArray id = randomToken(24);
    const auto channel = std::make_shared<Endpoint::Channel>();
    channel->stream = std::make_shared<EventStream>();
    channel->stream->expect(); // its own end
    channel->caller = caller;
    m_channels.insert(id, channel);
    const QByteArray first = "event: endpoint\ndata: "_ba + messagePath() + "?session="_ba + id + "\n\n"_ba;
    m_writer->write(channel->stream, responder,
                    {.first = first, .expiresMs = qint64(caller.expires * 1000), .gone = [this, id] { drop(id); }});
}

HttpResponse SseTransport::receive(const HttpRequest &request, const Caller &caller)
{
    const auto channel = m_channels.value(request.queryForm().value(u"session").toUtf8());
    if (!channel || channel->caller.key != caller.key)
        return HttpResponse::text(404, "There is no such stream: open one with GET /sse.\n"_ba);
    if (http::mediaType(request.headers.value("content-type")) != "application/json")
        return HttpResponse::text(415, "Content-Type must be application/json.\n"_ba);
    channel->caller = caller; // a newer token may have other scopes
    m_endpoint->receive(request.body, *channel);
    return HttpResponse::text(202, "Accepted"_ba);
}

void SseTransport::drop(const QByteArray &id)
{
    if (const auto channel = m_channels.take(id))
        m_endpoint->close(*channel);
}

void SseTransport::close()
{
    for (const auto &channel : std::exchange(m_channels, {}))
        m_endpoint->close(*channel);
}

} // namespace authscope::server
