// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace authscope {

// What became of an attempt to keep the memory of this process, in which tokens and client secrets stand, to itself.
enum class Hardening {
    Done,         // no core dump is written, and no other process of the same user may read the memory or attach
    Debugging,    // not wanted: AUTHSCOPE_DEBUG is set, or a sanitizer is built in, which must attach to its process
    NotSupported, // the platform has nothing of the kind, or refused; dumps are the system's to configure there
};

// For the beginning of main(), before a secret is read. On Linux: RLIMIT_CORE (the soft limit, which children inherit)
// becomes 0 and PR_SET_DUMPABLE is cleared, which execve() restores for children. On other Unix systems the limit alone,
// and the answer is NotSupported, since a debugger may still attach. With AUTHSCOPE_DEBUG in the environment, whatever
// its value, nothing is changed.
Hardening hardenProcess();

} // namespace authscope
