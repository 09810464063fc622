// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/transcript.h"

#include <algorithm>

namespace authscope::dossier {

namespace {

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isVersion(QByteArrayView text)
{
    return text == "HTTP/1.1" || text == "HTTP/1.0" || text == "HTTP/2" || text == "HTTP/2.0" || text == "HTTP/3";
}

} // namespace

RequestLine requestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 3 || last <= first + 1 || !isVersion(line.sliced(last + 1)))
        return {};
    const QByteArrayView method = line.first(first);
    if (!std::ranges::all_of(method, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return {};
    return {method.toByteArray(), line.sliced(first + 1, last - first - 1).toByteArray()};
}

StatusLine statusLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    if (space < 0 || !isVersion(line.first(space)))
        return {};
    const QByteArrayView rest = line.sliced(space + 1);
    const int status = rest.first(std::min<qsizetype>(3, rest.size())).toInt();
    if (status < 100 || status > 999 || (rest.size() > 3 && rest[3] != ' '))
        return {};
    return {status, rest.sliced(3).trimmed().toByteArray()};
}

std::optional<http::Header> headerLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !std::ranges::all_of(line.first(colon), isTokenChar))
        return {};
    return http::Header{line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()};
}

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        // More than one: text that went through two line-end translations.
        while (line.endsWith('\r'))
            line.chop(1);
        lines += line;
    }
    return lines;
}

QList<QByteArray> shellWords(QByteArrayView command)
{
    QList<QByteArray> words;
    QByteArray word;
    bool within = false;
    char quote = '\0';
    for (qsizetype i = 0; i < command.size(); ++i) {
        const char c = command[i];
        if (quote != '\'' && c == '\\' && i + 1 < command.size()) {
            const char next = command[++i];
            if (next != '\n')
                word += next;
            within = within || next != '\n';
        } else if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            within = true;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            if (within)
                words += word;
            word.clear();
            within = false;
        } else {
            word += c;
            within = true;
        }
    }
    if (within)
        words += word;
    return words;
}

QByteArray dechunked(const QByteArray &body)
{
    QByteArray out;
    QByteArrayView rest = body;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return body;
        QByteArrayView head = rest.first(end).trimmed();
        if (const qsizetype extension = head.indexOf(';'); extension >= 0)
            head = head.first(extension).trimmed();
        bool good = false;
        const qint64 size = head.toByteArray().toLongLong(&good, 16);
        rest = rest.sliced(end + 1);
        if (!good || size < 0 || size > rest.size())
            return body;
        if (size == 0)
            return out;
        out += rest.first(size);
        rest = rest.sliced(size);
        while (rest.startsWith('\r') || rest.startsWith('\n'))
            rest = rest.sliced(1);
    }
    return out.isEmpty() ? body : out;
}

} // namespace authscope::dossier
