// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <memory>

namespace authscope::json {

// The members of a JSON object by name, made from its text when the first one is asked for: to verify a token needs
// none of them, and to make them takes longer than to read the text strictly. Reads like the QJsonObject that it turns
// into. Copies share it; several threads may read it at once.
class LazyObject
{
public:
    LazyObject() = default;
    LazyObject(QJsonObject object); // NOLINT(google-explicit-constructor): it is one
    // Of a text that Document::parse has accepted as an object, without warnings. Anything else gives an empty object.
    static LazyObject ofText(QByteArray text);

    const QJsonObject &object() const;
    operator const QJsonObject &() const { return object(); } // NOLINT(google-explicit-constructor): see above

    QJsonValue value(QLatin1StringView name) const { return object().value(name); }
    QJsonValue value(QStringView name) const { return object().value(name); }
    QJsonValue operator[](QLatin1StringView name) const { return object().value(name); }
    bool contains(QLatin1StringView name) const { return object().contains(name); }
    bool contains(QStringView name) const { return object().contains(name); }
    bool isEmpty() const { return object().isEmpty(); }
    QStringList keys() const { return object().keys(); }

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared; // null: without members
};

} // namespace authscope::json
