// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/json/pattern.h"

#include <QtCore/QHash>

#include <algorithm>
#include <optional>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

// ECMA-262 WhiteSpace and LineTerminator, and all else: as the content of a class.
constexpr auto blanks =
    "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}"_L1;
constexpr auto noBlanks =
    "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
    "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}"_L1;
constexpr auto syntaxCharacters = "^$\\.*+?()[]{}|/"_L1;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// The short name of a general category, which is all that PCRE2 knows; other names stay.
QString categoryName(const QString &name)
{
    static const QHash<QString, QString> shortNames = {
        {u"Letter"_s, u"L"_s},
        {u"Cased_Letter"_s, u"L&"_s},
        {u"LC"_s, u"L&"_s},
        {u"Uppercase_Letter"_s, u"Lu"_s},
        {u"Lowercase_Letter"_s, u"Ll"_s},
        {u"Titlecase_Letter"_s, u"Lt"_s},
        {u"Modifier_Letter"_s, u"Lm"_s},
        {u"Other_Letter"_s, u"Lo"_s},
        {u"Mark"_s, u"M"_s},
        {u"Combining_Mark"_s, u"M"_s},
        {u"Nonspacing_Mark"_s, u"Mn"_s},
        {u"Spacing_Mark"_s, u"Mc"_s},
        {u"Enclosing_Mark"_s, u"Me"_s},
        {u"Number"_s, u"N"_s},
        {u"Decimal_Number"_s, u"Nd"_s},
        {u"digit"_s, u"Nd"_s},
        {u"Letter_Number"_s, u"Nl"_s},
        {u"Other_Number"_s, u"No"_s},
        {u"Punctuation"_s, u"P"_s},
        {u"punct"_s, u"P"_s},
        {u"Connector_Punctuation"_s, u"Pc"_s},
        {u"Dash_Punctuation"_s, u"Pd"_s},
        {u"Open_Punctuation"_s, u"Ps"_s},
        {u"Close_Punctuation"_s, u"Pe"_s},
        {u"Initial_Punctuation"_s, u"Pi"_s},
        {u"Final_Punctuation"_s, u"Pf"_s},
        {u"Other_Punctuation"_s, u"Po"_s},
        {u"Symbol"_s, u"S"_s},
        {u"Math_Symbol"_s, u"Sm"_s},
        {u"Currency_Symbol"_s, u"Sc"_s},
        {u"Modifier_Symbol"_s, u"Sk"_s},
        {u"Other_Symbol"_s, u"So"_s},
        {u"Separator"_s, u"Z"_s},
        {u"Space_Separator"_s, u"Zs"_s},
        {u"Line_Separator"_s, u"Zl"_s},
        {u"Paragraph_Separator"_s, u"Zp"_s},
        {u"Other"_s, u"C"_s},
        {u"Control"_s, u"Cc"_s},
        {u"cntrl"_s, u"Cc"_s},
        {u"Format"_s, u"Cf"_s},
        {u"Surrogate"_s, u"Cs"_s},
        {u"Private_Use"_s, u"Co"_s},
        {u"Unassigned"_s, u"Cn"_s},
    };
    return shortNames.value(name, name);
}

// One pass over a pattern, which writes what PCRE2 needs. Stops at the first thing that ECMA-262 does not have.
class Translator
{
public:
    Translator(QStringView pattern, bool strict) : m_in(pattern), m_strict(strict) {}
    std::expected<EcmaPattern, QString> run();

private:
    bool atEnd() const { return m_at >= m_in.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : QChar(); }
    void refuse(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
        m_at = m_in.size();
    }
    void emitAtom(const QString &text)
    {
        m_out += text;
        m_repeatable = true;
    }
    void one();
    void group();
    void closeGroup();
    void quantifier();
    void bracesOrLiteral();
    void characterClass();
    void classMember();
    void escape(bool inClass);
    void letterEscape(QChar c, bool inClass);
    void hexEscape(QChar c);
    void property(QChar c);
    void groupReference();
    std::optional<char32_t> hexDigits(qsizetype count);

    QStringView m_in;
    bool m_strict;
    qsizetype m_at = 0;
    QString m_out;
    QString m_fault;
    int m_depth = 0;
    bool m_repeatable = false; // a quantifier may follow
    bool m_topLevelChoice = false;
};

std::expected<EcmaPattern, QString> Translator::run()
{
    while (!atEnd())
        one();
    if (m_fault.isEmpty() && m_depth > 0)
        refuse(u"a group is not closed"_s);
    if (!m_fault.isEmpty())
        return std::unexpected(m_fault);
    return EcmaPattern{m_out, m_in.startsWith(u'^') && !m_topLevelChoice};
}

