// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtTypes>

namespace authscope {

// The wall clock, as a seam: everything that judges a time takes a Clock, so that a test can set it.
// Times are milliseconds since 1970-01-01T00:00:00Z.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
    qint64 nowSeconds() const { return nowMs() / 1000; }

    // The machine's clock; lives for the whole program.
    static const Clock &system();
};

} // namespace authscope
