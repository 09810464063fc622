// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QCoro/QCoroTask>

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace authscope::profile {

// Where secrets live: client secrets and refresh tokens, by a name such as "<connection id>/client-secret".
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // For people: "the system's keychain", "memory, until the program ends".
    virtual QString place() const = 0;
    virtual bool survivesExit() const = 0;
    // An empty value if there is none.
    virtual QCoro::Task<Result<QByteArray>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, QByteArray value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString name) = 0;
};

// What a store may hold of a connection, each as "<connection id>/<name>": what goes when a connection is removed.
QStringList secretNames();

// Writes something of no worth to the store and removes it: tells beforehand that a secret could be kept.
QCoro::Task<Result<void>> checkWritable(SecretStore *store);

// Forgets everything at exit.
class MemorySecretStore final : public SecretStore
{
public:
    ~MemorySecretStore() override;
    QString place() const override;
    bool survivesExit() const override { return false; }
    QCoro::Task<Result<QByteArray>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    QHash<QString, QByteArray> m_values;
};

// A JSON file that only its owner can read and write, in clear. Only if the person asked for it by name.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString path);
    QString place() const override;
    bool survivesExit() const override { return true; }
    QCoro::Task<Result<QByteArray>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    Result<void> take(QLockFile *lock) const;
    Result<QJsonObject> load() const;
    Result<void> save(const QJsonObject &values) const;

    QString m_path;
};

// The system's keychain where there is one that works, otherwise memory. Never a file in clear.
std::unique_ptr<SecretStore> systemSecretStore();

} // namespace authscope::profile
