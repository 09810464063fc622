// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/lazyobject.h"

#include <QtCore/QJsonDocument>

#include <mutex>

namespace authscope::json {

struct LazyObject::Shared {
    explicit Shared(QByteArray received) : text(std::move(received)) {}
    const QByteArray text;
    mutable std::once_flag made;
    mutable QJsonObject object;
};

LazyObject::LazyObject(QJsonObject object)
{
    auto shared = std::make_shared<Shared>(QByteArray());
    std::call_once(shared->made, [&] { shared->object = std::move(object); });
    m_shared = std::move(shared);
}

LazyObject LazyObject::ofText(QByteArray text)
{
    LazyObject lazy;
    lazy.m_shared = std::make_shared<Shared>(std::move(text));
    return lazy;
}

const QJsonObject &LazyObject::object() const
{
    static const QJsonObject none;
    if (!m_shared)
        return none;
    std::call_once(m_shared->made, [this] { m_shared->object = QJsonDocument::fromJson(m_shared->text).object(); });
    return m_shared->object;
}

} // namespace authscope::json
