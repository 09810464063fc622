// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLockFile>

#include <chrono>

namespace authscope::profile {

// Waits for a lock that is held for moments: the time of reading a file, changing it and writing it. What a program left
// behind that died meanwhile is taken over.
inline bool takeFile(QLockFile *lock)
{
    using namespace std::chrono_literals;
    lock->setStaleLockTime(10s);
    return lock->tryLock(15s);
}

} // namespace authscope::profile
