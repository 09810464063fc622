// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"
#include "server/mcp/stream.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace authscope::server {

// Reads event streams onto HTTP responses (WHATWG HTML §9.2), each until one side ends it, with a comment now and then
// so that what is in between keeps a silent one open. Owned by the server, and destroyed before its listener.
class StreamWriter
{
public:
    explicit StreamWriter(std::chrono::milliseconds keepAlive);

    // `after` is what the client has; `first` is written before all events.
    void write(const EventStreamPtr &stream, const Responder &responder, http::Headers headers = {}, quint64 after = 0,
               const QByteArray &first = {}, std::function<void()> gone = {});
    qsizetype count() const { return m_open.size(); }

private:
    QHash<quint64, Responder> m_open;
    quint64 m_last = 0;
    QTimer m_timer;
};

// An event as it is written: id, retry and data, each where it is there.
QByteArray eventText(const StreamEvent &event);

} // namespace authscope::server
