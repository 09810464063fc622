// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalbrowser.h"

#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>

#include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// The address has been checked to be http(s) and free of blanks and control characters; it is handed over as one
// argument, never through a shell.
bool openInSystemBrowser(const QByteArray &url)
{
#if defined(Q_OS_WIN)
    const std::wstring wide = QString::fromLatin1(url).toStdWString();
    return reinterpret_cast<intptr_t>(ShellExecuteW(nullptr, L"open", wide.c_str(), nullptr, nullptr, SW_SHOWNORMAL))
        > 32;
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(u"/usr/bin/open"_s, {QString::fromLatin1(url)});
#else
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    return display && !opener.isEmpty() && QProcess::startDetached(opener, {QString::fromLatin1(url)});
#endif
}

} // namespace

Result<void> TerminalBrowser::open(const QByteArray &url)
{
    m_out.note(u"Signing in at %1."_s.arg(visible(http::originOf(url))));
    if (!m_printOnly && openInSystemBrowser(url)) {
        m_out.note(u"The browser was opened. If it shows nothing, open this address: %1"_s.arg(visible(url)));
        return {};
    }
    // Not a note: without this line nobody could go on, whatever --quiet says. Scripts wait for it.
    const QByteArray line = "Open this address: " + url + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr);
    fflush(stderr);
    return {};
}

} // namespace authscope::cli
