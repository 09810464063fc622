// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace authscope::http {

struct Field {
    QString name;
    QString value;
    bool operator==(const Field &) const = default;
};

// Names and values in order, duplicates kept.
class Form
{
public:
    Form() = default;
    Form(std::initializer_list<Field> fields) : m_fields(fields) {}
    void add(QString name, QString value) { m_fields.append({std::move(name), std::move(value)}); }
    void set(const QString &name, const QString &value);
    void remove(QStringView name);
    bool contains(QStringView name) const;
    // The first value of that name; a null string if absent.
    QString value(QStringView name) const;
    int count(QStringView name) const;
    const QList<Field> &fields() const { return m_fields; }
    bool isEmpty() const { return m_fields.isEmpty(); }
    bool operator==(const Form &) const = default;

private:
    QList<Field> m_fields;
};

// application/x-www-form-urlencoded as WHATWG URL §5 writes it: space as '+', everything but ALPHA DIGIT * - . _ escaped.
QByteArray formEncode(const Form &form);
QByteArray formEncode(QStringView text);

// Reads a body or a query. Never fails: a broken escape stays as it is.
Form formDecode(QByteArrayView encoded);

// The query of a URL (between '?' and '#'), decoded; and a URL with parameters added to the query it has.
Form queryOf(QByteArrayView url);
QByteArray withQuery(const QByteArray &url, const Form &parameters);

} // namespace authscope::http
