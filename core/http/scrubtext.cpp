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

// What stands before a separator.
struct Name {
    QByteArrayView text;
    bool quoted = false;
    bool parameter = false; // it follows ? & # or begins the text
};

Name nameBefore(QByteArrayView text, qsizetype separator)
{
    Name name;
    qsizetype end = separator;
    for (int blanks = 0; blanks < 4 && end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'); ++blanks)
        --end;
    if (end > 0 && (text[end - 1] == '"' || text[end - 1] == '\'')) {
        name.quoted = true;
        --end;
        while (end > 0 && text[end - 1] == '\\')
            --end;
    } else if (end >= 3 && text.sliced(end - 3, 3) == "%22") {
        name.quoted = true;
        end -= 3;
    } else if (end > 0 && text[end - 1] == ']') {
        --end;
    }
    qsizetype begin = end;
    while (begin > 0 && end - begin < longestName && isBase64url(text[begin - 1]))
        --begin;
    const char before = begin > 0 ? text[begin - 1] : '\0';
    name.parameter = begin == 0 || before == '?' || before == '&' || before == '#';
    if (before == '%') {
        // The hexadecimal digits of an escape are no part of the name.
        while (text.sliced(begin, end - begin).startsWith("25"))
            begin += 2;
        if (end - begin >= 2 && isHex(text[begin]) && isHex(text[begin + 1])) {
            const QByteArrayView code = text.sliced(begin, 2);
            name.parameter = sameName(code, "3F") || code == "26" || code == "23";
            begin += 2;
        }
    }
    name.text = text.sliced(begin, end - begin);
    return name;
}

// The end of a string whose opening quote had that many backslashes before it: quotes within it have more.
qsizetype closingQuote(QByteArrayView text, qsizetype from, char quote, qsizetype backslashes)
{
    qsizetype run = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++run;
            continue;
        }
        if (text[i] == quote && run % (2 * (backslashes + 1)) == backslashes)
            return i - backslashes;
        run = 0;
    }
    return text.size();
}

qsizetype bareEnd(QByteArrayView text, qsizetype from)
{
    for (; from < text.size(); ++from) {
        const char c = text[from];
        if (uchar(c) <= 0x20 || QByteArrayView("&;,<>\"'()[]{}|\\#").contains(c))
            break;
        if (c == '%' && (escapeAt(text, from, "26") || escapeAt(text, from, "22")))
            break;
    }
    return from;
}

bool isHeaderLine(QByteArrayView name)
{
    for (const QByteArrayView header : {"authorization", "proxy-authorization", "cookie", "set-cookie"}) {
        if (sameName(name, header))
            return true;
    }
    return false;
}

// Where the secret stands that a separator gives to a name, if it does.
std::optional<Range> secretAt(QByteArrayView text, qsizetype separator, qsizetype after, bool colon)
{
    const Name name = nameBefore(text, separator);
    if (!carriesSecret(name.text))
        return std::nullopt;
    qsizetype begin = after;
    for (int blanks = 0; blanks < 8 && begin < text.size() && (text[begin] == ' ' || text[begin] == '\t'); ++blanks)
        ++begin;
    qsizetype quote = begin;
    while (quote < text.size() && text[quote] == '\\')
        ++quote;
    const bool code = sameName(name.text, "code");
    if (quote < text.size() && (text[quote] == '"' || (text[quote] == '\'' && quote == begin))) {
        const qsizetype end = closingQuote(text, quote + 1, text[quote], quote - begin);
        return Range{quote + 1, std::max(end, quote + 1)};
    }
    if (const qsizetype escape = escapeAt(text, begin, "22"); escape > 0)
        return Range{begin + escape, bareEnd(text, begin + escape)};
    const qsizetype end = bareEnd(text, begin);
    const QByteArrayView value = text.sliced(begin, end - begin);
    if (!colon)
        return code && !name.parameter ? std::nullopt : std::optional(Range{begin, end});
    if (!name.quoted && isHeaderLine(name.text)) {
        qsizetype lineEnd = begin;
        while (lineEnd < text.size() && text[lineEnd] != '\n' && text[lineEnd] != '\r')
            ++lineEnd;
        return Range{begin, lineEnd};
    }
    // After a colon mostly prose follows ("invalid token: expired"): only what looks like a secret is one.
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool number = name.quoted && !code && std::ranges::all_of(value, isDigit);
    const bool random = value.size() >= 16 && std::ranges::any_of(value, isDigit);
    return number || random ? std::optional(Range{begin, end}) : std::nullopt;
}

} // namespace

QByteArray Scrubber::pairs(QByteArrayView text)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool plain = text[i] == '=' || text[i] == ':';
        const qsizetype equals = plain ? 0 : escapeAt(text, i, "3D");
        const qsizetype colon = plain || equals ? 0 : escapeAt(text, i, "3A");
        const qsizetype length = plain ? 1 : equals + colon;
        if (length == 0) {
            ++i;
            continue;
        }
        const auto secret = secretAt(text, i, i + length, text[i] == ':' || colon > 0);
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
        if (begin == 0)
            continue;
        qsizetype end = begin;
        qsizetype at = -1;
        for (; end < text.size(); ++end) {
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
