// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/lexer.h"

#include "core/base/excerpt.h"
#include "core/base/text.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// How many of eight bytes, the first in the lowest place, come before one that ends a run of plain string characters: a
// quote, a backslash, a control character, or a byte that is not ASCII. A borrow can flag only bytes behind a true one.
int plainBytes(quint64 bytes)
{
    constexpr quint64 ones = 0x0101010101010101u;
    constexpr quint64 highs = 0x8080808080808080u;
    const quint64 quote = bytes ^ (ones * '"');
    const quint64 backslash = bytes ^ (ones * '\\');
    return std::countr_zero((bytes | (bytes - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) / 8;
}

// How a place in a text is quoted in a message.
QString place(QByteArrayView bytes, qsizetype offset)
{
    return offset >= bytes.size() ? u"the text ends here"_s : u"there: %1"_s.arg(excerpt(bytes.sliced(offset), 24));
}

} // namespace

Position positionAt(QByteArrayView bytes, qsizetype offset)
{
    Position position;
    position.offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const char *start = bytes.data();
    const char *const end = bytes.data() + position.offset;
    while (start != end) {
        const auto *feed = static_cast<const char *>(std::memchr(start, '\n', size_t(end - start)));
        if (!feed)
            break;
        ++position.line;
        start = feed + 1;
    }
    position.column = int(end - start) + 1;
    return position;
}

qint64 magnitude(QByteArrayView number)
{
    qint64 beforePoint = 0;
    qint64 zeros = 0;
    bool point = false;
    bool significant = false;
    qsizetype i = number.startsWith('-') ? 1 : 0;
    for (; i < number.size() && (number[i] | 0x20) != 'e'; ++i) {
        if (number[i] == '.') {
            point = true;
            continue;
        }
        significant = significant || number[i] != '0';
        if (!point && significant)
            ++beforePoint;
        else if (point && !significant)
            ++zeros;
    }
    if (!significant)
        return 0;
    qint64 exponent = 0;
    if (i < number.size()) {
        ++i;
        const bool negative = number[i] == '-';
        if (negative || number[i] == '+')
            ++i;
        for (; i < number.size(); ++i)
            exponent = std::min<qint64>(exponent * 10 + (number[i] - '0'), std::numeric_limits<qint32>::max());
        exponent = negative ? -exponent : exponent;
    }
    return exponent + (beforePoint > 0 ? beforePoint - 1 : -zeros - 1);
}

Lexer::Lexer(Document &document, Document::Limits limits)
    : m_document(document), m_limits(limits), m_begin(document.m_bytes.constData()), m_at(m_begin),
      m_end(m_begin + document.m_bytes.size())
{
}

std::optional<Failure> Lexer::run()
{
    const qsizetype size = m_end - m_begin;
    if (size >= qsizetype(std::numeric_limits<quint32>::max())) {
        return Failure{u"json.size"_s, u"The JSON text is too long: the limit is 4 GiB."_s, u"%1 bytes"_s.arg(size)};
    }
    // A guess that spares most of the copying; memory that is not touched costs nothing.
    m_document.m_spans.reserve(size_t(std::min<qsizetype>(size / 24 + 4, m_limits.values)));
    if (!lex())
        return std::move(m_failure);
    placeWarnings();
    return std::nullopt;
}

bool Lexer::lex()
{
    const QByteArrayView bytes(m_begin, m_end - m_begin);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return syntax(u"the text begins with a byte order mark, which JSON on the wire must not have"_s);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || (bytes.size() > 1 && (!bytes[0] || !bytes[1])))
        return syntax(u"the text is not UTF-8 (it looks like UTF-16 or UTF-32)"_s);
    for (;;) {
        skipWhiteSpace();
        const size_t depth = m_frames.size();
        if (!value())
            return false;
        if (m_frames.size() > depth)
            continue; // a container was opened and its first value comes next
        if (!afterValue())
            return false;
        if (m_frames.empty())
            return true;
    }
}

