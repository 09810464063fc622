// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/format.h"

#include <QtCore/QDate>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Takes exactly `count` digits off the front; -1 if they are not there.
int takeNumber(QStringView &text, qsizetype count)
{
    if (text.size() < count)
        return -1;
    int number = 0;
    for (const QChar c : text.first(count)) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    text = text.sliced(count);
    return number;
}

bool take(QStringView &text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

bool isDateView(QStringView text)
{
    const int year = takeNumber(text, 4);
    const bool first = take(text, u'-');
    const int month = takeNumber(text, 2);
    const bool second = take(text, u'-');
    const int day = takeNumber(text, 2);
    if (year < 0 || !first || month < 1 || month > 12 || !second || day < 1 || !text.isEmpty())
        return false;
    // QDate knows no year 0, which is like 4 as far as February goes.
    return QDate::isValid(year == 0 ? 4 : year, month, day);
}

// The offset from UTC in minutes, of "Z" or "+hh:mm".
std::optional<int> offsetOf(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    const int sign = text.startsWith(u'-') ? -1 : 1;
    if (!take(text, u'+') && !take(text, u'-'))
        return std::nullopt;
    const int hours = takeNumber(text, 2);
    const bool colon = take(text, u':');
    const int minutes = takeNumber(text, 2);
    if (hours < 0 || hours > 23 || !colon || minutes < 0 || minutes > 59 || !text.isEmpty())
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

bool isTimeView(QStringView text)
{
    const int hour = takeNumber(text, 2);
    const bool first = take(text, u':');
    const int minute = takeNumber(text, 2);
    const bool second = take(text, u':');
    const int seconds = takeNumber(text, 2);
    if (hour < 0 || hour > 23 || !first || minute < 0 || minute > 59 || !second || seconds < 0 || seconds > 60)
        return false;
    if (take(text, u'.')) {
        if (text.isEmpty() || !isDigit(text[0]))
            return false;
        while (!text.isEmpty() && isDigit(text[0]))
            text = text.sliced(1);
    }
    const std::optional<int> offset = offsetOf(text);
    if (!offset)
        return false;
    // A leap second is the last of a day in UTC.
    constexpr int day = 24 * 60;
    return seconds < 60 || (hour * 60 + minute - *offset + day) % day == day - 1;
}

// Numbers with units that follow each other without a gap, such as 1H2M of "HMS"; at least one.
bool isRun(QStringView text, QStringView units)
{
    qsizetype last = -1;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && isDigit(text[digits]))
            ++digits;
        if (digits == 0 || digits == text.size())
            return false;
        const qsizetype unit = units.indexOf(text[digits]);
        if (unit < 0 || (last >= 0 && unit != last + 1))
            return false;
        last = unit;
        text = text.sliced(digits + 1);
    }
    return last >= 0;
}

} // namespace

bool isDate(const QString &text)
{
    return isDateView(text);
}

bool isTime(const QString &text)
{
    return isTimeView(text);
}

bool isDateTime(const QString &text)
{
    constexpr qsizetype date = 10;
    const QStringView view(text);
    return view.size() > date && (view[date] == u'T' || view[date] == u't') && isDateView(view.first(date))
        && isTimeView(view.sliced(date + 1));
}

bool isDuration(const QString &text)
{
    QStringView rest(text);
    if (!take(rest, u'P'))
        return false;
    if (rest.endsWith(u'W'))
        return isRun(rest, u"W");
    const qsizetype mark = rest.indexOf(u'T');
    if (mark < 0)
        return isRun(rest, u"YMD");
    return (mark == 0 || isRun(rest.first(mark), u"YMD")) && isRun(rest.sliced(mark + 1), u"HMS");
}

} // namespace authscope::json
