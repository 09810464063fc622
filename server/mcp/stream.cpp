// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/stream.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qint64 keptMs = 5 * 60 * 1000;

} // namespace

EventStream::EventStream(QByteArray name, QByteArray session) : m_name(std::move(name)), m_session(std::move(session))
{
}

void EventStream::keep(QByteArray data, int retryMs)
{
    m_bytes += data.size();
    m_events.push_back({++m_last, std::move(data), retryMs});
    while (m_events.size() > 1 && (qsizetype(m_events.size()) > maximumEvents || m_bytes > maximumBytes)) {
        m_bytes -= m_events.front().data.size();
        m_events.pop_front();
    }
}

void EventStream::send(QByteArray message)
{
    if (m_over)
        return;
    keep(std::move(message), -1);
    drain();
}

void EventStream::prime()
{
    if (!m_name.isEmpty())
        m_primed = true;
}

void EventStream::hangUp(int retryMs)
{
    if (m_over || m_name.isEmpty() || !isAttached())
        return;
    keep({}, retryMs);
    drain();
    close();
}

// Gives the reader what it has not read. It may be gone, and what it causes may send more.
void EventStream::drain()
{
    if (m_draining)
        return;
    m_draining = true;
    while (m_reader.write && m_read < m_last) {
        const auto next = std::ranges::find_if(m_events, [this](const Kept &event) { return event.number > m_read; });
        if (next == m_events.end())
            break;
        m_read = next->number;
        const StreamEvent event{m_name.isEmpty() ? QByteArray() : m_name + '.' + QByteArray::number(next->number),
                                next->data, next->retryMs};
        const auto write = m_reader.write;
        if (!write(event)) {
            m_reader.write = nullptr;
            break;
        }
        if (m_name.isEmpty() && !m_events.empty()) {
            m_bytes -= m_events.front().data.size();
            m_events.pop_front();
        }
    }
    m_draining = false;
    if (m_over && m_read == m_last)
        close();
}

void EventStream::close()
{
    const Reader reader = std::exchange(m_reader, {});
    ++m_readers;
    if (reader.end)
        reader.end();
}

void EventStream::answered()
{
    if (--m_expected <= 0)
        end();
}

void EventStream::end()
{
    if (m_over)
        return;
    m_over = true;
    m_gone = nullptr;
    drain();
}

quint64 EventStream::attach(Reader reader, quint64 after)
{
    close();
    m_reader = std::move(reader);
    const quint64 number = m_readers;
    m_read = qMin(after, m_last); // what a client claims to have may be anything
    if (m_primed && after == 0 && !m_reader.write({m_name + ".0"_ba, {}, -1}))
        m_reader.write = nullptr;
    drain();
    return number;
}

void EventStream::detach(quint64 reader)
{
    if (reader != m_readers)
        return;
    m_reader = {};
    ++m_readers;
    if (const auto gone = m_gone)
        gone();
}

std::optional<QByteArray> EventStream::takeOnly()
{
    if (!m_over || m_last != 1 || m_events.size() != 1)
        return std::nullopt;
    return std::move(m_events.front().data);
}

EventStreamPtr StreamStore::create(const QByteArray &session)
{
    return std::make_shared<EventStream>(QByteArray::number(++m_last), session);
}

void StreamStore::keep(const EventStreamPtr &stream)
{
    sweep();
    m_streams.push_back({stream, m_clock->nowMs()});
}

std::optional<StreamStore::Place> StreamStore::find(const QByteArray &eventId, const QByteArray &session)
{
    const qsizetype dot = eventId.indexOf('.');
    bool good = false;
    const quint64 after = eventId.sliced(dot + 1).toULongLong(&good);
    if (dot < 1 || !good)
        return std::nullopt;
    const QByteArray name = eventId.first(dot);
    for (const Entry &entry : m_streams)
        if (entry.stream->name() == name && entry.stream->session() == session)
            return Place{entry.stream, after};
    return std::nullopt;
}

void StreamStore::endAll()
{
    for (const Entry &entry : std::exchange(m_streams, {}))
        entry.stream->end();
}

void StreamStore::sweep()
{
    const qint64 now = m_clock->nowMs();
    for (Entry &entry : m_streams)
        if (!entry.stream->isOver() || entry.stream->isAttached())
            entry.liveMs = now;
    std::erase_if(m_streams, [now](const Entry &entry) { return now - entry.liveMs > keptMs; });
    qsizetype bytes = 0;
    for (const Entry &entry : m_streams)
        bytes += entry.stream->bytes();
    while (!m_streams.empty() && (bytes > maximumBytes || qsizetype(m_streams.size()) >= maximumStreams)) {
        auto idle = std::ranges::find_if(m_streams, [](const Entry &entry) { return !entry.stream->isAttached(); });
        if (idle == m_streams.end())
            idle = m_streams.begin();
        bytes -= idle->stream->bytes();
        const EventStreamPtr dropped = idle->stream;
        m_streams.erase(idle);
        dropped->end();
    }
}

} // namespace authscope::server
