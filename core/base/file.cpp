// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file.h"

#include "core/base/text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace authscope {

namespace {

// What stands in the way of reading a file of that type, or nothing.
QString kindProblem(std::filesystem::file_type type, FileKind wanted)
{
    using Type = std::filesystem::file_type;
    switch (type) {
    case Type::regular: return {};
    case Type::fifo: return wanted == FileKind::RegularOrPipe ? QString() : u"is a pipe, not a file"_s;
    case Type::directory: return u"is a folder"_s;
    case Type::character:
    case Type::block: return u"is a device, not a file"_s;
    case Type::socket: return u"is a socket, not a file"_s;
    default: return u"is no ordinary file"_s;
    }
}

QString sizeText(qint64 limit)
{
    return limit % (1024 * 1024) == 0 ? u"%1 MiB"_s.arg(limit / (1024 * 1024)) : u"%1 KiB"_s.arg(limit / 1024);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit, FileKind kind)
{
    const QString shown = visible(QDir::toNativeSeparators(path));
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(std::filesystem::path(path.toStdU16String()),
                                                                        error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(u"file.missing"_s, u"there is no file %1"_s.arg(shown));
    if (error)
        return fail(u"file.unreadable"_s,
                    u"%1 cannot be read: %2"_s.arg(shown, QString::fromStdString(error.message())));
    if (const QString problem = kindProblem(status.type(), kind); !problem.isEmpty())
        return fail(u"file.kind"_s, u"%1 %2"_s.arg(shown, problem));
    const auto tooLarge = [&] {
        return fail(u"file.too-large"_s, u"%1 is larger than the limit of %2"_s.arg(shown, sizeText(limit)));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"file.unreadable"_s, u"%1 cannot be read: %2"_s.arg(shown, file.errorString()));
    if (!file.isSequential() && file.size() > limit)
        return tooLarge();
    // One byte more than allowed: the file may grow while it is read, and a pipe has no size. A pipe gives less than
    // what is asked for at a time.
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = file.read(limit + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(u"file.unreadable"_s, u"%1 cannot be read: %2"_s.arg(shown, file.errorString()));
    if (bytes.size() > limit)
        return tooLarge();
    return bytes;
}

Result<void> writePrivate(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(u"file.unwritable"_s, file.errorString());
    return {};
}

} // namespace authscope
