// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/systemlog.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace authscope::server {

using namespace Qt::StringLiterals;

void SystemLog::add(Entry entry)
{
    QJsonObject outcome{{u"result"_s, entry.success ? u"SUCCESS"_s : u"FAILURE"_s}};
    if (!entry.reason.isEmpty())
        outcome.insert(u"reason"_s, entry.reason);
    QJsonObject object{
        {u"number"_s, ++m_number},
        {u"published"_s, QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone::UTC).toString(Qt::ISODateWithMs)},
        {u"eventType"_s, entry.eventType},
        {u"outcome"_s, outcome},
        {u"server"_s, entry.server},
    };
    if (!entry.client.isEmpty())
        object.insert(u"client"_s, entry.client);
    if (!entry.actor.isEmpty())
        object.insert(u"actor"_s, entry.actor);
    if (!entry.requestId.isEmpty())
        object.insert(u"transaction"_s, QString::fromLatin1(entry.requestId));
    if (!entry.debug.isEmpty())
        object.insert(u"debug"_s, entry.debug);
    m_entries.push_back(std::move(object));
    if (m_entries.size() > limit)
        m_entries.pop_front();
}

QJsonArray SystemLog::toJson() const
{
    QJsonArray array;
    for (const QJsonObject &entry : m_entries)
        array.append(entry);
    return array;
}

} // namespace authscope::server
