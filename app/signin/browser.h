// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>

namespace authscope::signin {

// Who opens the authorization address: the system's browser, a terminal that prints it, a script in the person's place.
class Browser
{
public:
    virtual ~Browser() = default;
    // The address has passed http::browserUrl(). Returns at once.
    virtual Result<void> open(const QByteArray &url) = 0;
};

} // namespace authscope::signin
