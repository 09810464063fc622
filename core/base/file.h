// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>

namespace authscope {

// Which files a reader takes: those that are a whole with a size, or also a pipe that another program writes to
// (`--token-file <(pass show …)`). Folders and devices never: /dev/zero has no end, /dev/tty waits for a person.
enum class FileKind { Regular, RegularOrPipe };

// All of a file that a person named, at most `limit` bytes: nothing is read of one that is larger. The Failure names
// the file and what is wrong with it: "file.missing", "file.kind", "file.too-large", "file.unreadable".
Result<QByteArray> readFile(const QString &path, qint64 limit, FileKind kind = FileKind::Regular);

// Writes a file as a whole or not at all, for its owner alone: what this program writes may have tokens in it, redacted or
// not. "file.unwritable": the text is the system's reason.
Result<void> writePrivate(const QString &path, const QByteArray &bytes);

} // namespace authscope
