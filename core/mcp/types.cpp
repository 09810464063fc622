// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/types.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

const QStringList &legacyRevisions()
{
    static const QStringList revisions{u"2025-11-25"_s, u"2025-06-18"_s, u"2025-03-26"_s};
    return revisions;
}

QStringList supportedRevisions()
{
    return QStringList{revision2026_07_28} + legacyRevisions();
}

QString Tool::label() const
{
    if (!title.isEmpty())
        return title;
    const QString annotated = annotations.value("title"_L1).toString();
    return annotated.isEmpty() ? name : annotated;
}

} // namespace authscope::mcp
