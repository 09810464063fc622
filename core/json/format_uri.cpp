// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/format.h"

#include <algorithm>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// RFC 3986 §2.2 and §2.3: unreserved and sub-delims.
bool isPlain(QChar c)
{
    return isAsciiLetter(c) || isDigit(c) || "-._~!$&'()*+,;="_L1.contains(c);
}

// RFC 3987 §2.2: ucschar, and iprivate which a query may have too.
bool isInternational(char32_t c, bool query)
{
    if ((c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000)
        return query && (c & 0xfffe) != 0xfffe;
    return c >= 0xa0 && !QChar::isNonCharacter(c) && !(c >= 0xfff0 && c <= 0xffff) && !(c >= 0xe0000 && c < 0xe1000);
}

enum class Part : quint8 { UserInfo, Name, Path, Query, Fragment };

QLatin1StringView alsoAllowed(Part part)
{
    switch (part) {
    case Part::UserInfo: return ":"_L1;
    case Part::Name: return ""_L1;
    case Part::Path: return ":@/"_L1;
    case Part::Query:
    case Part::Fragment: break;
    }
    return ":@/?"_L1;
}

bool consistsOf(QStringView text, Part part, bool international)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]) || alsoAllowed(part).contains(text[i]))
            continue;
        if (text[i] == u'%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
            i += 2;
            continue;
        }
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!international || QChar::isSurrogate(c) || !isInternational(c, part == Part::Query))
            return false;
    }
    return true;
}

// RFC 3986 §3.2.2, the part between the brackets.
bool isIpLiteral(const QString &text)
{
    if (!text.startsWith(u'v', Qt::CaseInsensitive))
        return isIpv6(text);
    const qsizetype dot = text.indexOf(u'.');
    const QStringView view(text);
    return dot > 1 && dot + 1 < text.size() && std::ranges::all_of(view.first(dot).sliced(1), isHexDigit)
        && std::ranges::all_of(view.sliced(dot + 1), [](QChar c) { return isPlain(c) || c == u':'; });
}

bool isAuthority(QStringView text, bool international)
{
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        if (!consistsOf(text.first(at), Part::UserInfo, international))
            return false;
        text = text.sliced(at + 1);
    }
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || !isIpLiteral(text.first(end).sliced(1).toString()))
            return false;
        port = text.sliced(end + 1);
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0)
            port = text.sliced(colon);
        if (!consistsOf(colon < 0 ? text : text.first(colon), Part::Name, international))
            return false;
    }
    return port.isEmpty() || (port[0] == u':' && std::ranges::all_of(port.sliced(1), isDigit));
}

// Takes the scheme and its colon off the front; false if there is none.
bool takeScheme(QStringView &text)
{
    qsizetype i = 0;
    while (i < text.size() && (isAsciiLetter(text[i]) || isDigit(text[i]) || "+-."_L1.contains(text[i])))
        ++i;
    if (i == 0 || i == text.size() || text[i] != u':' || !isAsciiLetter(text[0]))
        return false;
    text = text.sliced(i + 1);
    return true;
}

// RFC 3986 §4.1; RFC 3987 §2.2.
bool isReference(QStringView text, bool international, bool withScheme)
{
    const bool scheme = takeScheme(text);
    if (!scheme && withScheme)
        return false;
    if (const qsizetype mark = text.indexOf(u'#'); mark >= 0) {
        if (!consistsOf(text.sliced(mark + 1), Part::Fragment, international))
            return false;
        text = text.first(mark);
    }
    if (const qsizetype mark = text.indexOf(u'?'); mark >= 0) {
        if (!consistsOf(text.sliced(mark + 1), Part::Query, international))
            return false;
        text = text.first(mark);
    }
    if (text.startsWith("//"_L1)) {
        const qsizetype slash = text.indexOf(u'/', 2);
        if (!isAuthority(slash < 0 ? text.sliced(2) : text.first(slash).sliced(2), international))
            return false;
        text = slash < 0 ? QStringView() : text.sliced(slash);
    } else if (!scheme && text.first(std::max<qsizetype>(text.indexOf(u'/'), 0)).contains(u':')) {
        return false; // the first step would be read as a scheme
    } else if (!scheme && !text.contains(u'/') && text.contains(u':')) {
        return false;
    }
    return consistsOf(text, Part::Path, international);
}

} // namespace

bool isUri(const QString &text)
{
    return isReference(text, false, true);
}

bool isUriReference(const QString &text)
{
    return isReference(text, false, false);
}

bool isIri(const QString &text)
{
    return isReference(text, true, true);
}

bool isIriReference(const QString &text)
{
    return isReference(text, true, false);
}

} // namespace authscope::json
