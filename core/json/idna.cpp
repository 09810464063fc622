// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/idna.h"

#include <QtCore/QList>

#include <algorithm>
#include <limits>
#include <optional>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 63;

// --- Punycode, RFC 3492 §5 and §6

constexpr quint32 base = 36;
constexpr quint32 firstBias = 72;
constexpr char32_t firstCodePoint = 0x80;

quint32 adaptedBias(quint32 delta, quint32 count, bool first)
{
    constexpr quint32 least = 1;
    constexpr quint32 most = 26;
    constexpr quint32 skew = 38;
    delta = first ? delta / 700 : delta / 2;
    delta += delta / count;
    quint32 bias = 0;
    for (; delta > (base - least) * most / 2; bias += base)
        delta /= base - least;
    return bias + (base - least + 1) * delta / (delta + skew);
}

quint32 threshold(quint32 position, quint32 bias)
{
    return std::clamp<qint64>(qint64(position) - bias, 1, 26);
}

int digitOf(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a';
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' + 26 : -1;
}

QChar characterOf(quint32 digit)
{
    return QChar(ushort(digit < 26 ? u'a' + digit : u'0' + digit - 26));
}

std::optional<QList<char32_t>> decodedPunycode(QStringView text)
{
    const qsizetype hyphen = text.lastIndexOf(u'-');
    QList<char32_t> points;
    for (const QChar c : text.first(std::max<qsizetype>(hyphen, 0)))
        points.append(c.unicode());
    quint64 point = firstCodePoint;
    quint64 index = 0;
    quint32 bias = firstBias;
    for (qsizetype i = hyphen + 1; i < text.size();) {
        const quint64 before = index;
        quint64 weight = 1;
        for (quint32 position = base;; position += base) {
            const int digit = i < text.size() ? digitOf(text[i++]) : -1;
            index += quint64(digit) * weight;
            if (digit < 0 || index > std::numeric_limits<quint32>::max())
                return std::nullopt;
            const quint32 limit = threshold(position, bias);
            if (quint32(digit) < limit)
                break;
            weight *= base - limit;
            if (weight > std::numeric_limits<quint32>::max())
                return std::nullopt;
        }
        const quint64 count = quint64(points.size()) + 1;
        bias = adaptedBias(quint32(index - before), quint32(count), before == 0);
        point += index / count;
        index %= count;
        if (point > QChar::LastValidCodePoint)
            return std::nullopt;
        points.insert(qsizetype(index++), char32_t(point));
    }
    return points;
}

QString encodedPunycode(const QList<uint> &points)
{
    QString text;
    for (const uint point : points) {
        if (point < firstCodePoint)
            text += QChar(point);
    }
    quint32 done = quint32(text.size());
    const quint32 plain = done;
    if (plain > 0)
        text += u'-';
    quint64 delta = 0;
    quint32 bias = firstBias;
    for (quint64 point = firstCodePoint; done < quint32(points.size()); ++point, ++delta) {
        uint next = QChar::LastValidCodePoint;
        for (const uint candidate : points)
            next = candidate >= point ? std::min(next, candidate) : next;
        delta += (next - point) * (done + 1);
        point = next;
        for (const uint candidate : points) {
            delta += candidate < point;
            if (candidate != point)
                continue;
            quint64 rest = delta;
            for (quint32 position = base;; position += base) {
                const quint32 limit = threshold(position, bias);
                if (rest < limit)
                    break;
                text += characterOf(quint32(limit + (rest - limit) % (base - limit)));
                rest = (rest - limit) / (base - limit);
            }
            text += characterOf(quint32(rest));
            bias = adaptedBias(quint32(delta), done + 1, done == plain);
            delta = 0;
            ++done;
        }
    }
    return text;
}

// --- Code points, RFC 5892

enum class Property : quint8 { Valid, Context, Disallowed };

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

// §2.6
std::optional<Property> exceptionOf(char32_t c)
{
    if (c == 0xdf || c == 0x3c2 || c == 0x6fd || c == 0x6fe || c == 0xf0b || c == 0x3007)
        return Property::Valid;
    if (c == 0xb7 || c == 0x375 || c == 0x5f3 || c == 0x5f4 || c == 0x30fb || isBetween(c, 0x660, 0x669)
        || isBetween(c, 0x6f0, 0x6f9) || c == 0x200c || c == 0x200d) // §2.8 too
        return Property::Context;
    if (c == 0x640 || c == 0x7fa || c == 0x302e || c == 0x302f || isBetween(c, 0x3031, 0x3035) || c == 0x303b)
        return Property::Disallowed;
    return std::nullopt;
}

// §2.2: not the same after compatibility normalisation and case folding.
bool isUnstable(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC)
        != text;
}

// §2.3 as far as letters, digits and marks go, §2.4 and §2.9.
bool isIgnorable(char32_t c)
{
    return c == 0x34f || c == 0x17b4 || c == 0x17b5 || isBetween(c, 0x180b, 0x180f) || isBetween(c, 0xfe00, 0xfe0f)
        || isBetween(c, 0xe0000, 0xe0fff) || isBetween(c, 0x20d0, 0x20ff) || isBetween(c, 0x1d100, 0x1d24f)
        || isBetween(c, 0x1100, 0x11ff) || isBetween(c, 0xa960, 0xa97c) || isBetween(c, 0xd7b0, 0xd7fb);
}

