// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/environment.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

QHash<QString, QString> environmentOf(const QString &text)
{
    QHash<QString, QString> environment;
    // Linux has NUL between them (/proc/PID/environ).
    const QStringList lines = QString(text).replace(QChar(0), u'\n').split(u'\n');
    for (QString line : lines) {
        line = line.trimmed();
        if (line.startsWith(u"export "_s))
            line = line.sliced(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#'))
            continue;
        QString value = line.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        environment.insert(line.first(equals).trimmed(), value);
    }
    return environment;
}

bool concernsServer(const QHash<QString, QString> &environment)
{
    return std::ranges::any_of(environment.keys(), [](const QString &name) {
        return name.startsWith(u"OAUTH_"_s) || name.startsWith(u"FASTMCP_SERVER_AUTH_"_s);
    });
}

} // namespace authscope::diagnosis