void Translator::one()
{
    const QChar c = m_in[m_at++];
    switch (c.unicode()) {
    case u'\\': escape(false); return;
    case u'[': characterClass(); return;
    case u'(': group(); return;
    case u')': closeGroup(); return;
    case u'*':
    case u'+':
    case u'?':
        m_out += c;
        quantifier();
        return;
    case u'{': bracesOrLiteral(); return;
    case u'.': emitAtom(u"[^\\n\\r\\x{2028}\\x{2029}]"_s); return;
    case u'^':
        m_out += u'^';
        m_repeatable = false;
        return;
    case u'$':
        m_out += u"\\z"_s;
        m_repeatable = false;
        return;
    case u'|':
        m_topLevelChoice = m_topLevelChoice || m_depth == 0;
        m_out += u'|';
        m_repeatable = false;
        return;
    case u'}':
    case u']':
        if (m_strict)
            refuse(u"a bracket is closed that was not opened"_s);
        emitAtom(u'\\' + QString(c));
        return;
    default: break;
    }
    if (c.isHighSurrogate() && peek().isLowSurrogate())
        emitAtom(QString(c) + m_in[m_at++]);
    else if (c.isSurrogate())
        refuse(u"it has a lone surrogate"_s);
    else
        emitAtom(c);
}

void Translator::group()
{
    ++m_depth;
    m_repeatable = false;
    m_out += u'(';
    if (peek() != u'?') {
        if (peek() == u'*')
            refuse(u"nothing to repeat"_s);
        return;
    }
    const QStringView rest = m_in.sliced(m_at + 1);
    for (const auto kind : {":"_L1, "="_L1, "!"_L1, "<="_L1, "<!"_L1}) {
        if (rest.startsWith(kind)) {
            m_out += u'?' + kind;
            m_at += 1 + kind.size();
            return;
        }
    }
    const qsizetype end = rest.startsWith(u'<') ? rest.indexOf(u'>') : -1;
    const QStringView name = end > 1 ? rest.first(end).sliced(1) : QStringView();
    const auto fits = [](QChar c) { return isAsciiLetter(c) || isDigit(c) || c == u'_'; };
    if (name.isEmpty() || isDigit(name[0]) || !std::ranges::all_of(name, fits)) {
        refuse(u"it has no group of the kind (?%1"_s.arg(visible(rest.left(1))));
        return;
    }
    m_out += u"?<"_s + name + u'>';
    m_at += end + 2;
}

void Translator::closeGroup()
{
    if (m_depth == 0) {
        refuse(u"a group is closed that was not opened"_s);
        return;
    }
    --m_depth;
    emitAtom(u")"_s);
}

// Behind one: perhaps lazy, but neither possessive nor repeated.
void Translator::quantifier()
{
    if (!m_repeatable)
        refuse(u"nothing to repeat"_s);
    if (peek() == u'?') {
        m_out += u'?';
        ++m_at;
    }
    m_repeatable = false;
}

void Translator::bracesOrLiteral()
{
    qsizetype end = m_at;
    int commas = 0;
    while (end < m_in.size() && (isDigit(m_in[end]) || m_in[end] == u','))
        commas += m_in[end++] == u',';
    const bool counts = end < m_in.size() && m_in[end] == u'}' && end > m_at && isDigit(m_in[m_at]) && commas < 2;
    if (counts) {
        m_out += u'{' + m_in.sliced(m_at, end + 1 - m_at).toString();
        m_at = end + 1;
        quantifier();
    } else if (m_strict) {
        refuse(u"a brace stands for itself only behind a backslash"_s);
    } else {
        emitAtom(u"\\{"_s);
    }
}

void Translator::characterClass()
{
    const bool negated = peek() == u'^';
    if (negated)
        ++m_at;
    if (peek() == u']' && !atEnd()) { // nothing, or anything
        ++m_at;
        emitAtom(negated ? u"(?s:.)"_s : u"(?!)"_s);
        return;
    }
    m_out += negated ? u"[^"_s : u"["_s;
    while (!atEnd() && peek() != u']')
        classMember();
    if (atEnd())
        refuse(u"a class is not closed"_s);
    ++m_at;
    emitAtom(u"]"_s);
}

void Translator::classMember()
{
    const QChar c = m_in[m_at++];
    if (c == u'\\') {
        escape(true);
    } else if (c == u'[') {
        m_out += u"\\["_s; // else [: begins a class of POSIX
    } else if (c.isHighSurrogate() && peek().isLowSurrogate()) {
        m_out += c;
        m_out += m_in[m_at++];
    } else if (c.isSurrogate()) {
        refuse(u"it has a lone surrogate"_s);
    } else {
        m_out += c;
    }
}

void Translator::escape(bool inClass)
{
    if (atEnd()) {
        refuse(u"it ends with a backslash"_s);
        return;
    }
    const QChar c = m_in[m_at++];
    m_repeatable = true;
    if (isAsciiLetter(c) || isDigit(c)) {
        letterEscape(c, inClass);
    } else if (c.isSurrogate() || (m_strict && !syntaxCharacters.contains(c) && !(inClass && c == u'-'))) {
        refuse(u"it has no escape \\%1"_s.arg(visible(QString(c))));
    } else if (c.unicode() < 0x80) {
        m_out += u'\\';
        m_out += c;
    } else {
        m_out += c;
    }
}

