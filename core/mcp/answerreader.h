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
    // A large text waits to be parsed, which can happen in another thread, and then to be taken: a JSON text, or the
    // event that holds our response.
    qsizetype pending() const { return m_size; }
    void parse();
    void takeParsed(const http::Exchange &exchange);
    // After the exchange: a JSON text, if it was one and was not taken yet.
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
    bool isOurResponse(QByteArrayView text) const;
    bool takeMessage(Message message);

    QByteArray m_id;
    bool m_batches;
    std::function<void(const Message &)> m_other;
    http::SseDecoder m_decoder;
    QByteArray m_lastEventId;
    std::optional<qint64> m_retry;
    QByteArrayList m_pieces; // of a text to be parsed: one array that grows would be copied again and again
    qsizetype m_size = 0;    // of the pieces
    std::optional<Result<QList<Message>>> m_parsed;
    bool m_taken = false;   // what was parsed
    bool m_resumed = false; // who resumes waits for no other thread
    bool m_stream = false;
    bool m_refused = false;  // the status said so
    bool m_sawOther = false; // a message that is no response
    QByteArray m_foreignId;  // of a response that is not ours
    std::optional<Message> m_response;
    std::optional<Failure> m_failure;
};

} // namespace authscope::mcp
