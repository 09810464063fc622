// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/streamwriter.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

QByteArray eventText(const StreamEvent &event)
{
    QByteArray text;
    text.reserve(event.data.size() + 64);
    if (!event.id.isEmpty())
        text += "id: "_ba + event.id + '\n';
    if (event.retryMs >= 0)
        text += "retry: "_ba + QByteArray::number(event.retryMs) + '\n';
    if (!event.data.isEmpty())
        text += "event: message\n"_ba;
    text += "data: "_ba;
    const qsizetype start = text.size();
    text += event.data;
    // A line break in JSON is white space, and would end the line here.
    for (qsizetype i = start; i < text.size(); ++i)
        if (text.at(i) == '\n' || text.at(i) == '\r')
            text[i] = ' ';
    return text + "\n\n"_ba;
}

StreamWriter::StreamWriter(std::chrono::milliseconds keepAlive)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const auto open = m_open;
        for (const Responder &responder : open)
            responder.write(": keep-alive\n\n");
    });
    m_timer.setInterval(keepAlive);
}

void StreamWriter::write(const EventStreamPtr &stream, const Responder &responder, http::Headers headers, quint64 after,
                         const QByteArray &first, std::function<void()> gone)
{
    const quint64 number = ++m_last;
    m_open.insert(number, responder);
    if (!m_timer.isActive())
        m_timer.start();
    const auto forget = [this, number] {
        m_open.remove(number);
        if (m_open.isEmpty())
            m_timer.stop();
    };
    responder.beginStream(std::move(headers));
    if (!first.isEmpty())
        responder.write(first);
    const auto reader = std::make_shared<quint64>(0);
    responder.onDisconnect([stream, reader, forget, gone] {
        forget();
        stream->detach(*reader);
        if (gone)
            gone();
    });
    *reader = stream->attach({[responder](const StreamEvent &event) { return responder.write(eventText(event)); },
                              [responder, forget] {
                                  responder.end();
                                  forget();
                              }},
                             after);
}

} // namespace authscope::server
