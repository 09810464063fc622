// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"
#include "server/mcp/stream.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace authscope::server {

// Reads event streams onto HTTP responses (WHATWG HTML §9.2), each until one side ends it, with a comment now and then
// so that what is in between keeps a silent one open. A response does not outlive the token of its request. Owned by the
// server, and destroyed before its listener.
class StreamWriter
{
public:
    StreamWriter(std::chrono::milliseconds keepAlive, const Clock *clock);

    struct Options {
        quint64 after = 0;               // what the client has
        QByteArray first;                // written before all events
        qint64 expiresMs = 0;            // of the caller's token; 0: never
        std::function<void()> gone = {}; // called when the client goes, or its token expires
    };

    void write(const EventStreamPtr &stream, const Responder &responder, Options options);
    void clear() { m_open.clear(); }
    qsizetype count() const { return m_open.size(); }

private:
    struct Open {
        EventStreamPtr stream;
        Responder responder;
        quint64 reader;
        qint64 expiresMs;
        std::function<void()> gone;
    };
    void tick();
    void drop(quint64 number);

    const Clock *m_clock;
    QHash<quint64, Open> m_open;
    quint64 m_last = 0;
    QTimer m_timer;
};

// An event as it is written: id, retry and data, each where it is there.
QByteArray eventText(const StreamEvent &event);

} // namespace authscope::server
