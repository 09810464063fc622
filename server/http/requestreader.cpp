// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestreader.h"

#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

consteval std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'A'; c <= 'Z'; ++c)
        table[size_t(c)] = table[size_t(c) + 32] = true;
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[size_t(c)] = true;
    return table;
}

constexpr auto tokens = tokenTable();

// RFC 9110 §5.5: visible characters, blanks, tabs and bytes beyond ASCII.
bool isFieldValue(QByteArrayView text)
{
    for (const char c : text)
        if ((uchar(c) < 0x20 && c != '\t') || c == 0x7f)
            return false;
    return true;
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool holdsElement(QByteArrayView list, QByteArrayView element)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = comma < 0 ? list : list.first(comma);
        if (http::sameName(trimmedBlanks(item), element))
            return true;
        if (comma < 0)
            break;
        list = list.sliced(comma + 1);
    }
    return false;
}

} // namespace

bool isToken(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    for (const char c : text)
        if (!tokens[uchar(c)])
            return false;
    return true;
}

void RequestReader::append(QByteArrayView bytes)
{
    compact();
    m_buffer.append(bytes);
}

void RequestReader::compact()
{
    if (m_start == m_buffer.size()) {
        m_buffer.resize(0);
        m_start = 0;
    } else if (m_start > 64 * 1024) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
}

RequestReader::Outcome RequestReader::next()
{
    while (m_stage != Stage::Complete && m_stage != Stage::Refused)
        if (!step())
            return m_stage == Stage::Refused ? Outcome::Refused : Outcome::NeedsMore;
    return m_stage == Stage::Complete ? Outcome::Complete : Outcome::Refused;
}

ReceivedRequest RequestReader::take()
{
    m_stage = Stage::Head;
    m_scanned = 0;
    m_expects = false;
    compact();
    return std::exchange(m_received, {});
}

bool RequestReader::takeExpectation()
{
    return isInBody() && std::exchange(m_expects, false);
}

// One stage further; false if more bytes are needed or the request was refused.
bool RequestReader::step()
{
    switch (m_stage) {
    case Stage::Head: return readHead();
    case Stage::Length: return readLength();
    case Stage::ChunkSize: return readChunkSize();
    case Stage::ChunkData: return readChunkData();
    case Stage::ChunkEnd: return readChunkEnd();
    case Stage::Trailer: return readTrailer();
    case Stage::Complete:
    case Stage::Refused: break;
    }
    return false;
}

bool RequestReader::refuse(int status, QByteArray reason, bool moreComes)
{
    m_stage = Stage::Refused;
    m_refusal = {status, std::move(reason), moreComes};
    return false;
}

bool RequestReader::readHead()
{
    // RFC 9112 §2.2: an empty line before the request line is ignored. So are not two of them.
    if (m_scanned == 0 && QByteArrayView(m_buffer).sliced(m_start).startsWith("\r\n"))
        m_start += 2;
    const QByteArrayView pending = QByteArrayView(m_buffer).sliced(m_start);
    const qsizetype window = qMin(pending.size(), m_limits.header);
    qsizetype lineStart = m_scanned;
    while (lineStart < window) {
        const auto *found = static_cast<const char *>(
            std::memchr(pending.data() + lineStart, '\n', size_t(window - lineStart)));
        if (!found)
            break;
        const qsizetype at = found - pending.data();
        if (at == 0 || pending[at - 1] != '\r')
            return refuse(400, "A line of the request's head ends without a carriage return."_ba);
        if (at == 1)
            return refuse(400, "The request line is empty."_ba);
        if (at == lineStart + 1) {
            const bool good = parseHead(pending.first(lineStart));
            m_start += at + 1;
            m_scanned = 0;
            return good;
        }
        lineStart = at + 1;
        m_scanned = lineStart;
    }
    if (m_scanned == 0 && window > m_limits.target + 32)
        return refuse(414, "The request line is longer than "_ba + QByteArray::number(m_limits.target) + " bytes."_ba,
                      true);
    if (window == m_limits.header)
        return refuse(431, "The request's head is longer than "_ba + QByteArray::number(m_limits.header) + " bytes."_ba,
                      true);
    return false;
}

bool RequestReader::parseHead(QByteArrayView head)
{
    m_received = {};
    m_authority.clear();
    bool first = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView text = head.first(end - 1);
        head = head.sliced(end + 1);
        if (first ? !parseRequestLine(text) : !parseField(text))
            return false;
        first = false;
    }
    return judgeFields();
}

