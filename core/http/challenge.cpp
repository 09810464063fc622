// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/challenge.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/http/headers.h"

#include <QtCore/QSet>

#include <algorithm>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumProblems = 50;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// RFC 9110 §5.6.2
bool isTokenChar(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Reads one field value. Every branch of the loops takes at least one byte, so that it ends.
class Reader
{
public:
    Reader(QByteArrayView field, QString place, ChallengeList &out)
        : m_text(field), m_place(std::move(place)), m_out(out)
    {
    }

    void run()
    {
        while (skipSeparators(), m_at < m_text.size()) {
            const qsizetype start = m_at;
            const QByteArrayView word = token();
            if (word.isEmpty()) {
                problem(start, u"the character '%1' is out of place"_s.arg(visible(m_text.sliced(start, 1))));
                skipStray();
            } else if (atEquals()) {
                parameter(word, start);
            } else if (m_missingComma && !startsChallenge()) {
                problem(start,
                        u"\"%1\" is neither a parameter nor a scheme; a value with blanks must be quoted"_s.arg(
                            shown(word)));
                skipStray();
            } else {
                scheme(word, start);
            }
        }
    }

private:
    char at(qsizetype index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    static QString shown(QByteArrayView text)
    {
        return elided(visible(text.first(std::min<qsizetype>(text.size(), 244))), 60);
    }

    void problem(qsizetype offset, const QString &what)
    {
        if (m_out.problems.size() < maximumProblems)
            m_out.problems.append(u"%1byte %2: %3"_s.arg(m_place, QString::number(offset), what));
        else if (m_out.problems.size() == maximumProblems)
            m_out.problems.append(u"Further problems are not listed."_s);
    }

    qsizetype skipBlanks(qsizetype from) const
    {
        while (from < m_text.size() && isBlank(m_text[from]))
            ++from;
        return from;
    }

    // Blanks and commas (empty list elements are allowed, RFC 9110 §5.6.1); notes whether there was a comma.
    void skipSeparators()
    {
        m_comma = m_at == 0;
        while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == ',')) {
            m_comma = m_comma || m_text[m_at] == ',';
            ++m_at;
        }
        m_missingComma = !m_comma && m_afterValue;
    }

    void skipStray()
    {
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ',')
            ++m_at;
        m_afterValue = true;
    }

    QByteArrayView token()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isTokenChar(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    bool atEquals() const { return at(skipBlanks(m_at)) == '='; }

    // Whether what follows a word makes it a scheme: a blank, then a parameter's name and an equals sign.
    bool startsChallenge() const
    {
        const qsizetype name = skipBlanks(m_at);
        qsizetype end = name;
        while (end < m_text.size() && isTokenChar(m_text[end]))
            ++end;
        return name > m_at && end > name && at(skipBlanks(end)) == '=';
    }

    void scheme(QByteArrayView name, qsizetype start)
    {
        if (!m_comma)
            problem(start, u"a comma is missing before \"%1\""_s.arg(shown(name)));
        m_out.challenges.append(Challenge{name.toByteArray(), {}, {}});
        m_names.clear();
        m_open = true;
        m_afterValue = false;
        if (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ',') {
            problem(m_at,
                    u"the character '%1' is out of place after the scheme"_s.arg(visible(m_text.sliced(m_at, 1))));
            skipStray();
            m_afterValue = false;
            return;
        }
        token68();
    }

    // RFC 9110 §11.2. The schemes of OAuth never use it, so that an empty `scope=` is not taken for one.
    void token68()
    {
        const Challenge &challenge = m_out.challenges.last();
        const qsizetype start = skipBlanks(m_at);
        qsizetype end = start;
        while (end < m_text.size() && (isAlphanumeric(m_text[end]) || QByteArrayView("-._~+/").contains(m_text[end])))
            ++end;
        const qsizetype letters = end;
        while (at(end) == '=')
            ++end;
        const qsizetype next = skipBlanks(end);
        if (letters == start || (next < m_text.size() && m_text[next] != ','))
            return;
        if (end > letters && (challenge.is("Bearer") || challenge.is("DPoP")))
            return;
        m_out.challenges.last().token68 = m_text.sliced(start, end - start).toByteArray();
        m_at = end;
        m_open = false; // nothing but another challenge may follow
        m_afterValue = true;
    }

    void parameter(QByteArrayView name, qsizetype start)
    {
        if (m_missingComma)
            problem(start, u"a comma is missing before \"%1\""_s.arg(shown(name)));
        m_at = skipBlanks(skipBlanks(m_at) + 1);
        const QByteArray value = at(m_at) == '"' ? quotedString() : bareValue(name);
        m_afterValue = true;
        if (!m_open) {
            problem(start, u"the parameter \"%1\" belongs to no scheme"_s.arg(shown(name)));
            return;
        }
        const QByteArray key = name.toByteArray().toLower();
        if (m_names.contains(key))
            problem(start, u"the parameter \"%1\" occurs more than once; the first counts"_s.arg(shown(name)));
        m_names.insert(key);
        m_out.challenges.last().parameters.append({name.toByteArray(), value});
    }

    QByteArray quotedString()
    {
        const qsizetype start = m_at++;
        QByteArray value("");
        bool control = false;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            control = control || (uchar(m_text[m_at]) < 0x20 && m_text[m_at] != '\t') || m_text[m_at] == 0x7f;
            value += m_text[m_at++];
        }
        if (m_at == m_text.size())
            problem(start, u"the closing quote of this value is missing"_s);
        else
            ++m_at;
        if (control)
            problem(start, u"this value has control characters in it"_s);
        return value;
    }

    QByteArray bareValue(QByteArrayView name)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && !isBlank(m_text[m_at]))
            ++m_at;
        const QByteArrayView value = m_text.sliced(start, m_at - start);
        if (value.isEmpty())
            problem(start, u"the parameter \"%1\" has no value"_s.arg(shown(name)));
        else if (!std::ranges::all_of(value, isTokenChar))
            problem(
                start,
                u"the value of \"%1\" must be quoted: it has characters that a token must not have"_s.arg(shown(name)));
        return value.isEmpty() ? QByteArray("") : value.toByteArray();
    }

    QByteArrayView m_text;
    QString m_place;
    ChallengeList &m_out;
    QSet<QByteArray> m_names; // of the parameters of the challenge being read
    qsizetype m_at = 0;
    bool m_open = false;         // a parameter may be added to the last challenge
    bool m_afterValue = false;   // a comma must come before the next thing
    bool m_comma = false;        // did one come, or does the field begin here
    bool m_missingComma = false; // it must have come and did not
};

} // namespace

