// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/base/limits.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace authscope::http {

// An event of a text/event-stream (WHATWG HTML §9.2).
struct ServerEvent {
    QByteArray type; // "message" unless the stream named another
    QByteArray data;
    QByteArray id; // the last event id at that point
    bool operator==(const ServerEvent &) const = default;
};

// Decodes an event stream piece by piece; free of I/O. Lines may end in LF, CR or CRLF and be split anywhere. An event
// with empty data is not given but sets the last event id. A stream that ends within an event drops that event.
class SseDecoder
{
public:
    // The events completed by this piece; the Failure is "sse.limit" and names the limit. After a failure the decoder
    // stays failed.
    Result<QList<ServerEvent>> feed(QByteArrayView piece);

    const QByteArray &lastEventId() const { return m_lastEventId; }
    // Milliseconds of the last valid `retry` field.
    std::optional<qint64> retry() const { return m_retry; }

private:
    void line(QByteArrayView text, QList<ServerEvent> &events, QByteArray *owned = nullptr);
    void dispatch(QList<ServerEvent> &events);

    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false;
    QByteArray m_nextId; // of the event being read: a stream that ends within it must not skip it on resuming
    QByteArray m_lastEventId;
    std::optional<qint64> m_retry;
    bool m_start = true;    // nothing read: a byte order mark may come
    bool m_afterCr = false; // a LF now belongs to the line that has ended
    bool m_failed = false;
};

} // namespace authscope::http
