// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/store.h"

#include "core/base/file.h"
#include "core/json/document.h"
#include "core/profile/takefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

constexpr auto listMember = "connections"_L1;
constexpr qint64 largestFile = 16 * 1024 * 1024;

std::unexpected<Failure> unreadable(const QString &path, const QString &why, const QString &evidence = {})
{
    return fail(u"profile.unreadable"_s,
                u"The saved connections in %1 cannot be read: %2 The file was left as it is; mend or remove it."_s.arg(
                    QDir::toNativeSeparators(path), why),
                evidence);
}

} // namespace

ConnectionStore::ConnectionStore(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty())
        m_path = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/connections.json"_s;
}

Result<void> ConnectionStore::load()
{
    m_loaded = false;
    QFile file(m_path);
    if (!file.exists()) {
        m_connections.clear();
        m_document = {};
        m_loaded = true;
        return {};
    }
    const Result<QByteArray> bytes = readFile(m_path, largestFile);
    if (!bytes)
        return unreadable(m_path, bytes.error().what + u'.');
    const auto document = json::parseObject(*bytes);
    if (!document)
        return unreadable(m_path, document.error().what, document.error().evidence);
    QList<Connection> connections;
    const QJsonValue member = document->value(listMember);
    if (!member.isUndefined() && !member.isArray())
        return unreadable(m_path, u"\"connections\" is not an array."_s);
    const QJsonArray list = member.toArray();
    for (const QJsonValue &entry : list) {
        if (!entry.isObject())
            return unreadable(m_path, u"\"connections\" holds something that is not an object."_s);
        auto connection = connectionFromJson(entry.toObject());
        if (!connection)
            return unreadable(m_path, connection.error().what, connection.error().evidence);
        connections += std::move(*connection);
    }
    m_document = *document;
    m_connections = std::move(connections);
    m_loaded = true;
    return {};
}

const Connection *ConnectionStore::find(const QString &idOrName) const
{
    for (const Connection &connection : m_connections)
        if (connection.id == idOrName || connection.name == idOrName)
            return &connection;
    return nullptr;
}

// Takes the file for this process alone and reads what others wrote meanwhile: two programs that save at the same time both
// keep what they saved.
Result<void> ConnectionStore::take(QLockFile *lock)
{
    if (!takeFile(lock))
        return fail(u"profile.unwritable"_s,
                    u"The connections cannot be saved in %1: another program has held %2 for too long, or it cannot be "
                    "made. Nothing was changed."_s.arg(QDir::toNativeSeparators(m_path), lock->fileName()),
                    m_path);
    return m_loaded ? load() : Result<void>();
}

Result<void> ConnectionStore::put(Connection connection)
{
    QLockFile lock(m_path + u".lock"_s);
    if (const Result<void> taken = take(&lock); !taken)
        return taken;
    QList<Connection> changed = m_connections;
    const auto place = std::ranges::find(changed, connection.id, &Connection::id);
    if (place != changed.end())
        *place = std::move(connection);
    else
        changed += std::move(connection);
    return save(std::move(changed));
}

Result<void> ConnectionStore::remove(const QString &id)
{
    QLockFile lock(m_path + u".lock"_s);
    if (const Result<void> taken = take(&lock); !taken)
        return taken;
    QList<Connection> changed = m_connections;
    changed.removeIf([&id](const Connection &connection) { return connection.id == id; });
    return save(std::move(changed));
}

Result<void> ConnectionStore::save(QList<Connection> connections)
{
    if (!m_loaded)
        return unreadable(m_path, u"so nothing is written to it."_s);
    // Members of a connection that this version does not know are carried over: what is left of an entry in the file
    // without what it was read into.
    QHash<QString, QJsonObject> carried;
    const QJsonArray old = m_document.value(listMember).toArray();
    for (const QJsonValue &entry : old)
        carried.insert(entry["id"_L1].toString(), entry.toObject());
    for (const Connection &before : std::as_const(m_connections)) {
        const QJsonObject read = toJson(before);
        for (auto member = read.begin(); member != read.end(); ++member)
            carried[before.id].remove(member.key());
    }
    QJsonArray list;
    for (const Connection &connection : std::as_const(connections)) {
        QJsonObject entry = carried.value(connection.id);
        const QJsonObject written = toJson(connection);
        for (auto member = written.begin(); member != written.end(); ++member)
            entry.insert(member.key(), member.value());
        list += entry;
    }
    QJsonObject document = m_document;
    document.insert(listMember, list);

    // Private: extra header fields may hold a key.
    if (const Result<void> written = writePrivate(m_path, QJsonDocument(document).toJson()); !written)
        return fail(u"profile.unwritable"_s,
                    u"The connections cannot be saved in %1: %2. Nothing was changed."_s.arg(
                        QDir::toNativeSeparators(m_path), written.error().what),
                    m_path);
    m_document = document;
    m_connections = std::move(connections);
    return {};
}

} // namespace authscope::profile
