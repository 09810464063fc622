// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Scrubber that needs no structure: it finds secrets in texts of any kind, broken ones included.
#include "core/http/scrubber.h"

#include "core/http/headers.h"
#include "core/http/secretindex.h"

#include <algorithm>
#include <optional>

namespace authscope::http {

namespace {

constexpr QByteArrayView dots = "\xE2\x80\xA6";
constexpr qsizetype longestName = 64;

struct Range {
    qsizetype begin;
    qsizetype end;
};

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBase64url(char c)
{
    return isAlphanumeric(c) || c == '-' || c == '_';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

// The length of a percent-escape of that code ("3D") at a place, also of one that was escaped again, or 0.
qsizetype escapeAt(QByteArrayView text, qsizetype at, QByteArrayView code)
{
    if (at >= text.size() || text[at] != '%')
        return 0;
    qsizetype end = at + 1;
    while (end - at <= 6 && text.sliced(end).startsWith("25"))
        end += 2;
    return end + 2 <= text.size() && sameName(text.sliced(end, 2), code) ? end + 2 - at : 0;
}

bool alreadyHidden(QByteArrayView value)
{
    return value.startsWith(dots) && value.size() <= dots.size() + 4;
}

// A line of a dumped head whose whole value is a secret.
bool isHeaderLine(QByteArrayView name)
{
    for (const QByteArrayView header : {"authorization", "cookie", "set-cookie"}) {
        if (sameName(name, header))
            return true;
    }
    constexpr QByteArrayView ending = "-authorization";
    return name.size() > ending.size() && sameName(name.last(ending.size()), ending);
}

// What stands before a separator.
struct Name {
    QByteArrayView text;
    bool quoted = false;
    bool parameter = false; // it follows ? & # or begins the text
    bool query = false;     // it follows ? or &
};

Name nameBefore(QByteArrayView text, qsizetype separator, qint64 &steps)
{
    Name name;
    qsizetype end = separator;
    for (int blanks = 0; blanks < 4 && end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'); ++blanks)
        --end;
    if (end > 0 && (text[end - 1] == '"' || text[end - 1] == '\'')) {
        name.quoted = true;
        --end;
        for (; end > 0 && text[end - 1] == '\\'; --end)
            ++steps;
    } else if (end >= 3 && text.sliced(end - 3, 3) == "%22") {
        name.quoted = true;
        end -= 3;
    } else if (end > 0 && text[end - 1] == ']') {
        --end;
    }
    qsizetype begin = end;
    for (; begin > 0 && end - begin < longestName && isBase64url(text[begin - 1]); --begin)
        ++steps;
    const char before = begin > 0 ? text[begin - 1] : '\0';
    name.query = before == '?' || before == '&' || text.first(begin).endsWith("&amp;");
    name.parameter = begin == 0 || name.query || before == '#';
    if (before == '%') {
        // The hexadecimal digits of an escape are no part of the name.
        while (text.sliced(begin, end - begin).startsWith("25"))
            begin += 2;
        if (end - begin >= 2 && isHex(text[begin]) && isHex(text[begin + 1])) {
            const QByteArrayView code = text.sliced(begin, 2);
            name.query = sameName(code, "3F") || code == "26";
            name.parameter = name.query || code == "23";
            begin += 2;
        }
    }
    name.text = text.sliced(begin, end - begin);
    return name;
}

// Looks for the secrets that stand after separators. Separators that give none do not end a value, so that many of them
// may see the same one: where a value ends, and whether a digit is in it, is remembered, and the work stays in proportion
// to the text. Lives for one pass from the beginning of a text to its end.
class Pairs
{
public:
    Pairs(QByteArrayView text, qint64 &steps) : m_text(text), m_steps(steps) {}
    // Told of each < and > on the way.
    void bracket(qsizetype at);
    // Where the secret stands that a separator gives to a name, if it does.
    std::optional<Range> secretAt(qsizetype separator, qsizetype after, bool colon);

private:
    bool isSecretInput();
    qsizetype closingQuote(qsizetype from, char quote, qsizetype backslashes);
    qsizetype bareEnd(qsizetype from);
    bool hasDigit(const Range &range);
    qsizetype lineEnd(qsizetype from);

    QByteArrayView m_text;
    qint64 &m_steps;
    Range m_bare{0, -1};               // no bare value ends between these
    Range m_digits{0, -1};             // no digit is between these, and one, or the end of the text, at the second
    qsizetype m_tag = -1;              // where the tag began in which this is
    std::optional<bool> m_secretInput; // what is known of that tag
};

// The end of a string whose opening quote had that many backslashes before it: quotes within it have more.
qsizetype Pairs::closingQuote(qsizetype from, char quote, qsizetype backslashes)
{
    qsizetype run = 0;
    for (qsizetype i = from; i < m_text.size(); ++i) {
        ++m_steps;
        if (m_text[i] == '\\') {
            ++run;
            continue;
        }
        if (m_text[i] == quote && run % (2 * (backslashes + 1)) == backslashes)
            return i - backslashes;
        run = 0;
    }
    return m_text.size();
}

qsizetype Pairs::bareEnd(qsizetype from)
{
    if (from >= m_bare.begin && from <= m_bare.end)
        return m_bare.end;
    m_bare.begin = from;
    for (; from < m_text.size(); ++from) {
        ++m_steps;
        const char c = m_text[from];
        if (uchar(c) <= 0x20 || QByteArrayView("&;,<>\"'()[]{}|\\#").contains(c))
            break;
        if (c == '%' && (escapeAt(m_text, from, "26") || escapeAt(m_text, from, "22")))
            break;
    }
    m_bare.end = from;
    return from;
}

bool Pairs::hasDigit(const Range &range)
{
    if (range.begin < m_digits.begin || range.begin > m_digits.end) {
        qsizetype at = range.begin;
        for (; at < m_text.size() && !isDigit(m_text[at]); ++at)
            ++m_steps;
        m_digits = {range.begin, at};
    }
    return m_digits.end < range.end;
}

qsizetype Pairs::lineEnd(qsizetype from)
{
    for (; from < m_text.size() && m_text[from] != '\n' && m_text[from] != '\r'; ++from)
        ++m_steps;
    return from;
}

void Pairs::bracket(qsizetype at)
{
    m_tag = m_text[at] == '<' ? at : -1;
    m_secretInput.reset();
}

// Whether this is in an <input> whose name is that of a secret, as in the page of a form_post response.
bool Pairs::isSecretInput()
{
    constexpr qsizetype longestTag = 16 * 1024;
    if (m_tag < 0 || !sameName(m_text.sliced(m_tag, std::min<qsizetype>(6, m_text.size() - m_tag)), "<input"))
        return false;
    if (m_secretInput)
        return *m_secretInput;
    m_secretInput = false;
    QByteArrayView tag = m_text.sliced(m_tag, std::min(longestTag, m_text.size() - m_tag));
    if (const qsizetype end = tag.indexOf('>'); end >= 0)
        tag = tag.first(end);
    m_steps += 2 * tag.size();
    for (qsizetype at = 0; (at = tag.indexOf('=', at)) >= 0; ++at) {
        if (!sameName(nameBefore(tag, at, m_steps).text, "name"))
            continue;
        QByteArrayView value = tag.sliced(at + 1).trimmed();
        const char quote = value.startsWith('"') || value.startsWith('\'') ? value.front() : ' ';
        value = quote == ' ' ? value : value.sliced(1);
        const qsizetype end = value.indexOf(quote);
        m_secretInput = carriesSecret(end < 0 ? value : value.first(end));
        break;
    }
    return *m_secretInput;
}

std::optional<Range> Pairs::secretAt(qsizetype separator, qsizetype after, bool colon)
{
    const Name name = nameBefore(m_text, separator, m_steps);
    const bool headerLine = colon && !name.quoted && isHeaderLine(name.text);
    const bool queryKey = !colon && name.query && sameName(name.text, "key");
    const bool input = !colon && sameName(name.text, "value") && isSecretInput();
    if (!headerLine && !queryKey && !input && !carriesSecret(name.text))
        return std::nullopt;
    qsizetype begin = after;
    for (int blanks = 0; blanks < 8 && begin < m_text.size() && (m_text[begin] == ' ' || m_text[begin] == '\t');
         ++blanks)
        ++begin;
    qsizetype quote = begin;
    for (; quote < m_text.size() && m_text[quote] == '\\'; ++quote)
        ++m_steps;
    const bool code = sameName(name.text, "code");
    if (quote < m_text.size() && (m_text[quote] == '"' || (m_text[quote] == '\'' && quote == begin))) {
        const qsizetype end = closingQuote(quote + 1, m_text[quote], quote - begin);
        return Range{quote + 1, std::max(end, quote + 1)};
    }
    if (const qsizetype escape = escapeAt(m_text, begin, "22"); escape > 0)
        return Range{begin + escape, bareEnd(begin + escape)};
    if (headerLine)
        return Range{begin, lineEnd(begin)};
    const Range value{begin, bareEnd(begin)};
    if (!colon)
        return code && !name.parameter ? std::nullopt : std::optional(value);
    // After a colon mostly prose follows ("invalid token: expired"): only what looks like a secret is one.
    const qsizetype size = value.end - value.begin;
    const bool number = name.quoted && !code && size < 16
        && std::ranges::all_of(m_text.sliced(value.begin, size), isDigit);
    const bool random = size >= 16 && hasDigit(value);
    return number || random ? std::optional(value) : std::nullopt;
}

} // namespace

QByteArray Scrubber::pairs(QByteArrayView text)
{
    QByteArray out;
    qsizetype copied = 0;
    Pairs pairs(text, m_steps);
    for (qsizetype i = 0; i < text.size();) {
        ++m_steps;
        if (text[i] == '<' || text[i] == '>')
            pairs.bracket(i);
        const bool plain = text[i] == '=' || text[i] == ':';
        const qsizetype equals = plain ? 0 : escapeAt(text, i, "3D");
        const qsizetype colon = plain || equals ? 0 : escapeAt(text, i, "3A");
        const qsizetype length = plain ? 1 : equals + colon;
        if (length == 0) {
            ++i;
            continue;
        }
        const auto secret = pairs.secretAt(i, i + length, text[i] == ':' || colon > 0);
        i += length;
        if (!secret || secret->begin == secret->end)
            continue;
        const QByteArrayView value = text.sliced(secret->begin, secret->end - secret->begin);
        if (!alreadyHidden(value)) {
            out += text.sliced(copied, secret->begin - copied);
            out += hide(value);
            copied = secret->end;
        }
        i = secret->end;
    }
    return out + text.sliced(copied);
}

// RFC 3986 §3.2.1, in any text and with the slashes escaped as JSON or a query has them.
QByteArray Scrubber::userInformation(QByteArrayView text)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype begin = 0;
        if (text.sliced(i).startsWith("://"))
            begin = i + 3;
        else if (text.sliced(i).startsWith(":\\/\\/"))
            begin = i + 5;
        else if (const qsizetype colon = escapeAt(text, i, "3A"); colon > 0) {
            const qsizetype slash = escapeAt(text, i + colon, "2F");
            const qsizetype second = slash ? escapeAt(text, i + colon + slash, "2F") : 0;
            begin = second ? i + colon + slash + second : 0;
        }
        ++m_steps;
        if (begin == 0)
            continue;
        qsizetype end = begin;
        qsizetype at = -1;
        for (; end < text.size(); ++end) {
            ++m_steps;
            const char c = text[end];
            if (uchar(c) <= 0x20 || QByteArrayView("/?#\"'<>\\").contains(c) || escapeAt(text, end, "2F"))
                break;
            if (c == '@' || escapeAt(text, end, "40"))
                at = end;
        }
        i = begin - 1;
        if (at <= begin || alreadyHidden(text.sliced(begin, at - begin)))
            continue;
        const QByteArrayView information = text.sliced(begin, at - begin);
        if (const qsizetype colon = information.indexOf(':'); colon >= 0)
            hide(information.sliced(colon + 1));
        out += text.sliced(copied, begin - copied);
        out += dots;
        copied = at;
        i = at;
    }
    return out + text.sliced(copied);
}

// "Bearer 2YotnFZF…" anywhere: what follows the name of a scheme and looks random.
QByteArray Scrubber::schemes(QByteArrayView text)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
        const auto follows = [text, blank](QByteArrayView scheme) {
            return blank >= scheme.size() && sameName(text.sliced(blank - scheme.size(), scheme.size()), scheme);
        };
        const bool basic = follows("basic");
        if (!basic && !follows("bearer") && !follows("dpop") && !follows("ssws"))
            continue;
        const qsizetype begin = blank + 1;
        qsizetype letters = begin;
        while (letters < text.size() && (isBase64url(text[letters]) || QByteArrayView(".~+/").contains(text[letters])))
            ++letters;
        m_steps += letters - begin;
        qsizetype end = letters;
        while (end < text.size() && text[end] == '=')
            ++end;
        const bool parameter = end > letters && end < text.size() && (text[end] == '"' || isBase64url(text[end]));
        const QByteArrayView value = text.sliced(begin, end - begin);
        const bool random = value.size() >= (basic ? 8 : 16)
            && std::ranges::any_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (parameter || (!random && !(basic && end > letters)))
            continue;
        out += text.sliced(copied, begin - copied);
        out += basic ? dots.toByteArray() : hide(value);
        copied = end;
    }
    return out + text.sliced(copied);
}