// One value, or the beginning of a container with at least one value in it.
bool Lexer::value()
{
    if (m_at == m_end)
        return syntax(u"a value was expected"_s);
    switch (*m_at) {
    case '{': return container(Kind::Object);
    case '[': return container(Kind::Array);
    case '"': {
        const char *const start = m_at;
        const quint32 index = append(Kind::String, start);
        bool escaped = false;
        if (m_failure || !string(escaped))
            return false;
        m_document.m_spans[index].length = quint32(m_at - start);
        return true;
    }
    case 't': return literal("true", 4);
    case 'f': return literal("false", 5);
    case 'n': return literal("null", 4);
    case '<': return syntax(u"a value was expected, but this looks like HTML or XML"_s);
    default:
        if (*m_at == '-' || isDigit(*m_at))
            return number();
        return syntax(u"a value was expected"_s);
    }
}

bool Lexer::container(Kind kind)
{
    if (m_frames.size() >= size_t(m_limits.depth)) {
        return error("json.depth", u"the text is nested too deeply: the limit is %1 levels"_s.arg(m_limits.depth),
                     m_at);
    }
    const quint32 index = append(kind, m_at);
    if (m_failure)
        return false;
    ++m_at;
    skipWhiteSpace();
    if (m_at != m_end && *m_at == (kind == Kind::Object ? '}' : ']')) {
        ++m_at;
        m_document.m_spans[index].length = quint32(m_at - m_begin) - m_document.m_spans[index].offset;
        return true;
    }
    m_frames.push_back({index, 0, false});
    return kind == Kind::Array || memberName();
}

bool Lexer::memberName()
{
    if (m_at == m_end || *m_at != '"')
        return syntax(u"a member's name in double quotes was expected"_s);
    const char *const start = m_at;
    bool escaped = false;
    if (!string(escaped))
        return false;
    m_frames.back().escapedName |= escaped;
    m_nameOffset = quint32(start - m_begin);
    m_nameLength = quint32(m_at - start);
    skipWhiteSpace();
    if (m_at == m_end || *m_at != ':')
        return syntax(u"a colon was expected after the member's name"_s);
    ++m_at;
    return true;
}

// What may follow a value: the end of containers, then a comma and the next member's name, or the end of the text.
bool Lexer::afterValue()
{
    for (;;) {
        skipWhiteSpace();
        if (m_frames.empty())
            return m_at == m_end || syntax(u"the end of the text was expected after the value"_s);
        const bool object = m_document.m_spans[m_frames.back().index].kind == Kind::Object;
        if (m_at != m_end && *m_at == ',') {
            ++m_at;
            if (!object)
                return true;
            skipWhiteSpace();
            return memberName();
        }
        if (m_at == m_end || *m_at != (object ? '}' : ']')) {
            return syntax(object ? u"a comma or the object's closing brace was expected"_s
                                 : u"a comma or the array's closing bracket was expected"_s);
        }
        ++m_at;
        closeContainer();
    }
}

void Lexer::closeContainer()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    Document::Span &span = m_document.m_spans[frame.index];
    span.length = quint32(m_at - m_begin) - span.offset;
    if (span.kind == Kind::Object && span.children > 1)
        checkNames(frame);
}

quint32 Lexer::append(Kind kind, const char *start)
{
    auto &spans = m_document.m_spans;
    const auto index = quint32(spans.size());
    if (index >= m_limits.values) {
        error("json.values", u"the text holds too many values: the limit is %1"_s.arg(m_limits.values), start);
        return 0;
    }
    quint32 parent = 0;
    if (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        parent = frame.index;
        if (frame.last > 0)
            spans[frame.last].next = index;
        frame.last = index;
        ++spans[parent].children;
    }
    spans.push_back({quint32(start - m_begin), 0, m_nameOffset, m_nameLength, parent, 0, 0, kind});
    m_nameOffset = 0;
    m_nameLength = 0;
    return index;
}

bool Lexer::string(bool &escaped)
{
    ++m_at; // the quote
    for (;;) {
        while (m_end - m_at >= 8) {
            const int plain = plainBytes(qFromLittleEndian<quint64>(m_at));
            m_at += plain;
            if (plain < 8)
                break;
        }
        if (m_at == m_end)
            return syntax(u"the string's closing quote is missing"_s);
        const auto c = uchar(*m_at);
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\\') {
            if (!escape(escaped))
                return false;
        } else if (c < 0x20) {
            return syntax(u"a control character in a string must be escaped"_s);
        } else if (c < 0x80) {
            ++m_at;
        } else if (!utf8Sequence()) {
            return syntax(u"the text is not valid UTF-8"_s);
        }
    }
}

