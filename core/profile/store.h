// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/connection.h"

#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace authscope::profile {

// The saved connections: a JSON file in the platform's place for configuration. Reads and writes the whole file, the
// latter atomically; members that this version does not know are kept. A file that cannot be read is left as it is and
// nothing is written until it is mended or removed.
class ConnectionStore
{
public:
    // An empty path: connections.json in QStandardPaths::AppConfigLocation.
    explicit ConnectionStore(QString path = {});

    const QString &path() const { return m_path; }
    // "profile.unreadable" names the file and the place in it.
    Result<void> load();
    const QList<Connection> &connections() const { return m_connections; }
    // By id or by name.
    const Connection *find(const QString &idOrName) const;
    // Adds or replaces by id, and saves.
    Result<void> put(Connection connection);
    Result<void> remove(const QString &id);

private:
    Result<void> take(QLockFile *lock);
    Result<void> save(QList<Connection> connections);

    QString m_path;
    QList<Connection> m_connections;
    QJsonObject m_document;
    bool m_loaded = false;
};

} // namespace authscope::profile
