// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/strings.h"

#include <QtCore/QJsonArray>

namespace authscope::json {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonArray elements = array.toArray(); const QJsonValue &element : elements)
        if (element.isString())
            list += element.toString();
    return list;
}

} // namespace authscope::json
