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

StreamWriter::StreamWriter(std::chrono::milliseconds keepAlive, const Clock *clock) : m_clock(clock)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_timer.setInterval(keepAlive);
}

void StreamWriter::tick()
{
    const qint64 now = m_clock->nowMs();
    const auto open = m_open;
    for (const auto &[number, one] : open.asKeyValueRange()) {
        if (one.expiresMs > 0 && now >= one.expiresMs) {
            drop(number);
            one.responder.end();
        } else {
            one.responder.write(": keep-alive\n\n");
        }
    }
}

// The client is gone, or is to go.
void StreamWriter::drop(quint64 number)
{
    const auto found = m_open.constFind(number);
    if (found == m_open.cend())
        return;
    const Open one = *found;
    m_open.erase(found);
    if (m_open.isEmpty())
        m_timer.stop();
    one.stream->detach(one.reader);
    if (one.gone)
        one.gone();
}

void StreamWriter::write(const EventStreamPtr &stream, const Responder &responder, Options options)
{
    const quint64 number = ++m_last;
    if (!m_timer.isActive())
        m_timer.start();
    responder.beginStream();
    if (!options.first.isEmpty())
        responder.write(options.first);
    responder.onDisconnect([this, number] { drop(number); });
    m_open.insert(number, {stream, responder, 0, options.expiresMs, std::move(options.gone)});
    const quint64 reader = stream->attach(
        {[responder](const StreamEvent &event) { return responder.write(eventText(event)); },
         [this, responder, number] {
             responder.end();
             m_open.remove(number);
         }},
        options.after);
    if (const auto open = m_open.find(number); open != m_open.end())
        open->reader = reader;
}

} // namespace authscope::server