bool Challenge::is(QByteArrayView schemeName) const
{
    return sameName(scheme, schemeName);
}

QByteArray Challenge::parameter(QByteArrayView name) const
{
    for (const Parameter &parameter : parameters) {
        if (sameName(parameter.name, name))
            return parameter.value;
    }
    return {};
}

const Challenge *ChallengeList::find(QByteArrayView scheme) const
{
    for (const Challenge &challenge : challenges) {
        if (challenge.is(scheme))
            return &challenge;
    }
    return nullptr;
}

const Challenge *ChallengeList::forToken() const
{
    const Challenge *bearer = find("Bearer");
    return bearer ? bearer : find("DPoP");
}

ChallengeList parseChallenges(const QList<QByteArray> &fields)
{
    ChallengeList out;
    qsizetype rest = limits::challengeHeader;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QByteArrayView field = QByteArrayView(fields[i]).first(std::min(rest, fields[i].size()));
        const QString place = fields.size() > 1 ? u"field %1, "_s.arg(i + 1) : QString();
        Reader(field, place, out).run();
        rest -= field.size();
        if (field.size() < fields[i].size()) {
            out.problems.append(
                u"%1only the first %2 KiB were read"_s.arg(place).arg(limits::challengeHeader / limits::KiB));
            break;
        }
    }
    return out;
}

QByteArray quoted(QByteArrayView value)
{
    QByteArray out("\"");
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += uchar(c) < 0x20 || c == 0x7f ? ' ' : c;
    }
    return out + '"';
}

} // namespace authscope::http