bool RequestReader::parseRequestLine(QByteArrayView text)
{
    const qsizetype one = text.indexOf(' ');
    const qsizetype two = one < 0 ? -1 : text.indexOf(' ', one + 1);
    if (two < 0 || text.indexOf(' ', two + 1) >= 0)
        return refuse(400, "The request line is not: method, blank, target, blank, HTTP version."_ba);
    const QByteArrayView method = text.first(one);
    const QByteArrayView target = text.sliced(one + 1, two - one - 1);
    const QByteArrayView version = text.sliced(two + 1);
    if (!isToken(method) || method.size() > 32)
        return refuse(400, "The request's method is not a token."_ba);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool http = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.';
        return refuse(http ? 505 : 400, "The request's version is neither HTTP/1.1 nor HTTP/1.0."_ba);
    }
    m_received.http10 = version.back() == '0';
    m_received.request.method = method.toByteArray();
    return parseTarget(target);
}

// RFC 9112 §3.2: origin-form, absolute-form, and the asterisk of OPTIONS.
bool RequestReader::parseTarget(QByteArrayView target)
{
    if (target.size() > m_limits.target)
        return refuse(414,
                      "The request's target is longer than "_ba + QByteArray::number(m_limits.target) + " bytes."_ba);
    for (const char c : target)
        if (uchar(c) <= 0x20 || uchar(c) >= 0x7f || c == '#')
            return refuse(400, "The request's target holds a character that must be percent-encoded."_ba);
    HttpRequest &request = m_received.request;
    if (target == "*" && request.method == "OPTIONS") {
        request.path = "*"_ba;
        return true;
    }
    if (!target.startsWith('/')) {
        const qsizetype scheme = target.indexOf(QByteArrayView("://"));
        const QByteArrayView name = scheme < 0 ? QByteArrayView() : target.first(scheme);
        if (!http::sameName(name, "http") && !http::sameName(name, "https"))
            return refuse(400, "The request's target is neither a path nor an http URL."_ba);
        const QByteArrayView rest = target.sliced(scheme + 3);
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
            ++end;
        m_authority = rest.first(end).toByteArray();
        target = rest.sliced(end);
    }
    const qsizetype mark = target.indexOf('?');
    request.path = mark == 0 || target.isEmpty() ? "/"_ba : target.first(mark < 0 ? target.size() : mark).toByteArray();
    if (!request.path.startsWith('/'))
        return refuse(400, "The request's target has no path."_ba);
    if (mark >= 0)
        request.query = target.sliced(mark + 1).toByteArray();
    return true;
}

bool RequestReader::parseField(QByteArrayView text)
{
    if (text.startsWith(' ') || text.startsWith('\t'))
        return refuse(400, "A header field is folded over two lines, which is no longer allowed."_ba);
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return refuse(400, "A header line has no colon."_ba);
    const QByteArrayView name = text.first(colon);
    if (!isToken(name))
        return refuse(400, "A header field's name is not a token."_ba);
    const QByteArrayView value = trimmedBlanks(text.sliced(colon + 1));
    if (!isFieldValue(value))
        return refuse(400, "A header field's value holds a control character."_ba);
    if (m_received.request.headers.size() >= m_limits.fields)
        return refuse(431,
                      "The request has more than "_ba + QByteArray::number(m_limits.fields) + " header fields."_ba);
    m_received.request.headers.add(name.toByteArray(), QByteArray(value.data(), value.size()));
    return true;
}

bool RequestReader::judgeFields()
{
    HttpRequest &request = m_received.request;
    int hosts = 0;
    m_received.keepAlive = !m_received.http10;
    m_expects = false;
    QList<QByteArray> lengths;
    QList<QByteArray> codings;
    for (const http::Header &header : request.headers) {
        // By length first: most fields are none of these.
        switch (header.name.size()) {
        case 4:
            if (http::sameName(header.name, "Host")) {
                request.host = header.value;
                ++hosts;
            }
            break;
        case 6:
            if (http::sameName(header.name, "Expect")) {
                if (!http::sameName(header.value, "100-continue"))
                    return refuse(417, "Only 100-continue can be expected."_ba);
                m_expects = !m_received.http10;
            }
            break;
        case 10:
            if (http::sameName(header.name, "Connection") && holdsElement(header.value, "close"))
                m_received.keepAlive = false;
            break;
        case 14:
            if (http::sameName(header.name, "Content-Length"))
                lengths.append(header.value);
            break;
        case 17:
            if (http::sameName(header.name, "Transfer-Encoding"))
                codings.append(header.value);
            break;
        default: break;
        }
    }
    if (hosts != 1 || request.host.isEmpty())
        return refuse(400, hosts > 1 ? "The request has more than one Host."_ba : "The request has no Host."_ba);
    if (!m_authority.isEmpty() && !http::sameName(m_authority, request.host))
        return refuse(400, "The request's target and its Host name different hosts."_ba);
    return judgeFraming(lengths, codings);
}

