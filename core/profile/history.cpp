// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/history.h"

#include "core/base/file.h"
#include "core/base/importlimits.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

const QString ending = u".authscope.json"_s;

// Ids become file names: only what keep() makes is one.
bool isId(const QString &id)
{
    return id.size() > 10 && id.size() < 80
        && std::ranges::all_of(id, [](QChar c) { return c.isDigit() || c.isLetter() || c == u'-' || c == u'_'; });
}

QFileInfoList files(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

History::History(QString folder) : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/history"_s;
}

Result<QString> History::keep(const QByteArray &bundle, qint64 madeMs)
{
    const auto unwritable = [this](const QString &why) {
        return fail(u"history.unwritable"_s, u"The run could not be kept in %1: %2."_s.arg(visible(m_folder), why));
    };
    if (!QDir().mkpath(m_folder))
        return unwritable(u"the folder cannot be made"_s);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString time = QDateTime::fromMSecsSinceEpoch(madeMs, QTimeZone::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString id = time + u'-' + QString::fromLatin1(randomToken(6));
    if (const Result<void> written = writePrivate(m_folder + u'/' + id + ending, bundle); !written)
        return unwritable(written.error().what);
    shrink();
    return id;
}

void History::shrink() const
{
    qsizetype count = 0;
    qint64 bytes = 0;
    for (const QFileInfo &info : files(m_folder)) {
        bytes += info.size();
        if (++count > limits::keptRuns || (bytes > limits::keptBytes && count > 1))
            QFile::remove(info.filePath());
    }
}

QList<KeptRun> History::list() const
{
    QList<KeptRun> runs;
    for (const QFileInfo &info : files(m_folder)) {
        const Result<QByteArray> bytes = readFile(info.filePath(), limits::importedBytes);
        const auto bundle = bytes ? json::parseObject(*bytes) : Result<QJsonObject>(std::unexpected(bytes.error()));
        if (!bundle || !bundle->contains("authscopeBundle"_L1))
            continue;
        runs += KeptRun{info.fileName().chopped(ending.size()),
                        bundle->value("made"_L1).toString(),
                        bundle->value("target"_L1).toString(),
                        bundle->value("outcome"_L1).toString(),
                        bundle->value("findings"_L1)[0]["id"_L1].toString(),
                        info.size()};
    }
    return runs;
}

Result<QByteArray> History::read(const QString &id) const
{
    const QString path = m_folder + u'/' + id + ending;
    if (!isId(id) || !QFile::exists(path))
        return fail(u"history.missing"_s,
                    u"No run \"%1\" is kept; `authscope-cli history list` shows those there are."_s.arg(
                        elided(visible(id), 80)));
    return readFile(path, limits::importedBytes);
}

} // namespace authscope::profile
