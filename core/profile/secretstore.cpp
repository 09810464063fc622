// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/secretstore.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/json/document.h"
#include "core/profile/takefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLockFile>

#ifdef AUTHSCOPE_HAS_KEYCHAIN
#include <QCoro/QCoroSignal>

#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

constexpr qint64 largestFile = 16 * limits::MiB;

}

QStringList secretNames()
{
    return {u"client-secret"_s, u"private-key"_s, u"access-token"_s,      u"assertion"_s,     u"subject-token"_s,
            u"id-token"_s,      u"tokens"_s,      u"idp-client-secret"_s, u"secret-worked"_s, u"registration"_s};
}

QCoro::Task<Result<void>> checkWritable(SecretStore *store)
{
    const QString name = u"write-test"_s;
    const Result<void> written = co_await store->write(name, "authscope");
    if (!written)
        co_return written;
    const Result<void> removed = co_await store->remove(name);
    co_return removed;
}

MemorySecretStore::~MemorySecretStore()
{
    for (QByteArray &value : m_values)
        value.fill('\0');
}

QString MemorySecretStore::place() const
{
    return u"memory, until the program ends"_s;
}

QCoro::Task<Result<QByteArray>> MemorySecretStore::read(QString name)
{
    co_return m_values.value(name);
}

QCoro::Task<Result<void>> MemorySecretStore::write(QString name, QByteArray value)
{
    m_values.insert(name, value);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySecretStore::remove(QString name)
{
    m_values.remove(name);
    co_return Result<void>();
}

FileSecretStore::FileSecretStore(QString path) : m_path(std::move(path)) {}

QString FileSecretStore::place() const
{
    return u"the file %1, in clear"_s.arg(QDir::toNativeSeparators(m_path));
}

Result<QJsonObject> FileSecretStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    const Result<QByteArray> bytes = readFile(m_path, largestFile);
    if (!bytes)
        return fail(u"secret.file"_s, u"The file of secrets was not used: %1."_s.arg(bytes.error().what));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return fail(
            u"secret.file-permissions"_s,
            u"The file %1 can be read or written by others; it was not used. Make it yours alone (chmod 600)."_s.arg(
                QDir::toNativeSeparators(m_path)));
    auto values = json::parseObject(*bytes);
    if (!values)
        return fail(u"secret.file"_s,
                    u"The file %1 holds no JSON object; it was left as it is."_s.arg(QDir::toNativeSeparators(m_path)));
    return values;
}

Result<void> FileSecretStore::save(const QJsonObject &values) const
{
    if (const Result<void> written = writePrivate(m_path, json::compact(values)); !written)
        return fail(
            u"secret.file"_s,
            u"The file %1 cannot be written: %2."_s.arg(QDir::toNativeSeparators(m_path), written.error().what));
    return {};
}

QCoro::Task<Result<QByteArray>> FileSecretStore::read(QString name)
{
    const Result<QJsonObject> values = load();
    if (!values)
        co_return std::unexpected(values.error());
    co_return values->value(name).toString().toUtf8();
}

// For this process alone, so that two that save at the same time both keep what they saved.
Result<void> FileSecretStore::take(QLockFile *lock) const
{
    if (!takeFile(lock))
        return fail(
            u"secret.file"_s,
            u"The file %1 cannot be written: another program has held %2 for too long, or it cannot be made."_s.arg(
                QDir::toNativeSeparators(m_path), lock->fileName()));
    return {};
}

QCoro::Task<Result<void>> FileSecretStore::write(QString name, QByteArray value)
{
    QLockFile lock(m_path + u".lock"_s);
    if (const Result<void> taken = take(&lock); !taken)
        co_return taken;
    Result<QJsonObject> values = load();
    if (!values)
        co_return std::unexpected(values.error());
    if (!value.isValidUtf8())
        co_return fail(u"secret.file"_s,
                       u"The secret is not UTF-8 text and was not saved in %1, which would change it."_s.arg(
                           QDir::toNativeSeparators(m_path)));
    values->insert(name, QString::fromUtf8(value));
    co_return save(*values);
}

QCoro::Task<Result<void>> FileSecretStore::remove(QString name)
{
    QLockFile lock(m_path + u".lock"_s);
    if (const Result<void> taken = take(&lock); !taken)
        co_return taken;
    Result<QJsonObject> values = load();
    if (!values)
        co_return std::unexpected(values.error());
    if (!values->contains(name))
        co_return Result<void>();
    values->remove(name);
    co_return save(*values);
}

#ifdef AUTHSCOPE_HAS_KEYCHAIN

namespace {

const QString serviceName = u"Authscope"_s;

std::unexpected<Failure> keychainFailure(const QString &doing, const QKeychain::Job &job)
{
    return fail(u"secret.keychain"_s,
                u"%1 the system's keychain failed: %2. Unlock it and try again."_s.arg(doing, job.errorString()));
}

// The jobs delete themselves after finished().
class KeychainSecretStore final : public SecretStore
{
public:
    QString place() const override { return u"the system's keychain"_s; }
    bool survivesExit() const override { return true; }

    QCoro::Task<Result<QByteArray>> read(QString name) override
    {
        QKeychain::ReadPasswordJob job(serviceName);
        job.setAutoDelete(false);
        job.setKey(name);
        job.start();
        co_await qCoro(&job, &QKeychain::Job::finished);
        if (job.error() == QKeychain::EntryNotFound)
            co_return QByteArray();
        if (job.error() != QKeychain::NoError)
            co_return keychainFailure(u"Reading from"_s, job);
        co_return job.binaryData();
    }

    QCoro::Task<Result<void>> write(QString name, QByteArray value) override
    {
        QKeychain::WritePasswordJob job(serviceName);
        job.setAutoDelete(false);
        job.setKey(name);
        job.setBinaryData(value);
        job.start();
        co_await qCoro(&job, &QKeychain::Job::finished);
        if (job.error() != QKeychain::NoError)
            co_return keychainFailure(u"Writing to"_s, job);
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> remove(QString name) override
    {
        QKeychain::DeletePasswordJob job(serviceName);
        job.setAutoDelete(false);
        job.setKey(name);
        job.start();
        co_await qCoro(&job, &QKeychain::Job::finished);
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            co_return keychainFailure(u"Removing from"_s, job);
        co_return Result<void>();
    }
};

} // namespace

std::unique_ptr<SecretStore> systemSecretStore()
{
    if (QKeychain::isAvailable())
        return std::make_unique<KeychainSecretStore>();
    return std::make_unique<MemorySecretStore>();
}

#else

std::unique_ptr<SecretStore> systemSecretStore()
{
    return std::make_unique<MemorySecretStore>();
}

#endif

} // namespace authscope::profile
