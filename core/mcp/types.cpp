// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/types.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

const QStringList &legacyRevisions()
{
    static const QStringList revisions{u"2025-11-25"_s, u"2025-06-18"_s, u"2025-03-26"_s, u"2024-11-05"_s};
    return revisions;
}

QStringList supportedRevisions()
{
    return QStringList{revision2026_07_28} + legacyRevisions();
}

bool ServerFacts::offers(QStringView capability) const
{
    const qsizetype slash = capability.indexOf(u'/');
    const QJsonValue declared = capabilities.value(slash < 0 ? capability : capability.first(slash));
    if (slash < 0)
        return declared.isObject();
    const QJsonValue member = declared.toObject().value(capability.sliced(slash + 1));
    return member.isObject() || member.toBool();
}

const QStringList &logLevels()
{
    static const QStringList levels{u"debug"_s, u"info"_s,     u"notice"_s, u"warning"_s,
                                    u"error"_s, u"critical"_s, u"alert"_s,  u"emergency"_s};
    return levels;
}

bool Task::isOver() const
{
    return status == "completed"_L1 || status == "failed"_L1 || status == "cancelled"_L1;
}

QString Tool::label() const
{
    if (!title.isEmpty())
        return title;
    const QString annotated = annotations.value("title"_L1).toString();
    return annotated.isEmpty() ? name : annotated;
}

} // namespace authscope::mcp