bool Lexer::escape(bool &escaped)
{
    const auto unit = [this](const char *at) -> int {
        if (m_end - at < 6 || at[0] != '\\' || at[1] != 'u')
            return -1;
        int value = 0;
        const auto parsed = std::from_chars(at + 2, at + 6, value, 16);
        return parsed.ptr == at + 6 && at[2] != '-' ? value : -1;
    };
    escaped = true;
    const char c = m_at + 1 < m_end ? m_at[1] : '\0';
    if (c == 'u') {
        const int first = unit(m_at);
        if (first < 0)
            return syntax(u"four hexadecimal digits were expected after \\u"_s);
        const bool high = first >= 0xd800 && first <= 0xdbff;
        if (high) {
            const int second = unit(m_at + 6);
            if (second >= 0xdc00 && second <= 0xdfff) {
                m_at += 12;
                return true;
            }
        }
        if (high || (first >= 0xdc00 && first <= 0xdfff)) {
            warn(Warning::Kind::LoneSurrogate, m_at,
                 u"%1 is half of a surrogate pair: it stands for no character."_s.arg(QLatin1StringView(m_at, 6)));
        }
        m_at += 6;
        return true;
    }
    if (c == '\0' || !std::strchr("\"\\/bfnrt", c))
        return syntax(u"a backslash must be followed by one of \" \\ / b f n r t u"_s);
    m_at += 2;
    return true;
}

// Unicode table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
bool Lexer::utf8Sequence()
{
    const auto byte = [this](int i) { return m_at + i < m_end ? uchar(m_at[i]) : uchar(0); };
    const auto follows = [&byte](int i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar lead = byte(0);
    const uchar second = byte(1);
    const bool forbidden = (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f)
        || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f);
    int length = 0;
    if (lead >= 0xc2 && lead <= 0xdf && follows(1))
        length = 2;
    else if (lead >= 0xe0 && lead <= 0xef && follows(1) && follows(2) && !forbidden)
        length = 3;
    else if (lead >= 0xf0 && lead <= 0xf4 && follows(1) && follows(2) && follows(3) && !forbidden)
        length = 4;
    m_at += length;
    return length > 0;
}

bool Lexer::number()
{
    const char *const start = m_at;
    const auto digits = [this] {
        const char *const before = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != before;
    };
    bool integer = true;
    bool exponent = false;
    if (*m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!digits())
        return syntax(u"a digit was expected after the minus sign"_s);
    if (m_at != m_end && isDigit(*m_at))
        return syntax(u"a number must not begin with a zero"_s);
    if (m_at != m_end && *m_at == '.') {
        integer = false;
        ++m_at;
        if (!digits())
            return syntax(u"a digit was expected after the decimal point"_s);
    }
    if (m_at != m_end && (*m_at | 0x20) == 'e') {
        exponent = true;
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!digits())
            return syntax(u"a digit was expected in the exponent"_s);
    }
    const quint32 index = append(Kind::Number, start);
    if (m_failure)
        return false;
    const QByteArrayView text(start, m_at - start);
    m_document.m_spans[index].length = quint32(text.size());
    if (text.size() > 15 || exponent)
        checkNumber(text, integer && !exponent);
    return true;
}

bool Lexer::literal(const char *word, int length)
{
    if (m_end - m_at < length || std::memcmp(m_at, word, size_t(length)) != 0)
        return syntax(u"a value was expected"_s);
    const quint32 index = append(word[0] == 't' ? Kind::True : word[0] == 'f' ? Kind::False : Kind::Null, m_at);
    if (m_failure)
        return false;
    m_document.m_spans[index].length = quint32(length);
    m_at += length;
    return true;
}

void Lexer::skipWhiteSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

