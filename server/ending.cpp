// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ending.h"

#include <QtCore/QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#include <thread>
#else
#include <QtCore/QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace authscope::server {

namespace {

void leave()
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

#ifdef Q_OS_WIN
BOOL WINAPI onConsole(DWORD)
{
    leave();
    return TRUE;
}
#else
int wake[2] = {-1, -1};

std::function<void()> userSignal; // set before the first signal can come, used in the event loop

// Only what a signal handler may do (signal-safety(7)).
void onSignal(int signal)
{
    const int saved = errno;
    const char byte = signal == SIGUSR1 ? 'u' : 'e';
    [[maybe_unused]] const ssize_t written = ::write(wake[0], &byte, 1);
    errno = saved;
}
#endif

} // namespace

void endOnSignals()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onConsole, TRUE);
#else
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wake) != 0)
        return;
    for (const int end : wake) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wake[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        char byte = 0;
        while (::read(wake[1], &byte, 1) == 1) {
            if (byte == 'u') {
                userSignal();
                continue;
            }
            notifier->setEnabled(false);
            leave();
            return;
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
#endif
}

void onUserSignal([[maybe_unused]] std::function<void()> callback)
{
#ifndef Q_OS_WIN
    userSignal = std::move(callback);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGUSR1, &action, nullptr);
#endif
}

void endWithStandardInput()
{
#ifdef Q_OS_WIN
    std::thread([] {
        char buffer[256];
        while (_read(0, buffer, sizeof buffer) > 0) {}
        leave();
    }).detach();
#else
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        char buffer[256];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        leave();
    });
#endif
}

} // namespace authscope::server
