// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"
#include "core/http/sse.h"
#include "core/mcp/jsonrpc.h"

#include <QtCore/QByteArrayList>

#include <functional>

namespace authscope::mcp {

// Takes the pieces of one answer as they come, as one JSON text or as event streams that continue each other, until the
// response to our request is there. Free of I/O.
class AnswerReader
{
public:
    // `id` of our request, empty where no response is due. `other` is given every message that is no response.
    AnswerReader(QByteArray id, bool batches, std::function<void(const Message &)> other);

    http::Streaming read(const http::Exchange &head, QByteArrayView piece);
    // What came of a JSON text, bytes. A large one can be parsed in another thread before finish() judges it.
    qsizetype pending() const { return m_size; }
    void parse();
    // After the exchange: a JSON text, if it was one.
    void finish(const http::Exchange &exchange);
    // The next exchange resumes the stream.
    void resume();

    const std::optional<Message> &response() const { return m_response; }
    const std::optional<Failure> &failure() const { return m_failure; }
    bool isStream() const { return m_stream; }
    const QByteArray &lastEventId() const { return m_lastEventId; }
    std::optional<qint64> retry() const { return m_retry; }

private:
    // True once the response to our request is there.
    bool take(Result<QList<Message>> messages);
    bool takeMessage(Message message);

    QByteArray m_id;
    bool m_batches;
    std::function<void(const Message &)> m_other;
    http::SseDecoder m_decoder;
    QByteArray m_lastEventId;
    std::optional<qint64> m_retry;
    QByteArrayList m_pieces; // of a JSON text: one array that grows would be copied again and again
    qsizetype m_size = 0;    // of the pieces
    std::optional<Result<QList<Message>>> m_parsed;
    bool m_stream = false;
    bool m_refused = false;  // the status said so
    bool m_sawOther = false; // a message that is no response
    QByteArray m_foreignId;  // of a response that is not ours
    std::optional<Message> m_response;
    std::optional<Failure> m_failure;
};

} // namespace authscope::mcp
