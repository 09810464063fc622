// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/members.h"

namespace authscope::json {

namespace {

constexpr qsizetype fewMembers = 8;

} // namespace

Members::Members(const Value &object)
{
    const bool few = object.size() <= fewMembers;
    m_members.reserve(size_t(object.size()));
    if (!few)
        m_index.reserve(object.size());
    for (Value value = object.first(); value; value = value.next()) {
        QString name = value.name();
        if (const qsizetype earlier = indexOf(name); earlier >= 0) {
            m_members[size_t(earlier)].value = value;
            continue;
        }
        if (!few)
            m_index.insert(name, size());
        m_members.push_back({std::move(name), value});
    }
}

qsizetype Members::indexOf(const QString &name) const
{
    if (!m_index.isEmpty())
        return m_index.value(name, -1);
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].name == name)
            return qsizetype(i);
    }
    return -1;
}

Value Members::value(const QString &name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? Value() : (*this)[index].value;
}

} // namespace authscope::json
