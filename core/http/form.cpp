// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/form.h"

#include "core/base/text.h"

#include <algorithm>

namespace authscope::http {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QString decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size();
        const int high = escape ? hexDigit(text[i + 1]) : -1;
        const int low = escape ? hexDigit(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            bytes += char(high << 4 | low);
            i += 2;
        } else {
            bytes += text[i] == '+' ? ' ' : text[i];
        }
    }
    return bytes.isEmpty() ? QString(QLatin1StringView("")) : utf8Text(bytes);
}

} // namespace

void Form::set(const QString &name, const QString &value)
{
    const auto same = [&name](const Field &field) { return field.name == name; };
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), same);
    if (first == m_fields.end()) {
        add(name, value);
        return;
    }
    first->value = value;
    m_fields.erase(std::remove_if(first + 1, m_fields.end(), same), m_fields.end());
}

void Form::remove(QStringView name)
{
    m_fields.removeIf([name](const Field &field) { return field.name == name; });
}

bool Form::contains(QStringView name) const
{
    return count(name) > 0;
}

QString Form::value(QStringView name) const
{
    for (const Field &field : m_fields) {
        if (field.name == name)
            return field.value.isNull() ? QString(QLatin1StringView("")) : field.value;
    }
    return {};
}

int Form::count(QStringView name) const
{
    return int(std::ranges::count_if(m_fields, [name](const Field &field) { return field.name == name; }));
}

QByteArray formEncode(QStringView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const QByteArray bytes = text.toUtf8();
    QByteArray out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '*'
            || c == '-' || c == '.' || c == '_';
        if (plain)
            out += c;
        else if (c == ' ')
            out += '+';
        else
            out.append('%').append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 15]);
    }
    return out;
}

QByteArray formEncode(const Form &form)
{
    QByteArray out;
    for (const Field &field : form.fields()) {
        if (!out.isEmpty())
            out += '&';
        out += formEncode(field.name);
        out += '=';
        out += formEncode(field.value);
    }
    return out;
}

Form formDecode(QByteArrayView encoded)
{
    Form form;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        form.add(decoded(equals < 0 ? pair : pair.first(equals)),
                 decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1)));
    }
    return form;
}

Form queryOf(QByteArrayView url)
{
    const qsizetype fragment = url.indexOf('#');
    const QByteArrayView whole = fragment < 0 ? url : url.first(fragment);
    const qsizetype query = whole.indexOf('?');
    return query < 0 ? Form() : formDecode(whole.sliced(query + 1));
}

QByteArray withQuery(const QByteArray &url, const Form &parameters)
{
    if (parameters.isEmpty())
        return url;
    const qsizetype fragment = url.indexOf('#');
    QByteArray out = fragment < 0 ? url : url.first(fragment);
    const qsizetype query = out.indexOf('?');
    if (query < 0)
        out += '?';
    else if (query + 1 < out.size() && !out.endsWith('&'))
        out += '&';
    out += formEncode(parameters);
    if (fragment >= 0)
        out += url.sliced(fragment);
    return out;
}

} // namespace authscope::http