// RFC 7493 §2.2: beyond 2^53-1, beyond a double's range, or with more digits than a double keeps.
void Lexer::checkNumber(QByteArrayView text, bool integer)
{
    QString reason;
    if (integer) {
        constexpr qint64 safest = (qint64(1) << 53) - 1;
        qint64 value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec != std::errc() || value > safest || value < -safest)
            reason = u"is an integer beyond ±(2^53−1): many readers will round it"_s;
    } else {
        bool fits = false;
        (void)text.toDouble(&fits);
        const auto mantissaEnd = std::find_if(text.begin(), text.end(), [](char c) { return (c | 0x20) == 'e'; });
        const auto significant = std::find_if(text.begin(), mantissaEnd, [](char c) { return c >= '1' && c <= '9'; });
        const auto digits = std::count_if(significant, mantissaEnd, isDigit);
        if (!fits && significant != mantissaEnd)
            reason = magnitude(text) > 0 ? u"is beyond the range of a double"_s : u"is too small for a double"_s;
        else if (digits > 17)
            reason = u"has more digits than a double keeps"_s;
    }
    if (!reason.isEmpty()) {
        warn(
            Warning::Kind::UnsafeNumber, text.data(),
            u"%1 %2."_s.arg(elided(QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 40))), 32), reason));
    }
}

QByteArrayView Lexer::nameOf(quint32 index) const
{
    const Document::Span &span = m_document.m_spans[index];
    return {m_begin + span.nameOffset + 1, qsizetype(span.nameLength) - 2};
}

// Few names are compared in pairs; many are sorted by a seeded hash, so that no chosen names make this slow.
void Lexer::checkNames(const Frame &frame)
{
    const auto &spans = m_document.m_spans;
    const quint32 first = frame.index + 1;
    if (spans[frame.index].children <= 8 && !frame.escapedName) {
        for (quint32 later = spans[first].next; later > 0; later = spans[later].next) {
            for (quint32 earlier = first; earlier != later; earlier = spans[earlier].next) {
                if (spans[earlier].nameLength == spans[later].nameLength && nameOf(earlier) == nameOf(later)) {
                    duplicate(later);
                    break;
                }
            }
        }
        return;
    }
    const auto decoded = [this](quint32 index) { return Value(&m_document, index).name(); };
    const size_t seed = QHashSeed::globalSeed();
    m_hashes.clear();
    for (quint32 index = first; index > 0; index = spans[index].next)
        m_hashes.emplace_back(frame.escapedName ? qHash(decoded(index), seed) : qHash(nameOf(index), seed), index);
    std::sort(m_hashes.begin(), m_hashes.end());
    for (size_t i = 1; i < m_hashes.size(); ++i) {
        if (m_hashes[i].first != m_hashes[i - 1].first)
            continue;
        const quint32 one = m_hashes[i - 1].second;
        const quint32 two = m_hashes[i].second;
        if (frame.escapedName ? decoded(one) == decoded(two) : nameOf(one) == nameOf(two))
            duplicate(two);
    }
}

void Lexer::duplicate(quint32 index)
{
    if (m_notes.size() >= size_t(limits::jsonWarnings))
        return;
    const QString name = elided(visible(Value(&m_document, index).name()), 60);
    warn(Warning::Kind::DuplicateName, m_begin + m_document.m_spans[index].nameOffset,
         u"The name \"%1\" occurs more than once in this object; most readers take the last."_s.arg(name));
}

void Lexer::warn(Warning::Kind kind, const char *at, QString text)
{
    if (m_notes.size() < size_t(limits::jsonWarnings))
        m_notes.push_back({kind, quint32(at - m_begin), std::move(text)});
}

void Lexer::placeWarnings()
{
    std::ranges::stable_sort(m_notes, {}, &Note::offset);
    Position position;
    for (Note &note : m_notes) {
        const Position step = positionAt(QByteArrayView(m_begin + position.offset, m_end - m_begin - position.offset),
                                         note.offset - position.offset);
        position.column = step.line > 1 ? step.column : position.column + step.column - 1;
        position.line += step.line - 1;
        position.offset = note.offset;
        m_document.m_warnings.append({note.kind, position, std::move(note.text)});
    }
}

bool Lexer::error(const char *id, QString expected, const char *at)
{
    const QByteArrayView bytes(m_begin, m_end - m_begin);
    const Position position = positionAt(bytes, at - m_begin);
    m_failure = Failure{QString::fromLatin1(id), u"The text is not acceptable as JSON: %1."_s.arg(expected),
                        u"line %1, column %2 (byte %3), %4"_s.arg(position.line)
                            .arg(position.column)
                            .arg(position.offset)
                            .arg(place(bytes, position.offset))};
    return false;
}

} // namespace authscope::json