void Translator::letterEscape(QChar c, bool inClass)
{
    switch (c.unicode()) {
    case u'd':
    case u'D':
    case u'w':
    case u'W':
    case u't':
    case u'n':
    case u'r':
    case u'f': m_out += u'\\' + QString(c); return;
    case u's': m_out += inClass ? QString(blanks) : QString(u'[' + blanks + u']'); return;
    case u'S': m_out += inClass ? QString(noBlanks) : QString(u"[^"_s + blanks + u']'); return;
    case u'v': m_out += u"\\x{b}"_s; return;
    case u'b':
    case u'B':
        if (inClass && c == u'B')
            refuse(u"it has no escape \\B in a class"_s);
        m_out += u'\\' + QString(c);
        m_repeatable = false;
        return;
    case u'c':
        if (!isAsciiLetter(peek())) {
            refuse(u"a letter is missing behind \\c"_s);
            return;
        }
        m_out += u"\\x{%1}"_s.arg(m_in[m_at++].unicode() % 32, 0, 16);
        return;
    case u'x':
    case u'u': hexEscape(c); return;
    case u'p':
    case u'P': property(c); return;
    case u'k':
        if (!inClass) {
            groupReference();
            return;
        }
        break;
    case u'0':
        if (!isDigit(peek())) {
            m_out += u"\\x{0}"_s;
            return;
        }
        break;
    default:
        if (isDigit(c) && !inClass) { // a group by its number
            qsizetype end = m_at;
            while (end < m_in.size() && isDigit(m_in[end]))
                ++end;
            m_out += u"\\g{%1}"_s.arg(m_in.sliced(m_at - 1, end - m_at + 1));
            m_at = end;
            return;
        }
        break;
    }
    refuse(u"it has no escape \\%1"_s.arg(c));
}

std::optional<char32_t> Translator::hexDigits(qsizetype count)
{
    if (m_at + count > m_in.size())
        return std::nullopt;
    bool fits = false;
    const QStringView digits = m_in.sliced(m_at, count);
    const char32_t value = digits.toUInt(&fits, 16);
    if (!fits || !std::ranges::all_of(digits, [](QChar c) { return isDigit(c) || isAsciiLetter(c); }))
        return std::nullopt;
    m_at += count;
    return value;
}

// \xHH, \uHHHH, \u{H…}, and two \u that are a pair of surrogates.
void Translator::hexEscape(QChar c)
{
    std::optional<char32_t> value;
    if (c == u'u' && peek() == u'{') {
        const qsizetype end = m_in.indexOf(u'}', m_at);
        ++m_at;
        if (end > m_at && end - m_at <= 8)
            value = hexDigits(end - m_at);
        ++m_at;
    } else {
        value = hexDigits(c == u'x' ? 2 : 4);
        if (value && QChar::isHighSurrogate(*value) && peek() == u'\\' && peek(1) == u'u') {
            m_at += 2;
            const std::optional<char32_t> low = hexDigits(4);
            value = low && QChar::isLowSurrogate(*low)
                ? std::optional(QChar::surrogateToUcs4(char16_t(*value), char16_t(*low)))
                : std::nullopt;
        }
    }
    if (!value || *value > QChar::LastValidCodePoint || QChar::isSurrogate(*value))
        refuse(u"\\%1 is not followed by a character's number"_s.arg(c));
    else
        m_out += u"\\x{%1}"_s.arg(uint(*value), 0, 16);
}

// \p{Letter}, \p{Lu}, \p{General_Category=Letter}, \p{Script=Greek}, \p{Alphabetic}
void Translator::property(QChar c)
{
    const qsizetype end = peek() == u'{' ? m_in.indexOf(u'}', m_at) : -1;
    if (end < 0) {
        refuse(u"\\%1 is not followed by a property in braces"_s.arg(c));
        return;
    }
    QString name = m_in.sliced(m_at + 1, end - m_at - 1).toString();
    m_at = end + 1;
    const auto fits = [](QChar d) { return isAsciiLetter(d) || isDigit(d) || d == u'_' || d == u'='; };
    if (name.isEmpty() || !std::ranges::all_of(name, fits)) {
        refuse(u"\\%1 names no property"_s.arg(c));
        return;
    }
    for (const auto prefix : {"General_Category="_L1, "gc="_L1}) {
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    }
    name.replace("Script_Extensions="_L1, "scx:"_L1).replace("Script="_L1, "sc:"_L1);
    m_out += u'\\' + QString(c) + u'{' + categoryName(name).replace(u'=', u':') + u'}';
}

void Translator::groupReference()
{
    const qsizetype end = peek() == u'<' ? m_in.indexOf(u'>', m_at) : -1;
    if (end < 0) {
        refuse(u"\\k is not followed by a group's name"_s);
        return;
    }
    m_out += u"\\k"_s + m_in.sliced(m_at, end + 1 - m_at);
    m_at = end + 1;
}

} // namespace

std::expected<EcmaPattern, QString> translateEcma(QStringView pattern, bool strict)
{
    return Translator(pattern, strict).run();
}

} // namespace authscope::json
