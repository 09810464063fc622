// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

#include <chrono>

namespace authscope::profile {

// Waits for a lock that is held for moments: the time of reading a file, changing it and writing it. What a program left
// behind that died meanwhile is taken over. The folder is made if there is none.
inline bool takeFile(QLockFile *lock)
{
    using namespace std::chrono_literals;
    QDir().mkpath(QFileInfo(lock->fileName()).absolutePath());
    lock->setStaleLockTime(10s);
    return lock->tryLock(15s);
}

} // namespace authscope::profile
