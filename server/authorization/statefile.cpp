// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/statefile.h"

#include "core/json/document.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QLockFile>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray ringJson(const KeyRing &ring)
{
    QJsonArray keys;
    for (const auto &[kid, pem] : ring.stored())
        keys.append(QJsonObject{{u"kid"_s, text(kid)}, {u"pem"_s, text(pem)}});
    return json::compact({{u"keys"_s, keys}});
}

QByteArray secretsJson(const App &app)
{
    QJsonArray secrets;
    for (const QByteArray &secret : app.secrets)
        secrets.append(text(secret));
    return json::compact({{u"secrets"_s, secrets}, {u"keys"_s, app.keys}, {u"private"_s, text(app.privateKey)}});
}

} // namespace

class StateFile::Private
{
public:
    Private(const QString &file, const QString &connection)
        : path(file), name(connection), lock(file + u".lock"_s), database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        lock.setStaleLockTime(0);
    }
    ~Private()
    {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Failure failure(const QString &what, const QSqlError &error) const
    {
        return {u"state.unusable"_s, u"The state in %1 %2."_s.arg(path, what), error.text(), 0};
    }

    QString path;
    QString name;
    QLockFile lock;
    QSqlDatabase database;
    QHash<QByteArray, QByteArray> written; // of the lab's own records, to write only what differs
};

StateFile::StateFile(std::unique_ptr<Private> given) : d(std::move(given)) {}

StateFile::~StateFile() = default;

Result<std::unique_ptr<StateFile>> StateFile::open(const QString &path)
{
    auto d = std::make_unique<Private>(path, QUuid::createUuid().toString());
    if (!d->lock.tryLock(0))
        return fail(u"state.locked"_s, u"The state in %1 is in use by another process."_s.arg(path));
    // It holds private keys: for its owner alone, from the first byte.
    QFile file(path);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return fail(u"state.unusable"_s, u"The state file %1 cannot be made: %2."_s.arg(path, file.errorString()));
    file.close();
    file.setPermissions(owner);
    d->database.setDatabaseName(path);
    if (!d->database.open())
        return std::unexpected(d->failure(u"cannot be opened"_s, d->database.lastError()));
    QSqlQuery query(d->database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return std::unexpected(d->failure(u"cannot be read; it is no SQLite file"_s, query.lastError()));
    const int found = query.value(0).toInt();
    if (found != 0 && found != version)
        return fail(u"state.version"_s,
                    u"The state in %1 was written by another version (%2) of this program."_s.arg(
                        path, QString::number(found)));
    query.finish();
    if (!query.exec(u"CREATE TABLE IF NOT EXISTS state (kind TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, "
                    "PRIMARY KEY (kind, key)) WITHOUT ROWID"_s)
        || !query.exec(u"PRAGMA user_version = %1"_s.arg(version)))
        return std::unexpected(d->failure(u"cannot be written"_s, query.lastError()));
    return std::unique_ptr<StateFile>(new StateFile(std::move(d)));
}

Result<void> StateFile::load(Lab &lab, bool withSecrets)
{
    QSqlQuery query(d->database);
    if (!query.exec(u"SELECT kind, key, value FROM state"_s))
        return std::unexpected(d->failure(u"cannot be read"_s, query.lastError()));
    QList<StateRecord> records;
    while (query.next())
        records.append({query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray()});
    for (const StateRecord &record : std::as_const(records)) {
        const auto object = json::parseObject(record.value);
        if (!object)
            return fail(u"state.unusable"_s,
                        u"The state in %1 holds a record (%2) that cannot be read."_s.arg(d->path, text(record.kind)));
        const QString key = text(record.key);
        if (record.kind == "keys") {
            QList<std::pair<QByteArray, QByteArray>> keys;
            const QJsonArray array = object->value("keys"_L1).toArray();
            for (const QJsonValue &each : array)
                keys.append({each["kid"_L1].toString().toUtf8(), each["pem"_L1].toString().toUtf8()});
            lab.keys(key).restore(keys);
        } else if (record.kind == "secrets") {
            if (withSecrets)
                lab.restoreSecrets(key, *object);
        } else if (record.kind == "password") {
            if (withSecrets)
                lab.restorePassword(key, object->value("password"_L1).toString());
        } else if (record.kind == "app") {
            if (auto app = registeredApp(*object))
                lab.addApp(std::move(*app));
        } else {
            lab.store.restore(record, *object);
        }
        if (record.kind == "keys" || record.kind == "secrets" || record.kind == "password" || record.kind == "app")
            d->written.insert(record.kind + ' ' + record.key, record.value);
    }
    return {};
}

QList<StateRecord> StateFile::labRecords(Lab &lab)
{
    QList<StateRecord> records;
    const auto add = [&](const QByteArray &kind, const QString &key, const QByteArray &value) {
        QByteArray &known = d->written[kind + ' ' + key.toUtf8()];
        if (known == value)
            return;
        known = value;
        records.append({kind, key.toUtf8(), value});
    };
    for (const QString &id : lab.serversWithKeys())
        add("keys", id, ringJson(lab.keys(id)));
    for (const App &app : lab.configuredOrg().apps) {
        if (app.registeredItself)
            add("app", app.clientId, json::compact(toJson(app)));
        else
            add("secrets", app.clientId, secretsJson(app));
    }
    for (const User &user : lab.configuredOrg().users)
        add("password", user.login, json::compact({{u"password"_s, user.password}}));
    return records;
}

Result<void> StateFile::flush(Lab &lab)
{
    const QList<StateRecord> changes = lab.store.takeChanges();
    Result<void> written = write(labRecords(lab) + changes);
    if (!written) // what was spent must not be good again after a restart: the next write takes it too
        lab.store.noteAgain(changes);
    return written;
}

Result<void> StateFile::write(const QList<StateRecord> &records)
{
    if (records.isEmpty())
        return {};
    QSqlQuery put(d->database);
    QSqlQuery remove(d->database);
    bool good = d->database.transaction()
        && put.prepare(u"INSERT OR REPLACE INTO state (kind, key, value) VALUES (?, ?, ?)"_s)
        && remove.prepare(u"DELETE FROM state WHERE kind = ? AND key = ?"_s);
    for (const StateRecord &record : records) {
        QSqlQuery &query = record.value.isEmpty() ? remove : put;
        query.bindValue(0, text(record.kind));
        query.bindValue(1, record.key);
        if (!record.value.isEmpty())
            query.bindValue(2, record.value);
        good = good && query.exec();
    }
    if (good && d->database.commit())
        return {};
    const Failure failure = d->failure(u"cannot be written"_s, d->database.lastError());
    d->database.rollback();
    d->written.clear();
    return std::unexpected(failure);
}

} // namespace authscope::server
