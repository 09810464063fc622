// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/headers.h"

#include <algorithm>

namespace authscope::http {

void Headers::set(const QByteArray &name, QByteArray value)
{
    const auto same = [&name](const Header &header) { return sameName(header.name, name); };
    const auto first = std::find_if(m_list.begin(), m_list.end(), same);
    if (first == m_list.end()) {
        add(name, std::move(value));
        return;
    }
    *first = {name, std::move(value)};
    m_list.erase(std::remove_if(first + 1, m_list.end(), same), m_list.end());
}

void Headers::remove(QByteArrayView name)
{
    m_list.removeIf([name](const Header &header) { return sameName(header.name, name); });
}

bool Headers::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_list, [name](const Header &header) { return sameName(header.name, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header &header : m_list) {
        if (sameName(header.name, name))
            return header.value.isNull() ? QByteArray("") : header.value;
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Header &header : m_list) {
        if (sameName(header.name, name))
            found.append(header.value);
    }
    return found;
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end)).trimmed().toByteArray().toLower();
}

} // namespace authscope::http
