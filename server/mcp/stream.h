// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace authscope::server {

// One message to a client with what event streams say of it.
struct StreamEvent {
    QByteArray id;   // "17.3": stream and number; empty where nothing can be resumed
    QByteArray data; // a JSON-RPC message, or empty (a place to resume from)
    int retryMs = -1;
};

// The messages to a client that belong together: those of one request, of a standing GET, of a whole connection. Free
// of I/O: a transport attaches a Reader and is given each event, at once or when it comes. Where the stream is
// resumable, events are kept within bounds after they were read, so that another reader can begin in the middle
// (MCP 2025-11-25, transports, "Resumability and Redelivery"). Shared by who writes and who reads.
class EventStream
{
public:
    struct Reader {
        std::function<bool(const StreamEvent &event)> write; // false: the peer is gone
        std::function<void()> end;
    };

    // Resumable if it has a name.
    explicit EventStream(QByteArray name = {}, QByteArray session = {});

    const QByteArray &name() const { return m_name; }
    const QByteArray &session() const { return m_session; }

    void send(QByteArray message);
    // An event without data before all others, so that a client can resume from the start.
    void prime();
    // Ends the connection but not the stream; the client is told when to come back.
    void hangUp(int retryMs);

    // How many responses are still to come; with the last one the stream ends.
    void expect() { ++m_expected; }
    void answered();
    // Something was sent, or is to come besides one response.
    bool isBusy() const { return m_last > 0 || m_expected > 1; }
    void end();
    bool isOver() const { return m_over; }

    // Gives what came after event number `after`, and what comes. A reader before is ended. The number is for detach().
    quint64 attach(Reader reader, quint64 after = 0);
    // The peer of that reader is gone.
    void detach(quint64 reader);
    bool isAttached() const { return bool(m_reader.write); }
    // Called when the peer goes before the end.
    void whenGone(std::function<void()> callback) { m_gone = std::move(callback); }

    // The one message of a stream that is over and that nobody read; for an answer without a stream.
    std::optional<QByteArray> takeOnly();
    qsizetype bytes() const { return m_bytes; }

    static constexpr qsizetype maximumEvents = 1000;
    static constexpr qsizetype maximumBytes = 1024 * 1024; // kept; the newest event always is

private:
    struct Kept {
        quint64 number;
        QByteArray data;
        int retryMs;
    };
    void keep(QByteArray data, int retryMs);
    void drain();
    void close();

    QByteArray m_name;
    QByteArray m_session;
    std::deque<Kept> m_events;
    qsizetype m_bytes = 0;
    quint64 m_last = 0; // number of the newest event
    quint64 m_read = 0; // number of the newest event that was given to the reader
    Reader m_reader;
    quint64 m_readers = 0;
    int m_expected = 0;
    bool m_over = false;
    bool m_draining = false;
    bool m_primed = false;
    std::function<void()> m_gone;
};
using EventStreamPtr = std::shared_ptr<EventStream>;

// The streams that can be resumed, within bounds: the oldest that nobody reads go first, and what is over goes after
// five minutes.
class StreamStore
{
public:
    explicit StreamStore(const Clock *clock) : m_clock(clock) {}

    // A new stream of a session; not kept until keep() is called.
    EventStreamPtr create(const QByteArray &session);
    void keep(const EventStreamPtr &stream);
    struct Place {
        EventStreamPtr stream;
        quint64 after = 0;
    };
    // Where an event id points to, if that stream is still there and of that session.
    std::optional<Place> find(const QByteArray &eventId, const QByteArray &session);
    void endAll();
    qsizetype count() const { return qsizetype(m_streams.size()); }

    static constexpr qsizetype maximumStreams = 4096;
    static constexpr qsizetype maximumBytes = 64 * 1024 * 1024;

private:
    struct Entry {
        EventStreamPtr stream;
        qint64 liveMs; // when it was last seen to be read or not over
    };
    void sweep();

    const Clock *m_clock;
    std::deque<Entry> m_streams;
    quint64 m_last = 0;
};

} // namespace authscope::server
