// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"

#include <optional>

namespace authscope::server {

// A whole request and what its head said of the connection.
struct ReceivedRequest {
    HttpRequest request;
    bool http10 = false;
    bool keepAlive = true;
};

// Why a connection is refused before any handler sees it. The reason is the body of the answer.
struct Refusal {
    int status = 400;
    QByteArray reason;
    bool moreComes = false; // the peer is still sending: give it time to read the answer
    bool operator==(const Refusal &) const = default;
};

// Reads HTTP/1.1 requests (RFC 9112) out of a byte stream; free of I/O. One grammar: the ambiguous is refused, never
// interpreted, because another reader in front may have interpreted it otherwise (request smuggling, RFC 9112 §11.2).
class RequestReader
{
public:
    struct Limits {
        qsizetype header = 64 * 1024; // request line and fields
        qsizetype body = 4 * 1024 * 1024;
        qsizetype target = 16 * 1024;
        int fields = 128;
    };
    enum class Outcome { NeedsMore, Complete, Refused };

    explicit RequestReader(Limits limits) : m_limits(limits) {}

    // More bytes of the stream; `read` puts up to `size` bytes where it is told and gives how many it put.
    template<typename Read>
    void fill(qsizetype size, Read read)
    {
        compact();
        const qsizetype used = m_buffer.size();
        m_buffer.resizeForOverwrite(used + size);
        m_buffer.resize(used + qMax(qsizetype(0), qsizetype(read(m_buffer.data() + used, size))));
    }
    void append(QByteArrayView bytes);

    // Looks for one request. After Complete, take() gives it; after Refused nothing more is read.
    Outcome next();
    ReceivedRequest take();
    const Refusal &refusal() const { return m_refusal; }

    // Bytes of a request have come, but not all.
    bool isMidway() const { return m_stage != Stage::Head || m_start < m_buffer.size(); }
    bool isInBody() const { return m_stage != Stage::Head; }
    // Once per request that asked for it: the peer waits for "100 Continue" before it sends the body.
    bool takeExpectation();

private:
    enum class Stage { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete, Refused };

    bool step();
    bool readHead();
    bool parseHead(QByteArrayView head);
    bool parseRequestLine(QByteArrayView line);
    bool parseTarget(QByteArrayView target);
    bool parseField(QByteArrayView line);
    bool judgeFields();
    bool judgeFraming(const QList<QByteArray> &lengths, const QList<QByteArray> &codings);
    bool readLength();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailer();
    // The line at the start without its CRLF; nothing if it is not complete.
    std::optional<QByteArrayView> line(qsizetype limit, int statusBeyond);
    bool refuse(int status, QByteArray reason, bool moreComes = false);
    void compact();

    Limits m_limits;
    Stage m_stage = Stage::Head;
    QByteArray m_buffer;
    qsizetype m_start = 0;     // of what is not yet consumed
    qsizetype m_scanned = 0;   // from m_start: holds no end of the head
    qsizetype m_remaining = 0; // of the body or chunk
    qsizetype m_trailer = 0;
    QByteArray m_authority; // of an absolute-form target
    bool m_expects = false;
    ReceivedRequest m_received;
    Refusal m_refusal;
};

// RFC 9110 §5.6.2: a non-empty token.
bool isToken(QByteArrayView text);

} // namespace authscope::server
