// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/format.h"
#include "core/json/idna.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestMailbox = 64; // the part before the @, RFC 5321 §4.5.3.1.1

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && isLetterOrDigit(label.front())
        && isLetterOrDigit(label.back())
        && std::ranges::all_of(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isIpv4View(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && (part.size() == 1 || part[0] != u'0')
                   && std::ranges::all_of(part, isDigit) && part.toInt() <= 255;
           });
}

// How many groups of 16 bits; an IPv4 address at the end counts as two. -1 where it is neither.
int groupsIn(QStringView text, bool last)
{
    if (text.isEmpty())
        return 0;
    const QList<QStringView> groups = text.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups[i];
        if (last && i + 1 == groups.size() && group.contains(u'.')) {
            if (!isIpv4View(group))
                return -1;
            count += 2;
        } else if (group.isEmpty() || group.size() > 4 || !std::ranges::all_of(group, isHexDigit)) {
            return -1;
        } else {
            ++count;
        }
    }
    return count;
}

bool isIpv6View(QStringView text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0)
        return groupsIn(text, true) == 8;
    const int before = groupsIn(text.first(gap), false);
    const int behind = groupsIn(text.sliced(gap + 2), true);
    return before >= 0 && behind >= 0 && before + behind <= 7;
}

bool isAtomCharacter(QChar c, bool international)
{
    return isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~"_L1.contains(c) || (international && c.unicode() >= 0x80);
}

bool isQuotedMailbox(QStringView text, bool international)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'\\' && ++i + 1 >= text.size())
            return false;
        const bool plain = text[i] >= u' ' && text[i] <= u'~';
        if ((!plain && !(international && text[i].unicode() >= 0x80)) || (text[i] == u'"' && text[i - 1] != u'\\'))
            return false;
    }
    return text.size() >= 2;
}

bool isMailbox(QStringView text, bool international)
{
    if (text.isEmpty() || text.toUtf8().size() > longestMailbox)
        return false;
    if (text.startsWith(u'"') && text.endsWith(u'"'))
        return isQuotedMailbox(text, international);
    return std::ranges::all_of(text.split(u'.'), [international](QStringView atom) {
        return !atom.isEmpty()
            && std::ranges::all_of(atom, [international](QChar c) { return isAtomCharacter(c, international); });
    });
}

bool isMailDomain(const QString &text, bool international)
{
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView address = QStringView(text).sliced(1, text.size() - 2);
        return address.startsWith("IPv6:"_L1) ? isIpv6View(address.sliced(5)) : isIpv4View(address);
    }
    return international ? isIdnHostname(text) : isHostname(text);
}

bool isAddress(const QString &text, bool international)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && isMailbox(QStringView(text).first(at), international)
        && isMailDomain(text.sliced(at + 1), international);
}

} // namespace

bool isIpv4(const QString &text)
{
    return isIpv4View(text);
}

bool isIpv6(const QString &text)
{
    return isIpv6View(text);
}

bool isHostname(const QString &text)
{
    if (text.size() > longestHost)
        return false;
    return std::ranges::all_of(text.split(u'.'), [](const QString &label) {
        if (!isLabel(label))
            return false;
        if (label.size() > 3 && label.sliced(2).startsWith("--"_L1))
            return label.startsWith("xn--"_L1, Qt::CaseInsensitive) && isALabel(label.toLower());
        return true;
    });
}

bool isIdnHostname(const QString &text)
{
    if (text.size() > longestHost)
        return false;
    QString host = text;
    // RFC 3490 §3.1: what a person may type for a full stop.
    for (const QChar dot : {QChar(0x3002), QChar(0xff0e), QChar(0xff61)})
        host.replace(dot, u'.');
    const QStringList labels = host.split(u'.');
    const bool bidirectional = std::ranges::any_of(labels, hasRightToLeft);
    return std::ranges::all_of(labels, [bidirectional](const QString &label) {
        const bool ascii = std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
        return (ascii ? isHostname(label) : isULabel(label)) && (!bidirectional || obeysBidiRule(label));
    });
}

bool isEmail(const QString &text)
{
    return isAddress(text, false);
}

bool isIdnEmail(const QString &text)
{
    return isAddress(text, true);
}

} // namespace authscope::json
