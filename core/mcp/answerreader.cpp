// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/answerreader.h"

#include "core/base/background.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

AnswerReader::AnswerReader(QByteArray id, bool batches, std::function<void(const Message &)> other)
    : m_id(std::move(id)), m_batches(batches), m_other(std::move(other))
{
}

http::Streaming AnswerReader::read(const http::Exchange &head, QByteArrayView piece)
{
    if (http::mediaType(head.responseHeaders.value("content-type")) != "text/event-stream") {
        m_pieces += piece.toByteArray();
        m_size += piece.size();
        return http::Streaming::Continue;
    }
    m_stream = true;
    const auto events = m_decoder.feed(piece);
    if (!m_decoder.lastEventId().isEmpty())
        m_lastEventId = m_decoder.lastEventId();
    if (m_decoder.retry())
        m_retry = m_decoder.retry();
    if (!events) {
        m_failure = events.error();
        return http::Streaming::Stop;
    }
    for (const http::ServerEvent &event : *events) {
        if (event.type != "message")
            continue;
        if (!m_resumed && event.data.size() > backgroundBytes && isOurResponse(event.data)) {
            m_pieces = {event.data};
            m_size = event.data.size();
            return http::Streaming::Stop;
        }
        if (take(parseMessages(event.data, m_batches)))
            return http::Streaming::Stop;
    }
    return m_failure ? http::Streaming::Stop : http::Streaming::Continue;
}

void AnswerReader::parse()
{
    m_parsed = parseMessages(m_pieces.join(), m_batches);
    m_pieces.clear();
}

void AnswerReader::takeParsed(const http::Exchange &exchange)
{
    m_refused = exchange.status >= 400;
    m_taken = true;
    m_size = 0;
    take(std::move(*m_parsed));
}

// Seen without parsing, in the two spellings that servers use; where it is not seen, parsing tells.
bool AnswerReader::isOurResponse(QByteArrayView text) const
{
    const QByteArray head = R"({"jsonrpc":"2.0","id":)" + m_id + R"(,"result":)";
    const QByteArray tail = R"(,"jsonrpc":"2.0","id":)" + m_id + '}';
    return text.startsWith(head) || (text.startsWith(R"({"result":)") && text.endsWith(tail));
}

void AnswerReader::finish(const http::Exchange &exchange)
{
    m_refused = exchange.status >= 400;
    if (!m_stream && !m_response && !m_taken) {
        if (m_size > 0)
            parse();
        else
            m_parsed = parseMessages(exchange.responseBody, m_batches);
        takeParsed(exchange);
    }
    if (!m_response && !m_failure && !m_foreignId.isEmpty())
        m_failure = Failure{u"jsonrpc.id"_s,
                            u"The response is to another request: its id is %1 instead of %2."_s.arg(
                                elided(visible(m_foreignId), 80), visible(m_id)),
                            {},
                            0};
    else if (!m_stream && !m_response && !m_failure && m_sawOther)
        m_failure = Failure{u"jsonrpc.no-response"_s, u"It holds a message, but no response to the request."_s, {}, 0};
}

void AnswerReader::resume()
{
    m_decoder = {};
    m_resumed = true;
}

bool AnswerReader::take(Result<QList<Message>> messages)
{
    if (!messages) {
        m_failure = messages.error();
        return false;
    }
    bool ours = false;
    for (Message &message : *messages)
        ours = takeMessage(std::move(message)) || ours;
    return ours;
}

bool AnswerReader::takeMessage(Message message)
{
    const bool isResponse = message.kind == Message::Kind::Result || message.kind == Message::Kind::Error;
    if (!isResponse) {
        m_sawOther = true;
        m_other(message);
        return false;
    }
    // An error may come without an id, where the server could not read ours (mcp.md RPC-3); some servers then make
    // one up, but only with a status that tells.
    const bool isOurs = message.id == m_id
        || (message.kind == Message::Kind::Error && !m_stream && (message.id.isEmpty() || m_refused));
    if (!isOurs || m_response) {
        m_foreignId = message.id;
        return false;
    }
    m_response = std::move(message);
    return true;
}

} // namespace authscope::mcp