// A JWS or JWE in compact form (RFC 7515 §7.1): a dotted run of base64url whose first part is the beginning of a JSON
// object. It goes as a whole, since its claims are about a person.
QByteArray Scrubber::tokens(QByteArrayView text)
{
    const auto headerIn = [](QByteArrayView part) -> qsizetype {
        if (const qsizetype usual = part.indexOf("eyJ"); usual >= 0 && part.size() - usual >= 10)
            return usual;
        const QByteArray decoded = QByteArray::fromBase64(
            part.first(std::min<qsizetype>(part.size(), 64)).toByteArray(), QByteArray::Base64UrlEncoding);
        return part.size() >= 10 && decoded.startsWith('{') && decoded.contains('"') ? 0 : -1;
    };
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        ++m_steps;
        if (!isBase64url(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (isBase64url(text[end]) || text[end] == '.'))
            ++end;
        for (qsizetype part = i; part < end;) {
            const qsizetype dot = text.first(end).indexOf('.', part);
            if (dot < 0)
                break;
            m_steps += dot - part;
            const qsizetype header = headerIn(text.sliced(part, dot - part));
            if (header >= 0 && dot + 1 < end && text[dot + 1] != '.') {
                out += text.sliced(copied, part + header - copied);
                out += hide(text.sliced(part + header, end - part - header));
                copied = end;
                break;
            }
            part = dot + 1;
        }
        i = end;
    }
    return out + text.sliced(copied);
}

} // namespace authscope::http
