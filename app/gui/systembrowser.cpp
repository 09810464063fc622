// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systembrowser.h"

#include "core/http/origin.h"

#include <QtGui/QDesktopServices>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Result<void> SystemBrowser::open(const QByteArray &url)
{
    const auto checked = http::browserUrl(url, u"The authorization address"_s);
    if (!checked)
        return std::unexpected(checked.error());
    // Where no browser starts, the address stands in the window to be copied; the sign-in goes on waiting.
    QDesktopServices::openUrl(*checked);
    return {};
}

} // namespace authscope::gui
