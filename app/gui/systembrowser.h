// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/signin/browser.h"

namespace authscope::gui {

// The system's own browser. Opens https, and http on this machine, and nothing else (http::browserUrl).
class SystemBrowser final : public signin::Browser
{
public:
    Result<void> open(const QByteArray &url) override;
};

} // namespace authscope::gui
