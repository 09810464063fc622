// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/secretmark.h"

#include "core/json/document.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

// The connection goes in, so that two connections with one secret are not alike.
QString digestOf(const Connection &connection, const QByteArray &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(connection.id.toUtf8() + '\n' + connection.clientId.toUtf8() + '\n'));
    hash.addData(secret);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString secretMarkName(const QString &connectionId)
{
    return connectionId + u"/secret-worked"_s;
}

QByteArray secretMark(const Connection &connection, const QByteArray &secret, qint64 workedMs)
{
    const QJsonObject mark{{u"digest"_s, digestOf(connection, secret)}, {u"ms"_s, workedMs}};
    return QJsonDocument(mark).toJson(QJsonDocument::Compact);
}

qint64 secretWorkedMs(const QByteArray &mark, const Connection &connection, const QByteArray &secret)
{
    const auto object = json::parseObject(mark);
    if (secret.isEmpty() || !object || object->value("digest"_L1).toString() != digestOf(connection, secret))
        return 0;
    return object->value("ms"_L1).toInteger();
}

} // namespace authscope::profile
