// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/format.h"

#include "core/base/limits.h"
#include "core/json/pattern.h"

#include <QtCore/QHash>

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

bool isVariableCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

// RFC 6570 §2.3: a name, of parts with dots between them; returns its length, 0 if there is none.
qsizetype variableName(QStringView text)
{
    qsizetype i = 0;
    bool part = false;
    while (i < text.size()) {
        if (isVariableCharacter(text[i])) {
            part = true;
            ++i;
        } else if (text[i] == u'%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
            part = true;
            i += 3;
        } else if (text[i] == u'.' && part) {
            part = false;
            ++i;
        } else {
            break;
        }
    }
    return part ? i : 0;
}

// RFC 6570 §2.4: nothing, a length of 1 to 9999, or an asterisk.
bool isModifier(QStringView text)
{
    if (text.isEmpty() || text == u"*")
        return true;
    const QStringView digits = text.sliced(1);
    return text[0] == u':' && !digits.isEmpty() && digits.size() <= 4 && digits[0] != u'0'
        && std::ranges::all_of(digits, isDigit);
}

bool isExpression(QStringView text)
{
    if (!text.isEmpty() && "+#./;?&=,!@|"_L1.contains(text[0]))
        text = text.sliced(1);
    return std::ranges::all_of(text.split(u','), [](QStringView variable) {
        const qsizetype length = variableName(variable);
        return length > 0 && isModifier(variable.sliced(length));
    });
}

bool isTemplateLiteral(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() != 0x7f && !(c.unicode() >= 0x80 && c.unicode() < 0xa0)
        && !"\"'<>\\^`{|}%"_L1.contains(c);
}

} // namespace

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isJsonPointer(const QString &text)
{
    if (!text.isEmpty() && text[0] != u'/')
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'~' && (i + 1 == text.size() || (text[i + 1] != u'0' && text[i + 1] != u'1')))
            return false;
    }
    return true;
}

bool isRelativeJsonPointer(const QString &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const qsizetype digits = end - text.begin();
    if (digits == 0 || (digits > 1 && text[0] == u'0'))
        return false;
    const QString rest = text.sliced(digits);
    return rest == "#"_L1 || isJsonPointer(rest);
}

bool isUriTemplate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0 || !isExpression(QStringView(text).sliced(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (text[i] == u'%') {
            if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
                return false;
            i += 2;
        } else if (!isTemplateLiteral(text[i])) {
            return false;
        }
    }
    return true;
}

bool isRegex(const QString &text)
{
    if (text.size() > limits::schemaPattern)
        return false;
    const auto translated = translateEcma(text, true);
    return translated && QRegularExpression(translated->pcre).isValid();
}

FormatCheck formatCheck(const QString &name)
{
    static const QHash<QString, FormatCheck> checks = {
        {u"date-time"_s, isDateTime},
        {u"date"_s, isDate},
        {u"time"_s, isTime},
        {u"duration"_s, isDuration},
        {u"email"_s, isEmail},
        {u"idn-email"_s, isIdnEmail},
        {u"hostname"_s, isHostname},
        {u"idn-hostname"_s, isIdnHostname},
        {u"ipv4"_s, isIpv4},
        {u"ipv6"_s, isIpv6},
        {u"uri"_s, isUri},
        {u"uri-reference"_s, isUriReference},
        {u"iri"_s, isIri},
        {u"iri-reference"_s, isIriReference},
        {u"uri-template"_s, isUriTemplate},
        {u"uuid"_s, isUuid},
        {u"json-pointer"_s, isJsonPointer},
        {u"relative-json-pointer"_s, isRelativeJsonPointer},
        {u"regex"_s, isRegex},
    };
    return checks.value(name, nullptr);
}

} // namespace authscope::json