// RFC 9112 §6.3, without the leniency that it allows.
bool RequestReader::judgeFraming(const QList<QByteArray> &lengths, const QList<QByteArray> &codings)
{
    if (!codings.isEmpty()) {
        if (!lengths.isEmpty())
            return refuse(400, "The request has both Content-Length and Transfer-Encoding."_ba);
        if (codings.size() > 1 || m_received.http10)
            return refuse(400, "The request's Transfer-Encoding is ambiguous."_ba);
        if (!http::sameName(codings.first(), "chunked"))
            return refuse(isToken(codings.first()) ? 501 : 400, "The only Transfer-Encoding understood is chunked."_ba);
        m_stage = Stage::ChunkSize;
        return true;
    }
    if (lengths.size() > 1)
        return refuse(400, "The request has more than one Content-Length."_ba);
    if (lengths.isEmpty()) {
        m_stage = Stage::Complete;
        return true;
    }
    const QByteArray &digits = lengths.first();
    bool good = !digits.isEmpty() && digits.size() <= 15;
    for (const char c : digits)
        good = good && c >= '0' && c <= '9';
    if (!good)
        return refuse(400, "The request's Content-Length is not a number."_ba);
    m_remaining = digits.toLongLong();
    if (m_remaining > m_limits.body)
        return refuse(413, "The request's body is larger than "_ba + QByteArray::number(m_limits.body) + " bytes."_ba,
                      true);
    m_stage = Stage::Length;
    return true;
}

bool RequestReader::readLength()
{
    if (m_buffer.size() - m_start < m_remaining)
        return false;
    m_received.request.body = m_buffer.sliced(m_start, m_remaining);
    m_start += m_remaining;
    m_stage = Stage::Complete;
    return true;
}

std::optional<QByteArrayView> RequestReader::line(qsizetype limit, int statusBeyond)
{
    const QByteArrayView pending = QByteArrayView(m_buffer).sliced(m_start);
    const qsizetype end = pending.first(qMin(pending.size(), limit)).indexOf('\n');
    if (end < 0) {
        if (pending.size() >= limit)
            refuse(statusBeyond, "A line of the chunked body is too long."_ba);
        return std::nullopt;
    }
    if (end == 0 || pending[end - 1] != '\r') {
        refuse(400, "A line of the chunked body ends without a carriage return."_ba);
        return std::nullopt;
    }
    m_start += end + 1;
    return pending.first(end - 1);
}

bool RequestReader::readChunkSize()
{
    const auto text = line(256, 400);
    if (!text)
        return false;
    const qsizetype semicolon = text->indexOf(';');
    const QByteArrayView digits = semicolon < 0 ? *text : text->first(semicolon);
    bool good = !digits.isEmpty() && digits.size() <= 8;
    qsizetype size = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        good = good && digit >= 0;
        size = size * 16 + digit;
    }
    if (!good || !isFieldValue(*text))
        return refuse(400, "The size of a chunk is not a hexadecimal number."_ba);
    if (m_received.request.body.size() + size > m_limits.body)
        return refuse(413, "The request's body is larger than "_ba + QByteArray::number(m_limits.body) + " bytes."_ba,
                      true);
    m_remaining = size;
    m_trailer = 0;
    m_stage = size == 0 ? Stage::Trailer : Stage::ChunkData;
    return true;
}

bool RequestReader::readChunkData()
{
    const qsizetype there = qMin(m_remaining, m_buffer.size() - m_start);
    m_received.request.body.append(QByteArrayView(m_buffer).sliced(m_start, there));
    m_start += there;
    m_remaining -= there;
    if (m_remaining > 0)
        return false;
    m_stage = Stage::ChunkEnd;
    return true;
}

bool RequestReader::readChunkEnd()
{
    const QByteArrayView pending = QByteArrayView(m_buffer).sliced(m_start);
    if (pending.size() < 2)
        return false;
    if (!pending.startsWith("\r\n"))
        return refuse(400, "A chunk is longer than it said."_ba);
    m_start += 2;
    m_stage = Stage::ChunkSize;
    return true;
}

// Trailer fields are checked and thrown away: nothing here may depend on them (RFC 9110 §6.5.1).
bool RequestReader::readTrailer()
{
    const auto text = line(8 * 1024, 431);
    if (!text)
        return false;
    if (text->isEmpty()) {
        m_stage = Stage::Complete;
        return true;
    }
    m_trailer += text->size();
    const qsizetype colon = text->indexOf(':');
    if (colon < 0 || !isToken(text->first(colon)) || !isFieldValue(*text))
        return refuse(400, "A trailer line is no header field."_ba);
    if (m_trailer > 8 * 1024)
        return refuse(431, "The request's trailer is too long."_ba);
    return true;
}

} // namespace authscope::server