Property propertyOf(char32_t c)
{
    if (const auto exception = exceptionOf(c))
        return *exception;
    if (c == '-' || isBetween(c, 'a', 'z') || isBetween(c, '0', '9'))
        return Property::Valid;
    if (isIgnorable(c) || isUnstable(c))
        return Property::Disallowed;
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Number_DecimalDigit:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining: return Property::Valid;
    default: return Property::Disallowed;
    }
}

// Appendix A.1: between letters that would join.
bool joins(const QList<uint> &label, qsizetype at)
{
    const auto isTransparent = [&](qsizetype i) { return QChar::joiningType(label[i]) == QChar::Joining_Transparent; };
    qsizetype before = at - 1;
    while (before >= 0 && isTransparent(before))
        --before;
    qsizetype behind = at + 1;
    while (behind < label.size() && isTransparent(behind))
        ++behind;
    if (before < 0 || behind >= label.size())
        return false;
    const auto left = QChar::joiningType(label[before]);
    const auto right = QChar::joiningType(label[behind]);
    return (left == QChar::Joining_Left || left == QChar::Joining_Dual)
        && (right == QChar::Joining_Right || right == QChar::Joining_Dual);
}

bool hasScript(const QList<uint> &label, qsizetype at, QChar::Script script)
{
    return at >= 0 && at < label.size() && QChar::script(label[at]) == script;
}

// Appendix A
bool fitsContext(const QList<uint> &label, qsizetype at)
{
    constexpr int virama = 9;
    const uint c = label[at];
    const bool behindVirama = at > 0 && QChar::combiningClass(label[at - 1]) == virama;
    switch (c) {
    case 0x200c: return behindVirama || joins(label, at);
    case 0x200d: return behindVirama;
    case 0xb7: return at > 0 && at + 1 < label.size() && label[at - 1] == 'l' && label[at + 1] == 'l';
    case 0x375: return hasScript(label, at + 1, QChar::Script_Greek);
    case 0x5f3:
    case 0x5f4: return hasScript(label, at - 1, QChar::Script_Hebrew);
    case 0x30fb:
        return std::ranges::any_of(label, [](uint other) {
            const QChar::Script script = QChar::script(other);
            return script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Han;
        });
    default: break;
    }
    // Arabic-Indic digits and the extended ones do not mix.
    const bool extended = c >= 0x6f0;
    return std::ranges::none_of(label, [extended](uint other) {
        return extended ? isBetween(other, 0x660, 0x669) : isBetween(other, 0x6f0, 0x6f9);
    });
}

} // namespace

bool isULabel(const QString &label)
{
    // Upper case is how a person may write it; RFC 5895 §2 folds it first.
    const QString text = label.toLower();
    if (text.isEmpty() || !text.isValidUtf16() || text.normalized(QString::NormalizationForm_C) != text
        || text.startsWith(u'-') || text.endsWith(u'-')
        || text.sliced(std::min<qsizetype>(2, text.size())).startsWith("--"_L1))
        return false;
    const QList<uint> points = text.toUcs4();
    if (QChar::isMark(points.first()))
        return false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Property property = propertyOf(points[i]);
        if (property == Property::Disallowed || (property == Property::Context && !fitsContext(points, i)))
            return false;
    }
    return points.size() <= longestLabel && encodedPunycode(points).size() + 4 <= longestLabel;
}

bool isALabel(const QString &label)
{
    const QStringView code = QStringView(label).sliced(4);
    const auto points = decodedPunycode(code);
    if (!points || points->isEmpty())
        return false;
    const QString text = QString::fromUcs4(points->constData(), points->size());
    return isULabel(text) && encodedPunycode(text.toUcs4()) == code && (!hasRightToLeft(text) || obeysBidiRule(text));
}

bool hasRightToLeft(const QString &label)
{
    return std::ranges::any_of(label.toUcs4(), [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

bool obeysBidiRule(const QString &label)
{
    QList<QChar::Direction> directions;
    const QList<uint> points = label.toUcs4();
    for (const uint point : points)
        directions.append(QChar::direction(point));
    if (directions.isEmpty())
        return false;
    const bool rightToLeft = directions.first() == QChar::DirR || directions.first() == QChar::DirAL;
    if (!rightToLeft && directions.first() != QChar::DirL)
        return false;
    using enum QChar::Direction;
    const QList<QChar::Direction> both = {DirEN, DirES, DirCS, DirET, DirON, DirBN, DirNSM};
    const QList<QChar::Direction> own = rightToLeft ? QList{DirR, DirAL, DirAN} : QList{DirL};
    if (!std::ranges::all_of(directions, [&](QChar::Direction d) { return both.contains(d) || own.contains(d); }))
        return false;
    if (directions.contains(DirAN) && directions.contains(DirEN))
        return false;
    while (directions.size() > 1 && directions.last() == DirNSM)
        directions.removeLast();
    const QChar::Direction last = directions.last();
    return rightToLeft ? last == DirR || last == DirAL || last == DirEN || last == DirAN
                       : last == DirL || last == DirEN;
}

} // namespace authscope::json
