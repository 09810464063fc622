// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <QtCore/QHash>

#include <vector>

namespace authscope::json {

// The members of an object by name: decoded once, found in constant time, and of several with one name only the last,
// as most parsers take it. In the order of the text. Holds Values, so the document must outlive it.
class Members
{
public:
    struct Member {
        QString name;
        Value value;
    };

    Members() = default;
    explicit Members(const Value &object);

    qsizetype size() const { return qsizetype(m_members.size()); }
    const Member &operator[](qsizetype index) const { return m_members[size_t(index)]; }
    auto begin() const { return m_members.cbegin(); }
    auto end() const { return m_members.cend(); }
    // -1 if there is none of that name.
    qsizetype indexOf(const QString &name) const;
    Value value(const QString &name) const;

private:
    std::vector<Member> m_members;
    QHash<QString, qsizetype> m_index; // empty where a look at each member is quicker
};

} // namespace authscope::json
