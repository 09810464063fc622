// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/sse.h"

#include <algorithm>
#include <utility>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

qsizetype lineEnd(QByteArrayView text)
{
    const auto *const end = std::ranges::find_if(text, [](char c) { return c == '\n' || c == '\r'; });
    return end == text.end() ? -1 : end - text.begin();
}

} // namespace

Result<QList<ServerEvent>> SseDecoder::feed(QByteArrayView piece)
{
    QList<ServerEvent> events;
    while (!m_failed && !piece.isEmpty()) {
        if (m_afterCr) {
            m_afterCr = false;
            if (piece.front() == '\n') {
                piece = piece.sliced(1);
                continue;
            }
        }
        const qsizetype end = lineEnd(piece);
        const QByteArrayView part = end < 0 ? piece : piece.first(end);
        if (m_line.size() + part.size() > limits::sseLine) {
            m_failed = true;
            break;
        }
        if (end < 0) {
            m_line += part;
            break;
        }
        if (m_line.isEmpty()) {
            line(part, events);
        } else {
            m_line += part;
            QByteArray whole = std::exchange(m_line, {});
            line(whole, events, &whole);
        }
        m_afterCr = piece[end] == '\r';
        piece = piece.sliced(end + 1);
    }
    if (!m_failed)
        return events;
    m_line.clear();
    m_data.clear();
    return fail(u"sse.limit"_s,
                u"Reading the event stream was given up: an event or a line in it is longer than %1 MiB."_s.arg(
                    std::min(limits::sseLine, limits::sseEvent) / limits::MiB));
}

// `owned` holds the text, if anybody does: the one line of a large event becomes its data without a copy.
void SseDecoder::line(QByteArrayView text, QList<ServerEvent> &events, QByteArray *owned)
{
    if (m_start) {
        m_start = false;
        if (text.startsWith("\xEF\xBB\xBF"))
            text = text.sliced(3);
    }
    if (text.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView field = colon < 0 ? text : text.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);

    if (field == "data") {
        if (m_data.size() + value.size() + 1 > limits::sseEvent) {
            m_failed = true;
            return;
        }
        if (m_hasData)
            m_data += '\n';
        if (owned && !m_hasData)
            m_data = std::move(owned->remove(0, owned->size() - value.size()));
        else
            m_data += value;
        m_hasData = true;
    } else if (field == "event") {
        m_type = value.toByteArray();
    } else if (field == "id") {
        if (!value.contains('\0'))
            m_nextId = value.toByteArray();
    } else if (field == "retry") {
        const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        bool ok = false;
        const qint64 milliseconds = value.toLongLong(&ok);
        if (digits && ok)
            m_retry = milliseconds;
    }
}

void SseDecoder::dispatch(QList<ServerEvent> &events)
{
    m_lastEventId = m_nextId;
    if (!m_data.isEmpty())
        events.append({m_type.isEmpty() ? "message"_ba : m_type, std::move(m_data), m_lastEventId});
    m_data = {};
    m_type = {};
    m_hasData = false;
}

} // namespace authscope::http
