// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

namespace authscope::http {

struct Header {
    QByteArray name;
    QByteArray value;
    bool operator==(const Header &) const = default;
};

// Header fields in order, duplicates kept, names compared without case (RFC 9110 §5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> list) : m_list(list) {}

    void add(QByteArray name, QByteArray value) { m_list.append({std::move(name), std::move(value)}); }
    // Replaces every field of that name by one.
    void set(const QByteArray &name, QByteArray value);
    void remove(QByteArrayView name);
    bool contains(QByteArrayView name) const;
    // The first value of that name, or a null array.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;

    const QList<Header> &list() const { return m_list; }
    auto begin() const { return m_list.begin(); }
    auto end() const { return m_list.end(); }
    qsizetype size() const { return m_list.size(); }
    bool isEmpty() const { return m_list.isEmpty(); }
    bool operator==(const Headers &) const = default;

private:
    QList<Header> m_list;
};

// Whether two field names are the same, without regard to case.
bool sameName(QByteArrayView a, QByteArrayView b);

// The media type of a Content-Type value in lower case, parameters cut off: "text/event-stream".
QByteArray mediaType(QByteArrayView contentType);

} // namespace authscope::http
