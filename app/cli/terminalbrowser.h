// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "app/signin/browser.h"

namespace authscope::cli {

// Opens the system's browser without a shell, or prints the address for the person to open.
class TerminalBrowser : public signin::Browser
{
public:
    TerminalBrowser(const Output &out, bool printOnly) : m_out(out), m_printOnly(printOnly) {}
    Result<void> open(const QByteArray &url) override;

private:
    const Output &m_out;
    bool m_printOnly;
};

} // namespace authscope::cli
