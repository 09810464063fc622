// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#include "core/base/limits.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace authscope::cli {

namespace {

constexpr int shellOffset = 128; // a shell's status for a program that a signal ended

std::atomic<int> listener = -1; // where an interruption is written to
std::atomic<int> signals = 0;   // that have come since there is a listener
std::atomic<int> latest = SIGINT;

static_assert(std::atomic<int>::is_always_lock_free); // what a signal handler may use

extern "C" void interrupted(int number)
{
    latest = number;
#ifndef Q_OS_WIN
    const char byte = char(number);
    if (const int pipe = listener; pipe >= 0 && ++signals <= 2 && write(pipe, &byte, 1) == 1)
        return;
#endif
    std::_Exit(shellOffset + number);
}

} // namespace

int interruptionStatus()
{
    return shellOffset + latest;
}

void endOnInterruption()
{
    std::signal(SIGINT, interrupted);
#ifndef Q_OS_WIN
    std::signal(SIGTERM, interrupted);
    std::signal(SIGHUP, interrupted);
    std::signal(SIGPIPE, SIG_IGN); // a write says it, so that what goes on can be ended in order
#endif
}

void tellInterruption([[maybe_unused]] QObject *context, [[maybe_unused]] std::function<void()> first,
                      [[maybe_unused]] std::function<void()> second)
{
#ifndef Q_OS_WIN
    int ends[2];
    if (listener >= 0 || pipe(ends) != 0)
        return;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [=, from = ends[0], told = false, first = std::move(first), second = std::move(second)]() mutable {
                         char number = 0;
                         if (read(from, &number, 1) != 1)
                             return;
                         const auto end = [second] {
                             second();
                             std::_Exit(interruptionStatus());
                         };
                         if (std::exchange(told, true))
                             end();
                         // What is said last, and each of the three steps in which a local server is ended, has its time.
                         QTimer::singleShot(4 * std::chrono::milliseconds(limits::stdioEnd), context, end);
                         first();
                     });
    listener = ends[1];
#endif
}

} // namespace authscope::cli
