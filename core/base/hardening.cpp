// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/hardening.h"

#include <QtCore/QtEnvironmentVariables>
#include <QtCore/QtTypes>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace authscope {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool instrumented = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(leak_sanitizer)
constexpr bool instrumented = true;
#else
constexpr bool instrumented = false;
#endif
#else
constexpr bool instrumented = false;
#endif

bool forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return false;
    limit.rlim_cur = 0;
    return setrlimit(RLIMIT_CORE, &limit) == 0;
#else
    return false;
#endif
}

bool forbidAttaching()
{
#ifdef Q_OS_LINUX
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return false;
#endif
}

} // namespace

Hardening hardenProcess()
{
    if (instrumented || qEnvironmentVariableIsSet("AUTHSCOPE_DEBUG"))
        return Hardening::Debugging;
    const bool dumps = forbidCoreDumps();
    const bool attaching = forbidAttaching();
    return dumps && attaching ? Hardening::Done : Hardening::NotSupported;
}

} // namespace authscope
